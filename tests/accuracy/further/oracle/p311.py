"""311 Ubrelvy: Medicaid preferred drug list, a conditional on migraine days, triptans failed or unsafe."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "311-ubrelvy-pdl.txt", "fu-311", "State of Cascadia Medicaid", "Ubrelvy", "ubrogepant"
CLASS, STYLE = "acute migraine: gepant", "state PDL, bullets, conditional bullet, 'authorization will not be granted for'"
CYP = {"clarithromycin", "itraconazole", "ketoconazole", "ritonavir", "voriconazole", "posaconazole", "cobicistat", "nefazodone"}
PREV = {"topiramate", "divalproex", "amitriptyline", "venlafaxine", "timolol", "nadolol", "nebivolol"} | BETA_BLOCKER
LINES = [
    L("age", "Participant is aged 18 years or above", "age", lambda p: p.age_ge(18)),
    L("dx", "Migraine, with or without aura, has been diagnosed", "dx", lambda p: p.dx("G43")),
    L("trip", "Two different triptans have failed or caused intolerable side effects, OR a triptan is unsafe because of coronary artery disease, a previous stroke or TIA, or peripheral vascular disease", "mix",
      lambda p: count(lambda d: p.fail_or_intolerant({d}), *TRIPTAN) >= 2 or p.dx("I25.1", "I20", "I73.9", "I70.2") or p.hx("I61", "I63", "I69.3", "G45", "Z86.73"), hard="two of a class or one of several diseases"),
    L("nur", "Nurtec ODT was tried for at least 30 days without sufficient relief, or Nurtec ODT cannot be used because of an adverse reaction or a contraindication", "trial",
      lambda p: p.tfci({"rimegepant"}, 30)),
    L("prev", "For participants who have 4 or more migraine days per month: a preventive drug (topiramate, divalproex, a beta-blocker, amitriptyline, or venlafaxine) is being taken now, or has failed in the past", "if",
      lambda p: IF(p.lab("Monthly migraine days", lambda v: v >= 4), p.on(PREV) or p.failed(PREV)), hard="conditional on an observation"),
    L("cyp", "No strong CYP3A4 inhibitor is being taken (e.g., clarithromycin, itraconazole, ketoconazole, ritonavir)", "conc", lambda p: not p.on(CYP), "b"),
    L("gep", "No other gepant will be used at the same time (Nurtec ODT, Qulipta, Zavzpret)", "conc", lambda p: not p.another(GEPANT, "Ubrelvy", "ubrogepant")),
    L("now", "Participant is an active user of the requested agent", "now", lambda p: p.taking({"ubrogepant"}), "r"),
    L("hd", "Headache days number fewer than 15 per month on the latest report", "lab", lambda p: p.lab("Monthly headache days", lambda v: v < 15), "r"),
    L("hemi", "Hemiplegic migraine", "no", lambda p: p.no_dx("G43.4"), exclude=True),
    L("clus", "Cluster headache or tension-type headache", "no", lambda p: p.no_dx("G44.0", "G44.2"), exclude=True),
    L("esrd", "End-stage renal disease", "no", lambda p: p.no_dx("N18.6"), exclude=True),
]
ATTESTATIONS = ["Prescriber confirms that attacks resolve sooner with the requested agent"]


def initial(s):
    return ALL(s.age, s.dx, s.trip, s.nur, s.prev, s.cyp, s.gep, s.hemi, s.clus, s.esrd)


def renewal(s):
    return ALL(s.now, s.hd, ATT, s.cyp, s.hemi, s.clus, s.esrd)


MIG, MMD, MHD = dx("Migraine without aura, not intractable", "G43.009"), "Monthly migraine days", "Monthly headache days"
X = [[], [on("Biaxin", 5)], [on("Qulipta", 60)], [dx("Hemiplegic migraine, not intractable", "G43.409")], [dx("Episodic cluster headache, not intractable", "G44.019")], [dx("End stage renal disease", "N18.6")],
     [worked("Sporanox", 10, 40)], [dx("Chronic kidney disease, stage 4", "N18.4")], [past("Cluster headache syndrome, unspecified", "G44.009")]]
INITIAL = dict(
    age=[[born(37, 44)], [born(18)], [born(18, -1)]],
    dx=[[MIG], [dx("Migraine with aura, intractable", "G43.119")], [dx("Headache, unspecified", "R51.9")], [past("Migraine, unspecified", "G43.909")]],
    trip=[[failed("Imitrex", 90, 200), bad("Maxalt")], [failed("sumatriptan", 60, 300), failed("Treximet", 40, 100)], [bad("Zomig")], [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")], [past("Cerebral infarction, unspecified", "I63.9", 1800)],
          [dx("Essential hypertension", "I10"), bad("Relpax")]],
    nur=[[failed("Nurtec ODT", 60, 20)], [failed("rimegepant", 30, 20)], [failed("Nurtec ODT", 29, 20)], [bad("Nurtec ODT")], [worked("Nurtec ODT", 90, 20)], [on("Nurtec ODT", 90, "partial_response")]],
    prev=[[lab(MMD, 3)], [lab(MMD, 4)], [lab(MMD, 9), on("Topamax", 100)], [lab(MMD, 6), failed("Inderal LA", 60, 100)], [lab(MMD, 6), worked("Elavil", 100, 300)], [], [on("Effexor XR", 60)]],
    x=X,
)
RENEWAL = dict(
    now=[[MIG, on("Ubrelvy", 120)], [MIG, on("ubrogepant", 20)], [MIG, worked("Ubrelvy", 100, 30)]],
    hd=[[lab(MHD, 8)], [lab(MHD, 14)], [lab(MHD, 15)], [lab(MHD, 18, 90), lab(MHD, 9, 5)], []],
    x=[X[0], X[1], X[3]],
)
