"""820 Xtandi: Cigna coverage policy, (1) and (a) items without connectives under bold disease headings, metastases as a conditional, a total of months."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "820-xtandi.md", "fu-820", "Cygnet National Insurance", "Xtandi", "enzalutamide"
CLASS, STYLE = "prostate cancer: androgen receptor inhibitor", "Cigna coverage policy, bold disease headings, (1) (a) without connectives"
COMBINED = ((30, 6), (11, 3))
X_ = {"enzalutamide"}
AB = {"abiraterone"}
METS = ("C77", "C78", "C79")
LINES = [
    L("age", "Individual is age 18 years or older", "age", lambda p: p.age_ge(18)),
    L("crpc", "Prostate cancer (C61) documented as castration resistant (Z19.2)", "dx", lambda p: p.dx("C61") and p.dx("Z19.2"), hard="two codes, both needed"),
    L("abi", "If there are metastases (C77, C78 or C79), individual has failed abiraterone after at least 60 days of treatment, did not tolerate it, or has a contraindication to it", "if",
      lambda p: IF(p.dx(*METS), p.tfci(AB, 60)), hard="a conditional with a step"),
    L("gnrh", "Has been receiving a GnRH agonist or antagonist (e.g., leuprolide, degarelix) for at least 90 days", "now", lambda p: p.taking(GNRH, 90)),
    L("orch", "Has had a bilateral orchiectomy (Z90.79)", "dx", lambda p: p.hx("Z90.79")),
    L("spec", "Prescribed by, or in consultation with, an oncologist or a urologist", "spec", lambda p: p.prescriber("oncology", "urology")),
    L("cspc", "Prostate cancer (C61) documented as hormone sensitive (Z19.1), with metastases to lymph nodes, bone or other sites (C77, C78 or C79)", "dx", lambda p: p.dx("C61") and p.dx("Z19.1") and p.dx(*METS), hard="three facts"),
    L("cant", "Abiraterone cannot be used because of a contraindication (e.g., heart failure), or was tried and was not effective or not tolerated", "trial", lambda p: p.contraindicated(AB, "I50") or p.fail_or_intolerant(AB), hard="contraindication by condition"),
    L("m0", "Prostate cancer (C61) documented as hormone sensitive (Z19.1), without metastases (C77, C78, C79)", "mix", lambda p: p.dx("C61") and p.dx("Z19.1") and p.no_dx(*METS), hard="two facts and an absence"),
    L("bcr", "Biochemical recurrence (R97.21) first noted in the past 12 months", "dx", lambda p: p.hx("R97.21", within=360), hard="an event with a window"),
    L("now", "Individual is currently taking Xtandi", "now", lambda p: p.on(X_), "r"),
    L("total", "Individual has been on Xtandi for at least 3 months in total", "trial", lambda p: sum(t["days"] or 0 for t in p.trials("enzalutamide")) >= 90, "r", hard="a total over stints"),
    L("x1", "Concurrent use with another androgen receptor inhibitor (e.g., Erleada, Nubeqa)", "conc", lambda p: not p.another(AR_INHIBITOR, "Xtandi", "enzalutamide"), exclude=True),
    L("x2", "Concurrent use with abiraterone", "conc", lambda p: not p.on(AB), exclude=True),
    L("x3", "History of seizures (G40, R56) in the past 12 months, unless an anticonvulsant is currently being taken", "no", lambda p: p.no_hx("G40", "R56", within=360) or p.on(ASM), exclude=True, hard="an exclusion with 'unless'"),
]
ATTESTATIONS = ["The prescriber considers the recurrence to be at high risk for metastasis", "The disease has not progressed, as determined by the prescriber"]


def initial(s):
    return ALL(ANY(ALL(s.age, s.crpc, s.abi, ANY(s.gnrh, s.orch), s.spec), ALL(s.age, s.cspc, s.cant, s.spec), ALL(s.age, s.m0, s.bcr, ATT, s.spec)), s.x1, s.x2, s.x3)


def renewal(s):
    return ALL(s.now, s.total, ATT, s.x1, s.x2, s.x3)


C61 = dx("Malignant neoplasm of prostate", "C61")
CR, HS = dx("Hormone resistant malignancy status", "Z19.2"), dx("Hormone sensitive malignancy status", "Z19.1")
BONE = dx("Secondary malignant neoplasm of bone", "C79.51", 100)
NODE = dx("Secondary and unspecified malignant neoplasm of intrapelvic lymph nodes", "C77.5", 100)
X = [[], [on("Erleada", 20)], [on("Nubeqa", 20)], [worked("Erleada", 100, 5)], [on("Zytiga", 30)], [past("Epilepsy, unspecified, not intractable, without status epilepticus", "G40.909", 360)], [past("Unspecified convulsions", "R56.9", 361)],
     [dx("Unspecified convulsions", "R56.9", 100), on("Keppra", 90)], [dx("Unspecified convulsions", "R56.9", 100), worked("Keppra", 90, 5)]]
MAN = [born(71, 90), sex("male")]
INITIAL = dict(
    base=[MAN, [born(18, -1), sex("male")], [born(18), sex("male")]],
    dx=[[C61, CR], [C61], [CR], [C61, HS], [past("Malignant neoplasm of prostate", "C61"), CR]],
    abi=[[], [BONE], [BONE, failed("Zytiga", 60)], [BONE, failed("abiraterone", 59)], [NODE, bad("Zytiga")], [BONE, contra("abiraterone")], [BONE, worked("Zytiga", 200)], [worked("Zytiga", 100)]],
    adt=[[on("Lupron Depot", 300)], [on("Firmagon", 90)], [on("Firmagon", 89)], [worked("Eligard", 300, 10)], [dx("Acquired absence of other genital organ(s)", "Z90.79")], [on("Eligard", 40), worked("Lupron Depot", 100, 60)], []],
    spec=[[spec("oncology")], [spec("urology")], [spec("internal medicine")]],
    x=X,
)
MORE = {
    "metastatic": dict(
        base=[MAN],
        dx=[[C61, HS, BONE], [C61, HS], [C61, BONE], [C61, HS, NODE], [C61, HS, past("Secondary malignant neoplasm of bone", "C79.51")]],
        cant=[[bad("Zytiga")], [dx("Chronic systolic (congestive) heart failure", "I50.22")], [contra("abiraterone")], [failed("Akeega", 40)], [worked("Zytiga", 200)], [dx("Essential (primary) hypertension", "I10")], []],
        spec=[[spec("urology")], [spec("family medicine")]],
        x=[[], [on("Nubeqa", 20)]],
    ),
    "recurrence": dict(
        base=[MAN],
        dx=[[C61, HS], [C61, HS, BONE], [C61, CR]],
        bcr=[[dx("Rising PSA following treatment for malignant neoplasm of prostate", "R97.21", 90)], [dx("Rising PSA following treatment for malignant neoplasm of prostate", "R97.21", 360)], [dx("Rising PSA following treatment for malignant neoplasm of prostate", "R97.21", 361)], [dx("Elevated prostate specific antigen [PSA]", "R97.20", 90)], []],
        spec=[[spec("oncology")], [spec("geriatrics")]],
    ),
}
RENEWAL = dict(
    base=[[*MAN, C61, CR]],
    now=[[on("Xtandi", 200)], [on("enzalutamide", 90)], [on("Xtandi", 89)], [worked("Xtandi", 200, 10)], [worked("Xtandi", 50, 100), on("Xtandi", 40)], [worked("Xtandi", 50, 100), on("enzalutamide", 39)], [worked("Xtandi", 60, 60), on("Xtandi", 30)]],
    x=[[], [on("abiraterone", 20)], [on("Erleada", 20)], [dx("Epilepsy, unspecified, not intractable, without status epilepticus", "G40.909", 200)]],
)
