"""678 Belsomra: Medicaid questionnaire, Yes in every question, a part in which Yes excludes."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "678-belsomra.txt", "fu-678", "Blue Mesa State Medicaid Program", "Belsomra", "suvorexant"
CLASS, STYLE = "insomnia", "Medicaid questionnaire, Yes/No boxes under each question"
COMBINED = ((38, 6), (14, 4))
Z, TEM = {"zolpidem", "eszopiclone"}, {"temazepam"}
PHQ = "Is the most recent PHQ-9 score, taken within the past 90 days, 19 or lower"
LINES = [
    L("age", "Is the member 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("dx", "Does the member have a diagnosis of insomnia", "dx", lambda p: p.dx("F51.0", "G47.0")),
    L("z", "Has the member had an inadequate response to at least 14 days of zolpidem or eszopiclone, or an intolerance to one of them", "trial", lambda p: p.fail_or_intolerant(Z, 14)),
    L("tem", "If the member is younger than 65 years, has the member also had an inadequate response or an intolerance to temazepam", "if",
      lambda p: IF(not p.age_ge(65), p.fail_or_intolerant(TEM)), hard="conditional on age with a trial"),
    L("osa", "If the member has obstructive sleep apnea, is the most recent apnea-hypopnea index below 30 events per hour", "if",
      lambda p: IF(p.dx("G47.33"), p.lab("Apnea-hypopnea index", lambda v: v < 30)), hard="conditional on a condition with a value"),
    L("cbt", "Has the member been enrolled in a cognitive behavioral therapy program for at least 6 weeks", "prog", lambda p: p.programme(["cognitive behavioral"], 42)),
    L("phq", PHQ, "lab", lambda p: p.lab("PHQ-9 score", lambda v: v <= 19, 90), "b"),
    L("now", "Is the member still taking Belsomra, and has it been taken for at least 60 days", "now", lambda p: p.taking({"suvorexant"}, 60), "r", hard="active and a duration"),
    L("narc", "Does the member have narcolepsy", "no", lambda p: p.no_dx("G47.4"), exclude=True),
    L("sud", "Does the member have an active alcohol or opioid use disorder", "no", lambda p: p.no_dx("F10", "F11"), exclude=True),
    L("ora", "Is the member also taking another orexin receptor antagonist (Dayvigo, Quviviq)", "conc", lambda p: not p.another(OREXIN, "Belsomra", "suvorexant"), exclude=True),
    L("cyp", "Is the member also taking a strong CYP3A inhibitor (e.g., ketoconazole, itraconazole, clarithromycin)", "conc",
      lambda p: not p.on({"ketoconazole", "itraconazole", "clarithromycin", "ritonavir", "cobicistat", "posaconazole", "voriconazole"}), exclude=True, hard="class by examples"),
]
ATTESTATIONS = ["Has the prescriber counseled the member on sleep hygiene", "Does the prescriber document an improvement in sleep with Belsomra"]


def out(s):
    return ALL(s.narc, s.sud, s.ora, s.cyp)


def initial(s):
    return ALL(s.age, s.dx, s.z, s.tem, s.osa, s.cbt, s.phq, ATT, out(s))


def renewal(s):
    return ALL(s.now, s.phq, ATT, out(s))


INS = dx("Insomnia, unspecified", "G47.00")
OSA = dx("Obstructive sleep apnea (adult) (pediatric)", "G47.33")
ahi = lambda v, ago=60: lab("Apnea-hypopnea index", v, ago)
phq = lambda v, ago=20: lab("PHQ-9 score", v, ago)
CBT = "Cognitive behavioral therapy program for insomnia"
INITIAL = dict(
    age=[[born(48, 30)], [born(18)], [born(18, -1)], [born(71)]],
    dx=[[INS], [dx("Primary insomnia", "F51.01")], [past("Insomnia, unspecified", "G47.00")], [dx("Hypersomnia, unspecified", "G47.10")]],
    z=[[failed("Ambien", 60)], [failed("eszopiclone", 14)], [failed("Lunesta", 13)], [bad("zolpidem", 4)], [worked("Ambien", 90)], [contra("zolpidem")]],
    tem=[[failed("Restoril", 20, 100)], [bad("temazepam", 3)], [], [born(65)], [born(65, -1)], [worked("Restoril", 60)]],
    osa=[[], [OSA, ahi(29.9)], [OSA, ahi(30)], [OSA], [ahi(44)], [OSA, ahi(38, 500), ahi(12, 40)]],
    cbt=[[prog(CBT, 200, 100)], [prog(CBT, 60, 18)], [prog(CBT, 60, 19)], [prog("Comprehensive weight management program", 200, 50)], [prog(CBT, 42)], []],
    phq=[[phq(8)], [phq(19, 90)], [phq(20)], [phq(8, 91)], []],
    x=[[], [dx("Narcolepsy without cataplexy", "G47.419")], [dx("Alcohol dependence, uncomplicated", "F10.20")], [past("Alcohol dependence, uncomplicated", "F10.20")], [on("Dayvigo", 30)], [on("Nizoral", 10)], [on("Biaxin", 5)], [worked("Biaxin", 10, 40)]],
)
RENEWAL = dict(
    now=[[INS, on("Belsomra", 120)], [INS, on("suvorexant", 60)], [INS, on("Belsomra", 59)], [INS, worked("Belsomra", 100, 10)], [INS, on("Belsomra", 40), worked("Belsomra", 30, 60)]],
    phq=[[phq(6)], [phq(19, 90)], [phq(21)], [phq(6, 91)], []],
    x=[[], [on("Quviviq", 20)], [dx("Opioid dependence, uncomplicated", "F11.20")], [on("itraconazole", 8)], [on("fluconazole", 8)]],
)
