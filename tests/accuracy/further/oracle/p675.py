"""675 Xtampza ER: Health Net protocol, bullets with AND lines, two of four items, unless with two waivers."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "675-xtampza.txt", "fu-675", "Golden Tide Health", "Xtampza ER", "oxycodone"
CLASS, STYLE = "opioids", "Health Net protocol, roman headings, bullets with bare AND lines"
COMBINED = ((38, 6), (14, 4))
SHORT = {"hydrocodone", "oxycodone", "tramadol"}
ITEMS = [{"morphine"}, {"fentanyl"}, {"buprenorphine"}, {"tapentadol"}]
LONG = {"morphine", "fentanyl", "buprenorphine", "tapentadol", "methadone", "oxymorphone"}
MME = "Daily opioid dose"


def other_long(p):
    """By product, because immediate-release oxycodone and hydrocodone are no long-acting opioids."""
    named = any(m["status"] == "active" and m["drug"] in ("OxyContin", "Hysingla ER", "Zohydro ER") for m in p.r["medications"])
    return named or p.on(LONG)


LINES = [
    L("dx", "Diagnosis of chronic pain or cancer-related pain", "dx", lambda p: p.dx("G89.2", "G89.3", "G89.4")),
    L("age", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("short", "Use of a short-acting opioid (hydrocodone/acetaminophen, oxycodone/acetaminophen, or tramadol) for at least 14 days within the past 90 days", "trial",
      lambda p: p.tried(SHORT, 14, 90, keep=lambda m: set(ingredients_of(m)) & {"acetaminophen", "tramadol"}), hard="duration and window"),
    L("two", "Failure (after at least 30 days) of, or clinically significant adverse effects to, TWO of the following", "trial",
      lambda p: count(lambda g: p.fail_or_intolerant(g, 30), *ITEMS) >= 2, hard="header that carries the verb, two of four items"),
    L("mme", "Daily opioid dose is 90 MME or less, unless the member has active cancer or the prescriber is a pain medicine specialist", "mix",
      lambda p: ANY(p.lab(MME, lambda v: v <= 90), p.dx("C"), p.prescriber("pain medicine", consult=False)), hard="unless with two waivers"),
    L("now", "Member is currently receiving Xtampza ER", "now", lambda p: p.on({"oxycodone"}), "r"),
    L("rise", "Daily opioid dose is no more than 25% above the dose recorded before Xtampza ER was started", "change",
      lambda p: p.change(MME, {"oxycodone"}, lambda b, c: c <= round(b * 1.25, 6)), "r", hard="per cent change from baseline"),
    L("acute", "Acute or postoperative pain", "no", lambda p: p.no_dx("G89.1"), exclude=True),
    L("oud", "Opioid use disorder", "no", lambda p: p.no_dx("F11"), exclude=True),
    L("gi", "Paralytic ileus or gastrointestinal obstruction", "no", lambda p: p.no_dx("K56"), exclude=True),
    L("bz", "Concurrent use with a benzodiazepine (e.g., alprazolam, lorazepam)", "conc", lambda p: not p.on(BENZO | {"triazolam"}), exclude=True),
    L("long", "Concurrent use with another long-acting opioid (e.g., OxyContin, MS Contin, Duragesic)", "conc", lambda p: not other_long(p), exclude=True, hard="another brand of the same ingredient"),
]
ATTESTATIONS = ["Prescriber has reviewed the state prescription drug monitoring program report", "Documentation of improved pain or function"]


def out(s):
    return ALL(s.acute, s.oud, s.gi, s.bz, s.long)


def initial(s):
    return ALL(s.dx, s.age, s.short, s.two, s.mme, ATT, out(s))


def renewal(s):
    return ALL(s.now, s.rise, ATT, out(s))


CP = dx("Other chronic pain", "G89.29")
mme = lambda v, ago=20: lab(MME, v, ago)
INITIAL = dict(
    dx=[[CP], [dx("Neoplasm related pain (acute) (chronic)", "G89.3")], [dx("Chronic pain syndrome", "G89.4")], [dx("Low back pain, unspecified", "M54.50")]],
    age=[[born(52, 40)], [born(18)], [born(18, -1)]],
    short=[[worked("Norco", 60, 20)], [worked("Percocet", 14, 60)], [worked("tramadol", 13, 30)], [failed("Ultram", 40, 91)], [bad("Norco", 5, 40)], []],
    two=[[failed("MS Contin", 90, 40), bad("Duragesic", 8)], [failed("morphine", 30, 40), partial("Butrans", 30, 100)], [failed("morphine", 29, 40), bad("Duragesic", 8)], [failed("MS Contin", 90, 40)],
         [failed("Butrans", 60, 40), bad("Belbuca", 9, 200)], [worked("MS Contin", 90, 40), bad("Nucynta ER", 12)], [contra("MS Contin"), bad("Duragesic", 8)], [bad("Nucynta ER", 9, 50), bad("MS Contin", 9, 90)]],
    mme=[[mme(60)], [mme(90)], [mme(91)], [mme(120), dx("Malignant neoplasm of unspecified part of unspecified bronchus or lung", "C34.90")], [mme(120), spec("pain medicine")],
         [mme(120), past("Malignant neoplasm of unspecified part of unspecified bronchus or lung", "C34.90")], [], [spec("pain medicine")]],
    x=[[], [dx("Acute post-thoracotomy pain", "G89.12", 20)], [dx("Other acute postprocedural pain", "G89.18", 20)], [dx("Opioid dependence, uncomplicated", "F11.20")], [dx("Paralytic ileus", "K56.0", 30)], [past("Paralytic ileus", "K56.0", 300)],
       [on("Ativan", 40)], [on("OxyContin", 40)], [on("Duragesic", 20)], unsure(on("Norco", 30)), [worked("Xanax", 100, 100)]],
)
RENEWAL = dict(
    now=[[CP, on("Xtampza ER", 150)], [CP, worked("Xtampza ER", 140, 10)]],
    mme=[[mme(60, 160), mme(60, 10)], [mme(60, 160), mme(75, 10)], [mme(60, 160), mme(76, 10)], [mme(80, 160), mme(45, 10)], [mme(60, 10)], [mme(60, 160)], [mme(40, 200), mme(60, 150), mme(74, 10)]],
    x=[[], [on("Klonopin", 60)], [dx("Opioid dependence, uncomplicated", "F11.20", 40)], [on("MS Contin", 60)]],
)
