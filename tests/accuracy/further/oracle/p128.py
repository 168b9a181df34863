"""128 OxyContin: EITHER A or B with unequal halves, unless and if clauses."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "128-oxycontin-opioid.txt", "fu-128", "Frontier States Workers' Health Plan", "OxyContin", "oxycodone"
CLASS, STYLE = "long-acting opioid", "EITHER section A or B, unless and if clauses, 'Not approved for:'"
MME = "Daily opioid dose"
CANCER = tuple(f"C{i}" for i in range(10))
LINES = [
    L("ca", "Member has active cancer or sickle cell disease", "dx", lambda p: p.dx(*CANCER, "D57"), hard="a whole chapter of codes"),
    L("age", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("pain", "Diagnosis of chronic pain (ICD-10 G89.2x or G89.4)", "dx", lambda p: p.dx("G89.2", "G89.4")),
    L("ir", "Member has tried an immediate-release opioid (e.g., hydrocodone/acetaminophen, tramadol) for at least 30 days, with use within the past 90 days", "trial",
      lambda p: p.tried({"hydrocodone", "tramadol"}, 30, 90), hard="time and window on one line"),
    L("mme", "Total daily opioid dose does not exceed 90 MME", "lab", lambda p: p.lab(MME, lambda v: v <= 90)),
    L("bzd", "Member is not taking a benzodiazepine, unless the prescriber is a pain medicine specialist", "mix",
      lambda p: not p.on(BENZO) or p.prescriber("pain medicine", consult=False), hard="unless clause on the prescriber"),
    L("nal", "If the total daily opioid dose is 50 MME or more, the member has naloxone", "if", lambda p: IF(p.lab(MME, lambda v: v >= 50), p.on({"naloxone"})), hard="conditional on a value"),
    L("bup", "Concurrent use of buprenorphine (e.g., Suboxone)", "conc", lambda p: not p.on({"buprenorphine"}), exclude=True),
    L("ileus", "Acute respiratory depression or paralytic ileus", "no", lambda p: p.no_dx("K56.0", "R06.89", "J96.0"), exclude=True),
]
ATTESTATIONS = ["Pain is severe enough to require daily, around-the-clock, long-term treatment", "Prescriber has checked the state prescription drug monitoring program"]


def initial(s):
    return ALL(ANY(s.ca, ALL(s.age, s.pain, ATT, s.ir, s.mme, s.bzd, s.nal, ATT)), s.bup, s.ileus)


INITIAL = dict(
    age=[[born(47, 20)], [born(18)], [born(18, -1)]],
    dx=[[dx("Other chronic pain", "G89.29")], [dx("Chronic pain syndrome", "G89.4")], [dx("Acute post-thoracotomy pain", "G89.12")], [], [dx("Malignant neoplasm of colon, unspecified", "C18.9")],
        [dx("Hb-SS disease without crisis", "D57.1")], [past("Malignant neoplasm of colon", "C18.9")]],
    ir=[[worked("Norco", 60, 10)], [failed("Ultram", 30, 90)], [failed("Ultram", 30, 91)], [failed("Ultram", 29, 10)], [on("tramadol", 45)], [], [worked("ibuprofen", 90, 10)], [contra("Norco")]],
    mme=[[lab(MME, 40)], [lab(MME, 90), on("Narcan")], [lab(MME, 91), on("Narcan")], [lab(MME, 50)], [lab(MME, 49)], [], [lab(MME, 60), on("naloxone", 20)], [on("Narcan")]],
    bzd=[[], [on("Klonopin")], [on("Klonopin"), spec("pain medicine")], [worked("Xanax", 40, 20)], [on("Zoloft")]],
    x=[[], [on("Suboxone", 20)], [worked("Suboxone", 200, 300)], [dx("Paralytic ileus", "K56.0", 4)]],
)
