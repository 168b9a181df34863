"""938 Ofev: numbered 2.1.1, diagnoses with riders, two tests on separate days, conditional step, exclusions with a window."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "938-ofev.md", "fu-938", "Wabash River Health Alliance", "Ofev", "nintedanib"
CLASS, STYLE = "IPF, SSc-ILD, PPF: antifibrotic", "2.1.1 numbering, no indentation"
COMBINED = ((40, 7), (14, 3))
P, O, F = {"pirfenidone"}, {"nintedanib"}, "FVC percent predicted"
LINES = [
    L("ipf", "Idiopathic pulmonary fibrosis, in a member 40 years of age or older", "mix", lambda p: p.dx("J84.112") and p.age_ge(40), hard="diagnosis and age on one line"),
    L("ssc", "Systemic sclerosis with lung involvement, with failure of at least 3 months of mycophenolate or cyclophosphamide or with intolerance to both", "mix",
      lambda p: p.dx("M34.81") and (p.failed({"mycophenolate", "cyclophosphamide"}, 90) or (p.intolerant({"mycophenolate"}) and p.intolerant({"cyclophosphamide"}))), hard="diagnosis and step on one line"),
    L("ppf", "Interstitial lung disease with a progressive fibrotic phenotype", "dx", lambda p: p.dx("J84.170")),
    L("fvc", "FVC percent predicted is 45% or more on two tests from separate days within the past 12 months", "lab", lambda p: p.two_days(F, lambda v: v >= 45, 360), hard="two measurements in a window"),
    L("pir", "If the member has idiopathic pulmonary fibrosis, failure of at least 12 weeks of pirfenidone, or intolerance or contraindication to it", "if", lambda p: IF(p.dx("J84.112"), p.tfci(P, 84)), hard="conditional step"),
    L("lft", "ALT and AST are each below 120 U/L on tests from the past 60 days", "lab", lambda p: ALL(p.lab("ALT", lambda v: v < 120, 60), p.lab("AST", lambda v: v < 120, 60)), hard="two tests on one line"),
    L("smk", "Member has no current tobacco use or nicotine dependence", "no", lambda p: p.no_dx("F17", "Z72.0")),
    L("conc", "Ofev is not taken with pirfenidone, rifampin, carbamazepine, or phenytoin", "conc", lambda p: not p.on({"pirfenidone", "rifampin", "carbamazepine", "phenytoin"}), "b"),
    L("spec", "Ordered by a pulmonologist or rheumatologist, or after consultation with one of them", "spec", lambda p: p.prescriber("pulmonology", "rheumatology")),
    L("now", "Member is receiving Ofev and has been for at least 90 days", "now", lambda p: p.taking(O, 90), "r"),
    L("dec", "FVC percent predicted has declined by less than 10 percentage points from baseline", "change", lambda p: p.change(F, O, lambda b, c: round(b - c, 6) < 10), "r", hard="change in percentage points"),
    L("cir", "Cirrhosis of the liver", "no", lambda p: p.no_dx("K70.3", "K71.7", "K74.3", "K74.4", "K74.5", "K74.6"), exclude=True),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("perf", "Gastrointestinal perforation within the past 6 months", "no", lambda p: p.no_hx("K63.1", within=180), exclude=True, hard="event in a window"),
]
ATTESTATIONS = ["Liver function is being monitored as labeled"]


def excl(s):
    return ALL(s.cir, s.preg, s.perf)


def initial(s):
    return ALL(ANY(s.ipf, s.ssc, s.ppf), s.fvc, s.pir, s.lft, s.smk, s.conc, s.spec, excl(s))


def renewal(s):
    return ALL(s.now, s.dec, s.conc, ATT, excl(s))


IPF, SSC = dx("Idiopathic pulmonary fibrosis", "J84.112"), dx("Systemic sclerosis with lung involvement", "M34.81")
PPF = dx("Interstitial lung disease with progressive fibrotic phenotype in diseases classified elsewhere", "J84.170")
V = "FVC percent predicted"
INITIAL = dict(
    dx=[[IPF], [dx("Pulmonary fibrosis, unspecified", "J84.10")], [SSC, failed("CellCept", 120)], [SSC, failed("mycophenolate", 90)], [SSC, failed("Cytoxan", 89)], [SSC, bad("CellCept")], [SSC, bad("CellCept"), bad("cyclophosphamide")], [PPF], [dx("Systemic sclerosis, unspecified", "M34.9"), failed("CellCept", 120)]],
    age=[[born(58, 40)], [born(40)], [born(40, -1)]],
    fvc=[[lab(V, 66, 20), lab(V, 70, 200)], [lab(V, 45, 20), lab(V, 46, 360)], [lab(V, 44, 20), lab(V, 60, 100)], [lab(V, 60, 20), lab(V, 44, 100)], [lab(V, 66, 20), lab(V, 70, 361)], [lab(V, 66, 20)], [lab(V, 50, 20), lab(V, 52, 90), lab(V, 40, 200)], []],
    pir=[[failed("Esbriet", 120)], [failed("pirfenidone", 84)], [failed("Esbriet", 83)], [bad("Esbriet")], [contra("pirfenidone")], [worked("Esbriet", 200)], []],
    lft=[[lab("ALT", 30), lab("AST", 28)], [lab("ALT", 119, 60), lab("AST", 28, 60)], [lab("ALT", 120), lab("AST", 28)], [lab("ALT", 30)], [lab("ALT", 30), lab("AST", 28, 61)], [lab("AST", 140)]],
    spec=[[spec("pulmonology")], [spec("rheumatology")], [spec("family medicine")]],
    x=[[], [dx("Nicotine dependence, cigarettes, uncomplicated", "F17.210")], [past("Nicotine dependence, cigarettes, uncomplicated", "F17.210")], [on("Esbriet", 20)], [on("Dilantin", 200)], [dx("Unspecified cirrhosis of liver", "K74.60")], [dx("Fibrosis and cirrhosis of liver", "K74")],
       [past("Perforation of intestine (nontraumatic)", "K63.1", 180)], [past("Perforation of intestine (nontraumatic)", "K63.1", 181)], [dx("Tobacco use", "Z72.0")]],
)
RENEWAL = dict(
    now=[[IPF, on("Ofev", 200)], [IPF, on("nintedanib", 90)], [IPF, on("Ofev", 89)], [IPF, worked("Ofev", 180, 20)]],
    fvc=[[lab(V, 70, 230), lab(V, 66, 20)], [lab(V, 70, 230), lab(V, 60.1, 20)], [lab(V, 70, 230), lab(V, 60, 20)], [lab(V, 66, 20)], [lab(V, 70, 230), lab(V, 58, 100), lab(V, 63, 10)]],
    x=[[], [on("Esbriet", 30)], [dx("Alcoholic cirrhosis of liver without ascites", "K70.30")], [on("Rifadin", 14)]],
)
