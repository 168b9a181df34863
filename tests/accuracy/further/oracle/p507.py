"""507 Aptiom: state Medicaid PDL form with check boxes in brackets, a conditional on weight, a fact or an attestation."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "507-aptiom.txt", "fu-507", "State of Sierra Medicaid Pharmacy Program", "Aptiom", "eslicarbazepine"
CLASS, STYLE = "focal seizures, anticonvulsant", "state Medicaid PDL form, bracket boxes, wrapped lines, WILL NOT BE AUTHORIZED FOR"
COMBINED = ((30, 8), (8, 2))
R = {"eslicarbazepine"}
AGENTS = ["carbamazepine", "lacosamide", "lamotrigine", "levetiracetam", "oxcarbazepine", "topiramate", "zonisamide"]
LINES = [
    L("dx", "Recipient has a diagnosis of partial-onset (focal) seizures", "dx", lambda p: p.dx("G40.0", "G40.1", "G40.2")),
    L("age", "Recipient is 4 years of age or older", "age", lambda p: p.age_ge(4)),
    L("wt", "For recipients younger than 18 years of age, body weight is at least 11 kg", "if", lambda p: IF(not p.age_ge(18), p.lab("Body weight", lambda v: v >= 11)), hard="a conditional on age"),
    L("two", "Has tried and failed, or has an intolerance or contraindication to, at least two of these preferred agents: carbamazepine, lacosamide, lamotrigine, levetiracetam, oxcarbazepine, topiramate, zonisamide", "trial",
      lambda p: count(p.tfci, *({a} for a in AGENTS)) >= 2, hard="two of seven across a wrapped line"),
    L("est", "Is currently taking Aptiom and has taken it for 60 days or longer (samples do not count)", "now", lambda p: p.taking(R, 60)),
    L("oxc", "Recipient is not concurrently taking oxcarbazepine", "conc", lambda p: not p.on({"oxcarbazepine"}), "b"),
    L("crcl", "Estimated creatinine clearance is 30 mL/min or greater within the past 12 months, or the prescriber attests that the dose has been reduced for renal impairment", "lab",
      lambda p: True if p.lab("Creatinine clearance", lambda v: v >= 30, 360) is True else None, hard="a fact or an attestation"),
    L("spec", "Prescriber is a neurologist or has consulted with a neurologist about this request", "spec", lambda p: p.prescriber("neurology")),
    L("now", "Recipient is still taking Aptiom", "now", lambda p: p.taking(R), "r"),
    L("tn", "Trigeminal neuralgia", "no", lambda p: p.no_dx("G50.0"), exclude=True),
    L("bp", "Bipolar disorder", "no", lambda p: p.no_dx("F31"), exclude=True),
    L("av", "Recipients with second- or third-degree atrioventricular block", "no", lambda p: p.no_dx("I44.1", "I44.2"), exclude=True, hard="two degrees of one disease"),
]
ATTESTATIONS = ["Prescriber documents a reduction in seizure frequency or that seizures remain controlled"]


def initial(s):
    return ALL(s.dx, s.age, s.wt, ANY(s.two, s.est), s.oxc, s.crcl, s.spec, s.tn, s.bp, s.av)


def renewal(s):
    return ALL(s.now, s.oxc, ATT, s.tn, s.bp, s.av)


FOC = dx("Localization-related (focal) (partial) symptomatic epilepsy with complex partial seizures, not intractable", "G40.209")
CC, W = "Creatinine clearance", "Body weight"
X = [[], [on("Oxcarbazepine", 200)], [dx("Trigeminal neuralgia", "G50.0")], [dx("Bipolar disorder, unspecified", "F31.9")], [dx("Atrioventricular block, second degree", "I44.1")], [dx("Atrioventricular block, first degree", "I44.0")], [on("Levetiracetam", 400)]]
INITIAL = dict(
    age=[[born(37, 60)], [born(4), lab(W, 16)], [born(4, -1), lab(W, 16)], [born(11, 30), lab(W, 11)], [born(5, 30), lab(W, 10.8)], [born(12, 30)], [born(18)], [born(18, -1)]],
    dx=[[FOC], [dx("Localization-related (focal) (partial) symptomatic epilepsy with simple partial seizures, intractable", "G40.119")], [dx("Generalized idiopathic epilepsy, not intractable", "G40.309")], [dx("Unspecified convulsions", "R56.9")]],
    step=[[failed("Levetiracetam", 90, 300), bad("Lamictal")], [failed("Keppra", 20, 300), failed("Topamax", 200, 90)], [failed("Levetiracetam", 90, 300)], [failed("Tegretol", 90, 300), contra("Zonisamide")], [failed("Levetiracetam", 90, 300), failed("Keppra XR", 90, 100)],
          [failed("Levetiracetam", 90, 300), failed("Phenytoin", 200, 100)], [on("Aptiom", 60)], [on("Aptiom", 59)], [worked("Lamotrigine", 200), worked("Topiramate", 200)]],
    crcl=[[lab(CC, 92)], [lab(CC, 30, 360)], [lab(CC, 29)], [lab(CC, 92, 361)], []],
    spec=[[spec("neurology")], [spec("family medicine")]],
    x=X,
)
RENEWAL = dict(
    now=[[FOC, on("Aptiom", 300)], [FOC, on("eslicarbazepine", 300)], [FOC, worked("Aptiom", 290, 12)]],
    x=[X[0], X[1], X[2], X[4], X[6]],
)
