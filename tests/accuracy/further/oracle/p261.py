"""261 Victoza: deep nesting, age branch with a specialist, metformin look-back."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "261-victoza-nested.md", "fu-261", "Lone Prairie Blue Plan", "Victoza", "liraglutide"
CLASS, STYLE = "type 2 diabetes, GLP-1", "ALL, ONE, BOTH nested three deep, trailing bold AND/OR"
COMBINED = ((24, 3), (7, 1))
INSULIN = {"insulin glargine", "insulin detemir", "insulin degludec", "insulin lispro", "insulin aspart"}
COMBO = "The patient will NOT be using the requested agent in combination with another GLP-1 receptor agonist or with a DPP-4 inhibitor containing agent"
LINES = [
    L("t2", "The patient has a diagnosis of type 2 diabetes mellitus", "dx", lambda p: p.dx("E11")),
    L("adult", "The patient is 18 years of age or over", "age", lambda p: p.age_ge(18)),
    L("teen", "The patient is between 10 and 17 years of age", "age", lambda p: p.age_in(10, 17)),
    L("endo", "The prescriber is an endocrinologist or pediatric endocrinologist, or has consulted with one", "spec", lambda p: p.prescriber("endocrinology", "pediatric endocrinology")),
    L("hist", "The patient's medication history includes metformin or an insulin within the past 90 days", "trial",
      lambda p: p.tried({"metformin"} | INSULIN, within=90), hard="a drug or a class, within a window"),
    L("fail", "The patient has tried and had an inadequate response to metformin after at least 3 months of therapy", "trial", lambda p: p.failed({"metformin"}, 90)),
    L("ci", "The patient has an intolerance or hypersensitivity to metformin, or an FDA labeled contraindication to it", "trial",
      lambda p: p.intolerant({"metformin"}) or p.contraindicated({"metformin"}), hard="'it'"),
    L("ascvd", "Established atherosclerotic cardiovascular disease (e.g., history of myocardial infarction, ischemic stroke, or symptomatic peripheral arterial disease)", "dx", lambda p: p.dx(*ASCVD)),
    L("ckd", "Chronic kidney disease with an eGFR of 25 to 60 mL/min/1.73 m2", "mix", lambda p: ALL(p.dx("N18", "E11.22"), p.lab("eGFR", lambda v: 25 <= v <= 60)), hard="value inside the diagnosis line"),
    L("a1c", "The patient's hemoglobin A1c, drawn within the past 120 days, is 6.5% or greater", "lab", lambda p: p.lab("HbA1c", lambda v: v >= 6.5, 120)),
    L("conc", COMBO, "conc", lambda p: not p.another(GLP1, "Victoza", "liraglutide") and not p.on(DPP4), "b"),
    L("now", "The patient is currently taking the requested agent and has done so for at least 90 days", "now", lambda p: p.taking({"liraglutide"}, 90, keep=lambda m: m["drug"].lower() != "saxenda"), "r", hard="'the requested agent', a duration"),
]
ATTESTATIONS = ["The requested quantity (dose) does not exceed the program quantity limit",
                "The patient has been previously approved for the requested agent through the plan's Prior Authorization process",
                "The patient has had clinical benefit with the requested agent"]


def initial(s):
    return ALL(s.t2, ANY(s.adult, ALL(s.teen, s.endo)), ANY(s.hist, s.fail, s.ci, ALL(ANY(s.ascvd, s.ckd), s.a1c)), s.conc, ATT)


def renewal(s):
    return ALL(ATT, s.now, s.conc)


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
MI, CKD = dx("Old myocardial infarction", "I25.2"), dx("Chronic kidney disease, stage 3a", "N18.31")
INITIAL = dict(
    dx=[[T2], [dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65")], [dx("Type 1 diabetes mellitus without complications", "E10.9")], [dx("Prediabetes", "R73.03")]],
    age=[[born(51, 40)], [born(18)], [born(18, -1), spec("pediatric endocrinology")], [born(14), spec("pediatrics")], [born(10, -1), spec("pediatric endocrinology")]],
    step=[[on("Metformin", 45)], [worked("Metformin", 60, 90)], [worked("Metformin", 60, 91)], [failed("Glucophage", 90, 200)], [failed("Metformin", 89, 200)],
          [bad("Metformin", 9, 300)], [contra("metformin")], [on("Lantus", 20)], [on("Synjardy", 30)], [failed("Glucotrol", 120)],
          [MI, lab("HbA1c", 6.5, 120)], [MI, lab("HbA1c", 6.4, 20)], [MI, lab("HbA1c", 8.0, 121)], [CKD, lab("eGFR", 25), lab("HbA1c", 7.4)],
          [CKD, lab("eGFR", 61), lab("HbA1c", 7.4)], [CKD, lab("HbA1c", 7.4)], [dx("Essential hypertension", "I10"), lab("HbA1c", 9.1)]],
    conc=[[], [on("Ozempic")], [on("Soliqua", 40)], [on("Glyxambi")], [failed("Tradjenta", 120, 10)], [on("Jardiance")], [on("Victoza", 20)]],
)
RENEWAL = dict(
    now=[[on("Victoza", 300)], [on("liraglutide", 90)], [on("Victoza", 89)], [worked("Victoza", 300, 10)], [on("Trulicity", 200)], [med("Victoza", 100, 60), on("Victoza", 30)]],
    dx=[[T2]],
    conc=[[], [on("Rybelsus")], [on("Janumet", 60)], [on("Farxiga")]],
)
