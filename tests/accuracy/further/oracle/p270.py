"""270 Caplyta: question list in three parts, a conditional question, questions that exclude."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "270-caplyta-questions.txt", "fu-270", "Prairie Lantern Health", "Caplyta", "lumateperone"
CLASS, STYLE = "schizophrenia and bipolar depression", "question list: Yes to all, Yes to none"
COMBINED = ((24, 3), (7, 1))
SIX = ("aripiprazole", "lurasidone", "olanzapine", "quetiapine", "risperidone", "ziprasidone")
BIP = ("F31.3", "F31.4", "F31.5")
QL = {"quetiapine", "lurasidone"}
LINES = [
    L("age", "Is the patient 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("dx", "Does the patient have a diagnosis of schizophrenia (F20.-), or of a bipolar disorder with a current depressive episode (F31.3-, F31.4, F31.5)", "dx", lambda p: p.dx("F20", *BIP), hard="codes with dashes"),
    L("two", "Has the patient had an inadequate response to, or been unable to tolerate, at least two of the following: aripiprazole, lurasidone, olanzapine, quetiapine, risperidone, ziprasidone", "trial",
      lambda p: count(lambda d: p.failed({d}) or p.intolerant({d}), *SIX) >= 2, hard="two of an inline list"),
    L("ql", "If the patient has bipolar depression, was quetiapine or lurasidone taken for at least 6 weeks, unless contraindicated or not tolerated", "if",
      lambda p: IF(p.dx(*BIP), p.tried(QL, 42) or p.intolerant(QL) or p.contraindicated(QL)), hard="conditional question with unless"),
    L("psy", "Is the drug prescribed by a psychiatrist, or was a psychiatrist consulted", "spec", lambda p: p.prescriber("psychiatry")),
    L("been", "Is the patient currently taking Caplyta, with at least 60 days of treatment completed", "now", lambda p: p.taking({"lumateperone"}, 60), "r"),
    L("dem", "Does the patient have dementia", "no", lambda p: p.no_dx("F01", "F02", "F03"), exclude=True),
    L("ind", "Is the patient taking carbamazepine, phenytoin, rifampin, or another strong CYP3A4 inducer", "conc",
      lambda p: not p.on({"carbamazepine", "phenytoin", "rifampin", "enzalutamide", "apalutamide"}), exclude=True),
    L("ap", "Is the patient taking another antipsychotic, oral or long-acting injectable", "conc", lambda p: not p.another(ANTIPSYCHOTIC, "Caplyta", "lumateperone"), exclude=True),
    L("preg", "Is the patient pregnant", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
]
ATTESTATIONS = ["Has the prescriber discussed the warning about suicidal thoughts and behaviors with the patient",
                "Has the patient's condition improved or remained stable on Caplyta, in the judgment of the prescriber"]


def initial(s):
    return ALL(s.age, s.dx, s.two, s.ql, s.psy, ATT, s.dem, s.ind, s.ap, s.preg)


def renewal(s):
    return ALL(s.been, ATT, s.dem, s.ind, s.ap, s.preg)


SCZ = dx("Schizophrenia, unspecified", "F20.9")
BPD = dx("Bipolar disorder, current episode depressed, severe, without psychotic features", "F31.4")
T = [failed("Abilify", 90, 300), failed("Risperdal", 90, 100)]
X = [[], [dx("Unspecified dementia, unspecified severity", "F03.90")], [on("Tegretol", 90)], [on("Dilantin", 90)], [on("Invega Sustenna", 60)], [on("Zyprexa", 30)], [failed("Haldol", 60, 20)], [on("Zoloft", 90)],
     [sex("female"), dx("Encounter for supervision of normal pregnancy, unspecified", "Z34.90", 30)], [on("Trileptal", 60)]]
INITIAL = dict(
    age=[[born(41, 33)], [born(18)], [born(18, -1)]],
    dx=[[SCZ], [dx("Paranoid schizophrenia", "F20.0")], [dx("Major depressive disorder, recurrent, moderate", "F33.1")], [dx("Schizoaffective disorder, bipolar type", "F25.0")],
        [BPD], [BPD, worked("Seroquel", 42, 30)], [BPD, worked("Latuda", 41, 30)], [BPD, bad("Quetiapine", 5)], [BPD, contra("Latuda")]],
    two=[T, [failed("Geodon", 10, 200), bad("Zyprexa")], [failed("Abilify", 90, 200)], [failed("Abilify", 90, 300), failed("Abilify Maintena", 90, 100)], [worked("Abilify", 90, 300), failed("Risperdal", 90, 100)],
         [failed("Symbyax", 60, 200), failed("Seroquel", 50, 100)], [failed("Invega", 90, 200), failed("Haldol", 90, 100)], [contra("Risperdal"), failed("Abilify", 90, 100)]],
    spec=[[spec("psychiatry")], [spec("family medicine")]],
    x=X,
)
RENEWAL = dict(
    been=[[SCZ, on("Caplyta", 200)], [SCZ, on("lumateperone", 60)], [SCZ, on("Caplyta", 59)], [SCZ, worked("Caplyta", 300, 5)]],
    x=[X[0], X[1], X[4], X[7]],
)
