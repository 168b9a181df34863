"""724 Aimovig: Anthem clinical criteria, roman and capital letters, AND between lines; requests "may not be approved for"."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "724-aimovig.txt", "fu-724", "Crescent Harbor Blue Health Plans", "Aimovig", "erenumab"
CLASS, STYLE = "neurology: CGRP", "Anthem clinical criteria, I. A., may be / may not be approved"
COMBINED = ((30, 4), (12, 2))
ARBS = ARB | {"azilsartan", "eprosartan"}
GROUPS = (ANTIDEPRESSANT | SNRI | TCA | SSRI, BB_ALL, ASM, ARBS)
PREVENT = CGRP_MAB | {"atogepant"}
LINES = [
    L("age", "Individual is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("epi", "Individual has a diagnosis of episodic migraine, with at least 4 migraine days per month and fewer than 15 headache days per month", "mix",
      lambda p: ALL(p.dx("G43.0", "G43.1", "G43.4", "G43.5", "G43.8", "G43.9"), p.lab("Monthly migraine days", lambda v: v >= 4), p.lab("Monthly headache days", lambda v: v < 15)), hard="a diagnosis and two observations"),
    L("chr", "Individual has a diagnosis of chronic migraine, with 15 or more headache days per month, of which at least 8 are migraine days", "mix",
      lambda p: ALL(p.dx("G43.7", "G43.E"), p.lab("Monthly headache days", lambda v: v >= 15), p.lab("Monthly migraine days", lambda v: v >= 8)), hard="a diagnosis and two observations"),
    L("two", "Individual has had a trial of at least 8 weeks and inadequate response, or intolerance, to agents for migraine prophylaxis from TWO of the following classes", "mix",
      lambda p: count(lambda g: p.failed(g, 56) or p.intolerant(g), *GROUPS) >= 2, hard="the header carries the verb; two of four classes by examples"),
    L("botox", "If individual is also using botulinum toxin (Botox) for migraine prevention, it has been used for at least 6 months", "if",
      lambda p: IF(p.on({"onabotulinumtoxinA"}), p.taking({"onabotulinumtoxinA"}, 180)), hard="conditional with a duration"),
    L("conc", "Individual is not using Aimovig in combination with another CGRP agent for migraine prevention (such as Ajovy, Emgality, Vyepti, or Qulipta)", "conc",
      lambda p: not p.another(PREVENT, "Aimovig", "erenumab"), "b"),
    L("now", "Individual is currently using Aimovig and has completed at least 3 months of treatment", "now", lambda p: p.taking({"erenumab"}, 90), "r", hard="current use and a duration"),
    L("fall", "A reduction of at least 50% in monthly migraine days compared with baseline", "change",
      lambda p: p.change("Monthly migraine days", {"erenumab"}, lambda b, c: (b - c) / b >= 0.5), "r", hard="change from baseline in per cent"),
    L("event", "Individual has had a myocardial infarction, stroke, or transient ischemic attack within the past 6 months", "no",
      lambda p: p.no_hx("I21", "I22", "I60", "I61", "I63", "G45.9", within=180), exclude=True, hard="three events in a window"),
    L("hemi", "Individual has hemiplegic migraine", "no", lambda p: p.no_dx("G43.4"), exclude=True),
]
ATTESTATIONS = ["A clinically meaningful improvement in function, as judged by the prescriber"]


def initial(s):
    return ALL(s.age, ANY(s.epi, s.chr), s.two, s.botox, s.conc, s.event, s.hemi)


def renewal(s):
    return ALL(s.now, ANY(s.fall, ATT), s.conc, s.event, s.hemi)


EPI = dx("Migraine without aura, not intractable, without status migrainosus", "G43.009")
CHR = dx("Chronic migraine without aura, not intractable, without status migrainosus", "G43.709")
D = lambda m, h: [lab("Monthly migraine days", m, 20), lab("Monthly headache days", h, 20)]
INITIAL = dict(
    age=[[born(42, 10)], [born(18)], [born(18, -1)]],
    mig=[[EPI, *D(7, 10)], [EPI, *D(4, 14)], [EPI, *D(3, 9)], [EPI, *D(7, 15)], [CHR, *D(8, 15)], [CHR, *D(7, 16)], [CHR, *D(9, 14)], [EPI, lab("Monthly migraine days", 7, 20)], [EPI],
         [dx("Tension-type headache, unspecified, not intractable", "G44.209"), *D(7, 10)], [EPI, CHR, *D(11, 19)]],
    two=[[failed("Topiramate", 90), failed("Propranolol", 100, 150)], [failed("Topamax", 56), bad("Inderal LA")], [failed("Topiramate", 55), bad("Propranolol")], [failed("Topiramate", 90), failed("Depakote", 90, 200)],
         [bad("Elavil"), partial("Atacand", 60)], [failed("Topiramate", 90), contra("Propranolol")], [failed("Topiramate", 90), worked("Amitriptyline", 200)], [failed("Venlafaxine", 90), failed("Metoprolol", 70, 130)], [failed("Topiramate", 90)],
         [failed("Verapamil", 90), failed("Topiramate", 90)]],
    botox=[[], [on("Botox", 180)], [on("Botox", 179)], [worked("Botox", 90, 60)]],
    x=[[], [on("Emgality", 60)], [on("Qulipta", 60)], [worked("Ajovy", 90, 10)], [dx("Cerebral infarction, unspecified", "I63.9", 180)], [dx("Cerebral infarction, unspecified", "I63.9", 181)], [past("Transient cerebral ischemic attack, unspecified", "G45.9", 90)],
       [dx("Hemiplegic migraine, not intractable, without status migrainosus", "G43.409")]],
)
RENEWAL = dict(
    now=[[EPI, on("Aimovig", 170)], [EPI, on("Aimovig", 90)], [EPI, on("Aimovig", 89)], [EPI, worked("Aimovig", 150, 10)]],
    mmd=[[lab("Monthly migraine days", 12, 200), lab("Monthly migraine days", 5, 10)], [lab("Monthly migraine days", 12, 200), lab("Monthly migraine days", 6, 10)], [lab("Monthly migraine days", 12, 200), lab("Monthly migraine days", 7, 10)],
         [lab("Monthly migraine days", 4, 10)]],
    x=[[], [on("Vyepti", 20)], [dx("Non-ST elevation (NSTEMI) myocardial infarction", "I21.4", 60)]],
)
