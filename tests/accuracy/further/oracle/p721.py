"""721 Trulicity: BCBS plan via Prime, Initial/Renewal Evaluation, 1. A. with connectives at the line's end."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "721-trulicity.md", "fu-721", "Blue Prairie Mutual of the Plains", "Trulicity", "dulaglutide"
CLASS, STYLE = "type 2 diabetes: GLP-1", "BCBS via Prime, Target Agent(s) 1. A., connectives at line ends"
COMBINED = ((38, 5), (8, 1))
MI = {"metformin"} | INSULIN | {"insulin glulisine"}
LINES = [
    L("t2", "The patient has a diagnosis of type 2 diabetes mellitus", "dx", lambda p: p.dx("E11"), "b"),
    L("a1c", "A1C greater than or equal to 6.5%", "lab", lambda p: p.lab("HbA1c", lambda v: v >= 6.5)),
    L("fpg", "Fasting plasma glucose greater than or equal to 126 mg/dL", "lab", lambda p: p.lab("Fasting plasma glucose", lambda v: v >= 126)),
    L("used", "The patient has been treated with the requested agent within the past 90 days (starting on samples is not approvable)", "trial",
      lambda p: p.tried({"dulaglutide"}, within=90), hard="drug within a window, a qualifier in brackets"),
    L("fail", "The patient has tried and had an inadequate response to metformin or insulin", "trial", lambda p: p.failed(MI)),
    L("intol", "The patient has an intolerance or hypersensitivity to metformin or insulin", "trial", lambda p: p.intolerant(MI)),
    L("ci", "The patient has an FDA labeled contraindication to BOTH metformin AND insulin", "trial",
      lambda p: p.contraindicated({"metformin"}) and p.contraindicated(MI - {"metformin"}), hard="both"),
    L("cv", "The patient has established cardiovascular disease (e.g., prior myocardial infarction, stroke, coronary artery disease) or chronic kidney disease", "dx",
      lambda p: p.dx(*ASCVD) or p.dx("N18", "E11.22"), hard="class of conditions by examples"),
    L("age", "The patient is 10 years of age or over", "age", lambda p: p.age_ge(10)),
    L("conc", "The patient is NOT currently being treated with a DPP-4 containing agent or another GLP-1 agonist", "conc",
      lambda p: not p.on(DPP4) and not p.another(GLP1, "Trulicity", "dulaglutide"), "b"),
    L("mtc", "The patient does NOT have a personal or family history of medullary thyroid carcinoma, and does NOT have multiple endocrine neoplasia syndrome type 2", "no",
      lambda p: p.no_hx("C73", "Z85.850") and not p.family("C73", "Z80.8") and p.no_dx("E31.22", "E31.23"), hard="personal, family and a second condition"),
]
ATTESTATIONS = ["The patient has been previously approved for the requested agent through the plan's Prior Authorization process",
                "The patient has had clinical benefit with the requested agent"]


def initial(s):
    return ALL(s.t2, ANY(s.a1c, s.fpg), ANY(s.used, s.fail, s.intol, s.ci, s.cv), s.age, s.conc, s.mtc)


def renewal(s):
    return ALL(ATT, s.t2, ATT, s.conc)


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
INITIAL = dict(
    age=[[born(55, 20)], [born(10)], [born(10, -1)]],
    dx=[[T2], [dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65")], [dx("Type 1 diabetes mellitus without complications", "E10.9")], [past("Type 2 diabetes mellitus without complications", "E11.9")]],
    lab=[[lab("HbA1c", 8.1)], [lab("HbA1c", 6.5, 300)], [lab("HbA1c", 6.4)], [], [lab("HbA1c", 6.2), lab("Fasting plasma glucose", 126, 40)], [lab("Fasting plasma glucose", 125)],
         [lab("HbA1c", 6.3, 15), lab("Fasting plasma glucose", 125, 20)], [lab("Fasting plasma glucose", 7.5, 30, "mmol/L")]],
    step=[[failed("Metformin", 150)], [partial("Lantus", 60)], [worked("Metformin", 150)], [], [bad("Glucophage", 8)], [contra("Metformin")], [contra("Metformin"), contra("Lantus")],
          [worked("Trulicity", 60, 90)], [worked("dulaglutide", 60, 91)], [on("Trulicity", 20)], [dx("Old myocardial infarction", "I25.2", 800)],
          [dx("Chronic kidney disease, stage 3b", "N18.32", 300)], [failed("Janumet", 90, 40)], [failed("Glipizide", 200)]],
    x=[[], [on("Januvia", 90)], [on("Jentadueto", 90)], [on("Ozempic", 60)], [worked("Victoza", 90, 15)], [on("Jardiance", 60)]],
    mtc=[[], [past("Medullary thyroid carcinoma", "C73")], [fam("Medullary thyroid carcinoma", "C73", "father")], [dx("Multiple endocrine neoplasia [MEN] type IIA", "E31.22")], [fam("Malignant neoplasm of breast", "C50.919")]],
)
RENEWAL = dict(
    dx=[[T2, on("Trulicity", 340)], [dx("Type 2 diabetes mellitus with diabetic nephropathy", "E11.21"), on("Trulicity", 340)], [dx("Prediabetes", "R73.03"), on("Trulicity", 340)]],
    x=[[], [on("Mounjaro", 30)], [on("Tradjenta", 30)], [worked("Rybelsus", 100, 350)]],
)
