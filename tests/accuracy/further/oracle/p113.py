"""113 Xcopri: bulletin with round bullets and 'o' sub-bullets, two of six items."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "113-xcopri-bulletin.txt", "fu-113", "Keystone Hollow Health", "Xcopri", "cenobamate"
CLASS, STYLE = "epilepsy, anticonvulsant", "pharmacy bulletin, • and o bullets, 'When a benefit' lead-in"
ITEMS = ({"carbamazepine", "oxcarbazepine"}, {"lamotrigine"}, {"levetiracetam"}, {"lacosamide"}, {"topiramate"}, {"zonisamide"})
LINES = [
    L("age", "The member is age 18 years or older", "age", lambda p: p.age_ge(18)),
    L("dx", "The member has a diagnosis of partial-onset (focal) seizures (ICD-10: G40.0, G40.1, G40.2)", "dx", lambda p: p.dx("G40.0", "G40.1", "G40.2")),
    L("two", "The member has experienced therapeutic failure, contraindication, or intolerance to at least two of the following generic anticonvulsants:", "mix",
      lambda p: count(p.tfci, *ITEMS) >= 2, hard="two of six items, one item holds two drugs"),
    L("neuro", "Xcopri is prescribed by, or after consultation with, a neurologist", "spec", lambda p: p.prescriber("neurology")),
    L("aed", "The member is already taking at least one other anticonvulsant", "now", lambda p: p.on(ANTICONVULSANT)),
    L("now", "The member is still taking Xcopri", "now", lambda p: p.taking({"cenobamate"}), "r"),
]
ATTESTATIONS = ["The member has no history of familial short QT syndrome, as attested by the prescriber",
                "The member is not taking lamotrigine, phenytoin, or carbamazepine at a dose that requires adjustment, according to the prescriber",
                "The prescriber attests that seizure frequency has decreased"]


def initial(s):
    return ALL(s.age, s.dx, s.two, ATT, ATT, ANY(s.neuro, s.aed))


def renewal(s):
    return ALL(s.now, ATT)


FS = dx("Localization-related symptomatic epilepsy with complex partial seizures, not intractable", "G40.209")
INITIAL = dict(
    age=[[born(30, 20)], [born(18)], [born(18, -1)]],
    dx=[[FS], [dx("Localization-related symptomatic epilepsy with simple partial seizures, intractable", "G40.119")], [dx("Generalized idiopathic epilepsy", "G40.309")],
        [dx("Unspecified convulsions", "R56.9")], [past("Focal epilepsy", "G40.209")], []],
    two=[[failed("Keppra", 90), failed("Lamictal", 60, 200)], [failed("Tegretol", 90), failed("Trileptal", 60, 200)], [bad("Vimpat"), contra("Topamax")], [failed("Keppra", 90)],
         [failed("Keppra", 90), failed("Dilantin", 60, 200)], [worked("Lamictal", 200), failed("Keppra", 90, 300)], [], [partial("zonisamide", 15), bad("oxcarbazepine")],
         [failed("Keppra", 90), failed("levetiracetam", 60, 300)]],
    who=[[spec("neurology")], [spec("family medicine"), on("Depakote")], [spec("family medicine")], [spec("family medicine"), worked("Neurontin", 100, 10)], [spec("psychiatry"), on("lamotrigine", 50)]],
)
RENEWAL = dict(now=[[FS, on("Xcopri", 200)], [FS, worked("Xcopri", 150, 20)], [FS], [FS, on("cenobamate", 30)], [FS, bad("Xcopri", 30, 10)]],
               other=[[], [on("Keppra")], [spec("neurology")], [born(19, 5)]])
