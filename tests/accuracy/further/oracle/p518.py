"""518 Eliquis: CarelonRx clinical criteria, four uses, risk factors, an event within 35 days, may not be approved."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "518-eliquis.txt", "fu-518", "Copperfield Alliance Plans", "Eliquis", "apixaban"
CLASS, STYLE = "anticoagulant", "Anthem/CarelonRx 'may be approved if', stand-alone OR and AND lines, 'may not be approved'"
COMBINED = ((30, 5), (10, 2))
AC = ANTICOAGULANT | {"enoxaparin"}
CC, EF = "Creatinine clearance", "LVEF"
VTE = ("I26", "I82.4", "I82.5", "I82.6", "I82.7")
LINES = [
    L("age", "Individual is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("af", "Individual has atrial fibrillation or atrial flutter AND has at least one of the following risk factors for stroke:", "dx", lambda p: p.dx("I48"), hidden=True),
    L("a75", "Age 75 years or older", "age", lambda p: p.age_ge(75)),
    L("htn", "Hypertension", "dx", lambda p: p.dx("I10", "I11", "I12", "I13", "I15", "I16")),
    L("dm", "Diabetes mellitus", "dx", lambda p: p.dx("E08", "E09", "E10", "E11", "E13")),
    L("hf", "Heart failure, or a left ventricular ejection fraction of 40% or less", "mix", lambda p: ANY(p.dx("I50", "I11.0", "I13.0", "I13.2"), p.lab(EF, lambda v: v <= 40)), hard="a diagnosis or a value"),
    L("str", "Prior stroke, transient ischemic attack, or systemic embolism", "dx", lambda p: p.hx("I63", "G45", "Z86.73", "I69.3", "I74")),
    L("vte", "Individual is being treated for deep vein thrombosis (DVT) or pulmonary embolism (PE)", "dx", lambda p: p.dx(*VTE)),
    L("hxv", "Individual has a history of DVT or PE and has completed 6 months or more of treatment with an anticoagulant", "mix", lambda p: p.hx(*VTE, "Z86.711", "Z86.718") and p.tried(AC, 180), hard="a history and a trial"),
    L("ort", "Individual has had hip or knee replacement surgery within the past 35 days", "dx", lambda p: p.hx("Z96.64", "Z96.65", within=35), hard="an event within a window"),
    L("xar", "Individual has had a trial of and inadequate response or intolerance to Xarelto (rivaroxaban)", "trial", lambda p: p.fail_or_intolerant({"rivaroxaban"})),
    L("cc", "Individual has a creatinine clearance of less than 30 mL/min, measured within the past 90 days", "lab", lambda p: p.lab(CC, lambda v: v < 30, 90)),
    L("on30", "Individual has been receiving Eliquis for at least 30 days", "now", lambda p: p.taking({"apixaban"}, 30)),
    L("now", "Individual is currently using Eliquis", "now", lambda p: p.taking({"apixaban"}), "r"),
    L("hgb", "Hemoglobin is 8 g/dL or higher, measured within the past 12 months", "lab", lambda p: p.lab("Hemoglobin", lambda v: v >= 8, 360), "r"),
    L("valve", "Individual has a mechanical heart valve", "no", lambda p: p.no_dx("Z95.2"), exclude=True),
    L("ms", "Individual has mitral stenosis", "no", lambda p: p.no_dx("I05.0", "I05.2", "I34.2"), exclude=True),
    L("gib", "Individual has gastrointestinal hemorrhage", "no", lambda p: p.no_dx("K92.2", "K92.0", "K92.1"), exclude=True),
    L("aps", "Individual has antiphospholipid syndrome", "no", lambda p: p.no_dx("D68.61"), exclude=True),
    L("conc", "Individual is using Eliquis in combination with another anticoagulant (such as warfarin, Xarelto, Pradaxa, or enoxaparin)", "conc", lambda p: not p.on(AC - {"apixaban"}), exclude=True),
    L("ind", "Individual is taking rifampin, carbamazepine, or phenytoin", "conc", lambda p: not p.on({"rifampin", "carbamazepine", "phenytoin"}), exclude=True),
]
ATTESTATIONS = ["There is documentation that the individual continues to benefit from therapy"]


def out(s):
    return ALL(s.valve, s.ms, s.gib, s.aps, s.conc, s.ind)


def initial(s):
    use = ANY(ALL(s.af, ANY(s.a75, s.htn, s.dm, s.hf, s.str)), s.vte, s.hxv, s.ort)
    return ALL(s.age, use, ANY(s.xar, s.cc, s.on30), out(s))


def renewal(s):
    return ALL(s.now, ATT, s.hgb, out(s))


AF, HT = dx("Paroxysmal atrial fibrillation", "I48.0"), dx("Essential (primary) hypertension", "I10")
CCN = lab(CC, 72)
HIP = ("Presence of right artificial hip joint", "Z96.641")
INITIAL = dict(
    age=[[born(69, 20)], [born(18)], [born(18, -1)]],
    use=[[AF, HT], [AF, lab(EF, 55)], [AF, lab(EF, 40)], [AF, lab(EF, 41)], [AF], [AF, dx("Chronic systolic (congestive) heart failure", "I50.22")], [dx("Unspecified atrial flutter", "I48.92"), past("Cerebral infarction, unspecified", "I63.9")],
         [AF, lab(EF, 55), dx("Type 2 diabetes mellitus without complications", "E11.9")], [AF, lab(EF, 60), born(75)], [AF, lab(EF, 60), born(75, -1)], [HT, dx("Palpitations", "R00.2")],
         [dx("Other pulmonary embolism without acute cor pulmonale", "I26.99", 30)], [dx("Acute embolism and thrombosis of unspecified deep veins of left lower extremity", "I82.402", 15)],
         [past("Other pulmonary embolism without acute cor pulmonale", "I26.99", 400), worked("Coumadin", 180, 100)], [past("Other pulmonary embolism without acute cor pulmonale", "I26.99", 400), worked("Coumadin", 179, 100)],
         [dx(*HIP, 35)], [dx(*HIP, 36)]],
    step=[[CCN, failed("Xarelto", 100, 20)], [CCN, bad("Xarelto")], [CCN, worked("Xarelto", 200, 10)], [lab(CC, 29, 90)], [lab(CC, 30)], [lab(CC, 22, 91)], [CCN, on("Eliquis", 30)], [CCN, on("Eliquis", 29)], [CCN, failed("Pradaxa", 100, 40)], [CCN, contra("Xarelto")]],
    x=[[], [dx("Presence of prosthetic heart valve", "Z95.2")], [dx("Rheumatic mitral stenosis", "I05.0")], [dx("Gastrointestinal hemorrhage, unspecified", "K92.2", 9)], [dx("Antiphospholipid syndrome", "D68.61")], [on("Warfarin", 90)], [on("Dilantin", 200)], [on("Plavix", 90)],
       [past("Gastrointestinal hemorrhage, unspecified", "K92.2")]],
)
RENEWAL = dict(
    now=[[born(70, 5), AF, on("Eliquis", 300)], [born(70, 5), AF, worked("Eliquis", 300, 10)]],
    hgb=[[lab("Hemoglobin", 12.4)], [lab("Hemoglobin", 8.0, 360)], [lab("Hemoglobin", 7.9)], [lab("Hemoglobin", 12.4, 361)]],
    x=[[], [on("Lovenox", 5)], [on("Rifadin", 20)], [dx("Presence of prosthetic heart valve", "Z95.2")]],
)
