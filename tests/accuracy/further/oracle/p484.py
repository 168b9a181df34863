"""484 Lucemyra: Kaiser criteria-based consultation, an 'any of the following' absence list, a drug not within a window."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "484-lucemyra.md", "fu-484", "Willamette Group Permanent Plan", "Lucemyra", "lofexidine"
CLASS, STYLE = "opioid withdrawal", "Kaiser criteria-based consultation, new start and continued use, starred bullets"
COMBINED = ((38, 9), (14, 4))
SBP = "Systolic blood pressure"
METH = "Patient is not currently taking methadone"


def absent(*a, **k):
    """An item of the list of things that the patient does not have, asked of new starts alone."""
    line = L(*a, exclude=True, **k)
    line.part = "i"
    return line


def fresh(p):
    return any(t["active"] and t["start"] is not None and (p.today - t["start"]).days <= 14 for t in p.trials("lofexidine"))


LINES = [
    L("spec", "Prescriber is a psychiatrist or a pain medicine specialist", "spec", lambda p: p.prescriber("psychiatry", "pain medicine", consult=False)),
    L("age", "Patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("oud", "Patient has a diagnosis of opioid dependence or opioid use disorder", "dx", lambda p: p.dx("F11.1", "F11.2")),
    L("clon", "Patient had an inadequate response to clonidine, could not tolerate it, or has a contraindication to it", "trial", lambda p: p.tfci({"clonidine"})),
    L("bup", "Patient has taken a buprenorphine product, or the prescriber states that the patient is not a candidate for one", "mix", lambda p: ANY(p.tried({"buprenorphine"}), ATT), hard="a fact or an attestation"),
    L("sbp", "Most recent systolic blood pressure, recorded within the past 14 days, is 90 mmHg or higher", "lab", lambda p: p.lab(SBP, lambda v: v >= 90, 14)),
    absent("qt", "Congenital long QT syndrome", "no", lambda p: p.no_dx("I45.81")),
    absent("mi", "Myocardial infarction within the past 6 months", "no", lambda p: p.no_hx("I21", "I22", within=180)),
    absent("cvd", "Cerebrovascular disease", "no", lambda p: p.no_dx("I60", "I61", "I62", "I63", "I65", "I66", "I67", "I68", "I69")),
    absent("esrd", "End-stage renal disease", "no", lambda p: p.no_dx("N18.6")),
    L("meth", METH, "conc", lambda p: not p.on({"methadone"}), "b"),
    L("again", "Patient has not received lofexidine within the past 6 months", "no", lambda p: not p.tried({"lofexidine"}, within=180), hard="the requested drug within a window"),
    L("fresh", "Patient is currently taking lofexidine and started it within the past 14 days", "now", fresh, "r", hard="start of the current drug within a window"),
]
ATTESTATIONS = ["Prescriber attests that opioids are being, or will be, stopped abruptly", "Prescriber attests that the dose is being tapered"]


def initial(s):
    return ALL(s.spec, s.age, s.oud, ATT, s.clon, s.bup, s.sbp, s.qt, s.mi, s.cvd, s.esrd, s.meth, s.again)


def renewal(s):
    return ALL(s.fresh, ATT, s.meth)


OUD = dx("Opioid dependence, uncomplicated", "F11.20")
INITIAL = dict(
    age=[[born(38, 40)], [born(18)], [born(18, -1)]],
    dx=[[OUD], [dx("Opioid dependence with withdrawal", "F11.23", 6)], [dx("Alcohol dependence, uncomplicated", "F10.20")], [past("Opioid dependence, uncomplicated", "F11.20")], [dx("Long term (current) use of opiate analgesic", "Z79.891")]],
    spec=[[spec("psychiatry")], [spec("pain medicine")], [spec("family medicine")]],
    clon=[[failed("Clonidine", 5, 10)], [bad("Catapres", 3, 10)], [contra("Clonidine")], [worked("Clonidine", 20, 10)], [failed("Intuniv", 90)], []],
    bup=[[worked("Suboxone", 60, 200)], [worked("Buprenorphine", 10, 400)], [contra("Buprenorphine")], []],
    sbp=[[lab(SBP, 118, 3)], [lab(SBP, 90, 14)], [lab(SBP, 89, 3)], [lab(SBP, 118, 15)], []],
    x=[[], [dx("Long QT syndrome", "I45.81")], [past("Acute myocardial infarction, unspecified", "I21.9", 180)], [past("Acute myocardial infarction, unspecified", "I21.9", 181)], [dx("Cerebrovascular disease, unspecified", "I67.9")],
       [dx("End stage renal disease", "N18.6")], [dx("Chronic kidney disease, stage 4 (severe)", "N18.4")], [on("Dolophine", 200)], [worked("Methadone", 300, 6)], [worked("Lucemyra", 10, 180)], [worked("Lucemyra", 10, 181)], [on("OxyContin", 400)]],
)
RENEWAL = dict(
    now=[[OUD, on("Lucemyra", 10)], [OUD, on("lofexidine", 14)], [OUD, on("Lucemyra", 15)], [OUD, worked("Lucemyra", 9, 3)], [OUD]],
    x=[[], [on("Methadone", 20)], [on("Clonidine", 20)], [worked("Dolophine", 200, 12)]],
)
