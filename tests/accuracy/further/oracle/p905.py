"""905 Nurtec ODT: numbered questions, two parts, questions that must be answered no."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "905-nurtec.md", "fu-905", "Willamette Oak Health", "Nurtec ODT", "rimegepant"
CLASS, STYLE = "migraine: CGRP", "question list with yes and no"
COMBINED = ((40, 7), (14, 3))
CLASSES = ({"propranolol", "metoprolol", "timolol"}, {"topiramate", "divalproex"}, {"amitriptyline", "venlafaxine"})
IHD = ("I20", "I21", "I22", "I23", "I24", "I25")
LINES = [
    L("age", "Is the patient 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("mig", "Does the patient have a diagnosis of migraine, with or without aura", "dx", lambda p: p.dx("G43")),
    L("trip", "Has the patient had an inadequate response to, or an intolerance of, at least two triptans (e.g., sumatriptan, rizatriptan)", "trial",
      lambda p: count(lambda d: p.fail_or_intolerant({d}), *TRIPTAN) >= 2, hard="two of a class"),
    L("con", "Does the patient have a contraindication to triptans, such as ischemic heart disease, peripheral vascular disease, or a previous stroke or transient ischemic attack", "trial",
      lambda p: p.contraindicated(TRIPTAN) or p.dx(*IHD, "I73.9", "I70.2", "E11.51") or p.hx("I60", "I61", "I62", "I63", "I69", "Z86.73", "G45"), hard="contraindication by conditions, some of them past"),
    L("days", "Does the patient have at least 4 migraine days and fewer than 15 headache days per month", "lab",
      lambda p: ALL(p.lab("Monthly migraine days", lambda v: v >= 4), p.lab("Monthly headache days", lambda v: v < 15)), hard="two measurements"),
    L("prev", "Has the patient tried, for at least 60 days each and without adequate response, or been unable to tolerate, drugs from at least TWO of these classes: beta-blockers (propranolol, metoprolol, timolol), anticonvulsants (topiramate, divalproex), antidepressants (amitriptyline, venlafaxine)", "trial",
      lambda p: count(lambda g: p.fail_or_intolerant(g, 60), *CLASSES) >= 2, hard="two of three classes on one line"),
    L("cgrp", "Is the patient taking another CGRP inhibitor (Ubrelvy, Qulipta, Aimovig, Ajovy, Emgality, or Vyepti)", "conc", lambda p: not p.another(CGRP, "Nurtec ODT", "rimegepant"), exclude=True, hard="a question to be answered no"),
    L("cyp", "Is the patient taking a strong CYP3A4 inhibitor, such as clarithromycin, itraconazole, or ketoconazole", "conc", lambda p: not p.on(STRONG_3A4), exclude=True, hard="a question to be answered no"),
    L("esrd", "Does the patient have end-stage renal disease", "no", lambda p: p.no_dx("N18.6"), exclude=True, hard="a question to be answered no"),
    L("now", "Is the patient currently using Nurtec ODT", "now", lambda p: p.on({"rimegepant"}), "r"),
    L("fall", "Have monthly migraine days fallen by 50% or more since Nurtec ODT was started", "change",
      lambda p: p.change("Monthly migraine days", {"rimegepant"}, lambda b, c: round((b - c) / b, 6) >= 0.5), "r", hard="per cent change as a question"),
]
ATTESTATIONS = ["Has the prescriber counseled the patient about lifestyle triggers", "Does the prescriber state that headache pain was relieved with acute use"]


def initial(s):
    return ALL(s.age, s.mig, ANY(ANY(s.trip, s.con), ALL(s.days, s.prev, ATT)), s.cgrp, s.cyp, s.esrd)


def renewal(s):
    return ALL(s.now, ANY(s.fall, ATT), s.cgrp, s.cyp, s.esrd)


MIG = dx("Migraine without aura, not intractable, without status migrainosus", "G43.009")
X = [[], [on("Aimovig", 90)], [on("Ubrelvy", 40)], [worked("Ajovy", 120, 40)], [on("Biaxin", 5)], [on("Itraconazole", 20)], [on("Azithromycin", 5)], [dx("End stage renal disease", "N18.6")], [dx("Chronic kidney disease, stage 4 (severe)", "N18.4")],
     [on("Propranolol", 100)]]
INITIAL = dict(
    age=[[born(36, 80)], [born(18)], [born(18, -1)]],
    dx=[[MIG], [dx("Migraine with aura, not intractable, without status migrainosus", "G43.109")], [dx("Tension-type headache, unspecified, not intractable", "G44.209")], [past("Migraine, unspecified, not intractable, without status migrainosus", "G43.909")]],
    trip=[[failed("Imitrex", 60, 90), failed("Maxalt", 40)], [failed("Sumatriptan", 20, 90), bad("Zomig", 2)], [failed("Imitrex", 60, 90)], [failed("Imitrex", 60, 90), failed("sumatriptan", 40, 300)], [failed("Imitrex", 60, 90), worked("Relpax", 40)],
          [failed("Treximet", 30, 200), partial("Frova", 30)], [contra("Sumatriptan")], [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")],
          [past("Transient cerebral ischemic attack, unspecified", "G45.9")], [dx("Peripheral vascular disease, unspecified", "I73.9")], [dx("Essential (primary) hypertension", "I10")], []],
    x=X,
)
MORE = {"prevention": dict(
    dx=[[MIG], [dx("Cluster headache syndrome, unspecified, not intractable", "G44.009")]],
    days=[[lab("Monthly migraine days", 8), lab("Monthly headache days", 10)], [lab("Monthly migraine days", 4), lab("Monthly headache days", 14)], [lab("Monthly migraine days", 3), lab("Monthly headache days", 10)],
          [lab("Monthly migraine days", 9), lab("Monthly headache days", 15)], [lab("Monthly migraine days", 9)], [lab("Monthly headache days", 9)], []],
    prev=[[failed("Topamax", 90, 200), failed("Inderal LA", 80)], [failed("Topiramate", 60, 200), bad("Amitriptyline")], [failed("Topiramate", 59, 200), bad("Amitriptyline")], [failed("Topamax", 90, 200), failed("Depakote", 90)],
          [failed("Topamax", 90, 200), contra("Propranolol")], [bad("Effexor XR", 10), bad("Metoprolol", 10)], [worked("Topamax", 90, 200), failed("Inderal LA", 80)], []],
    x=[[], [on("Emgality", 60)], [on("Nizoral", 10)]],
)}
RENEWAL = dict(
    now=[[MIG, on("Nurtec ODT", 200)], [MIG, on("rimegepant", 200)], [MIG, worked("Nurtec ODT", 150, 30)]],
    days=[[lab("Monthly migraine days", 10, 220), lab("Monthly migraine days", 4, 10)], [lab("Monthly migraine days", 10, 220), lab("Monthly migraine days", 5, 10)], [lab("Monthly migraine days", 10, 220), lab("Monthly migraine days", 6, 10)],
          [lab("Monthly migraine days", 5, 10)], []],
    x=[[], [on("Qulipta", 30)], [dx("End stage renal disease", "N18.6")], [on("clarithromycin", 4)]],
)
