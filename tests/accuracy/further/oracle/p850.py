"""850 Testosterone gel: plain paragraphs; sex and age, two levels on separate days, unless, change, exclusions as sentences."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "850-testosterone-gel.md", "fu-850", "Willamette Foothills Health", "AndroGel", "testosterone"
CLASS, STYLE = "hypogonadism", "plain paragraphs under headings"
COMBINED = ((42, 8), (14, 3))
INJ = {"testosterone cypionate", "testosterone enanthate"}
LINES = [
    L("who", "Testosterone gel is covered for men who are at least 18 years old", "mix", lambda p: ALL(p.male, p.age_ge(18)), hard="sex and age in one sentence"),
    L("dx", "The member must have a diagnosis of primary hypogonadism (testicular hypofunction, Klinefelter syndrome) or of hypogonadotropic hypogonadism (hypopituitarism)", "dx",
      lambda p: p.dx("E29.1", "Q98.0", "Q98.1", "Q98.4", "E23.0"), hard="conditions by synonyms in parentheses"),
    L("t", "Two total testosterone levels, drawn on separate days within the past 12 months, must each be below 300 ng/dL", "lab", lambda p: p.two_days("Total testosterone", lambda v: v < 300, 360), hard="two measurements on separate days in a window"),
    L("hct", "A hematocrit of 50% or lower must be on file from the past 90 days", "lab", lambda p: p.lab("Hematocrit", lambda v: v <= 50, 90)),
    L("inj", "The member must have had an inadequate response to at least 60 days of testosterone cypionate or testosterone enanthate injections, or an intolerance to either, unless the member is taking an anticoagulant", "mix",
      lambda p: p.failed(INJ, 60) or p.intolerant(INJ) or p.on(ANY_ANTICOAGULANT), hard="unless clause with a current class"),
    L("now", "The member is currently using testosterone gel, and the latest hematocrit, drawn within the past 6 months, is 54% or lower", "mix",
      lambda p: ALL(p.on({"testosterone"}), p.lab("Hematocrit", lambda v: v <= 54, 180)), "r", hard="drug and value in one sentence"),
    L("rise", "The latest total testosterone is higher than the level before treatment and does not exceed 1,000 ng/dL", "change",
      lambda p: ALL(p.change("Total testosterone", {"testosterone"}, lambda b, c: c > b), p.lab("Total testosterone", lambda v: v <= 1000)), "r", hard="change and a limit"),
    L("ca", "Testosterone gel is not covered for members with a history of breast cancer or prostate cancer", "no", lambda p: p.no_hx("C50", "C61", "Z85.3", "Z85.46"), exclude=True),
    L("mi", "Testosterone gel is not covered for members who have had a myocardial infarction or a stroke within the past 6 months", "no", lambda p: p.no_hx("I21", "I22", "I63", "I61", within=180), exclude=True, hard="history inside a window"),
    L("poly", "Testosterone gel is not covered for members with polycythemia, or with obstructive sleep apnea and an apnea-hypopnea index of 30 or more", "no",
      lambda p: ALL(p.no_dx("D45", "D75.1"), NOT(ALL(not p.no_dx("G47.33"), p.lab("Apnea-hypopnea index", lambda v: v >= 30)))), exclude=True, hard="a condition, or a condition together with a value"),
    L("conc", "Testosterone gel is not covered together with another testosterone product (e.g., Xyosted, Jatenzo, Testopel)", "conc", lambda p: not p.another(TESTO, "AndroGel", "testosterone"), exclude=True, hard="another brand of the same ingredient"),
]
ATTESTATIONS = ["The prescriber confirms that the prostate has been examined in members over 40 years of age", "The member reports that the symptoms of low testosterone have improved"]


def out(s):
    return ALL(s.ca, s.mi, s.poly, s.conc)


def initial(s):
    return ALL(s.who, s.dx, s.t, s.hct, s.inj, ATT, out(s))


def renewal(s):
    return ALL(s.now, s.rise, ATT, out(s))


MAN = sex("male")
TT = "Total testosterone"
OSA = dx("Obstructive sleep apnea (adult) (pediatric)", "G47.33")
INITIAL = dict(
    who=[[MAN, born(49, 30)], [MAN, born(18)], [MAN, born(18, -1)], [sex("female"), born(49, 30)]],
    dx=[[dx("Testicular hypofunction", "E29.1")], [dx("Hypopituitarism", "E23.0")], [dx("Klinefelter syndrome, unspecified", "Q98.4")], [dx("Male erectile dysfunction, unspecified", "N52.9")], [past("Testicular hypofunction", "E29.1")]],
    t=[[lab(TT, 214, 60), lab(TT, 240, 30)], [lab(TT, 299, 360), lab(TT, 299, 30)], [lab(TT, 214, 361), lab(TT, 240, 30)], [lab(TT, 214, 60), lab(TT, 300, 30)], [lab(TT, 330, 200), lab(TT, 214, 60), lab(TT, 240, 30)], [lab(TT, 240, 30)],
       [lab(TT, 214, 60), lab(TT, 250, 40), lab(TT, 310, 10)], [lab(TT, 2.4, 60, "ng/mL"), lab(TT, 240, 30)], [lab(TT, 11.0, 60, "nmol/L"), lab(TT, 240, 30)]],
    hct=[[lab("Hematocrit", 45)], [lab("Hematocrit", 50, 90)], [lab("Hematocrit", 51)], [lab("Hematocrit", 45, 91)]],
    inj=[[failed("Depo-Testosterone", 120)], [failed("testosterone cypionate", 60)], [failed("Depo-Testosterone", 59)], [bad("testosterone enanthate")], [worked("Depo-Testosterone", 200)], [contra("testosterone cypionate")], [on("Eliquis", 90)], [worked("Warfarin", 90, 20)], [], [partial("Xyosted", 90)]],
    x=[[], [dx("Malignant neoplasm of prostate", "C61", 300)], [past("Personal history of malignant neoplasm of prostate", "Z85.46", 3000)], [past("Non-ST elevation (NSTEMI) myocardial infarction", "I21.4", 180)], [past("Non-ST elevation (NSTEMI) myocardial infarction", "I21.4", 181)],
       [past("Cerebral infarction, unspecified", "I63.9", 60)], [dx("Secondary polycythemia", "D75.1")], [OSA, lab("Apnea-hypopnea index", 30)], [OSA, lab("Apnea-hypopnea index", 29)], [OSA], [dx("Benign prostatic hyperplasia without lower urinary tract symptoms", "N40.0")],
       [on("Jatenzo", 30)], [on("AndroGel", 30)], [on("Testim", 30)], [on("testosterone", 30)]],
)
GEL = on("AndroGel", 200)
RENEWAL = dict(
    now=[[MAN, GEL, lab("Hematocrit", 47)], [MAN, on("testosterone", 200), lab("Hematocrit", 54, 180)], [MAN, GEL, lab("Hematocrit", 54.5)], [MAN, GEL, lab("Hematocrit", 47, 181)], [MAN, worked("AndroGel", 190, 10), lab("Hematocrit", 47)]],
    t=[[lab(TT, 210, 220), lab(TT, 560, 20)], [lab(TT, 210, 220), lab(TT, 1000, 20)], [lab(TT, 210, 220), lab(TT, 1001, 20)], [lab(TT, 260, 220), lab(TT, 250, 20)], [lab(TT, 560, 20)], [lab(TT, 210, 220)], [lab(TT, 1100, 20)]],
    x=[[], [on("Xyosted", 30)], [OSA, lab("Apnea-hypopnea index", 41)], [past("Malignant neoplasm of male breast", "C50.929", 3000)]],
)
