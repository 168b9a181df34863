"""683 Praluent: Point32Health guideline, 1. a. under a heading per condition, a window in a header, two LDL levels."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "683-praluent.md", "fu-683", "Bay Commonwealth Health Care", "Praluent", "alirocumab"
CLASS, STYLE = "lipids: PCSK9", "Point32Health, 1. a. under a heading per condition, limitations"
COMBINED = ((40, 7), (14, 3))
hi = lambda p: p.tried({"atorvastatin"}, 84, keep=lambda m: (dose_mg(m) or 0) >= 40) or p.tried({"rosuvastatin"}, 84, keep=lambda m: (dose_mg(m) or 0) >= 20)
DIAB = ("E08", "E09", "E10", "E11", "E13")
MI = ("I21", "I22", "I25.2")
LINES = [
    L("cvd", "Documented diagnosis of atherosclerotic cardiovascular disease (e.g., history of myocardial infarction, angina, coronary artery disease, or peripheral arterial disease)", "dx", lambda p: p.dx(*ASCVD) or p.hx(*MI), hard="a history among the examples"),
    L("age", "The Member is at least 18 years of age", "age", lambda p: p.age_ge(18)),
    L("spec", "The prescribing physician is a cardiologist or endocrinologist, or has consulted with one", "spec", lambda p: p.prescriber("cardiology", "endocrinology")),
    L("both", "The Member has taken both ezetimibe and a high-intensity statin (atorvastatin 40 mg or more daily, or rosuvastatin 20 mg or more daily) for at least 12 weeks", "trial",
      lambda p: hi(p) and p.tried({"ezetimibe"}, 84), hard="two trials, one with a dose"),
    L("intol", "The Member is unable to tolerate at least two statins, or has a history of statin-associated rhabdomyolysis", "trial", lambda p: count(lambda d: p.intolerant({d}), *STATIN) >= 2 or p.hx("M62.82"), hard="two statins or an event"),
    L("ci", "The Member has a contraindication to statin therapy (e.g., cirrhosis of the liver)", "trial", lambda p: p.contraindicated(STATIN, "K74.3", "K74.4", "K74.5", "K74.6", "K70.3"), hard="contraindication by condition"),
    L("l70", "LDL-C of 70 mg/dL or higher", "lab", lambda p: p.lab("LDL-C", lambda v: v >= 70, 90), hard="window in the header"),
    L("l55", "LDL-C of 55 mg/dL or higher in a Member who has diabetes mellitus or has had a myocardial infarction within the past 2 years", "mix",
      lambda p: ALL(p.lab("LDL-C", lambda v: v >= 55, 90), p.dx(*DIAB) or p.hx(*MI, within=730)), hard="value and a condition or an event in a window"),
    L("rep", "The Member had an inadequate response to at least 8 weeks of treatment with Repatha, or was unable to tolerate it", "trial", lambda p: p.failed({"evolocumab"}, 56) or p.intolerant({"evolocumab"})),
    L("fh", "Documented diagnosis of heterozygous familial hypercholesterolemia", "dx", lambda p: p.dx("E78.01", names=["Heterozygous familial hypercholesterolemia"])),
    L("age8", "The Member is at least 8 years of age", "age", lambda p: p.age_ge(8)),
    L("l100", "LDL-C of 100 mg/dL or higher", "lab", lambda p: p.lab("LDL-C", lambda v: v >= 100)),
    L("st", "At least 12 weeks of treatment with a statin, or intolerance to statins", "trial", lambda p: p.tried(STATIN, 84) or p.intolerant(STATIN)),
    L("now", "The Member is currently receiving Praluent", "now", lambda p: p.on({"alirocumab"}), "r"),
    L("fall", "LDL-C has decreased by at least 30% from the level before Praluent was started, or the most recent LDL-C is below 70 mg/dL", "change",
      lambda p: ANY(p.change("LDL-C", {"alirocumab"}, lambda b, c: round((b - c) / b, 9) >= 0.30), p.lab("LDL-C", lambda v: v < 70)), "r", hard="change from baseline or current value"),
    L("x", "Praluent will not be authorized together with Repatha or with Leqvio (inclisiran)", "conc", lambda p: not p.on({"evolocumab", "inclisiran"}), exclude=True),
]
ATTESTATIONS = ["The Member is adherent to therapy"]


def initial(s):
    ascvd = ALL(s.cvd, s.age, s.spec, ANY(s.both, s.intol, s.ci), ANY(s.l70, s.l55), s.rep)
    fh = ALL(s.fh, s.age8, s.l100, s.st)
    return ALL(ANY(ascvd, fh), s.x)


def renewal(s):
    return ALL(s.now, s.fall, ATT, s.x)


A80, EZ = "80 mg once daily", "10 mg once daily"
CAD = dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")
INITIAL = dict(
    age=[[born(61, 40)], [born(18)], [born(18, -1)]],
    cvd=[[CAD], [past("Non-ST elevation (NSTEMI) myocardial infarction", "I21.4", 1100)], [dx("Peripheral vascular disease, unspecified", "I73.9")], [dx("Hyperlipidemia, unspecified", "E78.5")], [dx("Heart failure, unspecified", "I50.9")]],
    spec=[[spec("cardiology")], [spec("endocrinology")], [spec("family medicine")]],
    st=[[on("Atorvastatin", 300, "partial_response", A80), on("Ezetimibe", 200, dose=EZ)], [worked("Crestor", 84, 10, "20 mg once daily"), worked("Zetia", 84, 10, EZ)], [worked("Lipitor", 84, 10, "40 mg once daily"), worked("Zetia", 83, 10, EZ)],
        [failed("Atorvastatin", 200, 10, "20 mg once daily"), on("Ezetimibe", 200, dose=EZ)], [failed("Atorvastatin", 200, 10, A80)], [on("Rosuvastatin", 83, dose="40 mg once daily"), on("Ezetimibe", 200, dose=EZ)],
        [bad("Atorvastatin"), bad("Pravastatin")], [bad("Lipitor", 10, 300), bad("Atorvastatin", 10, 60)], [bad("Crestor"), past("Rhabdomyolysis", "M62.82", 200)], [dx("Unspecified cirrhosis of liver", "K74.60")], [contra("Atorvastatin")],
        [failed("Simvastatin", 200, 10, "40 mg once daily"), on("Ezetimibe", 200, dose=EZ)]],
    ldl=[[lab("LDL-C", 92)], [lab("LDL-C", 70, 90)], [lab("LDL-C", 69)], [lab("LDL-C", 92, 91)], [lab("LDL-C", 55), dx("Type 2 diabetes mellitus without complications", "E11.9")], [lab("LDL-C", 54), dx("Type 2 diabetes mellitus without complications", "E11.9")],
         [lab("LDL-C", 62), past("Acute myocardial infarction, unspecified", "I21.9", 730)], [lab("LDL-C", 62), past("Acute myocardial infarction, unspecified", "I21.9", 731)], [], [lab("LDL-C", 2.0, 20, "mmol/L")], [lab("LDL-C", 140, 200), lab("LDL-C", 61, 20)]],
    rep=[[failed("Repatha", 120)], [partial("Repatha", 56)], [failed("Repatha", 55)], [bad("Repatha")], [worked("Repatha", 120)], [contra("Repatha")], []],
    x=[[], [on("Leqvio", 60)], [on("Repatha", 20)], [worked("Leqvio", 120, 20)]],
)
FH = dx("Familial hypercholesterolemia", "E78.01")
MORE = {"hefh": dict(
    age=[[born(33, 10)], [born(8)], [born(8, -1)]],
    dx=[[FH], [dx("Heterozygous familial hypercholesterolemia", None)], [dx("Pure hypercholesterolemia, unspecified", "E78.00")], [past("Familial hypercholesterolemia", "E78.01")]],
    ldl=[[lab("LDL-C", 148)], [lab("LDL-C", 100, 300)], [lab("LDL-C", 99)], []],
    st=[[on("Rosuvastatin", 400, "partial_response", "10 mg once daily")], [worked("Pravastatin", 84)], [worked("Pravastatin", 83)], [bad("Simvastatin")], [contra("Simvastatin")], [failed("Ezetimibe", 200)]],
    x=[[], [on("Repatha", 60)]],
)}
RENEWAL = dict(
    now=[[CAD, on("Praluent", 200)], [CAD, on("alirocumab", 200)], [CAD, worked("Praluent", 180, 20)]],
    ldl=[[lab("LDL-C", 150, 230), lab("LDL-C", 88, 15)], [lab("LDL-C", 120, 230), lab("LDL-C", 84, 15)], [lab("LDL-C", 120, 230), lab("LDL-C", 85, 15)], [lab("LDL-C", 90, 230), lab("LDL-C", 69, 15)], [lab("LDL-C", 72, 15)], [lab("LDL-C", 61, 15)],
         [lab("LDL-C", 150, 230)], []],
    x=[[], [on("Leqvio", 20)]],
)
