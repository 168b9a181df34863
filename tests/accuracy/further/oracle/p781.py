"""781 Tresiba: Humana-like plain paragraphs under headings."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "781-tresiba.txt", "fu-781", "Bluegrass Heritage Health Plans", "Tresiba", "insulin degludec"
CLASS, STYLE = "diabetes: basal insulin", "plain paragraphs under capital headings, .txt"
COMBINED = ((44, 8), (14, 4))
G, RAPID, D = {"insulin glargine"}, {"insulin lispro", "insulin aspart", "insulin glulisine"}, {"insulin degludec"}
HYPO = ("E10.64", "E11.64", "E16.2")
LINES = [
    L("dx", "The member has a diagnosis of type 1 diabetes mellitus or type 2 diabetes mellitus", "dx", lambda p: p.dx("E10", "E11")),
    L("age", "The member is at least 12 months of age", "age", lambda p: p.months_ge(12), hard="age in months"),
    L("a1c", "An HbA1c of 7% or above was measured within the past 90 days, or the member has had hypoglycemia (ICD-10-CM E10.64x, E11.64x or E16.2) within the past 6 months", "mix",
      lambda p: ANY(p.lab("HbA1c", lambda v: v >= 7, 90), p.hx(*HYPO, within=180)), hard="a lab or a dated event, each with its window"),
    L("gla", "The member did not respond to at least 3 months of insulin glargine (Lantus, Basaglar, Semglee, Toujeo), or has an intolerance or contraindication to it, unless the member is younger than 6 years of age", "mix",
      lambda p: p.tfci(G, 90) or not p.age_ge(6), hard="unless clause"),
    L("t1", "If the member has type 1 diabetes, a rapid-acting insulin (insulin lispro, insulin aspart, or insulin glulisine) is taken as well", "if",
      lambda p: IF(p.dx("E10"), p.on(RAPID)), hard="conditional"),
    L("ped", "For a member younger than 18 years, the prescriber must be an endocrinologist, a pediatric endocrinologist, or a pediatrician", "if",
      lambda p: IF(not p.age_ge(18), p.prescriber("endocrinology", "pediatric endocrinology", "pediatrics", consult=False)), hard="conditional prescriber"),
    L("now", "The member is currently using Tresiba", "now", lambda p: p.on(D), "r"),
    L("chg", "HbA1c is at least 0.5 percentage points lower than before Tresiba was started, or the most recent HbA1c within the past 6 months is below 8%", "mix",
      lambda p: ANY(p.change("HbA1c", D, lambda b, c: round(b - c, 6) >= 0.5), p.lab("HbA1c", lambda v: v < 8, 180)), "r", hard="change from baseline or a current value"),
    L("dka", "Tresiba is not covered for a member with active diabetic ketoacidosis (DKA)", "no", lambda p: p.no_dx("E10.1", "E11.1", "E13.1", "E08.1", "E09.1"), exclude=True),
    L("conc", "Tresiba is not covered together with another basal insulin (insulin glargine, insulin detemir) or with a combination product that holds one (Soliqua, Xultophy)", "conc",
      lambda p: not p.another(G | {"insulin detemir"} | D, "Tresiba", "insulin degludec"), exclude=True, hard="combination products of the requested ingredient"),
]
ATTESTATIONS = ["The prescriber attests that the member has been taught to recognize and treat low blood sugar"]


def initial(s):
    return ALL(s.dx, s.age, s.a1c, s.gla, s.t1, s.ped, ATT, s.dka, s.conc)


def renewal(s):
    return ALL(s.now, s.chg, s.dka, s.conc)


T2, T1 = dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65"), dx("Type 1 diabetes mellitus without complications", "E10.9")
INITIAL = dict(
    age=[[born(52, 20)], [born(18)], [born(18, -1)], [born(17), spec("pediatric endocrinology")], [born(9), spec("pediatrics")], [born_months(12), spec("pediatrics")], [born_months(12, -1), spec("pediatrics")]],
    dx=[[T2], [T1], [T1, on("Humalog", 200)], [T1, on("Apidra", 90)], [T1, worked("Novolog", 200)], [dx("Other specified diabetes mellitus without complications", "E13.9")], [past("Type 2 diabetes mellitus without complications", "E11.9")]],
    a1c=[[lab("HbA1c", 8.3)], [lab("HbA1c", 7.0, 90)], [lab("HbA1c", 6.9)], [lab("HbA1c", 8.3, 91)], [], [lab("HbA1c", 6.4), past("Hypoglycemia, unspecified", "E16.2", 180)],
         [lab("HbA1c", 6.4), past("Hypoglycemia, unspecified", "E16.2", 181)], [past("Type 2 diabetes mellitus with hypoglycemia without coma", "E11.649", 45)], [lab("HbA1c", 9.1, 80), lab("HbA1c", 6.8, 5)]],
    gla=[[failed("Lantus", 200)], [failed("Basaglar", 90)], [failed("Toujeo", 89)], [worked("Lantus", 300)], [bad("Semglee", 10)], [contra("insulin glargine")], [failed("Levemir", 200)], [failed("Soliqua", 120)],
         [failed("Lantus", 50, 120), failed("Basaglar", 45, 60)], [born(5, 200), spec("pediatrics")], [born(6), spec("pediatrics")]],
    x=[[], [dx("Type 2 diabetes mellitus with ketoacidosis without coma", "E11.10", 3)], [past("Type 2 diabetes mellitus with ketoacidosis without coma", "E11.10", 200)], [on("Levemir", 100)], [on("Xultophy", 30)], [on("Ozempic", 90)], [on("insulin degludec", 20)]],
)
RENEWAL = dict(
    now=[[T2, on("Tresiba", 200)], [T2, on("insulin degludec", 200)], [T2, worked("Tresiba", 170, 20)]],
    a1c=[[lab("HbA1c", 9.2, 220), lab("HbA1c", 8.4, 15)], [lab("HbA1c", 9.2, 220), lab("HbA1c", 8.7, 15)], [lab("HbA1c", 9.2, 220), lab("HbA1c", 8.8, 15)], [lab("HbA1c", 7.9, 180)], [lab("HbA1c", 8.0, 15)], [lab("HbA1c", 8.1, 220), lab("HbA1c", 7.9, 30)], []],
    x=[[], [on("Lantus", 30)], [on("Xultophy", 60)], [dx("Type 2 diabetes mellitus with ketoacidosis without coma", "E11.10", 3)]],
)
