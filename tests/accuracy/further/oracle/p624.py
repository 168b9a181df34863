"""624 Xolair: Centene; IgE by age band, two antihistamines of which one second generation, fact or attestation at renewal."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "624-xolair.txt", "fu-624", "Saltmarsh Community Health", "Xolair", "omalizumab"
CLASS, STYLE = "asthma, urticaria: anti-IgE", "Centene I. A. 1. a."
COMBINED = ((30, 6), (13, 2))
def ige(top):
    return lambda v: 30 <= v <= top


def two_h1(p):
    ok = [d for d in sorted(H1_FIRST | H1_SECOND) if p.fail_or_intolerant({d})]
    return len(ok) >= 2 and any(d in H1_SECOND for d in ok)


LINES = [
    L("asthma", "Diagnosis of moderate or severe persistent asthma", "dx", lambda p: p.dx("J45.4", "J45.5")),
    L("aip", "Prescribed by or in consultation with an allergist, immunologist, or pulmonologist", "spec", lambda p: p.prescriber("allergy and immunology", "pulmonology")),
    L("i12", "Age ≥ 12 years with a serum IgE level ≥ 30 IU/mL and ≤ 700 IU/mL", "mix", lambda p: ALL(p.age_ge(12), p.lab("Total serum IgE", ige(700))), hard="age and a range on one line"),
    L("i6", "Age between 6 and 11 years with a serum IgE level ≥ 30 IU/mL and ≤ 1,300 IU/mL", "mix", lambda p: ALL(p.age_in(6, 11), p.lab("Total serum IgE", ige(1300))), hard="age band and a range on one line"),
    L("ics", "Failure of ≥ 3 consecutive months of an inhaled corticosteroid (ICS; e.g., fluticasone, budesonide), unless contraindicated or clinically significant adverse effects are experienced", "trial",
      lambda p: p.tfci(ICS, 90), hard="unless clause"),
    L("laba", "Member is currently taking a long-acting beta2-agonist (LABA) or a leukotriene modifier (e.g., montelukast)", "now", lambda p: p.on(LABA | LEUKOTRIENE), hard="two classes"),
    L("conc", "Xolair is not prescribed concurrently with another biologic for asthma (e.g., Cinqair, Dupixent, Fasenra, Nucala, Tezspire)", "conc",
      lambda p: not p.another(ASTHMA_BIOLOGIC, "Xolair", "omalizumab"), "b"),
    L("csu", "Diagnosis of chronic spontaneous (idiopathic) urticaria", "dx", lambda p: p.dx("L50.1")),
    L("adi", "Prescribed by or in consultation with an allergist, dermatologist, or immunologist", "spec", lambda p: p.prescriber("allergy and immunology", "dermatology")),
    L("age12", "Age ≥ 12 years", "age", lambda p: p.age_ge(12)),
    L("h1", "Inadequate response or intolerance to two antihistamines, at least one of them a second generation antihistamine (e.g., cetirizine, fexofenadine, loratadine)", "trial",
      two_h1, hard="two of a class, one of a subclass"),
    L("ltra", "Failure of a leukotriene modifier used for ≥ 2 weeks, unless contraindicated or clinically significant adverse effects are experienced", "trial", lambda p: p.tfci(LEUKOTRIENE, 14)),
    L("dup", "Member does not take Dupixent", "conc", lambda p: not p.on({"dupilumab"})),
    L("rec", "Member is currently receiving Xolair, or member has previously met the initial approval criteria of this policy", "now",
      lambda p: ANY(p.on({"omalizumab"}), None), "r", hard="a fact or an attestation"),
    L("bronch", "Acute bronchospasm", "no", lambda p: p.no_dx("J98.01"), exclude=True),
    L("hies", "Hyperimmunoglobulin E syndrome", "no", lambda p: p.no_dx("D82.4"), exclude=True),
]
ATTESTATIONS = ["Positive skin test or in vitro reactivity to a perennial aeroallergen", "Dose does not exceed 375 mg every 2 weeks",
                "Dose does not exceed 300 mg every 4 weeks", "Member is responding positively to therapy"]


def initial(s):
    return ALL(ANY(ALL(s.asthma, s.aip, ANY(s.i12, s.i6), ATT, s.ics, s.laba, s.conc, ATT), ALL(s.csu, s.adi, s.age12, ALL(s.h1, s.ltra), s.dup, ATT)), s.bronch, s.hies)


def renewal(s):
    return ALL(s.rec, ATT, s.conc, s.bronch, s.hies)


E_ = "Total serum IgE"
AS = dx("Severe persistent asthma, uncomplicated", "J45.50")
CSU = dx("Idiopathic urticaria", "L50.1")
INITIAL = dict(
    age=[[born(42, 20), lab(E_, 240)], [born(12), lab(E_, 700)], [born(12), lab(E_, 701)], [born(12, -1), lab(E_, 1300)], [born(6), lab(E_, 30)], [born(6, -1), lab(E_, 240)], [born(42, 20), lab(E_, 29)],
         [born(42, 20), lab(E_, 900, 400), lab(E_, 650, 30)], [born(42, 20)], [born(9), lab(E_, 1310)], [born(9)]],
    dx=[[AS], [dx("Moderate persistent asthma with (acute) exacerbation", "J45.41")], [dx("Mild intermittent asthma, uncomplicated", "J45.20")], [dx("Chronic obstructive pulmonary disease, unspecified", "J44.9")], [past("Severe persistent asthma, uncomplicated", "J45.50")]],
    ics=[[failed("Flovent", 120)], [failed("Pulmicort", 90)], [failed("Qvar", 89)], [bad("Arnuity Ellipta")], [contra("budesonide")], [worked("Flovent", 200)], [partial("Symbicort", 120)],
         [failed("Flovent", 50, 100), failed("fluticasone", 50, 25)], []],
    laba=[[on("Serevent", 100)], [on("Singulair", 100)], [on("Breo Ellipta", 100)], [worked("Serevent", 100)], [on("Spiriva", 100)], [on("Ventolin", 100)]],
    x=[[], [on("Dupixent", 30)], [on("Tezspire", 30)], [worked("Nucala", 90, 20)], [on("omalizumab", 60)], [dx("Acute bronchospasm", "J98.01", 30)], [dx("Hyperimmunoglobulin E [IgE] syndrome", "D82.4")], [on("Humira", 30)]],
    spec=[[spec("pulmonology")], [spec("allergy and immunology")], [spec("internal medicine")]],
)
MORE = {"csu": dict(
    age=[[born(29, 20)], [born(12)], [born(12, -1)]],
    dx=[[CSU], [dx("Allergic urticaria", "L50.0")]],
    h1=[[failed("Zyrtec", 40), failed("Benadryl", 20, 90)], [failed("Allegra", 14), bad("Claritin")], [failed("Benadryl", 40), bad("Atarax")], [failed("Zyrtec", 40)], [failed("Zyrtec", 40), failed("cetirizine", 40, 200)], [failed("Clarinex", 40), worked("Vistaril", 40)]],
    ltra=[[failed("Singulair", 40)], [failed("montelukast", 14)], [failed("montelukast", 13)], [bad("Accolate")], [contra("Singulair")], [worked("Singulair", 60)]],
    spec=[[spec("allergy and immunology")], [spec("dermatology")], [spec("pulmonology")]],
    x=[[], [on("Dupixent", 20)], [on("Tezspire", 20)]],
)}
RENEWAL = dict(
    now=[[AS, on("Xolair", 200)], [CSU, on("omalizumab", 20)], [AS, worked("Xolair", 200, 20)], [AS]],
    spec=[[spec("pulmonology")], [spec("family medicine")]],
    x=[[], [on("Fasenra", 20)], [on("Cinqair", 20)], [worked("Fasenra", 60, 20)], [dx("Acute bronchospasm", "J98.01", 30)], [past("Acute bronchospasm", "J98.01", 300)]],
)
