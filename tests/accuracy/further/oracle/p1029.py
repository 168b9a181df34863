"""1029 Forteo: Blue Cross, prose lead-ins with lettered items, not medically necessary."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1029-forteo.md", "fu-1029", "Blue Cross of the Great Basin", "Forteo", "teriparatide"
CLASS, STYLE = "osteoporosis: parathyroid hormone analog", "Blue Cross prose, a. i."
COMBINED = ((0, 8), (0, 3))
T, FRAX, CA, VITD = "Bone mineral density T-score", "FRAX 10-year major osteoporotic fracture risk", "Serum calcium", "25-hydroxy vitamin D"
LINES = [
    L("age", "The member is an adult, 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("dx", "The member has a diagnosis of osteoporosis", "dx", lambda p: p.dx("M80", "M81")),
    L("t3", "The most recent bone mineral density T-score is -3.0 or lower", "lab", lambda p: p.lab(T, lambda v: v <= -3.0)),
    L("fx", "The member has a current or past osteoporotic fracture", "dx", lambda p: p.hx("M80", "Z87.310")),
    L("t25", "The most recent bone mineral density T-score is -2.5 or lower and the FRAX 10-year risk of a major osteoporotic fracture is 20% or more", "lab",
      lambda p: ALL(p.lab(T, lambda v: v <= -2.5), p.lab(FRAX, lambda v: v >= 20)), hard="two observations on one line"),
    L("bis", "The member has had an inadequate response to a bisphosphonate taken for at least one year, could not tolerate a bisphosphonate, or has a contraindication to bisphosphonates", "trial",
      lambda p: p.tfci(BISPHOSPHONATE, 365)),
    L("ca", "Serum calcium was no higher than 10.2 mg/dL when tested within the past 90 days", "lab", lambda p: p.lab(CA, lambda v: round(v, 3) <= 10.2, 90), "b"),
    L("vd", "25-hydroxy vitamin D was 20 ng/mL or above when tested within the past 6 months", "lab", lambda p: p.lab(VITD, lambda v: v >= 20, 180)),
    L("now", "The member is being treated with Forteo and has been treated with it for no more than two years", "now",
      lambda p: p.taking({"teriparatide"}) and not p.tried({"teriparatide"}, 731), "r", hard="upper limit of a duration"),
    L("chg", "The bone mineral density T-score is the same as, or higher than, it was at baseline", "change", lambda p: p.change(T, {"teriparatide"}, lambda b, c: c >= b), "r"),
    L("conc", "The member is also being treated with a bisphosphonate, Prolia (denosumab), Evenity (romosozumab), or Tymlos (abaloparatide)", "conc",
      lambda p: not p.on(BISPHOSPHONATE | {"denosumab", "romosozumab", "abaloparatide"}), exclude=True),
    L("pag", "The member has Paget's disease of bone", "no", lambda p: p.no_dx("M88"), exclude=True),
    L("can", "The member has ever had a bone cancer or cancer that has spread to bone", "no", lambda p: p.no_hx("C40", "C41", "C79.51", "Z85.830"), exclude=True),
    L("hpt", "The member has primary hyperparathyroidism", "no", lambda p: p.no_dx("E21.0"), exclude=True),
]
ATTESTATIONS = ["The prescriber confirms that lifetime treatment with parathyroid hormone analogs, including the course now requested, will not exceed 24 months",
                "In the prescriber's opinion, the member is benefiting from treatment"]


def initial(s):
    return ALL(s.age, s.dx, ANY(s.t3, s.fx, s.t25), s.bis, s.ca, s.vd, ATT, s.conc, s.pag, s.can, s.hpt)


def renewal(s):
    return ALL(s.now, s.chg, s.ca, ATT, s.conc, s.pag, s.can, s.hpt)


OP = dx("Age-related osteoporosis without current pathological fracture", "M81.0", 1400)
FX = "Age-related osteoporosis with current pathological fracture, vertebra(e), initial encounter for fracture"
INITIAL = dict(
    age=[[born(68, 30)], [born(18)], [born(18, -1)]],
    dx=[[OP], [dx("Other osteoporosis without current pathological fracture", "M81.8")], [dx("Other specified disorders of bone density and structure, unspecified site", "M85.80")], [past("Age-related osteoporosis without current pathological fracture", "M81.0")], []],
    risk=[[lab(T, -3.3, 100)], [lab(T, -3.0, 100)], [lab(T, -2.9, 100), lab(FRAX, 12, 100)], [lab(T, -2.5, 100), lab(FRAX, 20, 100)], [lab(T, -2.4, 100), lab(FRAX, 26, 100)], [lab(T, -2.7, 100), lab(FRAX, 19.9, 100)],
          [lab(T, -2.7, 100)], [], [lab(T, -3.2, 900), lab(T, -2.6, 60), lab(FRAX, 15, 60)], [dx(FX, "M80.08XA", 50)], [lab(T, -2.1, 100), dx("Personal history of (healed) osteoporosis fracture", "Z87.310", 800)],
          [lab(T, -2.1, 100), past("Fracture of nasal bones, initial encounter for closed fracture", "S02.2XXA", 800)]],
    bis=[[failed("Fosamax", 500)], [failed("alendronate", 365)], [failed("Actonel", 364)], [partial("Reclast", 400)], [bad("Boniva")], [contra("alendronate")], [worked("Fosamax", 900)], [failed("Prolia", 500)], [failed("Evista", 500)], []],
    ca=[[lab(CA, 9.4)], [lab(CA, 10.2, 90)], [lab(CA, 10.3)], [lab(CA, 9.4, 91)], [lab(CA, 2.4, 20, "mmol/L")], []],
    vd=[[lab(VITD, 34)], [lab(VITD, 20, 180)], [lab(VITD, 19)], [lab(VITD, 34, 181)]],
    x=[[], [on("Prolia", 100)], [on("Tymlos", 60)], [on("Evista", 200)], [dx("Osteitis deformans of unspecified bone", "M88.9")], [past("Malignant neoplasm of long bones of right lower limb", "C40.21", 4000)],
       [dx("Secondary malignant neoplasm of bone", "C79.51")], [dx("Malignant neoplasm of unspecified site of right female breast", "C50.911")], [dx("Primary hyperparathyroidism", "E21.0")],
       [dx("Secondary hyperparathyroidism of renal origin", "N25.81")], [dx("Personal history of malignant neoplasm of bone", "Z85.830")]],
)
RENEWAL = dict(
    now=[[OP, born(70, 50), on("Forteo", 300)], [OP, born(70, 50), on("teriparatide", 730)], [OP, born(70, 50), on("Forteo", 731)], [OP, born(70, 50), worked("Forteo", 300, 20)]],
    t=[[lab(T, -3.2, 760), lab(T, -3.0, 30)], [lab(T, -3.2, 760), lab(T, -3.2, 30)], [lab(T, -3.2, 760), lab(T, -3.3, 30)], [lab(T, -3.0, 30)], [lab(T, -3.2, 760)]],
    ca=[[lab(CA, 9.6)], [lab(CA, 10.4)], [lab(CA, 9.6, 120)]],
    x=[[], [on("Evenity", 60)], [on("alendronate", 60)], [dx("Primary hyperparathyroidism", "E21.0", 90)]],
)
