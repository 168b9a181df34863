"""407 Xolair: state Medicaid check boxes, an IgE range that depends on age, a conditional renewal box."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "407-xolair-form.txt", "fu-407", "Prairie Rose State Medicaid", "Xolair", "omalizumab"
CLASS, STYLE = "asthma and chronic hives: omalizumab", "state Medicaid check boxes by section"
COMBINED = ((1, 3), (1, 1))
H1 = ("cetirizine", "levocetirizine", "loratadine", "desloratadine", "fexofenadine")
LTRA = {"montelukast", "zafirlukast", "zileuton"}


def ige(p):
    v = p.value("Total serum IgE")
    if v is None:
        return None
    return 30 <= v <= (1300 if p.age_in(6, 11) else 700) if p.age_ge(6) else False


def tfci(*drugs):
    return lambda p: p.tfci(set(drugs))


LINES = [
    L("age6", "Patient is 6 years of age or older", "age", lambda p: p.age_ge(6)),
    L("asthma", "Diagnosis of moderate or severe persistent asthma (ICD-10 J45.4x or J45.5x)", "dx", lambda p: p.dx("J45.4", "J45.5")),
    L("ige", "Pre-treatment serum IgE is 30 to 1,300 IU/mL for patients 6 to 11 years of age, or 30 to 700 IU/mL for patients 12 years of age and older", "mix", ige, hard="range by age"),
    L("ics", "Asthma symptoms remain uncontrolled after at least 3 months of an inhaled corticosteroid plus one additional controller (long-acting beta agonist, leukotriene modifier, or long-acting muscarinic antagonist)",
      "trial", lambda p: p.tried(ICS, 90) and p.tried(LABA | LAMA | LTRA, 90), hard="two classes at once"),
    L("smoke", "Patient is not a current smoker", "no", lambda p: p.no_dx("F17.2", "Z72.0"), hard="a habit with a code"),
    L("spec", "Prescribed by, or in consultation with, a pulmonologist, allergist, or immunologist", "spec", lambda p: p.prescriber("pulmonology", "allergy and immunology")),
    L("age12", "Patient is at least 12 years of age", "age", lambda p: p.age_ge(12)),
    L("csu", "Diagnosis of chronic spontaneous (idiopathic) urticaria", "dx", lambda p: p.dx("L50.1", names=("chronic spontaneous urticaria",))),
    L("h1", "Inadequate response to at least a 14-day trial of TWO different second-generation H1 antihistamines (cetirizine, levocetirizine, loratadine, desloratadine, or fexofenadine)", "trial",
      lambda p: count(lambda d: p.failed({d}, 14), *H1) >= 2, hard="two of a named class"),
    L("mont", "Montelukast", "trial", tfci("montelukast"), hard="header verb"),
    L("h2", "An H2 receptor antagonist (famotidine or cimetidine)", "trial", tfci("famotidine", "cimetidine"), hard="header verb"),
    L("dox", "Doxepin or hydroxyzine", "trial", tfci("doxepin", "hydroxyzine"), hard="header verb"),
    L("derm", "Prescribed by an allergist, immunologist, or dermatologist", "spec", lambda p: p.prescriber("allergy and immunology", "dermatology", consult=False)),
    L("now", "Patient is currently receiving Xolair and has received it for at least 6 months", "now", lambda p: p.taking({"omalizumab"}, 180), "r"),
    L("cond", "If the diagnosis is asthma, the patient continues to use an inhaled corticosteroid", "if", lambda p: IF(p.dx("J45"), p.taking(ICS)), "r", hard="conditional"),
    L("conc", "Concurrent use with Cinqair, Dupixent, Fasenra, Nucala, or Tezspire", "conc", lambda p: not p.on(ASTHMA_BIOLOGIC - {"omalizumab"}), exclude=True),
]
ATTESTATIONS = ["Positive skin test or in vitro reactivity to a perennial aeroallergen", "Prescriber attests to clinical improvement (fewer exacerbations or a lower urticaria activity score)"]


def initial(s):
    return ALL(ANY(ALL(s.age6, s.asthma, ATT, s.ige, s.ics, s.smoke, s.spec), ALL(s.age12, s.csu, s.h1, ANY(s.mont, s.h2, s.dox), s.derm)), s.conc)


def renewal(s):
    return ALL(s.now, ATT, s.cond, s.conc)


AST = dx("Severe persistent asthma, uncomplicated", "J45.50")
CSU = dx("Idiopathic urticaria", "L50.1")
IGE, ADV = lab("Total serum IgE", 310), on("Advair Diskus", 200, "inadequate_response")
X = [[], [on("Dupixent", 60)], [failed("Nucala", 120, 20)]]
INITIAL = dict(
    age=[[born(34, 8), IGE], [born(6), lab("Total serum IgE", 1300)], [born(6, -1), IGE], [born(12, -1), lab("Total serum IgE", 701)], [born(12), lab("Total serum IgE", 701)],
         [born(34), lab("Total serum IgE", 700)], [born(34), lab("Total serum IgE", 29)], [born(8), lab("Total serum IgE", 1301)], [born(34)]],
    dx=[[AST], [dx("Moderate persistent asthma with (acute) exacerbation", "J45.41")], [dx("Mild persistent asthma, uncomplicated", "J45.30")], [dx("Unspecified asthma, uncomplicated", "J45.909")]],
    ics=[[ADV], [on("Flovent", 90, "inadequate_response"), on("Singulair", 90, "partial_response")], [on("Symbicort", 89, "inadequate_response")], [on("Flovent", 200, "inadequate_response")], [on("Qvar", 200, "inadequate_response"), failed("Spiriva", 100, 40)]],
    smoke=[[], [dx("Nicotine dependence, cigarettes, uncomplicated", "F17.210")], [dx("Personal history of nicotine dependence", "Z87.891")]],
    spec=[[spec("pulmonology")], [spec("allergy and immunology")], [spec("pediatrics")]],
    x=X,
)
H = [failed("Zyrtec", 30), failed("Allegra", 40, 90)]
MORE = {"hives": dict(
    age=[[born(27, 6)], [born(12)], [born(12, -1)]],
    dx=[[CSU], [dx("Allergic urticaria", "L50.0")]],
    h1=[H, [failed("Claritin", 14), failed("Xyzal", 14)], [failed("Claritin", 13), failed("Xyzal", 30)], [failed("Zyrtec", 30), failed("Benadryl", 40)], [failed("Zyrtec", 30), bad("Allegra")]],
    add=[[failed("Singulair", 40)], [bad("Pepcid")], [contra("Hydroxyzine")], [worked("Singulair", 60)]],
    spec=[[spec("dermatology")], [spec("family medicine")]],
)}
RENEWAL = dict(now=[[AST, on("Xolair", 300), ADV], [AST, on("Xolair", 300)], [CSU, on("omalizumab", 180)], [CSU, on("Xolair", 179)]], x=X)
