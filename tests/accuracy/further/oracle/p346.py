"""346 Kerendia: Blue Cross style, a window in the header, both classes or one, per cent change from baseline."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "346-kerendia.md", "bh-346", "Copper Mesa Blue", "Kerendia", "finerenone"
CLASS, STYLE = "chronic kidney disease, MRA", "Blue Cross prose criteria, ALL / ONE / NOT in bold"
ACR, K = "Urine albumin-to-creatinine ratio", "Serum potassium"
IC = lambda p, g: p.intolerant(g) or p.contraindicated(g)
LINES = [
    L("age", "Individual is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("dx", "Individual has chronic kidney disease associated with type 2 diabetes mellitus", "dx", lambda p: p.dx("E11.22") or (p.dx("N18") and p.dx("E11")), hard="two diseases together"),
    L("gfr", "Estimated glomerular filtration rate of 25 mL/min/1.73 m2 or greater", "lab", lambda p: p.lab("eGFR", lambda v: v >= 25, 90), hard="window in the header"),
    L("acr", "Urine albumin-to-creatinine ratio of 30 mg/g or greater", "lab", lambda p: p.lab(ACR, lambda v: v >= 30, 90), hard="window in the header"),
    L("k", "Serum potassium of no more than 5.0 mEq/L", "lab", lambda p: p.lab(K, lambda v: v <= 5.0, 90), hard="window in the header"),
    L("ras", "Individual has been taking an angiotensin-converting enzyme inhibitor (ACEI) or an angiotensin receptor blocker (ARB) for at least 4 weeks, or there is documented intolerance or contraindication to both an ACEI and an ARB", "mix",
      lambda p: p.taking(ACE | ARB, 28) or (IC(p, ACE) and IC(p, ARB)), hard="one of two classes, or an excuse for both"),
    L("sglt", "Individual currently takes, or has documented failure, contraindication, or intolerance to, a sodium-glucose cotransporter 2 inhibitor (e.g., Farxiga, Invokana, Jardiance)", "mix", lambda p: p.taking(SGLT2) or p.tfci(SGLT2), hard="active or failed"),
    L("cyp", "Individual is NOT taking a strong CYP3A4 inhibitor (e.g., clarithromycin, itraconazole, ketoconazole, ritonavir) at the same time", "conc", lambda p: not p.on({"clarithromycin", "itraconazole", "ketoconazole", "ritonavir"}), "b"),
    L("mra", "Individual will NOT use Kerendia with eplerenone (Inspra) or spironolactone (Aldactone)", "conc", lambda p: not p.on({"eplerenone", "spironolactone"})),
    L("no", "Individual does NOT have adrenal insufficiency, and does NOT have symptomatic heart failure with a left ventricular ejection fraction of 40% or less", "mix",
      lambda p: ALL(p.no_dx("E27.1", "E27.2", "E27.3", "E27.40", "E27.49"), NOT(ALL(p.dx("I50", "I11.0", "I13.0", "I13.2"), p.lab("LVEF", lambda v: v <= 40)))), hard="two absences, one qualified by a value"),
    L("now", "Individual has been adherent to Kerendia for at least 120 days and continues to use it", "now", lambda p: p.taking({"finerenone"}, 120), "r"),
    L("racr", "Urine albumin-to-creatinine ratio has fallen by 30% or more from baseline", "change", lambda p: p.change(ACR, {"finerenone"}, lambda b, c: c <= 0.7 * b + 1e-9), "r", hard="per cent of baseline"),
    L("rgfr", "Estimated glomerular filtration rate is unchanged or has risen since the baseline value", "change", lambda p: p.change("eGFR", {"finerenone"}, lambda b, c: c >= b), "r", hard="change from baseline"),
    L("rk", "Serum potassium is not above 5.5 mEq/L on a test from the last 4 months", "lab", lambda p: p.lab(K, lambda v: v <= 5.5, 120), "r"),
]
ATTESTATIONS = ["Individual has developed no significant adverse drug effect that would preclude continued use"]


def initial(s):
    return ALL(s.age, s.dx, s.gfr, s.acr, s.k, s.ras, s.sglt, s.cyp, s.mra, s.no)


def renewal(s):
    return ALL(s.now, ANY(s.racr, s.rgfr), s.rk, s.cyp, ATT)


T2, CKD = dx("Type 2 diabetes mellitus without complications", "E11.9"), dx("Chronic kidney disease, stage 3b", "N18.32")
HF = dx("Chronic systolic (congestive) heart failure", "I50.22")
INITIAL = dict(
    age=[[born(62, 20)], [born(18)], [born(18, -1)]],
    dx=[[T2, CKD], [dx("Type 2 diabetes mellitus with diabetic chronic kidney disease", "E11.22")], [T2], [CKD], [dx("Type 1 diabetes mellitus without complications", "E10.9"), CKD], [dx("Acute kidney failure, unspecified", "N17.9"), T2]],
    gfr=[[lab("eGFR", 44, 20)], [lab("eGFR", 25, 90)], [lab("eGFR", 24, 20)], [lab("eGFR", 44, 91)], []],
    acr=[[lab(ACR, 310, 20)], [lab(ACR, 30, 90)], [lab(ACR, 29, 20)], [lab(ACR, 310, 91)]],
    k=[[lab(K, 4.4, 20)], [lab(K, 5.0, 90)], [lab(K, 5.1, 20)], [lab(K, 4.4, 91)], [lab(K, 5.6, 60), lab(K, 4.8, 8)], [lab(K, 4.9, 20, "meq/L")]],
    ras=[[on("Lisinopril", 200)], [on("Diovan", 28)], [on("Cozaar", 27)], [bad("Zestril", 9), contra("Losartan")], [bad("Zestril", 9), bad("Altace", 9, 200)], [worked("Lisinopril", 300)], [on("Norvasc", 300)]],
    sglt=[[on("Jardiance", 100)], [failed("Farxiga", 60)], [on("Xigduo XR", 30)], [bad("Invokana", 9)], [contra("dapagliflozin")], [worked("Jardiance", 300)], [on("Januvia", 200)], []],
    cyp=[[], [on("Biaxin", 5)], [on("Sporanox", 20)], [worked("Biaxin", 10)]],
    mra=[[], [on("Aldactone", 60)], [on("Inspra", 60)], [worked("Aldactone", 100)]],
    no=[[], [dx("Primary adrenocortical insufficiency", "E27.1")], [HF, lab("LVEF", 35, 60)], [HF, lab("LVEF", 41, 60)], [HF], [HF, lab("LVEF", 40, 60)]],
)
RENEWAL = dict(
    who=[[born(64, 4), T2, CKD]],
    now=[[on("Kerendia", 170)], [on("finerenone", 120)], [on("Kerendia", 119)], [worked("Kerendia", 170, 8)]],
    r=[[lab(ACR, 400, 200), lab(ACR, 200, 20), lab("eGFR", 44, 200), lab("eGFR", 41, 20)], [lab(ACR, 400, 200), lab(ACR, 280, 20), lab("eGFR", 44, 200), lab("eGFR", 41, 20)],
       [lab(ACR, 400, 200), lab(ACR, 281, 20), lab("eGFR", 44, 200), lab("eGFR", 43, 20)], [lab(ACR, 400, 200), lab(ACR, 390, 20), lab("eGFR", 44, 200), lab("eGFR", 44, 20)],
       [lab(ACR, 200, 20), lab("eGFR", 44, 200), lab("eGFR", 41, 20)], [lab(ACR, 900, 300), lab(ACR, 300, 190), lab(ACR, 250, 20), lab("eGFR", 50, 190), lab("eGFR", 48, 20)], []],
    k=[[lab(K, 4.9, 20)], [lab(K, 5.5, 120)], [lab(K, 5.6, 20)], [lab(K, 4.9, 121)]],
    cyp=[[], [on("Norvir", 5)]],
)
