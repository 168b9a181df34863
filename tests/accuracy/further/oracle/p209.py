"""209 Vyepti: roman numerals, AND on lines of their own."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "209-vyepti.txt", "bl-209", "Ohio Valley Community Insurance", "Vyepti", "eptinezumab"
CLASS, STYLE = "migraine prevention, CGRP infusion", "'may be approved if', I./A., 'may not be approved for the following'"
COMBINED = ((20, 5), (9, 2))
UNSURE_APPROVALS = True
M, H = "Monthly migraine days", "Monthly headache days"
CLASSES = ({"amitriptyline", "nortriptyline", "venlafaxine", "duloxetine"}, {"divalproex", "topiramate"}, {"metoprolol", "propranolol", "nadolol", "timolol"}, {"candesartan"})
SELF = {"erenumab", "fremanezumab", "galcanezumab"}
BTX = {"onabotulinumtoxinA", "onabotulinumtoxina"}
LINES = [
    L("age", "Individual is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("epi", "Episodic migraine, with 4 to 14 migraine days per month", "mix", lambda p: ALL(p.dx("G43.0", "G43.1", "G43.9"), p.lab(M, lambda v: 4 <= v <= 14)), hard="diagnosis and range"),
    L("chr", "Chronic migraine, with 15 or more headache days per month, of which 8 or more are migraine days", "mix",
      lambda p: ALL(p.dx("G43.7"), p.lab(H, lambda v: v >= 15), p.lab(M, lambda v: v >= 8)), hard="diagnosis and two values"),
    L("two", "Individual has had a trial of and inadequate response or intolerance to at least two agents for migraine prophylaxis (at least one agent in any two of the following classes):", "trial",
      lambda p: count(lambda g: p.fail_or_intolerant(g), *CLASSES) >= 2, hard="two classes in a header"),
    L("cgrp", "Individual has had a trial of and inadequate response or intolerance to one self-administered CGRP antagonist (Aimovig, Ajovy, or Emgality)", "trial", lambda p: p.fail_or_intolerant(SELF)),
    L("now", "Individual is currently receiving Vyepti", "now", lambda p: p.taking({"eptinezumab"}), "r"),
    L("less", "Individual has a lower number of monthly migraine days than at baseline", "change", lambda p: p.change(M, {"eptinezumab"}, lambda b, c: c < b), "r"),
    L("conc", "Individual is using Vyepti in combination with another CGRP antagonist for the prevention of migraine", "conc", lambda p: not p.another(CGRP, "Vyepti", "eptinezumab"), exclude=True),
    L("mi", "Individual has had a myocardial infarction, stroke, or transient ischemic attack within the past 6 months", "no", lambda p: p.no_hx("I21", "I22", "I63", "G45", within=180), exclude=True, hard="events with a window"),
    L("btx", "Individual is using in combination with prophylactic botulinum toxin", "conc", lambda p: not p.on(BTX), exclude=True),
]
ATTESTATIONS = ["Individual has obtained clinical benefit deemed significant by individual or prescriber"]


def initial(s):
    return ALL(s.age, ANY(s.epi, s.chr), s.two, s.cgrp, s.conc, s.mi, s.btx)


def renewal(s):
    return ALL(s.now, s.less, ATT, s.conc, s.mi, s.btx)


CH = dx("Chronic migraine without aura, not intractable", "G43.709")
EP = dx("Migraine with aura, not intractable", "G43.109")
X = [[], [on("Emgality", 60)], [on("Qulipta", 40)], [dx("Transient cerebral ischemic attack, unspecified", "G45.9", 180)], [dx("Transient cerebral ischemic attack, unspecified", "G45.9", 181)],
     [past("NSTEMI", "I21.4", 60)], [on("Botox", 120)], [worked("Botox", 200, 30)]]
INITIAL = dict(
    age=[[born(45, 60)], [born(18)], [born(18, -1)]],
    dx=[[CH, lab(H, 20), lab(M, 11)], [CH, lab(H, 15), lab(M, 8)], [CH, lab(H, 14), lab(M, 9)], [CH, lab(H, 18), lab(M, 7)], [CH, lab(H, 18)], [CH, lab(M, 7)],
        [dx("Tension-type headache, unspecified", "G44.209"), lab(H, 20), lab(M, 9)]],
    two=[[failed("Topamax", 90), failed("Inderal LA", 60)], [bad("Elavil", 5), failed("Depakote", 60)], [failed("Elavil", 60), bad("Cymbalta", 10)], [failed("Atacand", 60), partial("metoprolol", 90)], [worked("Topamax", 90), failed("Pamelor", 60)], [failed("Topamax", 90), contra("Inderal LA")], []],
    cgrp=[[failed("Aimovig", 120)], [bad("fremanezumab", 30)], [worked("Emgality", 120)], [failed("Nurtec ODT", 90)], [contra("Ajovy")]],
    x=X,
)
MORE = {"episodic": dict(
    dx=[unsure(EP, lab(M, 7)), unsure(EP, lab(M, 4)), [EP, lab(M, 3)], unsure(EP, lab(M, 14)), [EP, lab(M, 15)], [EP]],
    two=[[failed("Topamax", 90), failed("Inderal LA", 60)], [failed("Topamax", 90)]],
    cgrp=[[failed("Ajovy", 120)]],
)}
RENEWAL = dict(
    now=[[CH, on("Vyepti", 200), lab(M, 12, 210), lab(M, 6)], [CH, on("eptinezumab", 200), lab(M, 12, 205), lab(M, 12)], [CH, on("Vyepti", 200), lab(M, 6)], [CH, lab(M, 6)]],
    x=X[:7],
)
