"""913 Kerendia: OptumRx guideline, 1 - / 1.1 with AND/OR lines, a block a diagnosis."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "913-kerendia.txt", "fu-913", "Great Basin Health Partners", "Kerendia", "finerenone"
CLASS, STYLE = "kidney, heart failure: finerenone", "OptumRx guideline, product blocks, 1 - / 1.1 with AND/OR lines"
COMBINED = ((38, 6), (12, 2))
RAS, GLIF = ACE | ARB, {"dapagliflozin", "empagliflozin"}
LINES = [
    L("ckd", "Diagnosis of chronic kidney disease", "dx", lambda p: p.dx("N18")),
    L("t2", "Diagnosis of type 2 diabetes mellitus", "dx", lambda p: p.dx("E11")),
    L("uacr", "Urine albumin-to-creatinine ratio (UACR) of 30 mg/g or greater within the past 6 months", "lab", lambda p: p.lab("Urine albumin-to-creatinine ratio", lambda v: v >= 30, 180)),
    L("cur", "Patient is currently taking Kerendia", "now", lambda p: p.on({"finerenone"})),
    L("gfrk", "Estimated glomerular filtration rate (eGFR) of at least 25 mL/min/1.73 m2 and serum potassium of no more than 5.0 mEq/L, each measured within the past 90 days", "mix",
      lambda p: ALL(p.lab("eGFR", lambda v: v >= 25, 90), p.lab("Serum potassium", lambda v: v <= 5.0, 90)), hard="two observations in one window"),
    L("ras", "Patient is taking an ACE inhibitor or an angiotensin receptor blocker (ARB) at the maximally tolerated dose, unless contraindicated or not tolerated", "now",
      lambda p: p.on(RAS) or p.intolerant(RAS) or p.contraindicated(RAS), hard="unless clause"),
    L("sglt", "Trial of at least 3 months, contraindication, or intolerance to one of the following: Farxiga (dapagliflozin), Jardiance (empagliflozin)", "trial",
      lambda p: p.tried(GLIF, 90) or p.intolerant(GLIF) or p.contraindicated(GLIF)),
    L("spec", "Prescribed by or in consultation with a nephrologist, cardiologist, or endocrinologist", "spec", lambda p: p.prescriber("nephrology", "cardiology", "endocrinology")),
    L("hf", "Diagnosis of heart failure", "dx", lambda p: p.dx("I50")),
    L("nyha", "New York Heart Association (NYHA) Class II, III, or IV", "lab", lambda p: p.lab("NYHA class", lambda v: 2 <= v <= 4)),
    L("ef", "Left ventricular ejection fraction of 40% or higher", "lab", lambda p: p.lab("LVEF", lambda v: v >= 40)),
    L("k5", "Most recent serum potassium is 5.0 mEq/L or below", "lab", lambda p: p.lab("Serum potassium", lambda v: v <= 5.0)),
    L("card", "Prescribed by a cardiologist", "spec", lambda p: p.prescriber("cardiology", consult=False)),
    L("now", "Patient remains on Kerendia", "now", lambda p: p.on({"finerenone"}), "r"),
    L("k55", "Most recent serum potassium is 5.5 mEq/L or below", "lab", lambda p: p.lab("Serum potassium", lambda v: v <= 5.5), "r"),
    L("adr", "Adrenal insufficiency", "no", lambda p: p.no_dx("E27.1", "E27.2", "E27.3", "E27.4", "E89.6"), exclude=True),
    L("cyp", "Use together with a strong CYP3A4 inhibitor (e.g., clarithromycin, itraconazole, ketoconazole)", "conc", lambda p: not p.on(STRONG_3A4), exclude=True),
    L("mra", "Use together with spironolactone or eplerenone", "conc", lambda p: not p.on({"spironolactone", "eplerenone"}), exclude=True),
]
ATTESTATIONS = ["Documentation of positive clinical response to therapy"]


def exclusions(s):
    return ALL(s.adr, s.cyp, s.mra)


def initial(s):
    kidney = ALL(s.ckd, s.t2, ANY(s.uacr, s.cur), s.gfrk, s.ras, s.sglt, s.spec)
    heart = ALL(s.hf, s.nyha, s.ef, s.k5, s.card)
    return ALL(ANY(kidney, heart), exclusions(s))


def renewal(s):
    return ALL(ATT, s.now, s.k55, exclusions(s))


CKD, T2 = dx("Chronic kidney disease, stage 3a", "N18.31"), dx("Type 2 diabetes mellitus with diabetic chronic kidney disease", "E11.22")
X = [[], [dx("Unspecified adrenocortical insufficiency", "E27.40")], [past("Primary adrenocortical insufficiency", "E27.1")], [on("Clarithromycin", 6)], [on("Fluconazole", 6)], [on("Spironolactone", 90)], [worked("Inspra", 90)]]
INITIAL = dict(
    dx=[[CKD, T2], [dx("Chronic kidney disease, unspecified", "N18.9"), dx("Type 2 diabetes mellitus without complications", "E11.9")], [CKD], [T2], [past("Chronic kidney disease, stage 3a", "N18.31"), T2], [CKD, dx("Type 1 diabetes mellitus without complications", "E10.9")]],
    uacr=[[lab("Urine albumin-to-creatinine ratio", 210)], [lab("Urine albumin-to-creatinine ratio", 30, 180)], [lab("Urine albumin-to-creatinine ratio", 29)], [lab("Urine albumin-to-creatinine ratio", 210, 181)], [],
          [lab("Urine albumin-to-creatinine ratio", 20), on("Kerendia", 100)]],
    lab=[[lab("eGFR", 48), lab("Serum potassium", 4.4)], [lab("eGFR", 25, 90), lab("Serum potassium", 5.0, 90)], [lab("eGFR", 24), lab("Serum potassium", 4.4)], [lab("eGFR", 48), lab("Serum potassium", 5.1)], [lab("eGFR", 48, 91), lab("Serum potassium", 4.4)],
         [lab("eGFR", 48)], [lab("eGFR", 22, 20)]],
    ras=[[on("Lisinopril", 300)], [on("Cozaar", 30)], [worked("Lisinopril", 300)], [bad("Ramipril")], [contra("Losartan")], []],
    sglt=[[on("Farxiga", 200)], [worked("Jardiance", 90)], [failed("Jardiance", 89)], [bad("Farxiga", 9)], [contra("dapagliflozin")], [on("Invokana", 200)], [on("Xigduo XR", 120)], []],
    spec=[[spec("nephrology")], [spec("cardiology")], [spec("family medicine")]],
    x=X,
)
HF = dx("Chronic diastolic (congestive) heart failure", "I50.32")
MORE = {"heart": dict(
    dx=[[HF], [dx("Heart failure, unspecified", "I50.9")], [past("Heart failure, unspecified", "I50.9")], [dx("Hypertrophic cardiomyopathy", "I42.2")]],
    nyha=[[lab("NYHA class", 2)], [lab("NYHA class", 1)], [lab("NYHA class", 3)], []],
    ef=[[lab("LVEF", 55)], [lab("LVEF", 40)], [lab("LVEF", 39)], []],
    k=[[lab("Serum potassium", 4.5)], [lab("Serum potassium", 5.0, 300)], [lab("Serum potassium", 5.2)], []],
    spec=[[spec("cardiology")], [spec("nephrology")]],
)}
RENEWAL = dict(
    now=[[CKD, T2, on("Kerendia", 300)], [CKD, T2, worked("Kerendia", 200, 30)]],
    k=[[lab("Serum potassium", 4.9)], [lab("Serum potassium", 5.5)], [lab("Serum potassium", 5.6)], []],
    x=[[], [on("ketoconazole", 9)], [on("eplerenone", 60)]],
)
