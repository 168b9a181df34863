"""747 AndroGel: CVS Caremark, bullets of three kinds, two indications joined by OR."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "747-androgel.txt", "fu-747", "Hudson Meadow Health", "AndroGel", "testosterone"
CLASS, STYLE = "testosterone", "CVS Caremark, bullets • / o / ▪, 'will be covered'"
COMBINED = ((40, 7), (14, 3))
EVENT = ("I21", "I22", "I60", "I61", "I62", "I63")
LINES = [
    L("hypo", "The requested drug is being prescribed for primary hypogonadism or hypogonadotropic hypogonadism in a male patient", "mix", lambda p: p.male and p.dx("E29.1", "E23.0", "E89.5"), hard="diagnosis and sex"),
    L("age", "The patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("low", "Morning total testosterone was below 300 ng/dL on two separate days within the past 6 months", "lab", lambda p: p.two_days("Total testosterone", lambda v: v < 300, 180), hard="two days in a window"),
    L("kf", "The patient has Klinefelter syndrome", "dx", lambda p: p.dx("Q98.0", "Q98.1", "Q98.4")),
    L("hct", "Hematocrit within the past 3 months is not above 50 percent", "lab", lambda p: p.lab("Hematocrit", lambda v: v <= 50, 90)),
    L("jat", "If the request is for Jatenzo or Tlando, the patient tried a topical testosterone product for at least 90 days", "if", lambda p: True, hard="conditional on the product asked for"),
    L("gd", "The requested drug is being prescribed for gender dysphoria", "dx", lambda p: p.dx("F64")),
    L("endo", "Prescribed by or in consultation with an endocrinologist", "spec", lambda p: p.prescriber("endocrinology")),
    L("cur", "The patient is currently receiving a testosterone product", "now", lambda p: p.on(TESTO), "r"),
    L("range", "The latest total testosterone, drawn in the past 12 months, is at least 300 ng/dL and no more than 1,000 ng/dL", "lab", lambda p: p.lab("Total testosterone", lambda v: 300 <= v <= 1000, 360), "r", hard="a range in a window"),
    L("hct54", "Hematocrit within the past 12 months is not above 54 percent", "lab", lambda p: p.lab("Hematocrit", lambda v: v <= 54, 360), "r"),
    L("ca", "Prostate cancer or breast cancer, current or past", "no", lambda p: p.no_hx("C61", "C50", "Z85.46", "Z85.3"), exclude=True, hard="of any time"),
    L("mi", "Heart attack or stroke within the past 6 months", "no", lambda p: p.no_hx(*EVENT, within=180), exclude=True, hard="an event in a window"),
    L("two", "Use of another testosterone product at the same time", "conc", lambda p: not p.another(TESTO, "AndroGel", "testosterone"), exclude=True),
]
ATTESTATIONS = ["The patient has given informed consent to hormone therapy", "Symptoms have improved since therapy began"]


def out(s):
    return ALL(s.ca, s.mi, s.two)


def initial(s):
    return ALL(ANY(ALL(s.hypo, s.age, ANY(s.low, s.kf), s.hct, s.jat), ALL(s.gd, s.age, s.endo, ATT)), out(s))


def renewal(s):
    return ALL(s.cur, s.range, s.hct54, ATT, out(s))


TT, H = "Total testosterone", "Hematocrit"
HG = dx("Testicular hypofunction", "E29.1")
X = [[], [past("Malignant neoplasm of prostate", "C61", 2000)], [dx("Personal history of malignant neoplasm of prostate", "Z85.46")], [past("Acute myocardial infarction, unspecified", "I21.9", 180)], [past("Acute myocardial infarction, unspecified", "I21.9", 181)],
     [dx("Cerebral infarction, unspecified", "I63.9", 90)], [on("Testim", 60)], [on("Depo-Testosterone", 60)], [worked("Testim", 100, 60)]]
INITIAL = dict(
    sex=[[sex("male")], [sex("female")]],
    dx=[[HG], [dx("Hypopituitarism", "E23.0")], [dx("Erectile dysfunction, unspecified", "N52.9")], [past("Testicular hypofunction", "E29.1")]],
    age=[[], [born(18)], [born(18, -1)]],
    tt=[[lab(TT, 210, 60), lab(TT, 240, 30)], [lab(TT, 299, 180), lab(TT, 299, 20)], [lab(TT, 210, 181), lab(TT, 240, 20)], [lab(TT, 300, 60), lab(TT, 240, 20)], [lab(TT, 240, 20)], [], [lab(TT, 410, 120), lab(TT, 230, 60), lab(TT, 250, 30)],
        [lab(TT, 230, 90), lab(TT, 240, 60), lab(TT, 320, 10)], [dx("Klinefelter syndrome, unspecified", "Q98.4"), lab(TT, 350, 30), lab(TT, 330, 10)], [lab(TT, 2.1, 60, "ng/mL"), lab(TT, 8.0, 20, "nmol/L")]],
    hct=[[lab(H, 44)], [lab(H, 50, 90)], [lab(H, 50.4)], [lab(H, 44, 91)], []],
    x=X,
)
MORE = {"gd": dict(
    dx=[[dx("Transsexualism", "F64.0")], [dx("Gender identity disorder, unspecified", "F64.9")], [dx("Adjustment disorder, unspecified", "F43.20")]],
    age=[[], [born(18)], [born(18, -1)]],
    spec=[[spec("endocrinology")], [spec("psychiatry")]],
    sex=[[sex("female")], [sex("male")]],
    x=[X[0], X[6], X[7], X[5], [past("Malignant neoplasm of unspecified site of unspecified female breast", "C50.919")]],
)}
RENEWAL = dict(
    sex=[[sex("male"), HG]],
    cur=[[on("AndroGel", 300)], [on("testosterone", 300)], [worked("AndroGel", 250, 30)], [on("AndroGel", 300), on("Testim", 40)]],
    tt=[[lab(TT, 520)], [lab(TT, 300, 360)], [lab(TT, 299)], [lab(TT, 1000)], [lab(TT, 1001)], [lab(TT, 520, 361)]],
    hct=[[lab(H, 47)], [lab(H, 54, 360)], [lab(H, 54.5)], []],
    x=[X[0], X[1], X[3], X[4]],
)
