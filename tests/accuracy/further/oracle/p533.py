"""533 Sunlenca: Magellan, universal criteria, three of four classes, viral load and its fall."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "533-sunlenca.md", "fu-533", "Sawgrass Rx Management", "Sunlenca", "lenacapavir"
CLASS, STYLE = "HIV-1, multidrug resistance", "Magellan universal criteria, bullets with bold AND, renewal with OR"
COMBINED = ((30, 6), (14, 3))
V, D = "HIV-1 RNA viral load", {"lenacapavir"}
LINES = [
    L("age", "Patient is at least 18 years of age", "age", lambda p: p.age_ge(18)),
    L("ind", "Patient is not taking a strong CYP3A inducer (e.g., rifampin, carbamazepine, phenytoin, phenobarbital)", "conc", lambda p: not p.on({"rifampin", "carbamazepine", "phenytoin", "phenobarbital"}), "b"),
    L("spec", "Must be prescribed by, or in consultation with, a physician who specializes in infectious disease", "spec", lambda p: p.prescriber("infectious disease")),
    L("dx", "Patient has a diagnosis of HIV-1 infection", "dx", lambda p: p.dx("B20", "Z21")),
    L("nrti", "Nucleoside reverse transcriptase inhibitors (NRTIs; e.g., abacavir, emtricitabine, lamivudine, tenofovir)", "trial", lambda p: p.tried(NRTI), hard="members inside combination brands"),
    L("nn", "Non-nucleoside reverse transcriptase inhibitors (NNRTIs; e.g., efavirenz, etravirine, rilpivirine)", "trial", lambda p: p.tried(NNRTI)),
    L("pi", "Protease inhibitors (PIs; e.g., atazanavir, darunavir)", "trial", lambda p: p.tried(HIV_PI)),
    L("in", "Integrase strand transfer inhibitors (INSTIs; e.g., bictegravir, dolutegravir, raltegravir)", "trial", lambda p: p.tried(INSTI)),
    L("vl", "HIV-1 RNA viral load is 400 copies/mL or greater on a sample drawn within the last 90 days", "lab", lambda p: p.lab(V, lambda v: v >= 400, 90)),
    L("bg", "Patient has been receiving other antiretroviral drugs for at least 8 weeks and will continue an optimized background regimen", "now", lambda p: p.taking(ARV_OTHER, 56), hard="a fact and an attestation; other drugs of a class"),
    L("now", "Patient is receiving Sunlenca", "now", lambda p: p.on(D), "r"),
    L("oth", "Patient is currently taking at least one other antiretroviral drug", "now", lambda p: p.on(ARV_OTHER), "r"),
    L("u50", "Latest HIV-1 RNA viral load is less than 50 copies/mL", "lab", lambda p: p.lab(V, lambda v: v < 50), "r"),
    L("fall", "HIV-1 RNA viral load has decreased by at least 70% from baseline", "change", lambda p: p.change(V, D, lambda b, c: (b - c) / b >= 0.7 - 1e-9), "r"),
]
ATTESTATIONS = ["Patient has documented resistance to at least two agents in each of three classes",
                "Absence of unacceptable toxicity from the drug (e.g., immune reconstitution syndrome, severe injection site reactions)"]


def initial(s):
    return ALL(s.age, s.ind, s.spec, s.dx, AT_LEAST(3, s.nrti, s.nn, s.pi, s.__dict__["in"]), ATT, s.vl, s.bg)


def renewal(s):
    return ALL(s.now, s.oth, ANY(s.u50, s.fall), s.ind, ATT)


HIV = dx("Human immunodeficiency virus [HIV] disease", "B20")
BIK = on("Biktarvy", 200, "inadequate_response")
X = [[], [on("Rifadin", 30)], [on("Tegretol", 200)], [worked("Rifadin", 120)], [on("Lipitor", 100)]]
INITIAL = dict(
    age=[[born(49, 60)], [born(18)], [born(18, -1)]],
    spec=[[spec("infectious disease")], [spec("internal medicine")]],
    dx=[[HIV], [dx("Asymptomatic human immunodeficiency virus [HIV] infection status", "Z21")], [dx("Contact with and (suspected) exposure to human immunodeficiency virus [HIV]", "Z20.6")], []],
    arv=[[BIK, failed("Prezista", 300, 300)], [BIK], [BIK, failed("Sustiva", 200, 400)], [BIK, failed("Selzentry", 200, 400)], [on("Biktarvy", 56, "inadequate_response"), worked("Reyataz", 200, 100)],
         [on("Biktarvy", 55, "inadequate_response"), worked("Reyataz", 200, 100)], [failed("Atripla", 300, 100), failed("Isentress", 300, 100)], [failed("Atripla", 300, 100), on("Tivicay", 90)],
         [bad("Edurant", 5), failed("Epzicom", 100, 300), on("Prezista", 60)], [contra("Prezista"), BIK], []],
    vl=[[lab(V, 18400)], [lab(V, 400, 90)], [lab(V, 399)], [lab(V, 18400, 91)], []],
    x=X,
)
RENEWAL = dict(
    now=[[HIV, on("Sunlenca", 200)], [HIV, on("lenacapavir", 200)], [HIV, worked("Sunlenca", 180, 20)]],
    oth=[[on("Tivicay", 400)], [on("Rukobia", 200)], [worked("Tivicay", 300, 20)], []],
    vl=[[lab(V, 20000, 230), lab(V, 49, 15)], [lab(V, 20000, 230), lab(V, 50, 15)], [lab(V, 1000, 230), lab(V, 300, 15)], [lab(V, 1000, 230), lab(V, 301, 15)], [lab(V, 300, 15)], [lab(V, 20, 15)], []],
    x=X[:3],
)
