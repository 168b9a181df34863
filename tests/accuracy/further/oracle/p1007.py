"""1007 Wegovy: Aetna bulletin, sections A and B as alternatives, continuation, exclusions in bullets."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1007-wegovy.md", "fu-1007", "Alder Point Health", "Wegovy", "semaglutide"
CLASS, STYLE = "obesity and cardiovascular risk: GLP-1", "Aetna bulletin, sections A/B, 1. with bullets"
COMBINED = ((26, 3), (14, 2))
W = {"semaglutide"}
PO = {"phentermine", "orlistat"}
MI = ("I21", "I22", "I25.2")
STROKE = ("I60", "I61", "I63", "I69.0", "I69.1", "I69.3")
bmi = lambda p, n: p.lab("BMI", lambda v: v >= n, 90)
LINES = [
    L("a18", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("prog", "Member has participated in a comprehensive weight management program for at least 6 months", "prog", lambda p: p.programme(["weight management"], 180)),
    L("b30", "Body mass index (BMI) of 30 kg/m2 or greater, measured within the past 90 days", "lab", lambda p: bmi(p, 30)),
    L("b27c", "BMI of 27 kg/m2 or greater, measured within the past 90 days, with at least one of hypertension, type 2 diabetes mellitus, dyslipidemia, or obstructive sleep apnea", "mix",
      lambda p: ALL(bmi(p, 27), p.dx("I10", "I11", "I12", "I13", "I15", "I16", "E11", "E78.0", "E78.1", "E78.2", "E78.4", "E78.5", "G47.33")), hard="a value with a condition"),
    L("step", "Member has had an inadequate response to at least 12 weeks of phentermine or orlistat, or has an intolerance or contraindication to either drug", "trial", lambda p: p.tfci(PO, 84)),
    L("a45", "Member is 45 years of age or older", "age", lambda p: p.age_ge(45)),
    L("mi", "Prior myocardial infarction", "dx", lambda p: p.hx(*MI)),
    L("cva", "Prior stroke (a transient ischemic attack alone does not qualify)", "dx", lambda p: p.hx(*STROKE)),
    L("pad", "Peripheral arterial disease", "dx", lambda p: p.dx("I73.9", "I70.2", "E11.51")),
    L("b27", "BMI of 27 kg/m2 or greater, measured within the past 90 days", "lab", lambda p: bmi(p, 27)),
    L("nodm", "Member does not have type 1 or type 2 diabetes mellitus", "no", lambda p: p.no_dx("E10", "E11")),
    L("statin", "Member is taking a statin, unless statins are contraindicated or were not tolerated", "trial",
      lambda p: p.on(STATIN) or p.contraindicated(STATIN) or p.intolerant(STATIN), hard="unless clause"),
    L("now", "Member has been taking Wegovy for at least 6 months", "now", lambda p: p.taking(W, 180), "r"),
    L("loss", "Member has lost at least 5% of the body weight recorded before Wegovy was started", "weight", lambda p: p.change("Body weight", W, lambda b, c: round((b - c) / b, 6) >= 0.05), "r"),
    L("cvr", "Member has a history of myocardial infarction or stroke", "dx", lambda p: p.hx(*MI, *STROKE), "r"),
    L("mtc", "Personal or family history of medullary thyroid carcinoma", "no", lambda p: p.no_hx(names=("Medullary thyroid carcinoma",)) and not p.family("C73"), exclude=True),
    L("men", "Multiple endocrine neoplasia syndrome type 2", "no", lambda p: p.no_dx("E31.22", "E31.23"), exclude=True),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("conc", "Use together with another GLP-1 receptor agonist (such as Ozempic, Saxenda, Trulicity, or Zepbound)", "conc", lambda p: not p.another(GLP1, "Wegovy", "semaglutide"), exclude=True),
]
ATTESTATIONS = ["Wegovy will be used as an adjunct to a reduced-calorie diet and increased physical activity", "Member continues a reduced-calorie diet and increased physical activity"]


def initial(s):
    a = ALL(s.a18, s.prog, ANY(s.b30, s.b27c), s.step, ATT)
    b = ALL(s.a45, ANY(s.mi, s.cva, s.pad), s.b27, s.nodm, s.statin)
    return ALL(ANY(a, b), s.mtc, s.men, s.preg, s.conc)


def renewal(s):
    return ALL(s.now, ANY(s.loss, s.cvr), ATT, s.mtc, s.men, s.preg, s.conc)


PROG = "Comprehensive weight management program"
HTN = dx("Essential (primary) hypertension", "I10")
MTC = ("Medullary thyroid carcinoma", "C73")
X = [[], [fam(*MTC)], [dx("Multiple endocrine neoplasia [MEN] type IIA", "E31.22")], [dx("Multiple endocrine neoplasia [MEN] type I", "E31.21")], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 60)],
     [on("Ozempic", 60)], [on("Zepbound", 60)], [worked("Saxenda", 120, 40)], [on("Januvia", 200)], [past(*MTC)]]
INITIAL = dict(
    age=[[born(39, 20)], [born(18)], [born(18, -1)], [born(61, 33)]],
    prog=[[prog(PROG, 260, 30)], [prog(PROG, 180)], [prog(PROG, 179)], [], [prog("Smoking cessation program", 300)]],
    bmi=[[lab("BMI", 34.2)], [lab("BMI", 30.0, 90)], [lab("BMI", 34.2, 91)], [lab("BMI", 29.9)], [lab("BMI", 27.0), HTN], [lab("BMI", 26.9), HTN], [lab("BMI", 28.4), dx("Obstructive sleep apnea (adult) (pediatric)", "G47.33")],
         [lab("BMI", 28.4), dx("Mixed hyperlipidemia", "E78.2")], [lab("BMI", 28.4), dx("Prediabetes", "R73.03")], [lab("BMI", 28.4), dx("Type 2 diabetes mellitus without complications", "E11.9")], [lab("BMI", 31.0, 200), lab("BMI", 29.1, 15)], []],
    step=[[failed("Adipex-P", 84)], [partial("orlistat", 120)], [failed("phentermine", 83)], [bad("Xenical")], [contra("phentermine")], [worked("phentermine", 90)], [failed("Contrave", 120)], []],
    cv=[[], [past("Old myocardial infarction", "I25.2"), on("Lipitor", 300)], [past("Cerebral infarction, unspecified", "I63.9"), dx("Peripheral vascular disease, unspecified", "I73.9")]],
    x=X,
)
MORE = {"cv": dict(
    age=[[born(57, 80)], [born(45)], [born(45, -1)]],
    cvd=[[dx("Old myocardial infarction", "I25.2")], [past("Non-ST elevation (NSTEMI) myocardial infarction", "I21.4")], [past("Cerebral infarction, unspecified", "I63.9")], [past("Transient cerebral ischemic attack, unspecified", "G45.9")],
         [dx("Peripheral vascular disease, unspecified", "I73.9")], [HTN]],
    bmi=[[lab("BMI", 32.5)], [lab("BMI", 27.0, 90)], [lab("BMI", 26.9)], []],
    dm=[[], [dx("Type 2 diabetes mellitus without complications", "E11.9")], [dx("Prediabetes", "R73.03")]],
    st=[[on("Crestor", 300)], [bad("Lipitor")], [contra("rosuvastatin")], [worked("Lipitor", 300)], []],
)}
WT = "Body weight"
RENEWAL = dict(
    now=[[on("Wegovy", 220)], [on("Wegovy", 180)], [on("Wegovy", 179)], [worked("Wegovy", 220, 12)]],
    wt=[[lab(WT, 108, 225), lab(WT, 97, 12)], [lab(WT, 100, 225), lab(WT, 95, 12)], [lab(WT, 100, 225), lab(WT, 95.2, 12)], [lab(WT, 97, 12)], []],
    cv=[[], [past("Cerebral infarction, unspecified", "I63.9")], [dx("Unspecified atrial fibrillation", "I48.91")]],
    x=[X[0], X[6], X[1]],
)
