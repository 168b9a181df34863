"""490 Cobenfy: Molina layout, criteria, prescriber and age each under a heading of its own."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "490-cobenfy.txt", "fu-490", "Marisol Community Health Plan", "Cobenfy", "xanomeline/trospium"
CLASS, STYLE = "schizophrenia, muscarinic agonist", "Molina drug and biologic coverage criteria: required medical information, AND lines, prescriber and age under headings"
COMBINED = ((26, 6), (8, 3))
TWO = ({"aripiprazole"}, {"lurasidone"}, {"olanzapine"}, {"paliperidone"}, {"quetiapine"}, {"risperidone"}, {"ziprasidone"})
ANTI = ANTIPSYCHOTIC | {"chlorpromazine", "fluphenazine", "perphenazine", "pimavanserin"}
DUP, NOT2 = "Cobenfy will not be used in combination with another antipsychotic", "Member does not have urinary retention or narrow-angle glaucoma"
TB = "Total bilirubin"
LINES = [
    L("dx", "Documented diagnosis of schizophrenia", "dx", lambda p: p.dx("F20")),
    L("two", "Documentation of inadequate response, serious side effects, or labeled contraindication to at least TWO of the following generic antipsychotics: aripiprazole, lurasidone, olanzapine, paliperidone, quetiapine, risperidone, ziprasidone", "trial",
      lambda p: count(p.tfci, *TWO) >= 2, hard="a number out of a closed list in one line"),
    L("six", "At least one antipsychotic trial lasted 6 weeks or longer", "trial", lambda p: p.tried(ANTI, 42), hard="a trial of a class whatever its outcome"),
    L("bili", "Baseline total bilirubin of 1.2 mg/dL or less obtained within 60 days of the request", "lab", lambda p: p.lab(TB, lambda v: v <= 1.2, 60)),
    L("ret", NOT2, "no", lambda p: p.no_dx("R33", "H40.2"), "b"),
    L("cir", "Member does not have cirrhosis", "no", lambda p: p.no_dx("K74.6", "K70.3")),
    L("conc", DUP, "conc", lambda p: not p.on(ANTI), "b"),
    L("now", "Member is currently taking Cobenfy", "now", lambda p: p.taking({"xanomeline"}), "r"),
    L("spec", "Must be prescribed by, or in consultation with, a psychiatrist", "spec", lambda p: p.prescriber("psychiatry")),
    L("age", "18 to 65 years of age", "age", lambda p: p.age_in(18, 65)),
    L("dem", "Dementia-related psychosis", "no", lambda p: p.no_dx("F01.52", "F02.82", "F03.92"), exclude=True),
    L("saf", "Schizoaffective disorder", "no", lambda p: p.no_dx("F25"), exclude=True),
]
ATTESTATIONS = ["Prescriber attests that heart rate has been assessed at baseline and will be monitored as clinically indicated", "Adherence to therapy at least 85% of the time as verified by the prescriber",
                "Documentation of positive clinical response as demonstrated by improvement or stabilization of symptoms"]


def initial(s):
    return ALL(s.dx, s.two, s.six, s.bili, ATT, s.ret, s.cir, s.conc, s.spec, s.age, s.dem, s.saf)


def renewal(s):
    return ALL(s.now, ATT, ATT, s.ret, s.conc, s.dem, s.saf)


SZ = dx("Schizophrenia, unspecified", "F20.9")
RET = dx("Retention of urine, unspecified", "R33.9", 20)
INITIAL = dict(
    age=[[born(34, 40)], [born(18)], [born(18, -1)], [born(66, -1)], [born(66)]],
    dx=[[SZ], [dx("Paranoid schizophrenia", "F20.0")], [dx("Bipolar disorder, unspecified", "F31.9")], [dx("Schizotypal disorder", "F21")]],
    two=[[failed("Risperdal", 60), bad("Zyprexa", 20)], [failed("Abilify", 42), failed("Latuda", 30, 200)], [failed("Abilify", 41), failed("Latuda", 30, 200)], [failed("Risperdal", 90)], [failed("Abilify", 60), failed("Abilify Maintena", 90, 300)],
         [contra("Seroquel"), bad("Geodon", 41)], [contra("Seroquel"), bad("Geodon", 42)], [failed("Haldol", 90), failed("Clozaril", 90, 200)], [worked("Invega", 200), failed("Seroquel", 30, 300), contra("Zyprexa")], [partial("Invega", 90), contra("Abilify")]],
    bili=[[lab(TB, 0.7)], [lab(TB, 1.2, 60)], [lab(TB, 1.3)], [lab(TB, 0.7, 61)], []],
    spec=[[spec("psychiatry")], [spec("family medicine")]],
    x=[[], [RET], [past("Retention of urine, unspecified", "R33.9")], [dx("Unspecified primary angle-closure glaucoma", "H40.20", 60)], [dx("Unspecified cirrhosis of liver", "K74.60")], [on("Rexulti", 40)], [on("Zoloft", 40)],
       [dx("Unspecified dementia, unspecified severity, with psychotic disturbance", "F03.92")], [dx("Schizoaffective disorder, bipolar type", "F25.0")]],
)
RENEWAL = dict(
    now=[[SZ, spec("psychiatry"), on("Cobenfy", 180)], [SZ, spec("psychiatry"), worked("Cobenfy", 180, 20)], [SZ, spec("psychiatry")]],
    x=[[], [RET], [on("Risperdal", 30)], [worked("Risperdal", 100, 20)], [dx("Schizoaffective disorder, depressive type", "F25.1")]],
)
