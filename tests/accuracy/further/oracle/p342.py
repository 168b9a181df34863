"""342 Xyosted: Medicaid check-box form, two testosterone levels in a window, each of two preferred products."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "342-xyosted-form.txt", "bh-342", "Commonwealth of Alleghenia Medical Assistance", "Xyosted", "testosterone enanthate"
CLASS, STYLE = "testosterone", "state Medicaid check boxes in sections"
TT = "Total testosterone"
STEP = lambda p, d: p.failed({d}, 60) or p.intolerant({d})
LINES = [
    L("male", "The beneficiary is a male 18 years of age or over", "mix", lambda p: p.male and p.age_ge(18), hard="sex and age"),
    L("prim", "Primary hypogonadism (testicular hypofunction or Klinefelter syndrome)", "dx", lambda p: p.dx("E29.1", "Q98.0", "Q98.1", "Q98.3", "Q98.4")),
    L("sec", "Hypogonadotropic hypogonadism due to hypopituitarism", "dx", lambda p: p.dx("E23.0")),
    L("two", "Two total testosterone results, drawn on different mornings in the last 6 months, are each under 300 ng/dL", "lab", lambda p: p.two_days(TT, lambda v: v < 300, 180), hard="two days in a window"),
    L("hct", "Hematocrit, checked no more than 90 days ago, is 50% or lower", "lab", lambda p: p.lab("Hematocrit", lambda v: v <= 50, 90), hard="window phrased as a limit"),
    L("cyp", "Testosterone cypionate (Depo-Testosterone)", "trial", lambda p: STEP(p, "testosterone cypionate"), hard="verb in the header"),
    L("gel", "Testosterone gel (AndroGel, Testim)", "trial", lambda p: STEP(p, "testosterone"), hard="verb in the header"),
    L("ca", "There is no current or past breast cancer or prostate cancer", "no", lambda p: p.no_hx("C50", "C61", "Z85.3", "Z85.46")),
    L("mi", "The beneficiary has not had a myocardial infarction or stroke during the past 6 months", "no", lambda p: p.no_hx("I21", "I22", "I60", "I61", "I62", "I63", within=180), hard="an event with a window"),
    L("spec", "The prescriber is an endocrinologist or a urologist, or has consulted one", "spec", lambda p: p.prescriber("endocrinology", "urology")),
    L("now", "The beneficiary still takes Xyosted", "now", lambda p: p.taking({"testosterone enanthate"}), "r"),
    L("rtt", "The latest total testosterone, drawn within the past 12 months, lies between 300 and 1,000 ng/dL", "lab", lambda p: p.lab(TT, lambda v: 300 <= v <= 1000, 360), "r"),
    L("rhct", "Hematocrit has stayed below 54%", "lab", lambda p: p.lab("Hematocrit", lambda v: v < 54), "r"),
    L("inf", "Male infertility", "no", lambda p: p.no_dx("N46"), exclude=True),
    L("conc", "Concomitant use of another testosterone product", "conc", lambda p: not p.another(TESTO, "Xyosted", "testosterone enanthate"), exclude=True),
]
ATTESTATIONS = ["Cardiovascular risks of treatment were discussed with the beneficiary"]


def initial(s):
    return ALL(s.male, ANY(s.prim, s.sec), s.two, s.hct, ALL(s.cyp, s.gel), s.ca, s.mi, s.spec, ATT, s.inf, s.conc)


def renewal(s):
    return ALL(s.now, s.rtt, s.rhct, s.inf, s.conc)


HYPO = dx("Testicular hypofunction", "E29.1")
X = [[], [dx("Azoospermia due to systemic disease", "N46.025")], [on("AndroGel", 30)], [on("Cialis", 90)]]
INITIAL = dict(
    who=[[born(47, 30), sex("male")], [born(18), sex("male")], [born(18, -1), sex("male")], [born(47, 30), sex("female")]],
    dx=[[HYPO], [dx("Klinefelter syndrome karyotype 47, XXY", "Q98.0")], [dx("Hypopituitarism", "E23.0")], [dx("Male erectile dysfunction, unspecified", "N52.9")], [past("Testicular hypofunction", "E29.1")]],
    tt=[[lab(TT, 212, 20), lab(TT, 240, 55)], [lab(TT, 299, 10), lab(TT, 299, 180)], [lab(TT, 212, 20), lab(TT, 300, 55)], [lab(TT, 212, 20), lab(TT, 240, 181)], [lab(TT, 212, 20)],
        [lab(TT, 310, 170), lab(TT, 230, 60), lab(TT, 215, 15)], [lab(TT, 7.1, 20, "nmol/L"), lab(TT, 240, 55)], [lab(TT, 210, 20), lab(TT, 210, 20)], []],
    hct=[[lab("Hematocrit", 44, 30)], [lab("Hematocrit", 50, 90)], [lab("Hematocrit", 50.1, 30)], [lab("Hematocrit", 44, 91)], []],
    step=[[failed("Testosterone cypionate", 90), failed("AndroGel", 100, 150)], [failed("Depo-Testosterone", 60), bad("Testim", 5)], [failed("Depo-Testosterone", 59), bad("Testim", 5)], [failed("AndroGel", 120), failed("Testim", 90, 200)],
          [worked("Testosterone cypionate", 90), failed("Testim", 100, 150)], [contra("AndroGel"), failed("Testosterone cypionate", 80)], []],
    ca=[[], [dx("Malignant neoplasm of prostate", "C61")], [past("Malignant neoplasm of prostate", "C61")], [dx("Personal history of malignant neoplasm of prostate", "Z85.46")], [fam("Malignant neoplasm of prostate", "C61", "father")]],
    mi=[[], [dx("Non-ST elevation (NSTEMI) myocardial infarction", "I21.4", 180)], [past("Non-ST elevation (NSTEMI) myocardial infarction", "I21.4", 181)], [past("Cerebral infarction, unspecified", "I63.9", 90)]],
    spec=[[spec("urology")], [spec("endocrinology")], [spec("family medicine")]],
    x=X,
)
RENEWAL = dict(
    who=[[born(50, 3), sex("male"), HYPO]],
    now=[[on("Xyosted", 300)], [on("testosterone enanthate", 100)], [worked("Xyosted", 300, 10)], [on("Depo-Testosterone", 300)]],
    tt=[[lab(TT, 520, 40)], [lab(TT, 300, 360)], [lab(TT, 299, 40)], [lab(TT, 1000, 40)], [lab(TT, 1001, 40)], [lab(TT, 520, 361)]],
    hct=[[lab("Hematocrit", 47, 100)], [lab("Hematocrit", 53.9, 100)], [lab("Hematocrit", 54, 100)], []],
    x=X,
)
