"""951 Glyxambi: step policy numbered 1.1, 1.5.1; metformin by dose; exclusions as a list."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "951-glyxambi.txt", "fu-951", "Ridgeline Community Health Plan", "Glyxambi", "empagliflozin/linagliptin"
CLASS, STYLE = "type 2 diabetes: SGLT2/DPP-4 combination", ".txt, criteria numbered 1.1, 1.5.1"
COMBINED = ((40, 7), (14, 3))
M = {"metformin"}
DKA = ("E08.1", "E09.1", "E10.1", "E11.1", "E13.1")
big = lambda m: (dose_mg(m) or 0) >= 1500


def glyx(p):
    return any(m["status"] == "active" and {"empagliflozin", "linagliptin"} <= set(ingredients_of(m)) for m in p._meds({"empagliflozin"}))


LINES = [
    L("t2", "Documented diagnosis of type 2 diabetes mellitus", "dx", lambda p: p.dx("E11")),
    L("age", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("a1c", "Latest HbA1c, dated within the past 90 days, is between 7.0% and 10.5% inclusive", "lab", lambda p: p.lab("HbA1c", lambda v: 7.0 <= v <= 10.5, 90)),
    L("met", "Member did not respond adequately to at least 90 days of metformin at 1500 mg or more per day, unless metformin is contraindicated or was not tolerated", "trial",
      lambda p: p.failed(M, 90, keep=big) or p.contraindicated(M) or p.intolerant(M), hard="daily dose, duration and unless"),
    L("sg", "Inadequate response to at least 60 days of Jardiance or another SGLT2 inhibitor", "trial", lambda p: p.failed(SGLT2, 60)),
    L("dp", "Inadequate response to at least 60 days of a DPP-4 inhibitor (e.g., Januvia, Tradjenta)", "trial", lambda p: p.failed(DPP4, 60)),
    L("org", "Diagnosis of heart failure, or of chronic kidney disease stage 3 or 4", "dx", lambda p: p.dx("I50", "I11.0", "I13.0", "I13.2", "N18.3", "N18.4"), hard="stages of a disease"),
    L("gfr", "eGFR of at least 30 mL/min/1.73 m2 on a test within the past 12 months", "lab", lambda p: p.lab("eGFR", lambda v: v >= 30, 360)),
    L("panc", "No history of pancreatitis", "no", lambda p: p.no_hx("K85", "K86.0", "K86.1")),
    L("now", "Member still has type 2 diabetes mellitus and is currently taking Glyxambi", "mix", lambda p: ALL(p.dx("E11"), glyx(p)), "r", hard="diagnosis and current drug on one line"),
    L("ctl", "HbA1c of 8.0% or less on the latest test within the past 6 months", "lab", lambda p: p.lab("HbA1c", lambda v: v <= 8.0, 180), "r"),
    L("fall", "HbA1c has fallen by at least 0.5 percentage points since Glyxambi was started", "change",
      lambda p: p.change("HbA1c", {"empagliflozin", "linagliptin"}, lambda b, c: round(b - c, 6) >= 0.5), "r", hard="change in percentage points"),
    L("t1", "Type 1 diabetes mellitus", "no", lambda p: p.no_dx("E10"), exclude=True),
    L("glp", "Use together with a GLP-1 receptor agonist (e.g., Ozempic, Trulicity, Mounjaro)", "conc", lambda p: not p.on(GLP1), exclude=True),
    L("dup", "Use together with another SGLT2 inhibitor or another DPP-4 inhibitor, alone or in a combination product", "conc",
      lambda p: not p.another(SGLT2 | DPP4, "Glyxambi", "empagliflozin/linagliptin"), exclude=True, hard="two classes, combination products"),
    L("dka", "History of diabetic ketoacidosis within the past 12 months", "no", lambda p: p.no_hx(*DKA, within=360), exclude=True, hard="window on a history"),
]
ATTESTATIONS = ["Member has been advised of the signs of ketoacidosis and of genital infection", "Prescriber attests that the member takes Glyxambi as directed"]


def out(s):
    return ALL(s.t1, s.glp, s.dup, s.dka)


def initial(s):
    return ALL(s.t2, s.age, s.a1c, s.met, ANY(s.sg, s.dp, s.org), s.gfr, s.panc, ATT, out(s))


def renewal(s):
    return ALL(s.now, ANY(s.ctl, s.fall), ATT, out(s))


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
MET = failed("Metformin", 200, 30, "1000 mg twice daily")
INITIAL = dict(
    age=[[born(55, 30)], [born(18)], [born(18, -1)]],
    t2=[[T2], [dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65")], [dx("Prediabetes", "R73.03")], [past("Type 2 diabetes mellitus without complications", "E11.9")]],
    a1c=[[lab("HbA1c", 8.4)], [lab("HbA1c", 7.0, 90)], [lab("HbA1c", 6.9)], [lab("HbA1c", 10.5)], [lab("HbA1c", 10.6)], [lab("HbA1c", 8.4, 91)], [lab("HbA1c", 8.8, 80), lab("HbA1c", 6.7, 10)], []],
    met=[[MET], [failed("Glucophage", 90, 30, "1500 mg once daily")], [failed("Metformin", 89, 30, "1000 mg twice daily")], [failed("Metformin", 200, 30, "500 mg twice daily")], [bad("Metformin")],
         [contra("Metformin")], [worked("Metformin", 300, 30, "1000 mg twice daily")], []],
    step=[[failed("Jardiance", 100)], [failed("Jardiance", 60)], [failed("Jardiance", 59)], [failed("Farxiga", 80)], [partial("Tradjenta", 60)], [worked("Januvia", 120)], [bad("Jardiance")],
          [dx("Heart failure, unspecified", "I50.9")], [dx("Chronic kidney disease, stage 3a", "N18.31")], [dx("Chronic kidney disease, stage 2 (mild)", "N18.2")], [failed("Onglyza", 75)]],
    gfr=[[lab("eGFR", 71)], [lab("eGFR", 30, 360)], [lab("eGFR", 29)], [lab("eGFR", 71, 361)], []],
    x=[[], [past("Acute pancreatitis without necrosis or infection, unspecified", "K85.90")], [dx("Type 1 diabetes mellitus without complications", "E10.9")], [on("Ozempic", 60)], [worked("Trulicity", 100, 5)],
       [on("Januvia", 60)], [on("Xigduo XR", 90)], [past("Type 2 diabetes mellitus with ketoacidosis without coma", "E11.10", 360)], [past("Type 2 diabetes mellitus with ketoacidosis without coma", "E11.10", 361)]],
)
RENEWAL = dict(
    now=[[T2, on("Glyxambi", 200)], [T2, worked("Glyxambi", 180, 20)], [on("Glyxambi", 200)]],
    a1c=[[lab("HbA1c", 8.9, 230), lab("HbA1c", 8.0, 20)], [lab("HbA1c", 8.9, 230), lab("HbA1c", 8.4, 20)], [lab("HbA1c", 8.8, 230), lab("HbA1c", 8.4, 20)], [lab("HbA1c", 7.7, 180)], [lab("HbA1c", 8.1, 20)], [lab("HbA1c", 8.8, 230)]],
    x=[[], [on("Victoza", 60)], [on("Farxiga", 30)]],
)
