"""846 Nurtec ODT: yes/no questions in two alternative parts; two classes, contraindication by condition, two measurements."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "846-nurtec-odt.txt", "fu-846", "Mesa Grande Medicaid Pharmacy Program", "Nurtec ODT", "rimegepant"
CLASS, STYLE = "migraine: gepant", "criteria questions answered Yes, numbered, two parts"
COMBINED = ((30, 6), (12, 3))
fi = lambda p, d: p.failed({d}) or p.intolerant({d})
EPISODIC = ("G43.0", "G43.1", "G43.4", "G43.5", "G43.8", "G43.9", "G43.A", "G43.B", "G43.C", "G43.D")
LINES = [
    L("age", "Is the patient 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("mig", "Does the patient have a diagnosis of migraine", "dx", lambda p: p.dx("G43")),
    L("trip", "Has the patient had an inadequate response or an intolerance to two different triptans (e.g., sumatriptan, rizatriptan), or a contraindication to triptans such as ischemic heart disease or a prior stroke", "trial",
      lambda p: count(lambda d: fi(p, d), *TRIPTAN) >= 2 or p.contraindicated(TRIPTAN, "I20", "I21", "I22", "I24", "I25") or p.hx("I63", "Z86.73", "I69.3"), hard="two of a class, or a contraindication by condition"),
    L("nsaid", "Has the patient tried at least one NSAID (e.g., naproxen, ibuprofen), unless NSAIDs are contraindicated", "trial", lambda p: p.tried(NSAID) or p.contraindicated(NSAID), hard="unless clause: contraindication alone"),
    L("gep", "Is it true that the patient is not taking another gepant (e.g., Ubrelvy, Qulipta, Zavzpret)", "conc", lambda p: not p.another(GEPANT, "Nurtec ODT", "rimegepant"), hard="a question about what is not so"),
    L("epi", "Does the patient have a diagnosis of episodic migraine with at least 4 migraine days and fewer than 15 headache days per month", "mix",
      lambda p: ALL(p.dx(*EPISODIC), p.lab("Monthly migraine days", lambda v: v >= 4), p.lab("Monthly headache days", lambda v: v < 15)), hard="diagnosis and two measurements"),
    L("prev", "Has the patient had a trial of at least 8 weeks with, or an intolerance or contraindication to, a drug from two of the following classes: beta-blockers (e.g., propranolol), anticonvulsants (e.g., topiramate, divalproex), antidepressants (e.g., amitriptyline, venlafaxine)", "trial",
      lambda p: count(lambda c: p.tried(c, 56) or p.intolerant(c) or p.contraindicated(c), *NURTEC_CLASSES) >= 2, hard="two of three classes listed in the sentence; a trial, whatever its outcome"),
    L("cgrp", "Is it true that the patient is not taking another CGRP inhibitor (e.g., Aimovig, Ajovy, Emgality, Qulipta)", "conc", lambda p: not p.another(CGRP, "Nurtec ODT", "rimegepant"), "b", hard="a question about what is not so"),
    L("now", "Is the patient currently using Nurtec ODT, and does the patient still carry a diagnosis of migraine", "mix", lambda p: p.on({"rimegepant"}) and p.dx("G43"), "r", hard="drug and diagnosis on one line"),
    L("cyp", "Current use of a strong CYP3A4 inhibitor (e.g., clarithromycin, itraconazole) or of rifampin", "conc", lambda p: not p.on(STRONG_3A4 | {"rifampin"}), exclude=True, hard="class by examples"),
    L("esrd", "End-stage renal disease or dependence on dialysis", "no", lambda p: p.no_dx("N18.6", "Z99.2"), exclude=True),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
]
ATTESTATIONS = ["Has the prescriber looked for medication overuse headache", "Has the patient had fewer or shorter migraine attacks since starting treatment"]


def initial(s):
    acute = ALL(s.age, s.mig, s.trip, s.nsaid, s.gep)
    prevent = ALL(s.age, s.epi, s.prev, s.cgrp, ATT)
    return ALL(ANY(acute, prevent), s.cyp, s.esrd, s.preg)


def renewal(s):
    return ALL(s.now, s.cgrp, ATT, s.cyp, s.esrd, s.preg)


MIG = dx("Migraine without aura, not intractable, without status migrainosus", "G43.009")
TWO = [failed("Sumatriptan", 60), bad("Maxalt")]
INITIAL = dict(
    age=[[born(37, 60)], [born(18)], [born(18, -1)]],
    dx=[[MIG], [dx("Chronic migraine without aura, not intractable, without status migrainosus", "G43.709")], [dx("Tension-type headache, unspecified, not intractable", "G44.209")]],
    trip=[TWO, [failed("Imitrex", 10), failed("Zomig", 10, 100)], [failed("Sumatriptan", 60), failed("Imitrex", 60, 200)], [failed("Sumatriptan", 60)], [worked("Sumatriptan", 60), bad("Maxalt")], [contra("Sumatriptan")],
          [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")], [past("Cerebral infarction, unspecified", "I63.9")], [dx("Essential (primary) hypertension", "I10")], [partial("Relpax", 40), bad("Frova")], []],
    nsaid=[[worked("Naproxen", 20)], [failed("Motrin", 30)], [contra("Ibuprofen")], [bad("Aleve")], [], [worked("Acetaminophen", 60)]],
    conc=[[], [on("Ubrelvy", 30)], [on("Qulipta", 90)], [on("Aimovig", 90)], [on("Nurtec ODT", 30)], [worked("Ubrelvy", 60, 20)]],
    x=[[], [on("Biaxin", 8)], [on("Sporanox", 30)], [on("Rifadin", 30)], [on("Azithromycin", 4)], [dx("End stage renal disease", "N18.6")], [dx("Chronic kidney disease, stage 4 (severe)", "N18.4")], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 40)]],
)
DAYS = [lab("Monthly migraine days", 7), lab("Monthly headache days", 10)]
PREV = [failed("Propranolol", 100), worked("Topiramate", 70)]
MORE = {"prevent": dict(
    age=[[born(45, 60)], [born(18, -1)]],
    dx=[[MIG], [dx("Chronic migraine without aura, not intractable, without status migrainosus", "G43.709")], [dx("Migraine, unspecified, not intractable, without status migrainosus", "G43.909")]],
    days=[DAYS, [lab("Monthly migraine days", 4), lab("Monthly headache days", 14)], [lab("Monthly migraine days", 3), lab("Monthly headache days", 10)], [lab("Monthly migraine days", 9), lab("Monthly headache days", 15)], [lab("Monthly migraine days", 7)], []],
    prev=[PREV, [failed("Inderal LA", 56), worked("Effexor XR", 56, 200)], [failed("Propranolol", 100), failed("Metoprolol", 100)], [failed("Propranolol", 100), failed("Topamax", 55)], [contra("Timolol"), bad("Depakote")], [failed("Topiramate", 90), failed("Divalproex", 90)], [failed("Amitriptyline", 90)], []],
    conc=[[], [on("Aimovig", 90)], [on("Ubrelvy", 90)], [on("Nurtec ODT", 60)], [worked("Ajovy", 120, 30)]],
)}
RENEWAL = dict(
    now=[[MIG, on("Nurtec ODT", 200)], [MIG, on("rimegepant", 200)], [MIG, worked("Nurtec ODT", 180, 10)], [past("Migraine without aura, not intractable, without status migrainosus", "G43.009"), on("Nurtec ODT", 200)]],
    x=[[], [on("Emgality", 60)], [on("Ubrelvy", 60)], [on("Clarithromycin", 6)], [dx("Dependence on renal dialysis", "Z99.2")], [worked("Emgality", 100, 40)]],
)
