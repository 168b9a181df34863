"""302 Wegovy: HCSC-like nested numbers with AND / OR at the line's end."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "302-wegovy-nested.txt", "fu-302", "Big Sky Plains Health Service Corporation", "Wegovy", "semaglutide"
CLASS, STYLE = "obesity: GLP-1", "ALL / ONE / BOTH of the following, deep numbering, AND at the line's end"
WEIGHT = {"naltrexone", "phentermine", "orlistat"} | GLP1
HTN_CODES = ("I10", "I11", "I12", "I13", "I15", "I16")
CONC = "The patient will NOT use the target agent in combination with another weight loss agent (e.g., Contrave, phentermine, Qsymia, Xenical) or another GLP-1 receptor agonist"
LINES = [
    L("adult", "The patient is 18 years of age or over", "age", lambda p: p.age_ge(18)),
    L("bmi30", "The patient has a body mass index (BMI) greater than or equal to 30 kg/m^2", "lab", lambda p: p.lab("BMI", lambda v: v >= 30)),
    L("bmi27", "The patient has a BMI greater than or equal to 27 kg/m^2 and at least one weight-related comorbidity (i.e., hypertension, type 2 diabetes, dyslipidemia, obstructive sleep apnea)", "mix",
      lambda p: ALL(p.lab("BMI", lambda v: v >= 27), p.dx(*HTN_CODES, "E11", "E78", "G47.33")), hard="a value and one of four diseases"),
    L("a45", "The patient is 45 years of age or over", "age", lambda p: p.age_ge(45)),
    L("mi", "The patient has had a myocardial infarction, an ischemic stroke, or symptomatic peripheral arterial disease", "dx", lambda p: p.hx("I21", "I22", "I25.2", "I63", "I69.3", "I73.9", "I70.2")),
    L("bmi", "The patient's BMI is greater than or equal to 27 kg/m^2", "lab", lambda p: p.lab("BMI", lambda v: v >= 27)),
    L("nodm", "The patient does NOT have type 1 or type 2 diabetes", "no", lambda p: p.no_dx("E10", "E11")),
    L("prog", "The patient participated in a structured weight loss program (diet, physical activity, and behavioral changes) for a minimum of 6 months", "prog", lambda p: p.programme(("weight",), 180)),
    L("phen", "The patient has tried phentermine for at least 84 days with an inadequate response, OR has an intolerance or contraindication to phentermine, OR has a cardiovascular condition that rules out a stimulant (coronary artery disease, heart failure, atrial fibrillation)", "mix",
      lambda p: p.tfci({"phentermine"}, 84) or p.dx("I25", "I20", "I50", "I48"), hard="trial, intolerance or one of three diseases"),
    L("preg", "The patient is NOT pregnant", "no", lambda p: p.no_dx(*PREGNANT), "b"),
    L("conc", CONC, "conc", lambda p: not p.another(WEIGHT, "Wegovy", "semaglutide"), "b"),
    L("loss", "The patient has lost at least 5% of baseline body weight since starting the target agent", "weight",
      lambda p: p.change("Body weight", {"semaglutide"}, lambda b, c: (b - c) / b >= 0.05 - 1e-9), "r"),
    L("low", "The patient's current BMI is above 18.5 kg/m^2", "lab", lambda p: p.lab("BMI", lambda v: v > 18.5), "r"),
]
ATTESTATIONS = ["The patient does NOT have any FDA labeled contraindications to the target agent", "The patient was approved for the target agent before through the plan's prior authorization process"]


def initial(s):
    weight = ALL(s.adult, ANY(s.bmi30, s.bmi27))
    heart = ALL(s.a45, s.mi, s.bmi, s.nodm)
    return ALL(ANY(weight, heart), s.prog, s.phen, s.preg, s.conc, ATT)


def renewal(s):
    return ALL(ATT, s.loss, s.low, s.preg, s.conc)


HTN, PROG = dx("Essential (primary) hypertension", "I10"), "Comprehensive weight management program"
INITIAL = dict(
    age=[[born(39, 12)], [born(18)], [born(18, -1)]],
    bmi=[[lab("BMI", 33.4)], [lab("BMI", 30.0)], [lab("BMI", 29.9)], [lab("BMI", 27.0), HTN], [lab("BMI", 26.9), HTN], [lab("BMI", 28.4), dx("Hyperlipidemia, unspecified", "E78.5")],
         [lab("BMI", 28.4), dx("Prediabetes", "R73.03")], [HTN], [lab("BMI", 28), past("Obstructive sleep apnea", "G47.33")]],
    prog=[[prog(PROG, 260, 40)], [prog(PROG, 210, 30)], [prog(PROG, 209, 30)], [prog("Smoking cessation program", 400, 30)], []],
    phen=[[failed("Adipex-P", 90)], [failed("phentermine", 83)], [partial("Lomaira", 84)], [bad("phentermine")], [dx("Heart failure, unspecified", "I50.9")], [worked("phentermine", 120)], [HTN]],
    x=[[], [on("Contrave", 40)], [on("Ozempic")], [on("Qsymia")], [failed("Saxenda", 100, 12)], [sex("female"), dx("Encounter for supervision of normal pregnancy", "Z34.90", 60)]],
)
MORE = {"heart": dict(
    age=[[born(58, 7)], [born(45)], [born(45, -1)]],
    cv=[[past("Non-ST elevation (NSTEMI) myocardial infarction", "I21.4", 700)], [dx("Old myocardial infarction", "I25.2")], [dx("Transient cerebral ischemic attack, unspecified", "G45.9", 200)],
        [dx("Peripheral vascular disease, unspecified", "I73.9")], [past("Cerebral infarction, unspecified", "I63.9", 2000)]],
    bmi=[[lab("BMI", 28.2)], [lab("BMI", 26.9)], []],
    phen=[[contra("phentermine")]],
    prog=[[prog(PROG, 260, 40)]],
    dm=[[], [dx("Type 1 diabetes mellitus", "E10.9")], [past("Type 2 diabetes mellitus", "E11.9")]],
)}
W = "Body weight"
RENEWAL = dict(
    wt=[[on("Wegovy", 220), lab(W, 110, 230), lab(W, 98, 10), lab("BMI", 31, 10)], [on("Wegovy", 220), lab(W, 100, 230), lab(W, 95, 10), lab("BMI", 31, 10)],
        [on("Wegovy", 220), lab(W, 100, 230), lab(W, 95.1, 10), lab("BMI", 31, 10)], [on("Wegovy", 220), lab(W, 95, 10), lab("BMI", 31, 10)],
        [on("Wegovy", 220), lab(W, 60, 230), lab(W, 48, 10), lab("BMI", 18.5, 10)]],
    x=[[], [on("Mounjaro", 30)], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 50)], [worked("phentermine", 90, 240)]],
)
