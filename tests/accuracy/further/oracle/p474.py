"""474 Saxenda: PacificSource/Providence headed boxes, age groups as headings, prefix window on BMI."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "474-saxenda.md", "fu-474", "Wallowa Coast Health Assurance", "Saxenda", "liraglutide"
CLASS, STYLE = "obesity, GLP-1", "Providence/PacificSource Required Medical Information, adults and adolescents under own headings"
COMBINED = ((34, 6), (10, 2))
HTN, LIP = ("I10", "I11", "I12", "I13", "I15", "I16"), ("E78",)
MEN = ("C73", "E31.22", "E31.23")
AGENT = {"phentermine", "orlistat", "naltrexone"}
prg = lambda p: p.programme(("weight management",), 180)


def loss(name, share):
    return lambda p: p.change(name, {"liraglutide"}, lambda b, c: round((b - c) / b, 6) >= share)


LINES = [
    L("adult", "### Initial authorization, adults (age 18 or over)", "age", lambda p: p.age_ge(18), hidden=True),
    L("b30", "30 kg/m2 or greater", "lab", lambda p: p.lab("BMI", lambda v: v >= 30, 60), hard="test and window in the header"),
    L("b27", "27 kg/m2 or greater in a member with hypertension, type 2 diabetes mellitus, dyslipidemia, or obstructive sleep apnea", "mix",
      lambda p: ALL(p.lab("BMI", lambda v: v >= 27, 60), p.dx(*HTN, "E11", *LIP, "G47.33")), hard="test and window in the header"),
    L("prog", "Participation in a comprehensive weight management program for six months or longer", "prog", prg),
    L("agent", "A trial of phentermine, orlistat, or Contrave lasting at least 12 weeks, unless contraindicated or not tolerated", "trial",
      lambda p: p.tried(AGENT, 84) or p.contraindicated(AGENT) or p.intolerant(AGENT)),
    L("teen", "### Initial authorization, adolescents (age 12 to 17)", "age", lambda p: p.age_in(12, 17), hidden=True),
    L("w60", "Body weight of more than 60 kg", "lab", lambda p: p.lab("Body weight", lambda v: v > 60)),
    L("radult", "### Reauthorization, adults (age 18 or over)", "age", lambda p: p.age_ge(18), "r", hidden=True),
    L("n16", "Member is taking Saxenda and has done so for at least 16 weeks", "now", lambda p: p.taking({"liraglutide"}, 112), "r"),
    L("l4", "Loss of at least 4% of baseline body weight", "weight", loss("Body weight", 0.04), "r"),
    L("rteen", "### Reauthorization, adolescents (age 12 to 17)", "age", lambda p: p.age_in(12, 17), "r", hidden=True),
    L("n20", "Member is taking Saxenda and has done so for at least 20 weeks", "now", lambda p: p.taking({"liraglutide"}, 140), "r"),
    L("b1", "BMI has dropped by at least 1% from baseline", "change", loss("BMI", 0.01), "r"),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("mtc", "Personal or family history of medullary thyroid carcinoma or multiple endocrine neoplasia syndrome type 2", "no", lambda p: p.no_hx(*MEN) and not p.family(*MEN), exclude=True),
    L("panc", "Prior pancreatitis", "no", lambda p: p.no_hx("K85", "K86.0", "K86.1"), exclude=True),
    L("ins", "Concurrent use of insulin", "conc", lambda p: not p.on(INSULIN), exclude=True),
    L("glp", "Use with any other GLP-1 receptor agonist, Victoza included", "conc", lambda p: not p.another(GLP1, "Saxenda", "liraglutide"), exclude=True),
]
ATTESTATIONS = ["Member has agreed to continue a reduced-calorie diet and regular physical activity while on Saxenda", "BMI at or above the 95th percentile for age and sex"]


def out(s):
    return ALL(s.preg, s.mtc, s.panc, s.ins, s.glp)


def initial(s):
    return ALL(ANY(ALL(s.adult, ANY(s.b30, s.b27), s.prog, s.agent, ATT), ALL(s.teen, s.w60, ATT, s.prog)), out(s))


def renewal(s):
    return ALL(ANY(ALL(s.radult, s.n16, s.l4), ALL(s.rteen, s.n20, s.b1)), out(s))


WM = "Comprehensive weight management program"
P = prog(WM, 230, 20)
X = [[], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 60)], [fam("Medullary thyroid carcinoma", "C73")], [past("Acute pancreatitis, unspecified", "K85.90")], [on("Lantus", 90)], [on("Victoza", 20)], [on("Ozempic", 20)],
     [worked("Trulicity", 100, 60)]]
INITIAL = dict(
    age=[[born(44, 40)], [born(18)]],
    bmi=[[lab("BMI", 34)], [lab("BMI", 30, 60)], [lab("BMI", 34, 61)], [lab("BMI", 29.9)], [lab("BMI", 27), dx("Essential (primary) hypertension", "I10")], [lab("BMI", 26.9), dx("Essential (primary) hypertension", "I10")],
         [lab("BMI", 28), dx("Obstructive sleep apnea (adult)", "G47.33")], [lab("BMI", 28), dx("Mixed hyperlipidemia", "E78.2")], [lab("BMI", 28), dx("Prediabetes", "R73.03")], []],
    prog=[[P], [prog(WM, 180)], [prog(WM, 179)], []],
    agent=[[worked("Phentermine", 100)], [worked("Contrave", 84)], [failed("Xenical", 83)], [bad("Adipex-P")], [contra("Phentermine")], [failed("Wellbutrin XL", 200)], []],
    x=X,
)
MORE = {"adolescent": dict(
    age=[[born(15, 40)], [born(12)], [born(12, -1)], [born(18, -1)]],
    w=[[lab("Body weight", 88)], [lab("Body weight", 60)], [lab("Body weight", 60.5)], [lab("Body weight", 132, unit="[lb_av]")], []],
    prog=[[P], [prog(WM, 150)]],
    x=[[], [on("Humalog", 90)]],
)}
RENEWAL = dict(
    now=[[born(44, 40), on("Saxenda", 150)], [born(44, 40), on("liraglutide", 112)], [born(44, 40), on("Saxenda", 111)], [born(44, 40), worked("Saxenda", 130, 10)], [born(15, 40), on("Saxenda", 150)], [born(15, 40), on("Saxenda", 139)]],
    w=[[lab("Body weight", 100, 155), lab("Body weight", 95, 10), lab("BMI", 36.0, 155), lab("BMI", 34.2, 10)], [lab("Body weight", 100, 155), lab("Body weight", 96, 10), lab("BMI", 36.0, 155), lab("BMI", 35.9, 10)],
       [lab("Body weight", 100, 155), lab("Body weight", 96.1, 10), lab("BMI", 30.0, 155), lab("BMI", 29.7, 10)], [lab("Body weight", 95, 10), lab("BMI", 34.2, 10)]],
    x=[[], [on("Tresiba", 30)]],
)
