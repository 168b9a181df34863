"""757 Eliquis: Prime Therapeutics step form, 1. A. 1. A. with trailing AND/OR."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "757-eliquis-step.md", "fu-757", "Blue Mesa Plains Mutual", "Eliquis", "apixaban"
CLASS, STYLE = "anticoagulant", "Prime Therapeutics, 1. A. 1. A. with trailing AND/OR"
COMBINED = ((40, 7), (14, 3))
W, A = {"warfarin"}, {"apixaban"}
LINES = [
    L("prior", "The patient has been treated with the requested agent within the past 90 days", "trial", lambda p: p.tried(A, within=90), hard="the requested drug within a window"),
    L("af", "Nonvalvular atrial fibrillation", "dx", lambda p: p.dx("I48.0", "I48.1", "I48.2", "I48.91")),
    L("vte", "Deep vein thrombosis or pulmonary embolism, current or in the past", "dx", lambda p: p.hx("I82.4", "I82.5", "I26", "Z86.711", "Z86.718")),
    L("joint", "Hip or knee replacement surgery within the past 35 days", "dx", lambda p: p.hx("Z96.64", "Z96.65", within=35), hard="a dated event"),
    L("war", "The patient has tried warfarin for at least 30 days and had an inadequate response", "trial", lambda p: p.failed(W, 30)),
    L("wint", "The patient has an intolerance or contraindication to warfarin", "trial", lambda p: p.intolerant(W) or p.contraindicated(W)),
    L("inter", "The patient is taking a drug that interacts with warfarin (e.g., amiodarone, fluconazole, sulfamethoxazole/trimethoprim)", "now", lambda p: p.on(WARFARIN_INTERACTING), hard="a class by examples"),
    L("age", "The patient is 18 years of age or over", "age", lambda p: p.age_ge(18)),
    L("crcl", "Creatinine clearance within the past 6 months is 15 mL/min or greater", "lab", lambda p: p.lab("Creatinine clearance", lambda v: v >= 15, 180)),
    L("dial", "The patient is on dialysis", "dx", lambda p: p.dx("Z99.2")),
    L("hgb", "If the patient is 80 years of age or over, the latest hemoglobin is 9 g/dL or greater", "if", lambda p: IF(p.age_ge(80), p.lab("Hemoglobin", lambda v: v >= 9)), hard="conditional"),
    L("valve", "The patient does NOT have a mechanical heart valve, antiphospholipid syndrome, or mitral stenosis", "no", lambda p: p.no_dx("Z95.2", "D68.61", "I05.0", "I05.2", "I34.2")),
    L("conc", "The requested agent will NOT be used in combination with another oral anticoagulant", "conc", lambda p: not p.another(ANTICOAGULANT, "Eliquis", "apixaban"), "b"),
    L("now", "The patient is currently taking the requested agent", "now", lambda p: p.on(A), "r"),
    L("drop", "Hemoglobin has NOT dropped by 2 g/dL or more since the requested agent was started", "change", lambda p: p.change("Hemoglobin", A, lambda b, c: round(b - c, 6) < 2), "r", hard="negated change from baseline"),
    L("gi", "The patient has had no gastrointestinal hemorrhage within the past 90 days", "no", lambda p: p.no_hx("K92.0", "K92.1", "K92.2", within=90), "r", hard="absence within a window"),
]
ATTESTATIONS = ["The prescriber states that the patient is stable on the requested agent and is at risk if therapy is changed",
                "The patient was previously approved for the requested agent through the plan's prior authorization process"]


def initial(s):
    return ALL(ANY(s.prior, ATT, ALL(ANY(s.af, s.vte, s.joint), ANY(s.war, s.wint, s.inter))), s.age, ANY(s.crcl, s.dial), s.hgb, s.valve, s.conc)


def renewal(s):
    return ALL(ATT, s.now, s.drop, s.gi, s.conc)


AF = dx("Unspecified atrial fibrillation", "I48.91")
INITIAL = dict(
    age=[[born(69, 33)], [born(18)], [born(18, -1)], [born(80)], [born(80), lab("Hemoglobin", 9.0)], [born(84), lab("Hemoglobin", 8.9)], [born(80, -1), lab("Hemoglobin", 8.2)]],
    dx=[[AF], [dx("Paroxysmal atrial fibrillation", "I48.0")], [past("Other pulmonary embolism without acute cor pulmonale", "I26.99", 900)], [dx("Personal history of other venous thrombosis and embolism", "Z86.718")],
        [dx("Presence of right artificial hip joint", "Z96.641", 35)], [dx("Presence of right artificial knee joint", "Z96.651", 36)], [dx("Essential hypertension", "I10")], [past("Unspecified atrial fibrillation", "I48.91")]],
    step=[[failed("Coumadin", 90)], [failed("warfarin", 30)], [failed("warfarin", 29)], [bad("Jantoven")], [contra("warfarin")], [on("Pacerone", 40)], [worked("Pacerone", 40, 60)], [worked("warfarin", 200, 90)],
          [worked("Eliquis", 30, 90)], [worked("Eliquis", 30, 91)], [on("Eliquis", 20)], []],
    crcl=[[lab("Creatinine clearance", 62)], [lab("Creatinine clearance", 15, 180)], [lab("Creatinine clearance", 14)], [lab("Creatinine clearance", 62, 181)], [dx("Dependence on renal dialysis", "Z99.2", 200)], []],
    x=[[], [dx("Presence of prosthetic heart valve", "Z95.2")], [dx("Antiphospholipid syndrome", "D68.61")], [dx("Rheumatic mitral stenosis", "I05.0")], [on("Xarelto", 30)], [worked("Xarelto", 60, 40)], [on("Plavix", 90)]],
)
RENEWAL = dict(
    now=[[AF, on("Eliquis", 200)], [AF, on("apixaban", 200)], [AF, worked("Eliquis", 180, 12)]],
    hgb=[[lab("Hemoglobin", 13.4, 260), lab("Hemoglobin", 12.8, 20)], [lab("Hemoglobin", 13.4, 260), lab("Hemoglobin", 11.5, 20)], [lab("Hemoglobin", 13.4, 260), lab("Hemoglobin", 11.4, 20)],
         [lab("Hemoglobin", 13.4, 260)], [lab("Hemoglobin", 12.0, 20)]],
    gi=[[], [past("Gastrointestinal hemorrhage, unspecified", "K92.2", 90)], [past("Gastrointestinal hemorrhage, unspecified", "K92.2", 91)], [past("Melena", "K92.1", 30)]],
    x=[[], [on("Pradaxa", 10)]],
)
