"""417 Norditropin: Optum, letter/number/parenthesis markers without indentation, three indications."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "417-growth-hormone.txt", "fu-417", "North Sound United", "Norditropin", "somatropin"
CLASS, STYLE = "growth hormone, children and adults", "UnitedHealthcare/Optum, -AND-/-OR- lines, markers 1./a./(1)/(a)/i. without indentation"
COMBINED = ((16, 1), (5, 0))
PK, HV, IGF = "Peak growth hormone", "Height velocity", "IGF-1"
LINES = [
    L("ghd", "Diagnosis of pediatric growth hormone deficiency", "dx", lambda p: p.dx("E23.0")),
    L("u18", "Patient is less than 18 years of age", "age", lambda p: not p.age_ge(18)),
    L("stim", "Patient has undergone two provocative growth hormone stimulation tests on separate days, with a peak growth hormone value of less than or equal to 10 mcg/L (ng/mL) on each", "lab",
      lambda p: p.two_days(PK, lambda v: v <= 10), hard="two separate days, both values"),
    L("m4", "Patient is less than 4 months of age", "age", lambda p: not p.months_ge(4), hard="months of age"),
    L("hypo", "History of neonatal hypoglycemia", "dx", lambda p: p.hx("P70.3", "P70.4", "P70.0", "P70.1")),
    L("sp", "Prescribed by a pediatric endocrinologist or an endocrinologist", "spec", lambda p: p.prescriber("pediatric endocrinology", "endocrinology", consult=False)),
    L("hv", "Height velocity of at least 2 cm/year documented within the past 12 months", "lab", lambda p: p.lab(HV, lambda v: v >= 2, 360), "r"),
    L("now", "Patient is currently receiving growth hormone therapy", "now", lambda p: p.taking(SOMATROPIN), "r"),
    L("ts", "Turner syndrome in a female patient", "mix", lambda p: p.dx("Q96") and p.female, hard="diagnosis and sex on one line"),
    L("ns", "Noonan syndrome", "dx", lambda p: p.dx("Q87.19", names=("Noonan syndrome",))),
    L("a2", "Patient is 2 years of age or older and younger than 18 years of age", "age", lambda p: p.age_ge(2) and not p.age_ge(18), hard="two bounds"),
    L("endo", "Prescribed by or in consultation with an endocrinologist", "spec", lambda p: p.prescriber("endocrinology", "pediatric endocrinology")),
    L("ad", "Patient is 18 years of age or older and has a diagnosis of adult growth hormone deficiency", "mix", lambda p: p.age_ge(18) and p.dx("E23.0"), hard="age and diagnosis on one line"),
    L("pk5", "Peak growth hormone of 5 ng/mL or less on stimulation testing, and IGF-1 below 84 ng/mL within the past 6 months", "lab",
      lambda p: ALL(p.lab(PK, lambda v: v <= 5), p.lab(IGF, lambda v: v < 84, 180)), hard="two labs, one windowed"),
    L("post", "Diagnosis of postprocedural hypopituitarism (ICD-10 E89.3) following pituitary surgery or radiation", "dx", lambda p: p.dx("E89.3")),
    L("ca", "Active malignancy", "no", lambda p: p.no_dx("C0", "C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9"), exclude=True),
    L("iss", "Idiopathic short stature", "no", lambda p: p.no_dx("R62.52", names=("Idiopathic short stature",)), exclude=True),
    L("inc", "Use together with Increlex (mecasermin)", "conc", lambda p: not p.on({"mecasermin"}), exclude=True),
]
ATTESTATIONS = ["Epiphyses are open on bone age radiograph"]


def initial(s):
    return ALL(ANY(ALL(s.ghd, s.u18, ANY(s.stim, ALL(s.m4, s.hypo)), s.sp, ATT), ALL(ANY(s.ts, s.ns), s.a2, s.endo), ALL(s.ad, ANY(s.pk5, s.post), s.endo)), s.ca, s.iss, s.inc)


def renewal(s):
    return ALL(s.hv, s.now, s.ca, s.iss, s.inc)


GHD = dx("Hypopituitarism", "E23.0")
AML = dx("Acute lymphoblastic leukemia not having achieved remission", "C91.00", 200)
INITIAL = dict(
    dx=[[born(9, 40), dx("Growth hormone deficiency", "E23.0")], [born(18, -1), GHD], [born(18), GHD], [born(9, 40), dx("Delayed puberty", "E30.0")]],
    pk=[[lab(PK, 6.1, 40), lab(PK, 7.9, 75)], [lab(PK, 10, 40), lab(PK, 8.8, 75)], [lab(PK, 10.1, 40), lab(PK, 8.8, 75)], [lab(PK, 5.5, 40), lab(PK, 12, 60)], [lab(PK, 5.5, 40)], []],
    spec=[[spec("pediatric endocrinology")], [spec("endocrinology")], [spec("pediatrics")]],
    x=[[], [AML], [past("Acute lymphoblastic leukemia, in remission", "C91.01", 1500)], [on("Increlex", 60)], [dx("Idiopathic short stature", "R62.52")]],
)
MORE = {
    "infant": dict(
        age=[[born_months(3)], [born_months(4, -3)], [born_months(4)]],
        dx=[[GHD, past("Other neonatal hypoglycemia", "P70.4", 80)], [GHD]],
        spec=[[spec("endocrinology")]],
    ),
    "turner": dict(
        age=[[born(7, 10)], [born(2)], [born(2, -1)]],
        dx=[[sex("female"), dx("Turner's syndrome, unspecified", "Q96.9")], [sex("male"), dx("Noonan syndrome", "Q87.19")], [sex("female"), dx("Prader-Willi syndrome", "Q87.11")]],
        spec=[[spec("endocrinology")], unsure(spec("pediatric endocrinology")), [spec("pediatrics")]],
    ),
    "adult": dict(
        age=[[born(47, 10)]],
        dx=[[GHD], [dx("Adult growth hormone deficiency", "E23.0")], [dx("Hypothyroidism, unspecified", "E03.9")]],
        pk=[[lab(PK, 3.2), lab(IGF, 60, 90)], [lab(PK, 5), lab(IGF, 83, 180)], [lab(PK, 5.1), lab(IGF, 60)], [lab(PK, 3.2), lab(IGF, 60, 181)], [lab(PK, 3.2), lab(IGF, 84)], [lab(PK, 7), lab(IGF, 120), dx("Postprocedural hypopituitarism", "E89.3")]],
        spec=[[spec("endocrinology")], [spec("internal medicine")]],
    ),
}
RENEWAL = dict(
    age=[[born(11, 10), dx("Growth hormone deficiency", "E23.0")]],
    hv=[[lab(HV, 5.5, 60)], [lab(HV, 2, 360)], [lab(HV, 1.9, 60)], [lab(HV, 6, 361)]],
    now=[[on("Norditropin", 400)], [on("Omnitrope", 90)], [worked("Norditropin", 400, 20)]],
    x=[[], [AML]],
)
