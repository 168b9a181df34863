"""1050 Otezla: OptumRx/UHC, bold stages, -AND- lines, two indications and a common reauthorization."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1050-otezla.md", "fu-1050", "Granite United Plan", "Otezla", "apremilast"
CLASS, STYLE = "psoriasis and psoriatic arthritis", "OptumRx/UHC, bold stages, (1) (a) with -AND- lines"
COMBINED = ((28, 5), (10, 4))
BIO_1050 = ANY_BIOLOGIC | INTERLEUKIN | TNF | {"bimekizumab", "abatacept"}
PSA_BIO_1050 = TNF | {"ustekinumab", "secukinumab", "ixekizumab", "guselkumab", "risankizumab", "bimekizumab", "abatacept"}
TARGET_1050 = BIO_1050 | JAK
TOPICAL_1050 = {"clobetasol", "betamethasone", "fluocinonide", "triamcinolone", "mometasone", "calcipotriene", "calcitriol", "tazarotene"}
DMARD_1050 = {"methotrexate", "leflunomide", "sulfasalazine"}
BSA, WT = "Body surface area affected", "Body weight"
LINES = [
    L("pso", "Diagnosis of plaque psoriasis", "dx", lambda p: p.dx("L40.0")),
    L("age", "Patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("kid", "Patient is 6 to 17 years of age and weighs at least 20 kg", "mix", lambda p: ALL(p.age_in(6, 17), p.lab(WT, lambda v: v >= 20)), hard="age and weight on one line"),
    L("bsa", "Body surface area (BSA) involvement of 3% or more", "lab", lambda p: p.lab(BSA, lambda v: v >= 3)),
    L("pasi", "PASI score of 10 or more", "lab", lambda p: p.lab("PASI", lambda v: v >= 10)),
    L("top", "History of failure after at least a 4-week trial, contraindication, or intolerance to a topical corticosteroid (e.g., betamethasone, clobetasol), a vitamin D analog (e.g., calcipotriene), or tazarotene", "trial", lambda p: p.tfci(TOPICAL_1050, 28)),
    L("conc", "Patient is not receiving Otezla in combination with a biologic or JAK inhibitor (e.g., Humira, Enbrel, Cosentyx, Stelara, Xeljanz, Rinvoq)", "conc", lambda p: not p.on(TARGET_1050), "b"),
    L("derm", "Prescribed by or in consultation with a dermatologist", "spec", lambda p: p.prescriber("dermatology")),
    L("psa", "Diagnosis of active psoriatic arthritis", "dx", lambda p: p.dx("L40.5")),
    L("dmard", "History of failure after at least a 3-month trial, contraindication, or intolerance to methotrexate, leflunomide, or sulfasalazine", "trial", lambda p: p.tfci(DMARD_1050, 90)),
    L("bio", "Patient has previously been treated with a biologic approved for psoriatic arthritis (e.g., adalimumab, Enbrel, Cosentyx, Stelara)", "trial", lambda p: p.tried(PSA_BIO_1050)),
    L("rheum", "Prescribed by or in consultation with a dermatologist or rheumatologist", "spec", lambda p: p.prescriber("dermatology", "rheumatology")),
    L("now", "Patient has been on Otezla therapy for at least 4 months", "now", lambda p: p.tried({"apremilast"}, 120), "r"),
]
ATTESTATIONS = ["Documentation of positive clinical response to Otezla"]


def initial(s):
    return ANY(ALL(s.pso, ANY(s.age, s.kid), ANY(s.bsa, s.pasi), s.top, s.conc, s.derm), ALL(s.psa, s.age, ANY(s.dmard, s.bio), s.conc, s.rheum))


def renewal(s):
    return ALL(s.now, ATT, s.conc)


PSO = dx("Psoriasis vulgaris", "L40.0", 700)
PSA = dx("Other psoriatic arthropathy", "L40.59", 400)
INITIAL = dict(
    age=[[born(45)], [born(18)], [born(18, -1), lab(WT, 61)], [born(18, -1)], [born(6), lab(WT, 20)], [born(6), lab(WT, 19.9)], [born(6, -1), lab(WT, 21)]],
    dx=[[PSO], [dx("Guttate psoriasis", "L40.4")], [dx("Atopic dermatitis, unspecified", "L20.9")], [past("Psoriasis vulgaris", "L40.0")], [PSO, PSA, failed("Methotrexate", 120)]],
    sev=[[lab(BSA, 8)], [lab(BSA, 3)], [lab(BSA, 2.9), lab("PASI", 9.9)], [lab(BSA, 2), lab("PASI", 10)], [lab("PASI", 12)], [lab("PASI", 8)], [], [lab(BSA, 6, 200), lab(BSA, 2, 10), lab("PASI", 4, 10)]],
    top=[[failed("Temovate", 60)], [failed("Dovonex", 28)], [failed("Clobetasol", 27)], [bad("Tazorac")], [contra("betamethasone")], [partial("Diprolene", 40)], [worked("Clobetasol", 90)], [failed("Protopic", 60)], []],
    spec=[[spec("dermatology")], [spec("family medicine")], [spec("rheumatology")]],
    x=[[], [on("Humira", 60)], [on("Rinvoq", 40)], [worked("Cosentyx", 200, 30)], [on("Methotrexate", 100)], [on("Dupixent", 80)]],
)
MORE = {"psa": dict(
    age=[[born(48)], [born(18)], [born(18, -1)]],
    dx=[[PSA], [dx("Arthropathic psoriasis, unspecified", "L40.50")], [dx("Rheumatoid arthritis, unspecified", "M06.9")], [past("Other psoriatic arthropathy", "L40.59")]],
    dmard=[[failed("Methotrexate", 120)], [failed("Arava", 90)], [failed("Trexall", 89)], [bad("Azulfidine")], [contra("methotrexate")], [failed("Plaquenil", 200)], [worked("Methotrexate", 200)], [worked("Enbrel", 150, 60)], [failed("Xeljanz", 120)], []],
    spec=[[spec("rheumatology")], [spec("dermatology")], [spec("internal medicine")]],
    x=[[], [on("Cosentyx", 60)], [on("Xeljanz", 30)], [on("Naproxen", 60)]],
)}
RENEWAL = dict(
    now=[[PSO, on("Otezla", 300)], [PSO, on("apremilast", 120)], [PSO, on("Otezla", 119)], [PSO, worked("Otezla", 300, 20)], [PSA, on("Otezla", 150)]],
    x=[[], [on("Stelara", 40)], [on("Xeljanz", 40)], [worked("Humira", 100, 400)], [on("Methotrexate", 100)]],
)
