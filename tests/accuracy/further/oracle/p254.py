"""254 Belbuca: numbered questions through three parts, the last ones excluding."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "254-belbuca-questions.txt", "bc-254", "Redstone Valley Health Cooperative", "Belbuca", "buprenorphine"
CLASS, STYLE = "long-acting opioid", "numbered yes questions, excluding questions"
COMBINED = ((24, 4), (9, 2))
SHORT, ER = {"hydrocodone", "oxycodone", "tramadol", "hydromorphone", "codeine"}, {"morphine", "fentanyl"}
NON = [NSAID, {"gabapentin"}, {"pregabalin"}, {"duloxetine"}]
LINES = [
    L("age", "Is the patient 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("pain", "Does the patient have chronic pain or neoplasm-related pain", "dx", lambda p: p.dx("G89.2", "G89.3", "G89.4")),
    L("short", "Has the patient taken a short-acting opioid (e.g., hydrocodone/acetaminophen, oxycodone immediate-release, or tramadol) for at least 14 days within the past 90 days", "trial",
      lambda p: p.tried(SHORT, 14, within=90), hard="duration and window"),
    L("er", "Has the patient had an inadequate response, intolerance, or contraindication to morphine extended-release (MS Contin) or fentanyl patches (Duragesic)", "trial", lambda p: p.tfci(ER)),
    L("non", "Has the patient tried at least two non-opioid drugs for pain, such as an NSAID, gabapentin, pregabalin, or duloxetine", "trial", lambda p: count(p.tried, *NON) >= 2, hard="two of an open list"),
    L("mme", "Is the most recent total daily opioid dose, recorded within the past 30 days, 160 MME or less", "lab", lambda p: p.lab("Daily opioid dose", lambda v: v <= 160, 30)),
    L("nal", "Is naloxone (e.g., Narcan nasal spray) on the patient's current medication list", "now", lambda p: p.on({"naloxone"}), "b"),
    L("now", "Is the patient currently using Belbuca", "now", lambda p: p.taking({"buprenorphine"}), "r"),
    L("benzo", "Is the patient taking a benzodiazepine (e.g., alprazolam, lorazepam)", "conc", lambda p: not p.on(BENZO), exclude=True),
    L("oud", "Does the patient have opioid use disorder", "no", lambda p: p.no_dx("F11.1", "F11.2"), exclude=True),
    L("qt", "Does the patient have long QT syndrome, or take amiodarone, sotalol, or quinidine", "no", lambda p: p.no_dx("I45.81") and not p.on({"amiodarone", "sotalol", "quinidine"}), exclude=True, hard="condition or drugs"),
]
ATTESTATIONS = ["Has the prescriber reviewed the state prescription drug monitoring program", "Have pain and function improved since Belbuca was started"]


def x(s):
    return ALL(s.benzo, s.oud, s.qt)


def initial(s):
    return ALL(s.age, s.pain, s.short, s.er, s.non, s.mme, s.nal, ATT, x(s))


def renewal(s):
    return ALL(s.now, ATT, s.nal, x(s))


PAIN = dx("Other chronic pain", "G89.29")
N = [[on("Narcan", 100)], [on("naloxone", 20)], [worked("Narcan", 100, 10)], []]
X = [[], [on("Xanax", 90)], [on("Lorazepam", 30)], [worked("Klonopin", 60, 20)], [dx("Opioid dependence, uncomplicated", "F11.20")], [dx("Alcohol dependence, uncomplicated", "F10.20")], [dx("Long QT syndrome", "I45.81")],
     [on("Pacerone", 200)], [on("Sotalol", 100)], [worked("Quinidine", 100, 30)]]
INITIAL = dict(
    age=[[born(57, 4)], [born(18)], [born(18, -1)]],
    pain=[[PAIN], [dx("Chronic pain syndrome", "G89.4")], [dx("Neoplasm related pain (acute) (chronic)", "G89.3")], [dx("Acute pain due to trauma", "G89.11")], [past("Other chronic pain", "G89.29")]],
    short=[[worked("Norco", 30, 20)], [worked("Tramadol", 14, 60)], [worked("Norco", 13, 20)], [worked("Percocet", 60, 91)], [on("Roxicodone", 40)], []],
    er=[[failed("MS Contin", 60, 100)], [bad("Duragesic")], [contra("MS Contin")], [worked("MS Contin", 60, 100)], []],
    non=[[failed("Ibuprofen", 60), failed("Gabapentin", 60)], [worked("Lyrica", 30), on("Cymbalta", 60)], [failed("Meloxicam", 60)], [on("Neurontin", 300)], []],
    mme=[[lab("Daily opioid dose", 60)], [lab("Daily opioid dose", 160, 30)], [lab("Daily opioid dose", 161)], [lab("Daily opioid dose", 90, 31)], []],
    nal=N, x=X,
)
RENEWAL = dict(
    now=[[PAIN, on("Belbuca", 200)], [PAIN, worked("Belbuca", 200, 10)], [PAIN, on("buprenorphine", 60)], [PAIN]],
    nal=N, x=[X[0], X[1], X[3], X[4], X[7]],
)
