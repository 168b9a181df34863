"""701 Saxenda: Prime Therapeutics program summary, 1. A. 1. nesting with trailing AND/OR."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "701-saxenda.md", "fu-701", "Blue Prairie of the Southern Plains", "Saxenda", "liraglutide"
CLASS, STYLE = "weight loss: GLP-1", "Blue plan via Prime, 1. A. 1. with trailing AND/OR"
COMBINED = ((40, 7), (14, 3))
LIRA = {"liraglutide"}
COMORBID = ("E11", "I10", "I11", "I12", "I13", "I15", "E78.0", "E78.1", "E78.2", "E78.3", "E78.4", "E78.5", "I25", "I20", "G47.33")


def base_bmi(p, n):
    b = p.baseline_current("BMI", LIRA)[0]
    return None if b is None else b >= n


four = lambda p: p.change("Body weight", LIRA, lambda b, c: round((b - c) / b, 9) >= 0.04)
MTC = "The patient has no personal or family history of medullary thyroid carcinoma or multiple endocrine neoplasia syndrome type 2"
LINES = [
    L("new", "The patient is newly starting therapy with the requested agent", "mix", lambda p: not p.on(LIRA) and not p.tried(LIRA), hard="a drug not yet used"),
    L("short", "The patient is currently being treated with the requested agent and has received less than 16 weeks of therapy", "now",
      lambda p: p.on(LIRA) and not p.taking(LIRA, 112), hard="an upper bound of time on the drug"),
    L("long", "The patient is currently being treated with the requested agent, has received at least 16 weeks of therapy, and has achieved and maintained a weight loss of at least 4% from baseline body weight", "mix",
      lambda p: ALL(p.taking(LIRA, 112), four(p)), hard="current use, time and weight loss on one line"),
    L("adult", "The patient is 18 years of age or over AND ONE of the following", "age", lambda p: p.age_ge(18), hidden=True),
    L("b30", "The patient has a baseline BMI (prior to therapy with the requested agent) of 30 kg/m^2 or greater", "lab", lambda p: base_bmi(p, 30), hard="baseline value"),
    L("b27", "The patient has a baseline BMI of 27 kg/m^2 or greater with at least one weight-related comorbidity (i.e., type 2 diabetes mellitus, hypertension, dyslipidemia, coronary artery disease, or obstructive sleep apnea)", "mix",
      lambda p: ALL(base_bmi(p, 27), p.dx(*COMORBID)), hard="value and one of five conditions"),
    L("teen", "The patient is 12 to 17 years of age AND BOTH of the following", "age", lambda p: p.age_in(12, 17), hidden=True),
    L("kg", "The patient weighs more than 60 kg", "lab", lambda p: p.lab("Body weight", lambda v: v > 60)),
    L("prog", "The patient has taken part in a comprehensive weight management program (behavioral modification, reduced-calorie diet, and increased physical activity) for at least 6 months", "prog",
      lambda p: p.programme(("weight", "lifestyle"), 180)),
    L("mtc", MTC, "no", lambda p: p.no_hx("C73", "E31.22", "E31.23") and not p.family("C73", "E31.22", "E31.23"), "b", hard="personal and family history of two diseases"),
    L("conc", "The patient will not be using the requested agent in combination with another GLP-1 receptor agonist or another weight loss agent (e.g., phentermine, Contrave, Qsymia, Xenical)", "conc",
      lambda p: not p.another(WEIGHT_AGENT, "Saxenda", "liraglutide"), "b"),
    L("r18", "The patient is 18 years of age or over and has achieved and maintained a weight loss of at least 4% from baseline body weight", "weight",
      lambda p: ALL(p.age_ge(18), four(p)), "r", hard="age and change on one line"),
    L("r12", "The patient is 12 to 17 years of age and has had a reduction in BMI of at least 1% from baseline", "change",
      lambda p: ALL(p.age_in(12, 17), p.change("BMI", LIRA, lambda b, c: round((b - c) / b, 9) >= 0.01)), "r", hard="age and change on one line"),
]
ATTESTATIONS = [
    "The patient's BMI is at or above the 95th percentile for age and sex",
    "The patient has been previously approved for the requested agent through the plan's Prior Authorization process",
    "The patient is currently on, and will continue, a regimen of reduced-calorie diet and increased physical activity",
]


def initial(s):
    return ALL(ANY(s.new, s.short, s.long), ANY(ALL(s.adult, ANY(s.b30, s.b27)), ALL(s.teen, ALL(s.kg, ATT))), s.prog, s.mtc, s.conc)


def renewal(s):
    return ALL(ATT, ANY(s.r18, s.r12), ATT, s.mtc, s.conc)


HTN = dx("Essential (primary) hypertension", "I10")
W = lambda b, c, start=140: [on("Saxenda", start), lab("Body weight", b, start + 9), lab("Body weight", c, 8)]
B = lab("BMI", 34.2, 160)
INITIAL = dict(
    age=[[born(44, 50)], [born(18)], [born(18, -1)]],
    bmi=[[B, lab("Body weight", 96, 300)], [lab("BMI", 30.0, 160)], [lab("BMI", 29.9, 160)], [lab("BMI", 29.9, 160), HTN], [lab("BMI", 27.0, 160), dx("Hyperlipidemia, unspecified", "E78.5")],
         [lab("BMI", 26.9, 160), HTN], [lab("BMI", 28.0, 160), dx("Obstructive sleep apnea", "G47.33")], [lab("BMI", 28.0, 160), dx("Prediabetes", "R73.03")],
         [lab("BMI", 28.4, 160), dx("Type 2 diabetes mellitus", "E11.9", 900, "resolved")], [lab("BMI", 28.4, 160), dx("Old myocardial infarction", "I25.2")], [], [lab("BMI", 33.0, 200), lab("BMI", 29.0, 12)],
         [lab("BMI", 28.4, 160), dx("Polycystic ovarian syndrome", "E28.2")]],
    use=[[], [on("Saxenda", 60)], [on("Saxenda", 111)], [on("Saxenda", 112), lab("Body weight", 100, 111)], W(100, 96), W(100, 96.1), W(100, 94, 112), [on("liraglutide", 150), lab("Body weight", 220, 155, "[lb_av]"), lab("Body weight", 95, 9)]],
    prog=[[prog("Comprehensive weight management program", 300, 60)], [prog("Comprehensive weight management program", 180)], [prog("Comprehensive weight management program", 200, 21)], [prog("Smoking cessation program", 400)], []],
    mtc=[[], [fam("Medullary thyroid carcinoma", "C73")], [past("Medullary thyroid carcinoma", "C73")], [dx("Multiple endocrine neoplasia type IIA", "E31.22")], [dx("Multiple endocrine neoplasia type I", "E31.21")],
         [fam("Multiple endocrine neoplasia type IIB", "E31.23", "father")], [fam("Breast cancer", "C50.919")]],
    conc=[[], [on("Ozempic", 70)], [on("Adipex-P", 30)], [worked("Wegovy", 150, 20)], [on("Contrave", 90)], [on("Metformin", 300)]],
)
TEEN = [lab("BMI", 33.0, 30)]
PROG = prog("Lifestyle and weight management program", 260, 30)
MORE = {"teen": dict(
    age=[[born(15, 40), PROG], [born(12), PROG], [born(12, -1), PROG], [born(18, -1), PROG]],
    kg=[[lab("Body weight", 88, 12), *TEEN], [lab("Body weight", 60, 12), *TEEN], [lab("Body weight", 135, 12, "[lb_av]"), *TEEN], [lab("Body weight", 130, 12, "[lb_av]"), *TEEN], [*TEEN]],
    x=[[], [on("Qsymia", 40)], [on("Saxenda", 80)]],
)}
RENEWAL = dict(
    w=[[born(45, 20), *W(110, 101, 200)], [born(45, 20), *W(100, 96, 200)], [born(45, 20), *W(100, 96.2, 200)], [born(45, 20), on("Saxenda", 200), lab("Body weight", 92, 10)],
       [born(45, 20), on("Saxenda", 200), lab("Body weight", 100, 210), lab("Body weight", 93, 90), lab("Body weight", 97, 5)], [born(45, 20), on("Saxenda", 200), lab("Body weight", 100, 200), lab("Body weight", 211, 10, "[lb_av]")],
       [born(16, 20), on("Saxenda", 150), lab("BMI", 36.0, 155), lab("BMI", 35.6, 6)], [born(16, 20), on("Saxenda", 150), lab("BMI", 36.0, 155), lab("BMI", 35.8, 6)], [born(18), on("Saxenda", 150), lab("BMI", 36.0, 155), lab("BMI", 35.0, 6), lab("Body weight", 100, 155), lab("Body weight", 97, 6)],
       [born(16, 20), on("Saxenda", 150), lab("Body weight", 100, 155), lab("Body weight", 90, 6)]],
    x=[[], [on("Mounjaro", 30)], [on("phentermine", 30)], [fam("Medullary thyroid carcinoma", "C73", "brother")], [dx("Multiple endocrine neoplasia type IIB", "E31.23", 60)]],
)
