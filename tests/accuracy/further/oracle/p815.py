"""815 Qulipta: Humana, unmarked sentences 'The member must ...' with dashed items, a conditional, a wash-out window."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "815-qulipta.txt", "fu-815", "Bluegrass Humanity Health Plans", "Qulipta", "atogepant"
CLASS, STYLE = "migraine: CGRP", "Humana, sentences without markers, dashed items below some"
COMBINED = ((46, 10), (14, 3))
Q, BOTOX = {"atogepant"}, {"onabotulinumtoxinA"}
before = lambda p, d: p.tried(d, 56) or p.intolerant(d) or p.contraindicated(d)
MMD, MHD = "Monthly migraine days", "Monthly headache days"
LINES = [
    L("age", "The member must be 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("epi", "Migraine with or without aura (G43.0, G43.1) with 4 to 14 migraine days per month", "mix", lambda p: ALL(p.dx("G43.0", "G43.1"), p.lab(MMD, lambda v: 4 <= v <= 14)), hard="diagnosis and a range"),
    L("chr", "Chronic migraine (G43.7) with 15 or more headache days per month, at least 8 of them migraine days", "mix", lambda p: ALL(p.dx("G43.7"), p.lab(MHD, lambda v: v >= 15), p.lab(MMD, lambda v: v >= 8)), hard="diagnosis and two counts"),
    L("asm", "divalproex or topiramate", "trial", lambda p: before(p, {"divalproex", "topiramate"}), hard="the header carries the verb"),
    L("bb", "a beta blocker (metoprolol, propranolol, timolol, atenolol or nadolol)", "trial", lambda p: before(p, {"metoprolol", "propranolol", "timolol", "atenolol", "nadolol"}), hard="the header carries the verb"),
    L("ad", "amitriptyline or venlafaxine", "trial", lambda p: before(p, {"amitriptyline", "venlafaxine"}), hard="the header carries the verb"),
    L("arb", "candesartan", "trial", lambda p: before(p, {"candesartan"}), hard="the header carries the verb"),
    L("tox", "A member with chronic migraine must also have been treated with Botox (onabotulinumtoxinA) before, or have a contraindication or intolerance to it", "if",
      lambda p: IF(p.dx("G43.7"), p.tried(BOTOX) or p.intolerant(BOTOX) or p.contraindicated(BOTOX)), hard="a conditional"),
    L("conc", "The member must not use Qulipta along with another CGRP inhibitor for prevention (e.g., Aimovig, Ajovy, Emgality, Vyepti)", "conc", lambda p: not p.another(CGRP_MAB | {"atogepant"}, "Qulipta", "atogepant"), "b"),
    L("wash", "The member must not have received Botox within the past 12 weeks", "conc", lambda p: not p.tried(BOTOX, within=84), hard="a window by overlap"),
    L("now", "The member must currently be taking Qulipta", "now", lambda p: p.on(Q), "r"),
    L("fall", "The number of migraine days per month must have dropped by at least 50 percent, or by at least 4 days, from baseline", "change", lambda p: p.change(MMD, Q, lambda b, c: c <= b * 0.5 or b - c >= 4), "r", hard="per cent or absolute change"),
    L("x1", "Creatinine clearance below 15 mL/min or end-stage renal disease (N18.6)", "mix", lambda p: NOT(ANY(p.lab("Creatinine clearance", lambda v: v < 15), not p.no_dx("N18.6"))), exclude=True, hard="a lab or a diagnosis"),
    L("x2", "Current use of a strong CYP3A4 inducer (e.g., rifampin, carbamazepine, phenytoin)", "conc", lambda p: not p.on(INDUCER_3A4), exclude=True),
    L("x3", "Hemiplegic migraine (G43.4) or cluster headache (G44.0)", "no", lambda p: p.no_dx("G43.4", "G44.0"), exclude=True),
]
ATTESTATIONS = ["The member's daily activities must be affected by migraine, as described in the chart"]


def initial(s):
    return ALL(s.age, ANY(s.epi, s.chr), AT_LEAST(2, s.asm, s.bb, s.ad, s.arb), s.tox, s.conc, s.wash, ATT, s.x1, s.x2, s.x3)


def renewal(s):
    return ALL(s.now, s.fall, s.conc, s.x1, s.x2, s.x3)


EPI = dx("Migraine without aura, not intractable, without status migrainosus", "G43.009")
CHR = dx("Chronic migraine without aura, not intractable, without status migrainosus", "G43.709")
CR = [lab("Creatinine clearance", 88)]
B = worked("Botox", 200, 200)
INITIAL = dict(
    age=[[born(39, 30)], [born(18)], [born(18, -1)]],
    dx=[[EPI, lab(MMD, 9)], [EPI, lab(MMD, 4)], [EPI, lab(MMD, 3)], [EPI, lab(MMD, 14)], [EPI, lab(MMD, 15)], [EPI], [dx("Migraine with aura, intractable, without status migrainosus", "G43.119"), lab(MMD, 7)],
        [CHR, lab(MMD, 8), lab(MHD, 15), B], [CHR, lab(MMD, 8), lab(MHD, 15)], [CHR, lab(MMD, 7), lab(MHD, 18), B], [CHR, lab(MMD, 10), lab(MHD, 14), B], [CHR, lab(MMD, 10), lab(MHD, 18), bad("Botox", 1, 300)],
        [CHR, lab(MMD, 10), lab(MHD, 18), worked("Botox", 200, 84)], [CHR, lab(MMD, 10), lab(MHD, 18), worked("Botox", 200, 85)], [CHR, lab(MMD, 10), B], [dx("Tension-type headache, unspecified, not intractable", "G44.209"), lab(MMD, 9)]],
    step=[[failed("Topamax", 90), failed("Propranolol", 90, 200)], [worked("topiramate", 56), worked("Inderal LA", 56, 100)], [failed("Topamax", 55), failed("Propranolol", 90)], [failed("Topamax", 90), failed("Depakote", 90, 200)], [bad("Depakote"), contra("Metoprolol")],
          [failed("Effexor XR", 90), failed("Atacand", 60, 200)], [failed("Elavil", 90), failed("lisinopril", 90, 200)], [failed("Elavil", 90)], [undated("Elavil"), undated("topiramate"), failed("candesartan", 90)], []],
    x=[[], [on("Aimovig", 60)], [worked("Ajovy", 90, 10)], [on("Tegretol", 60)], [dx("Hemiplegic migraine, not intractable, without status migrainosus", "G43.409")], [dx("Cluster headache syndrome, unspecified, not intractable", "G44.009")]],
    cr=[CR, [lab("Creatinine clearance", 15)], [lab("Creatinine clearance", 14)], [], [lab("Creatinine clearance", 60), dx("End stage renal disease", "N18.6")]],
)
RENEWAL = dict(
    now=[[EPI, on("Qulipta", 150)], [EPI, on("atogepant", 150)], [EPI, worked("Qulipta", 150, 10)]],
    mmd=[[lab(MMD, 12, 170), lab(MMD, 5, 20)], [lab(MMD, 6, 170), lab(MMD, 3, 20)], [lab(MMD, 12, 170), lab(MMD, 8, 20)], [lab(MMD, 12, 170), lab(MMD, 9, 20)], [lab(MMD, 5, 20)], [lab(MMD, 7, 170), lab(MMD, 4, 20)]],
    x=[[], [on("Emgality", 60)], [on("rifampin", 20)]],
    cr=[CR, []],
)
