"""931 Wegovy: state Medicaid criteria, nesting by marker alone, baselines, unless clause, counts."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "931-wegovy.md", "fu-931", "Blue Mesa State Health Plan", "Wegovy", "semaglutide"
CLASS, STYLE = "obesity: GLP-1", "Medicaid list 1. a. (1), no indentation"
COMBINED = ((40, 7), (14, 3))
W = {"semaglutide"}
LOSS = GLP1 | {"phentermine", "orlistat", "naltrexone"}


def base_bmi(p, test):
    b = p.baseline_current("BMI", W)[0]
    return None if b is None else bool(test(b))


CONC = "Wegovy is not taken with another GLP-1 receptor agonist or with any other weight-loss medication (e.g., phentermine, Contrave, Xenical)"
LINES = [
    L("age", "Member is 18 years of age or older, or is 12 to 17 years of age with a baseline BMI of at least 35 kg/m2", "mix",
      lambda p: ANY(p.age_ge(18), ALL(p.age_in(12, 17), base_bmi(p, lambda v: v >= 35))), hard="age alone, or a younger age with a baseline value"),
    L("b30", "Baseline BMI is 30 kg/m2 or greater", "lab", lambda p: base_bmi(p, lambda v: v >= 30), hard="baseline"),
    L("b27", "Baseline BMI is 27 kg/m2 or greater", "lab", lambda p: base_bmi(p, lambda v: v >= 27), hard="baseline"),
    L("two", "Member has at least two of these conditions: hypertension, type 2 diabetes mellitus, dyslipidemia, obstructive sleep apnea, or coronary artery disease", "dx",
      lambda p: count(lambda g: p.dx(*g), ("I10", "I11", "I12", "I13", "I15", "I16"), ("E11",), ("E78.0", "E78.1", "E78.2", "E78.3", "E78.4", "E78.5"), ("G47.33",), ("I25",)) >= 2, hard="two of five on one line"),
    L("prog", "Member has spent at least six months in a comprehensive weight management program", "prog", lambda p: p.programme(("weight management", "lifestyle"), 180)),
    L("phen", "Inadequate response to at least 12 weeks of phentermine, unless the member is under 18 years of age or has hypertension, coronary artery disease, or hyperthyroidism", "mix",
      lambda p: ANY(p.failed({"phentermine"}, 84), not p.age_ge(18), p.dx("I10", "I11", "I12", "I13", "I15", "I16", "I25", "E05")), hard="unless with an age and conditions"),
    L("mtc", "No personal or family history of medullary thyroid carcinoma, and no multiple endocrine neoplasia syndrome type 2", "no",
      lambda p: p.no_hx("C73", "Z85.850") and not p.family("C73") and p.no_dx("E31.22", "E31.23"), hard="personal, family, and a second condition"),
    L("preg", "Member is not pregnant and has not had acute pancreatitis in the past 12 months", "no", lambda p: p.no_dx(*PREGNANT) and p.no_hx("K85", within=360), hard="two absences, one in a window"),
    L("conc", CONC, "conc", lambda p: not p.another(LOSS, "Wegovy", "semaglutide"), "b"),
    L("now", "Member is currently on Wegovy and has been taking it for at least 16 weeks", "now", lambda p: p.taking(W, 112), "r"),
    L("wt", "Body weight is down by 5% or more from baseline", "weight", lambda p: p.change("Body weight", W, lambda b, c: round((b - c) / b * 100, 6) >= 5), "r"),
    L("kid", "Member is younger than 18 years of age and BMI is down by 3% or more from baseline", "mix",
      lambda p: ALL(not p.age_ge(18), p.change("BMI", W, lambda b, c: round((b - c) / b * 100, 6) >= 3)), "r", hard="age and change on one line"),
]
ATTESTATIONS = ["Prescriber attests that Wegovy will be used along with a reduced-calorie diet and increased physical activity", "Member continues to follow the diet and activity plan"]


def initial(s):
    return ALL(s.age, ANY(s.b30, ALL(s.b27, s.two)), s.prog, s.phen, s.mtc, s.preg, s.conc, ATT)


def renewal(s):
    return ALL(s.now, ANY(s.wt, s.kid), s.conc, ATT)


WM = "Comprehensive weight management program"
T2, HTN, OSA, LIP = dx("Type 2 diabetes mellitus without complications", "E11.9"), dx("Essential hypertension", "I10"), dx("Obstructive sleep apnea", "G47.33"), dx("Hyperlipidemia, unspecified", "E78.5")
INITIAL = dict(
    age=[[born(44, 20)], [born(18)], [born(18, -1), lab("BMI", 36.0, 5)], [born(18, -1), lab("BMI", 34.9, 5)], [born(12, -1), lab("BMI", 38.0, 5)]],
    bmi=[[lab("BMI", 33.4)], [lab("BMI", 30.0)], [lab("BMI", 29.9)], [lab("BMI", 27.0), T2, OSA], [lab("BMI", 28.0), T2], [lab("BMI", 26.9), T2, OSA], [],
         [on("Wegovy", 60), lab("BMI", 31.0, 70), lab("BMI", 28.9, 10)], [lab("BMI", 28.5), LIP, dx("Prediabetes", "R73.03")], [lab("BMI", 28.5), LIP, OSA]],
    prog=[[prog(WM, 400, 200)], [prog(WM, 180)], [prog(WM, 179)], [], [prog("Smoking cessation program", 400)]],
    phen=[[failed("Phentermine", 100)], [failed("Adipex-P", 84)], [failed("Adipex-P", 83)], [bad("Phentermine")], [HTN], [dx("Thyrotoxicosis, unspecified without thyrotoxic crisis or storm", "E05.90")], [past("Thyrotoxicosis, unspecified", "E05.90")], [worked("Phentermine", 120)]],
    x=[[], [fam("Medullary thyroid carcinoma", "C73", "father")], [dx("Multiple endocrine neoplasia [MEN] type IIA", "E31.22")], [past("Acute pancreatitis, unspecified", "K85.90", 360)], [past("Acute pancreatitis, unspecified", "K85.90", 361)],
       [sex("female"), dx("Pregnant state, incidental", "Z33.1", 60)], [on("Ozempic", 40)], [on("Contrave", 40)], [worked("Saxenda", 90, 30)]],
)
RENEWAL = dict(
    now=[[on("Wegovy", 200)], [on("Wegovy", 112)], [on("Wegovy", 111)], [worked("Wegovy", 190, 10)]],
    wt=[[lab("Body weight", 100, 210), lab("Body weight", 91, 10)], [lab("Body weight", 100, 210), lab("Body weight", 95, 10)], [lab("Body weight", 100, 210), lab("Body weight", 95.1, 10)],
        [lab("Body weight", 91, 10)], [born(16), lab("BMI", 36.0, 210), lab("BMI", 34.9, 10), lab("Body weight", 100, 210), lab("Body weight", 97, 10)],
        [lab("BMI", 36.0, 210), lab("BMI", 34.9, 10), lab("Body weight", 100, 210), lab("Body weight", 97, 10)], [lab("Body weight", 220, 210, "[lb_av]"), lab("Body weight", 93, 10)]],
    x=[[], [on("Phentermine", 30)], [on("Xenical", 60)]],
)
