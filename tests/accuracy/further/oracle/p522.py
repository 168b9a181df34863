"""522 Erleada: Magellan, universal criteria before two indications, codes in the text, a test merely obtained."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "522-erleada.md", "fu-522", "Tidewater Summit Health", "Erleada", "apalutamide"
CLASS, STYLE = "prostate cancer", "Magellan, Universal Criteria then indications as bold lines, dosing limits and billing codes"
COMBINED = ((26, 5), (10, 2))
TT = "Total testosterone"
METS = ("C77", "C78", "C79")
AR = {"enzalutamide", "darolutamide", "abiraterone"}
LINES = [
    L("age", "Patient is at least 18 years of age", "age", lambda p: p.age_ge(18)),
    L("sz", "Patient does not have a history of seizure", "no", lambda p: p.no_hx("G40", "R56")),
    L("cv", "Patient has not had a myocardial infarction, stroke, or transient ischemic attack within the previous 6 months", "no", lambda p: p.no_hx("I21", "I22", "I60", "I61", "I63", "G45", within=180), hard="events within a window"),
    L("tsh", "Patient has had a thyroid-stimulating hormone (TSH) level obtained within the previous 12 months", "lab", lambda p: p.lab("TSH", lambda v: True, 360), hard="a test obtained, no value"),
    L("conc", "Patient will not be taking Erleada together with enzalutamide, darolutamide, bicalutamide, or abiraterone", "conc", lambda p: not p.on(AR | {"bicalutamide"}), "b"),
    L("gnrh", "Patient is receiving a gonadotropin-releasing hormone (GnRH) analog (e.g., leuprolide, goserelin, degarelix, relugolix), or has a total testosterone level below 50 ng/dL", "mix",
      lambda p: ANY(p.on(GNRH), p.lab(TT, lambda v: v < 50)), "b", hard="a drug or a value"),
    L("hnm", "**Non-Metastatic Castration-Resistant Prostate Cancer (nmCRPC)** †", "dx", lambda p: p.dx("C61"), hidden=True),
    L("crpc", "Patient has castration-resistant prostate cancer (ICD-10 C61 together with Z19.2)", "dx", lambda p: p.dx("C61") and p.dx("Z19.2"), hard="two codes together"),
    L("nomet", "Patient has no metastatic disease (ICD-10 C77, C78, or C79)", "no", lambda p: p.no_dx(*METS)),
    L("hcs", "**Metastatic Castration-Sensitive Prostate Cancer (mCSPC)** † ‡", "dx", lambda p: p.dx("C61"), hidden=True),
    L("cspc", "Patient has castration-sensitive prostate cancer (ICD-10 C61 together with Z19.1)", "dx", lambda p: p.dx("C61") and p.dx("Z19.1"), hard="two codes together"),
    L("met", "Patient has metastatic disease (ICD-10 C77, C78, or C79)", "dx", lambda p: p.dx(*METS)),
    L("nofail", "Patient has not previously failed treatment with enzalutamide, darolutamide, or abiraterone", "trial", lambda p: not p.failed(AR), hard="a failure that must be absent"),
    L("now", "Patient is currently being treated with Erleada", "now", lambda p: p.taking({"apalutamide"}), "r"),
]
ATTESTATIONS = ["Prostate-specific antigen (PSA) doubling time is 10 months or less", "Disease response as defined by stabilization of disease or decrease in size of tumor or tumor spread",
                "Absence of unacceptable toxicity from the drug, such as severe rash, falls, or fractures"]


def initial(s):
    nm = ALL(s.hnm, s.crpc, s.nomet, ATT)
    cs = ALL(s.hcs, s.cspc, s.met, s.nofail)
    return ALL(s.age, s.sz, s.cv, s.tsh, s.conc, s.gnrh, ANY(nm, cs))


def renewal(s):
    return ALL(s.now, ATT, ATT, s.conc, s.gnrh)


M = sex("male")
PC, SENS, RES = dx("Malignant neoplasm of prostate", "C61"), dx("Hormone sensitive malignancy status", "Z19.1"), dx("Hormone resistant malignancy status", "Z19.2")
BONE, NODE = dx("Secondary malignant neoplasm of bone", "C79.51", 200), dx("Secondary and unspecified malignant neoplasm of intrapelvic lymph nodes", "C77.5", 200)
CV = [[], [past("ST elevation (STEMI) myocardial infarction of unspecified site", "I21.3", 180)], [past("ST elevation (STEMI) myocardial infarction of unspecified site", "I21.3", 181)], [past("Transient cerebral ischemic attack, unspecified", "G45.9", 60)]]
GN = [[on("Lupron Depot", 200)], [on("Orgovyx", 30)], [worked("Zoladex", 200, 100), lab(TT, 49)], [worked("Zoladex", 200, 100), lab(TT, 50)], [worked("Eligard", 200, 100)]]
X = [[], [on("Casodex", 60)], [on("Xtandi", 60)], [worked("Casodex", 60, 40)]]
ADULT = [M, born(71, 30)]
INITIAL = dict(
    age=[ADULT, [M, born(18)], [M, born(18, -1)]],
    dx=[[PC, SENS, BONE], [PC, SENS, NODE], [PC, SENS], [PC, RES], [PC, RES, BONE], [RES, dx("Benign prostatic hyperplasia without lower urinary tract symptoms", "N40.0")], [PC], [PC, RES, dx("Secondary malignant neoplasm of right lung", "C78.01", status="resolved")]],
    prior=[[], [failed("Zytiga", 200, 40)], [bad("Nubeqa")], [partial("Xtandi", 100)], [worked("Zytiga", 300)], [failed("Taxotere", 100)]],
    tsh=[[lab("TSH", 2.1, 100)], [lab("TSH", 9.8, 360)], [lab("TSH", 2.1, 361)], []],
    gn=GN,
    cv=CV,
    x=X + [[past("Unspecified convulsions", "R56.9")], [dx("Epilepsy, unspecified, not intractable, without status epilepticus", "G40.909")]],
)
MORE = {"resistant": dict(
    age=[ADULT], dx=[[PC, RES], [PC, RES, NODE]], prior=[[], [failed("Xtandi", 200, 40)]], tsh=[[lab("TSH", 1.8, 30)]], gn=GN[:2],
    x=X[:2],
)}
RENEWAL = dict(
    now=[ADULT + [PC, SENS, BONE, on("Erleada", 200)], ADULT + [PC, SENS, BONE, worked("Erleada", 170, 9)]],
    gn=GN,
    x=X,
)
