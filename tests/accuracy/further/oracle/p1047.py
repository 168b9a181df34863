"""1047 Tresiba (and Toujeo): short payer step policy with bullets and AND/OR lines, one conditional."""
from base import *
from drugs import ingredients_of

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1047-tresiba-step.md", "fu-1047", "Redrock Valley Health Plan", "Tresiba", "insulin degludec"
CLASS, STYLE = "diabetes: basal insulin step therapy", "short step policy, bullets with AND/OR lines"
COMBINED = ((26, 6), (10, 3))
G, STEP, MET = {"insulin glargine"}, {"insulin glargine", "insulin detemir"}, {"metformin"}


def combo(p):
    """Active Soliqua or Xultophy, by both ingredients of one entry."""
    for m in p.r["medications"]:
        parts = set(ingredients_of(m))
        if m["status"] == "active" and ({"insulin glargine", "lixisenatide"} <= parts or {"insulin degludec", "liraglutide"} <= parts):
            return True
    return False


LINES = [
    L("dx", "Diagnosis of type 1 or type 2 diabetes mellitus", "dx", lambda p: p.dx("E10", "E11")),
    L("age", "Member is 6 years of age or older", "age", lambda p: p.age_ge(6)),
    L("a1c", "HbA1c of 7.0% or higher within the past 120 days", "lab", lambda p: p.lab("HbA1c", lambda v: v >= 7.0, 120)),
    L("fail", "Failure of Lantus, Basaglar, Semglee, or Levemir after at least 60 days of use", "trial", lambda p: p.failed(STEP, 60)),
    L("int", "Intolerance or contraindication to insulin glargine or insulin detemir", "trial", lambda p: p.intolerant(STEP) or p.contraindicated(STEP)),
    L("kid", "Type 1 diabetes in a member younger than 18 years of age", "mix", lambda p: p.dx("E10") and not p.age_ge(18), hard="diagnosis and age on one line"),
    L("met", "If the member has type 2 diabetes, the member is taking metformin or has an intolerance or contraindication to metformin", "if",
      lambda p: IF(p.dx("E11"), p.on(MET) or p.intolerant(MET) or p.contraindicated(MET)), hard="conditional"),
    L("now", "Member is currently taking the requested drug and has done so for at least 90 days", "now", lambda p: p.taking({"insulin degludec"}, 90), "r"),
    L("ctl", "HbA1c of 8.5% or lower within the past 6 months", "lab", lambda p: p.lab("HbA1c", lambda v: v <= 8.5, 180), "r"),
    L("conc", "Use together with Soliqua or Xultophy", "conc", lambda p: not combo(p), exclude=True),
    L("gdm", "Gestational diabetes", "no", lambda p: p.no_dx("O24.4"), exclude=True),
]
ATTESTATIONS = ["Prescriber has reviewed injection technique with the member", "Member is using the drug as prescribed, according to the prescriber"]


def initial(s):
    return ALL(s.dx, s.age, s.a1c, ANY(s.fail, s.int, s.kid), s.met, ATT, s.conc, s.gdm)


def renewal(s):
    return ALL(s.now, s.ctl, ATT, s.conc, s.gdm)


T1 = dx("Type 1 diabetes mellitus without complications", "E10.9", 900)
T2 = dx("Type 2 diabetes mellitus without complications", "E11.9", 900)
GDM = [sex("female"), dx("Gestational diabetes mellitus in pregnancy, unspecified control", "O24.419", 40)]
A = "HbA1c"
INITIAL = dict(
    age=[[born(52, 40)], [born(6)], [born(6, -1)]],
    dx=[[T2], [dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65")], [T1], [born(15), T1], [dx("Drug or chemical induced diabetes mellitus without complications", "E09.9")], [dx("Prediabetes", "R73.03")], [past("Type 2 diabetes mellitus without complications", "E11.9")]],
    a1c=[[lab(A, 8.4)], [lab(A, 7.0, 120)], [lab(A, 6.9)], [lab(A, 8.4, 121)], [], [lab(A, 8.6, 90), lab(A, 6.8, 5)]],
    step=[[failed("Lantus", 120)], [failed("Basaglar", 60)], [failed("Semglee", 59)], [partial("Levemir", 75)], [bad("Levemir")], [contra("insulin glargine")], [worked("Lantus", 300)], [failed("Humulin N", 200)], [],
          [undated("Lantus")], [med("Lantus", 110, 80, "unknown"), med("insulin glargine", 65, 25, "inadequate_response")]],
    met=[[on("Metformin", 500)], [on("Janumet", 200)], [worked("Metformin", 300)], [bad("Glucophage")], [contra("metformin")], [on("Glucotrol", 300)], []],
    x=[[], [on("Soliqua", 60)], [on("Xultophy", 60)], [on("Victoza", 120)], [worked("Soliqua", 90, 60)], GDM],
)
MORE = {"t1": dict(
    who=[[born(12)], [born(18, -1)], [born(18)], [born(18), failed("Lantus", 90)], [born(6)], [born(6, -1)], [born(34), bad("Basaglar")]],
    dx=[[T1], [dx("Type 1 diabetes mellitus with hyperglycemia", "E10.65", 300)], [T2]],
    a1c=[[lab(A, 7.9)], [lab(A, 6.8)], []],
)}
RENEWAL = dict(
    now=[[T2, on("Tresiba", 220)], [T2, on("insulin degludec", 90)], [T2, on("Tresiba", 89)], [T2, worked("Tresiba", 200, 15)]],
    a1c=[[lab(A, 7.4)], [lab(A, 8.5, 180)], [lab(A, 8.6)], [lab(A, 7.4, 181)], []],
    x=[[], [on("Soliqua", 90)], GDM, [on("Humalog", 200)]],
)
