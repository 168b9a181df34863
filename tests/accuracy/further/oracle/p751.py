"""751 Mounjaro: Kaiser, bullets with -AND- lines."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "751-mounjaro.txt", "fu-751", "Cascade Pioneer Health Plan", "Mounjaro", "tirzepatide"
CLASS, STYLE = "type 2 diabetes: GIP/GLP-1", "Kaiser, flat bullets with -AND- lines"
COMBINED = ((40, 7), (14, 3))
M = {"metformin"}
two = lambda p, d: p.tfci({d}, 90)
LINES = [
    L("t2", "Diagnosis of type 2 diabetes mellitus in a patient who is at least 18 years old", "mix", lambda p: p.dx("E11") and p.age_ge(18), hard="diagnosis and age"),
    L("a1c", "Latest hemoglobin A1c, drawn in the last 6 months, is 7.5% or greater", "lab", lambda p: p.lab("HbA1c", lambda v: v >= 7.5, 180)),
    L("met", "Currently taking metformin, and for no less than 90 days, unless metformin is contraindicated or was not tolerated", "now",
      lambda p: p.taking(M, 90) or p.contraindicated(M) or p.intolerant(M), hard="current use, duration and unless"),
    L("two", "Inadequate response to at least 3 months of, or intolerance or contraindication to, BOTH of the following", "trial",
      lambda p: two(p, "liraglutide") and two(p, "semaglutide"), hard="the header carries the verb"),
    L("emp", "Has tried empagliflozin (Jardiance) for at least 90 days, or stopped it because of side effects", "trial",
      lambda p: p.tried({"empagliflozin"}, 90) or p.intolerant({"empagliflozin"})),
    L("gfr", "eGFR is below 20 mL/min/1.73 m2", "lab", lambda p: p.lab("eGFR", lambda v: v < 20)),
    L("panc", "No episode of acute pancreatitis in the past 12 months", "no", lambda p: p.no_hx("K85", within=360), hard="absence within a window"),
    L("mtc", "No personal or family history of medullary thyroid carcinoma, and no multiple endocrine neoplasia syndrome type 2", "no",
      lambda p: p.no_hx("C73", "Z85.850") and not p.family("C73", "Z80.8") and p.no_dx("E31.22", "E31.23"), hard="personal, family and a second condition"),
    L("conc", "No concurrent use of a DPP-4 inhibitor or of another GLP-1 receptor agonist", "conc",
      lambda p: not p.on(DPP4) and not p.another(GLP1, "Mounjaro", "tirzepatide"), "b"),
    L("dur", "Patient has been on Mounjaro for at least 180 days", "trial", lambda p: p.tried({"tirzepatide"}, 180), "r"),
    L("fall", "Hemoglobin A1c is at least 1 percentage point lower than the value recorded before Mounjaro was started, or is now under 7%", "change",
      lambda p: ANY(p.change("HbA1c", {"tirzepatide"}, lambda b, c: round(b - c, 6) >= 1), p.lab("HbA1c", lambda v: v < 7)), "r", hard="change or current value"),
]
ATTESTATIONS = ["Prescriber has reviewed injection technique and diet with the patient"]


def initial(s):
    return ALL(s.t2, s.a1c, s.met, s.two, ANY(s.emp, s.gfr), s.panc, s.mtc, s.conc, ATT)


def renewal(s):
    return ALL(s.dur, s.fall, s.conc)


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
INITIAL = dict(
    age=[[born(52, 40)], [born(18)], [born(18, -1)]],
    dx=[[T2], [dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65")], [dx("Prediabetes", "R73.03")], [past("Type 2 diabetes mellitus without complications", "E11.9")]],
    a1c=[[lab("HbA1c", 8.3, 25)], [lab("HbA1c", 7.5, 180)], [lab("HbA1c", 7.4, 10)], [lab("HbA1c", 8.3, 181)], [lab("HbA1c", 9.1, 100), lab("HbA1c", 7.2, 8)]],
    met=[[on("Metformin", 400)], [on("Glucophage", 90)], [on("Metformin", 89)], [bad("Metformin", 20)], [contra("Metformin")], [worked("Metformin", 300, 20)], [failed("Metformin", 300, 20)]],
    two=[[failed("Victoza", 120, 200), failed("Ozempic", 100, 60)], [failed("Victoza", 90, 200), partial("Ozempic", 90)], [failed("Victoza", 89, 200), failed("Ozempic", 100)],
         [bad("Victoza", 10, 200), contra("Ozempic")], [failed("Victoza", 120, 200)], [worked("Victoza", 200, 200), bad("Ozempic")], [failed("Victoza", 45, 245), failed("Victoza", 50, 170), bad("Ozempic")]],
    emp=[[worked("Jardiance", 150, 40)], [on("empagliflozin", 90)], [failed("Jardiance", 80)], [bad("Jardiance", 14)], [lab("eGFR", 19)], [lab("eGFR", 20)], [worked("Synjardy", 120, 300)]],
    x=[[], [past("Acute pancreatitis without necrosis or infection, unspecified", "K85.90", 360)], [past("Acute pancreatitis without necrosis or infection, unspecified", "K85.90", 361)],
       [fam("Medullary thyroid carcinoma", "C73")], [dx("Multiple endocrine neoplasia [MEN] type IIA", "E31.22")], [on("Januvia", 100)], [on("Trulicity", 60)], [worked("Trulicity", 60, 100)]],
)
RENEWAL = dict(
    now=[[T2, on("Mounjaro", 260)], [T2, on("tirzepatide", 180)], [T2, on("Mounjaro", 179)], [T2, worked("Mounjaro", 200, 15)]],
    a1c=[[lab("HbA1c", 8.9, 280), lab("HbA1c", 7.6, 20)], [lab("HbA1c", 8.6, 280), lab("HbA1c", 7.6, 20)], [lab("HbA1c", 8.5, 280), lab("HbA1c", 7.6, 20)], [lab("HbA1c", 6.9, 20)],
         [lab("HbA1c", 7.0, 20)], [lab("HbA1c", 7.5, 280), lab("HbA1c", 6.9, 20)], [lab("HbA1c", 8.9, 280)]],
    x=[[], [on("Jentadueto", 50)], [on("Zepbound", 30)], [fam("Medullary thyroid carcinoma", "C73")]],
)
