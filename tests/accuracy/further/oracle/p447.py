"""447 Nucynta ER: question list, Yes required, exclusions as questions."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "447-nucynta-er-questions.txt", "bl-447", "Prairie Lantern Benefit Managers", "Nucynta ER", "tapentadol"
CLASS, STYLE = "opioid, long-acting", "question list Q1 to Q15, exclusions as questions"
COMBINED = ((0, 3), (0, 1))
MME = "Daily opioid dose"
LA = ({"morphine"}, {"fentanyl"}, {"buprenorphine"})
LONG = ("oxycontin", "ms contin", "duragesic", "butrans", "belbuca", "hysingla er", "xtampza er", "dolophine", "fentanyl", "methadone")


def longacting(p):
    return not any(m["status"] == "active" and m["outcome"] != "contraindication" and m["drug"].lower() in LONG for m in p.r["medications"])


LINES = [
    L("age", "Is the patient 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("pain", "Does the patient have chronic pain, or neuropathic pain associated with diabetic peripheral neuropathy (DPN)", "dx",
      lambda p: p.dx("G89.2", "G89.4", "E08.42", "E09.42", "E10.42", "E11.42", "E13.42"), hard="two diagnoses"),
    L("sa", "Has the patient taken a short-acting opioid (e.g., hydrocodone/acetaminophen, oxycodone/acetaminophen, tramadol) for at least 14 days in the past 90 days", "trial",
      lambda p: p.tried({"hydrocodone", "oxycodone", "tramadol", "hydromorphone", "codeine"}, 14, 90, keep=lambda m: m["drug"].lower() not in LONG), hard="formulation, duration and window"),
    L("two", "Has the patient had an inadequate response to, an intolerance to, or a contraindication to at least two of the following", "trial", lambda p: count(p.tfci, *LA) >= 2, hard="two of three listed drugs"),
    L("mme", "Is the total daily opioid dose 90 MME or less, or is the drug prescribed by a pain management specialist", "mix",
      lambda p: ANY(p.lab(MME, lambda v: v <= 90), p.prescriber("pain medicine", consult=False)), hard="value or specialty"),
    L("nal", "If the total daily opioid dose is 50 MME or more, has the patient been prescribed naloxone", "if", lambda p: IF(p.lab(MME, lambda v: v >= 50), p.tried({"naloxone"})), hard="conditional on a value"),
    L("now", "Is the patient currently taking Nucynta ER", "now", lambda p: p.taking({"tapentadol"}), "r"),
    L("rmme", "Was a daily opioid dose of 90 MME or less recorded within the past 3 months", "lab", lambda p: p.lab(MME, lambda v: v <= 90, 90), "r"),
    L("bzd", "Is the patient taking a benzodiazepine (e.g., alprazolam, lorazepam, clonazepam)", "conc", lambda p: not p.on(BENZO | {"clobazam", "triazolam"}), exclude=True),
    L("mao", "Has the patient taken a monoamine oxidase inhibitor (MAOI) within the past 14 days", "conc", lambda p: not p.tried(MAOI | {"rasagiline"}, 0, 14), exclude=True, hard="a window for a drug"),
    L("oud", "Does the patient have opioid use disorder or paralytic ileus", "no", lambda p: p.no_dx("F11.1", "F11.2", "K56.0"), exclude=True),
    L("la", "Will the patient use another long-acting opioid (e.g., OxyContin, MS Contin, Duragesic) at the same time", "conc", longacting, exclude=True, hard="formulation"),
]
ATTESTATIONS = ["Is the pain severe enough to require daily, around-the-clock, long-term opioid treatment", "Has the prescriber reviewed the state prescription drug monitoring program (PDMP) record",
                "Has the patient's pain or function improved, or been maintained, on the requested drug"]
X = lambda s: ALL(s.bzd, s.mao, s.oud, s.la)


def initial(s):
    return ALL(s.age, s.pain, ATT, s.sa, s.two, s.mme, s.nal, ATT, X(s))


def renewal(s):
    return ALL(s.now, ATT, s.rmme, X(s))


PAIN = dx("Other chronic pain", "G89.29")
LOW = lab(MME, 40, 15)
INITIAL = dict(
    age=[[born(49, 20)], [born(18)], [born(18, -1)]],
    dx=[[PAIN], [dx("Type 2 diabetes mellitus with diabetic polyneuropathy", "E11.42")], [dx("Acute post-thoracotomy pain", "G89.12")], [dx("Chronic pain syndrome", "G89.4")], [dx("Type 2 diabetes mellitus without complications", "E11.9")]],
    sa=[[worked("Norco", 60, 20)], [on("Percocet", 14)], [on("Ultram", 13)], [worked("Norco", 60, 70)], [worked("Norco", 60, 91)], [failed("Ibuprofen", 90)], []],
    two=[[failed("MS Contin", 60), bad("Duragesic", 4)], [contra("Belbuca"), failed("Morphine", 60)], [failed("Butrans", 60, 200), failed("Belbuca", 60, 30)], [failed("MS Contin", 60)], [failed("MS Contin", 60), failed("Hysingla ER", 60)],
         [worked("MS Contin", 200), bad("Butrans")]],
    mme=[[LOW], [lab(MME, 50, 15), on("Narcan", 60, "unknown")], [lab(MME, 50, 15)], [lab(MME, 49, 15)], [lab(MME, 90, 15), on("Naloxone", 60, "unknown")], [lab(MME, 91, 15), on("Narcan", 60, "unknown")],
         [lab(MME, 120, 15), spec("pain medicine"), on("Narcan", 60, "unknown")], [spec("pain medicine")], [on("Narcan", 60, "unknown")]],
    x=[[], [on("Xanax", 60)], [worked("Xanax", 60, 2)], [worked("Nardil", 200, 14)], [worked("Nardil", 200, 15)], [dx("Opioid dependence, uncomplicated", "F11.20")], [dx("Paralytic ileus", "K56.0", 5)], [on("Duragesic", 40)]],
)
RENEWAL = dict(
    now=[[PAIN, on("Nucynta ER", 170)], [PAIN, worked("Nucynta ER", 170, 6)], [PAIN, on("MS Contin", 170)]],
    mme=[[lab(MME, 60, 30)], [lab(MME, 90, 90)], [lab(MME, 91, 30)], [lab(MME, 60, 91)], []],
    x=[[], [on("Klonopin", 40)], [on("MS Contin", 40)], [past("Opioid dependence, uncomplicated", "F11.20")]],
)
