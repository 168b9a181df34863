"""206 Humira: inflammatory conditions, notes, bold run-in exclusions."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "206-adalimumab.md", "bl-206", "Granite Coast Insurance", "Humira", "adalimumab"
CLASS, STYLE = "RA, PsA, Crohn's: TNF inhibitor", "Initial Therapy / Currently Receiving, Notes, bold run-in exclusions"
COMBINED = ((20, 5), (9, 2))
DMARD = {"methotrexate", "leflunomide", "hydroxychloroquine", "sulfasalazine"}
STEROID = {"prednisone", "methylprednisolone", "prednisolone", "dexamethasone", "hydrocortisone"}
BIO = IMMUNE_BIOLOGIC | {"sarilumab", "anakinra"}
RA = ("M05", "M06.0", "M06.8", "M06.9")
PSA = ("L40.5",)
ADULT = "Patient is ≥ 18 years of age"
# the indication's heading requires its condition: no line of its own, so the tree asks p directly
P = {}


def keep(p):
    P["p"] = p
    return p.age_ge(18)


LINES = [
    L("age", ADULT, "age", keep),
    L("dmard", "Patient has tried ONE conventional synthetic disease-modifying antirheumatic drug (DMARD) for at least 3 months", "trial", lambda p: p.tried(DMARD, 90)),
    L("bio", "Patient has already tried a biologic other than an adalimumab product for at least 3 months", "trial", lambda p: p.tried(BIO - {"adalimumab"}, 90), hard="a class but for one ingredient"),
    L("rheum", "The medication is prescribed by or in consultation with a rheumatologist", "spec", lambda p: p.prescriber("rheumatology")),
    L("est", "Patient has been established on therapy for at least 6 months", "trial", lambda p: p.tried({"adalimumab"}, 180), "r", hard="'therapy' is the requested drug"),
    L("psaspec", "The medication is prescribed by or in consultation with a rheumatologist or a dermatologist", "spec", lambda p: p.prescriber("rheumatology", "dermatology")),
    L("age6", "Patient is ≥ 6 years of age", "age", lambda p: p.age_ge(6)),
    L("ster", "Patient has tried or is currently taking a systemic corticosteroid, or corticosteroids are contraindicated in this patient", "trial", lambda p: p.tried(STEROID) or p.contraindicated(STEROID), hard="tried, taking or contraindicated"),
    L("conv", "Patient has tried one other conventional systemic therapy for Crohn's disease (azathioprine, 6-mercaptopurine, or methotrexate)", "trial", lambda p: p.tried({"azathioprine", "mercaptopurine", "methotrexate"})),
    L("gi", "The medication is prescribed by or in consultation with a gastroenterologist", "spec", lambda p: p.prescriber("gastroenterology")),
]
ATTESTATIONS = ["Patient had ileocolonic resection (to reduce the chance of Crohn's disease recurrence)", "Patient has experienced a beneficial clinical response, as determined by the prescriber"]


def conc(p):
    return not p.another(BIO, "Humira", "adalimumab") and not p.on(JAK)


LINES += [
    L("conc", "Concurrent Use with a Biologic or with a Targeted Synthetic Oral Small Molecule Drug. Data are lacking evaluating concomitant use of an adalimumab product with a biologic or a Janus kinase inhibitor such as Xeljanz or Rinvoq", "conc", conc, exclude=True, hard="run-in text after a bold title"),
    L("pmr", "Polymyalgia Rheumatica. EULAR/ACR guidelines strongly recommend against the use of tumor necrosis factor inhibitors", "no", lambda p: p.no_dx("M35.3"), exclude=True),
]


def initial(s):
    p = P["p"]
    # "had ileocolonic resection": a body site that no code shows (rule 19), alone on its line an attestation
    return ALL(ANY(ALL(p.dx(*RA), s.age, ANY(s.dmard, s.bio), s.rheum), ALL(p.dx(*PSA), s.age, s.psaspec),
                   ALL(p.dx("K50"), s.age6, ANY(s.ster, s.conv, ATT), s.gi)), s.conc, s.pmr)


def renewal(s):
    p = P["p"]
    return ALL(p.dx(*RA), s.est, ATT, s.conc, s.pmr)


LINES += [L("age_r", ADULT, "age", keep, "r", hidden=True)]  # of the initial part; the renewal has no age
RAC, PSAC, CD = dx("Rheumatoid arthritis, unspecified", "M06.9"), dx("Other psoriatic arthropathy", "L40.59"), dx("Crohn's disease, unspecified, without complications", "K50.90")
X = [[], [on("Enbrel", 40)], [on("Xeljanz", 60)], [worked("Orencia", 60, 30)], [dx("Polymyalgia rheumatica", "M35.3")], [on("Arava", 30)]]
INITIAL = dict(
    age=[[born(49, 60)], [born(18)], [born(18, -1)]],
    dx=[[RAC], [dx("Rheumatoid arthritis with rheumatoid factor of multiple sites", "M05.79")], [dx("Primary osteoarthritis, unspecified site", "M19.91")], [past("Rheumatoid arthritis, unspecified", "M06.9")], [dx("Gout, unspecified", "M10.9")]],
    step=[[failed("Methotrexate", 150)], [worked("Arava", 90)], [failed("Plaquenil", 89)], [bad("Trexall", 20)], [worked("Actemra", 100, 20)], [failed("Enbrel", 80)], [contra("methotrexate")], []],
    spec=[[spec("rheumatology")], [spec("dermatology")], [spec("family medicine")]],
    x=X,
)
MORE = {
    "psa": dict(age=[[born(44, 60)], [born(18, -1)]], dx=[[PSAC], [dx("Psoriasis vulgaris", "L40.0")]], spec=[[spec("rheumatology")], [spec("dermatology")], [spec("family medicine")]], x=X[:2]),
    "crohn": dict(age=[[born(27, 60)], [born(6)], [born(6, -1)]], dx=[[CD], [dx("Ulcerative colitis, unspecified", "K51.90")]],
                  step=[[worked("Deltasone", 40)], [on("Prednisone", 10)], [contra("Prednisone")], [failed("Purixan", 60)], [failed("Lialda", 90)], [worked("Imuran", 20)]],
                  spec=[[spec("gastroenterology")], [spec("rheumatology")]], x=X[:3]),
}
RENEWAL = dict(
    now=[[RAC, on("Humira", 300)], [RAC, on("adalimumab", 180)], [RAC, on("Humira", 179)], [RAC]],
    x=X[:5],
)
