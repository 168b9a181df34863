"""536 Savella: Providence, labelled fields, two of four pairs of drugs, MAOI window, another of the requested drug's class."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "536-savella.txt", "fu-536", "Silver Falls Health Plans", "Savella", "milnacipran"
CLASS, STYLE = "fibromyalgia: SNRI", "Providence fields in capitals (required medical information, age and prescriber restrictions, exclusion criteria)"
COMBINED = ((34, 7), (14, 3))
item = lambda *d: (lambda p: p.tfci(set(d), 42))
LINES = [
    L("dx", "Diagnosis of fibromyalgia", "dx", lambda p: p.dx("M79.7")),
    L("tca", "Amitriptyline or nortriptyline", "trial", item("amitriptyline", "nortriptyline"), hard="each item counts once"),
    L("cyc", "Cyclobenzaprine", "trial", item("cyclobenzaprine")),
    L("snri", "Duloxetine or venlafaxine", "trial", item("duloxetine", "venlafaxine"), hard="each item counts once"),
    L("gab", "Gabapentin or pregabalin", "trial", item("gabapentin", "pregabalin"), hard="each item counts once"),
    L("now", "Patient is taking Savella at the present time", "now", lambda p: p.on({"milnacipran"}), "r"),
    L("m3", "Patient has had at least 3 months of Savella therapy", "trial", lambda p: p.tried({"milnacipran"}, 90), "r"),
    L("mao", "Use of a monoamine oxidase inhibitor (MAOI) now or within the previous 14 days", "conc", lambda p: not p.tried(MAOI, within=14), exclude=True, hard="use within a window"),
    L("esrd", "End-stage renal disease", "no", lambda p: p.no_dx("N18.6"), exclude=True),
    L("conc", "Concomitant use of a serotonin and norepinephrine reuptake inhibitor (e.g., duloxetine, venlafaxine)", "conc", lambda p: not p.on(SNRI), exclude=True, hard="the requested drug is of the class"),
    L("age", "Patient must be 18 years of age or older", "age", lambda p: p.age_ge(18), "b"),
    L("spec", "Must be prescribed by, or in consultation with, a rheumatologist, neurologist, or pain management specialist", "spec", lambda p: p.prescriber("rheumatology", "neurology", "pain medicine"), "b"),
]
ATTESTATIONS = ["Documented participation in an exercise or cognitive behavioral therapy regimen", "Documentation of reduced pain or improved function since starting therapy"]


def initial(s):
    return ALL(s.dx, AT_LEAST(2, s.tca, s.cyc, s.snri, s.gab), ATT, s.mao, s.esrd, s.conc, s.age, s.spec)


def renewal(s):
    return ALL(s.now, s.m3, ATT, s.mao, s.esrd, s.conc, s.age, s.spec)


FM = dx("Fibromyalgia", "M79.7")
X = [[], [worked("Parnate", 200, 14)], [worked("Parnate", 200, 15)], [on("Nardil", 90)], [dx("End stage renal disease", "N18.6", 200)], [dx("Chronic kidney disease, stage 4 (severe)", "N18.4", 200)], [on("Cymbalta", 60)], [on("Pristiq", 60)], [on("Zoloft", 100)]]
INITIAL = dict(
    age=[[born(46, 60)], [born(18)], [born(18, -1)]],
    dx=[[FM], [dx("Myalgia, unspecified site", "M79.10")], [past("Fibromyalgia", "M79.7")]],
    step=[[failed("Gabapentin", 60), failed("Cymbalta", 60, 100)], [failed("Elavil", 42), failed("Flexeril", 42, 100)], [failed("Elavil", 41), failed("Flexeril", 42, 100)], [failed("Neurontin", 60), failed("Lyrica", 60, 120)],
          [failed("Cymbalta", 60), failed("Effexor XR", 60, 120)], [bad("Amitriptyline", 5), contra("Pregabalin")], [partial("Pamelor", 70), bad("Lyrica", 9)], [worked("Gabapentin", 90), failed("Cymbalta", 60, 100)], [failed("Gabapentin", 60), failed("Zoloft", 60, 100)], []],
    spec=[[spec("rheumatology")], [spec("pain medicine")], [spec("neurology")], [spec("family medicine")]],
    x=X,
)
R = spec("rheumatology")
RENEWAL = dict(
    now=[[R, FM, on("Savella", 175)], [R, FM, on("milnacipran", 90)], [R, FM, on("Savella", 89)], [R, FM, worked("Savella", 170, 10)], [R, FM, on("Savella", 50), worked("Savella", 60, 70)]],
    x=X,
)
