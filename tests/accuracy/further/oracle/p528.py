"""528 Wainua: Cigna coverage policy, indication in the lead-in, NYHA class with heart failure, concurrent disease-modifying drugs."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "528-wainua.txt", "fu-528", "Summit Creek Health Companies", "Wainua", "eplontersen"
CLASS, STYLE = "hereditary transthyretin amyloidosis", "Cigna drug coverage policy, printed header, indication paragraph with numbered criteria"
COMBINED = ((32, 6), (12, 3))
HF = ("I50", "I11.0", "I13.0", "I13.2")
hattr = lambda p: p.dx("E85.1")
LINES = [
    L("h", "Polyneuropathy of Hereditary Transthyretin-Mediated Amyloidosis (hATTR). Individual meets ALL of the following criteria:", "dx", hattr, hidden=True),
    L("age", "Age 18 years or older", "age", lambda p: p.age_ge(18)),
    L("gfr", "Estimated glomerular filtration rate (eGFR) of at least 45 mL/min/1.73 m2 measured within the previous 180 days", "lab", lambda p: p.lab("eGFR", lambda v: v >= 45, 180)),
    L("lt", "Has not had a liver transplant", "no", lambda p: p.no_hx("Z94.4"), "b"),
    L("ny", "Does not have New York Heart Association (NYHA) class III or IV heart failure", "mix", lambda p: NOT(ALL(p.dx(*HF), p.lab("NYHA class", lambda v: v >= 3))), hard="absence of a disease of a class"),
    L("conc", "Will not be taking Wainua together with another medication for transthyretin amyloidosis (for example, Amvuttra, Onpattro, Attruby, Vyndamax)", "conc",
      lambda p: not p.on({"vutrisiran", "patisiran", "acoramidis", "tafamidis", "inotersen"}), "b"),
    L("spec", "Medication is being prescribed by, or in consultation with, a neurologist, a cardiologist, or a physician who specializes in the treatment of amyloidosis", "spec",
      lambda p: p.prescriber("neurology", "cardiology")),
    L("rh", "Continuation of eplontersen (Wainua) is considered medically necessary for polyneuropathy of hATTR when the individual meets ALL of the following criteria:", "dx", hattr, "r", hidden=True),
    L("now", "Is currently receiving Wainua", "now", lambda p: p.on({"eplontersen"}), "r"),
    L("wt", "Wild-type transthyretin-related amyloidosis", "no", lambda p: p.no_dx("E85.82"), exclude=True),
    L("al", "Light chain (AL) amyloidosis", "no", lambda p: p.no_dx("E85.81"), exclude=True),
]
ATTESTATIONS = ["Documentation of a pathogenic transthyretin (TTR) variant confirmed by genetic testing",
                "Documentation of a baseline polyneuropathy disability (PND) score of I, II, IIIa, or IIIb",
                "Will receive the recommended daily allowance of vitamin A during therapy",
                "Documentation of beneficial clinical response (for example, slowed progression of neuropathy, improved quality of life, or improved ambulation)"]


def initial(s):
    return ALL(s.h, s.age, ATT, s.gfr, s.lt, s.ny, s.conc, s.spec, s.wt, s.al)


def renewal(s):
    return ALL(s.rh, s.now, s.lt, s.conc, ATT, s.wt, s.al)


H = dx("Neuropathic heredofamilial amyloidosis", "E85.1")
CHF = dx("Heart failure, unspecified", "I50.9")
LT, WT, AL = past("Liver transplant status", "Z94.4", 700), dx("Wild-type transthyretin-related (ATTR) amyloidosis", "E85.82"), dx("Light chain (AL) amyloidosis", "E85.81")
INITIAL = dict(
    age=[[born(61, 50)], [born(18)], [born(18, -1)]],
    dx=[[H], [dx("Organ-limited amyloidosis", "E85.4")], [past("Neuropathic heredofamilial amyloidosis", "E85.1")], [WT], [H, WT], [H, AL]],
    gfr=[[lab("eGFR", 66)], [lab("eGFR", 45, 180)], [lab("eGFR", 44)], [lab("eGFR", 66, 181)], [], [lab("eGFR", 39, 150), lab("eGFR", 52, 12)]],
    hf=[[], [CHF, lab("NYHA class", 2)], [CHF, lab("NYHA class", 3)], [CHF], [CHF, lab("NYHA class", 4, 300), lab("NYHA class", 2, 10)], [past("Heart failure, unspecified", "I50.9")]],
    x=[[], [dx("Liver transplant status", "Z94.4", 500)], [LT], [on("Amvuttra", 90)], [on("Vyndamax", 200)], [failed("Onpattro", 300)], [failed("Tegsedi", 100)], [on("Gabapentin", 100)]],
    spec=[[spec("neurology")], [spec("cardiology")], [spec("internal medicine")]],
)
RENEWAL = dict(
    dx=[[H], [dx("Organ-limited amyloidosis", "E85.4")]],
    now=[[on("Wainua", 330)], [on("eplontersen", 20)], [worked("Wainua", 300, 40)], []],
    x=[[], [LT], [on("tafamidis", 60)], [worked("Attruby", 90)], [AL]],
)
