"""792 Juxtapid: MassHealth, bullets and hollow bullets with a small 'and' or 'or' at the end."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "792-juxtapid.txt", "fu-792", "Bay Harbor Medicaid Pharmacy Program", "Juxtapid", "lomitapide"
CLASS, STYLE = "homozygous FH: MTP inhibitor", "MassHealth, bullets and hollow bullets, '; and' at the end"
COMBINED = ((42, 7), (14, 3))
J = {"lomitapide"}


def dose(n):
    return lambda m: (dose_mg(m) or 0) >= n


LINES = [
    L("hofh", "diagnosis of homozygous familial hypercholesterolemia", "dx", lambda p: p.dx("E78.01")),
    L("age", "member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("spec", "prescriber is a cardiologist or an endocrinologist, or consult notes from one of these specialists are submitted", "spec", lambda p: p.prescriber("cardiology", "endocrinology"), hard="consultation in other words"),
    L("ldl", "LDL-C greater than 100 mg/dL, drawn within the last 90 days", "lab", lambda p: p.lab("LDL-C", lambda v: v > 100, 90)),
    L("hi", "inadequate response to at least 12 weeks of atorvastatin at 40 mg or more a day, or of rosuvastatin at 20 mg or more a day", "trial",
      lambda p: p.failed({"atorvastatin"}, 84, keep=dose(40)) or p.failed({"rosuvastatin"}, 84, keep=dose(20)), hard="dose and duration"),
    L("two", "adverse reaction to two different statins", "trial", lambda p: count(lambda d: p.intolerant({d}), *sorted(STATIN)) >= 2, hard="two ingredients"),
    L("rhab", "history of rhabdomyolysis", "dx", lambda p: p.hx("M62.82")),
    L("eze", "inadequate response, adverse reaction, or contraindication to ezetimibe, taken alone or in a combination product", "trial", lambda p: p.tfci({"ezetimibe"})),
    L("pcsk", "inadequate response to at least 60 days of a PCSK9 inhibitor (Praluent or Repatha), or an adverse reaction to each of the two", "trial",
      lambda p: p.failed(PCSK9, 60) or (p.intolerant({"evolocumab"}) and p.intolerant({"alirocumab"})), hard="failure of one or intolerance to both"),
    L("liver", "ALT no higher than 80 U/L and AST no higher than 80 U/L, both within the last 30 days", "lab", lambda p: ALL(p.lab("ALT", lambda v: v <= 80, 30), p.lab("AST", lambda v: v <= 80, 30)), hard="two values, one window"),
    L("now", "member is currently taking Juxtapid", "now", lambda p: p.on(J), "r"),
    L("fall", "LDL-C has fallen by at least 20% from the value before Juxtapid was started", "change", lambda p: p.change("LDL-C", J, lambda b, c: round((b - c) / b, 6) >= 0.2), "r", hard="relative change from baseline"),
    L("rliver", "latest ALT and latest AST, each within the last 90 days, are both below 200 U/L", "lab", lambda p: ALL(p.lab("ALT", lambda v: v < 200, 90), p.lab("AST", lambda v: v < 200, 90)), "r", hard="two values, one window"),
    L("x1", "pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("x2", "cirrhosis or chronic viral hepatitis", "no", lambda p: p.no_dx("K74.6", "K70.3", "K74.3", "K74.4", "K74.5", "B18"), exclude=True),
    L("x3", "current use of a moderate or strong CYP3A4 inhibitor (e.g., clarithromycin, diltiazem, fluconazole, itraconazole, verapamil)", "conc", lambda p: not p.on(STRONG_3A4 | MODERATE_3A4), exclude=True, hard="class by examples"),
    L("x4", "current use of simvastatin at more than 20 mg a day", "conc", lambda p: not p.taking({"simvastatin"}, keep=lambda m: (dose_mg(m) or 0) > 20), exclude=True, hard="concurrent use above a dose"),
]
ATTESTATIONS = ["for members who could become pregnant, a negative pregnancy test before the first dose", "requested quantity is no more than one capsule a day", "member follows a low-fat diet, as confirmed by the prescriber"]


def out(s):
    return ALL(s.x1, s.x2, s.x3, s.x4)


def initial(s):
    return ALL(s.hofh, s.age, s.spec, s.ldl, ANY(s.hi, s.two, s.rhab), s.eze, s.pcsk, s.liver, ATT, out(s))


def renewal(s):
    return ALL(s.now, s.fall, s.rliver, ATT, out(s))


FH = dx("Homozygous familial hypercholesterolemia", "E78.01")
liver = lambda a, b, ago=12: [lab("ALT", a, ago), lab("AST", b, ago)]
X = [[], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 50)], [dx("Unspecified cirrhosis of liver", "K74.60")], [dx("Chronic viral hepatitis C", "B18.2")], [on("Cardizem", 90)], [on("Diflucan", 4)], [worked("Biaxin", 10, 20)], [on("Zithromax", 3)],
     [on("Zocor", 90, dose="40 mg once daily")], [on("simvastatin", 90, dose="20 mg once daily")], [worked("Zocor", 90, 30, dose="40 mg once daily")]]
INITIAL = dict(
    dx=[[FH], [dx("Pure hypercholesterolemia, unspecified", "E78.00")], [dx("Mixed hyperlipidemia", "E78.2")]],
    age=[[born(41, 70)], [born(18)], [born(18, -1)]],
    spec=[[spec("cardiology")], [spec("endocrinology")], [spec("family medicine")]],
    ldl=[[lab("LDL-C", 212)], [lab("LDL-C", 101, 90)], [lab("LDL-C", 100)], [lab("LDL-C", 212, 91)], [lab("LDL-C", 5.2, 20, "mmol/L")], [lab("LDL-C", 260, 80), lab("LDL-C", 94, 9)], []],
    statin=[[failed("Lipitor", 200, dose="80 mg once daily")], [failed("atorvastatin", 84, dose="40 mg once daily")], [failed("atorvastatin", 83, dose="80 mg once daily")], [failed("Crestor", 120, dose="20 mg once daily")], [failed("Crestor", 120, dose="10 mg once daily")],
            [failed("atorvastatin", 120, dose="20 mg twice daily")], [worked("Lipitor", 300, dose="80 mg once daily")], [bad("Lipitor"), bad("Pravachol", 9, 200)], [bad("Lipitor"), bad("atorvastatin", 9, 200)], [past("Rhabdomyolysis", "M62.82")], []],
    eze=[[failed("Zetia", 100)], [bad("Vytorin")], [contra("ezetimibe")], [worked("Zetia", 100)], [failed("Nexlizet", 90)], []],
    pcsk=[[failed("Repatha", 150)], [partial("Praluent", 60)], [failed("Praluent", 59)], [bad("Repatha"), bad("Praluent", 14, 150)], [bad("Repatha")], [contra("Repatha"), bad("Praluent")], [worked("Repatha", 200)], [failed("Leqvio", 200)]],
    liver=[liver(31, 28), liver(80, 80, 30), liver(81, 40), liver(40, 81), liver(31, 28, 31), [lab("ALT", 31)]],
    x=X,
)
RENEWAL = dict(
    now=[[FH, on("Juxtapid", 190)], [FH, on("lomitapide", 190)], [FH, worked("Juxtapid", 170, 12)]],
    ldl=[[lab("LDL-C", 250, 205), lab("LDL-C", 150, 15)], [lab("LDL-C", 250, 190), lab("LDL-C", 200, 15)], [lab("LDL-C", 250, 205), lab("LDL-C", 201, 15)], [lab("LDL-C", 150, 15)], [lab("LDL-C", 250, 205)]],
    liver=[liver(60, 44, 30), liver(199, 199, 90), liver(200, 90), liver(60, 44, 91), [lab("AST", 50)]],
    x=X[:1] + X[2:3] + X[4:5] + X[8:10],
)
