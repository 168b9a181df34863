"""408 Nucala: Humana, three indications, two windows on one count."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "408-nucala-humana.md", "fu-408", "Bluegrass Horizon Health", "Nucala", "mepolizumab"
CLASS, STYLE = "asthma, EGPA, nasal polyps: anti-IL-5", "Humana 'the member must meet ALL', limitations at the end"
COMBINED = ((1, 2), (1, 1))
EOS = "Blood eosinophil count"
OCS = {"prednisone", "prednisolone", "methylprednisolone", "dexamethasone"}


def ics_laba(p):
    for drugs in (ICS, LABA):
        if not p.tried(drugs, 90, 365):
            return False
    return True


LINES = [
    L("age6", "The member is 6 years of age or older", "age", lambda p: p.age_ge(6)),
    L("asthma", "The member has a diagnosis of severe asthma with an eosinophilic phenotype as defined by ONE of the following:", "dx", lambda p: p.dx("J45.5", "J82.83"), hard="severity that has a code; header"),
    L("e150", "Blood eosinophil count of ≥ 150 cells/mcL within the past 6 weeks", "lab", lambda p: p.lab(EOS, lambda v: v >= 150, 42)),
    L("e300", "Blood eosinophil count of ≥ 300 cells/mcL within the past 12 months", "lab", lambda p: p.lab(EOS, lambda v: v >= 300, 360)),
    L("ics", "The member has been on combination therapy with an inhaled corticosteroid and a long-acting beta2-agonist (LABA) for at least 3 months within the past year", "trial", ics_laba, hard="two classes, length and window"),
    L("fev", "Pre-bronchodilator FEV1 below 80% of predicted (adults)", "lab", lambda p: ALL(p.lab("FEV1 percent predicted", lambda v: v < 80)), hard="value for adults"),
    L("ocs", "Dependence on a daily oral corticosteroid (e.g., prednisone)", "now", lambda p: p.on(OCS)),
    L("spec", "Nucala is prescribed by, or in consultation with, an allergist, immunologist, or pulmonologist", "spec", lambda p: p.prescriber("allergy and immunology", "pulmonology")),
    L("age18", "The member is at least 18 years old", "age", lambda p: p.age_ge(18)),
    L("egpa", "The member has a confirmed diagnosis of EGPA (formerly Churg-Strauss syndrome)", "dx", lambda p: p.dx("M30.1")),
    L("pred", "The member has been on an oral corticosteroid for at least 4 weeks, unless contraindicated or not tolerated", "trial", lambda p: p.tried(OCS, 28) or p.intolerant(OCS) or p.contraindicated(OCS)),
    L("polyp", "The member has a diagnosis of chronic rhinosinusitis with nasal polyps", "dx", lambda p: p.dx("J33")),
    L("now", "The member is currently receiving Nucala and has been treated for at least 6 months", "now", lambda p: p.taking({"mepolizumab"}, 180), "r"),
    L("conc", "Concomitant use with another biologic for asthma (e.g., Xolair, Fasenra, Cinqair, Dupixent, Tezspire)", "conc", lambda p: not p.on(ASTHMA_BIOLOGIC - {"mepolizumab"}), exclude=True),
    L("worm", "Active helminth infection", "no", lambda p: p.no_dx(*("B%d" % n for n in range(65, 84))), exclude=True),
    L("nasal", "The member has had an inadequate response to at least 8 weeks of an intranasal corticosteroid (e.g., fluticasone, mometasone), or prior sinus surgery", "trial",
      lambda p: True if p.failed({"fluticasone", "mometasone"}, 56) else None, hard="a trial or an event without a code"),
]
ATTESTATIONS = ["Two or more exacerbations in the previous 12 months requiring systemic corticosteroids", "Nucala will be used as add-on maintenance treatment",
                "The member has demonstrated clinical benefit, such as fewer exacerbations or a reduced oral corticosteroid dose"]


def initial(s):
    return ALL(ANY(ALL(s.age6, s.asthma, ANY(s.e150, s.e300), s.ics, ANY(ATT, s.fev, s.ocs), s.spec), ALL(s.age18, s.egpa, s.pred), ALL(s.age18, s.polyp, s.nasal, ATT)), s.conc, s.worm)


def renewal(s):
    return ALL(s.now, ATT, s.conc, s.worm)


AST = dx("Severe persistent asthma, uncomplicated", "J45.50")
ADV, FEV = on("Advair Diskus", 200), lab("FEV1 percent predicted", 66)
X = [[], [on("Tezspire", 60)], [worked("Xolair", 200, 20)], [dx("Ascariasis, unspecified", "B77.9", 40)], [past("Strongyloidiasis, unspecified", "B78.9")]]
INITIAL = dict(
    age=[[born(41, 8)], [born(6, -1)]],
    dx=[[AST], [dx("Eosinophilic asthma", "J82.83")], unsure(dx("Moderate persistent asthma, uncomplicated", "J45.40")), [dx("Chronic obstructive pulmonary disease, unspecified", "J44.9")]],
    eos=[[lab(EOS, 420)], [lab(EOS, 150, 42)], [lab(EOS, 149)], [lab(EOS, 290, 43)], [lab(EOS, 300, 360)], [lab(EOS, 500, 361)], [lab(EOS, 0.31, 100, "10*3/uL")]],
    ics=[[ADV], [on("Symbicort", 90)], [worked("Breo Ellipta", 89, 30)], [worked("Dulera", 200, 366)], [on("Flovent", 200)], [on("Flovent", 200), on("Serevent", 120)]],
    worse=[[FEV], [lab("FEV1 percent predicted", 80)], [on("Prednisone", 100)], [worked("Prednisone", 10, 40)]],
    spec=[[spec("pulmonology")], [spec("family medicine")]],
    x=X,
)
MORE = {"others": dict(
    age=[[born(52, 8)], [born(18, -1)]],
    dx=[[dx("Polyarteritis with lung involvement [Churg-Strauss]", "M30.1")], [dx("Granulomatosis with polyangiitis", "M31.30")]],
    pred=[[on("Prednisone", 90)], [worked("Medrol", 27)], [bad("Prednisone", 10)], [dx("Polyp of nasal cavity", "J33.0"), failed("Flonase", 60)], [dx("Nasal polyp, unspecified", "J33.9"), failed("Nasonex", 55)],
          [dx("Chronic sinusitis, unspecified", "J32.9"), failed("Nasonex", 70)]],
)}
RENEWAL = dict(now=[[AST, on("Nucala", 300)], [AST, on("mepolizumab", 180)], [AST, on("Nucala", 179)]], x=X[:2])
