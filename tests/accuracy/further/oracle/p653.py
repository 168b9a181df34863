"""653 Saxenda: Priority Health requirements list, two of four conditions, unless, weight loss from baseline."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "653-saxenda-requirements.txt", "fu-653", "Great Dunes Health Plan", "Saxenda", "liraglutide"
CLASS, STYLE = "obesity: GLP-1", "Priority Health precertification requirements, Must ..."
COMBINED = ((44, 8), (18, 5))
WEIGHT = GLP1 | {"phentermine", "orlistat", "naltrexone"}
FEW = (("I10", "I11", "I12", "I13", "I15", "I16"), ("E11",), ("E78",), ("G47.33",))
teen = lambda p: p.age_in(12, 17)
bmi = lambda p, n: p.lab("BMI", lambda v: v >= n, 60)
LINES = [
    L("b30", "Adult, 18 years or older, whose BMI measured in the 60 days before the request is 30 kg/m2 or more", "mix", lambda p: ALL(p.age_ge(18), bmi(p, 30)), hard="age, value and window"),
    L("b27", "Adult, 18 years or older, whose BMI measured in the 60 days before the request is 27 kg/m2 or more, and who has at least two of these conditions: hypertension, type 2 diabetes, dyslipidemia, obstructive sleep apnea", "mix",
      lambda p: ALL(p.age_ge(18), bmi(p, 27), count(lambda g: p.dx(*g), *FEW) >= 2), hard="two of four conditions inside a compound line"),
    L("teen", "Adolescent, 12 through 17 years old, with a body weight above 60 kg", "mix", lambda p: ALL(teen(p), p.lab("Body weight", lambda v: v > 60)), hard="age and weight"),
    L("prog", "Must have taken part in a weight management program for at least 6 months", "prog", lambda p: p.programme(["weight management"], 180)),
    L("step", "Must first have tried phentermine or orlistat for at least 12 weeks with an inadequate response, unless the patient is under 18 years old or has a contraindication to both drugs", "mix",
      lambda p: p.failed({"phentermine", "orlistat"}, 84) or not p.age_ge(18) or (p.contraindicated({"phentermine"}) and p.contraindicated({"orlistat"})), hard="unless with two excuses"),
    L("conc", "Must not use Saxenda with another GLP-1 agonist or with any other weight loss drug (phentermine, orlistat, or Contrave)", "conc", lambda p: not p.another(WEIGHT, "Saxenda", "liraglutide"), "b"),
    L("no", "Must not be pregnant, and must not have a personal or family history of medullary thyroid carcinoma", "no",
      lambda p: p.no_dx(*PREGNANT) and p.no_hx("C73", "Z85.850") and not p.family("C73"), hard="an active state and histories"),
    L("surg", "Must not have had bariatric surgery in the past 12 months", "no", lambda p: p.no_hx("Z98.84", within=360)),
    L("on", "Must have been on Saxenda for at least 16 weeks", "trial", lambda p: p.tried({"liraglutide"}, 112), "r"),
    L("loss", "Has lost at least 4% of the body weight recorded before Saxenda was started", "weight", lambda p: p.change("Body weight", {"liraglutide"}, lambda b, c: round((b - c) / b, 6) >= 0.04), "r"),
    L("bmi1", "Is 12 through 17 years old and has lowered BMI by at least 1% from baseline", "mix", lambda p: ALL(teen(p), p.change("BMI", {"liraglutide"}, lambda b, c: round((b - c) / b, 6) >= 0.01)), "r", hard="age and change"),
    L("preg", "Must not be pregnant", "no", lambda p: p.no_dx(*PREGNANT), "r"),
]
ATTESTATIONS = ["Must agree to follow a reduced-calorie diet while on Saxenda"]


def initial(s):
    return ALL(ANY(s.b30, s.b27, s.teen), s.prog, s.step, s.conc, s.no, s.surg, ATT)


def renewal(s):
    return ALL(s.on, ANY(s.loss, s.bmi1), s.preg, s.conc)


HTN, T2, OSA = dx("Essential (primary) hypertension", "I10"), dx("Type 2 diabetes mellitus without complications", "E11.9"), dx("Obstructive sleep apnea (adult) (pediatric)", "G47.33")
LIP = dx("Mixed hyperlipidemia", "E78.2")
INITIAL = dict(
    who=[[born(44, 20), lab("BMI", 34.2)], [born(18), lab("BMI", 30.0, 60)], [born(44, 20), lab("BMI", 34.2, 61)], [born(44, 20), lab("BMI", 29.9)], [born(44, 20), lab("BMI", 27.0), HTN, OSA], [born(44, 20), lab("BMI", 28.4), HTN],
         [born(44, 20), lab("BMI", 26.9), HTN, T2, LIP], [born(44, 20), lab("BMI", 28.4), T2, LIP], [born(44, 20), lab("BMI", 28.4), HTN, past("Mixed hyperlipidemia", "E78.2")], [born(44, 20), lab("BMI", 31.0, 50), lab("BMI", 29.6, 4)], [born(44, 20), T2],
         [born(17, 10), lab("Body weight", 60.1)], [born(17, 10), lab("Body weight", 60)], [born(12), lab("Body weight", 140, unit="[lb_av]")], [born(12, -1), lab("Body weight", 71)], [born(18, -1), lab("Body weight", 90)], [born(15, 30)],
         [born(18, -1), lab("BMI", 36.0)]],
    prog=[[prog("Comprehensive weight management program", 300, 60)], [prog("Weight management program", 180)], [prog("Weight management program", 179)], [prog("Smoking cessation program", 400)], []],
    step=[[failed("Phentermine", 120)], [failed("Xenical", 84)], [failed("Adipex-P", 83)], [worked("Phentermine", 200)], [bad("Phentermine", 20)], [contra("Phentermine"), contra("Orlistat")], [contra("Phentermine")], [failed("Qsymia", 100)], []],
    x=[[], [on("Victoza", 30)], [on("liraglutide", 30)], [on("Orlistat", 20)], [on("Contrave", 20)], [worked("Wegovy", 200, 30)], [sex("female"), dx("Encounter for supervision of normal pregnancy, unspecified", "Z34.90", 40)],
       [fam("Medullary thyroid carcinoma", "C73")], [past("Malignant neoplasm of thyroid gland", "C73", 2000)], [dx("Bariatric surgery status", "Z98.84", 360)], [dx("Bariatric surgery status", "Z98.84", 361)]],
)
RENEWAL = dict(
    on=[[on("Saxenda", 160)], [on("Saxenda", 112)], [on("Saxenda", 111)], [on("liraglutide", 160)]],
    age=[[born(45, 50)], [born(14, 50)]],
    loss=[[lab("Body weight", 100, 170), lab("Body weight", 94, 10)], [lab("Body weight", 100, 170), lab("Body weight", 96, 10)], [lab("Body weight", 100, 170), lab("Body weight", 96.1, 10), lab("BMI", 34, 170), lab("BMI", 33.6, 10)],
          [lab("Body weight", 100, 170), lab("Body weight", 98, 10)], [lab("Body weight", 94, 10)], [lab("Body weight", 220.4, 170, "[lb_av]"), lab("Body weight", 95, 10)],
          *[[born(14, 50), lab("Body weight", 80, 170), lab("Body weight", 79, 10), lab("BMI", 30, 170), lab("BMI", n, 10)] for n in (29.7, 29.8)],
          [born(18), lab("Body weight", 80, 170), lab("Body weight", 79, 10), lab("BMI", 30, 170), lab("BMI", 28, 10)]],
    x=[[], [on("Ozempic", 20)], [sex("female"), dx("Pregnant state", "Z33.1", 30)]],
)
