"""478 Zurzuvae: Molina labelled lines, 'unless' with a score, prescriber and age under labels of their own."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "478-zurzuvae.txt", "fu-478", "Sagebrush Valley Community Health", "Zurzuvae", "zuranolone"
CLASS, STYLE = "postpartum depression", "Molina capitals, numbered lines with AND between, labels that carry criteria, no renewal"
COMBINED = ((42, 10), (12, 3))
AD = SSRI | SNRI
PHQ = "PHQ-9 score"
LINES = [
    L("dx", "Documented diagnosis of postpartum depression", "dx", lambda p: p.dx("F53.0")),
    L("birth", "Member gave birth within the past 12 months", "dx", lambda p: p.hx("O80", "O82", "Z37", within=360), hard="an event in a window"),
    L("phq", "A PHQ-9 score of 15 or more, recorded within the past 30 days", "lab", lambda p: p.lab(PHQ, lambda v: v >= 15, 30)),
    L("step", "Unless the PHQ-9 score is 20 or more, member has had an inadequate response to at least 4 weeks of an SSRI or SNRI, or has an intolerance or contraindication to one", "if",
      lambda p: ANY(p.lab(PHQ, lambda v: v >= 20), p.tfci(AD, 28)), hard="unless with a value"),
    L("preg", "Member is not currently pregnant", "no", lambda p: p.no_dx(*PREGNANT)),
    L("bip", "Member has no history of bipolar disorder, schizophrenia, or schizoaffective disorder", "no", lambda p: p.no_hx("F31", "F20", "F25")),
    L("ind", "Member is not concurrently taking a CYP3A4 inducer (e.g., carbamazepine, phenytoin, rifampin)", "conc", lambda p: not p.on({"carbamazepine", "phenytoin", "rifampin", "phenobarbital", "efavirenz"})),
    L("again", "Member has not taken Zurzuvae in the past 12 months", "no", lambda p: not p.tried({"zuranolone"}, within=360), hard="the requested drug within a window"),
    L("spec", "Prescribed by or in consultation with a psychiatrist or an obstetrician/gynecologist", "spec", lambda p: p.prescriber("psychiatry", "obstetrics and gynecology")),
    L("age", "18 years of age and older", "age", lambda p: p.age_ge(18)),
]
ATTESTATIONS = ["Prescriber attests that the member has been counseled not to drive or operate machinery until at least 12 hours after each dose"]


def initial(s):
    return ALL(s.dx, s.birth, s.phq, s.step, s.preg, s.bip, s.ind, s.again, ATT, s.spec, s.age)


F = sex("female")
PPD = dx("Postpartum depression", "F53.0", 50)
INITIAL = dict(
    age=[[F, born(29, 40)], [F, born(18)], [F, born(18, -1)]],
    dx=[[PPD], [dx("Major depressive disorder, single episode, moderate", "F32.1", 50)], [past("Postpartum depression", "F53.0")], []],
    birth=[[past("Encounter for full-term uncomplicated delivery", "O80", 100)], [past("Encounter for cesarean delivery without indication", "O82", 360)], [past("Encounter for full-term uncomplicated delivery", "O80", 361)], []],
    phq=[[lab(PHQ, 18)], [lab(PHQ, 15, 30)], [lab(PHQ, 14)], [lab(PHQ, 18, 31)], [lab(PHQ, 20)], [lab(PHQ, 19)], []],
    step=[[failed("Zoloft", 40)], [failed("Effexor XR", 28)], [failed("Lexapro", 27)], [bad("Cymbalta")], [contra("Sertraline")], [worked("Zoloft", 90)], [failed("Wellbutrin XL", 60)], []],
    x=[[], [dx("Pregnant state, incidental", "Z33.1", 20)], [past("Bipolar disorder, unspecified", "F31.9")], [dx("Schizoaffective disorder, unspecified", "F25.9")], [on("Tegretol", 100)], [on("Rifadin", 30)], [worked("Rifadin", 60, 100)],
       [worked("Zurzuvae", 14, 360)], [worked("Zurzuvae", 14, 361)], [on("Keppra", 100)]],
    spec=[[spec("psychiatry")], [spec("obstetrics and gynecology")], [spec("family medicine")]],
)
