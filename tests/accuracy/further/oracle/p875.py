"""875 Qulipta: numbered questions answered Yes, exclusion questions, a conditional on earlier treatment."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "875-qulipta-questions.txt", "fu-875", "Silver Birch Health Plans", "Qulipta", "atogepant"
CLASS, STYLE = "migraine prevention: CGRP", "Caremark criteria questions with Yes/No boxes"
COMBINED = ((40, 7), (14, 3))
CLASSES = (ASM, BB_ALL, ANY_ANTIDEPRESSANT)
LINES = [
    L("mig", "Is the patient at least 18 years of age with a diagnosis of migraine", "mix", lambda p: p.age_ge(18) and p.dx("G43"), hard="age and diagnosis in one question"),
    L("days", "Within the past 3 months, has the patient recorded at least 4 migraine days per month or at least 8 headache days per month", "lab",
      lambda p: ANY(p.lab("Monthly migraine days", lambda v: v >= 4, 90), p.lab("Monthly headache days", lambda v: v >= 8, 90)), hard="two observations in one window"),
    L("two", "Has the patient had an inadequate response to at least 8 weeks of, an intolerance to, or a contraindication to drugs from TWO of the following classes: antiepileptics (e.g., divalproex, topiramate), beta-blockers (e.g., metoprolol, propranolol), antidepressants (e.g., amitriptyline, venlafaxine)", "trial",
      lambda p: count(lambda g: p.tfci(g, 56), *CLASSES) >= 2, hard="two classes by examples"),
    L("inj", "If the patient has previously been treated with an injectable CGRP antagonist (e.g., Aimovig, Ajovy, Emgality), was the response inadequate or was the drug not tolerated", "if",
      lambda p: IF(p.tried(CGRP_MAB), p.fail_or_intolerant(CGRP_MAB)), hard="conditional on earlier treatment"),
    L("spec", "Is the drug prescribed by, or in consultation with, a neurologist", "spec", lambda p: p.prescriber("neurology")),
    L("cur", "Is the patient currently taking Qulipta, and has the patient taken it for at least 3 months", "now", lambda p: p.taking({"atogepant"}, 90), "r"),
    L("fall", "Has the number of migraine days per month decreased by at least 50 percent from baseline, or is it now below 4", "change",
      lambda p: ANY(p.change("Monthly migraine days", {"atogepant"}, lambda b, c: c <= b * 0.5), p.lab("Monthly migraine days", lambda v: v < 4)), "r", hard="change or a value"),
    L("cgrp", "Will the patient use Qulipta together with another CGRP antagonist (e.g., Aimovig, Nurtec ODT, Ubrelvy)", "conc", lambda p: not p.another(CGRP, "Qulipta", "atogepant"), exclude=True),
    L("esrd", "Does the patient have end-stage renal disease, or is the patient on dialysis", "no", lambda p: p.no_dx("N18.6", "Z99.2"), exclude=True),
    L("ind", "Is the patient currently taking a strong CYP3A4 inducer (e.g., carbamazepine, phenytoin, rifampin)", "conc", lambda p: not p.on(INDUCER_3A4), exclude=True),
]
ATTESTATIONS = ["Has medication overuse headache been considered and, where present, addressed"]


def initial(s):
    return ALL(s.mig, s.days, s.two, s.inj, s.spec, ATT, s.cgrp, s.esrd, s.ind)


def renewal(s):
    return ALL(s.cur, s.fall, s.cgrp, s.esrd, s.ind)


MIG = dx("Migraine without aura, not intractable, without status migrainosus", "G43.009")
INITIAL = dict(
    age=[[born(37, 60)], [born(18)], [born(18, -1)]],
    dx=[[MIG], [dx("Chronic migraine without aura, not intractable, without status migrainosus", "G43.709")], [dx("Tension-type headache, unspecified, not intractable", "G44.209")], [past("Migraine, unspecified, not intractable, without status migrainosus", "G43.909")]],
    days=[[lab("Monthly migraine days", 9)], [lab("Monthly migraine days", 4, 90)], [lab("Monthly migraine days", 3)], [lab("Monthly migraine days", 3), lab("Monthly headache days", 8)], [lab("Monthly migraine days", 3), lab("Monthly headache days", 7)],
          [lab("Monthly migraine days", 9, 91)], [lab("Monthly headache days", 15, 60)], []],
    two=[[failed("topiramate", 90), failed("propranolol", 80, 150)], [failed("Topamax", 56), bad("Elavil", 8)], [failed("topiramate", 90), failed("divalproex", 90, 150)], [failed("topiramate", 55), failed("metoprolol", 90)],
         [contra("propranolol"), partial("venlafaxine", 70)], [worked("topiramate", 90), failed("metoprolol", 90)], [failed("nortriptyline", 60), failed("atenolol", 60)], [failed("verapamil", 90), failed("candesartan", 90)], []],
    inj=[[], [failed("Aimovig", 100)], [bad("Emgality", 30)], [worked("Ajovy", 200, 60)], [partial("galcanezumab", 90)], [contra("Aimovig")], [worked("Nurtec ODT", 60, 60)]],
    spec=[[spec("neurology")], [spec("family medicine")]],
    x=[[], [on("Ubrelvy", 40)], [on("Aimovig", 90)], [dx("End stage renal disease", "N18.6")], [dx("Dependence on renal dialysis", "Z99.2")], [dx("Chronic kidney disease, stage 4 (severe)", "N18.4")], [on("carbamazepine", 60)],
       [worked("Rifadin", 30, 40)], [on("sumatriptan", 60)]],
)
RENEWAL = dict(
    cur=[[MIG, on("Qulipta", 150)], [MIG, on("atogepant", 90)], [MIG, on("Qulipta", 89)], [MIG, worked("Qulipta", 150, 20)]],
    days=[[lab("Monthly migraine days", 12, 170), lab("Monthly migraine days", 5, 10)], [lab("Monthly migraine days", 12, 170), lab("Monthly migraine days", 6, 10)], [lab("Monthly migraine days", 12, 170), lab("Monthly migraine days", 7, 10)],
          [lab("Monthly migraine days", 6, 170), lab("Monthly migraine days", 3, 10)], [lab("Monthly migraine days", 6, 170), lab("Monthly migraine days", 4, 10)], [lab("Monthly migraine days", 5, 10)], [lab("Monthly migraine days", 3, 10)],
          [lab("Monthly migraine days", 10, 170)]],
    x=[[], [on("Emgality", 30)], [on("phenytoin", 30)], [dx("End stage renal disease", "N18.6")]],
)
