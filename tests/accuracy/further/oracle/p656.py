"""656 Entresto: short bullets, compound lines, a conditional on one line, NYHA class against baseline."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "656-entresto-bullets.txt", "fu-656", "Cascade Bend Health Plan", "Entresto", "sacubitril/valsartan"
CLASS, STYLE = "heart failure: ARNI", "Moda short bullets"
COMBINED = ((40, 7), (16, 4))
HF = ("I50", "I11.0", "I13.0", "I13.2")
DM = ("E08", "E09", "E10", "E11", "E13")
BB = BETA_BLOCKER | {"nebivolol", "nadolol", "sotalol", "labetalol", "timolol"}
LINES = [
    L("age", "18 years or older", "age", lambda p: p.age_ge(18)),
    L("hf", "Heart failure, NYHA class II to IV", "mix", lambda p: ALL(p.dx(*HF), p.lab("NYHA class", lambda v: 2 <= v <= 4)), hard="diagnosis and class on one line"),
    L("ef", "LVEF of 40% or less within the past year", "lab", lambda p: p.lab("LVEF", lambda v: v <= 40, 365)),
    L("bb", "On a beta blocker (bisoprolol, carvedilol, or metoprolol) now, unless beta blockers are contraindicated or not tolerated", "mix",
      lambda p: p.on({"bisoprolol", "carvedilol", "metoprolol"}) or p.intolerant(BB) or p.contraindicated(BB), hard="active use, unless"),
    L("ras", "Tried an ACE inhibitor or an ARB for 30 days or more", "trial", lambda p: p.tried(ACE | ARB, 30)),
    L("lab", "Potassium of 5.2 mmol/L or less and systolic blood pressure of 100 mmHg or more, both in the past 30 days", "mix",
      lambda p: ALL(p.lab("Serum potassium", lambda v: v <= 5.2, 30), p.lab("Systolic blood pressure", lambda v: v >= 100, 30)), hard="two values, one window"),
    L("ang", "No history of angioedema", "no", lambda p: p.no_hx("T78.3", "D84.1")),
    L("ace", "Not taking an ACE inhibitor; not taking aliskiren if diabetic", "conc", lambda p: ALL(not p.on(ACE), IF(p.dx(*DM), not p.on({"aliskiren"}))), "b", hard="one absence and one conditional absence"),
    L("spec", "Cardiologist prescribes, or has been consulted", "spec", lambda p: p.prescriber("cardiology")),
    L("now", "Still on Entresto", "now", lambda p: p.on({"sacubitril"}), "r"),
    L("nyha", "NYHA class no higher than it was before Entresto was started", "change", lambda p: p.change("NYHA class", {"sacubitril"}, lambda b, c: c <= b), "r", hard="against baseline"),
    L("htn", "Hypertension without heart failure", "no", lambda p: p.dx(*HF) or p.no_dx("I10", "I11.9", "I12.0", "I12.9", "I15", "I16"), exclude=True, hard="exclusion with without"),
    L("dial", "Patients on dialysis or with cirrhosis of the liver", "no", lambda p: p.no_dx("Z99.2", "K74.3", "K74.4", "K74.5", "K74.6", "K70.3"), exclude=True),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
]
ATTESTATIONS = ["Patient will be monitored for hypotension after each dose change", "Prescriber reports a benefit from treatment"]


def initial(s):
    return ALL(s.age, s.hf, s.ef, s.bb, s.ras, s.lab, s.ang, s.ace, s.spec, ATT, s.htn, s.dial, s.preg)


def renewal(s):
    return ALL(s.now, s.nyha, s.ace, ATT, s.htn, s.dial, s.preg)


HFX = dx("Chronic systolic (congestive) heart failure", "I50.22")
T2 = dx("Type 2 diabetes mellitus without complications", "E11.9", 900)
K, BP = lab("Serum potassium", 4.4), lab("Systolic blood pressure", 122)
INITIAL = dict(
    age=[[born(61, 80)], [born(18)], [born(18, -1)]],
    hf=[[HFX, lab("NYHA class", 3)], [dx("Hypertensive heart disease with heart failure", "I11.0"), lab("NYHA class", 2)], [HFX, lab("NYHA class", 1)], [HFX], [dx("Essential (primary) hypertension", "I10"), lab("NYHA class", 3)], [past("Heart failure, unspecified", "I50.9"), lab("NYHA class", 3)],
        [HFX, dx("Essential (primary) hypertension", "I10"), lab("NYHA class", 4)]],
    ef=[[lab("LVEF", 32)], [lab("LVEF", 40, 365)], [lab("LVEF", 41)], [lab("LVEF", 32, 366)], [lab("LVEF", 30, 300), lab("LVEF", 44, 30)], []],
    bb=[[on("Carvedilol", 300)], [on("Toprol-XL", 20)], [worked("Coreg", 300)], [on("Atenolol", 200)], [bad("Carvedilol", 12)], [contra("Metoprolol")], []],
    ras=[[worked("Lisinopril", 300, 20)], [on("Losartan", 30)], [on("Losartan", 29)], [worked("Zestoretic", 60)], [bad("Enalapril", 10)], []],
    lab=[[K, BP], [lab("Serum potassium", 5.2, 30), lab("Systolic blood pressure", 100, 30)], [lab("Serum potassium", 5.3), BP], [K, lab("Systolic blood pressure", 99)], [lab("Serum potassium", 4.4, 31), BP], [K], [lab("Serum potassium", 5.6)]],
    spec=[[spec("cardiology")], [spec("family medicine")]],
    x=[[], [on("Ramipril", 30)], [on("Tekturna", 60)], [on("Tekturna", 60), T2], [T2], [past("Angioneurotic edema, initial encounter", "T78.3XXA", 2500)], [dx("Dependence on renal dialysis", "Z99.2", 60)], [dx("Unspecified cirrhosis of liver", "K74.60")],
       [sex("female"), dx("Pregnant state", "Z33.1", 30)]],
)
RENEWAL = dict(
    now=[[HFX, on("Entresto", 250)], [HFX, on("sacubitril/valsartan", 250)], [HFX, worked("Entresto", 220, 15)]],
    nyha=[[lab("NYHA class", 3, 260), lab("NYHA class", 2, 20)], [lab("NYHA class", 2, 260), lab("NYHA class", 2, 20)], [lab("NYHA class", 2, 260), lab("NYHA class", 3, 20)], [lab("NYHA class", 3, 260)], [lab("NYHA class", 2, 20)]],
    x=[[], [on("Zestril", 20)], [on("aliskiren", 60), dx("Type 1 diabetes mellitus without complications", "E10.9")], [on("aliskiren", 60)], [dx("Dependence on renal dialysis", "Z99.2", 60)]],
)
