"""848 Eliquis: Medicaid check boxes; risk factors in parentheses, events in windows, conditional with two conditions, two labs, unless."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "848-eliquis.txt", "fu-848", "Big Horn Basin Medicaid", "Eliquis", "apixaban"
CLASS, STYLE = "anticoagulation", "Medicaid checklist, boxes, three sections"
COMBINED = ((42, 8), (14, 3))
W = {"warfarin"}
VTE = ("I82.4", "I82.6", "I82.A1", "I82.B1", "I26")
RISK = ("I10", "I11", "I12", "I13", "I15", "I16", "E08", "E09", "E10", "E11", "E13", "I50")
LINES = [
    L("age", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("af", "Nonvalvular atrial fibrillation with at least one stroke risk factor (age 65 years or older, hypertension, diabetes, heart failure, or a prior stroke or TIA)", "mix",
      lambda p: ALL(p.dx("I48"), ANY(p.age_ge(65), p.dx(*RISK), p.hx("I63", "G45", "Z86.73", "I69.3"))), hard="diagnosis with one of several risk factors, age among them"),
    L("vte", "Deep vein thrombosis or pulmonary embolism diagnosed within the past 6 months", "dx", lambda p: p.hx(*VTE, within=180), hard="event in a window"),
    L("old", "History of deep vein thrombosis or pulmonary embolism in a member who has completed at least 6 months of an anticoagulant", "mix",
      lambda p: ALL(p.hx(*VTE, "I82.5", "Z86.718", "Z86.711"), p.tried(ANY_ANTICOAGULANT, 180)), hard="history and length of a class"),
    L("hip", "Hip or knee replacement surgery within the past 35 days", "dx", lambda p: p.hx("Z96.64", "Z96.65", within=35), hard="event in a window"),
    L("war", "If the member has atrial fibrillation and is under 75 years of age: a trial of warfarin for at least 30 days, or an intolerance or contraindication to warfarin", "if",
      lambda p: IF(ALL(p.dx("I48"), not p.age_ge(75)), p.tried(W, 30) or p.intolerant(W) or p.contraindicated(W)), hard="conditional with two conditions"),
    L("cbc", "Hemoglobin of 8 g/dL or more and platelet count of 50,000/mcL or more, both from the past 90 days", "lab",
      lambda p: ALL(p.lab("Hemoglobin", lambda v: v >= 8, 90), p.lab("Platelet count", lambda v: v >= 50, 90)), hard="two measurements, one in another unit"),
    L("crcl", "Creatinine clearance of 15 mL/min or more, unless the member is on dialysis", "mix", lambda p: ANY(p.lab("Creatinine clearance", lambda v: v >= 15), p.dx("Z99.2")), hard="unless clause"),
    L("now", "Member is taking Eliquis now", "now", lambda p: p.on({"apixaban"}), "r"),
    L("hgb", "Hemoglobin of 8 g/dL or more within the past 12 months", "lab", lambda p: p.lab("Hemoglobin", lambda v: v >= 8, 360), "r"),
    L("valve", "Prosthetic heart valve, or mitral stenosis", "no", lambda p: p.no_dx("Z95.2", "Z95.3", "Z95.4", "I05.0", "I05.2", "I34.2"), exclude=True),
    L("aps", "Antiphospholipid syndrome", "no", lambda p: p.no_dx("D68.61"), exclude=True),
    L("conc", "Taken together with another anticoagulant (e.g., warfarin, Xarelto, enoxaparin)", "conc", lambda p: not p.another(ANY_ANTICOAGULANT, "Eliquis", "apixaban"), exclude=True),
    L("ind", "Taken together with rifampin, carbamazepine, phenytoin, or phenobarbital", "conc", lambda p: not p.on(INDUCER_848), exclude=True),
]
ATTESTATIONS = ["Prescriber has discussed the risk of bleeding with the member", "Prescriber attests that anticoagulation is still needed"]


def out(s):
    return ALL(s.valve, s.aps, s.conc, s.ind)


def initial(s):
    return ALL(s.age, ANY(s.af, s.vte, s.old, s.hip), s.war, s.cbc, s.crcl, ATT, out(s))


def renewal(s):
    return ALL(s.now, s.hgb, ATT, out(s))


AF = dx("Paroxysmal atrial fibrillation", "I48.0")
HT = dx("Essential (primary) hypertension", "I10")
DVT = "Acute embolism and thrombosis of unspecified deep veins of unspecified lower extremity"
INITIAL = dict(
    who=[[born(68, 50), AF, worked("Warfarin", 100)], [born(65), AF, worked("Coumadin", 30)], [born(65, -1), AF, worked("Coumadin", 30)], [born(60), AF, HT, bad("Warfarin")], [born(60), AF, past("Transient cerebral ischemic attack, unspecified", "G45.9"), contra("Warfarin")],
         [born(70), AF, worked("Warfarin", 29)], [born(74, 200), AF], [born(75), AF], [born(75, -1), AF], [born(60), AF, dx("Mixed hyperlipidemia", "E78.2"), worked("Warfarin", 100)], [born(70), HT], [born(70), past("Paroxysmal atrial fibrillation", "I48.0")],
         [born(50), dx(DVT, "I82.409", 180)], [born(50), dx(DVT, "I82.409", 181)], [born(50), past("Other pulmonary embolism without acute cor pulmonale", "I26.99", 90)], [born(50), dx("Personal history of other venous thrombosis and embolism", "Z86.718", 700), worked("Xarelto", 180)],
         [born(50), dx("Personal history of other venous thrombosis and embolism", "Z86.718", 700), worked("Xarelto", 179)], [born(50), past(DVT, "I82.409", 400), on("Eliquis", 190)], [born(58), dx("Presence of right artificial hip joint", "Z96.641", 35)],
         [born(58), dx("Presence of right artificial hip joint", "Z96.641", 36)], [born(58), dx("Presence of left artificial knee joint", "Z96.652", 10)], [born(18), dx(DVT, "I82.409", 20)], [born(18, -1), dx(DVT, "I82.409", 20)]],
    cbc=[[lab("Hemoglobin", 12.9), lab("Platelet count", 210)], [lab("Hemoglobin", 8.0, 90), lab("Platelet count", 50, 90)], [lab("Hemoglobin", 7.9), lab("Platelet count", 210)], [lab("Hemoglobin", 12.9), lab("Platelet count", 49)], [lab("Hemoglobin", 12.9, 91), lab("Platelet count", 210)],
         [lab("Hemoglobin", 12.9), lab("Platelet count", 61000, 10, "/uL")], [lab("Hemoglobin", 12.9)]],
    cr=[[lab("Creatinine clearance", 71)], [lab("Creatinine clearance", 15)], [lab("Creatinine clearance", 14)], [lab("Creatinine clearance", 8), dx("Dependence on renal dialysis", "Z99.2")], []],
    x=[[], [dx("Presence of prosthetic heart valve", "Z95.2")], [dx("Rheumatic mitral stenosis", "I05.0")], [dx("Nonrheumatic mitral (valve) insufficiency", "I34.0")], [dx("Antiphospholipid syndrome", "D68.61")], [on("Xarelto", 40)], [on("Enoxaparin", 5)], [on("Eliquis", 20)],
       [on("Tegretol", 90)], [on("Plavix", 90)], [worked("Pradaxa", 90, 20)]],
)
RENEWAL = dict(
    now=[[AF, on("Eliquis", 300)], [AF, on("apixaban", 300)], [AF, worked("Eliquis", 300, 10)]],
    hgb=[[lab("Hemoglobin", 12.2)], [lab("Hemoglobin", 8.0, 360)], [lab("Hemoglobin", 7.9)], [lab("Hemoglobin", 12.2, 361)]],
    x=[[], [on("Warfarin", 20)], [on("Phenytoin", 20)], [dx("Presence of prosthetic heart valve", "Z95.2")], [worked("Warfarin", 90, 320)]],
)
