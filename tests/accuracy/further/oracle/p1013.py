"""1013 Xarelto: Molina, criteria for all indications, then lettered indications, exclusions."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1013-xarelto.md", "fu-1013", "Redrock Community Care", "Xarelto", "rivaroxaban"
CLASS, STYLE = "anticoagulant", "Molina, upper-case headings, lettered indications"
COMBINED = ((26, 6), (9, 2))
R = {"rivaroxaban"}
LINES = [
    L("age", "Member is at least 18 years of age", "age", lambda p: p.age_ge(18)),
    L("crcl", "Creatinine clearance above 15 mL/min within the past 6 months", "lab", lambda p: p.lab("Creatinine clearance", lambda v: v > 15, 180), "b"),
    L("af", "Documented diagnosis of nonvalvular atrial fibrillation", "dx", lambda p: p.dx("I48.0", "I48.1", "I48.2", "I48.91")),
    L("api", "Trial and failure of, or intolerance or contraindication to, Eliquis (apixaban)", "trial", lambda p: p.tfci({"apixaban"})),
    L("vte", "Documented diagnosis of deep vein thrombosis or pulmonary embolism", "dx", lambda p: p.dx("I82.4", "I82.5", "I82.62", "I82.72", "I26")),
    L("cad", "Documented diagnosis of coronary artery disease or peripheral artery disease", "dx", lambda p: p.dx("I25.1", "I25.7", "I25.8", "I25.9", "I73.9", "I70.2")),
    L("asa", "Member is currently taking aspirin", "now", lambda p: p.on({"aspirin"})),
    L("ich", "Member has no history of hemorrhagic stroke", "no", lambda p: p.no_hx("I60", "I61")),
    L("now", "Member is currently taking Xarelto and has taken it for at least 30 days", "now", lambda p: p.taking(R, 30), "r"),
    L("valve", "Prosthetic heart valve", "no", lambda p: p.no_dx("Z95.2", "Z95.3", "Z95.4"), exclude=True),
    L("aps", "Antiphospholipid syndrome", "no", lambda p: p.no_dx("D68.61"), exclude=True),
    L("gib", "Active gastrointestinal hemorrhage", "no", lambda p: p.no_dx("K92.2"), exclude=True),
    L("conc", "Concurrent use of another anticoagulant (e.g., warfarin, Eliquis, Pradaxa, Savaysa, enoxaparin)", "conc", lambda p: not p.on(ANY_ANTICOAGULANT - R), exclude=True),
    L("int", "Concurrent use of ketoconazole, ritonavir, or rifampin", "conc", lambda p: not p.on({"ketoconazole", "ritonavir", "rifampin"}), exclude=True),
]
ATTESTATIONS = ["Prescriber attests that the member has no active bleeding", "Member is adherent to therapy as shown by chart notes or claims"]


def excl(s):
    return ALL(s.valve, s.aps, s.gib, s.conc, s.int)


def initial(s):
    return ALL(s.age, s.crcl, ATT, ANY(ALL(s.af, s.api), ALL(s.vte, s.api), ALL(s.cad, s.asa, s.ich)), excl(s))


def renewal(s):
    return ALL(s.now, s.crcl, ATT, excl(s))


CRCL = "Creatinine clearance"
AF = dx("Paroxysmal atrial fibrillation", "I48.0", 300)
DVT = dx("Acute embolism and thrombosis of unspecified deep veins of right lower extremity", "I82.401", 40)
CAD = dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10", 900)
ICH = past("Nontraumatic intracerebral hemorrhage, unspecified", "I61.9", 1000)
INITIAL = dict(
    age=[[born(67, 40)], [born(18)], [born(18, -1)]],
    dx=[[AF], [dx("Unspecified atrial fibrillation", "I48.91")], [dx("Unspecified atrial flutter", "I48.92")], [past("Paroxysmal atrial fibrillation", "I48.0")], [DVT], [dx("Other pulmonary embolism without acute cor pulmonale", "I26.99", 20)],
        [dx("Embolism and thrombosis of superficial veins of right lower extremity", "I82.811", 40)], [CAD, on("Aspirin", 400)], [CAD, ICH], []],
    api=[[failed("Eliquis", 120)], [partial("apixaban", 30)], [bad("Eliquis")], [contra("Eliquis")], [worked("Eliquis", 120)], [failed("Coumadin", 200)], [undated("Eliquis")], []],
    crcl=[[lab(CRCL, 62)], [lab(CRCL, 16, 180)], [lab(CRCL, 15)], [lab(CRCL, 70, 181)], [lab(CRCL, 50, 150), lab(CRCL, 12, 10)], [lab("eGFR", 70)], []],
    x=[[], [dx("Presence of prosthetic heart valve", "Z95.2", 900)], [dx("Presence of cardiac pacemaker", "Z95.0", 900)], [dx("Antiphospholipid syndrome", "D68.61", 700)], [dx("Gastrointestinal hemorrhage, unspecified", "K92.2", 3)],
       [past("Gastrointestinal hemorrhage, unspecified", "K92.2", 800)], [on("Coumadin", 90)], [on("Lovenox", 5)], [on("Plavix", 200)], [on("Norvir", 100)], [on("Nizoral", 10)], [on("Diflucan", 10)]],
)
MORE = {"cad": dict(
    base=[[born(70, 5), lab(CRCL, 55)], [born(70, 5)]],
    dx=[[CAD], [dx("Atherosclerosis of native arteries of extremities with intermittent claudication, bilateral legs", "I70.213", 500)], [dx("Essential (primary) hypertension", "I10", 900)]],
    asa=[[on("Aspirin", 500)], [worked("Aspirin", 500, 60)], [on("Plavix", 300)]],
    ich=[[], [ICH], [past("Cerebral infarction, unspecified", "I63.9", 1000)]],
)}
RENEWAL = dict(
    now=[[AF, on("Xarelto", 300)], [AF, on("rivaroxaban", 30)], [AF, on("Xarelto", 29)], [AF, worked("Xarelto", 300, 6)]],
    crcl=[[lab(CRCL, 48)], [lab(CRCL, 14)], [lab(CRCL, 48, 200)], []],
    x=[[], [on("Pradaxa", 10)], [dx("Presence of prosthetic heart valve", "Z95.2", 20)], [on("Rifampin", 20)]],
)
