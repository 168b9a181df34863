"""616 Camzyos: Prime Therapeutics summary, trailing AND/OR, gradient, two measurements, combinations not allowed."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "616-camzyos.md", "fu-616", "Prairie Shield of the Plains", "Camzyos", "mavacamten"
CLASS, STYLE = "cardiomyopathy: myosin inhibitor", "BCBS via Prime, 1. A. with trailing AND/OR"
COMBINED = ((40, 7), (14, 3))
MAV = {"mavacamten"}
CYP = STRONG_3A4 | {"fluconazole", "fluvoxamine", "fluoxetine", "ticlopidine"}
LINES = [
    L("dx", "The patient has a diagnosis of obstructive hypertrophic cardiomyopathy", "dx", lambda p: p.dx("I42.1")),
    L("age", "The patient is 18 years of age or over", "age", lambda p: p.age_ge(18)),
    L("nyha", "The patient has New York Heart Association (NYHA) class II or class III symptoms", "lab", lambda p: p.lab("NYHA class", lambda v: v in (2, 3))),
    L("ef", "The patient has a left ventricular ejection fraction (LVEF) of 55% or greater within the past 6 months", "lab", lambda p: p.lab("LVEF", lambda v: v >= 55, 180)),
    L("g50", "The patient's most recent left ventricular outflow tract (LVOT) peak gradient is 50 mmHg or greater", "lab", lambda p: p.lab("LVOT peak gradient", lambda v: v >= 50)),
    L("g30", "The patient's LVOT peak gradient was 30 mmHg or greater in two measurements on separate days", "lab", lambda p: p.two_days("LVOT peak gradient", lambda v: v >= 30), hard="two measurements"),
    L("fail", "The patient has tried a beta-blocker (e.g., metoprolol, propranolol) or a non-dihydropyridine calcium channel blocker (i.e., diltiazem, verapamil) for at least 30 days and had an inadequate response", "trial",
      lambda p: p.failed(BB_ALL | NONDHP, 30)),
    L("intol", "The patient has an intolerance or hypersensitivity to BOTH a beta-blocker AND diltiazem or verapamil", "trial", lambda p: p.intolerant(BB_ALL) and p.intolerant(NONDHP), hard="one of each of two groups"),
    L("ci", "The patient has an FDA labeled contraindication to BOTH a beta-blocker AND diltiazem or verapamil", "trial", lambda p: p.contraindicated(BB_ALL) and p.contraindicated(NONDHP), hard="one of each of two groups"),
    L("combo", "The patient is NOT taking a beta-blocker in combination with diltiazem or verapamil", "conc", lambda p: not (p.on(BB_ALL) and p.on(NONDHP)), hard="two drugs together"),
    L("diso", "The patient will NOT be using the requested agent with disopyramide or ranolazine", "conc", lambda p: not p.on({"disopyramide", "ranolazine"})),
    L("cyp", "The patient is NOT taking a moderate to strong CYP2C19 inhibitor or a strong CYP3A4 inhibitor (e.g., fluconazole, fluvoxamine, clarithromycin, itraconazole)", "conc", lambda p: not p.on(CYP), "b"),
    L("preg", "If the patient is a female of 55 years of age or younger, the patient is NOT pregnant", "if", lambda p: IF(p.female and not p.age_ge(56), p.no_dx(*PREGNANT)), hard="conditional on sex and age"),
    L("spec", "The prescriber is a specialist in the area of the patient's diagnosis (e.g., cardiologist) or has consulted with one", "spec", lambda p: p.prescriber("cardiology")),
    L("better", "The patient's NYHA class has improved by at least one class from baseline", "change", lambda p: p.change("NYHA class", MAV, lambda b, c: b - c >= 1), "r", hard="change in classes"),
    L("drop", "The patient's LVOT peak gradient has decreased by at least 20 mmHg from baseline", "change", lambda p: p.change("LVOT peak gradient", MAV, lambda b, c: b - c >= 20), "r", hard="change in mmHg"),
    L("ef50", "The patient's LVEF was 50% or greater on an echocardiogram in the past 90 days", "lab", lambda p: p.lab("LVEF", lambda v: v >= 50, 90), "r"),
]
ATTESTATIONS = ["The prescriber agrees to comply with the Camzyos REMS requirements", "The patient has been previously approved for the requested agent through the plan's Prior Authorization process"]


def initial(s):
    return ALL(s.dx, s.age, s.nyha, s.ef, ANY(s.g50, s.g30), ANY(s.fail, s.intol, s.ci), s.combo, s.diso, s.cyp, s.preg, s.spec, ATT)


def renewal(s):
    return ALL(ATT, ANY(s.better, s.drop), s.ef50, s.cyp)


G = "LVOT peak gradient"
OHCM = dx("Obstructive hypertrophic cardiomyopathy", "I42.1")
INITIAL = dict(
    age=[[born(52, 40)], [born(18)], [born(18, -1)]],
    dx=[[OHCM], [dx("Other hypertrophic cardiomyopathy", "I42.2")], [dx("Chronic diastolic (congestive) heart failure", "I50.32")], [past("Obstructive hypertrophic cardiomyopathy", "I42.1")]],
    nyha=[[lab("NYHA class", 3)], [lab("NYHA class", 2)], [lab("NYHA class", 4)], [lab("NYHA class", 1)], []],
    ef=[[lab("LVEF", 65, 40)], [lab("LVEF", 55, 180)], [lab("LVEF", 54)], [lab("LVEF", 65, 181)], []],
    g=[[lab(G, 72, 30)], [lab(G, 50)], [lab(G, 49)], [lab(G, 30, 90), lab(G, 44, 10)], [lab(G, 29, 90), lab(G, 44, 10)], [lab(G, 80, 300), lab(G, 35, 90), lab(G, 28, 10)], [lab(G, 24, 300), lab(G, 35, 90), lab(G, 31, 10)], []],
    step=[[on("Toprol-XL", 200, "inadequate_response")], [failed("propranolol", 30)], [failed("Tenormin", 29)], [failed("Calan SR", 60)], [failed("Norvasc", 90)], [worked("Toprol-XL", 300)], [bad("Toprol-XL"), bad("Cardizem")], [bad("Toprol-XL")],
          [contra("metoprolol"), contra("verapamil")], [contra("metoprolol"), bad("verapamil")], [on("Coreg", 90, "partial_response"), on("diltiazem", 60)]],
    conc=[[], [on("Norpace", 30)], [on("Ranexa", 30)], [on("Diflucan", 10)], [on("fluvoxamine", 60)], [on("Biaxin", 5)], [worked("Sporanox", 14, 20)], [on("Lipitor", 90)]],
    preg=[[], [sex("female"), born(56, -1), dx("Pregnant state, incidental", "Z33.1", 40)], [sex("female"), born(40, 5), past("Pregnant state, incidental", "Z33.1", 500)]],
    spec=[[spec("cardiology")], [spec("family medicine")]],
)
RENEWAL = dict(
    drug=[[OHCM, on("Camzyos", 200)], [OHCM, on("mavacamten", 200)]],
    change=[[lab("NYHA class", 3, 230), lab("NYHA class", 2, 20)], [lab("NYHA class", 2, 230), lab("NYHA class", 2, 20), lab(G, 70, 230), lab(G, 50, 20)], [lab("NYHA class", 3, 230), lab("NYHA class", 3, 20), lab(G, 70, 230), lab(G, 51, 20)],
            [lab("NYHA class", 3, 230), lab("NYHA class", 3, 20)], [lab("NYHA class", 2, 20), lab(G, 30, 20)], [lab("NYHA class", 2, 200), lab("NYHA class", 1, 20)]],
    ef=[[lab("LVEF", 60, 20)], [lab("LVEF", 50, 90)], [lab("LVEF", 49)], [lab("LVEF", 60, 91)]],
    x=[[], [on("Diflucan", 10)]],
)
