"""771 Trulicity: a Medicaid step form with check boxes in two parts and a list of what is not payable."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "771-trulicity-step.txt", "fu-771", "Pine Bayou State Medicaid", "Trulicity", "dulaglutide"
CLASS, STYLE = "type 2 diabetes: GLP-1", "Medicaid step form, check boxes in parts and steps"
COMBINED = ((44, 6), (14, 3))
MET, LIRA, ME = {"metformin"}, {"liraglutide"}, {"dulaglutide"}
LINES = [
    L("age", "Member is 10 years of age or older", "age", lambda p: p.age_ge(10)),
    L("t2", "Member has type 2 diabetes mellitus (E11.x) and does not have type 1 diabetes", "mix", lambda p: p.dx("E11") and p.no_dx("E10"), hard="presence and absence"),
    L("a1c", "Latest A1c, drawn within the past 4 months, is 7.0% or more", "lab", lambda p: p.lab("HbA1c", lambda v: v >= 7, 120)),
    L("met", "Trial of metformin or a metformin combination for at least 90 days, unless metformin is contraindicated or was not tolerated", "trial",
      lambda p: p.tried(MET, 90) or p.contraindicated(MET) or p.intolerant(MET), hard="unless clause"),
    L("vic", "Inadequate response to at least 60 days of Victoza (liraglutide), or intolerance to it", "trial", lambda p: p.fail_or_intolerant(LIRA, 60)),
    L("cv", "Member has had a heart attack, a stroke, or a coronary stent or bypass", "dx", lambda p: p.hx("I21", "I22", "I25.2", "I63", "Z95.5", "Z95.1")),
    L("on", "Member is already on Trulicity and has been taking it for at least 90 days", "now", lambda p: p.taking(ME, 90)),
    L("mtc", "No personal or family history of medullary thyroid carcinoma or of multiple endocrine neoplasia type 2", "no",
      lambda p: p.no_hx("C73", "Z85.850", "E31.22", "E31.23") and not p.family("C73", "E31.22", "E31.23"), hard="personal or family, two conditions"),
    L("panc", "No history of pancreatitis", "no", lambda p: p.no_hx("K85", "K86.0", "K86.1")),
    L("conc", "Member does not take a DPP-4 inhibitor (Januvia, Tradjenta, Onglyza) or another GLP-1 receptor agonist along with Trulicity", "conc",
      lambda p: not p.on(DPP4) and not p.another(GLP1, "Trulicity", "dulaglutide"), "b", hard="two classes"),
    L("still", "Member is still taking Trulicity and has been on it for at least 6 months", "now", lambda p: p.taking(ME, 180), "r"),
    L("fall", "A1c has come down by 0.7 percentage points or more since Trulicity was started", "change",
      lambda p: p.change("HbA1c", ME, lambda b, c: round(b - c, 6) >= 0.7), "r", hard="change in percentage points"),
    L("ctl", "A1c is below 7.5% on a test in the past 6 months", "lab", lambda p: p.lab("HbA1c", lambda v: v < 7.5, 180), "r"),
    L("gp", "Gastroparesis", "no", lambda p: p.no_dx("K31.84"), exclude=True),
    L("esrd", "End-stage renal disease or dependence on dialysis", "no", lambda p: p.no_dx("N18.6", "Z99.2"), exclude=True),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
]
ATTESTATIONS = ["Member has been taught injection technique and the warning signs of pancreatitis"]


def initial(s):
    return ALL(s.age, s.t2, s.a1c, s.met, ANY(s.vic, s.cv, s.on), s.mtc, s.panc, s.conc, ATT, s.gp, s.esrd, s.preg)


def renewal(s):
    return ALL(s.still, ANY(s.fall, s.ctl), s.conc, s.gp, s.esrd, s.preg)


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
INITIAL = dict(
    age=[[born(47, 12)], [born(10)], [born(10, -1)]],
    dx=[[T2], [dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65")], [dx("Type 1 diabetes mellitus without complications", "E10.9")], [T2, dx("Type 1 diabetes mellitus without complications", "E10.9")],
        [dx("Prediabetes", "R73.03")], [past("Type 2 diabetes mellitus without complications", "E11.9")]],
    a1c=[[lab("HbA1c", 8.3, 30)], [lab("HbA1c", 7.0, 120)], [lab("HbA1c", 6.9)], [lab("HbA1c", 8.3, 121)], [], [lab("HbA1c", 8.9, 100), lab("HbA1c", 6.8, 10)]],
    met=[[worked("Metformin", 200)], [failed("Janumet", 90)], [worked("Metformin", 89)], [bad("Glucophage", 10)], [contra("Metformin")], [on("Metformin", 400)], []],
    two=[[failed("Victoza", 120)], [failed("liraglutide", 60)], [failed("Victoza", 59)], [bad("Victoza", 20)], [worked("Victoza", 200)], [past("Old myocardial infarction", "I25.2")],
         [past("Cerebral infarction, unspecified", "I63.9")], [dx("Presence of coronary angioplasty implant and graft", "Z95.5")], [dx("Transient cerebral ischemic attack, unspecified", "G45.9")],
         [on("Trulicity", 90)], [on("Trulicity", 89)], [failed("Byetta", 200)]],
    x=[[], [fam("Medullary thyroid carcinoma", "C73")], [dx("Multiple endocrine neoplasia [MEN] type IIA", "E31.22")], [fam("Breast cancer", "C50.919")], [past("Acute pancreatitis without necrosis or infection, unspecified", "K85.90", 900)],
       [on("Tradjenta", 60)], [on("Ozempic", 30)], [dx("Gastroparesis", "K31.84")], [dx("End stage renal disease", "N18.6")], [dx("Chronic kidney disease, stage 4 (severe)", "N18.4")], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 60)]],
)
RENEWAL = dict(
    dx=[[T2]],
    now=[[on("Trulicity", 220)], [on("Trulicity", 180)], [on("dulaglutide", 179)], [worked("Trulicity", 300, 15)]],
    a1c=[[lab("HbA1c", 9.4, 240), lab("HbA1c", 8.0, 20)], [lab("HbA1c", 8.7, 240), lab("HbA1c", 8.0, 20)], [lab("HbA1c", 8.6, 240), lab("HbA1c", 8.0, 20)], [lab("HbA1c", 7.4, 20)], [lab("HbA1c", 7.5, 20)],
         [lab("HbA1c", 7.6, 240), lab("HbA1c", 7.3, 30)], []],
    x=[[], [on("Januvia", 20)], [on("Victoza", 20)], [dx("Dependence on renal dialysis", "Z99.2", 60)], [dx("Gastroparesis", "K31.84")]],
)
