"""324 Epidiolex: a question set in parts, conditionals by diagnosis, a part where YES blocks."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "324-epidiolex-questions.txt", "fu-324", "Prairie Gate Health Cooperative", "Epidiolex", "cannabidiol"
CLASS, STYLE = "epilepsy, cannabidiol", "question set in parts: YES required, YES forbidden; conditionals by diagnosis"
VPA = {"valproic acid", "divalproex", "valproate"}
SIX = ({"clobazam"}, {"lamotrigine"}, {"topiramate"}, {"rufinamide"}, {"felbamate"}, VPA)
LGS, DRAVET = ("G40.81",), ("G40.83",)
LINES = [
    L("age", "Is the patient 1 year of age or older", "age", lambda p: p.age_ge(1)),
    L("dx", "Does the patient have a diagnosis of Lennox-Gastaut syndrome, Dravet syndrome, or tuberous sclerosis complex", "dx", lambda p: p.dx(*LGS, *DRAVET, "Q85.1")),
    L("lgs", "If the patient has Lennox-Gastaut syndrome, have at least two of these antiseizure medications been ineffective or not tolerated: clobazam, lamotrigine, topiramate, rufinamide, felbamate, valproate", "if",
      lambda p: IF(p.dx(*LGS), count(p.fail_or_intolerant, *SIX) >= 2), hard="conditional on the diagnosis, two of an inline list"),
    L("dra", "If the patient has Dravet syndrome, has the patient had an inadequate response to valproate or clobazam, or is there an intolerance or contraindication to either", "if",
      lambda p: IF(p.dx(*DRAVET), p.tfci(VPA | {"clobazam"})), hard="conditional on the diagnosis, 'either'"),
    L("spec", "Is the prescriber a neurologist, or has a neurologist been consulted", "spec", lambda p: p.prescriber("neurology")),
    L("bili", "Was a total bilirubin of 2 mg/dL or lower obtained in the past 90 days", "lab", lambda p: p.lab("Total bilirubin", lambda v: v <= 2, 90)),
    L("now", "Is the patient currently being treated with Epidiolex", "now", lambda p: p.taking({"cannabidiol"}), "r"),
    L("cb", "Is the patient also taking dronabinol or nabilone", "conc", lambda p: not p.on({"dronabinol", "nabilone"}), exclude=True),
    L("cirr", "Does the patient have alcoholic cirrhosis of the liver", "no", lambda p: p.no_dx("K70.3"), exclude=True),
]
ATTESTATIONS = ["Have serum transaminases been checked before the first dose", "Has the frequency of seizures dropped since treatment began, according to the prescriber"]


def initial(s):
    return ALL(s.age, s.dx, s.lgs, s.dra, s.spec, s.bili, ATT, s.cb, s.cirr)


def renewal(s):
    return ALL(s.now, ATT, s.cb, s.cirr)


L_, D_, T_ = dx("Lennox-Gastaut syndrome, intractable, without status epilepticus", "G40.814"), dx("Dravet syndrome, intractable, without status epilepticus", "G40.834"), dx("Tuberous sclerosis", "Q85.1")
BILI = "Total bilirubin"
X = [[], [on("Dronabinol", 60)], [worked("Dronabinol", 60, 10)], [dx("Alcoholic cirrhosis of liver without ascites", "K70.30")]]
INITIAL = dict(
    age=[[born(9, 40)], [born(1)], [born(1, -1)]],
    dx=[[L_], [T_], [dx("Localization-related symptomatic epilepsy with complex partial seizures, intractable", "G40.219")], [dx("Infantile spasms", "G40.822")]],
    two=[[failed("Onfi", 100, 60), failed("Lamictal", 100, 30)], [bad("Topamax"), failed("Banzel", 40)], [failed("Depakote", 60, 100), failed("Depakene", 60)], [failed("Onfi", 100)],
         [failed("Keppra", 100), failed("Vimpat", 90), failed("Felbatol", 60)], [worked("Onfi", 100), failed("Lamictal", 100)], [contra("Felbatol"), failed("Lamictal", 100)], []],
    spec=[[spec("neurology")], [spec("pediatrics")]],
    bili=[[lab(BILI, 0.7)], [lab(BILI, 2, 90)], [lab(BILI, 2.1)], [lab(BILI, 0.7, 91)], []],
    x=X,
)
MORE = {"dravet": dict(
    dx=[[born(4, 30), D_]],
    step=[[failed("Onfi", 60)], [failed("Depakene", 30)], [bad("Depakote")], [contra("valproic acid")], [worked("Onfi", 100)], [failed("Keppra", 60)], []],
    spec=[[spec("neurology")], [spec("family medicine")]],
    bili=[[lab(BILI, 1.1)], [lab(BILI, 3)]],
)}
RENEWAL = dict(
    now=[[born(9, 40), L_, on("Epidiolex", 300)], [T_, on("cannabidiol", 30)], [L_, worked("Epidiolex", 100, 3)], [L_]],
    x=X[:2] + X[3:],
)
