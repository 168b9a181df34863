"""1025 Emgality: Anthem, I. A. with trailing AND/OR, two indications, may not be approved."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1025-emgality.md", "fu-1025", "Laurel Ridge Blue", "Emgality", "galcanezumab"
CLASS, STYLE = "migraine prevention: CGRP antibody", "Anthem, I. A. trailing AND/OR, may be / may not be approved"
COMBINED = ((40, 7), (14, 4))
fi = lambda p, d: p.failed(d, 60) or p.intolerant(d)
MMD, MHD = "Monthly migraine days", "Monthly headache days"
LINES = [
    L("age", "Individual is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("mig", "Individual has a diagnosis of migraine", "dx", lambda p: p.dx("G43")),
    L("em", "Individual has 4 or more migraine days per month and fewer than 15 headache days per month", "lab", lambda p: ALL(p.lab(MMD, lambda v: v >= 4), p.lab(MHD, lambda v: v < 15)), hard="two observations"),
    L("cm", "Individual has 15 or more headache days per month, of which at least 8 are migraine days", "lab", lambda p: ALL(p.lab(MHD, lambda v: v >= 15), p.lab(MMD, lambda v: v >= 8)), hard="two observations"),
    L("aed", "Topiramate or divalproex sodium", "trial", lambda p: fi(p, {"topiramate", "divalproex"}), hard="two of four groups"),
    L("bb", "Propranolol, metoprolol, atenolol, or timolol", "trial", lambda p: fi(p, {"propranolol", "metoprolol", "atenolol", "timolol"}), hard="two of four groups"),
    L("ad", "Amitriptyline or venlafaxine", "trial", lambda p: fi(p, {"amitriptyline", "venlafaxine"}), hard="two of four groups"),
    L("arb", "Candesartan", "trial", lambda p: fi(p, {"candesartan"}), hard="two of four groups"),
    L("clu", "Individual has a diagnosis of episodic cluster headache", "dx", lambda p: p.dx("G44.01"), "b"),
    L("ver", "Individual has had a trial and inadequate response or intolerance to verapamil, or has a contraindication to verapamil", "trial", lambda p: p.tfci({"verapamil"})),
    L("now", "Individual is currently using Emgality and has used it for at least 90 days", "now", lambda p: p.taking({"galcanezumab"}, 90), "r"),
    L("red", "Individual has had a reduction of at least 2 migraine days per month from baseline", "change", lambda p: p.change(MMD, {"galcanezumab"}, lambda b, c: b - c >= 2), "r"),
    L("conc", "Individual is using Emgality in combination with Aimovig, Ajovy, Vyepti, or Qulipta", "conc", lambda p: not p.on({"erenumab", "fremanezumab", "eptinezumab", "atogepant"}), exclude=True),
    L("cv", "Individual has had a stroke, transient ischemic attack, or myocardial infarction within the previous 6 months", "no",
      lambda p: p.no_hx("I60", "I61", "I63", "G45.8", "G45.9", "I21", "I22", within=180), exclude=True),
]
ATTESTATIONS = ["Individual has been counseled on lifestyle triggers of migraine", "Individual has obtained clinical benefit deemed significant by the prescriber"]


def initial(s):
    return ALL(ANY(ALL(s.age, s.mig, ANY(s.em, s.cm), AT_LEAST(2, s.aed, s.bb, s.ad, s.arb), ATT), ALL(s.age, s.clu, s.ver)), s.conc, s.cv)


def renewal(s):
    return ALL(s.now, ANY(s.red, s.clu), ATT, s.conc, s.cv)


MIG = dx("Migraine without aura, not intractable, without status migrainosus", "G43.009")
CLU = dx("Episodic cluster headache, not intractable", "G44.019")
days = lambda m, h: [lab(MMD, m), lab(MHD, h)]
X = [[], [on("Aimovig", 60)], [on("Qulipta", 60)], [on("Ubrelvy", 60)], [worked("Ajovy", 120, 40)], [dx("Cerebral infarction, unspecified", "I63.9", 180)], [dx("Cerebral infarction, unspecified", "I63.9", 181)],
     [past("Non-ST elevation (NSTEMI) myocardial infarction", "I21.4", 100)], [past("Transient cerebral ischemic attack, unspecified", "G45.9", 900)]]
INITIAL = dict(
    age=[[born(36, 70)], [born(18)], [born(18, -1)]],
    dx=[[MIG], [dx("Chronic migraine without aura, not intractable, without status migrainosus", "G43.709")], [dx("Tension-type headache, unspecified, not intractable", "G44.209")], [past("Migraine without aura, not intractable, without status migrainosus", "G43.009")], [],
        [CLU, failed("Verapamil", 40)], [CLU, bad("Calan")], [CLU], [dx("Chronic cluster headache, not intractable", "G44.029"), failed("Verapamil", 40)], [CLU, contra("verapamil")], [CLU, failed("Cardizem", 40)]],
    days=[days(8, 10), days(4, 9), days(3, 9), days(9, 14), days(9, 15), days(8, 15), days(7, 15), [lab(MMD, 8)], [lab(MHD, 20)], []],
    two=[[failed("Topamax", 90), failed("Propranolol", 90)], [partial("Depakote", 60), bad("Elavil")], [failed("Topiramate", 59), failed("Metoprolol", 90)], [failed("Topamax", 90), failed("Depakote", 90, 150)], [failed("Topamax", 90)],
         [failed("Atacand", 70), bad("Venlafaxine")], [worked("Topamax", 200), failed("Tenormin", 80)], [failed("Cozaar", 90), failed("Topamax", 90)], [bad("Topamax"), failed("Bystolic", 90)], [contra("propranolol"), failed("Topamax", 90)], [],
         [failed("Amitriptyline", 40, 110), failed("Elavil", 40, 50), bad("Propranolol")], [undated("Topamax"), failed("Timolol", 90)]],
    x=X,
)
RENEWAL = dict(
    now=[[MIG, on("Emgality", 200)], [MIG, on("galcanezumab", 90)], [MIG, on("Emgality", 89)], [MIG, worked("Emgality", 200, 15)]],
    red=[[lab(MMD, 11, 230), lab(MMD, 5, 20)], [lab(MMD, 11, 230), lab(MMD, 9, 20)], [lab(MMD, 11, 230), lab(MMD, 10, 20)], [lab(MMD, 11, 230)], [], [lab(MMD, 11, 230), lab(MMD, 10, 20), CLU]],
    x=[X[0], X[1], X[3], X[5], X[6]],
)
