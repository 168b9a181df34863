"""963 Vascepa: Cigna/Express Scripts, A) i. and two indications, baseline value, conditions not covered."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "963-vascepa.md", "fu-963", "Merrimack Assurance Company", "Vascepa", "icosapent ethyl"
CLASS, STYLE = "lipids: omega-3", "Cigna, A) i. under numbered bold indications"
COMBINED = ((34, 6), (14, 3))
TG = "Triglycerides"
LINES = [
    L("age", "Patient is ≥ 18 years of age", "age", lambda p: p.age_ge(18)),
    L("htg", "Diagnosis of severe hypertriglyceridemia", "dx", lambda p: p.dx("E78.1")),
    L("base", "Triglycerides were ≥ 500 mg/dL at baseline, before Vascepa was started", "lab",
      lambda p: (lambda b: None if b is None else b >= 500)(p.baseline_current(TG, {"icosapent ethyl"})[0]), hard="baseline value"),
    L("cvd", "Patient has atherosclerotic cardiovascular disease (e.g., a previous myocardial infarction or ischemic stroke, coronary artery disease, or peripheral arterial disease)", "dx",
      lambda p: p.dx(*ASCVD) or p.hx("I21", "I22", "I25.2", "I63", "Z86.73"), hard="a class of conditions by examples"),
    L("dm", "Patient has diabetes mellitus and is ≥ 50 years of age", "mix", lambda p: p.dx(*DIABETES) and p.age_ge(50), hard="diagnosis and age"),
    L("tg", "Fasting triglycerides ≥ 150 mg/dL within the past 90 days", "lab", lambda p: p.lab(TG, lambda v: v >= 150, 90)),
    L("ldl", "LDL-C < 100 mg/dL", "lab", lambda p: p.lab("LDL-C", lambda v: v < 100)),
    L("stat", "Patient has been receiving a statin for ≥ 8 weeks", "now", lambda p: p.taking(STATIN, 56)),
    L("two", "Patient is intolerant to two statins", "trial", lambda p: count(lambda d: p.intolerant({d}), *STATIN) >= 2),
    L("now", "Patient has been receiving Vascepa for ≥ 12 weeks", "now", lambda p: p.taking({"icosapent ethyl"}, 84), "r"),
    L("fall", "Triglycerides have fallen by ≥ 15% from the baseline value", "change",
      lambda p: p.change(TG, {"icosapent ethyl"}, lambda b, c: b - c >= 0.15 * b - 1e-9), "r", hard="per cent of baseline"),
    L("om", "Concurrent use with another prescription omega-3 fatty acid product (Lovaza or generic omega-3-acid ethyl esters)", "conc", lambda p: not p.on({"omega-3-acid ethyl esters"}), exclude=True),
    L("fcs", "Use in a patient who has type 1 hyperlipoproteinemia (familial chylomicronemia syndrome)", "no", lambda p: p.no_dx("E78.3"), exclude=True),
]
ATTESTATIONS = []


def initial(s):
    return ALL(ANY(ALL(s.age, s.htg, s.base), ALL(s.age, ANY(s.cvd, s.dm), s.tg, s.ldl, ANY(s.stat, s.two))), s.om, s.fcs)


def renewal(s):
    return ALL(s.now, s.fall, s.om, s.fcs)


CAD = dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")
T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
HTG = dx("Pure hyperglyceridemia", "E78.1")
INITIAL = dict(
    age=[[born(61, 30)], [born(50)], [born(50, -1)], [born(18)], [born(18, -1)]],
    risk=[[CAD], [past("Old myocardial infarction", "I25.2")], [dx("Peripheral vascular disease, unspecified", "I73.9")], [past("Cerebral infarction, unspecified", "I63.9")], [T2], [dx("Essential (primary) hypertension", "I10")], []],
    tg=[[lab(TG, 240, 30)], [lab(TG, 150, 90)], [lab(TG, 149)], [lab(TG, 240, 91)], [lab(TG, 2.4, 20, "mmol/L")], [], [lab(TG, 310, 80), lab(TG, 140, 5)]],
    ldl=[[lab("LDL-C", 72)], [lab("LDL-C", 99)], [lab("LDL-C", 100)], []],
    stat=[[on("Atorvastatin", 300)], [on("Crestor", 56)], [on("Crestor", 55)], [worked("Atorvastatin", 300, 20)], [bad("Lipitor"), bad("Rosuvastatin", 20, 200)], [bad("Lipitor"), bad("Atorvastatin", 20, 200)], [bad("Simvastatin")], []],
    x=[[], [on("Lovaza", 60)], [worked("Lovaza", 60, 30)], [on("Tricor", 60)]],
)
AGED = dict(
    age=[[born(49, 30)], [born(50)], [born(50, -1)]],
    risk=[[T2], [dx("Type 1 diabetes mellitus without complications", "E10.9")]],
    labs=[[lab(TG, 190), lab("LDL-C", 80), on("Livalo", 90)]],
)
SEVERE = dict(
    age=[[born(44, 30)], [born(18)], [born(18, -1)]],
    dx=[[HTG], [dx("Pure hypercholesterolemia, unspecified", "E78.00")], [HTG, dx("Hyperchylomicronemia", "E78.3")], []],
    tg=[[lab(TG, 780)], [lab(TG, 500, 300)], [lab(TG, 499)], [lab(TG, 620, 120), on("Vascepa", 100), lab(TG, 310, 10)], [lab(TG, 440, 120), on("Vascepa", 100), lab(TG, 510, 10)],
        [on("Vascepa", 100), lab(TG, 510, 10)], []],
    x=[[], [on("Lovaza", 60)]],
)
MORE = {"severe": SEVERE, "diabetes": AGED}
RENEWAL = dict(
    now=[[HTG, on("Vascepa", 150)], [HTG, on("icosapent ethyl", 84)], [HTG, on("Vascepa", 83)], [HTG, worked("Vascepa", 150, 20)]],
    tg=[[lab(TG, 600, 200), lab(TG, 380, 10)], [lab(TG, 400, 200), lab(TG, 340, 10)], [lab(TG, 400, 200), lab(TG, 341, 10)], [lab(TG, 380, 10)], [lab(TG, 600, 200)]],
    x=[[], [on("Lovaza", 60)]],
)
