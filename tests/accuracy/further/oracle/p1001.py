"""1001 Steglatro: step therapy policy, 1. a., printed header lines."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1001-steglatro.txt", "fu-1001", "Willow Creek Health Plan", "Steglatro", "ertugliflozin"
CLASS, STYLE = "diabetes: SGLT2 inhibitor", "step therapy policy, 1. a., printed header lines"
COMBINED = ((26, 5), (14, 2))
MET, EMPA, DAPA = {"metformin"}, {"empagliflozin"}, {"dapagliflozin"}
LINES = [
    L("age", "Patient is at least 18 years of age", "age", lambda p: p.age_ge(18)),
    L("t2", "Patient has a diagnosis of type 2 diabetes mellitus", "dx", lambda p: p.dx("E11")),
    L("m1", "Patient took metformin or a metformin-containing product for at least 60 days and the response was inadequate", "trial", lambda p: p.failed(MET, 60)),
    L("m2", "Patient was unable to tolerate metformin", "trial", lambda p: p.intolerant(MET)),
    L("m3", "Metformin is contraindicated for the patient", "trial", lambda p: p.contraindicated(MET)),
    L("emp", "Patient took Jardiance or another product containing empagliflozin for at least 60 days with an inadequate response, or could not tolerate it", "trial",
      lambda p: p.failed(EMPA, 60) or p.intolerant(EMPA)),
    L("dap", "Patient took Farxiga or another product containing dapagliflozin for at least 60 days with an inadequate response, or could not tolerate it", "trial",
      lambda p: p.failed(DAPA, 60) or p.intolerant(DAPA)),
    L("gfr", "Most recent eGFR, measured within the past 6 months, is 45 mL/min/1.73 m2 or higher", "lab", lambda p: p.lab("eGFR", lambda v: v >= 45, 180)),
    L("now", "Patient has been taking Steglatro for at least 90 days", "now", lambda p: p.taking({"ertugliflozin"}, 90), "r"),
    L("a1c", "HbA1c within the past 6 months is below 8%, or has dropped by at least 0.5 percentage points since Steglatro was started", "change",
      lambda p: ANY(p.lab("HbA1c", lambda v: v < 8, 180), p.change("HbA1c", {"ertugliflozin"}, lambda b, c: round(b - c, 6) >= 0.5)), "r", hard="value or change on one line"),
    L("conc", "Use together with another SGLT2 inhibitor", "conc", lambda p: not p.another(SGLT2, "Steglatro", "ertugliflozin"), exclude=True),
    L("t1", "Type 1 diabetes mellitus", "no", lambda p: p.no_dx("E10"), exclude=True),
    L("esrd", "End-stage renal disease or dependence on dialysis", "no", lambda p: p.no_dx("N18.6", "Z99.2"), exclude=True),
    L("dka", "History of diabetic ketoacidosis", "no", lambda p: p.no_hx("E10.1", "E11.1", "E13.1", "E08.1", "E09.1"), exclude=True),
]
ATTESTATIONS = ["Prescriber confirms that the patient has benefited from Steglatro"]


def not_covered(s):
    return ALL(s.conc, s.t1, s.esrd, s.dka)


def initial(s):
    return ALL(s.age, s.t2, ANY(s.m1, s.m2, s.m3), s.emp, s.dap, s.gfr, not_covered(s))


def renewal(s):
    return ALL(s.now, s.a1c, ATT, not_covered(s))


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9", 1400)
INITIAL = dict(
    age=[[born(57)], [born(18)], [born(18, -1)]],
    dx=[[T2], [dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65")], [dx("Prediabetes", "R73.03")], [past("Type 2 diabetes mellitus without complications", "E11.9")], []],
    met=[[failed("Metformin", 120, 300)], [failed("Glucophage", 60, 300)], [failed("Metformin", 59, 300)], [partial("Janumet", 150, 300)], [bad("Metformin")], [contra("metformin")],
         [worked("Metformin", 400)], [failed("Januvia", 200, 300)], [undated("Metformin")], []],
    emp=[[failed("Jardiance", 100, 150)], [failed("Synjardy", 60, 150)], [failed("Jardiance", 59, 150)], [bad("Jardiance")], [contra("Jardiance")], [worked("Jardiance", 200, 150)], [failed("Invokana", 120, 150)]],
    dap=[[failed("Farxiga", 90, 40)], [partial("Farxiga", 60, 40)], [failed("Farxiga", 45, 40)], [bad("dapagliflozin")], [failed("Brenzavvy", 90, 40)], []],
    gfr=[[lab("eGFR", 71)], [lab("eGFR", 45, 180)], [lab("eGFR", 44)], [lab("eGFR", 71, 181)], [], [lab("eGFR", 58, 150), lab("eGFR", 41, 15)]],
    x=[[], [on("Invokana", 60)], [on("Januvia", 300)], [dx("Type 1 diabetes mellitus without complications", "E10.9", 900)], [dx("Dependence on renal dialysis", "Z99.2", 200)], [dx("End stage renal disease", "N18.6", 200)],
       [past("Type 2 diabetes mellitus with ketoacidosis without coma", "E11.10", 800)], [past("Type 2 diabetes mellitus with hyperosmolarity without nonketotic hyperglycemic-hyperosmolar coma (NKHHC)", "E11.00", 800)], [dx("Chronic kidney disease, stage 2 (mild)", "N18.2")]],
)
RENEWAL = dict(
    now=[[T2, on("Steglatro", 210)], [T2, on("ertugliflozin", 90), lab("HbA1c", 9.4, 120)], [T2, on("Steglatro", 89), lab("HbA1c", 9.4, 120)], [T2, worked("Steglatro", 200, 15)]],
    a1c=[[lab("HbA1c", 7.4, 25)], [lab("HbA1c", 7.9, 180)], [lab("HbA1c", 8.9, 240), lab("HbA1c", 8.4, 20)], [lab("HbA1c", 8.8, 240), lab("HbA1c", 8.4, 20)], [lab("HbA1c", 8.0, 20)], []],
    x=[[], [on("Jardiance", 30)], [on("Glucotrol", 300)], [dx("End stage renal disease", "N18.6", 30)], [past("Type 2 diabetes mellitus with ketoacidosis without coma", "E11.10", 100)], [dx("Type 1 diabetes mellitus without complications", "E10.9", 900)]],
)
