"""970 Forteo: Molina, numbered with AND lines, unless, a lifetime total, exclusions as a list."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "970-forteo.md", "fu-970", "Monarch Bay Healthcare", "Forteo", "teriparatide"
CLASS, STYLE = "osteoporosis: PTH analog", "Molina, capital headings, 1. (a) with AND/OR lines"
COMBINED = ((40, 7), (14, 3))
T, FRAX = "Bone mineral density T-score", "FRAX 10-year major osteoporotic fracture risk"
total = lambda p: sum(t["days"] or 0 for d in ("teriparatide", "abaloparatide") for t in p.trials(d)) <= 720
TOTAL = "Total lifetime use of parathyroid hormone analogs (teriparatide and Tymlos) has not exceeded 24 months"
LINES = [
    L("op", "Documented diagnosis of osteoporosis", "dx", lambda p: p.dx("M80", "M81")),
    L("t25", "Bone mineral density T-score of -2.5 or lower at the lumbar spine, femoral neck, or total hip", "lab", lambda p: p.lab(T, lambda v: v <= -2.5)),
    L("fx", "History of an osteoporotic fracture", "dx", lambda p: p.hx("M80", "Z87.310")),
    L("frax", "T-score between -1.0 and -2.5 with a FRAX 10-year probability of major osteoporotic fracture of 20% or higher", "mix",
      lambda p: ALL(p.lab(T, lambda v: -2.5 <= v <= -1.0), p.lab(FRAX, lambda v: v >= 20)), hard="two tests on one line"),
    L("bis", "Inadequate response to at least 12 months of therapy with, or intolerance or contraindication to, an oral bisphosphonate (e.g., alendronate, risedronate), unless the T-score is -3.5 or lower", "mix",
      lambda p: ANY(p.tfci(ORAL_BISPHOSPHONATE, 360), p.lab(T, lambda v: v <= -3.5)), hard="unless clause with a value"),
    L("ca", "Serum calcium no higher than 10.5 mg/dL on a test within the past 6 months", "lab", lambda p: p.lab("Serum calcium", lambda v: v <= 10.5, 180)),
    L("tot", TOTAL, "trial", total, "b", hard="total of two drugs"),
    L("conc", "Forteo will not be used with Prolia, Evenity, or a bisphosphonate", "conc", lambda p: not p.on(BISPHOSPHONATE | {"denosumab", "romosozumab"}), "b"),
    L("now", "Member is currently using Forteo", "now", lambda p: p.on({"teriparatide"}), "r"),
    L("paget", "Paget's disease of bone", "no", lambda p: p.no_dx("M88"), exclude=True),
    L("mal", "Bone metastases or a history of skeletal malignancy", "no", lambda p: p.no_dx("C79.51") and p.no_hx("C40", "C41", "Z85.830"), exclude=True),
    L("age", "Age under 18 years", "age", lambda p: p.age_ge(18), exclude=True, hard="age under an exclusion"),
]
ATTESTATIONS = ["Prescriber attests that calcium and vitamin D intake is adequate", "Prescriber attests that the member has had no new fracture or decline in bone density"]


def initial(s):
    return ALL(s.op, ANY(s.t25, s.fx, s.frax), s.bis, s.ca, s.tot, s.conc, ATT, s.paget, s.mal, s.age)


def renewal(s):
    return ALL(s.now, ATT, s.tot, s.conc, s.paget, s.mal, s.age)


OP = dx("Age-related osteoporosis without current pathological fracture", "M81.0")
INITIAL = dict(
    age=[[born(68, 30), sex("female")], [born(18)], [born(18, -1)]],
    dx=[[OP], [dx("Other osteoporosis without current pathological fracture", "M81.8")], [dx("Age-related osteoporosis with current pathological fracture, vertebra(e), initial encounter for fracture", "M80.08XA", 90)],
        [dx("Other specified disorders of bone density and structure, unspecified site", "M85.80")], []],
    t=[[lab(T, -2.9)], [lab(T, -2.5)], [lab(T, -2.4)], [lab(T, -2.2), lab(FRAX, 20)], [lab(T, -2.2), lab(FRAX, 19.5)], [lab(T, -0.9), lab(FRAX, 24)], [lab(T, -1.8), past("Personal history of (healed) osteoporosis fracture", "Z87.310")], []],
    bis=[[failed("Alendronate", 500)], [failed("Fosamax", 360)], [failed("Actonel", 359)], [bad("Alendronate")], [contra("Risedronate")], [worked("Alendronate", 600)], [], [failed("Reclast", 400)], [lab(T, -3.5, 5)], [lab(T, -3.4, 5)], [partial("Boniva", 400)]],
    ca=[[lab("Serum calcium", 9.4)], [lab("Serum calcium", 10.5, 180)], [lab("Serum calcium", 10.6)], [lab("Serum calcium", 9.4, 181)], []],
    tot=[[], [worked("Forteo", 700, 200)], [worked("Tymlos", 780, 200)], [worked("teriparatide", 400, 600), worked("Tymlos", 300, 200)], [worked("Forteo", 450, 700), worked("Tymlos", 450, 100)], [on("Bonsity", 90)]],
    x=[[], [on("Prolia", 100)], [on("Alendronate", 20)], [worked("Evenity", 300, 40)], [dx("Osteitis deformans of unspecified bone", "M88.9")], [dx("Secondary malignant neoplasm of bone", "C79.51")], [past("Malignant neoplasm of long bones of unspecified lower limb", "C40.20", 3000)], [on("Evenity", 40)], [on("Evista", 90)]],
)
RENEWAL = dict(
    now=[[OP, on("Forteo", 300)], [OP, on("teriparatide", 720)], [OP, on("Forteo", 780)], [OP, worked("Forteo", 300, 30)], [OP, worked("Tymlos", 500, 330), on("Forteo", 300)]],
    age=[[born(70)]],
    x=[[], [on("Prolia", 100)], [on("Reclast", 30)], [dx("Osteitis deformans of unspecified bone", "M88.9")], [dx("Secondary malignant neoplasm of bone", "C79.51")]],
)
