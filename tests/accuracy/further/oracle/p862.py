"""862 Praluent: state Medicaid question list with Yes/No routing, conditional LDL-C threshold."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "862-praluent.txt", "fu-862", "Lone Prairie Medicaid Vendor Drug Program", "Praluent", "alirocumab"
CLASS, STYLE = "lipids: PCSK9", "Texas-like Medicaid question list, Yes - Go to #n / No - Deny"
COMBINED = ((44, 8), (14, 3))
A, E = {"alirocumab"}, {"ezetimibe"}


def high(m):
    d = dose_mg(m)
    names = ingredients_of(m)
    return d is not None and (("atorvastatin" in names and d >= 40) or ("rosuvastatin" in names and d >= 20))


MI = ("I21", "I22")
LINES = [
    L("age", "Is the client 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("dx", "Does the client have a diagnosis of heterozygous familial hypercholesterolemia, or a history of myocardial infarction, ischemic stroke, or coronary revascularization", "dx",
      lambda p: p.dx("E78.01") or p.hx("I21", "I22", "I25.2", "I63", "I69.3", "Z95.1", "Z95.5", "Z98.61"), hard="an active diagnosis or a history"),
    L("statin", "Has the client taken a high-intensity statin (atorvastatin 40 mg or more a day, or rosuvastatin 20 mg or more a day) for at least 84 consecutive days, or is the client intolerant to two or more statins", "trial",
      lambda p: p.tried({"atorvastatin", "rosuvastatin"}, 84, keep=high) or count(p.intolerant, *({s} for s in STATIN)) >= 2, hard="dose and duration, or two intolerances"),
    L("eze", "Has the client tried ezetimibe, alone or in a combination product, for at least 60 days, or does the client have an intolerance or contraindication to ezetimibe", "trial",
      lambda p: p.tried(E, 60) or p.intolerant(E) or p.contraindicated(E)),
    L("ldl", "Is the client's most recent LDL-C, drawn within the last 60 days, 70 mg/dL or higher (55 mg/dL or higher if the client had a myocardial infarction in the last 2 years)", "mix",
      lambda p: p.lab("LDL-C", lambda v: v >= (55 if p.hx(*MI, within=730) else 70), 60), hard="threshold that depends on an event in a window"),
    L("conc", "Is the client currently taking Repatha (evolocumab), Leqvio (inclisiran), or Juxtapid (lomitapide)", "conc", lambda p: not p.on({"evolocumab", "inclisiran", "lomitapide"}), "b", hard="a question whose yes denies"),
    L("preg", "Is the client pregnant", "no", lambda p: p.no_dx(*PREGNANT), hard="a question whose yes denies"),
    L("spec", "Is the prescriber a cardiologist or an endocrinologist, or was one of them consulted", "spec", lambda p: p.prescriber("cardiology", "endocrinology")),
    L("now", "Is the client currently receiving Praluent", "now", lambda p: p.on(A), "r"),
    L("fall", "Has the client's LDL-C fallen by 40% or more from the level before Praluent was started, or is the latest LDL-C below 55 mg/dL", "change",
      lambda p: ANY(p.change("LDL-C", A, lambda b, c: (b - c) / b >= 0.4 - 1e-9), p.lab("LDL-C", lambda v: v < 55)), "r", hard="reduction from baseline or a level"),
    L("bg", "Is the client still taking a statin or ezetimibe, or are statins contraindicated or not tolerated", "mix",
      lambda p: p.on(STATIN | E) or p.intolerant(STATIN) or p.contraindicated(STATIN), "r"),
]
ATTESTATIONS = ["Will the client stay on a low-fat diet during treatment"]


def initial(s):
    return ALL(s.age, s.dx, s.statin, s.eze, s.ldl, s.conc, s.preg, s.spec, ATT)


def renewal(s):
    return ALL(s.now, s.fall, s.bg, s.conc)


FH = dx("Familial hypercholesterolemia", "E78.01")
STENT = dx("Presence of coronary angioplasty implant and graft", "Z95.5")
INITIAL = dict(
    age=[[born(54, 70)], [born(18)], [born(18, -1)]],
    dx=[[STENT], [FH], [past("Acute myocardial infarction, unspecified", "I21.9", 1400)], [past("Cerebral infarction, unspecified", "I63.9", 900)], [dx("Old myocardial infarction", "I25.2", 1200)],
        [dx("Hyperlipidemia, unspecified", "E78.5")], [past("Familial hypercholesterolemia", "E78.01")], [dx("Peripheral vascular disease, unspecified", "I73.9")], [dx("Presence of aortocoronary bypass graft", "Z95.1", 1300)]],
    statin=[[on("Atorvastatin", 220, dose="80 mg once daily")], [worked("Lipitor", 84, 40, dose="40 mg once daily")], [worked("Atorvastatin", 83, 40, dose="40 mg once daily")],
            [on("Atorvastatin", 220, dose="20 mg once daily")], [failed("Crestor", 120, 60, dose="20 mg once daily")], [on("Crestor", 220, dose="10 mg once daily")],
            [bad("Atorvastatin"), bad("Pravastatin", 30, 200)], [bad("Lipitor"), bad("Atorvastatin", 30, 200)], [on("Simvastatin", 300, dose="40 mg once daily")],
            [med("Atorvastatin", 200, 150, dose="40 mg once daily"), med("Lipitor", 120, 80, dose="80 mg once daily")], [med("Atorvastatin", 200, 150, dose="40 mg once daily"), med("Lipitor", 119, 60, dose="80 mg once daily")],
            [contra("Atorvastatin"), bad("Rosuvastatin")]],
    eze=[[on("Zetia", 120)], [worked("Ezetimibe", 60)], [worked("Ezetimibe", 59)], [failed("Nexlizet", 90)], [bad("Zetia", 9)], [contra("Ezetimibe")], []],
    ldl=[[lab("LDL-C", 101)], [lab("LDL-C", 70, 60)], [lab("LDL-C", 69)], [lab("LDL-C", 101, 61)], [lab("LDL-C", 55), past("Non-ST elevation (NSTEMI) myocardial infarction", "I21.4", 730)],
         [lab("LDL-C", 55), past("Non-ST elevation (NSTEMI) myocardial infarction", "I21.4", 731)], [lab("LDL-C", 54), past("Acute myocardial infarction, unspecified", "I21.9", 200)],
         [lab("LDL-C", 2.0, unit="mmol/L")], [lab("LDL-C", 120, 55), lab("LDL-C", 61, 9)]],
    x=[[], [on("Repatha", 60)], [on("Leqvio", 60)], [worked("Repatha", 100, 20)], [dx("Pregnant state, incidental", "Z33.1", 60), sex("female")], [on("Nexletol", 90)]],
    spec=[[spec("cardiology")], [spec("endocrinology")], [spec("internal medicine")]],
)
RENEWAL = dict(
    now=[[STENT, on("Praluent", 200)], [STENT, worked("Praluent", 180, 15)], [STENT, on("alirocumab", 200)]],
    ldl=[[lab("LDL-C", 130, 210), lab("LDL-C", 60, 20)], [lab("LDL-C", 100, 210), lab("LDL-C", 60, 20)], [lab("LDL-C", 100, 210), lab("LDL-C", 61, 20)], [lab("LDL-C", 80, 210), lab("LDL-C", 54, 20)], [lab("LDL-C", 55, 20)], [lab("LDL-C", 48, 20)], []],
    bg=[[on("Atorvastatin", 300)], [on("Vytorin", 300)], [bad("Crestor")], [contra("Rosuvastatin")], [worked("Atorvastatin", 200, 20)], [on("Ezetimibe", 300)]],
    x=[[], [on("Repatha", 20)]],
)
