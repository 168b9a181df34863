"""227 Xolair: A. 1. a. (1) (a), verb in a header with an unless clause."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "227-xolair.txt", "bl-227", "Summit County United Plan", "Xolair", "omalizumab"
CLASS, STYLE = "allergic asthma and chronic urticaria, anti-IgE", "A. 1. a. (1) (a) with -AND- and -OR- lines, headed by indication"
COMBINED = ((20, 5), (8, 2))
CTRL = {"montelukast", "zafirlukast", "theophylline"} | LABA | LAMA
COMB = "Patient is not receiving Xolair in combination with any of the following: Nucala (mepolizumab), Fasenra (benralizumab), Cinqair (reslizumab), Dupixent (dupilumab), Tezspire (tezepelumab)"
comb = lambda p: not p.on(ASTHMA_BIOLOGIC - {"omalizumab"})
H1 = ("fexofenadine", "cetirizine", "loratadine", "levocetirizine", "desloratadine")
LINES = [
    L("asthma", "Diagnosis of moderate or severe persistent asthma", "dx", lambda p: p.dx("J45.4", "J45.5")),
    L("age", "Patient is 6 years of age or older", "age", lambda p: p.age_ge(6)),
    L("ige", "Pretreatment serum IgE level of at least 30 IU/mL and no more than 700 IU/mL", "lab", lambda p: p.lab("Total serum IgE", lambda v: 30 <= v <= 700), hard="two bounds"),
    L("ctrl", "Patient is currently being treated with one of the following, unless there is a contraindication or intolerance to these medications:", "mix",
      lambda p: (p.on(ICS) and p.on(CTRL)) or all(p.intolerant(g) or p.contraindicated(g) for g in (ICS, LABA, {"montelukast"})), hard="verb in the header, unless clause, two ways"),
    L("comb", COMB, "conc", comb),
    L("spec", "Prescribed by or in consultation with an allergist/immunologist or pulmonologist", "spec", lambda p: p.prescriber("allergy and immunology", "pulmonology")),
    L("urt", "Diagnosis of chronic urticaria", "dx", lambda p: p.dx("L50.1", "L50.8")),
    L("age12", "Patient is 12 years of age or older", "age", lambda p: p.age_ge(12)),
    L("h1", "Patient remains symptomatic despite at least a 2-week trial of, or has a contraindication or intolerance to, two H1-antihistamines [e.g., Allegra (fexofenadine), Zyrtec (cetirizine), Claritin (loratadine)]", "trial",
      lambda p: count(lambda d: p.tried({d}, 14) or p.intolerant({d}) or p.contraindicated({d}), *H1) >= 2, hard="two drugs of a class, mixed ways"),
    L("spec2", "Prescribed by or in consultation with an allergist/immunologist or dermatologist", "spec", lambda p: p.prescriber("allergy and immunology", "dermatology")),
    L("now", "Patient is currently on Xolair", "now", lambda p: p.taking({"omalizumab"}), "r"),
    L("comb2", COMB, "conc", comb, "r"),
]
ATTESTATIONS = ["Positive skin test or in vitro reactivity to a perennial aeroallergen", "Documentation of positive clinical response to Xolair therapy"]


def initial(s):
    return ANY(ALL(s.asthma, s.age, s.ige, ATT, s.ctrl, s.comb, s.spec), ALL(s.urt, s.age12, s.h1, s.spec2))


def renewal(s):
    return ALL(ATT, s.now, s.comb2)


AST, CSU = dx("Moderate persistent asthma, uncomplicated", "J45.40"), dx("Idiopathic urticaria", "L50.1")
INITIAL = dict(
    age=[[born(29, 20)], [born(6)], [born(6, -1)]],
    dx=[[AST], [dx("Severe persistent asthma, uncomplicated", "J45.50")], [dx("Mild persistent asthma, uncomplicated", "J45.30")], [dx("Chronic obstructive pulmonary disease", "J44.9")]],
    ige=[[lab("Total serum IgE", 240)], [lab("Total serum IgE", 30)], [lab("Total serum IgE", 29)], [lab("Total serum IgE", 700)], [lab("Total serum IgE", 701)], []],
    ctrl=[[on("Advair Diskus")], [on("Flovent"), on("Singulair")], [on("Pulmicort"), on("Spiriva", 40)], [on("Flovent")], [on("Singulair")], [worked("Symbicort", 200, 20)], [bad("Symbicort"), contra("Singulair")], []],
    conc=[[], [on("Nucala", 60)], [on("Dupixent", 20)], [worked("Fasenra", 100, 20)]],
    spec=[[spec("pulmonology")], [spec("allergy and immunology")], [spec("internal medicine")]],
)
MORE = {"hives": dict(
    age=[[born(36, 20)], [born(12)], [born(12, -1)]],
    dx=[[CSU], [dx("Chronic idiopathic urticaria", "L50.1")], [dx("Allergic urticaria", "L50.0")], [past("Idiopathic urticaria", "L50.1")]],
    h1=[[failed("Zyrtec", 30), failed("Allegra", 30)], [failed("Claritin", 14), bad("Zyrtec", 4)], [failed("Claritin", 14), failed("Zyrtec", 13)], [failed("Allegra", 60)], [contra("Loratadine"), bad("Cetirizine", 3)], [failed("Zyrtec", 30), failed("Singulair", 60)]],
    spec=[[spec("dermatology")], [spec("pulmonology")], [spec("allergy and immunology")]],
)}
RENEWAL = dict(
    now=[[AST, on("Xolair", 200)], [CSU, on("omalizumab", 30)], [AST, worked("Xolair", 300, 10)], [AST]],
    conc=[[], [on("Tezspire")], [on("Dupixent", 20)], [failed("Nucala", 90, 200)]],
)
