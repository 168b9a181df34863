"""933 Camzyos: Centene policy, roman numerals, combination of two classes, onset window, conditional on sex."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "933-camzyos.md", "fu-933", "Tamarack Community Care", "Camzyos", "mavacamten"
CLASS, STYLE = "oHCM: myosin inhibitor", "Centene clinical policy, i. to xi. with a. to c."
COMBINED = ((40, 7), (14, 3))
ni = lambda p, d: p.intolerant(d) or p.contraindicated(d)
LINES = [
    L("dx", "Diagnosis of obstructive hypertrophic cardiomyopathy (oHCM)", "dx", lambda p: p.dx("I42.1")),
    L("age", "Age ≥ 18 years", "age", lambda p: p.age_ge(18)),
    L("spec", "Prescribed by a cardiologist", "spec", lambda p: p.prescriber("cardiology", consult=False)),
    L("nyha", "New York Heart Association class II or III", "lab", lambda p: p.lab("NYHA class", lambda v: v in (2, 3))),
    L("ef", "LVEF ≥ 55%, measured within the last 6 months", "lab", lambda p: p.lab("LVEF", lambda v: v >= 55, 180)),
    L("lvot", "LVOT peak gradient ≥ 50 mm Hg at rest or with provocation", "lab", lambda p: p.lab("LVOT peak gradient", lambda v: v >= 50)),
    L("bb", "Failure of a beta blocker (e.g., metoprolol, propranolol) used for ≥ 8 weeks", "trial", lambda p: p.failed(BB_ALL, 56)),
    L("ccb", "Failure of verapamil or diltiazem used for ≥ 8 weeks", "trial", lambda p: p.failed(NONDHP, 56)),
    L("both", "Contraindication or intolerance to a beta blocker, and also to verapamil or diltiazem", "trial", lambda p: ni(p, BB_ALL) and ni(p, NONDHP), hard="both a class and one of two drugs"),
    L("inh", "Member has not taken fluconazole, fluvoxamine, rifampin, or carbamazepine within the past 14 days", "conc",
      lambda p: not p.tried({"fluconazole", "fluvoxamine", "rifampin", "carbamazepine"}, within=14), hard="no use within a window"),
    L("conc", "Camzyos is not used together with disopyramide, with ranolazine, or with the combination of verapamil and a beta blocker", "conc",
      lambda p: not (p.on({"disopyramide", "ranolazine"}) or (p.on({"verapamil"}) and p.on(BB_ALL))), "b", hard="a combination of two"),
    L("preg", "If the member is female, she is not pregnant", "if", lambda p: IF(p.female, p.no_dx(*PREGNANT)), "b", hard="conditional on sex"),
    L("now", "Member is currently receiving Camzyos", "now", lambda p: p.on({"mavacamten"}), "r"),
    L("ef2", "LVEF ≥ 50% on the latest echocardiogram, which is no more than 90 days old", "lab", lambda p: p.lab("LVEF", lambda v: v >= 50, 90), "r"),
    L("fall", "LVOT peak gradient has fallen by ≥ 20 mm Hg from baseline", "change", lambda p: p.change("LVOT peak gradient", {"mavacamten"}, lambda b, c: b - c >= 20), "r"),
    L("imp", "NYHA class has improved by at least one class from baseline", "change", lambda p: p.change("NYHA class", {"mavacamten"}, lambda b, c: b - c >= 1), "r"),
    L("fab", "Fabry disease or amyloidosis", "no", lambda p: p.no_dx("E75.21", "E85"), exclude=True),
    L("af", "Atrial fibrillation with onset within the past 6 months", "no", lambda p: p.no_hx("I48.0", "I48.1", "I48.2", "I48.91", within=180), exclude=True, hard="onset in a window"),
]
ATTESTATIONS = ["Provider and pharmacy are enrolled in the Camzyos REMS"]


def initial(s):
    return ALL(s.dx, s.age, s.spec, s.nyha, s.ef, s.lvot, ANY(s.bb, s.ccb, s.both), s.inh, s.conc, s.preg, ATT, s.fab, s.af)


def renewal(s):
    return ALL(s.now, s.ef2, ANY(s.fall, s.imp), s.conc, s.preg, s.fab, s.af)


HCM = dx("Obstructive hypertrophic cardiomyopathy", "I42.1")
INITIAL = dict(
    dx=[[HCM], [dx("Other hypertrophic cardiomyopathy", "I42.2")], [dx("Cardiomyopathy, unspecified", "I42.9")]],
    age=[[born(49, 30)], [born(18)], [born(18, -1)]],
    spec=[[spec("cardiology")], [spec("internal medicine")]],
    nyha=[[lab("NYHA class", 3)], [lab("NYHA class", 2)], [lab("NYHA class", 1)], [lab("NYHA class", 4)], []],
    ef=[[lab("LVEF", 66)], [lab("LVEF", 55, 180)], [lab("LVEF", 54)], [lab("LVEF", 66, 181)], []],
    lvot=[[lab("LVOT peak gradient", 74)], [lab("LVOT peak gradient", 50)], [lab("LVOT peak gradient", 49)], []],
    step=[[failed("Toprol-XL", 120)], [failed("propranolol", 56)], [failed("metoprolol", 55)], [failed("Calan SR", 60)], [bad("metoprolol"), contra("verapamil")], [bad("metoprolol")], [bad("diltiazem"), worked("atenolol", 200)],
          [on("metoprolol", 200, "partial_response")], [on("metoprolol", 200, "partial_response"), on("Calan SR", 30)], []],
    x=[[], [on("Norpace", 40)], [worked("Diflucan", 10, 14)], [worked("Diflucan", 10, 15)], [on("Ranexa", 80)], [sex("female"), dx("Supervision of normal pregnancy, unspecified, first trimester", "Z34.91", 40)],
       [dx("Unspecified atrial fibrillation", "I48.91", 180)], [dx("Unspecified atrial fibrillation", "I48.91", 181)], [dx("Amyloidosis, unspecified", "E85.9")], [dx("Fabry (-Anderson) disease", "E75.21")], [on("Tegretol", 200)]],
)
RENEWAL = dict(
    now=[[HCM, spec("cardiology"), on("Camzyos", 200)], [HCM, worked("Camzyos", 180, 20)]],
    ef=[[lab("LVEF", 60, 30)], [lab("LVEF", 50, 90)], [lab("LVEF", 49, 30)], [lab("LVEF", 60, 91)]],
    ch=[[lab("LVOT peak gradient", 80, 220), lab("LVOT peak gradient", 30, 30)], [lab("LVOT peak gradient", 80, 220), lab("LVOT peak gradient", 60, 30)], [lab("LVOT peak gradient", 80, 220), lab("LVOT peak gradient", 61, 30)],
        [lab("NYHA class", 3, 220), lab("NYHA class", 2, 30)], [lab("LVOT peak gradient", 80, 220), lab("LVOT peak gradient", 70, 30), lab("NYHA class", 2, 220), lab("NYHA class", 2, 30)], []],
    x=[[], [on("Ranexa", 20)], [dx("Paroxysmal atrial fibrillation", "I48.0", 60)]],
)
