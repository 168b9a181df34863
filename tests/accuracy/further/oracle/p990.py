"""990 Prolia: plain prose under headings, a change from baseline in the renewal."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "990-prolia.txt", "fu-990", "Granite Ridge Health Cooperative", "Prolia", "denosumab"
CLASS, STYLE = "osteoporosis: RANK ligand inhibitor", "prose sentences under headings"
COMBINED = ((44, 9), (16, 5))
BMD, FRAX, CA = "Bone mineral density T-score", "FRAX 10-year major osteoporotic fracture risk", "Serum calcium"
LINES = [
    L("age", "The member must be 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("dx", "The member must have a diagnosis of osteoporosis, or must be taking an aromatase inhibitor for breast cancer", "mix",
      lambda p: p.dx("M80", "M81") or (p.on(AROMATASE) and p.dx("C50")), hard="a diagnosis, or a drug for another"),
    L("risk", "High fracture risk must be shown by a bone mineral density T-score of -2.5 or lower, by a FRAX 10-year major osteoporotic fracture risk of 20% or higher, or by a current or past osteoporotic fracture", "mix",
      lambda p: ANY(p.lab(BMD, lambda v: v <= -2.5), p.lab(FRAX, lambda v: v >= 20), p.hx("M80", "Z87.310")), hard="two observations and a history"),
    L("step", "The member must have taken an oral bisphosphonate (alendronate, risedronate, or ibandronate) for at least one year with an inadequate response, or must have an intolerance or contraindication to one, unless the member's eGFR is below 35 mL/min/1.73 m2", "trial",
      lambda p: ANY(p.tfci(ORAL_BISPHOSPHONATE, 365), p.lab("eGFR", lambda v: v < 35)), hard="unless clause with an observation"),
    L("ca", "A serum calcium of 8.5 mg/dL or higher must have been recorded within the past 90 days", "lab", lambda p: p.lab(CA, lambda v: v >= 8.5, 90), "b"),
    L("now", "The member must still be receiving Prolia and must have been on it for at least 180 days", "now", lambda p: p.taking({"denosumab"}, 180), "r"),
    L("chg", "The most recent bone mineral density T-score must be the same as or higher than the last T-score before Prolia was started", "change",
      lambda p: p.change(BMD, {"denosumab"}, lambda b, c: c >= b), "r", hard="change from baseline"),
    L("hypo", "Prolia is not covered for members with a diagnosis of hypocalcemia", "no", lambda p: p.no_dx("E83.51"), exclude=True),
    L("preg", "Prolia is not covered for members who are pregnant", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("conc", "Prolia is not covered together with a bisphosphonate, Xgeva, Evenity, Forteo, or Tymlos", "conc",
      lambda p: not p.another(BISPHOSPHONATE | {"romosozumab", "teriparatide", "abaloparatide"}, "Prolia", "denosumab") and not p.another({"denosumab"}, "Prolia", "denosumab"), exclude=True),
]
ATTESTATIONS = ["The prescriber confirms that the member takes calcium and vitamin D every day", "The prescriber confirms that no new osteoporotic fracture has occurred during treatment"]


def initial(s):
    return ALL(s.age, s.dx, s.risk, s.step, s.ca, ATT, s.hypo, s.preg, s.conc)


def renewal(s):
    return ALL(s.now, s.chg, s.ca, ATT, s.hypo, s.preg, s.conc)


OST = dx("Age-related osteoporosis without current pathological fracture", "M81.0", 900)
FRACTURE = dx("Age-related osteoporosis with current pathological fracture, right femur, initial encounter for fracture", "M80.051A", 200)
BREAST = dx("Malignant neoplasm of unspecified site of right female breast", "C50.911", 700)
PENIA = dx("Other specified disorders of bone density and structure, unspecified site", "M85.80", 900)
INITIAL = dict(
    age=[[sex("female"), born(66, 30)], [sex("male"), born(70, 10)], [sex("female"), born(18)], [sex("female"), born(18, -1)]],
    dx=[[OST], [dx("Other osteoporosis without current pathological fracture", "M81.8", 400)], [PENIA], [BREAST, on("Arimidex", 300)], [BREAST, on("letrozole", 90)], [BREAST, worked("Femara", 900, 60)], [BREAST, on("Soltamox", 200)], []],
    risk=[[lab(BMD, -2.9, 100)], [lab(BMD, -2.5, 300)], [lab(BMD, -2.4), lab(FRAX, 12)], [lab(BMD, -2.1)], [lab(BMD, -2.1), lab(FRAX, 20)], [lab(BMD, -2.1), lab(FRAX, 19.5)], [lab(BMD, -2.1), lab(FRAX, 14), FRACTURE],
          [lab(BMD, -2.1), lab(FRAX, 14), dx("Personal history of (healed) osteoporosis fracture", "Z87.310", 900)], []],
    step=[[failed("Fosamax", 500), lab("eGFR", 71)], [failed("Actonel", 365), lab("eGFR", 71)], [failed("alendronate", 364), lab("eGFR", 71)], [bad("Boniva"), lab("eGFR", 71)], [contra("Fosamax"), lab("eGFR", 71)], [worked("Fosamax", 900), lab("eGFR", 71)],
          [failed("Reclast", 500), lab("eGFR", 71)], [lab("eGFR", 34)], [lab("eGFR", 35)], [failed("Evista", 500)], [failed("Fosamax", 500)]],
    ca=[[lab(CA, 9.4)], [lab(CA, 8.5, 90)], [lab(CA, 8.4)], [lab(CA, 9.4, 91)], [lab(CA, 2.3, 20, "mmol/L")], [lab(CA, 2.0, 20, "mmol/L")], []],
    x=[[], [dx("Hypocalcemia", "E83.51", 30)], [past("Hypocalcemia", "E83.51", 700)], [sex("female"), born(36, 40), dx("Pregnant state, incidental", "Z33.1", 40)], [on("Forteo", 100)], [on("Xgeva", 60)], [on("risedronate", 60)], [on("Evista", 100)], [worked("Evenity", 360, 60)]],
)
RENEWAL = dict(
    now=[[born(68, 40), sex("female"), OST, on("Prolia", 400)], [born(68, 40), sex("female"), OST, on("denosumab", 180)], [born(68, 40), sex("female"), OST, on("Prolia", 179)], [born(68, 40), sex("female"), OST, worked("Prolia", 400, 20)]],
    chg=[[lab(BMD, -2.9, 450), lab(BMD, -2.6, 30)], [lab(BMD, -2.7, 450), lab(BMD, -2.7, 30)], [lab(BMD, -2.7, 450), lab(BMD, -2.8, 30)], [lab(BMD, -2.6, 30)], [lab(BMD, -3.1, 900), lab(BMD, -2.6, 430), lab(BMD, -2.8, 30)], []],
    ca=[[lab(CA, 9.2)], [lab(CA, 8.3)], []],
    x=[[], [on("Tymlos", 40)], [dx("Hypocalcemia", "E83.51", 15)]],
)
