"""802 Praluent: UnitedHealthcare program, a. / (1) / (a) flush left with -AND-/-OR- lines; statin doses read from the record."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "802-praluent.md", "fu-802", "Stonebridge United Benefit Services", "Praluent", "alirocumab"
CLASS, STYLE = "lipids: PCSK9", "UnitedHealthcare program, a. (1) (a) flush left, -AND-/-OR- lines"
COMBINED = ((44, 6), (14, 3))
TWO = {"atorvastatin", "rosuvastatin"}
EVENTS = ("I21", "I22", "I25.2", "I20.0", "I24", "Z95.1", "Z95.5", "Z98.61", "I63", "I69.3", "Z86.73", "G45", "I70.2", "I73.9")


def dosed(atorva, rosuva):
    def keep(m):
        d = dose_mg(m)
        low, high = atorva if "atorvastatin" in ingredients_of(m) else rosuva
        return d is not None and low <= d <= high
    return keep


HIGH, MODERATE = dosed((40, 80), (20, 40)), dosed((10, 20), (5, 10))
not_high = lambda p: any(m["outcome"] == "intolerance" and HIGH(m) for m in p._meds(TWO))
LINES = [
    L("age", "Patient is at least 18 years old", "age", lambda p: p.age_ge(18)),
    L("cv", "History of one of the following: myocardial infarction, acute coronary syndrome, coronary revascularization, stroke, transient ischemic attack, or peripheral arterial disease", "dx",
      lambda p: p.hx(*EVENTS), hard="a list of histories in one line"),
    L("age8", "Patient is at least 8 years old", "age", lambda p: p.age_ge(8)),
    L("hefh", "Diagnosis of heterozygous familial hypercholesterolemia", "dx", lambda p: p.dx("E78.01")),
    L("high", "Patient has been receiving a high-intensity statin (atorvastatin 40 to 80 mg or rosuvastatin 20 to 40 mg daily) for at least 12 consecutive weeks", "now",
      lambda p: p.taking(TWO, 84, HIGH), hard="dose, duration and active use"),
    L("mod", "Patient is unable to tolerate a high-intensity statin (atorvastatin 40 to 80 mg or rosuvastatin 20 to 40 mg daily) and has received a moderate-intensity statin (atorvastatin 10 to 20 mg or rosuvastatin 5 to 10 mg daily) for at least 12 consecutive weeks", "mix",
      lambda p: not_high(p) and p.tried(TWO, 84, keep=MODERATE), hard="intolerance at one dose and a trial at another"),
    L("no", "Statin therapy is contraindicated, or the patient has a history of rhabdomyolysis", "mix", lambda p: p.contraindicated(STATIN) or p.hx("M62.82"), hard="contraindication or condition"),
    L("ldl", "LDL-C is at or above 70 mg/dL on a sample from the past 120 days", "lab", lambda p: p.lab("LDL-C", lambda v: v >= 70, 120)),
    L("rep", "Trial of Repatha for at least 12 weeks that did not bring an adequate response, or intolerance to Repatha", "trial", lambda p: p.fail_or_intolerant({"evolocumab"}, 84), hard="failure said in other words"),
    L("spec", "Praluent is prescribed by, or in consultation with, a cardiologist or an endocrinologist", "spec", lambda p: p.prescriber("cardiology", "endocrinology")),
    L("conc", "Patient will not use Praluent together with another PCSK9 inhibitor or with Leqvio (inclisiran)", "conc",
      lambda p: not p.another(PCSK9, "Praluent", "alirocumab") and not p.on({"inclisiran"}), "b"),
    L("fall", "LDL-C has been reduced by 30% or more from the pre-treatment baseline", "change", lambda p: p.change("LDL-C", {"alirocumab"}, lambda b, c: round((b - c) / b, 6) >= 0.3), "r", hard="change from baseline"),
    L("stay", "Patient continues to take a statin, unless the patient is intolerant to statins or statins are contraindicated", "if",
      lambda p: p.on(STATIN) or p.intolerant(STATIN) or p.contraindicated(STATIN), "r", hard="unless"),
]
ATTESTATIONS = []


def initial(s):
    return ALL(ANY(ALL(s.age, s.cv), ALL(s.age8, s.hefh)), ANY(s.high, s.mod, s.no), s.ldl, s.rep, s.spec, s.conc)


def renewal(s):
    return ALL(s.fall, s.stay, s.conc)


MI = dx("Old myocardial infarction", "I25.2")
FH = dx("Familial hypercholesterolemia", "E78.01")
A80, A20, R20, R10 = "80 mg once daily", "20 mg once daily", "20 mg once daily", "10 mg once daily"
badly = lambda drug, dose: med(drug, 420, 400, "intolerance", dose)
INITIAL = dict(
    who=[[MI], [past("Non-ST elevation (NSTEMI) myocardial infarction", "I21.4")], [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")], [dx("Presence of coronary angioplasty implant and graft", "Z95.5")],
         [past("Transient cerebral ischemic attack, unspecified", "G45.9")], [born(17), FH], [born(8), FH], [born(8, -1), FH], [born(18, -1), MI], [born(18), MI], [dx("Pure hypercholesterolemia, unspecified", "E78.00")]],
    statin=[[on("Lipitor", 200, dose=A80)], [on("rosuvastatin", 84, dose=R20)], [on("Crestor", 83, dose=R20)], [on("Lipitor", 200, dose=A20)], [worked("Lipitor", 200, dose=A80)], [on("atorvastatin", 120, dose="40 mg once daily")],
            [badly("Lipitor", A80), on("Crestor", 84, dose=R10)], [badly("Lipitor", A80), worked("Lipitor", 90, dose=A20)], [badly("Lipitor", A80), on("Crestor", 83, dose=R10)], [badly("Crestor", R10), on("Lipitor", 200, dose=A20)],
            [contra("atorvastatin")], [past("Rhabdomyolysis", "M62.82")], [badly("Lipitor", A80)], []],
    ldl=[[lab("LDL-C", 102)], [lab("LDL-C", 70, 120)], [lab("LDL-C", 69)], [lab("LDL-C", 102, 121)], [lab("LDL-C", 2.6, 20, "mmol/L")], []],
    rep=[[failed("Repatha", 100)], [partial("Repatha", 84)], [failed("Repatha", 83)], [worked("Repatha", 100)], [bad("evolocumab")], []],
    spec=[[spec("cardiology")], [spec("endocrinology")], [spec("internal medicine")]],
    conc=[[], [on("Leqvio", 60)], [on("Zetia", 60)]],
)
RENEWAL = dict(
    ldl=[[lab("LDL-C", 120, 220), lab("LDL-C", 61, 20)], [lab("LDL-C", 100, 220), lab("LDL-C", 70, 20)], [lab("LDL-C", 100, 220), lab("LDL-C", 71, 20)], [lab("LDL-C", 61, 20)], [lab("LDL-C", 120, 220)]],
    drug=[[MI, on("Praluent", 210)]],
    statin=[[on("Lipitor", 600, dose=A80)], [on("simvastatin", 300)], [worked("Lipitor", 300, 40, A80)], [bad("pravastatin")], [contra("Crestor")], []],
    x=[[], [on("Repatha", 30)], [on("Leqvio", 30)]],
)
