"""409 Nurtec ODT: Kaiser criteria, two uses under plain headings, classes counted."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "409-nurtec-kaiser.txt", "fu-409", "Cascade Bay Group Health", "Nurtec ODT", "rimegepant"
CLASS, STYLE = "migraine, acute and preventive: gepant", "Kaiser criteria for drug coverage, bullets with -AND-, plain headings"
COMBINED = ((1, 2), (1, 1))
FORMULARY = ("sumatriptan", "rizatriptan", "naratriptan", "zolmitriptan")
CLASSES = ({"metoprolol", "propranolol", "timolol"}, {"topiramate", "divalproex"}, {"amitriptyline", "nortriptyline", "venlafaxine"}, {"candesartan"})
MAB = {"erenumab", "fremanezumab", "galcanezumab"}
IHD = ("I20", "I21", "I22", "I23", "I24", "I25")
LINES = [
    L("mig", "Diagnosis of migraine, with or without aura", "dx", lambda p: p.dx("G43")),
    L("age", "Patient is at least 18 years old", "age", lambda p: p.age_ge(18)),
    L("two", "Failed or did not tolerate at least 2 formulary triptans (sumatriptan, rizatriptan, naratriptan, zolmitriptan)", "trial",
      lambda p: count(lambda d: p.fail_or_intolerant({d}), *FORMULARY) >= 2, hard="two of a named class"),
    L("ci", "Triptans are contraindicated, e.g. because of ischemic heart disease, a history of stroke or transient ischemic attack, or peripheral vascular disease", "trial",
      lambda p: p.contraindicated(TRIPTAN) or p.dx(*IHD, "I73.9", "I70.2") or p.hx("I60", "I61", "I62", "I63", "I69", "Z86.73", "G45"), hard="contraindication by named conditions"),
    L("epi", "Diagnosis of episodic migraine with 4 to 14 migraine days per month", "mix",
      lambda p: ALL(any(c["icd10"].startswith("G43") and not c["icd10"].startswith("G43.7") and c["status"] == "active" for c in p.r["conditions"]),
                    p.lab("Monthly migraine days", lambda v: 4 <= v <= 14)), hard="diagnosis and range on one line"),
    L("neuro", "Prescriber is a neurologist", "spec", lambda p: p.prescriber("neurology", consult=False)),
    L("classes", "Inadequate response to an adequate trial (at least 8 weeks), intolerance, or contraindication to one drug from at least 2 of the following classes:", "mix",
      lambda p: count(lambda g: p.tfci(g, 56), *CLASSES) >= 2, hard="two of four classes"),
    L("mab", "At least a 3-month trial of Aimovig, Ajovy, or Emgality, unless not tolerated or contraindicated", "trial", lambda p: p.tried(MAB, 90) or p.intolerant(MAB) or p.contraindicated(MAB)),
    L("now", "Patient is currently taking Nurtec ODT", "now", lambda p: p.taking({"rimegepant"}), "r"),
    L("conc", "Use with another CGRP antagonist or gepant (Ubrelvy, Qulipta, Zavzpret, Aimovig, Ajovy, Emgality, Vyepti)", "conc", lambda p: not p.on(CGRP - {"rimegepant"}), exclude=True),
    L("cyp", "Use with a strong CYP3A4 inhibitor (e.g., ketoconazole, itraconazole, clarithromycin)", "conc", lambda p: not p.on({"ketoconazole", "itraconazole", "clarithromycin"}), exclude=True),
    L("esrd", "End-stage renal disease", "no", lambda p: p.no_dx("N18.6"), exclude=True),
]
ATTESTATIONS = ["Patient has been counseled on the risk of medication overuse headache", "Prescriber documents fewer migraine days, or better relief of acute attacks"]


def initial(s):
    return ALL(ANY(ALL(s.mig, s.age, ANY(s.two, s.ci), ATT), ALL(s.epi, s.age, s.neuro, s.classes, s.mab)), s.conc, s.cyp, s.esrd)


def renewal(s):
    return ALL(s.now, ATT, s.conc, s.cyp, s.esrd)


MIG = dx("Migraine with aura, not intractable, without status migrainosus", "G43.109")
CHR = dx("Chronic migraine without aura, not intractable", "G43.709")
X = [[], [on("Ubrelvy", 60)], [on("Emgality", 90)], [worked("Qulipta", 90, 15)], [on("Sporanox", 20)], [dx("End stage renal disease", "N18.6")], [dx("Chronic kidney disease, stage 4 (severe)", "N18.4")]]
INITIAL = dict(
    age=[[born(36, 8)], [born(18)], [born(18, -1)]],
    dx=[[MIG], [CHR], [dx("Tension-type headache, unspecified, not intractable", "G44.209")], [past("Migraine, unspecified", "G43.909")]],
    step=[[failed("Imitrex", 60), failed("Maxalt", 60)], [bad("Sumatriptan"), failed("Amerge", 30)], [failed("Imitrex", 60), failed("Relpax", 60)], [failed("Imitrex", 60), failed("Treximet", 60)],
          [contra("Sumatriptan")], [dx("Atherosclerotic heart disease of native coronary artery", "I25.10")], [past("Transient ischemic attack", "G45.9")], [worked("Imitrex", 60), worked("Maxalt", 60)]],
    x=X,
)
MORE = {"prevention": dict(
    spec=[[spec("neurology")], [spec("internal medicine")]],
    dx=[[MIG, lab("Monthly migraine days", 8)], [MIG, lab("Monthly migraine days", 4)], [MIG, lab("Monthly migraine days", 3)], [MIG, lab("Monthly migraine days", 15)], [CHR, lab("Monthly migraine days", 14)], [MIG]],
    classes=[[failed("Topamax", 90), failed("Inderal LA", 60)], [failed("Topamax", 56), bad("Effexor XR")], [failed("Topamax", 55), failed("Atacand", 90)], [failed("Elavil", 90), failed("Pamelor", 90)],
             [contra("Timolol"), failed("Depakote", 70)], [failed("Cozaar", 90), failed("Topamax", 90)]],
    mab=[[failed("Aimovig", 120)], [worked("Ajovy", 90)], [worked("Ajovy", 89)], [bad("Emgality")], [failed("Vyepti", 180)]],
)}
RENEWAL = dict(now=[[MIG, on("Nurtec ODT", 200)], [MIG, on("rimegepant", 40)], [MIG, worked("Nurtec ODT", 200, 20)]], x=X[:3])
