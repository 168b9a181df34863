"""1044 Prolia: Humana-like, bullets, women and men as bold indications, coverage limitations."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1044-prolia.md", "fu-1044", "Bluegrass Senior Choice", "Prolia", "denosumab"
CLASS, STYLE = "osteoporosis: RANKL inhibitor", "Humana bullets, indications as bold lines"
COMBINED = ((36, 6), (14, 3))
BIS = {"alendronate", "risedronate", "ibandronate"}
TWO = {"alendronate", "risedronate"}
LINES = [
    L("f", "The member is female", "sex", lambda p: p.female),
    L("dx", "The member has a diagnosis of osteoporosis", "dx", lambda p: p.dx("M80", "M81")),
    L("t", "A bone mineral density T-score of -2.5 or lower", "lab", lambda p: p.lab("Bone mineral density T-score", lambda v: v <= -2.5)),
    L("fx", "A history of osteoporotic fracture", "dx", lambda p: p.hx("M80", "Z87.310")),
    L("frax", "A FRAX 10-year probability of major osteoporotic fracture of 20% or higher", "lab", lambda p: p.lab("FRAX 10-year major osteoporotic fracture risk", lambda v: v >= 20)),
    L("bis", "The member had an inadequate response to an oral bisphosphonate (alendronate, risedronate, or ibandronate) taken for at least 12 months", "trial", lambda p: p.failed(BIS, 360)),
    L("int", "The member has an intolerance or contraindication to an oral bisphosphonate (alendronate, risedronate, or ibandronate)", "trial", lambda p: p.intolerant(BIS) or p.contraindicated(BIS)),
    L("crcl", "The member has a creatinine clearance below 35 mL/min", "lab", lambda p: p.lab("Creatinine clearance", lambda v: v < 35)),
    L("ca", "The member's serum calcium is at least 8.5 mg/dL on a test within the past 90 days", "lab", lambda p: p.lab("Serum calcium", lambda v: v >= 8.5, 90), "b"),
    L("m", "The member is male", "sex", lambda p: p.male),
    L("age", "The member is 50 years of age or older", "age", lambda p: p.age_ge(50)),
    L("men", "The member had an inadequate response, intolerance, or contraindication to alendronate or risedronate", "trial", lambda p: p.tfci(TWO)),
    L("now", "The member is currently receiving Prolia", "now", lambda p: p.on({"denosumab"}), "r"),
    L("conc", "Concurrent use of Xgeva or of another osteoporosis drug (a bisphosphonate, Evenity, Forteo, Tymlos, or Evista)", "conc",
      lambda p: not p.another(BISPHOSPHONATE | {"denosumab", "romosozumab", "teriparatide", "abaloparatide", "raloxifene"}, "Prolia", "denosumab"), exclude=True),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
]
ATTESTATIONS = ["The member is postmenopausal, as documented by the prescriber",
                "The member has had no new fracture while on Prolia, or has stable or improved bone mineral density, as documented by the prescriber"]


def initial(s):
    women = ALL(s.f, ATT, s.dx, ANY(s.t, s.fx, s.frax), ANY(s.bis, s.int, s.crcl), s.ca)
    men = ALL(s.m, s.age, s.dx, ANY(s.t, s.fx), s.men, s.ca)
    return ALL(ANY(women, men), s.conc, s.preg)


def renewal(s):
    return ALL(s.now, ATT, s.ca, s.conc, s.preg)


OP = dx("Age-related osteoporosis without current pathological fracture", "M81.0")
T, FRAX, CA, CRCL = "Bone mineral density T-score", "FRAX 10-year major osteoporotic fracture risk", "Serum calcium", "Creatinine clearance"
INITIAL = dict(
    who=[[sex("female"), born(66)], [sex("female"), born(54)], [sex("male"), born(49)]],
    dx=[[OP], [dx("Other specified disorders of bone density and structure, unspecified site", "M85.80")], [past("Age-related osteoporosis without current pathological fracture", "M81.0")], []],
    risk=[[lab(T, -2.9), lab(FRAX, 12)], [lab(T, -2.5), lab(FRAX, 12)], [lab(T, -2.4), lab(FRAX, 19)], [lab(T, -2.2), lab(FRAX, 20)], [lab(T, -2.2)], [], [lab(T, -2.1), lab(FRAX, 11), past("Personal history of (healed) osteoporosis fracture", "Z87.310")],
          [lab(T, -2.1), lab(FRAX, 11), dx("Age-related osteoporosis with current pathological fracture, unspecified site, initial encounter for fracture", "M80.00XA", 40)],
          [lab(T, -2.1), lab(FRAX, 11), past("Personal history of (healed) traumatic fracture", "Z87.81")], [lab(T, -2.7, 900), lab(T, -2.3, 30), lab(FRAX, 14)]],
    step=[[failed("Fosamax", 500), lab(CRCL, 70)], [failed("Actonel", 360), lab(CRCL, 70)], [failed("Alendronate", 359), lab(CRCL, 70)], [bad("Risedronate"), lab(CRCL, 70)], [contra("Alendronate"), lab(CRCL, 70)],
          [lab(CRCL, 34)], [lab(CRCL, 35)], [worked("Fosamax", 700), lab(CRCL, 70)], [failed("Evista", 500), lab(CRCL, 70)], []],
    ca=[[lab(CA, 9.3)], [lab(CA, 8.5, 90)], [lab(CA, 8.4)], [lab(CA, 9.3, 91)], []],
    x=[[], [on("Evenity", 60)], [on("Fosamax", 60)], [on("Xgeva", 60)], [on("Forteo", 90)], [on("Estrace", 200)], [worked("Tymlos", 300, 60)]],
)
MORE = {"men": dict(
    who=[[sex("male"), born(67)], [sex("male"), born(50)], [sex("male"), born(50, -1)]],
    dx=[[OP, lab(CA, 9.1)], [dx("Vitamin D deficiency, unspecified", "E55.9"), lab(CA, 9.1)]],
    risk=[[lab(T, -3.0)], [lab(T, -2.4)], [lab(T, -2.3), past("Personal history of (healed) osteoporosis fracture", "Z87.310")], [lab(T, -2.0), lab(FRAX, 25)], []],
    step=[[failed("Alendronate", 100)], [bad("Actonel")], [contra("Fosamax")], [worked("Alendronate", 400)], [failed("Boniva", 400)], []],
)}
RENEWAL = dict(
    now=[[sex("female"), born(71), OP, on("Prolia", 400)], [sex("male"), born(62), OP, on("denosumab", 100)], [sex("female"), born(71), OP, worked("Prolia", 300, 60)], [sex("female"), born(71), OP, on("Fosamax", 300)]],
    ca=[[lab(CA, 9.0)], [lab(CA, 8.5)], [lab(CA, 8.4)], [lab(CA, 9.0, 120)], []],
    x=[[], [on("Evenity", 60)], [on("Evista", 300)], [on("Cholecalciferol", 300)]],
)
