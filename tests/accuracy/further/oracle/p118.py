"""118 Savaysa: bare headings name the indications, bullets below them."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "118-savaysa-guideline.txt", "fu-118", "Pine Barrens Benefit Administrators", "Savaysa", "edoxaban"
CLASS, STYLE = "anticoagulant", "bare indication headings with bullets, 'Not covered:' list"
CC = "Creatinine clearance"
LINES = [
    L("af", "Diagnosis of nonvalvular atrial fibrillation", "dx", lambda p: p.dx("I48")),
    L("cc95", "Creatinine clearance above 15 mL/min and not above 95 mL/min, resulted within the past 12 months", "lab", lambda p: p.lab(CC, lambda v: 15 < v <= 95, 360)),
    L("both", "Has tried and failed, or has a contraindication to, both Eliquis and Xarelto", "trial",
      lambda p: all(p.failed({d}) or p.contraindicated({d}) for d in ("apixaban", "rivaroxaban")), hard="each of two drugs"),
    L("vte", "Diagnosis of deep vein thrombosis or pulmonary embolism", "dx", lambda p: p.dx("I26", "I82.4", "I82.5")),
    L("inj", "Has received an injectable anticoagulant (enoxaparin, dalteparin, or fondaparinux) for 5 days or more", "trial", lambda p: p.tried({"enoxaparin", "dalteparin", "fondaparinux"}, 5)),
    L("cc15", "Creatinine clearance greater than 15 mL/min", "lab", lambda p: p.lab(CC, lambda v: v > 15)),
    L("valve", "Mechanical heart valve", "no", lambda p: p.no_dx("Z95.2"), exclude=True),
    L("ms", "Moderate to severe mitral stenosis", "no", lambda p: p.no_dx("I05.0", "I05.2", "I34.2"), exclude=True),
    L("conc", "Use with another anticoagulant (warfarin, Eliquis, Xarelto, Pradaxa)", "conc", lambda p: not p.another(ANTICOAGULANT, "Savaysa", "edoxaban"), exclude=True),
]
ATTESTATIONS = []


def initial(s):
    return ALL(ANY(ALL(s.af, s.cc95, s.both), ALL(s.vte, s.inj, s.cc15)), s.valve, s.ms, s.conc)


X = [[], [dx("Presence of prosthetic heart valve", "Z95.2")], unsure(dx("Rheumatic mitral stenosis", "I05.0")), [on("Jantoven")], [worked("Pradaxa", 90, 30)], [on("Pradaxa", 30)], [on("aspirin")]]
INITIAL = dict(
    dx=[[dx("Paroxysmal atrial fibrillation", "I48.0")], [dx("Unspecified atrial fibrillation", "I48.91")], [dx("Supraventricular tachycardia", "I47.10")], [past("Atrial fibrillation", "I48.91")], []],
    cc=[[lab(CC, 70)], [lab(CC, 95)], [lab(CC, 96)], [lab(CC, 15)], [lab(CC, 16, 360)], [lab(CC, 70, 361)], [], [lab(CC, 110, 300), lab(CC, 90, 5)]],
    both=[[failed("Eliquis", 60), failed("Xarelto", 60, 100)], [contra("Eliquis"), failed("Xarelto", 60)], [failed("Eliquis", 60)], [bad("Eliquis"), failed("Xarelto", 60, 100)],
          [contra("apixaban"), contra("rivaroxaban")], [], [partial("Eliquis", 9), partial("Xarelto", 9, 50)]],
    x=X,
)
MORE = {"clot": dict(
    dx=[[dx("Acute embolism and thrombosis of unspecified deep veins of right lower extremity", "I82.401", 30)], [dx("Other pulmonary embolism without acute cor pulmonale", "I26.99", 30)],
        [past("Pulmonary embolism", "I26.99")], [dx("Superficial thrombophlebitis of leg", "I80.01")]],
    inj=[[worked("Enoxaparin", 7, 3)], [worked("Fondaparinux", 5, 3)], [worked("Enoxaparin", 4, 3)], []],
    cc=[[lab(CC, 110)], [lab(CC, 15)], [lab(CC, 15.5)], []],
    x=X[:4],
)}
