"""870 Prolia: MassHealth evaluation criteria, lower-case items with '; and', two indications, recertification."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "870-prolia.md", "fu-870", "Bay Commonwealth Medicaid", "Prolia", "denosumab"
CLASS, STYLE = "osteoporosis: RANKL inhibitor", "MassHealth class table, 'documentation of all of the following', items ending '; and'"
COMBINED = ((44, 8), (14, 3))
D = {"denosumab"}
T = "Bone mineral density T-score"
AGONIST = {"leuprolide", "goserelin", "triptorelin", "histrelin", "nafarelin"}
tscore = lambda p, x: p.lab(T, lambda v: v <= x)
LINES = [
    L("dx", "appropriate diagnosis, which is osteoporosis with or without a current fracture", "dx", lambda p: p.dx("M80", "M81")),
    L("who", "member is female, or is male and ≥ 50 years of age", "mix", lambda p: p.female or p.age_ge(50), hard="sex, or sex and age"),
    L("bis", "inadequate response (defined as ≥ 12 months of therapy), adverse reaction, or contraindication to one oral bisphosphonate", "trial", lambda p: p.tfci(ORAL_BISPHOSPHONATE, 360)),
    L("eso", "member has esophageal stricture, achalasia, or Barrett's esophagus", "dx", lambda p: p.dx("K22.2", "K22.0", "K22.7")),
    L("gfr", "eGFR < 35 mL/min/1.73 m²", "lab", lambda p: p.lab("eGFR", lambda v: v < 35)),
    L("ts", "T-score ≤ -3.0 at the hip or spine, or T-score ≤ -2.5 and an osteoporotic fracture in the past 2 years", "mix",
      lambda p: ANY(tscore(p, -3.0), ALL(tscore(p, -2.5), p.hx("M80", within=730))), hard="a value, or a value with an event in a window"),
    L("ca", "serum calcium ≥ 8.5 mg/dL within the last 60 days", "lab", lambda p: p.lab("Serum calcium", lambda v: v >= 8.5 - 1e-9, 60), "b"),
    L("pc", "member is male with a diagnosis of prostate cancer without bone metastases", "mix", lambda p: p.male and p.dx("C61") and p.no_dx("C79.5"), hard="sex, diagnosis, and absence"),
    L("adt", "member is currently receiving a gonadotropin-releasing hormone agonist (e.g., leuprolide, goserelin)", "now", lambda p: p.on(AGONIST)),
    L("t1", "T-score < -1.0", "lab", lambda p: p.lab(T, lambda v: v < -1.0)),
    L("old", "age ≥ 70 years", "age", lambda p: p.age_ge(70)),
    L("rx", "member received Prolia within the last 8 months", "trial", lambda p: p.tried(D, within=240), "r"),
    L("keep", "T-score is no more than 0.5 below the T-score before Prolia", "change", lambda p: p.change(T, D, lambda b, c: round(b - c, 6) <= 0.5), "r", hard="change from baseline of a negative number"),
    L("hypo", "hypocalcemia", "no", lambda p: p.no_dx("E83.51"), exclude=True),
    L("aff", "a history of atypical femoral fracture or osteonecrosis of the jaw", "no", lambda p: p.no_hx("M84.75", "M87.180"), exclude=True),
    L("conc", "concurrent Forteo, Tymlos, Evenity, or a bisphosphonate", "conc", lambda p: not p.on(BISPHOSPHONATE | {"teriparatide", "abaloparatide", "romosozumab"}), exclude=True),
    L("preg", "pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
]
ATTESTATIONS = ["member will receive calcium 1,000 mg and vitamin D 400 IU daily", "positive response to therapy"]


def initial(s):
    return ALL(ANY(ALL(s.dx, s.who, ANY(s.bis, s.eso, s.gfr, s.ts), s.ca, ATT), ALL(s.pc, s.adt, ANY(s.t1, s.old), s.ca)), s.hypo, s.aff, s.conc, s.preg)


def renewal(s):
    return ALL(s.rx, ATT, s.ca, s.keep, s.hypo, s.aff, s.conc, s.preg)


OP = dx("Age-related osteoporosis without current pathological fracture", "M81.0")
PC = dx("Malignant neoplasm of prostate", "C61")
frac = lambda ago: past("Age-related osteoporosis with current pathological fracture, vertebra(e)", "M80.08XA", ago)
CA = "Serum calcium"
LABS = [lab("eGFR", 72), lab(T, -2.7)]
INITIAL = dict(
    dx=[[OP], [dx("Age-related osteoporosis with current pathological fracture, vertebra(e)", "M80.08XA", 900)], [dx("Other specified disorders of bone density and structure, unspecified site", "M85.80")], [past("Age-related osteoporosis without current pathological fracture", "M81.0")]],
    who=[[sex("female"), born(66, 30)], [sex("female"), born(44, 30)], [sex("male"), born(50)], [sex("male"), born(50, -1)]],
    step=[[failed("Alendronate", 400)] + LABS, [failed("Fosamax", 360)] + LABS, [failed("Fosamax", 359)] + LABS, [bad("Actonel", 20)] + LABS, [contra("Alendronate")] + LABS, [failed("Reclast", 400)] + LABS, [worked("Alendronate", 900)] + LABS, LABS, [partial("Boniva", 370)] + LABS,
          LABS + [dx("Barrett's esophagus without dysplasia", "K22.70")], LABS + [dx("Achalasia of cardia", "K22.0")], LABS + [dx("Gastro-esophageal reflux disease without esophagitis", "K21.9")], [lab("eGFR", 34), lab(T, -2.7)], [lab("eGFR", 35), lab(T, -2.7)], [lab(T, -2.7)],
          [lab("eGFR", 72), lab(T, -3.0)], [lab("eGFR", 72), lab(T, -2.9)], [lab("eGFR", 72), lab(T, -2.5), frac(730)], [lab("eGFR", 72), lab(T, -2.5), frac(731)], [lab("eGFR", 72), lab(T, -2.4), frac(200)], [lab("eGFR", 72)]],
    ca=[[lab(CA, 9.3)], [lab(CA, 8.5, 60)], [lab(CA, 8.4)], [lab(CA, 9.3, 61)], [], [lab(CA, 2.3, unit="mmol/L")]],
    x=[[], [dx("Hypocalcemia", "E83.51", 40)], [past("Hypocalcemia", "E83.51")], [past("Incomplete atypical femoral fracture, left leg", "M84.752A", 700)], [dx("Osteonecrosis due to drugs, jaw", "M87.180", 200)], [on("Forteo", 90)], [on("Evenity", 90)], [on("Fosamax Plus D", 90)], [worked("Tymlos", 300, 10)],
       [on("Evista", 90)]],
)
MORE = {
    "adt": dict(
        who=[[sex("male"), born(64, 20)], [sex("female"), born(64, 20)]],
        pc=[[PC], [PC, dx("Secondary malignant neoplasm of bone", "C79.51", 60)], [dx("Benign prostatic hyperplasia without lower urinary tract symptoms", "N40.0")]],
        adt=[[on("Lupron Depot", 200)], [on("Zoladex", 200)], [on("Firmagon", 200)], [worked("Eligard", 200, 20)]],
        t=[[lab(T, -1.6)], [lab(T, -1.0)], [lab(T, -1.1)], [], [lab(T, -0.4), born(70)], [lab(T, -0.4), born(70, -1)]],
        ca=[[lab(CA, 9.1)], [lab(CA, 8.4)], []],
    ),
}
RENEWAL = dict(
    who=[[sex("female"), born(70, 10), OP]],
    rx=[[on("Prolia", 400)], [worked("Prolia", 200, 240)], [worked("denosumab", 200, 241)]],
    t=[[lab(T, -2.9, 500), lab(T, -2.8, 40)], [lab(T, -2.9, 500), lab(T, -3.4, 40)], [lab(T, -2.9, 500), lab(T, -3.5, 40)], [lab(T, -2.9, 500), lab(T, -2.1, 40)], [lab(T, -2.8, 40)]],
    ca=[[lab(CA, 9.3)], [lab(CA, 8.4)], [lab(CA, 9.3, 70)]],
    x=[[], [on("Tymlos", 20)], [on("Alendronate", 60)], [dx("Complete transverse atypical femoral fracture, right leg", "M84.754A", 90)]],
)
