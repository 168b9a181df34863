"""312 Emgality: Anthem-like roman numerals, two sets of criteria, counts of days inside the diagnosis."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "312-emgality-prose.md", "fu-312", "Chesapeake Elm Blue Cross", "Emgality", "galcanezumab"
CLASS, STYLE = "migraine prevention, cluster headache: CGRP", "'requests may be approved if', roman numerals, two criteria sets, conditional"
MMD, MHD = "Monthly migraine days", "Monthly headache days"
AGE = "Individual is 18 years of age or older"
LINES = [
    L("age", AGE, "age", lambda p: p.age_ge(18)),
    L("epi", "Migraine with an average of 4 to 14 migraine days per month", "mix", lambda p: ALL(p.dx("G43"), p.lab(MMD, lambda v: 4 <= v <= 14)), hard="diagnosis and a range"),
    L("chr", "Chronic migraine with at least 15 headache days per month, of which 8 or more are migraine days", "mix",
      lambda p: ALL(p.dx("G43.7", "G43.E"), p.lab(MHD, lambda v: v >= 15), p.lab(MMD, lambda v: v >= 8)), hard="diagnosis and two counts"),
    L("bb", "Beta blockers (such as but not limited to, propranolol or metoprolol)", "trial", lambda p: p.tfci(BETA_BLOCKER | {"timolol", "nadolol", "nebivolol"}, 60), hard="header verb"),
    L("ac", "Anticonvulsants (topiramate or divalproex sodium)", "trial", lambda p: p.tfci({"topiramate", "divalproex"}, 60), hard="header verb"),
    L("ad", "Antidepressants (such as but not limited to, amitriptyline or venlafaxine)", "trial", lambda p: p.tfci(TCA | SSRI | {"venlafaxine", "duloxetine"}, 60), hard="header verb"),
    L("arb", "Angiotensin receptor blockers (candesartan)", "trial", lambda p: p.tfci({"candesartan"}, 60), hard="header verb"),
    L("tox", "If individual is currently receiving Botox (onabotulinumtoxinA) for prevention, Botox has been used for at least 6 months with an inadequate response", "if",
      lambda p: IF(p.on({"onabotulinumtoxinA"}), p.failed({"onabotulinumtoxinA"}, 180)), hard="conditional on a drug"),
    L("clu", "Individual has episodic cluster headache", "dx", lambda p: p.dx("G44.01")),
    L("ver", "Individual has tried verapamil, lithium, or a corticosteroid, and it failed or was not tolerated", "trial", lambda p: p.fail_or_intolerant({"verapamil", "lithium"} | SYSTEMIC_STEROID)),
    L("now", "Individual is using Emgality", "now", lambda p: p.taking({"galcanezumab"}), "r"),
    L("fall", "Monthly migraine days have fallen by 2 or more compared with the time before Emgality", "change", lambda p: p.change(MMD, {"galcanezumab"}, lambda b, c: b - c >= 2), "r", hard="absolute change from baseline"),
    L("cgrp", "Individual is using Emgality in combination with another CGRP agent for prevention (Aimovig, Ajovy, Nurtec ODT, Qulipta, or Vyepti)", "conc",
      lambda p: not p.another({"erenumab", "fremanezumab", "rimegepant", "atogepant", "eptinezumab"}, "Emgality", "galcanezumab"), exclude=True),
    L("cv", "Individual has had a stroke or a myocardial infarction within the past 6 months", "no", lambda p: p.no_hx("I61", "I63", "I21", "I22", within=180), exclude=True),
]
ATTESTATIONS = ["Individual has fewer or shorter cluster attacks, as confirmed by the prescriber"]


def initial(s):
    mig = ALL(s.age, ANY(s.epi, s.chr), AT_LEAST(2, s.bb, s.ac, s.ad, s.arb), s.tox)
    return ALL(ANY(mig, ALL(s.age, s.clu, s.ver)), s.cgrp, s.cv)


def renewal(s):
    return ALL(s.now, ANY(s.fall, ATT), s.cgrp, s.cv)


MIG, CHR, CLU = dx("Migraine without aura, not intractable", "G43.009"), dx("Chronic migraine without aura, intractable", "G43.719"), dx("Episodic cluster headache, not intractable", "G44.019")
STR, MI = ("Cerebral infarction, unspecified", "I63.9"), ("Acute myocardial infarction, unspecified", "I21.9")
X = [[], [on("Ajovy", 60)], [on("Qulipta", 60)], [past(*STR, 180)], [past(*MI, 181)], [failed("Aimovig", 100, 5)], [dx("Old myocardial infarction", "I25.2", 900)]]
INITIAL = dict(
    age=[[born(41, 60)], [born(18)], [born(18, -1)]],
    dx=[[MIG, lab(MMD, 8)], [MIG, lab(MMD, 4)], [MIG, lab(MMD, 3)], [MIG], [MIG, lab(MMD, 15)], [CHR, lab(MMD, 15), lab(MHD, 20)], [CHR, lab(MMD, 15), lab(MHD, 14)], [CHR, lab(MMD, 16)],
        [dx("Tension-type headache, unspecified, not intractable", "G44.209"), lab(MMD, 8)]],
    two=[[failed("Topamax", 90, 200), failed("Inderal LA", 70, 50)], [failed("Topamax", 60, 200), bad("Effexor XR")], [failed("Topamax", 59, 200), bad("Elavil")], [failed("Topamax", 90, 200), failed("Depakote", 90, 50)],
         [contra("Inderal LA"), contra("Depakote")], [partial("Atacand", 80, 40), failed("Pamelor", 60, 150)], [failed("Zestril", 80, 40), failed("Pamelor", 60, 150)]],
    tox=[[], [on("Botox", 180, "partial_response")], [on("Botox", 179, "inadequate_response")], [on("Botox", 300)], [worked("Botox", 90, 100)]],
    x=X,
)
MORE = {"cluster": dict(
    age=[[born(50, 2)], [born(18, -1)]],
    dx=[[CLU], [dx("Chronic cluster headache, not intractable", "G44.029")]],
    ver=[[failed("Calan", 20, 50)], [bad("Prednisone")], [worked("Prednisone", 10, 30)], [failed("Topamax", 90, 20)]],
    x=[X[0], X[1]],
)}
RENEWAL = dict(
    now=[[MIG, on("Emgality", 200)], [MIG, worked("Emgality", 200, 10)], [CLU, on("galcanezumab", 60)]],
    mmd=[[lab(MMD, 10, 220), lab(MMD, 6, 10)], [lab(MMD, 10, 220), lab(MMD, 8, 10)], [lab(MMD, 10, 220), lab(MMD, 9, 10)], [lab(MMD, 6, 10)]],
    x=[X[0], X[1], X[3]],
)
