"""986 Caplyta: Centene, three indications (must meet all), continued therapy, not authorized."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "986-caplyta.md", "fu-986", "Tallgrass Community Health", "Caplyta", "lumateperone"
CLASS, STYLE = "atypical antipsychotic", "Centene, A. 1. with semicolons, three indications"
COMBINED = ((22, 5), (12, 3))
STEP_986 = ({"aripiprazole"}, {"olanzapine"}, {"quetiapine"}, {"risperidone"}, {"ziprasidone"})
BIPOLAR_986 = {"quetiapine", "lurasidone"}
ANTIDEPRESSANT_986 = ANY_AD | {"isocarboxazid", "selegiline"}
STRONG_INDUCER_986 = {"carbamazepine", "phenytoin", "rifampin", "phenobarbital", "enzalutamide", "apalutamide"}
OTHER_ATYPICAL_986 = (ATYPICAL | {"pimavanserin"}) - {"lumateperone"}
LINES = [
    L("scz", "Diagnosis of schizophrenia", "dx", lambda p: p.dx("F20.0", "F20.1", "F20.2", "F20.3", "F20.5", "F20.89", "F20.9")),
    L("age", "Age ≥ 18 years", "age", lambda p: p.age_ge(18)),
    L("two", "Failure of two of the following generic atypical antipsychotics, each used for ≥ 4 weeks, unless contraindicated or clinically significant adverse effects are experienced: aripiprazole, olanzapine, quetiapine, risperidone, ziprasidone", "trial",
      lambda p: count(lambda d: p.tfci(d, 28), *STEP_986) >= 2, hard="two of a list, each with a duration"),
    L("conc", "Caplyta is not prescribed concurrently with another atypical antipsychotic", "conc", lambda p: not p.on(OTHER_ATYPICAL_986), "b"),
    L("bip", "Diagnosis of bipolar I or bipolar II disorder", "dx", lambda p: p.dx("F31")),
    L("one", "Failure of a ≥ 6 week trial of quetiapine or lurasidone, unless clinically significant adverse effects are experienced or both are contraindicated", "trial",
      lambda p: p.failed(BIPOLAR_986, 42) or p.intolerant(BIPOLAR_986) or all(p.contraindicated({d}) for d in BIPOLAR_986), hard="both are contraindicated"),
    L("mdd", "Diagnosis of major depressive disorder", "dx", lambda p: p.dx("F32.0", "F32.1", "F32.2", "F32.3", "F32.4", "F32.5", "F32.9", "F33")),
    L("cls", "Failure of two antidepressants from different classes (e.g., SSRI, SNRI, bupropion, mirtazapine), each used for ≥ 6 weeks, unless contraindicated or clinically significant adverse effects are experienced", "trial",
      lambda p: count(lambda d: p.tfci(d, 42), *AD_CLASSES) >= 2, hard="two classes"),
    L("phq", "PHQ-9 score ≥ 10 within the past 60 days", "lab", lambda p: p.lab("PHQ-9 score", lambda v: v >= 10, 60)),
    L("ad", "Member is currently taking an antidepressant, to which Caplyta will be added", "now", lambda p: p.on(ANTIDEPRESSANT_986)),
    L("now", "Member is currently receiving Caplyta and has been receiving it for at least 30 days", "now", lambda p: p.taking({"lumateperone"}, 30), "r"),
    L("dem", "Dementia-related psychosis", "no",
      lambda p: p.no_dx(*[f"{f}.{s}2" for f in ("F01", "F02", "F03") for s in ("A", "B", "C")], "F01.52", "F02.82", "F03.92"), exclude=True),
    L("ind", "Concurrent use with a strong CYP3A4 inducer (e.g., carbamazepine, phenytoin, rifampin)", "conc", lambda p: not p.on(STRONG_INDUCER_986), exclude=True),
]
ATTESTATIONS = ["Dose does not exceed 42 mg (1 capsule) per day", "Member is responding positively to therapy"]


def initial(s):
    return ALL(ANY(ALL(s.scz, s.age, s.two, s.conc, ATT), ALL(s.bip, s.age, s.one, s.conc, ATT),
                   ALL(s.mdd, s.age, s.cls, s.phq, s.ad, s.conc, ATT)), s.dem, s.ind)


def renewal(s):
    return ALL(s.now, ATT, s.conc, ATT, s.dem, s.ind)


SCZ = dx("Schizophrenia, unspecified", "F20.9", 2000)
BIP = dx("Bipolar II disorder", "F31.81", 1500)
MDD = dx("Major depressive disorder, recurrent, moderate", "F33.1", 1200)
PHQ = "PHQ-9 score"
INITIAL = dict(
    age=[[born(34, 40)], [born(18)], [born(18, -1)]],
    dx=[[SCZ], [dx("Paranoid schizophrenia", "F20.0")], [dx("Schizoaffective disorder, bipolar type", "F25.0")], [dx("Delusional disorders", "F22")], [past("Schizophrenia, unspecified", "F20.9")],
        [BIP, failed("Latuda", 60, 300)], [MDD, failed("Zoloft", 60, 100), failed("Cymbalta", 70, 200), on("Wellbutrin XL", 90), lab(PHQ, 14)]],
    two=[[failed("Abilify", 60), failed("Risperdal", 60, 120)], [failed("olanzapine", 28), partial("Geodon", 28, 90)], [failed("Abilify", 60), failed("Risperdal", 27, 120)], [bad("Seroquel"), contra("Geodon")],
         [failed("Abilify", 60)], [failed("Zyprexa", 60), failed("Haldol", 90, 150)], [failed("Abilify", 60), worked("Risperdal", 200, 100)], [failed("Abilify", 60), failed("aripiprazole", 60, 200)],
         [failed("Latuda", 60), failed("Saphris", 60, 120)], []],
    x=[[], [on("Rexulti", 30)], [on("Haldol", 100)], [dx("Unspecified dementia, unspecified severity, with psychotic disturbance", "F03.92", 300)], [on("Tegretol", 200)], [worked("Dilantin", 200, 40)], [on("Depakote", 200)]],
)
MORE = {"bipolar": dict(
    dx=[[born(29, 10), BIP], [born(29, 10), dx("Bipolar disorder, current episode depressed, moderate", "F31.32")], [born(29, 10), dx("Cyclothymic disorder", "F34.0")], [born(29, 10), past("Bipolar II disorder", "F31.81")]],
    one=[[failed("Seroquel XR", 60)], [failed("Latuda", 42)], [partial("quetiapine", 41)], [bad("Latuda")], [contra("Seroquel")], [contra("Seroquel"), contra("Latuda")], [worked("Seroquel", 200)], [failed("Abilify", 90)],
         [med("Seroquel", 100, 75, "inadequate_response"), med("Seroquel", 60, 40, "inadequate_response")]],
    x=[[], [on("Rifadin", 20)]],
), "mdd": dict(
    dx=[[born(45, 10), MDD], [born(45, 10), dx("Major depressive disorder, single episode, severe without psychotic features", "F32.2")], [born(45, 10), dx("Dysthymic disorder", "F34.1")]],
    cls=[[failed("Zoloft", 60), failed("Effexor XR", 60, 150)], [failed("Lexapro", 42), bad("Remeron")], [failed("Zoloft", 60), failed("Lexapro", 60, 150)], [failed("Zoloft", 41), failed("Cymbalta", 80, 150)], [failed("Prozac", 90)]],
    phq=[[lab(PHQ, 17)], [lab(PHQ, 10, 60)], [lab(PHQ, 9)], [lab(PHQ, 17, 61)], []],
    ad=[[on("Wellbutrin XL", 120)], [worked("Wellbutrin XL", 120, 10)], [on("Lithobid", 120)], [on("Pamelor", 20)]],
)}
RENEWAL = dict(
    now=[[SCZ, on("Caplyta", 200)], [BIP, on("lumateperone", 30)], [SCZ, on("Caplyta", 29)], [SCZ, worked("Caplyta", 150, 20)]],
    x=[[], [on("Zyprexa", 40)], [on("Haldol", 60)], [on("phenytoin", 60)]],
)
