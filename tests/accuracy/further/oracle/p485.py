"""485 Lantus: state Medicaid PDL, a non-preferred insulin beside preferred ones, a conditional on age."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "485-lantus.txt", "fu-485", "Cascadia Medicaid Fee-for-Service", "Lantus", "insulin glargine"
CLASS, STYLE = "diabetes, basal insulin", "state Medicaid PDL criteria, printed header, new requests and reauthorization"
COMBINED = ((24, 6), (10, 3))
DEG, DET = {"insulin degludec"}, {"insulin detemir"}
G = {"insulin glargine"}
LONG = DEG | DET | G
no = lambda p, d: p.intolerant(d) or p.contraindicated(d)
CONC = "Recipient will not be using another long-acting insulin with Lantus (for example Basaglar, Levemir, Semglee, Toujeo, or Tresiba)"
LINES = [
    L("dx", "Recipient has type 1 or type 2 diabetes mellitus", "dx", lambda p: p.dx("E10", "E11")),
    L("age", "Recipient is 6 years of age or older", "age", lambda p: p.age_ge(6)),
    L("fail", "A preferred product (insulin degludec or insulin detemir) was used for at least 90 days with an inadequate response", "trial", lambda p: p.failed(DEG | DET, 90)),
    L("a1c", "The latest hemoglobin A1c, from a sample drawn in the past 120 days, is 7.0% or higher", "lab", lambda p: p.lab("HbA1c", lambda v: v >= 7, 120)),
    L("both", "Recipient has a contraindication or intolerance to both insulin degludec and insulin detemir", "trial", lambda p: no(p, DEG) and no(p, DET), hard="both of two"),
    L("preg", "Recipient is pregnant", "dx", lambda p: p.dx(*PREGNANT)),
    L("est", "Recipient is currently receiving Lantus and has been receiving it for at least 180 days", "now", lambda p: p.taking(G, 180)),
    L("endo", "For a recipient under 18 years of age, Lantus is prescribed by or in consultation with an endocrinologist or pediatric endocrinologist", "if",
      lambda p: IF(not p.age_ge(18), p.prescriber("endocrinology", "pediatric endocrinology")), hard="conditional on age"),
    L("conc", CONC, "conc", lambda p: not p.another(LONG, "Lantus", "insulin glargine"), "b"),
    L("now", "Recipient is currently receiving Lantus", "now", lambda p: p.taking(G), "r"),
    L("chg", "Hemoglobin A1c has decreased from baseline, or a hemoglobin A1c from the past 180 days is below 8.0%", "change",
      lambda p: ANY(p.change("HbA1c", G, lambda b, c: c < b), p.lab("HbA1c", lambda v: v < 8, 180)), "r", hard="change or value"),
    L("dka", "Treatment of diabetic ketoacidosis", "no", lambda p: p.no_dx("E10.1", "E11.1"), exclude=True),
]
ATTESTATIONS = ["Prescriber has explained on the request form why the preferred products are not suitable"]


def initial(s):
    return ALL(s.dx, s.age, ANY(ALL(s.fail, s.a1c), s.both, s.preg, s.est), s.endo, s.conc, ATT, s.dka)


def renewal(s):
    return ALL(s.now, s.chg, s.conc, s.dka)


T2, A = dx("Type 2 diabetes mellitus without complications", "E11.9"), "HbA1c"
DKA = dx("Type 2 diabetes mellitus with ketoacidosis without coma", "E11.10", 20)
INITIAL = dict(
    dx=[[T2], [dx("Type 1 diabetes mellitus with hyperglycemia", "E10.65")], [dx("Prediabetes", "R73.03")], [past("Type 2 diabetes mellitus without complications", "E11.9")]],
    age=[[born(48, 40)], [born(18)], [born(18, -1)], [born(6), spec("pediatric endocrinology")], [born(6, -1), spec("pediatric endocrinology")], [born(11, 60), spec("endocrinology")]],
    step=[[failed("Tresiba", 120, 10), lab(A, 8.4, 30)], [failed("Levemir", 90, 5), lab(A, 7.0, 120)], [failed("Tresiba", 89, 10), lab(A, 8.4, 30)], [failed("Tresiba", 120, 10), lab(A, 6.9, 30)],
          [partial("insulin degludec", 100, 10), lab(A, 8.4, 121)], [worked("Tresiba", 200, 10), lab(A, 8.4, 30)], [bad("Tresiba"), bad("Levemir"), lab(A, 6.5, 30)], [bad("Tresiba"), lab(A, 8.4, 30)],
          [contra("Tresiba"), bad("Levemir", 20, 30)], [sex("female"), dx("Supervision of normal pregnancy, second trimester", "Z34.92", 90), lab(A, 6.4, 30)], [on("Lantus", 180)], [on("Lantus", 179), lab(A, 7.4, 30)],
          [failed("Humulin N", 300, 10), lab(A, 9.4, 30)], [failed("Levemir", 50, 60), failed("Levemir", 45, 5), lab(A, 8.0, 30)]],
    x=[[], [on("Toujeo", 40)], [on("Basaglar", 60)], [worked("Levemir", 100, 400)], [on("Humalog", 300)], [DKA], [past("Type 2 diabetes mellitus with ketoacidosis without coma", "E11.10")]],
)
RENEWAL = dict(
    now=[[T2, on("Lantus", 400)], [T2, on("insulin glargine", 400)], [T2, worked("Lantus", 380, 20)]],
    a1c=[[lab(A, 9.1, 420), lab(A, 8.3, 30)], [lab(A, 8.3, 420), lab(A, 8.3, 30)], [lab(A, 7.9, 180)], [lab(A, 8.3, 30)], [lab(A, 9.1, 420), lab(A, 9.4, 181)], [lab(A, 7.4, 420), lab(A, 7.8, 40)], []],
    x=[[], [on("Tresiba", 20)], [DKA]],
)
