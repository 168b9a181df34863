"""424 Xarelto: a question list, Yes to one group and No to another, a question with lettered alternatives."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "424-xarelto-questions.txt", "fu-424", "Caldera Rx Employers Trust", "Xarelto", "rivaroxaban"
CLASS, STYLE = "atrial fibrillation and venous thromboembolism, anticoagulant", "numbered questions with yes/no boxes, a block that must be answered No"
COMBINED = ((26, 3), (8, 2))
CC, PLT = "Creatinine clearance", "Platelet count"
API = {"apixaban"}
LINES = [
    L("age", "Is the patient 18 years of age or older?", "age", lambda p: p.age_ge(18)),
    L("vte", "Treatment of deep vein thrombosis (DVT) or pulmonary embolism (PE)", "dx", lambda p: p.dx("I26", "I82.4", "I82.5", "I82.6", "I82.A", "I82.B", "I82.C")),
    L("af", "Nonvalvular atrial fibrillation", "dx", lambda p: p.dx("I48.0", "I48.1", "I48.2", "I48.91")),
    L("tkr", "Prevention of blood clots after hip or knee replacement surgery performed within the past 35 days", "dx",
      lambda p: p.hx("Z96.64", "Z96.65", within=35), hard="a procedure known by its status code, windowed"),
    L("api", "Has the patient had an inadequate response, intolerance, or contraindication to Eliquis (apixaban), or was the patient already started on Xarelto during a hospital stay?", "mix",
      lambda p: True if p.tfci(API) else None, hard="a fact or an attestation"),
    L("cc", "Is the patient's most recent creatinine clearance, drawn within the past 6 months, 15 mL/min or greater?", "lab", lambda p: p.lab(CC, lambda v: v >= 15, 180), hard="window between the test and its value"),
    L("plt", "Has a platelet count of at least 50,000 per microliter been recorded within the last 90 days?", "lab", lambda p: p.lab(PLT, lambda v: v >= 50, 90), hard="another unit than the record's"),
    L("valve", "Does the patient have a mechanical heart valve?", "no", lambda p: p.no_dx("Z95.2"), exclude=True),
    L("aps", "Does the patient have antiphospholipid syndrome?", "no", lambda p: p.no_dx("D68.61"), exclude=True),
    L("ac", "Is the patient currently taking another anticoagulant, such as warfarin, Eliquis, Pradaxa, Savaysa, or Lovenox?", "conc",
      lambda p: not p.another(ANTICOAGULANT | {"enoxaparin"}, "Xarelto", "rivaroxaban"), exclude=True),
    L("cyp", "Is the patient taking a drug that is both a P-gp and a strong CYP3A4 inhibitor or inducer (ketoconazole, itraconazole, ritonavir, rifampin, carbamazepine, phenytoin)?", "conc",
      lambda p: not p.on({"ketoconazole", "itraconazole", "ritonavir", "rifampin", "carbamazepine", "phenytoin"}), exclude=True),
    L("ich", "Has the patient had an intracranial hemorrhage within the past 3 months?", "no", lambda p: p.no_hx("I60", "I61", "I62", within=90), exclude=True),
    L("now", "Is the patient currently taking Xarelto?", "now", lambda p: p.taking({"rivaroxaban"}), "r"),
    L("cc2", "Has the patient's creatinine clearance been checked within the past 12 months, with a result of 15 mL/min or greater?", "lab", lambda p: p.lab(CC, lambda v: v >= 15, 360), "r"),
]
ATTESTATIONS = ["Will the patient be told to take the 15 mg and 20 mg tablets with food?"]


def initial(s):
    return ALL(s.age, ANY(s.vte, s.af, s.tkr), s.api, s.cc, s.plt, s.valve, s.aps, s.ac, s.cyp, s.ich)


def renewal(s):
    return ALL(s.now, s.cc2, s.valve, s.aps, s.ac, s.cyp, s.ich)


AF = dx("Unspecified atrial fibrillation", "I48.91")
X = [[], [on("Jantoven", 40)], [on("Tegretol", 300)], [worked("Rifadin", 60, 20)], [dx("Presence of prosthetic heart valve", "Z95.2")], [dx("Antiphospholipid syndrome", "D68.61")],
     [past("Nontraumatic intracerebral hemorrhage, unspecified", "I61.9", 90)], [past("Nontraumatic intracerebral hemorrhage, unspecified", "I61.9", 91)], [on("Lovenox", 5)]]
INITIAL = dict(
    age=[[born(66, 30)], [born(18)], [born(18, -1)]],
    dx=[[AF], [dx("Other pulmonary embolism without acute cor pulmonale", "I26.99", 20)], [dx("Acute embolism and thrombosis of unspecified deep veins of unspecified lower extremity", "I82.409", 30)],
        [dx("Presence of right artificial knee joint", "Z96.651", 35)], [dx("Presence of left artificial hip joint", "Z96.642", 36)], [dx("Phlebitis and thrombophlebitis of superficial vessels of unspecified lower extremity", "I80.00")],
        [past("Personal history of other venous thrombosis and embolism", "Z86.718")]],
    api=[[failed("Eliquis", 60)], [bad("apixaban", 5)], [contra("Eliquis")], [worked("Eliquis", 200)], [failed("Pradaxa", 90)], []],
    cc=[[lab(CC, 74)], [lab(CC, 15, 180)], [lab(CC, 14)], [lab(CC, 74, 181)], []],
    plt=[[lab(PLT, 210)], [lab(PLT, 50, 90)], [lab(PLT, 49)], [lab(PLT, 210, 91)]],
    x=X,
)
RENEWAL = dict(
    now=[[AF, on("Xarelto", 300)], [AF, on("rivaroxaban", 60)], [AF, worked("Xarelto", 300, 10)]],
    cc=[[lab(CC, 60)], [lab(CC, 15, 360)], [lab(CC, 60, 361)], [lab(CC, 13)]],
    x=X[:2] + X[4:5],
)
