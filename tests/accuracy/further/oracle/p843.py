"""843 Repatha: Centene style without indentation; dose and duration, two thresholds on one line, conditional by age."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "843-repatha.txt", "fu-843", "Tidewater Magnolia Health", "Repatha", "evolocumab"
CLASS, STYLE = "lipids: PCSK9", "Centene clinical policy, I. A. 1. a. not indented"
COMBINED = ((38, 6), (12, 3))
EZE = {"ezetimibe"}
high = lambda p, d: p.taking({"atorvastatin"}, d, lambda m: (dose_mg(m) or 0) >= 40) or p.taking({"rosuvastatin"}, d, lambda m: (dose_mg(m) or 0) >= 20)
LINES = [
    L("mi", "Myocardial infarction or unstable angina", "dx", lambda p: p.hx("I21", "I22", "I25.2", "I20.0"), hard="the header carries the verb"),
    L("rev", "Coronary artery bypass graft surgery or percutaneous coronary intervention", "dx", lambda p: p.hx("Z95.1", "Z95.5", "Z98.61"), hard="the header carries the verb"),
    L("str", "Ischemic stroke or transient ischemic attack", "dx", lambda p: p.hx("I63", "G45", "Z86.73", "I69.3"), hard="the header carries the verb"),
    L("pad", "Peripheral artery disease", "dx", lambda p: p.hx("I70.2", "I73.9", "E11.51"), hard="the header carries the verb"),
    L("spec", "Prescribed by or in consultation with a cardiologist or endocrinologist", "spec", lambda p: p.prescriber("cardiology", "endocrinology")),
    L("a18", "Age ≥ 18 years", "age", lambda p: p.age_ge(18)),
    L("hi", "Member is currently taking atorvastatin at ≥ 40 mg daily or rosuvastatin at ≥ 20 mg daily and has done so for ≥ 12 weeks", "now", lambda p: high(p, 84), hard="dose and duration"),
    L("sint", "Intolerance to at least two different statins, or a history of rhabdomyolysis", "mix", lambda p: count(lambda s: p.intolerant({s}), *STATIN) >= 2 or p.hx("M62.82"), hard="two of a class or a condition"),
    L("eze", "Trial of ezetimibe for ≥ 8 weeks, unless contraindicated or clinically significant adverse effects are experienced", "trial",
      lambda p: p.tried(EZE, 56) or p.contraindicated(EZE) or p.intolerant(EZE), hard="unless clause"),
    L("ldl", "LDL-C within the last 60 days is ≥ 70 mg/dL, or is ≥ 55 mg/dL in a member with a myocardial infarction in the past 2 years", "mix",
      lambda p: ANY(p.lab("LDL-C", lambda v: v >= 70, 60), ALL(p.hx("I21", "I22", "I25.2", within=730), p.lab("LDL-C", lambda v: v >= 55, 60))), hard="two thresholds, one bound to an event in a window"),
    L("fh", "Diagnosis of heterozygous familial hypercholesterolemia", "dx", lambda p: p.dx("E78.01")),
    L("a10", "Age ≥ 10 years", "age", lambda p: p.age_ge(10)),
    L("fst", "If age is ≥ 18 years, failure of a statin after ≥ 8 weeks of use, unless statins are contraindicated or not tolerated", "if", lambda p: IF(p.age_ge(18), p.tfci(STATIN, 56)), hard="conditional with an unless clause"),
    L("l100", "LDL-C within the last 60 days is ≥ 100 mg/dL", "lab", lambda p: p.lab("LDL-C", lambda v: v >= 100, 60)),
    L("conc", "Repatha is not prescribed concurrently with Praluent, Leqvio, or Juxtapid", "conc", lambda p: not p.on({"alirocumab", "inclisiran", "lomitapide"}), "b"),
    L("now", "Member is currently receiving Repatha", "now", lambda p: p.on({"evolocumab"}), "r"),
    L("fall", "LDL-C has fallen by ≥ 40% from baseline, or the most recent LDL-C is < 55 mg/dL", "mix",
      lambda p: ANY(p.change("LDL-C", {"evolocumab"}, lambda b, c: round((b - c) / b, 9) >= 0.4), p.lab("LDL-C", lambda v: v < 55)), "r", hard="change or value"),
    L("tg", "Pure hyperglyceridemia", "no", lambda p: p.no_dx("E78.1"), exclude=True),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
]
ATTESTATIONS = ["Dose does not exceed 420 mg per month", "If request is for a dose increase, new dose does not exceed 420 mg per month"]


def initial(s):
    ascvd = ALL(ANY(s.mi, s.rev, s.str, s.pad), s.spec, s.a18, ANY(s.hi, s.sint), s.eze, s.ldl, s.conc, ATT)
    hefh = ALL(s.fh, s.spec, s.a10, s.fst, s.l100, s.conc, ATT)
    return ALL(ANY(ascvd, hefh), s.tg, s.preg)


def renewal(s):
    return ALL(s.now, s.fall, s.conc, ATT, s.tg, s.preg)


A80 = on("Atorvastatin", 300, dose="80 mg once daily")
INITIAL = dict(
    spec=[[spec("cardiology")], [spec("endocrinology")], [spec("internal medicine")]],
    age=[[born(61, 40)], [born(18)], [born(18, -1)]],
    ev=[[dx("Old myocardial infarction", "I25.2", 1400)], [dx("Presence of coronary angioplasty implant and graft", "Z95.5")], [past("Cerebral infarction, unspecified", "I63.9")], [dx("Transient cerebral ischemic attack, unspecified", "G45.9")],
        [dx("Atherosclerosis of native arteries of extremities with intermittent claudication, bilateral legs", "I70.213")],
        [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")], [dx("Mixed hyperlipidemia", "E78.2")]],
    sta=[[A80], [on("Lipitor", 84, dose="40 mg once daily")], [on("Atorvastatin", 83, dose="40 mg once daily")], [on("Atorvastatin", 300, dose="20 mg once daily")], [on("Crestor", 120, dose="20 mg once daily")],
         [on("Rosuvastatin", 120, dose="10 mg once daily")], [worked("Atorvastatin", 300, 20, dose="80 mg once daily")], [bad("Zocor"), bad("Pravastatin", 20, 100)], [bad("Lipitor"), bad("Atorvastatin", 20, 300)], [past("Rhabdomyolysis", "M62.82")]],
    eze=[[worked("Ezetimibe", 90)], [failed("Zetia", 56)], [worked("Ezetimibe", 55)], [contra("Ezetimibe")], [bad("Zetia")], [worked("Nexlizet", 70)], []],
    ldl=[[lab("LDL-C", 96)], [lab("LDL-C", 70, 60)], [lab("LDL-C", 96, 61)], [lab("LDL-C", 69)], [lab("LDL-C", 55), past("Non-ST elevation (NSTEMI) myocardial infarction", "I21.4", 730)], [lab("LDL-C", 60), past("Non-ST elevation (NSTEMI) myocardial infarction", "I21.4", 731)],
         [lab("LDL-C", 54), past("Non-ST elevation (NSTEMI) myocardial infarction", "I21.4", 200)], [lab("LDL-C", 2.2, 20, "mmol/L")]],
    x=[[], [on("Praluent", 60)], [on("Nexletol", 60)], [dx("Pure hyperglyceridemia", "E78.1")], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 40)]],
)
FH = dx("Familial hypercholesterolemia", "E78.01")
MORE = {"hefh": dict(
    spec=[[spec("cardiology")], [spec("pediatrics")]],
    age=[[born(34, 40), failed("Simvastatin", 200)], [born(10)], [born(10, -1)], [born(18)], [born(18), failed("Simvastatin", 56)], [born(18, -1)], [born(40), failed("Simvastatin", 55)], [born(40), bad("Crestor")], [born(40), contra("Zocor")], [born(40), worked("Simvastatin", 200)]],
    dx=[[FH], [dx("Pure hypercholesterolemia, unspecified", "E78.00")]],
    ldl=[[lab("LDL-C", 142)], [lab("LDL-C", 100, 60)], [lab("LDL-C", 99)], []],
)}
RENEWAL = dict(
    now=[[on("Repatha", 200)], [on("evolocumab", 200)], [worked("Repatha", 200, 10)]],
    ldl=[[lab("LDL-C", 140, 220), lab("LDL-C", 62, 15)], [lab("LDL-C", 100, 220), lab("LDL-C", 60, 15)], [lab("LDL-C", 100, 220), lab("LDL-C", 61, 15)], [lab("LDL-C", 80, 220), lab("LDL-C", 54, 15)], [lab("LDL-C", 62, 15)], [lab("LDL-C", 54, 15)], [lab("LDL-C", 140, 220)]],
    x=[[], [on("Leqvio", 60)]],
)
