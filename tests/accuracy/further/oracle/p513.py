"""513 Soliqua: HMSA guideline, header that carries the failure, a metformin list, HbA1c change or goal at renewal."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "513-soliqua.md", "fu-513", "Kona Shores Medical Association", "Soliqua", "insulin glargine/lixisenatide"
CLASS, STYLE = "type 2 diabetes, basal insulin and GLP-1", "HMSA guideline I.-VII., Limitations/Exclusions after the criteria"
COMBINED = ((30, 5), (10, 2))
A1, MET = "HbA1c", {"metformin"}
BASAL = {"insulin glargine", "insulin detemir", "insulin degludec"}
MEAL = {"insulin lispro", "insulin aspart", "insulin glulisine", "insulin regular"}
LINES = [
    L("who", "The patient is an adult, 18 years of age or older, with type 2 diabetes mellitus", "mix", lambda p: p.age_ge(18) and p.dx("E11"), hard="age and diagnosis in one line"),
    L("a1c", "A hemoglobin A1c drawn within the three months before the request is at least 7.0% but not more than 11.0%", "lab", lambda p: p.lab(A1, lambda v: 7 <= v <= 11, 90)),
    L("basal", "A basal insulin (insulin glargine, insulin detemir, or insulin degludec)", "trial", lambda p: p.failed(BASAL, 90), hard="verb and length in the header"),
    L("glp", "A GLP-1 receptor agonist (for example, Victoza, Trulicity, or Ozempic)", "trial", lambda p: p.failed(GLP1, 90), hard="verb and length in the header"),
    L("mt", "The patient took metformin for at least 90 days at some time in the past year", "trial", lambda p: p.tried(MET, 90, 365)),
    L("mi", "The patient was unable to tolerate metformin", "trial", lambda p: p.intolerant(MET)),
    L("mc", "Metformin is contraindicated, or the patient's most recent eGFR is below 30 mL/min/1.73 m2", "mix", lambda p: ANY(p.contraindicated(MET), p.lab("eGFR", lambda v: v < 30)), hard="contraindication or a value"),
    L("now", "The patient is still using Soliqua", "now", lambda p: p.taking({"lixisenatide"}), "r"),
    L("drop", "The HbA1c has dropped by at least 0.5 percentage points from the pretreatment value, or the latest HbA1c is below 7.5%", "change",
      lambda p: ANY(p.change(A1, {"lixisenatide"}, lambda b, c: round(b - c, 3) >= 0.5), p.lab(A1, lambda v: v < 7.5)), "r", hard="a change or a goal"),
    L("t1", "Type 1 diabetes mellitus", "no", lambda p: p.no_dx("E10"), exclude=True),
    L("dka", "Diabetic ketoacidosis", "no", lambda p: p.no_dx("E10.1", "E11.1", "E13.1"), exclude=True),
    L("panc", "A history of pancreatitis", "no", lambda p: p.no_hx("K85", "K86.0", "K86.1"), exclude=True),
    L("gp", "Gastroparesis", "no", lambda p: p.no_dx("K31.84"), exclude=True),
    L("meal", "Concurrent use of a mealtime insulin, such as insulin lispro or insulin aspart", "conc", lambda p: not p.on(MEAL), exclude=True),
    L("dpp", "Concurrent use of a DPP-4 inhibitor", "conc", lambda p: not p.on(DPP4), exclude=True),
]
ATTESTATIONS = ["The prescriber states that any basal insulin or GLP-1 receptor agonist the patient now uses will be stopped on the day Soliqua is started"]


def out(s):
    return ALL(s.t1, s.dka, s.panc, s.gp, s.meal, s.dpp)


def initial(s):
    return ALL(s.who, s.a1c, ANY(s.basal, s.glp), ANY(s.mt, s.mi, s.mc), ATT, out(s))


def renewal(s):
    return ALL(s.now, s.drop, out(s))


T2 = dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65")
GFR = lab("eGFR", 74)
INITIAL = dict(
    age=[[born(57, 30)], [born(18)], [born(18, -1)]],
    dx=[[T2], [dx("Type 2 diabetes mellitus without complications", "E11.9")], [dx("Prediabetes", "R73.03")], [past("Type 2 diabetes mellitus without complications", "E11.9")]],
    a1c=[[lab(A1, 8.6)], [lab(A1, 7.0, 90)], [lab(A1, 6.9)], [lab(A1, 11.0)], [lab(A1, 11.1)], [lab(A1, 8.6, 91)], []],
    step=[[on("Lantus", 200, "inadequate_response")], [failed("Tresiba", 90)], [failed("Levemir", 89)], [failed("Trulicity", 120, 10)], [on("Victoza", 95, "partial_response")], [worked("Toujeo", 300, 20)],
          [failed("Januvia", 200)], [bad("Ozempic")]],
    met=[[GFR, worked("Metformin", 300, 60)], [GFR, on("Glucophage", 90)], [GFR, worked("Metformin", 89, 20)], [GFR, worked("Metformin", 200, 365)], [GFR, worked("Metformin", 200, 366)], [GFR, bad("Metformin")],
         [contra("Metformin")], [lab("eGFR", 29)], [lab("eGFR", 30)], []],
    x=[[], [dx("Type 1 diabetes mellitus without complications", "E10.9")], [dx("Type 2 diabetes mellitus with ketoacidosis without coma", "E11.10", 20)], [past("Acute pancreatitis without necrosis or infection, unspecified", "K85.90")],
       [dx("Gastroparesis", "K31.84")], [on("Humalog")], [worked("Humalog", 100, 200)], [on("Januvia")], [on("Jardiance")]],
)
RENEWAL = dict(
    now=[[T2, on("Soliqua", 200)], [T2, worked("Soliqua", 150, 20)]],
    a1c=[[lab(A1, 9.1, 260), lab(A1, 8.0, 20)], [lab(A1, 9.1, 260), lab(A1, 8.6, 20)], [lab(A1, 9.1, 260), lab(A1, 8.7, 20)], [lab(A1, 7.8, 260), lab(A1, 7.4, 20)], [lab(A1, 7.4, 20)], [lab(A1, 8.2, 20)], []],
    x=[[], [dx("Gastroparesis", "K31.84")], [on("Tradjenta")], [past("Acute pancreatitis without necrosis or infection, unspecified", "K85.90")]],
)
