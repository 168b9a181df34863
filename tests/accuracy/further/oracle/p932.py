"""932 Farxiga: nested bullets with AND/OR lines of their own, three diagnoses, two measurements, exclusions as a list."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "932-farxiga.md", "fu-932", "Cascade Harbor Health", "Farxiga", "dapagliflozin"
CLASS, STYLE = "SGLT2: diabetes, heart failure, CKD", "nested bullets, AND/OR lines of their own"
COMBINED = ((30, 6), (14, 3))
M, D = {"metformin"}, {"dapagliflozin"}
RAAS = ACE | ARB
LINES = [
    L("t2", "Diagnosis of type 2 diabetes mellitus", "dx", lambda p: p.dx("E11")),
    L("ten", "Patient is 10 years of age or older", "age", lambda p: p.age_ge(10)),
    L("glu", "HbA1c of 7% or more, or fasting plasma glucose of 130 mg/dL or more, on a sample from the past 90 days", "lab",
      lambda p: ANY(p.lab("HbA1c", lambda v: v >= 7, 90), p.lab("Fasting plasma glucose", lambda v: v >= 130, 90)), hard="either of two tests in a window"),
    L("met", "Failure of at least 90 days of, or contraindication or intolerance to, metformin or a metformin-containing product", "trial", lambda p: p.tfci(M, 90)),
    L("cv", "History of myocardial infarction or stroke", "dx", lambda p: p.hx("I21", "I22", "I25.2", "I63", "I69.3", "Z86.73")),
    L("hk", "Heart failure or chronic kidney disease", "dx", lambda p: p.dx("I50", "N18")),
    L("g45", "eGFR of 45 mL/min/1.73 m2 or above", "lab", lambda p: p.lab("eGFR", lambda v: v >= 45)),
    L("hf", "Diagnosis of heart failure", "dx", lambda p: p.dx("I50")),
    L("ad", "Patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("nyha", "New York Heart Association class II, III, or IV", "lab", lambda p: p.lab("NYHA class", lambda v: 2 <= v <= 4)),
    L("ef", "Left ventricular ejection fraction of 40% or less", "lab", lambda p: p.lab("LVEF", lambda v: v <= 40)),
    L("efp", "Left ventricular ejection fraction above 40%", "lab", lambda p: p.lab("LVEF", lambda v: v > 40)),
    L("loop", "Currently taking a loop diuretic (e.g., furosemide, torsemide) or spironolactone", "now", lambda p: p.on(LOOP | {"spironolactone"}), hard="class by examples, or a drug"),
    L("ckd", "Diagnosis of chronic kidney disease", "dx", lambda p: p.dx("N18")),
    L("g2", "eGFR of 25 to 75 mL/min/1.73 m2 on two measurements taken on separate days", "lab", lambda p: p.two_days("eGFR", lambda v: 25 <= v <= 75), hard="two measurements"),
    L("acr", "Urine albumin-to-creatinine ratio of 200 mg/g or greater", "lab", lambda p: p.lab("Urine albumin-to-creatinine ratio", lambda v: v >= 200)),
    L("raas", "Has been receiving an ACE inhibitor or an ARB for at least 4 weeks, unless contraindicated or not tolerated", "mix",
      lambda p: ANY(p.taking(RAAS, 28), p.intolerant(RAAS), p.contraindicated(RAAS)), hard="current use with a time, unless"),
    L("no", "Patient is not on dialysis and does not have polycystic kidney disease", "no", lambda p: p.no_dx("Z99.2", "Q61.1", "Q61.2", "Q61.3"), hard="two absences"),
    L("now", "Patient is currently taking Farxiga or dapagliflozin", "now", lambda p: p.on(D), "r"),
    L("t1", "Type 1 diabetes mellitus", "no", lambda p: p.no_dx("E10"), exclude=True),
    L("dka", "History of diabetic ketoacidosis", "no", lambda p: p.no_hx("E08.1", "E09.1", "E10.1", "E11.1", "E13.1"), exclude=True),
    L("conc", "Use together with another SGLT2 inhibitor (e.g., Jardiance, Invokana, Inpefa)", "conc", lambda p: not p.another(SGLT2, "Farxiga", "dapagliflozin"), exclude=True),
]
ATTESTATIONS = ["Chart notes document a positive clinical response"]


def excl(s):
    return ALL(s.t1, s.dka, s.conc)


def initial(s):
    return ALL(ANY(ALL(s.t2, s.ten, ANY(ALL(s.glu, s.met), s.cv, s.hk), s.g45),
                   ALL(s.hf, s.ad, s.nyha, ANY(s.ef, ALL(s.efp, s.loop))),
                   ALL(s.ckd, s.ad, ANY(s.g2, s.acr), s.raas, s.no)), excl(s))


def renewal(s):
    return ALL(s.now, ATT, excl(s))


T2 = dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65")
HF = dx("Chronic systolic (congestive) heart failure", "I50.22")
CKD = dx("Chronic kidney disease, stage 3b", "N18.32")
INITIAL = dict(
    dx=[[T2], [dx("Prediabetes", "R73.03")], [past("Type 2 diabetes mellitus without complications", "E11.9")], [T2, dx("Type 1 diabetes mellitus without complications", "E10.9")]],
    age=[[born(52, 11)], [born(10)], [born(10, -1)]],
    glu=[[lab("HbA1c", 8.1)], [lab("HbA1c", 7.0, 90)], [lab("HbA1c", 8.1, 91)], [lab("HbA1c", 6.9)], [lab("HbA1c", 6.9), lab("Fasting plasma glucose", 130, 30)], [lab("HbA1c", 6.6), lab("Fasting plasma glucose", 129, 30)],
         [lab("Fasting plasma glucose", 7.4, 30, "mmol/L")], [lab("HbA1c", 6.8), past("Old myocardial infarction", "I25.2")], [lab("HbA1c", 6.8), lab("Fasting plasma glucose", 110), dx("Heart failure, unspecified", "I50.9")]],
    met=[[failed("Metformin", 140)], [failed("Janumet", 90)], [failed("Glucophage", 89)], [bad("Metformin")], [contra("Metformin")], [worked("Metformin", 200)], [past("Cerebral infarction, unspecified", "I63.9", 1200)], [], [undated("Metformin")]],
    gfr=[[lab("eGFR", 77)], [lab("eGFR", 45)], [lab("eGFR", 44)], []],
    x=[[], [past("Type 2 diabetes mellitus with ketoacidosis without coma", "E11.10", 900)], [on("Jardiance", 60)], [worked("Invokana", 90, 30)], [on("Farxiga", 30)]],
)
MORE = dict(
    hf=dict(
        dx=[[HF], [dx("Heart failure, unspecified", "I50.9")], [dx("Cardiomegaly", "I51.7")]],
        nyha=[[lab("NYHA class", 2)], [lab("NYHA class", 1)], [lab("NYHA class", 4)], []],
        ef=[[lab("LVEF", 35)], [lab("LVEF", 40)], [lab("LVEF", 52)], [lab("LVEF", 41), on("furosemide", 90)], [lab("LVEF", 55), on("Aldactone", 40)], [lab("LVEF", 55), worked("torsemide", 90)], []],
        age=[[born(66)], [born(18, -1)]],
    ),
    ckd=dict(
        dx=[[CKD], [dx("Unspecified kidney failure", "N19")]],
        lab=[[lab("eGFR", 40, 15), lab("eGFR", 44, 120)], [lab("eGFR", 25, 15), lab("eGFR", 75, 120)], [lab("eGFR", 40, 15), lab("eGFR", 76, 120)], [lab("eGFR", 40, 15)], [lab("eGFR", 80, 15), lab("eGFR", 85, 99), lab("Urine albumin-to-creatinine ratio", 200)],
             [lab("eGFR", 24, 15), lab("eGFR", 30, 99), lab("Urine albumin-to-creatinine ratio", 199)]],
        raas=[[on("Zestril", 200)], [on("losartan", 28)], [on("Cozaar", 27)], [worked("lisinopril", 200)], [bad("lisinopril")], [contra("valsartan")], []],
        x=[[], [dx("Dependence on renal dialysis", "Z99.2", 60)], [dx("Polycystic kidney, adult type", "Q61.2")]],
    ),
)
RENEWAL = dict(
    now=[[on("Farxiga", 200)], [on("dapagliflozin", 200)], [worked("Farxiga", 180, 20)], []],
    dx=[[T2], [dx("Type 1 diabetes mellitus without complications", "E10.9")]],
    x=[[], [on("Invokana", 20)], [past("Type 2 diabetes mellitus with ketoacidosis without coma", "E11.10", 90)]],
)
