"""454 Cimzia: Express Scripts, initial therapy and current use as A and B under each indication."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "454-cimzia-pa-policy.md", "fu-454", "Brandywine Assurance", "Cimzia", "certolizumab"
CLASS, STYLE = "Crohn's disease and rheumatoid arthritis, TNF inhibitor", "Express Scripts: A) initial, B) currently receiving under each indication; notes"
COMBINED = ((26, 4), (15, 2))
SMALL = JAK | {"apremilast", "deucravacitinib", "ozanimod", "etrasimod"}
BIO = TARGETED_IMMUNE - SMALL - {"ruxolitinib"}
DMARD = {"methotrexate", "leflunomide", "hydroxychloroquine", "sulfasalazine"}
LINES = [
    L("cd", "Crohn's Disease.** Approve for the duration noted if the patient meets ONE of the following (A or B)", "dx", lambda p: p.dx("K50"), "b", hidden=True),
    L("age", "Patient is ≥ 18 years of age", "age", lambda p: p.age_ge(18)),
    L("ste", "Patient has tried or is currently taking a systemic corticosteroid, or a systemic corticosteroid is contraindicated in this patient", "trial",
      lambda p: p.tried(SYSTEMIC_STEROID) or p.contraindicated(SYSTEMIC_STEROID), hard="trial, current use or contraindication"),
    L("conv", "Patient has tried one other conventional systemic therapy for Crohn's disease", "trial", lambda p: p.tried({"azathioprine", "mercaptopurine", "methotrexate"}), hard="a class whose examples stand in a note"),
    L("fist", "Patient has an enterocutaneous (perianal or abdominal) or rectovaginal fistula", "dx", lambda p: p.dx("K60.3", "K60.5", "K63.2", "N82.3", "N82.4", "K50.013", "K50.113", "K50.813", "K50.913"), hard="several coded fistulas"),
    L("gi", "The medication is prescribed by or in consultation with a gastroenterologist", "spec", lambda p: p.prescriber("gastroenterology")),
    L("ra", "Rheumatoid Arthritis.** Approve for the duration noted if the patient meets ONE of the following (A or B)", "dx", lambda p: p.dx("M05", "M06.0", "M06.2", "M06.3", "M06.8", "M06.9"), "b", hidden=True),
    L("dmard", "Patient has tried ONE conventional synthetic disease-modifying antirheumatic drug (DMARD) for at least 3 months", "trial", lambda p: p.tried(DMARD, 90)),
    L("rheum", "The medication is prescribed by or in consultation with a rheumatologist", "spec", lambda p: p.prescriber("rheumatology")),
    L("now", "Patient has been established on the requested medication for at least 6 months", "trial", lambda p: p.tried({"certolizumab"}, 180), "r"),
    L("bio", "Concurrent use with a biologic or with a targeted synthetic oral small molecule drug (e.g., Rinvoq, Xeljanz, Otezla)", "conc",
      lambda p: not p.another(BIO, "Cimzia", "certolizumab") and not p.on(SMALL), exclude=True),
    L("tb", "Active tuberculosis", "no", lambda p: p.no_dx("A15", "A17", "A18", "A19"), exclude=True),
]
for _l in LINES:
    if _l.hidden:
        _l.text = _l.text.replace("**", "")
ATTESTATIONS = ["Patient experienced a beneficial clinical response from baseline, as determined by the prescriber"]


def initial(s):
    return ALL(ANY(ALL(s.cd, s.age, ANY(s.ste, s.conv, s.fist), s.gi), ALL(s.ra, s.age, s.dmard, s.rheum)), s.bio, s.tb)


def renewal(s):
    return ALL(ANY(s.cd, s.ra), s.now, ATT, s.bio, s.tb)


CD, RA = dx("Crohn's disease, unspecified, without complications", "K50.90"), dx("Rheumatoid arthritis with rheumatoid factor, unspecified", "M05.9")
X = [[], [on("Xeljanz", 30)], [on("Otezla", 90)], [on("Stelara", 60)], [failed("Humira", 150, 40)], [dx("Tuberculosis of lung", "A15.0", 90)], [past("Tuberculosis of lung", "A15.0")], [dx("Nonspecific reaction to tuberculin skin test", "R76.11")]]
INITIAL = dict(
    age=[[born(37, 12)], [born(18)], [born(18, -1)]],
    dx=[[CD], [dx("Crohn's disease of small intestine without complications", "K50.00")], [dx("Ulcerative colitis, unspecified", "K51.90")], [past("Crohn's disease, unspecified", "K50.90")]],
    ste=[[worked("Prednisone", 40)], [on("Medrol", 20)], [contra("Prednisone")], [worked("Imuran", 60)], [failed("Purixan", 80)], [dx("Anal fistula", "K60.3")], [dx("Fistula of vagina to large intestine", "N82.3")], [failed("Lialda", 100)], [contra("Imuran")], []],
    spec=[[spec("gastroenterology")], [spec("internal medicine")]],
    x=X,
)
MORE = {"ra": dict(
    age=[[born(48, 12)], [born(18, -1)]],
    dx=[[RA], [dx("Rheumatoid arthritis, unspecified", "M06.9")], [dx("Systemic lupus erythematosus, unspecified", "M32.9")], [dx("Primary osteoarthritis, right hand", "M19.041")]],
    dmard=[[failed("Methotrexate", 120)], [worked("Plaquenil", 90)], [on("Arava", 89)], [worked("Azulfidine", 200)], [contra("Methotrexate")], [bad("Trexall")], [failed("Imuran", 150)]],
    spec=[[spec("rheumatology")], [spec("gastroenterology")]],
)}
RENEWAL = dict(
    spec=[[spec("rheumatology")]],
    now=[[RA, on("Cimzia", 300)], [CD, on("certolizumab", 180)], [RA, on("Cimzia", 179)], [CD, on("Humira", 300)], [RA]],
    x=X[:6],
)
