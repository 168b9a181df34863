"""477 Aimovig: Express Scripts, initial and current therapy as A and B, two of four categories, a conditional on Botox."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "477-aimovig.md", "fu-477", "Sandhill Employers Mutual", "Aimovig", "erenumab"
CLASS, STYLE = "migraine prevention, CGRP", "Express Scripts 'Approve for ... if', A) i. (a), Initial Therapy / Currently Receiving"
COMBINED = ((34, 8), (12, 3))
MMD, MHD = "Monthly migraine days", "Monthly headache days"
CONC = "Patient is not taking another calcitonin gene-related peptide inhibitor for the prevention of migraine (i.e., Ajovy, Emgality, Qulipta, or Vyepti)"


def cat(*drugs):
    return lambda p: p.fail_or_intolerant(set(drugs), 56)


LINES = [
    L("h1", "**1. Migraine Headache Prevention.** Approve if the patient meets ONE of the following (A or B):", "dx", lambda p: p.dx("G43"), "b", hidden=True),
    L("age", "Patient is ≥ 18 years of age", "age", lambda p: p.age_ge(18), "b"),
    L("mmd", "Patient has had ≥ 4 migraine headache days per month, as recorded in the past 3 months", "lab", lambda p: p.lab(MMD, lambda v: v >= 4, 90)),
    L("ac", "Anticonvulsants (divalproex, topiramate)", "trial", cat("divalproex", "topiramate"), hard="verb and time in the header"),
    L("bb", "Beta blockers (metoprolol, propranolol, timolol)", "trial", cat("metoprolol", "propranolol", "timolol"), hard="verb and time in the header"),
    L("ad", "Antidepressants (amitriptyline, nortriptyline, venlafaxine)", "trial", cat("amitriptyline", "nortriptyline", "venlafaxine"), hard="verb and time in the header"),
    L("cand", "Candesartan", "trial", cat("candesartan"), hard="verb and time in the header"),
    L("botox", "If the patient is receiving Botox, the patient has been on Botox for ≥ 6 months and still has ≥ 4 headache days per month", "if",
      lambda p: IF(p.on({"onabotulinumtoxinA"}), ALL(p.tried({"onabotulinumtoxinA"}, 180), p.lab(MHD, lambda v: v >= 4))), hard="conditional with two consequents"),
    L("conc", CONC, "conc", lambda p: not p.on({"fremanezumab", "galcanezumab", "atogepant", "eptinezumab"}), "b"),
    L("now", "Patient has been receiving Aimovig for at least 3 months", "now", lambda p: p.taking({"erenumab"}, 90), "r"),
    L("fall", "Migraine headache days per month have decreased by ≥ 30% from baseline (prior to the initiation of Aimovig)", "change", lambda p: p.change(MMD, {"erenumab"}, lambda b, c: round((b - c) / b, 6) >= 0.30), "r"),
    L("clus", "Cluster Headache, Treatment or Prevention", "no", lambda p: p.no_dx("G44.0"), exclude=True),
]
ATTESTATIONS = []


def initial(s):
    return ALL(s.h1, s.age, s.mmd, AT_LEAST(2, s.ac, s.bb, s.ad, s.cand), s.botox, s.conc, s.clus)


def renewal(s):
    return ALL(s.h1, s.age, s.now, s.fall, s.conc, s.clus)


MIG = dx("Migraine without aura, not intractable, without status migrainosus", "G43.009")
INITIAL = dict(
    age=[[born(36, 40)], [born(18)], [born(18, -1)]],
    dx=[[MIG], [dx("Chronic migraine without aura, intractable, without status migrainosus", "G43.719")], [dx("Tension-type headache, unspecified, not intractable", "G44.209")], [past("Migraine, unspecified", "G43.909")]],
    mmd=[[lab(MMD, 9)], [lab(MMD, 4, 90)], [lab(MMD, 3)], [lab(MMD, 9, 91)], []],
    step=[[failed("Topamax", 90, 200), failed("Inderal LA", 70)], [failed("Topamax", 56, 200), failed("Elavil", 56)], [failed("Topamax", 55, 200), failed("Elavil", 70)], [bad("Depakote"), bad("Candesartan", 10, 30)],
          [failed("Topamax", 90, 200), failed("Divalproex", 90)], [failed("Topamax", 90, 200)], [worked("Topamax", 90, 200), failed("Metoprolol", 80)], [contra("Propranolol"), failed("Effexor XR", 80)],
          [failed("Atacand", 80, 200), partial("Pamelor", 60)], [failed("Keppra", 200, 200), failed("Tenormin", 90), failed("Zoloft", 90)], []],
    botox=[[], [on("Botox", 180), lab(MHD, 4)], [on("Botox", 179), lab(MHD, 9)], [on("Botox", 300), lab(MHD, 3)], [on("Botox", 300)], [worked("Botox", 100, 60)]],
    x=[[], [on("Emgality", 60)], [on("Qulipta", 60)], [worked("Ajovy", 120, 40)], [on("Ubrelvy", 60)], [dx("Cluster headache syndrome, unspecified, not intractable", "G44.009")]],
)
RENEWAL = dict(
    age=[[born(36, 40)]],
    now=[[MIG, on("Aimovig", 200)], [MIG, on("erenumab", 90)], [MIG, on("Aimovig", 89)], [MIG, worked("Aimovig", 180, 10)], [dx("Headache, unspecified", "R51.9"), on("Aimovig", 200)]],
    mmd=[[lab(MMD, 12, 210), lab(MMD, 5, 20)], [lab(MMD, 10, 210), lab(MMD, 7, 20)], [lab(MMD, 10, 210), lab(MMD, 8, 20)], [lab(MMD, 5, 20)], [lab(MMD, 12, 210)]],
    x=[[], [on("Vyepti", 60)], [on("Imitrex", 200)], [dx("Episodic cluster headache, not intractable", "G44.019")]],
)
