"""737 Xarelto: questions with yes/no boxes, a conditional question, two labs in one, exclusions as a list."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "737-xarelto.txt", "fu-737", "Two Bridges Community Health", "Xarelto", "rivaroxaban"
CLASS, STYLE = "anticoagulant: factor Xa", "questionnaire Q1. with Yes/No boxes, .txt"
COMBINED = ((40, 7), (14, 3))
W = {"warfarin", "apixaban"}
CAD, PAD = ("I25",), ("I73.9", "I70.2", "I70.3", "I70.4", "I70.5", "I70.6", "I70.7", "E11.51")
LINES = [
    L("age", "Is the patient 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("dx", "Does the patient have a diagnosis of nonvalvular atrial fibrillation, deep vein thrombosis, pulmonary embolism, coronary artery disease, or peripheral artery disease", "dx",
      lambda p: p.dx("I48", "I82.4", "I82.5", "I82.62", "I82.72", "I82.A", "I26", "I27.82", *CAD, *PAD)),
    L("step", "Has the patient had an inadequate response to at least 30 days of warfarin or Eliquis within the past 12 months, or does the patient have an intolerance or contraindication to either one", "trial",
      lambda p: p.failed(W, 30, within=360) or p.intolerant(W) or p.contraindicated(W), hard="trial inside a window, or intolerance, as a question"),
    L("asa", "If the patient has coronary artery disease or peripheral artery disease, is the patient also taking aspirin", "if",
      lambda p: IF(p.dx(*CAD, *PAD), p.on({"aspirin"})), hard="a conditional question"),
    L("crcl", "Was a creatinine clearance of 15 mL/min or more measured within the past 6 months", "lab", lambda p: p.lab("Creatinine clearance", lambda v: v >= 15, 180)),
    L("blood", "Is the platelet count at least 50,000/mcL and the hemoglobin at least 8 g/dL", "mix",
      lambda p: ALL(p.lab("Platelet count", lambda v: v >= 50), p.lab("Hemoglobin", lambda v: v >= 8)), hard="two measurements, one in another unit"),
    L("now", "Has the patient been taking Xarelto for at least 3 months, and does the patient still take it", "now", lambda p: p.taking({"rivaroxaban"}, 90), "r"),
    L("rcrcl", "Was a creatinine clearance of 15 mL/min or more measured within the past 12 months", "lab", lambda p: p.lab("Creatinine clearance", lambda v: v >= 15, 360), "r"),
    L("valve", "The patient has a mechanical heart valve or antiphospholipid syndrome", "no", lambda p: p.no_dx("Z95.2", "D68.61"), exclude=True),
    L("ich", "The patient has had an intracranial hemorrhage within the past 6 months", "no", lambda p: p.no_hx("I60", "I61", "I62", within=180), exclude=True, hard="an event inside a window, as an exclusion"),
    L("ac", "The patient is taking another anticoagulant (for example Eliquis, Pradaxa, Savaysa, or warfarin)", "conc", lambda p: not p.another(ANTICOAGULANT | PARENTERAL, "Xarelto", "rivaroxaban"), exclude=True),
    L("ddi", "The patient is taking ketoconazole, ritonavir, carbamazepine, phenytoin, or rifampin", "conc", lambda p: not p.on({"ketoconazole", "ritonavir", "carbamazepine", "phenytoin", "rifampin"}), exclude=True),
    L("preg", "The patient is pregnant", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
]
ATTESTATIONS = ["Has the patient been told not to stop Xarelto early without talking to the prescriber", "Does the prescriber confirm a continued need for anticoagulation"]


def initial(s):
    return ALL(s.age, s.dx, s.step, s.asa, s.crcl, s.blood, ATT, s.valve, s.ich, s.ac, s.ddi, s.preg)


def renewal(s):
    return ALL(s.now, s.rcrcl, ATT, s.valve, s.ich, s.ac, s.ddi, s.preg)


AF = dx("Paroxysmal atrial fibrillation", "I48.0")
CADX = dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")
X = [[], [dx("Presence of prosthetic heart valve", "Z95.2", 900)], [dx("Antiphospholipid syndrome", "D68.61")], [past("Nontraumatic intracerebral hemorrhage, unspecified", "I61.9", 180)], [past("Nontraumatic intracerebral hemorrhage, unspecified", "I61.9", 181)],
     [on("Pradaxa", 60)], [worked("Savaysa", 90, 20)], [on("Lovenox", 10)], [on("Dilantin", 200)], [on("Kaletra", 60)], [sex("female"), dx("Encounter for supervision of normal pregnancy, unspecified", "Z34.90", 60)], [on("Xarelto", 15)]]
INITIAL = dict(
    age=[[born(67, 12)], [born(18)], [born(18, -1)]],
    dx=[[AF], [dx("Acute embolism and thrombosis of unspecified deep veins of unspecified lower extremity", "I82.409", 20)], [dx("Other pulmonary embolism without acute cor pulmonale", "I26.99", 20)], [past("Other pulmonary embolism without acute cor pulmonale", "I26.99", 900)],
        [CADX, on("Aspirin", 300, dose="81 mg once daily")], [CADX], [dx("Peripheral vascular disease, unspecified", "I73.9"), worked("Aspirin", 200, 30)], [AF, CADX], [dx("Asymptomatic varicose veins of unspecified lower extremity", "I83.90")]],
    step=[[failed("Coumadin", 120, 90)], [failed("Eliquis", 30, 360)], [failed("Eliquis", 200, 361)], [failed("Warfarin", 29, 60)], [worked("Jantoven", 200, 60)], [bad("Eliquis", 9, 900)], [contra("Warfarin")], [failed("Pradaxa", 120, 60)], [failed("Coumadin", 380, 350)]],
    crcl=[[lab("Creatinine clearance", 64)], [lab("Creatinine clearance", 15, 180)], [lab("Creatinine clearance", 14)], [lab("Creatinine clearance", 64, 181)], []],
    blood=[[lab("Platelet count", 210), lab("Hemoglobin", 13.1)], [lab("Platelet count", 50), lab("Hemoglobin", 8)], [lab("Platelet count", 49), lab("Hemoglobin", 13.1)], [lab("Platelet count", 51000, 20, "/uL"), lab("Hemoglobin", 13.1)], [lab("Platelet count", 210), lab("Hemoglobin", 7.9)], [lab("Platelet count", 210)]],
    x=X,
)
RENEWAL = dict(
    now=[[AF, on("Xarelto", 300)], [AF, on("rivaroxaban", 90)], [AF, on("Xarelto", 89)], [AF, worked("Xarelto", 200, 15)]],
    crcl=[[lab("Creatinine clearance", 50)], [lab("Creatinine clearance", 15, 360)], [lab("Creatinine clearance", 50, 361)], [lab("Creatinine clearance", 12)]],
    x=[[], [on("Eliquis", 20)], [dx("Antiphospholipid syndrome", "D68.61", 90)], [past("Nontraumatic subarachnoid hemorrhage, unspecified", "I60.9", 90)], [on("Tegretol", 90)]],
)
