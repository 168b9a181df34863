"""451 Inpefa: UnitedHealthcare step therapy, a header with the verb, pairs of products."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "451-inpefa-step-therapy.txt", "fu-451", "Crestwater Health Plans", "Inpefa", "sotagliflozin"
CLASS, STYLE = "heart failure, SGLT1/2", "UnitedHealthcare step therapy, a./(1)/(a), -AND- lines, header verb"
COMBINED = ((26, 2), (12, 2))
RISK = ("I10", "I11", "I12", "I13", "I15", "I16", "E78", "E66")
LINES = [
    L("hf", "Diagnosis of heart failure", "dx", lambda p: p.dx("I50", "I11.0", "I13.0", "I13.2")),
    L("t2", "Diagnosis of type 2 diabetes mellitus", "dx", lambda p: p.dx("E11")),
    L("ckd", "Diagnosis of chronic kidney disease", "dx", lambda p: p.dx("N18", "I12", "I13", "E11.22")),
    L("risk", "Presence of at least one additional cardiovascular risk factor (e.g., hypertension, hyperlipidemia, obesity)", "dx", lambda p: p.dx(*RISK), hard="a vague class with examples"),
    L("age", "Patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("dapa", "dapagliflozin (generic Farxiga) or Xigduo XR", "trial", lambda p: p.tfci({"dapagliflozin"}, 60), hard="the verb and duration stand in the header"),
    L("empa", "Jardiance or Synjardy", "trial", lambda p: p.tfci({"empagliflozin"}, 60), hard="the verb and duration stand in the header"),
    L("egfr", "Estimated glomerular filtration rate (eGFR) greater than or equal to 25 mL/min/1.73 m2 within the past 12 months", "lab", lambda p: p.lab("eGFR", lambda v: v >= 25, 360)),
    L("dial", "Patient is not on dialysis", "no", lambda p: p.no_dx("Z99.2")),
    L("dka", "Patient does not have a history of diabetic ketoacidosis", "no", lambda p: p.no_hx("E10.1", "E11.1", "E13.1")),
    L("now", "Patient has been on Inpefa therapy within the past 120 days", "trial", lambda p: p.tried({"sotagliflozin"}, 0, 120), "r", hard="window on a drug"),
    L("conc", "Inpefa is not used in combination with another SGLT2 inhibitor", "conc", lambda p: not p.another(SGLT2, "Inpefa", "sotagliflozin"), "r"),
]
ATTESTATIONS = ["Documentation of positive clinical response to Inpefa therapy"]


def initial(s):
    return ALL(ANY(s.hf, ALL(s.t2, s.ckd, s.risk)), s.age, ALL(s.dapa, s.empa), s.egfr, s.dial, s.dka)


def renewal(s):
    return ALL(ATT, s.now, s.conc)


HF, T2 = dx("Chronic systolic (congestive) heart failure", "I50.22"), dx("Type 2 diabetes mellitus", "E11.9")
CKD, HTN = dx("Chronic kidney disease, stage 3a", "N18.31"), dx("Essential hypertension", "I10")
INITIAL = dict(
    age=[[born(61, 4)], [born(18)], [born(18, -1)]],
    dx=[[HF], [dx("Hypertensive heart disease with heart failure", "I11.0")], [T2, CKD, HTN], [T2, CKD, dx("Mixed hyperlipidemia", "E78.2")], [T2, CKD], [T2, HTN], [CKD, HTN], [past("Heart failure, unspecified", "I50.9")],
        [dx("Dilated cardiomyopathy", "I42.0")]],
    dapa=[[failed("Farxiga", 100, 90)], [failed("Xigduo XR", 60)], [failed("dapagliflozin", 59)], [bad("Farxiga", 5)], [contra("Farxiga")], [worked("Farxiga", 200)], []],
    empa=[[failed("Jardiance", 90, 20)], [partial("Synjardy", 60)], [failed("Jardiance", 40)], [bad("Jardiance", 3)], [failed("Invokana", 90)], [undated("Jardiance")]],
    egfr=[[lab("eGFR", 48)], [lab("eGFR", 25, 360)], [lab("eGFR", 24)], [lab("eGFR", 60, 361)], []],
    no=[[], [dx("Dependence on renal dialysis", "Z99.2")], [past("Type 2 diabetes mellitus with ketoacidosis without coma", "E11.10")], [dx("Other specified diabetes mellitus with hyperglycemia", "E13.65")]],
)
RENEWAL = dict(
    now=[[HF, on("Inpefa", 300)], [HF, on("sotagliflozin", 40)], [HF, worked("Inpefa", 200, 120)], [HF, worked("Inpefa", 200, 121)], [HF, on("Jardiance", 300)]],
    x=[[], [on("Jardiance", 60)], [on("Xigduo XR", 200)], [failed("Farxiga", 90, 20)], [on("Victoza")]],
)
