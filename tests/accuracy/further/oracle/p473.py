"""473 Trulicity: OptumRx a. / (1) with -AND-/-OR- lines, a window in a header, a conditional by age."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "473-trulicity.md", "fu-473", "Meridian Prairie Health", "Trulicity", "dulaglutide"
CLASS, STYLE = "type 2 diabetes, GLP-1", "UnitedHealthcare/OptumRx a. (1) with bold -AND-/-OR- lines"
COMBINED = ((38, 4), (10, 2))
FPG, ACR = "Fasting plasma glucose", "Urine albumin-to-creatinine ratio"
CONC = "Trulicity will not be taken together with another GLP-1 receptor agonist (e.g., Ozempic, Victoza, Bydureon BCise) or a DPP-4 inhibitor (e.g., Januvia, Tradjenta)"
MEN = ("C73", "E31.22", "E31.23")
LINES = [
    L("dx", "Diagnosis of type 2 diabetes mellitus", "dx", lambda p: p.dx("E11")),
    L("age", "Patient is 10 years of age or older", "age", lambda p: p.age_ge(10)),
    L("a1c", "A1C greater than or equal to 6.5%", "lab", lambda p: p.lab("HbA1c", lambda v: v >= 6.5, 360), hard="window in the header"),
    L("fpg", "Fasting plasma glucose greater than or equal to 126 mg/dL", "lab", lambda p: p.lab(FPG, lambda v: v >= 126, 360), hard="window in the header"),
    L("met", "Inadequate response to metformin, or to a combination product containing metformin, after at least 90 days of treatment", "trial", lambda p: p.failed({"metformin"}, 90)),
    L("meti", "History of intolerance or contraindication to metformin", "trial", lambda p: p.intolerant({"metformin"}) or p.contraindicated({"metformin"})),
    L("cv", "Established atherosclerotic cardiovascular disease (coronary artery disease, prior myocardial infarction, prior ischemic stroke, or peripheral arterial disease)", "dx",
      lambda p: p.dx("I25", "I70.2", "I73.9") or p.hx("I21", "I22", "I25.2", "I63"), hard="active and past facts in parentheses"),
    L("ckd", "Chronic kidney disease with an eGFR below 60 mL/min/1.73 m2 or a urine albumin-to-creatinine ratio of at least 30 mg/g", "mix",
      lambda p: ALL(p.dx("N18"), ANY(p.lab("eGFR", lambda v: v < 60), p.lab(ACR, lambda v: v >= 30))), hard="a diagnosis with either of two values"),
    L("oz", "If the patient is 18 years of age or older, history of failure (after a minimum of 12 weeks) or intolerance to Ozempic", "if",
      lambda p: IF(p.age_ge(18), p.fail_or_intolerant({"semaglutide"}, 84)), hard="conditional by age"),
    L("conc", CONC, "conc", lambda p: not p.another(GLP1, "Trulicity", "dulaglutide") and not p.on(DPP4), "b"),
    L("mtc", "No personal or family history of medullary thyroid carcinoma or Multiple Endocrine Neoplasia syndrome type 2", "no", lambda p: p.no_hx(*MEN) and not p.family(*MEN), hard="personal and family"),
    L("now", "Patient is currently receiving Trulicity", "now", lambda p: p.taking({"dulaglutide"}), "r"),
    L("fall", "A1C has fallen by at least 0.5 percentage points since Trulicity was started", "change", lambda p: p.change("HbA1c", {"dulaglutide"}, lambda b, c: round(b - c, 3) >= 0.5), "r"),
    L("goal", "The most recent A1C, measured in the past 6 months, is 7.0% or lower", "lab", lambda p: p.lab("HbA1c", lambda v: v <= 7.0, 180), "r"),
]
ATTESTATIONS = ["Prescriber attests that Trulicity is not being requested solely for weight loss"]


def initial(s):
    return ALL(s.dx, s.age, ANY(s.a1c, s.fpg), ANY(s.met, s.meti, s.cv, s.ckd), s.oz, s.conc, s.mtc, ATT)


def renewal(s):
    return ALL(s.now, ANY(s.fall, s.goal), s.conc)


T2, CKD = dx("Type 2 diabetes mellitus without complications", "E11.9"), dx("Chronic kidney disease, stage 3a", "N18.31")
OZ = failed("Ozempic", 120, 40)
INITIAL = dict(
    age=[[born(51, 40), OZ], [born(10)], [born(10, -1)], [born(18)], [born(18, -1)], [born(18), bad("Ozempic")], [born(51, 40), failed("Ozempic", 84)], [born(51, 40), failed("Ozempic", 83)], [born(51, 40), worked("Ozempic", 200)]],
    dx=[[T2], [dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65")], [dx("Prediabetes", "R73.03")], [dx("Type 1 diabetes mellitus without complications", "E10.9")]],
    lab=[[lab("HbA1c", 8.1)], [lab("HbA1c", 6.5, 360)], [lab("HbA1c", 6.4)], [lab("HbA1c", 8.1, 361)], [lab(FPG, 126)], [lab(FPG, 125), lab("HbA1c", 6.3)], [lab("HbA1c", 9.0, 200), lab("HbA1c", 6.4, 10)], []],
    step=[[failed("Metformin", 120)], [failed("Janumet", 90)], [failed("Metformin", 89)], [worked("Metformin", 400)], [bad("Glucophage")], [contra("Metformin")], [dx("Atherosclerotic heart disease of native coronary artery", "I25.10")],
          [past("Acute myocardial infarction, unspecified", "I21.9")], [dx("Heart failure, unspecified", "I50.9")], [dx("Peripheral vascular disease, unspecified", "I73.9")], [past("Cerebral infarction, unspecified", "I63.9")],
          [CKD, lab("eGFR", 59)], [CKD, lab("eGFR", 60), lab(ACR, 30)], [CKD, lab("eGFR", 60), lab(ACR, 29)], [CKD], [lab("eGFR", 50)]],
    x=[[], [on("Victoza", 60)], [on("Ozempic", 60)], [on("Januvia", 60)], [worked("Tradjenta", 100)], [on("Jardiance")], [fam("Medullary thyroid carcinoma", "C73")], [past("Medullary thyroid carcinoma", "C73")],
       [dx("Multiple endocrine neoplasia [MEN] type IIA", "E31.22")]],
)
RENEWAL = dict(
    now=[[T2, on("Trulicity", 300)], [T2, on("dulaglutide", 300)], [T2, worked("Trulicity", 250, 20)]],
    lab=[[lab("HbA1c", 9.0, 310), lab("HbA1c", 7.6, 30)], [lab("HbA1c", 8.5, 310), lab("HbA1c", 8.0, 30)], [lab("HbA1c", 8.5, 310), lab("HbA1c", 8.1, 30)], [lab("HbA1c", 7.0, 180)], [lab("HbA1c", 7.1, 60)],
         [lab("HbA1c", 7.2, 310), lab("HbA1c", 6.9, 181)], []],
    x=[[], [on("Tradjenta", 30)], [on("Bydureon BCise", 30)], [on("Metformin", 900)]],
)
