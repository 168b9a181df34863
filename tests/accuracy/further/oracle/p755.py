"""755 Qulipta: CVS Caremark question set."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "755-qulipta.md", "fu-755", "Riverbend Caremont Employer Plans", "Qulipta", "atogepant"
CLASS, STYLE = "migraine: CGRP antagonist", "CVS Caremark, numbered questions to be answered Yes"
COMBINED = ((40, 7), (14, 3))
CLASSES = ({"divalproex", "topiramate"}, {"metoprolol", "propranolol", "timolol", "atenolol", "nadolol"}, {"amitriptyline", "venlafaxine"}, {"candesartan"})
BOTOX = {"onabotulinumtoxinA"}
MMD = "Monthly migraine days"
LINES = [
    L("age", "Is the patient 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("dx", "Does the patient have a diagnosis of episodic or chronic migraine", "dx", lambda p: p.dx("G43")),
    L("mmd", "Has the patient had at least 4 migraine days per month, as recorded in the past 3 months", "lab", lambda p: p.lab(MMD, lambda v: v >= 4, 90)),
    L("two", "Has the patient had an inadequate response to at least 8 weeks of, or an intolerance or contraindication to, drugs from TWO of the following classes", "trial",
      lambda p: count(lambda c: p.tfci(c, 56), *CLASSES) >= 2, hard="two of four classes"),
    L("botox", "If the patient is on onabotulinumtoxinA (Botox), has it been used for at least 6 months", "if", lambda p: IF(p.on(BOTOX), p.tried(BOTOX, 180)), hard="conditional"),
    L("org", "Is the patient free of hepatic failure and of end-stage renal disease", "no", lambda p: p.no_dx("K72", "N18.6"), hard="two absences asked positively"),
    L("conc", "Is the patient free of treatment with another CGRP antagonist (Aimovig, Ajovy, Emgality, Vyepti, Nurtec ODT)", "conc", lambda p: not p.another(CGRP, "Qulipta", "atogepant"), "b", hard="absence asked positively"),
    L("dur", "Has the patient been on Qulipta for at least 3 months", "trial", lambda p: p.tried({"atogepant"}, 90), "r"),
    L("fall", "Have monthly migraine days fallen by at least 50%, or by 4 days or more, from the count before Qulipta was started", "change",
      lambda p: p.change(MMD, {"atogepant"}, lambda b, c: c <= 0.5 * b or b - c >= 4), "r", hard="relative or absolute change"),
]
ATTESTATIONS = ["Has the prescriber evaluated the patient for medication overuse headache"]


def initial(s):
    return ALL(s.age, s.dx, s.mmd, s.two, s.botox, s.org, s.conc, ATT)


def renewal(s):
    return ALL(s.dur, s.fall, s.conc)


MIG = dx("Migraine, unspecified, not intractable, without status migrainosus", "G43.909")
INITIAL = dict(
    age=[[born(36, 8)], [born(18)], [born(18, -1)]],
    dx=[[MIG], [dx("Chronic migraine without aura, not intractable, without status migrainosus", "G43.709")], [dx("Tension-type headache, unspecified, not intractable", "G44.209")], [past("Migraine, unspecified, not intractable, without status migrainosus", "G43.909")]],
    mmd=[[lab(MMD, 8, 15)], [lab(MMD, 4, 90)], [lab(MMD, 3, 15)], [lab(MMD, 8, 91)], [lab(MMD, 9, 60), lab(MMD, 3, 5)], []],
    two=[[failed("Topamax", 80, 200), failed("propranolol", 70, 60)], [failed("topiramate", 56, 200), partial("amitriptyline", 56)], [failed("topiramate", 55, 200), failed("propranolol", 70)],
         [failed("Topamax", 80, 200), failed("Depakote", 80, 60)], [bad("Effexor XR"), contra("propranolol")], [failed("Topamax", 80, 200), worked("propranolol", 90)], [failed("Atacand", 90, 200), bad("Elavil")],
         [failed("metoprolol", 90, 200), failed("nadolol", 90, 60)], [failed("Topamax", 80)]],
    botox=[[], [on("Botox", 180)], [on("Botox", 179)], [worked("Botox", 60, 100)]],
    x=[[], [dx("Hepatic failure, unspecified without coma", "K72.90")], [dx("End stage renal disease", "N18.6")], [dx("Chronic kidney disease, stage 3a", "N18.31")], [past("Acute and subacute hepatic failure without coma", "K72.00")]],
    conc=[[], [on("Ajovy", 60)], [on("Nurtec ODT", 60)], [failed("Aimovig", 120, 40)], [on("Imitrex", 200)]],
)
RENEWAL = dict(
    now=[[MIG, on("Qulipta", 120)], [MIG, on("atogepant", 90)], [MIG, on("Qulipta", 89)], [MIG, on("Qulipta", 45), worked("Qulipta", 50, 60)], [MIG, worked("Qulipta", 110, 10)]],
    mmd=[[lab(MMD, 12, 150), lab(MMD, 6, 10)], [lab(MMD, 12, 150), lab(MMD, 8, 10)], [lab(MMD, 12, 150), lab(MMD, 9, 10)], [lab(MMD, 6, 150), lab(MMD, 3, 10)], [lab(MMD, 6, 150), lab(MMD, 4, 10)], [lab(MMD, 3, 10)], [lab(MMD, 12, 150)]],
    x=[[], [on("Emgality", 30)], [worked("Emgality", 30, 60)]],
)
