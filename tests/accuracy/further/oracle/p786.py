"""786 Rexulti: Molina sections A-D with numbered items, '; AND', 'for all indications', exclusions."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "786-rexulti.txt", "fu-786", "Joshua Tree Community Healthcare", "Rexulti", "brexpiprazole"
CLASS, STYLE = "psychiatry: antipsychotic", "A. INDICATION: 1. (a) with '; AND', a part for all indications, .txt"
COMBINED = ((34, 6), (14, 4))
B = {"brexpiprazole"}
AD = ANTIDEPRESSANT | SSRI | SNRI | TCA | MAOI | {"vortioxetine", "vilazodone", "bupropion", "mirtazapine"}
CLASSES = (SSRI, SNRI, {"bupropion"}, {"mirtazapine"})
AP5 = ("aripiprazole", "olanzapine", "quetiapine", "risperidone", "ziprasidone")
MDD = ("F32.0", "F32.1", "F32.2", "F32.3", "F32.4", "F32.5", "F32.9", "F33")
ARI = {"aripiprazole"}
LINES = [
    L("spec", "Rexulti is prescribed by or in consultation with a psychiatrist, neurologist, or geriatrician", "spec", lambda p: p.prescriber("psychiatry", "neurology", "geriatrics")),
    L("mdd", "Diagnosis of major depressive disorder", "dx", lambda p: p.dx(*MDD)),
    L("age", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("phq", "PHQ-9 score of 10 or higher within the past 60 days", "lab", lambda p: p.lab("PHQ-9 score", lambda v: v >= 10, 60)),
    L("onad", "Member has been receiving an antidepressant for at least 8 weeks", "now", lambda p: p.taking(AD, 56), hard="active and a minimum time"),
    L("two", "Inadequate response after at least 6 weeks, intolerance, or contraindication to antidepressants from TWO of the following classes", "trial",
      lambda p: count(lambda g: p.tfci(g, 42), *CLASSES) >= 2, hard="two classes"),
    L("ari", "At least a 4-week trial of generic aripiprazole, unless aripiprazole is contraindicated or was not tolerated", "trial", lambda p: p.tried(ARI, 28) or p.contraindicated(ARI) or p.intolerant(ARI), hard="unless clause"),
    L("scz", "Diagnosis of schizophrenia", "dx", lambda p: p.dx("F20")),
    L("a13", "Member is at least 13 years old", "age", lambda p: p.age_ge(13)),
    L("ap", "Member has failed or could not tolerate two of aripiprazole, olanzapine, quetiapine, risperidone, and ziprasidone, each failure after no fewer than 30 days", "trial",
      lambda p: count(lambda d: p.fail_or_intolerant({d}, 30), *AP5) >= 2, hard="two of five ingredients; contraindication does not count"),
    L("ad", "Diagnosis of Alzheimer's disease (G30.x) together with dementia with agitation (F02.811, F02.A11, F02.B11, or F02.C11)", "mix",
      lambda p: ALL(p.dx("G30"), p.dx("F02.811", "F02.A11", "F02.B11", "F02.C11")), hard="two coded conditions on one line"),
    L("a55", "Member is 55 to 90 years of age", "age", lambda p: p.age_in(55, 90)),
    L("mmse", "Most recent MMSE total score is from 5 to 22", "lab", lambda p: p.lab("MMSE total score", lambda v: 5 <= v <= 22)),
    L("now", "Member is currently taking Rexulti", "now", lambda p: p.on(B), "r"),
    L("half", "If the member has major depressive disorder, the PHQ-9 score is at least 50% lower than before Rexulti was started", "if",
      lambda p: IF(p.dx(*MDD), p.change("PHQ-9 score", B, lambda b, c: round((b - c) / b, 6) >= 0.5)), "r", hard="conditional change from baseline"),
    L("conc", "Concurrent use of another antipsychotic drug", "conc", lambda p: not p.another(ANTIPSYCHOTIC | {"chlorpromazine", "perphenazine"}, "Rexulti", "brexpiprazole"), exclude=True),
    L("nms", "Neuroleptic malignant syndrome within the past 12 months", "no", lambda p: p.no_hx("G21.0", within=360), exclude=True, hard="window in an exclusion"),
]
ATTESTATIONS = ["Member has been adherent to therapy and is monitored for weight and blood sugar"]


def initial(s):
    return ALL(s.spec, ANY(ALL(s.mdd, s.age, s.phq, s.onad, s.two, s.ari), ALL(s.scz, s.a13, s.ap), ALL(s.ad, s.a55, s.mmse)), s.conc, s.nms)


def renewal(s):
    return ALL(s.now, s.half, ATT, s.conc, s.nms)


D = dx("Major depressive disorder, recurrent, moderate", "F33.1")
S = dx("Paranoid schizophrenia", "F20.0")
PSY = spec("psychiatry")
X = [[], [on("Seroquel", 30)], [on("Haldol", 60)], [past("Malignant neuroleptic syndrome", "G21.0", 360)], [past("Malignant neuroleptic syndrome", "G21.0", 361)]]
INITIAL = dict(
    age=[[born(36, 50)], [born(18)], [born(18, -1)]],
    dx=[[D], [dx("Major depressive disorder, single episode, unspecified", "F32.9")], [dx("Dysthymic disorder", "F34.1")], [dx("Bipolar disorder, unspecified", "F31.9")]],
    phq=[[lab("PHQ-9 score", 17)], [lab("PHQ-9 score", 10, 60)], [lab("PHQ-9 score", 9)], [lab("PHQ-9 score", 17, 61)], []],
    ad=[[on("Zoloft", 120, "inadequate_response"), failed("Effexor XR", 90)], [on("Lexapro", 56, "partial_response"), bad("Wellbutrin XL")], [on("Lexapro", 55, "partial_response"), failed("Cymbalta", 90)], [failed("Zoloft", 120), failed("Effexor XR", 90, 200)],
        [on("Zoloft", 120, "inadequate_response"), failed("Celexa", 90)], [on("Trintellix", 100), failed("Cymbalta", 42), failed("Remeron", 41, 120)], [on("Trintellix", 100), failed("Cymbalta", 42), failed("Remeron", 42, 120)],
        [on("Elavil", 100), failed("Auvelity", 60), contra("mirtazapine")], [on("Zoloft", 120, "inadequate_response"), failed("Elavil", 90)]],
    ari=[[failed("aripiprazole", 60)], [worked("aripiprazole", 28)], [failed("aripiprazole", 27)], [bad("aripiprazole", 6)], [contra("aripiprazole")], [failed("quetiapine", 90)]],
    spec=[[PSY], [spec("geriatrics")], [spec("family medicine")]],
    x=X,
)
MORE = {
    "scz": dict(
        age=[[born(30), PSY], [born(13), PSY], [born(13, -1), PSY]],
        dx=[[S], [dx("Schizoaffective disorder, bipolar type", "F25.0")]],
        ap=[[failed("Zyprexa", 90), failed("risperidone", 60, 200)], [failed("Geodon", 30), bad("Seroquel")], [failed("Geodon", 29), bad("Seroquel")], [failed("Zyprexa", 90), contra("quetiapine")], [failed("Invega", 90), failed("Zyprexa", 90, 200)], [on("Zyprexa", 90, "inadequate_response"), bad("aripiprazole")]],
    ),
    "ad": dict(
        age=[[born(74), spec("neurology")], [born(55), spec("neurology")], [born(55, -1), spec("neurology")], [born(91, -1), spec("neurology")], [born(91), spec("neurology")]],
        dx=[[dx("Alzheimer's disease with late onset", "G30.1"), dx("Dementia in other diseases classified elsewhere, moderate, with agitation", "F02.B11")], [dx("Alzheimer's disease with late onset", "G30.1")],
            [dx("Dementia in other diseases classified elsewhere, mild, with agitation", "F02.A11")]],
        mmse=[[lab("MMSE total score", 14)], [lab("MMSE total score", 22)], [lab("MMSE total score", 23)], [lab("MMSE total score", 4)], []],
    ),
}
RENEWAL = dict(
    now=[[D, on("Rexulti", 200)], [D, on("brexpiprazole", 100)], [D, worked("Rexulti", 180, 20)], [S, on("Rexulti", 200)]],
    phq=[[lab("PHQ-9 score", 18, 210), lab("PHQ-9 score", 7, 20)], [lab("PHQ-9 score", 18, 210), lab("PHQ-9 score", 9, 20)], [lab("PHQ-9 score", 18, 210), lab("PHQ-9 score", 10, 20)], [lab("PHQ-9 score", 5, 20)]],
    x=[[], [on("Vraylar", 20)]],
)
