"""144 Xolair: Markdown task boxes, 'no less than', 'prescribed or recommended by'."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "144-xolair-urticaria.md", "fu-144", "Sawgrass Coast Health Partners", "Xolair", "omalizumab"
CLASS, STYLE = "allergic asthma and urticaria, anti-IgE", "Markdown task boxes by use, double negatives ('no younger than')"
H1 = ("cetirizine", "loratadine", "fexofenadine", "levocetirizine", "desloratadine")
LINES = [
    L("asthma", "The member has moderate or severe persistent asthma", "dx", lambda p: p.dx("J45.4", "J45.5")),
    L("six", "The member is no younger than 6 years of age", "age", lambda p: p.age_ge(6), hard="double negative"),
    L("ige", "Total serum IgE is no less than 30 IU/mL and no more than 700 IU/mL", "lab", lambda p: p.lab("Total serum IgE", lambda v: 30 <= v <= 700), hard="double negative, range"),
    L("ics", "The member had an inadequate response to at least 3 months of an inhaled corticosteroid", "trial", lambda p: p.failed(ICS, 90)),
    L("speca", "Prescribed or recommended by an allergist, immunologist, or pulmonologist", "spec", lambda p: p.prescriber("allergy and immunology", "pulmonology")),
    L("csu", "The member has chronic spontaneous (idiopathic) urticaria", "dx", lambda p: p.dx("L50.1")),
    L("twelve", "The member is 12 years of age or more", "age", lambda p: p.age_ge(12)),
    L("h1", "At least two different antihistamines (cetirizine, loratadine, fexofenadine, levocetirizine, desloratadine) were each taken for 2 weeks or longer and did not control the hives", "trial",
      lambda p: count(lambda d: p.failed({d}, 14), *H1) >= 2, hard="two drugs, each with a time"),
    L("specb", "Prescribed or recommended by an allergist, immunologist, or dermatologist", "spec", lambda p: p.prescriber("allergy and immunology", "dermatology")),
    L("conc", "Xolair will be combined with Dupixent, Nucala, Fasenra, Cinqair, or Tezspire", "conc", lambda p: not p.on(ASTHMA_BIOLOGIC - {"omalizumab"}), exclude=True),
    L("acute", "Acute bronchospasm or status asthmaticus", "no", lambda p: p.no_dx("J98.01", "J45.22", "J45.32", "J45.42", "J45.52", "J45.902"), exclude=True),
    L("on", "The member is on Xolair and has had fewer symptoms since it was started", "now", lambda p: p.taking({"omalizumab"}), "r", hard="computable half and attestation half on one line"),
]
ATTESTATIONS = ["A skin test or blood test was positive for at least one perennial allergen"]


def initial(s):
    return ALL(ANY(ALL(s.asthma, s.six, s.ige, ATT, s.ics, s.speca), ALL(s.csu, s.twelve, s.h1, s.specb)), s.conc, s.acute)


def renewal(s):
    return ALL(s.on, s.conc, s.acute)


MA, CSU, IGE = dx("Moderate persistent asthma, uncomplicated", "J45.40"), dx("Idiopathic urticaria", "L50.1"), "Total serum IgE"
X = [[], [on("Dupixent")], [on("Tezspire", 50)], [failed("Nucala", 150, 20)], [dx("Moderate persistent asthma with status asthmaticus", "J45.42", 2)], [on("Advair Diskus")]]
INITIAL = dict(
    age=[[born(22, 20)], [born(6)], [born(6, -1)]],
    dx=[[MA], [dx("Severe persistent asthma, uncomplicated", "J45.50")], [dx("Chronic obstructive pulmonary disease", "J44.9")], [past("Moderate persistent asthma", "J45.40")], []],
    ige=[[lab(IGE, 210)], [lab(IGE, 30)], [lab(IGE, 29)], [lab(IGE, 700)], [lab(IGE, 701)], [], [lab(IGE, 900, 400), lab(IGE, 450, 30)]],
    ics=[[failed("Flovent", 120)], [failed("Advair Diskus", 90)], [failed("Pulmicort", 89)], [worked("Flovent", 300)], [bad("Flovent")], [], [partial("Symbicort", 95)]],
    spec=[[spec("allergy and immunology")], [spec("pulmonology")], [spec("dermatology")], [spec("pediatrics")]],
    x=X,
)
MORE = {"hives": dict(
    age=[[born(40, 20)], [born(12)], [born(12, -1)]],
    dx=[[CSU], [dx("Chronic idiopathic urticaria", "L50.1")], [dx("Allergic urticaria", "L50.0")], [past("Idiopathic urticaria", "L50.1")]],
    h1=[[failed("Cetirizine", 30), failed("Fexofenadine", 30, 90)], [failed("Loratadine", 14), partial("Allegra", 14, 90)], [failed("Loratadine", 13), failed("Allegra", 14, 90)], [failed("Zyrtec", 30), failed("cetirizine", 30, 120)],
        [failed("Zyrtec", 30), bad("Claritin", 10)], [worked("Zyrtec", 200), failed("Claritin", 30, 300)], []],
    spec=[[spec("dermatology")], [spec("allergy and immunology")], [spec("pulmonology")]],
    x=X[:4],
)}
RENEWAL = dict(on=[[MA, on("Xolair", 300)], [CSU, on("omalizumab", 40)], [MA, worked("Xolair", 300, 10)], [CSU]], x=X)
