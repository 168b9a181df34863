"""638 Jatenzo: CVS Caremark criteria as bullets, sex and age on a line, two testosterone levels, BOTH products, a rise that must not be."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "638-jatenzo.md", "fu-638", "Old Colony Health Insurance", "Jatenzo", "testosterone undecanoate"
CLASS, STYLE = "hormones: testosterone", "Aetna/CVS Caremark, 'Authorization may be granted', dashes"
COMBINED = ((44, 7), (12, 3))
T, HCT, SBP, DBP = "Total testosterone", "Hematocrit", "Systolic blood pressure", "Diastolic blood pressure"
step = lambda p, d: p.tfci(d, 90)
LINES = [
    L("man", "The patient is male and is 18 years of age or older", "mix", lambda p: p.male and p.age_ge(18), hard="sex and age on one line"),
    L("hypo", "The patient has a diagnosis of primary hypogonadism or hypogonadotropic hypogonadism", "dx", lambda p: p.dx("E29.1", "E23.0")),
    L("t", "Two total testosterone levels drawn on separate days within the past 12 months are both below 300 ng/dL", "lab", lambda p: p.two_days(T, lambda v: round(v, 6) < 300, 360), hard="two tests on separate days"),
    L("both", "The patient had an inadequate response after at least 90 days of, or has an intolerance or a contraindication to, BOTH of the following:", "trial",
      lambda p: step(p, {"testosterone"}) and step(p, {"testosterone cypionate", "testosterone enanthate"}), hard="the header carries the verb; forms of one hormone"),
    L("hct", "Hematocrit is no higher than 50% within the past 90 days", "lab", lambda p: p.lab(HCT, lambda v: v <= 50, 90)),
    L("bp", "Latest systolic blood pressure is less than 140 mmHg and latest diastolic blood pressure is less than 90 mmHg", "mix", lambda p: ALL(p.lab(SBP, lambda v: v < 140), p.lab(DBP, lambda v: v < 90)), hard="two measurements"),
    L("gd", "The patient has a diagnosis of gender dysphoria", "dx", lambda p: p.dx("F64")),
    L("age", "The patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("now", "The patient is on Jatenzo and has taken it for at least 3 months", "now", lambda p: p.taking({"testosterone undecanoate"}, 90), "r"),
    L("range", "Total testosterone is at least 400 ng/dL and no more than 1,000 ng/dL on the latest test of the past 6 months", "lab", lambda p: p.lab(T, lambda v: 400 <= round(v, 6) <= 1000, 180), "r", hard="a range with a window"),
    L("rise", "Systolic blood pressure has not increased by more than 10 mmHg from baseline", "change", lambda p: p.change(SBP, {"testosterone undecanoate"}, lambda b, c: c - b <= 10), "r", hard="a change that must not be"),
    L("ca", "Breast cancer or prostate cancer", "no", lambda p: p.no_dx("C50", "C61"), exclude=True),
    L("poly", "Polycythemia", "no", lambda p: p.no_dx("D45", "D75.1"), exclude=True),
    L("event", "Myocardial infarction or stroke within the past 6 months", "no", lambda p: p.no_hx("I21", "I22", "I60", "I61", "I63", within=180), exclude=True, hard="window over events"),
    L("conc", "Concurrent use of another testosterone product", "conc", lambda p: not p.another(TESTO, "Jatenzo", "testosterone undecanoate"), exclude=True),
]
ATTESTATIONS = ["The prescriber has obtained informed consent from the patient"]


def out(s):
    return ALL(s.ca, s.poly, s.event, s.conc)


def initial(s):
    return ALL(ANY(ALL(s.man, s.hypo, s.t, s.both, s.hct, s.bp), ALL(s.gd, s.age, s.hct, ATT)), out(s))


def renewal(s):
    return ALL(s.now, s.range, s.rise, out(s))


HYPO = dx("Testicular hypofunction (primary hypogonadism)", "E29.1")
INITIAL = dict(
    who=[[sex("male"), born(47, 40)], [sex("female"), born(47, 40)], [sex("male"), born(18)], [sex("male"), born(18, -1)]],
    dx=[[HYPO], [dx("Hypogonadotropic hypogonadism", "E23.0")], [dx("Erectile dysfunction, unspecified", "N52.9")], [past("Testicular hypofunction (primary hypogonadism)", "E29.1")]],
    t=[[lab(T, 210, 200), lab(T, 231, 150)], [lab(T, 299, 360), lab(T, 299, 350)], [lab(T, 300, 200), lab(T, 231, 150)], [lab(T, 210, 361), lab(T, 231, 150)], [lab(T, 231, 150)], [lab(T, 420, 300), lab(T, 210, 200), lab(T, 231, 150)], [lab(T, 210, 300), lab(T, 231, 200), lab(T, 340, 90)],
       [lab(T, 2.4, 200, "ng/mL"), lab(T, 231, 150)], [lab(T, 12.1, 200, "nmol/L"), lab(T, 231, 150)], []],
    step=[[failed("AndroGel", 120, 250), failed("Depo-Testosterone", 100)], [failed("Testim", 90, 250), partial("testosterone cypionate", 90)], [failed("Vogelxo", 89, 250), failed("Xyosted", 120)], [failed("AndroGel", 120, 250), failed("Testim", 120)], [bad("AndroGel", 9), contra("Depo-Testosterone")],
          [failed("AndroGel", 120, 250), worked("Xyosted", 120)], [failed("Fortesta", 120, 250), bad("Xyosted", 9)], [failed("Depo-Testosterone", 200)], []],
    hct=[[lab(HCT, 44)], [lab(HCT, 50, 90)], [lab(HCT, 50.1)], [lab(HCT, 44, 91)]],
    bp=[[lab(SBP, 126), lab(DBP, 78)], [lab(SBP, 139), lab(DBP, 89)], [lab(SBP, 140), lab(DBP, 80)], [lab(SBP, 130), lab(DBP, 90)], [lab(DBP, 78)]],
    x=[[], [dx("Malignant neoplasm of prostate", "C61", 800)], [dx("Secondary polycythemia", "D75.1", 300)], [dx("Cerebral infarction, unspecified", "I63.9", 180, "resolved")], [dx("Cerebral infarction, unspecified", "I63.9", 181, "resolved")], [on("AndroGel", 20)], [on("Jatenzo", 40)], [on("Tlando", 40)]],
)
MORE = {"dysphoria": dict(
    who=[[sex("female"), born(26, 40)], [sex("female"), born(18, -1)], [sex("female"), born(18)]],
    dx=[[dx("Transsexualism (gender dysphoria in adolescents and adults)", "F64.0")], [past("Gender dysphoria", "F64.9")], [dx("Gender dysphoria, unspecified", "F64.9")]],
    hct=[[lab(HCT, 41)], [lab(HCT, 51)], [], [lab(HCT, 50, 89)]],
    x=[[], [on("testosterone cypionate", 90)], [dx("Malignant neoplasm of unspecified site of left female breast", "C50.912", 300)]],
)}
RENEWAL = dict(
    now=[[HYPO, on("Jatenzo", 200)], [HYPO, on("Jatenzo", 90)], [HYPO, on("Jatenzo", 89)], [HYPO, worked("Jatenzo", 200, 10)]],
    t=[[lab(T, 560)], [lab(T, 400, 180)], [lab(T, 1000)], [lab(T, 399)], [lab(T, 1001)], [lab(T, 560, 181)]],
    bp=[[lab(SBP, 124, 240), lab(SBP, 130)], [lab(SBP, 124, 240), lab(SBP, 134)], [lab(SBP, 124, 240), lab(SBP, 135)], [lab(SBP, 130)], [lab(SBP, 138, 240), lab(SBP, 126)]],
    x=[[], [on("Xyosted", 20)], [dx("Polycythemia vera", "D45", 90)]],
)
