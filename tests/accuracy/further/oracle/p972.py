"""972 Wegovy: Moda, I. A. 1. with bold connectives, baseline BMI, programme, weight change."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "972-wegovy.md", "fu-972", "Cascade Ridge Health", "Wegovy", "semaglutide"
CLASS, STYLE = "weight: GLP-1", "Moda I. A. 1."
COMBINED = ((44, 6), (14, 4))
W = {"semaglutide"}
PO = {"phentermine", "orlistat"}
base = lambda p: p.baseline_current("BMI", W)[0]
ge = lambda v, x: None if v is None else v >= x
NOW972 = lambda p: not p.another(GLP1, "Wegovy", "semaglutide") and not p.on(WEIGHT_972)
LINES = [
    L("age", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("b30", "BMI of 30 kg/m² or greater", "lab", lambda p: ge(base(p), 30), hard="baseline named in the header"),
    L("b27", "BMI of 27 kg/m² or greater with at least one weight-related condition (hypertension, dyslipidemia, type 2 diabetes, or obstructive sleep apnea)", "mix",
      lambda p: ALL(ge(base(p), 27), p.dx("I10", "I11", "I12", "I13", "I15", "I16", "E78", "E11", "G47.33")), hard="value and any of four conditions"),
    L("prog", "Member has participated in a comprehensive weight management program for at least six months", "prog", lambda p: p.programme(["weight"], 180)),
    L("step", "Treatment with phentermine or orlistat for at least 12 weeks has been ineffective, unless contraindicated or not tolerated", "trial", lambda p: p.tfci(PO, 84), hard="unless clause"),
    L("mtc", "Member has no personal or family history of medullary thyroid carcinoma, and does not have multiple endocrine neoplasia syndrome type 2", "no",
      lambda p: p.no_hx("C73", "Z85.850") and not p.family("C73") and p.no_dx("E31.22", "E31.23"), hard="personal and family history and a syndrome"),
    L("preg", "Member is not pregnant", "no", lambda p: p.no_dx(*PREGNANT)),
    L("conc", "Wegovy will not be used in combination with another GLP-1 receptor agonist or with any other weight loss drug", "conc", NOW972, "b"),
    L("x", "Semaglutide (Wegovy) is not covered for members with type 1 diabetes or a history of pancreatitis", "no", lambda p: p.no_dx("E10") and p.no_hx("K85", "K86.0", "K86.1"), exclude=True, hard="an active condition or a history"),
    L("loss", "Member has lost at least 5% of baseline body weight", "weight", lambda p: p.change("Body weight", W, lambda b, c: round((b - c) / b, 6) >= 0.05), "r"),
]
ATTESTATIONS = ["Member has received a previous prior authorization approval for this agent through this health plan"]


def initial(s):
    return ALL(s.age, ANY(s.b30, s.b27), s.prog, s.step, s.mtc, s.preg, s.conc, s.x)


def renewal(s):
    return ALL(ATT, s.loss, s.conc, s.x)


HTN = dx("Essential (primary) hypertension", "I10")
P = "Comprehensive weight management program"
INITIAL = dict(
    age=[[born(41)], [born(18)], [born(18, -1)]],
    bmi=[[lab("BMI", 33.4, 150)], [lab("BMI", 30, 150)], [lab("BMI", 29.9, 150)], [lab("BMI", 29.9, 150), HTN], [lab("BMI", 27, 150), dx("Type 2 diabetes mellitus without complications", "E11.9")], [lab("BMI", 26.9, 150), dx("Obstructive sleep apnea (adult) (pediatric)", "G47.33")],
         [lab("BMI", 28.2, 150), dx("Prediabetes", "R73.03")], [lab("BMI", 28, 150), dx("Mixed hyperlipidemia", "E78.2")], [], [HTN], [lab("BMI", 31.2, 200), on("Wegovy", 150), lab("BMI", 27.5, 9)], [lab("BMI", 31.5, 300), lab("BMI", 28.9, 15)]],
    prog=[[prog(P, 260, 40)], [prog(P, 180)], [prog(P, 179)], [prog("Smoking cessation program", 300)], []],
    step=[[failed("Phentermine", 100)], [failed("Adipex-P", 84)], [failed("phentermine", 83)], [failed("Xenical", 90)], [bad("phentermine", 10)], [contra("Xenical")], [worked("phentermine", 100)], []],
    x=[[], [fam("Medullary thyroid carcinoma", "C73")], [past("Medullary thyroid carcinoma", "C73")], [dx("Multiple endocrine neoplasia [MEN] type IIA", "E31.22")], [dx("Multiple endocrine neoplasia [MEN] type I", "E31.21")], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 40)],
       [on("Ozempic", 60)], [on("Victoza", 60)], [worked("Victoza", 90, 100)], [on("Contrave", 40)], [on("semaglutide", 30)], [dx("Type 1 diabetes mellitus without complications", "E10.9")], [past("Acute pancreatitis without necrosis or infection, unspecified", "K85.90")]],
)
RENEWAL = dict(
    now=[[on("Wegovy", 230)], [on("semaglutide", 230)]],
    w=[[lab("Body weight", 110, 240), lab("Body weight", 98, 10)], [lab("Body weight", 100, 240), lab("Body weight", 95, 10)], [lab("Body weight", 100, 240), lab("Body weight", 95.1, 10)], [lab("Body weight", 98, 10)], [lab("Body weight", 110, 240)],
       [lab("Body weight", 120, 230), lab("Body weight", 110, 90), lab("Body weight", 115.5, 9)]],
    x=[[], [on("phentermine", 30)], [on("Mounjaro", 30)], [dx("Acute pancreatitis without necrosis or infection, unspecified", "K85.90", 20)], [on("Metformin", 300)]],
)
