"""902 Praluent: Prime/BCBS program, trailing connectives, renewal by per cent fall."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "902-praluent.txt", "fu-902", "Prairie Meadow Blue", "Praluent", "alirocumab"
CLASS, STYLE = "lipids: PCSK9", "BCBS via Prime, 1. A. i. with trailing AND/OR"
COMBINED = ((40, 7), (14, 3))


def high(m):
    d = dose_mg(m)
    ing = ingredients_of(m)
    return d is not None and (("atorvastatin" in ing and d >= 40) or ("rosuvastatin" in ing and d >= 20))


LINES = [
    L("hefh", "The patient has a diagnosis of heterozygous familial hypercholesterolemia (HeFH) and is 8 years of age or over", "mix", lambda p: p.dx("E78.01") and p.age_ge(8), hard="diagnosis and age"),
    L("cvd", "The patient is 18 years of age or over and has a history of myocardial infarction, ischemic stroke, transient ischemic attack, peripheral arterial disease, or coronary revascularization", "mix",
      lambda p: p.age_ge(18) and p.hx("I21", "I22", "I25.2", "I63", "I69.3", "Z86.73", "G45", "I73.9", "I70.2", "E11.51", "Z95.1", "Z95.5", "Z98.61"), hard="age and a list of events"),
    L("stat", "The patient has been on a high-intensity statin (atorvastatin at 40 mg or more daily, or rosuvastatin at 20 mg or more daily) for at least 8 consecutive weeks", "trial",
      lambda p: p.tried({"atorvastatin", "rosuvastatin"}, 56, keep=high), hard="dose and duration"),
    L("ldl", "The most recent LDL-C, measured in the last 90 days, is 70 mg/dL or higher", "lab", lambda p: p.lab("LDL-C", lambda v: v >= 70, 90)),
    L("two", "The patient has had an intolerance to TWO different statins", "trial", lambda p: count(lambda d: p.intolerant({d}), *STATIN) >= 2, hard="a number of one class"),
    L("rhab", "The patient has a history of statin-related rhabdomyolysis", "dx", lambda p: p.hx("M62.82")),
    L("eze", "The patient has tried ezetimibe for 8 weeks or longer, or has an intolerance or FDA labeled contraindication to ezetimibe", "trial",
      lambda p: p.tried({"ezetimibe"}, 56) or p.intolerant({"ezetimibe"}) or p.contraindicated({"ezetimibe"})),
    L("spec", "The prescriber is a specialist in cardiology or endocrinology, or has consulted with one", "spec", lambda p: p.prescriber("cardiology", "endocrinology")),
    L("conc", "The patient will NOT be using the requested agent in combination with Repatha, inclisiran (Leqvio), or lomitapide (Juxtapid)", "conc",
      lambda p: not p.on({"evolocumab", "inclisiran", "lomitapide"}), "b"),
    L("now", "The patient is currently taking Praluent", "now", lambda p: p.on({"alirocumab"}), "r"),
    L("fall", "LDL-C has fallen by at least 30% from the level before Praluent was started", "change",
      lambda p: p.change("LDL-C", {"alirocumab"}, lambda b, c: round((b - c) / b, 6) >= 0.3), "r", hard="per cent change from baseline"),
    L("goal", "The most recent LDL-C is less than 70 mg/dL", "lab", lambda p: p.lab("LDL-C", lambda v: v < 70), "r"),
]
ATTESTATIONS = ["The prescriber has counseled the patient on a heart-healthy diet",
                "The patient was approved before for the requested agent through the plan's Prior Authorization process"]


def initial(s):
    return ALL(ANY(s.hefh, s.cvd), ANY(ALL(s.stat, s.ldl), s.two, s.rhab), s.eze, s.spec, s.conc, ATT)


def renewal(s):
    return ALL(ATT, s.now, ANY(s.fall, s.goal), s.conc)


FH = dx("Heterozygous familial hypercholesterolemia", "E78.01")
MI = past("Old myocardial infarction", "I25.2")
INITIAL = dict(
    age=[[born(58, 12), MI], [born(18), MI], [born(18, -1), MI], [born(8), FH], [born(8, -1), FH]],
    dx=[[], [FH], [past("ST elevation (STEMI) myocardial infarction of unspecified site", "I21.3", 300)]],
    spec=[[spec("cardiology")], [spec("endocrinology")], [spec("family medicine")]],
    stat=[[on("Atorvastatin", 200, dose="80 mg once daily")], [on("Lipitor", 56, dose="40 mg once daily")], [on("Lipitor", 55, dose="40 mg once daily")], [on("Atorvastatin", 300, dose="20 mg once daily")],
          [worked("Crestor", 70, 20, dose="20 mg once daily")], [on("rosuvastatin", 200, dose="10 mg once daily")], [on("Simvastatin", 300, dose="40 mg once daily")],
          [bad("Atorvastatin"), bad("Pravastatin", 20, 300)], [bad("Atorvastatin"), bad("Lipitor", 20, 300)], [bad("Crestor", 15, 50)], [bad("Crestor"), contra("Simvastatin")],
          [past("Rhabdomyolysis", "M62.82", 500)], []],
    ldl=[[lab("LDL-C", 104)], [lab("LDL-C", 70, 90)], [lab("LDL-C", 69)], [lab("LDL-C", 104, 91)], [lab("LDL-C", 1.9, 15, "mmol/L")], [lab("LDL-C", 120, 80), lab("LDL-C", 64, 10)], []],
    eze=[[on("Ezetimibe", 100)], [worked("Zetia", 56, 200)], [worked("Zetia", 55, 200)], [bad("Ezetimibe")], [contra("Ezetimibe")], [on("Nexlizet", 80)], []],
    x=[[], [on("Repatha", 20)], [on("Leqvio", 100)], [on("Juxtapid", 40)], [worked("Repatha", 100, 40)], [on("Nexletol", 60)]],
)
SECOND = dict(
    age=[[born(47, 3)]],
    dx=[[past("Transient cerebral ischemic attack, unspecified", "G45.9", 700)], [dx("Peripheral vascular disease, unspecified", "I73.9")], [dx("Presence of coronary angioplasty implant and graft", "Z95.5")],
        [dx("Cerebral infarction, unspecified", "I63.9", 60)], [dx("Essential (primary) hypertension", "I10")], [dx("Pure hypercholesterolemia, unspecified", "E78.00")],
        [past("Heterozygous familial hypercholesterolemia", "E78.01")]],
    rest=[[spec("cardiology"), on("Crestor", 100, dose="40 mg once daily"), lab("LDL-C", 88), on("Zetia", 90)]],
)
MORE = {"event": SECOND}
RENEWAL = dict(
    now=[[MI, on("Praluent", 200)], [MI, on("alirocumab", 200)], [MI, worked("Praluent", 180, 20)], [MI]],
    ldl=[[lab("LDL-C", 150, 220), lab("LDL-C", 90, 15)], [lab("LDL-C", 120, 220), lab("LDL-C", 84, 15)], [lab("LDL-C", 120, 220), lab("LDL-C", 85, 15)], [lab("LDL-C", 69, 15)], [lab("LDL-C", 70, 15)],
         [lab("LDL-C", 80, 220), lab("LDL-C", 65, 15)], [lab("LDL-C", 140, 220)], []],
    x=[[], [on("Leqvio", 60)], [worked("Repatha", 90, 250)]],
)
