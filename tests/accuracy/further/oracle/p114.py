"""114 Ubrelvy: checklist of Q1., Q2. with answer boxes on the next line."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "114-ubrelvy-checklist.txt", "fu-114", "Tidewater Physicians Health Plan", "Ubrelvy", "ubrogepant"
CLASS, STYLE = "migraine, acute gepant", "Q1. … checklist with Yes/No boxes, excluding questions"
LINES = [
    L("age", "Is the member 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("dx", "Does the member have a diagnosis of migraine with or without aura", "dx", lambda p: p.dx("G43")),
    L("days", "Does the member have fewer than 15 headache days per month", "lab", lambda p: p.lab("Monthly headache days", lambda v: v < 15)),
    L("trip", "Has the member had an inadequate response or intolerance to at least two different triptans, or is there a contraindication to triptans (for example, coronary artery disease or a prior stroke)", "mix",
      lambda p: count(lambda d: p.fail_or_intolerant({d}), *sorted(TRIPTAN)) >= 2 or p.contraindicated(TRIPTAN) or p.dx("I20", "I24", "I25") or p.hx("I63", "Z86.73", "I69.3"),
      hard="number of drugs, or a condition that the line names"),
    L("cgrp", "Will Ubrelvy be used without another oral CGRP antagonist such as Nurtec ODT", "conc", lambda p: not p.another(GEPANT, "Ubrelvy", "ubrogepant"), hard="a yes that means absence"),
    L("cyp", "Is the member taking clarithromycin or another strong CYP3A4 inhibitor (ketoconazole, itraconazole)", "conc",
      lambda p: not p.on({"clarithromycin", "ketoconazole", "itraconazole"}), exclude=True),
    L("esrd", "Does the member have end-stage renal disease", "no", lambda p: p.no_dx("N18.6"), exclude=True),
]
ATTESTATIONS = ["Has the prescriber discussed medication overuse headache with the member"]


def initial(s):
    return ALL(s.age, s.dx, s.days, s.trip, s.cgrp, ATT, s.cyp, s.esrd)


INITIAL = dict(
    age=[[born(37, 20)], [born(18)], [born(18, -1)]],
    dx=[[dx("Migraine without aura, not intractable", "G43.009")], [dx("Migraine with aura, not intractable", "G43.109")], [dx("Tension-type headache", "G44.209")], [past("Migraine", "G43.909")], []],
    days=[[lab("Monthly headache days", 6)], [lab("Monthly headache days", 14)], [lab("Monthly headache days", 15)], [], [lab("Monthly headache days", 17, 100), lab("Monthly headache days", 9, 10)]],
    trip=[[failed("Imitrex", 60), failed("Maxalt", 40, 120)], [failed("Sumatriptan", 60), bad("Relpax")], [failed("Imitrex", 60), failed("Sumatriptan", 40, 120)], [failed("Imitrex", 60)],
          [contra("Sumatriptan")], [dx("Atherosclerotic heart disease of native coronary artery", "I25.10")], [past("Cerebral infarction", "I63.9")],
          [worked("Imitrex", 100), failed("Zomig", 40, 120)], [], [dx("Essential hypertension", "I10"), bad("Maxalt")]],
    cgrp=[[], [on("Nurtec ODT")], [on("Qulipta", 90)], [on("Ubrelvy", 30)], [failed("Nurtec ODT", 30, 40)], [on("Aimovig")]],
    x=[[], [on("Biaxin", 4)], [worked("Biaxin", 10, 60)], [dx("End stage renal disease", "N18.6")], [dx("Chronic kidney disease, stage 4", "N18.4")], [on("itraconazole", 20)]],
)
