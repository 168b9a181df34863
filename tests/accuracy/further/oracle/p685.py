"""685 Humira: Anthem clinical criteria, I. A. 1. with bold AND/OR, three indications, requests that may not be approved."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "685-humira.md", "fu-685", "Hoosier Crown Health Plans", "Humira", "adalimumab"
CLASS, STYLE = "immunology: TNF", "Anthem clinical criteria, I. A. 1. with bold AND/OR, may not be approved"
COMBINED = ((30, 5), (14, 3))
MTX, A = {"methotrexate"}, {"adalimumab"}
CONV = SYSTEMIC_STEROID | {"azathioprine", "mercaptopurine", "methotrexate"}
SYST = {"acitretin", "cyclosporine", "methotrexate"}
RA, HF = ("M05", "M06.0", "M06.8", "M06.9"), ("I50", "I11.0", "I13.0", "I13.2")
LINES = [
    L("ra", "Individual is 18 years of age or older with moderate to severe RA", "mix", lambda p: p.age_ge(18) and p.dx(*RA), hard="age and diagnosis on one line, abbreviation"),
    L("mtx", "Individual has had an inadequate response to a trial of methotrexate lasting at least 12 weeks", "trial", lambda p: p.failed(MTX, 84)),
    L("alt", "Methotrexate is not tolerated or is contraindicated, and individual has had an inadequate response to another conventional DMARD (sulfasalazine, leflunomide, or hydroxychloroquine)", "trial",
      lambda p: (p.intolerant(MTX) or p.contraindicated(MTX)) and p.failed(CSDMARD_OTHER), hard="two drug facts on one line"),
    L("cd", "Individual is 6 years of age or older with moderate to severe CD", "mix", lambda p: p.age_ge(6) and p.dx("K50"), hard="age and diagnosis on one line, abbreviation"),
    L("conv", "Individual has had an inadequate response to, is intolerant of, or has a contraindication to conventional therapy (such as systemic corticosteroids, azathioprine, mercaptopurine, or methotrexate)", "trial",
      lambda p: p.tfci(CONV), hard="class by examples"),
    L("ps", "Individual is 18 years of age or older with chronic plaque Ps", "mix", lambda p: p.age_ge(18) and p.dx("L40.0"), hard="age and diagnosis on one line, abbreviation"),
    L("bsa", "Body surface area involvement greater than 3%", "lab", lambda p: p.lab("Body surface area affected", lambda v: v > 3)),
    L("syst", "Individual has had an inadequate response to, is intolerant of, or has a contraindication to systemic therapy (such as acitretin, cyclosporine, or methotrexate)", "trial",
      lambda p: p.tfci(SYST), hard="class by examples"),
    L("now", "Individual has been receiving Humira for at least 16 weeks", "now", lambda p: p.taking(A, 112), "r"),
    L("conc", "Use in combination with a JAK inhibitor, apremilast, deucravacitinib, or another biologic (such as Enbrel, Stelara, Cosentyx, or Orencia)", "conc",
      lambda p: not (p.on(JAK | {"apremilast", "deucravacitinib"}) or p.another(ANY_BIOLOGIC, "Humira", "adalimumab")), exclude=True, hard="classes and drugs on one line"),
    L("tb", "Individual has active tuberculosis", "no", lambda p: p.no_dx("A15", "A16", "A17", "A18", "A19"), exclude=True),
    L("nyha", "Individual has heart failure classified as NYHA class III or IV", "no",
      lambda p: NOT(ALL(not p.no_dx(*HF), p.lab("NYHA class", lambda v: v in (3, 4)))), exclude=True, hard="exclusion by condition and value"),
]
ATTESTATIONS = ["Plaques that involve the palms, soles, face, scalp, or genitals and limit daily function",
                "There is confirmation of clinically significant improvement or stabilization in signs and symptoms of disease"]


def excluded(s):
    return ALL(s.conc, s.tb, s.nyha)


def initial(s):
    return ALL(ANY(ALL(s.ra, ANY(s.mtx, s.alt)), ALL(s.cd, s.conv), ALL(s.ps, ANY(s.bsa, ATT), s.syst)), excluded(s))


def renewal(s):
    return ALL(s.now, ATT, excluded(s))


RAX = dx("Rheumatoid arthritis, unspecified", "M06.9")
HFX = dx("Heart failure, unspecified", "I50.9")
EXCL = [[], [on("Rinvoq", 60)], [on("Otezla", 60)], [on("Enbrel", 60)], [worked("Cosentyx", 100, 20)], [dx("Tuberculosis of lung", "A15.0", 80)], [past("Tuberculosis of lung", "A15.0")], [dx("Latent tuberculosis", "Z22.7")],
        [HFX, lab("NYHA class", 3)], [HFX, lab("NYHA class", 2)], [HFX], [lab("NYHA class", 3)], [on("Sotyktu", 60)]]
INITIAL = dict(
    age=[[born(47, 20)], [born(18)], [born(18, -1)]],
    dx=[[RAX], [dx("Rheumatoid arthritis with rheumatoid factor of multiple sites without organ or systems involvement", "M05.79")], [dx("Primary generalized (osteo)arthritis", "M15.0")], [past("Rheumatoid arthritis, unspecified", "M06.9")]],
    tx=[[failed("Methotrexate", 150)], [failed("Trexall", 84)], [failed("Methotrexate", 83)], [worked("Methotrexate", 200)], [bad("Methotrexate"), failed("Leflunomide", 60)], [contra("Methotrexate"), partial("Plaquenil", 90)],
        [bad("Methotrexate")], [bad("Methotrexate"), bad("Leflunomide")], [failed("Sulfasalazine", 120)], [], [failed("Methotrexate", 50, 70), failed("Methotrexate", 40, 5)], [failed("Methotrexate", 50, 90), failed("Methotrexate", 50, 5)]],
    x=EXCL,
)
MORE = {
    "crohn": dict(
        age=[[born(29, 20)], [born(6)], [born(6, -1)]],
        dx=[[dx("Crohn's disease, unspecified, without complications", "K50.90")], [dx("Crohn's disease of small intestine with fistula", "K50.013")], [dx("Ulcerative colitis, unspecified, without complications", "K51.90")]],
        tx=[[failed("Prednisone", 40)], [bad("Azathioprine")], [contra("Methotrexate")], [worked("Prednisone", 40)], [failed("Purixan", 90)], [failed("Enbrel", 90)], []],
        x=[[], [on("Entyvio", 40)], [dx("Tuberculosis of lung", "A15.0", 80)]],
    ),
    "psoriasis": dict(
        age=[[born(44, 20)], [born(18, -1)]],
        dx=[[dx("Psoriasis vulgaris", "L40.0")], [dx("Guttate psoriasis", "L40.4")]],
        bsa=[[lab("Body surface area affected", 9)], [lab("Body surface area affected", 3.1)], [lab("Body surface area affected", 3)], []],
        tx=[[failed("Methotrexate", 90)], [bad("Soriatane")], [contra("Cyclosporine")], [worked("Methotrexate", 90)], [failed("Temovate", 90)], []],
        x=[[], [on("Skyrizi", 40)]],
    ),
}
RENEWAL = dict(
    now=[[RAX, on("Humira", 240)], [RAX, on("Humira", 112)], [RAX, on("Humira", 111)], [RAX, on("adalimumab", 240)], [RAX, worked("Humira", 240, 15)]],
    x=EXCL[:11],
)
