"""427 Jardiance: step therapy written as paragraphs, three conditions under plain headings."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "427-jardiance-step-prose.txt", "fu-427", "Blue Heron Plan of the Piedmont", "Jardiance", "empagliflozin"
CLASS, STYLE = "type 2 diabetes, heart failure, CKD: SGLT2", "prose, plain headings as indications, exclusions as sentences"
COMBINED = ((20, 1), (1, 0))
ACR, MET = "Urine albumin-to-creatinine ratio", {"metformin"}
HF = ("I50", "I11.0", "I13.0", "I13.2")


def excused(p, drugs):
    return p.intolerant(drugs) or p.contraindicated(drugs)


def ckd_lab(p):
    e = p.value("eGFR")
    return ANY(None if e is None else 20 <= e < 45, ALL(None if e is None else 45 <= e <= 90, p.lab(ACR, lambda v: v >= 200)))


LINES = [
    L("t2", "The member has been diagnosed with type 2 diabetes mellitus and is at least 10 years of age", "mix", lambda p: p.dx("E11") and p.age_ge(10), hard="diagnosis and age"),
    L("met", "The member has used metformin, by itself or as part of a combination product, for 60 days or longer during the past 180 days, or is unable to take metformin because of an intolerance or a contraindication, or also has atherosclerotic cardiovascular disease, heart failure, or chronic kidney disease",
      "mix", lambda p: p.tried(MET, 60, 180) or excused(p, MET) or p.dx(*ASCVD, *HF, "N18"), hard="trial in a window, excuses, three conditions"),
    L("gfr", "The member's estimated glomerular filtration rate (eGFR), measured within the past 12 months, is not less than 30 mL/min/1.73 m2", "lab", lambda p: p.lab("eGFR", lambda v: v >= 30, 360), hard="not less than"),
    L("hf", "The member is an adult with a diagnosis of heart failure, regardless of the left ventricular ejection fraction", "mix", lambda p: p.age_ge(18) and p.dx(*HF), hard="a value that does not matter"),
    L("ckd", "The member is 18 years of age or older and has a diagnosis of chronic kidney disease", "mix", lambda p: p.age_ge(18) and p.dx("N18")),
    L("range", "The member has an eGFR of at least 20 but less than 45 mL/min/1.73 m2, or has an eGFR of 45 to 90 mL/min/1.73 m2 together with a urine albumin-to-creatinine ratio of 200 mg/g or greater", "mix", ckd_lab, hard="two ranges, the second with another test"),
    L("ras", "The member is taking an ACE inhibitor or an angiotensin receptor blocker, unless both are contraindicated or not tolerated", "mix",
      lambda p: p.taking(ACE | ARB) or (excused(p, ACE) and excused(p, ARB)), hard="current drug unless both classes are excused"),
    L("now", "The member is currently taking Jardiance, and the prescriber states that the member continues to benefit from it", "now", lambda p: p.taking({"empagliflozin"}), "r", hard="fact and attestation"),
    L("t1", "Jardiance is not covered for members with type 1 diabetes mellitus or a history of diabetic ketoacidosis", "no", lambda p: p.no_dx("E10") and p.no_hx("E10.1", "E11.1", "E13.1"), exclude=True, hard="a present and a past condition"),
    L("dial", "Jardiance is not covered for members who are on dialysis", "no", lambda p: p.no_dx("Z99.2"), exclude=True),
    L("conc", "Jardiance is not covered when it is used along with another SGLT2 inhibitor or a product that contains one (e.g., Farxiga, Invokana, Xigduo XR)", "conc", lambda p: not p.another(SGLT2, "Jardiance", "empagliflozin"), exclude=True),
]
ATTESTATIONS = []


def initial(s):
    return ALL(ANY(ALL(s.t2, s.met, s.gfr), s.hf, ALL(s.ckd, s.range, s.ras)), s.t1, s.dial, s.conc)


def renewal(s):
    return ALL(s.now, s.t1, s.dial, s.conc)


T2, HFD, CKD = dx("Type 2 diabetes mellitus", "E11.9"), dx("Chronic systolic (congestive) heart failure", "I50.22"), dx("Chronic kidney disease, stage 3b", "N18.32")
KETO = "Type 2 diabetes mellitus with ketoacidosis without coma"
X = [[], [dx("Type 1 diabetes mellitus", "E10.9")], [past(KETO, "E11.10", 800)], [dx("Dependence on renal dialysis", "Z99.2")], [on("Farxiga")], [on("Xigduo XR", 60)], [failed("Invokana", 90, 20)], [on("Januvia")]]
INITIAL = dict(
    age=[[born(47, 80)], [born(10)], [born(10, -1)]],
    dx=[[T2], [dx("Impaired fasting glucose", "R73.01")], [past("Type 2 diabetes mellitus", "E11.9")]],
    met=[[worked("Metformin", 90, 30)], [on("Glucophage", 60)], [on("Metformin", 59)], [worked("Janumet", 75, 180)], [worked("Metformin", 300, 181)], [bad("Metformin", 4, 900)], [contra("Metformin")],
         [], [dx("Old myocardial infarction", "I25.2")], [past("Chronic kidney disease, stage 2 (mild)", "N18.2")]],
    gfr=[[lab("eGFR", 74)], [lab("eGFR", 30, 360)], [lab("eGFR", 29.9)], [lab("eGFR", 74, 361)]],
    x=X[:5],
)
MORE = {
    "kidney": dict(
        age=[[born(61, 9)], [born(18, -1)]],
        dx=[[CKD], [dx("Acute kidney failure, unspecified", "N17.9")]],
        lab=[[lab("eGFR", 33)], [lab("eGFR", 20)], [lab("eGFR", 19)], [lab("eGFR", 45), lab(ACR, 200)], [lab("eGFR", 45), lab(ACR, 199)], [lab("eGFR", 45)], [lab("eGFR", 91), lab(ACR, 900)]],
        ras=[[on("Zestril", 300)], [on("Entresto", 90)], [worked("Losartan", 300, 20)], [bad("Lisinopril"), contra("Cozaar")], [bad("Lisinopril")]],
    ),
    "heart": dict(
        age=[[born(70, 9)], [born(18, -1)]],
        hf=[[HFD, lab("LVEF", 55)], [dx("Hypertensive heart disease with heart failure", "I11.0")], [past("Heart failure, unspecified", "I50.9")], [dx("Cardiomyopathy, unspecified", "I42.9")]],
    ),
}
RENEWAL = dict(
    now=[[T2, on("Jardiance", 300)], [HFD, on("empagliflozin", 20)], [T2, worked("Jardiance", 300, 10)], [T2, on("Farxiga", 300)]],
    x=X[:1] + X[2:3],
)
