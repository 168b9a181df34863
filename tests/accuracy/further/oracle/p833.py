"""833 Xeljanz: Moda, I. A. 1. i. with trailing AND/OR, four diagnoses inside one criterion, renewal by roman numerals."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "833-xeljanz.txt", "fu-833", "Willamette Crest Health", "Xeljanz", "tofacitinib"
CLASS, STYLE = "rheumatology, colitis: JAK inhibitor", "Moda, I. A. 1. i. with trailing AND/OR"
COMBINED = ((46, 8), (14, 3))
T = {"tofacitinib"}
LINES = [
    L("spec", "Medication is prescribed by, or in consultation with, a dermatologist, gastroenterologist, or rheumatologist", "spec", lambda p: p.prescriber("dermatology", "gastroenterology", "rheumatology")),
    L("tnf", "Treatment with one or more TNF inhibitors (e.g., adalimumab, etanercept, infliximab) has been ineffective or was not tolerated", "trial", lambda p: p.fail_or_intolerant(TNF)),
    L("conc", "Medication will not be used in combination with a biologic, another JAK inhibitor, azathioprine, or cyclosporine", "conc",
      lambda p: not (p.on(ANY_BIOLOGIC | {"azathioprine", "cyclosporine"}) or p.another(JAK, "Xeljanz", "tofacitinib")), "b"),
    L("labs", "Hemoglobin of 9 g/dL or more and absolute neutrophil count of 1,000 cells/mcL or more, both measured within the past 60 days", "lab",
      lambda p: ALL(p.lab("Hemoglobin", lambda v: v >= 9, 60), p.lab("Absolute neutrophil count", lambda v: v >= 1000, 60)), "b", hard="two values, one window"),
    L("ra", "Rheumatoid arthritis", "dx", lambda p: p.dx("M05", "M06.0", "M06.2", "M06.3", "M06.8", "M06.9")),
    L("age", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("mtx", "Treatment with methotrexate for at least three months has been ineffective, unless methotrexate is contraindicated or not tolerated", "trial", lambda p: p.tfci({"methotrexate"}, 90)),
    L("psa", "Psoriatic arthritis", "dx", lambda p: p.dx("L40.5")),
    L("bg", "Member is currently taking methotrexate, leflunomide, or sulfasalazine", "now", lambda p: p.on({"methotrexate", "leflunomide", "sulfasalazine"})),
    L("uc", "Ulcerative colitis", "dx", lambda p: p.dx("K51")),
    L("conv", "Treatment with at least two of the following has been ineffective, contraindicated, or not tolerated: an oral corticosteroid, mesalamine, azathioprine, or mercaptopurine", "trial",
      lambda p: count(lambda d: p.tfci(d), SYSTEMIC_STEROID, {"mesalamine"}, {"azathioprine"}, {"mercaptopurine"}) >= 2, hard="two of four, one a class"),
    L("pjia", "Polyarticular juvenile idiopathic arthritis", "dx", lambda p: p.dx("M08.0", "M08.3")),
    L("kg", "Member is at least 2 years of age and weighs 10 kg or more", "mix", lambda p: ALL(p.age_ge(2), p.lab("Body weight", lambda v: v >= 10)), hard="age and weight"),
    L("rnow", "Member has been receiving tofacitinib for at least 90 days", "now", lambda p: p.taking(T, 90), "r"),
    L("xaa", "A member with alopecia areata", "no", lambda p: p.no_dx("L63"), exclude=True),
    L("xvte", "A member with a history of deep vein thrombosis or pulmonary embolism", "no", lambda p: p.no_hx("I82.4", "I82.5", "I26", "Z86.711", "Z86.718"), exclude=True),
    L("xtb", "A member with active tuberculosis", "no", lambda p: p.no_dx("A15", "A16", "A17", "A18", "A19"), exclude=True),
]
ATTESTATIONS = ["Member has received a previous prior authorization approval for this agent through this health plan", "Documentation of disease improvement or stability"]


def out(s):
    return ALL(s.xaa, s.xvte, s.xtb)


def initial(s):
    return ALL(s.spec, s.tnf, s.conc, s.labs, ANY(ALL(s.ra, s.age, s.mtx), ALL(s.psa, s.age, s.bg), ALL(s.uc, s.age, s.conv), ALL(s.pjia, s.kg)), out(s))


def renewal(s):
    return ALL(ATT, s.rnow, ATT, s.labs, s.conc, out(s))


RA = [dx("Rheumatoid arthritis, unspecified", "M06.9"), failed("Methotrexate", 200)]
HG, AN = "Hemoglobin", "Absolute neutrophil count"
LABS = [[lab(HG, 12.4), lab(AN, 3900)], [lab(HG, 9, 60), lab(AN, 1000, 60)], [lab(HG, 8.9), lab(AN, 3900)], [lab(HG, 12.4), lab(AN, 999)], [lab(HG, 12.4), lab(AN, 3900, 61)], [lab(HG, 12.4)], [lab(HG, 8.2, 20), lab(AN, 3900, 100)]]
X = [[], [dx("Alopecia areata, unspecified", "L63.9")], [past("Other pulmonary embolism without acute cor pulmonale", "I26.99")], [dx("Personal history of pulmonary embolism", "Z86.711")], [dx("Tuberculosis of lung", "A15.0", 60)], [past("Tuberculosis of lung", "A15.0")], [dx("Latent tuberculosis", "Z22.7")]]
INITIAL = dict(
    age=[[born(52, 40)], [born(18)], [born(18, -1)]],
    dx=[RA, [dx("Rheumatoid arthritis with rheumatoid factor of multiple sites without organ or systems involvement", "M05.79"), failed("Trexall", 90)], [dx("Rheumatoid arthritis, unspecified", "M06.9"), failed("Methotrexate", 89)],
        [dx("Rheumatoid arthritis, unspecified", "M06.9"), bad("Methotrexate")], [dx("Rheumatoid arthritis, unspecified", "M06.9"), contra("Methotrexate")], [dx("Rheumatoid arthritis, unspecified", "M06.9"), on("Methotrexate", 400)],
        [dx("Inflammatory polyarthropathy", "M06.4"), failed("Methotrexate", 200)], [dx("Arthropathic psoriasis, unspecified", "L40.50"), on("Arava", 200)], [dx("Arthropathic psoriasis, unspecified", "L40.50"), worked("Arava", 200, 20)],
        [dx("Psoriasis vulgaris", "L40.0"), on("Methotrexate", 200)], [dx("Ulcerative colitis, unspecified, without complications", "K51.90"), failed("prednisone", 30), bad("Lialda")],
        [dx("Ulcerative colitis, unspecified, without complications", "K51.90"), failed("prednisone", 30), failed("Medrol", 20, 200)], [dx("Ulcerative (chronic) pancolitis without complications", "K51.00"), contra("azathioprine"), failed("Purixan", 60)],
        [dx("Crohn's disease, unspecified, without complications", "K50.90"), failed("prednisone", 30), bad("Lialda")], [past("Rheumatoid arthritis, unspecified", "M06.9"), failed("Methotrexate", 200)]],
    tnf=[[failed("Humira", 100)], [bad("Enbrel")], [partial("Inflectra", 60)], [worked("Humira", 300)], [contra("Humira")], [failed("Orencia", 100)]],
    labs=LABS,
    spec=[[spec("rheumatology")], [spec("dermatology")], [spec("family medicine")]],
    conc=[[], [on("Cimzia", 60)], [on("Rinvoq", 60)], [on("Imuran", 60)], [on("Neoral", 60)], [on("Plaquenil", 300)], [worked("Actemra", 200, 40)], [on("Xeljanz", 100)]],
    x=X,
)
MORE = {"pjia": dict(
    age=[[born(7, 40)], [born(2)], [born(2, -1)]],
    dx=[[dx("Juvenile rheumatoid polyarthritis (seronegative)", "M08.3", 300)], [dx("Pauciarticular juvenile rheumatoid arthritis, unspecified site", "M08.40", 300)]],
    kg=[[lab("Body weight", 24)], [lab("Body weight", 10)], [lab("Body weight", 9.9)], [], [lab("Body weight", 23, 20, "[lb_av]")]],
    tnf=[[failed("Enbrel", 100), lab(HG, 11.4), lab(AN, 3900), spec("rheumatology")]],
)}
RENEWAL = dict(
    now=[[RA[0], on("Xeljanz", 300)], [RA[0], on("tofacitinib", 90)], [RA[0], on("Xeljanz", 89)], [RA[0], worked("Xeljanz", 280, 20)]],
    labs=LABS[:6],
    x=[X[0], X[2], [on("Olumiant", 30)], [on("Humira", 30)], [on("Methotrexate", 300)]],
)
