"""746 Ibrance: OptumRx oncology, '1 -' and '4.1.2.1' decimals with AND / OR lines, product-name sections."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "746-ibrance.txt", "fu-746", "Keystone Lake Rx", "Ibrance", "palbociclib"
CLASS, STYLE = "breast cancer: CDK4/6", "OptumRx guideline, 1 - / 4.1.2.1 with bare AND / OR lines"
COMBINED = ((40, 7), (14, 3))
ENDO = AROMATASE | {"tamoxifen"}
unfit = lambda p, d: p.intolerant({d}) or p.contraindicated({d})
LINES = [
    L("bc", "Diagnosis of breast cancer", "dx", lambda p: p.dx("C50")),
    L("mets", "The cancer has spread to a distant site such as bone, liver, lung, or brain", "dx", lambda p: p.dx("C78", "C79"), hard="metastasis by examples"),
    L("ai", "Patient is taking an aromatase inhibitor (anastrozole, exemestane, or letrozole)", "now", lambda p: p.on(AROMATASE)),
    L("male", "Patient is male", "sex", lambda p: p.male),
    L("age", "Patient is 60 years of age or older", "age", lambda p: p.age_ge(60)),
    L("gnrh", "Patient is receiving ovarian suppression with goserelin (Zoladex) or leuprolide (Lupron Depot)", "now", lambda p: p.on({"goserelin", "leuprolide"})),
    L("ful", "Patient is receiving fulvestrant (Faslodex) after failure of tamoxifen or of an aromatase inhibitor", "mix", lambda p: p.on({"fulvestrant"}) and p.failed(ENDO), hard="a current drug and a failed one"),
    L("both", "Intolerance or contraindication to both Kisqali (ribociclib) and Verzenio (abemaciclib)", "trial", lambda p: unfit(p, "ribociclib") and unfit(p, "abemaciclib")),
    L("been", "Patient has already been receiving Ibrance for at least 30 days", "now", lambda p: p.taking({"palbociclib"}, 30)),
    L("counts", "Absolute neutrophil count of at least 1,000 cells/mcL and platelet count of at least 50,000/mcL, each within the past 30 days", "mix",
      lambda p: ALL(p.lab("Absolute neutrophil count", lambda v: v >= 1000, 30), p.lab("Platelet count", lambda v: v >= 50, 30)), hard="two values, a window for each, units"),
    L("ild", "Patient does not have interstitial lung disease and is not taking a strong CYP3A4 inhibitor (e.g., clarithromycin, itraconazole)", "mix",
      lambda p: p.no_dx("J84") and not p.on(STRONG_3A4), hard="an absent condition and an absent drug"),
    L("onc", "Prescribed by or in consultation with an oncologist", "spec", lambda p: p.prescriber("oncology")),
    L("cur", "Patient is currently taking Ibrance", "now", lambda p: p.on({"palbociclib"}), "r"),
    L("anc", "Absolute neutrophil count of at least 1,000 cells/mcL within the past 60 days", "lab", lambda p: p.lab("Absolute neutrophil count", lambda v: v >= 1000, 60), "r"),
    L("cdk", "Ibrance is not used with another CDK4/6 inhibitor (e.g., Kisqali, Verzenio)", "conc", lambda p: not p.another(CDK46, "Ibrance", "palbociclib"), "r"),
]
ATTESTATIONS = ["Pathology report confirming hormone receptor-positive, HER2-negative disease is submitted", "Disease has not progressed on therapy, as documented by the prescriber"]


def initial(s):
    return ALL(s.bc, s.mets, ATT, ANY(ALL(s.ai, ANY(s.male, s.age, s.gnrh)), s.ful), ANY(s.both, s.been), s.counts, s.ild, s.onc)


def renewal(s):
    return ALL(s.cur, ATT, s.anc, s.cdk)


N, P = "Absolute neutrophil count", "Platelet count"
BC = dx("Malignant neoplasm of unspecified site of unspecified female breast", "C50.919")
OK = [lab(N, 2400), lab(P, 210)]
INITIAL = dict(
    who=[[born(64, 30), sex("female")], [born(60), sex("female")], [born(60, -1), sex("female")], [born(50), sex("male")], [born(46), sex("female"), on("Zoladex", 100)], [born(46), sex("female"), on("leuprolide", 100)],
         [born(46), sex("female"), worked("Lupron Depot", 100)]],
    dx=[[BC], [dx("Malignant neoplasm of upper-outer quadrant of left breast", "C50.412")], [past("Personal history of malignant neoplasm of breast", "Z85.3")], [dx("Intraductal carcinoma in situ of left breast", "D05.12")]],
    mets=[[dx("Secondary malignant neoplasm of bone", "C79.51")], [dx("Secondary malignant neoplasm of liver and intrahepatic bile duct", "C78.7")], [dx("Secondary malignant neoplasm of brain", "C79.31")], []],
    endo=[[on("letrozole", 60)], [on("Arimidex", 20)], [worked("letrozole", 300, 10)], [on("Faslodex", 60), failed("tamoxifen", 400)], [on("fulvestrant", 60), failed("Femara", 200)], [on("Faslodex", 60), worked("tamoxifen", 900)],
          [on("tamoxifen", 100)], [failed("anastrozole", 300)]],
    step=[[bad("Kisqali"), contra("Verzenio")], [bad("ribociclib"), bad("abemaciclib")], [bad("Kisqali")], [failed("Kisqali", 100), bad("Verzenio")], [on("Ibrance", 30)], [on("palbociclib", 29)], [worked("Ibrance", 100, 20)]],
    counts=[OK, [lab(N, 1000, 30), lab(P, 50, 30)], [lab(N, 999), lab(P, 210)], [lab(N, 2000), lab(P, 49)], [lab(N, 2400, 31), lab(P, 210)], [lab(P, 210)], [lab(N, 2400), lab(P, 62000, 10, "/uL")]],
    x=[[], [dx("Interstitial pulmonary disease, unspecified", "J84.9")], [past("Interstitial pulmonary disease, unspecified", "J84.9")], [on("itraconazole", 10)], [on("Biaxin", 7)], [worked("clarithromycin", 10, 60)]],
    spec=[[spec("oncology")], [spec("internal medicine")]],
)
RENEWAL = dict(
    cur=[[BC, on("Ibrance", 300)], [BC, on("palbociclib", 300)], [BC, worked("Ibrance", 280, 20)]],
    anc=[[lab(N, 1500)], [lab(N, 1000, 60)], [lab(N, 990)], [lab(N, 2000, 61)], [], [lab(N, 900, 50), lab(N, 1300, 5)]],
    x=[[], [on("Verzenio", 20)], [worked("Kisqali", 100, 400)]],
)
