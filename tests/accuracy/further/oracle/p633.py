"""633 Briviact: Select Health, numbers with unindented letters, compound AND lines, months of age, conditional PHQ-9."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "633-briviact.txt", "fu-633", "Summit Basin Health", "Briviact", "brivaracetam"
CLASS, STYLE = "epilepsy: brivaracetam", "Select Health, 1. with unindented a."
COMBINED = ((40, 8), (14, 3))
LEV = {"levetiracetam"}
OTHER = ASM - LEV - {"brivaracetam"}
LINES = [
    L("age", "Member is 1 month of age or older", "age", lambda p: p.months_ge(1), hard="months of age"),
    L("focal", "Diagnosis of epilepsy with partial-onset (focal) seizures", "dx", lambda p: p.dx("G40.0", "G40.1", "G40.2")),
    L("both", "Member has failed levetiracetam AND one other anti-seizure medication, each after a minimum trial of 8 weeks", "trial",
      lambda p: p.failed(LEV, 56) and p.failed(OTHER, 56), hard="a drug and a class on one line"),
    L("lev", "Levetiracetam was not tolerated (for example, because of behavioral side effects), AND there was an inadequate response to at least one other anti-seizure medication", "trial",
      lambda p: p.intolerant(LEV) and p.failed(OTHER), hard="intolerance and failure on one line"),
    L("young", "Member is younger than 4 years, AND at least one anti-seizure medication has failed", "mix",
      lambda p: not p.age_ge(4) and p.failed(OTHER | LEV), hard="age and step on one line"),
    L("neuro", "Ordered by a neurologist", "spec", lambda p: p.prescriber("neurology", consult=False), hard="no consultation"),
    L("phq", "For members 12 years of age and older, PHQ-9 score is less than 15 within the past 90 days", "if",
      lambda p: IF(p.age_ge(12), p.lab("PHQ-9 score", lambda v: v < 15, 90)), hard="conditional on age"),
    L("suic", "No current suicidal ideation, and no suicide attempt within the past 12 months", "no",
      lambda p: p.no_dx("R45.851") and p.no_hx("T14.91", within=360), hard="two absences, one with a window"),
    L("now", "Member has been taking Briviact for at least 90 days", "now", lambda p: p.taking({"brivaracetam"}, 90), "r"),
    L("nolev", "Member is not also taking levetiracetam", "conc", lambda p: not p.on(LEV), "r"),
    L("gen", "Absence epilepsy (G40.A) or juvenile myoclonic epilepsy (G40.B)", "no", lambda p: p.no_dx("G40.A", "G40.B"), exclude=True),
    L("rif", "Members who are also taking rifampin", "conc", lambda p: not p.on({"rifampin"}), exclude=True),
]
ATTESTATIONS = ["Levetiracetam will be discontinued when Briviact is started", "Chart notes document the baseline seizure frequency", "Chart notes document a reduction in seizure frequency"]


def initial(s):
    return ALL(s.age, s.focal, ANY(s.both, s.lev, s.young), s.neuro, s.phq, s.suic, ATT, s.gen, s.rif)


def renewal(s):
    return ALL(s.now, s.nolev, ATT, s.gen, s.rif)


F = dx("Localization-related (focal) symptomatic epilepsy with complex partial seizures, not intractable", "G40.209")
P9 = lab("PHQ-9 score", 6)
INITIAL = dict(
    age=[[born(29, 40)], [born_months(1)], [born_months(1, -4)], [born(4, -1)], [born(4)], [born(12)], [born(12, -1)]],
    dx=[[F], [dx("Localization-related (focal) idiopathic epilepsy, intractable, without status epilepticus", "G40.019")], [dx("Localization-related (focal) symptomatic epilepsy with simple partial seizures", "G40.109")],
        [dx("Generalized idiopathic epilepsy, not intractable", "G40.309")], [dx("Epilepsy, unspecified, not intractable", "G40.909")], [past("Localization-related (focal) symptomatic epilepsy with complex partial seizures", "G40.209")]],
    step=[[failed("Keppra", 120, 200), failed("Lamictal", 100)], [failed("levetiracetam", 56, 200), partial("oxcarbazepine", 56)], [failed("Keppra", 55, 200), failed("Lamictal", 100)], [failed("Keppra XR", 120, 200), failed("Vimpat", 55)],
          [bad("Keppra", 9), failed("Zonegran", 20)], [bad("Keppra", 9), worked("Lamictal", 200)], [failed("Keppra", 120, 200), worked("Lamictal", 200)], [failed("Keppra", 120, 200), bad("Tegretol", 9)],
          [failed("Topamax", 120, 200), failed("Dilantin", 120)], [born(3, 20), failed("Depakene", 30)], [born(3, 20), worked("Lamictal", 80)], [born(5, 20), failed("Lamictal", 80)],
          [med("Keppra", 200, 170, "inadequate_response"), med("levetiracetam", 150, 120, "inadequate_response"), failed("Xcopri", 60)]],
    spec=[[spec("neurology")], [spec("pediatrics")]],
    phq=[[P9], [lab("PHQ-9 score", 14, 90)], [lab("PHQ-9 score", 15)], [lab("PHQ-9 score", 6, 91)], []],
    x=[[], [dx("Suicidal ideations", "R45.851", 20)], [past("Suicidal ideations", "R45.851", 200)], [dx("Suicide attempt, initial encounter", "T14.91XA", 360, "resolved")], [dx("Suicide attempt, initial encounter", "T14.91XA", 361, "resolved")],
       [dx("Juvenile myoclonic epilepsy, not intractable", "G40.B09", 600)], [on("Rifadin", 20)], [worked("rifampin", 60, 20)]],
)
RENEWAL = dict(
    now=[[F, on("Briviact", 250)], [F, on("brivaracetam", 90)], [F, on("Briviact", 89)], [F, worked("Briviact", 250, 10)], [F, med("Briviact", 200, 120), med("Briviact", 85)], [F, med("Briviact", 200, 110), med("Briviact", 85)]],
    x=[[], [on("Keppra", 90)], [failed("levetiracetam", 90, 300)], [on("Rifadin", 20)], [dx("Absence epileptic syndrome, not intractable", "G40.A09", 600)]],
)
