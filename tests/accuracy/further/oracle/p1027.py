"""1027 Xarelto: state Medicaid, numbered list with lettered indications, criteria for denial."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1027-xarelto.md", "fu-1027", "North Laurel Medicaid", "Xarelto", "rivaroxaban"
CLASS, STYLE = "anticoagulant: factor Xa inhibitor", "state Medicaid numbered list, criteria for denial"
COMBINED = ((0, 5), (0, 3))
DVT_PE = ("I82.4", "I82.5", "I82.62", "I82.72", "I26")
OTHER_AC_1027 = ANY_ANTICOAGULANT - {"rivaroxaban"}
LINES = [
    L("age", "The beneficiary is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("af", "Atrial fibrillation with at least one of the following: heart failure, hypertension, diabetes mellitus, a prior stroke or TIA, or age 65 years or older", "mix",
      lambda p: p.dx("I48.0", "I48.1", "I48.2", "I48.91") and (p.dx("I50", "I11.0", "I13.0", "I13.2", "I10", "I11", "I12", "I13", "I15", "I16", *DIABETES)
                                                             or p.hx("I63", "I61", "I69.3", "Z86.73", "G45") or p.age_ge(65)), hard="diagnosis with one of several factors on one line"),
    L("vte", "Current deep vein thrombosis (DVT) or pulmonary embolism (PE)", "dx", lambda p: p.dx(*DVT_PE)),
    L("his", "A history of DVT or PE, and at least 6 months of treatment with any one oral anticoagulant", "mix",
      lambda p: p.hx(*DVT_PE, "Z86.71") and p.tried(ANTICOAGULANT, 180), hard="history and duration of a class on one line"),
    L("cad", "Coronary artery disease or peripheral arterial disease, and the beneficiary is taking aspirin", "mix",
      lambda p: p.dx("I25.1", "I25.7", "I25.8", "I25.9", "I70.2", "I73.9") and p.on({"aspirin"}), hard="diagnosis and current drug on one line"),
    L("eli", "The beneficiary has had an inadequate response to at least 30 days of Eliquis (apixaban), or has an intolerance or a contraindication to Eliquis", "trial", lambda p: p.tfci({"apixaban"}, 30)),
    L("crc", "Creatinine clearance is 15 mL/min or greater, measured within the past 6 months", "lab", lambda p: p.lab("Creatinine clearance", lambda v: v >= 15, 180)),
    L("plt", "Platelet count is at least 50 x 10^9/L, measured within the past 90 days", "lab", lambda p: p.lab("Platelet count", lambda v: v >= 50, 90)),
    L("now", "The beneficiary is taking Xarelto and has been taking it for at least 90 days", "now", lambda p: p.taking({"rivaroxaban"}, 90), "r"),
    L("bl", "The beneficiary has not had an intracranial or gastrointestinal hemorrhage within the past 6 months", "no", lambda p: p.no_hx("I60", "I61", "I62", "K92.2", within=180), "r"),
    L("crr", "Creatinine clearance is 15 mL/min or greater, measured within the past year", "lab", lambda p: p.lab("Creatinine clearance", lambda v: v >= 15, 365), "r"),
    L("val", "The beneficiary has a prosthetic heart valve", "no", lambda p: p.no_dx("Z95.2", "Z95.3", "Z95.4"), exclude=True),
    L("aps", "The beneficiary has antiphospholipid syndrome", "no", lambda p: p.no_dx("D68.61"), exclude=True),
    L("cir", "The beneficiary has cirrhosis of the liver", "no", lambda p: p.no_dx("K74.3", "K74.4", "K74.5", "K74.6", "K70.3"), exclude=True),
    L("oth", "The beneficiary is taking another anticoagulant (e.g., warfarin, Eliquis, Pradaxa, Savaysa, enoxaparin)", "conc", lambda p: not p.on(OTHER_AC_1027), exclude=True),
    L("inh", "The beneficiary is taking ketoconazole, itraconazole, or ritonavir", "conc", lambda p: not p.on({"ketoconazole", "itraconazole", "ritonavir"}), exclude=True),
]
ATTESTATIONS = ["The prescriber attests that the beneficiary has no active pathological bleeding",
                "The prescriber attests that the beneficiary continues to need anticoagulation and takes it as directed"]


def initial(s):
    return ALL(s.age, ANY(s.af, s.vte, s.his, s.cad), s.eli, s.crc, s.plt, ATT, s.val, s.aps, s.cir, s.oth, s.inh)


def renewal(s):
    return ALL(s.now, s.bl, s.crr, ATT, s.val, s.aps, s.cir, s.oth, s.inh)


AF = dx("Paroxysmal atrial fibrillation", "I48.0", 400)
HTN = dx("Essential (primary) hypertension", "I10", 1500)
DVT = "Acute embolism and thrombosis of unspecified deep veins of right lower extremity"
CRC = "Creatinine clearance"
INITIAL = dict(
    age=[[born(57, 40)], [born(18)], [born(18, -1)]],
    dx=[[AF, HTN], [AF], [AF, dx("Heart failure, unspecified", "I50.9")], [AF, dx("Type 2 diabetes mellitus without complications", "E11.9")], [AF, past("Cerebral infarction, unspecified", "I63.9")],
        [AF, dx("Elevated blood-pressure reading, without diagnosis of hypertension", "R03.0")], [dx("Unspecified atrial flutter", "I48.92"), HTN], [past("Unspecified atrial fibrillation", "I48.91"), HTN],
        [dx(DVT, "I82.401", 30)], [dx("Other pulmonary embolism without acute cor pulmonale", "I26.99", 20)], [dx("Phlebitis and thrombophlebitis of superficial vessels of left lower extremity", "I80.02", 30)],
        [past(DVT, "I82.401", 500)], [past(DVT, "I82.401", 500), worked("Coumadin", 180, 100)], [past(DVT, "I82.401", 500), worked("Jantoven", 179, 100)],
        [dx("Personal history of pulmonary embolism", "Z86.711", 500), worked("Pradaxa", 220, 60)],
        [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10"), on("Aspirin", 500)], [dx("Peripheral vascular disease, unspecified", "I73.9"), on("Plavix", 500)], [HTN, on("Aspirin", 500)]],
    eli=[[failed("Eliquis", 45)], [partial("apixaban", 30)], [failed("Eliquis", 29)], [bad("Eliquis")], [contra("apixaban")], [worked("Eliquis", 90)], [failed("Savaysa", 90)], []],
    crc=[[lab(CRC, 72)], [lab(CRC, 15, 180)], [lab(CRC, 14)], [lab(CRC, 72, 181)], []],
    plt=[[lab("Platelet count", 210)], [lab("Platelet count", 50, 90)], [lab("Platelet count", 49)], [lab("Platelet count", 210, 91)]],
    x=[[], [dx("Presence of prosthetic heart valve", "Z95.2")], [dx("Presence of coronary angioplasty implant and graft", "Z95.5")], [dx("Antiphospholipid syndrome", "D68.61")], [dx("Unspecified cirrhosis of liver", "K74.60")],
       [dx("Fatty (change of) liver, not elsewhere classified", "K76.0")], [on("warfarin", 60)], [on("Lovenox", 5)], [on("Norvir", 90)], [on("Biaxin", 5)]],
)
MORE = {"age65": dict(
    who=[[born(65)], [born(65, -1)], [born(82, 40)]],
    rest=[[AF, failed("Eliquis", 60), lab(CRC, 48), lab("Platelet count", 180)]],
)}
RENEWAL = dict(
    now=[[AF, on("Xarelto", 200)], [AF, on("rivaroxaban", 90)], [AF, on("Xarelto", 89)], [AF, worked("Xarelto", 200, 10)]],
    bl=[[], [past("Gastrointestinal hemorrhage, unspecified", "K92.2", 180)], [past("Gastrointestinal hemorrhage, unspecified", "K92.2", 181)], [past("Nontraumatic intracerebral hemorrhage, unspecified", "I61.9", 60)], [past("Epistaxis", "R04.0", 30)]],
    crc=[[lab(CRC, 64, 100)], [lab(CRC, 15, 365)], [lab(CRC, 14.9)], [lab(CRC, 64, 366)]],
    x=[[], [on("Eliquis", 30)], [on("Sporanox", 20)], [dx("Antiphospholipid syndrome", "D68.61")]],
)
