"""806 Vraylar: Centene clinical policy, (must meet all), excluded diagnoses in section III, counts of drugs and of classes."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "806-vraylar.txt", "fu-806", "Pinewood Sunrise Health Plan", "Vraylar", "cariprazine"
CLASS, STYLE = "psychiatry: antipsychotic, several indications", "Centene policy, A. / 1.; / a.; (must meet all), III. not authorized"
COMBINED = ((38, 5), (12, 3))
BIPOLAR1 = ("F31.0", "F31.1", "F31.2", "F31.3", "F31.4", "F31.5", "F31.6", "F31.7")
MDD = ("F32.0", "F32.1", "F32.2", "F32.3", "F32.4", "F32.5", "F32.9", "F33")
AD = ANTIDEPRESSANT | SSRI | SNRI | TCA | {"vortioxetine", "vilazodone"}
AD_CLASSES = (SSRI, SNRI, TCA, {"bupropion"}, {"mirtazapine"})
FIVE = ({"aripiprazole"}, {"olanzapine"}, {"quetiapine"}, {"risperidone"}, {"ziprasidone"})
LINES = [
    L("dx", "Diagnosis of schizophrenia or bipolar I disorder", "dx", lambda p: p.dx("F20", *BIPOLAR1)),
    L("spec", "Prescribed by or in consultation with a psychiatrist", "spec", lambda p: p.prescriber("psychiatry")),
    L("age", "Age ≥ 18 years", "age", lambda p: p.age_ge(18)),
    L("two", "Failure of TWO of the following, each used for ≥ 4 weeks at up to maximally indicated doses, unless contraindicated or clinically significant adverse effects are experienced: aripiprazole, olanzapine, quetiapine, risperidone, ziprasidone", "trial",
      lambda p: count(lambda d: p.tfci(d, 28), *FIVE) >= 2, hard="two of five in one line"),
    L("mdd", "Diagnosis of major depressive disorder", "dx", lambda p: p.dx(*MDD)),
    L("phq", "PHQ-9 score ≥ 10 within the last 3 months", "lab", lambda p: p.lab("PHQ-9 score", lambda v: v >= 10, 90)),
    L("ad", "Currently taking an antidepressant, with which Vraylar will be combined", "now", lambda p: p.on(AD)),
    L("both", "Failure of both of the following (a and b), unless contraindicated or clinically significant adverse effects are experienced", "trial",
      lambda p: count(lambda c: p.tfci(c, 56), *AD_CLASSES) >= 2 and p.tfci({"aripiprazole"}, 28), hard="header carries the verb; two classes"),
    L("now", "Member is currently taking Vraylar, or has taken it for at least 30 days within the last 60 days", "mix", lambda p: p.on({"cariprazine"}) or p.tried({"cariprazine"}, 30, 60), "r", hard="now or recently"),
    L("rad", "If the diagnosis is major depressive disorder, member continues to take an antidepressant", "if", lambda p: IF(p.dx(*MDD), p.on(AD)), "r", hard="conditional on the diagnosis"),
    L("dem", "Dementia-related psychosis", "no", lambda p: p.no_dx("F01.52", "F02.82", "F03.92"), exclude=True),
    L("ind", "Concurrent use with a strong CYP3A4 inducer (e.g., rifampin, carbamazepine, phenytoin)", "conc", lambda p: not p.on({"rifampin", "carbamazepine", "phenytoin"}), exclude=True),
    L("aps", "Concurrent use with more than one other antipsychotic", "conc",
      lambda p: count(lambda d: p.on({d}), *(ANTIPSYCHOTIC - {"cariprazine"})) < 2, exclude=True, hard="a number in an exclusion"),
]
ATTESTATIONS = ["Dose does not exceed 6 mg per day", "Member is responding positively to therapy", "If request is for a dose increase, new dose does not exceed 6 mg per day"]


def exclusions(s):
    return ALL(s.dem, s.ind, s.aps)


def initial(s):
    return ALL(ANY(ALL(s.dx, s.spec, s.age, s.two, ATT), ALL(s.mdd, s.phq, s.age, s.ad, s.both)), exclusions(s))


def renewal(s):
    return ALL(s.now, ATT, s.rad, ATT, exclusions(s))


B1 = dx("Bipolar disorder, current episode manic severe with psychotic features", "F31.2")
M1 = dx("Major depressive disorder, recurrent, moderate", "F33.1")
INITIAL = dict(
    age=[[], [born(18)], [born(18, -1)]],
    dx=[[B1], [dx("Paranoid schizophrenia", "F20.0")], [dx("Bipolar II disorder", "F31.81")], [dx("Schizoaffective disorder, bipolar type", "F25.0")], [past("Schizophrenia, unspecified", "F20.9")]],
    spec=[[spec("psychiatry")], [spec("family medicine")]],
    two=[[failed("Abilify", 60), failed("Seroquel", 60, 120)], [failed("olanzapine", 28), partial("Risperdal", 28, 100)], [failed("olanzapine", 27), failed("Risperdal", 60, 100)], [bad("Geodon"), failed("Zyprexa", 40)], [contra("quetiapine"), bad("risperidone")],
         [failed("Latuda", 60), failed("Abilify", 60, 120)], [worked("Abilify", 60), worked("Seroquel", 60, 120)], [failed("Abilify", 60), failed("Abilify Maintena", 60, 200)], [failed("Seroquel", 60)]],
    x=[[], [dx("Unspecified dementia, unspecified severity, with psychotic disturbance", "F03.92")], [on("Tegretol", 60)], [on("Rifadin", 60)], [on("Latuda", 60)], [on("Latuda", 60), on("Haldol", 90)], [worked("Dilantin", 100, 30)]],
)
MORE = {"mdd": dict(
    dx=[[M1], [dx("Major depressive disorder, single episode, severe without psychotic features", "F32.2")], [dx("Depression, unspecified", "F32.A")], [dx("Dysthymic disorder", "F34.1")]],
    phq=[[lab("PHQ-9 score", 16)], [lab("PHQ-9 score", 10, 90)], [lab("PHQ-9 score", 9)], [lab("PHQ-9 score", 16, 91)], []],
    ad=[[on("Cymbalta", 300)], [on("Trintellix", 90)], []],
    both=[[failed("Zoloft", 90), failed("bupropion", 90, 150), failed("Abilify", 40)], [failed("Zoloft", 56), bad("Remeron"), bad("aripiprazole")], [failed("Zoloft", 90), failed("Lexapro", 90, 150), failed("Abilify", 40)],
          [failed("Zoloft", 90), failed("bupropion", 55, 150), failed("Abilify", 40)], [failed("Zoloft", 90), failed("bupropion", 90, 150), failed("Abilify", 27)], [failed("Zoloft", 90), failed("bupropion", 90, 150)]],
    age=[[], [born(18, -1)]],
)}
RENEWAL = dict(
    now=[[on("Vraylar", 200)], [on("cariprazine", 10)], [worked("Vraylar", 45, 5)], [worked("Vraylar", 90, 61)], [worked("Vraylar", 20, 5)]],
    dx=[[B1], [M1, on("Zoloft", 300)], [M1], [M1, worked("Zoloft", 300, 20)]],
    x=[[], [on("phenytoin", 60)], [on("Seroquel", 60), on("Invega", 60)], [on("Seroquel", 60)]],
)
