"""348 Bosulif: bullets, a conditional by age, two counts in other units, PPIs but not H2 blockers."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "348-bosulif.txt", "bh-348", "Siskiyou Community Health", "Bosulif", "bosutinib"
CLASS, STYLE = "chronic myeloid leukemia, TKI", "Moda / Kaiser bullets"
LINES = [
    L("cml", "Philadelphia chromosome-positive (BCR-ABL1 positive) chronic myelogenous leukemia", "dx", lambda p: p.dx("C92.1")),
    L("age", "Age 1 year or older", "age", lambda p: p.age_ge(1)),
    L("ima", "Imatinib was taken for 90 days or more and failed, or imatinib caused intolerable side effects", "trial", lambda p: p.fail_or_intolerant({"imatinib"}, 90)),
    L("two", "For members 18 and older: failure of or intolerance to either dasatinib (Sprycel) or nilotinib (Tasigna)", "if",
      lambda p: IF(p.age_ge(18), p.fail_or_intolerant({"dasatinib", "nilotinib"})), hard="conditional by age"),
    L("cbc", "Absolute neutrophil count of at least 1,000/mm3 and platelets of at least 50,000/mm3, both from within the last 4 weeks", "lab",
      lambda p: ALL(p.lab("Absolute neutrophil count", lambda v: v >= 1000, 28), p.lab("Platelet count", lambda v: v >= 50, 28)), hard="two counts, unit of the second, a window"),
    L("onc", "Prescribed by an oncologist or hematologist", "spec", lambda p: p.prescriber("oncology", consult=False)),
    L("ppi", "Not taken with a proton pump inhibitor (antacids and H2 blockers are acceptable)", "conc", lambda p: not p.on(PPI), hard="a parenthesis of what is allowed"),
    L("now", "Bosulif has been taken for at least 3 months and is still being taken", "now", lambda p: p.taking({"bosutinib"}, 90), "r"),
    L("alt", "ALT on the latest test does not exceed 200 U/L", "lab", lambda p: p.lab("ALT", lambda v: v <= 200), "r"),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx("Z33", "Z34", "O0", "O1", "O2", "O3", "O4"), exclude=True),
    L("tki", "Combination with another tyrosine kinase inhibitor for leukemia (e.g., Gleevec, Sprycel, Tasigna, Iclusig) or with Scemblix", "conc", lambda p: not p.another(BCR_ABL, "Bosulif", "bosutinib"), exclude=True),
]
ATTESTATIONS = ["No T315I mutation on kinase domain testing", "Hematologic or cytogenetic response has been documented by the prescriber"]


def initial(s):
    return ALL(s.cml, s.age, s.ima, s.two, ATT, s.cbc, s.onc, s.ppi, s.preg, s.tki)


def renewal(s):
    return ALL(s.now, ATT, s.alt, s.preg, s.tki)


CML = dx("Chronic myeloid leukemia, BCR/ABL-positive, not having achieved remission", "C92.10")
ANC, PLT = "Absolute neutrophil count", "Platelet count"
X = [[], [dx("Pregnant state, incidental", "Z33.1", 60)], [on("Gleevec", 200)], [on("Scemblix", 20)], [on("Tasigna", 20)]]
INITIAL = dict(
    who=[[born(54, 20), sex("female")], [born(18), sex("female")]],
    dx=[[CML], [dx("Chronic myeloid leukemia, BCR/ABL-positive, in relapse", "C92.12")], [dx("Atypical chronic myeloid leukemia, BCR/ABL-negative, not having achieved remission", "C92.20")], [dx("Acute lymphoblastic leukemia not having achieved remission", "C91.00")], [dx("Acute myeloblastic leukemia, not having achieved remission", "C92.00")]],
    ima=[[failed("Imatinib", 200, 150)], [failed("Gleevec", 90, 60)], [failed("Gleevec", 89, 60)], [bad("Imatinib", 10)], [contra("Imatinib")], [worked("Gleevec", 300, 60)]],
    two=[[failed("Sprycel", 100, 20)], [bad("Tasigna", 12)], [failed("Nilotinib", 10, 20)], [failed("Iclusig", 100, 20)], [worked("Sprycel", 200, 20)], [contra("Sprycel")], []],
    cbc=[[lab(ANC, 2600, 9), lab(PLT, 180, 9)], [lab(ANC, 1000, 28), lab(PLT, 50, 28)], [lab(ANC, 990, 9), lab(PLT, 180, 9)], [lab(ANC, 2600, 9), lab(PLT, 49, 9)], [lab(ANC, 2600, 29), lab(PLT, 180, 9)], [lab(ANC, 2600, 9)], [lab(ANC, 2600, 9), lab(PLT, 49, 20), lab(PLT, 88, 3)]],
    spec=[[spec("oncology")], [spec("internal medicine")]],
    ppi=[[], [on("Prilosec", 60)], [on("Vimovo", 60)], [on("Pepcid", 60)], [worked("Nexium", 60, 15)]],
    x=X,
)
MORE = {"child": dict(
    who=[[born(9, 40), sex("male"), CML, spec("oncology")], [born(18, -1), sex("male"), CML, spec("oncology")], [born(1), sex("male"), CML, spec("oncology")], [born(1, -1), sex("male"), CML, spec("oncology")], [born(18), sex("male"), CML, spec("oncology")]],
    ima=[[failed("Imatinib", 100, 20)], [bad("Imatinib", 10)], []],
    cbc=[[lab(ANC, 2600, 9), lab(PLT, 180, 9)], [lab(ANC, 800, 9), lab(PLT, 180, 9)]])}
RENEWAL = dict(
    who=[[born(54, 20), sex("female"), CML]],
    now=[[on("Bosulif", 200)], [on("bosutinib", 90)], [on("Bosulif", 89)], [worked("Bosulif", 200, 5)], [on("Sprycel", 200)]],
    alt=[[lab("ALT", 31, 30)], [lab("ALT", 200, 30)], [lab("ALT", 201, 30)], [lab("ALT", 420, 100), lab("ALT", 60, 12)], []],
    x=X,
)
