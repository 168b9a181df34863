"""736 Vraylar: Express Scripts, decimal numbers, three indications, named drugs, two classes, a conditional at renewal."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "736-vraylar.txt", "fu-736", "Gateway Rivers Pharmacy Benefit Program", "Vraylar", "cariprazine"
CLASS, STYLE = "psychiatry: atypical antipsychotic", "Express Scripts, 2.1.1 decimal numbers, .txt"
COMBINED = ((24, 6), (12, 3))
V = {"cariprazine"}
SIX = ("aripiprazole", "lurasidone", "olanzapine", "quetiapine", "risperidone", "ziprasidone")
MDD = ("F32.0", "F32.1", "F32.2", "F32.3", "F32.4", "F32.5", "F32.9", "F33")
LINES = [
    L("age", "Patient is ≥ 18 years of age", "age", lambda p: p.age_ge(18)),
    L("scz", "Diagnosis of schizophrenia or schizoaffective disorder", "dx", lambda p: p.dx("F20", "F25")),
    L("two", "Patient has tried for at least 4 weeks, or was unable to tolerate, two of the following generics: aripiprazole, lurasidone, olanzapine, quetiapine, risperidone, or ziprasidone", "trial",
      lambda p: count(lambda d: p.tried({d}, 28) or p.intolerant({d}), *SIX) >= 2, hard="two of six drugs listed in the line"),
    L("bip", "Diagnosis of bipolar I disorder (ICD-10 F31.0 through F31.7)", "dx", lambda p: p.dx("F31.0", "F31.1", "F31.2", "F31.3", "F31.4", "F31.5", "F31.6", "F31.7"), hard="a range of codes"),
    L("man", "The current episode is manic or mixed (ICD-10 F31.1, F31.2, or F31.6)", "dx", lambda p: p.dx("F31.1", "F31.2", "F31.6")),
    L("dep", "The current episode is depressed (ICD-10 F31.3, F31.4, or F31.5), and quetiapine or lurasidone was not effective or was not tolerated", "mix",
      lambda p: p.dx("F31.3", "F31.4", "F31.5") and p.fail_or_intolerant({"quetiapine", "lurasidone"}), hard="diagnosis and step on one line"),
    L("mdd", "Diagnosis of major depressive disorder", "dx", lambda p: p.dx(*MDD)),
    L("phq", "PHQ-9 score is ≥ 10 and was recorded within the past 60 days", "lab", lambda p: p.lab("PHQ-9 score", lambda v: v >= 10, 60)),
    L("ad", "Patient is currently taking an antidepressant and has been on it for ≥ 6 weeks", "now", lambda p: p.taking(ANY_AD, 42)),
    L("cls", "Patient has had an inadequate response to antidepressants from two different classes (for example, an SSRI and an SNRI), each used for ≥ 6 weeks", "trial",
      lambda p: count(lambda g: p.failed(g, 42), *AD_CLASSES) >= 2, hard="two classes"),
    L("psy", "Prescribed by or in consultation with a psychiatrist", "spec", lambda p: p.prescriber("psychiatry")),
    L("dem", "Dementia (ICD-10 F01, F02, F03, or G30)", "no", lambda p: p.no_dx("F01", "F02", "F03", "G30"), exclude=True),
    L("aap", "Concurrent use with another atypical antipsychotic", "conc", lambda p: not p.another(ATYPICAL, "Vraylar", "cariprazine"), exclude=True),
    L("ind", "Concurrent use with carbamazepine, phenytoin, or rifampin", "conc", lambda p: not p.on({"carbamazepine", "phenytoin", "rifampin"}), exclude=True),
    L("est", "Patient has been established on Vraylar for ≥ 90 days", "trial", lambda p: p.tried(V, 90), "r", hard="established on: time alone"),
    L("half", "If the patient has major depressive disorder, the PHQ-9 score is at least 50% lower than before Vraylar was started", "if",
      lambda p: IF(p.dx(*MDD), p.change("PHQ-9 score", V, lambda b, c: round((b - c) / b, 6) >= 0.5)), "r", hard="conditional with a change from baseline"),
]
ATTESTATIONS = ["According to the prescriber, symptoms have improved or are stable on Vraylar"]


def initial(s):
    return ALL(ANY(ALL(s.age, s.scz, s.two), ALL(s.age, s.bip, ANY(s.man, s.dep)), ALL(s.age, s.mdd, s.phq, s.ad, s.cls, s.psy)), s.dem, s.aap, s.ind)


def renewal(s):
    return ALL(s.est, ATT, s.half, s.dem, s.aap, s.ind)


SCZ = dx("Paranoid schizophrenia", "F20.0")
DEP = dx("Major depressive disorder, recurrent, moderate", "F33.1")
X = [[], [dx("Unspecified dementia, unspecified severity, without behavioral disturbance", "F03.90")], [dx("Alzheimer's disease with late onset", "G30.1")], [on("Rexulti", 40)], [on("Haldol", 90)], [on("Tegretol", 90)], [worked("Dilantin", 90, 40)], [on("Vraylar", 30)]]
INITIAL = dict(
    spec=[[spec("psychiatry")], [spec("internal medicine")]],
    age=[[born(33, 70)], [born(18)], [born(18, -1)]],
    dx=[[SCZ], [dx("Schizoaffective disorder, bipolar type", "F25.0")], [dx("Brief psychotic disorder", "F23")], [past("Paranoid schizophrenia", "F20.0")]],
    step=[[failed("Abilify", 60), worked("Risperdal", 40, 200)], [worked("Abilify", 28, 30), bad("Geodon", 5)], [failed("Abilify", 27), failed("Risperdal", 60, 100)], [failed("Seroquel", 60), failed("Seroquel XR", 60, 200)], [failed("Abilify", 60), failed("Invega", 60)], [bad("Zyprexa"), bad("Latuda")], [failed("Abilify", 60), contra("Zyprexa")], []],
    x=X,
)
MORE = dict(
    bip=dict(
        age=[[born(27, 70)], [born(18, -1)]],
        dx=[[dx("Bipolar disorder, current episode manic without psychotic features, moderate", "F31.12")], [dx("Bipolar disorder, current episode mixed, severe, without psychotic features", "F31.63")], [dx("Bipolar II disorder", "F31.81")], [dx("Bipolar disorder, in full remission, most recent episode manic", "F31.74")],
            [dx("Bipolar disorder, current episode depressed, severe, without psychotic features", "F31.4"), failed("Latuda", 30)], [dx("Bipolar disorder, current episode depressed, moderate", "F31.32"), bad("Seroquel")],
            [dx("Bipolar disorder, current episode depressed, moderate", "F31.32"), worked("Seroquel", 90)], [dx("Bipolar disorder, current episode depressed, moderate", "F31.32"), failed("Abilify", 90)], [dx("Bipolar II disorder", "F31.81"), failed("Latuda", 90)]],
        x=[[], [on("Seroquel", 90)], [on("Rifadin", 10)]],
    ),
    mdd=dict(
        spec=[[spec("psychiatry")], [spec("family medicine")]],
        dx=[[DEP], [dx("Dysthymic disorder", "F34.1")]],
        phq=[[lab("PHQ-9 score", 17)], [lab("PHQ-9 score", 10, 60)], [lab("PHQ-9 score", 9)], [lab("PHQ-9 score", 17, 61)]],
        ad=[[on("Zoloft", 100, "partial_response"), failed("Effexor XR", 60)], [on("Zoloft", 42, "inadequate_response"), failed("Effexor XR", 42, 60)], [on("Zoloft", 41, "partial_response"), failed("Effexor XR", 60, 60)], [on("Zoloft", 100, "partial_response"), failed("Lexapro", 60, 120)],
            [failed("Zoloft", 90, 20), failed("Effexor XR", 60, 120)], [on("Wellbutrin XL", 100), failed("Prozac", 60, 120), failed("Cymbalta", 41, 300)], [on("Wellbutrin XL", 100, "inadequate_response"), failed("Prozac", 60, 120)]],
    ),
)
RENEWAL = dict(
    est=[[on("Vraylar", 200)], [on("cariprazine", 90)], [on("Vraylar", 89)], [worked("Vraylar", 150, 50)]],
    dx=[[DEP, lab("PHQ-9 score", 18, 230), lab("PHQ-9 score", 8, 15)], [DEP, lab("PHQ-9 score", 18, 230), lab("PHQ-9 score", 9, 15)], [DEP, lab("PHQ-9 score", 18, 230), lab("PHQ-9 score", 10, 15)], [DEP, lab("PHQ-9 score", 4, 15)], [SCZ], [dx("Bipolar disorder, current episode manic without psychotic features, moderate", "F31.12"), lab("PHQ-9 score", 12, 20)]],
    x=[[], [on("Abilify", 40)], [on("Abilify Maintena", 40)], [dx("Vascular dementia, unspecified severity", "F01.50")]],
)
