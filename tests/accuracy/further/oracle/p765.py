"""765 Emgality: Caremark SGM, square bullets with dashes, counts of items, change from baseline."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "765-emgality.txt", "fu-765", "Hartford Meadow Life and Casualty", "Emgality", "galcanezumab"
CLASS, STYLE = "migraine, cluster headache: CGRP", "Caremark SGM, square bullets and dashes under headings"
COMBINED = ((40, 7), (14, 3))
G = {"galcanezumab"}
ITEMS = ({"divalproex", "topiramate"}, {"atenolol", "metoprolol", "nadolol", "propranolol", "timolol"}, {"amitriptyline", "venlafaxine"}, {"candesartan", "lisinopril"})
T2 = {"sumatriptan", "zolmitriptan"}
LINES = [
    L("age", "The patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("mig", "The patient has a diagnosis of episodic or chronic migraine", "dx", lambda p: p.dx("G43")),
    L("ep", "The patient has 4 to 14 migraine days per month", "lab", lambda p: p.lab("Monthly migraine days", lambda v: 4 <= v <= 14)),
    L("ch", "The patient has 15 or more headache days per month, at least 8 of which are migraine days", "lab",
      lambda p: ALL(p.lab("Monthly headache days", lambda v: v >= 15), p.lab("Monthly migraine days", lambda v: v >= 8)), hard="two values on one line"),
    L("step", "The patient had an inadequate response to a trial of at least 8 weeks of, or an intolerance or contraindication to, at least TWO of the following", "trial",
      lambda p: count(lambda g: p.tfci(g, 56), *ITEMS) >= 2, hard="two of four items, each with several drugs"),
    L("moh", "The patient does not have medication overuse headache", "no", lambda p: p.no_dx("G44.4")),
    L("a65", "The patient is between 18 and 65 years of age", "age", lambda p: p.age_in(18, 65)),
    L("clu", "The patient has a diagnosis of episodic cluster headache", "dx", lambda p: p.dx("G44.01")),
    L("trip", "The patient did not respond to sumatriptan or zolmitriptan, or was unable to take one of them because of adverse effects", "trial", lambda p: p.fail_or_intolerant(T2)),
    L("ver", "Verapamil has been tried for at least 4 weeks, or is contraindicated", "trial", lambda p: p.tried({"verapamil"}, 28) or p.contraindicated({"verapamil"}), hard="time alone, or a contraindication"),
    L("got", "The patient has received at least 3 months of treatment with Emgality", "trial", lambda p: p.tried(G, 90), "r"),
    L("fall", "Migraine days per month have decreased by at least 50% from baseline", "change", lambda p: p.change("Monthly migraine days", G, lambda b, c: b > 0 and round((b - c) / b, 6) >= 0.5), "r", hard="relative change from baseline"),
    L("rclu", "The patient has a diagnosis of episodic cluster headache and, according to the prescriber, has fewer attacks than before treatment", "mix", lambda p: p.dx("G44.01"), "r", hard="a fact and an attestation on one line"),
    L("conc", "Concurrent use of another CGRP inhibitor (e.g., Aimovig, Ajovy, Vyepti, Nurtec ODT, Qulipta)", "conc", lambda p: not p.another(CGRP, "Emgality", "galcanezumab"), exclude=True),
    L("ev", "Myocardial infarction, unstable angina, or stroke within the past 6 months", "no", lambda p: p.no_hx("I21", "I22", "I20.0", "I60", "I61", "I63", "I64", within=180), exclude=True, hard="events within a window"),
]
ATTESTATIONS = ["The patient will keep a headache diary"]


def initial(s):
    return ALL(ANY(ALL(s.age, s.mig, ANY(s.ep, s.ch), s.step, s.moh), ALL(s.a65, s.clu, s.trip, s.ver, ATT)), s.conc, s.ev)


def renewal(s):
    return ALL(s.got, ANY(s.fall, s.rclu), s.conc, s.ev)


MIG, CLU = dx("Migraine without aura, not intractable, without status migrainosus", "G43.009"), dx("Episodic cluster headache, not intractable", "G44.019")
X = [[], [on("Aimovig", 50)], [worked("Ajovy", 100, 30)], [on("Nurtec ODT", 30)], [past("Non-ST elevation (NSTEMI) myocardial infarction", "I21.4", 180)], [past("Non-ST elevation (NSTEMI) myocardial infarction", "I21.4", 181)],
     [past("Cerebral infarction, unspecified", "I63.9", 90)], [on("Imitrex", 90)]]
INITIAL = dict(
    age=[[born(39, 30)], [born(18)], [born(18, -1)]],
    dx=[[MIG], [dx("Chronic migraine without aura, not intractable, without status migrainosus", "G43.709")], [dx("Tension-type headache, unspecified, not intractable", "G44.209")], []],
    days=[[lab("Monthly migraine days", 9)], [lab("Monthly migraine days", 4)], [lab("Monthly migraine days", 3)], [lab("Monthly migraine days", 15), lab("Monthly headache days", 15)], [lab("Monthly migraine days", 7), lab("Monthly headache days", 20)],
          [lab("Monthly migraine days", 15), lab("Monthly headache days", 14)], [lab("Monthly migraine days", 16)], [lab("Monthly headache days", 20)], [], [lab("Monthly migraine days", 3), lab("Monthly headache days", 14)]],
    step=[[failed("Topamax", 90), bad("Inderal LA")], [failed("Topiramate", 56), failed("Elavil", 56, 120)], [failed("Topiramate", 55), bad("Elavil")], [failed("Topamax", 90), failed("Depakote", 100)], [contra("Propranolol"), contra("Candesartan")],
          [worked("Topamax", 120), bad("Elavil")], [failed("Propranolol", 80), failed("Metoprolol", 80)], [failed("Lisinopril", 100), partial("Effexor XR", 70)], [failed("Gabapentin", 90), bad("Elavil")]],
    moh=[[], [dx("Drug-induced headache, not elsewhere classified, not intractable", "G44.40")]],
    x=X,
)
MORE = {"cluster": dict(
    age=[[born(44, 30)], [born(66, -1)], [born(66)], [born(18, -1)]],
    dx=[[CLU], [dx("Chronic cluster headache, not intractable", "G44.029")]],
    trip=[[failed("Imitrex", 20)], [bad("Zomig")], [failed("Maxalt", 30)], [worked("Imitrex", 30)], []],
    ver=[[worked("Calan SR", 60)], [failed("Verapamil", 28)], [worked("Verapamil", 27)], [contra("Verapamil")], [bad("Verapamil", 9)], []],
    x=X[:2],
)}
RENEWAL = dict(
    got=[[MIG, on("Emgality", 200)], [MIG, on("galcanezumab", 90)], [MIG, on("Emgality", 89)], [MIG, worked("Emgality", 150, 20)]],
    days=[[lab("Monthly migraine days", 12, 230), lab("Monthly migraine days", 5, 20)], [lab("Monthly migraine days", 12, 230), lab("Monthly migraine days", 6, 20)], [lab("Monthly migraine days", 12, 230), lab("Monthly migraine days", 7, 20)],
          [lab("Monthly migraine days", 5, 20)], [CLU], [lab("Monthly migraine days", 12, 230), lab("Monthly migraine days", 11, 20), CLU]],
    x=X[:3] + X[4:5],
)
