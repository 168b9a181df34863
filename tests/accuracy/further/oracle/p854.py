"""854 Humira: Cigna/Express Scripts, three indications, A) i.; exclusions with a class and NYHA."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "854-humira.md", "fu-854", "Granite Notch Health", "Humira", "adalimumab"
CLASS, STYLE = "immunology: RA, Crohn's disease, psoriasis", "Cigna/Express Scripts, bold numbered indications, A) i."
COMBINED = ((20, 5), (14, 3))
A = {"adalimumab"}
SYS = {"methotrexate", "cyclosporine", "acitretin"}
FISTULA = tuple(f"K50.{a}1{b}" for a in "0189" for b in "34")
LINES = [
    L("ra", "1. Rheumatoid Arthritis. Approve for 6 months if the patient meets ALL of the following (A, B, and C)", "dx", lambda p: p.dx("M05", "M06.0", "M06.8", "M06.9"), hidden=True),
    L("age18", "Patient is ≥ 18 years of age", "age", lambda p: p.age_ge(18)),
    L("cs", "Patient has tried ONE conventional synthetic disease-modifying antirheumatic drug (e.g., methotrexate, leflunomide, hydroxychloroquine, sulfasalazine) for ≥ 3 months", "trial", lambda p: p.tried(CSDMARD_851, 90)),
    L("bio", "Patient has had a 3-month trial of at least one biologic other than adalimumab (a biosimilar of adalimumab does not count)", "trial", lambda p: p.tried(BIOLOGIC_OTHER_851, 90), hard="class with an exception"),
    L("rheum", "The medication is prescribed by or in consultation with a rheumatologist", "spec", lambda p: p.prescriber("rheumatology")),
    L("cd", "2. Crohn's Disease. Approve for 6 months if the patient meets ALL of the following (A, B, and C)", "dx", lambda p: p.dx("K50"), hidden=True),
    L("age6", "Patient is ≥ 6 years of age", "age", lambda p: p.age_ge(6)),
    L("ster", "Patient has tried or is currently taking a systemic corticosteroid (e.g., prednisone), or a systemic corticosteroid is contraindicated", "trial",
      lambda p: p.tried(SYSTEMIC_STEROID) or p.contraindicated(SYSTEMIC_STEROID), hard="tried, current or contraindicated"),
    L("imm", "Patient has tried azathioprine, mercaptopurine, or methotrexate for ≥ 8 weeks", "trial", lambda p: p.tried({"azathioprine", "mercaptopurine", "methotrexate"}, 56)),
    L("fist", "Patient has Crohn's disease complicated by a fistula or an abscess", "dx", lambda p: p.dx(*FISTULA), hard="complication in the last digit"),
    L("gi", "The medication is prescribed by or in consultation with a gastroenterologist", "spec", lambda p: p.prescriber("gastroenterology")),
    L("ps", "3. Plaque Psoriasis. Approve for 3 months if the patient meets ALL of the following (A, B, C, and D)", "dx", lambda p: p.dx("L40.0"), "b", hidden=True),
    L("bsa", "Psoriasis involves ≥ 10% of the body surface area", "lab", lambda p: p.lab("Body surface area affected", lambda v: v >= 10)),
    L("pasi", "Psoriasis Area and Severity Index (PASI) is > 12", "lab", lambda p: p.lab("PASI", lambda v: v > 12)),
    L("sys", "Patient has tried at least one traditional systemic agent (e.g., methotrexate, cyclosporine, acitretin) for ≥ 3 months, unless not tolerated", "trial", lambda p: p.tried(SYS, 90) or p.intolerant(SYS)),
    L("derm", "The medication is prescribed by a dermatologist", "spec", lambda p: p.prescriber("dermatology", consult=False)),
    L("six", "Patient has been receiving adalimumab for ≥ 6 months", "now", lambda p: p.taking(A, 180), "r"),
    L("half", "If the patient has plaque psoriasis, the body surface area affected is at least 50% lower than before adalimumab was started", "if",
      lambda p: IF(p.dx("L40.0"), p.change("Body surface area affected", A, lambda b, c: c <= b * 0.5)), "r", hard="conditional on a diagnosis, change from baseline"),
    L("conc", "Concurrent use with another biologic or with a targeted synthetic DMARD (e.g., Rinvoq, Xeljanz, Otezla)", "conc",
      lambda p: not p.another(TARGETED_IMMUNE | ANY_BIOLOGIC, "Humira", "adalimumab"), exclude=True),
    L("hf", "Heart failure of New York Heart Association class III or IV", "mix", lambda p: NOT(ALL(p.dx("I50"), p.lab("NYHA class", lambda v: v >= 3))), exclude=True, hard="exclusion needs a diagnosis and a class"),
    L("inf", "Active tuberculosis or chronic hepatitis B", "no", lambda p: p.no_dx("A15", "A16", "A17", "A18", "A19", "B18.0", "B18.1"), exclude=True),
]
ATTESTATIONS = ["The palms, soles, face, or genitals are affected", "Patient has responded to therapy, as determined by the prescriber"]


def initial(s):
    return ALL(ANY(ALL(s.ra, s.age18, ANY(s.cs, s.bio), s.rheum),
                   ALL(s.cd, s.age6, ANY(s.ster, s.imm, s.fist), s.gi),
                   ALL(s.ps, s.age18, ANY(s.bsa, s.pasi, ATT), s.sys, s.derm)), s.conc, s.hf, s.inf)


def renewal(s):
    return ALL(s.six, ATT, s.half, s.conc, s.hf, s.inf)


RA, CD, PS = dx("Rheumatoid arthritis, unspecified", "M06.9"), dx("Crohn's disease, unspecified, without complications", "K50.90"), dx("Psoriasis vulgaris", "L40.0")
HF = dx("Chronic systolic (congestive) heart failure", "I50.22")
X = [[], [on("Enbrel", 20)], [on("Otezla", 50)], [on("Hadlima", 50)], [worked("Xeljanz", 100, 40)], [HF, lab("NYHA class", 3)], [HF, lab("NYHA class", 2)], [HF], [dx("Tuberculosis of lung", "A15.0", 100)],
     [dx("Latent tuberculosis", "Z22.7", 300)], [dx("Chronic viral hepatitis B without delta-agent", "B18.1", 300)]]
INITIAL = dict(
    age=[[born(46, 6)], [born(18)], [born(18, -1)]],
    dx=[[RA], [dx("Rheumatoid arthritis with rheumatoid factor of multiple sites without organ or systems involvement", "M05.79")], [dx("Primary generalized osteoarthritis", "M15.0")], [past("Rheumatoid arthritis, unspecified", "M06.9")]],
    step=[[failed("Methotrexate", 150)], [worked("Arava", 90)], [failed("Plaquenil", 89)], [bad("Methotrexate", 12)], [failed("Enbrel", 90)], [failed("Amjevita", 200)], [failed("Cimzia", 89)], [contra("Methotrexate")]],
    spec=[[spec("rheumatology")], [spec("family medicine")]],
    x=X,
)
MORE = {
    "crohn": dict(
        age=[[born(29, 6)], [born(6)], [born(6, -1)]],
        dx=[[CD], [dx("Crohn's disease of small intestine with rectal bleeding", "K50.011")], [dx("Ulcerative colitis, unspecified, without complications", "K51.90")]],
        step=[[bad("Prednisone", 20)], [on("prednisone", 15)], [contra("Prednisone")], [worked("Imuran", 56)], [failed("Purixan", 55)], [dx("Crohn's disease of large intestine with fistula", "K50.113")], [dx("Crohn's disease, unspecified, with abscess", "K50.914")],
              [failed("Lialda", 200)], []],
        spec=[[spec("gastroenterology")], [spec("pediatrics")]],
        x=X[:4],
    ),
    "pso": dict(
        age=[[born(39, 6)], [born(18, -1)]],
        dx=[[PS], [dx("Psoriasis, unspecified", "L40.9")], [dx("Atopic dermatitis, unspecified", "L20.9")]],
        area=[[lab("Body surface area affected", 14)], [lab("Body surface area affected", 10)], [lab("Body surface area affected", 9), lab("PASI", 12)], [lab("Body surface area affected", 8), lab("PASI", 12.1)], [lab("Body surface area affected", 9)], []],
        step=[[failed("Methotrexate", 120)], [worked("Soriatane", 90)], [failed("cyclosporine", 89)], [bad("Methotrexate")], [contra("Methotrexate")], []],
        spec=[[spec("dermatology")], [spec("rheumatology")]],
        x=[X[0], X[5], X[7]],
    ),
}
RENEWAL = dict(
    now=[[on("Humira", 250)], [on("adalimumab", 150), worked("Humira", 200, 160)], [on("adalimumab", 180)], [on("Humira", 179)], [worked("Humira", 240, 10)]],
    dx=[[RA], [CD], [PS, lab("Body surface area affected", 16, 400), lab("Body surface area affected", 8, 20)], [PS, lab("Body surface area affected", 16, 400), lab("Body surface area affected", 8.5, 20)], [PS, lab("Body surface area affected", 4, 20)], [PS]],
    x=X,
)
