"""514 Zepbound: OptumRx medical necessity, two indications each with its own reauthorization."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "514-zepbound.md", "fu-514", "Lakeland United Benefit", "Zepbound", "tirzepatide"
CLASS, STYLE = "obesity and sleep apnea", "OptumRx medical necessity, -AND- lines, two indications with two reauthorizations"
COMBINED = ((24, 4), (10, 2))
AHI, ESS = "Apnea-hypopnea index", "Epworth Sleepiness Scale"
LINES = [
    L("age", "Patient is at least 18 years of age", "age", lambda p: p.age_ge(18)),
    L("b35", "Most recent body mass index (BMI) is 35 kg/m² or higher", "lab", lambda p: p.lab("BMI", lambda v: v >= 35)),
    L("b30", "Most recent BMI is 30 kg/m² or higher", "lab", lambda p: p.lab("BMI", lambda v: v >= 30)),
    L("htn", "Hypertension", "dx", lambda p: p.dx("I10", "I11", "I12", "I13", "I15", "I16")),
    L("t2", "Type 2 diabetes mellitus", "dx", lambda p: p.dx("E11")),
    L("lip", "Dyslipidemia", "dx", lambda p: p.dx("E78.0", "E78.1", "E78.2", "E78.3", "E78.4", "E78.5")),
    L("cad", "Coronary artery disease", "dx", lambda p: p.dx("I25")),
    L("prog", "Patient has taken part in a comprehensive weight management program for 6 months or longer", "prog", lambda p: p.programme(["weight management"], 180)),
    L("conc", "Patient is not receiving another GLP-1 receptor agonist (e.g., Wegovy, Saxenda, Mounjaro, Ozempic)", "conc", lambda p: not p.another(GLP1, "Zepbound", "tirzepatide"), "b", hard="another brand of the same ingredient"),
    L("now", "Patient is currently receiving Zepbound", "now", lambda p: p.taking({"tirzepatide"}), "r"),
    L("loss", "Patient has lost at least 5% of baseline body weight", "weight", lambda p: p.change("Body weight", {"tirzepatide"}, lambda b, c: round((b - c) / b, 6) >= 0.05), "r"),
    L("hosa", "### B. Obstructive Sleep Apnea", "dx", lambda p: p.dx("G47.33"), "b", hidden=True),
    L("osa", "Diagnosis of moderate to severe obstructive sleep apnea (OSA)", "dx", lambda p: p.dx("G47.33")),
    L("ahi", "A sleep study performed within the past 2 years shows an apnea-hypopnea index (AHI) of at least 15 events per hour", "lab", lambda p: p.lab(AHI, lambda v: v >= 15, 730)),
    L("bmi", "BMI ≥ 30 kg/m² documented within the past 90 days", "lab", lambda p: p.lab("BMI", lambda v: v >= 30, 90)),
    L("ess", "Epworth Sleepiness Scale score is greater than 10", "lab", lambda p: p.lab(ESS, lambda v: v > 10)),
    L("csa", "Patient does not have central sleep apnea", "no", lambda p: p.no_dx("G47.31", "G47.37")),
    L("spec", "Prescribed by or in consultation with a sleep specialist, pulmonologist, or neurologist", "spec", lambda p: p.prescriber("sleep medicine", "pulmonology", "neurology")),
    L("mtc", "Personal or family history of medullary thyroid carcinoma", "no", lambda p: p.no_hx("C73") and not p.family("C73"), exclude=True),
    L("men", "Multiple endocrine neoplasia syndrome type 2 (MEN 2)", "no", lambda p: p.no_dx("E31.22", "E31.23"), exclude=True),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
]
ATTESTATIONS = ["Zepbound will be used as an adjunct to a reduced-calorie diet and increased physical activity", "Patient remains symptomatic despite use of positive airway pressure (PAP)",
                "Documentation of positive clinical response to Zepbound therapy"]


def initial(s):
    weight = ALL(s.age, ANY(s.b35, ALL(s.b30, ANY(s.htn, s.t2, s.lip, s.cad))), s.prog, ATT, s.conc)
    osa = ALL(s.hosa, s.osa, s.age, s.ahi, s.bmi, ANY(s.ess, ATT), s.csa, s.conc, s.spec)
    return ALL(ANY(weight, osa), s.mtc, s.men, s.preg)


def renewal(s):
    return ALL(ANY(ALL(s.now, s.loss, s.conc), ALL(s.hosa, s.now, ATT, s.conc)), s.mtc, s.men, s.preg)


PROG = "Comprehensive weight management program"
OSA = dx("Obstructive sleep apnea (adult)", "G47.33")
W = "Body weight"
INITIAL = dict(
    age=[[born(44, 10)], [born(18)], [born(18, -1)]],
    bmi=[[lab("BMI", 37.5)], [lab("BMI", 35)], [lab("BMI", 34.9)], [lab("BMI", 30), dx("Essential (primary) hypertension", "I10")], [lab("BMI", 29.9), dx("Essential (primary) hypertension", "I10")],
         [lab("BMI", 33), dx("Mixed hyperlipidemia", "E78.2")], [lab("BMI", 33), dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")],
         [lab("BMI", 33), dx("Type 1 diabetes mellitus without complications", "E10.9")], [lab("BMI", 36, 300), lab("BMI", 34, 10)], []],
    prog=[[prog(PROG, 300, 60)], [prog(PROG, 180)], [prog(PROG, 179)], []],
    x=[[], [on("Mounjaro", 60)], [on("Saxenda", 30)], [worked("Wegovy", 200, 40)], [fam("Medullary thyroid carcinoma", "C73")], [past("Malignant neoplasm of thyroid gland", "C73")],
       [dx("Multiple endocrine neoplasia [MEN] type IIA", "E31.22")], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 40)]],
)
MORE = {"apnea": dict(
    dx=[[OSA], [dx("Primary snoring", "R06.83")], [OSA, dx("Central sleep apnea in conditions classified elsewhere", "G47.37")]],
    ahi=[[lab(AHI, 31, 100)], [lab(AHI, 15, 730)], [lab(AHI, 14.9, 100)], [lab(AHI, 31, 731)], []],
    bmi=[[lab("BMI", 33)], [lab("BMI", 30, 90)], [lab("BMI", 29.8)], [lab("BMI", 34, 91)]],
    ess=[[lab(ESS, 14)], [lab(ESS, 11)], [lab(ESS, 10)], []],
    spec=[[spec("sleep medicine")], [spec("pulmonology")], [spec("internal medicine")]],
    x=[[], [on("Ozempic", 100)]],
)}
RENEWAL = dict(
    now=[[on("Zepbound", 200)], [worked("Zepbound", 180, 10)], [OSA, on("Zepbound", 200)]],
    loss=[[lab(W, 110, 205), lab(W, 98, 10)], [lab(W, 100, 205), lab(W, 95, 10)], [lab(W, 100, 205), lab(W, 95.5, 10)], [lab(W, 98, 10)], []],
    x=[[], [on("Trulicity", 20)], [fam("Medullary thyroid carcinoma", "C73", "brother")]],
)
