"""662 Fasenra: Cigna policy, A/B with i. and (a); initial and continuation inside each indication."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "662-fasenra.md", "fu-662", "Quinnipiac Mutual Healthcare", "Fasenra", "benralizumab"
CLASS, STYLE = "asthma, EGPA: IL-5", "Cigna policy, A)/i./(a), continuation under each indication"
COMBINED = ((36, 7), (12, 3))
CONTROLLER = LABA | LAMA | {"montelukast", "zafirlukast", "theophylline"}
MAB = ASTHMA_BIOLOGIC | {"tralokinumab", "lebrikizumab", "nemolizumab"}
EOS = "Blood eosinophil count"
LINES = [
    L("asthma", "Asthma. Approve for the duration noted if the patient meets ONE of the following (A or B)", "dx", lambda p: p.dx("J45"), "b", hidden=True),
    L("age6", "Patient is ≥ 6 years of age", "age", lambda p: p.age_ge(6)),
    L("eos", "Blood eosinophil count was ≥ 150 cells/mcL within the previous 6 weeks or ≥ 300 cells/mcL within the previous 12 months", "lab", lambda p: ANY(p.lab(EOS, lambda v: v >= 150, 42), p.lab(EOS, lambda v: v >= 300, 360)), hard="two thresholds, two windows"),
    L("ics", "An inhaled corticosteroid", "trial", lambda p: p.tried(ICS, 90), hard="the header carries the verb and the time"),
    L("con", "At least one additional asthma controller (a long-acting beta₂-agonist, a long-acting muscarinic antagonist, a leukotriene receptor antagonist, or theophylline)", "trial", lambda p: p.tried(CONTROLLER, 90), hard="the header carries the verb and the time"),
    L("fev", "Forced expiratory volume in 1 second (FEV₁) < 80% predicted", "lab", lambda p: p.lab("FEV1 percent predicted", lambda v: v < 80)),
    L("ocs", "Patient takes an oral corticosteroid (e.g., prednisone) every day for asthma", "now", lambda p: p.on(SYSTEMIC_STEROID)),
    L("spa", "The medication is prescribed by or in consultation with an allergist, immunologist, or pulmonologist", "spec", lambda p: p.prescriber("allergy and immunology", "pulmonology")),
    L("six", "Patient has already received at least 6 months of therapy with Fasenra", "trial", lambda p: p.tried({"benralizumab"}, 180), "r"),
    L("ric", "Patient continues to receive therapy with an inhaled corticosteroid or an inhaled corticosteroid-containing combination inhaler", "now", lambda p: p.on(ICS), "r"),
    L("egpa", "Eosinophilic Granulomatosis with Polyangiitis (EGPA). Approve for the duration noted if the patient meets ONE of the following (A or B)", "dx", lambda p: p.dx("M30.1"), "b", hidden=True),
    L("age18", "Patient is ≥ 18 years of age", "age", lambda p: p.age_ge(18)),
    L("ste", "Patient has tried therapy with a systemic corticosteroid (e.g., prednisone) for a minimum of 4 weeks", "trial", lambda p: p.tried(SYSTEMIC_STEROID, 28)),
    L("e1000", "Most recent blood eosinophil count is ≥ 1,000 cells/mcL", "lab", lambda p: p.lab(EOS, lambda v: v >= 1000)),
    L("spe", "The medication is prescribed by or in consultation with an allergist, immunologist, pulmonologist, or rheumatologist", "spec", lambda p: p.prescriber("allergy and immunology", "pulmonology", "rheumatology")),
    L("copd", "Chronic obstructive pulmonary disease (COPD)", "no", lambda p: p.no_dx("J44"), exclude=True),
    L("mab", "Concurrent use of Fasenra with another monoclonal antibody therapy (e.g., Adbry, Dupixent, Nucala, Tezspire, Xolair)", "conc", lambda p: not p.another(MAB, "Fasenra", "benralizumab"), exclude=True),
]
ATTESTATIONS = ["Asthma worsens upon tapering of oral corticosteroid therapy", "Patient has responded to therapy, as determined by the prescriber"]


def initial(s):
    asthma = ALL(s.asthma, s.age6, s.eos, ALL(s.ics, s.con), ANY(s.fev, s.ocs, ATT), s.spa)
    egpa = ALL(s.egpa, s.age18, s.ste, s.e1000, s.spe)
    return ALL(ANY(asthma, egpa), s.copd, s.mab)


def renewal(s):
    return ALL(ANY(ALL(s.asthma, s.six, s.ric, ATT), ALL(s.egpa, s.six, ATT)), s.copd, s.mab)


ASTHMA = dx("Severe persistent asthma, uncomplicated", "J45.50")
F = "FEV1 percent predicted"
INITIAL = dict(
    age=[[born(40, 100)], [born(6)], [born(6, -1)]],
    dx=[[ASTHMA], [dx("Unspecified asthma, uncomplicated", "J45.909")], [dx("Bronchitis, not specified as acute or chronic", "J40")], [past("Severe persistent asthma, uncomplicated", "J45.50")]],
    eos=[[lab(EOS, 260)], [lab(EOS, 150, 42)], [lab(EOS, 149)], [lab(EOS, 260, 43)], [lab(EOS, 300, 360)], [lab(EOS, 299, 100)], [lab(EOS, 700, 361)], [], [lab(EOS, 0.42, 100, "10*3/uL")]],
    con=[[on("Advair Diskus", 200)], [worked("Breo Ellipta", 90)], [worked("Breo Ellipta", 89)], [worked("Qvar", 60, 110), on("Qvar", 90), on("Singulair", 120)], [on("Pulmicort", 200)], [on("Spiriva Respimat", 200), on("Alvesco", 100)], [on("Spiriva Respimat", 200)],
         [worked("Symbicort", 50, 90), worked("Symbicort", 45, 20)], [on("Arnuity Ellipta", 100), bad("Accolate")], [on("Qvar", 150), failed("theophylline", 100)]],
    ctl=[[lab(F, 66)], [lab(F, 79.9)], [lab(F, 80)], [lab(F, 84), on("prednisone", 70)], [worked("prednisone", 70)], [], [on("Medrol", 40)]],
    spec=[[spec("pulmonology")], [spec("allergy and immunology")], [spec("pediatrics")], [spec("rheumatology")]],
    x=[[], [dx("Chronic obstructive pulmonary disease, unspecified", "J44.9")], [on("Nucala", 60)], [worked("Nucala", 200, 60)], [on("Dupixent", 60)]],
)
MORE = dict(egpa=dict(
    age=[[born(51, 8)], [born(18)], [born(18, -1)]],
    dx=[[dx("Polyarteritis with lung involvement [Churg-Strauss]", "M30.1")], [dx("Polyarteritis nodosa", "M30.0")]],
    ste=[[on("prednisone", 60)], [worked("methylprednisolone", 28, 50)], [failed("prednisone", 27)], []],
    eos=[[lab(EOS, 1400, 200)], [lab(EOS, 1000)], [lab(EOS, 1.2, 20, "10*3/uL")], [lab(EOS, 990)], []],
    spec=[[spec("rheumatology")], [spec("nephrology")]], x=[[], [on("Nucala", 90)]],
))
RENEWAL = dict(
    dx=[[ASTHMA], [dx("Polyarteritis with lung involvement [Churg-Strauss]", "M30.1")]],
    six=[[on("Fasenra", 300)], [on("benralizumab", 180)], [on("Fasenra", 179)], [worked("Fasenra", 100, 90), on("Fasenra", 80)], [worked("Fasenra", 60, 130), on("Fasenra", 100)]],
    ics=[[on("Symbicort", 400)], [on("Flovent", 90)], [worked("Symbicort", 300)], [on("Spiriva", 90)]],
    x=[[], [dx("COPD with (acute) exacerbation", "J44.1")], [on("Tezspire", 20)]],
)
