"""957 Norditropin: nesting by the kind of marker alone (A. 1. a. (1)); stimulation tests on two days; value by age."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "957-norditropin.md", "fu-957", "Copperfield United Pharmacy Programs", "Norditropin", "somatropin"
CLASS, STYLE = "growth hormone", "A. 1. a. (1), no indentation"
COMBINED = ((24, 6), (14, 3))
PED = ("pediatric endocrinology",)
CA = ("C",)
LINES = [
    L("u18", "Member is younger than 18 years of age", "age", lambda p: not p.age_ge(18)),
    L("ghd", "Diagnosis of growth hormone deficiency", "dx", lambda p: p.dx("E23.0")),
    L("two", "Peak growth hormone below 10 ng/mL on stimulation tests performed on two separate days", "lab", lambda p: p.two_days("Peak growth hormone", lambda v: v < 10), hard="two measurements on separate days"),
    L("one", "Peak growth hormone below 10 ng/mL on the most recent stimulation test", "lab", lambda p: p.lab("Peak growth hormone", lambda v: v < 10)),
    L("cns", "History of craniopharyngioma or of septo-optic dysplasia", "dx", lambda p: p.hx("D44.4", "D35.3", "Q04.4")),
    L("hv", "Height velocity below 7 cm/year in a member under 4 years of age, or below 5 cm/year in a member 4 years of age or older", "mix",
      lambda p: p.lab("Height velocity", (lambda v: v < 5) if p.age_ge(4) else (lambda v: v < 7)), hard="a value that depends on age"),
    L("pedo", "Prescribed by a pediatric endocrinologist", "spec", lambda p: p.prescriber(*PED, consult=False)),
    L("tsx", "Female member with a diagnosis of Turner syndrome", "mix", lambda p: ALL(p.female, p.dx("Q96")), hard="sex and diagnosis"),
    L("tage", "Member is at least 2 years of age and younger than 15 years of age", "age", lambda p: p.age_ge(2) and not p.age_ge(15)),
    L("tspec", "Prescribed by or in consultation with an endocrinologist or a pediatric endocrinologist", "spec", lambda p: p.prescriber("endocrinology", *PED)),
    L("a18", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("adx", "Diagnosis of adult growth hormone deficiency or of hypopituitarism", "dx", lambda p: p.dx("E23.0")),
    L("alab", "Peak growth hormone of 5 ng/mL or less within the past 12 months, or IGF-1 below 84 ng/mL within the past 12 months", "lab",
      lambda p: ANY(p.lab("Peak growth hormone", lambda v: v <= 5, 360), p.lab("IGF-1", lambda v: v < 84, 360)), hard="one of two tests"),
    L("tsh", "TSH between 0.4 and 4.5 mIU/L on the latest test, or current treatment with levothyroxine", "mix", lambda p: ANY(p.lab("TSH", lambda v: 0.4 <= v <= 4.5), p.on({"levothyroxine"})), hard="value or drug"),
    L("now", "Member has been on Norditropin for at least 6 months and is currently taking it", "now", lambda p: p.taking({"somatropin"}, 180), "r"),
    L("rhv", "Height velocity is at least 2.5 cm/year on the most recent measurement, or the member is 18 years of age or older and has an IGF-1 of 350 ng/mL or less within the past 12 months", "mix",
      lambda p: ANY(p.lab("Height velocity", lambda v: v >= 2.5), ALL(p.age_ge(18), p.lab("IGF-1", lambda v: v <= 350, 360))), "r", hard="value, or age and value"),
    L("iss", "Idiopathic short stature", "no", lambda p: p.no_dx("R62.52"), exclude=True),
    L("ca", "Any active malignancy", "no", lambda p: p.no_dx(*CA), exclude=True),
    L("pws", "Prader-Willi syndrome in a member who has a BMI of 40 kg/m2 or more or who has sleep apnea", "mix",
      lambda p: NOT(ALL(not p.no_dx("Q87.11"), ANY(p.lab("BMI", lambda v: v >= 40), not p.no_dx("G47.3")))), exclude=True, hard="a disease with one of two further facts"),
    L("conc", "Use with another growth hormone product (e.g., Genotropin, Skytrofa) or with Increlex", "conc", lambda p: not (p.another(SOMATROPIN, "Norditropin", "somatropin") or p.on({"mecasermin"})), exclude=True, hard="another brand of the same ingredient"),
]
ATTESTATIONS = ["Growth plates are open on a radiograph"]


def out(s):
    return ALL(s.iss, s.ca, s.pws, s.conc)


def initial(s):
    return ALL(ANY(ALL(s.u18, s.ghd, ANY(s.two, ALL(s.one, s.cns)), s.hv, ATT, s.pedo), ALL(s.tsx, s.tage, s.tspec), ALL(s.a18, s.adx, s.alab, s.tsh)), out(s))


def renewal(s):
    return ALL(s.now, s.rhv, out(s))


GHD, TS = dx("Growth hormone deficiency", "E23.0"), dx("Turner syndrome", "Q96.9")
PG = lambda *vs: [lab("Peak growth hormone", v, 40 + 20 * i) for i, v in enumerate(vs)]
INITIAL = dict(
    age=[[born(9, 20)], [born(18, -1)], [born(18)], [born(4), lab("Height velocity", 6, 5)], [born(4, -1), lab("Height velocity", 6, 5)], [born(4, -1), lab("Height velocity", 7, 5)]],
    dx=[[GHD], [dx("Hypothyroidism, unspecified", "E03.9")], [past("Growth hormone deficiency", "E23.0")]],
    pg=[PG(6.1, 7.4), PG(9.9, 9.9), PG(10, 6), PG(6, 10), PG(6.1), [*PG(6.1), past("Craniopharyngioma", "D44.4")], [*PG(6.1), dx("Septo-optic dysplasia of brain", "Q04.4")], [*PG(10), dx("Septo-optic dysplasia of brain", "Q04.4")], PG(6, 7, 14), []],
    hv=[[lab("Height velocity", 4.1)], [lab("Height velocity", 5)], [lab("Height velocity", 4.9)], []],
    spec=[[spec("pediatric endocrinology")], [spec("endocrinology")]],
    x=[[], [dx("Idiopathic short stature", "R62.52")], [dx("Acute lymphoblastic leukemia not having achieved remission", "C91.00")], [past("Malignant neoplasm of cerebellum", "C71.6")], [dx("Prader-Willi syndrome", "Q87.11"), lab("BMI", 40)], [dx("Prader-Willi syndrome", "Q87.11"), lab("BMI", 31)],
       [dx("Prader-Willi syndrome", "Q87.11"), dx("Obstructive sleep apnea (adult) (pediatric)", "G47.33"), lab("BMI", 31)], [dx("Prader-Willi syndrome", "Q87.11")], [on("Genotropin", 60)], [on("Increlex", 60)], [on("Norditropin", 60)]],
)
MORE = {
    "turner": dict(
        age=[[born(8, 20)], [born(2)], [born(2, -1)], [born(15, -1)], [born(15)]],
        dx=[[sex("female"), TS], [sex("male"), TS], [sex("female"), dx("Noonan syndrome", "Q87.19")]],
        spec=[[spec("endocrinology")], [spec("pediatric endocrinology")], [spec("pediatrics")]],
        x=[[], [on("Skytrofa", 60)]],
    ),
    "adult": dict(
        age=[[born(41, 20)], [born(18)]],
        dx=[[dx("Hypopituitarism", "E23.0")], [GHD], [dx("Acromegaly and pituitary gigantism", "E22.0")]],
        lab=[[lab("Peak growth hormone", 3.2)], [lab("Peak growth hormone", 5, 360)], [lab("Peak growth hormone", 5.1)], [lab("Peak growth hormone", 5.1), lab("IGF-1", 83)], [lab("Peak growth hormone", 6), lab("IGF-1", 84)], [lab("Peak growth hormone", 3.2, 361)]],
        tsh=[[lab("TSH", 2.1)], [lab("TSH", 4.5)], [lab("TSH", 4.6)], [lab("TSH", 6.2), on("Synthroid", 200)], [lab("TSH", 0.3)], []],
    ),
}
RENEWAL = dict(
    now=[[GHD, on("Norditropin", 250)], [GHD, on("Norditropin", 180)], [GHD, on("Norditropin", 179)], [GHD, worked("Norditropin", 250, 10)]],
    hv=[[born(11, 30), lab("Height velocity", 6.2)], [born(11, 30), lab("Height velocity", 2.5)], [born(11, 30), lab("Height velocity", 2.4)], [born(11, 30)], [born(25, 3), lab("IGF-1", 350, 360)], [born(25, 3), lab("IGF-1", 351), lab("Height velocity", 0)], [born(11, 30), lab("Height velocity", 2.0), lab("IGF-1", 180)]],
    x=[[], [on("Humatrope", 30)], [dx("Malignant neoplasm of cerebellum", "C71.6")]],
)
