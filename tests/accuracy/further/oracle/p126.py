"""126 Ibrance: arrow bullets under bold lead-ins, two tests on one line."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "126-ibrance-oncology.md", "fu-126", "Sandhills Regional Health", "Ibrance", "palbociclib"
CLASS, STYLE = "oncology, CDK4/6", "arrow bullets, bold lines as headings"
ANC, PLT = "Absolute neutrophil count", "Platelet count"
LINES = [
    L("dx", "Diagnosis of breast cancer", "dx", lambda p: p.dx("C50")),
    L("age", "Age 18 years or older", "age", lambda p: p.age_ge(18)),
    L("with", "Patient is taking letrozole, anastrozole, exemestane, or fulvestrant", "now", lambda p: p.on(AROMATASE | {"fulvestrant"})),
    L("lhrh", "If the patient is male, leuprolide or another luteinizing hormone-releasing hormone agonist is also being used", "if",
      lambda p: IF(p.male, p.on({"leuprolide", "goserelin", "triptorelin"})), hard="conditional on sex"),
    L("cdk", "Patient has not previously failed another CDK 4/6 inhibitor (Kisqali or Verzenio)", "trial", lambda p: not p.failed(CDK46 - {"palbociclib"}), hard="a failure that must be absent"),
    L("cbc", "Absolute neutrophil count of at least 1,000 cells/mcL and platelet count of at least 50 x 10^3/uL, both within the past 30 days", "mix",
      lambda p: ALL(p.lab(ANC, lambda v: v >= 1000, 30), p.lab(PLT, lambda v: v >= 50, 30)), hard="two tests on one line"),
    L("spec", "Prescribed by or in consultation with an oncologist", "spec", lambda p: p.prescriber("oncology")),
    L("now", "Patient is currently receiving Ibrance", "now", lambda p: p.taking({"palbociclib"}), "r"),
]
ATTESTATIONS = ["Documentation that the tumor is hormone receptor-positive and HER2-negative", "There is no evidence of disease progression, as documented by the oncologist"]


def initial(s):
    return ALL(s.dx, ATT, s.age, getattr(s, "with"), s.lhrh, s.cdk, s.cbc, s.spec)


def renewal(s):
    return ALL(s.now, ATT)


BC = dx("Malignant neoplasm of unspecified site of right female breast", "C50.911")
INITIAL = dict(
    who=[[sex("female"), born(58, 20)], [sex("female"), born(18)], [sex("female"), born(18, -1)], [sex("male"), born(58, 20)], [sex("male"), born(58, 20), on("Lupron Depot")], [sex("male"), born(58, 20), worked("Lupron Depot", 90, 10)]],
    dx=[[BC], [dx("Malignant neoplasm of upper-outer quadrant of left female breast", "C50.412")], [dx("Personal history of malignant neoplasm of breast", "Z85.3")], [dx("Malignant neoplasm of ovary", "C56.9")], []],
    therapy=[[on("Femara", 60)], [on("Faslodex", 30)], [on("exemestane")], [worked("Arimidex", 300, 15)], [on("tamoxifen")], []],
    cdk=[[], [failed("Kisqali", 120)], [bad("Verzenio")], [partial("Verzenio", 100)], [failed("Ibrance", 60)], [on("Ibrance", 30)]],
    cbc=[[lab(ANC, 3100, 9), lab(PLT, 220, 9)], [lab(ANC, 1000, 30), lab(PLT, 50, 30)], [lab(ANC, 990, 9), lab(PLT, 220, 9)], [lab(ANC, 3100, 9), lab(PLT, 49, 9)], [lab(ANC, 3100, 31), lab(PLT, 220, 9)],
         [lab(PLT, 220, 9)], [lab(PLT, 40, 9)], []],
    spec=[[spec("oncology")], [spec("internal medicine")], [spec("family medicine"), on("Zoloft")]],
)
RENEWAL = dict(now=[[sex("female"), BC, on("Ibrance", 300)], [sex("female"), BC, on("palbociclib", 30)], [sex("female"), BC, worked("Ibrance", 200, 20)], [sex("female"), BC], [sex("female"), BC, on("Verzenio")]],
               aside=[[], [on("Femara")], [spec("oncology")], [born(44, 3)]])
