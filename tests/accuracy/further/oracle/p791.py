"""791 Ozempic: Moda, roman numerals for the evaluation, capitals and figures below them."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "791-ozempic.md", "fu-791", "Mount Tabor Health Plan", "Ozempic", "semaglutide"
CLASS, STYLE = "type 2 diabetes: GLP-1", "Moda, I. / A. / 1. with bold AND and OR at the end"
COMBINED = ((42, 7), (14, 3))
M, S = {"metformin"}, {"semaglutide"}
LINES = [
    L("age", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("t2", "A diagnosis of type 2 diabetes mellitus", "dx", lambda p: p.dx("E11")),
    L("a1c", "HbA1c of 7.0% or above within the past 120 days", "lab", lambda p: p.lab("HbA1c", lambda v: v >= 7, 120)),
    L("organ", "Member has had a myocardial infarction or a stroke, or has chronic kidney disease", "mix",
      lambda p: p.hx("I21", "I22", "I25.2", "I60", "I61", "I63", "I69.3", "Z86.73") or p.dx("N18", "E11.22", "I12", "I13"), hard="two histories or an active condition"),
    L("met", "Treatment with metformin for at least 90 days was ineffective, metformin is contraindicated or was not tolerated, or the most recent eGFR is below 30 mL/min/1.73 m2", "mix",
      lambda p: ANY(p.tfci(M, 90), p.lab("eGFR", lambda v: v < 30)), hard="a trial or a value"),
    L("step", "Treatment with at least one of the following has been ineffective, contraindicated, or not tolerated", "trial",
      lambda p: p.tfci(SGLT2 | SULFONYLUREA | {"pioglitazone"}), hard="the header carries the verb; classes by examples"),
    L("conc", "Ozempic will not be used in combination with another GLP-1 receptor agonist (e.g., Trulicity, Rybelsus) or with a DPP-4 inhibitor (e.g., Januvia)", "conc",
      lambda p: not p.another(GLP1, "Ozempic", "semaglutide") and not p.on(DPP4), "b", hard="another brand of the same ingredient"),
    L("now", "Member is currently taking Ozempic", "now", lambda p: any(m["status"] == "active" and m["drug"].lower() in ("ozempic", "semaglutide") for m in p._meds(S)), "r"),
    L("fall", "HbA1c is at least 1 percentage point lower than it was before Ozempic was started", "change", lambda p: p.change("HbA1c", S, lambda b, c: round(b - c, 6) >= 1), "r", hard="change in percentage points"),
    L("ctl", "The most recent HbA1c, dated within the past 180 days, is below 7.0%", "lab", lambda p: p.lab("HbA1c", lambda v: v < 7, 180), "r"),
    L("x1", "Type 1 diabetes mellitus", "no", lambda p: p.no_dx("E10"), exclude=True),
    L("x2", "A personal or family history of medullary thyroid carcinoma", "no", lambda p: p.no_hx("C73", "Z85.850") and not p.family("C73", "Z80.8"), exclude=True),
    L("x3", "Multiple endocrine neoplasia syndrome type 2", "no", lambda p: p.no_dx("E31.22", "E31.23"), exclude=True),
    L("x4", "Acute or chronic pancreatitis, current or in the past", "no", lambda p: p.no_hx("K85", "K86.0", "K86.1"), exclude=True, hard="a resolved condition counts"),
    L("x5", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
]
ATTESTATIONS = ["Member has been counseled on diet and exercise", "Member was approved for Ozempic through this health plan before"]


def out(s):
    return ALL(s.x1, s.x2, s.x3, s.x4, s.x5)


def initial(s):
    return ALL(s.age, s.t2, ANY(s.a1c, s.organ), s.met, s.step, s.conc, ATT, out(s))


def renewal(s):
    return ALL(ATT, s.now, ANY(s.fall, s.ctl), s.conc, out(s))


T2 = dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65")
X = [[], [on("Rybelsus", 40)], [on("Mounjaro", 40)], [worked("Victoza", 200, 30)], [on("Tradjenta", 100)], [dx("Type 1 diabetes mellitus without complications", "E10.9")],
     [fam("Medullary thyroid carcinoma", "C73")], [past("Medullary thyroid carcinoma", "C73")], [dx("Multiple endocrine neoplasia [MEN] type IIA", "E31.22")], [dx("Multiple endocrine neoplasia [MEN] type I", "E31.21")],
     [past("Acute pancreatitis without necrosis or infection, unspecified", "K85.90")], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 60)]]
INITIAL = dict(
    age=[[born(53, 40)], [born(18)], [born(18, -1)]],
    dx=[[T2], [dx("Type 2 diabetes mellitus without complications", "E11.9")], [dx("Prediabetes", "R73.03")], [past("Type 2 diabetes mellitus without complications", "E11.9")]],
    a1c=[[lab("HbA1c", 8.3)], [lab("HbA1c", 7.0, 120)], [lab("HbA1c", 6.9)], [lab("HbA1c", 8.3, 121)], [lab("HbA1c", 9.1, 100), lab("HbA1c", 6.8, 10)], [], [lab("HbA1c", 6.4), past("Non-ST elevation (NSTEMI) myocardial infarction", "I21.4", 2000)],
         [dx("Chronic kidney disease, stage 3a", "N18.31")], [lab("HbA1c", 6.4), past("Chronic kidney disease, stage 2 (mild)", "N18.2", 2000)], [lab("HbA1c", 6.5), dx("Personal history of transient ischemic attack (TIA), and cerebral infarction without residual deficits", "Z86.73")]],
    met=[[failed("Metformin", 160), lab("eGFR", 78)], [partial("Glucophage", 90), lab("eGFR", 78)], [failed("Metformin", 89), lab("eGFR", 78)], [worked("Metformin", 300), lab("eGFR", 78)], [bad("Janumet"), lab("eGFR", 78)], [contra("Metformin")],
         [lab("eGFR", 29)], [lab("eGFR", 30)], [], [failed("Metformin", 70, 120), failed("Metformin", 40, 60), lab("eGFR", 78)]],
    step=[[failed("Jardiance", 50)], [bad("Glimepiride")], [contra("Actos")], [worked("Farxiga", 200)], [failed("Januvia", 90)], [failed("Synjardy", 100)], []],
    x=X,
)
RENEWAL = dict(
    now=[[T2, on("Ozempic", 200)], [T2, on("semaglutide", 200)], [T2, worked("Ozempic", 180, 20)]],
    a1c=[[lab("HbA1c", 9.4, 215), lab("HbA1c", 7.6, 20)], [lab("HbA1c", 8.6, 200), lab("HbA1c", 7.6, 20)], [lab("HbA1c", 8.5, 215), lab("HbA1c", 7.6, 20)], [lab("HbA1c", 7.3, 215), lab("HbA1c", 6.9, 180)], [lab("HbA1c", 7.6, 20)], [lab("HbA1c", 6.9, 30)], [lab("HbA1c", 9.4, 215)], []],
    x=X[:2] + [X[10]] + X[4:5],
)
