"""760 Lynparza: Aetna oncology guideline, 2.2.1 decimals."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "760-lynparza.txt", "fu-760", "Hartwell Mutual Health", "Lynparza", "olaparib"
CLASS, STYLE = "oncology: PARP inhibitor", "Aetna specialty guideline, 2.2.1 decimals"
COMBINED = ((42, 7), (14, 3))
OVARY, PANC, OLA = ("C56", "C57.0", "C48.1", "C48.2"), ("C25",), {"olaparib"}
HGB, ANC, PLT = "Hemoglobin", "Absolute neutrophil count", "Platelet count"
LINES = [
    L("age", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("ovary", "Ovarian, fallopian tube, or primary peritoneal cancer, with at least 16 weeks of platinum-based chemotherapy (carboplatin or cisplatin), the last of it within the past 8 weeks", "mix",
      lambda p: p.dx(*OVARY) and p.tried({"carboplatin", "cisplatin"}, 112, within=56), hard="diagnosis, duration and window on one line"),
    L("panc", "Pancreatic cancer, with at least 16 weeks of platinum-based chemotherapy (cisplatin or oxaliplatin), the last of it within the past 12 weeks", "mix",
      lambda p: p.dx(*PANC) and p.tried({"cisplatin", "oxaliplatin"}, 112, within=84), hard="diagnosis, duration and window on one line"),
    L("prost", "Prostate cancer, and both of the following", "dx", lambda p: p.dx("C61")),
    L("arpi", "Failure of (disease progression on) abiraterone or enzalutamide", "trial", lambda p: p.failed({"abiraterone", "enzalutamide"})),
    L("gnrh", "Member is receiving a GnRH analog (e.g., leuprolide, goserelin)", "now", lambda p: p.on({"leuprolide", "goserelin", "triptorelin", "histrelin"})),
    L("labs", "Within the past 30 days, hemoglobin was 10 g/dL or above, the absolute neutrophil count 1,500 cells/mcL or above, and the platelet count 100 x 10^9/L or above", "lab",
      lambda p: ALL(p.lab(HGB, lambda v: v >= 10, 30), p.lab(ANC, lambda v: v >= 1500, 30), p.lab(PLT, lambda v: v >= 100, 30)), hard="three observations, one window"),
    L("onc", "Prescriber is an oncologist", "spec", lambda p: p.prescriber("oncology", consult=False)),
    L("now", "Member is receiving Lynparza", "now", lambda p: p.on(OLA), "r"),
    L("tot", "If the member has ovarian cancer, treatment with Lynparza has totaled no more than 24 months", "if",
      lambda p: IF(p.dx("C56"), sum(t["days"] or 0 for t in p.trials("olaparib")) <= 720), "r", hard="conditional on a total"),
    L("hgb8", "Latest hemoglobin, within the past 60 days, is 8 g/dL or above", "lab", lambda p: p.lab(HGB, lambda v: v >= 8, 60), "r"),
    L("x1", "Members with a history of myelodysplastic syndrome or acute myeloid leukemia", "no", lambda p: p.no_hx("D46", "C92.0"), exclude=True),
    L("x2", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("x3", "Use together with another PARP inhibitor (Zejula, Rubraca, Talzenna)", "conc", lambda p: not p.another(PARP, "Lynparza", "olaparib"), exclude=True),
    L("x4", "Use together with a strong CYP3A inhibitor (e.g., itraconazole, clarithromycin, ritonavir), unless the dose of Lynparza is reduced", "conc",
      lambda p: True if not p.on(STRONG_3A4) else None, exclude=True, hard="an exception that no record shows"),
]
ATTESTATIONS = ["An FDA-approved companion diagnostic run on tumor tissue has found a BRCA mutation", "The prescriber attests that there is no disease progression or unacceptable toxicity"]


def initial(s):
    return ALL(s.age, ANY(s.ovary, s.panc, ALL(s.prost, s.arpi, s.gnrh)), s.labs, s.onc, ATT, s.x1, s.x2, s.x3, s.x4)


def renewal(s):
    return ALL(s.now, s.tot, s.hgb8, ATT, s.x1, s.x2, s.x3, s.x4)


OV = dx("Malignant neoplasm of unspecified ovary", "C56.9")
PC = dx("Malignant neoplasm of pancreas, unspecified", "C25.9")
PR = dx("Malignant neoplasm of prostate", "C61")
F, MALE = sex("female"), sex("male")
three = lambda h, a, pl, ago=10, unit=None: [lab(HGB, h, ago), lab(ANC, a, ago), lab(PLT, pl, ago, unit)]
XS = [[], [dx("Myelodysplastic syndrome, unspecified", "D46.9")], [past("Acute myeloblastic leukemia, in remission", "C92.01")], [on("Zejula", 30)], [worked("Zejula", 90, 100)], [on("Biaxin", 5)], [on("Zithromax", 5)]]
INITIAL = dict(
    age=[[born(58, 22)], [born(18)], [born(18, -1)]],
    dx=[[F, OV, worked("Paraplatin", 126, 30)], [F, OV, worked("carboplatin", 112, 56)], [F, OV, worked("carboplatin", 111, 30)], [F, OV, worked("carboplatin", 140, 57)], [F, OV, worked("Taxol", 126, 30)],
        [F, dx("Malignant neoplasm of right fallopian tube", "C57.01"), worked("cisplatin", 130, 40)], [F, past("Malignant neoplasm of unspecified ovary", "C56.9"), worked("carboplatin", 126, 30)],
        [MALE, PC, worked("Eloxatin", 120, 84)], [MALE, PC, worked("Eloxatin", 120, 85)], [MALE, PC, worked("gemcitabine", 120, 30)],
        [MALE, PR, failed("Zytiga", 200), on("Eligard", 400)], [MALE, PR, failed("Xtandi", 100), on("Zoladex", 400)], [MALE, PR, worked("Zytiga", 200), on("Eligard", 400)], [MALE, PR, bad("Zytiga"), on("Eligard", 400)],
        [MALE, PR, failed("Xtandi", 200), worked("Eligard", 300, 60)], [MALE, PR, failed("Xtandi", 200)]],
    labs=[three(11.8, 3100, 210), three(10, 1500, 100, 30), three(9.9, 3100, 210), three(11.8, 1499, 210), three(11.8, 3100, 99), three(11.8, 3100, 210, 31), [lab(HGB, 11.8), lab(PLT, 210)], three(11.8, 3100, 99000, 10, "/uL"), three(11.8, 3100, 150, 10, "10*9/L")],
    spec=[[spec("oncology")], [spec("internal medicine")]],
    x=XS,
)
RENEWAL = dict(
    now=[[F, OV, on("Lynparza", 300)], [F, OV, on("olaparib", 720)], [F, OV, on("Lynparza", 721)], [MALE, PR, on("Lynparza", 800)], [F, OV, worked("Lynparza", 300, 20)], [F, OV, on("Lynparza", 300), worked("Lynparza", 430, 400)]],
    hgb=[[lab(HGB, 10.9)], [lab(HGB, 8.0, 60)], [lab(HGB, 7.9)], [lab(HGB, 10.9, 61)], [lab(HGB, 11.0, 50), lab(HGB, 7.5, 4)]],
    x=XS,
)
