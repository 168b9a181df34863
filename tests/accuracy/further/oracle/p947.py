"""947 Caplyta: text with step therapy first, then criteria by diagnosis; exclusions as a list."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "947-caplyta.txt", "fu-947", "Cascade Range Health Plans", "Caplyta", "lumateperone"
CLASS, STYLE = "schizophrenia, bipolar depression: atypical antipsychotic", "step therapy first, .txt, (1) with bullets"
COMBINED = ((40, 9), (14, 4))
C = {"lumateperone"}
BIPOLAR = ("F31.0", "F31.1", "F31.2", "F31.3", "F31.4", "F31.5", "F31.6", "F31.7", "F31.81")
LINES = [
    L("two", "Failure (after a trial of at least 30 days), intolerance, or contraindication to at least TWO of the following", "trial", lambda p: count(lambda g: p.tfci(g, 30), *STEP_947) >= 2, hard="the header carries the verb; two of five"),
    L("old", "Member is 65 years of age or older and has failed or did not tolerate quetiapine", "mix", lambda p: p.age_ge(65) and p.fail_or_intolerant({"quetiapine"}), hard="age and trial on one line"),
    L("cont", "Member has taken Caplyta within the past 60 days", "trial", lambda p: p.tried(C, within=60), hard="use in a window"),
    L("sz", "Diagnosis of schizophrenia", "dx", lambda p: p.dx("F20")),
    L("age", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("bp", "Diagnosis of bipolar I or bipolar II disorder", "dx", lambda p: p.dx(*BIPOLAR)),
    L("bage", "Member is at least 18 years old", "age", lambda p: p.age_ge(18)),
    L("phq", "PHQ-9 score of 10 or higher within the past 8 weeks", "lab", lambda p: p.lab("PHQ-9 score", lambda v: v >= 10, 56)),
    L("been", "Member has been on Caplyta for at least 90 days", "trial", lambda p: p.tried(C, 90), "r"),
    L("fall", "PHQ-9 score has gone down by 50% or more from baseline", "change", lambda p: p.change("PHQ-9 score", C, lambda b, c: c <= 0.5 * b), "r"),
    L("rsz", "Diagnosis of schizophrenia, and symptoms have improved according to the prescriber", "dx", lambda p: p.dx("F20"), "r", hard="fact and attestation"),
    L("dem", "Members with a diagnosis of dementia", "no", lambda p: p.no_dx("F01", "F02", "F03"), exclude=True),
    L("ind", "Use with a strong or moderate CYP3A4 inducer such as carbamazepine, phenytoin, or rifampin", "conc", lambda p: not p.on(INDUCER_947), exclude=True, hard="class by examples"),
    L("other", "Use at the same time as another antipsychotic", "conc", lambda p: not p.another(ANTIPSYCHOTIC, "Caplyta", "lumateperone"), exclude=True),
    L("anc", "Members with an absolute neutrophil count under 1500 cells/mcL on the latest test within the past 12 months", "lab", lambda p: NOT(p.lab("Absolute neutrophil count", lambda v: v < 1500, 360)), exclude=True, hard="unknown if missing"),
]
ATTESTATIONS = ["If the member is a woman younger than 50 years, a pregnancy test was discussed by the prescriber"]


def excl(s):
    return ALL(s.dem, s.ind, s.other, s.anc)


def initial(s):
    return ALL(ANY(s.two, s.old, s.cont), ANY(ALL(s.sz, s.age), ALL(s.bp, s.bage, s.phq, ATT)), excl(s))


def renewal(s):
    return ALL(s.been, ANY(s.fall, s.rsz), excl(s))


SZ, BP2 = dx("Schizophrenia, unspecified", "F20.9"), dx("Bipolar II disorder", "F31.81")
ANC = lab("Absolute neutrophil count", 3600, 60)
X = [[ANC], [ANC, dx("Unspecified dementia, unspecified severity, without behavioral disturbance", "F03.90")], [ANC, on("Tegretol", 60)], [ANC, worked("Rifadin", 60, 15)], [ANC, on("Abilify", 30)], [ANC, on("Depakote", 90)],
     [lab("Absolute neutrophil count", 1500, 360)], [lab("Absolute neutrophil count", 1499, 60)], [lab("Absolute neutrophil count", 3600, 361)], []]
INITIAL = dict(
    age=[[born(44, 3)], [born(18)], [born(18, -1)]],
    dx=[[SZ], [dx("Paranoid schizophrenia", "F20.0")], [dx("Schizoaffective disorder, unspecified", "F25.9")], [past("Schizophrenia, unspecified", "F20.9")]],
    step=[[failed("Abilify", 60), failed("Seroquel", 45, 150)], [failed("risperidone", 30), bad("Latuda")], [failed("risperidone", 29), bad("Latuda")], [failed("Risperdal", 60), failed("Invega", 60, 200)], [failed("Invega Sustenna", 60), contra("Zyprexa")],
          [failed("Geodon", 60), failed("Abilify", 60, 200)], [worked("Abilify", 90), failed("Zyprexa", 60, 200)], [on("Caplyta", 30)], [worked("Caplyta", 30, 60)], [worked("Caplyta", 30, 61)], [failed("Seroquel", 10), born(65)], [bad("Seroquel"), born(65, -1)],
          [failed("Symbyax", 60), bad("Seroquel XR")], []],
    x=X,
)
MORE = {"bipolar": dict(
    age=[[born(53, 3)], [born(18)], [born(18, -1)], [born(30, 3), sex("female")]],
    dx=[[BP2], [dx("Bipolar disorder, current episode depressed, moderate", "F31.32")], [dx("Major depressive disorder, recurrent, moderate", "F33.1")]],
    phq=[[lab("PHQ-9 score", 17)], [lab("PHQ-9 score", 10, 56)], [lab("PHQ-9 score", 9)], [lab("PHQ-9 score", 17, 57)], [lab("PHQ-9 score", 17, 50), lab("PHQ-9 score", 8, 5)]],
    step=[[failed("Seroquel", 60), bad("Latuda")], [bad("Latuda")]],
    x=[X[0], X[2], X[9]],
)}
RENEWAL = dict(
    now=[[on("Caplyta", 150)], [on("Caplyta", 90)], [on("Caplyta", 89)], [worked("Caplyta", 140, 10)], [on("lumateperone", 150)]],
    phq=[[BP2, lab("PHQ-9 score", 18, 160), lab("PHQ-9 score", 6, 15)], [BP2, lab("PHQ-9 score", 18, 160), lab("PHQ-9 score", 9, 15)], [BP2, lab("PHQ-9 score", 18, 160), lab("PHQ-9 score", 10, 15)], [BP2, lab("PHQ-9 score", 6, 15)], [SZ]],
    x=[X[0], X[1], X[4], X[7], X[9]],
)
