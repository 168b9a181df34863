"""221 Mounjaro: clinical policy, 'must meet all', NOT authorized part."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "221-mounjaro-clinical-policy.txt", "bl-221", "Three Rivers Health Partners", "Mounjaro", "tirzepatide"
CLASS, STYLE = "type 2 diabetes, GIP/GLP-1", "clinical policy, A. 1. a., must meet all, 'NOT authorized' part"
COMBINED = ((20, 5), (8, 2))
OZ, TR, MET = {"semaglutide"}, {"dulaglutide"}, {"metformin"}
CONC = "Mounjaro is not prescribed concurrently with another GLP-1 receptor agonist (e.g., Byetta, Ozempic, Trulicity, Victoza) or a DPP-4 inhibitor (e.g., Januvia, Tradjenta)"
conc = lambda p: not p.another(GLP1, "Mounjaro", "tirzepatide") and not p.on(DPP4)


def now7(p):
    b, c = p.baseline_current("HbA1c", {"tirzepatide"})
    if c is None:
        return None
    return True if c < 7 else (None if b is None else c < b)


LINES = [
    L("t2", "Diagnosis of type 2 diabetes mellitus", "dx", lambda p: p.dx("E11")),
    L("age", "Age ≥ 18 years", "age", lambda p: p.age_ge(18)),
    L("a1c", "Most recent HbA1c (within the past 90 days) is ≥ 7%", "lab", lambda p: p.lab("HbA1c", lambda v: v >= 7, 90)),
    L("met", "Failure of ≥ 3 consecutive months of metformin at a dose of at least 1,500 mg per day, unless contraindicated or clinically significant adverse effects are experienced", "trial",
      lambda p: p.failed(MET, 90, keep=lambda m: dose_mg(m) and dose_mg(m) >= 1500) or p.intolerant(MET) or p.contraindicated(MET), hard="dose, duration and excuses"),
    L("high", "HbA1c ≥ 8.5% within the past 90 days, and member is currently receiving metformin", "mix",
      lambda p: ALL(p.lab("HbA1c", lambda v: v >= 8.5, 90), p.on(MET)), hard="value and current drug on one line"),
    L("cv", "Established atherosclerotic cardiovascular disease (ASCVD) or chronic kidney disease", "dx", lambda p: p.dx(*ASCVD, "N18")),
    L("glp", "Failure of a ≥ 3 consecutive month trial of Ozempic or Trulicity, unless both are contraindicated or clinically significant adverse effects are experienced with both", "trial",
      lambda p: p.failed(OZ | TR, 90) or all(p.intolerant(g) or p.contraindicated(g) for g in (OZ, TR)), hard="one of two or both"),
    L("conc", CONC, "conc", conc),
    L("mtc", "Member does not have a personal or family history of medullary thyroid carcinoma or multiple endocrine neoplasia syndrome type 2 (MEN 2)", "no",
      lambda p: p.no_hx("C73", "Z85.850", "E31.22", "E31.23") and not p.family("C73", "E31.22", "E31.23")),
    L("now", "Member is currently receiving Mounjaro", "now", lambda p: p.taking({"tirzepatide"}), "r"),
    L("fall", "Current HbA1c is lower than the baseline HbA1c, or is < 7%", "change", now7, "r", hard="baseline or a value"),
    L("conc2", CONC, "conc", conc, "r"),
    L("t1", "Type 1 diabetes mellitus", "no", lambda p: p.no_dx("E10"), exclude=True),
    L("panc", "History of pancreatitis", "no", lambda p: p.no_hx("K85", "K86.0", "K86.1"), exclude=True),
]
ATTESTATIONS = ["Dose does not exceed 15 mg per week", "Member is responding positively to therapy"]


def initial(s):
    return ALL(s.t2, s.age, s.a1c, ANY(s.met, s.high, s.cv), s.glp, s.conc, s.mtc, ATT, s.t1, s.panc)


def renewal(s):
    return ALL(s.now, ATT, s.fall, s.conc2, s.t1, s.panc)


T2 = dx("Type 2 diabetes mellitus", "E11.9")
INITIAL = dict(
    age=[[born(51, 20)], [born(18)], [born(18, -1)]],
    dx=[[T2], [dx("Type 2 diabetes mellitus with diabetic neuropathy, unspecified", "E11.40")], [dx("Prediabetes", "R73.03")], [T2, dx("Type 1 diabetes mellitus", "E10.9")]],
    a1c=[[lab("HbA1c", 8.1)], [lab("HbA1c", 7.0, 90)], [lab("HbA1c", 6.9), lab("HbA1c", 8.4, 80)], [lab("HbA1c", 8.1, 91)], []],
    step=[[failed("Metformin", 120, dose="1000 mg twice daily")], [failed("Glucophage", 90, dose="750 mg twice daily")], [failed("Metformin", 89, dose="1000 mg twice daily")],
          [failed("Metformin", 150, dose="500 mg twice daily")], [bad("Metformin")], [contra("Metformin")], [on("Metformin", 200, dose="1000 mg twice daily")],
          [on("Metformin", 40, dose="500 mg once daily"), lab("HbA1c", 8.5, 10)], [dx("Atherosclerotic heart disease of native coronary artery", "I25.10")],
          [dx("Chronic kidney disease, stage 3a", "N18.31")]],
    glp=[[failed("Trulicity", 120)], [partial("Ozempic", 90)], [failed("Ozempic", 89)], [bad("Trulicity"), bad("Ozempic")], [bad("Trulicity")], [failed("Victoza", 200)], [on("Trulicity", 150, "inadequate_response")], []],
    x=[[], [on("Januvia")], [on("Zepbound", 40)], [dx("Malignant neoplasm of thyroid gland", "C73")], [fam("Medullary thyroid carcinoma", "C73")], [past("Acute pancreatitis without necrosis or infection, unspecified", "K85.90")], [fam("Breast cancer", "C50.919")]],
)
RENEWAL = dict(
    now=[[T2, on("Mounjaro", 200)], [T2, worked("Mounjaro", 180, 10)], [T2]],
    a1c=[[lab("HbA1c", 8.6, 210), lab("HbA1c", 7.4, 20)], [lab("HbA1c", 6.9, 30)], [lab("HbA1c", 7.8, 30)], [lab("HbA1c", 7.4, 230), lab("HbA1c", 7.4, 12)], [lab("HbA1c", 8.6, 210)]],
    x=[[], [on("Victoza", 30)], [on("Tradjenta")], [dx("Other chronic pancreatitis", "K86.1")], [on("tirzepatide", 20)]],
)
