"""1004 Kisunla: medical policy with roman numerals, initial and continued treatment, not medically necessary."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1004-kisunla.md", "fu-1004", "Tidewater Blue Shield", "Kisunla", "donanemab"
CLASS, STYLE = "Alzheimer's disease: antiamyloid antibody", "medical policy, I. A. with trailing and, not medically necessary"
COMBINED = ((26, 8), (16, 4))
MMSE, CDR = "MMSE total score", "CDR global score"
CNS = ("I60", "I61", "I63", "G45.0", "G45.1", "G45.2", "G45.3", "G45.8", "G45.9", "R56", "G40")
LINES = [
    L("age", "The patient is 60 to 85 years of age", "age", lambda p: p.age_in(60, 85)),
    L("ad", "The patient has a diagnosis of Alzheimer's disease", "dx", lambda p: p.dx("G30")),
    L("mmse", "Mini-Mental State Examination (MMSE) score of 20 to 28 within the past 6 months", "lab", lambda p: p.lab(MMSE, lambda v: 20 <= v <= 28, 180)),
    L("cdr", "Clinical Dementia Rating (CDR) global score of 0.5 or 1", "lab", lambda p: p.lab(CDR, lambda v: v in (0.5, 1))),
    L("cns", "The patient has not had a stroke, transient ischemic attack, or seizure within the past year", "no", lambda p: p.no_hx(*CNS, within=365)),
    L("ac", "The patient is not taking an anticoagulant (e.g., warfarin, apixaban, enoxaparin)", "conc", lambda p: not p.on(ANY_ANTICOAGULANT), "b"),
    L("spec", "Kisunla is prescribed by, or in consultation with, a neurologist, geriatrician, or geriatric psychiatrist", "spec",
      lambda p: p.prescriber("neurology", "geriatrics", "geriatric medicine", "geriatric psychiatry")),
    L("now", "The patient is receiving Kisunla and has been treated with it for less than 18 months", "now",
      lambda p: p.taking({"donanemab"}) and not p.tried({"donanemab"}, 540), "r", hard="upper limit of a duration"),
    L("mm2", "MMSE score of 16 or higher within the past 6 months", "lab", lambda p: p.lab(MMSE, lambda v: v >= 16, 180), "r"),
    L("conc", "Use together with another amyloid beta-directed antibody (e.g., Leqembi, Aduhelm)", "conc", lambda p: not p.on({"lecanemab", "aducanumab"}), exclude=True),
    L("oth", "The patient has dementia with Lewy bodies, frontotemporal dementia, or vascular dementia", "no", lambda p: p.no_dx("G31.83", "G31.0", "F01"), exclude=True),
]
ATTESTATIONS = ["Amyloid pathology has been confirmed by amyloid PET or cerebrospinal fluid testing",
                "A brain MRI from the past year has been reviewed and shows no more than 4 microhemorrhages",
                "The risk of ARIA, including the effect of ApoE ε4 status, has been discussed with the patient",
                "Monitoring MRIs have been done as the label directs"]


def initial(s):
    return ALL(s.age, s.ad, s.mmse, s.cdr, ATT, ATT, s.cns, s.ac, s.spec, ATT, s.conc, s.oth)


def renewal(s):
    return ALL(s.now, s.mm2, ATT, s.ac, s.conc, s.oth)


AD = dx("Alzheimer's disease, unspecified", "G30.9", 300)
LB = dx("Neurocognitive disorder with Lewy bodies", "G31.83", 100)
VD = dx("Vascular dementia, unspecified severity, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety", "F01.50", 100)
INITIAL = dict(
    age=[[born(72, 40)], [born(60)], [born(60, -1)], [born(85, 200)], [born(86, -1)], [born(86)]],
    ad=[[AD], [dx("Alzheimer's disease with late onset", "G30.1")], [dx("Alzheimer's disease with early onset", "G30.0")], [dx("Unspecified dementia, unspecified severity, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety", "F03.90")],
        [dx("Parkinson's disease without dyskinesia, without mention of fluctuations", "G20.A1")], []],
    mmse=[[lab(MMSE, 24, 40)], [lab(MMSE, 20, 180)], [lab(MMSE, 19)], [lab(MMSE, 28)], [lab(MMSE, 29)], [lab(MMSE, 24, 181)], []],
    cdr=[[lab(CDR, 0.5, 40)], [lab(CDR, 1, 40)], [lab(CDR, 2, 40)], [lab(CDR, 0, 40)], []],
    cns=[[], [past("Cerebral infarction, unspecified", "I63.9", 365)], [past("Cerebral infarction, unspecified", "I63.9", 366)], [past("Transient cerebral ischemic attack, unspecified", "G45.9", 90)],
         [past("Transient cerebral ischemic attack, unspecified", "G45.9", 700)], [dx("Unspecified convulsions", "R56.9", 200)], [past("Syncope and collapse", "R55", 60)]],
    ac=[[], [on("Eliquis", 200)], [on("Coumadin", 500)], [on("Lovenox", 20)], [worked("Xarelto", 180, 40)], [on("Plavix", 300)]],
    spec=[[spec("neurology")], [spec("geriatrics")], [spec("geriatric psychiatry")], [spec("family medicine")], [spec("cardiology")]],
    x=[[], [on("Leqembi", 60)], [worked("Leqembi", 90)], [on("Aricept", 300)], [LB], [VD], [dx("Other frontotemporal neurocognitive disorder", "G31.09", 90)]],
)
RENEWAL = dict(
    base=[[born(75, 40), AD]],
    now=[[on("Kisunla", 180)], [on("donanemab", 539)], [on("Kisunla", 540)], [on("Kisunla", 700)], [worked("Kisunla", 150, 20)], [on("Leqembi", 180)]],
    mmse=[[lab(MMSE, 21, 30)], [lab(MMSE, 16, 180)], [lab(MMSE, 15)], [lab(MMSE, 21, 181)], []],
    x=[[], [on("Eliquis", 30)], [on("Aduhelm", 20)], [LB], [on("Namenda", 200)]],
)
