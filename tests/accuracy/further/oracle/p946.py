"""946 Emgality: Prime style text, 1. A. 1. A., classes with counts, ranges, change from baseline."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "946-emgality.txt", "fu-946", "Prairie Fork Blue", "Emgality", "galcanezumab"
CLASS, STYLE = "migraine, cluster headache: anti-CGRP antibody", "BCBS via Prime, .txt, 1. A. 1. A."
COMBINED = ((40, 8), (14, 4))
E = {"galcanezumab"}
STROKE = ("I60", "I61", "I63", "G45")
LINES = [
    L("mig", "The patient has a diagnosis of migraine", "dx", lambda p: p.dx("G43")),
    L("chronic", "The patient has at least 15 monthly headache days, and at least 8 monthly migraine days", "lab",
      lambda p: ALL(p.lab("Monthly headache days", lambda v: v >= 15), p.lab("Monthly migraine days", lambda v: v >= 8)), hard="two values on one line"),
    L("epis", "The patient has 4 to 14 monthly migraine days", "lab", lambda p: p.lab("Monthly migraine days", lambda v: 4 <= v <= 14), hard="a range"),
    L("two", "The patient has had an inadequate response (after at least 60 days of use), an intolerance, or a contraindication to at least TWO of the following classes: anticonvulsants (divalproex, topiramate), beta-blockers (metoprolol, propranolol, timolol), antidepressants (amitriptyline, venlafaxine)",
      "trial", lambda p: count(lambda g: p.tfci(g, 60), *MIGRAINE_946) >= 2, hard="two of three classes"),
    L("clu", "The patient has a diagnosis of episodic cluster headache", "dx", lambda p: p.dx("G44.01")),
    L("ver", "The patient has had an inadequate response to, or has an intolerance or contraindication to, verapamil", "trial", lambda p: p.tfci({"verapamil"})),
    L("nochr", "The patient does not have chronic cluster headache", "no", lambda p: p.no_dx("G44.02")),
    L("age", "The patient is 18 years of age or over", "age", lambda p: p.age_ge(18)),
    L("spec", "The prescriber is a neurologist or pain medicine specialist, or has consulted with one", "spec", lambda p: p.prescriber("neurology", "pain medicine")),
    L("inj", "The patient has NOT received an injectable CGRP inhibitor other than Emgality (e.g., Aimovig, Ajovy, Vyepti) within the past 30 days", "conc", lambda p: not p.tried(CGRP_MAB - E, within=30), hard="no use in a window"),
    L("stroke", "The patient has not had a stroke or transient ischemic attack in the past 6 months", "no", lambda p: p.no_hx(*STROKE, within=180), hard="no event in a window"),
    L("rmig", "Patient has migraine", "dx", lambda p: p.dx("G43"), "r"),
    L("fall", "Monthly migraine days have decreased by at least 50%, or by at least 4 days, from baseline", "change", lambda p: p.change("Monthly migraine days", E, lambda b, c: c <= 0.5 * b or b - c >= 4), "r", hard="relative or absolute change"),
    L("rclu", "The patient has a diagnosis of episodic cluster headache and the prescriber reports fewer attacks", "dx", lambda p: p.dx("G44.01"), "r", hard="fact and attestation"),
    L("rconc", "The patient is not taking Aimovig, Ajovy, Vyepti, Qulipta, or Nurtec ODT together with Emgality", "conc",
      lambda p: not p.on({"erenumab", "fremanezumab", "eptinezumab", "atogepant", "rimegepant"}), "r"),
]
ATTESTATIONS = ["The prescriber has considered medication overuse headache", "The patient was approved before through the plan's prior authorization process"]


def initial(s):
    return ALL(ANY(ALL(s.mig, ANY(s.chronic, s.epis), s.two, ATT), ALL(s.clu, s.ver, s.nochr)), s.age, s.spec, s.inj, s.stroke)


def renewal(s):
    return ALL(ATT, ANY(ALL(s.rmig, s.fall), s.rclu), s.rconc)


MIG = dx("Migraine without aura, not intractable, without status migrainosus", "G43.009")
CLU = dx("Episodic cluster headache, not intractable", "G44.019")
X = [[], [on("Aimovig", 90)], [worked("Ajovy", 90, 30)], [worked("Ajovy", 90, 31)], [on("Nurtec ODT", 60)], [past("Cerebral infarction, unspecified", "I63.9", 180)], [past("Cerebral infarction, unspecified", "I63.9", 181)],
     [past("Transient cerebral ischemic attack, unspecified", "G45.9", 50)]]
INITIAL = dict(
    age=[[born(37, 3)], [born(18)], [born(18, -1)]],
    dx=[[MIG], [dx("Chronic migraine without aura, not intractable, without status migrainosus", "G43.709")], [dx("Tension-type headache, unspecified, not intractable", "G44.209")], [past("Migraine, unspecified, not intractable, without status migrainosus", "G43.909")]],
    days=[[lab("Monthly migraine days", 7)], [lab("Monthly migraine days", 4)], [lab("Monthly migraine days", 3)], [lab("Monthly migraine days", 14)], [lab("Monthly migraine days", 15)], [lab("Monthly migraine days", 16), lab("Monthly headache days", 20)],
          [lab("Monthly migraine days", 16), lab("Monthly headache days", 14)], [lab("Monthly migraine days", 3), lab("Monthly headache days", 15)], []],
    two=[[failed("Topamax", 90), failed("Inderal LA", 80)], [failed("Topamax", 60), failed("venlafaxine", 60)], [failed("Topamax", 59), failed("Inderal LA", 90)], [failed("Topamax", 90), failed("Depakote", 90)], [bad("Topamax"), contra("propranolol")],
         [failed("Topamax", 90), worked("amitriptyline", 200)], [failed("Topamax", 90), bad("Elavil")], [failed("Topamax", 90), failed("Tenormin", 90)], [failed("Topamax", 90)]],
    spec=[[spec("neurology")], [spec("pain medicine")], [spec("family medicine")]],
    x=X,
)
MORE = {"cluster": dict(
    age=[[born(41, 3), spec("neurology")], [born(18, -1), spec("neurology")], [born(41, 3)]],
    dx=[[CLU], [dx("Episodic cluster headache, intractable", "G44.011")], [CLU, dx("Chronic cluster headache, not intractable", "G44.029")], [dx("Chronic cluster headache, not intractable", "G44.029")], [CLU, past("Chronic cluster headache, not intractable", "G44.029")]],
    ver=[[failed("Calan SR", 20)], [bad("verapamil")], [contra("verapamil")], [worked("verapamil", 100)], [failed("Cardizem", 60)], []],
    x=[X[0], X[1], X[7]],
)}
RENEWAL = dict(
    dx=[[MIG], [CLU], [dx("Tension-type headache, unspecified, not intractable", "G44.209")]],
    days=[[on("Emgality", 170), lab("Monthly migraine days", 12, 180), lab("Monthly migraine days", 5, 12)], [on("Emgality", 170), lab("Monthly migraine days", 6, 180), lab("Monthly migraine days", 3, 12)],
          [on("Emgality", 170), lab("Monthly migraine days", 7, 180), lab("Monthly migraine days", 4, 12)], [on("Emgality", 170), lab("Monthly migraine days", 12, 180), lab("Monthly migraine days", 8, 12)],
          [on("Emgality", 170), lab("Monthly migraine days", 12, 180), lab("Monthly migraine days", 9, 12)], [on("Emgality", 170), lab("Monthly migraine days", 5, 12)]],
    x=[[], [on("Aimovig", 40)], [on("Qulipta", 40)], [on("Nurtec ODT", 40)], [worked("Aimovig", 100, 20)], [on("Ubrelvy", 40)]],
)
