"""649 Ofev: Aetna/CVS, 3.1.1. numbering, three indications, FVC, an image in two of three, relative decline from baseline."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "649-ofev.txt", "fu-649", "Harbor & Granite Health", "Ofev", "nintedanib"
CLASS, STYLE = "pulmonary fibrosis", "Aetna/CVS, 3.1.1. numbering"
COMBINED = ((30, 6), (14, 3))
V = "FVC percent predicted"
OF = {"nintedanib"}
MC = ({"mycophenolate"}, {"cyclophosphamide"})
ORAL = {"prednisone", "prednisolone", "methylprednisolone", "dexamethasone"}
LINES = [
    L("ipf", "Member has a diagnosis of idiopathic pulmonary fibrosis", "dx", lambda p: p.dx("J84.112")),
    L("age", "Member is over 40 years of age", "age", lambda p: p.age_gt(40)),
    L("f50", "FVC is at least 50% of predicted on a test within the past 6 months", "lab", lambda p: p.lab(V, lambda v: v >= 50, 180)),
    L("ctd", "Member does not have rheumatoid arthritis, systemic sclerosis, or sarcoidosis", "no", lambda p: p.no_dx("M05", "M06.0", "M06.2", "M06.3", "M06.8", "M06.9", "M34", "D86"), hard="three absences"),
    L("pulm", "Prescribed by or in consultation with a pulmonologist", "spec", lambda p: p.prescriber("pulmonology")),
    L("ssc", "Member has systemic sclerosis with lung involvement", "dx", lambda p: p.dx("M34.81")),
    L("f40", "FVC is at least 40% of predicted on a test within the past 6 months", "lab", lambda p: p.lab(V, lambda v: v >= 40, 180)),
    L("mmf", "Inadequate response to at least 6 months of mycophenolate or cyclophosphamide, unless both are contraindicated", "trial",
      lambda p: p.failed(MC[0] | MC[1], 180) or all(p.contraindicated(d) for d in MC), hard="unless both"),
    L("pr", "Prescribed by or in consultation with a pulmonologist or rheumatologist", "spec", lambda p: p.prescriber("pulmonology", "rheumatology")),
    L("pf", "Member has interstitial lung disease with progressive fibrotic phenotype (J84.170)", "dx", lambda p: p.dx("J84.170")),
    L("f70", "FVC is 70% of predicted or lower", "lab", lambda p: p.lab(V, lambda v: v <= 70)),
    L("ocs", "Inadequate response to at least 3 months of an oral corticosteroid (e.g., prednisone)", "trial", lambda p: p.failed(ORAL, 90)),
    L("now", "Member has been receiving Ofev for at least 3 months", "now", lambda p: p.taking(OF, 90), "r"),
    L("drop", "FVC has not fallen by 10% or more relative to the value before Ofev was started", "change", lambda p: p.change(V, OF, lambda b, c: (b - c) / b < 0.1), "r", hard="relative change, negated"),
    L("x1", "Concomitant use of pirfenidone (Esbriet)", "conc", lambda p: not p.on({"pirfenidone"}), exclude=True),
    L("x2", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("x3", "ALT or AST above 120 U/L at the latest measurement", "lab", lambda p: ALL(p.lab("ALT", lambda v: v <= 120), p.lab("AST", lambda v: v <= 120)), exclude=True, hard="two values in an exclusion"),
    L("x4", "Cirrhosis of the liver", "no", lambda p: p.no_dx("K74.3", "K74.4", "K74.5", "K74.6", "K70.3", "K71.7"), exclude=True),
]
ATTESTATIONS = ["Increased fibrosis is seen on chest imaging"]


def out(s):
    return ALL(s.x1, s.x2, s.x3, s.x4)


def initial(s):
    ipf = ALL(s.ipf, s.age, s.f50, s.ctd, s.pulm)
    ssc = ALL(s.ssc, s.f40, s.mmf, s.pr)
    pf = ALL(s.pf, AT_LEAST(2, s.f70, s.ocs, ATT), s.pulm)
    return ALL(ANY(ipf, ssc, pf), out(s))


def renewal(s):
    return ALL(s.now, s.drop, out(s))


IPF = dx("Idiopathic pulmonary fibrosis", "J84.112")
SSC = dx("Systemic sclerosis with lung involvement", "M34.81")
PF = dx("Interstitial lung disease with progressive fibrotic phenotype in diseases classified elsewhere", "J84.170")
LIVER = [[lab("ALT", 30), lab("AST", 28)], [lab("ALT", 120), lab("AST", 120)], [lab("ALT", 121), lab("AST", 60)], [lab("ALT", 60), lab("AST", 140)], [lab("ALT", 30)], [lab("AST", 150)], [lab("ALT", 190, 200), lab("ALT", 44, 10), lab("AST", 40)]]
X = [[], [on("Esbriet", 60)], [worked("Esbriet", 90, 10)], [dx("Unspecified cirrhosis of liver", "K74.60")], [dx("Fatty (change of) liver, not elsewhere classified", "K76.0")]]
INITIAL = dict(
    dx=[[IPF], [dx("Pulmonary fibrosis, unspecified", "J84.10")], [past("Idiopathic pulmonary fibrosis", "J84.112")], [IPF, dx("Rheumatoid arthritis with rheumatoid factor, unspecified", "M05.9")], [IPF, dx("Sarcoidosis of lung", "D86.0")], [IPF, dx("Primary osteoarthritis, unspecified site", "M19.91")]],
    age=[[born(66)], [born(41)], [born(41, -1)], [born(40)]],
    fvc=[[lab(V, 68)], [lab(V, 50, 180)], [lab(V, 49)], [lab(V, 68, 181)], []],
    spec=[[spec("pulmonology")], [spec("internal medicine")]],
    liver=LIVER, x=X,
)
MORE = {
    "ssc": dict(
        dx=[[SSC, born(50)], [dx("Systemic sclerosis, unspecified", "M34.9"), born(50)], [SSC, born(35)]],
        fvc=[[lab(V, 66)], [lab(V, 40, 180)], [lab(V, 39)], []],
        mmf=[[failed("CellCept", 220)], [failed("Cytoxan", 180)], [failed("mycophenolate", 179)], [contra("CellCept"), contra("cyclophosphamide")], [contra("CellCept")], [bad("CellCept")], [failed("CellCept", 120, 300), failed("Cytoxan", 120)]],
        spec=[[spec("rheumatology")], [spec("pulmonology")], [spec("family medicine")]],
        liver=LIVER[:2], x=X[:2],
    ),
    "pf": dict(
        dx=[[PF, born(45)], [dx("Interstitial pulmonary disease, unspecified", "J84.9"), born(45)]],
        two=[[lab(V, 61), failed("prednisone", 120)], [lab(V, 70), failed("Medrol", 90)], [lab(V, 71), failed("prednisone", 120)], [lab(V, 61)], [lab(V, 75)], [failed("prednisone", 100)], [lab(V, 61), worked("prednisone", 120)], [lab(V, 82), failed("prednisone", 89)]],
        spec=[[spec("pulmonology")], [spec("rheumatology")]],
        liver=LIVER[:3], x=X[:2],
    ),
}
RENEWAL = dict(
    now=[[IPF, born(66), on("Ofev", 200)], [IPF, born(66), on("nintedanib", 90), lab(V, 70, 95)], [IPF, born(66), on("Ofev", 89)], [IPF, born(66), worked("Ofev", 180, 20)]],
    fvc=[[lab(V, 70, 230), lab(V, 68, 20)], [lab(V, 70, 230), lab(V, 64, 20)], [lab(V, 70, 230), lab(V, 63, 20)], [lab(V, 70, 230), lab(V, 55, 20)], [lab(V, 68, 20)], [lab(V, 70, 230)]],
    liver=LIVER[:3] + [[]], x=X[:3],
)
