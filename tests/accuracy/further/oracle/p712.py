"""712 Rybelsus: Prime program summary, numbers and letters, requested agent within 90 days, BOTH contraindicated, ONE and TWO preferred agents."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "712-rybelsus.md", "fu-712", "Blue Prairie of the Upper Midwest", "Rybelsus", "semaglutide"
CLASS, STYLE = "type 2 diabetes: GLP-1", "BCBS/Prime program summary, 1. A. with bold connectives"
COMBINED = ((44, 7), (14, 3))
M, PREF = {"metformin"}, ("dulaglutide", "liraglutide", "tirzepatide")
own = lambda m: m["drug"].lower() in ("rybelsus", "semaglutide")
LINES = [
    L("t2", "The patient has a diagnosis of type 2 diabetes mellitus", "dx", lambda p: p.dx("E11")),
    L("cur", "The patient has been treated with the requested agent within the past 90 days (starting on samples is not approvable)", "trial", lambda p: p.tried({"semaglutide"}, 0, 90, own), hard="any use in a window"),
    L("lab", "The diagnosis has been confirmed by an A1C of 6.5% or greater, or by a fasting plasma glucose of 126 mg/dL or greater", "mix",
      lambda p: ANY(p.lab("HbA1c", lambda v: v >= 6.5), p.lab("Fasting plasma glucose", lambda v: v >= 126)), hard="two tests"),
    L("use", "The patient's medication history includes use of an agent containing metformin or insulin within the past 90 days", "trial", lambda p: p.tried(M | INSULIN, 0, 90), hard="any use in a window"),
    L("int", "The patient has an intolerance to metformin", "trial", lambda p: p.intolerant(M)),
    L("both", "The patient has an FDA labeled contraindication to BOTH metformin AND insulin", "trial", lambda p: p.contraindicated(M) and p.contraindicated(INSULIN), hard="both"),
    L("cvd", "The patient has established cardiovascular disease or chronic kidney disease", "dx", lambda p: p.dx(*ASCVD, "N18", "E11.22")),
    L("one", "The patient has tried and had an inadequate response to ONE preferred GLP-1 agent (Trulicity, Victoza, or Mounjaro) after at least a 90-day duration of therapy", "trial", lambda p: p.failed(set(PREF), 90)),
    L("two", "The patient has an intolerance or FDA labeled contraindication to TWO of the preferred agents (Trulicity, Victoza, Mounjaro)", "trial",
      lambda p: sum(p.intolerant({d}) or p.contraindicated({d}) for d in PREF) >= 2, hard="two of three"),
    L("age", "The patient is 18 years of age or over", "age", lambda p: p.age_ge(18)),
    L("mtc", "The patient does NOT have a personal or family history of medullary thyroid carcinoma, and does NOT have multiple endocrine neoplasia syndrome type 2", "no",
      lambda p: p.no_hx("C73") and not p.family("C73") and p.no_dx("E31.22", "E31.23"), hard="personal and family, two diseases"),
    L("glp", "The patient will NOT be using the requested agent in combination with another GLP-1 receptor agonist (e.g., Ozempic, Soliqua)", "conc", lambda p: not p.another(GLP1, "Rybelsus", "semaglutide"), "b"),
    L("dpp", "The patient will NOT be using the requested agent in combination with a DPP-4 inhibitor containing agent (e.g., Januvia, Janumet, Glyxambi)", "conc", lambda p: not p.on(DPP4), "b"),
    L("fall", "An A1C that is lower than the one obtained before the requested agent was started", "change", lambda p: p.change("HbA1c", {"semaglutide"}, lambda b, c: c < b), "r", hard="change from before the drug"),
    L("ctl", "An A1C below 7% in the past 180 days", "lab", lambda p: p.lab("HbA1c", lambda v: v < 7, 180), "r"),
]
ATTESTATIONS = ["The patient has been previously approved for the requested agent through the plan's Prior Authorization process"]


def initial(s):
    return ALL(s.t2, ANY(s.cur, s.lab), ANY(s.use, s.int, s.both, s.cvd), ANY(s.one, s.two), s.age, s.mtc, s.glp, s.dpp)


def renewal(s):
    return ALL(ATT, ANY(s.fall, s.ctl), s.glp, s.dpp)


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
CONC = [[], [on("Ozempic", 30)], [on("Soliqua", 30)], [on("Janumet", 90)], [on("Glyxambi", 90)], [worked("Januvia", 100, 1)], [on("Farxiga", 60)]]
INITIAL = dict(
    age=[[born(51, 77)], [born(18)], [born(18, -1)]],
    dx=[[T2], [dx("Type 2 diabetes mellitus with diabetic polyneuropathy", "E11.42")], [dx("Prediabetes", "R73.03")], [dx("Type 1 diabetes mellitus without complications", "E10.9")]],
    conf=[[lab("HbA1c", 8.1)], [lab("HbA1c", 6.5, 700)], [lab("HbA1c", 6.4)], [lab("HbA1c", 6.2), lab("Fasting plasma glucose", 126)], [lab("HbA1c", 6.4), lab("Fasting plasma glucose", 125)], [],
          [on("Rybelsus", 45)], [worked("Rybelsus", 60, 90)], [lab("HbA1c", 6.1), lab("Fasting plasma glucose", 110), worked("Rybelsus", 60, 91)], [lab("Fasting plasma glucose", 7.2, unit="mmol/L")]],
    step=[[on("Metformin", 300)], [failed("Metformin", 100, 90)], [failed("Metformin", 100, 91)], [on("Lantus", 10)], [bad("Metformin", 10, 700)], [contra("Metformin")], [contra("Metformin"), contra("Insulin glargine")],
          [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")], [dx("Chronic kidney disease, stage 3b", "N18.32")], [on("Glipizide", 200)], [on("Synjardy", 60)]],
    pref=[[failed("Trulicity", 120)], [partial("Victoza", 90)], [failed("Mounjaro", 89)], [worked("Trulicity", 200)], [bad("Trulicity"), contra("Victoza")], [bad("Trulicity")], [bad("Mounjaro"), bad("Victoza")],
          [failed("Trulicity", 50), failed("Victoza", 50)], [failed("Bydureon BCise", 150)]],
    mtc=[[], [fam("Medullary thyroid carcinoma", "C73")], [past("Medullary thyroid carcinoma", "C73")], [dx("Multiple endocrine neoplasia [MEN] type IIA", "E31.22")], [dx("Multiple endocrine neoplasia [MEN] type I", "E31.21")], [fam("Breast cancer", "C50.919")]],
    conc=CONC,
)
RENEWAL = dict(
    a1c=[[lab("HbA1c", 8.4, 260), lab("HbA1c", 7.4, 20)], [lab("HbA1c", 7.4, 260), lab("HbA1c", 7.4, 20)], [lab("HbA1c", 6.8, 260), lab("HbA1c", 6.9, 20)], [lab("HbA1c", 6.9, 180)], [lab("HbA1c", 7.0, 20)], [], [lab("HbA1c", 9.0, 201), lab("HbA1c", 8.9, 190)]],
    dx=[[T2, on("Rybelsus", 200)], [T2, on("semaglutide", 200)]],
    conc=CONC[:5],
)
