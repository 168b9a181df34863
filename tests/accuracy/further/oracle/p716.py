"""716 Ajovy: Anthem clinical criteria, roman and letters, diagnoses defined by counts, two classes, a conditional, children by weight."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "716-ajovy.txt", "fu-716", "Granite Shield of the Eastern States", "Ajovy", "fremanezumab"
CLASS, STYLE = "migraine prevention: CGRP", "Anthem clinical criteria, I. A. with trailing AND/OR, may (not) be approved"
COMBINED = ((40, 6), (15, 3))
CHRONIC, EPISODIC = ("G43.7", "G43.E"), ("G43.0", "G43.1", "G43.4", "G43.5", "G43.8", "G43.9")
CLASSES = ({"amitriptyline", "nortriptyline", "venlafaxine", "duloxetine"}, {"metoprolol", "propranolol", "timolol", "nadolol", "atenolol", "nebivolol"},
           {"divalproex", "valproic acid", "topiramate"}, {"candesartan"}, {"verapamil"})
BOTOX, F = {"onabotulinumtoxinA"}, {"fremanezumab"}
mmd = lambda p, t: p.lab("Monthly migraine days", t)
LINES = [
    L("age", "Individual is 18 years of age or older, or is 6 to 17 years of age and weighs 45 kg or more", "mix",
      lambda p: ANY(p.age_ge(18), ALL(p.age_in(6, 17), p.lab("Body weight", lambda v: v >= 45))), hard="age, or age and weight"),
    L("epi", "Individual has a diagnosis of episodic migraine, defined as at least 4 and fewer than 15 migraine days per month", "mix", lambda p: ALL(p.dx(*EPISODIC), mmd(p, lambda v: 4 <= v < 15)), hard="diagnosis defined by a count"),
    L("chr", "Individual has a diagnosis of chronic migraine, defined as 15 or more headache days per month, of which at least 8 are migraine days", "mix",
      lambda p: ALL(p.dx(*CHRONIC), p.lab("Monthly headache days", lambda v: v >= 15), mmd(p, lambda v: v >= 8)), hard="diagnosis defined by two counts"),
    L("two", "Individual has had a trial of at least 8 weeks and inadequate response, or an intolerance or contraindication, to agents from at least two of the following classes", "trial",
      lambda p: count(lambda g: p.tfci(g, 56), *CLASSES) >= 2, hard="two of five classes"),
    L("btx", "If individual is currently using botulinum toxin (Botox) for prevention of migraine, it has been used for at least 6 months and individual still has 8 or more migraine days per month", "if",
      lambda p: IF(p.on(BOTOX), ALL(p.taking(BOTOX, 180), mmd(p, lambda v: v >= 8))), hard="conditional with two facts"),
    L("use", "Individual has been receiving Ajovy for at least 3 months", "now", lambda p: p.taking(F, 90), "r"),
    L("half", "Migraine days per month have been reduced by at least 50% from baseline", "change", lambda p: p.change("Monthly migraine days", F, lambda b, c: round((b - c) / b, 6) >= 0.5), "r", hard="relative change"),
    L("conc", "Individual is using Ajovy in combination with another CGRP monoclonal antibody, or with Nurtec ODT or Qulipta", "conc", lambda p: not p.another(CGRP_MAB | {"rimegepant", "atogepant"}, "Ajovy", "fremanezumab"), exclude=True),
    L("clu", "Individual has cluster headache", "no", lambda p: p.no_dx("G44.0"), exclude=True),
    L("six", "Individual is under 6 years of age", "age", lambda p: p.age_ge(6), exclude=True),
]
ATTESTATIONS = ["Individual has obtained clinical benefit deemed significant by the prescriber"]


def excl(s):
    return ALL(s.conc, s.clu, s.six)


def initial(s):
    return ALL(s.age, ANY(s.epi, s.chr), s.two, s.btx, excl(s))


def renewal(s):
    return ALL(s.use, ANY(s.half, ATT), excl(s))


EPI = dx("Migraine without aura, not intractable, without status migrainosus", "G43.009")
CHR = dx("Chronic migraine without aura, not intractable, without status migrainosus", "G43.709")
X = [[], [on("Emgality", 60)], [on("Nurtec ODT", 60)], [on("Qulipta", 60)], [on("Ubrelvy", 60)], [worked("Aimovig", 200, 20)], [dx("Cluster headache syndrome, unspecified, not intractable", "G44.009")]]
INITIAL = dict(
    age=[[born(39, 100)], [born(18)], [born(18, -1), lab("Body weight", 45)], [born(18, -1), lab("Body weight", 44.9)], [born(6), lab("Body weight", 100, unit="[lb_av]")], [born(6, -1), lab("Body weight", 46)], [born(15)]],
    dx=[[EPI, lab("Monthly migraine days", 9)], [dx("Migraine with aura, not intractable, without status migrainosus", "G43.109"), lab("Monthly migraine days", 4)], [EPI, lab("Monthly migraine days", 3)], [EPI, lab("Monthly migraine days", 15)], [EPI, lab("Monthly migraine days", 14)], [EPI],
        [CHR, lab("Monthly headache days", 15), lab("Monthly migraine days", 8)], [CHR, lab("Monthly headache days", 14), lab("Monthly migraine days", 8)], [CHR, lab("Monthly headache days", 20), lab("Monthly migraine days", 7)], [CHR, lab("Monthly migraine days", 10)],
        [dx("Tension-type headache, unspecified, not intractable", "G44.209"), lab("Monthly migraine days", 9)]],
    two=[[failed("Topamax", 90), failed("Propranolol", 60, 200)], [failed("Topiramate", 56), bad("Effexor XR")], [failed("Topiramate", 55), bad("Effexor XR")], [failed("Topiramate", 90), failed("Depakote", 90, 200)], [contra("Propranolol"), contra("Amitriptyline")],
         [failed("Atacand", 90), failed("Verapamil", 90, 200)], [failed("Losartan", 90), failed("Topiramate", 90, 200)], [worked("Propranolol", 200), failed("Topiramate", 90)], [partial("Cymbalta", 100), failed("Bystolic", 70, 200)], []],
    btx=[[], [on("Botox", 180)], [on("Botox", 179)], [worked("Botox", 100, 60)]],
    x=X,
)
RENEWAL = dict(
    use=[[EPI, on("Ajovy", 200)], [EPI, on("Ajovy", 90), ], [EPI, on("Ajovy", 89)], [EPI, worked("Ajovy", 200, 10)], [EPI, on("fremanezumab", 200)]],
    mmd=[[lab("Monthly migraine days", 12, 210), lab("Monthly migraine days", 5, 15)], [lab("Monthly migraine days", 12, 210), lab("Monthly migraine days", 6, 15)], [lab("Monthly migraine days", 12, 210), lab("Monthly migraine days", 7, 15)], [lab("Monthly migraine days", 5, 15)], []],
    x=[X[0], X[1], X[4], X[6]],
)
