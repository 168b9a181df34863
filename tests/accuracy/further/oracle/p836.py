"""836 Rexulti: Molina, lettered indications, AND lines, prescriber section, exclusions with age and a value."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "836-rexulti.txt", "fu-836", "Palisade Verde Healthcare", "Rexulti", "brexpiprazole"
CLASS, STYLE = "psychiatry: atypical antipsychotic", "Molina, A. headings, 1. with bare AND lines, separate sections"
COMBINED = ((44, 8), (14, 3))
B, PHQ, AN = {"brexpiprazole"}, "PHQ-9 score", "Absolute neutrophil count"
LINES = [
    L("sz", "Documented diagnosis of schizophrenia", "dx", lambda p: p.dx("F20")),
    L("two", "Documentation of inadequate response to at least 4 weeks of, or intolerance to, TWO of the following: aripiprazole, olanzapine, quetiapine, risperidone, or ziprasidone", "trial",
      lambda p: count(lambda d: p.fail_or_intolerant({d}, 28), *ATYPICAL_831) >= 2, hard="two of five drugs on one line"),
    L("mdd", "Documented diagnosis of major depressive disorder", "dx", lambda p: p.dx("F32", "F33")),
    L("phq", "PHQ-9 score of 10 or higher within the last 60 days", "lab", lambda p: p.lab(PHQ, lambda v: v >= 10, 60)),
    L("cls", "Inadequate response to antidepressants of at least two different classes (SSRI, SNRI, bupropion, mirtazapine), each taken for a minimum of 6 weeks", "trial",
      lambda p: count(lambda d: p.failed(d, 42), *AD_CLASSES_831) >= 2, hard="classes are counted"),
    L("ad", "Patient is currently taking an antidepressant", "now", lambda p: p.on(ANY_ANTIDEPRESSANT | MAOI)),
    L("adj", "Trial of aripiprazole or quetiapine for at least 30 days, unless contraindicated", "trial", lambda p: p.tried({"aripiprazole", "quetiapine"}, 30) or p.contraindicated({"aripiprazole", "quetiapine"})),
    L("alz", "Documented diagnosis of Alzheimer's disease", "dx", lambda p: p.dx("G30")),
    L("mmse", "MMSE score of 5 to 22 within the last 6 months", "lab", lambda p: p.lab("MMSE total score", lambda v: 5 <= v <= 22, 180), hard="a range"),
    L("ssri", "Patient has tried an SSRI (e.g., citalopram) for at least 6 weeks or was unable to tolerate one", "trial", lambda p: p.tried(SSRI, 42) or p.intolerant(SSRI)),
    L("now", "Patient has been receiving Rexulti for at least 6 weeks", "now", lambda p: p.taking(B, 42), "r"),
    L("rphq", "If the diagnosis is major depressive disorder, the most recent PHQ-9 score is lower than it was before Rexulti was started", "if",
      lambda p: IF(p.dx("F32", "F33"), p.change(PHQ, B, lambda b, c: c < b)), "r", hard="a conditional change from baseline"),
    L("spec", "Prescribed by or in consultation with a psychiatrist, neurologist, or geriatrician", "spec", lambda p: p.prescriber("psychiatry", "neurology", "geriatrics")),
    L("xage", "Patients under 18 years of age", "age", lambda p: p.age_ge(18), exclude=True),
    L("xap", "Use together with another antipsychotic (e.g., aripiprazole, quetiapine)", "conc", lambda p: not p.another(ANTIPSYCHOTIC, "Rexulti", "brexpiprazole"), exclude=True),
    L("xanc", "Patients whose latest absolute neutrophil count is below 1,000 cells/mcL", "lab", lambda p: p.lab(AN, lambda v: v >= 1000), exclude=True, hard="a value inside an exclusion"),
]
ATTESTATIONS = ["Documentation of improvement in symptoms"]


def out(s):
    return ALL(s.xage, s.xap, s.xanc)


def initial(s):
    return ALL(ANY(ALL(s.sz, s.two), ALL(s.mdd, s.phq, s.cls, s.ad, s.adj), ALL(s.alz, s.mmse, s.ssri)), s.spec, out(s))


def renewal(s):
    return ALL(s.now, s.rphq, ATT, out(s))


MD = dx("Major depressive disorder, recurrent, moderate", "F33.1")
SZ = dx("Paranoid schizophrenia", "F20.0")
AZ = dx("Alzheimer's disease, unspecified", "G30.9")
ANC = [[lab(AN, 4100)], [lab(AN, 1000, 200)], [lab(AN, 999)], [], [lab(AN, 3000, 200), lab(AN, 800, 10)]]
INITIAL = dict(
    age=[[born(45, 40)], [born(18)], [born(18, -1)]],
    dx=[[MD], [dx("Major depressive disorder, single episode, severe without psychotic features", "F32.2")], [dx("Dysthymic disorder", "F34.1")], [past("Major depressive disorder, recurrent, moderate", "F33.1")], [dx("Bipolar disorder, unspecified", "F31.9")]],
    phq=[[lab(PHQ, 17)], [lab(PHQ, 10, 60)], [lab(PHQ, 9)], [lab(PHQ, 17, 61)], [lab(PHQ, 19, 50), lab(PHQ, 8, 5)]],
    cls=[[failed("Prozac", 80), failed("Cymbalta", 80, 150)], [failed("Wellbutrin XL", 42), failed("Remeron", 42, 100)], [failed("Prozac", 80), failed("Wellbutrin XL", 41, 150)], [failed("Prozac", 80), failed("Celexa", 80, 150)], [failed("Pristiq", 80), partial("Celexa", 60, 150)], [failed("Prozac", 80), bad("Cymbalta")]],
    ad=[[on("Zoloft", 100)], [on("trazodone", 60)], [worked("Zoloft", 100, 20)]],
    adj=[[failed("Abilify", 60)], [worked("Seroquel", 30)], [bad("Abilify", 29)], [contra("quetiapine")], [failed("Zyprexa", 60)], []],
    spec=[[spec("psychiatry")], [spec("geriatrics")], [spec("family medicine")]],
    anc=ANC,
    x=[[], [on("Abilify", 40)], [on("Haldol", 40)], [on("Lithobid", 40)], [on("Rexulti", 20)]],
)
BASE = [spec("neurology"), lab(AN, 4100)]
MORE = {
    "schizophrenia": dict(
        dx=[[SZ, *BASE], [dx("Schizoaffective disorder, unspecified", "F25.9"), *BASE]],
        two=[[failed("Risperdal", 60), bad("Zyprexa")], [failed("Geodon", 28), failed("quetiapine", 28, 100)], [failed("Geodon", 27), failed("quetiapine", 28, 100)], [failed("Risperdal", 60)], [failed("Risperdal", 60), failed("Latuda", 60, 200)], [bad("Abilify"), bad("Abilify Maintena", 12, 200)], [failed("Risperdal", 60), contra("Zyprexa")]],
    ),
    "alzheimer": dict(
        dx=[[born(78, 40), AZ, *BASE], [born(78), dx("Vascular dementia, unspecified severity, without behavioral disturbance", "F01.50"), *BASE]],
        mmse=[[lab("MMSE total score", 16)], [lab("MMSE total score", 5, 180)], [lab("MMSE total score", 22)], [lab("MMSE total score", 23)], [lab("MMSE total score", 4)], [lab("MMSE total score", 16, 181)]],
        ssri=[[worked("Celexa", 60)], [on("sertraline", 42)], [on("sertraline", 41)], [bad("Lexapro", 6)], [failed("Effexor XR", 90)]],
    ),
}
RENEWAL = dict(
    now=[[MD, on("Rexulti", 150)], [MD, on("brexpiprazole", 42)], [MD, on("Rexulti", 41)], [MD, worked("Rexulti", 120, 10)], [SZ, on("Rexulti", 150)]],
    phq=[[lab(PHQ, 17, 160), lab(PHQ, 9, 5)], [lab(PHQ, 17, 160), lab(PHQ, 16, 5)], [lab(PHQ, 17, 160), lab(PHQ, 17, 5)], [lab(PHQ, 9, 5)], [lab(PHQ, 17, 160)]],
    anc=ANC[:4],
    x=[[], [on("Abilify", 40)]],
)
