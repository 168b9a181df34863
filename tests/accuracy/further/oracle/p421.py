"""421 Kerendia: Kaiser criteria-based consultation, bullets without connectives, two indications."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "421-kerendia.md", "fu-421", "Columbia Gorge Permanente Group", "Kerendia", "finerenone"
CLASS, STYLE = "diabetic kidney disease and heart failure, nonsteroidal MRA", "Kaiser 'will be covered on the prescription drug benefit', bullets without connectives"
COMBINED = ((20, 2), (6, 1))
ACR, K, G = "Urine albumin-to-creatinine ratio", "Serum potassium", "eGFR"
SPI = {"spironolactone"}
LINES = [
    L("sp", "Prescriber is a cardiologist, endocrinologist, or nephrologist", "spec", lambda p: p.prescriber("cardiology", "endocrinology", "nephrology", consult=False)),
    L("age", "Patient is at least 18 years old", "age", lambda p: p.age_ge(18)),
    L("dx", "Diagnosis of chronic kidney disease (CKD) associated with type 2 diabetes", "mix", lambda p: (p.dx("N18") and p.dx("E11")) or p.dx("E11.22"), hard="one combination code or two codes"),
    L("acr", "Urine albumin to creatinine ratio (UACR) of 30 mg/g or more on the most recent test within the last 12 months", "lab", lambda p: p.lab(ACR, lambda v: v >= 30, 360)),
    L("gfr", "Estimated glomerular filtration rate (eGFR) 25 mL/min/1.73 m2 or higher", "lab", lambda p: p.lab(G, lambda v: v >= 25)),
    L("k", "Serum potassium ≤ 5.0 mEq/L within the past 4 weeks", "lab", lambda p: p.lab(K, lambda v: v <= 5.0, 28)),
    L("raas", "Currently taking an ACE inhibitor or angiotensin receptor blocker (ARB) for at least 4 weeks, unless allergic, intolerant, or contraindicated to both", "mix",
      lambda p: p.taking(ACE | ARB, 28) or all(p.intolerant(g) or p.contraindicated(g) for g in (ACE, ARB)), hard="active use with a duration, excused by both classes"),
    L("sglt", "Trial of an SGLT2 inhibitor (empagliflozin preferred) for at least 12 weeks^, or contraindication or intolerance to one", "trial",
      lambda p: p.tried(SGLT2, 84) or p.intolerant(SGLT2) or p.contraindicated(SGLT2), hard="weeks, a preference in parentheses, a footnote mark"),
    L("sp2", "Prescriber is a cardiologist", "spec", lambda p: p.prescriber("cardiology", consult=False)),
    L("hf", "Heart failure, New York Heart Association (NYHA) class II through IV, with a left ventricular ejection fraction (LVEF) ≥ 40%", "mix",
      lambda p: ALL(p.dx("I50", "I11.0", "I13.0", "I13.2"), p.lab("NYHA class", lambda v: 2 <= v <= 4), p.lab("LVEF", lambda v: v >= 40)), hard="diagnosis, class and LVEF on one line"),
    L("spi", "Failed, or had gynecomastia or another intolerance with, spironolactone", "trial", lambda p: p.fail_or_intolerant(SPI), hard="object at the end"),
    L("gfr2", "eGFR 25 mL/min/1.73 m2 or higher", "lab", lambda p: p.lab(G, lambda v: v >= 25)),
    L("now", "Patient is on Kerendia and the most recent serum potassium is no greater than 5.5 mEq/L", "mix", lambda p: ALL(p.taking({"finerenone"}), p.lab(K, lambda v: v <= 5.5)), "r", hard="drug and lab on one line"),
    L("t1", "Type 1 diabetes", "no", lambda p: p.no_dx("E10"), exclude=True),
    L("ad", "Addison's disease (adrenal insufficiency)", "no", lambda p: p.no_dx("E27.1", "E27.2", "E27.3", "E27.4"), exclude=True),
    L("mra", "Taking spironolactone, eplerenone, or a potassium-sparing diuretic (amiloride, triamterene)", "conc", lambda p: not p.on({"spironolactone", "eplerenone", "amiloride", "triamterene"}), exclude=True),
    L("cyp", "Taking a strong CYP3A4 inhibitor (such as ketoconazole, itraconazole, clarithromycin, or ritonavir)", "conc", lambda p: not p.on({"ketoconazole", "itraconazole", "clarithromycin", "ritonavir"}), exclude=True),
]
ATTESTATIONS = ["eGFR and potassium are being monitored"]


def initial(s):
    return ALL(ANY(ALL(s.sp, s.age, s.dx, s.acr, s.gfr, s.k, s.raas, s.sglt), ALL(s.sp2, s.hf, s.spi, s.k, s.gfr2)), s.t1, s.ad, s.mra, s.cyp)


def renewal(s):
    return ALL(s.now, ATT, s.t1, s.ad, s.mra, s.cyp)


T2, CKD, DKD = dx("Type 2 diabetes mellitus", "E11.9"), dx("Chronic kidney disease, stage 3a", "N18.31"), dx("Type 2 diabetes mellitus with diabetic chronic kidney disease", "E11.22")
INITIAL = dict(
    age=[[born(63, 40)], [born(18, -1)]],
    dx=[[DKD, CKD], unsure(T2, CKD), [CKD], [T2]],
    acr=[[lab(ACR, 310)], [lab(ACR, 30, 360)], [lab(ACR, 29)], [lab(ACR, 310, 361)]],
    gfr=[[lab(G, 51)], [lab(G, 25)], [lab(G, 24)]],
    k=[[lab(K, 4.5, 12)], [lab(K, 5.0, 28)], [lab(K, 5.1, 12)], [lab(K, 4.5, 29)]],
    raas=[[on("Zestril", 400)], [on("Cozaar", 27)], [on("Diovan", 28)], [bad("Zestril"), contra("Cozaar")], [bad("Zestril")], [on("Entresto", 90)]],
    sglt=[[on("Jardiance", 200)], [worked("Farxiga", 84, 60)], [worked("Farxiga", 83, 60)], [contra("Invokana")], [on("Synjardy", 120)], []],
    spec=[[spec("nephrology")], [spec("endocrinology")], [spec("family medicine")]],
    x=[[], [dx("Primary adrenocortical insufficiency", "E27.1")], [on("Aldactone", 90)], [on("Biaxin", 5)], [dx("Type 1 diabetes mellitus", "E10.9")]],
)
MORE = {"heart": dict(
    hf=[[lab("NYHA class", 3), lab("LVEF", 52), dx("Chronic diastolic (congestive) heart failure", "I50.32")], [lab("NYHA class", 2), lab("LVEF", 40), dx("Heart failure, unspecified", "I50.9")],
        [lab("NYHA class", 3), lab("LVEF", 39), dx("Heart failure, unspecified", "I50.9")], [lab("LVEF", 52), dx("Chronic diastolic (congestive) heart failure", "I50.32")]],
    spi=[[bad("Aldactone")], [worked("Aldactone", 200)]],
    lab=[[lab(K, 4.4, 10), lab(G, 60), spec("cardiology")], [lab(K, 4.4, 10), lab(G, 60), spec("internal medicine")]],
)}
RENEWAL = dict(
    dx=[[DKD, CKD]],
    now=[[on("Kerendia", 200), lab(K, 4.9)], [on("finerenone", 200), lab(K, 5.5, 150)], [on("Kerendia", 200), lab(K, 5.6)], [on("Kerendia", 200)], [worked("Kerendia", 200, 9), lab(K, 4.9)]],
    x=[[], [on("Inspra", 90)]],
)
