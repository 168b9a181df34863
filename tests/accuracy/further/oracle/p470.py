"""470 Xtampza ER: Humana, long sentences of drugs, conditional on a dose."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "470-xtampza.txt", "fu-470", "Bluegrass Advantage Health Plan", "Xtampza ER", "oxycodone"
CLASS, STYLE = "opioids, long-acting", "Humana sentences ('The member must ...'), coverage limitations"
COMBINED = ((28, 4), (8, 2))
MME = "Daily opioid dose"
ITEMS = ({"morphine"}, {"fentanyl"}, {"hydrocodone"}, {"tapentadol"})
NONOP = NSAID | {"duloxetine", "gabapentin"}
ok = lambda p: lambda d: p.tried(d) or p.contraindicated(d) or p.intolerant(d)


def rescue(p):
    high = p.lab(MME, lambda v: v >= 90)
    return IF(high, p.on({"naloxone"}) or p.prescriber("pain medicine", "oncology", consult=False))


LINES = [
    L("dx", "The member must have a diagnosis of chronic pain (neoplasm-related or non-cancer)", "dx", lambda p: p.dx("G89.2", "G89.3", "G89.4")),
    L("age", "The member must be 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("two", "The member must have had previous treatment, contraindication, or intolerance with at least two of the following: morphine sulfate ER (MS Contin), fentanyl patch (Duragesic), hydrocodone ER (Hysingla ER), tapentadol ER (Nucynta ER)", "trial",
      lambda p: count(ok(p), *ITEMS) >= 2, hard="two of an inline list"),
    L("non", "The member must have had previous treatment with an NSAID, duloxetine, or gabapentin within the past 12 months, unless the pain is neoplasm-related", "trial",
      lambda p: p.tried(NONOP, 0, 360) or p.dx("G89.3"), hard="unless a diagnosis"),
    L("mme", "The member must be opioid tolerant, with a daily opioid dose of at least 30 MME in the past 30 days", "lab", lambda p: p.lab(MME, lambda v: v >= 30, 30)),
    L("nal", "If the daily opioid dose is 90 MME or greater, the member must have naloxone on hand (active prescription) or the prescription must come from a pain medicine specialist or oncologist", "if", rescue, hard="conditional on a value, drug or prescriber"),
    L("now", "The member must be currently receiving Xtampza ER", "now", lambda p: p.taking({"oxycodone"}), "r"),
    L("mme2", "The member's daily opioid dose must not exceed 200 MME in the past 90 days", "lab", lambda p: p.lab(MME, lambda v: v <= 200, 90), "r"),
    L("ileus", "Known or suspected gastrointestinal obstruction, including paralytic ileus", "no", lambda p: p.no_dx("K56"), exclude=True),
    L("acute", "Acute or postoperative pain", "no", lambda p: p.no_dx("G89.11", "G89.12", "G89.18"), exclude=True),
    L("benzo", "Concurrent use of a benzodiazepine", "conc", lambda p: not p.on(BENZO), exclude=True),
    L("maoi", "Use of a monoamine oxidase inhibitor now or within the past 14 days", "conc", lambda p: not p.tried(MAOI, 0, 14), exclude=True, hard="current use or a window"),
    L("oud", "Opioid use disorder treated with buprenorphine", "mix", lambda p: not (p.dx("F11") and p.on({"buprenorphine"})), exclude=True, hard="a condition and its drug"),
]
ATTESTATIONS = ["The prescriber has reviewed the state prescription drug monitoring program (PDMP) database", "The prescriber attests to a meaningful improvement in pain and function"]


def excl(s):
    return (s.ileus, s.acute, s.benzo, s.maoi, s.oud)


def initial(s):
    return ALL(s.dx, s.age, s.two, s.non, s.mme, s.nal, ATT, *excl(s))


def renewal(s):
    return ALL(s.now, s.mme2, ATT, *excl(s))


CP, CA, NAP = dx("Other chronic pain", "G89.29"), dx("Neoplasm related pain (acute) (chronic)", "G89.3"), failed("Naproxen", 60, 60)
TWO = [failed("MS Contin", 60, 40), bad("Duragesic", 20, 40)]
INITIAL = dict(
    age=[[born(55, 40)], [born(18)], [born(18, -1)]],
    dx=[[CP, NAP], [CA], [dx("Chronic pain syndrome", "G89.4"), worked("Neurontin", 200, 360)], [CP, worked("Neurontin", 200, 361)], [CP], [dx("Pain in right knee", "M25.561"), NAP]],
    two=[TWO, [worked("Kadian", 30, 200), contra("Nucynta ER")], [failed("MS Contin", 60, 200), failed("Kadian", 60, 40)], [failed("MS Contin", 60)], [failed("Hysingla ER", 60), worked("Fentanyl", 30)]],
    mme=[[lab(MME, 60, 10)], [lab(MME, 30, 30)], [lab(MME, 29, 10)], [lab(MME, 60, 31)], [lab(MME, 90, 10)], [lab(MME, 90, 10), on("Narcan", 60)], [lab(MME, 120, 10), spec("pain medicine")], []],
    x=[[], [dx("Ileus, unspecified", "K56.7", 5)], [dx("Other acute postprocedural pain", "G89.18", 10)], [on("Xanax", 300)], [on("Nardil", 60)], [worked("Parnate", 100, 14)], [worked("Parnate", 100, 15)],
       [dx("Opioid dependence, uncomplicated", "F11.20"), on("Belbuca", 100)]],
)
RENEWAL = dict(
    now=[[CP, on("Xtampza ER", 170)], [CP, worked("Xtampza ER", 170, 20)]],
    mme=[[lab(MME, 75, 20)], [lab(MME, 200, 90)], [lab(MME, 201, 20)], [lab(MME, 75, 91)]],
    x=[[], [on("Lorazepam", 20)]],
)
