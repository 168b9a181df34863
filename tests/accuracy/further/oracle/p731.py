"""731 Ozempic: CVS Caremark text, bullets and o bullets, contraindication by condition, attestation with a lab value."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "731-ozempic.txt", "fu-731", "Harborstone Employee Health Trust", "Ozempic", "semaglutide"
CLASS, STYLE = "type 2 diabetes: GLP-1", "CVS Caremark, bullets within bullets, .txt"
COMBINED = ((40, 7), (14, 3))
M = {"metformin"}
S = {"semaglutide"}
CONC = "The requested drug will not be used in combination with another GLP-1 receptor agonist (e.g., Rybelsus, Trulicity, Victoza) or with a DPP-4 inhibitor (e.g., Januvia, Tradjenta)"
LINES = [
    L("t2", "Authorization may be granted when the requested drug is being prescribed for the treatment of type 2 diabetes mellitus and ALL of the following criteria are met", "dx", lambda p: p.dx("E11"), hidden=True),
    L("rt2", "Authorization may be granted for continued treatment of type 2 diabetes mellitus when ALL of the following criteria are met", "dx", lambda p: p.dx("E11"), "r", hidden=True),
    L("age", "The patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("a1c", "Hemoglobin A1C of 6.5 percent or greater", "lab", lambda p: p.lab("HbA1c", lambda v: v >= 6.5)),
    L("fpg", "Fasting plasma glucose of 126 mg/dL or greater", "lab", lambda p: p.lab("Fasting plasma glucose", lambda v: v >= 126)),
    L("met", "The patient experienced an inadequate treatment response to at least 90 days of metformin", "trial", lambda p: p.failed(M, 90)),
    L("bad", "The patient experienced an intolerance to metformin, or has a contraindication to it (for example, metabolic acidosis or end stage renal disease)", "trial",
      lambda p: p.intolerant(M) or p.contraindicated(M, "E87.2", "N18.6"), hard="conditions the policy names as contraindication"),
    L("combo", "The patient requires combination therapy with two or more drugs, and an A1C drawn within the past 3 months is 7.5 percent or greater", "lab",
      lambda p: p.lab("HbA1c", lambda v: v >= 7.5, 90), hard="an attestation and a fact: the fact decides"),
    L("cvd", "The patient has established atherosclerotic cardiovascular disease", "dx", lambda p: p.dx(*ASCVD, "E11.51")),
    L("ckd", "The patient has chronic kidney disease with an eGFR of less than 60 mL/min/1.73 m2", "mix",
      lambda p: ALL(p.dx("N18", "E11.22", "I12", "I13"), p.lab("eGFR", lambda v: v < 60)), hard="diagnosis and lab on one line"),
    L("mtc", "Neither the patient nor a family member has a history of medullary thyroid carcinoma or of multiple endocrine neoplasia syndrome type 2", "no",
      lambda p: p.no_hx("C73", "Z85.850", "E31.22", "E31.23") and not p.family("C73", "E31.22", "E31.23"), hard="personal and family history, negated by neither"),
    L("conc", CONC, "conc", lambda p: not p.another(GLP1, "Ozempic", "semaglutide") and not p.on(DPP4), "b", hard="two classes"),
    L("now", "The patient has been receiving Ozempic for at least 3 months", "now", lambda p: p.taking(S, 90), "r"),
    L("fall", "The patient's A1C is lower than the value obtained before Ozempic was started", "change", lambda p: p.change("HbA1c", S, lambda b, c: c < b), "r", hard="change from baseline"),
    L("ctl", "The most recent A1C, drawn within the past 180 days, is less than 7 percent", "lab", lambda p: p.lab("HbA1c", lambda v: v < 7, 180), "r"),
    L("t1", "Type 1 diabetes mellitus", "no", lambda p: p.no_dx("E10"), exclude=True),
    L("panc", "Acute or chronic pancreatitis", "no", lambda p: p.no_dx("K85", "K86.0", "K86.1"), exclude=True),
]
ATTESTATIONS = ["The patient will follow a reduced-calorie diet and an exercise plan during treatment"]


def initial(s):
    return ALL(s.t2, s.age, ANY(s.a1c, s.fpg), ANY(s.met, s.bad, s.combo, s.cvd, s.ckd), s.mtc, s.conc, ATT, s.t1, s.panc)


def renewal(s):
    return ALL(s.rt2, s.now, ANY(s.fall, s.ctl), s.conc, s.t1, s.panc)


T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
INITIAL = dict(
    age=[[born(52, 20)], [born(18)], [born(18, -1)]],
    dx=[[T2], [dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65")], [dx("Prediabetes", "R73.03")], [past("Type 2 diabetes mellitus without complications", "E11.9")]],
    lab=[[lab("HbA1c", 7.2)], [lab("HbA1c", 6.5, 400)], [lab("HbA1c", 6.4)], [lab("Fasting plasma glucose", 126)], [], [lab("HbA1c", 6.2), lab("Fasting plasma glucose", 7.0, 30, "mmol/L")], [lab("HbA1c", 6.2), lab("Fasting plasma glucose", 125)]],
    step=[[failed("Metformin", 150)], [failed("Glucophage", 90)], [failed("Metformin", 89)], [worked("Metformin", 300)], [bad("Janumet")], [contra("Metformin")], [dx("Acute metabolic acidosis", "E87.21", 30)],
          [past("Acute metabolic acidosis", "E87.21", 300)], [lab("HbA1c", 7.5, 10)], [lab("HbA1c", 7.4, 10)], [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")],
          [dx("Chronic kidney disease, stage 3a", "N18.31"), lab("eGFR", 59)], [dx("Chronic kidney disease, stage 3a", "N18.31"), lab("eGFR", 60)], [dx("Chronic kidney disease, stage 3a", "N18.31")],
          [failed("Metformin", 60, 120), failed("Metformin", 40, 60)], []],
    x=[[], [past("Medullary thyroid carcinoma", "C73", 2000)], [fam("Medullary thyroid carcinoma", "C73", "sister")], [fam("Multiple endocrine neoplasia [MEN] type IIA", "E31.22")], [dx("Multiple endocrine neoplasia [MEN] type I", "E31.21")],
       [on("Trulicity", 90)], [on("Rybelsus", 60)], [on("Ozempic", 30)], [worked("Victoza", 200, 20)], [on("Glyxambi", 50)], [dx("Type 1 diabetes mellitus without complications", "E10.9")], [dx("Acute pancreatitis without necrosis or infection, unspecified", "K85.90", 20)], [past("Acute pancreatitis without necrosis or infection, unspecified", "K85.90")]],
)
MORE = dict(
    combo=dict(
        dx=[[T2], [dx("Type 2 diabetes mellitus with diabetic polyneuropathy", "E11.42")]],
        lab=[[lab("HbA1c", 7.9, 30)], [lab("HbA1c", 7.5, 90)], [lab("HbA1c", 7.5, 91)], [lab("HbA1c", 7.4, 90)], [lab("HbA1c", 8.8, 85), lab("HbA1c", 7.1, 9)], [lab("Fasting plasma glucose", 160)]],
        met=[[], [worked("Metformin", 200)], [bad("Glucophage")]],
    ),
)
RENEWAL = dict(
    dx=[[T2], [dx("Prediabetes", "R73.03")]],
    now=[[on("Ozempic", 200)], [on("semaglutide", 90)], [on("Ozempic", 89)], [worked("Ozempic", 200, 15)]],
    a1c=[[lab("HbA1c", 8.6, 230), lab("HbA1c", 7.6, 20)], [lab("HbA1c", 7.6, 230), lab("HbA1c", 7.6, 20)], [lab("HbA1c", 6.9, 180)], [lab("HbA1c", 6.8, 181), lab("HbA1c", 6.7, 300)], [lab("HbA1c", 7.0, 20)], [lab("HbA1c", 8.1, 300)], [lab("HbA1c", 6.6, 230), lab("HbA1c", 6.8, 20)]],
    x=[[], [on("Januvia", 40)], [dx("Alcohol-induced chronic pancreatitis", "K86.0", 90)]],
)
