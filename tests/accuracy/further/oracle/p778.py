"""778 Tymlos: Express Scripts for a Part D plan, plain sentences, one a paragraph, below headings."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "778-tymlos-prose.txt", "fu-778", "Prairie Compass Medicare Rx", "Tymlos", "abaloparatide"
CLASS, STYLE = "osteoporosis: anabolic", "Express Scripts Part D, plain paragraphs"
COMBINED = ((44, 6), (14, 3))
ME, ORAL = {"abaloparatide"}, {"alendronate", "risedronate", "ibandronate"}
T, F = "Bone mineral density T-score", "FRAX 10-year major osteoporotic fracture risk"


def total(p):
    return sum(t["days"] for i in ("abaloparatide", "teriparatide") for t in p.trials(i)) <= 720


def said(x):
    return True if x is True else None


LINES = [
    L("who", "Tymlos is approved for a member who is at least 18 years old and has a diagnosis of osteoporosis, with or without a current fracture", "mix", lambda p: p.age_ge(18) and p.dx("M80", "M81"), hard="age and diagnosis in one sentence"),
    L("risk", "The member must have a T-score of -2.5 or lower, a history of fragility fracture, or a T-score between -1.0 and -2.5 together with a FRAX 10-year major osteoporotic fracture risk of 20% or higher", "mix",
      lambda p: ANY(p.lab(T, lambda v: v <= -2.5), p.hx("M80", "Z87.310"), ALL(p.lab(T, lambda v: -2.5 <= v <= -1), p.lab(F, lambda v: v >= 20))), hard="three ways in one sentence"),
    L("bis", "The member must have taken alendronate, risedronate, or ibandronate for at least 12 months with an inadequate response, or must have an intolerance or contraindication to one of them (for example, achalasia or esophageal stricture), unless creatinine clearance is below 35 mL/min", "trial",
      lambda p: ANY(p.tfci(ORAL, 360) or p.dx("K22.0", "K22.2"), p.lab("Creatinine clearance", lambda v: v < 35)), hard="contraindication by condition; unless clause with a value"),
    L("ca", "A serum calcium of 10.5 mg/dL or lower must have been documented within the past 90 days", "lab", lambda p: p.lab("Serum calcium", lambda v: v <= 10.5, 90)),
    L("tot", "The total time on Tymlos, Forteo, and Bonsity over the member's lifetime must not exceed 24 months", "trial", total, "b", hard="a total over two drugs, as an upper limit"),
    L("spec", "Tymlos must be prescribed by, or in consultation with, an endocrinologist, a rheumatologist, or a geriatrician", "spec", lambda p: p.prescriber("endocrinology", "rheumatology", "geriatrics")),
    L("now", "The member must be currently taking Tymlos", "now", lambda p: p.on(ME), "r"),
    L("ch", "The T-score must be no lower than it was before Tymlos was started, or the prescriber must state that the risk of fracture has fallen", "change",
      lambda p: said(p.change(T, ME, lambda b, c: c >= b)), "r", hard="a fact or an attestation"),
    L("x1", "Tymlos is not covered for members with hypercalcemia, Paget's disease of bone, or bone metastases", "no", lambda p: p.no_dx("E83.52", "M88", "C79.51"), exclude=True),
    L("x2", "Tymlos is not covered for members with active urolithiasis or with primary hyperparathyroidism", "no", lambda p: p.no_dx("N20", "N21", "N22", "E21.0"), exclude=True),
    L("x3", "Tymlos is not covered together with Prolia, Evenity, Forteo, or a bisphosphonate", "conc", lambda p: not p.on({"denosumab", "romosozumab", "teriparatide"} | BISPHOSPHONATE), exclude=True),
]
ATTESTATIONS = ["The prescriber confirms that the member takes calcium and vitamin D supplements"]


def initial(s):
    return ALL(s.who, s.risk, s.bis, s.ca, s.tot, s.spec, ATT, s.x1, s.x2, s.x3)


def renewal(s):
    return ALL(s.now, s.tot, s.ch, s.x1, s.x2, s.x3)


M81 = dx("Age-related osteoporosis without current pathological fracture", "M81.0")
INITIAL = dict(
    age=[[born(70, 14)], [born(18)], [born(18, -1)]],
    dx=[[M81], [dx("Age-related osteoporosis with current pathological fracture, vertebra(e), initial encounter for fracture", "M80.08XA", 60)], [dx("Other specified disorders of bone density and structure, unspecified site", "M85.80")],
        [past("Age-related osteoporosis without current pathological fracture", "M81.0")]],
    risk=[[lab(T, -2.9)], [lab(T, -2.5)], [lab(T, -2.4)], [lab(T, -1.0), lab(F, 20)], [lab(T, -1.8), lab(F, 19)], [lab(T, -0.9), lab(F, 26)], [lab(F, 26)], [past("Personal history of (healed) osteoporosis fracture", "Z87.310")], [lab(T, -1.8)]],
    bis=[[failed("Fosamax", 400), lab("Creatinine clearance", 72)], [failed("Actonel", 360), lab("Creatinine clearance", 72)], [failed("Actonel", 359), lab("Creatinine clearance", 72)], [worked("Fosamax", 500), lab("Creatinine clearance", 72)],
         [bad("Boniva", 20), lab("Creatinine clearance", 72)], [dx("Achalasia of cardia", "K22.0"), lab("Creatinine clearance", 72)], [dx("Gastro-esophageal reflux disease without esophagitis", "K21.9"), lab("Creatinine clearance", 72)],
         [lab("Creatinine clearance", 34)], [lab("Creatinine clearance", 35)], [], [contra("alendronate"), lab("Creatinine clearance", 72)], [failed("Reclast", 400), lab("Creatinine clearance", 60)]],
    ca=[[lab("Serum calcium", 9.4)], [lab("Serum calcium", 10.5, 90)], [lab("Serum calcium", 10.6)], [lab("Serum calcium", 9.4, 91)], []],
    tot=[[], [worked("Forteo", 720, 200)], [worked("Forteo", 721, 200)], [worked("Forteo", 400, 500), on("Tymlos", 300)], [worked("Bonsity", 420, 500), on("Tymlos", 320)], [worked("Tymlos", 300, 900), worked("teriparatide", 450, 100)]],
    spec=[[spec("endocrinology")], [spec("geriatrics")], [spec("orthopedics")]],
    x=[[], [dx("Hypercalcemia", "E83.52")], [dx("Secondary malignant neoplasm of bone", "C79.51")], [dx("Calculus of kidney", "N20.0")], [past("Calculus of kidney", "N20.0")], [dx("Primary hyperparathyroidism", "E21.0")], [on("Prolia", 90)], [on("zoledronic acid", 90)], [worked("Evenity", 360, 100)]],
)
RENEWAL = dict(
    dx=[[M81]],
    now=[[on("Tymlos", 340)], [on("abaloparatide", 720)], [on("Tymlos", 721)], [on("Tymlos", 340), worked("Forteo", 380, 400)], [on("Tymlos", 340), worked("Forteo", 381, 400)], [worked("Tymlos", 340, 20)]],
    ch=[[lab(T, -3.1, 800), lab(T, -2.8, 30)], [lab(T, -3.1, 800), lab(T, -3.1, 30)], [lab(T, -3.1, 800), lab(T, -3.2, 30)], [lab(T, -2.8, 30)], []],
    x=[[], [on("Prolia", 40)], [on("Fosamax", 40)], [dx("Osteitis deformans of other bones", "M88.88")]],
)
