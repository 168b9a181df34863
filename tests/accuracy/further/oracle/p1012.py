"""1012 Vraylar: state Medicaid form, checkboxes, nested diagnosis boxes."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1012-vraylar.txt", "fu-1012", "Cascade State Medicaid", "Vraylar", "cariprazine"
CLASS, STYLE = "antipsychotic", "Medicaid form, nested [ ] boxes"
COMBINED = ((26, 8), (14, 3))
SCZ_C = ("F20",)
BP1_C = ("F31.0", "F31.1", "F31.2", "F31.3", "F31.4", "F31.5", "F31.6", "F31.7")
MDD_C = ("F32.0", "F32.1", "F32.2", "F32.3", "F32.4", "F32.5", "F33")
PREFERRED = ("aripiprazole", "lurasidone", "olanzapine", "quetiapine", "risperidone", "ziprasidone")
ANTIDEP = ANY_ANTIDEPRESSANT_811 | {"trazodone", "fluvoxamine", "clomipramine", "selegiline"}
OTHER_AP = (ANTIPSYCHOTIC | {"chlorpromazine", "fluphenazine", "perphenazine", "pimavanserin"}) - {"cariprazine"}
LINES = [
    L("age", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("scz", "Schizophrenia", "dx", lambda p: p.dx(*SCZ_C)),
    L("bp1", "Bipolar I disorder", "dx", lambda p: p.dx(*BP1_C)),
    L("mdd", "Major depressive disorder, with both of the following:", "dx", lambda p: p.dx(*MDD_C), hidden=True),
    L("phq", "PHQ-9 score of 10 or higher within the past 60 days", "lab", lambda p: p.lab("PHQ-9 score", lambda v: v >= 10, 60)),
    L("ad", "Member is currently taking an antidepressant", "now", lambda p: p.on(ANTIDEP)),
    L("two", "Member has had an inadequate response to at least 4 weeks of treatment with, or is intolerant to, two of these preferred antipsychotics: aripiprazole, lurasidone, olanzapine, quetiapine, risperidone, ziprasidone",
      "trial", lambda p: count(lambda d: p.fail_or_intolerant({d}, 28), *PREFERRED) >= 2, hard="two of a list on one line"),
    L("psy", "Vraylar is prescribed by or in consultation with a psychiatrist", "spec", lambda p: p.prescriber("psychiatry")),
    L("dem", "Member does not have a diagnosis of dementia", "no", lambda p: p.no_dx("F01", "F02", "F03"), "b"),
    L("conc", "Member is not taking another antipsychotic", "conc", lambda p: not p.on(OTHER_AP), "b"),
    L("ind", "Member is not taking carbamazepine, phenytoin, or rifampin", "conc", lambda p: not p.on({"carbamazepine", "phenytoin", "rifampin"})),
    L("now", "Member has taken Vraylar for at least 90 days and is still taking it", "now", lambda p: p.taking({"cariprazine"}, 90), "r"),
    L("still", "Member continues to have a diagnosis of schizophrenia, bipolar I disorder, or major depressive disorder", "dx", lambda p: p.dx(*SCZ_C, *BP1_C, *MDD_C), "r"),
]
ATTESTATIONS = ["Prescriber has discussed the risk of movement disorders with the member or caregiver", "Prescriber states that the member's symptoms are stable or improved on Vraylar"]


def initial(s):
    return ALL(s.age, ANY(s.scz, s.bp1, ALL(s.mdd, s.phq, s.ad)), s.two, s.psy, s.dem, s.conc, s.ind, ATT)


def renewal(s):
    return ALL(s.now, s.still, ATT, s.dem, s.conc)


SCZ = dx("Schizophrenia, unspecified", "F20.9", 2000)
BP1 = dx("Bipolar disorder, current episode depressed, moderate", "F31.32", 800)
BP2 = dx("Bipolar II disorder", "F31.81", 800)
MDD = dx("Major depressive disorder, recurrent, moderate", "F33.1", 700)
PHQ = "PHQ-9 score"
DEM = dx("Unspecified dementia, unspecified severity, without behavioral disturbance", "F03.90", 400)
INITIAL = dict(
    age=[[born(37, 80)], [born(18)], [born(18, -1)]],
    dx=[[SCZ], [dx("Paranoid schizophrenia", "F20.0", 1500)], [BP1], [dx("Bipolar disorder, current episode manic without psychotic features, moderate", "F31.12", 90)], [BP2], [dx("Schizoaffective disorder, bipolar type", "F25.0")],
        [past("Schizophrenia, unspecified", "F20.9")], [MDD, lab(PHQ, 14), on("Lexapro", 90)], []],
    two=[[failed("Abilify", 90, 200), failed("Seroquel", 60, 400)], [failed("Risperdal", 28, 200), bad("Zyprexa")], [failed("Risperdal", 27, 200), failed("Geodon", 60, 300)], [failed("Abilify", 90, 200)],
         [failed("Abilify", 60, 300), failed("Abilify Maintena", 90, 120)], [partial("Latuda", 40, 150), failed("quetiapine", 50, 300)], [worked("Abilify", 200, 300), failed("Latuda", 60, 100)],
         [failed("Abilify", 90, 200), failed("Rexulti", 90, 50)], [bad("Geodon"), bad("Risperdal", 8, 300)], [contra("Olanzapine"), failed("Abilify", 90, 200)], []],
    psy=[[spec("psychiatry")], [spec("family medicine")]],
    x=[[], [DEM], [past("Delirium due to known physiological condition", "F05", 300)], [on("Invega", 90)], [on("Haldol", 20)], [on("Tegretol", 100)], [on("Dilantin", 60)], [on("Trileptal", 100)], [worked("Rifampin", 30, 90)],
       [dx("Mild cognitive impairment of uncertain or unknown etiology", "G31.84")], [on("Lithobid", 300)]],
)
MORE = {"mdd": dict(
    dx=[[MDD], [dx("Major depressive disorder, single episode, severe without psychotic features", "F32.2", 200)], [dx("Dysthymic disorder", "F34.1")], [past("Major depressive disorder, recurrent, moderate", "F33.1")]],
    phq=[[lab(PHQ, 16)], [lab(PHQ, 10, 60)], [lab(PHQ, 9)], [lab(PHQ, 18, 61)], [lab(PHQ, 8, 10), lab(PHQ, 19, 50)], []],
    ad=[[on("Zoloft", 120)], [on("Wellbutrin XL", 40)], [worked("Zoloft", 120, 15)], [on("Lamictal", 200)], []],
    two=[[spec("psychiatry"), failed("Abilify", 60, 200), bad("Latuda")], [spec("psychiatry"), failed("Abilify", 60, 200)]],
)}
RENEWAL = dict(
    now=[[on("Vraylar", 240)], [on("cariprazine", 90)], [on("Vraylar", 89)], [worked("Vraylar", 300, 8)]],
    dx=[[SCZ], [BP1], [MDD], [BP2]],
    x=[[], [DEM], [on("Abilify", 30)]],
)
