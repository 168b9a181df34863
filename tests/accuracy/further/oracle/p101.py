"""101 Wegovy: numbered legal outline."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "101-wegovy-outline.md", "fu-101", "Prairie Sky Health Plan", "Wegovy", "semaglutide"
CLASS, STYLE = "obesity, GLP-1", "numbered legal outline (2.1.2.1), table of limits"
OTHER = lambda p: not p.another(GLP1, "Wegovy", "semaglutide")
LINES = [
    L("age", "The member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("bmi30", "A body mass index (BMI) of 30 kg/m2 or greater", "lab", lambda p: p.lab("BMI", lambda v: v >= 30)),
    L("bmi27", "A BMI of at least 27 kg/m2 together with at least one of these weight-related conditions: hypertension, type 2 diabetes mellitus, dyslipidemia, or obstructive sleep apnea", "mix",
      lambda p: ALL(p.lab("BMI", lambda v: v >= 27), p.dx("I10", "I11", "I12", "I13", "I15", "I16", "E11", "E78", "G47.33")), hard="value and one of four conditions on one line"),
    L("prog", "The member has taken part in a comprehensive weight management program for at least 6 months", "prog",
      lambda p: p.programme(["weight"], 180)),
    L("mtc", "The member has no personal or family history of medullary thyroid carcinoma (MTC) or multiple endocrine neoplasia syndrome type 2 (MEN 2)", "no",
      lambda p: p.no_hx("C73", "Z85.850", "E31.22", "E31.23") and not p.family("C73", "E31.22", "E31.23")),
    L("glp", "Wegovy will not be used together with any other GLP-1 receptor agonist (for example, Saxenda, Victoza, Ozempic, or Mounjaro)", "conc", OTHER),
    L("loss", "The member has achieved a weight loss of at least 5% of baseline body weight", "weight",
      lambda p: p.change("Body weight", {"semaglutide"}, lambda b, c: round((b - c) / b, 6) >= 0.05), "r", hard="baseline weight"),
    L("twenty", "The member has been taking Wegovy for at least 20 weeks", "now", lambda p: p.taking({"semaglutide"}, 140), "r"),
    L("rglp", "Wegovy is still not used together with any other GLP-1 receptor agonist", "conc", OTHER, "r"),
    L("preg", "Pregnancy or breastfeeding", "no", lambda p: p.no_dx(*PREGNANT, "Z39.1"), exclude=True),
    L("panc", "Chronic or acute pancreatitis", "no", lambda p: p.no_dx("K85", "K86.0", "K86.1"), exclude=True),
]
ATTESTATIONS = ["Wegovy will be used as an adjunct to a reduced-calorie diet and increased physical activity"]


def initial(s):
    return ALL(s.age, ANY(s.bmi30, s.bmi27), s.prog, s.mtc, s.glp, ATT, s.preg, s.panc)


def renewal(s):
    return ALL(s.loss, s.twenty, s.rglp, s.preg, s.panc)


INITIAL = dict(
    age=[[sex("female"), born(44, 100)], [sex("female"), born(18)], [sex("female"), born(18, -1)]],
    bmi=[[lab("BMI", 33.4)], [lab("BMI", 30.0)], [lab("BMI", 29.9)], [lab("BMI", 27.0), dx("Essential hypertension", "I10")],
         [lab("BMI", 26.9), dx("Essential hypertension", "I10")], [lab("BMI", 28.2), dx("Mixed hyperlipidemia", "E78.2")],
         [lab("BMI", 28.2), dx("Prediabetes", "R73.03")], [lab("BMI", 28.5), past("Obstructive sleep apnea", "G47.33")],
         [], [lab("BMI", 35.1, 300), lab("BMI", 28.0, 15)], [dx("Type 2 diabetes mellitus", "E11.65")]],
    prog=[[prog("Comprehensive weight management program", 240, 20)], [prog("Comprehensive weight management program", 190, 10)],
          [prog("Comprehensive weight management program", 189, 10)], [], [prog("Comprehensive weight management program", 180)]],
    mtc=[[], [fam("Medullary thyroid carcinoma", "C73", "father")], [dx("Multiple endocrine neoplasia type 2A", "E31.22")],
         [fam("Type 2 diabetes mellitus", "E11.9")]],
    glp=[[], [on("Saxenda")], [on("Ozempic")], [failed("Victoza", 200, 15)], [on("Glucophage")], [on("Mounjaro", 60)]],
    x=[[], [dx("Pregnant state", "Z33.1", 40)], [past("Acute pancreatitis", "K85.90")], [dx("Chronic pancreatitis", "K86.1")]],
)
RENEWAL = dict(
    wt=[[lab("Body weight", 120, 205), lab("Body weight", 110, 5)], [lab("Body weight", 120, 205), lab("Body weight", 114, 5)],
        [lab("Body weight", 120, 205), lab("Body weight", 114.1, 5)], [lab("Body weight", 110, 5)],
        [lab("Body weight", 264.6, 205, "[lb_av]"), lab("Body weight", 112, 5)],
        [lab("Body weight", 120, 205), lab("Body weight", 108, 60), lab("Body weight", 117, 5)], []],
    drug=[[on("Wegovy", 200)], [on("Wegovy", 140)], [on("Wegovy", 139)], [worked("Wegovy", 160, 20)],
          [med("Wegovy", 200, 110), on("Wegovy", 90)]],
    glp=[[sex("male")], [sex("male"), on("Victoza")], [sex("female"), dx("Pregnant state", "Z33.1", 40)], [sex("male"), worked("Trulicity", 90, 210)]],
)
