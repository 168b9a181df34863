"""837 Xarelto: Providence, initiation and established therapy, 1. a., exclusion bullets."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "837-xarelto.md", "fu-837", "Willow Providence Health Assurance", "Xarelto", "rivaroxaban"
CLASS, STYLE = "anticoagulation: factor Xa inhibitor", "Providence, bold section labels, 1. a., established therapy"
COMBINED = ((46, 9), (14, 3))
CC, PLT = "Creatinine clearance", "Platelet count"
AFIB, DVT, PE = ("I48.0", "I48.1", "I48.2", "I48.91"), ("I82.4", "I82.5"), ("I26",)
LINES = [
    L("age", "Patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("af", "Atrial fibrillation, without mitral stenosis or a mechanical heart valve", "mix", lambda p: p.dx(*AFIB) and p.no_dx("I05.0", "I05.2", "I34.2", "Z95.2"), hard="diagnosis without two others"),
    L("vte", "Deep vein thrombosis or pulmonary embolism diagnosed within the past 6 months", "dx", lambda p: p.hx(*DVT, *PE, within=180), hard="dated event"),
    L("ext", "History of deep vein thrombosis or pulmonary embolism, after at least 6 months of treatment with warfarin, Eliquis, or Pradaxa", "mix",
      lambda p: p.hx(*DVT, *PE, "Z86.711", "Z86.718") and p.tried({"warfarin", "apixaban", "dabigatran"}, 180), hard="history and a trial by time alone"),
    L("cad", "Coronary artery disease or peripheral artery disease in a patient who is taking aspirin", "mix", lambda p: p.dx("I25", "I70.2", "I73.9") and p.on({"aspirin"}), hard="diagnosis and a current drug"),
    L("eli", "For patients with atrial fibrillation: failure of at least 30 days of Eliquis, or an intolerance or contraindication to it", "if", lambda p: IF(p.dx(*AFIB), p.tfci({"apixaban"}, 30)), hard="conditional on a condition"),
    L("crcl", "Creatinine clearance of at least 15 mL/min, measured within the past 12 months", "lab", lambda p: p.lab(CC, lambda v: v >= 15, 360), "b"),
    L("plt", "Platelet count of 50,000/mcL or above within the past 90 days", "lab", lambda p: p.lab(PLT, lambda v: v >= 50, 90), hard="unit"),
    L("now", "Patient is currently taking Xarelto", "now", lambda p: p.on({"rivaroxaban"}), "r"),
    L("xac", "Use in combination with another anticoagulant (e.g., warfarin, Eliquis, enoxaparin)", "conc", lambda p: not p.another(ANTICOAGULANT | PARENTERAL, "Xarelto", "rivaroxaban"), exclude=True),
    L("xaps", "Antiphospholipid syndrome", "no", lambda p: p.no_dx("D68.61"), exclude=True),
    L("xich", "Intracranial hemorrhage within the past 6 months", "no", lambda p: p.no_hx("I60", "I61", "I62", within=180), exclude=True, hard="dated event"),
    L("xcyp", "Concomitant use of ketoconazole, ritonavir, rifampin, phenytoin, or carbamazepine", "conc", lambda p: not p.on({"ketoconazole", "ritonavir", "rifampin", "phenytoin", "carbamazepine"}), exclude=True),
]
ATTESTATIONS = ["Documentation that treatment remains beneficial"]


def out(s):
    return ALL(s.xac, s.xaps, s.xich, s.xcyp)


def initial(s):
    return ALL(s.age, ANY(s.af, s.vte, s.ext, s.cad), s.eli, s.crcl, s.plt, out(s))


def renewal(s):
    return ALL(s.now, s.crcl, ATT, out(s))


AF = dx("Unspecified atrial fibrillation", "I48.91")
CA = dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")
X = [[], [on("Coumadin", 60)], [on("Lovenox", 10)], [worked("warfarin", 300, 40)], [dx("Antiphospholipid syndrome", "D68.61")], [past("Nontraumatic intracerebral hemorrhage, unspecified", "I61.9", 180)], [past("Nontraumatic intracerebral hemorrhage, unspecified", "I61.9", 181)],
     [on("Dilantin", 300)], [on("Norvir", 300)], [worked("Rifadin", 30, 30)], [on("Prezcobix", 200)]]
INITIAL = dict(
    age=[[born(66, 40)], [born(18)], [born(18, -1)]],
    dx=[[AF], [dx("Paroxysmal atrial fibrillation", "I48.0"), dx("Nonrheumatic mitral (valve) insufficiency", "I34.0")], [AF, dx("Rheumatic mitral stenosis", "I05.0")], [AF, dx("Presence of prosthetic heart valve", "Z95.2")], [dx("Essential (primary) hypertension", "I10")], [past("Paroxysmal atrial fibrillation", "I48.0")],
        [dx("Other pulmonary embolism without acute cor pulmonale", "I26.99", 180)], [AF, dx("Rheumatic mitral stenosis", "I05.0"), CA, on("Aspirin", 300)]],
    eli=[[failed("Eliquis", 60)], [failed("apixaban", 30)], [failed("Eliquis", 29)], [bad("Eliquis")], [contra("Eliquis")], [worked("Eliquis", 90)], [failed("warfarin", 60)]],
    cc=[[lab(CC, 62)], [lab(CC, 15, 360)], [lab(CC, 14)], [lab(CC, 62, 361)], []],
    plt=[[lab(PLT, 210)], [lab(PLT, 50, 90)], [lab(PLT, 49)], [lab(PLT, 210, 91)], [lab(PLT, 52000, 20, "/uL")], []],
    x=X,
)
OK = [lab(CC, 62), lab(PLT, 210)]
MORE = {"vte": dict(
    dx=[[dx("Acute embolism and thrombosis of unspecified deep veins of unspecified lower extremity", "I82.409", 60), *OK], [dx("Other pulmonary embolism without acute cor pulmonale", "I26.99", 181), *OK], [past("Other pulmonary embolism without acute cor pulmonale", "I26.99", 500), worked("Eliquis", 180, 10), *OK],
        [past("Other pulmonary embolism without acute cor pulmonale", "I26.99", 500), worked("Eliquis", 179, 10), *OK], [dx("Personal history of other venous thrombosis and embolism", "Z86.718", 900), failed("Coumadin", 300), *OK],
        [CA, on("Aspirin", 300), *OK], [CA, worked("Aspirin", 300, 20), *OK], [dx("Peripheral vascular disease, unspecified", "I73.9"), on("Ecotrin", 300), *OK], [CA, on("Plavix", 300), *OK],
        [past("Other pulmonary embolism without acute cor pulmonale", "I26.99", 500), worked("Lovenox", 200, 10), *OK]],
    x=[X[0], X[1], X[4]],
)}
RENEWAL = dict(
    now=[[AF, on("Xarelto", 300)], [AF, on("rivaroxaban", 30)], [AF, worked("Xarelto", 300, 20)]],
    cc=[[lab(CC, 62)], [lab(CC, 15, 360)], [lab(CC, 14)], [lab(CC, 62, 361)]],
    x=X,
)
