"""663 Ajovy: Centene policy, must meet all, `unless contraindicated`, conditionals, changes from baseline."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "663-ajovy.txt", "fu-663", "Prairie Grove Community Health", "Ajovy", "fremanezumab"
CLASS, STYLE = "migraine: CGRP", "Centene policy, (must meet all) with a. items"
COMBINED = ((40, 8), (12, 3))
GROUPS = (ANTICONVULSANT | {"valproic acid"}, BETA_BLOCKER | {"timolol", "nadolol", "nebivolol"}, ANTIDEPRESSANT | SNRI | TCA, {"candesartan"})
CONC = "Ajovy is not prescribed concurrently with Botox or with another CGRP inhibitor (e.g., Aimovig, Emgality, Vyepti, Nurtec ODT, Qulipta)"
episodic = lambda p: any(c["icd10"].startswith("G43") and not c["icd10"].startswith("G43.7") for c in p.r["conditions"] if c["status"] == "active" and c.get("icd10"))
LINES = [
    L("mig", "Diagnosis of episodic or chronic migraine", "dx", lambda p: p.dx("G43")),
    L("a18", "Age ≥ 18 years", "age", lambda p: p.age_ge(18)),
    L("ped", "Age 6 to 17 years, body weight ≥ 45 kg, and diagnosis of episodic migraine", "mix", lambda p: ALL(p.age_in(6, 17), p.lab("Body weight", lambda v: v >= 45), episodic(p)), hard="age, weight and diagnosis on one line"),
    L("days", "Member experiences ≥ 4 migraine days per month or ≥ 8 headache days per month, as recorded within the last 90 days", "lab",
      lambda p: ANY(p.lab("Monthly migraine days", lambda v: v >= 4, 90), p.lab("Monthly headache days", lambda v: v >= 8, 90)), hard="two counts in one window"),
    L("spec", "Prescribed by or in consultation with a neurologist or pain specialist", "spec", lambda p: p.prescriber("neurology", "pain medicine")),
    L("two", "Failure of an 8-week trial of at least TWO of the following preventive therapies, unless contraindicated or clinically significant adverse effects are experienced (a, b, c, or d)", "trial",
      lambda p: count(lambda g: p.tfci(g, 56), *GROUPS) >= 2, hard="two of four lines that hold classes"),
    L("pref", "If member is 18 years of age or older, failure of Emgality or Aimovig, unless contraindicated or clinically significant adverse effects are experienced", "if",
      lambda p: IF(p.age_ge(18), p.tfci({"galcanezumab", "erenumab"})), hard="conditional on age"),
    L("conc", CONC, "conc", lambda p: not p.another(CGRP | {"onabotulinumtoxinA"}, "Ajovy", "fremanezumab"), "b"),
    L("now", "Member is currently receiving Ajovy and has been on it for at least 90 days", "now", lambda p: p.taking({"fremanezumab"}, 90), "r"),
    L("m2", "Reduction of at least 2 migraine days per month from baseline", "change", lambda p: p.change("Monthly migraine days", {"fremanezumab"}, lambda b, c: b - c >= 2), "r"),
    L("h30", "Reduction of at least 30% in headache days per month from baseline", "change", lambda p: p.change("Monthly headache days", {"fremanezumab"}, lambda b, c: b > 0 and (b - c) * 100 >= 30 * b), "r"),
    L("clu", "Cluster headache", "no", lambda p: p.no_dx("G44.0"), exclude=True),
    L("evt", "History of stroke or myocardial infarction within the past 6 months", "no", lambda p: p.no_hx("I60", "I61", "I62", "I63", "I21", "I22", within=180), exclude=True, hard="an event in a window"),
]
ATTESTATIONS = ["Dose does not exceed 225 mg per month or 675 mg every 3 months", "If request is for a dose increase, new dose does not exceed 225 mg per month or 675 mg every 3 months"]


def initial(s):
    return ALL(s.mig, ANY(s.a18, s.ped), s.days, s.spec, s.two, s.pref, s.conc, ATT, s.clu, s.evt)


def renewal(s):
    return ALL(s.now, ANY(s.m2, s.h30), s.conc, ATT, s.clu, s.evt)


MWO = dx("Migraine without aura, not intractable, without status migrainosus", "G43.009")
CHR = dx("Chronic migraine without aura, not intractable, without status migrainosus", "G43.709")
MM, MH = "Monthly migraine days", "Monthly headache days"
INITIAL = dict(
    who=[[born(36, 40), MWO], [born(36, 40), CHR], [born(18), CHR], [born(18, -1), CHR, lab("Body weight", 60)], [born(18, -1), MWO, lab("Body weight", 45)], [born(12), MWO, lab("Body weight", 44.5)], [born(14), MWO], [born(6, -1), MWO, lab("Body weight", 46)],
         [born(16), MWO, lab("Body weight", 105, 20, "[lb_av]")], [born(40), dx("Tension-type headache, unspecified, not intractable", "G44.209")]],
    days=[[lab(MM, 9)], [lab(MM, 4, 90)], [lab(MM, 3)], [lab(MM, 9, 91)], [lab(MM, 2), lab(MH, 8)], [lab(MM, 3), lab(MH, 7)], [lab(MH, 7)], []],
    two=[[failed("Topamax", 90), failed("Effexor XR", 80, 150)], [failed("propranolol", 56), failed("Atacand", 56, 150)], [failed("propranolol", 55), failed("Atacand", 90, 150)], [bad("topiramate"), contra("Inderal LA")], [failed("Topamax", 90), failed("divalproex", 90, 150)],
         [worked("Topamax", 90), failed("Elavil", 90)], [failed("Elavil", 90)], [failed("amitriptyline", 30, 80), failed("amitriptyline", 30, 30), bad("Lopressor")]],
    pref=[[failed("Emgality", 90)], [failed("erenumab", 10)], [worked("Aimovig", 90)], [bad("Aimovig")], [contra("Emgality")], []],
    spec=[[spec("neurology")], [spec("pain medicine")], [spec("family medicine")]],
    x=[[], [on("Botox", 90)], [on("Qulipta", 30)], [on("Imitrex", 90)], [dx("Cluster headache syndrome, unspecified, not intractable", "G44.009")], [dx("ST elevation (STEMI) myocardial infarction of unspecified site", "I21.3", 180, "resolved")], [past("Cerebral infarction, unspecified", "I63.9", 181)]],
)
RENEWAL = dict(
    now=[[MWO, on("Ajovy", 200)], [MWO, on("fremanezumab", 90), ], [MWO, on("Ajovy", 89)], [MWO, worked("Ajovy", 150)]],
    resp=[[lab(MM, 9, 230), lab(MM, 4, 20)], [lab(MM, 9, 230), lab(MM, 7, 20)], [lab(MM, 9, 230), lab(MM, 8, 20)], [lab(MH, 10, 230), lab(MH, 7, 20)], [lab(MH, 20, 230), lab(MH, 15, 20), lab(MM, 8, 230), lab(MM, 7, 20)], [lab(MM, 4, 20)], [lab(MM, 9, 230), lab(MM, 8, 20), lab(MH, 11, 20)]],
    x=[[], [on("Vyepti", 60)], [dx("Cerebral infarction, unspecified", "I63.9", 90)]],
)
