"""839 Evenity: Regence, continuation first, I. A. 1. a. without indentation, not covered under III."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "839-evenity.md", "fu-839", "Blue Ridge Regent Health", "Evenity", "romosozumab"
CLASS, STYLE = "osteoporosis: sclerostin inhibitor", "Regence, I. A. 1. a. without indentation, continuation first"
COMBINED = ((46, 9), (14, 3))
R, TS, FRAX, CC = {"romosozumab"}, "Bone mineral density T-score", "FRAX 10-year major osteoporotic fracture risk", "Creatinine clearance"
LINES = [
    L("now", "The patient is currently receiving Evenity", "now", lambda p: p.on(R), "r"),
    L("rt", "Bone mineral density T-score is no lower than it was before Evenity was started", "change", lambda p: p.change(TS, R, lambda b, c: c >= b), "r", hard="change from baseline"),
    L("op", "The patient is a woman with a diagnosis of postmenopausal osteoporosis", "mix", lambda p: p.female and p.dx("M80.0", "M81.0"), hard="sex and diagnosis"),
    L("t3", "A T-score of -3.0 or below", "lab", lambda p: p.lab(TS, lambda v: v <= -3)),
    L("t25", "A T-score of -2.5 or below, and either of the following", "lab", lambda p: p.lab(TS, lambda v: v <= -2.5), hard="a value whose items follow"),
    L("fx", "A history of osteoporotic fracture", "dx", lambda p: p.hx("M80", "Z87.310")),
    L("ster", "Treatment with a systemic corticosteroid (e.g., prednisone) for at least 3 months", "trial", lambda p: p.tried(SYSTEMIC_STEROID, 90)),
    L("frax", "A FRAX 10-year major osteoporotic fracture risk of 30% or greater", "lab", lambda p: p.lab(FRAX, lambda v: v >= 30)),
    L("bisf", "A bisphosphonate was ineffective after at least 12 months of use", "trial", lambda p: p.failed(BISPHOSPHONATE, 360)),
    L("bisc", "A bisphosphonate is contraindicated or was not tolerated", "trial", lambda p: p.contraindicated(BISPHOSPHONATE) or p.intolerant(BISPHOSPHONATE)),
    L("crcl", "Creatinine clearance is less than 35 mL/min", "lab", lambda p: p.lab(CC, lambda v: v < 35)),
    L("ca", "Serum calcium is 8.5 mg/dL or greater, measured within the past 90 days", "lab", lambda p: p.lab("Serum calcium", lambda v: v >= 8.5, 90)),
    L("xmi", "A patient who has had a myocardial infarction or stroke within the past year", "no", lambda p: p.no_hx("I21", "I22", "I63", "I61", "I60", within=365), exclude=True, hard="dated event"),
    L("xca", "A patient with hypocalcemia", "no", lambda p: p.no_dx("E83.51"), exclude=True),
    L("x12", "A patient who has already been treated with Evenity for 12 months or longer", "trial", lambda p: not p.tried(R, 360), exclude=True, hard="a stated length inside an exclusion"),
    L("xc", "Concurrent use with Prolia, a bisphosphonate, or a parathyroid hormone analog (Forteo, Tymlos)", "conc", lambda p: not p.on({"denosumab"} | BISPHOSPHONATE | PTH_ANALOG), exclude=True),
]
ATTESTATIONS = ["The prescriber attests that the patient will take calcium and vitamin D supplements"]


def out(s):
    return ALL(s.xmi, s.xca, s.x12, s.xc)


def initial(s):
    return ALL(s.op, ANY(s.t3, ALL(s.t25, ANY(s.fx, s.ster)), s.frax), ANY(s.bisf, s.bisc, s.crcl), s.ca, ATT, out(s))


def renewal(s):
    return ALL(s.now, s.rt, out(s))


F = sex("female")
OP = dx("Age-related osteoporosis without current pathological fracture", "M81.0")
FX = dx("Personal history of (healed) osteoporosis fracture", "Z87.310")
LO = lab(FRAX, 18)
X = [[], [past("Non-ST elevation (NSTEMI) myocardial infarction", "I21.4", 365)], [past("Non-ST elevation (NSTEMI) myocardial infarction", "I21.4", 366)], [past("Cerebral infarction, unspecified", "I63.9", 100)], [dx("Hypocalcemia", "E83.51", 30)], [on("Prolia", 60)], [on("Boniva", 60)], [on("Forteo", 60)], [worked("Tymlos", 400, 40)], [worked("Evenity", 360, 40)], [worked("Evenity", 330, 40)]]
INITIAL = dict(
    dx=[[born(69, 40), F, OP], [born(69), F, dx("Age-related osteoporosis with current pathological fracture, vertebra(e), initial encounter for fracture", "M80.08XA")], [born(69), sex("male"), OP], [born(69), F, dx("Other specified disorders of bone density and structure, unspecified site", "M85.80")], [born(69), F, past("Age-related osteoporosis without current pathological fracture", "M81.0")]],
    t=[[lab(TS, -3.3), LO], [lab(TS, -3.0), LO], [lab(TS, -2.9), LO], [lab(TS, -2.9), LO, FX], [lab(TS, -2.5), LO, FX], [lab(TS, -2.4), LO, FX], [lab(TS, -2.7), LO, on("prednisone", 90)], [lab(TS, -2.7), LO, on("prednisone", 89)], [lab(TS, -2.2), lab(FRAX, 30)], [lab(TS, -2.2), lab(FRAX, 29)], [lab(TS, -2.2)], [lab(FRAX, 31)], [LO], [lab(TS, -3.4, 500), lab(TS, -2.8, 20), LO]],
    bis=[[failed("Fosamax", 500), lab(CC, 66)], [failed("Reclast", 360), lab(CC, 66)], [failed("alendronate", 359), lab(CC, 66)], [worked("Fosamax", 900), lab(CC, 66)], [bad("Actonel"), lab(CC, 66)], [contra("alendronate")], [lab(CC, 34)], [lab(CC, 35)], [], [failed("Prolia", 500), lab(CC, 66)]],
    ca=[[lab("Serum calcium", 9.4)], [lab("Serum calcium", 8.5, 90)], [lab("Serum calcium", 8.4)], [lab("Serum calcium", 9.4, 91)], [lab("Serum calcium", 2.3, 20, "mmol/L")]],
    x=X,
)
RENEWAL = dict(
    now=[[F, OP, on("Evenity", 200)], [F, OP, on("romosozumab", 359)], [F, OP, on("Evenity", 360)], [F, OP, worked("Evenity", 150, 20)]],
    t=[[lab(TS, -3.3, 400), lab(TS, -2.9, 10)], [lab(TS, -3.3, 400), lab(TS, -3.3, 10)], [lab(TS, -3.3, 400), lab(TS, -3.4, 10)], [lab(TS, -2.9, 10)], [lab(TS, -3.3, 400)]],
    x=X[:6],
)
