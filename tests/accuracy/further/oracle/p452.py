"""452 Repatha: CVS Caremark specialty guideline, the age and the diagnosis in the authorization sentence."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "452-repatha-sgm.md", "fu-452", "Aldersgate Choice", "Repatha", "evolocumab"
CLASS, STYLE = "lipids, PCSK9", "CVS Caremark specialty guideline: age and drug in the 'Authorization of 12 months' sentence"
COMBINED = ((26, 2), (12, 2))
LDL = "LDL-C"


def strong(m):
    d = dose_mg(m)
    ing = ingredients_of(m)
    return d is not None and (("atorvastatin" in ing and d >= 40) or ("rosuvastatin" in ing and d >= 20))


LINES = [
    L("age", "Authorization of 12 months may be granted to members 18 years of age or older for treatment of clinical ASCVD when all of the following criteria are met", "age", lambda p: p.age_ge(18), hidden=True),
    L("acs", "Acute coronary syndromes", "dx", lambda p: p.hx("I20.0", "I21", "I22", "I24")),
    L("mi", "Myocardial infarction", "dx", lambda p: p.hx("I21", "I22", "I25.2")),
    L("ang", "Stable or unstable angina", "dx", lambda p: p.hx("I20", "I25.11")),
    L("rev", "Coronary or other arterial revascularization procedure (e.g., PTCA, CABG)", "dx", lambda p: p.hx("Z95.1", "Z95.5", "Z98.61", "Z95.820", "Z98.62"), hard="a procedure with status codes"),
    L("cva", "Stroke or transient ischemic attack", "dx", lambda p: p.hx("I60", "I61", "I63", "G45", "I69", "Z86.73")),
    L("pad", "Peripheral arterial disease of presumed atherosclerotic origin", "dx", lambda p: p.hx("I73.9", "I70.2")),
    L("hi", "Member has a current LDL-C level ≥ 70 mg/dL after at least three months of treatment with a high-intensity statin (atorvastatin 40 mg or higher daily, rosuvastatin 20 mg or higher daily)", "mix",
      lambda p: ALL(p.lab(LDL, lambda v: v >= 70), p.tried({"atorvastatin", "rosuvastatin"}, 90, keep=strong)), hard="value, dose and duration"),
    L("int", "Member has a current LDL-C level ≥ 70 mg/dL and has an intolerance or contraindication to statin therapy", "mix",
      lambda p: ALL(p.lab(LDL, lambda v: v >= 70), p.intolerant(STATIN) or p.contraindicated(STATIN)), hard="value and intolerance"),
    L("age10", "Authorization of 12 months may be granted to members 10 years of age or older for treatment of HeFH when all of the following criteria are met", "age", lambda p: p.age_ge(10), hidden=True),
    L("hefh", "Member has a diagnosis of heterozygous familial hypercholesterolemia", "dx", lambda p: p.dx("E78.01")),
    L("ldl100", "Member has a current LDL-C level ≥ 100 mg/dL", "lab", lambda p: p.lab(LDL, lambda v: v >= 100)),
    L("eze", "Member is receiving ezetimibe (Zetia) or has experienced an intolerance to ezetimibe", "now", lambda p: p.on({"ezetimibe"}) or p.intolerant({"ezetimibe"})),
    L("now", "Authorization of 12 months may be granted for members who are currently receiving Repatha when both of the following criteria are met", "now", lambda p: p.taking({"evolocumab"}), "r", hidden=True),
    L("red", "Member has achieved or maintained an LDL-C reduction of at least 30% from baseline, or the current LDL-C level is less than 70 mg/dL", "change",
      lambda p: ANY(p.change(LDL, {"evolocumab"}, lambda b, c: (b - c) / b >= 0.3 - 1e-9), p.lab(LDL, lambda v: v < 70)), "r", hard="change or value"),
    L("conc", "Member is not receiving Praluent, Leqvio, or Juxtapid concomitantly with Repatha", "conc", lambda p: not p.on({"alirocumab", "inclisiran", "lomitapide"}), "r"),
]
ATTESTATIONS = []


def initial(s):
    a = ALL(s.age, ANY(s.acs, s.mi, s.ang, s.rev, s.cva, s.pad), ANY(s.hi, s.int))
    return ANY(a, ALL(s.age10, s.hefh, s.ldl100, s.eze))


def renewal(s):
    return ALL(s.now, s.red, s.conc)


MI = past("ST elevation (STEMI) myocardial infarction involving left anterior descending coronary artery", "I21.02", 800)
ATO = on("Atorvastatin", 200, dose="80 mg once daily")
INITIAL = dict(
    age=[[born(57, 30)], [born(18)], [born(18, -1)]],
    cv=[[MI], [dx("Old myocardial infarction", "I25.2")], [dx("Angina pectoris, unspecified", "I20.9")], [dx("Presence of coronary angioplasty implant and graft", "Z95.5")], [past("Transient cerebral ischemic attack, unspecified", "G45.9")],
        [dx("Peripheral vascular disease, unspecified", "I73.9")], [dx("Essential hypertension", "I10")], [dx("Family history of ischemic heart disease", "Z82.49")]],
    ldl=[[lab(LDL, 104)], [lab(LDL, 70)], [lab(LDL, 69)], [lab(LDL, 2.2, unit="mmol/L")], []],
    statin=[[ATO], [on("Crestor", 90, dose="20 mg once daily")], [on("Crestor", 89, dose="40 mg once daily")], [on("Lipitor", 200, dose="20 mg once daily")], [on("Zocor", 300, dose="80 mg once daily")],
            [bad("Pravachol")], [contra("Atorvastatin")], [failed("Lipitor", 100, 40, dose="40 mg once daily")], []],
)
HE = dx("Familial hypercholesterolemia", "E78.01")
MORE = {"hefh": dict(
    age=[[born(34, 5)], [born(10)], [born(10, -1)]],
    dx=[[HE], [dx("Heterozygous familial hypercholesterolemia", "E78.01")], [dx("Pure hypercholesterolemia, unspecified", "E78.00")], [dx("Mixed hyperlipidemia", "E78.2")]],
    ldl=[[lab(LDL, 140)], [lab(LDL, 100)], [lab(LDL, 99)], []],
    eze=[[on("Zetia", 90)], [on("Nexlizet", 60)], [bad("Ezetimibe")], [failed("Zetia", 90)], [contra("Zetia")]],
)}
RENEWAL = dict(
    now=[[MI, on("Repatha", 300)], [MI, on("evolocumab", 200)], [MI, worked("Repatha", 250, 25)]],
    ldl=[[lab(LDL, 130, 330), lab(LDL, 80)], [lab(LDL, 100, 330), lab(LDL, 70)], [lab(LDL, 100, 330), lab(LDL, 71)], [lab(LDL, 69)], [lab(LDL, 75)], []],
    x=[[], [on("Leqvio", 60)], [on("Praluent", 40)], [on("Zetia", 200)], [bad("Praluent")]],
)
