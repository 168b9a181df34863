"""502 Imcivree: Anthem approval criteria in roman numerals, adult and child halves of one requirement."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "502-imcivree.md", "fu-502", "Pilgrim Harbor Blue", "Imcivree", "setmelanotide"
CLASS, STYLE = "genetic obesity, MC4R agonist", "Anthem/CarelonRx: may be approved if, roman numerals, bold connectives, may not be approved"
COMBINED = ((30, 8), (10, 3))
W, R = "Body weight", {"setmelanotide"}
MORE_WEIGHT = {"semaglutide", "liraglutide", "tirzepatide", "phentermine", "naltrexone", "bupropion", "orlistat"}
LINES = [
    L("age", "Individual is 2 years of age or older", "age", lambda p: p.age_ge(2)),
    L("bbs", "Bardet-Biedl syndrome (ICD-10-CM Q87.83)", "dx", lambda p: p.dx("Q87.83")),
    L("pomc", "Proopiomelanocortin (POMC), proprotein convertase subtilisin/kexin type 1 (PCSK1), or leptin receptor (LEPR) deficiency (ICD-10-CM E88.82)", "dx", lambda p: p.dx("E88.82")),
    L("adult", "Individual is 18 years of age or older and has a body mass index (BMI) of at least 30 kg/m2", "mix", lambda p: ALL(p.age_ge(18), p.lab("BMI", lambda v: v >= 30)), hard="age and value"),
    L("child", "Individual is under 18 years of age and body weight is at or above the 95th percentile on growth chart assessment", "mix", lambda p: ALL(not p.age_ge(18), None), hard="a percentile beside an age"),
    L("egfr", "Individual has an estimated glomerular filtration rate (eGFR) of 15 mL/min/1.73 m2 or more, measured within the previous 6 months", "lab", lambda p: p.lab("eGFR", lambda v: v >= 15, 180)),
    L("sui", "Individual has no history of suicide attempt and does not currently have suicidal ideation", "no", lambda p: p.no_hx("T14.91", "Z91.51") and p.no_dx("R45.851"), hard="a history and a current state"),
    L("spec", "Imcivree is prescribed by or in consultation with an endocrinologist, a pediatric endocrinologist, or a medical geneticist", "spec", lambda p: p.prescriber("endocrinology", "pediatric endocrinology")),
    L("now", "Individual is currently being treated with Imcivree", "now", lambda p: p.taking(R), "r"),
    L("loss", "Individual is 18 years of age or older and has lost at least 5% of baseline body weight", "weight", lambda p: ALL(p.age_ge(18), p.change(W, R, lambda b, c: b - c >= 0.05 * b)), "r"),
    L("bmi", "Individual is under 18 years of age and BMI has gone down by 5% or more from baseline", "change", lambda p: ALL(not p.age_ge(18), p.change("BMI", R, lambda b, c: b - c >= 0.05 * b)), "r"),
    L("idea", "Individual does not have suicidal ideation", "no", lambda p: p.no_dx("R45.851"), "r"),
    L("pws", "Individuals with Prader-Willi syndrome", "no", lambda p: p.no_dx("Q87.11"), exclude=True),
    L("preg", "Individuals who are pregnant", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("conc", "Use in combination with another prescription weight loss drug (such as Wegovy, Saxenda, Zepbound, phentermine, Contrave, or orlistat)", "conc", lambda p: not p.on(MORE_WEIGHT), exclude=True),
]
ATTESTATIONS = ["Documentation is provided that the individual has been counseled on reduced-calorie diet and physical activity",
                "Individual continues to follow a reduced-calorie diet and an exercise program",
                "Individuals whose POMC, PCSK1, or LEPR variants are classified as benign or likely benign"]


def initial(s):
    return ALL(s.age, ANY(s.bbs, s.pomc), ANY(s.adult, s.child), s.egfr, s.sui, s.spec, ATT, s.pws, s.preg, s.conc, ATT)


def renewal(s):
    return ALL(s.now, ANY(s.loss, s.bmi), s.idea, ATT, s.pws, s.preg, s.conc, ATT)


BBS, MC4R = dx("Bardet-Biedl syndrome", "Q87.83", 4000), dx("Obesity due to disruption of MC4R pathway", "E88.82")
F = sex("female")
INITIAL = dict(
    age=[[F, born(27, 30)], [F, born(18)], [F, born(18, -1)], [F, born(2)], [F, born(2, -1)], [F, born(9, 40)]],
    dx=[[BBS], [MC4R], [dx("Morbid (severe) obesity due to excess calories", "E66.01")], [dx("Alström syndrome", "Q87.81")], []],
    bmi=[[lab("BMI", 41)], [lab("BMI", 30)], [lab("BMI", 29.9)], [lab("BMI", 29), lab("BMI", 33, 300)], []],
    egfr=[[lab("eGFR", 88)], [lab("eGFR", 15, 180)], [lab("eGFR", 14)], [lab("eGFR", 70, 181)], []],
    spec=[[spec("endocrinology")], [spec("pediatric endocrinology")], [spec("family medicine")]],
    x=[[], [past("Suicide attempt, initial encounter", "T14.91XA", 900)], [dx("Suicidal ideations", "R45.851", 20)], [past("Suicidal ideations", "R45.851", 700)], [dx("Prader-Willi syndrome", "Q87.11", 3000)],
       [dx("Pregnant state, incidental", "Z33.1", 40)], [on("Wegovy", 60)], [on("Adipex-P", 60)], [worked("Saxenda", 200, 60)], [on("Metformin", 300)]],
)
RENEWAL = dict(
    now=[[F, born(27, 30), BBS, on("Imcivree", 150)], [F, born(27, 30), BBS, on("setmelanotide", 150)], [F, born(27, 30), BBS, worked("Imcivree", 120, 30)], [F, born(12, 100), BBS, on("Imcivree", 150)]],
    w=[[lab(W, 120, 160), lab(W, 110, 12), lab("BMI", 40, 160), lab("BMI", 37, 12)], [lab(W, 120, 160), lab(W, 114, 12), lab("BMI", 40, 160), lab("BMI", 38, 12)],
       [lab(W, 120, 160), lab(W, 115, 12), lab("BMI", 40, 160), lab("BMI", 38.4, 12)], [lab(W, 110, 12)], [lab(W, 120, 160), lab(W, 115, 12), lab("BMI", 40, 160), lab("BMI", 37.9, 12)]],
    x=[[], [dx("Suicidal ideations", "R45.851", 20)], [on("Contrave", 40)], [dx("Pregnant state, incidental", "Z33.1", 40)]],
)
