"""766 Spravato: Magellan, universal criteria before indications, classes counted, exclusions."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "766-spravato.md", "fu-766", "Ferdinand Rx Management", "Spravato", "esketamine"
CLASS, STYLE = "depression: esketamine", "Magellan, roman headings, bullets with ; AND and dashes, universal criteria"
COMBINED = ((40, 7), (13, 3))
E = {"esketamine"}
CLASSES = (SSRI, SNRI, TCA, {"bupropion"}, {"mirtazapine"}, {"vortioxetine"}, {"vilazodone"}, MAOI)
LINES = [
    L("age", "Patient is at least 18 years of age", "age", lambda p: p.age_ge(18)),
    L("spec", "Prescribed by a psychiatrist", "spec", lambda p: p.prescriber("psychiatry", consult=False), hard="no consultation allowed"),
    L("preg", "Patient is not pregnant", "no", lambda p: p.no_dx(*PREGNANT)),
    L("mdd", "Patient has a diagnosis of major depressive disorder", "dx", lambda p: p.dx("F32.0", "F32.1", "F32.2", "F32.3", "F32.4", "F32.5", "F32.9", "F33")),
    L("phq", "PHQ-9 score of 15 or higher within the previous 30 days", "lab", lambda p: p.lab("PHQ-9 score", lambda v: v >= 15, 30)),
    L("two", "Patient had an inadequate response to at least TWO antidepressants from different classes (e.g., SSRIs, SNRIs, tricyclics, bupropion), each taken for at least 6 weeks", "trial",
      lambda p: count(lambda g: p.failed(g, 42), *CLASSES) >= 2, hard="classes counted, each with a length"),
    L("aug", "Augmentation with an atypical antipsychotic (e.g., aripiprazole, quetiapine) or lithium was tried for at least 4 weeks", "trial", lambda p: p.tried(ATYPICAL_761 | {"lithium"}, 28)),
    L("noaug", "Patient has a contraindication or an intolerance to lithium and to one atypical antipsychotic", "trial",
      lambda p: all(p.contraindicated(g) or p.intolerant(g) for g in ({"lithium"}, ATYPICAL_761)), hard="each of a drug and a class"),
    L("si", "Patient has suicidal ideation", "dx", lambda p: p.dx("R45.851")),
    L("ad", "Patient is currently taking an oral antidepressant", "now", lambda p: p.on(ANY_ANTIDEPRESSANT)),
    L("now", "Patient is receiving Spravato and has been for at least 4 weeks", "now", lambda p: p.taking(E, 28), "r"),
    L("resp", "PHQ-9 score has decreased by at least 50% from baseline, or the most recent PHQ-9 score is below 5", "change",
      lambda p: ANY(p.change("PHQ-9 score", E, lambda b, c: b > 0 and round((b - c) / b, 6) >= 0.5), p.lab("PHQ-9 score", lambda v: v < 5)), "r", hard="relative change or a value"),
    L("an", "Aneurysmal vascular disease (e.g., aortic or cerebral aneurysm) or arteriovenous malformation", "no", lambda p: p.no_dx("I71", "I72", "I67.1", "Q28.2", "Q27.3"), exclude=True, hard="a class by examples"),
    L("ich", "History of intracerebral hemorrhage", "no", lambda p: p.no_hx("I61", "I69.1"), exclude=True),
    L("sz", "Schizophrenia, schizoaffective disorder, or opioid use disorder", "no", lambda p: p.no_dx("F20", "F25", "F11.1", "F11.2"), exclude=True),
]
ATTESTATIONS = ["Patient will be monitored for sedation and dissociation for at least 2 hours after each dose", "Absence of unacceptable toxicity from the drug"]


def out(s):
    return ALL(s.an, s.ich, s.sz)


def initial(s):
    return ALL(s.age, s.spec, ATT, s.preg, ANY(ALL(s.mdd, s.phq, s.two, ANY(s.aug, s.noaug)), ALL(s.mdd, s.si, s.ad)), out(s))


def renewal(s):
    return ALL(s.now, s.resp, ATT, out(s))


MDD = dx("Major depressive disorder, recurrent severe without psychotic features", "F33.2")
SI = dx("Suicidal ideations", "R45.851", 10)
X = [[], [dx("Abdominal aortic aneurysm, without rupture, unspecified", "I71.40")], [dx("Arteriovenous malformation of cerebral vessels", "Q28.2")], [past("Nontraumatic intracerebral hemorrhage, unspecified", "I61.9")],
     [dx("Schizophrenia, unspecified", "F20.9")], [dx("Opioid dependence, uncomplicated", "F11.20")], [dx("Generalized anxiety disorder", "F41.1")]]
INITIAL = dict(
    age=[[born(45, 30)], [born(18)], [born(18, -1)]],
    spec=[[spec("psychiatry")], [spec("family medicine")]],
    dx=[[MDD], [dx("Major depressive disorder, single episode, unspecified", "F32.9")], [dx("Bipolar disorder, unspecified", "F31.9")]],
    phq=[[lab("PHQ-9 score", 21, 9)], [lab("PHQ-9 score", 15, 30)], [lab("PHQ-9 score", 14, 9)], [lab("PHQ-9 score", 22, 31)], []],
    two=[[failed("Zoloft", 90, 200), failed("Cymbalta", 80, 100)], [failed("Lexapro", 42, 200), failed("Wellbutrin XL", 42, 100)], [failed("Lexapro", 41, 200), failed("Wellbutrin XL", 60, 100)],
         [failed("Zoloft", 90, 200), failed("Prozac", 80, 100)], [failed("Zoloft", 90, 300), worked("Effexor XR", 80, 100)], [failed("Pamelor", 90, 300), partial("Pristiq", 70, 100)], [failed("Zoloft", 90, 200), bad("Cymbalta")],
         [SI, on("Zoloft", 30)], [SI], [SI, worked("Zoloft", 60, 20)]],
    aug=[[failed("Abilify", 60)], [worked("Lithobid", 28, 50)], [failed("Seroquel", 27)], [failed("Haldol", 60)], [contra("Lithium"), bad("Rexulti")], [contra("Lithium")], [bad("Abilify"), bad("Zyprexa")], []],
    x=X + [[sex("female"), dx("Pregnant state, incidental", "Z33.1", 50)]],
)
RENEWAL = dict(
    now=[[MDD, on("Spravato", 120)], [MDD, on("Spravato", 28), ], [MDD, on("Spravato", 27)], [MDD, worked("Spravato", 110, 10)]],
    phq=[[lab("PHQ-9 score", 20, 130), lab("PHQ-9 score", 8, 6)], [lab("PHQ-9 score", 20, 130), lab("PHQ-9 score", 10, 6)], [lab("PHQ-9 score", 20, 130), lab("PHQ-9 score", 11, 6)], [lab("PHQ-9 score", 4, 6)], [lab("PHQ-9 score", 6, 6)],
         [lab("PHQ-9 score", 8, 130), lab("PHQ-9 score", 4, 6)]],
    x=X[:6:2] + X[3:4],
)
