"""483 Lonsurf: Caremark specialty guideline, prior agents in a list, a tumour marker that no record shows, counts in mm3."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "483-lonsurf.md", "fu-483", "Kestrel Point Administrators", "Lonsurf", "trifluridine/tipiracil"
CLASS, STYLE = "colorectal and gastric cancer", "Caremark specialty guideline management, 'authorization may be granted', roman headings"
COMBINED = ((28, 6), (12, 3))
ANC, PLT = "Absolute neutrophil count", "Platelet count"
FP, VEGF, EGFR = {"fluorouracil", "capecitabine"}, {"bevacizumab", "ramucirumab", "ziv-aflibercept"}, {"cetuximab", "panitumumab"}
CRC, GAS = ("C18", "C19", "C20"), ("C16",)
COUNTS = "Absolute neutrophil count of at least 1,500/mm3 and platelet count of at least 75,000/mm3 within the past 14 days"
LINES = [
    L("crc", "Authorization of 12 months may be granted for treatment of advanced or metastatic colorectal cancer when all of the following criteria are met:", "dx", lambda p: p.dx(*CRC), hidden=True),
    L("age", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("fp", "A fluoropyrimidine (fluorouracil or capecitabine)", "trial", lambda p: p.tried(FP), hard="verb in the header"),
    L("ox", "Oxaliplatin", "trial", lambda p: p.tried({"oxaliplatin"}), hard="verb in the header"),
    L("iri", "Irinotecan", "trial", lambda p: p.tried({"irinotecan"}), hard="verb in the header"),
    L("vegf", "An anti-VEGF agent (e.g., bevacizumab, ramucirumab, ziv-aflibercept)", "trial", lambda p: p.tried(VEGF), hard="verb in the header"),
    L("ras", "If the tumor is RAS wild-type, member has previously received cetuximab or panitumumab", "if", lambda p: IF(None, p.tried(EGFR)), hard="a condition that no record shows"),
    L("cnt", COUNTS, "lab", lambda p: ALL(p.lab(ANC, lambda v: v >= 1500, 14), p.lab(PLT, lambda v: v >= 75, 14)), hard="two values, one needs its unit converted"),
    L("gas", "Authorization of 12 months may be granted for treatment of gastric or gastroesophageal junction cancer when all of the following criteria are met:", "dx", lambda p: p.dx(*GAS), hidden=True),
    L("gfp", "Member's disease progressed on, or member could not tolerate, a fluoropyrimidine (fluorouracil or capecitabine)", "trial", lambda p: p.fail_or_intolerant(FP)),
    L("plat", "Member has previously received cisplatin or oxaliplatin", "trial", lambda p: p.tried({"cisplatin", "oxaliplatin"})),
    L("tax", "Member has previously received either irinotecan or a taxane (paclitaxel or docetaxel)", "trial", lambda p: p.tried({"irinotecan", "paclitaxel", "docetaxel"})),
    L("now", "Member has colorectal, gastric, or gastroesophageal junction cancer and is currently receiving Lonsurf", "mix", lambda p: p.dx(*CRC, *GAS) and p.taking({"trifluridine"}), "r"),
    L("anc", "Absolute neutrophil count within the past 30 days is 500/mm3 or higher", "lab", lambda p: p.lab(ANC, lambda v: v >= 500, 30), "r"),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("sti", "Concomitant use of Stivarga (regorafenib)", "conc", lambda p: not p.on({"regorafenib"}), exclude=True),
]
ATTESTATIONS = ["There is no evidence of unacceptable toxicity or disease progression while on the current regimen"]


def initial(s):
    a = ALL(s.crc, s.age, s.fp, s.ox, s.iri, s.vegf, s.ras, s.cnt)
    return ALL(ANY(a, ALL(s.gas, s.age, s.gfp, s.plat, s.tax, s.cnt)), s.preg, s.sti)


def renewal(s):
    return ALL(s.now, ATT, s.anc, s.preg, s.sti)


COLON, MET = dx("Malignant neoplasm of sigmoid colon", "C18.7"), dx("Secondary malignant neoplasm of liver and intrahepatic bile duct", "C78.7")
STOMACH = dx("Malignant neoplasm of cardia", "C16.0")
OK = [lab(ANC, 2900, 4), lab(PLT, 188, 4)]
CNT = [OK, [lab(ANC, 1500, 14), lab(PLT, 75, 14)], [lab(ANC, 1499, 4), lab(PLT, 188, 4)], [lab(ANC, 2900, 4), lab(PLT, 74, 4)], [lab(ANC, 2900, 15), lab(PLT, 188, 15)], [lab(ANC, 2900, 4)]]
FOX, IRI, BEV, CET = failed("Fluorouracil", 120, 300), worked("Camptosar", 90, 100), failed("Avastin", 120, 300), failed("Erbitux", 90, 100)
OXA = worked("Eloxatin", 110, 300)
INITIAL = dict(
    age=[[born(61, 40)], [born(18)], [born(18, -1)]],
    dx=[[COLON, MET], [dx("Malignant neoplasm of rectum", "C20"), MET], [dx("Malignant neoplasm of pancreas, unspecified", "C25.9"), MET]],
    chemo=[[FOX, OXA, IRI, BEV], [worked("Xeloda", 60, 300), OXA, bad("Irinotecan"), worked("Cyramza", 60, 90)], [OXA, IRI, BEV], [FOX, IRI, BEV], [FOX, OXA, BEV], [FOX, OXA, IRI], [FOX, OXA, IRI, worked("Zaltrap", 50, 90)], [FOX, contra("Oxaliplatin"), IRI, BEV]],
    ras=[[CET], [worked("Vectibix", 40, 60)], []],
    cnt=CNT,
    x=[[], [on("Stivarga", 30)], [failed("Stivarga", 60, 30)], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 50)]],
)
MORE = {"gastric": dict(
    dx=[[STOMACH], [dx("Malignant neoplasm of stomach, unspecified", "C16.9")], [dx("Malignant neoplasm of lower third of esophagus", "C15.5")]],
    fp=[[failed("Xeloda", 90, 200)], [bad("Adrucil")], [worked("Capecitabine", 90, 200)]],
    plat=[[worked("Platinol", 60, 200)], [failed("Eloxatin", 60, 200)], []],
    tax=[[failed("Taxol", 60)], [worked("Irinotecan", 60)], [failed("Cyramza", 60)]],
    cnt=CNT[:1] + CNT[3:5],
)}
RENEWAL = dict(
    now=[[COLON, MET, on("Lonsurf", 120)], [STOMACH, on("Lonsurf", 60)], [COLON, MET, worked("Lonsurf", 100, 15)], [dx("Malignant neoplasm of pancreas, unspecified", "C25.9"), on("Lonsurf", 60)]],
    anc=[[lab(ANC, 1900, 8)], [lab(ANC, 500, 30)], [lab(ANC, 499, 8)], [lab(ANC, 1900, 31)], []],
    x=[[], [on("Stivarga", 10)]],
)
