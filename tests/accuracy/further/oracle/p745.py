"""745 Evenity: Regence, continuation first, A. / 1. with AND and OR in bold at the ends."""
from base import *
from meanings import day

FILE, PLAN, PAYER, DRUG, INGREDIENT = "745-evenity.md", "fu-745", "Cascade Bluewater", "Evenity", "romosozumab"
CLASS, STYLE = "osteoporosis: romosozumab", "Regence, continuation first, A. / 1. with bold AND / OR"
COMBINED = ((40, 7), (14, 3))
R = {"romosozumab"}
EVENT = ("I21", "I22", "I60", "I61", "I62", "I63")


def total(p):
    return sum(t["days"] or 0 for t in p.trials("romosozumab"))


def since(p):
    starts = [day(m["start"]) for m in p._meds(R) if m.get("start")]
    return not any(c.get("onset") and day(c["onset"]) > min(starts) for c in p._conditions(EVENT, (), True)) if starts else p.no_hx(*EVENT)


LINES = [
    L("cur", "The patient is receiving Evenity", "now", lambda p: p.on(R), "r"),
    L("total", "Fewer than 12 months of Evenity have been given in total", "trial", lambda p: total(p) < 360, "r", hard="a total, as an upper bound"),
    L("since", "There has been no myocardial infarction or stroke since Evenity was started", "no", since, "r", hard="an event since the start of the drug"),
    L("dx", "The patient is a woman with postmenopausal osteoporosis", "mix", lambda p: p.female and p.dx("M81.0", "M80.0"), hard="sex and diagnosis"),
    L("t3", "A T-score of -3.0 or less at the lumbar spine, total hip, or femoral neck", "lab", lambda p: p.lab("Bone mineral density T-score", lambda v: v <= -3.0)),
    L("t25", "A T-score of -2.5 or less and a history of an osteoporotic (fragility) fracture", "mix", lambda p: ALL(p.lab("Bone mineral density T-score", lambda v: v <= -2.5), p.hx("M80", "Z87.310")), hard="a value and a history"),
    L("frax", "A FRAX 10-year probability of major osteoporotic fracture of 30% or more", "lab", lambda p: p.lab("FRAX 10-year major osteoporotic fracture risk", lambda v: v >= 30)),
    L("bis", "Treatment with a bisphosphonate for at least 12 months was not effective", "trial", lambda p: p.failed(BISPHOSPHONATE, 360)),
    L("two", "Two or more bisphosphonates were not tolerated", "trial", lambda p: sum(p.intolerant({b}) for b in BISPHOSPHONATE) >= 2, hard="a number of drugs of one class"),
    L("no", "An oral bisphosphonate cannot be used because of esophageal stricture, achalasia, or a creatinine clearance below 35 mL/min", "mix",
      lambda p: ANY(p.dx("K22.2", "K22.0"), p.lab("Creatinine clearance", lambda v: v < 35)), hard="conditions or a value as contraindication"),
    L("ca", "The serum calcium, measured within the last 60 days, is 8.5 mg/dL or higher", "lab", lambda p: p.lab("Serum calcium", lambda v: v >= 8.5, 60)),
    L("mi", "The patient has had no myocardial infarction or stroke within the preceding year", "no", lambda p: p.no_hx(*EVENT, within=365), hard="an absence in a window"),
    L("other", "Use together with another osteoporosis drug (for example, Prolia, Forteo, Tymlos, or a bisphosphonate)", "conc", lambda p: not p.on(OSTEOPOROSIS_DRUG), exclude=True),
    L("hypo", "Hypocalcemia", "no", lambda p: p.no_dx("E83.51"), exclude=True),
    L("paget", "Paget's disease of bone", "no", lambda p: p.no_dx("M88"), exclude=True),
]
ATTESTATIONS = []


def initial(s):
    return ALL(s.dx, ANY(s.t3, s.t25, s.frax), ANY(s.bis, s.two, s.no), s.ca, s.mi, s.other, s.hypo, s.paget)


def renewal(s):
    return ALL(s.cur, s.total, s.since, s.other, s.hypo, s.paget)


OP = dx("Age-related osteoporosis without current pathological fracture", "M81.0")
X = [[], [on("Prolia", 100)], [on("alendronate", 100)], [dx("Hypocalcemia", "E83.51", 30)], [past("Hypocalcemia", "E83.51", 500)], [dx("Osteitis deformans of unspecified bone", "M88.9")], [worked("Forteo", 200, 100)]]
T, F = "Bone mineral density T-score", "FRAX 10-year major osteoporotic fracture risk"
INITIAL = dict(
    age=[[born(69, 40), sex("female")], [born(61), sex("male")]],
    dx=[[OP], [dx("Age-related osteoporosis with current pathological fracture, unspecified site, initial encounter for fracture", "M80.00XA")], [dx("Other specified disorders of bone density and structure, unspecified site", "M85.80")],
        [past("Age-related osteoporosis without current pathological fracture", "M81.0")]],
    risk=[[lab(T, -3.3), lab(F, 22)], [lab(T, -3.0), lab(F, 22)], [lab(T, -2.9), lab(F, 22)], [lab(T, -2.5), lab(F, 22), past("Personal history of (healed) osteoporosis fracture", "Z87.310")],
          [lab(T, -2.4), lab(F, 22), past("Personal history of (healed) osteoporosis fracture", "Z87.310")], [lab(T, -2.6), lab(F, 30)], [lab(T, -2.6), lab(F, 29)], [lab(F, 24)], [lab(T, -2.6)], [lab(F, 33)], []],
    bis=[[failed("Fosamax", 500)], [failed("alendronate", 360)], [failed("Actonel", 359)], [bad("Fosamax"), bad("Actonel")], [bad("Fosamax"), bad("alendronate", 12, 200)], [worked("Reclast", 400)],
         [dx("Esophageal obstruction", "K22.2"), lab("Creatinine clearance", 70)], [dx("Achalasia of cardia", "K22.0")], [lab("Creatinine clearance", 34)], [lab("Creatinine clearance", 35)], [],
         [failed("Fosamax", 200, 400), failed("Boniva", 200, 100)], [failed("Fosamax", 200, 260), failed("Fosamax", 200, 50)]],
    ca=[[lab("Serum calcium", 9.3)], [lab("Serum calcium", 8.5, 60)], [lab("Serum calcium", 8.4)], [lab("Serum calcium", 9.1, 61)], []],
    mi=[[], [past("Acute myocardial infarction, unspecified", "I21.9", 365)], [past("Acute myocardial infarction, unspecified", "I21.9", 366)], [dx("Cerebral infarction, unspecified", "I63.9", 100)], [dx("Transient cerebral ischemic attack, unspecified", "G45.9", 100)]],
    x=X,
)
RENEWAL = dict(
    cur=[[OP, on("Evenity", 180)], [OP, on("romosozumab", 359)], [OP, on("Evenity", 360)], [OP, worked("Evenity", 150, 20)], [OP, worked("Evenity", 200, 400), on("Evenity", 160)], [OP, worked("Evenity", 200, 400), on("Evenity", 150)]],
    mi=[[], [past("Acute myocardial infarction, unspecified", "I21.9", 60)], [past("Non-ST elevation (NSTEMI) myocardial infarction", "I21.4", 900)], [dx("Cerebral infarction, unspecified", "I63.9", 120)], [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10", 60)]],
    x=X,
    sex=[[sex("female")]],
)
