"""889 Evenity: BCBS medical drug policy in prose paragraphs, waiver sentence, events inside a window, no renewal."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "889-evenity-prose.txt", "fu-889", "Mid-Columbia Blue Benefit Trust", "Evenity", "romosozumab"
CLASS, STYLE = "osteoporosis: sclerostin antibody", "BCBS medical policy in plain prose paragraphs"
COMBINED = ((58, 10), (14, 3))
T = "Bone mineral density T-score"
LINES = [
    L("dx", "Evenity may be considered medically necessary for women who have a diagnosis of osteoporosis", "mix", lambda p: p.female and p.dx("M80", "M81"), hard="sex and diagnosis"),
    L("risk", "The woman must be at high risk of fracture, which means a T-score of -2.5 or lower at the hip or spine, an osteoporotic fracture now or in the past, or a FRAX 10-year major osteoporotic fracture risk of 20% or more", "mix",
      lambda p: ANY(p.lab(T, lambda v: v <= -2.5), p.hx("M80", "Z87.310"), p.lab("FRAX 10-year major osteoporotic fracture risk", lambda v: v >= 20)), hard="value, event or score on one line"),
    L("step", "She must also have had an inadequate response to a bisphosphonate taken for at least 12 months, or be intolerant of two bisphosphonates. This requirement is waived if the T-score is -3.5 or lower or if the eGFR is below 35 mL/min/1.73 m2", "mix",
      lambda p: ANY(p.failed(BISPHOSPHONATE, 360), sum(p.intolerant({d}) for d in BISPHOSPHONATE) >= 2, p.lab(T, lambda v: v <= -3.5), p.lab("eGFR", lambda v: v < 35)), hard="a second sentence that waives the first"),
    L("lab", "The serum calcium must be at least 8.5 mg/dL and the 25-hydroxy vitamin D at least 20 ng/mL on tests done within the last 60 days", "lab",
      lambda p: ALL(p.lab("Serum calcium", lambda v: v >= 8.5 - 1e-9, 60), p.lab("25-hydroxy vitamin D", lambda v: v >= 20, 60)), hard="two tests, one window"),
    L("pro", "If the member has already been given Prolia (denosumab), the last dose must lie at least 6 months back", "if",
      lambda p: IF(p.tried({"denosumab"}), not p.on({"denosumab"}) and not p.tried({"denosumab"}, within=179)), hard="conditional with a wash-out time"),
    L("spec", "Evenity must be prescribed by, or in consultation with, an endocrinologist or a rheumatologist", "spec", lambda p: p.prescriber("endocrinology", "rheumatology")),
    L("mi", "Evenity is not covered for members who have had a myocardial infarction or a stroke within the preceding 12 months", "no",
      lambda p: p.no_hx("I21", "I22", "I60", "I61", "I62", "I63", within=360), exclude=True, hard="events inside a window"),
    L("bone", "Evenity is not covered for members with hypocalcemia, Paget's disease of bone, or a bone metastasis", "no", lambda p: p.no_dx("E83.51", "M88", "C79.51"), exclude=True),
    L("conc", "Evenity is not covered in combination with another drug for osteoporosis such as a bisphosphonate, Prolia, Forteo or Tymlos", "conc", lambda p: not p.on(OSTEO_881), exclude=True),
    L("once", "A member who has already been on Evenity for 12 months or longer is not eligible for a further course", "trial", lambda p: not p.tried({"romosozumab"}, 360), exclude=True, hard="an exclusion by past use"),
]
ATTESTATIONS = ["The prescriber must confirm that the member will take calcium and vitamin D during treatment"]


def initial(s):
    return ALL(s.dx, s.risk, s.step, s.lab, s.pro, ATT, s.spec, s.mi, s.bone, s.conc, s.once)


OP = dx("Age-related osteoporosis without current pathological fracture", "M81.0")
FX = dx("Age-related osteoporosis with current pathological fracture, vertebra(e), initial encounter for fracture", "M80.08XA", 200)
CA, VD = lab("Serum calcium", 9.4), lab("25-hydroxy vitamin D", 34)
INITIAL = dict(
    who=[[born(69, 30), sex("female")], [born(69, 30), sex("male")], [born(46), sex("female")]],
    dx=[[OP], [FX], [dx("Other osteoporosis without current pathological fracture", "M81.8")], [dx("Other specified disorders of bone density and structure, unspecified site", "M85.80")], [past("Age-related osteoporosis without current pathological fracture", "M81.0")]],
    risk=[[lab(T, -2.9)], [lab(T, -2.5)], [lab(T, -2.4), lab("FRAX 10-year major osteoporotic fracture risk", 14)], [lab(T, -2.4)], [lab(T, -2.1), dx("Personal history of (healed) osteoporosis fracture", "Z87.310")],
          [lab(T, -1.9), lab("FRAX 10-year major osteoporotic fracture risk", 20)], [lab("FRAX 10-year major osteoporotic fracture risk", 19)], [lab(T, -3.6)], [lab(T, -3.5)], []],
    step=[[failed("Fosamax", 500, 60), lab("eGFR", 70)], [failed("Alendronate", 360, 60), lab("eGFR", 70)], [failed("Actonel", 359, 60), lab("eGFR", 70)], [bad("Fosamax", 20), bad("Boniva", 20, 200), lab("eGFR", 70)], [bad("Fosamax", 20), lab("eGFR", 70)],
          [worked("Fosamax", 700, 60), lab("eGFR", 70)], [lab("eGFR", 34)], [lab("eGFR", 35)], [], [partial("Reclast", 400, 60), lab("eGFR", 70)], [bad("Fosamax", 20), bad("Alendronate", 20, 200), lab("eGFR", 70)], [failed("Evista", 500, 60), lab("eGFR", 70)]],
    lab=[[CA, VD], [lab("Serum calcium", 8.5, 60), lab("25-hydroxy vitamin D", 20, 60)], [lab("Serum calcium", 8.4), VD], [CA, lab("25-hydroxy vitamin D", 19)], [lab("Serum calcium", 9.4, 61), VD], [CA], [lab("Serum calcium", 2.3, unit="mmol/L"), VD]],
    pro=[[], [worked("Prolia", 400, 200)], [worked("Prolia", 400, 100)], [worked("Denosumab", 500, 180)], [on("Prolia", 300)], [contra("Prolia")]],
    spec=[[spec("rheumatology")], [spec("endocrinology")], [spec("family medicine")]],
    x=[[], [past("Non-ST elevation (NSTEMI) myocardial infarction", "I21.4", 360)], [past("Non-ST elevation (NSTEMI) myocardial infarction", "I21.4", 361)], [past("Cerebral infarction, unspecified", "I63.9", 200)], [dx("Hypocalcemia", "E83.51", 20)], [past("Hypocalcemia", "E83.51", 900)],
       [dx("Osteitis deformans of unspecified bone", "M88.9")], [dx("Secondary malignant neoplasm of bone", "C79.51", 90)], [on("Forteo", 90)], [worked("Forteo", 500, 40)], [on("Risedronate", 100)], [on("Evista", 200)],
       [worked("Evenity", 360, 100)], [worked("Evenity", 330, 100)], [on("Evenity", 100)], [past("Transient cerebral ischemic attack, unspecified", "G45.9", 100)]],
)
