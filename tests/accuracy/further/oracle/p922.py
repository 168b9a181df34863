"""922 Leqvio: headings per indication, a header that carries the history, dose and weeks of a statin, two thresholds on one line."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "922-leqvio.md", "fu-922", "Tidewater Mutual Health Plan", "Leqvio", "inclisiran"
CLASS, STYLE = "lipids: inclisiran", "headings per indication with dashes, limitations as a list"
COMBINED = ((42, 5), (14, 2))
strong = lambda m: (dose_mg(m) or 0) >= (40 if "atorvastatin" in ingredients_of(m) else 20)
STRONG = {"atorvastatin", "rosuvastatin"}
LINES = [
    L("age", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("hist", "Member has a history of at least one of the following", "dx",
      lambda p: p.hx("I21", "I22", "I25.2", "Z95.5", "Z95.1", "I63", "G45", "Z86.73", "I69.3", "I60", "I61", "I70.2", "I73.9", "E11.51"), hard="the header carries the history"),
    L("stat", "Member has tried atorvastatin 40 mg or more daily or rosuvastatin 20 mg or more daily for at least 8 consecutive weeks, unless statins are contraindicated or not tolerated", "trial",
      lambda p: p.tried(STRONG, 56, keep=strong) or p.intolerant(STATIN) or p.contraindicated(STATIN), hard="dose, weeks and unless"),
    L("ldl", "LDL-C measured in the past 90 days is 70 mg/dL or higher, or 55 mg/dL or higher if the member also has diabetes mellitus", "mix",
      lambda p: p.lab("LDL-C", lambda v: round(v, 2) >= (55 if p.dx(*DIABETES) else 70), 90), hard="a lower threshold with diabetes"),
    L("pcsk", "Inadequate response to at least 12 weeks of Repatha or Praluent, or intolerance to one of them", "trial", lambda p: p.fail_or_intolerant(PCSK9, 84)),
    L("hefh", "Diagnosis of heterozygous familial hypercholesterolemia", "dx", lambda p: p.dx("E78.01", names=("heterozygous familial hypercholesterolemia",))),
    L("ldl100", "LDL-C measured in the past 90 days is still 100 mg/dL or higher after at least 12 weeks each of a statin and of ezetimibe", "mix",
      lambda p: ALL(p.lab("LDL-C", lambda v: round(v, 2) >= 100, 90), p.tried(STATIN, 84), p.tried({"ezetimibe"}, 84)), hard="a value after two trials"),
    L("spec", "Prescribed by a cardiologist, an endocrinologist or a lipid specialist, or in consultation with one", "spec", lambda p: p.prescriber("cardiology", "endocrinology")),
    L("had", "Member has received Leqvio for at least 3 months", "trial", lambda p: p.tried({"inclisiran"}, 90), "r"),
    L("fall", "LDL-C has fallen by 40% or more from the value before Leqvio, or the latest LDL-C is below 55 mg/dL", "mix",
      lambda p: ANY(p.change("LDL-C", {"inclisiran"}, lambda b, c: round((b - c) / b, 6) >= 0.4), p.lab("LDL-C", lambda v: round(v, 2) < 55)), "r", hard="relative change or value"),
    L("conc", "Use at the same time as Repatha or Praluent", "conc", lambda p: not p.on(PCSK9), exclude=True),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("alt", "ALT above 120 U/L on the latest test", "lab", lambda p: NOT(p.lab("ALT", lambda v: v > 120)), exclude=True, hard="an exclusion by a value"),
]
ATTESTATIONS = ["Diagnosis was confirmed by a genetic test or by a Dutch Lipid Clinic Network score above 8"]


def initial(s):
    ascvd = ALL(s.age, s.hist, s.stat, s.ldl, s.pcsk)
    hefh = ALL(s.hefh, s.age, s.ldl100, ATT, s.spec)
    return ALL(ANY(ascvd, hefh), s.conc, s.preg, s.alt)


def renewal(s):
    return ALL(s.had, s.fall, s.conc, s.preg, s.alt)


MI = past("ST elevation myocardial infarction", "I21.3", 900)
X = [[lab("ALT", 31, 33)], [lab("ALT", 31, 33), on("Praluent", 20)], [lab("ALT", 120, 33)], [lab("ALT", 121, 33)], [], [lab("ALT", 150, 200), lab("ALT", 60, 33)], [lab("ALT", 25, 33), sex("female"), dx("Pregnant state, incidental", "Z33.1", 60)]]
INITIAL = dict(
    age=[[born(61, 40)], [born(18)], [born(18, -1)]],
    cv=[[MI], [dx("Presence of coronary angioplasty implant and graft", "Z95.5")], [past("Cerebral infarction, unspecified", "I63.9")], [dx("Peripheral vascular disease, unspecified", "I73.9")],
        [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")], [dx("Old myocardial infarction", "I25.2")], [dx("Angina pectoris, unspecified", "I20.9")], []],
    stat=[[on("Lipitor", 400, dose="80 mg once daily")], [worked("rosuvastatin", 56, dose="20 mg once daily")], [worked("Crestor", 55, dose="20 mg once daily")], [worked("rosuvastatin", 200, dose="10 mg once daily")],
          [on("atorvastatin", 300, dose="40 mg once daily")], [on("atorvastatin", 300, dose="20 mg once daily")], [worked("simvastatin", 300, dose="40 mg once daily")], [bad("pravastatin")], [contra("Crestor")], [],
          [med("Lipitor", 90, 60, "effective", "40 mg once daily"), med("atorvastatin", 50, 20, "effective", "80 mg once daily")]],
    ldl=[[lab("LDL-C", 96)], [lab("LDL-C", 70, 90)], [lab("LDL-C", 69)], [lab("LDL-C", 55), dx("Type 2 diabetes mellitus without complications", "E11.9")], [lab("LDL-C", 54), dx("Type 2 diabetes mellitus without complications", "E11.9")],
         [lab("LDL-C", 110, 91)], [lab("LDL-C", 2.2, 20, "mmol/L")], [lab("LDL-C", 1.5, 20, "mmol/L"), dx("Prediabetes", "R73.03")]],
    pcsk=[[failed("Repatha", 120)], [failed("alirocumab", 84)], [failed("Praluent", 83)], [worked("Repatha", 200)], [bad("Repatha")], [contra("Repatha")], []],
    x=X,
)
FH = dx("Heterozygous familial hypercholesterolemia", "E78.01")
MORE = dict(hefh=dict(
    age=[[born(44, 40)], [born(18, -1)]],
    fh=[[FH], [dx("Heterozygous familial hypercholesterolemia", None)], [dx("Pure hypercholesterolemia, unspecified", "E78.00")]],
    ldl=[[lab("LDL-C", 131)], [lab("LDL-C", 100, 90)], [lab("LDL-C", 99)], [lab("LDL-C", 131, 91)]],
    drugs=[[on("pravastatin", 200), on("Zetia", 100)], [worked("simvastatin", 84), worked("ezetimibe", 84)], [worked("simvastatin", 84), worked("ezetimibe", 83)], [on("Vytorin", 90)], [on("Lipitor", 200, dose="40 mg once daily")]],
    spec=[[spec("cardiology")], [spec("endocrinology")], [spec("internal medicine")]],
    x=[[lab("ALT", 31, 33)], [lab("ALT", 31, 33), on("Repatha", 20)]],
))
RENEWAL = dict(
    now=[[MI, on("Leqvio", 200)], [MI, on("inclisiran", 90)], [MI, on("Leqvio", 89)], [MI]],
    ldl=[[lab("LDL-C", 140, 260), lab("LDL-C", 70, 15)], [lab("LDL-C", 100, 260), lab("LDL-C", 60, 15)], [lab("LDL-C", 100, 260), lab("LDL-C", 61, 15)], [lab("LDL-C", 54, 15)], [lab("LDL-C", 55, 15)], [lab("LDL-C", 140, 260)]],
    x=[X[0], X[1], X[3], X[4]],
)
