"""1014 Forteo: OptumRx guideline, 1 - / 3.2.1 numbering with AND/OR lines, initial and reauthorization."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1014-forteo.txt", "fu-1014", "Harbor United Health Plan", "Forteo", "teriparatide"
CLASS, STYLE = "osteoporosis: anabolic", "OptumRx, 1 - and 3.2.1 with AND/OR lines"
COMBINED = ((34, 8), (14, 4))
T, TS, FRAX = {"teriparatide"}, "Bone mineral density T-score", "FRAX 10-year major osteoporotic fracture risk"


def total_le(p, days):
    """Teriparatide in total, all stints added."""
    return sum(t["days"] or 0 for t in p.trials("teriparatide")) <= days


LINES = [
    L("age", "Patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("ost", "Diagnosis of osteoporosis", "dx", lambda p: p.dx("M80", "M81")),
    L("t35", "Bone mineral density T-score of -3.5 or lower", "lab", lambda p: p.lab(TS, lambda v: v <= -3.5)),
    L("t25", "Bone mineral density T-score of -2.5 or lower", "lab", lambda p: p.lab(TS, lambda v: v <= -2.5)),
    L("fx", "History of an osteoporotic fracture", "dx", lambda p: p.hx("M80", "Z87.310")),
    L("frax", "FRAX 10-year probability of major osteoporotic fracture of 20% or higher", "lab", lambda p: p.lab(FRAX, lambda v: v >= 20)),
    L("bis", "Trial and failure of at least 12 months of a bisphosphonate (e.g., alendronate, risedronate, zoledronic acid)", "trial", lambda p: p.failed(BISPHOSPHONATE, 360)),
    L("bint", "Intolerance or contraindication to a bisphosphonate", "trial", lambda p: p.intolerant(BISPHOSPHONATE) or p.contraindicated(BISPHOSPHONATE)),
    L("crcl", "Creatinine clearance less than 35 mL/min", "lab", lambda p: p.lab("Creatinine clearance", lambda v: v < 35)),
    L("eso", "Diagnosis of achalasia or esophageal stricture", "dx", lambda p: p.dx("K22.0", "K22.2")),
    L("tym", "Trial and failure, contraindication, or intolerance to Tymlos (abaloparatide)", "trial", lambda p: p.tfci({"abaloparatide"})),
    L("ca", "Serum calcium of 10.5 mg/dL or lower within the past 90 days", "lab", lambda p: p.lab("Serum calcium", lambda v: v <= 10.5, 90)),
    L("pag", "Patient does not have Paget's disease of bone", "no", lambda p: p.no_dx("M88")),
    L("sar", "Patient has no history of osteosarcoma or bone metastases", "no", lambda p: p.no_hx("C40", "C41", "C79.51", "Z85.830")),
    L("life", "Patient has not received more than 24 months of teriparatide in total", "trial", lambda p: total_le(p, 720), "b", hard="a limit on lifetime use"),
    L("conc", "Forteo will not be used together with Tymlos, Evenity, or denosumab (e.g., Prolia)", "conc", lambda p: not p.on({"abaloparatide", "romosozumab", "denosumab"}), "b"),
    L("now", "Patient is currently taking Forteo", "now", lambda p: p.taking(T), "r"),
]
ATTESTATIONS = ["Documentation of positive clinical response to therapy (e.g., improvement or stabilization of bone density, no new fractures)"]


def initial(s):
    return ALL(s.age, s.ost, ANY(s.t35, ALL(s.t25, s.fx), s.frax), ANY(s.bis, s.bint, s.crcl, s.eso), s.tym, s.ca, s.pag, s.sar, s.life, s.conc)


def renewal(s):
    return ALL(s.now, ATT, s.life, s.conc)


F = sex("female")
OST = dx("Age-related osteoporosis without current pathological fracture", "M81.0", 1500)
FX = dx("Age-related osteoporosis with current pathological fracture, vertebra(e), initial encounter for fracture", "M80.08XA", 120)
HEALED = dx("Personal history of (healed) osteoporosis fracture", "Z87.310", 700)
CRCL, CA = "Creatinine clearance", "Serum calcium"
INITIAL = dict(
    age=[[F, born(68, 90)], [F, born(18)], [F, born(18, -1)], [sex("male"), born(71, 30)]],
    dx=[[OST], [dx("Other osteoporosis without current pathological fracture", "M81.8", 400)], [dx("Other specified disorders of bone density and structure, unspecified site", "M85.80", 400)], [past("Age-related osteoporosis without current pathological fracture", "M81.0")], []],
    risk=[[lab(TS, -2.9), HEALED], [lab(TS, -2.5), FX], [lab(TS, -2.4), HEALED, lab(FRAX, 14)], [lab(TS, -2.9)], [lab(TS, -3.5)], [lab(TS, -3.4), lab(FRAX, 14)], [lab(TS, -2.1), lab(FRAX, 20)], [lab(TS, -2.1), lab(FRAX, 19.9)], [HEALED],
          [lab(TS, -3.8, 900), lab(TS, -2.2, 60), lab(FRAX, 12)], []],
    bis=[[failed("Fosamax", 400, 200)], [failed("Reclast", 360, 200)], [failed("Actonel", 300, 200), lab(CRCL, 70)], [bad("Boniva")], [contra("Alendronate")], [worked("Fosamax", 900, 200)], [failed("Evista", 400, 200), lab(CRCL, 66)],
         [dx("Esophageal obstruction (stricture and stenosis of esophagus)", "K22.2", 200)], [dx("Gastro-esophageal reflux disease without esophagitis", "K21.9", 200), lab(CRCL, 81)], [lab(CRCL, 34)], [lab(CRCL, 35)]],
    tym=[[bad("Tymlos")], [failed("Tymlos", 120, 90)], [contra("abaloparatide")], [failed("Evenity", 300, 60)], []],
    ca=[[lab(CA, 9.4)], [lab(CA, 10.5, 90)], [lab(CA, 10.6)], [lab(CA, 9.4, 91)], []],
    x=[[], [dx("Osteitis deformans of unspecified bone", "M88.9", 900)], [dx("Secondary malignant neoplasm of bone", "C79.51", 200)], [past("Osteosarcoma of right femur", "C40.21", 3000)],
       [past("Malignant neoplasm of unspecified site of right female breast", "C50.911", 3000)], [worked("Forteo", 800, 100)], [worked("Bonsity", 300, 100)], [on("Prolia", 100)], [on("Evenity", 40)], [on("Evista", 90)]],
)
RENEWAL = dict(
    now=[[F, OST, on("Forteo", 340)], [F, OST, on("teriparatide", 20)], [F, OST, on("Forteo", 719)], [F, OST, on("Forteo", 760)], [F, OST, worked("Forteo", 300, 9)], [F, OST, worked("Forteo", 500, 400), on("Forteo", 300)], [F, OST, on("Tymlos", 300)]],
    x=[[], [on("Jubbonti", 60)], [on("Evenity", 10)], [on("Fosamax", 100)]],
)
