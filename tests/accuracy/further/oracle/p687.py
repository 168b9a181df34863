"""687 Xarelto: Pennsylvania Medicaid guideline, 'whether the beneficiary: 1. ...; AND', renewals within the same section."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "687-xarelto.txt", "fu-687", "Medical Assistance Program of the State of Alleghenia", "Xarelto", "rivaroxaban"
CLASS, STYLE = "anticoagulant", "Pennsylvania Medicaid, 'whether the beneficiary: 1. …; AND', renewals in the same section"
COMBINED = ((42, 7), (14, 3))
CAD = ("I20", "I21", "I22", "I24", "I25")
PAD = ("I70.2", "I73.9")
LINES = [
    L("af", "Nonvalvular atrial fibrillation", "dx", lambda p: p.dx("I48.0", "I48.1", "I48.2", "I48.91")),
    L("vte", "Deep vein thrombosis or pulmonary embolism", "dx", lambda p: p.dx("I82.4", "I82.5", "I82.6", "I82.7", "I26")),
    L("cad", "Coronary artery disease or peripheral artery disease, and is also taking aspirin", "mix", lambda p: p.dx(*CAD, *PAD) and p.on({"aspirin"}), hard="diagnosis and current drug on one line"),
    L("age", "Is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("eli", "A documented history of therapeutic failure of or a contraindication or an intolerance to Eliquis (apixaban)", "trial", lambda p: p.tfci({"apixaban"})),
    L("use", "Use of Xarelto within the past 90 days", "trial", lambda p: p.tried({"rivaroxaban"}, within=90), hard="use within a window"),
    L("crcl", "Has a creatinine clearance of at least 15 mL/min within the past 6 months", "lab", lambda p: p.lab("Creatinine clearance", lambda v: v >= 15, 180)),
    L("valve", "Does not have a mechanical heart valve or antiphospholipid syndrome", "no", lambda p: p.no_dx("Z95.2", "D68.61"), hard="two absences"),
    L("conc", "Is not taking another anticoagulant (e.g., warfarin, Pradaxa, enoxaparin)", "conc", lambda p: not p.another(ANTICOAGULANT | PARENTERAL, "Xarelto", "rivaroxaban"), "b"),
    L("cyp", "Is not taking a combined P-gp and strong CYP3A inhibitor or inducer (e.g., ketoconazole, ritonavir, carbamazepine, phenytoin, rifampin)", "conc",
      lambda p: not p.on({"ketoconazole", "ritonavir", "carbamazepine", "phenytoin", "rifampin"}), hard="class by examples"),
    L("bleed", "Has not had a gastrointestinal or intracranial hemorrhage in the past 6 months", "no", lambda p: p.no_hx("K92.2", "I60", "I61", "I62", within=180), "r", hard="events in a window"),
    L("hgb", "Has a hemoglobin of at least 8 g/dL within the past 6 months", "lab", lambda p: p.lab("Hemoglobin", lambda v: v >= 8, 180), "r"),
]
ATTESTATIONS = ["Has been confirmed by the prescriber to have no active pathological bleeding",
                "Has documentation of tolerability and a positive clinical response to Xarelto"]


def initial(s):
    return ALL(ANY(s.af, s.vte, s.cad), s.age, ANY(s.eli, s.use), s.crcl, s.valve, ATT, s.conc, s.cyp)


def renewal(s):
    return ALL(ATT, s.bleed, s.hgb, s.conc)


AF = dx("Paroxysmal atrial fibrillation", "I48.0")
CADX = dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")
CONC = [[], [on("Warfarin", 60)], [on("Lovenox", 6)], [worked("Coumadin", 200, 20)], [on("Eliquis", 15)], [on("Plavix", 100)]]
INITIAL = dict(
    age=[[born(66, 20)], [born(18)], [born(18, -1)]],
    dx=[[AF], [dx("Chronic atrial fibrillation, unspecified", "I48.20")], [dx("Acute embolism and thrombosis of unspecified deep veins of unspecified lower extremity", "I82.409", 40)], [dx("Other pulmonary embolism without acute cor pulmonale", "I26.99", 40)],
        [past("Other pulmonary embolism without acute cor pulmonale", "I26.99")], [CADX, on("Aspirin", 400, dose="81 mg once daily")], [CADX], [dx("Peripheral vascular disease, unspecified", "I73.9"), on("Aspirin", 50, dose="81 mg once daily")],
        [CADX, worked("Aspirin", 400, 20)], [dx("Essential (primary) hypertension", "I10"), on("Aspirin", 50)], [past("Paroxysmal atrial fibrillation", "I48.0")]],
    step=[[failed("Eliquis", 60)], [partial("apixaban", 20)], [bad("Eliquis")], [contra("Eliquis")], [worked("Eliquis", 100)], [on("Xarelto", 30)], [worked("Xarelto", 60, 90)], [worked("Xarelto", 60, 91)], [], [failed("Pradaxa", 60)], [on("rivaroxaban", 10)]],
    crcl=[[lab("Creatinine clearance", 62)], [lab("Creatinine clearance", 15, 180)], [lab("Creatinine clearance", 14)], [lab("Creatinine clearance", 62, 181)], [], [lab("eGFR", 70)]],
    valve=[[], [dx("Presence of prosthetic (mechanical) heart valve", "Z95.2")], [dx("Antiphospholipid syndrome", "D68.61")], [dx("Other thrombophilia", "D68.6")]],
    conc=CONC,
    cyp=[[], [on("Dilantin", 300)], [on("ketoconazole", 10)], [worked("rifampin", 60, 20)], [on("Keppra", 300)]],
)
RENEWAL = dict(
    base=[[AF, on("Xarelto", 300)], [AF, on("rivaroxaban", 300)]],
    bleed=[[], [past("Gastrointestinal hemorrhage, unspecified", "K92.2", 180)], [past("Gastrointestinal hemorrhage, unspecified", "K92.2", 181)], [past("Nontraumatic intracerebral hemorrhage, unspecified", "I61.9", 90)], [dx("Other hemorrhoids", "K64.8", 90)]],
    hgb=[[lab("Hemoglobin", 12.4)], [lab("Hemoglobin", 8.0, 180)], [lab("Hemoglobin", 7.9)], [lab("Hemoglobin", 12.4, 181)], []],
    conc=CONC[:4],
)
