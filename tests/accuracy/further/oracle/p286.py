"""286 Emgality: plain sentences, conditionals."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "286-emgality.md", "bj-286", "Sonoran Ridge Blue", "Emgality", "galcanezumab"
CLASS, STYLE = "migraine and cluster headache, CGRP", "prose, conditional sentences"
COMBINED = ((14, 1), (5, 0))
MMD = "Monthly migraine days"
CLASSES = (BETA_BLOCKER, {"topiramate", "divalproex"}, {"amitriptyline", "venlafaxine"})
LINES = [
    L("age", "Emgality is considered medically necessary for an individual 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("dx", "The individual must have a confirmed diagnosis of migraine or of episodic cluster headache", "dx", lambda p: p.dx("G43", "G44.01")),
    L("mmd", "When the individual has migraine, four or more migraine headache days per month must have been documented within the last 90 days", "if",
      lambda p: IF(p.dx("G43"), p.lab(MMD, lambda v: v >= 4, 90)), hard="conditional"),
    L("two", "When the individual has migraine, the individual must have had failure of a trial of at least 60 days, contraindication, or intolerance to agents from two of the following three classes: beta blockers, anticonvulsants (topiramate or divalproex), or antidepressants (amitriptyline or venlafaxine)", "if",
      lambda p: IF(p.dx("G43"), count(lambda g: p.tfci(g, 60), *CLASSES) >= 2), hard="conditional, two of three classes"),
    L("neu", "The prescriber must be a neurologist, or a neurologist must have been consulted", "spec", lambda p: p.prescriber("neurology")),
    L("now", "The individual must currently be using Emgality", "now", lambda p: p.taking({"galcanezumab"}), "r"),
    L("drop", "Monthly migraine days must have been reduced by at least 30% compared with baseline", "change",
      lambda p: p.change(MMD, {"galcanezumab"}, lambda b, c: (b - c) / b >= 0.30 - 1e-9), "r"),
    L("conc", "Emgality is not covered in combination with another CGRP antagonist, including Aimovig, Ajovy, Vyepti, Qulipta, and Nurtec ODT", "conc",
      lambda p: not p.another(CGRP, "Emgality", "galcanezumab"), exclude=True),
    L("hemi", "Emgality is not covered for individuals with hemiplegic migraine", "no", lambda p: p.no_dx("G43.4"), exclude=True),
]
ATTESTATIONS = ["The individual has been counseled on avoiding medication overuse"]


def initial(s):
    return ALL(s.age, s.dx, s.mmd, s.two, s.neu, ATT, s.conc, s.hemi)


def renewal(s):
    return ALL(s.now, s.drop, s.conc, s.hemi)


MIG = dx("Migraine without aura, not intractable, without status migrainosus", "G43.009")
INITIAL = dict(
    age=[[born(40, 30)], [born(18, -1)]],
    dx=[[MIG], [dx("Chronic migraine without aura, intractable, without status migrainosus", "G43.719")], [dx("Episodic cluster headache, not intractable", "G44.019")],
        [dx("Tension-type headache, unspecified, not intractable", "G44.209")], [dx("Hemiplegic migraine, not intractable", "G43.409")]],
    mmd=[[lab(MMD, 9)], [lab(MMD, 4, 90)], [lab(MMD, 3)], [lab(MMD, 9, 91)]],
    drug=[[failed("Topamax", 90), failed("Propranolol", 70)], [failed("Topamax", 60), bad("Effexor XR", 5)], [failed("Topamax", 90), failed("Depakote", 90)],
          [failed("Topamax", 59), failed("Propranolol", 70)], [contra("Propranolol"), contra("Amitriptyline")], [failed("Propranolol", 90), worked("Elavil", 90)], [failed("Keppra", 90), failed("Elavil", 80)]],
    spec=[[spec("neurology")], [spec("family medicine")]],
    x=[[], [on("Qulipta")], [on("Maxalt")]],
)
# an episodic cluster headache without any preventive drug or migraine count
MORE = {"cluster": dict(
    dx=[[spec("neurology"), dx("Episodic cluster headache, intractable", "G44.011")], [spec("neurology"), dx("Chronic cluster headache, intractable", "G44.021")],
        [spec("neurology"), MIG]],
)}
RENEWAL = dict(
    now=[[MIG, on("Emgality", 170), lab(MMD, 10, 175), lab(MMD, 5, 12)], [MIG, on("Emgality", 170), lab(MMD, 10, 175), lab(MMD, 7, 12)],
         [MIG, on("Emgality", 170), lab(MMD, 10, 175), lab(MMD, 8, 12)], [MIG, on("Emgality", 170), lab(MMD, 5, 12)], [MIG, worked("Emgality", 140, 30), lab(MMD, 10, 175), lab(MMD, 5, 32)]],
    x=[[], [on("Aimovig", 40)]],
)
