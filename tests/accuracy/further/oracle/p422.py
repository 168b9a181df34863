"""422 Xtandi: Blue Cross prose, one requirement a paragraph, limitations and continuation as prose."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "422-xtandi-prose.txt", "fu-422", "Tidewater Cross Health Services", "Xtandi", "enzalutamide"
CLASS, STYLE = "prostate cancer, androgen receptor inhibitor", "Blue Cross plain paragraphs, limitations and continuation as sentences"
COMBINED = ((26, 2), (6, 1))
T, PLT = "Total testosterone", "Platelet count"
ABI = {"abiraterone"}
DM, HF = ("E08", "E09", "E10", "E11", "E13"), ("I50", "I11.0", "I13.0", "I13.2")
LINES = [
    L("dx", "Xtandi may be considered medically necessary for men aged 18 years or older with a diagnosis of prostate cancer (ICD-10 C61)", "mix",
      lambda p: p.male and p.age_ge(18) and p.dx("C61"), hard="sex, age and diagnosis in one sentence"),
    L("sp", "The medication must be ordered by an oncologist or a urologist", "spec", lambda p: p.prescriber("oncology", "urology", consult=False)),
    L("gnrh", "The member must be receiving a gonadotropin-releasing hormone (GnRH) analog, for example leuprolide, goserelin, triptorelin, or degarelix, for as long as Xtandi is taken", "now",
      lambda p: p.taking(GNRH), hard="a class with examples between commas"),
    L("t", "A total testosterone level below 50 ng/dL must have been obtained within the past 90 days", "lab", lambda p: p.lab(T, lambda v: v < 50, 90)),
    L("abi", "The member must have had disease progression on, or been unable to tolerate, abiraterone (Zytiga), unless the member has diabetes mellitus or heart failure", "mix",
      lambda p: p.failed(ABI) or p.intolerant(ABI) or p.dx(*DM, *HF), hard="progression = failure, conditions excuse"),
    L("plt", "Members who are taking warfarin must have had a platelet count of at least 100 x 10^3/uL within the past 30 days", "if",
      lambda p: IF(p.on({"warfarin"}), p.lab(PLT, lambda v: v >= 100, 30)), hard="conditional on a drug"),
    L("sz", "Xtandi will not be approved for members with a history of seizures", "no", lambda p: p.no_hx("G40", "R56"), exclude=True),
    L("cva", "Xtandi is not covered for members who have had a stroke or transient ischemic attack within the past 12 months", "no",
      lambda p: p.no_hx("I60", "I61", "I63", "G45", within=360), exclude=True, hard="two events with a window"),
    L("comb", "Xtandi is not covered in combination with apalutamide (Erleada), darolutamide (Nubeqa), abiraterone (Zytiga), or bicalutamide (Casodex)", "conc",
      lambda p: not p.on({"apalutamide", "darolutamide", "abiraterone", "bicalutamide"}), exclude=True),
    L("now", "Therapy may be renewed when the member is currently on Xtandi and has been for no less than 90 days", "now", lambda p: p.taking({"enzalutamide"}, 90), "r"),
]
ATTESTATIONS = ["The member's ECOG performance status must be 0, 1, or 2",
                "Continued coverage also requires that the treating oncologist or urologist attests to the absence of disease progression"]


def initial(s):
    return ALL(s.dx, s.sp, s.gnrh, s.t, s.abi, s.plt, s.sz, s.cva, s.comb)


def renewal(s):
    return ALL(s.now, ATT, s.sz, s.cva, s.comb)


PC = dx("Malignant neoplasm of prostate", "C61")
CR = dx("Hormone resistant malignancy status", "Z19.2")
X = [[], [past("Unspecified convulsions", "R56.9", 2500)], [dx("Epilepsy, unspecified, not intractable, without status epilepticus", "G40.909")], [past("Cerebral infarction, unspecified", "I63.9", 360)],
     [past("Cerebral infarction, unspecified", "I63.9", 361)], [past("Transient cerebral ischemic attack, unspecified", "G45.9", 90)], [on("Casodex", 60)], [worked("Erleada", 200, 20)]]
INITIAL = dict(
    who=[[sex("male"), born(71, 40)], [sex("male"), born(18, -1)]],
    dx=[[PC, CR], [dx("Prostate cancer", "C61"), CR], [dx("Malignant neoplasm of bladder, unspecified", "C67.9")], [dx("Benign prostatic hyperplasia with lower urinary tract symptoms", "N40.1"), dx("Elevated prostate specific antigen [PSA]", "R97.20")]],
    spec=[[spec("oncology")], [spec("urology")], [spec("internal medicine")]],
    gnrh=[[on("Lupron Depot", 400)], [on("Firmagon", 90)], [worked("Eligard", 300, 60)], [contra("Zoladex")], [on("Zoladex", 30)]],
    t=[[lab(T, 18)], [lab(T, 49, 90)], [lab(T, 50)], [lab(T, 18, 91)], [lab(T, 0.3, 20, "ng/mL")], []],
    abi=[[failed("Zytiga", 150)], [failed("Zytiga", 25)], [bad("abiraterone")], [], [dx("Type 2 diabetes mellitus", "E11.9")], [dx("Heart failure, unspecified", "I50.9")], [worked("Zytiga", 200)], [dx("Prediabetes", "R73.03")]],
    plt=[[], [on("Coumadin", 200), lab(PLT, 100, 30)], [on("Coumadin", 200), lab(PLT, 99)], [on("Jantoven", 200)], [worked("Warfarin", 200, 60)]],
    x=X,
)
RENEWAL = dict(
    who=[[sex("male"), born(71, 40), PC, CR]],
    now=[[on("Xtandi", 200)], [on("enzalutamide", 90)], [on("Xtandi", 89)], [worked("Xtandi", 200, 30)]],
    x=X[:2] + [X[3], X[6]],
)
