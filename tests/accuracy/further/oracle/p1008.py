"""1008 Repatha: Centene text, I. A. 1. a. i. with semicolons, two indications named by headings, III. not authorized."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1008-repatha.txt", "fu-1008", "Cinder Butte Community Health", "Repatha", "evolocumab"
CLASS, STYLE = "hyperlipidemia: PCSK9", "Centene, (must meet all), 1; a; i;"
COMBINED = ((26, 4), (14, 2))
R = {"evolocumab"}
HIGH = lambda m: (dose_mg(m) or 0) >= (40 if "atorvastatin" in ingredients_of(m) else 20)
LINES = [
    L("cva", "Ischemic stroke or transient ischemic attack", "dx", lambda p: p.hx("I63", "G45", "I69.3", "Z86.73")),
    L("cad", "Coronary artery disease, myocardial infarction, or coronary bypass or stent placement", "dx", lambda p: p.hx("I20", "I21", "I22", "I24", "I25", "Z95.1", "Z95.5", "Z98.61")),
    L("pad", "Peripheral arterial disease", "dx", lambda p: p.hx("I73.9", "I70.2", "E11.51")),
    L("spec", "Prescribed by or in consultation with a cardiologist, endocrinologist, or lipidologist", "spec", lambda p: p.prescriber("cardiology", "endocrinology", "lipidology")),
    L("a18", "Age ≥ 18 years", "age", lambda p: p.age_ge(18)),
    L("high", "Member has been taking atorvastatin ≥ 40 mg daily or rosuvastatin ≥ 20 mg daily for at least 8 weeks", "now",
      lambda p: p.taking({"atorvastatin", "rosuvastatin"}, 56, keep=HIGH), hard="daily dose"),
    L("int2", "Intolerance to at least 2 different statins", "trial", lambda p: count(lambda d: p.intolerant({d}), *STATIN) >= 2, hard="two members of a class"),
    L("rhab", "History of rhabdomyolysis", "dx", lambda p: p.hx("M62.82")),
    L("eze", "Member has been taking ezetimibe for at least 8 weeks, unless ezetimibe is contraindicated or was not tolerated", "trial",
      lambda p: p.taking({"ezetimibe"}, 56) or p.contraindicated({"ezetimibe"}) or p.intolerant({"ezetimibe"}), hard="unless clause"),
    L("l70", "LDL-C ≥ 70 mg/dL within the last 60 days", "lab", lambda p: p.lab("LDL-C", lambda v: v >= 70, 60)),
    L("conc", "Repatha is not prescribed concurrently with Praluent, Leqvio, or Juxtapid", "conc", lambda p: not p.on({"alirocumab", "inclisiran", "lomitapide"}), "b"),
    L("hefh", "Diagnosis of heterozygous familial hypercholesterolemia", "dx", lambda p: p.dx("E78.01", names=("Heterozygous familial hypercholesterolemia",))),
    L("a10", "Age ≥ 10 years", "age", lambda p: p.age_ge(10)),
    L("stat", "Member has been taking a statin for at least 8 weeks, or has an intolerance or contraindication to statins", "trial",
      lambda p: p.taking(STATIN, 56) or p.intolerant(STATIN) or p.contraindicated(STATIN), hard="current use or intolerance on one line"),
    L("l100", "LDL-C ≥ 100 mg/dL within the last 60 days", "lab", lambda p: p.lab("LDL-C", lambda v: v >= 100, 60)),
    L("now", "Member is currently receiving Repatha and has been for at least 3 months", "now", lambda p: p.taking(R, 90), "r"),
    L("fall", "LDL-C is at least 30% lower than before Repatha was started", "change", lambda p: p.change("LDL-C", R, lambda b, c: round((b - c) / b, 6) >= 0.30), "r"),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("liver", "Decompensated cirrhosis or hepatic failure", "no", lambda p: p.no_dx("K72", names=("Decompensated cirrhosis",)), exclude=True),
]
ATTESTATIONS = ["Dose does not exceed 140 mg every 2 weeks or 420 mg once a month", "If member is statin tolerant, member is adherent to the statin, as attested by the prescriber",
                "If request is for a dose increase, new dose does not exceed 420 mg once a month"]


def initial(s):
    a = ALL(ANY(s.cva, s.cad, s.pad), s.spec, s.a18, ANY(s.high, ANY(s.int2, s.rhab)), s.eze, s.l70, s.conc, ATT)
    b = ALL(s.hefh, s.spec, s.a10, s.stat, s.l100, s.conc, ATT)
    return ALL(ANY(a, b), s.preg, s.liver)


def renewal(s):
    return ALL(s.now, s.fall, ATT, s.conc, s.preg, s.liver)


LIP = on("Lipitor", 200, dose="80 mg once daily")
CAD = dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")
FH = dx("Heterozygous familial hypercholesterolemia", "E78.01", 900)
PURE = dx("Pure hypercholesterolemia, unspecified", "E78.00")
X = [[], [on("Praluent", 60)], [on("Leqvio", 60)], [worked("Praluent", 120, 30)], [on("Vascepa", 90)], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 60)], [dx("Hepatic failure, unspecified without coma", "K72.90", 60)],
     [dx("Fatty (change of) liver, not elsewhere classified", "K76.0")]]
INITIAL = dict(
    age=[[born(55, 25)], [born(18)], [born(18, -1)], [born(9, 300)]],
    spec=[[spec("cardiology")], [spec("endocrinology")], [spec("family medicine")]],
    dx=[[CAD], [past("Non-ST elevation (NSTEMI) myocardial infarction", "I21.4")], [past("Transient cerebral ischemic attack, unspecified", "G45.9")], [dx("Peripheral vascular disease, unspecified", "I73.9")], [dx("Presence of aortocoronary bypass graft", "Z95.1")],
        [PURE], [dx("Heart failure, unspecified", "I50.9")], [FH]],
    st=[[LIP], [on("Crestor", 56, dose="20 mg once daily")], [on("Lipitor", 55, dose="80 mg once daily")], [on("Lipitor", 200, dose="20 mg once daily")], [on("Crestor", 200, dose="10 mg once daily")], [on("Zocor", 200, dose="40 mg once daily")],
        [worked("Lipitor", 200, 40, dose="80 mg once daily")], [bad("Lipitor"), bad("Pravachol", 12, 120)], [bad("Lipitor"), bad("atorvastatin", 12, 120)], [dx("Rhabdomyolysis", "M62.82", 300, "resolved")], [dx("Myalgia, unspecified site", "M79.10")]],
    eze=[[on("Zetia", 120)], [on("ezetimibe", 56)], [on("Zetia", 55)], [bad("ezetimibe")], [contra("ezetimibe")], [worked("Zetia", 100)], []],
    ldl=[[lab("LDL-C", 104)], [lab("LDL-C", 70, 60)], [lab("LDL-C", 69)], [lab("LDL-C", 104, 61)], []],
    x=X,
)
MORE = {"fh": dict(
    age=[[born(34)], [born(10)], [born(10, -1)]],
    dx=[[FH, spec("lipidology")], [PURE, spec("lipidology")], [FH]],
    st=[[on("Pravachol", 120, dose="40 mg once daily")], [on("Crestor", 56, dose="10 mg once daily")], [on("Zocor", 55, dose="20 mg once daily")], [bad("Lipitor")], []],
    ldl=[[lab("LDL-C", 145)], [lab("LDL-C", 100, 60)], [lab("LDL-C", 99)]],
)}
RENEWAL = dict(
    now=[[CAD, LIP, on("Repatha", 200)], [CAD, on("evolocumab", 90)], [CAD, on("Repatha", 89)], [CAD, worked("Repatha", 200, 14)]],
    ldl=[[lab("LDL-C", 128, 230), lab("LDL-C", 52, 12)], [lab("LDL-C", 100, 230), lab("LDL-C", 70, 12)], [lab("LDL-C", 100, 230), lab("LDL-C", 71, 12)], [lab("LDL-C", 52, 12)], []],
    x=[X[0], X[1], X[3]],
)
