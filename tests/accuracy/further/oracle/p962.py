"""962 Farxiga for CKD: UnitedHealthcare program, a. (1) (a) with -AND-/-OR- lines."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "962-farxiga-ckd.md", "fu-962", "Harborstone United Benefits", "Farxiga", "dapagliflozin"
CLASS, STYLE = "chronic kidney disease: SGLT2", "UnitedHealthcare, a. (1) (a) with -AND-/-OR- lines"
COMBINED = ((40, 7), (14, 3))
RAS = ACE | ARB
LINES = [
    L("ckd", "Diagnosis of chronic kidney disease", "dx", lambda p: p.dx("N18")),
    L("age", "Patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("gfr", "Estimated glomerular filtration rate (eGFR) of at least 25 mL/min/1.73 m² on the latest test in the previous 6 months", "lab", lambda p: p.lab("eGFR", lambda v: v >= 25, 180)),
    L("u200", "Urine albumin-to-creatinine ratio (UACR) of 200 mg/g or higher", "lab", lambda p: p.lab("Urine albumin-to-creatinine ratio", lambda v: v >= 200)),
    L("t2", "Diagnosis of type 2 diabetes", "dx", lambda p: p.dx("E11")),
    L("u30", "Urine albumin-to-creatinine ratio (UACR) greater than 30 mg/g", "lab", lambda p: p.lab("Urine albumin-to-creatinine ratio", lambda v: v > 30)),
    L("ras", "Patient is on a stable dose of an ACE inhibitor or an angiotensin receptor blocker (e.g., lisinopril, losartan), or has a history of intolerance or contraindication to one", "mix",
      lambda p: p.on(RAS) or p.intolerant(RAS) or p.contraindicated(RAS), hard="current use, or intolerance or contraindication"),
    L("no", "Patient does not have type 1 diabetes or polycystic kidney disease", "no", lambda p: p.no_dx("E10", "Q61.1", "Q61.2", "Q61.3")),
    L("dial", "Patient is not on dialysis", "no", lambda p: p.no_dx("Z99.2"), "b"),
    L("conc", "Farxiga is not taken together with another SGLT2 inhibitor (e.g., Jardiance, Invokana, Inpefa)", "conc", lambda p: not p.another(SGLT2, "Farxiga", "dapagliflozin"), "b"),
    L("spec", "Prescribed by or in consultation with a nephrologist", "spec", lambda p: p.prescriber("nephrology")),
    L("now", "Patient is currently taking Farxiga", "now", lambda p: p.on({"dapagliflozin"}), "r"),
]
ATTESTATIONS = ["Documentation of positive clinical response to Farxiga therapy"]


def initial(s):
    return ALL(s.ckd, s.age, s.gfr, ANY(s.u200, ALL(s.t2, s.u30)), s.ras, s.no, s.dial, s.conc, s.spec)


def renewal(s):
    return ALL(ATT, s.now, s.dial, s.conc)


CKD = dx("Chronic kidney disease, stage 3b", "N18.32")
T2 = dx("Type 2 diabetes mellitus with diabetic chronic kidney disease", "E11.22")
U = "Urine albumin-to-creatinine ratio"
INITIAL = dict(
    age=[[born(60, 30)], [born(18)], [born(18, -1)]],
    spec=[[spec("nephrology")], [spec("family medicine")], [spec("cardiology")]],
    dx=[[CKD], [dx("Chronic kidney disease, stage 4 (severe)", "N18.4")], [dx("Chronic kidney disease, unspecified", "N18.9")], [dx("Acute kidney failure, unspecified", "N17.9")], [], [past("Chronic kidney disease, stage 3a", "N18.31")]],
    gfr=[[lab("eGFR", 41)], [lab("eGFR", 25, 180)], [lab("eGFR", 24)], [lab("eGFR", 41, 181)], [], [lab("eGFR", 38, 150), lab("eGFR", 22, 8)]],
    alb=[[lab(U, 420)], [lab(U, 200)], [lab(U, 199)], [T2, lab(U, 31)], [T2, lab(U, 30)], [T2], [], [T2, lab(U, 180)]],
    ras=[[on("Lisinopril", 400)], [on("Cozaar", 300)], [on("Entresto", 100)], [worked("Lisinopril", 300, 40)], [bad("Lisinopril")], [contra("Losartan")], [], [on("Amlodipine", 300)], [on("Zestoretic", 90)]],
    no=[[], [dx("Type 1 diabetes mellitus without complications", "E10.9")], [dx("Polycystic kidney, adult type", "Q61.2")], [dx("Dependence on renal dialysis", "Z99.2", 60)]],
    x=[[], [on("Jardiance", 60)], [on("Inpefa", 60)], [worked("Jardiance", 60, 50)], [on("dapagliflozin", 60)], [on("Synjardy", 60)], [on("Kerendia", 60)]],
)
RENEWAL = dict(
    now=[[CKD, on("Farxiga", 300)], [CKD, on("dapagliflozin", 300)], [CKD, worked("Farxiga", 300, 20)], [CKD]],
    dial=[[], [dx("Dependence on renal dialysis", "Z99.2", 60)], [past("Dependence on renal dialysis", "Z99.2", 600)]],
    x=[[], [on("Invokana", 60)], [on("Xigduo XR", 60)], [on("Ozempic", 60)]],
)
