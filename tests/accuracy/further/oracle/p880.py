"""880 Quviviq: Molina coverage criteria with AND/OR lines and labelled slots, items separated by semicolons, an opioid that is excepted."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "880-quviviq-coverage-criteria.txt", "fu-880", "Molera Community Healthcare", "Quviviq", "daridorexant"
CLASS, STYLE = "insomnia", "Molina coverage criteria, A. 1. (a) with AND/OR lines, labelled slots"
COMBINED = ((40, 7), (14, 3))
ITEMS = ({"eszopiclone", "zaleplon", "zolpidem"}, {"temazepam"}, {"doxepin"}, {"ramelteon"})
SUD = ("F10", "F11", "F12", "F13", "F14", "F15", "F16", "F18", "F19")
LINES = [
    L("ins", "Documented diagnosis of insomnia", "dx", lambda p: p.dx("G47.0", "F51.0")),
    L("two", "Documentation of trial and failure (at least 14 days each) of, or serious side effects or contraindication to, TWO of the following: eszopiclone, zaleplon or zolpidem; temazepam; low-dose doxepin (Silenor); ramelteon", "trial",
      lambda p: count(lambda g: p.tfci(g, 14), *ITEMS) >= 2, hard="two of four items, one of them of three drugs, on one line"),
    L("old", "Member is 65 years of age or older, or has a history of substance use disorder, and has had trial and failure of, or serious side effects to, low-dose doxepin (Silenor) or ramelteon", "mix",
      lambda p: (p.age_ge(65) or p.hx(*SUD)) and p.fail_or_intolerant({"doxepin", "ramelteon"}), hard="age or history, and a step, on one line"),
    L("opi", "Member is not taking an opioid, unless the opioid is buprenorphine", "conc", lambda p: not p.on(OPIOID | {"oxymorphone"}), hard="unless names an exception"),
    L("osa", "If the member has obstructive sleep apnea, the apnea-hypopnea index (AHI) recorded within the past 12 months is below 15 events per hour", "if",
      lambda p: IF(p.dx("G47.33"), p.lab("Apnea-hypopnea index", lambda v: v < 15, 360)), hard="conditional on a diagnosis"),
    L("age", "Member must be 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("cur", "Member is currently taking Quviviq", "now", lambda p: p.on({"daridorexant"}), "r"),
    L("hyp", "Member is not taking another orexin receptor antagonist, a benzodiazepine, or another prescription hypnotic", "conc",
      lambda p: not p.another(OREXIN | BENZO | HYPNOTIC_880, "Quviviq", "daridorexant"), "r", hard="three classes"),
    L("narc", "Narcolepsy", "no", lambda p: p.no_dx("G47.4"), exclude=True),
    L("si", "Suicidal ideation or suicide attempt within the past 12 months", "no", lambda p: p.no_hx("R45.851", "T14.91", within=360), exclude=True, hard="an event in a window"),
    L("orx", "Concurrent use with another orexin receptor antagonist (e.g., Belsomra, Dayvigo)", "conc", lambda p: not p.another(OREXIN, "Quviviq", "daridorexant"), exclude=True),
    L("cyp", "Concurrent use with a strong CYP3A4 inhibitor (e.g., clarithromycin, itraconazole, ketoconazole)", "conc", lambda p: not p.on(STRONG_3A4), exclude=True),
]
ATTESTATIONS = ["Sleep hygiene practices have been reviewed with the member", "Prescriber attests that comorbid medical and psychiatric causes of the sleep disturbance have been evaluated", "Adherence to therapy as verified by the prescriber"]


def initial(s):
    return ALL(s.ins, ATT, ATT, ANY(s.two, s.old), s.opi, s.osa, s.age, s.narc, s.si, s.orx, s.cyp)


def renewal(s):
    return ALL(s.cur, ATT, s.hyp, s.narc, s.si, s.orx, s.cyp)


OSA = dx("Obstructive sleep apnea (adult) (pediatric)", "G47.33")
INS = dx("Insomnia, unspecified", "G47.00")
X = [[], [dx("Narcolepsy without cataplexy", "G47.419")], [past("Suicidal ideations", "R45.851", 360)], [past("Suicidal ideations", "R45.851", 361)], [past("Suicide attempt, initial encounter", "T14.91XA", 200)], [on("Belsomra", 30)], [worked("Dayvigo", 60, 30)],
     [on("itraconazole", 10)], [on("fluconazole", 10)], [on("Quviviq", 14)]]
INITIAL = dict(
    age=[[born(46, 60)], [born(18)], [born(18, -1)]],
    dx=[[INS], [dx("Primary insomnia", "F51.01")], [dx("Obstructive sleep apnea (adult) (pediatric)", "G47.33")], [past("Insomnia, unspecified", "G47.00")], [dx("Circadian rhythm sleep disorder, unspecified type", "G47.20")]],
    two=[[failed("zolpidem", 30), failed("Restoril", 30, 100)], [failed("Ambien", 14), bad("Rozerem", 3)], [failed("zolpidem", 30), failed("Lunesta", 30, 100)], [failed("zolpidem", 13), failed("temazepam", 30)], [contra("temazepam"), bad("Silenor", 5)],
         [worked("zolpidem", 100), failed("temazepam", 30)], [failed("trazodone", 30), failed("zolpidem", 30)], [partial("Sonata", 20), failed("ramelteon", 15)], []],
    old=[[], [born(65), failed("Silenor", 10)], [born(65, -1)], [born(70), bad("ramelteon", 4)]],
    alt=[[], [past("Opioid use disorder, moderate, in early remission", "F11.21", 900)], [dx("Alcohol dependence, uncomplicated", "F10.20")]],
    opi=[[], [on("tramadol", 20)], [on("Suboxone", 100)], [on("Butrans", 50), on("oxycodone", 30)], [worked("Norco", 10, 30)]],
    osa=[[], [OSA, lab("Apnea-hypopnea index", 8, 360)], [OSA, lab("Apnea-hypopnea index", 15)], [OSA, lab("Apnea-hypopnea index", 8, 361)], [OSA], [lab("Apnea-hypopnea index", 22)], [OSA, lab("Apnea-hypopnea index", 31, 200), lab("Apnea-hypopnea index", 4, 30)]],
    x=X,
)
MORE = {"senior": dict(
    age=[[born(72, 30)], [born(65)], [born(65, -1)], [born(58), past("Opioid dependence, in remission", "F11.21", 900)], [born(58), dx("Alcohol dependence, uncomplicated", "F10.20")]],
    dx=[[INS], [dx("Snoring", "R06.83")]],
    step=[[failed("Silenor", 12)], [bad("Rozerem", 3)], [worked("Silenor", 60)], [contra("ramelteon")], [failed("zolpidem", 60)], [partial("ramelteon", 6)], []],
    osa=[[], [OSA]],
    opi=[[], [on("hydrocodone/acetaminophen", 20)], [on("buprenorphine", 90)]],
)}
RENEWAL = dict(
    cur=[[INS, on("Quviviq", 90)], [INS, on("daridorexant", 30)], [INS, worked("Quviviq", 90, 10)], [INS]],
    hyp=[[], [on("Dayvigo", 20)], [on("alprazolam", 50)], [on("zolpidem", 20)], [worked("Ambien", 30)], [on("sertraline", 40)]],
    x=[X[0], X[1], X[2], X[3], X[7]],
)
