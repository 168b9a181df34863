"""116 Invega Sustenna: dashes with '; AND' at the line ends."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "116-invega-sustenna-medicaid.txt", "fu-116", "Mesa Verde Community Care", "Invega Sustenna", "paliperidone"
CLASS, STYLE = "schizophrenia, long-acting injectable", "dashes with '; AND' at line ends, re-approval"
CRCL = "Creatinine clearance of 50 mL/min or greater"
crcl = lambda p: p.lab("Creatinine clearance", lambda v: v >= 50)
LINES = [
    L("dx", "Diagnosis of schizophrenia or schizoaffective disorder", "dx", lambda p: p.dx("F20", "F25")),
    L("age", "Age: 18 years and over", "age", lambda p: p.age_ge(18)),
    L("tol", "Tolerability to risperidone or paliperidone has been shown by an earlier trial of either drug", "trial", lambda p: p.tried({"risperidone", "paliperidone"}), hard="a trial whatever its outcome"),
    L("crcl", CRCL, "lab", crcl, "b"),
    L("dem", "No diagnosis of dementia", "no", lambda p: p.no_dx("F01", "F02", "F03", "G30", "G31.0", "G31.83")),
    L("spec", "Prescribed by, or in consultation with, a psychiatrist", "spec", lambda p: p.prescriber("psychiatry")),
    L("recent", "Member has received Invega Sustenna within the past 90 days", "trial", lambda p: p.tried({"paliperidone"}, 0, 90), "r", hard="use within a window"),
]
ATTESTATIONS = ["Adherence to oral antipsychotics has been poor, in the judgment of the prescriber", "Member has remained stable on therapy, as documented by the prescriber"]


def initial(s):
    return ALL(s.dx, s.age, s.tol, s.crcl, s.dem, s.spec, ATT)


def renewal(s):
    return ALL(s.recent, s.crcl, ATT)


SZ, C = dx("Schizophrenia, unspecified", "F20.9"), "Creatinine clearance"
INITIAL = dict(
    age=[[born(31, 20)], [born(18)], [born(18, -1)]],
    dx=[[SZ], [dx("Schizoaffective disorder, bipolar type", "F25.0")], [dx("Paranoid schizophrenia", "F20.0")], [dx("Bipolar disorder, unspecified", "F31.9")], [past("Schizophrenia", "F20.9")], []],
    tol=[[worked("Risperdal", 60)], [failed("Invega", 20)], [on("risperidone", 15)], [contra("Risperdal")], [worked("Zyprexa", 300)], [], [undated("Risperdal", "effective")]],
    crcl=[[lab(C, 88)], [lab(C, 50)], [lab(C, 49)], [], [lab(C, 70, 400), lab(C, 45, 30)]],
    dem=[[], [dx("Unspecified dementia", "F03.90")], [dx("Vascular dementia", "F01.50")], [dx("Major depressive disorder, recurrent", "F33.9")]],
    spec=[[spec("psychiatry")], [spec("family medicine")], [spec("neurology")]],
)
RENEWAL = dict(
    recent=[[SZ, on("Invega Sustenna", 300)], [SZ, worked("Invega Sustenna", 200, 90)], [SZ, worked("Invega Sustenna", 200, 91)], [SZ], [SZ, on("Abilify Maintena")]],
    crcl=[[lab(C, 95)], [lab(C, 50)], [lab(C, 49.9)], []],
)
