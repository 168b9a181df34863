"""872 Contrave: a Medicaid form, boxes beside numbers; two readings of one blood pressure, a combination product."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "872-contrave-checkbox.txt", "872-contrave-checkbox", "Great Basin State Medicaid", "Contrave", "naltrexone/bupropion"
PLAN = "fu-872"
CLASS, STYLE = "weight management", "state Medicaid form, check boxes with numbers"
COMBINED = ((40, 8), (14, 3))
both = lambda m: {"naltrexone", "bupropion"} <= set(ingredients_of(m))
NO_OPIOID = "Member is not currently taking any opioid (including methadone, buprenorphine, or tramadol)"
LINES = [
    L("age", "Member is between 18 and 64 years of age", "age", lambda p: p.age_in(18, 64)),
    L("b30", "BMI of 30 kg/m2 or greater, recorded in the last 45 days", "lab", lambda p: p.lab("BMI", lambda v: v >= 30, 45)),
    L("b27", "BMI of 27 to 29.9 kg/m2, recorded in the last 45 days, and the member has hypertension, type 2 diabetes, dyslipidemia, or obstructive sleep apnea", "mix",
      lambda p: ALL(p.lab("BMI", lambda v: 27 <= v < 30, 45), p.dx("I10", "I11", "I12", "I13", "I15", "I16", "E11", "E78", "G47.33")), hard="range, window and comorbidity on one line"),
    L("prog", "Member has participated in a weight management program for at least 6 consecutive months", "prog", lambda p: p.programme(["weight"], 180)),
    L("phe", "Member had an inadequate response to at least 12 weeks of phentermine, unless phentermine is contraindicated or was not tolerated", "trial",
      lambda p: p.failed({"phentermine"}, 84) or p.intolerant({"phentermine"}) or p.contraindicated({"phentermine"}), hard="unless"),
    L("bp", "Blood pressure is below 140/90 mmHg on the most recent reading, taken within the last 30 days", "lab",
      lambda p: ALL(p.lab("Systolic blood pressure", lambda v: v < 140, 30), p.lab("Diastolic blood pressure", lambda v: v < 90, 30)), hard="two observations in one"),
    L("sz", "Member has no history of seizures, anorexia nervosa, or bulimia", "no", lambda p: p.no_hx("G40", "R56", "F50.0", "F50.2")),
    L("opi", NO_OPIOID, "conc", lambda p: not p.on(ANY_OPIOID), "b"),
    L("mao", "Member has not taken a monoamine oxidase inhibitor within the past 14 days", "conc", lambda p: not p.tried(MAOI, within=14), hard="an absence in a window"),
    L("bup", "Member is not using another product that contains bupropion (e.g., Wellbutrin XL, Aplenzin)", "conc", lambda p: not p.another({"bupropion"}, "Contrave", "naltrexone/bupropion"), hard="another product of an ingredient"),
    L("preg", "If the member is female, she is not pregnant", "if", lambda p: IF(p.female, p.no_dx(*PREGNANT)), hard="conditional on sex"),
    L("cur", "Member is currently taking Contrave and has taken it for at least 16 weeks", "now", lambda p: p.taking({"naltrexone"}, 112, keep=both), "r", hard="active use and a duration"),
    L("loss", "Member has lost at least 5% of baseline body weight", "weight", lambda p: p.change("Body weight", {"naltrexone"}, lambda b, c: c <= 0.95 * b + 1e-9), "r"),
]
ATTESTATIONS = ["Prescriber has counseled the member on a reduced-calorie diet and increased physical activity", "Member continues to follow a reduced-calorie diet and exercise plan"]


def initial(s):
    return ALL(s.age, ANY(s.b30, s.b27), s.prog, s.phe, s.bp, s.sz, s.opi, s.mao, s.bup, s.preg, ATT)


def renewal(s):
    return ALL(s.cur, s.loss, s.opi, ATT)


def bp(s, d, ago=12):
    return [lab("Systolic blood pressure", s, ago), lab("Diastolic blood pressure", d, ago)]


HTN = dx("Essential (primary) hypertension", "I10")
WMP = "Weight management program"
INITIAL = dict(
    age=[[born(44, 80)], [born(18)], [born(18, -1)], [born(64, 300)], [born(65)], [born(65, -1)]],
    bmi=[[lab("BMI", 33.4)], [lab("BMI", 30.0, 45)], [lab("BMI", 31.0, 46)], [lab("BMI", 29.9), HTN], [lab("BMI", 27.0), dx("Hyperlipidemia, unspecified", "E78.5")],
         [lab("BMI", 26.9), HTN], [lab("BMI", 28.2)], [lab("BMI", 28.2), dx("Obstructive sleep apnea (adult) (pediatric)", "G47.33")], [lab("BMI", 28.0), dx("Prediabetes", "R73.03")], []],
    prog=[[prog(WMP, 260, 40)], [prog(WMP, 180)], [prog(WMP, 209, 30)], []],
    phe=[[failed("phentermine", 120)], [failed("Adipex-P", 84)], [failed("phentermine", 83)], [bad("Lomaira", 10)], [contra("phentermine")], [worked("phentermine", 150)], [failed("Qsymia", 100)], []],
    bp=[bp(128, 78), bp(139, 89), bp(140, 80), bp(130, 90), bp(120, 70, 31), bp(150, 95, 28) + bp(126, 80, 3), bp(126, 80, 25) + bp(144, 86, 3)],
    no=[[], [past("Epilepsy, unspecified, not intractable, without status epilepticus", "G40.909")], [dx("Bulimia nervosa, unspecified", "F50.20")], [past("Anorexia nervosa, unspecified", "F50.00")], [past("Unspecified convulsions", "R56.9")],
        [dx("Generalized anxiety disorder", "F41.1")]],
    drug=[[], [on("tramadol", 30)], [on("Suboxone", 100)], [worked("Norco", 20, 10)], [worked("Nardil", 60, 14)], [worked("Nardil", 60, 15)], [on("Wellbutrin XL", 100)], [worked("Aplenzin", 100, 30)], [on("Contrave", 10)]],
    preg=[[], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 40)], [sex("male")], [sex("female"), past("Pregnant state, incidental", "Z33.1", 400)]],
)
RENEWAL = dict(
    cur=[[on("Contrave", 150)], [on("Contrave", 112)], [on("Contrave", 111)], [worked("Contrave", 150, 10)], [on("naltrexone/bupropion", 140)]],
    wt=[[lab("Body weight", 110.0, 160), lab("Body weight", 101.0, 8)], [lab("Body weight", 100.0, 160), lab("Body weight", 95.0, 8)], [lab("Body weight", 100.0, 160), lab("Body weight", 95.4, 8)],
        [lab("Body weight", 98.0, 8)], [lab("Body weight", 240, 160, "[lb_av]"), lab("Body weight", 101.0, 8)], [lab("Body weight", 108.0, 170), lab("Body weight", 96.0, 60), lab("Body weight", 105.0, 5)]],
    opi=[[], [on("oxycodone", 12)], [worked("Percocet", 8, 20)]],
)
