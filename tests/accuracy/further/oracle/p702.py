"""702 Trulicity: CVS Caremark criteria, bullets and dashes, diagnosis in the lead-in."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "702-trulicity.txt", "fu-702", "Meridian Keystone Care", "Trulicity", "dulaglutide"
CLASS, STYLE = "type 2 diabetes: GLP-1", "CVS Caremark criteria, lead-in sentence, bullets and dashes"
COMBINED = ((40, 7), (14, 3))
DULA, M = {"dulaglutide"}, {"metformin"}
LINES = [
    L("t2", "Authorization may be granted when the patient has a diagnosis of type 2 diabetes mellitus and ALL of the following criteria are met", "dx", lambda p: p.dx("E11"), hidden=True),
    L("age", "The patient is 10 years of age or older", "age", lambda p: p.age_ge(10)),
    L("a1c", "The patient has an A1C of 6.5 percent or greater", "lab", lambda p: p.lab("HbA1c", lambda v: v >= 6.5)),
    L("fpg", "The patient has a fasting plasma glucose of 126 mg/dL or greater", "lab", lambda p: p.lab("Fasting plasma glucose", lambda v: v >= 126)),
    L("met", "The patient has experienced an inadequate treatment response or intolerance to metformin, or has a contraindication to it", "trial", lambda p: p.tfci(M)),
    L("comb", "The patient requires combination therapy AND has an A1C of 7.5 percent or greater", "lab", lambda p: p.lab("HbA1c", lambda v: v >= 7.5), hard="a fact and an attestation"),
    L("cv", "The patient has established atherosclerotic cardiovascular disease or chronic kidney disease", "dx", lambda p: p.dx(*ASCVD, "N18", "E11.22", "I12", "I13")),
    L("conc", "The requested drug will not be taken together with another GLP-1 receptor agonist or a DPP-4 inhibitor", "conc", lambda p: not p.another(GLP1, "Trulicity", "dulaglutide") and not p.on(DPP4), "b"),
    L("mtc", "Neither the patient nor a family member has ever had medullary thyroid carcinoma", "no", lambda p: p.no_hx("C73") and not p.family("C73"), hard="personal and family history"),
    L("rt2", "Authorization may be granted for the continued treatment of type 2 diabetes mellitus when ALL of the following criteria are met", "dx", lambda p: p.dx("E11"), "r", hidden=True),
    L("r3", "The patient has been receiving a stable maintenance dose of the requested drug for at least 3 months", "now", lambda p: p.taking(DULA, 90), "r", hard="a qualifier that no record shows"),
    L("rfall", "The patient has had a reduction in A1C since starting this therapy", "change", lambda p: p.change("HbA1c", DULA, lambda b, c: c < b), "r", hard="change from baseline"),
    L("rctl", "The patient's A1C, tested in the past 6 months, is 7 percent or less", "lab", lambda p: p.lab("HbA1c", lambda v: v <= 7, 180), "r"),
]
ATTESTATIONS = ["The requested drug will be used along with diet and exercise"]


def initial(s):
    return ALL(s.t2, ATT, s.age, ANY(s.a1c, s.fpg), ANY(s.met, s.comb, s.cv), s.conc, s.mtc)


def renewal(s):
    return ALL(s.rt2, s.r3, ANY(s.rfall, s.rctl), s.conc)


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
INITIAL = dict(
    age=[[born(51, 90)], [born(10)], [born(10, -1)]],
    dx=[[T2], [dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65")], [dx("Type 1 diabetes mellitus without complications", "E10.9")], [dx("Prediabetes", "R73.03")], [dx("Type 2 diabetes mellitus", "E11.9", 900, "resolved")]],
    lab=[[lab("HbA1c", 7.2)], [lab("HbA1c", 6.5, 300)], [lab("HbA1c", 6.4)], [lab("HbA1c", 6.4), lab("Fasting plasma glucose", 126, 200)], [lab("Fasting plasma glucose", 7.2, 30, "mmol/L")], [lab("Fasting plasma glucose", 125)],
         [], [lab("HbA1c", 8.0, 200), lab("HbA1c", 6.3, 10)]],
    step=[[failed("Metformin", 120)], [partial("Glucophage", 40)], [bad("Metformin")], [contra("Metformin")], [worked("Metformin", 400)], [], [failed("Janumet", 120)], [undated("Metformin")],
          [lab("HbA1c", 7.5, 5)], [lab("HbA1c", 7.4, 5)], [dx("Old myocardial infarction", "I25.2")], [dx("Chronic kidney disease, stage 3a", "N18.31")], [dx("Essential (primary) hypertension", "I10")],
          [dx("Peripheral vascular disease, unspecified", "I73.9")], [failed("Jardiance", 200)], [on("Metformin", 300)]],
    conc=[[], [on("Ozempic", 60)], [on("Januvia", 200)], [worked("Ozempic", 100, 20)], [on("Trulicity", 60)], [on("Glyxambi", 60)], [on("Jardiance", 90)]],
    mtc=[[], [fam("Medullary thyroid carcinoma", "C73")], [past("Medullary thyroid carcinoma", "C73")], [fam("Malignant neoplasm of breast", "C50.919")]],
)
RENEWAL = dict(
    t2=[[T2], [dx("Type 2 diabetes mellitus with diabetic polyneuropathy", "E11.42")]],
    use=[[on("Trulicity", 200)], [on("Trulicity", 90)], [on("Trulicity", 89)], [worked("Trulicity", 200, 10)], [on("dulaglutide", 200)], [med("Trulicity", 200, 110), on("Trulicity", 85)], [med("Trulicity", 200, 120), on("Trulicity", 80)]],
    a1c=[[lab("HbA1c", 8.6, 230), lab("HbA1c", 7.8, 20)], [lab("HbA1c", 8.6, 230), lab("HbA1c", 8.5, 20)], [lab("HbA1c", 8.6, 230), lab("HbA1c", 8.6, 20)], [lab("HbA1c", 6.9, 230), lab("HbA1c", 7.0, 20)],
         [lab("HbA1c", 7.4, 15)], [lab("HbA1c", 6.8, 15)], [lab("HbA1c", 8.2, 230)]],
    conc=[[], [on("Rybelsus", 30)], [on("Tradjenta", 30)]],
)
