"""529 Tremfya: Caremark specialty guideline, prose authorizations, body surface with alternatives, phototherapy beside drugs."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "529-tremfya.txt", "fu-529", "Meridian Crest Health Plan", "Tremfya", "guselkumab"
CLASS, STYLE = "plaque psoriasis and psoriatic arthritis: interleukin inhibitor", "Caremark specialty guideline, 'Authorization of 12 months may be granted', two indications"
COMBINED = ((26, 6), (8, 2))
BSA = "Body surface area affected"
G = {"guselkumab"}
BOTH = {"adalimumab", "etanercept", "certolizumab", "infliximab", "ustekinumab", "risankizumab", "secukinumab", "ixekizumab", "bimekizumab", "apremilast"}
PSO_T = BOTH | {"tildrakizumab", "brodalumab", "deucravacitinib"}
PSA_T = BOTH | {"golimumab", "abatacept", "tofacitinib", "upadacitinib"}
SYS = ("methotrexate", "cyclosporine", "acitretin")
pso = lambda p: p.age_ge(18) and p.dx("L40.0")
psa = lambda p: p.age_ge(18) and p.dx("L40.5")
LINES = [
    L("a1", "Authorization of 12 months may be granted for members 18 years of age or older with moderate to severe plaque psoriasis who have previously received a biologic or targeted synthetic drug (e.g., Cosentyx, Otezla, Sotyktu) indicated for that condition", "mix",
      lambda p: pso(p) and p.tried(PSO_T), hard="age, disease and trial in one sentence"),
    L("a2", "Authorization of 12 months may be granted for treatment of moderate to severe plaque psoriasis in members 18 years of age or older when any of the following criteria is met:", "mix", pso, hidden=True),
    L("b10", "At least 10% of body surface area (BSA) is affected", "lab", lambda p: p.lab(BSA, lambda v: v >= 10)),
    L("b3", "At least 3% of body surface area (BSA) is affected and the member meets either of the following criteria:", "lab", lambda p: p.lab(BSA, lambda v: v >= 3), hidden=True),
    L("ph", "Member has had an inadequate response or intolerance to either phototherapy (e.g., UVB, PUVA) or pharmacologic treatment with methotrexate, cyclosporine, or acitretin", "mix",
      lambda p: p.fail_or_intolerant(set(SYS)) or None, hard="phototherapy, which no record shows, beside drugs"),
    L("all3", "Methotrexate, cyclosporine, and acitretin are all contraindicated for the member", "trial", lambda p: all(p.contraindicated({d}) for d in SYS)),
    L("p1", "Authorization of 12 months may be granted for members 18 years of age or older with active psoriatic arthritis who have previously received a biologic or targeted synthetic drug (e.g., Humira, Rinvoq, Otezla) indicated for that condition", "mix",
      lambda p: psa(p) and p.tried(PSA_T), hard="age, disease and trial in one sentence"),
    L("p2", "Authorization of 12 months may be granted for treatment of active psoriatic arthritis in members 18 years of age or older when either of the following criteria is met:", "mix", psa, hidden=True),
    L("pf", "Member has had an inadequate response to methotrexate, leflunomide, or sulfasalazine after at least 3 months of treatment at an adequate dose", "trial", lambda p: p.failed({"methotrexate", "leflunomide", "sulfasalazine"}, 90)),
    L("pi", "Member has an intolerance or contraindication to methotrexate or leflunomide", "trial", lambda p: p.intolerant({"methotrexate", "leflunomide"}) or p.contraindicated({"methotrexate", "leflunomide"})),
    L("ra", "Authorization of 12 months may be granted for members 18 years of age or older (including new members) who are currently using Tremfya for moderate to severe plaque psoriasis when either of the following is met:", "mix",
      lambda p: pso(p) and p.on(G), "r", hidden=True),
    L("rb", "Reduction in body surface area (BSA) affected from baseline", "change", lambda p: p.change(BSA, G, lambda b, c: c < b), "r"),
    L("rp", "Authorization of 12 months may be granted for members 18 years of age or older (including new members) who are currently using Tremfya for psoriatic arthritis when all of the following are met:", "mix",
      lambda p: psa(p) and p.on(G), "r", hidden=True),
    L("r16", "Member has been on Tremfya for at least 16 weeks", "trial", lambda p: p.tried(G, 112), "r"),
    L("conc", "For all indications: Member cannot use the requested medication concomitantly with any other biologic drug or targeted synthetic drug", "conc",
      lambda p: not p.another(TARGETED_IMMUNE, "Tremfya", "guselkumab"), "b"),
]
ATTESTATIONS = ["Crucial body areas (e.g., hands, feet, face, scalp, neck, genitals/groin, intertriginous areas) are affected",
                "Improvement in signs and symptoms from baseline (e.g., itching, redness, flaking, scaling, burning, cracking, pain)",
                "Number of swollen or tender joints has improved from baseline"]


def initial(s):
    one = ANY(s.a1, ALL(s.a2, ANY(ATT, s.b10, ALL(s.b3, ANY(s.ph, s.all3)))))
    two = ANY(s.p1, ALL(s.p2, ANY(s.pf, s.pi)))
    return ALL(ANY(one, two), s.conc)


def renewal(s):
    return ALL(ANY(ALL(s.ra, ANY(s.rb, ATT)), ALL(s.rp, s.r16, ATT)), s.conc)


PSO, PSA = dx("Psoriasis vulgaris", "L40.0"), dx("Arthropathic psoriasis, unspecified", "L40.50")
X = [[], [on("Humira", 40)], [on("Otezla", 100)], [on("Sotyktu", 30)], [on("Methotrexate", 100)]]
INITIAL = dict(
    age=[[born(41, 20)], [born(18)], [born(18, -1)]],
    dx=[[PSO], [dx("Plaque psoriasis", "L40.0")], [dx("Atopic dermatitis, unspecified", "L20.9")], [past("Psoriasis vulgaris", "L40.0")]],
    bsa=[[lab(BSA, 14)], [lab(BSA, 10)], [lab(BSA, 9)], [lab(BSA, 3), failed("Soriatane", 40)], [lab(BSA, 2), failed("Soriatane", 40)], [lab(BSA, 5), bad("Neoral")],
         [lab(BSA, 5), contra("Methotrexate"), contra("Cyclosporine"), contra("Acitretin")], [lab(BSA, 5), contra("Methotrexate"), contra("Cyclosporine")],
         [lab(BSA, 2), failed("Sotyktu", 100)], [worked("Cosentyx", 300)], [lab(BSA, 5), worked("Trexall", 200)], []],
    x=X,
)
MORE = {"arthritis": dict(
    dx=[[PSA], [dx("Rheumatoid arthritis, unspecified", "M06.9")]],
    age=[[born(50, 11)], [born(18, -1)]],
    step=[[failed("Trexall", 120)], [failed("Arava", 90)], [failed("Azulfidine", 89)], [bad("Methotrexate", 30)], [contra("Leflunomide")], [bad("Azulfidine", 30)], [worked("Humira", 200, 40)], [failed("Plaquenil", 200)], []],
    x=X[:3],
)}
RENEWAL = dict(
    now=[[PSO, on("Tremfya", 200)], [PSO, worked("Tremfya", 200, 20)], [PSA, on("Tremfya", 112)], [PSA, on("Tremfya", 111)], [dx("Hidradenitis suppurativa", "L73.2"), on("Tremfya", 200)]],
    bsa=[[lab(BSA, 12, 230), lab(BSA, 2, 10)], [lab(BSA, 12, 230), lab(BSA, 12, 10)], [lab(BSA, 2, 10)]],
    x=X[:3],
)
