"""811 Jardiance: Express Scripts step policy, numbered indications with 'Approve if' sentences, a) and dashes; no renewal section."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "811-jardiance.txt", "fu-811", "Copper Mesa Script Services", "Jardiance", "empagliflozin"
CLASS, STYLE = "type 2 diabetes, heart failure, kidney: SGLT2", "Express Scripts, 'Approve if' sentences under numbered indications, a) and dashes"
COMBINED = ((40, 5), (6, 1))
M = {"metformin"}
HF = ("I50",)
CV = ("I20", "I21", "I22", "I23", "I24", "I25", "I63", "I65", "I66", "I70", "I73.9")
LINES = [
    L("t2", "Patient has a diagnosis of type 2 diabetes mellitus", "dx", lambda p: p.dx("E11"), "b"),
    L("ten", "Patient is ≥ 10 years of age", "age", lambda p: p.age_ge(10), "b"),
    L("met", "Metformin, alone or as part of a combination product, was taken at some time in the past 130 days", "trial", lambda p: p.tried(M, within=130), "b", hard="a look-back by overlap"),
    L("bad", "Metformin is contraindicated (e.g., because of metabolic acidosis) or was not tolerated", "trial", lambda p: p.contraindicated(M, "E87.2") or p.intolerant(M), "b", hard="a condition as contraindication"),
    L("low", "Latest eGFR is < 30 mL/min/1.73 m2", "lab", lambda p: p.lab("eGFR", lambda v: v < 30), "b"),
    L("cv", "Patient has atherosclerotic cardiovascular disease, such as coronary artery disease, ischemic stroke or peripheral arterial disease", "dx", lambda p: p.dx(*CV), "b", hard="a class by examples"),
    L("hf", "Approve if the patient is ≥ 18 years of age and has heart failure, unless the latest eGFR is < 20 mL/min/1.73 m2", "mix",
      lambda p: ALL(p.age_ge(18), p.dx(*HF), NOT(p.lab("eGFR", lambda v: v < 20))), "b", hard="age, diagnosis and an 'unless' with a lab in one sentence"),
    L("ckd", "Patient has chronic kidney disease (N18.x) and does not have polycystic kidney disease (Q61.1, Q61.2 or Q61.3)", "mix", lambda p: p.dx("N18") and p.no_dx("Q61.1", "Q61.2", "Q61.3"), "b", hard="a diagnosis and an absence"),
    L("adult", "Patient is ≥ 18 years of age", "age", lambda p: p.age_ge(18), "b"),
    L("gfr", "Either the eGFR is ≥ 20 and < 45 mL/min/1.73 m2, or the eGFR is ≥ 45 and < 90 mL/min/1.73 m2 and the urine albumin-to-creatinine ratio is ≥ 200 mg/g", "lab",
      lambda p: ANY(p.lab("eGFR", lambda v: 20 <= v < 45), ALL(p.lab("eGFR", lambda v: 45 <= v < 90), p.lab("Urine albumin-to-creatinine ratio", lambda v: v >= 200))), "b", hard="two ranges, one joined with a second lab"),
    L("ace", "Patient is taking an ACE inhibitor or an ARB, unless one of these has been contraindicated or not tolerated", "now",
      lambda p: p.on(ACE | ARB) or p.intolerant(ACE | ARB) or p.contraindicated(ACE | ARB), "b", hard="two classes and 'unless'"),
    L("x1", "Type 1 diabetes mellitus", "no", lambda p: p.no_dx("E10"), exclude=True),
    L("x2", "Concurrent use with another SGLT2 inhibitor, including one in a combination product (e.g., Farxiga, Invokana, Glyxambi)", "conc", lambda p: not p.another(SGLT2, "Jardiance", "empagliflozin"), exclude=True),
    L("x3", "An episode of diabetic ketoacidosis within the past 12 months", "no", lambda p: p.no_hx("E08.1", "E09.1", "E10.1", "E11.1", "E13.1", within=360), exclude=True, hard="an event with a window"),
    L("x4", "Dependence on dialysis", "no", lambda p: p.no_dx("Z99.2"), exclude=True),
]
ATTESTATIONS = []


def initial(s):
    return ALL(ANY(ALL(s.t2, s.ten, ANY(s.met, s.bad, s.low, s.cv)), s.hf, ALL(s.ckd, s.adult, s.gfr, s.ace)), s.x1, s.x2, s.x3, s.x4)


renewal = initial

T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
X = [[], [dx("Type 1 diabetes mellitus without complications", "E10.9")], [on("Farxiga", 60)], [on("Glyxambi", 60)], [worked("Invokana", 100, 10)],
     [past("Type 2 diabetes mellitus with ketoacidosis without coma", "E11.10", 360)], [past("Type 2 diabetes mellitus with ketoacidosis without coma", "E11.10", 361)], [dx("Dependence on renal dialysis", "Z99.2", 90)]]
INITIAL = dict(
    age=[[born(56, 100)], [born(10)], [born(10, -1)]],
    dx=[[T2], [dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65")], [dx("Prediabetes", "R73.03")], [past("Type 2 diabetes mellitus without complications", "E11.9")]],
    step=[[on("Metformin", 400)], [worked("Glucophage", 300, 130)], [worked("Metformin", 300, 131)], [on("Janumet", 50)], [contra("Metformin")], [bad("metformin", 10, 900)],
          [dx("Acidosis, unspecified", "E87.20", 40)], [], [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")], [dx("Essential (primary) hypertension", "I10")]],
    gfr=[[lab("eGFR", 72)], [lab("eGFR", 29)], []],
    x=X,
)
# the step and the eGFR together
INITIAL["both"] = [[], [lab("eGFR", 30, 3)]]
MORE = {
    "heart": dict(
        age=[[born(64, 40)], [born(18)], [born(18, -1)]],
        dx=[[dx("Chronic systolic (congestive) heart failure", "I50.22")], [dx("Heart failure, unspecified", "I50.9")], [dx("Cardiomegaly", "I51.7")], [past("Heart failure, unspecified", "I50.9", 900)]],
        gfr=[[lab("eGFR", 48)], [lab("eGFR", 20)], [lab("eGFR", 19)], []],
        x=[[], [on("Farxiga", 30)]],
    ),
    "kidney": dict(
        age=[[born(61, 10)], [born(17, 300)]],
        dx=[[dx("Chronic kidney disease, stage 3b", "N18.32")], [dx("Chronic kidney disease, stage 3b", "N18.32"), dx("Polycystic kidney, adult type", "Q61.2")], [dx("Acute kidney failure, unspecified", "N17.9")]],
        gfr=[[lab("eGFR", 37)], [lab("eGFR", 44)], [lab("eGFR", 45)], [lab("eGFR", 45), lab("Urine albumin-to-creatinine ratio", 200)], [lab("eGFR", 70), lab("Urine albumin-to-creatinine ratio", 199)], [lab("eGFR", 19)], []],
        ace=[[on("Lisinopril", 200)], [on("Cozaar", 60)], [worked("Zestril", 200, 20)], [bad("losartan", 20)], [contra("Lisinopril")], [on("Zestoretic", 40)]],
    ),
}
RENEWAL = dict(
    base=[[T2, on("Jardiance", 300), on("Metformin", 400), lab("eGFR", 66)], [T2, on("empagliflozin", 300), worked("Metformin", 300, 200), lab("eGFR", 66)], [T2, on("Jardiance", 300), worked("Metformin", 300, 200)]],
    x=[[], [on("Steglatro", 20)]],
)
