"""611 Leqvio: UnitedHealthcare medical benefit drug policy, bullets with trailing bold connectives, threshold that depends on an event."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "611-leqvio.md", "fu-611", "Great Lakes United Benefit Plan", "Leqvio", "inclisiran"
CLASS, STYLE = "lipids: siRNA", "UnitedHealthcare medical drug policy, nested bullets, trailing **and**/**or**"
COMBINED = ((42, 8), (14, 3))
INC, EZ = {"inclisiran"}, {"ezetimibe"}
high = lambda ing, mg: lambda p: p.taking({ing}, 84, keep=lambda m: (dose_mg(m) or 0) >= mg)
EVENTS = ("I20", "I21", "I22", "I24", "I25.2", "I25.11", "I25.7", "Z95.1", "Z95.5", "Z98.61", "Z95.82", "I63", "I69.3", "Z86.73", "G45", "I70.2", "I73.9")


def ldl(p):
    low = 55 if p.hx("I21", "I22", "I63", within=730) else 70
    return p.lab("LDL-C", lambda v: v >= low, 120)


LINES = [
    L("age", "Patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("hefh", "Heterozygous familial hypercholesterolemia (HeFH)", "dx", lambda p: p.dx("E78.01", names=["Heterozygous familial hypercholesterolemia"])),
    L("ascvd", "Atherosclerotic cardiovascular disease, as shown by a history of at least one of these: acute coronary syndrome, myocardial infarction, stable or unstable angina, coronary or other arterial revascularization, stroke, transient ischemic attack, or peripheral arterial disease",
      "dx", lambda p: p.hx(*EVENTS), hard="a list of events on one line"),
    L("ldl", "LDL-C is 70 mg/dL or higher (55 mg/dL or higher if the patient has had a myocardial infarction or ischemic stroke within the past 2 years), on a sample drawn within the last 120 days", "lab", ldl,
      hard="a threshold that depends on a recent event"),
    L("high", "Patient has been receiving a high-intensity statin (atorvastatin 40 mg or more daily, or rosuvastatin 20 mg or more daily) for at least 12 consecutive weeks", "now",
      lambda p: high("atorvastatin", 40)(p) or high("rosuvastatin", 20)(p), hard="dose and duration, still active"),
    L("hintol", "Intolerance to atorvastatin or rosuvastatin", "trial", lambda p: p.intolerant({"atorvastatin", "rosuvastatin"})),
    L("low", "Patient has been receiving pravastatin, simvastatin, lovastatin, fluvastatin, or pitavastatin for at least 12 consecutive weeks", "now",
      lambda p: p.taking({"pravastatin", "simvastatin", "lovastatin", "fluvastatin", "pitavastatin"}, 84)),
    L("rhabdo", "History of statin-associated rhabdomyolysis, or intolerance to three or more statins", "mix",
      lambda p: p.hx("M62.82") or count(lambda s: p.intolerant({s}), *STATIN) >= 3, hard="history or a number of intolerances"),
    L("ez", "At least 12 consecutive weeks of ezetimibe (generic Zetia) have been completed, or the patient has a contraindication or intolerance to ezetimibe", "trial",
      lambda p: p.tried(EZ, 84) or p.intolerant(EZ) or p.contraindicated(EZ)),
    L("pcsk", "Inadequate response to at least 12 weeks of Repatha or Praluent, or intolerance or contraindication to either one", "trial",
      lambda p: p.tfci(PCSK9, 84)),
    L("conc", "Leqvio will not be used in combination with a PCSK9 monoclonal antibody (Praluent, Repatha)", "conc", lambda p: not p.on(PCSK9), "b"),
    L("spec", "Prescribed by or in consultation with a cardiologist, endocrinologist, or lipid specialist", "spec", lambda p: p.prescriber("cardiology", "endocrinology")),
    L("fall", "LDL-C has fallen by at least 30% from the level before Leqvio was started", "change",
      lambda p: p.change("LDL-C", INC, lambda b, c: (b - c) / b >= 0.3 - 1e-9), "r", hard="change from baseline in per cent"),
    L("stat", "Patient continues to take a statin, unless statins are contraindicated or were not tolerated", "now",
      lambda p: p.on(STATIN) or p.contraindicated(STATIN) or p.intolerant(STATIN), "r", hard="unless clause"),
    L("preg", "Use during pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("lomi", "Concurrent use of lomitapide (Juxtapid)", "conc", lambda p: not p.on({"lomitapide"}), exclude=True),
]
ATTESTATIONS = ["Leqvio will be administered by a health care professional"]


def initial(s):
    return ALL(s.age, ANY(s.hefh, s.ascvd), s.ldl, ANY(s.high, ALL(s.hintol, s.low), s.rhabdo), s.ez, s.pcsk, s.conc, ATT, s.spec, s.preg, s.lomi)


def renewal(s):
    return ALL(s.fall, s.stat, s.conc, s.preg, s.lomi)


OLDMI = past("Non-ST elevation (NSTEMI) myocardial infarction", "I21.4", 1500)
FH = dx("Familial hypercholesterolemia", "E78.01")
AT80 = on("Lipitor", 300, "partial_response", "80 mg once daily")
INITIAL = dict(
    age=[[born(58, 40)], [born(18)], [born(18, -1)]],
    dx=[[OLDMI], [FH], [dx("Peripheral vascular disease, unspecified", "I73.9")], [dx("Personal history of transient ischemic attack", "Z86.73")],
        [dx("Presence of coronary angioplasty implant and graft", "Z95.5")], [dx("Essential (primary) hypertension", "I10")], [dx("Pure hypercholesterolemia, unspecified", "E78.00")],
        [past("Familial hypercholesterolemia", "E78.01")]],
    ldl=[[lab("LDL-C", 92)], [lab("LDL-C", 70, 120)], [lab("LDL-C", 69)], [lab("LDL-C", 92, 121)], [lab("LDL-C", 58), past("Cerebral infarction, unspecified", "I63.9", 400)],
         [lab("LDL-C", 58), past("Acute myocardial infarction, unspecified", "I21.9", 730)], [lab("LDL-C", 58), past("Acute myocardial infarction, unspecified", "I21.9", 731)],
         [lab("LDL-C", 54), past("Cerebral infarction, unspecified", "I63.9", 100)], []],
    stat=[[AT80], [on("Crestor", 84, dose="20 mg once daily")], [on("rosuvastatin", 83, dose="40 mg once daily")], [on("atorvastatin", 300, dose="20 mg once daily")],
          [bad("Lipitor"), on("pravastatin", 84, dose="40 mg once daily")], [on("simvastatin", 200, dose="20 mg once daily")], [bad("Crestor"), worked("Zocor", 200, 10)],
          [past("Rhabdomyolysis", "M62.82", 700)], [bad("Lipitor"), bad("Crestor"), bad("Livalo")], [bad("Lipitor"), bad("atorvastatin", 20, 300), bad("Zocor")],
          [worked("Lipitor", 300, 10, "80 mg once daily")]],
    ez=[[worked("Zetia", 84)], [failed("ezetimibe", 83)], [bad("ezetimibe")], [contra("Zetia")], [on("Nexlizet", 90)], []],
    pcsk=[[failed("Repatha", 120)], [failed("Praluent", 84)], [partial("Repatha", 83)], [bad("Praluent", 30)], [worked("Repatha", 200)], [on("Repatha", 200, "inadequate_response")]],
    spec=[[spec("cardiology")], [spec("endocrinology")], [spec("internal medicine")]],
    x=[[], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 60)], [on("Juxtapid", 40)], [worked("Juxtapid", 40, 200)]],
)
RENEWAL = dict(
    ldl=[[on("Leqvio", 200), lab("LDL-C", 110, 230), lab("LDL-C", 60, 20)], [on("inclisiran", 200), lab("LDL-C", 100, 200), lab("LDL-C", 70, 20)], [on("Leqvio", 200), lab("LDL-C", 100, 230), lab("LDL-C", 71, 20)],
         [on("Leqvio", 200), lab("LDL-C", 60, 20)], [on("Leqvio", 200), lab("LDL-C", 100, 230)], [on("Leqvio", 200), lab("LDL-C", 150, 400), lab("LDL-C", 90, 230), lab("LDL-C", 70, 20)]],
    stat=[[AT80], [], [bad("Crestor")], [contra("atorvastatin")], [worked("Lipitor", 300, 30, "80 mg once daily")]],
    x=[[], [on("Praluent", 30)], [dx("Encounter for supervision of normal pregnancy, unspecified", "Z34.90", 40), sex("female")]],
)
