"""682 Wegovy: CVS Caremark/Aetna criteria in bullets, two uses, baseline BMI, weight loss, exclusions as a list."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "682-wegovy.txt", "fu-682", "Pinnacle Crest Health", "Wegovy", "semaglutide"
CLASS, STYLE = "obesity / cardiovascular risk: GLP-1", "CVS Caremark/Aetna, nested bullets under capital headings"
COMBINED = ((36, 6), (14, 3))
S = {"semaglutide"}
base_bmi = lambda p: p.baseline_current("BMI", S)[0]
ge = lambda v, n: None if v is None else v >= n
COMORBID = ("I10", "I11", "I12", "I13", "I15", "I16", "E11", "E78", "G47.33")
LINES = [
    L("age", "The patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("prog", "The patient has participated in a comprehensive weight management program for at least 6 months", "prog", lambda p: p.programme(["weight"], 180)),
    L("b30", "The patient has a baseline body mass index (BMI) greater than or equal to 30 kg/m2", "lab", lambda p: ge(base_bmi(p), 30), hard="baseline value"),
    L("b27", "The patient has a baseline BMI greater than or equal to 27 kg/m2 AND at least one weight-related comorbid condition (hypertension, type 2 diabetes mellitus, dyslipidemia, or obstructive sleep apnea)", "mix",
      lambda p: ALL(ge(base_bmi(p), 27), p.dx(*COMORBID)), hard="baseline value and one of four conditions on one line"),
    L("age45", "The patient is 45 years of age or older", "age", lambda p: p.age_ge(45)),
    L("mi", "Prior myocardial infarction", "dx", lambda p: p.hx("I21", "I22", "I25.2")),
    L("cva", "Prior ischemic or hemorrhagic stroke", "dx", lambda p: p.hx("I63", "I61", "I60", "I62")),
    L("pad", "Symptomatic peripheral arterial disease", "dx", lambda p: p.dx("I73.9", "I70.2")),
    L("bcv", "The patient has a baseline BMI of at least 27 kg/m2", "lab", lambda p: ge(base_bmi(p), 27)),
    L("dm", "The patient does not have type 1 or type 2 diabetes", "no", lambda p: p.no_dx("E10", "E11")),
    L("r3", "The patient has completed at least 3 months of therapy with the requested drug", "trial", lambda p: p.tried(S, 90), "r"),
    L("loss", "The patient has lost at least 5 percent of baseline body weight, or has maintained an initial 5 percent weight loss", "weight",
      lambda p: p.change("Body weight", S, lambda b, c: round((b - c) / b, 9) >= 0.05), "r", hard="per cent of baseline"),
    L("mtc", "Personal or family history of medullary thyroid carcinoma", "no", lambda p: p.no_hx("C73") and not p.family("C73"), exclude=True),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("conc", "Use of another GLP-1 receptor agonist (e.g., Ozempic, Saxenda, Zepbound) or of phentermine at the same time", "conc",
      lambda p: not (p.another(GLP1, "Wegovy", "semaglutide") or p.on({"phentermine"})), exclude=True),
]
ATTESTATIONS = ["The patient continues a reduced calorie diet and increased physical activity"]


def initial(s):
    weight = ALL(s.age, s.prog, ANY(s.b30, s.b27))
    heart = ALL(s.age45, ANY(s.mi, s.cva, s.pad), s.bcv, s.dm)
    return ALL(ANY(weight, heart), s.mtc, s.preg, s.conc)


def renewal(s):
    return ALL(s.r3, s.loss, ATT, s.mtc, s.preg, s.conc)


W = "Comprehensive weight management program"
EXCL = [[], [fam("Medullary thyroid carcinoma", "C73", "father")], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 60)], [on("Ozempic", 60)], [on("Zepbound", 60)], [on("Adipex-P", 60)],
        [on("Qsymia", 60)], [worked("Saxenda", 100, 40)], [fam("Malignant neoplasm of breast", "C50.919", "mother")], [on("Victoza", 60)]]
INITIAL = dict(
    age=[[born(39, 100)], [born(18)], [born(18, -1)]],
    prog=[[prog(W, 300, 60)], [prog("Medical weight management program", 180)], [prog(W, 179)], [prog("Diabetes education program", 300)], [], [prog(W, 260, 80), prog("Smoking cessation program", 100)]],
    bmi=[[lab("BMI", 34.2)], [lab("BMI", 30.0)], [lab("BMI", 29.9)], [lab("BMI", 29.9), dx("Essential (primary) hypertension", "I10")], [lab("BMI", 27.0), dx("Mixed hyperlipidemia", "E78.2")],
         [lab("BMI", 26.9), dx("Essential (primary) hypertension", "I10")], [lab("BMI", 28.3), dx("Obstructive sleep apnea (adult) (pediatric)", "G47.33")], [lab("BMI", 28.3), dx("Polycystic ovarian syndrome", "E28.2"), sex("female")],
         [lab("BMI", 28.3), past("Mixed hyperlipidemia", "E78.2")], [lab("BMI", 27.6), dx("Type 2 diabetes mellitus without complications", "E11.9")], [], [dx("Essential (primary) hypertension", "I10")],
         [lab("BMI", 31.0, 90), lab("BMI", 28.9, 8), on("Wegovy", 60)], [lab("BMI", 31.0, 400), lab("BMI", 29.0, 100), lab("BMI", 27.8, 8), on("Wegovy", 90)]],
    x=EXCL,
)
MORE = {"heart": dict(
    age=[[born(58, 30)], [born(45)], [born(45, -1)]],
    cv=[[past("Acute myocardial infarction, unspecified", "I21.9")], [past("Cerebral infarction, unspecified", "I63.9")], [past("Nontraumatic intracerebral hemorrhage, unspecified", "I61.9")], [dx("Peripheral vascular disease, unspecified", "I73.9")],
        [past("Transient cerebral ischemic attack, unspecified", "G45.9")], [dx("Old myocardial infarction", "I25.2")], [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")]],
    bmi=[[lab("BMI", 29.1)], [lab("BMI", 27.0)], [lab("BMI", 26.9)], []],
    dm=[[], [dx("Type 2 diabetes mellitus without complications", "E11.9")], [dx("Prediabetes", "R73.03")], [dx("Type 1 diabetes mellitus without complications", "E10.9")]],
    x=[[], [on("Trulicity", 50)]],
)}
RENEWAL = dict(
    on=[[on("Wegovy", 210)], [on("Wegovy", 90)], [on("Wegovy", 89)], [on("semaglutide", 150)], []],
    wt=[[lab("Body weight", 110.0, 230), lab("Body weight", 99.0, 10)], [lab("Body weight", 100.0, 230), lab("Body weight", 95.0, 10)], [lab("Body weight", 100.0, 230), lab("Body weight", 95.1, 10)], [lab("Body weight", 95.0, 10)],
        [lab("Body weight", 220.0, 230, "[lb_av]"), lab("Body weight", 92.0, 10)], [lab("Body weight", 100.0, 230), lab("Body weight", 91.0, 60), lab("Body weight", 97.0, 5)]],
    x=EXCL[:5],
)
