"""780 Xtandi: Prime summary, 1. / A. / i. without indentation, AND/OR at line ends, initial and renewal evaluation."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "780-xtandi.md", "fu-780", "Tidewater Prime Blue", "Xtandi", "enzalutamide"
CLASS, STYLE = "oncology: androgen receptor inhibitor", "Prime, 1. A. i. unindented with AND/OR at line ends"
COMBINED = ((42, 7), (14, 3))
ME, ABI = {"enzalutamide"}, {"abiraterone"}
BP = lambda p: ALL(p.lab("Systolic blood pressure", lambda v: v < 160, 60), p.lab("Diastolic blood pressure", lambda v: v < 100, 60))
LINES = [
    L("pc", "The patient has a diagnosis of prostate cancer", "dx", lambda p: p.dx("C61")),
    L("met", "The patient has metastases in bone or lymph nodes", "dx", lambda p: p.dx("C77", "C79.51"), hard="two sites"),
    L("abi", "The patient has had an inadequate response to abiraterone (Zytiga) used for at least 60 days, or has an intolerance or contraindication to it (e.g., heart failure or cirrhosis)", "trial",
      lambda p: p.tfci(ABI, 60) or p.dx("I50", "I11.0", "I13.0", "I13.2", "K74.3", "K74.4", "K74.5", "K74.6", "K70.3"), hard="contraindication by condition"),
    L("rec", "The patient has been treated with Xtandi within the past 90 days", "trial", lambda p: p.tried(ME, within=90), hard="a window on a drug"),
    L("gn", "The patient is currently receiving a GnRH agonist or antagonist (e.g., Lupron Depot, Eligard, Firmagon, Orgovyx)", "now", lambda p: p.on(GNRH)),
    L("age", "The patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("sz", "The patient has not had a seizure in the past 12 months", "no", lambda p: p.no_hx("G40", "R56", within=360), hard="an absence within a window"),
    L("bp", "The latest blood pressure, taken within the past 60 days, is below 160 mm Hg systolic and below 100 mm Hg diastolic", "lab", BP, hard="two tests on one line"),
    L("conc", "The patient will NOT be using Xtandi in combination with Erleada, Nubeqa, or abiraterone", "conc", lambda p: not p.on({"apalutamide", "darolutamide", "abiraterone"}), "b"),
    L("spec", "The prescriber is a specialist in the area of the diagnosis (an oncologist or urologist) or has consulted with one", "spec", lambda p: p.prescriber("oncology", "urology")),
    L("now", "The patient is currently taking Xtandi and, according to the prescriber, tolerates it", "now", lambda p: p.on(ME), "r", hard="computable half and attestation half"),
    L("anc", "The latest absolute neutrophil count, from the past 6 months, is at least 1,000 cells/mcL", "lab", lambda p: p.lab("Absolute neutrophil count", lambda v: v >= 1000, 180), "r"),
    L("gf", "The patient is currently taking a white-cell growth factor (e.g., Neupogen, Neulasta)", "now", lambda p: p.on(GROWTH_FACTOR), "r"),
]
ATTESTATIONS = ["The prescriber states that the patient has had a bilateral orchiectomy", "The patient was approved for Xtandi earlier through the plan's prior authorization process", "The prescriber reports clinical benefit from Xtandi"]


def initial(s):
    return ALL(s.pc, ANY(ALL(s.met, s.abi), s.rec), ANY(s.gn, ATT), s.age, s.sz, s.bp, s.conc, s.spec)


def renewal(s):
    return ALL(ATT, s.now, ATT, ANY(s.anc, s.gf), s.conc)


def bp(sys, dia, ago=20):
    def put(b):
        lab("Systolic blood pressure", sys, ago)(b)
        lab("Diastolic blood pressure", dia, ago)(b)
    return put


PC = dx("Malignant neoplasm of prostate", "C61")
BONE = dx("Secondary malignant neoplasm of bone", "C79.51", 300)
INITIAL = dict(
    sex=[[sex("male")]],
    age=[[born(71, 12)], [born(18)], [born(18, -1)]],
    dx=[[PC], [dx("Benign prostatic hyperplasia with lower urinary tract symptoms", "N40.1")], [dx("Malignant neoplasm of bladder, unspecified", "C67.9")], [past("Malignant neoplasm of prostate", "C61")]],
    two=[[BONE, failed("Zytiga", 90)], [dx("Secondary and unspecified malignant neoplasm of intrapelvic lymph nodes", "C77.5", 300), failed("abiraterone", 60)], [BONE, failed("Zytiga", 59)], [BONE, bad("abiraterone", 9)], [BONE, worked("Zytiga", 300)],
         [BONE, contra("Zytiga")], [BONE, dx("Heart failure, unspecified", "I50.9")], [BONE, dx("Unspecified cirrhosis of liver", "K74.60")], [BONE], [failed("Zytiga", 90)], [dx("Secondary malignant neoplasm of right lung", "C78.01", 300), failed("Zytiga", 90)],
         [on("Xtandi", 200)], [worked("enzalutamide", 60, 90)], [worked("Xtandi", 60, 91)]],
    gn=[[on("Lupron Depot", 400)], [on("degarelix", 90)], [worked("Eligard", 200, 60)], [on("Orgovyx", 40)], []],
    sz=[[], [past("Unspecified convulsions", "R56.9", 360)], [past("Unspecified convulsions", "R56.9", 361)], [dx("Epilepsy, unspecified, not intractable, without status epilepticus", "G40.909", 100)]],
    bp=[[bp(138, 82)], [bp(159, 99, 60)], [bp(160, 82)], [bp(138, 100)], [bp(138, 82, 61)], [lab("Systolic blood pressure", 138)], []],
    spec=[[spec("oncology")], [spec("urology")], [spec("family medicine")]],
    x=[[], [on("Erleada", 30)], [on("Casodex", 60)], [worked("Nubeqa", 60, 100)], [on("Nubeqa", 20)]],
)
RENEWAL = dict(
    sex=[[sex("male")]],
    dx=[[PC, BONE]],
    now=[[on("Xtandi", 300)], [on("enzalutamide", 60)], [worked("Xtandi", 300, 8)]],
    anc=[[lab("Absolute neutrophil count", 2900)], [lab("Absolute neutrophil count", 1000, 180)], [lab("Absolute neutrophil count", 990)], [lab("Absolute neutrophil count", 990), on("Neupogen", 20)], [lab("Absolute neutrophil count", 2900, 181)], [on("pegfilgrastim", 30)], []],
    x=[[], [on("Zytiga", 20)], [on("darolutamide", 20)], [on("Lupron Depot", 400)]],
)
