"""882 Praluent: Prime program summary, numbered and lettered with trailing AND/OR, statin dose, unless clause, relative change at renewal."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "882-praluent.md", "fu-882", "BlueCross BlueShield of the High Plains", "Praluent", "alirocumab"
CLASS, STYLE = "lipids: PCSK9", "Prime Therapeutics program summary: 1. A. 1. with trailing AND/OR"
COMBINED = ((44, 7), (14, 3))


def high(p):
    return any(p.tried({d}, 56, keep=lambda m, n=n: (dose_mg(m) or 0) >= n) for d, n in (("atorvastatin", 40), ("rosuvastatin", 20)))


def statins_bad(p):
    return sum(p.intolerant({s}) for s in STATIN)


E = {"ezetimibe"}
LINES = [
    L("fh", "The patient is 8 years of age or over and has a diagnosis of heterozygous familial hypercholesterolemia (HeFH)", "mix", lambda p: p.age_ge(8) and p.dx("E78.01"), hard="age and diagnosis on one line"),
    L("age", "The patient is 18 years of age or over", "age", lambda p: p.age_ge(18)),
    L("cvd", "The patient has had a myocardial infarction, an ischemic stroke, or a coronary stent or bypass graft, or has peripheral arterial disease", "dx",
      lambda p: p.hx("I21", "I22", "I25.2", "I63", "I69.3", "Z95.1", "Z95.5", "Z86.73") or p.dx("I70.2", "I73.9", "E11.51"), hard="events of any time and a present disease"),
    L("high", "The patient has been treated with a high-intensity statin (rosuvastatin 20 mg or more per day, or atorvastatin 40 mg or more per day) for at least 8 consecutive weeks", "trial", high, hard="dose and duration"),
    L("two", "The patient has an intolerance to two different statins", "trial", lambda p: statins_bad(p) >= 2, hard="two members of a class"),
    L("con", "The patient has a contraindication to statin therapy or a history of rhabdomyolysis", "mix", lambda p: p.contraindicated(STATIN) or p.hx("M62.82")),
    L("ldl", "The patient's LDL-C, measured within the past 90 days, is 70 mg/dL or higher", "lab", lambda p: p.lab("LDL-C", lambda v: v >= 70, 90)),
    L("eze", "The patient has tried ezetimibe for at least 12 weeks, or has an intolerance or contraindication to ezetimibe, unless the most recent LDL-C is above 100 mg/dL", "mix",
      lambda p: ANY(p.tried(E, 84), p.intolerant(E), p.contraindicated(E), p.lab("LDL-C", lambda v: v > 100)), hard="unless with a laboratory value"),
    L("spec", "The prescriber is a cardiologist or an endocrinologist, or the prescriber has consulted with one", "spec", lambda p: p.prescriber("cardiology", "endocrinology")),
    L("conc", "The patient will NOT be using the requested agent in combination with another PCSK9 inhibitor or with Leqvio (inclisiran)", "conc",
      lambda p: not p.another(PCSK9, "Praluent", "alirocumab") and not p.on({"inclisiran"}), "b"),
    L("fall", "The patient's LDL-C has fallen by at least 30% from the level before Praluent was started", "change",
      lambda p: p.change("LDL-C", {"alirocumab"}, lambda b, c: c <= 0.7 * b + 1e-9), "r", hard="relative change from baseline"),
    L("now", "The patient is currently taking a statin, unless statins are contraindicated or were not tolerated", "now",
      lambda p: p.on(STATIN) or p.contraindicated(STATIN) or p.intolerant(STATIN), "r", hard="unless"),
]
ATTESTATIONS = ["The patient has been previously approved for Praluent through the plan's Prior Authorization process"]


def initial(s):
    return ALL(ANY(s.fh, ALL(s.age, s.cvd)), ANY(s.high, s.two, s.con), s.ldl, s.eze, s.spec, s.conc)


def renewal(s):
    return ALL(ATT, s.fall, s.now, s.conc)


MI = past("Non-ST elevation (NSTEMI) myocardial infarction", "I21.4", 500)
FH = dx("Familial hypercholesterolemia", "E78.01")
INITIAL = dict(
    age=[[born(58, 20)], [born(18)], [born(18, -1)]],
    dx=[[MI], [FH], [FH, born(8)], [FH, born(8, -1)], [dx("Presence of coronary angioplasty implant and graft", "Z95.5")], [dx("Pure hypercholesterolemia, unspecified", "E78.00")],
        [dx("Peripheral vascular disease, unspecified", "I73.9")], [past("Cerebral infarction, unspecified", "I63.9")], [dx("Old myocardial infarction", "I25.2")], [dx("Angina pectoris, unspecified", "I20.9")], [past("Familial hypercholesterolemia", "E78.01")]],
    statin=[[on("Lipitor", 300, dose="80 mg once daily")], [on("Atorvastatin", 56, dose="40 mg once daily")], [on("Atorvastatin", 55, dose="40 mg once daily")], [on("Atorvastatin", 300, dose="20 mg once daily")],
            [worked("Crestor", 100, 40, "20 mg once daily")], [on("Crestor", 200, dose="10 mg once daily")], [bad("Lipitor", 20), bad("Zocor", 20, 120)], [bad("Lipitor", 20), bad("Atorvastatin", 15, 200)], [bad("Crestor", 20)],
            [contra("Atorvastatin")], [past("Rhabdomyolysis", "M62.82", 700)], []],
    ldl=[[lab("LDL-C", 92)], [lab("LDL-C", 70, 90)], [lab("LDL-C", 69)], [lab("LDL-C", 92, 91)], [lab("LDL-C", 101)], [lab("LDL-C", 2.2, unit="mmol/L")], []],
    eze=[[worked("Zetia", 150)], [on("Ezetimibe", 84)], [on("Ezetimibe", 83)], [bad("Zetia", 10)], [contra("Ezetimibe")], [lab("LDL-C", 100, 10)], [lab("LDL-C", 118, 10)], [worked("Vytorin", 120, dose="10 mg once daily")], []],
    spec=[[spec("cardiology")], [spec("endocrinology")], [spec("family medicine")]],
    x=[[], [on("Repatha", 60)], [worked("Repatha", 120, 20)], [on("Leqvio", 100)], [on("Praluent", 30)]],
)
RENEWAL = dict(
    fall=[[on("Praluent", 250), lab("LDL-C", 120, 270), lab("LDL-C", 61, 20)], [on("Praluent", 250), lab("LDL-C", 100, 250), lab("LDL-C", 70, 20)], [on("Praluent", 250), lab("LDL-C", 100, 270), lab("LDL-C", 71, 20)],
          [on("Praluent", 250), lab("LDL-C", 55, 20)], [on("Praluent", 250), lab("LDL-C", 140, 270)]],
    statin=[[on("Rosuvastatin", 400, dose="20 mg once daily")], [worked("Rosuvastatin", 300, 40, "20 mg once daily")], [bad("Lipitor", 14)], [contra("Simvastatin")], [on("Roszet", 300)], []],
    x=[[], [on("Repatha", 20)], [on("Leqvio", 40)]],
)
