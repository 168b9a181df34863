"""739 Zepbound: Anthem, roman numerals, two routes, unless an age, exclusions as a roman list."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "739-zepbound.md", "fu-739", "Cardinal Shield Health Plans", "Zepbound", "tirzepatide"
CLASS, STYLE = "obesity: GIP/GLP-1", "Anthem, I. A. 1. with AND/OR, 'may not be approved', .md"
COMBINED = ((40, 7), (14, 3))
T = {"tirzepatide"}
LINES = [
    L("age", "Individual is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("bmi", "Individual has a BMI of 30 kg/m² or greater, or a BMI of 27 kg/m² or greater together with hypertension, type 2 diabetes, dyslipidemia, or coronary artery disease", "mix",
      lambda p: ANY(p.lab("BMI", lambda v: v >= 30), ALL(p.lab("BMI", lambda v: v >= 27), p.dx("I10", "I11", "I12", "I13", "I15", "I16", "I1A", "E11", "E78.0", "E78.1", "E78.2", "E78.3", "E78.4", "E78.5", "I25"))), hard="two thresholds, one with a comorbidity"),
    L("prog", "Individual has taken part in a comprehensive weight management program for at least 6 months", "prog", lambda p: p.programme(["weight"], 180)),
    L("osa", "Individual has moderate to severe obstructive sleep apnea, with an apnea-hypopnea index of 15 or more events per hour on a sleep study within the past 24 months", "mix",
      lambda p: ALL(p.dx("G47.33"), p.lab("Apnea-hypopnea index", lambda v: v >= 15, 720)), hard="diagnosis and measurement in a window"),
    L("bmi30", "Individual has a BMI of 30 kg/m² or greater", "lab", lambda p: p.lab("BMI", lambda v: v >= 30)),
    L("step", "Individual has had an inadequate response to at least 12 weeks of phentermine or naltrexone/bupropion, or both are not tolerated or contraindicated, unless individual is 65 years of age or older", "mix",
      lambda p: p.age_ge(65) or p.failed({"phentermine", "naltrexone"}, 84) or all(p.intolerant({d}) or p.contraindicated({d}) for d in ("phentermine", "naltrexone")), hard="either failed, both not tolerated, unless an age"),
    L("now", "Individual has been on Zepbound for at least 6 months and is still using it", "now", lambda p: p.taking(T, 180), "r"),
    L("loss", "Individual has lost at least 5% of baseline body weight", "weight", lambda p: p.change("Body weight", T, lambda b, c: round((b - c) / b, 6) >= 0.05), "r", hard="baseline weight"),
    L("ahi", "Individual has obstructive sleep apnea, and the apnea-hypopnea index has decreased by at least 50% from baseline", "mix",
      lambda p: ALL(p.dx("G47.33"), p.change("Apnea-hypopnea index", T, lambda b, c: round((b - c) / b, 6) >= 0.5)), "r", hard="diagnosis and change on one line"),
    L("mtc", "Individual has a personal or family history of medullary thyroid carcinoma or of multiple endocrine neoplasia syndrome type 2", "no",
      lambda p: p.no_hx("C73", "Z85.850", "E31.22", "E31.23") and not p.family("C73", "E31.22", "E31.23"), exclude=True, hard="personal or family history"),
    L("preg", "Individual is pregnant", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("panc", "Individual has a history of pancreatitis", "no", lambda p: p.no_hx("K85", "K86.0", "K86.1"), exclude=True),
    L("sui", "Individual has made a suicide attempt at any time, or has active suicidal ideation", "no", lambda p: p.no_hx("T14.91", "Z91.51") and p.no_dx("R45.851"), exclude=True, hard="a past event or a present finding"),
    L("glp", "Individual is using Mounjaro or another GLP-1 receptor agonist", "conc", lambda p: not p.another(GLP1, "Zepbound", "tirzepatide"), exclude=True, hard="another brand of the same ingredient"),
]
ATTESTATIONS = ["Individual will use Zepbound with a reduced-calorie diet and increased physical activity", "Individual continues a reduced-calorie diet and increased physical activity"]


def initial(s):
    return ALL(s.age, ANY(ALL(s.bmi, s.prog), ALL(s.osa, s.bmi30)), s.step, ATT, s.mtc, s.preg, s.panc, s.sui, s.glp)


def renewal(s):
    return ALL(s.now, ANY(s.loss, s.ahi), ATT, s.mtc, s.preg, s.panc, s.sui, s.glp)


WM = "Comprehensive weight management program"
OSA = dx("Obstructive sleep apnea (adult) (pediatric)", "G47.33")
X = [[], [past("Medullary thyroid carcinoma", "C73", 3000)], [fam("Medullary thyroid carcinoma", "C73", "father")], [dx("Multiple endocrine neoplasia [MEN] type IIB", "E31.23")], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 60)], [past("Acute pancreatitis without necrosis or infection, unspecified", "K85.90", 2000)],
     [past("Suicide attempt", "T14.91XA", 3000)], [dx("Suicidal ideations", "R45.851", 30)], [past("Suicidal ideations", "R45.851", 900)], [on("Mounjaro", 60)], [on("Saxenda", 60)], [worked("Wegovy", 90, 60)], [fam("Type 2 diabetes mellitus", "E11.9", "father")]]
INITIAL = dict(
    age=[[born(44, 9)], [born(18)], [born(18, -1)]],
    bmi=[[lab("BMI", 36.2)], [lab("BMI", 30)], [lab("BMI", 29.9)], [lab("BMI", 27), dx("Essential (primary) hypertension", "I10")], [lab("BMI", 26.9), dx("Essential (primary) hypertension", "I10")], [lab("BMI", 28), dx("Mixed hyperlipidemia", "E78.2")], [lab("BMI", 28), dx("Prediabetes", "R73.03")], [lab("BMI", 29), past("Essential (primary) hypertension", "I10")], []],
    prog=[[prog(WM, 240, 30)], [prog(WM, 180)], [prog(WM, 199, 20)], [prog("Smoking cessation program", 300, 20)], [], [OSA, lab("Apnea-hypopnea index", 15, 720)], [OSA, lab("Apnea-hypopnea index", 14.9, 60)], [OSA, lab("Apnea-hypopnea index", 30, 721)], [lab("Apnea-hypopnea index", 30, 60)]],
    step=[[failed("Adipex-P", 120)], [failed("Contrave", 84)], [failed("Lomaira", 83)], [worked("Adipex-P", 120)], [bad("Adipex-P")], [bad("Adipex-P"), contra("Contrave")], [failed("Qsymia", 90)], [born(65)], [born(65, -1)], []],
    x=X,
)
RENEWAL = dict(
    now=[[on("Zepbound", 240)], [on("tirzepatide", 180)], [on("Zepbound", 179)], [worked("Zepbound", 240, 10)]],
    wt=[[lab("Body weight", 110, 270), lab("Body weight", 98, 15)], [lab("Body weight", 100, 270), lab("Body weight", 95, 15)], [lab("Body weight", 100, 270), lab("Body weight", 95.1, 15)], [lab("Body weight", 240, 270, "[lb_av]"), lab("Body weight", 100, 15)], [lab("Body weight", 95, 15)], [],
        [lab("Body weight", 100, 270), lab("Body weight", 99, 15), OSA, lab("Apnea-hypopnea index", 40, 300), lab("Apnea-hypopnea index", 20, 30)], [lab("Body weight", 100, 270), lab("Body weight", 99, 15), OSA, lab("Apnea-hypopnea index", 40, 300), lab("Apnea-hypopnea index", 21, 30)]],
    x=[[], [on("Ozempic", 30)], [past("Acute pancreatitis without necrosis or infection, unspecified", "K85.90", 100)]],
)
