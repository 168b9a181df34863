"""924 Nurtec ODT: two indications under bold numbered headings, -AND-/-OR- lines, a header that carries the trial."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "924-nurtec-odt.md", "fu-924", "Northern Lakes United Benefit Plan", "Nurtec ODT", "rimegepant"
CLASS, STYLE = "migraine: gepant, acute and preventive", "UnitedHealthcare program, a. (1) with -AND-/-OR- lines"
COMBINED = ((34, 5), (14, 3))
STEPS = ({"amitriptyline", "venlafaxine"}, {"divalproex", "topiramate"}, {"metoprolol", "nadolol", "propranolol", "timolol"}, {"candesartan"})
LINES = [
    L("mig", "Diagnosis of migraine (with or without aura)", "dx", lambda p: p.dx("G43")),
    L("age", "Patient is at least 18 years of age", "age", lambda p: p.age_ge(18)),
    L("hd15", "Fewer than 15 headache days per month", "lab", lambda p: p.lab("Monthly headache days", lambda v: v < 15)),
    L("prev", "Patient is currently taking a preventive medication for migraine (e.g., topiramate, divalproex, propranolol, candesartan)", "now", lambda p: p.on(PREVENTIVE_924), hard="a class by examples"),
    L("trip", "Trial and failure of, or intolerance to, two triptans (e.g., sumatriptan, rizatriptan, eletriptan)", "trial", lambda p: count(lambda d: p.fail_or_intolerant({d}), *TRIPTAN) >= 2, hard="two of a class"),
    L("ci", "Triptans are contraindicated because of coronary artery disease, prior stroke, or hemiplegic migraine", "trial",
      lambda p: p.contraindicated(TRIPTAN, "I25", "G43.4") or p.hx("I63", "Z86.73", "I69.3"), hard="contraindication by condition"),
    L("gep", "Not used together with another oral or nasal CGRP antagonist (e.g., Ubrelvy, Qulipta, Zavzpret)", "conc", lambda p: not p.another(GEPANT, "Nurtec ODT", "rimegepant")),
    L("migd", "Diagnosis of migraine, with 4 or more migraine days but fewer than 15 headache days per month", "mix",
      lambda p: ALL(p.dx("G43"), p.lab("Monthly migraine days", lambda v: v >= 4), p.lab("Monthly headache days", lambda v: v < 15)), hard="diagnosis and two counts"),
    L("two", "Suboptimal response to an 8 week trial of, or intolerance or contraindication to, at least two of the following", "trial", lambda p: count(lambda g: p.tfci(g, 56), *STEPS) >= 2, hard="the header carries the verb"),
    L("cgrp", "Not used together with any other CGRP inhibitor (e.g., Aimovig, Ajovy, Emgality, Qulipta)", "conc", lambda p: not p.another(CGRP, "Nurtec ODT", "rimegepant")),
    L("now", "Patient is currently on Nurtec ODT", "now", lambda p: p.on({"rimegepant"}), "r"),
    L("drop", "Migraine days per month have dropped by at least 2 days from baseline", "change", lambda p: p.change("Monthly migraine days", {"rimegepant"}, lambda b, c: b - c >= 2), "r"),
]
ATTESTATIONS = ["The prescriber states that acute attacks are relieved within two hours of a dose"]


def initial(s):
    return ANY(ALL(s.mig, s.age, ANY(s.hd15, s.prev), ANY(s.trip, s.ci), s.gep), ALL(s.migd, s.age, s.two, s.cgrp))


def renewal(s):
    return ALL(s.now, ANY(s.drop, ATT))


MIG = dx("Migraine without aura, not intractable, without status migrainosus", "G43.009")
INITIAL = dict(
    dx=[[MIG], [dx("Migraine with aura, not intractable, without status migrainosus", "G43.109")], [dx("Tension-type headache, unspecified, not intractable", "G44.209")], [past("Migraine, unspecified, not intractable", "G43.909")]],
    age=[[born(41, 40)], [born(18)], [born(18, -1)]],
    hd=[[lab("Monthly headache days", 6)], [lab("Monthly headache days", 14)], [lab("Monthly headache days", 15)], [lab("Monthly headache days", 18), on("Topamax", 60)], [lab("Monthly headache days", 18), worked("Topamax", 60)],
        [on("Ajovy", 60)], []],
    trip=[[failed("Imitrex", 40), failed("rizatriptan", 20, 90)], [failed("sumatriptan", 40), bad("Relpax")], [failed("Imitrex", 40), failed("sumatriptan", 20, 400)], [worked("Imitrex", 40), bad("Maxalt")],
          [failed("Treximet", 30), bad("Zomig")], [dx("Atherosclerotic heart disease of native coronary artery", "I25.10")], [past("Cerebral infarction, unspecified", "I63.9")], [dx("Hemiplegic migraine, not intractable", "G43.409")],
          [dx("Essential (primary) hypertension", "I10")], [bad("Imitrex")]],
    x=[[], [on("Ubrelvy", 30)], [on("Qulipta", 30)], [on("Aimovig", 90)], [worked("Ubrelvy", 30, 5)], [on("Reyvow", 30)]],
)
MORE = dict(prevent=dict(
    dx=[[MIG], [dx("Tension-type headache, unspecified, not intractable", "G44.209")]],
    days=[[lab("Monthly migraine days", 8, 20), lab("Monthly headache days", 10, 20)], [lab("Monthly migraine days", 4, 20), lab("Monthly headache days", 14, 20)], [lab("Monthly migraine days", 3, 20), lab("Monthly headache days", 10, 20)],
          [lab("Monthly migraine days", 9, 20), lab("Monthly headache days", 15, 20)], [lab("Monthly migraine days", 8, 20)]],
    two=[[failed("Elavil", 60), bad("topiramate")], [failed("venlafaxine", 56), failed("Atacand", 56)], [failed("venlafaxine", 55), failed("Atacand", 90)], [failed("amitriptyline", 90), failed("Effexor XR", 90, 200)], [contra("propranolol"), bad("Depakote")],
         [failed("Tenormin", 90), failed("Topamax", 90)], [worked("Topamax", 90), bad("Corgard")]],
    x=[[], [on("Aimovig", 60)], [on("Qulipta", 60)]],
))
RENEWAL = dict(
    now=[[MIG, on("Nurtec ODT", 150)], [MIG, on("rimegepant", 150)], [MIG, worked("Nurtec ODT", 130, 20)]],
    mmd=[[lab("Monthly migraine days", 9, 170), lab("Monthly migraine days", 5, 9)], [lab("Monthly migraine days", 9, 170), lab("Monthly migraine days", 7, 9)], [lab("Monthly migraine days", 9, 170), lab("Monthly migraine days", 8, 9)],
         [lab("Monthly migraine days", 2, 9)], [lab("Monthly migraine days", 9, 150), lab("Monthly migraine days", 6, 60), lab("Monthly migraine days", 10, 9)], []],
)
