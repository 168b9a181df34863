"""325 Rexulti: Prime nesting, 1. A. 1. A. 1., 'requested agent', two counts."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "325-rexulti-prime.md", "fu-325", "Cimarron Plains Blue", "Rexulti", "brexpiprazole"
CLASS, STYLE = "adjunct antipsychotic: depression, schizophrenia", "Prime/HCSC deep nesting, bold trailing AND/OR, 'requested agent'"
REX = {"brexpiprazole"}
AD = SSRI | SNRI | TCA | MAOI | {"bupropion", "mirtazapine", "vortioxetine", "vilazodone", "trazodone", "clomipramine"}
FIVE = ({"aripiprazole"}, {"olanzapine"}, {"quetiapine"}, {"risperidone"}, {"ziprasidone"})
ATYPICAL = ANTIPSYCHOTIC - {"haloperidol", "brexpiprazole"}
LINES = [
    L("cur", "The patient has been treated with the requested agent (starting on samples is not approvable) within the past 90 days", "trial", lambda p: p.tried(REX, within=90), hard="the requested agent, aside on samples"),
    L("mdd", "The patient has a diagnosis of major depressive disorder (MDD)", "dx", lambda p: p.dx("F32.0", "F32.1", "F32.2", "F32.3", "F32.4", "F32.5", "F32.9", "F33")),
    L("adult", "The patient is at least 18 years of age", "age", lambda p: p.age_ge(18)),
    L("two", "The patient has tried and had an inadequate response to at least TWO different antidepressants, each for 6 weeks or longer", "trial",
      lambda p: count(lambda d: p.failed({d}, 42), *AD) >= 2, hard="count of drugs of a class, each of a length"),
    L("with", "The patient is currently taking an antidepressant (e.g., an SSRI, an SNRI, bupropion, mirtazapine) with which the requested agent will be combined", "now", lambda p: p.taking(AD)),
    L("scz", "The patient has a diagnosis of schizophrenia", "dx", lambda p: p.dx("F20")),
    L("teen", "The patient is 13 years of age or older", "age", lambda p: p.age_ge(13)),
    L("ir", "The patient has tried and had an inadequate response to TWO of aripiprazole, olanzapine, quetiapine, risperidone, or ziprasidone", "trial", lambda p: count(p.failed, *FIVE) >= 2, hard="two of an inline list"),
    L("int", "The patient has an intolerance or hypersensitivity to TWO of aripiprazole, olanzapine, quetiapine, risperidone, or ziprasidone", "trial", lambda p: count(p.intolerant, *FIVE) >= 2, hard="two of an inline list"),
    L("spec", "The prescriber is a psychiatrist or has consulted with a psychiatrist", "spec", lambda p: p.prescriber("psychiatry")),
    L("dem", "The patient does NOT have a diagnosis of dementia (vascular, unspecified, or due to Parkinson's disease)", "no", lambda p: p.no_dx("F01", "F03", "F02")),
    L("conc", "The patient is NOT using another atypical antipsychotic concurrently with the requested agent", "conc", lambda p: not p.on(ATYPICAL), "b"),
    L("now", "The patient has been taking the requested agent for at least 60 days and still takes it", "now", lambda p: p.taking(REX, 60), "r"),
]
ATTESTATIONS = ["The patient was previously approved for the requested agent through the plan's prior authorization process", "The patient has had clinical benefit with the requested agent"]


def initial(s):
    return ALL(ANY(s.cur, ALL(s.mdd, s.adult, s.two, s.__dict__["with"]), ALL(s.scz, s.teen, ANY(s.ir, s.int))), s.spec, s.dem, s.conc)


def renewal(s):
    return ALL(ATT, ATT, s.now, s.conc)


MDD, SCZ = dx("Major depressive disorder, recurrent, moderate", "F33.1"), dx("Paranoid schizophrenia", "F20.0")
X = [[], [on("Seroquel")], [worked("Abilify", 60, 20)], [on("Haldol")], [dx("Vascular dementia, unspecified severity, without behavioral disturbance", "F01.50")],
     [dx("Mild cognitive impairment", "G31.84")]]
INITIAL = dict(
    age=[[born(45, 40)], [born(18)], [born(18, -1)]],
    dx=[[MDD], [dx("Major depressive disorder, single episode, severe without psychotic features", "F32.2")], [dx("Dysthymic disorder", "F34.1")], [dx("Bipolar II disorder", "F31.81")]],
    two=[[failed("Zoloft", 90, 300), failed("Wellbutrin XL", 90, 150)], [failed("Lexapro", 42, 300), failed("Prozac", 42, 150)], [failed("Zoloft", 41, 300), failed("Wellbutrin XL", 90, 150)],
         [failed("Zoloft", 200)], [failed("Zoloft", 90, 300), bad("Remeron")], [worked("Celexa", 300), failed("Zoloft", 90, 300)], [failed("Zoloft", 90, 300), failed("Abilify", 90, 150)]],
    now=[[on("Effexor XR", 100)], [on("Trintellix", 20)], [worked("Effexor XR", 100, 3)], []],
    cur=[[], [on("Rexulti", 40)], [worked("Rexulti", 60, 90)], [worked("Rexulti", 60, 91)]],
    spec=[[spec("psychiatry")], [spec("family medicine")]],
    x=X,
)
MORE = {"scz": dict(
    age=[[born(30, 40)], [born(13)], [born(13, -1)]],
    dx=[[SCZ], [dx("Schizoaffective disorder, bipolar type", "F25.0")]],
    two=[[failed("Abilify", 90, 300), failed("Risperdal", 60, 100)], [bad("Zyprexa"), bad("Geodon")], [failed("Seroquel", 90, 100), bad("Zyprexa")], [failed("Latuda", 100), failed("Abilify", 90)], [contra("Zyprexa"), contra("Geodon")]],
    cur=[[], [on("brexpiprazole", 30)]],
    spec=[[spec("psychiatry")], [spec("internal medicine")]],
)}
RENEWAL = dict(
    now=[[MDD, on("Rexulti", 300)], [MDD, on("Rexulti", 60)], [SCZ, on("Rexulti", 59)], [MDD, worked("Rexulti", 300, 5)]],
    x=[[], [on("Vraylar", 60)], [on("Zoloft", 60)]],
)
