"""691 Rinvoq: CVS Caremark / Aetna specialty guideline, prose lead-ins, three indications, one of them a single sentence."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "691-rinvoq.md", "fu-691", "Patuxent Mutual Health", "Rinvoq", "upadacitinib"
CLASS, STYLE = "JAK inhibitor: RA, UC, atopic dermatitis", "Aetna/CVS Caremark specialty guideline, 'authorization may be granted'"
RA, UC, AD = ("M05", "M06.0", "M06.8", "M06.9"), ("K51",), ("L20",)
UC_TNF = {"adalimumab", "infliximab", "golimumab"}
TCI = {"tacrolimus", "pimecrolimus"}
BIOLOGIC = ANY_BIOLOGIC
PRIOR = {"dupilumab", "tralokinumab"}
HF = ("I50", "I11.0", "I13.0", "I13.2")
LINES = [
    L("ra", "Authorization of 12 months may be granted for treatment of moderately to severely active RA when all of the following criteria are met:", "dx", lambda p: p.dx(*RA), hidden=True),
    L("age", "Member is an adult (18 years of age or older)", "age", lambda p: p.age_ge(18)),
    L("tnf", "Member has had an inadequate response or intolerance to at least one TNF inhibitor indicated for RA (e.g., adalimumab, etanercept, infliximab)", "trial",
      lambda p: p.fail_or_intolerant(TNF)),
    L("avoid", "Member has a clinical reason to avoid TNF inhibitors (heart failure, multiple sclerosis, hepatitis B infection, or a history of lymphoma)", "dx",
      lambda p: p.dx(*HF, "G35", "B16", "B18.0", "B18.1", "B19.1") or p.hx("C81", "C82", "C83", "C84", "C85", "Z85.71", "Z85.72"), hard="reasons in a parenthesis, one of them a history"),
    L("rheum", "Rinvoq is prescribed by or in consultation with a rheumatologist", "spec", lambda p: p.prescriber("rheumatology")),
    L("uc", "Authorization of 12 months may be granted for adult members with moderately to severely active UC who have had an inadequate response, intolerance, or contraindication to at least one TNF inhibitor indicated for UC (Humira, Remicade, Simponi)", "mix",
      lambda p: p.age_ge(18) and p.dx(*UC) and p.tfci(UC_TNF), hard="age, diagnosis and step in one sentence"),
    L("ad", "Authorization of 4 months may be granted for treatment of moderate to severe atopic dermatitis when all of the following criteria are met:", "dx", lambda p: p.dx(*AD), hidden=True),
    L("age12", "Member is 12 years of age or older", "age", lambda p: p.age_ge(12)),
    L("bsa", "Affected body surface is greater than or equal to 10%", "lab", lambda p: p.lab("Body surface area affected", lambda v: v >= 10)),
    L("top", "Within the past 365 days, member has had an inadequate response to a topical corticosteroid of medium to super-high potency or to a topical calcineurin inhibitor (e.g., Elidel)", "trial",
      lambda p: p.failed(TOPICAL_STEROID | TCI, within=365), hard="window and two classes"),
    L("sys", "Member has had an inadequate response to at least a 12-week trial of Dupixent or Adbry, or an intolerance to either drug", "trial",
      lambda p: p.failed(PRIOR, 84) or p.intolerant(PRIOR), hard="trial of a length, or intolerance"),
    L("derm", "Rinvoq is prescribed by or in consultation with a dermatologist or allergist/immunologist", "spec", lambda p: p.prescriber("dermatology", "allergy and immunology")),
    L("cont", "Authorization of 12 months may be granted for members, including new members, who are using Rinvoq for rheumatoid arthritis, ulcerative colitis, or atopic dermatitis and who achieve or maintain a positive clinical response", "mix",
      lambda p: p.on({"upadacitinib"}) and p.dx(*RA, *UC, *AD), "r", hard="current drug, diagnosis and an attestation in one sentence"),
    L("conc", "Concomitant use of Rinvoq with a biologic, another JAK inhibitor, azathioprine or cyclosporine", "conc",
      lambda p: not (p.on(BIOLOGIC | {"azathioprine", "cyclosporine"}) or p.another(JAK, "Rinvoq", "upadacitinib")), exclude=True),
    L("tb", "Active tuberculosis", "no", lambda p: p.no_dx("A15", "A17", "A18", "A19"), exclude=True),
]
ATTESTATIONS = []


def initial(s):
    return ALL(ANY(ALL(s.ra, s.age, ANY(s.tnf, s.avoid), s.rheum), s.uc, ALL(s.ad, s.age12, s.bsa, s.top, s.sys, s.derm)), s.conc, s.tb)


def renewal(s):
    return ALL(s.cont, s.conc, s.tb)


RA1 = dx("Rheumatoid arthritis with rheumatoid factor of multiple sites without organ or systems involvement", "M05.79")
UC1 = dx("Ulcerative colitis, unspecified, without complications", "K51.90")
AD1 = dx("Atopic dermatitis, unspecified", "L20.9")
X = [[], [on("Xeljanz", 60)], [on("Orencia", 200)], [on("Imuran", 90)], [on("Methotrexate", 300)], [worked("Enbrel", 200, 20)],
     [dx("Tuberculosis of lung", "A15.0", 40)], [past("Tuberculosis of lung", "A15.0", 3000)], [dx("Latent tuberculosis", "Z22.7", 300)]]
INITIAL = dict(
    age=[[born(47, 20)], [born(18)], [born(18, -1)]],
    dx=[[RA1], [dx("Rheumatoid arthritis, unspecified", "M06.9")], [dx("Osteoarthritis of knee, unspecified", "M17.9")], [past("Rheumatoid arthritis, unspecified", "M06.9", 3000)],
        [dx("Gout, unspecified", "M10.9")]],
    tnf=[[failed("Humira", 150)], [bad("etanercept")], [partial("Cimzia", 60)], [worked("Humira", 300)], [contra("Humira")], [failed("Orencia", 200)], [],
         [dx("Heart failure, unspecified", "I50.9")], [dx("Multiple sclerosis", "G35")], [dx("Chronic viral hepatitis B without delta-agent", "B18.1")],
         [past("Diffuse large B-cell lymphoma", "C83.30", 3000)], [past("Heart failure, unspecified", "I50.9", 1500)], [dx("Chronic viral hepatitis C", "B18.2")]],
    who=[[spec("rheumatology")], [spec("family medicine")], [spec("dermatology")]],
    x=X,
)
MORE = dict(
    ad=dict(
        age=[[born(16, 100)], [born(12)], [born(12, -1)]],
        dx=[[AD1], [dx("Psoriasis vulgaris", "L40.0")]],
        bsa=[[lab("Body surface area affected", 18)], [lab("Body surface area affected", 10)], [lab("Body surface area affected", 9)], []],
        top=[[failed("Temovate", 60, 100)], [failed("Elidel", 40, 365)], [failed("Elidel", 40, 366)], [worked("Temovate", 60, 100)], [bad("Temovate")]],
        sys=[[failed("Dupixent", 120)], [failed("Adbry", 84)], [failed("Dupixent", 83)], [bad("dupilumab", 10)], [worked("Dupixent", 200)], [contra("Adbry")]],
        who=[[spec("allergy and immunology")], [spec("dermatology")], [spec("rheumatology")]],
    ),
    uc=dict(
        all=[[born(33, 5), UC1, failed("Remicade", 100)], [born(33, 5), UC1, contra("Simponi")], [born(18, -1), UC1, failed("Remicade", 100)], [born(18), UC1, bad("infliximab")],
             [born(33, 5), UC1, failed("Cimzia", 100)], [born(33, 5), UC1, worked("Humira", 300)], [born(33, 5), dx("Crohn's disease, unspecified, without complications", "K50.90"), failed("Remicade", 100)]],
        x=[[], [on("Skyrizi", 30)], [on("Lialda", 300)]],
    ),
)
RENEWAL = dict(
    now=[[RA1, on("Rinvoq", 200)], [AD1, on("upadacitinib", 130)], [UC1, on("Rinvoq", 90)], [RA1, worked("Rinvoq", 300, 40)], [dx("Ankylosing spondylitis of unspecified sites in spine", "M45.9"), on("Rinvoq", 200)], [RA1]],
    x=[[], [on("Olumiant", 30)], [on("Cyclosporine", 30)], [on("Humira", 30)], [dx("Tuberculosis of lung", "A15.0", 40)]],
)
COMBINED = ((40, 5), (14, 2))
