"""852 Zepbound: CVS Caremark style, dashes, two indications, baseline BMI."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "852-zepbound.md", "fu-852", "Harborline Mutual Insurance", "Zepbound", "tirzepatide"
CLASS, STYLE = "weight and sleep apnea", "CVS Caremark, 'authorization may be granted', dashes with periods"
COMBINED = ((34, 6), (14, 3))
T = {"tirzepatide"}


def base(p, test):
    v = p.baseline_current("BMI", T)[0]
    return None if v is None else test(v)


HTN = ("I10", "I11", "I12", "I13", "I15", "I16")
LINES = [
    L("ob", "The member has a diagnosis of overweight or obesity", "dx", lambda p: p.dx("E66")),
    L("age", "The member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("prog", "The member has taken part in a comprehensive weight management program for at least 6 months", "prog", lambda p: p.programme(["weight"], 180)),
    L("b30", "BMI before starting Zepbound was 30 kg/m² or greater", "lab", lambda p: base(p, lambda v: v >= 30), hard="baseline, not latest"),
    L("b27", "BMI before starting Zepbound was at least 27 kg/m², and the member has two or more of these conditions: hypertension, type 2 diabetes mellitus, dyslipidemia, coronary artery disease", "mix",
      lambda p: ALL(base(p, lambda v: v >= 27), count(lambda c: p.dx(*c), HTN, ("E11",), ("E78",), ("I25.1",)) >= 2), hard="baseline and two of four conditions on one line"),
    L("phen", "The member has tried phentermine for at least 12 weeks, unless the member has coronary artery disease, a history of stroke, or an intolerance to phentermine", "trial",
      lambda p: p.tried({"phentermine"}, 84) or p.dx("I25.1") or p.hx("I63", "I69.3", "Z86.73") or p.intolerant({"phentermine"}), hard="unless with conditions"),
    L("mtc", "The member has no personal or family history of medullary thyroid carcinoma and does not have multiple endocrine neoplasia syndrome type 2", "no",
      lambda p: p.no_hx("C73", "Z85.850") and not p.family("C73") and p.no_dx("E31.22", "E31.23"), hard="personal, family and syndrome on one line"),
    L("osa", "The member has obstructive sleep apnea with an apnea-hypopnea index of at least 15 events per hour on a test within the past 2 years", "mix",
      lambda p: ALL(p.dx("G47.33"), p.lab("Apnea-hypopnea index", lambda v: v >= 15, 730)), hard="diagnosis, lab and window on one line"),
    L("cur", "The member's current BMI is 30 kg/m² or greater", "lab", lambda p: p.lab("BMI", lambda v: v >= 30)),
    L("spec", "Zepbound is prescribed by, or in consultation with, a sleep medicine specialist or a pulmonologist", "spec", lambda p: p.prescriber("sleep medicine", "pulmonology")),
    L("six", "The member has been receiving Zepbound for at least 6 months", "now", lambda p: p.taking(T, 180), "r"),
    L("loss", "Loss of at least 5% of baseline body weight", "weight", lambda p: p.change("Body weight", T, lambda b, c: round((b - c) / b, 9) >= 0.05), "r"),
    L("ahi", "A fall in the apnea-hypopnea index of at least 50% from baseline", "change", lambda p: p.change("Apnea-hypopnea index", T, lambda b, c: round((b - c) / b, 9) >= 0.5), "r"),
    L("conc", "Use together with another GLP-1 receptor agonist (including Mounjaro) or with a DPP-4 inhibitor", "conc", lambda p: not p.another(GLP1 | DPP4, "Zepbound", "tirzepatide"), exclude=True),
    L("preg", "Members who are pregnant", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("panc", "Members with a history of pancreatitis", "no", lambda p: p.no_hx("K85", "K86.0", "K86.1"), exclude=True),
]
ATTESTATIONS = ["The prescriber attests that positive airway pressure therapy has been offered", "The member continues to follow a reduced-calorie diet"]


def initial(s):
    return ALL(ANY(ALL(s.ob, s.age, s.prog, ANY(s.b30, s.b27), s.phen, s.mtc),
                   ALL(s.osa, s.age, s.cur, s.spec, ATT, s.mtc)), s.conc, s.preg, s.panc)


def renewal(s):
    return ALL(s.six, ANY(s.loss, s.ahi), ATT, s.conc, s.preg, s.panc)


OB = dx("Obesity, class 2", "E66.812")
H, D, LIP = dx("Essential (primary) hypertension", "I10"), dx("Type 2 diabetes mellitus without complications", "E11.9"), dx("Mixed hyperlipidemia", "E78.2")
CAD = dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")
P = "Comprehensive weight management program"
MTC = [[], [fam("Medullary thyroid carcinoma", "C73", "father")], [past("Medullary thyroid carcinoma", "C73")], [dx("Multiple endocrine neoplasia [MEN] type IIA", "E31.22")], [dx("Multiple endocrine neoplasia [MEN] type I", "E31.21")]]
X = [[], [on("Ozempic", 50)], [on("Mounjaro", 50)], [on("Januvia", 80)], [worked("Victoza", 100, 60)], [past("Acute pancreatitis without necrosis or infection, unspecified", "K85.90")],
     [sex("female"), dx("Pregnant state, incidental", "Z33.1", 40)]]
INITIAL = dict(
    age=[[born(44, 9)], [born(18)], [born(18, -1)]],
    ob=[[OB], [dx("Overweight", "E66.3")], [dx("Abnormal weight gain", "R63.5")]],
    prog=[[prog(P, 220)], [prog(P, 300, 120)], [prog(P, 179)], []],
    bmi=[[lab("BMI", 34.2)], [lab("BMI", 30)], [lab("BMI", 29.9)], [lab("BMI", 27), H, LIP], [lab("BMI", 27.4), D], [lab("BMI", 26.9), H, D, LIP], [lab("BMI", 31.5, 120), on("Zepbound", 100), lab("BMI", 27.6, 10)],
         [lab("BMI", 29.1, 120), on("Zepbound", 100), lab("BMI", 30.4, 10)], [H, D]],
    phen=[[worked("Adipex-P", 100)], [failed("phentermine", 84)], [failed("Lomaira", 83)], [bad("phentermine", 10)], [CAD], [past("Cerebral infarction, unspecified", "I63.9")], [H], [failed("Qsymia", 90)]],
    mtc=MTC, x=X[:2] + X[3:],
)
OSA = dx("Obstructive sleep apnea (adult) (pediatric)", "G47.33")
MORE = {"osa": dict(
    age=[[born(51, 9)], [born(18, -1)]],
    osa=[[OSA, lab("Apnea-hypopnea index", 24, 200)], [OSA, lab("Apnea-hypopnea index", 15, 730)], [OSA, lab("Apnea-hypopnea index", 14.9)], [OSA, lab("Apnea-hypopnea index", 30, 731)], [OSA],
         [dx("Insomnia, unspecified", "G47.00"), lab("Apnea-hypopnea index", 20)]],
    bmi=[[lab("BMI", 36)], [lab("BMI", 30)], [lab("BMI", 29.9)], [lab("BMI", 33, 400), lab("BMI", 29.4, 10)], []],
    spec=[[spec("sleep medicine")], [spec("pulmonology")], [spec("family medicine")]],
    mtc=MTC[:2], x=X[:2] + X[3:5],
)}
RENEWAL = dict(
    six=[[on("Zepbound", 240)], [on("tirzepatide", 180)], [on("Zepbound", 179)], [worked("Zepbound", 230, 15)]],
    w=[[lab("Body weight", 100, 250), lab("Body weight", 92, 10)], [lab("Body weight", 100, 250), lab("Body weight", 95, 10)], [lab("Body weight", 100, 250), lab("Body weight", 95.1, 10)],
       [lab("Body weight", 92, 10)], [lab("Body weight", 100, 250)], [lab("Apnea-hypopnea index", 30, 260), lab("Apnea-hypopnea index", 15, 20)],
       [lab("Apnea-hypopnea index", 30, 260), lab("Apnea-hypopnea index", 15.5, 20), lab("Body weight", 100, 250), lab("Body weight", 98, 10)],
       [lab("Body weight", 220, 250, "[lb_av]"), lab("Body weight", 208, 10, "[lb_av]")]],
    x=X,
)
