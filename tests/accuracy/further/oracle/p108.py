"""108 Rinvoq: bold numbered indications, upper-case letters with closing brackets, exclusions."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "108-rinvoq-inflammatory.md", "fu-108", "Blackstone Valley Assurance", "Rinvoq", "upadacitinib"
CLASS, STYLE = "rheumatoid arthritis and ulcerative colitis, JAK", "bold numbered indications, A) i., conditions not covered"
LINES = [
    L("age", "Patient is ≥ 18 years of age", "age", lambda p: p.age_ge(18)),
    L("ra", "Patient has a diagnosis of rheumatoid arthritis", "dx", lambda p: p.dx("M05", "M06")),
    L("tnf", "Patient has had a 3-month trial of at least ONE tumor necrosis factor inhibitor or was unable to tolerate a tumor necrosis factor inhibitor", "trial",
      lambda p: p.tried(TNF, 90) or p.intolerant(TNF)),
    L("rheum", "The medication is prescribed by or in consultation with a rheumatologist", "spec", lambda p: p.prescriber("rheumatology")),
    L("age2", "Patient is at least 18 years old", "age", lambda p: p.age_ge(18)),
    L("uc", "Patient has a diagnosis of ulcerative colitis", "dx", lambda p: p.dx("K51")),
    L("ucf", "Patient has had an inadequate response to infliximab, adalimumab, or golimumab", "trial", lambda p: p.failed({"infliximab", "adalimumab", "golimumab"})),
    L("uci", "Patient has a contraindication or intolerance to at least two tumor necrosis factor inhibitors", "trial",
      lambda p: count(lambda d: p.intolerant({d}) or p.contraindicated({d}), *sorted(TNF)) >= 2, hard="number of drugs of a class"),
    L("gi", "The medication is prescribed by or in consultation with a gastroenterologist", "spec", lambda p: p.prescriber("gastroenterology")),
    L("est", "Patient has been established on Rinvoq for at least 6 months", "trial", lambda p: p.tried({"upadacitinib"}, 180), "r"),
    L("bio", "Concurrent use with a biologic or with another JAK inhibitor (e.g., Humira, Stelara, Xeljanz, Olumiant)", "conc",
      lambda p: not p.on(IMMUNE_BIOLOGIC) and not p.another(JAK, "Rinvoq", "upadacitinib"), exclude=True),
    L("imm", "Concurrent use with azathioprine or cyclosporine", "conc", lambda p: not p.on({"azathioprine", "cyclosporine"}), exclude=True),
]
ATTESTATIONS = ["Patient has experienced a beneficial clinical response, as determined by the prescriber"]


def initial(s):
    return ALL(ANY(ALL(s.age, s.ra, s.tnf, s.rheum), ALL(s.age2, s.uc, ANY(s.ucf, s.uci), s.gi)), s.bio, s.imm)


def renewal(s):
    return ALL(s.est, ATT, s.bio, s.imm)


RA, UC = dx("Rheumatoid arthritis, unspecified", "M06.9"), dx("Ulcerative colitis, unspecified, without complications", "K51.90")
X = [[], [on("Humira")], [on("Xeljanz", 40)], [on("Imuran")], [worked("Neoral", 50, 20)], [on("Trexall")], [on("Stelara", 80)], [failed("Olumiant", 60, 15)]]
INITIAL = dict(
    age=[[born(49, 20)], [born(18)], [born(18, -1)]],
    dx=[[RA], [dx("Rheumatoid arthritis with rheumatoid factor of multiple sites", "M05.79")], [dx("Primary osteoarthritis of knee", "M17.0")], [past("Rheumatoid arthritis", "M06.9")], [UC], []],
    tnf=[[failed("Humira", 120)], [worked("Enbrel", 90)], [worked("Cimzia", 89)], [bad("Remicade")], [contra("Humira")], [failed("Stelara", 200)], [],
         [med("Humira", 170, 120, "partial_response"), med("Amjevita", 100, 55, "unknown")], [on("Rinvoq", 30), failed("Simponi", 300, 60)]],
    spec=[[spec("rheumatology")], [spec("family medicine")], [spec("gastroenterology")]],
    x=X,
)
MORE = {"colitis": dict(
    age=[[born(33, 20)], [born(18)], [born(18, -1)]],
    dx=[[UC], [dx("Ulcerative (chronic) pancolitis without complications", "K51.00")], [dx("Crohn's disease, unspecified", "K50.90")], [past("Ulcerative colitis", "K51.90")]],
    tnf=[[failed("Remicade", 60)], [partial("Simponi", 10)], [failed("Enbrel", 200)], [bad("Humira"), bad("Inflectra", 20, 200)], [bad("Humira"), bad("Amjevita", 20, 200)],
         [contra("Humira"), bad("Remicade")], [contra("Humira")], [worked("Remicade", 300)], []],
    spec=[[spec("gastroenterology")], [spec("internal medicine")], [spec("rheumatology")]],
    x=X,
)}
RENEWAL = dict(
    est=[[RA, on("Rinvoq", 240)], [UC, on("Rinvoq", 180)], [RA, on("Rinvoq", 179)], [RA], [RA, med("Rinvoq", 230, 130), on("Rinvoq", 101)], [RA, on("upadacitinib", 300)]],
    x=X,
)
