"""111 Nucala: headings name indications, items whose subject stands in the header."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "111-nucala-indications.md", "fu-111", "Cimarron Plains Health", "Nucala", "mepolizumab"
CLASS, STYLE = "asthma and nasal polyps, biologic", "'For diagnosis of' headings, header carrying the subject of its items"
EOS = "Blood eosinophil count"
LINES = [
    L("age6", "Patient is 6 years of age or older", "age", lambda p: p.age_ge(6)),
    L("asthma", "Diagnosis of severe asthma", "dx", lambda p: p.dx("J45.5", "J82.83")),
    L("eos150", "≥ 150 cells/mcL within the past 6 weeks", "lab", lambda p: p.lab(EOS, lambda v: v >= 150, 42), hard="the test is named in the header"),
    L("eos300", "≥ 300 cells/mcL within the past 12 months", "lab", lambda p: p.lab(EOS, lambda v: v >= 300, 360), hard="the test is named in the header"),
    L("ics", "Currently treated with an inhaled corticosteroid and with a long-acting beta-agonist, unless there is a contraindication or intolerance to these medications", "mix",
      lambda p: all(p.on(g) or p.intolerant(g) or p.contraindicated(g) for g in (ICS, LABA)), hard="two current classes with an unless clause"),
    L("spec", "Prescribed by or in consultation with an allergist, immunologist, or pulmonologist", "spec", lambda p: p.prescriber("allergy and immunology", "pulmonology")),
    L("age18", "Patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("np", "Diagnosis of chronic rhinosinusitis with nasal polyps", "dx", lambda p: p.dx("J33")),
    L("ins", "Inadequate response to an intranasal corticosteroid used for 8 weeks or longer", "trial", lambda p: p.failed(ICS, 56)),
    L("spec2", "Prescribed by or in consultation with an allergist or immunologist", "spec", lambda p: p.prescriber("allergy and immunology")),
    L("now", "Patient is currently receiving Nucala", "now", lambda p: p.taking({"mepolizumab"}), "r"),
    L("conc", "Concurrent use with another biologic for asthma (e.g., Xolair, Fasenra, Dupixent, Tezspire, Cinqair)", "conc",
      lambda p: not p.another(ASTHMA_BIOLOGIC, "Nucala", "mepolizumab"), exclude=True),
]
ATTESTATIONS = ["Patient has had two or more exacerbations requiring oral corticosteroids in the past year, per chart notes",
                "Documentation of a positive clinical response (e.g., fewer exacerbations, improved nasal symptoms)"]


def initial(s):
    return ALL(ANY(ALL(s.age6, s.asthma, ANY(s.eos150, s.eos300), ATT, s.ics, s.spec), ALL(s.age18, s.np, s.ins, s.spec2)), s.conc)


def renewal(s):
    return ALL(s.now, ATT, s.conc)


SA, NP = dx("Severe persistent asthma, uncomplicated", "J45.50"), dx("Chronic rhinosinusitis with nasal polyps", "J33.9")
X = [[], [on("Xolair")], [on("Dupixent", 40)], [failed("Fasenra", 150, 25)], [on("Humira")]]
INITIAL = dict(
    age=[[born(40, 20)], [born(6)], [born(6, -1)]],
    dx=[[SA], [dx("Severe persistent asthma with (acute) exacerbation", "J45.51")], [dx("Chronic obstructive pulmonary disease", "J44.9")], [], [past("Severe persistent asthma", "J45.50")]],
    eos=[[lab(EOS, 420)], [lab(EOS, 150, 42)], [lab(EOS, 290, 43)], [lab(EOS, 300, 360)], [lab(EOS, 300, 361)], [lab(EOS, 149, 20)], [lab(EOS, 0.31, 100, "10*3/uL")], [],
         [lab(EOS, 500, 200), lab(EOS, 120, 10)], [lab(EOS, 160, 41)]],
    ics=[[on("Advair Diskus")], [on("Flovent"), on("Serevent")], [on("Pulmicort")], [on("Flovent"), bad("Serevent")], [worked("Symbicort", 200, 20)], [], [on("Trelegy Ellipta")]],
    spec=[[spec("pulmonology")], [spec("allergy and immunology")], [spec("family medicine")]],
    x=X,
)
MORE = {"polyps": dict(
    age=[[born(40, 20)], [born(18)], [born(18, -1)]],
    dx=[[NP], [dx("Polyp of nasal cavity", "J33.0")], [dx("Chronic sinusitis, unspecified", "J32.9")]],
    ins=[[failed("Nasonex", 70)], [failed("Flonase", 56)], [failed("Nasonex", 55)], [bad("Flonase")], [worked("Flonase", 400)], []],
    spec=[[spec("allergy and immunology")], [spec("pulmonology")]],
    x=X[:3],
)}
RENEWAL = dict(now=[[SA, on("Nucala", 300)], [SA, worked("Nucala", 200, 5)], [SA, on("mepolizumab", 90)], [SA], [SA, on("Fasenra", 100)]], x=X)
