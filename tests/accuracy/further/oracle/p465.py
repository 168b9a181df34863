"""465 Omnitrope: a state Medicaid form, sections A and B alternatives, an exclusion with its own exception."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "465-omnitrope.txt", "fu-465", "Okanogan Medicaid", "Omnitrope", "somatropin"
CLASS, STYLE = "growth hormone", "state Medicaid check boxes in lettered sections"
COMBINED = ((26, 5), (10, 2))
SOLID = ("C0", "C1", "C2", "C3", "C40", "C41", "C43", "C45", "C46", "C47", "C48", "C49", "C4A", "C5", "C6", "C7", "C8", "C9")


def gh_active(p):
    return not p.another(SOMATROPIN | {"mecasermin"}, "Omnitrope", "somatropin")


def igf(p):
    return True if p.values("IGF-1", 360) else None


def pws(p):
    return IF(p.dx("Q87.11"), ALL(p.no_dx("G47.33"), p.lab("BMI", lambda v: v < 35)))


LINES = [
    L("dx", "Member has a diagnosis of growth hormone deficiency or panhypopituitarism", "dx", lambda p: p.dx("E23.0")),
    L("age", "Member is under 18 years of age", "age", lambda p: not p.age_ge(18)),
    L("peak", "Peak growth hormone level is less than 10 ng/mL on stimulation testing", "lab", lambda p: p.lab("Peak growth hormone", lambda v: v < 10)),
    L("pan", "Member has panhypopituitarism and at least one other pituitary hormone deficiency is treated (levothyroxine, hydrocortisone, or desmopressin)", "mix",
      lambda p: p.dx("E23.0", names=("Panhypopituitarism",)) and p.on({"levothyroxine", "hydrocortisone", "desmopressin"}), hard="a diagnosis and a current drug"),
    L("hv", "Pretreatment height velocity is below 5 cm/year", "lab", lambda p: None if p.baseline_current("Height velocity", {"somatropin"})[0] is None else p.baseline_current("Height velocity", {"somatropin"})[0] < 5, hard="value before treatment"),
    L("tsh", "Thyroid disease has been excluded: TSH between 0.4 and 5.0 mIU/L within the past 12 months", "lab", lambda p: p.lab("TSH", lambda v: 0.4 <= v <= 5.0, 360)),
    L("endo", "Prescriber is a pediatric endocrinologist, or one has been consulted", "spec", lambda p: p.prescriber("pediatric endocrinology")),
    L("tps", "Member has a diagnosis of Turner syndrome or Prader-Willi syndrome", "dx", lambda p: p.dx("Q96", "Q87.11")),
    L("age2", "Member is at least 2 years of age but has not reached 18 years of age", "age", lambda p: p.age_ge(2) and not p.age_ge(18)),
    L("pws", "If the diagnosis is Prader-Willi syndrome, member does not have obstructive sleep apnea and BMI is less than 35 kg/m2", "if", pws, hard="conditional on which diagnosis; absence and value"),
    L("endo2", "Prescriber is an endocrinologist or pediatric endocrinologist", "spec", lambda p: p.prescriber("endocrinology", "pediatric endocrinology", consult=False)),
    L("gh", "Member has received growth hormone for at least 6 months", "trial", lambda p: p.tried(SOMATROPIN, 180), "r"),
    L("gv", "Growth velocity is at least 2.5 cm/year on current therapy", "lab", lambda p: None if p.baseline_current("Height velocity", {"somatropin"})[1] is None else p.baseline_current("Height velocity", {"somatropin"})[1] >= 2.5, "r"),
    L("igf", "IGF-1 level has been measured within the past 12 months", "lab", igf, "r", hard="a measurement, no threshold"),
    L("iss", "Idiopathic short stature", "no", lambda p: p.no_dx("R62.52"), exclude=True),
    L("ca", "Active malignancy (other than non-melanoma skin cancer)", "no", lambda p: p.no_dx(*SOLID), exclude=True, hard="a class of diagnoses less one"),
    L("ret", "Active proliferative or severe non-proliferative diabetic retinopathy", "no", lambda p: p.no_dx("E08.34", "E08.35", "E09.34", "E09.35", "E10.34", "E10.35", "E11.34", "E11.35", "E13.34", "E13.35"), exclude=True),
    L("conc", "Use together with Increlex or another growth hormone product", "conc", gh_active, exclude=True),
]
ATTESTATIONS = ["Epiphyses are open", "Member has been compliant with therapy"]


def excl(s):
    return (s.iss, s.ca, s.ret, s.conc)


def initial(s):
    a = ALL(s.dx, s.age, ANY(s.peak, s.pan), s.hv, s.tsh, ATT, s.endo)
    b = ALL(s.tps, s.age2, s.pws, s.endo2)
    return ALL(ANY(a, b), *excl(s))


def renewal(s):
    return ALL(s.gh, s.gv, s.igf, ATT, *excl(s))


GHD, PAN = dx("Hypopituitarism", "E23.0"), dx("Panhypopituitarism", "E23.0")
HV, PK = "Height velocity", "Peak growth hormone"
X = [[], [dx("Idiopathic short stature", "R62.52")], [dx("Acute lymphoblastic leukemia not having achieved remission", "C91.00", 100)], [dx("Basal cell carcinoma of skin of nose", "C44.311")],
     [dx("Type 1 diabetes mellitus with proliferative diabetic retinopathy without macular edema", "E10.3599")], [on("Norditropin", 60)], [on("Increlex", 30)], [worked("Genotropin", 200, 40)]]
INITIAL = dict(
    age=[[born(9, 40)], [born(18)], [born(18, -1)]],
    dx=[[GHD], [dx("Constitutional delay of growth", "R62.0")]],
    peak=[[lab(PK, 6.1)], [lab(PK, 9.9)], [lab(PK, 10)], [], [PAN, lab(PK, 11), on("Levothyroxine", 300)], [PAN, lab(PK, 11)]],
    hv=[[lab(HV, 3.8, 400)], [lab(HV, 5, 400)], [lab(HV, 4.9, 400)], []],
    tsh=[[lab("TSH", 2.1)], [lab("TSH", 5.1)], [lab("TSH", 5.0, 360)], [lab("TSH", 2.1, 361)]],
    spec=[[spec("pediatric endocrinology")], [spec("pediatrics")]],
    x=X,
)
TUR, PWS = dx("Turner's syndrome, unspecified", "Q96.9"), dx("Prader-Willi syndrome", "Q87.11")
MORE = {"syndromes": dict(
    age=[[born(6, 40)], [born(2)], [born(2, -1)]],
    dx=[[TUR, sex("female")], [PWS, lab("BMI", 24)], [PWS, lab("BMI", 35)], [PWS], [PWS, dx("Obstructive sleep apnea", "G47.33"), lab("BMI", 22)], [dx("Down syndrome, unspecified", "Q90.9")]],
    spec=[[spec("pediatric endocrinology")], [spec("endocrinology")], [spec("pediatrics")]],
)}
COMBINED = ((26, 3), (8, 1))
RENEWAL = dict(
    who=[[born(11, 40), GHD]],
    drug=[[on("Omnitrope", 300), lab(HV, 7)], [on("Omnitrope", 180), lab(HV, 2.5)], [on("Omnitrope", 179), lab(HV, 7)], [on("Omnitrope", 300), lab(HV, 2.4)], [on("Omnitrope", 300)]],
    igf=[[lab("IGF-1", 210)], [], [lab("IGF-1", 210, 361)]],
)
