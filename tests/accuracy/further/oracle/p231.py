"""231 Forteo: clinical policy, total time over two drugs, conditional for the other drug of the policy."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "231-forteo.txt", "bl-231", "Altamaha Community Health", "Forteo", "teriparatide"
CLASS, STYLE = "osteoporosis, parathyroid hormone analog", "clinical policy, must meet all, total over two drugs, 'NOT authorized' part"
COMBINED = ((20, 5), (8, 2))
PTH = ("teriparatide", "abaloparatide")
T = "Bone mineral density T-score"
FRAX = "FRAX 10-year major osteoporotic fracture risk"
TOTAL = "Member has not received more than 24 months of total treatment with Forteo and Tymlos combined"
total = lambda p: sum(t["days"] or 0 for d in PTH for t in p.trials(d)) <= 720
LINES = [
    L("ost", "Diagnosis of osteoporosis", "dx", lambda p: p.dx("M80", "M81")),
    L("age", "Age ≥ 18 years", "age", lambda p: p.age_ge(18)),
    L("spec", "Prescribed by or in consultation with a gynecologist, endocrinologist, rheumatologist, orthopedist, or geriatrician", "spec",
      lambda p: p.prescriber("obstetrics and gynecology", "endocrinology", "rheumatology", "orthopedics", "geriatrics")),
    L("t35", "Bone mineral density (BMD) T-score ≤ -3.5 within the past 24 months", "lab", lambda p: p.lab(T, lambda v: v <= -3.5, 720)),
    L("t25", "BMD T-score ≤ -2.5 and a history of osteoporotic fracture", "mix", lambda p: ALL(p.lab(T, lambda v: v <= -2.5), p.hx("M80", "Z87.310")), hard="value and history on one line"),
    L("frax", "FRAX 10-year probability of major osteoporotic fracture ≥ 20%", "lab", lambda p: p.lab(FRAX, lambda v: v >= 20)),
    L("pred", "Currently taking prednisone at a dose of at least 5 mg per day for at least 3 months", "now",
      lambda p: p.taking({"prednisone"}, 90, lambda m: (dose_mg(m) or 0) >= 5), hard="dose and duration of a current drug"),
    L("bis", "Failure of a bisphosphonate (alendronate is preferred) taken for at least 12 months, unless contraindicated or clinically significant adverse effects are experienced", "trial",
      lambda p: p.failed(BISPHOSPHONATE, 360) or p.intolerant(BISPHOSPHONATE) or p.contraindicated(BISPHOSPHONATE)),
    L("if", "If the request is for Tymlos, member has had an inadequate response to Forteo", "if", lambda p: True, hard="conditional on the other drug of the policy"),
    L("tot", TOTAL, "trial", total, hard="total over two drugs"),
    L("now", "Member is currently receiving Forteo", "now", lambda p: p.taking({"teriparatide"}), "r"),
    L("tot2", TOTAL, "trial", total, "r", hard="total over two drugs"),
    L("paget", "Paget's disease of bone", "no", lambda p: p.no_dx("M88"), exclude=True),
    L("sarc", "History of osteosarcoma or of bone metastases", "no", lambda p: p.no_hx("C40", "C41", "Z85.830", "C79.51"), exclude=True),
    L("ca", "Hypercalcemia or primary hyperparathyroidism", "no", lambda p: p.no_dx("E83.52", "E21.0"), exclude=True),
]
ATTESTATIONS = ["Dose does not exceed 20 mcg per day (Forteo) or 80 mcg per day (Tymlos)", "Member is responding positively to therapy"]


def initial(s):
    return ALL(s.ost, s.age, s.spec, ANY(s.t35, s.t25, s.frax, s.pred), s.bis, s.tot, ATT, s.paget, s.sarc, s.ca)


def renewal(s):
    return ALL(s.now, ATT, s.tot2, s.paget, s.sarc, s.ca)


PMO = dx("Age-related osteoporosis without current pathological fracture", "M81.0")
FX = dx("Personal history of (healed) osteoporosis fracture", "Z87.310")
F14 = lab(FRAX, 14)
X = [[], [dx("Osteitis deformans of unspecified bone", "M88.9")], [past("Secondary malignant neoplasm of bone", "C79.51")], [dx("Hypercalcemia", "E83.52")], [dx("Primary hyperparathyroidism", "E21.0")], [dx("Hypocalcemia", "E83.51")]]
INITIAL = dict(
    age=[[born(66, 20)], [born(18)], [born(18, -1)]],
    dx=[[PMO], [dx("Other osteoporosis without current pathological fracture", "M81.8")], [dx("Osteopenia", "M85.80")]],
    risk=[[lab(T, -3.8, 90), F14], [lab(T, -3.5, 700), F14], [lab(T, -3.4, 90), F14], [lab(T, -3.8, 760), F14], [lab(T, -2.5, 90), FX, F14], [lab(T, -2.4, 90), FX, F14], [lab(T, -2.8, 90), lab(FRAX, 20)], [lab(T, -2.8, 90), lab(FRAX, 19.9)],
          [on("Prednisone", 90, dose="5 mg once daily"), lab(T, -2.0, 60), F14], [on("Prednisone", 89, dose="10 mg once daily"), lab(T, -2.0, 60), F14], [on("Prednisone", 200, dose="2.5 mg once daily"), lab(T, -2.0, 60), F14], []],
    bis=[[failed("Fosamax", 400)], [failed("Actonel", 360)], [failed("Alendronate", 359)], [bad("Boniva")], [contra("Alendronate")], [worked("Alendronate", 800)], []],
    tot=[[], [worked("Forteo", 360, 400), worked("Tymlos", 360, 20)], [worked("Forteo", 400, 400), worked("Tymlos", 330, 20)]],
    spec=[[spec("endocrinology")], [spec("obstetrics and gynecology")], [spec("family medicine")]],
    x=X,
)
RENEWAL = dict(
    now=[[PMO, on("Forteo", 350)], [PMO, on("teriparatide", 720)], [PMO, on("Forteo", 721)], [PMO, on("Forteo", 300), worked("Tymlos", 430, 400)], [PMO, worked("Forteo", 300, 12)], [PMO]],
    x=X[:4],
)
