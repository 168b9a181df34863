"""1048 Norditropin: Centene numbered sections, three indications, a renewal split by age."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1048-norditropin.md", "fu-1048", "Pelican Coast Health Alliance", "Norditropin", "somatropin"
CLASS, STYLE = "growth hormone", "Centene, I. A. 1. a. (must meet all)"
COMBINED = ((20, 3), (10, 3))
GH_1048 = SOMATROPIN | {"mecasermin"}
PK, HV, IGF = "Peak growth hormone", "Height velocity", "IGF-1"
LINES = [
    L("ghd", "Diagnosis of growth hormone deficiency", "dx", lambda p: p.dx("E23.0")),
    L("child", "Age < 18 years", "age", lambda p: not p.age_ge(18)),
    L("spec", "Prescribed by or in consultation with an endocrinologist or pediatric endocrinologist", "spec", lambda p: p.prescriber("endocrinology", "pediatric endocrinology")),
    L("pk10", "Peak growth hormone level < 10 ng/mL on a stimulation test", "lab", lambda p: p.lab(PK, lambda v: v < 10)),
    L("cra", "History of craniopharyngioma", "dx", lambda p: p.hx("D44.4")),
    L("hv", "Height velocity < 5 cm/year, measured within the last 12 months", "lab", lambda p: p.lab(HV, lambda v: v < 5, 360)),
    L("conc", "Norditropin is not prescribed concurrently with another growth hormone product (e.g., Genotropin, Skytrofa, Sogroya) or Increlex", "conc", lambda p: not p.another(GH_1048, DRUG, INGREDIENT), "b"),
    L("tur", "Diagnosis of Turner syndrome", "dx", lambda p: p.dx("Q96")),
    L("tage", "Age ≥ 2 years and < 18 years", "age", lambda p: p.age_ge(2) and not p.age_ge(18)),
    L("adult", "Age ≥ 18 years", "age", lambda p: p.age_ge(18)),
    L("pk5", "Peak growth hormone level ≤ 5 ng/mL on a stimulation test", "lab", lambda p: p.lab(PK, lambda v: v <= 5)),
    L("igf", "History of craniopharyngioma or pituitary adenoma, and IGF-1 < 80 ng/mL within the last 6 months", "mix", lambda p: ALL(p.hx("D44.4", "D35.2"), p.lab(IGF, lambda v: v < 80, 180)), hard="history and value on one line"),
    L("now", "Member has been receiving Norditropin for ≥ 6 months", "now", lambda p: p.taking({"somatropin"}, 180), "r"),
    L("rkid", "Age < 18 years, and height velocity ≥ 2.5 cm/year within the last 12 months", "mix", lambda p: ALL(not p.age_ge(18), p.lab(HV, lambda v: v >= 2.5, 360)), "r", hard="age and value on one line"),
    L("radu", "Age ≥ 18 years, and IGF-1 ≤ 300 ng/mL within the last 6 months", "mix", lambda p: ALL(p.age_ge(18), p.lab(IGF, lambda v: v <= 300, 180)), "r", hard="age and value on one line"),
    L("can", "Active malignancy", "no", lambda p: p.no_dx("C"), exclude=True),
    L("pdr", "Proliferative diabetic retinopathy", "no", lambda p: p.no_dx("E08.35", "E09.35", "E10.35", "E11.35", "E13.35"), exclude=True),
]
ATTESTATIONS = ["Provider attests that the epiphyses are open", "Dose does not exceed 0.24 mg/kg per week", "Dose does not exceed 0.47 mg/kg per week", "Dose does not exceed 0.016 mg/kg per day",
                "Dose does not exceed the maximum given in Section I for the indication"]


def initial(s):
    return ALL(ANY(ALL(s.ghd, s.child, s.spec, ANY(s.pk10, s.cra), s.hv, ATT, s.conc, ATT), ALL(s.tur, s.tage, s.spec, s.conc, ATT),
                   ALL(s.ghd, s.adult, s.spec, ANY(s.pk5, s.igf), s.conc, ATT)), s.can, s.pdr)


def renewal(s):
    return ALL(s.now, ANY(s.rkid, s.radu), s.conc, ATT, s.can, s.pdr)


GHD = dx("Growth hormone deficiency", "E23.0", 200)
TUR = dx("Turner syndrome, unspecified", "Q96.9", 1500)
CRA = "Neoplasm of uncertain behavior of craniopharyngeal duct"
SPEC = [[spec("pediatric endocrinology")], [spec("endocrinology")], [spec("pediatrics")]]
INITIAL = dict(
    age=[[born(9)], [born(18, -1)], [born(18)]],
    dx=[[GHD], [dx("Constitutional short stature", "E34.311")], [dx("Short stature (child)", "R62.52")], [past("Growth hormone deficiency", "E23.0")], [sex("female"), TUR], []],
    spec=SPEC,
    peak=[[lab(PK, 6.1, 60)], [lab(PK, 9.9, 60)], [lab(PK, 10.0, 60)], [], [lab(PK, 11.4, 60), past("Craniopharyngioma", "D44.4", 900)], [dx("Craniopharyngioma", "D44.4", 300)], [lab(PK, 12.0, 60), dx("Benign neoplasm of pituitary gland", "D35.2", 300)]],
    hv=[[lab(HV, 3.9, 40)], [lab(HV, 4.9, 300)], [lab(HV, 5.0, 40)], [lab(HV, 3.9, 400)], []],
    x=[[], [on("Genotropin", 60)], [on("Increlex", 60)], [worked("Omnitrope", 200, 40)], [dx("Acute lymphoblastic leukemia not having achieved remission", "C91.00", 90)], [past("Acute lymphoblastic leukemia", "C91.01", 2000)],
       [on("Synthroid", 200)]],
)
MORE = {"turner": dict(
    age=[[born(7), sex("female")], [born(2), sex("female")], [born(2, -1), sex("female")], [born(18), sex("female")], [born(18, -1), sex("female")]],
    dx=[[TUR], [dx("Noonan syndrome", "Q87.19", 1500)], [dx("Karyotype 45, X", "Q96.0", 1500)]],
    spec=SPEC,
), "adult": dict(
    age=[[born(41)], [born(18)]],
    dx=[[GHD], [dx("Hypothyroidism, unspecified", "E03.9")]],
    spec=[[spec("endocrinology")], [spec("family medicine")]],
    test=[[lab(PK, 3.2, 60)], [lab(PK, 5.0, 60)], [lab(PK, 5.1, 60)], [], [past("Benign neoplasm of pituitary gland", "D35.2", 1500), lab(IGF, 79, 180)], [past("Benign neoplasm of pituitary gland", "D35.2", 1500), lab(IGF, 80, 30), lab(PK, 7, 90)],
          [lab(PK, 7, 90), lab(IGF, 60, 30)], [lab(PK, 7, 90), dx("Craniopharyngioma", "D44.4", 900), lab(IGF, 60, 181)]],
    x=[[], [dx("Type 2 diabetes mellitus with proliferative diabetic retinopathy without macular edema, bilateral", "E11.3593", 200)], [dx("Type 2 diabetes mellitus with mild nonproliferative diabetic retinopathy without macular edema, bilateral", "E11.3293", 200)], [on("Skytrofa", 60)]],
)}
RENEWAL = dict(
    now=[[GHD, on("Norditropin", 400)], [GHD, on("somatropin", 180)], [GHD, on("Norditropin", 179)], [GHD, worked("Norditropin", 300, 20)]],
    who=[[born(11), lab(HV, 6.5, 30)], [born(11), lab(HV, 2.5, 300)], [born(11), lab(HV, 2.4, 30)], [born(11)], [born(11), lab(HV, 6.5, 400)], [born(36), lab(IGF, 300, 180)], [born(36), lab(IGF, 301, 30)], [born(36), lab(HV, 3.0, 30)], [born(18, -1), lab(HV, 3.0, 30)]],
    x=[[], [on("Sogroya", 60)], [dx("Medulloblastoma of cerebellum", "C71.6", 60)]],
)
