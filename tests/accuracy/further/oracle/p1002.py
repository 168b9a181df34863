"""1002 Kerendia: label-based criteria with decimal numbers, two indications below one group."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1002-kerendia.md", "fu-1002", "Alder Point Mutual", "Kerendia", "finerenone"
CLASS, STYLE = "kidney and heart: nonsteroidal MRA", "label-based, decimal numbers 1.4.1.1"
COMBINED = ((26, 5), (12, 2))
HF = ("I50", "I11.0", "I13.0", "I13.2")
CKD = ("N18", "E11.22", "E10.22", "E08.22", "E09.22", "E13.22", "I12", "I13")
ic = lambda p, d: p.intolerant(d) or p.contraindicated(d)
LINES = [
    L("age", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("k", "Serum potassium drawn within the past 30 days is 5.0 mEq/L or lower", "lab", lambda p: p.lab("Serum potassium", lambda v: v <= 5.0, 30)),
    L("gfr", "eGFR measured within the past 90 days is 25 mL/min/1.73 m2 or higher", "lab", lambda p: p.lab("eGFR", lambda v: v >= 25, 90)),
    L("t2", "Member has type 2 diabetes mellitus", "dx", lambda p: p.dx("E11")),
    L("ckd", "Member has chronic kidney disease", "dx", lambda p: p.dx(*CKD)),
    L("acr", "Urine albumin-to-creatinine ratio (UACR) is 30 mg/g or higher", "lab", lambda p: p.lab("Urine albumin-to-creatinine ratio", lambda v: v >= 30)),
    L("raas", "Member is taking an ACE inhibitor or an ARB, or has an intolerance or contraindication to both classes", "trial",
      lambda p: p.on(ACE | ARB) or (ic(p, ACE) and ic(p, ARB)), hard="current use or a reason against both classes"),
    L("sglt", "Member has taken an SGLT2 inhibitor (e.g., Farxiga, Jardiance) for at least 90 days, or has an intolerance or contraindication to one", "trial",
      lambda p: p.tried(SGLT2, 90) or ic(p, SGLT2)),
    L("hf", "Member has a diagnosis of heart failure", "dx", lambda p: p.dx(*HF)),
    L("nyha", "New York Heart Association (NYHA) class is II, III, or IV", "lab", lambda p: p.lab("NYHA class", lambda v: v in (2, 3, 4))),
    L("ef", "LVEF is 40% or higher", "lab", lambda p: p.lab("LVEF", lambda v: v >= 40)),
    L("now", "Member is taking Kerendia and has done so for at least 90 days", "now", lambda p: p.taking({"finerenone"}, 90), "r"),
    L("k2", "Serum potassium drawn within the past 90 days is 5.5 mEq/L or lower", "lab", lambda p: p.lab("Serum potassium", lambda v: v <= 5.5, 90), "r"),
    L("esrd", "Member does not have end-stage kidney disease and is not on dialysis", "no", lambda p: p.no_dx("N18.6", "Z99.2"), "r"),
    L("cyp", "Use with a strong CYP3A4 inhibitor (e.g., clarithromycin, itraconazole, ritonavir)", "conc", lambda p: not p.on(STRONG_3A4), exclude=True),
    L("adr", "Adrenal insufficiency", "no", lambda p: p.no_dx("E27.1", "E27.2", "E27.3", "E27.4"), exclude=True),
    L("mra", "Use with spironolactone or eplerenone", "conc", lambda p: not p.on({"spironolactone", "eplerenone"}), exclude=True),
]
ATTESTATIONS = ["Prescriber attests that the member continues to benefit from therapy"]


def initial(s):
    return ALL(s.age, s.k, s.gfr, ANY(ALL(s.t2, s.ckd, s.acr, s.raas, s.sglt), ALL(s.hf, s.nyha, s.ef)), s.cyp, s.adr, s.mra)


def renewal(s):
    return ALL(s.now, s.k2, s.esrd, ATT, s.cyp, s.adr, s.mra)


T2 = dx("Type 2 diabetes mellitus with diabetic chronic kidney disease", "E11.22", 1200)
T29 = dx("Type 2 diabetes mellitus without complications", "E11.9", 1200)
N3 = dx("Chronic kidney disease, stage 3b", "N18.32", 700)
HFD = dx("Chronic diastolic (congestive) heart failure", "I50.32", 500)
K, ACR = "Serum potassium", "Urine albumin-to-creatinine ratio"
INITIAL = dict(
    age=[[born(63)], [born(18)], [born(18, -1)]],
    k=[[lab(K, 4.4)], [lab(K, 5.0, 30)], [lab(K, 5.1)], [lab(K, 4.4, 31)], [lab(K, 4.9, 10, "meq/L")], [lab(K, 5.4, 28), lab(K, 4.8, 5)]],
    gfr=[[lab("eGFR", 41)], [lab("eGFR", 25, 90)], [lab("eGFR", 24)], [lab("eGFR", 41, 91)], []],
    dx=[[T2, N3], [T2], [T29], [T29, dx("Chronic kidney disease, stage 2 (mild)", "N18.2")], [dx("Type 1 diabetes mellitus with diabetic chronic kidney disease", "E10.22", 1200), N3],
        [T29, dx("Acute kidney failure, unspecified", "N17.9", 60)], [N3], [HFD, lab("NYHA class", 3), lab("LVEF", 52)], [T29, HFD, lab("NYHA class", 2), lab("LVEF", 36)], [T2, N3, lab("NYHA class", 1)]],
    acr=[[lab(ACR, 310, 60)], [lab(ACR, 30, 60)], [lab(ACR, 29, 60)], []],
    raas=[[on("Lisinopril", 400)], [on("Cozaar", 300)], [bad("Lisinopril"), contra("losartan")], [bad("Lisinopril")], [worked("Lisinopril", 300)], [on("Norvasc", 300)]],
    sglt=[[on("Farxiga", 200)], [worked("Jardiance", 90)], [on("Invokana", 89)], [bad("Farxiga")], [contra("empagliflozin")], [on("Januvia", 200)], []],
    x=[[], [on("Biaxin", 5)], [on("Vfend", 20)], [on("Cardizem", 200)], [dx("Primary adrenocortical insufficiency", "E27.1")], [dx("Unspecified adrenocortical insufficiency", "E27.40")],
       [on("Aldactone", 90)], [on("Midamor", 90)], [worked("Inspra", 200)]],
)
MORE = {"hf": dict(
    base=[[born(70), lab(K, 4.3), lab("eGFR", 66)]],
    hf=[[HFD], [dx("Hypertensive heart disease with heart failure", "I11.0")], [dx("Hypertensive heart disease without heart failure", "I11.9")], [past("Chronic diastolic (congestive) heart failure", "I50.32")]],
    nyha=[[lab("NYHA class", 2)], [lab("NYHA class", 4)], [lab("NYHA class", 1)], []],
    ef=[[lab("LVEF", 55)], [lab("LVEF", 40)], [lab("LVEF", 39)], []],
)}
RENEWAL = dict(
    now=[[T2, N3, on("Kerendia", 220)], [T2, N3, on("finerenone", 90)], [T2, N3, on("Kerendia", 89)], [T2, N3, worked("Kerendia", 200, 10)]],
    k=[[lab(K, 4.7)], [lab(K, 5.5, 90)], [lab(K, 5.6)], [lab(K, 4.7, 91)]],
    esrd=[[], [dx("End stage renal disease", "N18.6", 20)], [dx("Dependence on renal dialysis", "Z99.2", 20)]],
    x=[[], [on("Sporanox", 15)], [on("Inspra", 60)]],
)
