"""835 Ubrelvy: Select Health, check boxes, a conditional preventive, renewal boxes, bulleted exclusions."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "835-ubrelvy-checkbox.txt", "fu-835", "Wasatch Summit Health", "Ubrelvy", "ubrogepant"
CLASS, STYLE = "migraine, acute: gepant", "Select Health, check boxes with two inner boxes"
COMBINED = ((44, 8), (14, 3))
MMD, MHD = "Monthly migraine days", "Monthly headache days"
ITEMS = MIGRAINE_ITEMS_831
LINES = [
    L("age", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("mig", "Member has a diagnosis of migraine, with or without aura", "dx", lambda p: p.dx("G43")),
    L("two", "Two different triptans (e.g., sumatriptan, rizatriptan) have failed or were not tolerated", "trial", lambda p: count(lambda d: p.fail_or_intolerant({d}), *TRIPTAN) >= 2),
    L("ctr", "Member has a contraindication to triptans (e.g., coronary artery disease, peripheral vascular disease, hemiplegic migraine, or a previous stroke)", "trial",
      lambda p: p.contraindicated(TRIPTAN, "I25", "I73.9", "I70.2", "G43.4") or p.hx("I63", "I61", "I69.3", "Z86.73"), hard="contraindication by condition"),
    L("prev", "If the member has 4 or more migraine days a month, the member is now taking a beta-blocker, topiramate, divalproex, amitriptyline, or venlafaxine, or has failed at least two of them", "if",
      lambda p: IF(p.lab(MMD, lambda v: v >= 4), p.on(set().union(*ITEMS)) or count(lambda d: p.failed(d), *ITEMS) >= 2), hard="conditional on a value"),
    L("mhd", "Member has fewer than 15 headache days a month, counted within the past 3 months", "lab", lambda p: p.lab(MHD, lambda v: v < 15, 90)),
    L("gfr", "Most recent eGFR is 15 mL/min/1.73 m2 or higher, and the member does not have end-stage renal disease", "mix", lambda p: ALL(p.lab("eGFR", lambda v: v >= 15), p.no_dx("N18.6")), hard="value and absence"),
    L("cyp", "Member is not taking a strong CYP3A4 inhibitor (e.g., ketoconazole, itraconazole, clarithromycin)", "conc", lambda p: not p.on(STRONG_3A4), "b"),
    L("gep", "Ubrelvy will not be taken with another gepant (e.g., Nurtec ODT, Qulipta)", "conc", lambda p: not p.another(GEPANT, "Ubrelvy", "ubrogepant"), "b"),
    L("fill", "Member has filled Ubrelvy within the past 6 months", "trial", lambda p: p.tried({"ubrogepant"}, within=180), "r", hard="use in a window"),
    L("xcl", "Members with cluster headache", "no", lambda p: p.no_dx("G44.0"), exclude=True),
    L("xpr", "Members who are pregnant", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
]
ATTESTATIONS = ["Prescriber has considered medication overuse headache", "Chart notes show relief of pain or of the most bothersome symptom"]


def initial(s):
    return ALL(s.age, s.mig, ANY(s.two, s.ctr), s.prev, s.mhd, s.gfr, s.cyp, s.gep, ATT, s.xcl, s.xpr)


def renewal(s):
    return ALL(s.fill, s.cyp, s.gep, ATT, s.xcl, s.xpr)


MG = dx("Migraine without aura, not intractable, without status migrainosus", "G43.009")
X = [[], [on("Sporanox", 20)], [on("Biaxin", 5)], [on("Diflucan", 20)], [on("Nurtec ODT", 60)], [on("Qulipta", 60)], [on("Aimovig", 200)], [dx("Cluster headache syndrome, unspecified, not intractable", "G44.009")], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 40)], [worked("ketoconazole", 14, 20)]]
INITIAL = dict(
    age=[[born(36, 40)], [born(18)], [born(18, -1)]],
    dx=[[MG], [dx("Migraine with aura, not intractable, without status migrainosus", "G43.109")], [dx("Tension-type headache, unspecified, not intractable", "G44.209")], [past("Migraine, unspecified, not intractable, without status migrainosus", "G43.909")]],
    two=[[failed("Imitrex", 60), bad("Maxalt")], [failed("sumatriptan", 40), failed("Imitrex", 40, 200)], [failed("Treximet", 60), partial("Relpax", 30)], [failed("Zomig", 60)], [contra("sumatriptan")], [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")],
         [past("Cerebral infarction, unspecified", "I63.9")], [dx("Hemiplegic migraine, not intractable, without status migrainosus", "G43.409")], [dx("Essential (primary) hypertension", "I10")], [worked("Imitrex", 60), worked("Maxalt", 60, 200)]],
    prev=[[lab(MMD, 6), on("Topamax", 100)], [lab(MMD, 3)], [lab(MMD, 4)], [lab(MMD, 4), on("Inderal LA", 100)], [lab(MMD, 7), failed("Topamax", 90), failed("Elavil", 90, 200)], [lab(MMD, 7), failed("propranolol", 90), failed("metoprolol", 90, 200)], [lab(MMD, 7), failed("Topamax", 90)],
          [on("Effexor XR", 100)], [], [lab(MMD, 8), on("Aimovig", 200)], [lab(MMD, 8), worked("Depakote", 100)]],
    mhd=[[lab(MHD, 9)], [lab(MHD, 14, 90)], [lab(MHD, 15)], [lab(MHD, 9, 91)]],
    gfr=[[lab("eGFR", 88)], [lab("eGFR", 15)], [lab("eGFR", 14)], [], [lab("eGFR", 88), dx("End stage renal disease", "N18.6")], [lab("eGFR", 25), dx("Chronic kidney disease, stage 4 (severe)", "N18.4")]],
    x=X,
)
RENEWAL = dict(
    fill=[[MG, on("Ubrelvy", 300)], [MG, worked("ubrogepant", 90, 180)], [MG, worked("Ubrelvy", 90, 181)], [MG], [MG, contra("Ubrelvy")], [MG, bad("Ubrelvy", 10, 30)]],
    x=X,
)
