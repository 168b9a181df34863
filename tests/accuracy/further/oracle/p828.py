"""828 Forteo: a state Medicaid question list, yes and no questions, lifetime total."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "828-forteo.txt", "fu-828", "Palmetto Coast Medicaid", "Forteo", "teriparatide"
CLASS, STYLE = "osteoporosis: parathyroid hormone analog", "Medicaid question list, answers must be Yes / must be No"
COMBINED = ((42, 7), (14, 3))
T = {"teriparatide"}
B = BISPHOSPHONATE
TS = "Bone mineral density T-score"


def total_days(p, ingredient):
    return sum(t["days"] or 0 for t in p.trials(ingredient))


LINES = [
    L("age", "Is the member 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("dx", "Does the member have a diagnosis of osteoporosis", "dx", lambda p: p.dx("M80", "M81")),
    L("frac", "Has the member had a fragility fracture or an osteoporotic fracture", "dx", lambda p: p.hx("M80", "Z87.310")),
    L("t3", "Is the most recent T-score (hip, spine or femoral neck) -3.0 or lower", "lab", lambda p: p.lab(TS, lambda v: v <= -3)),
    L("t25", "Is the T-score -2.5 or lower and the FRAX 10-year risk of a major osteoporotic fracture 20% or higher", "mix",
      lambda p: ALL(p.lab(TS, lambda v: v <= -2.5), p.lab("FRAX 10-year major osteoporotic fracture risk", lambda v: v >= 20)), hard="two measurements on one line"),
    L("gc", "Has the member been taking a systemic glucocorticoid (e.g., prednisone) for at least 3 months", "now", lambda p: p.taking(SYSTEMIC_STEROID, 90)),
    L("bis", "Has the member failed at least 12 months of a bisphosphonate (e.g., alendronate, risedronate), or is a bisphosphonate not tolerated or contraindicated (e.g., esophageal stricture, hypocalcemia, stage 4 or 5 chronic kidney disease)", "trial",
      lambda p: p.failed(B, 360) or p.intolerant(B) or p.contraindicated(B, "K22.2", "E83.51", "N18.4", "N18.5"), hard="contraindication by conditions"),
    L("ca", "Was the serum calcium 10.5 mg/dL or lower on a test within the past 90 days", "lab", lambda p: p.lab("Serum calcium", lambda v: v <= 10.5, 90)),
    L("spec", "Is the prescriber an endocrinologist or a rheumatologist, or was one consulted", "spec", lambda p: p.prescriber("endocrinology", "rheumatology")),
    L("now", "Is the member currently using Forteo", "now", lambda p: p.on(T), "r"),
    L("rt", "Is the current T-score the same as or higher than the T-score before Forteo was started", "change", lambda p: p.change(TS, T, lambda b, c: c >= b), "r", hard="change from baseline"),
    L("xpag", "Does the member have Paget's disease of bone, bone metastases, or a history of osteosarcoma", "no",
      lambda p: p.no_dx("M88", "C79.51") and p.no_hx("C40", "C41", "Z85.830"), exclude=True, hard="two conditions and one history"),
    L("xpth", "Does the member have primary hyperparathyroidism or hypercalcemia", "no", lambda p: p.no_dx("E21.0", "E83.52"), exclude=True),
    L("xtot", "Has the member already used teriparatide for a total of 24 months or longer", "trial", lambda p: total_days(p, "teriparatide") < 720, exclude=True, hard="a total over all trials"),
    L("xconc", "Is the member using another osteoporosis drug (e.g., Prolia, Evenity, Tymlos, alendronate)", "conc",
      lambda p: not p.another(OSTEOPOROSIS_DRUG | {"romosozumab"}, "Forteo", "teriparatide"), exclude=True),
]
ATTESTATIONS = ["Does the prescriber confirm that the benefit of further treatment outweighs the risk"]


def excluded(s):
    return ALL(s.xpag, s.xpth, s.xtot, s.xconc)


def initial(s):
    return ALL(s.age, s.dx, ANY(s.frac, s.t3, s.t25, s.gc), s.bis, s.ca, s.spec, excluded(s))


def renewal(s):
    return ALL(s.now, s.rt, ATT, excluded(s))


OP = dx("Age-related osteoporosis without current pathological fracture", "M81.0")
FX = dx("Age-related osteoporosis with current pathological fracture, unspecified site, initial encounter for fracture", "M80.00XA", 200)
ts = lambda v, ago=60: lab(TS, v, ago)
frax = lambda v: lab("FRAX 10-year major osteoporotic fracture risk", v, 60)
INITIAL = dict(
    age=[[born(68, 20)], [born(18)], [born(18, -1)]],
    dx=[[OP, ts(-3.4)], [OP, ts(-3.0)], [OP, ts(-2.9), frax(14)], [OP, ts(-2.5), frax(20)], [OP, ts(-2.4), frax(28)], [OP, ts(-2.7)], [FX], [OP, dx("Personal history of (healed) osteoporosis fracture", "Z87.310", 400), ts(-2.1), frax(11)],
        [OP, ts(-2.6), frax(19.9)], [OP, ts(-2.2), frax(12), on("Prednisone", 90)], [OP, ts(-2.2), frax(12), on("Deltasone", 89)], [OP, ts(-2.2), frax(12), worked("Prednisone", 200, 15)], [OP], [past("Age-related osteoporosis without current pathological fracture", "M81.0"), ts(-3.4)],
        [dx("Other specified disorders of bone density and structure, unspecified site", "M85.80"), ts(-3.1)], [OP, ts(-3.2, 500), ts(-2.8, 30), frax(10)]],
    bis=[[failed("Fosamax", 420)], [failed("Risedronate", 360)], [failed("Actonel", 359)], [failed("Alendronate", 200, 260), partial("Fosamax", 170, 75)], [worked("Fosamax", 500)], [bad("Boniva", 30)], [contra("Alendronate")],
         [dx("Esophageal obstruction", "K22.2")], [dx("Chronic kidney disease, stage 4 (severe)", "N18.4")], [dx("Chronic kidney disease, stage 3b", "N18.32")], [dx("Hypocalcemia", "E83.51")], []],
    ca=[[lab("Serum calcium", 9.4)], [lab("Serum calcium", 10.5, 90)], [lab("Serum calcium", 10.6)], [lab("Serum calcium", 9.4, 91)], [lab("Serum calcium", 2.4, unit="mmol/L")]],
    spec=[[spec("endocrinology")], [spec("rheumatology")], [spec("internal medicine")]],
    x=[[], [dx("Osteitis deformans of skull", "M88.0")], [past("Osteosarcoma of right femur", "C40.21", 3000)], [dx("Secondary malignant neoplasm of bone", "C79.51")], [past("Primary hyperparathyroidism", "E21.0", 1500)], [dx("Hypercalcemia", "E83.52")],
       [worked("Forteo", 500, 900), worked("Bonsity", 220, 200)], [worked("Forteo", 500, 900), worked("Forteo", 219, 200)], [on("Prolia", 100)], [worked("Evenity", 300, 100)]],
)
RENEWAL = dict(
    now=[[OP, on("Forteo", 330)], [OP, on("teriparatide", 330)], [OP, worked("Forteo", 300, 30)], [OP, worked("Forteo", 390, 700), on("Forteo", 330)], [OP, worked("Forteo", 389, 700), on("Forteo", 330)]],
    ts=[[ts(-3.3, 1200), ts(-2.9, 20)], [ts(-3.3, 1200), ts(-3.3, 20)], [ts(-3.3, 1200), ts(-3.4, 20)], [ts(-2.9, 20)], [ts(-3.3, 1200)]],
    x=[[], [on("Tymlos", 30)], [dx("Secondary malignant neoplasm of bone", "C79.51")]],
)
