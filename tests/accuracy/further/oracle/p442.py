"""442 Jatenzo: Humana prose with bullets, coverage limitations."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "442-jatenzo.txt", "bl-442", "Larkfield Health Plan of the Gulf", "Jatenzo", "testosterone undecanoate"
CLASS, STYLE = "testosterone replacement", "Humana: Payer/Drug headers, bullets, coverage limitations"
COMBINED = ((0, 3), (0, 1))
LINES = [
    L("male", "The member is a male 18 years of age or older", "mix", lambda p: ALL(p.male, p.age_ge(18)), hard="sex and age on one line"),
    L("hypo", "Diagnosis of primary hypogonadism (congenital or acquired) or hypogonadotropic hypogonadism (congenital or acquired)", "dx", lambda p: p.dx("E29.1", "E89.5", "E23.0", "Q98.0", "Q98.4")),
    L("two", "Two morning total testosterone levels drawn on separate days, each less than 300 ng/dL", "lab", lambda p: p.two_days("Total testosterone", lambda v: v < 300), hard="two measurements on separate days"),
    L("gel", "Prior therapy with, contraindication to, or intolerance to a generic topical testosterone gel", "trial",
      lambda p: p.tried({"testosterone"}) or p.intolerant({"testosterone"}) or p.contraindicated({"testosterone"}), hard="route"),
    L("hct", "Hematocrit is less than 54% within the past 6 months", "lab", lambda p: p.lab("Hematocrit", lambda v: v < 54, 180)),
    L("ca", "No history of carcinoma of the breast or prostate", "no", lambda p: p.no_hx("C50", "C61", "Z85.3", "Z85.46")),
    L("gd", "Diagnosis of gender dysphoria or gender incongruence", "dx", lambda p: p.dx("F64")),
    L("a18", "The member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("preg", "The member is not pregnant", "no", lambda p: p.no_dx(*PREGNANT)),
    L("conc", "Concurrent use with another testosterone product", "conc", lambda p: not p.another(TESTO, "Jatenzo", "testosterone undecanoate"), exclude=True),
    L("on", "The member has been on Jatenzo, Tlando or Kyzatrex for at least 3 months", "trial", lambda p: p.tried({"testosterone undecanoate"}, 90), "r"),
    L("rt", "Total testosterone level within the past 12 months is no greater than 1,050 ng/dL", "lab", lambda p: p.lab("Total testosterone", lambda v: v <= 1050, 360), "r"),
    L("rhct", "Hematocrit remains below 54%", "lab", lambda p: p.lab("Hematocrit", lambda v: v < 54), "r"),
]
ATTESTATIONS = ["Documented improvement in the signs and symptoms of testosterone deficiency"]
LINES.insert(9, L("poly", "Polycythemia", "no", lambda p: p.no_dx("D45", "D75.1", "D75.0"), exclude=True))
LINES.insert(10, L("pca", "Known or suspected carcinoma of the prostate", "no", lambda p: p.no_dx("C61"), exclude=True, hard="suspected is not coded"))
LINES.append(L("ed", "Erectile dysfunction without hypogonadism", "mix", lambda p: not (p.dx("N52") and not p.dx("E29.1", "E23.0", "E89.5")), exclude=True, hard="one condition without another"))


def initial(s):
    return ALL(ANY(ALL(s.male, s.hypo, s.two, s.gel, s.hct, s.ca), ALL(s.gd, s.a18, s.preg)), s.poly, s.pca, s.conc, s.ed)


def renewal(s):
    return ALL(s.on, s.rt, s.rhct, ATT, s.poly, s.pca, s.conc, s.ed)


HYPO = dx("Testicular hypofunction", "E29.1")
TT, HCT = "Total testosterone", "Hematocrit"
OK2 = [lab(TT, 190, 30), lab(TT, 215, 75)]
X = [[], [on("Depo-Testosterone", 100)], [worked("Depo-Testosterone", 100, 20)], [dx("Secondary polycythemia", "D75.1")], [dx("Erectile dysfunction due to arterial insufficiency", "N52.01")]]
INITIAL = dict(
    who=[[sex("male"), born(46, 100)], [sex("male"), born(18)], [sex("male"), born(18, -1)], [sex("female"), born(46, 100)]],
    dx=[[HYPO], [dx("Hypogonadotropic hypogonadism", "E23.0")], [dx("Postprocedural testicular hypofunction", "E89.5")], [dx("Male erectile dysfunction, unspecified", "N52.9")], [past("Testicular hypofunction", "E29.1")]],
    two=[OK2, [lab(TT, 299, 10), lab(TT, 299, 11)], [lab(TT, 300, 10), lab(TT, 205, 60)], [lab(TT, 190, 30)], [lab(TT, 210, 9), lab(TT, 250, 60), lab(TT, 420, 400)], []],
    gel=[[worked("AndroGel", 200)], [failed("Testim", 60)], [bad("Vogelxo")], [contra("AndroGel")], [failed("Depo-Testosterone", 120)], []],
    hct=[[lab(HCT, 44, 50)], [lab(HCT, 53.9, 180)], [lab(HCT, 54, 20)], [lab(HCT, 44, 181)]],
    ca=[[], [past("Malignant neoplasm of prostate", "C61")], [dx("Personal history of malignant neoplasm of prostate", "Z85.46")], [dx("Benign prostatic hyperplasia without lower urinary tract symptoms", "N40.0")]],
    x=X,
)
MORE = {"dysphoria": dict(
    dx=[[dx("Gender identity disorder, unspecified", "F64.9")], [dx("Transsexualism", "F64.0")], [dx("Other sexual disorders", "F66")]],
    age=[[sex("female"), born(24, 10)], [sex("female"), born(18)], [sex("female"), born(18, -1)]],
    preg=[[], [dx("Pregnant state, incidental", "Z33.1", 60)]],
)}
RENEWAL = dict(
    on=[[HYPO, sex("male"), on("Jatenzo", 300)], [HYPO, sex("male"), on("Jatenzo", 90)], [HYPO, sex("male"), on("Jatenzo", 89)], [HYPO, sex("male"), on("AndroGel", 300)]],
    t=[[lab(TT, 520, 40)], [lab(TT, 1050, 360)], [lab(TT, 1051, 40)], [lab(TT, 520, 361)]],
    hct=[[lab(HCT, 46, 30)], [lab(HCT, 54, 30)], []],
    x=[[], [on("Xyosted", 30)]],
)
