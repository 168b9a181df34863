"""243 Repatha: bullets, conditionals on the diagnosis, doses of statins."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "243-repatha-bullets.txt", "bc-243", "Cascadia Community Health Plan", "Repatha", "evolocumab"
CLASS, STYLE = "lipids, PCSK9", "bullets, run-in headings"
COMBINED = ((24, 4), (9, 2))


def ascvd(p):
    return p.hx(*ASCVD)


def high(p):
    for m in p._meds({"atorvastatin", "rosuvastatin"}):
        if m["status"] != "active" or m["outcome"] == "contraindication":
            continue
        d = dose_mg(m) or 0
        if "atorvastatin" in ingredients_of(m) and 40 <= d <= 80 or "rosuvastatin" in ingredients_of(m) and 20 <= d <= 40:
            return True
    return sum(p.intolerant({x}) for x in STATIN) >= 2


LINES = [
    L("spec", "Prescribed by or in consultation with a cardiologist, endocrinologist, or lipid specialist", "spec", lambda p: p.prescriber("cardiology", "endocrinology")),
    L("ascvd", "Clinical atherosclerotic cardiovascular disease (ASCVD), including prior myocardial infarction, stroke, TIA, peripheral arterial disease, or coronary revascularization", "dx", ascvd),
    L("hefh", "Heterozygous familial hypercholesterolemia (HeFH) and age 10 years or older", "mix", lambda p: ALL(p.dx("E78.01"), p.age_ge(10)), hard="diagnosis and age"),
    L("statin", "Currently taking atorvastatin 40–80 mg daily or rosuvastatin 20–40 mg daily, or intolerant of at least two different statins", "mix", high, hard="dose; two statins"),
    L("eze", "Currently taking ezetimibe, or ezetimibe was not tolerated or is contraindicated", "mix",
      lambda p: p.on({"ezetimibe"}) or p.intolerant({"ezetimibe"}) or p.contraindicated({"ezetimibe"})),
    L("ldl70", "If the patient has clinical ASCVD, LDL-C is 70 mg/dL or higher within the past 90 days", "if",
      lambda p: IF(ascvd(p), p.lab("LDL-C", lambda v: v >= 70, 90)), hard="conditional on the diagnosis"),
    L("ldl100", "If the patient has HeFH without clinical ASCVD, LDL-C is 100 mg/dL or higher within the past 90 days", "if",
      lambda p: IF(p.dx("E78.01") and not ascvd(p), p.lab("LDL-C", lambda v: v >= 100, 90)), hard="conditional with 'without'"),
    L("now", "Patient remains on Repatha", "now", lambda p: p.taking({"evolocumab"}), "r"),
    L("red", "LDL-C has decreased by at least 30% from baseline", "change", lambda p: p.change("LDL-C", {"evolocumab"}, lambda b, c: round((b - c) / b, 9) >= 0.3), "r"),
    L("rst", "Patient continues statin therapy unless statins are not tolerated", "mix", lambda p: p.on(STATIN) or p.intolerant(STATIN), "r", hard="unless clause"),
    L("conc", "Use in combination with Praluent (alirocumab), Leqvio (inclisiran), or Juxtapid (lomitapide)", "conc", lambda p: not p.on({"alirocumab", "inclisiran", "lomitapide"}), exclude=True),
    L("preg", "Patients who are pregnant", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
]
ATTESTATIONS = []


def initial(s):
    return ALL(s.spec, ANY(s.ascvd, s.hefh), s.statin, s.eze, s.ldl70, s.ldl100, s.conc, s.preg)


def renewal(s):
    return ALL(s.now, s.red, s.rst, s.conc, s.preg)


MI = past("Non-ST elevation (NSTEMI) myocardial infarction", "I21.4", 700)
FH = dx("Familial hypercholesterolemia (heterozygous)", "E78.01")
ATO = on("Atorvastatin", 300, dose="80 mg once daily")
X = [[], [on("Praluent", 60)], [on("Leqvio", 200)], [worked("Praluent", 100, 20)], [sex("female"), born(38, 8), dx("Supervision of high risk pregnancy, unspecified, second trimester", "O09.92", 70)]]
INITIAL = dict(
    age=[[born(58, 3)]],
    spec=[[spec("cardiology")], [spec("endocrinology")], [spec("internal medicine")]],
    dx=[[MI], [dx("Old myocardial infarction", "I25.2")], [past("Transient cerebral ischemic attack, unspecified", "G45.9")],
        [dx("Peripheral vascular disease, unspecified", "I73.9")], [dx("Pure hypercholesterolemia, unspecified", "E78.00")],
        [fam("Acute myocardial infarction", "I21.9", "father"), dx("Mixed hyperlipidemia", "E78.2")], [FH], [FH, MI], [dx("Heart failure, unspecified", "I50.9")]],
    ldl=[[lab("LDL-C", 112)], [lab("LDL-C", 70, 90)], [lab("LDL-C", 69)], [lab("LDL-C", 112, 91)], []],
    statin=[[ATO], [on("Crestor", 200, dose="20 mg once daily")], [on("Atorvastatin", 200, dose="20 mg once daily")], [on("Rosuvastatin", 90, dose="10 mg once daily")],
            [worked("Lipitor", 300, 20, dose="80 mg once daily")], [bad("Simvastatin"), bad("Lipitor")], [bad("Pravastatin")], [bad("Lipitor", 12, 60), bad("Atorvastatin", 12, 300)]],
    eze=[[on("Ezetimibe", 200)], [on("Roszet", 100, dose="5 mg once daily")], [bad("Zetia")], [contra("Ezetimibe")], [failed("Zetia", 100)], []],
    x=X,
)
MORE = {"hefh": dict(
    age=[[born(36, 3)], [born(10)], [born(10, -1)]],
    spec=[[spec("endocrinology")]],
    dx=[[FH], [FH, dx("Atherosclerosis of native arteries of extremities with intermittent claudication, right leg", "I70.211")]],
    ldl=[[lab("LDL-C", 160)], [lab("LDL-C", 100)], [lab("LDL-C", 99)], [lab("LDL-C", 85)], [lab("LDL-C", 2.7, 20, "mmol/L")]],
    statin=[[ATO]], eze=[[on("Ezetimibe", 200)]],
)}
ON = on("Repatha", 200)
RENEWAL = dict(
    now=[[ON, FH], [worked("Repatha", 200, 10)], [on("evolocumab", 210)]],
    red=[[lab("LDL-C", 150, 260), lab("LDL-C", 70, 15)], [lab("LDL-C", 100, 260), lab("LDL-C", 70, 15)], [lab("LDL-C", 100, 260), lab("LDL-C", 71, 15)], [lab("LDL-C", 60, 15)]],
    rst=[[ATO], [bad("Zocor")], [worked("Pravachol", 100, 30)], []],
    x=[X[0], X[1], X[3]],
)
