"""696 Corlanor: Prime Therapeutics, alternating numbers and letters, trailing AND/OR, contraindications under a negated header."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "696-corlanor.md", "fu-696", "Prairie Cross Health Plans", "Corlanor", "ivabradine"
CLASS, STYLE = "heart failure: ivabradine", "BCBS via Prime Therapeutics, 1. A. 1. A. with trailing AND/OR"
COMBINED = ((42, 6), (14, 3))
IVA = {"ivabradine"}
HF = ("I50", "I11.0", "I13.0", "I13.2")
RAAS = ACE | ARB | {"sacubitril"}
STRONG = STRONG_3A4


def contraindication(line):
    line.exclude = True
    return line


LINES = [
    L("prev", "The patient has been treated with the requested agent within the past 90 days (starting on samples is not approvable)", "trial", lambda p: p.tried(IVA, within=90), hard="window on the requested drug"),
    L("dcm", "The patient has stable, symptomatic heart failure due to dilated cardiomyopathy and is at least 6 months but less than 18 years of age", "mix",
      lambda p: p.dx(*HF) and p.dx("I42.0") and p.months_ge(6) and not p.age_ge(18), hard="diagnosis and an age from months to years"),
    L("age", "The patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("chf", "The patient has chronic heart failure, NYHA class II, III, or IV", "mix", lambda p: ALL(p.dx(*HF), p.lab("NYHA class", lambda v: 2 <= v <= 4)), hard="NYHA class inside the diagnosis line"),
    L("ef", "The patient has a left ventricular ejection fraction of 35% or less", "lab", lambda p: p.lab("LVEF", lambda v: v <= 35)),
    L("hr", "The patient has a resting heart rate of 70 beats per minute or more", "lab", lambda p: p.lab("Heart rate", lambda v: v >= 70)),
    L("bb", "The patient is currently treated with a maximally tolerated dose of a beta blocker (e.g., bisoprolol, carvedilol, metoprolol succinate)", "now", lambda p: p.on(BB_ALL)),
    L("nobb", "The patient has an intolerance or contraindication to a beta blocker, or has asthma or COPD", "trial", lambda p: p.intolerant(BB_ALL) or p.contraindicated(BB_ALL, "J45", "J44"), hard="drug fact or condition"),
    L("ras", "The patient has tried for at least 28 days, or is currently taking, an ACE inhibitor, an ARB, or Entresto", "trial", lambda p: p.tried(RAAS, 28) or p.on(RAAS), hard="two verbs, three classes"),
    L("card", "The prescriber is a cardiologist, or the prescriber has consulted with a cardiologist", "spec", lambda p: p.prescriber("cardiology"), "b"),
    contraindication(L("adhf", "Acute decompensated heart failure", "no", lambda p: p.no_dx("I50.21", "I50.23", "I50.31", "I50.33", "I50.41", "I50.43"))),
    contraindication(L("block", "Sick sinus syndrome, sinoatrial block, or third-degree AV block, unless a pacemaker is in place", "no", lambda p: p.no_dx("I49.5", "I45.5", "I44.2") or p.dx("Z95.0"), hard="unless clause under a negated header")),
    contraindication(L("bp", "Systolic blood pressure below 90 mmHg or diastolic blood pressure below 50 mmHg", "lab",
      lambda p: ALL(p.lab("Systolic blood pressure", lambda v: v >= 90), p.lab("Diastolic blood pressure", lambda v: v >= 50)), hard="two values under a negated header")),
    contraindication(L("cyp", "Concurrent use of a strong CYP3A4 inhibitor (e.g., ketoconazole, itraconazole, clarithromycin)", "conc", lambda p: not p.on(STRONG))),
    L("ben", "The patient is currently being treated with the requested agent and has had clinical benefit", "now", lambda p: p.on(IVA), "r", hard="fact and attestation"),
    L("af", "The patient does not have atrial fibrillation and is not taking a strong CYP3A4 inhibitor", "no", lambda p: p.no_dx("I48.0", "I48.1", "I48.2", "I48.91") and not p.on(STRONG), "r", hard="a condition and a drug absent"),
]
ATTESTATIONS = ["The patient is in sinus rhythm", "The patient has been previously approved for the requested agent through the plan's Prior Authorization process"]


def initial(s):
    return ALL(ANY(s.prev, s.dcm, ALL(s.age, s.chf, s.ef, s.hr, ANY(s.bb, s.nobb), s.ras)), ATT, s.card, s.adhf, s.block, s.bp, s.cyp)


def renewal(s):
    return ALL(ATT, s.ben, s.card, s.af)


HF1 = dx("Chronic systolic (congestive) heart failure", "I50.22")
DCM = dx("Dilated cardiomyopathy", "I42.0")
V = [lab("Heart rate", 84), lab("Systolic blood pressure", 116), lab("Diastolic blood pressure", 70)]


def vit(hr, s, d):
    return [lab("Heart rate", hr), lab("Systolic blood pressure", s), lab("Diastolic blood pressure", d)]


INITIAL = dict(
    dx=[[born(61, 11), HF1, lab("NYHA class", 3)], [born(61, 11), dx("Heart failure, unspecified", "I50.9"), lab("NYHA class", 2)], [born(61, 11), HF1, lab("NYHA class", 1)], [born(61, 11), HF1], [born(61, 11), lab("NYHA class", 2)],
        [born(18), HF1, lab("NYHA class", 4)], [born(18, -1), HF1, lab("NYHA class", 4)], [born(18, -1), HF1, DCM, lab("NYHA class", 4)], [born_months(6), HF1, DCM], [born_months(6, -1), HF1, DCM], [born(9, 40), HF1]],
    ef=[[lab("LVEF", 28)], [lab("LVEF", 35)], [lab("LVEF", 36)], [], [lab("LVEF", 30, 400), lab("LVEF", 45, 20)]],
    vit=[V, vit(70, 90, 50), unsure(*vit(69, 116, 70)), vit(80, 89, 60), vit(80, 100, 49), [lab("Heart rate", 84)]],
    bb=[[on("Coreg", 200)], [on("bisoprolol", 20)], [worked("Toprol-XL", 200)], [bad("Carvedilol")], [contra("Toprol-XL")], [dx("Moderate persistent asthma, uncomplicated", "J45.40")], [dx("Chronic obstructive pulmonary disease, unspecified", "J44.9")], []],
    ras=[[on("Entresto", 120)], [worked("Lisinopril", 28, 200)], [worked("Lisinopril", 27, 200)], [on("Losartan", 5)], [bad("Diovan", 20)], [contra("Lisinopril")], []],
    card=[[spec("cardiology")], [spec("family medicine")]],
    x=[[], [dx("Acute on chronic systolic (congestive) heart failure", "I50.23", 5)], [dx("Sick sinus syndrome", "I49.5")], [dx("Sick sinus syndrome", "I49.5"), dx("Presence of cardiac pacemaker", "Z95.0")], [dx("Atrioventricular block, complete", "I44.2")],
       [dx("Atrioventricular block, first degree", "I44.0")], [on("Nizoral", 10)], [worked("Clarithromycin", 10, 20)], [on("Fluconazole", 10)]],
    prev=[[], [on("Corlanor", 100)], [worked("ivabradine", 100, 90), lab("LVEF", 60, 3)], [worked("Corlanor", 100, 91), lab("LVEF", 60, 3)], [on("Corlanor", 30), lab("LVEF", 60, 3)]],
)
RENEWAL = dict(
    now=[[HF1, on("Corlanor", 300)], [HF1, on("ivabradine", 200)], [HF1, worked("Corlanor", 300, 20)]],
    card=[[spec("cardiology")], [spec("internal medicine")]],
    x=[[], [dx("Paroxysmal atrial fibrillation", "I48.0")], [past("Unspecified atrial fibrillation", "I48.91", 1500)], [on("Itraconazole", 20)], [worked("Ketoconazole", 30, 90)], [dx("Essential (primary) hypertension", "I10")]],
)
INITIAL["x"] = INITIAL["x"][:8]  # fluconazole is a moderate inhibitor; left out
