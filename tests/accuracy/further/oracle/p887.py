"""887 Xarelto: Select Health style coverage policy, decimal numbering without indentation, three indications, not covered for."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "887-xarelto.txt", "fu-887", "Wasatch Select Benefit Plans", "Xarelto", "rivaroxaban"
CLASS, STYLE = "anticoagulant: DOAC", "decimal numbering (1.1.1) without indentation"
COMBINED = ((34, 6), (12, 3))
A = {"apixaban"}
LINES = [
    L("age", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("af", "Diagnosis of nonvalvular atrial fibrillation", "dx", lambda p: p.dx("I48.0", "I48.1", "I48.2", "I48.91")),
    L("risk", "Member has heart failure, hypertension, diabetes mellitus, or a history of stroke or TIA, or is at least 75 years old", "mix",
      lambda p: p.dx("I50", "I10", "I11", "I12", "I13", "I15", "I16", *DIABETES) or p.hx("I60", "I61", "I62", "I63", "I69", "G45", "Z86.73") or p.age_ge(75), hard="present conditions, a history or an age"),
    L("eli", "Member has tried Eliquis (apixaban) for at least 30 days, or has an intolerance or contraindication to Eliquis", "trial", lambda p: p.tried(A, 30) or p.intolerant(A) or p.contraindicated(A)),
    L("vte", "Diagnosis of deep vein thrombosis or pulmonary embolism", "dx", lambda p: p.dx("I82.4", "I82.5", "I82.6", "I82.7", "I82.A", "I82.B", "I82.C", "I26", "I27.82")),
    L("lead", "If the member is younger than 18 years, at least 5 days of enoxaparin or another parenteral anticoagulant have been given", "if",
      lambda p: IF(not p.age_ge(18), p.tried(PARENTERAL, 5)), hard="conditional on age"),
    L("cad", "Diagnosis of coronary artery disease or peripheral artery disease", "dx", lambda p: p.dx("I20", "I21", "I22", "I24", "I25", "I70.2", "I73.9", "E11.51")),
    L("asa", "Member takes low-dose aspirin every day", "now", lambda p: p.on({"aspirin"})),
    L("bleed", "Member has never had a hemorrhagic stroke and has not had an ischemic stroke in the past 30 days", "no",
      lambda p: p.no_hx("I60", "I61", "I62") and p.no_hx("I63", within=30), hard="two absences, one of them inside a window"),
    L("card", "Prescribed by a cardiologist", "spec", lambda p: p.prescriber("cardiology", consult=False)),
    L("now", "Member has been on Xarelto for at least 6 months and is still taking it", "now", lambda p: p.taking({"rivaroxaban"}, 180), "r"),
    L("hb", "Hemoglobin of 8 g/dL or more within the past 12 months", "lab", lambda p: p.lab("Hemoglobin", lambda v: v >= 8, 360), "r"),
    L("valve", "Members with a mechanical heart valve or mitral stenosis", "no", lambda p: p.no_dx("Z95.2", "I05.0", "I05.2", "I34.2"), exclude=True),
    L("aps", "Members with antiphospholipid syndrome", "no", lambda p: p.no_dx("D68.61"), exclude=True),
    L("crcl", "Members whose creatinine clearance is below 15 mL/min", "lab", lambda p: NOT(p.lab("Creatinine clearance", lambda v: v < 15)), exclude=True, hard="an exclusion by a value"),
    L("conc", "Use with another anticoagulant", "conc", lambda p: not p.on(ANY_ANTICOAGULANT - {"rivaroxaban"}), exclude=True),
    L("ddi", "Use with ketoconazole or ritonavir, or with rifampin, phenytoin or carbamazepine", "conc", lambda p: not p.on({"ketoconazole", "ritonavir", "rifampin", "phenytoin", "carbamazepine"}), exclude=True),
]
ATTESTATIONS = ["The prescriber has weighed the risk of bleeding against the benefit of further treatment"]
EX = ("valve", "aps", "crcl", "conc", "ddi")


def initial(s):
    af = ALL(s.age, s.af, s.risk, s.eli)
    vte = ALL(s.vte, s.lead)
    cad = ALL(s.cad, s.asa, s.bleed, s.card)
    return ALL(ANY(af, vte, cad), *(getattr(s, x) for x in EX))


def renewal(s):
    return ALL(s.now, s.hb, ATT, *(getattr(s, x) for x in EX))


AF = dx("Unspecified atrial fibrillation", "I48.91")
DVT = dx("Acute embolism and thrombosis of unspecified deep veins of unspecified lower extremity", "I82.409", 30)
CAD = dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")
ASA = on("Bayer", 400, dose="81 mg once daily")
CR = lab("Creatinine clearance", 72)
INITIAL = dict(
    age=[[born(66, 30)], [born(18)], [born(18, -1)]],
    dx=[[AF], [dx("Paroxysmal atrial fibrillation", "I48.0")], [dx("Supraventricular tachycardia, unspecified", "I47.10")], [past("Unspecified atrial fibrillation", "I48.91")]],
    risk=[[dx("Essential (primary) hypertension", "I10")], [dx("Type 2 diabetes mellitus without complications", "E11.9")], [past("Transient cerebral ischemic attack, unspecified", "G45.9", 900)], [past("Essential (primary) hypertension", "I10")], [], [born(75)], [born(75, -1)]],
    step=[[bad("Eliquis", 14)], [worked("Eliquis", 30, 20)], [failed("apixaban", 29, 20)], [contra("Eliquis")], [worked("Warfarin", 200)], []],
    cr=[[CR], [lab("Creatinine clearance", 15)], [lab("Creatinine clearance", 14)], []],
    x=[[], [on("Coumadin", 90)], [dx("Presence of prosthetic heart valve", "Z95.2")], [dx("Rheumatic mitral stenosis", "I05.0")], [dx("Nonrheumatic mitral (valve) insufficiency", "I34.0")], [dx("Antiphospholipid syndrome", "D68.61")],
       [on("Nizoral", 10)], [on("Kaletra", 90)], [worked("Rifadin", 60, 10)], [on("Tegretol", 300)], [on("Lovenox", 3)]],
)
MORE = {
    "vte": dict(
        age=[[born(44, 10)], [born(9), worked("Lovenox", 6, 2)], [born(9), worked("Enoxaparin", 5, 1)], [born(9), worked("Enoxaparin", 4, 1)], [born(17, 200)], [born(18, -1), worked("Fragmin", 8, 1)], [born(18)]],
        dx=[[DVT], [dx("Other pulmonary embolism without acute cor pulmonale", "I26.99", 20)], [past("Acute embolism and thrombosis of unspecified deep veins of unspecified lower extremity", "I82.409", 500)], [dx("Phlebitis and thrombophlebitis of superficial vessels of right lower extremity", "I80.01")]],
        cr=[[CR], []],
        x=[[], [on("Pradaxa", 30)]],
    ),
    "cad": dict(
        dx=[[CAD], [dx("Peripheral vascular disease, unspecified", "I73.9")], [dx("Essential (primary) hypertension", "I10")]],
        asa=[[ASA], [worked("Aspirin", 300, 20, "81 mg once daily")], []],
        stroke=[[], [past("Nontraumatic intracerebral hemorrhage, unspecified", "I61.9", 2500)], [past("Cerebral infarction, unspecified", "I63.9", 30)], [past("Cerebral infarction, unspecified", "I63.9", 31)]],
        spec=[[spec("cardiology")], [spec("internal medicine")]],
        cr=[[CR], [lab("Creatinine clearance", 12)], []],
    ),
}
RENEWAL = dict(
    now=[[AF, on("Xarelto", 300)], [AF, on("Xarelto", 180)], [AF, on("Xarelto", 179)], [AF, worked("Xarelto", 300, 15)]],
    hb=[[lab("Hemoglobin", 12.4)], [lab("Hemoglobin", 8, 360)], [lab("Hemoglobin", 7.9)], [lab("Hemoglobin", 12.4, 361)]],
    cr=[[CR], [lab("Creatinine clearance", 14)], []],
    x=[[], [on("Savaysa", 10)], [on("Dilantin", 100)]],
)
