"""861 Farxiga: BCBS/Prime program summary, trailing bold connectives, conditional age, contraindication by lab."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "861-farxiga.md", "fu-861", "Prairie Shield Blue", "Farxiga", "dapagliflozin"
CLASS, STYLE = "type 2 diabetes, heart failure, CKD: SGLT2", "BCBS via Prime, 1. A. 1. with trailing AND/OR"
COMBINED = ((44, 7), (14, 3))
D, M = {"dapagliflozin"}, {"metformin"}
RAAS = ACE | ARB
LINES = [
    L("t2", "The patient has a diagnosis of type 2 diabetes mellitus AND ONE of the following", "dx", lambda p: p.dx("E11")),
    L("use", "The patient's medication history includes use of an agent containing metformin within the past 90 days", "trial", lambda p: p.tried(M, within=90), hard="use within a window"),
    L("int", "The patient has an intolerance or hypersensitivity to metformin", "trial", lambda p: p.intolerant(M)),
    L("con", "The patient has an FDA labeled contraindication to metformin (e.g., metabolic acidosis or an eGFR below 30 mL/min/1.73 m^2)", "mix",
      lambda p: ANY(p.contraindicated(M, "E87.21", "E87.22"), p.lab("eGFR", lambda v: v < 30)), hard="contraindication by condition and by observation"),
    L("cv", "The patient has atherosclerotic cardiovascular disease, heart failure, or chronic kidney disease", "dx", lambda p: p.dx(*ASCVD, "I50", "N18")),
    L("hf", "The patient has a diagnosis of heart failure classified as NYHA class II, III, or IV", "mix", lambda p: ALL(p.dx("I50"), p.lab("NYHA class", lambda v: 2 <= v <= 4)), hard="diagnosis and class on one line"),
    L("ckd", "The patient has a diagnosis of chronic kidney disease AND BOTH of the following", "dx", lambda p: p.dx("N18")),
    L("uacr", "The patient has a urine albumin-to-creatinine ratio (UACR) of 200 mg/g or greater", "lab", lambda p: p.lab("Urine albumin-to-creatinine ratio", lambda v: v >= 200)),
    L("raas", "The patient is currently taking an ACE inhibitor or an ARB, or has an intolerance or contraindication to therapy with an ACE inhibitor or an ARB", "mix",
      lambda p: p.on(RAAS) or p.intolerant(RAAS) or p.contraindicated(RAAS), hard="current use or intolerance or contraindication"),
    L("adult", "If the patient does NOT have type 2 diabetes mellitus, the patient is 18 years of age or over", "if", lambda p: IF(not p.dx("E11"), p.age_ge(18)), hard="conditional on an absent diagnosis"),
    L("ten", "The patient is at least 10 years of age", "age", lambda p: p.age_ge(10)),
    L("gfr", "The patient's most recent eGFR within the past 12 months is 25 mL/min/1.73 m^2 or greater", "lab", lambda p: p.lab("eGFR", lambda v: v >= 25, 360)),
    L("no", "The patient does NOT have type 1 diabetes mellitus and is NOT on dialysis", "no", lambda p: p.no_dx("E10") and p.no_dx("Z99.2")),
    L("conc", "The patient will NOT be using the requested agent in combination with another SGLT-2 inhibitor", "conc", lambda p: not p.another(SGLT2, "Farxiga", "dapagliflozin"), "b"),
    L("rx", "The patient's medication history includes use of the requested agent in the past 90 days", "trial", lambda p: p.tried(D, within=90), "r"),
    L("org", "The patient has heart failure or chronic kidney disease", "dx", lambda p: p.dx("I50", "N18"), "r"),
    L("fall", "The patient's HbA1c has decreased by at least 0.5 percentage points since the requested agent was started", "change",
      lambda p: p.change("HbA1c", D, lambda b, c: round(b - c, 6) >= 0.5), "r", hard="change in percentage points"),
    L("a1c", "The patient's most recent HbA1c is less than 7.5%", "lab", lambda p: p.lab("HbA1c", lambda v: v < 7.5), "r"),
]
ATTESTATIONS = ["The requested quantity (dose) does not exceed the program quantity limit",
                "The patient has been previously approved for the requested agent through the plan's Prior Authorization process"]


def initial(s):
    return ALL(ANY(ALL(s.t2, ANY(s.use, s.int, s.con, s.cv)), s.hf, ALL(s.ckd, s.uacr, s.raas)), s.adult, s.ten, s.gfr, s.no, s.conc, ATT)


def renewal(s):
    return ALL(ATT, s.rx, ANY(s.org, s.fall, s.a1c), s.conc)


T2 = dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65")
HF = dx("Chronic systolic (congestive) heart failure", "I50.22")
CKD = dx("Chronic kidney disease, stage 3a", "N18.31")
INITIAL = dict(
    age=[[born(51, 40)], [born(18, -1)], [born(10)], [born(10, -1)]],
    ind=[[T2, on("Metformin", 300)], [T2, worked("Janumet", 200, 90)], [T2, worked("Metformin", 200, 91)], [T2, bad("Glucophage", 10, 500)], [T2, contra("Metformin")],
         [T2, dx("Chronic metabolic acidosis", "E87.22", 90)], [T2, dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")],
         [T2], [T2, CKD], [dx("Prediabetes", "R73.03"), on("Metformin", 300)], [T2, lab("eGFR", 29, 5)], [T2, lab("eGFR", 30, 5)], [past("Type 2 diabetes mellitus without complications", "E11.9"), on("Metformin", 300)],
         [HF, lab("NYHA class", 2)], [HF, lab("NYHA class", 1)], [HF], [HF, lab("NYHA class", 3), born(18, -1)], [T2, on("Metformin", 300), born(17, 200)],
         [CKD, lab("Urine albumin-to-creatinine ratio", 200), on("Lisinopril", 300)], [CKD, lab("Urine albumin-to-creatinine ratio", 199), on("Losartan", 300)],
         [CKD, lab("Urine albumin-to-creatinine ratio", 420), bad("Zestril")], [CKD, lab("Urine albumin-to-creatinine ratio", 420), worked("Cozaar", 300, 20)],
         [CKD, on("Diovan", 300)], [CKD, lab("Urine albumin-to-creatinine ratio", 350), contra("Losartan")]],
    gfr=[[lab("eGFR", 64)], [lab("eGFR", 25, 360)], [lab("eGFR", 24)], [lab("eGFR", 70, 361)], [], [lab("eGFR", 29)]],
    x=[[], [dx("Type 1 diabetes mellitus without complications", "E10.9")], [dx("Dependence on renal dialysis", "Z99.2", 80)], [on("Jardiance", 60)], [worked("Jardiance", 100, 5)], [on("Glyxambi", 90)],
       [on("Xigduo XR", 60)], [on("Januvia", 60)]],
    step=[[], [lab("HbA1c", 9.1)]],
)
RENEWAL = dict(
    rx=[[T2, on("Farxiga", 220)], [T2, worked("Farxiga", 130, 90)], [T2, worked("dapagliflozin", 129, 91)], [T2, on("dapagliflozin", 220)]],
    a1c=[[lab("HbA1c", 9.1, 240), lab("HbA1c", 8.2, 20)], [lab("HbA1c", 8.5, 240), lab("HbA1c", 8.0, 20)], [lab("HbA1c", 8.4, 240), lab("HbA1c", 8.0, 20)], [lab("HbA1c", 7.5, 20)], [lab("HbA1c", 7.4, 20)],
         [lab("HbA1c", 7.9, 240), lab("HbA1c", 7.5, 20)], [HF, lab("HbA1c", 8.8, 20)], [CKD], []],
    x=[[], [on("Invokana", 40)]],
)
