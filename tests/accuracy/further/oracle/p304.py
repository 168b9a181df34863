"""304 Nexletol: Express-Scripts-like (A, B, C, and D), doses in the history, continuation as numbered indication."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "304-nexletol-recommended.md", "fu-304", "Old Harbor Mutual of New England", "Nexletol", "bempedoic acid"
CLASS, STYLE = "lipids: bempedoic acid", "Approve for 1 year if ALL (A, B, C, and D), doses read from the history"


def high(m):
    low = {"atorvastatin": 40, "rosuvastatin": 20}
    return (dose_mg(m) or 0) >= min(low[i] for i in ingredients_of(m) if i in low)


def over(p, drug, mg):
    return p.taking({drug}, keep=lambda m: (dose_mg(m) or 0) > mg)


LINES = [
    L("age", "Patient is ≥ 18 years of age", "age", lambda p: p.age_ge(18)),
    L("mi", "Patient has had a myocardial infarction", "dx", lambda p: p.hx("I21", "I22", "I25.2")),
    L("rev", "Patient has undergone coronary artery bypass graft surgery or percutaneous coronary intervention", "dx", lambda p: p.hx("Z95.1", "Z95.5", "Z98.61"), hard="procedures as status codes"),
    L("str", "Patient has had a stroke or a transient ischemic attack (TIA)", "dx", lambda p: p.hx("I60", "I61", "I63", "I69.3", "G45", "Z86.73")),
    L("cad", "Patient has angina or coronary artery disease", "dx", lambda p: p.dx("I20", "I25.1", "I25.7", "I25.8", "I25.9")),
    L("ldl", "The most recent low-density lipoprotein cholesterol (LDL-C), obtained in the last 90 days, is ≥ 70 mg/dL", "lab", lambda p: p.lab("LDL-C", lambda v: v >= 70, 90)),
    L("statin", "Patient has tried atorvastatin ≥ 40 mg daily or rosuvastatin ≥ 20 mg daily for ≥ 8 continuous weeks", "trial", lambda p: p.tried({"atorvastatin", "rosuvastatin"}, 56, keep=high), hard="dose and duration"),
    L("eze", "Patient has tried ezetimibe, as a single agent or in a combination tablet, for ≥ 8 continuous weeks", "trial", lambda p: p.tried({"ezetimibe"}, 56)),
    L("rhab", "Patient experienced statin-related rhabdomyolysis", "dx", lambda p: p.hx("M62.82")),
    L("two", "Patient could not tolerate at least two different statins", "trial", lambda p: count(lambda d: p.intolerant({d}), *STATIN) >= 2, hard="intolerance to two of a class"),
    L("hefh", "Patient has a diagnosis of heterozygous familial hypercholesterolemia and is ≥ 18 years of age", "mix", lambda p: p.dx("E78.01") and p.age_ge(18), hard="diagnosis and age in one line"),
    L("ldl2", "LDL-C is ≥ 100 mg/dL, or LDL-C is ≥ 70 mg/dL in a patient with diabetes", "mix",
      lambda p: ANY(p.lab("LDL-C", lambda v: v >= 100), ALL(p.lab("LDL-C", lambda v: v >= 70), p.dx("E10", "E11", "E13", "E08", "E09"))), hard="two thresholds, one tied to a disease"),
    L("now", "Patient has been taking bempedoic acid for at least 90 days", "now", lambda p: p.taking({"bempedoic acid"}, 90), "r"),
    L("resp", "LDL-C has come down by ≥ 15% from baseline, or according to the prescriber the patient has responded in another way", "change",
      lambda p: ANY(p.change("LDL-C", {"bempedoic acid"}, lambda b, c: (b - c) / b >= 0.15 - 1e-9), None), "r", hard="a fact or an attestation"),
    L("dose", "Concurrent use of simvastatin at a dose above 20 mg daily or pravastatin at a dose above 40 mg daily", "conc", lambda p: not (over(p, "simvastatin", 20) or over(p, "pravastatin", 40)), exclude=True, hard="dose of a concurrent drug"),
    L("tend", "History of tendon rupture", "no", lambda p: p.no_hx("M66", "S86.0"), exclude=True),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
]
ATTESTATIONS = []


def initial(s):
    cv = ALL(s.age, ANY(s.mi, s.rev, s.str, s.cad), s.ldl, ANY(ALL(s.statin, s.eze), ANY(s.rhab, s.two)))
    return ALL(ANY(cv, ALL(s.hefh, s.ldl2)), s.dose, s.tend, s.preg)


def renewal(s):
    return ALL(s.now, s.resp, s.dose, s.tend, s.preg)


CAD, FH = dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10"), dx("Familial hypercholesterolemia, heterozygous", "E78.01")
HI, EZ = worked("Lipitor", 120, 20, "80 mg once daily"), worked("Zetia", 60, 10)
X = [[], [on("Zocor", 100, dose="40 mg once daily")], [on("Zocor", 100, dose="20 mg once daily")], [on("Pravachol", 60, dose="80 mg once daily")],
     [past("Spontaneous rupture of other tendons, right ankle and foot", "M66.871", 900)], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 40)]]
INITIAL = dict(
    age=[[born(61, 9)], [born(18)], [born(18, -1)]],
    cv=[[CAD], [past("Acute myocardial infarction, unspecified", "I21.9")], [dx("Presence of coronary angioplasty implant and graft", "Z95.5")], [past("Transient cerebral ischemic attack, unspecified", "G45.9", 800)],
        [dx("Angina pectoris, unspecified", "I20.9")], [dx("Chronic atrial fibrillation, unspecified", "I48.20")], [fam("Coronary artery disease", "I25.10", "father")]],
    ldl=[[lab("LDL-C", 96)], [lab("LDL-C", 70, 90)], [lab("LDL-C", 69)], [lab("LDL-C", 96, 91)], []],
    statin=[[HI, EZ], [on("Crestor", 56, dose="20 mg once daily"), on("Vytorin", 56)], [worked("Lipitor", 120, 20, "20 mg once daily"), EZ], [worked("Lipitor", 55, 20, "40 mg once daily"), EZ],
            [HI], [HI, worked("Zetia", 55, 10)], [bad("Lipitor"), bad("Livalo")], [bad("Lipitor"), bad("atorvastatin", 20, 120)], [bad("Crestor"), past("Rhabdomyolysis", "M62.82")]],
    x=X,
)
MORE = {"hefh": dict(
    age=[[born(33, 5)], [born(18, -1)]],
    dx=[[FH], [dx("Pure hypercholesterolemia, unspecified", "E78.00")]],
    ldl=[[lab("LDL-C", 121)], [lab("LDL-C", 100)], [lab("LDL-C", 99)], [lab("LDL-C", 70), dx("Type 1 diabetes mellitus without complications", "E10.9")], []],
)}
RENEWAL = dict(
    now=[[CAD, on("Nexletol", 200)], [CAD, on("Nexlizet", 90), lab("LDL-C", 104, 95)], [CAD, on("Nexletol", 89), lab("LDL-C", 104, 95)], [CAD, worked("Nexletol", 200, 15)]],
    ldl=[[lab("LDL-C", 104, 210), lab("LDL-C", 80, 12)], [lab("LDL-C", 100, 210), lab("LDL-C", 85, 12)], [lab("LDL-C", 100, 210), lab("LDL-C", 86, 12)], [lab("LDL-C", 80, 12)]],
    x=[X[0], X[1], X[4]],
)
