"""1022 Zepbound: CVS Caremark, bullets, ONE of / BOTH of, authorization may be granted."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1022-zepbound.md", "fu-1022", "Harborline Rx", "Zepbound", "tirzepatide"
CLASS, STYLE = "obesity: GIP/GLP-1 agonist", "CVS Caremark, authorization may be granted, nested bullets"
COMBINED = ((40, 6), (14, 4))
base_bmi = lambda p: p.baseline_current("BMI", {"tirzepatide"})[0]
MTC = ("C73", "E31.22", "E31.23")


def ge(v, n):
    return None if v is None else v >= n


LINES = [
    L("age", "The patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("prog", "The patient has participated in a comprehensive weight management program for at least 6 months", "prog", lambda p: p.programme(["weight management"], 180)),
    L("b30", "The patient has a baseline body mass index (BMI) greater than or equal to 30 kg/m2", "lab", lambda p: ge(base_bmi(p), 30)),
    L("b27", "The patient has a baseline BMI greater than or equal to 27 kg/m2", "lab", lambda p: ge(base_bmi(p), 27)),
    L("com", "The patient has at least one of these weight-related conditions: hypertension, type 2 diabetes mellitus, dyslipidemia, or obstructive sleep apnea", "dx",
      lambda p: p.dx("I10", "I11", "I12", "I13", "I15", "I16", "I1A", "E11", "E78.0", "E78.1", "E78.2", "E78.3", "E78.4", "E78.5", "G47.33"), hard="closed list of conditions"),
    L("weg", "The patient experienced an inadequate treatment response to at least 3 months of therapy with Wegovy (semaglutide), OR has an intolerance or contraindication to Wegovy", "trial",
      lambda p: p.tfci({"semaglutide"}, 90)),
    L("mtc", "The patient does not have a personal or family history of medullary thyroid carcinoma or multiple endocrine neoplasia syndrome type 2", "no",
      lambda p: p.no_hx(*MTC) and not p.family(*MTC), hard="personal or family history"),
    L("preg", "The patient is not pregnant", "no", lambda p: p.no_dx(*PREGNANT), "b"),
    L("conc", "The patient is not using another tirzepatide product (Mounjaro) or a GLP-1 receptor agonist (e.g., Ozempic, Saxenda, Trulicity, Wegovy)", "conc",
      lambda p: not p.another(GLP1, "Zepbound", "tirzepatide"), "b", hard="same ingredient under another brand"),
    L("now", "The patient is currently taking Zepbound and has been taking it for at least 3 months", "now", lambda p: p.taking({"tirzepatide"}, 90), "r"),
    L("loss", "The patient has lost at least 5 percent of baseline body weight", "weight", lambda p: p.change("Body weight", {"tirzepatide"}, lambda b, c: round((b - c) / b * 100, 6) >= 5), "r"),
]
ATTESTATIONS = ["The requested drug will be used together with a reduced calorie diet and increased physical activity"]


def initial(s):
    return ALL(s.age, s.prog, ATT, ANY(s.b30, ALL(s.b27, s.com)), s.weg, s.mtc, s.preg, s.conc)


def renewal(s):
    return ALL(s.now, s.loss, ATT, s.preg, s.conc)


# every BMI is older than the Mounjaro and Zepbound of the other slots: baseline and latest agree
bmi = lambda v: lab("BMI", v, 100)
HTN = dx("Essential (primary) hypertension", "I10")
PREG = [sex("female"), dx("Pregnant state, incidental", "Z33.1", 40)]
PROGRAM = "Comprehensive weight management program"
INITIAL = dict(
    age=[[born(44, 90)], [born(18)], [born(18, -1)]],
    prog=[[prog(PROGRAM, 300, 60)], [prog(PROGRAM, 180)], [prog(PROGRAM, 179)], [prog(PROGRAM, 400, 221)], [prog("Smoking cessation program", 400, 100)], []],
    bmi=[[bmi(34.2)], [bmi(30)], [bmi(29.9)], [bmi(28), HTN], [bmi(27), dx("Type 2 diabetes mellitus without complications", "E11.9")], [bmi(26.9), HTN], [bmi(28.4), dx("Hyperlipidemia, unspecified", "E78.5")],
         [bmi(28.4), dx("Obstructive sleep apnea (adult) (pediatric)", "G47.33")], [bmi(29), dx("Prediabetes", "R73.03")], [bmi(28), past("Essential (primary) hypertension", "I10")],
         [bmi(28), dx("Elevated blood-pressure reading, without diagnosis of hypertension", "R03.0")], [HTN]],
    weg=[[failed("Wegovy", 120)], [partial("Wegovy", 90)], [failed("Wegovy", 89)], [bad("Wegovy")], [contra("Wegovy")], [worked("Wegovy", 200)], [failed("Saxenda", 150)], [], [failed("Wegovy", 50, 110), failed("Wegovy", 60, 30)]],
    x=[[], [fam("Medullary thyroid carcinoma", "C73")], [past("Medullary thyroid carcinoma", "C73")], [dx("Multiple endocrine neoplasia [MEN] type IIA", "E31.22")], [dx("Multiple endocrine neoplasia [MEN] type I", "E31.21")],
       PREG, [on("Mounjaro", 60)], [on("Trulicity", 30)], [on("Januvia", 90)], [fam("Type 2 diabetes mellitus", "E11.9")], [worked("Saxenda", 100, 200)]],
)
KG = "Body weight"
RENEWAL = dict(
    now=[[on("Zepbound", 200)], [on("Zepbound", 90)], [on("tirzepatide", 89)], [worked("Zepbound", 190, 12)]],
    loss=[[lab(KG, 118, 230), lab(KG, 104, 15)], [lab(KG, 110, 230), lab(KG, 104.5, 15)], [lab(KG, 110, 230), lab(KG, 104.6, 15)], [lab(KG, 118, 230)], [lab(KG, 104, 15)], [lab(KG, 242, 230, "[lb_av]"), lab(KG, 100, 15)],
          [lab(KG, 110, 230), lab(KG, 99, 60), lab(KG, 107, 15)]],
    x=[[], PREG, [on("Ozempic", 50)], [on("Januvia", 90)]],
)
