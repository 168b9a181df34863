"""845 Dupixent: Aetna/Caremark guideline, lead-ins carry age and indication; body area beside a value, two active drugs, change."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "845-dupixent.md", "fu-845", "Chesapeake Ridge Insurance", "Dupixent", "dupilumab"
CLASS, STYLE = "atopic dermatitis and asthma: biologic", "Aetna/CVS Caremark guideline, lead-in sentences carry age and indication"
COMBINED = ((30, 6), (14, 3))
both = lambda p, a, b: p.taking(a, 90) and p.taking(b, 90)
cant = lambda p, d: p.intolerant(d) or p.contraindicated(d)
LINES = [
    L("adh", "Authorization of 4 months may be granted to members 6 months of age or older for treatment of moderate-to-severe atopic dermatitis when ALL of the following criteria are met", "mix",
      lambda p: ALL(p.months_ge(6), p.dx("L20")), hidden=True),
    L("bsa", "At least 10% of body surface area is affected, or a crucial body area (e.g., face, hands, genitals) is affected", "mix", lambda p: ANY(p.lab("Body surface area affected", lambda v: v >= 10), None), hard="a value or a body site no record shows"),
    L("top", "In the past 180 days, member had an inadequate response to a topical corticosteroid of medium to super-high potency (e.g., mometasone, clobetasol) or to a topical calcineurin inhibitor (e.g., Protopic, Elidel)", "trial",
      lambda p: p.failed(POTENT_TCS | TCI, within=180), hard="two classes by examples, window"),
    L("tci", "Member is intolerant of, or has a contraindication to, both tacrolimus and pimecrolimus", "trial", lambda p: cant(p, {"tacrolimus"}) and cant(p, {"pimecrolimus"})),
    L("ads", "Prescribed by or in consultation with a dermatologist or an allergist/immunologist", "spec", lambda p: p.prescriber("dermatology", "allergy and immunology")),
    L("ash", "Authorization of 6 months may be granted to members 6 years of age or older for treatment of moderate-to-severe asthma when ALL of the following criteria are met", "mix",
      lambda p: ALL(p.age_ge(6), p.dx("J45")), hidden=True),
    L("eos", "Blood eosinophil count of at least 150 cells per microliter within the past 6 weeks", "lab", lambda p: p.lab("Blood eosinophil count", lambda v: v >= 150, 42)),
    L("ocs", "Member is taking an oral corticosteroid every day (e.g., prednisone) and has done so for at least 30 days", "now", lambda p: p.taking(SYSTEMIC_STEROID, 30)),
    L("ctl", "Member is receiving an inhaled corticosteroid together with an additional controller (a long-acting beta2-agonist, long-acting muscarinic antagonist, or leukotriene modifier), and has received both for at least 90 days", "now",
      lambda p: both(p, ICS, CONTROLLER_845), hard="two active drugs, each with a length"),
    L("ass", "Prescribed by or in consultation with a pulmonologist or an allergist/immunologist", "spec", lambda p: p.prescriber("pulmonology", "allergy and immunology")),
    L("now", "Authorization of 12 months may be granted to members who are currently receiving Dupixent when ONE of the following criteria is met", "now", lambda p: p.on({"dupilumab"}), "r", hidden=True),
    L("bchg", "Member has atopic dermatitis, and the affected body surface area has decreased by at least 50% from baseline", "change",
      lambda p: ALL(p.dx("L20"), p.change("Body surface area affected", {"dupilumab"}, lambda b, c: round((b - c) / b, 9) >= 0.5)), "r", hard="condition and change from baseline"),
    L("fchg", "Member has asthma, and FEV1 percent predicted has risen by at least 10 percentage points from baseline", "change",
      lambda p: ALL(p.dx("J45"), p.change("FEV1 percent predicted", {"dupilumab"}, lambda b, c: round(c - b, 6) >= 10)), "r", hard="condition and change in points"),
    L("conc", "Concomitant use of another biologic (e.g., Adbry, Nucala, Xolair, Tezspire) or of a JAK inhibitor (e.g., Rinvoq, Cibinqo, Opzelura)", "conc",
      lambda p: not (p.another(ANY_BIOLOGIC, "Dupixent", "dupilumab") or p.on(JAK)), exclude=True, hard="two classes by examples"),
    L("worm", "Active helminth infection (e.g., ascariasis, strongyloidiasis)", "no", lambda p: p.no_dx(*(f"B{n}" for n in range(65, 84))), exclude=True, hard="class by examples"),
]
ATTESTATIONS = ["Member will keep using the controller medications while on Dupixent"]


def initial(s):
    ad = ALL(s.adh, s.bsa, ANY(s.top, s.tci), s.ads)
    asthma = ALL(s.ash, ANY(s.eos, s.ocs), s.ctl, ATT, s.ass)
    return ALL(ANY(ad, asthma), s.conc, s.worm)


def renewal(s):
    return ALL(s.now, ANY(s.bchg, s.fchg), s.conc, s.worm)


AD = dx("Atopic dermatitis, unspecified", "L20.9")
ASTHMA = dx("Severe persistent asthma, uncomplicated", "J45.50")
INITIAL = dict(
    spec=[[spec("dermatology")], [spec("allergy and immunology")], [spec("pediatrics")], [spec("pulmonology")]],
    age=[[born(31, 60)], [born_months(6)], [born_months(6, -2)]],
    dx=[[AD], [dx("Other atopic dermatitis", "L20.89")], [dx("Irritant contact dermatitis, unspecified cause", "L24.9")], [past("Atopic dermatitis, unspecified", "L20.9", 700)]],
    bsa=[[lab("Body surface area affected", 24)], [lab("Body surface area affected", 10)], [lab("Body surface area affected", 9)], []],
    top=[[failed("Clobetasol", 40)], [failed("Elocon", 20, 180)], [failed("Elocon", 20, 181)], [failed("Elidel", 60)], [failed("Hydrocortisone", 60)], [worked("Clobetasol", 60)], [bad("Protopic"), contra("Elidel")], [bad("Protopic")], [partial("tacrolimus", 60)], []],
    x=[[], [on("Adbry", 30)], [on("Rinvoq", 30)], [on("Humira", 90)], [on("Dupixent", 30)], [worked("Nucala", 100, 20)], [dx("Strongyloidiasis, unspecified", "B78.9", 40)], [past("Ascariasis, unspecified", "B77.9", 800)], [on("Methotrexate", 60)]],
)
MORE = {"asthma": dict(
    spec=[[spec("pulmonology")], [spec("dermatology")], [spec("family medicine")]],
    age=[[born(40, 3)], [born(6)], [born(6, -1)]],
    dx=[[ASTHMA], [dx("Moderate persistent asthma, uncomplicated", "J45.40")], [dx("Chronic obstructive pulmonary disease, unspecified", "J44.9")]],
    eos=[[lab("Blood eosinophil count", 310)], [lab("Blood eosinophil count", 150, 42)], [lab("Blood eosinophil count", 149)], [lab("Blood eosinophil count", 310, 43)], [lab("Blood eosinophil count", 90), on("Prednisone", 30)], [lab("Blood eosinophil count", 90), on("Prednisone", 29)],
         [lab("Blood eosinophil count", 0.28, 15, "10*3/uL")], []],
    ctl=[[on("Advair Diskus", 200)], [on("Symbicort", 90)], [on("Symbicort", 89)], [on("Flovent", 200), on("Singulair", 120)], [on("Flovent", 200), on("Singulair", 60)], [on("Flovent", 200)], [on("Serevent", 200), on("Spiriva", 200)], [worked("Advair Diskus", 300, 10)], [on("Qvar", 150), on("Spiriva", 95)]],
    x=[[], [on("Xolair", 50)], [dx("Ascariasis, unspecified", "B77.9", 40)]],
)}
DUP = on("Dupixent", 200)
RENEWAL = dict(
    now=[[DUP], [on("dupilumab", 200)], [worked("Dupixent", 185, 15)]],
    why=[[AD, lab("Body surface area affected", 30, 220), lab("Body surface area affected", 8, 15)], [AD, lab("Body surface area affected", 30, 220), lab("Body surface area affected", 15, 15)],
         [AD, lab("Body surface area affected", 30, 220), lab("Body surface area affected", 16, 15)], [AD, lab("Body surface area affected", 8, 15)], [ASTHMA, lab("FEV1 percent predicted", 58, 220), lab("FEV1 percent predicted", 68, 15)],
         [ASTHMA, lab("FEV1 percent predicted", 58, 220), lab("FEV1 percent predicted", 67, 15)], [ASTHMA, lab("FEV1 percent predicted", 70, 15)], [dx("Psoriasis vulgaris", "L40.0"), lab("Body surface area affected", 30, 220), lab("Body surface area affected", 8, 15)]],
    x=[[], [on("Cibinqo", 20)], [on("Tezspire", 20)]],
)
