"""327 Kisunla: Anthem 'may be approved if', 'may not be approved for', a window in the header, a maximum duration."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "327-kisunla-anthem.md", "fu-327", "Wabash Crossing Blue Plan", "Kisunla", "donanemab"
CLASS, STYLE = "Alzheimer's disease, anti-amyloid", "Anthem: roman items with bold AND, 'may not be approved', no policy_id"
MMSE, CDR = "MMSE total score", "CDR global score"
KIS = {"donanemab"}
LINES = [
    L("age", "Individual is between 60 and 85 years of age (inclusive)", "age", lambda p: p.age_in(60, 85)),
    L("dx", "Individual has mild cognitive impairment or mild dementia due to Alzheimer's disease", "dx", lambda p: p.dx("G30", "G31.84")),
    L("mmse", "Mini-Mental State Examination (MMSE) score between 20 and 28", "lab", lambda p: p.lab(MMSE, lambda v: 20 <= v <= 28, 90), hard="window in the header"),
    L("cdr", "Clinical Dementia Rating (CDR) global score of 0.5 or 1", "lab", lambda p: p.lab(CDR, lambda v: v in (0.5, 1), 90), hard="window in the header, two values"),
    L("spec", "Kisunla is ordered by a neurologist, geriatrician, or psychiatrist", "spec", lambda p: p.prescriber("neurology", "geriatrics", "psychiatry", consult=False)),
    L("now", "Individual is on Kisunla and has been for less than 18 months", "now",
      lambda p: any(t["active"] and t["days"] < 540 for t in p.trials("donanemab")), "r", hard="a maximum duration"),
    L("rmmse", "The latest MMSE score, taken during the last 6 months, is above 16", "lab", lambda p: p.lab(MMSE, lambda v: v > 16, 180), "r"),
    L("cva", "Individual has had a stroke, transient ischemic attack, or seizure in the past 12 months", "no",
      lambda p: p.no_hx("I60", "I61", "I63", "G45", "G40", "R56", within=360), exclude=True, hard="three events and a window"),
    L("ich", "Individual has ever had an intracerebral hemorrhage", "no", lambda p: p.no_hx("I61", "I69.1"), exclude=True),
    L("dem", "Individual has dementia with another cause, such as vascular dementia, dementia with Lewy bodies, or frontotemporal dementia", "no", lambda p: p.no_dx("F01", "G31.83", "G31.0"), exclude=True),
    L("ac", "Individual is receiving anticoagulant therapy (such as warfarin, apixaban, or rivaroxaban)", "conc", lambda p: not p.on(ANTICOAGULANT), exclude=True),
    L("amy", "Use in combination with another anti-amyloid antibody (for example, Leqembi)", "conc", lambda p: not p.another(ANTIAMYLOID, "Kisunla", "donanemab"), exclude=True),
]
ATTESTATIONS = ["Amyloid positivity has been confirmed by PET imaging or by analysis of cerebrospinal fluid", "The results of ApoE ε4 genotyping have been discussed with the individual",
                "Follow-up magnetic resonance imaging was performed before the 2nd, 3rd, 4th, and 7th infusions"]


def initial(s):
    return ALL(s.age, s.dx, ANY(s.mmse, s.cdr), ATT, ATT, s.spec, s.cva, s.ich, s.dem, s.ac, s.amy)


def renewal(s):
    return ALL(s.now, s.rmmse, ATT, s.cva, s.ich, s.dem, s.ac, s.amy)


AD = dx("Alzheimer's disease with late onset", "G30.1")
X = [[], [past("Cerebral infarction, unspecified", "I63.9", 360)], [past("Cerebral infarction, unspecified", "I63.9", 361)], [past("Transient cerebral ischemic attack, unspecified", "G45.9", 100)],
     [past("Unspecified convulsions", "R56.9", 200)], [past("Nontraumatic intracerebral hemorrhage, unspecified", "I61.9", 2000)], [dx("Vascular dementia, unspecified severity, without behavioral disturbance", "F01.50")],
     [on("Eliquis")], [on("Aspirin")], [worked("Coumadin", 100, 20)], [on("Leqembi", 60)]]
INITIAL = dict(
    age=[[born(72, 40)], [born(60)], [born(60, -1)], [born(86, -1)], [born(86)]],
    dx=[[AD], unsure(dx("Mild cognitive impairment of uncertain or unknown etiology", "G31.84")), [dx("Alzheimer's disease, unspecified", "G30.9")], [dx("Parkinson's disease", "G20")], []],
    cog=[[lab(MMSE, 24)], [lab(MMSE, 20, 90)], [lab(MMSE, 19)], [lab(MMSE, 28)], [lab(MMSE, 29), lab(CDR, 0.5)], [lab(MMSE, 24, 91)], [lab(CDR, 1)], [lab(CDR, 2), lab(MMSE, 15)], []],
    spec=[[spec("neurology")], [spec("geriatrics")], [spec("family medicine")]],
    x=X,
)
RENEWAL = dict(
    now=[[born(72, 40), AD, on("Kisunla", 250)], [born(72, 40), AD, on("Kisunla", 539)], [born(72, 40), AD, on("donanemab", 540)], [AD, worked("Kisunla", 200, 20)], [AD]],
    cog=[[lab(MMSE, 21)], [lab(MMSE, 17, 180)], [lab(MMSE, 16)], [lab(MMSE, 21, 181)]],
    x=[X[0], X[3], X[7], X[10]],
)
