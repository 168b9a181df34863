"""937 Xarelto: criteria in tables, a conditional with a list, unless, exclusions as a list."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "937-xarelto.md", "fu-937", "Old Dominion Mutual Benefit", "Xarelto", "rivaroxaban"
CLASS, STYLE = "anticoagulant: DOAC", "tables for criteria and quantity limits"
COMBINED = ((40, 7), (14, 3))
R = {"rivaroxaban"}
AF = ("I48.0", "I48.1", "I48.2", "I48.91")
LINES = [
    L("age", "Member is at least 18 years old", "age", lambda p: p.age_ge(18)),
    L("dx", "Member has nonvalvular atrial fibrillation, deep vein thrombosis, pulmonary embolism, coronary artery disease, or peripheral artery disease", "dx",
      lambda p: p.dx(*AF, "I82.4", "I82.5", "I26", "I27.82", "I25", "I73.9", "I70.2"), hard="five diagnoses on one line"),
    L("risk", "If the member has atrial fibrillation, at least one of hypertension, diabetes, heart failure, a prior stroke or transient ischemic attack, or age of 65 years or older is also present", "if",
      lambda p: IF(p.dx(*AF), p.dx("I10", "I11", "I12", "I13", "I15", "I16", "I50", *DIABETES) or p.hx("I63", "I69.3", "G45", "Z86.73") or p.age_ge(65)), hard="conditional with a list"),
    L("eli", "Failure of Eliquis (apixaban) after at least 30 days, or intolerance or contraindication to it, unless the member is already taking Xarelto and has been for at least 14 days", "mix",
      lambda p: p.tfci({"apixaban"}, 30) or p.taking(R, 14), hard="unless with current use"),
    L("crcl", "Creatinine clearance is 15 mL/min or higher on a test from the past 6 months", "lab", lambda p: p.lab("Creatinine clearance", lambda v: v >= 15, 180)),
    L("cbc", "Hemoglobin is above 8 g/dL and platelet count is at least 50 x 10^9/L, both drawn in the past 90 days", "lab",
      lambda p: ALL(p.lab("Hemoglobin", lambda v: v > 8, 90), p.lab("Platelet count", lambda v: v >= 50, 90)), hard="two tests on one line"),
    L("now", "Member continues to take Xarelto", "now", lambda p: p.on(R), "r"),
    L("drop", "Hemoglobin is no more than 2 g/dL below its value before Xarelto was started", "change", lambda p: p.change("Hemoglobin", R, lambda b, c: round(b - c, 6) <= 2), "r", hard="change from baseline"),
    L("valve", "Mechanical heart valve", "no", lambda p: p.no_dx("Z95.2"), exclude=True),
    L("aps", "Antiphospholipid syndrome", "no", lambda p: p.no_dx("D68.61"), exclude=True),
    L("bleed", "Gastrointestinal bleeding or intracranial hemorrhage in the past 3 months", "no", lambda p: p.no_hx("K92.0", "K92.1", "K92.2", "I60", "I61", "I62", within=90), exclude=True, hard="events in a window"),
    L("conc", "Concurrent use of another anticoagulant, oral or injectable", "conc", lambda p: not p.another(ANY_ANTICOAGULANT, "Xarelto", "rivaroxaban"), exclude=True),
    L("inh", "Concurrent use of ketoconazole, itraconazole, or ritonavir", "conc", lambda p: not p.on({"ketoconazole", "itraconazole", "ritonavir"}), exclude=True),
]
ATTESTATIONS = ["Prescriber has reviewed the bleeding risk with the member", "Prescriber confirms that the benefit of treatment still outweighs the bleeding risk"]


def excl(s):
    return ALL(s.valve, s.aps, s.bleed, s.conc, s.inh)


def initial(s):
    return ALL(s.age, s.dx, s.risk, s.eli, s.crcl, s.cbc, ATT, excl(s))


def renewal(s):
    return ALL(s.now, s.drop, ATT, excl(s))


AFIB = dx("Paroxysmal atrial fibrillation", "I48.0")
HTN = dx("Essential (primary) hypertension", "I10")
PE = dx("Other pulmonary embolism without acute cor pulmonale", "I26.99", 40)
INITIAL = dict(
    age=[[born(55, 9)], [born(18)], [born(18, -1)]],
    dx=[[AFIB, HTN], [AFIB], [AFIB, dx("Type 2 diabetes mellitus without complications", "E11.9")], [AFIB, past("Transient cerebral ischemic attack, unspecified", "G45.9")], [AFIB, born(65)], [AFIB, born(65, -1)], [PE],
        [dx("Acute embolism and thrombosis of unspecified deep veins of right lower extremity", "I82.401", 30)], [dx("Peripheral vascular disease, unspecified", "I73.9")], [dx("Unspecified atrial flutter", "I48.92"), HTN], [past("Other pulmonary embolism without acute cor pulmonale", "I26.99")]],
    eli=[[failed("Eliquis", 60)], [failed("apixaban", 30)], [failed("Eliquis", 29)], [bad("Eliquis")], [on("Xarelto", 14)], [on("Xarelto", 13)], [worked("Eliquis", 90)], [contra("apixaban")], []],
    crcl=[[lab("Creatinine clearance", 72)], [lab("Creatinine clearance", 15, 180)], [lab("Creatinine clearance", 14)], [lab("Creatinine clearance", 72, 181)], []],
    cbc=[[lab("Hemoglobin", 12.9), lab("Platelet count", 210)], [lab("Hemoglobin", 8.0), lab("Platelet count", 210)], [lab("Hemoglobin", 8.1, 90), lab("Platelet count", 50, 90)], [lab("Hemoglobin", 12.9), lab("Platelet count", 49)], [lab("Hemoglobin", 12.9)],
         [lab("Hemoglobin", 12.9, 91), lab("Platelet count", 210)], [lab("Hemoglobin", 12.9), lab("Platelet count", 120000, 20, "/uL")]],
    x=[[], [dx("Presence of prosthetic heart valve", "Z95.2")], [dx("Antiphospholipid syndrome", "D68.61")], [past("Gastrointestinal hemorrhage, unspecified", "K92.2", 90)], [past("Gastrointestinal hemorrhage, unspecified", "K92.2", 91)],
       [past("Nontraumatic intracerebral hemorrhage, unspecified", "I61.9", 40)], [on("Lovenox", 5)], [worked("Coumadin", 100)], [on("Nizoral", 10)], [dx("Other thrombophilia", "D68.6")]],
)
RENEWAL = dict(
    now=[[AFIB, on("Xarelto", 200)], [AFIB, on("rivaroxaban", 200)], [AFIB, worked("Xarelto", 190, 10)]],
    hgb=[[lab("Hemoglobin", 14.0, 230), lab("Hemoglobin", 13.1, 20)], [lab("Hemoglobin", 14.0, 230), lab("Hemoglobin", 12.0, 20)], [lab("Hemoglobin", 14.0, 230), lab("Hemoglobin", 11.9, 20)], [lab("Hemoglobin", 13.1, 20)], [lab("Hemoglobin", 14, 230)]],
    x=[[], [on("Savaysa", 10)], [dx("Presence of prosthetic heart valve", "Z95.2")], [past("Melena", "K92.1", 50)], [on("Norvir", 100)]],
)
