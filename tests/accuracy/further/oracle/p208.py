"""208 Ajovy: state PDL, a step conditional on the drug requested."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "208-ajovy-emgality-pdl.txt", "bl-208", "State of Jefferson Medicaid", "Ajovy", "fremanezumab"
CLASS, STYLE = "migraine prevention, CGRP", "state Medicaid PDL, 1) a) lists, two-column preferred list"
COMBINED = ((20, 5), (9, 2))
CLASSES = ({"divalproex", "valproate", "valproic acid", "topiramate"}, {"atenolol", "metoprolol", "nadolol", "propranolol", "timolol"}, {"amitriptyline", "venlafaxine"})
EM = {"galcanezumab"}


def months_used(p):
    """At least 150 of the last 180 days."""
    used = set()
    from datetime import timedelta
    from meanings import day
    for m in p._meds({"fremanezumab"}):
        if not m.get("start"):
            continue
        s = max(day(m["start"]), p.today - timedelta(days=180))
        e = p.today if m["status"] == "active" else day(m["end"])
        d = s
        while d < e:
            used.add(d)
            d += timedelta(days=1)
    return len(used) >= 150


LINES = [
    L("age", "Beneficiary is at least 18 years old", "age", lambda p: p.age_ge(18)),
    L("dx", "Beneficiary has a diagnosis of migraine, with or without aura, or chronic migraine", "dx", lambda p: p.dx("G43"), hard="with or without"),
    L("mmd", "Beneficiary has four (4) or more migraine days per month", "lab", lambda p: p.lab("Monthly migraine days", lambda v: v >= 4)),
    L("two", "Beneficiary has had a trial of at least 60 days, or has an intolerance or contraindication to, at least one drug from TWO of the following classes:", "trial",
      lambda p: count(lambda g: p.tried(g, 60) or p.intolerant(g) or p.contraindicated(g), *CLASSES) >= 2, hard="two of three classes"),
    L("em", "If the request is for Ajovy, beneficiary has failed a 90-day trial of Emgality, unless Emgality is contraindicated or not tolerated", "if",
      lambda p: p.failed(EM, 90) or p.contraindicated(EM) or p.intolerant(EM), hard="conditional and unless"),
    L("preg", "Beneficiary is not pregnant and not breastfeeding", "no", lambda p: p.no_dx(*PREGNANT) and p.no_dx("Z39.1")),
    L("btx", "Beneficiary has not received onabotulinumtoxinA (Botox) in the last 3 months", "conc", lambda p: not p.tried({"onabotulinumtoxinA", "onabotulinumtoxina"}, 0, 90), hard="negative with a window"),
    L("use", "Beneficiary has taken the requested drug for at least 5 of the last 6 months", "trial", months_used, "r", hard="part of a window"),
    L("resp", "Migraine days per month have decreased by at least 50% from baseline OR there are fewer than 4 migraine days per month", "change",
      lambda p: ANY(p.change("Monthly migraine days", {"fremanezumab"}, lambda b, c: c <= b / 2), p.lab("Monthly migraine days", lambda v: v < 4)), "r", hard="relative change or value"),
    L("conc", "Concurrent use of two CGRP inhibitors, whether injectable or oral", "conc", lambda p: not p.another(CGRP, "Ajovy", "fremanezumab"), exclude=True, hard="the requested drug is one of the two"),
    L("clus", "Cluster headache, for Ajovy", "no", lambda p: p.no_dx("G44.0"), exclude=True, hard="exclusion for one drug"),
]
ATTESTATIONS = ["Prescriber attests to continued medical necessity"]


def initial(s):
    return ALL(s.age, s.dx, s.mmd, s.two, s.em, s.preg, s.btx, s.conc, s.clus)


def renewal(s):
    return ALL(s.use, s.resp, ATT, s.conc, s.clus)


MIG = dx("Migraine without aura, not intractable", "G43.009")
M = "Monthly migraine days"
X = [[], [on("Nurtec ODT", 30)], [on("Aimovig", 90)], [failed("Qulipta", 60, 10)], [dx("Episodic cluster headache, not intractable", "G44.019")], [on("Imitrex", 100)]]
INITIAL = dict(
    age=[[born(36, 60)], [born(18)], [born(18, -1)]],
    dx=[[MIG], [dx("Chronic migraine without aura, intractable", "G43.719")], [dx("Tension-type headache, unspecified", "G44.209")]],
    mmd=[[lab(M, 8)], [lab(M, 4)], [lab(M, 3)], []],
    two=[[failed("Topamax", 90), worked("Inderal LA", 60)], [failed("Topamax", 59), failed("propranolol", 90)], [failed("Topamax", 90), failed("Depakote", 90)], [bad("Elavil", 5), contra("Tenormin")],
         [failed("Effexor XR", 100)], [worked("amitriptyline", 60), failed("Depakote", 60)], [failed("Atacand", 90), failed("Topamax", 90)]],
    em=[[failed("Emgality", 100)], [failed("galcanezumab", 90)], [failed("Emgality", 89)], [bad("Emgality", 20)], [contra("Emgality")], [worked("Emgality", 120)], [failed("Aimovig", 200)]],
    preg=[[], [sex("female"), dx("Encounter for care and examination of lactating mother", "Z39.1", 40)], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 60)]],
    btx=[[], [worked("Botox", 1, 90)], [worked("Botox", 1, 91)]],
    x=X,
)
RENEWAL = dict(
    now=[[MIG, on("Ajovy", 200), lab(M, 12, 210), lab(M, 5)], [MIG, on("Ajovy", 151), lab(M, 12, 151), lab(M, 6)], [MIG, on("Ajovy", 149), lab(M, 12, 160), lab(M, 5)], [MIG, on("Ajovy", 300), lab(M, 12, 310), lab(M, 7)],
         [MIG, on("fremanezumab", 300), lab(M, 3)], [MIG, on("Ajovy", 300), lab(M, 5)], [MIG, on("Ajovy", 300)]],
    x=X[:5],
)
