"""919 Fasenra: Premera medical policy, • / o bullets without indentation, asthma and EGPA."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "919-fasenra.md", "fu-919", "Cascade Sound Health", "Fasenra", "benralizumab"
CLASS, STYLE = "asthma, EGPA: biologic", "Premera medical policy, nesting by the marker alone (• and o)"
COMBINED = ((38, 6), (14, 3))
E, F = "Blood eosinophil count", "FEV1 percent predicted"
CTRL = LABA | LAMA
LINES = [
    L("age6", "Patient is 6 years of age or older", "age", lambda p: p.age_ge(6)),
    L("as_", "Patient has a diagnosis of severe asthma", "dx", lambda p: p.dx("J45")),
    L("e150", "Blood eosinophil count of at least 150 cells/mcL within the past 6 weeks", "lab", lambda p: p.lab(E, lambda v: v >= 150, 42)),
    L("e300", "Blood eosinophil count of at least 300 cells/mcL within the past 12 months", "lab", lambda p: p.lab(E, lambda v: v >= 300, 360)),
    L("ocs", "Daily use of an oral corticosteroid (e.g., prednisone)", "now", lambda p: p.on(SYSTEMIC_STEROID)),
    L("fev", "FEV1 is below 80% predicted, or below 90% predicted in patients 6 to 17 years of age", "lab", lambda p: p.lab(F, lambda v: v < (90 if p.age_in(6, 17) else 80)), hard="threshold by age"),
    L("ics", "Patient has been receiving an inhaled corticosteroid together with a long-acting beta agonist or a long-acting muscarinic antagonist for at least 3 months", "trial",
      lambda p: p.taking(ICS, 90) and p.taking(CTRL, 90), hard="two classes together, still taken"),
    L("spec", "Prescribed by or in consultation with an allergist, immunologist, or pulmonologist", "spec", lambda p: p.prescriber("allergy and immunology", "pulmonology")),
    L("age18", "Patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("eg", "Patient has a diagnosis of EGPA", "dx", lambda p: p.dx("M30.1")),
    L("hxa", "Patient has a history of asthma", "dx", lambda p: p.hx("J45")),
    L("ocs4", "Patient has taken an oral corticosteroid for at least 4 weeks", "trial", lambda p: p.tried(SYSTEMIC_STEROID, 28)),
    L("spec2", "Prescribed by or in consultation with an allergist, immunologist, pulmonologist, or rheumatologist", "spec", lambda p: p.prescriber("allergy and immunology", "pulmonology", "rheumatology")),
    L("now", "Patient has been on Fasenra for at least 4 months and continues to take it", "now", lambda p: p.taking({"benralizumab"}, 120), "r", hard="duration and still taken"),
    L("rise", "FEV1 percent predicted has risen by at least 5 percentage points from baseline", "change", lambda p: p.change(F, {"benralizumab"}, lambda b, c: c - b >= 5), "r", hard="change in percentage points"),
    L("efall", "Blood eosinophil count has fallen by at least 50% from baseline", "change", lambda p: p.change(E, {"benralizumab"}, lambda b, c: c <= 0.5 * b + 1e-9), "r", hard="change from baseline"),
    L("conc", "Use together with another biologic for asthma (e.g., Xolair, Nucala, Dupixent, Tezspire)", "conc", lambda p: not p.another(ASTHMA_BIOLOGIC, "Fasenra", "benralizumab"), exclude=True),
    L("worm", "Active helminth infection", "no", lambda p: p.no_dx(*[f"B{n}" for n in range(65, 84)]), exclude=True),
]
ATTESTATIONS = ["Adherence and inhaler technique have been reviewed", "Prescriber documents fewer exacerbations"]


def initial(s):
    asthma = ALL(s.age6, s.as_, ANY(s.e150, s.e300, s.ocs), s.fev, s.ics, ATT, s.spec)
    egpa = ALL(s.age18, s.eg, s.hxa, s.ocs4, s.spec2)
    return ALL(ANY(asthma, egpa), s.conc, s.worm)


def renewal(s):
    return ALL(s.now, ANY(s.rise, s.efall, ATT), s.conc, s.worm)


AS = dx("Severe persistent asthma, uncomplicated", "J45.50")
X = [[], [on("Nucala", 60)], [on("Dupixent", 60)], [worked("Xolair", 100)], [dx("Intestinal helminthiasis, unspecified", "B82.0", 30)], [past("Strongyloidiasis, unspecified", "B78.9")]]
INITIAL = dict(
    age=[[born(39, 60)], [born(6)], [born(6, -1)]],
    dx=[[AS], [dx("Unspecified asthma, uncomplicated", "J45.909")], [dx("Chronic obstructive pulmonary disease, unspecified", "J44.9")], [past("Severe persistent asthma, uncomplicated", "J45.50")]],
    eos=[[lab(E, 420)], [lab(E, 150, 42)], [lab(E, 149)], [lab(E, 200, 43)], [lab(E, 300, 360)], [lab(E, 300, 361)], [lab(E, 0.3, 100, "10*3/uL")], [lab(E, 100), on("Prednisone", 100)], [on("Medrol", 60)], [worked("prednisone", 30, 90), lab(E, 140, 100)], []],
    fev=[[lab(F, 62)], [lab(F, 79)], [lab(F, 80)], [lab(F, 89), born(18, -1)], [lab(F, 90), born(12)], [lab(F, 85), born(18)], [lab(F, 85), born(6)], []],
    ics=[[on("Advair Diskus", 300)], [on("Breo Ellipta", 90)], [on("Symbicort", 89)], [on("Flovent", 300), on("Spiriva", 100)], [on("Flovent", 300)], [worked("Advair Diskus", 200)], [on("Pulmicort", 200), on("montelukast", 200)], [on("Trelegy Ellipta", 120)], []],
    spec=[[spec("pulmonology")], [spec("allergy and immunology")], [spec("family medicine")], [spec("rheumatology")]],
    x=X,
)
MORE = {"egpa": dict(
    age=[[born(47, 60)], [born(18)], [born(18, -1)]],
    dx=[[dx("Eosinophilic granulomatosis with polyangiitis", "M30.1"), dx("Mild intermittent asthma, uncomplicated", "J45.20")], [dx("EGPA", "M30.1"), past("Unspecified asthma, uncomplicated", "J45.909")], [dx("Eosinophilic granulomatosis with polyangiitis", "M30.1")],
        [dx("Polyarteritis nodosa", "M30.0"), dx("Mild intermittent asthma, uncomplicated", "J45.20")]],
    ocs=[[on("Prednisone", 90)], [worked("prednisone", 28)], [failed("prednisone", 27)], []],
    spec=[[spec("rheumatology")], [spec("pulmonology")], [spec("dermatology")]],
)}
RENEWAL = dict(
    now=[[AS, on("Fasenra", 300)], [AS, on("benralizumab", 120)], [AS, on("Fasenra", 119)], [AS, worked("Fasenra", 250, 30)]],
    way=[[lab(F, 60, 330), lab(F, 74, 15)], [lab(F, 60, 330), lab(F, 65, 15)], [lab(F, 60, 330), lab(F, 64, 15)], [lab(E, 400, 330), lab(E, 200, 15)], [lab(F, 60, 330), lab(F, 64, 15), lab(E, 400, 330), lab(E, 201, 15)], []],
    x=X[:2] + X[4:5],
)
