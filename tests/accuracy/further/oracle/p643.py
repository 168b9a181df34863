"""643 Verzenio: Cigna oncology, A) i. (a), two indications, tumour markers according to the prescriber, failures by class."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "643-verzenio.md", "fu-643", "Penobscot River Assurance", "Verzenio", "abemaciclib"
CLASS, STYLE = "oncology: CDK4/6", "Cigna oncology, A) i. (a)"
COMBINED = ((26, 6), (18, 4))
ENDO = AROMATASE | {"fulvestrant", "tamoxifen"}
CHEMO = {"capecitabine", "docetaxel", "paclitaxel"}
OTHER = {"palbociclib", "ribociclib"}
METS = ("C78", "C79")
LINES = [
    L("age", "Patient is ≥ 18 years of age", "age", lambda p: p.age_ge(18)),
    L("early", "Patient has breast cancer without distant metastases", "mix", lambda p: p.dx("C50") and p.no_dx(*METS), hard="a diagnosis without another"),
    L("ai", "Patient is taking tamoxifen or an aromatase inhibitor (e.g., anastrozole, exemestane, letrozole)", "now", lambda p: p.on(AROMATASE | {"tamoxifen"})),
    L("anc", "Absolute neutrophil count is ≥ 1,500 cells/mcL within the past 30 days", "lab", lambda p: p.lab("Absolute neutrophil count", lambda v: v >= 1500, 30)),
    L("met", "Patient has breast cancer with distant metastases (e.g., in bone, liver, lung, or brain)", "mix", lambda p: p.dx("C50") and p.dx(*METS), hard="two diagnoses on one line"),
    L("aif", "Patient is receiving an aromatase inhibitor (e.g., anastrozole, exemestane, letrozole) or fulvestrant", "now", lambda p: p.on(AROMATASE | {"fulvestrant"})),
    L("meno", "Patient is ≥ 60 years of age or is receiving a gonadotropin-releasing hormone (GnRH) agonist (e.g., leuprolide, goserelin)", "mix",
      lambda p: p.age_ge(60) or p.on({"leuprolide", "goserelin", "triptorelin"}), hard="age or current drug"),
    L("fe", "Failure of at least one endocrine therapy (tamoxifen, anastrozole, exemestane, letrozole, or fulvestrant)", "trial", lambda p: p.failed(ENDO)),
    L("fc", "Failure of at least one chemotherapy drug (capecitabine, docetaxel, or paclitaxel)", "trial", lambda p: p.failed(CHEMO)),
    L("nof", "Patient has not failed Ibrance (palbociclib) or Kisqali (ribociclib)", "trial", lambda p: not p.failed(OTHER), hard="no failure of another drug"),
    L("cur", "Patient is currently receiving Verzenio and, according to the prescriber, the disease has not progressed", "now", lambda p: p.on({"abemaciclib"}), "r", hard="fact and attestation"),
    L("anc2", "Absolute neutrophil count is ≥ 1,000 cells/mcL within the past 60 days", "lab", lambda p: p.lab("Absolute neutrophil count", lambda v: v >= 1000, 60), "r"),
    L("xc", "Concurrent use with Ibrance (palbociclib) or Kisqali (ribociclib)", "conc", lambda p: not p.on(OTHER), exclude=True),
    L("xk", "Concurrent use with ketoconazole", "conc", lambda p: not p.on({"ketoconazole"}), exclude=True),
    L("xi", "Interstitial lung disease", "no", lambda p: p.no_dx("J84"), exclude=True),
    L("xp", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
]
ATTESTATIONS = ["According to the prescriber, the tumor is hormone receptor-positive, HER2-negative, and node-positive",
                "According to the prescriber, the tumor is hormone receptor-positive and HER2-negative"]


def initial(s):
    out = (s.xc, s.xk, s.xi, s.xp)
    early = ALL(s.age, s.early, ATT, s.ai, s.anc)
    met = ALL(s.age, s.met, ATT, ANY(ALL(s.aif, s.meno), ALL(s.fe, s.fc)), s.nof)
    return ALL(ANY(early, met), *out)


def renewal(s):
    return ALL(s.cur, s.anc2, s.xc, s.xk, s.xi, s.xp)


ANC = "Absolute neutrophil count"
BC = dx("Malignant neoplasm of unspecified site of right female breast", "C50.911")
BONE = dx("Secondary malignant neoplasm of bone", "C79.51", 100)
F = sex("female")
X = [[], [on("Ibrance", 30)], [on("Nizoral", 10)], [dx("Interstitial pulmonary disease, unspecified", "J84.9")], [worked("Kisqali", 90, 60)], [past("Interstitial pulmonary disease, unspecified", "J84.9")]]
INITIAL = dict(
    age=[[F, born(52)], [F, born(18)], [F, born(18, -1)]],
    dx=[[BC], [dx("Malignant neoplasm of upper-outer quadrant of left female breast", "C50.412", 200)], [dx("Benign neoplasm of right breast", "D24.1")], [dx("Personal history of malignant neoplasm of breast", "Z85.3")], [BC, BONE], [past("Malignant neoplasm of unspecified site of right female breast", "C50.911")]],
    ai=[[on("Femara", 60)], [on("Nolvadex", 90)], [worked("Femara", 60, 5)], [on("Faslodex", 60)], [on("exemestane", 10)]],
    anc=[[lab(ANC, 2600)], [lab(ANC, 1500, 30)], [lab(ANC, 1499)], [lab(ANC, 2600, 31)], [lab(ANC, 2200, 25), lab(ANC, 1200, 3)], []],
    x=X + [[F, dx("Pregnant state, incidental", "Z33.1", 30)]],
)
MORE = {"met": dict(
    who=[[F, born(63)], [F, born(60)], [F, born(60, -1)], [F, born(45), on("Zoladex", 60)], [F, born(45), worked("Lupron Depot", 90, 30)]],
    dx=[[BC, BONE], [BC, dx("Secondary malignant neoplasm of right lung", "C78.01", 90)], [BC], [BONE]],
    th=[[on("Arimidex", 60)], [on("fulvestrant", 30)], [on("Nolvadex", 60)], [failed("Arimidex", 200, 60), failed("Taxol", 60, 20)], [failed("Nolvadex", 300, 60), failed("capecitabine", 80, 10)],
        [failed("Faslodex", 200)], [worked("Arimidex", 200), failed("Xeloda", 80)], [failed("letrozole", 200), bad("Taxotere")], [failed("Xeloda", 70), failed("Taxol", 90, 120)]],
    nof=[[], [failed("Ibrance", 90, 60)], [bad("Kisqali", 20)], [worked("Ibrance", 90, 90)], [failed("ribociclib", 300, 90)]],
    x=X[:3],
)}
RENEWAL = dict(
    cur=[[F, BC, on("Verzenio", 200)], [F, BC, on("abemaciclib", 90)], [F, BC, worked("Verzenio", 180, 10)]],
    anc=[[lab(ANC, 1400)], [lab(ANC, 1000, 60)], [lab(ANC, 990)], [lab(ANC, 1400, 61)], []],
    x=X[:4],
)
