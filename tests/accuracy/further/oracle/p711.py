"""711 Jardiance: Kaiser drug coverage criteria, three numbered indications, dose of a trial, unless clauses, exclusions as a list."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "711-jardiance.txt", "fu-711", "Redwood Coast Permanente Health Cooperative", "Jardiance", "empagliflozin"
CLASS, STYLE = "SGLT2: diabetes, heart failure, kidney", "Kaiser coverage criteria, numbered indications with dashes"
COMBINED = ((44, 6), (12, 3))
M, E = {"metformin"}, {"empagliflozin"}
HF, CKD = ("I50", "I11.0", "I13.0", "I13.2"), ("N18", "E11.22")
hfckd = lambda p: p.dx(*HF, *CKD)
ras = lambda p: p.on(ACE | ARB) or p.intolerant(ACE | ARB) or p.contraindicated(ACE | ARB)
gfr = lambda p: ANY(p.lab("eGFR", lambda v: 20 <= v < 45), ALL(p.lab("eGFR", lambda v: 45 <= v <= 89), p.lab("Urine albumin-to-creatinine ratio", lambda v: v >= 200)))
LINES = [
    L("t2", "Patient has type 2 diabetes mellitus and meets all of the following", "dx", lambda p: p.dx("E11"), hidden=True),
    L("age10", "Patient is at least 10 years old", "age", lambda p: p.age_ge(10)),
    L("a1c", "A1C of 7% or above within the past 6 months, unless the patient also has heart failure or chronic kidney disease", "mix",
      lambda p: ANY(p.lab("HbA1c", lambda v: v >= 7, 180), hfckd(p)), hard="unless clause with conditions"),
    L("met", "Trial of at least 3 months of metformin at 1,500 mg per day or more, or metformin is contraindicated (e.g., stage 4 or 5 chronic kidney disease) or not tolerated", "trial",
      lambda p: p.tried(M, 90, keep=lambda m: (dose_mg(m) or 0) >= 1500) or p.intolerant(M) or p.contraindicated(M, "N18.4", "N18.5"), hard="daily dose and a condition as contraindication"),
    L("oad", "Inadequate response to at least one of the following: glipizide, glimepiride, pioglitazone, or an insulin", "trial",
      lambda p: p.failed({"glipizide", "glimepiride", "pioglitazone"} | INSULIN)),
    L("hf", "Patient has heart failure, regardless of ejection fraction, and meets all of the following", "dx", lambda p: p.dx(*HF), hidden=True),
    L("age18", "Patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("nyha", "NYHA class II or higher", "lab", lambda p: p.lab("NYHA class", lambda v: v >= 2)),
    L("spec", "Prescriber is a cardiologist, internist, or family physician", "spec", lambda p: p.prescriber("cardiology", "internal medicine", "family medicine", consult=False)),
    L("ckd", "Patient has chronic kidney disease and meets all of the following", "dx", lambda p: p.dx(*CKD), hidden=True),
    L("gfr", "Either an eGFR of at least 20 but below 45 mL/min/1.73 m2, or an eGFR of 45 to 89 mL/min/1.73 m2 together with a urine albumin-to-creatinine ratio of 200 mg/g or higher", "mix", gfr, hard="two tests, two ranges"),
    L("ras", "Patient is currently taking an ACE inhibitor or ARB, unless contraindicated or not tolerated", "now", ras, hard="unless clause"),
    L("now", "Patient is still taking Jardiance", "now", lambda p: p.on(E), "r"),
    L("keep", "Patient has heart failure or chronic kidney disease, or the A1C has dropped by at least 0.5 percentage points since Jardiance was started", "mix",
      lambda p: ANY(hfckd(p), p.change("HbA1c", E, lambda b, c: round(b - c, 6) >= 0.5)), "r", hard="conditions or a change"),
    L("t1", "Type 1 diabetes mellitus", "no", lambda p: p.no_dx("E10"), exclude=True),
    L("dka", "An episode of diabetic ketoacidosis within the past year", "no", lambda p: p.no_hx("E11.1", "E10.1", "E13.1", "E08.1", "E09.1", within=365), exclude=True),
    L("dial", "Current dialysis", "no", lambda p: p.no_dx("Z99.2"), exclude=True),
    L("conc", "Concurrent use of another SGLT2 inhibitor, alone or in a combination tablet (e.g., Xigduo XR, Invokana)", "conc", lambda p: not p.another(SGLT2, "Jardiance", "empagliflozin"), exclude=True),
]
ATTESTATIONS = ["Prescriber confirms that the patient is tolerating therapy"]


def excl(s):
    return ALL(s.t1, s.dka, s.dial, s.conc)


def initial(s):
    return ALL(ANY(ALL(s.t2, s.age10, s.a1c, s.met, s.oad), ALL(s.hf, s.age18, s.nyha, s.spec), ALL(s.ckd, s.age18, s.gfr, s.ras)), excl(s))


def renewal(s):
    return ALL(s.now, s.keep, ATT, excl(s))


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
HFE = dx("Chronic systolic (congestive) heart failure", "I50.22")
K3 = dx("Chronic kidney disease, stage 3a", "N18.31")
X = [[], [on("Xigduo XR", 40)], [worked("Invokana", 200, 10)], [dx("Type 1 diabetes mellitus without complications", "E10.9")],
     [past("Type 2 diabetes mellitus with ketoacidosis without coma", "E11.10", 365)], [past("Type 2 diabetes mellitus with ketoacidosis without coma", "E11.10", 366)],
     [dx("Dependence on renal dialysis", "Z99.2", 90)], [on("Ozempic", 100)]]
INITIAL = dict(
    age=[[born(54, 90)], [born(10)], [born(10, -1)]],
    dx=[[T2], [dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65")], [dx("Prediabetes", "R73.03")], [past("Type 2 diabetes mellitus", "E11.9")]],
    a1c=[[lab("HbA1c", 8.3)], [lab("HbA1c", 7.0, 180)], [lab("HbA1c", 6.9)], [lab("HbA1c", 9.1, 181)], [lab("HbA1c", 6.4), HFE], [lab("HbA1c", 6.4), dx("Chronic kidney disease, stage 2", "N18.2")], []],
    met=[[worked("Metformin", 200, 20, "1000 mg twice daily")], [worked("Glucophage", 90, 20, "750 mg twice daily")], [failed("Metformin", 89, 20, "1000 mg twice daily")], [failed("Metformin", 300, 20, "500 mg twice daily")],
         [bad("Metformin")], [contra("Metformin")], [dx("Chronic kidney disease, stage 4 (severe)", "N18.4")], [on("Metformin", 120, dose="1000 mg twice daily")], []],
    oad=[[failed("Glipizide", 100)], [partial("Amaryl", 60)], [failed("Lantus", 90)], [worked("Glipizide", 200)], [bad("Glipizide")], [failed("Januvia", 150)], [failed("Actos", 5)]],
    x=X,
)
HFC = dict(
    ind=[[HFE, lab("NYHA class", 2)], [dx("Hypertensive heart disease with heart failure", "I11.0"), lab("NYHA class", 3)], [HFE, lab("NYHA class", 1)], [HFE], [past("Heart failure, unspecified", "I50.9"), lab("NYHA class", 2)],
         [K3, lab("eGFR", 20), on("Lisinopril")], [K3, lab("eGFR", 19), on("Lisinopril")], [K3, lab("eGFR", 45), lab("Urine albumin-to-creatinine ratio", 200), on("Diovan")],
         [K3, lab("eGFR", 45), lab("Urine albumin-to-creatinine ratio", 199), on("Diovan")], [K3, lab("eGFR", 52), on("Cozaar")], [K3, lab("eGFR", 38), worked("Lisinopril", 300)], [K3, lab("eGFR", 38), bad("Lisinopril")],
         [K3, lab("eGFR", 38), contra("Losartan")], [K3, lab("eGFR", 92), lab("Urine albumin-to-creatinine ratio", 400), on("Losartan")], [K3, lab("Urine albumin-to-creatinine ratio", 400), on("Losartan")], [K3, lab("eGFR", 44), on("Zestoretic")]],
    age=[[born(66, 12)], [born(18)], [born(18, -1)]],
    spec=[[spec("family medicine")], [spec("cardiology")], [spec("internal medicine")], [spec("endocrinology")]],
    x=[[], [on("Farxiga", 30)], [dx("Dependence on renal dialysis", "Z99.2", 90)]],
)
MORE = dict(organ=HFC)
RENEWAL = dict(
    now=[[T2, on("Jardiance", 300)], [T2, on("empagliflozin", 300)], [T2, worked("Jardiance", 280, 20)]],
    a1c=[[lab("HbA1c", 8.6, 330), lab("HbA1c", 7.5, 20)], [lab("HbA1c", 8.4, 330), lab("HbA1c", 7.9, 20)], [lab("HbA1c", 8.3, 330), lab("HbA1c", 7.9, 20)], [lab("HbA1c", 7.9, 20)], [lab("HbA1c", 7.9, 20), HFE], [lab("HbA1c", 8.0, 400), lab("HbA1c", 8.2, 30), K3]],
    x=[X[0], X[1], X[4], X[7]],
)
