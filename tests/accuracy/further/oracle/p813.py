"""813 Kerendia: Health Net protocol, bullets with a trailing AND under lettered indications, two UACR days, change from baseline."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "813-kerendia.txt", "fu-813", "Harborlight Health Net", "Kerendia", "finerenone"
CLASS, STYLE = "kidney, heart failure: nonsteroidal MRA", "Health Net protocol, roman sections, bullets with trailing AND"
COMBINED = ((40, 6), (12, 2))
K = {"finerenone"}
LINES = [
    L("dm", "Diagnosis of type 2 diabetes (E11.x) as well as chronic kidney disease (N18.x)", "dx", lambda p: p.dx("E11") and p.dx("N18"), hard="two diagnoses in one line"),
    L("age", "Age 18 years or older", "age", lambda p: p.age_ge(18)),
    L("gfr", "eGFR of at least 25 mL/min/1.73 m2 within the last 90 days", "lab", lambda p: p.lab("eGFR", lambda v: v >= 25, 90)),
    L("uacr", "Urine albumin-to-creatinine ratio of 30 mg/g or greater on two separate days", "lab", lambda p: p.two_days("Urine albumin-to-creatinine ratio", lambda v: v >= 30), hard="two measurements"),
    L("k", "Serum potassium no higher than 5.0 mEq/L within the last 30 days", "lab", lambda p: p.lab("Serum potassium", lambda v: v <= 5.0, 30)),
    L("ace", "On an ACE inhibitor or an angiotensin receptor blocker for at least 4 weeks, unless contraindicated or not tolerated", "trial",
      lambda p: p.taking(ACE | ARB, 28) or p.contraindicated(ACE | ARB) or p.intolerant(ACE | ARB), hard="active use of a length, with 'unless'"),
    L("sglt", "Currently taking an SGLT2 inhibitor (e.g., Jardiance, Farxiga), or failure of, intolerance to, or contraindication to an SGLT2 inhibitor", "trial", lambda p: p.on(SGLT2) or p.tfci(SGLT2), hard="current use or a failed trial"),
    L("hf", "Diagnosis of heart failure", "dx", lambda p: p.dx("I50")),
    L("nyha", "NYHA class II, III or IV", "lab", lambda p: p.lab("NYHA class", lambda v: v in (2, 3, 4))),
    L("ef", "LVEF of 40% or higher on an echocardiogram within the last 12 months", "lab", lambda p: p.lab("LVEF", lambda v: v >= 40, 360)),
    L("spec", "Prescribed by or in consultation with a cardiologist", "spec", lambda p: p.prescriber("cardiology")),
    L("x1", "Members with adrenal insufficiency (E27.1, E27.2, E27.3 or E27.4)", "no", lambda p: p.no_dx("E27.1", "E27.2", "E27.3", "E27.4"), exclude=True),
    L("x2", "Concomitant use of a strong CYP3A4 inhibitor (e.g., itraconazole, ketoconazole, clarithromycin)", "conc", lambda p: not p.on(STRONG_3A4), exclude=True),
    L("x3", "Concomitant use of spironolactone or eplerenone", "conc", lambda p: not p.on(MRA), exclude=True),
    L("x4", "Members on dialysis", "no", lambda p: p.no_dx("Z99.2"), exclude=True),
    L("now", "Has been receiving Kerendia for at least 90 days", "now", lambda p: p.taking(K, 90), "r"),
    L("k2", "Serum potassium of 5.5 mEq/L or less within the last 60 days", "lab", lambda p: p.lab("Serum potassium", lambda v: v <= 5.5, 60), "r"),
    L("fall", "eGFR has not declined by more than 30% from baseline", "change", lambda p: p.change("eGFR", K, lambda b, c: c >= 0.7 * b - 1e-9), "r", hard="a limit to a decline"),
]
ATTESTATIONS = ["Positive clinical response is documented in the chart"]


def initial(s):
    return ALL(ANY(ALL(s.dm, s.age, s.gfr, s.uacr, s.k, s.ace, s.sglt), ALL(s.hf, s.age, s.nyha, s.ef, s.gfr, s.k, s.spec)), s.x1, s.x2, s.x3, s.x4)


def renewal(s):
    return ALL(s.now, s.k2, s.fall, ATT, s.x1, s.x2, s.x3, s.x4)


T2, CKD = dx("Type 2 diabetes mellitus with diabetic chronic kidney disease", "E11.22"), dx("Chronic kidney disease, stage 3a", "N18.31")
U = "Urine albumin-to-creatinine ratio"
X = [[], [dx("Unspecified adrenocortical insufficiency", "E27.40")], [on("Sporanox", 10)], [on("Aldactone", 90)], [worked("eplerenone", 90)], [dx("Dependence on renal dialysis", "Z99.2", 50)], [on("clarithromycin", 5)]]
INITIAL = dict(
    age=[[born(63, 20)], [born(18)], [born(18, -1)]],
    dx=[[T2, CKD], [T2], [dx("Type 1 diabetes mellitus with diabetic chronic kidney disease", "E10.22"), CKD], [dx("Type 2 diabetes mellitus with diabetic nephropathy", "E11.21"), dx("Chronic kidney disease, unspecified", "N18.9")]],
    gfr=[[lab("eGFR", 51)], [lab("eGFR", 25, 90)], [lab("eGFR", 24)], [lab("eGFR", 51, 91)]],
    u=[[lab(U, 320, 200), lab(U, 280, 30)], [lab(U, 30, 200), lab(U, 30, 30)], [lab(U, 320, 200), lab(U, 29, 30)], [lab(U, 300, 30)], [lab(U, 22, 400), lab(U, 90, 200), lab(U, 60, 20)], []],
    k=[[lab("Serum potassium", 4.4)], [lab("Serum potassium", 5.0, 30)], [lab("Serum potassium", 5.1)], [lab("Serum potassium", 4.4, 31)]],
    ace=[[on("Lisinopril", 300)], [on("Diovan", 28)], [on("Cozaar", 27)], [worked("Lisinopril", 300)], [bad("losartan")], [contra("Lisinopril")], [on("Entresto", 100)], []],
    sglt=[[on("Jardiance", 200)], [on("Xigduo XR", 40)], [worked("Farxiga", 200)], [failed("Farxiga", 60)], [bad("Invokana")], [contra("dapagliflozin")], []],
    x=X,
)
MORE = {
    "heart": dict(
        base=[[lab("eGFR", 60), lab("Serum potassium", 4.6)], [lab("eGFR", 60)]],
        dx=[[dx("Chronic diastolic (congestive) heart failure", "I50.32")], [past("Heart failure, unspecified", "I50.9")], [dx("Essential (primary) hypertension", "I10")]],
        nyha=[[lab("NYHA class", 2)], [lab("NYHA class", 1)], [lab("NYHA class", 4)], []],
        ef=[[lab("LVEF", 52)], [lab("LVEF", 40, 360)], [lab("LVEF", 39)], [lab("LVEF", 52, 361)]],
        spec=[[spec("cardiology")], [spec("internal medicine")]],
        x=[[], [on("spironolactone", 60)]],
    ),
}
RENEWAL = dict(
    now=[[T2, CKD, on("Kerendia", 200)], [T2, CKD, on("finerenone", 90)], [T2, CKD, on("Kerendia", 89)], [T2, CKD, worked("Kerendia", 200, 10)]],
    k=[[lab("Serum potassium", 4.9)], [lab("Serum potassium", 5.5, 60)], [lab("Serum potassium", 5.6)], [lab("Serum potassium", 4.9, 61)]],
    gfr=[[lab("eGFR", 50, 260), lab("eGFR", 46, 20)], [lab("eGFR", 50, 260), lab("eGFR", 35, 20)], [lab("eGFR", 50, 260), lab("eGFR", 34, 20)], [lab("eGFR", 46, 20)]],
    x=[[], [on("ketoconazole", 8)], [on("Inspra", 20)]],
)
