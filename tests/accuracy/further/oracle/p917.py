"""917 Bosulif: decimal numbering without indentation, semicolons."""
from datetime import date

from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "917-bosulif.txt", "fu-917", "Redwood Coast Health Plan", "Bosulif", "bosutinib"
CLASS, STYLE = "oncology: BCR-ABL kinase inhibitor", "oncology policy, decimal numbering 2.1.3.1 without indentation"
COMBINED = ((34, 6), (10, 2))
TKI3 = ("imatinib", "dasatinib", "nilotinib")


def first_before(p):
    """First diagnosed: the earliest entry counts."""
    return any((p.today - date.fromisoformat(c["onset"])).days > 180 for c in p.r["conditions"] if (c.get("icd10") or "").startswith("C92.1"))


LINES = [
    L("age", "Member is at least 12 months of age", "age", lambda p: p.months_ge(12), hard="age in months"),
    L("cml", "Diagnosis of Philadelphia chromosome-positive chronic myeloid leukemia (CML)", "dx", lambda p: p.dx("C92.1")),
    L("fail", "Inadequate response to at least 90 days of imatinib, dasatinib, or nilotinib", "trial", lambda p: p.failed(set(TKI3), 90)),
    L("intol", "Intolerance to at least two of imatinib, dasatinib, and nilotinib", "trial", lambda p: sum(p.intolerant({d}) for d in TKI3) >= 2, hard="two of three drugs"),
    L("new", "CML was first diagnosed within the past 6 months and no other BCR-ABL tyrosine kinase inhibitor has been used", "mix",
      lambda p: p.hx("C92.1", within=180) and not first_before(p) and not p.tried(BCR_ABL - {"bosutinib"}), hard="onset in a window and no earlier drug of the class"),
    L("cbc", "Absolute neutrophil count of at least 1,000 cells/mcL and platelet count of at least 50 x 10^9/L within the past 30 days", "mix",
      lambda p: ALL(p.lab("Absolute neutrophil count", lambda v: v >= 1000, 30), p.lab("Platelet count", lambda v: v >= 50, 30)), hard="two observations in one window"),
    L("ppi", "Member is not taking a proton pump inhibitor or a strong CYP3A inducer (e.g., rifampin, phenytoin, carbamazepine)", "conc", lambda p: not p.on(PPI) and not p.on(INDUCER_3A4), hard="two classes"),
    L("spec", "Prescribed by an oncologist", "spec", lambda p: p.prescriber("oncology", consult=False)),
    L("now", "Member is currently receiving Bosulif", "now", lambda p: p.on({"bosutinib"}), "r"),
    L("lft", "ALT and AST within the past 90 days are each no more than 200 U/L", "mix", lambda p: ALL(p.lab("ALT", lambda v: v <= 200, 90), p.lab("AST", lambda v: v <= 200, 90)), "r", hard="two observations"),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("tki", "Concurrent use of another BCR-ABL tyrosine kinase inhibitor", "conc", lambda p: not p.another(BCR_ABL, "Bosulif", "bosutinib"), exclude=True),
    L("hf", "History of heart failure, unless the left ventricular ejection fraction is 50% or higher", "mix", lambda p: ANY(p.no_hx("I50"), p.lab("LVEF", lambda v: v >= 50)), exclude=True, hard="exclusion with an unless clause"),
]
ATTESTATIONS = ["Leukemic cells carry neither the T315I nor the V299L mutation", "No disease progression or unacceptable toxicity according to the prescriber"]


def exclusions(s):
    return ALL(s.preg, s.tki, s.hf)


def initial(s):
    return ALL(s.age, s.cml, ANY(s.fail, s.intol, s.new), s.cbc, s.ppi, ATT, s.spec, exclusions(s))


def renewal(s):
    return ALL(s.now, ATT, s.lft, exclusions(s))


def cml(ago=900, code="C92.10", status="active"):
    return dx("Chronic myeloid leukemia, BCR/ABL-positive", code, ago, status)


N, T = "Absolute neutrophil count", "Platelet count"
HF = dx("Heart failure, unspecified", "I50.9")
X = [[], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 40)], [on("Sprycel", 40)], [on("Scemblix", 40)], [HF], [HF, lab("LVEF", 50)], [past("Heart failure, unspecified", "I50.9"), lab("LVEF", 49)]]
INITIAL = dict(
    age=[[born(56, 10)], [born_months(12)], [born_months(12, -1)]],
    dx=[[cml()], [cml(900, "C92.12")], [dx("Atypical chronic myeloid leukemia, BCR/ABL-negative", "C92.20")], [cml(900, "C92.10", "resolved")], [dx("Acute lymphoblastic leukemia not having achieved remission", "C91.00")]],
    way=[[failed("Gleevec", 300)], [failed("imatinib", 90)], [failed("imatinib", 89)], [partial("Tasigna", 120)], [worked("Gleevec", 300)], [bad("Gleevec"), bad("Sprycel", 20, 200)], [bad("Gleevec")], [bad("imatinib"), bad("Gleevec", 20, 200)], [bad("Gleevec"), contra("Tasigna")],
         [failed("Iclusig", 200)], []],
    cbc=[[lab(N, 2400), lab(T, 140)], [lab(N, 1000, 30), lab(T, 50, 30)], [lab(N, 990), lab(T, 140)], [lab(N, 2400), lab(T, 49)], [lab(N, 2400, 31), lab(T, 140)], [lab(N, 2400)], [lab(N, 2400), lab(T, 140, 20, "10*9/L")]],
    conc=[[], [on("Omeprazole", 60)], [on("Protonix", 60)], [worked("Prilosec", 60)], [on("famotidine", 60)], [on("Dilantin", 60)], [on("carbamazepine", 60)]],
    spec=[[spec("oncology")], [spec("internal medicine")]],
    x=X,
)
MORE = {"new": dict(
    dx=[[cml(60)], [cml(180)], [cml(181)], [cml(30), cml(400, "C92.11")]],
    way=[[], [worked("imatinib", 20)], [contra("imatinib")], [bad("Tasigna")], [on("Bosulif", 20)]],
    cbc=[[lab(N, 2400), lab(T, 140)]],
    spec=[[spec("oncology")], [spec("pediatrics")]],
)}
RENEWAL = dict(
    now=[[cml(), on("Bosulif", 200)], [cml(), on("bosutinib", 200)], [cml(), worked("Bosulif", 150, 30)]],
    lft=[[lab("ALT", 60), lab("AST", 44)], [lab("ALT", 200, 90), lab("AST", 200, 90)], [lab("ALT", 201), lab("AST", 44)], [lab("ALT", 60), lab("AST", 230)], [lab("ALT", 60)], [lab("ALT", 60, 91), lab("AST", 44)], []],
    x=[X[0], X[1], X[3], X[4], X[6]],
)
