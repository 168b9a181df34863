"""674 Erleada: Cigna oncology, 1. a. i., codes in the text, unless, if."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "674-erleada.txt", "fu-674", "Harborlight Guardian Health", "Erleada", "apalutamide"
CLASS, STYLE = "oncology", "Cigna medical necessity, 1. a. i., ICD-10 codes in the text"
COMBINED = ((27, 5), (12, 3))
ABI, HF = {"abiraterone"}, ("I50", "I11.0", "I13.0", "I13.2")
LINES = [
    L("age", "Age 18 years or older", "age", lambda p: p.age_ge(18)),
    L("pc", "Diagnosis of prostate cancer (C61)", "dx", lambda p: p.dx("C61")),
    L("crpc", "Castration-resistant (hormone-resistant) disease (Z19.2)", "dx", lambda p: p.dx("Z19.2"), hard="code in the text"),
    L("m0", "No distant metastases (C78 or C79)", "no", lambda p: p.no_dx("C78", "C79"), hard="codes in the text"),
    L("tt", "Total testosterone is below 50 ng/dL within the past 90 days", "lab", lambda p: p.lab("Total testosterone", lambda v: v < 50, 90)),
    L("gnrh", "Individual is currently receiving a GnRH analog (e.g., leuprolide, goserelin, degarelix)", "now", lambda p: p.on(GNRH)),
    L("orch", "Individual has had a bilateral orchiectomy (Z90.79)", "dx", lambda p: p.hx("Z90.79"), hard="code in the text"),
    L("met", "Metastatic disease (C77, C78, or C79)", "dx", lambda p: p.dx("C77", "C78", "C79"), hard="codes in the text"),
    L("abi", "Inadequate response, intolerance, or contraindication to abiraterone (generic Zytiga), unless the individual has heart failure", "mix",
      lambda p: p.tfci(ABI) or p.dx(*HF), hard="unless clause"),
    L("spec", "Prescribed by, or in consultation with, an oncologist or a urologist", "spec", lambda p: p.prescriber("oncology", "urology")),
    L("now", "Individual is currently receiving Erleada", "now", lambda p: p.on({"apalutamide"}), "r"),
    L("adt", "If the individual has not had a bilateral orchiectomy (Z90.79), a GnRH analog is being taken along with Erleada", "if", lambda p: IF(not p.hx("Z90.79"), p.on(GNRH)), "r",
      hard="conditional on an absence"),
    L("sz", "Seizure within the past 12 months", "no", lambda p: p.no_hx("R56", "G40", within=360), exclude=True, hard="event in a window"),
    L("conc", "Use together with another androgen receptor inhibitor (e.g., Xtandi, Nubeqa, bicalutamide) or with abiraterone", "conc",
      lambda p: not p.another({"enzalutamide", "darolutamide", "apalutamide", "bicalutamide", "flutamide", "nilutamide", "abiraterone"}, "Erleada", "apalutamide"), exclude=True),
]
ATTESTATIONS = ["Beneficial response to therapy, according to the prescriber"]


def out(s):
    return ALL(s.sz, s.conc)


def initial(s):
    one = ALL(s.age, s.pc, s.crpc, s.m0, s.tt, ANY(s.gnrh, s.orch), s.spec)
    two = ALL(s.age, s.pc, s.met, ANY(s.gnrh, s.orch), s.abi, s.spec)
    return ALL(ANY(one, two), out(s))


def renewal(s):
    return ALL(s.now, ATT, s.adt, out(s))


PC = dx("Malignant neoplasm of prostate", "C61", 900)
HR = dx("Hormone resistant malignancy status", "Z19.2", 90)
BONE = dx("Secondary malignant neoplasm of bone", "C79.51", 60)
ORCH = past("Acquired absence of other genital organ(s)", "Z90.79", 700)
M = sex("male")
tt = lambda v, ago=20, unit=None: lab("Total testosterone", v, ago, unit)
ADT = on("Lupron Depot", 400)
BAD = [[], [past("Unspecified convulsions", "R56.9", 360)], [past("Unspecified convulsions", "R56.9", 361)], [on("Casodex", 60)], [worked("Casodex", 60, 60)], [on("Xtandi", 20)]]
INITIAL = dict(
    age=[[M, born(71, 20)], [M, born(18)], [M, born(18, -1)]],
    dx=[[PC, HR], [PC], [dx("Benign prostatic hyperplasia with lower urinary tract symptoms", "N40.1"), HR], [PC, dx("Hormone sensitive malignancy status", "Z19.1", 90)], [PC, HR, BONE]],
    tt=[[tt(18)], [tt(49, 90)], [tt(50)], [tt(18, 91)], [tt(1.2, 20, "nmol/L")], [tt(0.6, 20, "ng/mL")], []],
    adt=[[ADT], [on("Firmagon", 30)], [worked("Lupron Depot", 300, 40)], [ORCH], [on("Zoladex", 60)]],
    spec=[[spec("oncology")], [spec("urology")], [spec("internal medicine")]],
    x=BAD,
)
META = dict(
    age=[[M, born(66, 20)]],
    dx=[[PC, BONE], [PC, dx("Secondary malignant neoplasm of intrapelvic lymph nodes", "C77.5", 60)], [PC], [BONE]],
    adt=[[ADT], [ORCH], []],
    abi=[[failed("Zytiga", 120)], [bad("abiraterone", 20)], [contra("Zytiga")], [worked("abiraterone", 200)], [dx("Chronic systolic (congestive) heart failure", "I50.22")], [past("Heart failure, unspecified", "I50.9")], [on("Zytiga", 100)]],
    spec=[[spec("urology")], [spec("family medicine")]],
)
MORE = dict(metastatic=META)
RENEWAL = dict(
    now=[[M, PC, on("Erleada", 200)], [M, PC, on("apalutamide", 200)], [M, PC, worked("Erleada", 200, 15)]],
    adt=[[on("Eligard", 500)], [ORCH], [], [worked("Eligard", 300, 60)]],
    x=[[], [past("Unspecified convulsions", "R56.9", 60)], [on("Nubeqa", 20)], [on("abiraterone", 90)]],
)
