"""831 Mounjaro: OptumRx guideline, 1 - / 2.1 - with bare AND/OR lines, product headings for each stage."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "831-mounjaro.md", "fu-831", "Ridgepoint ScriptCare", "Mounjaro", "tirzepatide"
CLASS, STYLE = "type 2 diabetes: GIP/GLP-1", "OptumRx guideline, 1 - and 2.1 - with bold AND/OR lines"
COMBINED = ((44, 8), (14, 3))
M, FPG = {"metformin"}, "Fasting plasma glucose"
ITEMS = ({"semaglutide"}, {"dulaglutide"}, {"liraglutide"})
LINES = [
    L("t2", "Diagnosis of type 2 diabetes mellitus in a patient 18 years of age or older", "mix", lambda p: p.dx("E11") and p.age_ge(18), hard="diagnosis and age on one line"),
    L("a1c", "Submission of laboratory records showing a hemoglobin A1c of 7.5% or greater, drawn within the past 120 days", "lab", lambda p: p.lab("HbA1c", lambda v: v >= 7.5, 120)),
    L("fpg", "Fasting plasma glucose of 126 mg/dL or greater on two separate days", "lab", lambda p: p.two_days(FPG, lambda v: v >= 126), hard="two measurements"),
    L("cur", "Patient has been receiving Mounjaro for at least 90 days", "now", lambda p: p.taking({"tirzepatide"}, 90)),
    L("met", "Trial and failure (minimum 90 day supply) of, or intolerance to, metformin or a product that contains metformin", "trial", lambda p: p.fail_or_intolerant(M, 90)),
    L("metc", "Metformin is contraindicated", "trial", lambda p: p.contraindicated(M)),
    L("gfr", "Estimated glomerular filtration rate (eGFR) is below 30 mL/min/1.73 m2", "lab", lambda p: p.lab("eGFR", lambda v: v < 30)),
    L("two", "Suboptimal response after at least 60 days, contraindication, or intolerance to TWO of the following", "trial", lambda p: count(lambda d: p.tfci(d, 60), *ITEMS) >= 2, hard="the header carries the verb; two of three"),
    L("mtc", "Patient has no personal or family history of medullary thyroid carcinoma and does not have multiple endocrine neoplasia syndrome type 2", "no",
      lambda p: p.no_hx("C73", "Z85.850") and not p.family("C73") and p.no_dx("E31.22", "E31.23"), hard="personal and family history, and a syndrome"),
    L("conc", "Mounjaro will not be used together with another GLP-1 receptor agonist or with a DPP-4 inhibitor (e.g., Januvia, Tradjenta)", "conc", lambda p: not p.another(GLP1 | DPP4, "Mounjaro", "tirzepatide"), "b"),
    L("now", "Patient is currently taking Mounjaro", "now", lambda p: p.on({"tirzepatide"}), "r"),
    L("fall", "Hemoglobin A1c has dropped by 1 percentage point or more since Mounjaro was started", "change", lambda p: p.change("HbA1c", {"tirzepatide"}, lambda b, c: round(b - c, 6) >= 1), "r", hard="change in percentage points"),
    L("goal", "Hemoglobin A1c is less than 7% on a test within the past 6 months", "lab", lambda p: p.lab("HbA1c", lambda v: v < 7, 180), "r"),
]
ATTESTATIONS = ["Documentation of positive clinical response to therapy"]


def initial(s):
    return ALL(s.t2, ANY(s.a1c, s.fpg, s.cur), ANY(s.met, s.metc, s.gfr), s.two, s.mtc, s.conc)


def renewal(s):
    return ALL(s.now, ANY(s.fall, s.goal), s.conc, ATT)


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
INITIAL = dict(
    dx=[[T2], [born(18), dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65")], [born(18, -1), T2], [dx("Prediabetes", "R73.03")], [dx("Type 1 diabetes mellitus without complications", "E10.9")]],
    a1c=[[lab("HbA1c", 8.6)], [lab("HbA1c", 7.5, 120), lab(FPG, 118, 40)], [lab("HbA1c", 7.4)], [lab("HbA1c", 8.6, 121)], [lab("HbA1c", 7.1), lab(FPG, 126, 90), lab(FPG, 141, 12)], [lab(FPG, 150, 12)],
         [lab("HbA1c", 7.0), lab(FPG, 150, 200), lab(FPG, 131, 90), lab(FPG, 125, 12)], [lab(FPG, 7.4, 60, "mmol/L"), lab(FPG, 7.1, 12, "mmol/L")], [lab("HbA1c", 7.2), lab(FPG, 110, 70), lab(FPG, 108, 12), on("Mounjaro", 90)],
         [lab("HbA1c", 7.2), lab(FPG, 110, 70), lab(FPG, 108, 12), on("Mounjaro", 89)], [lab("HbA1c", 9.2, 100), lab("HbA1c", 7.3, 8)]],
    met=[[failed("Metformin", 200), lab("eGFR", 84)], [failed("Janumet", 90), lab("eGFR", 84)], [failed("Glucophage", 89), lab("eGFR", 84)], [bad("Metformin", 6), lab("eGFR", 84)], [worked("Metformin", 400), lab("eGFR", 84)], [contra("metformin")], [lab("eGFR", 29)], [lab("eGFR", 30)], []],
    two=[[failed("Trulicity", 100), bad("Ozempic")], [failed("Victoza", 60), failed("Trulicity", 60, 200)], [failed("Victoza", 59), failed("Trulicity", 90, 200)], [failed("Ozempic", 120), failed("Rybelsus", 90, 300)], [contra("Trulicity"), partial("Rybelsus", 75)],
         [worked("Trulicity", 200), bad("Victoza")], [failed("Trulicity", 100), failed("Byetta", 100, 300)]],
    x=[[], [fam("Medullary thyroid carcinoma", "C73")], [past("Malignant neoplasm of thyroid gland", "C73")], [dx("Multiple endocrine neoplasia [MEN] type IIA", "E31.22")], [fam("Breast cancer", "C50.919")], [on("Zepbound", 40)], [on("Tradjenta", 90)], [worked("Januvia", 200, 30)], [on("Jardiance", 90)]],
)
RENEWAL = dict(
    now=[[T2, on("Mounjaro", 300)], [T2, on("tirzepatide", 300)], [T2, worked("Mounjaro", 280, 20)]],
    a1c=[[lab("HbA1c", 8.9, 320), lab("HbA1c", 7.6, 20)], [lab("HbA1c", 8.4, 320), lab("HbA1c", 7.4, 20)], [lab("HbA1c", 8.4, 320), lab("HbA1c", 7.5, 20)], [lab("HbA1c", 7.4, 320), lab("HbA1c", 6.9, 180)], [lab("HbA1c", 7.4, 320), lab("HbA1c", 6.9, 181)],
         [lab("HbA1c", 7.0, 20)], [lab("HbA1c", 9.4, 320)], [lab("HbA1c", 6.8, 60)]],
    x=[[], [on("Ozempic", 20)], [on("Januvia", 60)], [on("Metformin", 300)]],
)
