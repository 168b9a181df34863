"""457 Emgality: Prime Therapeutics, very deep nesting with alternating numbers and letters."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "457-emgality-pa-program.md", "fu-457", "Prairie Heritage Blue", "Emgality", "galcanezumab"
CLASS, STYLE = "migraine and cluster headache, CGRP", "Prime Therapeutics: deep 1/A/1/A nesting, trailing AND/OR, ONE/BOTH/ALL"
COMBINED = ((26, 3), (12, 2))
AC, BB, AD = {"divalproex", "topiramate", "valproic acid"}, {"metoprolol", "propranolol", "timolol"}, {"amitriptyline", "venlafaxine"}
CL = ({"verapamil"}, {"lithium"}, {"topiramate"})
PRO = CGRP_MAB | {"rimegepant", "atogepant"}
MMD, MHD = "Monthly migraine days", "Monthly headache days"
CONC = "The patient will NOT be using the requested agent in combination with another prophylactic CGRP agent (e.g., Aimovig, Ajovy, Nurtec ODT, Qulipta, Vyepti)"
LINES = [
    L("mig", "The patient has a diagnosis of migraine", "dx", lambda p: p.dx("G43")),
    L("mhd", "The patient has ≥15 headache days per month", "lab", lambda p: p.lab(MHD, lambda v: v >= 15)),
    L("mmd8", "The patient has ≥8 migraine headache days per month", "lab", lambda p: p.lab(MMD, lambda v: v >= 8)),
    L("mmd4", "The patient has 4 to 14 migraine headache days per month", "lab", lambda p: p.lab(MMD, lambda v: 4 <= v <= 14)),
    L("two", "The patient has tried and had an inadequate response to agents from TWO different migraine prophylaxis classes [i.e., anticonvulsants (divalproex, topiramate), beta blockers (metoprolol, propranolol, timolol), antidepressants (amitriptyline, venlafaxine)]", "trial",
      lambda p: count(lambda g: p.failed(g), AC, BB, AD) >= 2, hard="two classes of a closed list"),
    L("int", "The patient has an intolerance or hypersensitivity to propranolol or topiramate", "trial", lambda p: p.intolerant({"propranolol", "topiramate"})),
    L("con", "The patient has an FDA labeled contraindication to BOTH topiramate AND divalproex", "trial", lambda p: p.contraindicated({"topiramate"}) and p.contraindicated({"divalproex"}), hard="contraindication to each of two"),
    L("clu", "The patient has a diagnosis of episodic cluster headache", "dx", lambda p: p.dx("G44.01")),
    L("clutx", "The patient has tried and had an inadequate response to verapamil, lithium, or topiramate, or has an intolerance, hypersensitivity, or FDA labeled contraindication to ALL three", "mix",
      lambda p: p.failed(set().union(*CL)) or all(p.intolerant(g) or p.contraindicated(g) for g in CL), hard="one of three or all three"),
    L("age", "The patient is 18 years of age or over", "age", lambda p: p.age_ge(18)),
    L("spec", "The prescriber is a specialist in the area of the patient's diagnosis (e.g., neurologist) or the prescriber has consulted with a specialist in the area of the patient's diagnosis", "spec", lambda p: p.prescriber("neurology")),
    L("conc", CONC, "conc", lambda p: not p.another(PRO, "Emgality", "galcanezumab"), "b"),
    L("now", "The patient is currently being treated with the requested agent", "now", lambda p: p.taking({"galcanezumab"}), "r", hard="the requested agent"),
]
ATTESTATIONS = ["The requested quantity (dose) does NOT exceed the program quantity limit",
                "The patient has been previously approved for the requested agent through the plan's Prior Authorization process",
                "The patient has had improvement in migraine or cluster headache management with the requested agent"]


def initial(s):
    m = ALL(s.mig, ANY(ALL(s.mhd, s.mmd8), s.mmd4), ANY(s.two, s.int, s.con))
    return ALL(ANY(m, ALL(s.clu, s.clutx)), s.age, s.spec, s.conc, ATT)


def renewal(s):
    return ALL(ATT, s.now, ATT, s.conc)


MIG, CLU = dx("Migraine without aura, not intractable", "G43.009"), dx("Episodic cluster headache, not intractable", "G44.019")
X = [[], [on("Ajovy", 30)], [on("Qulipta", 60)], [failed("Aimovig", 120, 30)], [on("Imitrex", 200)]]
INITIAL = dict(
    age=[[born(39, 12)], [born(18)], [born(18, -1)]],
    dx=[[MIG], [dx("Chronic migraine without aura, intractable", "G43.719")], [dx("Tension-type headache, unspecified", "G44.209")], [past("Migraine, unspecified", "G43.909")]],
    days=[[lab(MMD, 9)], [lab(MMD, 4)], [lab(MMD, 3)], [lab(MMD, 14)], [lab(MMD, 15)], [lab(MMD, 16), lab(MHD, 20)], [lab(MMD, 17), lab(MHD, 14)], []],
    tx=[[failed("Topamax", 90, 200), failed("Propranolol", 80)], [failed("Depakote", 60), failed("Elavil", 60, 120)], [failed("Topamax", 90), failed("Depakote", 90, 150)], [failed("Effexor XR", 90), worked("Metoprolol", 90)],
        [failed("Topamax", 90)], [bad("Inderal LA")], [bad("Depakote")], [contra("Topiramate"), contra("Depakote")], [contra("Topamax")], [failed("Cymbalta", 90), failed("Inderal LA", 90)], []],
    spec=[[spec("neurology")], [spec("family medicine")]],
    x=X,
)
MORE = {"cluster": dict(
    age=[[born(45, 12)], [born(18, -1)]],
    dx=[[CLU], [dx("Chronic cluster headache, intractable", "G44.021")], [dx("Episodic cluster headache, intractable", "G44.011")]],
    tx=[[failed("Calan SR", 60)], [partial("Lithobid", 30)], [bad("Verapamil"), contra("Lithium"), bad("Topamax")], [bad("Verapamil"), contra("Lithium")], [failed("Prednisone", 20)], [worked("Topamax", 100)]],
    spec=[[spec("neurology")]],
)}
RENEWAL = dict(
    now=[[MIG, on("Emgality", 200)], [CLU, on("galcanezumab", 90)], [MIG, worked("Emgality", 200, 20)], [MIG, on("Ajovy", 200)], [MIG]],
    x=X,
)
