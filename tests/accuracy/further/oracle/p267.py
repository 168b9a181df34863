"""267 Sotyktu: roman/letter/number bullets, body sites beside BSA, two of five."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "267-sotyktu-bullets.md", "fu-267", "Cascadia Summit Cooperative", "Sotyktu", "deucravacitinib"
CLASS, STYLE = "plaque psoriasis, TYK2", "I./A./1./i., 'may be considered medically necessary when', bold AND"
COMBINED = ((24, 3), (7, 1))
BSA = "Body surface area affected"
GROUPS = ({"clobetasol", "betamethasone", "triamcinolone", "fluocinonide", "mometasone"}, {"calcipotriene", "tazarotene"}, {"methotrexate"}, {"cyclosporine"}, {"acitretin"})
CONC = "Medication will not be used in combination with a biologic (e.g., adalimumab, Cosentyx, Skyrizi), apremilast (Otezla), or a JAK inhibitor"
LINES = [
    L("age", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("derm", "Medication is prescribed by, or in consultation with, a dermatologist", "spec", lambda p: p.prescriber("dermatology")),
    L("conc", CONC, "conc", lambda p: not p.on(IMMUNE_BIOLOGIC | JAK | {"apremilast", "bimekizumab", "dupilumab"}), "b"),
    L("pso", "A diagnosis of moderate to severe chronic plaque psoriasis when the following are met", "dx", lambda p: p.dx("L40.0"), hard="the diagnosis is the header of a group"),
    L("bsa", "Psoriasis affects at least 10% of body surface area (BSA), or involves the face, scalp, hands, feet, or genital area", "mix",
      lambda p: True if p.lab(BSA, lambda v: v >= 10) else None, hard="a body site no record shows"),
    L("two", "Treatment with at least TWO of the following has been ineffective after a minimum of 4 weeks, or not tolerated, or is contraindicated", "mix",
      lambda p: count(lambda g: p.tfci(g, 28), *GROUPS) >= 2, hard="two of five items, header verb"),
    L("otez", "Treatment with apremilast (Otezla) for at least 16 weeks was ineffective, unless apremilast is contraindicated or not tolerated", "trial", lambda p: p.tfci({"apremilast"}, 112)),
    L("est", "Member has been established on therapy with deucravacitinib (Sotyktu) for at least 16 weeks", "trial", lambda p: p.tried({"deucravacitinib"}, 112), "r"),
    L("tb", "Active tuberculosis", "no", lambda p: p.no_dx("A15", "A17", "A18", "A19"), exclude=True),
    L("ibd", "Crohn's disease or ulcerative colitis", "no", lambda p: p.no_dx("K50", "K51"), exclude=True),
    L("sle", "Systemic lupus erythematosus", "no", lambda p: p.no_dx("M32"), exclude=True),
]
ATTESTATIONS = ["Member has exhibited improvement or stability of disease symptoms"]


def initial(s):
    return ALL(s.age, s.derm, s.conc, s.pso, s.bsa, s.two, s.otez, s.tb, s.ibd, s.sle)


def renewal(s):
    return ALL(s.est, s.conc, ATT, s.tb, s.ibd, s.sle)


PSO = dx("Psoriasis vulgaris", "L40.0")
MTX, CLOB, OT = failed("Methotrexate", 100, 200), failed("Clobetasol", 40, 320), failed("Otezla", 150, 30)
X = [[], [on("Cosentyx", 50)], [on("Olumiant", 20)], [failed("Humira", 90, 15)], [dx("Tuberculosis of lung", "A15.0", 90)], [dx("Ulcerative colitis, unspecified, without complications", "K51.90")],
     [dx("Systemic lupus erythematosus, unspecified", "M32.9")], [dx("Latent tuberculosis", "Z22.7")]]
INITIAL = dict(
    age=[[born(37, 9)], [born(18)], [born(18, -1)]],
    spec=[[spec("dermatology")], [spec("family medicine")]],
    pso=[[PSO], [dx("Guttate psoriasis", "L40.4")], [dx("Psoriatic arthropathy, unspecified", "L40.50")], [past("Psoriasis vulgaris", "L40.0")]],
    bsa=[[lab(BSA, 14)], [lab(BSA, 10)], [lab(BSA, 9)], []],
    two=[[MTX, CLOB], [failed("Methotrexate", 28, 200), failed("Soriatane", 28, 100)], [failed("Methotrexate", 27, 200), CLOB], [failed("Temovate", 60, 200), failed("Diprolene", 60, 100)],
         [contra("Neoral"), bad("Dovonex")], [MTX], [worked("Methotrexate", 90, 100), CLOB], [failed("Tazorac", 50), contra("methotrexate")]],
    otez=[[OT], [failed("Otezla", 112)], [failed("Otezla", 111)], [bad("apremilast")], [contra("Otezla")], [worked("Otezla", 200, 60)]],
    x=X,
)
RENEWAL = dict(
    est=[[PSO, on("Sotyktu", 300)], [PSO, on("deucravacitinib", 112)], [PSO, on("Sotyktu", 111)], [PSO, worked("Sotyktu", 140, 20)], [PSO, on("Skyrizi", 200)]],
    x=[X[0], X[1], X[3], X[6]],
)
