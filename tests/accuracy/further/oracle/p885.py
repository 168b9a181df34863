"""885 Emgality: Point32Health guideline, numbered with bold AND lines, classes by example, conditional at renewal, two indications."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "885-emgality.md", "fu-885", "Harborpoint Health", "Emgality", "galcanezumab"
CLASS, STYLE = "migraine: CGRP antibody", "Point32Health medical necessity guideline, numbered with AND lines, Limitations"
COMBINED = ((40, 7), (16, 3))
V, LI = {"verapamil"}, {"lithium"}
LINES = [
    L("mig", "The Member has a documented diagnosis of episodic or chronic migraine", "dx", lambda p: p.dx("G43")),
    L("age", "The Member is at least 18 years of age", "age", lambda p: p.age_ge(18)),
    L("days", "The Member has at least 4 migraine days per month, as recorded within the past 3 months", "lab", lambda p: p.lab("Monthly migraine days", lambda v: v >= 4, 90)),
    L("two", "An inadequate response to at least 60 days of treatment with, or an intolerance to, drugs from at least two of these classes: beta-blockers (e.g., propranolol), anticonvulsants (topiramate or divalproex), antidepressants (e.g., amitriptyline, venlafaxine)",
      "mix", lambda p: count(lambda g: p.fail_or_intolerant(g, 60), *MIGRAINE_CLASSES_881) >= 2, hard="two of three classes on one line"),
    L("all", "A contraindication to drugs from all three of the classes above", "trial", lambda p: all(p.contraindicated(g) for g in MIGRAINE_CLASSES_881), hard="refers to the line above"),
    L("conc", "The Member is not receiving Aimovig, Ajovy, Vyepti or Qulipta", "conc", lambda p: not p.on({"erenumab", "fremanezumab", "eptinezumab", "atogepant"}), "b"),
    L("clu", "The Member has a documented diagnosis of episodic cluster headache", "dx", lambda p: p.dx("G44.01")),
    L("ver", "The Member has tried verapamil for at least 14 days or lithium for at least 30 days, or has a contraindication to verapamil (e.g., heart block, heart failure)", "mix",
      lambda p: p.tried(V, 14) or p.tried(LI, 30) or p.contraindicated(V, "I44", "I50", "I11.0", "I13.0", "I13.2"), hard="two drugs with their own durations and a contraindication by condition"),
    L("neu", "Prescribed by or in consultation with a neurologist", "spec", lambda p: p.prescriber("neurology")),
    L("still", "The Member continues to have migraine or episodic cluster headache", "dx", lambda p: p.dx("G43", "G44.01"), "r"),
    L("half", "For Members with migraine, the number of migraine days per month is at least 50% lower than before Emgality was started", "if",
      lambda p: IF(p.dx("G43"), p.change("Monthly migraine days", {"galcanezumab"}, lambda b, c: c <= 0.5 * b + 1e-9)), "r", hard="conditional with a relative change"),
]
ATTESTATIONS = ["Documentation of a positive response to therapy",
                "Samples, free goods, or similar offerings of Emgality do not count as an established clinical response and will not be considered"]


def initial(s):
    mig = ALL(s.mig, s.age, s.days, ANY(s.two, s.all), s.conc)
    clu = ALL(s.clu, s.age, s.ver, s.neu)
    return ALL(ANY(mig, clu), ATT)


def renewal(s):
    return ALL(s.still, s.half, s.conc, ATT, ATT)


MIG = dx("Migraine without aura, not intractable, without status migrainosus", "G43.009")
CLU = dx("Episodic cluster headache, not intractable", "G44.019")
INITIAL = dict(
    age=[[born(41, 30)], [born(18)], [born(18, -1)]],
    dx=[[MIG], [dx("Chronic migraine without aura, not intractable, without status migrainosus", "G43.709")], [dx("Tension-type headache, unspecified, not intractable", "G44.209")], [past("Migraine without aura, not intractable, without status migrainosus", "G43.009")]],
    days=[[lab("Monthly migraine days", 9)], [lab("Monthly migraine days", 4, 90)], [lab("Monthly migraine days", 3)], [lab("Monthly migraine days", 9, 91)], [lab("Monthly headache days", 12)]],
    step=[[failed("Topamax", 120), failed("Inderal LA", 90, 200)], [failed("Topamax", 60), failed("Amitriptyline", 60, 120)], [failed("Topamax", 59), failed("Propranolol", 90, 200)], [failed("Topamax", 120), failed("Depakote", 90, 200)],
          [failed("Topamax", 120)], [bad("Divalproex", 6), bad("Effexor XR", 12, 200)], [worked("Topamax", 120), failed("Metoprolol", 90, 200)], [failed("Amitriptyline", 90), failed("Venlafaxine", 90, 150)],
          [contra("Propranolol"), contra("Topamax"), contra("Amitriptyline")], [contra("Propranolol"), contra("Topamax")], [failed("Atenolol", 90), partial("Nortriptyline", 75, 140)], [failed("Gabapentin", 90), failed("Metoprolol", 90, 150)],
          [failed("Propranolol", 90), contra("Topamax")], []],
    x=[[], [on("Aimovig", 60)], [on("Qulipta", 60)], [worked("Ajovy", 120, 20)], [on("Nurtec ODT", 90)], [on("Emgality", 20)]],
)
MORE = {"cluster": dict(
    age=[[born(41, 30)], [born(18, -1)]],
    dx=[[CLU], [dx("Episodic cluster headache, intractable", "G44.011")], [dx("Chronic cluster headache, not intractable", "G44.029")], [dx("Cluster headache syndrome, unspecified, not intractable", "G44.009")]],
    step=[[worked("Verapamil", 60)], [worked("Calan", 14)], [failed("Verapamil", 13)], [failed("Lithobid", 30)], [failed("Lithobid", 29)], [bad("Verapamil", 5)], [contra("Verapamil")], [dx("Atrioventricular block, complete", "I44.2")],
          [dx("Chronic systolic (congestive) heart failure", "I50.22")], []],
    spec=[[spec("neurology")], [spec("family medicine")]],
)}
RENEWAL = dict(
    dx=[[MIG], [CLU], [past("Migraine without aura, not intractable, without status migrainosus", "G43.009")]],
    days=[[on("Emgality", 180), lab("Monthly migraine days", 12, 200), lab("Monthly migraine days", 4, 10)], [on("Emgality", 180), lab("Monthly migraine days", 10, 180), lab("Monthly migraine days", 5, 10)],
          [on("Emgality", 180), lab("Monthly migraine days", 10, 200), lab("Monthly migraine days", 6, 10)], [on("Emgality", 180), lab("Monthly migraine days", 3, 10)], [on("Emgality", 180), lab("Monthly migraine days", 10, 200)]],
    x=[[], [on("Vyepti", 60)], [on("Ubrelvy", 60)]],
)
