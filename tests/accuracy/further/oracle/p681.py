"""681 Mounjaro: HCSC/Prime program, 1. A. with trailing AND/OR, a metformin dose, laboratory proof of diabetes."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "681-mounjaro.md", "fu-681", "Blue Prairie Service Corporation", "Mounjaro", "tirzepatide"
CLASS, STYLE = "type 2 diabetes: GIP/GLP-1", "BCBS via Prime, 1. A. with trailing AND/OR, initial and renewal evaluation"
COMBINED = ((40, 7), (14, 3))
M = {"metformin"}
HIGH = lambda m: (dose_mg(m) or 0) >= 1500
LINES = [
    L("dx", "The patient has a diagnosis of type 2 diabetes mellitus, and medical records confirm the diagnosis with ONE of the following laboratory results:", "dx", lambda p: p.dx("E11"), hard="header that is a diagnosis"),
    L("a1c", "A1C of 6.5% or higher", "lab", lambda p: p.lab("HbA1c", lambda v: v >= 6.5)),
    L("fpg", "Fasting plasma glucose of 126 mg/dL or higher", "lab", lambda p: p.lab("Fasting plasma glucose", lambda v: v >= 126)),
    L("age", "The patient is 18 years of age or over", "age", lambda p: p.age_ge(18)),
    L("met", "The patient has had an inadequate response to metformin taken at 1,500 mg or more per day for at least 90 days", "trial", lambda p: p.failed(M, 90, keep=HIGH), hard="dose and duration"),
    L("ic", "The patient has an intolerance or a contraindication to metformin", "trial", lambda p: p.intolerant(M) or p.contraindicated(M)),
    L("cv", "The patient has established atherosclerotic cardiovascular disease or chronic kidney disease", "dx", lambda p: p.dx(*ASCVD, "N18"), hard="two disease groups"),
    L("conc", "The patient will NOT use the requested agent in combination with another GLP-1 receptor agonist or with a DPP-4 inhibitor (e.g., Januvia, Tradjenta, Janumet)", "conc",
      lambda p: not p.another(GLP1 | DPP4, "Mounjaro", "tirzepatide"), "b"),
    L("t1", "The patient does NOT have type 1 diabetes mellitus", "no", lambda p: p.no_dx("E10")),
    L("mtc", "The patient does NOT have any FDA labeled contraindication to the requested agent (personal or family history of medullary thyroid carcinoma; multiple endocrine neoplasia syndrome type 2)", "no",
      lambda p: p.no_hx("C73") and not p.family("C73") and p.no_dx("E31.22", "E31.23"), hard="contraindications named in parentheses"),
    L("panc", "The patient does NOT have a history of pancreatitis", "no", lambda p: p.no_hx("K85", "K86.0", "K86.1")),
    L("rdx", "The patient has a diagnosis of type 2 diabetes mellitus", "dx", lambda p: p.dx("E11"), "r"),
    L("ben", "The patient has had clinical benefit with the requested agent, shown by an A1C that is lower than the value before the start of therapy or an A1C of 7% or less", "change",
      lambda p: ANY(p.change("HbA1c", {"tirzepatide"}, lambda b, c: c < b), p.lab("HbA1c", lambda v: v <= 7)), "r", hard="change from baseline or current value"),
]
ATTESTATIONS = ["The patient was previously approved for the requested agent through the plan's prior authorization process"]


def initial(s):
    return ALL(s.dx, ANY(s.a1c, s.fpg), s.age, ANY(s.met, s.ic, s.cv), s.conc, s.t1, s.mtc, s.panc)


def renewal(s):
    return ALL(ATT, s.rdx, s.ben, s.conc)


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
BID = "1000 mg twice daily"
INITIAL = dict(
    age=[[born(51, 40)], [born(18)], [born(18, -1)]],
    dx=[[T2], [dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65")], [dx("Prediabetes", "R73.03")], [past("Gestational diabetes mellitus in pregnancy, unspecified control", "O24.419"), sex("female")]],
    lab=[[lab("HbA1c", 7.9, 50)], [lab("HbA1c", 6.5, 700)], [lab("HbA1c", 6.4)], [lab("HbA1c", 6.4), lab("Fasting plasma glucose", 126, 300)], [lab("HbA1c", 6.2), lab("Fasting plasma glucose", 125)],
         [lab("Fasting plasma glucose", 7.2, 40, "mmol/L")], [], [lab("HbA1c", 7.4, 400), lab("HbA1c", 6.3, 10)]],
    step=[[failed("Metformin", 150, 30, BID)], [failed("Metformin", 90, 200, "500 mg three times daily")], [failed("Metformin", 89, 30, BID)], [failed("Metformin", 200, 30, "500 mg twice daily")],
          [worked("Metformin", 200, 30, BID)], [bad("Glucophage", 5)], [contra("Metformin")], [], [dx("Chronic kidney disease, stage 3a", "N18.31")], [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")],
          [dx("Heart failure, unspecified", "I50.9")], [med("Metformin", 260, None, "partial_response", BID)], [dx("Peripheral vascular disease, unspecified", "I73.9"), failed("Metformin", 30, 20, BID)]],
    x=[[], [on("Trulicity", 80)], [on("Janumet", 80)], [worked("Januvia", 90, 20)], [on("Mounjaro", 20)], [fam("Medullary thyroid carcinoma", "C73", "sister")],
       [dx("Multiple endocrine neoplasia [MEN] type IIA", "E31.22")], [past("Medullary thyroid carcinoma", "C73")], [dx("Multiple endocrine neoplasia [MEN] type I", "E31.21")], [past("Acute pancreatitis without necrosis or infection, unspecified", "K85.90")],
       [dx("Type 1 diabetes mellitus without complications", "E10.9")], [on("Jardiance", 100)]],
)
RENEWAL = dict(
    dx=[[T2], [dx("Type 2 diabetes mellitus with diabetic nephropathy", "E11.21")], [dx("Obesity, unspecified", "E66.9")]],
    on=[[on("Mounjaro", 200)], [on("tirzepatide", 200)]],
    a1c=[[lab("HbA1c", 8.8, 220), lab("HbA1c", 7.6, 15)], [lab("HbA1c", 8.8, 220), lab("HbA1c", 8.8, 15)], [lab("HbA1c", 6.9, 220), lab("HbA1c", 7.0, 15)], [lab("HbA1c", 7.4, 15)], [lab("HbA1c", 7.0, 15)], [],
         [lab("HbA1c", 8.1, 220), lab("HbA1c", 8.3, 15)]],
    x=[[], [on("Ozempic", 20)], [on("Tradjenta", 20)]],
)
