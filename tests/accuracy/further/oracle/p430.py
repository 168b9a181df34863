"""430 Stelara: criteria for drug coverage, bullets under two plain headings, continued use for both."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "430-stelara-bullets.txt", "fu-430", "Mountain Sage Permanente Plan", "Stelara", "ustekinumab"
CLASS, STYLE = "psoriasis and Crohn's disease, interleukin 12/23", "criteria for drug coverage, bullets under plain headings, continued use criteria"
COMBINED = ((20, 1), (1, 0))
MTX, ALT2, BSA = {"methotrexate"}, {"acitretin", "cyclosporine"}, "Body surface area affected"
LINES = [
    L("derm", "Prescriber is a dermatologist", "spec", lambda p: p.prescriber("dermatology", consult=False)),
    L("age6", "Patient is 6 years of age or older", "age", lambda p: p.age_ge(6)),
    L("pso", "Patient has a diagnosis of moderate to severe plaque psoriasis", "dx", lambda p: p.dx("L40.0")),
    L("bsa", "Psoriasis covers at least 10% of body surface area, or involves the hands, feet, face, or genitals and interferes with daily activities", "lab",
      lambda p: True if p.lab(BSA, lambda v: v >= 10) else None, hard="a value or a body site"),
    L("mtx", "Treatment failure (after at least 12 weeks) of or intolerance to methotrexate, or, if methotrexate is contraindicated, treatment failure of or intolerance to acitretin or cyclosporine", "mix",
      lambda p: p.failed(MTX, 84) or p.intolerant(MTX) or (p.contraindicated(MTX) and (p.failed(ALT2) or p.intolerant(ALT2))), hard="a second step that depends on a contraindication"),
    L("ada", "Treatment failure, intolerance, or contraindication to an adalimumab product (e.g., Amjevita, Hadlima, Hyrimoz)", "trial", lambda p: p.tfci({"adalimumab"})),
    L("conc", "Patient is not taking another biologic or a targeted oral drug (e.g., apremilast, deucravacitinib, a JAK inhibitor)", "conc",
      lambda p: not p.another(IMMUNE_BIOLOGIC, "Stelara", "ustekinumab") and not p.on(JAK | {"apremilast", "deucravacitinib"}), "b"),
    L("gi", "Prescriber is a gastroenterologist", "spec", lambda p: p.prescriber("gastroenterology", consult=False)),
    L("age18", "Patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("cd", "Patient has a diagnosis of moderately to severely active Crohn's disease", "dx", lambda p: p.dx("K50")),
    L("imm", "Treatment failure, intolerance, or contraindication to azathioprine, 6-mercaptopurine, or methotrexate", "trial", lambda p: p.tfci({"azathioprine", "mercaptopurine", "methotrexate"})),
    L("ster", "Steroid-dependent disease, shown by use of prednisone or budesonide for 90 days or more within the past 6 months", "trial", lambda p: p.tried({"prednisone", "budesonide"}, 90, 180), hard="a finding shown by drug use"),
    L("fist", "Fistulizing Crohn's disease", "dx", lambda p: p.dx("K50.013", "K50.113", "K50.813", "K50.913"), hard="a complication inside the code"),
    L("tnf", "Treatment failure (after at least 14 weeks), intolerance, or contraindication to infliximab or adalimumab", "trial", lambda p: p.tfci({"infliximab", "adalimumab"}, 98)),
    L("spec", "Prescriber is a dermatologist or gastroenterologist", "spec", lambda p: p.prescriber("dermatology", "gastroenterology", consult=False), "r"),
    L("now", "Patient has been taking ustekinumab for at least 4 months", "now", lambda p: p.taking({"ustekinumab"}, 120), "r"),
]
ATTESTATIONS = ["Patient has had a meaningful improvement since starting treatment, as documented at a visit in the past 12 months"]


def initial(s):
    return ALL(ANY(ALL(s.derm, s.age6, s.pso, s.bsa, s.mtx, s.ada, s.conc), ALL(s.gi, s.age18, s.cd, ANY(s.imm, s.ster, s.fist), s.tnf, s.conc)))


def renewal(s):
    return ALL(s.spec, s.now, ATT, s.conc)


PSO, CD = dx("Psoriasis vulgaris", "L40.0"), dx("Crohn's disease, unspecified, without complications", "K50.90")
X = [[], [on("Cosentyx")], [on("Sotyktu", 40)], [on("Xeljanz", 90)], [failed("Enbrel", 100, 20)], [on("Otezla", 300)], [on("Methotrexate", 400)]]
INITIAL = dict(
    age=[[born(37, 12)], [born(6)], [born(6, -1)]],
    dx=[[PSO], [dx("Plaque psoriasis", "L40.0")], [dx("Guttate psoriasis", "L40.4")], [past("Psoriasis vulgaris", "L40.0")]],
    bsa=[[lab(BSA, 18)], [lab(BSA, 10)], [lab(BSA, 9)], []],
    mtx=[[failed("Methotrexate", 120)], [partial("Trexall", 84)], [failed("Methotrexate", 83)], [bad("Methotrexate")], [contra("Methotrexate"), failed("Soriatane", 60)],
         [contra("Methotrexate")], [failed("Neoral", 120)], [contra("Methotrexate"), worked("Soriatane", 200)], [worked("Methotrexate", 200)]],
    ada=[[failed("Humira", 120, 40)], [bad("Hyrimoz", 10)], [failed("Enbrel", 150, 20)], []],
    spec=[[spec("dermatology")], [spec("rheumatology")]],
    x=X[:3] + X[4:5] + X[6:],
)
MORE = {"crohn": dict(
    age=[[born(29, 20)], [born(18, -1)]],
    dx=[[CD], [dx("Ulcerative colitis, unspecified, without complications", "K51.90")]],
    step=[[failed("Imuran", 150)], [worked("Prednisone", 90, 100)], [on("Prednisone", 89)], [worked("Prednisone", 200, 181)], [dx("Crohn's disease of small intestine with fistula", "K50.013")], [worked("Imuran", 300)]],
    tnf=[[failed("Remicade", 120)], [partial("Hadlima", 98)], [failed("Inflectra", 97)], [failed("Cimzia", 200)]],
    spec=[[spec("gastroenterology")], [spec("dermatology")]],
)}
RENEWAL = dict(
    now=[[PSO, on("Stelara", 300)], [CD, on("ustekinumab", 120)], [CD, on("Stelara", 119)], [PSO, worked("Stelara", 300, 10)], [PSO, med("Stelara", 300, 150), on("Stelara", 130)]],
    spec=[[spec("dermatology")], [spec("family medicine")]],
    x=X[:2],
)
