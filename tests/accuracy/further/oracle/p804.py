"""804 Enbrel: Aetna SGM, lettered bold indications, 'Authorization of 12 months may be granted', one indication all in one sentence."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "804-enbrel.md", "fu-804", "Charter Oak Health", "Enbrel", "etanercept"
CLASS, STYLE = "immunology: TNF, four indications", "Aetna SGM, A. bold indication / 1. / a., sentences that grant authorization"
COMBINED = ((20, 3), (10, 2))
MTX = {"methotrexate"}
RA_DRUG = TNF | {"tocilizumab", "sarilumab", "abatacept", "rituximab", "anakinra", "tofacitinib", "upadacitinib", "baricitinib"}
RA, PJIA, PSO, AS = ("M05", "M06.0", "M06.8", "M06.9"), ("M08.3",), ("L40.0",), ("M45",)
LINES = [
    L("ra", "Authorization of 12 months may be granted for treatment of moderately to severely active RA when all of the following criteria are met", "dx", lambda p: p.dx(*RA), hidden=True),
    L("ra18", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("raspec", "Enbrel is prescribed by or in consultation with a rheumatologist", "spec", lambda p: p.prescriber("rheumatology")),
    L("rabio", "Member has previously received a biologic or targeted synthetic drug for RA (e.g., Humira, Orencia, Xeljanz)", "trial", lambda p: p.tried(RA_DRUG), hard="classes by examples"),
    L("ramtx", "Member has had an inadequate response to at least a 3-month trial of methotrexate despite adequate dosing", "trial", lambda p: p.failed(MTX, 90)),
    L("raother", "Member has an intolerance or contraindication to methotrexate (e.g., pregnancy, alcohol use disorder) and an inadequate response to at least a 3-month trial of leflunomide, sulfasalazine, or hydroxychloroquine", "mix",
      lambda p: (p.intolerant(MTX) or p.contraindicated(MTX, "F10.1", "F10.2", *PREGNANT)) and p.failed(CSDMARD_OTHER, 90), hard="contraindication by condition, and a second step"),
    L("pjia", "Authorization of 12 months may be granted for treatment of active pJIA when both of the following criteria are met", "dx", lambda p: p.dx(*PJIA), hidden=True),
    L("j2", "Member is 2 years of age or older", "age", lambda p: p.age_ge(2)),
    L("jstep", "Member has had an inadequate response to at least a 1-month trial of an NSAID or to at least a 3-month trial of methotrexate", "trial", lambda p: p.failed(NSAID, 30) or p.failed(MTX, 90), hard="two lengths in one line"),
    L("pso", "Authorization of 12 months may be granted for members 4 years of age or older for treatment of moderate to severe PsO when any of the following criteria is met", "mix",
      lambda p: p.dx(*PSO) and p.age_ge(4), hidden=True),
    L("bsa10", "At least 10% of body surface area (BSA) is affected", "lab", lambda p: p.lab("Body surface area affected", lambda v: v >= 10)),
    L("bsa3", "At least 3% of BSA is affected and member has had an inadequate response or intolerance to methotrexate, cyclosporine, or acitretin", "mix",
      lambda p: ALL(p.lab("Body surface area affected", lambda v: v >= 3), p.fail_or_intolerant({"methotrexate", "cyclosporine", "acitretin"})), hard="value and step"),
    L("asp", "Authorization of 12 months may be granted for adult members for treatment of active AS when the member has had an inadequate response to, or an intolerance of, at least two NSAIDs", "mix",
      lambda p: p.dx(*AS) and p.age_ge(18) and count(p.fail_or_intolerant, *[{d} for d in NSAID]) >= 2, hard="age, diagnosis and step in one granting sentence"),
    L("rdx", "Authorization of 12 months may be granted for members with RA, pJIA, PsO, or AS when both of the following criteria are met", "dx", lambda p: p.dx(*RA, *PJIA, *PSO, *AS), "r", hidden=True),
    L("now", "Member is using Enbrel and has achieved or maintained a positive clinical response", "now", lambda p: p.on({"etanercept"}), "r", hard="a fact and an attestation"),
    L("fall", "For members with PsO, the BSA affected has fallen by at least 50% from baseline", "if",
      lambda p: IF(p.dx(*PSO), p.change("Body surface area affected", {"etanercept"}, lambda b, c: round((b - c) / b, 6) >= 0.5)), "r", hard="conditional change from baseline"),
    L("conc", "Concomitant use with any other biologic or targeted synthetic drug", "conc", lambda p: not p.another(TARGETED_IMMUNE | ANY_BIOLOGIC, "Enbrel", "etanercept"), exclude=True),
    L("inf", "Active tuberculosis or sepsis", "no", lambda p: p.no_dx("A15", "A16", "A17", "A18", "A19", "A40", "A41"), exclude=True),
]
ATTESTATIONS = ["Crucial body areas (e.g., hands, feet, face, scalp, genitals) are affected"]


def initial(s):
    return ALL(ANY(ALL(s.ra, s.ra18, s.raspec, ANY(s.rabio, s.ramtx, s.raother)),
                   ALL(s.pjia, s.j2, s.jstep),
                   ALL(s.pso, ANY(ATT, s.bsa10, s.bsa3)),
                   s.asp), s.conc, s.inf)


def renewal(s):
    return ALL(s.rdx, s.now, s.fall, s.conc, s.inf)


R = dx("Rheumatoid arthritis, unspecified", "M06.9")
P = dx("Psoriasis vulgaris", "L40.0")
A = dx("Ankylosing spondylitis of unspecified sites in spine", "M45.9")
J = dx("Juvenile rheumatoid polyarthritis (seronegative)", "M08.3")
B = "Body surface area affected"
INITIAL = dict(
    age=[[], [born(18)], [born(18, -1)]],
    dx=[[R], [dx("Rheumatoid arthritis with rheumatoid factor of multiple sites without organ or systems involvement", "M05.79")], [dx("Hidradenitis suppurativa", "L73.2")], [past("Rheumatoid arthritis, unspecified", "M06.9")]],
    spec=[[spec("rheumatology")], [spec("family medicine")]],
    step=[[failed("methotrexate", 200)], [failed("Trexall", 90)], [failed("methotrexate", 89)], [worked("methotrexate", 300)], [worked("Humira", 60, 200)], [bad("Xeljanz", 20)], [bad("methotrexate"), failed("Arava", 90)],
          [bad("methotrexate"), failed("Arava", 89)], [dx("Alcohol dependence, uncomplicated", "F10.20"), failed("sulfasalazine", 120)], [contra("methotrexate"), worked("Plaquenil", 120)], [contra("Rheumatrex"), partial("Plaquenil", 120)], []],
    x=[[], [on("Rinvoq", 30)], [on("Erelzi", 30)], [dx("Tuberculosis of lung", "A15.0", 60)], [past("Sepsis, unspecified organism", "A41.9")], [on("Plaquenil", 90)]],
)
MORE = {
    "pso": dict(
        age=[[], [born(4)], [born(4, -1)]],
        dx=[[P], [dx("Psoriasis, unspecified", "L40.9")]],
        bsa=[[lab(B, 14)], [lab(B, 10)], [lab(B, 9)], [lab(B, 3), bad("acitretin")], [lab(B, 5), failed("Neoral", 60)], [lab(B, 2), bad("Soriatane")], [failed("methotrexate", 60)], [lab(B, 6), worked("methotrexate", 100)]],
        x=[[], [on("Otezla", 60)]],
    ),
    "as": dict(
        age=[[], [born(18, -1)]],
        dx=[[A], [dx("Low back pain, unspecified", "M54.50")]],
        step=[[failed("naproxen", 40), failed("Mobic", 40, 90)], [failed("Celebrex", 40), bad("ibuprofen")], [failed("naproxen", 40)], [failed("naproxen", 40), failed("Aleve", 40, 200)], [worked("naproxen", 40), failed("Mobic", 40)], [contra("naproxen"), failed("Mobic", 40)]],
        x=[[], [dx("Sepsis, unspecified organism", "A41.9", 10)]],
    ),
    "pjia": dict(
        age=[[born(7)], [born(2)], [born(2, -1)]],
        dx=[[J], [dx("Pauciarticular juvenile rheumatoid arthritis, unspecified site", "M08.40")]],
        step=[[failed("naproxen", 60)], [failed("ibuprofen", 30)], [failed("naproxen", 29)], [failed("methotrexate", 90)], [failed("methotrexate", 60)], [bad("naproxen")]],
    ),
}
RENEWAL = dict(
    dx=[[P], [R], [A], [dx("Hidradenitis suppurativa", "L73.2")]],
    now=[[on("Enbrel", 300)], [on("etanercept", 300)], [worked("Enbrel", 280, 20)]],
    bsa=[[lab(B, 16, 310), lab(B, 4, 20)], [lab(B, 16, 310), lab(B, 8, 20)], [lab(B, 16, 310), lab(B, 9, 20)], [lab(B, 4, 20)], []],
    x=[[], [on("Cosentyx", 30)], [dx("Tuberculosis of lung", "A15.0", 60)], [dx("Latent tuberculosis", "Z22.7", 60)]],
)
