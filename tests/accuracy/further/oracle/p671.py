"""671 Ngenla: Express Scripts policy, A) i. (a), two stimulation tests, height velocity, change from baseline."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "671-ngenla.md", "fu-671", "Ridgeline Commonwealth Health", "Ngenla", "somatrogon"
CLASS, STYLE = "growth hormone", "Express Scripts, A) i. (a) with AND/OR at line ends"
COMBINED = ((40, 5), (14, 3))
GH = {"somatropin"}
ME = {"somatrogon"}
PDR = ("E08.35", "E09.35", "E10.35", "E11.35", "E13.35")
LINES = [
    L("age", "Patient is ≥ 3 years of age and < 17 years of age", "age", lambda p: p.age_ge(3) and not p.age_ge(17)),
    L("dx", "Diagnosis of growth hormone deficiency", "dx", lambda p: p.dx("E23.0", names=("Growth hormone deficiency",))),
    L("two", "Peak growth hormone response was ≤ 10 ng/mL on two stimulation tests performed on separate days", "lab",
      lambda p: p.two_days("Peak growth hormone", lambda v: v <= 10), hard="two measurements on separate days"),
    L("sod", "Patient has septo-optic dysplasia and a peak growth hormone response of < 5 ng/mL", "mix",
      lambda p: ALL(p.dx("Q04.4"), p.lab("Peak growth hormone", lambda v: v < 5)), hard="condition and value on one line"),
    L("cranio", "History of craniopharyngioma (ICD-10 D44.4)", "dx", lambda p: p.hx("D44.4")),
    L("igf", "IGF-1 level is < 80 ng/mL", "lab", lambda p: p.lab("IGF-1", lambda v: v < 80)),
    L("hv", "Height velocity is < 5 cm/year on a measurement within the past 180 days", "lab", lambda p: p.lab("Height velocity", lambda v: v < 5, 180)),
    L("step", "Patient has tried a daily somatropin product (e.g., Genotropin, Norditropin, Omnitrope) for ≥ 90 days, or could not tolerate one", "trial",
      lambda p: p.tried(GH, 90) or p.intolerant(GH), hard="trial whatever the outcome, or intolerance"),
    L("spec", "Prescribed by or in consultation with an endocrinologist or a pediatric endocrinologist", "spec", lambda p: p.prescriber("endocrinology", "pediatric endocrinology")),
    L("now", "Patient has been receiving Ngenla for ≥ 180 days", "now", lambda p: p.taking(ME, 180), "r"),
    L("age18", "Patient is < 18 years of age", "age", lambda p: not p.age_ge(18), "r"),
    L("hv4", "Height velocity is ≥ 4 cm/year on a measurement within the past 180 days", "lab", lambda p: p.lab("Height velocity", lambda v: v >= 4, 180), "r"),
    L("rise", "Height velocity has increased by ≥ 2 cm/year from the rate before Ngenla was started", "change",
      lambda p: p.change("Height velocity", ME, lambda b, c: round(c - b, 6) >= 2), "r", hard="change from baseline"),
    L("pws", "Prader-Willi syndrome in a patient with a BMI ≥ 35 kg/m2", "mix", lambda p: NOT(ALL(not p.no_dx("Q87.11"), p.lab("BMI", lambda v: v >= 35))), exclude=True,
      hard="exclusion of a condition with a value"),
    L("mal", "Active malignancy", "no", lambda p: p.no_dx("C"), exclude=True),
    L("pdr", "Proliferative diabetic retinopathy", "no", lambda p: p.no_dx(*PDR), exclude=True),
    L("conc", "Concurrent use of another growth hormone product (e.g., Genotropin, Skytrofa, Sogroya) or of Increlex (mecasermin)", "conc",
      lambda p: not p.another(SOMATROPIN | {"mecasermin"}, "Ngenla", "somatrogon"), exclude=True),
]
ATTESTATIONS = ["Bone age film shows open epiphyses"]


def out(s):
    return ALL(s.pws, s.mal, s.pdr, s.conc)


def initial(s):
    return ALL(s.age, s.dx, ANY(s.two, s.sod, ALL(s.cranio, s.igf)), s.hv, s.step, ATT, s.spec, out(s))


def renewal(s):
    return ALL(s.now, s.age18, ANY(s.hv4, s.rise), out(s))


GHD = dx("Hypopituitarism", "E23.0")
PWS = dx("Prader-Willi syndrome", "Q87.11", 900)
SOD = dx("Septo-optic dysplasia of brain", "Q04.4", 900)
CRA = past("Neoplasm of uncertain behavior of craniopharyngeal duct", "D44.4", 900)
gh = lambda v, ago: lab("Peak growth hormone", v, ago)
hv = lambda v, ago: lab("Height velocity", v, ago)
INITIAL = dict(
    age=[[born(9, 40)], [born(3)], [born(3, -1)], [born(17, -1)], [born(17)]],
    dx=[[GHD], [dx("Growth hormone deficiency", None)], [dx("Short stature (child)", "R62.52")], [past("Hypopituitarism", "E23.0", 800)]],
    gh=[[gh(6.1, 120), gh(7.4, 60)], [gh(10.0, 120), gh(10.0, 119)], [gh(6.1, 120), gh(10.1, 60)], [gh(6.1, 60)], [gh(14.2, 200), gh(6.8, 120), gh(7.0, 60)], [SOD, gh(4.9, 60)],
        [SOD, gh(12.0, 90), gh(5.0, 60)], [CRA, lab("IGF-1", 79)], [CRA, lab("IGF-1", 80), gh(12, 90), gh(11, 60)], [CRA, gh(11, 90), gh(12, 60)], []],
    hv=[[hv(3.8, 30)], [hv(4.9, 180)], [hv(5.0, 20)], [hv(3.8, 181)], []],
    step=[[failed("Norditropin", 150)], [worked("Genotropin", 90)], [worked("Omnitrope", 89)], [bad("Humatrope", 8)], [contra("Genotropin")], [failed("Skytrofa", 200)], []],
    spec=[[spec("pediatric endocrinology")], [spec("endocrinology")], [spec("pediatrics")]],
    x=[[], [PWS, lab("BMI", 35)], [PWS, lab("BMI", 34.9)], [PWS], [lab("BMI", 36)], [dx("Malignant neoplasm of brain, unspecified", "C71.9", 100)],
       [past("Malignant neoplasm of brain, unspecified", "C71.9", 900)], [on("Omnitrope", 20)], [on("Increlex", 40)]],
)
RENEWAL = dict(
    now=[[GHD, on("Ngenla", 300)], [GHD, on("somatrogon", 180)], [GHD, on("Ngenla", 179)], [GHD, worked("Ngenla", 250, 20)]],
    age=[[born(10, 9)], [born(18, -1)], [born(18)]],
    hv=[[hv(3.4, 330), hv(7.0, 20)], [hv(3.0, 330), hv(4.0, 170)], [hv(1.9, 330), hv(3.9, 20)], [hv(1.9, 330), hv(3.8, 20)], [hv(2.9, 330), hv(3.9, 20)],
        [hv(4.6, 20)], [hv(5.0, 330)], []],
    x=[[], [on("Genotropin", 20)], [dx("Type 1 diabetes mellitus with proliferative diabetic retinopathy without macular edema, unspecified eye", "E10.3599", 90)], [PWS, lab("BMI", 37)]],
)
