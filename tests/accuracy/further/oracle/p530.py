"""530 Elyxyb: Centene, wrapped lines, two triptans unless heart disease, a conditional on migraine days at renewal."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "530-elyxyb.txt", "fu-530", "Quail Meadow Health Net", "Elyxyb", "celecoxib"
CLASS, STYLE = "acute migraine: NSAID", "Centene clinical policy, semicolons, wrapped lines, footnote under an item"
COMBINED = ((34, 6), (12, 3))
NS = NSAID - {"celecoxib"}
PREV = {"topiramate", "propranolol", "divalproex", "amitriptyline", "erenumab", "metoprolol", "timolol", "venlafaxine", "fremanezumab", "galcanezumab", "eptinezumab", "atogepant"}


def triptans(p):
    if p.hx("I20", "I21", "I22", "I23", "I24", "I25", "I60", "I61", "I63"):
        return True
    return count(lambda d: p.fail_or_intolerant({d}), *sorted(TRIPTAN)) >= 2


LINES = [
    L("dx", "Diagnosis of migraine with or without aura", "dx", lambda p: p.dx("G43")),
    L("age", "Age >= 18 years", "age", lambda p: p.age_ge(18)),
    L("trip", "Failure of, or clinically significant adverse effects from, at least TWO triptans* (e.g., sumatriptan, rizatriptan, naratriptan), unless member has a history of ischemic heart disease or stroke", "mix",
      triptans, hard="a number of a class, excused by a history"),
    L("ns", "Failure of one generic oral NSAID other than celecoxib (e.g., ibuprofen, naproxen, diclofenac), unless contraindicated or clinically significant adverse effects are experienced", "trial",
      lambda p: p.tfci(NS), hard="a class but one"),
    L("cabg", "Member has not undergone coronary artery bypass graft (CABG) surgery in the last 14 days", "no", lambda p: p.no_hx("Z95.1", within=14), hard="event within a window, absent"),
    L("gfr", "eGFR >= 30 mL/min/1.73 m2 within the last 12 months", "lab", lambda p: p.lab("eGFR", lambda v: v >= 30, 360)),
    L("conc", "Elyxyb is not prescribed concurrently with another NSAID (e.g., ibuprofen, naproxen, meloxicam)", "conc", lambda p: not p.another(NSAID, "Elyxyb", "celecoxib"), "b"),
    L("now", "Member is currently receiving Elyxyb", "now", lambda p: p.on({"celecoxib"}), "r"),
    L("prev", "If member has >= 4 migraine days per month, member is currently taking a medication for migraine prevention (e.g., topiramate, propranolol, divalproex, amitriptyline, Aimovig)", "if",
      lambda p: IF(p.lab("Monthly migraine days", lambda v: v >= 4), p.on(PREV)), "r", hard="a conditional on an observation"),
]
ATTESTATIONS = ["Provider submits medical justification for use of the oral solution in place of celecoxib capsules",
                "Dose does not exceed 120 mg (1 bottle) per day and 10 bottles per 30 days",
                "Member is responding positively to therapy (e.g., reduction in migraine pain at 2 hours)",
                "If request is for a dose increase, new dose does not exceed 120 mg (1 bottle) per day"]


def initial(s):
    return ALL(s.dx, s.age, s.trip, s.ns, ATT, s.cabg, s.gfr, s.conc)


def renewal(s):
    return ALL(s.now, ATT, s.prev, s.conc)


MIG = dx("Migraine without aura, not intractable, without status migrainosus", "G43.009")
T2 = [failed("Sumatriptan", 60), bad("Maxalt", 4)]
MMD = "Monthly migraine days"
INITIAL = dict(
    age=[[born(36, 70)], [born(18)], [born(18, -1)]],
    dx=[[MIG], [dx("Migraine with aura, intractable, without status migrainosus", "G43.119")], [dx("Tension-type headache, unspecified, not intractable", "G44.209")], [past("Migraine, unspecified", "G43.909")]],
    trip=[T2, [failed("Imitrex", 60), failed("Amerge", 60, 200)], [failed("Sumatriptan", 60), failed("Imitrex", 60, 200)], [failed("Relpax", 60)], [failed("Relpax", 60), worked("Zomig", 60)],
          [past("Acute myocardial infarction, unspecified", "I21.9", 800)], [dx("Cerebral infarction, unspecified", "I63.9", 200)], [],
          T2 + [past("Presence of aortocoronary bypass graft", "Z95.1", 14)], T2 + [past("Presence of aortocoronary bypass graft", "Z95.1", 15)]],
    ns=[[failed("Ibuprofen", 40)], [bad("Naproxen", 6)], [contra("Diclofenac")], [failed("Celebrex", 60)], [worked("Mobic", 60)], []],
    gfr=[[lab("eGFR", 88)], [lab("eGFR", 30, 360)], [lab("eGFR", 29)], [lab("eGFR", 88, 361)], []],
    x=[[], [on("Mobic", 40)], [on("Celebrex", 40)], [on("Voltaren", 20)], [on("Tylenol", 90)]],
)
RENEWAL = dict(
    now=[[MIG, on("Elyxyb", 150)], [MIG, on("celecoxib", 60)], [MIG, worked("Elyxyb", 150, 20)]],
    prev=[[lab(MMD, 3)], [lab(MMD, 4)], [lab(MMD, 4), on("Topamax", 200)], [lab(MMD, 8), on("Aimovig", 60)], [lab(MMD, 6), worked("Topamax", 100)], [], [on("Elavil", 90)]],
    x=[[], [on("Ibuprofen", 40)]],
)
