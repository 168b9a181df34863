"""807 Pradaxa: Kaiser criteria-based consultation, bullets and open bullets with -AND- lines, 'will be covered when'."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "807-pradaxa.txt", "fu-807", "Coastal Cascade Permanente Health Plan", "Pradaxa", "dabigatran"
CLASS, STYLE = "anticoagulation", "Kaiser consultation program, • and ◦ with -AND- lines, 'not covered for a member who'"
COMBINED = ((44, 6), (14, 3))
CRCL = "Creatinine clearance"
DVT_PE = ("I82.4", "I82.5", "I82.62", "I82.72", "I26")
GIB = ("K92.0", "K92.1", "K92.2", "K25.0", "K25.4", "K26.0", "K26.4", "K27.0", "K27.4", "K28.0", "K28.4")
LINES = [
    L("age", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("af", "Atrial fibrillation or atrial flutter, without mitral stenosis", "mix", lambda p: p.dx("I48") and p.no_dx("I05.0", "I05.2", "I34.2", "Q23.2"), hard="a condition without another"),
    L("vte", "Deep vein thrombosis or pulmonary embolism, following at least 5 days of a parenteral anticoagulant (enoxaparin, dalteparin, fondaparinux, or heparin)", "mix",
      lambda p: p.dx(*DVT_PE) and p.tried(PARENTERAL, 5), hard="diagnosis and trial"),
    L("hip", "Hip replacement within the past 35 days", "dx", lambda p: p.hx("Z96.64", within=35), hard="an event in a window"),
    L("both", "Member has had an inadequate response to, or did not tolerate, both apixaban (Eliquis) and rivaroxaban (Xarelto), unless contraindicated", "trial",
      lambda p: p.tfci({"apixaban"}) and p.tfci({"rivaroxaban"}), hard="both; unless contraindicated"),
    L("crcl", "Creatinine clearance is more than 30 mL/min on a test from the past 6 months", "lab", lambda p: p.lab(CRCL, lambda v: v > 30, 180)),
    L("pgp", "If the member takes dronedarone or ketoconazole, creatinine clearance is 50 mL/min or more", "if", lambda p: IF(p.on({"dronedarone", "ketoconazole"}), p.lab(CRCL, lambda v: v >= 50)), hard="conditional on a drug"),
    L("hgb", "Hemoglobin has been 10 g/dL or more on the two most recent measurements, taken on separate days", "lab", lambda p: p.two_days("Hemoglobin", lambda v: v >= 10), hard="two measurements"),
    L("now", "Member has been receiving Pradaxa for at least 90 days and has not had a gastrointestinal hemorrhage in the past 90 days", "mix",
      lambda p: p.taking({"dabigatran"}, 90) and p.no_hx(*GIB, within=90), "r", hard="drug and absence of an event"),
    L("rcrcl", "Creatinine clearance is more than 30 mL/min on a test from the past 12 months", "lab", lambda p: p.lab(CRCL, lambda v: v > 30, 360), "r"),
    L("valve", "has a mechanical heart valve or antiphospholipid syndrome", "no", lambda p: p.no_dx("Z95.2", "D68.61"), exclude=True),
    L("rif", "takes rifampin", "conc", lambda p: not p.on({"rifampin"}), exclude=True),
    L("ac", "is on another anticoagulant", "conc", lambda p: not p.another(ANTICOAGULANT | PARENTERAL, "Pradaxa", "dabigatran"), exclude=True),
]
ATTESTATIONS = ["Prescriber has advised the member to keep the capsules in the original bottle"]


def exclusions(s):
    return ALL(s.valve, s.rif, s.ac)


def initial(s):
    return ALL(s.age, ANY(s.af, s.vte, s.hip), s.both, s.crcl, s.pgp, s.hgb, ATT, exclusions(s))


def renewal(s):
    return ALL(s.now, s.rcrcl, exclusions(s))


AF = dx("Paroxysmal atrial fibrillation", "I48.0")
PE = dx("Other pulmonary embolism without acute cor pulmonale", "I26.99", 30)
hb = lambda *xs: [lab("Hemoglobin", v, ago) for v, ago in xs]
INITIAL = dict(
    age=[[], [born(18)], [born(18, -1)]],
    dx=[[AF], [dx("Typical atrial flutter", "I48.3")], [AF, dx("Rheumatic mitral stenosis", "I05.0")], [past("Paroxysmal atrial fibrillation", "I48.0")], [PE, worked("Lovenox", 7, 20)], [PE, worked("enoxaparin", 5, 20)], [PE, worked("Lovenox", 4, 20)], [PE],
        [dx("Acute embolism and thrombosis of unspecified deep veins of right lower extremity", "I82.401", 20), worked("Fragmin", 6, 10)], [dx("Presence of right artificial hip joint", "Z96.641", 35)], [dx("Presence of left artificial hip joint", "Z96.642", 36)],
        [dx("Presence of right artificial knee joint", "Z96.651", 20)]],
    both=[[failed("Eliquis", 90, 100), bad("Xarelto")], [bad("apixaban"), bad("rivaroxaban")], [failed("Eliquis", 90, 100)], [contra("Eliquis"), partial("Xarelto", 40)], [worked("Eliquis", 90, 100), bad("Xarelto")], [bad("Eliquis"), bad("Savaysa")], []],
    crcl=[[lab("Creatinine clearance", 68)], [lab("Creatinine clearance", 31, 180)], [lab("Creatinine clearance", 30)], [lab("Creatinine clearance", 68, 181)], [], [on("Multaq", 60), lab("Creatinine clearance", 50)], [on("Multaq", 60), lab("Creatinine clearance", 49)],
          [on("ketoconazole", 30), lab("Creatinine clearance", 45)], [worked("Multaq", 100, 30), lab("Creatinine clearance", 45)]],
    hgb=[hb((13.1, 10), (12.7, 90)), hb((10, 10), (10.0, 90)), hb((9.9, 10), (12.7, 90)), hb((13.1, 10)), hb((12.2, 10), (11.4, 60), (8.8, 200)), hb((12.2, 10), (9.4, 60), (12.8, 200))],
    x=[[], [dx("Presence of prosthetic heart valve", "Z95.2")], [dx("Antiphospholipid syndrome", "D68.61")], [on("Rifadin", 30)], [on("Coumadin", 60)], [on("Plavix", 60)]],
)
RENEWAL = dict(
    now=[[AF, on("Pradaxa", 200)], [AF, on("dabigatran", 90)], [AF, on("Pradaxa", 89)], [AF, worked("Pradaxa", 200, 10)], [AF, on("Pradaxa", 200), past("Gastrointestinal hemorrhage, unspecified", "K92.2", 90)],
         [AF, on("Pradaxa", 200), past("Gastrointestinal hemorrhage, unspecified", "K92.2", 91)]],
    crcl=[[lab("Creatinine clearance", 55, 200)], [lab("Creatinine clearance", 31, 360)], [lab("Creatinine clearance", 55, 361)], [lab("Creatinine clearance", 30, 30)], []],
    x=[[], [on("Eliquis", 20)], [on("rifampin", 20)], [dx("Presence of prosthetic heart valve", "Z95.2")]],
)
