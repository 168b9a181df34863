"""772 Leqvio: Premera policy, round, hollow and square bullets, all of / one of nested three deep."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "772-leqvio.md", "fu-772", "Rainier Sound Blue", "Leqvio", "inclisiran"
CLASS, STYLE = "lipids: siRNA", "Premera, bullets • o ▪ nested"
COMBINED = ((44, 4), (14, 2))
ME, EZ, P = {"inclisiran"}, {"ezetimibe"}, {"evolocumab", "alirocumab"}
CIRRHOSIS = ("K74.3", "K74.4", "K74.5", "K74.6", "K70.3")


def high(p):
    return p.tried({"atorvastatin"}, 56, keep=lambda m: (dose_mg(m) or 0) >= 40) or p.tried({"rosuvastatin"}, 56, keep=lambda m: (dose_mg(m) or 0) >= 20)


LINES = [
    L("age", "The patient is aged 18 years or older", "age", lambda p: p.age_ge(18)),
    L("hefh", "Heterozygous familial hypercholesterolemia", "dx", lambda p: p.dx("E78.01")),
    L("mi", "Myocardial infarction or unstable angina at any time", "dx", lambda p: p.hx("I21", "I22", "I25.2", "I20.0")),
    L("rev", "Coronary stent, coronary angioplasty, or coronary bypass surgery", "dx", lambda p: p.hx("Z95.5", "Z98.61", "Z95.1")),
    L("cva", "Previous ischemic stroke or transient ischemic attack", "dx", lambda p: p.hx("I63", "G45", "I69.3", "Z86.73")),
    L("pad", "Peripheral arterial disease", "dx", lambda p: p.dx("I73.9", "I70.2")),
    L("cac", "Type 2 diabetes with a coronary artery calcium score of 300 Agatston units or greater", "mix", lambda p: None if p.dx("E11") else False,
      hard="a finding no record shows beside a coded fact"),
    L("ldl", "LDL-C measured in the past 90 days is 70 mg/dL or higher", "lab", lambda p: p.lab("LDL-C", lambda v: v >= 70, 90)),
    L("hi", "Took a high-intensity statin (atorvastatin 40 mg or more daily, or rosuvastatin 20 mg or more daily) for at least 8 consecutive weeks", "trial", high, hard="dose and duration"),
    L("int2", "Is intolerant of two or more statins", "trial", lambda p: count(lambda i: p.intolerant({i}), *STATIN) >= 2),
    L("con", "Has a contraindication to statins, such as cirrhosis of the liver", "trial", lambda p: p.contraindicated(STATIN, *CIRRHOSIS), hard="a condition the policy names"),
    L("ez", "Has tried ezetimibe for at least 8 weeks, unless ezetimibe is contraindicated or was not tolerated", "trial",
      lambda p: p.tried(EZ, 56) or p.contraindicated(EZ) or p.intolerant(EZ), hard="unless clause"),
    L("pc", "Has had an inadequate response to at least 90 days of Repatha or Praluent, or is intolerant of one of them", "trial", lambda p: p.fail_or_intolerant(P, 90)),
    L("spec", "Prescribed by or in consultation with a cardiologist or endocrinologist", "spec", lambda p: p.prescriber("cardiology", "endocrinology")),
    L("now", "The patient is currently receiving Leqvio", "now", lambda p: p.on(ME), "r"),
    L("fall", "LDL-C has fallen by at least 30% from the level before Leqvio was started", "change", lambda p: p.change("LDL-C", ME, lambda b, c: round(c - 0.7 * b, 6) <= 0), "r", hard="change from baseline"),
    L("low", "The latest LDL-C is below 70 mg/dL", "lab", lambda p: p.lab("LDL-C", lambda v: v < 70), "r"),
    L("stat", "The patient is still taking a statin, unless statins are contraindicated or were not tolerated", "now",
      lambda p: p.on(STATIN) or p.contraindicated(STATIN) or p.intolerant(STATIN), "r", hard="unless clause"),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("esrd", "End-stage renal disease", "no", lambda p: p.no_dx("N18.6"), exclude=True),
    L("conc", "Current use of Repatha, Praluent, or Juxtapid", "conc", lambda p: not p.on(P | {"lomitapide"}), exclude=True),
]
ATTESTATIONS = ["A low-fat diet is being followed", "Chart notes document continued benefit"]


def initial(s):
    return ALL(s.age, ANY(s.hefh, ANY(s.mi, s.rev, s.cva, s.pad), s.cac), s.ldl, ANY(s.hi, s.int2, s.con), s.ez, s.pc, s.spec, ATT, s.preg, s.esrd, s.conc)


def renewal(s):
    return ALL(s.now, ANY(s.fall, s.low), s.stat, ATT, s.preg, s.esrd, s.conc)


INITIAL = dict(
    age=[[born(58, 9)], [born(18)], [born(18, -1)]],
    dx=[[past("NSTEMI myocardial infarction", "I21.4")], [dx("Familial hypercholesterolemia", "E78.01")], [dx("Unstable angina", "I20.0")], [dx("Presence of aortocoronary bypass graft", "Z95.1")],
        [past("Transient cerebral ischemic attack, unspecified", "G45.9")], [dx("Peripheral vascular disease, unspecified", "I73.9")], [past("Peripheral vascular disease, unspecified", "I73.9")],
        [dx("Type 2 diabetes mellitus without complications", "E11.9")], [dx("Pure hypercholesterolemia, unspecified", "E78.00")], [past("Familial hypercholesterolemia", "E78.01")]],
    ldl=[[lab("LDL-C", 104)], [lab("LDL-C", 70, 90)], [lab("LDL-C", 69)], [lab("LDL-C", 104, 91)], [lab("LDL-C", 2.9, 12, "mmol/L")], [lab("LDL-C", 130, 60), lab("LDL-C", 66, 5)], []],
    statin=[[on("Lipitor", 300, "partial_response", "80 mg once daily")], [worked("Crestor", 56, 40, "20 mg once daily")], [worked("Crestor", 55, 40, "20 mg once daily")], [on("atorvastatin", 300, dose="20 mg once daily")],
            [bad("Lipitor"), bad("Pravachol", 20, 200)], [bad("Lipitor"), bad("atorvastatin", 20, 300)], [contra("Zocor")], [dx("Unspecified cirrhosis of liver", "K74.60")], []],
    ez=[[on("Zetia", 200)], [worked("Nexlizet", 56)], [worked("ezetimibe", 55)], [bad("Zetia", 8)], [contra("ezetimibe")], []],
    pc=[[failed("Repatha", 150)], [partial("Praluent", 90)], [failed("Praluent", 89)], [bad("Repatha", 14)], [worked("Repatha", 300)], [contra("Praluent")], []],
    spec=[[spec("cardiology")], [spec("endocrinology")], [spec("family medicine")]],
    x=[[], [sex("female"), dx("Encounter for supervision of normal pregnancy, unspecified, unspecified trimester", "Z34.90", 60)], [dx("End stage renal disease", "N18.6")],
       [dx("Chronic kidney disease, stage 5", "N18.5")], [on("Juxtapid", 30)], [on("Praluent", 40)]],
)
RENEWAL = dict(
    now=[[on("Leqvio", 300)], [on("inclisiran", 300)], [worked("Leqvio", 300, 30)]],
    ldl=[[lab("LDL-C", 140, 320), lab("LDL-C", 90, 20)], [lab("LDL-C", 130, 320), lab("LDL-C", 91, 20)], [lab("LDL-C", 130, 320), lab("LDL-C", 92, 20)], [lab("LDL-C", 80, 320), lab("LDL-C", 69, 20)], [lab("LDL-C", 70, 20)], [lab("LDL-C", 64, 20)], []],
    stat=[[on("Crestor", 400)], [bad("Crestor")], [worked("Crestor", 200)], [contra("Lipitor")], []],
    x=[[], [on("Repatha", 20)], [dx("End stage renal disease", "N18.6")]],
)
