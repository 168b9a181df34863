"""646 Savaysa: a page of short bullets."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "646-savaysa.md", "fu-646", "Blue Heron Community Plan", "Savaysa", "edoxaban"
CLASS, STYLE = "anticoagulant", "short bullets"
COMBINED = ((40, 7), (14, 3))
C = "Creatinine clearance"
LINES = [
    L("age", "18 years or older", "age", lambda p: p.age_ge(18)),
    L("af", "nonvalvular atrial fibrillation, with CrCl 95 mL/min or less in the past 6 months", "mix",
      lambda p: ALL(p.dx("I48.0", "I48.1", "I48.2", "I48.91"), p.lab(C, lambda v: v <= 95, 180)), hard="diagnosis and value on one line"),
    L("vte", "DVT or PE, after at least 5 days of enoxaparin, dalteparin, fondaparinux, or heparin", "mix",
      lambda p: p.dx("I82.4", "I82.5", "I82.62", "I82.72", "I26") and p.tried(PARENTERAL, 5), hard="diagnosis and trial on one line"),
    L("cr", "CrCl 15 mL/min or more in the past 6 months", "lab", lambda p: p.lab(C, lambda v: v >= 15, 180), "b"),
    L("two", "Eliquis and Xarelto: each tried for 30 days or longer with inadequate response, not tolerated, or contraindicated", "trial",
      lambda p: p.tfci({"apixaban"}, 30) and p.tfci({"rivaroxaban"}, 30), hard="each of two"),
    L("rif", "not on rifampin", "conc", lambda p: not p.on({"rifampin"})),
    L("now", "on Savaysa for 30 days or longer", "now", lambda p: p.taking({"edoxaban"}, 30), "r"),
    L("valve", "mechanical heart valve", "no", lambda p: p.no_dx("Z95.2"), exclude=True),
    L("ms", "mitral stenosis", "no", lambda p: p.no_dx("I05.0", "I05.2", "I34.2"), exclude=True),
    L("conc", "together with another anticoagulant (warfarin, Eliquis, Pradaxa, Xarelto)", "conc", lambda p: not p.on(ANTICOAGULANT - {"edoxaban"}), exclude=True),
    L("hgb", "hemoglobin below 8 g/dL, latest value in the past 90 days", "lab", lambda p: p.lab("Hemoglobin", lambda v: v >= 8, 90), exclude=True, hard="an exclusion by a value"),
]
ATTESTATIONS = ["no active bleeding, as confirmed by the prescriber", "prescriber reports benefit from treatment"]


def initial(s):
    return ALL(s.age, ANY(s.af, s.vte), s.cr, s.two, s.rif, ATT, s.valve, s.ms, s.conc, s.hgb)


def renewal(s):
    return ALL(s.now, s.cr, ATT, s.valve, s.ms, s.conc, s.hgb)


AF = dx("Paroxysmal atrial fibrillation", "I48.0")
PE = dx("Other pulmonary embolism without acute cor pulmonale", "I26.99", 40)
X = [[], [dx("Presence of prosthetic heart valve", "Z95.2")], [dx("Rheumatic mitral stenosis", "I05.0")], [dx("Nonrheumatic mitral (valve) insufficiency", "I34.0")], [on("warfarin", 30)], [on("Pradaxa", 30)], [on("Plavix", 100)]]
INITIAL = dict(
    age=[[born(64)], [born(18)], [born(18, -1)]],
    dx=[[AF, lab(C, 70)], [dx("Longstanding persistent atrial fibrillation", "I48.11"), lab(C, 95, 180)], [AF, lab(C, 96)], [AF, lab(C, 70, 181)], [AF], [AF, lab(C, 15)], [AF, lab(C, 14)], [past("Unspecified atrial fibrillation", "I48.91"), lab(C, 70)],
        [dx("Typical atrial flutter", "I48.3"), lab(C, 70)], [PE, worked("Lovenox", 7, 30), lab(C, 120)], [dx("Acute embolism and thrombosis of unspecified deep veins of left lower extremity", "I82.402", 30), worked("heparin", 5, 20), lab(C, 80)],
        [PE, worked("Lovenox", 4, 30), lab(C, 120)], [PE, lab(C, 80)], [PE, worked("Fragmin", 6, 30), lab(C, 80, 200)], [PE, worked("Arixtra", 10, 25), lab(C, 130)], [dx("Varicose veins of right lower extremity with pain", "I83.811"), worked("Lovenox", 9, 30), lab(C, 80)]],
    two=[[failed("Eliquis", 60, 100), bad("Xarelto")], [failed("apixaban", 30, 100), failed("Xarelto", 30, 60)], [failed("Eliquis", 29, 100), bad("Xarelto")], [failed("Eliquis", 60)], [contra("Eliquis"), contra("rivaroxaban")], [worked("Eliquis", 60, 100), bad("Xarelto")],
         [failed("Eliquis", 60, 100), failed("warfarin", 90, 100)], [bad("Eliquis", 3), contra("Xarelto")], [undated("Eliquis"), bad("Xarelto")]],
    rif=[[], [on("Rifadin", 20)], [worked("rifampin", 60, 30)]],
    hgb=[[lab("Hemoglobin", 13.1)], [lab("Hemoglobin", 8.0, 90)], [lab("Hemoglobin", 7.9)], [lab("Hemoglobin", 12, 91)], []],
    x=X,
)
RENEWAL = dict(
    now=[[AF, on("Savaysa", 200)], [AF, on("edoxaban", 30)], [AF, on("Savaysa", 29)], [AF, worked("Savaysa", 200, 10)]],
    cr=[[lab(C, 60)], [lab(C, 120)], [lab(C, 14)], [lab(C, 60, 190)]],
    hgb=[[lab("Hemoglobin", 12)], [lab("Hemoglobin", 7.5)], []],
    x=X[:5],
)
