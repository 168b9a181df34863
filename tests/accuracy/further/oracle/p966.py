"""966 Reyvow: Anthem, roman numerals with AND/OR, may not be approved."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "966-reyvow.md", "fu-966", "Halcyon Blue", "Reyvow", "lasmiditan"
CLASS, STYLE = "acute migraine: 5-HT1F agonist", "Anthem, I. A. 1. with trailing AND/OR, may not be approved"
COMBINED = ((40, 7), (14, 3))
G = {"rimegepant", "ubrogepant"}
fi = lambda p, d: p.failed(d) or p.intolerant(d)
LINES = [
    L("age", "Individual is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("mig", "Individual has a diagnosis of migraine with or without aura", "dx", lambda p: p.dx("G43")),
    L("mhd", "Individual has fewer than 15 headache days per month", "lab", lambda p: p.lab("Monthly headache days", lambda v: v < 15), "b"),
    L("two", "Individual has had a trial and inadequate response or intolerance to two (2) triptans (e.g., sumatriptan, rizatriptan, eletriptan)", "trial",
      lambda p: count(lambda d: fi(p, {d}), *TRIPTAN) >= 2, hard="two members of a class"),
    L("cad", "Coronary artery disease or a prior myocardial infarction", "dx", lambda p: p.dx("I25.1", "I25.7", "I25.8", "I25.9") or p.hx("I21", "I22", "I25.2")),
    L("cva", "History of stroke or transient ischemic attack", "dx", lambda p: p.hx("I63", "I61", "G45", "Z86.73", "I69.3")),
    L("pvd", "Peripheral vascular disease", "dx", lambda p: p.dx("I73.9", "I70.2")),
    L("hem", "Hemiplegic migraine", "dx", lambda p: p.dx("G43.4")),
    L("gep", "Individual has had a trial of Nurtec ODT (rimegepant) or Ubrelvy (ubrogepant) with an inadequate response, or was unable to tolerate it", "trial", lambda p: fi(p, G)),
    L("now", "Individual has been taking Reyvow for at least 3 months", "now", lambda p: p.taking({"lasmiditan"}, 90), "r"),
    L("conc", "Individual is using Nurtec ODT, Ubrelvy, or Zavzpret", "conc", lambda p: not p.on({"rimegepant", "ubrogepant", "zavegepant"}), exclude=True),
    L("other", "Individual has a diagnosis of cluster headache or medication overuse headache", "no", lambda p: p.no_dx("G44.0", "G44.4"), exclude=True),
]
ATTESTATIONS = ["Individual has been counseled not to drive for at least 8 hours after each dose", "Individual has had relief of migraine symptoms, as reported by the provider"]


def initial(s):
    return ALL(s.age, s.mig, s.mhd, ANY(s.two, s.cad, s.cva, s.pvd, s.hem), s.gep, ATT, s.conc, s.other)


def renewal(s):
    return ALL(s.now, ATT, s.mhd, s.conc, s.other)


MIG = dx("Migraine without aura, not intractable, without status migrainosus", "G43.009")
MHD = "Monthly headache days"
INITIAL = dict(
    age=[[born(41, 30)], [born(18)], [born(18, -1)]],
    dx=[[MIG], [dx("Migraine with aura, not intractable, without status migrainosus", "G43.109")], [dx("Tension-type headache, unspecified, not intractable", "G44.209")], [], [past("Migraine without aura, not intractable, without status migrainosus", "G43.009")]],
    mhd=[[lab(MHD, 7)], [lab(MHD, 14)], [lab(MHD, 15)], [], [lab(MHD, 9, 120), lab(MHD, 16, 10)]],
    two=[[failed("Sumatriptan", 60), failed("Maxalt", 60, 120)], [partial("Relpax", 20), bad("Zomig")], [failed("Sumatriptan", 60)], [failed("Imitrex", 60), bad("Sumatriptan", 20, 200)], [worked("Sumatriptan", 60), failed("Rizatriptan", 60)],
         [failed("Treximet", 30), bad("Frova")], [contra("Sumatriptan"), failed("Naratriptan", 30)], [], [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")],
         [past("Old myocardial infarction", "I25.2")], [past("Transient cerebral ischemic attack, unspecified", "G45.9")], [dx("Peripheral vascular disease, unspecified", "I73.9")],
         [MIG, dx("Hemiplegic migraine, not intractable, without status migrainosus", "G43.409")], [past("Cerebral infarction, unspecified", "I63.9")], [dx("Essential (primary) hypertension", "I10")]],
    gep=[[failed("Nurtec ODT", 60)], [partial("Ubrelvy", 30)], [bad("Ubrelvy")], [worked("Nurtec ODT", 60)], [failed("Qulipta", 90)], [], [contra("Ubrelvy")]],
    x=[[], [on("Zavzpret", 30)], [on("Nurtec ODT", 30)], [dx("Cluster headache syndrome, unspecified, not intractable", "G44.009")], [dx("Drug-induced headache, not elsewhere classified, not intractable", "G44.40")], [on("Topamax", 90)], [worked("Zavzpret", 30, 40)]],
)
RENEWAL = dict(
    now=[[MIG, on("Reyvow", 200)], [MIG, on("lasmiditan", 90)], [MIG, on("Reyvow", 89)], [MIG, worked("Reyvow", 200, 15)]],
    mhd=[[lab(MHD, 6)], [lab(MHD, 15)], []],
    x=[[], [on("Ubrelvy", 40)], [dx("Cluster headache syndrome, unspecified, not intractable", "G44.009")], [on("Sumatriptan", 90)]],
)
