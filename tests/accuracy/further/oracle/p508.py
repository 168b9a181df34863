"""508 Quviviq: CVS Caremark criteria questions with instructions in brackets, one skip that makes an alternative."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "508-quviviq.txt", "fu-508", "Redwood Union Healthcare Trust", "Quviviq", "daridorexant"
CLASS, STYLE = "insomnia, orexin receptor antagonist", "CVS Caremark criteria questions, [If no, do not approve.], skip to question"
COMBINED = ((36, 10), (8, 2))
HYP = ["zolpidem", "eszopiclone", "zaleplon", "ramelteon"]
B = BENZO | {"triazolam", "estazolam", "clorazepate", "chlordiazepoxide", "oxazepam", "flurazepam", "quazepam"}
LINES = [
    L("dx", "Does the patient have a diagnosis of insomnia characterized by difficulties with sleep onset and/or sleep maintenance? [If no, do not approve.]", "dx", lambda p: p.dx("G47.0", "F51.0")),
    L("age", "Is the patient 18 years of age or older? [If no, do not approve.]", "age", lambda p: p.age_ge(18)),
    L("nar", "Does the patient have narcolepsy? [If yes, do not approve.]", "no", lambda p: p.no_dx("G47.4"), exclude=True, hard="a question whose yes denies"),
    L("fail", "Has the patient experienced an inadequate treatment response to at least a 14-day trial of zolpidem, eszopiclone, zaleplon, or ramelteon? [If yes, skip to question 6.]", "trial", lambda p: p.failed(set(HYP), 14), hard="a question that may be answered no"),
    L("int", "Does the patient have an intolerance or contraindication to at least two of the following: zolpidem, eszopiclone, zaleplon, ramelteon? [If no, do not approve.]", "trial", lambda p: count(lambda d: p.intolerant(d) or p.contraindicated(d), *({h} for h in HYP)) >= 2),
    L("conc", "Is the patient currently taking another orexin receptor antagonist (e.g., Belsomra, Dayvigo) or a benzodiazepine? [If yes, do not approve.]", "conc", lambda p: not p.another(OREXIN, "Quviviq", "daridorexant") and not p.on(B), exclude=True),
    L("cyp", "Is the patient currently taking a strong CYP3A4 inhibitor (e.g., clarithromycin, itraconazole, ketoconazole)? [If yes, do not approve.]", "conc", lambda p: not p.on({"clarithromycin", "itraconazole", "ketoconazole", "ritonavir", "cobicistat"}), exclude=True),
    L("osa", "If the patient has obstructive sleep apnea, is the apnea-hypopnea index below 30 events per hour? [If no, do not approve.]", "if", lambda p: IF(p.dx("G47.33"), p.lab("Apnea-hypopnea index", lambda v: v < 30)), hard="a conditional question"),
]
ATTESTATIONS = ["Has the patient been counseled on sleep hygiene or tried cognitive behavioral therapy for insomnia? [If no, do not approve.]",
                "Does the patient require MORE than 30 tablets per month? [If yes, approve for 30 tablets per month only.]"]


def initial(s):
    return ALL(s.dx, s.age, s.nar, ANY(s.fail, s.int), s.conc, s.cyp, s.osa, ATT)


INS, OSA = dx("Insomnia, unspecified", "G47.00"), dx("Obstructive sleep apnea (adult) (pediatric)", "G47.33")
AHI = "Apnea-hypopnea index"
INITIAL = dict(
    age=[[born(49, 60)], [born(18)], [born(18, -1)]],
    dx=[[INS], [dx("Primary insomnia", "F51.01")], [dx("Sleep disorder, unspecified", "G47.9")], [past("Insomnia, unspecified", "G47.00")], []],
    nar=[[], [dx("Narcolepsy without cataplexy", "G47.419")], [dx("Hypersomnia, unspecified", "G47.10")]],
    step=[[failed("Zolpidem", 60)], [partial("Lunesta", 14)], [failed("Ambien", 13)], [bad("Zolpidem"), bad("Sonata")], [bad("Zolpidem"), contra("Rozerem")], [bad("Ambien")], [bad("Ambien"), bad("Zolpidem", 5, 200)],
          [failed("Trazodone", 90)], [worked("Eszopiclone", 200)], [failed("Silenor", 60), contra("Zaleplon")]],
    conc=[[], [on("Belsomra", 40)], [on("Dayvigo", 40)], [on("Lorazepam", 40)], [worked("Belsomra", 40, 30)], [on("Quviviq", 40)]],
    cyp=[[], [on("Nizoral", 10)], [on("Biaxin", 5)], [on("Fluconazole", 10)], [worked("Itraconazole", 14, 30)]],
    osa=[[], [OSA, lab(AHI, 29)], [OSA, lab(AHI, 30)], [OSA], [lab(AHI, 44)]],
)
