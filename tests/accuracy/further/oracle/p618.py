"""618 Humira: CVS Caremark guideline, four indications in lettered headings, exclusions last."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "618-humira.md", "fu-618", "Narragansett Health Alliance", "Humira", "adalimumab"
CLASS, STYLE = "immunology: TNF inhibitor", "Aetna/CVS Caremark SGM, roman sections, lettered indications"
COMBINED = ((26, 5), (13, 3))
ADA, MTX = {"adalimumab"}, {"methotrexate"}
CONV = {"azathioprine", "budesonide", "mercaptopurine", "methotrexate", "prednisone"}
ABX = {"doxycycline", "minocycline", "clindamycin", "tetracycline"}
LEAD = "Authorization of 12 months may be granted "
LINES = [
    L("ra", LEAD + "for moderately to severely active RA when all of the following are met", "dx", lambda p: p.dx("M05", "M06.0", "M06.8", "M06.9"), hidden=True),
    L("age", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("prior", "Member has received Enbrel, Cimzia, Orencia, Actemra, Rinvoq, or Xeljanz within the past 120 days", "trial",
      lambda p: p.tried({"etanercept", "certolizumab", "abatacept", "tocilizumab", "upadacitinib", "tofacitinib"}, within=120), hard="use in a window"),
    L("mtx", "Member has had an inadequate response to at least 3 months of methotrexate, or has an intolerance or contraindication to methotrexate (e.g., pregnancy, alcoholic liver disease)", "trial",
      lambda p: p.failed(MTX, 90) or p.intolerant(MTX) or p.contraindicated(MTX, "K70", *PREGNANT), hard="contraindication by condition"),
    L("rheum", "Prescribed by or in consultation with a rheumatologist", "spec", lambda p: p.prescriber("rheumatology")),
    L("cd", LEAD + "for moderately to severely active CD when all of the following are met", "dx", lambda p: p.dx("K50"), hidden=True),
    L("kg", "Member is at least 6 years of age and weighs at least 17 kg", "mix", lambda p: ALL(p.age_ge(6), p.lab("Body weight", lambda v: v >= 17)), hard="age and weight on one line"),
    L("conv", "Member has had an inadequate response, intolerance, or contraindication to at least one conventional therapy option (e.g., azathioprine, budesonide, mercaptopurine, methotrexate, prednisone), unless the member has Crohn's disease with a fistula", "trial",
      lambda p: p.tfci(CONV) or p.dx("K50.013", "K50.113", "K50.813", "K50.913"), hard="unless clause with a narrower diagnosis"),
    L("gi", "Prescribed by or in consultation with a gastroenterologist", "spec", lambda p: p.prescriber("gastroenterology")),
    L("pso", LEAD + "to members 18 years of age or older for moderate to severe plaque psoriasis when any of the following is met", "mix", lambda p: p.dx("L40.0") and p.age_ge(18), hidden=True),
    L("b10", "At least 10% of body surface area (BSA) is affected", "lab", lambda p: p.lab("Body surface area affected", lambda v: v >= 10)),
    L("b3", "At least 3% of body surface area (BSA) is affected, and the member has had an inadequate response or intolerance to TWO of methotrexate, cyclosporine, and acitretin", "mix",
      lambda p: ALL(p.lab("Body surface area affected", lambda v: v >= 3), count(lambda d: p.fail_or_intolerant({d}), "methotrexate", "cyclosporine", "acitretin") >= 2), hard="value and two of three drugs on one line"),
    L("hs", LEAD + "for moderate to severe HS when both of the following are met", "dx", lambda p: p.dx("L73.2"), hidden=True),
    L("age12", "Member is at least 12 years of age", "age", lambda p: p.age_ge(12)),
    L("abx", "Member did not respond to an oral antibiotic (e.g., doxycycline, minocycline, clindamycin) taken for at least 90 days, or was unable to take oral antibiotics because of adverse effects", "trial",
      lambda p: p.failed(ABX, 90) or p.intolerant(ABX), hard="class by examples"),
    L("now", "Member has been receiving Humira for at least 3 months", "now", lambda p: p.taking(ADA, 90), "r"),
    L("bio", "Concomitant use with any other biologic or with a JAK inhibitor", "conc", lambda p: not p.another((TARGETED_IMMUNE | ASTHMA_BIOLOGIC) - {"apremilast", "deucravacitinib"}, "Humira", "adalimumab"), exclude=True),
    L("tb", "Active tuberculosis", "no", lambda p: p.no_dx("A15", "A16", "A17", "A18", "A19"), exclude=True),
    L("hf", "Heart failure of New York Heart Association class III or IV", "mix", lambda p: NOT(ALL(p.dx("I50"), p.lab("NYHA class", lambda v: v >= 3))), exclude=True, hard="diagnosis and class in an exclusion"),
]
ATTESTATIONS = ["Crucial body areas (e.g., hands, feet, face, scalp) are affected", "Member has achieved or maintained a positive clinical response, as reported by the prescriber"]


def initial(s):
    ra = ALL(s.ra, s.age, ANY(s.prior, s.mtx), s.rheum)
    cd = ALL(s.cd, s.kg, s.conv, s.gi)
    pso = ALL(s.pso, ANY(s.b10, ATT, s.b3))
    hs = ALL(s.hs, s.age12, s.abx)
    return ALL(ANY(ra, cd, pso, hs), s.bio, s.tb, s.hf)


def renewal(s):
    return ALL(s.now, ATT, s.bio, s.tb, s.hf)


RA = dx("Rheumatoid arthritis, unspecified", "M06.9")
HF = dx("Chronic systolic (congestive) heart failure", "I50.22")
X = [[], [on("Stelara", 60)], [on("Amjevita", 40)], [on("Otezla", 90)], [dx("Tuberculosis of lung", "A15.0", 90)], [dx("Latent tuberculosis", "Z22.7", 90)], [HF, lab("NYHA class", 3)], [HF, lab("NYHA class", 2)], [HF], [on("Humira", 30)]]
INITIAL = dict(
    age=[[born(50, 40)], [born(18)], [born(18, -1)]],
    dx=[[RA], [dx("Rheumatoid arthritis with rheumatoid factor of multiple sites", "M05.79")], [dx("Primary osteoarthritis", "M19.90")], [dx("Unspecified juvenile rheumatoid arthritis", "M08.00")], [past("Rheumatoid arthritis, unspecified", "M06.9")]],
    step=[[failed("methotrexate", 120)], [partial("Trexall", 90)], [failed("methotrexate", 89)], [bad("methotrexate", 9)], [worked("methotrexate", 200)], [contra("methotrexate")], [dx("Alcoholic cirrhosis of liver without ascites", "K70.30")],
          [worked("Enbrel", 100, 120)], [worked("Enbrel", 100, 121)], [failed("Plaquenil", 200)], [failed("Cosentyx", 100)]],
    spec=[[spec("rheumatology")], [spec("family medicine")]],
    x=X,
)
CD = dx("Crohn's disease of large intestine without complications", "K50.10")
PSO = dx("Psoriasis vulgaris", "L40.0")
HS = dx("Hidradenitis suppurativa", "L73.2")
B = lambda v: lab("Body surface area affected", v)
MORE = {"crohn": dict(
    age=[[born(30, 40), lab("Body weight", 66)], [born(6), lab("Body weight", 17)], [born(6, -1), lab("Body weight", 20)], [born(8, 9), lab("Body weight", 16.9)], [born(30, 40)], [born(9, 4), lab("Body weight", 37.5, unit="[lb_av]")]],
    dx=[[CD], [dx("Crohn's disease, unspecified, with fistula", "K50.913")], [dx("Ulcerative colitis, unspecified, without complications", "K51.90")]],
    step=[[failed("Imuran", 60)], [bad("mercaptopurine")], [worked("prednisone", 60)], [contra("methotrexate")], [failed("mesalamine", 90)], []],
    spec=[[spec("gastroenterology")], [spec("rheumatology")]],
), "skin": dict(
    dx=[[PSO, B(12)], [PSO, B(10)], [PSO, B(9)], [PSO, B(3), failed("methotrexate", 60), bad("Neoral")], [PSO, B(2), failed("methotrexate", 60), bad("Neoral")], [PSO], [PSO, B(12), born(18, -1)], [dx("Psoriasis, unspecified", "L40.9"), B(12)],
        [HS, failed("Vibramycin", 90)], [HS, failed("doxycycline", 89)], [HS, bad("clindamycin")], [HS, failed("minocycline", 100), born(12)], [HS, failed("minocycline", 100), born(12, -1)], [HS, worked("doxycycline", 200)], [HS]],
    x=[[], [on("Xeljanz", 60)]],
)}
RENEWAL = dict(
    now=[[RA, on("Humira", 200)], [RA, on("Humira", 90)], [RA, on("adalimumab", 89)], [RA, worked("Humira", 200, 10)], [PSO, on("adalimumab", 200)]],
    x=X,
)
