"""1006 Jardiance: CVS Caremark, numbered questions with bracketed routing; a diabetes path and a heart/kidney path."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1006-jardiance.md", "fu-1006", "Tidewater Script Services", "Jardiance", "empagliflozin"
CLASS, STYLE = "SGLT2 inhibitor: diabetes, heart failure, kidney", "CVS Caremark questions with routing"
COMBINED = ((26, 3), (12, 2))
HF = ("I50", "I11.0", "I13.0", "I13.2")
CKD = ("N18", "E11.22", "I12", "I13")
CAD = ("I20", "I21", "I22", "I24", "I25", "Z95.1", "Z95.5", "Z98.61")
E_ = {"empagliflozin"}
M = {"metformin"}
LINES = [
    L("conc", "Will the requested drug be used together with another sodium-glucose co-transporter 2 (SGLT2) inhibitor (e.g., Farxiga, Invokana, Steglatro)", "conc",
      lambda p: not p.another(SGLT2, "Jardiance", "empagliflozin"), exclude=True, hard="a question whose yes refuses"),
    L("t1", "Does the patient have type 1 diabetes mellitus", "no", lambda p: p.no_dx("E10"), hard="a question whose yes refuses"),
    L("t2", "Does the patient have a diagnosis of type 2 diabetes mellitus", "dx", lambda p: p.dx("E11"), "b", hard="routes to another question"),
    L("a10", "Is the patient 10 years of age or older", "age", lambda p: p.age_ge(10)),
    L("met", "Has the patient had an inadequate treatment response to metformin after a trial of at least 90 days", "trial", lambda p: p.failed(M, 90)),
    L("int", "Has the patient experienced an intolerance to metformin, or is metformin contraindicated for the patient", "trial",
      lambda p: p.intolerant(M) or p.contraindicated(M)),
    L("cv", "Does the patient have coronary artery disease, heart failure, or chronic kidney disease", "dx", lambda p: p.dx(*CAD, *HF, *CKD)),
    L("a18", "Is the patient 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("hf", "Does the patient have a diagnosis of heart failure", "dx", lambda p: p.dx(*HF)),
    L("ckd", "Does the patient have a diagnosis of chronic kidney disease", "dx", lambda p: p.dx(*CKD)),
    L("egfr", "Is the patient's most recent eGFR, measured within the past 6 months, 20 mL/min/1.73 m2 or higher", "lab", lambda p: p.lab("eGFR", lambda v: v >= 20, 180)),
    L("uacr", "Is the patient's most recent urine albumin-to-creatinine ratio 200 mg/g or higher", "lab", lambda p: p.lab("Urine albumin-to-creatinine ratio", lambda v: v >= 200)),
    L("now", "Has the patient been receiving Jardiance for at least 3 months", "now", lambda p: p.taking(E_, 90), "r"),
    L("a1c", "Is the patient's most recent HbA1c below 7%, or is it lower than the last HbA1c before Jardiance was started", "change",
      lambda p: ANY(p.lab("HbA1c", lambda v: v < 7), p.change("HbA1c", E_, lambda b, c: c < b)), "r", hard="value or change on one line"),
]
LINES[1].exclude = True  # in the passing sense, but asked of first requests only
ATTESTATIONS = ["In the opinion of the prescriber, has the patient benefited from treatment with Jardiance?"]


def initial(s):
    diabetes = ALL(s.a10, ANY(s.met, s.int, s.cv))
    other = ALL(s.a18, ANY(s.hf, ALL(s.ckd, s.egfr, s.uacr)))
    return ALL(s.conc, s.t1, diabetes if s.t2 else other)


def renewal(s):
    return ALL(s.conc, s.now, s.a1c if s.t2 else True, ATT)


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9", 900)
UACR = "Urine albumin-to-creatinine ratio"
CONC = [[], [on("Farxiga", 60)], [on("Xigduo XR", 60)], [worked("Invokana", 200, 30)], [on("Januvia", 200)]]
INITIAL = dict(
    age=[[born(51, 40)], [born(10)], [born(10, -1)]],
    dx=[[T2], [dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65")], [dx("Type 1 diabetes mellitus without complications", "E10.9")], [T2, dx("Type 1 diabetes mellitus with hyperglycemia", "E10.65")],
        [dx("Prediabetes", "R73.03")], [past("Type 2 diabetes mellitus without complications", "E11.9")]],
    met=[[failed("Metformin", 120)], [failed("Glucophage", 90)], [failed("Metformin", 89)], [partial("Janumet", 150)], [bad("Metformin")], [contra("metformin")], [worked("Metformin", 400)], [on("Metformin", 400)],
         [failed("Glipizide", 200)], [], [undated("Metformin")], [failed("Metformin", 50, 110), failed("Metformin", 45, 60)]],
    cv=[[], [dx("Type 2 diabetes mellitus with diabetic chronic kidney disease", "E11.22"), lab("eGFR", 52), lab(UACR, 310)], [dx("Heart failure, unspecified", "I50.9"), lab("eGFR", 17), lab(UACR, 12)]],
    x=CONC,
)
MORE = {"t2": dict(  # a diabetic who never failed metformin
    age=[[born(47)], [born(9, 200)]],
    cv=[[T2, dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")], [T2, dx("Old myocardial infarction", "I25.2")], [T2, dx("Chronic systolic (congestive) heart failure", "I50.22")],
        [T2, dx("Chronic kidney disease, stage 3a", "N18.31")], [T2, dx("Essential (primary) hypertension", "I10")], [T2, dx("Unspecified atrial fibrillation", "I48.91")], [T2]],
), "hk": dict(  # no diabetes
    age=[[born(58)], [born(18)], [born(18, -1)]],
    dx=[[dx("Chronic kidney disease, stage 3b", "N18.32")], [dx("Heart failure, unspecified", "I50.9")], [dx("Chronic diastolic (congestive) heart failure", "I50.32")],
        [dx("Hypertensive heart disease with heart failure", "I11.0")], [dx("Essential (primary) hypertension", "I10")], [past("Chronic kidney disease, stage 3b", "N18.32")]],
    egfr=[[lab("eGFR", 38)], [lab("eGFR", 20, 180)], [lab("eGFR", 19)], [lab("eGFR", 38, 181)], [], [lab("eGFR", 18, 100), lab("eGFR", 22, 10)]],
    uacr=[[lab(UACR, 420)], [lab(UACR, 200)], [lab(UACR, 199)], []],
    x=[[], [on("Farxiga", 40)]],
)}
RENEWAL = dict(
    now=[[on("Jardiance", 300)], [on("empagliflozin", 90)], [on("Jardiance", 89)], [worked("Jardiance", 300, 14)]],
    dx=[[T2], [dx("Chronic systolic (congestive) heart failure", "I50.22")]],
    a1c=[[lab("HbA1c", 8.9, 330), lab("HbA1c", 7.6, 20)], [lab("HbA1c", 6.9, 20)], [lab("HbA1c", 8.9, 330), lab("HbA1c", 9.3, 20)], [lab("HbA1c", 7.0, 330), lab("HbA1c", 7.0, 20)], [lab("HbA1c", 7.4, 20)], []],
    x=CONC[:3],
)
