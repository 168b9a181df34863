"""1023 Repatha: UnitedHealthcare, a. (1) (a) with -AND- and -OR- lines, statin dose and weeks."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1023-repatha.md", "fu-1023", "Meridian United Health", "Repatha", "evolocumab"
CLASS, STYLE = "lipids: PCSK9 inhibitor", "UnitedHealthcare, a. (1) (a), -AND- / -OR- on lines of their own"
COMBINED = ((40, 6), (12, 3))


def high(p):
    return any(p.taking({ing}, 84, lambda m, low=low: (dose_mg(m) or 0) >= low) for ing, low in (("atorvastatin", 40), ("rosuvastatin", 20)))


LINES = [
    L("hefh", "Diagnosis of heterozygous familial hypercholesterolemia (HeFH)", "dx", lambda p: p.dx("E78.01")),
    L("mi", "History of acute myocardial infarction or unstable angina", "dx", lambda p: p.hx("I21", "I22", "I25.2", "I20.0", "I25.110", "I25.700")),
    L("cad", "Diagnosis of coronary artery disease", "dx", lambda p: p.dx("I25.1", "I25.7", "I25.8", "I25.9")),
    L("cva", "History of ischemic stroke or transient ischemic attack", "dx", lambda p: p.hx("I63", "G45.9", "G45.8", "Z86.73", "I69.3")),
    L("pad", "Peripheral arterial disease presumed to be of atherosclerotic origin", "dx", lambda p: p.dx("I70.2", "I73.9")),
    L("age", "Patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("stat", "Patient is currently receiving high-intensity statin therapy (atorvastatin 40-80 mg daily or rosuvastatin 20-40 mg daily) and has done so for at least 12 consecutive weeks", "trial",
      high, hard="dose and duration"),
    L("two", "Patient has a history of intolerance to at least two different statins", "trial", lambda p: count(lambda d: p.intolerant({d}), *STATIN) >= 2, hard="two members of a class"),
    L("rhab", "Patient has a history of rhabdomyolysis", "dx", lambda p: p.hx("M62.82")),
    L("ldl", "LDL-C is 70 mg/dL or greater, obtained within the last 120 days", "lab", lambda p: p.lab("LDL-C", lambda v: v >= 70, 120)),
    L("eze", "Patient has been receiving ezetimibe (Zetia) therapy for at least 12 consecutive weeks", "trial", lambda p: p.taking({"ezetimibe"}, 84)),
    L("ezi", "Patient has a history of contraindication or intolerance to ezetimibe", "trial", lambda p: p.intolerant({"ezetimibe"}) or p.contraindicated({"ezetimibe"})),
    L("l100", "LDL-C is 100 mg/dL or greater, obtained within the last 120 days", "lab", lambda p: p.lab("LDL-C", lambda v: v >= 100, 120)),
    L("conc", "Patient is not receiving Repatha in combination with Praluent (alirocumab) or Leqvio (inclisiran)", "conc", lambda p: not p.on({"alirocumab", "inclisiran"}), "b"),
    L("spec", "Prescribed by or in consultation with a cardiologist, endocrinologist, or lipid specialist", "spec", lambda p: p.prescriber("cardiology", "endocrinology")),
    L("now", "Patient is currently on Repatha therapy", "now", lambda p: p.taking({"evolocumab"}), "r"),
    L("goal", "LDL-C is below 70 mg/dL, obtained within the last 180 days", "lab", lambda p: p.lab("LDL-C", lambda v: v < 70, 180), "r"),
    L("fall", "LDL-C has decreased by at least 40% from baseline", "change", lambda p: p.change("LDL-C", {"evolocumab"}, lambda b, c: round((b - c) / b * 100, 6) >= 40), "r"),
]
ATTESTATIONS = ["Patient continues to follow a low-fat diet and exercise regimen"]


def initial(s):
    return ALL(ANY(s.hefh, s.mi, s.cad, s.cva, s.pad), s.age, ANY(s.stat, s.two, s.rhab), s.ldl, ANY(s.eze, s.ezi, s.l100), s.conc, s.spec)


def renewal(s):
    return ALL(s.now, ANY(s.goal, s.fall), ATT, s.conc)


LDL = "LDL-C"
st = lambda drug, days, dose: on(drug, days, dose=dose + " once daily")
INITIAL = dict(
    age=[[born(58, 20), spec("cardiology")], [born(18), spec("cardiology")], [born(18, -1), spec("cardiology")], [born(58, 20), spec("endocrinology")], [born(58, 20), spec("family medicine")]],
    dx=[[dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")], [dx("Heterozygous familial hypercholesterolemia", "E78.01")], [past("Non-ST elevation (NSTEMI) myocardial infarction", "I21.4")],
        [past("Cerebral infarction, unspecified", "I63.9")], [past("Transient cerebral ischemic attack, unspecified", "G45.9")],
        [dx("Atherosclerosis of native arteries of extremities with intermittent claudication, bilateral legs", "I70.213")],
        [dx("Pure hypercholesterolemia, unspecified", "E78.00")], [past("Nontraumatic intracerebral hemorrhage, unspecified", "I61.9")], [dx("Venous insufficiency (chronic) (peripheral)", "I87.2")], [],
        [past("Unstable angina", "I20.0")]],
    stat=[[st("Lipitor", 200, "80 mg")], [st("Atorvastatin", 84, "40 mg")], [st("Lipitor", 83, "40 mg")], [st("Lipitor", 300, "20 mg")], [st("Crestor", 120, "20 mg")], [st("Rosuvastatin", 200, "10 mg")], [st("Zocor", 300, "40 mg")],
          [worked("Lipitor", 200, 30, "80 mg once daily")], [bad("Lipitor"), bad("Pravachol", 30, 150)], [bad("Lipitor"), bad("Atorvastatin", 20, 200)], [bad("Crestor")], [past("Rhabdomyolysis", "M62.82")], [dx("Drug-induced myopathy", "G72.0")], []],
    ldl=[[lab(LDL, 88), on("Zetia", 150)], [lab(LDL, 70, 120), on("Ezetimibe", 84)], [lab(LDL, 69), on("Zetia", 150)], [lab(LDL, 88), on("Zetia", 83)], [lab(LDL, 100)], [lab(LDL, 99)], [lab(LDL, 131, 121), on("Zetia", 150)],
         [lab(LDL, 131, 121)], [lab(LDL, 88), bad("Zetia")], [lab(LDL, 88), contra("ezetimibe")], [lab(LDL, 2.4, 30, "mmol/L"), on("Zetia", 150)], [on("Zetia", 150)], [lab(LDL, 140, 90), lab(LDL, 65, 10), on("Zetia", 150)]],
    x=[[], [on("Praluent", 60)], [on("Leqvio", 60)], [on("Nexletol", 60)], [failed("Praluent", 120)]],
)
RENEWAL = dict(
    now=[[on("Repatha", 200)], [on("evolocumab", 60)], [worked("Repatha", 180, 20)], []],
    ldl=[[lab(LDL, 150, 230), lab(LDL, 82, 20)], [lab(LDL, 150, 230), lab(LDL, 90, 20)], [lab(LDL, 150, 230), lab(LDL, 91, 20)], [lab(LDL, 100, 230), lab(LDL, 69, 20)], [lab(LDL, 100, 230), lab(LDL, 70, 20)], [lab(LDL, 150, 230)], []],
    x=[[], [on("Praluent", 40)], [st("Crestor", 200, "10 mg")], [on("inclisiran", 90)]],
)
