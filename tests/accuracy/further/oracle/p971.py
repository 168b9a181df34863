"""971 Tresiba: Express Scripts, A) i. with two indications named by headings, a renewal with a change."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "971-tresiba.md", "fu-971", "Blue Mesa Assurance", "Tresiba", "insulin degludec"
CLASS, STYLE = "diabetes: basal insulin", "Express Scripts A) i."
COMBINED = ((26, 5), (14, 3))
G = {"insulin glargine"}
LINES = [
    L("h1", "**1. Type 1 Diabetes.** Approve for 1 year if the patient meets BOTH of the following (A and B):", "dx", lambda p: p.dx("E10"), hidden=True),
    L("age1", "Patient is ≥ 1 year of age", "age", lambda p: p.age_ge(1)),
    L("gla", "Patient has tried an insulin glargine product (e.g., Lantus, Basaglar, Semglee) for ≥ 90 days and had an inadequate response", "trial", lambda p: p.failed(G, 90)),
    L("int", "Patient has experienced intolerance to insulin glargine or insulin detemir", "trial", lambda p: p.intolerant({"insulin glargine", "insulin detemir"})),
    L("kid", "Patient is 1 to 5 years of age", "age", lambda p: p.age_in(1, 5)),
    L("h2", "**2. Type 2 Diabetes.** Approve for 1 year if the patient meets ALL of the following (A, B, C, and D):", "dx", lambda p: p.dx("E11"), hidden=True),
    L("age2", "Patient is ≥ 10 years of age", "age", lambda p: p.age_ge(10)),
    L("lab", "HbA1c ≥ 7% within the past 90 days, or fasting plasma glucose > 130 mg/dL within the past 30 days", "lab",
      lambda p: ANY(p.lab("HbA1c", lambda v: v >= 7, 90), p.lab("Fasting plasma glucose", lambda v: v > 130, 30)), hard="two observations, each with its window"),
    L("met", "Patient is taking metformin, unless metformin is contraindicated or was not tolerated", "trial",
      lambda p: p.on({"metformin"}) or p.intolerant({"metformin"}) or p.contraindicated({"metformin"}), hard="unless clause"),
    L("gl2", "Patient has tried an insulin glargine product for ≥ 90 days and had an inadequate response, or is unable to tolerate insulin glargine", "trial",
      lambda p: p.failed(G, 90) or p.intolerant(G)),
    L("now", "Patient has been receiving Tresiba for ≥ 90 days", "now", lambda p: p.taking({"insulin degludec"}, 90), "r"),
    L("ctl", "HbA1c is < 8% within the past 6 months, or has fallen by at least 0.5 percentage points from baseline", "change",
      lambda p: ANY(p.lab("HbA1c", lambda v: v < 8, 180), p.change("HbA1c", {"insulin degludec"}, lambda b, c: round(b - c, 6) >= 0.5)), "r", hard="value or change on one line"),
    L("conc", "Concurrent use with another basal insulin (e.g., Lantus, Levemir, Toujeo)", "conc", lambda p: not p.another(BASAL_971, "Tresiba", "insulin degludec"), exclude=True),
    L("dka", "Diabetic ketoacidosis", "no", lambda p: p.no_dx("E10.1", "E11.1", "E13.1", "E08.1", "E09.1"), exclude=True),
]
ATTESTATIONS = ["According to the prescriber, the patient has benefited from therapy"]


def initial(s):
    return ALL(ANY(ALL(s.h1, s.age1, ANY(s.gla, s.int, s.kid)), ALL(s.h2, s.age2, s.lab, s.met, s.gl2)), s.conc, s.dka)


def renewal(s):
    return ALL(s.now, s.ctl, ATT, s.conc, s.dka)


T1 = dx("Type 1 diabetes mellitus without complications", "E10.9", 900)
T2 = dx("Type 2 diabetes mellitus without complications", "E11.9", 900)
X = [[], [on("Levemir", 60)], [on("Toujeo", 120)], [on("Humalog", 300)], [dx("Type 1 diabetes mellitus with ketoacidosis without coma", "E10.10", 5)], [past("Type 1 diabetes mellitus with ketoacidosis without coma", "E10.10", 700)]]
INITIAL = dict(
    age=[[born(44)], [born(10)], [born(10, -1)]],
    dx=[[T2], [dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65")], [T1], [dx("Prediabetes", "R73.03")], [past("Type 2 diabetes mellitus without complications", "E11.9")]],
    lab=[[lab("HbA1c", 8.1)], [lab("HbA1c", 7.0, 90)], [lab("HbA1c", 6.9)], [lab("HbA1c", 8.1, 91)], [lab("Fasting plasma glucose", 131, 30)], [lab("HbA1c", 6.8), lab("Fasting plasma glucose", 130, 10)], [lab("HbA1c", 6.8), lab("Fasting plasma glucose", 152, 10)], []],
    met=[[on("Metformin", 400)], [worked("Metformin", 300)], [bad("Glucophage")], [contra("metformin")], [on("Janumet", 200)], []],
    gla=[[failed("Lantus", 120)], [failed("Basaglar", 90)], [failed("Semglee", 89)], [bad("insulin glargine")], [bad("Levemir")], [worked("Lantus", 200)], [partial("Lantus", 100)], [failed("Levemir", 200)]],
    x=X,
)
MORE = {"t1": dict(
    who=[[born(29), failed("Lantus", 120)], [born(5, 100)], [born(1)], [born(1, -1)], [born(6)], [born(6, -1)], [born(29), failed("Lantus", 90)], [born(29), failed("Toujeo", 80)], [born(29), bad("Levemir")], [born(29), contra("insulin glargine")],
         [born(29), worked("Basaglar", 400)], [born(29)]],
    dx=[[T1], [dx("Type 1 diabetes mellitus with hyperglycemia", "E10.65", 200)]],
)}
RENEWAL = dict(
    now=[[T2, on("Tresiba", 200)], [T2, on("insulin degludec", 90)], [T2, on("Tresiba", 89)], [T2, worked("Tresiba", 180, 10)]],
    a1c=[[lab("HbA1c", 9.0, 230), lab("HbA1c", 8.5, 20)], [lab("HbA1c", 7.9, 180)], [lab("HbA1c", 8.0, 20)], [lab("HbA1c", 8.8, 230), lab("HbA1c", 8.4, 20)], [lab("HbA1c", 8.2, 230), lab("HbA1c", 7.9, 20)], []],
    x=X[:3] + X[4:5],
)
