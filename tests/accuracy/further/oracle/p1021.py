"""1021 Jardiance: Centene, I. A. 1. a. i. with two indications, unless clauses, NOT authorized."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1021-jardiance.md", "fu-1021", "Cedar Prairie Health Plan", "Jardiance", "empagliflozin"
CLASS, STYLE = "heart failure and CKD: SGLT2 inhibitor", "Centene, I. A. 1. a. i. must meet all, NOT authorized"
COMBINED = ((36, 5), (12, 2))
HF_BB = ({"bisoprolol"}, {"carvedilol"}, {"metoprolol"})
UACR = "Urine albumin-to-creatinine ratio"


def out(p, *groups):
    """Every group was not tolerated or is contraindicated."""
    return all(p.intolerant(g) or p.contraindicated(g) for g in groups)


LINES = [
    L("hf", "Diagnosis of heart failure", "dx", lambda p: p.dx("I50", "I11.0", "I13.0", "I13.2")),
    L("age", "Age ≥ 18 years", "age", lambda p: p.age_ge(18)),
    L("nyha", "New York Heart Association (NYHA) Class II, III, or IV", "lab", lambda p: p.lab("NYHA class", lambda v: 2 <= v <= 4)),
    L("ef41", "Left ventricular ejection fraction (LVEF) > 40%", "lab", lambda p: p.lab("LVEF", lambda v: v > 40)),
    L("ef40", "LVEF ≤ 40%", "lab", lambda p: p.lab("LVEF", lambda v: v <= 40)),
    L("bb", "Member is currently receiving bisoprolol, carvedilol, or metoprolol, unless all three are contraindicated or not tolerated", "trial",
      lambda p: p.on(set().union(*HF_BB)) or out(p, *HF_BB), hard="unless clause"),
    L("dapa", "Failure of a ≥ 30 day trial of dapagliflozin (Farxiga), unless contraindicated or clinically significant adverse effects are experienced", "trial",
      lambda p: p.tfci({"dapagliflozin"}, 30), hard="unless clause"),
    L("conc", "Jardiance is not prescribed concurrently with another SGLT2 inhibitor (e.g., Farxiga, Invokana, Steglatro)", "conc",
      lambda p: not p.another(SGLT2, "Jardiance", "empagliflozin"), "b"),
    L("ckd", "Diagnosis of chronic kidney disease (CKD)", "dx", lambda p: p.dx("N18", "I12", "I13", "E08.22", "E09.22", "E10.22", "E11.22", "E13.22")),
    L("gfr", "eGFR ≥ 20 and < 45 mL/min/1.73 m2 within the past 90 days", "lab", lambda p: p.lab("eGFR", lambda v: 20 <= v < 45, 90)),
    L("alb", "eGFR ≥ 45 and < 90 mL/min/1.73 m2 and urine albumin-to-creatinine ratio (UACR) ≥ 200 mg/g, each within the past 90 days", "lab",
      lambda p: ALL(p.lab("eGFR", lambda v: 45 <= v < 90, 90), p.lab(UACR, lambda v: v >= 200, 90)), hard="two observations, one window"),
    L("ras", "Member is currently receiving an ACE inhibitor or angiotensin receptor blocker (e.g., lisinopril, losartan), unless both classes are contraindicated or not tolerated", "trial",
      lambda p: p.on(ACE | ARB) or out(p, ACE, ARB), hard="unless clause"),
    L("pkd", "Member does not have polycystic kidney disease", "no", lambda p: p.no_dx("Q61.1", "Q61.2", "Q61.3")),
    L("dial", "Member is not receiving dialysis", "no", lambda p: p.no_dx("Z99.2"), "b"),
    L("now", "Member is currently receiving Jardiance and has been on it for at least 90 days", "now", lambda p: p.taking({"empagliflozin"}, 90), "r"),
    L("t1", "Member has type 1 diabetes mellitus", "no", lambda p: p.no_dx("E10"), exclude=True),
    L("dka", "Member has a history of diabetic ketoacidosis", "no", lambda p: p.no_hx("E08.1", "E09.1", "E10.1", "E11.1", "E13.1"), exclude=True),
]
ATTESTATIONS = ["Dose does not exceed 10 mg per day", "Member is responding positively to therapy"]


def initial(s):
    return ALL(ANY(ALL(s.hf, s.age, s.nyha, ANY(s.ef41, ALL(s.ef40, s.bb)), s.dapa, s.conc, ATT),
                   ALL(s.ckd, s.age, ANY(s.gfr, s.alb), s.ras, s.pkd, s.dial, s.conc, ATT)), s.t1, s.dka)


def renewal(s):
    return ALL(s.now, ATT, s.dial, s.conc, ATT, s.t1, s.dka)


HF = dx("Chronic systolic (congestive) heart failure", "I50.22")
CKD = dx("Chronic kidney disease, stage 3b", "N18.32")
INITIAL = dict(
    age=[[born(63, 40)], [born(18)], [born(18, -1)]],
    dx=[[HF], [dx("Chronic diastolic (congestive) heart failure", "I50.32")], [dx("Hypertensive heart disease with heart failure", "I11.0")], [dx("Dilated cardiomyopathy", "I42.0")],
        [past("Chronic systolic (congestive) heart failure", "I50.22")], [CKD, lab("eGFR", 33), on("Lisinopril", 400)],
        [CKD, lab("eGFR", 33), on("Lisinopril", 400), dx("Polycystic kidney, adult type", "Q61.2")]],
    nyha=[[lab("NYHA class", 3)], [lab("NYHA class", 2)], [lab("NYHA class", 1)], [], [lab("NYHA class", 2, 300), lab("NYHA class", 1, 15)]],
    ef=[[lab("LVEF", 35), on("Coreg", 300)], [lab("LVEF", 41)], [lab("LVEF", 40)], [lab("LVEF", 40), on("Zebeta", 60)], [lab("LVEF", 30), on("Tenormin", 300)],
        [lab("LVEF", 30), contra("bisoprolol"), contra("carvedilol"), bad("Metoprolol")], [on("Coreg", 300)], [lab("LVEF", 32), worked("Toprol-XL", 200, 40)]],
    dapa=[[failed("Farxiga", 60)], [failed("dapagliflozin", 30)], [partial("Farxiga", 29)], [bad("Farxiga")], [contra("dapagliflozin")], [failed("Invokana", 90)], [worked("Farxiga", 90)], [], [undated("Farxiga")]],
    x=[[], [on("Steglatro", 40)], [dx("Type 1 diabetes mellitus without complications", "E10.9")], [dx("Type 2 diabetes mellitus without complications", "E11.9")],
       [past("Type 2 diabetes mellitus with ketoacidosis without coma", "E11.10")], [on("Januvia", 90)], [worked("Invokana", 60, 50)], [dx("Dependence on renal dialysis", "Z99.2")]],
)
MORE = {"ckd": dict(
    dx=[[CKD], [dx("Type 2 diabetes mellitus with diabetic chronic kidney disease", "E11.22")], [dx("Acute kidney failure, unspecified", "N17.9")]],
    gfr=[[lab("eGFR", 33)], [lab("eGFR", 20, 90)], [lab("eGFR", 19)], [lab("eGFR", 45), lab(UACR, 200, 90)], [lab("eGFR", 45), lab(UACR, 199)], [lab("eGFR", 90), lab(UACR, 900)], [lab("eGFR", 33, 91)],
         [lab("eGFR", 61), lab(UACR, 410, 91)]],
    ras=[[on("Lisinopril", 400)], [on("Cozaar", 30)], [worked("Losartan", 200, 20)], [bad("Lisinopril"), contra("losartan")], [on("Norvasc", 200)]],
    x=[[], [dx("Polycystic kidney, adult type", "Q61.2")], [dx("Acquired cyst of kidney", "N28.1")], [dx("Dependence on renal dialysis", "Z99.2")], [on("Farxiga", 100)]],
)}
RENEWAL = dict(
    now=[[HF, on("Jardiance", 250)], [HF, on("empagliflozin", 90)], [HF, on("Jardiance", 89)], [HF, worked("Jardiance", 250, 12)]],
    x=[[], [on("Invokana", 40)], [dx("Dependence on renal dialysis", "Z99.2")], [dx("Type 1 diabetes mellitus with hyperglycemia", "E10.65")], [past("Type 2 diabetes mellitus with ketoacidosis without coma", "E11.10")], [on("Metformin", 300)]],
)
