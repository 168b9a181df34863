"""627 Emgality: BCBS via Prime; nested 1. A. 1. A., two of four classes, either/or about Botox."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "627-emgality.md", "fu-627", "Prairie Lakes Blue Plan", "Emgality", "galcanezumab"
CLASS, STYLE = "migraine, prevention: CGRP", "Prime evaluation, 1. A. 1. A. with trailing AND/OR"
COMBINED = ((40, 6), (14, 3))
MMD, MHD = "Monthly migraine days", "Monthly headache days"
GAL = {"galcanezumab"}
BOT = {"onabotulinumtoxinA"}
PREV = {"erenumab", "fremanezumab", "eptinezumab", "galcanezumab", "atogepant", "rimegepant"}
def episodic(p):
    return any((c.get("icd10") or "").startswith("G43") and not c["icd10"].startswith("G43.7") and c["status"] == "active" for c in p.r["conditions"])


LINES = [
    L("chr", "The patient has a diagnosis of chronic migraine AND has had 15 or more headache days per month, of which 8 or more were migraine days", "mix",
      lambda p: ALL(p.dx("G43.7"), p.lab(MHD, lambda v: v >= 15), p.lab(MMD, lambda v: v >= 8)), hard="diagnosis and two observations on one line"),
    L("epi", "The patient has a diagnosis of episodic migraine AND has had 4 to 14 migraine days per month", "mix",
      lambda p: ALL(episodic(p), p.lab(MMD, lambda v: 4 <= v <= 14)), hard="episodic = migraine codes other than chronic; a range"),
    L("two", "The patient has had an inadequate response to an 8 week trial of, or has an intolerance or contraindication to, at least one drug from TWO of the following classes of preventive medication", "trial",
      lambda p: count(lambda g: p.tfci(g, 56), {"divalproex", "topiramate"}, {"atenolol", "metoprolol", "nadolol", "propranolol", "timolol"}, {"amitriptyline", "venlafaxine"}, BOT) >= 2, hard="two of four classes"),
    L("clu", "The patient has a diagnosis of episodic cluster headache AND has tried verapamil for at least 4 weeks, unless verapamil is contraindicated or was not tolerated", "mix",
      lambda p: p.dx("G44.01") and (p.tried({"verapamil"}, 28) or p.contraindicated({"verapamil"}) or p.intolerant({"verapamil"})), hard="diagnosis, trial and unless clause"),
    L("age", "The patient is an adult (18 years of age or older)", "age", lambda p: p.age_ge(18)),
    L("conc", "The patient is NOT using another CGRP inhibitor for prevention (e.g., Aimovig, Ajovy, Qulipta, Vyepti)", "conc", lambda p: not p.another(PREV, "Emgality", "galcanezumab"), "b"),
    L("bot", "Either the patient has not received Botox within the past 12 weeks, or the patient has tried Botox and did not respond to it", "mix",
      lambda p: not p.tried(BOT, within=84) or p.failed(BOT), hard="absence of a drug in a window, or its failure"),
    L("half", "Monthly migraine days have dropped by at least 50% from the baseline value", "change", lambda p: p.change(MMD, GAL, lambda b, c: c <= b * 0.5), "r"),
    L("four", "Monthly migraine days have dropped by 4 or more days from the baseline value", "change", lambda p: p.change(MMD, GAL, lambda b, c: b - c >= 4), "r", hard="absolute change"),
    L("rclu", "The patient has episodic cluster headache AND has had a decrease in attack frequency or severity", "dx", lambda p: p.dx("G44.01"), "r", hard="a fact and an attestation"),
]
ATTESTATIONS = ["The prescriber has considered medication overuse headache",
                "The patient was approved before through the plan's Prior Authorization process"]


def initial(s):
    return ALL(ANY(ALL(ANY(s.chr, s.epi), s.two), s.clu), s.age, s.conc, s.bot)


def renewal(s):
    return ALL(ATT, ANY(s.half, s.four, s.rclu), s.conc)


CHR = dx("Chronic migraine without aura, not intractable, without status migrainosus", "G43.709")
EPI = dx("Migraine without aura, not intractable, without status migrainosus", "G43.009")
CLU = dx("Episodic cluster headache, not intractable", "G44.019")
def days(h, m):
    return [lab(MHD, h), lab(MMD, m)]


INITIAL = dict(
    age=[[born(41, 20)], [born(18)], [born(18, -1)]],
    dx=[[CHR, *days(19, 11)], [CHR, *days(15, 8)], [CHR, *days(14, 8)], [CHR, *days(15, 7)], [CHR, lab(MHD, 19)], [CHR, lab(MMD, 11)], [EPI, *days(10, 4)], [EPI, *days(14, 14)], [EPI, *days(10, 3)], [EPI, *days(17, 15)], [EPI, lab(MHD, 9)],
        [past("Chronic migraine without aura, not intractable, without status migrainosus", "G43.709"), *days(19, 11)], [dx("Tension-type headache, unspecified, not intractable", "G44.209"), *days(19, 11)],
        [CLU, worked("Verelan", 28)], [CLU, failed("Calan SR", 27)], [CLU, bad("verapamil")], [CLU, contra("Calan")], [CLU], [dx("Chronic cluster headache, not intractable", "G44.029"), worked("Calan SR", 60)]],
    two=[[failed("Topamax", 90), failed("Inderal LA", 90, 200)], [failed("topiramate", 56), bad("Elavil")], [failed("topiramate", 55), bad("Elavil")], [failed("Depakote", 90), failed("Topamax", 90, 200)], [contra("propranolol"), contra("topiramate")],
         [failed("Corgard", 90), partial("Effexor XR", 60)], [failed("Topamax", 90), failed("Atacand", 90)], [worked("Topamax", 90), failed("Inderal LA", 90)], [failed("Botox", 180, 120), failed("Toprol-XL", 100)], []],
    x=[[], [on("Aimovig", 60)], [on("Qulipta", 60)], [worked("Ajovy", 90, 20)], [on("Emgality", 20)], [worked("Botox", 90, 84)], [worked("Botox", 90, 85)], [failed("Botox", 40, 10)], [on("Botox", 100)], [on("Imitrex", 90)]],
)
RENEWAL = dict(
    dx=[[CHR, on("Emgality", 200), lab(MMD, 12, 220), lab(MMD, 5, 15)], [CHR, on("Emgality", 200), lab(MMD, 12, 220), lab(MMD, 8, 15)], [CHR, on("Emgality", 200), lab(MMD, 12, 220), lab(MMD, 9, 15)], [EPI, on("galcanezumab", 200), lab(MMD, 6, 220), lab(MMD, 3, 15)],
        [EPI, on("Emgality", 200), lab(MMD, 6, 220), lab(MMD, 4, 15)], [EPI, on("Emgality", 200), lab(MMD, 3, 15)], [EPI, on("Emgality", 200), lab(MMD, 12, 220)], [CLU, on("Emgality", 60)], [past("Episodic cluster headache, not intractable", "G44.019"), on("Emgality", 60), lab(MMD, 5, 70), lab(MMD, 5, 10)]],
    x=[[], [on("Vyepti", 20)], [on("Qulipta", 20)], [worked("Aimovig", 60, 20)]],
)
