"""109 Skyrizi: check boxes in parts, a body site as one of three alternatives."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "109-skyrizi-boxes.txt", "fu-109", "Northern Lights Mutual Benefit", "Skyrizi", "risankizumab"
CLASS, STYLE = "psoriasis and Crohn's disease, interleukin inhibitor", "check boxes in numbered parts, exclusions as boxes"
SYS = ({"methotrexate"}, {"cyclosporine"}, {"acitretin"})
LINES = [
    L("pso", "Diagnosis of moderate to severe plaque psoriasis", "dx", lambda p: p.dx("L40.0")),
    L("age", "Patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("bsa", "10% or more of the body surface area is affected", "lab", lambda p: p.lab("Body surface area affected", lambda v: v >= 10)),
    L("pasi", "PASI score of 12 or higher", "lab", lambda p: p.lab("PASI", lambda v: v >= 12)),
    L("sys", "Inadequate response to at least 3 months of methotrexate, cyclosporine, or acitretin, or a contraindication or intolerance to all three", "mix",
      lambda p: p.failed(set().union(*SYS), 90) or all(p.intolerant(g) or p.contraindicated(g) for g in SYS), hard="one of three or all three"),
    L("derm", "Prescribed by a dermatologist", "spec", lambda p: p.prescriber("dermatology", consult=False)),
    L("cd", "Diagnosis of moderately to severely active Crohn's disease", "dx", lambda p: p.dx("K50")),
    L("age2", "Age 18 or over", "age", lambda p: p.age_ge(18)),
    L("conv", "Has tried a corticosteroid, azathioprine, or methotrexate", "trial", lambda p: p.tried({"prednisone", "budesonide", "methylprednisolone", "azathioprine", "methotrexate"})),
    L("gi", "Prescribed by a gastroenterologist", "spec", lambda p: p.prescriber("gastroenterology", consult=False)),
    L("now", "Patient is currently on Skyrizi", "now", lambda p: p.taking({"risankizumab"}), "r"),
    L("bio", "Use together with another biologic, Otezla, or a JAK inhibitor", "conc",
      lambda p: not p.another(IMMUNE_BIOLOGIC, "Skyrizi", "risankizumab") and not p.on(JAK | {"apremilast"}), exclude=True),
    L("tb", "Active tuberculosis", "no", lambda p: p.no_dx("A15", "A17", "A18", "A19"), exclude=True),
]
ATTESTATIONS = ["The palms, soles, scalp, face, or genitals are involved", "Patient was screened for tuberculosis within the past 12 months",
                "Symptoms have improved since treatment began"]


def initial(s):
    return ALL(ANY(ALL(s.pso, s.age, ANY(s.bsa, s.pasi, ATT), s.sys, s.derm), ALL(s.cd, s.age2, s.conv, s.gi, ATT)), s.bio, s.tb)


def renewal(s):
    return ALL(s.now, ATT, s.bio, s.tb)


PSO, CD = dx("Psoriasis vulgaris", "L40.0"), dx("Crohn's disease, unspecified, without complications", "K50.90")
BSA = "Body surface area affected"
X = [[], [on("Otezla")], [on("Rinvoq", 30)], [on("Humira")], [failed("Cosentyx", 100, 20)], [dx("Tuberculosis of lung", "A15.0", 100)], [past("Tuberculosis of lung", "A15.0")]]
INITIAL = dict(
    age=[[born(44, 20)], [born(18)], [born(18, -1)]],
    dx=[[PSO], [dx("Plaque psoriasis", "L40.0")], [dx("Atopic dermatitis, unspecified", "L20.9")], [past("Psoriasis vulgaris", "L40.0")], []],
    bsa=[[lab(BSA, 15)], [lab(BSA, 10)], [lab(BSA, 9)], [lab(BSA, 9), lab("PASI", 11.9)], [lab("PASI", 12)], [lab(BSA, 4), lab("PASI", 14)], []],
    sys=[[failed("Methotrexate", 120)], [failed("Soriatane", 90)], [failed("Neoral", 89)], [contra("Methotrexate"), bad("Neoral"), contra("Soriatane")],
         [contra("Methotrexate"), bad("Neoral")], [bad("Trexall")], [failed("Otezla", 200)], [worked("Methotrexate", 300)]],
    spec=[[spec("dermatology")], [spec("rheumatology")], [spec("gastroenterology")]],
    x=X,
)
MORE = {"crohn": dict(
    age=[[born(29, 20)], [born(18)], [born(18, -1)]],
    dx=[[CD], [dx("Crohn's disease of large intestine", "K50.10")], [dx("Ulcerative colitis, unspecified", "K51.90")]],
    conv=[[failed("Prednisone", 60)], [worked("Imuran", 30)], [on("Methotrexate")], [contra("Imuran")], [failed("Lialda", 90)], []],
    spec=[[spec("gastroenterology")], [spec("internal medicine")]],
    x=X[:4],
)}
RENEWAL = dict(
    now=[[PSO, on("Skyrizi", 300)], [CD, on("risankizumab", 30)], [PSO, worked("Skyrizi", 200, 15)], [PSO], [PSO, on("Tremfya", 100)]],
    x=X,
)
