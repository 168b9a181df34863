"""523 Butrans: state Medicaid form of yes/no questions in sections, exclusions as questions."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "523-butrans.txt", "fu-523", "New Alden Medicaid", "Butrans", "buprenorphine"
CLASS, STYLE = "chronic pain, opioid", "state Medicaid form, yes/no questions in sections, exclusions as questions"
COMBINED = ((30, 5), (10, 2))
MME = "Daily opioid dose"
LONG = {"oxycontin", "ms contin", "duragesic", "hysingla er", "belbuca", "dolophine", "methadone"}
SHORT_BRANDS = {"norco", "percocet", "ultram", "tramadol", "roxicodone", "dilaudid"}


def short_failed(p):
    return p.failed({"hydrocodone", "oxycodone", "tramadol", "hydromorphone", "codeine"}, 0, 90, lambda m: m["drug"].lower() in SHORT_BRANDS)


def long_acting(p):
    return any(m["drug"].lower() in LONG and m["status"] == "active" and m["outcome"] != "contraindication" for m in p.r["medications"])


LINES = [
    L("age", "Is the member 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("dx", "Does the member have a diagnosis of chronic pain", "dx", lambda p: p.dx("G89.2", "G89.4")),
    L("short", "Has the member tried and failed a short-acting opioid (for example, Norco, Percocet, or tramadol) within the last 90 days", "trial", short_failed, hard="a class by examples within a window"),
    L("nsaid", "An NSAID", "trial", lambda p: p.fail_or_intolerant(NSAID), hard="verb in the question above"),
    L("apap", "Acetaminophen", "trial", lambda p: p.fail_or_intolerant({"acetaminophen"}), hard="also inside combinations"),
    L("gaba", "Gabapentin or pregabalin", "trial", lambda p: p.fail_or_intolerant({"gabapentin", "pregabalin"})),
    L("dulo", "Duloxetine", "trial", lambda p: p.fail_or_intolerant({"duloxetine"})),
    L("tca", "A tricyclic antidepressant", "trial", lambda p: p.fail_or_intolerant(TCA)),
    L("mme", "Is the member's total daily opioid dose 80 MME or less, as recorded within the last 30 days", "lab", lambda p: p.lab(MME, lambda v: v <= 80, 30), "b"),
    L("nal", "If the member is taking a benzodiazepine, has naloxone been dispensed within the last 12 months", "if", lambda p: IF(p.on(BENZO), p.tried({"naloxone"}, 0, 360)), "b", hard="a conditional question"),
    L("now", "Is the member currently using Butrans", "now", lambda p: p.taking({"buprenorphine"}), "r"),
    L("ileus", "Does the member have a bowel obstruction or paralytic ileus", "no", lambda p: p.no_dx("K56"), exclude=True),
    L("qt", "Does the member have long QT syndrome", "no", lambda p: p.no_dx("I45.81"), exclude=True),
    L("oud", "Does the member have opioid use disorder", "no", lambda p: p.no_dx("F11.1", "F11.2"), exclude=True),
    L("la", "Is the member taking another long-acting opioid (OxyContin, MS Contin, Duragesic, Hysingla ER, Belbuca, or methadone)", "conc", lambda p: not long_acting(p), exclude=True, hard="brands that differ from others of the ingredient"),
    L("aa", "Is the member taking amiodarone, sotalol, dofetilide, disopyramide, or quinidine", "conc", lambda p: not p.on({"amiodarone", "sotalol", "dofetilide", "disopyramide", "quinidine"}), exclude=True),
]
ATTESTATIONS = ["Did the prescriber review the prescription drug monitoring program (PDMP) report before this request", "Is there a signed pain treatment agreement in the member's chart",
                "Has the member's pain or function improved since Butrans was started", "Is Butrans being requested for as-needed use or for pain after surgery"]


def out(s):
    return ALL(s.ileus, s.qt, s.oud, s.la, s.aa, ATT)


def initial(s):
    return ALL(s.age, s.dx, s.short, AT_LEAST(2, s.nsaid, s.apap, s.gaba, s.dulo, s.tca), s.mme, s.nal, ATT, ATT, out(s))


def renewal(s):
    return ALL(s.now, ATT, s.mme, s.nal, ATT, out(s))


PAIN = dx("Other chronic pain", "G89.29")
X = [[], [dx("Paralytic ileus", "K56.0", 10)], [dx("Long QT syndrome", "I45.81")], [dx("Opioid dependence, uncomplicated", "F11.20")], [past("Opioid dependence, uncomplicated", "F11.20")], [on("MS Contin", 100)], [on("Belbuca", 50)], [worked("OxyContin", 60, 40)], [on("Pacerone", 300)], [on("Tenormin", 300)]]
NAL = [[], [on("Xanax", 100)], [on("Xanax", 100), worked("Narcan", 1, 300)], [on("Ativan", 60), worked("Narcan", 1, 361)], [worked("Klonopin", 60, 90)]]
INITIAL = dict(
    age=[[born(54, 60)], [born(18)], [born(18, -1)]],
    dx=[[PAIN], [dx("Chronic pain syndrome", "G89.4")], [dx("Acute pain due to trauma", "G89.11", 10)], [past("Other chronic pain", "G89.29")]],
    short=[[failed("Ultram", 40, 20)], [failed("Ultram", 40, 90)], [failed("Ultram", 40, 91)], [on("Ultram", 60, "inadequate_response")], [worked("Ultram", 60, 5)], [bad("Tramadol")], []],
    non=[[failed("Motrin", 60), failed("Neurontin", 90)], [failed("Motrin", 60), failed("Mobic", 60)], [bad("Celebrex"), bad("Cymbalta")], [failed("Lyrica", 60), failed("Neurontin", 60)], [failed("Tylenol", 60), partial("Elavil", 90)], [worked("Motrin", 60), failed("Neurontin", 90)], [contra("Motrin"), failed("Neurontin", 90)],
         [failed("Tylenol", 60)]],
    mme=[[lab(MME, 40)], [lab(MME, 80, 30)], [lab(MME, 81)], [lab(MME, 40, 31)], []],
    nal=NAL,
    x=X,
)
RENEWAL = dict(
    now=[[PAIN, on("Butrans", 200)], [PAIN, worked("Butrans", 150, 15)]],
    mme=[[lab(MME, 36)], [lab(MME, 90)], [lab(MME, 36, 31)]],
    nal=NAL[:2],
    x=[[], [on("OxyContin", 30)], [dx("Opioid dependence, uncomplicated", "F11.20")]],
)
