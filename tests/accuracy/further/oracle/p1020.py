"""1020 Ibrance: FEP, bare age and diagnosis lines, AND ALL of the following, NO lines."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1020-ibrance.md", "fu-1020", "Keystone Federal Plan", "Ibrance", "palbociclib"
CLASS, STYLE = "oncology: CDK4/6 inhibitor", "FEP prior-approval and renewal requirements, 1. a. i."
COMBINED = ((26, 7), (12, 4))
OTHER = {"ribociclib", "abemaciclib"}
INHIB = {"clarithromycin", "itraconazole", "ketoconazole", "posaconazole", "ritonavir", "voriconazole"}
LINES = [
    L("age", "18 years of age or older", "age", lambda p: p.age_ge(18), "b"),
    L("dx", "Breast cancer", "dx", lambda p: p.dx("C50"), "b"),
    L("ai", "Patient is taking an aromatase inhibitor (anastrozole, exemestane, or letrozole)", "now", lambda p: p.on(AROMATASE)),
    L("ful", "Patient is receiving fulvestrant", "now", lambda p: p.on({"fulvestrant"})),
    L("endo", "Inadequate response to prior endocrine therapy (anastrozole, exemestane, letrozole, or tamoxifen)", "trial", lambda p: p.failed(AROMATASE | {"tamoxifen"})),
    L("male", "If the patient is male, the patient is also receiving a GnRH agonist (e.g., leuprolide, goserelin)", "if", lambda p: IF(p.male, p.on({"leuprolide", "goserelin", "triptorelin"})), hard="conditional"),
    L("kis", "Patient is unable to take Kisqali (ribociclib) because of an intolerance, a contraindication, or a diagnosis of long QT syndrome", "trial",
      lambda p: p.intolerant({"ribociclib"}) or p.contraindicated({"ribociclib"}, "I45.81"), hard="drug or condition"),
    L("anc", "Absolute neutrophil count (ANC) of at least 1,000 cells/mcL within the past 30 days", "lab", lambda p: p.lab("Absolute neutrophil count", lambda v: v >= 1000, 30), "b"),
    L("cdk", "NO previous inadequate response to another CDK4/6 inhibitor (Kisqali or Verzenio)", "trial", lambda p: not p.failed(OTHER), hard="no failure"),
    L("ild", "NO interstitial lung disease", "no", lambda p: p.no_dx("J84"), "b"),
    L("cyp", "NOT taking a strong CYP3A inhibitor (clarithromycin, itraconazole, ketoconazole, posaconazole, ritonavir, or voriconazole)", "conc", lambda p: not p.on(INHIB)),
    L("spec", "Prescribed by an oncologist", "spec", lambda p: p.prescriber("oncology", "medical oncology", "hematology/oncology", consult=False), "b"),
    L("now", "Patient has been taking Ibrance for at least 3 months", "now", lambda p: p.taking({"palbociclib"}, 90), "r"),
    L("dual", "NO dual therapy with another CDK4/6 inhibitor (Kisqali or Verzenio)", "conc", lambda p: not p.on(OTHER), "r"),
]
ATTESTATIONS = ["Disease is advanced or metastatic as documented in the oncologist's notes",
                "Pathology report shows that the tumor is HR-positive and HER2-negative",
                "Females of reproductive potential have been advised to use effective contraception during treatment and for 3 weeks after the last dose",
                "NO disease progression or unacceptable toxicity, as stated by the prescriber"]


def initial(s):
    return ALL(s.age, s.dx, ATT, ATT, ANY(s.ai, ALL(s.ful, s.endo)), s.male, s.kis, s.anc, s.cdk, s.ild, s.cyp, s.spec, ATT)


def renewal(s):
    return ALL(s.age, s.dx, s.now, ATT, s.anc, s.dual, s.ild, s.spec)


BC = dx("Malignant neoplasm of unspecified site of left female breast", "C50.912")
BCM = dx("Malignant neoplasm of unspecified site of left male breast", "C50.922")
ANC = "Absolute neutrophil count"
ILD = dx("Interstitial pulmonary disease, unspecified", "J84.9")
SP = [[spec("oncology")], [spec("family medicine")], [spec("obstetrics and gynecology")]]
LABS = [[lab(ANC, 2600)], [lab(ANC, 1000, 30)], [lab(ANC, 999)], [lab(ANC, 2600, 31)], [], [lab(ANC, 3100, 25), lab(ANC, 840, 4)]]
INITIAL = dict(
    age=[[born(57, 80)], [born(18)], [born(18, -1)]],
    dx=[[sex("female"), BC], [sex("female"), dx("Benign neoplasm of left breast", "D24.2")], [sex("female"), dx("Personal history of malignant neoplasm of breast", "Z85.3")], [sex("female"), past("Malignant neoplasm of unspecified site of left female breast", "C50.912")],
        [sex("male"), BCM, on("Lupron Depot", 90)], [sex("male"), BCM], [sex("male"), BCM, on("Firmagon", 90)], [sex("male"), BCM, worked("Zoladex", 120, 30)]],
    endo=[[on("Femara", 60)], [on("anastrozole", 20)], [on("Faslodex", 30), failed("Letrozole", 400, 40)], [on("Faslodex", 30), failed("Tamoxifen", 300, 60)], [on("Faslodex", 30)], [on("Tamoxifen", 200)], [worked("Femara", 300, 20)],
          [on("Faslodex", 30), bad("Letrozole", 20)], [on("fulvestrant", 30), worked("Tamoxifen", 1800, 200)], []],
    kis=[[bad("Kisqali")], [contra("ribociclib")], [dx("Long QT syndrome", "I45.81")], [], [bad("Verzenio")], [dx("Unspecified atrial fibrillation", "I48.91")], [failed("Kisqali", 120)]],
    anc=LABS,
    x=[[], [failed("Verzenio", 200)], [ILD], [on("Nizoral", 20)], [on("Biaxin", 6)], [past("Interstitial pulmonary disease, unspecified", "J84.9")], [on("Diflucan", 10)], [worked("Verzenio", 200, 40)], [dx("Chronic obstructive pulmonary disease, unspecified", "J44.9")],
       [partial("Verzenio", 90)]],
    spec=SP,
)
RENEWAL = dict(
    age=[[born(60, 80)], [born(18, -1)]],
    dx=[[sex("female"), BC], [sex("female"), past("Malignant neoplasm of unspecified site of left female breast", "C50.912")]],
    now=[[on("Ibrance", 300)], [on("palbociclib", 90)], [on("Ibrance", 89)], [worked("Ibrance", 300, 10)]],
    anc=LABS[:3] + LABS[4:5],
    x=[[], [on("Kisqali", 30)], [ILD], [worked("Verzenio", 100, 400)]],
    spec=SP[:2],
)
