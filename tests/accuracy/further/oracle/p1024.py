"""1024 Humira or a biosimilar: Express Scripts, A) i. with three indications named by headings."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1024-adalimumab.md", "fu-1024", "Saguaro Life & Health", "Humira", "adalimumab"
CLASS, STYLE = "immunology: TNF inhibitor", "Express Scripts A) i., three indications by headings"
COMBINED = ((24, 4), (12, 2))
TARGETED_1024 = (ANY_BIOLOGIC | JAK | {"apremilast", "deucravacitinib", "ozanimod", "etrasimod"}) - {"adalimumab"}
CD, PSO, RA = ("K50",), ("L40.0",), ("M05", "M06.0", "M06.2", "M06.3", "M06.8", "M06.9")
PSO_SYS = {"methotrexate", "cyclosporine", "acitretin"}
DMARD_1024 = {"methotrexate", "leflunomide", "hydroxychloroquine", "sulfasalazine"}
LINES = [
    L("h1", "**1. Crohn's Disease.** Approve for 6 months if the patient meets ALL of the following (A, B, and C):", "dx", lambda p: p.dx(*CD), hidden=True),
    L("age6", "Patient is ≥ 6 years of age", "age", lambda p: p.age_ge(6)),
    L("ster", "Patient has tried or is currently taking a systemic corticosteroid (e.g., prednisone, methylprednisolone)", "trial", lambda p: p.tried(SYSTEMIC_STEROID)),
    L("conv", "Patient has tried one other conventional systemic therapy for Crohn's disease (azathioprine, mercaptopurine, or methotrexate)", "trial",
      lambda p: p.tried({"azathioprine", "mercaptopurine", "methotrexate"})),
    L("fist", "Patient has Crohn's disease with fistula", "dx", lambda p: p.dx("K50.013", "K50.113", "K50.813", "K50.913")),
    L("gi", "The medication is prescribed by or in consultation with a gastroenterologist", "spec", lambda p: p.prescriber("gastroenterology")),
    L("h2", "**2. Plaque Psoriasis.** Approve for 3 months if the patient meets ALL of the following (A, B, and C):", "dx", lambda p: p.dx(*PSO), hidden=True),
    L("age", "Patient is ≥ 18 years of age", "age", lambda p: p.age_ge(18)),
    L("sys", "Patient has tried at least one traditional systemic agent for psoriasis (methotrexate, cyclosporine, or acitretin) for ≥ 3 months, or was unable to tolerate one of these agents", "trial",
      lambda p: p.tried(PSO_SYS, 90) or p.intolerant(PSO_SYS), hard="duration or intolerance"),
    L("mtx", "Patient has a contraindication to methotrexate", "trial", lambda p: p.contraindicated({"methotrexate"})),
    L("derm", "The medication is prescribed by or in consultation with a dermatologist", "spec", lambda p: p.prescriber("dermatology")),
    L("h3", "**3. Rheumatoid Arthritis.** Approve for 6 months if the patient meets ALL of the following (A, B, and C):", "dx", lambda p: p.dx(*RA), hidden=True),
    L("dmard", "Patient has tried ONE conventional synthetic disease-modifying antirheumatic drug (methotrexate, leflunomide, hydroxychloroquine, or sulfasalazine) for ≥ 3 months", "trial",
      lambda p: p.tried(DMARD_1024, 90)),
    L("rheum", "The medication is prescribed by or in consultation with a rheumatologist", "spec", lambda p: p.prescriber("rheumatology")),
    L("any", "Patient has a diagnosis of Crohn's disease, plaque psoriasis, or rheumatoid arthritis", "dx", lambda p: p.dx(*CD, *PSO, *RA), "r"),
    L("now", "Patient has been receiving an adalimumab product for ≥ 180 days", "now", lambda p: p.taking({"adalimumab"}, 180), "r", hard="brand and biosimilar join"),
    L("conc", "Concurrent use with another biologic or with a targeted synthetic oral small molecule drug (e.g., Enbrel, Cosentyx, Stelara, Xeljanz, Rinvoq, Otezla)", "conc",
      lambda p: not p.on(TARGETED_1024), exclude=True),
    L("tb", "Active tuberculosis", "no", lambda p: p.no_dx("A15", "A17", "A18", "A19"), exclude=True),
]
ATTESTATIONS = ["According to the prescriber, the patient has experienced a beneficial clinical response from baseline"]


def initial(s):
    return ALL(ANY(ALL(s.h1, s.age6, ANY(s.ster, s.conv, s.fist), s.gi), ALL(s.h2, s.age, ANY(s.sys, s.mtx), s.derm), ALL(s.h3, s.age, s.dmard, s.rheum)), s.conc, s.tb)


def renewal(s):
    return ALL(s.any, s.now, ATT, s.conc, s.tb)


D_CD = dx("Crohn's disease, unspecified, without complications", "K50.90")
D_PSO = dx("Psoriasis vulgaris", "L40.0")
D_RA = dx("Rheumatoid arthritis, unspecified", "M06.9")
TB = dx("Tuberculosis of lung", "A15.0", 60)
INITIAL = dict(
    age=[[born(47, 12)], [born(18)], [born(18, -1)], [born(6, -1)]],
    dx=[[D_RA, spec("rheumatology")], [dx("Rheumatoid arthritis with rheumatoid factor of multiple sites without organ or systems involvement", "M05.79"), spec("rheumatology")],
        [dx("Ankylosing spondylitis of unspecified sites in spine", "M45.9"), spec("rheumatology")], [dx("Primary generalized (osteo)arthritis", "M15.0"), spec("rheumatology")],
        [past("Rheumatoid arthritis, unspecified", "M06.9"), spec("rheumatology")], [D_RA], [D_PSO, spec("dermatology")], [D_CD, spec("gastroenterology")],
        [dx("Crohn's disease, unspecified, with fistula", "K50.913"), spec("gastroenterology")]],
    dmard=[[failed("Methotrexate", 120)], [worked("Arava", 90)], [failed("Azulfidine", 89)], [on("Plaquenil", 200)], [failed("Imuran", 200)], [bad("Trexall")], [contra("methotrexate")], [], [worked("Prednisone", 20, 100)],
           [failed("Methotrexate", 50, 100), failed("Trexall", 50, 30)], [undated("Leflunomide")]],
    x=[[], [on("Enbrel", 60)], [on("Rinvoq", 60)], [on("Otezla", 30)], [on("Methotrexate", 30)], [worked("Stelara", 200, 60)], [TB], [dx("Latent tuberculosis", "Z22.7")], [past("Tuberculosis of lung", "A15.0")]],
)
MORE = {
    "cd": dict(
        age=[[born(33, 8)], [born(6)], [born(6, -1)]],
        dx=[[D_CD, spec("gastroenterology")], [dx("Crohn's disease of small intestine without complications", "K50.00"), spec("gastroenterology")], [dx("Ulcerative colitis, unspecified, without complications", "K51.90"), spec("gastroenterology")],
            [D_CD], [past("Crohn's disease, unspecified, without complications", "K50.90"), spec("gastroenterology")]],
        tried=[[worked("Prednisone", 30)], [on("Medrol", 14)], [bad("Imuran")], [failed("Purixan", 60)], [failed("Lialda", 100)], [], [dx("Crohn's disease of large intestine with fistula", "K50.113")], [contra("prednisone")]],
    ),
    "pso": dict(
        dx=[[D_PSO, spec("dermatology")], [dx("Guttate psoriasis", "L40.4"), spec("dermatology")], [dx("Seborrheic dermatitis, unspecified", "L21.9"), spec("dermatology")], [D_PSO]],
        tried=[[failed("Trexall", 100)], [worked("Soriatane", 90)], [failed("Neoral", 89)], [bad("Neoral")], [contra("methotrexate")], [failed("Otezla", 120)], [contra("acitretin")], []],
    ),
}
RENEWAL = dict(
    dx=[[D_RA], [D_CD], [D_PSO], [dx("Primary generalized (osteo)arthritis", "M15.0")]],
    now=[[on("Humira", 300)], [on("Amjevita", 180)], [on("adalimumab", 179)], [worked("Humira", 190, 110), on("Amjevita", 100)], [worked("Humira", 300, 15)], [on("Enbrel", 300)]],
    x=[[], [on("Xeljanz", 40)], [TB], [on("Methotrexate", 300)]],
)
