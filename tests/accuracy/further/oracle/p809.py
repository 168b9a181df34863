"""809 Wegovy: Cigna / Express Scripts, three numbered indications, nested A. / i. / a), percent loss or short time on drug."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "809-wegovy.md", "fu-809", "Summit Ridge Express Benefit", "Wegovy", "semaglutide"
CLASS, STYLE = "obesity: GLP-1, three indications", "Cigna, bold numbered indications with sentences, A. / i. / a), numbered Not Covered"
COMBINED = ((36, 5), (14, 3))
W = {"semaglutide"}
COMORBID = ("I10", "I11", "I12", "I13", "I15", "I16", "E11", "E78.0", "E78.1", "E78.2", "E78.3", "E78.4", "E78.5", "G47.33", "I20", "I21", "I22", "I24", "I25", "E28.2", "J45")
PROG = ("weight", "lifestyle", "behavior")


def base_bmi(limit):
    def test(p):
        b, _ = p.baseline_current("BMI", W)
        return None if b is None else b >= limit
    return test


LINES = [
    L("age", "Individual is ≥ 18 years of age", "age", lambda p: p.age_ge(18)),
    L("prog", "Individual has taken part in a behavioral weight management program for ≥ 3 months", "prog", lambda p: p.programme(PROG, 90)),
    L("b30", "Baseline BMI is ≥ 30 kg/m²", "lab", base_bmi(30)),
    L("b27", "Baseline BMI is ≥ 27 kg/m²", "lab", base_bmi(27)),
    L("com", "Individual has, or has had, at least ONE of these weight-related comorbidities: hypertension, type 2 diabetes, dyslipidemia, obstructive sleep apnea, coronary artery disease, polycystic ovarian syndrome, or asthma", "dx",
      lambda p: p.hx(*COMORBID), hard="a closed list in one line"),
    L("teen", "Individual is ≥ 12 years of age and < 18 years of age", "age", lambda p: p.age_in(12, 17)),
    L("c27", "Current BMI is ≥ 27 kg/m², measured in the past 90 days", "lab", lambda p: p.lab("BMI", lambda v: v >= 27, 90)),
    L("mi", "Prior myocardial infarction", "dx", lambda p: p.hx("I21", "I22", "I25.2")),
    L("str", "Prior stroke (a transient ischemic attack alone does not qualify)", "dx", lambda p: p.hx("I60", "I61", "I63", "I69.0", "I69.1", "I69.3"), hard="an aside that leaves one out"),
    L("pad", "Peripheral arterial disease", "dx", lambda p: p.dx("I70.2", "I73.9", "I70.92")),
    L("nodm", "Individual has never had a diagnosis of type 1 or type 2 diabetes", "no", lambda p: p.no_hx("E10", "E11")),
    L("loss", "Individual has lost ≥ 5% of baseline body weight, or has been on Wegovy for < 6 months", "weight",
      lambda p: ANY(p.change("Body weight", W, lambda b, c: round((b - c) / b, 6) >= 0.05), p.tried(W) and not p.tried(W, 180)), "r", hard="per cent of the baseline, or a short time on the drug"),
    L("drug", "Concomitant use with another drug for weight loss (e.g., phentermine, Xenical, Zepbound)", "conc",
      lambda p: not p.on({"phentermine", "orlistat"}) and not any(m["status"] == "active" and m["drug"] in ("Zepbound", "Saxenda", "Contrave") for m in p.r["medications"]), exclude=True, hard="class by examples"),
    L("glp", "Concomitant use with another GLP-1 receptor agonist, or with a DPP-4 inhibitor", "conc", lambda p: not p.another(GLP1, "Wegovy", "semaglutide") and not p.on(DPP4), exclude=True),
    L("mtc", "Personal or family history of medullary thyroid carcinoma", "no", lambda p: p.no_hx("C73") and not p.family("C73"), exclude=True),
    L("preg", "Pregnancy, or an eating disorder (anorexia nervosa or bulimia nervosa)", "no", lambda p: p.no_dx(*PREGNANT, "F50.0", "F50.2"), exclude=True),
]
ATTESTATIONS = ["Wegovy is used with a reduced-calorie diet and increased physical activity", "Baseline BMI is at or above the 95th percentile for age and sex"]


def exclusions(s):
    return ALL(s.drug, s.glp, s.mtc, s.preg)


def initial(s):
    return ALL(ANY(ALL(s.age, s.prog, ANY(s.b30, ALL(s.b27, s.com)), ATT), ALL(s.teen, s.prog, ATT), ALL(s.age, s.c27, ANY(s.mi, s.str, s.pad), s.nodm)), exclusions(s))


def renewal(s):
    return ALL(s.loss, ATT, exclusions(s))


P = prog("Behavioral weight management program", 200, 60)
INITIAL = dict(
    age=[[], [born(18)], [born(18, -1)], [born(12)], [born(12, -1)]],
    prog=[[P], [prog("Comprehensive weight management program", 90)], [prog("Comprehensive weight management program", 89)], [prog("Smoking cessation program", 200)], []],
    bmi=[[lab("BMI", 34)], [lab("BMI", 30)], [lab("BMI", 29.9)], [], [lab("BMI", 27), dx("Essential (primary) hypertension", "I10")], [lab("BMI", 28), past("Polycystic ovarian syndrome", "E28.2")], [lab("BMI", 26.9), dx("Essential (primary) hypertension", "I10")],
         [lab("BMI", 28), dx("Prediabetes", "R73.03")], [lab("BMI", 28), dx("Moderate persistent asthma, uncomplicated", "J45.40")], [lab("BMI", 28), dx("Hyperlipidemia, unspecified", "E78.5")], [lab("BMI", 33, 20), lab("BMI", 28, 5)]],
    x=[[], [on("Adipex-P", 60)], [on("Trulicity", 60)], [on("Ozempic", 15)], [on("Januvia", 60)], [fam("Medullary thyroid carcinoma", "C73", "brother")], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 60)],
       [dx("Bulimia nervosa, unspecified", "F50.20")], [worked("phentermine", 90, 200)], [on("Zepbound", 60)]],
)
MORE = {"mace": dict(
    cv=[[past("Non-ST elevation (NSTEMI) myocardial infarction", "I21.4")], [past("Cerebral infarction, unspecified", "I63.9")], [past("Transient cerebral ischemic attack, unspecified", "G45.9")], [dx("Peripheral vascular disease, unspecified", "I73.9")],
        [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")]],
    bmi=[[lab("BMI", 28.4)], [lab("BMI", 27, 90)], [lab("BMI", 26.9)], [lab("BMI", 28.4, 91)], []],
    dm=[[], [past("Type 2 diabetes mellitus without complications", "E11.9")], [dx("Type 1 diabetes mellitus without complications", "E10.9")], [dx("Prediabetes", "R73.03")]],
    age=[[], [born(18, -1)]],
)}
ON = on("Wegovy", 250)
RENEWAL = dict(
    wt=[[ON, lab("Body weight", 110, 255), lab("Body weight", 98, 15)], [ON, lab("Body weight", 100, 255), lab("Body weight", 95, 15)], [ON, lab("Body weight", 100, 255), lab("Body weight", 95.1, 15)], [ON, lab("Body weight", 98, 15)], [ON, lab("Body weight", 110, 255)],
        [ON, lab("Body weight", 240, 255, "[lb_av]"), lab("Body weight", 102, 15)], [on("Wegovy", 179), lab("Body weight", 100, 255), lab("Body weight", 99, 15)], [on("Wegovy", 180), lab("Body weight", 100, 255), lab("Body weight", 99, 15)],
        [on("Wegovy", 120), lab("Body weight", 99, 15)]],
    x=[[], [on("Victoza", 40)], [on("Xenical", 40)], [sex("female"), dx("Encounter for supervision of normal pregnancy, unspecified, unspecified trimester", "Z34.90", 40)]],
)
