"""428 Praluent: clinical policy, one group for two diagnoses, thresholds by diagnosis."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "428-praluent-clinical.txt", "fu-428", "Silverbrook Community Health Plan", "Praluent", "alirocumab"
CLASS, STYLE = "cholesterol, PCSK9", "clinical policy (must meet all), roman items, conditional thresholds, appendices"
COMBINED = ((20, 1), (1, 0))
LDL = "LDL-C"
MI, ANGINA, REVASC = ("I21", "I22", "I25.2", "I20.0", "I24"), ("I20", "I25.11", "I25.7"), ("Z95.1", "Z95.5", "Z98.61")
PAD, STROKE = ("I70.2", "I73.9"), ("I63", "G45", "Z86.73", "I69.3")


def high(m):
    d, need = dose_mg(m), {"atorvastatin": 40, "rosuvastatin": 20}
    return d is not None and any(i in need and d >= need[i] for i in ingredients_of(m))


def low(m):
    return any(i in STATIN for i in ingredients_of(m)) and not high(m)


def evidence(p):
    return p.hx(*MI, *ANGINA, *REVASC, *PAD, *STROKE)


def bad_high(p):
    return any(m["outcome"] == "intolerance" and high(m) for m in p._meds(STATIN))


def lower(p):
    base, _ = p.baseline_current(LDL, {"alirocumab"})
    now = p.value(LDL, 90)
    starts = [m["start"] for m in p._meds({"alirocumab"}) if m.get("start")]
    after = [v for d, v in p.values(LDL, 90) if starts and d.isoformat() > min(starts)]
    return None if base is None or not after else after[-1] < base


LINES = [
    L("hefh", "Heterozygous familial hypercholesterolemia (HeFH)", "dx", lambda p: p.dx("E78.01")),
    L("mi", "Myocardial infarction or other acute coronary syndrome", "dx", lambda p: p.hx(*MI), hard="history carried by the header"),
    L("ang", "Stable or unstable angina", "dx", lambda p: p.hx(*ANGINA)),
    L("rev", "Coronary artery bypass graft, stent, or other coronary revascularization", "dx", lambda p: p.hx(*REVASC), hard="procedures known by status codes"),
    L("pad", "Peripheral arterial disease presumed to be of atherosclerotic origin", "dx", lambda p: p.hx(*PAD)),
    L("cva", "Stroke or transient ischemic attack (TIA)", "dx", lambda p: p.hx(*STROKE)),
    L("spec", "Prescribed by or in consultation with a cardiologist, endocrinologist, or lipid specialist", "spec", lambda p: p.prescriber("cardiology", "endocrinology")),
    L("age", "Age ≥ 18 years", "age", lambda p: p.age_ge(18)),
    L("l70", "For members with ASCVD, LDL-C ≥ 70 mg/dL within the last 60 days", "if", lambda p: IF(p.dx(*ASCVD) or evidence(p), p.lab(LDL, lambda v: v >= 70, 60)), hard="conditional on one of two diagnoses"),
    L("l100", "For members with HeFH, LDL-C ≥ 100 mg/dL within the last 60 days", "if", lambda p: IF(p.dx("E78.01"), p.lab(LDL, lambda v: v >= 100, 60)), hard="conditional on one of two diagnoses"),
    L("high", "Member has been receiving a high-intensity statin (i.e., atorvastatin ≥ 40 mg/day or rosuvastatin ≥ 20 mg/day) for at least 8 weeks", "now", lambda p: p.taking(STATIN, 56, high), hard="dose and duration"),
    L("mod", "Member has been receiving a moderate- or low-intensity statin for at least 8 weeks and has an intolerance to a high-intensity statin", "mix", lambda p: p.taking(STATIN, 56, low) and bad_high(p), hard="current statin and an intolerance"),
    L("none", "Statins are contraindicated, or member is intolerant to at least two different statins", "trial", lambda p: p.contraindicated(STATIN) or count(lambda g: p.intolerant({g}), *STATIN) >= 2, hard="a class or two of it"),
    L("eze", "Failure of ezetimibe used for ≥ 8 weeks, unless contraindicated or clinically significant adverse effects are experienced", "trial", lambda p: p.tfci({"ezetimibe"}, 56)),
    L("conc", "Treatment plan does not include coadministration with Juxtapid®, Leqvio®, or Repatha®", "conc", lambda p: not p.on({"lomitapide", "inclisiran", "evolocumab"}), "b"),
    L("now", "Currently receiving Praluent via Silverbrook benefit or member has previously met initial approval criteria", "now", lambda p: True if p.taking({"alirocumab"}) else None, "r", hard="a fact or an attestation"),
    L("ldlr", "Lipid panel within the last 3 months showing an LDL-C reduction from baseline", "change", lower, "r", hard="change with a window for the current value"),
]
ATTESTATIONS = ["Dose does not exceed 150 mg every 2 weeks", "If request is for a dose increase, new dose does not exceed 150 mg every 2 weeks"]


def initial(s):
    return ALL(ANY(s.hefh, ANY(s.mi, s.ang, s.rev, s.pad, s.cva)), s.spec, s.age, s.l70, s.l100, ANY(s.high, s.mod, s.none), s.eze, s.conc, ATT)


def renewal(s):
    return ALL(s.now, s.ldlr, s.conc, ATT)


FH, CAD = dx("Familial hypercholesterolemia", "E78.01"), dx("Old myocardial infarction", "I25.2")
X = [[], [on("Repatha", 30)], [on("Leqvio")], [worked("Repatha", 100, 20)], [on("Zetia", 90)]]
INITIAL = dict(
    age=[[born(58, 10)], [born(18)], [born(18, -1)]],
    dx=[[CAD], [dx("Presence of coronary angioplasty implant and graft", "Z95.5")], [past("Transient cerebral ischemic attack, unspecified", "G45.9")], [dx("Unspecified atherosclerosis of native arteries of extremities, unspecified extremity", "I70.209")],
        [dx("Mixed hyperlipidemia", "E78.2")], [FH, CAD], [past("Unstable angina", "I20.0", 900)]],
    ldl=[[lab(LDL, 128)], [lab(LDL, 70, 60)], [lab(LDL, 69, 10)], [lab(LDL, 128, 61)], [lab(LDL, 2.0, unit="mmol/L")]],
    statin=[[on("Lipitor", 200, "partial_response", "80 mg once daily")], [on("atorvastatin", 56, "partial_response", "40 mg once daily")], [on("Crestor", 55, "partial_response", "20 mg once daily")],
            [on("rosuvastatin", 300, "partial_response", "10 mg once daily")], [on("Pravachol", 90, "partial_response", "40 mg once daily"), med("Lipitor", 300, 280, "intolerance", "80 mg once daily")],
            [bad("Lipitor"), bad("Crestor")], [bad("Lipitor")], [bad("Lipitor"), bad("atorvastatin", 8, 400)], [contra("Simvastatin")], [failed("Lipitor", 300, 20, "80 mg once daily")]],
    eze=[[failed("Zetia", 90)], [failed("ezetimibe", 56)], [failed("Vytorin", 120)], [failed("Zetia", 55)], [bad("Zetia", 6)], [worked("Zetia", 300)]],
    spec=[[spec("cardiology")], [spec("endocrinology")], [spec("internal medicine")]],
    x=X[:3],
)
MORE = {"hefh": dict(
    dx=[[FH], [dx("Pure hypercholesterolemia, unspecified", "E78.00")]],
    ldl=[[lab(LDL, 164)], [lab(LDL, 100, 60)], [lab(LDL, 99)]],
    statin=[[on("Crestor", 400, "partial_response", "40 mg once daily")]],
    eze=[[failed("Zetia", 90)]],
    spec=[[spec("cardiology")], [spec("pediatrics")]],
)}
RENEWAL = dict(
    now=[[CAD, on("Praluent", 200)], [FH, on("alirocumab", 120)], [CAD, worked("Praluent", 180, 14)]],
    ldl=[[lab(LDL, 130, 260), lab(LDL, 58, 30)], [lab(LDL, 130, 260), lab(LDL, 129, 90)], [lab(LDL, 130, 260), lab(LDL, 60, 91)], [lab(LDL, 118, 260), lab(LDL, 118, 12)], [lab(LDL, 58, 30)]],
    x=X[:2],
)
