"""613 Vascepa: questionnaire with yes/no lines, nested either/all questions, exclusions as questions."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "613-vascepa-questionnaire.txt", "fu-613", "Pecan River Health Plan", "Vascepa", "icosapent ethyl"
CLASS, STYLE = "lipids: omega-3", "questionnaire, nested questions, Yes ___ No ___ lines"
COMBINED = ((42, 8), (14, 3))
ICO = {"icosapent ethyl"}
OMEGA = {"omega-3-acid ethyl esters"}
STEP = OMEGA | FIBRATE
LINES = [
    L("age", "Is the member 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("t500", "Were triglycerides 500 mg/dL or higher on a fasting sample within the past 90 days", "lab", lambda p: p.lab("Triglycerides", lambda v: v >= 500, 90)),
    L("t150", "Were triglycerides at least 150 mg/dL and below 500 mg/dL on a fasting sample within the past 90 days", "lab", lambda p: p.lab("Triglycerides", lambda v: 150 <= v < 500, 90), hard="a range"),
    L("stat", "Has the member been taking a statin for at least 8 weeks, or is the member unable to take statins because of an intolerance or a contraindication", "mix",
      lambda p: p.taking(STATIN, 56) or p.intolerant(STATIN) or p.contraindicated(STATIN), hard="current drug or an excuse"),
    L("cvd", "Does the member have a history of myocardial infarction, stroke, coronary revascularization, or peripheral arterial disease", "dx",
      lambda p: p.hx("I21", "I22", "I25.2", "I63", "I69.3", "Z86.73", "Z95.1", "Z95.5", "Z98.61", "I70.2", "I73.9")),
    L("dm", "Does the member have type 1 or type 2 diabetes and is the member 50 years of age or older", "mix", lambda p: p.dx("E10", "E11") and p.age_ge(50), hard="diagnosis and age on one line"),
    L("htn", "Does the member have hypertension", "dx", lambda p: p.dx("I10", "I11", "I12", "I13", "I15", "I16", "I1A")),
    L("hdl", "Is HDL cholesterol 40 mg/dL or lower in a man, or 50 mg/dL or lower in a woman", "lab", lambda p: p.lab("HDL-C", lambda v: v <= (40 if p.male else 50)), hard="a threshold by sex"),
    L("gfr", "Is the estimated GFR above 30 and below 60 mL/min/1.73 m2", "lab", lambda p: p.lab("eGFR", lambda v: 30 < v < 60)),
    L("step", "Did omega-3-acid ethyl esters (Lovaza) or a fibrate (e.g., fenofibrate) fail after at least 60 days of use, or was one of them not tolerated", "trial",
      lambda p: p.failed(STEP, 60) or p.intolerant(STEP)),
    L("now", "Is the member still taking Vascepa", "now", lambda p: p.on(ICO), "r"),
    L("fall", "Are triglycerides now at least 20% below the level before Vascepa was started", "change", lambda p: p.change("Triglycerides", ICO, lambda b, c: (b - c) / b >= 0.2 - 1e-9), "r", hard="change from baseline in per cent"),
    L("af", "Does the member have atrial fibrillation or atrial flutter", "no", lambda p: p.no_dx("I48"), exclude=True),
    L("gib", "Has the member had a gastrointestinal hemorrhage within the past 90 days", "no", lambda p: p.no_hx("K92.2", "K25.0", "K25.4", "K26.0", "K26.4", within=90), exclude=True, hard="an event in a window"),
    L("om3", "Is the member taking another omega-3 fatty acid product (e.g., Lovaza)", "conc", lambda p: not p.on(OMEGA), exclude=True),
]
ATTESTATIONS = ["Has the member been counseled on a low-fat diet"]


def initial(s):
    b = ALL(s.t150, s.stat, ANY(s.cvd, ALL(s.dm, AT_LEAST(2, s.htn, s.hdl, s.gfr))))
    return ALL(s.age, ANY(s.t500, b), s.step, ATT, s.af, s.gib, s.om3)


def renewal(s):
    return ALL(s.now, s.fall, s.af, s.gib, s.om3)


HTN = dx("Essential (primary) hypertension", "I10")
T2 = dx("Type 2 diabetes mellitus with other specified complication", "E11.69")
OLDMI = past("Acute myocardial infarction, unspecified", "I21.9", 900)
INITIAL = dict(
    age=[[born(61, 30)], [born(50)], [born(50, -1)], [born(18)], [born(18, -1)]],
    tg=[[lab("Triglycerides", 310)], [lab("Triglycerides", 150, 90)], [lab("Triglycerides", 149)], [lab("Triglycerides", 500)], [lab("Triglycerides", 499)], [lab("Triglycerides", 310, 91)],
        [lab("Triglycerides", 620, 80), lab("Triglycerides", 140, 10)], [lab("Triglycerides", 7.0, unit="mmol/L")]],
    stat=[[on("Lipitor", 200)], [on("Crestor", 56)], [on("Crestor", 55)], [bad("simvastatin")], [contra("atorvastatin")], [worked("Lipitor", 300, 10)], [on("Caduet", 100)]],
    risk=[[OLDMI], [T2, HTN, lab("eGFR", 52)], [T2, HTN, lab("eGFR", 60), lab("HDL-C", 39), sex("male")], [T2, HTN, lab("eGFR", 70), lab("HDL-C", 46), sex("male")], [T2, HTN, lab("eGFR", 30), lab("HDL-C", 50), sex("female")],
          [T2, HTN], [T2, lab("eGFR", 45)], [dx("Prediabetes", "R73.03"), HTN, lab("eGFR", 45)], [dx("Peripheral vascular disease, unspecified", "I73.9")], [dx("Presence of aortocoronary bypass graft", "Z95.1")],
          [T2, lab("eGFR", 80), lab("HDL-C", 60)]],
    step=[[failed("Lovaza", 90)], [failed("fenofibrate", 60)], [failed("Tricor", 59)], [bad("Lopid")], [worked("Lovaza", 200)], [contra("fenofibrate")], []],
    x=[[], [dx("Paroxysmal atrial fibrillation", "I48.0")], [past("Unspecified atrial fibrillation", "I48.91")], [past("Gastrointestinal hemorrhage, unspecified", "K92.2", 90)],
       [past("Gastrointestinal hemorrhage, unspecified", "K92.2", 91)], [on("Lovaza", 70)]],
)
RENEWAL = dict(
    now=[[on("Vascepa", 200)], [on("icosapent ethyl", 200)], [worked("Vascepa", 180, 20)]],
    tg=[[lab("Triglycerides", 400, 230), lab("Triglycerides", 280, 20)], [lab("Triglycerides", 300, 200), lab("Triglycerides", 240, 20)], [lab("Triglycerides", 300, 230), lab("Triglycerides", 241, 20)],
        [lab("Triglycerides", 220, 20)], [lab("Triglycerides", 300, 230)]],
    x=[[], [dx("Unspecified atrial flutter", "I48.92", 40)], [on("Lovaza", 20)], [dx("Gastrointestinal hemorrhage, unspecified", "K92.2", 30)]],
)
