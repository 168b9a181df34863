"""719 Androgel: OptumRx guideline, 3.2.1 numbering with bare AND/OR, two levels on separate days, a header that negates its items."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "719-androgel.txt", "fu-719", "Summit Ridge OptiCare", "Androgel", "testosterone"
CLASS, STYLE = "testosterone", "OptumRx guideline, 3.2.1 numbering with AND/OR lines, therapy stages"
COMBINED = ((46, 7), (15, 3))
INJ, T = {"testosterone cypionate", "testosterone enanthate"}, {"testosterone"}
tt = lambda p, t, w=None: p.lab("Total testosterone", t, w)
LINES = [
    L("dx", "Diagnosis of hypogonadism (e.g., testicular hypofunction)", "dx", lambda p: p.dx("E29.1")),
    L("male", "Patient is male and is 18 years of age or older", "mix", lambda p: p.male and p.age_ge(18), hard="sex and age"),
    L("two", "Two total testosterone levels, drawn in the morning on separate days, below 300 ng/dL", "lab", lambda p: p.two_days("Total testosterone", lambda v: v < 300), hard="two measurements"),
    L("cond", "Patient has type 2 diabetes, obesity, hypothyroidism, or HIV infection", "dx", lambda p: p.dx("E11", "E66.0", "E66.1", "E66.2", "E66.8", "E66.9", "E03", "E02", "B20", "Z21")),
    L("one", "The most recent total testosterone level, collected within the past 6 months, is below 350 ng/dL", "lab", lambda p: tt(p, lambda v: v < 350, 180)),
    L("gen", "Patient has Klinefelter syndrome or panhypopituitarism", "dx", lambda p: p.dx("Q98.0", "Q98.1", "Q98.3", "Q98.4", "E23.0")),
    L("inj", "Trial of at least 8 weeks with an inadequate response, or intolerance or contraindication, to injectable testosterone cypionate or testosterone enanthate", "trial", lambda p: p.tfci(INJ, 56)),
    L("ca", "Current or past carcinoma of the prostate or breast", "no", lambda p: p.no_hx("C61", "C50", "Z85.46", "Z85.3"), hard="the header negates"),
    L("hct", "Hematocrit above 50%", "lab", lambda p: p.lab("Hematocrit", lambda v: v <= 50), hard="the header negates"),
    L("mi", "Myocardial infarction or stroke in the past 6 months", "no", lambda p: p.no_hx("I21", "I22", "I60", "I61", "I63", within=180), hard="the header negates, a window"),
    L("now", "Patient is currently on Androgel therapy", "now", lambda p: p.on(T), "r"),
    L("ok", "Total testosterone, checked within the past 12 months, is between 300 and 1,000 ng/dL", "lab", lambda p: tt(p, lambda v: 300 <= v <= 1000, 360), "r", hard="range"),
    L("hi", "Total testosterone, checked within the past 12 months, is above 1,000 ng/dL and the dose is being reduced", "lab", lambda p: tt(p, lambda v: v > 1000, 360), "r", hard="fact and attestation"),
    L("hct2", "The latest hematocrit is 54% or less", "lab", lambda p: p.lab("Hematocrit", lambda v: v <= 54), "r"),
]
ATTESTATIONS = []


def initial(s):
    return ALL(s.dx, s.male, ANY(s.two, ALL(s.cond, s.one), s.gen), s.inj, ALL(s.ca, s.hct, s.mi))


def renewal(s):
    return ALL(s.now, ANY(s.ok, s.hi), s.hct2)


M = sex("male")
TL = lambda v, ago=20, unit=None: lab("Total testosterone", v, ago, unit)
INITIAL = dict(
    who=[[M, born(48, 40)], [M, born(18)], [M, born(18, -1)], [sex("female"), born(48, 40)]],
    dx=[[dx("Testicular hypofunction", "E29.1")], [dx("Male erectile dysfunction, unspecified", "N52.9")], [past("Testicular hypofunction", "E29.1")]],
    t=[[TL(212, 60), TL(240, 20)], [TL(299, 60), TL(299, 20)], [TL(300, 60), TL(240, 20)], [TL(240, 90), TL(312, 40), TL(250, 9)], [TL(240, 20)], [TL(420, 200), TL(250, 60), TL(240, 10)], [TL(8.2, 60, "nmol/L"), TL(230, 20)],
       [TL(349, 180), dx("Type 2 diabetes mellitus without complications", "E11.9")], [TL(340, 181), dx("Type 2 diabetes mellitus without complications", "E11.9")], [TL(350, 20), TL(340, 90), dx("Obesity, class 2", "E66.812")], [TL(330, 20), TL(345, 90), dx("Hypothyroidism, unspecified", "E03.9")],
       [TL(330, 20), TL(345, 90), dx("Essential (primary) hypertension", "I10")], [TL(330, 20), TL(345, 90), dx("Human immunodeficiency virus [HIV] disease", "B20")], [dx("Klinefelter syndrome, unspecified", "Q98.4")], [TL(380, 30), TL(390, 60), dx("Hypopituitarism (panhypopituitarism)", "E23.0")], []],
    inj=[[failed("Depo-Testosterone", 90)], [partial("Testosterone enanthate", 56)], [failed("Testosterone cypionate", 55)], [bad("Testosterone cypionate")], [contra("Xyosted")], [worked("Depo-Testosterone", 200)], [failed("Testim", 120)], []],
    hct=[[lab("Hematocrit", 44)], [lab("Hematocrit", 50)], [lab("Hematocrit", 50.1)], []],
    x=[[], [past("Malignant neoplasm of prostate", "C61")], [dx("Personal history of malignant neoplasm of prostate", "Z85.46")], [past("Non-ST elevation (NSTEMI) myocardial infarction", "I21.4", 180)], [past("Cerebral infarction, unspecified", "I63.9", 181)], [dx("Benign prostatic hyperplasia without lower urinary tract symptoms", "N40.0")]],
)
RENEWAL = dict(
    now=[[M, dx("Testicular hypofunction", "E29.1"), on("Androgel", 200)], [M, dx("Testicular hypofunction", "E29.1"), worked("Androgel", 200, 20)], [M, dx("Testicular hypofunction", "E29.1"), on("Depo-Testosterone", 200)]],
    t=[[TL(560)], [TL(300, 360)], [TL(299)], [TL(1000)], [TL(1001)], [TL(560, 361)], []],
    hct=[[lab("Hematocrit", 47)], [lab("Hematocrit", 54)], [lab("Hematocrit", 54.2)], [], [lab("Hematocrit", 56, 200), lab("Hematocrit", 51, 20)]],
)
