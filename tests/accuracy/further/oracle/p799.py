"""799 Reclast: Priority Health, plain paragraphs, general requirements and two diagnoses."""
import cases
from base import *

cases.LAB.setdefault("25-hydroxy vitamin D", (["25-hydroxy vitamin D"], "ng/mL", None))
FILE, PLAN, PAYER, DRUG, INGREDIENT = "799-reclast-prose.txt", "fu-799", "Grand River Community Health", "Reclast", "zoledronic acid"
CLASS, STYLE = "osteoporosis, Paget's disease: bisphosphonate", "Priority Health, plain paragraphs under headings"
COMBINED = ((42, 7), (14, 3))
Z, TS, FRAX, CC, VD = {"zoledronic acid"}, "Bone mineral density T-score", "FRAX 10-year major osteoporotic fracture risk", "Creatinine clearance", "25-hydroxy vitamin D"
LINES = [
    L("crcl", "Creatinine clearance must have been measured within the past 90 days, with a result of at least 35 mL/min", "lab", lambda p: p.lab(CC, lambda v: v >= 35, 90), "b"),
    L("ca", "Serum calcium must be 8.5 mg/dL or higher on a test within the past 60 days", "lab", lambda p: p.lab("Serum calcium", lambda v: v >= 8.5, 60)),
    L("vd", "The latest 25-hydroxy vitamin D level must be at least 20 ng/mL", "lab", lambda p: p.lab(VD, lambda v: v >= 20)),
    L("loop", "If the member takes a loop diuretic (e.g., furosemide), serum creatinine must also have been measured within the past 30 days", "if", lambda p: IF(p.on(LOOP), p.lab("Creatinine", lambda v: True, 30)), hard="conditional on a drug; a test of any result"),
    L("op", "The member must have a diagnosis of osteoporosis and be at least 40 years of age", "mix", lambda p: p.dx("M80", "M81") and p.age_ge(40), hard="diagnosis and age in one sentence"),
    L("t", "The latest T-score must be -2.5 or lower, or it must be -1.0 or lower together with a FRAX 10-year major osteoporotic fracture risk of 20% or higher", "lab",
      lambda p: ANY(p.lab(TS, lambda v: v <= -2.5), ALL(p.lab(TS, lambda v: v <= -1), p.lab(FRAX, lambda v: v >= 20))), hard="two values, nested"),
    L("oral", "The member must have had an inadequate response to at least 12 months of an oral bisphosphonate (alendronate, ibandronate, or risedronate), unless an oral bisphosphonate was not tolerated or is contraindicated, or the member has achalasia, an esophageal stricture, or Barrett's esophagus", "mix",
      lambda p: p.failed(ORAL_BISPHOSPHONATE, 360) or p.intolerant(ORAL_BISPHOSPHONATE) or p.contraindicated(ORAL_BISPHOSPHONATE) or p.dx("K22.0", "K22.2", "K22.7"), hard="unless clause with drugs and conditions"),
    L("paget", "The member must have a diagnosis of Paget's disease of bone", "dx", lambda p: p.dx("M88")),
    L("ptry", "The member must have tried alendronate or risedronate for at least 60 days, or have been unable to take one of them because of adverse effects", "trial", lambda p: p.tried({"alendronate", "risedronate"}, 60) or p.intolerant({"alendronate", "risedronate"}), hard="time alone, or intolerance"),
    L("got", "The member must have received Reclast in the past", "trial", lambda p: p.tried(Z), "r"),
    L("rt", "For members with osteoporosis, the T-score must be no lower than it was before Reclast was started", "if", lambda p: IF(p.dx("M80", "M81"), p.change(TS, Z, lambda b, c: c >= b)), "r", hard="a conditional change from baseline"),
    L("x1", "Reclast is not covered for members who are pregnant or who have hypocalcemia or osteonecrosis of the jaw", "no", lambda p: p.no_dx(*PREGNANT) and p.no_dx("E83.51", "M87.180"), exclude=True, hard="three conditions"),
    L("x2", "Reclast is not covered when zoledronic acid (Reclast or Zometa) has been used within the past 12 months", "conc", lambda p: not p.tried(Z, within=360), exclude=True, hard="a drug in a window"),
    L("x3", "Reclast is not covered together with Prolia, Evenity, Forteo, or Tymlos", "conc", lambda p: not p.on({"denosumab", "romosozumab", "teriparatide", "abaloparatide"}), exclude=True),
]
ATTESTATIONS = ["The prescriber confirms that the member will take calcium and vitamin D supplements"]


def out(s):
    return ALL(s.x1, s.x2, s.x3)


def initial(s):
    return ALL(s.crcl, s.ca, s.vd, s.loop, ATT, ANY(ALL(s.op, s.t, s.oral), ALL(s.paget, s.ptry)), out(s))


def renewal(s):
    return ALL(s.got, s.rt, s.crcl, out(s))


OP = dx("Age-related osteoporosis without current pathological fracture", "M81.0")
PG = dx("Osteitis deformans of skull", "M88.0")
X = [[], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 40)], [dx("Hypocalcemia", "E83.51", 30)], [dx("Osteonecrosis due to drugs, jaw", "M87.180", 90)], [on("Prolia", 90)], [worked("Forteo", 600, 30)], [on("Evenity", 90)]]
INITIAL = dict(
    dx=[[born(68, 40), OP], [born(40), OP], [born(40, -1), OP], [born(68), dx("Age-related osteoporosis with current pathological fracture, unspecified site, initial encounter for fracture", "M80.00XA")], [born(68), dx("Other specified disorders of bone density and structure, unspecified site", "M85.80")]],
    t=[[lab(TS, -2.9)], [lab(TS, -2.5)], [lab(TS, -2.4)], [lab(TS, -2.4), lab(FRAX, 20)], [lab(TS, -2.4), lab(FRAX, 19)], [lab(TS, -0.9), lab(FRAX, 31)], [lab(FRAX, 31)], [lab(TS, -1.0), lab(FRAX, 24)]],
    oral=[[failed("Fosamax", 500)], [failed("alendronate", 360)], [failed("alendronate", 359)], [partial("Boniva", 400)], [worked("Fosamax", 700)], [bad("Actonel", 10)], [contra("alendronate")], [dx("Barrett's esophagus without dysplasia", "K22.70")], [dx("Gastro-esophageal reflux disease without esophagitis", "K21.9")], [failed("Evista", 500)]],
    labs=[[lab(CC, 71), lab("Serum calcium", 9.3), lab(VD, 33)], [lab(CC, 35, 90), lab("Serum calcium", 8.5, 60), lab(VD, 20)], [lab(CC, 34), lab("Serum calcium", 9.3), lab(VD, 33)], [lab(CC, 71, 91), lab("Serum calcium", 9.3), lab(VD, 33)], [lab(CC, 71), lab("Serum calcium", 8.4), lab(VD, 33)],
          [lab(CC, 71), lab("Serum calcium", 9.3, 61), lab(VD, 33)], [lab(CC, 71), lab("Serum calcium", 2.3, 20, "mmol/L"), lab(VD, 19)], [lab(CC, 71), lab("Serum calcium", 2.3, 20, "mmol/L"), lab(VD, 33, 300)], [lab(CC, 71), lab("Serum calcium", 9.3)]],
    loop=[[], [on("Lasix", 200)], [on("Demadex", 200), lab("Creatinine", 1.2, 30)], [on("Lasix", 200), lab("Creatinine", 1.2, 31)], [on("Hygroton", 200)]],
    x=X + [[worked("Zometa", 0, 360)], [worked("Reclast", 0, 361)]],
)
OK = [lab(CC, 71), lab("Serum calcium", 9.3), lab(VD, 33)]
MORE = {"paget": dict(
    dx=[[born(71, 30), PG, *OK], [born(36), PG, *OK], [born(71), dx("Chondrocostal junction syndrome [Tietze]", "M94.0"), *OK]],
    ptry=[[worked("Fosamax", 90)], [worked("risedronate", 60)], [worked("risedronate", 59)], [bad("Actonel")], [contra("alendronate")], [failed("Boniva", 100)]],
    x=X[:2],
)}
RENEWAL = dict(
    got=[[OP, worked("Reclast", 0, 380)], [OP, worked("zoledronic acid", 0, 361)], [OP, worked("Reclast", 0, 360)], [OP], [PG, worked("Reclast", 0, 700)]],
    t=[[lab(TS, -2.9, 400), lab(TS, -2.6, 20)], [lab(TS, -2.9, 400), lab(TS, -2.9, 20)], [lab(TS, -2.9, 400), lab(TS, -3.0, 20)], [lab(TS, -2.6, 20)], [lab(TS, -2.9, 400)]],
    crcl=[[lab(CC, 66)], [lab(CC, 35, 90)], [lab(CC, 34)], [lab(CC, 66, 91)]],
    x=X[:1] + X[2:3] + X[4:6],
)
