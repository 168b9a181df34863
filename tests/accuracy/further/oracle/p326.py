"""326 Austedo: CVS 'authorization may be granted', the diagnosis in the lead-in, a shorter exposure from 60 years."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "326-austedo-granted.txt", "fu-326", "Old Dominion Mutual Health", "Austedo", "deutetrabenazine"
CLASS, STYLE = "tardive dyskinesia and chorea, VMAT2", "CVS specialty guideline: 'authorization may be granted', roman sections, specialty section"
BLOCKER = ANTIPSYCHOTIC | {"metoclopramide", "prochlorperazine", "perphenazine", "chlorpromazine", "fluphenazine"}
AD = SSRI | SNRI | TCA | MAOI | {"bupropion", "mirtazapine", "vortioxetine", "vilazodone", "trazodone"}
LINES = [
    L("spec", "This medication must be prescribed by or in consultation with a neurologist or a psychiatrist", "spec", lambda p: p.prescriber("neurology", "psychiatry")),
    L("td", "Authorization of 6 months may be granted for treatment of tardive dyskinesia when all of the following criteria are met:", "dx", lambda p: p.dx("G24.01"), hidden=True),
    L("age", "The member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("exp", "The member has been exposed to a dopamine receptor blocking agent (e.g., an antipsychotic, metoclopramide, prochlorperazine) for at least 3 months, or for at least 1 month if the member is 60 years of age or older", "mix",
      lambda p: p.tried(BLOCKER, 90) or (p.age_ge(60) and p.tried(BLOCKER, 30)), hard="exposure shorter with age"),
    L("hd", "Authorization of 6 months may be granted for treatment of chorea associated with Huntington's disease when all of the following criteria are met:", "dx", lambda p: p.dx("G10"), hidden=True),
    L("age2", "The member has attained the age of 18", "age", lambda p: p.age_ge(18)),
    L("tet", "The member had an inadequate response to tetrabenazine or experienced an intolerable adverse event with it", "trial", lambda p: p.fail_or_intolerant({"tetrabenazine"}), hard="'with it'"),
    L("dep", "If the member has a diagnosis of depression, the member has been on an antidepressant for at least 8 weeks", "if",
      lambda p: IF(p.dx("F32", "F33"), p.tried(AD, 56)), hard="conditional on a diagnosis"),
    L("now", "Authorization of 12 months may be granted when the member has been receiving Austedo or Austedo XR for at least 90 days and has experienced improvement or stabilization", "now",
      lambda p: p.taking({"deutetrabenazine"}, 90), "r", hard="lead-in, duration and attestation in one sentence"),
    L("vmat", "In combination with tetrabenazine, valbenazine, or reserpine", "conc", lambda p: not p.on({"tetrabenazine", "valbenazine", "reserpine"}), exclude=True),
    L("mao", "For a member who is taking an MAOI or took one within the last 14 days", "conc", lambda p: not p.tried(MAOI, within=14), exclude=True),
    L("cirr", "For a member with hepatic cirrhosis", "no", lambda p: p.no_dx("K74.3", "K74.4", "K74.5", "K74.6", "K70.3"), exclude=True),
    L("si", "For a member with suicidal ideation", "no", lambda p: p.no_dx("R45.851"), exclude=True),
]
ATTESTATIONS = ["The member's involuntary movements have been scored with the Abnormal Involuntary Movement Scale (AIMS)"]


def initial(s):
    return ALL(s.spec, ANY(ALL(s.td, s.age, ATT, s.exp), ALL(s.hd, s.age2, s.tet, s.dep)), s.vmat, s.mao, s.cirr, s.si)


def renewal(s):
    return ALL(s.now, s.vmat, s.mao, s.cirr, s.si)


TD, HD, SZ = dx("Drug induced subacute dyskinesia", "G24.01"), dx("Huntington's disease", "G10"), dx("Schizophrenia, unspecified", "F20.9")
X = [[], [on("Ingrezza", 60)], [on("Xenazine", 60)], [on("Emsam", 60)], [worked("Nardil", 60, 14)], [worked("Nardil", 60, 15)],
     [dx("Unspecified cirrhosis of liver", "K74.60")], [dx("Suicidal ideations", "R45.851", 20)], [past("Suicidal ideations", "R45.851")]]
INITIAL = dict(
    age=[[born(47, 40)], [born(18)], [born(18, -1)]],
    dx=[[SZ, TD], [TD], [SZ, dx("Neuroleptic induced parkinsonism", "G21.11")], [SZ, past("Tardive dyskinesia", "G24.01")]],
    exp=[[on("Risperdal", 400)], [worked("Haldol", 90, 200)], [worked("Haldol", 89, 200)], [born(60), worked("Reglan", 30, 60)], [born(60, -1), worked("Reglan", 30, 60)], [born(66, 9), worked("Zyprexa", 29, 60)], [on("Zoloft", 400)], []],
    spec=[[spec("psychiatry")], [spec("neurology")], [spec("internal medicine")]],
    x=X,
)
MORE = {"hd": dict(
    dx=[[HD], [dx("Chorea, unspecified", "G25.5")]],
    tet=[[failed("Xenazine", 60)], [bad("tetrabenazine")], [worked("Xenazine", 90)], [contra("Xenazine")], []],
    dep=[[], [dx("Major depressive disorder, recurrent, mild", "F33.0"), on("Lexapro", 56)], [dx("Major depressive disorder, recurrent, mild", "F33.0"), on("Lexapro", 55)],
         [dx("Depression, unspecified", "F32.A")], [past("Depression, unspecified", "F32.A")]],
    spec=[[spec("neurology")], [spec("family medicine")]],
)}
RENEWAL = dict(
    now=[[TD, on("Austedo", 300)], [HD, on("Austedo XR", 90)], [TD, on("Austedo", 89)], [TD, on("Austedo", 300), on("Xenazine", 20)], [TD, worked("Austedo", 300, 5)]],
    spec=[[spec("neurology")]],
    x=X[:2] + X[6:8],
)
