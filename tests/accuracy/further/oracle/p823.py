"""823 Humira: Cigna/Express Scripts, 1. A) i. with AND/OR at the ends, four indications, continuation, conditions not covered."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "823-humira.md", "fu-823", "Nutmeg Express Assurance", "Humira", "adalimumab"
CLASS, STYLE = "immunology: TNF, four indications", "Cigna/Express Scripts, **1. X.** A) i. with AND/OR"
COMBINED = ((22, 4), (10, 1))
A = {"adalimumab"}
MTX = {"methotrexate"}
FISTULA = ("K50.013", "K50.113", "K50.813", "K50.913")
OTHER = (ANY_BIOLOGIC | JAK) - A
LINES = [
    L("hcd", "1. Crohn's Disease.** Approve for 6 months if the patient meets ALL of the following (A, B, and C)", "dx", lambda p: p.dx("K50"), hidden=True),
    L("a6", "Patient is ≥ 6 years of age", "age", lambda p: p.age_ge(6)),
    L("ster", "Patient has tried or is currently taking a systemic corticosteroid (e.g., prednisone, methylprednisolone), or corticosteroids are contraindicated", "trial",
      lambda p: p.tried(SYSTEMIC_STEROID) or p.contraindicated(SYSTEMIC_STEROID)),
    L("conv", "Patient has tried one other conventional systemic therapy (e.g., azathioprine, 6-mercaptopurine, methotrexate)", "trial", lambda p: p.tried({"azathioprine", "mercaptopurine", "methotrexate"})),
    L("fist", "Patient has Crohn's disease with fistula", "dx", lambda p: p.dx(*FISTULA), hard="a narrower code"),
    L("gi", "The medication is prescribed by or in consultation with a gastroenterologist", "spec", lambda p: p.prescriber("gastroenterology")),
    L("hhs", "2. Hidradenitis Suppurativa.** Approve for 6 months if the patient meets ALL of the following (A, B, and C)", "dx", lambda p: p.dx("L73.2"), hidden=True),
    L("a12", "Patient is ≥ 12 years of age and weighs ≥ 30 kg", "mix", lambda p: ALL(p.age_ge(12), p.lab("Body weight", lambda v: v >= 30)), hard="age and weight"),
    L("abx", "Patient has tried at least one oral antibiotic (e.g., doxycycline, minocycline) or isotretinoin", "trial", lambda p: p.tried(ANTIBIOTIC | {"minocycline", "clindamycin", "isotretinoin"})),
    L("derm", "The medication is prescribed by or in consultation with a dermatologist", "spec", lambda p: p.prescriber("dermatology")),
    L("hps", "3. Plaque Psoriasis.** Approve for 6 months if the patient meets ALL of the following (A, B, and C)", "dx", lambda p: p.dx("L40.0"), hidden=True),
    L("a18", "Patient is ≥ 18 years of age", "age", lambda p: p.age_ge(18)),
    L("trad", "Patient has tried at least one traditional systemic agent (e.g., methotrexate, cyclosporine, acitretin) for ≥ 3 months, unless intolerant", "trial",
      lambda p: p.tried(PSO_SYSTEMIC, 90) or p.intolerant(PSO_SYSTEMIC), hard="unless clause"),
    L("mtxc", "Patient has a contraindication to methotrexate (e.g., cirrhosis or alcoholic liver disease)", "trial", lambda p: p.contraindicated(MTX, "K74.3", "K74.4", "K74.5", "K74.6", "K70"), hard="contraindication by condition"),
    L("hra", "4. Rheumatoid Arthritis.** Approve for 6 months if the patient meets ALL of the following (A, B, and C)", "dx", lambda p: p.dx("M05", "M06.0", "M06.8", "M06.9"), hidden=True),
    L("dmard", "Patient has tried ONE conventional synthetic DMARD (e.g., methotrexate, leflunomide, hydroxychloroquine, sulfasalazine) for ≥ 3 months", "trial", lambda p: p.tried(CSDMARD, 90)),
    L("bio", "Patient has already had a 3-month trial of a biologic or JAK inhibitor other than an adalimumab product", "trial", lambda p: p.tried(OTHER, 90), hard="a class less one member"),
    L("rheum", "The medication is prescribed by or in consultation with a rheumatologist", "spec", lambda p: p.prescriber("rheumatology")),
    L("rdx", "Patient has Crohn's disease, hidradenitis suppurativa, plaque psoriasis, or rheumatoid arthritis", "dx", lambda p: p.dx("K50", "L73.2", "L40.0", "M05", "M06.0", "M06.8", "M06.9"), "r"),
    L("est", "Patient has been established on adalimumab for at least 6 months", "trial", lambda p: p.tried(A, 180), "r"),
    L("obj", "C-reactive protein or fecal calprotectin has decreased from the value before Humira was started", "change",
      lambda p: ANY(p.change("C-reactive protein", A, lambda b, c: c < b), p.change("Fecal calprotectin", A, lambda b, c: c < b)), "r", hard="either of two changes from baseline"),
    L("xconc", "Concurrent use with another biologic or with a targeted synthetic oral small molecule drug (e.g., Enbrel, Stelara, Otezla, Rinvoq)", "conc",
      lambda p: not p.another(ANY_BIOLOGIC | JAK | {"apremilast", "deucravacitinib"}, "Humira", "adalimumab"), exclude=True),
    L("xpmr", "Polymyalgia rheumatica", "no", lambda p: p.no_dx("M35.3", "M31.5"), exclude=True),
]
ATTESTATIONS = ["Patient has experienced an improvement in at least one symptom, according to the prescriber"]


def initial(s):
    return ALL(ANY(ALL(s.hcd, s.a6, ANY(s.ster, s.conv, s.fist), s.gi), ALL(s.hhs, s.a12, s.abx, s.derm),
                   ALL(s.hps, s.a18, ANY(s.trad, s.mtxc), s.derm), ALL(s.hra, s.a18, ANY(s.dmard, s.bio), s.rheum)), s.xconc, s.xpmr)


def renewal(s):
    return ALL(s.rdx, s.est, ANY(s.obj, ATT), s.xconc, s.xpmr)


RA = dx("Rheumatoid arthritis, unspecified", "M06.9")
CD = dx("Crohn's disease, unspecified, without complications", "K50.90")
PS = dx("Psoriasis vulgaris", "L40.0")
HS = dx("Hidradenitis suppurativa", "L73.2")
INITIAL = dict(
    age=[[born(47, 80)], [born(18)], [born(18, -1)]],
    dx=[[RA], [dx("Rheumatoid arthritis with rheumatoid factor of multiple sites without organ or systems involvement", "M05.79")], [dx("Unspecified osteoarthritis, unspecified site", "M19.90")], [past("Rheumatoid arthritis, unspecified", "M06.9")]],
    step=[[failed("Trexall", 150)], [worked("Plaquenil", 90)], [failed("Methotrexate", 89)], [bad("Arava", 20)], [failed("Enbrel", 90)], [failed("Xeljanz", 89)], [failed("Amjevita", 200)], [contra("Methotrexate")],
          [failed("Methotrexate", 50, 120), failed("Trexall", 50, 40)]],
    spec=[[spec("rheumatology")], [spec("dermatology")]],
    x=[[], [on("Otezla", 40)], [on("Enbrel", 120)], [dx("Polymyalgia rheumatica", "M35.3")]],
)
MORE = {
    "crohn": dict(
        age=[[born(33, 10)], [born(6)], [born(6, -1)]],
        dx=[[CD], [dx("Ulcerative colitis, unspecified, without complications", "K51.90")]],
        step=[[worked("Prednisone", 60)], [on("Deltasone", 20)], [contra("Prednisone")], [bad("Imuran", 9)], [failed("Mercaptopurine", 60)], [dx("Crohn's disease of small intestine with fistula", "K50.013")], [worked("Lialda", 200)], []],
        spec=[[spec("gastroenterology")], [spec("family medicine")]],
    ),
    "skin": dict(
        dx=[[PS], [dx("Psoriasis, unspecified", "L40.9")]],
        step=[[failed("Soriatane", 100)], [worked("Neoral", 89)], [bad("Methotrexate", 10)], [dx("Unspecified cirrhosis of liver", "K74.60")], [dx("Alcoholic fatty liver", "K70.0")], [dx("Fatty (change of) liver, not elsewhere classified", "K76.0")], [contra("Trexall")]],
        spec=[[spec("dermatology")], [spec("internal medicine")]],
    ),
    "hs": dict(
        age=[[born(24, 40)], [born(12)], [born(12, -1)]],
        dx=[[HS]],
        kg=[[lab("Body weight", 88)], [lab("Body weight", 30)], [lab("Body weight", 29.8)], [lab("Body weight", 70, unit="[lb_av]")], []],
        step=[[failed("Vibramycin", 60)], [worked("Absorica", 100)], [bad("Minocin", 5)], []],
        spec=[[spec("dermatology")]],
    ),
}
RENEWAL = dict(
    dx=[[RA], [HS], [dx("Arthropathic psoriasis, unspecified", "L40.50")]],
    now=[[on("Humira", 260)], [on("Humira", 180)], [on("Humira", 179)], [worked("Hyrimoz", 100, 150), on("Humira", 140)]],
    crp=[[lab("C-reactive protein", 22, 280), lab("C-reactive protein", 6, 20)], [lab("C-reactive protein", 6, 280), lab("C-reactive protein", 6, 20)], [lab("Fecal calprotectin", 400, 300), lab("Fecal calprotectin", 90, 15)], []],
    x=[[], [on("Rinvoq", 30)]],
)
