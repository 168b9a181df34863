"""419 Evenity: Anthem clinical criteria, roman numerals with bold AND, 'may not be approved for the following'."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "419-evenity-cg.md", "fu-419", "Hoosier Crossroads Blue Plan", "Evenity", "romosozumab"
CLASS, STYLE = "osteoporosis, sclerostin inhibitor", "Anthem clinical criteria, I./A. with bold AND/OR, 'may not be approved for the following'"
COMBINED = ((36, 6), (8, 2))
T, FRAX, CA = "Bone mineral density T-score", "FRAX 10-year major osteoporotic fracture risk", "Serum calcium"
FX = ("M80", "M84.3", "M84.4", "Z87.310")
LINES = [
    L("dx", "Individual is a postmenopausal female with a diagnosis of osteoporosis", "mix", lambda p: p.female and p.dx("M80", "M81"), hard="sex and diagnosis on one line"),
    L("t3", "Bone mineral density (BMD) T-score in the spine, femoral neck, total hip or distal 1/3 of the radius of less than or equal to -3.0", "lab", lambda p: p.lab(T, lambda v: v <= -3.0), hard="sites belong to the test's name, negative value"),
    L("tfx", "BMD T-score of less than or equal to -2.5 AND a history of fragility or osteoporotic fracture", "mix",
      lambda p: ALL(p.lab(T, lambda v: v <= -2.5), p.hx("M80", "Z87.310")), hard="lab and history on one line"),
    L("frax", "FRAX 10-year probability of major osteoporotic fracture of 30% or greater", "lab", lambda p: p.lab(FRAX, lambda v: v >= 30)),
    L("ref", "Individual has been refractory to a trial of an oral or intravenous bisphosphonate (such as alendronate, risedronate or zoledronic acid) of at least 12 months duration", "trial",
      lambda p: p.failed(BISPHOSPHONATE, 360), hard="'refractory to' = failure, duration at the end"),
    L("int", "Individual is intolerant of or has a contraindication to a bisphosphonate", "trial", lambda p: p.intolerant(BISPHOSPHONATE) or p.contraindicated(BISPHOSPHONATE)),
    L("gfr", "Individual has an estimated glomerular filtration rate of less than 35 mL/min", "lab", lambda p: p.lab("eGFR", lambda v: v < 35)),
    L("ca", "Individual has a serum calcium of 8.5 mg/dL or above drawn within 30 days prior to the request", "lab", lambda p: p.lab(CA, lambda v: v >= 8.5, 30)),
    L("mi", "Individual has had a myocardial infarction or stroke within the preceding year", "no", lambda p: p.no_hx("I21", "I22", "I60", "I61", "I63", within=365), exclude=True, hard="two events with a window"),
    L("comb", "Individual is using Evenity in combination with any of the following: denosumab (Prolia, Xgeva), a bisphosphonate, teriparatide, or abaloparatide", "conc",
      lambda p: not p.on(BISPHOSPHONATE | {"denosumab", "teriparatide", "abaloparatide"}), exclude=True),
    L("hypo", "Individual has hypocalcemia", "no", lambda p: p.no_dx("E83.51"), exclude=True),
    L("max", "Individual has received 12 months or more of romosozumab therapy", "trial", lambda p: not p.tried({"romosozumab"}, 360), exclude=True, hard="duration as an exclusion"),
]
ATTESTATIONS = ["Individual will take calcium and vitamin D supplements during treatment"]


def initial(s):
    return ALL(s.dx, ANY(s.t3, s.tfx, s.frax), ANY(s.ref, s.int, s.gfr), s.ca, s.mi, s.comb, s.hypo, s.max)


F = sex("female")
OP = dx("Age-related osteoporosis without current pathological fracture", "M81.0")
FXD = past("Personal history of (healed) osteoporosis fracture", "Z87.310", 900)
GFR = lab("eGFR", 72)
INITIAL = dict(
    dx=[[F, born(68, 40), OP], [sex("male"), born(68, 40), OP], [F, born(68, 40), dx("Other specified disorders of bone density and structure, unspecified site", "M85.80")]],
    risk=[[lab(T, -3.4), lab(FRAX, 18)], [lab(T, -3.0), lab(FRAX, 18)], [lab(T, -2.9), lab(FRAX, 18)], [lab(T, -2.5), lab(FRAX, 22), FXD], [lab(T, -2.4), lab(FRAX, 29), FXD],
          [lab(T, -1.9), lab(FRAX, 30)], [lab(FRAX, 29.9)], []],
    bis=[[failed("Fosamax", 500), GFR], [failed("Actonel", 360), GFR], [failed("Boniva", 359), GFR], [bad("Reclast"), GFR], [contra("alendronate"), GFR], [worked("Fosamax", 800), GFR], [lab("eGFR", 34)], [lab("eGFR", 35)], []],
    ca=[[lab(CA, 9.3)], [lab(CA, 8.5, 30)], [lab(CA, 9.1, 31)], [lab(CA, 8.4)], [lab(CA, 2.3, 10, "mmol/L")]],
    x=[[], [past("ST elevation (STEMI) myocardial infarction of unspecified site", "I21.3", 365)], [past("ST elevation (STEMI) myocardial infarction of unspecified site", "I21.3", 366)],
       [dx("Cerebral infarction, unspecified", "I63.9", 120)], [on("Prolia", 90)], [worked("Forteo", 500, 40)], [on("Boniva", 300)], [dx("Hypocalcemia", "E83.51")], [worked("Evenity", 360, 20)], [on("Evenity", 200)]],
)
