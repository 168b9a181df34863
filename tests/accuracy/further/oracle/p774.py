"""774 Cosentyx: OptumRx guideline, '1 -' and 3.1 numbers with bare AND/OR lines, three indications and one renewal."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "774-cosentyx.txt", "fu-774", "Allegheny Bend Rx", "Cosentyx", "secukinumab"
CLASS, STYLE = "immunology: IL-17", "OptumRx, '1 -' / 3.1 with AND/OR lines, product and diagnosis blocks"
COMBINED = ((30, 5), (11, 2))
MTX, ME = {"methotrexate"}, {"secukinumab"}
LINES = [
    L("pso", "Diagnosis of moderate to severe plaque psoriasis", "dx", lambda p: p.dx("L40.0")),
    L("age6", "Patient is 6 years of age or older", "age", lambda p: p.age_ge(6)),
    L("bsa", "Affected body surface area of at least 3%", "lab", lambda p: p.lab("Body surface area affected", lambda v: v >= 3)),
    L("top", "Failure after a trial of at least 4 weeks, contraindication, or intolerance to TWO of the following topical therapies:", "trial",
      lambda p: count(lambda g: p.tfci(g, 28), HIGH_STEROID | TOPICAL_STEROID, TOPICAL_VITD, {"tazarotene"}, TOPICAL_CNI) >= 2, hard="the header carries the verb; two of four classes"),
    L("conc", "Not used together with another targeted immunomodulator (e.g., Humira, Skyrizi, Otezla, Rinvoq)", "conc", lambda p: not p.another(TARGETED_IMMUNE, "Cosentyx", "secukinumab"), "b"),
    L("derm", "Prescribed by or in consultation with a dermatologist", "spec", lambda p: p.prescriber("dermatology")),
    L("psa", "Diagnosis of active psoriatic arthritis in a patient 2 years of age or older", "mix", lambda p: p.dx("L40.5") and p.age_ge(2), hard="diagnosis and age on one line"),
    L("mtx", "Failure of a 3 month trial of methotrexate at the maximally indicated dose, or a contraindication or intolerance to methotrexate", "trial", lambda p: p.tfci(MTX, 90)),
    L("prev", "Patient was previously treated with a TNF inhibitor or with Otezla", "trial", lambda p: p.tried(TNF | {"apremilast"}), hard="a class or a drug"),
    L("as", "Diagnosis of active ankylosing spondylitis", "dx", lambda p: p.dx("M45")),
    L("ns", "Failure after at least 30 days, contraindication, or intolerance to two different NSAIDs (e.g., ibuprofen, naproxen, meloxicam)", "trial",
      lambda p: count(lambda i: p.tfci({i}, 30), *NSAID) >= 2, hard="two drugs of a class"),
    L("now", "Patient has been receiving Cosentyx for at least 16 weeks", "now", lambda p: p.taking(ME, 112), "r"),
    L("less", "Affected body surface area is smaller than it was before Cosentyx", "change", lambda p: p.change("Body surface area affected", ME, lambda b, c: c < b), "r", hard="change from baseline"),
    L("crp", "C-reactive protein has dropped by at least 20% from baseline", "change", lambda p: p.change("C-reactive protein", ME, lambda b, c: round(c - 0.8 * b, 6) <= 0), "r", hard="change from baseline"),
]
ATTESTATIONS = ["Severe scalp psoriasis as judged by the prescriber", "Prescriber documents a positive clinical response"]


def initial(s):
    return ANY(ALL(s.pso, s.age6, ANY(s.bsa, ATT), s.top, s.conc, s.derm), ALL(s.psa, ANY(s.mtx, s.prev), s.conc), ALL(s.as_, s.ns, s.conc))


def renewal(s):
    return ALL(s.now, ANY(s.less, s.crp), s.conc, ATT)


LINES[9].id = "as_"
INITIAL = dict(
    age=[[born(39, 8)], [born(6)], [born(6, -1)]],
    dx=[[dx("Psoriasis vulgaris", "L40.0")], [dx("Guttate psoriasis", "L40.4")], [past("Psoriasis vulgaris", "L40.0")]],
    bsa=[[lab("Body surface area affected", 12)], [lab("Body surface area affected", 3, 200)], [lab("Body surface area affected", 2)], []],
    top=[[failed("Temovate", 60), failed("Dovonex", 40)], [failed("Diprolene", 28), failed("tazarotene", 28, 100)], [failed("Temovate", 27), failed("Dovonex", 40)], [failed("Temovate", 60), failed("Diprolene", 60, 200)],
         [bad("Temovate"), contra("Tazorac")], [failed("Temovate", 60), bad("Elidel", 9)], [worked("Temovate", 200), failed("calcipotriene", 60)], [failed("clobetasol", 60)], []],
    spec=[[spec("dermatology")], [spec("rheumatology")]],
    x=[[], [on("Humira", 60)], [on("Otezla", 30)], [worked("Skyrizi", 90, 60)], [on("Cosentyx", 30)], [on("Sotyktu", 30)]],
)
MORE = {
    "psa": dict(
        age=[[born(45, 8)], [born(2)], [born(2, -1)]],
        dx=[[dx("Arthropathic psoriasis, unspecified", "L40.50")], [dx("Rheumatoid arthritis, unspecified", "M06.9")], [dx("Other psoriatic arthropathy", "L40.59")]],
        two=[[failed("methotrexate", 120)], [failed("Trexall", 90)], [failed("methotrexate", 89)], [worked("methotrexate", 400)], [contra("methotrexate")], [worked("Enbrel", 20, 200)], [undated("Otezla")], [worked("Stelara", 200)], []],
        x=[[], [on("Rinvoq", 30)]],
    ),
    "as": dict(
        dx=[[dx("Ankylosing spondylitis of unspecified sites in spine", "M45.9")], [dx("Low back pain, unspecified", "M54.50")]],
        ns=[[failed("ibuprofen", 60), failed("Mobic", 60, 120)], [failed("Aleve", 30), failed("Celebrex", 30, 90)], [failed("Aleve", 29), failed("Celebrex", 30, 90)], [failed("Motrin", 60), failed("ibuprofen", 60, 200)],
            [bad("naproxen"), contra("diclofenac")], [failed("ibuprofen", 90)], [worked("ibuprofen", 90), bad("naproxen")]],
        x=[[], [on("Taltz", 30)]],
    ),
}
RENEWAL = dict(
    dx=[[dx("Psoriasis vulgaris", "L40.0")]],
    now=[[on("Cosentyx", 200)], [on("secukinumab", 112)], [on("Cosentyx", 111)], [worked("Cosentyx", 200, 10)]],
    bsa=[[lab("Body surface area affected", 14, 210), lab("Body surface area affected", 4, 20)], [lab("Body surface area affected", 14, 210), lab("Body surface area affected", 14, 20), lab("C-reactive protein", 20, 210), lab("C-reactive protein", 16, 15)],
         [lab("Body surface area affected", 14, 210), lab("Body surface area affected", 14, 20), lab("C-reactive protein", 20, 210), lab("C-reactive protein", 17, 15)],
         [lab("Body surface area affected", 14, 210), lab("Body surface area affected", 15, 20)], [lab("Body surface area affected", 4, 20)]],
    x=[[], [on("Enbrel", 20)]],
)
