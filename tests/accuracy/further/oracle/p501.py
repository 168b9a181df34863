"""501 Bydureon BCise: UnitedHealthcare program document, -AND-/-OR- lines, an age that waives the step."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "501-bydureon-bcise.md", "fu-501", "Summit Crest Health Plan", "Bydureon BCise", "exenatide"
CLASS, STYLE = "type 2 diabetes, GLP-1", "UnitedHealthcare PA/notification, 1.a.(1)(a), -AND- lines, reauthorization"
COMBINED = ((30, 7), (10, 3))
A1C, FPG = "HbA1c", "Fasting plasma glucose"
MET = {"metformin"}
STEP = ({"tirzepatide"}, {"semaglutide"}, {"dulaglutide"}, {"liraglutide"})
CONC = "Bydureon BCise will not be used in combination with another GLP-1 receptor agonist (e.g., Byetta, Ozempic, Trulicity, Victoza) or a DPP-4 inhibitor (e.g., Januvia, Tradjenta)"
LINES = [
    L("dx", "Diagnosis of type 2 diabetes mellitus", "dx", lambda p: p.dx("E11")),
    L("age", "Patient is at least 10 years of age", "age", lambda p: p.age_ge(10)),
    L("a1c", "Hemoglobin A1c of 6.5% or greater in the past 120 days", "lab", lambda p: p.lab(A1C, lambda v: v >= 6.5, 120)),
    L("fpg", "Fasting plasma glucose of 126 mg/dL or greater in the past 120 days", "lab", lambda p: p.lab(FPG, lambda v: v >= 126, 120)),
    L("met", "History of a suboptimal response to at least 90 days of metformin, or a contraindication or intolerance to metformin", "trial", lambda p: p.tfci(MET, 90), hard="suboptimal response"),
    L("ped", "Patient is less than 18 years of age", "age", lambda p: not p.age_ge(18)),
    L("two", "History of failure, contraindication, or intolerance to **two** of the following: Mounjaro, Ozempic, Trulicity, Victoza", "trial", lambda p: count(p.tfci, *STEP) >= 2, hard="two of four listed"),
    L("conc", CONC, "conc", lambda p: not p.another(GLP1 | DPP4, "Bydureon BCise", "exenatide"), "b"),
    L("mtc", "Patient has no personal or family history of medullary thyroid carcinoma", "no", lambda p: p.no_hx("C73", "Z85.850") and not p.family("C73", "Z80.8"), hard="personal or family"),
    L("now", "Patient is currently receiving Bydureon BCise", "now", lambda p: p.taking({"exenatide"}), "r"),
    L("fall", "Hemoglobin A1c has fallen by at least 0.5 percentage points from baseline", "change", lambda p: p.change(A1C, {"exenatide"}, lambda b, c: b - c >= 0.5), "r"),
    L("goal", "Most recent hemoglobin A1c is below 7.0%", "lab", lambda p: p.lab(A1C, lambda v: v < 7.0), "r"),
    L("t1", "Type 1 diabetes mellitus", "no", lambda p: p.no_dx("E10"), exclude=True),
]
ATTESTATIONS = ["Documentation of positive clinical response to Bydureon BCise therapy", "Use solely for the purpose of weight reduction"]


def initial(s):
    return ALL(s.dx, s.age, ANY(s.a1c, s.fpg), s.met, ANY(s.ped, s.two), s.conc, s.mtc, s.t1, ATT)


def renewal(s):
    return ALL(s.now, ATT, ANY(s.fall, s.goal), s.conc, s.t1, ATT)


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
TWO = [failed("Ozempic", 120, 200), bad("Trulicity")]
INITIAL = dict(
    age=[[born(54, 60)], [born(10)], [born(10, -1)]],
    dx=[[T2], [dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65")], [dx("Prediabetes", "R73.03")], [past("Type 2 diabetes mellitus without complications", "E11.9")]],
    lab=[[lab(A1C, 8.1)], [lab(A1C, 6.5, 120)], [lab(A1C, 6.4)], [lab(A1C, 8.1, 121)], [lab(FPG, 126)], [lab(FPG, 125, 30), lab(A1C, 6.4)], [lab(A1C, 6.4), lab(FPG, 131, 100)], []],
    met=[[failed("Metformin", 180)], [partial("Glucophage", 90)], [failed("Metformin", 89)], [bad("Metformin", 6)], [contra("Metformin")], [worked("Metformin", 400)], [failed("Janumet", 100, 40)]],
    step=[TWO, [failed("Mounjaro", 60, 100), failed("Victoza", 30, 400)], [failed("Ozempic", 120, 200)], [contra("Dulaglutide"), bad("Liraglutide")], [failed("Ozempic", 120, 200), failed("Rybelsus", 100, 90)],
          [born(17, 300)], [born(18)]],
    x=[[], [on("Byetta", 40)], [on("Januvia", 90)], [on("Jardiance", 90)], [fam("Medullary thyroid carcinoma", "C73", "father")], [past("Medullary thyroid carcinoma", "C73")], [dx("Type 1 diabetes mellitus without complications", "E10.9")]],
)
ON = on("Bydureon BCise", 200)
RENEWAL = dict(
    now=[[ON], [on("exenatide", 200)], [worked("Bydureon BCise", 185, 15)]],
    a1c=[[lab(A1C, 8.5, 210), lab(A1C, 7.4, 15)], [lab(A1C, 8.5, 210), lab(A1C, 8.0, 15)], [lab(A1C, 8.5, 210), lab(A1C, 8.1, 15)], [lab(A1C, 7.2, 210), lab(A1C, 6.9, 15)], [lab(A1C, 7.9, 15)], [lab(A1C, 6.8, 15)]],
    dx=[[T2], [T2, on("Tradjenta", 50)], [T2, on("Metformin", 500)], [T2, dx("Type 1 diabetes mellitus without complications", "E10.9")]],
)
