"""825 Ajovy: BCBS/Prime, 1. A. 1. with AND/OR at the ends, two of four classes, renewal with days and per cent."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "825-ajovy.md", "fu-825", "Tallgrass Blue Plan", "Ajovy", "fremanezumab"
CLASS, STYLE = "migraine: CGRP antibody", "Prime/BCBS, 1. A. 1. with AND / OR at line ends"
COMBINED = ((40, 6), (12, 2))
F = {"fremanezumab"}
EPISODIC = ("G43.0", "G43.1", "G43.4", "G43.5", "G43.8", "G43.9")
CLASSES = (ASM, BB_ALL, ANY_ANTIDEPRESSANT, ARB)
MMD = "Monthly migraine days"
LINES = [
    L("chr", "The patient has a diagnosis of chronic migraine", "dx", lambda p: p.dx("G43.7")),
    L("d15", "The patient has 15 or more headache days per month, of which at least 8 are migraine days", "mix",
      lambda p: ALL(p.lab("Monthly headache days", lambda v: v >= 15), p.lab(MMD, lambda v: v >= 8)), hard="two measurements on one line"),
    L("epi", "The patient has a diagnosis of episodic migraine", "dx", lambda p: p.dx(*EPISODIC), hard="episodic = migraine codes other than chronic"),
    L("d4", "The patient has between 4 and 14 migraine days per month", "lab", lambda p: p.lab(MMD, lambda v: 4 <= v <= 14)),
    L("moh", "The patient does NOT have medication overuse headache", "no", lambda p: p.no_dx("G44.4")),
    L("two", "The patient has tried and had an inadequate response to at least 60 days of therapy with agents from TWO of the following classes", "trial",
      lambda p: count(lambda c: p.failed(c, 60), *CLASSES) >= 2, hard="two of four classes, the header carries the verb"),
    L("tol", "The patient has an intolerance or hypersensitivity to an agent from at least TWO of those classes", "trial", lambda p: count(p.intolerant, *CLASSES) >= 2, hard="refers back to the classes above"),
    L("con", "The patient has an FDA labeled contraindication to ALL of the following: topiramate, propranolol, and amitriptyline", "trial",
      lambda p: all(p.contraindicated({d}) for d in ("topiramate", "propranolol", "amitriptyline")), hard="all of three drugs"),
    L("btx", "The patient was treated with Botox for at least 24 weeks and still has 8 or more migraine days per month", "mix",
      lambda p: ALL(p.tried({"onabotulinumtoxinA"}, 168), p.lab(MMD, lambda v: v >= 8)), hard="trial and value on one line"),
    L("age", "The patient is 18 years of age or over", "age", lambda p: p.age_ge(18)),
    L("spec", "The prescriber is a neurologist or pain specialist, or has consulted with one", "spec", lambda p: p.prescriber("neurology", "pain medicine")),
    L("conc", "The patient will NOT be using Ajovy in combination with another CGRP agent for migraine prevention (e.g., Aimovig, Emgality, Qulipta)", "conc", lambda p: not p.another(CGRP, "Ajovy", "fremanezumab"), "b"),
    L("now", "The patient is currently being treated with Ajovy", "now", lambda p: p.on(F), "r"),
    L("r50", "Migraine days per month have decreased by at least 50% from baseline", "change", lambda p: p.change(MMD, F, lambda b, c: round((b - c) / b, 6) >= 0.5), "r"),
    L("r4", "Migraine days per month are down by 4 or more days from baseline", "change", lambda p: p.change(MMD, F, lambda b, c: b - c >= 4), "r", hard="absolute change"),
]
ATTESTATIONS = ["The patient does NOT have any FDA labeled contraindications to Ajovy", "The patient has been previously approved for Ajovy through the plan's Prior Authorization process",
                "The prescriber has provided information that acute medication use has decreased"]


def initial(s):
    return ALL(ANY(ALL(s.chr, s.d15), ALL(s.epi, s.d4)), s.moh, ANY(s.two, s.tol, s.con, s.btx), s.age, s.spec, s.conc, ATT)


def renewal(s):
    return ALL(ATT, s.now, ANY(s.r50, s.r4, ATT), s.conc)


EPI = dx("Migraine without aura, not intractable, without status migrainosus", "G43.009")
CHR = dx("Chronic migraine without aura, not intractable, without status migrainosus", "G43.709")
mmd = lambda v, ago=20: lab(MMD, v, ago)
INITIAL = dict(
    age=[[born(39, 120)], [born(18)], [born(18, -1)]],
    dx=[[EPI, mmd(9)], [EPI, mmd(4)], [EPI, mmd(3)], [EPI, mmd(14)], [EPI, mmd(15)], [EPI], [dx("Migraine, unspecified, not intractable, without status migrainosus", "G43.909"), mmd(7)], [CHR, mmd(8), lab("Monthly headache days", 15)],
        [CHR, mmd(7), lab("Monthly headache days", 16)], [CHR, mmd(10), lab("Monthly headache days", 14)], [CHR, mmd(10)], [dx("Tension-type headache, unspecified, not intractable", "G44.209"), mmd(9)]],
    step=[[failed("Topamax", 90), failed("Inderal LA", 70, 150)], [failed("Elavil", 60), partial("Atacand", 60, 100)], [failed("Elavil", 60), failed("Atacand", 59, 100)], [failed("Topamax", 90), failed("Depakote", 90, 150)],
          [failed("Topamax", 90), bad("Propranolol")], [bad("Topamax"), bad("Toprol-XL", 14, 120)], [bad("Topamax"), bad("Depakote", 14, 120)], [contra("Topiramate"), contra("Propranolol"), contra("Amitriptyline")], [contra("Topiramate"), contra("Propranolol")],
          [worked("Botox", 168, 40)], [failed("Botox", 167, 40)], [worked("Topamax", 90), failed("Effexor XR", 90, 150)], [failed("Effexor XR", 70), failed("Zestril", 80, 120)], []],
    moh=[[], [dx("Drug-induced headache, not elsewhere classified, not intractable", "G44.40")], [past("Drug-induced headache, not elsewhere classified, not intractable", "G44.40")]],
    spec=[[spec("neurology")], [spec("pain medicine")], [spec("family medicine")]],
    x=[[], [on("Qulipta", 30)], [on("Emgality", 60)], [worked("Aimovig", 120, 30)]],
)
RENEWAL = dict(
    now=[[EPI, on("Ajovy", 190)], [EPI, worked("Ajovy", 180, 20)]],
    mmd=[[mmd(10, 220), mmd(5, 15)], [mmd(10, 220), mmd(6, 15)], [mmd(10, 220), mmd(7, 15)], [mmd(6, 220), mmd(3, 15)], [mmd(6, 220), mmd(4, 15)], [mmd(5, 15)], [mmd(10, 220)]],
    x=[[], [on("Aimovig", 30)]],
)
