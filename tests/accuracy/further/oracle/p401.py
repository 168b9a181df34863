"""401 Ozempic: Caremark voice, exclusions first, header with a diagnosis and a verification, three alternative steps."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "401-ozempic-maintenance.md", "fu-401", "Charter Commons Health", "Ozempic", "semaglutide"
CLASS, STYLE = "type 2 diabetes: GLP-1", "Caremark 'Authorization of 12 months may be granted', bullets, exclusions first"
COMBINED = ((1, 1), (1, 1))
MEN2 = ("E31.22", "E31.23")
LINES = [
    L("men", "Personal or family history of medullary thyroid carcinoma, or multiple endocrine neoplasia syndrome type 2 (MEN 2)", "no",
      lambda p: p.no_hx("C73", *MEN2) and not p.family("C73", *MEN2), exclude=True, hard="personal or family, two diseases"),
    L("t1", "Type 1 diabetes mellitus", "no", lambda p: p.no_dx("E10"), exclude=True),
    L("conc", "Concomitant use with a dipeptidyl peptidase-4 (DPP-4) inhibitor or with any other GLP-1 receptor agonist", "conc",
      lambda p: not p.on(DPP4) and not p.another(GLP1, "Ozempic", "semaglutide"), exclude=True),
    L("age", "The patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("t2", "The patient has a diagnosis of type 2 diabetes mellitus, and the diagnosis has been verified by ONE of the following:", "dx", lambda p: p.dx("E11"), hard="diagnosis in a header"),
    L("a1c", "Hemoglobin A1C greater than or equal to 6.5 percent", "lab", lambda p: p.lab("HbA1c", lambda v: v >= 6.5)),
    L("fpg", "Fasting plasma glucose (FPG) greater than or equal to 126 mg/dL", "lab", lambda p: p.lab("Fasting plasma glucose", lambda v: v >= 126)),
    L("met", "The patient has experienced an inadequate treatment response to metformin after at least 3 months of therapy, or has experienced an intolerance to metformin, or has a contraindication to metformin",
      "trial", lambda p: p.tfci({"metformin"}, 90), hard="three clauses, time on the first alone"),
    L("combo", "The patient requires combination therapy AND has an A1C of 7.5 percent or greater", "lab", lambda p: p.lab("HbA1c", lambda v: v >= 7.5), hard="fact and attestation"),
    L("cv", "The patient has established cardiovascular disease (e.g., prior myocardial infarction, prior stroke, coronary or peripheral artery disease) or chronic kidney disease", "dx",
      lambda p: p.dx(*ASCVD, "N18") or p.hx("I21", "I22", "I63"), hard="class of diseases with examples, or another"),
    L("panc", "The patient does not have a history of pancreatitis", "no", lambda p: p.no_hx("K85", "K86.0", "K86.1")),
    L("now", "The patient has been receiving a stable maintenance dose of the requested drug for at least 3 months", "now", lambda p: p.taking({"semaglutide"}, 90), "r"),
    L("fall", "The patient has demonstrated a reduction in A1C since starting therapy with the requested drug", "change",
      lambda p: p.change("HbA1c", {"semaglutide"}, lambda b, c: c < b), "r"),
]
ATTESTATIONS = ["The requested drug will be used as an adjunct to a reduced-calorie diet and increased physical activity"]


def initial(s):
    return ALL(s.men, s.t1, s.conc, s.age, s.t2, ANY(s.a1c, s.fpg), ATT, ANY(s.met, s.combo, s.cv), s.panc)


def renewal(s):
    return ALL(s.men, s.t1, s.conc, s.now, s.fall)


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
INITIAL = dict(
    age=[[born(52, 9)], [born(18)], [born(18, -1)]],
    dx=[[T2], [dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65")], [dx("Prediabetes", "R73.03")], [past("Type 2 diabetes mellitus", "E11.9")]],
    lab=[[lab("HbA1c", 7.1)], [lab("HbA1c", 6.5)], [lab("HbA1c", 6.4)], [lab("HbA1c", 6.2), lab("Fasting plasma glucose", 126)], [lab("Fasting plasma glucose", 125)], []],
    step=[[failed("Metformin", 120)], [failed("Glucophage", 90)], [failed("Metformin", 89)], [bad("Metformin", 4)], [contra("Metformin")], [on("Metformin", 300)],
          [failed("Janumet", 100)], [failed("Glipizide", 200)], [on("Metformin", 200), lab("HbA1c", 7.5, 4)], [on("Metformin", 200), lab("HbA1c", 7.4, 4)],
          [past("NSTEMI", "I21.4")], [dx("Chronic kidney disease, stage 3a", "N18.31")], [dx("Atherosclerotic heart disease of native coronary artery", "I25.10")],
          [dx("Essential hypertension", "I10")]],
    x=[[], [fam("Medullary thyroid carcinoma", "C73")], [past("Malignant neoplasm of thyroid gland", "C73")], [dx("Multiple endocrine neoplasia type IIA", "E31.22")],
       [fam("Breast cancer", "C50.919")], [on("Januvia")], [on("Victoza")], [worked("Trulicity", 100, 15)], [past("Acute pancreatitis", "K85.90")]],
)
A = [lab("HbA1c", 8.4, 320), lab("HbA1c", 7.0, 15)]
RENEWAL = dict(
    now=[[T2, on("Ozempic", 300)], [T2, worked("Ozempic", 250, 40)], [T2], [T2, on("Ozempic", 89), lab("HbA1c", 8.2, 95)]],
    fall=[A, [lab("HbA1c", 8.4, 320), lab("HbA1c", 8.4, 15)], [lab("HbA1c", 8.4, 320), lab("HbA1c", 8.6, 15)], [lab("HbA1c", 7.0, 15)], []],
    x=[[], [on("Tradjenta")], [on("Rybelsus", 60)], [dx("Type 1 diabetes mellitus", "E10.9")]],
)
