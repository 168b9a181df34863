"""609 Praluent: Anthem criteria, roman items with AND on lines of its own, a header that carries the window, statin by dose, 'unless'."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "609-praluent.md", "fu-609", "Anchorage Bay Blue", "Praluent", "alirocumab"
CLASS, STYLE = "lipids: PCSK9", "Anthem, I. A. with AND lines"
COMBINED = ((42, 7), (14, 3))
MI = ("I21", "I22")
E, P = {"ezetimibe"}, {"alirocumab"}
LDL = lambda p, v: p.lab("LDL-C", lambda x: x >= v, 60)
LINES = [
    L("age", "Individual is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("fh", "Heterozygous familial hypercholesterolemia", "dx", lambda p: p.dx("E78.01")),
    L("cv", "History of clinical atherosclerotic cardiovascular disease, such as myocardial infarction, angina, coronary revascularization, stroke, transient ischemic attack or peripheral arterial disease", "dx", lambda p: p.hx(*ASCVD), hard="a class by examples"),
    L("hi", "Individual is on high-intensity statin therapy (atorvastatin 40 mg or more daily, or rosuvastatin 20 mg or more daily) and has been for at least 8 weeks", "now",
      lambda p: p.taking({"atorvastatin"}, 56, keep=lambda m: (dose_mg(m) or 0) >= 40) or p.taking({"rosuvastatin"}, 56, keep=lambda m: (dose_mg(m) or 0) >= 20), hard="dose, duration and current use"),
    L("int", "Individual is statin intolerant, having been unable to tolerate at least two different statins", "trial", lambda p: count(lambda d: p.intolerant({d}), *sorted(STATIN)) >= 2, hard="two of a class"),
    L("ctr", "Individual has a contraindication to statins (for example cirrhosis or rhabdomyolysis)", "trial",
      lambda p: p.contraindicated(STATIN, "K74.6", "K70.3", "K74.3", "K74.4", "K74.5", "M62.82"), hard="conditions named as contraindications"),
    L("eze", "Individual has tried ezetimibe for at least 8 weeks, unless ezetimibe is contraindicated or not tolerated", "trial", lambda p: p.tried(E, 56) or p.intolerant(E) or p.contraindicated(E)),
    L("l100", "LDL-C of 100 mg/dL or higher", "lab", lambda p: LDL(p, 100), hard="the header carries the window"),
    L("l70", "LDL-C of 70 mg/dL or higher, in an individual with a history of clinical atherosclerotic cardiovascular disease", "mix", lambda p: ALL(LDL(p, 70), p.hx(*ASCVD)), hard="lab and history in one line"),
    L("l55", "LDL-C of 55 mg/dL or higher, in an individual who has had a myocardial infarction within the past 12 months", "mix", lambda p: ALL(LDL(p, 55), p.hx(*MI, within=360)), hard="lab and event in a window"),
    L("rep", "Individual has had an inadequate response or intolerance to Repatha (evolocumab)", "trial", lambda p: p.fail_or_intolerant({"evolocumab"})),
    L("spec", "Prescribed by or in consultation with a cardiologist or an endocrinologist", "spec", lambda p: p.prescriber("cardiology", "endocrinology")),
    L("now", "Individual is currently receiving Praluent", "now", lambda p: p.on(P), "r"),
    L("fall", "LDL-C has fallen by at least 30% from the value before Praluent, or is now below 70 mg/dL", "mix",
      lambda p: ANY(p.change("LDL-C", P, lambda b, c: (b - c) / b >= 0.3 - 1e-9), p.lab("LDL-C", lambda v: v < 70)), "r", hard="change or value in one line"),
    L("still", "Individual is still taking a statin or ezetimibe, unless both are contraindicated or not tolerated", "now",
      lambda p: p.on(STATIN | E) or all(p.intolerant(d) or p.contraindicated(d) for d in (STATIN, E)), "r", hard="unless both"),
    L("conc", "Individual is using Repatha (evolocumab), Leqvio (inclisiran) or Juxtapid (lomitapide) at the same time", "conc", lambda p: not p.on({"evolocumab", "inclisiran", "lomitapide"}), exclude=True),
    L("preg", "Individual is pregnant", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
]
ATTESTATIONS = []


def initial(s):
    return ALL(s.age, ANY(s.fh, s.cv), ANY(s.hi, s.int, s.ctr), s.eze, ANY(s.l100, s.l70, s.l55), s.rep, s.spec, s.conc, s.preg)


def renewal(s):
    return ALL(s.now, s.fall, s.still, s.conc, s.preg)


FH = dx("Familial hypercholesterolemia", "E78.01")
HI = on("Lipitor", 200, dose="80 mg once daily")
INITIAL = dict(
    age=[[born(58, 30)], [born(18)], [born(18, -1)]],
    dx=[[dx("Old myocardial infarction", "I25.2", 900), lab("LDL-C", 96)], [past("Transient cerebral ischemic attack, unspecified", "G45.9"), lab("LDL-C", 70, 60)], [dx("Peripheral vascular disease, unspecified", "I73.9"), lab("LDL-C", 69)],
        [dx("Presence of coronary angioplasty implant and graft", "Z95.5"), lab("LDL-C", 96, 61)], [FH, lab("LDL-C", 100)], [FH, lab("LDL-C", 99)], [past("Acute myocardial infarction, unspecified", "I21.9", 360), lab("LDL-C", 55)],
        [past("Acute myocardial infarction, unspecified", "I21.9", 361), lab("LDL-C", 64)], [past("Acute myocardial infarction, unspecified", "I21.9", 200), lab("LDL-C", 54)], [dx("Pure hypercholesterolemia, unspecified", "E78.00"), lab("LDL-C", 140)],
        [FH, lab("LDL-C", 2.7, 20, "mmol/L")], [FH]],
    stat=[[HI], [on("Crestor", 56, dose="20 mg once daily")], [on("Crestor", 55, dose="20 mg once daily")], [on("Crestor", 300, dose="10 mg once daily")], [worked("Lipitor", 300, 60, dose="80 mg once daily")], [bad("Lipitor"), bad("Zocor", 20, 120)],
          [bad("Lipitor"), bad("atorvastatin", 15, 200)], [contra("Crestor")], [dx("Rhabdomyolysis", "M62.82", 200)], [dx("Unspecified cirrhosis of liver", "K74.60")], []],
    eze=[[on("Zetia", 120, "partial_response")], [worked("ezetimibe", 56)], [worked("ezetimibe", 55)], [bad("Zetia", 5)], [contra("Zetia")], [worked("Nexlizet", 100)], []],
    rep=[[failed("Repatha", 120)], [bad("Repatha", 14)], [worked("Repatha", 200)], [contra("Repatha")]],
    spec=[[spec("cardiology")], [spec("endocrinology")], [spec("internal medicine")]],
    x=[[], [on("Leqvio", 60)], [on("Juxtapid", 60)], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 50)]],
)
RENEWAL = dict(
    now=[[FH, on("Praluent", 180)], [FH, on("alirocumab", 180)], [FH, worked("Praluent", 150, 30)]],
    ldl=[[lab("LDL-C", 150, 190), lab("LDL-C", 82, 20)], [lab("LDL-C", 150, 190), lab("LDL-C", 105, 20)], [lab("LDL-C", 150, 190), lab("LDL-C", 106, 20)], [lab("LDL-C", 90, 190), lab("LDL-C", 69, 20)], [lab("LDL-C", 90, 190), lab("LDL-C", 70, 20)],
         [lab("LDL-C", 66, 20)], [lab("LDL-C", 88, 20)], [lab("LDL-C", 150, 190)]],
    st=[[on("Lipitor", 300)], [on("Zetia", 300), bad("Crestor", 10, 200)], [bad("Lipitor"), contra("Zetia")], [bad("Lipitor"), worked("Zetia", 100)]],
    x=[[], [on("Repatha", 40)]],
)
