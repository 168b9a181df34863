"""241 Bydureon BCise: Medicaid check boxes, dose of metformin, request-dependent eGFR."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "241-glp1-medicaid-boxes.txt", "bc-241", "Prairie State Medicaid", "Bydureon BCise", "exenatide"
CLASS, STYLE = "type 2 diabetes, GLP-1", "state Medicaid check boxes"
COMBINED = ((24, 4), (9, 2))
MET, VIC = {"metformin"}, {"liraglutide"}


def fall(p):
    b, c = p.baseline_current("HbA1c", {"exenatide"})
    return ANY(None if b is None or c is None else round(b - c, 6) >= 0.5, None if c is None else c < 7)


LINES = [
    L("age", "Member is at least 10 years of age", "age", lambda p: p.age_ge(10)),
    L("t2", "Member has a diagnosis of type 2 diabetes (ICD-10: E11.x)", "dx", lambda p: p.dx("E11")),
    L("a1c", "Most recent hemoglobin A1C is 7% or greater and was drawn within the last 6 months", "lab", lambda p: p.lab("HbA1c", lambda v: v >= 7, 180)),
    L("met", "Has taken metformin 1,500 mg or more per day for at least 90 days", "trial",
      lambda p: p.tried(MET, 90, keep=lambda m: (dose_mg(m) or 0) >= 1500), hard="daily dose and duration"),
    L("metx", "Has an intolerance or contraindication to metformin", "trial", lambda p: p.intolerant(MET) or p.contraindicated(MET)),
    L("cv", "Has established atherosclerotic cardiovascular disease (ASCVD) or chronic kidney disease", "dx", lambda p: p.dx(*ASCVD, "N18")),
    L("vic", "Member has tried and failed, or is unable to take, the preferred agent Victoza (liraglutide)", "trial", lambda p: p.tfci(VIC)),
    L("mtc", "No personal or family history of medullary thyroid carcinoma, and member does not have multiple endocrine neoplasia syndrome type 2 (MEN 2)", "no",
      lambda p: p.no_hx("C73") and not p.family("C73") and p.no_dx("E31.22", "E31.23"), hard="personal and family history"),
    L("conc", "Member is not using another GLP-1 receptor agonist or a DPP-4 inhibitor (such as Januvia or Tradjenta)", "conc",
      lambda p: not p.another(GLP1, "Bydureon BCise", "exenatide") and not p.on(DPP4)),
    L("egfr", "If the request is for Bydureon BCise, an eGFR of 45 mL/min/1.73 m2 or higher was reported within the past 12 months", "if",
      lambda p: p.lab("eGFR", lambda v: v >= 45, 360), hard="conditional on the request"),
    L("rt2", "Member still has a diagnosis of type 2 diabetes", "dx", lambda p: p.dx("E11"), "r"),
    L("r3", "Member has been on the requested drug for at least 3 months", "trial", lambda p: p.tried({"exenatide"}, 90), "r"),
    L("fall", "A1C has fallen by 0.5 percentage points or more from baseline, or the current A1C is below 7%", "change", fall, "r", hard="change or value"),
    L("t1", "Member has type 1 diabetes mellitus", "no", lambda p: p.no_dx("E10"), exclude=True),
    L("panc", "Member has a history of pancreatitis", "no", lambda p: p.no_hx("K85", "K86.0", "K86.1"), exclude=True),
]
ATTESTATIONS = ["Member is compliant with diet, exercise, and medication"]


def initial(s):
    return ALL(s.age, s.t2, s.a1c, ANY(s.met, s.metx, s.cv), s.vic, s.mtc, s.conc, s.egfr, s.t1, s.panc)


def renewal(s):
    return ALL(s.rt2, s.r3, s.fall, ATT, s.t1, s.panc)


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
MED = worked("Metformin", 200, dose="1000 mg twice daily")
X = [[], [dx("Type 1 diabetes mellitus without complications", "E10.9")], [past("Acute pancreatitis, unspecified", "K85.90")],
     [dx("Alcohol-induced chronic pancreatitis", "K86.0")], [dx("Calculus of gallbladder without cholecystitis", "K80.20")]]
INITIAL = dict(
    age=[[born(48, 10)], [born(10)], [born(10, -1)]],
    dx=[[T2], [dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65")], [dx("Prediabetes", "R73.03")], [past("Type 2 diabetes mellitus", "E11.9")]],
    a1c=[[lab("HbA1c", 8.4)], [lab("HbA1c", 7.0, 180)], [lab("HbA1c", 6.9)], [lab("HbA1c", 8.4, 181)], [lab("HbA1c", 9.1, 150), lab("HbA1c", 6.8, 10)]],
    met=[[MED], [worked("Metformin", 90, dose="1500 mg once daily")], [worked("Glucophage", 89, dose="1000 mg twice daily")],
         [worked("Metformin", 200, dose="500 mg twice daily")], [bad("Metformin", 5)], [contra("Glucophage")], [],
         [dx("Chronic kidney disease, stage 3a", "N18.31")], [dx("Presence of coronary angioplasty implant and graft", "Z95.5")],
         [dx("Acute kidney failure, unspecified", "N17.9")]],
    vic=[[failed("Victoza", 100)], [bad("Liraglutide", 20)], [contra("Victoza")], [worked("Victoza", 150)], [failed("Ozempic", 100)], []],
    mtc=[[], [fam("Medullary thyroid carcinoma", "C73", "sister")], [past("Medullary thyroid carcinoma", "C73")],
         [dx("Multiple endocrine neoplasia [MEN] type IIA", "E31.22")], [dx("Hypothyroidism, unspecified", "E03.9")]],
    conc=[[], [on("Byetta", 60)], [on("Janumet", 90)], [on("Tradjenta", 90)], [worked("Januvia", 100, 15)], [on("Jardiance", 90)]],
    egfr=[[lab("eGFR", 82)], [lab("eGFR", 45, 360)], [lab("eGFR", 44)], [lab("eGFR", 82, 361)], []],
    x=X,
)
ON = on("Bydureon BCise", 200)
RENEWAL = dict(
    dx=[[T2], [dx("Prediabetes", "R73.03")]],
    r3=[[ON], [on("Bydureon BCise", 90)], [on("Bydureon BCise", 89)]],
    fall=[[lab("HbA1c", 8.6, 230), lab("HbA1c", 7.4, 10)], [lab("HbA1c", 8.0, 230), lab("HbA1c", 7.5, 10)], [lab("HbA1c", 8.0, 230), lab("HbA1c", 7.6, 10)],
          [lab("HbA1c", 7.2, 230), lab("HbA1c", 6.9, 10)], [lab("HbA1c", 6.7, 10)], [lab("HbA1c", 8.6, 230)]],
    x=X[:3],
)
