"""223 Rybelsus: flat text with -AND- and -OR- lines."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "223-rybelsus-flat.txt", "bl-223", "Lakeshore Employers Trust", "Rybelsus", "semaglutide"
CLASS, STYLE = "type 2 diabetes, oral GLP-1", "no markers, -AND- and -OR- lines, capital headings"
COMBINED = ((20, 5), (8, 2))
MET = {"metformin"}
CONC = "Not used in combination with a DPP-4 inhibitor or with another GLP-1 receptor agonist"
conc = lambda p: not p.on(DPP4) and not p.another(GLP1, "Rybelsus", "semaglutide")
LINES = [
    L("t2", "Submission of medical records (for example, chart notes) confirming a diagnosis of type 2 diabetes mellitus", "dx", lambda p: p.dx("E11"), hard="documentation of a fact"),
    L("a1c", "Hemoglobin A1c (A1c) of 7.0% or more drawn within the last 120 days", "lab", lambda p: p.lab("HbA1c", lambda v: v >= 7, 120)),
    L("age", "Patient is at least 18 years old", "age", lambda p: p.age_ge(18)),
    L("met", "Minimum 90-day trial of metformin with inadequate response", "trial", lambda p: p.failed(MET, 90)),
    L("bad", "History of intolerance to metformin", "trial", lambda p: p.intolerant(MET)),
    L("contra", "Metformin is contraindicated (such as metabolic acidosis or stage 4 or 5 chronic kidney disease)", "trial",
      lambda p: p.contraindicated(MET, "E87.2", "N18.4", "N18.5"), hard="conditions named as contraindications"),
    L("inj", "Trial of at least 12 weeks of Trulicity or Victoza within the past 365 days, or the patient is unable to self-inject", "trial",
      lambda p: p.tried({"dulaglutide", "liraglutide"}, 84, 365) or None, hard="a fact or an attestation"),
    L("conc", CONC, "conc", conc),
    L("now", "Patient has been receiving Rybelsus for at least 90 days", "now", lambda p: p.taking({"semaglutide"}, 90, lambda m: m["drug"].lower() in ("rybelsus", "semaglutide")), "r"),
    L("conc2", CONC, "conc", conc, "r"),
    L("t1", "Type 1 diabetes mellitus", "no", lambda p: p.no_dx("E10"), exclude=True),
    L("dka", "Diabetic ketoacidosis", "no", lambda p: p.no_dx("E10.1", "E11.1", "E13.1"), exclude=True),
    L("mtc", "Personal history of medullary thyroid carcinoma, or a first-degree relative with it", "no",
      lambda p: p.no_hx("C73", "Z85.850") and not p.family("C73"), exclude=True),
    L("preg", "Patient is pregnant or breastfeeding", "no", lambda p: p.no_dx(*PREGNANT, "Z39.1"), exclude=True),
]
ATTESTATIONS = ["Documentation of positive clinical response to therapy"]


def excluded(s):
    return ALL(s.t1, s.dka, s.mtc, s.preg)


def initial(s):
    return ALL(s.t2, s.a1c, s.age, ANY(s.met, s.bad, s.contra), s.inj, s.conc, excluded(s))


def renewal(s):
    return ALL(s.now, ATT, s.conc2, excluded(s))


T2 = dx("Type 2 diabetes mellitus", "E11.9")
X = [[], [on("Ozempic")], [on("Janumet", 30)], [on("Jardiance")], [fam("Medullary thyroid carcinoma", "C73", "father")], [sex("female"), dx("Encounter for care and examination of lactating mother", "Z39.1", 40)],
     [sex("female"), dx("Pregnant state", "Z33.1", 40)], [past("Malignant neoplasm of thyroid gland", "C73")]]
INITIAL = dict(
    age=[[born(49, 20)], [born(18)], [born(18, -1)]],
    dx=[[T2], [dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65")], [dx("Impaired fasting glucose", "R73.01")], [dx("Type 1 diabetes mellitus", "E10.9")], [dx("Type 2 diabetes mellitus with ketoacidosis without coma", "E11.10")]],
    a1c=[[lab("HbA1c", 8.3)], [lab("HbA1c", 7.0, 120)], [lab("HbA1c", 6.9)], [lab("HbA1c", 8.3, 121)]],
    met=[[failed("Metformin", 120)], [partial("Glucophage", 90)], [failed("Metformin", 89)], [bad("Metformin", 5)], [contra("Metformin")], [dx("Chronic kidney disease, stage 4 (severe)", "N18.4")], [dx("Chronic kidney disease, stage 3b", "N18.32")], [worked("Metformin", 200)], [failed("Glipizide", 200)]],
    inj=[[failed("Trulicity", 100)], [worked("Victoza", 84, 365)], [worked("Victoza", 84, 366)], [failed("Trulicity", 83)], [bad("Victoza", 20)], []],
    x=X,
)
RENEWAL = dict(
    now=[[T2, on("Rybelsus", 200)], [T2, on("Rybelsus", 90)], [T2, on("Rybelsus", 89)], [T2, worked("Rybelsus", 200, 9)], [T2], [T2, on("Rybelsus", 40), worked("Rybelsus", 80, 60)]],
    x=X,
)
