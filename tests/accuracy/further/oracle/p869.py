"""869 Norditropin: Moda-like roman/letter/number nesting without indentation, paediatric indications."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "869-norditropin.txt", "fu-869", "Mount Larch Health", "Norditropin", "somatropin"
CLASS, STYLE = "growth hormone", "Moda policy, I. / A. / 1. / a. without indentation, trailing AND/OR"
COMBINED = ((44, 8), (14, 3))
GH = {"somatropin"}
PEAK, HV = "Peak growth hormone", "Height velocity"
LINES = [
    L("age", "Member is less than 18 years of age", "age", lambda p: not p.age_ge(18), "b"),
    L("spec", "Prescribed by, or in consultation with, a pediatric endocrinologist or a nephrologist", "spec", lambda p: p.prescriber("pediatric endocrinology", "nephrology")),
    L("hv", "Height velocity measured in the past 12 months is below 6 cm per year, unless the member is younger than 3 years of age", "mix", lambda p: ANY(not p.age_ge(3), p.lab(HV, lambda v: v < 6, 360)), hard="unless clause on age"),
    L("ghd", "Growth hormone deficiency, when one of the following is met", "dx", lambda p: p.dx("E23.0")),
    L("two", "Peak growth hormone of less than 10 ng/mL on two stimulation tests performed on separate days", "lab", lambda p: p.two_days(PEAK, lambda v: v < 10), hard="two measurements on separate days"),
    L("one", "Peak growth hormone of less than 10 ng/mL on the latest stimulation test, and the member takes levothyroxine, hydrocortisone, or desmopressin for another pituitary hormone deficiency", "mix",
      lambda p: ALL(p.lab(PEAK, lambda v: v < 10), p.on({"levothyroxine", "hydrocortisone", "desmopressin"})), hard="observation and current drug"),
    L("turner", "Turner syndrome in a female member", "mix", lambda p: p.dx("Q96") and p.female, hard="diagnosis and sex"),
    L("ckd", "Chronic kidney disease stage 3, 4, or 5 without a kidney transplant", "mix", lambda p: p.dx("N18.3", "N18.4", "N18.5") and p.no_hx("Z94.0"), hard="diagnosis and absence"),
    L("sga", "Born small for gestational age, with the member now at least 24 months old", "mix", lambda p: p.hx("P05.1") and p.months_ge(24), hard="age in months"),
    L("pws", "Prader-Willi syndrome", "dx", lambda p: p.dx("Q87.11")),
    L("mal", "Active malignancy", "no", lambda p: p.no_dx("C"), exclude=True),
    L("osa", "Prader-Willi syndrome together with obstructive sleep apnea", "no", lambda p: not (p.dx("Q87.11") and p.dx("G47.33")), exclude=True, hard="two conditions together"),
    L("conc", "Use in combination with another growth hormone product (e.g., Genotropin, Skytrofa, Ngenla) or with Increlex", "conc", lambda p: not p.another(SOMATROPIN | {"mecasermin"}, "Norditropin", "somatropin"), exclude=True, hard="another brand of the same ingredient"),
    L("now", "Member is currently receiving Norditropin", "now", lambda p: p.on(GH), "r"),
    L("grow", "Height velocity over the past 12 months is at least 2.5 cm per year", "lab", lambda p: p.lab(HV, lambda v: v >= 2.5, 360), "r"),
]
ATTESTATIONS = ["Bone age x-ray shows that the growth plates are open", "The growth plates remain open"]


def initial(s):
    return ALL(s.age, s.spec, s.hv, ATT, ANY(ALL(s.ghd, ANY(s.two, s.one)), s.turner, s.ckd, s.sga, s.pws), s.mal, s.osa, s.conc)


def renewal(s):
    return ALL(s.now, s.grow, s.age, ATT, s.mal, s.osa, s.conc)


GHD = dx("Hypopituitarism", "E23.0")
SGA = past("Newborn small for gestational age, unspecified weight", "P05.10", 3000)
PWS = dx("Prader-Willi syndrome", "Q87.11")
TWO = [lab(PEAK, 6.1, 90), lab(PEAK, 7.4, 60)]
INITIAL = dict(
    age=[[born(9, 60)], [born(18, -1)], [born(18)], [born(3)], [born(3, -1)]],
    ind=[[GHD] + TWO, [GHD, lab(PEAK, 9.9, 90), lab(PEAK, 9.9, 60)], [GHD, lab(PEAK, 6.1, 90), lab(PEAK, 10, 60)], [GHD, lab(PEAK, 10.4, 90), lab(PEAK, 8.2, 60), on("Synthroid", 200)], [GHD, lab(PEAK, 8.2, 60)], [GHD, lab(PEAK, 8.2, 60), on("DDAVP", 90)], [GHD, lab(PEAK, 8.2, 60), worked("Hydrocortisone", 90, 9)],
         [GHD], TWO, [dx("Turner's syndrome, unspecified", "Q96.9"), sex("female")], [dx("Turner's syndrome, unspecified", "Q96.9"), sex("male")], [dx("Chronic kidney disease, stage 3a", "N18.31")], [dx("Chronic kidney disease, stage 2 (mild)", "N18.2")], [dx("Chronic kidney disease, stage 4 (severe)", "N18.4"), dx("Kidney transplant status", "Z94.0", 100)],
         [SGA], [SGA, born_months(24)], [SGA, born_months(24, -1)], [PWS], [PWS, dx("Obstructive sleep apnea (adult) (pediatric)", "G47.33", 90)], [dx("Short stature (child)", "R62.52")], [past("Hypopituitarism", "E23.0")] + TWO],
    hv=[[lab(HV, 3.9)], [lab(HV, 5.9, 360)], [lab(HV, 6)], [lab(HV, 3.9, 361)], []],
    x=[[], [dx("Malignant neoplasm of brain, unspecified", "C71.9", 90)], [past("Malignant neoplasm of brain, unspecified", "C71.9", 900)], [on("Genotropin", 60)], [on("Skytrofa", 60)], [on("Increlex", 60)], [worked("Omnitrope", 200, 9)], [on("somatropin", 20)], [dx("Obstructive sleep apnea (adult) (pediatric)", "G47.33", 90)]],
    who=[[spec("pediatric endocrinology")], [spec("nephrology")], [spec("endocrinology")], [spec("pediatrics")]],
)
RENEWAL = dict(
    now=[[GHD, on("Norditropin", 400)], [GHD, on("somatropin", 400)], [GHD, worked("Norditropin", 380, 15)]],
    age=[[born(10, 40)], [born(18, -1)], [born(18)]],
    hv=[[lab(HV, 7.6)], [lab(HV, 2.5, 360)], [lab(HV, 2.4)], [lab(HV, 7.6, 361)], []],
    x=[[], [on("Ngenla", 20)], [dx("Acute lymphoblastic leukemia not having achieved remission", "C91.00", 30)], [PWS, dx("Obstructive sleep apnea (adult) (pediatric)", "G47.33", 90)]],
)
