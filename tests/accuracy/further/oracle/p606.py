"""606 Farxiga: Moda short text, I. A. 1. i. without indentation, three diagnoses as headers of their items, an 'unless'."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "606-farxiga.txt", "fu-606", "Cascade Lantern Health", "Farxiga", "dapagliflozin"
CLASS, STYLE = "diabetes, heart failure, kidney: SGLT2", "Moda, I. A. 1. i. without indentation"
COMBINED = ((30, 7), (13, 3))
M = {"metformin"}
DKA = ("E11.1", "E10.1", "E13.1", "E08.1", "E09.1")
LINES = [
    L("age", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("conc", "Farxiga is not used in combination with another SGLT2 inhibitor", "conc", lambda p: not p.another(SGLT2, "Farxiga", "dapagliflozin"), "b"),
    L("t2", "Diagnosis of type 2 diabetes mellitus, and BOTH of the following:", "dx", lambda p: p.dx("E11")),
    L("a1c", "The latest HbA1c, no more than 6 months old, is 7.0% or more", "lab", lambda p: p.lab("HbA1c", lambda v: v >= 7.0, 180)),
    L("met", "Metformin for at least 90 days was not effective, or metformin is contraindicated or was not tolerated", "trial", lambda p: p.tfci(M, 90)),
    L("hf", "Diagnosis of heart failure, New York Heart Association class II, III or IV", "mix", lambda p: ALL(p.dx("I50", "I11.0", "I13.0", "I13.2"), p.lab("NYHA class", lambda v: 2 <= v <= 4)), hard="NYHA class inside the diagnosis line"),
    L("ckd", "Diagnosis of chronic kidney disease, and BOTH of the following:", "dx", lambda p: p.dx("N18", "E11.22", "I12", "I13", "E10.22", "E13.22")),
    L("gfr", "eGFR of at least 25 mL/min/1.73 m2 within the past 12 months", "lab", lambda p: p.lab("eGFR", lambda v: v >= 25, 360)),
    L("acr", "Urine albumin-to-creatinine ratio of 200 mg/g or more, unless the member also has type 2 diabetes", "mix",
      lambda p: ANY(p.dx("E11"), p.lab("Urine albumin-to-creatinine ratio", lambda v: v >= 200)), hard="unless clause"),
    L("now", "Member is still taking Farxiga", "now", lambda p: p.on({"dapagliflozin"}), "r"),
    L("t1", "Type 1 diabetes mellitus, or any history of diabetic ketoacidosis", "no", lambda p: p.no_dx("E10") and p.no_hx(*DKA), exclude=True, hard="two absences, one of them of a history"),
    L("dial", "Dependence on dialysis", "no", lambda p: p.no_dx("Z99.2"), exclude=True),
    L("pkd", "Polycystic kidney disease", "no", lambda p: p.no_dx("Q61.1", "Q61.2", "Q61.3"), exclude=True),
]
ATTESTATIONS = ["Chart notes show that the member has benefited from treatment"]


def initial(s):
    return ALL(s.age, s.conc, ANY(ALL(s.t2, ALL(s.a1c, s.met)), s.hf, ALL(s.ckd, ALL(s.gfr, s.acr))), s.t1, s.dial, s.pkd)


def renewal(s):
    return ALL(s.now, s.conc, ATT, s.t1, s.dial, s.pkd)


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
CKD = dx("Chronic kidney disease, stage 3b", "N18.32")
HF = dx("Chronic systolic (congestive) heart failure", "I50.22")
X = [[], [on("Jardiance", 60)], [dx("Type 1 diabetes mellitus without complications", "E10.9")], [past("Type 2 diabetes mellitus with ketoacidosis without coma", "E11.10", 900)], [dx("Dependence on renal dialysis", "Z99.2", 90)],
     [dx("Polycystic kidney, adult type", "Q61.2", 2000)], [worked("Invokana", 100, 10)]]
INITIAL = dict(
    age=[[born(48, 9)], [born(18)], [born(18, -1)]],
    dx=[[T2], [dx("Type 2 diabetes mellitus with other specified complication", "E11.69")], [dx("Impaired fasting glucose", "R73.01")], [past("Type 2 diabetes mellitus without complications", "E11.9")]],
    a1c=[[lab("HbA1c", 8.1, 40)], [lab("HbA1c", 7.0, 180)], [lab("HbA1c", 6.9, 40)], [lab("HbA1c", 8.1, 181)], [lab("HbA1c", 8.6, 120), lab("HbA1c", 6.8, 15)]],
    met=[[failed("Metformin", 200)], [failed("Metformin", 90)], [failed("Metformin", 89)], [bad("Glucophage", 10)], [contra("Metformin")], [worked("Metformin", 300)], [on("Metformin", 120, "partial_response")]],
    x=X,
)
MORE = dict(
    hf=dict(
        dx=[[HF], [dx("Hypertensive heart disease with heart failure", "I11.0")], [past("Heart failure, unspecified", "I50.9")], [dx("Other cardiomyopathies", "I42.8")]],
        nyha=[[lab("NYHA class", 3)], [lab("NYHA class", 2)], [lab("NYHA class", 1)], []],
        x=[[], [on("Inpefa", 30)]],
    ),
    ckd=dict(
        dx=[[CKD], [dx("Chronic kidney disease, unspecified", "N18.9"), T2]],
        gfr=[[lab("eGFR", 41, 60)], [lab("eGFR", 25, 360)], [lab("eGFR", 24, 60)], [lab("eGFR", 41, 361)]],
        acr=[[lab("Urine albumin-to-creatinine ratio", 480)], [lab("Urine albumin-to-creatinine ratio", 200)], [lab("Urine albumin-to-creatinine ratio", 199)], []],
        x=[[], [dx("Dependence on renal dialysis", "Z99.2", 90)]],
    ),
)
RENEWAL = dict(
    now=[[T2, on("Farxiga", 300)], [HF, on("dapagliflozin", 300)], [T2, worked("Farxiga", 250, 20)]],
    x=X,
)
