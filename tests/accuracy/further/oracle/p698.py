"""698 Xolair: Point32Health / Tufts guideline, AND lines between numbers, pretreatment IgE by age, a conditional at renewal."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "698-xolair.md", "fu-698", "Charles Point Health", "Xolair", "omalizumab"
CLASS, STYLE = "asthma and urticaria biologic", "Point32Health/Tufts guideline, headings name the indication, numbers with AND lines"
COMBINED = ((36, 7), (18, 3))
OMA = {"omalizumab"}
CONTROLLER = LABA | LAMA | LEUKOTRIENE
H2 = {"famotidine", "cimetidine", "nizatidine", "ranitidine"}


def ige(p, high):
    b, _ = p.baseline_current("Total serum IgE", OMA)
    return None if b is None else 30 <= b <= high


LINES = [
    L("asth", "Documented diagnosis of moderate or severe persistent asthma (J45.4x, J45.5x)", "dx", lambda p: p.dx("J45.4", "J45.5")),
    L("age", "The Member is at least 6 years of age", "age", lambda p: p.age_ge(6)),
    L("who", "The prescribing physician is an allergist, immunologist, or pulmonologist", "spec", lambda p: p.prescriber("allergy and immunology", "pulmonology", consult=False)),
    L("ige12", "30 to 700 IU/mL in a Member 12 years of age or older", "mix", lambda p: ALL(p.age_ge(12), ige(p, 700)), hard="the header carries the test; pretreatment; age"),
    L("ige6", "30 to 1,300 IU/mL in a Member 6 through 11 years of age", "mix", lambda p: ALL(p.age_in(6, 11), ige(p, 1300)), hard="the header carries the test; pretreatment; age"),
    L("ics", "The Member has been on an inhaled corticosteroid and an additional controller (long-acting beta agonist, long-acting muscarinic antagonist, or leukotriene modifier) for at least 3 months", "now",
      lambda p: p.tried(ICS, 90) and p.tried(CONTROLLER, 90), hard="two classes at once"),
    L("fev", "FEV1 less than 80% of predicted, or two or more courses of oral steroids in the past year as reported by the prescriber", "mix", lambda p: ANY(p.lab("FEV1 percent predicted", lambda v: v < 80), ATT), hard="fact or attestation"),
    L("csu", "Documented diagnosis of chronic spontaneous (idiopathic) urticaria", "dx", lambda p: p.dx("L50.1")),
    L("age12", "The Member is at least 12 years of age", "age", lambda p: p.age_ge(12)),
    L("h1", "A second-generation H1 antihistamine (e.g., cetirizine, fexofenadine, loratadine) used for at least 4 weeks", "trial", lambda p: p.fail_or_intolerant(H1_SECOND, 28), hard="the header carries the verb"),
    L("add", "Montelukast, an H2 antagonist, or a first-generation antihistamine such as hydroxyzine", "trial", lambda p: p.fail_or_intolerant({"montelukast"} | H2 | H1_FIRST), hard="the header carries the verb; a drug or two classes"),
    L("dur", "The Member has been treated with Xolair for 4 months or more", "trial", lambda p: p.tried(OMA, 120), "r"),
    L("rics", "If Xolair is used for asthma, the Member is still taking an inhaled corticosteroid", "if", lambda p: IF(p.dx("J45"), p.on(ICS)), "r", hard="conditional"),
    L("conc", "Use in combination with another biologic for asthma or urticaria (Cinqair, Dupixent, Fasenra, Nucala, Tezspire)", "conc", lambda p: not p.another(ASTHMA_BIOLOGIC, "Xolair", "omalizumab"), exclude=True),
    L("acute", "Treatment of acute bronchospasm or status asthmaticus", "no", lambda p: p.no_dx("J98.01", "J45.22", "J45.32", "J45.42", "J45.52", "J45.902"), exclude=True),
]
ATTESTATIONS = ["Positive skin test or in vitro reactivity to a perennial aeroallergen", "The Member's condition has improved on Xolair"]


def initial(s):
    asthma = ALL(s.asth, s.age, s.who, ATT, ANY(s.ige12, s.ige6), s.ics, s.fev)
    return ALL(ANY(asthma, ALL(s.csu, s.age12, ALL(s.h1, s.add))), s.conc, s.acute)


def renewal(s):
    return ALL(s.dur, ATT, s.rics, s.conc, s.acute)


AS = dx("Severe persistent asthma, uncomplicated", "J45.50")
CSU = dx("Idiopathic urticaria", "L50.1")
IGE = "Total serum IgE"
X = [[], [on("Dupixent", 60)], [worked("Nucala", 200, 30)], [on("Tezspire", 20)], [dx("Severe persistent asthma with status asthmaticus", "J45.52", 3)], [dx("Acute bronchospasm", "J98.01", 3)]]
INITIAL = dict(
    age=[[born(35, 10), lab(IGE, 220)], [born(12), lab(IGE, 700)], [born(12), lab(IGE, 701)], [born(12, -1), lab(IGE, 1300)], [born(12, -1), lab(IGE, 1301)], [born(6), lab(IGE, 30)], [born(6, -1), lab(IGE, 200)], [born(35, 10), lab(IGE, 29)], [born(35, 10)],
         [born(35, 10), lab(IGE, 400, 200), lab(IGE, 1500, 20), on("Xolair", 100)], [born(35, 10), lab(IGE, 25, 200), lab(IGE, 300, 20), on("omalizumab", 100)]],
    dx=[[AS], [dx("Moderate persistent asthma, uncomplicated", "J45.40")], [dx("Severe persistent asthma with (acute) exacerbation", "J45.51")], [dx("Mild persistent asthma, uncomplicated", "J45.30")], [past("Severe persistent asthma, uncomplicated", "J45.50")]],
    who=[[spec("pulmonology")], [spec("allergy and immunology")], [spec("family medicine")]],
    ics=[[on("Advair Diskus", 300)], [on("Flovent", 90), on("Singulair", 400)], [on("Flovent", 89), on("Singulair", 400)], [on("Pulmicort", 200)], [worked("Symbicort", 300, 20)], [on("Trelegy Ellipta", 120)], [on("Qvar", 200), on("Serevent", 200)], [on("Ventolin", 200), on("Singulair", 200)]],
    fev=[[lab("FEV1 percent predicted", 64)], [lab("FEV1 percent predicted", 79)], [lab("FEV1 percent predicted", 80)], []],
    x=X,
)
MORE = dict(csu=dict(
    age=[[born(29, 10)], [born(12)], [born(12, -1)]],
    dx=[[CSU], [dx("Allergic urticaria", "L50.0")], [past("Idiopathic urticaria", "L50.1")]],
    h1=[[failed("Zyrtec", 60)], [failed("Allegra", 28)], [failed("loratadine", 27)], [bad("Claritin", 5)], [worked("Zyrtec", 200)], [failed("Benadryl", 60)]],
    add=[[failed("Singulair", 40)], [bad("Famotidine")], [partial("Vistaril", 20)], [contra("Singulair")], [worked("Pepcid", 90)], []],
    x=[[], [on("Dupixent", 30)]],
))
RENEWAL = dict(
    dur=[[on("Xolair", 300)], [on("omalizumab", 120)], [on("Xolair", 119)], [worked("Xolair", 200, 5)]],
    dx=[[AS, on("Flovent", 400)], [AS], [AS, worked("Symbicort", 300, 20)], [CSU], [AS, on("Breo Ellipta", 90)]],
    x=X,
)
