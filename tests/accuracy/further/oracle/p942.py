"""942 Zepbound for sleep apnea: Medicaid handbook, I. A. 1. a. i., loss and fall from baseline."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "942-zepbound.md", "fu-942", "Laurel Ridge Medical Assistance", "Zepbound", "tirzepatide"
CLASS, STYLE = "sleep apnea/obesity: GIP/GLP-1", "Medicaid handbook, I. A. 1. a. i."
COMBINED = ((44, 9), (16, 5))
Z = {"tirzepatide"}
RISKS = (("I10", "I11", "I12", "I13", "I15", "I16"), ("E78",), ("E11",), ("I50", "I11.0", "I13.0", "I13.2"))
LINES = [
    L("age", "Is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("osa", "Has a diagnosis of obstructive sleep apnea and an apnea-hypopnea index of 15 or more events per hour on a study done within the past 2 years", "mix",
      lambda p: ALL(p.dx("G47.33"), p.lab("Apnea-hypopnea index", lambda v: v >= 15, 730)), hard="diagnosis and value on one line"),
    L("b30", "A body mass index of 30 kg/m2 or greater within the past 60 days", "lab", lambda p: p.lab("BMI", lambda v: v >= 30, 60)),
    L("b27", "A body mass index of 27 kg/m2 or greater but less than 30 kg/m2 within the past 60 days", "lab", lambda p: p.lab("BMI", lambda v: 27 <= v < 30, 60)),
    L("risk", "At least two of the following: hypertension, dyslipidemia, type 2 diabetes, heart failure", "dx", lambda p: count(lambda c: p.dx(*c), *RISKS) >= 2, hard="two of four on one line"),
    L("prog", "Has taken part in a weight management program for at least 6 months", "prog", lambda p: p.programme(["weight"], 180)),
    L("met", "If also diagnosed with type 2 diabetes, has a history of therapeutic failure of, or a contraindication or an intolerance to, metformin", "if",
      lambda p: IF(p.dx("E11"), p.tfci({"metformin"})), hard="conditional"),
    L("spec", "Is prescribed Zepbound by or in consultation with a sleep medicine specialist, a pulmonologist, or an endocrinologist", "spec", lambda p: p.prescriber("sleep medicine", "pulmonology", "endocrinology")),
    L("now", "Has been taking Zepbound for at least 6 months and is still taking it", "now", lambda p: p.taking(Z, 180), "r"),
    L("loss", "A loss of at least 5% of the body weight recorded before the start of Zepbound", "weight", lambda p: p.change("Body weight", Z, lambda b, c: c <= round(0.95 * b, 6)), "r"),
    L("ahi", "An apnea-hypopnea index that is at least 50% lower than before the start of Zepbound", "change", lambda p: p.change("Apnea-hypopnea index", Z, lambda b, c: c <= 0.5 * b), "r"),
    L("mtc", "A personal or family history of medullary thyroid carcinoma or a diagnosis of multiple endocrine neoplasia syndrome type 2", "no",
      lambda p: p.no_hx("C73", "Z85.850") and not p.family("C73", "Z80.8") and p.no_dx("E31.22", "E31.23"), exclude=True, hard="own and family history and a diagnosis"),
    L("panc", "A history of pancreatitis in the past 12 months", "no", lambda p: p.no_hx("K85", "K86.0", "K86.1", within=360), exclude=True, hard="event in a window"),
    L("preg", "Pregnancy or type 1 diabetes", "no", lambda p: p.no_dx(*PREGNANT) and p.no_dx("E10"), exclude=True),
    L("conc", "Concomitant use of another GLP-1 receptor agonist or a dipeptidyl peptidase-4 (DPP-4) inhibitor", "conc", lambda p: not p.another(GLP1, "Zepbound", "tirzepatide") and not p.on(DPP4), exclude=True),
]
ATTESTATIONS = ["Was counseled about a reduced-calorie diet and physical activity", "Continues a reduced-calorie diet and physical activity"]


def excl(s):
    return ALL(s.mtc, s.panc, s.preg, s.conc)


def initial(s):
    return ALL(s.age, s.osa, ANY(s.b30, ALL(s.b27, s.risk)), s.prog, s.met, s.spec, ATT, excl(s))


def renewal(s):
    return ALL(s.now, ANY(s.loss, s.ahi), ATT, excl(s))


OSA = dx("Obstructive sleep apnea (adult) (pediatric)", "G47.33")
HTN, LIP, T2 = dx("Essential (primary) hypertension", "I10"), dx("Mixed hyperlipidemia", "E78.2"), dx("Type 2 diabetes mellitus without complications", "E11.9")
HF = dx("Chronic systolic (congestive) heart failure", "I50.22")
X = [[], [past("Medullary thyroid carcinoma", "C73")], [fam("Medullary thyroid carcinoma", "C73")], [dx("Multiple endocrine neoplasia [MEN] type IIA", "E31.22")], [dx("Multiple endocrine neoplasia [MEN] type I", "E31.21")],
     [past("Acute pancreatitis without necrosis or infection, unspecified", "K85.90", 360)], [past("Acute pancreatitis without necrosis or infection, unspecified", "K85.90", 361)], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 60)],
     [dx("Type 1 diabetes mellitus without complications", "E10.9")], [on("Mounjaro", 60)], [on("Januvia", 100)], [worked("Ozempic", 100, 20)], [dx("Multiple endocrine neoplasia [MEN] syndrome", "E31.2")]]
INITIAL = dict(
    age=[[born(50, 10)], [born(18)], [born(18, -1)]],
    ahi=[[OSA, lab("Apnea-hypopnea index", 24, 100)], [OSA, lab("Apnea-hypopnea index", 15, 730)], [OSA, lab("Apnea-hypopnea index", 14.9, 100)], [OSA, lab("Apnea-hypopnea index", 24, 731)], [lab("Apnea-hypopnea index", 24, 100)],
         [dx("Primary central sleep apnea", "G47.31"), lab("Apnea-hypopnea index", 24, 100)]],
    bmi=[[lab("BMI", 33.2)], [lab("BMI", 30, 60)], [lab("BMI", 33.2, 61)], [lab("BMI", 29.9), HTN, LIP], [lab("BMI", 27), HTN, HF], [lab("BMI", 26.9), HTN, LIP], [lab("BMI", 28.4), HTN], [lab("BMI", 28.4), HTN, T2, failed("Metformin", 60)],
         [lab("BMI", 28.4), HTN, past("Mixed hyperlipidemia", "E78.2")]],
    prog=[[prog("Comprehensive weight management program", 240, 30)], [prog("Comprehensive weight management program", 180)], [prog("Comprehensive weight management program", 209, 30)], []],
    t2=[[], [T2], [T2, bad("Glucophage")], [T2, worked("Metformin", 200)], [T2, contra("Metformin")]],
    spec=[[spec("sleep medicine")], [spec("pulmonology")], [spec("family medicine")]],
    x=X,
)
RENEWAL = dict(
    now=[[OSA, on("Zepbound", 220)], [OSA, on("Zepbound", 180)], [OSA, on("Zepbound", 179)], [OSA, worked("Zepbound", 200, 20)], [OSA, on("tirzepatide", 220)]],
    w=[[lab("Body weight", 120, 230), lab("Body weight", 106, 10)], [lab("Body weight", 120, 230), lab("Body weight", 114, 10)], [lab("Body weight", 120, 230), lab("Body weight", 114.1, 10), lab("Apnea-hypopnea index", 30, 260), lab("Apnea-hypopnea index", 16, 10)],
       [lab("Body weight", 120, 230), lab("Body weight", 116, 10)], [lab("Body weight", 106, 10)], [lab("Body weight", 120, 230), lab("Body weight", 118, 10), lab("Apnea-hypopnea index", 30, 260), lab("Apnea-hypopnea index", 15, 10)]],
    x=[X[0], X[2], X[5], X[9]],
)
