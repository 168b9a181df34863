"""891 Mounjaro: Blue plan via Prime, numbers / capitals with trailing connectives."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "891-mounjaro.md", "fu-891", "Blue Prairie Health of Kansas", "Mounjaro", "tirzepatide"
CLASS, STYLE = "type 2 diabetes: GLP-1", "Blue plan via Prime, 1. / A. with trailing AND/OR"
COMBINED = ((44, 7), (14, 3))
M, T = {"metformin"}, {"tirzepatide"}
SU = {"glipizide", "glimepiride", "glyburide"}
CVRENAL = ASCVD + ("I50", "I11.0", "I13.0", "I13.2", "N18")
LINES = [
    L("age", "The patient is 18 years of age or over", "age", lambda p: p.age_ge(18)),
    L("t2", "The patient has a diagnosis of type 2 diabetes mellitus", "dx", lambda p: p.dx("E11")),
    L("a1c", "An HbA1c greater than or equal to 6.5%", "lab", lambda p: p.lab("HbA1c", lambda v: v >= 6.5)),
    L("fpg", "A fasting plasma glucose of 126 mg/dL or more on two separate days", "lab", lambda p: p.two_days("Fasting plasma glucose", lambda v: round(v, 6) >= 126), hard="two measurements on separate days"),
    L("hist", "The patient's medication history includes metformin or a sulfonylurea within the past 90 days", "trial", lambda p: p.tried(M | SU, within=90), hard="use within a window"),
    L("fail", "The patient has had an inadequate response to at least 3 months of an agent containing metformin", "trial", lambda p: p.failed(M, 90)),
    L("int", "The patient has an intolerance to metformin", "trial", lambda p: p.intolerant(M)),
    L("con", "The patient has an FDA labeled contraindication to BOTH metformin AND a sulfonylurea", "trial", lambda p: p.contraindicated(M) and p.contraindicated(SU), hard="contraindication to both"),
    L("cv", "The patient has atherosclerotic cardiovascular disease, heart failure, or chronic kidney disease", "dx", lambda p: p.dx(*CVRENAL)),
    L("mtc", "Neither the patient nor a family member has a history of medullary thyroid carcinoma, and the patient does not have multiple endocrine neoplasia syndrome type 2", "no",
      lambda p: p.no_hx("C73", "Z85.850") and not p.family("C73") and p.no_dx("E31.22", "E31.23"), hard="personal and family history in one line"),
    L("conc", "The patient will NOT be using the requested agent in combination with another GLP-1 receptor agonist or with an agent containing a DPP-4 inhibitor", "conc",
      lambda p: not p.another(GLP1, "Mounjaro", "tirzepatide") and not p.on(DPP4), "b"),
    L("now", "The patient is currently taking Mounjaro", "now", lambda p: p.on(T), "r"),
    L("resp", "HbA1c is now below 7%, or has fallen by at least 1 percentage point from the value before Mounjaro was started", "change",
      lambda p: ANY(p.lab("HbA1c", lambda v: v < 7), p.change("HbA1c", T, lambda b, c: round(b - c, 6) >= 1)), "r", hard="current value or change from baseline"),
]
ATTESTATIONS = ["The prescriber has discussed the signs of pancreatitis and gallbladder disease with the patient",
                "The patient has been previously approved for the requested agent through the plan's Prior Authorization process"]


def initial(s):
    return ALL(s.age, s.t2, ANY(s.a1c, s.fpg), ANY(s.hist, s.fail, s.int, s.con, s.cv), s.mtc, s.conc, ATT)


def renewal(s):
    return ALL(ATT, s.now, s.resp, s.conc)


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
F = lambda v, ago: lab("Fasting plasma glucose", v, ago)
INITIAL = dict(
    age=[[born(52, 40)], [born(18)], [born(18, -1)]],
    dx=[[T2], [dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65")], [dx("Prediabetes", "R73.03")], [past("Type 2 diabetes mellitus without complications", "E11.9")], [dx("Type 1 diabetes mellitus without complications", "E10.9")]],
    a1c=[[lab("HbA1c", 8.1)], [lab("HbA1c", 6.5, 300)], [lab("HbA1c", 6.4)], [F(131, 20), F(126, 60)], [lab("HbA1c", 6.1), F(131, 20), F(126, 60)], [F(140, 20)], [F(140, 10), F(125, 30), F(150, 90)], [lab("Fasting plasma glucose", 7.2, 10, "mmol/L"), F(128, 40)],
         [lab("HbA1c", 7.4, 200), lab("HbA1c", 6.3, 10), F(118, 10), F(122, 40)], [lab("HbA1c", 6.2), F(140, 20)]],
    step=[[on("Metformin", 300)], [worked("Glucotrol", 200, 90)], [worked("Glucotrol", 200, 91)], [failed("Janumet", 90, 120)], [failed("Metformin", 89, 120)], [bad("Metformin", 10, 400)], [contra("Metformin")], [contra("Metformin"), contra("Glimepiride")],
          [worked("Januvia", 100, 20)], [dx("Chronic kidney disease, stage 3a", "N18.31")], [dx("Heart failure, unspecified", "I50.9")], [past("Heart failure, unspecified", "I50.9")], []],
    mtc=[[], [fam("Medullary thyroid carcinoma", "C73", "father")], [past("Malignant neoplasm of thyroid gland", "C73", 3000)], [dx("Multiple endocrine neoplasia [MEN] type IIA", "E31.22")], [dx("Multiple endocrine neoplasia [MEN] type I", "E31.21")],
         [fam("Type 2 diabetes mellitus", "E11.9")]],
    x=[[], [on("Ozempic", 60)], [on("Zepbound", 60)], [on("Glyxambi", 60)], [worked("Victoza", 200, 5)], [on("tirzepatide", 30)]],
)
RENEWAL = dict(
    now=[[T2, on("Mounjaro", 200)], [T2, on("tirzepatide", 200)], [T2, worked("Mounjaro", 190, 10)]],
    a1c=[[lab("HbA1c", 8.6, 230), lab("HbA1c", 7.4, 20)], [lab("HbA1c", 8.6, 230), lab("HbA1c", 7.6, 20)], [lab("HbA1c", 8.6, 230), lab("HbA1c", 7.7, 20)], [lab("HbA1c", 7.3, 230), lab("HbA1c", 6.9, 20)],
         [lab("HbA1c", 7.3, 230), lab("HbA1c", 7.0, 20)], [lab("HbA1c", 7.4, 20)], [lab("HbA1c", 6.9, 20)], [], [lab("HbA1c", 9.0, 230), lab("HbA1c", 7.2, 100), lab("HbA1c", 8.3, 20)]],
    x=[[], [on("Trulicity", 30)], [on("Tradjenta", 30)], [worked("Januvia", 90, 220)]],
)
