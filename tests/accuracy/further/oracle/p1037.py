"""1037 Xolair: Aetna, a heading per indication, age and diagnosis in the authorization sentence."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1037-xolair.md", "fu-1037", "Keystone Harbor Health", "Xolair", "omalizumab"
CLASS, STYLE = "asthma and urticaria: anti-IgE", "Aetna, authorization of 6 months may be granted for members ..."
COMBINED = ((30, 6), (14, 3))
H1_SECOND = {"cetirizine", "fexofenadine", "levocetirizine", "loratadine", "desloratadine"}
CONTROLLER = LABA | LAMA | LEUKOTRIENE
ALLERGY = ("allergy and immunology", "allergy", "immunology")
asthma = lambda p: p.age_ge(6) and p.dx("J45.4", "J45.5")
csu = lambda p: p.age_ge(12) and p.dx("L50.1")
LINES = [
    L("h1", "Authorization of 6 months may be granted for members 6 years of age or older with moderate-to-severe persistent asthma when all of the following criteria are met:", "mix", asthma, hidden=True),
    L("ige", "Member has a total serum IgE level of at least 30 IU/mL", "lab", lambda p: p.lab("Total serum IgE", lambda v: v >= 30)),
    L("ics", "An inhaled corticosteroid (e.g., fluticasone, budesonide, mometasone) for at least 3 months", "now", lambda p: p.taking(ICS, 90)),
    L("ctl", "An additional controller medication (a long-acting beta2-agonist, a long-acting muscarinic antagonist, or a leukotriene modifier)", "now", lambda p: p.on(CONTROLLER)),
    L("pul", "Xolair is prescribed by or in consultation with an allergist, immunologist, or pulmonologist", "spec", lambda p: p.prescriber(*ALLERGY, "pulmonology")),
    L("h2", "Authorization of 6 months may be granted for members 12 years of age or older with chronic spontaneous urticaria when all of the following criteria are met:", "mix", csu, hidden=True),
    L("ah", "Member had an inadequate response to at least 2 weeks of treatment with a second-generation H1 antihistamine (e.g., cetirizine, fexofenadine, levocetirizine, loratadine)", "trial",
      lambda p: p.failed(H1_SECOND, 14)),
    L("der", "Xolair is prescribed by or in consultation with an allergist, immunologist, or dermatologist", "spec", lambda p: p.prescriber(*ALLERGY, "dermatology")),
    L("r1", "Authorization of 12 months may be granted for continuation of treatment in members 6 years of age or older with moderate-to-severe persistent asthma when all of the following criteria are met:",
      "mix", asthma, "r", hidden=True),
    L("now4", "Member has been receiving Xolair for at least 4 months", "now", lambda p: p.taking({"omalizumab"}, 120), "r"),
    L("rics", "Member continues to receive an inhaled corticosteroid", "now", lambda p: p.on(ICS), "r"),
    L("r2", "Authorization of 12 months may be granted for continuation of treatment in members 12 years of age or older with chronic spontaneous urticaria when all of the following criteria are met:",
      "mix", csu, "r", hidden=True),
    L("now3", "Member has been receiving Xolair for at least 3 months", "now", lambda p: p.taking({"omalizumab"}, 90), "r"),
    L("conc", "Concomitant use with any other biologic for asthma or urticaria (e.g., Dupixent, Fasenra, Nucala, Tezspire)", "conc", lambda p: not p.on(ASTHMA_BIOLOGIC - {"omalizumab"}), exclude=True),
]
ATTESTATIONS = [
    "Member has a positive skin test or in vitro reactivity to at least one perennial aeroallergen",
    "Asthma remains inadequately controlled, as determined by the prescriber",
    "Member has been evaluated for other causes of urticaria, including bradykinin-related angioedema and interleukin-1-associated urticarial syndromes",
    "Asthma control has improved on Xolair, with fewer or less severe exacerbations or a lower daily dose of oral corticosteroid",
    "Member has experienced a reduction in itch severity or in the number of hives since starting Xolair",
]


def initial(s):
    return ALL(ANY(ALL(s.h1, ATT, s.ige, s.ics, s.ctl, ATT, s.pul), ALL(s.h2, ATT, s.ah, s.der)), s.conc)


def renewal(s):
    return ALL(ANY(ALL(s.r1, s.now4, ATT, s.rics), ALL(s.r2, s.now3, ATT)), s.conc)


MOD = dx("Moderate persistent asthma, uncomplicated", "J45.40", 900)
SEV = dx("Severe persistent asthma, uncomplicated", "J45.50", 900)
CSU = dx("Idiopathic urticaria", "L50.1", 400)
I = "Total serum IgE"
INITIAL = dict(
    age=[[born(34, 20)], [born(6)], [born(6, -1)]],
    dx=[[MOD], [SEV], [dx("Mild persistent asthma, uncomplicated", "J45.30")], [dx("Chronic obstructive pulmonary disease, unspecified", "J44.9")], [], [past("Severe persistent asthma, uncomplicated", "J45.50")], [CSU]],
    ige=[[lab(I, 210)], [lab(I, 30)], [lab(I, 29)], [], [lab(I, 44, 300), lab(I, 26, 30)]],
    drugs=[[on("Flovent", 200), on("Singulair", 150)], [on("Advair Diskus", 90)], [on("Symbicort", 89)], [on("Flovent", 200)], [on("Pulmicort", 300), on("Spiriva", 30)], [on("Serevent", 200), on("Singulair", 200)], [worked("Breo Ellipta", 300, 20)],
           [on("Qvar", 120), on("Albuterol", 400)], [on("Trelegy Ellipta", 130, "inadequate_response")], []],
    spec=[[spec("pulmonology")], [spec("allergy and immunology")], [spec("family medicine")], [spec("dermatology")]],
    ah=[[], [failed("Zyrtec", 60)]],
    x=[[], [on("Dupixent", 60)], [on("Nucala", 200)], [worked("Fasenra", 300, 40)], [on("Prednisone", 40)]],
)
MORE = {"csu": dict(
    age=[[born(40, 10)], [born(12)], [born(12, -1)]],
    dx=[[CSU], [dx("Allergic urticaria", "L50.0")], [past("Idiopathic urticaria", "L50.1")]],
    ah=[[failed("Cetirizine", 60)], [failed("Allegra", 14)], [partial("Xyzal", 30)], [failed("Claritin", 13)], [worked("Zyrtec", 90)], [failed("Benadryl", 60)], [bad("Cetirizine")], [failed("Famotidine", 60)], []],
    spec=[[spec("dermatology")], [spec("allergy and immunology")], [spec("internal medicine")], [spec("pulmonology")]],
    x=[[], [on("Dupixent", 60)], [on("Hydroxyzine", 60)]],
)}
RENEWAL = dict(
    age=[[born(30)], [born(7)], [born(6, -1)]],
    who=[[MOD, on("Flovent", 400)], [SEV, on("Symbicort", 30)], [MOD], [MOD, worked("Flovent", 400, 30)], [CSU], [dx("Mild persistent asthma, uncomplicated", "J45.30"), on("Flovent", 400)], [on("Flovent", 400)]],
    now=[[on("Xolair", 300)], [on("omalizumab", 120)], [on("Xolair", 119)], [on("Xolair", 60)], [worked("Xolair", 300, 35)]],
    x=[[], [on("Tezspire", 40)], [on("Singulair", 100)]],
)
