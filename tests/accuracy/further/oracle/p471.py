"""471 Pradaxa: Blue Cross prose, one sentence a paragraph."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "471-pradaxa.txt", "fu-471", "Blue Saguaro Community Plan", "Pradaxa", "dabigatran"
CLASS, STYLE = "anticoagulants", "Blue Cross prose paragraphs, two drugs both, conditional, non-covered uses"
COMBINED = ((28, 4), (10, 2))
CC, PLT = "Creatinine clearance", "Platelet count"
PAR = {"enoxaparin", "heparin", "fondaparinux", "dalteparin"}


def dxs(p):
    return p.dx("I48") or (p.dx("I82.4", "I82.5", "I26") and p.tried(PAR, 5))


def bleed(p):
    return p.no_hx("I60", "I61", "I62", "K92.0", "K92.1", "K92.2", within=180)


LINES = [
    L("age", "Pradaxa capsules are considered medically necessary for individuals 18 years of age or older when the conditions below are met", "age", lambda p: p.age_ge(18)),
    L("dx", "The individual must have a confirmed diagnosis of nonvalvular atrial fibrillation, or of a deep vein thrombosis or pulmonary embolism that was treated with a parenteral anticoagulant (e.g., enoxaparin) for at least 5 days", "mix", dxs, hard="one diagnosis alone, the others with a drug"),
    L("step", "The individual must have failed, or be intolerant of or have a contraindication to, both Eliquis (apixaban) and Xarelto (rivaroxaban)", "trial", lambda p: p.tfci({"apixaban"}) and p.tfci({"rivaroxaban"})),
    L("cc", "Creatinine clearance must be greater than 30 mL/min on a measurement taken within the past 6 months", "lab", lambda p: p.lab(CC, lambda v: v > 30, 180)),
    L("pgp", "If the individual is taking dronedarone or ketoconazole, creatinine clearance must be at least 50 mL/min", "if", lambda p: IF(p.on({"dronedarone", "ketoconazole"}), p.lab(CC, lambda v: v >= 50)), hard="conditional on a current drug"),
    L("plt", "Platelet count must be 50 x 10^3/mcL or higher within the past 90 days", "lab", lambda p: p.lab(PLT, lambda v: v >= 50, 90)),
    L("spec", "Pradaxa must be prescribed by, or in consultation with, a cardiologist, hematologist, or neurologist", "spec", lambda p: p.prescriber("cardiology", "neurology")),
    L("now", "The individual must continue to take Pradaxa, and must have been on it for at least 90 days", "now", lambda p: p.taking({"dabigatran"}, 90), "r"),
    L("cc2", "Creatinine clearance must be greater than 30 mL/min on a measurement taken within the past 12 months", "lab", lambda p: p.lab(CC, lambda v: v > 30, 360), "r"),
    L("bleed", "The individual has had no intracranial hemorrhage and no gastrointestinal hemorrhage in the past 6 months", "no", bleed, "r", hard="two absences in a window"),
    L("valve", "Pradaxa is not covered for individuals with a mechanical prosthetic heart valve or with triple-positive antiphospholipid syndrome", "no", lambda p: p.no_dx("Z95.2", "D68.61"), exclude=True),
    L("conc", "Pradaxa is not covered in combination with another anticoagulant or with rifampin", "conc", lambda p: not p.on((ANTICOAGULANT | PAR | {"rifampin"}) - {"dabigatran"}), exclude=True),
]
ATTESTATIONS = ["The prescriber attests that the individual has no active bleeding and that no neuraxial procedure is planned", "The prescriber attests that the individual is adherent to therapy"]


def initial(s):
    return ALL(s.age, s.dx, s.step, s.cc, s.pgp, s.plt, s.spec, ATT, s.valve, s.conc)


def renewal(s):
    return ALL(s.now, s.cc2, s.bleed, ATT, s.valve, s.conc)


AF, DVT = dx("Paroxysmal atrial fibrillation", "I48.0"), dx("Acute embolism and thrombosis of unspecified deep veins of right lower extremity", "I82.401", 40)
PE = dx("Other pulmonary embolism without acute cor pulmonale", "I26.99", 40)
X = [[], [dx("Presence of prosthetic heart valve", "Z95.2")], unsure(dx("Antiphospholipid syndrome", "D68.61")), [on("Coumadin", 100)], [worked("Coumadin", 300, 60)], [on("Rifadin", 20)], [on("Plavix", 200)]]
INITIAL = dict(
    age=[[born(66, 40)], [born(18)], [born(18, -1)]],
    dx=[[AF], [DVT, worked("Lovenox", 7, 25)], [PE, worked("Lovenox", 5, 25)], [PE, worked("Lovenox", 4, 25)], [DVT], [past("Paroxysmal atrial fibrillation", "I48.0")], [dx("Supraventricular tachycardia, unspecified", "I47.10")]],
    step=[[failed("Eliquis", 90), bad("Xarelto")], [contra("Apixaban"), contra("Rivaroxaban")], [failed("Eliquis", 90)], [worked("Eliquis", 90), bad("Xarelto")], [failed("Savaysa", 90), failed("Xarelto", 60)]],
    cc=[[lab(CC, 82)], [lab(CC, 30)], [lab(CC, 31, 180)], [lab(CC, 82, 181)], [lab(CC, 49), on("Multaq", 90)], [lab(CC, 50), on("Ketoconazole", 10)], [lab(CC, 49), worked("Multaq", 90, 30)], [on("Multaq", 90)]],
    plt=[[lab(PLT, 215)], [lab(PLT, 50, 90)], [lab(PLT, 49)], [lab(PLT, 215, 91)]],
    spec=[[spec("cardiology")], [spec("neurology")], [spec("nephrology")]],
    x=X,
)
COMBINED = ((28, 2), (8, 0))
RENEWAL = dict(
    now=[[AF, on("Pradaxa", 200)], [AF, on("dabigatran", 90)], [AF, on("Pradaxa", 89)]],
    cc=[[lab(CC, 61)], [lab(CC, 30)], [lab(CC, 61, 361)]],
    x=[[], [on("Eliquis", 20)], [past("Gastrointestinal hemorrhage, unspecified", "K92.2", 180)], [past("Gastrointestinal hemorrhage, unspecified", "K92.2", 181)]],
)
