"""948 Fintepla: questionnaire, months of age, conditionals, MAOI window."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "948-fintepla.md", "fu-948", "Keystone Meadows Health Plan", "Fintepla", "fenfluramine"
CLASS, STYLE = "epilepsy: fenfluramine", "numbered questions answered Yes, exclusions as bullets"
COMBINED = ((42, 9), (15, 5))
F = {"fenfluramine"}
LGS, DRAVET = "G40.81", "G40.83"
LINES = [
    L("dx", "Does the patient have a diagnosis of Dravet syndrome or Lennox-Gastaut syndrome", "dx", lambda p: p.dx(LGS, DRAVET)),
    L("age", "Is the patient at least 24 months of age", "age", lambda p: p.months_ge(24), hard="months"),
    L("spec", "Is Fintepla being prescribed by or in consultation with a neurologist", "spec", lambda p: p.prescriber("neurology")),
    L("two", "Has the patient had an inadequate response to, or been unable to tolerate, at least two antiseizure drugs (for example valproic acid, clobazam, topiramate, or levetiracetam)", "trial",
      lambda p: count(lambda d: p.fail_or_intolerant({d}), *ASM_948) >= 2, hard="two of a class by examples"),
    L("epi", "If the patient has Lennox-Gastaut syndrome, has Epidiolex (cannabidiol) been tried for at least 12 weeks, unless contraindicated", "if",
      lambda p: IF(p.dx(LGS), p.tried({"cannabidiol"}, 84) or p.contraindicated({"cannabidiol"})), hard="if and unless"),
    L("gfr", "Is the patient's eGFR 15 mL/min/1.73 m2 or higher on a test within the past 6 months, and is the patient not on dialysis", "mix",
      lambda p: ALL(p.lab("eGFR", lambda v: v >= 15, 180), p.no_dx("Z99.2")), hard="value and absence"),
    L("now", "Is the patient currently taking Fintepla, and has the patient been on it for at least 3 months", "now", lambda p: p.taking(F, 90), "r"),
    L("wt", "If the patient is younger than 18 years, is the most recent body weight no more than 10% below the weight before Fintepla was started", "if",
      lambda p: IF(not p.age_ge(18), p.change("Body weight", F, lambda b, c: c >= round(0.9 * b, 6))), "r", hard="conditional on age, change from baseline"),
    L("valve", "Pulmonary arterial hypertension or aortic or mitral valve disease", "no", lambda p: p.no_dx("I27.0", "I27.21", "I34", "I35", "I05", "I06", "I08"), exclude=True),
    L("maoi", "Use of a monoamine oxidase inhibitor (MAOI) within the past 14 days", "conc", lambda p: not p.tried(MAOI, within=14), exclude=True, hard="use in a window"),
    L("glau", "Angle-closure glaucoma", "no", lambda p: p.no_dx("H40.2"), exclude=True),
    L("sui", "A suicide attempt within the past 12 months", "no", lambda p: p.no_hx("T14.91", within=360), exclude=True, hard="event in a window"),
]
ATTESTATIONS = ["Has an echocardiogram been done before the start of treatment", "Has seizure frequency decreased since treatment began, as reported by the prescriber"]


def excl(s):
    return ALL(s.valve, s.maoi, s.glau, s.sui)


def initial(s):
    return ALL(s.dx, s.age, s.spec, s.two, s.epi, s.gfr, ATT, excl(s))


def renewal(s):
    return ALL(s.now, ATT, s.wt, excl(s))


D = dx("Dravet syndrome, intractable, without status epilepticus", "G40.834")
G = dx("Lennox-Gastaut syndrome, not intractable, without status epilepticus", "G40.812")
X = [[], [dx("Primary pulmonary hypertension", "I27.0")], [dx("Nonrheumatic aortic (valve) stenosis", "I35.0")], [dx("Nonrheumatic mitral (valve) insufficiency", "I34.0")], [dx("Nonrheumatic tricuspid (valve) insufficiency", "I36.1")],
     [on("Nardil", 100)], [worked("Parnate", 100, 14)], [worked("Parnate", 100, 15)], [dx("Acute angle-closure glaucoma, unspecified eye", "H40.219")], [dx("Primary open-angle glaucoma, unspecified eye, stage unspecified", "H40.1190")],
     [past("Suicide attempt, initial encounter", "T14.91XA", 360)], [past("Suicide attempt, initial encounter", "T14.91XA", 361)], [dx("Glaucoma", "H40")]]
INITIAL = dict(
    age=[[born(9, 33)], [born_months(24)], [born_months(24, -1)], [born(27, 2)]],
    dx=[[D], [G, worked("Epidiolex", 100)], [G, worked("Epidiolex", 84)], [G, worked("Epidiolex", 83)], [G, contra("Epidiolex")], [G, med("Epidiolex", 72, 60, "intolerance")], [dx("Epilepsy, unspecified, not intractable, without status epilepticus", "G40.909")], [past("Dravet syndrome, intractable, without status epilepticus", "G40.834")]],
    two=[[failed("Depakene", 90, 100), bad("Onfi")], [failed("Keppra", 20, 100), failed("Topamax", 30, 200)], [failed("Keppra", 90, 100), failed("levetiracetam", 50, 200)], [failed("Keppra", 90, 100), worked("Onfi", 200)], [contra("Depakene"), bad("Onfi")],
         [failed("Banzel", 60, 100), partial("Diacomit", 60, 200)], []],
    spec=[[spec("neurology")], [spec("pediatrics")]],
    gfr=[[lab("eGFR", 96)], [lab("eGFR", 15, 180)], [lab("eGFR", 14)], [lab("eGFR", 96, 181)], [lab("eGFR", 22), dx("Dependence on renal dialysis", "Z99.2", 90)]],
    x=X,
)
RENEWAL = dict(
    age=[[born(11, 5)], [born(18)], [born(18, -1)]],
    now=[[D, on("Fintepla", 200)], [D, on("fenfluramine", 90)], [D, on("Fintepla", 89)], [D, worked("Fintepla", 190, 10)]],
    wt=[[lab("Body weight", 40, 210), lab("Body weight", 39, 9)], [lab("Body weight", 40, 210), lab("Body weight", 36, 9)], [lab("Body weight", 40, 210), lab("Body weight", 35.9, 9)], [lab("Body weight", 39, 9)], [lab("Body weight", 40, 210), lab("Body weight", 44, 9)]],
    x=[X[0], X[2], X[6], X[8]],
)
