"""761 Rybelsus: Highmark bulletin, roman / capital / number without indentation; contraindication by condition, change in points."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "761-rybelsus.md", "fu-761", "Allegheny Ridge Blue Shield", "Rybelsus", "semaglutide"
CLASS, STYLE = "type 2 diabetes: oral GLP-1", "Highmark bulletin, I. / A. / 1. flush left"
COMBINED = ((40, 7), (14, 3))
M, S = {"metformin"}, {"semaglutide"}
CONC = "Rybelsus will not be used together with another GLP-1 receptor agonist (e.g., Ozempic, Trulicity, Victoza) or with a DPP-4 inhibitor"
LINES = [
    L("age", "The member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("t2", "The member has a diagnosis of type 2 diabetes mellitus (ICD-10: E11.x)", "dx", lambda p: p.dx("E11")),
    L("a1c", "Hemoglobin A1c of 6.5% or greater", "lab", lambda p: p.lab("HbA1c", lambda v: v >= 6.5)),
    L("fpg", "Fasting plasma glucose of 126 mg/dL or greater", "lab", lambda p: p.lab("Fasting plasma glucose", lambda v: v >= 126)),
    L("met", "Therapeutic failure of at least 90 days of, or intolerance to, metformin or a product that contains metformin", "trial", lambda p: p.fail_or_intolerant(M, 90)),
    L("con", "A contraindication to metformin (e.g., metabolic acidosis, chronic kidney disease stage 4 or stage 5)", "trial", lambda p: p.contraindicated(M, "E87.2", "N18.4", "N18.5"),
      hard="conditions the policy names as contraindications"),
    L("cv", "A history of myocardial infarction, ischemic stroke, or symptomatic peripheral arterial disease", "dx",
      lambda p: p.hx("I21", "I22", "I25.2", "I63", "I69.3", "Z86.73", "I70.2", "I73.9", "E11.51"), hard="three histories on one line"),
    L("conc", CONC, "conc", lambda p: not p.another(GLP1, "Rybelsus", "semaglutide") and not p.on(DPP4), "b", hard="two classes; another brand of the same ingredient"),
    L("mtc", "There is no personal or family history of medullary thyroid carcinoma, and the member does not have multiple endocrine neoplasia syndrome type 2", "no",
      lambda p: p.no_hx("C73", "Z85.850") and not p.family("C73") and p.no_dx("E31.22", "E31.23"), hard="personal and family history, and a second absence"),
    L("now", "The member has been receiving Rybelsus for at least 90 days", "now", lambda p: p.taking(S, 90), "r", hard="an active entry and a length"),
    L("ctl", "The most recent HbA1c, obtained within the past 6 months, is 7% or less", "lab", lambda p: p.lab("HbA1c", lambda v: v <= 7, 180), "r"),
    L("fall", "HbA1c has dropped by 0.5 percentage points or more from the value before Rybelsus was started", "change",
      lambda p: p.change("HbA1c", S, lambda b, c: round(b - c, 6) >= 0.5), "r", hard="change in percentage points"),
    L("t1", "Type 1 diabetes mellitus", "no", lambda p: p.no_dx("E10"), exclude=True),
    L("panc", "A history of acute or chronic pancreatitis", "no", lambda p: p.no_hx("K85", "K86.0", "K86.1"), exclude=True),
]
ATTESTATIONS = ["Rybelsus will be an adjunct to a reduced-calorie diet and exercise"]


def initial(s):
    return ALL(s.age, s.t2, ANY(s.a1c, s.fpg), ANY(s.met, s.con, s.cv), s.conc, s.mtc, ATT, s.t1, s.panc)


def renewal(s):
    return ALL(s.now, ANY(s.ctl, s.fall), s.conc, s.t1, s.panc)


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
INITIAL = dict(
    age=[[born(55, 30)], [born(18)], [born(18, -1)]],
    dx=[[T2], [dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65")], [dx("Prediabetes", "R73.03")], [T2, dx("Type 1 diabetes mellitus without complications", "E10.9")]],
    lab=[[lab("HbA1c", 8.1)], [lab("HbA1c", 6.5, 500)], [lab("HbA1c", 6.4)], [lab("HbA1c", 6.4), lab("Fasting plasma glucose", 126)], [lab("HbA1c", 6.2), lab("Fasting plasma glucose", 125)], []],
    step=[[failed("Metformin", 200)], [failed("Janumet", 90)], [failed("Metformin", 89)], [bad("Glucophage", 5)], [worked("Metformin", 300)], [contra("Metformin")],
          [dx("Chronic metabolic acidosis", "E87.22", 90)], [dx("Chronic kidney disease, stage 4 (severe)", "N18.4")], [dx("Chronic kidney disease, stage 3a", "N18.31")],
          [past("Non-ST elevation (NSTEMI) myocardial infarction", "I21.4", 700)], [past("Cerebral infarction, unspecified", "I63.9")], [dx("Transient cerebral ischemic attack, unspecified", "G45.9")], []],
    conc=[[], [on("Ozempic", 60)], [on("Januvia", 90)], [worked("Trulicity", 120, 40)], [on("Rybelsus", 30)], [on("Glyxambi", 60)]],
    mtc=[[], [fam("Medullary thyroid carcinoma", "C73")], [past("Medullary thyroid carcinoma", "C73")], [dx("Multiple endocrine neoplasia [MEN] type IIA", "E31.22")],
         [fam("Malignant neoplasm of breast", "C50.919")], [past("Acute pancreatitis without necrosis or infection, unspecified", "K85.90")], [dx("Other chronic pancreatitis", "K86.1")]],
)
RENEWAL = dict(
    now=[[T2, on("Rybelsus", 200)], [T2, on("Rybelsus", 90)], [T2, on("Rybelsus", 89)], [T2, worked("Rybelsus", 190, 10)]],
    a1c=[[lab("HbA1c", 8.8, 230), lab("HbA1c", 7.9, 20)], [lab("HbA1c", 8.4, 230), lab("HbA1c", 8.0, 20)], [lab("HbA1c", 7.2, 230), lab("HbA1c", 7.0, 20)], [lab("HbA1c", 7.4, 20)], [lab("HbA1c", 8.6, 230)],
         [lab("HbA1c", 6.9, 181)], [lab("HbA1c", 8.4, 230), lab("HbA1c", 7.9, 15)]],
    x=[[], [on("Tradjenta", 50)], [on("Ozempic", 20)], [past("Acute pancreatitis without necrosis or infection, unspecified", "K85.90", 100)]],
)
