"""1043 Skyrizi: Cigna/Express Scripts, two indications, each with A) initial and B) currently receiving."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1043-skyrizi.md", "fu-1043", "Tidewater Mutual", "Skyrizi", "risankizumab"
CLASS, STYLE = "immunology: IL-23 inhibitor", "Express Scripts, A) initial / B) currently receiving inside each indication"
COMBINED = ((34, 6), (14, 3))
R = {"risankizumab"}
OLD = {"methotrexate", "cyclosporine", "acitretin"}
SYSTEMIC_1043 = SYSTEMIC_STEROID | {"hydrocortisone"}
CD_BIOLOGIC = {"adalimumab", "infliximab", "certolizumab", "vedolizumab", "ustekinumab"}
TARGETED_1043 = TARGETED_IMMUNE | ANY_BIOLOGIC | {"mirikizumab", "natalizumab", "ozanimod", "etrasimod"}
LINES = [
    L("h1", "**1. Plaque Psoriasis.** Approve for the duration noted if the patient meets ONE of the following (A or B):", "dx", lambda p: p.dx("L40.0"), "b", hidden=True),
    L("age", "Patient is ≥ 18 years of age", "age", lambda p: p.age_ge(18)),
    L("sev", "Body surface area involvement is ≥ 10% or the Psoriasis Area and Severity Index (PASI) score is ≥ 12", "lab",
      lambda p: ANY(p.lab("Body surface area affected", lambda v: v >= 10), p.lab("PASI", lambda v: v >= 12)), hard="two observations"),
    L("old", "Patient has tried methotrexate, cyclosporine, or acitretin for ≥ 3 months, or was intolerant to one of these agents", "trial", lambda p: p.tried(OLD, 90) or p.intolerant(OLD)),
    L("mtx", "Patient has a contraindication to methotrexate", "trial", lambda p: p.contraindicated({"methotrexate"})),
    L("bio", "Patient has tried an adalimumab product or Stelara (ustekinumab) for ≥ 3 months", "trial", lambda p: p.tried({"adalimumab", "ustekinumab"}, 90)),
    L("derm", "The medication is prescribed by or in consultation with a dermatologist", "spec", lambda p: p.prescriber("dermatology")),
    L("now1", "Patient has been receiving Skyrizi for ≥ 90 days", "now", lambda p: p.taking(R, 90), "r"),
    L("bsa", "Body surface area involvement has decreased compared with baseline", "change", lambda p: p.change("Body surface area affected", R, lambda b, c: c < b), "r", hard="change from baseline"),
    L("h2", "**2. Crohn's Disease.** Approve for the duration noted if the patient meets ONE of the following (A or B):", "dx", lambda p: p.dx("K50"), "b", hidden=True),
    L("ster", "Patient has tried or is currently taking a systemic corticosteroid (e.g., prednisone, methylprednisolone), or has a contraindication to systemic corticosteroids", "trial",
      lambda p: p.tried(SYSTEMIC_1043) or p.contraindicated(SYSTEMIC_1043)),
    L("imm", "Patient has tried azathioprine, 6-mercaptopurine, or methotrexate", "trial", lambda p: p.tried({"azathioprine", "mercaptopurine", "methotrexate"})),
    L("cdb", "Patient has tried one biologic for Crohn's disease (an adalimumab product, an infliximab product, Cimzia, Entyvio, or Stelara)", "trial", lambda p: p.tried(CD_BIOLOGIC)),
    L("gi", "The medication is prescribed by or in consultation with a gastroenterologist", "spec", lambda p: p.prescriber("gastroenterology")),
    L("now2", "Patient has been receiving Skyrizi for ≥ 6 months", "now", lambda p: p.taking(R, 180), "r"),
    L("conc", "Concurrent use with another biologic or with a targeted synthetic oral small molecule drug (e.g., Cosentyx, Humira, Stelara, Otezla, Rinvoq)", "conc",
      lambda p: not p.another(TARGETED_1043, "Skyrizi", "risankizumab"), exclude=True),
    L("tb", "Active tuberculosis", "no", lambda p: p.no_dx("A15", "A16", "A17", "A18", "A19"), exclude=True),
]
ATTESTATIONS = ["According to the prescriber, the patient has had improvement in at least one symptom, such as itching, pain, or burning",
                "According to the prescriber, the patient will receive three induction doses with Skyrizi intravenous",
                "According to the prescriber, the patient has had a beneficial clinical response from baseline"]


def initial(s):
    return ALL(ANY(ALL(s.h1, s.age, s.sev, ANY(s.old, s.mtx, s.bio), s.derm),
                   ALL(s.h2, s.age, ATT, ANY(s.ster, s.imm, s.cdb), s.gi)), s.conc, s.tb)


def renewal(s):
    return ALL(ANY(ALL(s.h1, s.now1, s.bsa, ATT), ALL(s.h2, s.now2, ATT)), s.conc, s.tb)


PSO = dx("Psoriasis vulgaris", "L40.0", 1200)
CD = dx("Crohn's disease, unspecified, without complications", "K50.90", 1200)
BSA = "Body surface area affected"
INITIAL = dict(
    age=[[born(42)], [born(18)], [born(18, -1)]],
    dx=[[PSO], [dx("Arthropathic psoriasis, unspecified", "L40.50")], [dx("Other atopic dermatitis", "L20.89")], [past("Psoriasis vulgaris", "L40.0")], []],
    sev=[[lab(BSA, 14)], [lab(BSA, 10)], [lab(BSA, 9), lab("PASI", 11)], [lab(BSA, 6), lab("PASI", 12)], [lab(BSA, 6)], [], [lab("PASI", 18)]],
    step=[[failed("Methotrexate", 120)], [worked("Soriatane", 90)], [failed("Neoral", 89)], [bad("Trexall")], [contra("Methotrexate")], [failed("Humira", 150)], [failed("Stelara", 80)],
          [failed("Cyltezo", 90)], [failed("Temovate", 120)], [worked("Prednisone", 60)], []],
    spec=[[spec("dermatology")], [spec("family medicine")], [spec("gastroenterology")]],
    x=[[], [on("Otezla", 60)], [on("Stelara", 60)], [on("Rinvoq", 90)], [dx("Tuberculosis of lung", "A15.0", 60)], [dx("Latent tuberculosis", "Z22.7")], [worked("Cosentyx", 100, 40)], [on("Temovate", 120)]],
)
MORE = {"cd": dict(
    dx=[[CD, born(35)], [CD, born(18, -1)], [dx("Ulcerative colitis, unspecified, without complications", "K51.90"), born(35)]],
    step=[[worked("Prednisone", 60)], [on("Methylprednisolone", 30)], [contra("Prednisone")], [failed("Imuran", 100)], [bad("Purixan")], [failed("Remicade", 200)], [failed("Entyvio", 150)], [failed("Lialda", 200)], [failed("Cosentyx", 120)], []],
    spec=[[spec("gastroenterology")], [spec("dermatology")]],
    x=[[], [on("Humira", 90)], [dx("Tuberculosis of lung", "A15.0", 60)]],
)}
RENEWAL = dict(
    now=[[PSO, on("Skyrizi", 220)], [PSO, on("risankizumab", 90)], [PSO, on("Skyrizi", 89)], [PSO, worked("Skyrizi", 300, 20)], [CD, on("Skyrizi", 180)], [CD, on("Skyrizi", 179)],
         [dx("Arthropathic psoriasis, unspecified", "L40.50"), on("Skyrizi", 220)]],
    bsa=[[lab(BSA, 18, 300), lab(BSA, 4, 20)], [lab(BSA, 18, 300), lab(BSA, 18, 20)], [lab(BSA, 4, 20)], []],
    x=[[], [on("Cosentyx", 60)], [dx("Tuberculosis of lung", "A15.0", 60)], [on("Temovate", 90)]],
)
