"""639 Skytrofa: UnitedHealthcare bullets with '; and', children and adults, two stimulation tests, a compound Prader-Willi exclusion."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "639-skytrofa.md", "fu-639", "Harborpoint United", "Skytrofa", "lonapegsomatropin"
CLASS, STYLE = "hormones: growth hormone", "UnitedHealthcare, dashes with bold quantifiers and '; and'"
COMBINED = ((34, 7), (14, 3))
GH, HV, IGF, W = "Peak growth hormone", "Height velocity", "IGF-1", "Body weight"
LINES = [
    L("gh", "Diagnosis of growth hormone deficiency", "dx", lambda p: p.dx("E23.0")),
    L("kid", "Patient is at least 12 months of age, is younger than 18 years of age, and weighs 11.5 kg or more", "mix",
      lambda p: ALL(p.months_ge(12), not p.age_ge(18), p.lab(W, lambda v: round(v, 6) >= 11.5)), hard="months, years and weight on one line"),
    L("stim", "Peak growth hormone is below 10 ng/mL on two stimulation tests performed on separate days", "lab", lambda p: p.two_days(GH, lambda v: v < 10), hard="two tests on separate days"),
    L("organ", "IGF-1 is below 60 ng/mL and the patient has a history of craniopharyngioma or of postprocedural hypopituitarism", "mix",
      lambda p: ALL(p.lab(IGF, lambda v: v < 60), p.hx("D44.4", "E89.3")), hard="value and history on one line"),
    L("hv", "Height velocity is less than 5 cm per year, measured within the past 12 months", "lab", lambda p: p.lab(HV, lambda v: v < 5, 360)),
    L("daily", "Failure after at least 6 months of, or intolerance to, a daily somatropin product (e.g., Norditropin, Genotropin), unless the patient is younger than 3 years of age", "trial",
      lambda p: p.fail_or_intolerant({"somatropin"}, 180) or not p.age_ge(3), hard="unless an age"),
    L("endo", "Prescribed by an endocrinologist or a pediatric endocrinologist", "spec", lambda p: p.prescriber("endocrinology", "pediatric endocrinology", consult=False), hard="no consultation"),
    L("adult", "Patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("peak", "Peak growth hormone on the most recent stimulation test is 3 ng/mL or less", "lab", lambda p: p.lab(GH, lambda v: v <= 3)),
    L("igf", "IGF-1 is below 84 ng/mL within the past 6 months", "lab", lambda p: p.lab(IGF, lambda v: v < 84, 180)),
    L("now", "Patient is currently receiving Skytrofa", "now", lambda p: p.on({"lonapegsomatropin"}), "r"),
    L("rkid", "Patient is younger than 18 years of age, and height velocity within the past 12 months is at least 2 cm per year", "mix",
      lambda p: ALL(not p.age_ge(18), p.lab(HV, lambda v: v >= 2, 360)), "r", hard="age and value on one line"),
    L("radult", "Patient is 18 years of age or older, and IGF-1 has increased by at least 30% from baseline", "change",
      lambda p: ALL(p.age_ge(18), p.change(IGF, {"lonapegsomatropin"}, lambda b, c: round(c - 1.3 * b, 6) >= 0)), "r", hard="age and a relative change"),
    L("ca", "Active malignancy", "no", lambda p: p.no_dx("C"), exclude=True),
    L("pws", "Prader-Willi syndrome together with a BMI above 35 kg/m2 or obstructive sleep apnea", "no",
      lambda p: NOT(ALL(not p.no_dx("Q87.11"), ANY(p.lab("BMI", lambda v: v > 35), not p.no_dx("G47.33")))), exclude=True, hard="a condition together with a value or another"),
    L("eye", "Proliferative diabetic retinopathy", "no", lambda p: p.no_dx("E08.35", "E09.35", "E10.35", "E11.35", "E13.35"), exclude=True),
    L("conc", "Concurrent use of another growth hormone product or of Increlex (mecasermin)", "conc", lambda p: not (p.another(SOMATROPIN, "Skytrofa", "lonapegsomatropin") or p.on({"mecasermin"})), exclude=True),
]
ATTESTATIONS = ["Growth plates are open", "Documentation of positive clinical response to therapy"]


def out(s):
    return ALL(s.ca, s.pws, s.eye, s.conc)


def initial(s):
    return ALL(ANY(ALL(s.gh, s.kid, ANY(s.stim, s.organ), s.hv, ATT, s.daily, s.endo), ALL(s.gh, s.adult, ALL(s.peak, s.igf), s.endo)), out(s))


def renewal(s):
    return ALL(s.now, ANY(s.rkid, s.radult), ATT, out(s))


GHD = dx("Growth hormone deficiency", "E23.0")
PWS = dx("Prader-Willi syndrome", "Q87.11", 2000)
OUT = [[], [dx("Acute lymphoblastic leukemia not having achieved remission", "C91.00", 100)], [past("Malignant neoplasm of brain, unspecified", "C71.9")], [PWS], [PWS, lab("BMI", 35)], [PWS, lab("BMI", 35.1)], [PWS, dx("Obstructive sleep apnea", "G47.33", 90)],
       [dx("Obstructive sleep apnea", "G47.33", 90)], [dx("Type 1 diabetes mellitus with proliferative diabetic retinopathy without macular edema", "E10.359", 90)],
       [on("Genotropin", 20)], [on("Increlex", 20)], [on("Skytrofa", 20)]]
INITIAL = dict(
    age=[[born(8, 60), lab(W, 24)], [born(8, 60), lab(W, 11.5)], [born(8, 60), lab(W, 11.4)], [born(8, 60)], [born(18, -1), lab(W, 60)], [born(18), lab(W, 60)]],
    dx=[[GHD], [dx("Idiopathic short stature", "R62.52")], [past("Growth hormone deficiency", "E23.0")]],
    gh=[[lab(GH, 6.1, 320), lab(GH, 5.2, 300)], [lab(GH, 9.9, 320), lab(GH, 9.8, 90)], [lab(GH, 10, 320), lab(GH, 5.2, 300)], [lab(GH, 5.2, 300)], [lab(GH, 5.2, 300), lab(IGF, 59), past("Craniopharyngioma", "D44.4", 800)], [lab(IGF, 60), past("Craniopharyngioma", "D44.4", 800)],
        [lab(GH, 12, 320), lab(GH, 11, 300), lab(IGF, 40), dx("Postprocedural hypopituitarism", "E89.3", 800)], [lab(GH, 12, 320), lab(GH, 11, 300), lab(IGF, 40)], [dx("Postprocedural hypopituitarism", "E89.3", 800)], [lab(GH, 11, 400), lab(GH, 7, 320), lab(GH, 5.2, 300)]],
    hv=[[lab(HV, 3.4)], [lab(HV, 4.9, 360)], [lab(HV, 5)], [lab(HV, 3.4, 361)]],
    daily=[[failed("Norditropin", 240)], [partial("Genotropin", 180)], [failed("Omnitrope", 179)], [bad("Norditropin", 9)], [worked("Norditropin", 300)], [born(3, -1)], [born(3)], [born_months(12)], [born_months(12, -1)], [contra("Norditropin")],
           [med("Norditropin", 330, 230, "inadequate_response"), med("Humatrope", 210, 110, "inadequate_response")]],
    spec=[[spec("pediatric endocrinology")], [spec("endocrinology")], [spec("pediatrics")]],
    x=OUT,
)
MORE = {"adult": dict(
    age=[[born(39, 60), GHD, spec("endocrinology")], [born(18), GHD, spec("endocrinology")], [born(18, -1), GHD, spec("endocrinology")], [born(39, 60), GHD, spec("internal medicine")]],
    gh=[[lab(GH, 1.8, 60)], [lab(GH, 3, 60)], [lab(GH, 3.1, 60)], [lab(GH, 2, 400), lab(GH, 4, 60)], []],
    igf=[[lab(IGF, 61)], [lab(IGF, 83, 180)], [lab(IGF, 84)], [lab(IGF, 61, 181)]],
    x=[[], [on("Sogroya", 20)]],
)}
RENEWAL = dict(
    who=[[born(9, 60), GHD, on("Skytrofa", 300)], [born(9, 60), GHD, on("lonapegsomatropin", 300)], [born(9, 60), GHD, worked("Skytrofa", 300, 10)], [born(39, 60), GHD, on("Skytrofa", 300)], [born(18, -1), GHD, on("Skytrofa", 300)]],
    hv=[[lab(HV, 6)], [lab(HV, 2, 360)], [lab(HV, 1.9)], [lab(HV, 6, 361)], [born(39, 60), lab(IGF, 50, 330), lab(IGF, 65, 20)], [born(39, 60), lab(IGF, 50, 330), lab(IGF, 64, 20)], [born(39, 60), lab(IGF, 120, 20)], [lab(IGF, 50, 330), lab(IGF, 65, 20)]],
    x=[[], [PWS], [on("Increlex", 30)]],
)
