"""242 Contrave: initial therapy and continuing therapy as A and B of one indication."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "242-contrave-qsymia.md", "bc-242", "Tidewater Consolidated Health", "Contrave", "naltrexone/bupropion"
CLASS, STYLE = "obesity, anorectic", "A) Initial / B) Continuing in one indication, i. ii."
COMBINED = ((24, 4), (9, 2))
PHEN = {"phentermine"}
LINES = [
    L("age", "Patient is ≥ 18 years of age", "age", lambda p: p.age_ge(18)),
    L("bmi", "Patient has a body mass index (BMI) ≥ 30 kg/m2, or a BMI ≥ 27 kg/m2 with at least one of hypertension, type 2 diabetes, dyslipidemia, or obstructive sleep apnea", "mix",
      lambda p: ANY(p.lab("BMI", lambda v: v >= 30), ALL(p.lab("BMI", lambda v: v >= 27), p.dx("I10", "I11", "I12", "I13", "I15", "E11", "E78", "G47.33"))),
      hard="value or value with a comorbidity"),
    L("prog", "Patient has taken part in a comprehensive weight management program for ≥ 3 months", "prog", lambda p: p.programme(("weight management",), 90)),
    L("phen", "Patient has tried phentermine for ≥ 12 weeks, or phentermine is contraindicated or was not tolerated", "trial",
      lambda p: p.tried(PHEN, 84) or p.intolerant(PHEN) or p.contraindicated(PHEN)),
    L("rec", "Patient has been receiving Contrave for ≥ 16 weeks", "now", lambda p: p.taking({"naltrexone"}, 112) and p.taking({"bupropion"}, 112), "r"),
    L("loss", "Patient has lost ≥ 5% of baseline body weight", "weight",
      lambda p: p.change("Body weight", {"naltrexone"}, lambda b, c: round((b - c) / b, 9) >= 0.05), "r", hard="baseline weight"),
    L("conc", "Concomitant use with another weight loss medication (e.g., Wegovy, Saxenda, Zepbound, phentermine)", "conc", lambda p: not p.on(OTHER_WEIGHT), exclude=True),
    L("mao", "Use of a monoamine oxidase inhibitor (e.g., phenelzine, tranylcypromine) within the past 14 days", "conc", lambda p: not p.tried(MAOI, within=14), exclude=True),
    L("opi", "Current opioid use, including buprenorphine", "conc", lambda p: not p.on(OPIOID | {"buprenorphine"}), exclude=True),
    L("seiz", "Seizure disorder or a history of seizures", "no", lambda p: p.no_hx("G40", "R56"), exclude=True),
    L("eat", "Anorexia nervosa or bulimia nervosa", "no", lambda p: p.no_dx("F50.0", "F50.2"), exclude=True),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
]
ATTESTATIONS = ["The medication is used along with a reduced-calorie diet and increased physical activity"]


def x(s):
    return ALL(s.conc, s.mao, s.opi, s.seiz, s.eat, s.preg)


def initial(s):
    return ALL(s.age, s.bmi, s.prog, s.phen, x(s))


def renewal(s):
    return ALL(s.rec, s.loss, ATT, x(s))


OB = dx("Obesity, unspecified", "E66.9")
HTN = dx("Essential (primary) hypertension", "I10")
X = [[], [on("Saxenda", 60)], [on("Qsymia", 40)], [worked("Wegovy", 100, 40)], [worked("Phenelzine", 100, 14)], [worked("Nardil", 100, 15)],
     [on("Percocet", 20)], [on("Suboxone", 300)], [worked("Tramadol", 10, 20)], [past("Unspecified convulsions", "R56.9")],
     [dx("Epilepsy, unspecified, not intractable", "G40.909")], [dx("Bulimia nervosa", "F50.2")], [dx("Binge eating disorder, moderate", "F50.811")],
     [sex("female"), born(31, 5), dx("Pregnant state, incidental", "Z33.1", 60)]]
INITIAL = dict(
    age=[[born(41, 12)], [born(18)], [born(18, -1)]],
    bmi=[[OB, lab("BMI", 34)], [lab("BMI", 30)], [OB, lab("BMI", 29.9)], [HTN, lab("BMI", 27)], [HTN, lab("BMI", 26.9)],
         [dx("Obstructive sleep apnea (adult) (pediatric)", "G47.33"), lab("BMI", 28)], [dx("Mixed hyperlipidemia", "E78.2"), lab("Body weight", 100)],
         [dx("Prediabetes", "R73.03"), lab("BMI", 29)], [OB]],
    prog=[[prog("Comprehensive weight management program", 200, 60)], [prog("Comprehensive weight management program", 90)],
          [prog("Comprehensive weight management program", 89)], [prog("Smoking cessation program", 300, 30)], []],
    phen=[[failed("Phentermine", 90)], [worked("Adipex-P", 84)], [worked("Lomaira", 83)], [bad("Phentermine", 9)], [contra("Adipex-P")], [failed("Xenical", 150)], []],
    x=X,
)
W = [lab("Body weight", 110, 220), lab("Body weight", 101, 12)]
RENEWAL = dict(
    rec=[[on("Contrave", 200)], [on("Contrave", 112)], [on("Contrave", 111)], [worked("Contrave", 200, 5)], [on("Wellbutrin XL", 200)]],
    loss=[W, [lab("Body weight", 100, 210), lab("Body weight", 95, 12)], [lab("Body weight", 100, 210), lab("Body weight", 95.1, 12)], [lab("Body weight", 95, 12)],
          [lab("Body weight", 242, 210, "[lb_av]"), lab("Body weight", 100, 12)]],
    x=[X[0], X[1], X[6], X[9]],
)
