"""413 Ingrezza: Express Scripts outline, two indications, initial and current users inside each."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "413-ingrezza.md", "fu-413", "Blackwater Valley Assurance", "Ingrezza", "valbenazine"
CLASS, STYLE = "tardive dyskinesia and Huntington chorea, VMAT2", "Cigna/Express Scripts outline, A) initial, B) currently receiving inside each indication"
COMBINED = ((16, 3), (8, 2))
DRB = ANTIPSYCHOTIC | {"metoclopramide", "chlorpromazine", "fluphenazine", "perphenazine"}
TBZ = {"tetrabenazine"}
LINES = [
    L("hd", "**1. Chorea Associated with Huntington's Disease.** Approve for 1 year if the patient meets ONE of the following (A or B)", "dx", lambda p: p.dx("G10"), "b", hidden=True),
    L("td", "**2. Tardive Dyskinesia.** Approve for 1 year if the patient meets ONE of the following (A or B)", "dx", lambda p: p.dx("G24.01"), "b", hidden=True),
    L("age", "Patient is ≥ 18 years of age", "age", lambda p: p.age_ge(18)),
    L("gen", "Diagnosis of Huntington's disease has been confirmed by genetic testing (for example, an expanded HTT CAG repeat sequence of at least 36)", "dx", lambda p: p.dx("G10"), hard="genetic confirmation attached"),
    L("tbz", "Patient has tried tetrabenazine for ≥ 30 days, unless it is contraindicated or was not tolerated", "trial",
      lambda p: p.tried(TBZ, 30) or p.intolerant(TBZ) or p.contraindicated(TBZ), hard="trial with two excuses"),
    L("neu", "The medication is prescribed by or in consultation with a neurologist", "spec", lambda p: p.prescriber("neurology")),
    L("age2", "Patient is at least 18 years old", "age", lambda p: p.age_ge(18)),
    L("drb", "Patient has tardive dyskinesia and is taking, or has previously taken, an antipsychotic or metoclopramide", "mix",
      lambda p: p.dx("G24.01") and p.tried(DRB), hard="diagnosis and current or past drug on one line"),
    L("np", "The medication is prescribed by or in consultation with a neurologist or a psychiatrist", "spec", lambda p: p.prescriber("neurology", "psychiatry")),
    L("now", "Patient is Currently Receiving Ingrezza. Approve if, according to the prescriber, the chorea has improved or stabilized on Ingrezza", "now",
      lambda p: p.taking({"valbenazine"}), "r", hard="current use in the lead-in, response by the prescriber"),
    L("now2", "Patient is Currently Receiving Ingrezza. Approve if, according to the prescriber, the abnormal involuntary movements have decreased on Ingrezza", "now",
      lambda p: p.taking({"valbenazine"}), "r", hard="current use in the lead-in, response by the prescriber"),
    L("vm", "Concomitant use with another VMAT2 inhibitor (for example, Austedo, Austedo XR, or tetrabenazine)", "conc", lambda p: not p.another(VMAT2, "Ingrezza", "valbenazine"), exclude=True),
    L("mao", "Concomitant use with a monoamine oxidase inhibitor (MAOI) such as selegiline or phenelzine, or with reserpine", "conc", lambda p: not p.on(MAOI | {"reserpine"}), exclude=True),
    L("si", "Patient with Huntington's disease who has active suicidal ideation", "no", lambda p: not (p.dx("G10") and p.dx("R45.851")), exclude=True, hard="two conditions together exclude"),
]
ATTESTATIONS = []


def initial(s):
    return ALL(ANY(ALL(s.hd, s.age, s.gen, s.tbz, s.neu), ALL(s.td, s.age2, s.drb, s.np)), s.vm, s.mao, s.si)


def renewal(s):
    return ALL(ANY(ALL(s.hd, s.now), ALL(s.td, s.now2)), s.vm, s.mao, s.si)


HD, TD = dx("Huntington's disease", "G10"), dx("Drug induced subacute dyskinesia", "G24.01")
SI = dx("Suicidal ideations", "R45.851", 20)
X = [[], [on("Austedo XR")], [on("Emsam", 60)], [SI], [on("Reserpine")], [past("Suicidal ideations", "R45.851", 300)]]
INITIAL = dict(
    age=[[born(46, 30)], [born(18)], [born(18, -1)]],
    dx=[[HD], [dx("Chorea, unspecified", "G25.5")], [dx("Huntington disease", "G10")]],
    tbz=[[worked("Tetrabenazine", 60)], [failed("Xenazine", 30)], [failed("Xenazine", 29)], [bad("Tetrabenazine", 6)], [contra("Xenazine")], [failed("Austedo", 90)], []],
    spec=[[spec("neurology")], [spec("psychiatry")]],
    x=X,
)
MORE = {"td": dict(
    age=[[born(61, 30)], [born(18, -1)]],
    dx=[[TD], [dx("Tardive dyskinesia", "G24.01")], [dx("Parkinson's disease", "G20.A1")], [past("Tardive dyskinesia", "G24.01")]],
    drb=[[worked("Haldol", 700, 400)], [on("Risperdal", 900)], [bad("Reglan", 40)], [on("Lybalvi", 120)], [on("Zoloft", 300)], [contra("Zyprexa")]],
    spec=[[spec("psychiatry")], [spec("neurology")], [spec("family medicine")]],
    x=[[], [on("Tetrabenazine")], [SI], [on("Nardil")]],
)}
RENEWAL = dict(
    now=[[HD, on("Ingrezza", 200)], [TD, on("valbenazine", 90)], [dx("Tourette's disorder", "F95.2"), on("Ingrezza", 200)]],
    x=[[], [on("Austedo")], [SI]],
)
