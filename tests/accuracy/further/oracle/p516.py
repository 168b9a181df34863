"""516 Trudhesa: Regence manual, criteria A through F, a conditional step, compound exclusions."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "516-trudhesa.txt", "fu-516", "Cascadia Crossing Health", "Trudhesa", "dihydroergotamine"
CLASS, STYLE = "migraine, ergot", "Regence medication policy manual, 'may be considered medically necessary when criteria A through F'"
COMBINED = ((30, 6), (10, 2))
MMD, SBP = "Monthly migraine days", "Systolic blood pressure"
PREV = {"propranolol", "metoprolol", "timolol", "topiramate", "divalproex", "valproic acid", "amitriptyline", "venlafaxine", "candesartan", "onabotulinumtoxinA", "atogepant"} | CGRP_MAB
HTN = ("I10", "I11", "I12", "I13", "I15", "I16")
IHD = ("I20", "I21", "I22", "I23", "I24", "I25")
LINES = [
    L("dx", "A diagnosis of migraine, with or without aura", "dx", lambda p: p.dx("G43")),
    L("age", "The patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("trip", "At least two different triptans have been ineffective, were not tolerated, or are contraindicated", "trial", lambda p: sum(p.tfci({t}) for t in TRIPTAN) >= 2, hard="two members of a class"),
    L("gep", "Either Nurtec ODT (rimegepant) or Ubrelvy (ubrogepant) has been ineffective or was not tolerated", "trial", lambda p: p.fail_or_intolerant({"rimegepant", "ubrogepant"})),
    L("prev", "When the patient has four or more migraine days per month, at least one preventive medication has been tried (for example, propranolol, topiramate, divalproex, amitriptyline, or Ajovy)", "if",
      lambda p: IF(p.lab(MMD, lambda v: v >= 4), p.tried(PREV)), hard="a conditional on a value"),
    L("cyp", "The patient is not taking a strong CYP3A4 inhibitor (clarithromycin, ketoconazole, itraconazole, or ritonavir)", "conc", lambda p: not p.on({"clarithromycin", "ketoconazole", "itraconazole", "ritonavir"}), "b"),
    L("now", "The patient is currently using Trudhesa", "now", lambda p: p.taking({"dihydroergotamine"}), "r"),
    L("moh", "The patient has not developed medication overuse headache", "no", lambda p: p.no_dx("G44.4"), "r"),
    L("ihd", "Ischemic heart disease, including a prior myocardial infarction", "no", lambda p: p.no_dx(*IHD) and p.no_hx("I21", "I22", "I25.2"), exclude=True, hard="active or prior"),
    L("pad", "Peripheral arterial disease, or a history of stroke or transient ischemic attack", "no", lambda p: p.no_dx("I73.9", "I70.2") and p.no_hx("I60", "I61", "I63", "I69", "G45", "Z86.73"), exclude=True, hard="active or prior"),
    L("bp", "Hypertension with a last recorded systolic blood pressure of 160 mmHg or more", "mix", lambda p: NOT(ALL(p.dx(*HTN), p.lab(SBP, lambda v: v >= 160))), exclude=True, hard="a diagnosis with a value"),
    L("hem", "Hemiplegic migraine", "no", lambda p: p.no_dx("G43.4"), exclude=True),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("gfr", "An eGFR below 30 mL/min/1.73 m2", "lab", lambda p: NOT(p.lab("eGFR", lambda v: v < 30)), exclude=True),
    L("ergot", "Concurrent use of ergotamine, methylergonovine, or another dihydroergotamine product (such as Migranal)", "conc", lambda p: not p.on({"ergotamine", "methylergonovine"}) and not p.another({"dihydroergotamine"}, "Trudhesa", "dihydroergotamine"),
      exclude=True, hard="another brand of the same ingredient"),
]
ATTESTATIONS = ["Chart notes show that Trudhesa relieves the patient's migraine attacks"]


def out(s):
    return ALL(s.ihd, s.pad, s.bp, s.hem, s.preg, s.gfr, s.ergot)


def initial(s):
    return ALL(s.dx, s.age, s.trip, s.gep, s.prev, s.cyp, out(s))


def renewal(s):
    return ALL(s.now, ATT, s.moh, s.cyp, out(s))


MIG, HT = dx("Migraine without aura, not intractable, without status migrainosus", "G43.009"), dx("Essential (primary) hypertension", "I10")
INITIAL = dict(
    age=[[born(36, 100)], [born(18)], [born(18, -1)]],
    dx=[[MIG], [dx("Migraine with aura, intractable, with status migrainosus", "G43.111")], [dx("Tension-type headache, unspecified, not intractable", "G44.209")], [dx("Hemiplegic migraine, not intractable, without status migrainosus", "G43.409")]],
    trip=[[failed("Imitrex", 100), failed("Maxalt", 60)], [bad("Relpax"), contra("Zomig")], [failed("Sumatriptan", 100)], [failed("Imitrex", 60, 400), failed("Treximet", 40, 100)], [worked("Imitrex", 100), failed("Maxalt", 60)]],
    gep=[[failed("Nurtec ODT", 60)], [bad("Ubrelvy")], [partial("Ubrelvy", 30)], [failed("Qulipta", 100)], [contra("Nurtec ODT")], []],
    mmd=[[lab(MMD, 6), on("Topamax", 200)], [lab(MMD, 3)], [lab(MMD, 4)], [lab(MMD, 4), bad("Inderal LA", 20)], [], [worked("Ajovy", 100)]],
    gfr=[[lab("eGFR", 92)], [lab("eGFR", 30)], [lab("eGFR", 29)], []],
    x=[[], [on("Biaxin", 5)], [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")], [past("ST elevation (STEMI) myocardial infarction of unspecified site", "I21.3")],
       [past("Transient cerebral ischemic attack, unspecified", "G45.9")], [dx("Peripheral vascular disease, unspecified", "I73.9")], [HT, lab(SBP, 160)], [HT, lab(SBP, 159)], [HT], [lab(SBP, 170)],
       [sex("female"), dx("Pregnant state, incidental", "Z33.1", 60)], [on("Migranal", 100)], [worked("Cafergot", 50, 90)]],
)
RENEWAL = dict(
    now=[[MIG, on("Trudhesa", 200)], [MIG, worked("Trudhesa", 200, 20)]],
    moh=[[], [dx("Drug-induced headache, not elsewhere classified, not intractable", "G44.40", 100)]],
    gfr=[[lab("eGFR", 70)], []],
    x=[[], [on("Ketoconazole", 10)], [on("Cafergot", 20)], [HT, lab(SBP, 171)]],
)
