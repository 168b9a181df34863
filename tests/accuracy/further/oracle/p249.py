"""249 Briviact: asterisk bullets, months of age, no excuse by contraindication in one line."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "249-briviact-bullets.md", "bc-249", "Northshore Employees Health Fund", "Briviact", "brivaracetam"
CLASS, STYLE = "epilepsy, anticonvulsant", "asterisk bullets under short headings, no policy_id"
COMBINED = ((24, 4), (9, 2))
LEV, OTHER = {"levetiracetam"}, ANTICONVULSANT - {"levetiracetam", "brivaracetam"}
LINES = [
    L("age", "Member is 1 month of age or older", "age", lambda p: p.months_ge(1)),
    L("dx", "Diagnosis of partial-onset (focal) seizures", "dx", lambda p: p.dx("G40.0", "G40.1", "G40.2")),
    L("lev", "Trial of levetiracetam with an inadequate response or intolerance", "trial", lambda p: p.failed(LEV) or p.intolerant(LEV)),
    L("oth", "Inadequate response to at least one other anticonvulsant (e.g., lamotrigine, carbamazepine, oxcarbazepine, topiramate, lacosamide) taken for 30 days or longer, unless contraindicated or not tolerated", "trial",
      lambda p: p.tfci(OTHER, 30)),
    L("conc", "Must not be taken together with levetiracetam (Keppra, Keppra XR)", "conc", lambda p: not p.on(LEV), "b"),
    L("dial", "Member is not receiving dialysis", "no", lambda p: p.no_dx("Z99.2")),
    L("spec", "Prescriber is a neurologist, or a neurologist has been consulted", "spec", lambda p: p.prescriber("neurology")),
    L("r60", "Briviact has been taken within the past 60 days", "trial", lambda p: p.tried({"brivaracetam"}, within=60), "r", hard="a window without current use"),
    L("si", "Suicidal ideation or a suicide attempt within the past 6 months", "no", lambda p: p.no_hx("R45.851", "T14.91", within=180), exclude=True),
    L("rif", "Concurrent treatment with rifampin", "conc", lambda p: not p.on({"rifampin"}), exclude=True),
]
ATTESTATIONS = ["Member and caregiver have been counseled about changes in mood and behavior", "Seizures are less frequent or less severe than before treatment"]


def initial(s):
    return ALL(s.age, s.dx, s.lev, s.oth, s.conc, s.dial, s.spec, ATT, s.si, s.rif)


def renewal(s):
    return ALL(s.r60, ATT, s.conc, s.si, s.rif)


FOC = dx("Localization-related (focal) (partial) symptomatic epilepsy with complex partial seizures, not intractable, without status epilepticus", "G40.209")
X = [[], [dx("Suicidal ideations", "R45.851", 180)], [past("Suicidal ideations", "R45.851", 100)], [past("Suicidal ideations", "R45.851", 181)], [past("Suicide attempt, initial encounter", "T14.91XA", 60)],
     [on("Rifampin", 20)], [worked("Rifadin", 60, 20)]]
C = [[], [on("Keppra XR", 300)], [on("Vimpat", 200)]]
INITIAL = dict(
    age=[[born(27, 9)], [born(4)], [born_months(1)], [born_months(1, -1)]],
    dx=[[FOC], [dx("Localization-related (focal) (partial) idiopathic epilepsy, not intractable, without status epilepticus", "G40.009")],
        [dx("Generalized idiopathic epilepsy, not intractable, without status epilepticus", "G40.309")], [dx("Unspecified convulsions", "R56.9")], [past("Focal symptomatic epilepsy with simple partial seizures", "G40.109")]],
    lev=[[failed("Levetiracetam", 60, 100)], [bad("Keppra", 8)], [contra("Levetiracetam")], [worked("Keppra", 100, 100)], [partial("Keppra XR", 40, 100)], []],
    oth=[[failed("Lamotrigine", 90)], [failed("Trileptal", 30)], [failed("Topamax", 29)], [bad("Tegretol")], [contra("Carbamazepine")], [undated("Lamictal")], []],
    conc=C, dial=[[], [dx("Dependence on renal dialysis", "Z99.2")], [dx("Chronic kidney disease, stage 4 (severe)", "N18.4")]],
    spec=[[spec("neurology")], [spec("pediatrics")], [spec("family medicine")]],
    x=X,
)
RENEWAL = dict(
    r60=[[FOC, on("Briviact", 300)], [FOC, worked("Briviact", 200, 60)], [FOC, worked("Briviact", 200, 61)], [FOC, on("brivaracetam", 30)], [FOC]],
    conc=C, x=[X[0], X[2], X[3], X[5]],
)
