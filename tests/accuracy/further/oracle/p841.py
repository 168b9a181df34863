"""841 Rybelsus: BCBS/Prime style, numbers and letters with trailing AND/OR; compound lines, unless, change from baseline."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "841-rybelsus.md", "fu-841", "Prairie Crescent Blue", "Rybelsus", "semaglutide"
CLASS, STYLE = "type 2 diabetes: oral GLP-1", "BCBS/Prime, 1. A. with trailing AND/OR"
COMBINED = ((40, 7), (14, 3))
M = {"metformin"}
LINES = [
    L("t2", "The patient is 18 years of age or over and has a diagnosis of type 2 diabetes mellitus", "mix", lambda p: ALL(p.age_ge(18), p.dx("E11")), hard="age and diagnosis on one line"),
    L("met", "Within the past 365 days the patient had an inadequate response to metformin after a trial of at least 90 days", "trial", lambda p: p.failed(M, 90, 365), hard="window and length"),
    L("intol", "The patient has an intolerance or contraindication to metformin (for example, acute or chronic metabolic acidosis)", "trial",
      lambda p: p.intolerant(M) or p.contraindicated(M, "E87.2"), hard="a condition the policy names as contraindication"),
    L("cvd", "The patient has established cardiovascular disease (such as coronary artery disease, a prior myocardial infarction or ischemic stroke, or peripheral artery disease)", "dx",
      lambda p: p.dx(*CVD_841) or p.hx("I21", "I22", "I25.2", "I63", "I69.3", "Z86.73"), hard="class by examples, some of them prior events"),
    L("gfr", "The most recent estimated GFR is below 30 mL/min/1.73 m²", "lab", lambda p: p.lab("eGFR", lambda v: v < 30)),
    L("a1c", "The most recent hemoglobin A1C, drawn within the past 120 days, is 7.0% or greater, unless the patient has chronic kidney disease", "mix",
      lambda p: ANY(p.dx("N18"), p.lab("HbA1c", lambda v: v >= 7.0, 120)), hard="unless clause"),
    L("conc", "The patient will NOT be using Rybelsus in combination with another GLP-1 receptor agonist (e.g., Ozempic, Trulicity, Mounjaro) or with a DPP-4 inhibitor (e.g., Januvia, Tradjenta)", "conc",
      lambda p: not (p.another(GLP1, "Rybelsus", "semaglutide") or p.on(DPP4)), "b", hard="another brand of the same ingredient"),
    L("now", "The patient is currently taking Rybelsus and has done so for at least 90 days", "now", lambda p: p.taking({"semaglutide"}, 90), "r"),
    L("ctl", "The most recent A1C, from the past 180 days, is below 7.0%, or the A1C has fallen by at least 0.5 percentage points from the value before Rybelsus was started", "mix",
      lambda p: ANY(p.lab("HbA1c", lambda v: v < 7.0, 180), p.change("HbA1c", {"semaglutide"}, lambda b, c: round(b - c, 6) >= 0.5)), "r", hard="value or change from baseline"),
    L("t1", "Type 1 diabetes mellitus", "no", lambda p: p.no_dx("E10"), exclude=True),
    L("mtc", "A personal or family history of medullary thyroid carcinoma, or a diagnosis of multiple endocrine neoplasia syndrome type 2", "no",
      lambda p: p.no_hx("C73", "Z85.850") and not p.family("C73", "Z80.8") and p.no_dx("E31.22", "E31.23"), hard="personal, family and another condition", exclude=True),
    L("panc", "A history of pancreatitis, acute or chronic", "no", lambda p: p.no_hx("K85", "K86.0", "K86.1"), exclude=True),
]
ATTESTATIONS = ["The prescriber has reviewed with the patient how the tablet must be taken on an empty stomach",
                "The patient was previously approved for Rybelsus through the plan's prior authorization process"]


def initial(s):
    return ALL(s.t2, ANY(s.met, s.intol, s.cvd, s.gfr), s.a1c, ATT, s.conc, s.t1, s.mtc, s.panc)


def renewal(s):
    return ALL(ATT, s.now, s.ctl, s.conc, s.t1, s.mtc, s.panc)


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
G = lab("eGFR", 78)
INITIAL = dict(
    age=[[born(55, 20)], [born(18)], [born(18, -1)]],
    dx=[[T2], [dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65")], [dx("Prediabetes", "R73.03")], [past("Type 2 diabetes mellitus without complications", "E11.9")]],
    step=[[failed("Metformin", 200), G], [failed("Glucophage", 90, 365), G], [failed("Metformin", 90, 366), G], [failed("Metformin", 89), G], [worked("Metformin", 300), G], [bad("Metformin"), G],
          [contra("Metformin"), G], [dx("Chronic metabolic acidosis", "E87.22", 90), G], [dx("Old myocardial infarction", "I25.2", 900), G], [past("Cerebral infarction, unspecified", "I63.9"), G],
          [dx("Hyperlipidemia, unspecified", "E78.5"), G], [lab("eGFR", 29)], [lab("eGFR", 30)], [], [failed("Janumet", 120), G]],
    a1c=[[lab("HbA1c", 8.1)], [lab("HbA1c", 7.0, 120)], [lab("HbA1c", 6.9)], [lab("HbA1c", 8.1, 121)], [dx("Chronic kidney disease, stage 3a", "N18.31"), lab("HbA1c", 6.4)],
         [lab("HbA1c", 9.0, 80), lab("HbA1c", 6.8, 8)], []],
    conc=[[], [on("Ozempic", 60)], [on("Rybelsus", 30)], [on("semaglutide", 30)], [on("Januvia", 300)], [worked("Trulicity", 200, 30)], [on("Glyxambi", 90)]],
    x=[[], [dx("Type 1 diabetes mellitus without complications", "E10.9")], [fam("Medullary thyroid carcinoma", "C73")], [dx("Multiple endocrine neoplasia [MEN] type IIA", "E31.22")],
       [dx("Multiple endocrine neoplasia [MEN] type I", "E31.21")], [past("Acute pancreatitis without necrosis or infection, unspecified", "K85.90", 2000)], [fam("Malignant neoplasm of breast", "C50.919")]],
)
RENEWAL = dict(
    now=[[T2, on("Rybelsus", 200)], [T2, on("semaglutide", 90)], [T2, on("Rybelsus", 89)], [T2, worked("Rybelsus", 200, 10)]],
    a1c=[[lab("HbA1c", 8.9, 320), lab("HbA1c", 7.6, 20)], [lab("HbA1c", 8.1, 320), lab("HbA1c", 7.6, 20)], [lab("HbA1c", 8.0, 320), lab("HbA1c", 7.6, 20)], [lab("HbA1c", 6.9, 20)],
         [lab("HbA1c", 7.0, 20)], [lab("HbA1c", 8.9, 320)]],
    x=[[], [on("Tradjenta", 40)], [on("Victoza", 40)], [dx("Other chronic pancreatitis", "K86.1")]],
)
