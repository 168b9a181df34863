"""621 Cosentyx: Cigna/Express Scripts, three indications, conditional weight, contraindication by condition."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "621-cosentyx.md", "fu-621", "Housatonic Benefit Assurance", "Cosentyx", "secukinumab"
CLASS, STYLE = "psoriasis: interleukin-17", "Cigna bold conditions, A) i. with (A, B, and C)"
COMBINED = ((30, 5), (13, 2))
OLD = {"methotrexate", "cyclosporine", "acitretin"}
BIO = ANY_BIOLOGIC - {"secukinumab"}
THREE = ("methotrexate", "leflunomide", "sulfasalazine")
LINES = [
    L("pso", "Plaque Psoriasis. Approve for 3 months if the patient meets ALL of the following (A, B, C, and D)", "dx", lambda p: p.dx("L40.0", names=("Plaque psoriasis",)), hidden=True),
    L("age6", "Patient is ≥ 6 years of age", "age", lambda p: p.age_ge(6)),
    L("bsa", "Psoriasis covers ≥ 10% of the body surface area, or it affects the palms, soles, or genitals", "lab",
      lambda p: ANY(p.lab("Body surface area affected", lambda v: v >= 10), None), hard="a fact or a body site"),
    L("old", "Patient has tried at least one traditional systemic agent for psoriasis (e.g., methotrexate, cyclosporine, acitretin) for ≥ 3 months, unless it was not tolerated", "trial",
      lambda p: p.tried(OLD, 90) or p.intolerant(OLD), hard="class by examples"),
    L("bio", "Patient has had a 3-month trial of, or an intolerance to, at least one other biologic for psoriasis (e.g., an adalimumab product, Stelara, Skyrizi)", "trial",
      lambda p: p.tried(BIO, 90) or p.intolerant(BIO), hard="class by examples"),
    L("con", "Patient has a contraindication to methotrexate (e.g., alcoholic liver disease, cirrhosis)", "trial",
      lambda p: p.contraindicated({"methotrexate"}, "K70", "K74.6"), hard="contraindication by condition"),
    L("derm", "The medication is prescribed by or in consultation with a dermatologist", "spec", lambda p: p.prescriber("dermatology")),
    L("psa", "Psoriatic Arthritis. Approve for 6 months if the patient meets ALL of the following (A, B, C, and D)", "dx", lambda p: p.dx("L40.5"), hidden=True),
    L("age2", "Patient is ≥ 2 years of age", "age", lambda p: p.age_ge(2)),
    L("kg", "If the patient is < 18 years of age, body weight is ≥ 15 kg", "if",
      lambda p: IF(not p.age_ge(18), p.lab("Body weight", lambda v: v >= 15)), hard="conditional on age"),
    L("dmard", "Patient has tried one conventional synthetic DMARD (methotrexate, leflunomide, or sulfasalazine) for ≥ 3 months, or has a contraindication or intolerance to all three of them", "trial",
      lambda p: p.tried(set(THREE), 90) or all(p.intolerant({d}) or p.contraindicated({d}) for d in THREE), hard="one tried or all three excused"),
    L("rd", "The medication is prescribed by or in consultation with a rheumatologist or a dermatologist", "spec", lambda p: p.prescriber("rheumatology", "dermatology")),
    L("as_", "Ankylosing Spondylitis. Approve for 6 months if the patient meets ALL of the following (A, B, and C)", "dx", lambda p: p.dx("M45"), hidden=True),
    L("age18", "Patient is ≥ 18 years of age", "age", lambda p: p.age_ge(18)),
    L("nsaid", "Patient has tried two nonsteroidal anti-inflammatory drugs (NSAIDs) for ≥ 4 weeks each, or has a contraindication to NSAIDs (e.g., chronic kidney disease)", "trial",
      lambda p: count(lambda d: p.tried({d}, 28), *NSAID) >= 2 or p.contraindicated(NSAID, "N18"), hard="two of a class, contraindication by condition"),
    L("rheum", "The medication is prescribed by or in consultation with a rheumatologist", "spec", lambda p: p.prescriber("rheumatology")),
    L("est", "Patient has been established on Cosentyx for at least 3 months", "trial", lambda p: p.tried({"secukinumab"}, 90), "r"),
    L("half", "Body surface area affected has gone down by ≥ 50% from baseline (before Cosentyx was started)", "change",
      lambda p: p.change("Body surface area affected", {"secukinumab"}, lambda b, c: c <= b * 0.5), "r", hard="relative change from baseline"),
    L("conc", "Concurrent use with another biologic or with a targeted synthetic oral small molecule drug (e.g., Otezla, Rinvoq, Sotyktu, Xeljanz)", "conc",
      lambda p: not p.on(BIO | {"apremilast", "deucravacitinib"} | JAK), exclude=True),
    L("ibd", "Crohn's disease or ulcerative colitis", "no", lambda p: p.no_dx("K50", "K51"), exclude=True),
]
ATTESTATIONS = ["According to the prescriber, joint pain, stiffness, or function has improved"]


def initial(s):
    return ALL(ANY(ALL(s.pso, s.age6, s.bsa, ANY(s.old, s.bio, s.con), s.derm), ALL(s.psa, s.age2, s.kg, s.dmard, s.rd),
                   ALL(s.as_, s.age18, s.nsaid, s.rheum)), s.conc, s.ibd)


def renewal(s):
    return ALL(s.est, ANY(s.half, ATT), s.conc, s.ibd)


B = "Body surface area affected"
PSO = dx("Psoriasis vulgaris", "L40.0")
PSA = dx("Psoriatic arthritis mutilans", "L40.52")
X = [[], [on("Otezla", 40)], [on("Humira", 40)], [worked("Stelara", 60, 30)], [on("Cosentyx", 40)], [dx("Crohn's disease of small intestine without complications", "K50.00")],
     [past("Ulcerative colitis, unspecified, without complications", "K51.90")], [on("Xeljanz", 15)]]
INITIAL = dict(
    age=[[born(44, 20)], [born(6)], [born(6, -1)]],
    dx=[[PSO], [dx("Guttate psoriasis", "L40.4")], [past("Psoriasis vulgaris", "L40.0")], [dx("Plaque psoriasis", None)]],
    bsa=[[lab(B, 14)], [lab(B, 10, 300)], [lab(B, 9)], []],
    step=[[failed("Methotrexate", 120)], [worked("Soriatane", 90)], [failed("Neoral", 89)], [bad("Trexall", 10)], [contra("methotrexate")], [contra("acitretin")],
          [worked("Stelara", 90)], [failed("Cyltezo", 89)], [bad("Skyrizi", 30)], [dx("Alcoholic hepatitis without ascites", "K70.10")], [dx("Unspecified cirrhosis of liver", "K74.60")],
          [past("Unspecified cirrhosis of liver", "K74.60")], [undated("methotrexate")], []],
    spec=[[spec("dermatology")], [spec("rheumatology")]],
    x=X,
)
MORE = {
    "psa": dict(
        age=[[born(41, 20)], [born(18)], [born(17), lab("Body weight", 15)], [born(17), lab("Body weight", 14.9)], [born(17)], [born(2), lab("Body weight", 34, 20, "[lb_av]")],
             [born(2, -1), lab("Body weight", 16)]],
        dx=[[PSA], [dx("Rheumatoid arthritis, unspecified", "M06.9")]],
        step=[[failed("Azulfidine", 120)], [worked("leflunomide", 90)], [failed("Arava", 89)], [bad("methotrexate"), contra("leflunomide"), bad("sulfasalazine")], [bad("methotrexate"), contra("leflunomide")], [failed("Humira", 200)]],
        spec=[[spec("rheumatology")], [spec("family medicine")]],
    ),
    "as": dict(
        age=[[born(33, 20)], [born(18)], [born(18, -1)]],
        dx=[[dx("Ankylosing spondylitis of lumbar region", "M45.6")], [dx("Spondylosis without myelopathy or radiculopathy, lumbar region", "M47.816")]],
        step=[[failed("naproxen", 60), failed("Mobic", 40, 100)], [worked("Celebrex", 28), worked("ibuprofen", 28, 70)], [worked("Celebrex", 28), worked("ibuprofen", 27, 70)], [failed("Aleve", 60), failed("naproxen", 60, 200)],
              [bad("naproxen"), bad("ibuprofen")], [contra("meloxicam")], [dx("Chronic kidney disease, stage 3a", "N18.31")], [past("Chronic kidney disease, unspecified", "N18.9")]],
        spec=[[spec("rheumatology")], [spec("dermatology")]],
    ),
}
RENEWAL = dict(
    now=[[PSO, on("Cosentyx", 200)], [PSO, on("secukinumab", 90)], [PSO, on("Cosentyx", 89)], [PSO, worked("Cosentyx", 100, 10)]],
    bsa=[[lab(B, 14, 230), lab(B, 4, 15)], [lab(B, 14, 230), lab(B, 7, 15)], [lab(B, 14, 230), lab(B, 7.2, 15)], [lab(B, 4, 15)], []],
    x=[[], [on("Taltz", 20)], [dx("Ulcerative colitis, unspecified, without complications", "K51.90")], [dx("Psoriasis vulgaris", "L40.0"), on("methotrexate", 200)]],
)
