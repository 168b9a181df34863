"""904 Tremfya: state Medicaid form with check boxes, two indications and a common block."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "904-tremfya.txt", "fu-904", "Old Dominion State Medicaid", "Tremfya", "guselkumab"
CLASS, STYLE = "immunology: IL-23", "state Medicaid form, check boxes"
COMBINED = ((40, 7), (14, 3))
SYS = {"methotrexate", "cyclosporine", "acitretin"}
fc = lambda p, g, d: p.failed(g, d) or p.contraindicated(g)
LINES = [
    L("ps", "Diagnosis of moderate to severe plaque psoriasis", "dx", lambda p: p.dx("L40.0")),
    L("kid", "Member is at least 6 years of age and, if younger than 18, weighs 40 kg or more", "mix",
      lambda p: ALL(p.age_ge(6), IF(not p.age_ge(18), p.lab("Body weight", lambda v: v >= 40))), hard="age with a conditional weight"),
    L("bsa", "Psoriasis covers 3% or more of the body surface area, or the palms, soles, face, or genitals are involved", "lab",
      lambda p: True if p.lab("Body surface area affected", lambda v: v >= 3) else None, hard="a fact or a body site that no code shows"),
    L("step", "Therapeutic failure of a topical corticosteroid (e.g., clobetasol, betamethasone) used for at least 4 weeks AND of methotrexate, cyclosporine, or acitretin used for at least 12 weeks, unless contraindicated", "trial",
      lambda p: fc(p, TOPICAL_STEROID, 28) and fc(p, SYS, 84), hard="two steps of different length, unless contraindicated"),
    L("ada", "Inadequate response to 3 months or more of an adalimumab product, or adalimumab could not be tolerated", "trial", lambda p: p.fail_or_intolerant({"adalimumab"}, 90)),
    L("psa", "Diagnosis of active psoriatic arthritis", "dx", lambda p: p.dx("L40.5")),
    L("age", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("dm", "Failure after at least 12 weeks of, or intolerance or contraindication to, one conventional DMARD (methotrexate, leflunomide, or sulfasalazine)", "trial",
      lambda p: p.tfci({"methotrexate", "leflunomide", "sulfasalazine"}, 84)),
    L("tnf", "Member has received a TNF inhibitor (e.g., Humira, Enbrel) within the past 180 days", "trial", lambda p: p.tried(TNF, within=180), hard="use in a window"),
    L("spec", "Prescribed by or in consultation with a dermatologist or rheumatologist", "spec", lambda p: p.prescriber("dermatology", "rheumatology")),
    L("tb", "Member does not have active tuberculosis or hepatitis B", "no", lambda p: p.no_dx("A15", "A17", "A18", "A19", "B16", "B18.0", "B18.1", "B19.1")),
    L("conc", "Member will not use Tremfya together with another biologic, a JAK inhibitor, Otezla, or Sotyktu", "conc",
      lambda p: not p.another(ANY_BIOLOGIC | JAK | {"apremilast", "deucravacitinib"}, "Tremfya", "guselkumab"), "b"),
    L("now", "Member has been on Tremfya for 16 weeks or more and is still taking it", "now", lambda p: p.taking({"guselkumab"}, 112), "r"),
    L("drop", "If treated for plaque psoriasis, the body surface area affected has decreased by 50% or more from baseline", "change",
      lambda p: IF(p.dx("L40.0"), p.change("Body surface area affected", {"guselkumab"}, lambda b, c: round((b - c) / b, 6) >= 0.5)), "r", hard="conditional change from baseline"),
]
ATTESTATIONS = ["A tuberculosis screening test was done before the first dose", "Prescriber has documented improvement in signs and symptoms"]


def initial(s):
    return ALL(ANY(ALL(s.ps, s.kid, s.bsa, s.step, s.ada), ALL(s.psa, s.age, s.dm, s.tnf)), s.spec, s.tb, s.conc, ATT)


def renewal(s):
    return ALL(s.now, s.drop, s.conc, ATT)


PS, PSA = dx("Psoriasis vulgaris", "L40.0"), dx("Arthropathic psoriasis, unspecified", "L40.50")
TEST = [[], [dx("Tuberculosis of lung", "A15.0", 50)], [dx("Latent tuberculosis", "Z22.7")], [dx("Chronic viral hepatitis B without delta-agent", "B18.1")], [past("Acute hepatitis B without delta-agent and without hepatic coma", "B16.9")],
        [on("Cosentyx", 40)], [on("Otezla", 40)], [on("Rinvoq", 40)], [worked("Taltz", 100, 200)]]
INITIAL = dict(
    age=[[born(41, 9)], [born(18)], [born(18, -1)], [born(18, -1), lab("Body weight", 40)], [born(12), lab("Body weight", 39.5)], [born(6), lab("Body weight", 41)], [born(6, -1), lab("Body weight", 41)]],
    dx=[[PS], [dx("Psoriasis, unspecified", "L40.9")], [dx("Guttate psoriasis", "L40.4")], [past("Psoriasis vulgaris", "L40.0")]],
    bsa=[[lab("Body surface area affected", 9)], [lab("Body surface area affected", 3)], [lab("Body surface area affected", 2.5)], []],
    step=[[failed("Temovate", 60, 200), failed("Methotrexate", 120)], [failed("clobetasol", 28, 200), failed("Soriatane", 84)], [failed("clobetasol", 27, 200), failed("Soriatane", 84)], [failed("Diprolene", 40, 200), failed("Neoral", 83)],
          [failed("Temovate", 60, 200), contra("Methotrexate")], [failed("Temovate", 60, 200), bad("Methotrexate")], [failed("Temovate", 60, 200)], [failed("Methotrexate", 120)], [contra("Clobetasol"), failed("Methotrexate", 120)],
          [worked("Temovate", 60, 200), failed("Methotrexate", 120)]],
    ada=[[failed("Humira", 100)], [failed("Amjevita", 90)], [failed("Humira", 89)], [bad("Hyrimoz")], [contra("Humira")], [failed("Enbrel", 150)], [failed("Humira", 50, 90), failed("Cyltezo", 50, 35)], []],
    spec=[[spec("dermatology")], [spec("rheumatology")], [spec("internal medicine")]],
    x=TEST,
)
MORE = {"arthritis": dict(
    age=[[born(52, 9)], [born(18)], [born(18, -1)]],
    dx=[[PSA], [dx("Other psoriatic arthropathy", "L40.59")], [dx("Rheumatoid arthritis, unspecified", "M06.9")]],
    dm=[[failed("Methotrexate", 100, 300)], [failed("Arava", 84)], [failed("Arava", 83)], [bad("Azulfidine")], [contra("Methotrexate")], [failed("Plaquenil", 200)], []],
    tnf=[[worked("Humira", 200, 40)], [failed("Enbrel", 60, 180)], [failed("Enbrel", 60, 181)], [contra("Humira")], [failed("Stelara", 100, 40)], []],
    spec=[[spec("rheumatology")], [spec("family medicine")]],
    x=[[], [on("Sotyktu", 30)]],
)}
RENEWAL = dict(
    dx=[[PS], [PSA]],
    now=[[on("Tremfya", 200)], [on("guselkumab", 112), lab("Body surface area affected", 11, 130)], [on("Tremfya", 111), lab("Body surface area affected", 11, 130)], [worked("Tremfya", 190, 15)]],
    bsa=[[lab("Body surface area affected", 12, 220), lab("Body surface area affected", 3, 20)], [lab("Body surface area affected", 12, 220), lab("Body surface area affected", 6, 20)],
         [lab("Body surface area affected", 12, 220), lab("Body surface area affected", 6.5, 20)], [lab("Body surface area affected", 3, 20)], []],
    x=[[], [on("Humira", 20)], [on("Xeljanz", 20)]],
)
