"""744 Ajovy: Molina, numbered lines with AND between, (a) OR (b), age and prescriber sections of their own."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "744-ajovy.txt", "fu-744", "Golden Delta Healthcare", "Ajovy", "fremanezumab"
CLASS, STYLE = "migraine prevention: CGRP", "Molina, 1. / (a) with AND / OR lines, age and prescriber sections"
COMBINED = ((40, 7), (14, 3))
CHRONIC = ("G43.7", "G43.E")
CLASSES = ({"amitriptyline", "nortriptyline", "venlafaxine"}, {"metoprolol", "propranolol", "timolol", "atenolol"}, {"topiramate", "divalproex"}, {"candesartan"})
PREF = ("erenumab", "galcanezumab")


def episodic(p):
    return any(not c["icd10"].startswith(CHRONIC) for c in p._conditions(("G43",), (), False))


LINES = [
    L("epi", "Diagnosis of episodic migraine with 4 to 14 headache days per month", "mix", lambda p: ALL(episodic(p), p.lab("Monthly headache days", lambda v: 4 <= v <= 14)), hard="a diagnosis and a range"),
    L("chr", "Diagnosis of chronic migraine with at least 15 headache days per month, of which at least 8 are migraine days", "mix",
      lambda p: ALL(p.dx(*CHRONIC), p.lab("Monthly headache days", lambda v: v >= 15), p.lab("Monthly migraine days", lambda v: v >= 8)), hard="a diagnosis and two values"),
    L("two", "Trial of at least 8 weeks with inadequate response, or intolerance, to one drug from at least TWO of these classes", "trial",
      lambda p: count(lambda g: p.failed(g, 56) or p.intolerant(g), *CLASSES) >= 2, hard="two of four classes; the header carries the verb"),
    L("pref", "Inadequate response to at least 3 months of Aimovig or Emgality, or intolerance or contraindication to both", "trial",
      lambda p: p.failed(set(PREF), 90) or all(p.intolerant({d}) or p.contraindicated({d}) for d in PREF), hard="one failed or both excluded"),
    L("botox", "If the member is receiving Botox, it has been used for at least 6 months", "if", lambda p: IF(p.on({"onabotulinumtoxinA"}), p.taking({"onabotulinumtoxinA"}, 180)), hard="conditional"),
    L("moh", "Member has no diagnosis of medication overuse headache", "no", lambda p: p.no_dx("G44.4")),
    L("cur", "Member is currently using Ajovy", "now", lambda p: p.on({"fremanezumab"}), "r"),
    L("fall", "Monthly migraine days have fallen by at least 2 days or by at least 50% from baseline", "change",
      lambda p: p.change("Monthly migraine days", {"fremanezumab"}, lambda b, c: b - c >= 2 or c <= b / 2), "r", hard="an absolute or a relative change"),
    L("spec", "Prescribed by or in consultation with a neurologist or pain specialist", "spec", lambda p: p.prescriber("neurology", "pain medicine")),
    L("age", "18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("cluster", "Cluster headache", "no", lambda p: p.no_dx("G44.0"), exclude=True),
    L("cgrp", "Use together with another CGRP antagonist for prevention (Aimovig, Emgality, Vyepti, Nurtec ODT, Qulipta)", "conc",
      lambda p: not p.on({"erenumab", "galcanezumab", "eptinezumab", "rimegepant", "atogepant"}), exclude=True),
]
ATTESTATIONS = ["Prescriber attests that triggers and lifestyle measures were reviewed with the member", "Prescriber attests that the use of acute migraine medication has gone down"]


def initial(s):
    return ALL(ANY(s.epi, s.chr), s.two, s.pref, s.botox, s.moh, ATT, s.spec, s.age, s.cluster, s.cgrp)


def renewal(s):
    return ALL(s.cur, s.fall, ATT, s.cluster, s.cgrp)


EP = dx("Migraine without aura, not intractable, without status migrainosus", "G43.009")
CH = dx("Chronic migraine without aura, not intractable, without status migrainosus", "G43.709")
INITIAL = dict(
    dx=[[EP, lab("Monthly headache days", 9)], [EP, lab("Monthly headache days", 4)], [EP, lab("Monthly headache days", 3)], [dx("Migraine with aura, intractable, without status migrainosus", "G43.119"), lab("Monthly headache days", 14)],
        [EP, lab("Monthly headache days", 15)], [EP], [CH, lab("Monthly headache days", 18), lab("Monthly migraine days", 10)], [CH, lab("Monthly headache days", 15), lab("Monthly migraine days", 8)],
        [CH, lab("Monthly headache days", 18), lab("Monthly migraine days", 7)], [CH, lab("Monthly headache days", 14), lab("Monthly migraine days", 9)], [CH, lab("Monthly headache days", 18)],
        [dx("Tension-type headache, unspecified, not intractable", "G44.209"), lab("Monthly headache days", 9)]],
    two=[[failed("topiramate", 90), failed("propranolol", 80, 200)], [failed("Topamax", 56), bad("amitriptyline")], [failed("topiramate", 55), bad("amitriptyline")], [failed("topiramate", 90), failed("divalproex", 90, 200)],
         [bad("Effexor XR"), bad("Atacand")], [worked("topiramate", 200), bad("metoprolol")], [contra("propranolol"), failed("topiramate", 90)], [failed("metoprolol", 100)]],
    pref=[[failed("Aimovig", 120)], [partial("Emgality", 90, 200)], [failed("Aimovig", 89)], [bad("Aimovig"), contra("Emgality")], [bad("Aimovig")], [worked("Emgality", 200)], []],
    botox=[[], [on("Botox", 180)], [on("Botox", 179)], [worked("Botox", 90, 200)]],
    spec=[[spec("neurology")], [spec("pain medicine")], [spec("family medicine")]],
    age=[[], [born(18)], [born(18, -1)]],
    x=[[], [dx("Drug-induced headache, not elsewhere classified, not intractable", "G44.40")], [past("Drug-induced headache, not elsewhere classified, not intractable", "G44.40")], [dx("Cluster headache syndrome, unspecified, not intractable", "G44.009")],
       [on("Qulipta", 40)], [on("Vyepti", 40)], [on("sumatriptan", 90)]],
)
RENEWAL = dict(
    cur=[[EP, on("Ajovy", 200)], [EP, on("fremanezumab", 200)], [EP, worked("Ajovy", 150, 40)]],
    mmd=[[lab("Monthly migraine days", 10, 230), lab("Monthly migraine days", 6, 20)], [lab("Monthly migraine days", 10, 230), lab("Monthly migraine days", 8, 20)], [lab("Monthly migraine days", 10, 230), lab("Monthly migraine days", 9, 20)],
         [lab("Monthly migraine days", 3, 230), lab("Monthly migraine days", 1.5, 20)], [lab("Monthly migraine days", 3, 230), lab("Monthly migraine days", 2, 20)], [lab("Monthly migraine days", 10, 230)], [lab("Monthly migraine days", 4, 20)]],
    x=[[], [on("Emgality", 30)], [dx("Cluster headache syndrome, unspecified, not intractable", "G44.009")], [on("Nurtec ODT", 30)]],
    spec=[[spec("family medicine")], [spec("neurology")]],
)
