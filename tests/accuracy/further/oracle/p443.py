"""443 Forteo: Centene clinical policy, must meet all."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "443-forteo.txt", "bl-443", "Cascade Birch Health", "Forteo", "teriparatide"
CLASS, STYLE = "osteoporosis, parathyroid hormone analog", "Centene clinical policy: must meet all"
COMBINED = ((0, 6), (0, 2))
PTH = {"teriparatide", "abaloparatide"}


def total(p):
    return sum(t["days"] or 0 for i in PTH for t in p.trials(i)) <= 720


CONC = lambda p: not p.on(BISPHOSPHONATE | {"romosozumab", "denosumab", "abaloparatide"})
LINES = [
    L("op", "Diagnosis of postmenopausal osteoporosis, osteoporosis in a male, or glucocorticoid-induced osteoporosis", "dx", lambda p: p.dx("M80", "M81")),
    L("age", "Age ≥ 18 years or documentation of closed epiphyses on x-ray", "age", lambda p: ANY(p.age_ge(18), ATT), hard="fact or attestation"),
    L("spec", "Prescribed by or in consultation with an endocrinologist, gynecologist, orthopedist, or rheumatologist", "spec",
      lambda p: p.prescriber("endocrinology", "obstetrics and gynecology", "orthopedics", "rheumatology")),
    L("t", "T-score ≤ -3.0 at the lumbar spine, femoral neck, or total hip", "lab", lambda p: p.lab("Bone mineral density T-score", lambda v: v <= -3.0)),
    L("fx", "Osteoporotic fracture within the past 12 months", "dx", lambda p: p.hx("M80", within=360)),
    L("bis", "Failure of a 12-month trial of an oral or IV bisphosphonate (e.g., alendronate, ibandronate, zoledronic acid) at up to maximally indicated doses, unless clinically significant adverse effects are experienced or all are contraindicated", "trial",
      lambda p: p.failed(BISPHOSPHONATE, 360) or p.intolerant(BISPHOSPHONATE) or all(p.contraindicated({b}) for b in BISPHOSPHONATE), hard="unless clause, all contraindicated"),
    L("cum", "Total duration of therapy with PTH analogs (e.g., Forteo, Bonsity, Tymlos) has not exceeded 24 months", "trial", total, part="b", hard="a total"),
    L("conc", "Forteo is not prescribed concurrently with a bisphosphonate, Evenity, Prolia, or Tymlos", "conc", CONC, part="b"),
    L("now", "Member is currently receiving Forteo via Cascade Birch Health benefit, or member has previously met initial approval criteria", "now",
      lambda p: ANY(p.taking({"teriparatide"}), ATT), "r", hard="fact or attestation"),
    L("pag", "Paget's disease of bone", "no", lambda p: p.no_dx("M88"), exclude=True),
    L("ost", "History of osteosarcoma, or bone metastases", "no", lambda p: p.no_hx("C40", "C41", "Z85.830") and p.no_dx("C79.51"), exclude=True, hard="two facts of different time"),
    L("hyc", "Hypercalcemia or primary hyperparathyroidism", "no", lambda p: p.no_dx("E83.52", "E21.0"), exclude=True),
]
# a status is True, False or None in a leaf
for l in LINES:
    if l.id in ("age", "now"):
        l.judge = (lambda j: lambda p: None if j(p) is ATT else j(p))(l.judge)
ATTESTATIONS = ["Dose does not exceed 20 mcg per day", "Member is responding positively to therapy", "If request is for a dose increase, new dose does not exceed 20 mcg per day"]
X = lambda s: ALL(s.pag, s.ost, s.hyc)


def initial(s):
    return ALL(s.op, s.age, s.spec, ANY(s.t, s.fx, s.bis), s.cum, s.conc, ATT, X(s))


def renewal(s):
    return ALL(s.now, ATT, s.cum, s.conc, X(s))


OP = dx("Age-related osteoporosis without current pathological fracture", "M81.0")
T = "Bone mineral density T-score"
INITIAL = dict(
    age=[[born(67, 20)], [born(18)], [born(18, -1)]],
    dx=[[OP], [dx("Other osteoporosis without current pathological fracture", "M81.8")], [dx("Other specified disorders of bone density and structure, unspecified site", "M85.80")], [past("Age-related osteoporosis without current pathological fracture", "M81.0")]],
    risk=[[lab(T, -3.4, 200)], [lab(T, -3.0, 200)], [lab(T, -2.9, 200)], [], [lab(T, -2.6), failed("Fosamax", 400)], [lab(T, -2.6), failed("Reclast", 360)], [lab(T, -2.6), failed("Alendronate", 359)],
          [lab(T, -2.6), bad("Boniva", 30)], [lab(T, -2.6), contra("Alendronate")],
          [lab(T, -2.6), dx("Age-related osteoporosis with current pathological fracture, vertebra(e)", "M80.08XA", 360)], [lab(T, -2.6), dx("Age-related osteoporosis with current pathological fracture, right femur", "M80.051A", 361)],
          [lab(T, -2.6), worked("Actonel", 800)]],
    cum=[[], [worked("Tymlos", 420, 100), worked("Forteo", 300, 700)], [worked("Tymlos", 421, 100), worked("Forteo", 300, 700)], [worked("Bonsity", 730, 300)]],
    spec=[[spec("endocrinology")], [spec("obstetrics and gynecology")], [spec("internal medicine")]],
    x=[[], [on("Prolia", 90)], [on("Alendronate", 90)], [dx("Osteitis deformans of skull", "M88.0")], [dx("Secondary malignant neoplasm of bone", "C79.51")], [dx("Primary hyperparathyroidism", "E21.0")],
       [dx("Secondary hyperparathyroidism of renal origin", "N25.81")]],
)
RENEWAL = dict(
    now=[[OP, on("Forteo", 340)], [OP, on("teriparatide", 720)], [OP, on("Forteo", 721)], [OP, worked("Forteo", 300, 20)], [OP, on("Tymlos", 300)]],
    x=[[], [on("Evenity", 60)], [past("Malignant neoplasm of bone and articular cartilage, unspecified", "C41.9")], [dx("Hypercalcemia", "E83.52")]],
)
