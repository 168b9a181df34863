"""143 Prolia: 2a. markers, branches that no record decides, a year of 365 days, conditional value."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "143-prolia-traps.txt", "fu-143", "Elkhorn River Mutual Health", "Prolia", "denosumab"
CLASS, STYLE = "osteoporosis, denosumab", "2a. markers, headings as sentences, branches with an image or a relative"
T, FR, CA = "Bone mineral density T-score", "FRAX 10-year major osteoporotic fracture risk", "Serum calcium"
ORAL = {"alendronate", "risedronate", "ibandronate"}
LINES = [
    L("dx", "Diagnosis of osteoporosis", "dx", lambda p: p.dx("M80", "M81")),
    L("t", "T-score at or below -2.5", "lab", lambda p: p.lab(T, lambda v: v <= -2.5)),
    L("frax", "FRAX 10-year major osteoporotic fracture probability of at least 20%", "lab", lambda p: p.lab(FR, lambda v: v >= 20)),
    L("bis", "Trial of an oral bisphosphonate (alendronate, risedronate, ibandronate) for one year or more, unless the eGFR is below 35 mL/min/1.73 m2", "mix",
      lambda p: ANY(p.tried(ORAL, 365), p.lab("eGFR", lambda v: v < 35)), hard="unless clause on a value"),
    L("ca", "If the patient has stage 4 or stage 5 chronic kidney disease, the serum calcium is at least 8.0 mg/dL within the past 30 days", "if",
      lambda p: IF(p.dx("N18.4", "N18.5"), p.lab(CA, lambda v: round(v, 4) >= 8.0, 30)), hard="conditional on a stage"),
    L("hypo", "Hypocalcemia", "no", lambda p: p.no_dx("E83.51"), exclude=True),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("conc", "Use with Evenity, Forteo, or Xgeva", "conc", lambda p: not p.another({"romosozumab", "teriparatide", "denosumab"}, "Prolia", "denosumab"), exclude=True, hard="another brand of the same ingredient"),
    L("nine", "Patient has received Prolia within the past 9 months", "trial", lambda p: p.tried({"denosumab"}, 0, 270), "r", hard="use within a window"),
]
ATTESTATIONS = ["Fracture of the hip or spine seen on imaging", "Patient will take calcium and vitamin D", "Bone density is stable or improved, in the prescriber's opinion"]


def initial(s):
    # 2c is an image, an attestation; 2d turns on a relative's bone, which no record shows: both stay open,
    # so that the group is never not met
    return ALL(s.dx, ANY(s.t, s.frax, ATT), s.bis, s.ca, ATT, s.hypo, s.preg, s.conc)


def renewal(s):
    return ALL(s.nine, ATT, s.hypo, s.preg, s.conc)


OP = dx("Age-related osteoporosis without current pathological fracture", "M81.0")
GFR = lab("eGFR", 71)
X = [[sex("female")], [sex("female"), dx("Hypocalcemia", "E83.51", 30)], [sex("female"), on("Forteo")], [sex("female"), on("Evenity", 60)], [sex("female"), on("Xgeva", 60)], [sex("female"), worked("Forteo", 300, 40)],
     [sex("female"), past("Hypocalcemia", "E83.51")]]
INITIAL = dict(
    dx=[[OP], [dx("Age-related osteoporosis with current pathological fracture, vertebra", "M80.08XA")], [dx("Osteopenia", "M85.80")], [dx("Other specified disorders of bone density", "M85.80"), OP], []],
    risk=[[lab(T, -3.0, 90)], [lab(T, -2.5, 90)], [lab(T, -2.4, 90)], [lab(T, -2.1, 90), lab(FR, 20, 90)], [lab(T, -2.1, 90), lab(FR, 19.9, 90)], [], [lab(T, -1.8, 90), lab(FR, 9, 90), dx("Osteopenia", "M85.80")]],
    bis=[[worked("Fosamax", 400), GFR], [failed("Actonel", 365), GFR], [failed("Actonel", 364), GFR], [lab("eGFR", 34)], [lab("eGFR", 35)], [], [failed("Reclast", 500), GFR], [bad("Fosamax", 20), GFR],
         [med("Fosamax", 600, 400), med("alendronate", 370, 200), GFR], [med("Fosamax", 600, 400), med("alendronate", 369, 100), GFR]],
    ca=[[], [dx("Chronic kidney disease, stage 4", "N18.4"), lab(CA, 8.0, 30)], [dx("Chronic kidney disease, stage 4", "N18.4"), lab(CA, 7.9, 10)], [dx("Chronic kidney disease, stage 5", "N18.5"), lab(CA, 9.1, 31)],
        [dx("Chronic kidney disease, stage 3b", "N18.32"), lab(CA, 7.8, 10)]],
    x=X,
)
RENEWAL = dict(nine=[[OP, on("Prolia", 400)], [OP, worked("Prolia", 200, 270)], [OP, worked("Prolia", 200, 271)], [OP], [OP, worked("denosumab", 1, 150)]], x=X)
