"""762 Wegovy: Premera, bullets with AND / OR lines, two uses, age with a percentile."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "762-wegovy.txt", "fu-762", "Cascade Sound Blue Cross", "Wegovy", "semaglutide"
CLASS, STYLE = "obesity, cardiovascular risk: GLP-1", "Premera, bullets and o with AND / OR lines, two uses"
COMBINED = ((34, 6), (12, 3))
S = {"semaglutide"}
base_bmi = lambda p, low: (lambda v: None if v is None else v >= low)(p.baseline_current("BMI", S)[0])
COMORBID = ("I10", "I11", "I12", "I13", "I15", "I16", "E78", "E11", "G47.33")
MI, STROKE, PAD = ("I21", "I22", "I25.2"), ("I60", "I61", "I63", "I64", "I69.3", "Z86.73"), ("I70.2", "I73.9", "E11.51")
CONC = "No use at the same time of another GLP-1 agonist or of another drug for weight loss (e.g., phentermine, Contrave, orlistat)"
LINES = [
    L("b30", "Age 18 years or older with a baseline BMI of 30 kg/m2 or greater", "mix", lambda p: ALL(p.age_ge(18), base_bmi(p, 30)), hard="age and baseline BMI on one line"),
    L("b27", "Age 18 years or older with a baseline BMI of 27 kg/m2 or greater and at least one of these weight-related conditions: hypertension, dyslipidemia, type 2 diabetes, obstructive sleep apnea", "mix",
      lambda p: ALL(p.age_ge(18), base_bmi(p, 27), p.dx(*COMORBID)), hard="age, baseline BMI and a closed list"),
    L("teen", "Age 12 to 17 years with an initial BMI at or above the 95th percentile for age and sex", "mix", lambda p: None if p.age_in(12, 17) else False, hard="a percentile no record shows beside an age"),
    L("prog", "Participation in a comprehensive weight management program for 6 months or longer", "prog", lambda p: p.programme(("weight", "lifestyle"), 180)),
    L("conc", CONC, "conc", lambda p: not p.another(WEIGHT_LOSS, "Wegovy", "semaglutide"), hard="another brand of the same ingredient, and a class by examples"),
    L("a45", "Age 45 years or older", "age", lambda p: p.age_ge(45)),
    L("c27", "BMI of 27 kg/m2 or greater, measured in the past 90 days", "lab", lambda p: p.lab("BMI", lambda v: v >= 27, 90)),
    L("cvd", "A previous myocardial infarction, a previous stroke, or symptomatic peripheral arterial disease", "dx", lambda p: p.hx(*MI, *STROKE) or p.dx(*PAD), hard="histories and an active condition"),
    L("nodm", "The individual does not have type 1 or type 2 diabetes", "no", lambda p: p.no_dx("E10", "E11")),
    L("stat", "The individual is taking a statin, unless statins are contraindicated or were not tolerated", "now", lambda p: p.on(STATIN) or p.contraindicated(STATIN) or p.intolerant(STATIN), hard="unless clause"),
    L("now", "The individual is currently taking Wegovy", "now", lambda p: p.on(S), "r"),
    L("loss", "Weight loss of at least 5% of baseline body weight", "weight", lambda p: p.change("Body weight", S, lambda b, c: round((b - c) / b, 6) >= 0.05), "r", hard="baseline weight"),
    L("rcv", "Chart notes confirm that the individual continues diet and exercise, and there is a history of myocardial infarction or stroke", "mix", lambda p: p.hx(*MI, *STROKE), "r", hard="a fact and an attestation on one line"),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("mtc", "Personal or family history of medullary thyroid carcinoma", "no", lambda p: p.no_hx("C73", "Z85.850") and not p.family("C73"), exclude=True),
    L("men", "Multiple endocrine neoplasia syndrome type 2", "no", lambda p: p.no_dx("E31.22", "E31.23"), exclude=True),
]
ATTESTATIONS = []


def initial(s):
    weight = ALL(ANY(s.b30, s.b27, s.teen), s.prog, s.conc)
    heart = ALL(s.a45, s.c27, s.cvd, s.nodm, s.stat, s.conc)
    return ALL(ANY(weight, heart), s.preg, s.mtc, s.men)


def renewal(s):
    return ALL(s.now, ANY(s.loss, s.rcv), s.preg, s.mtc, s.men)


W = prog("Comprehensive weight management program", 260, 40)
HTN = dx("Essential (primary) hypertension", "I10")
OLDMI = dx("Old myocardial infarction", "I25.2", 900)
X = [[], [dx("Pregnant state, incidental", "Z33.1", 60), sex("female")], [fam("Medullary thyroid carcinoma", "C73", "father")], [dx("Multiple endocrine neoplasia [MEN] type IIB", "E31.23")],
     [past("Personal history of malignant neoplasm of thyroid", "Z85.850")]]
INITIAL = dict(
    who=[[born(37, 40), lab("BMI", 34.2)], [born(18), lab("BMI", 30)], [born(37, 40), lab("BMI", 29.9)], [born(18, -1), lab("BMI", 36)], [born(12), lab("BMI", 33)], [born(12, -1), lab("BMI", 33)],
         [born(40), lab("BMI", 27), HTN], [born(40), lab("BMI", 26.9), HTN], [born(40), lab("BMI", 28.5), dx("Polycystic ovarian syndrome", "E28.2")], [born(40), lab("BMI", 28.5), dx("Mixed hyperlipidemia", "E78.2")],
         [born(40), lab("BMI", 29), dx("Obstructive sleep apnea (adult) (pediatric)", "G47.33")], [born(40)], [born(40), lab("BMI", 31.4, 400), on("Wegovy", 300), lab("BMI", 26.1, 15)],
         [born(40), lab("BMI", 28), past("Type 2 diabetes mellitus without complications", "E11.9")]],
    prog=[[W], [prog("Lifestyle and weight management program", 180)], [prog("Comprehensive weight management program", 219, 40)], [], [prog("Smoking cessation program", 300, 60)]],
    conc=[[], [on("Ozempic", 60)], [on("Saxenda", 60)], [on("Contrave", 90)], [worked("Adipex-P", 80, 50)], [on("phentermine", 20)], [on("Metformin", 200)]],
    x=X,
)
MORE = {"heart": dict(
    age=[[born(58, 20)], [born(45)], [born(45, -1)]],
    bmi=[[lab("BMI", 28.8)], [lab("BMI", 27, 90)], [lab("BMI", 27.5, 91)], [lab("BMI", 26.8)]],
    cvd=[[OLDMI], [past("Cerebral infarction, unspecified", "I63.9")], [dx("Peripheral vascular disease, unspecified", "I73.9")], [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")], []],
    dm=[[], [dx("Type 2 diabetes mellitus without complications", "E11.9")], [dx("Prediabetes", "R73.03")]],
    stat=[[on("Lipitor", 300)], [on("Roszet", 300)], [worked("Lipitor", 300)], [bad("Crestor")], [contra("Simvastatin")]],
    conc=[[], [on("Ozempic", 60)]],
    x=X[:3],
)}
RENEWAL = dict(
    now=[[on("Wegovy", 300)], [worked("Wegovy", 290, 15)]],
    w=[[lab("Body weight", 120, 310), lab("Body weight", 108, 12)], [lab("Body weight", 100, 310), lab("Body weight", 95, 12)], [lab("Body weight", 100, 310), lab("Body weight", 95.4, 12)], [lab("Body weight", 108, 12)],
       [lab("Body weight", 100, 310), lab("Body weight", 99, 12), OLDMI], [lab("Body weight", 100, 310), lab("Body weight", 99, 12), dx("Peripheral vascular disease, unspecified", "I73.9")], [lab("Body weight", 242, 310, "[lb_av]"), lab("Body weight", 101, 12)]],
    x=X[:4],
)
