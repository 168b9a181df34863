"""526 Qsymia: Priority Health, adult and pediatric weight criteria, a percentile no record shows, weight loss at renewal."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "526-qsymia.md", "fu-526", "Grand Harbor Health", "Qsymia", "phentermine/topiramate"
CLASS, STYLE = "obesity", "Priority Health 'must meet all of the following requirements', not covered list"
COMBINED = ((34, 5), (12, 3))
PH = {"phentermine"}
BMI, W = "BMI", "Body weight"
OTHER = {"liraglutide", "semaglutide", "tirzepatide", "orlistat", "phentermine"}


def other(p):
    if p.another(OTHER, "Qsymia", "phentermine/topiramate"):
        return False
    return not any({"naltrexone", "bupropion"} <= set(ingredients_of(m)) and m["status"] == "active" for m in p._meds({"naltrexone"}))


LINES = [
    L("age", "Patient is age 12 or older", "age", lambda p: p.age_ge(12)),
    L("b30", "Adult (18 years or older) whose body mass index (BMI) was 30 kg/m² or more when last measured in the past 90 days", "mix",
      lambda p: ALL(p.age_ge(18), p.lab(BMI, lambda v: v >= 30, 90)), hard="age and a value with a window"),
    L("b27", "Adult (18 years or older) whose BMI was at least 27 kg/m² when last measured in the past 90 days, along with one or more of these conditions:", "mix",
      lambda p: ALL(p.age_ge(18), p.lab(BMI, lambda v: v >= 27, 90)), hidden=True),
    L("htn", "Hypertension", "dx", lambda p: p.dx("I10", "I11", "I12", "I13", "I15", "I16")),
    L("t2", "Type 2 diabetes", "dx", lambda p: p.dx("E11")),
    L("lip", "Dyslipidemia", "dx", lambda p: p.dx("E78.0", "E78.1", "E78.2", "E78.3", "E78.4", "E78.5", "E78.6")),
    L("osa", "Obstructive sleep apnea", "dx", lambda p: p.dx("G47.33")),
    L("ped", "Age 12 to 17 years with a BMI at or above the 95th percentile standardized for age and sex", "mix", lambda p: ALL(p.age_in(12, 17), None), hard="a percentile beside an age"),
    L("prog", "Patient took part in a comprehensive weight management program for six months or longer", "prog", lambda p: p.programme(["weight"], 180)),
    L("phen", "Patient has first tried generic phentermine for a minimum of 12 weeks, or was unable to tolerate it, or cannot use it because of coronary artery disease", "mix",
      lambda p: p.tried(PH, 84) or p.intolerant(PH) or p.dx("I25"), hard="time whatever the outcome, intolerance, or a disease"),
    L("oth", "Patient is not taking any other drug for weight loss (examples: Contrave, Saxenda, Wegovy, Xenical, Zepbound)", "conc", other, "b"),
    L("on12", "Patient has been on Qsymia for at least 12 weeks", "trial", lambda p: bool([t for t in p.trials("topiramate", lambda m: len(ingredients_of(m)) == 2) if t["days"] and t["days"] >= 84]), "r"),
    L("loss", "Patient has lost 5% or more of baseline body weight", "weight", lambda p: p.change(W, {"topiramate"}, lambda b, c: (b - c) / b >= 0.05 - 1e-9), "r"),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("gla", "Glaucoma", "no", lambda p: p.no_dx("H40", "H42"), exclude=True),
    L("thy", "Hyperthyroidism", "no", lambda p: p.no_dx("E05"), exclude=True),
    L("mao", "Use of a monoamine oxidase inhibitor (MAOI) in the last 14 days", "conc", lambda p: not p.tried(MAOI, within=14), exclude=True, hard="use within a window"),
]
ATTESTATIONS = ["Patients able to become pregnant have had a negative pregnancy test before the first dose and will use effective contraception",
                "Patient continues a reduced-calorie diet and increased physical activity"]


def initial(s):
    return ALL(s.age, ANY(s.b30, ALL(s.b27, ANY(s.htn, s.t2, s.lip, s.osa)), s.ped), s.prog, s.phen, s.oth, ATT, s.preg, s.gla, s.thy, s.mao)


def renewal(s):
    return ALL(s.on12, s.loss, s.oth, ATT, s.preg, s.gla, s.thy, s.mao)


P = prog("Comprehensive weight management program", 400, 150)
HTN, OSA = dx("Essential (primary) hypertension", "I10"), dx("Obstructive sleep apnea (adult) (pediatric)", "G47.33")
X = [[], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 40)], [dx("Primary open-angle glaucoma, unspecified eye", "H40.1190")], [dx("Thyrotoxicosis with diffuse goiter without thyrotoxic crisis or storm", "E05.00")],
     [past("Thyrotoxicosis, unspecified without thyrotoxic crisis or storm", "E05.90")], [worked("Nardil", 300, 14)], [worked("Nardil", 300, 15)], [on("Wegovy", 30)]]
INITIAL = dict(
    age=[[born(44, 20)], [born(18)], [born(18, -1)], [born(12)], [born(12, -1)]],
    bmi=[[lab(BMI, 34.2)], [lab(BMI, 30, 90)], [lab(BMI, 29.4)], [lab(BMI, 27), HTN], [lab(BMI, 26.9), HTN], [lab(BMI, 28.1), OSA], [lab(BMI, 28.1), dx("Mixed hyperlipidemia", "E78.2")],
         [lab(BMI, 28.1), dx("Type 2 diabetes mellitus without complications", "E11.9")], [lab(BMI, 28.1), past("Essential (primary) hypertension", "I10")], [lab(BMI, 34.2, 91)], []],
    prog=[[P], [prog("Comprehensive weight management program", 180)], [prog("Comprehensive weight management program", 179)], [prog("Smoking cessation program", 400)], []],
    phen=[[failed("Phentermine", 100, 90)], [worked("Adipex-P", 84, 90)], [failed("Phentermine", 83, 90)], [bad("Phentermine", 10)], [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")], []],
    x=X + [[on("Contrave", 60)], [on("Adipex-P", 20)], [on("Wellbutrin XL", 60)]],
)
RENEWAL = dict(
    now=[[on("Qsymia", 130)], [on("Qsymia", 84)], [on("Qsymia", 83)]],
    w=[[lab(W, 104, 140), lab(W, 96, 8)], [lab(W, 100, 140), lab(W, 95, 8)], [lab(W, 100, 140), lab(W, 95.2, 8)], [lab(W, 96, 8)], [lab(W, 104, 140)], [lab(W, 220, 140, "[lb_av]"), lab(W, 92, 8)]],
    x=X[:3] + X[7:],
)
