"""706 Repatha: Point32Health medical necessity guideline, numbered items with bare AND lines."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "706-repatha.txt", "fu-706", "Bayline Pioneer Health Care", "Repatha", "evolocumab"
CLASS, STYLE = "lipids: PCSK9", "Point32Health guideline, 1. a. with bare AND lines, Limitations"
COMBINED = ((44, 8), (14, 3))
EVO = {"evolocumab"}
EVENT = ("I20", "I21", "I22", "I23", "I24", "I25", "I63", "I69.3", "G45.0", "G45.1", "G45.2", "G45.8", "G45.9", "I70.2", "I73.9", "Z86.73", "Z95.1", "Z95.5", "Z98.61")


def high(p):
    strong = lambda n: lambda m: (dose_mg(m) or 0) >= n
    return (p.taking({"atorvastatin"}, 56, strong(40)) or p.taking({"rosuvastatin"}, 56, strong(20))) and p.taking({"ezetimibe"}, 56)


def very_high(p):
    return p.dx("E08", "E09", "E10", "E11", "E13", "I73.9", "I70.2") or p.hx("Z95.1") or p.hx("I21", "I22", within=730)


def fallen(p):
    return ANY(p.change("LDL-C", EVO, lambda b, c: round((b - c) / b, 9) >= 0.3), p.lab("LDL-C", lambda v: v < 55))


LINES = [
    L("age", "The Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("cv", "Documented history of myocardial infarction, acute coronary syndrome, angina, coronary revascularization, ischemic stroke, transient ischemic attack, or peripheral artery disease", "dx", lambda p: p.hx(*EVENT)),
    L("l70", "70 mg/dL or higher", "lab", lambda p: p.lab("LDL-C", lambda v: v >= 70, 180), hard="the header carries the test and its window"),
    L("l55", "55 mg/dL or higher in a Member with diabetes, peripheral artery disease, prior coronary artery bypass surgery, or a myocardial infarction within the past two years", "mix",
      lambda p: ALL(p.lab("LDL-C", lambda v: v >= 55, 180), very_high(p)), hard="value and one of four risks, one of them with a window"),
    L("hi", "The Member has been receiving a high-intensity statin (atorvastatin at 40 mg or more a day, or rosuvastatin at 20 mg or more a day) and ezetimibe, each for at least 8 weeks", "now", high, hard="two drugs, dose and time"),
    L("two", "The Member could not tolerate two different statins", "trial", lambda p: count(lambda i: p.intolerant({i}), *STATIN) >= 2),
    L("rhab", "The Member has had rhabdomyolysis", "dx", lambda p: p.hx("M62.82")),
    L("fh", "Diagnosis of heterozygous or homozygous familial hypercholesterolemia", "dx", lambda p: p.dx("E78.01")),
    L("age10", "The Member is 10 years of age or older", "age", lambda p: p.age_ge(10)),
    L("l100", "LDL-C of 100 mg/dL or higher within the past 6 months", "lab", lambda p: p.lab("LDL-C", lambda v: v >= 100, 180)),
    L("step", "Inadequate response to at least 8 weeks of, or intolerance or contraindication to, atorvastatin or rosuvastatin", "trial", lambda p: p.tfci({"atorvastatin", "rosuvastatin"}, 56)),
    L("now", "The Member is currently taking Repatha and has taken it for at least 4 months", "now", lambda p: p.taking(EVO, 120), "r"),
    L("fall", "LDL-C is at least 30% below the value obtained before Repatha was started, or is below 55 mg/dL", "change", fallen, "r", hard="per cent from baseline or a value"),
    L("conc", "Repatha is not covered in combination with another PCSK9 inhibitor (Praluent), inclisiran (Leqvio), or lomitapide (Juxtapid)", "conc",
      lambda p: not p.on({"alirocumab", "inclisiran", "lomitapide"}), exclude=True),
]
ATTESTATIONS = ["The plan's claims or the provider's records show consistent fills"]


def initial(s):
    return ALL(ANY(ALL(s.age, s.cv, ANY(s.l70, s.l55), ANY(s.hi, s.two, s.rhab)), ALL(s.fh, s.age10, s.l100, s.step)), s.conc)


def renewal(s):
    return ALL(s.now, s.fall, ATT, s.conc)


MI = dx("Old myocardial infarction", "I25.2", 1500)
HIGH = [on("Atorvastatin", 150, dose="80 mg once daily"), on("Ezetimibe", 120, dose="10 mg once daily")]
INITIAL = dict(
    age=[[born(58, 9)], [born(18)], [born(18, -1)]],
    cv=[[MI], [past("Transient cerebral ischemic attack, unspecified", "G45.9")], [dx("Peripheral vascular disease, unspecified", "I73.9")], [past("Cerebral infarction, unspecified", "I63.9", 900)], [dx("Presence of coronary angioplasty implant and graft", "Z95.5")],
        [dx("Essential (primary) hypertension", "I10")], [dx("Unspecified atrial fibrillation", "I48.91")], []],
    ldl=[[lab("LDL-C", 92)], [lab("LDL-C", 70, 180)], [lab("LDL-C", 69)], [lab("LDL-C", 92, 181)], [], [lab("LDL-C", 1.9, 20, "mmol/L")], [lab("LDL-C", 120, 150), lab("LDL-C", 60, 10)],
         [lab("LDL-C", 60), dx("Type 2 diabetes mellitus without complications", "E11.9")], [lab("LDL-C", 55), dx("Presence of aortocoronary bypass graft", "Z95.1", 2000)], [lab("LDL-C", 54), dx("Type 2 diabetes mellitus without complications", "E11.9")],
         [lab("LDL-C", 60), past("NSTEMI", "I21.4", 730)], [lab("LDL-C", 60), past("NSTEMI", "I21.4", 731)], [lab("LDL-C", 60), dx("Atherosclerosis of native arteries of extremities with intermittent claudication, bilateral legs", "I70.213")]],
    st=[HIGH, [on("Crestor", 56, dose="20 mg once daily"), on("Zetia", 56)], [on("Crestor", 55, dose="20 mg once daily"), on("Zetia", 200)], [on("Atorvastatin", 200, dose="20 mg once daily"), on("Zetia", 200)], [on("Roszet", 90, dose="20/10 mg once daily")],
        [on("Lipitor", 200, dose="40 mg once daily")], [worked("Lipitor", 200, 10, "80 mg once daily"), on("Zetia", 200)], [bad("Atorvastatin"), bad("Crestor")], [bad("Atorvastatin"), bad("Lipitor", 20, 200)], [bad("simvastatin"), contra("pravastatin")],
        [past("Rhabdomyolysis", "M62.82", 500)], [on("Simvastatin", 300, dose="40 mg once daily"), on("Zetia", 300)], [med("Atorvastatin", 300, 40, dose="20 mg once daily"), on("Atorvastatin", 40, dose="80 mg once daily"), on("Zetia", 90)], []],
    x=[[], [on("Praluent", 40)], [on("Leqvio", 90)], [worked("Praluent", 100, 20)], [on("Nexletol", 90)]],
)
MORE = {"fh": dict(
    age=[[born(33, 9)], [born(10)], [born(10, -1)]],
    fh=[[dx("Familial hypercholesterolemia", "E78.01")], [dx("Heterozygous familial hypercholesterolemia", "E78.01")], [dx("Pure hypercholesterolemia, unspecified", "E78.00")]],
    ldl=[[lab("LDL-C", 155)], [lab("LDL-C", 100, 180)], [lab("LDL-C", 99)], [lab("LDL-C", 155, 190)]],
    st=[[failed("Atorvastatin", 90)], [failed("Crestor", 56)], [failed("Crestor", 55)], [bad("Lipitor")], [failed("simvastatin", 200)], [worked("Crestor", 200)], [contra("rosuvastatin")]],
)}
RENEWAL = dict(
    now=[[MI, on("Repatha", 200)], [MI, on("Repatha", 120)], [MI, on("Repatha", 119)], [MI, worked("Repatha", 200, 9)], [MI, on("evolocumab", 200)]],
    ldl=[[lab("LDL-C", 140, 220), lab("LDL-C", 70, 10)], [lab("LDL-C", 100, 220), lab("LDL-C", 70, 10)], [lab("LDL-C", 100, 220), lab("LDL-C", 71, 10)], [lab("LDL-C", 60, 220), lab("LDL-C", 54, 10)], [lab("LDL-C", 54, 10)], [lab("LDL-C", 58, 10)], [],
         [lab("LDL-C", 3.62, 220, "mmol/L"), lab("LDL-C", 80, 10)]],
    x=[[], [on("Praluent", 30)], [on("Juxtapid", 30)]],
)
