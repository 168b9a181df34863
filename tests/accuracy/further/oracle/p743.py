"""743 Dupixent: Aetna, 'Authorization of ... may be granted for members ... when', bullets, three indications."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "743-dupixent.md", "fu-743", "Charter Oak Benefit Company", "Dupixent", "dupilumab"
CLASS, STYLE = "atopic dermatitis, asthma, EoE: biologic", "Aetna, a sentence that carries age and diagnosis, hyphen bullets"
COMBINED = ((34, 7), (14, 3))
HELMINTH = tuple(f"B{n}" for n in range(65, 84))
OTHER = ANY_BIOLOGIC | JAK
LINES = [
    L("adlead", "Authorization of 4 months may be granted for members 6 months of age or older for treatment of moderate-to-severe atopic dermatitis when all of the following criteria are met", "mix",
      lambda p: p.months_ge(6) and p.dx("L20"), hidden=True),
    L("adspec", "Prescribed by or in consultation with a dermatologist, allergist, or immunologist", "spec", lambda p: p.prescriber("dermatology", "allergy and immunology")),
    L("prior", "Member has received another biologic or a JAK inhibitor for atopic dermatitis (e.g., Adbry, Ebglyss, Cibinqo, Rinvoq) in the past year", "trial", lambda p: p.tried(AD_TARGETED, within=365), hard="class by examples in a window"),
    L("bsa", "At least 10% of the body surface area is affected, or crucial body areas (e.g., face, hands, genitals) are affected", "mix",
      lambda p: True if p.lab("Body surface area affected", lambda v: v >= 10) is True else None, hard="a fact or one that no record shows"),
    L("tcs", "Member cannot tolerate a topical calcineurin inhibitor, or in the past 180 days had an inadequate response to a medium to super-high potency topical corticosteroid", "trial",
      lambda p: p.intolerant(TCI) or p.failed(TOPICAL_STEROID, within=180), hard="intolerance to one class or response to another in a window"),
    L("aslead", "Authorization of 6 months may be granted for members 6 years of age or older for treatment of moderate-to-severe asthma when all of the following criteria are met", "mix",
      lambda p: p.age_ge(6) and p.dx("J45"), hidden=True),
    L("asspec", "Prescribed by or in consultation with an allergist, immunologist, or pulmonologist", "spec", lambda p: p.prescriber("allergy and immunology", "pulmonology")),
    L("eos", "Member has a baseline blood eosinophil count of at least 150 cells per microliter or takes a systemic corticosteroid (e.g., prednisone) every day", "mix",
      lambda p: ANY(p.lab("Blood eosinophil count", lambda v: v >= 150), p.on(SYSTEMIC_STEROID)), hard="a value or a current drug"),
    L("ics", "Inhaled corticosteroid at a medium or high dose", "now", lambda p: p.on(ICS), hard="the header carries the verb"),
    L("ctl", "Additional controller (long-acting beta2-agonist, long-acting muscarinic antagonist, or leukotriene modifier)", "now", lambda p: p.on(LABA | LAMA | LEUKOTRIENE), hard="the header carries the verb"),
    L("eoelead", "Authorization of 6 months may be granted for members 1 year of age or older for treatment of eosinophilic esophagitis when all of the following criteria are met", "mix",
      lambda p: p.age_ge(1) and p.dx("K20.0"), hidden=True),
    L("kg", "Body weight is at least 15 kg", "lab", lambda p: p.lab("Body weight", lambda v: v >= 15)),
    L("ppi", "Failure of at least 8 weeks of a proton pump inhibitor, unless contraindicated or not tolerated", "trial", lambda p: p.tfci(PPI, 56)),
    L("four", "Member has been receiving Dupixent for at least 4 months", "now", lambda p: p.taking({"dupilumab"}, 120), "r"),
    L("conc", "Concomitant use with any other biologic drug (e.g., Xolair, Nucala, Adbry) or with a JAK inhibitor", "conc", lambda p: not p.another(OTHER, "Dupixent", "dupilumab"), exclude=True, hard="two classes by examples"),
    L("worm", "Active parasitic (helminth) infection", "no", lambda p: p.no_dx(*HELMINTH), exclude=True),
]
ATTESTATIONS = ["Esophageal biopsy showed 15 or more intraepithelial eosinophils per high-power field", "Member has achieved or maintained a positive clinical response"]


def initial(s):
    ad = ALL(s.adlead, s.adspec, ANY(s.prior, ALL(s.bsa, s.tcs)))
    asthma = ALL(s.aslead, s.asspec, s.eos, ALL(s.ics, s.ctl))
    eoe = ALL(s.eoelead, s.kg, ATT, s.ppi)
    return ALL(ANY(ad, asthma, eoe), s.conc, s.worm)


def renewal(s):
    return ALL(s.four, ATT, s.conc, s.worm)


X = [[], [on("Nucala", 60)], [on("Xeljanz", 60)], [on("Humira", 60)], [dx("Intestinal helminthiasis, unspecified", "B82.0", 30)], [past("Strongyloidiasis, unspecified", "B78.9", 700)], [worked("Xolair", 200, 100)]]
AD = dx("Atopic dermatitis, unspecified", "L20.9")
INITIAL = dict(
    dx=[[AD], [dx("Other atopic dermatitis", "L20.89")], [dx("Contact dermatitis, unspecified", "L25.9")], [past("Atopic dermatitis, unspecified", "L20.9")]],
    age=[[], [born_months(6)], [born_months(6, -1)]],
    spec=[[spec("dermatology")], [spec("allergy and immunology")], [spec("pulmonology")]],
    bsa=[[lab("Body surface area affected", 14)], [lab("Body surface area affected", 10)], [lab("Body surface area affected", 9)], []],
    tcs=[[failed("Temovate", 40, 60)], [failed("Diprolene", 30, 180)], [failed("betamethasone", 30, 181)], [worked("Elocon", 60, 30)], [bad("Elidel")], [bad("clobetasol")], [failed("Protopic", 60)], [partial("fluocinonide", 40, 20)], [], [worked("Adbry", 90, 365)], [worked("Adbry", 90, 366)], [bad("Rinvoq", 20, 300)]],
    prior=[[], [worked("Adbry", 90, 365)], [worked("Adbry", 90, 366)], [failed("Rinvoq", 60, 100)], [bad("Cibinqo", 20, 300)]],
    x=X,
)
MORE = {
    "asthma": dict(
        dx=[[dx("Severe persistent asthma, uncomplicated", "J45.50")], [dx("Moderate persistent asthma, uncomplicated", "J45.40")], [dx("Chronic obstructive pulmonary disease, unspecified", "J44.9")]],
        age=[[], [born(6)], [born(6, -1)]],
        spec=[[spec("pulmonology")], [spec("allergy and immunology")], [spec("dermatology")]],
        eos=[[lab("Blood eosinophil count", 320)], [lab("Blood eosinophil count", 150, 300)], [lab("Blood eosinophil count", 149)], [], [lab("Blood eosinophil count", 80), on("prednisone", 60)], [lab("Blood eosinophil count", 80), worked("prednisone", 60)],
             [lab("Blood eosinophil count", 0.3, 20, "10*3/uL")]],
        ctl=[[on("Symbicort", 200)], [on("Qvar", 200), on("Singulair", 100)], [on("Pulmicort", 200), on("Spiriva", 100)], [on("Qvar", 200)], [on("Spiriva", 200)], [worked("Advair Diskus", 200, 10)]],
        x=[[], [on("Tezspire", 60)], [on("Opzelura", 20)]],
    ),
    "eoe": dict(
        dx=[[dx("Eosinophilic esophagitis", "K20.0")], [dx("Gastro-esophageal reflux disease without esophagitis", "K21.9")]],
        age=[[], [born(1)], [born(1, -1)]],
        kg=[[lab("Body weight", 61)], [lab("Body weight", 15)], [lab("Body weight", 14.9)], [], [lab("Body weight", 40, 20, "[lb_av]")]],
        ppi=[[failed("Prilosec", 90)], [partial("pantoprazole", 56)], [failed("Nexium", 55)], [worked("Prilosec", 90)], [bad("omeprazole")], [contra("omeprazole")], []],
        x=[[], [on("Adbry", 60)]],
    ),
}
RENEWAL = dict(
    on=[[AD, on("Dupixent", 200)], [AD, on("dupilumab", 120)], [AD, on("Dupixent", 119)], [AD, worked("Dupixent", 300, 20)], [AD, med("Dupixent", 160, 90), on("Dupixent", 62)]],
    x=X,
)
