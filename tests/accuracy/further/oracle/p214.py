"""214 Genotropin: indications by drug, a prescriber section for all of them."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "214-genotropin.md", "bl-214", "Liberty Bell Health", "Genotropin", "somatropin"
CLASS, STYLE = "growth hormone", "'Authorization of 12 months may be granted', prescriber section apart, indications by drug"
COMBINED = ((20, 5), (9, 2))
GH = {"somatropin", "lonapegsomatropin", "somapacitan", "somatrogon"}
P = {}


def note(p):
    P["p"] = p
    return not p.age_ge(18)


ART = {"emtricitabine", "tenofovir alafenamide", "tenofovir disoproxil", "bictegravir", "dolutegravir", "cabotegravir", "atazanavir"}


def under6(p):
    ts = [t for t in p.trials("somatropin") if t["active"]]
    return any(t["days"] is not None and t["days"] < 180 for t in ts)


SPEC = "For initial requests, the requested drug must be prescribed by or in consultation with an endocrinologist, a pediatric endocrinologist, or an infectious disease specialist"
HV = "Height velocity"
LINES = [
    L("age", "Member is younger than 18 years of age", "age", note),
    L("ghd", "Member has a diagnosis of growth hormone deficiency or hypopituitarism", "dx", lambda p: p.dx("E23.0")),
    L("peak", "Peak growth hormone level on a stimulation test is less than 10 ng/mL", "lab", lambda p: p.lab("Peak growth hormone", lambda v: v < 10)),
    L("cra", "Member has a history of craniopharyngioma", "dx", lambda p: p.hx("D44.4")),
    L("hv", "Pretreatment height velocity is below 5 cm per year", "lab",
      lambda p: (lambda b: None if b is None else b < 5)(p.baseline_current(HV, {"somatropin"})[0]), hard="pretreatment"),
    L("turner", "Member is female and has Turner syndrome confirmed by karyotyping", "mix", lambda p: p.female and p.dx("Q96"), hard="sex, diagnosis and a qualifier"),
    L("age2", "Member is at least 2 years of age and less than 15 years of age", "age", lambda p: p.age_ge(2) and not p.age_ge(15)),
    L("hiv", "Member has HIV infection and is currently on antiretroviral therapy", "mix", lambda p: p.dx("B20", "Z21") and p.on(ART), hard="diagnosis and a class"),
    L("wast", "Member has had a suboptimal response to at least one other therapy for wasting (e.g., megestrol, dronabinol), or a contraindication or intolerance to such therapy", "trial", lambda p: p.tfci({"megestrol", "dronabinol"})),
    L("bmi", "Body mass index was less than 27 kg/m2 before starting therapy with Serostim", "lab", lambda p: p.lab("BMI", lambda v: v < 27)),
    L("spec", SPEC, "spec", lambda p: p.prescriber("endocrinology", "pediatric endocrinology", "infectious disease"), hard="a section of its own"),
    L("now", "Member is currently receiving Genotropin", "now", lambda p: p.taking({"somatropin"}), "r"),
    L("hv2", "Height velocity is greater than 2 cm per year on a measurement within the past 12 months, or the member has been on therapy for less than 6 months", "mix",
      lambda p: ANY(p.lab(HV, lambda v: v > 2, 360), under6(p)), "r", hard="a value or a short duration"),
    L("ca", "Active malignancy", "no", lambda p: p.no_dx("C"), exclude=True),
    L("ret", "Proliferative or severe non-proliferative diabetic retinopathy", "no", lambda p: p.no_dx("E10.34", "E10.35", "E11.34", "E11.35", "E13.34", "E13.35"), exclude=True),
    L("conc", "Use of Increlex (mecasermin) or another growth hormone product at the same time", "conc",
      lambda p: not p.on({"mecasermin"}) and not p.another(GH, "Genotropin", "somatropin"), exclude=True),
]
ATTESTATIONS = ["Epiphyses are open"]


def initial(s):
    # C is for Serostim: no patient here has HIV, so that indication never applies
    return ALL(ANY(ALL(s.age, s.ghd, ANY(s.peak, s.cra), s.hv, ATT), ALL(s.turner, s.age2), ALL(s.hiv, s.wast, s.bmi)), s.spec, s.ca, s.ret, s.conc)


def renewal(s):
    return ALL(s.now, s.hv2, ATT, s.ca, s.ret, s.conc)


GHD = dx("Hypopituitarism", "E23.0")
X = [[], [dx("Acute lymphoblastic leukemia not having achieved remission", "C91.00")], [past("Malignant neoplasm of cerebellum", "C71.6")], [on("Increlex", 60)], [on("Skytrofa", 40)], [failed("Increlex", 100, 20)],
     [dx("Type 1 diabetes mellitus with proliferative diabetic retinopathy without macular edema", "E10.3599")]]
INITIAL = dict(
    age=[[born(9, 60)], [born(18, -1)], [born(18)]],
    dx=[[GHD], [dx("Growth hormone deficiency", "E23.0")], [dx("Short stature (child)", "R62.52")], [dx("Hyperfunction of pituitary gland, unspecified", "E22.9")]],
    peak=[[lab("Peak growth hormone", 6.1)], [lab("Peak growth hormone", 9.9, 300)], [lab("Peak growth hormone", 10)], [lab("Peak growth hormone", 12), past("Craniopharyngioma", "D44.4")], [dx("Craniopharyngioma", "D44.4")], []],
    hv=[[lab(HV, 3.8)], [lab(HV, 4.9, 200)], [lab(HV, 5)], []],
    spec=[[spec("pediatric endocrinology")], [spec("endocrinology")], [spec("pediatrics")]],
    x=X,
)
TS = dx("Turner syndrome, unspecified", "Q96.9")
MORE = {"turner": dict(
    age=[[born(8, 60), sex("female")], [born(2), sex("female")], [born(2, -1), sex("female")], [born(15, -1), sex("female")], [born(15), sex("female")]],
    dx=[[TS], [dx("Noonan syndrome", "Q87.19")], []],
    spec=[[spec("pediatric endocrinology")], [spec("family medicine")]],
    x=[X[0], X[1], X[4]],
)}
RENEWAL = dict(
    age=[[born(10, 60)]],
    now=[[GHD, on("Genotropin", 400), lab(HV, 7.2)], [GHD, on("somatropin", 400), lab(HV, 2.1, 360)], [GHD, on("Genotropin", 400), lab(HV, 2)], [GHD, on("Genotropin", 400), lab(HV, 7.2, 361)], [GHD, on("Genotropin", 179), lab(HV, 1.5)],
         [GHD, on("Genotropin", 180), lab(HV, 1.5)], [GHD, worked("Genotropin", 300, 20), lab(HV, 6.5)]],
    x=X,
)
