"""785 Xcopri: Kaiser criteria-based consultation, asterisks with -AND- / -OR- lines."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "785-xcopri.txt", "fu-785", "Mount Tabor Integrated Health Plan", "Xcopri", "cenobamate"
CLASS, STYLE = "epilepsy: focal seizures", "asterisks and 'o' with -AND-/-OR- lines, .txt"
COMBINED = ((42, 8), (14, 5))
C = {"cenobamate"}
EIGHT = ("levetiracetam", "lamotrigine", "carbamazepine", "oxcarbazepine", "lacosamide", "topiramate", "zonisamide", "divalproex")
LINES = [
    L("neu", "Prescribed by a neurologist", "spec", lambda p: p.prescriber("neurology", consult=False)),
    L("dx", "Patient is 18 years of age or older with a diagnosis of focal-onset seizures", "mix", lambda p: ALL(p.age_ge(18), p.dx("G40.0", "G40.1", "G40.2")), hard="age and diagnosis on one line"),
    L("three", "Inadequate response after at least 8 weeks, intolerance, or contraindication to at least THREE of levetiracetam, lamotrigine, carbamazepine, oxcarbazepine, lacosamide, topiramate, zonisamide, and divalproex", "trial",
      lambda p: count(lambda d: p.tfci({d}, 56), *EIGHT) >= 3, hard="three of eight ingredients on one line"),
    L("cur", "Patient is currently taking Xcopri and has taken it for at least 90 days", "now", lambda p: p.taking(C, 90), hard="active and a minimum time"),
    L("alt", "ALT below 120 U/L within the past 60 days", "lab", lambda p: p.lab("ALT", lambda v: v < 120, 60)),
    L("gfr", "Estimated GFR is 15 mL/min/1.73 m2 or higher and the patient is not on dialysis", "mix", lambda p: ALL(p.lab("eGFR", lambda v: v >= 15), p.no_dx("Z99.2")), hard="a lab and an absence on one line"),
    L("dress", "No history of drug reaction with eosinophilia and systemic symptoms (DRESS)", "no", lambda p: p.no_hx("D72.12")),
    L("now", "Patient remains on Xcopri", "now", lambda p: p.on(C), "r"),
    L("neur", "Prescribed by or in consultation with a neurologist", "spec", lambda p: p.prescriber("neurology"), "r"),
    L("altr", "ALT below 120 U/L within the past 12 months", "lab", lambda p: p.lab("ALT", lambda v: v < 120, 360), "r"),
    L("lgs", "Patients with Lennox-Gastaut syndrome", "no", lambda p: p.no_dx("G40.81"), exclude=True),
    L("cir", "Patients with cirrhosis of the liver", "no", lambda p: p.no_dx("K74.3", "K74.4", "K74.5", "K74.6", "K70.3"), exclude=True),
    L("bri", "Patients who take Briviact at the same time", "conc", lambda p: not p.on({"brivaracetam"}), exclude=True),
]
ATTESTATIONS = ["Prescriber confirms that the patient has no familial short QT syndrome", "Seizure frequency has decreased since the start of therapy"]


def initial(s):
    return ALL(s.neu, s.dx, ANY(s.three, s.cur), s.alt, s.gfr, s.dress, ATT, s.lgs, s.cir, s.bri)


def renewal(s):
    return ALL(s.now, s.neur, s.altr, ATT, s.lgs, s.cir, s.bri)


F = dx("Localization-related symptomatic epilepsy with complex partial seizures, not intractable, without status epilepticus", "G40.209")
THREE = [failed("Keppra", 120), failed("lamotrigine", 90, 200), bad("Trileptal")]
X = [[], [dx("Lennox-Gastaut syndrome, not intractable, without status epilepticus", "G40.812")], [dx("Unspecified cirrhosis of liver", "K74.60")], [on("Briviact", 90)], [worked("Briviact", 90)], [on("Keppra", 400)]]
INITIAL = dict(
    age=[[born(35, 40)], [born(18)], [born(18, -1)]],
    dx=[[F], [dx("Localization-related (focal) (partial) idiopathic epilepsy, intractable, without status epilepticus", "G40.019")], [dx("Generalized idiopathic epilepsy, not intractable, without status epilepticus", "G40.309")], [past("Localization-related symptomatic epilepsy with simple partial seizures", "G40.109")]],
    three=[THREE, [failed("Keppra", 56), failed("Vimpat", 56, 120), failed("Topamax", 56, 220)], [failed("Keppra", 55), failed("Vimpat", 90, 120), failed("Topamax", 90, 220)], [failed("Keppra", 100), failed("levetiracetam", 90, 200), bad("Lamictal")],
           [failed("Neurontin", 120), failed("Keppra", 100), bad("Lamictal")], [contra("Depakote"), bad("Tegretol"), partial("Zonegran", 90)], [failed("Keppra", 120), bad("Lamictal")], [on("Xcopri", 90)], [on("Xcopri", 89)], [worked("Xcopri", 200)],
           [worked("Keppra", 200), failed("Vimpat", 90), bad("Topamax")], [on("Keppra", 300, "partial_response"), failed("Lamictal", 90), bad("oxcarbazepine")]],
    alt=[[lab("ALT", 28)], [lab("ALT", 119, 60)], [lab("ALT", 120)], [lab("ALT", 28, 61)], []],
    gfr=[[lab("eGFR", 84)], [lab("eGFR", 15)], [lab("eGFR", 14)], [lab("eGFR", 40), dx("Dependence on renal dialysis", "Z99.2")], [dx("Dependence on renal dialysis", "Z99.2")], []],
    spec=[[spec("neurology")], [spec("internal medicine")]],
    x=X + [[past("Drug rash with eosinophilia and systemic symptoms syndrome", "D72.12", 3000)]],
)
RENEWAL = dict(
    now=[[F, on("Xcopri", 300)], [F, on("cenobamate", 60)], [F, worked("Xcopri", 280, 20)]],
    spec=[[spec("neurology")], [spec("family medicine")]],
    alt=[[lab("ALT", 40, 100)], [lab("ALT", 119, 360)], [lab("ALT", 130, 30)], [lab("ALT", 40, 361)]],
    x=X,
)
