"""927 Jatenzo: a question list, two levels on separate days, two pressures on one line, exclusions as questions."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "927-jatenzo-questions.md", "fu-927", "Pacific Ridge Health Cooperative", "Jatenzo", "testosterone undecanoate"
CLASS, STYLE = "hypogonadism: testosterone", "question list, all yes; exclusions as questions"
COMBINED = ((42, 7), (16, 4))
T = "Total testosterone"
J = {"testosterone undecanoate"}
OTHER = {"testosterone", "testosterone cypionate"}
LINES = [
    L("male", "Is the member a male who is 18 years of age or older", "mix", lambda p: p.male and p.age_ge(18), hard="sex and age"),
    L("hypo", "Does the member have primary hypogonadism or hypogonadotropic hypogonadism", "dx", lambda p: p.dx("E29.1", "E23.0", "E89.5")),
    L("two", "Are the two most recent total testosterone levels, drawn on separate days within the past 12 months, both below 300 ng/dL", "lab", lambda p: p.two_days(T, lambda v: round(v, 2) < 300, 360), hard="two measurements"),
    L("gel", "Has the member had an inadequate response to at least 60 days of AndroGel, Testim or testosterone cypionate, or did the member not tolerate one of these", "trial", lambda p: p.fail_or_intolerant(OTHER, 60)),
    L("hct", "Is the hematocrit, measured within the past 6 months, 48% or lower", "lab", lambda p: p.lab("Hematocrit", lambda v: v <= 48, 180)),
    L("bp", "Is the latest systolic blood pressure below 140 mm Hg and the latest diastolic blood pressure below 90 mm Hg", "lab",
      lambda p: ALL(p.lab("Systolic blood pressure", lambda v: v < 140), p.lab("Diastolic blood pressure", lambda v: v < 90)), hard="two values"),
    L("uro", "If the member is 55 years of age or older, is the prescriber a urologist or an endocrinologist", "if", lambda p: IF(p.age_ge(55), p.prescriber("urology", "endocrinology", consult=False)), hard="conditional prescriber"),
    L("now", "Is the member currently taking Jatenzo", "now", lambda p: p.on(J), "r"),
    L("level", "Is the most recent total testosterone within the past 6 months at least 300 ng/dL but not over 1,000 ng/dL", "lab", lambda p: p.lab(T, lambda v: 300 <= round(v, 2) <= 1000, 180), "r", hard="two limits"),
    L("hct54", "Is the latest hematocrit no higher than 54%", "lab", lambda p: p.lab("Hematocrit", lambda v: v <= 54), "r"),
    L("rise", "Has the systolic blood pressure risen by no more than 10 mm Hg from the value before Jatenzo was started", "change", lambda p: p.change("Systolic blood pressure", J, lambda b, c: c - b <= 10), "r", hard="a change that may not be too large"),
    L("ca", "Does the member have breast cancer or prostate cancer", "no", lambda p: p.no_dx("C50", "C61"), exclude=True),
    L("mi", "Has the member had a myocardial infarction, stroke or transient ischemic attack within the past 6 months", "no", lambda p: p.no_hx("I21", "I22", "I60", "I61", "I63", "G45", within=180), exclude=True, hard="events in a window"),
    L("conc", "Is the member also using another testosterone product", "conc", lambda p: not p.another(TESTO, "Jatenzo", "testosterone undecanoate"), exclude=True),
]
ATTESTATIONS = ["Has the member been told that Jatenzo can raise blood pressure", "Is the request for bodybuilding or to improve athletic performance"]


def initial(s):
    return ALL(s.male, s.hypo, s.two, s.gel, s.hct, s.bp, s.uro, ATT, s.ca, s.mi, s.conc)


def renewal(s):
    return ALL(s.now, s.level, s.hct54, s.rise, s.ca, s.mi, s.conc, ATT)


HG = dx("Testicular hypofunction (primary hypogonadism)", "E29.1")
X = [[], [dx("Malignant neoplasm of prostate", "C61")], [past("ST elevation myocardial infarction", "I21.3", 180)], [past("ST elevation myocardial infarction", "I21.3", 181)], [past("Transient cerebral ischemic attack, unspecified", "G45.9", 90)], [on("Tlando", 30)], [on("AndroGel", 30)],
     [dx("Benign prostatic hyperplasia without lower urinary tract symptoms", "N40.0")]]
sbp = lambda v, ago=20: lab("Systolic blood pressure", v, ago)
dbp = lambda v, ago=20: lab("Diastolic blood pressure", v, ago)
INITIAL = dict(
    who=[[sex("male"), born(44, 40), spec("family medicine")], [sex("male"), born(18), spec("pediatrics")], [sex("male"), born(18, -1), spec("pediatrics")], [sex("female"), born(44, 40), spec("endocrinology")],
         [sex("male"), born(55), spec("family medicine")], [sex("male"), born(55, -1), spec("family medicine")], [sex("male"), born(63, 9), spec("urology")]],
    dx=[[HG], [dx("Hypogonadotropic hypogonadism", "E23.0")], [dx("Male erectile dysfunction, unspecified", "N52.9")], [past("Testicular hypofunction", "E29.1")]],
    t=[[lab(T, 210, 40), lab(T, 240, 90)], [lab(T, 299, 40), lab(T, 299, 360)], [lab(T, 299, 40), lab(T, 299, 361)], [lab(T, 300, 40), lab(T, 240, 90)], [lab(T, 210, 40)], [lab(T, 210, 40), lab(T, 230, 90), lab(T, 410, 200)], [lab(T, 330, 20), lab(T, 220, 60), lab(T, 230, 90)],
       [lab(T, 8.0, 40, "nmol/L"), lab(T, 2.5, 90, "ng/mL")]],
    step=[[failed("AndroGel", 120)], [failed("Depo-Testosterone", 60)], [failed("Testim", 59)], [bad("testosterone cypionate", 14)], [worked("AndroGel", 200)], [failed("Xyosted", 120)], [contra("AndroGel")], []],
    hct=[[lab("Hematocrit", 44)], [lab("Hematocrit", 48, 180)], [lab("Hematocrit", 48.5)], [lab("Hematocrit", 44, 181)]],
    bp=[[sbp(126), dbp(78)], [sbp(139), dbp(89)], [sbp(140), dbp(80)], [sbp(126), dbp(90)], [sbp(126)], [sbp(150, 90), sbp(128, 9), dbp(70, 9)]],
    x=X,
)
RENEWAL = dict(
    now=[[sex("male"), HG, on("Jatenzo", 200)], [sex("male"), HG, worked("Jatenzo", 180, 15)]],
    t=[[lab(T, 540)], [lab(T, 300, 180)], [lab(T, 299)], [lab(T, 1000)], [lab(T, 1001)], [lab(T, 540, 181)]],
    hct=[[lab("Hematocrit", 47)], [lab("Hematocrit", 54)], [lab("Hematocrit", 54.5)]],
    bp=[[sbp(124, 230), sbp(130, 12)], [sbp(124, 230), sbp(134, 12)], [sbp(124, 230), sbp(135, 12)], [sbp(130, 12)]],
    x=[X[0], X[1], X[4], X[5]],
)
