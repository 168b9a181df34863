"""847 Austedo: OptumRx bullets with AND/OR lines; two indications, age-bound trial, exclusion with a window and one with a value."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "847-austedo.md", "fu-847", "Granite Notch Health Plan", "Austedo", "deutetrabenazine"
CLASS, STYLE = "movement disorder: VMAT2", "OptumRx bullets with AND/OR lines"
COMBINED = ((34, 6), (12, 3))
LINES = [
    L("td", "Diagnosis of moderate to severe tardive dyskinesia", "dx", lambda p: p.dx("G24.01")),
    L("d90", "At least 90 days of treatment with an antipsychotic (e.g., haloperidol, risperidone) or metoclopramide", "trial", lambda p: p.tried(DRA_847, 90), hard="class by examples or a drug"),
    L("d30", "Patient is 60 years of age or older and has had at least 30 days of treatment with an antipsychotic or metoclopramide", "mix", lambda p: ALL(p.age_ge(60), p.tried(DRA_847, 30)), hard="age and length on one line"),
    L("ing", "Failure of at least a 6-week trial of Ingrezza (valbenazine), or intolerance to it", "trial", lambda p: p.fail_or_intolerant({"valbenazine"}, 42)),
    L("neu", "Prescribed by or in consultation with a neurologist or psychiatrist", "spec", lambda p: p.prescriber("neurology", "psychiatry")),
    L("hd", "Diagnosis of Huntington's disease, in a patient 18 years of age or older who is ambulatory", "mix", lambda p: ALL(p.dx("G10"), p.age_ge(18)), hard="diagnosis and age, with a qualifier no code shows"),
    L("tet", "Failure, contraindication or intolerance to tetrabenazine (generic Xenazine), unless the patient has a history of depression", "mix", lambda p: p.tfci({"tetrabenazine"}) or p.hx("F32", "F33"), hard="unless clause"),
    L("only", "Prescribed by a neurologist", "spec", lambda p: p.prescriber("neurology", consult=False), hard="no consultation"),
    L("now", "Patient is currently on Austedo or Austedo XR, and has been for at least 2 months", "now", lambda p: p.taking({"deutetrabenazine"}, 60), "r"),
    L("mao", "Use of an MAO inhibitor (e.g., phenelzine, selegiline) within the past 14 days", "conc", lambda p: not p.tried(MAOI, within=14), exclude=True, hard="window"),
    L("vmat", "Concurrent use of tetrabenazine, Ingrezza, or reserpine", "conc", lambda p: not p.on({"tetrabenazine", "valbenazine", "reserpine"}), exclude=True),
    L("liv", "Cirrhosis of the liver or hepatic failure", "no", lambda p: p.no_dx("K74.3", "K74.4", "K74.5", "K74.6", "K70.3", "K71.7", "K72", "K70.4"), exclude=True),
    L("sui", "Suicidal ideation", "no", lambda p: p.no_dx("R45.851"), exclude=True),
    L("phq", "PHQ-9 score of 20 or higher on the latest screening", "lab", lambda p: NOT(p.lab("PHQ-9 score", lambda v: v >= 20)), exclude=True, hard="an exclusion that needs a value"),
]
ATTESTATIONS = ["Symptoms persist in spite of a dose reduction or withdrawal of the offending drug", "Patient is not a candidate for a dose reduction or withdrawal of the offending drug", "Patient has shown an improvement in symptoms from baseline"]


def out(s):
    return ALL(s.mao, s.vmat, s.liv, s.sui, s.phq)


def initial(s):
    td = ALL(s.td, ANY(s.d90, s.d30), s.ing, ANY(ATT, ATT), s.neu)
    hd = ALL(s.hd, s.tet, s.only)
    return ALL(ANY(td, hd), out(s))


def renewal(s):
    return ALL(s.now, ATT, out(s))


TD = dx("Drug induced subacute dyskinesia", "G24.01")
TDN = dx("Tardive dyskinesia", "G24.01")
HD = dx("Huntington's disease", "G10")
PHQ = lab("PHQ-9 score", 6)
INITIAL = dict(
    spec=[[spec("neurology")], [spec("psychiatry")], [spec("family medicine")]],
    dx=[[TD], [TDN], [dx("Drug induced acute dystonia", "G24.02")], [past("Drug induced subacute dyskinesia", "G24.01")]],
    drug=[[on("Risperidone", 900)], [worked("Haldol", 90, 200)], [worked("Haldol", 89, 200)], [on("Reglan", 90)], [born(60), on("Metoclopramide", 30)], [born(60, -1), on("Metoclopramide", 30)], [born(72), on("Seroquel", 29)],
          [on("Sertraline", 900)], [worked("Haldol", 50, 200), worked("Haldol", 45, 130)], [contra("Haldol")]],
    ing=[[failed("Ingrezza", 90)], [failed("valbenazine", 42)], [failed("Ingrezza", 41)], [bad("Ingrezza")], [worked("Ingrezza", 90)], [contra("Ingrezza")], []],
    phq=[[PHQ], [lab("PHQ-9 score", 19)], [lab("PHQ-9 score", 20)], [lab("PHQ-9 score", 22, 200), lab("PHQ-9 score", 11, 10)], []],
    x=[[], [worked("Nardil", 100, 14)], [worked("Nardil", 100, 15)], [on("Emsam", 40)], [on("Xenazine", 40)], [on("Reserpine", 40)], [dx("Unspecified cirrhosis of liver", "K74.60")], [dx("Fatty (change of) liver, not elsewhere classified", "K76.0")],
       [dx("Hepatic failure, unspecified without coma", "K72.90")], [dx("Suicidal ideations", "R45.851", 30)], [past("Suicidal ideations", "R45.851", 900)]],
)
MORE = {"chorea": dict(
    spec=[[spec("neurology")], [spec("psychiatry")], [spec("internal medicine")]],
    age=[[born(47, 40)], [born(18)], [born(18, -1)]],
    dx=[[HD], [dx("Rheumatic chorea without heart involvement", "I02.9")]],
    tet=[[failed("Tetrabenazine", 60)], [bad("Xenazine")], [contra("tetrabenazine")], [worked("Xenazine", 200)], [past("Major depressive disorder, single episode, unspecified", "F32.A", 1500)], [dx("Generalized anxiety disorder", "F41.1")], []],
    phq=[[PHQ], [lab("PHQ-9 score", 21)], []],
)}
RENEWAL = dict(
    now=[[TD, on("Austedo", 200)], [TD, on("Austedo XR", 60)], [TD, on("Austedo", 59)], [TD, worked("Austedo", 200, 10)], [HD, on("deutetrabenazine", 100)]],
    phq=[[PHQ], [lab("PHQ-9 score", 20)], []],
    x=[[], [on("Ingrezza", 20)], [worked("Parnate", 60, 3)], [dx("Suicidal ideations", "R45.851", 30)]],
)
