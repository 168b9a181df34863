"""824 Cosentyx: Anthem, I./A./1. letters, four indications, continuation, may-not-be-approved list."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "824-cosentyx.md", "fu-824", "Monument Circle Blue", "Cosentyx", "secukinumab"
CLASS, STYLE = "immunology: IL-17, four indications", "Anthem, I. A. 1. with ; AND / OR lines, may not be approved"
COMBINED = ((26, 4), (12, 2))
S = {"secukinumab"}
DM = {"methotrexate", "sulfasalazine", "leflunomide", "hydroxychloroquine"}
ULCER = ("K25", "K26", "K27", "K28")
LINES = [
    L("ps", "Individual has moderate to severe chronic plaque psoriasis", "dx", lambda p: p.dx("L40.0")),
    L("a6", "Individual is 6 years of age or older", "age", lambda p: p.age_ge(6)),
    L("bsa", "Plaque psoriasis affects 3% or more of the body surface area", "lab", lambda p: p.lab("Body surface area affected", lambda v: v >= 3)),
    L("sys", "Individual has had an inadequate response to, is intolerant of, or has a contraindication to systemic therapy (such as acitretin, cyclosporine or methotrexate)", "trial", lambda p: p.tfci(PSO_SYSTEMIC)),
    L("psa", "Individual has active psoriatic arthritis and is 2 years of age or older", "mix", lambda p: p.dx("L40.5") and p.age_ge(2), hard="diagnosis and age on one line"),
    L("dmard", "Individual has had an inadequate response to at least 12 weeks of a nonbiologic DMARD (such as methotrexate, sulfasalazine or leflunomide), or is intolerant of or has a contraindication to it", "trial", lambda p: p.tfci(DM, 84)),
    L("as_", "Individual is 18 years of age or older with a diagnosis of ankylosing spondylitis", "mix", lambda p: p.dx("M45") and p.age_ge(18), hard="diagnosis and age on one line"),
    L("nsaid", "Individual failed two or more NSAIDs, each taken for at least 4 weeks, or has a contraindication to NSAIDs (for example, chronic kidney disease or peptic ulcer)", "trial",
      lambda p: count(lambda d: p.failed({d}, 28), *NSAID) >= 2 or p.contraindicated(NSAID, "N18", *ULCER), hard="two drugs of a class; contraindication by condition"),
    L("hs", "Individual is 18 years of age or older and has moderate to severe hidradenitis suppurativa (Hurley stage II or III)", "mix", lambda p: p.dx("L73.2") and p.age_ge(18), hard="diagnosis, age and a stage that no record shows"),
    L("abx", "Individual has had an inadequate response to, is intolerant of, or has a contraindication to an oral antibiotic (such as doxycycline, minocycline or clindamycin)", "trial",
      lambda p: p.tfci(ANTIBIOTIC | {"minocycline", "clindamycin"})),
    L("now", "Individual has been receiving Cosentyx for at least 16 weeks", "now", lambda p: p.taking(S, 112), "r"),
    L("pasi", "If the individual has plaque psoriasis, the PASI score is at least 50% lower than before treatment with Cosentyx", "if",
      lambda p: IF(p.dx("L40.0"), p.change("PASI", S, lambda b, c: round((b - c) / b, 6) >= 0.5)), "r", hard="conditional change from baseline"),
    L("xconc", "Individual is using a JAK inhibitor, apremilast, deucravacitinib, or another biologic (such as a TNF antagonist or ustekinumab) in combination with Cosentyx", "conc",
      lambda p: not p.another(ANY_BIOLOGIC | JAK | {"apremilast", "deucravacitinib"}, "Cosentyx", "secukinumab"), exclude=True),
    L("xtb", "Individual has active tuberculosis", "no", lambda p: p.no_dx("A15", "A17", "A18", "A19"), exclude=True),
    L("xibd", "Individual has Crohn's disease or ulcerative colitis", "no", lambda p: p.no_dx("K50", "K51"), exclude=True),
]
ATTESTATIONS = ["Plaques on the palms, soles, scalp or genitals disrupt normal daily activities",
                "There is confirmation of clinically significant improvement or stabilization in the signs and symptoms of the disease"]


def excluded(s):
    return ALL(s.xconc, s.xtb, s.xibd)


def initial(s):
    return ALL(ANY(ALL(s.ps, s.a6, ANY(s.bsa, ATT), s.sys), ALL(s.psa, s.dmard), ALL(s.as_, s.nsaid), ALL(s.hs, s.abx)), excluded(s))


def renewal(s):
    return ALL(s.now, s.pasi, ATT, excluded(s))


PS = dx("Psoriasis vulgaris", "L40.0")
INITIAL = dict(
    age=[[born(44, 60)], [born(6)], [born(6, -1)]],
    dx=[[PS], [dx("Psoriasis, unspecified", "L40.9")], [dx("Guttate psoriasis", "L40.4")]],
    bsa=[[lab("Body surface area affected", 12)], [lab("Body surface area affected", 3)], [lab("Body surface area affected", 2)], []],
    step=[[failed("Methotrexate", 100)], [partial("Soriatane", 10)], [bad("Neoral")], [contra("Trexall")], [worked("Methotrexate", 200)], [failed("Temovate", 90)], []],
    x=[[], [on("Otezla", 60)], [on("Stelara", 90)], [worked("Enbrel", 200, 40)], [dx("Tuberculosis of lung", "A15.0")], [dx("Latent tuberculosis", "Z22.7")], [dx("Crohn's disease, unspecified, without complications", "K50.90")],
       [past("Ulcerative colitis, unspecified, without complications", "K51.90")]],
)
MORE = {
    "as": dict(
        age=[[born(36, 20)], [born(18)], [born(18, -1)]],
        dx=[[dx("Ankylosing spondylitis of unspecified sites in spine", "M45.9")]],
        step=[[failed("Aleve", 60), failed("Mobic", 40, 120)], [failed("Motrin", 28), failed("Celebrex", 28, 90)], [failed("Motrin", 28), failed("Celebrex", 27, 90)], [failed("Aleve", 60), failed("Naproxen", 60, 150)], [failed("Aleve", 60), bad("Mobic")],
              [dx("Chronic kidney disease, stage 3a", "N18.31")], [dx("Chronic gastric ulcer without hemorrhage or perforation", "K25.7")], [contra("Voltaren")], [worked("Aleve", 60), failed("Mobic", 60, 120)]],
    ),
    "other": dict(
        dx=[[dx("Arthropathic psoriasis, unspecified", "L40.50"), failed("Azulfidine", 120)], [dx("Other psoriatic arthropathy", "L40.59"), failed("Arava", 84)], [dx("Arthropathic psoriasis, unspecified", "L40.50"), failed("Arava", 83)],
            [dx("Arthropathic psoriasis, unspecified", "L40.50"), bad("Methotrexate")], [dx("Hidradenitis suppurativa", "L73.2"), failed("Vibramycin", 40)], [dx("Hidradenitis suppurativa", "L73.2"), bad("Cleocin")], [dx("Hidradenitis suppurativa", "L73.2"), failed("Vibramycin", 40), born(17, 300)],
            [dx("Hidradenitis suppurativa", "L73.2"), worked("Minocin", 40)], [dx("Arthropathic psoriasis, unspecified", "L40.50"), worked("Methotrexate", 120)]],
        x=[[], [on("Xeljanz", 20)]],
    ),
}
RENEWAL = dict(
    now=[[on("Cosentyx", 220)], [on("Cosentyx", 112)], [on("Cosentyx", 111)], [worked("Cosentyx", 200, 20)]],
    dx=[[PS, lab("PASI", 16, 250), lab("PASI", 8, 15)], [PS, lab("PASI", 16, 250), lab("PASI", 8.2, 15)], [PS, lab("PASI", 4, 15)], [PS], [dx("Ankylosing spondylitis of unspecified sites in spine", "M45.9")],
        [dx("Arthropathic psoriasis, unspecified", "L40.50"), lab("PASI", 6, 250), lab("PASI", 6, 15)]],
    x=[[], [on("Remicade", 20)], [dx("Ulcerative colitis, unspecified, without complications", "K51.90")]],
)
