"""226 Cosentyx: 'Authorization of 12 months may be granted', age and diagnosis in the lead-in."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "226-cosentyx.md", "gh-226", "Granite Harbor Health", "Cosentyx", "secukinumab"
CLASS, STYLE = "psoriasis, psoriatic arthritis, ankylosing spondylitis: IL-17", "'Authorization of 12 months may be granted', facts in the lead-in, any of the following criteria"
COMBINED = ((20, 5), (8, 2))
ADV = IMMUNE_BIOLOGIC | JAK | {"apremilast", "deucravacitinib"}
PSOSYS, DMARD = ({"methotrexate"}, {"cyclosporine"}, {"acitretin"}), ({"methotrexate"}, {"leflunomide"}, {"sulfasalazine"})
BSA = "Body surface area affected"
three = set().union(*PSOSYS)
prior = lambda p: p.tried(ADV - {"secukinumab"})
LINES = [
    L("pso", "Authorization of 12 months may be granted for members 6 years of age or older for treatment of moderate to severe plaque psoriasis when any of the following criteria is met:", "mix",
      lambda p: p.age_ge(6) and p.dx("L40.0"), hard="age and diagnosis in the lead-in"),
    L("bio", "Member has previously received a biologic or a targeted synthetic drug (e.g., Sotyktu, Otezla)", "trial", prior),
    L("b10", "At least 10% of body surface area (BSA) is affected", "lab", lambda p: p.lab(BSA, lambda v: v >= 10)),
    L("b3", "At least 3% of body surface area (BSA) is affected and the member has had an inadequate response or intolerance to pharmacologic treatment with methotrexate, cyclosporine, or acitretin", "mix",
      lambda p: ALL(p.lab(BSA, lambda v: v >= 3), p.fail_or_intolerant(three)), hard="value and step on one line"),
    L("psa", "Authorization of 12 months may be granted for adult members for treatment of active psoriatic arthritis when either of the following criteria is met:", "mix",
      lambda p: p.age_ge(18) and p.dx("L40.5"), hard="age and diagnosis in the lead-in"),
    L("bio2", "Member has previously received a biologic or a targeted synthetic drug (e.g., Xeljanz, Otezla, Rinvoq)", "trial", prior),
    L("dmard", "Member has had an inadequate response to at least 3 months of methotrexate, leflunomide, or sulfasalazine, or has an intolerance or contraindication to all three", "trial",
      lambda p: p.failed(set().union(*DMARD), 90) or all(p.intolerant(g) or p.contraindicated(g) for g in DMARD), hard="one of three or all three"),
    L("as_", "Authorization of 12 months may be granted for adult members for treatment of active ankylosing spondylitis when the following criterion is met:", "mix",
      lambda p: p.age_ge(18) and p.dx("M45"), hard="age and diagnosis in the lead-in"),
    L("nsaid", "Member has had an inadequate response to at least two nonsteroidal anti-inflammatory drugs (NSAIDs), or has an intolerance or contraindication to two or more NSAIDs", "trial",
      lambda p: count(lambda d: p.failed({d}), *NSAID) >= 2 or count(lambda d: p.intolerant({d}) or p.contraindicated({d}), *NSAID) >= 2, hard="two of a class, two ways"),
    L("now", "Member is currently receiving therapy with Cosentyx", "now", lambda p: p.taking({"secukinumab"}), "r"),
    L("conc", "Concomitant use with any other biologic drug or targeted synthetic drug", "conc",
      lambda p: not p.another(ADV, "Cosentyx", "secukinumab"), exclude=True),
    L("tb", "Active tuberculosis infection", "no", lambda p: p.no_dx("A15", "A17", "A18", "A19"), exclude=True),
]
ATTESTATIONS = ["Member has achieved or maintained a positive clinical response as evidenced by low disease activity or improvement in signs and symptoms"]


def initial(s):
    return ALL(ANY(ALL(s.pso, ANY(s.bio, s.b10, s.b3)), ALL(s.psa, ANY(s.bio2, s.dmard)), ALL(s.as_, s.nsaid)), s.conc, s.tb)


def renewal(s):
    return ALL(s.now, ATT, s.conc, s.tb)


PSO, PSA, AS = dx("Psoriasis vulgaris", "L40.0"), dx("Arthropathic psoriasis, unspecified", "L40.50"), dx("Ankylosing spondylitis of unspecified sites in spine", "M45.9")
X = [[], [on("Otezla")], [on("Humira", 40)], [on("Sotyktu", 20)], [dx("Tuberculosis of lung", "A15.0", 60)], [on("Methotrexate")], [past("Tuberculosis of lung", "A15.0")]]
INITIAL = dict(
    age=[[born(33, 20)], [born(6)], [born(6, -1)]],
    dx=[[PSO], [dx("Plaque psoriasis", "L40.0")], [dx("Seborrheic dermatitis, unspecified", "L21.9")], [past("Psoriasis vulgaris", "L40.0")]],
    sev=[[lab(BSA, 14)], [lab(BSA, 10)], [lab(BSA, 9.9)], [lab(BSA, 3), failed("Methotrexate", 60)], [lab(BSA, 2.9), failed("Methotrexate", 60)], [lab(BSA, 5), bad("Soriatane")], [lab(BSA, 5), contra("Neoral")],
         [lab(BSA, 4), worked("Trexall", 100)], [worked("Enbrel", 100)], [failed("Otezla", 90)], [failed("Neoral", 100)], []],
    x=X,
)
MORE = {
    "psa": dict(
        age=[[born(45, 20)], [born(18)], [born(18, -1)]],
        dx=[[PSA], [dx("Psoriatic arthritis mutilans", "L40.52")], [dx("Rheumatoid arthritis, unspecified", "M06.9")]],
        step=[[failed("Methotrexate", 120)], [failed("Arava", 90)], [failed("Azulfidine", 89)], [contra("Methotrexate"), bad("Arava"), bad("Azulfidine")], [contra("Methotrexate"), bad("Arava")], [failed("Xeljanz", 30)], [failed("Plaquenil", 200)]],
        x=X[:3]),
    "as": dict(
        age=[[born(31, 20)], [born(18, -1)]],
        dx=[[AS], [dx("Low back pain, unspecified", "M54.50")]],
        step=[[failed("Naproxen", 60), failed("Celebrex", 40)], [failed("Naproxen", 60), failed("Aleve", 40, 120)], [bad("Mobic"), contra("Ibuprofen")], [bad("Mobic")], [failed("Naproxen", 60), failed("Methotrexate", 90)]],
        x=X[:2]),
}
RENEWAL = dict(now=[[PSO, on("Cosentyx", 300)], [PSA, on("secukinumab", 30)], [PSO, worked("Cosentyx", 200, 15)], [PSO]], x=X)
