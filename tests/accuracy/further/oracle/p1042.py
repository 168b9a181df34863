"""1042 Nurtec ODT: Prime Therapeutics, acute or preventive branch, bold AND/OR at the line's end."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1042-nurtec.md", "fu-1042", "Prairie Blue Benefit", "Nurtec ODT", "rimegepant"
CLASS, STYLE = "migraine: CGRP antagonist", "Prime Therapeutics 1. A. 1. A. with trailing AND/OR"
COMBINED = ((40, 4), (12, 1))
PREV = {"propranolol", "metoprolol", "timolol", "topiramate", "divalproex", "amitriptyline", "venlafaxine"}
LINES = [
    L("mig", "The patient has a diagnosis of migraine", "dx", lambda p: p.dx("G43")),
    L("age", "The patient is 18 years of age or over", "age", lambda p: p.age_ge(18)),
    L("two", "The patient has tried and had an inadequate response to TWO triptans (e.g., sumatriptan, rizatriptan, zolmitriptan)", "trial",
      lambda p: count(lambda d: p.failed({d}), *TRIPTAN) >= 2, hard="two members of a class"),
    L("tri", "The patient has an intolerance or contraindication to a triptan", "trial", lambda p: p.intolerant(TRIPTAN) or p.contraindicated(TRIPTAN)),
    L("cv", "The patient has coronary artery disease or a history of myocardial infarction, stroke, or transient ischemic attack", "dx",
      lambda p: p.dx("I25.1", "I25.7", "I25.8", "I25.9") or p.hx("I21", "I22", "I25.2", "I61", "I63", "I69.3", "G45", "Z86.73")),
    L("acute", "The patient will NOT be using the requested agent in combination with Ubrelvy, Zavzpret, or Reyvow", "conc", lambda p: not p.on({"ubrogepant", "zavegepant", "lasmiditan"})),
    L("mmd", "The patient has at least 4 migraine days per month", "lab", lambda p: p.lab("Monthly migraine days", lambda v: v >= 4)),
    L("mhd", "The patient has fewer than 15 headache days per month", "lab", lambda p: p.lab("Monthly headache days", lambda v: v < 15)),
    L("ppx", "The patient has tried at least ONE of propranolol, metoprolol, timolol, topiramate, divalproex, amitriptyline, or venlafaxine for at least 8 weeks and had an inadequate response", "trial",
      lambda p: p.failed(PREV, 56)),
    L("pint", "The patient has an intolerance or contraindication to propranolol, metoprolol, timolol, topiramate, divalproex, amitriptyline, or venlafaxine", "trial",
      lambda p: p.intolerant(PREV) or p.contraindicated(PREV)),
    L("prev", "The patient will NOT be using the requested agent in combination with Aimovig, Ajovy, Emgality, Vyepti, or Qulipta", "conc", lambda p: not p.on(CGRP_MAB | {"atogepant"})),
    L("now", "The patient has been taking the requested agent for at least 3 months", "now", lambda p: p.taking({"rimegepant"}, 90), "r"),
    L("any", "The patient will NOT be using the requested agent in combination with another CGRP agent (Aimovig, Ajovy, Emgality, Vyepti, Qulipta, Ubrelvy, or Zavzpret)", "conc",
      lambda p: not p.on(CGRP_MAB | {"atogepant", "ubrogepant", "zavegepant"}), "r"),
]
ATTESTATIONS = ["The prescriber has counseled the patient on medication overuse",
                "The patient has been previously approved for the requested agent through the plan's Prior Authorization process",
                "The patient has had clinical benefit with the requested agent"]


def initial(s):
    acute = ALL(ANY(s.two, s.tri, s.cv), s.acute)
    preventive = ALL(s.mmd, s.mhd, ANY(s.ppx, s.pint), s.prev)
    return ALL(s.mig, s.age, ANY(acute, preventive), ATT)


def renewal(s):
    return ALL(ATT, s.now, ATT, s.any)


MIG = dx("Migraine without aura, not intractable, without status migrainosus", "G43.009")
MMD, MHD = "Monthly migraine days", "Monthly headache days"
DXS = [[MIG], [dx("Migraine, unspecified, not intractable, without status migrainosus", "G43.909")], [dx("Tension-type headache, unspecified, not intractable", "G44.209")], [],
       [past("Migraine without aura, not intractable, without status migrainosus", "G43.009")]]
INITIAL = dict(
    age=[[born(37, 12)], [born(18)], [born(18, -1)]],
    dx=DXS,
    tri=[[failed("Sumatriptan", 60), failed("Maxalt", 40, 120)], [partial("Relpax", 30), failed("Zomig", 30, 90)], [failed("Imitrex", 60)], [failed("Imitrex", 40), failed("Sumatriptan", 60, 200)],
         [worked("Sumatriptan", 90), failed("Rizatriptan", 60)], [bad("Frova")], [contra("Sumatriptan")], [], [failed("Topamax", 90), lab(MMD, 6), lab(MHD, 9)], [bad("Depakote"), lab(MMD, 5)], [failed("Propranolol", 80), lab(MMD, 3), lab(MHD, 16)], [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")],
         [past("Old myocardial infarction", "I25.2")], [past("Transient cerebral ischemic attack, unspecified", "G45.9")], [dx("Essential (primary) hypertension", "I10")]],
    acute=[[], [on("Ubrelvy", 60)], [on("Zavzpret", 30)], [on("Reyvow", 30)], [worked("Ubrelvy", 60, 20)], [on("Aimovig", 120)]],
)
MORE = {"prev": dict(
    dx=[[MIG, born(33)], [dx("Cluster headache syndrome, unspecified, not intractable", "G44.009"), born(33)]],
    mmd=[[lab(MMD, 8)], [lab(MMD, 4)], [lab(MMD, 3)], [], [lab(MMD, 7, 120), lab(MMD, 3, 10)]],
    mhd=[[lab(MHD, 10)], [lab(MHD, 14)], [lab(MHD, 15)], []],
    ppx=[[failed("Topamax", 90)], [failed("Propranolol", 56)], [failed("Effexor XR", 55)], [partial("Elavil", 70)], [worked("Topiramate", 100)], [bad("Depakote")], [contra("Metoprolol")], [failed("Verapamil", 120)], []],
    x=[[], [on("Emgality", 90)], [on("Qulipta", 60)], [worked("Ajovy", 90, 35)], [on("Ubrelvy", 60)]],
)}
RENEWAL = dict(
    now=[[MIG, on("Nurtec ODT", 200)], [MIG, on("rimegepant", 90)], [MIG, on("Nurtec ODT", 89)], [MIG, worked("Nurtec ODT", 200, 20)], [MIG]],
    x=[[], [on("Ubrelvy", 40)], [on("Ajovy", 60)], [on("Qulipta", 100)], [on("Reyvow", 30)], [worked("Aimovig", 100, 50)]],
)
