"""878 Tasigna: Anthem clinical criteria, roman numerals with trailing connectives, what may not be approved, a finding no record shows."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "878-tasigna-clinical-criteria.md", "fu-878", "Evergarden Blue", "Tasigna", "nilotinib"
CLASS, STYLE = "oncology: CML", "Anthem clinical criteria, I. A. with trailing AND/OR"
COMBINED = ((40, 7), (14, 3))
I = {"imatinib"}
LINES = [
    L("cml", "Individual has a diagnosis of chronic myeloid leukemia (CML) that is Philadelphia chromosome positive", "dx", lambda p: p.dx("C92.1")),
    L("adult", "Individual is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("child", "Individual is 1 to 17 years of age and has had an inadequate response to, or is intolerant of, another tyrosine kinase inhibitor (such as imatinib or dasatinib)", "mix",
      lambda p: p.age_in(1, 17) and p.fail_or_intolerant(BCR_ABL - {"nilotinib"}), hard="age range and step on one line"),
    L("ima", "Individual has had a trial of, and inadequate response or intolerance to, imatinib, unless the individual has a contraindication to imatinib", "trial",
      lambda p: p.fail_or_intolerant(I) or p.contraindicated(I), hard="unless"),
    L("labs", "Serum potassium is 3.5 mmol/L or higher and serum calcium is 8.5 mg/dL or higher, each on a sample drawn in the past 30 days", "lab",
      lambda p: ALL(p.lab("Serum potassium", lambda v: v >= 3.5, 30), p.lab("Serum calcium", lambda v: v >= 8.5 - 1e-9, 30)), hard="two observations in one window"),
    L("spec", "Tasigna is prescribed by or in consultation with an oncologist", "spec", lambda p: p.prescriber("oncology")),
    L("cur", "Individual has been receiving Tasigna for at least 90 days", "now", lambda p: p.taking({"nilotinib"}, 90), "r"),
    L("rcml", "Individual continues to have a confirmed diagnosis of CML", "dx", lambda p: p.dx("C92.1"), "r"),
    L("rk", "Serum potassium is 3.5 mmol/L or higher on the most recent test within the past 6 months", "lab", lambda p: p.lab("Serum potassium", lambda v: v >= 3.5, 180), "r"),
    L("qt", "Individual has long QT syndrome", "no", lambda p: p.no_dx("I45.81"), exclude=True),
    L("ele", "Individual has hypokalemia or hypomagnesemia", "no", lambda p: p.no_dx("E87.6", "E83.42"), exclude=True),
    L("cyp", "Individual is currently taking a strong CYP3A4 inhibitor (such as clarithromycin, itraconazole, ketoconazole or ritonavir)", "conc", lambda p: not p.on(STRONG_3A4), exclude=True),
    L("tki", "Individual is using Tasigna in combination with another tyrosine kinase inhibitor for CML", "conc", lambda p: not p.another(BCR_ABL, "Tasigna", "nilotinib"), exclude=True),
]
ATTESTATIONS = ["A baseline electrocardiogram has been obtained", "There is no evidence of disease progression, according to the prescriber", "The T315I mutation is present"]


def initial(s):
    return ALL(s.cml, ANY(s.adult, s.child), s.ima, s.labs, s.spec, ATT, s.qt, s.ele, s.cyp, s.tki, NOT(ATT))


def renewal(s):
    return ALL(s.cur, s.rcml, s.rk, ATT, s.qt, s.ele, s.cyp, s.tki, NOT(ATT))


CML = dx("Chronic myeloid leukemia, BCR/ABL-positive, not having achieved remission", "C92.10")
X = [[], [dx("Long QT syndrome", "I45.81")], [dx("Hypokalemia", "E87.6", 10)], [past("Hypomagnesemia", "E83.42", 300)], [dx("Hypomagnesemia", "E83.42", 10)], [on("Biaxin", 8)], [worked("ketoconazole", 20, 30)], [on("Sprycel", 40)], [on("Norvir", 40)],
     [on("Prilosec", 40)]]
INITIAL = dict(
    age=[[born(54, 60)], [born(18)], [born(18, -1)], [born(1)], [born(1, -1)], [born(12)]],
    dx=[[CML], [dx("Chronic myeloid leukemia, BCR/ABL-positive, in relapse", "C92.12")], [dx("Atypical chronic myeloid leukemia, BCR/ABL-negative, not having achieved remission", "C92.20")], [dx("Acute myeloblastic leukemia, not having achieved remission", "C92.00")]],
    ima=[[failed("imatinib", 200)], [bad("Gleevec", 20)], [partial("imatinib", 100)], [contra("imatinib")], [worked("Gleevec", 300)], [failed("Sprycel", 100)], []],
    kid=[[], [born(9), contra("imatinib"), failed("dasatinib", 90)], [born(9), worked("Bosulif", 90)]],
    labs=[[lab("Serum potassium", 4.2), lab("Serum calcium", 9.3)], [lab("Serum potassium", 3.5, 30), lab("Serum calcium", 8.5, 30)], [lab("Serum potassium", 3.4), lab("Serum calcium", 9.3)], [lab("Serum potassium", 4.2), lab("Serum calcium", 8.4)],
          [lab("Serum potassium", 4.2, 31), lab("Serum calcium", 9.3)], [lab("Serum potassium", 4.2)], [lab("Serum potassium", 4.1), lab("Serum calcium", 2.4, 9, "mmol/L")]],
    spec=[[spec("oncology")], [spec("internal medicine")]],
    x=X,
)
RENEWAL = dict(
    cur=[[on("Tasigna", 200)], [on("nilotinib", 90)], [on("Tasigna", 89)], [worked("Tasigna", 200, 20)]],
    dx=[[CML], [dx("Chronic myeloid leukemia, BCR/ABL-positive, in remission", "C92.11")], [past("Chronic myeloid leukemia, BCR/ABL-positive, not having achieved remission", "C92.10")]],
    k=[[lab("Serum potassium", 4.0)], [lab("Serum potassium", 3.5, 180)], [lab("Serum potassium", 4.0, 181)], [lab("Serum potassium", 3.3)], [lab("Serum potassium", 4.1, 90), lab("Serum potassium", 3.2, 5)]],
    x=[X[0], X[1], X[2], X[5], X[7]],
)
