"""1010 Enbrel: Express Scripts, three indications, each with A) initial and B) continuation."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1010-enbrel.md", "fu-1010", "Larkspur Benefit Assurance", "Enbrel", "etanercept"
CLASS, STYLE = "immunology: TNF inhibitor", "Express Scripts A) i. a), initial and continuation inside each indication"
COMBINED = ((22, 3), (12, 2))
E_ = {"etanercept"}
CS = {"methotrexate", "leflunomide", "hydroxychloroquine", "sulfasalazine"}
PSO = {"methotrexate", "cyclosporine", "acitretin"}
BSA = "Body surface area affected"
TARGETED = TARGETED_IMMUNE | ANY_BIOLOGIC
LINES = [
    L("ra", "**1. Rheumatoid Arthritis.** Approve for the duration noted if the patient meets ONE of the following (A or B):", "dx", lambda p: p.dx("M05", "M06.0", "M06.8", "M06.9"), "b", hidden=True),
    L("a18", "Patient is ≥ 18 years of age", "age", lambda p: p.age_ge(18)),
    L("cs", "Patient has tried at least ONE conventional synthetic disease-modifying antirheumatic drug (methotrexate, leflunomide, hydroxychloroquine, or sulfasalazine) for at least 3 months", "trial", lambda p: p.tried(CS, 90)),
    L("bio", "Patient has already tried a biologic other than etanercept (e.g., adalimumab, infliximab, abatacept) for at least 3 months", "trial", lambda p: p.tried(ANY_BIOLOGIC - E_, 90), hard="a class less one drug"),
    L("rheum", "Enbrel is prescribed by or in consultation with a rheumatologist", "spec", lambda p: p.prescriber("rheumatology")),
    L("est6", "Patient has been established on Enbrel for at least 6 months", "now", lambda p: p.tried(E_, 180), "r"),
    L("pso", "**2. Plaque Psoriasis.** Approve for the duration noted if the patient meets ONE of the following (A or B):", "dx", lambda p: p.dx("L40.0"), "b", hidden=True),
    L("a4", "Patient is ≥ 4 years of age", "age", lambda p: p.age_ge(4)),
    L("bsa", "Body surface area affected is ≥ 10%", "lab", lambda p: p.lab(BSA, lambda v: v >= 10)),
    L("sys", "Patient has tried methotrexate, cyclosporine, or acitretin for at least 3 months, unless one of these drugs was not tolerated", "trial",
      lambda p: p.tried(PSO, 90) or p.intolerant(PSO), hard="unless clause"),
    L("derm", "Enbrel is prescribed by or in consultation with a dermatologist", "spec", lambda p: p.prescriber("dermatology")),
    L("est3", "Patient has been established on Enbrel for at least 90 days", "now", lambda p: p.tried(E_, 90), "r"),
    L("less", "Body surface area affected has decreased from the value before Enbrel was started", "change", lambda p: p.change(BSA, E_, lambda b, c: c < b), "r"),
    L("as_", "**3. Ankylosing Spondylitis.** Approve for the duration noted if the patient meets ONE of the following (A or B):", "dx", lambda p: p.dx("M45"), "b", hidden=True),
    L("ns", "Patient has tried at least TWO nonsteroidal anti-inflammatory drugs (e.g., naproxen, meloxicam, celecoxib), each for at least 4 weeks", "trial",
      lambda p: count(lambda d: p.tried({d}, 28), *NSAID) >= 2, hard="two members of a class, each with a time"),
    L("conc", "Concurrent use with a biologic or with a targeted synthetic drug (e.g., Humira, Stelara, Orencia, Rinvoq, Xeljanz, Otezla)", "conc", lambda p: not p.on(TARGETED - E_), exclude=True),
    L("tb", "Active tuberculosis", "no", lambda p: p.no_dx("A15", "A17", "A18", "A19"), exclude=True),
]
ATTESTATIONS = ["Patient has experienced a beneficial clinical response, as assessed by the prescriber"]


def initial(s):
    return ALL(ANY(ALL(s.ra, s.a18, ANY(s.cs, s.bio), s.rheum), ALL(s.pso, s.a4, s.bsa, s.sys, s.derm), ALL(s.as_, s.a18, s.ns, s.rheum)), s.conc, s.tb)


def renewal(s):
    return ALL(ANY(ALL(s.ra, s.est6, ATT), ALL(s.pso, s.est3, s.less), ALL(s.as_, s.est6, ATT)), s.conc, s.tb)


RA = dx("Rheumatoid arthritis, unspecified", "M06.9", 900)
PS = dx("Psoriasis vulgaris", "L40.0", 900)
AS = dx("Ankylosing spondylitis of unspecified sites in spine", "M45.9", 900)
TB = ("Tuberculosis of lung", "A15.0", 300)
X = [[], [on("Humira", 60)], [on("Otezla", 60)], [on("Rinvoq", 60)], [worked("Stelara", 80, 40)], [on("Methotrexate", 80)], [dx(*TB)], [past(*TB)], [dx("Latent tuberculosis", "Z22.7", 300)]]
INITIAL = dict(
    age=[[born(46, 70)], [born(18)], [born(18, -1)], [born(3, 200)]],
    dx=[[RA], [dx("Rheumatoid arthritis with rheumatoid factor of multiple sites without organ or systems involvement", "M05.79")], [dx("Primary generalized (osteo)arthritis", "M15.0")], [dx("Other psoriatic arthropathy", "L40.59")], [past("Rheumatoid arthritis, unspecified", "M06.9")], [PS]],
    cs=[[failed("Methotrexate", 120)], [worked("Arava", 90)], [failed("Plaquenil", 89)], [on("Azulfidine", 200)], [bad("Methotrexate", 14)], [worked("Humira", 90, 60)], [failed("Remicade", 89, 60)], [failed("Rinvoq", 150, 60)], [failed("Imuran", 200)], [failed("Erelzi", 200, 90)], [],
        [failed("Methotrexate", 50, 120), failed("Methotrexate", 45, 60)]],
    spec=[[spec("rheumatology")], [spec("internal medicine")], [spec("dermatology")]],
    ps=[[], [lab(BSA, 14)], [lab(BSA, 3), failed("Aleve", 60), worked("Mobic", 40, 120)]],
    x=X,
)
MORE = {"pso": dict(
    age=[[born(29, 5)], [born(4)], [born(4, -1)]],
    dx=[[PS], [dx("Guttate psoriasis", "L40.4")]],
    bsa=[[lab(BSA, 18)], [lab(BSA, 10)], [lab(BSA, 9)], []],
    sys=[[failed("Methotrexate", 100)], [worked("Neoral", 89)], [bad("Soriatane")], [failed("Otezla", 150, 60)]],
    spec=[[spec("dermatology")], [spec("family medicine")]],
), "as": dict(
    age=[[born(33, 9)], [born(18, -1)]],
    dx=[[AS], [dx("Radiculopathy, lumbar region", "M54.16")]],
    ns=[[failed("Aleve", 60), worked("Mobic", 28, 120)], [failed("Aleve", 60)], [failed("Aleve", 60), worked("Mobic", 27, 120)], [failed("Celebrex", 40), on("Motrin", 90)], [failed("Aleve", 60), failed("Tylenol", 90, 120)], [failed("Aleve", 60), failed("naproxen", 60, 200)]],
    spec=[[spec("rheumatology")], [spec("orthopedic surgery")]],
)}
RENEWAL = dict(
    dx=[[PS], [RA], [AS], [dx("Other psoriatic arthropathy", "L40.59")]],
    now=[[on("Enbrel", 220)], [on("Enbrel", 180)], [on("etanercept", 90)], [on("Enbrel", 89)], [worked("Enbrel", 220, 10)]],
    bsa=[[lab(BSA, 16, 240), lab(BSA, 5, 12)], [lab(BSA, 16, 240), lab(BSA, 16, 12)], [lab(BSA, 5, 12)], []],
    x=[X[0], X[1], X[5]],
)
