"""893 Nexletol: a state Medicaid question list, exclusions as questions."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "893-nexletol.txt", "fu-893", "Northwoods State Medical Assistance", "Nexletol", "bempedoic acid"
CLASS, STYLE = "lipids", "state Medicaid, questions answered Yes, exclusion questions"
COMBINED = ((44, 8), (14, 4))
B = {"bempedoic acid"}
AR = {"atorvastatin", "rosuvastatin"}
LIMIT = {"simvastatin": 20, "pravastatin": 40}


def low_dose(p):
    out = []
    for m in p._meds(LIMIT):
        if m["status"] != "active" or m["outcome"] == "contraindication":
            continue
        top = min(LIMIT[i] for i in ingredients_of(m) if i in LIMIT)
        d = dose_mg(m)
        out.append(None if d is None else d <= top)
    return ALL(*out) if out else True


def together(p):
    nexlizet = any(m["status"] == "active" and m["outcome"] != "contraindication" and {"bempedoic acid", "ezetimibe"} <= set(ingredients_of(m)) for m in p._meds(B))
    return not (nexlizet or p.on({"lomitapide"} | PCSK9))


LINES = [
    L("age", "Is the member 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("dx", "Does the member have heterozygous familial hypercholesterolemia (HeFH) or atherosclerotic cardiovascular disease (ASCVD)", "dx", lambda p: p.dx("E78.01", *ASCVD)),
    L("ldl", "Is the member's LDL-C 70 mg/dL or higher on a test drawn within the last 90 days", "lab", lambda p: p.lab("LDL-C", lambda v: v >= 70, 90)),
    L("stat", "Has the member had an inadequate response to 90 days or more of atorvastatin or rosuvastatin, or is the member intolerant of both of these statins", "trial",
      lambda p: p.failed(AR, 90) or (p.intolerant({"atorvastatin"}) and p.intolerant({"rosuvastatin"})), hard="failure of one or intolerance of both"),
    L("eze", "Has the member tried ezetimibe for at least 30 days, or does the member have an intolerance or contraindication to ezetimibe", "trial",
      lambda p: p.tried({"ezetimibe"}, 30) or p.intolerant({"ezetimibe"}) or p.contraindicated({"ezetimibe"})),
    L("dose", "If the member is taking simvastatin or pravastatin, is the daily dose no higher than 20 mg of simvastatin or 40 mg of pravastatin", "if", low_dose, hard="conditional on a current drug, with its daily dose"),
    L("spec", "Is the prescriber a cardiologist or an endocrinologist, or has one been consulted", "spec", lambda p: p.prescriber("cardiology", "endocrinology")),
    L("now", "Is the member still taking Nexletol", "now", lambda p: p.on(B), "r"),
    L("fall", "Is the current LDL-C at least 15% lower than it was before Nexletol was started", "change", lambda p: p.change("LDL-C", B, lambda b, c: round((b - c) / b, 6) >= 0.15), "r", hard="per cent change from baseline"),
    L("preg", "Is the member pregnant or breastfeeding", "no", lambda p: p.no_dx("Z39.1", *PREGNANT), exclude=True),
    L("tend", "Has the member ever had a tendon rupture", "no", lambda p: p.no_hx("M66.2", "M66.3", "M66.8"), exclude=True),
    L("gout", "Has the member had gout in the past 12 months", "no", lambda p: p.no_hx("M10", within=360), exclude=True, hard="event in a window"),
    L("conc", "Will the member take Nexletol at the same time as Nexlizet, Juxtapid, or a PCSK9 inhibitor (Praluent, Repatha)", "conc", together, exclude=True),
]
ATTESTATIONS = ["Has the member received counseling on a heart-healthy diet"]


def out(s):
    return ALL(s.preg, s.tend, s.gout, s.conc)


def initial(s):
    return ALL(s.age, s.dx, s.ldl, s.stat, s.eze, s.dose, s.spec, ATT, out(s))


def renewal(s):
    return ALL(s.now, s.fall, out(s))


FH = dx("Familial hypercholesterolemia", "E78.01")
INITIAL = dict(
    age=[[born(61, 15)], [born(18)], [born(18, -1)]],
    dx=[[FH], [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")], [dx("Peripheral vascular disease, unspecified", "I73.9")], [dx("Pure hypercholesterolemia, unspecified", "E78.00")], [dx("Mixed hyperlipidemia", "E78.2")]],
    ldl=[[lab("LDL-C", 118)], [lab("LDL-C", 70, 90)], [lab("LDL-C", 69)], [lab("LDL-C", 118, 91)], [lab("LDL-C", 1.8, 20, "mmol/L")], [lab("LDL-C", 1.9, 20, "mmol/L")], []],
    stat=[[failed("Atorvastatin", 200)], [partial("Crestor", 90)], [failed("Rosuvastatin", 89)], [bad("Lipitor"), bad("Crestor")], [bad("Lipitor")], [worked("Atorvastatin", 300)], [failed("Pravastatin", 200)], [failed("Atorvastatin", 50, 150), failed("Atorvastatin", 40, 100)],
          [failed("Atorvastatin", 50, 150), failed("Rosuvastatin", 50, 60)]],
    eze=[[worked("Zetia", 30)], [worked("Ezetimibe", 29)], [bad("Zetia", 5)], [contra("Ezetimibe")], [on("Ezetimibe", 60)], []],
    dose=[[], [on("Simvastatin", 100, dose="20 mg once daily")], [on("Zocor", 100, dose="40 mg once daily")], [on("Pravastatin", 100, dose="40 mg once daily")], [on("Pravachol", 100, dose="80 mg once daily")], [on("Simvastatin", 100)],
          [worked("Simvastatin", 100, 40, dose="80 mg once daily")]],
    spec=[[spec("cardiology")], [spec("endocrinology")], [spec("family medicine")]],
    x=[[], [sex("female"), dx("Encounter for care and examination of lactating mother", "Z39.1", 40)], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 40)], [past("Spontaneous rupture of other tendons, right ankle and foot", "M66.871", 2000)],
       [past("Gout, unspecified", "M10.9", 360)], [past("Gout, unspecified", "M10.9", 361)], [on("Repatha", 60)], [on("Nexlizet", 60)], [worked("Praluent", 100, 20)]],
)
P = lambda b, c: [lab("LDL-C", b, 230), lab("LDL-C", c, 15)]
RENEWAL = dict(
    now=[[FH, on("Nexletol", 200)], [FH, on("Nexletol", 200), on("Ezetimibe", 300)], [FH, worked("Nexletol", 190, 10)]],
    fall=[P(120, 96), P(120, 102), P(120, 103), [lab("LDL-C", 96, 15)], [lab("LDL-C", 120, 230)]],
    x=[[], [past("Gout, unspecified", "M10.9", 120)], [on("Juxtapid", 60)], [sex("female"), dx("Supervision of normal first pregnancy", "Z34.01", 40)]],
)
