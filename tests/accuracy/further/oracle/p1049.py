"""1049 Sublocade: prose paragraphs of a Blue plan, one conditional."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1049-sublocade.md", "fu-1049", "Blue Shoals Health", "Sublocade", "buprenorphine"
CLASS, STYLE = "opioid use disorder", "prose paragraphs of a Blue plan"
COMBINED = ((30, 9), (18, 6))
ORAL = lambda m: m["drug"].lower() not in ("sublocade", "brixadi", "butrans", "buprenex", "belbuca")
AGONIST_1049 = OPIOID | {"oxymorphone", "naltrexone"}
BENZO_1049 = BENZO | {"triazolam", "clobazam", "chlordiazepoxide", "clorazepate", "oxazepam", "estazolam", "flurazepam"}
SP = ("addiction medicine", "psychiatry")
LINES = [
    L("who", "Sublocade is considered medically necessary for members who are 18 years of age or older and have a diagnosis of moderate or severe opioid use disorder", "mix",
      lambda p: p.age_ge(18) and p.dx("F11.2"), hard="age and diagnosis on one line"),
    L("sl", "The member must have been treated with sublingual buprenorphine or buprenorphine/naloxone (for example, Suboxone) for at least 7 days", "trial", lambda p: p.tried({"buprenorphine"}, 7, keep=ORAL)),
    L("spec", "Sublocade must be prescribed by, or in consultation with, an addiction medicine specialist or a psychiatrist", "spec", lambda p: p.prescriber(*SP)),
    L("alt", "The member's ALT must be below 200 U/L on a test performed within the past 90 days", "lab", lambda p: p.lab("ALT", lambda v: v < 200, 90)),
    L("bzd", "If the member is taking a benzodiazepine, the prescriber must be an addiction medicine specialist or a psychiatrist", "if",
      lambda p: IF(p.on(BENZO_1049), p.prescriber(*SP, consult=False)), hard="conditional"),
    L("now", "The member must have been receiving Sublocade for at least 3 months", "now", lambda p: p.taking({"buprenorphine"}, 90, keep=lambda m: not m["drug"].lower().startswith(("suboxone", "subutex"))), "r"),
    L("alt2", "The member's ALT must be below 200 U/L on a test performed within the past 12 months", "lab", lambda p: p.lab("ALT", lambda v: v < 200, 360), "r"),
    L("qt", "Sublocade is not covered for members with long QT syndrome", "no", lambda p: p.no_dx("I45.81"), exclude=True),
    L("opi", "Sublocade is not covered for members who are taking naltrexone, methadone, or another full opioid agonist such as oxycodone, hydrocodone, morphine, or fentanyl", "conc", lambda p: not p.on(AGONIST_1049), exclude=True),
]
ATTESTATIONS = ["The prescriber confirms that counseling and psychosocial support are part of the treatment plan", "The prescriber confirms that the member has had fewer cravings or less illicit opioid use on Sublocade"]


def initial(s):
    return ALL(s.who, s.sl, s.spec, s.alt, s.bzd, ATT, s.qt, s.opi)


def renewal(s):
    return ALL(s.now, s.alt2, ATT, s.qt, s.opi)


OUD = dx("Opioid dependence, uncomplicated", "F11.20", 500)
X = [[], [on("Dolophine", 90)], [on("Vivitrol", 30)], [on("Oxycodone", 40)], [on("Percocet", 15)], [worked("Oxycodone", 100, 60)], [on("Narcan", 90)], [on("Gabapentin", 90)], [dx("Long QT syndrome", "I45.81", 300)],
     [dx("Unspecified atrial fibrillation", "I48.91", 300)], [worked("Revia", 60, 300)]]
INITIAL = dict(
    age=[[born(33)], [born(18)], [born(18, -1)]],
    dx=[[OUD], [dx("Opioid dependence with withdrawal", "F11.23", 30)], [dx("Opioid abuse, uncomplicated", "F11.10", 300)], [dx("Alcohol dependence, uncomplicated", "F10.20", 300)], [], [past("Opioid dependence, uncomplicated", "F11.20")]],
    sl=[[on("Suboxone", 40)], [worked("Suboxone", 7, 20)], [worked("Suboxone", 6, 20)], [on("Subutex", 14)], [bad("Suboxone", 20)], [worked("Revia", 60, 90)], [], [undated("Suboxone", "effective")], [med("Suboxone", 30, 26), med("Suboxone", 20, 16)]],
    spec=[[spec("psychiatry")], [spec("addiction medicine")], [spec("family medicine")], [spec("psychiatry"), on("Klonopin", 200)], [spec("family medicine"), on("Xanax", 200)], [spec("family medicine"), worked("Ativan", 60, 60)], [spec("addiction medicine"), on("Valium", 90)]],
    alt=[[lab("ALT", 42)], [lab("ALT", 199, 90)], [lab("ALT", 200)], [lab("ALT", 42, 91)], [], [lab("ALT", 260, 80), lab("ALT", 90, 10)]],
    x=X,
)
RENEWAL = dict(
    now=[[OUD, on("Sublocade", 200)], [OUD, on("Sublocade", 90)], [OUD, on("Sublocade", 89)], [OUD, worked("Sublocade", 200, 20)], [OUD]],
    alt=[[lab("ALT", 38, 50)], [lab("ALT", 199, 300)], [lab("ALT", 215)], [lab("ALT", 38, 400)], []],
    x=[X[0], X[1], X[2], X[3], X[8], X[5]],
)
