"""830 OxyContin: Health Net protocol, roman sections and bullets, OR lines, continuation, not authorized for."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "830-oxycontin.txt", "fu-830", "Sierra Bay Net", "OxyContin", "oxycodone"
CLASS, STYLE = "chronic pain: long-acting opioid", "Health Net protocol, roman sections, bullets with OR lines"
COMBINED = ((40, 6), (14, 3))
MME = "Daily opioid dose"
IR = {"oxycodone", "hydromorphone", "tramadol", "hydrocodone", "codeine", "tapentadol"}
NONOPIOID = (NSAID, {"acetaminophen"}, GABAPENTINOID, {"duloxetine"})
LONG = {"oxycontin", "xtampza er", "hysingla er", "nucynta er", "ultram er", "conzip", "exalgo", "zohydro er"}
LINES = [
    L("canc", "Cancer or sickle cell disease in a patient 11 years of age or older", "mix", lambda p: p.dx("C", "D57.0", "D57.1", "D57.2", "D57.4", "D57.8") and p.age_ge(11), hard="diagnosis and age on one line"),
    L("pall", "Patient is receiving palliative care (ICD-10 Z51.5)", "dx", lambda p: p.dx("Z51.5")),
    L("pain", "Diagnosis of chronic pain", "dx", lambda p: p.dx("G89.2", "G89.4")),
    L("age", "Patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("two", "Failure of, intolerance to, or contraindication to at least TWO of the following: an NSAID, acetaminophen, a gabapentinoid (gabapentin or pregabalin), duloxetine", "trial",
      lambda p: count(p.tfci, *NONOPIOID) >= 2, hard="two of four items within the line"),
    L("ir", "A trial of an immediate-release opioid (e.g., Roxicodone, Dilaudid, Ultram) for at least 14 days within the past 60 days", "trial",
      lambda p: p.tried(IR, 14, within=60, keep=lambda m: m["drug"].lower() not in LONG), hard="class, length and window"),
    L("la", "Trial of, or contraindication to, MS Contin (extended-release morphine) or Duragesic", "trial", lambda p: p.tried({"morphine", "fentanyl"}) or p.contraindicated({"morphine", "fentanyl"})),
    L("mme", "Daily opioid dose, measured within the past 30 days, is no more than 90 MME, unless prescribed by or in consultation with a pain medicine specialist", "mix",
      lambda p: ANY(p.lab(MME, lambda v: v <= 90, 30), p.prescriber("pain medicine")), hard="unless clause with a prescriber"),
    L("now", "Patient is currently taking OxyContin", "now", lambda p: p.on({"oxycodone"}), "r"),
    L("rdose", "Daily opioid dose is not higher than it was before OxyContin was started, or the patient has cancer", "mix",
      lambda p: ANY(p.change(MME, {"oxycodone"}, lambda b, c: c <= b), p.dx("C")), "r", hard="change from baseline or a condition"),
    L("nal", "If the daily opioid dose is 50 MME or more, patient also has an active prescription for naloxone (e.g., Narcan)", "if",
      lambda p: IF(p.lab(MME, lambda v: v >= 50), p.on({"naloxone"})), "r", hard="conditional on a value"),
    L("xac", "Acute or postoperative pain", "no", lambda p: p.no_dx("G89.1"), exclude=True),
    L("xoud", "Patients with opioid use disorder", "no", lambda p: p.no_dx("F11.1", "F11.2"), exclude=True),
    L("xbz", "Concomitant use of a benzodiazepine (e.g., alprazolam, lorazepam)", "conc", lambda p: not p.on(BENZO), exclude=True),
    L("xil", "Paralytic ileus or other bowel obstruction", "no", lambda p: p.no_dx("K56"), exclude=True),
]
ATTESTATIONS = ["A treatment plan with goals for pain and function has been agreed with the patient", "A urine drug screen was done within the past 12 months"]


def excluded(s):
    return ALL(s.xac, s.xoud, s.xbz, s.xil)


def initial(s):
    return ALL(ANY(s.canc, s.pall, ALL(s.pain, s.age, s.two, s.ir, s.la, s.mme, ATT)), excluded(s))


def renewal(s):
    return ALL(s.now, s.rdose, s.nal, ATT, excluded(s))


CP = dx("Other chronic pain", "G89.29")
mme = lambda v, ago=10: lab(MME, v, ago)
INITIAL = dict(
    age=[[born(52, 90)], [born(18)], [born(18, -1)]],
    dx=[[CP], [dx("Chronic pain syndrome", "G89.4")], [dx("Low back pain, unspecified", "M54.50")], [dx("Malignant neoplasm of unspecified site of unspecified female breast", "C50.919")], [dx("Sickle-cell disease without crisis", "D57.1"), born(11)],
        [dx("Sickle-cell disease without crisis", "D57.1"), born(11, -1)], [past("Malignant neoplasm of colon, unspecified", "C18.9")], [dx("Encounter for palliative care", "Z51.5", 20)]],
    two=[[failed("Aleve", 60), bad("Cymbalta")], [partial("Mobic", 30), contra("Acetaminophen")], [failed("Neurontin", 40), failed("Lyrica", 40, 120)], [failed("Neurontin", 40), bad("Tylenol", 5)], [failed("Aleve", 60)], [worked("Aleve", 60), failed("Cymbalta", 90)], []],
    ir=[[worked("Roxicodone", 40, 10)], [on("Dilaudid", 14)], [on("Dilaudid", 13)], [worked("Ultram", 60, 90)], [failed("Tramadol", 30, 20)]],
    la=[[failed("MS Contin", 60, 40)], [worked("Duragesic", 30, 40)], [contra("MS Contin")], [bad("Duragesic", 3, 60)], []],
    mme=[[mme(60)], [mme(90, 30)], [mme(91)], [mme(60, 31)], [mme(120), spec("pain medicine")], [spec("pain medicine")]],
    x=[[], [dx("Other acute postprocedural pain", "G89.18", 10)], [dx("Opioid dependence, uncomplicated", "F11.20")], [on("Xanax", 40)], [worked("Ativan", 60, 30)], [dx("Paralytic ileus", "K56.0", 10)]],
)
RENEWAL = dict(
    dx=[[CP], [CP, dx("Malignant neoplasm of prostate", "C61")]],
    now=[[on("OxyContin", 180)], [worked("OxyContin", 170, 10)]],
    dose=[[mme(60, 200), mme(45, 12)], [mme(60, 200), mme(60, 12), on("Narcan", 100)], [mme(60, 200), mme(49, 12)], [mme(60, 200), mme(50, 12)], [mme(60, 200), mme(75, 12), on("Naloxone", 100)], [mme(45, 12)], [mme(60, 200), mme(55, 12), worked("Narcan", 90, 20)], []],
    x=[[], [on("Klonopin", 60)], [dx("Opioid abuse, uncomplicated", "F11.10")]],
)
