"""676 Pradaxa: plain prose, two conditionals, unless, a unit of another scale, a compound renewal."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "676-pradaxa.txt", "fu-676", "Palmetto Sound Health Cooperative", "Pradaxa", "dabigatran"
CLASS, STYLE = "anticoagulants", "plain prose"
COMBINED = ((40, 6), (12, 3))
W = {"warfarin"}
AF = ("I48.0", "I48.1", "I48.2", "I48.91")
VTE = ("I82.4", "I82.5", "I82.62", "I82.72", "I26")
LINES = [
    L("age", "Pradaxa capsules are considered for adults 18 years of age and older", "age", lambda p: p.age_ge(18)),
    L("dx", "The member must have a diagnosis of nonvalvular atrial fibrillation, deep vein thrombosis, or pulmonary embolism", "dx", lambda p: p.dx(*AF, *VTE)),
    L("par", "If the member has deep vein thrombosis or pulmonary embolism, treatment with a parenteral anticoagulant (enoxaparin, dalteparin, fondaparinux, or heparin) for at least 5 days must come first", "if",
      lambda p: IF(p.dx(*VTE), p.tried({"enoxaparin", "dalteparin", "fondaparinux", "heparin"}, 5)), hard="conditional with a trial"),
    L("war", "The member must have tried warfarin for at least 60 days with an inadequate response, or must have an intolerance or contraindication to warfarin, unless the member is 80 years of age or older or has a history of ischemic stroke", "mix",
      lambda p: p.tfci(W, 60) or p.age_ge(80) or p.hx("I63", "Z86.73"), hard="unless with two waivers"),
    L("crcl", "Creatinine clearance must be above 30 mL/min on a test from the past 6 months", "lab", lambda p: p.lab("Creatinine clearance", lambda v: v > 30, 180)),
    L("pgp", "If the member also takes dronedarone or ketoconazole, the creatinine clearance must be at least 50 mL/min", "if",
      lambda p: IF(p.on({"dronedarone", "ketoconazole"}), p.lab("Creatinine clearance", lambda v: v >= 50)), hard="conditional with a value"),
    L("plt", "A platelet count of at least 100,000/mcL must have been documented within the past 90 days", "lab", lambda p: p.lab("Platelet count", lambda v: v >= 100, 90), hard="unit of another scale"),
    L("ren", "Renewal is granted when the member is still taking Pradaxa and creatinine clearance is above 30 mL/min on a test from the past 12 months", "mix",
      lambda p: ALL(p.on({"dabigatran"}), p.lab("Creatinine clearance", lambda v: v > 30, 360)), "r", hard="drug and value on one line"),
    L("valve", "Pradaxa is not covered for members with a mechanical heart valve", "no", lambda p: p.no_dx("Z95.2"), exclude=True),
    L("ich", "Pradaxa is not covered for members who have had an intracranial hemorrhage within the past 180 days", "no", lambda p: p.no_hx("I60", "I61", "I62", within=180), exclude=True, hard="event in a window"),
    L("conc", "Pradaxa is not covered together with another anticoagulant (e.g., warfarin, apixaban, rivaroxaban, enoxaparin) or with rifampin", "conc",
      lambda p: not p.another(ANTICOAGULANT | {"enoxaparin", "dalteparin", "fondaparinux", "heparin"}, "Pradaxa", "dabigatran") and not p.on({"rifampin"}), exclude=True, hard="a class or a drug"),
]
ATTESTATIONS = ["The prescriber confirms that the member has no active pathological bleeding"]


def out(s):
    return ALL(s.valve, s.ich, s.conc)


def initial(s):
    return ALL(s.age, s.dx, s.par, s.war, s.crcl, s.pgp, s.plt, ATT, out(s))


def renewal(s):
    return ALL(s.ren, out(s))


AFIB = dx("Unspecified atrial fibrillation", "I48.91")
DVT = dx("Acute embolism and thrombosis of unspecified deep veins of unspecified lower extremity", "I82.409", 40)
cc = lambda v, ago=20: lab("Creatinine clearance", v, ago)
plt = lambda v, ago=20: lab("Platelet count", v, ago)
INITIAL = dict(
    age=[[born(66, 40)], [born(18)], [born(18, -1)]],
    dx=[[AFIB], [dx("Paroxysmal atrial fibrillation", "I48.0")], [dx("Unspecified atrial flutter", "I48.92")], [DVT, worked("Lovenox", 7, 30)], [DVT, worked("Fragmin", 5, 30)], [DVT, worked("heparin", 4, 35)], [DVT],
        [dx("Other pulmonary embolism without acute cor pulmonale", "I26.99", 50), worked("Arixtra", 6, 40)], [AFIB, DVT], [past("Paroxysmal atrial fibrillation", "I48.0")]],
    war=[[failed("Coumadin", 150)], [failed("warfarin", 60)], [failed("Jantoven", 59)], [bad("warfarin", 20)], [contra("Coumadin")], [worked("warfarin", 400)], [born(80)], [born(80, -1)],
         [past("Cerebral infarction, unspecified", "I63.9")], [dx("Transient cerebral ischemic attack, unspecified", "G45.9")]],
    cc=[[cc(74)], [cc(31, 180)], [cc(30)], [cc(74, 181)], [cc(50), on("Multaq", 90)], [cc(49), on("Multaq", 90)], [cc(44), on("ketoconazole", 5)], [cc(44), worked("ketoconazole", 10, 60)], []],
    plt=[[plt(210)], [plt(100, 90)], [plt(99)], [plt(210, 91)], []],
    x=[[], [dx("Presence of prosthetic heart valve", "Z95.2")], [past("Nontraumatic intracerebral hemorrhage, unspecified", "I61.9", 180)], [past("Nontraumatic intracerebral hemorrhage, unspecified", "I61.9", 181)], [on("Eliquis", 20)], [on("Rifadin", 30)],
       [on("Plavix", 90)]],
)
RENEWAL = dict(
    now=[[AFIB, on("Pradaxa", 300)], [AFIB, on("dabigatran", 300)], [AFIB, worked("Pradaxa", 280, 20)]],
    cc=[[cc(66)], [cc(31, 360)], [cc(31, 361)], [cc(30)], []],
    x=[[], [dx("Presence of prosthetic heart valve", "Z95.2", 100)], [on("warfarin", 10)], [past("Nontraumatic subarachnoid hemorrhage, unspecified", "I60.9", 100)]],
)
