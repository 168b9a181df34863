"""134 Lokelma: AND as a bullet of its own, a range in words, a change at renewal."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "134-lokelma-flat.txt", "fu-134", "White Cedar Health Options", "Lokelma", "sodium zirconium cyclosilicate"
CLASS, STYLE = "hyperkalemia binder", "AND/OR as bullets of their own"
K = "Serum potassium"
LINES = [
    L("age", "Age 18 years or older", "age", lambda p: p.age_ge(18)),
    L("dx", "Diagnosis of hyperkalemia", "dx", lambda p: p.dx("E87.5")),
    L("k", "Serum potassium is greater than or equal to 5.1 mmol/L and less than or equal to 6.5 mmol/L, obtained no more than 30 days ago", "lab", lambda p: p.lab(K, lambda v: 5.1 <= v <= 6.5, 30), hard="range and window"),
    L("tried", "Member has tried Veltassa", "trial", lambda p: p.tried({"patiromer"})),
    L("ci", "Veltassa is contraindicated or was not tolerated", "trial", lambda p: p.contraindicated({"patiromer"}) or p.intolerant({"patiromer"})),
    L("fall", "Serum potassium has fallen since Lokelma was begun", "change", lambda p: p.change(K, {"sodium zirconium cyclosilicate"}, lambda b, c: c < b), "r", hard="baseline value"),
]
ATTESTATIONS = ["A low-potassium diet has been recommended", "Member continues to need treatment, in the opinion of the prescriber"]


def initial(s):
    return ALL(s.age, s.dx, s.k, ANY(s.tried, s.ci), ATT)


def renewal(s):
    return ALL(s.fall, ATT)


HK = dx("Hyperkalemia", "E87.5", 60)
INITIAL = dict(
    age=[[born(58, 20)], [born(18)], [born(18, -1)]],
    dx=[[HK], [dx("Hypokalemia", "E87.6")], [past("Hyperkalemia", "E87.5")], [dx("High potassium", "E87.5")], []],
    k=[[lab(K, 5.6)], [lab(K, 5.1, 30)], [lab(K, 5.0)], [lab(K, 6.5)], [lab(K, 6.6)], [lab(K, 5.6, 31)], [], [lab(K, 5.8, 25), lab(K, 4.9, 4)], [lab(K, 5.4, 20, "meq/L")]],
    vel=[[worked("Veltassa", 40)], [failed("Veltassa", 5)], [bad("patiromer")], [contra("Veltassa")], [worked("Kayexalate", 40)], [], [on("Veltassa", 20)]],
)
RENEWAL = dict(k=[[lab(K, 5.7, 170), lab(K, 4.8, 8)], [lab(K, 5.7, 170), lab(K, 5.7, 8)], [lab(K, 4.8, 8)], [lab(K, 5.7, 170)], [lab(K, 5.7, 170), lab(K, 4.6, 60), lab(K, 5.9, 8)], [lab(K, 5.7, 160), lab(K, 5.6, 159)]],
               now=[[HK, on("Lokelma", 160)], [HK, on("sodium zirconium cyclosilicate", 160)], [HK, worked("Lokelma", 150, 10)]], aside=[[], [on("Lisinopril")], [born(77, 3)]])
