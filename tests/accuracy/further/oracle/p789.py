"""789 Norditropin: Medicaid preferred drug list, 2.4.3.1. decimals, ages in months, two test days."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "789-norditropin.txt", "fu-789", "State of Jefferson Division of Medicaid", "Norditropin", "somatropin"
CLASS, STYLE = "growth hormone", "flat decimals 2.4.3.1., a part for every request, .txt"
COMBINED = ((34, 6), (14, 4))
S = {"somatropin"}
MAL = ("C",)


def velocity(p):
    return p.lab("Height velocity", lambda v: v < (5 if p.age_ge(3) else 7))


LINES = [
    L("spec", "Prescribed by an endocrinologist, pediatric endocrinologist, or nephrologist", "spec", lambda p: p.prescriber("endocrinology", "pediatric endocrinology", "nephrology", consult=False)),
    L("u18", "Member is younger than 18 years of age", "age", lambda p: not p.age_ge(18)),
    L("ghd", "Diagnosis of growth hormone deficiency", "dx", lambda p: p.dx("E23.0")),
    L("peak", "Peak growth hormone below 10 ng/mL on stimulation tests done on two separate days", "lab", lambda p: p.two_days("Peak growth hormone", lambda v: v < 10), hard="two measurements"),
    L("vel", "Height velocity is less than 7 cm/year if the member is younger than 3 years, or less than 5 cm/year if the member is 3 years or older", "mix", velocity, hard="the bound depends on the age"),
    L("tps", "Diagnosis of Turner syndrome or Prader-Willi syndrome", "dx", lambda p: p.dx("Q96", "Q87.11")),
    L("mon", "Member is at least 24 months old and has not reached the 18th birthday", "age", lambda p: p.months_ge(24) and not p.age_ge(18), hard="months and years on one line"),
    L("pws", "If the member has Prader-Willi syndrome, BMI is below 35 kg/m2 and the member does not have obstructive sleep apnea", "if",
      lambda p: IF(p.dx("Q87.11"), ALL(p.lab("BMI", lambda v: v < 35), p.no_dx("G47.33"))), hard="conditional with a lab and an absence"),
    L("ad", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("hypo", "Diagnosis of hypopituitarism (ICD-10-CM E23.0)", "dx", lambda p: p.dx("E23.0")),
    L("p5", "Peak growth hormone on the most recent stimulation test is 5 ng/mL or lower", "lab", lambda p: p.lab("Peak growth hormone", lambda v: v <= 5)),
    L("igf", "IGF-1 below 85 ng/mL within the past 12 months", "lab", lambda p: p.lab("IGF-1", lambda v: v < 85, 360)),
    L("tsh", "If TSH is above 4.5 mIU/L, the member is on levothyroxine", "if", lambda p: IF(p.lab("TSH", lambda v: v > 4.5), p.on({"levothyroxine"})), hard="conditional on a measurement"),
    L("now", "Member is receiving Norditropin", "now", lambda p: p.on(S), "r"),
    L("hv", "If the member is younger than 18 years, height velocity within the past 12 months is at least 2.5 cm/year", "if",
      lambda p: IF(not p.age_ge(18), p.lab("Height velocity", lambda v: v >= 2.5, 360)), "r", hard="conditional"),
    L("rise", "If the member is 18 years or older, IGF-1 is higher than it was before Norditropin was started", "if",
      lambda p: IF(p.age_ge(18), p.change("IGF-1", S, lambda b, c: c > b)), "r", hard="conditional change from baseline"),
    L("mal", "Active malignancy", "no", lambda p: p.no_dx(*MAL), exclude=True),
    L("pdr", "Proliferative diabetic retinopathy", "no", lambda p: p.no_dx("E08.35", "E09.35", "E10.35", "E11.35", "E13.35"), exclude=True),
    L("arf", "Acute respiratory failure", "no", lambda p: p.no_dx("J96.0", "J96.2"), exclude=True),
    L("conc", "Use with another growth hormone product (e.g., Genotropin, Humatrope, Skytrofa) or with Increlex", "conc", lambda p: not p.another(SOMATROPIN | {"mecasermin"}, "Norditropin", "somatropin"), exclude=True, hard="another brand of the same ingredient"),
]
ATTESTATIONS = ["Epiphyses are open on radiograph", "Member keeps the follow-up visits"]


def excl(s):
    return ALL(s.mal, s.pdr, s.arf, s.conc)


def initial(s):
    return ALL(s.spec, ANY(ALL(s.u18, s.ghd, s.peak, s.vel, ATT), ALL(s.tps, s.mon, s.pws), ALL(s.ad, s.hypo, ANY(s.p5, s.igf), s.tsh)), excl(s))


def renewal(s):
    return ALL(s.now, s.hv, s.rise, ATT, excl(s))


G = dx("Hypopituitarism", "E23.0")
PED, ENDO = spec("pediatric endocrinology"), spec("endocrinology")
PK = lambda a, b, d=60: [lab("Peak growth hormone", a, 30), lab("Peak growth hormone", b, d)]
X = [[], [dx("Malignant neoplasm of brain, unspecified", "C71.9", 100)], [past("Malignant neoplasm of brain, unspecified", "C71.9", 2000)], [dx("Acute respiratory failure, unspecified whether with hypoxia or hypercapnia", "J96.00", 5)],
     [dx("Chronic respiratory failure, unspecified", "J96.10", 50)], [on("Genotropin", 60)], [on("Increlex", 60)], [on("somatropin", 60)], [worked("Skytrofa", 200)]]
INITIAL = dict(
    age=[[born(8, 20)], [born(18, -1)], [born(18)], [born(3)], [born(3, -1)]],
    dx=[[G], [dx("Short stature (child)", "R62.52")], [past("Hypopituitarism", "E23.0", 1000)]],
    peak=[PK(6.1, 7.4), PK(9.9, 9.9), PK(6.1, 10.0), PK(10.4, 6.0), [lab("Peak growth hormone", 6.1, 30)], [], [lab("Peak growth hormone", 4, 20), lab("Peak growth hormone", 5, 50), lab("Peak growth hormone", 14, 300)]],
    vel=[[lab("Height velocity", 3.9)], [lab("Height velocity", 4.9)], [lab("Height velocity", 5.0)], [lab("Height velocity", 6.9), born(2, 100)], [lab("Height velocity", 7.0), born(2, 100)], []],
    spec=[[PED], [ENDO], [spec("nephrology")], [spec("pediatrics")]],
    x=X,
)
TU, PW = dx("Turner's syndrome, unspecified", "Q96.9"), dx("Prader-Willi syndrome", "Q87.11")
MORE = {
    "turner": dict(
        age=[[born(6), PED, sex("female")], [born_months(24), PED, sex("female")], [born_months(24, -1), PED, sex("female")], [born(18), PED, sex("female")]],
        dx=[[TU], [PW, lab("BMI", 24)], [PW, lab("BMI", 35)], [PW, lab("BMI", 34.9)], [PW], [PW, lab("BMI", 24), dx("Obstructive sleep apnea (adult) (pediatric)", "G47.33")], [TU, dx("Obstructive sleep apnea (adult) (pediatric)", "G47.33")], [dx("Down syndrome, unspecified", "Q90.9")]],
    ),
    "adult": dict(
        who=[[born(44), ENDO, G], [born(44), spec("internal medicine"), G], [born(44), ENDO, dx("Other disorders of pituitary gland", "E23.6")]],
        test=[[lab("Peak growth hormone", 3.1)], [lab("Peak growth hormone", 5.0)], [lab("Peak growth hormone", 5.1), lab("IGF-1", 84)], [lab("Peak growth hormone", 5.1), lab("IGF-1", 85)], [lab("Peak growth hormone", 5.1)], [lab("IGF-1", 70, 360)], [lab("IGF-1", 70, 361)]],
        tsh=[[lab("TSH", 2.1)], [lab("TSH", 4.5)], [lab("TSH", 4.6)], [lab("TSH", 6.0), on("Synthroid", 200)], [], [on("levothyroxine", 200)]],
        x=[[], [dx("Type 2 diabetes mellitus with proliferative diabetic retinopathy without macular edema, unspecified eye", "E11.3599")]],
    ),
}
RENEWAL = dict(
    who=[[born(9), G, on("Norditropin", 300)], [born(9), G, on("somatropin", 300)], [born(9), G, worked("Norditropin", 280, 20)], [born(30), G, on("Norditropin", 300), lab("IGF-1", 80, 320), lab("IGF-1", 160, 20)], [born(30), G, on("Norditropin", 300), lab("IGF-1", 80, 320), lab("IGF-1", 80, 20)],
         [born(30), G, on("Norditropin", 300), lab("IGF-1", 160, 20)]],
    hv=[[lab("Height velocity", 6.2)], [lab("Height velocity", 2.5, 360)], [lab("Height velocity", 2.4)], [lab("Height velocity", 6.2, 361)]],
    x=[[], [on("Humatrope", 20)]],
)
