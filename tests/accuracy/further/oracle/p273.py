"""273 Hetlioz: prose paragraphs, two diagnoses on one line, a trial within the year, unless an age."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "273-hetlioz-prose.txt", "fu-273", "Copper Basin Health Plan", "Hetlioz", "tasimelteon"
CLASS, STYLE = "non-24 sleep disorder, rare", "prose paragraphs, unless clauses, two conditions on one line"
COMBINED = ((24, 3), (7, 1))
SLEEP = {"zolpidem", "eszopiclone", "zaleplon", "temazepam", "triazolam", "ramelteon"} | OREXIN
LINES = [
    L("age", "Hetlioz capsules are considered medically necessary for members who are 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("dx", "The member must have a diagnosis of non-24-hour sleep-wake disorder (free-running type, ICD-10 G47.24) and must be blind in both eyes (ICD-10 H54.0-)", "dx",
      lambda p: p.dx("G47.24") and p.dx("H54.0"), hard="two conditions, codes in parentheses"),
    L("mel", "The member must have taken melatonin for at least 60 days within the past year without an adequate response, or must have an intolerance or contraindication to melatonin", "trial",
      lambda p: p.tfci({"melatonin"}, 60, 365), hard="duration and window, 'without an adequate response'"),
    L("ram", "The member must also have tried ramelteon (Rozerem), unless the member is 65 years of age or older", "mix", lambda p: p.tried({"ramelteon"}) or p.age_ge(65), hard="unless an age"),
    L("spec", "Hetlioz must be prescribed by, or in consultation with, a neurologist or a physician who specializes in sleep medicine", "spec", lambda p: p.prescriber("neurology", "sleep medicine")),
    L("ess", "An Epworth Sleepiness Scale score of 10 or more must have been recorded within the past 6 months", "lab", lambda p: p.lab("Epworth Sleepiness Scale", lambda v: v >= 10, 180)),
    L("now", "The member must still be taking Hetlioz and must have been on it for at least 3 months", "now", lambda p: p.taking({"tasimelteon"}, 90), "r"),
    L("shift", "Hetlioz is not covered for members with shift work sleep disorder or jet lag", "no", lambda p: p.no_dx("G47.26", "G47.25"), exclude=True),
    L("ddi", "Hetlioz is not covered for members who take fluvoxamine, ketoconazole, or rifampin", "conc", lambda p: not p.on({"fluvoxamine", "ketoconazole", "rifampin"}), exclude=True),
    L("slp", "Hetlioz is not covered together with another prescription sleep medication such as zolpidem, eszopiclone, temazepam, or an orexin receptor antagonist", "conc", lambda p: not p.on(SLEEP), exclude=True),
]
ATTESTATIONS = ["The prescriber confirms that good sleep hygiene has been reviewed with the member", "The prescriber confirms that nighttime sleep has lengthened or that daytime naps have become shorter"]


def initial(s):
    return ALL(s.age, s.dx, s.mel, s.ram, s.spec, s.ess, ATT, s.shift, s.ddi, s.slp)


def renewal(s):
    return ALL(s.now, ATT, s.shift, s.ddi, s.slp)


NON24 = dx("Circadian rhythm sleep disorder, free running type", "G47.24")
BLIND = dx("Blindness right eye category 3, blindness left eye category 3", "H54.0X33")
ESS = "Epworth Sleepiness Scale"
RAM = worked("Rozerem", 40, 200)
X = [[], [dx("Circadian rhythm sleep disorder, shift work type", "G47.26")], [on("Luvox", 90)], [on("Rifadin", 20)], [on("Ambien", 40)], [on("Quviviq", 40)], [worked("Lunesta", 60, 15)], [on("Zoloft", 90)]]
INITIAL = dict(
    age=[[born(39, 61), RAM], [born(18), RAM], [born(18, -1), RAM], [born(39, 61)], [born(65)], [born(65, -1)], [born(50), bad("Rozerem", 4)]],
    dx=[[NON24, BLIND], [NON24], [BLIND, dx("Primary insomnia", "F51.01")], [NON24, dx("Blindness, one eye, low vision other eye, unspecified eyes", "H54.10")], [dx("Circadian rhythm sleep disorder, delayed sleep phase type", "G47.21"), BLIND]],
    mel=[[failed("Melatonin", 90)], [failed("Melatonin", 60, 365)], [failed("Melatonin", 60, 366)], [failed("Melatonin", 59)], [bad("Melatonin")], [worked("Melatonin", 200)], [contra("Melatonin")], []],
    spec=[[spec("sleep medicine")], [spec("neurology")], [spec("psychiatry")]],
    ess=[[lab(ESS, 14)], [lab(ESS, 10, 180)], [lab(ESS, 9)], [lab(ESS, 14, 181)]],
    x=X,
)
RENEWAL = dict(
    now=[[NON24, BLIND, on("Hetlioz", 200)], [NON24, BLIND, on("tasimelteon", 90)], [NON24, BLIND, on("Hetlioz", 89)], [NON24, BLIND, worked("Hetlioz", 200, 12)]],
    x=[X[0], X[1], X[2], X[5], X[7]],
)
