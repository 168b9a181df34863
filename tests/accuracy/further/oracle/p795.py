"""795 Nurtec ODT: Select Health form with check boxes, two sections that are alternatives."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "795-nurtec-checkbox.txt", "fu-795", "Wasatch Ridge Health", "Nurtec ODT", "rimegepant"
CLASS, STYLE = "migraine: gepant", "Select Health, nested check boxes in sections A and B"
COMBINED = ((40, 7), (14, 3))
N, MMD, MHD = {"rimegepant"}, "Monthly migraine days", "Monthly headache days"
ITEMS = ({"divalproex", "topiramate"}, {"metoprolol", "propranolol", "timolol"}, {"amitriptyline", "nortriptyline", "venlafaxine"}, {"candesartan"})


def episodic(p):
    """Migraine codes other than chronic."""
    return any(not (c.get("icd10") or "").startswith(("G43.7", "G43.E")) for c in p._conditions(("G43",), (), False))


LINES = [
    L("age", "Member is an adult (18 years or older)", "age", lambda p: p.age_ge(18)),
    L("mig", "Diagnosis of migraine, with or without aura", "dx", lambda p: p.dx("G43")),
    L("mhd", "Fewer than 15 headache days a month", "lab", lambda p: p.lab(MHD, lambda v: v < 15)),
    L("trip", "Two different triptans (e.g., sumatriptan, rizatriptan) have failed or were not tolerated", "trial", lambda p: count(lambda d: p.fail_or_intolerant({d}), *sorted(TRIPTAN)) >= 2, hard="two ingredients of one class"),
    L("ctra", "A triptan is contraindicated (e.g., because of coronary artery disease or peripheral vascular disease)", "mix",
      lambda p: p.contraindicated(TRIPTAN, "I20", "I21", "I22", "I24", "I25", "I70.2", "I73.9"), hard="contraindication by a condition"),
    L("epi", "Diagnosis of episodic migraine", "dx", episodic, hard="episodic = migraine codes other than chronic"),
    L("mmd", "From 4 to 14 migraine days a month, recorded within the past 90 days", "lab", lambda p: p.lab(MMD, lambda v: 4 <= v <= 14, 90)),
    L("two", "At least TWO of the following were tried for 8 weeks or longer without success, were not tolerated, or are contraindicated", "trial", lambda p: count(lambda g: p.tfci(g, 56), *ITEMS) >= 2, hard="two of four items, each with several drugs"),
    L("now", "Member is still using Nurtec ODT", "now", lambda p: p.on(N), "r"),
    L("moh", "Member does not have medication overuse headache", "no", lambda p: p.no_dx("G44.4"), "r"),
    L("fall", "Migraine days a month are at least 50% fewer than before Nurtec ODT was started", "change", lambda p: p.change(MMD, N, lambda b, c: b > 0 and round((b - c) / b, 6) >= 0.5), "r", hard="relative change from baseline"),
    L("x1", "End-stage renal disease or dialysis", "no", lambda p: p.no_dx("N18.6", "Z99.2"), exclude=True),
    L("x2", "Use with another CGRP inhibitor (e.g., Ajovy, Aimovig, Emgality, Qulipta, Ubrelvy)", "conc", lambda p: not p.another(CGRP, "Nurtec ODT", "rimegepant"), exclude=True),
    L("x3", "Use with a strong CYP3A4 inhibitor (e.g., clarithromycin, itraconazole) or with rifampin, phenytoin, or carbamazepine", "conc", lambda p: not p.on(STRONG_3A4 | {"rifampin", "phenytoin", "carbamazepine"}), exclude=True),
]
ATTESTATIONS = ["Nurtec ODT will not be taken on the same day as a triptan", "The prescriber reports that attacks clear faster or more fully with Nurtec ODT"]


def out(s):
    return ALL(s.x1, s.x2, s.x3)


def initial(s):
    return ALL(ANY(ALL(s.age, s.mig, s.mhd, ANY(s.trip, s.ctra), ATT), ALL(s.age, s.epi, s.mmd, s.two)), out(s))


def renewal(s):
    return ALL(s.now, s.moh, ANY(s.fall, ATT), out(s))


MIG = dx("Migraine without aura, not intractable, without status migrainosus", "G43.009")
AURA = dx("Migraine with aura, not intractable, without status migrainosus", "G43.109")
CHR = dx("Chronic migraine without aura, not intractable, without status migrainosus", "G43.709")
X = [[], [dx("End stage renal disease", "N18.6")], [dx("Chronic kidney disease, stage 4 (severe)", "N18.4")], [dx("Dependence on renal dialysis", "Z99.2", 90)], [on("Ubrelvy", 30)], [on("Qulipta", 90)], [worked("Aimovig", 120, 40)], [on("Biaxin", 5)], [on("Tegretol", 200)], [on("Keppra", 200)]]
INITIAL = dict(
    age=[[born(36, 30)], [born(18)], [born(18, -1)]],
    dx=[[MIG], [AURA], [CHR], [dx("Tension-type headache, unspecified, not intractable", "G44.209")], [past("Migraine without aura, not intractable, without status migrainosus", "G43.009")]],
    days=[[lab(MHD, 8)], [lab(MHD, 14)], [lab(MHD, 15)], []],
    trip=[[failed("Imitrex", 40), bad("Maxalt")], [failed("Imitrex", 40), failed("sumatriptan", 30, 120)], [failed("Treximet", 40), failed("Relpax", 30, 100)], [failed("Imitrex", 40)], [worked("Imitrex", 100), bad("Zomig")],
          [contra("Sumatriptan")], [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")], [dx("Peripheral vascular disease, unspecified", "I73.9")], [dx("Essential (primary) hypertension", "I10")]],
    x=X,
)
MORE = {"prevention": dict(
    age=[[born(36, 30)], [born(18, -1)]],
    dx=[[MIG], [AURA], [CHR]],
    days=[[lab(MMD, 8)], [lab(MMD, 4, 90)], [lab(MMD, 3)], [lab(MMD, 14)], [lab(MMD, 15)], [lab(MMD, 8, 91)], []],
    two=[[failed("Topamax", 90), bad("Inderal LA")], [failed("Topiramate", 56), failed("Effexor XR", 56, 120)], [failed("Topiramate", 55), bad("Elavil")], [failed("Topamax", 90), failed("Depakote", 90, 150)], [contra("Atacand"), contra("Timolol")],
         [worked("Elavil", 200), failed("Propranolol", 90)], [failed("Atenolol", 90), failed("Topamax", 90)]],
    x=X[:2],
)}
RENEWAL = dict(
    now=[[MIG, on("Nurtec ODT", 200)], [MIG, on("rimegepant", 200)], [MIG, worked("Nurtec ODT", 180, 20)]],
    days=[[lab(MMD, 12, 220), lab(MMD, 5, 20)], [lab(MMD, 12, 200), lab(MMD, 6, 20)], [lab(MMD, 12, 220), lab(MMD, 7, 20)], [lab(MMD, 5, 20)], []],
    moh=[[], [dx("Drug-induced headache, not elsewhere classified, not intractable", "G44.40")]],
    x=X[:2] + X[4:5],
)
