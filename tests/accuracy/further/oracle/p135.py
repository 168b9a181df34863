"""135 Absorica: (i) items that complete a sentence, exclusions of the same make."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "135-absorica-acne.txt", "fu-135", "Lowcountry Preferred Care", "Absorica", "isotretinoin"
CLASS, STYLE = "acne, isotretinoin", "(i) items in lower case that complete the lead-in sentence"
LINES = [
    L("dx", "diagnosis of severe acne vulgaris or nodular acne", "dx", lambda p: p.dx("L70.0", "L70.1")),
    L("age", "12 years of age or older", "age", lambda p: p.age_ge(12)),
    L("both", "failure of at least one topical retinoid (tretinoin or adapalene) AND at least one oral antibiotic (doxycycline, minocycline), each used for 60 days or more", "mix",
      lambda p: p.failed({"tretinoin", "adapalene"}, 60) and p.failed({"doxycycline", "minocycline"}, 60), hard="two classes on one line"),
    L("tg", "triglycerides under 400 mg/dL within the past 3 months", "lab", lambda p: p.lab("Triglycerides", lambda v: v < 400, 90)),
    L("preg", "is pregnant or breastfeeding", "no", lambda p: p.no_dx(*PREGNANT, "Z39.1"), exclude=True, hard="completes the lead-in"),
    L("tet", "takes a tetracycline antibiotic at the same time", "conc", lambda p: not p.on({"doxycycline", "minocycline", "tetracycline", "sarecycline"}), exclude=True, hard="completes the lead-in"),
]
ATTESTATIONS = ["member is enrolled in the iPLEDGE program", "takes vitamin A supplements above the daily allowance, per the prescriber"]


def initial(s):
    return ALL(s.dx, s.age, s.both, s.tg, ATT, s.preg, ATT, s.tet)


INITIAL = dict(
    who=[[sex("female"), born(19, 20)], [sex("male"), born(12)], [sex("male"), born(12, -1)], [sex("female"), born(19, 20), dx("Pregnant state", "Z33.1", 40)],
         [sex("female"), born(25, 20), dx("Encounter for care of lactating mother", "Z39.1", 40)], [sex("female"), born(25, 20), past("Pregnant state", "Z33.1", 600)]],
    dx=[[dx("Acne vulgaris", "L70.0")], unsure(dx("Acne conglobata", "L70.1")), [dx("Rosacea, unspecified", "L71.9")], []],
    both=[[failed("Retin-A", 90), failed("Minocin", 90, 60)], [failed("Differin", 60), failed("Vibramycin", 60, 60)], [failed("Differin", 59), failed("Vibramycin", 60, 60)], [failed("Retin-A", 90)],
          [failed("Retin-A", 90), failed("Bactrim", 90, 60)], [bad("Retin-A"), failed("Minocin", 90, 60)], [failed("Retin-A", 90), worked("Minocin", 90, 60)],
          [failed("Retin-A", 90), on("Minocin", 90, "inadequate_response")], [undated("Retin-A"), failed("Minocin", 90, 60)], [partial("Differin", 70), failed("doxycycline", 61, 60)]],
    tg=[[lab("Triglycerides", 130)], [lab("Triglycerides", 399, 90)], [lab("Triglycerides", 400)], [lab("Triglycerides", 130, 91)], [], [lab("Triglycerides", 1.9, 20, "mmol/L")]],
    tet=[[], [on("Vibramycin", 20)], [on("Bactrim", 20)]],
)
