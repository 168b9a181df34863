"""137 Trelegy: indented lines without markers, AND alone on its line."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "137-trelegy-copd.txt", "fu-137", "Piedmont Falls Healthcare", "Trelegy Ellipta", "fluticasone/umeclidinium/vilanterol"
CLASS, STYLE = "COPD and asthma, triple inhaler", "indented lines without markers, AND alone on a line, 'For COPD:'"


def combination(p, first, second, days):
    """Failure of a product or products that bring both classes, for the stated time."""
    return p.failed(first, days) and p.failed(second, days)


LINES = [
    L("copd", "Member has a diagnosis of chronic obstructive pulmonary disease", "dx", lambda p: p.dx("J44")),
    L("age40", "Member is 40 years of age or older", "age", lambda p: p.age_ge(40)),
    L("fev", "FEV1 is less than 80% of predicted", "lab", lambda p: p.lab("FEV1 percent predicted", lambda v: v < 80)),
    L("dual", "Member has had an inadequate response to Anoro Ellipta, Stiolto, or another LAMA/LABA combination, taken for at least 60 days", "trial",
      lambda p: combination(p, LAMA, LABA, 60), hard="combination of two classes"),
    L("asthma", "Member has a diagnosis of asthma", "dx", lambda p: p.dx("J45", "J82.83")),
    L("age18", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("ics", "Inadequate response to at least 3 months of an inhaled corticosteroid and long-acting beta agonist combination (e.g., Advair, Symbicort, Breo)", "trial",
      lambda p: combination(p, ICS, LABA, 90), hard="combination of two classes"),
    L("x", "Use together with Breztri or another LAMA-containing inhaler", "conc", lambda p: not p.another(LAMA, "Trelegy Ellipta", "fluticasone/umeclidinium/vilanterol"), exclude=True),
]
ATTESTATIONS = []


def initial(s):
    return ALL(ANY(ALL(s.copd, s.age40, s.fev, s.dual), ALL(s.asthma, s.age18, s.ics)), s.x)


COPD, AS = dx("Chronic obstructive pulmonary disease, unspecified", "J44.9"), dx("Moderate persistent asthma, uncomplicated", "J45.40")
F = "FEV1 percent predicted"
X = [[], [on("Breztri", 40)], [on("Spiriva")], [worked("Spiriva", 60, 200)], [on("Ventolin")]]
INITIAL = dict(
    age=[[born(63, 20)], [born(40)], [born(40, -1)]],
    dx=[[COPD], [dx("COPD with (acute) exacerbation", "J44.1")], [dx("Bronchiectasis, uncomplicated", "J47.9")], [past("COPD", "J44.9")], []],
    fev=[[lab(F, 51)], [lab(F, 79)], [lab(F, 80)], [], [lab(F, 70, 600), lab(F, 84, 30)]],
    dual=[[failed("Anoro Ellipta", 120)], [failed("Stiolto", 60)], [failed("Stiolto", 59)], [worked("Anoro Ellipta", 300)], [failed("Spiriva", 200)], [], [failed("Advair Diskus", 200)], [partial("Anoro Ellipta", 75)],
          [bad("Anoro Ellipta")]],
    x=X,
)
MORE = {"asthma": dict(
    age=[[born(34, 20)], [born(18)], [born(18, -1)]],
    dx=[[AS], [dx("Severe persistent asthma, uncomplicated", "J45.50")], [dx("Acute bronchitis, unspecified", "J20.9")]],
    ics=[[failed("Advair Diskus", 120)], [failed("Breo Ellipta", 90)], [failed("Symbicort", 89)], [failed("Flovent", 200)], [worked("Symbicort", 300)], [med("Symbicort", 200, 150, "inadequate_response"), med("Symbicort", 125, 70, "unknown")], []],
    x=X[:4],
)}
