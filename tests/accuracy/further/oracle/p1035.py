"""1035 Fasenra: Centene, two indications (must meet all), continued therapy, not authorized."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1035-fasenra.md", "fu-1035", "Ozark Summit Health Plan", "Fasenra", "benralizumab"
CLASS, STYLE = "eosinophilic asthma: anti-IL-5 receptor", "Centene, must meet all, 1. a."
COMBINED = ((40, 3), (13, 2))
EOS = "Blood eosinophil count"
HELMINTH = ("B65", "B66", "B67", "B68", "B69", "B70", "B71", "B72", "B73", "B74", "B75", "B76", "B77", "B78", "B79", "B80", "B81", "B83")
LINES = [
    L("dx1", "Diagnosis of severe persistent asthma", "dx", lambda p: p.dx("J45.5")),
    L("e300", "Blood eosinophil count ≥ 300 cells/mcL within the past 12 months", "lab", lambda p: p.lab(EOS, lambda v: v >= 300, 360)),
    L("e150", "Blood eosinophil count ≥ 150 cells/mcL within the past 6 weeks", "lab", lambda p: p.lab(EOS, lambda v: v >= 150, 42)),
    L("sp1", "Prescribed by or in consultation with an allergist, immunologist, or pulmonologist", "spec", lambda p: p.prescriber("allergy", "immunology", "allergy and immunology", "pulmonology")),
    L("age6", "Age ≥ 6 years", "age", lambda p: p.age_ge(6)),
    L("ctl", "Member has been receiving an inhaled corticosteroid for ≥ 3 months, together with a long-acting beta2-agonist, a long-acting muscarinic antagonist, or a leukotriene modifier", "now",
      lambda p: p.taking(ICS, 90) and p.on(LABA | LAMA | LEUKOTRIENE), hard="two drugs on one line, a time for one"),
    L("nuc", "Failure of a ≥ 4-month trial of Nucala, unless contraindicated or clinically significant adverse effects are experienced", "trial", lambda p: p.tfci({"mepolizumab"}, 120)),
    L("conc", "Fasenra is not prescribed concurrently with another biologic for asthma (e.g., Nucala, Xolair, Dupixent, Cinqair, Tezspire)", "conc", lambda p: not p.on(ASTHMA_BIOLOGIC - {"benralizumab"}), "b"),
    L("dx2", "Diagnosis of eosinophilic granulomatosis with polyangiitis (EGPA)", "dx", lambda p: p.dx("M30.1")),
    L("age18", "Age ≥ 18 years", "age", lambda p: p.age_ge(18)),
    L("sp2", "Prescribed by or in consultation with a pulmonologist, rheumatologist, or immunologist", "spec", lambda p: p.prescriber("pulmonology", "rheumatology", "immunology", "allergy and immunology")),
    L("ocs", "Member has been taking oral prednisone or prednisolone for ≥ 4 weeks", "now", lambda p: p.taking({"prednisone", "prednisolone"}, 28)),
    L("now", "Member has been receiving Fasenra for ≥ 4 months", "now", lambda p: p.taking({"benralizumab"}, 120), "r"),
    L("ics", "If member has asthma, member is currently receiving an inhaled corticosteroid", "if", lambda p: IF(p.dx("J45", "J82.83"), p.on(ICS)), "r"),
    L("sa", "Status asthmaticus", "no", lambda p: p.no_dx("J45.22", "J45.32", "J45.42", "J45.52", "J45.902"), exclude=True),
    L("worm", "Active helminth infection (e.g., strongyloidiasis, hookworm)", "no", lambda p: p.no_dx(*HELMINTH), exclude=True),
]
ATTESTATIONS = [
    "Provider documents two or more exacerbations in the past 12 months that required systemic corticosteroids or an emergency visit",
    "Dose does not exceed 30 mg every 4 weeks for three doses, then 30 mg every 8 weeks",
    "Dose does not exceed 30 mg every 4 weeks",
    "Member is responding positively to therapy",
]


def initial(s):
    asthma = ALL(s.dx1, ANY(s.e300, s.e150), s.sp1, s.age6, ATT, s.ctl, s.nuc, s.conc, ATT)
    egpa = ALL(s.dx2, s.age18, s.sp2, s.ocs, s.conc, ATT)
    return ALL(ANY(asthma, egpa), s.sa, s.worm)


def renewal(s):
    return ALL(s.now, ATT, s.ics, s.conc, s.sa, s.worm)


SEV = dx("Severe persistent asthma, uncomplicated", "J45.50", 900)
EGPA = dx("Eosinophilic granulomatosis with polyangiitis", "M30.1", 500)
WORM = dx("Strongyloidiasis, unspecified", "B78.9", 15)
INITIAL = dict(
    age=[[born(44, 9)], [born(6)], [born(6, -1)]],
    dx=[[SEV], [dx("Severe persistent asthma with (acute) exacerbation", "J45.51")], [dx("Moderate persistent asthma, uncomplicated", "J45.40")], [dx("Chronic obstructive pulmonary disease, unspecified", "J44.9")],
        [past("Severe persistent asthma, uncomplicated", "J45.50")], [], [EGPA, on("Deltasone", 60)], [EGPA]],
    eos=[[lab(EOS, 420, 20)], [lab(EOS, 300, 250)], [lab(EOS, 150, 42)], [lab(EOS, 149, 20)], [lab(EOS, 220, 60)], [lab(EOS, 500, 400)], [], [lab(EOS, 0.31, 90, "10*3/uL")], [lab(EOS, 180, 43), lab(EOS, 120, 10)]],
    spec=[[spec("pulmonology")], [spec("immunology")], [spec("family medicine")], [spec("rheumatology")]],
    ctl=[[on("Advair Diskus", 300)], [on("Symbicort", 90)], [on("Breo Ellipta", 89)], [on("Qvar", 200), on("Singulair", 200)], [on("Pulmicort", 200), on("Spiriva", 120)], [on("Pulmicort", 200)], [on("Anoro Ellipta", 200)],
         [worked("Advair Diskus", 300, 20)], []],
    nuc=[[failed("Nucala", 200, 40)], [failed("mepolizumab", 120, 40)], [failed("Nucala", 119, 40)], [bad("Nucala")], [contra("Nucala")], [worked("Nucala", 300, 40)], [failed("Xolair", 200, 40)], []],
    x=[[], [on("Xolair", 90)], [on("Tezspire", 30)], [worked("Dupixent", 200, 30)], [on("Humira", 90)], [WORM], [past("Strongyloidiasis, unspecified", "B78.9", 700)], [SEV, dx("Severe persistent asthma with status asthmaticus", "J45.52", 3)],
       [dx("Pediculosis due to Pediculus humanus capitis", "B85.0", 10)]],
)
MORE = {"egpa": dict(
    dx=[[EGPA], [dx("Granulomatosis with polyangiitis", "M31.30", 500)]],
    age=[[born(51)], [born(18)], [born(18, -1)]],
    spec=[[spec("rheumatology")], [spec("nephrology")]],
    ocs=[[on("Deltasone", 120)], [on("Prednisone", 28)], [on("Orapred", 27)], [worked("Prednisone", 200, 15)], [on("Imuran", 200)]],
    x=[[], [on("Nucala", 200)], [WORM]],
)}
RENEWAL = dict(
    now=[[on("Fasenra", 300)], [on("benralizumab", 120)], [on("Fasenra", 119)], [worked("Fasenra", 300, 15)]],
    ics=[[SEV, on("Symbicort", 400)], [SEV, worked("Symbicort", 400, 10)], [EGPA], [SEV, on("Spiriva", 300)]],
    x=[[], [on("Dupixent", 60)], [WORM], [dx("Severe persistent asthma with status asthmaticus", "J45.52", 3)]],
)
