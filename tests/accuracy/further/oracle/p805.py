"""805 Emgality: Prime/BCBS, 1. / A. / 1. / a. with trailing bold connectives, a diagnosis line that opens its own group."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "805-emgality.md", "fu-805", "Blue Heron Plains Mutual", "Emgality", "galcanezumab"
CLASS, STYLE = "migraine and cluster headache: CGRP", "Prime, 1. / A. / 1. / a., trailing bold AND/OR, 'diagnosis AND ALL of the following'"
COMBINED = ((40, 6), (14, 3))
G = {"galcanezumab"}
CLASSES = (ASM, BB_ALL, ANTIDEPRESSANT | SSRI | SNRI | TCA)
MMD, MHD = "Monthly migraine days", "Monthly headache days"
LINES = [
    L("mig", "The patient has a diagnosis of migraine AND ALL of the following", "dx", lambda p: p.dx("G43"), hard="opens its own group"),
    L("epi", "The patient has between 4 and 14 migraine days per month", "lab", lambda p: p.lab(MMD, lambda v: 4 <= v <= 14)),
    L("chr", "The patient has 15 or more headache days per month, with at least 8 of them migraine days", "lab",
      lambda p: ALL(p.lab(MHD, lambda v: v >= 15), p.lab(MMD, lambda v: v >= 8)), hard="two values in one line"),
    L("was", "The patient has been treated with Emgality within the past 90 days", "trial", lambda p: p.tried(G, within=90)),
    L("fail", "The patient has tried and had an inadequate response, over at least 60 days, to prophylactic drugs from TWO different classes (anticonvulsants, beta blockers, antidepressants)", "trial",
      lambda p: count(lambda g: p.failed(g, 60), *CLASSES) >= 2, hard="two of three classes"),
    L("tol", "The patient has an intolerance or hypersensitivity to prophylactic drugs from TWO different classes (anticonvulsants, beta blockers, antidepressants)", "trial",
      lambda p: count(p.intolerant, *CLASSES) >= 2, hard="two of three classes"),
    L("clu", "The patient has a diagnosis of episodic cluster headache AND BOTH of the following", "dx", lambda p: p.dx("G44.01"), hard="opens its own group"),
    L("none", "The patient has NOT had galcanezumab at any time in the past 12 months", "conc", lambda p: not p.tried(G, within=360), hard="absence of a drug in a window"),
    L("ver", "The patient has had an inadequate response to verapamil, or cannot take it because of intolerance or a cardiac conduction disorder", "mix",
      lambda p: p.fail_or_intolerant({"verapamil"}) or p.dx("I44", "I45"), hard="contraindication by condition"),
    L("age", "The patient is an adult (18 years of age or over)", "age", lambda p: p.age_ge(18)),
    L("spec", "The prescriber is a neurologist or a pain specialist, or has consulted with one", "spec", lambda p: p.prescriber("neurology", "pain medicine")),
    L("conc", "The patient will NOT be using the requested agent in combination with another CGRP antibody or with a gepant (e.g., Aimovig, Ajovy, Qulipta, Nurtec)", "conc",
      lambda p: not p.another(CGRP, "Emgality", "galcanezumab"), "b"),
    L("on", "The patient has been on Emgality for at least 3 months", "trial", lambda p: p.tried(G, 90), "r"),
    L("half", "Monthly migraine days have decreased by at least 50% from baseline", "change", lambda p: p.change(MMD, G, lambda b, c: round((b - c) / b, 6) >= 0.5), "r", hard="change from baseline"),
    L("four", "Monthly migraine days have decreased by at least 4 days from baseline", "change", lambda p: p.change(MMD, G, lambda b, c: b - c >= 4), "r", hard="change from baseline"),
]
ATTESTATIONS = ["Medication overuse headache has been ruled out", "The patient does NOT have any FDA labeled contraindications to the requested agent"]


def initial(s):
    return ALL(ANY(ALL(s.mig, ANY(s.epi, s.chr), ANY(s.was, s.fail, s.tol), ATT), ALL(s.clu, s.none, s.ver)), s.age, s.spec, s.conc, ATT)


def renewal(s):
    return ALL(s.on, ANY(s.half, s.four), s.conc)


MG = dx("Migraine without aura, not intractable, without status migrainosus", "G43.009")
CM = dx("Chronic migraine without aura, not intractable, without status migrainosus", "G43.709")
CL = dx("Episodic cluster headache, not intractable", "G44.019")
INITIAL = dict(
    age=[[], [born(18)], [born(18, -1)]],
    dx=[[MG, lab(MMD, 9)], [MG, lab(MMD, 4)], [MG, lab(MMD, 3)], [MG, lab(MMD, 14), lab(MHD, 14)], [CM, lab(MMD, 15), lab(MHD, 20)], [CM, lab(MMD, 15), lab(MHD, 14)], [CM, lab(MMD, 16)], [CM, lab(MHD, 18)], [MG], [MG, lab(MHD, 9)],
        [dx("Tension-type headache, unspecified, not intractable", "G44.209"), lab(MMD, 9)], [past("Migraine, unspecified", "G43.909"), lab(MMD, 9)]],
    step=[[failed("Topamax", 90), failed("propranolol", 90, 150)], [failed("topiramate", 60), partial("Elavil", 60, 100)], [failed("topiramate", 60), failed("Elavil", 59, 100)], [failed("Topamax", 90), failed("Depakote", 90, 150)],
          [bad("Effexor XR"), bad("metoprolol")], [bad("Topamax"), failed("propranolol", 90)], [worked("Emgality", 120, 90)], [worked("Emgality", 120, 91)], [on("galcanezumab", 40)], [worked("Topamax", 90), worked("propranolol", 90)], []],
    spec=[[spec("neurology")], [spec("pain medicine")], [spec("family medicine")]],
    x=[[], [on("Ajovy", 60)], [on("Ubrelvy", 60)], [worked("Aimovig", 100, 40)], [on("Imitrex", 60)]],
)
MORE = {"cluster": dict(
    base=[[spec("neurology"), CL], [spec("neurology"), dx("Chronic cluster headache, not intractable", "G44.029")]],
    had=[[], [worked("Emgality", 60, 360)], [worked("Emgality", 60, 361)], [on("Emgality", 30)]],
    ver=[[failed("verapamil", 30)], [bad("Calan SR")], [worked("verapamil", 90)], [dx("Atrioventricular block, second degree", "I44.1")], [past("Atrioventricular block, second degree", "I44.1")], []],
)}
RENEWAL = dict(
    now=[[MG, on("Emgality", 200)], [MG, on("galcanezumab", 90)], [MG, on("Emgality", 89)], [MG, worked("Emgality", 150, 20)]],
    mmd=[[lab(MMD, 12, 205), lab(MMD, 5, 10)], [lab(MMD, 6, 205), lab(MMD, 3, 10)], [lab(MMD, 14, 205), lab(MMD, 10, 10)], [lab(MMD, 12, 205), lab(MMD, 9, 10)], [lab(MMD, 5, 10)], [lab(MMD, 12, 205)]],
    x=[[], [on("Vyepti", 60)], [on("Nurtec ODT", 60)]],
)
