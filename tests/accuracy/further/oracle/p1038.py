"""1038 Invega Sustenna: state Medicaid, bullets in two levels."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1038-invega-sustenna.md", "fu-1038", "Columbia Basin Medicaid", "Invega Sustenna", "paliperidone"
CLASS, STYLE = "schizophrenia: long-acting antipsychotic", "state Medicaid, bullets"
COMBINED = ((40, 8), (14, 4))
STEP = {"olanzapine", "quetiapine", "ziprasidone"}
OTHER_LAI = {"abilify maintena", "abilify asimtufii", "aristada", "risperdal consta", "perseris", "uzedy", "rykindo", "zyprexa relprevv", "haldol decanoate"}
other_lai = lambda p: any(m["status"] == "active" and m["outcome"] != "contraindication" and m["drug"].lower() in OTHER_LAI for m in p.r["medications"])
LINES = [
    L("age", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("dx", "Member has a diagnosis of schizophrenia or schizoaffective disorder", "dx", lambda p: p.dx("F20", "F25"), "b"),
    L("tol", "Member has taken risperidone or paliperidone for at least 14 days", "trial", lambda p: p.tried({"risperidone", "paliperidone"}, 14)),
    L("fail", "Inadequate response to at least 30 days of treatment with olanzapine, quetiapine, or ziprasidone", "trial", lambda p: p.failed(STEP, 30)),
    L("two", "Intolerance or contraindication to at least two of the following: olanzapine, quetiapine, ziprasidone", "trial",
      lambda p: count(lambda d: p.intolerant({d}) or p.contraindicated({d}), *STEP) >= 2, hard="two of a list"),
    L("crcl", "Creatinine clearance is 50 mL/min or greater, measured within the past 6 months", "lab", lambda p: p.lab("Creatinine clearance", lambda v: v >= 50, 180)),
    L("psy", "Prescribed by or in consultation with a psychiatrist", "spec", lambda p: p.prescriber("psychiatry")),
    L("now", "Member has been receiving Invega Sustenna for at least 3 months", "now", lambda p: p.taking({"paliperidone"}, 90), "r"),
    L("rcr", "Creatinine clearance is 50 mL/min or greater, measured within the past 12 months", "lab", lambda p: p.lab("Creatinine clearance", lambda v: v >= 50, 360), "r"),
    L("lai", "Member is receiving another long-acting injectable antipsychotic (e.g., Abilify Maintena, Aristada, Risperdal Consta)", "conc", lambda p: not other_lai(p), exclude=True),
    L("ind", "Member is receiving carbamazepine, phenytoin, or rifampin", "conc", lambda p: not p.on({"carbamazepine", "phenytoin", "rifampin"}), exclude=True),
    L("dem", "Member has a diagnosis of dementia, including Alzheimer's disease", "no", lambda p: p.no_dx("F01", "F02", "F03", "G30", "G31.83"), exclude=True),
]
ATTESTATIONS = ["Chart notes document nonadherence to oral antipsychotic treatment", "Prescriber attests that the member is stable and adherent to the injection schedule"]


def initial(s):
    return ALL(s.age, s.dx, s.tol, ANY(s.fail, s.two, ATT), s.crcl, s.psy, s.lai, s.ind, s.dem)


def renewal(s):
    return ALL(s.dx, s.now, s.rcr, ATT, s.lai, s.ind, s.dem)


SZ = dx("Schizophrenia, unspecified", "F20.9", 1400)
C = "Creatinine clearance"
INITIAL = dict(
    age=[[born(36, 12)], [born(18)], [born(18, -1)]],
    dx=[[SZ], [dx("Paranoid schizophrenia", "F20.0")], [dx("Schizoaffective disorder, bipolar type", "F25.0")], [dx("Bipolar disorder, unspecified", "F31.9")], [dx("Delusional disorders", "F22")], []],
    tol=[[worked("Risperidone", 40, 10)], [on("Invega", 14)], [on("Risperdal", 13)], [worked("Risperdal", 14, 200)], [failed("Paliperidone", 60)], [worked("Abilify", 100)], [undated("Risperidone", "effective")], [contra("risperidone")], []],
    step=[[failed("Olanzapine", 60, 90)], [failed("Seroquel", 30)], [failed("Ziprasidone", 29)], [partial("Zyprexa", 90)], [worked("Quetiapine", 120)], [bad("Olanzapine")], [bad("Zyprexa"), bad("Seroquel", 12, 120)], [contra("ziprasidone"), bad("Quetiapine")],
          [bad("Zyprexa"), bad("Olanzapine", 10, 200)], [bad("Olanzapine"), bad("Haloperidol", 12, 150)], [failed("Haloperidol", 90)], []],
    crcl=[[lab(C, 92)], [lab(C, 50, 180)], [lab(C, 49)], [lab(C, 92, 181)], [], [lab(C, 66, 150), lab(C, 44, 12)]],
    spec=[[spec("psychiatry")], [spec("family medicine")], [spec("neurology")]],
    x=[[], [on("Abilify Maintena", 100)], [on("Aristada", 60)], [worked("Abilify Maintena", 100, 40)], [on("Abilify", 60)], [on("Tegretol", 200)], [on("Rifampin", 20)], [on("Depakote", 100)],
       [dx("Unspecified dementia, unspecified severity, without behavioral disturbance", "F03.90")], [dx("Alzheimer's disease, unspecified", "G30.9")], [dx("Mild cognitive impairment of uncertain or unknown etiology", "G31.84")]],
)
RENEWAL = dict(
    dx=[[SZ], [dx("Schizoaffective disorder, depressive type", "F25.1")], [dx("Bipolar disorder, unspecified", "F31.9")]],
    now=[[on("Invega Sustenna", 300)], [on("Invega Sustenna", 90)], [on("Invega Sustenna", 89)], [worked("Invega Sustenna", 300, 45)]],
    crcl=[[lab(C, 81)], [lab(C, 50, 340)], [lab(C, 49)], [lab(C, 81, 400)], []],
    x=[[], [on("Risperdal Consta", 30)], [on("Dilantin", 60)], [dx("Vascular dementia, unspecified severity, without behavioral disturbance", "F01.50")], [on("Haldol", 30)]],
)
