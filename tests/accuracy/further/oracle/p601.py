"""601 Ozempic and the other GLP-1s: Caremark criteria, bullets of three kinds with AND/OR lines, new and continuing patients as branches."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "601-ozempic-glp1.txt", "fu-601", "Harborline Health Plan", "Ozempic", "semaglutide"
CLASS, STYLE = "type 2 diabetes: GLP-1", "CVS Caremark criteria, • o ▪ - bullets with AND/OR lines"
COMBINED = ((40, 8), (14, 3))
M = {"metformin"}
MI, STROKE, PAD = ("I21", "I22", "I25.2"), ("I60", "I61", "I63", "I69.0", "I69.1", "I69.3", "Z86.73"), ("I73.9", "I70.2", "E11.51")
LINES = [
    L("t2", "The patient has a diagnosis of type 2 diabetes mellitus", "dx", lambda p: p.dx("E11")),
    L("vic", "If the request is for Victoza, the patient is at least 10 years of age", "if", lambda p: True, hard="conditional on the drug, does not apply"),
    L("age", "If the request is for Ozempic, Trulicity or Byetta, the patient is at least 18 years of age", "if", lambda p: p.age_ge(18), hard="conditional on the drug"),
    L("mtc", "The patient has no personal or family history of medullary thyroid carcinoma and does not have multiple endocrine neoplasia syndrome type 2", "no",
      lambda p: p.no_hx("C73") and not p.family("C73") and p.no_dx("E31.22", "E31.23"), hard="personal and family history and a second condition"),
    L("new", "The patient has not been on a GLP-1 receptor agonist, tirzepatide included, at any time in the past 90 days", "conc", lambda p: not p.tried(GLP1, within=90), hard="absence of use in a window"),
    L("met", "The patient had an inadequate treatment response to metformin after at least 60 days, or has an intolerance or contraindication to metformin (such as metabolic acidosis)", "trial",
      lambda p: p.failed(M, 60) or p.intolerant(M) or p.contraindicated(M, "E87.2"), hard="a condition the policy names as contraindication"),
    L("a1c", "The patient takes metformin now and has an A1C of 7.5 percent or greater from the past 90 days", "mix",
      lambda p: ALL(p.on(M), p.lab("HbA1c", lambda v: v >= 7.5, 90)), hard="current drug and lab in one line"),
    L("cv", "The patient has had a myocardial infarction or a stroke, or has peripheral arterial disease", "dx", lambda p: p.hx(*MI, *STROKE) or p.dx(*PAD), hard="history of two, presence of a third"),
    L("rec", "The patient has been receiving the requested drug for at least 3 months", "now", lambda p: p.taking({"semaglutide"}, 90)),
    L("fall", "The patient's A1C is lower than it was before the requested drug was started", "change", lambda p: p.change("HbA1c", {"semaglutide"}, lambda b, c: c < b), hard="change from baseline"),
    L("conc", "The requested drug will not be taken together with another GLP-1 receptor agonist (tirzepatide included) or with a DPP-4 inhibitor", "conc",
      lambda p: not p.another(GLP1, "Ozempic", "semaglutide") and not p.on(DPP4)),
]
ATTESTATIONS = ["The requested drug is not being prescribed for weight loss alone"]


def initial(s):
    return ALL(s.t2, ATT, s.vic, s.age, s.mtc, ANY(ALL(s.new, ANY(s.met, s.a1c, s.cv)), ALL(s.rec, s.fall)), s.conc)


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
INITIAL = dict(
    age=[[born(51, 40)], [born(18)], [born(18, -1)]],
    dx=[[T2], [dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65")], [dx("Prediabetes", "R73.03")], [past("Type 2 diabetes mellitus without complications", "E11.9")]],
    step=[[failed("Metformin", 150)], [failed("Glucophage", 60)], [failed("Metformin", 59)], [bad("Janumet", 8)], [contra("Metformin")], [dx("Chronic metabolic acidosis", "E87.22", 100)], [worked("Metformin", 300)], [],
          [on("Metformin", 400), lab("HbA1c", 7.5, 90)], [on("Metformin", 400), lab("HbA1c", 7.4, 12)], [on("Metformin", 400), lab("HbA1c", 8.3, 91)], [worked("Metformin", 200), lab("HbA1c", 8.3, 9)],
          [past("Acute myocardial infarction, unspecified", "I21.9", 800)], [past("Cerebral infarction, unspecified", "I63.9", 1400)], [dx("Peripheral vascular disease, unspecified", "I73.9")], [past("Peripheral vascular disease, unspecified", "I73.9")],
          [dx("Transient cerebral ischemic attack, unspecified", "G45.9")]],
    glp=[[], [worked("Trulicity", 100, 91)], [worked("Trulicity", 100, 90)],
         [on("Ozempic", 120), lab("HbA1c", 8.6, 140), lab("HbA1c", 7.6, 10)], [on("Ozempic", 90), lab("HbA1c", 8.6, 100), lab("HbA1c", 8.6, 10)], [on("Ozempic", 89), lab("HbA1c", 8.6, 100), lab("HbA1c", 7.7, 10)],
         [on("semaglutide", 120), lab("HbA1c", 7.9, 60)], [bad("Byetta", 20, 40)]],
    x=[[], [on("Victoza", 60)], [on("Mounjaro", 45)], [on("Januvia", 100)], [past("Malignant neoplasm of thyroid gland", "C73", 2500)], [fam("Medullary thyroid carcinoma", "C73")],
       [dx("Multiple endocrine neoplasia [MEN] type IIA", "E31.22")], [dx("Multiple endocrine neoplasia [MEN] type I", "E31.21")]],
)
