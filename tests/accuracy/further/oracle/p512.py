"""512 Zejula: Providence form of policy, exclusions before the criteria, three labs in one line, blood pressure as a pair."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "512-zejula.md", "fu-512", "Saint Brendan Health Plan", "Zejula", "niraparib"
CLASS, STYLE = "ovarian cancer, PARP inhibitor", "Providence: EXCLUSION CRITERIA first, REQUIRED MEDICAL INFORMATION, age and prescriber restrictions"
COMBINED = ((30, 8), (10, 3))
PT = {"carboplatin", "cisplatin", "oxaliplatin"}
PLT, ANC, HGB, SBP, DBP = "Platelet count", "Absolute neutrophil count", "Hemoglobin", "Systolic blood pressure", "Diastolic blood pressure"
LINES = [
    L("conc", "Concurrent use with another PARP inhibitor (such as Lynparza, Rubraca, or Talzenna)", "conc", lambda p: not p.another(PARP, "Zejula", "niraparib"), exclude=True),
    L("prior", "Inadequate response to a prior PARP inhibitor", "trial", lambda p: not p.failed(PARP), exclude=True, hard="a failure that must be absent"),
    L("mds", "Myelodysplastic syndrome or acute myeloid leukemia", "no", lambda p: p.no_dx("D46", "C92.0", "C92.6", "C92.A", "C92.5", "C93.0", "C94.0", "C94.2"), exclude=True),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("dx", "Diagnosis of epithelial ovarian, fallopian tube, or primary peritoneal cancer", "dx", lambda p: p.dx("C56", "C57.0", "C48.1", "C48.2", "C48.8")),
    L("last", "Last dose of carboplatin, cisplatin, or oxaliplatin was within the past 12 weeks", "trial", lambda p: p.tried(PT, within=84), hard="the end of a trial within a window"),
    L("plat", "Has received carboplatin, cisplatin, or oxaliplatin for at least 12 weeks", "trial", lambda p: p.tried(PT, 84)),
    L("bev", "Has previously been treated with bevacizumab", "trial", lambda p: p.tried({"bevacizumab"})),
    L("cbc", "Platelet count of at least 100,000/mcL, absolute neutrophil count of at least 1,500/mcL, and hemoglobin of at least 9 g/dL, each within the past 30 days", "lab",
      lambda p: ALL(p.lab(PLT, lambda v: v >= 100, 30), p.lab(ANC, lambda v: v >= 1500, 30), p.lab(HGB, lambda v: v >= 9, 30)), hard="three tests, units, one window"),
    L("bp", "Most recent blood pressure is less than 140/90 mm Hg", "lab", lambda p: ALL(p.lab(SBP, lambda v: v < 140), p.lab(DBP, lambda v: v < 90)), hard="a pair"),
    L("now", "Patient is currently taking Zejula", "now", lambda p: p.taking({"niraparib"}), "r"),
    L("plt", "Platelet count is at least 100,000/mcL within the past 60 days", "lab", lambda p: p.lab(PLT, lambda v: v >= 100, 60), "r"),
    L("age", "Approved for 18 years of age and older", "age", lambda p: p.age_ge(18)),
    L("spec", "Must be prescribed by, or in consultation with, an oncologist", "spec", lambda p: p.prescriber("oncology")),
]
ATTESTATIONS = ["Documentation of complete or partial response to first-line platinum-based chemotherapy", "Documentation of a deleterious or suspected deleterious germline BRCA mutation",
                "Documentation of adequate response to the medication without disease progression or unacceptable toxicity"]


def initial(s):
    a = ALL(s.last, ATT)
    b = ALL(ATT, s.plat, s.bev)
    return ALL(s.dx, ANY(a, b), s.cbc, s.bp, s.age, s.spec, s.conc, s.prior, s.mds, s.preg)


def renewal(s):
    return ALL(s.now, ATT, s.plt, s.conc, s.prior, s.mds, s.preg)


F, OV = sex("female"), dx("Malignant neoplasm of right ovary", "C56.1", 400)
CBC = lambda plt=212, anc=3400, hgb=11.2, ago=12: [lab(PLT, plt, ago), lab(ANC, anc, ago), lab(HGB, hgb, ago)]
BP = lambda s, d: [lab(SBP, s, 15), lab(DBP, d, 15)]
X = [[], [on("Lynparza", 60)], [failed("Rubraca", 150, 90)], [worked("Lynparza", 300, 60)], [bad("Talzenna", 20)], [on("Akeega", 30)], [dx("Myelodysplastic syndrome, unspecified", "D46.9", 90)], [dx("Acute myeloblastic leukemia, not having achieved remission", "C92.00", 60)],
     [dx("Pregnant state, incidental", "Z33.1", 40)]]
INITIAL = dict(
    age=[[F, born(58, 60)], [F, born(18)], [F, born(18, -1)]],
    dx=[[OV], [dx("Malignant neoplasm of unspecified fallopian tube", "C57.00", 400)], [dx("Malignant neoplasm of peritoneum, unspecified", "C48.2", 400)], [dx("Malignant neoplasm of endometrium", "C54.1", 400)]],
    chemo=[[worked("Carboplatin", 120, 40)], [worked("Paraplatin", 60, 84)], [worked("Carboplatin", 60, 85)], [worked("Cisplatin", 100, 300), worked("Avastin", 300, 60)], [worked("Cisplatin", 83, 300), worked("Avastin", 300, 60)],
           [worked("Carboplatin", 150, 300)], [worked("Taxol", 120, 40)], []],
    cbc=[CBC(), CBC(100, 1500, 9, 30), CBC(99), CBC(anc=1490), CBC(hgb=8.9), CBC(ago=31), [lab(PLT, 212), lab(HGB, 8.2)], [lab(PLT, 212), lab(ANC, 3400)]],
    bp=[BP(124, 76), BP(139, 89), BP(140, 80), BP(132, 90), [lab(SBP, 151, 20)], []],
    spec=[[spec("oncology")], [spec("obstetrics and gynecology")]],
    x=X,
)
RENEWAL = dict(
    now=[[F, born(58, 60), spec("oncology"), OV, on("Zejula", 200)], [F, born(58, 60), spec("oncology"), OV, worked("Zejula", 180, 20)], [F, born(58, 60), spec("oncology"), OV, on("niraparib", 30)]],
    plt=[[lab(PLT, 160)], [lab(PLT, 100, 60)], [lab(PLT, 98)], [lab(PLT, 160, 61)]],
    x=[[], [on("Rubraca", 20)], [dx("Myelodysplastic syndrome, unspecified", "D46.9", 90)], [failed("Lynparza", 90, 400)]],
)
