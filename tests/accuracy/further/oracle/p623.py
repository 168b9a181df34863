"""623 Otezla: plain prose; one conditional sentence an indication, exclusions with a window."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "623-otezla-prose.txt", "fu-623", "Blue Mesa Health Cooperative", "Otezla", "apremilast"
CLASS, STYLE = "psoriasis: PDE4", "plain prose"
COMBINED = ((40, 5), (14, 3))
THREE = ("methotrexate", "leflunomide", "sulfasalazine")
pso, psa, beh = (lambda p: p.dx("L40.0")), (lambda p: p.dx("L40.5")), (lambda p: p.dx("M35.2"))
B = "Body surface area affected"
LINES = [
    L("who", "Otezla is covered for members 18 years of age or older with a diagnosis of plaque psoriasis, psoriatic arthritis, or Behçet's disease", "mix",
      lambda p: p.age_ge(18) and (pso(p) or psa(p) or beh(p)), hard="age and three diagnoses on one line"),
    L("bsa", "If the member has plaque psoriasis, at least 3% of the body surface area must be affected on an assessment within the past 180 days", "if",
      lambda p: IF(pso(p), p.lab(B, lambda v: v >= 3, 180)), hard="conditional on a diagnosis"),
    L("tcs", "If the member has plaque psoriasis, a topical corticosteroid must have been used for at least four weeks with an inadequate response, unless topical corticosteroids were not tolerated", "if",
      lambda p: IF(pso(p), p.fail_or_intolerant(TOPICAL_STEROID, 28)), hard="conditional with an unless clause"),
    L("dmard", "If the member has psoriatic arthritis, the member must have tried methotrexate, leflunomide, or sulfasalazine for at least 12 weeks, unless all three are contraindicated", "if",
      lambda p: IF(psa(p), p.tried(set(THREE), 84) or all(p.contraindicated({d}) for d in THREE)), hard="conditional; unless all three"),
    L("col", "If the member has Behçet's disease, the member must have failed or been intolerant to colchicine", "if",
      lambda p: IF(beh(p), p.fail_or_intolerant({"colchicine"})), hard="conditional on a diagnosis"),
    L("spec", "The prescriber must be a dermatologist or a rheumatologist", "spec", lambda p: p.prescriber("dermatology", "rheumatology", consult=False)),
    L("sui", "Otezla is not covered for members who have had suicidal ideation or a suicide attempt within the past 12 months", "no",
      lambda p: p.no_hx("R45.851", "T14.91", within=360), exclude=True, hard="window on a condition"),
    L("conc", "Otezla is not covered in combination with a biologic, a Janus kinase inhibitor, or Sotyktu", "conc",
      lambda p: not p.on(ANY_BIOLOGIC | JAK | {"deucravacitinib"}), exclude=True),
    L("ind", "Otezla is not covered while the member is taking a strong CYP450 inducer (e.g., rifampin, phenobarbital, carbamazepine, phenytoin)", "conc",
      lambda p: not p.on({"rifampin", "phenobarbital", "carbamazepine", "phenytoin"}), exclude=True),
    L("now", "The member must be currently taking Otezla and must have been on it for at least four months", "now", lambda p: p.taking({"apremilast"}, 120), "r"),
    L("fall", "If the member has plaque psoriasis, the body surface area affected must have fallen by at least 25% from baseline", "if",
      lambda p: IF(pso(p), p.change(B, {"apremilast"}, lambda b, c: c <= b * 0.75)), "r", hard="conditional change from baseline"),
]
ATTESTATIONS = ["The prescriber attests that the member has been told of the risk of diarrhea, nausea, and weight loss",
                "The prescriber confirms that the member continues to benefit from Otezla"]


def initial(s):
    return ALL(s.who, s.bsa, s.tcs, s.dmard, s.col, s.spec, ATT, s.sui, s.conc, s.ind)


def renewal(s):
    return ALL(s.now, s.fall, ATT, s.sui, s.conc, s.ind)


PSO = dx("Psoriasis vulgaris", "L40.0")
BSA, TCS = lab(B, 8, 40), failed("Temovate", 60)
PSA = dx("Arthropathic psoriasis, unspecified", "L40.50")
BEH = dx("Behcet's disease", "M35.2")
INITIAL = dict(
    age=[[born(46, 20)], [born(18)], [born(18, -1)]],
    dx=[[PSO, BSA, TCS], [PSO, lab(B, 3, 180), failed("clobetasol", 28)], [PSO, lab(B, 2.5), TCS], [PSO, lab(B, 8, 181), TCS], [PSO, TCS], [PSO, BSA, failed("Lidex", 27)], [PSO, BSA, bad("Diprolene", 6)], [PSO, BSA, contra("clobetasol")],
        [PSO, BSA, worked("Temovate", 90)], [PSO, BSA], [PSA, failed("methotrexate", 100)], [PSA, worked("leflunomide", 84)], [PSA, failed("sulfasalazine", 83)], [PSA, contra("methotrexate"), contra("leflunomide"), contra("sulfasalazine")],
        [PSA, contra("methotrexate")], [PSA, bad("Trexall", 9), failed("Azulfidine", 40)], [BEH, failed("Colcrys", 30)], [BEH, bad("Mitigare", 5)], [BEH, worked("colchicine", 60)], [BEH, contra("colchicine")],
        [PSO, PSA, BSA, TCS], [past("Psoriasis vulgaris", "L40.0"), BSA, TCS], [dx("Seborrheic dermatitis, unspecified", "L21.9"), BSA, TCS]],
    spec=[[spec("dermatology")], [spec("rheumatology")], [spec("family medicine")]],
    x=[[], [dx("Suicidal ideations", "R45.851", 100)], [past("Suicidal ideations", "R45.851", 360)], [past("Suicidal ideations", "R45.851", 361)], [past("Suicide attempt, initial encounter", "T14.91XA", 200)], [on("Enbrel", 60)],
       [worked("Enbrel", 60, 20)], [on("Rinvoq", 20)], [on("Sotyktu", 20)], [on("Tegretol", 300)], [worked("Rifadin", 60, 20)], [on("methotrexate", 90)]],
)
RENEWAL = dict(
    now=[[on("Otezla", 200)], [on("apremilast", 120)], [on("Otezla", 119)], [worked("Otezla", 180, 10)]],
    dx=[[PSO, lab(B, 12, 240), lab(B, 5, 10)], [PSO, lab(B, 12, 240), lab(B, 9, 10)], [PSO, lab(B, 12, 240), lab(B, 9.5, 10)], [PSO, lab(B, 5, 10)], [PSA], [BEH]],
    spec=[[spec("rheumatology")], [spec("family medicine")]],
    x=[[], [on("Humira", 10)], [dx("Suicidal ideations", "R45.851", 40)], [on("Dilantin", 300)]],
)
