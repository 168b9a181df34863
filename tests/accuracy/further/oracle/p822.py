"""822 Repatha: UnitedHealthcare program, a. (1) (a) with -AND-/-OR- lines, doses of statins, two LDL bands."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "822-repatha.txt", "fu-822", "Harbor States United Benefit", "Repatha", "evolocumab"
CLASS, STYLE = "hyperlipidemia: PCSK9", "UnitedHealthcare program, a. (1) (a) with -AND-/-OR- lines"
COMBINED = ((40, 6), (14, 3))
E = {"evolocumab"}


def high(m):
    d = dose_mg(m)
    ing = ingredients_of(m)
    return d is not None and (("atorvastatin" in ing and 40 <= d <= 80) or ("rosuvastatin" in ing and 20 <= d <= 40))


LDL = lambda p, t, w=None: p.lab("LDL-C", t, w)
LINES = [
    L("hefh", "Diagnosis of heterozygous familial hypercholesterolemia (HeFH) in a patient 10 years of age or older", "mix", lambda p: p.dx("E78.01") and p.age_ge(10), hard="diagnosis and age on one line"),
    L("cvd", "Patient is 18 years of age or older and has atherosclerotic cardiovascular disease, shown by a history of myocardial infarction, coronary revascularization (bypass graft or stent), ischemic stroke, or transient ischemic attack", "mix",
      lambda p: p.age_ge(18) and p.hx("I21", "I22", "I25.2", "Z95.1", "Z95.5", "I63", "I69.3", "G45", "Z86.73"), hard="age and a list of events"),
    L("pad", "Symptomatic peripheral arterial disease in a patient 18 years of age or older", "mix", lambda p: p.age_ge(18) and p.dx("I73.9", "I70.2"), hard="diagnosis and age on one line"),
    L("hi", "Patient has been receiving a high-intensity statin (i.e., atorvastatin 40-80 mg daily or rosuvastatin 20-40 mg daily) for at least 12 consecutive weeks", "trial",
      lambda p: p.taking({"atorvastatin", "rosuvastatin"}, 84, keep=high), hard="dose and duration"),
    L("tol", "Patient could not tolerate atorvastatin or rosuvastatin", "trial", lambda p: p.intolerant({"atorvastatin", "rosuvastatin"})),
    L("low", "Patient has been receiving pravastatin, simvastatin or lovastatin for at least 12 consecutive weeks", "trial", lambda p: p.taking({"pravastatin", "simvastatin", "lovastatin"}, 84)),
    L("rhab", "Patient has had statin-associated rhabdomyolysis, or is intolerant of at least two statins", "mix",
      lambda p: p.hx("M62.82") or count(lambda d: p.intolerant({d}), *STATIN) >= 2, hard="event or two intolerances"),
    L("l70", "LDL-C of 70 mg/dL or above, drawn within the last 120 days", "lab", lambda p: LDL(p, lambda v: v >= 70, 120)),
    L("l55", "LDL-C of 55 to 69 mg/dL, drawn within the last 120 days, after at least 12 weeks of ezetimibe (Zetia)", "mix",
      lambda p: ALL(LDL(p, lambda v: 55 <= v <= 69, 120), p.tried({"ezetimibe"}, 84)), hard="a band, a window and a trial"),
    L("spec", "Prescribed by or in consultation with a cardiologist, an endocrinologist, or a lipid specialist", "spec", lambda p: p.prescriber("cardiology", "endocrinology")),
    L("conc", "Patient is not taking Praluent or Leqvio", "conc", lambda p: not p.on({"alirocumab", "inclisiran"}), "b"),
    L("now", "Patient is currently on Repatha", "now", lambda p: p.on(E), "r"),
    L("fall", "LDL-C has fallen by at least 40 percent from the level before Repatha was started, or is now less than 55 mg/dL", "change",
      lambda p: ANY(p.change("LDL-C", E, lambda b, c: round((b - c) / b, 6) >= 0.4), LDL(p, lambda v: v < 55)), "r", hard="change from baseline or a value"),
    L("stat", "Patient continues on a statin, unless statins are contraindicated or not tolerated", "trial",
      lambda p: p.on(STATIN) or p.contraindicated(STATIN) or p.intolerant(STATIN), "r", hard="unless clause"),
]
ATTESTATIONS = []


def initial(s):
    return ALL(ANY(s.hefh, s.cvd, s.pad), ANY(s.hi, ALL(s.tol, s.low), s.rhab), ANY(s.l70, s.l55), s.spec, s.conc)


def renewal(s):
    return ALL(s.now, s.fall, s.stat, s.conc)


MI = dx("Old myocardial infarction", "I25.2")
FH = dx("Heterozygous familial hypercholesterolemia", "E78.01")
HI = on("Lipitor", 300, dose="80 mg once daily")
INITIAL = dict(
    age=[[born(61, 50)], [born(18)], [born(18, -1)]],
    dx=[[MI], [past("NSTEMI", "I21.4", 900)], [dx("Presence of coronary angioplasty implant and graft", "Z95.5")], [past("Transient cerebral ischemic attack, unspecified", "G45.9", 800)],
        [dx("Peripheral vascular disease, unspecified", "I73.9")], [dx("Mixed hyperlipidemia", "E78.2")], [FH], [FH, born(10)], [FH, born(10, -1)], [dx("Pure hypercholesterolemia, unspecified", "E78.00")]],
    statin=[[HI], [on("Crestor", 84, dose="20 mg once daily")], [on("Crestor", 83, dose="20 mg once daily")], [on("Crestor", 200, dose="10 mg once daily")], [on("Atorvastatin", 200, dose="40 mg once daily")],
            [failed("Lipitor", 200, 20, dose="80 mg once daily")], [bad("Lipitor"), on("Pravachol", 84)], [bad("Crestor"), on("Zocor", 83)], [on("Pravachol", 200)],
            [bad("Lipitor"), bad("Pravachol", 20, 200)], [bad("Lipitor"), bad("Atorvastatin", 20, 200)], [bad("Lipitor")], [past("Rhabdomyolysis", "M62.82", 700)],
            [med("Lipitor", 120, 60, "partial_response", "40 mg once daily"), on("Lipitor", 45, dose="80 mg once daily")]],
    ldl=[[lab("LDL-C", 112)], [lab("LDL-C", 70, 120)], [lab("LDL-C", 112, 121)], [lab("LDL-C", 64)], [lab("LDL-C", 64), on("Zetia", 84)], [lab("LDL-C", 55), partial("Ezetimibe", 90)], [lab("LDL-C", 64), on("Zetia", 83)],
         [lab("LDL-C", 54), on("Zetia", 200)], [on("Zetia", 200)], [lab("LDL-C", 2.1, unit="mmol/L")], [lab("LDL-C", 61), on("Nexlizet", 120)]],
    spec=[[spec("cardiology")], [spec("endocrinology")], [spec("family medicine")]],
    x=[[], [on("Praluent", 40)], [worked("Leqvio", 200, 30)]],
)
RENEWAL = dict(
    now=[[MI, on("Repatha", 240)], [MI, worked("Repatha", 200, 20)]],
    ldl=[[lab("LDL-C", 120, 280), lab("LDL-C", 72, 20)], [lab("LDL-C", 120, 280), lab("LDL-C", 73, 20)], [lab("LDL-C", 80, 280), lab("LDL-C", 54, 20)], [lab("LDL-C", 80, 280), lab("LDL-C", 55, 20)], [lab("LDL-C", 54, 30)], [lab("LDL-C", 60, 30)],
         [lab("LDL-C", 120, 280)]],
    statin=[[on("Crestor", 500, dose="20 mg once daily")], [bad("Zocor")], [contra("Lipitor")], [worked("Crestor", 300, 30)], []],
    x=[[], [on("Leqvio", 60)]],
)
