"""487 Simponi: UnitedHealthcare medical necessity, three indications, two of preferred products under a verb in the header."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "487-simponi.md", "fu-487", "Union Prairie Health", "Simponi", "golimumab"
CLASS, STYLE = "RA, PsA, AS: TNF inhibitor", "UnitedHealthcare medical necessity, sections by indication, -AND-/-OR- lines, verb in the header"
COMBINED = ((20, 5), (6, 1))
DMARD = {"hydroxychloroquine", "leflunomide", "methotrexate", "sulfasalazine"}
MTX = {"methotrexate"}
RA_T = {"tocilizumab", "certolizumab", "etanercept", "adalimumab", "baricitinib", "abatacept", "upadacitinib", "tofacitinib", "infliximab", "golimumab", "sarilumab", "anakinra", "rituximab"}
BIO = TARGETED_IMMUNE | {"mirikizumab"}
CONC = "Member is not receiving Simponi in combination with another biologic, a JAK inhibitor, or Otezla (apremilast)"
AGE = "Member is 18 years of age or older"
SP = "Prescribed by or in consultation with a rheumatologist"
LINES = [
    L("ra", "Diagnosis of moderately to severely active rheumatoid arthritis", "dx", lambda p: p.dx("M05", "M06.0", "M06.8", "M06.9")),
    L("age", AGE, "age", lambda p: p.age_ge(18)),
    L("mtx", "Member is currently taking methotrexate, unless methotrexate is contraindicated or not tolerated", "now", lambda p: p.taking(MTX) or p.intolerant(MTX) or p.contraindicated(MTX), hard="current use with its excuse"),
    L("dmard", "History of failure of a trial of at least 3 months, contraindication, or intolerance to one conventional DMARD (hydroxychloroquine, leflunomide, methotrexate, or sulfasalazine)", "trial", lambda p: p.tfci(DMARD, 90)),
    L("prior", "Previously treated with a biologic or JAK inhibitor for rheumatoid arthritis (e.g., Actemra, Cimzia, Enbrel, Humira, Olumiant, Orencia, Rinvoq, Xeljanz), as shown in claims history", "trial", lambda p: p.tried(RA_T)),
    L("ada", "An adalimumab product", "trial", lambda p: p.tfci({"adalimumab"}), hard="verb in the header"),
    L("enb", "Enbrel (etanercept)", "trial", lambda p: p.tfci({"etanercept"})),
    L("rin", "Rinvoq (upadacitinib)", "trial", lambda p: p.tfci({"upadacitinib"})),
    L("ote", "Otezla (apremilast)", "trial", lambda p: p.tfci({"apremilast"})),
    L("il17", "Cosentyx (secukinumab) or Taltz (ixekizumab)", "trial", lambda p: p.tfci({"secukinumab", "ixekizumab"})),
    L("conc", CONC, "conc", lambda p: not p.another(BIO, "Simponi", "golimumab"), "b"),
    L("spec", SP, "spec", lambda p: p.prescriber("rheumatology")),
    L("psa", "Diagnosis of active psoriatic arthritis", "dx", lambda p: p.dx("L40.5")),
    L("spec2", "Prescribed by or in consultation with a rheumatologist or dermatologist", "spec", lambda p: p.prescriber("rheumatology", "dermatology")),
    L("as_", "Diagnosis of active ankylosing spondylitis", "dx", lambda p: p.dx("M45")),
    L("ns", "History of failure of two different NSAIDs (e.g., ibuprofen, naproxen), each tried for at least 4 weeks", "trial", lambda p: count(lambda d: p.failed({d}, 28), *NSAID) >= 2),
    L("nsx", "Contraindication or intolerance to NSAIDs", "trial", lambda p: p.intolerant(NSAID) or p.contraindicated(NSAID)),
    L("ada2", "Trial and failure, contraindication, or intolerance to an adalimumab product", "trial", lambda p: p.tfci({"adalimumab"})),
    L("now", "Member is currently receiving Simponi", "now", lambda p: p.taking({"golimumab"}), "r"),
]
ATTESTATIONS = ["Documentation of positive clinical response to Simponi therapy"]


def initial(s):
    ra = ALL(s.ra, s.age, s.mtx, ANY(s.dmard, s.prior), AT_LEAST(2, s.ada, s.enb, s.rin), s.conc, s.spec)
    psa = ALL(s.psa, s.age, AT_LEAST(2, s.ada, s.enb, s.rin, s.ote, s.il17), s.conc, s.spec2)
    as_ = ALL(s.as_, s.age, ANY(s.ns, s.nsx), s.ada2, s.conc, s.spec)
    return ANY(ra, psa, as_)


def renewal(s):
    return ALL(s.now, ATT, s.conc)


RA = dx("Rheumatoid arthritis with rheumatoid factor of multiple sites without organ or systems involvement", "M05.79")
PSA = dx("Other psoriatic arthropathy", "L40.59")
AS_ = dx("Ankylosing spondylitis of multiple sites in spine", "M45.0")
INITIAL = dict(
    age=[[born(45, 40)], [born(18)], [born(18, -1)]],
    dx=[[RA], [dx("Rheumatoid arthritis, unspecified", "M06.9")], [dx("Primary generalized (osteo)arthritis", "M15.0")]],
    drugs=[[on("Methotrexate", 200, "inadequate_response"), failed("Humira", 120, 40), bad("Enbrel")],
           [on("Trexall", 300), failed("Humira", 120, 40), failed("Rinvoq", 90, 40)],
           [on("Trexall", 300), contra("Humira"), contra("Enbrel")],
           [on("Methotrexate", 90, "partial_response"), contra("Humira"), contra("Enbrel")],
           [on("Methotrexate", 89, "inadequate_response"), contra("Humira"), contra("Rinvoq")],
           [bad("Methotrexate", 40), partial("Amjevita", 90, 40), contra("Enbrel")],
           [failed("Methotrexate", 200, 40), failed("Humira", 120, 40), bad("Enbrel")],
           [contra("Methotrexate"), failed("Hadlima", 120, 60), failed("Humira", 60, 200)],
           [on("Methotrexate", 200, "inadequate_response"), worked("Humira", 300, 40), bad("Enbrel")],
           [on("Methotrexate", 200, "inadequate_response"), failed("Orencia", 200, 40), failed("Humira", 200, 300)]],
    x=[[], [on("Orencia", 20)], [on("Otezla", 60)], [worked("Actemra", 100, 15)]],
    spec=[[spec("rheumatology")], [spec("family medicine")]],
)
MORE = {
    "psa": dict(
        age=[[born(39, 40)], [born(18, -1)]],
        dx=[[PSA], [dx("Psoriasis vulgaris", "L40.0")]],
        drugs=[[failed("Otezla", 120, 40), failed("Humira", 120, 200)], [failed("Cosentyx", 120, 40), failed("Taltz", 120, 200)], [bad("Taltz"), contra("Otezla")], [failed("Enbrel", 120, 40)]],
        x=[[], [on("Stelara", 20)]],
        spec=[[spec("dermatology")], [spec("rheumatology")], [spec("internal medicine")]]),
    "as": dict(
        dx=[[AS_, born(33, 40)], [dx("Radiculopathy, lumbar region", "M54.16"), born(33, 40)]],
        nsaid=[[failed("Naproxen", 40, 20), failed("Mobic", 28, 90)], [failed("Naproxen", 40, 20), failed("Mobic", 27, 90)], [failed("Aleve", 40, 20), failed("Naproxen", 60, 200)], [bad("Celebrex")], [contra("Ibuprofen")], []],
        ada=[[failed("Humira", 120, 20)], [contra("Humira")], [worked("Humira", 120, 20)], []],
        spec=[[spec("rheumatology")], [spec("pain medicine")]]),
}
RENEWAL = dict(
    now=[[RA, on("Simponi", 300)], [PSA, on("golimumab", 100)], [RA, worked("Simponi", 300, 20)]],
    x=[[], [on("Xeljanz", 40)]],
)
