"""245 Dupixent: specialty guideline, three indications, the diagnosis of two in the lead-in alone."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "245-dupixent-specialty.md", "bc-245", "Colonial Harbor Health", "Dupixent", "dupilumab"
CLASS, STYLE = "EoE, CRSwNP, COPD: biologic", "'Authorization may be granted when'"
COMBINED = ((24, 4), (9, 2))
BIO = ASTHMA_BIOLOGIC | IMMUNE_BIOLOGIC


def triple(p):
    two = p.taking(LAMA, 90) and p.taking(LABA, 90)
    return two and (p.taking(ICS, 90) or p.contraindicated(ICS))


LINES = [
    L("eoe", "Member has a diagnosis of eosinophilic esophagitis", "dx", lambda p: p.dx("K20.0")),
    L("agew", "Member is 1 year of age or older and weighs at least 15 kg", "mix", lambda p: ALL(p.age_ge(1), p.lab("Body weight", lambda v: v >= 15)), hard="age and weight"),
    L("ppi", "Member had an inadequate response to at least 8 weeks of a proton pump inhibitor (e.g., omeprazole, pantoprazole), or has an intolerance or contraindication to proton pump inhibitors", "trial",
      lambda p: p.tfci(PPI, 56)),
    L("espec", "The medication is prescribed by or in consultation with an allergist, immunologist, or gastroenterologist", "spec", lambda p: p.prescriber("allergy and immunology", "gastroenterology")),
    L("crs", "Authorization of 6 months may be granted for treatment of chronic rhinosinusitis with nasal polyps when all of the following criteria are met:", "dx",
      lambda p: p.dx("J33"), hidden=True),
    L("age12", "Member is 12 years of age or older", "age", lambda p: p.age_ge(12)),
    L("ncs", "Member had an inadequate response to an intranasal corticosteroid (e.g., fluticasone, mometasone) used for at least 2 months, unless contraindicated or not tolerated", "trial",
      lambda p: p.tfci(NASAL_STEROID, 60)),
    L("ocs", "Member has received a systemic corticosteroid (e.g., prednisone) within the past 2 years", "trial", lambda p: p.tried(SYSTEMIC_STEROID, within=730)),
    L("copd", "Authorization of 6 months may be granted for members 18 years of age or older with COPD when all of the following criteria are met:", "mix",
      lambda p: p.dx("J44") and p.age_ge(18), hidden=True),
    L("eos", "Member has a blood eosinophil count of at least 300 cells per microliter within the past 12 months", "lab", lambda p: p.lab("Blood eosinophil count", lambda v: v >= 300, 360)),
    L("fev", "Member has an FEV1 between 30% and 70% of predicted", "lab", lambda p: p.lab("FEV1 percent predicted", lambda v: 30 <= v <= 70)),
    L("tri", "Member has been receiving a LAMA, a LABA, and an inhaled corticosteroid for at least 3 months, or a LAMA and a LABA if an inhaled corticosteroid is contraindicated", "now",
      triple, hard="three classes, or two with a condition"),
    L("cspec", "The medication is prescribed by or in consultation with a pulmonologist, allergist, or immunologist", "spec", lambda p: p.prescriber("pulmonology", "allergy and immunology")),
    L("now", "Member is currently receiving Dupixent", "now", lambda p: p.taking({"dupilumab"}), "r"),
    L("bio", "Concomitant use with another biologic (e.g., Xolair, Nucala, Fasenra, Tezspire)", "conc", lambda p: not p.another(BIO, "Dupixent", "dupilumab"), exclude=True),
    L("jak", "Concomitant use with a Janus kinase inhibitor (e.g., Rinvoq, Cibinqo)", "conc", lambda p: not p.on(JAK), exclude=True),
]
ATTESTATIONS = ["Diagnosis was confirmed by esophageal biopsy showing at least 15 eosinophils per high-power field",
                "Member has had prior sinus surgery to remove polyps", "Member has achieved or maintained a positive clinical response"]


def initial(s):
    return ALL(ANY(ALL(s.eoe, s.agew, ATT, s.ppi, s.espec), ALL(s.crs, s.age12, s.ncs, ANY(s.ocs, ATT)), ALL(s.copd, s.eos, s.fev, s.tri, s.cspec)), s.bio, s.jak)


def renewal(s):
    return ALL(s.now, ATT, s.bio, s.jak)


EOE = dx("Eosinophilic esophagitis", "K20.0")
X = [[], [on("Nucala", 60)], [on("Rinvoq", 30)], [on("Cibinqo", 30)], [worked("Xolair", 200, 20)], [on("Fasenra", 60)]]
INITIAL = dict(
    dx=[[EOE], [dx("Gastro-esophageal reflux disease with esophagitis, without bleeding", "K21.00")], [past("Eosinophilic esophagitis", "K20.0")], []],
    age=[[born(29, 20), lab("Body weight", 71)], [born(2, 30), lab("Body weight", 15)], [born(6), lab("Body weight", 14.9)], [born(29, 20)],
         [born(5), lab("Body weight", 34, 20, "[lb_av]")], [born(5), lab("Body weight", 33, 20, "[lb_av]")]],
    ppi=[[failed("Omeprazole", 70)], [failed("Protonix", 56)], [failed("Nexium", 55)], [bad("Prilosec")], [contra("Lansoprazole")], [worked("Omeprazole", 100)], [failed("Pepcid", 90)],
         [failed("Omeprazole", 30, 80), failed("Omeprazole", 30, 30)]],
    spec=[[spec("gastroenterology")], [spec("allergy and immunology")], [spec("family medicine")]],
    x=X,
)
POLYP = dx("Nasal polyp, unspecified", "J33.9")
TRE = on("Trelegy Ellipta", 200)
MORE = {
    "crswnp": dict(
        age=[[born(44, 20)], [born(12)], [born(12, -1)]],
        dx=[[POLYP, dx("Chronic sinusitis, unspecified", "J32.9")], [dx("Polyp of nasal cavity", "J33.0"), dx("Chronic maxillary sinusitis", "J32.0")], [dx("Chronic sinusitis, unspecified", "J32.9")]],
        ncs=[[failed("Flonase", 90)], [failed("Nasonex", 60)], [failed("Rhinocort", 59)], [bad("Nasonex")], [contra("Flonase")], []],
        ocs=[[worked("Prednisone", 10, 300)], [worked("Medrol", 6, 730)], [worked("Prednisone", 6, 731)], []],
        x=X[:3]),
    "copd": dict(
        age=[[born(66, 2)], [born(18, -1)]],
        dx=[[dx("Chronic obstructive pulmonary disease, unspecified", "J44.9")], [dx("Severe persistent asthma, uncomplicated", "J45.50")]],
        eos=[[lab("Blood eosinophil count", 420)], [lab("Blood eosinophil count", 300, 360)], [lab("Blood eosinophil count", 299)], [lab("Blood eosinophil count", 420, 361)],
             [lab("Blood eosinophil count", 0.3, 20, "10*3/uL")]],
        fev=[[lab("FEV1 percent predicted", 48)], [lab("FEV1 percent predicted", 70)], [lab("FEV1 percent predicted", 71)], [lab("FEV1 percent predicted", 29)], []],
        tri=[[TRE], [on("Trelegy Ellipta", 90)], [on("Trelegy Ellipta", 89)], [on("Anoro Ellipta", 200), contra("Fluticasone")], [on("Anoro Ellipta", 200)],
             [on("Spiriva", 300), on("Symbicort", 300)], [on("Symbicort", 300)], [worked("Breztri", 200, 10)]],
        spec=[[spec("pulmonology")], [spec("internal medicine")]],
        x=X[:2]),
}
RENEWAL = dict(
    now=[[EOE, on("Dupixent", 180)], [POLYP, on("dupilumab", 60)], [EOE, worked("Dupixent", 180, 15)], [EOE]],
    x=X,
)
