"""722 Entresto: Centene clinical policy, must meet all, 1. a., ages by branch, a conditional, unauthorized indications."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "722-entresto.txt", "fu-722", "Bayou Vista Community Health", "Entresto", "sacubitril/valsartan"
CLASS, STYLE = "heart failure: ARNI", "Centene clinical policy, must meet all, semicolons"
COMBINED = ((36, 5), (10, 1))
BB = {"bisoprolol", "carvedilol", "metoprolol"}
LINES = [
    L("hf", "Diagnosis of chronic heart failure", "dx", lambda p: p.dx("I50")),
    L("card", "Prescribed by or in consultation with a cardiologist", "spec", lambda p: p.prescriber("cardiology")),
    L("adult", "Age ≥ 18 years, with LVEF ≤ 40% and NYHA Class II, III, or IV symptoms", "mix",
      lambda p: ALL(p.age_ge(18), p.lab("LVEF", lambda v: v <= 40), p.lab("NYHA class", lambda v: 2 <= v <= 4)), hard="age and two observations"),
    L("child", "Age ≥ 1 year and < 18 years, with LVEF ≤ 45%", "mix",
      lambda p: ALL(p.age_ge(1), not p.age_ge(18), p.lab("LVEF", lambda v: v <= 45)), hard="age range and an observation"),
    L("bb", "Member is currently receiving a beta-blocker proven in heart failure (bisoprolol, carvedilol, or metoprolol succinate), unless contraindicated or clinically significant adverse effects are experienced", "now",
      lambda p: p.on(BB) or p.contraindicated(BB) or p.intolerant(BB), hard="current drug of a closed list, unless"),
    L("angio", "Member has no history of angioedema", "no", lambda p: p.no_hx("T78.3", "D84.1")),
    L("ali", "If member has diabetes, Entresto is not prescribed concurrently with aliskiren (Tekturna)", "if",
      lambda p: IF(p.dx("E08", "E09", "E10", "E11", "E13"), not p.on({"aliskiren"})), hard="conditional"),
    L("conc", "Entresto is not prescribed concurrently with an ACE inhibitor or another ARB", "conc",
      lambda p: not p.on(ACE) and not p.another(ARB, "Entresto", "sacubitril/valsartan"), "b", hard="two classes; the drug holds an ARB itself"),
    L("k", "Serum potassium ≤ 5.2 mEq/L within the last 60 days", "lab", lambda p: p.lab("Serum potassium", lambda v: v <= 5.2, 60)),
    L("now", "Member is currently receiving Entresto, or has previously met the initial approval criteria", "now",
      lambda p: True if p.on({"sacubitril"}) else None, "r", hard="a fact or an attestation"),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("dial", "Dependence on dialysis", "no", lambda p: p.no_dx("Z99.2"), exclude=True),
]
ATTESTATIONS = ["Dose does not exceed 194 mg of sacubitril and 206 mg of valsartan per day", "Member is responding positively to therapy"]


def initial(s):
    return ALL(s.hf, s.card, ANY(s.adult, s.child), s.bb, s.angio, s.ali, s.conc, s.k, ATT, s.preg, s.dial)


def renewal(s):
    return ALL(s.now, ATT, s.conc, ATT, s.preg, s.dial)


HF = dx("Chronic systolic (congestive) heart failure", "I50.22", 700)
EF, NY, K, BB_ON = lab("LVEF", 32, 90), lab("NYHA class", 3, 40), lab("Serum potassium", 4.4, 20), on("Carvedilol", 200)
INITIAL = dict(
    dx=[[HF], [dx("Chronic combined systolic (congestive) and diastolic (congestive) heart failure", "I50.42")], [dx("Ischemic cardiomyopathy", "I25.5")], [past("Chronic systolic (congestive) heart failure", "I50.22")]],
    spec=[[spec("cardiology")], [spec("internal medicine")]],
    ef=[[born(61, 40), EF, NY], [born(18), lab("LVEF", 40, 90), lab("NYHA class", 2, 40)], [born(61, 40), lab("LVEF", 41, 90), NY], [born(61, 40), EF, lab("NYHA class", 1, 40)], [born(61, 40), EF],
        [born(18, -1), lab("LVEF", 45, 90)], [born(18), lab("LVEF", 45, 90), NY], [born(9, 50), lab("LVEF", 46, 90)], [born(1, 0), lab("LVEF", 38, 30)], [born(1, -1), lab("LVEF", 38, 30)],
        [born(61, 40), lab("LVEF", 30, 300), lab("LVEF", 44, 30), NY], [born(12, 5)]],
    bb=[[BB_ON], [on("Toprol-XL", 30)], [on("Zebeta", 30)], [worked("Coreg", 200, 15)], [on("Atenolol", 200)], [contra("Carvedilol")], [bad("Bisoprolol", 10)], []],
    k=[[K], [lab("Serum potassium", 5.2, 60, "meq/L")], [lab("Serum potassium", 5.3, 10)], [lab("Serum potassium", 4.4, 61)]],
    x=[[], [past("Angioneurotic edema, initial encounter", "T78.3XXA", 2000)], [on("Tekturna", 90)], [on("Tekturna", 90), dx("Type 2 diabetes mellitus without complications", "E11.9")], [on("Lisinopril", 300)],
       [worked("Lisinopril", 300, 5)], [on("Diovan", 300)], [on("Entresto", 40)], [dx("Dependence on renal dialysis", "Z99.2", 100)]],
)
RENEWAL = dict(
    now=[[born(61, 40), HF, on("Entresto", 330)], [born(61, 40), HF, on("Sacubitril/valsartan", 330)], [born(61, 40), HF, worked("Entresto", 300, 20)]],
    x=[[], [on("Losartan", 20)], [on("Enalapril", 20)], [worked("Enalapril", 200, 340)]],
    preg=[[], [born(34, 10), sex("female"), dx("Pregnant state, incidental", "Z33.1", 50)]],
)
