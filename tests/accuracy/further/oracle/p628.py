"""628 Austedo: UnitedHealthcare -AND-/-OR- text; trial length by age, two drug windows on one exclusion line, conditional."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "628-austedo.txt", "fu-628", "Meridian Lakes United Plan", "Austedo", "deutetrabenazine"
CLASS, STYLE = "movement disorders: VMAT2", "UnitedHealthcare text, a. (1) with -AND-/-OR- lines"
COMBINED = ((30, 6), (13, 3))
DRBA = ANTIPSYCHOTIC | {"chlorpromazine", "fluphenazine", "perphenazine", "metoclopramide"}
DEPRESSION = ANTIDEPRESSANT | SSRI | SNRI | TCA | {"vortioxetine", "vilazodone"}
LINES = [
    L("hd", "Diagnosis of chorea associated with Huntington's disease", "dx", lambda p: p.dx("G10")),
    L("tet", "History of failure, contraindication, or intolerance to tetrabenazine (generic Xenazine)", "trial", lambda p: p.tfci({"tetrabenazine"})),
    L("sui", "Patient has no suicidal ideation", "no", lambda p: p.no_dx("R45.851")),
    L("dep", "If the patient has major depressive disorder, the patient is currently taking an antidepressant", "if", lambda p: IF(p.dx("F32.0", "F32.1", "F32.2", "F32.3", "F32.4", "F32.5", "F32.9", "F33"), p.on(DEPRESSION)), hard="conditional on a diagnosis"),
    L("neu", "Prescribed by a neurologist", "spec", lambda p: p.prescriber("neurology", consult=False)),
    L("td", "Diagnosis of moderate to severe tardive dyskinesia", "dx", lambda p: p.dx("G24.01", names=("Tardive dyskinesia",))),
    L("age", "Patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("drba", "Patient has been on an antipsychotic or metoclopramide for at least 3 months, or for at least 1 month if the patient is 60 years of age or older", "trial",
      lambda p: p.tried(DRBA, 90) or (p.age_ge(60) and p.tried(DRBA, 30)), hard="length of the trial by age"),
    L("np", "Prescribed by or in consultation with a neurologist or a psychiatrist", "spec", lambda p: p.prescriber("neurology", "psychiatry")),
    L("now", "Patient is currently on Austedo and has taken it for at least 60 days", "now", lambda p: p.taking({"deutetrabenazine"}, 60), "r"),
    L("vmat", "Concurrent use of another VMAT2 inhibitor (e.g., Ingrezza, tetrabenazine)", "conc", lambda p: not p.another(VMAT2, "Austedo", "deutetrabenazine"), exclude=True),
    L("res", "Use of reserpine within the past 20 days, or of a monoamine oxidase inhibitor (e.g., phenelzine, tranylcypromine) within the past 14 days", "conc",
      lambda p: not (p.tried({"reserpine"}, within=20) or p.tried(MAOI, within=14)), exclude=True, hard="two drugs, two windows"),
    L("liv", "Cirrhosis of the liver or hepatic failure", "no", lambda p: p.no_dx("K74.3", "K74.4", "K74.5", "K74.6", "K70.3", "K72", "K70.4"), exclude=True),
    L("qt", "Long QT syndrome", "no", lambda p: p.no_dx("I45.81"), exclude=True),
]
ATTESTATIONS = ["Symptoms of tardive dyskinesia persist despite a lower dose, or discontinuation, of the offending medication",
                "Patient is not a candidate for a trial of dose reduction or discontinuation of the offending medication",
                "Documentation of positive clinical response to Austedo therapy"]


def initial(s):
    return ALL(ANY(ALL(s.hd, s.tet, s.sui, s.dep, s.neu), ALL(s.td, s.age, s.drba, ANY(ATT, ATT), s.np)), s.vmat, s.res, s.liv, s.qt)


def renewal(s):
    return ALL(s.now, ATT, s.vmat, s.res, s.liv, s.qt)


TD = dx("Drug induced subacute dyskinesia", "G24.01")
HD = dx("Huntington's disease", "G10")
X = [[], [on("Ingrezza", 30)], [on("Xenazine", 30)], [worked("Ingrezza", 60, 10)], [worked("reserpine", 200, 20)], [worked("reserpine", 200, 21)], [worked("Nardil", 60, 14)], [worked("Parnate", 60, 15)], [on("Marplan", 90)],
     [dx("Unspecified cirrhosis of liver", "K74.60")], [past("Acute and subacute hepatic failure without coma", "K72.00")], [dx("Alcoholic hepatic failure without coma", "K70.40")], [dx("Long QT syndrome", "I45.81")], [on("deutetrabenazine", 20)]]
INITIAL = dict(
    age=[[born(49, 20), on("Risperdal", 400)], [born(18), worked("Abilify", 90, 60)], [born(18, -1), on("Abilify", 200)], [born(49, 20), worked("Reglan", 89, 60)], [born(60), worked("Reglan", 30, 60)], [born(60), worked("Haldol", 29, 60)],
         [born(60, -1), worked("Haldol", 60, 60)], [born(49, 20), worked("Zyprexa", 50, 120), worked("olanzapine", 60, 40)], [born(49, 20), worked("Seroquel", 60, 90), worked("Geodon", 60, 20)], [born(49, 20)], [born(66, 9), undated("metoclopramide", "unknown")],
         [born(49, 20), contra("metoclopramide")]],
    dx=[[TD], [past("Drug induced subacute dyskinesia", "G24.01")], [dx("Dystonia, unspecified", "G24.9")], [dx("Drug induced akathisia", "G25.71")], [dx("Parkinson's disease without dyskinesia, without mention of fluctuations", "G20.A1")], [dx("Tardive dyskinesia", None)]],
    spec=[[spec("psychiatry")], [spec("neurology")], [spec("geriatrics")]],
    x=X,
)
MORE = {"hd": dict(
    dx=[[HD], [dx("Other chorea", "G25.5")]],
    tet=[[failed("Xenazine", 40)], [partial("tetrabenazine", 20)], [bad("Xenazine")], [contra("tetrabenazine")], [worked("Xenazine", 90)], [failed("Ingrezza", 90)], []],
    mood=[[], [dx("Suicidal ideations", "R45.851", 30)], [past("Suicidal ideations", "R45.851", 300)], [dx("Major depressive disorder, recurrent, moderate", "F33.1")], [dx("Major depressive disorder, recurrent, moderate", "F33.1"), on("Zoloft", 100)],
          [dx("Major depressive disorder, single episode, mild", "F32.0"), worked("Zoloft", 100)], [past("Major depressive disorder, recurrent, moderate", "F33.1")]],
    spec=[[spec("neurology")], [spec("psychiatry")]],
    x=[[], [on("Ingrezza", 30)], [on("Nardil", 30)]],
)}
RENEWAL = dict(
    now=[[TD, on("Austedo", 150)], [HD, on("deutetrabenazine", 60)], [TD, on("Austedo", 59)], [TD, worked("Austedo", 150, 10)]],
    x=[[], [on("Ingrezza", 30)], [on("Emsam", 30)], [worked("reserpine", 60, 12)], [dx("Alcoholic cirrhosis of liver without ascites", "K70.30")], [dx("Fatty (change of) liver, not elsewhere classified", "K76.0")]],
)
