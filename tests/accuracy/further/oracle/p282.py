"""282 Wegovy: Medicaid check boxes in sections."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "282-wegovy-form.txt", "bj-282", "State of Tidewater Medicaid", "Wegovy", "semaglutide"
CLASS, STYLE = "obesity, GLP-1", "check boxes in sections, exclusions as boxes"
COMBINED = ((14, 1), (5, 0))
LINES = [
    L("age", "Beneficiary is at least 12 years old", "age", lambda p: p.age_ge(12)),
    L("bmi30", "BMI of 30 kg/m2 or above, recorded in the last 45 days", "lab", lambda p: p.lab("BMI", lambda v: v >= 30, 45)),
    L("bmi27", "BMI from 27 to 29.9 kg/m2, recorded in the last 45 days, plus at least one of: hypertension, dyslipidemia, type 2 diabetes, obstructive sleep apnea", "mix",
      lambda p: ALL(p.lab("BMI", lambda v: 27 <= v <= 29.9, 45), p.dx("I10", "I11", "I12", "I13", "I15", "E78.0", "E78.1", "E78.2", "E78.3", "E78.4", "E78.5", "E11", "G47.33")),
      hard="a window and an inline list"),
    L("prog", "Beneficiary took part in a weight management program for no fewer than 6 months", "prog", lambda p: p.programme(("weight",), 180)),
    L("drug", "Phentermine or orlistat was taken for 12 weeks or longer without an adequate response, or the beneficiary could not tolerate one of them", "trial",
      lambda p: p.fail_or_intolerant({"phentermine", "orlistat"}, 84), hard="failure in other words"),
    L("conc", "Wegovy will not be taken along with any other GLP-1 receptor agonist", "conc", lambda p: not p.another(GLP1, "Wegovy", "semaglutide")),
    L("loss", "Beneficiary has lost at least 5% of the baseline body weight on Wegovy", "weight",
      lambda p: p.change("Body weight", {"semaglutide"}, lambda b, c: (b - c) / b >= 0.05 - 1e-9), "r"),
    L("now", "Beneficiary is still taking Wegovy", "now", lambda p: p.taking({"semaglutide"}), "r"),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("panc", "Past or present pancreatitis", "no", lambda p: p.no_hx("K85", "K86.0", "K86.1"), exclude=True),
    L("mtc", "Personal or family history of medullary thyroid carcinoma, or MEN 2", "no",
      lambda p: p.no_hx("C73", "E31.22", "E31.23") and not p.family("C73", "E31.2"), exclude=True, hard="personal or family"),
]
ATTESTATIONS = ["Prescriber will monitor the beneficiary for depression and suicidal thoughts", "Beneficiary keeps to a reduced calorie diet"]


def initial(s):
    return ALL(s.age, ANY(s.bmi30, s.bmi27), s.prog, s.drug, s.conc, ATT, s.preg, s.panc, s.mtc)


def renewal(s):
    return ALL(s.loss, s.now, ATT, s.preg, s.panc, s.mtc)


W = "Body weight"
HTN = dx("Essential (primary) hypertension", "I10")
PROG = "Medically supervised weight management program"
INITIAL = dict(
    age=[[born(44, 11)], [born(12)], [born(12, -1)]],
    bmi=[[lab("BMI", 36)], [lab("BMI", 30, 45)], [lab("BMI", 36, 46)], [lab("BMI", 27), HTN], [lab("BMI", 29.9), dx("Obstructive sleep apnea", "G47.33")],
         [lab("BMI", 26.9), HTN], [lab("BMI", 28), dx("Prediabetes", "R73.03")]],
    prog=[[prog(PROG, 300, 60)], [prog(PROG, 180)], [prog(PROG, 209, 30)], []],
    drug=[[failed("Phentermine", 100)], [failed("Qsymia", 84)], [failed("Xenical", 83)], [bad("Adipex-P", 6)], [contra("Phentermine")]],
    x=[[], [on("Victoza")], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 60)], [past("Acute pancreatitis without necrosis or infection, unspecified", "K85.90")]],
)
ON = on("Wegovy", 200)
RENEWAL = dict(
    now=[[ON, lab(W, 110, 205), lab(W, 99, 15)], [ON, lab(W, 100, 205), lab(W, 95, 15)], [ON, lab(W, 100, 205), lab(W, 96, 15)], [ON, lab(W, 99, 15)],
         [worked("Wegovy", 190, 20), lab(W, 110, 215), lab(W, 99, 15)]],
    x=[[], [fam("Medullary thyroid carcinoma", "C73", "sister")]],
)
