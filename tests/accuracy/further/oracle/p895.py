"""895 Qulipta: state Medicaid form with check boxes, a header box with sub-boxes."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "895-qulipta.txt", "fu-895", "Lone Pine State Medicaid", "Qulipta", "atogepant"
CLASS, STYLE = "migraine prevention: CGRP", "state Medicaid form with check boxes"
COMBINED = ((42, 8), (14, 3))
A = {"atogepant"}
ITEMS = ({"metoprolol", "propranolol", "timolol"}, {"topiramate", "divalproex"}, {"amitriptyline", "venlafaxine"}, {"candesartan"})
LINES = [
    L("age", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("dx", "Member has a diagnosis of episodic or chronic migraine", "dx", lambda p: p.dx("G43")),
    L("mmd", "Member has 4 or more migraine days per month, recorded within the past 3 months", "lab", lambda p: p.lab("Monthly migraine days", lambda v: v >= 4, 90)),
    L("two", "Member has failed at least 60 days of, or has an intolerance or contraindication to, at least TWO of the following:", "trial", lambda p: count(lambda g: p.tfci(g, 60), *ITEMS) >= 2, hard="two of four items, some hold several drugs"),
    L("conc", "Member is not taking another CGRP antagonist (Aimovig, Ajovy, Emgality, Vyepti, Nurtec ODT)", "conc", lambda p: not p.another(CGRP, "Qulipta", "atogepant"), "b"),
    L("ind", "Member is not taking a strong CYP3A4 inducer such as carbamazepine, phenytoin, or rifampin", "conc", lambda p: not p.on({"carbamazepine", "phenytoin", "rifampin", "phenobarbital"})),
    L("cv", "Member has had no heart attack, stroke, or transient ischemic attack in the past 12 months", "no", lambda p: p.no_hx("I21", "I22", "I60", "I61", "I63", "G45", within=360), hard="events in a window"),
    L("esrd", "Member does not have end-stage renal disease unless the requested dose is 10 mg", "no", lambda p: True if p.no_dx("N18.6") else None, hard="'unless' with an attestation"),
    L("now", "Member has taken Qulipta for at least 3 months and is still taking it", "now", lambda p: p.taking(A, 90), "r"),
    L("fall", "Member has at least 2 fewer migraine days per month than before Qulipta was started", "change", lambda p: p.change("Monthly migraine days", A, lambda b, c: b - c >= 2), "r", hard="change from baseline"),
]
ATTESTATIONS = ["Prescriber has counseled the member on limiting acute headache medications"]


def initial(s):
    return ALL(s.age, s.dx, s.mmd, s.two, s.conc, s.ind, s.cv, s.esrd, ATT)


def renewal(s):
    return ALL(s.now, s.fall, s.conc)


MIG = dx("Migraine without aura, not intractable, without status migrainosus", "G43.009")
INITIAL = dict(
    age=[[born(37, 50)], [born(18)], [born(18, -1)]],
    dx=[[MIG], [dx("Chronic migraine without aura, not intractable, without status migrainosus", "G43.709")], [dx("Tension-type headache, unspecified, not intractable", "G44.209")], [past("Migraine, unspecified, not intractable", "G43.909")], [dx("Cluster headache syndrome, unspecified, not intractable", "G44.009")]],
    mmd=[[lab("Monthly migraine days", 9)], [lab("Monthly migraine days", 4, 90)], [lab("Monthly migraine days", 3)], [lab("Monthly migraine days", 9, 91)], [lab("Monthly headache days", 12)], [lab("Monthly migraine days", 8, 70), lab("Monthly migraine days", 3, 10)], []],
    two=[[failed("Propranolol", 90), failed("Topiramate", 70, 140)], [failed("Inderal LA", 60), partial("Effexor XR", 60, 100)], [failed("Propranolol", 59), failed("Topiramate", 70)], [failed("Propranolol", 90), failed("Metoprolol", 90, 150)], [bad("Topamax"), contra("Propranolol")],
         [failed("Topiramate", 90), failed("Depakote", 90, 150)], [failed("Atacand", 90), bad("Elavil", 9)], [failed("Topiramate", 100)], [worked("Propranolol", 90), worked("Topiramate", 90)], [failed("Nortriptyline", 90), failed("Atenolol", 90)],
         [failed("Topiramate", 40, 110), failed("Topiramate", 25, 70), failed("Candesartan", 80)], []],
    x=[[], [on("Emgality", 60)], [on("Nurtec ODT", 60)], [worked("Aimovig", 100, 20)], [on("Botox", 90)], [on("Tegretol", 60)], [on("Rifampin", 10)], [worked("Dilantin", 100, 5)], [past("Cerebral infarction, unspecified", "I63.9", 360)], [past("Cerebral infarction, unspecified", "I63.9", 361)],
       [past("Acute myocardial infarction, unspecified", "I21.9", 100)], [past("Transient cerebral ischemic attack, unspecified", "G45.9", 500)], [dx("End stage renal disease", "N18.6")], [dx("Chronic kidney disease, stage 4 (severe)", "N18.4")]],
)
D = lambda b, c: [lab("Monthly migraine days", b, 220), lab("Monthly migraine days", c, 15)]
RENEWAL = dict(
    now=[[MIG, on("Qulipta", 200)], [MIG, on("atogepant", 200)], [MIG, on("Qulipta", 90)], [MIG, on("Qulipta", 89)], [MIG, worked("Qulipta", 190, 10)]],
    fall=[D(10, 6), D(10, 8), D(10, 9), [lab("Monthly migraine days", 4, 15)], [lab("Monthly migraine days", 10, 220)]],
    x=[[], [on("Ajovy", 30)], [worked("Vyepti", 90, 230)]],
)
