"""224 Nexlizet: bold numbered indications, A) i. (a), doses of other drugs."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "224-nexlizet.md", "sv-224", "Stone Valley Benefit Management", "Nexlizet", "bempedoic acid/ezetimibe"
CLASS, STYLE = "lipids, bempedoic acid and ezetimibe", "bold numbered indications, 'Approve for 1 year', A) i. (a), bold exclusions"
COMBINED = ((20, 5), (8, 2))
ATO, ROS = {"atorvastatin"}, {"rosuvastatin"}


def high(p, days):
    return p.tried(ATO, days, keep=lambda m: (dose_mg(m) or 0) >= 40) or p.tried(ROS, days, keep=lambda m: (dose_mg(m) or 0) >= 20)


def simva(p):
    return not any(m["status"] == "active" and (dose_mg(m) or 0) > 20 for m in p._meds({"simvastatin"}))


LINES = [
    L("age", "Patient is ≥ 18 years of age", "age", lambda p: p.age_ge(18)),
    L("mi", "A previous myocardial infarction or a history of an acute coronary syndrome", "dx", lambda p: p.hx("I20.0", "I21", "I22", "I24", "I25.2")),
    L("ang", "Angina (stable or unstable)", "dx", lambda p: p.hx("I20", "I25.11", "I25.7")),
    L("cva", "A past history of stroke or transient ischemic attack", "dx", lambda p: p.hx("I63", "G45", "I69.3", "Z86.73")),
    L("pad", "Peripheral arterial disease", "dx", lambda p: p.hx("I73.9", "I70.2")),
    L("rev", "Patient has undergone a coronary or other arterial revascularization procedure (e.g., coronary artery bypass graft surgery, percutaneous coronary intervention, angioplasty)", "dx",
      lambda p: p.hx("Z95.1", "Z95.5", "Z98.61", "Z95.82", "Z98.62"), hard="a procedure shown by status codes"),
    L("hi", "Patient has tried one high-intensity statin therapy (i.e., atorvastatin ≥ 40 mg daily; rosuvastatin ≥ 20 mg daily [as a single-entity or as a combination product]) for ≥ 8 continuous weeks", "trial",
      lambda p: high(p, 56), hard="dose and duration"),
    L("ldl", "Low-density lipoprotein cholesterol (LDL-C) level after this treatment regimen remains ≥ 70 mg/dL", "lab", lambda p: p.lab("LDL-C", lambda v: v >= 70)),
    L("intol", "Patient has been determined to be statin intolerant by experiencing statin-related rhabdomyolysis, or skeletal-related muscle symptoms on both atorvastatin and rosuvastatin", "mix",
      lambda p: p.hx("M62.82") or (p.intolerant(ATO) and p.intolerant(ROS)), hard="a code or intolerance to two drugs"),
    L("eze", "Patient has tried ezetimibe (as a single-entity or as a combination product) for ≥ 8 continuous weeks", "trial", lambda p: p.tried({"ezetimibe"}, 56)),
    L("hefh", "Patient has a diagnosis of heterozygous familial hypercholesterolemia", "dx", lambda p: p.dx("E78.01")),
    L("ldl2", "LDL-C is ≥ 100 mg/dL after ≥ 8 weeks of any statin", "mix", lambda p: ALL(p.lab("LDL-C", lambda v: v >= 100), p.tried(STATIN, 56)), hard="value and trial on one line"),
    L("two", "Patient is intolerant to at least two statins", "trial", lambda p: count(lambda d: p.intolerant({d}), *STATIN) >= 2),
    L("now", "Patient is currently receiving Nexlizet", "now", lambda p: any(m["status"] == "active" and m["drug"] == "Nexlizet" for m in p.r["medications"]), "r"),
    L("simva", "Concurrent use of Nexlizet with simvastatin at a dose of more than 20 mg daily", "conc", simva, exclude=True, hard="dose in an exclusion"),
    L("dup", "Concurrent use with Nexletol or another ezetimibe-containing product", "conc",
      lambda p: not any(m["status"] == "active" and m["drug"] != "Nexlizet" for m in p._meds({"ezetimibe", "bempedoic acid"})), exclude=True),
]
ATTESTATIONS = ["According to the prescriber, the patient has experienced a response to therapy"]


def initial(s):
    a = ALL(s.age, ANY(s.mi, s.ang, s.cva, s.pad, s.rev), ANY(ALL(s.hi, s.ldl), s.intol), s.eze)
    return ALL(ANY(a, ALL(s.age, s.hefh, ANY(s.ldl2, s.two))), s.simva, s.dup)


def renewal(s):
    return ALL(s.now, ATT, s.simva, s.dup)


MI, FH = dx("Old myocardial infarction", "I25.2"), dx("Heterozygous familial hypercholesterolemia", "E78.01")
EZE = worked("Ezetimibe", 90)
X = [[], [on("Zocor", 90, dose="40 mg once daily")], [on("Simvastatin", 90, dose="20 mg once daily")], [on("Vytorin", 90, dose="10/10 mg once daily")], [on("Nexletol", 30)], [worked("Simvastatin", 200, 5, "80 mg once daily")]]
INITIAL = dict(
    age=[[born(58, 20)], [born(18)], [born(18, -1)]],
    cv=[[MI], [dx("Stable angina pectoris", "I20.89")], [past("Transient cerebral ischemic attack", "G45.9")], [dx("Peripheral vascular disease, unspecified", "I73.9")], [dx("Presence of coronary angioplasty implant and graft", "Z95.5")],
        [dx("Pure hypercholesterolemia, unspecified", "E78.00")], [dx("Aortocoronary bypass graft present", "Z95.1")]],
    st=[[on("Atorvastatin", 120, "partial_response", "80 mg once daily")], [failed("Crestor", 56, dose="20 mg once daily")], [failed("Rosuvastatin", 55, dose="40 mg once daily")], [failed("Atorvastatin", 200, dose="20 mg once daily")],
        [past("Rhabdomyolysis", "M62.82")], [bad("Atorvastatin"), bad("Crestor")], [bad("Atorvastatin"), bad("Pravastatin")], [worked("Lipitor", 56, dose="40 mg once daily")]],
    ldl=[[lab("LDL-C", 98)], [lab("LDL-C", 70)], [lab("LDL-C", 69)], [], [lab("LDL-C", 2.6, unit="mmol/L")]],
    eze=[[EZE], [failed("Zetia", 56)], [failed("Zetia", 55)], [failed("Vytorin", 80, dose="10/20 mg once daily")], [bad("Zetia")], []],
    x=X,
)
MORE = {"hefh": dict(
    dx=[[FH], [dx("Familial hypercholesterolemia", "E78.01")], [dx("Mixed hyperlipidemia", "E78.2")]],
    st=[[worked("Pravastatin", 70, 10, "40 mg once daily"), lab("LDL-C", 130)], [failed("Pravastatin", 56), lab("LDL-C", 100)], [failed("Pravastatin", 55), lab("LDL-C", 160)], [failed("Pravastatin", 80), lab("LDL-C", 99)], [bad("Pravastatin"), bad("Atorvastatin")], [bad("Pravastatin"), bad("Pravachol", 5, 200)], [on("Rosuvastatin", 90)]],
    x=X[:3],
)}
RENEWAL = dict(now=[[MI, on("Nexlizet", 200)], [MI, worked("Nexlizet", 200, 4)], [MI]], x=X)
