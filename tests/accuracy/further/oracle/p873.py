"""873 Nucala: CVS Caremark specialty guideline; roman, letters and numbers at the margin; headings name the indications."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "873-nucala-sgm.txt", "fu-873", "Potomac Crest Health Plan", "Nucala", "mepolizumab"
CLASS, STYLE = "asthma biologic", "CVS Caremark specialty guideline, I. A. 1. a. without indentation"
COMBINED = ((40, 7), (14, 3))
LINES = [
    L("asthma", "Asthma", "dx", lambda p: p.dx("J45"), "b", hidden=True),
    L("egpa", "Eosinophilic Granulomatosis with Polyangiitis (EGPA)", "dx", lambda p: p.dx("M30.1"), "b", hidden=True),
    L("bio", "Concurrent use with another biologic indicated for asthma (e.g., Dupixent, Fasenra, Tezspire, Xolair)", "conc", lambda p: not p.another(ASTHMA_BIOLOGIC, "Nucala", "mepolizumab"), exclude=True),
    L("worm", "Untreated parasitic (helminth) infection", "no", lambda p: p.no_dx(*[f"B{n}" for n in range(65, 84)]), exclude=True),
    L("age6", "Member is 6 years of age or older", "age", lambda p: p.age_ge(6)),
    L("eos", "Blood eosinophil count is at least 150 cells per microliter within the past 6 weeks, or at least 300 cells per microliter within the past 12 months", "lab",
      lambda p: ANY(p.lab("Blood eosinophil count", lambda v: v >= 150, 42), p.lab("Blood eosinophil count", lambda v: v >= 300, 360)), hard="two thresholds with two windows"),
    L("ocs", "Member is dependent on a daily oral corticosteroid (e.g., prednisone)", "now", lambda p: p.on(SYSTEMIC_STEROID)),
    L("ctl", "Member has had an inadequate response to at least 3 months of treatment with both of the following", "trial",
      lambda p: p.failed(ICS, 90) and p.failed(CONTROLLER_873, 90), hard="the header carries the verb, a combination product counts twice"),
    L("fev", "Pre-bronchodilator FEV1 is below 80% of predicted", "lab", lambda p: p.lab("FEV1 percent predicted", lambda v: v < 80)),
    L("spec", "Prescribed by or in consultation with an allergist/immunologist or pulmonologist", "spec", lambda p: p.prescriber("allergy and immunology", "pulmonology")),
    L("age18", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("eos1k", "The most recent blood eosinophil count is above 1,000 cells per microliter", "lab", lambda p: p.lab("Blood eosinophil count", lambda v: v > 1000)),
    L("ster", "Member has been receiving a stable dose of an oral corticosteroid for at least 4 weeks, unless oral corticosteroids are contraindicated or not tolerated", "now",
      lambda p: p.taking(SYSTEMIC_STEROID, 28) or p.contraindicated(SYSTEMIC_STEROID) or p.intolerant(SYSTEMIC_STEROID), hard="active use of a duration, unless"),
    L("r6", "Member has been on Nucala for at least 6 months", "trial", lambda p: p.tried({"mepolizumab"}, 180), "r"),
    L("cur", "Member is currently receiving Nucala", "now", lambda p: p.on({"mepolizumab"}), "r"),
]
ATTESTATIONS = ["Asthma control has improved on Nucala, as demonstrated by a reduction in the frequency or severity of symptoms and exacerbations",
                "Member has a beneficial response to treatment, such as a reduction in relapses or in daily oral corticosteroid dose"]


def initial(s):
    return ALL(ANY(ALL(s.asthma, s.age6, ANY(s.eos, s.ocs), s.ctl, s.fev, s.spec), ALL(s.egpa, s.age18, s.eos1k, s.ster)), s.bio, s.worm)


def renewal(s):
    return ALL(ANY(ALL(s.asthma, s.r6, ATT), ALL(s.egpa, s.cur, ATT)), s.bio, s.worm)


AST = dx("Severe persistent asthma, uncomplicated", "J45.50")
EGPA = dx("Polyarteritis with lung involvement [Churg-Strauss]", "M30.1")
X = [[], [on("Dupixent", 90)], [worked("Xolair", 200, 60)], [dx("Strongyloidiasis, unspecified", "B78.9", 30)], [past("Ascariasis, unspecified", "B77.9", 800)], [on("Humira", 60)]]
INITIAL = dict(
    age=[[born(33, 60)], [born(6)], [born(6, -1)]],
    dx=[[AST], [dx("Moderate persistent asthma, uncomplicated", "J45.40")], [dx("Chronic obstructive pulmonary disease, unspecified", "J44.9")], [past("Severe persistent asthma, uncomplicated", "J45.50")]],
    eos=[[lab("Blood eosinophil count", 320)], [lab("Blood eosinophil count", 150, 42)], [lab("Blood eosinophil count", 150, 43)], [lab("Blood eosinophil count", 300, 360)], [lab("Blood eosinophil count", 320, 361)],
         [lab("Blood eosinophil count", 149)], [lab("Blood eosinophil count", 410, 200), lab("Blood eosinophil count", 90, 15)], [lab("Blood eosinophil count", 120), on("prednisone", 60)], [on("prednisone", 90)],
         [lab("Blood eosinophil count", 0.35, 10, "10*3/uL")], [worked("prednisone", 30)], []],
    ctl=[[failed("Symbicort", 200)], [failed("Flovent", 90), failed("Spiriva Respimat", 120)], [failed("Advair Diskus", 89)], [failed("Flovent", 200), failed("Singulair", 90)], [failed("Flovent", 200), bad("Singulair", 20)],
         [failed("Pulmicort", 200)], [partial("Breo Ellipta", 95)], [worked("Symbicort", 400)], [failed("Alvesco", 120), failed("Theo-24", 100)], []],
    fev=[[lab("FEV1 percent predicted", 66)], [lab("FEV1 percent predicted", 79)], [lab("FEV1 percent predicted", 80)], []],
    spec=[[spec("pulmonology")], [spec("allergy and immunology")], [spec("family medicine")]],
    x=X,
)
MORE = {"egpa": dict(
    age=[[born(47, 60)], [born(18)], [born(18, -1)]],
    dx=[[EGPA], [dx("Polyarteritis nodosa", "M30.0")]],
    eos=[[lab("Blood eosinophil count", 1800)], [lab("Blood eosinophil count", 1001, 300)], [lab("Blood eosinophil count", 1000)], [lab("Blood eosinophil count", 1900, 100), lab("Blood eosinophil count", 600, 9)], []],
    ster=[[on("prednisone", 80)], [on("methylprednisolone", 28)], [on("prednisone", 27)], [bad("prednisone", 5)], [contra("prednisone")], [worked("prednisone", 90, 10)], []],
    x=[[], [on("Fasenra", 40)]],
)}
RENEWAL = dict(
    now=[[AST, on("Nucala", 240)], [AST, on("Nucala", 180)], [AST, on("mepolizumab", 179)], [EGPA, on("Nucala", 60)], [EGPA, worked("Nucala", 200, 20)], [AST, worked("Nucala", 200, 20)],
         [dx("Chronic obstructive pulmonary disease, unspecified", "J44.9"), on("Nucala", 240)], [AST]],
    x=[[], [on("Tezspire", 20)], [dx("Trichuriasis", "B79", 20)]],
)
