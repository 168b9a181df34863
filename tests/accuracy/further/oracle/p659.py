"""659 Dupixent: Anthem, two diagnoses, threshold by age, two trials on one line, an attestation among alternatives."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "659-dupixent-criteria.md", "fu-659", "Laurel Ridge Blue", "Dupixent", "dupilumab"
CLASS, STYLE = "immunology: IL-4/13", "Anthem, I. A. 1. with trailing AND/OR, may (not) be approved"
COMBINED = ((36, 7), (16, 5))
NASAL = {"fluticasone", "mometasone", "budesonide", "beclomethasone", "triamcinolone", "ciclesonide", "flunisolide"}
HELMINTH = tuple(f"B{n}" for n in range(65, 84))
STATUS = ("J45.22", "J45.32", "J45.42", "J45.52", "J45.902")
LINES = [
    L("asth", "Individual has a diagnosis of asthma and is 6 years of age or older", "mix", lambda p: p.dx("J45", "J82.83") and p.age_ge(6), hard="diagnosis and age on one line"),
    L("eos", "Blood eosinophil count of 150 cells/mcL or higher in the past 12 months", "lab", lambda p: p.lab("Blood eosinophil count", lambda v: v >= 150, 360)),
    L("ocs", "Individual has been taking an oral corticosteroid (e.g., prednisone) for at least 30 days and takes it now", "now", lambda p: p.taking(SYSTEMIC_STEROID, 30), hard="class by example, active with a duration"),
    L("fev", "FEV1 is below 80% of predicted, or below 90% of predicted if the individual is 6 to 17 years old", "mix",
      lambda p: ANY(p.lab("FEV1 percent predicted", lambda v: v < 80), ALL(p.age_in(6, 17), p.lab("FEV1 percent predicted", lambda v: v < 90))), hard="threshold by age"),
    L("ics", "Individual has used an inhaled corticosteroid for 90 days or more, and for 90 days or more at least one additional controller (a long-acting beta agonist, tiotropium, or montelukast)", "trial",
      lambda p: p.tried(ICS, 90) and p.tried(LABA | {"tiotropium", "montelukast"}, 90), hard="two trials on one line; combination products"),
    L("np", "Individual is 12 years of age or older and has chronic rhinosinusitis with nasal polyps", "mix", lambda p: p.age_ge(12) and p.dx("J33"), hard="age and diagnosis on one line"),
    L("ins", "Inadequate response to an intranasal corticosteroid (e.g., fluticasone, mometasone) after at least 60 days, or intolerance of or contraindication to one", "trial", lambda p: p.tfci(NASAL, 60)),
    L("scs", "Individual was treated with a systemic corticosteroid within the past 2 years, or systemic corticosteroids are contraindicated", "trial",
      lambda p: p.tried(SYSTEMIC_STEROID, 0, 730) or p.contraindicated(SYSTEMIC_STEROID), hard="look-back"),
    L("rec", "Individual has been receiving Dupixent for 6 months or longer", "now", lambda p: p.taking({"dupilumab"}, 180), "r"),
    L("off", "Individual is not taking an oral corticosteroid", "conc", lambda p: not p.on(SYSTEMIC_STEROID), "r"),
    L("rise", "FEV1 (percent predicted) has risen by 5 percentage points or more since Dupixent was started", "change", lambda p: p.change("FEV1 percent predicted", {"dupilumab"}, lambda b, c: round(c - b, 6) >= 5), "r", hard="change in percentage points"),
    L("conc", "Individual is using another biologic for asthma or nasal polyps (e.g., Xolair, Nucala, Tezspire)", "conc", lambda p: not p.another(ASTHMA_BIOLOGIC, "Dupixent", "dupilumab"), exclude=True),
    L("worm", "Individual has an active helminth infection", "no", lambda p: p.no_dx(*HELMINTH), exclude=True),
    L("stat", "Status asthmaticus within the past 30 days", "no", lambda p: p.no_hx(*STATUS, within=30), exclude=True, hard="event with a window"),
]
ATTESTATIONS = ["Dupixent is added to, and does not replace, maintenance treatment", "Dupixent is used as add-on to daily nasal saline rinses", "Prescriber documents fewer symptoms or a smaller polyp burden"]


def initial(s):
    return ALL(ANY(ALL(s.asth, ANY(s.eos, s.ocs), s.fev, s.ics, ATT), ALL(s.np, s.ins, s.scs, ATT)), s.conc, s.worm, s.stat)


def renewal(s):
    return ALL(s.rec, ANY(s.off, s.rise, ATT), s.conc, s.worm, s.stat)


AS = dx("Severe persistent asthma, uncomplicated", "J45.50")
NP = dx("Nasal polyp, unspecified", "J33.9")
X = [[], [on("Xolair", 30)], [on("Tezspire", 40)], [worked("Nucala", 200, 30)], [dx("Ascariasis, unspecified", "B77.9", 30)], [past("Ascariasis, unspecified", "B77.9", 900)], [past("Severe persistent asthma with status asthmaticus", "J45.52", 30)],
     [past("Severe persistent asthma with status asthmaticus", "J45.52", 31)]]
INITIAL = dict(
    age=[[born(39, 20)], [born(6)], [born(6, -1)]],
    dx=[[AS], [dx("Moderate persistent asthma, uncomplicated", "J45.40")], [dx("Chronic obstructive pulmonary disease, unspecified", "J44.9")], [past("Unspecified asthma, uncomplicated", "J45.909")]],
    eos=[[lab("Blood eosinophil count", 320)], [lab("Blood eosinophil count", 150, 360)], [lab("Blood eosinophil count", 149)], [lab("Blood eosinophil count", 320, 361)], [lab("Blood eosinophil count", 0.3, unit="10*3/uL")], [lab("Blood eosinophil count", 90), on("Prednisone", 30)],
         [lab("Blood eosinophil count", 90), on("Prednisone", 29)], [worked("Prednisone", 90, 20)], []],
    fev=[[lab("FEV1 percent predicted", 66)], [lab("FEV1 percent predicted", 79.5)], [lab("FEV1 percent predicted", 80)], [born(17, 300), lab("FEV1 percent predicted", 88)], [born(18), lab("FEV1 percent predicted", 88)], [born(15), lab("FEV1 percent predicted", 90)], []],
    ics=[[on("Advair Diskus", 200)], [on("Symbicort", 90)], [on("Symbicort", 89)], [on("Flovent", 200), on("Singulair", 120)], [on("Qvar", 200)], [on("Qvar", 200), worked("Spiriva", 80)], [on("Serevent", 200)], []],
    x=X,
)
MORE = {"polyps": dict(
    age=[[born(45, 20)], [born(12)], [born(12, -1)]],
    dx=[[dx("Chronic sinusitis, unspecified", "J32.9"), NP], [NP], [dx("Chronic sinusitis, unspecified", "J32.9")]],
    ins=[[failed("Nasonex", 100)], [failed("Flonase", 60)], [failed("Flonase", 59)], [bad("Mometasone", 14)], [contra("Fluticasone")], [worked("Nasonex", 200)], []],
    scs=[[worked("Prednisone", 10, 200)], [worked("Prednisone", 10, 730)], [worked("Medrol", 6, 731)], [contra("Prednisone")], []],
    x=X[:3],
)}
RENEWAL = dict(
    rec=[[AS, on("Dupixent", 240)], [AS, on("Dupixent", 180)], [AS, on("Dupixent", 179)], [AS, on("dupilumab", 240)], [AS, worked("Dupixent", 240, 10)]],
    ben=[[], [on("Prednisone", 300), lab("FEV1 percent predicted", 62, 260), lab("FEV1 percent predicted", 67, 20)], [on("Prednisone", 300), lab("FEV1 percent predicted", 62, 260), lab("FEV1 percent predicted", 66, 20)], [on("Prednisone", 300)], [worked("Prednisone", 200, 40), lab("FEV1 percent predicted", 70, 20)]],
    x=X,
)
