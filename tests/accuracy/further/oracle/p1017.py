"""1017 Xyosted: Premera, bullets with AND lines, o sub-bullets, not medically necessary, re-authorization."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1017-xyosted.txt", "fu-1017", "Puget Crossing Blue", "Xyosted", "testosterone enanthate"
CLASS, STYLE = "endocrine: testosterone", "Premera bullets with AND lines, not medically necessary"
COMBINED = ((26, 6), (12, 4))
GEL, CYP, OTHER = {"testosterone"}, {"testosterone cypionate"}, TESTO - {"testosterone enanthate"}
HYPO = ("E29.1", "E23.0", "Q98.0", "Q98.1", "Q98.4", "E89.5")
LINES = [
    L("who", "The individual is male and is 18 years of age or older", "mix", lambda p: p.male and p.age_ge(18), hard="sex and age on one line"),
    L("dx", "The individual has a diagnosis of primary hypogonadism (e.g., testicular hypofunction, Klinefelter syndrome) or of hypogonadotropic hypogonadism", "dx", lambda p: p.dx(*HYPO)),
    L("tt", "The two most recent total testosterone levels, drawn on different days, were both below 300 ng/dL", "lab", lambda p: p.two_days("Total testosterone", lambda v: v < 300), hard="two measurements"),
    L("gel", "Tried a testosterone gel (e.g., AndroGel, Testim) for at least 60 days with an inadequate response, or was unable to tolerate it", "trial", lambda p: p.fail_or_intolerant(GEL, 60), hard="form of a drug"),
    L("cyp", "Tried testosterone cypionate injection for at least 60 days with an inadequate response, or was unable to tolerate it", "trial", lambda p: p.fail_or_intolerant(CYP, 60)),
    L("hct", "Hematocrit was below 50% on a test in the past 6 months", "lab", lambda p: p.lab("Hematocrit", lambda v: v < 50, 180)),
    L("bp", "The most recent blood pressure is below 140/90 mmHg", "lab",
      lambda p: ALL(p.lab("Systolic blood pressure", lambda v: v < 140), p.lab("Diastolic blood pressure", lambda v: v < 90)), hard="two values on one line"),
    L("ca", "The individual does not have prostate cancer or breast cancer", "no", lambda p: p.no_dx("C61", "C50")),
    L("conc", "Xyosted will not be used together with any other testosterone product", "conc", lambda p: not p.on(OTHER), "b"),
    L("cv", "Heart attack or stroke within the past 6 months", "no", lambda p: p.no_hx("I21", "I22", "I60", "I61", "I63", within=180), exclude=True),
    L("pv", "Polycythemia vera", "no", lambda p: p.no_dx("D45"), exclude=True),
    L("now", "The individual has been using Xyosted for at least 3 months", "now", lambda p: p.taking({"testosterone enanthate"}, 90), "r"),
    L("ttr", "Total testosterone measured in the past 6 months is 300 to 1,000 ng/dL", "lab", lambda p: p.lab("Total testosterone", lambda v: 300 <= v <= 1000, 180), "r"),
    L("hctr", "Hematocrit was below 54% on a test in the past 6 months", "lab", lambda p: p.lab("Hematocrit", lambda v: v < 54, 180), "r"),
]
ATTESTATIONS = ["The prescriber has discussed with the individual that Xyosted can raise blood pressure and the risk of major cardiovascular events",
                "Chart notes show that symptoms of testosterone deficiency have improved"]


def initial(s):
    return ALL(s.who, s.dx, s.tt, ANY(s.gel, s.cyp), s.hct, s.bp, s.ca, s.conc, ATT, s.cv, s.pv)


def renewal(s):
    return ALL(s.now, s.ttr, s.hctr, ATT, s.conc, s.cv, s.pv)


HG = dx("Testicular hypofunction", "E29.1")
TT, HCT = "Total testosterone", "Hematocrit"
BP = lambda a, b, ago=20: [lab("Systolic blood pressure", a, ago), lab("Diastolic blood pressure", b, ago)]
X = [[], [on("Jatenzo", 100)], [on("Depo-Testosterone", 60)], [dx("Acute myocardial infarction, unspecified", "I21.9", 120)], [past("Cerebral infarction, unspecified", "I63.9", 180)], [past("Acute myocardial infarction, unspecified", "I21.9", 700)],
     [dx("Polycythemia vera", "D45")], [on("Viagra", 100)]]
INITIAL = dict(
    who=[[sex("male"), born(47, 10)], [sex("male"), born(18)], [sex("male"), born(18, -1)], [sex("female"), born(47, 10)]],
    dx=[[HG], [dx("Klinefelter syndrome, unspecified", "Q98.4")], [dx("Hypogonadotropic hypogonadism", "E23.0")], [dx("Male erectile dysfunction, unspecified", "N52.9")], [], [past("Testicular hypofunction", "E29.1")]],
    tt=[[lab(TT, 212, 30), lab(TT, 240, 12)], [lab(TT, 299, 40), lab(TT, 298, 20)], [lab(TT, 300, 40), lab(TT, 240, 20)], [lab(TT, 212, 30)], [], [lab(TT, 410, 300), lab(TT, 230, 50), lab(TT, 244, 30)], [lab(TT, 230, 60), lab(TT, 238, 40), lab(TT, 345, 10)]],
    step=[[failed("AndroGel", 90)], [partial("Testim", 60)], [failed("AndroGel", 59)], [bad("Fortesta")], [failed("Depo-Testosterone", 60)], [failed("testosterone cypionate", 59)], [bad("Depo-Testosterone")], [worked("AndroGel", 200)], [failed("Jatenzo", 120)], []],
    hct=[[lab(HCT, 44.5)], [lab(HCT, 49.9, 180)], [lab(HCT, 50)], [lab(HCT, 44, 181)], []],
    bp=[BP(128, 78), BP(139, 89), BP(140, 80), BP(130, 90), [], BP(156, 96, 90) + BP(126, 80, 10)],
    ca=[[], [dx("Malignant neoplasm of prostate", "C61")], [dx("Malignant neoplasm of unspecified site of unspecified male breast", "C50.929")], [dx("Benign prostatic hyperplasia without lower urinary tract symptoms", "N40.0")]],
    x=X,
)
RENEWAL = dict(
    now=[[sex("male"), HG, on("Xyosted", 200)], [sex("male"), HG, on("testosterone enanthate", 90)], [sex("male"), HG, on("Xyosted", 89)], [sex("male"), HG, worked("Xyosted", 200, 10)]],
    tt=[[lab(TT, 560)], [lab(TT, 300)], [lab(TT, 1000)], [lab(TT, 1001)], [lab(TT, 299)], [lab(TT, 560, 190)]],
    hct=[[lab(HCT, 46)], [lab(HCT, 53.9)], [lab(HCT, 54)], []],
    x=X[:3] + X[6:7],
)
