"""629 Spravato: Moda; PHQ-9 on two days in a window, two classes of antidepressant, exclusions that need a blood pressure."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "629-spravato.md", "fu-629", "Wallowa Valley Health", "Spravato", "esketamine"
CLASS, STYLE = "depression: NMDA antagonist", "Moda I. A. 1. with bold AND/OR; lettered exclusions"
COMBINED = ((40, 5), (13, 3))
Q, S, D = "PHQ-9 score", "Systolic blood pressure", "Diastolic blood pressure"
ESK = {"esketamine"}
ATYPICAL = {"aripiprazole", "quetiapine", "olanzapine", "risperidone", "brexpiprazole", "cariprazine", "ziprasidone", "lurasidone", "paliperidone", "lumateperone", "asenapine", "iloperidone", "clozapine"}
ORAL_AD = ANTIDEPRESSANT | SSRI | SNRI | TCA | MAOI | {"vortioxetine", "vilazodone"}
LINES = [
    L("age", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("psy", "Medication is prescribed by a psychiatrist", "spec", lambda p: p.prescriber("psychiatry", consult=False)),
    L("mdd", "Diagnosis of major depressive disorder (single episode or recurrent) without psychotic features", "dx",
      lambda p: p.dx("F32.0", "F32.1", "F32.2", "F32.4", "F32.5", "F32.9", "F33.0", "F33.1", "F33.2", "F33.4", "F33.8", "F33.9") and p.no_dx("F32.3", "F33.3"), hard="a diagnosis without a feature that has a code"),
    L("phq", "PHQ-9 score of 15 or higher on two separate days within the past 90 days", "lab", lambda p: p.two_days(Q, lambda v: v >= 15, 90), hard="two measurements on separate days in a window"),
    L("two", "Inadequate response to at least two antidepressants from different classes (SSRI, SNRI, tricyclic antidepressant, bupropion, mirtazapine), each taken for at least 6 weeks", "trial",
      lambda p: count(lambda g: p.failed(g, 42), SSRI, SNRI, TCA, {"bupropion"}, {"mirtazapine"}) >= 2, hard="two classes"),
    L("sui", "Member has current suicidal ideation, or has made a suicide attempt in the past 30 days", "mix", lambda p: p.dx("R45.851") or p.hx("T14.91", within=30), hard="a condition or an event in a window"),
    L("aug", "Augmentation with lithium or an atypical antipsychotic (e.g., aripiprazole, quetiapine) has been tried for at least 4 weeks, unless both lithium and an atypical antipsychotic are contraindicated", "trial",
      lambda p: p.tried(ATYPICAL | {"lithium"}, 28) or (p.contraindicated({"lithium"}) and p.contraindicated(ATYPICAL)), hard="unless both"),
    L("oad", "Member is currently taking an oral antidepressant, and the provider attests that it will be continued", "now", lambda p: p.on(ORAL_AD), hard="a fact and an attestation"),
    L("been", "Member has been receiving Spravato for at least 4 weeks", "now", lambda p: p.taking(ESK, 28), "r"),
    L("half", "PHQ-9 score has decreased by at least 50% from baseline", "change", lambda p: p.change(Q, ESK, lambda b, c: c <= b * 0.5), "r"),
    L("rem", "Latest PHQ-9 score, taken in the past 30 days, is below 5", "lab", lambda p: p.lab(Q, lambda v: v < 5, 30), "r"),
    L("ane", "Aneurysmal vascular disease (e.g., aortic, intracranial) or arteriovenous malformation", "no", lambda p: p.no_dx("I71", "I72", "I67.1", "Q27.3", "Q28.0", "Q28.2"), exclude=True),
    L("ich", "History of intracerebral hemorrhage", "no", lambda p: p.no_hx("I61"), exclude=True),
    L("scz", "Schizophrenia or schizoaffective disorder", "no", lambda p: p.no_dx("F20", "F25"), exclude=True),
    L("bp", "Systolic blood pressure above 140 mmHg or diastolic blood pressure above 90 mmHg on the most recent reading", "lab",
      lambda p: NOT(ANY(p.lab(S, lambda v: v > 140), p.lab(D, lambda v: v > 90))), exclude=True, hard="an exclusion that needs a value"),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("mao", "Use of a monoamine oxidase inhibitor (MAOI) within the past 14 days", "conc", lambda p: not p.tried(MAOI, within=14), exclude=True),
]
ATTESTATIONS = ["The treatment center is certified in the Spravato REMS program", "Provider attests that continued treatment is needed to sustain the response"]


def initial(s):
    return ALL(s.age, s.psy, s.mdd, s.phq, ANY(s.two, s.sui), s.aug, s.oad, ATT, s.ane, s.ich, s.scz, s.bp, s.preg, s.mao)


def renewal(s):
    return ALL(s.been, ANY(s.half, s.rem), ATT, s.ane, s.ich, s.scz, s.bp, s.preg, s.mao)


MDD = dx("Major depressive disorder, recurrent severe without psychotic features", "F33.2")
BP = [lab(S, 124), lab(D, 78)]
INITIAL = dict(
    age=[[born(43, 20)], [born(18)], [born(18, -1)]],
    spec=[[spec("psychiatry")], [spec("family medicine")]],
    dx=[[MDD], [dx("Major depressive disorder, single episode, severe without psychotic features", "F32.2")], [dx("Major depressive disorder, recurrent, severe with psychotic symptoms", "F33.3")], [dx("Dysthymic disorder", "F34.1")], [past("Major depressive disorder, recurrent severe without psychotic features", "F33.2")],
        [dx("Bipolar disorder, unspecified", "F31.9")], [MDD, past("Major depressive disorder, single episode, severe with psychotic features", "F32.3")]],
    phq=[[lab(Q, 21, 60), lab(Q, 19, 12)], [lab(Q, 15, 90), lab(Q, 15, 2)], [lab(Q, 21, 60), lab(Q, 14, 12)], [lab(Q, 21, 91), lab(Q, 19, 12)], [lab(Q, 19, 12)], [lab(Q, 22, 80), lab(Q, 12, 50), lab(Q, 18, 10)], [lab(Q, 9, 80), lab(Q, 16, 50), lab(Q, 18, 10)], []],
    two=[[failed("Zoloft", 100, 200), failed("Wellbutrin XL", 90, 100)], [failed("Lexapro", 42, 200), failed("Cymbalta", 42, 100)], [failed("Lexapro", 42, 200), failed("Cymbalta", 41, 100)], [failed("Zoloft", 90, 200), failed("Prozac", 90, 100)], [failed("Zoloft", 90, 200), bad("Effexor XR")],
         [partial("Remeron", 60, 100), partial("Pamelor", 60, 200)], [dx("Suicidal ideations", "R45.851", 10)], [past("Suicide attempt, initial encounter", "T14.91XA", 30)], [past("Suicide attempt, initial encounter", "T14.91XA", 31)], [past("Suicidal ideations", "R45.851", 200)], []],
    aug=[[worked("Abilify", 60, 20)], [failed("Lithobid", 28, 20)], [worked("Seroquel", 27, 20)], [bad("Abilify")], [contra("lithium"), contra("aripiprazole")], [contra("lithium")], [worked("Haldol", 90, 20)], []],
    oad=[[on("Effexor XR", 60)], [on("Trintellix", 30)], [worked("Effexor XR", 30, 5)]],
    bp=[BP, [lab(S, 140), lab(D, 90)], [lab(S, 141), lab(D, 80)], [lab(S, 128), lab(D, 91)], [lab(S, 128)], [], [lab(S, 150, 60), lab(S, 132, 5), lab(D, 80, 5)], [lab(D, 95)]],
    x=[[], [dx("Abdominal aortic aneurysm, without rupture, unspecified", "I71.40")], [past("Nontraumatic intracerebral hemorrhage, unspecified", "I61.9", 900)], [dx("Schizoaffective disorder, unspecified", "F25.9")], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 60)],
       [worked("Nardil", 60, 14)], [worked("Parnate", 60, 15)], [dx("Cerebral infarction, unspecified", "I63.9")]],
)
RENEWAL = dict(
    now=[[MDD, on("Spravato", 120), *BP], [MDD, on("esketamine", 28), *BP], [MDD, on("Spravato", 27), *BP], [MDD, worked("Spravato", 90, 5), *BP], [MDD, on("Spravato", 120)], [MDD, on("Spravato", 120), lab(S, 146), lab(D, 84)]],
    phq=[[lab(Q, 20, 140), lab(Q, 7, 10)], [lab(Q, 20, 140), lab(Q, 10, 10)], [lab(Q, 20, 140), lab(Q, 11, 10)], [lab(Q, 4, 10)], [lab(Q, 20, 140), lab(Q, 4, 18), lab(Q, 12, 5)], [lab(Q, 20, 140)], [lab(Q, 5, 10)], []],
    x=[[], [dx("Cerebral aneurysm, nonruptured", "I67.1")], [on("Emsam", 30)]],
)
