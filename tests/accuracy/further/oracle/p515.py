"""515 Kevzara: Caremark specialty guideline, whole sentences as criteria, counts per mm3, requirements under OTHER."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "515-kevzara.txt", "fu-515", "Harborline Health Services", "Kevzara", "sarilumab"
CLASS, STYLE = "rheumatoid arthritis and polymyalgia rheumatica, IL-6", "Caremark specialty guideline, sentences 'Authorization may be granted', OTHER"
COMBINED = ((24, 5), (8, 2))
MTX, CRP, ANC, PLT = {"methotrexate"}, "C-reactive protein", "Absolute neutrophil count", "Platelet count"
RA_DRUG = TNF | {"upadacitinib", "tofacitinib", "baricitinib", "abatacept", "tocilizumab", "rituximab", "anakinra"}
ra = lambda p: p.dx("M05", "M06")
pmr = lambda p: p.dx("M35.3", "M31.5")
LINES = [
    L("hra", "Rheumatoid arthritis (RA)", "dx", ra, "b", hidden=True),
    L("prev", "Authorization of 12 months may be granted for adult members who have previously received a biologic or targeted synthetic drug (e.g., Humira, Rinvoq, Xeljanz) indicated for the treatment of moderately to severely active RA", "mix",
      lambda p: p.age_ge(18) and p.tried(RA_DRUG), hard="age and prior drug in a sentence"),
    L("h2", "Authorization of 12 months may be granted for adult members for treatment of moderately to severely active RA when all of the following criteria are met:", "mix", lambda p: p.age_ge(18) and ra(p), hidden=True),
    L("crp", "Member has a C-reactive protein (CRP) of 10 mg/L or higher", "lab", lambda p: p.lab(CRP, lambda v: v >= 10)),
    L("mtx", "Member has had an inadequate response to at least a 3-month trial of methotrexate despite adequate dosing", "trial", lambda p: p.failed(MTX, 90)),
    L("int", "Member has experienced an intolerance to methotrexate", "trial", lambda p: p.intolerant(MTX)),
    L("con", "Member has a contraindication to methotrexate, such as interstitial lung disease, pregnancy, or alcoholic liver disease", "trial", lambda p: p.contraindicated(MTX, "J84", "K70", *PREGNANT), hard="conditions that the policy names"),
    L("cbc", "Absolute neutrophil count is at least 2,000 per mm3 and platelet count is at least 150,000 per mm3, both measured within 60 days of the request", "lab",
      lambda p: ALL(p.lab(ANC, lambda v: v >= 2000, 60), p.lab(PLT, lambda v: v >= 150, 60)), hard="two values, thousands"),
    L("hpmr", "Authorization of 12 months may be granted for adult members for treatment of PMR when either of the following criteria is met:", "mix", lambda p: p.age_ge(18) and pmr(p), hidden=True),
    L("ster", "Member has had an inadequate response to a systemic corticosteroid (e.g., prednisone, methylprednisolone)", "trial", lambda p: p.failed(SYSTEMIC_STEROID)),
    L("rra", "Authorization of 12 months may be granted for all adult members (including new members) who are using the requested medication for moderately to severely active RA and who achieve or maintain a positive clinical response as evidenced by disease activity improvement of at least 20% from baseline in tender joint count, swollen joint count, pain, or disability",
      "mix", lambda p: p.age_ge(18) and p.taking({"sarilumab"}) and ra(p), "r", hard="age, current drug, diagnosis and response in a sentence"),
    L("rpmr", "Authorization of 12 months may be granted for all adult members (including new members) who are using the requested medication for PMR and who achieve or maintain a positive clinical response as evidenced by low disease activity or improvement in signs and symptoms of the condition",
      "mix", lambda p: p.age_ge(18) and p.taking({"sarilumab"}) and pmr(p), "r", hard="age, current drug, diagnosis and response in a sentence"),
    L("conc", "Member cannot use the requested medication concomitantly with any other biologic drug or targeted synthetic drug", "conc", lambda p: not p.another(TARGETED_IMMUNE, "Kevzara", "sarilumab"), "b", hard="under OTHER"),
    L("tb", "Active tuberculosis", "no", lambda p: p.no_dx("A15", "A17", "A18", "A19"), exclude=True),
    L("gip", "Gastrointestinal perforation", "no", lambda p: p.no_dx("K63.1"), exclude=True),
]
ATTESTATIONS = ["Member has been tested for rheumatoid factor (RF) or anti-cyclic citrullinated peptide (anti-CCP) and the test was positive", "Member has experienced a disease flare during a corticosteroid taper",
                "Member has had a documented negative tuberculosis (TB) test (which can include a TB skin test or an interferon-release assay) within 12 months of initiating therapy"]


def initial(s):
    one = ALL(s.hra, s.prev)
    two = ALL(s.hra, s.h2, ANY(ATT, s.crp), ANY(s.mtx, s.int, s.con), s.cbc)
    return ALL(ANY(one, two, ALL(s.hpmr, ANY(s.ster, ATT))), ATT, s.conc, s.tb, s.gip)


def renewal(s):
    return ALL(ANY(s.rra, s.rpmr), ATT, s.conc, s.tb, s.gip)


RA, PMR = dx("Rheumatoid arthritis, unspecified", "M06.9"), dx("Polymyalgia rheumatica", "M35.3")
X = [[], [on("Humira", 40)], [on("Otezla", 60)], [dx("Tuberculosis of lung", "A15.0", 60)], [past("Tuberculosis of lung", "A15.0")], [dx("Perforation of intestine (nontraumatic)", "K63.1", 30)]]
OK = [lab(ANC, 4100), lab(PLT, 240)]
INITIAL = dict(
    age=[[born(51, 40)], [born(18)], [born(18, -1)]],
    dx=[[RA], [dx("Rheumatoid arthritis with rheumatoid factor of multiple sites without organ or systems involvement", "M05.79")], [dx("Systemic lupus erythematosus, unspecified", "M32.9")], [past("Rheumatoid arthritis, unspecified", "M06.9")]],
    crp=[[lab(CRP, 22)], [lab(CRP, 10)], [lab(CRP, 9.9)], []],
    mtx=[[failed("Methotrexate", 120)], [failed("Trexall", 90)], [failed("Methotrexate", 89)], [bad("Methotrexate")], [contra("Methotrexate")], [dx("Interstitial pulmonary disease, unspecified", "J84.9")], [failed("Arava", 150)],
         [worked("Methotrexate", 200)], [failed("Xeljanz", 100, 40)], [bad("Actemra")]],
    cbc=[OK, [lab(ANC, 2000, 60), lab(PLT, 150, 60)], [lab(ANC, 1990), lab(PLT, 240)], [lab(ANC, 4100), lab(PLT, 149)], [lab(ANC, 4100, 61), lab(PLT, 240)], [lab(ANC, 4100)]],
    x=X,
)
MORE = {"pmr": dict(
    age=[[born(66, 40)], [born(18, -1)]],
    dx=[[PMR], [dx("Fibromyalgia", "M79.7")]],
    ster=[[failed("Prednisone", 60)], [partial("Medrol", 20)], [worked("Prednisone", 200)], []],
    x=X[:3],
)}
RENEWAL = dict(
    age=[[born(58, 3)], [born(18, -1)]],
    now=[[RA, on("Kevzara", 300)], [PMR, on("Kevzara", 100)], [RA, worked("Kevzara", 150, 15)], [dx("Systemic lupus erythematosus, unspecified", "M32.9"), on("Kevzara", 100)]],
    x=[[], [on("Orencia", 30)], [dx("Tuberculosis of lung", "A15.0", 60)]],
)
