"""883 Kerendia: state/regional plan guideline, bullets with AND/OR lines, header that carries the window, two indications."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "883-kerendia.txt", "fu-883", "Cascade Timber Health Plan", "Kerendia", "finerenone"
CLASS, STYLE = "kidney disease: nonsteroidal MRA", "regional plan guideline .txt: bullets and o sub-bullets, AND/OR lines"
COMBINED = ((40, 7), (16, 3))
SGLT2_KIDNEY = {"dapagliflozin", "empagliflozin", "canagliflozin"}
LINES = [
    L("age", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("dx", "Diagnosis of both chronic kidney disease and type 2 diabetes mellitus", "dx",
      lambda p: p.dx("N18", "I12", "I13", "E08.22", "E09.22", "E10.22", "E11.22", "E13.22") and p.dx("E11"), hard="two diagnoses"),
    L("gfr", "eGFR of at least 25 mL/min/1.73 m2", "lab", lambda p: p.lab("eGFR", lambda v: v >= 25, 90), hard="the header carries the window"),
    L("acr", "Urine albumin-to-creatinine ratio of 30 mg/g or more", "lab", lambda p: p.lab("Urine albumin-to-creatinine ratio", lambda v: v >= 30, 90), hard="the header carries the window"),
    L("k", "Serum potassium no higher than 5.0 mEq/L", "lab", lambda p: p.lab("Serum potassium", lambda v: v <= 5.0, 90), hard="the header carries the window"),
    L("ras", "Member is on a maximally tolerated dose of an ACE inhibitor or an ARB", "now", lambda p: p.on(ACE | ARB)),
    L("noras", "Member has had angioedema, or has an intolerance or contraindication to both an ACE inhibitor and an ARB", "mix",
      lambda p: p.hx("T78.3") or ((p.intolerant(ACE) or p.contraindicated(ACE)) and (p.intolerant(ARB) or p.contraindicated(ARB))), hard="a condition, or both of two classes"),
    L("sglt", "At least 60 days of treatment with Farxiga (dapagliflozin), Jardiance (empagliflozin) or Invokana (canagliflozin), unless contraindicated or not tolerated", "trial",
      lambda p: p.tried(SGLT2_KIDNEY, 60) or p.intolerant(SGLT2_KIDNEY) or p.contraindicated(SGLT2_KIDNEY), hard="unless"),
    L("safe", "Member does not have adrenal insufficiency and is not taking a strong CYP3A4 inhibitor (e.g., clarithromycin, itraconazole, ketoconazole)", "mix",
      lambda p: p.no_dx("E27.1", "E27.2", "E27.3", "E27.4") and not p.on(STRONG_3A4), hard="a condition and a class of drugs"),
    L("hf", "Diagnosis of heart failure with a left ventricular ejection fraction of 40% or greater", "mix",
      lambda p: ALL(p.dx("I50", "I11.0", "I13.0", "I13.2"), p.lab("LVEF", lambda v: v >= 40)), hard="a value inside the diagnosis line"),
    L("nyha", "New York Heart Association class II, III or IV symptoms", "lab", lambda p: p.lab("NYHA class", lambda v: 2 <= v <= 4)),
    L("both", "eGFR of 25 mL/min/1.73 m2 or more and serum potassium of 5.0 mEq/L or less, both measured in the past 30 days", "lab",
      lambda p: ALL(p.lab("eGFR", lambda v: v >= 25, 30), p.lab("Serum potassium", lambda v: v <= 5.0, 30)), hard="two tests, one window"),
    L("now", "Member is currently taking Kerendia", "now", lambda p: p.on({"finerenone"}), "r"),
    L("k55", "Serum potassium no higher than 5.5 mEq/L in the past 90 days", "lab", lambda p: p.lab("Serum potassium", lambda v: v <= 5.5, 90), "r"),
    L("fall", "eGFR has not declined by more than 40% from the value before Kerendia was started", "change",
      lambda p: p.change("eGFR", {"finerenone"}, lambda b, c: c >= 0.6 * b - 1e-9), "r", hard="negated relative change"),
]
ATTESTATIONS = ["Prescriber attests that the member is benefiting from therapy"]


def initial(s):
    ckd = ALL(s.age, s.dx, s.gfr, s.acr, s.k, ANY(s.ras, s.noras), s.sglt, s.safe)
    hf = ALL(s.age, s.hf, s.nyha, s.both, s.safe)
    return ANY(ckd, hf)


def renewal(s):
    return ALL(s.now, s.k55, s.fall, ATT)


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
CKD = dx("Chronic kidney disease, stage 3a", "N18.31")
HF = dx("Chronic diastolic (congestive) heart failure", "I50.32")
INITIAL = dict(
    age=[[born(63, 30)], [born(18)], [born(18, -1)]],
    dx=[[T2, CKD], [dx("Type 2 diabetes mellitus with diabetic chronic kidney disease", "E11.22"), dx("Chronic kidney disease, stage 3b", "N18.32")], [T2], [CKD], [CKD, dx("Type 1 diabetes mellitus without complications", "E10.9")]],
    gfr=[[lab("eGFR", 48)], [lab("eGFR", 25, 90)], [lab("eGFR", 24)], [lab("eGFR", 48, 91)], []],
    acr=[[lab("Urine albumin-to-creatinine ratio", 310)], [lab("Urine albumin-to-creatinine ratio", 30, 90)], [lab("Urine albumin-to-creatinine ratio", 29)], [lab("Urine albumin-to-creatinine ratio", 310, 95)]],
    k=[[lab("Serum potassium", 4.4)], [lab("Serum potassium", 5.0, 90, "meq/L")], [lab("Serum potassium", 5.1)], [lab("Serum potassium", 4.4, 91)], [lab("Serum potassium", 5.3, 60), lab("Serum potassium", 4.9, 5)]],
    ras=[[on("Losartan", 300)], [on("Entresto", 300)], [worked("Losartan", 300)], [bad("Lisinopril"), bad("Valsartan", 10, 200)], [bad("Lisinopril")], [bad("Lisinopril"), contra("Losartan")], [past("Angioneurotic edema, initial encounter", "T78.3XXA", 800)], []],
    sglt=[[on("Farxiga", 200)], [worked("Jardiance", 60)], [on("Invokana", 59)], [bad("Jardiance", 8)], [contra("Farxiga")], [on("Steglatro", 200)], [on("Synjardy", 90)], []],
    x=[[], [dx("Primary adrenocortical insufficiency", "E27.1")], [on("Clarithromycin", 5)], [on("Ketoconazole", 30)], [worked("Itraconazole", 20, 15)], [on("Diltiazem", 90)], [past("Unspecified adrenocortical insufficiency", "E27.40", 900)]],
)
MORE = {"hf": dict(
    age=[[born(70, 30)], [born(18, -1)]],
    dx=[[HF, lab("LVEF", 52)], [HF, lab("LVEF", 40)], [HF, lab("LVEF", 39)], [HF], [lab("LVEF", 52)]],
    nyha=[[lab("NYHA class", 2)], [lab("NYHA class", 1)], [lab("NYHA class", 4)], []],
    lab=[[lab("eGFR", 55), lab("Serum potassium", 4.6)], [lab("eGFR", 25, 30), lab("Serum potassium", 5.0, 30)], [lab("eGFR", 55, 31), lab("Serum potassium", 4.6)], [lab("eGFR", 24), lab("Serum potassium", 4.6)],
         [lab("eGFR", 55), lab("Serum potassium", 5.1)], [lab("eGFR", 55)]],
    x=[[], [on("Norvir", 60)], [dx("Unspecified adrenocortical insufficiency", "E27.40")]],
)}
RENEWAL = dict(
    now=[[T2, CKD, on("Kerendia", 200)], [T2, CKD, on("finerenone", 200)], [T2, CKD, worked("Kerendia", 180, 20)]],
    k=[[lab("Serum potassium", 4.9)], [lab("Serum potassium", 5.5, 90)], [lab("Serum potassium", 5.6)], [lab("Serum potassium", 4.9, 91)]],
    gfr=[[lab("eGFR", 50, 230), lab("eGFR", 45, 20)], [lab("eGFR", 50, 230), lab("eGFR", 30, 20)], [lab("eGFR", 50, 230), lab("eGFR", 29, 20)], [lab("eGFR", 45, 20)], [lab("eGFR", 50, 230)]],
)
