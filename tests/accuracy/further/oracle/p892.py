"""892 Camzyos: Anthem clinical criteria, roman numerals without indentation, 'may not be approved'."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "892-camzyos.txt", "fu-892", "Dominion Peak Blue", "Camzyos", "mavacamten"
CLASS, STYLE = "hypertrophic cardiomyopathy", "Anthem, roman / capitals flat, trailing connectives, 'may not be approved'"
COMBINED = ((40, 7), (14, 3))
C = {"mavacamten"}
LINES = [
    L("age", "Individual is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("hcm", "Individual has a diagnosis of obstructive hypertrophic cardiomyopathy (HCM)", "dx", lambda p: p.dx("I42.1")),
    L("nyha", "Documentation is provided that individual has NYHA class II or III symptoms", "lab", lambda p: p.lab("NYHA class", lambda v: v in (2, 3))),
    L("ef", "Individual has a left ventricular ejection fraction of 55% or greater on an echocardiogram within the past 90 days", "lab", lambda p: p.lab("LVEF", lambda v: v >= 55, 90)),
    L("grad", "Individual has a peak LVOT gradient of 50 mmHg or greater at rest or with provocation", "lab", lambda p: p.lab("LVOT peak gradient", lambda v: v >= 50)),
    L("step", "Individual has had a trial of at least 60 days and inadequate response to, or has an intolerance or contraindication to, ONE of the following:", "trial",
      lambda p: p.tfci(BB_ALL | NONDHP, 60), hard="the header carries the verb"),
    L("spec", "Camzyos is prescribed by or in consultation with a cardiologist", "spec", lambda p: p.prescriber("cardiology")),
    L("now", "Individual has been receiving Camzyos for at least 12 weeks", "now", lambda p: p.taking(C, 84), "r"),
    L("cls", "NYHA class has improved by one class or more compared to baseline", "change", lambda p: p.change("NYHA class", C, lambda b, c: b - c >= 1), "r", hard="change in class"),
    L("fall", "LVOT peak gradient has decreased by 30% or more compared to baseline", "change", lambda p: p.change("LVOT peak gradient", C, lambda b, c: round((b - c) / b, 6) >= 0.3), "r", hard="per cent change from baseline"),
    L("ef50", "The most recent left ventricular ejection fraction is 50% or greater", "lab", lambda p: p.lab("LVEF", lambda v: v >= 50), "r"),
    L("mimic", "Individual has a disorder that mimics hypertrophic cardiomyopathy, such as Fabry disease or amyloidosis", "no", lambda p: p.no_dx("E75.21", "E85"), exclude=True),
    L("cyp", "Individual is taking a strong CYP3A4 inhibitor (such as clarithromycin, itraconazole, or ketoconazole)", "conc", lambda p: not p.on(STRONG_3A4), exclude=True),
    L("comb", "Individual is taking disopyramide, ranolazine, or a beta blocker together with verapamil or diltiazem", "conc",
      lambda p: not (p.on({"disopyramide", "ranolazine"}) or (p.on(BB_ALL) and p.on(NONDHP))), exclude=True, hard="a pair of classes taken together"),
    L("preg", "Individual is pregnant", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
]
ATTESTATIONS = ["Individual reports less dyspnea, chest pain, or fatigue with exertion"]


def out(s):
    return ALL(s.mimic, s.cyp, s.comb, s.preg)


def initial(s):
    return ALL(s.age, s.hcm, s.nyha, s.ef, s.grad, s.step, s.spec, out(s))


def renewal(s):
    return ALL(s.now, ANY(s.cls, s.fall, ATT), s.ef50, out(s))


H = dx("Obstructive hypertrophic cardiomyopathy", "I42.1")
INITIAL = dict(
    age=[[born(49, 90)], [born(18)], [born(18, -1)]],
    dx=[[H], [dx("Other hypertrophic cardiomyopathy", "I42.2")], [dx("Cardiomyopathy, unspecified", "I42.9")], [past("Obstructive hypertrophic cardiomyopathy", "I42.1")]],
    nyha=[[lab("NYHA class", 3)], [lab("NYHA class", 2)], [lab("NYHA class", 1)], [lab("NYHA class", 4)], []],
    ef=[[lab("LVEF", 65)], [lab("LVEF", 55, 90)], [lab("LVEF", 54)], [lab("LVEF", 65, 91)], []],
    grad=[[lab("LVOT peak gradient", 72)], [lab("LVOT peak gradient", 50)], [lab("LVOT peak gradient", 49)], []],
    step=[[failed("Metoprolol", 100)], [failed("Calan SR", 60)], [failed("Metoprolol", 59)], [bad("Diltiazem")], [contra("Propranolol")], [worked("Metoprolol", 200)], [failed("Norvasc", 100)], [partial("Bystolic", 61)]],
    spec=[[spec("cardiology")], [spec("internal medicine")]],
    x=[[], [dx("Fabry (-Anderson) disease", "E75.21")], [dx("Organ-limited amyloidosis", "E85.4")], [on("Clarithromycin", 5)], [worked("Itraconazole", 30, 10)], [on("Norpace", 90)], [on("Bisoprolol", 90), on("Verapamil", 90)],
       [on("Atenolol", 90), on("Amlodipine", 90)], [on("Diltiazem", 90)], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 60)], [on("Ranexa", 30)]],
)
N = lambda b, c: [lab("NYHA class", b, 220), lab("NYHA class", c, 20)]
G = lambda b, c: [lab("LVOT peak gradient", b, 220), lab("LVOT peak gradient", c, 20)]
RENEWAL = dict(
    now=[[H, on("Camzyos", 200)], [H, on("mavacamten", 200)], [H, worked("Camzyos", 190, 10)], [H, on("Camzyos", 83)], [H, on("Camzyos", 84)]],
    resp=[N(3, 2) + G(80, 70), N(3, 3) + G(80, 56), N(3, 3) + G(80, 57), N(2, 3) + G(80, 40), G(80, 30), [lab("NYHA class", 2, 20)], []],
    ef=[[lab("LVEF", 60)], [lab("LVEF", 50)], [lab("LVEF", 49)], [], [lab("LVEF", 65, 220), lab("LVEF", 48, 15)]],
    x=[[], [on("Ketoconazole", 10)], [on("Carvedilol", 90), on("Cardizem", 90)]],
)
