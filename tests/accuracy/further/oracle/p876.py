"""876 Ingrezza: plain paragraphs, two indications told apart only by their sentences, a conditional, absences in a row."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "876-ingrezza-prose.txt", "fu-876", "Lone Pine Blue Mutual", "Ingrezza", "valbenazine"
CLASS, STYLE = "VMAT2 inhibitor", "Premera/Regence prose paragraphs"
COMBINED = ((40, 7), (14, 3))
T = {"tetrabenazine"}
LINES = [
    L("td", "Ingrezza may be considered medically necessary for tardive dyskinesia in a member 18 years of age or older who has taken a dopamine receptor blocking agent (for example haloperidol, risperidone, or metoclopramide) for at least 3 months, or for at least 1 month if the member is 60 years of age or older", "mix",
      lambda p: p.dx("G24.01") and p.age_ge(18) and (p.tried(DRA_876, 90) or (p.age_ge(60) and p.tried(DRA_876, 30))), hard="diagnosis, age and a duration that depends on age"),
    L("hd", "Ingrezza may also be considered medically necessary for chorea associated with Huntington's disease in a member 18 years of age or older who has had an inadequate response to tetrabenazine or could not tolerate it", "mix",
      lambda p: p.dx("G10") and p.age_ge(18) and p.fail_or_intolerant(T), hard="diagnosis, age and step in one sentence"),
    L("spec", "For either indication, the drug must be prescribed by a neurologist or a psychiatrist, or in consultation with one", "spec", lambda p: p.prescriber("neurology", "psychiatry")),
    L("phq", "If the member has a diagnosis of major depressive disorder, a PHQ-9 score below 15 must have been recorded within the past 60 days", "if",
      lambda p: IF(p.dx("F32", "F33"), p.lab("PHQ-9 score", lambda v: v < 15, 60)), hard="conditional on a diagnosis"),
    L("qt", "Ingrezza is not covered for a member with congenital long QT syndrome or with suicidal ideation", "no", lambda p: p.no_dx("I45.81", "R45.851"), exclude=True),
    L("conc", "Ingrezza is not covered in combination with another VMAT2 inhibitor, with a monoamine oxidase inhibitor, or with a strong CYP3A4 inducer such as rifampin, carbamazepine, or phenytoin", "conc",
      lambda p: not p.another(VMAT2, "Ingrezza", "valbenazine") and not p.on(MAOI) and not p.on(INDUCER_3A4), exclude=True, hard="three classes"),
    L("cur", "Coverage may be continued when the member is currently taking Ingrezza and the prescriber documents that involuntary movements have improved from baseline", "now",
      lambda p: p.on({"valbenazine"}), "r", hard="computable half and attestation half in one sentence"),
]
ATTESTATIONS = ["The prescriber attests that the member is monitored for the emergence of depression and for changes in behavior",
                "Coverage may be continued only if no hospitalization for suicidal behavior has occurred since the last approval, as stated by the prescriber"]


def initial(s):
    return ALL(ANY(s.td, s.hd), s.spec, s.phq, ATT, s.qt, s.conc)


def renewal(s):
    return ALL(s.cur, ATT, s.qt, s.conc)


TD = dx("Drug induced subacute dyskinesia", "G24.01", 200)
MDD = dx("Major depressive disorder, recurrent, moderate", "F33.1")
PHQ = [[], [MDD, lab("PHQ-9 score", 9)], [MDD, lab("PHQ-9 score", 14, 60)], [MDD, lab("PHQ-9 score", 15)], [MDD, lab("PHQ-9 score", 9, 61)], [MDD], [lab("PHQ-9 score", 22)], [past("Major depressive disorder, single episode, moderate", "F32.1"), lab("PHQ-9 score", 19)]]
X = [[], [on("Xenazine", 40)], [on("Austedo", 40)], [on("Nardil", 60)], [on("carbamazepine", 60)], [worked("Rifadin", 20, 30)], [dx("Long QT syndrome", "I45.81")], [dx("Suicidal ideations", "R45.851", 20)], [past("Suicidal ideations", "R45.851", 900)],
     [on("sertraline", 60)]]
INITIAL = dict(
    age=[[born(44, 60)], [born(18)], [born(18, -1)], [born(60)], [born(60, -1)]],
    dx=[[TD], [dx("Dystonia, unspecified", "G24.9")], [past("Drug induced subacute dyskinesia", "G24.01")], [dx("Essential tremor", "G25.0")]],
    dra=[[worked("risperidone", 400, 40)], [on("Haldol", 90)], [worked("risperidone", 89)], [bad("Reglan", 95)], [worked("quetiapine", 30)], [on("sertraline", 300)], [born(60), worked("olanzapine", 30)], [born(60), worked("olanzapine", 29)], [born(60, -1), worked("olanzapine", 60)], [born(70), worked("aripiprazole", 60)], []],
    spec=[[spec("psychiatry")], [spec("neurology")], [spec("internal medicine")]],
    phq=PHQ, x=X,
)
MORE = {"hd": dict(
    age=[[born(49, 60)], [born(18, -1)]],
    dx=[[dx("Huntington's disease", "G10")], [dx("Chorea, unspecified", "G25.5")]],
    tet=[[failed("Xenazine", 60)], [bad("tetrabenazine", 9)], [partial("tetrabenazine", 30)], [worked("Xenazine", 60, 30)], [contra("tetrabenazine")], [failed("Austedo", 60)], []],
    spec=[[spec("neurology")], [spec("family medicine")]],
    phq=PHQ[:4],
    x=[[], [on("Nardil", 60)]],
)}
RENEWAL = dict(
    cur=[[TD, on("Ingrezza", 200)], [TD, on("valbenazine", 30)], [TD, worked("Ingrezza", 200, 20)], [TD]],
    x=X,
)
