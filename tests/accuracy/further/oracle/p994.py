"""994 Zepbound: regional plan's consultation criteria, bullets, two indications by heading."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "994-zepbound.md", "fu-994", "Cascadia Group Health Plan", "Zepbound", "tirzepatide"
CLASS, STYLE = "obesity: GIP/GLP-1 agonist", "regional plan, criteria-based consultation, bullets"
COMBINED = ((40, 3), (12, 1))
CAD = ("I25.1", "I25.7", "I25.8", "I25.9")
BMI = "BMI"
LINES = [
    L("age", "Patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("b40", "BMI measured within the past 90 days is 40 kg/m2 or greater", "lab", lambda p: p.lab(BMI, lambda v: v >= 40, 90)),
    L("b35", "BMI measured within the past 90 days is 35 kg/m2 or greater, and patient has hypertension, dyslipidemia, obstructive sleep apnea, or coronary artery disease", "mix",
      lambda p: ALL(p.lab(BMI, lambda v: v >= 35, 90), p.dx("I10", "I11", "I12", "I13", "I15", "I16", "E78.0", "E78.1", "E78.2", "E78.3", "E78.4", "E78.5", "G47.33", *CAD)), hard="observation and condition on one line"),
    L("prog", "Patient has participated in a lifestyle or weight management program for at least 6 months", "prog", lambda p: p.programme(("lifestyle", "weight management"), 180)),
    L("phen", "Patient has tried phentermine for at least 12 weeks with an inadequate response, or has an intolerance or contraindication to phentermine (e.g., coronary artery disease, hyperthyroidism, glaucoma)", "trial",
      lambda p: p.failed({"phentermine"}, 84) or p.intolerant({"phentermine"}) or p.contraindicated({"phentermine"}, "E05", "H40", *CAD)),
    L("osa", "Patient has a diagnosis of obstructive sleep apnea", "dx", lambda p: p.dx("G47.33")),
    L("ahi", "Apnea-hypopnea index (AHI) is 15 or more events per hour on a sleep study within the past 2 years", "lab", lambda p: p.lab("Apnea-hypopnea index", lambda v: v >= 15, 730)),
    L("b30", "BMI measured within the past 90 days is 30 kg/m2 or greater", "lab", lambda p: p.lab(BMI, lambda v: v >= 30, 90)),
    L("spec", "Prescribed by or in consultation with a sleep medicine specialist or a pulmonologist", "spec", lambda p: p.prescriber("sleep medicine", "pulmonology")),
    L("now", "Patient has been taking Zepbound for at least 6 months", "now", lambda p: p.taking({"tirzepatide"}, 180), "r"),
    L("loss", "Patient's weight is at least 5% lower than at the start of Zepbound therapy", "weight", lambda p: p.change("Body weight", {"tirzepatide"}, lambda b, c: round((b - c) / b, 6) >= 0.05), "r"),
    L("mtc", "Personal or family history of medullary thyroid carcinoma or multiple endocrine neoplasia syndrome type 2 (MEN 2)", "no",
      lambda p: p.no_hx("C73", "E31.22", "E31.23") and not p.family("C73", "E31.22", "E31.23"), exclude=True, hard="own and family history"),
    L("preg", "Current pregnancy or breastfeeding", "no", lambda p: p.no_dx(*PREGNANT, "Z39.1"), exclude=True),
    L("t1", "Type 1 diabetes", "no", lambda p: p.no_dx("E10"), exclude=True),
    L("panc", "History of pancreatitis", "no", lambda p: p.no_hx("K85", "K86.0", "K86.1"), exclude=True),
    L("conc", "Concurrent use of another GLP-1 receptor agonist (e.g., Wegovy, Saxenda, Ozempic) or of Mounjaro", "conc", lambda p: not p.another(GLP1, "Zepbound", "tirzepatide"), exclude=True),
]
ATTESTATIONS = ["Patient agrees to continue a reduced-calorie diet and regular physical activity", "Patient has been counseled on the use of positive airway pressure (PAP) therapy",
                "Patient continues to follow a reduced-calorie diet"]


def excluded(s):
    return ALL(s.mtc, s.preg, s.t1, s.panc, s.conc)


def initial(s):
    return ALL(ANY(ALL(s.age, ANY(s.b40, s.b35), s.prog, s.phen, ATT), ALL(s.age, s.osa, s.ahi, s.b30, s.spec, ATT)), excluded(s))


def renewal(s):
    return ALL(s.now, s.loss, ATT, excluded(s))


OB = dx("Obesity, class 3", "E66.813", 900)
OSA = dx("Obstructive sleep apnea (adult) (pediatric)", "G47.33", 400)
W = "Body weight"
PROGRAM = "Comprehensive weight management program"
X = [[], [fam("Medullary thyroid carcinoma", "C73", "sister")], [past("Medullary thyroid carcinoma", "C73")], [dx("Multiple endocrine neoplasia [MEN] type IIA", "E31.22")], [dx("Multiple endocrine neoplasia [MEN] type I", "E31.21")],
     [sex("female"), dx("Pregnant state, incidental", "Z33.1", 60)], [sex("female"), dx("Encounter for care and examination of lactating mother", "Z39.1", 30)], 
     [dx("Type 1 diabetes mellitus without complications", "E10.9")], [dx("Type 2 diabetes mellitus without complications", "E11.9")], [past("Acute pancreatitis without necrosis or infection, unspecified", "K85.90")],
     [dx("Calculus of gallbladder without cholecystitis without obstruction", "K80.20")], [on("Wegovy", 60)], [on("Mounjaro", 60)], [worked("Saxenda", 120, 40)]]
INITIAL = dict(
    age=[[OB, born(36)], [OB, born(18)], [OB, born(18, -1)]],
    bmi=[[lab(BMI, 42.3)], [lab(BMI, 40, 90)], [lab(BMI, 39.9)], [lab(BMI, 35, 15), dx("Essential (primary) hypertension", "I10")], [lab(BMI, 34.9), dx("Essential (primary) hypertension", "I10")],
         [lab(BMI, 36.5), dx("Mixed hyperlipidemia", "E78.2")], [lab(BMI, 36.5), OSA, lab("Apnea-hypopnea index", 9, 150)], [lab(BMI, 36.5), dx("Elevated blood-pressure reading, without diagnosis of hypertension", "R03.0")],
         [lab(BMI, 42.3, 91)], [lab(BMI, 42.3, 80), lab(BMI, 38.8, 10)], []],
    prog=[[prog(PROGRAM, 400, 150)], [prog("Lifestyle and weight management program", 180)], [prog(PROGRAM, 300, 121)], [prog("Smoking cessation program", 300)], []],
    phen=[[failed("phentermine", 110)], [failed("Adipex-P", 84)], [failed("Adipex-P", 83)], [bad("Lomaira")], [contra("phentermine")], [worked("phentermine", 150)], [failed("Contrave", 120)],
          [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")], [dx("Unspecified glaucoma", "H40.9")], [dx("Hypothyroidism, unspecified", "E03.9")]],
    spec=[[spec("family medicine")], [spec("pulmonology")]],
    x=X,
)
MORE = {"osa": dict(
    who=[[dx("Obesity, class 1", "E66.811"), born(47)], [dx("Obesity, class 1", "E66.811"), born(18, -1)]],
    dx=[[OSA], [dx("Primary central sleep apnea", "G47.31")], [past("Obstructive sleep apnea (adult) (pediatric)", "G47.33")]],
    ahi=[[lab("Apnea-hypopnea index", 31, 200)], [lab("Apnea-hypopnea index", 15, 730)], [lab("Apnea-hypopnea index", 14.9, 200)], [lab("Apnea-hypopnea index", 31, 731)]],
    bmi=[[lab(BMI, 33.4)], [lab(BMI, 30, 90)], [lab(BMI, 29.9)], [lab(BMI, 33.4, 91)]],
    spec=[[spec("sleep medicine")], [spec("pulmonology")], [spec("family medicine")]],
)}
RENEWAL = dict(
    now=[[OB, on("Zepbound", 220)], [OB, on("tirzepatide", 180)], [OB, on("Zepbound", 179)], [OB, worked("Zepbound", 220, 14)]],
    wt=[[lab(W, 120, 300), lab(W, 109, 10)], [lab(W, 120, 300), lab(W, 114, 10)], [lab(W, 120, 300), lab(W, 114.6, 10)], [lab(W, 120, 300)], [lab(W, 109, 10)], [lab(W, 264, 300, "[lb_av]"), lab(W, 241, 10, "[lb_av]")],
        [lab(W, 120, 300), lab(W, 110, 100), lab(W, 118, 5)]],
    x=[X[0], X[1], X[5], X[9], X[11]],
)
