"""976 Ubrelvy: BCBS/Prime, 1. A. with bold connectives; a class counted, and contraindications by condition."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "976-ubrelvy.md", "fu-976", "Flint Hills Blue Cross and Blue Shield", "Ubrelvy", "ubrogepant"
CLASS, STYLE = "migraine: oral CGRP antagonist", "BCBS via Prime 1. A."
COMBINED = ((40, 7), (10, 2))
LINES = [
    L("dx", "The patient has a diagnosis of migraine with or without aura", "dx", lambda p: p.dx("G43")),
    L("age", "The patient is 18 years of age or over", "age", lambda p: p.age_ge(18)),
    L("days", "The patient has fewer than 15 headache days per month", "lab", lambda p: p.lab("Monthly headache days", lambda v: v < 15)),
    L("two", "The patient has tried and had an inadequate response to at least TWO triptans (e.g., sumatriptan, rizatriptan)", "trial", lambda p: sum(p.failed({t}) for t in TRIPTAN) >= 2, hard="a number of one class"),
    L("int", "The patient has an intolerance to a triptan", "trial", lambda p: p.intolerant(TRIPTAN)),
    L("con", "The patient has an FDA labeled contraindication to triptans (e.g., coronary artery disease, history of stroke or transient ischemic attack)", "trial",
      lambda p: p.contraindicated(TRIPTAN) or p.dx("I25") or p.hx("I60", "I61", "I63", "I69.3", "G45", "Z86.73"), hard="contraindication by condition"),
    L("conc", "The patient will NOT be using the requested agent in combination with another oral CGRP antagonist (e.g., Nurtec ODT, Qulipta)", "conc", lambda p: not p.another({"ubrogepant", "rimegepant", "atogepant"}, "Ubrelvy", "ubrogepant"), "b"),
    L("cyp", "The patient is not taking a strong CYP3A4 inhibitor (e.g., ketoconazole, itraconazole, clarithromycin)", "conc", lambda p: not p.on(STRONG_3A4), "b", hard="a class by examples"),
    L("esrd", "The patient does not have end stage renal disease", "no", lambda p: p.no_dx("N18.6")),
]
ATTESTATIONS = ["Medication overuse headache has been ruled out", "The patient has been previously approved for the requested agent through the plan's prior authorization process", "The patient has had clinical benefit with the requested agent"]


def initial(s):
    return ALL(s.dx, s.age, s.days, ANY(s.two, s.int, s.con), ATT, s.conc, s.cyp, s.esrd)


def renewal(s):
    return ALL(ATT, ATT, s.conc, s.cyp)


MIG = dx("Migraine without aura, not intractable, without status migrainosus", "G43.009")
H = lambda v: lab("Monthly headache days", v)
X = [[], [on("Nurtec ODT", 40)], [on("Qulipta", 40)], [on("Aimovig", 90)], [worked("Nurtec ODT", 60)], [on("Nizoral", 9)], [on("clarithromycin", 5)], [worked("Biaxin", 10, 40)], [on("Diflucan", 9)]]
INITIAL = dict(
    dx=[[MIG], [dx("Migraine with aura, not intractable, without status migrainosus", "G43.109")], [dx("Tension-type headache, unspecified, not intractable", "G44.209")], [past("Migraine without aura, not intractable, without status migrainosus", "G43.009")]],
    age=[[born(36)], [born(18)], [born(18, -1)]],
    days=[[H(8)], [H(14)], [H(15)], []],
    step=[[failed("Imitrex", 60), failed("Maxalt", 40, 100)], [failed("sumatriptan", 30), partial("Relpax", 60, 90)], [failed("sumatriptan", 60), failed("Imitrex", 40, 200)], [failed("Imitrex", 60)], [failed("Treximet", 60), failed("Zomig", 40, 200)], [worked("Imitrex", 60), failed("Maxalt", 60)], [bad("Maxalt")], [contra("Imitrex")],
          [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")], [past("Cerebral infarction, unspecified", "I63.9")], [dx("Essential (primary) hypertension", "I10")], [failed("Topamax", 90), failed("ibuprofen", 60)], []],
    esrd=[[], [dx("End stage renal disease", "N18.6")], [dx("Chronic kidney disease, stage 4 (severe)", "N18.4")]],
    x=X,
)
RENEWAL = dict(now=[[MIG, on("Ubrelvy", 300)], [MIG, on("ubrogepant", 300)]], x=X)
