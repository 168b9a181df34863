"""981 Ozempic: Express Scripts, A) i., an indication named by the headings of both parts, conditions not recommended."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "981-ozempic.md", "fu-981", "Copper Ridge Assurance", "Ozempic", "semaglutide"
CLASS, STYLE = "diabetes: GLP-1", "Express Scripts A) i., conditions not recommended"
COMBINED = ((40, 6), (14, 3))
S, M = {"semaglutide"}, {"metformin"}
EVENT_981 = ("I21", "I22", "I25.2", "I63", "I69.3", "Z95.1", "Z95.5", "Z98.61", "I70.2", "I73.9", "E11.51")
CKD_981 = ("N18", "E11.22", "I12", "I13")
LINES = [
    L("h1", "**1. Type 2 Diabetes Mellitus.** Approve for 1 year if the patient meets ALL of the following (A, B, C, and D):", "dx", lambda p: p.dx("E11"), hidden=True),
    L("age", "Patient is ≥ 18 years of age", "age", lambda p: p.age_ge(18)),
    L("a1c", "HbA1c is ≥ 7.0% on a test from the past 180 days", "lab", lambda p: p.lab("HbA1c", lambda v: v >= 7, 180)),
    L("met", "Patient has tried metformin or a metformin-containing combination product for ≥ 90 days and the response was inadequate", "trial", lambda p: p.failed(M, 90)),
    L("ci", "Patient has a contraindication to metformin or was intolerant of it", "trial", lambda p: p.contraindicated(M) or p.intolerant(M)),
    L("cv", "Patient has a history of myocardial infarction, ischemic stroke, coronary revascularization, or peripheral arterial disease", "dx", lambda p: p.hx(*EVENT_981)),
    L("ckd", "Patient has chronic kidney disease and an eGFR of 25 to 75 mL/min/1.73 m²", "mix",
      lambda p: ALL(p.dx(*CKD_981), p.lab("eGFR", lambda v: 25 <= v <= 75)), hard="condition and observation on one line"),
    L("h2", "**1. Type 2 Diabetes Mellitus.** Approve for 1 year if the patient meets ALL of the following (A, B, and C):", "dx", lambda p: p.dx("E11"), "r", hidden=True),
    L("now", "Patient has been receiving Ozempic for ≥ 6 months", "now", lambda p: p.taking(S, 180), "r"),
    L("fall", "HbA1c has decreased from the value before Ozempic was started", "change", lambda p: p.change("HbA1c", S, lambda b, c: c < b), "r"),
    L("glp", "Concurrent use with another GLP-1 receptor agonist or a GIP/GLP-1 receptor agonist (e.g., Trulicity, Victoza, Mounjaro)", "conc", lambda p: not p.another(GLP1, "Ozempic", "semaglutide"), exclude=True),
    L("dpp", "Concurrent use with a dipeptidyl peptidase-4 (DPP-4) inhibitor (e.g., Januvia, Onglyza, Tradjenta)", "conc", lambda p: not p.on(DPP4), exclude=True),
    L("t1", "Type 1 diabetes mellitus", "no", lambda p: p.no_dx("E10"), exclude=True),
    L("mtc", "Personal or family history of medullary thyroid carcinoma, or a diagnosis of multiple endocrine neoplasia syndrome type 2", "no",
      lambda p: p.no_hx("C73", "Z85.850") and not p.family("C73") and p.no_dx("E31.22", "E31.23"), exclude=True, hard="two conditions, one of them in the family too"),
]
ATTESTATIONS = ["Ozempic will be used along with diet and exercise", "According to the prescriber, the patient is adherent to Ozempic", "Prescribed for weight loss only"]


def initial(s):
    return ALL(s.h1, s.age, s.a1c, ANY(s.met, s.ci, s.cv, s.ckd), ATT, s.glp, s.dpp, s.t1, s.mtc)


def renewal(s):
    return ALL(s.h2, s.now, s.fall, ATT, s.glp, s.dpp, s.t1, s.mtc)


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9", 900)
CKD = dx("Chronic kidney disease, stage 3a", "N18.31", 500)
X = [[], [on("Trulicity", 60)], [on("Mounjaro", 90)], [on("Xultophy", 200)], [worked("Victoza", 200, 20)], [on("Januvia", 100)], [on("Jentadueto", 150)], [on("Jardiance", 150)],
     [dx("Type 1 diabetes mellitus without complications", "E10.9", 800)], [past("Medullary thyroid carcinoma", "C73")], [fam("Medullary thyroid carcinoma", "C73", "father")],
     [dx("Multiple endocrine neoplasia [MEN] type IIA", "E31.22")], [dx("Multiple endocrine neoplasia [MEN] type I", "E31.21")], [fam("Malignant neoplasm of breast", "C50.919")], [dx("Hypothyroidism, unspecified", "E03.9")]]
INITIAL = dict(
    age=[[born(52, 40)], [born(18)], [born(18, -1)]],
    dx=[[T2], [dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65")], [dx("Prediabetes", "R73.03")], [dx("Metabolic syndrome", "E88.810")], [past("Type 2 diabetes mellitus without complications", "E11.9")], []],
    a1c=[[lab("HbA1c", 8.3)], [lab("HbA1c", 7.0, 180)], [lab("HbA1c", 6.9)], [lab("HbA1c", 8.3, 181)], [lab("HbA1c", 9.1, 120), lab("HbA1c", 6.8, 15)], []],
    met=[[failed("Metformin", 150)], [failed("Glucophage", 90)], [failed("Metformin", 89)], [partial("Janumet", 200)], [med("Metformin", 160, 110, "inadequate_response"), med("Metformin", 90, 45, "inadequate_response")],
         [med("Metformin", 190, 130, "inadequate_response"), med("Metformin", 95, 45, "inadequate_response")], [worked("Metformin", 300)], [undated("Metformin")], [bad("Glucophage")], [contra("Metformin")], [failed("Glipizide", 200)], [],
         [past("Old myocardial infarction", "I25.2")], [past("Cerebral infarction, unspecified", "I63.9")], [dx("Presence of aortocoronary bypass graft", "Z95.1")], [dx("Unspecified atherosclerosis of native arteries of extremities, right leg", "I70.201")],
         [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")], [past("Transient cerebral ischemic attack, unspecified", "G45.9")],
         [CKD, lab("eGFR", 52)], [CKD, lab("eGFR", 75)], [CKD, lab("eGFR", 76)], [CKD, lab("eGFR", 24)], [CKD], [dx("Type 2 diabetes mellitus with diabetic chronic kidney disease", "E11.22"), lab("eGFR", 25)], [lab("eGFR", 60)]],
    x=X,
)
RENEWAL = dict(
    dx=[[T2], [dx("Prediabetes", "R73.03")]],
    now=[[on("Ozempic", 250)], [on("semaglutide", 180)], [on("Ozempic", 179)], [worked("Ozempic", 260, 12)]],
    a1c=[[lab("HbA1c", 8.9, 300), lab("HbA1c", 7.4, 20)], [lab("HbA1c", 8.1, 300), lab("HbA1c", 8.0, 20)], [lab("HbA1c", 8.0, 300), lab("HbA1c", 8.0, 20)], [lab("HbA1c", 7.9, 300), lab("HbA1c", 8.6, 20)], [lab("HbA1c", 7.1, 20)], []],
    x=[X[0], X[2], X[6], X[10]],
)
