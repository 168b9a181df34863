"""968 Savaysa: decimal numbers, two indications, not covered; .txt with printed header lines."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "968-savaysa.txt", "fu-968", "Columbia Basin Health Plan", "Savaysa", "edoxaban"
CLASS, STYLE = "DOAC", "decimal 1.1.1 .txt, header lines, two indications"
COMBINED = ((34, 7), (18, 3))
A, X = {"apixaban"}, {"rivaroxaban"}
CC = "Creatinine clearance"
LINES = [
    L("af", "Diagnosis of nonvalvular atrial fibrillation", "dx", lambda p: p.dx("I48.0", "I48.1", "I48.2", "I48.91")),
    L("age", "Age 18 years or older", "age", lambda p: p.age_ge(18)),
    L("c95", "Creatinine clearance above 15 mL/min but no higher than 95 mL/min, measured in the last 90 days", "lab", lambda p: p.lab(CC, lambda v: 15 < v <= 95, 90), hard="two limits"),
    L("both", "Failure of, or intolerance or contraindication to, both Eliquis (apixaban) and Xarelto (rivaroxaban)", "trial", lambda p: p.tfci(A) and p.tfci(X)),
    L("vte", "Diagnosis of deep vein thrombosis or pulmonary embolism", "dx", lambda p: p.dx("I82.4", "I82.5", "I82.62", "I82.72", "I26")),
    L("c15", "Creatinine clearance above 15 mL/min, measured in the last 90 days", "lab", lambda p: p.lab(CC, lambda v: v > 15, 90)),
    L("par", "At least 5 days of treatment with a parenteral anticoagulant (e.g., enoxaparin, fondaparinux)", "trial", lambda p: p.tried(PARENTERAL, 5)),
    L("either", "Failure of, or intolerance or contraindication to, either Eliquis (apixaban) or Xarelto (rivaroxaban)", "trial", lambda p: p.tfci(A | X)),
    L("now", "Patient is currently taking Savaysa", "now", lambda p: p.on({"edoxaban"}), "r"),
    L("rcc", "Creatinine clearance has been checked in the last 12 months and is above 15 mL/min", "lab", lambda p: p.lab(CC, lambda v: v > 15, 360), "r"),
    L("mech", "Mechanical heart valve", "no", lambda p: p.no_dx("Z95.2"), exclude=True),
    L("aps", "Antiphospholipid syndrome", "no", lambda p: p.no_dx("D68.61"), exclude=True),
    L("conc", "Concurrent use with another anticoagulant (e.g., warfarin, Eliquis, enoxaparin)", "conc", lambda p: not p.another(ANY_ANTICOAGULANT, "Savaysa", "edoxaban"), exclude=True),
]
ATTESTATIONS = ["Provider confirms that continued anticoagulation is needed"]


def initial(s):
    return ALL(ANY(ALL(s.af, s.age, s.c95, s.both), ALL(s.vte, s.age, s.c15, s.par, s.either)), s.mech, s.aps, s.conc)


def renewal(s):
    return ALL(s.now, s.rcc, ATT, s.mech, s.aps, s.conc)


AF = dx("Unspecified atrial fibrillation", "I48.91")
DVT = dx("Acute embolism and thrombosis of unspecified deep veins of unspecified lower extremity", "I82.409", 60)
INITIAL = dict(
    age=[[born(67, 30)], [born(18)], [born(18, -1)]],
    dx=[[AF], [dx("Paroxysmal atrial fibrillation", "I48.0")], [dx("Supraventricular tachycardia, unspecified", "I47.10")], [], [past("Paroxysmal atrial fibrillation", "I48.0")]],
    ccl=[[lab(CC, 70)], [lab(CC, 95, 90)], [lab(CC, 96)], [lab(CC, 16)], [lab(CC, 15)], [lab(CC, 70, 91)], [], [lab(CC, 110, 80), lab(CC, 90, 5)]],
    step=[[failed("Eliquis", 60), bad("Xarelto")], [failed("apixaban", 10), partial("Xarelto", 20, 120)], [contra("Eliquis"), contra("Xarelto")], [failed("Eliquis", 60)], [worked("Eliquis", 60), bad("Xarelto")], [failed("Pradaxa", 60), failed("Eliquis", 60, 120)], []],
    x=[[], [dx("Presence of prosthetic heart valve", "Z95.2")], [dx("Antiphospholipid syndrome", "D68.61")], [on("Warfarin", 60)], [on("Lovenox", 6)], [on("Aspirin", 60)], [worked("Coumadin", 60, 20)], [on("edoxaban", 20)]],
)
MORE = {"vte": dict(
    age=[[born(54, 30)], [born(18)], [born(18, -1)]],
    dx=[[DVT], [dx("Other pulmonary embolism without acute cor pulmonale", "I26.99", 60)], [dx("Phlebitis and thrombophlebitis of superficial vessels of unspecified lower extremity", "I80.00", 60)]],
    ccl=[[lab(CC, 105)], [lab(CC, 15)], [lab(CC, 16, 90)], [lab(CC, 105, 91)], []],
    par=[[worked("Lovenox", 7, 20)], [worked("fondaparinux", 5, 20)], [worked("Lovenox", 4, 20)], [worked("Lovenox", 3, 30), worked("Lovenox", 3, 20)], [undated("Lovenox", "unknown")], []],
    step=[[bad("Eliquis")], [failed("Xarelto", 15)], [contra("Eliquis")], [worked("Eliquis", 60)], []],
    x=[[], [on("Warfarin", 10)]],
)}
RENEWAL = dict(
    now=[[AF, on("Savaysa", 300)], [AF, on("edoxaban", 300)], [AF, worked("Savaysa", 300, 20)]],
    ccl=[[lab(CC, 62)], [lab(CC, 62, 360)], [lab(CC, 62, 361)], [lab(CC, 15)], [lab(CC, 120)]],
    x=[[], [on("Eliquis", 20)], [dx("Presence of prosthetic heart valve", "Z95.2")], [dx("Antiphospholipid syndrome", "D68.61")]],
)
