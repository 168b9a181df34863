"""605 Contrave: state Medicaid form of yes/no questions, exclusions whose answer must be no, use within a window, two readings."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "605-contrave-form.txt", "fu-605", "Timberline State Medicaid", "Contrave", "naltrexone/bupropion"
CLASS, STYLE = "obesity: oral", "state Medicaid form, numbered questions"
COMBINED = ((38, 7), (14, 3))
C = {"naltrexone"}
both = lambda m: {"naltrexone", "bupropion"} <= set(ingredients_of(m))
HTN, LIPID = ("I10", "I11", "I12", "I13", "I15"), ("E78",)


def bmi(p):
    return ANY(p.lab("BMI", lambda v: v >= 30, 60), ALL(p.lab("BMI", lambda v: v >= 27, 60), p.dx(*HTN, *LIPID, "E11")))


def other_bupropion(p):
    return any(m["status"] == "active" and m["outcome"] != "contraindication" and not both(m) for m in p._meds({"bupropion"}))


LINES = [
    L("age", "Is the member 18 to 64 years of age", "age", lambda p: p.age_in(18, 64)),
    L("bmi", "Within the past 60 days, was the member's BMI 30 kg/m2 or more, or 27 kg/m2 or more with hypertension, type 2 diabetes or dyslipidemia", "mix", bmi, hard="alternatives with one window"),
    L("sbp", "Were the two most recent systolic blood pressure readings, taken on separate days, both below 145 mmHg", "lab", lambda p: p.two_days("Systolic blood pressure", lambda v: v < 145), hard="two measurements"),
    L("prog", "Has the member been in a weight management program for 6 months or longer", "prog", lambda p: p.programme(["weight"], 180)),
    L("ph", "Has the member tried and failed phentermine for at least 90 days, or is phentermine contraindicated or not tolerated", "trial", lambda p: p.tfci({"phentermine"}, 90)),
    L("seiz", "Does the member have a seizure disorder or a history of seizures", "no", lambda p: p.no_hx("G40", "R56"), exclude=True),
    L("eat", "Has the member ever been diagnosed with anorexia nervosa or bulimia", "no", lambda p: p.no_hx("F50.0", "F50.2"), exclude=True),
    L("opi", "Is the member taking an opioid, or has the member taken one within the past 14 days", "conc", lambda p: not p.tried(OPIOID, within=14), exclude=True, hard="use within a window"),
    L("mao", "Has the member used a monoamine oxidase inhibitor (for example phenelzine or selegiline) in the past 14 days", "conc", lambda p: not p.tried(MAOI, within=14), exclude=True, hard="use within a window"),
    L("bup", "Is the member taking any other product that contains bupropion (such as Wellbutrin XL)", "conc", lambda p: not other_bupropion(p), exclude=True, hard="the requested drug holds the ingredient itself"),
    L("preg", "Is the member pregnant", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("now", "Is the member still taking Contrave, and for at least 16 weeks now", "now", lambda p: p.taking(C, 112, keep=both), "r"),
    L("loss", "Has the member lost 5% or more of the body weight recorded before Contrave was started", "weight", lambda p: p.change("Body weight", C, lambda b, c: (b - c) / b >= 0.05 - 1e-9), "r"),
    L("bp", "Is the current blood pressure below 145 mmHg systolic and below 95 mmHg diastolic", "mix",
      lambda p: ALL(p.lab("Systolic blood pressure", lambda v: v < 145), p.lab("Diastolic blood pressure", lambda v: v < 95)), "r", hard="two observations in one line"),
]
ATTESTATIONS = ["Has the prescriber talked with the member about the boxed warning on suicidal thoughts", "Does the member keep to a reduced-calorie diet and regular exercise"]


def excluded(s):
    return ALL(s.seiz, s.eat, s.opi, s.mao, s.bup, s.preg)


def initial(s):
    return ALL(s.age, s.bmi, s.sbp, s.prog, s.ph, ATT, excluded(s))


def renewal(s):
    return ALL(s.now, s.loss, s.bp, ATT, excluded(s))


OB = dx("Obesity, unspecified", "E66.9")
sbp = lambda v, ago: lab("Systolic blood pressure", v, ago)
dbp = lambda v, ago: lab("Diastolic blood pressure", v, ago)
INITIAL = dict(
    age=[[OB, born(41, 8)], [OB, born(18)], [OB, born(18, -1)], [OB, born(65, -1)], [OB, born(65)]],
    bmi=[[lab("BMI", 34.6, 25)], [lab("BMI", 30.0, 60)], [lab("BMI", 34.6, 61)], [lab("BMI", 29.9, 20)], [lab("BMI", 27.0, 20), dx("Hyperlipidemia, unspecified", "E78.5")], [lab("BMI", 26.8, 20), dx("Hyperlipidemia, unspecified", "E78.5")],
         [lab("BMI", 28.3, 20), dx("Obstructive sleep apnea (adult) (pediatric)", "G47.33")]],
    bp=[[sbp(128, 70), sbp(134, 10)], [sbp(144, 70), sbp(144, 10)], [sbp(145, 70), sbp(130, 10)], [sbp(152, 140), sbp(132, 70), sbp(138, 10)], [sbp(130, 10)], []],
    prog=[[prog("Weight management program", 260, 30)], [prog("Weight management program", 180)], [prog("Weight management program", 170)], [prog("Smoking cessation program", 300)]],
    ph=[[failed("phentermine", 130)], [failed("Lomaira", 90)], [failed("phentermine", 89)], [bad("Adipex-P", 10)], [contra("phentermine")], [worked("phentermine", 140)]],
    x=[[], [past("Epilepsy, unspecified, not intractable, without status epilepticus", "G40.909", 2500)], [past("Unspecified convulsions", "R56.9", 2000)], [past("Bulimia nervosa, unspecified", "F50.20", 3000)], [dx("Eating disorders", "F50")],
       [on("Percocet", 30)], [worked("Ultram", 20, 14)], [worked("Ultram", 20, 15)], [worked("Emsam", 60, 14)], [worked("Emsam", 60, 15)], [on("Wellbutrin XL", 100)], [worked("Wellbutrin XL", 100, 5)],
       [sex("female"), dx("Pregnant state, incidental", "Z33.1", 40)]],
)
RENEWAL = dict(
    now=[[OB, on("Contrave", 140)], [OB, on("Contrave", 112)], [OB, on("Contrave", 111)], [OB, worked("Contrave", 120, 15)]],
    wt=[[lab("Body weight", 110, 150), lab("Body weight", 101, 12)], [lab("Body weight", 110, 150), lab("Body weight", 104.5, 12)], [lab("Body weight", 110, 150), lab("Body weight", 104.9, 12)], [lab("Body weight", 101, 12)]],
    bp=[[sbp(130, 12), dbp(84, 12)], [sbp(144, 12), dbp(94, 12)], [sbp(145, 12), dbp(84, 12)], [sbp(130, 12), dbp(95, 12)], [sbp(130, 12)], [sbp(150, 12)]],
    x=[[], [on("Wellbutrin XL", 30)], [on("Norco", 10)]],
)
