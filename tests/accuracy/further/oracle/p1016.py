"""1016 Dupixent: Blue Cross Blue Shield via Prime Therapeutics, 1. A. 1. A. with trailing AND/OR, three indications."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1016-dupixent.md", "fu-1016", "Cottonwood Blue Shield", "Dupixent", "dupilumab"
CLASS, STYLE = "dermatology / asthma / EoE: IL-4R antagonist", "Prime Therapeutics 1. A. 1. A. with trailing AND/OR"
COMBINED = ((20, 3), (10, 1))
TCS = POTENT_TCS
OTHER = (ANY_BIOLOGIC - {"dupilumab"}) | (JAK - {"ruxolitinib"})
SPEC = "The prescriber is a dermatologist, allergist, pulmonologist or gastroenterologist, or has consulted with one of these specialists"
CONC = "The patient will NOT use Dupixent in combination with another biologic (e.g., Xolair, Nucala, Adbry, Humira) or with an oral JAK inhibitor (e.g., Rinvoq, Cibinqo)"
LINES = [
    L("h1", "The patient has a diagnosis of atopic dermatitis and ALL of the following", "dx", lambda p: p.dx("L20"), hidden=True),
    L("age1", "The patient is 6 months of age or over", "age", lambda p: p.months_ge(6)),
    L("bsa", "At least 10% of the patient's body surface area is affected", "lab", lambda p: p.lab("Body surface area affected", lambda v: v >= 10)),
    L("tcs", "The patient has tried and had an inadequate response to at least 4 weeks of a medium- to super-high-potency topical corticosteroid (e.g., triamcinolone, mometasone, clobetasol)", "trial",
      lambda p: p.failed(TCS, 28)),
    L("tci", "The patient has tried and had an inadequate response to at least 6 weeks of a topical calcineurin inhibitor (pimecrolimus or topical tacrolimus)", "trial", lambda p: p.failed(TCI, 42)),
    L("tcx", "The patient has an intolerance or contraindication to topical calcineurin inhibitors", "trial", lambda p: p.intolerant(TCI) or p.contraindicated(TCI)),
    L("h2", "The patient has a diagnosis of asthma and ALL of the following", "dx", lambda p: p.dx("J45", "J82.83"), hidden=True),
    L("age2", "The patient is 6 years of age or over", "age", lambda p: p.age_ge(6)),
    L("eos", "The patient has a blood eosinophil count of at least 150 cells/microliter in the past 6 months", "lab", lambda p: p.lab("Blood eosinophil count", lambda v: v >= 150, 180)),
    L("ocs", "The patient is currently treated with an oral corticosteroid (e.g., prednisone)", "now", lambda p: p.on(SYSTEMIC_STEROID)),
    L("ics", "The patient has been taking an inhaled corticosteroid for at least 90 days", "now", lambda p: p.taking(ICS, 90)),
    L("ctl", "The patient is currently treated with a long-acting beta-2 agonist, a long-acting muscarinic antagonist or a leukotriene modifier", "now", lambda p: p.on(LABA | LAMA | LEUKOTRIENE)),
    L("h3", "The patient has a diagnosis of eosinophilic esophagitis and ALL of the following", "dx", lambda p: p.dx("K20.0"), hidden=True),
    L("age3", "The patient is 1 year of age or over", "age", lambda p: p.age_ge(1)),
    L("wt", "The patient weighs at least 15 kg", "lab", lambda p: p.lab("Body weight", lambda v: v >= 15)),
    L("ppi", "The patient had an inadequate response to at least 8 weeks of a proton pump inhibitor, or has an intolerance or contraindication to proton pump inhibitors", "trial",
      lambda p: p.tfci(PPI, 56)),
    L("spec", SPEC, "spec", lambda p: p.prescriber("dermatology", "allergy", "allergy and immunology", "pulmonology", "gastroenterology"), "b"),
    L("conc", CONC, "conc", lambda p: not p.on(OTHER), "b", hard="two classes not together"),
    L("now", "The patient has been on Dupixent for at least 16 weeks", "now", lambda p: p.tried({"dupilumab"}, 112), "r"),
    L("cond", "If the patient has a diagnosis of asthma, the patient is currently treated with an inhaled corticosteroid", "if", lambda p: IF(p.dx("J45", "J82.83"), p.on(ICS)), "r", hard="conditional"),
]
ATTESTATIONS = ["The patient will keep using standard skin care (e.g., emollients) along with Dupixent",
                "The patient was previously approved for Dupixent through the plan's Prior Authorization process",
                "The patient has had clinical benefit with Dupixent"]


def initial(s):
    return ALL(ANY(ALL(s.h1, s.age1, s.bsa, ANY(s.tcs, s.tci, s.tcx), ATT), ALL(s.h2, s.age2, ANY(s.eos, s.ocs), s.ics, s.ctl), ALL(s.h3, s.age3, s.wt, s.ppi)), s.spec, s.conc)


def renewal(s):
    return ALL(ATT, s.now, ATT, s.cond, s.spec, s.conc)


AD = dx("Atopic dermatitis, unspecified", "L20.9")
ASTHMA = dx("Moderate persistent asthma, uncomplicated", "J45.40")
EOE = dx("Eosinophilic esophagitis", "K20.0")
BSA, EOS = "Body surface area affected", "Blood eosinophil count"
INITIAL = dict(
    age=[[born(34, 40)], [born_months(6)], [born_months(6, -1)]],
    dx=[[AD], [dx("Other atopic dermatitis", "L20.89")], [dx("Allergic contact dermatitis, unspecified cause", "L23.9")], [past("Atopic dermatitis, unspecified", "L20.9")], [dx("Psoriasis vulgaris", "L40.0")]],
    bsa=[[lab(BSA, 22)], [lab(BSA, 10)], [lab(BSA, 9)], [], [lab(BSA, 14, 200), lab(BSA, 6, 15)]],
    step=[[failed("Clobetasol", 60)], [failed("Triamcinolone", 28)], [failed("Mometasone", 27)], [worked("Clobetasol", 60)], [failed("Pimecrolimus", 42)], [failed("Elidel", 41)], [bad("Protopic")], [contra("Pimecrolimus")],
          [bad("Clobetasol")], [], [undated("Triamcinolone")]],
    spec=[[spec("dermatology")], [spec("family medicine")], [spec("allergy and immunology")]],
    alt=[[], [ASTHMA, lab(EOS, 420, 60), on("Flovent", 150), on("Singulair", 150)], [EOE, lab("Body weight", 70), failed("Omeprazole", 70)], [on("Prednisone", 30)]],
    x=[[], [on("Xolair", 60)], [on("Rinvoq", 60)], [on("Adbry", 40)], [worked("Xolair", 200, 40)], [on("Methotrexate", 150)]],
)
MORE = {
    "asthma": dict(
        age=[[born(29, 70)], [born(6)], [born(6, -1)]],
        dx=[[ASTHMA], [dx("Severe persistent asthma, uncomplicated", "J45.50")], [dx("Chronic obstructive pulmonary disease, unspecified", "J44.9")], [past("Moderate persistent asthma, uncomplicated", "J45.40")]],
        eos=[[lab(EOS, 310)], [lab(EOS, 150, 180)], [lab(EOS, 149)], [lab(EOS, 310, 181)], [lab(EOS, 120), on("Prednisone", 60)], [lab(EOS, 120), worked("Prednisone", 14, 40)]],
        ics=[[on("Flovent", 200), on("Singulair", 200)], [on("Flovent", 90), on("Spiriva", 60)], [on("Flovent", 89), on("Singulair", 200)], [on("Flovent", 200)], [on("Symbicort", 200)], [on("Singulair", 300)], [worked("Symbicort", 200, 20)]],
        spec=[[spec("pulmonology")]],
    ),
    "eoe": dict(
        who=[[born(4, 30), spec("gastroenterology")], [born(1), spec("gastroenterology")], [born(1, -1), spec("gastroenterology")], [born(27), spec("allergy and immunology")]],
        dx=[[EOE], [dx("Gastro-esophageal reflux disease with esophagitis, without bleeding", "K21.00")]],
        wt=[[lab("Body weight", 17)], [lab("Body weight", 15)], [lab("Body weight", 14.9)], []],
        ppi=[[failed("Omeprazole", 80)], [failed("Pantoprazole", 56)], [failed("Nexium", 55)], [bad("Omeprazole")], [worked("Omeprazole", 90)], [failed("Famotidine", 90)]],
    ),
}
RENEWAL = dict(
    now=[[AD, on("Dupixent", 240)], [AD, on("dupilumab", 112)], [AD, on("Dupixent", 111)], [AD, worked("Dupixent", 240, 15)]],
    asthma=[[], [ASTHMA, on("Flovent", 300)], [ASTHMA]],
    spec=[[spec("dermatology")], [spec("internal medicine")]],
    x=[[], [on("Nucala", 60)], [on("Cibinqo", 60)]],
)
