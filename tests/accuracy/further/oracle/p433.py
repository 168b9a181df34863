"""433 Qulipta: state preferred drug list form, check boxes in two sections, classes as boxes."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "433-qulipta-pdl-form.txt", "fu-433", "State of North Cascadia Medicaid", "Qulipta", "atogepant"
CLASS, STYLE = "migraine prevention, gepant", "state PDL request form, nested check boxes"
COMBINED = ((20, 1), (8, 1))
MMD, MHD = "Monthly migraine days", "Monthly headache days"
CLASSES = ({"amitriptyline", "nortriptyline", "venlafaxine"}, {"atenolol", "metoprolol", "nadolol", "propranolol", "timolol"}, {"divalproex", "topiramate"}, {"candesartan", "lisinopril"})
PREF = {"erenumab", "fremanezumab", "galcanezumab"}
MIX = "Member will not take Qulipta together with another CGRP inhibitor (Aimovig, Ajovy, Emgality, Nurtec ODT, Ubrelvy, Vyepti)"


def episodic(p):
    return p.dx("G43.0", "G43.1", "G43.4", "G43.5", "G43.8", "G43.9")


LINES = [
    L("age", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("epi", "Episodic migraine with 4 to 14 migraine days per month", "mix", lambda p: ALL(episodic(p), p.lab(MMD, lambda v: 4 <= v <= 14)), hard="diagnosis and a range"),
    L("chr", "Chronic migraine with at least 15 headache days per month, of which 8 or more are migraine days", "mix", lambda p: ALL(p.dx("G43.7"), p.lab(MHD, lambda v: v >= 15), p.lab(MMD, lambda v: v >= 8)), hard="diagnosis and two values"),
    L("two", "Member tried and failed (minimum 60 days each), or has an intolerance or contraindication to, one agent from at least TWO of the following classes:", "mix", lambda p: count(lambda g: p.tfci(g, 60), *CLASSES) >= 2, hard="two of four classes"),
    L("pref", "Non-preferred agent: member completed a trial of at least 90 days with a preferred agent (Aimovig, Ajovy, or Emgality) within the past 12 months, or had an adverse reaction to one", "trial",
      lambda p: p.tried(PREF, 90, 360) or p.intolerant(PREF), hard="label before the sentence, a window, any outcome"),
    L("alt", "Most recent ALT or AST result, drawn within the past 12 months, is no more than 120 U/L", "lab", lambda p: ANY(p.lab("ALT", lambda v: v <= 120, 360), p.lab("AST", lambda v: v <= 120, 360)), hard="either of two tests"),
    L("esrd", "Member does not have end-stage renal disease and is not on dialysis", "no", lambda p: p.no_dx("N18.6", "Z99.2")),
    L("preg", "Member is not pregnant", "no", lambda p: p.no_dx(*PREGNANT)),
    L("conc", MIX, "conc", lambda p: not p.another(CGRP, "Qulipta", "atogepant"), "b"),
    L("spec", "Prescribed by or in consultation with a neurologist or headache specialist", "spec", lambda p: p.prescriber("neurology")),
    L("now", "Member is currently taking Qulipta", "now", lambda p: p.taking({"atogepant"}), "r"),
    L("half", "Monthly migraine days have decreased by at least 50% from baseline", "change", lambda p: p.change(MMD, {"atogepant"}, lambda b, c: (b - c) / b >= 0.5 - 1e-9), "r"),
]
ATTESTATIONS = ["Member has been counseled on limiting the use of acute headache medications"]


def initial(s):
    return ALL(s.age, ANY(s.epi, s.chr), s.two, s.pref, s.alt, s.esrd, s.preg, s.conc, s.spec, ATT)


def renewal(s):
    return ALL(s.now, s.half, s.conc)


M, CM = dx("Migraine without aura, not intractable, without status migrainosus", "G43.009"), dx("Chronic migraine without aura, not intractable, without status migrainosus", "G43.709")
INITIAL = dict(
    age=[[born(33, 40)], [born(18)], [born(18, -1)]],
    dx=[[M, lab(MMD, 9)], [M, lab(MMD, 4)], [M, lab(MMD, 3)], [M, lab(MMD, 14)], [M, lab(MMD, 15), lab(MHD, 18)], [CM, lab(MHD, 15), lab(MMD, 8)], [CM, lab(MHD, 14), lab(MMD, 8)], [CM, lab(MHD, 20), lab(MMD, 7)], [CM, lab(MMD, 12)], [M],
        [dx("Episodic cluster headache, not intractable", "G44.019"), lab(MMD, 9)]],
    two=[[failed("Topamax", 90, 100), failed("Inderal LA", 70, 200)], [failed("Depakote", 60), bad("Elavil")], [failed("Topamax", 59), failed("Inderal LA", 70, 200)], [failed("Topamax", 90), failed("Depakote", 90, 200)],
         [contra("Propranolol"), partial("Effexor XR", 80)], [failed("Atacand", 90), bad("Topamax")], [failed("Cymbalta", 90), contra("Zestril")], []],
    pref=[[failed("Aimovig", 120, 40)], [worked("Emgality", 90, 360)], [worked("Ajovy", 200, 361)], [bad("Aimovig", 10, 800)], [failed("Vyepti", 180, 30)], [failed("Ajovy", 89, 40)]],
    lab=[[lab("ALT", 28), lab("AST", 25)], [lab("AST", 120, 360)], [lab("ALT", 121), lab("AST", 130)], [lab("ALT", 30, 361)]],
    no=[[], [dx("End stage renal disease", "N18.6")], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 50)], [on("Nurtec ODT", 60)], [on("Ubrelvy", 30)], [on("Imitrex", 300)]],
    spec=[[spec("neurology")], [spec("pain medicine")]],
)
RENEWAL = dict(
    now=[[M, on("Qulipta", 120)], [CM, on("atogepant", 60)], [M, worked("Qulipta", 120, 8)]],
    half=[[lab(MMD, 12, 140), lab(MMD, 4, 10)], [lab(MMD, 12, 140), lab(MMD, 6, 10)], [lab(MMD, 12, 140), lab(MMD, 7, 10)], [lab(MMD, 4, 10)], [lab(MMD, 12, 140)]],
    no=[[], [on("Emgality", 40)], [worked("Aimovig", 120, 150)]],
)
