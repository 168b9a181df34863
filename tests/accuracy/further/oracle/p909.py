"""909 Tymlos: decimal numbering without indentation, lifetime total of two drugs."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "909-tymlos.txt", "fu-909", "Valley Molino Healthcare", "Tymlos", "abaloparatide"
CLASS, STYLE = "osteoporosis: PTH analog", "Molina/Centene criteria, decimal numbering 2.3.1. without indentation"
COMBINED = ((40, 7), (14, 3))
B = BISPHOSPHONATE


def total(p):
    ts = [t for d in ("teriparatide", "abaloparatide") for t in p.trials(d)]
    if any(t["days"] is None for t in ts):
        return None
    return sum(t["days"] for t in ts) <= 720


T = "Bone mineral density T-score"
LINES = [
    L("op", "Diagnosis of osteoporosis", "dx", lambda p: p.dx("M80", "M81")),
    L("age", "Age ≥ 18 years or documentation of closed epiphyses on x-ray", "age", lambda p: True if p.age_ge(18) else None, hard="a fact or an attestation"),
    L("t30", "T-score at the lumbar spine, femoral neck, or total hip of -3.0 or lower", "lab", lambda p: p.lab(T, lambda v: v <= -3.0)),
    L("fx", "History of an osteoporotic fracture", "dx", lambda p: p.hx("M80", "Z87.310")),
    L("t25", "T-score ≤ -2.5 or FRAX 10-year major osteoporotic fracture risk ≥ 20%", "lab", lambda p: ANY(p.lab(T, lambda v: v <= -2.5), p.lab("FRAX 10-year major osteoporotic fracture risk", lambda v: v >= 20)), hard="one of two tests"),
    L("bis", "Failure of a trial of at least 12 months of one bisphosphonate (e.g., alendronate, risedronate), unless contraindicated or clinically significant adverse effects are experienced", "trial", lambda p: p.tfci(B, 360)),
    L("ca", "Serum calcium ≤ 10.5 mg/dL within the last 90 days", "lab", lambda p: p.lab("Serum calcium", lambda v: round(v, 6) <= 10.5, 90)),
    L("no", "Member does not have Paget's disease of bone, bone metastases, or a history of osteosarcoma", "no", lambda p: p.no_dx("M88", "C79.51") and p.no_hx("C40", "C41"), hard="present and past absences"),
    L("tot", "Total lifetime use of parathyroid hormone analogs (teriparatide, abaloparatide) does not exceed 24 months", "trial", total, "b", hard="a total of two drugs, a maximum"),
    L("conc", "Tymlos is not prescribed concurrently with Forteo, Evenity, Prolia, or a bisphosphonate", "conc", lambda p: not p.on({"teriparatide", "romosozumab", "denosumab"} | B), "b"),
    L("now", "Member is currently receiving Tymlos", "now", lambda p: p.on({"abaloparatide"}), "r"),
    L("bmd", "Bone mineral density T-score is no lower than it was before Tymlos was started", "change", lambda p: p.change(T, {"abaloparatide"}, lambda b, c: c >= b), "r", hard="change from baseline"),
    L("oi", "Osteogenesis imperfecta", "no", lambda p: p.no_dx("Q78.0"), exclude=True),
    L("hpt", "Hyperparathyroidism", "no", lambda p: p.no_dx("E21.0", "E21.1", "E21.2", "E21.3", "N25.81"), exclude=True),
]
ATTESTATIONS = ["Dose does not exceed 80 mcg per day", "Member is responding positively to therapy"]


def initial(s):
    return ALL(s.op, s.age, ANY(s.t30, ALL(s.fx, s.t25), s.bis), s.ca, s.no, s.tot, s.conc, ATT, s.oi, s.hpt)


def renewal(s):
    return ALL(s.now, ATT, s.bmd, s.tot, s.conc, s.oi, s.hpt)


OP = dx("Age-related osteoporosis without current pathological fracture", "M81.0")
FX = dx("Age-related osteoporosis with current pathological fracture, vertebra(e), initial encounter for fracture", "M80.08XA", 200)
FRAX = "FRAX 10-year major osteoporotic fracture risk"
INITIAL = dict(
    age=[[born(68, 20)], [born(18)], [born(18, -1)]],
    dx=[[OP], [FX], [dx("Other specified disorders of bone density and structure, unspecified site", "M85.80")], [past("Age-related osteoporosis without current pathological fracture", "M81.0")]],
    t=[[lab(T, -3.4)], [lab(T, -3.0, 200)], [lab(T, -2.9)], [lab(T, -2.9), dx("Personal history of (healed) osteoporosis fracture", "Z87.310")], [lab(T, -2.5), past("Age-related osteoporosis with current pathological fracture, vertebra(e), initial encounter for fracture", "M80.08XA")],
       [lab(T, -2.4), dx("Personal history of (healed) osteoporosis fracture", "Z87.310")], [lab(T, -2.1), lab(FRAX, 20), dx("Personal history of (healed) osteoporosis fracture", "Z87.310")],
       [lab(T, -2.1), lab(FRAX, 19.5), dx("Personal history of (healed) osteoporosis fracture", "Z87.310")], [lab(FRAX, 26), dx("Personal history of (healed) osteoporosis fracture", "Z87.310")],
       [lab(T, -2.6), failed("Fosamax", 360)], [lab(T, -2.6), failed("Fosamax", 359)], [lab(T, -2.6), failed("Fosamax", 200, 300), failed("Actonel", 200, 60)], [lab(T, -2.6), bad("Actonel")], [lab(T, -2.6), contra("Alendronate")],
       [lab(T, -2.6), worked("Boniva", 400)], []],
    ca=[[lab("Serum calcium", 9.4)], [lab("Serum calcium", 10.5, 90)], [lab("Serum calcium", 10.6)], [lab("Serum calcium", 9.4, 91)], [lab("Serum calcium", 2.4, 20, "mmol/L")], []],
    x=[[], [dx("Osteitis deformans of unspecified bone", "M88.9")], [dx("Secondary malignant neoplasm of bone", "C79.51", 90)], [past("Osteosarcoma of long bones of left lower limb", "C40.22")], [past("Secondary malignant neoplasm of bone", "C79.51")],
       [worked("Forteo", 720, 100)], [worked("Forteo", 721, 100)], [worked("Forteo", 400, 500), worked("Tymlos", 321, 60)], [worked("teriparatide", 400, 500), worked("Tymlos", 320, 60)],
       [on("Prolia", 100)], [on("Risedronate", 60)], [on("Evenity", 60)], [on("Estrace", 60)], [dx("Osteogenesis imperfecta", "Q78.0")], [dx("Primary hyperparathyroidism", "E21.0")]],
)
RENEWAL = dict(
    now=[[OP, on("Tymlos", 300)], [OP, on("abaloparatide", 300)], [OP, worked("Tymlos", 250, 20)], [OP, on("Tymlos", 721)], [OP, on("Tymlos", 300), worked("Forteo", 430, 400)]],
    t=[[lab(T, -3.2, 310), lab(T, -2.8, 15)], [lab(T, -3.2, 310), lab(T, -3.2, 15)], [lab(T, -3.2, 310), lab(T, -3.3, 15)], [lab(T, -2.9, 15)], []],
    x=[[], [on("Evenity", 30)], [on("Alendronate", 30)], [dx("Primary hyperparathyroidism", "E21.0")]],
)
