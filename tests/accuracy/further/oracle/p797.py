"""797 Nucynta ER: Prime, 1. / A. / 1. / a. with bold AND, counts of classes, MME, a conditional."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "797-nucynta-er.md", "fu-797", "Blue Heron Prairie", "Nucynta ER", "tapentadol"
CLASS, STYLE = "pain: extended-release opioid", "Prime, 1. / A. / 1. / a. with bold AND at the end"
COMBINED = ((42, 7), (14, 3))
T, MME = {"tapentadol"}, "Daily opioid dose"
ITEMS = (NSAID | {"acetaminophen"}, {"duloxetine", "venlafaxine"}, {"gabapentin", "pregabalin"}, TCA)
OD = tuple(f"T40.{d}" for d in ("0X1", "0X2", "0X4", "1X1", "1X2", "1X4", "2X1", "2X2", "2X4", "3X1", "3X2", "3X4", "411", "412", "414", "421", "491", "601", "602", "604", "691"))
LINES = [
    L("age", "The patient is 18 years of age or over", "age", lambda p: p.age_ge(18)),
    L("canc", "The patient has neoplasm-related pain or sickle cell disease", "dx", lambda p: p.dx("G89.3", "D57.0", "D57.1", "D57.2", "D57.4", "D57.8")),
    L("pain", "The patient has chronic pain or painful diabetic polyneuropathy", "dx", lambda p: p.dx("G89.2", "G89.4", "E08.42", "E09.42", "E10.42", "E11.42", "E13.42")),
    L("two", "The patient has tried at least TWO of the following, each for 14 days or longer", "trial", lambda p: count(lambda g: p.tried(g, 14), *ITEMS) >= 2, hard="two of four items, time alone"),
    L("opi", "The patient has taken another opioid (e.g., hydrocodone, oxycodone, tramadol) within the past 30 days", "trial", lambda p: p.tried(ANY_OPIOID - T, within=30), hard="class by examples, a window"),
    L("mme", "The daily opioid dose is 90 MME or less", "lab", lambda p: p.lab(MME, lambda v: v <= 90)),
    L("spec", "The prescriber is a specialist in pain medicine or oncology", "spec", lambda p: p.prescriber("pain medicine", "oncology", consult=False), "b"),
    L("crcl", "Creatinine clearance, measured within the past 12 months, is 30 mL/min or greater", "lab", lambda p: p.lab("Creatinine clearance", lambda v: v >= 30, 360)),
    L("nalox", "If the patient is taking a benzodiazepine, naloxone has been supplied within the past 12 months", "if", lambda p: IF(p.on(BENZO), p.tried({"naloxone"}, within=360)), hard="conditional on another drug"),
    L("maoi", "The patient is NOT taking a monoamine oxidase inhibitor (MAOI) and has NOT taken one within the past 14 days", "conc", lambda p: not p.tried(MAOI, within=14), "b", hard="two negations, a window"),
    L("gi", "The patient does NOT have a gastrointestinal obstruction, including paralytic ileus", "no", lambda p: p.no_dx("K56")),
    L("now", "The patient is currently taking the requested agent", "now", lambda p: p.on(T), "r"),
    L("rise", "The daily opioid dose has risen by no more than 20% since the requested agent was started", "change", lambda p: p.change(MME, T, lambda b, c: c <= round(1.2 * b, 6)), "r", hard="a rise from baseline that is limited"),
    L("od", "The patient has NOT had an opioid overdose within the past 12 months", "no", lambda p: p.no_hx(*OD, within=360), "r", hard="an event outside a window"),
]
ATTESTATIONS = ["The prescriber has reviewed the state prescription monitoring database", "The patient was previously approved for the requested agent through the plan's prior authorization process"]


def initial(s):
    return ALL(s.age, ANY(s.canc, ALL(s.pain, s.two, s.opi)), ANY(s.mme, s.spec), s.crcl, s.nalox, ATT, s.maoi, s.gi)


def renewal(s):
    return ALL(ATT, s.now, ANY(s.rise, s.spec), s.od, s.maoi)


CP = dx("Other chronic pain", "G89.29")
CC = "Creatinine clearance"
INITIAL = dict(
    age=[[born(52, 30)], [born(18)], [born(18, -1)]],
    dx=[[CP], [dx("Type 2 diabetes mellitus with diabetic polyneuropathy", "E11.42")], [dx("Chronic pain syndrome", "G89.4")], [dx("Acute pain due to trauma", "G89.11")], [dx("Neoplasm related pain (acute) (chronic)", "G89.3")], [dx("Sickle-cell disease without crisis", "D57.1")],
        [past("Other chronic pain", "G89.29")], []],
    two=[[worked("Cymbalta", 60), failed("Neurontin", 90, 100)], [failed("Mobic", 14), bad("Lyrica", 14, 100)], [failed("Mobic", 13), failed("Lyrica", 60, 100)], [failed("gabapentin", 60), failed("Lyrica", 60, 100)], [failed("Pamelor", 60), failed("Tylenol", 30, 100)],
         [contra("ibuprofen"), failed("Cymbalta", 60)], [failed("Cymbalta", 60)], [worked("Norco", 40, 20), failed("Cymbalta", 60)]],
    opi=[[on("Roxicodone", 60)], [worked("Ultram", 40, 30)], [worked("Ultram", 40, 31)], [on("MS Contin", 100)], []],
    mme=[[lab(MME, 60)], [lab(MME, 90)], [lab(MME, 91)], [lab(MME, 140), spec("pain medicine")], [spec("oncology")], []],
    crcl=[[lab(CC, 82)], [lab(CC, 30, 360)], [lab(CC, 29)], [lab(CC, 82, 361)], []],
    nal=[[], [on("Xanax", 90)], [on("Xanax", 90), on("Narcan", 100)], [on("Klonopin", 90), worked("Narcan", 100, 400)], [worked("Ativan", 90, 30)]],
    x=[[], [on("Nardil", 90)], [worked("Parnate", 60, 14)], [worked("Parnate", 60, 15)], [dx("Paralytic ileus", "K56.0", 8)], [dx("Unspecified intestinal obstruction, unspecified as to partial versus complete obstruction", "K56.609", 8)], [past("Paralytic ileus", "K56.0", 300)]],
)
RENEWAL = dict(
    now=[[CP, on("Nucynta ER", 190)], [CP, on("tapentadol", 190)], [CP, worked("Nucynta ER", 170, 15)]],
    mme=[[lab(MME, 60, 200), lab(MME, 60, 20)], [lab(MME, 60, 190), lab(MME, 72, 20)], [lab(MME, 60, 200), lab(MME, 73, 20)], [lab(MME, 60, 200), lab(MME, 120, 20), spec("pain medicine")], [lab(MME, 60, 20)], []],
    od=[[], [past("Poisoning by other opioids, accidental (unintentional), initial encounter", "T40.2X1A", 360)], [past("Poisoning by other opioids, accidental (unintentional), initial encounter", "T40.2X1A", 361)], [past("Poisoning by cocaine, accidental (unintentional), initial encounter", "T40.5X1A", 100)]],
    x=[[], [on("Marplan", 30)], [worked("Nardil", 90, 14)]],
)
