"""438 Briviact: UnitedHealthcare / Optum, -AND- lines, (1)/(a) nesting."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "438-briviact.txt", "bl-438", "Stillwater United Health", "Briviact", "brivaracetam"
CLASS, STYLE = "epilepsy, anticonvulsant", "UHC/Optum flat -AND- lines, 1/a/(1)/(a)"
COMBINED = ((0, 6), (0, 2))
AED = [{"carbamazepine"}, {"divalproex", "valproic acid", "divalproex sodium"}, {"lacosamide"}, {"lamotrigine"}, {"levetiracetam"}, {"oxcarbazepine"}, {"topiramate"}, {"zonisamide"}]
LINES = [
    L("dx", "Diagnosis of partial-onset (focal) seizures", "dx", lambda p: p.dx("G40.0", "G40.1", "G40.2")),
    L("age", "Patient is 1 month of age or older", "age", lambda p: p.months_ge(1)),
    L("two", "History of failure (following a trial of at least 8 weeks), contraindication, or intolerance to at least two of the following generic anticonvulsants:", "trial",
      lambda p: count(lambda g: p.tfci(g, 56), *AED) >= 2, hard="two of eight listed drugs"),
    L("now", "Patient is currently on Briviact therapy", "now", lambda p: p.taking({"brivaracetam"})),
    L("lev", "Briviact will not be used in combination with levetiracetam", "conc", lambda p: not p.on({"levetiracetam"})),
    L("esrd", "Patient does not have end-stage renal disease requiring dialysis", "no", lambda p: p.no_dx("N18.6", "Z99.2")),
    L("neu", "Prescribed by or in consultation with a neurologist", "spec", lambda p: p.prescriber("neurology")),
    L("cont", "Patient continues to take Briviact", "now", lambda p: p.taking({"brivaracetam"}), "r"),
    L("rlev", "Briviact is not used concomitantly with levetiracetam (e.g., Keppra, Keppra XR, Spritam)", "conc", lambda p: not p.on({"levetiracetam"}), "r"),
]
ATTESTATIONS = ["Patient has not received a manufacturer supplied sample at no cost in the prescriber's office as a means to establish as a current user of Briviact",
                "Documentation of positive clinical response to Briviact therapy"]


def initial(s):
    return ALL(s.dx, s.age, ANY(s.two, ALL(s.now, ATT)), s.lev, s.esrd, s.neu)


def renewal(s):
    return ALL(ATT, s.cont, s.rlev)


FOC = dx("Localization-related (focal) (partial) symptomatic epilepsy with complex partial seizures, intractable, without status epilepticus", "G40.219")
INITIAL = dict(
    age=[[born(27, 100)], [born_months(1), contra("Carbamazepine"), contra("Topamax")], [born_months(1, -1), contra("Carbamazepine"), contra("Topamax")]],
    dx=[[FOC], [dx("Focal epilepsy with simple partial seizures", "G40.109")], [dx("Juvenile myoclonic epilepsy", "G40.B09")], [dx("Epilepsy, unspecified, not intractable", "G40.909")],
        [past("Localization-related (focal) (partial) symptomatic epilepsy with complex partial seizures", "G40.209")]],
    step=[[failed("Lamictal", 80), failed("Oxcarbazepine", 60)], [failed("Lamictal", 56), bad("Topamax", 4)], [failed("Lamictal", 55), failed("Trileptal", 56)],
          [contra("Carbamazepine"), partial("Zonisamide", 70)], [failed("Keppra", 90, 100), failed("Keppra XR", 90, 8)], [failed("Vimpat", 90)],
          [worked("Vimpat", 200), failed("Topiramate", 200)], [failed("Gabapentin", 90), failed("Xcopri", 90)], [failed("Depakote", 100), failed("Levetiracetam", 100)],
          [on("Briviact", 15)], [worked("Briviact", 60, 5)], [undated("Lamotrigine"), bad("Carbamazepine")]],
    lev=[[], [on("Keppra", 80)], [worked("Keppra", 80, 1)]],
    esrd=[[], [dx("Dependence on renal dialysis", "Z99.2"), dx("End stage renal disease", "N18.6")], [dx("Chronic kidney disease, stage 4 (severe)", "N18.4")]],
    spec=[[spec("neurology")], [spec("family medicine")], [spec("pediatrics")]],
)
RENEWAL = dict(
    now=[[FOC, on("Briviact", 300)], [FOC, on("brivaracetam", 20)], [FOC, worked("Briviact", 300, 10)], [FOC]],
    lev=[[], [on("Keppra XR", 60)], [on("Levetiracetam", 60)], [failed("Keppra", 90, 2)], [on("Lamictal", 90)]],
)
