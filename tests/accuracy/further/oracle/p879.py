"""879 Butrans: Providence/Moda headings (covered uses, required medical information, age restrictions), a co-prescription conditional."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "879-butrans-pa-table.txt", "fu-879", "Cascade Covenant Health Plan", "Butrans", "buprenorphine"
CLASS, STYLE = "pain: long-acting opioid", "Providence/Moda headed slots, 1. a. at the margin, exclusions as bullets"
COMBINED = ((40, 7), (14, 3))
GROUPS = (NSAID, {"duloxetine", "venlafaxine"} | TCA, GABAPENTINOID)
LINES = [
    L("pain", "Diagnosis of chronic pain", "dx", lambda p: p.dx("G89.2", "G89.4")),
    L("sao", "Trial of at least 14 days of a short-acting opioid (e.g., hydrocodone/acetaminophen, oxycodone, tramadol) within the past 90 days", "trial",
      lambda p: p.tried(SHORT_OPIOID, 14, within=90), hard="duration and window, class by examples"),
    L("two", "Inadequate response, intolerance, or contraindication to at least two of the following non-opioid therapies", "trial", lambda p: count(p.tfci, *GROUPS) >= 2, hard="two of three items that hold classes and drugs"),
    L("mme", "Total daily opioid dose, as recorded within the past 30 days, is less than 80 morphine milligram equivalents (MME)", "lab", lambda p: p.lab("Daily opioid dose", lambda v: v < 80, 30)),
    L("nal", "If the patient is also taking a benzodiazepine, a naloxone product has been filled within the past 12 months", "if",
      lambda p: IF(p.on(BENZO), p.tried({"naloxone"}, within=360)), hard="conditional on another drug, a fill in a window"),
    L("cur", "Patient continues to use Butrans", "now", lambda p: p.on({"buprenorphine"}), "r"),
    L("rmme", "The most recent total daily opioid dose, recorded within the past 90 days, is 90 MME or less", "lab", lambda p: p.lab("Daily opioid dose", lambda v: v <= 90, 90), "r"),
    L("bup", "Concurrent use of another buprenorphine product (e.g., Belbuca, Suboxone) or of methadone", "conc", lambda p: not p.another({"buprenorphine"}, "Butrans", "buprenorphine") and not p.on({"methadone"}), exclude=True),
    L("mao", "Use of a monoamine oxidase inhibitor within the past 14 days", "conc", lambda p: not p.tried(MAOI, within=14), exclude=True, hard="a drug in a window"),
    L("aad", "Concurrent use of a Class IA or Class III antiarrhythmic (e.g., quinidine, amiodarone, sotalol)", "conc", lambda p: not p.on(CLASS_IA_III), exclude=True),
    L("qt", "Long QT syndrome", "no", lambda p: p.no_dx("I45.81"), exclude=True),
    L("ile", "Paralytic ileus or other gastrointestinal obstruction", "no", lambda p: p.no_dx("K56"), exclude=True),
    L("age", "The patient must be 18 years of age or older", "age", lambda p: p.age_ge(18)),
]
ATTESTATIONS = ["Prescriber attests that the prescription drug monitoring program (PDMP) database has been reviewed", "A pain management agreement has been signed", "Documentation of a meaningful improvement in pain and function",
                "Use on an as-needed basis"]


def initial(s):
    return ALL(s.pain, s.sao, s.two, s.mme, s.nal, ATT, ATT, s.bup, s.mao, s.aad, s.qt, s.ile, NOT(ATT), s.age)


def renewal(s):
    return ALL(s.cur, s.rmme, ATT, ATT, s.bup, s.mao, s.aad, s.qt, s.ile, NOT(ATT))


PAIN = dx("Other chronic pain", "G89.29")
INITIAL = dict(
    age=[[born(57, 60)], [born(18)], [born(18, -1)]],
    dx=[[PAIN], [dx("Chronic pain syndrome", "G89.4")], [dx("Other acute postprocedural pain", "G89.18")], [past("Other chronic pain", "G89.29")]],
    sao=[[worked("Norco", 40, 20)], [failed("tramadol", 14, 90)], [worked("oxycodone", 13, 20)], [worked("tramadol", 60, 91)], [on("Percocet", 20)], [bad("Norco", 5, 30)], [worked("tramadol", 10, 45), worked("tramadol", 8, 30)], []],
    two=[[failed("naproxen", 60), failed("gabapentin", 90)], [bad("meloxicam", 5), partial("Cymbalta", 60)], [failed("naproxen", 60), failed("ibuprofen", 40, 120)], [failed("gabapentin", 60), failed("pregabalin", 60)], [contra("ibuprofen"), failed("nortriptyline", 30)],
         [worked("naproxen", 200), failed("Lyrica", 60)], [failed("sertraline", 60), failed("gabapentin", 60)], [failed("venlafaxine", 40), bad("Neurontin", 6)], []],
    mme=[[lab("Daily opioid dose", 35)], [lab("Daily opioid dose", 79, 30)], [lab("Daily opioid dose", 80)], [lab("Daily opioid dose", 30, 31)], [lab("Daily opioid dose", 90, 25), lab("Daily opioid dose", 45, 4)], []],
    nal=[[], [on("Klonopin", 60)], [on("Klonopin", 60), worked("Narcan", 5, 200)], [on("lorazepam", 60), worked("Narcan", 5, 360)], [on("lorazepam", 60), worked("Narcan", 5, 361)], [worked("Xanax", 60, 30)]],
    x=[[], [on("Belbuca", 30)], [on("Suboxone", 60)], [on("methadone", 60)], [worked("Nardil", 60, 14)], [worked("Nardil", 60, 15)], [on("amiodarone", 90)], [on("metoprolol", 90)], [dx("Long QT syndrome", "I45.81")], [dx("Paralytic ileus", "K56.0", 5)],
       [past("Paralytic ileus", "K56.0", 300)], [on("Butrans", 10)]],
)
RENEWAL = dict(
    cur=[[PAIN, on("Butrans", 200)], [PAIN, on("buprenorphine", 60)], [PAIN, worked("Butrans", 200, 20)], [PAIN]],
    mme=[[lab("Daily opioid dose", 40)], [lab("Daily opioid dose", 90, 90)], [lab("Daily opioid dose", 91)], [lab("Daily opioid dose", 40, 91)], [lab("Daily opioid dose", 120, 60), lab("Daily opioid dose", 60, 5)]],
    x=[[], [on("Suboxone", 20)], [on("sotalol", 60)], [on("Emsam", 40)], [dx("Unspecified intestinal obstruction, unspecified as to partial versus complete obstruction", "K56.609", 5)]],
)
