"""764 Rinvoq: Express Scripts, four indications in bold headings, A) i., exclusions with two values."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "764-rinvoq.md", "fu-764", "Gateway Scripts National", "Rinvoq", "upadacitinib"
CLASS, STYLE = "inflammatory conditions: JAK", "Express Scripts, bold indications, A) and i."
COMBINED = ((24, 5), (12, 3))
U = {"upadacitinib"}
FOUR = ({"azathioprine"}, {"cyclosporine"}, {"methotrexate"}, {"mycophenolate"})
BIO_AD = {"dupilumab", "tralokinumab", "lebrikizumab", "nemolizumab"}
LINES = [
    L("ra", "Rheumatoid Arthritis. Approve for 6 months if the patient meets ALL of the following (A, B, and C)", "dx", lambda p: p.dx("M05", "M06.0", "M06.8", "M06.9"), hidden=True),
    L("ad", "Atopic Dermatitis. Approve for 4 months if the patient meets ALL of the following (A, B, and C)", "dx", lambda p: p.dx("L20"), hidden=True),
    L("uc", "Ulcerative Colitis. Approve for 6 months if the patient meets ALL of the following (A, B, and C)", "dx", lambda p: p.dx("K51"), hidden=True),
    L("gca", "Giant Cell Arteritis. Approve for 6 months if the patient meets BOTH of the following (A and B)", "dx", lambda p: p.dx("M31.5", "M31.6"), hidden=True),
    L("age", "Patient is ≥ 18 years of age", "age", lambda p: p.age_ge(18)),
    L("tnf", "Patient has had a 3-month trial of at least one tumor necrosis factor inhibitor, or was unable to tolerate one", "trial", lambda p: p.tried(TNF, 90) or p.intolerant(TNF), hard="a trial by time alone, or intolerance"),
    L("rheum", "The medication is prescribed by or in consultation with a rheumatologist", "spec", lambda p: p.prescriber("rheumatology")),
    L("a12", "Patient is ≥ 12 years of age and weighs ≥ 40 kg", "mix", lambda p: ALL(p.age_ge(12), p.lab("Body weight", lambda v: v >= 40)), hard="age and weight on one line"),
    L("adb", "Patient has tried Dupixent, Adbry, Ebglyss, or Nemluvio for at least 4 months", "trial", lambda p: p.tried(BIO_AD, 120)),
    L("adi", "Patient has an intolerance or a contraindication to two of azathioprine, cyclosporine, methotrexate, and mycophenolate mofetil", "trial",
      lambda p: count(lambda g: p.intolerant(g) or p.contraindicated(g), *FOUR) >= 2, hard="two of four named drugs"),
    L("derm", "The medication is prescribed by or in consultation with an allergist, immunologist, or dermatologist", "spec", lambda p: p.prescriber("allergy and immunology", "dermatology")),
    L("ucs", "Inadequate response to ≥ 3 months of a tumor necrosis factor inhibitor, or intolerance to one, unless the patient has heart failure or multiple sclerosis", "trial",
      lambda p: p.failed(TNF, 90) or p.intolerant(TNF) or p.dx("I50", "I11.0", "I13.0", "I13.2", "G35"), hard="unless a condition"),
    L("gi", "The medication is prescribed by a gastroenterologist", "spec", lambda p: p.prescriber("gastroenterology", consult=False), hard="no consultation allowed"),
    L("a50", "Patient is > 50 years of age", "age", lambda p: p.age_gt(50), hard="begins on the 51st birthday"),
    L("ster", "Patient is currently receiving a systemic corticosteroid (e.g., prednisone), or corticosteroids are contraindicated", "now", lambda p: p.on(SYSTEMIC_STEROID) or p.contraindicated(SYSTEMIC_STEROID), hard="or a contraindication"),
    L("now", "Patient has been receiving Rinvoq for ≥ 6 months", "now", lambda p: p.taking(U, 180), "r"),
    L("bio", "Concurrent use with a biologic (e.g., Humira, Enbrel, Dupixent) or with another Janus kinase inhibitor (e.g., Xeljanz, Olumiant)", "conc",
      lambda p: not p.another(ANY_BIOLOGIC | JAK, "Rinvoq", "upadacitinib"), exclude=True),
    L("imm", "Concurrent use with azathioprine, cyclosporine, or mycophenolate mofetil", "conc", lambda p: not p.on({"azathioprine", "cyclosporine", "mycophenolate"}), exclude=True),
    L("cbc", "Absolute neutrophil count < 1,000 cells/mcL or hemoglobin < 8 g/dL", "lab",
      lambda p: NOT(ANY(p.lab("Absolute neutrophil count", lambda v: v < 1000), p.lab("Hemoglobin", lambda v: v < 8))), exclude=True, hard="an exclusion with two values"),
    L("tb", "Active tuberculosis", "no", lambda p: p.no_dx("A15", "A16", "A17", "A18", "A19"), exclude=True),
]
ATTESTATIONS = ["Patient has had a response to Rinvoq, as determined by the prescriber"]


def out(s):
    return ALL(s.bio, s.imm, s.cbc, s.tb)


def initial(s):
    return ALL(ANY(ALL(s.ra, s.age, s.tnf, s.rheum), ALL(s.ad, s.a12, ANY(s.adb, s.adi), s.derm), ALL(s.uc, s.age, s.ucs, s.gi), ALL(s.gca, s.a50, s.ster)), out(s))


def renewal(s):
    return ALL(s.now, ATT, out(s))


RA, AD = dx("Rheumatoid arthritis, unspecified", "M06.9"), dx("Atopic dermatitis, unspecified", "L20.9")
UC, GCA = dx("Ulcerative colitis, unspecified, without complications", "K51.90"), dx("Other giant cell arteritis", "M31.6")
CBC = [lab("Absolute neutrophil count", 3900), lab("Hemoglobin", 12.6)]
X = [CBC, [lab("Absolute neutrophil count", 1000), lab("Hemoglobin", 8)], [lab("Absolute neutrophil count", 990), lab("Hemoglobin", 12)], [lab("Hemoglobin", 12)], [lab("Hemoglobin", 7.8)],
     CBC + [on("Humira", 50)], CBC + [on("Xeljanz", 50)], CBC + [worked("Enbrel", 100, 40)], CBC + [on("CellCept", 60)], CBC + [dx("Tuberculosis of lung", "A15.0", 40)], CBC + [dx("Latent tuberculosis", "Z22.7", 40)]]
INITIAL = dict(
    dx=[[RA], [dx("Rheumatoid arthritis with rheumatoid factor of multiple sites without organ or systems involvement", "M05.79")], [dx("Osteoarthritis, unspecified site", "M19.90")], [past("Rheumatoid arthritis, unspecified", "M06.9")]],
    age=[[born(47, 40)], [born(18)], [born(18, -1)]],
    tnf=[[failed("Humira", 150)], [worked("Enbrel", 90)], [failed("Simponi", 89)], [bad("Cimzia")], [contra("Humira")], [failed("Methotrexate", 200)], []],
    spec=[[spec("rheumatology")], [spec("family medicine")]],
    x=X,
)
MORE = {
    "derm": dict(
        dx=[[AD], [dx("Contact dermatitis, unspecified", "L25.9")]],
        age=[[born(30, 40), lab("Body weight", 68)], [born(12), lab("Body weight", 40)], [born(12, -1), lab("Body weight", 44)], [born(15), lab("Body weight", 39.5)], [born(30)]],
        step=[[worked("Dupixent", 150, 60)], [failed("Adbry", 120)], [failed("Ebglyss", 119)], [bad("Methotrexate"), contra("Neoral")], [bad("Methotrexate")], [failed("Methotrexate", 200), failed("Cyclosporine", 200)], [bad("CellCept"), bad("Imuran")]],
        spec=[[spec("dermatology")], [spec("allergy and immunology")], [spec("pediatrics")]],
        x=[CBC, [lab("Absolute neutrophil count", 2500)]],
    ),
    "uc": dict(
        dx=[[UC], [dx("Crohn's disease, unspecified, without complications", "K50.90")]],
        age=[[born(41, 40)], [born(18, -1)]],
        step=[[failed("Remicade", 140)], [failed("Simponi", 90)], [worked("Humira", 200)], [bad("Humira")], [dx("Multiple sclerosis", "G35")], [dx("Chronic systolic (congestive) heart failure", "I50.22")], [contra("Humira")], []],
        spec=[[spec("gastroenterology")], [spec("internal medicine")]],
        x=[CBC],
    ),
    "gca": dict(
        dx=[[GCA], [dx("Giant cell arteritis with polymyalgia rheumatica", "M31.5")], [dx("Polymyalgia rheumatica", "M35.3")]],
        age=[[born(70, 40)], [born(51)], [born(51, -1)]],
        step=[[on("Prednisone", 60)], [worked("Prednisone", 60)], [contra("Prednisone")], [on("Medrol", 20)], [bad("Prednisone")]],
        x=[CBC, CBC + [on("Actemra", 40)]],
    ),
}
RENEWAL = dict(
    now=[[RA, on("Rinvoq", 300)], [RA, on("Rinvoq", 180)], [RA, on("Rinvoq", 179)], [RA, worked("Rinvoq", 300, 20)]],
    x=X[:6] + X[8:10],
)
