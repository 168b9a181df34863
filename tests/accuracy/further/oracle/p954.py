"""954 Dupixent: one paragraph per indication, each of several sentences."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "954-dupixent.md", "fu-954", "Painted Mesa Blue Plan", "Dupixent", "dupilumab"
CLASS, STYLE = "immunology: dupilumab", "one paragraph of prose per indication"
COMBINED = ((22, 6), (10, 3))
step = lambda p, c, d: p.tfci(c, d)
LINES = [
    L("ad", "The member is 6 months of age or older and has a diagnosis of moderate to severe atopic dermatitis. At least 10% of the body surface area was affected on an assessment within the past 60 days. The member has had an inadequate response to at least 14 days of a topical corticosteroid (e.g., triamcinolone, clobetasol) and an inadequate response to at least 28 days of a topical calcineurin inhibitor (tacrolimus or pimecrolimus); an intolerance or a contraindication to a class takes the place of its trial", "mix",
      lambda p: ALL(p.months_ge(6), p.dx("L20"), p.lab("Body surface area affected", lambda v: v >= 10, 60), step(p, TCS_954, 14), step(p, TCI, 28)), hard="a paragraph of three sentences"),
    L("as", "The member is 6 years of age or older and has a diagnosis of asthma, with a blood eosinophil count of 150 cells/mcL or higher within the past 12 months or with current daily use of an oral corticosteroid (e.g., prednisone). The member has been treated with an inhaled corticosteroid and a long-acting beta agonist, in one inhaler or in two (e.g., Symbicort, Advair), for at least 90 days. Dupixent is prescribed by or in consultation with an allergist, an immunologist or a pulmonologist", "mix",
      lambda p: ALL(p.age_ge(6), p.dx("J45"), ANY(p.lab("Blood eosinophil count", lambda v: v >= 150, 360), p.on(SYSTEMIC_STEROID)), p.tried(ICS, 90), p.tried(LABA, 90), p.prescriber("allergy and immunology", "pulmonology")), hard="a paragraph of three sentences"),
    L("ee", "The member has a diagnosis of eosinophilic esophagitis, is at least 1 year of age and weighs at least 15 kg. The member has failed at least 8 weeks of a proton pump inhibitor or could not tolerate one. Dupixent is prescribed by or in consultation with an allergist or a gastroenterologist", "mix",
      lambda p: ALL(p.dx("K20.0"), p.age_ge(1), p.lab("Body weight", lambda v: v >= 15), p.failed(PPI, 56) or p.intolerant(PPI), p.prescriber("allergy and immunology", "gastroenterology")), hard="a paragraph of three sentences"),
    L("now", "The member has been receiving Dupixent for at least 120 days", "now", lambda p: p.taking({"dupilumab"}, 120), "r"),
    L("ics", "If the member has asthma, the member is still taking an inhaled corticosteroid", "if", lambda p: IF(p.dx("J45"), p.on(ICS)), "r"),
    L("bio", "For use together with another biologic for an allergic or skin disease (such as Xolair, Nucala, Tezspire, Adbry or Ebglyss)", "conc", lambda p: not p.on(ALLERGY_SKIN_954), exclude=True),
    L("jak", "For use together with a Janus kinase inhibitor, oral or topical (such as Rinvoq, Cibinqo or Opzelura)", "conc", lambda p: not p.on(JAK), exclude=True),
]
ATTESTATIONS = ["The prescriber reports that the disease has improved on Dupixent"]


def initial(s):
    return ALL(ANY(s.ad, s.as_, s.ee), s.bio, s.jak)


for _l in LINES:
    if _l.id == "as":
        _l.id = "as_"


def renewal(s):
    return ALL(s.now, ATT, s.ics, s.bio, s.jak)


AD, AS, EE = dx("Atopic dermatitis, unspecified", "L20.9"), dx("Moderate persistent asthma, uncomplicated", "J45.40"), dx("Eosinophilic esophagitis", "K20.0")
INITIAL = dict(
    age=[[born(30, 20)], [born_months(6)], [born_months(6, -1)]],
    dx=[[AD], [dx("Other atopic dermatitis", "L20.89")], [dx("Psoriasis vulgaris", "L40.0")], [past("Atopic dermatitis, unspecified", "L20.9")]],
    bsa=[[lab("Body surface area affected", 22)], [lab("Body surface area affected", 10, 60)], [lab("Body surface area affected", 9)], [lab("Body surface area affected", 22, 61)], []],
    tcs=[[failed("Triamcinolone", 40)], [failed("clobetasol", 14)], [failed("clobetasol", 13)], [bad("Temovate")], [worked("Triamcinolone", 60)], []],
    tci=[[failed("Protopic", 60)], [failed("Elidel", 28)], [partial("tacrolimus", 27)], [contra("pimecrolimus")], []],
    x=[[], [on("Xolair", 40)], [on("Nemluvio", 40)], [on("Rinvoq", 40)], [on("Opzelura", 40)], [worked("Adbry", 100, 15)]],
)
MORE = {
    "asthma": dict(
        age=[[born(30, 20)], [born(6)], [born(6, -1)]],
        dx=[[AS], [dx("Chronic obstructive pulmonary disease, unspecified", "J44.9")]],
        eos=[[lab("Blood eosinophil count", 320)], [lab("Blood eosinophil count", 150, 360)], [lab("Blood eosinophil count", 149)], [lab("Blood eosinophil count", 320, 361)], [lab("Blood eosinophil count", 90), on("prednisone", 40)], [lab("Blood eosinophil count", 90), worked("prednisone", 40)]],
        inh=[[on("Symbicort", 200)], [worked("Advair Diskus", 90)], [worked("Advair Diskus", 89)], [on("Flovent", 150), on("Serevent", 90)], [on("Pulmicort", 200)], []],
        spec=[[spec("pulmonology")], [spec("allergy and immunology")], [spec("pediatrics")]],
        x=[[], [on("Nucala", 90)]],
    ),
    "eoe": dict(
        age=[[born(14, 20)], [born(1), lab("Body weight", 15, 5)], [born(1, -1)]],
        dx=[[EE], [dx("Gastro-esophageal reflux disease without esophagitis", "K21.9")]],
        wt=[[lab("Body weight", 41)], [lab("Body weight", 14.9)], [lab("Body weight", 33.1, 20, "[lb_av]")], []],
        ppi=[[failed("Prilosec", 90)], [failed("Nexium", 56)], [failed("Nexium", 55)], [bad("omeprazole")], [worked("Protonix", 100)]],
        spec=[[spec("gastroenterology")], [spec("dermatology")]],
    ),
}
RENEWAL = dict(
    now=[[AD, on("Dupixent", 200)], [AD, on("dupilumab", 120)], [AD, on("Dupixent", 119)], [AD, worked("Dupixent", 200, 10)]],
    ics=[[], [AS, on("Flovent", 300)], [AS], [AS, worked("Symbicort", 200, 20)]],
    x=[[], [on("Tezspire", 20)], [on("Xeljanz", 20)]],
)
