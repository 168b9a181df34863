"""641 Evenity: Regence manual, roman numerals with A. and 1., total duration, events since the start of the drug."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "641-evenity.md", "fu-641", "Cascade Sound Blue Plans", "Evenity", "romosozumab"
CLASS, STYLE = "osteoporosis", "Regence manual, roman numerals, A., 1."
COMBINED = ((40, 7), (14, 3))
T, FRAX = "Bone mineral density T-score", "FRAX 10-year major osteoporotic fracture risk"
EV = {"romosozumab"}
ORAL = {"alendronate", "risedronate", "ibandronate"}
FX = ("S72.0", "S72.1", "S72.2", "S12.0", "S12.1", "S12.2", "S12.3", "S12.4", "S12.5", "S12.6", "S22.0", "S32.0", "M48.5", "M80.08", "M80.88")
MI_STROKE = ("I21", "I22", "I60", "I61", "I62", "I63")


def total(p, drugs):
    return sum(t["days"] for d in drugs for t in p.trials(d))


def none_since(p):
    starts = [m["start"] for m in p._meds(EV) if m["start"]]
    if not starts:
        return True
    return not any(c["onset"] >= min(starts) for c in p._conditions(MI_STROKE, (), True))


LINES = [
    L("who", "The member is female and 50 years of age or older", "mix", lambda p: p.female and p.age_ge(50), hard="sex and age on one line"),
    L("dx", "There is a diagnosis of osteoporosis, with or without a current fracture", "dx", lambda p: p.dx("M80", "M81")),
    L("t3", "A T-score of -3.0 or lower at the lumbar spine, femoral neck, or total hip", "lab", lambda p: p.lab(T, lambda v: v <= -3.0)),
    L("t25", "A T-score of -2.5 or lower plus a previous fracture of the hip or of a vertebra", "mix",
      lambda p: ALL(p.lab(T, lambda v: v <= -2.5), p.hx(*FX)), hard="measurement and history on one line"),
    L("frax", "A T-score below -1.0 plus a FRAX 10-year risk of major osteoporotic fracture of 20% or higher", "mix",
      lambda p: ALL(p.lab(T, lambda v: v < -1.0), p.lab(FRAX, lambda v: v >= 20)), hard="two measurements on one line"),
    L("bp", "Inadequate response to an oral bisphosphonate (e.g., alendronate, risedronate) taken for 12 months or longer", "trial", lambda p: p.failed(ORAL, 360)),
    L("into", "Intolerance of or contraindication to an oral bisphosphonate, such contraindications including achalasia and esophageal stricture", "trial",
      lambda p: p.intolerant(ORAL) or p.contraindicated(ORAL, "K22.0", "K22.2"), hard="contraindication by condition"),
    L("crcl", "A creatinine clearance below 35 mL/min", "lab", lambda p: p.lab("Creatinine clearance", lambda v: v < 35)),
    L("mi", "There has been no myocardial infarction or stroke in the past year", "no", lambda p: p.no_hx(*MI_STROKE, within=365), hard="absence within a window"),
    L("ca", "Serum calcium was 8.5 mg/dL or higher on a test within the past 60 days", "lab", lambda p: p.lab("Serum calcium", lambda v: v >= 8.5, 60)),
    L("now", "The member is currently receiving Evenity", "now", lambda p: p.on(EV), "r"),
    L("tot", "Total time on Evenity, all courses taken together, is less than 12 months", "trial", lambda p: total(p, EV) < 360, "r", hard="a total of all courses"),
    L("since", "There has been no myocardial infarction or stroke since Evenity was started", "no", none_since, "r", hard="events since the start of the drug"),
    L("comb", "Use in combination with denosumab (Prolia, Xgeva), teriparatide (Forteo), or abaloparatide (Tymlos)", "conc",
      lambda p: not p.on({"denosumab", "teriparatide", "abaloparatide"}), exclude=True),
    L("hypo", "Active hypocalcemia", "no", lambda p: p.no_dx("E83.51"), exclude=True),
    L("paget", "Paget's disease of bone", "no", lambda p: p.no_dx("M88"), exclude=True),
]
ATTESTATIONS = []


def initial(s):
    return ALL(s.who, s.dx, ANY(s.t3, s.t25, s.frax), ANY(s.bp, s.into, s.crcl), s.mi, s.ca, s.comb, s.hypo, s.paget)


def renewal(s):
    return ALL(s.now, s.tot, s.since, s.comb, s.hypo, s.paget)


OP = dx("Age-related osteoporosis without current pathological fracture", "M81.0")
HIP = past("Fracture of unspecified part of neck of right femur", "S72.001A", 500)
F = sex("female")
INITIAL = dict(
    who=[[F, born(66, 40)], [F, born(50)], [F, born(50, -1)], [sex("male"), born(66)]],
    dx=[[OP], [dx("Age-related osteoporosis with current pathological fracture, left forearm", "M80.032A", 60)], [dx("Osteopenia of multiple sites", "M85.89")], [past("Other osteoporosis without current pathological fracture", "M81.8")]],
    t=[[lab(T, -3.2, 90)], [lab(T, -3.0, 200)], [lab(T, -2.9, 90)], [lab(T, -2.5, 90), HIP], [lab(T, -2.4, 90), HIP], [lab(T, -2.7, 90), dx("Wedge compression fracture of first lumbar vertebra", "S32.010A", 90)],
       [lab(T, -2.8, 90), past("Colles' fracture of right radius", "S52.531A")], [lab(T, -1.8, 90), lab(FRAX, 20, 80)], [lab(T, -1.8, 90), lab(FRAX, 19.5, 80)], [lab(T, -1.0, 90), lab(FRAX, 27, 80)],
       [lab(FRAX, 31, 80)], [lab(T, -3.3, 900), lab(T, -2.6, 60), lab(FRAX, 12, 60)], [lab(T, -2.6, 60)]],
    step=[[failed("Fosamax", 500)], [failed("risedronate", 360)], [failed("Actonel", 359), lab("Creatinine clearance", 70)], [worked("alendronate", 700)], [bad("Fosamax")], [contra("alendronate")], [failed("Reclast", 800), lab("Creatinine clearance", 60)],
          [dx("Achalasia of cardia", "K22.0")], [past("Esophageal obstruction", "K22.2"), lab("Creatinine clearance", 50)], [lab("Creatinine clearance", 34)], [lab("Creatinine clearance", 35)], [failed("Fosamax", 150, 600), failed("Fosamax", 190, 200), lab("Creatinine clearance", 80)]],
    mi=[[], [past("ST elevation (STEMI) myocardial infarction of unspecified site", "I21.3", 365)], [past("ST elevation (STEMI) myocardial infarction of unspecified site", "I21.3", 366)], [dx("Cerebral infarction, unspecified", "I63.9", 120)]],
    ca=[[lab("Serum calcium", 9.3)], [lab("Serum calcium", 8.5, 60)], [lab("Serum calcium", 9.3, 61)], [lab("Serum calcium", 8.4)], []],
    x=[[], [on("Prolia", 100)], [worked("Forteo", 200, 40)], [on("abaloparatide", 60)], [dx("Hypocalcemia", "E83.51", 30)], [past("Hypocalcemia", "E83.51", 400)], [dx("Osteitis deformans of skull", "M88.0")]],
)
RENEWAL = dict(
    now=[[F, born(68), OP, on("Evenity", 200)], [F, born(68), OP, on("romosozumab", 359)], [F, born(68), OP, on("Evenity", 360)], [F, born(68), OP, worked("Evenity", 150, 20)],
         [F, born(68), OP, worked("Evenity", 200, 400), on("Evenity", 159)], [F, born(68), OP, worked("Evenity", 200, 400), on("Evenity", 165)]],
    ev=[[], [dx("Cerebral infarction, unspecified", "I63.9", 50)], [past("Acute myocardial infarction, unspecified", "I21.9", 900)]],
    x=[[], [on("Xgeva", 20)], [dx("Hypocalcemia", "E83.51", 30)]],
)
