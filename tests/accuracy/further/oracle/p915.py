"""915 Nurtec ODT: questions; exclusions as questions to be answered No."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "915-nurtec-questions.txt", "fu-915", "Bluegrass Commonwealth Health", "Nurtec ODT", "rimegepant"
CLASS, STYLE = "migraine: gepant", "question list with Yes / No, exclusion questions"
COMBINED = ((42, 7), (12, 3))
ITEMS = (BB_ALL, {"topiramate", "divalproex"}, {"amitriptyline", "venlafaxine"}, {"candesartan"})
LINES = [
    L("age", "Is the patient 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("dx", "Does the patient have a diagnosis of migraine (with or without aura)", "dx", lambda p: p.dx("G43")),
    L("days", "Over the past 3 months, has the patient had at least 4 but fewer than 15 migraine days per month", "lab", lambda p: p.lab("Monthly migraine days", lambda v: 4 <= v < 15, 90), hard="range in a window"),
    L("two", "Has the patient had an inadequate response to at least 8 weeks of, or an intolerance or contraindication to, at least TWO of the following", "mix",
      lambda p: count(lambda g: p.tfci(g, 56), *ITEMS) >= 2, hard="two of four listed items"),
    L("acute", "If Nurtec ODT is also to be used for acute treatment, has the patient tried at least two triptans, or does the patient have ischemic heart disease or a history of stroke", "if",
      lambda p: IF(None, sum(p.tried({t}) for t in TRIPTAN) >= 2 or p.dx("I20", "I21", "I22", "I23", "I24", "I25") or p.hx("I60", "I61", "I62", "I63", "I69.3", "Z86.73")), hard="a condition no record shows"),
    L("spec", "Is the drug prescribed by, or in consultation with, a neurologist or a pain medicine specialist", "spec", lambda p: p.prescriber("neurology", "pain medicine")),
    L("now", "Is the patient still taking Nurtec ODT", "now", lambda p: p.on({"rimegepant"}), "r"),
    L("fall", "Have monthly migraine days fallen by at least 2 days from baseline", "change", lambda p: p.change("Monthly migraine days", {"rimegepant"}, lambda b, c: b - c >= 2), "r", hard="change from baseline"),
    L("cgrp", "Is the patient using another CGRP inhibitor (e.g., Aimovig, Ajovy, Qulipta, Ubrelvy)", "conc", lambda p: not p.another(CGRP, "Nurtec ODT", "rimegepant"), exclude=True),
    L("esrd", "Does the patient have end-stage renal disease, or is the patient on dialysis", "no", lambda p: p.no_dx("N18.6", "Z99.2"), exclude=True),
    L("cyp", "Is the patient taking a strong CYP3A4 inhibitor (e.g., ketoconazole, itraconazole, clarithromycin)", "conc", lambda p: not p.on(STRONG_3A4), exclude=True),
]
ATTESTATIONS = ["Has the patient kept a headache diary", "Does the prescriber report less need for acute migraine drugs"]


def initial(s):
    return ALL(s.age, s.dx, s.days, s.two, s.acute, s.spec, ATT, s.cgrp, s.esrd, s.cyp)


def renewal(s):
    return ALL(s.now, s.fall, ATT, s.cgrp, s.esrd, s.cyp)


MIG = dx("Migraine without aura, not intractable", "G43.009")
D = "Monthly migraine days"
TWO = [worked("Sumatriptan", 20, 200), bad("Maxalt")]
X = [[], [on("Qulipta", 40)], [on("Aimovig", 40)], [worked("Ajovy", 90)], [dx("End stage renal disease", "N18.6")], [dx("Chronic kidney disease, stage 4 (severe)", "N18.4")], [dx("Dependence on renal dialysis", "Z99.2")], [on("Itraconazole", 10)], [on("Azithromycin", 4)]]
INITIAL = dict(
    age=[[born(36, 80)], [born(18)], [born(18, -1)]],
    dx=[[MIG], [dx("Migraine with aura, not intractable", "G43.109")], [dx("Tension-type headache, unspecified", "G44.209")], [past("Migraine without aura, not intractable", "G43.009")], [dx("Headache", "R51.9")]],
    days=[[lab(D, 8)], [lab(D, 4, 90)], [lab(D, 3)], [lab(D, 14)], [lab(D, 15)], [lab(D, 8, 91)], [], [lab(D, 9, 80), lab(D, 2, 10)]],
    two=[[failed("Propranolol", 90, 200), failed("Topamax", 80)], [failed("Metoprolol", 56, 200), partial("Depakote", 56)], [failed("Propranolol", 55, 200), failed("Topamax", 80)], [failed("Topamax", 80), failed("divalproex", 80, 200)],
         [bad("Topamax"), contra("Inderal LA")], [failed("Elavil", 90), bad("Atacand")], [failed("Effexor XR", 90)], [worked("Propranolol", 90, 200), failed("Topamax", 80)], [failed("gabapentin", 90), failed("Topamax", 80, 200)], [failed("Losartan", 90), failed("Topamax", 80, 200)], []],
    acute=[TWO, [worked("Sumatriptan", 20)], [worked("Imitrex", 20), worked("sumatriptan", 20, 200)], [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")], [past("Cerebral infarction, unspecified", "I63.9")], []],
    spec=[[spec("neurology")], [spec("pain medicine")], [spec("family medicine")]],
    x=X,
)
RENEWAL = dict(
    now=[[MIG, on("Nurtec ODT", 200)], [MIG, on("rimegepant", 200)], [MIG, worked("Nurtec ODT", 150, 40)]],
    days=[[lab(D, 10, 220), lab(D, 5, 15)], [lab(D, 10, 200), lab(D, 8, 15)], [lab(D, 10, 220), lab(D, 9, 15)], [lab(D, 5, 15)], [lab(D, 10, 220)]],
    x=[X[0], X[1], X[4], X[7]],
)
