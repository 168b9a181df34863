"""714 Nexletol: Tufts/Point32 medical necessity guideline, numbered with letters, two LDL thresholds in one line, statin dose, not-covered list with doses."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "714-nexletol.md", "fu-714", "Harbor Point Health of New England", "Nexletol", "bempedoic acid"
CLASS, STYLE = "lipids: bempedoic acid", "Point32Health guideline, 1. a. lists with bold all/one, limitations list"
COMBINED = ((46, 7), (14, 3))
B, Z = {"bempedoic acid"}, {"ezetimibe"}
MI = ("I21", "I22")
dosed = lambda least: (lambda m: (dose_mg(m) or 0) >= least)
above = lambda p, ing, mg: any(m["status"] == "active" and (dose_mg(m) or 0) > mg for m in p._meds({ing}))
LINES = [
    L("age", "The Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("cv", "Clinical atherosclerotic cardiovascular disease, such as a prior myocardial infarction, stable or unstable angina, coronary revascularization, stroke, transient ischemic attack, or peripheral arterial disease", "dx",
      lambda p: p.dx(*ASCVD) or p.hx(*MI, "I25.2"), hard="class by examples"),
    L("fh", "Heterozygous familial hypercholesterolemia", "dx", lambda p: p.dx("E78.01")),
    L("dm", "Diabetes mellitus in a Member 40 years of age or older, with an LDL-C of 100 mg/dL or higher", "mix", lambda p: ALL(p.dx("E08", "E09", "E10", "E11", "E13"), p.age_ge(40), p.lab("LDL-C", lambda v: v >= 100)), hard="condition, age and test"),
    L("ldl", "An LDL-C within the past 90 days that is 70 mg/dL or greater, or 55 mg/dL or greater if the Member had a myocardial infarction within the past two years", "mix",
      lambda p: ANY(p.lab("LDL-C", lambda v: v >= 70, 90), ALL(p.lab("LDL-C", lambda v: v >= 55, 90), p.hx(*MI, within=730))), hard="two thresholds, one conditional"),
    L("hi", "The Member is receiving a high-intensity statin (atorvastatin 40 mg or more daily, or rosuvastatin 20 mg or more daily) and has done so for at least 8 weeks", "now",
      lambda p: p.taking({"atorvastatin"}, 56, dosed(40)) or p.taking({"rosuvastatin"}, 56, dosed(20)), hard="daily dose, current and time"),
    L("int", "The Member has been unable to tolerate two different statins", "trial", lambda p: sum(p.intolerant({s}) for s in STATIN) >= 2, hard="two ingredients of a class"),
    L("rh", "History of statin-associated rhabdomyolysis", "dx", lambda p: p.hx("M62.82")),
    L("con", "A contraindication to statins (e.g., acute liver failure, decompensated cirrhosis)", "trial", lambda p: p.contraindicated(STATIN, "K72.0"), hard="conditions as contraindication"),
    L("eze", "Trial of ezetimibe for at least 8 weeks, unless ezetimibe was not tolerated or is contraindicated", "trial", lambda p: p.tried(Z, 56) or p.intolerant(Z) or p.contraindicated(Z)),
    L("fall", "LDL-C has decreased by 15% or more from the pretreatment value", "change", lambda p: p.change("LDL-C", B, lambda b, c: round((b - c) / b, 6) >= 0.15), "r", hard="relative change"),
    L("stay", "The Member remains on a statin, unless statins are contraindicated or not tolerated", "now", lambda p: p.on(STATIN) or p.contraindicated(STATIN) or p.intolerant(STATIN), "r", hard="unless clause"),
    L("sim", "Use together with simvastatin above 20 mg per day or pravastatin above 40 mg per day", "conc", lambda p: not (above(p, "simvastatin", 20) or above(p, "pravastatin", 40)), exclude=True, hard="daily doses"),
    L("ten", "A history of tendon rupture", "no", lambda p: p.no_hx("M66.2", "M66.3", "M66.8"), exclude=True),
    L("gout", "A gout flare within the past 6 months", "no", lambda p: p.no_hx("M10", "M1A", within=180), exclude=True),
    L("preg", "The Member is pregnant or breastfeeding", "no", lambda p: p.no_dx(*PREGNANT, "Z39.1"), exclude=True),
]
ATTESTATIONS = ["The prescriber attests that the Member follows a heart-healthy diet"]


def excl(s):
    return ALL(s.sim, s.ten, s.gout, s.preg)


def initial(s):
    return ALL(s.age, ANY(s.cv, s.fh, s.dm), s.ldl, ANY(s.hi, s.int, s.rh, s.con), s.eze, ATT, excl(s))


def renewal(s):
    return ALL(s.fall, s.stay, excl(s))


OLD = dx("Old myocardial infarction", "I25.2", 1500)
CAD = dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10", 1200)
X = [[], [on("Zocor", 90, dose="40 mg once daily")], [on("Simvastatin", 90, dose="20 mg once daily")], [on("Pravachol", 90, dose="80 mg once daily")], [past("Spontaneous rupture of other tendons, right ankle and foot", "M66.871")],
     [past("Gout, unspecified", "M10.9", 180)], [past("Gout, unspecified", "M10.9", 181)], [sex("female"), dx("Encounter for care and examination of lactating mother", "Z39.1", 30)], [sex("female"), dx("Encounter for supervision of normal pregnancy, unspecified, unspecified trimester", "Z34.90", 60)]]
INITIAL = dict(
    age=[[born(58, 40)], [born(18)], [born(18, -1)]],
    dx=[[OLD], [CAD], [past("Non-ST elevation (NSTEMI) myocardial infarction", "I21.4", 1400)], [dx("Transient cerebral ischemic attack, unspecified", "G45.9", 900)], [dx("Peripheral vascular disease, unspecified", "I73.9")], [dx("Heterozygous familial hypercholesterolemia", "E78.01")],
        [dx("Pure hypercholesterolemia, unspecified", "E78.00")], [dx("Type 2 diabetes mellitus without complications", "E11.9")], [dx("Presence of coronary angioplasty implant and graft", "Z95.5")]],
    ldl=[[lab("LDL-C", 112)], [lab("LDL-C", 70, 90)], [lab("LDL-C", 69)], [lab("LDL-C", 130, 91)], [lab("LDL-C", 55), past("NSTEMI", "I21.4", 730)], [lab("LDL-C", 54), past("NSTEMI", "I21.4", 300)], [lab("LDL-C", 60), past("NSTEMI", "I21.4", 731)], [], [lab("LDL-C", 2.4, unit="mmol/L")], [lab("LDL-C", 140, 80), lab("LDL-C", 66, 10)]],
    statin=[[on("Atorvastatin", 200, dose="80 mg once daily")], [on("Crestor", 56, dose="20 mg once daily")], [on("Lipitor", 55, dose="40 mg once daily")], [on("Atorvastatin", 300, dose="20 mg once daily")], [worked("Atorvastatin", 300, 10, dose="80 mg once daily")],
            [bad("Atorvastatin"), bad("Rosuvastatin")], [bad("Lipitor"), bad("Atorvastatin", 10, 200)], [past("Rhabdomyolysis", "M62.82")], [contra("Atorvastatin")], [dx("Acute and subacute hepatic failure without coma", "K72.00", 60)], []],
    eze=[[failed("Ezetimibe", 90)], [on("Zetia", 56)], [worked("Zetia", 55)], [bad("Ezetimibe")], [contra("Ezetimibe")], []],
    x=X,
)
MORE = dict(dm=dict(
    dx=[[dx("Type 2 diabetes mellitus without complications", "E11.9"), on("Rosuvastatin", 90, dose="40 mg once daily"), failed("Ezetimibe", 90)]],
    age=[[born(52, 40)], [born(40)], [born(40, -1)]],
    ldl=[[lab("LDL-C", 118)], [lab("LDL-C", 100)], [lab("LDL-C", 99)], []],
))
RENEWAL = dict(
    drug=[[CAD, on("Nexletol", 200)], [CAD, on("bempedoic acid", 200)]],
    ldl=[[lab("LDL-C", 120, 220), lab("LDL-C", 92, 15)], [lab("LDL-C", 100, 220), lab("LDL-C", 85, 15)], [lab("LDL-C", 100, 220), lab("LDL-C", 86, 15)], [lab("LDL-C", 85, 15)], [lab("LDL-C", 110, 220)]],
    st=[[on("Atorvastatin", 400, dose="40 mg once daily")], [worked("Atorvastatin", 400, 40, dose="40 mg once daily")], [bad("Rosuvastatin")], [contra("Simvastatin")]],
    x=[X[0], X[1], X[5], X[6]],
)
