"""821 Farxiga: Aetna/CVS Caremark, indications as headings whose lead-in carries diagnosis and age, continuation, exclusions as a list."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "821-farxiga.md", "fu-821", "Constitution Ridge Benefits", "Farxiga", "dapagliflozin"
CLASS, STYLE = "heart failure, CKD, diabetes: SGLT2", "Aetna/CVS Caremark, headings and dashes, lead-in with diagnosis and age"
COMBINED = ((24, 4), (10, 1))
HF = ("I50", "I11.0", "I13.0", "I13.2")
CKD = ("N18",)
RAS = ACE | ARB
M = {"metformin"}
D = {"dapagliflozin"}
LINES = [
    L("hhf", "Authorization may be granted for an adult with heart failure when ALL of the following criteria are met", "mix", lambda p: ALL(p.dx(*HF), p.age_ge(18)), hidden=True),
    L("nyha", "The patient has symptoms of New York Heart Association (NYHA) class II, III or IV", "lab", lambda p: p.lab("NYHA class", lambda v: 2 <= v <= 4)),
    L("ef40", "Left ventricular ejection fraction (LVEF) is 40 percent or lower", "lab", lambda p: p.lab("LVEF", lambda v: v <= 40)),
    L("ef41", "LVEF is higher than 40 percent and the patient is currently taking a diuretic (e.g., furosemide, torsemide, spironolactone)", "mix",
      lambda p: ALL(p.lab("LVEF", lambda v: v > 40), p.on(DIURETIC)), hard="a value and a current class"),
    L("hckd", "Authorization may be granted for an adult with chronic kidney disease when ALL of the following criteria are met", "mix", lambda p: ALL(p.dx(*CKD), p.age_ge(18)), hidden=True),
    L("gfr", "The most recent eGFR, measured within the past 6 months, is at least 25 mL/min/1.73 m2", "lab", lambda p: p.lab("eGFR", lambda v: v >= 25, 180)),
    L("uacr", "The urine albumin-to-creatinine ratio is 200 mg/g or higher, unless the patient also has type 2 diabetes mellitus", "mix",
      lambda p: ANY(p.lab("Urine albumin-to-creatinine ratio", lambda v: v >= 200), p.dx("E11")), hard="unless clause"),
    L("ras", "The patient is receiving an ACE inhibitor or an ARB at the maximally tolerated dose, or has an intolerance or contraindication to an ACE inhibitor or an ARB", "trial",
      lambda p: p.on(RAS) or p.intolerant(RAS) or p.contraindicated(RAS), hard="current use, or intolerance or contraindication, of two classes"),
    L("pkd", "The patient does not have polycystic kidney disease, and has not taken an immunosuppressant (e.g., mycophenolate, azathioprine, cyclophosphamide) within the past 180 days", "mix",
      lambda p: p.no_dx("Q61.1", "Q61.2", "Q61.3") and not p.tried(IMMUNOSUPPRESSANT, within=180), hard="absent condition and absent drug in a window"),
    L("ht2", "Authorization may be granted for a patient 10 years of age or older with type 2 diabetes mellitus when ALL of the following criteria are met", "mix",
      lambda p: ALL(p.dx("E11"), p.age_ge(10)), hidden=True),
    L("a1c", "HbA1c was 7 percent or greater on a test within the past 90 days", "lab", lambda p: p.lab("HbA1c", lambda v: v >= 7, 90)),
    L("met", "The patient had an inadequate treatment response to at least 90 days of metformin or a metformin combination product, or has an intolerance or contraindication to metformin", "trial",
      lambda p: p.tfci(M, 90)),
    L("dka", "The patient has had no episode of diabetic ketoacidosis within the past 12 months", "no", lambda p: p.no_hx("E08.1", "E09.1", "E10.1", "E11.1", "E13.1", within=360), hard="absent event in a window"),
    L("now", "The patient has been receiving Farxiga for at least 90 days", "now", lambda p: p.taking(D, 90), "r"),
    L("rdx", "The patient has a diagnosis of heart failure or chronic kidney disease", "dx", lambda p: p.dx(*HF, *CKD), "r"),
    L("fall", "HbA1c is lower than it was before Farxiga was started", "change", lambda p: p.change("HbA1c", D, lambda b, c: c < b), "r", hard="change from baseline"),
    L("r7", "The latest HbA1c is 7 percent or less", "lab", lambda p: p.lab("HbA1c", lambda v: v <= 7), "r"),
    L("xt1", "Type 1 diabetes mellitus", "no", lambda p: p.no_dx("E10"), exclude=True),
    L("xdia", "Patients on dialysis", "no", lambda p: p.no_dx("Z99.2"), exclude=True),
    L("xsg", "Use together with another SGLT2 inhibitor (e.g., Jardiance, Invokana, Synjardy)", "conc", lambda p: not p.another(SGLT2, "Farxiga", "dapagliflozin"), exclude=True),
]
ATTESTATIONS = ["The requested drug will be used as an adjunct to diet and exercise"]


def excluded(s):
    return ALL(s.xt1, s.xdia, s.xsg)


def initial(s):
    return ALL(ANY(ALL(s.hhf, s.nyha, ANY(s.ef40, s.ef41)), ALL(s.hckd, s.gfr, s.uacr, s.ras, s.pkd), ALL(s.ht2, s.a1c, s.met, s.dka, ATT)), excluded(s))


def renewal(s):
    return ALL(s.now, ANY(s.rdx, s.fall, s.r7), excluded(s))


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
SYS = dx("Chronic systolic (congestive) heart failure", "I50.22")
K3 = dx("Chronic kidney disease, stage 3b", "N18.32")
INITIAL = dict(
    age=[[born(64, 40)], [born(18)], [born(18, -1)]],
    dx=[[SYS], [dx("Chronic diastolic (congestive) heart failure", "I50.32")], [dx("Essential (primary) hypertension", "I10")], [past("Heart failure, unspecified", "I50.9")]],
    nyha=[[lab("NYHA class", 3)], [lab("NYHA class", 2, 200)], [lab("NYHA class", 1)], []],
    ef=[[lab("LVEF", 32)], [lab("LVEF", 40)], [lab("LVEF", 41)], [lab("LVEF", 52), on("Lasix", 90)], [lab("LVEF", 45), worked("Lasix", 90, 20)], [lab("LVEF", 55), on("Aldactone", 60)], [], [on("Demadex", 60)],
        [lab("LVEF", 35, 300), lab("LVEF", 48, 15)]],
    x=[[], [dx("Type 1 diabetes mellitus without complications", "E10.9")], [dx("Dependence on renal dialysis", "Z99.2", 60)], [on("Jardiance", 30)], [worked("Invokana", 90, 40)], [on("dapagliflozin", 100)]],
)
MORE = {
    "ckd": dict(
        dx=[[K3], [dx("Chronic kidney disease, stage 2 (mild)", "N18.2")], [born(17, 200), K3]],
        gfr=[[lab("eGFR", 38)], [lab("eGFR", 25, 180)], [lab("eGFR", 24)], [lab("eGFR", 38, 181)]],
        uacr=[[lab("Urine albumin-to-creatinine ratio", 340)], [lab("Urine albumin-to-creatinine ratio", 200)], [lab("Urine albumin-to-creatinine ratio", 199)], [T2, lab("HbA1c", 6.4)], []],
        ras=[[on("Zestril", 300)], [on("Losartan", 300)], [worked("Zestril", 300, 20)], [bad("Lisinopril")], [contra("Valsartan")], []],
        pkd=[[], [dx("Polycystic kidney, adult type", "Q61.2")], [worked("Imuran", 200, 180)], [worked("CellCept", 200, 181)]],
    ),
    "t2dm": dict(
        age=[[born(51, 90)], [born(10)], [born(10, -1)]],
        dx=[[T2], [dx("Prediabetes", "R73.03")]],
        a1c=[[lab("HbA1c", 8.2)], [lab("HbA1c", 7.0, 90)], [lab("HbA1c", 6.9)], [lab("HbA1c", 8.2, 91)]],
        met=[[failed("Metformin", 150)], [partial("Janumet", 90)], [failed("Metformin", 89)], [worked("Metformin", 200)], [bad("Glucophage", 8)], [failed("Metformin", 60, 110), failed("Glucophage", 40, 60)], []],
        dka=[[], [past("Type 2 diabetes mellitus with ketoacidosis without coma", "E11.10", 360)], [past("Type 2 diabetes mellitus with ketoacidosis without coma", "E11.10", 361)]],
    ),
}
RENEWAL = dict(
    now=[[on("Farxiga", 240)], [on("Farxiga", 90)], [on("Farxiga", 89)], [worked("Farxiga", 200, 15)]],
    dx=[[T2], [T2, SYS], [T2, K3]],
    a1c=[[lab("HbA1c", 8.4, 260), lab("HbA1c", 8.3, 20)], [lab("HbA1c", 8.4, 260), lab("HbA1c", 8.4, 20)], [lab("HbA1c", 6.8, 260), lab("HbA1c", 7.0, 20)], [lab("HbA1c", 7.6, 20)], []],
    x=[[], [on("Synjardy", 60)]],
)
