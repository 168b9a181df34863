"""684 Farxiga: Kaiser criteria-based consultation, dashes with -AND- between, three uses, 'not covered for a patient who'."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "684-farxiga.txt", "fu-684", "Mount Shasta Permanente Health Plan", "Farxiga", "dapagliflozin"
CLASS, STYLE = "SGLT2: diabetes, heart failure, CKD", "Kaiser criteria-based consultation, dashes with -AND-, plain headings"
COMBINED = ((32, 5), (14, 3))
M, J, BB = {"metformin"}, {"empagliflozin"}, {"bisoprolol", "carvedilol", "metoprolol"}
LINES = [
    L("t2", "Adult patient with type 2 diabetes mellitus and a hemoglobin A1c of 7.5% or higher in the past 6 months", "mix",
      lambda p: ALL(p.age_ge(18), p.dx("E11"), p.lab("HbA1c", lambda v: v >= 7.5, 180)), hard="age, diagnosis and value on one line"),
    L("met", "Trial of metformin for at least 3 months, unless metformin is contraindicated or not tolerated", "trial", lambda p: p.tried(M, 90) or p.contraindicated(M) or p.intolerant(M), hard="unless clause"),
    L("emp", "Inadequate response to Jardiance (empagliflozin) after at least 8 weeks, or intolerance to Jardiance", "trial", lambda p: p.failed(J, 56) or p.intolerant(J)),
    L("hf", "Diagnosis of heart failure with a left ventricular ejection fraction of 40% or less", "mix", lambda p: ALL(p.dx("I50", "I11.0", "I13.0", "I13.2"), p.lab("LVEF", lambda v: v <= 40)), hard="diagnosis and value on one line"),
    L("bb", "Currently taking a beta-blocker (bisoprolol, carvedilol, or metoprolol), unless contraindicated or not tolerated", "now", lambda p: p.on(BB) or p.contraindicated(BB) or p.intolerant(BB), hard="unless clause"),
    L("spec", "Prescribed by or in consultation with a cardiologist", "spec", lambda p: p.prescriber("cardiology")),
    L("ckd", "Diagnosis of chronic kidney disease with an eGFR between 25 and 75 mL/min/1.73 m2", "mix", lambda p: ALL(p.dx("N18"), p.lab("eGFR", lambda v: 25 <= v <= 75)), hard="diagnosis and value on one line"),
    L("uacr", "Urine albumin-to-creatinine ratio of 200 mg/g or more", "lab", lambda p: p.lab("Urine albumin-to-creatinine ratio", lambda v: v >= 200)),
    L("ras", "Currently taking an ACE inhibitor or an ARB, unless contraindicated or not tolerated", "now",
      lambda p: p.on(ACE | ARB) or p.contraindicated(ACE | ARB) or p.intolerant(ACE | ARB), hard="unless clause"),
    L("now", "Patient is currently taking Farxiga", "now", lambda p: p.on({"dapagliflozin"}), "r"),
    L("gfr", "eGFR of 20 mL/min/1.73 m2 or higher in the past 12 months", "lab", lambda p: p.lab("eGFR", lambda v: v >= 20, 360), "r"),
    L("t1", "has type 1 diabetes mellitus", "no", lambda p: p.no_dx("E10"), exclude=True),
    L("dka", "has had diabetic ketoacidosis in the past 12 months", "no", lambda p: p.no_hx("E08.1", "E09.1", "E10.1", "E11.1", "E13.1", within=360), exclude=True),
    L("dial", "is on dialysis", "no", lambda p: p.no_dx("Z99.2"), exclude=True),
    L("sglt", "takes another SGLT2 inhibitor (e.g., Jardiance, Invokana, Steglatro)", "conc", lambda p: not p.another(SGLT2, "Farxiga", "dapagliflozin"), exclude=True),
]
ATTESTATIONS = ["Prescriber attests that the patient continues to benefit from Farxiga"]


def excluded(s):
    return ALL(s.t1, s.dka, s.dial, s.sglt)


def initial(s):
    return ALL(ANY(ALL(s.t2, s.met, s.emp), ALL(s.hf, s.bb, s.spec), ALL(s.ckd, s.uacr, s.ras)), excluded(s))


def renewal(s):
    return ALL(s.now, s.gfr, ATT, excluded(s))


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
INITIAL = dict(
    age=[[born(49, 30)], [born(18)], [born(18, -1)]],
    dx=[[T2], [dx("Type 2 diabetes mellitus with diabetic polyneuropathy", "E11.42")], [dx("Prediabetes", "R73.03")], [past("Type 2 diabetes mellitus without complications", "E11.9")]],
    a1c=[[lab("HbA1c", 8.3)], [lab("HbA1c", 7.5, 180)], [lab("HbA1c", 7.4)], [lab("HbA1c", 8.3, 181)], []],
    met=[[failed("Metformin", 180)], [worked("Metformin", 90)], [worked("Metformin", 89)], [bad("Glucophage")], [contra("Metformin")], [], [worked("Metformin", 60, 60), med("Metformin", 45, 10)], [worked("Janumet", 120)]],
    emp=[[failed("Jardiance", 90)], [failed("Jardiance", 56)], [failed("empagliflozin", 55)], [bad("Jardiance")], [worked("Jardiance", 90)], [contra("Jardiance")], [failed("Invokana", 120)], [partial("Synjardy", 70)]],
    x=[[], [dx("Type 1 diabetes mellitus without complications", "E10.9")], [past("Type 2 diabetes mellitus with ketoacidosis without coma", "E11.10", 360)], [past("Type 2 diabetes mellitus with ketoacidosis without coma", "E11.10", 361)],
       [dx("Dependence on renal dialysis", "Z99.2")], [on("Steglatro", 30)], [on("dapagliflozin", 30)], [on("Januvia", 30)]],
)
MORE = {
    "heart": dict(
        hf=[[dx("Chronic systolic (congestive) heart failure", "I50.22"), lab("LVEF", 32)], [dx("Heart failure, unspecified", "I50.9"), lab("LVEF", 40)], [dx("Heart failure, unspecified", "I50.9"), lab("LVEF", 41)], [dx("Heart failure, unspecified", "I50.9")],
            [dx("Ischemic cardiomyopathy", "I25.5"), lab("LVEF", 32)]],
        bb=[[on("Carvedilol", 200)], [on("Toprol-XL", 20)], [worked("Coreg", 200, 10)], [bad("Carvedilol")], [contra("Bisoprolol")], [on("Tenormin", 200)], []],
        spec=[[spec("cardiology")], [spec("internal medicine")]],
        x=[[], [on("Jardiance", 30)]],
    ),
    "kidney": dict(
        ckd=[[dx("Chronic kidney disease, stage 3b", "N18.32"), lab("eGFR", 38)], [dx("Chronic kidney disease, stage 4 (severe)", "N18.4"), lab("eGFR", 25)], [dx("Chronic kidney disease, stage 4 (severe)", "N18.4"), lab("eGFR", 24)],
             [dx("Chronic kidney disease, stage 2 (mild)", "N18.2"), lab("eGFR", 75)], [dx("Chronic kidney disease, stage 2 (mild)", "N18.2"), lab("eGFR", 76)], [dx("Chronic kidney disease, stage 3a", "N18.31")], [dx("Proteinuria, unspecified", "R80.9"), lab("eGFR", 50)]],
        uacr=[[lab("Urine albumin-to-creatinine ratio", 410)], [lab("Urine albumin-to-creatinine ratio", 200)], [lab("Urine albumin-to-creatinine ratio", 199)], []],
        ras=[[on("Lisinopril", 300)], [on("Cozaar", 30)], [worked("Losartan", 300, 10)], [bad("Lisinopril")], [contra("Losartan")], [on("Amlodipine", 300)]],
        x=[[], [dx("Dependence on renal dialysis", "Z99.2")]],
    ),
}
RENEWAL = dict(
    now=[[T2, on("Farxiga", 300)], [T2, on("dapagliflozin", 300)], [T2, worked("Farxiga", 250, 20)]],
    gfr=[[lab("eGFR", 64, 60)], [lab("eGFR", 20, 360)], [lab("eGFR", 19, 60)], [lab("eGFR", 64, 361)], []],
    x=[[], [past("Type 2 diabetes mellitus with ketoacidosis without coma", "E11.10", 200)], [on("Jardiance", 30)], [dx("Type 1 diabetes mellitus without complications", "E10.9")]],
)
