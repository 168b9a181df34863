"""906 Caplyta: Regence medication policy, I. / A. / 1. without indentation, compound lines."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "906-caplyta.md", "fu-906", "Cascadia Regent BlueShield", "Caplyta", "lumateperone"
CLASS, STYLE = "psychiatry: antipsychotic", "Regence medication policy manual, I. A. 1. without indentation"
COMBINED = ((40, 7), (14, 3))
ATYP = ("aripiprazole", "olanzapine", "quetiapine", "risperidone", "ziprasidone", "paliperidone", "lurasidone", "clozapine", "asenapine")
foi = lambda p, d: p.fail_or_intolerant({d}, 42)
LINES = [
    L("age", "The patient is at least 18 years of age", "age", lambda p: p.age_ge(18)),
    L("sz", "Diagnosis of schizophrenia, and at least two generic atypical antipsychotics (such as aripiprazole, olanzapine, quetiapine, risperidone, or ziprasidone) were each ineffective after 4 weeks or more, not tolerated, or contraindicated", "mix",
      lambda p: p.dx("F20") and count(lambda d: p.tfci({d}, 28), *ATYP) >= 2, hard="diagnosis and two of a class"),
    L("bp", "Diagnosis of bipolar depression, and quetiapine as well as either lurasidone or olanzapine were each ineffective after 6 weeks or more or not tolerated", "mix",
      lambda p: p.dx("F31.3", "F31.4", "F31.5") and foi(p, "quetiapine") and (foi(p, "lurasidone") or foi(p, "olanzapine")), hard="diagnosis, one drug and one of two"),
    L("ind", "The patient is not taking carbamazepine, phenytoin, rifampin, or another strong CYP3A4 inducer", "conc", lambda p: not p.on({"carbamazepine", "phenytoin", "rifampin", "phenobarbital", "enzalutamide"})),
    L("now", "The patient has been taking Caplyta for at least 60 days and remains on it", "now", lambda p: p.taking({"lumateperone"}, 60), "r"),
    L("phq", "The PHQ-9 score has dropped by 5 points or more from baseline", "change", lambda p: p.change("PHQ-9 score", {"lumateperone"}, lambda b, c: b - c >= 5), "r", hard="change in points"),
    L("dem", "Patients with dementia, including dementia in Alzheimer's disease", "no", lambda p: p.no_dx("F01", "F02", "F03", "G30"), exclude=True),
    L("conc", "Use together with another antipsychotic, oral or long-acting injectable", "conc", lambda p: not p.another(ANTIPSYCHOTIC, "Caplyta", "lumateperone"), exclude=True),
    L("bf", "Treatment of a patient who is breastfeeding", "no", lambda p: p.no_dx("Z39.1"), exclude=True),
]
ATTESTATIONS = ["The prescriber attests to a clinically meaningful improvement in symptoms", "Medical records show that adherence has been reviewed"]


def initial(s):
    return ALL(s.age, ANY(s.sz, s.bp), s.ind, s.dem, s.conc, s.bf)


def renewal(s):
    return ALL(s.now, ANY(s.phq, ATT), ATT, s.dem, s.conc, s.bf)


SZ = dx("Schizophrenia, unspecified", "F20.9")
BP = dx("Bipolar disorder, current episode depressed, moderate", "F31.32")
X = [[], [on("Tegretol", 100)], [on("Dilantin", 100)], [on("Rifadin", 20)], [worked("Carbamazepine", 100, 60)], [on("Lamictal", 100)], [dx("Unspecified dementia, unspecified severity, without behavioral disturbance", "F03.90")],
     [dx("Alzheimer's disease, unspecified", "G30.9")], [on("Invega Sustenna", 60)], [on("Haldol", 60)], [sex("female"), dx("Encounter for care and examination of lactating mother", "Z39.1", 40)]]
INITIAL = dict(
    age=[[born(37, 11)], [born(18)], [born(18, -1)]],
    dx=[[SZ], [dx("Paranoid schizophrenia", "F20.0")], [dx("Schizoaffective disorder, bipolar type", "F25.0")], [past("Schizophrenia, unspecified", "F20.9")], [dx("Major depressive disorder, recurrent, moderate", "F33.1")]],
    step=[[failed("Abilify", 60, 200), failed("Risperdal", 50)], [failed("aripiprazole", 28, 200), failed("ziprasidone", 28)], [failed("aripiprazole", 28, 200), failed("ziprasidone", 27)], [failed("Abilify", 60, 200), bad("Zyprexa")],
          [contra("Clozaril"), bad("Zyprexa")], [failed("Abilify", 60, 200), failed("Abilify Maintena", 90, 20)], [failed("Seroquel", 60, 200), failed("Haldol", 60)], [failed("Abilify", 60, 200)],
          [worked("Abilify", 60, 200), failed("Risperdal", 50)], [partial("Geodon", 40), failed("Symbyax", 60, 200)], []],
    x=X,
)
MORE = {"bipolar": dict(
    age=[[born(44, 2)], [born(18, -1)]],
    dx=[[BP], [dx("Bipolar disorder, current episode depressed, severe, without psychotic features", "F31.4")], [dx("Bipolar disorder, current episode manic without psychotic features, severe", "F31.13")]],
    step=[[failed("Seroquel", 60, 200), failed("Latuda", 50)], [failed("quetiapine", 42, 200), failed("lurasidone", 42)], [failed("quetiapine", 41, 200), failed("lurasidone", 42)], [failed("quetiapine", 60, 200), failed("lurasidone", 41)],
          [bad("Seroquel"), bad("Zyprexa")], [failed("Seroquel", 60, 200), contra("Latuda")], [failed("Seroquel XR", 60, 200), failed("Symbyax", 50)], [failed("Latuda", 60, 200), failed("Zyprexa", 60)],
          [failed("Seroquel", 60, 200), failed("Abilify", 60)], [failed("Seroquel", 60, 200), worked("Latuda", 60)]],
    x=[[], [on("Rexulti", 30)], [on("Phenytoin", 30)]],
)}
RENEWAL = dict(
    now=[[BP, on("Caplyta", 200)], [BP, on("lumateperone", 60), lab("PHQ-9 score", 20, 70)], [BP, on("Caplyta", 59), lab("PHQ-9 score", 20, 70)], [BP, worked("Caplyta", 150, 20)]],
    phq=[[lab("PHQ-9 score", 19, 210), lab("PHQ-9 score", 8, 10)], [lab("PHQ-9 score", 19, 210), lab("PHQ-9 score", 14, 10)], [lab("PHQ-9 score", 18, 210), lab("PHQ-9 score", 14, 10)], [lab("PHQ-9 score", 9, 10)], []],
    x=[[], [on("Seroquel", 20)], [dx("Vascular dementia, unspecified severity, without behavioral disturbance", "F01.50")], [on("Carbamazepine", 40)]],
)
