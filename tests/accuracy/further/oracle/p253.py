"""253 Xtandi: two pressures on one line, 'or has had' an operation."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "253-xtandi-clinical.txt", "bc-253", "Timber Bay Health Net", "Xtandi", "enzalutamide"
CLASS, STYLE = "oncology, androgen receptor inhibitor", "clinical policy with appendix"
COMBINED = ((24, 4), (9, 2))
ABI = {"abiraterone"}
LINES = [
    L("pc", "Diagnosis of prostate cancer", "dx", lambda p: p.dx("C61")),
    L("spec", "Prescribed by or in consultation with an oncologist or urologist", "spec", lambda p: p.prescriber("oncology", "urology")),
    L("age", "Age ≥ 18 years", "age", lambda p: p.age_ge(18)),
    L("met", "Member has metastatic disease (e.g., bone, lymph node, or visceral metastases)", "dx", lambda p: p.dx("C77", "C78", "C79")),
    L("gnrh", "Member is receiving a gonadotropin-releasing hormone (GnRH) analog (e.g., leuprolide, goserelin, degarelix) or has had a bilateral orchiectomy", "mix",
      lambda p: p.taking(GNRH) or p.hx("Z90.79"), hard="current drug or an operation"),
    L("abi", "Failure of abiraterone (Zytiga), unless contraindicated or clinically significant adverse effects are experienced", "trial", lambda p: p.tfci(ABI)),
    L("bp", "Most recent blood pressure is below 160/100 mm Hg (systolic blood pressure < 160 mm Hg and diastolic blood pressure < 100 mm Hg)", "mix",
      lambda p: ALL(p.lab("Systolic blood pressure", lambda v: v < 160), p.lab("Diastolic blood pressure", lambda v: v < 100)), hard="two observations"),
    L("seiz", "Member has no history of seizures or brain metastases", "no", lambda p: p.no_hx("G40", "R56", "C79.31"), "b"),
    L("conc", "Xtandi is not prescribed concurrently with another androgen receptor inhibitor (e.g., Erleada, Nubeqa, bicalutamide)", "conc",
      lambda p: not p.on({"apalutamide", "darolutamide", "bicalutamide", "flutamide", "nilutamide"}), "b"),
    L("now", "Member is currently receiving Xtandi, and there is no evidence of disease progression", "now", lambda p: p.taking({"enzalutamide"}), "r", hard="computable half and attestation half on one line"),
]
ATTESTATIONS = ["Dose does not exceed 160 mg (4 capsules) per day", "If request is for a dose increase, new dose does not exceed 160 mg (4 capsules) per day"]


def initial(s):
    return ALL(s.pc, s.spec, s.age, s.met, s.gnrh, s.abi, s.bp, s.seiz, s.conc, ATT)


def renewal(s):
    return ALL(s.now, s.seiz, s.conc, ATT)


PC, BONE = dx("Malignant neoplasm of prostate", "C61"), dx("Secondary malignant neoplasm of bone", "C79.51", 300)
SY, DI = "Systolic blood pressure", "Diastolic blood pressure"
S = [[], [dx("Epilepsy, unspecified, not intractable", "G40.909")], [past("Unspecified convulsions", "R56.9")], [dx("Secondary malignant neoplasm of brain", "C79.31", 90)], [dx("Syncope and collapse", "R55")]]
C = [[], [on("Erleada", 60)], [on("Casodex", 30)], [worked("Nubeqa", 90, 20)]]
INITIAL = dict(
    age=[[sex("male"), born(71, 8)], [sex("male"), born(18)], [sex("male"), born(18, -1)]],
    dx=[[PC], [dx("Malignant neoplasm of bladder, unspecified", "C67.9")], [dx("Elevated prostate specific antigen [PSA]", "R97.20")], [fam("Malignant neoplasm of prostate", "C61", "father")]],
    met=[[BONE], [dx("Secondary and unspecified malignant neoplasm of intrapelvic lymph nodes", "C77.5", 200)], Also([]), [dx("Secondary malignant neoplasm of liver and intrahepatic bile duct", "C78.7", 100)]],
    spec=[[spec("oncology")], [spec("urology")], [spec("internal medicine")]],
    gnrh=[[on("Eligard", 200)], [on("Firmagon", 60)], [on("goserelin", 60)], [past("Acquired absence of both testes (bilateral orchiectomy)", "Z90.79")], [worked("Lupron Depot", 200, 60)], []],
    abi=[[failed("Zytiga", 120)], [failed("Abiraterone", 10)], [bad("Zytiga")], [contra("Abiraterone")], [worked("Zytiga", 200)], [failed("Taxotere", 100)], []],
    bp=[[lab(SY, 132), lab(DI, 78)], [lab(SY, 159), lab(DI, 99)], [lab(SY, 160), lab(DI, 80)], [lab(SY, 140), lab(DI, 100)], [lab(SY, 132)], []],
    seiz=S, conc=C,
)
RENEWAL = dict(
    now=[[sex("male"), PC, BONE, on("Xtandi", 200)], [sex("male"), PC, worked("Xtandi", 200, 12)], [sex("male"), PC, on("enzalutamide", 60)], [sex("male"), PC]],
    seiz=S, conc=C,
)
