"""975 Skyrizi: Kaiser, bullets with -AND- between them, a fact or a body site on one line, two of four."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "975-skyrizi.md", "fu-975", "Golden Prairie Permanent Group", "Skyrizi", "risankizumab"
CLASS, STYLE = "psoriasis: interleukin", "Kaiser bullets with -AND-"
COMBINED = ((42, 6), (16, 3))
R, MTX = {"risankizumab"}, {"methotrexate"}
LINES = [
    L("spec", "Prescribed by a dermatologist", "spec", lambda p: p.prescriber("dermatology", consult=False)),
    L("dx", "Patient is 18 years of age or older with a diagnosis of plaque psoriasis", "mix", lambda p: p.age_ge(18) and p.dx("L40.0"), hard="age and diagnosis on one line"),
    L("bsa", "Affected body surface area is at least 10%, or the face, palms, soles, or genitals are involved", "mix",
      lambda p: True if p.lab("Body surface area affected", lambda v: v >= 10) is True else None, hard="a value or a body site that no record shows"),
    L("mtx", "Patient has had an inadequate response to at least a 12-week trial of methotrexate, unless methotrexate is contraindicated or not tolerated", "trial", lambda p: p.tfci(MTX, 84), hard="unless clause"),
    L("two", "Patient has had an inadequate response, intolerance, or contraindication to at least TWO of the following:", "trial",
      lambda p: count(lambda g: p.tfci(g), {"adalimumab"}, {"etanercept"}, {"ustekinumab"}, {"apremilast"}) >= 2, hard="two of four items under the header"),
    L("now", "Patient has been receiving risankizumab for at least 4 months", "now", lambda p: p.taking(R, 120), "r"),
    L("resp", "PASI has improved by at least 75% from baseline, or affected body surface area is now 3% or less", "change",
      lambda p: ANY(p.change("PASI", R, lambda b, c: round((b - c) / b, 6) >= 0.75), p.lab("Body surface area affected", lambda v: v <= 3)), "r", hard="change or value on one line"),
    L("conc", "in combination with another biologic or a JAK inhibitor", "conc", lambda p: not p.another(BIOLOGIC_975, "Skyrizi", "risankizumab"), exclude=True),
    L("tb", "for patients with active tuberculosis", "no", lambda p: p.no_dx("A15", "A16", "A17", "A18", "A19"), exclude=True),
]
ATTESTATIONS = ["Patient has been screened for tuberculosis"]


def initial(s):
    return ALL(s.spec, s.dx, s.bsa, s.mtx, s.two, ATT, s.conc, s.tb)


def renewal(s):
    return ALL(s.now, s.resp, s.conc, s.tb)


PSO = dx("Psoriasis vulgaris", "L40.0")
B = lambda v, ago=20: lab("Body surface area affected", v, ago)
X = [[], [on("Cosentyx", 60)], [on("Olumiant", 60)], [on("Otezla", 60)], [worked("Cosentyx", 90, 60)], [dx("Tuberculosis of lung", "A15.0", 50)], [past("Tuberculosis of lung", "A15.0")], [dx("Latent tuberculosis", "Z22.7", 100)]]
INITIAL = dict(
    spec=[[spec("dermatology")], [spec("rheumatology")], [spec("family medicine")]],
    dx=[[born(47), PSO], [born(18), PSO], [born(18, -1), PSO], [born(47), dx("Psoriasis, unspecified", "L40.9")], [born(47), dx("Guttate psoriasis", "L40.4")], [born(47), past("Psoriasis vulgaris", "L40.0")]],
    bsa=[[B(14)], [B(10)], [B(9)], [B(6, 10), B(15, 200)], []],
    mtx=[[failed("methotrexate", 120, 200)], [failed("Trexall", 84, 200)], [failed("methotrexate", 83, 200)], [bad("methotrexate")], [contra("methotrexate")], [worked("methotrexate", 200)], [partial("methotrexate", 100, 150)], []],
    two=[[failed("Humira", 120), failed("Enbrel", 90, 200)], [failed("Amjevita", 120), bad("Otezla")], [failed("Humira", 120), failed("Cyltezo", 100, 300)], [failed("Humira", 120)], [contra("Stelara"), bad("Enbrel")], [failed("Humira", 20), partial("ustekinumab", 100, 200)], [failed("Humira", 100), failed("Cosentyx", 100, 200)],
         [worked("Humira", 120), failed("Enbrel", 90, 200)], [failed("Otezla", 60), bad("Stelara", 20, 100), contra("Enbrel")]],
    x=X,
)
RENEWAL = dict(
    now=[[PSO, on("Skyrizi", 200)], [PSO, on("risankizumab", 120)], [PSO, on("Skyrizi", 119)], [PSO, worked("Skyrizi", 180, 20)]],
    resp=[[lab("PASI", 20, 230), lab("PASI", 4, 15), B(5)], [lab("PASI", 20, 230), lab("PASI", 5, 15)], [lab("PASI", 20, 230), lab("PASI", 5.1, 15), B(4)], [lab("PASI", 20, 230), lab("PASI", 9, 15), B(3)], [lab("PASI", 4, 15), B(4)], [lab("PASI", 20, 230), lab("PASI", 9, 15)], [B(2)]],
    x=X[:3] + X[5:6],
)
