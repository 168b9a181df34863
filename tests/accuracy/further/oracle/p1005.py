"""1005 Fasenra: Regence and Premera, bullets with AND lines, asthma and EGPA, investigational."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1005-fasenra.md", "fu-1005", "Puget Ridge Blue Cross", "Fasenra", "benralizumab"
CLASS, STYLE = "asthma and EGPA: anti-IL-5 receptor antibody", "Premera, bullets with AND lines between, investigational"
COMBINED = ((26, 5), (15, 2))
EOS = "Blood eosinophil count"
ALLERGY = ("allergy and immunology", "allergy", "immunology", "pulmonology")
HELMINTH = tuple(f"B{n}" for n in range(65, 84))
LINES = [
    L("age1", "The individual is aged 6 years or older", "age", lambda p: p.age_ge(6)),
    L("ast", "The individual is diagnosed with severe persistent asthma or eosinophilic asthma", "dx", lambda p: p.dx("J45.5", "J82.83")),
    L("eo1", "Blood eosinophil count of 150 cells/mcL or higher within the past 6 weeks", "lab", lambda p: p.lab(EOS, lambda v: v >= 150, 42)),
    L("eo2", "Blood eosinophil count of 300 cells/mcL or higher within the past 12 months", "lab", lambda p: p.lab(EOS, lambda v: v >= 300, 360)),
    L("ics", "The individual has been taking an inhaled corticosteroid and a long-acting beta-agonist, as separate inhalers or as a combination product (e.g., Advair, Breo Ellipta, Symbicort), for at least 90 days", "now",
      lambda p: p.taking(ICS, 90) and p.taking(LABA, 90), hard="two classes, one product or two"),
    L("sp1", "Fasenra is prescribed by or in consultation with an allergist, immunologist, or pulmonologist", "spec", lambda p: p.prescriber(*ALLERGY)),
    L("age2", "The individual is aged 18 years or older", "age", lambda p: p.age_ge(18)),
    L("egpa", "The individual is diagnosed with eosinophilic granulomatosis with polyangiitis (Churg-Strauss)", "dx", lambda p: p.dx("M30.1")),
    L("eo3", "Blood eosinophil count is 1,000 cells/mcL or higher", "lab", lambda p: p.lab(EOS, lambda v: v >= 1000)),
    L("ocs", "The individual has been taking an oral corticosteroid (e.g., prednisone) for at least 4 weeks, or has an intolerance or contraindication to oral corticosteroids", "now",
      lambda p: p.taking(SYSTEMIC_STEROID, 28) or p.intolerant(SYSTEMIC_STEROID) or p.contraindicated(SYSTEMIC_STEROID)),
    L("sp2", "Fasenra is prescribed by or in consultation with an allergist, immunologist, pulmonologist, or rheumatologist", "spec", lambda p: p.prescriber(*ALLERGY, "rheumatology")),
    L("now", "The individual has been taking Fasenra for at least 6 months", "now", lambda p: p.taking({"benralizumab"}, 180), "r"),
    L("dx", "The individual carries a diagnosis of severe persistent asthma, eosinophilic asthma, or eosinophilic granulomatosis with polyangiitis", "dx", lambda p: p.dx("J45.5", "J82.83", "M30.1"), "r"),
    L("conc", "Use in combination with another biologic for asthma (Cinqair, Dupixent, Nucala, Tezspire, or Xolair)", "conc",
      lambda p: not p.on({"reslizumab", "dupilumab", "mepolizumab", "tezepelumab", "omalizumab"}), exclude=True),
    L("worm", "The individual has an active helminth (parasitic worm) infection", "no", lambda p: p.no_dx(*HELMINTH), exclude=True),
]
ATTESTATIONS = ["The prescriber reports 2 or more asthma exacerbations in the past year despite controller therapy",
                "The prescriber reports relapsing or refractory disease", "Chart notes describe a clinical benefit from Fasenra"]


def initial(s):
    return ALL(ANY(ALL(s.age1, s.ast, ANY(s.eo1, s.eo2), s.ics, ATT, s.sp1), ALL(s.age2, s.egpa, s.eo3, s.ocs, ATT, s.sp2)), s.conc, s.worm)


def renewal(s):
    return ALL(s.now, s.dx, ATT, s.conc, s.worm)


SA = dx("Severe persistent asthma, uncomplicated", "J45.50", 1200)
EG = dx("Polyarteritis with lung involvement [Churg-Strauss]", "M30.1", 500)
X = [[], [on("Xolair", 60)], [on("Nucala", 30)], [worked("Dupixent", 200, 30)], [on("Singulair", 300)], [dx("Strongyloidiasis, unspecified", "B78.9", 20)], [past("Strongyloidiasis, unspecified", "B78.9", 900)], [dx("Scabies", "B86", 20)]]
INITIAL = dict(
    age=[[born(46)], [born(6)], [born(6, -1)]],
    dx=[[SA], [dx("Eosinophilic asthma", "J82.83")], [dx("Severe persistent asthma with (acute) exacerbation", "J45.51")], [dx("Moderate persistent asthma, uncomplicated", "J45.40")],
        [dx("Chronic obstructive pulmonary disease, unspecified", "J44.9")], [], [EG, on("Prednisone", 60)], [EG, lab(EOS, 1500, 5), on("Medrol", 60)]],
    eos=[[lab(EOS, 420)], [lab(EOS, 150, 42)], [lab(EOS, 149)], [lab(EOS, 180, 43)], [lab(EOS, 300, 300)], [lab(EOS, 290, 200)], [lab(EOS, 500, 400)], [], [lab(EOS, 0.26, 15, "10*3/uL")]],
    ics=[[on("Symbicort", 300)], [on("Breo Ellipta", 90)], [on("Advair Diskus", 89)], [on("Flovent", 200), on("Serevent", 200)], [on("Flovent", 200), on("Serevent", 60)], [on("Pulmicort", 300)],
         [on("Anoro Ellipta", 300)], [on("Trelegy Ellipta", 150)], [worked("Symbicort", 300, 40)]],
    spec=[[spec("pulmonology")], [spec("allergy and immunology")], [spec("rheumatology")], [spec("pediatrics")]],
    x=X,
)
MORE = {"egpa": dict(
    age=[[born(51)], [born(18)], [born(18, -1)]],
    dx=[[EG], [dx("Polyarteritis nodosa", "M30.0", 500)], [dx("Wegener's granulomatosis without renal involvement", "M31.30", 500)], [past("Polyarteritis with lung involvement [Churg-Strauss]", "M30.1")]],
    eos=[[lab(EOS, 1800, 60)], [lab(EOS, 1000, 60)], [lab(EOS, 999, 60)], []],
    ocs=[[on("Deltasone", 120)], [on("Prednisone", 28)], [on("Medrol", 27)], [bad("Prednisone")], [contra("prednisone")], [worked("Prednisone", 200)], [on("Symbicort", 200)]],
    spec=[[spec("rheumatology")], [spec("pulmonology")], [spec("family medicine")]],
)}
RENEWAL = dict(
    dx=[[SA], [EG], [dx("Eosinophilic asthma", "J82.83")], [dx("Moderate persistent asthma, uncomplicated", "J45.40")], [past("Severe persistent asthma, uncomplicated", "J45.50")]],
    now=[[on("Fasenra", 300)], [on("benralizumab", 180)], [on("Fasenra", 179)], [worked("Fasenra", 300, 15)]],
    x=X[:2] + X[4:6],
)
