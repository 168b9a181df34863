"""859 Ibrance: Prime program summary, bold AND/OR at line ends, three levels."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "859-ibrance.md", "fu-859", "Blue Cross of the Ozark Plateau", "Ibrance", "palbociclib"
CLASS, STYLE = "oncology: CDK4/6", "Prime/BCBS, 1. A. 1. with bold AND/OR at line ends"
COMBINED = ((44, 8), (14, 3))
R, P = {"ribociclib"}, {"palbociclib"}
TAM_AI = AROMATASE | {"tamoxifen"}
CYP = STRONG_3A4 | {"carbamazepine", "phenytoin", "rifampin", "phenobarbital"}
LINES = [
    L("bc", "The patient has a diagnosis of breast cancer that has spread to the bone, liver, lung, or brain", "mix",
      lambda p: p.dx("C50") and p.dx("C79.51", "C78.7", "C78.0", "C79.31"), hard="diagnosis and site of metastasis"),
    L("age", "The patient is 18 years of age or over", "age", lambda p: p.age_ge(18)),
    L("ai", "The patient is taking an aromatase inhibitor (anastrozole, exemestane, or letrozole)", "now", lambda p: p.on(AROMATASE)),
    L("gnrh", "If the patient is a man or is a woman younger than 50 years, the patient is also receiving goserelin or leuprolide", "if",
      lambda p: IF(p.male or not p.age_ge(50), p.on({"goserelin", "leuprolide"})), hard="conditional on sex and age"),
    L("ful", "The patient is taking fulvestrant and did not respond to tamoxifen or to an aromatase inhibitor", "mix", lambda p: p.on({"fulvestrant"}) and p.failed(TAM_AI), hard="current drug and failure on one line"),
    L("cont", "The patient has been treated with Ibrance within the past 90 days", "trial", lambda p: p.tried(P, within=90), hard="drug within a window"),
    L("kis", "The patient has an intolerance or a contraindication (e.g., long QT syndrome) to Kisqali", "trial", lambda p: p.intolerant(R) or p.contraindicated(R, "I45.81"), hard="contraindication by condition"),
    L("cbc", "The absolute neutrophil count is at least 1,000 cells/mcL and the platelet count is at least 100 x 10^3/uL, both within the past 30 days", "lab",
      lambda p: ALL(p.lab("Absolute neutrophil count", lambda v: v >= 1000, 30), p.lab("Platelet count", lambda v: v >= 100, 30)), hard="two labs, one window"),
    L("nof", "The patient has not had an inadequate response to Kisqali or Verzenio", "no", lambda p: not p.failed({"ribociclib", "abemaciclib"}), hard="absence of a failure"),
    L("onc", "The prescriber is an oncologist", "spec", lambda p: p.prescriber("oncology", consult=False)),
    L("cyp", "The patient is not taking a strong CYP3A inhibitor (e.g., clarithromycin, itraconazole, ketoconazole) or a strong CYP3A inducer (e.g., carbamazepine, phenytoin, rifampin)", "conc", lambda p: not p.on(CYP), "b", hard="two classes by examples"),
    L("now", "The patient is currently taking Ibrance together with an aromatase inhibitor or fulvestrant", "now", lambda p: p.on(P) and p.on(AROMATASE | {"fulvestrant"}), "r", hard="two current drugs"),
    L("anc", "The most recent absolute neutrophil count is 500 cells/mcL or higher", "lab", lambda p: p.lab("Absolute neutrophil count", lambda v: v >= 500), "r"),
]
ATTESTATIONS = ["The prescriber confirms that the tumor is hormone receptor-positive and HER2-negative",
                "The patient has been approved previously for the requested agent through the plan's prior authorization process",
                "The prescriber states that the patient has had clinical benefit with the requested agent"]


def initial(s):
    return ALL(s.bc, ATT, s.age, ANY(ALL(s.ai, s.gnrh), s.ful), ANY(s.cont, s.kis), s.cbc, s.nof, s.onc, s.cyp)


def renewal(s):
    return ALL(ATT, s.now, s.anc, s.cyp)


BC = dx("Malignant neoplasm of unspecified site of left female breast", "C50.912")
BONE = dx("Secondary malignant neoplasm of bone", "C79.51", 200)
ANC = lambda v, ago=10: lab("Absolute neutrophil count", v, ago)
PLT = lambda v, ago=10: lab("Platelet count", v, ago)
X = [[], [on("Biaxin", 5)], [on("itraconazole", 20)], [on("Tegretol", 200)], [worked("Rifadin", 60, 90)], [on("Diflucan", 20)]]
INITIAL = dict(
    bc=[[BC, BONE], [BC, dx("Secondary malignant neoplasm of liver and intrahepatic bile duct", "C78.7", 100)], [BC, dx("Secondary malignant neoplasm of brain", "C79.31", 100)], [BC],
        [BC, dx("Secondary and unspecified malignant neoplasm of axilla and upper limb lymph nodes", "C77.3", 100)], [dx("Malignant neoplasm of unspecified ovary", "C56.9"), BONE], [BC, past("Secondary malignant neoplasm of bone", "C79.51")]],
    who=[[sex("female"), born(61, 12)], [sex("female"), born(50)], [sex("female"), born(50, -1)], [sex("male"), born(63)], [sex("female"), born(42), on("Zoladex", 60)], [sex("male"), born(55), on("Lupron Depot", 60)], [sex("female"), born(18, -1), on("goserelin", 30)]],
    endo=[[on("Femara", 100)], [on("anastrozole", 30)], [worked("Femara", 200)], [on("Faslodex", 40), failed("Nolvadex", 400)], [on("fulvestrant", 40)], [on("Faslodex", 40), worked("letrozole", 300)], [on("Faslodex", 40), failed("Aromasin", 200)], []],
    kis=[[bad("Kisqali", 30)], [contra("ribociclib")], [dx("Long QT syndrome", "I45.81")], [on("Ibrance", 60)], [worked("palbociclib", 60, 90)], [worked("palbociclib", 60, 91)], [worked("Kisqali", 100)], [bad("Verzenio")], []],
    cbc=[[ANC(2300), PLT(210)], [ANC(1000, 30), PLT(100, 30)], [ANC(999), PLT(210)], [ANC(2300), PLT(99)], [ANC(2300, 31), PLT(210)], [ANC(2300)], []],
    nof=[[], [failed("Verzenio", 120)], [partial("Kisqali", 80)], [bad("Verzenio")]],
    spec=[[spec("oncology")], [spec("obstetrics and gynecology")]],
    x=X,
)
RENEWAL = dict(
    now=[[BC, BONE, on("Ibrance", 300), on("Femara", 300)], [BC, BONE, on("palbociclib", 300), on("Faslodex", 300)], [BC, BONE, on("Ibrance", 300), worked("Femara", 300, 20)], [BC, BONE, worked("Ibrance", 300, 20), on("Femara", 300)], [BC, BONE, on("Ibrance", 300), on("tamoxifen", 300)]],
    anc=[[ANC(1200)], [ANC(500)], [ANC(499)], [ANC(1400, 60), ANC(450, 5)], []],
    x=X,
)
