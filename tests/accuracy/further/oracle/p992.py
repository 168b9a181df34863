"""992 Verzenio: Blue plan position statement, 1. a. i. 1) with ALL / ONE / BOTH headers."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "992-verzenio.md", "fu-992", "Palmetto Crescent Blue", "Verzenio", "abemaciclib"
CLASS, STYLE = "oncology: CDK4/6 inhibitor", "BCBS position statement, 1. a. i. 1), not medically necessary"
COMBINED = ((44, 6), (14, 3))
CHEMO = {"capecitabine", "docetaxel", "paclitaxel"}
LINES = [
    L("age", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("bc", "Member has a diagnosis of breast cancer", "dx", lambda p: p.dx("C50")),
    L("met", "Member has distant metastases (e.g., bone, liver, lung, or brain)", "dx", lambda p: p.dx("C78", "C79")),
    L("ai", "Member is receiving anastrozole, exemestane, or letrozole", "now", lambda p: p.on(AROMATASE)),
    L("ful", "Member is receiving fulvestrant (Faslodex)", "now", lambda p: p.on({"fulvestrant"})),
    L("mono", "Member has had an inadequate response to endocrine therapy (anastrozole, exemestane, letrozole, tamoxifen, or fulvestrant) and to chemotherapy (capecitabine, docetaxel, or paclitaxel)", "trial",
      lambda p: p.failed(AROMATASE | {"tamoxifen", "fulvestrant"}) and p.failed(CHEMO), hard="two classes on one line"),
    L("node", "Member has cancer involvement of the axillary lymph nodes", "dx", lambda p: p.dx("C77.3")),
    L("endo", "Member is receiving tamoxifen, anastrozole, exemestane, or letrozole", "now", lambda p: p.on(AROMATASE | {"tamoxifen"})),
    L("cdk", "Member has not failed treatment with Ibrance (palbociclib) or Kisqali (ribociclib)", "trial", lambda p: not p.failed({"palbociclib", "ribociclib"}), hard="a failure that must be absent"),
    L("anc", "Absolute neutrophil count (ANC) is at least 1,500 cells/mcL within the past 30 days", "lab", lambda p: p.lab("Absolute neutrophil count", lambda v: v >= 1500, 30)),
    L("spec", "Prescribed by, or in consultation with, an oncologist", "spec", lambda p: p.prescriber("oncology")),
    L("now", "Member is currently receiving Verzenio", "now", lambda p: p.on({"abemaciclib"}), "r"),
    L("anc2", "Absolute neutrophil count (ANC) is at least 1,000 cells/mcL within the past 60 days", "lab", lambda p: p.lab("Absolute neutrophil count", lambda v: v >= 1000, 60), "r"),
    L("alt", "ALT is no higher than 200 U/L within the past 60 days", "lab", lambda p: p.lab("ALT", lambda v: v <= 200, 60), "r"),
    L("spec2", "Prescribed by an oncologist", "spec", lambda p: p.prescriber("oncology", consult=False), "r"),
    L("ild", "Member has interstitial lung disease", "no", lambda p: p.no_dx("J84"), exclude=True),
    L("vte", "Member has a current deep vein thrombosis or pulmonary embolism", "no", lambda p: p.no_dx("I26", "I82.4", "I82.5", "I82.6"), exclude=True),
    L("conc", "Concurrent use with another CDK4/6 inhibitor (Ibrance or Kisqali)", "conc", lambda p: not p.on({"palbociclib", "ribociclib"}), exclude=True),
]
ATTESTATIONS = ["A copy of the pathology report with hormone receptor and HER2 status has been submitted", "The dose does not exceed 200 mg twice daily",
                "The treating oncologist attests that the member is benefiting from treatment without unacceptable toxicity"]


def initial(s):
    return ALL(s.age, s.bc, ATT, ANY(ALL(s.met, ANY(s.ai, s.ful, s.mono)), ALL(s.node, s.endo)), s.cdk, s.anc, s.spec, ATT, s.ild, s.vte, s.conc)


def renewal(s):
    return ALL(s.now, ATT, s.anc2, s.alt, s.spec2, s.ild, s.vte, s.conc)


ANC = "Absolute neutrophil count"
BC = dx("Malignant neoplasm of unspecified site of right female breast", "C50.911")
BONE = dx("Secondary malignant neoplasm of bone", "C79.51", 200)
LIVER = dx("Secondary malignant neoplasm of liver and intrahepatic bile duct", "C78.7", 90)
NODE = dx("Secondary and unspecified malignant neoplasm of axilla and upper limb lymph nodes", "C77.3", 300)
ILD = ("Interstitial pulmonary disease, unspecified", "J84.9")
X = [[], [on("Kisqali", 40)], [on("palbociclib", 90)], [dx(*ILD)], [past(*ILD)], [dx("Acute embolism and thrombosis of unspecified deep veins of unspecified lower extremity", "I82.409", 25)],
     [dx("Other pulmonary embolism without acute cor pulmonale", "I26.99", 15)], [dx("Personal history of other venous thrombosis and embolism", "Z86.718", 900)], [dx("Chronic obstructive pulmonary disease, unspecified", "J44.9")]]
INITIAL = dict(
    who=[[sex("female"), born(57)], [sex("female"), born(18)], [sex("female"), born(18, -1)], [sex("female"), born(72)]],
    dx=[[BC], [dx("Malignant neoplasm of unspecified site of left female breast", "C50.912")], [past("Malignant neoplasm of unspecified site of right female breast", "C50.911")], [dx("Benign neoplasm of right breast", "D24.1")],
        [dx("Malignant neoplasm of right ovary", "C56.1")]],
    how=[[BONE, on("Femara", 60)], [LIVER, on("anastrozole", 40)], [dx("Secondary malignant neoplasm of brain", "C79.31", 60), on("Faslodex", 20)],
         [dx("Secondary malignant neoplasm of right lung", "C78.01", 150), failed("Femara", 400, 200), failed("Xeloda", 150)], [BONE, failed("Faslodex", 200, 160), partial("Taxol", 100)],
         [BONE, failed("Aromasin", 400)], [LIVER, failed("letrozole", 300, 200), worked("Taxotere", 120)], [BONE, failed("Xeloda", 120)], [BONE, on("tamoxifen", 90)], [BONE],
         [NODE, on("tamoxifen", 70)], [NODE, on("Arimidex", 30)], [NODE, on("Faslodex", 30)], [NODE, worked("tamoxifen", 300)], [on("letrozole", 100)],
         [dx("Malignant neoplasm of unspecified part of unspecified bronchus or lung", "C34.90", 200), on("letrozole", 100)]],
    anc=[[lab(ANC, 2600)], [lab(ANC, 1500, 30)], [lab(ANC, 1490)], [lab(ANC, 2600, 31)], [lab(ANC, 2600, 25), lab(ANC, 1200, 4)], []],
    cdk=[[], [failed("Ibrance", 240)], [failed("ribociclib", 120, 60)], [bad("Kisqali", 30)], [worked("Ibrance", 500)]],
    spec=[[spec("oncology")], [spec("internal medicine")]],
    x=X,
)
RENEWAL = dict(
    now=[[BC, BONE, on("Femara", 200), on("Verzenio", 150)], [BC, NODE, on("tamoxifen", 90), on("abemaciclib", 25)], [BC, BONE, on("Femara", 200), worked("Verzenio", 150, 12)]],
    anc=[[lab(ANC, 1900)], [lab(ANC, 1000, 60)], [lab(ANC, 990)], [lab(ANC, 1900, 61)]],
    alt=[[lab("ALT", 34)], [lab("ALT", 200, 60)], [lab("ALT", 201)], []],
    spec=[[spec("oncology")], [spec("internal medicine")]],
    x=[X[0], X[2], X[3], X[6]],
)
