"""202 Zepbound: two indications, baseline BMI and weight loss."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "202-zepbound.txt", "bl-202", "Keystone Harbor Health", "Zepbound", "tirzepatide"
CLASS, STYLE = "obesity and sleep apnea, GIP/GLP-1", "bullets, bare headings in a text file"
COMBINED = ((20, 5), (9, 2))
ADULT = "The member is 18 years of age or older"
COMORBID = ("I10", "I11", "I12", "I13", "I15", "I16", "E11", "E78.0", "E78.1", "E78.2", "E78.3", "E78.4", "E78.5", "I25")


def base_bmi(p, test):
    b, _ = p.baseline_current("BMI", {"tirzepatide"})
    return None if b is None else test(b)


LINES = [
    L("age", ADULT, "age", lambda p: p.age_ge(18)),
    L("prog", "The member has participated in a comprehensive weight management program for at least 6 months", "prog", lambda p: p.programme(["weight"], 180)),
    L("b30", "The member has a baseline body mass index (BMI) greater than or equal to 30 kg per square meter", "lab", lambda p: base_bmi(p, lambda v: v >= 30)),
    L("b27", "The member has a baseline body mass index (BMI) greater than or equal to 27 kg per square meter AND has at least one weight-related condition (hypertension, type 2 diabetes mellitus, dyslipidemia, coronary artery disease)", "mix",
      lambda p: ALL(base_bmi(p, lambda v: v >= 27), p.dx(*COMORBID)), hard="value and one of a list"),
    L("conc", "The member will not use the requested drug together with another GLP-1 receptor agonist or with phentermine", "conc",
      lambda p: not p.another(GLP1, "Zepbound", "tirzepatide") and not p.on({"phentermine"})),
    L("osa", "The member has a diagnosis of obstructive sleep apnea with an apnea-hypopnea index (AHI) of at least 15 events per hour", "mix",
      lambda p: ALL(p.dx("G47.33"), p.lab("Apnea-hypopnea index", lambda v: v >= 15)), hard="diagnosis and value"),
    L("ob", "The member has obesity and a BMI of at least 30 kg/m2", "mix", lambda p: ALL(p.dx("E66.0", "E66.1", "E66.2", "E66.8", "E66.9"), p.lab("BMI", lambda v: v >= 30)), hard="diagnosis and value"),
    L("csa", "The member does not have central sleep apnea", "no", lambda p: p.no_dx("G47.31", "G47.37")),
    L("three", "The member has completed at least 3 months of therapy with the requested drug", "trial", lambda p: p.tried({"tirzepatide"}, 90), "r"),
    L("loss", "The member has lost at least 5 percent of baseline body weight", "weight", lambda p: p.change("Body weight", {"tirzepatide"}, lambda b, c: (b - c) / b >= 0.05 - 1e-9), "r", hard="percentage of baseline"),
    L("mtc", "Personal or family history of medullary thyroid carcinoma", "no", lambda p: p.no_hx("C73") and not p.family("C73"), exclude=True),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("panc", "History of pancreatitis", "no", lambda p: p.no_hx("K85", "K86.0", "K86.1"), exclude=True),
]
ATTESTATIONS = ["The member continues a reduced-calorie diet and increased physical activity"]


def initial(s):
    return ALL(ANY(ALL(s.age, s.prog, ANY(s.b30, s.b27), s.conc), ALL(s.age, s.osa, s.ob, s.csa)), s.mtc, s.preg, s.panc)


def renewal(s):
    return ALL(s.three, s.loss, ATT, s.mtc, s.preg, s.panc)


HTN = dx("Essential (primary) hypertension", "I10")
X = [[], [fam("Medullary thyroid carcinoma", "C73", "father")], [past("Malignant neoplasm of thyroid gland", "C73")], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 40)],
     [past("Acute pancreatitis without necrosis or infection", "K85.90")], [dx("Calculus of gallbladder", "K80.20")]]
P6 = prog("Comprehensive weight management program", 260, 60)
INITIAL = dict(
    age=[[born(41, 60)], [born(18)], [born(18, -1)]],
    prog=[[P6], [prog("Comprehensive weight management program", 240, 60)], [prog("Comprehensive weight management program", 239, 60)], [prog("Smoking cessation program", 400, 20)], []],
    bmi=[[lab("BMI", 33.8)], [lab("BMI", 30)], [lab("BMI", 29.9)], [lab("BMI", 27), HTN], [lab("BMI", 26.9), HTN], [lab("BMI", 28.5), dx("Mixed hyperlipidemia", "E78.2")],
         [lab("BMI", 28.5), past("Essential (primary) hypertension", "I10")], [lab("BMI", 28.5), dx("Hypothyroidism, unspecified", "E03.9")], [],
         [lab("BMI", 31.2, 150), lab("BMI", 29.1, 10), on("Zepbound", 140)]],
    conc=[[], [on("Wegovy", 90)], [on("Adipex-P", 40)], [on("Mounjaro", 60)], [failed("Saxenda", 120, 20)], [on("Qsymia", 30)]],
    x=X,
)
OSA = dx("Obstructive sleep apnea (adult) (pediatric)", "G47.33")
OB = dx("Obesity, class 1", "E66.811")
MORE = {"osa": dict(
    age=[[born(55, 60)], [born(18, -1)]],
    osa=[[OSA, lab("Apnea-hypopnea index", 28)], [OSA, lab("Apnea-hypopnea index", 15)], [OSA, lab("Apnea-hypopnea index", 14.9)], [OSA], [dx("Central sleep apnea", "G47.31"), lab("Apnea-hypopnea index", 28)]],
    ob=[[OB, lab("BMI", 34)], [dx("Obesity, unspecified", "E66.9"), lab("BMI", 30)], [OB, lab("BMI", 29.8)], [lab("BMI", 31)], [OB]],
    x=[X[0], X[1], X[4]],
)}
RENEWAL = dict(
    wt=[[on("Zepbound", 240), lab("Body weight", 104, 245), lab("Body weight", 92, 12)], [on("Zepbound", 90), lab("Body weight", 100, 90), lab("Body weight", 95, 5)],
        [on("Zepbound", 150), lab("Body weight", 100, 155), lab("Body weight", 95.2, 5)], [on("tirzepatide", 89), lab("Body weight", 110, 95), lab("Body weight", 100, 5)],
        [on("Zepbound", 200), lab("Body weight", 90, 9)], [on("Zepbound", 200), lab("Body weight", 220, 205, "[lb_av]"), lab("Body weight", 93, 9)], [worked("Zepbound", 200, 10), lab("Body weight", 104, 245), lab("Body weight", 92, 12)]],
    x=X[:5],
)
