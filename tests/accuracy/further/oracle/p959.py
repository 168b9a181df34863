"""959 Prolia: Cigna style A) i. (a); three indications; contraindications by condition and by a lab; a fact or an attestation at continuation."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "959-prolia.md", "fu-959", "Everline Express Benefits", "Prolia", "denosumab"
CLASS, STYLE = "bone: denosumab", "Cigna/Express Scripts A) i. (a)"
COMBINED = ((26, 7), (14, 3))
ZOL = {"zoledronic acid", "romosozumab", "teriparatide", "abaloparatide"}
T = "Bone mineral density T-score"
GIO = {"alendronate", "risedronate", "zoledronic acid"}
LINES = [
    L("who", "Patient is a woman ≥ 50 years of age with a diagnosis of osteoporosis", "mix", lambda p: ALL(p.female, p.age_ge(50), p.dx("M80", "M81")), hard="sex, age and diagnosis"),
    L("t25", "T-score at or below -2.5 at the lumbar spine, femoral neck, or total hip", "lab", lambda p: p.lab(T, lambda v: v <= -2.5)),
    L("frac", "Patient has had an osteoporotic fracture (M80 or Z87.310)", "dx", lambda p: p.hx("M80", "Z87.310")),
    L("t10", "T-score above -2.5 and at or below -1.0", "lab", lambda p: p.lab(T, lambda v: -2.5 < v <= -1.0), hard="two bounds"),
    L("frax", "FRAX 10-year probability of major osteoporotic fracture ≥ 20%", "lab", lambda p: p.lab("FRAX 10-year major osteoporotic fracture risk", lambda v: v >= 20)),
    L("bis", "Patient has tried an oral bisphosphonate for at least 12 months and had an inadequate response", "trial", lambda p: p.failed(ORAL_BISPHOSPHONATE, 360)),
    L("cant", "Patient cannot take a bisphosphonate because of intolerance or a contraindication, including esophageal stricture, achalasia, or an eGFR < 35 mL/min/1.73 m2", "mix",
      lambda p: ANY(p.intolerant(BISPHOSPHONATE) or p.contraindicated(BISPHOSPHONATE, "K22.2", "K22.0"), p.lab("eGFR", lambda v: v < 35)), hard="contraindications by condition and by a value"),
    L("zol", "Patient has previously received zoledronic acid, Evenity, Forteo, or Tymlos", "trial", lambda p: p.tried(ZOL)),
    L("man", "Patient is a man with prostate cancer without bone metastases", "mix", lambda p: ALL(p.male, p.dx("C61"), p.no_dx("C79.5")), hard="sex, diagnosis and absence"),
    L("gnrh", "Patient is receiving a GnRH agonist or antagonist (e.g., Lupron Depot, Eligard, Firmagon, Orgovyx)", "now", lambda p: p.on(GNRH)),
    L("pred", "Patient has taken prednisone at a dose ≥ 7.5 mg per day for at least 3 months and is still taking it", "now", lambda p: p.taking({"prednisone"}, 90, keep=lambda m: (dose_mg(m) or 0) >= 7.5), hard="dose, duration and current use"),
    L("t15", "T-score is -1.5 or lower, or the patient is ≥ 70 years of age", "mix", lambda p: ANY(p.lab(T, lambda v: v <= -1.5), p.age_ge(70)), hard="value or age"),
    L("gio", "Patient has tried, or is intolerant to, at least one of alendronate, risedronate, or zoledronic acid", "trial", lambda p: p.tried(GIO) or p.intolerant(GIO)),
    L("now", "Patient is currently receiving Prolia", "now", lambda p: p.on({"denosumab"}), "r"),
    L("nofx", "Patient has had no osteoporotic fracture with an onset in the past 12 months, or the prescriber has reviewed the fracture and recommends that Prolia continue", "no",
      lambda p: True if p.no_hx("M80", "Z87.310", within=360) else None, "r", hard="a fact or an attestation"),
    L("ca", "Hypocalcemia, or a most recent serum calcium below 8.5 mg/dL", "mix", lambda p: ALL(p.no_dx("E83.51"), NOT(p.lab("Serum calcium", lambda v: v < 8.5))), exclude=True, hard="condition or value in an exclusion"),
    L("conc", "Concurrent use with another drug for osteoporosis (e.g., a bisphosphonate, Evenity, Forteo, Tymlos, Evista)", "conc", lambda p: not p.on(BONE_959), exclude=True),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
]
ATTESTATIONS = []


def out(s):
    return ALL(s.ca, s.conc, s.preg)


def initial(s):
    one = ALL(s.who, ANY(s.t25, s.frac, ALL(s.t10, s.frax)), ANY(s.bis, s.cant, s.zol))
    return ALL(ANY(one, ALL(s.man, s.gnrh), ALL(s.pred, s.t15, s.gio)), out(s))


def renewal(s):
    return ALL(s.now, s.nofx, out(s))


OP = dx("Age-related osteoporosis without current pathological fracture", "M81.0")
FX = lambda ago, status="active": dx("Age-related osteoporosis with current pathological fracture, vertebra(e), initial encounter for fracture", "M80.08XA", ago, status)
F, CA = sex("female"), lab("Serum calcium", 9.4)
FRAX = "FRAX 10-year major osteoporotic fracture risk"
INITIAL = dict(
    who=[[F, born(66, 20), OP], [F, born(50), OP], [F, born(50, -1), OP], [sex("male"), born(66, 20), OP], [F, born(66, 20), dx("Other specified disorders of bone density and structure, unspecified site", "M85.80")]],
    t=[[lab(T, -2.9)], [lab(T, -2.5)], [lab(T, -2.4)], [lab(T, -2.4), lab(FRAX, 20)], [lab(T, -2.4), lab(FRAX, 19.9)], [lab(T, -1.0), lab(FRAX, 24)], [lab(T, -0.9), lab(FRAX, 24)], [lab(T, -1.2), lab(FRAX, 8), FX(900, "resolved")],
       [lab(T, -1.2), lab(FRAX, 8), dx("Personal history of (healed) osteoporosis fracture", "Z87.310")], [lab(T, -3.0, 800), lab(T, -2.2, 20), lab(FRAX, 9)], []],
    bis=[[failed("Fosamax", 400), lab("eGFR", 71)], [failed("alendronate", 360), lab("eGFR", 71)], [failed("Actonel", 359), lab("eGFR", 71)], [bad("Boniva"), lab("eGFR", 71)], [dx("Esophageal obstruction", "K22.2"), lab("eGFR", 71)], [dx("Achalasia of cardia", "K22.0")], [lab("eGFR", 34)], [lab("eGFR", 35)], [],
         [worked("Fosamax", 500), lab("eGFR", 71)], [worked("Reclast", 1, 200), lab("eGFR", 71)], [worked("Forteo", 200), lab("eGFR", 71)], [contra("zoledronic acid")]],
    x=[[CA], [lab("Serum calcium", 8.5)], [lab("Serum calcium", 8.4)], [], [CA, dx("Hypocalcemia", "E83.51")], [dx("Hypocalcemia", "E83.51")], [CA, on("Fosamax", 100)], [CA, on("Evista", 90)], [CA, worked("Evenity", 200, 30)], [CA, on("Prolia", 40)], [CA, dx("Pregnant state, incidental", "Z33.1", 60)], [lab("Serum calcium", 2.3, 20, "mmol/L")]],
)
MORE = {
    "adt": dict(
        dx=[[sex("male"), dx("Malignant neoplasm of prostate", "C61")], [sex("male"), dx("Malignant neoplasm of prostate", "C61"), dx("Secondary malignant neoplasm of bone", "C79.51")], [sex("male"), past("Malignant neoplasm of prostate", "C61")], [sex("male"), dx("Malignant neoplasm of bladder, unspecified", "C67.9")]],
        drug=[[on("Lupron Depot", 200)], [on("Firmagon", 90)], [on("Orgovyx", 90)], [on("Casodex", 90)], [worked("Eligard", 200, 30)]],
        x=[[CA], [CA, on("Reclast", 30)]],
    ),
    "gio": dict(
        age=[[born(61, 20)], [born(70)], [born(70, -1)]],
        pred=[[on("prednisone", 200, "effective", "10 mg once daily")], [on("Deltasone", 90, "effective", "7.5 mg once daily")], [on("prednisone", 89, "effective", "10 mg once daily")], [on("prednisone", 200, "effective", "5 mg once daily")], [worked("prednisone", 200, 5, "10 mg once daily")]],
        t=[[lab(T, -1.8)], [lab(T, -1.5)], [lab(T, -1.4)], []],
        gio=[[worked("alendronate", 90)], [bad("risedronate")], [worked("Boniva", 90)], []],
        x=[[CA], [lab("Serum calcium", 8.0)]],
    ),
}
RENEWAL = dict(
    now=[[F, OP, on("Prolia", 200)], [F, OP, on("denosumab", 200)], [F, OP, worked("Prolia", 200, 10)]],
    fx=[[], [FX(360)], [FX(361)], [FX(100, "resolved")]],
    x=[[CA], [lab("Serum calcium", 8.4)], [], [CA, on("Forteo", 60)]],
)
