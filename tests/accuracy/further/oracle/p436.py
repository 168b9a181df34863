"""436 Ajovy: exception to preferred products, decimal items joined by AND/OR lines, blocks by diagnosis and stage."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "436-ajovy-exception.txt", "fu-436", "Lone Prairie Rx Services", "Ajovy", "fremanezumab"
CLASS, STYLE = "migraine prevention, CGRP antibody", "guideline blocks with product/diagnosis/stage labels, '1.1 -' items, two of four groups"
COMBINED = ((20, 2), (1, 0))
MMD, MHD = "Monthly migraine days", "Monthly headache days"
DEP, BETA, PREF = ("amitriptyline", "venlafaxine"), {"atenolol", "propranolol", "nadolol", "timolol", "metoprolol"}, ({"erenumab"}, {"galcanezumab"})
BOTH = "Trial and failure (of at least three months), contraindication, or intolerance to BOTH of the following preferred products:"


def episodic(p):
    return p.dx("G43.0", "G43.1", "G43.4", "G43.5", "G43.8", "G43.9")


LINES = [
    L("epi", "Diagnosis of episodic migraine", "dx", episodic, hard="episodic = migraine codes other than chronic"),
    L("days", "Patient has 4 to 14 migraine days per month, but no more than 14 headache days per month", "lab", lambda p: ALL(p.lab(MMD, lambda v: 4 <= v <= 14), p.lab(MHD, lambda v: v <= 14)), hard="two tests, a range and a ceiling"),
    L("age", "Patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("dep", "History of failure (after at least a two month trial) or intolerance to Elavil (amitriptyline) or Effexor (venlafaxine)", "trial", lambda p: p.failed(set(DEP), 60) or p.intolerant(set(DEP))),
    L("depc", "Patient has a contraindication to both Elavil (amitriptyline) and Effexor (venlafaxine)", "trial", lambda p: all(p.contraindicated({d}) for d in DEP)),
    L("dval", "History of failure (after at least a two month trial), contraindication, or intolerance to Depakote/Depakote ER (divalproex sodium)", "trial", lambda p: p.tfci({"divalproex"}, 60)),
    L("beta", "History of failure (after at least a two month trial), contraindication, or intolerance to one of the following beta blockers: atenolol, propranolol, nadolol, timolol, or metoprolol", "trial", lambda p: p.tfci(BETA, 60), hard="inline list"),
    L("top", "History of failure (after at least a two month trial), contraindication, or intolerance to Topamax (topiramate)", "trial", lambda p: p.tfci({"topiramate"}, 60)),
    L("pref", BOTH, "mix", lambda p: all(p.tfci(g, 90) for g in PREF), hard="header with the verb, both items needed"),
    L("cont", "For continuation of prior therapy, patient has used Ajovy within the past 45 days", "trial", lambda p: p.tried({"fremanezumab"}, within=45), hard="a lead-in before the fact"),
    L("conc", "Medication will not be used in combination with another CGRP inhibitor for the preventive treatment of migraine", "conc", lambda p: not p.another(CGRP, "Ajovy", "fremanezumab"), "b"),
    L("spec", "Prescribed by or in consultation with a neurologist, headache specialist, or pain specialist", "spec", lambda p: p.prescriber("neurology", "pain medicine")),
    L("chr", "Diagnosis of chronic migraine", "dx", lambda p: p.dx("G43.7")),
    L("cdays", "Patient has greater than or equal to 15 headache days per month, of which at least 8 are migraine days", "lab", lambda p: ALL(p.lab(MHD, lambda v: v >= 15), p.lab(MMD, lambda v: v >= 8)), hard="two tests on one line"),
    L("now", "Patient is currently on Ajovy therapy", "now", lambda p: p.taking({"fremanezumab"}), "r"),
    L("two", "Patient has had a reduction of at least two migraine days per month compared with baseline", "change", lambda p: p.change(MMD, {"fremanezumab"}, lambda b, c: b - c >= 2), "r", hard="an absolute change"),
]
ATTESTATIONS = ["Medication overuse headache has been considered and potentially offending medication(s) have been discontinued",
                "Use of acute migraine medications (e.g., NSAIDs, triptans) has decreased since the start of CGRP therapy"]


def initial(s):
    e = ALL(ALL(s.epi, s.days), s.age, AT_LEAST(2, ANY(s.dep, s.depc), s.dval, s.beta, s.top), ANY(s.pref, s.cont), s.conc, s.spec)
    c = ALL(s.chr, s.cdays, s.age, ATT, s.pref, s.conc, s.spec)
    return ANY(e, c)


def renewal(s):
    return ALL(s.now, s.two, ATT, s.conc)


M, CM = dx("Migraine without aura, not intractable, without status migrainosus", "G43.009"), dx("Chronic migraine without aura, not intractable, without status migrainosus", "G43.709")
PP = [failed("Aimovig", 120, 40), failed("Emgality", 100, 170)]
INITIAL = dict(
    age=[[born(42, 15)], [born(18)], [born(18, -1)]],
    dx=[[M], [dx("Migraine with aura, not intractable, without status migrainosus", "G43.109")], [dx("Tension-type headache, unspecified, not intractable", "G44.209")], [past("Migraine, unspecified", "G43.909")]],
    days=[[lab(MMD, 8), lab(MHD, 11)], [lab(MMD, 4), lab(MHD, 14)], [lab(MMD, 3), lab(MHD, 9)], [lab(MMD, 10), lab(MHD, 15)], [lab(MMD, 8)]],
    step=[[failed("Topamax", 90, 300), failed("Inderal LA", 80, 400)], [failed("Topamax", 60, 300), bad("Elavil")], [failed("Topamax", 59, 300), bad("Elavil")], [contra("Elavil"), contra("Effexor XR"), contra("Depakote")],
          [contra("Elavil"), failed("Depakote", 90)], [failed("Tenormin", 90, 100), failed("Toprol-XL", 90, 300)], [failed("Atacand", 120), failed("Topamax", 90)], []],
    pref=[PP, [failed("Aimovig", 90), bad("Emgality")], [failed("Aimovig", 89), failed("Emgality", 100, 170)], [failed("Aimovig", 120)], [failed("Aimovig", 120), failed("Vyepti", 180)],
          [on("Ajovy", 100)], [worked("Ajovy", 200, 45)], [worked("Ajovy", 200, 46)]],
    conc=[[], [on("Qulipta", 60)], [on("Imitrex", 300)]],
    spec=[[spec("neurology")], [spec("family medicine")]],
)
MORE = {"chronic": dict(
    age=[[born(35, 15)], [born(18, -1)]],
    dx=[[CM], [M]],
    days=[[lab(MHD, 20), lab(MMD, 12)], [lab(MHD, 15), lab(MMD, 8)], [lab(MHD, 14), lab(MMD, 8)], [lab(MHD, 20), lab(MMD, 7)]],
    pref=[PP, [failed("Emgality", 200)], [on("Ajovy", 100)]],
    spec=[[spec("neurology")]],
)}
RENEWAL = dict(
    now=[[M, on("Ajovy", 150)], [CM, on("fremanezumab", 100)], [M, worked("Ajovy", 150, 20)]],
    two=[[lab(MMD, 9, 170), lab(MMD, 3, 12)], [lab(MMD, 9, 170), lab(MMD, 7, 12)], [lab(MMD, 9, 170), lab(MMD, 8, 12)], [lab(MMD, 4, 12)]],
    conc=[[], [on("Emgality", 40)], [worked("Aimovig", 120, 200)]],
)
