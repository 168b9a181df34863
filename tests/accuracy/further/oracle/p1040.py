"""1040 Praluent: Anthem, I. A. 1. a. with AND/OR on lines of their own."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1040-praluent.md", "fu-1040", "Halyard Blue Cross", "Praluent", "alirocumab"
CLASS, STYLE = "lipids: PCSK9 inhibitor", "Anthem, I. A. 1. a., may not be approved"
COMBINED = ((16, 3), (10, 2))
EZE = {"ezetimibe"}
intense = lambda p: p.taking({"atorvastatin"}, 56, lambda m: (dose_mg(m) or 0) >= 40) or p.taking({"rosuvastatin"}, 56, lambda m: (dose_mg(m) or 0) >= 20)
LINES = [
    L("age18", "Individual is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("mi", "Myocardial infarction or unstable angina", "dx", lambda p: p.hx("I20.0", "I21", "I22", "I25.2", "I25.110", "I25.700")),
    L("cva", "Ischemic stroke or transient ischemic attack", "dx", lambda p: p.hx("I63", "G45", "Z86.73", "I69.3")),
    L("rev", "Coronary artery bypass surgery or percutaneous coronary intervention", "dx", lambda p: p.hx("Z95.1", "Z95.5", "Z98.61")),
    L("pad", "Peripheral arterial disease", "dx", lambda p: p.hx("I70.2", "I73.9", "E11.51")),
    L("l70", "Individual has an LDL-C of 70 mg/dL or greater, measured within the past 90 days", "lab", lambda p: p.lab("LDL-C", lambda v: v >= 70, 90)),
    L("fh", "Individual has a diagnosis of heterozygous familial hypercholesterolemia (HeFH)", "dx", lambda p: p.dx("E78.01")),
    L("age8", "Individual is 8 years of age or older", "age", lambda p: p.age_ge(8)),
    L("l100", "Individual has an LDL-C of 100 mg/dL or greater, measured within the past 90 days", "lab", lambda p: p.lab("LDL-C", lambda v: v >= 100, 90)),
    L("hi", "Individual is taking high-intensity statin therapy (atorvastatin 40 mg or more daily or rosuvastatin 20 mg or more daily) and has done so for at least 8 weeks", "now", intense, hard="dose and time"),
    L("two", "Individual has had an intolerance to at least two (2) statins", "trial", lambda p: count(lambda d: p.intolerant({d}), *STATIN) >= 2, hard="two members of a class"),
    L("rhab", "Individual has a history of rhabdomyolysis", "dx", lambda p: p.hx("M62.82")),
    L("eze", "Individual has had an inadequate response to at least 8 weeks of ezetimibe, or has an intolerance or contraindication to ezetimibe", "trial", lambda p: p.tfci(EZE, 56)),
    L("rep", "Individual has had a trial and inadequate response or intolerance to Repatha (evolocumab)", "trial", lambda p: p.failed({"evolocumab"}) or p.intolerant({"evolocumab"})),
    L("now", "Individual has been using Praluent for at least 3 months", "now", lambda p: p.taking({"alirocumab"}, 90), "r"),
    L("goal", "LDL-C less than 70 mg/dL, measured within the past 6 months", "lab", lambda p: p.lab("LDL-C", lambda v: v < 70, 180), "r"),
    L("fall", "LDL-C reduction of at least 30% from baseline", "change", lambda p: p.change("LDL-C", {"alirocumab"}, lambda b, c: (b - c) / b >= 0.3 - 1e-9), "r"),
    L("stat", "Individual continues to take a statin, unless statins were not tolerated or are contraindicated", "now",
      lambda p: p.on(STATIN) or p.intolerant(STATIN) or p.contraindicated(STATIN), "r", hard="unless clause"),
    L("conc", "Individual is using Repatha, Leqvio, or Juxtapid", "conc", lambda p: not p.on({"evolocumab", "inclisiran", "lomitapide"}), exclude=True),
    L("preg", "Individual is pregnant", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
]
ATTESTATIONS = ["HeFH was confirmed by genetic testing or by a Dutch Lipid Clinic Network score greater than 5", "Individual has been advised to follow a cholesterol-lowering diet"]


def initial(s):
    return ALL(ANY(ALL(s.age18, ANY(s.mi, s.cva, s.rev, s.pad), s.l70), ALL(s.fh, s.age8, s.l100, ATT)), ANY(s.hi, s.two, s.rhab), s.eze, s.rep, ATT, s.conc, s.preg)


def renewal(s):
    return ALL(s.now, ANY(s.goal, s.fall), s.stat, s.conc, s.preg)


MI = past("Old myocardial infarction", "I25.2")
FH = dx("Heterozygous familial hypercholesterolemia", "E78.01", 1500)
PREG = [sex("female"), dx("Pregnant state, incidental", "Z33.1", 60)]
D = "LDL-C"
INITIAL = dict(
    age=[[born(57, 20)], [born(18)], [born(18, -1)], [born(8, -1)]],
    dx=[[MI], [dx("Unstable angina", "I20.0", 60)], [past("Cerebral infarction, unspecified", "I63.9")], [dx("Presence of aortocoronary bypass graft", "Z95.1")], [dx("Peripheral vascular disease, unspecified", "I73.9")],
        [past("Transient cerebral ischemic attack, unspecified", "G45.9")], [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")], [dx("Pure hypercholesterolemia, unspecified", "E78.00")], [], [FH]],
    ldl=[[lab(D, 118)], [lab(D, 70, 90)], [lab(D, 69)], [lab(D, 118, 91)], [lab(D, 2.2, 20, "mmol/L")], [], [lab(D, 128, 80), lab(D, 61, 8)]],
    statin=[[on("Lipitor", 300, dose="80 mg once daily")], [on("Atorvastatin", 56, dose="40 mg once daily")], [on("Crestor", 55, dose="20 mg once daily")], [on("Rosuvastatin", 100, dose="10 mg once daily")], [on("Atorvastatin", 200, dose="20 mg once daily")],
            [on("Simvastatin", 400, dose="40 mg once daily")], [worked("Lipitor", 300, 40, dose="80 mg once daily")], [bad("Atorvastatin"), bad("Zocor", 20, 120)], [bad("Lipitor"), bad("Atorvastatin", 20, 150)], [bad("Pravastatin")],
            [past("Rhabdomyolysis", "M62.82")], [dx("Myalgia, unspecified site", "M79.10")], []],
    eze=[[failed("Zetia", 120)], [failed("Ezetimibe", 56)], [failed("Zetia", 55)], [bad("Ezetimibe")], [contra("ezetimibe")], [worked("Zetia", 200)], []],
    rep=[[failed("Repatha", 120)], [bad("Repatha")], [worked("Repatha", 200)], [failed("Leqvio", 200)], [contra("Repatha")], []],
    x=[[], [on("Leqvio", 60)], [on("Nexletol", 60)], PREG, [on("Repatha", 90)]],
)
MORE = {"hefh": dict(
    age=[[born(29)], [born(8)], [born(8, -1)]],
    dx=[[FH], [past("Heterozygous familial hypercholesterolemia", "E78.01")], [dx("Mixed hyperlipidemia", "E78.2")]],
    ldl=[[lab(D, 160)], [lab(D, 100)], [lab(D, 99)], []],
    statin=[[on("Crestor", 300, dose="40 mg once daily"), failed("Zetia", 100), bad("Repatha")]],
)}
RENEWAL = dict(
    now=[[MI, on("Praluent", 300)], [MI, on("alirocumab", 90)], [MI, on("Praluent", 89)], [MI, worked("Praluent", 300, 40)]],
    ldl=[[lab(D, 150, 320), lab(D, 84, 30)], [lab(D, 150, 320), lab(D, 105, 30)], [lab(D, 150, 320), lab(D, 106, 30)], [lab(D, 69, 180)], [lab(D, 70, 20)], [lab(D, 92, 320), lab(D, 66, 30)], []],
    stat=[[on("Lipitor", 500, dose="40 mg once daily")], [], [bad("Crestor")], [contra("atorvastatin")], [worked("Lipitor", 500, 50)], [on("Pravastatin", 60)]],
    x=[[], [on("Juxtapid", 60)], [on("Zetia", 60)], PREG],
)
