"""816 Spravato: Regence manual, I. A. 1. a. with AND lines, two classes, suicidality branch with an attestation, psychiatrist without consultation."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "816-spravato.md", "fu-816", "Cascade Regent BlueShield", "Spravato", "esketamine"
CLASS, STYLE = "depression: esketamine", "Regence manual, bold roman leads, A. 1. a. with bold AND/OR lines between"
COMBINED = ((40, 7), (14, 3))
S = {"esketamine"}
AUGMENT = {"aripiprazole", "quetiapine", "brexpiprazole", "lithium", "liothyronine"}
PHQ = "PHQ-9 score"
LINES = [
    L("age", "The patient is at least 18 years old", "age", lambda p: p.age_ge(18)),
    L("mdd", "A diagnosis of major depressive disorder (ICD-10 F32 or F33)", "dx", lambda p: p.dx("F32", "F33")),
    L("two", "Inadequate response, in trials lasting six weeks or more, to antidepressants of at least two different classes (SSRI, SNRI, tricyclic, bupropion, mirtazapine)", "trial",
      lambda p: count(lambda c: p.failed(c, 42), *DEPRESSION_CLASSES) >= 2, hard="classes are counted"),
    L("aug", "Inadequate response or intolerance to at least one augmenting drug (aripiprazole, quetiapine, brexpiprazole, lithium or liothyronine)", "trial", lambda p: p.fail_or_intolerant(AUGMENT)),
    L("sui", "Major depressive disorder (ICD-10 F32 or F33) with suicidal ideation (ICD-10 R45.851) first noted in the past 30 days", "dx", lambda p: p.dx("F32", "F33") and p.hx("R45.851", within=30), hard="two diagnoses, one with a window"),
    L("phq", "A PHQ-9 score of 15 or greater within the past 60 days", "lab", lambda p: p.lab(PHQ, lambda v: v >= 15, 60)),
    L("oral", "The patient is taking an oral antidepressant, unless antidepressants are contraindicated", "now", lambda p: p.on(ANY_ANTIDEPRESSANT_811) or p.contraindicated(ANY_ANTIDEPRESSANT_811), hard="'unless' excuses a contraindication alone"),
    L("spec", "Spravato is prescribed by a psychiatrist", "spec", lambda p: p.prescriber("psychiatry", consult=False)),
    L("now", "The patient is receiving Spravato and has received it for at least 4 weeks", "now", lambda p: p.taking(S, 28), "r"),
    L("fall", "The PHQ-9 score has fallen by half or more from baseline, or the latest score is below 10", "change", lambda p: ANY(p.change(PHQ, S, lambda b, c: c <= b / 2), p.lab(PHQ, lambda v: v < 10)), "r", hard="change or a level"),
    L("x1", "Aneurysmal vascular disease (ICD-10 I67.1, I71 or I72)", "no", lambda p: p.no_dx("I67.1", "I71", "I72"), exclude=True),
    L("x2", "Arteriovenous malformation (ICD-10 Q27.3 or Q28.2)", "no", lambda p: p.no_dx("Q27.3", "Q28.2"), exclude=True),
    L("x3", "A history of intracerebral hemorrhage (ICD-10 I61)", "no", lambda p: p.no_hx("I61"), exclude=True),
    L("x4", "Schizophrenia or schizoaffective disorder (ICD-10 F20, F25)", "no", lambda p: p.no_dx("F20", "F25"), exclude=True),
    L("x5", "Concurrent use of a monoamine oxidase inhibitor (e.g., phenelzine, tranylcypromine)", "conc", lambda p: not p.on(MAOI), exclude=True),
]
ATTESTATIONS = ["The prescriber states that the patient was offered or is receiving inpatient psychiatric care", "Monitoring at a REMS-certified site continues"]


def initial(s):
    return ALL(s.age, ANY(ALL(s.mdd, s.two, s.aug), ALL(s.sui, ATT)), s.phq, s.oral, s.spec, s.x1, s.x2, s.x3, s.x4, s.x5)


def renewal(s):
    return ALL(s.now, s.fall, ATT, s.x1, s.x2, s.x3, s.x4, s.x5)


MDD = dx("Major depressive disorder, recurrent severe without psychotic features", "F33.2")
SI = dx("Suicidal ideations", "R45.851", 10)
X = [[], [dx("Cerebral aneurysm, nonruptured", "I67.1")], [dx("Abdominal aortic aneurysm, without rupture", "I71.4")], [dx("Arteriovenous malformation of cerebral vessels", "Q28.2")],
     [past("Nontraumatic intracerebral hemorrhage, unspecified", "I61.9", 1400)], [dx("Schizoaffective disorder, bipolar type", "F25.0")], [on("Nardil", 30)], [dx("Generalized anxiety disorder", "F41.1")]]
INITIAL = dict(
    age=[[born(43, 30)], [born(18)], [born(18, -1)]],
    dx=[[MDD], [dx("Major depressive disorder, single episode, severe without psychotic features", "F32.2")], [dx("Bipolar disorder, unspecified", "F31.9")], [past("Major depressive disorder, recurrent, moderate", "F33.1")]],
    two=[[failed("Zoloft", 100, 300), failed("Effexor XR", 90, 120)], [failed("Lexapro", 42, 300), failed("bupropion", 42, 120)], [failed("Lexapro", 41, 300), failed("Wellbutrin XL", 90, 120)], [failed("Zoloft", 90, 300), failed("Prozac", 90, 120)],
         [failed("Zoloft", 90, 300), worked("Cymbalta", 90, 120)], [failed("Remeron", 60, 300), failed("amitriptyline", 60, 100)], [failed("Zoloft", 90, 300), bad("Cymbalta")], [failed("Celexa", 20, 300), failed("Celexa", 25, 260), partial("duloxetine", 60)], [failed("Zoloft", 90, 300), failed("Prozac", 90, 120), SI]],
    aug=[[failed("Abilify", 50)], [bad("quetiapine")], [worked("Abilify", 50)], [contra("Rexulti")], [failed("Cytomel", 30)], [failed("Zyprexa", 50)], [],
         [SI], [dx("Suicidal ideations", "R45.851", 30)], [dx("Suicidal ideations", "R45.851", 31)]],
    phq=[[lab(PHQ, 21)], [lab(PHQ, 15, 60)], [lab(PHQ, 14)], [lab(PHQ, 21, 61)]],
    oral=[[on("Lexapro", 60)], [on("vortioxetine", 20)], [], [contra("Paxil")], [bad("Paxil")]],
    spec=[[spec("psychiatry")], [spec("family medicine")]],
    x=X,
)
RENEWAL = dict(
    now=[[MDD, on("Spravato", 120)], [MDD, on("esketamine", 28), ], [MDD, on("Spravato", 27)], [MDD, worked("Spravato", 100, 5)]],
    phq=[[lab(PHQ, 22, 150), lab(PHQ, 10, 6)], [lab(PHQ, 22, 150), lab(PHQ, 11, 6)], [lab(PHQ, 22, 150), lab(PHQ, 12, 6)], [lab(PHQ, 16, 150), lab(PHQ, 9, 6)], [lab(PHQ, 12, 6)], [lab(PHQ, 8, 6)], []],
    x=[[], [on("tranylcypromine", 20)], [past("Nontraumatic intracerebral hemorrhage, unspecified", "I61.9", 500)]],
)
