"""281 Ozempic: flat letters with -AND- / -OR- lines."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "281-ozempic.txt", "bj-281", "Prairie Crest Healthcare", "Ozempic", "semaglutide"
CLASS, STYLE = "type 2 diabetes, GLP-1", "letters, (1) alternatives, -AND-/-OR- lines between"
COMBINED = ((14, 1), (5, 0))
LINES = [
    L("t2", "Diagnosis of type 2 diabetes mellitus", "dx", lambda p: p.dx("E11")),
    L("a1c", "Hemoglobin A1c greater than or equal to 6.5% within the past 180 days", "lab", lambda p: p.lab("HbA1c", lambda v: v >= 6.5, 180)),
    L("fpg", "Fasting plasma glucose of 126 mg/dL or higher within the past 180 days", "lab", lambda p: p.lab("Fasting plasma glucose", lambda v: v >= 126, 180)),
    L("glp", "Patient was treated with Trulicity, Victoza, or Mounjaro within the past 120 days", "trial",
      lambda p: p.tried({"dulaglutide", "liraglutide", "tirzepatide"}, within=120), hard="a drug in a window"),
    L("met", "Inadequate response to a minimum 90-day trial of metformin (generic Glucophage)", "trial", lambda p: p.failed({"metformin"}, 90)),
    L("meti", "History of contraindication or intolerance to metformin", "trial", lambda p: p.intolerant({"metformin"}) or p.contraindicated({"metformin"})),
    L("cv", "Patient has had a myocardial infarction, ischemic stroke, or coronary revascularization", "dx",
      lambda p: p.hx("I21", "I22", "I25.2", "I63", "I69.3", "Z86.73", "Z95.1", "Z95.5", "Z98.61"), hard="three events in one line"),
    L("age", "Patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("conc", "Not used in combination with another GLP-1 receptor agonist or with a DPP-4 inhibitor (e.g., Januvia, Tradjenta)", "conc",
      lambda p: not p.another(GLP1, "Ozempic", "semaglutide") and not p.on(DPP4)),
    L("mtc", "No personal or family history of medullary thyroid carcinoma or Multiple Endocrine Neoplasia syndrome type 2 (MEN 2)", "no",
      lambda p: p.no_hx("C73", "E31.22", "E31.23") and not p.family("C73", "E31.2"), hard="personal or family"),
    L("now", "Patient is currently receiving Ozempic", "now", lambda p: p.taking({"semaglutide"}), "r"),
    L("dpp", "Patient is not taking a DPP-4 inhibitor concomitantly", "conc", lambda p: not p.on(DPP4), "r"),
]
ATTESTATIONS = ["Documentation of positive clinical response to Ozempic therapy"]


def initial(s):
    return ALL(s.t2, ANY(s.a1c, s.fpg, s.glp), ANY(s.met, s.meti, s.cv), s.age, s.conc, s.mtc)


def renewal(s):
    return ALL(ATT, s.now, s.dpp)


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
FPG = "Fasting plasma glucose"
INITIAL = dict(
    dx=[[T2], [dx("Type 2 diabetes mellitus with diabetic nephropathy", "E11.21")], [dx("Type 1 diabetes mellitus without complications", "E10.9")]],
    glyc=[[lab("HbA1c", 8.1)], [lab("HbA1c", 6.5, 180)], [lab("HbA1c", 6.4)], [lab("HbA1c", 8.1, 181)], [lab("HbA1c", 6.2), lab(FPG, 126, 30)],
          [lab("HbA1c", 6.2), lab(FPG, 120), worked("Trulicity", 100, 120)]],
    met=[[failed("Metformin", 120)], [failed("Janumet", 90)], [worked("Metformin", 200)], [bad("Glucophage", 5)],
         [dx("Old myocardial infarction", "I25.2")], [dx("Essential (primary) hypertension", "I10")]],
    age=[[born(51, 40)], [born(18, -1)]],
    x=[[], [on("Rybelsus")], [on("Tradjenta")], [on("Jardiance")], [fam("Medullary thyroid carcinoma", "C73", "father")]],
)
RENEWAL = dict(
    now=[[T2, on("Ozempic", 300)], [T2, worked("Ozempic", 200, 20)], [T2, on("Trulicity")]],
    x=[[], [on("Januvia")], [failed("Januvia", 90)]],
)
