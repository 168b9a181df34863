"""655 Repatha: CVS Caremark specialty guideline, history header, doses, an LDL-C threshold that depends on a dated event."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "655-repatha-sgm.txt", "fu-655", "Granite Harbor Health", "Repatha", "evolocumab"
CLASS, STYLE = "lipids: PCSK9", "CVS Caremark specialty guideline, I. A. 1. a."
COMBINED = ((38, 7), (14, 4))
REVASC = ("Z95.1", "Z95.5", "Z95.82", "Z98.61", "Z98.62")
ldl = lambda p, n: p.lab("LDL-C", lambda v: v >= n, 60)
at = lambda n: (lambda m: (dose_mg(m) or 0) >= n)
EZE = {"ezetimibe"}
LINES = [
    L("age", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("mi", "Acute coronary syndrome or myocardial infarction", "dx", lambda p: p.hx("I20.0", "I21", "I22", "I24", "I25.2"), hard="the header makes it a history"),
    L("rev", "Coronary or other arterial revascularization (e.g., coronary artery bypass graft, stent, angioplasty)", "dx", lambda p: p.hx(*REVASC)),
    L("str", "Ischemic stroke or transient ischemic attack", "dx", lambda p: p.hx("I63", "I69.3", "G45", "Z86.73"), hard="the header makes it a history"),
    L("pad", "Peripheral arterial disease", "dx", lambda p: p.hx("I73.9", "I70.2"), hard="the header makes it a history"),
    L("ldl", "LDL-C measured within the last 60 days is 70 mg/dL or higher, or is 55 mg/dL or higher in a member who had a myocardial infarction within the past 2 years", "mix",
      lambda p: ANY(ldl(p, 70), ALL(p.hx("I21", "I22", within=730), ldl(p, 55))), hard="threshold by a dated event"),
    L("hi", "Member has been treated for at least 12 weeks with atorvastatin 40 mg or more daily or with rosuvastatin 20 mg or more daily", "trial",
      lambda p: p.tried({"atorvastatin"}, 84, keep=at(40)) or p.tried({"rosuvastatin"}, 84, keep=at(20)), hard="dose and duration"),
    L("int", "Member has had an intolerance to both atorvastatin and rosuvastatin", "trial", lambda p: p.intolerant({"atorvastatin"}) and p.intolerant({"rosuvastatin"})),
    L("con", "Member has a contraindication to statins (e.g., pregnancy, acute liver failure)", "trial", lambda p: p.contraindicated(STATIN, *PREGNANT, "K72.0"), hard="contraindication by condition"),
    L("eze", "Member has tried ezetimibe for at least 8 weeks, unless ezetimibe was not tolerated or is contraindicated", "trial", lambda p: p.tried(EZE, 56) or p.intolerant(EZE) or p.contraindicated(EZE), hard="unless"),
    L("age10", "Member is 10 years of age or older", "age", lambda p: p.age_ge(10)),
    L("fh", "Member has a diagnosis of heterozygous familial hypercholesterolemia", "dx", lambda p: p.dx("E78.01")),
    L("fldl", "LDL-C measured within the last 60 days is 100 mg/dL or higher if the member is an adult (18 years of age or older), or 130 mg/dL or higher if the member is younger", "mix",
      lambda p: ldl(p, 100) if p.age_ge(18) else ldl(p, 130), hard="threshold by age"),
    L("st", "Member has tried any statin for at least 8 weeks or is intolerant to two statins", "trial", lambda p: p.tried(STATIN, 56) or count(lambda s: p.intolerant({s}), *STATIN) >= 2),
    L("now", "Member is currently receiving Repatha", "now", lambda p: p.on({"evolocumab"}), "r"),
    L("low", "LDL-C has been lowered by at least 40% from the level before Repatha, or is below 70 mg/dL on a measurement within the last 6 months", "change",
      lambda p: ANY(p.change("LDL-C", {"evolocumab"}, lambda b, c: round((b - c) / b, 6) >= 0.4), p.lab("LDL-C", lambda v: v < 70, 180)), "r", hard="change or value"),
    L("conc", "Coverage will not be provided for members who take Repatha together with Praluent or Leqvio", "conc", lambda p: not p.on({"alirocumab", "inclisiran"}), exclude=True),
]
ATTESTATIONS = []


def initial(s):
    return ALL(ANY(ALL(s.age, ANY(s.mi, s.rev, s.str, s.pad), s.ldl, ANY(s.hi, s.int, s.con), s.eze), ALL(s.age10, s.fh, s.fldl, s.st)), s.conc)


def renewal(s):
    return ALL(s.now, s.low, s.conc)


MI = lambda ago: past("Non-ST elevation (NSTEMI) myocardial infarction", "I21.4", ago)
INITIAL = dict(
    age=[[born(58, 40)], [born(18)], [born(18, -1)]],
    cv=[[MI(1100)], [MI(400)], [dx("Presence of coronary angioplasty implant and graft", "Z95.5")], [past("Transient cerebral ischemic attack, unspecified", "G45.9")], [past("Peripheral vascular disease, unspecified", "I73.9")], [dx("Unstable angina", "I20.0")],
        [dx("Essential (primary) hypertension", "I10")], []],
    ldl=[[lab("LDL-C", 96)], [lab("LDL-C", 70, 60)], [lab("LDL-C", 69)], [lab("LDL-C", 96, 61)], [lab("LDL-C", 2.1, unit="mmol/L")], [lab("LDL-C", 62), MI(730)], [lab("LDL-C", 62), MI(731)], [lab("LDL-C", 54), MI(300)], []],
    st=[[on("Atorvastatin", 200, dose="80 mg once daily")], [on("Crestor", 84, dose="20 mg once daily")], [on("Crestor", 83, dose="20 mg once daily")], [on("Atorvastatin", 300, dose="20 mg once daily")], [worked("Lipitor", 100, 60, dose="20 mg twice daily")],
        [bad("Atorvastatin", 30), bad("Crestor", 20, 200)], [bad("Atorvastatin", 30), bad("Simvastatin", 20, 200)], [contra("Rosuvastatin")], [sex("female"), dx("Pregnant state", "Z33.1", 60)], [dx("Acute and subacute hepatic failure without coma", "K72.00", 40)], []],
    eze=[[on("Ezetimibe", 120)], [on("Zetia", 56)], [on("Zetia", 55)], [bad("Ezetimibe", 10)], [contra("Ezetimibe")], [worked("Nexlizet", 70)], []],
    x=[[], [on("Praluent", 30)], [worked("Praluent", 90, 30)], [on("Leqvio", 100)]],
)
MORE = {"hefh": dict(
    age=[[born(35, 40)], [born(10)], [born(10, -1)], [born(18)], [born(18, -1)]],
    dx=[[dx("Familial hypercholesterolemia", "E78.01")], [dx("Pure hypercholesterolemia, unspecified", "E78.00")], [dx("Mixed hyperlipidemia", "E78.2")]],
    ldl=[[lab("LDL-C", 141)], [lab("LDL-C", 100)], [lab("LDL-C", 99)], [lab("LDL-C", 129)], []],
    st=[[on("Simvastatin", 100)], [on("Pravachol", 56)], [on("Pravachol", 55)], [bad("Simvastatin", 12), bad("Pravastatin", 12, 200)], [bad("Simvastatin", 12), bad("Zocor", 12, 200)], []],
    x=[[], [on("Praluent", 30)]],
)}
RENEWAL = dict(
    now=[[on("Repatha", 220)], [on("evolocumab", 220)], [worked("Repatha", 200, 20)]],
    ldl=[[lab("LDL-C", 170, 240), lab("LDL-C", 90, 30)], [lab("LDL-C", 150, 240), lab("LDL-C", 90, 30)], [lab("LDL-C", 148, 240), lab("LDL-C", 90, 30)], [lab("LDL-C", 69, 180)], [lab("LDL-C", 70, 100)], [lab("LDL-C", 100, 240), lab("LDL-C", 70, 100)], [lab("LDL-C", 150, 240)], []],
    x=[[], [on("Praluent", 20)], [on("Leqvio", 60)]],
)
