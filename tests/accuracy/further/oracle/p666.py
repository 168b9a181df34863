"""666 Vraylar: Molina step therapy; criteria for all indications beside three indications, groups as items, classes."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "666-vraylar-step.txt", "fu-666", "Cascadia Shore Healthcare, Inc.", "Vraylar", "cariprazine"
CLASS, STYLE = "schizophrenia, bipolar, MDD: antipsychotic step", "Molina policy, A. FOR ALL INDICATIONS with AND lines and (a)"
COMBINED = ((22, 5), (15, 4))
ITEMS = ({"aripiprazole"}, {"olanzapine", "quetiapine"}, {"risperidone", "paliperidone"}, {"lurasidone"}, {"ziprasidone"})
AD = ANTIDEPRESSANT | SSRI | SNRI | TCA | {"vortioxetine", "vilazodone", "clomipramine"}
CLASSES = (SSRI, SNRI, {"bupropion"}, {"mirtazapine"})
BP1 = tuple(f"F31.{i}" for i in range(8)) + ("F31.9",)
MDD = tuple(f"F32.{i}" for i in range(6)) + ("F32.9", "F33")
INDUCER = "Member is not taking carbamazepine, rifampin, or another strong CYP3A4 inducer (e.g., phenytoin)"
LINES = [
    L("age", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("ind", INDUCER, "conc", lambda p: not p.on({"carbamazepine", "rifampin", "phenytoin"}), "b"),
    L("scz", "Documented diagnosis of schizophrenia", "dx", lambda p: p.dx("F20")),
    L("two", "Documentation of trial and failure of (at least 4 weeks each), or serious side effects or contraindication to, TWO of the following", "trial", lambda p: count(lambda g: p.tfci(g, 28), *ITEMS) >= 2, hard="two of five lines, some lines hold two drugs"),
    L("bp1", "Documented diagnosis of bipolar I disorder", "dx", lambda p: p.dx(*BP1)),
    L("mood", "Trial and failure of (at least 4 weeks), or serious side effects or contraindication to, lithium, lamotrigine, or divalproex", "trial", lambda p: p.tfci({"lithium", "lamotrigine", "divalproex"}, 28)),
    L("aap", "Trial and failure of (at least 4 weeks), or serious side effects or contraindication to, quetiapine, lurasidone, or olanzapine", "trial", lambda p: p.tfci({"quetiapine", "lurasidone", "olanzapine"}, 28)),
    L("mdd", "Documented diagnosis of major depressive disorder", "dx", lambda p: p.dx(*MDD)),
    L("phq", "PHQ-9 score of 10 or more in the past 60 days", "lab", lambda p: p.lab("PHQ-9 score", lambda v: v >= 10, 60)),
    L("on", "Member is currently taking an antidepressant and has been taking it for at least 6 weeks", "now", lambda p: p.taking(AD, 42), hard="active, with a minimum time"),
    L("ad2", "Trial of at least two antidepressants from two different classes (SSRI, SNRI, bupropion, mirtazapine) with an inadequate response to each, within the past 365 days", "trial",
      lambda p: count(lambda g: p.failed(g, 0, 365), *CLASSES) >= 2, hard="classes are counted, within a window"),
    L("ari", "Failure of or intolerance to aripiprazole, unless contraindicated", "trial", lambda p: p.tfci({"aripiprazole"})),
    L("now", "Member has been receiving Vraylar for at least 3 months", "now", lambda p: p.taking({"cariprazine"}, 90), "r"),
    L("dem", "Dementia-related psychosis, or any form of dementia", "no", lambda p: p.no_dx("F01", "F02", "F03"), exclude=True),
]
ATTESTATIONS = ["Documentation of stabilization or improvement of symptoms", "Child-Pugh class C liver disease"]


def initial(s):
    return ALL(s.age, s.ind, ANY(ALL(s.scz, s.two), ALL(s.bp1, ANY(s.mood, s.aap)), ALL(s.mdd, s.phq, s.on, s.ad2, s.ari)), s.dem, ATT)


def renewal(s):
    return ALL(s.now, ATT, s.ind, s.dem)


SCZ, BIP, DEP = dx("Schizophrenia, unspecified", "F20.9"), dx("Bipolar disorder, current episode depressed, moderate", "F31.32"), dx("Major depressive disorder, recurrent, moderate", "F33.1")
X = [[], [on("Tegretol", 90)], [worked("phenytoin", 90)], [dx("Unspecified dementia, unspecified severity, without behavioral disturbance", "F03.90")], [dx("Vascular dementia, unspecified severity, with agitation", "F01.511")], [on("gabapentin", 60)]]
INITIAL = dict(
    age=[[born(34, 77)], [born(18)], [born(18, -1)]],
    dx=[[SCZ], [dx("Paranoid schizophrenia", "F20.0")], [dx("Schizoaffective disorder, bipolar type", "F25.0")], [past("Schizophrenia, unspecified", "F20.9")]],
    two=[[failed("Risperdal", 60), bad("Abilify")], [failed("Zyprexa", 28), partial("Geodon", 28, 120)], [failed("Zyprexa", 27), failed("Geodon", 60, 120)], [failed("Zyprexa", 60), failed("Seroquel XR", 60, 120)], [failed("Invega", 60), failed("Risperdal", 60, 120)],
         [contra("ziprasidone"), bad("Latuda")], [worked("aripiprazole", 200), failed("Latuda", 60)], [failed("haloperidol", 60), failed("Latuda", 60)], []],
    x=X,
)
MORE = dict(
    bipolar=dict(
        dx=[[BIP], [dx("Bipolar II disorder", "F31.81")], [dx("Bipolar disorder, current episode manic without psychotic features, severe", "F31.13")]],
        step=[[failed("Lithobid", 60)], [bad("Lamictal")], [failed("Depakote", 28)], [failed("Depakote", 27)], [failed("Latuda", 40)], [contra("Seroquel")], [worked("lithium", 200), worked("Zyprexa", 60)], [failed("Risperdal", 60)]],
        age=[[born(27)], [born(18, -1)]], x=X[:2],
    ),
    mdd=dict(
        dx=[[DEP], [dx("Dysthymic disorder", "F34.1")], [dx("Major depressive disorder, single episode, severe without psychotic features", "F32.2")]],
        phq=[[lab("PHQ-9 score", 15)], [lab("PHQ-9 score", 10, 60)], [lab("PHQ-9 score", 9)], [lab("PHQ-9 score", 15, 61)], []],
        on=[[on("Lexapro", 120, "partial_response"), failed("Effexor XR", 60, 150)], [on("duloxetine", 42, "partial_response"), failed("Zoloft", 40, 365)], [on("duloxetine", 100, "partial_response"), failed("Zoloft", 40, 366)], [on("Lexapro", 41, "partial_response"), failed("Effexor XR", 60, 150)],
            [failed("Lexapro", 90), failed("Wellbutrin XL", 90, 130)], [on("Prozac", 80), failed("Zoloft", 60, 100), failed("Celexa", 60, 200)], [on("Prozac", 80, "inadequate_response"), bad("Remeron")], [on("Elavil", 80), failed("Wellbutrin XL", 60, 100), partial("mirtazapine", 50, 100)]],
        ari=[[failed("Abilify", 30)], [bad("aripiprazole")], [contra("Abilify")], [worked("Abilify", 60)], []],
    ),
)
COMBINED = ((24, 4), (12, 3))
RENEWAL = dict(
    now=[[SCZ, on("Vraylar", 200)], [SCZ, on("cariprazine", 90)], [SCZ, on("Vraylar", 89)], [SCZ, worked("Vraylar", 120)], [BIP, worked("Vraylar", 50, 110), on("Vraylar", 60)]],
    x=[[], [on("rifampin", 20)], [dx("Unspecified dementia, mild, with psychotic disturbance", "F03.A2")]],
)
