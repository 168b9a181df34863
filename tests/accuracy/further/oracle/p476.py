"""476 Olumiant: Anthem, two indications opened by a bold word, a fallback trial, values among the exclusions."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "476-olumiant.md", "fu-476", "Chesapeake Summit Blue", "Olumiant", "baricitinib"
CLASS, STYLE = "rheumatoid arthritis and alopecia areata, JAK inhibitor", "Anthem/CarelonRx 'may be approved if', roman numerals, may-not list"
COMBINED = ((30, 4), (8, 1))
ANC = "Absolute neutrophil count"
M, CS = {"methotrexate"}, {"sulfasalazine", "leflunomide", "hydroxychloroquine"}
RA = ("M05", "M06")


def dmard(p):
    return p.failed(M, 84) or ((p.intolerant(M) or p.contraindicated(M)) and p.failed(CS, 84))


LINES = [
    L("age", "Individual is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("ra", "Individual has a diagnosis of moderately to severely active rheumatoid arthritis", "dx", lambda p: p.dx(*RA)),
    L("mtx", "Individual has had an inadequate response to at least 12 weeks of methotrexate or, if methotrexate was not tolerated or is contraindicated, to at least 12 weeks of sulfasalazine, leflunomide, or hydroxychloroquine", "trial", dmard,
      hard="a fallback that counts only if the first was not tolerated or is contraindicated"),
    L("tnf", "Individual has had an inadequate response to, or is intolerant of, at least one TNF antagonist (adalimumab, certolizumab, etanercept, golimumab, or infliximab)", "trial", lambda p: p.fail_or_intolerant(TNF)),
    L("aa", "Individual has a diagnosis of severe alopecia areata", "dx", lambda p: p.dx("L63")),
    L("top", "A topical corticosteroid (such as betamethasone, clobetasol, or fluocinonide)", "trial", lambda p: p.fail_or_intolerant({"betamethasone", "clobetasol", "fluocinonide"}, 90), hard="verb and time in the header"),
    L("tria", "Intralesional triamcinolone", "trial", lambda p: p.fail_or_intolerant({"triamcinolone"}, 90), hard="verb and time in the header"),
    L("sys", "Oral methotrexate or cyclosporine", "trial", lambda p: p.fail_or_intolerant({"methotrexate", "cyclosporine"}, 90), hard="verb and time in the header"),
    L("derm", "Olumiant is prescribed by a dermatologist", "spec", lambda p: p.prescriber("dermatology", consult=False)),
    L("either", "Individual has rheumatoid arthritis or alopecia areata", "dx", lambda p: p.dx(*RA, "L63"), "r"),
    L("now", "Individual is currently taking Olumiant", "now", lambda p: p.taking({"baricitinib"}), "r"),
    L("comb", "Individual is using Olumiant in combination with another JAK inhibitor, apremilast, deucravacitinib, or a biologic immunomodulator (including TNF antagonists, abatacept, tocilizumab, sarilumab, and rituximab)", "conc",
      lambda p: not p.another(JAK, "Olumiant", "baricitinib") and not p.on(TARGETED_IMMUNE - JAK), exclude=True),
    L("imm", "Individual is using azathioprine or cyclosporine", "conc", lambda p: not p.on({"azathioprine", "cyclosporine"}), exclude=True),
    L("tb", "Individual has active tuberculosis", "no", lambda p: p.no_dx("A15", "A17", "A18", "A19"), exclude=True),
    L("vte", "Individual has a history of deep vein thrombosis or pulmonary embolism", "no", lambda p: p.no_hx("I82", "I26", "Z86.71"), exclude=True),
    L("anc", "Individual has an absolute neutrophil count below 1,000 cells/mm3", "lab", lambda p: p.lab(ANC, lambda v: v >= 1000), exclude=True),
    L("hgb", "Individual has a hemoglobin below 8 g/dL", "lab", lambda p: p.lab("Hemoglobin", lambda v: v >= 8), exclude=True),
    L("gfr", "Individual has an estimated GFR below 30 mL/min/1.73 m2", "lab", lambda p: p.lab("eGFR", lambda v: v >= 30), exclude=True),
]
ATTESTATIONS = ["Documentation is provided that at least half of the scalp hair has been lost",
                "There is documentation of clinically significant improvement or stabilization in signs and symptoms of disease"]


def out(s):
    return ALL(s.comb, s.imm, s.tb, s.vte, s.anc, s.hgb, s.gfr)


def initial(s):
    return ALL(ANY(ALL(s.age, s.ra, s.mtx, s.tnf), ALL(s.age, s.aa, ATT, ANY(s.top, s.tria, s.sys), s.derm)), out(s))


def renewal(s):
    return ALL(s.either, s.now, ATT, out(s))


R, AA = dx("Rheumatoid arthritis, unspecified", "M06.9"), dx("Alopecia areata, unspecified", "L63.9")
LABS = [[lab(ANC, 3800), lab("Hemoglobin", 12.9), lab("eGFR", 88)], [lab(ANC, 1000), lab("Hemoglobin", 8), lab("eGFR", 30)], [lab(ANC, 999), lab("Hemoglobin", 12.9), lab("eGFR", 88)], [lab(ANC, 3800), lab("Hemoglobin", 7.9), lab("eGFR", 88)],
        [lab(ANC, 3800), lab("Hemoglobin", 12.9), lab("eGFR", 29)], [lab(ANC, 3800), lab("Hemoglobin", 12.9)], [lab("Hemoglobin", 12.9), lab("eGFR", 88)]]
X = [[], [on("Xeljanz", 30)], [on("Otezla", 30)], [on("Enbrel", 90)], [on("Imuran", 90)], [dx("Tuberculosis of lung", "A15.0", 30)], [past("Acute embolism and thrombosis of unspecified deep veins of unspecified lower extremity", "I82.409")],
     [past("Other pulmonary embolism without acute cor pulmonale", "I26.99")], [worked("Orencia", 200, 60)]]
INITIAL = dict(
    age=[[born(54, 40)], [born(18)], [born(18, -1)]],
    dx=[[R], [dx("Rheumatoid arthritis with rheumatoid factor, unspecified", "M05.9")], [dx("Other psoriatic arthropathy", "L40.59")], []],
    mtx=[[failed("Methotrexate", 120)], [partial("Trexall", 84)], [failed("Methotrexate", 83)], [bad("Methotrexate"), failed("Arava", 84)], [contra("Methotrexate"), failed("Plaquenil", 90)], [contra("Methotrexate"), failed("Plaquenil", 83)],
         [bad("Methotrexate")], [failed("Arava", 200)]],
    tnf=[[failed("Humira", 120, 60)], [bad("Remicade")], [worked("Enbrel", 300, 60)], [contra("Humira")], [failed("Actemra", 200, 60)]],
    labs=LABS,
    x=X,
)
MORE = {"alopecia": dict(
    age=[[born(33, 40)], [born(18, -1)]],
    dx=[[AA], [dx("Alopecia (capitis) totalis", "L63.0")], [dx("Androgenic alopecia, unspecified", "L64.9")]],
    step=[[failed("Temovate", 120)], [failed("Betamethasone", 90)], [failed("Lidex", 89)], [bad("Neoral")], [failed("Methotrexate", 100)], [worked("Clobetasol", 200)], []],
    spec=[[spec("dermatology")], [spec("rheumatology")]],
    labs=LABS[:1] + LABS[2:3],
    x=X[:2] + [[on("Neoral", 100)]],
)}
RENEWAL = dict(
    now=[[R, on("Olumiant", 300)], [AA, on("baricitinib", 100)], [R, worked("Olumiant", 300, 10)], [dx("Atopic dermatitis, unspecified", "L20.9"), on("Olumiant", 100)]],
    labs=LABS[:1] + LABS[3:6],
    x=X[:2] + X[5:7],
)
