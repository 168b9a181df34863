"""248 Nuedexta: the requested drug holds an excluded ingredient."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "248-nuedexta-coverage.txt", "bc-248", "Highland River Senior Plan", "Nuedexta", "dextromethorphan/quinidine"
CLASS, STYLE = "pseudobulbar affect, CNS", "dashes, 'not considered medically necessary'"
COMBINED = ((24, 4), (9, 2))
AD = SSRI | TCA
LINES = [
    L("pba", "The member has a diagnosis of pseudobulbar affect (PBA)", "dx", lambda p: p.dx("F48.2")),
    L("neuro", "The member has an underlying neurologic condition such as amyotrophic lateral sclerosis (ALS), multiple sclerosis, Alzheimer's disease, Parkinson's disease, or a prior stroke", "dx",
      lambda p: p.dx("G12.21", "G35", "G30", "G20") or p.hx("I63", "I69.3", "Z86.73"), hard="active diseases or a past event"),
    L("age", "The member is at least 18 years old", "age", lambda p: p.age_ge(18)),
    L("ad", "The member has had prior therapy with, or a contraindication or intolerance to, at least one SSRI (e.g., citalopram, fluoxetine, sertraline) or tricyclic antidepressant (e.g., amitriptyline, nortriptyline)", "trial",
      lambda p: p.tried(AD) or p.contraindicated(AD) or p.intolerant(AD), hard="a trial whatever its outcome"),
    L("spec", "Nuedexta is prescribed by or in consultation with a neurologist or psychiatrist", "spec", lambda p: p.prescriber("neurology", "psychiatry")),
    L("now", "The member is currently on Nuedexta", "now", lambda p: p.taking({"dextromethorphan"}), "r"),
    L("quin", "Concomitant use of quinidine, quinine, or mefloquine", "conc", lambda p: not p.another({"quinidine", "quinine", "mefloquine"}, "Nuedexta", "dextromethorphan/quinidine"), exclude=True,
      hard="the requested drug contains quinidine"),
    L("mao", "Use of a monoamine oxidase inhibitor (MAOI) currently or within the preceding 14 days", "conc", lambda p: not p.tried(MAOI | {"rasagiline"}, within=14), exclude=True),
    L("av", "Complete atrioventricular (AV) block without an implanted pacemaker", "no", lambda p: not (p.dx("I44.2") and not p.dx("Z95.0")), exclude=True, hard="'without' inside an exclusion"),
    L("qt", "Long QT syndrome or a history of torsades de pointes", "no", lambda p: p.no_dx("I45.81") and p.no_hx("I47.21"), exclude=True),
    L("hf", "Heart failure", "no", lambda p: p.no_dx("I50", "I11.0", "I13.0", "I13.2"), exclude=True),
]
ATTESTATIONS = ["The prescriber documents a decrease in the number of laughing or crying episodes"]


def x(s):
    return ALL(s.quin, s.mao, s.av, s.qt, s.hf)


def initial(s):
    return ALL(s.pba, s.neuro, s.age, s.ad, s.spec, x(s))


def renewal(s):
    return ALL(s.now, ATT, x(s))


PBA, MS = dx("Pseudobulbar affect", "F48.2"), dx("Multiple sclerosis", "G35")
X = [[], [on("Quinidine", 100)], [on("Mefloquine", 20)], [worked("Quinine", 20, 40)], [on("Nardil", 90)], [worked("Emsam", 90, 14)], [worked("Parnate", 90, 15)],
     [dx("Atrioventricular block, complete", "I44.2")], [dx("Atrioventricular block, complete", "I44.2"), dx("Presence of cardiac pacemaker", "Z95.0")],
     [dx("Atrioventricular block, first degree", "I44.0")], [dx("Long QT syndrome", "I45.81")], [past("Torsades de pointes", "I47.21")], [dx("Chronic diastolic (congestive) heart failure", "I50.32")]]
INITIAL = dict(
    age=[[born(61, 5)], [born(18)], [born(18, -1)]],
    dx=[[PBA], [dx("Major depressive disorder, single episode, unspecified", "F32.A")], [past("Pseudobulbar affect", "F48.2")]],
    neuro=[[MS], [dx("Amyotrophic lateral sclerosis", "G12.21")], [past("Cerebral infarction, unspecified", "I63.9", 800)], [dx("Personal history of transient ischemic attack and cerebral infarction without residual deficits", "Z86.73")],
           [dx("Alzheimer's disease, unspecified", "G30.9")], [fam("Amyotrophic lateral sclerosis", "G12.21", "father")], []],
    ad=[[failed("Citalopram", 60)], [on("Zoloft", 200)], [worked("Pamelor", 10)], [bad("Fluoxetine", 6)], [contra("Amitriptyline")], [failed("Effexor XR", 90)], [failed("Wellbutrin XL", 90)], []],
    spec=[[spec("neurology")], [spec("psychiatry")], [spec("geriatrics")]],
    x=X,
)
RENEWAL = dict(
    now=[[PBA, MS, on("Nuedexta", 120)], [PBA, worked("Nuedexta", 100, 10)], [PBA, MS]],
    x=X[:2] + X[4:6] + X[7:8] + X[12:],
)
