"""350 Xarelto: Medicaid PDL, step through a preferred agent with grandfathering, current or recent event."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "350-xarelto-pdl.txt", "bh-350", "State of New Cumberland Medicaid", "Xarelto", "rivaroxaban"
CLASS, STYLE = "anticoagulant", "state Medicaid PDL, non-preferred criteria"
VTE = ("I82.4", "I82.5", "I82.6", "I82.7", "I26", "I27.82")
LINES = [
    L("af", "Nonvalvular atrial fibrillation", "dx", lambda p: p.dx("I48.0", "I48.1", "I48.2", "I48.91")),
    L("vte", "Deep vein thrombosis or pulmonary embolism, either current or diagnosed within the past year", "dx", lambda p: p.dx(*VTE) or p.hx(*VTE, within=365), hard="active, or an onset inside a window"),
    L("cad", "Coronary artery disease or peripheral artery disease, with aspirin taken at the same time", "mix", lambda p: p.dx("I25", "I70.2", "I73.9") and p.taking({"aspirin"}), hard="a condition with a current drug"),
    L("eli", "Eliquis failed, was not tolerated, or is contraindicated", "trial", lambda p: p.tfci({"apixaban"})),
    L("cur", "The recipient has been taking Xarelto for 60 days or longer and has not stopped", "now", lambda p: p.taking({"rivaroxaban"}, 60)),
    L("kid", "The recipient is less than 18 years old", "age", lambda p: not p.age_ge(18)),
    L("crcl", "Creatinine clearance in the past 12 months is at least 15 mL/min", "lab", lambda p: p.lab("Creatinine clearance", lambda v: v >= 15, 360), "b"),
    L("now", "The recipient remains on Xarelto", "now", lambda p: p.taking({"rivaroxaban"}), "r"),
    L("hb", "Hemoglobin has not dropped by more than 2 g/dL since Xarelto was begun", "change", lambda p: p.change("Hemoglobin", {"rivaroxaban"}, lambda b, c: b - c <= 2 + 1e-9), "r", hard="an absolute change from baseline, negated"),
    L("valve", "A mechanical heart valve", "no", lambda p: p.no_dx("Z95.2"), exclude=True),
    L("bleed", "Gastrointestinal or intracranial hemorrhage in the last 3 months", "no", lambda p: p.no_hx("K92.0", "K92.1", "K92.2", "K25.4", "K26.4", "K27.4", "I60", "I61", "I62", within=90), exclude=True, hard="an event with a window"),
    L("anti", "Another anticoagulant, oral or injectable, on the current medication list", "conc", lambda p: not p.another(ANTICOAGULANT | {"enoxaparin", "dalteparin", "fondaparinux"}, "Xarelto", "rivaroxaban"), exclude=True),
    L("ddi", "Current treatment with ketoconazole, ritonavir, rifampin, phenytoin, or carbamazepine", "conc", lambda p: not p.on({"ketoconazole", "ritonavir", "rifampin", "phenytoin", "carbamazepine"}), exclude=True),
]
ATTESTATIONS = ["The prescriber has weighed the risk of bleeding against the benefit of continued treatment"]


def initial(s):
    return ALL(ANY(s.af, s.vte, s.cad), ANY(s.eli, s.cur, s.kid), s.crcl, s.valve, s.bleed, s.anti, s.ddi)


def renewal(s):
    return ALL(s.now, s.crcl, s.hb, ATT, s.valve, s.bleed, s.anti, s.ddi)


AF, CC = dx("Unspecified atrial fibrillation", "I48.91"), "Creatinine clearance"
X = [[], [dx("Presence of prosthetic heart valve", "Z95.2")], [dx("Presence of xenogenic heart valve", "Z95.3")], [past("Gastrointestinal hemorrhage, unspecified", "K92.2", 90)], [past("Gastrointestinal hemorrhage, unspecified", "K92.2", 91)],
     [past("Nontraumatic intracerebral hemorrhage, unspecified", "I61.9", 40)], [on("Lovenox", 4)], [on("Coumadin", 40)], [worked("Jantoven", 200, 40)], [on("Plavix", 90)], [on("Dilantin", 90)], [on("Tegretol", 90)], [on("Keppra", 90)]]
INITIAL = dict(
    age=[[born(66, 20)], [born(18)]],
    dx=[[AF], [dx("Chronic atrial fibrillation, unspecified", "I48.20")], [dx("Typical atrial flutter", "I48.3")], [dx("Acute embolism and thrombosis of unspecified deep veins of right lower extremity", "I82.401", 700)],
        [past("Other pulmonary embolism without acute cor pulmonale", "I26.99", 365)], [past("Other pulmonary embolism without acute cor pulmonale", "I26.99", 366)],
        [dx("Peripheral vascular disease, unspecified", "I73.9"), on("Aspirin", 300)], [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10"), worked("Aspirin", 200, 60)],
        [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10"), on("aspirin", 90)], [dx("Phlebitis and thrombophlebitis of superficial vessels of right lower extremity", "I80.01")], [past("Unspecified atrial fibrillation", "I48.91")]],
    step=[[failed("Eliquis", 40)], [bad("apixaban", 6)], [contra("Eliquis")], [worked("Eliquis", 200)], [on("Xarelto", 60)], [on("Xarelto", 59)], [worked("Xarelto", 200, 5)], [failed("Pradaxa", 100)], []],
    cc=[[lab(CC, 72, 30)], [lab(CC, 15, 360)], [lab(CC, 14, 30)], [lab(CC, 72, 361)], []],
    x=X,
)
MORE = {"young": dict(
    age=[[born(14, 20)], [born(18, -1)], [born(18)]],
    dx=[[dx("Acute embolism and thrombosis of left femoral vein", "I82.412", 60)], [past("Acute embolism and thrombosis of left femoral vein", "I82.412", 500)]],
    cc=[[lab(CC, 99, 30)], []])}
RENEWAL = dict(
    who=[[born(66, 20), AF]],
    now=[[on("Xarelto", 300)], [on("rivaroxaban", 300)], [worked("Xarelto", 290, 10)], [on("Eliquis", 300)]],
    cc=[[lab(CC, 60, 30)], [lab(CC, 15, 360)], [lab(CC, 14.9, 30)], [lab(CC, 60, 361)]],
    hb=[[lab("Hemoglobin", 13.2, 310), lab("Hemoglobin", 12.9, 30)], [lab("Hemoglobin", 13, 310), lab("Hemoglobin", 11, 30)], [lab("Hemoglobin", 13, 310), lab("Hemoglobin", 10.9, 30)], [lab("Hemoglobin", 11.0, 310), lab("Hemoglobin", 13.5, 30)], [lab("Hemoglobin", 13.2, 310)]],
    x=X[:2] + X[5:8] + X[10:11],
)
