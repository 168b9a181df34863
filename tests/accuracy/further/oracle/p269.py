"""269 Ubrelvy: sentences, a conditional on migraine days, two triptans by ingredient."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "269-ubrelvy-humana.md", "fu-269", "Bluegrass Pioneer Health", "Ubrelvy", "ubrogepant"
CLASS, STYLE = "acute migraine, gepant", "full sentences, 'may be considered medically necessary when', coverage limitations"
COMBINED = ((24, 3), (7, 1))
PREV = {"topiramate", "divalproex", "propranolol", "metoprolol", "amitriptyline", "venlafaxine"}
GEP = "The member is not using another oral or nasal CGRP antagonist (Nurtec ODT, Qulipta, Zavzpret) at the same time"
LINES = [
    L("age", "The member is at least 18 years old", "age", lambda p: p.age_ge(18)),
    L("mig", "The member has a diagnosis of migraine, with or without aura", "dx", lambda p: p.dx("G43")),
    L("trip", "The member has had previous treatment with, or has a contraindication to, at least TWO generic triptans (e.g., sumatriptan, rizatriptan, naratriptan, zolmitriptan)", "trial",
      lambda p: count(lambda d: p.tried({d}) or p.contraindicated({d}), *TRIPTAN) >= 2, hard="two ingredients of one class"),
    L("prev", "If the member has four or more migraine days per month, the member is currently receiving a preventive medication (topiramate, divalproex, propranolol, metoprolol, amitriptyline, or venlafaxine), or preventive medication was not tolerated", "if",
      lambda p: IF(p.lab("Monthly migraine days", lambda v: v >= 4), p.taking(PREV) or p.intolerant(PREV)), hard="conditional on a value"),
    L("gep", GEP, "conc", lambda p: not p.another(GEPANT, "Ubrelvy", "ubrogepant"), "b"),
    L("cyp", "The member is not taking a strong CYP3A4 inhibitor such as ketoconazole, itraconazole, or clarithromycin", "conc",
      lambda p: not p.on({"ketoconazole", "itraconazole", "clarithromycin", "ritonavir", "posaconazole", "voriconazole", "nefazodone"})),
    L("esrd", "The member does not have end-stage renal disease", "no", lambda p: p.no_dx("N18.6")),
    L("used", "The member has used Ubrelvy within the past 90 days", "trial", lambda p: p.tried({"ubrogepant"}, within=90), "r"),
    L("hemi", "Hemiplegic migraine", "no", lambda p: p.no_dx("G43.4"), exclude=True),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
]
ATTESTATIONS = ["The member has fewer or shorter migraine attacks as reported by the prescriber"]


def initial(s):
    return ALL(s.age, s.mig, s.trip, s.prev, s.gep, s.cyp, s.esrd, s.hemi, s.preg)


def renewal(s):
    return ALL(s.used, ATT, s.gep, s.hemi, s.preg)


MIG = dx("Migraine without aura, not intractable, without status migrainosus", "G43.009")
MMD = "Monthly migraine days"
X = [[], [on("Nurtec ODT", 60)], [on("Qulipta", 90)], [on("Aimovig", 90)], [on("Nizoral", 9)], [dx("End stage renal disease", "N18.6")], [dx("Chronic kidney disease, stage 4 (severe)", "N18.4")],
     [dx("Hemiplegic migraine, not intractable", "G43.409")], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 50)], [failed("Zavzpret", 50, 10)]]
INITIAL = dict(
    age=[[born(36, 12)], [born(18)], [born(18, -1)]],
    mig=[[MIG], [dx("Migraine with aura, not intractable, without status migrainosus", "G43.109")], [dx("Tension-type headache, unspecified, not intractable", "G44.209")], [past("Migraine, unspecified", "G43.909")]],
    trip=[[failed("Imitrex", 60, 200), failed("Maxalt", 50, 60)], [worked("sumatriptan", 60, 200), bad("Zomig", 3)], [failed("Imitrex", 60, 200), failed("Sumatriptan", 60, 60)], [failed("Relpax", 60)],
          [contra("Amerge"), contra("Rizatriptan")], [failed("Treximet", 60, 200), worked("Frova", 30)], [failed("Reyvow", 60), failed("Imitrex", 40, 200)], [undated("Imitrex"), undated("Maxalt")]],
    prev=[[lab(MMD, 3)], [lab(MMD, 4)], [lab(MMD, 4), on("Topamax", 90)], [], [on("Inderal LA", 30)], [lab(MMD, 9), bad("Elavil")], [lab(MMD, 9), worked("Depakote", 90)], [lab(MMD, 9), on("Emgality")]],
    x=X,
)
RENEWAL = dict(
    used=[[MIG, on("Ubrelvy", 200)], [MIG, worked("Ubrelvy", 100, 90)], [MIG, worked("Ubrelvy", 100, 91)], [MIG, on("ubrogepant", 5)], [MIG]],
    x=[X[0], X[1], X[3], X[7]],
)
