"""777 Contrave: a Blue plan's questionnaire, numbered questions in three parts, the last a list of exclusions."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "777-contrave.txt", "fu-777", "Blue Cross of Magnolia Delta", "Contrave", "naltrexone/bupropion"
CLASS, STYLE = "obesity: oral", "questions with yes/no, three parts"
COMBINED = ((42, 5), (14, 2))
ME = {"naltrexone"}
LINES = [
    L("age", "Is the patient 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("b30", "Is the patient's BMI 30 kg/m2 or greater", "lab", lambda p: p.lab("BMI", lambda v: v >= 30)),
    L("b27", "Is the patient's BMI 27 kg/m2 or greater, and does the patient have hypertension, dyslipidemia, type 2 diabetes, or obstructive sleep apnea", "mix",
      lambda p: ALL(p.lab("BMI", lambda v: v >= 27), p.dx("I10", "I11", "I12", "I13", "I15", "I16", "E78", "E11", "G47.33")), hard="a value and one of four conditions"),
    L("prog", "Has the patient taken part in a weight management program for at least 6 months", "prog", lambda p: p.programme(["weight"], 180)),
    L("phen", "Has the patient had an inadequate response to at least 12 weeks of phentermine, or is phentermine contraindicated (for example, by coronary artery disease or hyperthyroidism) or not tolerated", "trial",
      lambda p: p.tfci({"phentermine"}, 84) or p.dx("I25", "E05"), hard="contraindication by condition"),
    L("bp", "Is the latest blood pressure, taken within the past 3 months, below 140 mm Hg systolic and below 90 mm Hg diastolic", "lab",
      lambda p: ALL(p.lab("Systolic blood pressure", lambda v: v < 140, 90), p.lab("Diastolic blood pressure", lambda v: v < 90, 90)), hard="two tests on one line"),
    L("now", "Has the patient been taking Contrave for at least 16 weeks, and is it still being taken", "now", lambda p: p.taking(ME, 112), "r"),
    L("lost", "Has the patient lost at least 5% of the body weight recorded before Contrave was started", "weight", lambda p: p.change("Body weight", ME, lambda b, c: round(c - 0.95 * b, 6) <= 0), "r", hard="baseline weight"),
    L("sbp", "Is the latest systolic blood pressure, taken within the past 6 months, below 150 mm Hg", "lab", lambda p: p.lab("Systolic blood pressure", lambda v: v < 150, 180), "r"),
    L("sz", "Does the patient have epilepsy or another seizure disorder", "no", lambda p: p.no_dx("G40"), exclude=True),
    L("ed", "Has the patient ever had anorexia nervosa or bulimia nervosa", "no", lambda p: p.no_hx("F50.0", "F50.2"), exclude=True),
    L("op", "Has the patient used an opioid (such as oxycodone or tramadol) or an MAO inhibitor within the past 14 days", "conc", lambda p: not p.tried(OPIOID | MAOI, within=14), hard="a window on two classes", exclude=True),
    L("bup", "Is the patient taking another product that contains bupropion", "conc", lambda p: not p.another({"bupropion"}, "Contrave", "naltrexone/bupropion"), hard="another product of an own ingredient", exclude=True),
    L("wt", "Is the patient taking phentermine, orlistat, or a GLP-1 receptor agonist", "conc", lambda p: not p.on({"phentermine", "orlistat"} | GLP1), exclude=True),
    L("preg", "Is the patient pregnant", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
]
ATTESTATIONS = ["Has the patient agreed to follow a reduced-calorie diet while on treatment"]


def never(s):
    return ALL(s.sz, s.ed, s.op, s.bup, s.wt, s.preg)


def initial(s):
    return ALL(s.age, ANY(s.b30, s.b27), s.prog, s.phen, s.bp, ATT, never(s))


def renewal(s):
    return ALL(s.now, s.lost, s.sbp, never(s))


def bp(sys, dia, ago=20):
    def put(b):
        lab("Systolic blood pressure", sys, ago)(b)
        lab("Diastolic blood pressure", dia, ago)(b)
    return put


HTN = dx("Essential (primary) hypertension", "I10")
INITIAL = dict(
    age=[[born(44, 19)], [born(18)], [born(18, -1)]],
    bmi=[[lab("BMI", 34.2)], [lab("BMI", 30)], [lab("BMI", 29.9)], [lab("BMI", 27), HTN], [lab("BMI", 26.9), HTN], [lab("BMI", 28), dx("Hyperlipidemia, unspecified", "E78.5")], [lab("BMI", 28), dx("Obstructive sleep apnea (adult) (pediatric)", "G47.33")],
         [lab("BMI", 28), dx("Prediabetes", "R73.03")], [HTN], []],
    prog=[[prog("Weight management program", 260, 40)], [prog("Comprehensive weight management program", 180)], [prog("Weight management program", 179)], [prog("Smoking cessation program", 260, 40)], []],
    phen=[[failed("Adipex-P", 100)], [failed("phentermine", 84)], [failed("Lomaira", 83)], [bad("Adipex-P", 9)], [worked("Adipex-P", 120)], [contra("phentermine")], [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")],
          [dx("Thyrotoxicosis with diffuse goiter without thyrotoxic crisis or storm", "E05.00")], [dx("Hypothyroidism, unspecified", "E03.9")], [failed("Qsymia", 90)], []],
    bp=[[bp(128, 78)], [bp(139, 89, 90)], [bp(140, 78)], [bp(128, 90)], [bp(128, 78, 91)], [lab("Systolic blood pressure", 128)], [lab("Systolic blood pressure", 150), lab("Diastolic blood pressure", 80, 200)]],
    x=[[], [dx("Epilepsy, unspecified, not intractable, without status epilepticus", "G40.909")], [past("Bulimia nervosa, unspecified", "F50.20")], [dx("Binge eating disorder, unspecified", "F50.819")], [worked("Ultram", 10, 14)], [worked("OxyContin", 10, 15)],
       [on("Parnate", 90)], [on("Wellbutrin XL", 200)], [worked("Wellbutrin XL", 200, 40)], [on("Zoloft", 200)], [on("Xenical", 60)], [on("Ozempic", 60)], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 50)]],
)
RENEWAL = dict(
    now=[[on("Contrave", 160)], [on("Contrave", 112)], [on("Contrave", 111)], [worked("Contrave", 160, 10)]],
    wt=[[lab("Body weight", 110, 170), lab("Body weight", 101, 10)], [lab("Body weight", 110, 170), lab("Body weight", 104.5, 10)], [lab("Body weight", 110, 170), lab("Body weight", 104.7, 10)], [lab("Body weight", 101, 10)], [lab("Body weight", 240, 170, "[lb_av]"), lab("Body weight", 103, 10)]],
    bp=[[lab("Systolic blood pressure", 131)], [lab("Systolic blood pressure", 150)], [lab("Systolic blood pressure", 149, 180)], [lab("Systolic blood pressure", 131, 181)]],
    x=[[], [on("Aplenzin", 40)], [on("MS Contin", 40)], [on("Adipex-P", 20)], [dx("Epilepsy, unspecified, not intractable, without status epilepticus", "G40.909")]],
)
