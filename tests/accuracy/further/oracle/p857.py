"""857 Prolia: 3.1. numbering, two indications, a total of months, contraindications by condition."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "857-prolia.md", "fu-857", "Cascadia Blue Northwest", "Prolia", "denosumab"
CLASS, STYLE = "bone: osteoporosis and ADT", "Premera/Regence, 1.2.3. numbering"
COMBINED = ((40, 6), (14, 3))
D = {"denosumab"}
HIP = ("S72.0", "S72.1", "S72.2", "M80.05", "M80.85")
VERT = ("S12", "S22.0", "S32.0", "M80.08", "M80.88", "M48.5")
T = "Bone mineral density T-score"
total = lambda p: sum(t["days"] or 0 for d in ORAL_BISPHOSPHONATE for t in p.trials(d))
LINES = [
    L("op", "Osteoporosis in a woman aged 45 years or older or in a man aged 50 years or older", "mix",
      lambda p: p.dx("M80", "M81") and (p.age_ge(45) if p.female else p.age_ge(50)), hard="diagnosis, sex and age on one line"),
    L("t25", "T-score of -2.5 or lower at the lumbar spine, total hip, or femoral neck", "lab", lambda p: p.lab(T, lambda v: v <= -2.5)),
    L("frax", "T-score below -1.0 together with a FRAX 10-year major osteoporotic fracture risk of 20% or more", "lab",
      lambda p: ALL(p.lab(T, lambda v: v < -1.0), p.lab("FRAX 10-year major osteoporotic fracture risk", lambda v: v >= 20)), hard="two labs"),
    L("fx", "History of a hip fracture or a vertebral fracture", "dx", lambda p: p.hx(*HIP, *VERT)),
    L("tot", "Oral bisphosphonates taken for a total of at least 12 months", "trial", lambda p: total(p) >= 360, hard="a total over stints and drugs"),
    L("int", "Intolerance to an oral bisphosphonate", "trial", lambda p: p.intolerant(ORAL_BISPHOSPHONATE)),
    L("con", "Oral bisphosphonates are contraindicated because of esophageal stricture, achalasia, or an eGFR below 35 mL/min/1.73 m²", "mix",
      lambda p: ANY(p.dx("K22.2", "K22.0"), p.lab("eGFR", lambda v: v < 35)), hard="contraindication by condition or lab"),
    L("ca", "Serum calcium of 8.5 mg/dL or higher within the past 60 days", "lab", lambda p: p.lab("Serum calcium", lambda v: v >= 8.5, 60), "b"),
    L("neph", "If the member has stage 4 or stage 5 chronic kidney disease or is on dialysis, Prolia is prescribed by or in consultation with a nephrologist", "if",
      lambda p: IF(p.dx("N18.4", "N18.5", "Z99.2"), p.prescriber("nephrology")), hard="conditional on a diagnosis"),
    L("male", "Male member with prostate cancer", "mix", lambda p: p.male and p.dx("C61")),
    L("adt", "Currently receiving leuprolide, goserelin, triptorelin, degarelix, or relugolix", "now", lambda p: p.on({"leuprolide", "goserelin", "triptorelin", "degarelix", "relugolix"})),
    L("t10", "T-score below -1.0 on a scan within the past 2 years", "lab", lambda p: p.lab(T, lambda v: v < -1.0, 730)),
    L("yr", "Member has been receiving Prolia for at least 12 months", "now", lambda p: p.taking(D, 360), "r"),
    L("keep", "T-score has not fallen by more than 0.3 from the value before Prolia was started", "change", lambda p: p.change(T, D, lambda b, c: round(b - c, 6) <= 0.3), "r", hard="absence of a change"),
    L("nofx", "No hip or vertebral fracture within the past 12 months", "no", lambda p: p.no_hx(*HIP, *VERT, within=360), "r", hard="event within a window"),
    L("hypo", "Hypocalcemia", "no", lambda p: p.no_dx("E83.51"), exclude=True),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("conc", "Use together with another osteoporosis drug (e.g., alendronate, zoledronic acid, Forteo, Evenity)", "conc", lambda p: not p.another(BONE_DRUG_851, "Prolia", "denosumab"), exclude=True),
]
ATTESTATIONS = ["Member will take calcium and vitamin D supplements"]


def initial(s):
    return ALL(ANY(ALL(s.op, ANY(s.t25, s.frax, s.fx), ANY(s.tot, s.int, s.con), s.ca, s.neph, ATT), ALL(s.male, s.adt, s.t10, s.ca)), s.hypo, s.preg, s.conc)


def renewal(s):
    return ALL(s.yr, s.keep, s.nofx, s.ca, s.hypo, s.preg, s.conc)


OP = dx("Age-related osteoporosis without current pathological fracture", "M81.0")
FR = lambda v: lab("FRAX 10-year major osteoporotic fracture risk", v, 60)
X = [[], [dx("Hypocalcemia", "E83.51", 40)], [past("Hypocalcemia", "E83.51", 400)], [on("Evenity", 60)], [on("Forteo", 60)], [worked("Forteo", 300, 60)]]
CA = [[lab("Serum calcium", 9.3)], [lab("Serum calcium", 8.5, 60)], [lab("Serum calcium", 8.4)], [lab("Serum calcium", 9.3, 61)], [], [lab("Serum calcium", 2.3, 20, "mmol/L")]]
G = lab("eGFR", 72)
INITIAL = dict(
    op=[[sex("female"), born(66, 20), OP], [sex("female"), born(45), OP], [sex("female"), born(45, -1), OP], [sex("male"), born(50), OP], [sex("male"), born(50, -1), OP],
        [sex("female"), born(66), dx("Other specified disorders of bone density and structure, unspecified site", "M85.80")]],
    t=[[lab("Bone mineral density T-score", -2.9, 100)], [lab("Bone mineral density T-score", -2.5, 100)], [lab("Bone mineral density T-score", -2.4, 100), FR(14)], [lab("Bone mineral density T-score", -1.1, 100), FR(20)], [lab("Bone mineral density T-score", -1.0, 100), FR(26)],
       [lab("Bone mineral density T-score", -1.9, 100), FR(19.9)], [past("Fracture of unspecified part of neck of left femur, initial encounter for closed fracture", "S72.002A", 900)],
       [lab("Bone mineral density T-score", -1.8, 100), FR(9), dx("Age-related osteoporosis with current pathological fracture, vertebra(e), initial encounter", "M80.08XA", 90)],
       [lab("Bone mineral density T-score", -1.8, 100), FR(9), past("Unspecified fracture of the lower end of left radius, initial encounter for closed fracture", "S52.502A", 300)], [FR(25)]],
    bis=[[worked("Fosamax", 500), G], [failed("Actonel", 360), G], [failed("alendronate", 359), G], [worked("Fosamax", 200, 400), failed("Actonel", 160, 60), G], [worked("Fosamax", 200, 400), failed("Actonel", 159, 60), G], [worked("alendronate", 200, 300), worked("alendronate", 170, 60), G],
         [bad("Fosamax", 20), G], [worked("Reclast", 400), G], [dx("Esophageal obstruction (stricture of esophagus)", "K22.2"), G], [dx("Achalasia of cardia", "K22.0"), G], [lab("eGFR", 34)], [lab("eGFR", 35)], []],
    ca=CA,
    neph=[[], [dx("Chronic kidney disease, stage 4 (severe)", "N18.4"), spec("endocrinology")], [dx("Chronic kidney disease, stage 4 (severe)", "N18.4"), spec("nephrology")], [dx("Chronic kidney disease, stage 3a", "N18.31")], [dx("Dependence on renal dialysis", "Z99.2")]],
    x=X,
)
PC = dx("Malignant neoplasm of prostate", "C61")
MORE = {"adt": dict(
    pc=[[sex("male"), born(67), PC], [sex("male"), born(67), past("Malignant neoplasm of prostate", "C61")], [sex("male"), born(67), dx("Elevated prostate specific antigen [PSA]", "R97.20")]],
    adt=[[on("Lupron Depot", 200)], [on("Orgovyx", 60)], [on("degarelix", 60)], [worked("Lupron Depot", 200)], [on("Xtandi", 60)]],
    t=[[lab("Bone mineral density T-score", -1.6, 100)], [lab("Bone mineral density T-score", -1.0, 100)], [lab("Bone mineral density T-score", -1.1, 730)], [lab("Bone mineral density T-score", -1.6, 731)], []],
    ca=CA[:4], x=X[:4],
)}
RENEWAL = dict(
    yr=[[sex("female"), born(68), OP, on("Prolia", 500)], [sex("female"), born(68), OP, on("denosumab", 360)], [sex("female"), born(68), OP, on("Prolia", 359)], [sex("female"), born(68), OP, worked("Prolia", 500, 30)]],
    t=[[lab("Bone mineral density T-score", -2.8, 600), lab("Bone mineral density T-score", -2.6, 40)], [lab("Bone mineral density T-score", -2.8, 600), lab("Bone mineral density T-score", -3.1, 40)],
       [lab("Bone mineral density T-score", -2.8, 600), lab("Bone mineral density T-score", -3.2, 40)], [lab("Bone mineral density T-score", -2.8, 600)], [lab("Bone mineral density T-score", -2.0, 40)]],
    fx=[[], [past("Wedge compression fracture of second lumbar vertebra, initial encounter for closed fracture", "S32.020A", 360)], [past("Wedge compression fracture of second lumbar vertebra, initial encounter for closed fracture", "S32.020A", 361)],
        [past("Unspecified fracture of the lower end of left radius, initial encounter for closed fracture", "S52.502A", 100)]],
    ca=CA[:4], x=X[:4],
)
