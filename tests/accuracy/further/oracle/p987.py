"""987 Pradaxa: Humana, bullets with AND/OR on lines of their own, coverage limitations."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "987-pradaxa.md", "fu-987", "Corvane Senior Health", "Pradaxa", "dabigatran"
CLASS, STYLE = "oral anticoagulant", "Humana, bullets with AND/OR lines, coverage limitations"
COMBINED = ((36, 8), (14, 4))
AF_987 = ("I48.0", "I48.1", "I48.2", "I48.91")
VTE_987 = ("I82.4", "I82.5", "I82.62", "I82.72", "I80.1", "I80.2", "I26")
PREFERRED_987 = {"apixaban", "rivaroxaban"}
CRCL = "Creatinine clearance"
LINES = [
    L("age", "The member must be at least 18 years of age", "age", lambda p: p.age_ge(18)),
    L("af", "The member has a diagnosis of atrial fibrillation", "dx", lambda p: p.dx(*AF_987)),
    L("vte", "Diagnosis of deep vein thrombosis (DVT) or pulmonary embolism (PE)", "dx", lambda p: p.dx(*VTE_987)),
    L("par", "At least 5 days of treatment with a parenteral anticoagulant (for example, enoxaparin, fondaparinux, or heparin)", "trial", lambda p: p.tried(PARENTERAL, 5)),
    L("step", "The member has had prior therapy of at least 30 days with Eliquis (apixaban) or Xarelto (rivaroxaban), or has an intolerance or contraindication to one of them", "trial",
      lambda p: p.tried(PREFERRED_987, 30) or p.intolerant(PREFERRED_987) or p.contraindicated(PREFERRED_987), hard="prior therapy whatever its outcome"),
    L("crcl", "The member's creatinine clearance is greater than 30 mL/min on a test within the past 90 days", "lab", lambda p: p.lab(CRCL, lambda v: v > 30, 90)),
    L("now", "The member has been receiving Pradaxa for at least 90 days", "now", lambda p: p.taking({"dabigatran"}, 90), "r"),
    L("any", "The member has a diagnosis of atrial fibrillation, deep vein thrombosis, or pulmonary embolism", "dx", lambda p: p.dx(*AF_987, *VTE_987), "r"),
    L("crr", "The member's creatinine clearance is greater than 30 mL/min on a test within the past 180 days", "lab", lambda p: p.lab(CRCL, lambda v: v > 30, 180), "r"),
    L("valve", "Mechanical heart valve", "no", lambda p: p.no_dx("Z95.2"), exclude=True),
    L("aps", "Antiphospholipid syndrome", "no", lambda p: p.no_dx("D68.61"), exclude=True),
    L("conc", "Concomitant use of another anticoagulant (for example, warfarin, Eliquis, Xarelto, Savaysa, or enoxaparin)", "conc", lambda p: not p.on(ANY_ANTICOAGULANT - {"dabigatran"}), exclude=True),
    L("rif", "Concomitant use of rifampin", "conc", lambda p: not p.on({"rifampin"}), exclude=True),
]
ATTESTATIONS = ["The prescriber attests that the member does not have active pathological bleeding",
                "The prescriber attests that the benefit of continued anticoagulation outweighs the risk of bleeding"]


def initial(s):
    return ALL(s.age, ANY(s.af, ALL(s.vte, s.par)), s.step, s.crcl, ATT, s.valve, s.aps, s.conc, s.rif)


def renewal(s):
    return ALL(s.now, s.any, s.crr, ATT, s.valve, s.aps, s.conc, s.rif)


AF = dx("Paroxysmal atrial fibrillation", "I48.0", 700)
DVT = dx("Acute embolism and thrombosis of unspecified deep veins of right lower extremity", "I82.401", 60)
INITIAL = dict(
    age=[[born(71, 80)], [born(18)], [born(18, -1)]],
    dx=[[AF], [dx("Unspecified atrial fibrillation", "I48.91")], [dx("Typical atrial flutter", "I48.3")], [past("Paroxysmal atrial fibrillation", "I48.0")], [DVT], [DVT, worked("Lovenox", 5, 20)], [DVT, worked("enoxaparin", 4, 20)],
        [dx("Other pulmonary embolism without acute cor pulmonale", "I26.99", 40), worked("Arixtra", 8, 25)], [dx("Phlebitis and thrombophlebitis of superficial vessels of right lower extremity", "I80.01", 40), worked("Lovenox", 8, 25)], [worked("Lovenox", 8, 25)]],
    step=[[failed("Eliquis", 90)], [worked("Xarelto", 30)], [worked("apixaban", 29)], [bad("Xarelto")], [contra("Eliquis")], [failed("Coumadin", 200)], [failed("Savaysa", 90)], [], [med("Eliquis", 90, 72, "effective"), med("Eliquis", 60, 45, "effective")]],
    crcl=[[lab(CRCL, 64)], [lab(CRCL, 31, 90)], [lab(CRCL, 30)], [lab(CRCL, 64, 91)], [lab("eGFR", 64)], [lab(CRCL, 26, 80), lab(CRCL, 38, 6)]],
    x=[[], [dx("Presence of mechanical heart valve", "Z95.2", 900)], [dx("Presence of xenogenic heart valve", "Z95.3", 900)], [dx("Antiphospholipid syndrome", "D68.61", 900)], [dx("Activated protein C resistance", "D68.51", 900)],
       [on("Coumadin", 60)], [on("Lovenox", 12)], [on("Plavix", 200)], [on("rifampin", 30)], [worked("Rifadin", 120, 40)]],
)
RENEWAL = dict(
    now=[[born(69, 20), on("Pradaxa", 300)], [born(69, 20), on("dabigatran", 90)], [born(69, 20), on("Pradaxa", 89)], [born(69, 20), worked("Pradaxa", 300, 12)]],
    dx=[[AF], [DVT], [dx("Essential (primary) hypertension", "I10")]],
    crcl=[[lab(CRCL, 52)], [lab(CRCL, 31, 180)], [lab(CRCL, 29)], [lab(CRCL, 52, 181)]],
    x=[[], [on("Eliquis", 20)], [dx("Presence of mechanical heart valve", "Z95.2", 100)], [on("Aspirin", 400)]],
)
