"""934 Taltz: Cigna policy, A) i., indications as numbered headings, compound measurements, change in per cent."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "934-taltz.md", "fu-934", "Housatonic Assurance Company", "Taltz", "ixekizumab"
CLASS, STYLE = "psoriasis and PsA: IL-17", "Cigna policy, 1. A) i."
COMBINED = ((30, 6), (14, 3))
I = {"ixekizumab"}
S, T = "Body surface area affected", {"methotrexate", "cyclosporine", "acitretin"}
LINES = [
    L("pso", "Plaque Psoriasis. Approve for 3 months if the patient meets ALL of the following (A, B, C, and D)", "dx", lambda p: p.dx("L40.0"), hidden=True),
    L("six", "Patient is ≥ 6 years of age", "age", lambda p: p.age_ge(6)),
    L("bsa", "Body surface area affected is ≥ 10%, or it is ≥ 3% with a PASI score of 10 or more", "lab",
      lambda p: ANY(p.lab(S, lambda v: v >= 10), ALL(p.lab(S, lambda v: v >= 3), p.lab("PASI", lambda v: v >= 10))), hard="one value, or two together"),
    L("trad", "Patient has tried at least one traditional systemic agent (methotrexate, cyclosporine, or acitretin) for ≥ 3 months", "trial", lambda p: p.tried(T, 90)),
    L("mtx", "Patient has a contraindication or intolerance to methotrexate", "trial", lambda p: p.intolerant({"methotrexate"}) or p.contraindicated({"methotrexate"})),
    L("bio", "Patient has had a ≥ 3-month trial of another biologic for psoriasis (e.g., Humira, Cosentyx, Skyrizi)", "trial", lambda p: p.tried(PSO_BIOLOGIC_934 - I, 90), hard="class by examples"),
    L("derm", "The medication is prescribed by or in consultation with a dermatologist", "spec", lambda p: p.prescriber("dermatology")),
    L("psa", "Psoriatic Arthritis. Approve for 6 months if the patient meets ALL of the following (A, B, and C)", "dx", lambda p: p.dx("L40.5"), hidden=True),
    L("ad", "Patient is ≥ 18 years of age", "age", lambda p: p.age_ge(18)),
    L("dmard", "Patient had an inadequate response to ≥ 3 months of one conventional synthetic DMARD (e.g., methotrexate, leflunomide, sulfasalazine), or was intolerant to one", "trial",
      lambda p: p.fail_or_intolerant(CSDMARD_934, 90), hard="class by examples"),
    L("tnf", "Patient has previously received a tumor necrosis factor inhibitor or Otezla", "trial", lambda p: p.tried(TNF | {"apremilast"}), hard="class, or a drug"),
    L("rheum", "The medication is prescribed by or in consultation with a rheumatologist or a dermatologist", "spec", lambda p: p.prescriber("rheumatology", "dermatology")),
    L("est", "Patient is receiving Taltz and has been established on it for ≥ 3 months", "now", lambda p: p.taking(I, 90), "r"),
    L("imp", "PASI score has improved by ≥ 75% from baseline, or body surface area affected is now 3% or less", "change",
      lambda p: ANY(p.change("PASI", I, lambda b, c: round((b - c) / b * 100, 6) >= 75), p.lab(S, lambda v: v <= 3)), "r", hard="change, or a value"),
    L("crp", "Patient has psoriatic arthritis and C-reactive protein has decreased by ≥ 20% from baseline", "mix",
      lambda p: ALL(p.dx("L40.5"), p.change("C-reactive protein", I, lambda b, c: round((b - c) / b * 100, 6) >= 20)), "r", hard="diagnosis and change"),
    L("conc", "Concurrent use with another biologic or with a targeted synthetic DMARD (e.g., Otezla, Rinvoq, Sotyktu)", "conc", lambda p: not p.another(TARGETED_934, "Taltz", "ixekizumab"), exclude=True),
    L("ibd", "Crohn's disease or ulcerative colitis", "no", lambda p: p.no_dx("K50", "K51"), exclude=True),
    L("tb", "Active tuberculosis", "no", lambda p: p.no_dx("A15", "A17", "A18", "A19"), exclude=True),
]
ATTESTATIONS = []


def excl(s):
    return ALL(s.conc, s.ibd, s.tb)


def initial(s):
    return ALL(ANY(ALL(s.pso, s.six, s.bsa, ANY(s.trad, s.mtx, s.bio), s.derm), ALL(s.psa, s.ad, ANY(s.dmard, s.tnf), s.rheum)), excl(s))


def renewal(s):
    return ALL(s.est, ANY(s.imp, s.crp), excl(s))


PSO, PSA = dx("Psoriasis vulgaris", "L40.0"), dx("Psoriatic arthritis mutilans", "L40.52")
B = "Body surface area affected"
INITIAL = dict(
    dx=[[PSO], [dx("Psoriasis, unspecified", "L40.9")], [dx("Guttate psoriasis", "L40.4")], [past("Psoriasis vulgaris", "L40.0")]],
    age=[[born(39, 30)], [born(6)], [born(6, -1)]],
    bsa=[[lab(B, 14)], [lab(B, 10)], [lab(B, 9), lab("PASI", 9.9)], [lab(B, 3), lab("PASI", 10)], [lab(B, 2), lab("PASI", 15)], [lab(B, 6)], []],
    step=[[worked("Methotrexate", 120)], [worked("Otrexup", 90)], [worked("methotrexate", 89)], [bad("Trexall")], [contra("methotrexate")], [worked("Cosentyx", 90)], [failed("Humira", 89)], [bad("Soriatane")], [worked("Neoral", 60, 150), worked("cyclosporine", 40, 100)], []],
    spec=[[spec("dermatology")], [spec("family medicine")]],
    x=[[], [on("Sotyktu", 40)], [dx("Crohn's disease, unspecified, without complications", "K50.90")], [dx("Tuberculosis of lung", "A15.0", 50)], [dx("Latent tuberculosis", "Z22.7")], [past("Tuberculosis of lung", "A15.0", 2000)], [worked("Otezla", 50)]],
)
MORE = dict(psa=dict(
    dx=[[PSA], [dx("Rheumatoid arthritis, unspecified", "M06.9")], [dx("Arthropathic psoriasis, unspecified", "L40.50")]],
    age=[[born(45)], [born(18, -1)]],
    step=[[failed("methotrexate", 100)], [failed("Arava", 90)], [failed("leflunomide", 89)], [bad("Azulfidine")], [worked("methotrexate", 200)], [worked("Enbrel", 20)], [worked("Otezla", 20)], [contra("Humira")], []],
    spec=[[spec("rheumatology")], [spec("dermatology")], [spec("internal medicine")]],
    x=[[], [on("Rinvoq", 30)]],
))
RENEWAL = dict(
    est=[[PSO, on("Taltz", 300)], [PSO, on("Taltz", 90)], [PSO, on("Taltz", 89)], [PSO, worked("Taltz", 270, 10)]],
    imp=[[lab("PASI", 16, 320), lab("PASI", 2, 15)], [lab("PASI", 16, 320), lab("PASI", 4, 15)], [lab("PASI", 16, 320), lab("PASI", 4.1, 15), lab(B, 4, 15)], [lab("PASI", 16, 320), lab(B, 3, 15)], [lab(B, 12, 320)],
         [PSA, lab("PASI", 8, 320), lab("PASI", 6, 15), lab(B, 5, 15), lab("C-reactive protein", 20, 320), lab("C-reactive protein", 16, 15)],
         [PSA, lab("PASI", 8, 320), lab("PASI", 6, 15), lab(B, 5, 15), lab("C-reactive protein", 20, 320), lab("C-reactive protein", 16.1, 15)],
         [lab("PASI", 8, 320), lab("PASI", 6, 15), lab(B, 5, 15), lab("C-reactive protein", 20, 320), lab("C-reactive protein", 10, 15)]],
    x=[[], [on("Otezla", 30)], [dx("Ulcerative colitis, unspecified, without complications", "K51.90")]],
)
