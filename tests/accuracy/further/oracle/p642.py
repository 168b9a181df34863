"""642 Tymlos: Priority Health precertification form, numbered, a. / i., two of five with an attestation, lifetime totals of two drugs."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "642-tymlos.txt", "fu-642", "Straits Harbor Priority Plan", "Tymlos", "abaloparatide"
CLASS, STYLE = "osteoporosis", "Priority Health, numbered requirements, header lines"
COMBINED = ((40, 7), (14, 3))
T, FRAX = "Bone mineral density T-score", "FRAX 10-year major osteoporotic fracture risk"
PTH = {"abaloparatide", "teriparatide"}
GROUPS = ({"alendronate", "risedronate"}, {"zoledronic acid"}, {"denosumab"})


def total(p):
    return sum(t["days"] for d in PTH for t in p.trials(d)) < 720


LINES = [
    L("age", "Must be at least 18 years of age", "age", lambda p: p.age_ge(18)),
    L("dx", "Must have a diagnosis of osteoporosis", "dx", lambda p: p.dx("M80", "M81")),
    L("t", "T-score of -3.0 or lower", "lab", lambda p: p.lab(T, lambda v: v <= -3.0)),
    L("frax", "FRAX 10-year major osteoporotic fracture risk above 30%", "lab", lambda p: p.lab(FRAX, lambda v: v > 30)),
    L("fx", "Osteoporosis with a pathological fracture, dated within the past 12 months", "dx", lambda p: p.hx("M80", within=360), hard="event within a window"),
    L("gc", "Treatment with an oral glucocorticoid (e.g., prednisone, methylprednisolone) for at least 3 months", "trial",
      lambda p: p.tried({"prednisone", "prednisolone", "methylprednisolone", "dexamethasone"}, 90)),
    L("step", "Must have tried one of the following for at least 12 months with an inadequate response, or have an intolerance or contraindication to two of the following", "mix",
      lambda p: any(p.failed(g, 360) for g in GROUPS) or count(lambda g: p.intolerant(g) or p.contraindicated(g), *GROUPS) >= 2, hard="header: one of three failed, or two of three not possible"),
    L("conc", "Must not be taking Forteo, Evenity, Prolia, or a bisphosphonate at the same time", "conc",
      lambda p: not p.on({"teriparatide", "romosozumab", "denosumab"} | BISPHOSPHONATE), hard="drugs and a class"),
    L("pag", "Must have no history of Paget's disease of bone (M88.x) or of primary hyperparathyroidism (E21.0)", "no", lambda p: p.no_hx("M88", "E21.0")),
    L("ca", "Serum calcium within the past 90 days must be 10.5 mg/dL or lower", "lab", lambda p: p.lab("Serum calcium", lambda v: v <= 10.5, 90)),
    L("life", "Lifetime use of Tymlos and teriparatide, added together, must be less than 24 months", "trial", total, "b", hard="a total of two drugs"),
    L("now", "Must be taking Tymlos now", "now", lambda p: p.on({"abaloparatide"}), "r"),
    L("base", "T-score must be no lower than the baseline T-score", "change", lambda p: p.change(T, {"abaloparatide"}, lambda b, c: c >= b), "r", hard="compared with baseline"),
]
ATTESTATIONS = ["According to the prescriber, the patient has fallen more than once in the last year",
                "Must be taking calcium and vitamin D if dietary intake is inadequate, according to the prescriber"]


def initial(s):
    return ALL(s.age, s.dx, AT_LEAST(2, s.t, s.frax, s.fx, s.gc, ATT), s.step, s.conc, s.pag, s.ca, s.life)


def renewal(s):
    return ALL(s.now, s.base, s.life, ATT)


OP = dx("Age-related osteoporosis without current pathological fracture", "M81.0")
FXD = "Age-related osteoporosis with current pathological fracture, vertebra(e), initial encounter"
INITIAL = dict(
    age=[[born(63)], [born(18)], [born(18, -1)]],
    dx=[[OP], [dx("Other osteoporosis without current pathological fracture", "M81.8")], [dx("Other specified disorders of bone density and structure", "M85.80")]],
    risk=[[lab(T, -3.3, 50), lab(FRAX, 34, 50)], [lab(T, -3.0, 50), lab(FRAX, 30.5, 50)], [lab(T, -2.9, 50), lab(FRAX, 34, 50)], [lab(T, -2.9, 50), lab(FRAX, 30, 50)], [lab(T, -3.1, 50), lab(FRAX, 30, 50)],
          [lab(T, -3.3, 50), lab(FRAX, 12, 50), dx(FXD, "M80.08XA", 360)], [lab(T, -2.6, 50), lab(FRAX, 33, 50), dx(FXD, "M80.08XA", 361)], [lab(T, -3.4, 50), lab(FRAX, 22, 50), worked("prednisone", 90, 40)],
          [lab(T, -2.7, 50), lab(FRAX, 22, 50), worked("prednisone", 89, 40)], [lab(T, -2.7, 50), lab(FRAX, 22, 50), on("Medrol", 200), past(FXD, "M80.08XA", 200)], [lab(FRAX, 40, 20)], [on("Deltasone", 120), lab(FRAX, 41, 30)], []],
    step=[[failed("Fosamax", 420)], [failed("Prolia", 360)], [failed("Fosamax", 359)], [worked("Reclast", 720)], [bad("Fosamax"), contra("Reclast")], [bad("Fosamax"), bad("Actonel")], [bad("Reclast")], [contra("Reclast"), contra("denosumab")],
          [failed("Actonel", 200), failed("alendronate", 200, 300)], [failed("Reclast", 370, 100)], []],
    conc=[[], [on("Prolia", 60)], [on("Boniva", 90)], [worked("Evenity", 300, 60)], [on("teriparatide", 60)]],
    hx=[[], [past("Osteitis deformans of other bones", "M88.89", 3000)], [past("Primary hyperparathyroidism", "E21.0", 2000)], [dx("Hyperthyroidism", "E05.90")]],
    ca=[[lab("Serum calcium", 9.6)], [lab("Serum calcium", 10.5, 90)], [lab("Serum calcium", 10.6)], [lab("Serum calcium", 9.6, 91)], []],
    life=[[], [worked("Forteo", 719, 100)], [worked("Forteo", 720, 100)], [worked("Forteo", 400, 600), worked("Tymlos", 330, 100)], [worked("Bonsity", 300, 600), worked("Tymlos", 330, 100)]],
)
RENEWAL = dict(
    now=[[OP, born(66), on("Tymlos", 300)], [OP, born(66), on("abaloparatide", 300)], [OP, born(66), worked("Tymlos", 260, 40)]],
    t=[[lab(T, -3.4, 330), lab(T, -3.1, 20)], [lab(T, -3.4, 330), lab(T, -3.4, 20)], [lab(T, -3.4, 330), lab(T, -3.5, 20)], [lab(T, -3.1, 20)], [lab(T, -3.4, 330)]],
    life=[[], [worked("Forteo", 419, 500)], [worked("Forteo", 420, 500)]],
)
