"""1026 Vraylar: Humana, bullets under three indications, coverage limitations."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1026-vraylar.md", "fu-1026", "Palisade Health Plans", "Vraylar", "cariprazine"
CLASS, STYLE = "psychiatry: atypical antipsychotic", "Humana bullets, three indications"
COMBINED = ((0, 3), (0, 1))
STEP_1026 = ({"aripiprazole"}, {"olanzapine"}, {"quetiapine"}, {"risperidone"}, {"ziprasidone"})
BIPOLAR_1026 = {"quetiapine", "lurasidone", "lithium", "divalproex"}
SEROTONIN_1026 = SSRI | SNRI
OTHER_AP_1026 = (ANTIPSYCHOTIC | {"chlorpromazine", "fluphenazine", "perphenazine", "pimozide"}) - {"cariprazine"}
BIPOLAR_I = tuple(f"F31.{n}" for n in range(8))
MDD_CODES = ("F32.0", "F32.1", "F32.2", "F32.3", "F32.4", "F32.5", "F32.9", "F33")
LINES = [
    L("age", "The member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("sz", "The member has a diagnosis of schizophrenia", "dx", lambda p: p.dx("F20.0", "F20.1", "F20.2", "F20.3", "F20.5", "F20.89", "F20.9")),
    L("two", "The member has had an inadequate response, intolerance, or contraindication to at least two of the following antipsychotics: aripiprazole, olanzapine, quetiapine, risperidone, ziprasidone", "trial",
      lambda p: count(p.tfci, *STEP_1026) >= 2, hard="two of a list"),
    L("bp", "The member has a diagnosis of bipolar I disorder", "dx", lambda p: p.dx(*BIPOLAR_I)),
    L("bpt", "The member has had an inadequate response to quetiapine, lurasidone, lithium, or divalproex taken for at least 4 weeks, or has an intolerance or contraindication to one of these agents", "trial",
      lambda p: p.tfci(BIPOLAR_1026, 28)),
    L("mdd", "The member has a diagnosis of major depressive disorder", "dx", lambda p: p.dx(*MDD_CODES)),
    L("phq", "The member has a PHQ-9 score of 10 or higher from the past 60 days", "lab", lambda p: p.lab("PHQ-9 score", lambda v: v >= 10, 60)),
    L("ad", "The member is currently taking an SSRI or SNRI antidepressant", "now", lambda p: p.on(SEROTONIN_1026)),
    L("ad2", "The member has had an inadequate response to at least two antidepressants, each taken for at least 6 weeks", "trial",
      lambda p: count(lambda d: p.failed({d}, 42), *ANY_AD) >= 2, hard="two members of a class, each with a duration"),
    L("ari", "The member has had an inadequate response, intolerance, or contraindication to aripiprazole", "trial", lambda p: p.tfci({"aripiprazole"})),
    L("now", "The member has been taking Vraylar for at least 60 days", "now", lambda p: p.taking({"cariprazine"}, 60), "r"),
    L("cnd", "If Vraylar is used for major depressive disorder, the member is still taking an SSRI or SNRI antidepressant", "if",
      lambda p: IF(p.dx(*MDD_CODES), p.on(SEROTONIN_1026)), "r", hard="conditional line"),
    L("dem", "A diagnosis of dementia", "no", lambda p: p.no_dx("F01", "F02", "F03", "G31.83"), exclude=True),
    L("conc", "Concurrent use of another antipsychotic", "conc", lambda p: not p.on(OTHER_AP_1026), exclude=True),
    L("ind", "Concurrent use of carbamazepine, phenytoin, or rifampin", "conc", lambda p: not p.on({"carbamazepine", "phenytoin", "rifampin"}), exclude=True),
]
ATTESTATIONS = ["The prescriber plans to continue the antidepressant together with Vraylar", "The member has shown a positive clinical response, as judged by the prescriber"]


def initial(s):
    return ALL(ANY(ALL(s.age, s.sz, s.two), ALL(s.age, s.bp, s.bpt), ALL(s.age, s.mdd, s.phq, s.ad, s.ad2, s.ari, ATT)), s.dem, s.conc, s.ind)


def renewal(s):
    return ALL(s.now, ATT, s.cnd, s.dem, s.conc, s.ind)


SZ = dx("Schizophrenia, unspecified", "F20.9", 1500)
MDD = dx("Major depressive disorder, recurrent, moderate", "F33.1", 900)
BP = dx("Bipolar disorder, current episode manic without psychotic features, moderate", "F31.12", 700)
PHQ = "PHQ-9 score"
INITIAL = dict(
    age=[[born(41, 30)], [born(18)], [born(18, -1)]],
    dx=[[SZ], [dx("Paranoid schizophrenia", "F20.0")], [dx("Schizoaffective disorder, bipolar type", "F25.0")], [past("Schizophrenia, unspecified", "F20.9")], [],
        [BP], [MDD, lab(PHQ, 14), on("Zoloft", 100, "partial_response"), failed("Lexapro", 60)]],
    two=[[failed("Zyprexa", 60), failed("Risperdal", 60, 120)], [partial("Abilify", 40), bad("Geodon")], [contra("quetiapine"), failed("olanzapine", 30)], [failed("Risperidone", 90)],
         [worked("Zyprexa", 120), failed("Risperdal", 60)], [failed("Invega", 60), failed("Seroquel", 60)], [failed("Zyprexa", 60), failed("olanzapine", 60, 200)], []],
    x=[[], [on("Latuda", 60)], [on("haloperidol", 60)], [on("Tegretol", 90)], [on("Trileptal", 90)], [on("Rifadin", 15)], [dx("Unspecified dementia, unspecified severity, without behavioral disturbance", "F03.90")],
       [dx("Mild cognitive impairment of uncertain or unknown etiology", "G31.84")], [on("Lithobid", 90)], [worked("Caplyta", 50, 20)]],
)
MORE = {
    "bp": dict(
        dx=[[BP], [dx("Bipolar disorder, current episode depressed, mild", "F31.31")], [dx("Bipolar II disorder", "F31.81")], [dx("Cyclothymic disorder", "F34.0")]],
        t=[[failed("Latuda", 60)], [failed("Depakote", 28)], [failed("lithium", 27)], [bad("Seroquel")], [contra("Lithobid")], [worked("Latuda", 200)], [failed("Lamictal", 90)], []],
        x=[[], [on("Abilify", 60)]],
    ),
    "mdd": dict(
        age=[[born(39, 20)], [born(18, -1)]],
        dx=[[MDD], [dx("Major depressive disorder, single episode, severe without psychotic features", "F32.2")], [dx("Dysthymic disorder", "F34.1")]],
        phq=[[lab(PHQ, 17)], [lab(PHQ, 10, 60)], [lab(PHQ, 9)], [lab(PHQ, 17, 61)], []],
        ad=[[on("Zoloft", 100, "partial_response"), failed("Lexapro", 60)], [on("Effexor XR", 42, "inadequate_response"), failed("Wellbutrin XL", 42)], [on("Zoloft", 41, "partial_response"), failed("Lexapro", 60)],
            [on("Zoloft", 100), failed("Lexapro", 60)], [on("Zoloft", 20), failed("Lexapro", 60), failed("Remeron", 50, 120)], [failed("Zoloft", 100), failed("Lexapro", 60, 160)],
            [on("Wellbutrin XL", 100, "partial_response"), failed("Lexapro", 60)]],
        ari=[[failed("Abilify", 50)], [bad("aripiprazole")], [contra("Abilify")], [failed("Rexulti", 60)], [worked("aripiprazole", 100)]],
        x=[[], [on("Seroquel", 60)]],
    ),
}
RENEWAL = dict(
    now=[[on("Vraylar", 200)], [on("cariprazine", 60)], [on("Vraylar", 59)], [worked("Vraylar", 180, 10)]],
    who=[[SZ], [MDD, on("Zoloft", 300)], [MDD, worked("Zoloft", 300)], [MDD, on("Wellbutrin XL", 300)], [BP]],
    x=[[], [on("Zyprexa", 40)], [on("Dilantin", 60)], [dx("Vascular dementia, unspecified severity, without behavioral disturbance", "F01.50")]],
)
