"""911 Zepbound: Prime-style 1./A./1./a. with trailing AND/OR; sleep apnea or weight."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "911-zepbound.md", "fu-911", "Blue Prairie Mutual", "Zepbound", "tirzepatide"
CLASS, STYLE = "weight management, sleep apnea: GIP/GLP-1", "Prime/BCBS evaluation, 1. A. 1. a. with trailing AND/OR"
COMBINED = ((44, 7), (14, 3))
W = {"phentermine", "orlistat"}
LINES = [
    L("osa", "The patient has a diagnosis of moderate to severe obstructive sleep apnea", "dx", lambda p: p.dx("G47.33")),
    L("ahi", "The patient's apnea-hypopnea index (AHI) is at least 15 events per hour and BMI is 30 kg/m^2 or more", "mix",
      lambda p: ALL(p.lab("Apnea-hypopnea index", lambda v: v >= 15), p.lab("BMI", lambda v: v >= 30)), hard="two observations"),
    L("b30", "The patient has a BMI greater than or equal to 30 kg/m^2", "lab", lambda p: p.lab("BMI", lambda v: v >= 30)),
    L("b27", "The patient has a BMI greater than or equal to 27 kg/m^2 and at least one weight-related comorbidity (hypertension, type 2 diabetes mellitus, dyslipidemia, or coronary artery disease)", "mix",
      lambda p: ALL(p.lab("BMI", lambda v: v >= 27), p.dx("I10", "I11", "I12", "I13", "I15", "I16", "E11", "E78", "I25")), hard="observation and a closed list of conditions"),
    L("prog", "The patient has taken part in a weight management program for a minimum of 6 months", "prog", lambda p: p.programme(["weight"], 180)),
    L("step", "The patient has had an inadequate response to at least 12 weeks of phentermine or orlistat, or has an intolerance or FDA labeled contraindication to one of these agents", "trial",
      lambda p: p.tfci(W, 84)),
    L("age", "The patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("a1c", "If the patient has type 2 diabetes mellitus, the most recent HbA1c is below 10%", "if", lambda p: IF(p.dx("E11"), p.lab("HbA1c", lambda v: v < 10)), hard="conditional"),
    L("mtc", "The patient has no personal or family history of medullary thyroid carcinoma or multiple endocrine neoplasia syndrome type 2", "no",
      lambda p: p.no_hx("C73", "E31.22", "E31.23") and not p.family("C73", "E31.22", "E31.23"), hard="personal and family history of two conditions"),
    L("conc", "The patient will NOT be using the requested agent in combination with another GLP-1 receptor agonist or a DPP-4 inhibitor", "conc",
      lambda p: not p.another(GLP1, "Zepbound", "tirzepatide") and not p.on(DPP4), "b", hard="two classes"),
    L("now", "The patient is currently taking Zepbound", "now", lambda p: p.on({"tirzepatide"}), "r"),
    L("loss", "The patient's body weight is at least 5% below the weight recorded before Zepbound was started", "weight",
      lambda p: p.change("Body weight", {"tirzepatide"}, lambda b, c: c <= 0.95 * b + 1e-9), "r", hard="change from baseline"),
    L("fall", "The patient has obstructive sleep apnea and the apnea-hypopnea index has dropped by at least 50% from baseline", "mix",
      lambda p: ALL(p.dx("G47.33"), p.change("Apnea-hypopnea index", {"tirzepatide"}, lambda b, c: c <= 0.5 * b + 1e-9)), "r", hard="diagnosis and change from baseline"),
]
ATTESTATIONS = ["The patient was previously approved for the requested agent through the plan's prior authorization process"]


def initial(s):
    return ALL(ANY(ALL(s.osa, s.ahi), ALL(ANY(s.b30, s.b27), s.prog, s.step)), s.age, s.a1c, s.mtc, s.conc)


def renewal(s):
    return ALL(ATT, s.now, ANY(s.loss, s.fall), s.conc)


OSA = dx("Obstructive sleep apnea", "G47.33")
HTN = dx("Essential hypertension", "I10")
WL = prog("Weight management program", 200)
INITIAL = dict(
    bmi=[[lab("BMI", 34.2)], [lab("BMI", 30.0), HTN], [lab("BMI", 29.9)], [lab("BMI", 29.9), HTN], [lab("BMI", 27.0), dx("Dyslipidemia", "E78.5")], [lab("BMI", 26.9), HTN], [HTN],
         [lab("BMI", 28.0), past("Essential hypertension", "I10")], [lab("BMI", 28.1), dx("Coronary artery disease", "I25.10")], [lab("BMI", 33.0, 400), lab("BMI", 26.0, 10)]],
    osa=[[], [OSA, lab("Apnea-hypopnea index", 22)], [dx("Sleep apnea, unspecified", "G47.30"), lab("Apnea-hypopnea index", 22)]],
    way=[[WL, failed("Phentermine", 120)], [prog("Weight management program", 180), failed("Xenical", 84)], [prog("Weight management program", 179), failed("Phentermine", 120)], [WL, failed("Adipex-P", 83)],
         [WL, bad("orlistat")], [WL, contra("Phentermine")], [WL, worked("Phentermine", 100)], [WL], [failed("Phentermine", 120)], [WL, failed("Qsymia", 90)],
         [OSA, lab("Apnea-hypopnea index", 15)], [OSA, lab("Apnea-hypopnea index", 14)], [OSA]],
    age=[[born(44, 12)], [born(18)], [born(18, -1)]],
    t2=[[], [dx("Type 2 diabetes mellitus without complications", "E11.9"), lab("HbA1c", 9.9)], [dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65"), lab("HbA1c", 10.0)],
        [dx("Type 2 diabetes mellitus without complications", "E11.9")]],
    x=[[], [fam("Medullary thyroid carcinoma", "C73")], [past("Medullary thyroid carcinoma", "C73")], [dx("Multiple endocrine neoplasia type 2A", "E31.22")], [fam("Type 2 diabetes mellitus", "E11.9")],
       [on("Mounjaro", 60)], [on("Ozempic", 60)], [worked("Ozempic", 60)], [on("Januvia", 90)]],
)
RENEWAL = dict(
    now=[[on("Zepbound", 200)], [on("tirzepatide", 200)], [worked("Zepbound", 180, 20)]],
    way=[[lab("Body weight", 100, 210), lab("Body weight", 91, 10)], [lab("Body weight", 100, 200), lab("Body weight", 95, 10)], [lab("Body weight", 100, 210), lab("Body weight", 95.5, 10)], [lab("Body weight", 91, 10)],
         [lab("Body weight", 220, 210, "[lb_av]"), lab("Body weight", 92, 10)],
         [lab("Body weight", 100, 210), lab("Body weight", 99, 10), OSA, lab("Apnea-hypopnea index", 30, 230), lab("Apnea-hypopnea index", 15, 20)],
         [lab("Body weight", 100, 210), lab("Body weight", 99, 10), OSA, lab("Apnea-hypopnea index", 30, 230), lab("Apnea-hypopnea index", 16, 20)],
         [lab("Body weight", 100, 210), lab("Body weight", 99, 10), OSA, lab("Apnea-hypopnea index", 30, 230)]],
    x=[[], [on("Victoza", 30)], [on("Tradjenta", 30)]],
)
