"""916 Norditropin: Medicaid check boxes, children or adults, two tests on separate days, months of age."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "916-norditropin-checkbox.txt", "fu-916", "Copper State Medicaid", "Norditropin FlexPro", "somatropin"
CLASS, STYLE = "growth hormone", "Medicaid form, check boxes, nested boxes, sections for children and adults"
COMBINED = ((36, 7), (12, 3))
P = "Peak growth hormone"
LINES = [
    L("child", "Patient is younger than 18 years of age", "age", lambda p: not p.age_ge(18)),
    L("ghd", "Growth hormone deficiency, with a peak growth hormone level below 10 ng/mL on two stimulation tests done on separate days", "mix", lambda p: ALL(p.dx("E23.0"), p.two_days(P, lambda v: v < 10)), hard="diagnosis and two measurements on separate days"),
    L("tur", "Turner syndrome", "dx", lambda p: p.dx("Q96")),
    L("pws", "Prader-Willi syndrome", "dx", lambda p: p.dx("Q87.11")),
    L("iss", "Idiopathic short stature, with a height velocity below 5 cm/year", "mix", lambda p: ALL(p.dx("R62.52", "E34.31"), p.lab("Height velocity", lambda v: v < 5)), hard="diagnosis and observation"),
    L("sga", "Small for gestational age at birth, and patient is at least 24 months old", "mix", lambda p: p.hx("P05.1") and p.months_ge(24), hard="history and age in months"),
    L("tsh", "TSH within the past 12 months is no higher than 4.5 mIU/L, or patient is taking levothyroxine", "mix", lambda p: ANY(p.lab("TSH", lambda v: v <= 4.5, 360), p.on({"levothyroxine"})), hard="observation or drug"),
    L("spec", "Prescriber is an endocrinologist or a pediatric endocrinologist", "spec", lambda p: p.prescriber("endocrinology", "pediatric endocrinology", consult=False)),
    L("adult", "Patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("aghd", "Diagnosis of growth hormone deficiency", "dx", lambda p: p.dx("E23.0")),
    L("peak", "Peak growth hormone on a stimulation test is 5 ng/mL or less", "lab", lambda p: p.lab(P, lambda v: v <= 5)),
    L("igf", "IGF-1 is below 84 ng/mL", "lab", lambda p: p.lab("IGF-1", lambda v: v < 84)),
    L("now", "Patient remains on Norditropin", "now", lambda p: p.on({"somatropin"}), "r"),
    L("hv", "For patients younger than 18 years, height velocity within the past 180 days is at least 2.5 cm/year", "if", lambda p: IF(not p.age_ge(18), p.lab("Height velocity", lambda v: v >= 2.5, 180)), "r", hard="conditional on age"),
    L("ca", "Active malignancy", "no", lambda p: p.no_dx("C"), exclude=True),
    L("pdr", "Proliferative diabetic retinopathy", "no", lambda p: p.no_dx("E08.35", "E09.35", "E10.35", "E11.35", "E13.35"), exclude=True),
    L("conc", "Concurrent use of another growth hormone product (e.g., Skytrofa, Sogroya, Ngenla) or of Increlex", "conc", lambda p: not p.another(GH_OTHER_916, "Norditropin FlexPro", "somatropin"), exclude=True),
]
ATTESTATIONS = ["Bone age x-ray shows open epiphyses", "Doses have been given as directed"]


def exclusions(s):
    return ALL(s.ca, s.pdr, s.conc)


def initial(s):
    kids = ALL(s.child, ANY(s.ghd, s.tur, s.pws, s.iss, s.sga), ATT, s.tsh, s.spec)
    adults = ALL(s.adult, s.aghd, ANY(s.peak, s.igf), s.spec)
    return ALL(ANY(kids, adults), exclusions(s))


def renewal(s):
    return ALL(s.now, s.hv, ATT, exclusions(s))


GHD = dx("Growth hormone deficiency", "E23.0")
X = [[], [dx("Malignant neoplasm of brain, unspecified", "C71.9")], [past("Malignant neoplasm of brain, unspecified", "C71.9")], [dx("Type 1 diabetes mellitus with proliferative diabetic retinopathy without macular edema, unspecified eye", "E10.3599")],
     [on("Skytrofa", 60)], [worked("Sogroya", 60)], [on("Increlex", 60)], [on("Genotropin", 60)]]
INITIAL = dict(
    age=[[born(9, 40)], [born(18, -1)], [born(18)]],
    dx=[[GHD, lab(P, 6.2, 60), lab(P, 7.1, 90)], [GHD, lab(P, 9.9, 60), lab(P, 4.0, 61)], [GHD, lab(P, 10.0, 60), lab(P, 4.0, 90)], [GHD, lab(P, 6.2, 60)], [GHD], [lab(P, 6.2, 60), lab(P, 7.1, 90)], [GHD, lab(P, 12, 400), lab(P, 8, 90), lab(P, 7, 60)],
        [dx("Turner's syndrome, unspecified", "Q96.9")], [dx("Prader-Willi syndrome", "Q87.11")], [dx("Idiopathic short stature", "R62.52"), lab("Height velocity", 4.9)], [dx("Idiopathic short stature", "R62.52"), lab("Height velocity", 5.0)], [dx("Idiopathic short stature", "R62.52")],
        [past("Newborn small for gestational age, 1750-1999 grams", "P05.17")], [born_months(24), past("Newborn small for gestational age, 1750-1999 grams", "P05.17")], [born_months(24, -1), past("Newborn small for gestational age, 1750-1999 grams", "P05.17")], [dx("Down syndrome, unspecified", "Q90.9")]],
    tsh=[[lab("TSH", 2.1)], [lab("TSH", 4.5, 360)], [lab("TSH", 4.6)], [lab("TSH", 2.1, 361)], [lab("TSH", 7.0), on("levothyroxine", 90)], [on("Synthroid", 200)], []],
    spec=[[spec("pediatric endocrinology")], [spec("endocrinology")], [spec("pediatrics")]],
    x=X,
)
MORE = {"adult": dict(
    age=[[born(40, 40)]],
    dx=[[GHD], [dx("Hypothyroidism, unspecified", "E03.9")], [past("Growth hormone deficiency", "E23.0")]],
    lab=[[lab(P, 3.1)], [lab(P, 5.0)], [lab(P, 5.1)], [lab(P, 6), lab("IGF-1", 83)], [lab(P, 6), lab("IGF-1", 84)], [lab("IGF-1", 60)], []],
    spec=[[spec("endocrinology")], [spec("internal medicine")]],
)}
RENEWAL = dict(
    age=[[born(11, 30)], [born(19)]],
    now=[[GHD, on("Norditropin FlexPro", 360)], [GHD, on("somatropin", 360)], [GHD, worked("Norditropin FlexPro", 300, 45)]],
    hv=[[lab("Height velocity", 6.0)], [lab("Height velocity", 2.5, 180)], [lab("Height velocity", 2.4)], [lab("Height velocity", 6.0, 181)], []],
    x=[X[0], X[1], X[4]],
)
