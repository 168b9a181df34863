"""201 Ozempic: letters and romans, conditional age, e.g. lists."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "201-ozempic-victoza.md", "bl-201", "Blue Ridge Assurance", "Ozempic", "semaglutide"
CLASS, STYLE = "type 2 diabetes, GLP-1", "A) i. with bold indication"
COMBINED = ((20, 5), (9, 2))
BASAL = {"insulin glargine", "insulin detemir", "insulin degludec"}
MET = {"metformin"}
LINES = [
    L("age", "If the request is for Ozempic, the patient is ≥ 18 years of age", "if", lambda p: p.age_ge(18), hard="conditional on the drug requested"),
    L("t2", "Patient has type 2 diabetes mellitus", "dx", lambda p: p.dx("E11")),
    L("a1c", "Hemoglobin A1c ≥ 6.5%", "lab", lambda p: p.lab("HbA1c", lambda v: v >= 6.5)),
    L("fpg", "Fasting plasma glucose ≥ 126 mg/dL", "lab", lambda p: p.lab("Fasting plasma glucose", lambda v: v >= 126)),
    L("ins", "Patient is currently receiving basal insulin (e.g., insulin glargine, insulin degludec)", "now", lambda p: p.taking(BASAL)),
    L("met", "Patient has tried metformin, or a combination product containing metformin, for at least 90 days", "trial", lambda p: p.tried(MET, 90)),
    L("ci", "Patient has a contraindication to metformin or has had an intolerance to it", "trial", lambda p: p.contraindicated(MET) or p.intolerant(MET)),
    L("cvd", "Patient has an eGFR < 30 mL/min/1.73 m2 or established cardiovascular disease (e.g., prior myocardial infarction, stroke, or peripheral arterial disease)", "mix",
      lambda p: ANY(p.lab("eGFR", lambda v: v < 30), p.hx(*ASCVD)), hard="a value or a disease"),
    L("now", "Patient has been receiving Ozempic or Victoza for at least 6 months", "now", lambda p: p.taking({"semaglutide", "liraglutide"}, 180), "r"),
    L("down", "Hemoglobin A1c is lower than at baseline", "change", lambda p: p.change("HbA1c", {"semaglutide"}, lambda b, c: c < b), "r", hard="compared with baseline"),
    L("conc", "Concomitant use with another GLP-1 receptor agonist, Mounjaro, or a dipeptidyl peptidase-4 (DPP-4) inhibitor", "conc",
      lambda p: not p.another(GLP1, "Ozempic", "semaglutide") and not p.on(DPP4), exclude=True),
    L("t1", "Type 1 diabetes mellitus", "no", lambda p: p.no_dx("E10"), exclude=True),
    L("mtc", "Personal or family history of medullary thyroid carcinoma, or Multiple Endocrine Neoplasia syndrome type 2", "no",
      lambda p: p.no_hx("C73", "E31.22", "E31.23") and not p.family("C73", "E31.22", "E31.23"), exclude=True, hard="person or family"),
]
ATTESTATIONS = ["According to the prescriber, the patient is tolerating therapy"]


def initial(s):
    return ALL(s.age, s.t2, ANY(s.a1c, s.fpg, s.ins), ANY(s.met, s.ci, s.cvd), s.conc, s.t1, s.mtc)


def renewal(s):
    return ALL(s.now, s.down, ATT, s.conc, s.t1, s.mtc)


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
X = [[], [on("Trulicity")], [on("Rybelsus", 90)], [worked("Mounjaro", 100, 20)], [on("Jentadueto", 60)], [dx("Type 1 diabetes mellitus", "E10.9")],
     [fam("Medullary thyroid carcinoma", "C73")], [past("Multiple endocrine neoplasia type IIA", "E31.22")], [fam("Type 2 diabetes mellitus", "E11.9")]]
INITIAL = dict(
    age=[[born(52, 30)], [born(18)], [born(18, -1)]],
    dx=[[T2], [dx("Type 2 diabetes mellitus with diabetic polyneuropathy", "E11.42")], [dx("Prediabetes", "R73.03")], [dx("Drug-induced diabetes mellitus", "E09.9")]],
    conf=[[lab("HbA1c", 7.4)], [lab("HbA1c", 6.5, 300)], [lab("HbA1c", 6.4)], [lab("HbA1c", 6.4), lab("Fasting plasma glucose", 126)], [lab("Fasting plasma glucose", 125), lab("HbA1c", 6.1)],
          [on("Toujeo", 100), lab("HbA1c", 6.2)], [on("Humalog", 90)], []],
    step=[[worked("Metformin", 120)], [worked("Metformin", 89), lab("eGFR", 74)], [on("Janumet", 90)], [bad("Glucophage", 5)], [contra("Metformin")], [lab("eGFR", 29)], [lab("eGFR", 30)],
          [dx("Old myocardial infarction", "I25.2")], [dx("Peripheral vascular disease", "I73.9"), lab("eGFR", 80)], [failed("Glucotrol", 200)], [undated("Metformin")]],
    x=X,
)
RENEWAL = dict(
    now=[[T2, on("Ozempic", 250), lab("HbA1c", 8.6, 260), lab("HbA1c", 7.1, 15)], [T2, on("semaglutide", 180), lab("HbA1c", 8.6, 180), lab("HbA1c", 8.5, 15)],
         [T2, on("Ozempic", 179), lab("HbA1c", 8.6, 190), lab("HbA1c", 7.1, 15)], [T2, worked("Ozempic", 250, 20), lab("HbA1c", 8.6, 280), lab("HbA1c", 7.1, 15)],
         [T2, on("Ozempic", 300), lab("HbA1c", 7.9, 310), lab("HbA1c", 7.9, 20)], [T2, on("Ozempic", 300), lab("HbA1c", 6.9, 20)], [T2, on("Ozempic", 300), lab("HbA1c", 8.8, 320)]],
    x=[X[0], X[1], X[4], X[5], X[6]],
)
