"""692 Ozempic: Anthem clinical criteria, roman/letter/number, laboratory proof, step or organ disease with ranges of two tests."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "692-ozempic.txt", "fu-692", "Blue Tern of the Carolinas", "Ozempic", "semaglutide"
CLASS, STYLE = "type 2 diabetes: GLP-1", "Anthem clinical criteria, I. A. 1. with ; AND / ; OR, 'may not be approved for'"
COMBINED = ((44, 6), (14, 3))
M = {"metformin"}
SEM = {"semaglutide"}


def contra_metformin(p):
    return ANY(p.contraindicated(M, "E87.2"), p.lab("eGFR", lambda v: v < 30))


def kidney(p, low, high, acr):
    return ALL(p.lab("eGFR", lambda v: low <= v and high(v)), p.lab("Urine albumin-to-creatinine ratio", lambda v: acr < v < 5000))


LINES = [
    L("age", "Individual is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("t2", "Individual has a diagnosis of type 2 diabetes", "dx", lambda p: p.dx("E11")),
    L("a1c", "A1C greater than or equal to 6.5%", "lab", lambda p: p.lab("HbA1c", lambda v: v >= 6.5)),
    L("fpg", "Fasting plasma glucose greater than or equal to 126 mg/dL", "lab", lambda p: p.lab("Fasting plasma glucose", lambda v: v >= 126)),
    L("met", "Individual has had a trial of at least 60 days and inadequate response to metformin, or has had an intolerance to metformin (samples do not count as a trial)", "trial",
      lambda p: p.failed(M, 60) or p.intolerant(M)),
    L("con", "Individual has a contraindication to metformin, such as metabolic acidosis or an eGFR below 30 mL/min/1.73 m2", "mix", contra_metformin, hard="contraindication by a condition or a test"),
    L("mi", "History of myocardial infarction", "dx", lambda p: p.hx("I21", "I22", "I25.2")),
    L("str", "History of ischemic stroke", "dx", lambda p: p.hx("I63", "I69.3")),
    L("rev", "Prior coronary bypass surgery or coronary stent", "dx", lambda p: p.hx("Z95.1", "Z95.5")),
    L("pad", "Symptomatic peripheral arterial disease", "dx", lambda p: p.dx("I73.9", "I70.2", "E11.51")),
    L("ckd", "Individual has chronic kidney disease, and one of the following applies", "dx", lambda p: p.dx("N18", "I12", "I13", "E11.22"), hard="a diagnosis that heads its tests"),
    L("k1", "eGFR is 50 to 75 mL/min/1.73 m2 with a urine albumin-to-creatinine ratio above 300 mg/g and below 5000 mg/g", "lab", lambda p: kidney(p, 50, lambda v: v <= 75, 300), hard="ranges of two tests"),
    L("k2", "eGFR is at least 25 but less than 50 mL/min/1.73 m2 with a urine albumin-to-creatinine ratio above 100 mg/g and below 5000 mg/g", "lab", lambda p: kidney(p, 25, lambda v: v < 50, 100), hard="ranges of two tests"),
    L("now", "Individual is currently using Ozempic", "now", lambda p: p.on(SEM), "r"),
    L("fall", "A1C has fallen by at least 0.5 percentage points from the pre-treatment value", "change", lambda p: p.change("HbA1c", SEM, lambda b, c: round(b - c, 6) >= 0.5), "r", hard="change in percentage points"),
    L("goal", "The most recent A1C, taken within the past 6 months, is 7% or lower", "lab", lambda p: p.lab("HbA1c", lambda v: v <= 7, 180), "r"),
    L("mtc", "Individual has a personal or family history of medullary thyroid carcinoma (MTC) or has multiple endocrine neoplasia syndrome type 2 (MEN 2)", "no",
      lambda p: p.no_hx("C73") and not p.family("C73") and p.no_dx("E31.22", "E31.23"), exclude=True, hard="personal or family history, or another condition"),
    L("panc", "Individual has a history of pancreatitis", "no", lambda p: p.no_hx("K85", "K86.0", "K86.1"), exclude=True),
    L("t1", "Individual has type 1 diabetes", "no", lambda p: p.no_dx("E10"), exclude=True),
    L("conc", "Individual is using another GLP-1 receptor agonist or a DPP-4 inhibitor", "conc", lambda p: not (p.another(GLP1, "Ozempic", "semaglutide") or p.on(DPP4)), exclude=True),
]
ATTESTATIONS = ["Individual continues to work on diet and exercise"]


def excluded(s):
    return ALL(s.mtc, s.panc, s.t1, s.conc)


def initial(s):
    return ALL(s.age, s.t2, ANY(s.a1c, s.fpg), ANY(s.met, s.con, ANY(s.mi, s.str, s.rev, s.pad), ALL(s.ckd, ANY(s.k1, s.k2))), excluded(s))


def renewal(s):
    return ALL(s.now, ANY(s.fall, s.goal), ATT, excluded(s))


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
CKD = dx("Chronic kidney disease, stage 3a", "N18.31")
G = lab("eGFR", 82)


def kid(gfr, acr):
    return [CKD, lab("eGFR", gfr), lab("Urine albumin-to-creatinine ratio", acr)]


X = [[], [dx("Medullary thyroid carcinoma", "C73")], [past("Malignant neoplasm of thyroid gland", "C73", 3000)], [fam("Medullary thyroid carcinoma", "C73")], [dx("Multiple endocrine neoplasia [MEN] type IIA", "E31.22")],
     [fam("Malignant neoplasm of breast", "C50.919")], [past("Acute pancreatitis without necrosis or infection, unspecified", "K85.90", 1200)], [dx("Type 1 diabetes mellitus without complications", "E10.9")],
     [on("Rybelsus", 40)], [on("semaglutide", 40)], [on("Janumet", 100)], [worked("Trulicity", 100, 20)]]
INITIAL = dict(
    age=[[born(55, 3)], [born(18)], [born(18, -1)]],
    dx=[[T2], [dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65")], [dx("Prediabetes", "R73.03")]],
    lab=[[lab("HbA1c", 8.1, 40)], [lab("HbA1c", 6.5, 300)], [lab("HbA1c", 6.4), lab("Fasting plasma glucose", 126)], [lab("HbA1c", 6.4), lab("Fasting plasma glucose", 125)],
         [lab("HbA1c", 6.4)], [lab("Fasting plasma glucose", 7.1, 30, "mmol/L")], []],
    step=[[failed("Metformin", 200), G], [failed("Glucophage", 60), G], [failed("Metformin", 59), G], [bad("metformin"), G], [worked("Metformin", 400), G], [failed("Janumet", 90, 100), G],
          [contra("Metformin"), G], [dx("Chronic metabolic acidosis", "E87.22", 60), G], [lab("eGFR", 29)], [lab("eGFR", 30)], [G], [],
          [past("Myocardial infarction", "I21.9", 900), G], [dx("Old myocardial infarction", "I25.2"), G], [past("Cerebral infarction, unspecified", "I63.9", 700), G], [dx("Presence of coronary angioplasty implant and graft", "Z95.5"), G],
          [dx("Peripheral vascular disease, unspecified", "I73.9"), G], [dx("Essential (primary) hypertension", "I10"), G],
          kid(60, 420), kid(75, 301), kid(76, 900), kid(50, 300), kid(49, 101), kid(25, 4999), kid(40, 5000), kid(40, 100), [CKD, lab("eGFR", 42)],
          [lab("eGFR", 42), lab("Urine albumin-to-creatinine ratio", 600)]],
    x=X,
)
RENEWAL = dict(
    now=[[T2, on("Ozempic", 300)], [T2, on("semaglutide", 300)], [T2, worked("Ozempic", 300, 20)]],
    a1c=[[lab("HbA1c", 8.8, 330), lab("HbA1c", 7.6, 20)], [lab("HbA1c", 8.1, 330), lab("HbA1c", 7.6, 20)], [lab("HbA1c", 8.0, 330), lab("HbA1c", 7.6, 20)], [lab("HbA1c", 7.2, 330), lab("HbA1c", 7.0, 180)],
         [lab("HbA1c", 7.4, 20)], [lab("HbA1c", 6.9, 30)], [lab("HbA1c", 8.8, 330)]],
    x=[[], [on("Victoza", 40)], [fam("Medullary thyroid carcinoma", "C73", "father")], [past("Acute pancreatitis without necrosis or infection, unspecified", "K85.90", 90)]],
)
