"""842 Wegovy: Anthem style, roman numerals with AND/OR lines, 'may not be approved for', percentile, conditional at renewal."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "842-wegovy.md", "fu-842", "Copper Canyon Health Partners", "Wegovy", "semaglutide"
CLASS, STYLE = "obesity: GLP-1", "Anthem, I. A. with AND/OR lines"
COMBINED = ((40, 7), (14, 3))
PHEN, ORL = {"phentermine"}, {"orlistat"}
cant = lambda p, d: p.intolerant(d) or p.contraindicated(d)
COMORBID = ("I10", "I11", "I12", "I13", "I15", "E11", "E78", "G47.33")
LINES = [
    L("b30", "Individual is 18 years of age or older with a body mass index (BMI) of 30 kg/m² or greater, measured within the past 90 days", "mix",
      lambda p: ALL(p.age_ge(18), p.lab("BMI", lambda v: v >= 30, 90)), hard="age and windowed value on one line"),
    L("b27", "Individual is 18 years of age or older with a BMI of 27 kg/m² or greater, measured within the past 90 days, and has hypertension, type 2 diabetes mellitus, dyslipidemia, or obstructive sleep apnea", "mix",
      lambda p: ALL(p.age_ge(18), p.lab("BMI", lambda v: v >= 27, 90), p.dx(*COMORBID)), hard="age, windowed value and any of four conditions"),
    L("teen", "Individual is 12 to 17 years of age with a BMI at or above the 95th percentile for age and sex", "mix", lambda p: ALL(p.age_in(12, 17), None), hard="a percentile no record shows beside an age"),
    L("prog", "Individual has been enrolled in a comprehensive weight management program for at least six months", "prog", lambda p: p.programme(["weight management"], 180)),
    L("oral", "Individual has had an inadequate response to at least 12 weeks of phentermine or orlistat, or has an intolerance or contraindication to both drugs", "trial",
      lambda p: p.failed(PHEN | ORL, 84) or (cant(p, PHEN) and cant(p, ORL)), hard="one failed or both not usable"),
    L("now", "Individual is currently receiving Wegovy", "now", lambda p: p.on({"semaglutide"}), "r"),
    L("loss", "If the individual has been on Wegovy for 180 days or longer, body weight has come down by at least 5% from baseline", "if",
      lambda p: IF(p.tried({"semaglutide"}, 180), p.change("Body weight", {"semaglutide"}, lambda b, c: round((b - c) / b, 9) >= 0.05)), "r", hard="conditional on the time on the drug"),
    L("mtc", "Individual has a personal or family history of medullary thyroid carcinoma (MTC)", "no", lambda p: p.no_hx("C73", "Z85.850") and not p.family("C73", "Z80.8"), exclude=True, hard="personal or family"),
    L("men", "Individual has Multiple Endocrine Neoplasia syndrome type 2 (MEN 2)", "no", lambda p: p.no_dx("E31.22", "E31.23"), exclude=True),
    L("preg", "Individual is pregnant or breastfeeding", "no", lambda p: p.no_dx(*PREGNANT, "Z39.1"), exclude=True),
    L("panc", "Individual has had acute pancreatitis within the past 12 months", "no", lambda p: p.no_hx("K85", within=360), exclude=True, hard="history inside a window"),
    L("conc", "Use in combination with another GLP-1 receptor agonist (e.g., Saxenda, Ozempic, Zepbound) or with phentermine", "conc",
      lambda p: not (p.another(GLP1, "Wegovy", "semaglutide") or p.on(PHEN)), exclude=True, hard="another brand of the same ingredient"),
]
ATTESTATIONS = ["Wegovy will be used along with a reduced-calorie diet and increased physical activity", "Individual continues a reduced-calorie diet"]


def initial(s):
    return ALL(ANY(s.b30, s.b27, s.teen), s.prog, s.oral, ATT, s.mtc, s.men, s.preg, s.panc, s.conc)


def renewal(s):
    return ALL(s.now, s.loss, ATT, s.mtc, s.men, s.preg, s.panc, s.conc)


HT = dx("Essential (primary) hypertension", "I10")
PROG = prog("Comprehensive weight management program", 300, 60)
INITIAL = dict(
    who=[[born(44, 10), lab("BMI", 34.2)], [born(18), lab("BMI", 30.0, 90)], [born(18, -1), lab("BMI", 36.0)], [born(12), lab("BMI", 33.0)], [born(12, -1), lab("BMI", 33.0)], [lab("BMI", 29.9)],
         [lab("BMI", 34.2, 91)], [lab("BMI", 27.0), HT], [lab("BMI", 26.9), HT], [lab("BMI", 28.4), dx("Type 2 diabetes mellitus without complications", "E11.9")],
         [lab("BMI", 28.4), dx("Prediabetes", "R73.03")], [lab("BMI", 28.4), dx("Obstructive sleep apnea (adult) (pediatric)", "G47.33")], [lab("BMI", 28.4, 120), HT],
         [lab("BMI", 28.4), past("Mixed hyperlipidemia", "E78.2")], [lab("BMI", 28.4), dx("Mixed hyperlipidemia", "E78.2")]],
    prog=[[PROG], [prog("Weight management program", 180)], [prog("Comprehensive weight management program", 199, 20)], [prog("Smoking cessation program", 300, 60)], []],
    oral=[[failed("Phentermine", 120)], [failed("Adipex-P", 84)], [failed("Xenical", 83)], [bad("Phentermine"), contra("Xenical")], [bad("Phentermine")], [worked("Phentermine", 150)], [failed("Qsymia", 100)],
          [partial("orlistat", 90)], []],
    x=[[], [past("Malignant neoplasm of thyroid gland", "C73", 2500)], [fam("Medullary thyroid carcinoma", "C73", "brother")], [dx("Multiple endocrine neoplasia [MEN] type IIB", "E31.23")],
       [dx("Multiple endocrine neoplasia [MEN] type I", "E31.21")], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 60)], [sex("female"), dx("Encounter for care and examination of lactating mother", "Z39.1", 60)],
       [past("Acute pancreatitis without necrosis or infection, unspecified", "K85.90", 360)], [past("Acute pancreatitis without necrosis or infection, unspecified", "K85.90", 361)]],
    conc=[[], [on("Ozempic", 60)], [on("Wegovy", 30)], [on("Zepbound", 60)], [on("Lomaira", 20)], [worked("Saxenda", 120, 5)]],
)
RENEWAL = dict(
    now=[[on("Wegovy", 240), lab("Body weight", 110, 250), lab("Body weight", 101, 10)], [on("Wegovy", 240), lab("Body weight", 100, 250), lab("Body weight", 95, 10)],
         [on("Wegovy", 240), lab("Body weight", 100, 250), lab("Body weight", 95.1, 10)], [on("Wegovy", 179), lab("Body weight", 100, 190), lab("Body weight", 99, 10)],
         [on("Wegovy", 180), lab("Body weight", 100, 190), lab("Body weight", 99, 10)], [on("semaglutide", 240), lab("Body weight", 220, 250, "[lb_av]"), lab("Body weight", 94, 10)], [on("Wegovy", 240), lab("Body weight", 101, 10)],
         [on("Wegovy", 100)], [worked("Wegovy", 150, 20)]],
    x=[[], [on("Mounjaro", 30)], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 60)], [on("Phentermine", 30)]],
)
