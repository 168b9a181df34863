"""495 Verzenio: Humana coverage policy, one diagnosis with three settings, bullets without connectives."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "495-verzenio.md", "fu-495", "Magnolia Health Solutions", "Verzenio", "abemaciclib"
CLASS, STYLE = "breast cancer, CDK4/6 inhibitor", "Humana pharmacy coverage policy: 'may be considered medically necessary when', plain bullets, coverage limitations"
COMBINED = ((28, 7), (8, 3))
AI = {"anastrozole", "exemestane", "letrozole"}
ET = AI | {"tamoxifen", "fulvestrant"}
CH = {"capecitabine", "docetaxel", "paclitaxel"}
CONC, KETO = "The member will not use Verzenio at the same time as another CDK4/6 inhibitor", "The member does not take ketoconazole"
ANC = "Absolute neutrophil count"
LINES = [
    L("age", "The member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("spec", "The prescriber is an oncologist, or an oncologist has been consulted", "spec", lambda p: p.prescriber("oncology")),
    L("prog", "The member has not experienced disease progression on Ibrance (palbociclib) or Kisqali (ribociclib)", "trial", lambda p: not p.failed({"palbociclib", "ribociclib"}), hard="a failure that must be absent"),
    L("anc", "The member's absolute neutrophil count is at least 1,000 cells/mcL on a test from the past 30 days", "lab", lambda p: p.lab(ANC, lambda v: v >= 1000, 30)),
    L("bc", "The member has hormone receptor-positive, HER2-negative breast cancer and one of the following applies:", "dx", lambda p: p.dx("C50"), hidden=True),
    L("early", "Early breast cancer, node-positive, at high risk of recurrence: the member is currently taking tamoxifen, anastrozole, exemestane, or letrozole", "now", lambda p: p.on(AI | {"tamoxifen"}), hidden=True),
    L("comb", "Advanced or metastatic disease, in combination: the member is currently receiving anastrozole, exemestane, letrozole, or fulvestrant", "now", lambda p: p.on(AI | {"fulvestrant"}), hidden=True),
    L("mono", "Advanced or metastatic disease, as monotherapy: the member has failed at least one endocrine therapy (tamoxifen, anastrozole, exemestane, letrozole, or fulvestrant) and at least one chemotherapy drug (capecitabine, docetaxel, or paclitaxel)", "trial",
      lambda p: p.failed(ET) and p.failed(CH), hidden=True),
    L("conc", CONC, "conc", lambda p: not p.another(CDK46, "Verzenio", "abemaciclib"), "b"),
    L("keto", KETO, "conc", lambda p: not p.on({"ketoconazole"}), "b"),
    L("now", "The member is currently taking Verzenio", "now", lambda p: p.taking({"abemaciclib"}), "r"),
    L("ild", "Interstitial lung disease", "no", lambda p: p.no_dx("J84"), exclude=True),
    L("vte", "Active deep vein thrombosis or pulmonary embolism", "no", lambda p: p.no_dx("I82.4", "I26"), exclude=True),
]
ATTESTATIONS = ["There is no evidence of disease progression or unacceptable toxicity"]


def initial(s):
    return ALL(s.age, s.spec, s.prog, s.anc, s.bc, ANY(s.early, s.comb, s.mono), s.conc, s.keto, s.ild, s.vte)


def renewal(s):
    return ALL(s.now, ATT, s.conc, s.keto, s.ild, s.vte)


BC = dx("Malignant neoplasm of upper-outer quadrant of right female breast", "C50.411", 500)
ER = dx("Estrogen receptor positive status [ER+]", "Z17.0", 490)
H2 = dx("Hormone receptor positive with human epidermal growth factor receptor 2 negative status", "Z17.411", 490)
NODE = dx("Secondary and unspecified malignant neoplasm of axilla and upper limb lymph nodes", "C77.3", 480)
BONE = dx("Secondary malignant neoplasm of bone", "C79.51", 90)
ILD, PE = dx("Interstitial pulmonary disease, unspecified", "J84.9", 60), dx("Other pulmonary embolism without acute cor pulmonale", "I26.99", 15)
F = sex("female")
INITIAL = dict(
    age=[[F, born(49, 40)], [F, born(18)], [F, born(18, -1)]],
    dx=[[BC, ER, H2, NODE], [dx("Malignant neoplasm of unspecified site of left female breast", "C50.912", 300), ER, H2, NODE], [dx("Malignant neoplasm of unspecified ovary", "C56.9", 300)]],
    et=[[on("Femara", 60)], [on("Nolvadex", 20)], [on("exemestane", 200)], [worked("Nolvadex", 200, 20)], [failed("Arimidex", 200, 20)], []],
    prog=[[], [failed("Ibrance", 200, 40)], [bad("Kisqali", 30)], [failed("Kisqali", 90, 60)], [worked("Ibrance", 300, 60)], [on("Kisqali", 50)]],
    anc=[[lab(ANC, 2900, 10)], [lab(ANC, 1000, 30)], [lab(ANC, 990, 10)], [lab(ANC, 2900, 31)], [lab(ANC, 1400, 25), lab(ANC, 800, 4)], []],
    spec=[[spec("oncology")], [spec("obstetrics and gynecology")]],
    x=[[], [on("Nizoral", 20)], [on("Biaxin", 5)], [ILD], [PE], [past("Other pulmonary embolism without acute cor pulmonale", "I26.99", 800)]],
)
MORE = {"metastatic": dict(
    dx=[[F, BC, ER, H2, BONE]],
    et=[[on("Faslodex", 30)], [on("Arimidex", 30)], [failed("Femara", 400, 60), failed("Taxol", 90, 60)], [failed("Femara", 400, 60)], [failed("Taxol", 90, 60), worked("Femara", 400, 60)], [failed("Xeloda", 100, 40), partial("Nolvadex", 700, 200)],
        [failed("Femara", 400, 60), bad("Xeloda")], []],
    anc=[[lab(ANC, 3100, 10)], [lab(ANC, 940, 10)], [lab(ANC, 3100, 40)]],
    spec=[[spec("oncology")], [spec("internal medicine")]],
)}
RENEWAL = dict(
    now=[[F, BC, ER, H2, BONE, on("Verzenio", 300)], [F, BC, ER, H2, BONE, on("abemaciclib", 90)], [F, BC, ER, H2, BONE, worked("Verzenio", 300, 20)]],
    x=[[], [on("Ibrance", 20)], [on("Nizoral", 20)], [ILD], [PE]],
)
