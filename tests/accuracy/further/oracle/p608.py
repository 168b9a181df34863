"""608 Soliqua: plain prose, two facts in a sentence, 'unless' with a lab, a conditional on age, exclusions as sentences, renewal heading."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "608-soliqua-prose.txt", "fu-608", "Sandhill Mutual Health", "Soliqua", "insulin glargine/lixisenatide"
CLASS, STYLE = "type 2 diabetes: insulin and GLP-1", "plain prose"
COMBINED = ((40, 7), (14, 3))
M = {"metformin"}
BASAL = {"insulin glargine", "insulin detemir", "insulin degludec", "insulin nph"}
SOL = {"lixisenatide"}
LINES = [
    L("who", "Soliqua is available to members with type 2 diabetes who are 18 years of age or older", "mix", lambda p: p.dx("E11") and p.age_ge(18), hard="diagnosis and age in one sentence"),
    L("a1c", "The most recent hemoglobin A1c must be above 7 percent and no more than 120 days old", "lab", lambda p: p.lab("HbA1c", lambda v: v > 7, 120), hard="the window as the age of the value"),
    L("step", "The member must have had an inadequate response to at least 90 days of a basal insulin (such as Lantus, Toujeo, Tresiba or Levemir) or of a GLP-1 receptor agonist (such as Victoza or Ozempic)", "trial",
      lambda p: p.failed(BASAL | GLP1, 90), hard="either of two classes"),
    L("met", "The member must also have failed metformin, or be unable to take it because of intolerance or a contraindication, unless the eGFR is below 30 mL/min/1.73 m2", "mix",
      lambda p: ANY(p.tfci(M), p.lab("eGFR", lambda v: v < 30)), hard="unless clause with a lab"),
    L("endo", "If the member is younger than 21, Soliqua must be prescribed by an endocrinologist", "if", lambda p: IF(not p.age_ge(21), p.prescriber("endocrinology", consult=False)), hard="conditional on age"),
    L("no", "Soliqua is not covered for members with type 1 diabetes or gastroparesis, or with a history of pancreatitis", "no",
      lambda p: p.no_dx("E10", "K31.84") and p.no_hx("K85", "K86.0", "K86.1"), exclude=True, hard="two absences and a history"),
    L("conc", "Soliqua is not covered together with another GLP-1 receptor agonist or with a DPP-4 inhibitor", "conc", lambda p: not p.another(GLP1, "Soliqua", "insulin glargine/lixisenatide") and not p.on(DPP4), exclude=True),
    L("now", "The member must have been on Soliqua for at least 90 days and must still be taking it", "now", lambda p: p.taking(SOL, 90), "r"),
    L("fall", "The hemoglobin A1c must have fallen by at least 0.5 percentage points from the value before Soliqua, or must now be 7 percent or lower", "mix",
      lambda p: ANY(p.change("HbA1c", SOL, lambda b, c: round(b - c, 6) >= 0.5), p.lab("HbA1c", lambda v: v <= 7)), "r", hard="change or value in one line"),
]
ATTESTATIONS = ["The prescriber confirms that the member has been taught how to use the pen and how to treat low blood sugar", "The prescriber states that the member follows the dosing plan"]


def initial(s):
    return ALL(s.who, s.a1c, s.step, s.met, s.endo, s.no, s.conc, ATT)


def renewal(s):
    return ALL(s.now, s.fall, ATT, s.no, s.conc)


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
INITIAL = dict(
    age=[[born(53, 14)], [born(21)], [born(21, -1)], [born(21, -1), spec("endocrinology")], [born(18), spec("endocrinology")], [born(18, -1), spec("endocrinology")], [born(60), spec("endocrinology")]],
    dx=[[T2], [dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65")], [dx("Prediabetes", "R73.03")]],
    a1c=[[lab("HbA1c", 8.3, 30)], [lab("HbA1c", 7.1, 120)], [lab("HbA1c", 7.0, 30)], [lab("HbA1c", 8.3, 121)], [lab("HbA1c", 9.1, 100), lab("HbA1c", 6.9, 10)], []],
    step=[[on("Lantus", 200, "inadequate_response")], [failed("Tresiba", 90)], [failed("Tresiba", 89)], [failed("Victoza", 100)], [partial("Ozempic", 95)], [worked("Levemir", 200)], [failed("Humalog", 200)], [bad("Victoza", 20)],
          [failed("Toujeo", 50, 60), failed("Basaglar", 50, 5)], [failed("Xultophy", 120)]],
    met=[[failed("Metformin", 60)], [bad("Metformin", 4)], [contra("Metformin")], [worked("Metformin", 100), lab("eGFR", 64)], [lab("eGFR", 29)], [lab("eGFR", 30)], []],
    x=[[], [dx("Type 1 diabetes mellitus without complications", "E10.9")], [dx("Gastroparesis", "K31.84")], [past("Gastroparesis", "K31.84")], [past("Acute pancreatitis without necrosis or infection, unspecified", "K85.90", 1800)],
       [on("Trulicity", 50)], [on("Januvia", 50)], [on("Farxiga", 50)]],
)
RENEWAL = dict(
    now=[[T2, on("Soliqua", 200)], [T2, on("Soliqua", 90)], [T2, on("Soliqua", 89)], [T2, worked("Soliqua", 150, 20)]],
    a1c=[[lab("HbA1c", 8.9, 220), lab("HbA1c", 8.1, 15)], [lab("HbA1c", 8.9, 220), lab("HbA1c", 8.4, 15)], [lab("HbA1c", 8.9, 220), lab("HbA1c", 8.5, 15)], [lab("HbA1c", 7.3, 220), lab("HbA1c", 7.0, 15)], [lab("HbA1c", 8.9, 220)], [lab("HbA1c", 6.8, 15)],
         [lab("HbA1c", 7.6, 15)]],
    x=[[], [on("Ozempic", 30)], [past("Acute pancreatitis without necrosis or infection, unspecified", "K85.90", 60)]],
)
