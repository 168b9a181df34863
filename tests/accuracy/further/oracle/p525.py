"""525 Steglatro: UnitedHealthcare program, -AND-/-OR- lines, a header that carries the trial, change from baseline at renewal."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "525-steglatro.md", "fu-525", "Lakeshore United Benefit Administrators", "Steglatro", "ertugliflozin"
CLASS, STYLE = "type 2 diabetes: SGLT2", "UnitedHealthcare/OptumRx program, a. (1) with -AND-/-OR- lines"
COMBINED = ((40, 7), (14, 3))
M = {"metformin"}
step = lambda p, d: p.tfci({d}, 56)
LINES = [
    L("t2", "Diagnosis of type 2 diabetes mellitus", "dx", lambda p: p.dx("E11")),
    L("age", "Patient is at least 18 years of age", "age", lambda p: p.age_ge(18)),
    L("a1c", "The most recent HbA1c, drawn in the past 120 days, is greater than 7%", "lab", lambda p: p.lab("HbA1c", lambda v: v > 7, 120)),
    L("cur", "Patient is currently taking Steglatro", "now", lambda p: p.on({"ertugliflozin"})),
    L("met", "History of a three month trial resulting in a therapeutic failure, contraindication (e.g., acute or chronic metabolic acidosis), or intolerance to metformin (generic Glucophage, Glucophage XR)", "trial",
      lambda p: p.failed(M, 90) or p.intolerant(M) or p.contraindicated(M, "E87.2"), hard="a condition the policy names as contraindication"),
    L("emp", "Jardiance (empagliflozin)", "trial", lambda p: step(p, "empagliflozin"), hard="the header carries the verb"),
    L("dap", "dapagliflozin (generic Farxiga)", "trial", lambda p: step(p, "dapagliflozin"), hard="the header carries the verb"),
    L("gfr", "Estimated GFR is 45 mL/min/1.73 m² or above", "lab", lambda p: p.lab("eGFR", lambda v: v >= 45)),
    L("dial", "Patient is not on dialysis and has no history of diabetic ketoacidosis", "no", lambda p: p.no_dx("Z99.2") and p.no_hx("E11.1", "E10.1", "E13.1", "E08.1", "E09.1"), hard="two absences, one of them of a history"),
    L("conc", "Steglatro will not be used in combination with another SGLT2 inhibitor (e.g., Invokana, Brenzavvy, Inpefa)", "conc",
      lambda p: not p.another(SGLT2, "Steglatro", "ertugliflozin"), "b"),
    L("now", "Patient remains on Steglatro therapy", "now", lambda p: p.on({"ertugliflozin"}), "r"),
    L("ctl", "HbA1c is at or below 7% on a sample taken within the past 6 months", "lab", lambda p: p.lab("HbA1c", lambda v: v <= 7, 180), "r"),
    L("fall", "HbA1c has come down by at least 0.5 percentage points from the value before Steglatro was started", "change",
      lambda p: p.change("HbA1c", {"ertugliflozin"}, lambda b, c: round(b - c, 6) >= 0.5), "r", hard="change in percentage points"),
]
ATTESTATIONS = ["Patient has been counseled on sick-day rules and the signs of ketoacidosis"]


def initial(s):
    return ALL(s.t2, s.age, ANY(s.a1c, s.cur), s.met, ALL(s.emp, s.dap), s.gfr, s.dial, s.conc)


def renewal(s):
    return ALL(s.now, ANY(s.ctl, s.fall), s.conc, ATT)


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
INITIAL = dict(
    age=[[born(57, 30)], [born(18)], [born(18, -1)]],
    dx=[[T2], [dx("Type 2 diabetes mellitus with diabetic neuropathy, unspecified", "E11.40")], [dx("Prediabetes", "R73.03")], [dx("Type 1 diabetes mellitus without complications", "E10.9")]],
    a1c=[[lab("HbA1c", 8.4)], [lab("HbA1c", 7.1, 120)], [lab("HbA1c", 7.0)], [lab("HbA1c", 8.4, 121)], [lab("HbA1c", 6.6), on("Steglatro", 40)], [lab("HbA1c", 9.0, 90), lab("HbA1c", 6.9, 9)]],
    met=[[failed("Metformin", 200)], [failed("Glucophage", 90)], [failed("Metformin", 89)], [bad("Metformin", 9)], [worked("Metformin", 300)], [dx("Chronic metabolic acidosis", "E87.22", 90)],
         [contra("Metformin")], []],
    two=[[failed("Jardiance", 100), bad("Farxiga")], [failed("Jardiance", 56), failed("dapagliflozin", 56, 100)], [failed("Jardiance", 55), bad("Farxiga")], [failed("Jardiance", 100)],
         [failed("Jardiance", 100), contra("Farxiga")], [worked("Jardiance", 100), bad("Farxiga")], [failed("Synjardy", 80), failed("Xigduo XR", 90)]],
    gfr=[[lab("eGFR", 71)], [lab("eGFR", 45)], [lab("eGFR", 44)], []],
    x=[[], [dx("Dependence on renal dialysis", "Z99.2", 60)], [past("Type 2 diabetes mellitus with ketoacidosis without coma", "E11.10", 900)], [on("Invokana", 30)], [worked("Invokana", 90, 200)], [on("Ozempic", 90)]],
)
RENEWAL = dict(
    now=[[T2, on("Steglatro", 200)], [T2, on("ertugliflozin", 200)], [T2, worked("Steglatro", 180, 20)]],
    a1c=[[lab("HbA1c", 8.6, 230), lab("HbA1c", 7.7, 20)], [lab("HbA1c", 8.4, 230), lab("HbA1c", 7.9, 20)], [lab("HbA1c", 8.4, 230), lab("HbA1c", 8.0, 20)], [lab("HbA1c", 7.2, 230), lab("HbA1c", 7.0, 20)],
         [lab("HbA1c", 7.7, 20)], [lab("HbA1c", 6.8, 180)], [lab("HbA1c", 8.8, 230)]],
    x=[[], [on("Farxiga", 20)]],
)
