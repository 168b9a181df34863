"""881 Mounjaro: Anthem criteria, roman and letter markers without indentation, trailing AND/OR, requests that may not be approved."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "881-mounjaro.md", "fu-881", "Blue Laurel Health Plans", "Mounjaro", "tirzepatide"
CLASS, STYLE = "type 2 diabetes: GIP/GLP-1", "Anthem: roman/letter markers without indentation, trailing connectives"
COMBINED = ((44, 7), (14, 3))
M = {"metformin"}
LINES = [
    L("age", "Individual is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("t2", "Individual has a diagnosis of type 2 diabetes mellitus, verified by one of the following", "dx", lambda p: p.dx("E11")),
    L("a1c", "HbA1c of 6.5% or greater", "lab", lambda p: p.lab("HbA1c", lambda v: v >= 6.5)),
    L("fpg", "Fasting plasma glucose of 126 mg/dL or greater", "lab", lambda p: p.lab("Fasting plasma glucose", lambda v: v >= 126)),
    L("met", "Individual has had an inadequate response to metformin after a trial of at least 90 days, or has not tolerated metformin", "trial",
      lambda p: p.failed(M, 90) or p.intolerant(M)),
    L("con", "Individual has a contraindication to metformin, such as an eGFR below 30 mL/min/1.73 m² or metabolic acidosis", "mix",
      lambda p: ANY(p.contraindicated(M, "E87.2"), p.lab("eGFR", lambda v: v < 30)), hard="contraindication by a condition or a laboratory value"),
    L("cvd", "Individual has established atherosclerotic cardiovascular disease (for example, coronary artery disease, ischemic stroke, or peripheral artery disease)", "dx",
      lambda p: p.dx(*ASCVD)),
    L("conc", "Individual is not using Mounjaro together with another GLP-1 receptor agonist or with a DPP-4 inhibitor", "conc",
      lambda p: not p.another(GLP1, "Mounjaro", "tirzepatide") and not p.on(DPP4)),
    L("now", "Individual has been receiving Mounjaro for at least 90 days", "now", lambda p: p.taking({"tirzepatide"}, 90), "r"),
    L("ctl", "HbA1c is below 7%, or has dropped by at least 0.5 percentage points since Mounjaro was started", "change",
      lambda p: ANY(p.lab("HbA1c", lambda v: v < 7), p.change("HbA1c", {"tirzepatide"}, lambda b, c: round(b - c, 6) >= 0.5)), "r", hard="value or change"),
    L("t1", "Individual has type 1 diabetes mellitus", "no", lambda p: p.no_dx("E10"), exclude=True),
    L("mtc", "Individual has a personal or family history of medullary thyroid carcinoma, or has multiple endocrine neoplasia syndrome type 2 (MEN 2)", "no",
      lambda p: p.no_hx("C73", "Z85.850") and not p.family("C73") and p.no_dx("E31.22", "E31.23"), exclude=True),
    L("panc", "Individual has had acute pancreatitis within the past 180 days", "no", lambda p: p.no_hx("K85", within=180), exclude=True, hard="event inside a window"),
]
ATTESTATIONS = ["Documentation is provided that individual continues to follow a diabetic diet", "Request is for weight reduction alone"]


def initial(s):
    return ALL(s.age, s.t2, ANY(s.a1c, s.fpg), ANY(s.met, s.con, s.cvd), s.conc, s.t1, s.mtc, s.panc, ATT)


def renewal(s):
    return ALL(s.now, s.ctl, ATT, s.t1, s.mtc, s.panc, ATT)


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
INITIAL = dict(
    age=[[born(52, 30)], [born(18)], [born(18, -1)]],
    dx=[[T2], [dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65")], [dx("Prediabetes", "R73.03")], [past("Type 2 diabetes mellitus without complications", "E11.9")],
        [T2, dx("Type 1 diabetes mellitus without complications", "E10.9")]],
    lab=[[lab("HbA1c", 8.1)], [lab("HbA1c", 6.5)], [lab("HbA1c", 6.4), lab("Fasting plasma glucose", 119)], [lab("HbA1c", 6.4)], [lab("Fasting plasma glucose", 126)], [lab("Fasting plasma glucose", 7.1, unit="mmol/L")], []],
    step=[[failed("Metformin", 160), lab("eGFR", 82)], [failed("Glucophage", 90), lab("eGFR", 82)], [partial("Metformin", 89), lab("eGFR", 82)], [bad("Metformin", 9), lab("eGFR", 82)], [worked("Metformin", 300), lab("eGFR", 30)],
          [lab("eGFR", 29)], [lab("eGFR", 75), contra("Metformin")], [lab("eGFR", 75), dx("Chronic metabolic acidosis", "E87.22", 90)], [failed("Metformin", 40)],
          [lab("eGFR", 75), dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")], [lab("eGFR", 75), dx("Essential (primary) hypertension", "I10")],
          [failed("Janumet", 120), lab("eGFR", 66)]],
    conc=[[], [on("Zepbound", 60)], [on("Ozempic", 90)], [on("Mounjaro", 20)], [on("Januvia", 90)], [worked("Ozempic", 90, 20)], [on("Jardiance", 90)]],
    x=[[], [fam("Medullary thyroid carcinoma", "C73")], [past("Malignant neoplasm of thyroid gland", "C73", 2000)], [dx("Multiple endocrine neoplasia [MEN] type IIA", "E31.22")], [dx("Multiple endocrine neoplasia [MEN] type I", "E31.21")],
       [past("Acute pancreatitis without necrosis or infection, unspecified", "K85.90", 180)], [past("Acute pancreatitis without necrosis or infection, unspecified", "K85.90", 181)], [dx("Other chronic pancreatitis", "K86.1", 90)]],
)
RENEWAL = dict(
    now=[[T2, on("Mounjaro", 200)], [T2, on("Mounjaro", 90)], [T2, on("Mounjaro", 89)], [T2, worked("Mounjaro", 190, 10)]],
    a1c=[[lab("HbA1c", 8.8, 230), lab("HbA1c", 7.6, 20)], [lab("HbA1c", 7.9, 230), lab("HbA1c", 7.4, 20)], [lab("HbA1c", 7.9, 230), lab("HbA1c", 7.5, 20)], [lab("HbA1c", 7.2, 230), lab("HbA1c", 6.9, 20)],
         [lab("HbA1c", 7.3, 20)], [lab("HbA1c", 6.8, 20)], [lab("HbA1c", 7.4, 230), lab("HbA1c", 7.0, 20)], []],
    x=[[], [fam("Medullary thyroid carcinoma", "C73", "brother")], [past("Acute pancreatitis without necrosis or infection, unspecified", "K85.90", 60)]],
)
