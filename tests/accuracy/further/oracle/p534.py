"""534 Natesto: Anthem, two levels on different days, may-not-be-approved list with events and a value."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "534-natesto.md", "fu-534", "Cardinal Ridge Blue", "Natesto", "testosterone"
CLASS, STYLE = "hypogonadism: testosterone", "Anthem 'Requests for X may be approved', roman numerals, may not be approved list"
COMBINED = ((38, 6), (12, 3))
T, H = "Total testosterone", "Hematocrit"
TE, CYP = {"testosterone"}, {"testosterone cypionate"}
LINES = [
    L("who", "Individual is a male 18 years of age or older", "mix", lambda p: p.male and p.age_ge(18)),
    L("dx", "Individual has a diagnosis of primary hypogonadism or hypogonadotropic hypogonadism", "dx", lambda p: p.dx("E29.1", "E23.0")),
    L("two", "Individual has two serum total testosterone levels below 300 ng/dL, taken on different days", "lab", lambda p: p.two_days(T, lambda v: v < 300), hard="two days"),
    L("gel", "A topical testosterone gel (such as AndroGel, Testim, or Vogelxo)", "trial", lambda p: p.fail_or_intolerant(TE)),
    L("cyp", "Testosterone cypionate injection", "trial", lambda p: p.fail_or_intolerant(CYP)),
    L("now", "Individual is using Natesto", "now", lambda p: p.on(TE), "r"),
    L("lvl", "Total testosterone measured in the past 12 months is between 300 and 1,050 ng/dL", "lab", lambda p: p.lab(T, lambda v: 300 <= v <= 1050, 360), "r"),
    L("ca", "Individual has breast cancer or prostate cancer", "no", lambda p: p.no_dx("C50", "C61"), exclude=True),
    L("hct", "Individual's most recent hematocrit is above 54%", "lab", lambda p: NOT(p.lab(H, lambda v: v > 54)), exclude=True, hard="a value in an exclusion"),
    L("mi", "Individual has had a myocardial infarction or ischemic stroke within the past 6 months", "no", lambda p: p.no_hx("I21", "I22", "I63", within=180), exclude=True, hard="events within a window"),
    L("nose", "Individual has chronic sinusitis or nasal polyps", "no", lambda p: p.no_dx("J32", "J33"), exclude=True),
    L("conc", "Individual is using Natesto in combination with another testosterone product", "conc", lambda p: not p.another(TESTO, "Natesto", "testosterone"), exclude=True),
]
ATTESTATIONS = ["Individual has signs or symptoms consistent with testosterone deficiency (including but not limited to reduced libido, loss of body hair, very small testes)",
                "Individual has had improvement in signs or symptoms of testosterone deficiency"]
EXCL = ("ca", "hct", "mi", "nose", "conc")


def initial(s):
    return ALL(s.who, s.dx, s.two, ATT, ANY(s.gel, s.cyp), *(getattr(s, e) for e in EXCL))


def renewal(s):
    return ALL(s.now, s.lvl, ATT, *(getattr(s, e) for e in EXCL))


HYPO = dx("Testicular hypofunction", "E29.1")
MI = "ST elevation (STEMI) myocardial infarction of unspecified site"
X = [[], [dx("Malignant neoplasm of prostate", "C61")], [past(MI, "I21.3", 180)], [past(MI, "I21.3", 181)], [past("Cerebral infarction, unspecified", "I63.9", 60)], [dx("Chronic maxillary sinusitis", "J32.0")], [dx("Nasal polyp, unspecified", "J33.9")],
     [dx("Allergic rhinitis, unspecified", "J30.9")], [on("Xyosted", 40)]]
INITIAL = dict(
    who=[[sex("male"), born(47, 60)], [sex("male"), born(18)], [sex("male"), born(18, -1)], [sex("female"), born(47, 60)]],
    dx=[[HYPO], [dx("Hypopituitarism", "E23.0")], [dx("Male erectile dysfunction, unspecified", "N52.9")], [past("Testicular hypofunction", "E29.1")]],
    lev=[[lab(T, 210, 60), lab(T, 244, 30)], [lab(T, 299, 60), lab(T, 280, 59)], [lab(T, 210, 60), lab(T, 300, 30)], [lab(T, 210, 60)], [lab(T, 410, 200), lab(T, 210, 60), lab(T, 244, 30)],
         [lab(T, 8.1, 60, "nmol/L"), lab(T, 244, 30)], []],
    step=[[failed("AndroGel", 90)], [bad("Testim", 10)], [failed("Depo-Testosterone", 60)], [worked("AndroGel", 200)], [failed("Xyosted", 100)], [contra("AndroGel")], [bad("testosterone cypionate", 30)], []],
    hct=[[lab(H, 45)], [lab(H, 54)], [lab(H, 54.1)], [], [lab(H, 56, 300), lab(H, 47, 10)]],
    x=X + [[on("AndroGel", 40, "partial_response")]],
)
RENEWAL = dict(
    now=[[sex("male"), HYPO, on("Natesto", 330)], [sex("male"), HYPO, worked("Natesto", 300, 30)]],
    lev=[[lab(T, 520, 40)], [lab(T, 300, 360)], [lab(T, 299)], [lab(T, 1050)], [lab(T, 1051)], [lab(T, 520, 361)], []],
    hct=[[lab(H, 48)], [lab(H, 55)], []],
    x=X[:3] + [X[8]],
)
