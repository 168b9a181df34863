"""651 Trulicity: Express Scripts step policy, A) i. lists, look-back of a step, a conditional on the request."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "651-trulicity-step.md", "fu-651", "Blue Heron Benefit Services", "Trulicity", "dulaglutide"
CLASS, STYLE = "type 2 diabetes: GLP-1", "Express Scripts step therapy, A) i."
COMBINED = ((44, 9), (14, 3))
M = {"metformin"}
HF, CKD = ("I50", "I11.0", "I13.0", "I13.2"), ("N18",)
LINES = [
    L("t2", "Patient has type 2 diabetes mellitus and is ≥ 10 years of age", "mix", lambda p: p.dx("E11") and p.age_ge(10), hard="diagnosis and age on one line"),
    L("met", "Patient has tried metformin, alone or in a combination tablet (e.g., Janumet, Synjardy), within the past 130 days", "trial", lambda p: p.tried(M, 0, 130), hard="look-back"),
    L("mix", "Patient was not able to tolerate metformin or has a contraindication to it (for example, acute or chronic metabolic acidosis)", "trial",
      lambda p: p.intolerant(M) or p.contraindicated(M, "E87.2"), hard="contraindication by condition"),
    L("gfr", "Patient has an estimated glomerular filtration rate (eGFR) < 30 mL/min/1.73 m²", "lab", lambda p: p.lab("eGFR", lambda v: v < 30)),
    L("cv", "Patient has had a myocardial infarction, a stroke, or a transient ischemic attack, or has peripheral arterial disease", "mix",
      lambda p: p.hx("I21", "I22", "I25.2", "I60", "I61", "I63", "I64", "I69", "G45", "Z86.73") or p.dx("I73.9", "I70.2"), hard="histories and an active condition"),
    L("sglt", "Patient has tried a sodium-glucose co-transporter 2 (SGLT2) inhibitor for ≥ 60 days and has either heart failure or chronic kidney disease", "mix",
      lambda p: p.tried(SGLT2, 60) and p.dx(*HF, *CKD), hard="trial and diagnosis on one line"),
    L("vic", "If the request is for Victoza, the patient has tried Trulicity or Ozempic for ≥ 90 days", "if", lambda p: True, hard="conditional on the requested drug"),
    L("t1", "Type 1 diabetes mellitus", "no", lambda p: p.no_dx("E10"), exclude=True),
    L("pre", "Prediabetes, unless the patient also has type 2 diabetes mellitus", "no", lambda p: p.no_dx("R73.03") or p.dx("E11"), exclude=True, hard="unless in an exclusion"),
    L("conc", "Use together with another GLP-1 agonist (e.g., Ozempic, Byetta, Mounjaro) or with a dipeptidyl peptidase-4 (DPP-4) inhibitor", "conc",
      lambda p: not p.another(GLP1 | DPP4, "Trulicity", "dulaglutide"), exclude=True),
    L("mtc", "Personal or family history of medullary thyroid carcinoma", "no", lambda p: p.no_hx("C73", "Z85.850") and not p.family("C73"), exclude=True),
]
ATTESTATIONS = []


def initial(s):
    return ALL(s.t2, ANY(s.met, s.mix, s.gfr, s.cv, s.sglt), s.vic, s.t1, s.pre, s.conc, s.mtc)


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
GFR = lab("eGFR", 76)
INITIAL = dict(
    age=[[born(52, 40)], [born(10)], [born(10, -1)]],
    dx=[[T2], [dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65")], [dx("Prediabetes", "R73.03")], [T2, dx("Prediabetes", "R73.03", 2000)], [dx("Type 1 diabetes mellitus without complications", "E10.9")],
        [T2, dx("Type 1 diabetes mellitus with hyperglycemia", "E10.65")]],
    step=[[worked("Metformin", 200, 40), GFR], [worked("Metformin", 10, 130), GFR], [worked("Metformin", 400, 131), GFR], [on("Janumet", 20), GFR], [bad("Metformin", 5, 900), GFR],
          [contra("Metformin"), GFR], [dx("Chronic metabolic acidosis", "E87.22", 90), GFR], [past("Acute metabolic acidosis", "E87.21"), GFR], [GFR], [],
          [lab("eGFR", 29)], [lab("eGFR", 30)], [lab("eGFR", 25, 300), lab("eGFR", 41, 20)], [worked("Glipizide", 300), GFR],
          [past("Non-ST elevation (NSTEMI) myocardial infarction", "I21.4"), GFR], [past("Transient cerebral ischemic attack, unspecified", "G45.9")], [past("Peripheral vascular disease, unspecified", "I73.9"), GFR],
          [dx("Peripheral vascular disease, unspecified", "I73.9")], [dx("Chronic systolic (congestive) heart failure", "I50.22"), on("Farxiga", 60), GFR], [dx("Chronic systolic (congestive) heart failure", "I50.22"), on("Farxiga", 59), GFR],
          [on("Jardiance", 200), GFR], [dx("Chronic kidney disease, stage 3a", "N18.31"), worked("Synjardy", 90, 200), GFR], [dx("Chronic kidney disease, stage 3a", "N18.31"), bad("Jardiance", 20), GFR]],
    x=[[], [on("Ozempic", 30)], [worked("Ozempic", 90, 30)], [on("Tradjenta", 60)], [on("Trulicity", 60)], [on("dulaglutide", 60)], [on("Mounjaro", 20)], [past("Medullary thyroid carcinoma", "C73")], [fam("Medullary thyroid carcinoma", "C73", "father")], [fam("Breast cancer", "C50.919")]],
)
