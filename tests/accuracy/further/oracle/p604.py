"""604 Zepbound: Prime programme, 1. A. 1. a. with trailing AND/OR, weight and sleep apnea as branches, AHI change at renewal."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "604-zepbound.txt", "fu-604", "Mesa Blue Alliance", "Zepbound", "tirzepatide"
CLASS, STYLE = "obesity and sleep apnea", "BCBS/Prime, 1. A. 1. a. with trailing AND/OR"
COMBINED = ((32, 6), (14, 4))
Z, PH = {"tirzepatide"}, {"phentermine"}
HTN, LIPID = ("I10", "I11", "I12", "I13", "I15"), ("E78",)


def alone(p):
    contrave = any(m["status"] == "active" and {"naltrexone", "bupropion"} <= set(ingredients_of(m)) for m in p.r["medications"])
    return not p.another(GLP1, "Zepbound", "tirzepatide") and not p.on({"phentermine", "orlistat"}) and not contrave


LINES = [
    L("age", "The patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("b30", "The patient has a BMI of 30 kg/m^2 or greater", "lab", lambda p: p.lab("BMI", lambda v: v >= 30)),
    L("b27", "The patient has a BMI of 27 to 29.9 kg/m^2 and has hypertension, dyslipidemia or type 2 diabetes", "mix",
      lambda p: ALL(p.lab("BMI", lambda v: 27 <= v <= 29.9), p.dx(*HTN, *LIPID, "E11")), hard="range and condition in one line"),
    L("prog", "The patient has completed at least 6 months of a comprehensive weight management program", "prog", lambda p: p.programme(["weight"], 180)),
    L("ph", "The patient has tried phentermine for at least 12 weeks and had an inadequate response", "trial", lambda p: p.failed(PH, 84)),
    L("phi", "The patient has an intolerance to phentermine, or has a contraindication to it (e.g., coronary artery disease, glaucoma, hyperthyroidism)", "trial",
      lambda p: p.intolerant(PH) or p.contraindicated(PH, "I25", "H40", "E05"), hard="conditions named as contraindications"),
    L("osa", "The patient has a diagnosis of moderate to severe obstructive sleep apnea", "dx", lambda p: p.dx("G47.33")),
    L("ahi", "The patient's apnea-hypopnea index (AHI) was 15 or more events per hour on a sleep study in the past 12 months", "lab", lambda p: p.lab("Apnea-hypopnea index", lambda v: v >= 15, 360)),
    L("no", "The patient does not have type 1 diabetes, and has never had pancreatitis", "no", lambda p: p.no_dx("E10") and p.no_hx("K85", "K86.0", "K86.1"), "b", hard="two absences, one of them of a history"),
    L("conc", "The requested agent will not be used in combination with another GLP-1 receptor agonist or any other weight loss agent (e.g., Contrave, Qsymia, Xenical)", "conc", alone, "b"),
    L("loss", "The patient has a weight loss of 5% or more of the baseline weight (before the requested agent was started)", "weight", lambda p: p.change("Body weight", Z, lambda b, c: (b - c) / b >= 0.05 - 1e-9), "r"),
    L("lt", "The patient has been on the requested agent for less than 52 weeks and is still taking it", "now", lambda p: p.on(Z) and not p.taking(Z, 364), "r", hard="a maximum of time on the drug"),
    L("fall", "The patient has a diagnosis of obstructive sleep apnea, and the AHI has fallen by at least 50% from baseline", "mix",
      lambda p: ALL(p.dx("G47.33"), p.change("Apnea-hypopnea index", Z, lambda b, c: (b - c) / b >= 0.5 - 1e-9)), "r", hard="diagnosis and relative change in one line"),
]
ATTESTATIONS = ["The requested agent will be used for chronic weight management", "Positive airway pressure has been tried, or the patient is not a candidate for it",
                "The patient was approved for the requested agent before through the plan's prior authorization process"]


def initial(s):
    return ALL(s.age, ANY(ALL(ATT, ANY(s.b30, s.b27), s.prog, ANY(s.ph, s.phi)), ALL(s.osa, s.ahi, s.b30, ATT)), s.no, s.conc)


def renewal(s):
    return ALL(ATT, ANY(s.loss, s.lt, s.fall), s.no, s.conc)


OB = dx("Obesity, unspecified", "E66.9")
HT = dx("Essential (primary) hypertension", "I10")
OSA = dx("Obstructive sleep apnea (adult) (pediatric)", "G47.33")
INITIAL = dict(
    age=[[OB, born(39, 70)], [OB, born(18)], [OB, born(18, -1)]],
    bmi=[[lab("BMI", 35.2)], [lab("BMI", 30.0)], [lab("BMI", 29.8)], [lab("BMI", 27.0), HT], [lab("BMI", 26.9), HT], [lab("BMI", 28.8), dx("Hyperlipidemia, unspecified", "E78.5")], [lab("BMI", 28.8), OSA], []],
    prog=[[prog("Comprehensive weight management program", 300, 60)], [prog("Comprehensive weight management program", 180)], [prog("Comprehensive weight management program", 179)], []],
    ph=[[failed("phentermine", 120)], [failed("Adipex-P", 84)], [failed("Adipex-P", 83)], [bad("phentermine", 6)], [contra("phentermine")], [worked("phentermine", 100)], [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")],
        [dx("Unspecified glaucoma", "H40.9")], [past("Thyrotoxicosis, unspecified without thyrotoxic crisis or storm", "E05.90")], []],
    x=[[], [on("Mounjaro", 30)], [on("Contrave", 30)], [on("bupropion", 30)], [on("Xenical", 30)], [dx("Type 1 diabetes mellitus without complications", "E10.9")], [past("Acute pancreatitis without necrosis or infection, unspecified", "K85.90")],
       [worked("Saxenda", 100, 20)]],
)
MORE = dict(osa=dict(
    dx=[[OB, OSA], [OB, past("Obstructive sleep apnea (adult) (pediatric)", "G47.33")], [OB, dx("Primary central sleep apnea", "G47.31")]],
    ahi=[[lab("Apnea-hypopnea index", 32, 60)], [lab("Apnea-hypopnea index", 15, 360)], [lab("Apnea-hypopnea index", 14.5, 60)], [lab("Apnea-hypopnea index", 32, 361)], []],
    bmi=[[lab("BMI", 36)], [lab("BMI", 30)], [lab("BMI", 29), HT], []],
    x=[[], [on("Ozempic", 100)], [dx("Other chronic pancreatitis", "K86.1")]],
))
RENEWAL = dict(
    now=[[OB, on("Zepbound", 400)], [OB, on("Zepbound", 363)], [OB, on("Zepbound", 364)]],
    wt=[[lab("Body weight", 120, 410), lab("Body weight", 104, 10)], [lab("Body weight", 120, 410), lab("Body weight", 114, 10)], [lab("Body weight", 120, 410), lab("Body weight", 114.5, 10)], [lab("Body weight", 104, 10)],
        [lab("Body weight", 120, 410), lab("Body weight", 117, 10), OSA, lab("Apnea-hypopnea index", 40, 420), lab("Apnea-hypopnea index", 20, 30)],
        [lab("Body weight", 120, 410), lab("Body weight", 117, 10), OSA, lab("Apnea-hypopnea index", 40, 420), lab("Apnea-hypopnea index", 21, 30)],
        [lab("Body weight", 120, 410), lab("Body weight", 117, 10), OSA, lab("Apnea-hypopnea index", 18, 30)],
        [lab("Body weight", 120, 410), lab("Body weight", 117, 10), lab("Apnea-hypopnea index", 40, 420), lab("Apnea-hypopnea index", 12, 30)]],
    x=[[], [on("Adipex-P", 25)], [past("Acute pancreatitis without necrosis or infection, unspecified", "K85.90", 200)]],
)
