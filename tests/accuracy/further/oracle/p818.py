"""818 Zepbound: Premera policy, bullets in three kinds, sleep apnea beside weight, conditional metformin step, 5% or half the AHI."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "818-zepbound.md", "fu-818", "Evergreen Rainier Blue Cross", "Zepbound", "tirzepatide"
CLASS, STYLE = "sleep apnea, obesity: GIP/GLP-1", "Premera 'may be considered medically necessary', bullets * ◦ ▪ without connectives"
COMBINED = ((30, 6), (16, 4))
Z = {"tirzepatide"}
M = {"metformin"}
AHI = "Apnea-hypopnea index"
LINES = [
    L("age", "Aged 18 years or older", "age", lambda p: p.age_ge(18)),
    L("osa", "Diagnosed with OSA, without central sleep apnea (G47.31) or Cheyne-Stokes breathing (R06.3)", "mix", lambda p: p.dx("G47.33") and p.no_dx("G47.31", "R06.3"), hard="a diagnosis and two absences"),
    L("ahi", "AHI of 15 or more events per hour on a sleep study within the past 2 years", "lab", lambda p: p.lab(AHI, lambda v: v >= 15, 730)),
    L("bmi30", "Body mass index of 30 kg/m2 or above within the past 90 days", "lab", lambda p: p.lab("BMI", lambda v: v >= 30, 90)),
    L("dm", "If the individual has type 2 diabetes, metformin has been tried for at least 3 months unless it is contraindicated or was not tolerated", "if",
      lambda p: IF(p.dx("E11"), p.tried(M, 90) or p.contraindicated(M) or p.intolerant(M)), hard="a conditional with 'unless'"),
    L("spec", "Prescribed by or in consultation with a sleep medicine specialist, pulmonologist or endocrinologist", "spec", lambda p: p.prescriber("sleep medicine", "pulmonology", "endocrinology", "pediatric endocrinology")),
    L("bmi35", "Body mass index of 35 kg/m2 or above within the past 90 days", "lab", lambda p: p.lab("BMI", lambda v: v >= 35, 90)),
    L("mid", "Body mass index of 30 to less than 35 kg/m2 within the past 90 days AND at least TWO of the following", "lab", lambda p: p.lab("BMI", lambda v: 30 <= v < 35, 90), hidden=True),
    L("htn", "Hypertension", "dx", lambda p: p.dx("I10", "I11", "I12", "I13", "I15")),
    L("t2", "Type 2 diabetes", "dx", lambda p: p.dx("E11")),
    L("ap", "Obstructive sleep apnea", "dx", lambda p: p.dx("G47.33")),
    L("lip", "LDL-C of 160 mg/dL or above, or triglycerides of 200 mg/dL or above", "lab", lambda p: ANY(p.lab("LDL-C", lambda v: v >= 160), p.lab("Triglycerides", lambda v: v >= 200)), hard="two labs"),
    L("prog", "Has taken part in a comprehensive weight management program for at least 6 months", "prog", lambda p: p.programme(["weight management"], 180)),
    L("phen", "Has tried phentermine for at least 3 months without adequate weight loss, unless it is contraindicated (e.g., coronary artery disease, hyperthyroidism) or was not tolerated", "trial",
      lambda p: p.failed({"phentermine"}, 90) or p.intolerant({"phentermine"}) or p.contraindicated({"phentermine"}, "I25", "E05"), hard="contraindication by condition"),
    L("now", "Currently taking Zepbound, and for at least 5 months", "now", lambda p: p.taking(Z, 150), "r"),
    L("loss", "Body weight is at least 5% below baseline, or AHI has dropped by at least half from baseline", "weight",
      lambda p: ANY(p.change("Body weight", Z, lambda b, c: c <= 0.95 * b + 1e-9), p.change(AHI, Z, lambda b, c: c <= b / 2)), "r", hard="two changes"),
    L("mtc", "Personal or family history of medullary thyroid carcinoma or multiple endocrine neoplasia type 2", "fam",
      lambda p: p.no_hx("C73", "Z85.850", "E31.22", "E31.23") and not p.family("C73", "E31.22", "E31.23"), exclude=True, hard="two persons, two diseases"),
    L("panc", "History of pancreatitis in the past year", "no", lambda p: p.no_hx("K85", "K86.0", "K86.1", within=365), exclude=True, hard="an event with a window"),
    L("glp", "Use with another GLP-1 receptor agonist (e.g., Wegovy, Saxenda, Mounjaro)", "conc", lambda p: not p.another(GLP1, "Zepbound", "tirzepatide"), exclude=True),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
]
ATTESTATIONS = ["The prescriber states that positive airway pressure was not effective or could not be used", "Remains on a reduced-calorie diet with increased physical activity"]


def initial(s):
    apnea = ALL(s.age, s.osa, s.ahi, s.bmi30, s.dm, ATT, s.spec)
    weight = ALL(s.age, ANY(s.bmi35, ALL(s.mid, AT_LEAST(2, s.htn, s.t2, s.ap, s.lip))), s.prog, s.phen)
    return ALL(ANY(apnea, weight), s.mtc, s.panc, s.glp, s.preg)


def renewal(s):
    return ALL(s.now, s.loss, ATT, s.mtc, s.panc, s.glp, s.preg)


OSA = dx("Obstructive sleep apnea (adult) (pediatric)", "G47.33")
T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
HTN = dx("Essential (primary) hypertension", "I10")
CAD = dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")
WMP = "Comprehensive weight management program"
X = [[], [dx("Multiple endocrine neoplasia [MEN] type IIA", "E31.22")], [fam("Medullary thyroid carcinoma", "C73")], [past("Acute pancreatitis without necrosis or infection, unspecified", "K85.90", 365)], [past("Acute pancreatitis without necrosis or infection, unspecified", "K85.90", 366)],
     [on("Mounjaro", 30)], [on("tirzepatide", 30)], [on("Ozempic", 30)], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 40)], [fam("Malignant neoplasm of breast", "C50.919")]]
INITIAL = dict(
    age=[[born(49, 30)], [born(18)], [born(18, -1)]],
    dx=[[OSA], [OSA, dx("Primary central sleep apnea", "G47.31")], [dx("Insomnia, unspecified", "G47.00")]],
    ahi=[[lab(AHI, 33, 200)], [lab(AHI, 15, 730)], [lab(AHI, 14.9, 100)], [lab(AHI, 33, 731)]],
    bmi=[[lab("BMI", 36.2)], [lab("BMI", 30, 90)], [lab("BMI", 29.9)], [lab("BMI", 36.2, 91)]],
    dm=[[], [T2], [T2, worked("Metformin", 90, 100)], [T2, worked("Metformin", 89, 100)], [T2, contra("metformin")], [T2, bad("Glucophage")]],
    spec=[[spec("sleep medicine")], [spec("endocrinology")], [spec("family medicine")]],
    x=X,
)
MORE = {
    "weight": dict(
        age=[[born(41, 30)], [born(18, -1)]],
        bmi=[[lab("BMI", 38)], [lab("BMI", 35, 90)], [lab("BMI", 34.9), HTN], [lab("BMI", 34.9), HTN, T2, worked("Metformin", 30, 400)], [lab("BMI", 30), OSA, lab("Triglycerides", 200)], [lab("BMI", 31), HTN, lab("LDL-C", 159), lab("Triglycerides", 199)], [lab("BMI", 31), HTN, lab("LDL-C", 140)], [lab("BMI", 29.9), HTN, OSA, T2], []],
        prog=[[prog(WMP, 400, 150)], [prog(WMP, 180)], [prog(WMP, 179)], []],
        phen=[[failed("Adipex-P", 100)], [failed("phentermine", 90)], [failed("Lomaira", 89)], [bad("Adipex-P")], [CAD], [dx("Thyrotoxicosis, unspecified without thyrotoxic crisis or storm", "E05.90")], [contra("phentermine")], [dx("Hypothyroidism, unspecified", "E03.9")], []],
    ),
}
RENEWAL = dict(
    now=[[on("Zepbound", 200)], [on("tirzepatide", 150)], [on("Zepbound", 149)], [worked("Zepbound", 190, 10)]],
    loss=[[lab("Body weight", 110, 220), lab("Body weight", 98, 10)], [lab("Body weight", 100, 220), lab("Body weight", 95, 10)], [lab("Body weight", 100, 220), lab("Body weight", 95.5, 10)], [lab("Body weight", 100, 220), lab("Body weight", 95.5, 10), lab(AHI, 40, 300), lab(AHI, 20, 15)],
          [lab("Body weight", 100, 220), lab("Body weight", 95.5, 10), lab(AHI, 40, 300), lab(AHI, 21, 15)], [lab("Body weight", 95, 10)]],
    x=[[], [on("Saxenda", 30)]],
)
