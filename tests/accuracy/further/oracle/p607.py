"""607 Tradjenta: UnitedHealthcare step therapy, a. (1) between -AND-/-OR- lines, daily dose, two of four classes, conditional on the drug."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "607-tradjenta-step.txt", "fu-607", "Foxglove United Benefit Administrators", "Tradjenta", "linagliptin"
CLASS, STYLE = "type 2 diabetes: DPP-4", "UnitedHealthcare step therapy, a. (1) unindented with -AND-/-OR- lines"
COMBINED = ((44, 8), (14, 3))
M = {"metformin"}
FOUR = ({"glipizide", "glimepiride", "glyburide"}, {"pioglitazone"}, SGLT2, {"insulin glargine", "insulin detemir", "insulin degludec"})
high = lambda m: (dose_mg(m) or 0) >= 1500
LINES = [
    L("t2", "Diagnosis of type 2 diabetes mellitus", "dx", lambda p: p.dx("E11")),
    L("met", "History of failure of metformin at a dose of at least 1500 mg daily for 90 days or more", "trial", lambda p: p.failed(M, 90, keep=high), hard="dose and duration"),
    L("not_", "Intolerance or contraindication to metformin (e.g., stage 4 chronic kidney disease, cirrhosis)", "trial",
      lambda p: p.intolerant(M) or p.contraindicated(M, "N18.4", "K74.6", "K70.3", "K74.3", "K74.4", "K74.5"), hard="conditions named as contraindications"),
    L("two", "History of failure after at least 8 weeks of use, contraindication or intolerance to TWO of the following:", "mix", lambda p: count(lambda d: p.tfci(d, 56), *FOUR) >= 2, hard="two of four classes"),
    L("gfr", "eGFR below 45 mL/min/1.73 m2, measured in the past 12 months", "lab", lambda p: p.lab("eGFR", lambda v: v < 45, 360)),
    L("jan", "History of failure of, or intolerance to, Januvia", "trial", lambda p: p.fail_or_intolerant({"sitagliptin"})),
    L("ong", "If the request is for Onglyza, patient does not have heart failure", "if", lambda p: True, hard="conditional on the drug, does not apply"),
    L("panc", "Patient has not had pancreatitis within the past 12 months", "no", lambda p: p.no_hx("K85", "K86.0", "K86.1", within=360), hard="an event in a window"),
    L("conc", "Not used in combination with another DPP-4 inhibitor or with a GLP-1 receptor agonist (e.g., Ozempic, Trulicity)", "conc", lambda p: not p.another(DPP4, "Tradjenta", "linagliptin") and not p.on(GLP1)),
]
ATTESTATIONS = []


def initial(s):
    return ALL(s.t2, ANY(s.met, s.not_), s.two, ANY(s.gfr, s.jan), s.ong, s.panc, s.conc)


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
FULL = failed("Metformin", 200, dose="1000 mg twice daily")
INITIAL = dict(
    dx=[[T2], [dx("Type 2 diabetes mellitus with diabetic chronic kidney disease", "E11.22")], [dx("Type 1 diabetes mellitus without complications", "E10.9")], [past("Type 2 diabetes mellitus without complications", "E11.9")]],
    met=[[FULL], [failed("Metformin", 90, dose="750 mg twice daily")], [failed("Metformin", 89, dose="1000 mg twice daily")], [failed("Metformin", 200, dose="500 mg twice daily")], [failed("Glucophage", 120, dose="500 mg three times daily")],
         [bad("Metformin", 9)], [contra("Metformin")], [dx("Chronic kidney disease, stage 4 (severe)", "N18.4")], [dx("Unspecified cirrhosis of liver", "K74.60")], [dx("Chronic kidney disease, stage 3a", "N18.31")],
         [worked("Metformin", 200, dose="1000 mg twice daily")], []],
    two=[[failed("glipizide", 120), bad("Jardiance")], [failed("Amaryl", 56), failed("Actos", 56, 200)], [failed("Amaryl", 55), failed("Actos", 60, 200)], [failed("glipizide", 120), bad("glimepiride")], [failed("Farxiga", 90), bad("Invokana")],
         [failed("Lantus", 90), contra("Actos")], [failed("Levemir", 90), bad("Synjardy")], [failed("glyburide", 90)], [worked("glipizide", 120), bad("Jardiance")], [failed("Humalog", 120), bad("Actos")], []],
    tra=[[lab("eGFR", 38, 60)], [lab("eGFR", 44, 360)], [lab("eGFR", 45, 60)], [lab("eGFR", 38, 361)], [lab("eGFR", 80, 60), failed("Januvia", 40)], [lab("eGFR", 80, 60), bad("Janumet", 20)], [lab("eGFR", 80, 60), worked("Januvia", 200)],
         [lab("eGFR", 80, 60), failed("Onglyza", 100)], []],
    x=[[], [past("Acute pancreatitis without necrosis or infection, unspecified", "K85.90", 360)], [past("Acute pancreatitis without necrosis or infection, unspecified", "K85.90", 361)], [on("Onglyza", 40)], [on("Trulicity", 40)], [on("Tradjenta", 40)],
       [dx("Heart failure, unspecified", "I50.9")]],
)
