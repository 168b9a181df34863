"""794 Xolair: Regence manual, criteria 1 through n under each indication, sub-items known by their letter alone."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "794-xolair.md", "fu-794", "Palouse Shield Health", "Xolair", "omalizumab"
CLASS, STYLE = "asthma, urticaria, food allergy: anti-IgE", "Regence manual, 1. and a. without indentation under three indications"
COMBINED = ((38, 7), (12, 3))
O, IGE, FEV = {"omalizumab"}, "Total serum IgE", "FEV1 percent predicted"
LINES = [
    L("age6", "The patient is at least 6 years of age", "age", lambda p: p.age_ge(6)),
    L("asthma", "The patient has moderate or severe persistent asthma", "dx", lambda p: p.dx("J45.4", "J45.5")),
    L("i6", "The patient is 6 to 11 years of age and total serum IgE is between 30 and 1,300 IU/mL", "mix", lambda p: ALL(p.age_in(6, 11), p.lab(IGE, lambda v: 30 <= v <= 1300)), hard="a range by age"),
    L("i12", "The patient is 12 years of age or older and total serum IgE is between 30 and 700 IU/mL", "mix", lambda p: ALL(p.age_ge(12), p.lab(IGE, lambda v: 30 <= v <= 700)), hard="a range by age"),
    L("fev", "FEV1 is below 80% of predicted, or a systemic corticosteroid (e.g., prednisone) has been taken within the past 6 months", "mix",
      lambda p: ANY(p.lab(FEV, lambda v: v < 80), p.tried(SYSTEMIC_STEROID, within=180)), hard="a value or a drug in a window"),
    L("ics", "An inhaled corticosteroid has been used for at least 3 months, and so has at least one of these: a long-acting beta agonist, a long-acting muscarinic antagonist, or montelukast", "trial",
      lambda p: p.tried(ICS, 90) and p.tried(LABA | LAMA | {"montelukast"}, 90), hard="one drug and one of three classes"),
    L("spec", "Omalizumab is prescribed by or in consultation with an allergist, an immunologist, or a pulmonologist", "spec", lambda p: p.prescriber("allergy and immunology", "pulmonology")),
    L("age12", "The patient is at least 12 years of age", "age", lambda p: p.age_ge(12)),
    L("csu", "The patient has chronic spontaneous (idiopathic) urticaria", "dx", lambda p: p.dx("L50.1")),
    L("h1", "Two different second-generation antihistamines have each been used for at least 14 days without adequate response", "trial", lambda p: count(lambda d: p.failed({d}, 14), *sorted(H1_SECOND)) >= 2, hard="two ingredients of one class"),
    L("spec2", "Omalizumab is prescribed by or in consultation with an allergist, an immunologist, or a dermatologist", "spec", lambda p: p.prescriber("allergy and immunology", "dermatology")),
    L("age1", "The patient is at least 12 months of age", "age", lambda p: p.months_ge(12), hard="age in months"),
    L("food", "The patient has a food allergy", "dx", lambda p: p.dx("Z91.01")),
    L("ifood", "Total serum IgE is between 30 and 1,850 IU/mL", "lab", lambda p: p.lab(IGE, lambda v: 30 <= v <= 1850)),
    L("now", "The patient is currently being treated with omalizumab", "now", lambda p: p.on(O), "r"),
    L("up", "If the patient has asthma, FEV1 percent predicted is higher than it was before omalizumab was started", "if", lambda p: IF(p.dx("J45"), p.change(FEV, O, lambda b, c: c > b)), "r", hard="a conditional change from baseline"),
    L("x1", "Concurrent use with another monoclonal antibody for asthma or atopic disease (e.g., Cinqair, Dupixent, Fasenra, Nucala, Tezspire, Adbry)", "conc",
      lambda p: not p.another(ASTHMA_BIOLOGIC | {"tralokinumab", "lebrikizumab", "nemolizumab"}, "Xolair", "omalizumab"), exclude=True),
    L("x2", "Status asthmaticus", "no", lambda p: p.no_dx("J45.22", "J45.32", "J45.42", "J45.52", "J45.902"), exclude=True),
]
ATTESTATIONS = ["Documentation of a positive skin test to a perennial aeroallergen", "The prescriber attests that the patient will go on avoiding the food", "The prescriber states that the patient has benefited from omalizumab"]


def initial(s):
    return ALL(ANY(ALL(s.age6, s.asthma, ANY(s.i6, s.i12), s.fev, s.ics, s.spec, ATT), ALL(s.age12, s.csu, s.h1, s.spec2), ALL(s.age1, s.food, s.ifood, ATT)), s.x1, s.x2)


def renewal(s):
    return ALL(s.now, s.up, ATT, s.x1, s.x2)


AST = dx("Severe persistent asthma, uncomplicated", "J45.50")
CSU = dx("Idiopathic urticaria", "L50.1")
PEA = dx("Allergy to peanuts", "Z91.010")
X = [[], [on("Dupixent", 40)], [on("Fasenra", 90)], [worked("Nucala", 200, 30)], [dx("Severe persistent asthma with status asthmaticus", "J45.52", 3)], [on("Humira", 60)]]
INITIAL = dict(
    age=[[born(34, 50)], [born(6)], [born(6, -1)], [born(12, -1)], [born(12)]],
    dx=[[AST], [dx("Moderate persistent asthma, uncomplicated", "J45.40")], [dx("Chronic obstructive pulmonary disease, unspecified", "J44.9")], [past("Severe persistent asthma, uncomplicated", "J45.50")]],
    ige=[[lab(IGE, 260)], [lab(IGE, 30)], [lab(IGE, 29)], [lab(IGE, 700)], [lab(IGE, 701)], [lab(IGE, 1300), born(9, 20)], [lab(IGE, 1301), born(9, 20)], [lab(IGE, 960), born(12, 0)], []],
    fev=[[lab(FEV, 66)], [lab(FEV, 79)], [lab(FEV, 80)], [lab(FEV, 91), worked("prednisone", 5, 180)], [lab(FEV, 91), worked("prednisone", 5, 181)], [on("Medrol", 12)], []],
    ics=[[on("Advair Diskus", 200)], [worked("Symbicort", 90, 30)], [worked("Symbicort", 89, 30)], [on("Flovent", 200), on("Singulair", 90)], [on("Flovent", 200), on("Singulair", 89)], [on("Flovent", 200)], [on("Pulmicort", 100), on("Spiriva", 120)], [on("Anoro Ellipta", 200)]],
    spec=[[spec("allergy and immunology")], [spec("pulmonology")], [spec("dermatology")]],
    x=X,
)
MORE = {
    "csu": dict(
        age=[[born(34, 50)], [born(12)], [born(12, -1)]],
        dx=[[CSU], [dx("Allergic urticaria", "L50.0")]],
        h1=[[failed("Zyrtec", 30), failed("Allegra", 30, 90)], [failed("cetirizine", 14), failed("Claritin", 14, 90)], [failed("cetirizine", 13), failed("Claritin", 30, 90)], [failed("Zyrtec", 60)], [failed("Zyrtec", 30), failed("cetirizine", 30, 120)],
            [failed("Zyrtec", 30), failed("Benadryl", 30, 90)], [failed("Zyrtec", 30), bad("Claritin")]],
        spec=[[spec("dermatology")], [spec("pulmonology")]],
        x=X[:2],
    ),
    "food": dict(
        age=[[born(7, 50)], [born_months(12)], [born_months(12, -1)]],
        dx=[[PEA], [dx("Allergy to seafood", "Z91.013")], [dx("Lactose intolerance, unspecified", "E73.9")]],
        ige=[[lab(IGE, 900)], [lab(IGE, 1850)], [lab(IGE, 1851)], [lab(IGE, 29)], []],
        x=X[:2],
    ),
}
RENEWAL = dict(
    now=[[AST, on("Xolair", 200)], [AST, on("omalizumab", 200)], [AST, worked("Xolair", 180, 20)], [CSU, on("Xolair", 200)]],
    fev=[[lab(FEV, 60, 220), lab(FEV, 72, 20)], [lab(FEV, 60, 200), lab(FEV, 61, 20)], [lab(FEV, 60, 220), lab(FEV, 60, 20)], [lab(FEV, 72, 20)], [lab(FEV, 60, 220)], []],
    x=X[:2] + X[4:5],
)
