"""874 Olumiant: decimal numbering at the margin, criteria of every indication set apart, an alternative step on one line."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "874-olumiant-decimal.txt", "fu-874", "Tri-Rivers Health Cooperative", "Olumiant", "baricitinib"
CLASS, STYLE = "JAK inhibitor", "policy and procedure, decimal numbering 3.1.1. without indentation"
COMBINED = ((40, 7), (14, 3))
M = {"methotrexate"}
OTHER = {"leflunomide", "hydroxychloroquine", "sulfasalazine"}
LINES = [
    L("ra", "Diagnosis of moderately to severely active rheumatoid arthritis", "dx", lambda p: p.dx("M05", "M06")),
    L("rheu", "Prescribed by a rheumatologist", "spec", lambda p: p.prescriber("rheumatology", consult=False), hard="no consultation"),
    L("mtx", "Inadequate response to methotrexate after a trial of at least 3 months, or, for members unable to take methotrexate because of intolerance or contraindication, inadequate response to leflunomide, hydroxychloroquine or sulfasalazine after a trial of at least 3 months",
      "trial", lambda p: p.failed(M, 90) or ((p.intolerant(M) or p.contraindicated(M)) and p.failed(OTHER, 90)), hard="an alternative step for those unable to take the first"),
    L("tnf", "Inadequate response or intolerance to at least one TNF blocker (e.g., adalimumab, etanercept)", "trial", lambda p: p.failed(TNF) or p.intolerant(TNF)),
    L("aa", "Diagnosis of severe alopecia areata", "dx", lambda p: p.dx("L63")),
    L("derm", "Prescribed by or in consultation with a dermatologist", "spec", lambda p: p.prescriber("dermatology")),
    L("tried", "At least one of the following was tried for 12 weeks or longer", "trial", lambda p: p.tried(HIGH_STEROID, 84) or p.tried({"methotrexate", "cyclosporine"}, 84), hard="the header carries the verb"),
    L("age", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("labs", "Hemoglobin of 8 g/dL or higher and absolute neutrophil count of 1,000 cells/mcL or higher, both within the past 90 days", "lab",
      lambda p: ALL(p.lab("Hemoglobin", lambda v: v >= 8, 90), p.lab("Absolute neutrophil count", lambda v: v >= 1000, 90)), hard="two observations in one window"),
    L("cur", "Member has received Olumiant for at least 12 consecutive weeks and remains on it", "now", lambda p: p.taking({"baricitinib"}, 84), "r"),
    L("hgb", "Hemoglobin of 8 g/dL or higher on a test from the past 6 months", "lab", lambda p: p.lab("Hemoglobin", lambda v: v >= 8, 180), "r"),
    L("jak", "Concurrent use with another JAK inhibitor or with a biologic (e.g., Humira, Orencia, Actemra)", "conc", lambda p: not p.another(JAK | BIOLOGIC_874, "Olumiant", "baricitinib"), exclude=True),
    L("aza", "Concurrent use with azathioprine or cyclosporine", "conc", lambda p: not p.on({"azathioprine", "cyclosporine"}), exclude=True),
    L("tb", "Active tuberculosis", "no", lambda p: p.no_dx("A15", "A17", "A18", "A19"), exclude=True),
    L("dvt", "History of deep vein thrombosis or pulmonary embolism", "no", lambda p: p.no_hx("I82.4", "I82.5", "I82.6", "I82.7", "I26", "Z86.71"), exclude=True),
]
ATTESTATIONS = ["Hair loss involves at least 50% of the scalp (SALT score of 50 or more)", "Member has been screened for latent tuberculosis", "Documentation of a positive clinical response to Olumiant"]


def initial(s):
    return ALL(ANY(ALL(s.ra, s.rheu, s.mtx, s.tnf), ALL(s.aa, s.derm, ATT, s.tried)), ALL(s.age, s.labs, ATT), s.jak, s.aza, s.tb, s.dvt)


def renewal(s):
    return ALL(s.cur, s.hgb, ATT, s.jak, s.aza, s.tb, s.dvt)


RA = dx("Rheumatoid arthritis, unspecified", "M06.9")
LABS = [lab("Hemoglobin", 12.4), lab("Absolute neutrophil count", 3400)]
LABSLOT = [LABS, [lab("Hemoglobin", 8.0, 90), lab("Absolute neutrophil count", 1000, 90)], [lab("Hemoglobin", 7.9), lab("Absolute neutrophil count", 3400)], [lab("Hemoglobin", 12.0), lab("Absolute neutrophil count", 990)],
           [lab("Hemoglobin", 12.0, 91), lab("Absolute neutrophil count", 3100)], [lab("Hemoglobin", 12.0)]]
INITIAL = dict(
    age=[[born(51, 60)], [born(18)], [born(18, -1)]],
    dx=[[RA], [dx("Rheumatoid arthritis with rheumatoid factor of multiple sites without organ or systems involvement", "M05.79")], [dx("Unspecified juvenile rheumatoid arthritis of unspecified site", "M08.00")],
        [past("Rheumatoid arthritis, unspecified", "M06.9")], [dx("Primary osteoarthritis, unspecified site", "M19.91")]],
    spec=[[spec("rheumatology")], [spec("internal medicine")], [spec("dermatology")]],
    mtx=[[failed("methotrexate", 150)], [failed("Trexall", 90)], [failed("methotrexate", 89)], [bad("methotrexate", 20), failed("Arava", 90)], [contra("methotrexate"), partial("Plaquenil", 120)], [bad("methotrexate", 20), failed("Arava", 89)],
         [bad("methotrexate", 20)], [failed("Azulfidine", 200)], [worked("methotrexate", 300)]],
    tnf=[[failed("Humira", 100, 60)], [bad("Enbrel", 20)], [failed("infliximab", 40)], [contra("Humira")], [worked("Humira", 300, 60)], [failed("Orencia", 120)], []],
    labs=LABSLOT,
    x=[[], [on("Orencia", 60)], [on("Rinvoq", 30)], [on("azathioprine", 60)], [worked("cyclosporine", 60, 90)], [dx("Tuberculosis of lung", "A15.0", 60)], [dx("Latent tuberculosis", "Z22.7", 60)],
       [past("Other pulmonary embolism without acute cor pulmonale", "I26.99")], [past("Acute embolism and thrombosis of unspecified deep veins of unspecified lower extremity", "I82.409")], [on("prednisone", 60)], [on("Olumiant", 20)]],
)
MORE = {"aa": dict(
    age=[[born(29, 60)], [born(18, -1)]],
    dx=[[dx("Alopecia areata, unspecified", "L63.9")], [dx("Alopecia (capitis) totalis", "L63.0")], [dx("Androgenic alopecia, unspecified", "L64.9")]],
    spec=[[spec("dermatology")], [spec("family medicine")], [spec("rheumatology")]],
    tried=[[failed("clobetasol", 120)], [worked("methotrexate", 84)], [failed("Temovate", 83)], [bad("cyclosporine", 30)], [failed("Neoral", 100)], [failed("hydrocortisone", 200)], []],
    labs=[LABS, [lab("Hemoglobin", 12.4), lab("Absolute neutrophil count", 900)], [lab("Absolute neutrophil count", 3400)]],
    x=[[], [on("Cibinqo", 30)]],
)}
RENEWAL = dict(
    cur=[[RA, on("Olumiant", 150)], [RA, on("baricitinib", 84)], [RA, on("Olumiant", 83)], [RA, worked("Olumiant", 150, 20)]],
    hgb=[[lab("Hemoglobin", 11.9)], [lab("Hemoglobin", 8.0, 180)], [lab("Hemoglobin", 11.0, 181)], [lab("Hemoglobin", 7.8)]],
    x=[[], [on("Actemra", 30)], [on("cyclosporine", 30)], [past("Personal history of other venous thrombosis and embolism", "Z86.718")]],
)
