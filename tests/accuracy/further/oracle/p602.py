"""602 Mounjaro: Centene clinical policy, 'must meet all', both of two under a header, renewal by value or change."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "602-mounjaro.md", "fu-602", "Prairie Meridian Marketplace", "Mounjaro", "tirzepatide"
CLASS, STYLE = "type 2 diabetes: GIP/GLP-1", "Centene clinical policy, 1. a. with semicolons"
COMBINED = ((40, 7), (14, 4))
M = {"metformin"}
PANC = ("K85", "K86.0", "K86.1")
step = lambda p, *d: p.failed(set(d), 90) or p.intolerant(set(d)) or p.contraindicated(set(d))
LINES = [
    L("t2", "Diagnosis of type 2 diabetes mellitus", "dx", lambda p: p.dx("E11")),
    L("age", "Age ≥ 18 years", "age", lambda p: p.age_ge(18)),
    L("a1c", "HbA1c ≥ 7% on a test within the past 90 days", "lab", lambda p: p.lab("HbA1c", lambda v: v >= 7, 90)),
    L("met", "Failure of ≥ 3 consecutive months of metformin, unless contraindicated or clinically significant adverse effects are experienced", "trial", lambda p: step(p, "metformin")),
    L("high", "HbA1c ≥ 8.5% within the past 90 days, and member is receiving metformin", "mix", lambda p: ALL(p.lab("HbA1c", lambda v: v >= 8.5, 90), p.on(M)), hard="lab and current drug in one line"),
    L("oz", "Ozempic", "trial", lambda p: step(p, "semaglutide"), hard="the header carries the verb, the time and the excuse"),
    L("tv", "Trulicity or Victoza", "trial", lambda p: step(p, "dulaglutide") or step(p, "liraglutide"), hard="the header carries the verb; either of two drugs"),
    L("panc", "Member has no history of pancreatitis", "no", lambda p: p.no_hx(*PANC)),
    L("conc", "Mounjaro is not prescribed concurrently with another GLP-1 receptor agonist or a DPP-4 inhibitor (e.g., Januvia, Tradjenta)", "conc",
      lambda p: not p.another(GLP1, "Mounjaro", "tirzepatide") and not p.on(DPP4), "b"),
    L("rec", "Member has been receiving Mounjaro for at least 3 months", "now", lambda p: p.taking({"tirzepatide"}, 90), "r"),
    L("ctl", "HbA1c < 7% on a test within the past 6 months", "lab", lambda p: p.lab("HbA1c", lambda v: v < 7, 180), "r"),
    L("fall", "HbA1c has decreased by at least 1 percentage point from baseline", "change", lambda p: p.change("HbA1c", {"tirzepatide"}, lambda b, c: round(b - c, 6) >= 1), "r", hard="change in percentage points"),
    L("t1", "Type 1 diabetes mellitus", "no", lambda p: p.no_dx("E10"), exclude=True),
    L("gdm", "Gestational diabetes", "no", lambda p: p.no_dx("O24.4"), exclude=True),
]
ATTESTATIONS = ["Dose does not exceed 15 mg (1 pen) per week", "Member was stabilized on Mounjaro under a previous plan",
                "If request is for a dose increase, new dose does not exceed 15 mg (1 pen) per week"]


def initial(s):
    return ALL(s.t2, s.age, s.a1c, ANY(s.met, s.high), ALL(s.oz, s.tv), s.panc, s.conc, ATT, s.t1, s.gdm)


def renewal(s):
    return ALL(ANY(s.rec, ATT), ANY(s.ctl, s.fall), s.conc, ATT, s.t1, s.gdm)


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
INITIAL = dict(
    age=[[born(44, 12)], [born(18)], [born(18, -1)]],
    dx=[[T2], [dx("Type 2 diabetes mellitus with diabetic polyneuropathy", "E11.42")], [dx("Other specified diabetes mellitus without complications", "E13.9")]],
    a1c=[[lab("HbA1c", 7.9, 30)], [lab("HbA1c", 7.0, 90)], [lab("HbA1c", 6.9, 30)], [lab("HbA1c", 8.8, 91)], [], [lab("HbA1c", 8.9, 80), lab("HbA1c", 6.7, 8)]],
    met=[[failed("Metformin", 200)], [failed("Metformin", 90)], [failed("Metformin", 89)], [failed("Metformin", 60, 60), failed("Metformin", 40, 10)], [failed("Metformin", 60, 110), failed("Metformin", 60, 10)], [bad("Glucophage", 5)],
         [contra("Metformin")], [worked("Metformin", 250)], [on("Metformin", 300), lab("HbA1c", 8.5, 3)], [on("Metformin", 300), lab("HbA1c", 8.4, 3)], [lab("HbA1c", 9.4, 3)]],
    two=[[failed("Ozempic", 120), bad("Trulicity")], [failed("Ozempic", 90), failed("Victoza", 90, 140)], [failed("Ozempic", 89), failed("Victoza", 100, 140)], [failed("Ozempic", 120)], [failed("Trulicity", 120), bad("Victoza")],
         [contra("Ozempic"), contra("Trulicity")], [bad("semaglutide"), worked("Victoza", 200, 90)], [partial("Ozempic", 100), partial("liraglutide", 95, 150)]],
    x=[[], [past("Acute pancreatitis without necrosis or infection, unspecified", "K85.90", 2000)], [dx("Alcohol-induced chronic pancreatitis", "K86.0")], [on("Januvia", 90)], [on("Zepbound", 40)], [on("Jardiance", 90)],
       [dx("Type 1 diabetes mellitus without complications", "E10.9")], [sex("female"), dx("Gestational diabetes mellitus in pregnancy, diet controlled", "O24.410", 60)]],
)
RENEWAL = dict(
    now=[[T2, on("Mounjaro", 210)], [T2, on("tirzepatide", 90)], [T2, on("Mounjaro", 89)], [T2, worked("Mounjaro", 180, 40)]],
    a1c=[[lab("HbA1c", 9.0, 230), lab("HbA1c", 7.4, 20)], [lab("HbA1c", 8.2, 230), lab("HbA1c", 7.2, 20)], [lab("HbA1c", 8.2, 230), lab("HbA1c", 7.3, 20)], [lab("HbA1c", 7.2, 230), lab("HbA1c", 6.9, 15)],
         [lab("HbA1c", 7.0, 15)], [lab("HbA1c", 6.6, 15)], [lab("HbA1c", 8.7, 230)]],
    x=[[], [on("Trulicity", 40)], [dx("Type 1 diabetes mellitus with hyperglycemia", "E10.65")]],
)
