"""122 Norditropin: headings hold indication and part, growth plates and percentiles as attestations."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "122-norditropin-pediatric.md", "fu-122", "Maple Hollow Health Network", "Norditropin", "somatropin"
CLASS, STYLE = "growth hormone", "headings with indication and part, asterisk lists, contraindications part"
GH, HV = "Peak growth hormone", "Height velocity"
endo = lambda p: p.prescriber("endocrinology", "pediatric endocrinology")
SPEC = "Prescribed by, or in consultation with, an endocrinologist or a pediatric endocrinologist"
LINES = [
    L("ghd", "Diagnosis of growth hormone deficiency", "dx", lambda p: p.dx("E23.0", names=["Growth hormone deficiency"])),
    L("age", "Patient is less than 18 years of age", "age", lambda p: not p.age_ge(18)),
    L("peak", "Peak growth hormone level is below 10 ng/mL on two stimulation tests performed on separate days", "lab", lambda p: p.two_days(GH, lambda v: v < 10), hard="two measurements on separate days"),
    L("hv", "Height velocity is less than 5 cm per year", "lab", lambda p: p.lab(HV, lambda v: v < 5)),
    L("spec", SPEC, "spec", endo),
    L("turner", "Diagnosis of Turner syndrome", "dx", lambda p: p.dx("Q96")),
    L("female", "Patient is female", "sex", lambda p: p.female),
    L("range", "Patient is between 2 and 17 years of age", "age", lambda p: p.age_in(2, 17)),
    L("rhv", "Height velocity is at least 2 cm per year on treatment", "lab", lambda p: p.lab(HV, lambda v: v >= 2), "r"),
    L("cancer", "Active malignancy", "no", lambda p: p.no_dx("C0", "C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9"), exclude=True, hard="a whole chapter of codes"),
    L("arf", "Acute respiratory failure", "no", lambda p: p.no_dx("J96.0"), exclude=True),
]
ATTESTATIONS = ["Growth plates are open", "Height is below the 5th percentile for age"]


def initial(s):
    return ALL(ANY(ALL(s.ghd, s.age, s.peak, s.hv, ATT, s.spec), ALL(s.turner, s.female, s.range, ATT, s.spec)), s.cancer, s.arf)


def renewal(s):
    return ALL(s.rhv, ATT, s.cancer, s.arf)


GHD, TS = dx("Hypopituitarism", "E23.0"), dx("Turner's syndrome, unspecified", "Q96.9")
X = [[], [dx("Acute lymphoblastic leukemia not having achieved remission", "C91.00", 100)], [past("Malignant neoplasm of brain", "C71.9")], [dx("Acute respiratory failure with hypoxia", "J96.01", 2)]]
INITIAL = dict(
    age=[[born(9, 20)], [born(18, -1)], [born(18)]],
    dx=[[dx("Growth hormone deficiency", "E23.0")], [dx("Growth hormone deficiency", None)], [dx("Short stature (child)", "R62.52")], [], [past("Growth hormone deficiency", "E23.0")]],
    peak=[[lab(GH, 4.2, 90), lab(GH, 6.1, 60)], [lab(GH, 9.9, 90), lab(GH, 9.9, 60)], [lab(GH, 10, 90), lab(GH, 6, 60)], [lab(GH, 4.2, 90)], [], [lab(GH, 4.2, 90), lab(GH, 12, 60)]],
    hv=[[lab(HV, 3.4)], [lab(HV, 4.9)], [lab(HV, 5)], []],
    spec=[[spec("pediatric endocrinology")], [spec("endocrinology")], [spec("pediatrics")]],
    x=X,
)
MORE = {"turner": dict(
    age=[[sex("female"), born(7, 20)], [sex("female"), born(2)], [sex("female"), born(2, -1)], [sex("female"), born(18)], [sex("female"), born(18, -1)]],
    dx=[[TS], [dx("Mosaicism, 45,X/46,XX", "Q96.3")], [dx("Down syndrome, unspecified", "Q90.9")]],
    spec=[[spec("endocrinology")], [spec("pediatrics")]],
    x=X[:3],
)}
RENEWAL = dict(
    hv=[[on("Norditropin", 380), lab(HV, 7.1)], [on("Norditropin", 380), lab(HV, 2)], [on("Norditropin", 380), lab(HV, 1.9)], [on("Norditropin", 380)], [on("Norditropin", 380), lab(HV, 1.2, 300), lab(HV, 6, 20)]],
    age=[[born(10, 5), dx("Growth hormone deficiency", "E23.0")], [born(13, 5), sex("female"), TS]],
    x=X,
)
