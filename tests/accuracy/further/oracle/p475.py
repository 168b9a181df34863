"""475 Tezspire: Magellan universal criteria and daggers, an FEV1 line by age, two background therapies."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "475-tezspire.txt", "fu-475", "Bitterroot Trust Health Plan", "Tezspire", "tezepelumab"
CLASS, STYLE = "severe asthma, CRSwNP", "Magellan Rx universal criteria, daggers, superscripted references"
COMBINED = ((30, 5), (8, 2))
FEV = "FEV1 percent predicted"
CONC = "Must not be used in combination with another biologic for asthma or nasal polyps (i.e., benralizumab, dupilumab, mepolizumab, omalizumab, reslizumab)"
LINES = [
    L("age", "Patient is at least 12 years of age", "age", lambda p: p.age_ge(12)),
    L("spec", "Medication is prescribed by, or in consultation with, a pulmonologist, allergist, or immunologist", "spec", lambda p: p.prescriber("pulmonology", "allergy and immunology")),
    L("conc", CONC, "conc", lambda p: not p.on({"benralizumab", "dupilumab", "mepolizumab", "omalizumab", "reslizumab"}), "b"),
    L("worm", "Patient does not have an active helminth (parasitic worm) infection", "no", lambda p: p.no_dx("B65", "B66", "B67", "B68", "B69", "B70", "B71", "B72", "B73", "B74", "B75", "B76", "B77", "B78", "B79", "B80", "B81", "B82.0", "B83")),
    L("asth", "Patient has a diagnosis of severe asthma", "dx", lambda p: p.dx("J45")),
    L("ics", "An inhaled corticosteroid (ICS)", "now", lambda p: p.taking(ICS, 90), hard="time and verb in the header"),
    L("add", "An additional controller medication (long-acting beta agonist, long-acting muscarinic antagonist, or leukotriene receptor antagonist)", "now",
      lambda p: p.taking(LABA | LAMA | {"montelukast", "zafirlukast"}, 90), hard="time and verb in the header"),
    L("fev", "Pre-bronchodilator FEV1 below 80% of predicted in adults, or below 90% of predicted in adolescents 12 to 17 years of age", "mix",
      lambda p: ANY(ALL(p.age_ge(18), p.lab(FEV, lambda v: v < 80)), ALL(p.age_in(12, 17), p.lab(FEV, lambda v: v < 90))), hard="threshold by age"),
    L("crs", "Patient has a diagnosis of chronic rhinosinusitis with nasal polyps", "dx", lambda p: p.dx("J33")),
    L("incs", "Patient has had an inadequate response to an intranasal corticosteroid used for a minimum of 8 weeks", "trial", lambda p: p.failed(NASAL_STEROID, 56)),
    L("scs", "Patient has been treated with a systemic corticosteroid within the past 2 years, unless contraindicated", "trial",
      lambda p: p.tried(SYSTEMIC_STEROID, within=730) or p.contraindicated(SYSTEMIC_STEROID)),
    L("now", "Patient is currently being treated with Tezspire", "now", lambda p: p.taking({"tezepelumab"}), "r"),
    L("up", "FEV1 percent predicted has increased from the pretreatment baseline", "change", lambda p: p.change(FEV, {"tezepelumab"}, lambda b, c: c > b), "r"),
]
ATTESTATIONS = ["Patient will not receive live attenuated vaccines during therapy", "Provider attests that the patient had at least two asthma exacerbations in the previous 12 months that required systemic corticosteroids",
                "Absence of unacceptable toxicity from the drug", "Provider attests that exacerbations, urgent visits, or hospital stays have become fewer"]


def initial(s):
    return ALL(s.age, s.spec, s.conc, s.worm, ATT, ANY(ALL(s.asth, s.ics, s.add, s.fev, ATT), ALL(s.crs, s.incs, s.scs)))


def renewal(s):
    return ALL(s.now, ATT, s.conc, ANY(ATT, s.up))


ASTH = dx("Severe persistent asthma, uncomplicated", "J45.50")
X = [[], [on("Dupixent", 60)], [on("Xolair", 60)], [worked("Nucala", 200, 40)], [dx("Ascariasis, unspecified", "B77.9", 40)], [past("Strongyloidiasis, unspecified", "B78.9")]]
INITIAL = dict(
    age=[[born(46, 40)], [born(12)], [born(12, -1)], [born(18)], [born(18, -1)]],
    dx=[[ASTH], [dx("Severe persistent asthma with (acute) exacerbation", "J45.51")], [dx("Chronic obstructive pulmonary disease, unspecified", "J44.9")], [past("Severe persistent asthma, uncomplicated", "J45.50")]],
    bg=[[on("Advair Diskus", 200)], [on("Flovent", 90), on("Spiriva", 90)], [on("Flovent", 89), on("Spiriva", 200)], [on("Symbicort", 300)], [on("Pulmicort", 300), on("Singulair", 90)], [on("Pulmicort", 300)], [on("Pulmicort", 300), on("Serevent", 60)],
        [worked("Advair Diskus", 300, 10)], [on("Qvar", 300), worked("Spiriva", 120, 10)]],
    fev=[[lab(FEV, 61)], [lab(FEV, 79)], [lab(FEV, 80)], [lab(FEV, 89)], [lab(FEV, 90)], []],
    spec=[[spec("pulmonology")], [spec("allergy and immunology")], [spec("family medicine")]],
    x=X,
)
INCS = failed("Nasonex", 90)
MORE = {"polyps": dict(
    dx=[[dx("Polyp of nasal cavity", "J33.0"), dx("Chronic sinusitis, unspecified", "J32.9")], [dx("Nasal polyp, unspecified", "J33.9"), dx("Chronic pansinusitis", "J32.4")], [dx("Allergic rhinitis, unspecified", "J30.9")]],
    incs=[[INCS], [failed("Flonase", 56)], [failed("Nasonex", 55)], [worked("Nasonex", 300)], [bad("Nasonex")]],
    scs=[[worked("Prednisone", 14, 300)], [worked("Deltasone", 14, 730)], [worked("Medrol", 6, 731)], [contra("Prednisone")], []],
    spec=[[spec("allergy and immunology")], [spec("internal medicine")]],
    x=[[], [on("Nucala", 60)], [dx("Hookworm disease, unspecified", "B76.9", 20)]],
)}
RENEWAL = dict(
    now=[[ASTH, on("Tezspire", 200)], [ASTH, on("tezepelumab", 120)], [ASTH, worked("Tezspire", 150, 20)], [ASTH]],
    fev=[[lab(FEV, 58, 210), lab(FEV, 66, 20)], [lab(FEV, 58, 210), lab(FEV, 58, 20)], [lab(FEV, 66, 20)]],
    x=[[], [on("Fasenra", 30)], [on("Advair Diskus", 500)]],
)
