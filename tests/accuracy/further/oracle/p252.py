"""252 Testim: two levels on separate days, a second indication, one reauthorization."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "252-testosterone-program.txt", "bc-252", "Old Dominion Cooperative Health", "Testim", "testosterone"
CLASS, STYLE = "testosterone", "lettered indications with -AND- lines"
COMBINED = ((24, 4), (9, 2))
TT = "Total testosterone"
LINES = [
    L("hypo", "Diagnosis of hypogonadism (e.g., testicular hypofunction, pituitary hypofunction)", "dx", lambda p: p.dx("E29.1", "E23.0", "E89.5")),
    L("male", "Patient is male", "sex", lambda p: p.male),
    L("age", "Patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("two", "Two pre-treatment total testosterone levels below 300 ng/dL (10.4 nmol/L) drawn on separate days", "lab", lambda p: p.two_days(TT, lambda v: v < 300), hard="two days"),
    L("orch", "History of bilateral orchiectomy or Klinefelter syndrome", "dx", lambda p: p.hx("Q98.0", "Q98.1", "Q98.2", "Q98.4", "Z90.79")),
    L("can", "Patient has no history of breast cancer or prostate cancer", "no", lambda p: p.no_hx("C50", "C61", "Z85.3", "Z85.46"), "b"),
    L("hct", "Hematocrit of 50% or less within the past 6 months", "lab", lambda p: p.lab("Hematocrit", lambda v: v <= 50, 180)),
    L("conc", "Patient is not using another testosterone product or growth hormone (e.g., Norditropin)", "conc", lambda p: not p.another(TESTO, "Testim", "testosterone") and not p.on({"somatropin"})),
    L("gd", "Diagnosis of gender dysphoria", "dx", lambda p: p.dx("F64")),
    L("gspec", "Prescribed by or in consultation with an endocrinologist or a specialist in psychiatry", "spec", lambda p: p.prescriber("endocrinology", "psychiatry")),
    L("ftt", "Follow-up total testosterone level drawn within the past 12 months is between 300 and 1,000 ng/dL", "lab", lambda p: p.lab(TT, lambda v: 300 <= v <= 1000, 360), "r"),
    L("rhct", "Most recent hematocrit is not greater than 54%", "lab", lambda p: p.lab("Hematocrit", lambda v: v <= 54), "r", hard="'not greater than'"),
]
ATTESTATIONS = ["Patient has shown improvement in signs and symptoms"]


def initial(s):
    return ANY(ALL(s.hypo, s.male, s.age, ANY(s.two, s.orch), s.can, s.hct, s.conc), ALL(s.gd, s.age, s.gspec))


def renewal(s):
    return ALL(s.ftt, s.rhct, s.can, ATT)


HYPO, M = dx("Testicular hypofunction", "E29.1"), sex("male")
LOW = [lab(TT, 212, 60), lab(TT, 240, 25)]
CAN = [[], [past("Malignant neoplasm of prostate", "C61")], [dx("Personal history of malignant neoplasm of prostate", "Z85.46")], [dx("Malignant neoplasm of unspecified site of unspecified male breast", "C50.929")],
       [dx("Benign prostatic hyperplasia without lower urinary tract symptoms", "N40.0")], [fam("Malignant neoplasm of prostate", "C61", "father")]]
INITIAL = dict(
    dx=[[HYPO], [dx("Hypopituitarism", "E23.0")], [dx("Erectile dysfunction, unspecified", "N52.9")], []],
    sex=[[M], [sex("female")]],
    age=[[born(54, 4)], [born(18)], [born(18, -1)]],
    tt=[LOW, [lab(TT, 299, 60), lab(TT, 299, 59)], [lab(TT, 240, 60), lab(TT, 300, 20)], [lab(TT, 240, 20)], [lab(TT, 340, 200), lab(TT, 250, 60), lab(TT, 260, 20)], [lab(TT, 9.0, 60, "nmol/L"), lab(TT, 230, 20)],
        [], [past("Acquired absence of both testes (bilateral orchiectomy)", "Z90.79")], [dx("Klinefelter syndrome, unspecified", "Q98.4"), lab(TT, 310, 20)]],
    can=CAN,
    hct=[[lab("Hematocrit", 44)], [lab("Hematocrit", 50, 180)], [lab("Hematocrit", 50.1)], [lab("Hematocrit", 44, 181)], []],
    conc=[[], [on("Xyosted", 60)], [on("Jatenzo", 60)], [worked("Depo-Testosterone", 60, 30)], [on("Norditropin", 100)]],
)
MORE = {"gender": dict(
    dx=[[dx("Gender identity disorder, unspecified (gender dysphoria)", "F64.9")], [dx("Transsexualism (gender dysphoria in adolescents and adults)", "F64.0")], [dx("Generalized anxiety disorder", "F41.1")]],
    sex=[[sex("female")]], age=[[born(26, 4)], [born(18)], [born(18, -1)]],
    spec=[[spec("endocrinology")], [spec("psychiatry")], [spec("family medicine")]],
)}
RENEWAL = dict(
    base=[[M, HYPO, on("Testim", 300), born(54, 4)]],
    tt=[[lab(TT, 520)], [lab(TT, 300, 360)], [lab(TT, 299)], [lab(TT, 1000)], [lab(TT, 1001)], [lab(TT, 520, 361)]],
    hct=[[lab("Hematocrit", 47)], [lab("Hematocrit", 54)], [lab("Hematocrit", 54.5)], []],
    can=CAN[:3],
)
