"""735 Nurtec ODT: Prime/BCBS, AND/OR at the ends, two uses, two of four classes, triptans contraindicated by condition."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "735-nurtec.md", "fu-735", "Blue Tallgrass of the Plains", "Nurtec ODT", "rimegepant"
CLASS, STYLE = "migraine: CGRP", "Prime/BCBS, 1. A. 1. A. with AND/OR at line ends, .md"
COMBINED = ((40, 6), (14, 3))
R = {"rimegepant"}
CLASSES = (BB_ALL, {"divalproex", "topiramate"}, {"amitriptyline", "venlafaxine"}, {"candesartan"})


def episodic(p):
    return any((c.get("icd10") or "").startswith("G43") and not (c.get("icd10") or "").startswith(("G43.7", "G43.E"))
               for c in p.r["conditions"] if c["status"] == "active")


LINES = [
    L("mig", "The patient has a diagnosis of migraine with or without aura", "dx", lambda p: p.dx("G43")),
    L("trip", "The patient has tried and had an inadequate response to TWO triptans with different active ingredients", "trial",
      lambda p: sum(p.failed({t}) for t in TRIPTAN) >= 2, hard="two of a class"),
    L("tbad", "The patient has an intolerance or hypersensitivity to a triptan", "trial", lambda p: p.intolerant(TRIPTAN)),
    L("tcon", "The patient has ischemic heart disease (I20-I25), a history of stroke, or a history of transient ischemic attack, for which triptans are contraindicated", "dx",
      lambda p: p.dx("I20", "I21", "I22", "I23", "I24", "I25") or p.hx("I60", "I61", "I62", "I63", "I69", "Z86.73", "G45"), hard="present disease or past event, a code range"),
    L("moh", "The patient does not have medication overuse headache (G44.4)", "no", lambda p: p.no_dx("G44.4")),
    L("epi", "The patient has a diagnosis of episodic migraine", "dx", episodic, hard="episodic = migraine codes other than chronic"),
    L("days", "The patient has between 4 and 14 migraine days per month", "lab", lambda p: p.lab("Monthly migraine days", lambda v: 4 <= v <= 14)),
    L("two", "The patient has had an inadequate response to at least 60 days of therapy with, or an intolerance to, agents from at least TWO of the following classes", "trial",
      lambda p: count(lambda g: p.fail_or_intolerant(g, 60), *CLASSES) >= 2, hard="two of four classes; the header carries the verb"),
    L("age", "The patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("esrd", "The patient does not have end stage renal disease and is not on dialysis", "no", lambda p: p.no_dx("N18.6", "Z99.2")),
    L("neuro", "The prescriber is a specialist in neurology or has consulted with one", "spec", lambda p: p.prescriber("neurology")),
    L("conc", "The patient will NOT be using the requested agent in combination with another CGRP agent", "conc", lambda p: not p.another(CGRP, "Nurtec ODT", "rimegepant"), "b"),
    L("now", "The patient is currently taking the requested agent", "now", lambda p: p.on(R), "r"),
    L("half", "Monthly migraine days have been reduced by at least 50% from baseline", "change", lambda p: p.change("Monthly migraine days", R, lambda b, c: round((b - c) / b, 6) >= 0.5), "r", hard="per cent change from baseline"),
]
ATTESTATIONS = ["The patient does NOT have any FDA labeled contraindications to the requested agent",
                "The patient has been previously approved for the requested agent through the plan's Prior Authorization process",
                "The patient uses the agent for acute treatment and has had improvement in migraine pain or associated symptoms"]


def initial(s):
    acute = ALL(s.mig, ANY(s.trip, s.tbad, s.tcon), s.moh)
    prevent = ALL(s.epi, s.days, s.two)
    return ALL(ANY(acute, prevent), s.age, s.esrd, s.neuro, s.conc, ATT)


def renewal(s):
    return ALL(ATT, s.now, ANY(ATT, s.half), s.conc)


MIG = dx("Migraine without aura, not intractable", "G43.009")
INITIAL = dict(
    age=[[born(35, 20)], [born(18)], [born(18, -1)]],
    spec=[[spec("neurology")], [spec("family medicine")]],
    dx=[[MIG], [dx("Migraine with aura, not intractable", "G43.109")], [dx("Chronic migraine without aura, intractable", "G43.719")], [dx("Tension-type headache, unspecified", "G44.209")], [past("Migraine without aura, not intractable", "G43.009")]],
    step=[[failed("Imitrex", 90), failed("Maxalt", 60)], [failed("Imitrex", 10), partial("Treximet", 60)], [failed("Imitrex", 90), worked("Maxalt", 60)], [bad("Relpax")], [contra("Imitrex")], [dx("Old myocardial infarction", "I25.2")], [past("Cerebral infarction, unspecified", "I63.9", 900)],
          [past("Transient cerebral ischemic attack, unspecified", "G45.9", 400)], [dx("Essential (primary) hypertension", "I10")], [past("Angina pectoris, unspecified", "I20.9", 400)], [], [failed("Imitrex", 30), failed("Zomig", 30)]],
    moh=[[], [dx("Drug-induced headache, not elsewhere classified, not intractable", "G44.40", 60)], [past("Drug-induced headache, not elsewhere classified, not intractable", "G44.40", 600)]],
    x=[[], [dx("End stage renal disease", "N18.6")], [dx("Dependence on renal dialysis", "Z99.2", 90)], [dx("Chronic kidney disease, stage 5", "N18.5")], [on("Aimovig", 60)], [on("Ubrelvy", 60)], [worked("Qulipta", 90, 30)], [on("Nurtec ODT", 20)]],
)
MORE = dict(
    prevent=dict(
        base=[[spec("neurology"), born(41, 5)]],
        dx=[[MIG], [dx("Chronic migraine without aura, not intractable", "G43.709")]],
        days=[[lab("Monthly migraine days", 8)], [lab("Monthly migraine days", 4)], [lab("Monthly migraine days", 3)], [lab("Monthly migraine days", 14)], [lab("Monthly migraine days", 15)], []],
        step=[[failed("Topamax", 80), failed("Inderal", 70)], [failed("Elavil", 60), bad("Depakote")], [failed("Topamax", 80), failed("Depakote", 80)], [failed("Topamax", 80), failed("Atacand", 59)], [failed("Topamax", 80), worked("Inderal LA", 200)], [failed("Lopressor", 60), failed("Tenormin", 90)],
              [failed("Effexor XR", 90), contra("Atacand")], [failed("Zoloft", 90), failed("Topamax", 90)], [failed("Atacand", 60), bad("Corgard")]],
        x=[[], [on("Emgality", 60)], [dx("Drug-induced headache, not elsewhere classified, not intractable", "G44.40", 60)]],
    ),
)
RENEWAL = dict(
    now=[[MIG, on("Nurtec ODT", 200)], [MIG, on("rimegepant", 200)], [MIG, worked("Nurtec ODT", 180, 20)]],
    mmd=[[lab("Monthly migraine days", 10, 220), lab("Monthly migraine days", 4, 15)], [lab("Monthly migraine days", 10, 220), lab("Monthly migraine days", 5, 15)], [lab("Monthly migraine days", 10, 220), lab("Monthly migraine days", 6, 15)], [lab("Monthly migraine days", 3, 15)], []],
    x=[[], [on("Ajovy", 30)], [worked("Ajovy", 30, 30)], [on("Qulipta", 30)]],
)
