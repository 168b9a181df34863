"""782 Camzyos: OptumRx guideline, '1 -', '3.1 -', '3.2.1 -' with AND / OR lines."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "782-camzyos.md", "fu-782", "Great Lakes Unity Health Plan", "Camzyos", "mavacamten"
CLASS, STYLE = "cardiology: obstructive HCM", "'3.2.1 -' numbers with AND/OR lines, bold therapy stages, .md"
COMBINED = ((44, 7), (14, 4))
BB, M = {"atenolol", "metoprolol", "nadolol", "propranolol"}, {"mavacamten"}
LINES = [
    L("hcm", "Diagnosis of obstructive hypertrophic cardiomyopathy with New York Heart Association class II or III symptoms", "mix",
      lambda p: ALL(p.dx("I42.1"), p.lab("NYHA class", lambda v: v in (2, 3))), hard="NYHA class inside the diagnosis line"),
    L("age", "Patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("g50", "LVOT peak gradient is 50 mmHg or more, at rest or with provocation", "lab", lambda p: p.lab("LVOT peak gradient", lambda v: v >= 50)),
    L("g30", "LVOT peak gradient is at least 30 mmHg", "lab", lambda p: p.lab("LVOT peak gradient", lambda v: v >= 30)),
    L("syn", "Patient has had syncope within the past 12 months", "dx", lambda p: p.hx("R55", within=360), hard="event in a window"),
    L("ef", "LVEF of 55% or higher on an echocardiogram within the past 90 days", "lab", lambda p: p.lab("LVEF", lambda v: v >= 55, 90)),
    L("step", "Inadequate response after at least 8 weeks of treatment, intolerance, or contraindication to BOTH of the following", "trial",
      lambda p: p.tfci(BB, 56) and p.tfci(NONDHP, 56), hard="the header carries the verb; both items, each one of several drugs"),
    L("tog", "Patient is not taking verapamil or diltiazem together with a beta-blocker", "conc", lambda p: not (p.on(NONDHP) and p.on(BB_ALL)), hard="two classes at once"),
    L("dis", "Patient is not on disopyramide or ranolazine", "conc", lambda p: not p.on({"disopyramide", "ranolazine"}), "b"),
    L("cyp", "Patient does not receive a strong CYP2C19 inhibitor (e.g., fluconazole, fluvoxamine), rifampin, carbamazepine, or phenytoin", "conc",
      lambda p: not p.on({"fluconazole", "fluvoxamine", "rifampin", "carbamazepine", "phenytoin"})),
    L("spec", "Prescribed by or in consultation with a cardiologist", "spec", lambda p: p.prescriber("cardiology")),
    L("now", "Patient is currently receiving Camzyos", "now", lambda p: p.on(M), "r"),
    L("nyha", "NYHA class has improved by at least one class from baseline", "change", lambda p: p.change("NYHA class", M, lambda b, c: b - c >= 1), "r", hard="change from baseline"),
    L("fall", "LVOT peak gradient has fallen by 30% or more from baseline", "change", lambda p: p.change("LVOT peak gradient", M, lambda b, c: round((b - c) / b, 6) >= 0.3), "r", hard="relative change"),
    L("ef50", "LVEF of 50% or higher within the past 6 months", "lab", lambda p: p.lab("LVEF", lambda v: v >= 50, 180), "r"),
]
ATTESTATIONS = ["Patient, pharmacy, and prescriber are enrolled in the Camzyos REMS program"]


def initial(s):
    return ALL(s.hcm, s.age, ANY(s.g50, ALL(s.g30, s.syn)), s.ef, s.step, s.tog, s.dis, s.cyp, s.spec, ATT)


def renewal(s):
    return ALL(s.now, ANY(s.nyha, s.fall), s.ef50, s.dis)


H = dx("Obstructive hypertrophic cardiomyopathy", "I42.1")
SYN = past("Syncope and collapse", "R55", 360)
INITIAL = dict(
    age=[[born(49, 10)], [born(18)], [born(18, -1)]],
    hcm=[[H, lab("NYHA class", 2)], [H, lab("NYHA class", 3)], [H, lab("NYHA class", 1)], [H, lab("NYHA class", 4)], [H], [dx("Other hypertrophic cardiomyopathy", "I42.2"), lab("NYHA class", 2)]],
    grad=[[lab("LVOT peak gradient", 66)], [lab("LVOT peak gradient", 50)], [lab("LVOT peak gradient", 49)], [lab("LVOT peak gradient", 30), SYN], [lab("LVOT peak gradient", 29), SYN],
          [lab("LVOT peak gradient", 44), past("Syncope and collapse", "R55", 361)], [], [SYN], [lab("LVOT peak gradient", 70, 200), lab("LVOT peak gradient", 38, 10)]],
    ef=[[lab("LVEF", 64)], [lab("LVEF", 55, 90)], [lab("LVEF", 54)], [lab("LVEF", 64, 91)], []],
    step=[[failed("Toprol-XL", 120), failed("Calan SR", 90, 200)], [failed("metoprolol", 56), failed("diltiazem", 56, 120)], [failed("metoprolol", 55), failed("diltiazem", 100)], [bad("Tenormin"), contra("Calan SR")],
          [failed("Toprol-XL", 120), failed("Inderal LA", 120, 200)], [failed("Coreg", 120), failed("Cardizem", 90)], [worked("metoprolol", 120), failed("verapamil", 90)], [partial("Corgard", 100), bad("Cardizem")],
          [on("Toprol-XL", 120, "inadequate_response"), failed("Calan SR", 90, 200)], [on("Toprol-XL", 120, "inadequate_response"), on("Cardizem", 90, "inadequate_response")], [failed("Norvasc", 120), failed("metoprolol", 90)]],
    conc=[[], [on("Norpace", 60)], [worked("Ranexa", 100)], [on("Ranexa", 100)], [on("fluvoxamine", 100)], [on("Tegretol", 300)], [worked("Diflucan", 7, 40)]],
    spec=[[spec("cardiology")], [spec("internal medicine")]],
)
OK = [lab("LVEF", 60, 40)]
RENEWAL = dict(
    now=[[H, on("Camzyos", 200)], [H, on("mavacamten", 200)], [H, worked("Camzyos", 180, 20)]],
    resp=[[lab("NYHA class", 3, 210), lab("NYHA class", 2, 20)], [lab("NYHA class", 3, 210), lab("NYHA class", 3, 20), lab("LVOT peak gradient", 80, 210), lab("LVOT peak gradient", 56, 20)],
          [lab("NYHA class", 3, 210), lab("NYHA class", 3, 20), lab("LVOT peak gradient", 80, 210), lab("LVOT peak gradient", 57, 20)], [lab("NYHA class", 2, 210), lab("NYHA class", 2, 20)],
          [lab("NYHA class", 2, 20), lab("LVOT peak gradient", 20, 20)], [lab("NYHA class", 2, 200), lab("NYHA class", 1, 20)]],
    ef=[OK, [lab("LVEF", 50, 180)], [lab("LVEF", 49, 40)], [lab("LVEF", 60, 181)]],
    x=[[], [on("Norpace", 20)]],
)
