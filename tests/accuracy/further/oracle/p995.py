"""995 Taltz: CVS Caremark specialty guideline, lead-ins that name age and indication, two indications."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "995-taltz.md", "fu-995", "Meridian Harbor Health", "Taltz", "ixekizumab"
CLASS, STYLE = "immunology: IL-17A inhibitor", "CVS Caremark, authorization may be granted when any is met"
COMBINED = ((34, 4), (12, 2))
PSO_995 = {"adalimumab", "etanercept", "certolizumab", "infliximab", "ustekinumab", "risankizumab", "guselkumab", "secukinumab", "tildrakizumab", "brodalumab", "bimekizumab", "apremilast", "deucravacitinib"}
PSA_995 = PSA_TARGETED - {"ixekizumab"}
OTHER_995 = (ANY_BIOLOGIC | JAK | {"bimekizumab", "apremilast", "deucravacitinib", "ozanimod", "etrasimod"}) - {"ixekizumab"}
DMARD_995 = {"methotrexate", "leflunomide", "sulfasalazine"}
LINES = [
    L("hA", "Authorization of 12 months may be granted for members 6 years of age or older for treatment of plaque psoriasis when ANY of the following criteria is met:", "dx", lambda p: p.dx("L40.0") and p.age_ge(6), hidden=True),
    L("bioA", "Member has previously received a biologic or targeted synthetic drug indicated for plaque psoriasis (e.g., Humira, Skyrizi, Sotyktu, Otezla)", "trial", lambda p: p.tried(PSO_995)),
    L("bsa10", "At least 10% of body surface area (BSA) is affected", "lab", lambda p: p.lab("Body surface area affected", lambda v: v >= 10)),
    L("bsa3", "At least 3% of body surface area (BSA) is affected", "lab", lambda p: p.lab("Body surface area affected", lambda v: v >= 3)),
    L("sys", "Member has had an inadequate response or intolerance to methotrexate, cyclosporine, or acitretin, or has a contraindication to methotrexate (e.g., pregnancy, alcohol use disorder, cirrhosis)", "trial",
      lambda p: p.fail_or_intolerant(PSO_SYSTEMIC) or p.contraindicated({"methotrexate"}, *PREGNANT, "F10.1", "F10.2", "K70.3", "K74.3", "K74.4", "K74.5", "K74.6"), hard="contraindication by a named condition"),
    L("hB", "Authorization of 12 months may be granted for members 18 years of age or older for treatment of psoriatic arthritis when ANY of the following criteria is met:", "dx", lambda p: p.dx("L40.5") and p.age_ge(18), hidden=True),
    L("bioB", "Member has previously received a biologic or targeted synthetic drug indicated for psoriatic arthritis (e.g., Humira, Cosentyx, Otezla, Rinvoq)", "trial", lambda p: p.tried(PSA_995)),
    L("dm", "Member has had an inadequate response to at least a 3-month trial of methotrexate, leflunomide, or sulfasalazine", "trial", lambda p: p.failed(DMARD_995, 90)),
    L("dmi", "Member has an intolerance to methotrexate, leflunomide, or sulfasalazine", "trial", lambda p: p.intolerant(DMARD_995)),
    L("dmc", "Member has a contraindication to both methotrexate and leflunomide", "trial", lambda p: p.contraindicated({"methotrexate"}) and p.contraindicated({"leflunomide"})),
    L("spec", "Taltz is prescribed by or in consultation with a dermatologist or a rheumatologist", "spec", lambda p: p.prescriber("dermatology", "rheumatology"), "b"),
    L("rA", "Authorization of 12 months may be granted for members using Taltz for plaque psoriasis when BOTH of the following criteria are met:", "dx", lambda p: p.dx("L40.0"), "r", hidden=True),
    L("rB", "Authorization of 12 months may be granted for members using Taltz for psoriatic arthritis when BOTH of the following criteria are met:", "dx", lambda p: p.dx("L40.5"), "r", hidden=True),
    L("now", "Member has been using Taltz for at least 4 months", "now", lambda p: p.taking({"ixekizumab"}, 120), "r"),
    L("fall", "The body surface area (BSA) affected has decreased from baseline", "change", lambda p: p.change("Body surface area affected", {"ixekizumab"}, lambda b, c: c < b), "r"),
    L("ibd", "Crohn's disease or ulcerative colitis", "no", lambda p: p.no_dx("K50", "K51"), exclude=True),
    L("tb", "Active tuberculosis", "no", lambda p: p.no_dx("A15", "A17", "A18", "A19"), exclude=True),
    L("conc", "Concomitant use with any other biologic or targeted synthetic drug (e.g., Humira, Cosentyx, Otezla, Xeljanz)", "conc", lambda p: not p.on(OTHER_995), exclude=True),
]
ATTESTATIONS = ["Member has been instructed on injection technique and the signs of infection", "The prescriber attests that crucial body areas (e.g., hands, feet, face, scalp, genitals) are affected",
                "The prescriber reports improvement in the number of swollen or tender joints"]


def always(s):
    return ALL(s.spec, ATT, s.ibd, s.tb, s.conc)


def initial(s):
    return ALL(ANY(ALL(s.hA, ANY(s.bioA, s.bsa10, ATT, ALL(s.bsa3, s.sys))), ALL(s.hB, ANY(s.bioB, s.dm, s.dmi, s.dmc))), always(s))


def renewal(s):
    return ALL(ANY(ALL(s.rA, s.now, s.fall), ALL(s.rB, s.now, ATT)), always(s))


BSA = "Body surface area affected"
PSO = dx("Psoriasis vulgaris", "L40.0", 900)
PSA = dx("Arthropathic psoriasis, unspecified", "L40.50", 700)
UC = ("Ulcerative colitis, unspecified, without complications", "K51.90")
X = [[], [dx("Crohn's disease, unspecified, without complications", "K50.90")], [dx(*UC)], [past(*UC)], [dx("Tuberculosis of lung", "A15.0", 40)], [dx("Latent tuberculosis", "Z22.7")], [on("Humira", 60)], [on("Xeljanz", 60)], [on("Otezla", 45)],
     [on("Trexall", 200)], [worked("Tremfya", 200, 60)]]
INITIAL = dict(
    age=[[born(44)], [born(6)], [born(6, -1)]],
    dx=[[PSO], [dx("Guttate psoriasis", "L40.4")], [past("Psoriasis vulgaris", "L40.0")], [PSA]],
    sev=[[lab(BSA, 14)], [lab(BSA, 10, 200)], [lab(BSA, 9.9)], [lab(BSA, 5), failed("methotrexate", 100)], [lab(BSA, 3), bad("Neoral")], [lab(BSA, 2.9), failed("Soriatane", 60)], [lab(BSA, 6), contra("Trexall"), contra("Arava")], [lab(BSA, 6), contra("Neoral")],
         [lab(BSA, 6), dx("Unspecified cirrhosis of liver", "K74.60")], [lab(BSA, 6), dx("Alcohol dependence, uncomplicated", "F10.20")], [lab(BSA, 6), dx("Essential (primary) hypertension", "I10")], [lab(BSA, 6), worked("methotrexate", 200)],
         [failed("Skyrizi", 200)], [lab(BSA, 4), worked("Otezla", 120)], [lab(BSA, 4), failed("Rinvoq", 120), bad("Azulfidine")], [lab(BSA, 4), contra("Humira")], []],
    spec=[[spec("dermatology")], [spec("rheumatology")], [spec("family medicine")]],
    x=X,
)
MORE = {"psa": dict(
    age=[[born(51)], [born(18)], [born(18, -1)]],
    dx=[[PSA], [dx("Other psoriatic arthropathy", "L40.59")], [dx("Rheumatoid arthritis, unspecified", "M06.9")], [past("Arthropathic psoriasis, unspecified", "L40.50")]],
    step=[[failed("methotrexate", 120)], [failed("Trexall", 90)], [failed("methotrexate", 89)], [bad("Arava")], [partial("Azulfidine", 95)], [worked("leflunomide", 200)], [contra("methotrexate")], [contra("methotrexate"), contra("Arava")],
          [worked("Rinvoq", 120)], [failed("Simponi", 150)], [failed("Plaquenil", 200)], [failed("Olumiant", 150)], []],
    spec=[[spec("rheumatology")], [spec("internal medicine")]],
)}
RENEWAL = dict(
    now=[[PSO, on("Taltz", 250)], [PSO, on("ixekizumab", 120)], [PSO, on("Taltz", 119)], [PSO, worked("Taltz", 250, 12)], [PSA, on("Taltz", 250)], [dx("Ankylosing spondylitis of unspecified sites in spine", "M45.9"), on("Taltz", 250)]],
    bsa=[[lab(BSA, 12, 300), lab(BSA, 2, 10)], [lab(BSA, 12, 300), lab(BSA, 12, 10)], [lab(BSA, 12, 300)]],
    spec=[[spec("dermatology")], [spec("family medicine")]],
    x=[X[0], X[1], X[6], X[9]],
)
