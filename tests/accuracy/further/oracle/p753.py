"""753 Kerendia: Point32Health, numbered items with bare AND lines, two indications."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "753-kerendia.txt", "fu-753", "Pilgrim Harbor Health Plans", "Kerendia", "finerenone"
CLASS, STYLE = "kidney and heart failure: nonsteroidal MRA", "Point32Health, numbered items, bare AND lines, two lettered indications"
COMBINED = ((36, 6), (14, 3))
off = lambda p, c: p.intolerant(c) or p.contraindicated(c)
LINES = [
    L("ckd", "The Member has both chronic kidney disease and type 2 diabetes", "dx", lambda p: p.dx("E11.22") or (p.dx("N18") and p.dx("E11")), hard="two diagnoses"),
    L("age", "The Member is at least 18 years of age", "age", lambda p: p.age_ge(18)),
    L("labs", "Estimated GFR is at least 25 mL/min/1.73 m² and the urine albumin-to-creatinine ratio is at least 30 mg/g, each on a test within the past 6 months", "lab",
      lambda p: ALL(p.lab("eGFR", lambda v: v >= 25, 180), p.lab("Urine albumin-to-creatinine ratio", lambda v: v >= 30, 180)), hard="two observations, one window"),
    L("k", "Serum potassium drawn within the past 30 days is no higher than 5.0 mEq/L", "lab", lambda p: p.lab("Serum potassium", lambda v: v <= 5.0, 30)),
    L("ras", "The Member is taking an ACE inhibitor or an angiotensin receptor blocker, unless drugs of both classes are contraindicated or were not tolerated", "now",
      lambda p: p.on(ACE | ARB) or (off(p, ACE) and off(p, ARB)), hard="unless both classes"),
    L("sglt", "The Member has had at least a 90-day trial of an SGLT2 inhibitor, or has an intolerance or contraindication to one", "trial",
      lambda p: p.tried(SGLT2, 90) or off(p, SGLT2)),
    L("hf", "The Member has heart failure with a left ventricular ejection fraction of 40% or more", "mix",
      lambda p: ALL(p.dx("I50", "I11.0"), p.lab("LVEF", lambda v: v >= 40)), hard="diagnosis and observation"),
    L("nyha", "Heart failure is NYHA class II, III, or IV", "lab", lambda p: p.lab("NYHA class", lambda v: v >= 2)),
    L("spec", "Kerendia is prescribed by or in consultation with a cardiologist or nephrologist", "spec", lambda p: p.prescriber("cardiology", "nephrology")),
    L("now", "The Member is receiving Kerendia", "now", lambda p: p.on({"finerenone"}), "r"),
    L("k55", "The latest serum potassium, from the past 120 days, is 5.5 mEq/L or lower", "lab", lambda p: p.lab("Serum potassium", lambda v: v <= 5.5, 120), "r"),
    L("x1", "Takes a strong CYP3A4 inhibitor (e.g., itraconazole, ketoconazole, clarithromycin)", "conc", lambda p: not p.on(STRONG_3A4), exclude=True),
    L("x2", "Has adrenal insufficiency", "no", lambda p: p.no_dx("E27.1", "E27.2", "E27.3", "E27.4"), exclude=True),
    L("x3", "Takes spironolactone or eplerenone, or is on dialysis", "mix", lambda p: not p.on({"spironolactone", "eplerenone"}) and p.no_dx("Z99.2"), exclude=True, hard="drug and condition"),
]
ATTESTATIONS = ["The prescriber states that the Member is benefiting from therapy"]


def initial(s):
    return ALL(ANY(ALL(s.ckd, s.age, s.labs, s.k, s.ras, s.sglt), ALL(s.hf, s.nyha, s.age, s.k, s.spec)), s.x1, s.x2, s.x3)


def renewal(s):
    return ALL(s.now, s.k55, ATT, s.x1, s.x2, s.x3)


DK = dx("Type 2 diabetes mellitus with diabetic chronic kidney disease", "E11.22")
T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
CKD3 = dx("Chronic kidney disease, stage 3b", "N18.32")
HF = dx("Unspecified diastolic (congestive) heart failure", "I50.30")
EXCL = [[], [on("Sporanox", 20)], [worked("Sporanox", 20, 30)], [dx("Addison's disease", "E27.1")], [on("Aldactone", 60)], [dx("Dependence on renal dialysis", "Z99.2")]]
INITIAL = dict(
    age=[[born(66, 5)], [born(18)], [born(18, -1)]],
    dx=[[DK, CKD3], [T2, CKD3], [T2], [CKD3], [dx("Type 1 diabetes mellitus without complications", "E10.9"), CKD3]],
    labs=[[lab("eGFR", 44, 40), lab("Urine albumin-to-creatinine ratio", 220, 60)], [lab("eGFR", 25, 180), lab("Urine albumin-to-creatinine ratio", 30, 180)],
          [lab("eGFR", 24, 20), lab("Urine albumin-to-creatinine ratio", 220, 60)], [lab("eGFR", 44, 40), lab("Urine albumin-to-creatinine ratio", 29, 60)],
          [lab("eGFR", 44, 40)], [lab("eGFR", 44, 181), lab("Urine albumin-to-creatinine ratio", 220, 60)]],
    k=[[lab("Serum potassium", 4.4, 12)], [lab("Serum potassium", 5.0, 30)], [lab("Serum potassium", 5.1, 3)], [lab("Serum potassium", 4.4, 31)], [lab("Serum potassium", 5.4, 25), lab("Serum potassium", 4.9, 2)]],
    ras=[[on("Zestril", 300)], [on("Entresto", 100)], [worked("Zestril", 300, 20)], [bad("lisinopril"), contra("losartan")], [bad("lisinopril")], [on("Norvasc", 100)]],
    sglt=[[on("Jardiance", 120)], [worked("Xigduo XR", 90, 60)], [worked("Farxiga", 89, 60)], [bad("Farxiga", 8)], [contra("Invokana")], []],
    x=EXCL,
)
MORE = dict(hf=dict(
    age=[[born(71, 20)], [born(18, -1)]],
    dx=[[HF, lab("LVEF", 52)], [HF, lab("LVEF", 40)], [HF, lab("LVEF", 39)], [HF], [lab("LVEF", 52)], [past("Heart failure, unspecified", "I50.9"), lab("LVEF", 52)]],
    nyha=[[lab("NYHA class", 3)], [lab("NYHA class", 2)], [lab("NYHA class", 1)], []],
    k=[[lab("Serum potassium", 4.7, 9)], [lab("Serum potassium", 5.2, 9)]],
    spec=[[spec("cardiology")], [spec("nephrology")], [spec("family medicine")]],
    x=[[], [on("Inspra", 60)], [dx("Unspecified adrenocortical insufficiency", "E27.40")]],
))
RENEWAL = dict(
    now=[[DK, on("Kerendia", 200)], [DK, on("finerenone", 200)], [DK, worked("Kerendia", 150, 20)]],
    k=[[lab("Serum potassium", 4.9, 30)], [lab("Serum potassium", 5.5, 120)], [lab("Serum potassium", 5.6, 10)], [lab("Serum potassium", 4.9, 121)], []],
    x=EXCL,
)
