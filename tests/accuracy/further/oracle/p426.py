"""426 Zepbound: express style, two indications, each with initial and continuing branches, baseline BMI."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "426-zepbound-recommended.md", "fu-426", "Farmington Valley Assurance", "Zepbound", "tirzepatide"
CLASS, STYLE = "sleep apnoea and obesity, GIP and GLP-1", "recommended authorization criteria, A initial / B continuing, roman items, notes"
COMBINED = ((20, 1), (8, 1))
AHI, W = "Apnea-hypopnea index", "Body weight"
TZ = {"tirzepatide"}
COMORBID = ("I10", "I11", "I12", "I13", "I15", "I16", "E11", "E78", "G47.33", "I25", "M17", "J45", "E28.2")


def base_bmi(p, least):
    v = p.baseline_current("BMI", TZ)[0]
    return None if v is None else v >= least


BASE = "At baseline (prior to the initiation of Zepbound), patient had a body mass index (BMI) ≥ 30 kg/m2"
USE = "Zepbound will be used concomitantly with behavioral modification and a reduced-calorie diet"
LINES = [
    L("osa", "1. Obstructive Sleep Apnea, Moderate to Severe, in a Patient with Obesity. Approve for the duration noted if the patient meets ONE of the following (A or B):", "dx", lambda p: p.dx("G47.33"), "b", hidden=True),
    L("age", "Patient is ≥ 18 years of age", "age", lambda p: p.age_ge(18), "b"),
    L("ahi", "Patient has an apnea-hypopnea index (AHI) ≥ 15 events per hour documented on a sleep study", "lab", lambda p: p.lab(AHI, lambda v: v >= 15)),
    L("bmi", BASE, "lab", lambda p: base_bmi(p, 30), "b", hard="baseline before the drug"),
    L("csa", "Patient does not have central sleep apnea or Cheyne-Stokes respiration", "no", lambda p: p.no_dx("G47.31", "G47.37", "R06.3")),
    L("spec", "The medication is prescribed by or in consultation with a sleep medicine specialist, a pulmonologist, or an endocrinologist", "spec", lambda p: p.prescriber("sleep medicine", "pulmonology", "endocrinology")),
    L("year", "Patient has received at least 1 year of therapy with Zepbound", "trial", lambda p: p.tried(TZ, 365), "r"),
    L("prog", "Patient has engaged in a trial of behavioral modification and dietary restriction for at least 3 months", "prog", lambda p: p.programme(("weight", "diet"), 90), hard="a programme in other words"),
    L("b30", "At baseline (prior to the initiation of Zepbound), patient had a BMI ≥ 30 kg/m2", "lab", lambda p: base_bmi(p, 30), hard="baseline before the drug"),
    L("b27", "At baseline (prior to the initiation of Zepbound), patient had a BMI ≥ 27 kg/m2 and at least ONE of the following weight-related comorbidities: hypertension, type 2 diabetes, dyslipidemia, obstructive sleep apnea, coronary artery disease, knee osteoarthritis, asthma, or polycystic ovarian syndrome",
      "mix", lambda p: ALL(base_bmi(p, 27), p.dx(*COMORBID)), hard="value and one of eight conditions"),
    L("loss", "Patient has lost ≥ 5% of baseline body weight", "weight", lambda p: p.change(W, TZ, lambda b, c: (b - c) / b >= 0.05 - 1e-9), "r"),
    L("other", "Concomitant use with other medications intended for weight loss", "conc", lambda p: not p.on({"phentermine", "orlistat"}) and not p.another({"semaglutide", "liraglutide"}, "Zepbound", "tirzepatide") and not (p.on({"naltrexone"}) and p.on({"bupropion"})),
      exclude=True, hard="the class is in the note"),
    L("glp", "Concomitant use with another glucagon-like peptide-1 (GLP-1) agonist or a dipeptidyl peptidase-4 (DPP-4) inhibitor", "conc", lambda p: not p.another(GLP1, "Zepbound", "tirzepatide") and not p.on(DPP4), exclude=True),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
]
ATTESTATIONS = [USE, "According to the prescriber, patient has had an improvement in obstructive sleep apnea (e.g., reduction in AHI, less daytime sleepiness)"]


def initial(s):
    return ALL(ANY(ALL(s.osa, s.age, s.ahi, s.bmi, s.csa, ATT, s.spec), ALL(s.age, s.prog, ANY(s.b30, s.b27), ATT)), s.other, s.glp, s.preg)


def renewal(s):
    return ALL(ANY(ALL(s.osa, s.age, s.year, s.bmi, ATT), ALL(s.age, s.loss, ATT)), s.other, s.glp, s.preg)


OSA, HTN, OB = dx("Obstructive sleep apnea (adult) (pediatric)", "G47.33"), dx("Essential hypertension", "I10"), dx("Obesity, class 2", "E66.812")
WMP = "Comprehensive weight management program"
PROG = prog(WMP, 200, 60)
X = [[], [on("Lomaira", 60)], [on("Contrave", 90)], [on("Trulicity", 300)], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 40)]]
INITIAL = dict(   # obesity and weight
    age=[[born(46, 33)], [born(18)], [born(18, -1)]],
    prog=[[PROG], [prog(WMP, 90)], unsure(prog(WMP, 89)), unsure()],
    bmi=[[OB, lab("BMI", 34)], [lab("BMI", 30)], [lab("BMI", 29.9)], [lab("BMI", 29.9), HTN], [lab("BMI", 27), dx("Unilateral primary osteoarthritis, right knee", "M17.11")], [lab("BMI", 26.9), HTN],
         [lab("BMI", 28), dx("Prediabetes", "R73.03")], [lab("BMI", 28), past("Moderate persistent asthma, uncomplicated", "J45.40")],
         [lab("BMI", 28.4), dx("Unilateral primary osteoarthritis, right hip", "M16.11")], [], [lab("BMI", 29.0, 10), lab("BMI", 32.5, 150), on("Zepbound", 120)]],
    x=X,
)
MORE = {"apnea": dict(
    age=[[born(52, 12)], [born(18, -1)]],
    dx=[[OSA, OB], [dx("Primary central sleep apnea", "G47.31"), OB], [OSA, OB, dx("Cheyne-Stokes breathing pattern", "R06.3")], [dx("Sleep apnea, unspecified", "G47.30"), OB]],
    ahi=[[lab(AHI, 31)], [lab(AHI, 15)], [lab(AHI, 14.9)], [lab(AHI, 12, 40), lab(AHI, 34, 500)]],
    bmi=[[lab("BMI", 35)], [lab("BMI", 30)], [lab("BMI", 29.5)]],
    spec=[[spec("sleep medicine")], [spec("pulmonology")], [spec("family medicine")]],
)}
RENEWAL = dict(
    on=[[on("Zepbound", 380)], [on("tirzepatide", 365)], [on("Zepbound", 364)]],
    dx=[[OB, lab("BMI", 36, 400)], [OSA, OB, lab("BMI", 36, 400), lab("BMI", 30, 10)], [OSA, OB, lab("BMI", 29, 400)]],
    loss=[[lab(W, 110, 400), lab(W, 99, 15)], [lab(W, 100, 390), lab(W, 95, 15)], [lab(W, 100, 390), lab(W, 95.1, 15)], [lab(W, 240, 400, "[lb_av]"), lab(W, 100, 9)]],
    x=X[:2] + X[4:5],
)
