"""814 Dupixent: Prime evaluation, 1. A. i. a. with trailing AND/OR, headers that name the indication, age in months, thresholds by age."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "814-dupixent.md", "fu-814", "Prairie Sentinel Blue Cross", "Dupixent", "dupilumab"
CLASS, STYLE = "dermatitis, asthma, polyps, esophagitis: IL-4", "Prime initial/renewal evaluation, 1. A. i. a. with trailing AND/OR, indications as headers in the tree"
COMBINED = ((20, 4), (9, 2))
D = {"dupilumab"}
CONTROLLER = LABA | LAMA | LEUKOTRIENE
LINES = [
    L("ad", "The patient has a diagnosis of atopic dermatitis AND ALL of the following", "dx", lambda p: p.dx("L20"), hidden=True),
    L("ad1", "The patient is 6 months of age or older", "age", lambda p: p.months_ge(6)),
    L("ad2", "The patient has at least 10% body surface area involvement", "lab", lambda p: p.lab("Body surface area affected", lambda v: v >= 10)),
    L("ad3", "The patient had an inadequate response to at least 4 weeks of a medium- or higher-potency topical corticosteroid and to at least 6 weeks of a topical calcineurin inhibitor (e.g., Elidel, Protopic)", "trial",
      lambda p: p.failed(TOPICAL_STEROID, 28) and p.failed(TCI_811, 42), hard="two classes, two lengths"),
    L("ad4", "The patient has an intolerance or contraindication to a topical corticosteroid or a topical calcineurin inhibitor", "trial", lambda p: p.intolerant(TOPICAL_STEROID | TCI_811) or p.contraindicated(TOPICAL_STEROID | TCI_811)),
    L("as", "The patient has a diagnosis of asthma AND ALL of the following", "dx", lambda p: p.dx("J45", "J82.83"), hidden=True),
    L("as1", "The patient is 6 years of age or older", "age", lambda p: p.age_ge(6)),
    L("as2", "Blood eosinophil count of 150 cells/mcL or higher within the past 6 months", "lab", lambda p: p.lab("Blood eosinophil count", lambda v: v >= 150, 180)),
    L("as3", "The patient is currently on, and has been on for at least 3 months, an oral corticosteroid", "now", lambda p: p.taking(SYSTEMIC_STEROID, 90)),
    L("as4", "FEV1 is below 80% of predicted, or below 90% of predicted in a patient who is under 18 years of age", "lab", lambda p: p.lab("FEV1 percent predicted", lambda v: v < (80 if p.age_ge(18) else 90)), hard="a limit by age"),
    L("as5", "The patient is currently on an inhaled corticosteroid and at least one other controller (a LABA, a LAMA or a leukotriene modifier), each for at least 90 days", "now", lambda p: p.taking(ICS, 90) and p.taking(CONTROLLER, 90), hard="two classes, each with a length"),
    L("np", "The patient has a diagnosis of chronic rhinosinusitis with nasal polyps (ICD-10 J33) AND BOTH of the following", "dx", lambda p: p.dx("J33"), hidden=True),
    L("np1", "The patient is 12 years of age or older", "age", lambda p: p.age_ge(12)),
    L("np2", "The patient had an inadequate response to at least 4 weeks of an intranasal corticosteroid (e.g., Flonase, Nasonex), or has an intolerance or contraindication to one", "trial", lambda p: p.tfci(NASAL_STEROID, 28)),
    L("ee", "The patient has a diagnosis of eosinophilic esophagitis AND BOTH of the following", "dx", lambda p: p.dx("K20.0"), hidden=True),
    L("ee1", "The patient is 1 year of age or older and weighs at least 15 kg", "mix", lambda p: ALL(p.age_ge(1), p.lab("Body weight", lambda v: v >= 15)), hard="age and weight"),
    L("ee2", "The patient tried a proton pump inhibitor for at least 8 weeks without adequate response, or is unable to take one because of intolerance or contraindication", "trial", lambda p: p.tfci(PPI, 56)),
    L("spec", "The prescriber is an allergist, dermatologist, gastroenterologist or pulmonologist, or has consulted with one", "spec", lambda p: p.prescriber("allergy and immunology", "dermatology", "gastroenterology", "pulmonology")),
    L("conc", "The patient will NOT be using the requested agent in combination with another biologic immunomodulator or an oral JAK inhibitor (e.g., Xolair, Nucala, Humira, Rinvoq)", "conc", lambda p: not p.another(ANY_BIOLOGIC | JAK, "Dupixent", "dupilumab"), "b"),
    L("now", "The patient is currently being treated with the requested agent", "now", lambda p: p.on(D), "r"),
    L("ics", "If the patient has asthma, the patient remains on an inhaled corticosteroid", "if", lambda p: IF(p.dx("J45", "J82.83"), p.on(ICS)), "r", hard="a conditional"),
]
ATTESTATIONS = ["The patient's lesions are on the face, hands, feet or genitals", "The patient has had clinical benefit with the requested agent"]


def initial(s):
    return ALL(ANY(ALL(s.ad, s.ad1, ANY(s.ad2, ATT), ANY(s.ad3, s.ad4)), ALL(getattr(s, "as"), s.as1, ANY(s.as2, s.as3), s.as4, s.as5), ALL(s.np, s.np1, s.np2), ALL(s.ee, s.ee1, s.ee2)), s.spec, s.conc)


def renewal(s):
    return ALL(s.now, ATT, s.ics, s.conc)


DERM, ALLERGY, LUNG = [spec("dermatology")], [spec("allergy and immunology")], [spec("pulmonology")]
AD = dx("Atopic dermatitis, unspecified", "L20.9")
ASTHMA = dx("Moderate persistent asthma, uncomplicated", "J45.40")
INITIAL = dict(
    age=[[born(24, 30)], [born_months(6)], [born_months(6, -1)]],
    dx=[[AD], [dx("Allergic contact dermatitis, unspecified cause", "L23.9")], [dx("Other atopic dermatitis", "L20.89")]],
    bsa=[[lab("Body surface area affected", 18)], [lab("Body surface area affected", 10)], [lab("Body surface area affected", 9)], []],
    step=[[failed("Lidex", 60), failed("Protopic", 60, 100)], [failed("Elocon", 28), failed("Elidel", 42)], [failed("clobetasol", 27), failed("Elidel", 42)], [failed("Temovate", 60), failed("tacrolimus", 41)], [failed("Lidex", 60)], [failed("Lidex", 60), bad("Elidel")],
          [contra("Protopic")], [bad("triamcinolone")], [worked("Lidex", 60), failed("Protopic", 60)], []],
    spec=[DERM, ALLERGY, [spec("pediatrics")]],
    x=[[], [on("Rinvoq", 40)], [on("Xolair", 40)], [worked("Adbry", 100, 20)], [on("dupilumab", 60)]],
)
MORE = {
    "asthma": dict(
        age=[[born(34, 30)], [born(12, 30)], [born(6, -1)]],
        spec=[LUNG, [spec("family medicine")]],
        dx=[[ASTHMA], [dx("Chronic obstructive pulmonary disease, unspecified", "J44.9")]],
        eos=[[lab("Blood eosinophil count", 320)], [lab("Blood eosinophil count", 150, 180)], [lab("Blood eosinophil count", 149)], [lab("Blood eosinophil count", 320, 181)], [lab("Blood eosinophil count", 90), on("Deltasone", 90)], [lab("Blood eosinophil count", 90), on("prednisone", 89)]],
        fev=[[lab("FEV1 percent predicted", 68)], [lab("FEV1 percent predicted", 79)], [lab("FEV1 percent predicted", 80)], [lab("FEV1 percent predicted", 89)], [born(17, 364), lab("FEV1 percent predicted", 89)], [born(12, 30), lab("FEV1 percent predicted", 90)], []],
        ics=[[on("Symbicort", 200)], [on("Advair Diskus", 90)], [on("Advair Diskus", 89)], [on("Flovent", 200), on("Singulair", 100)], [on("Flovent", 200)], [worked("Symbicort", 200, 10)]],
        x=[[], [on("Nucala", 30)]],
    ),
    "polyps": dict(
        age=[[born(41, 30)], [born(12)], [born(12, -1)]],
        spec=[ALLERGY],
        dx=[[dx("Nasal polyp, unspecified", "J33.9")], [dx("Chronic sinusitis, unspecified", "J32.9")]],
        step=[[failed("Flonase", 60)], [failed("Nasonex", 28)], [failed("Nasonex", 27)], [bad("Flonase")], []],
    ),
    "esophagus": dict(
        age=[[born(27, 30)], [born(1)], [born(1, -1)]],
        spec=[[spec("gastroenterology")]],
        dx=[[dx("Eosinophilic esophagitis", "K20.0")], [dx("Gastro-esophageal reflux disease without esophagitis", "K21.9")]],
        kg=[[lab("Body weight", 70)], [lab("Body weight", 15)], [lab("Body weight", 14.9)], []],
        step=[[failed("Prilosec", 90)], [failed("pantoprazole", 56)], [failed("Nexium", 55)], [worked("Prilosec", 90)], [contra("omeprazole")]],
    ),
}
RENEWAL = dict(
    now=[[AD, on("Dupixent", 200)], [AD, worked("Dupixent", 200, 20)], [ASTHMA, on("Dupixent", 200)], [ASTHMA, on("dupilumab", 200), on("Breo Ellipta", 300)]],
    x=[[], [on("Tezspire", 30)], [on("Olumiant", 30)]],
)
