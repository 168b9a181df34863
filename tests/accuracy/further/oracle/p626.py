"""626 Nurtec ODT: Medicaid questionnaire; triptan contraindication by condition, drug within a window, conditional."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "626-nurtec-questions.txt", "fu-626", "Tamarack State Medicaid", "Nurtec ODT", "rimegepant"
CLASS, STYLE = "migraine, acute: gepant", "Medicaid questions Q1. to be answered Yes"
COMBINED = ((40, 5), (13, 3))
PREVENTIVE = {"propranolol", "metoprolol", "topiramate", "divalproex", "amitriptyline", "venlafaxine"}
M = "Monthly migraine days"
LINES = [
    L("age", "Is the member 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("mig", "Does the member have a diagnosis of migraine", "dx", lambda p: p.dx("G43")),
    L("trip", "Has the member had an inadequate response or an intolerance to at least two triptans (e.g., sumatriptan, rizatriptan)", "trial",
      lambda p: count(lambda d: p.fail_or_intolerant({d}), *TRIPTAN) >= 2),
    L("contra", "Are triptans contraindicated because of coronary artery disease, a history of stroke or transient ischemic attack, peripheral vascular disease, or hemiplegic migraine", "mix",
      lambda p: p.dx("I25", "I20", "I73.9", "I70.2", "G43.4") or p.hx("I63", "I61", "I69.3", "G45", "Z86.73"), hard="conditions, one of them as a history"),
    L("nsaid", "Has the member used an NSAID (e.g., ibuprofen, naproxen) within the past 12 months, unless NSAIDs are contraindicated", "trial",
      lambda p: p.tried(NSAID, within=360) or p.contraindicated(NSAID), hard="drug within a window, unless clause"),
    L("prev", "If the member has 4 or more migraine days per month, is the member currently taking a preventive medication (propranolol, metoprolol, topiramate, divalproex, amitriptyline, or venlafaxine)", "if",
      lambda p: IF(p.lab(M, lambda v: v >= 4), p.on(PREVENTIVE)), hard="conditional on an observation"),
    L("gfr", "Is the eGFR 15 mL/min/1.73 m2 or higher on a test within the past 12 months", "lab", lambda p: p.lab("eGFR", lambda v: v >= 15, 360)),
    L("gep", "Will Nurtec ODT be used without another gepant (Ubrelvy, Qulipta, Zavzpret)", "conc", lambda p: not p.another(GEPANT, "Nurtec ODT", "rimegepant"), "b"),
    L("cyp", "Is the member free of concurrent treatment with a strong CYP3A4 inhibitor (clarithromycin, itraconazole, ketoconazole, or ritonavir)", "conc",
      lambda p: not p.on({"clarithromycin", "itraconazole", "ketoconazole", "ritonavir"})),
    L("now", "Is the member currently taking Nurtec ODT", "now", lambda p: p.on({"rimegepant"}), "r"),
    L("same", "Has the number of monthly migraine days stayed the same or decreased from baseline", "change", lambda p: p.change(M, {"rimegepant"}, lambda b, c: c <= b), "r", hard="no worse than baseline"),
]
ATTESTATIONS = ["Has the prescriber counseled the member about medication overuse headache", "Has the prescriber documented a positive clinical response to Nurtec ODT"]


def initial(s):
    return ALL(s.age, s.mig, ANY(s.trip, s.contra), s.nsaid, s.prev, s.gfr, s.gep, s.cyp, ATT)


def renewal(s):
    return ALL(s.now, ATT, s.same, s.gep)


MIG = dx("Migraine without aura, not intractable, without status migrainosus", "G43.009")
INITIAL = dict(
    age=[[born(39, 20)], [born(18)], [born(18, -1)]],
    dx=[[MIG], [dx("Migraine with aura, intractable, without status migrainosus", "G43.119")], [dx("Tension-type headache, unspecified, not intractable", "G44.209")], [past("Migraine, unspecified, not intractable, without status migrainosus", "G43.909")]],
    trip=[[failed("Imitrex", 60), bad("Maxalt")], [failed("Relpax", 5), failed("Amerge", 9, 70)], [failed("Imitrex", 60), failed("sumatriptan", 60, 200)], [failed("Imitrex", 60)], [failed("Treximet", 60), partial("Zomig", 30)],
          [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")], [past("Cerebral infarction, unspecified", "I63.9")], [dx("Peripheral vascular disease, unspecified", "I73.9")],
          [past("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")], [dx("Personal history of transient ischemic attack (TIA), and cerebral infarction without residual deficits", "Z86.73")],
          [dx("Hemiplegic migraine, not intractable, without status migrainosus", "G43.409")], [worked("Imitrex", 60), worked("Maxalt", 60)], [dx("Essential (primary) hypertension", "I10")]],
    nsaid=[[worked("Motrin", 40, 60)], [failed("Aleve", 20, 360)], [failed("Aleve", 20, 361)], [on("Mobic", 700)], [contra("naproxen")], [bad("Celebrex", 10, 90)], []],
    prev=[[lab(M, 3)], [lab(M, 4), on("Topamax", 90)], [lab(M, 4)], [on("Inderal LA", 90)], [], [lab(M, 7), on("Effexor XR", 90)], [lab(M, 7), worked("Topamax", 90)], [lab(M, 7), on("Aimovig", 90)], [lab(M, 6, 200), lab(M, 2, 15)]],
    gfr=[[lab("eGFR", 84)], [lab("eGFR", 15, 360)], [lab("eGFR", 14)], [lab("eGFR", 84, 361)], []],
    x=[[], [on("Qulipta", 60)], [on("Ubrelvy", 60)], [worked("Ubrelvy", 60)], [on("Nurtec ODT", 30)], [on("Biaxin", 5)], [on("Norvir", 90)], [worked("Nizoral", 20)]],
)
RENEWAL = dict(
    now=[[MIG, on("Nurtec ODT", 100)], [MIG, on("rimegepant", 30)], [MIG, worked("Nurtec ODT", 100, 10)]],
    mmd=[[lab(M, 5, 130), lab(M, 4, 10)], [lab(M, 5, 130), lab(M, 5, 10)], [lab(M, 5, 130), lab(M, 6, 10)], [lab(M, 5, 130)], [lab(M, 4, 10)]],
    x=[[], [on("Ubrelvy", 20)], [on("Zavzpret", 20)], [on("Aimovig", 100)], [on("Biaxin", 4)]],
)
