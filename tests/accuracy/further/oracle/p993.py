"""993 Belbuca: state Medicaid, numbered questions that must be answered Yes, and others No."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "993-belbuca.txt", "fu-993", "North Laramie Medicaid Fee-for-Service", "Belbuca", "buprenorphine"
CLASS, STYLE = "pain: long-acting opioid", "state Medicaid, numbered questions"
COMBINED = ((46, 6), (16, 4))
SHORT_993 = {"hydrocodone", "oxycodone", "tramadol", "codeine", "hydromorphone", "tapentadol", "oxymorphone"}
CLASSES_993 = (NSAID, SNRI, GABAPENTINOID, TCA)
LINES = [
    L("age", "Is the member 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("pain", "Does the member have a chronic pain diagnosis (ICD-10 G89.2x or G89.4)", "dx", lambda p: p.dx("G89.2", "G89.4")),
    L("short", "Has the member tried a short-acting opioid (e.g., hydrocodone/acetaminophen, oxycodone/acetaminophen, tramadol) for at least 14 days with an inadequate response", "trial", lambda p: p.failed(SHORT_993, 14)),
    L("two", "Has the member had an inadequate response, intolerance, or contraindication to drugs from at least two of the following classes: NSAIDs, SNRIs, gabapentinoids, tricyclic antidepressants", "trial",
      lambda p: count(p.tfci, *CLASSES_993) >= 2, hard="two classes on one line"),
    L("er", "Has the member tried extended-release morphine (e.g., MS Contin) for at least 30 days with an inadequate response, or been unable to tolerate it", "trial", lambda p: p.failed({"morphine"}, 30) or p.intolerant({"morphine"})),
    L("mme", "Is the member's daily opioid dose 160 morphine milligram equivalents (MME) or less, as calculated within the past 60 days", "lab", lambda p: p.lab("Daily opioid dose", lambda v: v <= 160, 60), "b"),
    L("spec", "Is Belbuca prescribed by, or in consultation with, a pain management specialist", "spec", lambda p: p.prescriber("pain management")),
    L("now", "Has the member been taking Belbuca for at least 90 days", "now", lambda p: p.taking({"buprenorphine"}, 90), "r"),
    L("bzd", "Is the member taking a benzodiazepine", "conc", lambda p: not p.on(BENZO_918), exclude=True),
    L("bup", "Is the member taking another buprenorphine product (e.g., Butrans, Suboxone)", "conc", lambda p: not p.another({"buprenorphine"}, "Belbuca", "buprenorphine"), exclude=True),
    L("oud", "Does the member have opioid use disorder", "no", lambda p: p.no_dx("F11.1", "F11.2"), exclude=True),
    L("qt", "Does the member have long QT syndrome", "no", lambda p: p.no_dx("I45.81"), exclude=True),
]
ATTESTATIONS = ["Has the prescriber checked the state prescription monitoring program within the last 30 days", "Is a signed opioid treatment agreement on file",
                "Does the prescriber report improved pain control or function"]


def initial(s):
    return ALL(s.age, s.pain, s.short, s.two, s.er, s.mme, s.spec, ATT, ATT, s.bzd, s.bup, s.oud, s.qt)


def renewal(s):
    return ALL(s.now, s.mme, ATT, ATT, s.bzd, s.bup, s.oud, s.qt)


MME = "Daily opioid dose"
PAIN = dx("Other chronic pain", "G89.29")
X = [[], [on("Xanax", 60)], [on("Klonopin", 400)], [worked("Ativan", 60, 20)], [on("Butrans", 100)], [on("Suboxone", 60)], [dx("Opioid dependence, uncomplicated", "F11.20", 400)], [past("Opioid abuse, uncomplicated", "F11.10")],
     [dx("Alcohol dependence, uncomplicated", "F10.20")], [dx("Long QT syndrome", "I45.81")], [on("Ambien", 90)]]
INITIAL = dict(
    age=[[born(49)], [born(18)], [born(18, -1)]],
    dx=[[PAIN], [dx("Chronic pain syndrome", "G89.4")], [dx("Chronic pain due to trauma", "G89.21")], [dx("Acute pain due to trauma", "G89.11", 30)], [dx("Low back pain, unspecified", "M54.50")], [past("Other chronic pain", "G89.29")], []],
    short=[[failed("Norco", 40)], [failed("Percocet", 14)], [failed("Norco", 13)], [partial("Ultram", 60)], [worked("Norco", 60)], [bad("Ultram")], []],
    two=[[failed("Celebrex", 60), failed("Cymbalta", 60)], [bad("Neurontin"), contra("ibuprofen")], [failed("Aleve", 60), failed("Mobic", 60, 200)], [failed("Lyrica", 60), bad("Neurontin")], [failed("Pamelor", 40), partial("Effexor XR", 60)],
         [failed("Cymbalta", 60)], [failed("Lexapro", 90), failed("Celebrex", 60)], [worked("Motrin", 60), failed("Lyrica", 60)]],
    er=[[failed("MS Contin", 45)], [failed("MS Contin", 30)], [failed("MS Contin", 29)], [bad("MS Contin")], [contra("MS Contin")], [worked("MS Contin", 90)], [failed("Duragesic", 90)]],
    mme=[[lab(MME, 60)], [lab(MME, 160, 60)], [lab(MME, 161)], [lab(MME, 60, 61)], []],
    spec=[[spec("pain management")], [spec("family medicine")]],
    x=X,
)
RENEWAL = dict(
    now=[[PAIN, on("Belbuca", 200)], [PAIN, on("Belbuca", 90)], [PAIN, on("Belbuca", 89)], [PAIN, worked("Belbuca", 200, 10)]],
    mme=[[lab(MME, 80)], [lab(MME, 160, 60)], [lab(MME, 180)], []],
    x=[X[0], X[1], X[3], X[6], X[9], X[10]],
)
