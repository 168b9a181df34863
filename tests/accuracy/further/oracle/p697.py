"""697 Forteo: Highmark policy, 1. a. with (a., b., or c.), sexes, 'unless' on a step, a lifetime total."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "697-forteo.txt", "fu-697", "Allegheny Summit Health", "Forteo", "teriparatide"
CLASS, STYLE = "osteoporosis: parathyroid hormone analog", "Highmark policy, I. 1. a. with counts in parentheses, ICD-10 codes in the text"
COMBINED = ((44, 7), (14, 3))
OP = ("M80", "M81")
T = "Bone mineral density T-score"
PTH = ("teriparatide", "abaloparatide")


def total(p):
    days = [t["days"] for d in PTH for t in p.trials(d)]
    known = sum(x for x in days if x is not None)
    if known > 720:
        return False
    return None if any(x is None for x in days) else True


def steroid(p):
    return p.tried({"prednisone"}, 90, keep=lambda m: (dose_mg(m) or 0) >= 5)


LINES = [
    L("f", "The member is a female with postmenopausal osteoporosis (ICD-10: M80, M81)", "mix", lambda p: p.female and p.dx(*OP), hard="sex and diagnosis"),
    L("m", "The member is a male, at least 50 years of age, with primary or hypogonadal osteoporosis (ICD-10: M80, M81)", "mix", lambda p: p.male and p.age_ge(50) and p.dx(*OP), hard="sex, age and diagnosis"),
    L("gc", "The member has osteoporosis (ICD-10: M80, M81) and has taken prednisone at 5 mg or more per day for 3 months or longer", "mix", lambda p: p.dx(*OP) and steroid(p), hard="diagnosis and a dose for a time"),
    L("fx", "History of hip or vertebral fracture", "dx", lambda p: p.hx("S72.0", "S72.1", "S72.2", "S22.0", "S32.0", "M80.05", "M80.08", "M48.5")),
    L("t25", "T-score at the femoral neck, total hip, or lumbar spine of -2.5 or lower", "lab", lambda p: p.lab(T, lambda v: v <= -2.5)),
    L("frax", "T-score between -1.0 and -2.5, and a FRAX 10-year risk of major osteoporotic fracture of 20% or more", "lab",
      lambda p: ALL(p.lab(T, lambda v: -2.5 <= v <= -1.0), p.lab("FRAX 10-year major osteoporotic fracture risk", lambda v: v >= 20)), hard="two tests, a negative range"),
    L("bis", "The member has experienced therapeutic failure of at least 12 months of a bisphosphonate, or an intolerance or contraindication (such as esophageal stricture or achalasia) to a bisphosphonate, unless the T-score is below -3.0", "mix",
      lambda p: ANY(p.failed(BISPHOSPHONATE, 360) or p.intolerant(BISPHOSPHONATE) or p.contraindicated(BISPHOSPHONATE, "K22.2", "K22.0"), p.lab(T, lambda v: v < -3.0)), hard="contraindication by condition, unless clause"),
    L("life", "The member has not used parathyroid hormone analogs (Forteo, Bonsity, Tymlos) for a total of more than 24 months", "trial", total, "b", hard="a total over drugs"),
    L("now", "The member is currently receiving Forteo", "now", lambda p: p.on({"teriparatide"}), "r"),
    L("pag", "Members with Paget's disease of bone", "no", lambda p: p.no_dx("M88"), exclude=True),
    L("can", "Members with bone metastases or a history of a skeletal malignancy", "no", lambda p: p.no_dx("C79.51") and p.no_hx("C40", "C41"), exclude=True, hard="one active, one a history"),
    L("ca", "Members with hypercalcemia or primary hyperparathyroidism", "no", lambda p: p.no_dx("E83.52", "E21.0"), exclude=True),
    L("conc", "Forteo taken with Prolia, Evenity or a bisphosphonate", "conc", lambda p: not p.on(BISPHOSPHONATE | {"denosumab", "romosozumab"}), exclude=True),
]
ATTESTATIONS = ["The prescriber attests that the member remains at high risk for fracture"]


def excluded(s):
    return ALL(s.pag, s.can, s.ca, s.conc)


def initial(s):
    return ALL(ANY(s.f, s.m, s.gc), ANY(s.fx, s.t25, s.frax), s.bis, s.life, excluded(s))


def renewal(s):
    return ALL(ATT, s.now, s.life, excluded(s))


OP1 = dx("Age-related osteoporosis without current pathological fracture", "M81.0")
F, MAN = sex("female"), sex("male")
FRAX = "FRAX 10-year major osteoporotic fracture risk"
INITIAL = dict(
    who=[[F, born(67, 33), OP1], [MAN, born(50), OP1], [MAN, born(50, -1), OP1], [MAN, born(45, 9), dx("Other osteoporosis without current pathological fracture", "M81.8"), on("Prednisone", 200, dose="10 mg once daily")],
         [MAN, born(45, 9), OP1, worked("Prednisone", 90, 30, dose="5 mg once daily")], [MAN, born(45, 9), OP1, worked("Deltasone", 89, 30, dose="5 mg once daily")], [MAN, born(45, 9), OP1, on("Prednisone", 200, dose="2.5 mg once daily")],
         [MAN, born(45, 9), OP1, on("Prednisone", 200, dose="2.5 mg twice daily")], [F, born(67, 33), dx("Other specified disorders of bone density and structure", "M85.80")]],
    risk=[[lab(T, -2.8)], [lab(T, -2.5)], [lab(T, -2.4)], [lab(T, -2.4), lab(FRAX, 20)], [lab(T, -2.4), lab(FRAX, 19)], [lab(T, -1.0), lab(FRAX, 24)], [lab(T, -0.9), lab(FRAX, 24)], [],
          [past("Fracture of unspecified part of neck of right femur, initial encounter for closed fracture", "S72.001A", 800), lab(T, -2.0)], [dx("Wedge compression fracture of T11-T12 vertebra, initial encounter for closed fracture", "S22.080A", 90), lab(T, -1.9)],
          [past("Unspecified fracture of the lower end of right radius, initial encounter for closed fracture", "S52.501A", 400), lab(T, -2.0)]],
    bis=[[failed("Fosamax", 400)], [failed("alendronate", 360)], [failed("Alendronate", 359)], [bad("Actonel")], [contra("Fosamax")], [worked("Reclast", 700)], [dx("Esophageal obstruction (stricture)", "K22.2")], [dx("Achalasia of cardia", "K22.0")],
         [dx("Gastro-esophageal reflux disease without esophagitis", "K21.9")], [], [lab(T, -3.1, 3)], [lab(T, -3.0, 3)], [failed("Evista", 500)]],
    life=[[], [worked("Forteo", 400, 500)], [worked("Forteo", 500, 900), worked("Tymlos", 220, 300)], [worked("Forteo", 500, 900), worked("Tymlos", 221, 300)], [worked("Bonsity", 760, 300)], [undated("Tymlos", "effective")]],
    x=[[], [dx("Osteitis deformans of unspecified bone", "M88.9")], [dx("Secondary malignant neoplasm of bone", "C79.51")], [past("Malignant neoplasm of vertebral column", "C41.2", 3000)], [past("Malignant neoplasm of unspecified site of right female breast", "C50.911", 3000)],
       [dx("Hypercalcemia", "E83.52")], [dx("Primary hyperparathyroidism", "E21.0")], [past("Hypercalcemia", "E83.52")], [on("Prolia", 100)], [on("Boniva", 40)], [on("Calcium carbonate", 400)]],
)
RENEWAL = dict(
    who=[[F, born(67, 33), OP1]],
    now=[[on("Forteo", 340)], [on("teriparatide", 340)], [worked("Forteo", 340, 20)], [on("Forteo", 720)], [on("Forteo", 721)], [worked("Tymlos", 400, 500), on("Forteo", 330)]],
    x=[[], [on("Evenity", 20)], [on("Zometa", 20)], [dx("Hypercalcemia", "E83.52", 20)], [dx("Osteitis deformans of skull", "M88.0")]],
)
