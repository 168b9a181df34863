"""865 Ubrelvy: check-box form with nested boxes and a box list of what is not approved."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "865-ubrelvy.txt", "fu-865", "River Delta Community Health Plan", "Ubrelvy", "ubrogepant"
CLASS, STYLE = "acute migraine: gepant", "request form, check boxes, one nested group, exclusions as boxes"
COMBINED = ((46, 8), (14, 3))
LINES = [
    L("age", "Member is 18 years old or older", "age", lambda p: p.age_ge(18)),
    L("dx", "Diagnosis of migraine, with or without aura (ICD-10-CM G43.x)", "dx", lambda p: p.dx("G43")),
    L("days", "Fewer than 15 headache days a month, recorded in the past 90 days", "lab", lambda p: p.lab("Monthly headache days", lambda v: v < 15, 90)),
    L("two", "Member had an inadequate response or an intolerance to TWO different triptans (e.g., sumatriptan, rizatriptan, zolmitriptan)", "trial",
      lambda p: count(p.fail_or_intolerant, *({t} for t in TRIPTAN)) >= 2, hard="two drugs of a class"),
    L("cv", "Member has coronary artery disease, peripheral vascular disease, or a history of stroke or TIA, so that triptans cannot be used", "dx",
      lambda p: p.dx("I25", "I73.9", "I70.2") or p.hx("I63", "I69.3", "G45", "Z86.73"), hard="active conditions or a history"),
    L("prev", "If the member has 4 or more migraine days a month, the member is taking a preventive drug (e.g., propranolol, topiramate, amitriptyline, Aimovig) or has tried and failed one", "if",
      lambda p: IF(p.lab("Monthly migraine days", lambda v: v >= 4), p.on(PREVENTIVE_865) or p.failed(PREVENTIVE_865)), hard="conditional on an observation"),
    L("cyp", "Member is not taking ketoconazole, itraconazole, clarithromycin, or another strong CYP3A4 inhibitor", "conc", lambda p: not p.on(STRONG_3A4), "b"),
    L("gep", "No other gepant (Nurtec ODT, Qulipta, Zavzpret) will be used together with Ubrelvy", "conc", lambda p: not p.another(GEPANT, "Ubrelvy", "ubrogepant"), "b"),
    L("esrd", "Member does not have end-stage renal disease", "no", lambda p: p.no_dx("N18.6"), "b"),
    L("used", "Member has used Ubrelvy within the past 180 days", "trial", lambda p: p.tried({"ubrogepant"}, within=180), "r"),
    L("still", "Member still has fewer than 15 headache days a month on the latest record", "lab", lambda p: p.lab("Monthly headache days", lambda v: v < 15), "r"),
    L("hemi", "Hemiplegic migraine", "no", lambda p: p.no_dx("G43.4"), exclude=True),
    L("clus", "Cluster headache", "no", lambda p: p.no_dx("G44.0"), exclude=True),
    L("preg", "Members who are pregnant", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
]
ATTESTATIONS = ["Prescriber has gone over the signs of medication overuse headache with the member",
                "Migraine pain or the most bothersome symptom is relieved in most attacks, per the prescriber"]


def initial(s):
    return ALL(s.age, s.dx, s.days, ANY(s.two, s.cv), s.prev, s.cyp, s.gep, s.esrd, ATT, s.hemi, s.clus, s.preg)


def renewal(s):
    return ALL(s.used, s.still, ATT, s.cyp, s.gep, s.esrd, s.hemi, s.clus, s.preg)


MIG = dx("Migraine without aura, not intractable, without status migrainosus", "G43.009")
HD, MD = "Monthly headache days", "Monthly migraine days"
INITIAL = dict(
    age=[[born(36, 100)], [born(18)], [born(18, -1)]],
    dx=[[MIG], [dx("Migraine, unspecified, not intractable, without status migrainosus", "G43.909")], [dx("Tension-type headache, unspecified, not intractable", "G44.209")], [past("Migraine without aura, not intractable", "G43.009")],
        [dx("Hemiplegic migraine, not intractable, without status migrainosus", "G43.409")], [MIG, dx("Cluster headache syndrome, unspecified, not intractable", "G44.009")], [MIG, past("Cluster headache syndrome, unspecified, not intractable", "G44.009")]],
    days=[[lab(HD, 8), lab(MD, 3)], [lab(HD, 14, 90), lab(MD, 3)], [lab(HD, 15), lab(MD, 3)], [lab(HD, 8, 91), lab(MD, 3)], [lab(MD, 3)], [lab(HD, 10), lab(MD, 4)], [lab(HD, 10), lab(MD, 6), on("Topamax", 90)], [lab(HD, 10), lab(MD, 6), failed("Propranolol", 90)],
          [lab(HD, 10), lab(MD, 6), worked("Amitriptyline", 90)], [lab(HD, 10)], [lab(HD, 10), on("Aimovig", 90)], [lab(HD, 10), lab(MD, 7), bad("Topiramate")], [lab(HD, 10), lab(MD, 7), on("Emgality", 60)]],
    step=[[failed("Sumatriptan", 60), bad("Maxalt")], [failed("Imitrex", 60), failed("sumatriptan", 60, 300)], [failed("Sumatriptan", 60)], [contra("Sumatriptan"), bad("Zomig")], [partial("Relpax", 40), bad("Frova", 5, 200)],
          [worked("Imitrex", 100), bad("Maxalt")], [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")], [past("Transient cerebral ischemic attack, unspecified", "G45.9")], [dx("Peripheral vascular disease, unspecified", "I73.9")],
          [dx("Essential (primary) hypertension", "I10")], [], [failed("Treximet", 60), bad("Amerge")], [dx("Personal history of transient ischemic attack (TIA), and cerebral infarction without residual deficits", "Z86.73", 900)]],
    x=[[], [on("Itraconazole", 12)], [on("Biaxin", 5)], [worked("Clarithromycin", 10, 3)], [on("Nurtec ODT", 60)], [on("Qulipta", 60)], [worked("Nurtec ODT", 60, 5)], [dx("End stage renal disease", "N18.6")], [dx("Chronic kidney disease, stage 5", "N18.5")], [on("Diflucan", 9)],
       [sex("female"), dx("Pregnant state, incidental", "Z33.1", 50)]],
)
RENEWAL = dict(
    used=[[MIG, on("Ubrelvy", 200)], [MIG, worked("Ubrelvy", 60, 180)], [MIG, worked("ubrogepant", 60, 181)]],
    days=[[lab(HD, 9)], [lab(HD, 14, 400)], [lab(HD, 9, 60), lab(HD, 15, 5)], []],
    x=[[], [on("Zavzpret", 20)], [on("Nizoral", 20)], [dx("End stage renal disease", "N18.6", 90)], [dx("Hemiplegic migraine, intractable, without status migrainosus", "G43.419", 90)], [sex("female"), dx("Encounter for supervision of normal pregnancy, unspecified", "Z34.90", 40)]],
)
