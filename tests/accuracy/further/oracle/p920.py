"""920 Quviviq: Kaiser criteria-based consultation, dashes, conditionals by age."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "920-quviviq.txt", "fu-920", "Evergreen Permanent Care of the Northwest", "Quviviq", "daridorexant"
CLASS, STYLE = "insomnia: orexin antagonist", "Kaiser criteria-based consultation, flat dashes, lines conditional on age"
COMBINED = ((44, 7), (14, 3))
UNDER = ("zolpidem", "eszopiclone", "zaleplon", "temazepam")
LINES = [
    L("age", "Patient is at least 18 years of age", "age", lambda p: p.age_ge(18)),
    L("dx", "Patient has a diagnosis of insomnia", "dx", lambda p: p.dx("G47.0", "F51.0")),
    L("young", "Patients younger than 65 years: failure after at least 14 days of, or intolerance or contraindication to, TWO of zolpidem, eszopiclone, zaleplon, and temazepam", "if",
      lambda p: IF(not p.age_ge(65), sum(p.tfci({d}, 14) for d in UNDER) >= 2), hard="conditional on age, two of four"),
    L("old", "Patients 65 years and older: failure after at least 14 days of, or intolerance or contraindication to, ramelteon or doxepin", "if", lambda p: IF(p.age_ge(65), p.tfci({"ramelteon", "doxepin"}, 14)), hard="conditional on age"),
    L("osa", "If the patient has obstructive sleep apnea, the most recent apnea-hypopnea index is below 15 events per hour", "if", lambda p: IF(p.dx("G47.33"), p.lab("Apnea-hypopnea index", lambda v: v < 15)), hard="conditional"),
    L("narc", "Patient has no diagnosis of narcolepsy and no history of suicide attempt within the past 12 months", "no", lambda p: p.no_dx("G47.4") and p.no_hx("T14.91", within=360), hard="two absences, one in a window"),
    L("op", "Patient does not take an opioid or a benzodiazepine", "conc", lambda p: not p.on(OPIOID_920) and not p.on(BENZO_918), hard="two classes"),
    L("orx", "Patient is not taking another orexin receptor antagonist (e.g., Belsomra, Dayvigo)", "conc", lambda p: not p.another(OREXIN, "Quviviq", "daridorexant"), "b"),
    L("phq", "PHQ-9 score within the past 90 days is less than 20", "lab", lambda p: p.lab("PHQ-9 score", lambda v: v < 20, 90)),
    L("spec", "Prescriber is, or has consulted, a psychiatrist or a sleep medicine specialist", "spec", lambda p: p.prescriber("psychiatry", "sleep medicine")),
    L("now", "Patient is taking Quviviq and has done so for at least 90 days", "now", lambda p: p.taking({"daridorexant"}, 90), "r", hard="duration and still taken"),
    L("ess", "Epworth Sleepiness Scale score has not increased by more than 4 points from the score before Quviviq was started", "change", lambda p: p.change("Epworth Sleepiness Scale", {"daridorexant"}, lambda b, c: c - b <= 4), "r", hard="negated change from baseline"),
]
ATTESTATIONS = ["Cognitive behavioral therapy for insomnia was tried or is not available", "Sleep onset or sleep maintenance has improved in the judgment of the prescriber"]


def initial(s):
    return ALL(s.age, s.dx, s.young, s.old, s.osa, ATT, s.narc, s.op, s.orx, s.phq, s.spec)


def renewal(s):
    return ALL(s.now, ATT, s.orx, s.ess)


INS = dx("Insomnia, unspecified", "G47.00")
OSA, S = dx("Obstructive sleep apnea (adult) (pediatric)", "G47.33"), "Epworth Sleepiness Scale"
A = "Apnea-hypopnea index"
INITIAL = dict(
    age=[[born(43, 70)], [born(18)], [born(18, -1)], [born(65, -1)], [born(65)]],
    dx=[[INS], [dx("Primary insomnia", "F51.01")], [past("Insomnia, unspecified", "G47.00")], [dx("Sleep disorder, unspecified", "G47.9")], [dx("Hypersomnia, unspecified", "G47.10")]],
    step=[[failed("Ambien", 40), failed("Lunesta", 40, 100)], [failed("zolpidem", 14), bad("Restoril")], [failed("zolpidem", 13), failed("Lunesta", 40, 100)], [failed("Ambien", 40), failed("Intermezzo", 40, 100)], [contra("zaleplon"), bad("eszopiclone")], [worked("Ambien", 40), failed("Lunesta", 40, 100)],
          [failed("trazodone", 40), failed("Lunesta", 40, 100)], [failed("Rozerem", 30)], [born(70), failed("Rozerem", 14)], [born(70), failed("Rozerem", 13)], [born(66, 5), bad("Silenor")], [born(72), failed("Ambien", 40), failed("Lunesta", 40, 100)], []],
    osa=[[], [OSA, lab(A, 9)], [OSA, lab(A, 15)], [OSA], [lab(A, 30)], [OSA, lab(A, 40, 300), lab(A, 14, 20)]],
    x=[[], [dx("Narcolepsy without cataplexy", "G47.419")], [past("Narcolepsy with cataplexy", "G47.411")], [past("Suicide attempt", "T14.91XA", 360)], [past("Suicide attempt", "T14.91XA", 361)], [on("Tramadol", 40)], [on("lorazepam", 40)], [worked("oxycodone", 5)], [on("Belsomra", 60)], [worked("Dayvigo", 60)]],
    phq=[[lab("PHQ-9 score", 7)], [lab("PHQ-9 score", 19, 90)], [lab("PHQ-9 score", 20)], [lab("PHQ-9 score", 7, 91)], []],
    spec=[[spec("psychiatry")], [spec("sleep medicine")], [spec("family medicine")]],
)
RENEWAL = dict(
    now=[[INS, on("Quviviq", 200)], [INS, on("daridorexant", 90)], [INS, on("Quviviq", 89)], [INS, worked("Quviviq", 150, 30)]],
    ess=[[lab(S, 8, 220), lab(S, 6, 20)], [lab(S, 8, 220), lab(S, 12, 20)], [lab(S, 8, 220), lab(S, 13, 20)], [lab(S, 6, 20)], [lab(S, 8, 220)], []],
    x=[[], [on("Dayvigo", 30)]],
)
