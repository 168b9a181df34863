"""344 Forteo: Prime / HCSC deep nesting, a lifetime total, negative T-scores in a range."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "344-forteo.txt", "bh-344", "Great Divide Benefit Trust", "Forteo", "teriparatide"
CLASS, STYLE = "osteoporosis anabolic", "Prime / HCSC ONE/BOTH/ALL, four levels deep"
TS, FRAX = "Bone mineral density T-score", "FRAX 10-year major osteoporotic fracture risk"
PTH = {"teriparatide", "abaloparatide"}


def total(p):
    ts = [t for d in PTH for t in p.trials(d)]
    return None if any(t["days"] is None for t in ts) else sum(t["days"] for t in ts)


LINES = [
    L("ost", "The patient has a diagnosis of osteoporosis", "dx", lambda p: p.dx("M80", "M81")),
    L("age", "The patient is at least 18 years of age", "age", lambda p: p.age_ge(18)),
    L("t35", "A T-score of -3.5 or lower", "lab", lambda p: p.lab(TS, lambda v: v <= -3.5)),
    L("t25", "A T-score between -2.5 and -3.4", "lab", lambda p: p.lab(TS, lambda v: -3.4 <= v <= -2.5), hard="a range of negative numbers, larger first"),
    L("fx", "A history of an osteoporotic fracture", "dx", lambda p: p.hx("M80", "Z87.310")),
    L("frax", "A FRAX 10-year probability of major osteoporotic fracture of at least 30%", "lab", lambda p: p.lab(FRAX, lambda v: v >= 30)),
    L("bis", "The patient has had an inadequate response to a bisphosphonate (e.g., alendronate, risedronate, ibandronate) taken for 12 months or more", "trial", lambda p: p.failed(BISPHOSPHONATE, 360)),
    L("int", "The patient has an intolerance or hypersensitivity to at least two bisphosphonates", "trial", lambda p: count(lambda d: p.intolerant({d}), *BISPHOSPHONATE) >= 2, hard="two of one class"),
    L("con", "The patient has a contraindication to bisphosphonates, or a creatinine clearance of less than 35 mL/min", "mix",
      lambda p: ANY(p.contraindicated(BISPHOSPHONATE), p.lab("Creatinine clearance", lambda v: v < 35)), hard="contraindication or value"),
    L("tot", "The patient has not been treated with teriparatide or abaloparatide for more than 24 months in total during their lifetime", "trial",
      lambda p: (lambda n: None if n is None else n <= 720)(total(p)), "b", hard="a lifetime total over two drugs"),
    L("pag", "The patient does NOT have Paget's disease of bone, primary hyperparathyroidism, or a history of bone cancer or bone metastases", "no",
      lambda p: p.no_dx("M88", "E21.0") and p.no_hx("C40", "C41", "C79.51", "Z85.830"), hard="absent now, and absent ever"),
    L("conc", "The patient will NOT be using the requested agent in combination with a bisphosphonate, denosumab (Prolia, Xgeva), Evenity, or another parathyroid hormone analog", "conc",
      lambda p: not p.on(BISPHOSPHONATE | {"denosumab", "romosozumab"}) and not p.another(PTH, "Forteo", "teriparatide"), "b"),
    L("now", "The patient is currently being treated with teriparatide", "now", lambda p: p.taking({"teriparatide"}), "r"),
    L("ca", "The patient's most recent serum calcium, taken within the past 180 days, does not exceed 10.5 mg/dL", "lab", lambda p: p.lab("Serum calcium", lambda v: v <= 10.5, 180), "r"),
]
ATTESTATIONS = ["The patient does NOT have any FDA labeled contraindications to the requested agent",
                "The patient was previously approved for the requested agent through the plan's Prior Authorization process",
                "The patient has had clinical benefit with the requested agent"]


def initial(s):
    return ALL(s.ost, s.age, ANY(ANY(s.t35, ALL(s.t25, s.fx), s.frax), ANY(s.bis, s.int, s.con)), s.tot, s.pag, s.conc, ATT)


def renewal(s):
    return ALL(ATT, ATT, s.now, s.tot, s.conc, s.ca)


OST = dx("Age-related osteoporosis without current pathological fracture", "M81.0")
CC, LOW = lab("Creatinine clearance", 71, 40), [lab(TS, -2.6, 90), lab(FRAX, 14, 90), lab("Creatinine clearance", 71, 40)]
CONC = [[], [on("Prolia", 100)], [failed("Prolia", 200, 60)], [on("Tymlos", 60)], [on("Bonsity", 60)], [on("Fosamax", 100)], [on("Evista", 100)]]
INITIAL = dict(
    age=[[born(68, 20)], [born(18)], [born(18, -1)]],
    dx=[[OST], [dx("Other osteoporosis without current pathological fracture", "M81.8")], [dx("Other specified disorders of bone density and structure, unspecified site", "M85.80")], [past("Age-related osteoporosis without current pathological fracture", "M81.0")]],
    risk=[[failed("Fosamax", 420), *LOW], [failed("Reclast", 360), *LOW], [failed("Actonel", 359), *LOW], [worked("Fosamax", 900), *LOW],
          [bad("Fosamax", 20), bad("Actonel", 20, 100), *LOW], [bad("Fosamax", 20), *LOW], [bad("Fosamax", 20), bad("Alendronate", 20, 200), *LOW], [contra("Alendronate"), *LOW],
          [lab(TS, -2.6, 90), lab(FRAX, 14, 90), lab("Creatinine clearance", 34, 40)], [lab(TS, -2.6, 90), lab(FRAX, 14, 90), lab("Creatinine clearance", 35, 40)],
          [lab(TS, -3.5, 90), CC], [lab(TS, -3.4, 90), lab(FRAX, 14, 90), CC], [lab(TS, -2.5, 90), dx("Personal history of (healed) osteoporosis fracture", "Z87.310"), CC],
          [lab(TS, -2.4, 90), lab(FRAX, 14, 90), dx("Personal history of (healed) osteoporosis fracture", "Z87.310"), CC], [lab(TS, -3.1, 90), lab(FRAX, 14, 90), CC, dx("Personal history of (healed) traumatic fracture", "Z87.81")],
          [lab(TS, -3.0, 50), past("Age-related osteoporosis with current pathological fracture, right femur", "M80.051A", 400), CC], [lab(FRAX, 30, 90), CC], [lab(FRAX, 29.9, 90), lab(TS, -2.0, 90), CC], [CC], []],
    tot=[[], [worked("Forteo", 700, 900)], [worked("Forteo", 500, 900), worked("Tymlos", 220, 100)], [worked("Forteo", 500, 900), worked("Tymlos", 221, 100)]],
    pag=[[], [dx("Osteitis deformans of unspecified bone", "M88.9")], [dx("Primary hyperparathyroidism", "E21.0")], [past("Primary hyperparathyroidism", "E21.0")], [past("Secondary malignant neoplasm of bone", "C79.51")],
         [dx("Personal history of malignant neoplasm of bone", "Z85.830")]],
    conc=CONC,
)
RENEWAL = dict(
    who=[[born(70, 4), OST]],
    now=[[on("Forteo", 340)], [on("teriparatide", 720)], [on("Forteo", 721)], [worked("Forteo", 340, 15)], [worked("Tymlos", 400, 400), on("Forteo", 300)], [worked("Tymlos", 400, 400), on("Forteo", 330)]],
    ca=[[lab("Serum calcium", 9.6, 30)], [lab("Serum calcium", 10.5, 180)], [lab("Serum calcium", 10.6, 30)], [lab("Serum calcium", 9.6, 181)], [lab("Serum calcium", 2.4, 30, "mmol/L")]],
    conc=CONC,
)
