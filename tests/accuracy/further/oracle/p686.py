"""686 Nurtec ODT: Regence medication policy, continuation first, criteria A/B and 1 to 4, two uses, not medically necessary uses."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "686-nurtec.md", "fu-686", "Columbia Plateau BlueShield", "Nurtec ODT", "rimegepant"
CLASS, STYLE = "migraine: gepant", "Regence policy, I. continuation before II. new starts, nesting by marker only"
COMBINED = ((34, 6), (14, 3))
MIG = ("G43",)
EPISODIC = ("G43.0", "G43.1", "G43.4", "G43.5", "G43.8", "G43.9")
STROKE = ("I60", "I61", "I62", "I63")
CLASSES = ({"amitriptyline", "nortriptyline", "venlafaxine"}, {"metoprolol", "propranolol", "timolol"}, {"topiramate", "divalproex"})
LINES = [
    L("now", "The patient is currently receiving Nurtec ODT", "now", lambda p: p.on({"rimegepant"}), "r"),
    L("fall", "Migraine days per month have decreased by at least 2 days from the pre-treatment baseline", "change", lambda p: p.change("Monthly migraine days", {"rimegepant"}, lambda b, c: b - c >= 2), "r", hard="change from baseline"),
    L("mig", "A diagnosis of migraine, with or without aura", "dx", lambda p: p.dx(*MIG)),
    L("age", "The patient is at least 18 years of age", "age", lambda p: p.age_ge(18)),
    L("trip", "Treatment with at least two triptans has been ineffective or not tolerated, unless triptans are contraindicated (e.g., ischemic heart disease or a history of stroke)", "trial",
      lambda p: count(lambda d: p.failed({d}) or p.intolerant({d}), *TRIPTAN) >= 2 or p.contraindicated(TRIPTAN, "I20", "I21", "I22", "I23", "I24", "I25") or p.hx(*STROKE), hard="a number, unless clause, contraindication by condition"),
    L("epi", "A diagnosis of episodic migraine", "dx", lambda p: p.dx(*EPISODIC), hard="episodic = migraine codes other than chronic"),
    L("mmd", "At least 4 but fewer than 15 migraine days per month", "lab", lambda p: p.lab("Monthly migraine days", lambda v: 4 <= v < 15)),
    L("prev", "Inadequate response after at least two months of treatment with, or intolerance or contraindication to, agents from at least TWO of the following classes:", "trial",
      lambda p: count(lambda c: p.tfci(c, 60), *CLASSES) >= 2, hard="the header carries the verb; two of three classes"),
    L("cgrp", "Use in combination with another CGRP antagonist (e.g., Aimovig, Emgality, Qulipta, Ubrelvy)", "conc", lambda p: not p.another(CGRP, "Nurtec ODT", "rimegepant"), exclude=True),
    L("cyp", "Use in combination with a strong CYP3A4 inhibitor (e.g., ketoconazole, itraconazole, clarithromycin)", "conc", lambda p: not p.on(STRONG_3A4), exclude=True),
    L("clus", "The patient has cluster headache", "no", lambda p: p.no_dx("G44.0"), exclude=True),
]
ATTESTATIONS = ["The prescriber documents that Nurtec ODT relieves migraine pain within two hours of a dose"]


def excluded(s):
    return ALL(s.cgrp, s.cyp, s.clus)


def initial(s):
    return ALL(ANY(ALL(s.mig, s.age, s.trip), ALL(s.epi, s.age, s.mmd, s.prev)), excluded(s))


def renewal(s):
    return ALL(s.now, ANY(s.fall, ATT), excluded(s))


M0 = dx("Migraine without aura, not intractable, without status migrainosus", "G43.009")
M1 = dx("Migraine with aura, not intractable, without status migrainosus", "G43.109")
M7 = dx("Chronic migraine without aura, not intractable, without status migrainosus", "G43.709")
EXCL = [[], [on("Ubrelvy", 40)], [on("Aimovig", 90)], [worked("Ajovy", 90, 20)], [on("ketoconazole", 5)], [on("Biaxin", 5)], [worked("Biaxin", 10, 30)], [dx("Cluster headache syndrome, unspecified, not intractable", "G44.009")],
        [past("Cluster headache syndrome, unspecified, not intractable", "G44.009")], [on("Botox", 90)]]
INITIAL = dict(
    age=[[born(36, 20)], [born(18)], [born(18, -1)]],
    dx=[[M0], [M1], [dx("Tension-type headache, unspecified, not intractable", "G44.209")], [past("Migraine without aura, not intractable, without status migrainosus", "G43.009")]],
    trip=[[failed("Sumatriptan", 60), bad("Rizatriptan")], [bad("Imitrex"), bad("Maxalt", 5, 200)], [failed("Sumatriptan", 60)], [failed("Imitrex", 30, 300), failed("Sumatriptan", 30, 10)], [failed("Sumatriptan", 60), worked("Zomig", 60)],
          [contra("Sumatriptan")], [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")], [past("Cerebral infarction, unspecified", "I63.9")], [past("Transient cerebral ischemic attack, unspecified", "G45.9")],
          [partial("Relpax", 30), failed("Treximet", 20)], [], [failed("Ibuprofen", 60), failed("Sumatriptan", 60)], [dx("Hyperlipidemia, unspecified", "E78.5"), bad("Frova")]],
    x=EXCL,
)
MORE = {"prevent": dict(
    age=[[born(41, 20)], [born(18, -1)]],
    dx=[[M0], [M1], [M7]],
    mmd=[[lab("Monthly migraine days", 8)], [lab("Monthly migraine days", 4)], [lab("Monthly migraine days", 3)], [lab("Monthly migraine days", 14)], [lab("Monthly migraine days", 15)], []],
    prev=[[failed("Topiramate", 90), failed("Propranolol", 80)], [failed("Topamax", 60), bad("Elavil")], [failed("Topamax", 59), bad("Elavil")], [failed("Topiramate", 90), failed("Depakote", 90)], [failed("Amitriptyline", 90), failed("Effexor XR", 90)],
          [contra("Propranolol"), bad("Depakote")], [worked("Topiramate", 90), failed("Propranolol", 80)], [failed("Gabapentin", 90), failed("Propranolol", 80)], []],
    x=[[], [on("Qulipta", 40)], [on("itraconazole", 5)]],
)}
RENEWAL = dict(
    now=[[M0, on("Nurtec ODT", 200)], [M0, on("rimegepant", 200)], [M0, worked("Nurtec ODT", 180, 20)]],
    mmd=[[lab("Monthly migraine days", 10, 220), lab("Monthly migraine days", 5, 15)], [lab("Monthly migraine days", 10, 220), lab("Monthly migraine days", 8, 15)], [lab("Monthly migraine days", 10, 220), lab("Monthly migraine days", 9, 15)],
         [lab("Monthly migraine days", 5, 15)], []],
    x=EXCL[:9],
)
