"""406 Humira: Anthem clinical criteria, roman indications joined by OR, 'may not be approved for'."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "406-humira-criteria.txt", "fu-406", "Meridian Shield", "Humira", "adalimumab"
CLASS, STYLE = "RA, psoriasis, Crohn's disease: adalimumab", "Anthem clinical criteria, I/A/1, 'Individual', OR between indications"
COMBINED = ((1, 2), (1, 0))
CONV = {"prednisone", "prednisolone", "methylprednisolone", "budesonide", "dexamethasone", "azathioprine", "mercaptopurine", "methotrexate"}
DMARD = {"sulfasalazine", "leflunomide", "hydroxychloroquine"}
MTX, SYS = {"methotrexate"}, {"acitretin", "cyclosporine", "methotrexate"}
NOT_WITH = (TNF - {"adalimumab"}) | INTERLEUKIN | JAK | {"apremilast", "roflumilast", "ozanimod", "deucravacitinib", "mirikizumab", "bimekizumab", "tocilizumab", "sarilumab",
            "vedolizumab", "abatacept", "rituximab", "natalizumab"}


def chf(p):
    if not p.dx("I50", "I11.0", "I13.0", "I13.2"):
        return True
    v = p.value("NYHA class")
    return None if v is None else v not in (3, 4)


BSA = "Body surface area affected"
LINES = [
    L("cd", "Individual is 6 years of age or older with moderate to severe CD", "mix", lambda p: p.age_ge(6) and p.dx("K50"), hard="age and abbreviated diagnosis"),
    L("conv", "Individual has had an inadequate response to, is intolerant of, or has a contraindication to conventional therapy (such as systemic corticosteroids or immunosuppressants [azathioprine, 6-mercaptopurine, or methotrexate])",
      "trial", lambda p: p.tfci(CONV)),
    L("ra", "Individual is 18 years of age or older with moderate to severe RA", "mix", lambda p: p.age_ge(18) and p.dx("M05", "M06.0", "M06.8", "M06.9"), hard="age and abbreviated diagnosis"),
    L("mtx", "Individual has had an inadequate response to methotrexate titrated to maximally tolerated dose", "trial", lambda p: p.failed(MTX)),
    L("nomtx", "Methotrexate is not tolerated or is contraindicated, and individual has had an inadequate response to, is intolerant of, or has a contraindication to other conventional therapy (such as sulfasalazine, leflunomide, or hydroxychloroquine)",
      "mix", lambda p: (p.intolerant(MTX) or p.contraindicated(MTX)) and p.tfci(DMARD), hard="two steps on one line"),
    L("ps", "Individual is 18 years of age or older with chronic moderate to severe (that is, extensive or disabling) plaque Ps with either of the following:", "mix",
      lambda p: p.age_ge(18) and p.dx("L40.0"), hard="age and diagnosis in a header"),
    L("bsa", "Plaque Ps involving greater than three percent (3%) body surface area (BSA)", "lab", lambda p: p.lab(BSA, lambda v: v > 3)),
    L("site", "Plaque Ps involving less than or equal to three percent (3%) BSA involving sensitive areas or areas that significantly impact daily function (such as palms, soles of feet, head/neck, or genitalia)", "mix",
      lambda p: False if p.value(BSA) is not None and p.value(BSA) > 3 else None, hard="value and a body site"),
    L("sys", "Individual has had an inadequate response to, is intolerant of, or has a contraindication to other systemic therapy (such as acitretin, cyclosporine, or methotrexate)", "trial", lambda p: p.tfci(SYS)),
    L("now", "Individual has been receiving and is maintained on Humira (adalimumab) for at least 90 days", "now", lambda p: p.taking({"adalimumab"}, 90), "r"),
    L("conc", "In combination with phosphodiesterase 4 (PDE4) inhibitors (such as apremilast), oral or topical JAK inhibitors, ozanimod, deucravacitinib, or any of the following biologic immunomodulators: other TNF antagonists, IL-23 inhibitors, IL-17 inhibitors, IL-6 inhibitors, vedolizumab, ustekinumab, abatacept, rituximab, or natalizumab",
      "conc", lambda p: not p.on(NOT_WITH), exclude=True, hard="many classes on one line"),
    L("inf", "Active tuberculosis or active hepatitis B infection", "no", lambda p: p.no_dx("A15", "A17", "A18", "A19", "B16", "B18.0", "B18.1", "B19.1"), exclude=True),
    L("chf", "Individual has congestive heart failure that is classified as NYHA Class III or IV", "mix", chf, exclude=True, hard="a class inside an excluded diagnosis"),
]
ATTESTATIONS = ["There is clinically significant improvement or stabilization in clinical signs and symptoms of disease"]


def initial(s):
    return ALL(ANY(ALL(s.cd, s.conv), ALL(s.ra, ANY(s.mtx, s.nomtx)), ALL(s.ps, ANY(s.bsa, s.site), s.sys)), s.conc, s.inf, s.chf)


def renewal(s):
    return ALL(s.now, ATT, s.conc, s.inf, s.chf)


RA, CD, PS = dx("Rheumatoid arthritis, unspecified", "M06.9"), dx("Crohn's disease, unspecified, without complications", "K50.90"), dx("Psoriasis vulgaris", "L40.0")
INITIAL = dict(
    age=[[born(44, 20)], [born(18)], [born(18, -1)]],
    dx=[[RA], [dx("Rheumatoid arthritis with rheumatoid factor of multiple sites", "M05.79")], [dx("Primary generalized osteoarthritis", "M15.0")], [dx("Arthropathic psoriasis, unspecified", "L40.50")]],
    step=[[failed("Methotrexate", 120)], [partial("Trexall", 60)], [worked("Methotrexate", 120)], [bad("Methotrexate"), failed("Arava", 80)], [contra("Methotrexate"), bad("Plaquenil")],
          [bad("Methotrexate")], [failed("Azulfidine", 100)]],
    x=[[], [on("Otezla")], [on("Rinvoq", 30)], [on("Enbrel")], [on("Cosentyx", 60)], [failed("Enbrel", 100, 20)], [dx("Tuberculosis of lung", "A15.0", 100)], [past("Tuberculosis of lung", "A15.0")],
       [dx("Heart failure, unspecified", "I50.9"), lab("NYHA class", 3)], [dx("Heart failure, unspecified", "I50.9"), lab("NYHA class", 2)], [dx("Heart failure, unspecified", "I50.9")]],
)
MORE = {
    "crohn": dict(
        age=[[born(21, 20)], [born(6)], [born(6, -1)]],
        dx=[[CD], [dx("Ulcerative colitis, unspecified", "K51.90")]],
        conv=[[failed("Prednisone", 60)], [bad("Purixan", 20)], [contra("Imuran")], [worked("Prednisone", 90)]],
    ),
    "psoriasis": dict(
        age=[[born(37, 20)]],
        dx=[[PS], [dx("Guttate psoriasis", "L40.4")]],
        bsa=[[lab(BSA, 8)], [lab(BSA, 3.1)], [lab(BSA, 3)], []],
        sys=[[failed("Neoral", 90)], [contra("Soriatane")], [failed("Otezla", 120)], [failed("Temovate", 60)]],
    ),
}
RENEWAL = dict(now=[[RA, on("Humira", 400)], [CD, on("adalimumab", 90)], [CD, on("Humira", 89)], [RA, worked("Humira", 300, 25)]], x=[[], [on("Stelara", 60)]])
