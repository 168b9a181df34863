"""982 Praluent: CVS Caremark specialty guideline, two indications, a section of prescriber specialties for all requests."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "982-praluent.md", "fu-982", "Harborline Health", "Praluent", "alirocumab"
CLASS, STYLE = "lipids: PCSK9", "CVS Caremark specialty guideline, 1. a. without connectives"
COMBINED = ((36, 4), (12, 2))
A = {"alirocumab"}
LDL = "LDL-C"
dose_ge = lambda n: (lambda m: (dose_mg(m) or 0) >= n)
two_bad = lambda p: count(lambda d: p.intolerant({d}), *STATIN) >= 2
LINES = [
    L("sp", "Praluent must be prescribed by or in consultation with a cardiologist, an endocrinologist, or a lipid specialist", "spec", lambda p: p.prescriber("cardiology", "endocrinology", "lipidology"), "b"),
    L("a18", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("mi", "Myocardial infarction or acute coronary syndrome", "dx", lambda p: p.hx("I20.0", "I21", "I22", "I24", "I25.2")),
    L("rev", "Coronary artery bypass graft surgery or percutaneous coronary intervention", "dx", lambda p: p.hx("Z95.1", "Z95.5", "Z98.61")),
    L("ang", "Stable or unstable angina", "dx", lambda p: p.hx("I20", "I25.11", "I25.7")),
    L("cva", "Ischemic stroke or transient ischemic attack", "dx", lambda p: p.hx("I63", "G45", "I69.3", "Z86.73")),
    L("pad", "Peripheral arterial disease", "dx", lambda p: p.hx("I70.2", "I73.9", "E11.51")),
    L("l70", "LDL-C is 70 mg/dL or greater on a test within the past 90 days", "lab", lambda p: p.lab(LDL, lambda v: v >= 70, 90)),
    L("high", "Member has been treated for at least 3 months with atorvastatin 40 mg or more per day or rosuvastatin 20 mg or more per day", "trial",
      lambda p: p.tried({"atorvastatin"}, 90, keep=dose_ge(40)) or p.tried({"rosuvastatin"}, 90, keep=dose_ge(20)), hard="daily dose"),
    L("two", "Member could not tolerate at least two different statins", "trial", two_bad),
    L("rha", "Member has a history of rhabdomyolysis", "dx", lambda p: p.hx("M62.82")),
    L("eze", "Member has taken ezetimibe, alone or in a combination product (e.g., Nexlizet, Roszet, Vytorin), for at least 3 months", "trial", lambda p: p.tried({"ezetimibe"}, 90)),
    L("ezx", "Ezetimibe is contraindicated or was not tolerated", "trial", lambda p: p.contraindicated({"ezetimibe"}) or p.intolerant({"ezetimibe"})),
    L("a8", "Member is 8 years of age or older", "age", lambda p: p.age_ge(8)),
    L("fh", "Member has a diagnosis of familial hypercholesterolemia", "dx", lambda p: p.dx("E78.01")),
    L("l100", "LDL-C is 100 mg/dL or greater on a test within the past 90 days", "lab", lambda p: p.lab(LDL, lambda v: v >= 100, 90)),
    L("any", "Member has been treated with a statin for at least 3 months, or could not tolerate at least two different statins", "trial", lambda p: p.tried(STATIN, 90) or two_bad(p)),
    L("now", "Member is currently receiving Praluent", "now", lambda p: p.taking(A), "r"),
    L("goal", "LDL-C is below 70 mg/dL on a test within the past 6 months", "lab", lambda p: p.lab(LDL, lambda v: v < 70, 180), "r"),
    L("fall", "LDL-C has fallen by at least 40% from the level before Praluent was started", "change", lambda p: p.change(LDL, A, lambda b, c: round((b - c) / b, 6) >= 0.4), "r"),
    L("sta", "Member is taking a statin or has been unable to tolerate at least one statin", "now", lambda p: p.on(STATIN) or p.intolerant(STATIN), "r"),
    L("conc", "Concurrent use of Repatha (evolocumab), Leqvio (inclisiran), or Juxtapid (lomitapide)", "conc", lambda p: not p.on({"evolocumab", "inclisiran", "lomitapide"}), exclude=True),
]
ATTESTATIONS = ["Member is adherent to Praluent, as shown by the refill history"]


def initial(s):
    a = ALL(s.a18, ANY(s.mi, s.rev, s.ang, s.cva, s.pad), s.l70, ANY(s.high, s.two, s.rha), ANY(s.eze, s.ezx))
    b = ALL(s.a8, s.fh, s.l100, s.any)
    return ALL(s.sp, ANY(a, b), s.conc)


def renewal(s):
    return ALL(s.sp, s.now, ANY(s.goal, s.fall), s.sta, ATT, s.conc)


SPEC = [[spec("cardiology")], [spec("endocrinology")], [spec("family medicine")]]
X = [[], [on("Repatha", 60)], [on("Leqvio", 200)], [on("Nexletol", 90)], [worked("Repatha", 200, 40)]]
LIP = on("Lipitor", 400, dose="40 mg once daily")
ZET = on("Zetia", 300)
FH = dx("Familial hypercholesterolemia", "E78.01", 900)
INITIAL = dict(
    age=[[born(57, 80)], [born(18)], [born(18, -1)], [born(8, -1)]],
    dx=[[past("Old myocardial infarction", "I25.2")], [past("Non-ST elevation (NSTEMI) myocardial infarction", "I21.4")], [dx("Presence of coronary angioplasty implant and graft", "Z95.5")], [dx("Presence of aortocoronary bypass graft", "Z95.1")],
        [dx("Angina pectoris, unspecified", "I20.9")], [past("Transient cerebral ischemic attack, unspecified", "G45.9")], [past("Cerebral infarction, unspecified", "I63.9")],
        [dx("Unspecified atherosclerosis of native arteries of extremities, unspecified extremity", "I70.209")], [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")],
        [FH], []],
    ldl=[[lab(LDL, 92)], [lab(LDL, 70, 90)], [lab(LDL, 69)], [lab(LDL, 118, 91)], [lab(LDL, 131, 70), lab(LDL, 64, 12)], [lab(LDL, 2.1, 20, "mmol/L")], []],
    statin=[[LIP], [on("Crestor", 90, dose="20 mg once daily")], [on("Atorvastatin", 89, dose="80 mg once daily")], [on("Lipitor", 400, dose="20 mg once daily")], [on("Simvastatin", 300, dose="40 mg once daily")],
            [bad("Atorvastatin"), bad("Crestor", 20, 200)], [bad("Lipitor"), bad("Atorvastatin", 15, 300)], [past("Rhabdomyolysis", "M62.82")], [dx("Myalgia, unspecified site", "M79.10")], [worked("Atorvastatin", 120, 60, dose="40 mg once daily")], []],
    eze=[[ZET], [on("Nexlizet", 90)], [on("Ezetimibe", 89)], [bad("Zetia")], [contra("Ezetimibe")], [worked("Vytorin", 150)], []],
    spec=SPEC, x=X,
)
MORE = {"fh": dict(
    age=[[born(31)], [born(8)], [born(8, -1)]],
    dx=[[FH], [dx("Pure hypercholesterolemia, unspecified", "E78.00")]],
    ldl=[[lab(LDL, 148)], [lab(LDL, 100, 90)], [lab(LDL, 99)],],
    statin=[[on("Pravastatin", 200)], [on("Livalo", 90)], [on("Zocor", 89)], [bad("Zocor"), bad("Lescol XL", 30, 150)], [bad("Zocor")], [on("Zetia", 200)]],
    spec=[[spec("cardiology")], [spec("pediatrics")]],
)}
RENEWAL = dict(
    now=[[on("Praluent", 300)], [on("alirocumab", 300)], [worked("Praluent", 300, 15)]],
    ldl=[[lab(LDL, 140, 400), lab(LDL, 58)], [lab(LDL, 140, 400), lab(LDL, 84)], [lab(LDL, 140, 400), lab(LDL, 85)], [lab(LDL, 69, 180)], [lab(LDL, 70, 100)], [lab(LDL, 140, 400), lab(LDL, 62, 181)], []],
    statin=[[LIP], [bad("Zocor")], [worked("Lipitor", 200)], []],
    spec=[SPEC[0], SPEC[2]], x=X[:2],
)
