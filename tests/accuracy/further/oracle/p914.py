"""914 Otezla: CVS/Aetna specialty guideline; lead-ins name age and diagnosis."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "914-otezla.md", "fu-914", "Allegheny Ridge Health", "Otezla", "apremilast"
CLASS, STYLE = "psoriasis, psoriatic arthritis: apremilast", "CVS/Aetna specialty guideline, 1. a. i., lead-in sentences with age and diagnosis"
COMBINED = ((30, 7), (12, 3))
SYS, PSA3 = {"methotrexate", "cyclosporine", "acitretin"}, ("methotrexate", "leflunomide", "sulfasalazine")
LIVER_ALCOHOL = ("F10.1", "F10.2", "K70", "K72.1", "K73", "K74", "K75.4", "K75.8", "K76", "B18")
LINES = [
    L("pso", "Authorization of 12 months may be granted for members 6 years of age or older with moderate to severe plaque psoriasis when any of the following criteria is met", "mix", lambda p: p.age_ge(6) and p.dx("L40.0"), hidden=True),
    L("bio", "Member has previously received a biologic or Sotyktu for plaque psoriasis", "trial", lambda p: p.tried(PSO_BIOLOGIC_914 | {"deucravacitinib"}), hard="class of biologics"),
    L("b10", "At least 10% of body surface area (BSA) is affected", "lab", lambda p: p.lab("Body surface area affected", lambda v: v >= 10)),
    L("b3", "At least 3% of body surface area (BSA) is affected", "lab", lambda p: p.lab("Body surface area affected", lambda v: v >= 3)),
    L("sys", "Member had an inadequate response to at least 12 weeks of, or an intolerance to, methotrexate, cyclosporine, or acitretin", "trial", lambda p: p.fail_or_intolerant(SYS, 84)),
    L("con", "Member has a contraindication to methotrexate, such as pregnancy, alcohol use disorder, or chronic liver disease", "mix",
      lambda p: p.contraindicated({"methotrexate"}, *PREGNANT, *LIVER_ALCOHOL), hard="contraindication by condition"),
    L("psa", "Authorization of 12 months may be granted for adult members with active psoriatic arthritis when both of the following criteria are met", "mix", lambda p: p.age_ge(18) and p.dx("L40.5"), hidden=True),
    L("dmard", "Member had an inadequate response to at least 3 months of methotrexate, leflunomide, or sulfasalazine, unless each of the three is contraindicated or not tolerated", "mix",
      lambda p: p.failed(set(PSA3), 90) or all(p.intolerant({d}) or p.contraindicated({d}) for d in PSA3), hard="unless each of the three"),
    L("spec", "The medication is prescribed by or in consultation with a rheumatologist or dermatologist", "spec", lambda p: p.prescriber("rheumatology", "dermatology")),
    L("now", "Authorization of 12 months may be granted for members who are currently receiving Otezla when either of the following criteria is met", "now", lambda p: p.on({"apremilast"}), "r", hidden=True),
    L("half", "Body surface area affected has been reduced by at least 50% from baseline", "change", lambda p: p.change("Body surface area affected", {"apremilast"}, lambda b, c: c <= 0.5 * b + 1e-9), "r", hard="change from baseline"),
    L("p75", "PASI has improved by at least 75% compared with the value before Otezla was started", "change", lambda p: p.change("PASI", {"apremilast"}, lambda b, c: c <= 0.25 * b + 1e-9), "r", hard="change from baseline"),
    L("conc", "Concurrent use of a biologic, a JAK inhibitor, or Sotyktu", "conc", lambda p: not p.on(ANY_TARGETED_914), exclude=True),
    L("ind", "Concurrent use of a strong CYP450 inducer (e.g., rifampin, phenobarbital, carbamazepine, phenytoin)", "conc", lambda p: not p.on(INDUCER_3A4), exclude=True),
]
ATTESTATIONS = []


def initial(s):
    pso = ALL(s.pso, ANY(s.bio, s.b10, ALL(s.b3, ANY(s.sys, s.con))))
    psa = ALL(s.psa, s.dmard, s.spec)
    return ALL(ANY(pso, psa), s.conc, s.ind)


def renewal(s):
    return ALL(s.now, ANY(s.half, s.p75), s.conc, s.ind)


PSO, PSA = dx("Psoriasis vulgaris", "L40.0"), dx("Psoriatic arthropathy, unspecified", "L40.50")
B = "Body surface area affected"
X = [[], [on("Humira", 90)], [on("Rinvoq", 60)], [on("Sotyktu", 60)], [on("Carbamazepine", 200)], [worked("Rifampin", 60)], [on("Methotrexate", 300)]]
INITIAL = dict(
    age=[[born(41, 9)], [born(6)], [born(6, -1)]],
    dx=[[PSO], [dx("Plaque psoriasis", "L40.0")], [dx("Psoriasis, unspecified", "L40.9")], [dx("Guttate psoriasis", "L40.4")], [past("Psoriasis vulgaris", "L40.0")]],
    way=[[lab(B, 12)], [lab(B, 10)], [lab(B, 9)], [lab(B, 9), failed("Methotrexate", 100)], [lab(B, 3), failed("Soriatane", 84)], [lab(B, 2), failed("Methotrexate", 100)], [lab(B, 5), failed("Methotrexate", 83)], [lab(B, 5), bad("Neoral")],
         [lab(B, 5), worked("Methotrexate", 100)], [lab(B, 5), contra("Methotrexate")], [lab(B, 5), contra("Acitretin")], [lab(B, 5), dx("Alcohol dependence, uncomplicated", "F10.20")], [lab(B, 5), dx("Unspecified cirrhosis of liver", "K74.60")],
         [lab(B, 5), sex("female"), dx("Pregnant state, incidental", "Z33.1", 50)], [lab(B, 5), past("Alcohol abuse, uncomplicated", "F10.10")], [lab(B, 2), worked("Humira", 200, 60)], [bad("Taltz")], [lab(B, 2), failed("Sotyktu", 90)],
         [failed("Methotrexate", 100)], []],
    x=X,
)
MORE = {"psa": dict(
    age=[[born(45, 20)], [born(18)], [born(18, -1)]],
    dx=[[PSA], [dx("Psoriatic spondylitis", "L40.53")], [dx("Rheumatoid arthritis, unspecified", "M06.9")]],
    dmard=[[failed("Methotrexate", 120)], [failed("Arava", 90)], [failed("sulfasalazine", 89)], [bad("Methotrexate")], [bad("Methotrexate"), contra("Leflunomide"), bad("Azulfidine", 9, 200)], [bad("Methotrexate"), contra("Leflunomide")], [partial("Trexall", 95)], []],
    spec=[[spec("rheumatology")], [spec("dermatology")], [spec("internal medicine")]],
)}
RENEWAL = dict(
    now=[[PSO, on("Otezla", 300)], [PSO, on("apremilast", 300)], [PSO, worked("Otezla", 300, 20)]],
    way=[[lab(B, 12, 320), lab(B, 3, 20)], [lab(B, 12, 300), lab(B, 6, 20)], [lab(B, 12, 320), lab(B, 7, 20)], [lab(B, 3, 20)], [lab("PASI", 20, 320), lab("PASI", 5, 20)], [lab(B, 12, 320), lab(B, 8, 20), lab("PASI", 20, 320), lab("PASI", 6, 20)], []],
    x=X[:3] + X[4:5],
)
