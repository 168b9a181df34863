"""801 Mounjaro: state Medicaid decision logic, questions with Yes/No routing ("Deny"), inverted questions."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "801-mounjaro.txt", "fu-801", "Lone Mesa State Medicaid", "Mounjaro", "tirzepatide"
CLASS, STYLE = "type 2 diabetes: GIP/GLP-1", "state Medicaid questions, Yes/No go to # / Deny"
COMBINED = ((44, 5), (14, 3))
M = {"metformin"}
PREF = ({"dulaglutide"}, {"liraglutide"}, {"semaglutide"})
PANC = ("K85", "K86.0", "K86.1")
LINES = [
    L("age", "Is the client 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("t2", "Does the client have a diagnosis of type 2 diabetes mellitus", "dx", lambda p: p.dx("E11")),
    L("a1c", "Was the client's most recent hemoglobin A1c, drawn in the last 180 days, 7.0% or above", "lab", lambda p: p.lab("HbA1c", lambda v: v >= 7, 180)),
    L("met", "Has the client taken metformin for at least 90 days within the last 365 days, or is metformin contraindicated or not tolerated", "trial",
      lambda p: p.tried(M, 90, 365) or p.intolerant(M) or p.contraindicated(M), hard="a question; length and window"),
    L("two", "Has the client had an inadequate response or an intolerance to at least two of the preferred agents (Trulicity, Victoza, Ozempic)", "trial",
      lambda p: count(p.fail_or_intolerant, *PREF) >= 2, hard="a number of items in one line"),
    L("t1", "Does the client have a diagnosis of type 1 diabetes mellitus or a history of acute or chronic pancreatitis", "no",
      lambda p: p.no_dx("E10") and p.no_hx(*PANC), hard="Yes denies; active condition and history"),
    L("mtc", "Does the client or a blood relative have a history of medullary thyroid carcinoma, or does the client have multiple endocrine neoplasia syndrome type 2 (MEN 2)", "no",
      lambda p: p.no_hx("C73") and not p.family("C73") and p.no_dx("E31.22", "E31.23"), hard="Yes denies; own and family history"),
    L("conc", "Is the client currently taking another GLP-1 receptor agonist or a DPP-4 inhibitor", "conc",
      lambda p: not p.another(GLP1, "Mounjaro", "tirzepatide") and not p.on(DPP4), "b", hard="Yes denies"),
    L("now", "Is the client currently receiving Mounjaro", "now", lambda p: p.on({"tirzepatide"}), "r"),
    L("drop", "Has the HbA1c dropped by at least 0.5 percentage points since Mounjaro was started, or is the latest HbA1c, no more than 180 days old, under 7.0%", "mix",
      lambda p: ANY(p.change("HbA1c", {"tirzepatide"}, lambda b, c: round(b - c, 6) >= 0.5), p.lab("HbA1c", lambda v: v < 7, 180)), "r", hard="change or value"),
]
ATTESTATIONS = []


def initial(s):
    return ALL(s.age, s.t2, s.a1c, s.met, s.two, s.t1, s.mtc, s.conc)


def renewal(s):
    return ALL(s.now, s.drop, s.conc)


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
INITIAL = dict(
    age=[[], [born(18)], [born(18, -1)]],
    dx=[[T2], [dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65")], [dx("Prediabetes", "R73.03")], [dx("Type 2 diabetes mellitus without complications", "E11.9", status="resolved")]],
    a1c=[[lab("HbA1c", 8.3)], [lab("HbA1c", 7.0, 180)], [lab("HbA1c", 6.9, 40)], [lab("HbA1c", 8.3, 181)], [], [lab("HbA1c", 8.8, 150), lab("HbA1c", 6.7, 15)]],
    met=[[worked("Metformin", 300, 20)], [on("Glucophage", 90)], [worked("Metformin", 89, 20)], [worked("Metformin", 400, 366)], [worked("Janumet", 120, 10)], [bad("Metformin", 9, 900)], [contra("metformin")], []],
    two=[[failed("Trulicity", 120), bad("Victoza")], [failed("Ozempic", 60, 200), failed("Victoza", 90, 300)], [failed("Trulicity", 120)], [failed("Ozempic", 80, 300), failed("Rybelsus", 80, 100)],
         [partial("Trulicity", 120), failed("liraglutide", 90, 200)], [worked("Trulicity", 120), bad("Ozempic")], [contra("Trulicity"), failed("Ozempic", 90)]],
    x=[[], [past("Acute pancreatitis without necrosis or infection, unspecified", "K85.90", 2000)], [dx("Other chronic pancreatitis", "K86.1")], [dx("Type 1 diabetes mellitus without complications", "E10.9")],
       [fam("Medullary thyroid carcinoma", "C73", "father")], [past("Medullary thyroid carcinoma", "C73", 3000)], [dx("Multiple endocrine neoplasia [MEN] type IIA", "E31.22")], [dx("Multiple endocrine neoplasia [MEN] type I", "E31.21")],
       [fam("Type 2 diabetes mellitus", "E11.9")]],
    conc=[[], [on("Januvia", 60)], [on("Byetta", 30)], [on("Zepbound", 20)], [on("Jardiance", 60)]],
)
RENEWAL = dict(
    now=[[T2, on("Mounjaro", 250)], [T2, on("tirzepatide", 250)], [T2, worked("Mounjaro", 240, 10)], [T2, on("Mounjaro", 250), on("Zepbound", 30)]],
    a1c=[[lab("HbA1c", 8.9, 260), lab("HbA1c", 7.6, 20)], [lab("HbA1c", 8.1, 260), lab("HbA1c", 7.6, 20)], [lab("HbA1c", 8.0, 260), lab("HbA1c", 7.6, 20)], [lab("HbA1c", 7.2, 260), lab("HbA1c", 6.9, 180)],
         [lab("HbA1c", 7.6, 20)], [lab("HbA1c", 6.8, 20)], [lab("HbA1c", 8.9, 260)]],
    x=[[], [on("Januvia", 30)], [on("Trulicity", 30)], [on("Jardiance", 30)]],
)
