"""1036 Ozempic: HealthPartners-like short policy, numbers and letters."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1036-ozempic.md", "fu-1036", "Lakes & Prairie Partners Health", "Ozempic", "semaglutide"
CLASS, STYLE = "diabetes: GLP-1", "HealthPartners/Priority, short numbered list, a. b."
COMBINED = ((40, 7), (14, 3))
MET = {"metformin"}
MTC, MEN2 = "C73", ("E31.22", "E31.23")
LINES = [
    L("dx", "Diagnosis of type 2 diabetes mellitus", "dx", lambda p: p.dx("E11")),
    L("age", "18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("a1c", "A1C of 6.5% or higher within the past 6 months", "lab", lambda p: p.lab("HbA1c", lambda v: v >= 6.5, 180)),
    L("fpg", "Fasting plasma glucose of 126 mg/dL or higher within the past 6 months", "lab", lambda p: p.lab("Fasting plasma glucose", lambda v: v >= 126, 180)),
    L("met", "Inadequate response to at least 90 days of metformin", "trial", lambda p: p.failed(MET, 90)),
    L("int", "Intolerance or contraindication to metformin", "trial", lambda p: p.intolerant(MET) or p.contraindicated(MET)),
    L("cv", "History of myocardial infarction or ischemic stroke", "dx", lambda p: p.hx("I21", "I22", "I25.2", "I63", "I69.3")),
    L("ckd", "Chronic kidney disease with an eGFR below 60 mL/min/1.73 m2", "mix", lambda p: ALL(p.dx("N18", "E11.22", "I12", "I13"), p.lab("eGFR", lambda v: v < 60)), hard="condition and value on one line"),
    L("mtc", "No personal or family history of medullary thyroid carcinoma or multiple endocrine neoplasia syndrome type 2", "no",
      lambda p: p.no_hx(MTC, *MEN2) and not p.family(MTC, *MEN2)),
    L("conc", "Ozempic will not be used with another GLP-1 receptor agonist or with a DPP-4 inhibitor", "conc", lambda p: not p.another(GLP1 | DPP4, "Ozempic", "semaglutide"), "b"),
    L("now", "Member has been on Ozempic for at least 3 months", "now", lambda p: p.tried({"semaglutide"}, 90), "r"),
    L("goal", "A1C below 7.5% within the past 6 months", "lab", lambda p: p.lab("HbA1c", lambda v: v < 7.5, 180), "r"),
    L("fall", "A1C has decreased by at least 1 percentage point since Ozempic was started", "change", lambda p: p.change("HbA1c", {"semaglutide"}, lambda b, c: round(b - c, 6) >= 1), "r"),
    L("t1", "Type 1 diabetes mellitus", "no", lambda p: p.no_dx("E10"), exclude=True),
    L("panc", "Acute pancreatitis within the past 6 months", "no", lambda p: p.no_hx("K85", within=180), exclude=True),
]
ATTESTATIONS = ["The dose will not exceed 2 mg once weekly"]


def initial(s):
    return ALL(s.dx, s.age, ANY(s.a1c, s.fpg), ANY(s.met, s.int, s.cv, s.ckd), s.mtc, s.conc, ATT, s.t1, s.panc)


def renewal(s):
    return ALL(s.now, ANY(s.goal, s.fall), s.conc, s.t1, s.panc)


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9", 900)
A, F = "HbA1c", "Fasting plasma glucose"
CKD3 = dx("Chronic kidney disease, stage 3a", "N18.31", 400)
PANC = ("Acute pancreatitis without necrosis or infection, unspecified", "K85.90")
INITIAL = dict(
    age=[[born(52, 10)], [born(18)], [born(18, -1)]],
    dx=[[T2], [dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65")], [dx("Prediabetes", "R73.03")], [], [T2, dx("Type 1 diabetes mellitus without complications", "E10.9", 900)]],
    lab=[[lab(A, 8.2)], [lab(A, 6.5, 180)], [lab(A, 6.4)], [lab(A, 8.2, 181)], [lab(F, 126, 30)], [lab(A, 6.3), lab(F, 125, 30)], [lab(A, 6.3), lab(F, 141, 12)], [lab(F, 141, 200)], [], [lab(A, 9.0, 150), lab(A, 6.2, 10)]],
    step=[[failed("Metformin", 150)], [failed("Glucophage", 90)], [failed("Metformin", 89)], [partial("Metformin", 120)], [worked("Metformin", 300)], [bad("Metformin")], [contra("metformin")], [failed("Glipizide", 200)], [undated("Metformin")],
          [med("Metformin", 150, 100, "unknown"), med("Glucophage", 90, 40, "inadequate_response")], [past("Old myocardial infarction", "I25.2")], [past("Cerebral infarction, unspecified", "I63.9")],
          [past("Transient cerebral ischemic attack, unspecified", "G45.9")], [dx("Essential (primary) hypertension", "I10")], [CKD3, lab("eGFR", 59)], [CKD3, lab("eGFR", 60)], [CKD3], [lab("eGFR", 52)],
          [dx("Type 2 diabetes mellitus with diabetic chronic kidney disease", "E11.22", 300), lab("eGFR", 41)]],
    thy=[[], [fam("Medullary thyroid carcinoma", "C73")], [past("Medullary thyroid carcinoma", "C73")], [dx("Multiple endocrine neoplasia [MEN] type IIA", "E31.22")], [dx("Multiple endocrine neoplasia [MEN] type I", "E31.21")], [fam("Type 2 diabetes mellitus", "E11.9")]],
    x=[[], [on("Januvia", 200)], [on("Trulicity", 60)], [on("Jardiance", 200)], [worked("Victoza", 200, 20)], [dx(*PANC, 100)], [past(*PANC, 180)], [past(*PANC, 181)], [dx("Other chronic pancreatitis", "K86.1")]],
)
RENEWAL = dict(
    now=[[T2, on("Ozempic", 240)], [T2, on("semaglutide", 90)], [T2, on("Ozempic", 89)], [T2, worked("Ozempic", 240, 40)]],
    a1c=[[lab(A, 9.3, 260), lab(A, 8.1, 20)], [lab(A, 9.3, 260), lab(A, 8.3, 20)], [lab(A, 9.3, 260), lab(A, 8.4, 20)], [lab(A, 7.4, 180)], [lab(A, 7.5, 20)], [lab(A, 7.9, 260), lab(A, 7.5, 20)], [lab(A, 7.6, 260), lab(A, 7.3, 15)], []],
    x=[[], [on("Tradjenta", 90)], [on("Farxiga", 90)], [dx("Type 1 diabetes mellitus without complications", "E10.9")], [past(*PANC, 60)]],
)
