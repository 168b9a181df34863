"""973 Praluent: Anthem, I. A. 1. a. with the connective after each item; three sections under sentences, not headings."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "973-praluent.md", "fu-973", "Harborlight Blue Cross", "Praluent", "alirocumab"
CLASS, STYLE = "lipids: PCSK9", "Anthem I. A. 1. a."
COMBINED = ((46, 6), (16, 3))
EZ = {"ezetimibe"}
high = lambda ing, mg: (lambda m: (dose_mg(m) or 0) >= mg)
hist = lambda p: p.tried({"atorvastatin"}, 90, keep=high("a", 40)) or p.tried({"rosuvastatin"}, 90, keep=high("r", 20))
LINES = [
    L("age", "Individual is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("mi", "History of myocardial infarction or acute coronary syndrome", "dx", lambda p: p.hx("I20.0", "I21", "I22", "I24", "I25.2")),
    L("cad", "Coronary artery disease or stable angina", "dx", lambda p: p.dx("I25", "I20.8", "I20.9")),
    L("rev", "Prior coronary bypass surgery, stent, or angioplasty", "dx", lambda p: p.hx("Z95.1", "Z95.5", "Z98.61")),
    L("cva", "Prior ischemic stroke or transient ischemic attack", "dx", lambda p: p.hx("I63", "G45", "Z86.73", "I69.3")),
    L("pad", "Peripheral arterial disease", "dx", lambda p: p.dx("I70.2", "I73.9", "E11.51")),
    L("l70", "LDL-C is 70 mg/dL or greater within the past 120 days", "lab", lambda p: p.lab("LDL-C", lambda v: v >= 70, 120)),
    L("fh", "Individual has a diagnosis of heterozygous familial hypercholesterolemia (HeFH)", "dx", lambda p: p.dx("E78.01")),
    L("l100", "LDL-C is 100 mg/dL or greater within the past 120 days", "lab", lambda p: p.lab("LDL-C", lambda v: v >= 100, 120)),
    L("stat", "Individual has been on high-intensity statin therapy (atorvastatin 40 mg or higher daily, or rosuvastatin 20 mg or higher daily) for at least 90 days", "trial", hist, hard="dose and duration"),
    L("int", "Individual is intolerant to at least two statins", "trial", lambda p: sum(p.intolerant({s}) for s in STATIN) >= 2, hard="a number of one class"),
    L("con", "Individual has a contraindication to statin therapy or has had rhabdomyolysis on a statin", "mix", lambda p: p.contraindicated(STATIN) or p.hx("M62.82"), hard="drug fact or condition"),
    L("eze", "Individual has tried ezetimibe for at least 60 days, unless ezetimibe is contraindicated or not tolerated", "trial", lambda p: p.tried(EZ, 60) or p.contraindicated(EZ) or p.intolerant(EZ), hard="unless clause"),
    L("now", "Individual is currently taking Praluent", "now", lambda p: p.on({"alirocumab"}), "r"),
    L("fall", "LDL-C has fallen by at least 30% from baseline, or is below 70 mg/dL on the most recent test", "change",
      lambda p: ANY(p.change("LDL-C", {"alirocumab"}, lambda b, c: round((b - c) / b, 6) >= 0.3), p.lab("LDL-C", lambda v: v < 70)), "r", hard="change or value on one line"),
    L("cst", "Individual continues to take a statin, unless statins are contraindicated or not tolerated", "now", lambda p: p.on(STATIN) or p.contraindicated(STATIN) or p.intolerant(STATIN), "r", hard="unless clause"),
    L("conc", "In combination with Repatha (evolocumab) or Leqvio (inclisiran)", "conc", lambda p: not p.on({"evolocumab", "inclisiran"}), exclude=True),
    L("preg", "Individual is pregnant", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
]
ATTESTATIONS = []


def initial(s):
    return ALL(s.age, ANY(ALL(ANY(s.mi, s.cad, s.rev, s.cva, s.pad), s.l70), ALL(s.fh, s.l100)), ANY(s.stat, s.int, s.con), s.eze, s.conc, s.preg)


def renewal(s):
    return ALL(s.now, s.fall, s.cst, s.conc, s.preg)


A80 = "80 mg once daily"
FH = dx("Familial hypercholesterolemia", "E78.01")
INITIAL = dict(
    age=[[born(58)], [born(18)], [born(18, -1)]],
    dx=[[dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")], [past("Non-ST elevation (NSTEMI) myocardial infarction", "I21.4")], [past("Transient cerebral ischemic attack, unspecified", "G45.9")],
        [dx("Presence of aortocoronary bypass graft", "Z95.1")], [dx("Peripheral vascular disease, unspecified", "I73.9")], [past("Peripheral vascular disease, unspecified", "I73.9")], [FH], [dx("Pure hypercholesterolemia, unspecified", "E78.00")], [dx("Angina pectoris, unspecified", "I20.9")], []],
    ldl=[[lab("LDL-C", 112)], [lab("LDL-C", 70, 120)], [lab("LDL-C", 69)], [lab("LDL-C", 112, 121)], [lab("LDL-C", 100)], [lab("LDL-C", 99)], [lab("LDL-C", 1.9, 20, "mmol/L")], []],
    stat=[[on("atorvastatin", 200, dose=A80)], [worked("Crestor", 90, dose="20 mg once daily")], [on("Lipitor", 89, dose="40 mg once daily")], [on("atorvastatin", 300, dose="20 mg once daily")], [on("rosuvastatin", 300, dose="10 mg once daily")], [bad("atorvastatin"), bad("Crestor")], [bad("Lipitor")],
          [bad("Lipitor"), bad("atorvastatin", 20, 200)], [contra("Zocor")], [past("Rhabdomyolysis", "M62.82")], [on("Lipitor", 150, dose="20 mg twice daily")]],
    eze=[[on("Zetia", 150)], [worked("ezetimibe", 60)], [failed("ezetimibe", 59)], [bad("Zetia")], [contra("ezetimibe")], [failed("Nexlizet", 70)], []],
    x=[[], [on("Repatha", 90)], [on("Leqvio", 90)], [worked("Repatha", 200)], [sex("female"), dx("Encounter for supervision of normal pregnancy, unspecified, unspecified trimester", "Z34.90", 50)]],
)
MORE = {"hefh": dict(
    dx=[[FH], [FH, dx("Personal history of transient ischemic attack (TIA), and cerebral infarction without residual deficits", "Z86.73")]],
    ldl=[[lab("LDL-C", 131)], [lab("LDL-C", 100, 120)], [lab("LDL-C", 99)], []],
    rest=[[on("atorvastatin", 200, dose=A80), on("Zetia", 150)], [on("atorvastatin", 200, dose=A80)]],
)}
RENEWAL = dict(
    now=[[on("Praluent", 200)], [on("alirocumab", 200)], [worked("Praluent", 170, 20)]],
    ldl=[[lab("LDL-C", 150, 220), lab("LDL-C", 88, 20)], [lab("LDL-C", 150, 220), lab("LDL-C", 105, 20)], [lab("LDL-C", 150, 220), lab("LDL-C", 106, 20)], [lab("LDL-C", 69, 20)], [lab("LDL-C", 75, 20)], [lab("LDL-C", 140, 220)]],
    stat=[[on("Lipitor", 400)], [bad("Lipitor")], [contra("Crestor")], [worked("Lipitor", 200)], []],
    x=[[], [on("Leqvio", 90)]],
)
