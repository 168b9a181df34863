"""204 Praluent: -AND- / -OR- lines, markers without indentation."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "204-praluent.txt", "bl-204", "True North Benefit Plan", "Praluent", "alirocumab"
CLASS, STYLE = "lipids, PCSK9", "-AND-/-OR- over three marker levels without indentation"
COMBINED = ((20, 5), (9, 2))
HIGH = lambda m: (dose_mg(m) or 0) >= (40 if "atorvastatin" in ingredients_of(m) else 20)
EZE = {"ezetimibe"}


def intolerant_statins(p):
    return sum(p.intolerant({s}) for s in STATIN)


CONC = "Praluent is not used in combination with another PCSK9 inhibitor or Leqvio (inclisiran)"
conc = lambda p: not p.another(PCSK9, "Praluent", "alirocumab") and not p.on({"inclisiran"})
LINES = [
    L("fh", "Heterozygous familial hypercholesterolemia (HeFH)", "dx", lambda p: p.dx("E78.01")),
    L("mi", "Acute coronary syndrome or history of myocardial infarction", "dx", lambda p: p.dx("I20.0", "I21", "I22", "I24") or p.hx("I21", "I22", "I25.2")),
    L("ang", "Stable or unstable angina", "dx", lambda p: p.dx("I20", "I25.11", "I25.7")),
    L("rev", "Coronary or other arterial revascularization", "dx", lambda p: p.hx("Z95.1", "Z95.5", "Z98.61", "Z95.82", "Z98.62")),
    L("cva", "Stroke or transient ischemic attack", "dx", lambda p: p.dx("I63", "G45", "I69.3", "Z86.73")),
    L("pad", "Peripheral arterial disease presumed to be of atherosclerotic origin", "dx", lambda p: p.dx("I70.2", "I73.9")),
    L("hi", "Patient has been receiving at least 12 consecutive weeks of high-intensity statin therapy [i.e., atorvastatin 40-80 mg, rosuvastatin 20-40 mg] and will continue to receive a high-intensity statin at maximally tolerated dose", "trial",
      lambda p: p.taking({"atorvastatin", "rosuvastatin"}, 84, HIGH), hard="dose, duration, current use and an intention"),
    L("two", "Patient is unable to tolerate at least two statins", "trial", lambda p: intolerant_statins(p) >= 2),
    L("rhab", "Patient has a history of rhabdomyolysis", "dx", lambda p: p.hx("M62.82")),
    L("ldl", "LDL-C greater than or equal to 55 mg/dL within the last 120 days", "lab", lambda p: p.lab("LDL-C", lambda v: v >= 55, 120)),
    L("eze", "Patient has been receiving ezetimibe (Zetia) for at least 12 consecutive weeks", "now", lambda p: p.taking(EZE, 84)),
    L("ezei", "History of contraindication or intolerance to ezetimibe", "trial", lambda p: p.contraindicated(EZE) or p.intolerant(EZE)),
    L("rep", "Trial and failure, or intolerance to Repatha (evolocumab)", "trial", lambda p: p.fail_or_intolerant({"evolocumab"})),
    L("conc", CONC, "conc", conc),
    L("spec", "Prescribed by or in consultation with one of the following: cardiologist, endocrinologist, or lipid specialist", "spec", lambda p: p.prescriber("cardiology", "endocrinology")),
    L("now", "Patient is currently on Praluent therapy", "now", lambda p: p.taking({"alirocumab"}), "r"),
    L("stat", "Patient continues to receive a statin, unless contraindicated or not tolerated", "now", lambda p: p.taking(STATIN) or p.contraindicated(STATIN) or p.intolerant(STATIN), "r", hard="current use unless"),
    L("low", "LDL-C is lower than before the start of Praluent", "change", lambda p: p.change("LDL-C", {"alirocumab"}, lambda b, c: c < b), "r"),
    L("conc2", CONC, "conc", conc, "r"),
]
ATTESTATIONS = []


def initial(s):
    return ALL(ANY(s.fh, ANY(s.mi, s.ang, s.rev, s.cva, s.pad)), ANY(s.hi, s.two, s.rhab), s.ldl, ANY(s.eze, s.ezei), s.rep, s.conc, s.spec)


def renewal(s):
    return ALL(s.now, s.stat, s.low, s.conc2)


MI = dx("Old myocardial infarction", "I25.2")
INITIAL = dict(
    dx=[[MI], [dx("Heterozygous familial hypercholesterolemia", "E78.01")], [dx("Unstable angina", "I20.0")], [dx("Presence of aortocoronary bypass graft", "Z95.1")], [dx("Transient cerebral ischemic attack, unspecified", "G45.9")],
        [dx("Peripheral vascular disease, unspecified", "I73.9")], [dx("Mixed hyperlipidemia", "E78.2")], [dx("Pure hypercholesterolemia, unspecified", "E78.00")]],
    stat=[[on("Atorvastatin", 120, "partial_response", "80 mg once daily")], [on("Crestor", 84, "partial_response", "20 mg once daily")], [on("Crestor", 83, "partial_response", "20 mg once daily")], [on("Lipitor", 200, "partial_response", "20 mg once daily")],
          [worked("Atorvastatin", 200, 20, "80 mg once daily")], [bad("Lipitor"), bad("Pravachol", 40, 100)], [bad("Lipitor"), bad("atorvastatin", 20, 300)], [past("Rhabdomyolysis", "M62.82")], [on("Zocor", 200, "partial_response", "40 mg once daily")]],
    ldl=[[lab("LDL-C", 88)], [lab("LDL-C", 55, 120)], [lab("LDL-C", 54)], [lab("LDL-C", 90, 121)], [lab("LDL-C", 2.1, 20, "mmol/L")], []],
    eze=[[on("Zetia", 150, "partial_response")], [on("ezetimibe", 84)], [on("ezetimibe", 83)], [bad("Zetia", 10)], [contra("ezetimibe")], [failed("Zetia", 120)]],
    rep=[[failed("Repatha", 100)], [bad("evolocumab", 5)], [worked("Repatha", 200)], [contra("Repatha")], []],
    conc=[[], [on("Leqvio", 90)], [failed("Leqvio", 200)]],
    spec=[[spec("cardiology")], [spec("endocrinology")], [spec("family medicine")]],
)
RENEWAL = dict(
    now=[[MI, on("Praluent", 300), lab("LDL-C", 96, 320), lab("LDL-C", 41)], [MI, on("Praluent", 300), lab("LDL-C", 96, 320), lab("LDL-C", 96)], [MI, on("alirocumab", 300), lab("LDL-C", 44)], [MI, worked("Praluent", 250, 30), lab("LDL-C", 96, 320), lab("LDL-C", 41)]],
    stat=[[on("Crestor", 300)], [worked("Crestor", 300)], [bad("Livalo", 20)], [contra("Atorvastatin")], [on("Caduet", 100)]],
    conc=[[], [on("Repatha", 60)], [on("Leqvio", 60)]],
)
