"""977 Qelbree: CVS Caremark questions, one of them skipped by a yes, two of them stopping on a yes."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "977-qelbree.md", "fu-977", "Merrimack Valley Pharmacy Benefits", "Qelbree", "viloxazine"
CLASS, STYLE = "ADHD non-stimulant", "CVS Caremark questions with no-further-questions notes"
COMBINED = ((40, 10), (16, 4))
SUD = ("F10", "F11", "F12", "F13", "F14", "F15", "F16", "F18", "F19")
LINES = [
    L("dx", "Does the patient have a diagnosis of attention-deficit/hyperactivity disorder (ADHD)", "dx", lambda p: p.dx("F90")),
    L("age", "Is the patient 6 years of age or older", "age", lambda p: p.age_ge(6)),
    L("both", "Has the patient experienced an inadequate treatment response, intolerance, or contraindication to both a methylphenidate product and an amphetamine product (e.g., Adderall, Vyvanse)", "trial",
      lambda p: p.tfci(METHYLPHENIDATE) and p.tfci(AMPHETAMINE_977), hard="both of two classes"),
    L("hx", "Does the patient have a history of a substance use disorder or of a tic disorder", "dx", lambda p: p.hx(*SUD, "F95"), hard="asked only where question 3 is a no"),
    L("mao", "Is the patient taking a monoamine oxidase inhibitor (MAOI), or has the patient taken one within the past 14 days", "conc", lambda p: not p.tried(MAOI, within=14), exclude=True, hard="a yes stops the request; window"),
    L("cyp", "Is the patient taking duloxetine, tasimelteon, or theophylline", "conc", lambda p: not p.on({"duloxetine", "tasimelteon", "theophylline"}), "i", hard="a yes stops the request"),
    L("spec", "Is the drug prescribed by or in consultation with a psychiatrist, pediatrician, or neurologist", "spec", lambda p: p.prescriber("psychiatry", "pediatrics", "neurology")),
    L("now", "Is the patient currently taking Qelbree, and has the patient taken it for at least 60 days", "now", lambda p: p.taking({"viloxazine"}, 60), "r"),
]
LINES[5].exclude = True  # asked of first requests only
ATTESTATIONS = ["Will the patient be monitored for suicidal thoughts and behaviors", "Has the patient achieved or maintained an improvement in ADHD symptoms?"]


def initial(s):
    return ALL(s.dx, s.age, ANY(s.both, s.hx), s.mao, s.cyp, s.spec, ATT)


def renewal(s):
    return ALL(s.now, s.mao, ATT)


ADHD = dx("Attention-deficit hyperactivity disorder, combined type", "F90.2", 700)
TWO = [failed("Ritalin", 60), failed("Adderall", 40, 120)]
MAO = [[], [on("Nardil", 60)], [worked("Emsam", 60, 14)], [worked("Parnate", 60, 15)]]
INITIAL = dict(
    age=[[born(15)], [born(6)], [born(6, -1)], [born(40)]],
    dx=[[ADHD], [dx("Attention-deficit hyperactivity disorder, predominantly inattentive type", "F90.0", 400)], [dx("Generalized anxiety disorder", "F41.1", 400)], [past("Attention-deficit hyperactivity disorder, combined type", "F90.2", 900)]],
    step=[TWO, [failed("Concerta", 30), bad("Vyvanse")], [failed("Ritalin", 60)], [failed("Ritalin", 60), failed("Focalin", 50, 150)], [contra("methylphenidate"), contra("Adderall")], [failed("Ritalin", 60), worked("Vyvanse", 100)], [failed("Strattera", 90)], [],
          [dx("Tourette's disorder", "F95.2", 300)], [failed("Ritalin", 60), past("Other stimulant dependence, uncomplicated", "F15.20", 900)], [worked("Concerta", 200), dx("Opioid dependence, uncomplicated", "F11.20", 300)], TWO + [dx("Tourette's disorder", "F95.2", 300)]],
    mao=MAO,
    cyp=[[], [on("Cymbalta", 60)], [on("Theo-24", 60)], [worked("Hetlioz", 60)], [on("Zoloft", 60)]],
    spec=[[spec("psychiatry")], [spec("pediatrics")], [spec("family medicine")]],
)
RENEWAL = dict(
    now=[[ADHD, on("Qelbree", 150)], [ADHD, on("viloxazine", 60)], [ADHD, on("Qelbree", 59)], [ADHD, worked("Qelbree", 120, 20)]],
    mao=MAO,
    cyp=[[], [on("Cymbalta", 60)]],
)
