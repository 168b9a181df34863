"""851 Jardiance: Centene clinical policy, three indications, letters without indentation."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "851-jardiance.txt", "fu-851", "Prairie Lantern Health Plan", "Jardiance", "empagliflozin"
CLASS, STYLE = "SGLT2: diabetes, heart failure, kidney", "Centene, (must meet all), 1. / a. without indentation"
COMBINED = ((22, 5), (14, 3))
M, E = {"metformin"}, {"empagliflozin"}
ic = lambda p, d: p.intolerant(d) or p.contraindicated(d)
CVD = lambda p: p.hx("I21", "I22", "I25.2") or p.dx("I63", "I69.3", "I25.1", "I25.7", "I25.8", "I25.9")
LINES = [
    L("t2", "Diagnosis of type 2 diabetes mellitus", "dx", lambda p: p.dx("E11")),
    L("age10", "Age ≥ 10 years", "age", lambda p: p.age_ge(10)),
    L("met", "Failure of ≥ 3 consecutive months of metformin, unless contraindicated or clinically significant adverse effects are experienced", "trial",
      lambda p: p.failed(M, 90) or ic(p, M)),
    L("a1c", "HbA1c is ≥ 8.5% on a test within the past 90 days, and the member is currently taking metformin", "mix",
      lambda p: ALL(p.lab("HbA1c", lambda v: v >= 8.5, 90), p.on(M)), hard="lab and current drug on one line"),
    L("cvd", "Established cardiovascular disease (prior myocardial infarction, ischemic stroke, or coronary artery disease) or chronic kidney disease", "dx",
      lambda p: CVD(p) or p.dx("N18")),
    L("gfr30", "eGFR ≥ 30 mL/min/1.73 m2 within the past 6 months", "lab", lambda p: p.lab("eGFR", lambda v: v >= 30, 180)),
    L("hf", "Diagnosis of heart failure of NYHA Class II, III, or IV", "mix", lambda p: ALL(p.dx("I50"), p.lab("NYHA class", lambda v: v >= 2)), hard="diagnosis and class on one line"),
    L("age18", "Age ≥ 18 years", "age", lambda p: p.age_ge(18)),
    L("bb", "If LVEF is ≤ 40%, member is receiving a beta-blocker (e.g., carvedilol, metoprolol, bisoprolol), unless contraindicated or not tolerated", "if",
      lambda p: IF(p.lab("LVEF", lambda v: v <= 40), p.on(BB_ALL) or ic(p, BB_ALL)), hard="conditional on a lab, with unless"),
    L("card", "Prescribed by or in consultation with a cardiologist", "spec", lambda p: p.prescriber("cardiology")),
    L("ckd", "Diagnosis of chronic kidney disease, excluding stage 5 and end-stage renal disease", "mix", lambda p: p.dx("N18") and p.no_dx("N18.5", "N18.6"), hard="diagnosis with excluded stages"),
    L("g20", "eGFR ≥ 20 and < 45 mL/min/1.73 m2", "lab", lambda p: p.lab("eGFR", lambda v: 20 <= v < 45), hard="two bounds"),
    L("g45", "eGFR ≥ 45 and < 90 mL/min/1.73 m2 with a UACR ≥ 200 mg/g", "lab",
      lambda p: ALL(p.lab("eGFR", lambda v: 45 <= v < 90), p.lab("Urine albumin-to-creatinine ratio", lambda v: v >= 200)), hard="two labs"),
    L("ras", "Member is taking an ACE inhibitor or an ARB, unless both classes are contraindicated or not tolerated", "now",
      lambda p: p.on(ACE | ARB) or (ic(p, ACE) and ic(p, ARB)), hard="unless both classes"),
    L("pkd", "Member has no polycystic kidney disease and has never had a kidney transplant", "no", lambda p: p.no_dx("Q61.1", "Q61.2", "Q61.3") and p.no_hx("Z94.0"), hard="two absences"),
    L("now", "Member is currently receiving Jardiance", "now", lambda p: p.on(E), "r"),
    L("dm", "If member has type 2 diabetes mellitus, one of the following (a or b)", "dx", lambda p: p.dx("E11"), "r", hidden=True),
    L("lt7", "HbA1c is < 7% on a test within the past 6 months", "lab", lambda p: p.lab("HbA1c", lambda v: v < 7, 180), "r"),
    L("drop", "HbA1c is lower by ≥ 0.5 percentage points than before Jardiance was started", "change", lambda p: p.change("HbA1c", E, lambda b, c: round(b - c, 6) >= 0.5), "r"),
    L("t1", "Type 1 diabetes mellitus", "no", lambda p: p.no_dx("E10"), exclude=True),
    L("dka", "History of diabetic ketoacidosis", "no", lambda p: p.no_hx("E08.1", "E09.1", "E10.1", "E11.1", "E13.1"), exclude=True),
    L("conc", "Concurrent use with another SGLT2 inhibitor (e.g., Farxiga, Invokana)", "conc", lambda p: not p.another(SGLT2, "Jardiance", "empagliflozin"), exclude=True),
]
ATTESTATIONS = ["Dose does not exceed 25 mg (1 tablet) per day", "Member is responding positively to therapy"]


def initial(s):
    return ALL(ANY(ALL(s.t2, s.age10, ANY(s.met, s.a1c, s.cvd), s.gfr30, ATT),
                   ALL(s.hf, s.age18, s.bb, s.card),
                   ALL(s.ckd, s.age18, ANY(s.g20, s.g45), s.ras, s.pkd)), s.t1, s.dka, s.conc)


def renewal(s):
    return ALL(s.now, ATT, IF(s.dm, ANY(s.lt7, s.drop)), s.t1, s.dka, s.conc)


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
X = [[], [on("Farxiga", 40)], [worked("Invokana", 100, 60)], [past("Type 2 diabetes mellitus with ketoacidosis without coma", "E11.10")], [dx("Type 1 diabetes mellitus without complications", "E10.9")]]
INITIAL = dict(
    age=[[born(52, 40)], [born(10)], [born(10, -1)]],
    dx=[[T2], [dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65")], [dx("Prediabetes", "R73.03")], [past("Type 2 diabetes mellitus without complications", "E11.9")]],
    step=[[failed("Metformin", 150)], [failed("Glucophage", 90)], [failed("Metformin", 89)], [worked("Metformin", 200)], [bad("Metformin", 8)], [contra("Metformin")],
          [on("Metformin", 40), lab("HbA1c", 8.5, 90)], [on("Janumet", 40), lab("HbA1c", 8.4, 10)], [on("Metformin", 40), lab("HbA1c", 9.1, 91)], [lab("HbA1c", 9.4, 15)],
          [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")], [dx("Old myocardial infarction", "I25.2")], [dx("Chronic kidney disease, stage 2 (mild)", "N18.2")], []],
    gfr=[[lab("eGFR", 74)], [lab("eGFR", 30, 180)], [lab("eGFR", 29)], [lab("eGFR", 74, 181)], []],
    x=X,
)
HF = dx("Chronic systolic (congestive) heart failure", "I50.22")
CK = dx("Chronic kidney disease, stage 3b", "N18.32")
MORE = {
    "hf": dict(
        age=[[born(61, 3)], [born(18, -1)]],
        hf=[[HF, lab("NYHA class", 3)], [dx("Heart failure, unspecified", "I50.9"), lab("NYHA class", 2)], [HF, lab("NYHA class", 1)], [HF], [dx("Essential (primary) hypertension", "I10"), lab("NYHA class", 2)]],
        bb=[[lab("LVEF", 35), on("Toprol-XL", 300)], [lab("LVEF", 40)], [lab("LVEF", 41)], [lab("LVEF", 30), bad("Coreg")], [lab("LVEF", 30), contra("bisoprolol")], [on("carvedilol", 90)], [], [lab("LVEF", 38), worked("Coreg", 200)]],
        spec=[[spec("cardiology")], [spec("internal medicine")]],
        x=X[:3],
    ),
    "ckd": dict(
        age=[[born(58, 3)], [born(18)], [born(18, -1)]],
        ckd=[[CK], [dx("Chronic kidney disease, stage 4 (severe)", "N18.4")], [dx("Chronic kidney disease, stage 5", "N18.5")], [dx("End stage renal disease", "N18.6")], [past("Chronic kidney disease, stage 3b", "N18.32")]],
        gfr=[[lab("eGFR", 38)], [lab("eGFR", 20)], [lab("eGFR", 19)], [lab("eGFR", 45), lab("Urine albumin-to-creatinine ratio", 200)], [lab("eGFR", 45), lab("Urine albumin-to-creatinine ratio", 199)], [lab("eGFR", 60)],
             [lab("eGFR", 90), lab("Urine albumin-to-creatinine ratio", 400)], []],
        ras=[[on("Cozaar", 400)], [on("Zestoretic", 100)], [worked("Cozaar", 400)], [bad("lisinopril"), contra("losartan")], [bad("lisinopril")], []],
        x=[[], [dx("Polycystic kidney, adult type", "Q61.2")], [dx("Kidney transplant status", "Z94.0")], [on("Farxiga", 90)]],
    ),
}
RENEWAL = dict(
    now=[[on("Jardiance", 250)], [on("empagliflozin", 250)], [worked("Jardiance", 230, 20)]],
    dm=[[T2, lab("HbA1c", 8.4, 300), lab("HbA1c", 7.9, 20)], [T2, lab("HbA1c", 8.4, 300), lab("HbA1c", 8.0, 20)], [T2, lab("HbA1c", 6.9, 180)], [T2, lab("HbA1c", 7.0, 20)],
        [T2, lab("HbA1c", 8.1, 300), lab("HbA1c", 6.8, 181)], [T2], [HF], [dx("Chronic kidney disease, stage 3a", "N18.31"), lab("HbA1c", 7.6, 20)]],
    x=X,
)
