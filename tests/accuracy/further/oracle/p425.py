"""425 Mounjaro: notification with a step, flat lettered list with -AND- and -OR- lines."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "425-mounjaro-program.txt", "fu-425", "Ridgeway National Healthcare", "Mounjaro", "tirzepatide"
CLASS, STYLE = "type 2 diabetes, GIP and GLP-1", "program guideline, flat letters, -AND-/-OR- lines, verb in a header"
COMBINED = ((20, 2), (8, 1))
MIX = "Mounjaro is not used in combination with another GLP-1 receptor agonist (e.g., Ozempic, Trulicity, Victoza, Soliqua) or a DPP-4 inhibitor (e.g., Januvia, Janumet, Tradjenta)"
LINES = [
    L("t2", "Submission of medical records (e.g., chart notes, laboratory values) confirming a diagnosis of type 2 diabetes mellitus (ICD-10 E11.x)", "dx", lambda p: p.dx("E11"), hard="records and a diagnosis on one line"),
    L("age", "Patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("a1c", "Most recent A1C, obtained within the past 6 months, is greater than or equal to 7.0%", "lab", lambda p: p.lab("HbA1c", lambda v: v >= 7, 180)),
    L("fpg", "Fasting plasma glucose (FPG) greater than or equal to 126 mg/dL within the past 6 months", "lab", lambda p: p.lab("Fasting plasma glucose", lambda v: v >= 126, 180)),
    L("now", "Patient is currently on Mounjaro therapy (does not apply to therapy started on manufacturer samples)", "now", lambda p: p.taking({"tirzepatide"}), hard="current drug with a qualifier"),
    L("met", "History of suboptimal response after at least a three month trial of, or a contraindication or intolerance to, metformin (generic Glucophage, Glucophage XR) or a metformin-containing combination product", "trial",
      lambda p: p.tfci({"metformin"}, 90), hard="suboptimal response with a duration"),
    L("pref", "History of a minimum 90-day trial resulting in a therapeutic failure, or a contraindication or intolerance, to one of the following preferred products (document drug, date and duration of trial):", "trial",
      lambda p: p.tfci({"semaglutide", "dulaglutide", "liraglutide"}, 90), hard="header with the verb, items brands"),
    L("conc", MIX, "conc", lambda p: not p.another(GLP1, "Mounjaro", "tirzepatide") and not p.on(DPP4), "b"),
    L("t1", "Patient does not have a diagnosis of type 1 diabetes mellitus", "no", lambda p: p.no_dx("E10")),
    L("t2r", "Patient continues to have a diagnosis of type 2 diabetes mellitus", "dx", lambda p: p.dx("E11"), "r"),
]
ATTESTATIONS = ["Mounjaro is not being requested solely for weight loss", "Documentation of positive clinical response to Mounjaro therapy"]


def initial(s):
    return ALL(s.t2, s.age, ANY(s.a1c, s.fpg, s.now), s.met, s.pref, s.conc, s.t1, ATT)


def renewal(s):
    return ALL(ATT, s.t2r, s.conc)


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
CONC = [[], [on("Januvia")], [on("Soliqua", 40)], [on("Zepbound", 60)], [failed("Jentadueto", 200, 12)], [on("Jardiance")]]
INITIAL = dict(
    dx=[[T2], [dx("Type 2 diabetes mellitus with diabetic chronic kidney disease", "E11.22")], [dx("Prediabetes", "R73.03")], [past("Type 2 diabetes mellitus", "E11.9")],
        [T2, dx("Type 1 diabetes mellitus with hyperglycemia", "E10.65")]],
    age=[[born(51, 40)], [born(18)], [born(18, -1)]],
    lab=[[lab("HbA1c", 8.1)], [lab("HbA1c", 7.0, 180)], [lab("HbA1c", 8.3, 181)], [lab("HbA1c", 8.0, 150), lab("HbA1c", 6.9, 14)], [lab("Fasting plasma glucose", 126)],
         [lab("Fasting plasma glucose", 125), lab("HbA1c", 6.8)], [lab("Fasting plasma glucose", 7.2, unit="mmol/L")], [], [on("Mounjaro", 45), lab("HbA1c", 6.4)], [worked("Mounjaro", 60, 20), lab("HbA1c", 6.4)]],
    met=[[failed("Metformin", 120, 200)], [partial("Glucophage", 90, 100)], [failed("Metformin", 89, 100)], [failed("Janumet", 95, 100)], [bad("Metformin")], [contra("Metformin")], [worked("Metformin", 400, 10)], [failed("Glucotrol", 200, 50)]],
    pref=[[failed("Ozempic", 150)], [partial("Rybelsus", 90)], [failed("Trulicity", 89)], [bad("Victoza", 5)], [failed("Byetta", 120)], [worked("Ozempic", 200)],
          [failed("Rybelsus", 50, 130), failed("Ozempic", 45, 60)]],
    conc=CONC,
)
RENEWAL = dict(
    dx=[[T2, on("Mounjaro", 300)], [dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65"), on("tirzepatide", 200)], [past("Type 2 diabetes mellitus", "E11.9"), on("Mounjaro", 300)],
        [dx("Obesity, class 2", "E66.812"), on("Mounjaro", 200)]],
    conc=CONC[:4],
)
