"""603 Wegovy: Express Scripts policy, two indications with initial and continuing parts, comorbidities in a line, baseline BMI."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "603-wegovy.md", "fu-603", "Keystone Harbor Life", "Wegovy", "semaglutide"
CLASS, STYLE = "obesity and cardiovascular risk: GLP-1", "Express Scripts/Cigna, A) i. (a) with 'AND'/'OR' at the ends"
COMBINED = ((30, 6), (14, 3))
MI, STROKE, PAD = ("I21", "I22", "I25.2"), ("I60", "I61", "I63", "I69.0", "I69.1", "I69.3", "Z86.73"), ("I73.9", "I70.2", "E11.51")
HTN, LIPID = ("I10", "I11", "I12", "I13", "I15"), ("E78",)
S = {"semaglutide"}


def before(p):
    b, _ = p.baseline_current("BMI", S)
    if b is None:
        return None
    return b >= 30 or (b >= 27 and p.dx(*HTN, *LIPID, "E11"))


def bmi27(p):
    return ALL(p.lab("BMI", lambda v: v >= 27), p.dx(*HTN, *LIPID, "E11", "G47.33", "M17", "E28.2"))


LINES = [
    L("age", "Patient is ≥ 18 years of age", "age", lambda p: p.age_ge(18), "b"),
    L("prog", "Patient has taken part in a behavioral and dietary weight loss program for ≥ 3 months", "prog", lambda p: p.programme(["weight", "behavior", "diet"], 90)),
    L("b30", "BMI ≥ 30 kg/m2", "lab", lambda p: p.lab("BMI", lambda v: v >= 30)),
    L("b27", "BMI ≥ 27 kg/m2 and at least one of the following: hypertension, type 2 diabetes, dyslipidemia, obstructive sleep apnea, osteoarthritis of the knee, or polycystic ovary syndrome", "mix", bmi27, hard="lab and one of six conditions in one line"),
    L("base", "Before Wegovy was started, the patient had a BMI ≥ 30 kg/m2, or a BMI ≥ 27 kg/m2 with hypertension, type 2 diabetes or dyslipidemia", "mix", before, "r", hard="baseline value, alternatives in one line"),
    L("loss", "Patient has lost ≥ 5% of baseline body weight", "weight", lambda p: p.change("Body weight", S, lambda b, c: (b - c) / b >= 0.05 - 1e-9), "r"),
    L("mage", "Patient is ≥ 18 years of age, with a BMI ≥ 27 kg/m2 measured within the past 6 months", "mix", lambda p: ALL(p.age_ge(18), p.lab("BMI", lambda v: v >= 27, 180)), hard="age and lab in one line"),
    L("mi", "Prior myocardial infarction", "dx", lambda p: p.hx(*MI)),
    L("str", "Prior stroke (a transient ischemic attack does not count)", "dx", lambda p: p.hx(*STROKE), hard="an event that does not count"),
    L("pad", "Symptomatic peripheral arterial disease", "dx", lambda p: p.dx(*PAD)),
    L("nodm", "Patient does not have type 1 or type 2 diabetes, and the HbA1c is < 6.5%", "mix", lambda p: ALL(p.no_dx("E10", "E11"), p.lab("HbA1c", lambda v: v < 6.5)), hard="absence and lab in one line"),
    L("stat", "Patient is taking a statin, unless statins are contraindicated or were not tolerated", "now", lambda p: p.on(STATIN) or p.intolerant(STATIN) or p.contraindicated(STATIN), hard="unless clause"),
    L("cvr", "Patient has a history of myocardial infarction, stroke or peripheral arterial disease, and has been taking Wegovy for ≥ 6 months", "mix",
      lambda p: p.hx(*MI, *STROKE, *PAD) and p.taking(S, 180), "r", hard="history and current drug in one line"),
    L("conc", "Concurrent use with another GLP-1 receptor agonist (e.g., Ozempic, Saxenda, Mounjaro) or with phentermine, Qsymia or orlistat", "conc",
      lambda p: not p.another(GLP1, "Wegovy", "semaglutide") and not p.on({"phentermine", "orlistat"}), exclude=True),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("mtc", "Personal or family history of medullary thyroid carcinoma", "no", lambda p: p.no_hx("C73") and not p.family("C73"), exclude=True, hard="family history"),
]
ATTESTATIONS = ["Wegovy will be used with a reduced-calorie diet and behavioral modification", "According to the prescriber, the patient continues to benefit from therapy"]


def initial(s):
    return ALL(ANY(ALL(s.age, s.prog, ANY(s.b30, s.b27), ATT), ALL(s.mage, ANY(s.mi, s.str, s.pad), s.nodm, s.stat)), s.conc, s.preg, s.mtc)


def renewal(s):
    return ALL(ANY(ALL(s.age, s.base, s.loss), ALL(s.cvr, ATT)), s.conc, s.preg, s.mtc)


OB = dx("Obesity, unspecified", "E66.9")
INITIAL = dict(
    age=[[OB, born(40, 100)], [OB, born(18)], [OB, born(18, -1)]],
    prog=[[prog("Behavioral weight loss program", 200, 40)], [prog("Weight management program", 90)], [prog("Weight management program", 89)], []],
    bmi=[[lab("BMI", 33.4)], [lab("BMI", 30.0)], [lab("BMI", 29.9)], [lab("BMI", 27.0), dx("Essential (primary) hypertension", "I10")], [lab("BMI", 26.9), dx("Essential (primary) hypertension", "I10")],
         [lab("BMI", 28.2), dx("Obstructive sleep apnea (adult) (pediatric)", "G47.33")], [lab("BMI", 28.2), dx("Unilateral primary osteoarthritis, right knee", "M17.11")], [lab("BMI", 28.2), dx("Prediabetes", "R73.03")],
         [lab("BMI", 28.2), past("Mixed hyperlipidemia", "E78.2")], [lab("BMI", 28.2), dx("Mixed hyperlipidemia", "E78.2")], []],
    x=[[], [on("Ozempic", 40)], [on("Qsymia", 40)], [worked("Saxenda", 90, 40)], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 60)], [fam("Medullary thyroid carcinoma", "C73", "father")], [past("Malignant neoplasm of thyroid gland", "C73", 3000)]],
)
MORE = dict(mace=dict(
    who=[[OB, born(56, 20), lab("BMI", 28.1, 30)], [OB, born(56, 20), lab("BMI", 27.0, 180)], [OB, born(56, 20), lab("BMI", 26.8, 30)], [OB, born(56, 20), lab("BMI", 29.0, 181)], [OB, born(18, -1), lab("BMI", 28.1, 30)]],
    cv=[[past("Acute myocardial infarction, unspecified", "I21.9", 900)], [dx("Old myocardial infarction", "I25.2")], [past("Cerebral infarction, unspecified", "I63.9", 900)], [past("Transient cerebral ischemic attack, unspecified", "G45.9", 900)],
        [dx("Peripheral vascular disease, unspecified", "I73.9")], [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")]],
    dm=[[lab("HbA1c", 5.8, 40)], [lab("HbA1c", 6.4, 40)], [lab("HbA1c", 6.5, 40)], [], [lab("HbA1c", 6.3, 40), dx("Type 2 diabetes mellitus without complications", "E11.9")]],
    st=[[on("Lipitor", 300)], [bad("Crestor")], [contra("Zocor")], [worked("Lipitor", 300, 90)]],
))
RENEWAL = dict(
    now=[[OB, on("Wegovy", 240)], [OB, on("Wegovy", 180)], [OB, on("Wegovy", 170)]],
    base=[[lab("BMI", 34.0, 250)], [lab("BMI", 28.0, 250), dx("Essential (primary) hypertension", "I10", 900)], [lab("BMI", 28.0, 250)], [lab("BMI", 31.0, 20)]],
    wt=[[lab("Body weight", 100, 250), lab("Body weight", 91, 12)], [lab("Body weight", 100, 250), lab("Body weight", 95, 12)], [lab("Body weight", 100, 250), lab("Body weight", 95.2, 12)], [lab("Body weight", 92, 12)],
        [lab("Body weight", 100, 250), lab("Body weight", 98, 12), dx("Old myocardial infarction", "I25.2", 900)], [lab("Body weight", 100, 250), lab("Body weight", 98, 12), past("Cerebral infarction, unspecified", "I63.9", 1200)]],
    x=[[], [on("Zepbound", 20)]],
)
