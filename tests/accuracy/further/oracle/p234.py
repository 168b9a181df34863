"""234 Xarelto: numbered questions, answers on a line of their own, excluding questions."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "234-xarelto-questions.txt", "bl-234", "Riverbend State Employees Plan", "Xarelto", "rivaroxaban"
CLASS, STYLE = "anticoagulant", "yes/no questions numbered through initial, renewal and excluding parts"
COMBINED = ((20, 5), (8, 2))
EL, WA = {"apixaban"}, {"warfarin"}
LINES = [
    L("age", "Is the patient 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("dx", "Does the patient have nonvalvular atrial fibrillation, a deep vein thrombosis (DVT), or a pulmonary embolism (PE), or a history of DVT or PE", "dx",
      lambda p: p.dx("I48.0", "I48.1", "I48.2", "I48.91") or p.hx("I82.4", "I26", "Z86.718", "Z86.711"), hard="active for one, history for the others"),
    L("crcl", "Is the patient's creatinine clearance, measured in the past 12 months, 15 mL/min or greater", "lab", lambda p: p.lab("Creatinine clearance", lambda v: v >= 15, 360)),
    L("step", "Has the patient tried Eliquis or warfarin for 30 days or longer, or is the patient unable to take both of them because of an intolerance or contraindication", "trial",
      lambda p: p.tried(EL | WA, 30) or all(p.intolerant(g) or p.contraindicated(g) for g in (EL, WA)), hard="one of two, or an excuse for both"),
    L("hb", "If the patient is 75 years of age or older, is the hemoglobin at least 10 g/dL", "if", lambda p: IF(p.age_ge(75), p.lab("Hemoglobin", lambda v: v >= 10)), hard="conditional"),
    L("now", "Is the patient currently taking Xarelto", "now", lambda p: p.taking({"rivaroxaban"}), "r"),
    L("valve", "Does the patient have a mechanical heart valve or antiphospholipid syndrome", "no", lambda p: p.no_dx("Z95.2", "D68.61"), exclude=True),
    L("bleed", "Has the patient had a gastrointestinal or intracranial hemorrhage within the past 90 days", "no", lambda p: p.no_hx("K92.2", "I60", "I61", "I62", within=90), exclude=True, hard="event in a window"),
    L("oac", "Is the patient taking another oral anticoagulant, such as Eliquis, Pradaxa, Savaysa, or warfarin", "conc", lambda p: not p.on(ANTICOAGULANT - {"rivaroxaban"}), exclude=True),
    L("cyp", "Is the patient taking carbamazepine, phenytoin, rifampin, or ketoconazole", "conc", lambda p: not p.on({"carbamazepine", "phenytoin", "rifampin", "ketoconazole"}), exclude=True),
    L("preg", "Is the patient pregnant", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
]
ATTESTATIONS = ["Has the prescriber reviewed the need for continued anticoagulation"]


def excluded(s):
    return ALL(s.valve, s.bleed, s.oac, s.cyp, s.preg)


def initial(s):
    return ALL(s.age, s.dx, s.crcl, s.step, s.hb, excluded(s))


def renewal(s):
    return ALL(s.now, ATT, excluded(s))


AF, HB = dx("Unspecified atrial fibrillation", "I48.91"), "Hemoglobin"
X = [[], [dx("Presence of prosthetic (mechanical) heart valve", "Z95.2")], [dx("Gastrointestinal hemorrhage, unspecified", "K92.2", 90)], [past("Gastrointestinal hemorrhage, unspecified", "K92.2", 91)], [on("Jantoven", 20)], [on("Tegretol")], [on("Plavix")],
     [sex("female"), dx("Pregnant state", "Z33.1", 40)], [dx("Antiphospholipid syndrome", "D68.61")]]
INITIAL = dict(
    age=[[born(64, 20)], [born(18)], [born(18, -1)], [born(75), lab(HB, 10)], [born(75), lab(HB, 9.9)], [born(75)], [born(75, -1), lab(HB, 9.9)]],
    dx=[[AF], [dx("Acute embolism and thrombosis of unspecified deep veins of lower extremity", "I82.409")], [past("Other pulmonary embolism without acute cor pulmonale", "I26.99")], [past("Unspecified atrial fibrillation", "I48.91")], [dx("Supraventricular tachycardia, unspecified", "I47.10")],
        [dx("Personal history of other venous thrombosis and embolism", "Z86.718")]],
    crcl=[[lab("Creatinine clearance", 62)], [lab("Creatinine clearance", 15, 360)], [lab("Creatinine clearance", 14)], [lab("Creatinine clearance", 62, 370)], []],
    step=[[failed("Eliquis", 60)], [worked("Coumadin", 30)], [failed("Warfarin", 29)], [bad("Eliquis"), contra("Warfarin")], [bad("Eliquis", 6)], [failed("Pradaxa", 90)], []],
    x=X,
)
RENEWAL = dict(now=[[AF, on("Xarelto", 300)], [AF, on("rivaroxaban", 20)], [AF, worked("Xarelto", 100, 20)], [AF]], x=X)
