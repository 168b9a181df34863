"""787 Savaysa: a questionnaire, Q1. to Q14., exclusion questions in a section of their own."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "787-savaysa.txt", "fu-787", "Tidewater Union Health Plan", "Savaysa", "edoxaban"
CLASS, STYLE = "anticoagulant", "questions Q1.-Q14. answered Yes, exclusion questions, .txt"
COMBINED = ((42, 8), (14, 4))
AF, VTE = ("I48",), ("I82.4", "I82.5", "I82.6", "I82.7", "I26")
E = {"edoxaban"}
ok = lambda p, d: p.tried({d}, 30) or p.contraindicated({d}) or p.intolerant({d})
LINES = [
    L("age", "Is the member 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("dx", "Does the member have nonvalvular atrial fibrillation, deep vein thrombosis, or pulmonary embolism", "dx", lambda p: p.dx(*AF, *VTE)),
    L("crcl", "If the member has atrial fibrillation, is the creatinine clearance above 15 mL/min and not above 95 mL/min on a test within the past 90 days", "if",
      lambda p: IF(p.dx(*AF), p.lab("Creatinine clearance", lambda v: 15 < v <= 95, 90)), hard="conditional on the diagnosis, a range, a window"),
    L("par", "If the member has deep vein thrombosis or pulmonary embolism, was a parenteral anticoagulant (enoxaparin, dalteparin, fondaparinux, or heparin) given for at least 5 days", "if",
      lambda p: IF(p.dx(*VTE), p.tried(PARENTERAL, 5)), hard="conditional trial"),
    L("both", "Has the member tried both Eliquis (apixaban) and Xarelto (rivaroxaban) for at least 30 days each, unless contraindicated or not tolerated", "trial",
      lambda p: ok(p, "apixaban") and ok(p, "rivaroxaban"), hard="both, each with its excuse"),
    L("blood", "Within the past 90 days, was the platelet count at least 50 x 10^9/L and the hemoglobin at least 8 g/dL", "mix",
      lambda p: ALL(p.lab("Platelet count", lambda v: v >= 50, 90), p.lab("Hemoglobin", lambda v: v >= 8, 90)), hard="two measurements on one line"),
    L("now", "Is the member still taking Savaysa", "now", lambda p: p.on(E), "r"),
    L("rcl", "Is the creatinine clearance above 15 mL/min on a test within the past 12 months", "lab", lambda p: p.lab("Creatinine clearance", lambda v: v > 15, 360), "r"),
    L("valve", "Does the member have a mechanical heart valve, mitral stenosis, or antiphospholipid syndrome", "no", lambda p: p.no_dx("Z95.2", "I05.0", "I05.2", "I34.2", "Q23.2", "D68.61"), exclude=True, hard="three conditions on one line"),
    L("conc", "Is the member taking another anticoagulant (e.g., warfarin, apixaban, rivaroxaban, dabigatran, enoxaparin) at the same time", "conc", lambda p: not p.another(ANTICOAGULANT | PARENTERAL, "Savaysa", "edoxaban"), exclude=True),
    L("ich", "Has the member had an intracranial hemorrhage within the past 6 months", "no", lambda p: p.no_hx("I60", "I61", "I62", within=180), exclude=True, hard="window in an exclusion"),
    L("rif", "Is the member taking rifampin", "conc", lambda p: not p.on({"rifampin"}), exclude=True),
]
ATTESTATIONS = ["Has the prescriber discussed the risk of bleeding with the member",
                "Does the benefit of treatment still outweigh the risk of bleeding in the opinion of the prescriber"]


def excl(s):
    return ALL(s.valve, s.conc, s.ich, s.rif)


def initial(s):
    return ALL(s.age, s.dx, s.crcl, s.par, s.both, s.blood, ATT, excl(s))


def renewal(s):
    return ALL(s.now, s.rcl, ATT, excl(s))


A = dx("Paroxysmal atrial fibrillation", "I48.0")
DVT = dx("Acute embolism and thrombosis of unspecified deep veins of left lower extremity", "I82.402", 60)
PE = dx("Other pulmonary embolism without acute cor pulmonale", "I26.99", 60)
C = lambda v, ago=20: [lab("Creatinine clearance", v, ago)]
INITIAL = dict(
    age=[[born(61, 3)], [born(18)], [born(18, -1)]],
    dx=[[A], [DVT, worked("Lovenox", 7, 50)], [DVT, worked("Lovenox", 5, 50)], [PE, worked("heparin", 4, 50)], [PE], [dx("Personal history of other venous thrombosis and embolism", "Z86.718")], [past("Unspecified atrial fibrillation", "I48.91")], [A, PE, worked("Arixtra", 6, 40)]],
    crcl=[C(70), C(95), C(96), C(16), C(15), C(70, 90), C(70, 91), []],
    both=[[failed("Eliquis", 90), failed("Xarelto", 90, 200)], [worked("apixaban", 30), worked("rivaroxaban", 30, 100)], [worked("apixaban", 29), worked("rivaroxaban", 90, 100)], [bad("Eliquis", 9), contra("Xarelto")], [failed("Eliquis", 90)], [failed("Eliquis", 90), failed("Pradaxa", 90, 200)], [undated("Eliquis"), failed("Xarelto", 90)]],
    blood=[[lab("Platelet count", 210), lab("Hemoglobin", 13.1)], [lab("Platelet count", 50, 90), lab("Hemoglobin", 8.0)], [lab("Platelet count", 49), lab("Hemoglobin", 13.1)], [lab("Platelet count", 210), lab("Hemoglobin", 7.9)], [lab("Platelet count", 210)], [lab("Platelet count", 210), lab("Hemoglobin", 13.1, 91)], [lab("Hemoglobin", 7.2)]],
    x=[[], [dx("Presence of prosthetic heart valve", "Z95.2", 900)], [dx("Nonrheumatic mitral (valve) stenosis", "I34.2", 900)], [dx("Antiphospholipid syndrome", "D68.61", 900)], [on("warfarin", 20)], [worked("Coumadin", 200)], [past("Nontraumatic intracerebral hemorrhage, unspecified", "I61.9", 180)],
       [past("Nontraumatic intracerebral hemorrhage, unspecified", "I61.9", 181)], [on("Rifadin", 10)], [on("edoxaban", 20)]],
)
RENEWAL = dict(
    now=[[A, on("Savaysa", 300)], [A, on("edoxaban", 300)], [A, worked("Savaysa", 280, 20)]],
    crcl=[C(60, 100), C(16, 360), C(15, 100), C(60, 361), C(110, 30)],
    x=[[], [on("Eliquis", 10)], [dx("Mitral stenosis", "I05.0")]],
)
