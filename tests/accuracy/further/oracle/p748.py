"""748 Belbuca: a Medicaid form of questions, sections to be answered YES or NO."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "748-belbuca.txt", "fu-748", "Bluegrass Commons Medicaid", "Belbuca", "buprenorphine"
CLASS, STYLE = "long-acting opioid", "Medicaid form, questions answered YES or NO by section"
COMBINED = ((40, 7), (14, 3))
ITEMS = (NSAID, {"gabapentin", "pregabalin"}, {"duloxetine", "venlafaxine"} | TCA)
LONG = {"oxycontin", "ms contin", "duragesic", "nucynta er", "xtampza er", "hysingla er", "butrans"}


def other_long(p):
    return any(m["status"] == "active" and m["outcome"] != "contraindication" and m["drug"].lower() in LONG for m in p.r["medications"])


LINES = [
    L("age", "Is the patient 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("dx", "Does the patient have a diagnosis of chronic pain, cancer pain, or sickle cell disease", "dx", lambda p: p.dx("G89.2", "G89.3", "G89.4", "D57"), hard="three conditions"),
    L("short", "Has the patient tried a short-acting opioid (e.g., hydrocodone/acetaminophen, oxycodone/acetaminophen) for at least 14 days", "trial", lambda p: p.tried(SHORT_OPIOID, 14, keep=lambda m: m["drug"].lower() not in LONG), hard="class by examples"),
    L("non", "Are there at least TWO of the following non-opioid treatments that the patient has tried, or is unable to take because of intolerance or contraindication", "trial",
      lambda p: count(lambda g: p.tried(g) or p.intolerant(g) or p.contraindicated(g), *ITEMS) >= 2, hard="two of three items; the header carries the verb"),
    L("er", "Did the patient have an inadequate response to at least 30 days of, or an intolerance to, morphine ER (MS Contin) or the fentanyl patch (Duragesic)", "trial", lambda p: p.fail_or_intolerant({"morphine", "fentanyl"}, 30)),
    L("mme", "Is the daily opioid dose below 90 MME or, if it is 90 MME or higher, has naloxone been prescribed within the past 12 months", "mix",
      lambda p: ANY(p.lab("Daily opioid dose", lambda v: v < 90), p.tried({"naloxone"}, within=360)), hard="a value, or else a drug in a window"),
    L("spec", "Is the prescriber a pain medicine specialist or an oncologist, or has one been consulted", "spec", lambda p: p.prescriber("pain medicine", "oncology")),
    L("cur", "Is the patient currently using Belbuca", "now", lambda p: p.on({"buprenorphine"}), "r"),
    L("mme120", "Is the patient's most recent daily opioid dose, recorded within the past 90 days, no higher than 120 MME", "lab", lambda p: p.lab("Daily opioid dose", lambda v: v <= 120, 90), "r"),
    L("benzo", "Is the patient taking a benzodiazepine or a sedative-hypnotic such as zolpidem", "conc", lambda p: not p.on(BENZO | HYPNOTIC), exclude=True, hard="a question to be answered NO"),
    L("long", "Is the patient taking another long-acting opioid (e.g., OxyContin, MS Contin, Duragesic, Nucynta ER)", "conc", lambda p: not other_long(p), exclude=True, hard="a class by the form of the drug"),
    L("oud", "Has the patient ever had an opioid use disorder", "no", lambda p: p.no_hx("F11"), exclude=True, hard="of any time"),
    L("ileus", "Does the patient have paralytic ileus or a bowel obstruction", "no", lambda p: p.no_dx("K56"), exclude=True),
]
ATTESTATIONS = ["Has the prescriber checked the state prescription monitoring program in the last 30 days", "Have pain and function improved since Belbuca was started"]


def out(s):
    return ALL(s.benzo, s.long, s.oud, s.ileus)


def initial(s):
    return ALL(s.age, s.dx, s.short, s.non, s.er, s.mme, ATT, s.spec, out(s))


def renewal(s):
    return ALL(s.cur, ATT, s.mme120, out(s))


MME = "Daily opioid dose"
CP = dx("Chronic pain syndrome", "G89.4")
X = [[], [on("alprazolam", 90)], [on("Ambien", 40)], [worked("lorazepam", 60, 40)], [on("OxyContin", 60)], [on("Nucynta ER", 60)], [past("Opioid dependence, in remission", "F11.21", 2500)], [dx("Opioid dependence, uncomplicated", "F11.20")],
     [dx("Ileus, unspecified", "K56.7", 5)], [past("Other partial intestinal obstruction", "K56.690", 800)]]
INITIAL = dict(
    age=[[], [born(18)], [born(18, -1)]],
    dx=[[CP], [dx("Neoplasm related pain (acute) (chronic)", "G89.3")], [dx("Sickle-cell disease without crisis", "D57.1")], [dx("Low back pain, unspecified", "M54.50")], [dx("Other chronic pain", "G89.29")], [dx("Other acute postprocedural pain", "G89.18")]],
    short=[[worked("Norco", 40, 60)], [worked("Percocet", 14, 200)], [worked("Norco", 13, 60)], [on("hydrocodone/acetaminophen", 100)], [bad("Norco", 5)], []],
    non=[[worked("ibuprofen", 60), worked("gabapentin", 90)], [bad("naproxen"), worked("Cymbalta", 60)], [contra("meloxicam"), bad("Lyrica")], [worked("ibuprofen", 60), worked("meloxicam", 60, 200)], [worked("amitriptyline", 60), failed("Neurontin", 20)],
         [worked("gabapentin", 90)], [worked("gabapentin", 90), worked("acetaminophen", 90)]],
    er=[[failed("MS Contin", 60)], [failed("Duragesic", 30)], [failed("MS Contin", 29)], [bad("Duragesic")], [worked("MS Contin", 100)], [contra("Duragesic")], []],
    mme=[[lab(MME, 60)], [lab(MME, 89.5)], [lab(MME, 90)], [lab(MME, 110), worked("Narcan", 1, 360)], [lab(MME, 110), worked("Narcan", 1, 361)], [lab(MME, 150), on("naloxone", 50)], [], [worked("Narcan", 1, 100)]],
    spec=[[spec("pain medicine")], [spec("oncology")], [spec("family medicine")]],
    x=X,
)
RENEWAL = dict(
    cur=[[CP, on("Belbuca", 120)], [CP, worked("Belbuca", 100, 20)]],
    mme=[[lab(MME, 80)], [lab(MME, 120, 90)], [lab(MME, 121)], [lab(MME, 80, 91)], []],
    x=[X[0], X[1], X[2], X[4], X[6], X[8], X[9]],
)
