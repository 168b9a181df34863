"""654 Jardiance: Prime program, nested ONE/BOTH with trailing AND/OR, three indications, a conditional on age."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "654-jardiance-program.md", "fu-654", "Blue Prairie Plan", "Jardiance", "empagliflozin"
CLASS, STYLE = "SGLT2: diabetes, heart failure, kidney disease", "Prime program, 1. A. 1. a. with trailing AND/OR"
COMBINED = ((36, 7), (14, 4))
M = {"metformin"}
HF = ("I50", "I11.0", "I13.0", "I13.2")
LINES = [
    L("hf", "The patient has a diagnosis of heart failure and is 18 years of age or over", "mix", lambda p: p.dx(*HF) and p.age_ge(18), hard="diagnosis and age on one line"),
    L("ckd", "The patient has chronic kidney disease, stage 2, 3, or 4", "dx", lambda p: p.dx("N18.2", "N18.3", "N18.4"), hard="stages"),
    L("kid", "The patient has an eGFR of at least 20 mL/min/1.73 m² or a urine albumin-to-creatinine ratio of 200 mg/g or more, measured within the past 6 months", "mix",
      lambda p: ANY(p.lab("eGFR", lambda v: v >= 20, 180), p.lab("Urine albumin-to-creatinine ratio", lambda v: v >= 200, 180)), hard="two tests, one window"),
    L("t2", "The patient has a diagnosis of type 2 diabetes mellitus and is 10 years of age or over", "mix", lambda p: p.dx("E11") and p.age_ge(10), hard="diagnosis and age on one line"),
    L("met", "The patient has tried and had an inadequate response to metformin, or to a product containing metformin, for at least 90 days", "trial", lambda p: p.failed(M, 90)),
    L("metx", "The patient has an intolerance to metformin, or a contraindication to it such as metabolic acidosis", "trial", lambda p: p.intolerant(M) or p.contraindicated(M, "E87.2"), hard="contraindication by condition"),
    L("cv", "The patient has had a myocardial infarction or a stroke, or has coronary artery disease", "mix",
      lambda p: p.hx("I21", "I22", "I25.2", "I60", "I61", "I63", "I64", "I69", "Z86.73") or p.dx("I25"), hard="histories and an active condition"),
    L("ped", "If the patient is under 18 years of age, the prescriber is an endocrinologist or has consulted with one", "if", lambda p: IF(not p.age_ge(18), p.prescriber("endocrinology")), hard="conditional on age"),
    L("no", "The patient is not on dialysis and does not have type 1 diabetes mellitus", "no", lambda p: p.no_dx("Z99.2") and p.no_dx("E10"), hard="two absences"),
    L("conc", "The patient will NOT be using the requested agent in combination with another SGLT2 inhibitor, alone or in a fixed-dose product (e.g., Farxiga, Xigduo XR)", "conc",
      lambda p: not p.another(SGLT2, "Jardiance", "empagliflozin"), "b"),
    L("now", "The patient is currently being treated with Jardiance", "now", lambda p: p.on({"empagliflozin"}), "r"),
    L("gfr", "An eGFR from the past 12 months is at least 20 mL/min/1.73 m², unless the patient has heart failure", "mix", lambda p: ANY(p.dx(*HF), p.lab("eGFR", lambda v: v >= 20, 360)), "r", hard="unless"),
]
ATTESTATIONS = ["The patient has been approved for the requested agent previously through the plan's Prior Authorization process", "The patient has had clinical benefit with the requested agent"]


def initial(s):
    return ALL(ANY(s.hf, ALL(s.ckd, s.kid), ALL(s.t2, ANY(s.met, s.metx, s.cv))), s.ped, s.no, s.conc)


def renewal(s):
    return ALL(ATT, s.now, ATT, s.gfr, s.conc)


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
HFX = dx("Chronic systolic (congestive) heart failure", "I50.22")
X = [[], [on("Farxiga", 20)], [on("Xigduo XR", 20)], [worked("Invokana", 90, 40)], [dx("Dependence on renal dialysis", "Z99.2", 40)], [dx("Type 1 diabetes mellitus without complications", "E10.9", 300)], [on("Ozempic", 100)]]
INITIAL = dict(
    age=[[born(51, 9)], [born(18)], [born(18, -1)], [born(10), spec("endocrinology")], [born(10, -1), spec("endocrinology")], [born(14), spec("pediatrics")]],
    dx=[[T2], [dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65")], [dx("Prediabetes", "R73.03")], [HFX], [past("Heart failure, unspecified", "I50.9")], [dx("Hypertensive heart disease with heart failure", "I11.0")]],
    step=[[failed("Metformin", 200)], [failed("Metformin", 90)], [failed("Metformin", 89)], [partial("Janumet", 100)], [worked("Metformin", 300)], [bad("Metformin", 10)], [contra("Metformin")], [dx("Chronic metabolic acidosis", "E87.22", 60)],
          [past("ST elevation (STEMI) myocardial infarction of unspecified site", "I21.3")], [past("Cerebral infarction, unspecified", "I63.9")], [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")],
          [past("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")], [undated("Metformin")], []],
    x=X,
)
MORE = {"kidney": dict(
    age=[[born(60, 9)], [born(16), spec("endocrinology")], [born(16), spec("nephrology")]],
    dx=[[dx("Chronic kidney disease, stage 3a", "N18.31")], [dx("Chronic kidney disease, stage 2 (mild)", "N18.2")], [dx("Chronic kidney disease, stage 1", "N18.1")], [dx("Chronic kidney disease, stage 5", "N18.5")], [dx("Chronic kidney disease, stage 4 (severe)", "N18.4")]],
    kid=[[lab("eGFR", 48)], [lab("eGFR", 20, 180)], [lab("eGFR", 19)], [lab("eGFR", 48, 181)], [lab("eGFR", 17), lab("Urine albumin-to-creatinine ratio", 200)], [lab("eGFR", 17), lab("Urine albumin-to-creatinine ratio", 199)], []],
    x=X[:2],
)}
RENEWAL = dict(
    now=[[on("Jardiance", 300)], [on("empagliflozin", 300)], [worked("Jardiance", 300, 10)]],
    dx=[[T2], [HFX]],
    gfr=[[lab("eGFR", 66)], [lab("eGFR", 20, 360)], [lab("eGFR", 19)], [lab("eGFR", 66, 361)], []],
    x=[[], [on("Steglatro", 20)]],
)
