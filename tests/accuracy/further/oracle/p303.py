"""303 Farxiga: bullets without connectives, two indications, 'not covered for patients with'."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "303-farxiga-bullets.md", "fu-303", "Cascade Headwaters Health Cooperative", "Farxiga", "dapagliflozin"
CLASS, STYLE = "heart failure, CKD: SGLT2", "short bullets under indications, renewal, 'not covered for patients with'"
ACR = "Urine albumin-to-creatinine ratio"
BB = {"bisoprolol", "carvedilol", "metoprolol"}


def raas(p):
    return p.tried(ACE | ARB, 28) or all(p.intolerant(c) or p.contraindicated(c) for c in (ACE, ARB))


LINES = [
    L("hf", "Heart failure with a left ventricular ejection fraction (LVEF) of 40% or less", "mix", lambda p: ALL(p.dx("I50", "I11.0", "I13.0", "I13.2"), p.lab("LVEF", lambda v: v <= 40)), hard="value inside the diagnosis line"),
    L("nyha", "NYHA functional class II to IV", "lab", lambda p: p.lab("NYHA class", lambda v: 2 <= v <= 4)),
    L("bb", "Currently taking bisoprolol, carvedilol, or metoprolol succinate, unless beta-blockers are contraindicated or were not tolerated", "now",
      lambda p: p.taking(BB) or p.intolerant(BETA_BLOCKER) or p.contraindicated(BETA_BLOCKER), hard="unless on a class"),
    L("ace", "Currently taking an ACE inhibitor, an ARB, or Entresto, unless there is a history of angioedema", "mix", lambda p: p.taking(ACE | ARB | {"sacubitril"}) or p.hx("T78.3"), hard="a drug unless a condition"),
    L("card", "Prescriber is a cardiologist, or one has been consulted", "spec", lambda p: p.prescriber("cardiology")),
    L("ckd", "Stage 2, 3, or 4 chronic kidney disease", "dx", lambda p: p.dx("N18.2", "N18.3", "N18.4"), hard="stages as codes"),
    L("egfr", "eGFR 25-75 mL/min/1.73 m2 on a result from the last 6 months", "lab", lambda p: p.lab("eGFR", lambda v: 25 <= v <= 75, 180)),
    L("acr", "Urine albumin-to-creatinine ratio (UACR) no lower than 200 mg/g", "lab", lambda p: p.lab(ACR, lambda v: v >= 200)),
    L("raas", "Took a maximally tolerated ACE inhibitor or ARB for 4 weeks or more, or cannot take both classes because of intolerance or contraindication", "mix", raas, hard="one class tried or both not possible"),
    L("neph", "Prescriber is a nephrologist, a cardiologist, or an endocrinologist, or one has been consulted", "spec", lambda p: p.prescriber("nephrology", "cardiology", "endocrinology")),
    L("now", "Still taking Farxiga", "now", lambda p: p.taking({"dapagliflozin"}), "r"),
    L("e15", "eGFR is not below 15 mL/min/1.73 m2", "lab", lambda p: p.lab("eGFR", lambda v: v >= 15), "r"),
    L("dka", "Type 1 diabetes or a past episode of diabetic ketoacidosis", "no", lambda p: p.no_dx("E10") and p.no_hx("E10.1", "E11.1", "E13.1"), exclude=True, hard="active disease or past event"),
    L("pkd", "Polycystic kidney disease", "no", lambda p: p.no_dx("Q61.1", "Q61.2", "Q61.3"), exclude=True),
    L("dial", "Dialysis", "no", lambda p: p.no_dx("Z99.2"), exclude=True),
    L("conc", "Simultaneous use of a second SGLT2 inhibitor, single or in a combination product (e.g., Synjardy, Glyxambi)", "conc", lambda p: not p.another(SGLT2, "Farxiga", "dapagliflozin"), exclude=True),
]
ATTESTATIONS = ["Benefit of treatment is documented by the prescriber"]


def initial(s):
    return ALL(ANY(ALL(s.hf, s.nyha, s.bb, s.ace, s.card), ALL(s.ckd, s.egfr, s.acr, s.raas, s.neph)), s.dka, s.pkd, s.dial, s.conc)


def renewal(s):
    return ALL(s.now, s.e15, ATT, s.dka, s.pkd, s.dial, s.conc)


HF, CKD = dx("Chronic systolic (congestive) heart failure", "I50.22"), dx("Chronic kidney disease, stage 3b", "N18.32")
X = [[], [on("Jardiance")], [on("Glyxambi", 40)], [past("Type 2 diabetes mellitus with ketoacidosis without coma", "E11.10", 900)], [dx("Type 1 diabetes mellitus", "E10.9")], [dx("Dependence on renal dialysis", "Z99.2")],
     [failed("Invokana", 80, 30)], [dx("Polycystic kidney, adult type", "Q61.2")], [dx("Cyst of kidney, acquired", "N28.1")]]
INITIAL = dict(
    hf=[[HF, lab("LVEF", 32)], [HF, lab("LVEF", 40)], [HF, lab("LVEF", 41)], [HF], [dx("Ischemic cardiomyopathy", "I25.5"), lab("LVEF", 32)]],
    nyha=[[lab("NYHA class", 3)], [lab("NYHA class", 2)], [lab("NYHA class", 1)], []],
    bb=[[on("Coreg", 200)], [on("Toprol-XL", 15)], [on("Tenormin")], [bad("Zebeta")], [contra("Carvedilol")], [worked("Coreg", 200, 20)]],
    ace=[[on("Lisinopril", 300)], [on("Entresto", 30)], [past("Angioneurotic edema, initial encounter", "T78.3XXA", 1400)], [bad("Lisinopril")], []],
    spec=[[spec("cardiology")], [spec("family medicine")]],
    x=X[:5],
)
MORE = {"kidney": dict(
    ckd=[[CKD], [dx("Chronic kidney disease, stage 2 (mild)", "N18.2")], [dx("Chronic kidney disease, stage 5", "N18.5")], [dx("Proteinuria, unspecified", "R80.9")]],
    egfr=[[lab("eGFR", 44)], [lab("eGFR", 25, 180)], [lab("eGFR", 44, 181)], [lab("eGFR", 76)]],
    acr=[[lab(ACR, 420)], [lab(ACR, 199)], [lab(ACR, 200)]],
    raas=[[on("Cozaar", 90)], [worked("Diovan", 28)], [on("Zestril", 27)], [bad("Zestril"), contra("Losartan")], [bad("Zestril")]],
    spec=[[spec("nephrology")], [spec("internal medicine")]],
    x=[X[0]] + X[5:],
)}
RENEWAL = dict(
    now=[[HF, on("Farxiga", 300)], [HF, on("dapagliflozin", 100)], [HF, worked("Farxiga", 200, 40)]],
    egfr=[[lab("eGFR", 33)], [lab("eGFR", 15)], [lab("eGFR", 14)], []],
    x=[X[0], X[5], [on("Xigduo XR", 40)]],
)
