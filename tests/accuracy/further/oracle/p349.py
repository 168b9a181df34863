"""349 OxyContin: a questionnaire, failure of both of two products, dose or specialty, conditional on another drug."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "349-oxycontin-questions.txt", "bh-349", "Rocky Ford Health Partners", "OxyContin", "oxycodone"
CLASS, STYLE = "long-acting opioid", "question list in parts"
LONG = {"ms contin", "kadian", "duragesic", "fentanyl", "xtampza er", "hysingla er", "nucynta er", "methadone", "dolophine", "opana er", "belbuca", "butrans"}
SHORT = {"hydrocodone", "tramadol", "codeine", "hydromorphone"}
F = lambda p, d: p.failed({d}) or p.intolerant({d})
MME = "Daily opioid dose"
LINES = [
    L("age", "Is the patient 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("pain", "Does the patient have chronic pain, cancer-related pain, or sickle cell disease", "dx", lambda p: p.dx("G89.2", "G89.3", "G89.4", "D57.0", "D57.1", "D57.2", "D57.4", "D57.8")),
    L("ir", "Has the patient taken a short-acting opioid (e.g., hydrocodone/acetaminophen, tramadol, codeine) for at least 2 weeks during the past 60 days", "trial", lambda p: p.tried(SHORT, 14, within=60), hard="a class by formulation, with a window"),
    L("both", "Did the patient fail, or was the patient unable to tolerate, BOTH extended-release morphine (MS Contin) AND a long-acting buprenorphine product (Belbuca or Butrans)", "trial",
      lambda p: F(p, "morphine") and F(p, "buprenorphine"), hard="both of two"),
    L("mme", "Is the patient's daily opioid dose 90 MME or less, or is the prescriber a pain management specialist", "mix", lambda p: ANY(p.lab(MME, lambda v: v <= 90), p.prescriber("pain medicine", consult=False)), hard="value or specialty"),
    L("nal", "If the patient is on a benzodiazepine, is naloxone (Narcan) also prescribed", "if", lambda p: IF(p.on(BENZO), p.on({"naloxone"})), hard="conditional on another drug"),
    L("now", "Is the patient currently taking OxyContin", "now", lambda p: p.taking({"oxycodone"}), "r"),
    L("down", "Is the patient's current daily opioid dose no higher than it was when OxyContin was started", "change", lambda p: p.change(MME, {"oxycodone"}, lambda b, c: c <= b), "r", hard="current against baseline"),
    L("oud", "The patient has opioid use disorder or is taking Suboxone", "mix", lambda p: p.no_dx("F11.1", "F11.2") and not any(m["drug"].lower() in ("suboxone", "buprenorphine/naloxone") and m["status"] == "active" for m in p.r["medications"]), exclude=True, hard="condition or drug"),
    L("ileus", "The patient has a bowel obstruction or paralytic ileus", "no", lambda p: p.no_dx("K56"), exclude=True),
    L("la", "The patient is taking another long-acting opioid such as a fentanyl patch, methadone, MS Contin, or Xtampza ER", "conc",
      lambda p: not any(m["drug"].lower() in LONG and m["status"] == "active" for m in p.r["medications"]), exclude=True, hard="a class by formulation"),
]
ATTESTATIONS = ["Has the prescriber checked the state prescription drug monitoring program", "Have pain and function improved with treatment"]


def initial(s):
    return ALL(s.age, s.pain, s.ir, s.both, s.mme, s.nal, ATT, s.oud, s.ileus, s.la)


def renewal(s):
    return ALL(s.now, s.down, ATT, s.oud, s.ileus, s.la)


X = [[], [dx("Opioid dependence, uncomplicated", "F11.20")], [on("Suboxone", 60)], [dx("Paralytic ileus", "K56.0", 5)], [past("Partial intestinal obstruction, unspecified as to cause", "K56.600")], [on("Duragesic", 60)], [on("Xtampza ER", 60)], [on("Methadone", 60)],
     [dx("Alcohol dependence, uncomplicated", "F10.20")]]
INITIAL = dict(
    age=[[born(55, 20)], [born(18)], [born(18, -1)]],
    pain=[[dx("Chronic pain syndrome", "G89.4")], [dx("Neoplasm related pain (acute) (chronic)", "G89.3")], [dx("Other chronic pain", "G89.29")], [dx("Hb-SS disease without crisis", "D57.1")], [dx("Sickle-cell trait", "D57.3")], [dx("Acute postprocedural pain, other", "G89.18")], [past("Chronic pain syndrome", "G89.4")]],
    ir=[[on("Norco", 60)], [worked("Ultram", 14, 40)], [worked("Ultram", 13, 20)], [worked("Ultram", 30, 61)], [worked("Naproxen", 90, 5)], []],
    both=[[failed("MS Contin", 60, 120), failed("Belbuca", 60, 40)], [bad("MS Contin", 9, 200), failed("Butrans", 10, 40)], [failed("MS Contin", 60, 40)], [failed("Butrans", 60, 40), bad("Belbuca", 20, 150)], [contra("MS Contin"), failed("Butrans", 60, 40)], [worked("MS Contin", 200, 100), failed("Butrans", 60, 40)]],
    mme=[[lab(MME, 60, 12)], [lab(MME, 90, 12)], [lab(MME, 91, 12)], [lab(MME, 150, 12), spec("pain medicine")], [spec("pain medicine")], []],
    benzo=[[], [on("Xanax", 90)], [on("Xanax", 90), on("Narcan", 40)], [worked("Ativan", 30)], [on("Ambien", 90)]],
    x=X,
)
RENEWAL = dict(
    who=[[born(55, 20), dx("Chronic pain syndrome", "G89.4")]],
    now=[[on("OxyContin", 180)], [worked("OxyContin", 170, 10)], [on("MS Contin", 180)]],
    mme=[[lab(MME, 80, 185), lab(MME, 60, 10)], [lab(MME, 80, 185), lab(MME, 80, 10)], [lab(MME, 80, 185), lab(MME, 81, 10)], [lab(MME, 120, 300), lab(MME, 80, 180), lab(MME, 95, 10)], [lab(MME, 60, 10)], [lab(MME, 80, 185)]],
    x=X,
)
