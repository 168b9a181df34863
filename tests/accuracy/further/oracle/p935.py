"""935 Nucala: universal criteria first, then criteria by indication."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "935-nucala.md", "fu-935", "Great Basin Cooperative Health", "Nucala", "mepolizumab"
CLASS, STYLE = "asthma, CRSwNP, EGPA: IL-5", "universal criteria, then A, B, C by indication"
COMBINED = ((30, 6), (12, 3))
N, E = {"mepolizumab"}, "Blood eosinophil count"
PRED = {"prednisone", "prednisolone"}
CONC = "Nucala is not combined with another biologic for asthma or nasal polyps (e.g., Dupixent, Xolair, Fasenra, Tezspire)"
LINES = [
    L("spec", "Prescribed by or in consultation with an allergist, immunologist, or pulmonologist", "spec", lambda p: p.prescriber("allergy and immunology", "pulmonology")),
    L("conc", CONC, "conc", lambda p: not p.another(BIOLOGIC_935, "Nucala", "mepolizumab"), "b"),
    L("worm", "Member does not have an untreated helminth infection", "no", lambda p: p.no_dx(*[f"B{n}" for n in range(65, 84)]), hard="a range of codes"),
    L("as_", "Diagnosis of asthma in a member who is 6 years of age or older", "mix", lambda p: p.dx("J45") and p.age_ge(6), hard="diagnosis and age on one line"),
    L("eos", "Blood eosinophil count of at least 150 cells/mcL within the past 6 weeks, or of at least 300 cells/mcL within the past 12 months", "lab",
      lambda p: ANY(p.lab(E, lambda v: v >= 150, 42), p.lab(E, lambda v: v >= 300, 360)), hard="two thresholds, two windows"),
    L("ics", "Member has been receiving an inhaled corticosteroid plus a LABA, a LAMA, or a leukotriene modifier for at least 3 months", "now",
      lambda p: p.taking(ICS, 90) and p.taking(LABA | LAMA | LEUKOTRIENE, 90), hard="a class plus one of three classes"),
    L("exa", "An asthma exacerbation within the past 12 months, or current use of an oral corticosteroid (e.g., prednisone)", "mix",
      lambda p: p.hx("J45.21", "J45.31", "J45.41", "J45.51", "J45.901", within=360) or p.on(SYSTEMIC_STEROID), hard="event in a window, or a current drug"),
    L("np", "Member has both chronic sinusitis and nasal polyps", "dx", lambda p: p.dx("J32") and p.dx("J33"), hard="two diagnoses"),
    L("ad", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("ns", "Inadequate response to an intranasal corticosteroid (e.g., mometasone, fluticasone) used for 8 weeks or longer", "trial", lambda p: p.failed(NASAL_STEROID, 56), hard="class by examples"),
    L("ocs", "A systemic corticosteroid has been taken within the past 2 years, unless contraindicated or not tolerated", "trial",
      lambda p: p.tried(SYSTEMIC_STEROID, within=730) or p.contraindicated(SYSTEMIC_STEROID) or p.intolerant(SYSTEMIC_STEROID), hard="window, unless"),
    L("eg", "Diagnosis of EGPA", "dx", lambda p: p.dx("M30.1")),
    L("pr", "Member has been on prednisone or prednisolone for at least 4 weeks and is still taking it", "now", lambda p: p.taking(PRED, 28)),
    L("now", "Member is receiving Nucala and has used it for at least 6 months", "now", lambda p: p.taking(N, 180), "r"),
    L("fev", "FEV1 percent predicted is at least 5 percentage points above the baseline value", "change", lambda p: p.change("FEV1 percent predicted", N, lambda b, c: c - b >= 5), "r"),
    L("half", "Blood eosinophil count has fallen by half or more from baseline", "change", lambda p: p.change(E, N, lambda b, c: c <= b / 2), "r"),
    L("off", "Member has EGPA and is no longer taking prednisone or prednisolone", "mix", lambda p: p.dx("M30.1") and not p.on(PRED), "r", hard="diagnosis and no current use"),
]
ATTESTATIONS = ["The prescriber states that the member has benefited from treatment"]


def initial(s):
    return ALL(s.spec, s.conc, s.worm, ANY(ALL(s.as_, s.eos, s.ics, s.exa), ALL(s.np, s.ad, s.ns, s.ocs), ALL(s.eg, s.ad, s.pr)))


def renewal(s):
    return ALL(s.now, ANY(s.fev, s.half, s.off), s.conc, ATT)


AST_ = dx("Severe persistent asthma, uncomplicated", "J45.50")
FLARE = past("Severe persistent asthma with (acute) exacerbation", "J45.51", 200)
NP = [dx("Chronic sinusitis, unspecified", "J32.9"), dx("Nasal polyp, unspecified", "J33.9")]
EG = dx("Polyarteritis with lung involvement [Churg-Strauss]", "M30.1")
INITIAL = dict(
    dx=[[AST_], [dx("Chronic obstructive pulmonary disease, unspecified", "J44.9")]],
    age=[[born(41, 10)], [born(6)], [born(6, -1)]],
    spec=[[spec("pulmonology")], [spec("allergy and immunology")], [spec("pediatrics")]],
    eos=[[lab("Blood eosinophil count", 420)], [lab("Blood eosinophil count", 150, 42)], [lab("Blood eosinophil count", 149)], [lab("Blood eosinophil count", 200, 43)], [lab("Blood eosinophil count", 300, 360)], [lab("Blood eosinophil count", 300, 361)], [lab("Blood eosinophil count", 0.31, 90, "10*3/uL")], []],
    ics=[[on("Advair Diskus", 200)], [on("Symbicort", 90)], [on("Symbicort", 89)], [on("Pulmicort", 200), on("Singulair", 120)], [on("Pulmicort", 200)], [worked("Breo Ellipta", 300, 20)], [on("Trelegy Ellipta", 120)], [on("Anoro Ellipta", 120)], [on("Flovent", 120), on("Spiriva", 40)]],
    exa=[[FLARE], [past("Moderate persistent asthma with (acute) exacerbation", "J45.41", 360)], [past("Moderate persistent asthma with (acute) exacerbation", "J45.41", 361)], [on("prednisone", 60)], [worked("prednisone", 10, 100)], []],
    x=[[], [on("Dupixent", 60)], [worked("Xolair", 100)], [dx("Strongyloidiasis, unspecified", "B78.9", 40)], [past("Ascariasis, unspecified", "B77.9", 400)]],
)
MORE = dict(
    np=dict(
        dx=[NP, NP[:1], [dx("Acute sinusitis, unspecified", "J01.90"), NP[1]]],
        age=[[born(40)], [born(18, -1)]],
        spec=[[spec("allergy and immunology")]],
        ns=[[failed("Nasonex", 90)], [failed("Flonase", 56)], [failed("Flonase", 55)], [bad("Nasonex")], [worked("Nasonex", 200)]],
        ocs=[[worked("prednisone", 10, 300)], [worked("Deltasone", 10, 730)], [worked("methylprednisolone", 6, 731)], [contra("prednisone")], []],
        x=[[], [on("Dupixent", 60)]],
    ),
    egpa=dict(
        dx=[[EG], [dx("Polyarteritis nodosa", "M30.0")]],
        spec=[[spec("pulmonology")], [spec("rheumatology")]],
        pr=[[on("prednisone", 100)], [on("prednisolone", 28)], [on("prednisone", 27)], [worked("prednisone", 100, 20)]],
        age=[[born(50)], [born(18)], [born(18, -1)]],
        x=[[], [dx("Trichinellosis", "B75", 20)]],
    ),
)
RENEWAL = dict(
    now=[[AST_, on("Nucala", 300)], [AST_, on("Nucala", 180)], [AST_, on("Nucala", 179)], [AST_, worked("Nucala", 280, 20)]],
    r=[[lab("FEV1 percent predicted", 55, 320), lab("FEV1 percent predicted", 66, 20)], [lab("FEV1 percent predicted", 55, 320), lab("FEV1 percent predicted", 60, 20)], [lab("FEV1 percent predicted", 55, 320), lab("FEV1 percent predicted", 59, 20)],
       [lab("Blood eosinophil count", 400, 320), lab("Blood eosinophil count", 200, 20)], [lab("Blood eosinophil count", 400, 320), lab("Blood eosinophil count", 201, 20), lab("FEV1 percent predicted", 55, 320), lab("FEV1 percent predicted", 56, 20)],
       [EG, worked("prednisone", 300, 40)], [EG, on("prednisone", 400)]],
    x=[[], [on("Fasenra", 30)]],
)
