"""535 Gattex: Premera, bullets of negatives, weight in pounds, a conditional whose consequent no record shows."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "535-gattex.md", "fu-535", "Cascade Sound Blue Shield", "Gattex", "teduglutide"
CLASS, STYLE = "short bowel syndrome: GLP-2 analog", "Premera 'may be considered medically necessary when', flat bullets, investigational paragraph"
COMBINED = ((30, 7), (12, 4))
GI = tuple(f"C{k}" for k in range(15, 27))
W = "Body weight"
LINES = [
    L("dx", "The individual has a diagnosis of short bowel syndrome", "dx", lambda p: p.dx("K90.82")),
    L("age", "The individual is aged 1 year or older", "age", lambda p: p.months_ge(12)),
    L("kg", "The individual weighs at least 10 kg", "lab", lambda p: p.lab(W, lambda v: v >= 10)),
    L("ad", "The individual has tried at least one antidiarrheal medication (loperamide, diphenoxylate/atropine, or codeine)", "trial", lambda p: p.tried({"loperamide", "diphenoxylate", "codeine"})),
    L("ca", "The individual does not have an active gastrointestinal malignancy (including cancer of the liver, gallbladder, bile ducts, or pancreas)", "no", lambda p: p.no_dx(*GI), "b", hard="a group of diseases"),
    L("ob", "The individual does not have intestinal obstruction", "no", lambda p: p.no_dx("K56.5", "K56.6", "K91.3"), "b"),
    L("spec", "Gattex is prescribed by or in consultation with a gastroenterologist", "spec", lambda p: p.prescriber("gastroenterology")),
    L("now", "The individual is currently being treated with Gattex", "now", lambda p: p.on({"teduglutide"}), "r"),
]
ATTESTATIONS = ["The individual has depended on parenteral nutrition or intravenous fluids three or more days a week for the past 12 months",
                "For individuals aged 18 years or older, a colonoscopy with removal of polyps was done in the 6 months before the first dose",
                "The volume of parenteral support has been reduced by at least 20% from baseline"]


def initial(s):
    return ALL(s.dx, s.age, s.kg, ATT, s.ad, s.ca, s.ob, s.spec)


def renewal(s):
    return ALL(s.now, ATT, s.ca, s.ob)


SBS = dx("Short bowel syndrome with colon in continuity", "K90.821")
OBS = dx("Unspecified intestinal obstruction, unspecified as to partial versus complete obstruction", "K56.609", 8)
X = [[], [dx("Malignant neoplasm of colon, unspecified", "C18.9", 100)], [past("Malignant neoplasm of colon, unspecified", "C18.9", 2000)], [dx("Malignant neoplasm of head of pancreas", "C25.0", 90)], [dx("Intrahepatic bile duct carcinoma", "C22.1", 90)],
     [dx("Malignant neoplasm of unspecified site of right female breast", "C50.911", 300)], [OBS], [dx("Crohn's disease of small intestine without complications", "K50.00")]]
INITIAL = dict(
    age=[[born(45, 60)], [born(1)], [born(1, -1)], [born(9, 40)], [born(18)]],
    dx=[[SBS], [dx("Short bowel syndrome, unspecified", "K90.829")], [dx("Celiac disease", "K90.0")], [past("Short bowel syndrome, unspecified", "K90.829")], []],
    kg=[[lab(W, 58)], [lab(W, 10)], [lab(W, 9.9)], [lab(W, 24, 20, "[lb_av]")], [lab(W, 20, 20, "[lb_av]")], [], [lab(W, 12, 300), lab(W, 9.4, 5)]],
    ad=[[on("Imodium A-D", 90)], [worked("Lomotil", 5)], [bad("Codeine", 3)], [contra("Loperamide")], [failed("Questran", 60)], [], [undated("Loperamide", "unknown")]],
    spec=[[spec("gastroenterology")], [spec("pediatrics")]],
    x=X,
)
RENEWAL = dict(
    now=[[SBS, on("Gattex", 170)], [SBS, on("teduglutide", 30)], [SBS, worked("Gattex", 150, 30)], [SBS]],
    x=X,
)
