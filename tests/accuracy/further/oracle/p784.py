"""784 Tezspire: CVS Caremark guideline, lead-ins that carry age and diagnosis, round bullets."""
from base import *
from meanings import day

FILE, PLAN, PAYER, DRUG, INGREDIENT = "784-tezspire.md", "fu-784", "Charter Oak Health & Life", "Tezspire", "tezepelumab"
CLASS, STYLE = "asthma, nasal polyps: biologic", "Caremark lead-ins with facts, • and ◦ bullets, .md"
COMBINED = ((40, 7), (14, 4))
EX = ("J45.21", "J45.31", "J45.41", "J45.51", "J45.901")
T = {"tezepelumab"}
OTHER_BIO = {"reslizumab", "dupilumab", "benralizumab", "mepolizumab", "omalizumab"}


def events(p, within):
    return len({c["onset"] for c in p._conditions(EX, (), True) if (p.today - day(c["onset"])).days <= within})



HELMINTH = tuple(f"B{n}" for n in range(65, 84))
LINES = [
    L("as", "Authorization of 6 months may be granted for members 12 years of age or older with severe asthma when ALL of the following criteria are met", "mix",
      lambda p: ALL(p.age_ge(12), p.dx("J45.5")), hidden=True),
    L("exa", "Two or more asthma exacerbations (ICD-10-CM J45.21, J45.31, J45.41, J45.51 or J45.901) in the past 12 months", "dx", lambda p: events(p, 360) >= 2, hard="a number of dated events"),
    L("fev", "FEV1 is below 80% of predicted", "lab", lambda p: p.lab("FEV1 percent predicted", lambda v: v < 80)),
    L("ocs", "Member has been receiving a daily oral corticosteroid for at least 6 months", "now", lambda p: p.taking(SYSTEMIC_STEROID, 180), hard="active and a minimum time"),
    L("ics", "Member has been receiving, for at least 3 consecutive months, an inhaled corticosteroid together with one other controller (a long-acting beta-agonist, a long-acting muscarinic antagonist, montelukast, or theophylline)", "now",
      lambda p: p.taking(ICS, 90) and p.taking(LABA | LAMA | {"montelukast", "theophylline"}, 90), hard="two classes at once, active and a minimum time"),
    L("eos", "If the most recent blood eosinophil count is 150 cells/mcL or higher, the member has had an inadequate response to at least 4 months of Fasenra or Nucala, or an intolerance or contraindication to one of them", "if",
      lambda p: IF(p.lab("Blood eosinophil count", lambda v: v >= 150), p.tfci({"benralizumab", "mepolizumab"}, 120)), hard="conditional on a measurement"),
    L("spec", "Prescribed by or in consultation with an allergist, immunologist, or pulmonologist", "spec", lambda p: p.prescriber("allergy and immunology", "pulmonology")),
    L("np", "Authorization of 12 months may be granted for members 12 years of age or older with chronic rhinosinusitis with nasal polyps when ALL of the following criteria are met", "mix",
      lambda p: ALL(p.age_ge(12), p.dx("J33")), hidden=True),
    L("ins", "Member has had an inadequate response to at least 8 weeks of an intranasal corticosteroid, or cannot tolerate one", "trial", lambda p: p.fail_or_intolerant(NASAL_STEROID, 56)),
    L("scs", "Member has taken a systemic corticosteroid within the past 2 years or has undergone sinus surgery", "mix",
      lambda p: True if p.tried(SYSTEMIC_STEROID, within=730) else None, hard="a fact or an attestation"),
    L("now", "Member is receiving Tezspire and has been for at least 6 months", "now", lambda p: p.taking(T, 180), "r", hard="active and a minimum time"),
    L("noex", "Member has had no asthma exacerbation (ICD-10-CM J45.21, J45.31, J45.41, J45.51 or J45.901) in the past 6 months", "no", lambda p: p.no_hx(*EX, within=180), "r", hard="absence in a window"),
    L("rise", "FEV1 percent predicted has risen by 10 percentage points or more over the value before Tezspire", "change", lambda p: p.change("FEV1 percent predicted", T, lambda b, c: round(c - b, 6) >= 10), "r", hard="change from baseline"),
    L("conc", "Use of Tezspire with another biologic for asthma or nasal polyps (Cinqair, Dupixent, Fasenra, Nucala, Xolair)", "conc", lambda p: not p.another(OTHER_BIO | T, "Tezspire", "tezepelumab"), exclude=True),
    L("hel", "A helminth infection that is currently active (ICD-10-CM B65 to B83)", "no", lambda p: p.no_dx(*HELMINTH), exclude=True, hard="a range of codes"),
]
ATTESTATIONS = ["Member will keep using inhaled maintenance treatment"]


def initial(s):
    return ALL(ANY(ALL(s.__dict__["as"], ANY(s.exa, s.fev, s.ocs), s.ics, s.eos, s.spec), ALL(s.np, s.ins, s.scs, s.spec)), s.conc, s.hel)


def renewal(s):
    return ALL(s.now, ANY(s.noex, s.rise), ATT, s.conc, s.hel)


SA = dx("Severe persistent asthma, uncomplicated", "J45.50", 2000)
E1, E2 = past("Severe persistent asthma with (acute) exacerbation", "J45.51", 60), past("Unspecified asthma with (acute) exacerbation", "J45.901", 200)
X = [[], [on("Dupixent", 60)], [on("Xolair", 90)], [worked("Nucala", 200)], [dx("Strongyloidiasis, unspecified", "B78.9", 30)], [past("Strongyloidiasis, unspecified", "B78.9", 300)]]
INITIAL = dict(
    age=[[born(41, 30)], [born(12)], [born(12, -1)]],
    dx=[[SA], [dx("Chronic obstructive pulmonary disease, unspecified", "J44.9")], [past("Severe persistent asthma, uncomplicated", "J45.50", 3000)]],
    ctl=[[E1, E2], [E1, past("Unspecified asthma with (acute) exacerbation", "J45.901", 360), lab("FEV1 percent predicted", 91)], [E1, past("Unspecified asthma with (acute) exacerbation", "J45.901", 361), lab("FEV1 percent predicted", 91)],
         [E1, lab("FEV1 percent predicted", 79)], [lab("FEV1 percent predicted", 80)], [E1], [lab("FEV1 percent predicted", 92), on("prednisone", 180)], [lab("FEV1 percent predicted", 92), on("prednisone", 179)], [lab("FEV1 percent predicted", 92), worked("prednisone", 300)]],
    ics=[[on("Advair Diskus", 300)], [on("Flovent", 90), on("Singulair", 90)], [on("Flovent", 200), on("Singulair", 89)], [on("Trelegy Ellipta", 120)], [on("Flovent", 300)], [on("Serevent", 300)], [worked("Symbicort", 300)], [on("Alvesco", 150), on("Theo-24", 150)]],
    eos=[[lab("Blood eosinophil count", 90)], [lab("Blood eosinophil count", 149)], [lab("Blood eosinophil count", 150)], [lab("Blood eosinophil count", 420), failed("Fasenra", 120)], [lab("Blood eosinophil count", 420), failed("Nucala", 119)],
         [lab("Blood eosinophil count", 420), bad("Nucala")], [], [contra("Fasenra")], [lab("Blood eosinophil count", 420), failed("Dupixent", 200)], [lab("Blood eosinophil count", 600, 90), lab("Blood eosinophil count", 100, 10)],
         [lab("Blood eosinophil count", 0.2, 20, "10*3/uL")]],
    spec=[[spec("pulmonology")], [spec("allergy and immunology")], [spec("internal medicine")]],
    x=X,
)
MORE = {"polyps": dict(
    dx=[[dx("Nasal polyp, unspecified", "J33.9"), spec("allergy and immunology")], [dx("Nasal polyp, unspecified", "J33.9"), spec("internal medicine")], [dx("Allergic rhinitis, unspecified", "J30.9"), spec("allergy and immunology")]],
    ins=[[failed("Nasonex", 90)], [failed("Flonase", 56)], [failed("Rhinocort", 55)], [bad("Flonase")], [worked("Nasonex", 120)]],
    scs=[[worked("prednisone", 10, 400)], [worked("Medrol", 6, 730)], [worked("Medrol", 6, 731)], []],
)}
RENEWAL = dict(
    now=[[SA, on("Tezspire", 300)], [SA, on("tezepelumab", 180)], [SA, on("Tezspire", 179)], [SA, worked("Tezspire", 280, 20)]],
    resp=[[], [past("Severe persistent asthma with (acute) exacerbation", "J45.51", 180)], [past("Severe persistent asthma with (acute) exacerbation", "J45.51", 181)], [E1, lab("FEV1 percent predicted", 61, 320), lab("FEV1 percent predicted", 71, 20)],
          [E1, lab("FEV1 percent predicted", 61, 320), lab("FEV1 percent predicted", 70, 20)], [E1, lab("FEV1 percent predicted", 75, 20)]],
    x=[[], [on("Fasenra", 20)]],
)
