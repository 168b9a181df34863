"""754 Skyrizi: Cigna, bold numbered indications with A. i. items."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "754-skyrizi.md", "fu-754", "Tidewater Crossing Insurance", "Skyrizi", "risankizumab"
CLASS, STYLE = "immunology: IL-23", "Cigna, bold numbered indications, A. i. items"
COMBINED = ((26, 5), (14, 3))
BIO = ANY_BIOLOGIC - {"risankizumab"}
PSO3 = {"methotrexate", "cyclosporine", "acitretin"}
change = lambda p, lab_: p.change(lab_, {"risankizumab"}, lambda b, c: c < b)
LINES = [
    L("pso", "Plaque Psoriasis. Individual meets all of the following criteria (A, B, C, and D)", "dx", lambda p: p.dx("L40.0"), hidden=True),
    L("age", "Age 18 years or older", "age", lambda p: p.age_ge(18)),
    L("bsa", "Psoriasis affects at least 10% of body surface area, or involves the palms, soles, scalp, or genitals", "lab",
      lambda p: True if p.lab("Body surface area affected", lambda v: v >= 10) else None, hard="an observation or a body site that no record shows"),
    L("sys", "Tried methotrexate, cyclosporine, or acitretin for at least 3 months, or could not tolerate one of them", "trial", lambda p: p.tried(PSO3, 90) or p.intolerant(PSO3)),
    L("mtx", "Has a contraindication to methotrexate", "trial", lambda p: p.contraindicated({"methotrexate"})),
    L("bio3", "Has already had at least 3 months of a biologic other than Skyrizi", "trial", lambda p: p.tried(BIO, 90)),
    L("derm", "Prescribed by or in consultation with a dermatologist", "spec", lambda p: p.prescriber("dermatology")),
    L("psa", "Psoriatic Arthritis. Individual meets all of the following criteria (A, B, and C)", "dx", lambda p: p.dx("L40.5"), hidden=True),
    L("dmard", "Inadequate response or intolerance to one conventional synthetic DMARD (e.g., methotrexate, leflunomide, sulfasalazine), unless all of these three are contraindicated", "trial",
      lambda p: p.fail_or_intolerant(CSDMARD) or all(p.contraindicated({d}) for d in ("methotrexate", "leflunomide", "sulfasalazine")), hard="unless all are contraindicated"),
    L("rheum", "Prescribed by or in consultation with a rheumatologist or a dermatologist", "spec", lambda p: p.prescriber("rheumatology", "dermatology")),
    L("cd", "Crohn's Disease. Individual meets all of the following criteria (A, B, and C)", "dx", lambda p: p.dx("K50"), hidden=True),
    L("ster", "Has tried or is taking a systemic corticosteroid (e.g., prednisone), or systemic corticosteroids are contraindicated", "trial",
      lambda p: p.tried(SYSTEMIC_STEROID) or p.contraindicated(SYSTEMIC_STEROID)),
    L("aza", "Has tried azathioprine, mercaptopurine, or methotrexate for at least 3 months", "trial", lambda p: p.tried({"azathioprine", "mercaptopurine", "methotrexate"}, 90)),
    L("bio", "Has tried a biologic other than Skyrizi", "trial", lambda p: p.tried(BIO)),
    L("gi", "Prescribed by or in consultation with a gastroenterologist", "spec", lambda p: p.prescriber("gastroenterology")),
    L("rpso", "Plaque Psoriasis. Individual meets both of the following (A and B)", "dx", lambda p: p.dx("L40.0"), "r", hidden=True),
    L("r90", "Has been established on Skyrizi for at least 90 days", "trial", lambda p: p.tried({"risankizumab"}, 90), "r"),
    L("pasi", "PASI score or affected body surface area is lower than before Skyrizi was started", "change", lambda p: ANY(change(p, "PASI"), change(p, "Body surface area affected")), "r", hard="change of either of two observations"),
    L("roth", "Psoriatic Arthritis or Crohn's Disease. Individual meets both of the following (A and B)", "dx", lambda p: p.dx("L40.5", "K50"), "r", hidden=True),
    L("r180", "Has been established on Skyrizi for at least 6 months", "trial", lambda p: p.tried({"risankizumab"}, 180), "r"),
    L("crp", "C-reactive protein or fecal calprotectin has come down from the value before Skyrizi was started", "change", lambda p: ANY(change(p, "C-reactive protein"), change(p, "Fecal calprotectin")), "r", hard="change of either of two observations"),
    L("x1", "Concurrent use with another biologic or with a targeted synthetic oral small molecule drug (e.g., Humira, Cosentyx, Otezla, Rinvoq, Sotyktu)", "conc",
      lambda p: not p.another(ANY_BIOLOGIC | SYNTHETIC_ORAL, "Skyrizi", "risankizumab"), exclude=True),
    L("x2", "Active tuberculosis", "no", lambda p: p.no_dx("A15", "A17", "A18", "A19"), exclude=True),
]
ATTESTATIONS = []


def initial(s):
    return ALL(ANY(ALL(s.pso, s.age, s.bsa, ANY(s.sys, s.mtx, s.bio3), s.derm),
                   ALL(s.psa, s.age, s.dmard, s.rheum),
                   ALL(s.cd, s.age, ANY(s.ster, s.aza, s.bio), s.gi)), s.x1, s.x2)


def renewal(s):
    return ALL(ANY(ALL(s.rpso, s.r90, s.pasi), ALL(s.roth, s.r180, s.crp)), s.x1, s.x2)


PSO = dx("Psoriasis vulgaris", "L40.0")
CD = dx("Crohn's disease, unspecified, without complications", "K50.90")
PSA = dx("Arthropathic psoriasis, unspecified", "L40.50")
BSA = "Body surface area affected"
INITIAL = dict(
    age=[[born(44, 12)], [born(18)], [born(18, -1)]],
    dx=[[PSO], [dx("Guttate psoriasis", "L40.4")], [past("Psoriasis vulgaris", "L40.0")]],
    bsa=[[lab(BSA, 14)], [lab(BSA, 10)], [lab(BSA, 9)], []],
    sys=[[failed("methotrexate", 150)], [worked("Soriatane", 90)], [failed("methotrexate", 89)], [bad("Neoral", 20)], [contra("methotrexate")], [worked("Humira", 90)], [worked("Humira", 60)], [worked("Otezla", 200)]],
    spec=[[spec("dermatology")], [spec("internal medicine")]],
    x=[[], [on("Cosentyx", 60)], [on("Sotyktu", 60)], [dx("Tuberculosis of lung", "A15.0", 60)], [dx("Latent tuberculosis", "Z22.7", 60)], [past("Tuberculosis of lung", "A15.0")]],
)
MORE = dict(
    psa=dict(
        dx=[[PSA], [dx("Psoriatic arthritis mutilans", "L40.52")]],
        dmard=[[failed("methotrexate", 100)], [bad("Arava")], [worked("methotrexate", 300)], [contra("methotrexate"), contra("leflunomide"), contra("sulfasalazine")], [contra("methotrexate"), contra("leflunomide")]],
        spec=[[spec("rheumatology")], [spec("dermatology")], [spec("orthopedics")]],
    ),
    crohn=dict(
        age=[[born(33, 12)], [born(18, -1)]],
        dx=[[CD], [dx("Ulcerative colitis, unspecified, without complications", "K51.90")]],
        step=[[worked("prednisone", 30)], [on("prednisone", 10)], [contra("prednisone")], [worked("Imuran", 90)], [worked("Imuran", 89)], [bad("Humira", 14)], [worked("Lialda", 200)]],
        spec=[[spec("gastroenterology")], [spec("family medicine")]],
        x=[[], [on("Rinvoq", 30)]],
    ),
)
RENEWAL = dict(
    now=[[PSO, on("Skyrizi", 150)], [PSO, on("risankizumab", 90)], [PSO, on("Skyrizi", 89)], [CD, on("Skyrizi", 180)], [CD, on("Skyrizi", 179)], [PSA, on("Skyrizi", 250)]],
    lab=[[lab("PASI", 16, 300), lab("PASI", 4, 15), lab("C-reactive protein", 22, 300), lab("C-reactive protein", 6, 15)], [lab("PASI", 16, 300), lab("PASI", 16, 15), lab(BSA, 14, 300), lab(BSA, 12, 15)],
         [lab("PASI", 16, 300), lab("PASI", 17, 15), lab(BSA, 14, 300), lab(BSA, 14, 15)], [lab("PASI", 4, 15), lab("Fecal calprotectin", 90, 15)], [lab("Fecal calprotectin", 600, 300), lab("Fecal calprotectin", 200, 15)]],
    x=[[], [on("Otezla", 40)], [dx("Tuberculosis of lung", "A15.0", 60)]],
)
