"""139 Farxiga: sections as alternatives, [AND] in brackets, two of four mixed items."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "139-farxiga-alternatives.md", "fu-139", "Hudson Terrace Union Fund", "Farxiga", "dapagliflozin"
CLASS, STYLE = "type 2 diabetes, heart failure, CKD: SGLT2", "numbered sections as alternatives, [AND] in brackets, two of four mixed items"
ACR = "Urine albumin-to-creatinine ratio"
LINES = [
    L("t2", "Documented type 2 diabetes mellitus", "dx", lambda p: p.dx("E11")),
    L("a1c", "HbA1c above 7.5% within the last 6 months", "lab", lambda p: p.lab("HbA1c", lambda v: v > 7.5, 180)),
    L("bmi", "Body mass index over 30 kg/m2", "lab", lambda p: p.lab("BMI", lambda v: v > 30)),
    L("htn", "Hypertension", "dx", lambda p: p.dx("I10", "I11", "I12", "I13", "I15", "I16")),
    L("tob", "Current tobacco use", "dx", lambda p: p.dx("F17", "Z72.0"), hard="a habit with a code"),
    L("met", "Took metformin for 60 days or longer, or has an intolerance or contraindication to it", "trial",
      lambda p: p.tried({"metformin"}, 60) or p.intolerant({"metformin"}) or p.contraindicated({"metformin"}), hard="a trial whatever its outcome; 'it'"),
    L("hf", "Heart failure, NYHA class II, III, or IV", "mix", lambda p: ALL(p.dx("I50", "I11.0", "I13.0", "I13.2"), p.lab("NYHA class", lambda v: v in (2, 3, 4))), hard="NYHA class inside the diagnosis line"),
    L("adult", "The member is an adult (18 years or older)", "age", lambda p: p.age_ge(18)),
    L("ckd", "Chronic kidney disease with an eGFR of 25 to 75 mL/min/1.73 m2", "mix", lambda p: ALL(p.dx("N18"), p.lab("eGFR", lambda v: 25 <= v <= 75)), hard="value inside the diagnosis line"),
    L("acr", "Urine albumin-to-creatinine ratio between 200 and 5,000 mg/g", "lab", lambda p: p.lab(ACR, lambda v: 200 <= v <= 5000)),
    L("t1", "Type 1 diabetes mellitus", "no", lambda p: p.no_dx("E10"), exclude=True),
    L("dial", "Current dialysis", "no", lambda p: p.no_dx("Z99.2"), exclude=True),
    L("conc", "Another SGLT2 inhibitor used at the same time", "conc", lambda p: not p.another(SGLT2, "Farxiga", "dapagliflozin"), exclude=True),
]
ATTESTATIONS = []


def initial(s):
    return ALL(ANY(ALL(s.t2, AT_LEAST(2, s.a1c, s.bmi, s.htn, s.tob), s.met), ALL(s.hf, s.adult), ALL(s.ckd, s.acr)), s.t1, s.dial, s.conc)


T2, HTN, CKD = dx("Type 2 diabetes mellitus", "E11.9"), dx("Essential hypertension", "I10"), dx("Chronic kidney disease, stage 3b", "N18.32")
SMOKE = dx("Nicotine dependence, cigarettes, uncomplicated", "F17.210")
X = [[], [dx("Type 1 diabetes mellitus", "E10.9")], [dx("Dependence on renal dialysis", "Z99.2")], [on("Jardiance")], [failed("Invokana", 90, 20)], [on("Januvia")]]
INITIAL = dict(
    dx=[[T2], [dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65")], [dx("Prediabetes", "R73.03")], []],
    two=[[lab("HbA1c", 8.2), lab("BMI", 33)], [lab("HbA1c", 7.6, 180), lab("BMI", 30), HTN], [lab("HbA1c", 7.5), lab("BMI", 33)], [lab("HbA1c", 8.2), lab("BMI", 30)], [HTN, SMOKE],
         [lab("HbA1c", 8.2, 181), HTN, lab("BMI", 25)], [lab("BMI", 31)], [lab("HbA1c", 7.0), lab("BMI", 24), HTN], [lab("HbA1c", 8.9), past("Essential hypertension", "I10"), lab("BMI", 26)]],
    met=[[worked("Metformin", 90)], [on("Glucophage", 60)], [worked("Metformin", 59)], [bad("Metformin", 3)], [contra("Metformin")], [], [worked("Janumet", 75)], [undated("Metformin", "unknown")]],
    x=X,
)
HF, ADULT = dx("Chronic diastolic (congestive) heart failure", "I50.32"), born(67, 3)
MORE = {
    "heart": dict(
        age=[[ADULT], [born(18)], [born(18, -1)]],
        hf=[[HF, lab("NYHA class", 2)], [HF, lab("NYHA class", 1)], [HF], [dx("Cardiomyopathy, unspecified", "I42.9"), lab("NYHA class", 3)], [HF, lab("NYHA class", 4)]],
        x=X),
    "kidney": dict(
        ckd=[[CKD, lab("eGFR", 41)], [CKD, lab("eGFR", 25)], [CKD, lab("eGFR", 24)], [CKD, lab("eGFR", 75)], [CKD, lab("eGFR", 76)], [CKD], [lab("eGFR", 41)]],
        acr=[[lab(ACR, 850)], [lab(ACR, 200)], [lab(ACR, 199)], [lab(ACR, 5000)], [lab(ACR, 5001)], []],
        x=X),
}
