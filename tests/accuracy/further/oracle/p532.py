"""532 Zonisade: state Medicaid form of questions, two of five named drugs, a trial or an inability to swallow."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "532-zonisade.txt", "fu-532", "East Allegheny Medicaid", "Zonisade", "zonisamide"
CLASS, STYLE = "epilepsy", "state Medicaid form, numbered questions answered Yes, reasons not approved"
COMBINED = ((36, 6), (12, 3))
AED = (ANTICONVULSANT - {"zonisamide"}) | {"brivaracetam", "cenobamate", "valproic acid", "phenobarbital", "pregabalin", "rufinamide", "felbamate", "perampanel", "eslicarbazepine"}
five = lambda d: (lambda p: p.failed({d}, 30))
LINES = [
    L("dx", "Does the member have a diagnosis of partial-onset (focal) seizures", "dx", lambda p: p.dx("G40.0", "G40.1", "G40.2")),
    L("age", "Is the member at least 16 years old", "age", lambda p: p.age_ge(16)),
    L("adj", "Will Zonisade be added to at least one other anticonvulsant that the member is currently taking", "now", lambda p: p.on(AED), hard="another of a class required"),
    L("cbz", "Carbamazepine", "trial", five("carbamazepine")),
    L("ltg", "Lamotrigine", "trial", five("lamotrigine")),
    L("lev", "Levetiracetam", "trial", five("levetiracetam")),
    L("oxc", "Oxcarbazepine", "trial", five("oxcarbazepine")),
    L("tpm", "Topiramate", "trial", five("topiramate")),
    L("cap", "Has the member had a trial of zonisamide capsules, or is the member unable to swallow capsules", "mix", lambda p: p.tried({"zonisamide"}) or None, hard="a fact or an attestation"),
    L("spec", "Is the drug prescribed by or in consultation with a neurologist", "spec", lambda p: p.prescriber("neurology")),
    L("gfr", "Is the member's eGFR 50 mL/min/1.73 m2 or higher on a test from the past year", "lab", lambda p: p.lab("eGFR", lambda v: v >= 50, 365)),
    L("now", "Is the member currently taking Zonisade", "now", lambda p: p.on({"zonisamide"}), "r"),
    L("adj2", "Is the member still taking at least one other anticonvulsant", "now", lambda p: p.on(AED), "r"),
    L("acid", "Metabolic acidosis", "no", lambda p: p.no_dx("E87.2"), exclude=True),
    L("cai", "Use together with another carbonic anhydrase inhibitor (topiramate, acetazolamide, or methazolamide)", "conc", lambda p: not p.on({"topiramate", "acetazolamide", "methazolamide"}), exclude=True),
]
ATTESTATIONS = ["Has the frequency or severity of seizures decreased since treatment began"]


def initial(s):
    return ALL(s.dx, s.age, s.adj, AT_LEAST(2, s.cbz, s.ltg, s.lev, s.oxc, s.tpm), s.cap, s.spec, s.gfr, s.acid, s.cai)


def renewal(s):
    return ALL(s.now, s.adj2, ATT, s.acid, s.cai)


FOC = dx("Localization-related (focal) (partial) symptomatic epilepsy and epileptic syndromes with complex partial seizures, not intractable, without status epilepticus", "G40.209")
X = [[], [dx("Acute metabolic acidosis", "E87.21", 12)], [on("Topamax", 60)], [on("Acetazolamide", 30)], [past("Chronic metabolic acidosis", "E87.22")]]
INITIAL = dict(
    age=[[born(29, 60)], [born(16)], [born(16, -1)]],
    dx=[[FOC], [dx("Localization-related (focal) (partial) idiopathic epilepsy with seizures of localized onset, not intractable, without status epilepticus", "G40.009")],
        [dx("Generalized idiopathic epilepsy and epileptic syndromes, not intractable, without status epilepticus", "G40.309")], [dx("Unspecified convulsions", "R56.9")]],
    adj=[[on("Vimpat", 100)], [on("Xcopri", 60)], [worked("Vimpat", 100)], []],
    step=[[failed("Keppra", 90), failed("Lamictal", 60, 200)], [failed("Tegretol", 30), failed("Trileptal", 30, 100)], [failed("Tegretol", 29), failed("Trileptal", 30, 100)], [failed("Keppra", 90), failed("levetiracetam", 90, 300)],
          [partial("Topamax", 45), failed("Keppra", 60, 200)], [bad("Keppra", 60), failed("Lamictal", 60, 200)], [failed("Dilantin", 90), failed("Keppra", 90, 200)], []],
    cap=[[worked("Zonegran", 40)], [failed("zonisamide", 60)], [], [contra("Zonisamide")]],
    gfr=[[lab("eGFR", 90)], [lab("eGFR", 50, 365)], [lab("eGFR", 49)], [lab("eGFR", 90, 366)], []],
    spec=[[spec("neurology")], [spec("pediatrics")]],
    x=X,
)
RENEWAL = dict(
    now=[[FOC, on("Zonisade", 170)], [FOC, on("Zonisade", 30)], [FOC, worked("Zonisade", 150, 20)]],
    adj=[[on("Keppra", 300)], [on("Lamictal", 30)], [worked("Keppra", 300)], []],
    x=X,
)
