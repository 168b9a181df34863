"""341 Norditropin: three indications, stimulation tests on separate days, pretreatment velocity."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "341-norditropin.md", "bh-341", "Penobscot Bay Assurance", "Norditropin", "somatropin"
CLASS, STYLE = "growth hormone", "Express Scripts letters and romans, three indications"
GH = "Peak growth hormone"
RETINA = tuple(f"{e}.3{d}" for e in ("E08", "E09", "E10", "E11", "E13") for d in (4, 5))
LINES = [
    L("kid", "Patient is < 18 years of age", "age", lambda p: not p.age_ge(18)),
    L("ghd", "Diagnosis of growth hormone deficiency or hypopituitarism", "dx", lambda p: p.dx("E23.0")),
    L("two", "Peak growth hormone response was < 10 ng/mL on two stimulation tests performed on different days", "lab", lambda p: p.two_days(GH, lambda v: v < 10), hard="two days"),
    L("one", "Peak growth hormone response was < 10 ng/mL on one stimulation test AND the patient has a craniopharyngioma, septo-optic dysplasia, or diabetes insipidus", "mix",
      lambda p: ALL(p.lab(GH, lambda v: v < 10), p.dx("D44.4", "Q04.4", "E23.2")), hard="value and diagnosis on one line"),
    L("hv", "Pretreatment height velocity was < 5 cm/year", "lab", lambda p: (lambda b: None if b is None else b < 5)(p.baseline_current("Height velocity", {"somatropin"})[0]), hard="pretreatment value"),
    L("spec", "Norditropin is prescribed by or in consultation with a pediatric endocrinologist or an endocrinologist", "spec", lambda p: p.prescriber("pediatric endocrinology", "endocrinology")),
    L("adult", "Patient is an adult (18 years of age or above)", "age", lambda p: p.age_ge(18)),
    L("aghd", "Growth hormone deficiency, of childhood or adult onset, with a peak growth hormone response ≤ 3 ng/mL on a stimulation test obtained in the past 2 years", "mix",
      lambda p: ALL(p.dx("E23.0"), p.lab(GH, lambda v: v <= 3, 730)), hard="diagnosis, value and window"),
    L("mal", "Patient does not have an active malignancy", "no", lambda p: p.no_dx("C")),
    L("girl", "Patient is a female who is at least 2 years of age but less than 15 years of age", "mix", lambda p: p.female and p.age_ge(2) and not p.age_ge(15), hard="sex and age range"),
    L("turner", "Turner syndrome has been confirmed by karyotype", "dx", lambda p: p.dx("Q96")),
    L("est", "Patient has been established on somatropin for ≥ 10 months", "trial", lambda p: p.tried({"somatropin"}, 300), "r"),
    L("rhv", "Height velocity was ≥ 2.5 cm/year in the most recent 12 months", "lab", lambda p: p.lab("Height velocity", lambda v: v >= 2.5, 360), "r"),
    L("igf", "Patient is ≥ 18 years of age and has an IGF-1 level from the past 6 months of no more than 300 ng/mL", "mix",
      lambda p: ALL(p.age_ge(18), p.lab("IGF-1", lambda v: v <= 300, 180)), "r", hard="age and value with a window"),
    L("ret", "Proliferative or severe nonproliferative diabetic retinopathy", "no", lambda p: p.no_dx(*RETINA), exclude=True),
    L("conc", "Use together with another growth hormone product (Genotropin, Omnitrope, Skytrofa) or with Increlex (mecasermin)", "conc",
      lambda p: not p.another(SOMATROPIN, "Norditropin", "somatropin") and not p.on({"mecasermin"}), exclude=True),
]
ATTESTATIONS = ["According to the prescriber, the patient continues to benefit from treatment"]


def initial(s):
    return ALL(ANY(ALL(s.kid, s.ghd, ANY(s.two, s.one), s.hv, s.spec), ALL(s.adult, s.aghd, s.mal), ALL(s.girl, s.turner)), s.ret, s.conc)


def renewal(s):
    return ALL(s.est, ANY(s.rhv, s.igf), ATT, s.ret, s.conc)


GHD = dx("Hypopituitarism", "E23.0")
HV = "Height velocity"
X = [[], [dx("Type 1 diabetes mellitus with proliferative diabetic retinopathy without macular edema, bilateral", "E10.3593")],
     [dx("Type 1 diabetes mellitus with mild nonproliferative diabetic retinopathy without macular edema, bilateral", "E10.3293")], [on("Genotropin", 40)], [on("Increlex", 40)]]
INITIAL = dict(
    age=[[born(9, 20), sex("male")], [born(18, -1), sex("male")], [born(18), sex("male")], [born(4, 100), sex("female")]],
    dx=[[GHD], [dx("Growth hormone deficiency", "E23.0")], [dx("Short stature (child)", "R62.52")], [past("Hypopituitarism", "E23.0", 900)], []],
    gh=[[lab(GH, 6.1, 40), lab(GH, 5.2, 60)], [lab(GH, 9.9, 400), lab(GH, 9.8, 380)], [lab(GH, 10, 40), lab(GH, 5, 60)], [lab(GH, 4.2, 50)], [lab(GH, 4.2, 50), dx("Craniopharyngioma", "D44.4")],
        [lab(GH, 12, 50), dx("Diabetes insipidus", "E23.2")], [lab(GH, 9.9, 50), dx("Septo-optic dysplasia of brain", "Q04.4")], [lab(GH, 3, 50), dx("Type 1 diabetes mellitus", "E10.9")], []],
    hv=[[lab(HV, 3.4, 50)], [lab(HV, 4.9, 200)], [lab(HV, 5.0, 30)], [], [on("Norditropin", 100), lab(HV, 3.8, 130), lab(HV, 8.4, 10)], [on("Norditropin", 100), lab(HV, 6.0, 130), lab(HV, 4.1, 10)]],
    spec=[[spec("pediatric endocrinology")], [spec("endocrinology")], [spec("pediatrics")]],
    x=X,
)
MORE = {
    "adult": dict(
        age=[[born(41, 9)], [born(18)]],
        dx=[[GHD, lab(GH, 2.2, 100)], [GHD, lab(GH, 3, 730)], [GHD, lab(GH, 2, 731)], [GHD, lab(GH, 3.1, 100)], [lab(GH, 2.2, 100)]],
        mal=[[], [dx("Malignant neoplasm of colon, unspecified", "C18.9", 200)], [past("Malignant neoplasm of colon, unspecified", "C18.9")], [dx("Personal history of malignant neoplasm of breast", "Z85.3")]],
        x=X[:1]),
    "turner": dict(
        who=[[born(8, 30), sex("female")], [born(2), sex("female")], [born(2, -1), sex("female")], [born(15, -1), sex("female")], [born(15), sex("female")]],
        dx=[[dx("Turner's syndrome, unspecified", "Q96.9")], [dx("Karyotype 45, X", "Q96.0")], [dx("Noonan syndrome", "Q87.19")]]),
}
RENEWAL = dict(
    age=[[born(11, 4), GHD], [born(33, 4), GHD]],
    est=[[on("Norditropin", 420)], [on("somatropin", 300)], [on("Norditropin", 299)], [worked("Genotropin", 200, 120), on("Norditropin", 110)], [worked("Genotropin", 200, 150), on("Norditropin", 110)], [on("Skytrofa", 400)]],
    r=[[lab(HV, 7.2, 30)], [lab(HV, 2.5, 360)], [lab(HV, 2.4, 30)], [lab(HV, 7.2, 361)], [lab(HV, 1.1, 30), lab("IGF-1", 210, 30)], [lab("IGF-1", 210, 30)], []],
    x=X[:4],
)
