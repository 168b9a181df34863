"""210 Spravato: two antidepressants from different classes, 'None of the following'."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "210-spravato.txt", "bl-210", "Meridian United Health", "Spravato", "esketamine"
CLASS, STYLE = "treatment-resistant depression", "-AND- lines, 'None of the following', drug classes by abbreviation"
COMBINED = ((20, 5), (9, 2))
SSRI = {"sertraline", "fluoxetine", "escitalopram", "citalopram", "paroxetine", "fluvoxamine"}
SNRI = {"venlafaxine", "desvenlafaxine", "duloxetine", "levomilnacipran"}
CLASSES = (SSRI, SNRI, {"bupropion"}, {"mirtazapine"})
AD = set().union(*CLASSES) | {"amitriptyline", "nortriptyline", "imipramine", "vortioxetine", "vilazodone", "trazodone"}
Q = "PHQ-9 score"
LINES = [
    L("dx", "Diagnosis of major depressive disorder", "dx", lambda p: p.dx("F32.0", "F32.1", "F32.2", "F32.3", "F32.4", "F32.5", "F32.9", "F33")),
    L("age", "Patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("two", "Trial and inadequate response to at least two oral antidepressants from different classes (e.g., SSRI, SNRI, bupropion, mirtazapine), each for a minimum of 6 weeks in duration", "trial",
      lambda p: count(lambda g: p.failed(g, 42), *CLASSES) >= 2, hard="two of different classes, each with a duration"),
    L("phq", "PHQ-9 score of 15 or higher within the past 30 days", "lab", lambda p: p.lab(Q, lambda v: v >= 15, 30)),
    L("aug", "Spravato will be used in combination with an oral antidepressant, and the patient is currently taking one", "now", lambda p: p.on(AD), hard="'one' refers back"),
    L("four", "Patient has tried four or more oral antidepressants", "trial", lambda p: sum(p.tried({a}) for a in AD) >= 4, hard="a count of one class"),
    L("spec", "Prescribed by or in consultation with a psychiatrist", "spec", lambda p: p.prescriber("psychiatry")),
    L("avm", "Aneurysmal vascular disease or arteriovenous malformation", "no", lambda p: p.no_dx("I71", "I72", "I67.1", "Q28.2", "Q27.3", "I77.0"), exclude=True, hard="inside 'None of the following'"),
    L("ich", "History of intracerebral hemorrhage", "no", lambda p: p.no_hx("I61"), exclude=True),
    L("sud", "Substance use disorder (opioid, alcohol, stimulant) that is active", "no", lambda p: p.no_dx("F10", "F11", "F14", "F15"), exclude=True),
    L("now", "Patient is currently receiving Spravato", "now", lambda p: p.taking({"esketamine"}), "r"),
    L("resp", "PHQ-9 score has decreased by at least 50% from baseline, or is less than 10", "change",
      lambda p: ANY(p.change(Q, {"esketamine"}, lambda b, c: c <= b / 2), p.lab(Q, lambda v: v < 10)), "r", hard="relative change or value"),
    L("bp", "Systolic blood pressure is 140 mmHg or lower and diastolic blood pressure is 90 mmHg or lower", "mix",
      lambda p: ALL(p.lab("Systolic blood pressure", lambda v: v <= 140), p.lab("Diastolic blood pressure", lambda v: v <= 90)), "r", hard="two values"),
]
for line in LINES:
    if line.id in ("avm", "ich", "sud"):
        line.part = "i"
ATTESTATIONS = ["Provider documents continued need for treatment"]


def initial(s):
    return ALL(s.dx, s.age, s.two, s.phq, ANY(s.aug, s.four), s.spec, s.avm, s.ich, s.sud)


def renewal(s):
    return ALL(s.now, s.resp, ATT, s.bp)


MDD = dx("Major depressive disorder, recurrent, severe without psychotic features", "F33.2")
INITIAL = dict(
    age=[[born(43, 60)], [born(18)], [born(18, -1)]],
    dx=[[MDD], [dx("Major depressive disorder, single episode, moderate", "F32.1")], [dx("Bipolar disorder, unspecified", "F31.9")], [dx("Dysthymic disorder", "F34.1")], [past("Major depressive disorder, recurrent, moderate", "F33.1")]],
    two=[[failed("Zoloft", 80), failed("Wellbutrin XL", 60)], [failed("Lexapro", 42), partial("Cymbalta", 42)], [failed("Lexapro", 41), failed("Cymbalta", 90)], [failed("Zoloft", 80), failed("Prozac", 90)],
         [failed("Paxil", 90), bad("Remeron", 10)], [failed("Celexa", 60), failed("Effexor XR", 60), worked("Remeron", 30), bad("Pristiq", 9)]],
    phq=[[lab(Q, 19)], [lab(Q, 15, 30)], [lab(Q, 14)], [lab(Q, 20, 31)]],
    now=[[on("Effexor XR", 60)], [on("Trintellix", 30)], [], [on("Vraylar", 60)], [worked("Tofranil", 40), worked("Elavil", 30)]],
    spec=[[spec("psychiatry")], [spec("family medicine")]],
    none=[[], [dx("Abdominal aortic aneurysm, without rupture", "I71.40")], [past("Nontraumatic intracerebral hemorrhage, unspecified", "I61.9")], [dx("Alcohol dependence, uncomplicated", "F10.20")], [past("Opioid dependence", "F11.20")], [dx("Cerebral infarction, unspecified", "I63.9")]],
)
RENEWAL = dict(
    now=[[MDD, on("Spravato", 120), lab(Q, 20, 125), lab(Q, 10)], [MDD, on("esketamine", 90), lab(Q, 22, 91), lab(Q, 12)], [MDD, on("Spravato", 90), lab(Q, 9)], [MDD, on("Spravato", 90), lab(Q, 11)], [MDD, worked("Spravato", 120, 9), lab(Q, 20, 140), lab(Q, 8)]],
    bp=[[lab("Systolic blood pressure", 128), lab("Diastolic blood pressure", 82)], [lab("Systolic blood pressure", 140), lab("Diastolic blood pressure", 90)], [lab("Systolic blood pressure", 141), lab("Diastolic blood pressure", 80)], [lab("Systolic blood pressure", 130), lab("Diastolic blood pressure", 91)], [lab("Systolic blood pressure", 130)]],
)
