"""264 Leqvio: 'may be granted when', an age in the lead-in, dose of the statin, change from baseline."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "264-leqvio-granted.md", "fu-264", "Meridian Compass Benefit", "Leqvio", "inclisiran"
CLASS, STYLE = "lipids, siRNA to PCSK9", "'Authorization of 12 months may be granted', age in the lead-in"
COMBINED = ((24, 3), (7, 1))
SCVD = ("I20", "I21", "I22", "I23", "I24", "I25", "I63", "I65", "I66", "I70.2", "I73.9", "G45", "I69.3", "Z86.73", "Z95.1", "Z95.5", "Z98.61")
HEFH = ("E78.01",)


def strong(p):
    return (p.tried({"atorvastatin"}, 90, keep=lambda m: (dose_mg(m) or 0) >= 40)
            or p.tried({"rosuvastatin"}, 90, keep=lambda m: (dose_mg(m) or 0) >= 20))


LINES = [
    L("lead", "Authorization of 12 months may be granted for members 18 years of age or older when all of the following criteria are met", "age", lambda p: p.age_ge(18), hard="age in the lead-in"),
    L("cv", "The member has clinical ASCVD, as shown by any of: acute coronary syndrome, myocardial infarction, stable or unstable angina, coronary revascularization (stent or bypass surgery), stroke, transient ischemic attack, or peripheral arterial disease", "dx", lambda p: p.dx(*SCVD)),
    L("ldl", "LDL-C was 70 mg/dL or above on a test within the past 6 months", "lab", lambda p: p.lab("LDL-C", lambda v: v >= 70, 180)),
    L("hi", "The member has received a high-intensity statin (atorvastatin 40 mg or more daily, or rosuvastatin 20 mg or more daily) for at least 3 months", "trial", strong, hard="dose and duration"),
    L("unable", "The member is unable to take statins, as shown by an intolerance to two or more different statins, a contraindication to statin therapy, or a history of statin-associated rhabdomyolysis", "mix",
      lambda p: count(lambda d: p.intolerant({d}), *STATIN) >= 2 or p.contraindicated(STATIN) or p.hx("M62.82"), hard="three ways on one line"),
    L("eze", "The member has been treated with ezetimibe for at least 8 weeks, or ezetimibe is contraindicated or was not tolerated", "trial",
      lambda p: p.tried({"ezetimibe"}, 56) or p.contraindicated({"ezetimibe"}) or p.intolerant({"ezetimibe"})),
    L("hefh", "The member is at least 18 years of age with a diagnosis of HeFH confirmed by genetic testing or clinical scoring (e.g., Dutch Lipid Clinic Network)", "mix",
      lambda p: p.age_ge(18) and p.dx(*HEFH), hard="age and diagnosis on one line"),
    L("ldlh", "LDL-C is 100 mg/dL or above, or 70 mg/dL or above if the member also has coronary artery disease", "mix",
      lambda p: ANY(p.lab("LDL-C", lambda v: v >= 100), ALL(p.lab("LDL-C", lambda v: v >= 70), p.dx("I20", "I21", "I22", "I24", "I25"))), hard="a lower threshold with a disease"),
    L("mab", "The member had an inadequate response to at least 12 weeks of Praluent or Repatha, or experienced an intolerable adverse effect from either", "trial",
      lambda p: p.failed(PCSK9, 84) or p.intolerant(PCSK9)),
    L("now", "The member remains on Leqvio", "now", lambda p: p.taking({"inclisiran"}), "r"),
    L("drop", "LDL-C has fallen by at least 30% from the level before Leqvio was started", "change", lambda p: p.change("LDL-C", {"inclisiran"}, lambda b, c: (b - c) / b >= 0.3 - 1e-9), "r"),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("conc", "Concomitant use of a PCSK9 monoclonal antibody (Praluent, Repatha)", "conc", lambda p: not p.on(PCSK9), exclude=True),
    L("liver", "Active liver disease, such as cirrhosis or hepatitis", "no", lambda p: p.no_dx("K70", "K71", "K72", "K73", "K74", "K75", "K76", "B15", "B16", "B17", "B18", "B19"), exclude=True),
]
ATTESTATIONS = []


def initial(s):
    return ALL(ANY(ALL(s.lead, s.cv, s.ldl, ANY(s.hi, s.unable), s.eze), ALL(s.hefh, s.ldlh, s.mab)), s.preg, s.conc, s.liver)


def renewal(s):
    return ALL(s.now, s.drop, s.preg, s.conc, s.liver)


A80 = on("Atorvastatin", 200, "partial_response", "80 mg once daily")
X = [[], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 40)], [on("Repatha", 60)], [failed("Praluent", 60, 30)], [dx("Unspecified cirrhosis of liver", "K74.60")]]
INITIAL = dict(
    age=[[born(58, 70)], [born(18)], [born(18, -1)]],
    cv=[[dx("Old myocardial infarction", "I25.2")], [dx("Presence of coronary angioplasty implant and graft", "Z95.5")],
        [dx("Peripheral vascular disease, unspecified", "I73.9")], [dx("Paroxysmal atrial fibrillation", "I48.0")]],
    ldl=[[lab("LDL-C", 104)], [lab("LDL-C", 70, 180)], [lab("LDL-C", 69)], [lab("LDL-C", 104, 181)], [lab("LDL-C", 2.4, unit="mmol/L")], []],
    statin=[[A80], [worked("Crestor", 90, 60, "20 mg once daily")], [worked("Crestor", 89, 60, "20 mg once daily")], [on("Lipitor", 300, "partial_response", "20 mg once daily")],
            [bad("Lipitor"), bad("Pravachol")], [bad("Lipitor"), bad("atorvastatin", 20, 300)], [contra("Simvastatin")], [past("Rhabdomyolysis", "M62.82")]],
    eze=[[on("Zetia", 100)], [worked("Ezetimibe", 56)], [worked("Ezetimibe", 55)], [bad("Zetia")], [on("Nexlizet", 80)]],
    x=X,
)
FH = dx("Heterozygous familial hypercholesterolemia", "E78.01")
CAD = dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")
MORE = {"hefh": dict(
    hefh=[[FH], [dx("Pure hypercholesterolemia, unspecified", "E78.00")]],
    ldl=[[lab("LDL-C", 131)], [lab("LDL-C", 99)], [CAD, lab("LDL-C", 70)], [CAD, lab("LDL-C", 69)], []],
    mab=[[failed("Repatha", 120)], [failed("Praluent", 84)], [failed("Repatha", 83)], [bad("Praluent")], [worked("Repatha", 200)]],
)}
RENEWAL = dict(
    drop=[[on("Leqvio", 200), lab("LDL-C", 120, 205), lab("LDL-C", 61, 10)], [on("inclisiran", 200), lab("LDL-C", 100, 200), lab("LDL-C", 70, 10)], [on("Leqvio", 200), lab("LDL-C", 100, 230), lab("LDL-C", 71, 10)],
          [on("Leqvio", 200), lab("LDL-C", 55, 10)], [on("Leqvio", 200), lab("LDL-C", 140, 220)], [worked("Leqvio", 300, 20), lab("LDL-C", 140, 330), lab("LDL-C", 50, 40)]],
    x=[X[0], X[2]],
)
