"""790 Aimovig: Point32 guideline, 1. / a. with bold 'and' / 'or' lines; limitations as bullets."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "790-aimovig.md", "fu-790", "Harbor Commonwealth Health Plan", "Aimovig", "erenumab"
CLASS, STYLE = "migraine prevention: CGRP", "1. / a. with bold lower-case 'and' / 'or' lines, limitations with hyphens, .md"
COMBINED = ((40, 7), (14, 4))
E = {"erenumab"}
ITEMS = ({"topiramate", "divalproex"}, {"propranolol", "metoprolol", "timolol", "atenolol", "nadolol"}, {"amitriptyline", "nortriptyline", "venlafaxine"}, {"candesartan"})
PREF = {"galcanezumab", "fremanezumab"}
LINES = [
    L("mig", "Diagnosis of migraine, episodic or chronic", "dx", lambda p: p.dx("G43")),
    L("age", "Member is at least 18 years of age", "age", lambda p: p.age_ge(18)),
    L("epi", "Member has 4 to 14 migraine days per month", "lab", lambda p: p.lab("Monthly migraine days", lambda v: 4 <= v <= 14)),
    L("chr", "Member has at least 15 headache days per month, with at least 8 migraine days among them", "mix",
      lambda p: ALL(p.lab("Monthly headache days", lambda v: v >= 15), p.lab("Monthly migraine days", lambda v: v >= 8)), hard="two measurements on one line"),
    L("two", "Inadequate response to at least 60 days of treatment with, intolerance of, or contraindication to two of the following", "trial", lambda p: count(lambda g: p.tfci(g, 60), *ITEMS) >= 2, hard="the header carries the verb; two of four items"),
    L("pref", "Member has tried Emgality or Ajovy for 3 months without adequate response, or has had an adverse reaction to one of them", "trial", lambda p: p.failed(PREF, 90) or p.intolerant(PREF)),
    L("bp", "If the Member has hypertension, the latest blood pressure is below 140/90 mmHg", "if",
      lambda p: IF(p.dx("I10", "I11", "I12", "I13", "I15", "I16", "I1A"), ALL(p.lab("Systolic blood pressure", lambda v: v < 140), p.lab("Diastolic blood pressure", lambda v: v < 90))), hard="conditional with two measurements"),
    L("now", "Member has been receiving Aimovig for at least 3 months", "now", lambda p: p.taking(E, 90), "r", hard="active and a minimum time"),
    L("fall", "Migraine days per month are fewer than before Aimovig by at least 50% or by at least 4 days", "change",
      lambda p: p.change("Monthly migraine days", E, lambda b, c: round((b - c) / b, 6) >= 0.5 or b - c >= 4), "r", hard="relative or absolute change"),
    L("conc", "Members who use another CGRP inhibitor (e.g., Ajovy, Emgality, Vyepti, Nurtec ODT, Qulipta)", "conc", lambda p: not p.another(CGRP, "Aimovig", "erenumab"), exclude=True),
    L("bot", "Members who received Botox within the past 12 weeks", "conc", lambda p: not p.tried({"onabotulinumtoxinA"}, within=84), exclude=True, hard="a drug within a window"),
    L("vas", "Members with a stroke, transient ischemic attack, or myocardial infarction within the past 6 months", "no", lambda p: p.no_hx("I60", "I61", "I63", "G45", "I21", "I22", within=180), exclude=True, hard="events in a window"),
]
ATTESTATIONS = ["Documentation that the Member's function has improved on a headache disability scale"]


def excl(s):
    return ALL(s.conc, s.bot, s.vas)


def initial(s):
    return ALL(s.mig, s.age, ANY(s.epi, s.chr), s.two, s.pref, s.bp, excl(s))


def renewal(s):
    return ALL(s.now, ANY(s.fall, ATT), excl(s))


M = dx("Migraine without aura, not intractable, without status migrainosus", "G43.009")
D = lambda m, h=None: [lab("Monthly migraine days", m)] + ([lab("Monthly headache days", h)] if h is not None else [])
HT = dx("Essential (primary) hypertension", "I10")
BP = lambda s, d: [HT, lab("Systolic blood pressure", s), lab("Diastolic blood pressure", d)]
X = [[], [on("Qulipta", 60)], [on("Nurtec ODT", 60)], [worked("Qulipta", 90, 100)], [worked("Botox", 1, 84)], [worked("Botox", 1, 85)], [past("Cerebral infarction, unspecified", "I63.9", 180)], [past("Cerebral infarction, unspecified", "I63.9", 181)],
     [past("Non-ST elevation (NSTEMI) myocardial infarction", "I21.4", 90)], [on("erenumab", 30)]]
INITIAL = dict(
    age=[[born(39, 77)], [born(18)], [born(18, -1)]],
    dx=[[M], [dx("Chronic migraine without aura, not intractable, without status migrainosus", "G43.709")], [dx("Tension-type headache, unspecified, not intractable", "G44.209")]],
    days=[D(9), D(4), D(3), D(14), D(15), D(15, 20), D(16, 14), D(3, 22), [], [lab("Monthly headache days", 20)], [lab("Monthly headache days", 10)]],
    two=[[failed("Topamax", 90), failed("propranolol", 90, 200)], [failed("Depakote", 60), bad("Elavil")], [failed("topiramate", 59), bad("Elavil")], [failed("Topamax", 90), failed("Depakote", 90, 200)], [contra("Inderal LA"), bad("Atacand")], [failed("Topamax", 90)],
         [worked("Topamax", 200), failed("metoprolol", 90)], [failed("Effexor XR", 60), partial("candesartan", 60, 150)]],
    pref=[[failed("Emgality", 100)], [partial("Ajovy", 90)], [failed("Ajovy", 89)], [bad("Emgality")], [worked("Emgality", 200)], [contra("Ajovy")], [failed("Vyepti", 200)]],
    bp=[[], BP(138, 88), BP(140, 80), BP(130, 90), [HT], [HT, lab("Systolic blood pressure", 150)], [HT, lab("Systolic blood pressure", 150, 90), lab("Systolic blood pressure", 128), lab("Diastolic blood pressure", 82)], [lab("Systolic blood pressure", 150), lab("Diastolic blood pressure", 95)]],
    x=X,
)
RENEWAL = dict(
    now=[[M, on("Aimovig", 200)], [M, on("erenumab", 90)], [M, on("Aimovig", 89)], [M, worked("Aimovig", 180, 20)]],
    resp=[[lab("Monthly migraine days", 12, 210), lab("Monthly migraine days", 4, 20)], [lab("Monthly migraine days", 6, 210), lab("Monthly migraine days", 3, 20)], [lab("Monthly migraine days", 7, 210), lab("Monthly migraine days", 4, 20)], [lab("Monthly migraine days", 12, 210), lab("Monthly migraine days", 8, 20)],
          [lab("Monthly migraine days", 12, 210), lab("Monthly migraine days", 9, 20)], [lab("Monthly migraine days", 4, 20)]],
    x=[[], [on("Ajovy", 20)], [past("Transient cerebral ischemic attack, unspecified", "G45.9", 40)]],
)
