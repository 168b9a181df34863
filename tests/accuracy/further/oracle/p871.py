"""871 Mounjaro: Prime/BCBS program, trailing connectives, the connective of the outer list on the last inner item."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "871-mounjaro-prime.md", "fu-871", "Blue Prairie Health of the Plains", "Mounjaro", "tirzepatide"
CLASS, STYLE = "type 2 diabetes: GLP-1", "Prime Therapeutics/BCBS program, 1. A. 1. a. with trailing AND/OR"
COMBINED = ((40, 8), (14, 3))
M = {"metformin"}
LINES = [
    L("use", "The patient has been treated with the requested agent within the past 90 days", "trial", lambda p: p.tried({"tirzepatide"}, within=90), hard="the requested agent in a window"),
    L("t2", "The patient has a diagnosis of type 2 diabetes mellitus", "dx", lambda p: p.dx("E11")),
    L("a1c", "A1C greater than or equal to 6.5%", "lab", lambda p: p.lab("HbA1c", lambda v: v >= 6.5)),
    L("fpg", "Fasting plasma glucose greater than or equal to 126 mg/dL", "lab", lambda p: p.lab("Fasting plasma glucose", lambda v: v >= 126)),
    L("met", "The patient has tried metformin for at least 90 days and had an inadequate response", "trial", lambda p: p.failed(M, 90)),
    L("int", "The patient has an intolerance or hypersensitivity to metformin", "trial", lambda p: p.intolerant(M)),
    L("con", "The patient has an FDA labeled contraindication to metformin (e.g., acute or chronic metabolic acidosis)", "trial", lambda p: p.contraindicated(M, "E87.2"), hard="a condition the policy names as contraindication"),
    L("org", "The patient has a diagnosis of atherosclerotic cardiovascular disease or chronic kidney disease", "dx", lambda p: p.dx(*ASCVD, "N18", "E11.22", "I12", "I13")),
    L("age", "The patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("conc", "The patient will NOT be using the requested agent in combination with a DPP-4 inhibitor or with another GLP-1 receptor agonist", "conc",
      lambda p: not p.on(DPP4) and not p.another(GLP1, "Mounjaro", "tirzepatide"), "b", hard="two classes, one of them with another"),
    L("mtc", "The patient does NOT have a personal or family history of medullary thyroid carcinoma (MTC), or multiple endocrine neoplasia syndrome type 2 (MEN 2)", "no",
      lambda p: p.no_hx("C73", "Z85.850", "E31.22", "E31.23") and not p.family("C73", "E31.22", "E31.23"), "b", hard="personal and family history, two conditions"),
    L("goal", "The most recent A1C, taken within the past 6 months, is 7% or lower", "lab", lambda p: p.lab("HbA1c", lambda v: v <= 7, 180), "r"),
    L("fall", "The patient's A1C has decreased by at least 1 percentage point from baseline", "change",
      lambda p: p.change("HbA1c", {"tirzepatide"}, lambda b, c: round(b - c, 6) >= 1), "r", hard="change in percentage points"),
]
ATTESTATIONS = ["The patient has been previously approved for the requested agent through the plan's Prior Authorization process"]


def initial(s):
    return ALL(ANY(s.use, ALL(s.t2, ANY(s.a1c, s.fpg), ANY(s.met, s.int, s.con, s.org))), s.age, s.conc, s.mtc)


def renewal(s):
    return ALL(ATT, ANY(s.goal, s.fall), s.conc, s.mtc)


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
INITIAL = dict(
    age=[[born(52, 40)], [born(18)], [born(18, -1)]],
    dx=[[T2], [dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65")], [dx("Prediabetes", "R73.03")], [dx("Type 1 diabetes mellitus without complications", "E10.9")],
        [past("Type 2 diabetes mellitus without complications", "E11.9")]],
    lab=[[lab("HbA1c", 8.1), lab("Fasting plasma glucose", 151)], [lab("HbA1c", 6.5)], [lab("HbA1c", 6.4), lab("Fasting plasma glucose", 118)], [lab("HbA1c", 6.4), lab("Fasting plasma glucose", 126)],
         [lab("Fasting plasma glucose", 7.2, 20, "mmol/L")], [lab("HbA1c", 6.4)], []],
    met=[[failed("Metformin", 240)], [partial("Glucophage", 90)], [failed("Metformin", 89)], [bad("Janumet", 9)], [contra("Metformin")], [worked("Metformin", 300)], [dx("Chronic metabolic acidosis", "E87.22", 90)],
         [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")], [dx("Chronic kidney disease, stage 3a", "N18.31")], [failed("Metformin", 50, 100), failed("Metformin", 45, 30)],
         [dx("Essential (primary) hypertension", "I10")], []],
    use=[[], [on("Mounjaro", 60)], [worked("tirzepatide", 100, 90)], [worked("Mounjaro", 100, 91)]],
    conc=[[], [on("Januvia", 60)], [on("Trulicity", 90)], [worked("Ozempic", 120, 40)], [on("Glyxambi", 60)], [on("Jardiance", 60)]],
    mtc=[[], [fam("Medullary thyroid carcinoma", "C73", "father")], [past("Medullary thyroid carcinoma", "C73")], [dx("Multiple endocrine neoplasia [MEN] type IIA", "E31.22")], [fam("Breast cancer", "C50.919")]],
)
MORE = {"cont": dict(
    use=[[on("Mounjaro", 60)], [worked("Mounjaro", 150, 90)], [worked("Mounjaro", 150, 91)], [on("Ozempic", 60)]],
    dx=[[T2, lab("HbA1c", 7.6)], [T2]],
    age=[[born(48, 50)], [born(18, -1)]],
    conc=[[], [on("Januvia", 60)]],
)}
BASE_USE = on("Mounjaro", 200)
RENEWAL = dict(
    a1c=[[T2, BASE_USE, lab("HbA1c", 8.6, 220), lab("HbA1c", 7.4, 20)], [T2, BASE_USE, lab("HbA1c", 8.4, 220), lab("HbA1c", 7.4, 20)], [T2, BASE_USE, lab("HbA1c", 8.3, 220), lab("HbA1c", 7.4, 20)],
         [T2, BASE_USE, lab("HbA1c", 7.5, 220), lab("HbA1c", 7.0, 20)], [T2, BASE_USE, lab("HbA1c", 7.4, 20)], [T2, BASE_USE, lab("HbA1c", 7.0, 180)], [T2, BASE_USE, lab("HbA1c", 9.1, 230)], [T2, BASE_USE]],
    conc=[[], [on("Tradjenta", 60)], [on("Victoza", 40)], [on("Farxiga", 40)]],
    mtc=[[], [fam("Medullary thyroid carcinoma", "C73", "mother")]],
)
