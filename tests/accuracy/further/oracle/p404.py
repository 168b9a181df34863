"""404 Nexletol: Prime/HCSC, number-letter nesting five deep, trailing AND/OR."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "404-nexletol-prime.txt", "fu-404", "Great Prairie Health Service", "Nexletol", "bempedoic acid"
CLASS, STYLE = "lipids: ATP-citrate lyase inhibitor", "Prime/HCSC evaluation, 1/A/1/A/1 nesting, trailing AND/OR"
COMBINED = ((1, 3), (1, 1))
MI, STROKE, REVASC, PAD = ("I21", "I22", "I25.2"), ("I60", "I61", "I62", "I63", "I69", "Z86.73", "G45"), ("Z95.1", "Z95.5", "Z98.61"), ("I73.9", "I70.2", "I70.92")
HLP = ("E78.0", "E78.1", "E78.2", "E78.4", "E78.5")


def doses_ok(p):
    """No active simvastatin above 20 mg or pravastatin above 40 mg."""
    for m in p.r["medications"]:
        if m["status"] != "active":
            continue
        for ing, most in (("simvastatin", 20), ("pravastatin", 40)):
            if ing in ingredients_of(m):
                d = dose_mg(m)
                if d is None:
                    return None
                if d > most:
                    return False
    return True


def two_statins(p):
    return sum(p.intolerant({s}) for s in STATIN) >= 2


LINES = [
    L("hefh", "The patient has a diagnosis of heterozygous familial hypercholesterolemia (HeFH)", "dx", lambda p: p.dx("E78.01")),
    L("mi", "History of myocardial infarction", "dx", lambda p: p.hx(*MI)),
    L("stroke", "History of stroke or transient ischemic attack", "dx", lambda p: p.hx(*STROKE)),
    L("revasc", "History of coronary revascularization (i.e., CABG or PCI)", "dx", lambda p: p.hx(*REVASC)),
    L("pad", "Peripheral arterial disease presumed to be of atherosclerotic origin", "dx", lambda p: p.dx(*PAD)),
    L("hlp", "The patient has a diagnosis of primary hyperlipidemia", "dx", lambda p: p.dx(*HLP)),
    L("dm", "The patient has diabetes mellitus and is 60 years of age or over", "mix", lambda p: p.dx("E10", "E11", "E13", "E08", "E09") and p.age_ge(60), hard="diagnosis and age"),
    L("on8", "The patient is currently being treated with a maximally tolerated statin and has been for at least 8 weeks", "now", lambda p: p.taking(STATIN, 56), hard="current use of a stated length"),
    L("ldl70", "The patient's LDL-C level drawn within the past 90 days is greater than or equal to 70 mg/dL", "lab", lambda p: p.lab("LDL-C", lambda v: v >= 70, 90)),
    L("mi12", "The patient has had a myocardial infarction within the past 12 months", "dx", lambda p: p.hx("I21", "I22", "I25.2", within=360)),
    L("ldl55", "The patient's LDL-C level drawn within the past 90 days is greater than or equal to 55 mg/dL", "lab", lambda p: p.lab("LDL-C", lambda v: v >= 55, 90)),
    L("two", "The patient has an intolerance to at least TWO different statins", "trial", two_statins, "b"),
    L("contra", "The patient has an FDA labeled contraindication to statin therapy", "trial", lambda p: p.contraindicated(STATIN), "b"),
    L("eze", "The patient has tried and had an inadequate response to at least 4 weeks of therapy with ezetimibe or an ezetimibe-containing product", "trial", lambda p: p.failed({"ezetimibe"}, 28)),
    L("ezebad", "The patient has an intolerance, hypersensitivity, or FDA labeled contraindication to ezetimibe", "trial", lambda p: p.intolerant({"ezetimibe"}) or p.contraindicated({"ezetimibe"})),
    L("dose", "The patient will NOT be using the requested agent in combination with simvastatin at a dose greater than 20 mg daily or pravastatin at a dose greater than 40 mg daily", "conc", doses_ok, "b", hard="two drugs with doses"),
    L("spec", "The prescriber is a specialist in the area of the patient's diagnosis (e.g., cardiologist, endocrinologist) or the prescriber has consulted with a specialist in the area of the patient's diagnosis", "spec",
      lambda p: p.prescriber("cardiology", "endocrinology"), hard="consultation in other words"),
    L("fall", "The patient has had a reduction in LDL-C from baseline with the requested agent", "change", lambda p: p.change("LDL-C", {"bempedoic acid"}, lambda b, c: c < b), "r"),
    L("onr", "The patient is currently adherent to statin therapy", "now", lambda p: p.taking(STATIN), "r"),
]
ATTESTATIONS = ["The patient has a coronary artery calcium (CAC) score of 300 Agatston units or more", "The patient does NOT have any FDA labeled contraindications to the requested agent",
                "The patient has been previously approved for the requested agent through the plan's Prior Authorization process"]


def initial(s):
    return ALL(ANY(s.hefh, ANY(s.mi, s.stroke, s.revasc, s.pad), ALL(s.hlp, ANY(s.dm, ATT))),
               ANY(ALL(s.on8, ANY(s.ldl70, ALL(s.mi12, s.ldl55))), s.two, s.contra),
               ANY(s.eze, s.ezebad), s.dose, s.spec, ATT)


def renewal(s):
    return ALL(ATT, s.fall, ANY(s.onr, s.two, s.contra), s.dose)


OLDMI = dx("Old myocardial infarction", "I25.2", 1400)
HL, DM = dx("Pure hypercholesterolemia, unspecified", "E78.00"), dx("Type 2 diabetes mellitus", "E11.9")
CARD, EZE, ATO = spec("cardiology"), failed("Zetia", 90), on("Lipitor", 300, dose="80 mg once daily")
LDL = lab("LDL-C", 96)
INITIAL = dict(
    spec=[[CARD], [spec("family medicine")], [spec("endocrinology")]],
    cv=[[OLDMI], [dx("Heterozygous familial hypercholesterolemia", "E78.01")], [past("Transient ischemic attack", "G45.9")], [dx("Presence of aortocoronary bypass graft", "Z95.1")],
        [dx("Peripheral vascular disease, unspecified", "I73.9")], [born(60), HL, DM], [born(60, -1), HL, DM], [dx("Essential hypertension", "I10")]],
    statin=[[ATO, LDL], [on("Crestor", 56), lab("LDL-C", 70, 90)], [on("Crestor", 55), LDL], [ATO, lab("LDL-C", 69)], [ATO, lab("LDL-C", 96, 91)],
            [ATO, lab("LDL-C", 55), past("NSTEMI", "I21.4", 200)], [ATO, lab("LDL-C", 54), past("NSTEMI", "I21.4", 200)], [worked("Lipitor", 300, 20), LDL],
            [bad("Lipitor"), bad("Crestor", 20)], [bad("Lipitor")], [contra("Simvastatin")]],
    eze=[[EZE], [failed("Zetia", 28)], [failed("Zetia", 27)], [bad("Ezetimibe", 6)], [failed("Roszet", 60)], [worked("Zetia", 90)]],
    dose=[[], [on("Zocor", 200, dose="20 mg once daily")], [on("Zocor", 200, dose="40 mg once daily")], [on("Pravachol", 200, dose="80 mg once daily")], [worked("Simvastatin", 100, 30, dose="40 mg once daily")]],
)
A = [lab("LDL-C", 110, 260), lab("LDL-C", 78, 12)]
RENEWAL = dict(
    fall=[[OLDMI, on("Nexletol", 240)] + A, [OLDMI, on("Nexletol", 240), lab("LDL-C", 96, 260), lab("LDL-C", 97, 12)], [OLDMI, on("Nexletol", 240), lab("LDL-C", 70, 12)]],
    statin=[[ATO], [], [bad("Lipitor"), bad("Livalo")], [on("Zocor", 300, dose="40 mg once daily")]],
)
