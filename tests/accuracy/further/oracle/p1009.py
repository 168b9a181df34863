"""1009 Entresto: UnitedHealthcare text, -AND-/-OR- on their own lines, adult and pediatric parts, one reauthorization."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1009-entresto.txt", "fu-1009", "Granite United Benefit", "Entresto", "sacubitril/valsartan"
CLASS, STYLE = "heart failure: ARNI", "UnitedHealthcare, A. 1. a. (1) (a) with -AND-/-OR-"
COMBINED = ((26, 4), (14, 2))
HF = ("I50", "I11.0", "I13.0", "I13.2")
E_ = {"sacubitril"}
HF_BB = {"bisoprolol", "carvedilol", "metoprolol"}
DM = ("E08", "E09", "E10", "E11", "E13")
LINES = [
    L("a18", "Patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("hf", "Diagnosis of heart failure", "dx", lambda p: p.dx(*HF)),
    L("nyha", "Heart failure is New York Heart Association (NYHA) Class II, III or IV", "lab", lambda p: p.lab("NYHA class", lambda v: v in (2, 3, 4))),
    L("ef40", "Left ventricular ejection fraction (LVEF) of 40% or less within the past 12 months", "lab", lambda p: p.lab("LVEF", lambda v: v <= 40, 360)),
    L("bb", "Patient is taking bisoprolol, carvedilol, or metoprolol", "now", lambda p: p.on(HF_BB)),
    L("bbi", "Patient has a contraindication or intolerance to a beta-blocker", "trial", lambda p: p.contraindicated(BB_ALL) or p.intolerant(BB_ALL)),
    L("ras", "Patient has received at least a 30-day trial of an ACE inhibitor or an angiotensin II receptor blocker (ARB) (e.g., lisinopril, losartan)", "trial", lambda p: p.tried(ACE | ARB, 30)),
    L("ang", "Patient has no history of angioedema", "no", lambda p: p.no_hx("T78.3"), "b"),
    L("ali", "Entresto is not used together with aliskiren in a patient with diabetes", "mix", lambda p: not (p.dx(*DM) and p.on({"aliskiren"})), hard="a disease with a drug, negated"),
    L("spec", "Prescribed by or in consultation with a cardiologist", "spec", lambda p: p.prescriber("cardiology")),
    L("kid", "Patient is 1 to 17 years of age", "age", lambda p: p.age_in(1, 17)),
    L("sys", "Diagnosis of systolic heart failure", "dx", lambda p: p.dx("I50.2", "I50.4")),
    L("ef45", "LVEF of 45% or less within the past 12 months", "lab", lambda p: p.lab("LVEF", lambda v: v <= 45, 360)),
    L("now", "Patient has been on Entresto for at least 3 months", "now", lambda p: p.tried(E_, 90), "r"),
    L("ace", "Entresto is not used in combination with an ACE inhibitor", "conc", lambda p: not p.on(ACE), "r"),
    L("k", "Serum potassium of 5.5 mEq/L or less within the past 6 months", "lab", lambda p: p.lab("Serum potassium", lambda v: v <= 5.5, 180), "r"),
]
ATTESTATIONS = ["Any ACE inhibitor will be discontinued at least 36 hours before starting Entresto", "Documentation of positive clinical response to Entresto therapy"]


def initial(s):
    adult = ALL(s.a18, s.hf, s.nyha, s.ef40, ANY(s.bb, s.bbi), s.ras, s.ang, s.ali, ATT, s.spec)
    child = ALL(s.kid, s.sys, s.ef45, s.ang, s.spec)
    return ANY(adult, child)


def renewal(s):
    return ALL(ATT, s.now, s.ace, s.k, s.ang)


SYS = dx("Chronic systolic (congestive) heart failure", "I50.22")
T2 = dx("Type 2 diabetes mellitus without complications", "E11.9", 900)
ANG = ("Angioneurotic edema, initial encounter", "T78.3XXA", 700)
NYHA = "NYHA class"
INITIAL = dict(
    age=[[born(63, 12)], [born(18)], [born(18, -1)]],
    spec=[[spec("cardiology")], [spec("internal medicine")]],
    hf=[[SYS], [dx("Heart failure, unspecified", "I50.9")], [dx("Hypertensive heart disease with heart failure", "I11.0")], [dx("Essential (primary) hypertension", "I10")], [dx("Ischemic cardiomyopathy", "I25.5")], [past("Chronic systolic (congestive) heart failure", "I50.22")]],
    nyha=[[lab(NYHA, 3)], [lab(NYHA, 2)], [lab(NYHA, 4)], [lab(NYHA, 1)], []],
    ef=[[lab("LVEF", 31)], [lab("LVEF", 40, 355)], [lab("LVEF", 41)], [lab("LVEF", 46)], [lab("LVEF", 31, 370)], [], [lab("LVEF", 35, 200), lab("LVEF", 47, 15)]],
    bb=[[on("Coreg", 200)], [on("Zebeta", 30)], [on("Toprol-XL", 90)], [on("Tenormin", 200)], [bad("Coreg")], [contra("carvedilol")], [worked("Coreg", 200)], []],
    ras=[[worked("lisinopril", 120)], [on("Cozaar", 30)], [failed("Vasotec", 45)], [worked("losartan", 29)], [bad("lisinopril", 10)], [on("Norvasc", 300)], []],
    x=[[], [past(*ANG)], [dx(*ANG)], [T2, on("Tekturna", 90)], [on("Tekturna", 90)], [T2, on("Metformin", 300)], [T2, worked("Tekturna", 90, 40)], [dx("Localized edema", "R60.0")]],
)
MORE = {"ped": dict(
    age=[[born(9, 80)], [born(1)], [born(1, -1)], [born(18, -1)], [born(18)]],
    dx=[[SYS], [dx("Chronic diastolic (congestive) heart failure", "I50.32")]],
    ef=[[lab("LVEF", 38)], [lab("LVEF", 45)], [lab("LVEF", 46)], []],
    spec=[[spec("cardiology")], [spec("pediatrics")]],
    x=[[], [past(*ANG)]],
)}
RENEWAL = dict(
    now=[[SYS, on("Entresto", 240)], [SYS, on("sacubitril/valsartan", 90)], [SYS, on("Entresto", 89)], [SYS, worked("Entresto", 240, 10)]],
    ace=[[], [on("lisinopril", 60)], [worked("lisinopril", 200, 250)], [on("Aldactone", 100)]],
    k=[[lab("Serum potassium", 4.6)], [lab("Serum potassium", 5.5, 180)], [lab("Serum potassium", 5.6)], [lab("Serum potassium", 4.6, 181)], []],
    x=[[], [past(*ANG)]],
)
