"""136 Evrysdi: en-dash statements, age in months, a drug that must never have been given."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "136-evrysdi-rare.md", "fu-136", "Puget Crest Health Cooperative", "Evrysdi", "risdiplam"
CLASS, STYLE = "spinal muscular atrophy", "en-dash statements under plain-language headings"
SPIN = "The member is not receiving Spinraza"
LINES = [
    L("dx", "The member has spinal muscular atrophy (SMA)", "dx", lambda p: p.dx("G12.0", "G12.1")),
    L("age", "The member is 2 months of age or older", "age", lambda p: p.months_ge(2)),
    L("zol", "The member has not received Zolgensma at any time", "trial", lambda p: not p.tried({"onasemnogene abeparvovec"}), hard="a drug that must never have been given"),
    L("spin", SPIN, "conc", lambda p: not p.on({"nusinersen"}), "b"),
    L("spec", "The prescriber is a neurologist, or has consulted one", "spec", lambda p: p.prescriber("neurology")),
    L("six", "The member has been on Evrysdi for at least 6 months", "trial", lambda p: p.tried({"risdiplam"}, 180), "r"),
    L("alt", "ALT is no more than 120 U/L on the latest test", "lab", lambda p: p.lab("ALT", lambda v: v <= 120), "r"),
]
ATTESTATIONS = ["Genetic testing shows a deletion or mutation of the SMN1 gene", "Baseline motor function was assessed with a standard scale",
                "Motor function has been maintained or has improved, in the judgment of the prescriber"]


def initial(s):
    return ALL(s.dx, ATT, s.age, s.zol, s.spin, s.spec, ATT)


def renewal(s):
    return ALL(s.six, s.spin, ATT, s.alt)


SMA = dx("Infantile spinal muscular atrophy, type I", "G12.0")
X = [[], [on("Spinraza", 90)], [worked("Spinraza", 200, 40)]]
INITIAL = dict(
    age=[[born(3, 20)], [born_months(2)], [born_months(2, -1)], [born(24, 10)], [born_months(7, 3)]],
    dx=[[SMA], [dx("Other inherited spinal muscular atrophy", "G12.1")], [dx("Amyotrophic lateral sclerosis", "G12.21")], [dx("Congenital myopathy", "G71.20")], []],
    zol=[[], [worked("Zolgensma", 1, 100)], [undated("Zolgensma", "effective")], [contra("Zolgensma")]],
    spin=X,
    spec=[[spec("neurology")], [spec("pediatrics")], [spec("family medicine")]],
)
RENEWAL = dict(six=[[born(5, 3), SMA, on("Evrysdi", 200)], [born(5, 3), SMA, on("Evrysdi", 180)], [born(5, 3), SMA, on("risdiplam", 179)], [born(5, 3), SMA], [born(5, 3), SMA, med("Evrysdi", 220, 110), on("Evrysdi", 80)],
                    [born(5, 3), SMA, med("Evrysdi", 300, 150), on("Evrysdi", 100)]],
               spin=X, alt=[[lab("ALT", 31)], [lab("ALT", 120)], [lab("ALT", 121)], []])
