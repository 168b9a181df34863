"""1011 Emgality: Anthem, two indications with their own numbered criteria, renewal by indication."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1011-emgality.md", "fu-1011", "Granite Peak Blue", "Emgality", "galcanezumab"
CLASS, STYLE = "migraine prevention: CGRP antibody", "Anthem, I. A., two indications"
COMBINED = ((38, 6), (9, 2))
G = {"galcanezumab"}
MMD, MHD = "Monthly migraine days", "Monthly headache days"
BB = {"propranolol", "metoprolol", "timolol"}
LINES = [
    L("age", "Individual is at least 18 years of age", "age", lambda p: p.age_ge(18)),
    L("mig", "Individual has a diagnosis of migraine", "dx", lambda p: p.dx("G43"), "b"),
    L("epi", "Individual has 4 or more migraine days per month and fewer than 15 headache days per month", "lab",
      lambda p: ALL(p.lab(MMD, lambda v: v >= 4), p.lab(MHD, lambda v: v < 15)), hard="two observations on one line"),
    L("chr", "Individual has 15 or more headache days per month and 8 or more migraine days per month", "lab",
      lambda p: ALL(p.lab(MHD, lambda v: v >= 15), p.lab(MMD, lambda v: v >= 8)), hard="two observations on one line"),
    L("top", "Topiramate (Topamax)", "trial", lambda p: p.tfci({"topiramate"}, 56)),
    L("dvp", "Divalproex sodium (Depakote)", "trial", lambda p: p.tfci({"divalproex"}, 56)),
    L("bb", "Beta-blockers: propranolol, metoprolol, or timolol", "trial", lambda p: p.tfci(BB, 56)),
    L("ad", "Amitriptyline (Elavil) or venlafaxine (Effexor XR)", "trial", lambda p: p.tfci({"amitriptyline", "venlafaxine"}, 56)),
    L("arb", "Candesartan (Atacand)", "trial", lambda p: p.tfci({"candesartan"}, 56)),
    L("step", "Individual had an inadequate response to at least 3 months of Ajovy (fremanezumab) or Aimovig (erenumab), or was intolerant of one of them", "trial",
      lambda p: p.fail_or_intolerant({"fremanezumab", "erenumab"}, 90)),
    L("clu", "Individual has a diagnosis of episodic cluster headache", "dx", lambda p: p.dx("G44.01"), "b"),
    L("ver", "Individual has had an inadequate response or intolerance to verapamil, or has a contraindication to verapamil", "trial", lambda p: p.tfci({"verapamil"})),
    L("now", "Individual has been receiving Emgality for at least 90 days", "now", lambda p: p.taking(G, 90), "r"),
    L("chg", "Monthly migraine days have fallen by at least 50% from baseline", "change", lambda p: p.change(MMD, G, lambda b, c: c <= b * 0.5), "r"),
    L("conc", "Individual is also receiving Aimovig, Ajovy, Vyepti, or Qulipta", "conc",
      lambda p: not p.on({"erenumab", "fremanezumab", "eptinezumab", "atogepant"}), exclude=True),
    L("chro", "Individual has a diagnosis of chronic cluster headache", "no", lambda p: p.no_dx("G44.02"), exclude=True),
]
ATTESTATIONS = ["Provider confirms that Emgality will be stopped when the cluster period ends", "Provider attests that the frequency of cluster attacks has decreased"]


def initial(s):
    migraine = ALL(s.age, s.mig, ANY(s.epi, s.chr), AT_LEAST(2, s.top, s.dvp, s.bb, s.ad, s.arb), s.step)
    return ALL(ANY(migraine, ALL(s.age, s.clu, s.ver, ATT)), s.conc, s.chro)


def renewal(s):
    return ALL(ANY(ALL(s.mig, s.now, s.chg), ALL(s.clu, ATT)), s.conc, s.chro)


NO_AURA = "Migraine without aura, not intractable, without status migrainosus"
MIG = dx(NO_AURA, "G43.009")
CLU = dx("Episodic cluster headache, not intractable", "G44.019", 500)
CHR = dx("Chronic cluster headache, not intractable", "G44.029", 500)
INITIAL = dict(
    age=[[born(43, 50)], [born(18)], [born(18, -1)]],
    dx=[[MIG], [dx("Chronic migraine without aura, not intractable, without status migrainosus", "G43.709")], [dx("Tension-type headache, unspecified, not intractable", "G44.209")], [CLU, failed("Verapamil", 60)], [past(NO_AURA, "G43.009")], []],
    days=[[lab(MMD, 7), lab(MHD, 10)], [lab(MMD, 4), lab(MHD, 14)], [lab(MMD, 3), lab(MHD, 9)], [lab(MMD, 8), lab(MHD, 15)], [lab(MMD, 7), lab(MHD, 16)], [lab(MMD, 9)], [lab(MMD, 3)], [lab(MHD, 18)],
          [lab(MMD, 2, 150), lab(MMD, 6, 15), lab(MHD, 11)], []],
    two=[[failed("Topamax", 90, 300), failed("Propranolol", 90, 500)], [failed("Topamax", 90, 300)], [failed("Propranolol", 90, 300), failed("Metoprolol", 90, 500)], [failed("Depakote", 56, 300), bad("Elavil")],
         [failed("Depakote", 55, 300), bad("Elavil")], [contra("Topiramate"), partial("Atacand", 60, 200)], [worked("Topamax", 200, 200), failed("Effexor XR", 90, 300)], [failed("Topamax", 90, 300), failed("Losartan", 90, 500)], [bad("Timolol"), contra("Candesartan")], []],
    step=[[failed("Ajovy", 120)], [failed("Aimovig", 90)], [failed("Aimovig", 89)], [bad("Ajovy")], [worked("Aimovig", 200)], [failed("Vyepti", 120)], [partial("Ajovy", 100)], []],
    x=[[], [on("Qulipta", 40)], [on("Vyepti", 90)], [on("Ubrelvy", 100)], [CHR], [worked("Qulipta", 60, 30)]],
)
MORE = {"clu": dict(
    age=[[born(36, 10)], [born(17, 200)]],
    dx=[[CLU], [CHR], [past("Episodic cluster headache, not intractable", "G44.019", 900)]],
    ver=[[failed("Verapamil", 60)], [bad("Calan SR")], [contra("Verapamil")], [failed("Diltiazem", 60)], [worked("Verapamil", 100)]],
)}
RENEWAL = dict(
    who=[[MIG, on("Emgality", 200)], [MIG, on("galcanezumab", 90)], [MIG, on("Emgality", 89)], [MIG, worked("Emgality", 200, 12)], [CLU, on("Emgality", 60)]],
    chg=[[lab(MMD, 12, 230), lab(MMD, 5, 15)], [lab(MMD, 12, 230), lab(MMD, 6, 15)], [lab(MMD, 12, 230), lab(MMD, 7, 15)], [lab(MMD, 5, 15)], []],
    x=[[], [on("Aimovig", 50)], [CHR]],
)
