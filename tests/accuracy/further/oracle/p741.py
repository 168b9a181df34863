"""741 Jardiance: Centene, A. / 1. / a. with semicolons; three indications; an exclusion list."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "741-jardiance.txt", "fu-741", "Palmetto Ridge Health Plan", "Jardiance", "empagliflozin"
CLASS, STYLE = "type 2 diabetes, heart failure, CKD: SGLT2", "Centene, I. / A. / 1. / a. with semicolons"
COMBINED = ((40, 7), (14, 3))
HF = ("I50", "I11.0", "I13.0", "I13.2")
DKA = ("E11.1", "E10.1", "E13.1", "E08.1", "E09.1")
M = {"metformin"}
RAAS = ACE | ARB
full = lambda m: (dose_mg(m) or 0) >= 1500
LINES = [
    L("t2", "Diagnosis of type 2 diabetes mellitus", "dx", lambda p: p.dx("E11")),
    L("age10", "Age ≥ 10 years", "age", lambda p: p.age_ge(10)),
    L("met", "Failure of a ≥ 90-day trial of metformin at a dose of at least 1,500 mg per day, unless contraindicated or clinically significant adverse effects are experienced", "trial",
      lambda p: p.failed(M, 90, keep=full) or p.intolerant(M) or p.contraindicated(M), hard="dose and duration"),
    L("a1c", "HbA1c ≥ 8.5% within the past 3 months while currently taking metformin", "mix", lambda p: ALL(p.lab("HbA1c", lambda v: v >= 8.5, 90), p.on(M)), hard="a value and a current drug"),
    L("cvd", "Member has established atherosclerotic cardiovascular disease (e.g., coronary artery disease, stroke, peripheral arterial disease)", "dx", lambda p: p.dx(*ASCVD), hard="class by examples"),
    L("dapa", "For members age ≥ 18 years: failure of dapagliflozin (Farxiga), unless contraindicated or clinically significant adverse effects are experienced", "if",
      lambda p: IF(p.age_ge(18), p.tfci({"dapagliflozin"})), hard="conditional on age"),
    L("hf", "Diagnosis of heart failure, NYHA Class II, III, or IV", "mix", lambda p: ALL(p.dx(*HF), p.lab("NYHA class", lambda v: 2 <= v <= 4)), hard="NYHA class inside the diagnosis line"),
    L("age18", "Age ≥ 18 years", "age", lambda p: p.age_ge(18)),
    L("card", "Prescribed by or in consultation with a cardiologist", "spec", lambda p: p.prescriber("cardiology")),
    L("ckd", "Diagnosis of chronic kidney disease", "dx", lambda p: p.dx("N18")),
    L("gfr", "eGFR ≥ 20 and < 45 mL/min/1.73 m2", "lab", lambda p: p.lab("eGFR", lambda v: 20 <= v < 45), hard="a range"),
    L("gfr2", "eGFR ≥ 45 and < 90 mL/min/1.73 m2 with a urine albumin-to-creatinine ratio ≥ 200 mg/g", "mix",
      lambda p: ALL(p.lab("eGFR", lambda v: 45 <= v < 90), p.lab("Urine albumin-to-creatinine ratio", lambda v: v >= 200)), hard="two values on a line"),
    L("raas", "Member is receiving an ACE inhibitor or an angiotensin receptor blocker, unless contraindicated or not tolerated", "now",
      lambda p: p.on(RAAS) or p.contraindicated(RAAS) or p.intolerant(RAAS), hard="unless clause"),
    L("cur", "Member is currently receiving Jardiance", "now", lambda p: p.on({"empagliflozin"}), "r"),
    L("fall", "HbA1c has fallen by at least 0.7 percentage points from baseline", "change", lambda p: p.change("HbA1c", {"empagliflozin"}, lambda b, c: round(b - c, 6) >= 0.7), "r", hard="change in percentage points"),
    L("organ", "Member has heart failure or chronic kidney disease", "dx", lambda p: p.dx(*HF, "N18"), "r"),
    L("t1", "Type 1 diabetes mellitus", "no", lambda p: p.no_dx("E10"), exclude=True),
    L("dial", "Members on dialysis", "no", lambda p: p.no_dx("Z99.2"), exclude=True),
    L("dka", "Diabetic ketoacidosis within the past 6 months", "no", lambda p: p.no_hx(*DKA, within=180), exclude=True, hard="an event in a window"),
    L("sglt", "Concurrent use with another SGLT2 inhibitor (e.g., Farxiga, Invokana, Steglatro)", "conc", lambda p: not p.another(SGLT2, "Jardiance", "empagliflozin"), exclude=True),
]
ATTESTATIONS = ["Dose does not exceed 25 mg (1 tablet) per day", "Member is responding positively to therapy"]


def out(s):
    return ALL(s.t1, s.dial, s.dka, s.sglt)


def initial(s):
    return ALL(ANY(ALL(s.t2, s.age10, ANY(s.met, s.a1c, s.cvd), s.dapa, ATT), ALL(s.hf, s.age18, s.card),
                   ALL(s.ckd, s.age18, ANY(s.gfr, s.gfr2), s.raas)), out(s))


def renewal(s):
    return ALL(s.cur, ATT, ANY(s.fall, s.organ), out(s))


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
X = [[], [dx("Type 1 diabetes mellitus without complications", "E10.9")], [dx("Dependence on renal dialysis", "Z99.2", 60)],
     [past("Type 2 diabetes mellitus with ketoacidosis without coma", "E11.10", 180)], [past("Type 2 diabetes mellitus with ketoacidosis without coma", "E11.10", 181)],
     [on("Steglatro", 30)], [on("Synjardy", 60)], [on("Januvia", 60)]]
HIGH = "1000 mg twice daily"
INITIAL = dict(
    dx=[[T2], [dx("Type 2 diabetes mellitus with diabetic polyneuropathy", "E11.42")], [dx("Prediabetes", "R73.03")], [past("Type 2 diabetes mellitus without complications", "E11.9")]],
    age=[[], [born(10)], [born(10, -1)], [born(18)], [born(18, -1)]],
    met=[[failed("Metformin", 200, dose=HIGH)], [failed("Glucophage", 90, dose="750 mg twice daily")], [failed("Metformin", 89, dose=HIGH)], [failed("Metformin", 200, dose="500 mg twice daily")],
         [bad("Metformin", 9)], [contra("Metformin")], [worked("Metformin", 300, dose=HIGH)],
         [on("Metformin", 50, dose=HIGH), lab("HbA1c", 8.5, 90)], [on("Metformin", 50, dose=HIGH), lab("HbA1c", 8.4, 20)], [on("Metformin", 50, dose=HIGH), lab("HbA1c", 9.6, 91)], [lab("HbA1c", 9.6, 20)],
         [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")], [dx("Essential (primary) hypertension", "I10")]],
    dapa=[[failed("Farxiga", 120)], [born(15)], [partial("dapagliflozin", 60)], [bad("Farxiga")], [contra("dapagliflozin")], [worked("Farxiga", 200)], []],
    x=X,
)
MORE = {
    "hf": dict(
        dx=[[dx("Chronic systolic (congestive) heart failure", "I50.22")], [dx("Heart failure, unspecified", "I50.9"), T2], [dx("Cardiomegaly", "I51.7")]],
        nyha=[[lab("NYHA class", 3)], [lab("NYHA class", 2)], [lab("NYHA class", 1)], []],
        age=[[], [born(18)], [born(18, -1)]],
        spec=[[spec("cardiology")], [spec("nephrology")]],
        x=[[], [on("Invokana", 90)], [worked("Farxiga", 90, 200)]],
    ),
    "ckd": dict(
        dx=[[dx("Chronic kidney disease, stage 3b", "N18.32")], [dx("Chronic kidney disease, stage 4 (severe)", "N18.4")], [dx("Proteinuria, unspecified", "R80.9")]],
        age=[[], [born(18, -1)]],
        gfr=[[lab("eGFR", 38)], [lab("eGFR", 20)], [lab("eGFR", 19)], [lab("eGFR", 45)], [lab("eGFR", 45), lab("Urine albumin-to-creatinine ratio", 200)], [lab("eGFR", 72), lab("Urine albumin-to-creatinine ratio", 199)],
             [lab("eGFR", 90), lab("Urine albumin-to-creatinine ratio", 400)], [lab("Urine albumin-to-creatinine ratio", 400)]],
        raas=[[on("Zestril", 300)], [on("losartan", 100)], [worked("Zestril", 300, 40)], [bad("lisinopril")], [contra("losartan")], [on("Zestoretic", 90)], []],
        x=[[], [dx("Dependence on renal dialysis", "Z99.2", 60)], [on("Farxiga", 40)]],
    ),
}
RENEWAL = dict(
    cur=[[T2, on("Jardiance", 220)], [T2, on("empagliflozin", 220)], [T2, worked("Jardiance", 200, 20)]],
    a1c=[[lab("HbA1c", 8.6, 240), lab("HbA1c", 7.4, 20)], [lab("HbA1c", 8.6, 240), lab("HbA1c", 7.9, 20)], [lab("HbA1c", 8.6, 240), lab("HbA1c", 8.0, 20)], [lab("HbA1c", 8.6, 240)],
         [lab("HbA1c", 7.2, 20)], [lab("HbA1c", 8.1, 240), lab("HbA1c", 8.2, 20), dx("Chronic kidney disease, stage 3a", "N18.31")]],
    x=[X[0], X[1], X[3], X[5], X[7]],
)
