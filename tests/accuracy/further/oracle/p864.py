"""864 Cosentyx: Aetna/CVS specialty guideline, authorization sentences that carry age and diagnosis, three indications."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "864-cosentyx.md", "fu-864", "Hartwell Mutual Health", "Cosentyx", "secukinumab"
CLASS, STYLE = "psoriasis, AS, HS: IL-17A", "Aetna/CVS specialty guideline, 'authorization may be granted'"
COMBINED = ((40, 6), (14, 3))
S = {"secukinumab"}
MCA = {"methotrexate", "cyclosporine", "acitretin"}
AS_DRUG = {"etanercept", "adalimumab", "ixekizumab", "upadacitinib", "tofacitinib"}
each = lambda f: count(f, *({n} for n in sorted(NSAID)))
LINES = [
    L("spec", "For every initial request, the medication must be prescribed by or in consultation with a dermatologist or a rheumatologist", "spec", lambda p: p.prescriber("dermatology", "rheumatology"), hard="outside the criteria section"),
    L("pso", "Authorization of 12 months may be granted for members 6 years of age or older with moderate to severe plaque psoriasis when any of the following criteria is met", "mix",
      lambda p: p.age_ge(6) and p.dx("L40.0"), hard="age and diagnosis in the lead-in"),
    L("prior", "Member has previously received a biologic or targeted synthetic drug (e.g., Sotyktu, Otezla) indicated for plaque psoriasis", "trial", lambda p: p.tried(PSO_864), hard="class by examples and indication"),
    L("ten", "At least 10% of body surface area (BSA) is affected", "lab", lambda p: p.lab("Body surface area affected", lambda v: v >= 10)),
    L("three", "At least 3% of BSA is affected and the member has had an inadequate response, intolerance, or contraindication to methotrexate, cyclosporine, or acitretin", "mix",
      lambda p: ALL(p.lab("Body surface area affected", lambda v: v >= 3), p.tfci(MCA)), hard="observation and step on one line"),
    L("as", "Authorization of 12 months may be granted for adult members with active ankylosing spondylitis when either of the following criteria is met", "mix", lambda p: p.age_ge(18) and p.dx("M45"), hard="age and diagnosis in the lead-in"),
    L("asbio", "Member has previously received Enbrel, adalimumab, Taltz, Rinvoq, or Xeljanz for this condition", "trial", lambda p: p.tried(AS_DRUG)),
    L("nsaid", "Member has had an inadequate response to at least two nonsteroidal anti-inflammatory drugs (NSAIDs), each used for 4 weeks or longer, or has an intolerance or contraindication to two or more NSAIDs", "trial",
      lambda p: each(lambda g: p.failed(g, 28)) >= 2 or each(lambda g: p.intolerant(g) or p.contraindicated(g)) >= 2, hard="two drugs of a class, each with a duration"),
    L("hs", "Authorization of 12 months may be granted for adult members with moderate to severe hidradenitis suppurativa when both of the following criteria are met", "mix", lambda p: p.age_ge(18) and p.dx("L73.2"), hard="age and diagnosis in the lead-in"),
    L("abx", "Member has failed at least 90 days of an oral antibiotic (e.g., doxycycline, minocycline, clindamycin), unless oral antibiotics are contraindicated or not tolerated", "trial", lambda p: p.tfci(ORAL_ABX_864, 90)),
    L("now", "Authorization of 12 months may be granted for members who are currently receiving Cosentyx for plaque psoriasis, ankylosing spondylitis, or hidradenitis suppurativa and who have either of the following", "now",
      lambda p: p.on(S) and p.dx("L40.0", "M45", "L73.2"), "r", hard="current drug and diagnosis in the lead-in"),
    L("bsa", "A BSA that has been reduced by 50% or more from baseline", "change", lambda p: p.change("Body surface area affected", S, lambda b, c: (b - c) / b >= 0.5 - 1e-9), "r"),
    L("tb", "Active tuberculosis", "no", lambda p: p.no_dx("A15", "A17", "A18", "A19"), exclude=True),
    L("conc", "Concomitant use of any other biologic drug or targeted synthetic drug", "conc", lambda p: not p.another(ANY_TARGETED_864, "Cosentyx", "secukinumab"), exclude=True),
    L("ibd", "Crohn's disease or ulcerative colitis, active or in the past", "no", lambda p: p.no_hx("K50", "K51"), exclude=True),
]
ATTESTATIONS = ["Abscesses or draining tunnels have been counted and charted at baseline",
                "Low disease activity or improvement in signs and symptoms since starting treatment, as shown in the chart notes"]


def initial(s):
    return ALL(s.spec, ANY(ALL(s.pso, ANY(s.prior, s.ten, s.three)), ALL(s.as_, ANY(s.asbio, s.nsaid)), ALL(s.hs, s.abx, ATT)), s.tb, s.conc, s.ibd)


def renewal(s):
    return ALL(s.now, ANY(ATT, s.bsa), s.tb, s.conc, s.ibd)


PSO = dx("Psoriasis vulgaris", "L40.0")
AS = dx("Ankylosing spondylitis of unspecified sites in spine", "M45.9")
HS = dx("Hidradenitis suppurativa", "L73.2")
BSA = "Body surface area affected"
INITIAL = dict(
    age=[[born(44, 20)], [born(6)], [born(6, -1)]],
    ind=[[PSO, lab(BSA, 14)], [PSO, lab(BSA, 10)], [PSO, lab(BSA, 9)], [PSO, lab(BSA, 3), failed("Methotrexate", 90)], [PSO, lab(BSA, 2), failed("Methotrexate", 90)], [PSO, lab(BSA, 6), bad("Neoral")],
         [PSO, lab(BSA, 6), contra("Acitretin")], [PSO, lab(BSA, 6), worked("Methotrexate", 200)], [PSO, lab(BSA, 2), worked("Otezla", 60, 40)], [PSO, lab(BSA, 2), failed("Humira", 100)], [PSO, lab(BSA, 4), failed("Dupixent", 100)],
         [PSO, failed("Trexall", 90)], [PSO], [PSO, contra("Otezla"), lab(BSA, 5)], [dx("Psoriasis, unspecified", "L40.9"), lab(BSA, 14)], [past("Psoriasis vulgaris", "L40.0"), lab(BSA, 14)]],
    x=[[], [dx("Tuberculosis of lung", "A15.0", 60)], [past("Tuberculosis of lung", "A15.0", 900)], [dx("Latent tuberculosis", "Z22.7", 60)], [on("Otezla", 60)], [on("Xeljanz", 60)], [worked("Stelara", 100, 20)],
       [past("Crohn's disease, unspecified, without complications", "K50.90")], [dx("Ulcerative colitis, unspecified, without complications", "K51.90")], [dx("Irritable bowel syndrome without diarrhea", "K58.9")]],
    who=[[spec("dermatology")], [spec("rheumatology")], [spec("internal medicine")]],
)
TWO = [failed("Ibuprofen", 40, 20), failed("Naproxen", 28, 90)]
MORE = {
    "as": dict(
        age=[[born(41, 9)], [born(18)], [born(18, -1)]],
        ind=[[AS] + TWO, [AS, failed("Motrin", 40, 20), failed("Ibuprofen", 40, 200)], [AS, failed("Mobic", 27), failed("Aleve", 60)], [AS, bad("Celebrex"), bad("Diclofenac")], [AS, contra("Ibuprofen"), contra("Meloxicam")], [AS, failed("Naproxen", 90)],
             [AS, worked("Enbrel", 100)], [AS, failed("Amjevita", 100)], [AS, failed("Stelara", 100)], [AS, worked("Ibuprofen", 90), worked("Naproxen", 90)], [dx("Rheumatoid arthritis, unspecified", "M06.9")] + TWO],
        who=[[spec("rheumatology")], [spec("family medicine")]],
    ),
    "hs": dict(
        age=[[born(29, 9)], [born(18, -1)]],
        ind=[[HS, failed("Doxycycline", 120)], [HS, failed("Minocin", 90)], [HS, failed("Doxycycline", 89)], [HS, bad("Clindamycin")], [HS, contra("Doxycycline")], [HS, worked("Doxycycline", 120)], [HS]],
        who=[[spec("dermatology")], [spec("family medicine")]],
    ),
}
RENEWAL = dict(
    now=[[PSO, on("Cosentyx", 300)], [AS, on("secukinumab", 300)], [PSO, worked("Cosentyx", 280, 20)]],
    bsa=[[lab(BSA, 14, 320), lab(BSA, 4, 20)], [lab(BSA, 14, 320), lab(BSA, 7, 20)], [lab(BSA, 14, 320), lab(BSA, 8, 20)], [lab(BSA, 3, 20)], [HS]],
    x=[[], [on("Skyrizi", 20)], [dx("Crohn's disease, unspecified, without complications", "K50.90", 40)], [dx("Tuberculosis of lung", "A15.0", 40)]],
)
for l in LINES:
    if l.id == "as":
        l.id = "as_"
