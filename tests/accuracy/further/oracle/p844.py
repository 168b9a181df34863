"""844 Entresto: decimal numbering without indentation; two labs on a line, unless, conditional, specialist without consultation."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "844-entresto.txt", "fu-844", "Harbor Point Medicare Advantage", "Entresto", "sacubitril/valsartan"
CLASS, STYLE = "heart failure: ARNI", "2.1.1. decimal numbering, flat"
COMBINED = ((38, 6), (12, 3))
HF = ("I50", "I11.0", "I13.0", "I13.2")
LINES = [
    L("adult", "Member is at least 18 years old and carries a diagnosis of heart failure", "mix", lambda p: ALL(p.age_ge(18), p.dx(*HF)), hard="age and diagnosis on one line"),
    L("e40", "Left ventricular ejection fraction of 40% or lower, measured within the past 12 months", "lab", lambda p: p.lab("LVEF", lambda v: v <= 40, 360)),
    L("e55", "Left ventricular ejection fraction above 40% but no higher than 55%, in a member with left ventricular hypertrophy", "mix",
      lambda p: ALL(p.lab("LVEF", lambda v: 40 < v <= 55), p.dx("I51.7", names=("Left ventricular hypertrophy",))), hard="range and a coded finding"),
    L("nyha", "Symptoms fall in New York Heart Association class II through IV", "lab", lambda p: p.lab("NYHA class", lambda v: 2 <= v <= 4)),
    L("bb", "Member is taking bisoprolol, carvedilol or metoprolol, unless a beta-blocker is contraindicated or was not tolerated", "now",
      lambda p: p.on(HF_BETA) or p.contraindicated(BB_ALL) or p.intolerant(BB_ALL), hard="current drug with an unless clause"),
    L("angio", "No history of angioedema, hereditary angioedema included", "no", lambda p: p.no_hx("T78.3", "D84.1"), hard="two codes"),
    L("labs", "Serum potassium is not above 5.2 mmol/L and systolic blood pressure is at least 100 mm Hg, each on a reading from the past 60 days", "lab",
      lambda p: ALL(p.lab("Serum potassium", lambda v: v <= 5.2, 60), p.lab("Systolic blood pressure", lambda v: v >= 100, 60)), hard="two measurements on one line"),
    L("ali", "If the member has diabetes, aliskiren is not being taken", "if", lambda p: IF(p.dx(*DIABETES), not p.on({"aliskiren"})), hard="conditional"),
    L("card", "Prescribed by a cardiologist, or in consultation with one", "spec", lambda p: p.prescriber("cardiology")),
    L("child", "Member is at least 1 year old and has not reached the 18th birthday", "age", lambda p: p.age_in(1, 17), hard="two ages"),
    L("hf", "Diagnosis of heart failure", "dx", lambda p: p.dx(*HF)),
    L("e45", "Left ventricular ejection fraction of 45% or lower", "lab", lambda p: p.lab("LVEF", lambda v: v <= 45)),
    L("only", "Prescribed by a cardiologist", "spec", lambda p: p.prescriber("cardiology", consult=False), hard="no consultation"),
    L("now", "Member is currently taking Entresto and is not taking an ACE inhibitor or aliskiren", "mix", lambda p: p.on({"sacubitril"}) and not p.on(ACE | {"aliskiren"}), "r", hard="one drug required, others not allowed"),
    L("k55", "Serum potassium is not above 5.5 mmol/L on a test from the past 180 days", "lab", lambda p: p.lab("Serum potassium", lambda v: v <= 5.5, 180), "r"),
    L("tx", "Members who have received a heart transplant or have a left ventricular assist device", "no", lambda p: p.no_hx("Z94.1") and p.no_dx("Z95.811"), exclude=True, hard="two conditions"),
    L("preg", "Pregnant members", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
]
ATTESTATIONS = ["Any ACE inhibitor will be stopped at least 36 hours before the first dose", "Caregiver has been counseled on the signs of low blood pressure", "Prescriber reports that the member is benefiting from treatment"]


def initial(s):
    adult = ALL(s.adult, ANY(s.e40, s.e55), s.nyha, s.bb, s.angio, s.labs, s.ali, ATT, s.card)
    child = ALL(s.child, s.hf, s.e45, s.only, ATT)
    return ALL(ANY(adult, child), s.tx, s.preg)


def renewal(s):
    return ALL(s.now, s.k55, ATT, s.tx, s.preg)


HFX = dx("Chronic systolic (congestive) heart failure", "I50.22")
LVH = dx("Left ventricular hypertrophy", "I51.7")
DM = dx("Type 2 diabetes mellitus without complications", "E11.9")
INITIAL = dict(
    spec=[[spec("cardiology")], [spec("internal medicine")]],
    age=[[born(63, 9)], [born(18)]],
    dx=[[HFX], [dx("Hypertensive heart disease with heart failure", "I11.0")], [dx("Dilated cardiomyopathy", "I42.0")], [past("Chronic systolic (congestive) heart failure", "I50.22")]],
    ef=[[lab("LVEF", 32, 100)], [lab("LVEF", 40, 360)], [lab("LVEF", 40, 361)], [lab("LVEF", 41)], [lab("LVEF", 41), LVH], [lab("LVEF", 55), LVH], [lab("LVEF", 56), LVH], [LVH], [lab("LVEF", 35, 200), lab("LVEF", 47, 20)]],
    nyha=[[lab("NYHA class", 3)], [lab("NYHA class", 2)], [lab("NYHA class", 1)], []],
    bb=[[on("Carvedilol", 300)], [on("Toprol-XL", 20)], [on("Atenolol", 300)], [worked("Bisoprolol", 300, 20)], [contra("Coreg")], [bad("Metoprolol")], []],
    labs=[[lab("Serum potassium", 4.4), lab("Systolic blood pressure", 124)], [lab("Serum potassium", 5.2, 60), lab("Systolic blood pressure", 100, 60)], [lab("Serum potassium", 5.3), lab("Systolic blood pressure", 124)],
          [lab("Serum potassium", 4.4), lab("Systolic blood pressure", 99)], [lab("Serum potassium", 4.4, 61), lab("Systolic blood pressure", 124)], [lab("Systolic blood pressure", 124)]],
    x=[[], [DM, on("Tekturna", 90)], [on("Tekturna", 90)], [DM], [past("Angioneurotic edema, initial encounter", "T78.3XXA", 3000)], [on("Lisinopril", 300)], [dx("Heart transplant status", "Z94.1")], [dx("Presence of heart assist device", "Z95.811")],
       [dx("Kidney transplant status", "Z94.0")], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 40)]],
)
MORE = {"child": dict(
    spec=[[spec("cardiology")], [spec("pediatrics")]],
    age=[[born(9, 20)], [born(1)], [born(1, -1)], [born(18, -1)], [born(18)]],
    dx=[[dx("Heart failure, unspecified", "I50.9")], [dx("Dilated cardiomyopathy", "I42.0")]],
    ef=[[lab("LVEF", 38)], [lab("LVEF", 45, 500)], [lab("LVEF", 46)], []],
)}
RENEWAL = dict(
    now=[[HFX, on("Entresto", 300)], [HFX, on("sacubitril/valsartan", 200)], [HFX, on("Entresto", 300), on("Zestoretic", 100)], [HFX, on("Entresto", 300), on("Tekturna", 40)], [HFX, worked("Entresto", 300, 20)], [HFX, on("Entresto", 300), worked("Lisinopril", 200, 320)]],
    k=[[lab("Serum potassium", 4.7)], [lab("Serum potassium", 5.5, 180)], [lab("Serum potassium", 5.6)], [lab("Serum potassium", 4.7, 181)]],
    x=[[], [past("Heart transplant status", "Z94.1", 900)]],
)
