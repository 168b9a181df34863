"""979 Viberzi: Centene, 'must meet all', 'unless contraindicated or clinically significant adverse effects', none of three."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "979-viberzi.md", "fu-979", "Peach Orchard Health Net", "Viberzi", "eluxadoline"
CLASS, STYLE = "IBS-D", "Centene clinical policy I. A. 1. a."
COMBINED = ((42, 8), (14, 3))
SECOND = {"dicyclomine", "hyoscyamine"} | TCA
LOP = {"loperamide"}
LINES = [
    L("dx", "Diagnosis of irritable bowel syndrome with diarrhea (IBS-D)", "dx", lambda p: p.dx("K58.0")),
    L("age", "Age ≥ 18 years", "age", lambda p: p.age_ge(18)),
    L("lop", "Failure of loperamide, unless contraindicated or clinically significant adverse effects are experienced", "trial", lambda p: p.tfci(LOP)),
    L("sec", "Failure of a ≥ 4 week trial of one antispasmodic (e.g., dicyclomine, hyoscyamine) or one tricyclic antidepressant (e.g., amitriptyline, nortriptyline), unless contraindicated or clinically significant adverse effects are experienced", "trial",
      lambda p: p.tfci(SECOND, 28), hard="one of two classes, unless clause"),
    L("none", "Member has none of the following (a, b, or c):", "no", lambda p: p.no_hx("K85", "K86.0", "K86.1") and p.no_dx("F10.2") and p.no_dx("K83.1"), hard="the header carries the negation"),
    L("lft", "ALT and AST ≤ 120 U/L, measured within the past 6 months", "lab", lambda p: ALL(p.lab("ALT", lambda v: v <= 120, 180), p.lab("AST", lambda v: v <= 120, 180)), hard="two observations"),
    L("conc", "Viberzi is not prescribed concurrently with alosetron (Lotronex)", "conc", lambda p: not p.on({"alosetron"}), "b"),
    L("now", "Member has been taking Viberzi for ≥ 60 days", "now", lambda p: p.taking({"eluxadoline"}, 60), "r"),
    L("ibsc", "Irritable bowel syndrome with constipation", "no", lambda p: p.no_dx("K58.1"), exclude=True),
    L("oic", "Opioid-induced constipation", "no", lambda p: p.no_dx("K59.03"), exclude=True),
]
ATTESTATIONS = ["Dose does not exceed 200 mg (2 tablets) per day", "Member is responding positively to therapy", "If request is for a dose increase, new dose does not exceed 200 mg (2 tablets) per day"]


def initial(s):
    return ALL(s.dx, s.age, s.lop, s.sec, s.none, s.lft, s.conc, ATT, s.ibsc, s.oic)


def renewal(s):
    return ALL(s.now, ATT, s.conc, ATT, s.ibsc, s.oic)


D = dx("Irritable bowel syndrome with diarrhea", "K58.0")
X = [[], [on("Lotronex", 60)], [worked("Lotronex", 60)], [dx("Irritable bowel syndrome with constipation", "K58.1")], [dx("Drug induced constipation", "K59.03")]]
INITIAL = dict(
    dx=[[D], [dx("Irritable bowel syndrome, unspecified", "K58.9")], [past("Irritable bowel syndrome with diarrhea", "K58.0")], [dx("Diarrhea, unspecified", "R19.7")]],
    age=[[born(39)], [born(18)], [born(18, -1)]],
    lop=[[failed("Imodium", 40)], [failed("loperamide", 5)], [bad("loperamide")], [contra("Imodium A-D")], [worked("loperamide", 90)], [failed("Lomotil", 60)], []],
    sec=[[failed("Bentyl", 60)], [failed("hyoscyamine", 28)], [failed("Bentyl", 27)], [failed("Elavil", 40)], [bad("Pamelor", 6)], [contra("dicyclomine")], [worked("Levsin", 80)], [failed("Zoloft", 80)], []],
    none=[[], [past("Acute pancreatitis without necrosis or infection, unspecified", "K85.90")], [dx("Alcohol dependence, uncomplicated", "F10.20")], [past("Alcohol dependence, uncomplicated", "F10.20")], [dx("Obstruction of bile duct", "K83.1")], [dx("Calculus of gallbladder without cholecystitis without obstruction", "K80.20")]],
    lft=[[lab("ALT", 31), lab("AST", 28)], [lab("ALT", 120, 180), lab("AST", 120, 180)], [lab("ALT", 121), lab("AST", 60)], [lab("ALT", 40)], [lab("ALT", 40), lab("AST", 30, 181)], [lab("AST", 133)]],
    x=X,
)
RENEWAL = dict(
    now=[[D, on("Viberzi", 150)], [D, on("eluxadoline", 60)], [D, on("Viberzi", 59)], [D, worked("Viberzi", 120, 10)]],
    x=X[:3] + X[4:],
    y=[[], [past("Acute pancreatitis without necrosis or infection, unspecified", "K85.90")]],
)
