"""901 Mounjaro: CVS Caremark client template, bullets, continuation by change from baseline."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "901-mounjaro.md", "fu-901", "Narragansett Care Partners", "Mounjaro", "tirzepatide"
CLASS, STYLE = "type 2 diabetes: GLP-1", "CVS Caremark/Aetna template, dash bullets under a lead-in sentence"
COMBINED = ((40, 7), (14, 3))
M = {"metformin"}
LINES = [
    L("t2", "Authorization may be granted when the requested drug is being prescribed for the treatment of type 2 diabetes mellitus and ALL of the following criteria are met", "dx", lambda p: p.dx("E11"), hidden=True),
    L("t2r", "Authorization may be granted for continued treatment of type 2 diabetes mellitus when ALL of the following criteria are met", "dx", lambda p: p.dx("E11"), "r", hidden=True),
    L("age", "The patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("a1c", "An A1C of 6.5 percent or greater", "lab", lambda p: p.lab("HbA1c", lambda v: v >= 6.5)),
    L("fpg", "A fasting plasma glucose of 126 mg/dL or greater", "lab", lambda p: p.lab("Fasting plasma glucose", lambda v: v >= 126)),
    L("met", "The patient has had an inadequate treatment response to at least 90 days of metformin, or has an intolerance to metformin", "trial", lambda p: p.fail_or_intolerant(M, 90)),
    L("con", "The patient has a contraindication to metformin (such as chronic kidney disease stage 4 or 5, or metabolic acidosis)", "trial",
      lambda p: p.contraindicated(M, "N18.4", "N18.5", "E87.2"), hard="contraindication by named conditions"),
    L("comb", "The patient requires combination therapy and has an A1C of 7.5 percent or greater drawn within the past 3 months", "lab",
      lambda p: p.lab("HbA1c", lambda v: v >= 7.5, 90), hard="attestation and fact on one line"),
    L("mtc", "The patient has no personal or family history of medullary thyroid carcinoma and does not have multiple endocrine neoplasia syndrome type 2", "no",
      lambda p: p.no_hx("C73", "Z85.850") and not p.family("C73") and p.no_dx("E31.22", "E31.23"), hard="personal, family and another condition"),
    L("conc", "The requested drug will not be used together with another GLP-1 receptor agonist or with a DPP-4 inhibitor (e.g., sitagliptin)", "conc",
      lambda p: not p.another(GLP1 | DPP4, "Mounjaro", "tirzepatide"), "b"),
    L("now", "The patient has been receiving Mounjaro for at least 3 months", "now", lambda p: p.taking({"tirzepatide"}, 90), "r"),
    L("fall", "The patient's A1C has gone down from the baseline measured before Mounjaro was started", "change",
      lambda p: p.change("HbA1c", {"tirzepatide"}, lambda b, c: c < b), "r", hard="change from baseline"),
    L("goal", "The most recent A1C is below 7 percent and was drawn within the past 6 months", "lab", lambda p: p.lab("HbA1c", lambda v: v < 7, 180), "r"),
]
ATTESTATIONS = ["Chart notes show that the patient is tolerating therapy"]


def initial(s):
    return ALL(s.t2, s.age, ANY(s.a1c, s.fpg), ANY(s.met, s.con, s.comb), s.mtc, s.conc)


def renewal(s):
    return ALL(s.t2r, s.now, ANY(s.fall, s.goal), s.conc, ATT)


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
INITIAL = dict(
    age=[[born(49, 40)], [born(18)], [born(18, -1)]],
    dx=[[T2], [dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65")], [dx("Prediabetes", "R73.03")], [dx("Type 1 diabetes mellitus without complications", "E10.9")],
        [past("Type 2 diabetes mellitus without complications", "E11.9")]],
    lab=[[lab("HbA1c", 7.2, 30)], [lab("HbA1c", 6.5, 300)], [lab("HbA1c", 6.4, 20)], [lab("HbA1c", 6.4, 20), lab("Fasting plasma glucose", 126, 40)], [lab("HbA1c", 6.1, 20), lab("Fasting plasma glucose", 125, 40)],
         [], [lab("Fasting plasma glucose", 7.4, 30, "mmol/L")]],
    met=[[failed("Metformin", 120)], [failed("Glucophage", 90)], [failed("Metformin", 89)], [partial("metformin", 95)], [bad("Metformin", 8)], [worked("Metformin", 300)], [failed("Janumet", 120)],
         [failed("Metformin", 50, 100), failed("Metformin", 45, 40)], [contra("Metformin")], [dx("Chronic kidney disease, stage 4 (severe)", "N18.4")],
         [dx("Chronic kidney disease, stage 3b", "N18.32")], [dx("Chronic metabolic acidosis", "E87.22", 90)], [on("Metformin", 200), lab("HbA1c", 7.5, 15)], [lab("HbA1c", 7.4, 15)],
         [on("Metformin", 40), lab("HbA1c", 8.8, 5)], []],
    x=[[], [on("Ozempic", 60)], [on("Januvia", 90)], [worked("Trulicity", 100)], [past("Medullary thyroid carcinoma", "C73")], [fam("Medullary thyroid carcinoma", "C73")],
       [dx("Multiple endocrine neoplasia [MEN] type IIA", "E31.22")], [dx("Multiple endocrine neoplasia [MEN] type I", "E31.21")], [on("Jardiance", 90)], [on("Zepbound", 30)]],
)
RENEWAL = dict(
    dx=[[T2], [dx("Prediabetes", "R73.03")]],
    now=[[on("Mounjaro", 200)], [on("tirzepatide", 90), lab("HbA1c", 8.1, 95)], [on("Mounjaro", 89), lab("HbA1c", 8.1, 95)], [worked("Mounjaro", 190, 10)]],
    lab=[[lab("HbA1c", 8.5, 230), lab("HbA1c", 7.6, 20)], [lab("HbA1c", 7.6, 230), lab("HbA1c", 7.6, 20)], [lab("HbA1c", 7.5, 200), lab("HbA1c", 7.9, 20)], [lab("HbA1c", 6.9, 20)], [lab("HbA1c", 7.0, 20)],
         [lab("HbA1c", 6.4, 230), lab("HbA1c", 6.8, 180)], [lab("HbA1c", 8.5, 230)]],
    x=[[], [on("Victoza", 20)], [on("Tradjenta", 30)], [on("Lantus", 100)]],
)
