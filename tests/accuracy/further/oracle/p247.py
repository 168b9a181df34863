"""247 Qulipta: -AND- lines, classes with [i.e., ...]."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "247-qulipta-program.txt", "bc-247", "Laurel Mountain United Plan", "Qulipta", "atogepant"
CLASS, STYLE = "migraine prevention, gepant", "-AND- lines, (1) (a) i., bracketed i.e. lists"
COMBINED = ((24, 4), (9, 2))
CLASSES = ({"amitriptyline", "venlafaxine"}, {"atenolol", "metoprolol", "nadolol", "propranolol", "timolol"}, {"divalproex", "topiramate"}, {"candesartan"})
MMD, MHD = "Monthly migraine days", "Monthly headache days"
LINES = [
    L("epi", "Diagnosis of episodic migraine", "dx", lambda p: p.dx("G43.0", "G43.1"), hard="episodic = migraine codes other than chronic"),
    L("m414", "Patient has 4 to 14 migraine days per month", "lab", lambda p: p.lab(MMD, lambda v: 4 <= v <= 14)),
    L("h15", "Patient has fewer than 15 headache days per month", "lab", lambda p: p.lab(MHD, lambda v: v < 15)),
    L("chr", "Diagnosis of chronic migraine", "dx", lambda p: p.dx("G43.7")),
    L("m8", "Patient has greater than or equal to 8 migraine days per month", "lab", lambda p: p.lab(MMD, lambda v: v >= 8)),
    L("hge", "Patient has at least 15 headache days per month", "lab", lambda p: p.lab(MHD, lambda v: v >= 15)),
    L("age", "Patient is at least 18 years old", "age", lambda p: p.age_ge(18)),
    L("two", "History of failure (after at least a two month trial), contraindication, or intolerance to one drug from TWO of the following classes:", "mix",
      lambda p: count(lambda g: p.tfci(g, 60), *CLASSES) >= 2, hard="two of four classes"),
    L("conc", "Medication will not be used in combination with another CGRP inhibitor for the preventive treatment of migraine (e.g., Aimovig, Ajovy, Emgality, Vyepti)", "conc",
      lambda p: not p.another(CGRP, "Qulipta", "atogepant"), "b"),
    L("cyp", "Patient is not currently receiving a strong CYP3A4 inducer (e.g., rifampin, carbamazepine, phenytoin)", "conc", lambda p: not p.on({"rifampin", "carbamazepine", "phenytoin"})),
    L("spec", "Prescribed by or in consultation with a neurologist or pain specialist", "spec", lambda p: p.prescriber("neurology", "pain medicine")),
    L("half", "Number of migraine days per month has been reduced by at least 50% from baseline", "change", lambda p: p.change(MMD, {"atogepant"}, lambda b, c: (b - c) / b >= 0.5), "r"),
]
ATTESTATIONS = ["Use of acute migraine medications (e.g., triptans) has decreased since the start of therapy"]


def initial(s):
    return ALL(ANY(ALL(s.epi, s.m414, s.h15), ALL(s.chr, s.m8, s.hge)), s.age, s.two, s.conc, s.cyp, s.spec)


def renewal(s):
    return ALL(s.half, ATT, s.conc)


EPI = dx("Migraine without aura, not intractable, without status migrainosus", "G43.009")
CHR = dx("Chronic migraine without aura, not intractable, without status migrainosus", "G43.709")
C = [[], [on("Aimovig", 60)], [on("Vyepti", 90)], [worked("Ajovy", 100, 30)], [on("Imitrex", 200)]]
TWO = [[failed("Topamax", 90), failed("Propranolol", 70)], [failed("Elavil", 60), failed("Candesartan", 60)], [failed("Elavil", 59), failed("Candesartan", 60)],
       [failed("Topiramate", 90), failed("Depakote", 90)], [bad("Effexor XR"), contra("Metoprolol")], [bad("Amitriptyline"), bad("Effexor XR")], [failed("Topiramate", 90)],
       [worked("Inderal LA", 90), failed("Topamax", 90)], [partial("Atacand", 80), contra("Depakote")], []]
INITIAL = dict(
    age=[[born(37, 9)], [born(18)], [born(18, -1)]],
    dx=[[EPI], [dx("Migraine with aura, not intractable, without status migrainosus", "G43.109")], [dx("Tension-type headache, unspecified, not intractable", "G44.209")], [CHR]],
    mmd=[[lab(MMD, 8)], [lab(MMD, 4)], [lab(MMD, 3)], [lab(MMD, 14)], []],
    mhd=[[lab(MHD, 11)], [lab(MHD, 14)], [lab(MHD, 15)], []],
    two=TWO, conc=C,
    cyp=[[], [on("Tegretol", 300)], [worked("Rifadin", 60, 40)], [on("Dilantin", 100)]],
    spec=[[spec("neurology")], [spec("pain medicine")], [spec("family medicine")]],
)
MORE = {"chronic": dict(
    age=[[born(42, 9)]], dx=[[CHR], [EPI]],
    mmd=[[lab(MMD, 12)], [lab(MMD, 8)], [lab(MMD, 7)], []], mhd=[[lab(MHD, 20)], [lab(MHD, 15)], [lab(MHD, 14)], []],
    two=TWO[:3], spec=[[spec("neurology")]],
)}
RENEWAL = dict(
    half=[[EPI, on("Qulipta", 180), lab(MMD, 10, 190), lab(MMD, 4, 10)], [on("Qulipta", 180), lab(MMD, 10, 190), lab(MMD, 5, 10)], [on("Qulipta", 180), lab(MMD, 10, 190), lab(MMD, 6, 10)],
          [on("Qulipta", 180), lab(MMD, 5, 10)], [on("atogepant", 180), lab(MMD, 12, 180), lab(MMD, 3, 20)]],
    conc=C,
)
