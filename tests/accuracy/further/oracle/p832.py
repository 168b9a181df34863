"""832 Nexletol: Premera medical-necessity bullets, AND lines, two drugs of which one is requested."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "832-nexletol.md", "fu-832", "Cascadia Sound Blue Cross", "Nexletol", "bempedoic acid"
CLASS, STYLE = "lipids: bempedoic acid", "Premera, • and o bullets with bare AND lines"
COMBINED = ((46, 8), (14, 3))
E, B = {"ezetimibe"}, {"bempedoic acid"}
over = lambda d, mg: (lambda m: (dose_mg(m) or 0) >= mg)
too_much = lambda p, d, mg: any(m["status"] == "active" and m["outcome"] != "contraindication" and dose_mg(m) > mg for m in p._meds({d}))
LINES = [
    L("age", "The individual is aged 18 years or older", "age", lambda p: p.age_ge(18)),
    L("fh", "Heterozygous familial hypercholesterolemia", "dx", lambda p: p.dx("E78.01")),
    L("cv", "A previous myocardial infarction, stroke, or coronary artery bypass surgery, or current peripheral artery disease", "dx",
      lambda p: p.hx("I21", "I22", "I25.2", "I63", "I61", "I69.3", "Z86.73", "Z95.1") or p.dx("I70.2", "I73.9"), hard="history of three, current for one"),
    L("dm", "Diabetes together with at least one of hypertension, chronic kidney disease, or an HDL-C below 40 mg/dL", "mix",
      lambda p: ALL(p.dx(*DIABETES), ANY(p.dx("I10", "I11", "I12", "I13", "I15", "I16", "N18"), p.lab("HDL-C", lambda v: v < 40))), hard="diagnosis with one of two diagnoses or a value"),
    L("ldl", "LDL-C, measured within the past 90 days, is 70 mg/dL or higher, or is 55 mg/dL or higher in an individual who had a myocardial infarction within the past 2 years", "mix",
      lambda p: ANY(p.lab("LDL-C", lambda v: v >= 70, 90), ALL(p.lab("LDL-C", lambda v: v >= 55, 90), p.hx("I21", "I22", "I25.2", within=730))), hard="two thresholds, one with a dated event"),
    L("hi", "The individual has taken atorvastatin 40 mg or more daily, or rosuvastatin 20 mg or more daily, for at least 8 weeks", "trial",
      lambda p: p.tried({"atorvastatin"}, 56, keep=over("a", 40)) or p.tried({"rosuvastatin"}, 56, keep=over("r", 20)), hard="dose and duration"),
    L("intol", "The individual could not tolerate two different statins", "trial", lambda p: count(lambda d: p.intolerant({d}), *STATIN) >= 2),
    L("rhab", "The individual has had rhabdomyolysis, or a statin is contraindicated", "mix", lambda p: p.hx("M62.82") or p.contraindicated(STATIN)),
    L("eze", "The individual has had an inadequate response to ezetimibe after at least 8 weeks of use, unless ezetimibe was not tolerated", "trial", lambda p: p.failed(E, 56) or p.intolerant(E), hard="unless clause: intolerance alone"),
    L("nlz", "If the request is for Nexlizet, the individual has no intolerance to ezetimibe", "if", lambda p: IF(False, not p.intolerant(E)), hard="the condition names the other drug"),
    L("now", "The individual continues to take Nexletol or Nexlizet", "now", lambda p: p.on(B), "r"),
    L("fall", "LDL-C is at least 15% lower than it was before Nexletol or Nexlizet was started", "change", lambda p: p.change("LDL-C", B, lambda b, c: round((b - c) / b, 6) >= 0.15), "r", hard="percent change"),
    L("sim", "Takes more than 20 mg of simvastatin a day or more than 40 mg of pravastatin a day", "conc", lambda p: not (too_much(p, "simvastatin", 20) or too_much(p, "pravastatin", 40)), exclude=True, hard="daily doses"),
    L("ten", "Has a history of tendon rupture", "no", lambda p: p.no_hx("M66.2", "M66.3", "M66.4", "M66.5", "M66.8", "M66.9"), exclude=True),
    L("preg", "Is pregnant or breastfeeding", "no", lambda p: p.no_dx(*PREGNANT, "Z39.1"), exclude=True),
]
ATTESTATIONS = ["The individual follows a heart-healthy diet"]


def out(s):
    return ALL(s.sim, s.ten, s.preg)


def initial(s):
    return ALL(s.age, ANY(s.fh, s.cv, s.dm), s.ldl, ANY(s.hi, s.intol, s.rhab), s.eze, s.nlz, ATT, out(s))


def renewal(s):
    return ALL(s.now, s.fall, out(s))


PAD = dx("Peripheral vascular disease, unspecified", "I73.9")
T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
X = [[], [on("Zocor", 200, dose="40 mg once daily")], [on("Zocor", 200, dose="20 mg once daily")], [on("Pravachol", 200, dose="80 mg once daily")], [on("pravastatin", 200, dose="40 mg once daily")], [worked("simvastatin", 200, 30, dose="40 mg once daily")],
     [past("Spontaneous rupture of flexor tendons, right lower leg", "M66.361")], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 40)], [sex("female"), dx("Encounter for care and examination of lactating mother", "Z39.1", 40)]]
INITIAL = dict(
    age=[[born(61, 40)], [born(18)], [born(18, -1)]],
    dx=[[PAD], [past("Cerebral infarction, unspecified", "I63.9", 2000)], [dx("Presence of aortocoronary bypass graft", "Z95.1")], [dx("Familial hypercholesterolemia", "E78.01")], [dx("Pure hypercholesterolemia, unspecified", "E78.00")], [T2, dx("Essential (primary) hypertension", "I10"), lab("HDL-C", 48)],
        [T2, lab("HDL-C", 39)], [T2, lab("HDL-C", 40)], [T2], [T2, dx("Chronic kidney disease, stage 3a", "N18.31"), lab("HDL-C", 48)], [past("Peripheral vascular disease, unspecified", "I73.9")], [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")]],
    ldl=[[lab("LDL-C", 104)], [lab("LDL-C", 70, 90)], [lab("LDL-C", 69)], [lab("LDL-C", 104, 91)], [lab("LDL-C", 55), past("Non-ST elevation (NSTEMI) myocardial infarction", "I21.4", 730)], [lab("LDL-C", 62), past("Non-ST elevation (NSTEMI) myocardial infarction", "I21.4", 731)],
         [lab("LDL-C", 54), past("Non-ST elevation (NSTEMI) myocardial infarction", "I21.4", 200)], [lab("LDL-C", 2.4, 30, "mmol/L")], []],
    statin=[[worked("Lipitor", 200, 30, dose="80 mg once daily")], [on("atorvastatin", 56, dose="40 mg once daily")], [on("Lipitor", 55, dose="40 mg once daily")], [on("Lipitor", 300, dose="20 mg once daily")], [failed("Crestor", 90, 30, dose="20 mg once daily")], [failed("Crestor", 90, 30, dose="10 mg once daily")],
            [bad("Lipitor"), bad("Pravachol", 20, 200)], [bad("Lipitor"), bad("atorvastatin", 20, 200)], [past("Rhabdomyolysis", "M62.82")], [contra("rosuvastatin")], []],
    eze=[[failed("Zetia", 100)], [failed("ezetimibe", 56)], [failed("Zetia", 55)], [bad("Zetia", 9)], [contra("Zetia")], [worked("Zetia", 300)], [partial("Zetia", 90)]],
    x=X,
)
RENEWAL = dict(
    now=[[PAD, on("Nexletol", 200)], [PAD, on("Nexlizet", 200)], [PAD, worked("Nexletol", 180, 20)]],
    ldl=[[lab("LDL-C", 120, 230), lab("LDL-C", 91, 20)], [lab("LDL-C", 120, 230), lab("LDL-C", 102, 20)], [lab("LDL-C", 120, 230), lab("LDL-C", 103, 20)], [lab("LDL-C", 61, 20)], [lab("LDL-C", 120, 230)], [lab("LDL-C", 3.1, 230, "mmol/L"), lab("LDL-C", 96, 20)]],
    x=[X[0], X[1], X[6], X[7]],
)
