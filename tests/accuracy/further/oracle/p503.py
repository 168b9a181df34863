"""503 Nexletol: Cigna coverage policy, two indications as numbered sentences, statin doses in history and at present."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "503-nexletol.md", "fu-503", "Laurel Mountain Assurance", "Nexletol", "bempedoic acid"
CLASS, STYLE = "lipids, ACL inhibitor", "Cigna coverage policy, considered medically necessary when, A./i., conditions not covered"
COMBINED = ((30, 7), (8, 2))
LDL, R = "LDL-C", {"bempedoic acid"}
at_least = lambda n: (lambda m: (dose_mg(m) or 0) >= n)


def statin_dose_ok(p):
    for m in p._meds({"simvastatin", "pravastatin"}):
        if m["status"] != "active" or m["outcome"] == "contraindication":
            continue
        limit = 20 if "simvastatin" in ingredients_of(m) else 40
        if dose_mg(m) > limit:
            return False
    return True


LINES = [
    L("age", "Age 18 years or older", "age", lambda p: p.age_ge(18)),
    L("mi", "A previous myocardial infarction", "dx", lambda p: p.hx("I21", "I22", "I25.2")),
    L("ang", "Angina pectoris", "dx", lambda p: p.dx("I20", "I25.11", "I25.7")),
    L("cva", "A past history of stroke or transient ischemic attack", "dx", lambda p: p.hx("I63", "I69.3", "G45", "Z86.73")),
    L("pad", "Peripheral arterial disease", "dx", lambda p: p.dx("I73.9", "I70.2")),
    L("rev", "A coronary revascularization procedure (for example, coronary artery bypass graft or stent)", "dx", lambda p: p.hx("Z95.1", "Z95.5", "Z98.61"), hard="a procedure with a status code"),
    L("hi", "Has tried atorvastatin at 40 mg or more daily, or rosuvastatin at 20 mg or more daily, for at least 8 continuous weeks", "trial",
      lambda p: p.tried({"atorvastatin"}, 56, keep=at_least(40)) or p.tried({"rosuvastatin"}, 56, keep=at_least(20)), hard="a dose each"),
    L("rha", "Has a history of rhabdomyolysis", "dx", lambda p: p.hx("M62.82")),
    L("both", "Has had intolerance to BOTH atorvastatin AND rosuvastatin", "trial", lambda p: p.intolerant({"atorvastatin"}) and p.intolerant({"rosuvastatin"})),
    L("eze", "Has tried ezetimibe for at least 8 continuous weeks, or ezetimibe is contraindicated or was not tolerated", "trial",
      lambda p: p.tried({"ezetimibe"}, 56) or p.intolerant({"ezetimibe"}) or p.contraindicated({"ezetimibe"})),
    L("ldl", "LDL-C of 70 mg/dL or higher measured within the last 90 days", "lab", lambda p: p.lab(LDL, lambda v: v >= 70, 90)),
    L("fh", "**2. Heterozygous Familial Hypercholesterolemia (HeFH).** Individual meets **ALL** of the following criteria (A, B, C, and D):", "dx", lambda p: p.dx("E78.01"), hidden=True),
    L("age2", "Individual is an adult (18 years of age or older)", "age", lambda p: p.age_ge(18)),
    L("any", "Has taken atorvastatin or rosuvastatin, at any dose, for 12 weeks or longer, or has had intolerance to a statin", "trial",
      lambda p: p.tried({"atorvastatin", "rosuvastatin"}, 84) or p.intolerant(STATIN), hard="two named, then the class"),
    L("ldl2", "LDL-C of 100 mg/dL or higher measured within the last 90 days", "lab", lambda p: p.lab(LDL, lambda v: v >= 100, 90)),
    L("now", "Individual is currently taking Nexletol", "now", lambda p: p.taking(R), "r"),
    L("fall", "LDL-C has been reduced by at least 15% from the pretreatment baseline", "change", lambda p: p.change(LDL, R, lambda b, c: b - c >= 0.15 * b), "r"),
    L("sim", "Concurrent use with simvastatin at more than 20 mg daily or pravastatin at more than 40 mg daily", "conc", statin_dose_ok, exclude=True, hard="a dose above which use is excluded"),
    L("nez", "Concurrent use with Nexlizet", "conc", lambda p: not any(m["drug"] == "Nexlizet" and m["status"] == "active" for m in p.r["medications"]), exclude=True),
    L("ten", "A history of tendon rupture", "no", lambda p: p.no_hx("M66.2", "M66.3", "M66.4", "M66.5", "M66.6", "M66.7", "M66.8"), exclude=True),
]
ATTESTATIONS = ["The diagnosis is supported by genetic testing or by a Dutch Lipid Clinic Network score above 5",
                "Individual remains adherent to the lipid-lowering regimen as verified by the prescriber"]


def initial(s):
    one = ALL(s.age, ANY(s.mi, s.ang, s.cva, s.pad, s.rev), ANY(s.hi, s.rha, s.both), s.eze, s.ldl)
    two = ALL(s.fh, s.age2, s.any, s.ldl2, ATT)
    return ALL(ANY(one, two), s.sim, s.nez, s.ten)


def renewal(s):
    return ALL(s.now, s.fall, ATT, s.sim, s.nez, s.ten)


OMI, HEFH = dx("Old myocardial infarction", "I25.2"), dx("Familial hypercholesterolemia", "E78.01")
X = [[], [on("Zocor", 300, dose="40 mg once daily")], [on("Simvastatin", 300, dose="20 mg once daily")], [on("Pravachol", 90, dose="80 mg once daily")], [worked("Simvastatin", 200, 60, dose="40 mg once daily")],
     [on("Nexlizet", 30)], [past("Spontaneous rupture of other tendons, right ankle and foot", "M66.871", 900)]]
EZE = worked("Ezetimibe", 120, 20)
INITIAL = dict(
    age=[[born(63, 60)], [born(18)], [born(18, -1)]],
    dx=[[OMI], [dx("Angina pectoris, unspecified", "I20.9")], [dx("Personal history of TIA and cerebral infarction without residual deficits", "Z86.73")], [dx("Peripheral vascular disease, unspecified", "I73.9")],
        [dx("Presence of coronary angioplasty implant and graft", "Z95.5")], [dx("Mixed hyperlipidemia", "E78.2")], []],
    statin=[[on("Atorvastatin", 200, dose="80 mg once daily")], [worked("Lipitor", 56, 10, dose="40 mg once daily")], [worked("Lipitor", 55, 10, dose="40 mg once daily")], [on("Atorvastatin", 300, dose="20 mg once daily")],
            [on("Crestor", 90, "partial_response", dose="20 mg once daily")], [on("Rosuvastatin", 90, dose="10 mg once daily")], [past("Rhabdomyolysis", "M62.82", 500)],
            [med("Atorvastatin", 90, 70, "intolerance", "10 mg once daily"), med("Rosuvastatin", 60, 40, "intolerance", "5 mg once daily")], [med("Atorvastatin", 90, 70, "intolerance", "10 mg once daily")]],
    eze=[[EZE], [on("Zetia", 56)], [on("Zetia", 55)], [bad("Ezetimibe", 9)], [contra("Ezetimibe")], []],
    ldl=[[lab(LDL, 104)], [lab(LDL, 70, 90)], [lab(LDL, 69)], [lab(LDL, 104, 91)], []],
    x=X,
)
MORE = {"hefh": dict(
    dx=[[HEFH, born(41, 9)], [HEFH, born(18, -1)], [born(41, 9), dx("Pure hypercholesterolemia, unspecified", "E78.00")]],
    statin=[[on("Rosuvastatin", 100, dose="10 mg once daily")], [worked("Atorvastatin", 83, 20, dose="10 mg once daily")], [bad("Pravastatin", 20)], [on("Lovastatin", 300, dose="20 mg once daily")]],
    ldl=[[lab(LDL, 131)], [lab(LDL, 100, 90)], [lab(LDL, 99)]],
)}
RENEWAL = dict(
    now=[[OMI, on("Nexletol", 200)], [OMI, worked("Nexletol", 180, 20)]],
    ldl=[[lab(LDL, 120, 210), lab(LDL, 96, 14)], [lab(LDL, 120, 210), lab(LDL, 102, 14)], [lab(LDL, 120, 210), lab(LDL, 103, 14)], [lab(LDL, 96, 14)]],
    x=[X[0], X[1], X[2]],
)
