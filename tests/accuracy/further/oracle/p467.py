"""467 Tymlos: Prime Therapeutics, nesting 1/A/1, a lifetime total of two drugs."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "467-tymlos.md", "fu-467", "Blue Mesa Service Benefit", "Tymlos", "abaloparatide"
CLASS, STYLE = "osteoporosis, PTH analog", "Prime deep nesting 1./A./1. with bold connectives"
COMBINED = ((30, 5), (8, 2))
T, FX = "Bone mineral density T-score", "FRAX 10-year major osteoporotic fracture risk"
OSTEO = ("M80", "M81")
HIPSPINE = tuple(f"M80.{k}{s}" for k in "08" for s in ("5", "8"))
OTHER = tuple(f"M80.{k}{s}" for k in "08" for s in ("2", "3"))
CONC = "The patient will NOT be using the requested agent in combination with a bisphosphonate, denosumab (e.g., Prolia), romosozumab-aqqg (Evenity), or another parathyroid hormone analog (e.g., teriparatide)"
TOT = "The total duration of treatment with Tymlos and teriparatide has NOT exceeded 24 months in the patient's lifetime"


def total(p):
    days = [t["days"] for d in ("abaloparatide", "teriparatide") for t in p.trials(d)]
    known = sum(d for d in days if d is not None)
    return False if known > 720 else (None if None in days else True)


conc = lambda p: not p.on(BISPHOSPHONATE | {"denosumab", "romosozumab", "teriparatide"})
LINES = [
    L("pmo", "The patient is a postmenopausal female AND has a diagnosis of osteoporosis", "mix", lambda p: p.female and p.dx(*OSTEO)),
    L("male", "The patient is male AND is 50 years of age or over", "mix", lambda p: p.male and p.age_ge(50)),
    L("ost", "The patient has a diagnosis of osteoporosis", "dx", lambda p: p.dx(*OSTEO)),
    L("hip", "The patient has had a fragility fracture of the hip or spine", "dx", lambda p: p.hx(*HIPSPINE)),
    L("t25", "A T-score that is -2.5 or lower", "lab", lambda p: p.lab(T, lambda v: v <= -2.5)),
    L("hum", "The patient has had a fragility fracture of the humerus, pelvis, or forearm", "dx", lambda p: p.hx(*OTHER)),
    L("f20", "A FRAX 10-year probability for major osteoporotic fracture of ≥ 20%", "lab", lambda p: p.lab(FX, lambda v: v >= 20)),
    L("t1", "A T-score that is between -1.0 and -2.5 AND ONE of the following:", "lab", lambda p: p.lab(T, lambda v: -2.5 <= v <= -1.0), hidden=True),
    L("rec", "The patient had an osteoporotic fracture within the past 12 months", "dx", lambda p: p.hx("M80", within=360), hard="event within a window"),
    L("t3", "A T-score of less than -3.0", "lab", lambda p: p.lab(T, lambda v: v < -3.0)),
    L("f30", "A FRAX 10-year probability for major osteoporotic fracture of > 30%", "lab", lambda p: p.lab(FX, lambda v: v > 30)),
    L("bis", "The patient has tried and had an inadequate response to a bisphosphonate used for at least 12 months", "trial", lambda p: p.failed(BISPHOSPHONATE, 360)),
    L("bisi", "The patient has an intolerance or hypersensitivity to a bisphosphonate, or has an FDA labeled contraindication to ALL bisphosphonates (alendronate, ibandronate, risedronate, zoledronic acid)", "trial",
      lambda p: p.intolerant(BISPHOSPHONATE) or all(p.contraindicated({b}) for b in ("alendronate", "ibandronate", "risedronate", "zoledronic acid")), hard="intolerance to one or contraindication to all"),
    L("conc", CONC, "conc", conc, "b", hard="several classes"),
    L("ca", "The patient does not have hypercalcemia or primary hyperparathyroidism", "no", lambda p: p.no_dx("E83.52", "E21.0")),
    L("tot", TOT, "trial", total, "b", hard="lifetime total over two drugs"),
    L("now", "The patient is currently being treated with the requested agent", "now", lambda p: p.taking({"abaloparatide"}), "r"),
]
ATTESTATIONS = ["The patient had a fracture while on osteoporosis therapy", "The patient does NOT have any FDA labeled contraindications to the requested agent",
                "The patient has been previously approved for the requested agent through the plan's Prior Authorization process"]


def initial(s):
    return ALL(ANY(s.pmo, ALL(s.male, s.ost)), ANY(s.hip, s.t25, ALL(s.t1, ANY(s.hum, s.f20))),
               ANY(ANY(s.rec, ATT, s.t3, s.f30), s.bis, s.bisi), s.conc, ATT, s.ca, s.tot)


def renewal(s):
    return ALL(ATT, s.now, s.conc, s.tot)


PM = dx("Age-related osteoporosis without current pathological fracture", "M81.0")
VERT, HUM = "Age-related osteoporosis with current pathological fracture, vertebra(e), initial encounter", "Age-related osteoporosis with current pathological fracture, right humerus, initial encounter"
F, M = sex("female"), sex("male")
BASE_T = lab(T, -2.8)
INITIAL = dict(
    who=[[F, born(68, 40), PM], [M, born(50), PM], [M, born(50, -1), PM], [F, born(68, 40), dx("Other specified disorders of bone density and structure, multiple sites", "M85.89")]],
    bone=[[BASE_T], [lab(T, -2.5)], [lab(T, -2.4), lab(FX, 20)], [lab(T, -2.4), lab(FX, 19.9)], [lab(T, -2.0), past(HUM, "M80.021A", 900)], [lab(T, -2.0)], [past(VERT, "M80.08XA", 800)], []],
    step=[[failed("Fosamax", 400)], [failed("Actonel", 360)], [failed("Actonel", 359)], [lab(T, -3.1, 5)], [lab(T, -3.0, 5)], [lab(FX, 30.1, 5)], [past(VERT, "M80.08XA", 360)], [past(VERT, "M80.08XA", 361)], [bad("Boniva")],
          [contra("Alendronate"), contra("Ibandronate"), contra("Risedronate"), contra("Zoledronic acid")], [contra("Alendronate")]],
    x=[[], [on("Prolia", 100)], [on("Fosamax", 30)], [worked("Prolia", 300, 60)], [dx("Primary hyperparathyroidism", "E21.0")], [dx("Hypercalcemia", "E83.52")], [worked("Forteo", 730, 600)], [worked("Forteo", 360, 600)]],
)
RENEWAL = dict(
    now=[[F, PM, on("Tymlos", 300)], [F, PM, on("abaloparatide", 360), worked("Forteo", 360, 500)], [F, PM, on("Tymlos", 400), worked("Forteo", 360, 500)], [F, PM, worked("Tymlos", 300, 20)]],
    x=[[], [on("Evenity", 20)], [on("Calcitriol", 20)]],
)
