"""930 Bosulif: CVS-like guideline, two leukemias, counts in two units, a fact or an attestation, an exclusion by a value."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "930-bosulif.md", "fu-930", "Keystone Valley Health Insurance", "Bosulif", "bosutinib"
CLASS, STYLE = "CML and Ph+ ALL: kinase inhibitor", "CVS specialty guideline, • with ◦ below"
COMBINED = ((44, 5), (14, 2))
HF = ("I50", "I11.0", "I13.0", "I13.2")
LINES = [
    L("age1", "Member is 1 year of age or older", "age", lambda p: p.age_ge(1)),
    L("cml", "Diagnosis of Philadelphia chromosome-positive chronic myeloid leukemia", "dx", lambda p: p.dx("C92.1")),
    L("ima", "Member has not responded to, or could not tolerate, imatinib", "trial", lambda p: p.fail_or_intolerant({"imatinib"})),
    L("two", "Member has failed, or has an intolerance or contraindication to, at least two of Sprycel, Tasigna, and Iclusig", "trial",
      lambda p: count(lambda d: p.tfci({d}), "dasatinib", "nilotinib", "ponatinib") >= 2, hard="two of three on one line"),
    L("on30", "Member is receiving Bosulif now and has been on it for at least 30 days", "now", lambda p: p.taking({"bosutinib"}, 30), hard="current and a length"),
    L("counts", "Platelet count of 50,000/mcL or more and absolute neutrophil count of 1,000/mcL or more, both measured within the past 30 days", "lab",
      lambda p: ALL(p.lab("Platelet count", lambda v: v >= 50, 30), p.lab("Absolute neutrophil count", lambda v: v >= 1000, 30)), hard="two values, another unit"),
    L("onc", "Prescribed by an oncologist", "spec", lambda p: p.prescriber("oncology", consult=False)),
    L("age17", "Member is over 17 years of age", "age", lambda p: p.age_gt(17), hard="over 17"),
    L("all", "Diagnosis of acute lymphoblastic leukemia that is Philadelphia chromosome-positive, and inadequate response to imatinib or dasatinib", "mix",
      lambda p: p.dx("C91.0") and p.failed({"imatinib", "dasatinib"}), hard="diagnosis and step"),
    L("had60", "Member has received Bosulif within the past 60 days", "now", lambda p: p.tried({"bosutinib"}, within=60), "r", hard="use in a window"),
    L("alt", "ALT and AST on the most recent tests are each 200 U/L or lower, or the dose has been reduced", "mix",
      lambda p: ANY(ALL(p.lab("ALT", lambda v: v <= 200), p.lab("AST", lambda v: v <= 200)), None), "r", hard="two values or an attestation"),
    L("tki", "Concurrent use of another BCR-ABL tyrosine kinase inhibitor", "conc", lambda p: not p.another(BCR_ABL, "Bosulif", "bosutinib"), exclude=True),
    L("cyp", "Concurrent use of a strong CYP3A inhibitor (e.g., clarithromycin, itraconazole, ketoconazole) or a proton pump inhibitor", "conc", lambda p: not p.on(STRONG_3A4 | PPI), exclude=True, hard="two classes"),
    L("hf", "Pulmonary arterial hypertension, or a heart failure diagnosis with an ejection fraction below 40%", "no",
      lambda p: ALL(p.no_dx("I27.0", "I27.21"), NOT(ALL(p.dx(*HF), p.lab("LVEF", lambda v: v < 40)))), exclude=True, hard="a condition, or a condition with a value"),
]
ATTESTATIONS = ["Member does not have the T315I mutation"]


def initial(s):
    cml = ALL(s.age1, s.cml, ANY(s.ima, s.two, s.on30), s.counts, ATT, s.onc)
    return ALL(ANY(cml, ALL(s.age17, s.all, s.onc)), s.tki, s.cyp, s.hf)


def renewal(s):
    return ALL(s.had60, s.alt, s.tki, s.cyp, s.hf)


CML = dx("Chronic myeloid leukemia, BCR/ABL-positive, not having achieved remission", "C92.10")
HFX = dx("Chronic systolic (congestive) heart failure", "I50.22")
P, N = "Platelet count", "Absolute neutrophil count"
X = [[], [on("Sprycel", 20)], [worked("Tasigna", 90, 2)], [on("ketoconazole", 10)], [on("Prilosec", 90)], [on("Pepcid", 90)], [dx("Primary pulmonary hypertension", "I27.0")], [HFX, lab("LVEF", 39, 50)], [HFX, lab("LVEF", 40, 50)], [HFX], [lab("LVEF", 35, 50)]]
INITIAL = dict(
    age=[[born(51, 40)], [born(1)], [born(1, -1)]],
    dx=[[CML], [dx("Chronic myeloid leukemia, BCR/ABL-positive, in remission", "C92.11")], [dx("Atypical chronic myeloid leukemia, BCR/ABL-negative", "C92.20")], [past("Chronic myeloid leukemia, BCR/ABL-positive", "C92.10")]],
    step=[[failed("Gleevec", 200, 60)], [bad("imatinib", 10)], [worked("imatinib", 300)], [failed("Sprycel", 90), bad("Tasigna")], [failed("Sprycel", 90), failed("dasatinib", 40, 300)], [contra("Iclusig"), bad("nilotinib")], [failed("Tasigna", 200)],
          [on("Bosulif", 30)], [on("bosutinib", 29)], [worked("Bosulif", 200, 10)], [contra("imatinib")], []],
    lab=[[lab(P, 140, 12), lab(N, 2600, 12)], [lab(P, 50, 30), lab(N, 1000, 30)], [lab(P, 49, 12), lab(N, 2600, 12)], [lab(P, 140, 12), lab(N, 990, 12)], [lab(P, 140, 31), lab(N, 2600, 12)], [lab(P, 61000, 12, "/uL"), lab(N, 1500, 12)], [lab(P, 140, 12)]],
    spec=[[spec("oncology")], [spec("internal medicine")]],
    x=X,
)
MORE = dict(lymph=dict(
    age=[[born(33, 40)], [born(18)], [born(18, -1)]],
    dx=[[dx("Acute lymphoblastic leukemia not having achieved remission", "C91.00")], [dx("Chronic lymphocytic leukemia of B-cell type", "C91.10")]],
    step=[[failed("Sprycel", 60)], [failed("imatinib", 20)], [worked("Gleevec", 200)], [bad("dasatinib")], [failed("Tasigna", 60)]],
    spec=[[spec("oncology")], [spec("pediatrics")]],
    x=[X[0], X[1], X[4], X[9]],
))
RENEWAL = dict(
    now=[[CML, on("Bosulif", 200)], [CML, worked("bosutinib", 150, 60)], [CML, worked("Bosulif", 150, 61)], [CML]],
    lft=[[lab("ALT", 40), lab("AST", 38)], [lab("ALT", 200), lab("AST", 200)], [lab("ALT", 201), lab("AST", 90)], [lab("ALT", 40)]],
    x=[X[0], X[1], X[3], X[7]],
)
