"""285 Enbrel: Authorization may be granted, two indications, one with two ways."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "285-enbrel.md", "bj-285", "Amberline Health", "Enbrel", "etanercept"
CLASS, STYLE = "rheumatoid arthritis and psoriasis, TNF inhibitor", "Authorization of 12 months may be granted, numbered and lettered"
COMBINED = ((14, 1), (5, 0))
RA_ADVANCED = {"adalimumab", "certolizumab", "infliximab", "golimumab", "abatacept", "tocilizumab", "sarilumab", "rituximab", "anakinra", "tofacitinib", "baricitinib", "upadacitinib"}
SYS = {"methotrexate", "cyclosporine", "acitretin"}
BSA = "Body surface area affected"
LINES = [
    L("prior", "Authorization of 12 months may be granted for members 18 years of age or older who have previously received a biologic or a JAK inhibitor (e.g., Xeljanz, Rinvoq) indicated for rheumatoid arthritis.", "mix",
      lambda p: ALL(p.age_ge(18), p.tried(RA_ADVANCED)), hard="age and drug history in the sentence that grants"),
    L("ra", "Authorization of 12 months may be granted for treatment of moderately to severely active RA when all of the following criteria are met:", "dx",
      lambda p: p.dx("M05", "M06.0", "M06.2", "M06.3", "M06.8", "M06.9"), hidden=True),
    L("age", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("mtx", "Member has had an inadequate response to at least a 3-month trial of methotrexate despite adequate dosing", "trial", lambda p: p.failed({"methotrexate"}, 90)),
    L("mtxi", "Member has an intolerance or contraindication to methotrexate", "trial", lambda p: p.intolerant({"methotrexate"}) or p.contraindicated({"methotrexate"})),
    L("pso", "Authorization of 12 months may be granted for treatment of moderate to severe plaque psoriasis when all of the following criteria are met:", "dx", lambda p: p.dx("L40.0"), hidden=True),
    L("age4", "Member is 4 years of age or older", "age", lambda p: p.age_ge(4)),
    L("derm", "The medication is prescribed by or in consultation with a dermatologist", "spec", lambda p: p.prescriber("dermatology")),
    L("bsa10", "At least 10% of body surface area (BSA) is affected", "lab", lambda p: p.lab(BSA, lambda v: v >= 10)),
    L("bsa3", "At least 3% of BSA is affected and the member has had an inadequate response or intolerance to methotrexate, cyclosporine, or acitretin", "mix",
      lambda p: ALL(p.lab(BSA, lambda v: v >= 3), p.fail_or_intolerant(SYS)), hard="a value and a trial; a contraindication is no excuse"),
    L("now", "Member is currently using Enbrel for an indication listed in Section II", "now", lambda p: p.taking({"etanercept"}), "r"),
    L("tb", "Active tuberculosis", "no", lambda p: p.no_dx("A15", "A17", "A18", "A19"), exclude=True),
    L("conc", "Concomitant use of another biologic, Otezla, or a JAK inhibitor", "conc",
      lambda p: not p.another(IMMUNE_BIOLOGIC, "Enbrel", "etanercept") and not p.on(JAK | {"apremilast"}), exclude=True),
]
ATTESTATIONS = ["Member achieves or maintains a positive clinical response as evidenced by low disease activity or improvement in signs and symptoms"]


def initial(s):
    return ALL(ANY(ALL(s.ra, ANY(s.prior, ALL(s.age, ANY(s.mtx, s.mtxi)))), ALL(s.pso, s.age4, s.derm, ANY(s.bsa10, s.bsa3))), s.tb, s.conc)


def renewal(s):
    return ALL(s.now, ATT, s.tb, s.conc)


RA = dx("Rheumatoid arthritis with rheumatoid factor, unspecified", "M05.9")
PSO = dx("Psoriasis vulgaris", "L40.0")
INITIAL = dict(
    age=[[born(52, 30)], [born(18, -1)]],
    dx=[[RA], [dx("Primary generalized (osteo)arthritis", "M15.0")]],
    drug=[[failed("Methotrexate", 120)], [failed("Trexall", 90)], [failed("Methotrexate", 89)], [worked("Methotrexate", 300)], [bad("Methotrexate", 20)],
          [contra("Methotrexate")], [worked("Humira", 60)], [failed("Plaquenil", 200)]],
    x=[[], [on("Otezla")], [dx("Tuberculosis of lung", "A15.0", 100)], [past("Tuberculosis of lung", "A15.0")]],
)
MORE = {"psoriasis": dict(
    age=[[born(37, 30)], [born(4, -1)]],
    dx=[[PSO], [dx("Arthropathic psoriasis, unspecified", "L40.50")]],
    bsa=[[lab(BSA, 12)], [lab(BSA, 9)], [lab(BSA, 3), failed("Soriatane", 60)], [lab(BSA, 2), failed("Soriatane", 60)], [lab(BSA, 5), contra("Methotrexate")], [bad("Neoral")]],
    spec=[[spec("dermatology")], [spec("rheumatology")]],
)}
RENEWAL = dict(
    now=[[RA, on("Enbrel", 300)], [PSO, on("etanercept", 90)], [RA, worked("Enbrel", 200, 15)]],
    x=[[], [on("Humira", 30)]],
)
