"""958 Descovy: bullets of three kinds; PrEP and treatment; exclusions; change of eGFR at continuation."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "958-descovy.md", "fu-958", "Willamette Harbor Health", "Descovy", "emtricitabine/tenofovir alafenamide"
CLASS, STYLE = "HIV: PrEP and treatment", "Moda/Providence bullets of three kinds, AND at line ends"
COMBINED = ((40, 8), (16, 4))
HIV = ("B20", "Z21", "B97.35", "O98.7")
THIRD = INSTI | HIV_PI | NNRTI
TDF = {"tenofovir disoproxil"}
INT = {"carbamazepine", "oxcarbazepine", "phenobarbital", "phenytoin", "rifampin", "rifabutin", "rifapentine"}


def truvada(p):
    return any(m["outcome"] in ("intolerance", "contraindication") and {"emtricitabine", "tenofovir disoproxil"} <= set(ingredients_of(m)) for m in p._meds(TDF))


LINES = [
    L("prep", "A diagnosis of encounter for HIV pre-exposure prophylaxis (Z29.81) or of contact with and exposure to HIV (Z20.6) is on record", "dx", lambda p: p.dx("Z29.81", "Z20.6")),
    L("neg", "Member does not have HIV infection", "no", lambda p: p.no_dx(*HIV)),
    L("rna", "HIV-1 RNA viral load is below 20 copies/mL on a test within the past 30 days", "lab", lambda p: p.lab("HIV-1 RNA viral load", lambda v: v < 20, 30)),
    L("w35", "Body weight is at least 35 kg", "lab", lambda p: p.lab("Body weight", lambda v: v >= 35)),
    L("tdf", "Intolerance or contraindication to emtricitabine/tenofovir disoproxil (generic Truvada)", "trial", truvada),
    L("gfr", "eGFR is at least 30 but less than 60 mL/min/1.73 m2 within the past 90 days", "lab", lambda p: p.lab("eGFR", lambda v: 30 <= v < 60, 90)),
    L("bone", "Diagnosis of osteoporosis, or a bone mineral density T-score of -2.0 or lower", "mix", lambda p: ANY(p.dx("M80", "M81"), p.lab("Bone mineral density T-score", lambda v: v <= -2.0)), hard="diagnosis or value"),
    L("hiv", "Diagnosis of HIV-1 infection", "dx", lambda p: p.dx("B20", "Z21")),
    L("third", "Member is taking an integrase inhibitor, a protease inhibitor or a non-nucleoside reverse transcriptase inhibitor (e.g., Tivicay, Prezista, Edurant)", "now", lambda p: p.on(THIRD), hard="three classes by examples"),
    L("crcl", "Creatinine clearance is 30 mL/min or above, or the member is on dialysis", "mix", lambda p: ANY(p.lab("Creatinine clearance", lambda v: v >= 30), p.dx("Z99.2")), hard="value or condition"),
    L("w25", "Body weight is at least 25 kg, or at least 14 kg in a member who is taking an integrase inhibitor or an NNRTI", "mix",
      lambda p: ANY(p.lab("Body weight", lambda v: v >= 25), ALL(p.lab("Body weight", lambda v: v >= 14), p.on(INSTI | NNRTI))), hard="value that depends on another drug"),
    L("rprep", "Member has no HIV infection and the latest HIV-1 RNA viral load, within the past 90 days, is below 20 copies/mL", "mix", lambda p: ALL(p.no_dx(*HIV), p.lab("HIV-1 RNA viral load", lambda v: v < 20, 90)), "r", hard="absence and value"),
    L("rhiv", "Member has HIV-1 infection and the latest HIV-1 RNA viral load, within the past 6 months, is below 200 copies/mL", "mix", lambda p: ALL(p.dx("B20", "Z21"), p.lab("HIV-1 RNA viral load", lambda v: v < 200, 180)), "r", hard="diagnosis and value"),
    L("fall", "eGFR has not fallen by more than 25% from the value before Descovy was started", "change",
      lambda p: p.change("eGFR", {"emtricitabine", "tenofovir alafenamide"}, lambda b, c: (b - c) / b <= 0.25 + 1e-9), "r", hard="change from baseline, negated"),
    L("int", "Concomitant use with carbamazepine, oxcarbazepine, phenobarbital, phenytoin, rifampin, rifabutin or rifapentine", "conc", lambda p: not p.on(INT), exclude=True),
    L("ten", "Concomitant use with another product that contains tenofovir (e.g., Viread, Vemlidy, Biktarvy)", "conc", lambda p: not p.another({"tenofovir alafenamide", "tenofovir disoproxil"}, "Descovy", "emtricitabine/tenofovir alafenamide"), exclude=True, hard="an ingredient of combination products"),
    L("liv", "Hepatic failure or hepatic encephalopathy", "no", lambda p: p.no_dx("K72", "K76.82"), exclude=True),
]
ATTESTATIONS = ["Safer-sex and adherence counseling has been provided", "Member continues to benefit from therapy, as stated by the prescriber"]


def out(s):
    return ALL(s.int, s.ten, s.liv)


def initial(s):
    return ALL(ANY(ALL(s.prep, s.neg, s.rna, s.w35, ANY(s.tdf, s.gfr, s.bone), ATT), ALL(s.hiv, s.third, s.crcl, s.w25)), out(s))


def renewal(s):
    return ALL(ANY(s.rprep, s.rhiv), s.fall, ATT, out(s))


P, H = dx("Encounter for HIV pre-exposure prophylaxis", "Z29.81"), dx("Human immunodeficiency virus [HIV] disease", "B20")
D = on("Descovy", 200)
INITIAL = dict(
    dx=[[P], [dx("Contact with and (suspected) exposure to human immunodeficiency virus [HIV]", "Z20.6")], [dx("Encounter for screening for human immunodeficiency virus [HIV]", "Z11.4")], [P, dx("Asymptomatic human immunodeficiency virus [HIV] infection status", "Z21")]],
    rna=[[lab("HIV-1 RNA viral load", 0)], [lab("HIV-1 RNA viral load", 19, 30)], [lab("HIV-1 RNA viral load", 20)], [lab("HIV-1 RNA viral load", 0, 31)], []],
    w=[[lab("Body weight", 71)], [lab("Body weight", 35)], [lab("Body weight", 34.9)], [lab("Body weight", 80, 20, "[lb_av]")], []],
    one=[[bad("Truvada")], [contra("emtricitabine/tenofovir disoproxil")], [failed("Truvada", 90), lab("eGFR", 90), lab("Bone mineral density T-score", -1)], [lab("eGFR", 59, 90)], [lab("eGFR", 60), lab("Bone mineral density T-score", -1.9)], [lab("eGFR", 30)],
         [lab("eGFR", 29), lab("Bone mineral density T-score", -0.5)], [lab("eGFR", 45, 91), lab("Bone mineral density T-score", -0.5)], [dx("Age-related osteoporosis without current pathological fracture", "M81.0")], [lab("eGFR", 88), lab("Bone mineral density T-score", -2.0)],
         [lab("eGFR", 88)]],
    x=[[], [on("Tegretol", 100)], [worked("rifampin", 60, 3)], [on("Vemlidy", 60)], [on("Truvada", 60)], [on("Descovy", 60)], [dx("Chronic hepatic failure without coma", "K72.10")], [dx("Hepatic encephalopathy", "K76.82")]],
)
MORE = {
    "hiv": dict(
        dx=[[H], [dx("Asymptomatic human immunodeficiency virus [HIV] infection status", "Z21")], [dx("Human immunodeficiency virus, type 2 [HIV 2] as the cause of diseases classified elsewhere", "B97.35")]],
        third=[[on("Tivicay", 100)], [on("Prezista", 100)], [on("rilpivirine", 100)], [on("Prezista", 100), lab("Body weight", 24, 40), born(10, 5)], [on("lamivudine", 100)], [worked("Tivicay", 100, 10)]],
        crcl=[[lab("Creatinine clearance", 82)], [lab("Creatinine clearance", 30)], [lab("Creatinine clearance", 29)], [lab("Creatinine clearance", 12), dx("Dependence on renal dialysis", "Z99.2")], []],
        w=[[lab("Body weight", 64, 60)], [lab("Body weight", 24), born(9, 9)], [lab("Body weight", 24), born(9, 9), on("Sustiva", 60)], [lab("Body weight", 13.9), born(3, 9)], [lab("Body weight", 14), born(4, 9)]],
        x=[[], [on("Viread", 60)], [on("Dilantin", 60)]],
    ),
}
RENEWAL = dict(
    hiv=[[P, D, lab("HIV-1 RNA viral load", 0)], [P, D, lab("HIV-1 RNA viral load", 0, 90)], [P, D, lab("HIV-1 RNA viral load", 0, 91)], [P, D, lab("HIV-1 RNA viral load", 20)], [H, D, on("Tivicay", 200), lab("HIV-1 RNA viral load", 199, 180)], [H, D, on("Tivicay", 200), lab("HIV-1 RNA viral load", 200)],
         [H, D, on("Tivicay", 200), lab("HIV-1 RNA viral load", 30, 181)]],
    gfr=[[lab("eGFR", 92, 230), lab("eGFR", 84)], [lab("eGFR", 80, 230), lab("eGFR", 60)], [lab("eGFR", 80, 230), lab("eGFR", 59)], [lab("eGFR", 84)], [lab("eGFR", 60, 230), lab("eGFR", 75)]],
    x=[[], [on("Biktarvy", 40)], [on("phenytoin", 40)]],
)
