"""301 Mounjaro: Caremark-like guideline; the lead-in holds diagnosis and age, four alternatives for the step."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "301-mounjaro-guideline.md", "fu-301", "Piedmont Harbor Health", "Mounjaro", "tirzepatide"
CLASS, STYLE = "type 2 diabetes: GLP-1", "authorization may be granted when, lead-in with age and diagnosis, lettered alternatives"
MET = {"metformin"}
LINES = [
    L("lead", "Authorization of 12 months may be granted for members 18 years of age or older with type 2 diabetes mellitus when all of the following criteria are met", "mix",
      lambda p: p.age_ge(18) and p.dx("E11"), hard="age and diagnosis in the lead-in", hidden=True),
    L("a1c", "The most recent hemoglobin A1c, drawn no more than 120 days before the request, is at least 7.0%", "lab", lambda p: p.lab("HbA1c", lambda v: v >= 7, 120), hard="window inside the sentence"),
    L("met", "Inadequate response to metformin, taken by itself or as part of a combination product, for no less than 90 days", "trial", lambda p: p.failed(MET, 90)),
    L("nomet", "Metformin was not tolerated or is contraindicated", "trial", lambda p: p.intolerant(MET) or p.contraindicated(MET)),
    L("cvd", "Established atherosclerotic cardiovascular disease (for example, coronary artery disease, old myocardial infarction, ischemic stroke, or peripheral artery disease)", "dx",
      lambda p: p.dx(*ASCVD)),
    L("ckd", "Chronic kidney disease with an eGFR below 60 mL/min/1.73 m2", "mix", lambda p: ALL(p.dx("N18"), p.lab("eGFR", lambda v: v < 60)), hard="value inside the diagnosis line"),
    L("pref", "For requests for Mounjaro only, the member has failed, or is intolerant to, Ozempic or Trulicity", "if",
      lambda p: p.fail_or_intolerant({"semaglutide", "dulaglutide"}), hard="conditional on the requested brand"),
    L("conc", "The requested product will not be taken together with another GLP-1 receptor agonist or with a DPP-4 inhibitor (e.g., Januvia, Tradjenta)", "conc",
      lambda p: not p.another(GLP1, "Mounjaro", "tirzepatide") and not p.on(DPP4)),
    L("t1", "Type 1 diabetes mellitus", "no", lambda p: p.no_dx("E10"), exclude=True),
    L("mtc", "A personal or family history of medullary thyroid carcinoma, or multiple endocrine neoplasia syndrome type 2 (MEN 2)", "no",
      lambda p: p.no_hx("C73", "E31.22", "E31.23") and not p.family("C73", "E31.22", "E31.23"), exclude=True, hard="personal or family"),
    L("panc", "Acute pancreatitis within the past 12 months", "no", lambda p: p.no_hx("K85", within=360), exclude=True),
    L("now", "The member is currently being treated with the requested product", "now", lambda p: p.taking({"tirzepatide"}), "r"),
    L("goal", "Hemoglobin A1c of 7.0% or lower on a test from the past 6 months", "lab", lambda p: p.lab("HbA1c", lambda v: v <= 7, 180), "r"),
    L("fall", "Hemoglobin A1c has fallen by at least 0.5 percentage points since the product was started", "change",
      lambda p: p.change("HbA1c", {"tirzepatide"}, lambda b, c: round(b - c, 3) >= 0.5), "r", hard="change from baseline"),
]
ATTESTATIONS = ["The member continues to follow a nutrition and physical activity plan"]


def initial(s):
    return ALL(s.lead, s.a1c, ANY(s.met, s.nomet, s.cvd, s.ckd), s.pref, s.conc, s.t1, s.mtc, s.panc)


def renewal(s):
    return ALL(s.now, ANY(s.goal, s.fall), ATT, s.t1, s.mtc, s.panc)


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
INITIAL = dict(
    age=[[born(52, 40)], [born(18)], [born(18, -1)]],
    dx=[[T2], [dx("Type 2 diabetes mellitus with diabetic polyneuropathy", "E11.42")], [dx("Prediabetes", "R73.03")], [dx("Drug or chemical induced diabetes mellitus", "E09.9")]],
    a1c=[[lab("HbA1c", 8.3, 30)], [lab("HbA1c", 7.0, 120)], [lab("HbA1c", 8.3, 121)], [lab("HbA1c", 6.9, 15), lab("HbA1c", 8.8, 100)], []],
    step=[[failed("Metformin", 100, 20)], [partial("Janumet", 90, 10)], [failed("Glucophage", 89, 10)], [bad("Metformin")], [contra("Metformin")],
          [dx("Old myocardial infarction", "I25.2")], [dx("Essential hypertension", "I10")], [dx("Chronic kidney disease, stage 3a", "N18.31"), lab("eGFR", 59)],
          [dx("Chronic kidney disease, stage 3a", "N18.31"), lab("eGFR", 60)], [dx("Chronic kidney disease, unspecified", "N18.9")], [lab("eGFR", 52)], [on("Metformin", 300)]],
    pref=[[failed("Ozempic", 60, 15)], [bad("Trulicity")], [failed("Victoza", 120, 15)], [], unsure(contra("Ozempic"))],
    x=[[], [on("Januvia")], [on("Ozempic", 100)], [on("tirzepatide", 20)], [dx("Type 1 diabetes mellitus without complications", "E10.9")], [fam("Medullary thyroid carcinoma", "C73", "father")],
       [dx("Multiple endocrine neoplasia [MEN] type IIA", "E31.22")], [past("Acute pancreatitis without necrosis or infection, unspecified", "K85.90", 360)],
       [past("Acute pancreatitis without necrosis or infection, unspecified", "K85.90", 361)]],
)
RENEWAL = dict(
    now=[[T2, on("Mounjaro", 200)], [T2, worked("Mounjaro", 200, 10)], [T2, on("Ozempic", 200)]],
    a1c=[[lab("HbA1c", 8.4, 220), lab("HbA1c", 7.4, 20)], [lab("HbA1c", 8.4, 220), lab("HbA1c", 7.9, 20)], [lab("HbA1c", 8.4, 220), lab("HbA1c", 8.0, 20)], [lab("HbA1c", 7.0, 180)],
         [lab("HbA1c", 7.1, 20)], [lab("HbA1c", 6.5, 190)]],
    x=[[], [past("Medullary thyroid carcinoma", "C73", 900)], [past("Type 1 diabetes mellitus", "E10.9")], [dx("Acute pancreatitis, unspecified", "K85.9", 90)]],
)
