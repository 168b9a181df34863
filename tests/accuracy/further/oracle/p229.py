"""229 Ingrezza: two indications, -AND-/-OR- lines, a shorter exposure for older patients."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "229-ingrezza.txt", "bl-229", "Cumberland United Health", "Ingrezza", "valbenazine"
CLASS, STYLE = "tardive dyskinesia and Huntington's chorea, VMAT2", "A. 1. a. (1) (a) with -AND- and -OR- lines, reauthorization as part C"
COMBINED = ((20, 5), (8, 2))
CAUSE = ANTIPSYCHOTIC | {"metoclopramide"}
CONC = "Ingrezza is not being used together with a monoamine oxidase inhibitor (e.g., Nardil, Parnate), reserpine, or another VMAT2 inhibitor (e.g., Austedo, Xenazine)"
conc = lambda p: not p.on(MAOI | {"reserpine", "deutetrabenazine", "tetrabenazine"})
LINES = [
    L("td", "Diagnosis of moderate to severe tardive dyskinesia", "dx", lambda p: p.dx("G24.01")),
    L("c90", "Patient has been on an antipsychotic or metoclopramide for at least 90 days", "trial", lambda p: p.tried(CAUSE, 90)),
    L("c30", "Patient is 60 years of age or older and has been on an antipsychotic or metoclopramide for at least 30 days", "mix",
      lambda p: p.age_ge(60) and p.tried(CAUSE, 30), hard="age and trial on one line"),
    L("age", "Patient is at least 18 years old", "age", lambda p: p.age_ge(18)),
    L("conc", CONC, "conc", conc),
    L("spec", "Prescribed by or in consultation with a neurologist or psychiatrist", "spec", lambda p: p.prescriber("neurology", "psychiatry")),
    L("hd", "Diagnosis of Huntington's disease", "dx", lambda p: p.dx("G10")),
    L("tet", "History of failure, contraindication, or intolerance to tetrabenazine (generic Xenazine) or Austedo", "trial", lambda p: p.tfci({"tetrabenazine", "deutetrabenazine"})),
    L("sui", "Patient does not have suicidal ideation or major depressive disorder", "no", lambda p: p.no_dx("R45.851", "F32", "F33")),
    L("neuro", "Prescribed by a neurologist", "spec", lambda p: p.prescriber("neurology", consult=False)),
    L("now", "Patient is currently receiving Ingrezza", "now", lambda p: p.taking({"valbenazine"}), "r"),
    L("conc2", CONC, "conc", conc, "r"),
]
ATTESTATIONS = ["Documentation of positive clinical response to Ingrezza therapy"]


def initial(s):
    return ANY(ALL(s.td, ANY(s.c90, s.c30), s.age, s.conc, s.spec), ALL(s.hd, s.tet, s.sui, s.conc, s.neuro))


def renewal(s):
    return ALL(s.now, ATT, s.conc2)


TD, HD = dx("Drug induced subacute dyskinesia", "G24.01"), dx("Huntington's disease", "G10")
X = [[], [on("Austedo", 40)], [on("Nardil", 100)], [on("reserpine", 80)], [failed("Xenazine", 60)], [on("Sertraline")]]
INITIAL = dict(
    dx=[[TD], [dx("Tardive dyskinesia", "G24.01")], [dx("Parkinson's disease", "G20.A1")], [past("Tardive dyskinesia", "G24.01")]],
    cause=[[born(47, 30), on("Risperidone", 400)], [born(47, 30), worked("Haldol", 90, 100)], [born(47, 30), worked("Haldol", 89, 100)], [born(60), worked("Metoclopramide", 30)], [born(60, -1), worked("Metoclopramide", 30)],
           [born(71, 3), worked("Metoclopramide", 29)], [born(71, 3)], [born(18), on("Seroquel", 120)], [born(18, -1), on("Seroquel", 120)]],
    spec=[[spec("psychiatry")], [spec("neurology")], [spec("family medicine")]],
    x=X,
)
MORE = {"hd": dict(
    dx=[[HD], [dx("Essential tremor", "G25.0")]],
    tet=[[failed("Tetrabenazine", 60)], [bad("Austedo")], [contra("Xenazine")], [worked("Tetrabenazine", 90)], []],
    mood=[[], [dx("Suicidal ideations", "R45.851", 20)], [dx("Major depressive disorder, recurrent, moderate", "F33.1")], [past("Major depressive disorder, single episode, mild", "F32.0")], [dx("Generalized anxiety disorder", "F41.1")]],
    spec=[[spec("neurology")], [spec("psychiatry")]],
    x=X[:3],
)}
RENEWAL = dict(now=[[TD, on("Ingrezza", 200)], [HD, on("valbenazine", 30)], [TD, worked("Ingrezza", 100, 5)], [TD]], x=X)
