"""827 Saxenda: Kaiser Permanente criteria-based consultation, bullets with -AND-/-OR- lines, conditionals by age."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "827-saxenda.md", "fu-827", "Golden Poppy Permanent Health", "Saxenda", "liraglutide"
CLASS, STYLE = "obesity: GLP-1", "Kaiser criteria for drug coverage, bullets with -AND- / -OR- lines"
COMBINED = ((40, 6), (14, 3))
P = {"phentermine"}
G = {"liraglutide"}
WEIGHT_DX = ("I10", "I11", "I12", "I13", "I15", "I16", "E78.0", "E78.1", "E78.2", "E78.3", "E78.4", "E78.5", "E11", "G47.33")
LINES = [
    L("b30", "Adult (18 years of age or older) with a body mass index (BMI) of 30 kg/m2 or more", "mix", lambda p: ALL(p.age_ge(18), p.lab("BMI", lambda v: v >= 30)), hard="age and value"),
    L("b27", "Adult with a BMI of 27 kg/m2 or more and at least one weight-related condition: hypertension, dyslipidemia, type 2 diabetes, or obstructive sleep apnea", "mix",
      lambda p: ALL(p.age_ge(18), p.lab("BMI", lambda v: v >= 27), p.dx(*WEIGHT_DX)), hard="age, value and a condition of a list"),
    L("kg", "Adolescent 12 to 17 years of age who weighs more than 60 kg", "mix", lambda p: ALL(p.age_in(12, 17), p.lab("Body weight", lambda v: v > 60)), hard="age and value"),
    L("prog", "Took part in a comprehensive weight management program for at least 6 months", "prog", lambda p: p.programme(["weight"], 180)),
    L("phen", "If 18 years of age or older, patient had an inadequate response to at least 12 weeks of phentermine, or has an intolerance or a contraindication to phentermine (e.g., coronary artery disease, hyperthyroidism, glaucoma)", "if",
      lambda p: IF(p.age_ge(18), p.failed(P, 84) or p.intolerant(P) or p.contraindicated(P, "I25", "E05", "H40")), hard="conditional; contraindication by condition"),
    L("mtc", "No personal or family history of medullary thyroid cancer or multiple endocrine neoplasia syndrome type 2", "no",
      lambda p: p.no_hx("C73", "Z85.850", "E31.22", "E31.23") and not p.family("C73", "E31.22", "E31.23"), hard="own and family history"),
    L("panc", "Not pregnant, and no history of pancreatitis", "no", lambda p: p.no_dx(*PREGNANT) and p.no_hx("K85", "K86.0", "K86.1"), hard="two absences, one of a history"),
    L("conc", "Not taking another GLP-1 receptor agonist (e.g., Ozempic, Victoza, Trulicity) or insulin", "conc", lambda p: not p.another(GLP1, "Saxenda", "liraglutide") and not p.on(INSULIN), "b"),
    L("now", "Patient has been taking Saxenda for at least 16 weeks", "now", lambda p: p.taking(G, 112), "r"),
    L("r4", "If 18 years of age or older, weight is down at least 4% from baseline", "weight", lambda p: IF(p.age_ge(18), p.change("Body weight", G, lambda b, c: round((b - c) / b, 6) >= 0.04)), "r", hard="conditional change"),
    L("r1", "If under 18 years of age, BMI is at least 1% below baseline", "change", lambda p: IF(not p.age_ge(18), p.change("BMI", G, lambda b, c: round((b - c) / b, 6) >= 0.01)), "r", hard="conditional change"),
    L("preg", "Not pregnant", "no", lambda p: p.no_dx(*PREGNANT), "r"),
]
ATTESTATIONS = ["Prescriber attests that a reduced-calorie diet and increased physical activity will continue"]


def initial(s):
    return ALL(ANY(s.b30, s.b27, s.kg), s.prog, s.phen, s.mtc, s.panc, s.conc, ATT)


def renewal(s):
    return ALL(s.now, s.r4, s.r1, s.preg, s.conc)


CWM = "Comprehensive weight management program"
bmi = lambda v, ago=20: lab("BMI", v, ago)
INITIAL = dict(
    who=[[born(43, 60), bmi(34.8)], [born(18), bmi(30)], [born(18, -1), bmi(34.8), lab("Body weight", 92)], [born(43, 60), bmi(29.9)], [born(43, 60)],
         [born(43), bmi(27), dx("Essential (primary) hypertension", "I10")], [born(43), bmi(26.9), dx("Essential (primary) hypertension", "I10")], [born(50), bmi(28.4), dx("Mixed hyperlipidemia", "E78.2")],
         [born(50), bmi(28.4), dx("Obstructive sleep apnea (adult) (pediatric)", "G47.33")], [born(50), bmi(28.4), dx("Prediabetes", "R73.03")], [born(50), bmi(28.4), past("Hyperlipidemia, unspecified", "E78.5")],
         [born(12), bmi(31), lab("Body weight", 60.5)], [born(12), bmi(31), lab("Body weight", 60)], [born(12, -1), bmi(31), lab("Body weight", 70)], [born(15), bmi(31)], [born(15), bmi(31), lab("Body weight", 150, unit="[lb_av]")]],
    prog=[[prog(CWM, 260, 40)], [prog(CWM, 220, 40)], [prog(CWM, 219, 40)], [prog(CWM, 200)], []],
    phen=[[failed("Adipex-P", 100)], [failed("Phentermine", 84)], [failed("Phentermine", 83)], [worked("Adipex-P", 120)], [bad("Lomaira", 10)], [contra("Phentermine")], [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")],
          [dx("Primary open-angle glaucoma, unspecified eye, stage unspecified", "H40.1190")], [dx("Hypothyroidism, unspecified", "E03.9")], [partial("Qsymia", 90)], []],
    x=[[], [fam("Medullary thyroid carcinoma", "C73")], [dx("Multiple endocrine neoplasia [MEN] type IIA", "E31.22")], [dx("Multiple endocrine neoplasia [MEN] type I", "E31.21")], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 60)],
       [past("Acute pancreatitis without necrosis or infection, unspecified", "K85.90")], [on("Victoza", 60)], [on("Lantus", 60)], [worked("Ozempic", 90, 40)]],
)
RENEWAL = dict(
    who=[[born(43), lab("Body weight", 100, 160), lab("Body weight", 94, 15)], [born(43), lab("Body weight", 100, 160), lab("Body weight", 96, 15)], [born(43), lab("Body weight", 100, 160), lab("Body weight", 96.1, 15)], [born(43), lab("Body weight", 94, 15)],
         [born(16), bmi(32, 160), bmi(31.5, 15)], [born(16), bmi(32, 160), bmi(31.9, 15)], [born(16), bmi(32, 160)]],
    now=[[on("Saxenda", 150)], [on("Saxenda", 112)], [on("Saxenda", 111)], [worked("Saxenda", 140, 10)]],
    x=[[], [sex("female"), dx("Encounter for supervision of normal pregnancy, unspecified", "Z34.90", 40)], [on("Trulicity", 30)]],
)
