"""936 Quviviq: questions, all to be answered Yes; alternatives inside a question, a conditional, a programme."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "936-quviviq.txt", "fu-936", "Prairie Gate Health Partners", "Quviviq", "daridorexant"
CLASS, STYLE = "insomnia: orexin antagonist", ".txt, questions answered Yes"
COMBINED = ((40, 7), (14, 3))
Z = {"zolpidem", "eszopiclone"}
CONC = "Will Quviviq be used without another orexin receptor antagonist, a benzodiazepine, or another sedative-hypnotic (for example Belsomra, Dayvigo, Ambien, Restoril)"
LINES = [
    L("dx", "Does the patient have a diagnosis of insomnia", "dx", lambda p: p.dx("G47.0", "F51.0")),
    L("age", "Is the patient 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("zol", "Has the patient had an inadequate response to zolpidem or eszopiclone after at least 14 days of use, or an intolerance or contraindication to either one", "trial", lambda p: p.tfci(Z, 14), hard="question with three ways"),
    L("old", "Is the patient under 65 years of age, or has the patient tried low-dose doxepin (Silenor) or ramelteon (Rozerem)", "mix", lambda p: (not p.age_ge(65)) or p.tried({"doxepin", "ramelteon"}), hard="age, or a trial"),
    L("cbt", "Has the patient taken part in a cognitive behavioral therapy for insomnia (CBT-I) program for at least 6 weeks", "prog", lambda p: p.programme(("cognitive behavioral", "cbt-i"), 42)),
    L("free", "Is the patient free of narcolepsy, and without suicidal ideation in the past 12 months", "no", lambda p: p.no_dx("G47.41", "G47.42") and p.no_hx("R45.851", within=360), hard="absence put as a question, one in a window"),
    L("osa", "If the patient has obstructive sleep apnea, is the most recent apnea-hypopnea index (AHI) below 15 events per hour", "if",
      lambda p: IF(p.dx("G47.33"), p.lab("Apnea-hypopnea index", lambda v: v < 15)), hard="conditional question"),
    L("conc", CONC, "conc", lambda p: not p.another(HYPNOTIC_936, "Quviviq", "daridorexant"), "b", hard="absence put as a question"),
    L("now", "Is the patient currently taking Quviviq, with at least 60 days of use so far", "now", lambda p: p.taking({"daridorexant"}, 60), "r"),
    L("phq", "Is the latest PHQ-9 score, taken within the past 6 months, below 20", "lab", lambda p: p.lab("PHQ-9 score", lambda v: v < 20, 180), "r"),
]
ATTESTATIONS = ["Has the patient been counseled on sleep hygiene", "Has sleep improved, as reported by the prescriber"]


def initial(s):
    return ALL(s.dx, s.age, s.zol, s.old, s.cbt, s.free, s.osa, s.conc, ATT)


def renewal(s):
    return ALL(s.now, s.phq, s.conc, ATT)


CBT = "Cognitive behavioral therapy for insomnia (CBT-I)"
INS = dx("Insomnia, unspecified", "G47.00")
OSA = dx("Obstructive sleep apnea (adult) (pediatric)", "G47.33")
INITIAL = dict(
    dx=[[INS], [dx("Primary insomnia", "F51.01")], [dx("Sleep deprivation", "Z72.820")], [past("Insomnia, unspecified", "G47.00")]],
    age=[[born(47, 20)], [born(18)], [born(18, -1)], [born(65)], [born(65, -1)], [born(70), worked("Silenor", 20)], [born(70), bad("Rozerem", 4)], [born(68), contra("Rozerem")]],
    zol=[[failed("Ambien", 40)], [failed("zolpidem", 14)], [failed("zolpidem", 13)], [failed("Lunesta", 30)], [bad("eszopiclone", 3)], [contra("zolpidem")], [worked("Ambien", 100)], [failed("Restoril", 60)], [undated("Ambien")], []],
    cbt=[[prog(CBT, 150, 60)], [prog(CBT, 42)], [prog(CBT, 41)], [], [prog("Comprehensive weight management program", 300)]],
    free=[[], [dx("Narcolepsy with cataplexy", "G47.411")], [past("Suicidal ideations", "R45.851", 360)], [past("Suicidal ideations", "R45.851", 361)], [dx("Narcolepsy", "G47.4")]],
    osa=[[], [OSA, lab("Apnea-hypopnea index", 14.9, 90)], [OSA, lab("Apnea-hypopnea index", 15, 90)], [OSA], [lab("Apnea-hypopnea index", 40, 300)], [OSA, lab("Apnea-hypopnea index", 31, 400), lab("Apnea-hypopnea index", 6, 40)]],
    x=[[], [on("Belsomra", 30)], [on("Xanax", 90)], [worked("Dayvigo", 60)], [on("Quviviq", 10)], [on("Ambien", 20)]],
)
RENEWAL = dict(
    now=[[INS, on("Quviviq", 120)], [INS, on("Quviviq", 60)], [INS, on("daridorexant", 59)], [INS, worked("Quviviq", 90, 5)]],
    phq=[[lab("PHQ-9 score", 7)], [lab("PHQ-9 score", 19, 180)], [lab("PHQ-9 score", 20)], [lab("PHQ-9 score", 7, 181)], []],
    x=[[], [on("Ativan", 30)], [on("Dayvigo", 30)]],
)
