"""672 Prolia: Select Health, 1.1.1. numbering, two sections of indications, contraindication by condition."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "672-prolia.txt", "fu-672", "Wasatch Basin Health", "Prolia", "denosumab"
CLASS, STYLE = "osteoporosis", "Select Health, 1.1.1. numbering, flush left"
COMBINED = ((36, 5), (12, 3))
ORAL = ORAL_BISPHOSPHONATE
T = "Bone mineral density T-score"
fx = lambda p: p.hx("M80", "Z87.310")
LINES = [
    L("dx", "Diagnosis of osteoporosis", "dx", lambda p: p.dx("M80", "M81")),
    L("sex", "Member is female, or is male and at least 50 years of age", "mix", lambda p: p.female or (p.male and p.age_ge(50)), hard="sex or sex and age"),
    L("t25", "Most recent T-score of -2.5 or lower at the lumbar spine, femoral neck, total hip, or one-third radius", "lab", lambda p: p.lab(T, lambda v: v <= -2.5), hard="sites belong to the test"),
    L("frax", "Most recent T-score lower than -1.0 together with a FRAX 10-year major osteoporotic fracture risk of 20% or higher", "lab",
      lambda p: ALL(p.lab(T, lambda v: v < -1), p.lab("FRAX 10-year major osteoporotic fracture risk", lambda v: v >= 20)), hard="two tests on one line"),
    L("fx", "History of an osteoporotic (fragility) fracture", "dx", fx),
    L("fail", "Inadequate response to an oral bisphosphonate (e.g., alendronate, risedronate) taken for at least 12 months", "trial", lambda p: p.failed(ORAL, 360)),
    L("intol", "Intolerance of, or contraindication to, oral bisphosphonates (e.g., achalasia, esophageal stricture)", "trial",
      lambda p: p.intolerant(ORAL) or p.contraindicated(ORAL, "K22.0", "K22.2"), hard="conditions the policy names as contraindication"),
    L("crcl", "Creatinine clearance below 35 mL/min", "lab", lambda p: p.lab("Creatinine clearance", lambda v: v < 35)),
    L("ca", "Serum calcium of at least 8.5 mg/dL within the past 60 days", "lab", lambda p: p.lab("Serum calcium", lambda v: v >= 8.5, 60), "b"),
    L("bc", "Diagnosis of breast cancer", "dx", lambda p: p.dx("C50")),
    L("ai", "Member is currently taking an aromatase inhibitor (anastrozole, exemestane, or letrozole)", "now", lambda p: p.on(AROMATASE)),
    L("t1", "Most recent T-score of -1.0 or lower, or history of an osteoporotic (fragility) fracture", "mix", lambda p: ANY(p.lab(T, lambda v: v <= -1), fx(p)), hard="value or condition"),
    L("now", "Member is currently receiving Prolia", "now", lambda p: p.on({"denosumab"}), "r"),
    L("hold", "T-score has not fallen below the value recorded before Prolia was started", "change", lambda p: p.change(T, {"denosumab"}, lambda b, c: c >= b), "r", hard="no fall from baseline"),
    L("hypo", "Hypocalcemia", "no", lambda p: p.no_dx("E83.51"), exclude=True),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("conc", "Concurrent use of another bone drug (Evenity, Forteo, Tymlos, Xgeva, Reclast, or an oral bisphosphonate)", "conc",
      lambda p: not p.another({"denosumab", "romosozumab", "teriparatide", "abaloparatide", "zoledronic acid"} | ORAL, "Prolia", "denosumab"), exclude=True),
]
ATTESTATIONS = ["Member has been counseled on calcium and vitamin D intake"]


def out(s):
    return ALL(s.hypo, s.preg, s.conc)


def initial(s):
    one = ALL(s.dx, s.sex, ANY(s.t25, s.frax, s.fx), ANY(s.fail, s.intol, s.crcl), s.ca, ATT)
    two = ALL(s.bc, s.ai, s.t1, s.ca)
    return ALL(ANY(one, two), out(s))


def renewal(s):
    return ALL(s.now, s.hold, s.ca, out(s))


OP = dx("Age-related osteoporosis without current pathological fracture", "M81.0")
t = lambda v, ago=60: lab(T, v, ago)
frax = lambda v: lab("FRAX 10-year major osteoporotic fracture risk", v, 60)
ca = lambda v, ago=20, unit=None: lab("Serum calcium", v, ago, unit)
HEALED = dx("Personal history of (healed) osteoporosis fracture", "Z87.310", 700)
INITIAL = dict(
    who=[[sex("female"), born(67)], [sex("male"), born(50)], [sex("male"), born(50, -1)], [sex("female"), born(44)]],
    dx=[[OP], [dx("Age-related osteoporosis with current pathological fracture, vertebra(e), initial encounter for fracture", "M80.08XA", 80)],
        [dx("Other specified disorders of bone density and structure, unspecified site", "M85.80")]],
    t=[[t(-2.8)], [t(-2.5)], [t(-2.4)], [t(-1.1), frax(20)], [t(-1.0), frax(26)], [t(-2.0), frax(19.9)], [t(-2.0), HEALED], [t(-3.0, 900), t(-2.2, 30), frax(11)], [frax(31)], []],
    step=[[failed("Fosamax", 500)], [failed("alendronate", 360)], [failed("Actonel", 359)], [bad("Fosamax", 20)], [contra("risedronate")], [dx("Achalasia of cardia", "K22.0", 400)],
          [worked("Fosamax", 700), lab("Creatinine clearance", 61)], [lab("Creatinine clearance", 34)], [lab("Creatinine clearance", 35)], [failed("Reclast", 500), lab("Creatinine clearance", 70)]],
    ca=[[ca(9.3)], [ca(8.5, 60)], [ca(8.4)], [ca(9.3, 61)], [ca(2.3, 20, "mmol/L")], []],
    x=[[], [dx("Hypocalcemia", "E83.51", 50)], [past("Hypocalcemia", "E83.51", 500)], [dx("Disorders of calcium metabolism", "E83.5", 50)], [on("Forteo", 60)], [on("Fosamax", 15)], [on("Xgeva", 30)], [on("Evista", 90)]],
)
BREAST = dict(
    dx=[[sex("female"), born(58), dx("Malignant neoplasm of unspecified site of right female breast", "C50.911")], [sex("female"), born(58), past("Malignant neoplasm of unspecified site of right female breast", "C50.911")]],
    ai=[[on("Arimidex", 300)], [on("letrozole", 20)], [worked("Aromasin", 400, 20)], [on("Nolvadex", 200)]],
    t=[[t(-1.6)], [t(-1.0)], [t(-0.9)], [t(-0.4), HEALED], []],
    ca=[[ca(9.0)], [ca(8.2)]],
)
MORE = dict(breast=BREAST)
RENEWAL = dict(
    now=[[OP, on("Prolia", 400)], [OP, on("denosumab", 400)], [OP, worked("Prolia", 380, 20)]],
    t=[[t(-2.9, 420), t(-2.6, 30)], [t(-2.7, 420), t(-2.7, 30)], [t(-2.6, 420), t(-2.7, 30)], [t(-2.6, 30)], [t(-2.7, 420)]],
    ca=[[ca(9.1)], [ca(8.5, 61)], [ca(8.3)]],
    x=[[], [on("Evenity", 30)]],
)
