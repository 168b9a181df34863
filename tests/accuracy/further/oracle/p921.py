"""921 Ozempic: numbered criteria with lettered sub-items, a windowed metformin trial, a conditional at renewal."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "921-ozempic.md", "fu-921", "Blue Heron Health of the Plains", "Ozempic", "semaglutide"
CLASS, STYLE = "type 2 diabetes: GLP-1", "BCBS via Prime, numbered with lettered sub-items"
COMBINED = ((42, 7), (16, 4))
M = {"metformin"}
LINES = [
    L("t2", "The member has a diagnosis of type 2 diabetes mellitus, supported by at least ONE of the following", "dx", lambda p: p.dx("E11", names=("type 2 diabetes mellitus",))),
    L("a1c", "Hemoglobin A1c of 6.5% or greater", "lab", lambda p: p.lab("HbA1c", lambda v: v >= 6.5)),
    L("fpg", "Fasting plasma glucose of 126 mg/dL or greater", "lab", lambda p: p.lab("Fasting plasma glucose", lambda v: round(v, 3) >= 126)),
    L("age", "The member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("met", "Inadequate response to metformin after at least 90 days of use within the past 365 days", "trial", lambda p: p.failed(M, 90, 365), hard="a length and a window"),
    L("noM", "Intolerance to metformin, or a contraindication to it such as metabolic acidosis or stage 4 or stage 5 chronic kidney disease", "trial",
      lambda p: p.intolerant(M) or p.contraindicated(M, "E87.2", "N18.4", "N18.5"), hard="contraindication by condition"),
    L("cv", "The member has coronary artery disease, peripheral artery disease, or a history of myocardial infarction or ischemic stroke", "dx",
      lambda p: p.dx("I25", "I70.2", "I73.9", "E11.51") or p.hx("I21", "I22", "I25.2", "I63", "Z86.73", "I69.3"), hard="active for two, a history for two"),
    L("conc", "Ozempic will not be used in combination with another GLP-1 receptor agonist (such as Trulicity, Rybelsus or Victoza) or with a DPP-4 inhibitor", "conc",
      lambda p: not (p.another(GLP1, "Ozempic", "semaglutide") or p.on(DPP4)), "b"),
    L("now", "The member is currently using Ozempic", "now", lambda p: p.on({"semaglutide"}), "r"),
    L("six", "If the member has been on Ozempic for 6 months or longer, the latest A1c is below 7.0% or at least 1 percentage point lower than before Ozempic was started", "if",
      lambda p: IF(p.tried({"semaglutide"}, 180), ANY(p.lab("HbA1c", lambda v: v < 7), p.change("HbA1c", {"semaglutide"}, lambda b, c: round(b - c, 6) >= 1))), "r", hard="conditional, value or change"),
    L("t1", "Type 1 diabetes mellitus", "no", lambda p: p.no_dx("E10"), exclude=True),
    L("panc", "A history of pancreatitis, acute or chronic", "no", lambda p: p.no_hx("K85", "K86.0", "K86.1"), exclude=True),
    L("mtc", "A personal or family history of medullary thyroid carcinoma", "no", lambda p: p.no_hx("C73", "Z85.850") and not p.family("C73"), exclude=True, hard="personal or family"),
    L("men", "Multiple endocrine neoplasia syndrome type 2", "no", lambda p: p.no_dx("E31.22", "E31.23"), exclude=True),
]
ATTESTATIONS = ["The member will follow a diet and exercise plan alongside treatment"]


def initial(s):
    return ALL(s.t2, ANY(s.a1c, s.fpg), s.age, ANY(s.met, s.noM, s.cv), s.conc, ATT, s.t1, s.panc, s.mtc, s.men)


def renewal(s):
    return ALL(s.now, s.six, s.conc, s.t1, s.panc, s.mtc, s.men)


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
INITIAL = dict(
    dx=[[T2], [dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65")], [dx("Prediabetes", "R73.03")], [past("Type 2 diabetes mellitus without complications", "E11.9")], [dx("Type 2 diabetes mellitus", None)]],
    lab=[[lab("HbA1c", 8.1)], [lab("HbA1c", 6.5)], [lab("HbA1c", 6.4)], [lab("HbA1c", 6.4), lab("Fasting plasma glucose", 126, 40)], [lab("HbA1c", 6.1), lab("Fasting plasma glucose", 125, 40)],
         [lab("Fasting plasma glucose", 7.8, 50, "mmol/L")], []],
    age=[[born(52, 40)], [born(18)], [born(18, -1)]],
    step=[[failed("Metformin", 200, 60)], [failed("Glucophage", 90, 365)], [failed("Metformin", 200, 366)], [failed("Metformin", 89, 20)], [worked("Metformin", 300, 20)], [bad("Metformin", 8, 900)],
          [contra("Metformin")], [dx("Chronic kidney disease, stage 4 (severe)", "N18.4", 400)], [dx("Chronic kidney disease, stage 3b", "N18.32", 400)], [dx("Atherosclerotic heart disease of native coronary artery", "I25.10")],
          [past("Non-ST elevation myocardial infarction", "I21.4", 700)], [past("Transient cerebral ischemic attack, unspecified", "G45.9", 700)], [on("Janumet", 120, "partial_response")],
          [partial("Metformin", 60, 100), partial("Glucophage", 40, 50)], []],
    x=[[], [on("Rybelsus", 60)], [worked("Trulicity", 90, 5)], [on("Januvia", 60)], [on("Jardiance", 60)], [dx("Type 1 diabetes mellitus without complications", "E10.9")], [past("Acute pancreatitis without necrosis or infection, unspecified", "K85.90", 2000)],
       [fam("Medullary thyroid carcinoma", "C73")], [dx("Multiple endocrine neoplasia [MEN] type IIA", "E31.22")], [dx("Multiple endocrine neoplasia [MEN] type I", "E31.21")]],
)
RENEWAL = dict(
    now=[[T2, on("Ozempic", 300)], [T2, on("semaglutide", 180)], [T2, on("Ozempic", 179)], [T2, worked("Ozempic", 280, 20)]],
    a1c=[[lab("HbA1c", 9.2, 400), lab("HbA1c", 7.6, 15)], [lab("HbA1c", 8.4, 400), lab("HbA1c", 7.4, 15)], [lab("HbA1c", 8.3, 400), lab("HbA1c", 7.4, 15)], [lab("HbA1c", 6.9, 15)], [lab("HbA1c", 7.0, 15)], []],
    x=[[], [on("Victoza", 40)], [on("Glyxambi", 40)], [fam("Medullary thyroid carcinoma", "C73", "brother")], [past("Other chronic pancreatitis", "K86.1")]],
)
