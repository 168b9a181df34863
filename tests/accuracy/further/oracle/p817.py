"""817 Prolia: OptumRx guideline, '2.3.1 -' numbering with AND/OR lines between, dose from the record, negative T-scores."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "817-prolia.md", "fu-817", "Northgate OptiCare Rx", "Prolia", "denosumab"
CLASS, STYLE = "osteoporosis: denosumab", "OptumRx guideline, '2.3.1 -' numbering with bare AND/OR lines, bold product rows as headings"
COMBINED = ((40, 7), (10, 2))
P = {"denosumab"}
T = "Bone mineral density T-score"
BIS = "Trial and failure of at least 12 months, contraindication, or intolerance to a bisphosphonate (e.g., alendronate, zoledronic acid), unless creatinine clearance is below 35 mL/min"
BONE = BONE_OTHER | {"denosumab", "calcitonin", "raloxifene"}
LINES = [
    L("op", "Diagnosis of age-related or postmenopausal osteoporosis (M80.0, M81.0)", "dx", lambda p: p.dx("M80.0", "M81.0")),
    L("t25", "BMD T-score of -2.5 or lower at the lumbar spine, femoral neck, total hip or radius", "lab", lambda p: p.lab(T, lambda v: v <= -2.5)),
    L("fx", "History of an osteoporotic fracture (M80.0, M80.8 or Z87.310)", "dx", lambda p: p.hx("M80.0", "M80.8", "Z87.310")),
    L("mid", "T-score lower than -1.0 but higher than -2.5", "lab", lambda p: p.lab(T, lambda v: -2.5 < v < -1.0), hard="a range below zero"),
    L("frax", "FRAX 10-year risk of a major osteoporotic fracture of 20% or more", "lab", lambda p: p.lab("FRAX 10-year major osteoporotic fracture risk", lambda v: v >= 20)),
    L("bis", BIS, "trial", lambda p: ANY(p.tfci(BISPHOSPHONATE, 360), p.lab("Creatinine clearance", lambda v: v < 35)), hard="'unless' with a lab"),
    L("gio", "Diagnosis of glucocorticoid-induced osteoporosis (M80.8, M81.8)", "dx", lambda p: p.dx("M80.8", "M81.8")),
    L("pred", "Patient has been taking prednisone 7.5 mg or more per day for at least 3 months", "now", lambda p: p.taking({"prednisone"}, 90, keep=lambda m: (dose_mg(m) or 0) >= 7.5), hard="dose from the record"),
    L("pc", "Diagnosis of prostate cancer (C61)", "dx", lambda p: p.dx("C61")),
    L("adt", "Patient is receiving androgen deprivation therapy (e.g., leuprolide, degarelix) or has had an orchiectomy (Z90.79)", "mix", lambda p: p.on(GNRH) or p.hx("Z90.79"), hard="a drug class or a state after surgery"),
    L("old", "Patient is > 70 years of age, or has a T-score of -1.0 or lower", "mix", lambda p: ANY(p.age_gt(70), p.lab(T, lambda v: v <= -1.0)), hard="age or a lab"),
    L("now", "Patient has received Prolia within the past 7 months", "trial", lambda p: p.tried(P, within=210), "r", hard="a window by overlap"),
    L("held", "T-score has held steady or improved from the value before Prolia was started", "change", lambda p: p.change(T, P, lambda b, c: c >= b), "r", hard="change from baseline without a number"),
    L("x1", "Hypocalcemia (E83.51)", "no", lambda p: p.no_dx("E83.51"), exclude=True),
    L("x2", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("x3", "Use together with another osteoporosis drug (e.g., alendronate, Evenity, Forteo, Jubbonti)", "conc", lambda p: not p.another(BONE, "Prolia", "denosumab"), exclude=True),
]
ATTESTATIONS = ["Documentation that calcium and vitamin D are taken"]


def initial(s):
    return ALL(ANY(ALL(s.op, ANY(s.t25, s.fx, ALL(s.mid, s.frax)), s.bis), ALL(s.gio, s.pred, s.bis), ALL(s.pc, s.adt, s.old)), s.x1, s.x2, s.x3)


def renewal(s):
    return ALL(s.now, s.held, ATT, s.x1, s.x2, s.x3)


OP = dx("Age-related osteoporosis without current pathological fracture", "M81.0")
FRAX = "FRAX 10-year major osteoporotic fracture risk"
X = [[], [dx("Hypocalcemia", "E83.51", 40)], [on("Evenity", 60)], [on("Jubbonti", 60)], [on("Fosamax", 400)], [on("denosumab", 100)]]
INITIAL = dict(
    base=[[born(67, 40), sex("female")], [born(34, 40), sex("female"), dx("Pregnant state, incidental", "Z33.1", 60)], [born(72, 10), sex("male")]],
    dx=[[OP], [dx("Age-related osteoporosis with current pathological fracture, vertebra(e), initial encounter for fracture", "M80.08XA", 90)], [dx("Other specified disorders of bone density and structure, unspecified site", "M85.80")], [past("Age-related osteoporosis without current pathological fracture", "M81.0")]],
    t=[[lab(T, -3.1)], [lab(T, -2.5)], [lab(T, -2.4)], [lab(T, -2.4), lab(FRAX, 20)], [lab(T, -2.4), lab(FRAX, 19.9)], [lab(T, -1.0), lab(FRAX, 30)], [lab(T, -1.8), past("Personal history of (healed) osteoporosis fracture", "Z87.310")], [lab(T, -1.8), past("Fracture of unspecified metatarsal bone(s), right foot", "S92.301A")], [], [lab(FRAX, 27)]],
    step=[[failed("Fosamax", 500)], [failed("alendronate", 360)], [failed("Actonel", 359)], [bad("Reclast", 1)], [contra("Boniva")], [worked("Fosamax", 700), lab("Creatinine clearance", 60)], [lab("Creatinine clearance", 34)], [lab("Creatinine clearance", 35)], [], [failed("alendronate", 200, 300), failed("alendronate", 170, 115)], [failed("Evista", 500)]],
    x=X,
)
MORE = {
    "steroid": dict(
        base=[[born(52, 40), dx("Other osteoporosis without current pathological fracture", "M81.8")], [born(52, 40)]],
        pred=[[on("Prednisone", 200, dose="10 mg once daily")], [on("Deltasone", 90, dose="7.5 mg once daily")], [on("Prednisone", 89, dose="10 mg once daily")], [on("Prednisone", 200, dose="5 mg once daily")], [on("Prednisone", 200, dose="5 mg twice daily")], [worked("Prednisone", 200, 10, dose="10 mg once daily")], []],
        step=[[bad("Fosamax")], [], [lab("Creatinine clearance", 30)], [lab("Creatinine clearance", 80)]],
    ),
    "prostate": dict(
        base=[[born(74, 40), sex("male"), dx("Malignant neoplasm of prostate", "C61")], [born(74, 40), sex("male"), dx("Benign prostatic hyperplasia without lower urinary tract symptoms", "N40.0")], [born(71), sex("male"), dx("Malignant neoplasm of prostate", "C61")],
              [born(71, -1), sex("male"), dx("Malignant neoplasm of prostate", "C61")], [born(64), sex("male"), dx("Malignant neoplasm of prostate", "C61"), lab(T, -1.0)], [born(64), sex("male"), dx("Malignant neoplasm of prostate", "C61"), lab(T, -0.9)]],
        adt=[[on("Lupron Depot", 200)], [on("degarelix", 20)], [worked("Eligard", 200, 40)], [dx("Acquired absence of other genital organ(s)", "Z90.79")]],
        x=[[], [on("zoledronic acid", 90)]],
    ),
}
RENEWAL = dict(
    now=[[OP, on("Prolia", 400)], [OP, worked("Prolia", 400, 210)], [OP, worked("Prolia", 400, 211)], [OP, worked("denosumab", 300, 100)], [OP]],
    t=[[lab(T, -3.0, 900), lab(T, -2.7, 20)], [lab(T, -3.0, 900), lab(T, -3.0, 20)], [lab(T, -3.0, 900), lab(T, -3.1, 20)], [lab(T, -2.7, 20)], []],
    x=[[], [on("Forteo", 60)], [dx("Hypocalcemia", "E83.51", 20)]],
)
