"""928 Tymlos: 3.1. numbering as text, a lifetime total, T-score beside FRAX, vitamin D and calcium in one window."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "928-tymlos.txt", "fu-928", "Pine Harbor Health Alliance", "Tymlos", "abaloparatide"
CLASS, STYLE = "osteoporosis: anabolic", "3.1. and 3.3.1. numbering, .txt with header lines"
COMBINED = ((46, 8), (16, 4))
TS, FRAX = "Bone mineral density T-score", "FRAX 10-year major osteoporotic fracture risk"
A = {"abaloparatide"}
total = lambda p: sum(t["days"] or 0 for d in PTH_ANALOG for t in p.trials(d))
HIPSPINE = ("S72.0", "S72.1", "S72.2", "S22.0", "S32.0", "M48.5", "M80.05", "M80.08", "M80.85", "M80.88")
LINES = [
    L("op", "Member has a diagnosis of osteoporosis", "dx", lambda p: p.dx("M80", "M81")),
    L("age", "Member is older than 45 years", "age", lambda p: p.age_gt(45), hard="older than"),
    L("fx", "History of a hip fracture or a vertebral fracture", "dx", lambda p: p.hx(*HIPSPINE)),
    L("t3", "T-score of -3.0 or lower at the lumbar spine, total hip, or femoral neck", "lab", lambda p: p.lab(TS, lambda v: v <= -3)),
    L("frax", "T-score from -1.0 to -2.5 and a FRAX 10-year probability of major osteoporotic fracture of 20% or more", "lab",
      lambda p: ALL(p.lab(TS, lambda v: -2.5 <= v <= -1), p.lab(FRAX, lambda v: v >= 20)), hard="a range and a second value"),
    L("bis", "Inadequate response to at least 12 months of a bisphosphonate (alendronate, ibandronate, risedronate, or zoledronic acid)", "trial", lambda p: p.failed(BISPHOSPHONATE, 360)),
    L("two", "Intolerance to two bisphosphonates", "trial", lambda p: count(lambda d: p.intolerant({d}), *BISPHOSPHONATE) >= 2, hard="two of a class"),
    L("ci", "Contraindication to oral bisphosphonates, for example esophageal stricture or achalasia", "trial", lambda p: p.contraindicated(ORAL_BISPHOSPHONATE, "K22.2", "K22.0"), hard="contraindication by condition"),
    L("vit", "Within the past 6 months, 25-hydroxy vitamin D was 20 ng/mL or above and serum calcium was not above 10.5 mg/dL", "lab",
      lambda p: ALL(p.lab("25-hydroxy vitamin D", lambda v: v >= 20, 180), p.lab("Serum calcium", lambda v: round(v, 2) <= 10.5, 180)), hard="two values in one window"),
    L("life", "Lifetime use of Tymlos and teriparatide together totals less than 24 months", "trial", lambda p: total(p) < 720, "b", hard="a total over two drugs"),
    L("man", "If the member is a man, the drug is prescribed by an endocrinologist or a rheumatologist", "if", lambda p: IF(p.male, p.prescriber("endocrinology", "rheumatology", consult=False)), hard="conditional prescriber"),
    L("now", "Member is currently on Tymlos", "now", lambda p: p.on(A), "r"),
    L("keep", "The latest T-score is not lower than the T-score before Tymlos was started", "change", lambda p: p.change(TS, A, lambda b, c: c >= b), "r", hard="no fall from baseline"),
    L("paget", "Paget's disease of bone", "no", lambda p: p.no_dx("M88"), exclude=True),
    L("tumor", "History of osteosarcoma or of bone metastases", "no", lambda p: p.no_hx("C40", "C41", "C79.51", "Z85.830"), exclude=True),
    L("pth", "Hyperparathyroidism or hypercalcemia", "no", lambda p: p.no_dx("E21.0", "E21.1", "E21.2", "E21.3", "N25.81", "E83.52"), exclude=True),
    L("conc", "Use at the same time as Prolia, Evenity, or a bisphosphonate", "conc", lambda p: not p.on(BONE_928), exclude=True),
]
ATTESTATIONS = ["Member has been counseled on calcium and vitamin D intake", "Open growth plates"]


def initial(s):
    return ALL(s.op, s.age, ANY(s.fx, s.t3, s.frax), ANY(s.bis, s.two, s.ci), s.vit, s.life, s.man, ATT, s.paget, s.tumor, s.pth, s.conc)


def renewal(s):
    return ALL(s.now, s.life, s.keep, ATT, s.paget, s.tumor, s.pth, s.conc)


OP = dx("Age-related osteoporosis without current pathological fracture", "M81.0")
HIP = past("Fracture of unspecified part of neck of right femur, initial encounter", "S72.001A", 800)
VIT = [lab("25-hydroxy vitamin D", 34, 30), lab("Serum calcium", 9.4, 30)]
X = [[], [dx("Osteitis deformans of other bones", "M88.89")], [past("Secondary malignant neoplasm of bone", "C79.51")], [dx("Primary hyperparathyroidism", "E21.0")], [dx("Hypercalcemia", "E83.52", 60)], [on("Prolia", 90)], [on("Fosamax", 400)], [worked("Evenity", 300, 20)],
     [dx("Hypocalcemia", "E83.51", 60)], [dx("Hypoparathyroidism, unspecified", "E20.9")]]
INITIAL = dict(
    who=[[sex("female"), born(67, 40)], [sex("female"), born(46)], [sex("female"), born(46, -1)], [sex("male"), born(67, 40), spec("endocrinology")], [sex("male"), born(67, 40), spec("family medicine")]],
    op=[[OP], [dx("Other specified disorders of bone density (osteopenia)", "M85.80")], [dx("Age-related osteoporosis with current pathological fracture, vertebra(e)", "M80.08XA", 90)]],
    risk=[[HIP, lab(TS, -2.7)], [lab(TS, -3.0)], [lab(TS, -2.9)], [lab(TS, -2.5), lab(FRAX, 20)], [lab(TS, -2.6), lab(FRAX, 24)], [lab(TS, -2.0), lab(FRAX, 19.5)], [past("Wedge compression fracture of first lumbar vertebra", "S32.010A", 900)],
          [lab(TS, -2.4)], [past("Unspecified fracture of the lower end of right radius", "S52.501A", 900), lab(TS, -2.2), lab(FRAX, 14)], []],
    bis=[[failed("Fosamax", 500, 60)], [failed("alendronate", 360, 60)], [failed("Actonel", 359, 60)], [worked("Boniva", 500, 60)], [bad("Fosamax", 20), bad("risedronate", 20, 200)], [bad("Fosamax", 20), bad("alendronate", 20, 200)],
         [contra("Boniva")], [dx("Esophageal obstruction (stricture)", "K22.2")], [dx("Achalasia of cardia", "K22.0")], [dx("Gastro-esophageal reflux disease without esophagitis", "K21.9")], []],
    vit=[VIT, [lab("25-hydroxy vitamin D", 20, 180), lab("Serum calcium", 10.5, 180)], [lab("25-hydroxy vitamin D", 19, 30), lab("Serum calcium", 9.4, 30)], [lab("25-hydroxy vitamin D", 34, 30), lab("Serum calcium", 10.6, 30)],
         [lab("25-hydroxy vitamin D", 34, 181), lab("Serum calcium", 9.4, 30)]],
    life=[[], [worked("Forteo", 500, 90)], [worked("Forteo", 500, 900), worked("Tymlos", 300, 90)], [worked("teriparatide", 800, 90)]],
    x=X,
)
RENEWAL = dict(
    now=[[OP, on("Tymlos", 340)], [OP, on("abaloparatide", 340)], [OP, worked("Tymlos", 300, 20)]],
    life=[[], [worked("Forteo", 450, 900)], [worked("teriparatide", 300, 900)]],
    t=[[lab(TS, -3.2, 400), lab(TS, -2.8, 20)], [lab(TS, -3.2, 400), lab(TS, -3.2, 20)], [lab(TS, -3.2, 400), lab(TS, -3.3, 20)], [lab(TS, -3.2, 400)]],
    x=[X[0], X[2], X[3], X[5], X[8]],
)
