"""222 Wegovy: very deep nesting, BOTH / ONE of the following, attestation inside a branch's header."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "222-wegovy-mace.md", "bl-222", "Blue Mesa Health Service Corporation", "Wegovy", "semaglutide"
CLASS, STYLE = "obesity, GLP-1", "1. / A. / 1. / A. nesting, trailing AND/OR, ONE and BOTH of the following"
COMBINED = ((20, 5), (8, 2))
COMO = (("I10", "I11", "I12", "I13", "I15", "I16"), ("E78.0", "E78.1", "E78.2", "E78.3", "E78.4", "E78.5"), ("E11",), ("G47.33",), ("I25",))
GLP = "The patient is not currently being treated with another GLP-1 receptor agonist"
other = lambda p: not p.another(GLP1, "Wegovy", "semaglutide")


own = lambda m: m["drug"].lower() in ("wegovy", "semaglutide")


def lost(p):
    return p.change("Body weight", {"semaglutide"}, lambda b, c: (b - c) / b * 100 >= 5 - 1e-9)


LINES = [
    L("cv", "The patient has a history of myocardial infarction, stroke, or symptomatic peripheral arterial disease", "dx",
      lambda p: p.hx("I21", "I22", "I25.2", "I63", "I69.3", "Z86.73", "I73.9", "I70.2")),
    L("b27", "The patient has a BMI greater than or equal to 27 kg/m^2", "lab", lambda p: p.lab("BMI", lambda v: v >= 27)),
    L("dm", "The patient does NOT have type 1 or type 2 diabetes", "no", lambda p: p.no_dx("E10", "E11")),
    L("b30", "The patient has a BMI greater than or equal to 30 kg/m^2", "lab", lambda p: p.lab("BMI", lambda v: v >= 30)),
    L("b29", "The patient has a BMI of 27 kg/m^2 to 29.9 kg/m^2", "lab", lambda p: p.lab("BMI", lambda v: 27 <= v <= 29.9)),
    L("como", "The patient has at least TWO weight-related comorbidities (e.g., hypertension, dyslipidemia, type 2 diabetes mellitus, obstructive sleep apnea, coronary artery disease)", "dx",
      lambda p: count(lambda g: p.dx(*g), *COMO) >= 2, hard="two of an inline list"),
    L("prog", "The patient has taken part in a comprehensive weight loss program (diet, activity and behavioral modification) for at least 6 months", "prog",
      lambda p: p.programme(["weight"], 180)),
    L("age", "The patient is 18 years of age or over", "age", lambda p: p.age_ge(18)),
    L("conc", GLP, "conc", other),
    L("preg", "The patient is not pregnant", "no", lambda p: p.no_dx(*PREGNANT)),
    L("new", "The patient is currently receiving Wegovy and has been on it for less than 52 weeks", "now",
      lambda p: p.taking({"semaglutide"}, keep=own) and not p.taking({"semaglutide"}, 364, own), "r", hard="an upper limit to the time"),
    L("loss", "The patient has achieved or maintained a weight loss of greater than or equal to 5% from baseline", "weight", lost, "r"),
    L("cur", "The patient has a current BMI above 20 kg/m^2", "lab", lambda p: p.lab("BMI", lambda v: v > 20), "r"),
    L("conc2", GLP, "conc", other, "r"),
]
ATTESTATIONS = ["The patient will discontinue the other GLP-1 receptor agonist before starting Wegovy",
                "The patient has been previously approved for the requested agent through the plan's Prior Authorization process"]


def initial(s):
    return ALL(ANY(ALL(ATT, s.cv, s.b27, s.dm), ALL(ATT, ANY(s.b30, ALL(s.b29, s.como)), s.prog)), s.age, ANY(s.conc, ATT), s.preg)


def renewal(s):
    return ALL(ATT, ANY(s.new, s.loss), s.cur, s.conc2)


HTN, T2 = dx("Essential hypertension", "I10"), dx("Type 2 diabetes mellitus", "E11.9")
PROG = prog("Comprehensive weight management program", 250, 40)
X = dict(
    age=[[born(44, 20)], [born(18)], [born(18, -1)]],
    conc=[[], [on("Ozempic")], [on("Saxenda", 40)], [on("semaglutide", 15)], [worked("Victoza", 100, 5)], [on("Januvia")]],
    preg=[[sex("female")], [sex("female"), dx("Pregnant state", "Z33.1", 60)]],
)
INITIAL = X | dict(
    bmi=[[lab("BMI", 34)], [lab("BMI", 30)], [lab("BMI", 29.9)], [lab("BMI", 28), HTN, dx("Hyperlipidemia, unspecified", "E78.5")], [lab("BMI", 27), HTN, dx("Obstructive sleep apnea", "G47.33")], [lab("BMI", 26.9), HTN, T2],
         [lab("BMI", 29), HTN, dx("Hypertensive heart disease without heart failure", "I11.9")], [lab("BMI", 28), HTN], [lab("BMI", 28), T2, dx("Pure hypercholesterolemia, unspecified", "E78.00")], []],
    prog=[[PROG], [prog("Weight management program", 180)], [prog("Weight management program", 179)], [prog("Smoking cessation program", 300)], []],
)
MORE = {"mace": X | dict(
    cv=[[dx("Old myocardial infarction", "I25.2")], [past("Cerebral infarction, unspecified", "I63.9")], [dx("Peripheral vascular disease, unspecified", "I73.9")], [dx("Atherosclerotic heart disease of native coronary artery", "I25.10")], [past("NSTEMI", "I21.4")]],
    bmi=[[lab("BMI", 29)], [lab("BMI", 27)], [lab("BMI", 26.9)], []],
    dm=[[], [T2], [dx("Type 1 diabetes mellitus", "E10.9")], [dx("Prediabetes", "R73.03")]],
)}
RENEWAL = dict(
    w=[[on("Wegovy", 400), lab("Body weight", 100, 420), lab("Body weight", 94, 20)], [on("Wegovy", 400), lab("Body weight", 100, 420), lab("Body weight", 95, 20)], [on("Wegovy", 400), lab("Body weight", 100, 420), lab("Body weight", 95.1, 20)],
       [on("Wegovy", 363), lab("Body weight", 100, 400), lab("Body weight", 99, 20)], [on("Wegovy", 364), lab("Body weight", 100, 400), lab("Body weight", 99, 20)], [on("Wegovy", 120)], [on("Wegovy", 500), lab("Body weight", 92, 20)]],
    bmi=[[lab("BMI", 31)], [lab("BMI", 20)], [lab("BMI", 20.1)], []],
    conc=[[], [on("Ozempic")], [on("Zepbound", 20)]],
)
