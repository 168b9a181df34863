"""907 Pradaxa: plain paragraphs, conditional by age and by creatinine clearance."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "907-pradaxa.txt", "fu-907", "Sonoran Mesa Health Plan", "Pradaxa", "dabigatran"
CLASS, STYLE = "anticoagulation: DOAC", "prose paragraphs under headings in capitals"
COMBINED = ((40, 7), (14, 3))
FX = {"apixaban", "rivaroxaban"}
OTHER = {"warfarin", "apixaban", "rivaroxaban", "edoxaban"}
LINES = [
    L("age", "Pradaxa capsules may be covered for members who are 8 years of age or older", "age", lambda p: p.age_ge(8)),
    L("dx", "The member must have a diagnosis of nonvalvular atrial fibrillation, or must have or have had a deep vein thrombosis or a pulmonary embolism", "dx",
      lambda p: p.dx("I48.0", "I48.1", "I48.2", "I48.91") or p.hx("I82.4", "I82.5", "I26", "Z86.711"), hard="active or past"),
    L("step", "A member who is 18 years of age or older must have had an inadequate response to Eliquis or Xarelto after a trial of at least 30 days, or must have an intolerance or contraindication to either of them", "if",
      lambda p: IF(p.age_ge(18), p.tfci(FX, 30)), hard="conditional by age"),
    L("crcl", "Creatinine clearance must have been above 30 mL/min on a test within the past 6 months", "lab", lambda p: p.lab("Creatinine clearance", lambda v: v > 30, 180)),
    L("pgp", "If creatinine clearance is below 50 mL/min, the member may not be taking dronedarone or ketoconazole", "if",
      lambda p: IF(p.lab("Creatinine clearance", lambda v: v < 50), not p.on({"dronedarone", "ketoconazole"})), hard="conditional by a lab value"),
    L("valve", "Pradaxa is not covered for members with a mechanical heart valve or with antiphospholipid syndrome", "no", lambda p: p.no_dx("Z95.2", "D68.61"), exclude=True),
    L("bleed", "Pradaxa is not covered for members who have had a gastrointestinal hemorrhage or an intracranial hemorrhage within the past 6 months", "no",
      lambda p: p.no_hx("K92.2", "I60", "I61", "I62", within=180), exclude=True, hard="events in a window"),
    L("conc", "Pradaxa is not covered when it is taken with another oral anticoagulant or with rifampin", "conc", lambda p: not p.on(OTHER | {"rifampin"}), exclude=True),
    L("ren", "Coverage may be renewed for a member who is still taking Pradaxa and whose creatinine clearance, measured within the past 12 months, is above 30 mL/min", "mix",
      lambda p: ALL(p.on({"dabigatran"}), p.lab("Creatinine clearance", lambda v: v > 30, 360)), "r", hard="current use and a lab value"),
]
ATTESTATIONS = ["The prescriber confirms that the member has no active pathological bleeding", "The prescriber confirms that the member is benefiting from treatment"]


def initial(s):
    return ALL(s.age, s.dx, s.step, s.crcl, s.pgp, ATT, s.valve, s.bleed, s.conc)


def renewal(s):
    return ALL(s.ren, ATT, s.valve, s.bleed, s.conc)


AF = dx("Unspecified atrial fibrillation", "I48.91")
PE = dx("Other pulmonary embolism without acute cor pulmonale", "I26.99", 120)
INITIAL = dict(
    age=[[born(63, 15)], [born(18)], [born(18, -1)], [born(8)], [born(8, -1)]],
    dx=[[AF], [dx("Paroxysmal atrial fibrillation", "I48.0")], [PE], [past("Acute embolism and thrombosis of unspecified deep veins of left lower extremity", "I82.402", 500)], [past("Paroxysmal atrial fibrillation", "I48.0")],
        [dx("Personal history of pulmonary embolism", "Z86.711")], [dx("Supraventricular tachycardia, unspecified", "I47.10")]],
    step=[[failed("Eliquis", 60)], [failed("Xarelto", 30)], [failed("rivaroxaban", 29)], [bad("Eliquis")], [contra("Xarelto")], [failed("Warfarin", 200)], [worked("Eliquis", 200, 40)], []],
    crcl=[[lab("Creatinine clearance", 72)], [lab("Creatinine clearance", 31, 180)], [lab("Creatinine clearance", 30)], [lab("Creatinine clearance", 72, 181)], [],
          [lab("Creatinine clearance", 49), on("Multaq", 60)], [lab("Creatinine clearance", 50), on("Multaq", 60)], [lab("Creatinine clearance", 44), on("Ketoconazole", 10)], [on("Multaq", 60)],
          [lab("Creatinine clearance", 80, 60), lab("Creatinine clearance", 41, 5), on("Multaq", 60)], [lab("Creatinine clearance", 44), worked("Ketoconazole", 14, 40)]],
    x=[[], [dx("Presence of prosthetic heart valve", "Z95.2")], [dx("Antiphospholipid syndrome", "D68.61")], [past("Gastrointestinal hemorrhage, unspecified", "K92.2", 180)], [past("Gastrointestinal hemorrhage, unspecified", "K92.2", 181)],
       [past("Nontraumatic intracerebral hemorrhage, unspecified", "I61.9", 90)], [on("Warfarin", 40)], [on("Savaysa", 40)], [on("Rifadin", 20)], [on("Aspirin", 300)]],
)
RENEWAL = dict(
    now=[[AF, on("Pradaxa", 300)], [AF, on("dabigatran", 300)], [AF, worked("Pradaxa", 250, 20)]],
    crcl=[[lab("Creatinine clearance", 66)], [lab("Creatinine clearance", 31, 360)], [lab("Creatinine clearance", 66, 361)], [lab("Creatinine clearance", 30)], []],
    x=[[], [on("Coumadin", 30)], [dx("Presence of prosthetic heart valve", "Z95.2")], [past("Gastrointestinal hemorrhage, unspecified", "K92.2", 100)], [past("Gastrointestinal hemorrhage, unspecified", "K92.2", 400)]],
)
