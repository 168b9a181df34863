"""961 Mounjaro: BCBS/Prime, 1. A. with trailing AND/OR, change from baseline at renewal."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "961-mounjaro.md", "fu-961", "Prairie Cross Blue Plan", "Mounjaro", "tirzepatide"
CLASS, STYLE = "type 2 diabetes: GLP-1/GIP", "BCBS/Prime, 1. A. with trailing AND/OR"
COMBINED = ((40, 7), (14, 3))
M = {"metformin"}
CONC = "The patient will NOT be using the requested agent in combination with a DPP-4 inhibitor (e.g., Januvia, Tradjenta) or another GLP-1 receptor agonist"
conc = lambda p: not p.another(GLP1, "Mounjaro", "tirzepatide") and not p.on(DPP4)
LINES = [
    L("t2", "The patient has a diagnosis of type 2 diabetes mellitus that was confirmed by ONE of the following lab results:", "dx", lambda p: p.dx("E11"), hard="a diagnosis that heads its confirmation"),
    L("a1c", "A1C greater than or equal to 6.5%", "lab", lambda p: p.lab("HbA1c", lambda v: v >= 6.5)),
    L("fpg", "Fasting plasma glucose greater than or equal to 126 mg/dL", "lab", lambda p: p.lab("Fasting plasma glucose", lambda v: v >= 126)),
    L("age", "The patient is 18 years of age or over", "age", lambda p: p.age_ge(18)),
    L("met", "The patient has tried and had an inadequate response to at least 90 days of metformin or a metformin-containing agent", "trial", lambda p: p.failed(M, 90)),
    L("int", "The patient has an intolerance to metformin", "trial", lambda p: p.intolerant(M)),
    L("con", "The patient has a contraindication to metformin (e.g., end stage renal disease)", "trial", lambda p: p.contraindicated(M, "N18.6"), hard="contraindication by condition"),
    L("cvd", "The patient has a history of myocardial infarction, stroke, or peripheral arterial disease", "dx",
      lambda p: p.hx("I21", "I22", "I25.2", "I63", "I61", "Z86.73", "I69.3", "I73.9", "I70.2")),
    L("t1", "The patient does NOT have type 1 diabetes", "no", lambda p: p.no_dx("E10")),
    L("mtc", "Neither the patient nor a family member has a history of medullary thyroid carcinoma, and the patient does not have multiple endocrine neoplasia syndrome type 2 (MEN 2)", "no",
      lambda p: p.no_hx("C73", "Z85.850") and not p.family("C73", "Z85.850") and p.no_dx("E31.22", "E31.23"), hard="personal and family history, and a second condition"),
    L("conc", CONC, "conc", conc, "b"),
    L("rt2", "The patient has a diagnosis of type 2 diabetes mellitus", "dx", lambda p: p.dx("E11"), "r"),
    L("low", "The patient's most recent A1C is lower than the A1C before the requested agent was started", "change",
      lambda p: p.change("HbA1c", {"tirzepatide"}, lambda b, c: c < b), "r", hard="change from baseline"),
]
ATTESTATIONS = ["The requested quantity does not exceed the program quantity limit",
                "The patient has been previously approved for the requested agent through the plan's Prior Authorization process"]


def initial(s):
    return ALL(s.t2, ANY(s.a1c, s.fpg), s.age, ANY(s.met, s.int, s.con, s.cvd), s.t1, s.mtc, s.conc, ATT)


def renewal(s):
    return ALL(ATT, s.rt2, s.low, s.conc)


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
INITIAL = dict(
    age=[[born(52, 30)], [born(18)], [born(18, -1)]],
    dx=[[T2], [dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65")], [dx("Prediabetes", "R73.03")], [past("Type 2 diabetes mellitus without complications", "E11.9")]],
    lab=[[lab("HbA1c", 7.9)], [lab("HbA1c", 6.5)], [lab("HbA1c", 6.4)], [lab("HbA1c", 6.1), lab("Fasting plasma glucose", 126)], [lab("HbA1c", 6.1), lab("Fasting plasma glucose", 125)],
         [lab("Fasting plasma glucose", 7.2, unit="mmol/L")], [], [lab("HbA1c", 8.0, 300), lab("HbA1c", 6.2, 10), lab("Fasting plasma glucose", 118)]],
    met=[[failed("Metformin", 200)], [failed("Metformin", 90)], [failed("Metformin", 89)], [partial("Janumet", 120)], [bad("Metformin")], [contra("Metformin")], [worked("Metformin", 300)],
         [dx("End stage renal disease", "N18.6")], [past("Old myocardial infarction", "I25.2")], [dx("Peripheral vascular disease, unspecified", "I73.9")],
         [past("Cerebral infarction, unspecified", "I63.9")], [dx("Chronic kidney disease, stage 3a", "N18.31")], [], [undated("Metformin")]],
    safe=[[], [dx("Type 1 diabetes mellitus without complications", "E10.9")], [fam("Medullary thyroid carcinoma", "C73")], [past("Medullary thyroid carcinoma", "C73")],
          [dx("Multiple endocrine neoplasia type IIA", "E31.22")], [fam("Malignant neoplasm of breast", "C50.919")]],
    x=[[], [on("Januvia", 90)], [on("Ozempic", 90)], [worked("Trulicity", 90, 40)], [on("Jardiance", 90)], [on("Zepbound", 60)], [on("Glyxambi", 60)]],
)
RENEWAL = dict(
    dx=[[T2], [dx("Prediabetes", "R73.03")]],
    a1c=[[on("Mounjaro", 200), lab("HbA1c", 8.6, 220), lab("HbA1c", 6.9, 15)], [on("Mounjaro", 200), lab("HbA1c", 8.0, 200), lab("HbA1c", 7.9, 15)],
         [on("Mounjaro", 200), lab("HbA1c", 7.9, 220), lab("HbA1c", 7.9, 15)], [on("Mounjaro", 200), lab("HbA1c", 8.6, 220)], [on("Mounjaro", 200), lab("HbA1c", 6.9, 15)],
         [on("tirzepatide", 200), lab("HbA1c", 8.6, 220), lab("HbA1c", 7.0, 90), lab("HbA1c", 8.8, 9)]],
    x=[[], [on("Januvia", 90)], [on("Trulicity", 30)], [on("Metformin", 400)]],
)
