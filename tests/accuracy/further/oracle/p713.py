"""713 Contrave: CVS Caremark criteria, bullets and o with bare AND/OR, fact and attestation in one line, two blood pressures, exclusions as a list."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "713-contrave.txt", "fu-713", "Meridian Caremont Health", "Contrave", "naltrexone/bupropion"
CLASS, STYLE = "weight management", "CVS Caremark criteria, bullets and o with AND/OR lines"
COMBINED = ((44, 7), (14, 3))
P, C = {"phentermine"}, {"naltrexone"}
LINES = [
    L("age", "The requested drug is being prescribed with a reduced-calorie diet and increased physical activity for chronic weight management in a patient 18 years of age or older", "age", lambda p: p.age_ge(18), hard="fact and attestation"),
    L("prog", "The patient has participated in a comprehensive weight management program for at least 6 months", "prog", lambda p: p.programme(("weight",), 180)),
    L("bmi30", "The patient has a body mass index (BMI) of 30 kg/m2 or more", "lab", lambda p: p.lab("BMI", lambda v: v >= 30)),
    L("bmi27", "The patient has a BMI of 27 kg/m2 or more and has hypertension, type 2 diabetes mellitus, dyslipidemia, or obstructive sleep apnea", "mix",
      lambda p: ALL(p.lab("BMI", lambda v: v >= 27), p.dx("I10", "I11", "I12", "I13", "E11", "E78.0", "E78.1", "E78.2", "E78.3", "E78.4", "E78.5", "G47.33")), hard="test and conditions"),
    L("bp", "The most recent blood pressure, taken within the last 3 months, is under 140/90 mmHg", "mix",
      lambda p: ALL(p.lab("Systolic blood pressure", lambda v: v < 140, 90), p.lab("Diastolic blood pressure", lambda v: v < 90, 90)), hard="two values"),
    L("phen", "The patient experienced an inadequate treatment response after at least 12 weeks of phentermine, unless the patient is unable to take phentermine because of coronary artery disease, hyperthyroidism, glaucoma, or a prior adverse reaction", "trial",
      lambda p: p.failed(P, 84) or p.intolerant(P) or p.dx("I25.1", "I25.7", "I25.8", "I25.9", "E05", "H40"), hard="unless clause with conditions"),
    L("wk", "The patient has completed at least 16 weeks of therapy with the requested drug", "trial", lambda p: p.tried(C, 112), "r"),
    L("loss", "The patient lost at least 5 percent of baseline body weight", "weight", lambda p: p.change("Body weight", C, lambda b, c: round((b - c) / b, 6) >= 0.05), "r", hard="baseline weight"),
    L("sz", "Seizure disorder or any previous seizure", "no", lambda p: p.no_hx("G40", "R56"), exclude=True),
    L("ed", "Current or prior anorexia nervosa or bulimia", "no", lambda p: p.no_hx("F50.0", "F50.2"), exclude=True),
    L("op", "Use of any opioid, including tramadol and buprenorphine, in the last 14 days", "conc", lambda p: not p.tried(ANY_OPIOID, 0, 14), exclude=True, hard="any use in a window"),
    L("mao", "Use of a monoamine oxidase inhibitor (MAOI) in the last 14 days", "conc", lambda p: not p.tried(MAOI, 0, 14), exclude=True, hard="any use in a window"),
    L("bup", "Another bupropion-containing product taken at the same time (e.g., Wellbutrin XL, Auvelity)", "conc", lambda p: not p.another({"bupropion"}, "Contrave", "naltrexone/bupropion"), exclude=True),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
]
ATTESTATIONS = []


def excl(s):
    return ALL(s.sz, s.ed, s.op, s.mao, s.bup, s.preg)


def initial(s):
    return ALL(s.age, s.prog, ANY(s.bmi30, s.bmi27), s.bp, s.phen, excl(s))


def renewal(s):
    return ALL(s.wk, s.loss, excl(s))


BP = lambda a, b, ago=20: [lab("Systolic blood pressure", a, ago), lab("Diastolic blood pressure", b, ago)]
X = [[], [past("Unspecified convulsions", "R56.9")], [dx("Epilepsy, unspecified, not intractable, without status epilepticus", "G40.909")], [past("Bulimia nervosa, unspecified", "F50.20")], [dx("Binge eating disorder", "F50.81")],
     [on("Tramadol", 40)], [worked("Norco", 20, 14)], [worked("Norco", 20, 15)], [on("Suboxone", 200)], [worked("Nardil", 100, 10)], [worked("Nardil", 100, 15)], [on("Wellbutrin XL", 90)], [on("Bupropion", 90)],
     [sex("female"), dx("Pregnant state, incidental", "Z33.1", 40)], [on("Sertraline", 90)]]
INITIAL = dict(
    age=[[born(44, 60)], [born(18)], [born(18, -1)]],
    prog=[[prog("Comprehensive weight management program", 260, 30)], [prog("Comprehensive weight management program", 180)], [prog("Comprehensive weight management program", 179)], [prog("Smoking cessation program", 260, 30)], []],
    bmi=[[lab("BMI", 34.2)], [lab("BMI", 30)], [lab("BMI", 29.9)], [lab("BMI", 27), dx("Obstructive sleep apnea (adult) (pediatric)", "G47.33")], [lab("BMI", 26.9), dx("Obstructive sleep apnea (adult) (pediatric)", "G47.33")],
         [lab("BMI", 28.5), dx("Essential (primary) hypertension", "I10")], [lab("BMI", 28.5), dx("Mixed hyperlipidemia", "E78.2")], [lab("BMI", 28.5), dx("Prediabetes", "R73.03")], [dx("Type 2 diabetes mellitus without complications", "E11.9")], [lab("BMI", 36, 300), lab("BMI", 28, 10)]],
    bp=[BP(124, 78), BP(139, 89, 90), BP(140, 82), BP(132, 90), BP(124, 78, 91), [lab("Systolic blood pressure", 128)], [], BP(152, 96, 60) + BP(128, 80, 9)],
    phen=[[failed("Adipex-P", 120)], [partial("Phentermine", 84)], [failed("Phentermine", 83)], [worked("Phentermine", 150)], [bad("Phentermine")], [dx("Thyrotoxicosis, unspecified without thyrotoxic crisis or storm", "E05.90")],
          [dx("Unspecified glaucoma", "H40.9")], [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")], [], [failed("Qsymia", 100)]],
    x=X,
)
RENEWAL = dict(
    drug=[[on("Contrave", 150)], [on("Contrave", 112)], [on("Contrave", 111)], [med("naltrexone/bupropion", 160, None)]],
    wt=[[lab("Body weight", 104, 170), lab("Body weight", 97, 10)], [lab("Body weight", 100, 170), lab("Body weight", 95, 10)], [lab("Body weight", 100, 170), lab("Body weight", 95.2, 10)], [lab("Body weight", 95, 10)], [lab("Body weight", 240, 170, "[lb_av]"), lab("Body weight", 103, 10)]],
    x=[X[0], X[2], X[5], X[11], X[14]],
)
