"""726 Skyrizi: Cigna/Express Scripts, numbered indications with A) Initial Therapy and B) Continuation of Therapy, i. a)."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "726-skyrizi.md", "fu-726", "Signet Valley Health", "Skyrizi", "risankizumab"
CLASS, STYLE = "immunology: IL-23", "Cigna/Express Scripts, indications with A) Initial B) Continuation, i. a)"
COMBINED = ((18, 2), (11, 1))
SYS = {"methotrexate", "cyclosporine", "acitretin"}
CONV = {"azathioprine", "mercaptopurine", "6-mercaptopurine", "methotrexate"}
BIO = (ANY_BIOLOGIC - {"risankizumab"})
STEROIDS = SYSTEMIC_STEROID | {"budesonide", "hydrocortisone"}


def better(p, name):
    return p.change(name, {"risankizumab"}, lambda b, c: c < b)


LINES = [
    L("pso", "Plaque Psoriasis", "dx", lambda p: p.dx("L40.0", names=("Plaque psoriasis",)), "b", hidden=True),
    L("cd", "Crohn's Disease", "dx", lambda p: p.dx("K50"), "b", hidden=True),
    L("age", "Patient is ≥ 18 years of age", "age", lambda p: p.age_ge(18)),
    L("sys", "Patient has tried at least one traditional systemic agent for psoriasis (e.g., methotrexate, cyclosporine, or acitretin) for at least 3 months, unless intolerant", "trial",
      lambda p: p.tried(SYS, 90) or p.intolerant(SYS), hard="class by examples, unless intolerant"),
    L("bio", "Patient has already tried at least one biologic other than Skyrizi for at least 3 months, unless intolerant", "trial",
      lambda p: p.tried(BIO, 90) or p.intolerant(BIO), hard="a class less one member, unless intolerant"),
    L("ci", "Patient has a contraindication to methotrexate", "trial", lambda p: p.contraindicated({"methotrexate"})),
    L("derm", "The medication is prescribed by or in consultation with a dermatologist", "spec", lambda p: p.prescriber("dermatology")),
    L("r3", "Patient has been receiving Skyrizi for at least 3 months", "now", lambda p: p.taking({"risankizumab"}, 90), "r", hard="current use and a duration"),
    L("resp", "Patient has experienced a beneficial clinical response, defined as improvement from baseline in at least one of the following: body surface area affected, PASI", "change",
      lambda p: ANY(better(p, "Body surface area affected"), better(p, "PASI")), "r", hard="improvement from baseline in one of two observations"),
    L("ster", "Patient has tried or is currently taking a systemic corticosteroid, or systemic corticosteroids are contraindicated", "trial",
      lambda p: p.tried(SYSTEMIC_STEROID) or p.contraindicated(SYSTEMIC_STEROID), hard="tried, taking or contraindicated"),
    L("conv", "Patient has tried one other conventional systemic therapy for Crohn's disease (e.g., azathioprine, 6-mercaptopurine, or methotrexate)", "trial", lambda p: p.tried(CONV), hard="class by examples"),
    L("fist", "Patient has a rectovaginal fistula", "dx", lambda p: p.dx("N82.3")),
    L("gi", "The medication is prescribed by or in consultation with a gastroenterologist", "spec", lambda p: p.prescriber("gastroenterology")),
    L("r6", "Patient has been established on Skyrizi for at least 6 months", "trial", lambda p: p.tried({"risankizumab"}, 180), "r"),
    L("crp", "C-reactive protein or fecal calprotectin is lower than before Skyrizi, or the prescriber attests to improvement in symptoms", "change",
      lambda p: ANY(better(p, "C-reactive protein"), better(p, "Fecal calprotectin"), ATT), "r", hard="two changes or an attestation"),
    L("conc", "Concurrent Use with Another Biologic or with a Targeted Synthetic Oral Small Molecule Drug (e.g., Otezla, Sotyktu, Rinvoq)", "conc",
      lambda p: not p.another(ANY_BIOLOGIC | (JAK - {"ruxolitinib"}) | {"apremilast", "deucravacitinib", "ozanimod", "etrasimod"}, "Skyrizi", "risankizumab"), exclude=True, hard="two classes by examples"),
    L("tb", "Active tuberculosis", "no", lambda p: p.no_dx("A15", "A17", "A18", "A19"), exclude=True),
]
ATTESTATIONS = ["According to the prescriber, the patient will receive induction dosing with Skyrizi intravenous"]


def initial(s):
    return ALL(ANY(ALL(s.pso, s.age, ANY(s.sys, s.bio, s.ci), s.derm), ALL(s.cd, s.age, ATT, ANY(s.ster, s.conv, s.fist), s.gi)), s.conc, s.tb)


def renewal(s):
    return ALL(ANY(ALL(s.pso, s.r3, s.resp), ALL(s.cd, s.r6, s.crp)), s.conc, s.tb)


PSO = dx("Psoriasis vulgaris", "L40.0")
CD = dx("Crohn's disease, unspecified, without complications", "K50.90")
INITIAL = dict(
    age=[[born(39, 10)], [born(18)], [born(18, -1)]],
    dx=[[PSO], [dx("Plaque psoriasis", "L40.0")], [dx("Seborrheic dermatitis, unspecified", "L21.9")], [past("Psoriasis vulgaris", "L40.0")]],
    step=[[failed("Methotrexate", 120)], [worked("Soriatane", 90)], [worked("Soriatane", 89)], [bad("Cyclosporine")], [worked("Humira", 90)], [worked("Humira", 80)], [bad("Cosentyx")], [contra("Methotrexate")], [contra("Acitretin")], [],
          [on("Skyrizi", 200)]],
    spec=[[spec("dermatology")], [spec("family medicine")], [spec("rheumatology")]],
    x=[[], [on("Enbrel", 60)], [on("Otezla", 60)], [worked("Sotyktu", 60, 9)], [dx("Tuberculosis of lung", "A15.0", 40)]],
)
MORE = {"crohn": dict(
    age=[[born(28, 10)], [born(18, -1)]],
    dx=[[CD], [dx("Crohn's disease of large intestine with fistula", "K50.113")], [dx("Ulcerative colitis, unspecified, without complications", "K51.90")]],
    step=[[worked("Prednisone", 20, 60)], [on("Prednisone", 9)], [contra("Prednisone")], [worked("Azathioprine", 15)], [bad("Purixan")], [dx("Fistula of vagina to large intestine", "N82.3", 90)], [], [failed("Loperamide", 90)], [contra("Azathioprine")]],
    spec=[[spec("gastroenterology")], [spec("dermatology")]],
    x=[[], [on("Entyvio", 60)]],
)}
RENEWAL = dict(
    now=[[PSO, on("Skyrizi", 200), lab("PASI", 14, 230), lab("PASI", 3, 20)], [PSO, on("Skyrizi", 90), lab("Body surface area affected", 15, 120), lab("Body surface area affected", 4, 10)], [PSO, on("Skyrizi", 89), lab("PASI", 14, 230), lab("PASI", 3, 20)],
         [PSO, worked("Skyrizi", 150, 20), lab("PASI", 14, 230), lab("PASI", 3, 5)], [PSO, on("Skyrizi", 200), lab("PASI", 3, 20)], [PSO, on("Skyrizi", 200), lab("PASI", 9, 230), lab("PASI", 9, 20), lab("Body surface area affected", 8, 230), lab("Body surface area affected", 11, 20)],
         [CD, on("Skyrizi", 180), lab("Fecal calprotectin", 640, 200), lab("Fecal calprotectin", 110, 10)], [CD, on("Skyrizi", 179), lab("Fecal calprotectin", 640, 200), lab("Fecal calprotectin", 110, 10)],
         [CD, on("Skyrizi", 300), lab("C-reactive protein", 12, 320), lab("C-reactive protein", 15, 10)]],
    x=[[], [on("Humira", 20)]],
)
