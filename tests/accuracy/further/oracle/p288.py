"""288 Tymlos: bullets with dashes below."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "288-tymlos.md", "bj-288", "Columbia Gorge Permanent Plan", "Tymlos", "abaloparatide"
CLASS, STYLE = "osteoporosis, parathyroid hormone analog", "bullets and dashes, non-formulary wording"
COMBINED = ((14, 1), (5, 0))
T, FR, CA = "Bone mineral density T-score", "FRAX 10-year major osteoporotic fracture risk", "Serum calcium"
LINES = [
    L("age", "Patient is at least 50 years of age", "age", lambda p: p.age_ge(50)),
    L("op", "Diagnosis of osteoporosis", "dx", lambda p: p.dx("M80", "M81")),
    L("t3", "T-score of -3.0 or below at the lumbar spine, total hip, or femoral neck", "lab", lambda p: p.lab(T, lambda v: v <= -3.0)),
    L("t25", "T-score of -2.5 or below plus a history of fragility fracture", "mix",
      lambda p: ALL(p.lab(T, lambda v: v <= -2.5), p.hx("M80", "Z87.310")), hard="a value and an event"),
    L("frax", "FRAX 10-year probability of major osteoporotic fracture ≥ 30%", "lab", lambda p: p.lab(FR, lambda v: v >= 30)),
    L("bis", "Trial of at least one bisphosphonate (e.g., alendronate, risedronate, zoledronic acid) for ≥ 12 months with an inadequate response, or intolerance or contraindication to bisphosphonates", "trial",
      lambda p: p.tfci(BISPHOSPHONATE, 360)),
    L("spec", "Prescribed by an endocrinologist or rheumatologist", "spec", lambda p: p.prescriber("endocrinology", "rheumatology", consult=False)),
    L("ca", "Serum calcium ≤ 10.5 mg/dL in the past 6 months", "lab", lambda p: p.lab(CA, lambda v: v <= 10.5, 180)),
    L("now", "Patient is currently on Tymlos", "now", lambda p: p.taking({"abaloparatide"}), "r"),
    L("tot", "Less than 24 months of Tymlos used so far", "trial", lambda p: sum(t["days"] or 0 for t in p.trials("abaloparatide")) < 720, "r", hard="a total with an upper limit"),
    L("paget", "Paget's disease of bone", "no", lambda p: p.no_dx("M88"), exclude=True),
    L("conc", "Concurrent use with another osteoporosis drug (bisphosphonate, Prolia, Evenity, or Forteo)", "conc",
      lambda p: not p.on(BISPHOSPHONATE | {"denosumab", "romosozumab", "teriparatide"}), exclude=True),
    L("hpt", "Hyperparathyroidism", "no", lambda p: p.no_dx("E21.0", "E21.1", "E21.2", "E21.3", "N25.81"), exclude=True),
]
ATTESTATIONS = ["Patient has adequate calcium and vitamin D intake", "Patient has been adherent to daily injections"]


def initial(s):
    return ALL(s.age, s.op, ANY(s.t3, s.t25, s.frax), s.bis, s.spec, s.ca, ATT, s.paget, s.conc, s.hpt)


def renewal(s):
    return ALL(s.now, s.tot, ATT, s.paget, s.conc, s.hpt)


OP, FX = dx("Age-related osteoporosis without current pathological fracture", "M81.0"), dx("Personal history of (healed) osteoporosis fracture", "Z87.310")
SEX = sex("female")
INITIAL = dict(
    age=[[SEX, born(67, 20)], [SEX, born(50)], [SEX, born(50, -1)]],
    dx=[[OP], [dx("Age-related osteoporosis with current pathological fracture, vertebra(e)", "M80.08XA")], [dx("Osteopenia", "M85.80")]],
    risk=[[lab(T, -3.4), lab(FR, 22)], [lab(T, -3.0), lab(FR, 22)], [lab(T, -2.9), lab(FR, 22)], [lab(T, -2.5), FX, lab(FR, 22)], [lab(T, -2.4), FX, lab(FR, 22)], [lab(T, -2.2), lab(FR, 30)], []],
    bis=[[failed("Fosamax", 500)], [failed("Risedronate", 360)], [failed("Actonel", 359)], [bad("Boniva", 15)], [contra("Reclast")], [failed("Evista", 500)]],
    spec=[[spec("endocrinology")], [spec("internal medicine")]],
    ca=[[lab(CA, 9.6)], [lab(CA, 10.5, 180)], [lab(CA, 10.6)], [lab(CA, 9.6, 181)]],
    x=[[], [on("Prolia", 60)], [dx("Primary hyperparathyroidism", "E21.0")]],
)
RENEWAL = dict(
    now=[[SEX, OP, on("Tymlos", 340)], [SEX, OP, on("Tymlos", 719)], [SEX, OP, on("Tymlos", 720)], [SEX, OP, worked("Tymlos", 400, 500), on("Tymlos", 330)], [SEX, OP, worked("Tymlos", 300, 15)]],
)
