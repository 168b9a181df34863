"""1045 Contrave: Blue Cross plan, may be considered medically necessary when, not medically necessary list."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1045-contrave.md", "fu-1045", "Blue Summit Health Plan", "Contrave", "naltrexone/bupropion"
CLASS, STYLE = "obesity: naltrexone/bupropion", "Blue Cross, may be considered medically necessary when, trailing and/or"
COMBINED = ((40, 6), (12, 3))
WEIGHT_1045 = {"phentermine", "semaglutide", "liraglutide", "tirzepatide", "orlistat"}
OPIOID_1045 = OPIOID | {"buprenorphine", "oxymorphone"}
LINES = [
    L("age", "The individual is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("b30", "Body mass index (BMI) of 30 kg/m² or greater", "lab", lambda p: p.lab("BMI", lambda v: v >= 30)),
    L("b27", "Body mass index (BMI) of 27 kg/m² or greater and at least one of the following weight-related conditions:", "lab", lambda p: p.lab("BMI", lambda v: v >= 27), hidden=True),
    L("htn", "Hypertension", "dx", lambda p: p.dx("I10", "I11", "I12", "I13", "I15", "I16")),
    L("t2", "Type 2 diabetes mellitus", "dx", lambda p: p.dx("E11")),
    L("lip", "Dyslipidemia", "dx", lambda p: p.dx("E78.0", "E78.1", "E78.2", "E78.4", "E78.5")),
    L("osa", "Obstructive sleep apnea", "dx", lambda p: p.dx("G47.33")),
    L("prog", "The individual has taken part in a weight management program for at least 6 months", "prog", lambda p: p.programme(["weight"], 180)),
    L("phen", "The individual has tried phentermine for at least 12 weeks with an inadequate response, or has an intolerance or contraindication to phentermine", "trial", lambda p: p.tfci({"phentermine"}, 84)),
    L("bp", "Blood pressure within the past 60 days is below 140 mm Hg systolic and below 90 mm Hg diastolic", "lab",
      lambda p: ALL(p.lab("Systolic blood pressure", lambda v: v < 140, 60), p.lab("Diastolic blood pressure", lambda v: v < 90, 60)), hard="two observations"),
    L("now", "The individual has been taking Contrave for at least 16 weeks", "now", lambda p: p.taking({"naltrexone"}, 112), "r"),
    L("loss", "The individual has lost at least 5% of baseline body weight", "weight", lambda p: p.change("Body weight", {"naltrexone"}, lambda b, c: round((b - c) / b, 9) >= 0.05), "r"),
    L("seiz", "Seizure disorder, or a history of anorexia nervosa or bulimia nervosa", "no", lambda p: p.no_dx("G40") and p.no_hx("F50.0", "F50.2"), exclude=True),
    L("opi", "Current use of an opioid", "conc", lambda p: not p.on(OPIOID_1045), exclude=True),
    L("maoi", "Use of a monoamine oxidase inhibitor (MAOI) within the past 14 days", "conc", lambda p: not p.tried(MAOI, within=14), exclude=True),
    L("bup", "Current use of another drug that contains bupropion (e.g., Wellbutrin, Aplenzin)", "conc", lambda p: not p.another({"bupropion"}, "Contrave", "naltrexone/bupropion"), exclude=True),
    L("wt", "Current use of another drug for weight loss (e.g., phentermine, Qsymia, Saxenda, Wegovy, Zepbound)", "conc", lambda p: not p.another(WEIGHT_1045, "Contrave", "naltrexone/bupropion"), exclude=True),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
]
ATTESTATIONS = ["Contrave will be used together with a reduced-calorie diet and increased physical activity",
                "The individual continues to follow a reduced-calorie diet and a physical activity plan"]


def out(s):
    return ALL(s.seiz, s.opi, s.maoi, s.bup, s.wt, s.preg)


def initial(s):
    return ALL(s.age, ANY(s.b30, ALL(s.b27, ANY(s.htn, s.t2, s.lip, s.osa))), s.prog, s.phen, s.bp, ATT, out(s))


def renewal(s):
    return ALL(s.now, s.loss, ATT, out(s))


BMI, SBP, DBP, KG = "BMI", "Systolic blood pressure", "Diastolic blood pressure", "Body weight"
P = "Comprehensive weight management program"
PREG = [sex("female"), dx("Pregnant state, incidental", "Z33.1", 60)]
X = [[], [dx("Epilepsy, unspecified, not intractable, without status epilepticus", "G40.909")], [past("Bulimia nervosa, unspecified", "F50.20")], [on("Norco", 40)], [worked("Percocet", 10, 30)], [on("Nardil", 90)],
     [worked("Parnate", 90, 14)], [worked("Parnate", 90, 15)], [on("Wellbutrin XL", 60)], [on("Wegovy", 60)], PREG]
INITIAL = dict(
    age=[[born(38, 40)], [born(18)], [born(18, -1)]],
    bmi=[[lab(BMI, 34.2)], [lab(BMI, 30)], [lab(BMI, 29.9)], [lab(BMI, 27), dx("Essential (primary) hypertension", "I10")], [lab(BMI, 26.9), dx("Type 2 diabetes mellitus without complications", "E11.9")], [lab(BMI, 28.1), dx("Type 2 diabetes mellitus without complications", "E11.9")],
         [lab(BMI, 28.4), dx("Mixed hyperlipidemia", "E78.2")], [lab(BMI, 29), dx("Obstructive sleep apnea (adult) (pediatric)", "G47.33")], [lab(BMI, 28), dx("Prediabetes", "R73.03")], [dx("Hyperlipidemia, unspecified", "E78.5")], []],
    prog=[[prog(P, 300, 60)], [prog(P, 180)], [prog(P, 230, 51)], [prog("Smoking cessation program", 400, 30)], []],
    phen=[[failed("Adipex-P", 100)], [failed("Phentermine", 84)], [failed("Lomaira", 83)], [bad("Phentermine")], [contra("Phentermine")], [worked("Adipex-P", 150)], [failed("Xenical", 150)], []],
    bp=[[lab(SBP, 128), lab(DBP, 78)], [lab(SBP, 139, 60), lab(DBP, 89, 60)], [lab(SBP, 140), lab(DBP, 84)], [lab(SBP, 132), lab(DBP, 90)], [lab(SBP, 128, 61), lab(DBP, 78, 61)], []],
    x=X,
)
RENEWAL = dict(
    now=[[on("Contrave", 200)], [on("Contrave", 112)], [on("Contrave", 111)], [worked("Contrave", 180, 20)]],
    kg=[[lab(KG, 104, 210), lab(KG, 95, 15)], [lab(KG, 100, 210), lab(KG, 95, 15)], [lab(KG, 100, 210), lab(KG, 95.1, 15)], [lab(KG, 95, 15)], []],
    x=[X[i] for i in (0, 1, 3, 8, 9)],
)
