"""974 Camzyos: Humana, header lines and bullets, NYHA inside the diagnosis, interacting pairs under limitations."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "974-camzyos.txt", "fu-974", "Bluegrass Senior Health", "Camzyos", "mavacamten"
CLASS, STYLE = "obstructive cardiomyopathy", "Humana bullets, .txt with header lines"
COMBINED = ((42, 6), (16, 3))
MAV = {"mavacamten"}
step = lambda g: (lambda p: p.tried(g) or p.intolerant(g) or p.contraindicated(g))
LINES = [
    L("age", "The member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("hcm", "The member has a diagnosis of obstructive hypertrophic cardiomyopathy (New York Heart Association class II or III)", "mix",
      lambda p: ALL(p.dx("I42.1"), p.lab("NYHA class", lambda v: v in (2, 3))), hard="NYHA class inside the diagnosis line"),
    L("ef", "Left ventricular ejection fraction (LVEF) is 55% or higher within the past 90 days", "lab", lambda p: p.lab("LVEF", lambda v: v >= 55, 90)),
    L("grad", "LVOT peak gradient (at rest or with provocation) is at least 50 mmHg", "lab", lambda p: p.lab("LVOT peak gradient", lambda v: v >= 50)),
    L("step", "The member has had prior therapy with, contraindication to, or intolerance to at least ONE of the following:", "trial", step(BB_974 | NONDHP), hard="the header carries the verb"),
    L("int", "The member is not taking fluconazole, fluvoxamine, ticlopidine, or rifampin", "conc", lambda p: not p.on({"fluconazole", "fluvoxamine", "ticlopidine", "rifampin"})),
    L("spec", "Prescribed by or in consultation with a cardiologist", "spec", lambda p: p.prescriber("cardiology")),
    L("now", "The member is currently receiving Camzyos", "now", lambda p: p.on(MAV), "r"),
    L("ef2", "The most recent LVEF is 50% or higher", "lab", lambda p: p.lab("LVEF", lambda v: v >= 50), "r"),
    L("resp", "NYHA class has improved by at least one class from baseline, or the LVOT peak gradient is now below 30 mmHg", "change",
      lambda p: ANY(p.change("NYHA class", MAV, lambda b, c: b - c >= 1), p.lab("LVOT peak gradient", lambda v: v < 30)), "r", hard="change or value on one line"),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("hf", "Heart failure with reduced ejection fraction", "no", lambda p: p.no_dx("I50.2"), exclude=True),
    L("diso", "Use together with disopyramide or ranolazine", "conc", lambda p: not p.on({"disopyramide", "ranolazine"}), exclude=True),
    L("pair", "Use together with both a beta blocker and verapamil or diltiazem", "conc", lambda p: not (p.on(BB_974) and p.on(NONDHP)), exclude=True, hard="two drugs at once"),
]
ATTESTATIONS = ["The prescriber and the pharmacy are enrolled in the Camzyos REMS program", "The prescriber continues to monitor echocardiograms as labeled"]


def initial(s):
    return ALL(s.age, s.hcm, s.ef, s.grad, s.step, s.int, s.spec, ATT, s.preg, s.hf, s.diso, s.pair)


def renewal(s):
    return ALL(s.now, s.ef2, s.resp, ATT, s.preg, s.hf, s.diso, s.pair)


HCM = dx("Obstructive hypertrophic cardiomyopathy", "I42.1")
N = lambda v, ago=25: lab("NYHA class", v, ago)
X = [[], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 40)], [dx("Chronic systolic (congestive) heart failure", "I50.22")], [dx("Chronic diastolic (congestive) heart failure", "I50.32")], [on("Norpace", 50)], [on("Ranexa", 50)], [worked("Norpace", 100, 60)],
     [on("Toprol-XL", 300), on("Calan SR", 60)], [on("Toprol-XL", 300)], [on("Cardizem", 60)]]
INITIAL = dict(
    age=[[born(52)], [born(18)], [born(18, -1)]],
    hcm=[[HCM, N(2)], [HCM, N(3)], [HCM, N(1)], [HCM, N(4)], [HCM], [dx("Other hypertrophic cardiomyopathy", "I42.2"), N(2)], [past("Obstructive hypertrophic cardiomyopathy", "I42.1"), N(2)], [HCM, N(1, 200), N(3, 12)]],
    ef=[[lab("LVEF", 64)], [lab("LVEF", 55, 90)], [lab("LVEF", 54)], [lab("LVEF", 64, 91)], []],
    grad=[[lab("LVOT peak gradient", 71)], [lab("LVOT peak gradient", 50)], [lab("LVOT peak gradient", 49)], []],
    step=[[failed("metoprolol", 120, 90)], [worked("Inderal LA", 20, 300)], [bad("verapamil")], [contra("Toprol-XL")], [failed("amlodipine", 200)], [bad("Cardizem")], []],
    int=[[], [on("Diflucan", 10)], [on("Luvox", 100)], [worked("Rifadin", 30, 30)], [on("Ticlid", 60)], [on("Prilosec", 60)]],
    spec=[[spec("cardiology")], [spec("internal medicine")]],
    x=X,
)
RENEWAL = dict(
    now=[[HCM, on("Camzyos", 200)], [HCM, on("mavacamten", 200)], [HCM, worked("Camzyos", 170, 30)]],
    ef=[[lab("LVEF", 61)], [lab("LVEF", 50)], [lab("LVEF", 49)], [lab("LVEF", 62, 200), lab("LVEF", 48, 9)], []],
    resp=[[N(3, 230), N(2), lab("LVOT peak gradient", 42)], [N(3, 230), N(3), lab("LVOT peak gradient", 29)], [N(3, 230), N(3), lab("LVOT peak gradient", 30)], [N(2), lab("LVOT peak gradient", 35)], [N(3, 230), N(3)], [N(2, 230), N(1)]],
    x=X[:1] + X[2:3] + X[7:8] + X[5:6],
)
