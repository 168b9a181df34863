"""262 Wegovy: 'Individual ...; AND', criteria in the headings, adults and adolescents."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "262-wegovy-individual.md", "fu-262", "Tidewater Anchor Health", "Wegovy", "semaglutide"
CLASS, STYLE = "obesity, GLP-1", "headings that say 'may be approved if', bold AND/OR at the end, 'may not be approved for'"
COMBINED = ((24, 3), (7, 1))
COMORB = ("E78.0", "E78.1", "E78.2", "E78.4", "E78.5", "I10", "I11", "I12", "I13", "I15", "I16", "E11", "G47.33")
LINES = [
    L("adult", "Individual is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("bmi30", "Body mass index (BMI) is greater than or equal to 30 kg/m2", "lab", lambda p: p.lab("BMI", lambda v: v >= 30)),
    L("bmi27", "BMI is greater than or equal to 27 kg/m2 with at least one weight-related comorbidity (dyslipidemia, hypertension, type 2 diabetes, or obstructive sleep apnea)", "mix",
      lambda p: ALL(p.lab("BMI", lambda v: v >= 27), p.dx(*COMORB)), hard="value with one of four conditions"),
    L("prog", "Individual has taken part in a comprehensive weight loss program (diet, physical activity and behavioral change) for 6 months or longer", "prog", lambda p: p.programme(("weight",), 180)),
    L("oral", "Individual has had a trial of phentermine, or of Contrave, or has a contraindication or intolerance to either one", "trial",
      lambda p: p.tried({"phentermine"}) or _contrave(p) or any(p.intolerant({d}) or p.contraindicated({d}) for d in ("phentermine", "naltrexone")), hard="trial of one, or CI/intolerance to either"),
    L("teen", "Individual is 12 to 17 years of age", "age", lambda p: p.age_in(12, 17)),
    L("kg", "Individual weighs more than 60 kg (132 lbs)", "lab", lambda p: p.lab("Body weight", lambda v: v > 60)),
    L("ob", "Individual has a diagnosis of obesity", "dx", lambda p: p.dx("E66.0", "E66.1", "E66.2", "E66.8", "E66.9")),
    L("loss", "Individual has lost at least 5% of baseline body weight since starting the agent", "weight",
      lambda p: p.change("Body weight", {"semaglutide"}, lambda b, c: (b - c) / b >= 0.05 - 1e-9), "r"),
    L("mtc", "Individual has a personal or family history of medullary thyroid carcinoma or multiple endocrine neoplasia syndrome type 2", "no",
      lambda p: p.no_hx("C73", "Z85.850", "E31.22", "E31.23") and not p.family("C73", "Z80.8", "E31.22", "E31.23"), exclude=True, hard="personal and family, two diseases"),
    L("preg", "Individual is pregnant", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("panc", "Individual has a history of pancreatitis", "no", lambda p: p.no_hx("K85", "K86.0", "K86.1"), exclude=True),
    L("conc", "Individual is using another GLP-1 receptor agonist or a prescription weight loss drug (e.g., Qsymia, Contrave, Xenical) at the same time", "conc",
      lambda p: not p.another(GLP1, "Wegovy", "semaglutide") and not p.on({"phentermine", "orlistat", "naltrexone"}), exclude=True),
]
ATTESTATIONS = ["Initial BMI is at or above the 95th percentile for age and sex", "Prescriber attests that the agent will be used along with diet and exercise", "Prescriber attests that the adolescent's family has been counseled on lifestyle changes",
                "Individual keeps to a reduced-calorie diet"]


def _contrave(p):
    return any({"naltrexone", "bupropion"} <= set(ingredients_of(m)) and m["outcome"] != "contraindication" for m in p.r["medications"])


def initial(s):
    return ALL(ANY(ALL(s.adult, ANY(s.bmi30, s.bmi27), s.prog, s.oral, ATT), ALL(s.teen, s.kg, s.ob, ATT)), s.mtc, s.preg, s.panc, s.conc)


def renewal(s):
    return ALL(s.loss, ATT, s.mtc, s.preg, s.panc, s.conc)


WMP = "Comprehensive weight management program"
HTN = dx("Essential hypertension", "I10")
X = [[], [dx("Medullary thyroid carcinoma", "C73", 400)], [fam("Multiple endocrine neoplasia type IIA", "E31.22")], [past("Acute pancreatitis without necrosis or infection, unspecified", "K85.90")],
     [on("Saxenda", 40)], [on("Adipex-P", 100)], [dx("Hypothyroidism, unspecified", "E03.9")]]
INITIAL = dict(
    age=[[born(44, 9)], [born(18)], [born(18, -1)]],
    sex=[[sex("female")], [sex("female"), dx("Encounter for supervision of normal pregnancy, unspecified", "Z34.90", 60)]],
    bmi=[[lab("BMI", 36.2)], [lab("BMI", 30)], [lab("BMI", 29.9)], [lab("BMI", 27), HTN], [lab("BMI", 26.9), HTN], [lab("BMI", 28.5), dx("Mixed hyperlipidemia", "E78.2")],
         [lab("BMI", 28), dx("Polycystic ovarian syndrome", "E28.2")], []],
    prog=[[prog(WMP, 190, 5)], [prog(WMP, 180)], [prog(WMP, 179)]],
    oral=[[worked("Phentermine", 90, 150)], [failed("Contrave", 60, 120)], [bad("Adipex-P")], [contra("Contrave")], [failed("Xenical", 200, 60)], [worked("Wellbutrin XL", 200, 50)]],
    x=X,
)
OB = dx("Obesity, unspecified", "E66.9")
MORE = {"teen": dict(
    age=[[born(15, 30)], [born(12)], [born(12, -1)], [born(17, 200)]],
    kg=[[lab("Body weight", 92), lab("BMI", 34)], [lab("Body weight", 60)], [lab("Body weight", 140, unit="[lb_av]")], []],
    ob=[[OB], [dx("Overweight", "E66.3")]],
)}
RENEWAL = dict(
    loss=[[on("Wegovy", 200), lab("Body weight", 110, 204), lab("Body weight", 99, 12)], [on("Wegovy", 200), lab("Body weight", 100, 200), lab("Body weight", 95, 12)],
          [on("Wegovy", 200), lab("Body weight", 100, 210), lab("Body weight", 95.2, 12)], [on("Wegovy", 200), lab("Body weight", 99, 12)], [on("Wegovy", 200), lab("Body weight", 110, 220)],
          [on("semaglutide", 120), lab("Body weight", 120, 130), lab("Body weight", 110, 90), lab("Body weight", 117, 3)]],
    x=[X[0], X[1], X[4]],
)
