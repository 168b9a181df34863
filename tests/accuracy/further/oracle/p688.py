"""688 Prolia: Molina criteria, flat lines with AND/OR between, (a) inside 1., T-scores, contraindication by value, exclusions."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "688-prolia.txt", "fu-688", "Lighthouse Point Healthcare", "Prolia", "denosumab"
CLASS, STYLE = "osteoporosis", "Molina, flat 1. / (a) lines with AND/OR lines between, capital headings"
COMBINED = ((40, 7), (14, 3))
D, OB, AI = {"denosumab"}, {"alendronate", "risedronate", "ibandronate"}, {"anastrozole", "letrozole", "exemestane"}
T = "Bone mineral density T-score"
FX = ("S72.0", "S72.1", "S72.2", "M80.05", "M80.08", "M80.85", "M80.88", "M48.5", "S22.0", "S32.0", "S12.0", "S12.1", "S12.2", "S12.3", "S12.4", "S12.5", "S12.6", "M84.45", "M84.48")
LINES = [
    L("op", "Documented diagnosis of osteoporosis, confirmed by ONE of the following:", "dx", lambda p: p.dx("M80", "M81"), hard="header that is a diagnosis"),
    L("t25", "T-score of -2.5 or lower at the lumbar spine, femoral neck, or total hip", "lab", lambda p: p.lab(T, lambda v: v <= -2.5)),
    L("fx", "History of a fragility fracture of the hip or vertebra", "dx", lambda p: p.hx(*FX), hard="fractures by place"),
    L("frax", "T-score between -1.0 and -2.5 and a FRAX 10-year probability of major osteoporotic fracture of 20% or more", "mix",
      lambda p: ALL(p.lab(T, lambda v: -2.5 <= v <= -1.0), p.lab("FRAX 10-year major osteoporotic fracture risk", lambda v: v >= 20)), hard="two values on one line"),
    L("fail", "Documented inadequate response to at least 12 months of an oral bisphosphonate (alendronate, risedronate, or ibandronate)", "trial", lambda p: p.failed(OB, 360)),
    L("int", "Documented intolerance to an oral bisphosphonate", "trial", lambda p: p.intolerant(OB)),
    L("ci", "Documented contraindication to oral bisphosphonates (e.g., esophageal stricture, achalasia) or a creatinine clearance below 35 mL/min", "mix",
      lambda p: ANY(p.contraindicated(OB, "K22.0", "K22.2"), p.lab("Creatinine clearance", lambda v: v < 35)), hard="contraindication by condition or value"),
    L("ca", "Serum calcium of 8.5 mg/dL or higher within the past 60 days", "lab", lambda p: p.lab("Serum calcium", lambda v: v >= 8.5, 60)),
    L("age", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("bc", "Female member with a documented diagnosis of breast cancer", "mix", lambda p: p.female and p.dx("C50"), hard="sex and diagnosis on one line"),
    L("ai", "Member is currently receiving an aromatase inhibitor (anastrozole, letrozole, or exemestane)", "now", lambda p: p.on(AI)),
    L("t10", "T-score below -1.0", "lab", lambda p: p.lab(T, lambda v: v < -1.0)),
    L("use", "Member has received Prolia within the past 7 months", "trial", lambda p: p.tried(D, within=210), "r", hard="use within a window"),
    L("stab", "T-score is stable or improved compared with the value before Prolia was started", "change", lambda p: p.change(T, D, lambda b, c: c >= b), "r", hard="change from baseline"),
    L("nofx", "No hip or vertebral fracture in the past 12 months", "no", lambda p: p.no_hx(*FX, within=360), "r"),
    L("hypo", "Hypocalcemia", "no", lambda p: p.no_dx("E83.51"), exclude=True),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("conc", "Concurrent use with a bisphosphonate, Evenity, Forteo, Tymlos, or another denosumab product (e.g., Xgeva)", "conc",
      lambda p: not (p.on(BONE_OTHER) or p.another(D, "Prolia", "denosumab")), exclude=True, hard="a class, drugs and another brand on one line"),
]
ATTESTATIONS = []


def excluded(s):
    return ALL(s.hypo, s.preg, s.conc)


def initial(s):
    bone = ALL(s.op, ANY(s.t25, s.fx, s.frax), ANY(s.fail, s.int, s.ci), s.ca, s.age)
    breast = ALL(s.bc, s.ai, s.t10, s.ca)
    return ALL(ANY(bone, breast), excluded(s))


def renewal(s):
    return ALL(s.use, s.stab, s.nofx, excluded(s))


OP = dx("Age-related osteoporosis without current pathological fracture", "M81.0")
FR = "FRAX 10-year major osteoporotic fracture risk"
EXCL = [[], [dx("Hypocalcemia", "E83.51", 40)], [dx("Disorders of calcium metabolism", "E83.5", 40)], [past("Hypocalcemia", "E83.51")], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 60)], [on("Fosamax", 30)], [on("Xgeva", 30)],
        [on("Forteo", 60)], [worked("Evenity", 300, 30)], [on("zoledronic acid", 60)]]
INITIAL = dict(
    age=[[born(68, 30)], [born(18)], [born(18, -1)]],
    dx=[[OP], [dx("Other osteoporosis without current pathological fracture", "M81.8")], [dx("Other specified disorders of bone density and structure", "M85.80")]],
    conf=[[lab(T, -2.9, 90)], [lab(T, -2.5, 500)], [lab(T, -2.4, 90)], [lab(T, -2.1, 90), lab(FR, 20, 90)], [lab(T, -2.1, 90), lab(FR, 19.9, 90)], [lab(T, -0.9, 90), lab(FR, 24, 90)], [lab(T, -1.0, 90), lab(FR, 24, 90)],
          [lab(T, -1.8, 90), past("Fracture of unspecified part of neck of right femur", "S72.001A", 900)], [past("Age-related osteoporosis with current pathological fracture, vertebra(e)", "M80.08XA", 900)], [lab(T, -1.8, 90), lab(FR, 12, 90), past("Fracture of unspecified carpal bone, right wrist", "S62.101A", 900)], [], [lab(FR, 24, 90)]],
    step=[[failed("Alendronate", 500)], [failed("Actonel", 360)], [failed("Fosamax", 359)], [worked("Alendronate", 700)], [bad("Boniva")], [contra("Alendronate")], [dx("Esophageal obstruction", "K22.2")], [lab("Creatinine clearance", 34)], [lab("Creatinine clearance", 35)],
          [lab("Creatinine clearance", 70), bad("Reclast")], [], [failed("Alendronate", 200, 400), failed("Risedronate", 200, 30), lab("Creatinine clearance", 66)]],
    ca=[[lab("Serum calcium", 9.4)], [lab("Serum calcium", 8.5, 60)], [lab("Serum calcium", 8.4)], [lab("Serum calcium", 9.4, 61)], [], [lab("Serum calcium", 2.3, 20, "mmol/L")]],
    x=EXCL,
)
BC = dx("Malignant neoplasm of unspecified site of left female breast", "C50.912")
MORE = {"breast": dict(
    sex=[[sex("female"), born(63, 20)], [sex("male"), born(63, 20)]],
    dx=[[BC], [past("Malignant neoplasm of unspecified site of left female breast", "C50.912")], [dx("Benign neoplasm of left breast", "D24.2")]],
    ai=[[on("Letrozole", 300)], [on("Arimidex", 20)], [worked("Letrozole", 300, 10)], [on("tamoxifen", 300)]],
    t=[[lab(T, -1.7, 90)], [lab(T, -1.1, 90)], [lab(T, -1.0, 90)], []],
    ca=[[lab("Serum calcium", 9.2)], [lab("Serum calcium", 8.3)], []],
    x=[[], [on("zoledronic acid", 60)]],
)}
RENEWAL = dict(
    use=[[OP, on("Prolia", 400)], [OP, worked("Prolia", 190, 210)], [OP, worked("Prolia", 190, 211)], [OP, on("denosumab", 400)]],
    t=[[lab(T, -2.9, 450), lab(T, -2.6, 20)], [lab(T, -2.9, 450), lab(T, -2.9, 20)], [lab(T, -2.9, 450), lab(T, -3.0, 20)], [lab(T, -2.6, 20)], [lab(T, -2.9, 450)]],
    fx=[[], [past("Fracture of unspecified part of neck of right femur", "S72.001A", 360)], [past("Fracture of unspecified part of neck of right femur", "S72.001A", 361)], [past("Fracture of unspecified carpal bone, right wrist", "S62.101A", 90)]],
    x=EXCL[:7],
)
