"""230 Vraylar: state PDL, check boxes, two preferred drugs or an attested hospital start."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "230-vraylar-pdl.txt", "bl-230", "State of Cascadia Medicaid", "Vraylar", "cariprazine"
CLASS, STYLE = "schizophrenia, bipolar, depression: antipsychotic", "state PDL, [ ] boxes nested by indentation, 'the requested drug'"
COMBINED = ((20, 5), (8, 2))
PREF = ("aripiprazole", "lurasidone", "olanzapine", "quetiapine", "risperidone", "ziprasidone")
CONC = "Recipient is not currently taking another oral antipsychotic"
conc = lambda p: not p.on(ANTIPSYCHOTIC - {"cariprazine"})
LINES = [
    L("age", "Recipient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("scz", "Schizophrenia or schizoaffective disorder", "dx", lambda p: p.dx("F20", "F25")),
    L("bip", "Bipolar I disorder", "dx", lambda p: p.dx("F31.0", "F31.1", "F31.2", "F31.3", "F31.4", "F31.5", "F31.6", "F31.7")),
    L("mdd", "Major depressive disorder, and the recipient is taking an antidepressant and has taken it for at least 8 weeks", "mix",
      lambda p: p.dx("F32", "F33") and p.taking(ANTIDEPRESSANT, 56), hard="diagnosis and current drug with a duration"),
    L("rec", "Recipient has taken the requested drug within the past 90 days", "trial", lambda p: p.tried({"cariprazine"}, 0, 90), hard="'the requested drug'"),
    L("two", "Recipient has had an inadequate response to at least 4 weeks each of two preferred antipsychotics (aripiprazole, lurasidone, olanzapine, quetiapine, risperidone, ziprasidone)", "trial",
      lambda p: count(lambda d: p.failed({d}, 28), *PREF) >= 2, hard="two of an inline list"),
    L("intol", "Recipient has a documented intolerance to two or more preferred antipsychotics (aripiprazole, lurasidone, olanzapine, quetiapine, risperidone, ziprasidone)", "trial", lambda p: count(lambda d: p.intolerant({d}), *PREF) >= 2, hard="two of an inline list"),
    L("dem", "Recipient does not have a diagnosis of dementia", "no", lambda p: p.no_dx("F01", "F02", "F03")),
    L("conc", CONC, "conc", conc),
    L("now", "Recipient is currently taking the requested drug", "now", lambda p: p.taking({"cariprazine"}), "r"),
    L("conc2", CONC, "conc", conc, "r"),
]
ATTESTATIONS = ["Recipient was started on the requested drug during a psychiatric hospital stay", "Prescriber attests that symptoms are controlled or improved"]


def initial(s):
    return ALL(s.age, ANY(s.scz, s.bip, s.mdd), ANY(s.rec, s.two, s.intol, ATT), s.dem, s.conc)


def renewal(s):
    return ALL(s.now, ATT, s.conc2)


SCZ = dx("Schizophrenia, unspecified", "F20.9")
X = [[], [on("Risperdal", 60)], [on("Rexulti", 30)], [on("Zyprexa", 20)], [on("Klonopin")]]
INITIAL = dict(
    age=[[born(35, 20)], [born(18)], [born(18, -1)]],
    dx=[[SCZ], [dx("Schizoaffective disorder, bipolar type", "F25.0")], [dx("Bipolar disorder, current episode manic without psychotic features, moderate", "F31.12")], [dx("Bipolar II disorder", "F31.81")],
        [dx("Major depressive disorder, recurrent, moderate", "F33.1"), on("Zoloft", 56)], [dx("Major depressive disorder, recurrent, moderate", "F33.1"), on("Lexapro", 55)], [dx("Major depressive disorder, recurrent, moderate", "F33.1"), worked("Cymbalta", 100, 10)],
        [dx("Generalized anxiety disorder", "F41.1"), on("Zoloft", 100)]],
    step=[[failed("Risperidone", 60), failed("Seroquel", 40, 100)], [failed("Latuda", 28), partial("Geodon", 28)], [failed("Latuda", 28), failed("Geodon", 27)], [failed("Abilify", 60), failed("Haldol", 60, 100)], [bad("Zyprexa"), bad("Abilify")], [bad("Zyprexa")],
          [on("Vraylar", 60)], [worked("Vraylar", 60, 90)], [worked("Vraylar", 60, 91)]],
    dem=[[], [dx("Unspecified dementia without behavioral disturbance", "F03.90")], [dx("Mild cognitive impairment", "G31.84")]],
    x=X,
)
RENEWAL = dict(now=[[SCZ, on("Vraylar", 200)], [SCZ, on("cariprazine", 30)], [SCZ, worked("Vraylar", 200, 6)], [SCZ]], x=X)
