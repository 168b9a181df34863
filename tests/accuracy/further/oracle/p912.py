"""912 Nexlizet: plain prose, one sentence a fact; limitations as sentences."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "912-nexlizet-prose.txt", "fu-912", "Tidewater Harbor Health Plan", "Nexlizet", "bempedoic acid/ezetimibe"
CLASS, STYLE = "lipids: bempedoic acid/ezetimibe", "plain prose paragraphs"
COMBINED = ((44, 7), (14, 3))


def high(m):
    d, i = dose_mg(m), ingredients_of(m)
    return d is not None and (("atorvastatin" in i and d >= 40) or ("rosuvastatin" in i and d >= 20))


def over(m):
    d, i = dose_mg(m), ingredients_of(m)
    return d is not None and (("simvastatin" in i and d > 20) or ("pravastatin" in i and d > 40))



def fall(p):
    """Current: the latest value after the start of the requested drug."""
    b, c = p.baseline_current("LDL-C", {"bempedoic acid"})
    rel = None if b is None or c is None else c <= 0.85 * b + 1e-9
    return ANY(rel, None if c is None else c < 70)


LINES = [
    L("who", "Nexlizet is considered for members who are at least 18 years old and who have heterozygous familial hypercholesterolemia or a history of myocardial infarction, stroke, transient ischemic attack, or peripheral arterial disease", "mix",
      lambda p: p.age_ge(18) and (p.dx("E78.01") or p.hx("I21", "I22", "I25.2", "I63", "I69.3", "Z86.73", "G45", "I70.2", "I73.9")), hard="age, diagnosis and histories in one sentence"),
    L("stat", "The member must have taken a high-intensity statin (atorvastatin 40 mg or more daily, or rosuvastatin 20 mg or more daily) for at least 8 consecutive weeks, unless the member is intolerant to two statins or has a contraindication to statins", "mix",
      lambda p: p.tried({"atorvastatin", "rosuvastatin"}, 56, keep=high) or sum(p.intolerant({d}) for d in STATIN) >= 2 or p.contraindicated(STATIN), hard="dose, duration and an unless clause"),
    L("eze", "The member must have tried ezetimibe for at least 30 days, by itself or in a combination product, or must have an intolerance to it", "trial", lambda p: p.tried({"ezetimibe"}, 30) or p.intolerant({"ezetimibe"})),
    L("ldl", "LDL-C measured within the past 90 days must remain at 70 mg/dL or above", "lab", lambda p: p.lab("LDL-C", lambda v: v >= 70, 90)),
    L("spec", "Nexlizet must be prescribed by, or after consultation with, a cardiologist or an endocrinologist", "spec", lambda p: p.prescriber("cardiology", "endocrinology")),
    L("now", "For renewal, the member must still be taking Nexlizet", "now", lambda p: p.on({"bempedoic acid"}), "r"),
    L("fall", "For renewal, LDL-C must have fallen by at least 15 percent from the level before Nexlizet was started, or the current level must be below 70 mg/dL", "change",
      lambda p: fall(p), "r", hard="relative change or current value"),
    L("preg", "Nexlizet is not covered for members who are pregnant or on dialysis", "no", lambda p: p.no_dx("Z33", "Z34", "O", "Z99.2"), exclude=True),
    L("dose", "Nexlizet is not covered together with simvastatin in doses above 20 mg daily or pravastatin in doses above 40 mg daily", "conc",
      lambda p: not p.taking({"simvastatin", "pravastatin"}, keep=over), exclude=True, hard="daily dose of two drugs"),
    L("pcsk", "Nexlizet is not covered for members who are using a PCSK9 inhibitor (e.g., Repatha, Praluent)", "conc", lambda p: not p.on(PCSK9), exclude=True),
]
ATTESTATIONS = ["The prescriber agrees that the member will keep to a cholesterol-lowering diet", "The prescriber confirms that the member has been watched for tendon pain and rising uric acid"]


def initial(s):
    return ALL(s.who, s.stat, s.eze, s.ldl, ATT, s.spec, s.preg, s.dose, s.pcsk)


def renewal(s):
    return ALL(s.now, s.fall, ATT, s.preg, s.dose, s.pcsk)


HI = on("Atorvastatin", 300, "partial_response", "80 mg once daily")
INITIAL = dict(
    age=[[born(58, 40)], [born(18)], [born(18, -1)]],
    dx=[[past("Myocardial infarction", "I21.9", 700)], [dx("Heterozygous familial hypercholesterolemia", "E78.01")], [dx("Mixed hyperlipidemia", "E78.2")], [dx("Old myocardial infarction", "I25.2")],
        [past("Ischemic stroke", "I63.9")], [dx("Peripheral vascular disease, unspecified", "I73.9")], [past("Transient ischemic attack", "G45.9")], [past("Heterozygous familial hypercholesterolemia", "E78.01")], [dx("Essential hypertension", "I10")]],
    stat=[[HI], [med("Crestor", 86, 30, "effective", "20 mg once daily")], [med("Crestor", 85, 30, "effective", "20 mg once daily")], [on("Lipitor", 300, dose="20 mg once daily")], [on("Rosuvastatin", 300, dose="10 mg once daily")],
          [on("atorvastatin", 60, dose="40 mg once daily")], [bad("Atorvastatin"), bad("Zocor")], [bad("Atorvastatin"), bad("Lipitor", 20, 200)], [bad("Livalo")], [contra("Rosuvastatin")], []],
    eze=[[on("Zetia", 120)], [worked("ezetimibe", 30)], [failed("ezetimibe", 29)], [worked("Vytorin", 60, 90)], [bad("Zetia", 8)], [contra("Zetia")], []],
    ldl=[[lab("LDL-C", 104)], [lab("LDL-C", 70, 90)], [lab("LDL-C", 69)], [lab("LDL-C", 110, 91)], [lab("LDL-C", 2.9, 20, "mmol/L")], [lab("LDL-C", 1.7, 20, "mmol/L")], [lab("LDL-C", 90, 60), lab("LDL-C", 66, 5)]],
    spec=[[spec("cardiology")], [spec("endocrinology")], [spec("internal medicine")]],
    x=[[], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 60)], [dx("Dependence on renal dialysis", "Z99.2")], [on("Zocor", 60, dose="40 mg once daily")], [on("Simvastatin", 60, dose="20 mg once daily")],
       [on("Pravastatin", 60, dose="80 mg once daily")], [on("pravastatin", 60, dose="40 mg once daily")], [on("Repatha", 60)], [worked("Praluent", 60)]],
)
RENEWAL = dict(
    now=[[on("Nexlizet", 200)], [on("bempedoic acid/ezetimibe", 200)], [worked("Nexlizet", 180, 20)]],
    ldl=[[lab("LDL-C", 120, 230), lab("LDL-C", 80, 20)], [lab("LDL-C", 120, 200), lab("LDL-C", 102, 20)], [lab("LDL-C", 120, 230), lab("LDL-C", 103, 20)], [lab("LDL-C", 72, 230), lab("LDL-C", 69, 20)], [lab("LDL-C", 69, 20)],
         [lab("LDL-C", 90, 20)], [lab("LDL-C", 60, 230)], [lab("LDL-C", 76, 230), lab("LDL-C", 70, 20)]],
    x=[[], [on("Praluent", 20)], [on("simvastatin", 20, dose="40 mg once daily")]],
)
