"""133 Kerendia: terse numbered requirements with signs, 'must not be used with' list, an excluding sentence."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "133-kerendia-kidney.md", "fu-133", "Badlands Employers Health Trust", "Kerendia", "finerenone"
CLASS, STYLE = "chronic kidney disease, finerenone", "terse numbered lines with signs, 'must not be used with' list, excluding sentence"
K = "Serum potassium"
LINES = [
    L("dx", "Diagnosis of chronic kidney disease associated with type 2 diabetes", "dx", lambda p: p.dx("E11.22") or (p.dx("N18") and p.dx("E11")), hard="two conditions in one phrase"),
    L("gfr", "eGFR ≥ 25 mL/min/1.73 m2", "lab", lambda p: p.lab("eGFR", lambda v: v >= 25)),
    L("acr", "UACR ≥ 30 mg/g", "lab", lambda p: p.lab("Urine albumin-to-creatinine ratio", lambda v: v >= 30)),
    L("k", "Serum potassium ≤ 5.0 mEq/L within the last 30 days", "lab", lambda p: p.lab(K, lambda v: v <= 5.0, 30)),
    L("raas", "On a maximally tolerated dose of an ACE inhibitor or ARB, unless contraindicated or not tolerated", "mix",
      lambda p: p.on(ACE | ARB) or p.intolerant(ACE | ARB) or p.contraindicated(ACE | ARB), hard="unless clause on a current class"),
    L("sglt", "Intolerance, contraindication, or inadequate response to an SGLT2 inhibitor (e.g., Farxiga, Jardiance)", "trial", lambda p: p.tfci(SGLT2)),
    L("age", "≥ 18 years old", "age", lambda p: p.age_ge(18)),
    L("cyp", "a strong CYP3A4 inhibitor (clarithromycin, itraconazole, ketoconazole)", "conc", lambda p: not p.on({"clarithromycin", "itraconazole", "ketoconazole"}), exclude=True, hard="the lead-in carries the verb"),
    L("mra", "spironolactone or eplerenone", "conc", lambda p: not p.on({"spironolactone", "eplerenone"}), exclude=True, hard="the lead-in carries the verb"),
    L("adr", "Members with adrenal insufficiency are excluded from coverage", "no", lambda p: p.no_dx("E27.1", "E27.2", "E27.3", "E27.4"), exclude=True, hard="excluding sentence outside a list"),
    L("rk", "Serum potassium ≤ 5.5 mEq/L within the last 90 days", "lab", lambda p: p.lab(K, lambda v: v <= 5.5, 90), "r"),
    L("now", "Still on Kerendia", "now", lambda p: p.taking({"finerenone"}), "r"),
]
ATTESTATIONS = ["The member's kidney function was checked at least once since the last approval"]


def initial(s):
    return ALL(s.dx, s.gfr, s.acr, s.k, s.raas, s.sglt, s.age, s.cyp, s.mra, s.adr)


def renewal(s):
    return ALL(s.rk, ATT, s.now, s.cyp, s.mra, s.adr)


DKD = [dx("Type 2 diabetes mellitus with diabetic chronic kidney disease", "E11.22"), dx("Chronic kidney disease, stage 3b", "N18.32")]
ACR = "Urine albumin-to-creatinine ratio"
X = [[], [on("Biaxin", 5)], [on("Aldactone")], [worked("Aldactone", 90, 30)], [dx("Primary adrenocortical insufficiency", "E27.1")], [on("Norvasc")]]
INITIAL = dict(
    age=[[born(62, 20)], [born(18)], [born(18, -1)]],
    dx=[DKD, unsure(dx("Type 2 diabetes mellitus", "E11.9"), dx("Chronic kidney disease, stage 3a", "N18.31")), [dx("Chronic kidney disease, stage 3a", "N18.31")], [dx("Type 2 diabetes mellitus", "E11.9")],
        [dx("Type 1 diabetes mellitus with diabetic chronic kidney disease", "E10.22"), dx("Chronic kidney disease, stage 3a", "N18.31")], []],
    gfr=[[lab("eGFR", 44)], [lab("eGFR", 25)], [lab("eGFR", 24)], []],
    acr=[[lab(ACR, 320)], [lab(ACR, 30)], [lab(ACR, 29)], []],
    k=[[lab(K, 4.4)], [lab(K, 5.0, 30)], [lab(K, 5.1)], [lab(K, 4.4, 31)], [], [lab(K, 4.9, 20, "meq/L")]],
    raas=[[on("Zestril")], [on("Cozaar")], [bad("Lisinopril")], [contra("Losartan")], [worked("Diovan", 300, 10)], [on("Norvasc")], [on("Entresto")]],
    sglt=[[failed("Farxiga", 60)], [bad("Jardiance")], [contra("Invokana")], [on("Jardiance")], [], [failed("Januvia", 100)]],
    x=X,
)
RENEWAL = dict(k=[[lab(K, 4.9)], [lab(K, 5.5, 90)], [lab(K, 5.6)], [lab(K, 4.9, 91)], []], now=[DKD + [on("Kerendia", 300)], DKD + [worked("Kerendia", 200, 14)], DKD + [on("finerenone", 90)]], x=X[:5])
