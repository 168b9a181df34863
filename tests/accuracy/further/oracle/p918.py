"""918 Belbuca: Anthem clinical criteria, roman/letter/number without indentation, bold trailing connectives."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "918-belbuca.md", "fu-918", "Patapsco Blue", "Belbuca", "buprenorphine"
CLASS, STYLE = "pain: long-acting opioid", "Anthem clinical criteria, I. A. 1. a. without indentation, trailing ; AND / ; OR"
COMBINED = ((42, 7), (16, 3))
ITEMS = (NSAID, {"gabapentin", "pregabalin"}, {"duloxetine", "venlafaxine"})
M = "Daily opioid dose"
LINES = [
    L("age", "Individual is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("ca", "Individual has a diagnosis of neoplasm-related pain or sickle cell disease", "dx", lambda p: p.dx("G89.3", "D57.0", "D57.1", "D57.2", "D57.4", "D57.8")),
    L("cp", "Individual has a diagnosis of chronic pain", "dx", lambda p: p.dx("G89.2", "G89.4")),
    L("mme", "Individual has a daily opioid dose of at least 30 morphine milligram equivalents (MME) within the past 30 days", "lab", lambda p: p.lab(M, lambda v: v >= 30, 30)),
    L("two", "Individual has had a trial of at least 30 days and inadequate response, or an intolerance or contraindication, to TWO of the following", "mix", lambda p: count(lambda g: p.tfci(g, 30), *ITEMS) >= 2, hard="two of three listed classes"),
    L("bz", "Individual is not concurrently using a benzodiazepine, unless the individual has epilepsy", "conc", lambda p: not p.on(BENZO_918) or p.dx("G40"), hard="unless clause"),
    L("now", "Individual is currently receiving Belbuca", "now", lambda p: p.on({"buprenorphine"}), "r"),
    L("m90", "Most recent daily opioid dose is at or below 90 MME, or individual has been dispensed naloxone within the past 12 months", "mix", lambda p: ANY(p.lab(M, lambda v: v <= 90), p.tried({"naloxone"}, within=360)), "r", hard="observation or a drug in a window"),
    L("ileus", "Individual has gastrointestinal obstruction, including paralytic ileus", "no", lambda p: p.no_dx("K56"), exclude=True),
    L("qt", "Individual has long QT syndrome, or is taking a Class IA or Class III antiarrhythmic agent (such as quinidine, amiodarone, or sotalol)", "mix", lambda p: p.no_dx("I45.81") and not p.on(CLASS_IA_III), exclude=True, hard="condition or drug class"),
    L("bup", "Individual is using another buprenorphine product", "conc", lambda p: not p.another({"buprenorphine"}, "Belbuca", "buprenorphine"), exclude=True),
]
ATTESTATIONS = ["Prescriber has consulted the state prescription drug monitoring program", "Prescriber attests to improvement in pain and function"]


def exclusions(s):
    return ALL(s.ileus, s.qt, s.bup)


def initial(s):
    return ALL(s.age, ANY(s.ca, ALL(s.cp, s.mme, s.two)), s.bz, ATT, exclusions(s))


def renewal(s):
    return ALL(s.now, ATT, s.m90, exclusions(s))


CP = dx("Other chronic pain", "G89.29")
X = [[], [dx("Paralytic ileus", "K56.0", 10)], [past("Intestinal obstruction, unspecified", "K56.609")], [dx("Long QT syndrome", "I45.81")], [on("Amiodarone", 90)], [on("Quinidine", 90)], [on("Metoprolol", 90)], [on("Butrans", 60)], [worked("Butrans", 60)], [on("Suboxone", 60)]]
INITIAL = dict(
    age=[[born(52, 90)], [born(18)], [born(18, -1)]],
    dx=[[CP], [dx("Acute pain due to trauma", "G89.11", 20)], [dx("Chronic pain due to trauma", "G89.21")], [past("Other chronic pain", "G89.29")], [dx("Neoplasm related pain (acute) (chronic)", "G89.3")], [dx("Sickle-cell disease without crisis", "D57.1")], [dx("Low back pain, unspecified", "M54.50")]],
    mme=[[lab(M, 45, 10)], [lab(M, 30, 30)], [lab(M, 29, 10)], [lab(M, 45, 31)], [], [lab(M, 60, 25), lab(M, 20, 5)]],
    two=[[failed("Ibuprofen", 60), failed("Gabapentin", 60)], [failed("Mobic", 30), partial("Cymbalta", 30)], [failed("Ibuprofen", 29), failed("Gabapentin", 60)], [failed("Ibuprofen", 60), failed("naproxen", 60, 150)], [bad("Lyrica"), contra("celecoxib")], [failed("Lyrica", 60), failed("Neurontin", 60, 150)],
         [worked("Ibuprofen", 60), failed("Gabapentin", 60)], [failed("Effexor XR", 45), bad("Motrin")], [failed("Sertraline", 60), failed("Gabapentin", 60, 150)], [failed("acetaminophen", 60), bad("pregabalin")], []],
    bz=[[], [on("Xanax", 60)], [on("Klonopin", 60), dx("Epilepsy, unspecified, not intractable, without status epilepticus", "G40.909")], [worked("lorazepam", 60)], [on("Valium", 20), dx("Generalized anxiety disorder", "F41.1")]],
    x=X,
)
RENEWAL = dict(
    now=[[CP, on("Belbuca", 150)], [CP, on("buprenorphine", 150)], [CP, worked("Belbuca", 90, 40)]],
    mme=[[lab(M, 60)], [lab(M, 90)], [lab(M, 91)], [lab(M, 120), on("Narcan", 90)], [lab(M, 120), worked("naloxone", 5, 360)], [lab(M, 120), worked("naloxone", 5, 361)], [], [worked("Narcan", 2, 100)]],
    x=[X[0], X[1], X[4], X[7], X[3]],
)
