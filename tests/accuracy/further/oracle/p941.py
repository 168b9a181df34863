"""941 Afrezza: plain numbered list with lettered alternatives, conditional, two days, exclusions as a list."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "941-afrezza.md", "fu-941", "Tidewater Mutual Health", "Afrezza", "insulin human"
CLASS, STYLE = "diabetes: inhaled insulin", "numbered 1. with a., exclusions as bullets"
COMBINED = ((44, 9), (16, 5))
A = {"insulin human"}
DKA = ("E10.1", "E11.1", "E13.1", "E08.1", "E09.1")
LINES = [
    L("dm", "Diagnosis of type 1 or type 2 diabetes mellitus in a member who is 18 years of age or older", "mix", lambda p: p.dx("E10", "E11") and p.age_ge(18), hard="diagnosis and age on one line"),
    L("basal", "If the member has type 1 diabetes, a long-acting insulin (insulin glargine, insulin detemir, or insulin degludec) is currently being taken", "if",
      lambda p: IF(p.dx("E10"), p.on(BASAL_941)), hard="conditional"),
    L("a1c", "HbA1c above 7.0% on a test drawn within the past 90 days", "lab", lambda p: p.lab("HbA1c", lambda v: v > 7, 90)),
    L("fpg", "Fasting plasma glucose of 130 mg/dL or higher on two separate days within the past 90 days", "lab", lambda p: p.two_days("Fasting plasma glucose", lambda v: v >= 130, 90), hard="two separate days"),
    L("rapid", "Inadequate response to a rapid-acting injectable insulin (insulin lispro, insulin aspart, or insulin glulisine) used for at least 3 months", "trial", lambda p: p.failed(RAPID_941, 90)),
    L("both", "Intolerance or contraindication to both insulin lispro and insulin aspart", "trial",
      lambda p: all(p.intolerant({d}) or p.contraindicated({d}) for d in ("insulin lispro", "insulin aspart")), hard="both drugs"),
    L("fev", "Spirometry in the last 6 months shows an FEV1 of at least 70% of predicted", "lab", lambda p: p.lab("FEV1 percent predicted", lambda v: v >= 70, 180)),
    L("now", "Member is currently using Afrezza", "now", lambda p: p.on(A), "r"),
    L("ctl", "HbA1c is 7.0% or lower on a test within the past 6 months, or has fallen by at least 0.5 percentage points since Afrezza was started", "change",
      lambda p: ANY(p.lab("HbA1c", lambda v: v <= 7, 180), p.change("HbA1c", A, lambda b, c: round(b - c, 6) >= 0.5)), "r", hard="level or change"),
    L("rfev", "FEV1 percent predicted has not declined by 20% or more from the value recorded before Afrezza was started", "change",
      lambda p: p.change("FEV1 percent predicted", A, lambda b, c: c > round(0.8 * b, 6)), "r", hard="negated change"),
    L("lung", "Asthma or chronic obstructive pulmonary disease", "no", lambda p: p.no_dx("J45", "J44"), exclude=True),
    L("ca", "Active lung cancer or a history of lung cancer", "no", lambda p: p.no_hx("C34", "Z85.118"), exclude=True),
    L("dka", "An episode of diabetic ketoacidosis within the past 90 days", "no", lambda p: p.no_hx(*DKA, within=90), exclude=True, hard="event in a window"),
    L("conc", "Concurrent use of another rapid-acting insulin", "conc", lambda p: not p.on(RAPID_941), exclude=True),
]
ATTESTATIONS = ["The prescriber states that the member cannot self-inject because of a physical limitation", "The prescriber attests that the member does not smoke"]


def excl(s):
    return ALL(s.lung, s.ca, s.dka, s.conc)


def initial(s):
    return ALL(s.dm, s.basal, ANY(s.a1c, s.fpg), ANY(s.rapid, s.both, ATT), s.fev, ATT, excl(s))


def renewal(s):
    return ALL(s.now, s.ctl, s.rfev, excl(s))


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
T1 = dx("Type 1 diabetes mellitus without complications", "E10.9")
X = [[], [dx("Moderate persistent asthma, uncomplicated", "J45.40")], [dx("Chronic obstructive pulmonary disease, unspecified", "J44.9")], [past("Malignant neoplasm of unspecified part of right bronchus or lung", "C34.91")],
     [past("Type 2 diabetes mellitus with ketoacidosis without coma", "E11.10", 90)], [past("Type 2 diabetes mellitus with ketoacidosis without coma", "E11.10", 91)], [on("Fiasp", 20)], [past("Mild intermittent asthma, uncomplicated", "J45.20")]]
INITIAL = dict(
    age=[[born(46, 20)], [born(18)], [born(18, -1)]],
    dx=[[T2], [dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65")], [T1, on("Lantus", 400)], [T1], [T1, worked("Tresiba", 300, 15)], [T1, on("Soliqua", 90)], [dx("Prediabetes", "R73.03")], [past("Type 2 diabetes mellitus without complications", "E11.9")]],
    a1c=[[lab("HbA1c", 8.6)], [lab("HbA1c", 7.0)], [lab("HbA1c", 7.1, 90)], [lab("HbA1c", 8.6, 91)], [lab("Fasting plasma glucose", 141, 12), lab("Fasting plasma glucose", 130, 40)],
         [lab("Fasting plasma glucose", 141, 12)], [lab("HbA1c", 6.8), lab("Fasting plasma glucose", 129, 12), lab("Fasting plasma glucose", 150, 40)],
         [lab("HbA1c", 6.8), lab("Fasting plasma glucose", 160, 12), lab("Fasting plasma glucose", 150, 100)]],
    step=[[failed("Humalog", 120)], [failed("insulin aspart", 90)], [failed("Humalog", 89)], [partial("Apidra", 150)], [worked("Humalog", 200)], [bad("Humalog"), contra("Novolog")], [bad("Humalog"), bad("Admelog", 20, 200)],
          [failed("Lantus", 200)], []],
    fev=[[lab("FEV1 percent predicted", 88)], [lab("FEV1 percent predicted", 70, 180)], [lab("FEV1 percent predicted", 69)], [lab("FEV1 percent predicted", 88, 181)]],
    x=X,
)
RENEWAL = dict(
    now=[[T2, on("Afrezza", 250)], [T2, worked("Afrezza", 220, 30)]],
    a1c=[[lab("HbA1c", 8.6, 260), lab("HbA1c", 7.6, 20)], [lab("HbA1c", 8.0, 260), lab("HbA1c", 7.5, 20)], [lab("HbA1c", 8.0, 260), lab("HbA1c", 7.6, 20)], [lab("HbA1c", 7.2, 260), lab("HbA1c", 7.0, 20)], [lab("HbA1c", 7.6, 20)],
         [lab("HbA1c", 6.9, 30)]],
    fev=[[lab("FEV1 percent predicted", 90, 270), lab("FEV1 percent predicted", 84, 15)], [lab("FEV1 percent predicted", 90, 270), lab("FEV1 percent predicted", 72, 15)],
         [lab("FEV1 percent predicted", 90, 270), lab("FEV1 percent predicted", 73, 15)], [lab("FEV1 percent predicted", 84, 15)]],
    x=[X[0], X[2], X[6]],
)
