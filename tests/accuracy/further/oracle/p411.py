"""411 Spravato: Optum Rx guideline, '1 -' and '4.1 -' with AND/OR lines, product blocks."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "411-spravato-guideline.txt", "fu-411", "Copper Basin Health Plan", "Spravato", "esketamine"
CLASS, STYLE = "depression: esketamine", "Optum Rx guideline, '1 -', '4.1 -', AND/OR lines, a block for each diagnosis and stage"
COMBINED = ((1, 3), (1, 1))
CLASSES = (SSRI, SNRI, {"bupropion"}, {"mirtazapine"}, TCA | {"clomipramine"})
AUG = {"aripiprazole", "brexpiprazole", "quetiapine", "olanzapine", "lithium"}
ORAL = set().union(*CLASSES) | {"vortioxetine", "vilazodone"}
MDD = ("F32.0", "F32.1", "F32.2", "F32.3", "F32.4", "F32.5", "F32.9", "F33")
LINES = [
    L("mdd", "Diagnosis of major depressive disorder (treatment-resistant)", "dx", lambda p: p.dx(*MDD)),
    L("age", "Patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("two", "Trial and failure of at least 8 weeks duration, contraindication, or intolerance to antidepressants from at least TWO different classes (e.g., SSRIs, SNRIs, bupropion, mirtazapine, tricyclics)", "trial",
      lambda p: count(lambda g: p.tfci(g, 56), *CLASSES) >= 2, hard="two classes"),
    L("aug", "Trial and failure, contraindication, or intolerance to at least one augmentation agent (aripiprazole, brexpiprazole, quetiapine, olanzapine, or lithium)", "trial", lambda p: p.tfci(AUG)),
    L("phq", "Patient Health Questionnaire-9 (PHQ-9) score of 15 or higher within the past 30 days", "lab", lambda p: p.lab("PHQ-9 score", lambda v: v >= 15, 30)),
    L("bleed", "Patient does not have aneurysmal vascular disease, arteriovenous malformation, or a history of intracerebral hemorrhage", "no",
      lambda p: p.no_dx("I71", "I72", "I67.1", "Q27.3", "Q28.0", "Q28.2") and p.no_hx("I61"), "b", hard="two active, one historical absence"),
    L("psy", "Prescribed by or in consultation with a psychiatrist", "spec", lambda p: p.prescriber("psychiatry")),
    L("mdd2", "Diagnosis of major depressive disorder", "dx", lambda p: p.dx(*MDD)),
    L("si", "Patient is experiencing acute suicidal ideation or behavior", "dx", lambda p: p.dx("R45.851", "T14.91"), hard="a symptom with a code"),
    L("oral", "Used in combination with an oral antidepressant (e.g., duloxetine, escitalopram, sertraline, venlafaxine)", "now", lambda p: p.taking(ORAL)),
    L("now", "Patient is currently on Spravato therapy", "now", lambda p: p.taking({"esketamine"}), "r"),
    L("half", "PHQ-9 score has fallen by at least 50% from baseline", "change", lambda p: p.change("PHQ-9 score", {"esketamine"}, lambda b, c: c <= b / 2), "r"),
]
ATTESTATIONS = ["Provider and/or the provider's healthcare setting is certified in the Spravato REMS program", "Documentation of remission or sustained improvement from baseline in depressive symptoms"]


def initial(s):
    return ANY(ALL(s.mdd, s.age, s.two, ANY(s.aug, s.phq), s.bleed, s.psy, ATT), ALL(ALL(s.mdd2, s.si), s.age, s.oral, s.bleed, s.psy))


def renewal(s):
    return ALL(s.now, ANY(s.half, ATT), s.bleed)


D = dx("Major depressive disorder, recurrent severe without psychotic features", "F33.2")
BLEED = [[], [dx("Abdominal aortic aneurysm, without rupture, unspecified", "I71.40")], [past("Nontraumatic intracerebral hemorrhage, unspecified", "I61.9")], [past("Cerebral infarction, unspecified", "I63.9")],
         [dx("Arteriovenous malformation of cerebral vessels", "Q28.2")]]
INITIAL = dict(
    age=[[born(44, 8)], [born(18)], [born(18, -1)]],
    dx=[[D], [dx("Major depressive disorder, single episode, moderate", "F32.1")], [dx("Dysthymic disorder", "F34.1")], [dx("Bipolar disorder, unspecified", "F31.9")], [past("Major depressive disorder, recurrent, in remission", "F33.40")]],
    two=[[failed("Zoloft", 90), failed("Effexor XR", 80)], [failed("Prozac", 56), failed("Wellbutrin XL", 56)], [failed("Prozac", 55), failed("Wellbutrin XL", 90)], [failed("Zoloft", 90), failed("Lexapro", 90)],
         [failed("Zoloft", 90), bad("Remeron")], [contra("Pamelor"), failed("Cymbalta", 60)], [worked("Zoloft", 90), failed("Effexor XR", 80)]],
    aug=[[lab("PHQ-9 score", 19, 12)], [lab("PHQ-9 score", 15, 30)], [lab("PHQ-9 score", 14, 12)], [lab("PHQ-9 score", 19, 31)], [lab("PHQ-9 score", 10, 12), failed("Abilify", 40)], [lab("PHQ-9 score", 10, 12), bad("Lithobid", 9)],
         [lab("PHQ-9 score", 10, 12), failed("Risperdal", 60)]],
    bleed=BLEED,
    spec=[[spec("psychiatry")], [spec("family medicine")]],
)
MORE = {"suicidal": dict(
    dx=[[D, dx("Suicidal ideations", "R45.851", 6)], [D, past("Suicidal ideations", "R45.851", 400)], [dx("Adjustment disorder with depressed mood", "F43.21"), dx("Suicidal ideations", "R45.851", 6)]],
    oral=[[on("Zoloft", 30)], [on("Abilify", 30)], [worked("Lexapro", 60, 10)], [on("Cymbalta", 5)]],
    spec=[[spec("psychiatry")]],
    bleed=BLEED[:2],
)}
RENEWAL = dict(
    now=[[D, on("Spravato", 200)], [D, worked("Spravato", 150, 30)]],
    phq=[[lab("PHQ-9 score", 20, 210), lab("PHQ-9 score", 8, 12)], [lab("PHQ-9 score", 20, 210), lab("PHQ-9 score", 10, 12)], [lab("PHQ-9 score", 20, 210), lab("PHQ-9 score", 11, 12)], [lab("PHQ-9 score", 8, 12)]],
    bleed=BLEED[:3],
)
