"""705 Aimovig: Cigna/Express Scripts policy, A) i. lists, a class count in one sentence, a conditional."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "705-aimovig.md", "fu-705", "Signet National Health", "Aimovig", "erenumab"
CLASS, STYLE = "migraine: CGRP", "Cigna/Express Scripts policy, A) i. with bold indication"
COMBINED = ((42, 8), (16, 4))
LINES = [
    L("mig", "1. Migraine Headache Prevention. Approve for 6 months if the patient meets ALL of the following (A, B, C, and D)", "dx", lambda p: p.dx("G43"), hidden=True),
    L("age", "Patient is ≥ 18 years of age", "age", lambda p: p.age_ge(18)),
    L("mmd", "Patient has ≥ 4 migraine headache days per month", "lab", lambda p: p.lab("Monthly migraine days", lambda v: v >= 4)),
    L("two", "Patient has had inadequate efficacy with, or an adverse event severe enough to warrant discontinuation of, at least two standard preventive therapies, each from a different pharmacologic class (beta-blocker, anticonvulsant, angiotensin receptor blocker, calcium channel blocker, tricyclic antidepressant, or other antidepressant)", "trial",
      lambda p: count(p.fail_or_intolerant, *MIGRAINE_CLASSES) >= 2, hard="two classes out of six, named by class"),
    L("bot", "If Aimovig will be added to Botox (onabotulinumtoxinA), patient has been treated with Botox for ≥ 6 months", "if", lambda p: IF(p.on({"onabotulinumtoxinA"}), p.tried({"onabotulinumtoxinA"}, 180)), hard="conditional on another drug"),
    L("now", "Patient has been receiving Aimovig for ≥ 3 months", "now", lambda p: p.taking({"erenumab"}, 90), "r"),
    L("half", "Migraine headache days per month are reduced by ≥ 50% from baseline", "change", lambda p: p.change("Monthly migraine days", {"erenumab"}, lambda b, c: (b - c) / b >= 0.5), "r", hard="per cent from baseline"),
    L("clus", "Cluster headache", "no", lambda p: p.no_dx("G44.0"), exclude=True),
    L("conc", "Concurrent use with another CGRP inhibitor used for migraine prevention (Ajovy, Emgality, Vyepti, or Qulipta)", "conc",
      lambda p: not p.on({"fremanezumab", "galcanezumab", "eptinezumab", "atogepant"}), exclude=True),
]
ATTESTATIONS = ["According to the prescriber, attacks are less severe, or respond better to acute treatment, than before Aimovig"]


def initial(s):
    return ALL(ALL(s.mig, s.age, s.mmd, s.two, s.bot), s.clus, s.conc)


def renewal(s):
    return ALL(s.now, ANY(s.half, ATT), s.clus, s.conc)


MIG = dx("Migraine without aura, not intractable", "G43.009")
INITIAL = dict(
    age=[[born(36, 45)], [born(18)], [born(18, -1)]],
    mig=[[MIG], [dx("Chronic migraine without aura, intractable", "G43.719")], [dx("Migraine with aura, not intractable", "G43.109")], [dx("Tension-type headache, unspecified", "G44.209")], [dx("Migraine, unspecified", "G43.909", 800, "resolved")], []],
    mmd=[[lab("Monthly migraine days", 9)], [lab("Monthly migraine days", 4)], [lab("Monthly migraine days", 3)], [lab("Monthly headache days", 12)], [lab("Monthly migraine days", 8, 200), lab("Monthly migraine days", 3, 10)], []],
    two=[[failed("Propranolol", 90), failed("Topiramate", 100, 150)], [failed("Topamax", 90), failed("Depakote", 90, 130)], [failed("Propranolol", 90)], [bad("Topamax"), bad("Elavil")], [failed("amitriptyline", 90), bad("Effexor XR")],
         [failed("candesartan", 60), partial("verapamil", 60, 120)], [worked("Propranolol", 200), failed("Topamax", 90)], [contra("Propranolol"), failed("Topamax", 90)], [failed("Elavil", 60), failed("nortriptyline", 60, 120)], [],
         [failed("Propranolol", 90), failed("Imitrex", 90)], [failed("metoprolol", 20), bad("venlafaxine")], [failed("duloxetine", 60), failed("sertraline", 60, 120)], [undated("Propranolol"), undated("Topamax")], [failed("timolol", 60), failed("lisinopril", 90)]],
    bot=[[], [on("Botox", 180)], [on("Botox", 179)], [on("onabotulinumtoxinA", 300)], [worked("Botox", 90, 60)], [med("Botox", 250, 130), on("Botox", 110)]],
    x=[[], [on("Ajovy", 60)], [on("Qulipta", 60)], [worked("Emgality", 200, 10)], [on("Sumatriptan", 200)], [dx("Cluster headache syndrome, unspecified, intractable", "G44.001")], [dx("Episodic cluster headache", "G44.019", 800, "resolved")], [on("Aimovig", 40)]],
)
RENEWAL = dict(
    now=[[MIG, on("Aimovig", 200)], [MIG, on("Aimovig", 90)], [MIG, on("Aimovig", 89)], [MIG, worked("Aimovig", 200, 9)], [MIG, on("erenumab", 150)], [MIG, med("Aimovig", 160, 100), on("Aimovig", 70)]],
    mmd=[[lab("Monthly migraine days", 12, 210), lab("Monthly migraine days", 4, 10)], [lab("Monthly migraine days", 10, 210), lab("Monthly migraine days", 5, 10)], [lab("Monthly migraine days", 10, 210), lab("Monthly migraine days", 6, 10)],
         [lab("Monthly migraine days", 4, 10)], [lab("Monthly migraine days", 12, 210), lab("Monthly migraine days", 3, 60), lab("Monthly migraine days", 8, 10)], []],
    x=[[], [on("Emgality", 30)], [on("Vyepti", 30)], [dx("Cluster headache syndrome, unspecified, not intractable", "G44.009", 90)], [on("rizatriptan", 60)]],
)
