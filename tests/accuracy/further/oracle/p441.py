"""441 Genotropin: Anthem prose, roman then letters, may not be approved for."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "441-growth-hormone.md", "bl-441", "Meridian Crest Blue", "Genotropin", "somatropin"
CLASS, STYLE = "growth hormone", "Anthem: may be approved if the following criteria are met, I/A; may not be approved for"
COMBINED = ((0, 3), (0, 1))
LINES = [
    L("u18", "Individual is less than 18 years of age", "age", lambda p: not p.age_ge(18)),
    L("ghd", "Individual has a diagnosis of growth hormone deficiency, including panhypopituitarism", "dx", lambda p: p.dx("E23.0")),
    L("peak", "A peak growth hormone level less than 10 ng/mL on provocative stimulation testing", "lab", lambda p: p.lab("Peak growth hormone", lambda v: v < 10)),
    L("post", "A diagnosis of postprocedural hypopituitarism (for example, after surgery or cranial irradiation)", "dx", lambda p: p.dx("E89.3")),
    L("hv", "Individual has a growth velocity of less than 5 cm per year, measured within the past 12 months", "lab", lambda p: p.lab("Height velocity", lambda v: v < 5, 360)),
    L("spec", "Prescribed by or in consultation with a pediatric endocrinologist or an endocrinologist", "spec", lambda p: p.prescriber("pediatric endocrinology", "endocrinology")),
    L("turn", "Individual is female and has a diagnosis of Turner syndrome", "mix", lambda p: ALL(p.female, p.dx("Q96")), hard="sex inside the diagnosis line"),
    L("age2", "Individual is 2 years of age or older and less than 18 years of age", "age", lambda p: p.age_in(2, 17)),
    L("now", "Individual is currently receiving growth hormone therapy", "now", lambda p: p.taking(SOMATROPIN), "r"),
    L("rhv", "Growth velocity on treatment is at least 2.5 cm per year within the past 12 months", "lab", lambda p: p.lab("Height velocity", lambda v: v >= 2.5, 360), "r"),
    L("mal", "Individual has an active malignancy", "no", lambda p: p.no_dx("C"), exclude=True),
    L("ret", "Individual has active proliferative or severe non-proliferative diabetic retinopathy", "no",
      lambda p: p.no_dx("E08.34", "E08.35", "E09.34", "E09.35", "E10.34", "E10.35", "E11.34", "E11.35", "E13.34", "E13.35"), exclude=True, hard="two stages by code"),
    L("conc", "Individual is using Increlex (mecasermin) or another growth hormone product at the same time", "conc",
      lambda p: not p.on({"mecasermin"}) and not p.another(SOMATROPIN, "Genotropin", "somatropin"), exclude=True),
    L("iss", "Idiopathic short stature", "no", lambda p: p.no_dx("R62.52"), exclude=True),
]
ATTESTATIONS = ["Epiphyses are confirmed as open on radiograph", "Height is below the 5th percentile for age and sex", "Epiphyses have not fused"]
X = lambda s: ALL(s.mal, s.ret, s.conc, s.iss)


def initial(s):
    return ALL(ANY(ALL(s.u18, s.ghd, ANY(s.peak, s.post), s.hv, ATT, s.spec), ALL(s.turn, s.age2, ATT)), X(s))


def renewal(s):
    return ALL(s.now, s.rhv, ATT, X(s))



GHD, PAN, POST = dx("Growth hormone deficiency", "E23.0"), dx("Panhypopituitarism", "E23.0"), dx("Postprocedural hypopituitarism", "E89.3")
PK, HV = "Peak growth hormone", "Height velocity"
INITIAL = dict(
    age=[[born(8, 40)], [born(18, -1)], [born(18)]],
    dx=[[GHD, lab(PK, 6.1)], [PAN, lab(PK, 9.9)], [GHD, lab(PK, 10)], [GHD, POST, lab(PK, 12)], [GHD, POST], [GHD], [dx("Short stature (child)", "R62.52"), lab(PK, 6.1)], [dx("Hypothyroidism, unspecified", "E03.9"), lab(PK, 6.1)]],
    hv=[[lab(HV, 3.8, 90)], [lab(HV, 4.9, 360)], [lab(HV, 5, 90)], [lab(HV, 3.8, 361)], []],
    spec=[[spec("pediatric endocrinology")], [spec("endocrinology")], [spec("pediatrics")]],
    x=[[], [dx("Malignant neoplasm of cerebellum", "C71.6")], [past("Malignant neoplasm of cerebellum", "C71.6")], [dx("Type 1 diabetes mellitus with proliferative diabetic retinopathy without macular edema", "E10.359")],
       [dx("Type 1 diabetes mellitus with mild nonproliferative diabetic retinopathy without macular edema", "E10.329")], [on("Increlex", 90)], [on("Norditropin", 90)], [worked("Norditropin", 300, 20)]],
)
T = dx("Turner syndrome, unspecified", "Q96.9")
MORE = {"turner": dict(
    age=[[born(6, 90)], [born(2)], [born(2, -1)], [born(18)]],
    dx=[[T, sex("female")], [dx("Karyotype 45, X", "Q96.0"), sex("female")], [dx("Noonan syndrome", "Q87.19"), sex("female")], [T, sex("male")]],
    x=[[], [on("Skytrofa", 60)]],
)}
RENEWAL = dict(
    age=[[born(10, 50), GHD]],
    now=[[on("Genotropin", 300)], [on("Somatropin", 30)], [worked("Genotropin", 300, 20)], []],
    hv=[[lab(HV, 7, 60)], [lab(HV, 2.5, 360)], [lab(HV, 2.4, 60)], [lab(HV, 7, 361)], []],
    x=[[], [on("Increlex", 60)], [dx("Acute lymphoblastic leukemia not having achieved remission", "C91.00")]],
)
