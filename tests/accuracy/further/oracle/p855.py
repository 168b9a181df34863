"""855 Aimovig: questions answered yes; exclusions as questions answered no."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "855-aimovig.txt", "fu-855", "Ponderosa Valley Medicaid", "Aimovig", "erenumab"
CLASS, STYLE = "migraine: CGRP", "question set, every answer yes; exclusion questions"
COMBINED = ((40, 7), (14, 3))
E, B = {"erenumab"}, {"onabotulinumtoxinA"}
HTN = ("I10", "I11", "I12", "I13", "I15", "I16")
LINES = [
    L("age", "Is the patient at least 18 years old", "age", lambda p: p.age_ge(18)),
    L("mig", "Does the patient have migraine, with 4 or more migraine days per month recorded within the past 3 months", "mix",
      lambda p: ALL(p.dx("G43"), p.lab("Monthly migraine days", lambda v: v >= 4, 90)), hard="diagnosis, lab and window in a question"),
    L("two", "Has the patient tried for at least 8 weeks, or not tolerated, drugs from at least two of these classes: beta-blockers (metoprolol, propranolol, or timolol), antidepressants (amitriptyline or venlafaxine), antiepileptics (topiramate or divalproex)",
      "trial", lambda p: count(lambda c: p.tried(c, 56) or p.intolerant(c), *MIGRAINE_CLASSES_851) >= 2, hard="two of three classes on one line"),
    L("bot", "If the patient has chronic migraine, has Botox been tried for at least 24 weeks, or is Botox contraindicated or not tolerated", "if",
      lambda p: IF(p.dx("G43.7", "G43.E"), p.tried(B, 168) or p.contraindicated(B) or p.intolerant(B)), hard="conditional question"),
    L("sbp", "If the patient has hypertension, is the most recent systolic blood pressure below 160 mmHg", "if", lambda p: IF(p.dx(*HTN), p.lab("Systolic blood pressure", lambda v: v < 160)), hard="conditional question"),
    L("spec", "Is Aimovig prescribed by, or in consultation with, a neurologist or a pain medicine specialist", "spec", lambda p: p.prescriber("neurology", "pain medicine")),
    L("now", "Has the patient been taking Aimovig for at least 3 months", "now", lambda p: p.taking(E, 90), "r"),
    L("fall", "Has the number of monthly migraine days fallen by at least 50% or by at least 4 days from the value before Aimovig was started", "change",
      lambda p: p.change("Monthly migraine days", E, lambda b, c: c <= b * 0.5 or b - c >= 4), "r", hard="relative or absolute change"),
    L("conc", "Is the patient taking another CGRP inhibitor (e.g., Ajovy, Emgality, Qulipta)", "conc", lambda p: not p.another(CGRP, "Aimovig", "erenumab"), exclude=True),
    L("ev", "Has the patient had a stroke or a myocardial infarction within the past 6 months", "no", lambda p: p.no_hx("I60", "I61", "I63", "I21", "I22", within=180), exclude=True, hard="events within a window"),
    L("preg", "Is the patient pregnant", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
]
ATTESTATIONS = ["Has the prescriber considered medication overuse headache", "Has the prescriber reported that acute migraine drugs are used less often"]


def initial(s):
    return ALL(s.age, s.mig, s.two, s.bot, s.sbp, s.spec, ATT, s.conc, s.ev, s.preg)


def renewal(s):
    return ALL(s.now, s.fall, ATT, s.conc, s.ev, s.preg)


EP, CH = dx("Migraine without aura, not intractable, without status migrainosus", "G43.009"), dx("Chronic migraine without aura, not intractable, without status migrainosus", "G43.709")
MMD = lambda v, ago=20: lab("Monthly migraine days", v, ago)
H = dx("Essential (primary) hypertension", "I10")
X = [[], [on("Emgality", 30)], [on("Nurtec ODT", 30)], [worked("Ajovy", 100, 40)], [past("Cerebral infarction, unspecified", "I63.9", 180)], [past("Cerebral infarction, unspecified", "I63.9", 181)], [dx("Acute myocardial infarction, unspecified", "I21.9", 90)],
     [sex("female"), dx("Pregnant state, incidental", "Z33.1", 60)]]
INITIAL = dict(
    age=[[born(36, 20)], [born(18)], [born(18, -1)]],
    mig=[[EP, MMD(7)], [EP, MMD(4, 90)], [EP, MMD(3)], [EP, MMD(9, 91)], [EP], [dx("Tension-type headache, unspecified, not intractable", "G44.209"), MMD(8)], [past("Migraine, unspecified", "G43.909"), MMD(8)], [dx("Migraine with aura, not intractable", "G43.109"), MMD(12, 80), MMD(3, 5)]],
    two=[[failed("Topamax", 90), worked("Inderal LA", 100)], [failed("Depakote", 56), worked("Effexor XR", 56, 100)], [failed("topiramate", 55), failed("propranolol", 90)], [bad("amitriptyline"), bad("metoprolol", 5)], [failed("propranolol", 90), failed("metoprolol", 80, 200)],
         [contra("topiramate"), failed("venlafaxine", 80)], [failed("candesartan", 90), failed("Topamax", 90)], [on("topiramate", 30), worked("topiramate", 40, 45), failed("amitriptyline", 60)]],
    bot=[[], [CH], [CH, worked("Botox", 168)], [CH, failed("Botox", 167)], [CH, contra("Botox")], [CH, bad("Botox", 1)]],
    bp=[[], [H, lab("Systolic blood pressure", 159)], [H, lab("Systolic blood pressure", 160)], [H], [lab("Systolic blood pressure", 170)]],
    spec=[[spec("neurology")], [spec("pain medicine")], [spec("family medicine")]],
    x=X,
)
RENEWAL = dict(
    now=[[EP, on("Aimovig", 130)], [EP, on("erenumab", 90)], [EP, on("Aimovig", 89)], [EP, worked("Aimovig", 120, 10)]],
    mmd=[[MMD(10, 150), MMD(4, 10)], [MMD(6, 150), MMD(3, 10)], [MMD(6, 150), MMD(4, 10)], [MMD(14, 150), MMD(10, 10)], [MMD(14, 150), MMD(11, 10)], [MMD(3, 10)], [MMD(12, 150)]],
    x=X,
)
