"""617 Kerendia: Kaiser criteria-based consultation, short list with -AND- lines, prescriber without consultation."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "617-kerendia.txt", "fu-617", "Redwood Coast Health Plan", "Kerendia", "finerenone"
CLASS, STYLE = "kidney/heart: nonsteroidal MRA", "Kaiser criteria list, - with -AND-/-OR- lines, lead-in paragraph as heading"
COMBINED = ((40, 7), (14, 3))
FIN = {"finerenone"}
U = "Urine albumin-to-creatinine ratio"
LINES = [
    L("spec", "Prescribed by a nephrologist, cardiologist, or endocrinologist", "spec", lambda p: p.prescriber("nephrology", "cardiology", "endocrinology", consult=False)),
    L("age", "Patient is 18 years old or older", "age", lambda p: p.age_ge(18)),
    L("ckd", "Patient has both type 2 diabetes and chronic kidney disease, with a urine albumin-to-creatinine ratio of 30 mg/g or more in two measurements on separate days", "mix",
      lambda p: ALL(p.dx("E11"), p.dx("N18", "E11.22"), p.two_days(U, lambda v: v >= 30)), hard="two diagnoses and two measurements on one line"),
    L("hf", "Patient has heart failure with an ejection fraction of 40% or more", "mix", lambda p: ALL(p.dx("I50"), p.lab("LVEF", lambda v: v >= 40)), hard="diagnosis and value on one line"),
    L("labs", "eGFR of at least 25 mL/min/1.73 m2 and serum potassium of 5.0 mEq/L or less, both measured in the past 30 days", "lab",
      lambda p: ALL(p.lab("eGFR", lambda v: v >= 25, 30), p.lab("Serum potassium", lambda v: v <= 5.0, 30)), hard="two values and a window"),
    L("raas", "Patient is taking an ACE inhibitor or an ARB, or has a contraindication or an intolerance to an ACE inhibitor or an ARB", "mix",
      lambda p: p.on(ACE | ARB) or p.contraindicated(ACE | ARB) or p.intolerant(ACE | ARB), hard="current drug or an excuse"),
    L("sglt", "Failure of at least 90 days of an SGLT2 inhibitor, or an intolerance or contraindication (e.g., type 1 diabetes, dialysis) to an SGLT2 inhibitor", "trial",
      lambda p: p.failed(SGLT2, 90) or p.intolerant(SGLT2) or p.contraindicated(SGLT2, "E10", "Z99.2"), hard="contraindication by condition"),
    L("mra", "Patient is not taking spironolactone or eplerenone", "conc", lambda p: not p.on({"spironolactone", "eplerenone"})),
    L("cyp", "Patient is not taking a strong CYP3A4 inhibitor (e.g., itraconazole, ketoconazole, clarithromycin, ritonavir)", "conc", lambda p: not p.on(STRONG_3A4)),
    L("adr", "No adrenal insufficiency", "no", lambda p: p.no_dx("E27.1", "E27.2", "E27.3", "E27.4")),
    L("now", "Patient is still on finerenone", "now", lambda p: p.on(FIN), "r"),
    L("k", "Serum potassium of 5.5 mEq/L or less within the past 6 months", "lab", lambda p: p.lab("Serum potassium", lambda v: v <= 5.5, 180), "r"),
    L("resp", "Urine albumin-to-creatinine ratio is lower than before finerenone was started, or eGFR has dropped by less than 30% since then", "change",
      lambda p: ANY(p.change(U, FIN, lambda b, c: c < b), p.change("eGFR", FIN, lambda b, c: (b - c) / b < 0.3 - 1e-9)), "r", hard="two changes on one line"),
]
ATTESTATIONS = ["Prescriber documents that the benefit outweighs the risk of hyperkalemia"]


def initial(s):
    return ALL(s.spec, s.age, ANY(s.ckd, s.hf), s.labs, s.raas, s.sglt, s.mra, s.cyp, s.adr)


def renewal(s):
    return ALL(s.now, s.k, s.resp, ATT)


T2 = dx("Type 2 diabetes mellitus with diabetic chronic kidney disease", "E11.22")
CKD = dx("Chronic kidney disease, stage 3b", "N18.32")
UU = [lab(U, 320, 90), lab(U, 280, 10)]
HF = dx("Chronic diastolic (congestive) heart failure", "I50.32")
INITIAL = dict(
    spec=[[spec("nephrology")], [spec("endocrinology")], [spec("internal medicine")]],
    age=[[born(60, 40)], [born(18)], [born(18, -1)]],
    dx=[[T2, CKD] + UU, [dx("Type 2 diabetes mellitus without complications", "E11.9"), CKD, lab(U, 30, 60), lab(U, 30, 5)], [T2, CKD, lab(U, 29, 60), lab(U, 90, 5)], [T2, CKD, lab(U, 300, 5)],
        [T2, CKD, lab(U, 20, 300), lab(U, 45, 60), lab(U, 60, 5)], [dx("Type 2 diabetes mellitus without complications", "E11.9")] + UU, [CKD] + UU, [HF, lab("LVEF", 40)], [HF, lab("LVEF", 39)], [HF],
        [past("Chronic diastolic (congestive) heart failure", "I50.32"), lab("LVEF", 60)]],
    labs=[[lab("eGFR", 41), lab("Serum potassium", 4.4)], [lab("eGFR", 25, 30), lab("Serum potassium", 5.0, 30)], [lab("eGFR", 24), lab("Serum potassium", 4.4)], [lab("eGFR", 41), lab("Serum potassium", 5.1)], [lab("eGFR", 41, 31), lab("Serum potassium", 4.4)],
          [lab("eGFR", 41)], [lab("eGFR", 41), lab("Serum potassium", 5.3, 25), lab("Serum potassium", 4.8, 3, "meq/L")]],
    raas=[[on("Cozaar", 300)], [on("Zestoretic", 300)], [bad("lisinopril")], [contra("losartan")], [worked("lisinopril", 300, 20)], [on("Norvasc", 300)]],
    sglt=[[failed("Jardiance", 120)], [partial("Farxiga", 90)], [failed("Farxiga", 89)], [on("Jardiance", 300)], [bad("Invokana")], [contra("Farxiga")], [dx("Dependence on renal dialysis", "Z99.2")], [failed("Synjardy", 100)], []],
    x=[[], [on("Aldactone", 90)], [worked("Inspra", 90, 20)], [on("Biaxin", 6)], [dx("Unspecified adrenocortical insufficiency", "E27.40")], [past("Unspecified adrenocortical insufficiency", "E27.40")]],
)
RENEWAL = dict(
    now=[[on("Kerendia", 300)], [on("finerenone", 300)], [worked("Kerendia", 280, 20)]],
    k=[[lab("Serum potassium", 4.9)], [lab("Serum potassium", 5.5, 180)], [lab("Serum potassium", 5.6)], [lab("Serum potassium", 4.9, 181)]],
    resp=[[lab(U, 400, 320), lab(U, 250, 20)], [lab(U, 400, 320), lab(U, 400, 20), lab("eGFR", 50, 320), lab("eGFR", 36, 20)], [lab(U, 400, 320), lab(U, 420, 20), lab("eGFR", 50, 320), lab("eGFR", 35, 20)], [lab(U, 300, 320), lab(U, 310, 20)],
          [lab(U, 300, 20), lab("eGFR", 40, 20)], [lab("eGFR", 41, 300), lab("eGFR", 40, 20)]],
)
