"""228 Nurtec ODT: acute and preventive use as alternatives, no renewal part."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "228-nurtec.md", "pw-228", "Pinewood Benefit Services", "Nurtec ODT", "rimegepant"
CLASS, STYLE = "migraine, gepant", "bold numbered indications, A) i., conditional clause, conditions not covered"
COMBINED = ((20, 5), (8, 2))
CLASSES = (ARB, BETA_BLOCKER, ANTICONVULSANT, TRICYCLIC)
LINES = [
    L("age", "Patient is ≥ 18 years of age", "age", lambda p: p.age_ge(18)),
    L("mig", "Patient has a diagnosis of migraine with or without aura", "dx", lambda p: p.dx("G43")),
    L("tri", "Patient has tried at least two triptan therapies", "trial", lambda p: count(lambda d: p.tried({d}), *TRIPTAN) >= 2),
    L("ci", "Triptans are contraindicated (for example, a history of coronary artery disease, myocardial infarction, or stroke)", "trial",
      lambda p: p.contraindicated(TRIPTAN) or p.hx("I21", "I22", "I25", "I63", "I69.3", "Z86.73"), hard="contraindication by drug entry or named condition"),
    L("epi", "Patient has a diagnosis of episodic migraine", "dx", lambda p: p.dx("G43.0", "G43.1", "G43.9"), hard="episodic = migraine codes other than chronic"),
    L("mmd", "Patient has ≥ 4 and < 15 migraine headache days per month", "lab", lambda p: p.lab("Monthly migraine days", lambda v: 4 <= v < 15), hard="two bounds"),
    L("two", "Patient has tried at least two standard preventive therapies, each from a different pharmacologic class (an angiotensin receptor blocker, a beta-blocker, an anticonvulsant, or a tricyclic antidepressant)", "trial",
      lambda p: count(lambda g: p.tried(g), *CLASSES) >= 2, hard="two classes of an inline list"),
    L("cgrp", "Concurrent use with another calcitonin gene-related peptide (CGRP) inhibitor being prescribed for migraine headache prevention (for example, Aimovig, Ajovy, Emgality, Qulipta, or Vyepti)", "conc",
      lambda p: not p.on({"erenumab", "fremanezumab", "galcanezumab", "eptinezumab", "atogepant"}), exclude=True),
    L("ubr", "Concurrent use with Ubrelvy", "conc", lambda p: not p.on({"ubrogepant"}), exclude=True),
    L("clu", "Cluster headache", "no", lambda p: p.no_dx("G44.0"), exclude=True),
]
ATTESTATIONS = ["If the patient is currently taking Nurtec ODT, the patient has had a significant clinical benefit from the medication as determined by the prescriber"]


def initial(s):
    return ALL(ANY(ALL(s.age, s.mig, ANY(s.tri, s.ci)), ALL(s.age, s.epi, s.mmd, s.two, ATT)), s.cgrp, s.ubr, s.clu)


MIG = dx("Migraine without aura, not intractable", "G43.009")
X = [[], [on("Emgality", 90)], [on("Qulipta", 30)], [on("Ubrelvy", 20)], [worked("Ajovy", 100, 10)], [dx("Cluster headache syndrome, unspecified", "G44.009")]]
INITIAL = dict(
    age=[[born(40, 20)], [born(18)], [born(18, -1)]],
    dx=[[MIG], [dx("Migraine with aura, not intractable", "G43.109")], [dx("Tension-type headache, unspecified", "G44.209")], [past("Migraine without aura, not intractable", "G43.009")]],
    tri=[[failed("Sumatriptan", 40), bad("Maxalt")], [worked("Imitrex", 20), worked("Zomig", 15)], [failed("Imitrex", 40), failed("Sumatriptan", 20, 200)], [failed("Relpax", 60)], [contra("Sumatriptan")],
         [dx("Old myocardial infarction", "I25.2")], [past("Cerebral infarction, unspecified", "I63.9")], [dx("Essential hypertension", "I10")], []],
    x=X,
)
MORE = {"prevent": dict(
    age=[[born(40, 20)], [born(18, -1)]],
    dx=[[MIG], [dx("Chronic migraine without aura", "G43.709")], [dx("Tension-type headache, unspecified", "G44.209")]],
    mmd=[[lab("Monthly migraine days", 8)], [lab("Monthly migraine days", 4)], [lab("Monthly migraine days", 3)], [lab("Monthly migraine days", 14)], [lab("Monthly migraine days", 15)], []],
    two=[[failed("Topamax", 60), failed("Propranolol", 60)], [worked("Elavil", 40), bad("Depakote")], [failed("Topamax", 60), failed("Depakote", 60)], [failed("Atacand", 30), on("Metoprolol")], [failed("Topamax", 90)], [contra("Propranolol"), failed("Topamax", 60)]],
    x=X[:4],
)}
