"""246 Xeljanz: clinical policy, RA and UC, coverage not authorized."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "246-xeljanz-clinical.txt", "bc-246", "Sandhill Regional Care", "Xeljanz", "tofacitinib"
CLASS, STYLE = "rheumatoid arthritis and ulcerative colitis, JAK", "clinical policy, must meet all, NOT authorized"
COMBINED = ((24, 4), (9, 2))
MTX, DM = {"methotrexate"}, {"sulfasalazine", "leflunomide", "hydroxychloroquine"}
UCC = {"azathioprine", "mercaptopurine", "mesalamine", "sulfasalazine", "balsalazide"}
LINES = [
    L("ra", "Diagnosis of rheumatoid arthritis (RA)", "dx", lambda p: p.dx("M05", "M06.0", "M06.8", "M06.9")),
    L("rheum", "Prescribed by or in consultation with a rheumatologist", "spec", lambda p: p.prescriber("rheumatology")),
    L("age", "Age ≥ 18 years", "age", lambda p: p.age_ge(18)),
    L("mtx", "Failure of a ≥ 3 consecutive month trial of methotrexate (MTX) at up to maximally indicated doses", "trial", lambda p: p.failed(MTX, 90)),
    L("dmard", "Intolerance or contraindication to MTX, and failure of a ≥ 3 consecutive month trial of at least ONE other conventional DMARD (e.g., sulfasalazine, leflunomide, hydroxychloroquine)", "trial",
      lambda p: (p.intolerant(MTX) or p.contraindicated(MTX)) and p.failed(DM, 90), hard="two facts on one line"),
    L("tnf", "Failure of a ≥ 3 consecutive month trial of at least ONE TNF blocker (e.g., Humira, Enbrel), unless contraindicated or clinically significant adverse effects are experienced", "trial",
      lambda p: p.tfci(TNF, 90)),
    L("conc", "Member is not using biologic DMARDs or other JAK inhibitors concurrently (e.g., Orencia, Rinvoq, Olumiant)", "conc",
      lambda p: not p.on(IMMUNE_BIOLOGIC) and not p.another(JAK, "Xeljanz", "tofacitinib"), "b"),
    L("uc", "Diagnosis of ulcerative colitis (UC)", "dx", lambda p: p.dx("K51")),
    L("gi", "Prescribed by or in consultation with a gastroenterologist", "spec", lambda p: p.prescriber("gastroenterology")),
    L("ucc", "Failure of ≥ 8 consecutive weeks of azathioprine, 6-mercaptopurine, or an aminosalicylate (e.g., mesalamine), unless contraindicated or clinically significant adverse effects are experienced", "trial",
      lambda p: p.tfci(UCC, 56)),
    L("utnf", "Failure of at least ONE TNF blocker (e.g., Humira, Simponi, infliximab)", "trial", lambda p: p.failed(TNF)),
    L("now", "Member is currently receiving Xeljanz", "now", lambda p: p.taking({"tofacitinib"}), "r"),
    L("vte", "History of deep vein thrombosis or pulmonary embolism", "no", lambda p: p.no_hx("I26", "I82.4", "I82.5", "Z86.711", "Z86.718"), exclude=True),
    L("tb", "Active tuberculosis", "no", lambda p: p.no_dx("A15", "A17", "A18", "A19"), exclude=True),
    L("hgb", "Hemoglobin less than 9 g/dL", "lab", lambda p: NOT(p.lab("Hemoglobin", lambda v: v < 9)), exclude=True, hard="value in an exclusion"),
]
ATTESTATIONS = ["Dose does not exceed 10 mg per day", "Member is responding positively to therapy"]


def x(s):
    return ALL(s.vte, s.tb, s.hgb)


def initial(s):
    return ALL(ANY(ALL(s.ra, s.rheum, s.age, ANY(s.mtx, s.dmard), s.tnf, s.conc, ATT), ALL(s.uc, s.gi, s.age, s.ucc, s.utnf, s.conc)), x(s))


def renewal(s):
    return ALL(s.now, ATT, s.conc, x(s))


RA = dx("Rheumatoid arthritis with rheumatoid factor of multiple sites", "M05.79")
UC = dx("Ulcerative colitis, unspecified, without complications", "K51.90")
C = [[], [on("Orencia", 90)], [on("Rinvoq", 40)], [worked("Olumiant", 60, 20)], [on("Plaquenil", 300)]]
X = [[lab("Hemoglobin", 12.9)], [lab("Hemoglobin", 9.0)], [lab("Hemoglobin", 8.9)], [], [lab("Hemoglobin", 13), past("Acute embolism and thrombosis of unspecified deep veins of left lower extremity", "I82.402")],
     [lab("Hemoglobin", 13), dx("Personal history of pulmonary embolism", "Z86.711")], [lab("Hemoglobin", 13), dx("Tuberculosis of lung", "A15.0", 90)], [lab("Hemoglobin", 13), dx("Latent tuberculosis", "Z22.7", 200)]]
INITIAL = dict(
    age=[[born(52, 6)], [born(18)], [born(18, -1)]],
    dx=[[RA], [dx("Rheumatoid arthritis, unspecified", "M06.9")], [dx("Primary osteoarthritis, unspecified site", "M19.91")], [dx("Arthropathic psoriasis, unspecified", "L40.50")]],
    spec=[[spec("rheumatology")], [spec("internal medicine")]],
    mtx=[[failed("Methotrexate", 120, 200)], [failed("Trexall", 90, 200)], [failed("Methotrexate", 89, 200)], [bad("Methotrexate"), failed("Arava", 90, 200)], [bad("Methotrexate")],
         [contra("Methotrexate"), failed("Azulfidine", 89, 200)], [contra("Methotrexate"), failed("Plaquenil", 180, 200)], [failed("Arava", 180, 200)], [worked("Methotrexate", 200, 200)]],
    tnf=[[failed("Humira", 120)], [failed("Enbrel", 90)], [failed("Enbrel", 89)], [bad("Cimzia")], [contra("Humira")], [failed("Orencia", 150)], []],
    conc=C, x=X,
)
MORE = {"uc": dict(
    age=[[born(33, 6)], [born(18, -1)]],
    dx=[[UC], [dx("Ulcerative (chronic) pancolitis without complications", "K51.00")], [dx("Crohn's disease of large intestine without complications", "K50.10")]],
    spec=[[spec("gastroenterology")], [spec("family medicine")]],
    ucc=[[failed("Lialda", 90, 200)], [failed("Imuran", 56, 200)], [failed("Mercaptopurine", 55, 200)], [bad("Imuran")], [worked("Mesalamine", 200, 200)]],
    tnf=[[failed("Infliximab", 60)], [failed("Simponi", 20)], [bad("Humira")], [contra("Remicade")], [failed("Entyvio", 120)]],
    conc=C[:2], x=[X[0], X[2], X[4]],
)}
RENEWAL = dict(
    now=[[RA, on("Xeljanz", 200)], [UC, on("tofacitinib", 90)], [RA, worked("Xeljanz", 200, 20)]],
    conc=C, x=[X[0], X[2], X[3], X[4]],
)
