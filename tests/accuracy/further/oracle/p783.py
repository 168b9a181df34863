"""783 Otezla: Anthem clinical criteria, I. A. 1. with connectives; exclusions as a list."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "783-otezla.md", "fu-783", "Ohio Ridge Blue Preferred", "Otezla", "apremilast"
CLASS, STYLE = "psoriasis, psoriatic arthritis, Behçet", "roman I. / A. / 1. with bold connectives, 'may be approved' / 'may not be approved', .md"
COMBINED = ((36, 6), (14, 3))
A = {"apremilast"}
SYS = {"methotrexate", "cyclosporine", "acitretin"}
PSA_ITEMS = (NSAID, {"methotrexate"}, {"sulfasalazine"}, {"leflunomide"})
LINES = [
    L("pso", "Individual has a diagnosis of plaque psoriasis and ALL of the following are met", "dx", lambda p: p.dx("L40.0"), hidden=True),
    L("a18", "Individual is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("a6", "Individual is 6 to 17 years of age and weighs at least 20 kg", "mix", lambda p: ALL(p.age_in(6, 17), p.lab("Body weight", lambda v: v >= 20)), hard="age and weight on one line"),
    L("sev", "Psoriasis affects at least 3% of body surface area, or the PASI is 5 or higher", "mix",
      lambda p: ANY(p.lab("Body surface area affected", lambda v: v >= 3), p.lab("PASI", lambda v: v >= 5)), hard="either of two measurements"),
    L("sys", "Individual has had an inadequate response to at least 8 weeks of, is intolerant of, or has a contraindication to methotrexate, cyclosporine, or acitretin", "trial", lambda p: p.tfci(SYS, 56)),
    L("psa", "Individual has a diagnosis of psoriatic arthritis and BOTH of the following are met", "dx", lambda p: p.dx("L40.5"), hidden=True),
    L("adult", "Individual is an adult (18 years or older) and the drug is prescribed by or in consultation with a dermatologist or rheumatologist", "mix",
      lambda p: ALL(p.age_ge(18), p.prescriber("dermatology", "rheumatology")), hard="age and prescriber on one line"),
    L("two", "Individual has failed, cannot tolerate, or has a contraindication to TWO of the following", "trial", lambda p: count(lambda g: p.tfci(g), *PSA_ITEMS) >= 2, hard="two of four items"),
    L("beh", "Individual has a diagnosis of Behçet's disease and has tried colchicine for at least 12 weeks, unless colchicine is contraindicated", "mix",
      lambda p: ALL(p.dx("M35.2"), p.tried({"colchicine"}, 84) or p.contraindicated({"colchicine"})), hard="diagnosis, trial and unless on one line"),
    L("now", "Individual is on Otezla and has been for at least 16 weeks", "now", lambda p: p.taking(A, 112), "r", hard="active and a minimum time"),
    L("pasi", "PASI is down by 50% or more from the pre-treatment score", "change", lambda p: p.change("PASI", A, lambda b, c: round((b - c) / b, 6) >= 0.5), "r", hard="relative change"),
    L("bsa", "No more than 1% of body surface area is affected", "lab", lambda p: p.lab("Body surface area affected", lambda v: v <= 1), "r"),
    L("oth", "Individual has psoriatic arthritis or Behçet's disease, and the prescriber reports improvement", "mix", lambda p: p.dx("L40.5", "M35.2"), "r", hard="fact and attestation on one line"),
    L("conc", "Individual is using a TNF antagonist, an interleukin inhibitor (e.g., Stelara, Cosentyx, Skyrizi), a JAK inhibitor, or Sotyktu", "conc",
      lambda p: not p.on(TNF | INTERLEUKIN | JAK | {"bimekizumab", "deucravacitinib"}), exclude=True),
    L("cyp", "Individual takes a strong CYP3A4 inducer (e.g., rifampin, phenobarbital, carbamazepine, phenytoin)", "conc", lambda p: not p.on({"rifampin", "phenobarbital", "carbamazepine", "phenytoin"}), exclude=True),
    L("sui", "Individual has had suicidal ideation or a suicide attempt within the past 12 months", "no", lambda p: p.no_hx("R45.851", "T14.91", within=360), exclude=True, hard="window in an exclusion"),
    L("crcl", "Creatinine clearance is below 30 mL/min", "lab", lambda p: NOT(p.lab("Creatinine clearance", lambda v: v < 30)), exclude=True, hard="a value that an exclusion needs"),
]
ATTESTATIONS = []


def excl(s):
    return ALL(s.conc, s.cyp, s.sui, s.crcl)


def initial(s):
    return ALL(ANY(ALL(s.pso, ANY(s.a18, s.a6), s.sev, s.sys), ALL(s.psa, s.adult, s.two), s.beh), excl(s))


def renewal(s):
    return ALL(s.now, ANY(s.pasi, s.bsa, s.oth), excl(s))


PSO, PSA, BEH = dx("Psoriasis vulgaris", "L40.0"), dx("Psoriatic arthritis mutilans", "L40.52"), dx("Behcet's disease", "M35.2")
CR = [lab("Creatinine clearance", 88)]
X = [[], [on("Cosentyx", 60)], [on("Sotyktu", 60)], [worked("Humira", 200)], [on("Dilantin", 400)], [past("Suicidal ideations", "R45.851", 360)], [past("Suicidal ideations", "R45.851", 361)], [past("Suicide attempt, initial encounter", "T14.91XA", 100)]]
INITIAL = dict(
    age=[[born(44, 5)], [born(18)], [born(18, -1)], [born(10), lab("Body weight", 20)], [born(10), lab("Body weight", 19.5)], [born(6, -1), lab("Body weight", 24)], [born(6), lab("Body weight", 50, 20, "[lb_av]")]],
    dx=[[PSO], [dx("Guttate psoriasis", "L40.4")], [past("Psoriasis vulgaris", "L40.0")]],
    sev=[[lab("Body surface area affected", 8)], [lab("Body surface area affected", 3)], [lab("Body surface area affected", 2), lab("PASI", 5)], [lab("Body surface area affected", 2), lab("PASI", 4.9)], [lab("Body surface area affected", 2)], []],
    sys=[[failed("methotrexate", 120)], [failed("Neoral", 56)], [failed("Soriatane", 55)], [bad("Trexall")], [contra("methotrexate")], [worked("methotrexate", 200)], [failed("Arava", 120)]],
    crcl=[CR, [lab("Creatinine clearance", 30)], [lab("Creatinine clearance", 29)], []],
    x=X,
)
MORE = {
    "psa": dict(
        dx=[[PSA], [dx("Rheumatoid arthritis, unspecified", "M06.9")]],
        age=[[born(50), spec("rheumatology")], [born(50), spec("dermatology")], [born(50), spec("family medicine")], [born(17, 300), spec("rheumatology")]],
        two=[[failed("naproxen", 60), failed("methotrexate", 90)], [failed("naproxen", 60), failed("Mobic", 60, 120)], [failed("Azulfidine", 90), bad("Arava")], [failed("methotrexate", 90)], [worked("Aleve", 90), failed("methotrexate", 90)]],
        crcl=[CR, []],
    ),
    "behcet": dict(dx=[[BEH, worked("colchicine", 100)], [BEH, failed("Colcrys", 84)], [BEH, failed("Colcrys", 83)], [BEH, contra("colchicine")], [BEH, bad("colchicine", 20)], [BEH, worked("Colcrys", 50, 120), worked("Mitigare", 40, 60)]],
                   crcl=[CR]),
}
RENEWAL = dict(
    now=[[PSO, on("Otezla", 200)], [PSO, on("apremilast", 112)], [PSO, on("Otezla", 111)], [PSO, worked("Otezla", 180, 20)]],
    resp=[[lab("PASI", 12, 210), lab("PASI", 5, 20)], [lab("PASI", 12, 210), lab("PASI", 6, 20)], [lab("PASI", 12, 210), lab("PASI", 6.5, 20), lab("Body surface area affected", 4, 20)], [lab("Body surface area affected", 1, 20)], [PSA], [lab("PASI", 3, 20)]],
    crcl=[CR, [lab("Creatinine clearance", 24)]],
    x=[[], [on("Xeljanz", 20)]],
)
