"""985 Nurtec ODT: a state Medicaid form with boxes, acute treatment or prevention."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "985-nurtec.txt", "fu-985", "Tamarack State Medicaid", "Nurtec ODT", "rimegepant"
CLASS, STYLE = "migraine: gepant, acute and preventive", "state Medicaid form, [ ] boxes, Part A or Part B"
COMBINED = ((30, 5), (14, 2))
R = {"rimegepant"}
CAD_985 = ("I25.1", "I25.2", "I25.7", "I25.8", "I25.9", "I21", "I22", "I60", "I61", "I63", "I69.3", "G45", "Z86.73")
MHD, MMD = "Monthly headache days", "Monthly migraine days"
LINES = [
    L("age", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("mig", "Member has been diagnosed with migraine", "dx", lambda p: p.dx("G43")),
    L("mhd", "Member has no more than 14 headache days per month", "lab", lambda p: p.lab(MHD, lambda v: v <= 14)),
    L("tri", "Member tried at least two different triptans (such as sumatriptan or rizatriptan) and each one failed to give adequate relief or was not tolerated", "trial",
      lambda p: count(lambda d: p.fail_or_intolerant({d}), *TRIPTAN) >= 2, hard="two members of a class"),
    L("cad", "Member has a contraindication to triptans, or has or has had coronary artery disease, a heart attack, a stroke, or a transient ischemic attack", "mix",
      lambda p: p.contraindicated(TRIPTAN) or p.hx(*CAD_985), hard="contraindication or condition"),
    L("chr", "Member does not have chronic migraine", "no", lambda p: p.no_dx("G43.7", "G43.E")),
    L("mmd", "Member has 4 to 14 migraine days per month, recorded within the past 90 days", "lab", lambda p: p.lab(MMD, lambda v: 4 <= v <= 14, 90)),
    L("top", "Topiramate", "trial", lambda p: p.tfci({"topiramate"}, 60)),
    L("val", "Divalproex", "trial", lambda p: p.tfci({"divalproex"}, 60)),
    L("bb", "A beta-blocker (metoprolol, propranolol, or timolol)", "trial", lambda p: p.tfci({"metoprolol", "propranolol", "timolol"}, 60)),
    L("ami", "Amitriptyline or venlafaxine", "trial", lambda p: p.tfci({"amitriptyline", "venlafaxine"}, 60)),
    L("can", "Candesartan", "trial", lambda p: p.tfci({"candesartan"}, 60)),
    L("now", "Member is currently taking Nurtec ODT", "now", lambda p: p.taking(R), "r"),
    L("low", "Monthly migraine days are lower than before Nurtec ODT was started", "change", lambda p: p.change(MMD, R, lambda b, c: c < b), "r"),
    L("cgrp", "Use together with another CGRP medicine (such as Aimovig, Ajovy, Emgality, Qulipta, Ubrelvy, or Vyepti)", "conc", lambda p: not p.on(CGRP - R), exclude=True),
    L("cyp", "Use together with a strong CYP3A4 inhibitor (such as clarithromycin, itraconazole, ketoconazole, or ritonavir)", "conc", lambda p: not p.on(STRONG_3A4), exclude=True),
    L("esrd", "End-stage renal disease", "no", lambda p: p.no_dx("N18.6"), exclude=True),
]
ATTESTATIONS = [
    "Member has been told to take no more than one tablet in 24 hours",
    "Prescriber has reviewed the member's use of acute migraine medicines",
    "Prescriber confirms that Nurtec ODT relieves the member's migraine attacks",
]


def initial(s):
    a = ALL(s.age, s.mig, s.mhd, ANY(s.tri, s.cad), ATT)
    b = ALL(s.age, s.mig, s.chr, s.mmd, AT_LEAST(2, s.top, s.val, s.bb, s.ami, s.can), ATT)
    return ALL(ANY(a, b), s.cgrp, s.cyp, s.esrd)


def renewal(s):
    return ALL(s.now, ANY(s.low, ATT), s.cgrp, s.cyp, s.esrd)


MIG = dx("Migraine without aura, not intractable, without status migrainosus", "G43.009")
X = [[], [on("Ajovy", 90)], [on("Ubrelvy", 30)], [on("Qulipta", 60)], [on("Clarithromycin", 6)], [on("Fluconazole", 6)], [dx("End stage renal disease", "N18.6")], [dx("Chronic kidney disease, stage 4 (severe)", "N18.4")], [worked("Aimovig", 100, 40)]]
INITIAL = dict(
    age=[[born(36)], [born(18)], [born(18, -1)]],
    dx=[[MIG], [dx("Migraine with aura, not intractable, without status migrainosus", "G43.109")], [dx("Tension-type headache, unspecified, not intractable", "G44.209")], [dx("Chronic migraine without aura, not intractable, without status migrainosus", "G43.709")], [past("Migraine without aura, not intractable, without status migrainosus", "G43.009")]],
    mhd=[[lab(MHD, 8)], [lab(MHD, 14)], [lab(MHD, 15)], [], [lab(MHD, 15), lab(MMD, 10), failed("Topamax", 90), failed("Propranolol", 90, 150), bad("Depakote")],
         [lab(MMD, 16), contra("Candesartan"), bad("Elavil"), failed("Metoprolol", 90)]],
    tri=[[failed("Sumatriptan", 40), failed("Maxalt", 40, 120)], [partial("Zomig", 30), bad("Relpax")], [failed("Imitrex", 40)], [failed("Imitrex", 40), bad("Sumatriptan", 10, 200)], [failed("Sumatriptan", 40), worked("Rizatriptan", 60)], [contra("Sumatriptan")],
         [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")], [past("Acute myocardial infarction, unspecified", "I21.9")], [past("Cerebral infarction, unspecified", "I63.9")], [past("Transient cerebral ischemic attack, unspecified", "G45.9")],
         [dx("Essential (primary) hypertension", "I10")], []],
    x=X,
)
MORE = {"prevent": dict(
    age=[[born(29)], [born(18, -1)]],
    dx=[[MIG], [dx("Chronic migraine without aura, not intractable, without status migrainosus", "G43.709")]],
    mmd=[[lab(MMD, 9)], [lab(MMD, 4, 90)], [lab(MMD, 3)], [lab(MMD, 14)], [lab(MMD, 15)], [lab(MMD, 9, 91)]],
    prev=[[failed("Topamax", 90), failed("Propranolol", 90, 150)], [failed("Topamax", 60), bad("Elavil")], [failed("Topamax", 59), bad("Effexor XR")], [failed("Propranolol", 90), failed("Metoprolol", 90, 150)], [contra("Divalproex"), partial("Atacand", 70)], [bad("Amitriptyline"), bad("Venlafaxine", 20, 200)],
          [worked("Topamax", 120), bad("Depakote")], [failed("Topamax", 90), failed("Gabapentin", 90, 150)], [failed("Topamax", 90)], [failed("Candesartan", 80), on("Amitriptyline", 61, "inadequate_response")], []],
    x=[X[0], X[3], X[6]],
)}
RENEWAL = dict(
    now=[[MIG, on("Nurtec ODT", 200)], [MIG, on("rimegepant", 200)], [MIG, worked("Nurtec ODT", 200, 12)]],
    mmd=[[lab(MMD, 11, 230), lab(MMD, 5)], [lab(MMD, 8, 230), lab(MMD, 7)], [lab(MMD, 8, 230), lab(MMD, 8)], []],
    x=[X[0], X[1], X[4], X[6]],
)
