"""308 Nucala: Caremark-like specialty guideline, indications in lead-ins, 'for all indications'."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "308-nucala-guideline.md", "fu-308", "Keystone Meridian Benefit Managers", "Nucala", "mepolizumab"
CLASS, STYLE = "severe asthma, nasal polyps: IL-5", "specialty guideline, dashes under lead-ins, a part for all indications"
MORE_CTRL = LABA | LAMA | {"montelukast", "zafirlukast", "zileuton", "theophylline"}
CONC = "Member will not use Nucala concomitantly with any other biologic for asthma or allergic disease (e.g., Cinqair, Dupixent, Fasenra, Tezspire, Xolair)"
LUNG_ICS = ICS
NASAL = {"Flonase", "Nasonex", "Rhinocort", "Nasacort"}


def inhaled(m):
    return m["drug"] not in NASAL


def nasal(m):
    return m["drug"] in NASAL


LINES = [
    L("asth", "Authorization of 6 months may be granted for treatment of asthma when all of the following criteria are met", "dx", lambda p: p.dx("J45", "J82.83"), hidden=True),
    L("age", "Member is 6 years of age or older", "age", lambda p: p.age_ge(6)),
    L("eos", "Member has a baseline blood eosinophil count of at least 150 cells per microliter", "lab", lambda p: p.lab("Blood eosinophil count", lambda v: v >= 150)),
    L("ocs", "Member is dependent on a daily systemic corticosteroid (e.g., prednisone, methylprednisolone)", "now", lambda p: p.on(SYSTEMIC_STEROID)),
    L("ctrl", "Member has inadequate asthma control despite 3 months of treatment with both an inhaled corticosteroid and an additional controller (a long-acting beta2-agonist, a long-acting muscarinic antagonist, a leukotriene modifier, or sustained-release theophylline)", "trial",
      lambda p: p.failed(ICS, 90, keep=inhaled) and p.failed(MORE_CTRL, 90), hard="both of two classes, combination products"),
    L("smoke", "Member does not smoke tobacco", "no", lambda p: p.no_dx("F17", "Z72.0"), hard="a habit with a code"),
    L("crs", "Authorization of 6 months may be granted for adult members (18 years of age or older) with chronic rhinosinusitis with nasal polyps (CRSwNP) when the following criteria are met", "mix",
      lambda p: p.age_ge(18) and p.dx("J33"), hidden=True),
    L("ins", "Member has tried two different intranasal corticosteroids, or one intranasal corticosteroid for at least 8 weeks", "trial",
      lambda p: count(lambda d: p.tried({d}, keep=nasal), *NASAL_STEROID) >= 2 or p.tried(NASAL_STEROID, 56, keep=nasal), hard="two drugs or one for a time"),
    L("scs", "Member was given a course of a systemic corticosteroid within the past 2 years", "trial", lambda p: p.tried(SYSTEMIC_STEROID, within=730)),
    L("spec", "Medication is prescribed by or in consultation with an allergist/immunologist, otolaryngologist, or pulmonologist", "spec", lambda p: p.prescriber("allergy and immunology", "pulmonology", "otolaryngology")),
    L("conc", CONC, "conc", lambda p: not p.another(ASTHMA_BIOLOGIC, "Nucala", "mepolizumab"), "b"),
    L("now", "Member has been on Nucala for at least 5 months and remains on it", "now", lambda p: p.taking({"mepolizumab"}, 150), "r"),
]
ATTESTATIONS = ["Asthma has been poorly controlled over the past year, as shown by exacerbations, emergency visits, or limits on daily activity",
                "Member has had sinus surgery for nasal polyps", "Member has nasal blockage plus one additional symptom (rhinorrhea or reduced sense of smell)",
                "Exacerbations, symptoms, or the oral corticosteroid dose have decreased since the start of therapy"]


def initial(s):
    asthma = ALL(s.asth, s.age, ANY(s.eos, s.ocs), ATT, s.ctrl, s.smoke)
    polyps = ALL(s.crs, s.ins, ANY(s.scs, ATT), ATT)
    return ALL(ANY(asthma, polyps), s.spec, s.conc)


def renewal(s):
    return ALL(s.now, ATT, s.conc)


AS, NP = dx("Severe persistent asthma, uncomplicated", "J45.50"), dx("Nasal polyp, unspecified", "J33.9")
EOS = "Blood eosinophil count"
INITIAL = dict(
    age=[[born(31, 100)], [born(6)], [born(6, -1)]],
    dx=[[AS], [dx("Eosinophilic asthma", "J82.83")], [dx("Chronic obstructive pulmonary disease, unspecified", "J44.9")], [past("Severe persistent asthma", "J45.50")]],
    eos=[[lab(EOS, 410)], [lab(EOS, 150)], [lab(EOS, 149)], [lab(EOS, 0.4, unit="10*3/uL")], [], [lab(EOS, 120), on("Prednisone", 200)], [lab(EOS, 90), worked("Prednisone", 10, 90)]],
    ctrl=[[partial("Breo Ellipta", 120, 5)], [failed("Flovent", 100, 10), failed("Singulair", 95, 10)], [failed("Flovent", 100, 10)], [failed("Symbicort", 89, 10)], [failed("Anoro Ellipta", 200, 10)],
          [worked("Advair Diskus", 200, 10)], [failed("Qvar", 90, 10), failed("Spiriva", 60, 10)], [med("Dulera", 200, None, "inadequate_response")]],
    smoke=[[], [dx("Nicotine dependence, cigarettes, uncomplicated", "F17.210")], [dx("Personal history of nicotine dependence", "Z87.891")]],
    spec=[[spec("pulmonology")], [spec("allergy and immunology")], [spec("pediatrics")]],
    conc=[[], [on("Fasenra", 30)], [on("Xolair", 30)], [worked("Dupixent", 200, 3)]],
)
MORE = {"polyps": dict(
    age=[[born(44, 9)], [born(18, -1)]],
    dx=[[NP], [dx("Chronic sinusitis, unspecified", "J32.9")]],
    ins=[[worked("Flonase", 60, 30)], [failed("Nasonex", 20, 100), bad("Flonase")], [failed("Nasonex", 55, 20)], []],
    scs=[[worked("Medrol", 6, 400)], [worked("Prednisone", 5, 731)], [worked("Prednisone", 5, 730)]],
    spec=[[spec("allergy and immunology")]],
)}
RENEWAL = dict(
    now=[[AS, on("Nucala", 300)], [AS, on("mepolizumab", 150)], [AS, on("Nucala", 149)], [AS, worked("Nucala", 400, 20)]],
    conc=[[], [on("Tezspire", 40)], [on("Cinqair", 40)], [on("Breo Ellipta", 400)]],
)
