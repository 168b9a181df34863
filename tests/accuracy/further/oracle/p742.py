"""742 Nexletol: Priority Health / Select Health, numbered 'Must ...' lines with lettered alternatives."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "742-nexletol.md", "fu-742", "Wasatch Lakes Health", "Nexletol", "bempedoic acid"
CLASS, STYLE = "lipids: bempedoic acid", "Priority/Select Health, 1. Must ... / a."
COMBINED = ((40, 7), (14, 3))
BA = {"bempedoic acid"}
at = lambda mg: (lambda m: (dose_mg(m) or 0) >= mg)


def two_statins(p):
    return sum(p.intolerant({s}) for s in STATIN) >= 2 and p.intolerant({"rosuvastatin", "pravastatin"})


def over(p, drug, mg):
    return any(m["status"] == "active" and m["outcome"] != "contraindication" and (dose_mg(m) or 0) > mg for m in p._meds({drug}))


LINES = [
    L("age", "Must be at least 18 years old", "age", lambda p: p.age_ge(18)),
    L("cvd", "Clinical ASCVD now or in the past, such as a heart attack, stroke, transient ischemic attack, coronary stent or bypass, or peripheral arterial disease", "dx", lambda p: p.hx(*ASCVD), hard="class by examples, of any time"),
    L("fh", "Heterozygous familial hypercholesterolemia", "dx", lambda p: p.dx("E78.01")),
    L("dm", "Type 1 or type 2 diabetes in a member who is 40 or older", "mix", lambda p: p.dx("E10", "E11") and p.age_ge(40), hard="diagnosis and age"),
    L("ldl", "Must have an LDL cholesterol of 70 mg/dL or above on a test from the last 90 days", "lab", lambda p: p.lab("LDL-C", lambda v: v >= 70, 90)),
    L("ldl100", "If the member has never had clinical ASCVD, the LDL cholesterol from the last 90 days must be 100 mg/dL or above", "if",
      lambda p: IF(not p.hx(*ASCVD), p.lab("LDL-C", lambda v: v >= 100, 90)), hard="conditional on an absence"),
    L("high", "Tried atorvastatin 40 mg or more a day, or rosuvastatin 20 mg or more a day, for at least 12 weeks with an inadequate response", "trial",
      lambda p: p.failed({"atorvastatin"}, 84, keep=at(40)) or p.failed({"rosuvastatin"}, 84, keep=at(20)), hard="dose and duration"),
    L("two", "Could not tolerate two different statins, one of which was rosuvastatin or pravastatin", "trial", two_statins, hard="two, one of them named"),
    L("rhabdo", "Had rhabdomyolysis from a statin", "dx", lambda p: p.hx("M62.82")),
    L("eze", "Must have been on ezetimibe for at least 8 weeks, unless it is contraindicated or was not tolerated", "trial",
      lambda p: p.tried({"ezetimibe"}, 56) or p.contraindicated({"ezetimibe"}) or p.intolerant({"ezetimibe"}), hard="unless clause"),
    L("dose", "Must not be taking more than 20 mg of simvastatin or more than 40 mg of pravastatin a day", "conc", lambda p: not (over(p, "simvastatin", 20) or over(p, "pravastatin", 40)), hard="daily dose of a drug in the history"),
    L("gout", "Must have no history of gout or of tendon rupture", "no", lambda p: p.no_hx("M10", "M1A", "M66.2", "M66.3", "M66.4", "M66.5", "M66.8", "M66.9")),
    L("preg", "During pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("pcsk", "In combination with a PCSK9 inhibitor (Repatha, Praluent) or Leqvio", "conc", lambda p: not p.on(PCSK9 | {"inclisiran"}), exclude=True),
    L("cur", "Must still be taking Nexletol or Nexlizet", "now", lambda p: p.on(BA), "r"),
    L("fall", "LDL cholesterol must be at least 15% lower than it was before Nexletol or Nexlizet was started", "change", lambda p: p.change("LDL-C", BA, lambda b, c: c <= b * 0.85 + 1e-9), "r", hard="per cent change"),
]
ATTESTATIONS = ["Must follow a heart-healthy diet", "Prescriber must confirm that the medication is taken regularly"]


def initial(s):
    return ALL(s.age, ANY(s.cvd, s.fh, s.dm), s.ldl, s.ldl100, ANY(s.high, s.two, s.rhabdo), s.eze, s.dose, s.gout, ATT, s.preg, s.pcsk)


def renewal(s):
    return ALL(s.cur, s.fall, ATT, s.preg, s.pcsk)


CAD = dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")
INITIAL = dict(
    age=[[born(57, 20)], [born(18)], [born(18, -1)]],
    dx=[[CAD], [past("Acute myocardial infarction, unspecified", "I21.9", 900)], [dx("Familial hypercholesterolemia", "E78.01")], [dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65")],
        [dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65"), born(40)], [dx("Type 1 diabetes mellitus without complications", "E10.9"), born(40, -1)], [dx("Mixed hyperlipidemia", "E78.2")],
        [dx("Peripheral vascular disease, unspecified", "I73.9")]],
    ldl=[[lab("LDL-C", 118)], [lab("LDL-C", 70, 90)], [lab("LDL-C", 69)], [lab("LDL-C", 140, 91)], [lab("LDL-C", 99)], [lab("LDL-C", 100, 88)], [lab("LDL-C", 3.4, 20, "mmol/L")], [lab("LDL-C", 130, 80), lab("LDL-C", 66, 5)]],
    statin=[[failed("Lipitor", 120, dose="40 mg once daily")], [failed("rosuvastatin", 84, dose="20 mg once daily")], [failed("Crestor", 83, dose="40 mg once daily")], [failed("atorvastatin", 200, dose="20 mg once daily")],
            [worked("Lipitor", 300, dose="80 mg once daily")], [bad("Crestor"), bad("Lipitor")], [bad("Zocor"), bad("Lipitor")], [bad("pravastatin")], [past("Rhabdomyolysis", "M62.82", 400)], [contra("atorvastatin")]],
    eze=[[worked("Zetia", 90)], [on("ezetimibe", 56)], [failed("Zetia", 55)], [bad("ezetimibe")], [contra("Zetia")], [], [worked("Roszet", 100, 90)]],
    x=[[], [on("Zocor", 90, dose="20 mg once daily")], [on("Zocor", 90, dose="40 mg once daily")], [on("pravastatin", 90, dose="80 mg once daily")], [past("Idiopathic gout, unspecified site", "M10.00")],
       [past("Spontaneous rupture of other tendons, right ankle and foot", "M66.871")], [on("Repatha", 60)], [on("Leqvio", 60)], [worked("Praluent", 100, 60)]],
    preg=[[sex("female")], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 40)]],
)
MORE = {"fh": dict(
    dx=[[dx("Familial hypercholesterolemia", "E78.01")], [dx("Familial hypercholesterolemia", "E78.01"), past("Cerebral infarction, unspecified", "I63.9", 800)], [dx("Pure hypercholesterolemia, unspecified", "E78.00")]],
    ldl=[[lab("LDL-C", 150)], [lab("LDL-C", 100, 90)], [lab("LDL-C", 99)], [lab("LDL-C", 150, 91)], []],
    statin=[[bad("Crestor"), bad("Zocor")], [bad("Zocor"), bad("Lipitor"), bad("Livalo", 20, 200)]],
    eze=[[worked("Nexlizet", 60, 90)], [worked("ezetimibe", 60)], []],
    x=[[], [on("Praluent", 40)]],
)}
RENEWAL = dict(
    cur=[[CAD, on("Nexletol", 200)], [CAD, on("Nexlizet", 200)], [CAD, worked("Nexletol", 180, 20)]],
    ldl=[[lab("LDL-C", 120, 230), lab("LDL-C", 90, 20)], [lab("LDL-C", 120, 230), lab("LDL-C", 102, 20)], [lab("LDL-C", 120, 230), lab("LDL-C", 103, 20)], [lab("LDL-C", 120, 230)], [lab("LDL-C", 90, 20)]],
    x=[[], [on("Praluent", 60)], [sex("female"), dx("Supervision of normal pregnancy", "Z34.90", 30)]],
)
