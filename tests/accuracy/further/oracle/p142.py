"""142 Tagrisso: run-in part headings, 1.1. items, an absence written as 'has not fallen below'."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "142-tagrisso-lung.txt", "fu-142", "Catoctin Ridge Health", "Tagrisso", "osimertinib"
CLASS, STYLE = "oncology, EGFR inhibitor", "run-in part headings with lead-in on the same line, 1.1. items"
EGFR = {"erlotinib", "gefitinib", "afatinib", "dacomitinib", "osimertinib"}
LINES = [
    L("dx", "Patient has non-small cell lung cancer", "dx", lambda p: p.dx("C34"), hard="the histology is not in the code"),
    L("age", "Patient is an adult, 18 years of age or over", "age", lambda p: p.age_ge(18)),
    L("ef", "Left ventricular ejection fraction of at least 50% within the preceding 6 months", "lab", lambda p: p.lab("LVEF", lambda v: v >= 50, 180)),
    L("conc", "Patient is not taking erlotinib, gefitinib, or another EGFR inhibitor", "conc", lambda p: not p.another(EGFR, "Tagrisso", "osimertinib")),
    L("spec", "Prescriber is an oncologist or has consulted an oncologist", "spec", lambda p: p.prescriber("oncology")),
    L("now", "Patient is taking Tagrisso now", "now", lambda p: p.taking({"osimertinib"}), "r"),
    L("ref", "Left ventricular ejection fraction has not fallen below 50% on the latest measurement", "lab", lambda p: p.lab("LVEF", lambda v: v >= 50), "r", hard="a negated comparison"),
    L("ild", "Interstitial lung disease or pneumonitis", "no", lambda p: p.no_dx("J84", "J67", "J70.2", "J70.4", "J68.0"), exclude=True),
    L("qt", "Congenital long QT syndrome", "no", lambda p: p.no_dx("I45.81"), exclude=True),
]
ATTESTATIONS = ["Tumor carries an EGFR exon 19 deletion or exon 21 L858R mutation, as shown by a validated test", "No disease progression, per the oncologist's notes"]


def initial(s):
    return ALL(s.dx, ATT, s.age, s.ef, s.conc, s.spec, s.ild, s.qt)


def renewal(s):
    return ALL(s.now, s.ref, ATT, s.ild, s.qt)


LC = dx("Non-small cell lung cancer of right upper lobe", "C34.11")
X = [[], [dx("Interstitial pulmonary disease, unspecified", "J84.9")], [dx("Long QT syndrome", "I45.81")], [dx("Pneumonia, unspecified organism", "J18.9")], [past("Interstitial pulmonary disease, unspecified", "J84.9")]]
INITIAL = dict(
    age=[[born(64, 20)], [born(18)], [born(18, -1)]],
    dx=[[LC], [dx("Non-small cell lung cancer, unspecified", "C34.90")], [dx("Malignant neoplasm of colon, unspecified", "C18.9")], [], [past("Non-small cell lung cancer", "C34.91")]],
    ef=[[lab("LVEF", 61, 60)], [lab("LVEF", 50, 180)], [lab("LVEF", 49, 60)], [lab("LVEF", 61, 181)], [], [lab("LVEF", 62, 150), lab("LVEF", 47, 9)]],
    conc=[[], [on("Tarceva")], [failed("Iressa", 90, 20)], [on("Tagrisso", 20)], [on("gefitinib", 30)]],
    spec=[[spec("oncology")], [spec("pulmonology")]],
    x=X,
)
RENEWAL = dict(now=[[LC, on("Tagrisso", 300)], [LC, worked("Tagrisso", 200, 20)], [LC, on("osimertinib", 60)], [LC]], ef=[[lab("LVEF", 58)], [lab("LVEF", 50)], [lab("LVEF", 49)], []], x=X)
