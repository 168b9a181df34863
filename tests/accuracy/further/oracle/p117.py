"""117 Dayvigo: letters, an unless clause in front of a counted list, headers printed in Markdown."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "117-dayvigo-lettered.md", "fu-117", "Sierra Alta Preferred", "Dayvigo", "lemborexant"
CLASS, STYLE = "insomnia, orexin antagonist", "letters A.–H., Markdown with printed headers and no front matter"
FIVE = ("zolpidem", "eszopiclone", "zaleplon", "doxepin", "temazepam")
CONC = "Patient is not taking an opioid or a benzodiazepine"
LINES = [
    L("dx", "Diagnosis of insomnia", "dx", lambda p: p.dx("G47.0", "F51.0")),
    L("age", "Patient is at least 18 years of age", "age", lambda p: p.age_ge(18)),
    L("two", "Unless the patient is 65 years of age or older, trial and failure (at least 14 days each), intolerance, or contraindication to TWO of the following:", "mix",
      lambda p: p.age_ge(65) or count(lambda d: p.tfci({d}, 14), *FIVE) >= 2, hard="unless clause before a counted list"),
    L("nar", "Patient does not have narcolepsy", "no", lambda p: p.no_dx("G47.4")),
    L("conc", CONC, "conc", lambda p: not p.on(OPIOID | BENZO), "b"),
    L("orex", "Dayvigo is not used with another orexin receptor antagonist (Belsomra, Quviviq)", "conc", lambda p: not p.another(OREXIN, "Dayvigo", "lemborexant")),
    L("osa", "If the patient has obstructive sleep apnea, the apnea-hypopnea index is below 30 events per hour", "if",
      lambda p: IF(p.dx("G47.33"), p.lab("Apnea-hypopnea index", lambda v: v < 30)), hard="conditional"),
    L("rdx", "Patient continues to have a diagnosis of insomnia", "dx", lambda p: p.dx("G47.0", "F51.0"), "r"),
]
ATTESTATIONS = ["Sleep hygiene and other non-drug measures have been tried", "Patient reports improved sleep with Dayvigo"]


def initial(s):
    return ALL(s.dx, s.age, s.two, s.nar, s.conc, s.orex, s.osa, ATT)


def renewal(s):
    return ALL(s.rdx, ATT, s.conc)


INS = dx("Insomnia, unspecified", "G47.00")
X = [[], [on("Xanax")], [on("Norco", 20)], [worked("Ativan", 30, 40)], [on("Percocet", 5)], [on("Zoloft")]]
INITIAL = dict(
    age=[[born(46, 20)], [born(18)], [born(18, -1)], [born(65)], [born(65, -1)]],
    dx=[[INS], [dx("Primary insomnia", "F51.01")], [dx("Hypersomnia, unspecified", "G47.10")], [], [past("Insomnia", "G47.00")]],
    two=[[failed("Ambien", 30), failed("Lunesta", 20, 100)], [failed("Ambien", 14), failed("Sonata", 14, 100)], [failed("Ambien", 13), failed("Sonata", 14, 100)], [failed("Ambien", 60)],
         [bad("Silenor", 3), contra("Restoril")], [failed("Ambien", 30), failed("zolpidem", 30, 200)], [], [born(70, 5)], [worked("Ambien", 60), failed("Lunesta", 20, 100)]],
    nar=[[], [dx("Narcolepsy with cataplexy", "G47.411")]],
    conc=X,
    orex=[[], [on("Belsomra")], [failed("Quviviq", 30, 30)], [on("Dayvigo", 20)]],
    osa=[[], [dx("Obstructive sleep apnea", "G47.33"), lab("Apnea-hypopnea index", 29)], [dx("Obstructive sleep apnea", "G47.33"), lab("Apnea-hypopnea index", 30)],
         [dx("Obstructive sleep apnea", "G47.33")]],
)
RENEWAL = dict(dx=[[INS, on("Dayvigo", 85)], [past("Insomnia", "G47.00"), on("Dayvigo", 85)], [dx("Psychophysiologic insomnia", "F51.04"), on("Dayvigo", 85)]], conc=X)
