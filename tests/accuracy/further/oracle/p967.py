"""967 Invega Sustenna: state Medicaid text with printed header lines; an attestation inside ANY; a lab exclusion."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "967-invega-sustenna.txt", "fu-967", "Ochre Valley State Medicaid", "Invega Sustenna", "paliperidone"
CLASS, STYLE = "schizophrenia: long-acting injectable", "Medicaid state .txt, header lines, * and - bullets"
COMBINED = ((40, 7), (14, 3))
LINES = [
    L("dx", "Member has a diagnosis of schizophrenia or schizoaffective disorder", "dx", lambda p: p.dx("F20", "F25", names=("schizophrenia",)), "b"),
    L("age", "Member is at least 18 years old", "age", lambda p: p.age_ge(18)),
    L("spec", "Prescriber is a psychiatrist, or has consulted with one", "spec", lambda p: p.prescriber("psychiatry")),
    L("tol", "Member has had a trial of oral risperidone or oral paliperidone to establish tolerability", "trial", lambda p: p.tried({"risperidone", "paliperidone"})),
    L("two", "Member has had an inadequate response to two or more oral antipsychotics, each taken for at least 4 weeks", "trial",
      lambda p: count(lambda d: p.failed({d}, 28), *ANTIPSYCHOTIC) >= 2, hard="two of a class, a time for each"),
    L("now", "Member is currently receiving Invega Sustenna", "now", lambda p: p.on({"paliperidone"}), "r"),
    L("dem", "Member has dementia-related psychosis", "no", lambda p: p.no_dx("F03.92", "F02.82", "F01.52"), exclude=True),
    L("crcl", "Member's creatinine clearance is less than 50 mL/min", "lab", lambda p: p.lab("Creatinine clearance", lambda v: v >= 50), exclude=True, hard="a value under an exclusion"),
    L("lai", "Member is receiving another long-acting injectable antipsychotic (e.g., Abilify Maintena, Risperdal Consta, Zyprexa Relprevv)", "conc",
      lambda p: not any(m["status"] == "active" and m["drug"].lower() in LAI_NAMES for m in p.r["medications"]), exclude=True),
]
ATTESTATIONS = ["According to the prescriber, the member misses oral doses often enough to be at risk of relapse", "Prescriber will monitor weight and lipids during treatment",
                "Provider attests that symptoms are stable or improved"]


def initial(s):
    return ALL(s.dx, s.age, s.spec, s.tol, ANY(s.two, ATT), ATT, s.dem, s.crcl, s.lai)


def renewal(s):
    return ALL(s.now, s.dx, ATT, s.dem, s.crcl, s.lai)


SZ = dx("Schizophrenia, unspecified", "F20.9")
DEM = dx("Unspecified dementia, unspecified severity, with psychotic disturbance", "F03.92")
CC = "Creatinine clearance"
INITIAL = dict(
    age=[[born(39, 30)], [born(18)], [born(18, -1)]],
    spec=[[spec("psychiatry")], [spec("family medicine")], [spec("neurology")]],
    dx=[[SZ], [dx("Schizoaffective disorder, bipolar type", "F25.0")], [dx("Paranoid schizophrenia", "F20.0")], [dx("Bipolar disorder, unspecified", "F31.9")], [dx("Schizophrenia", None)], [], [past("Schizophrenia, unspecified", "F20.9")]],
    tol=[[worked("Risperidone", 40, 100)], [on("Risperdal", 20)], [worked("Invega", 21, 90)], [contra("Risperidone")], [], [failed("Risperidone", 45, 100)]],
    two=[[failed("Zyprexa", 60), failed("Seroquel", 60, 120)], [failed("Olanzapine", 28), partial("Latuda", 28, 90)], [failed("Olanzapine", 27), failed("Seroquel", 60, 120)], [failed("Zyprexa", 60)], [worked("Zyprexa", 60), failed("Seroquel", 60)],
         [failed("Zyprexa", 60), bad("Geodon")], [failed("Haloperidol", 40), failed("Vraylar", 40, 120)], [], [failed("Seroquel", 60), failed("quetiapine", 60, 200)]],
    ccl=[[lab(CC, 96)], [lab(CC, 50)], [lab(CC, 49)], [], [lab(CC, 80, 200), lab(CC, 44, 9)]],
    x=[[], [DEM], [on("Abilify Maintena", 60)], [on("Zyprexa Relprevv", 60)], [worked("Abilify Maintena", 90, 40)], [on("Seroquel", 10)], [on("Sertraline", 90)], [on("Caplyta", 15)]],
)
RENEWAL = dict(
    dx=[[SZ], [dx("Schizoaffective disorder, depressive type", "F25.1")], [dx("Bipolar disorder, unspecified", "F31.9")]],
    now=[[on("Invega Sustenna", 300)], [worked("Invega Sustenna", 300, 70)], []],
    ccl=[[lab(CC, 88)], [lab(CC, 49)], []],
    x=[[], [DEM], [on("Abilify Maintena", 60)], [on("Lithium carbonate", 90)]],
)
