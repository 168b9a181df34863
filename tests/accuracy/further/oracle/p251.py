"""251 Apretude: Medicaid preferred drug list, printed headers in Markdown, an attestation as last alternative."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "251-apretude-pdl.md", "bc-251", "Blue Heron State Medicaid", "Apretude", "cabotegravir"
CLASS, STYLE = "HIV pre-exposure prophylaxis", "Medicaid PDL table, printed headers in Markdown"
COMBINED = ((24, 4), (9, 2))
TDF, TAF = {"tenofovir disoproxil"}, {"tenofovir alafenamide"}
DUO = lambda m: len(ingredients_of(m)) == 2
NOHIV = lambda p: p.no_dx("B20", "Z21", "O98.7")
LINES = [
    L("agew", "Recipient is 12 years of age or older and weighs at least 35 kg", "mix", lambda p: ALL(p.age_ge(12), p.lab("Body weight", lambda v: v >= 35)), hard="age and weight"),
    L("hiv", "Recipient does not have HIV-1 infection", "no", NOHIV),
    L("oral", "Trial of at least 30 days of generic Truvada or Descovy", "trial", lambda p: p.tried(TDF | TAF, 30, keep=DUO)),
    L("both", "Intolerance or contraindication to both Truvada and Descovy", "trial", lambda p: all(p.intolerant(g) or p.contraindicated(g) for g in (TDF, TAF)), hard="both"),
    L("crcl", "Creatinine clearance below 30 mL/min within the past 6 months", "lab", lambda p: p.lab("Creatinine clearance", lambda v: v < 30, 180)),
    L("bone", "Recipient has osteoporosis", "dx", lambda p: p.dx("M80", "M81")),
    L("ind", "Recipient is not taking rifampin, carbamazepine, oxcarbazepine, phenytoin, or phenobarbital", "conc", lambda p: not p.on({"rifampin", "carbamazepine", "oxcarbazepine", "phenytoin", "phenobarbital"}), "b"),
    L("prep", "Recipient will not take another medication for PrEP (Truvada, Descovy) at the same time", "conc", lambda p: not p.on({"emtricitabine"})),
    L("now", "Recipient is currently receiving Apretude", "now", lambda p: p.taking({"cabotegravir"}), "r"),
    L("rhiv", "Recipient remains free of HIV-1 infection", "no", NOHIV, "r"),
]
ATTESTATIONS = ["A negative HIV-1 antigen/antibody test was obtained before the first injection", "Prescriber states that the recipient cannot adhere to a daily oral regimen",
                "Recipient has kept appointments for injections every two months"]


def initial(s):
    return ALL(s.agew, s.hiv, ATT, ANY(s.oral, s.both, s.crcl, s.bone, ATT), s.ind, s.prep)


def renewal(s):
    return ALL(s.now, s.rhiv, ATT, s.ind)


RISK = dx("Contact with and (suspected) exposure to human immunodeficiency virus [HIV]", "Z20.6")
GEN = "emtricitabine/tenofovir disoproxil"
H = [[RISK], [dx("Human immunodeficiency virus [HIV] disease", "B20")], [dx("Asymptomatic human immunodeficiency virus [HIV] infection status", "Z21")], [dx("Encounter for HIV pre-exposure prophylaxis", "Z29.81")]]
I = [[], [on("Tegretol", 200)], [on("Trileptal", 100)], [worked("Rifampin", 90, 30)], [on("Keppra", 100)]]
INITIAL = dict(
    agew=[[born(30, 4), lab("Body weight", 74)], [born(12), lab("Body weight", 35)], [born(12, -1), lab("Body weight", 46)], [born(15), lab("Body weight", 34.9)], [born(30, 4)]],
    hiv=H,
    step=[[worked("Descovy", 90)], [worked(GEN, 30)], [worked(GEN, 29)], [contra("Truvada"), bad("Descovy")], [bad("Descovy")], [contra("Truvada")], [lab("Creatinine clearance", 29)], [lab("Creatinine clearance", 30)],
          [lab("Creatinine clearance", 25, 181)], [dx("Age-related osteoporosis without current pathological fracture", "M81.0")], []],
    ind=I, prep=[[], [on("Descovy", 90)], [on(GEN, 10)], [worked("Truvada", 10, 200)]],
)
RENEWAL = dict(
    now=[[on("Apretude", 200)], [worked("Apretude", 200, 30)], [on("cabotegravir", 60)], []],
    hiv=H[:3], ind=I,
)
