"""960 Verzenio: Centene I. A. 1. a. i.; settings by codes and drugs; counts; exclusion with unless."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "960-verzenio.md", "fu-960", "Sagebrush Ambetter Alliance", "Verzenio", "abemaciclib"
CLASS, STYLE = "oncology: CDK4/6", "Centene clinical policy, I. A. 1. a. i."
COMBINED = ((44, 9), (12, 3))
OTHER = CDK46 - {"abemaciclib"}
METS = ("C78", "C79")
LINES = [
    L("dx", "Diagnosis of breast cancer with an estrogen receptor-positive tumor (ICD-10-CM Z17.0)", "dx", lambda p: p.dx("C50") and p.dx("Z17.0"), hard="two conditions on one line"),
    L("onc", "Prescribed by or in consultation with an oncologist", "spec", lambda p: p.prescriber("oncology")),
    L("age", "Age ≥ 18 years", "age", lambda p: p.age_ge(18)),
    L("met", "Secondary malignant neoplasm (ICD-10-CM C78 or C79)", "dx", lambda p: p.dx(*METS)),
    L("with", "Currently receiving fulvestrant or an aromatase inhibitor (e.g., anastrozole, letrozole, exemestane)", "now", lambda p: p.on(AROMATASE | {"fulvestrant"})),
    L("mono", "Secondary malignant neoplasm (C78 or C79) with failure of endocrine therapy (tamoxifen, fulvestrant, or an aromatase inhibitor) and prior treatment with capecitabine, docetaxel, or paclitaxel", "mix",
      lambda p: ALL(p.dx(*METS), p.failed(ENDOCRINE_960), p.tried({"capecitabine", "docetaxel", "paclitaxel"})), hard="diagnosis, failure and prior treatment on one line"),
    L("early", "Axillary lymph node involvement (ICD-10-CM C77.3) without any C78 or C79 diagnosis, in a member who is receiving tamoxifen or an aromatase inhibitor", "mix",
      lambda p: ALL(p.dx("C77.3"), p.no_dx(*METS), p.on(AROMATASE | {"tamoxifen"})), hard="diagnosis, absence and current drug on one line"),
    L("male", "If the member is male and is receiving an aromatase inhibitor, a GnRH agonist (e.g., leuprolide, goserelin) is used as well", "if", lambda p: IF(p.male and p.on(AROMATASE), p.on(GNRH_AGONIST_960)), hard="a condition of two facts"),
    L("cdk", "Member has not failed treatment with another CDK4/6 inhibitor (e.g., Ibrance, Kisqali)", "no", lambda p: not p.failed(OTHER), hard="a failure that must be absent"),
    L("anc", "Absolute neutrophil count ≥ 1,500 cells/mcL and platelet count ≥ 100,000/mcL, both within the past 30 days", "lab",
      lambda p: ALL(p.lab("Absolute neutrophil count", lambda v: v >= 1500, 30), p.lab("Platelet count", lambda v: v >= 100, 30)), hard="two tests, one window, units"),
    L("now", "Currently receiving Verzenio", "now", lambda p: p.on({"abemaciclib"}), "r"),
    L("alt", "Latest ALT within the past 60 days ≤ 200 U/L", "lab", lambda p: p.lab("ALT", lambda v: v <= 200, 60), "r"),
    L("conc", "Use with another CDK4/6 inhibitor", "conc", lambda p: not p.on(OTHER), exclude=True),
    L("ild", "Interstitial lung disease", "no", lambda p: p.no_dx("J84"), exclude=True),
    L("vte", "Pulmonary embolism or deep vein thrombosis within the past 6 months, unless the member is taking an anticoagulant", "no",
      lambda p: p.no_hx("I26", "I82.4", "I82.6", within=180) or p.on(ANY_ANTICOAGULANT), exclude=True, hard="a window and unless in an exclusion"),
    L("keto", "Concurrent ketoconazole", "conc", lambda p: not p.on({"ketoconazole"}), exclude=True),
]
ATTESTATIONS = ["Report of a HER2-negative immunohistochemistry or FISH result is attached", "Dose does not exceed 400 mg per day", "Member is responding positively to therapy",
                "If the request is for a dose increase, the new dose does not exceed 400 mg per day"]


def out(s):
    return ALL(s.conc, s.ild, s.vte, s.keto)


def initial(s):
    return ALL(s.dx, ATT, s.onc, s.age, ANY(ALL(s.met, s.with_), s.mono, s.early), s.male, s.cdk, s.anc, ATT, out(s))


for _l in LINES:
    if _l.id == "with":
        _l.id = "with_"


def renewal(s):
    return ALL(s.now, ATT, s.alt, ATT, out(s))


BC, ER = dx("Malignant neoplasm of unspecified site of unspecified female breast", "C50.919"), dx("Estrogen receptor positive status [ER+]", "Z17.0")
BM, LN = dx("Secondary malignant neoplasm of bone", "C79.51"), dx("Secondary and unspecified malignant neoplasm of axilla and upper limb lymph nodes", "C77.3")
F, M = sex("female"), sex("male")
MBC = dx("Malignant neoplasm of unspecified site of unspecified male breast", "C50.929")
INITIAL = dict(
    age=[[born(58, 20)], [born(18)], [born(18, -1)]],
    dx=[[F, BC, ER], [F, BC], [F, dx("Carcinoma in situ of breast, unspecified", "D05.90"), ER], [F, BC, dx("Estrogen receptor negative status [ER-]", "Z17.1")], [M, MBC, ER], [M, MBC, ER, on("Zoladex", 90)], [M, MBC, ER, on("Firmagon", 90)]],
    set=[[BM, on("Femara", 60)], [dx("Secondary malignant neoplasm of liver and intrahepatic bile duct", "C78.7"), on("Faslodex", 60)], [BM, on("tamoxifen", 60)], [BM], [BM, failed("tamoxifen", 300), worked("Xeloda", 100, 60)], [BM, failed("Arimidex", 300), worked("Taxotere", 90, 200)],
         [BM, failed("tamoxifen", 300)], [BM, worked("tamoxifen", 300), worked("Taxol", 90, 200)], [LN, on("tamoxifen", 100)], [LN, on("anastrozole", 100)], [LN, on("Faslodex", 100)], [LN, BM, on("tamoxifen", 100)], [on("Femara", 60)], [LN]],
    spec=[[spec("oncology")], [spec("internal medicine")]],
    cdk=[[], [failed("Ibrance", 200)], [bad("Kisqali")], [worked("Ibrance", 200, 20)], [on("Kisqali", 60)], [failed("Verzenio", 100)]],
    anc=[[lab("Absolute neutrophil count", 3100), lab("Platelet count", 210)], [lab("Absolute neutrophil count", 1500, 30), lab("Platelet count", 100, 30)], [lab("Absolute neutrophil count", 1490), lab("Platelet count", 210)], [lab("Absolute neutrophil count", 3100), lab("Platelet count", 99)],
         [lab("Absolute neutrophil count", 3100, 31), lab("Platelet count", 210)], [lab("Absolute neutrophil count", 3100)], [lab("Absolute neutrophil count", 3100), lab("Platelet count", 150000, 20, "/uL")]],
    x=[[], [dx("Interstitial pulmonary disease, unspecified", "J84.9")], [past("Interstitial pulmonary disease, unspecified", "J84.9")], [dx("Other pulmonary embolism without acute cor pulmonale", "I26.99", 180)], [dx("Other pulmonary embolism without acute cor pulmonale", "I26.99", 181)],
       [past("Acute embolism and thrombosis of unspecified deep veins of unspecified lower extremity", "I82.409", 90), on("Eliquis", 80)], [past("Acute embolism and thrombosis of unspecified deep veins of unspecified lower extremity", "I82.409", 90)], [on("Nizoral", 10)]],
)
RENEWAL = dict(
    now=[[F, BC, ER, BM, on("Verzenio", 170)], [F, BC, ER, BM, on("abemaciclib", 170)], [F, BC, ER, BM, worked("Verzenio", 170, 10)]],
    alt=[[lab("ALT", 40)], [lab("ALT", 200, 60)], [lab("ALT", 201)], [lab("ALT", 40, 61)], []],
    x=[[], [on("Ibrance", 20)], [dx("Interstitial pulmonary disease, unspecified", "J84.9")]],
)
