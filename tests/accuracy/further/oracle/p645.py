"""645 OxyContin: Medicaid questions with YES, an exclusion part of questions, MME or specialty, naloxone beside a benzodiazepine."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "645-oxycontin.txt", "fu-645", "Red Mesa State Medicaid", "OxyContin", "oxycodone"
CLASS, STYLE = "long-acting opioid", "Medicaid, questions"
COMBINED = ((40, 7), (14, 3))
MME = "Daily opioid dose"
SHORT = {"hydrocodone", "oxycodone", "hydromorphone", "codeine", "tramadol"}
LONG = ({"morphine"}, {"fentanyl"}, {"tapentadol"})


def used(p, drugs, days):
    from datetime import date
    for m in p._meds(drugs):
        if m["outcome"] == "contraindication":
            continue
        if m["status"] == "active" or (m["end"] and (p.today - date.fromisoformat(m["end"])).days <= days):
            return True
    return False


LINES = [
    L("age", "Is the member 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("pain", "Does the member have neoplasm-related pain, sickle cell disease, or chronic pain syndrome", "dx", lambda p: p.dx("G89.3", "D57.0", "D57.1", "D57.2", "D57.4", "D57.8", "G89.4")),
    L("sa", "Within the past 90 days, has the member used a short-acting opioid (such as hydrocodone/acetaminophen, oxycodone/acetaminophen, or hydromorphone)", "trial",
      lambda p: used(p, SHORT, 90), hard="use within a window"),
    L("two", "Has the member tried at least TWO of these long-acting opioids for 30 days or more with an inadequate response, or been unable to tolerate them: morphine ER (MS Contin), fentanyl patch (Duragesic), tapentadol ER (Nucynta ER)", "mix",
      lambda p: count(lambda g: p.failed(g, 30) or p.intolerant(g), *LONG) >= 2, hard="two of three in a question"),
    L("mme", "Is the member's daily opioid dose 90 MME or less, or is the prescriber a pain medicine specialist or an oncologist", "mix",
      lambda p: ANY(p.lab(MME, lambda v: v <= 90), p.prescriber("pain medicine", "oncology", consult=False)), hard="a value or a specialty"),
    L("nal", "If the member also takes a benzodiazepine (e.g., alprazolam, clonazepam, lorazepam), does the member have an active prescription for naloxone", "if",
      lambda p: IF(p.on(BENZO), p.on({"naloxone"})), hard="conditional"),
    L("now", "Is the member still taking OxyContin", "now", lambda p: p.on({"oxycodone"}), "r"),
    L("m120", "Is the latest daily opioid dose, recorded within the past 60 days, 120 MME or less", "lab", lambda p: p.lab(MME, lambda v: v <= 120, 60), "r"),
    L("oud", "Does the member have opioid use disorder (F11.x)", "no", lambda p: p.no_dx("F11"), exclude=True),
    L("preg", "Is the member pregnant, or does the member have paralytic ileus", "no", lambda p: p.no_dx(*PREGNANT, "K56.0"), exclude=True, hard="two absences"),
    L("other", "Is the member taking another long-acting opioid (e.g., MS Contin, Duragesic, Nucynta ER, methadone, Butrans)", "conc",
      lambda p: not p.on({"morphine", "fentanyl", "tapentadol", "methadone", "buprenorphine"}), exclude=True),
]
ATTESTATIONS = ["Has the prescriber looked up the member in the state prescription monitoring program", "Is there a pain treatment agreement signed by the member and the prescriber",
                "Has the prescriber documented that pain and function are better with treatment"]


def initial(s):
    return ALL(s.age, s.pain, s.sa, s.two, s.mme, s.nal, ATT, ATT, s.oud, s.preg, s.other)


def renewal(s):
    return ALL(s.now, s.m120, ATT, s.oud, s.preg, s.other)


CP = dx("Chronic pain syndrome", "G89.4", 900)
X = [[], [dx("Opioid dependence, uncomplicated", "F11.20")], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 60)], [dx("Paralytic ileus", "K56.0", 10)], [on("methadone", 30)], [on("Duragesic", 20)], [dx("Cannabis abuse, uncomplicated", "F12.10")]]
INITIAL = dict(
    age=[[born(49)], [born(18)], [born(18, -1)]],
    pain=[[CP], [dx("Neoplasm related pain (acute) (chronic)", "G89.3")], [dx("Hb-SS disease without crisis", "D57.1")], [dx("Low back pain, unspecified", "M54.50")], [past("Chronic pain syndrome", "G89.4")]],
    sa=[[worked("Norco", 60, 20)], [on("Percocet", 40)], [worked("hydrocodone/acetaminophen", 20, 90)], [worked("Norco", 60, 91)], [worked("Dilaudid", 30, 45)], []],
    two=[[failed("MS Contin", 60, 100), failed("Duragesic", 45)], [failed("morphine", 30, 100), bad("Nucynta ER", 4)], [failed("MS Contin", 29, 100), failed("Duragesic", 45)], [bad("MS Contin"), bad("Duragesic", 5)],
         [failed("MS Contin", 60)], [worked("MS Contin", 60), failed("fentanyl", 50)], [contra("morphine"), failed("Duragesic", 45)], [failed("MS Contin", 60), failed("methadone", 90)], [partial("Nucynta ER", 40), bad("fentanyl")]],
    mme=[[lab(MME, 60)], [lab(MME, 90)], [lab(MME, 95)], [lab(MME, 140), spec("pain medicine")], [lab(MME, 140), spec("oncology")], [], [spec("pain medicine")], [lab(MME, 140), spec("neurology")], [lab(MME, 130, 60), lab(MME, 75, 5)]],
    nal=[[], [on("Xanax", 60)], [on("lorazepam", 60), on("Narcan", 30)], [on("Klonopin", 60), worked("Narcan", 10, 60)], [worked("Ativan", 60, 20)]],
    x=X,
)
RENEWAL = dict(
    now=[[CP, on("OxyContin", 100)], [CP, worked("OxyContin", 80, 20)]],
    m=[[lab(MME, 90)], [lab(MME, 120, 60)], [lab(MME, 125)], [lab(MME, 90, 61)], []],
    x=X,
)
