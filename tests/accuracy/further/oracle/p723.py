"""723 Dupixent: Aetna/CVS Caremark specialty guideline; sentences "Authorization ... may be granted for members ..." carry age and history."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "723-dupixent.md", "fu-723", "Meridian Harbor Health Insurance", "Dupixent", "dupilumab"
CLASS, STYLE = "immunology: IL-4/13", "Aetna/CVS specialty guideline, indication headings, authorization sentences"
COMBINED = ((18, 2), (9, 0))
TCI = {"tacrolimus", "pimecrolimus"}
TCS = TOPICAL_STEROID | {"hydrocortisone", "desonide", "fluticasone"}
CONTROLLER = LABA | LAMA | LEUKOTRIENE | {"theophylline"}
OTHER = ANY_BIOLOGIC | JAK | {"apremilast", "deucravacitinib"}
LINES = [
    L("ad", "Moderate-to-severe atopic dermatitis", "dx", lambda p: p.dx("L20"), "b", hidden=True),
    L("as", "Moderate-to-severe asthma", "dx", lambda p: p.dx("J45", "J82.83"), "b", hidden=True),
    L("prior", "Authorization of 4 months may be granted for members 6 months of age or older who have received Adbry, Ebglyss, Nemluvio, Cibinqo, or Rinvoq for atopic dermatitis in the past year", "mix",
      lambda p: p.months_ge(6) and p.tried({"tralokinumab", "lebrikizumab", "nemolizumab", "abrocitinib", "upadacitinib"}, within=365), hard="an authorization sentence with age and a drug in a window"),
    L("age6m", "Authorization of 4 months may also be granted for members 6 months of age or older when all of the following criteria are met", "age",
      lambda p: p.months_ge(6), hard="lead-in that carries an age"),
    L("bsa", "Affected body surface is greater than or equal to 10% body surface area, or crucial body areas (e.g., hands, face, genitals) are affected", "lab",
      lambda p: True if p.lab("Body surface area affected", lambda v: v >= 10) else None, hard="a fact or an attestation"),
    L("top", "Member has had an inadequate response in the past year to a topical corticosteroid or a topical calcineurin inhibitor (e.g., tacrolimus, pimecrolimus), or has a documented intolerance to both", "trial",
      lambda p: p.failed(TCS | TCI, within=365) or (p.intolerant(TCS) and p.intolerant(TCI)), hard="either class failed in a window, or both not tolerated"),
    L("derm", "Dupixent is prescribed by or in consultation with a dermatologist or an allergist/immunologist", "spec", lambda p: p.prescriber("dermatology", "allergy and immunology")),
    L("age6y", "Authorization of 6 months may be granted for members 6 years of age or older when all of the following criteria are met", "age",
      lambda p: p.age_ge(6), hard="lead-in that carries an age"),
    L("eos", "Member has a baseline blood eosinophil count of at least 150 cells per microliter", "lab",
      lambda p: (lambda b: None if b is None else b >= 150)(p.baseline_current("Blood eosinophil count", {"dupilumab"})[0]), hard="baseline"),
    L("ocs", "Member is dependent on daily oral corticosteroids (e.g., prednisone)", "now", lambda p: p.on(SYSTEMIC_STEROID)),
    L("ics", "Inhaled corticosteroid", "now", lambda p: p.on(ICS), hard="the header carries the verb"),
    L("ctl", "Additional controller (i.e., long-acting beta2-agonist, long-acting muscarinic antagonist, leukotriene modifier, or sustained-release theophylline)", "now",
      lambda p: p.on(CONTROLLER), hard="the header carries the verb; four classes"),
    L("pulm", "Dupixent is prescribed by or in consultation with an allergist/immunologist or pulmonologist", "spec", lambda p: p.prescriber("allergy and immunology", "pulmonology")),
    L("r4", "Authorization of 12 months may be granted for members who have been receiving Dupixent for at least 4 months and have achieved or maintained a positive clinical response, such as less itching or redness", "now",
      lambda p: p.taking({"dupilumab"}, 120), "r", hard="an authorization sentence with a duration and an attestation"),
    L("r6", "Authorization of 12 months may be granted for members 6 years of age or older when asthma control has improved on Dupixent treatment and the member continues an inhaled corticosteroid", "mix",
      lambda p: p.age_ge(6) and p.on(ICS), "r", hard="an authorization sentence with age, an attestation and a current drug"),
    L("conc", "Dupixent is not covered when used with any other biologic drug or targeted synthetic drug (e.g., Xolair, Nucala, Fasenra, Tezspire, Adbry, Rinvoq)", "conc",
      lambda p: not p.another(OTHER, "Dupixent", "dupilumab"), exclude=True, hard="class by examples"),
]
ATTESTATIONS = []


def initial(s):
    return ALL(ANY(ALL(s.ad, ANY(s.prior, ALL(s.age6m, s.bsa, s.top, s.derm))),
                   ALL(getattr(s, "as"), s.age6y, ANY(s.eos, s.ocs), ALL(s.ics, s.ctl), s.pulm)), s.conc)


def renewal(s):
    return ALL(ANY(ALL(s.ad, s.r4), ALL(getattr(s, "as"), s.r6)), s.conc)


AD = dx("Atopic dermatitis, unspecified", "L20.9")
AS = dx("Severe persistent asthma, uncomplicated", "J45.50")
BSA, TOP = lab("Body surface area affected", 18, 30), failed("Clobetasol", 60, 40)
INITIAL = dict(
    age=[[born(34, 20)], [born_months(6)], [born_months(6, -1)]],
    dx=[[AD], [dx("Flexural eczema", "L20.82")], [dx("Allergic contact dermatitis, unspecified cause", "L23.9")]],
    bsa=[[BSA], [lab("Body surface area affected", 10, 30)], [lab("Body surface area affected", 9, 30)], []],
    top=[[TOP], [failed("Protopic", 30, 365)], [failed("Protopic", 30, 366)], [worked("Clobetasol", 90)], [bad("Betamethasone")], [bad("Betamethasone"), bad("Elidel")], [worked("Adbry", 150, 365)],
         [worked("Adbry", 150, 366)], [worked("Rinvoq", 40, 90)], [on("Adbry", 150)]],
    spec=[[spec("dermatology")], [spec("allergy and immunology")], [spec("pediatrics")]],
    x=[[], [on("Humira", 100)], [on("Xolair", 90)]],
)
MORE = {"asthma": dict(
    age=[[born(41, 10)], [born(6)], [born(6, -1)]],
    dx=[[AS], [dx("Chronic obstructive pulmonary disease, unspecified", "J44.9")]],
    eos=[[lab("Blood eosinophil count", 310, 50)], [lab("Blood eosinophil count", 150, 50)], [lab("Blood eosinophil count", 149, 50)], [], [on("Prednisone", 120)], [lab("Blood eosinophil count", 90, 20), worked("Prednisone", 20, 30)]],
    med=[[on("Symbicort", 200)], [on("Flovent", 200), on("Montelukast", 90)], [on("Flovent", 200)], [on("Alvesco", 90), on("Spiriva", 90)], [worked("Symbicort", 200, 20)], [on("Singulair", 90)]],
    spec=[[spec("pulmonology")], [spec("dermatology")]],
    x=[[], [on("Fasenra", 60)]],
)}
RENEWAL = dict(
    now=[[AD, on("Dupixent", 300)], [AD, on("Dupixent", 120)], [AD, on("Dupixent", 119)], [AD, worked("Dupixent", 300, 10)], [AS, on("Dupixent", 60), on("Advair Diskus", 300)], [AS, on("Dupixent", 200), on("Serevent", 300)],
         [AS, born(6), on("Dupixent", 90), on("Flovent", 300)]],
    x=[[], [on("Rinvoq", 20)]],
)
