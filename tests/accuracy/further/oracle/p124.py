"""124 Evenity: (a) and (1) lists, an event within a window, appeals part."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "124-evenity-bone.md", "fu-124", "Shenandoah Gateway Insurance", "Evenity", "romosozumab"
CLASS, STYLE = "osteoporosis, anabolic", "(a) (1) lists, ANY ONE, limits and appeals parts"
T, FR = "Bone mineral density T-score", "FRAX 10-year major osteoporotic fracture risk"
LINES = [
    L("woman", "Patient is a postmenopausal woman", "sex", lambda p: p.female, hard="the menopause is a qualifier"),
    L("t", "Bone mineral density T-score of -2.5 or lower at the lumbar spine, femoral neck, or total hip", "lab", lambda p: p.lab(T, lambda v: v <= -2.5)),
    L("fx", "Previous osteoporotic (fragility) fracture", "dx", lambda p: p.hx("M80", "Z87.310")),
    L("frax", "FRAX 10-year probability of major osteoporotic fracture of 20% or higher", "lab", lambda p: p.lab(FR, lambda v: v >= 20)),
    L("bis", "Patient has had an inadequate response to an oral or intravenous bisphosphonate taken for at least 12 months, or is unable to take a bisphosphonate because of an intolerance or a contraindication", "mix",
      lambda p: p.tfci(BISPHOSPHONATE, 360), hard="response or inability in one sentence"),
    L("mi", "Patient has not had a myocardial infarction or stroke within the past 12 months", "no", lambda p: p.no_hx("I21", "I22", "I60", "I61", "I62", "I63", within=360), hard="event within a window"),
    L("ca", "Serum calcium is 8.5 mg/dL or higher", "lab", lambda p: p.lab("Serum calcium", lambda v: round(v, 4) >= 8.5)),
    L("conc", "Patient is not receiving Prolia, Forteo, or Tymlos", "conc", lambda p: not p.on({"denosumab", "teriparatide", "abaloparatide"})),
]
ATTESTATIONS = []


def initial(s):
    return ALL(s.woman, ANY(s.t, s.fx, s.frax), s.bis, s.mi, s.ca, s.conc)


INITIAL = dict(
    who=[[sex("female"), born(71, 20)], [sex("male"), born(71, 20)], [sex("female"), born(66, 20)]],
    risk=[[lab(T, -3.1, 80), lab(FR, 12, 80)], [lab(T, -2.5, 80), lab(FR, 12, 80)], [lab(T, -2.4, 80), lab(FR, 12, 80)], [lab(T, -2.2, 80), lab(FR, 20, 80)], [lab(T, -2.2, 80)], [],
          [lab(T, -1.9, 80), lab(FR, 12, 80), past("Age-related osteoporosis with current pathological fracture, vertebra", "M80.08XA", 700)],
          [dx("Personal history of (healed) osteoporosis fracture", "Z87.310")], [lab(T, -2.8, 800), lab(T, -2.3, 60), lab(FR, 15, 60)], [lab(T, -2.0, 80), lab(FR, 11, 80), past("Fracture of shaft of tibia", "S82.201A", 900)]],
    bis=[[failed("Fosamax", 500)], [failed("Actonel", 360)], [failed("Boniva", 359)], [bad("Fosamax")], [contra("Reclast")], [worked("Fosamax", 700)], [], [failed("Forteo", 400)],
         [med("Fosamax", 600, 400, "partial_response"), med("alendronate", 375, 200, "unknown")]],
    mi=[[], [past("NSTEMI", "I21.4", 360)], [past("NSTEMI", "I21.4", 361)], [past("Cerebral infarction", "I63.9", 100)], [dx("Essential hypertension", "I10")]],
    ca=[[lab("Serum calcium", 9.4)], [lab("Serum calcium", 8.5)], [lab("Serum calcium", 8.4)], [], [lab("Serum calcium", 2.3, 20, "mmol/L")]],
    conc=[[], [on("Prolia")], [worked("Forteo", 300, 70)], [on("Tymlos", 30)], [on("Estrace")]],
)
