"""1018 Belbuca: Cigna / Express Scripts, A) i., two of three classes, either-or of a benzodiazepine and naloxone."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1018-belbuca.md", "fu-1018", "Lantern Assurance", "Belbuca", "buprenorphine"
CLASS, STYLE = "pain: long-acting opioid", "Cigna A) i. with AND/OR, conditions not covered"
COMBINED = ((26, 7), (12, 4))
SHORT = {"hydrocodone", "oxycodone", "tramadol", "codeine", "hydromorphone"}
BENZO_1018 = BENZO | {"triazolam", "clobazam", "chlordiazepoxide", "oxazepam"}
# by name: one ingredient may be sold in both a short- and a long-acting form
LONG = {"ms contin", "oxycontin", "xtampza er", "hysingla er", "butrans", "duragesic", "nucynta er"}
D2 = {"duloxetine"} | TCA
LINES = [
    L("h1", "**1. Chronic Pain.** Approve for 1 year if the patient meets ALL of the following (A, B, C, D, E, F, G, and H):", "dx", lambda p: p.dx("G89.2", "G89.4"), "b", hidden=True),
    L("age", "Patient is ≥ 18 years of age", "age", lambda p: p.age_ge(18)),
    L("dx", "Patient has a diagnosis of chronic pain or chronic pain syndrome", "dx", lambda p: p.dx("G89.2", "G89.4")),
    L("sa", "Patient has tried a short-acting opioid (e.g., hydrocodone/acetaminophen, oxycodone/acetaminophen, tramadol) for ≥ 14 days and had an inadequate response", "trial", lambda p: p.failed(SHORT, 14)),
    L("sai", "Patient was unable to tolerate a short-acting opioid", "trial", lambda p: p.intolerant(SHORT)),
    L("ns", "A nonsteroidal anti-inflammatory drug (e.g., ibuprofen, naproxen, meloxicam)", "trial", lambda p: p.tfci(NSAID, 28)),
    L("ad", "Duloxetine or a tricyclic antidepressant (e.g., amitriptyline, nortriptyline)", "trial", lambda p: p.tfci(D2, 28)),
    L("gb", "Gabapentin or pregabalin", "trial", lambda p: p.tfci({"gabapentin", "pregabalin"}, 28)),
    L("mme", "Patient's daily opioid dose in the past 30 days is ≤ 160 MME", "lab", lambda p: p.lab("Daily opioid dose", lambda v: v <= 160, 30)),
    L("bz", "Patient is not taking a benzodiazepine (e.g., alprazolam, diazepam, lorazepam)", "conc", lambda p: not p.on(BENZO_1018), "b"),
    L("nx", "Patient has an active prescription for naloxone", "now", lambda p: p.on({"naloxone"}), "b"),
    L("la", "Belbuca will not be used with another long-acting opioid (e.g., MS Contin, OxyContin, Butrans, fentanyl patches)", "conc",
      lambda p: not any(m["status"] == "active" and m["drug"].lower() in LONG for m in p.r["medications"]), "b", hard="form of a drug"),
    L("now", "Patient has been taking Belbuca for ≥ 90 days", "now", lambda p: p.taking({"buprenorphine"}, 90), "r"),
    L("oud", "Opioid use disorder (opioid dependence). Other buprenorphine products are indicated for this use", "no", lambda p: p.no_dx("F11.1", "F11.2"), exclude=True),
    L("gi", "Gastrointestinal obstruction, including paralytic ileus", "no", lambda p: p.no_dx("K56.0", "K56.6", "K56.7"), exclude=True),
]
ATTESTATIONS = ["Prescriber has reviewed the patient's history in the state prescription drug monitoring program (PDMP)",
                "According to the prescriber, pain or physical function has improved with Belbuca"]


def initial(s):
    return ALL(s.h1, s.age, s.dx, ANY(s.sa, s.sai), AT_LEAST(2, s.ns, s.ad, s.gb), s.mme, ANY(s.bz, s.nx), s.la, ATT, s.oud, s.gi)


def renewal(s):
    return ALL(s.h1, s.now, ATT, ANY(s.bz, s.nx), s.la, s.oud, s.gi)


CP = dx("Other chronic pain", "G89.29")
MME = "Daily opioid dose"
X = [[], [on("MS Contin", 60)], [on("Duragesic", 60)], [dx("Opioid dependence, uncomplicated", "F11.20")], [dx("Paralytic ileus", "K56.0", 10)], [on("Norco", 20)], [past("Opioid dependence, uncomplicated", "F11.20")], [dx("Constipation, unspecified", "K59.00")],
     [worked("OxyContin", 90, 45)]]
BZ = [[], [on("Xanax", 90)], [on("Xanax", 90), on("Narcan", 60)], [on("Diazepam", 30)], [worked("Ativan", 30, 20)], [on("Ambien", 60)]]
INITIAL = dict(
    age=[[born(52, 20)], [born(18)], [born(18, -1)]],
    dx=[[CP], [dx("Chronic pain syndrome", "G89.4")], [dx("Acute pain due to trauma", "G89.11")], [past("Other chronic pain", "G89.29")], []],
    sa=[[failed("Norco", 40)], [partial("Tramadol", 14)], [failed("Percocet", 13)], [bad("Tramadol")], [worked("Norco", 60)], [], [undated("Percocet")]],
    two=[[failed("Meloxicam", 60), failed("Gabapentin", 60)], [failed("Naproxen", 28), failed("Cymbalta", 28)], [failed("Naproxen", 60), failed("Gabapentin", 27)], [failed("Ibuprofen", 40), failed("Celebrex", 40)], [contra("Ibuprofen"), bad("Lyrica")],
         [failed("Gabapentin", 60), failed("Nortriptyline", 60)], [failed("Meloxicam", 60)], [failed("Gabapentin", 60)], [failed("Amitriptyline", 60), bad("Neurontin"), bad("Naproxen")], [failed("Venlafaxine", 90), failed("Naproxen", 60)], [worked("Gabapentin", 90), failed("Naproxen", 60)]],
    mme=[[lab(MME, 60, 12)], [lab(MME, 160, 30)], [lab(MME, 161, 10)], [lab(MME, 60, 31)], [], [lab(MME, 180, 25), lab(MME, 120, 5)]],
    bz=BZ,
    x=X,
)
RENEWAL = dict(
    now=[[CP, on("Belbuca", 200)], [CP, on("Belbuca", 90)], [CP, on("Belbuca", 89)], [CP, worked("Belbuca", 200, 12)]],
    bz=BZ[:4],
    x=X[:6],
)
