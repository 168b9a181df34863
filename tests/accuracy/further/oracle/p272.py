"""272 Prolia: table of the agent, sex with diagnosis, glucocorticoid dose, T-score range with FRAX."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "272-prolia-table.md", "fu-272", "Ozark Heartland Mutual", "Prolia", "denosumab"
CLASS, STYLE = "osteoporosis, denosumab", "agent table, ALL/ONE/BOTH, trailing AND/OR"
COMBINED = ((24, 3), (7, 1))
T, FX, CA, CRCL = "Bone mineral density T-score", "FRAX 10-year major osteoporotic fracture risk", "Serum calcium", "Creatinine clearance"
OP = ("M80", "M81")
BP = ("alendronate", "risedronate", "ibandronate", "zoledronic acid")
GC = {"prednisone"}
CALC = "The patient's serum calcium is 8.5 mg/dL or higher on a test within the past 90 days"
COMB = "The patient will NOT be using Prolia in combination with a bisphosphonate, another denosumab product, romosozumab (Evenity), or a parathyroid hormone analog (e.g., teriparatide, Tymlos)"
LINES = [
    L("fem", "The patient is a postmenopausal female with a diagnosis of osteoporosis", "mix", lambda p: p.female and p.dx(*OP), hard="sex and diagnosis"),
    L("male", "The patient is a male 50 years of age or over with a diagnosis of osteoporosis", "mix", lambda p: p.male and p.age_ge(50) and p.dx(*OP), hard="sex, age and diagnosis"),
    L("gc", "The patient is taking a systemic glucocorticoid at a daily dose equivalent to 7.5 mg or more of prednisone", "now",
      lambda p: p.taking(GC, keep=lambda m: (dose_mg(m) or 0) >= 7.5), hard="dose of a current drug"),
    L("fx", "The patient has a history of an osteoporotic (fragility) fracture", "dx", lambda p: p.hx("M80", "Z87.310")),
    L("t", "The patient has a T-score of -2.5 or lower at the lumbar spine, femoral neck, or total hip", "lab", lambda p: p.lab(T, lambda v: v <= -2.5)),
    L("t2", "The patient has a T-score between -1.0 and -2.5", "lab", lambda p: p.lab(T, lambda v: -2.5 <= v <= -1.0)),
    L("frax", "The patient's FRAX 10-year probability of a major osteoporotic fracture is 20% or greater", "lab", lambda p: p.lab(FX, lambda v: v >= 20)),
    L("bp", "The patient's medication history includes a bisphosphonate (oral or IV) used for at least 12 months with an inadequate response", "trial", lambda p: p.failed(set(BP), 360)),
    L("bpi", "The patient has an intolerance or hypersensitivity to a bisphosphonate", "trial", lambda p: p.intolerant(set(BP))),
    L("bpc", "The patient has an FDA labeled contraindication to ALL bisphosphonates (alendronate, risedronate, ibandronate, and zoledronic acid)", "trial", lambda p: all(p.contraindicated({d}) for d in BP), hard="all of a class"),
    L("crcl", "The patient's creatinine clearance is below 35 mL/min", "lab", lambda p: p.lab(CRCL, lambda v: v < 35)),
    L("ca", CALC, "lab", lambda p: p.lab(CA, lambda v: v >= 8.5 - 1e-9, 90), "b"),
    L("comb", COMB, "conc", lambda p: not p.on(set(BP) | {"romosozumab", "teriparatide", "abaloparatide"}) and not p.another({"denosumab"}, "Prolia", "denosumab"), "b"),
]
ATTESTATIONS = ["The patient is expected to remain on the glucocorticoid for at least 6 months", "The patient has been previously approved for Prolia through the plan's prior authorization process",
                "The patient has had clinical benefit with Prolia (e.g., no new fractures, stable bone density)"]


def initial(s):
    return ALL(ANY(s.fem, s.male, ALL(s.gc, ATT)), ANY(s.fx, s.t, ALL(s.t2, s.frax)), ANY(s.bp, s.bpi, s.bpc, s.crcl), s.ca, s.comb)


def renewal(s):
    return ALL(ATT, s.ca, s.comb)


AGE_OP, F, M = dx("Age-related osteoporosis without current pathological fracture", "M81.0"), sex("female"), sex("male")
X = [[], [on("Boniva", 100)], [on("Forteo", 60)], [on("Xgeva", 90)], [worked("Evenity", 300, 20)], [on("Evista", 90)]]
INITIAL = dict(
    who=[[born(68, 10), F, AGE_OP], [born(50), M, AGE_OP], [born(50, -1), M, AGE_OP], [born(68, 10), F], [born(44), M, on("Prednisone", 60, dose="7.5 mg once daily")], [born(44), M, on("Prednisone", 60, dose="5 mg once daily")],
         [born(44), F, on("Prednisone", 60, dose="5 mg twice daily")], [born(44), M, worked("Prednisone", 200, 20, "20 mg once daily")], [born(71), F, dx("Age-related osteoporosis with current pathological fracture, vertebra(e), initial encounter", "M80.08XA", 90)]],
    risk=[[lab(T, -2.9)], [lab(T, -2.5)], [lab(T, -2.4)], [lab(T, -2.4), lab(FX, 20)], [lab(T, -1.0), lab(FX, 23)], [lab(T, -1.8), lab(FX, 19.5)], [lab(T, -0.9), lab(FX, 25)],
          [dx("Personal history of (healed) osteoporosis fracture", "Z87.310"), lab(T, -1.4), lab(FX, 9)], []],
    bp=[[failed("Fosamax", 400), lab(CRCL, 71)], [failed("Actonel", 360), lab(CRCL, 71)], [failed("Fosamax", 359), lab(CRCL, 71)], [bad("Reclast", 1), lab(CRCL, 71)], [contra("Fosamax"), lab(CRCL, 71)],
        [contra("Fosamax"), contra("Actonel"), contra("Boniva"), contra("Reclast"), lab(CRCL, 71)], [lab(CRCL, 34)], [lab(CRCL, 35)], []],
    ca=[[lab(CA, 9.3)], [lab(CA, 8.5, 90)], [lab(CA, 8.4)], [lab(CA, 9.3, 91)]],
    x=X,
)
RENEWAL = dict(
    who=[[born(70, 4), F, AGE_OP, on("Prolia", 400)]],
    ca=[[lab(CA, 9.1)], [lab(CA, 8.5)], [lab(CA, 8.2)], [lab(CA, 9.1, 120)]],
    x=X[:4],
)
