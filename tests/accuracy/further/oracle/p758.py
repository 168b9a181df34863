"""758 Forteo: Moda, I. (A) (1) by the kind of marker alone."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "758-forteo.txt", "fu-758", "Willamette Crest Health", "Forteo", "teriparatide"
CLASS, STYLE = "osteoporosis: parathyroid hormone analog", "Moda, I. (A) (1) without indentation"
COMBINED = ((42, 7), (14, 3))
T, VITD = "Bone mineral density T-score", "25-hydroxy vitamin D"
FX = ("M80", "Z87.310")
ZOL = {"zoledronic acid"}
off = lambda p, c: p.intolerant(c) or p.contraindicated(c)
total = lambda p, *ings: sum(t["days"] or 0 for i in ings for t in p.trials(i))
LINES = [
    L("op", "Member is 18 years of age or older with a diagnosis of osteoporosis", "mix", lambda p: p.age_ge(18) and p.dx("M80", "M81"), hard="age and diagnosis"),
    L("t3", "T-score of -3.0 or lower at the femoral neck, total hip, or lumbar spine", "lab", lambda p: p.lab(T, lambda v: v <= -3.0)),
    L("t25", "T-score of -2.5 or lower and a history of osteoporotic fracture", "mix", lambda p: ALL(p.lab(T, lambda v: v <= -2.5), p.hx(*FX)), hard="observation and history"),
    L("frax", "FRAX 10-year probability of major osteoporotic fracture above 30%", "lab", lambda p: p.lab("FRAX 10-year major osteoporotic fracture risk", lambda v: v > 30)),
    L("pred", "Prednisone at 5 mg or more per day has been taken for at least 3 months", "trial", lambda p: p.tried({"prednisone"}, 90, keep=lambda m: (dose_mg(m) or 0) >= 5), hard="daily dose and duration"),
    L("bis", "Inadequate response to at least 12 months of a bisphosphonate", "trial", lambda p: p.failed(BISPHOSPHONATE, 360)),
    L("both", "Intolerance or contraindication to an oral bisphosphonate and also to zoledronic acid", "trial", lambda p: off(p, ORAL_BISPHOSPHONATE) and off(p, ZOL), hard="a class and a drug"),
    L("crcl", "Creatinine clearance is less than 35 mL/min", "lab", lambda p: p.lab("Creatinine clearance", lambda v: v < 35)),
    L("labs", "Serum calcium is not above 10.5 mg/dL and 25-hydroxy vitamin D is 20 ng/mL or higher, each on a test from the past 6 months", "lab",
      lambda p: ALL(p.lab("Serum calcium", lambda v: v <= 10.5, 180), p.lab(VITD, lambda v: v >= 20, 180)), hard="two observations, one negated"),
    L("conc", "Forteo will not be used along with a bisphosphonate, denosumab, or romosozumab", "conc", lambda p: not p.on(BISPHOSPHONATE | {"denosumab", "romosozumab"})),
    L("tot", "Treatment with parathyroid hormone analogs (Forteo, Tymlos) has totaled less than 24 months", "trial", lambda p: total(p, "teriparatide", "abaloparatide") < 720, "b", hard="a total over two drugs"),
    L("now", "Member is currently receiving Forteo and has not had an osteoporotic fracture in the past 12 months", "mix", lambda p: p.on({"teriparatide"}) and p.no_hx(*FX, within=360), "r", hard="current drug and an absence within a window"),
    L("tsc", "T-score is no lower than it was before Forteo was started", "change", lambda p: p.change(T, {"teriparatide"}, lambda b, c: c >= b), "r", hard="change from baseline"),
    L("x1", "Paget's disease of bone", "no", lambda p: p.no_dx("M88"), exclude=True),
    L("x2", "Bone metastases or a primary bone malignancy", "no", lambda p: p.no_dx("C79.51", "C40", "C41"), exclude=True),
    L("x3", "Hypercalcemia or primary hyperparathyroidism", "no", lambda p: p.no_dx("E83.52", "E21.0"), exclude=True),
]
ATTESTATIONS = ["Open growth plates"]


def initial(s):
    return ALL(s.op, ANY(s.t3, s.t25, s.frax, s.pred), ANY(s.bis, s.both, s.crcl), s.labs, s.conc, s.tot, s.x1, s.x2, s.x3, ATT)


def renewal(s):
    return ALL(s.now, s.tsc, s.tot, s.x1, s.x2, s.x3, ATT)


OP = dx("Age-related osteoporosis without current pathological fracture", "M81.0", 900)
INITIAL = dict(
    age=[[born(70, 11)], [born(18)], [born(18, -1)]],
    dx=[[OP], [dx("Age-related osteoporosis with current pathological fracture, vertebra(e), initial encounter", "M80.08XA", 500)], [dx("Other specified disorders of bone density and structure, unspecified site", "M85.80")]],
    risk=[[lab(T, -3.3)], [lab(T, -3.0)], [lab(T, -2.9)], [lab(T, -2.5), dx("Personal history of (healed) osteoporosis fracture", "Z87.310", 1500)], [lab(T, -2.4), dx("Personal history of (healed) osteoporosis fracture", "Z87.310", 1500)],
          [lab(T, -2.2), lab("FRAX 10-year major osteoporotic fracture risk", 31)], [lab(T, -2.2), lab("FRAX 10-year major osteoporotic fracture risk", 30)],
          [lab(T, -2.2), lab("FRAX 10-year major osteoporotic fracture risk", 18), on("prednisone", 90, dose="5 mg once daily")], [lab(T, -2.2), on("prednisone", 89, dose="10 mg once daily"), lab("FRAX 10-year major osteoporotic fracture risk", 18)],
          [lab(T, -2.2), on("prednisone", 200, dose="2.5 mg once daily"), lab("FRAX 10-year major osteoporotic fracture risk", 18)], []],
    bis=[[failed("Fosamax", 500)], [failed("Reclast", 360)], [failed("Fosamax", 359)], [bad("Actonel", 20), contra("Reclast")], [bad("Actonel", 20)], [bad("Reclast", 1)], [lab("Creatinine clearance", 34)], [lab("Creatinine clearance", 35)], [worked("Fosamax", 900)]],
    labs=[[lab("Serum calcium", 9.4), lab(VITD, 34)], [lab("Serum calcium", 10.5, 180), lab(VITD, 20, 180)], [lab("Serum calcium", 10.6), lab(VITD, 34)], [lab("Serum calcium", 9.4), lab(VITD, 19)], [lab("Serum calcium", 9.4)]],
    tot=[[], [worked("Tymlos", 400, 500), worked("Forteo", 319, 120)], [worked("Tymlos", 400, 500), worked("Forteo", 320, 120)], [worked("Forteo", 720, 100)]],
    x=[[], [on("Prolia", 100)], [on("Boniva", 60)], [dx("Osteitis deformans of unspecified bone", "M88.9")], [dx("Secondary malignant neoplasm of bone", "C79.51")], [dx("Primary hyperparathyroidism", "E21.0")], [dx("Hypercalcemia", "E83.52")],
       [past("Hypercalcemia", "E83.52")], [worked("Evenity", 300, 60)]],
)
RENEWAL = dict(
    now=[[OP, on("Forteo", 300)], [OP, on("teriparatide", 300)], [OP, worked("Forteo", 300, 20)], [OP, on("Forteo", 719)], [OP, on("Forteo", 720)], [OP, on("Forteo", 330), worked("Tymlos", 400, 900)]],
    fx=[[], [past("Age-related osteoporosis with current pathological fracture, vertebra(e), initial encounter", "M80.08XA", 360)], [past("Age-related osteoporosis with current pathological fracture, vertebra(e), initial encounter", "M80.08XA", 361)]],
    t=[[lab(T, -3.4, 800), lab(T, -3.1, 30)], [lab(T, -3.4, 800), lab(T, -3.4, 30)], [lab(T, -3.4, 800), lab(T, -3.5, 30)], [lab(T, -3.4, 800)]],
    x=[[], [dx("Osteitis deformans of unspecified bone", "M88.9")]],
)
