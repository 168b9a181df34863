"""453 Entresto: Humana coverage policy, bullets, adult and pediatric headings, coverage limitations."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "453-entresto-coverage-policy.txt", "fu-453", "Magnolia Benefit Group", "Entresto", "sacubitril/valsartan"
CLASS, STYLE = "heart failure, ARNI", "Humana coverage policy: two indications by age, bullets, coverage limitations"
COMBINED = ((26, 2), (10, 0))
HFC = ("I50", "I11.0", "I13.0", "I13.2")
BB = BETA_BLOCKER | {"nebivolol", "timolol", "nadolol"}
LINES = [
    L("hf", "The member has a diagnosis of chronic heart failure NYHA Class II to IV", "mix", lambda p: ALL(p.dx(*HFC), p.lab("NYHA class", lambda v: 2 <= v <= 4)), hard="NYHA class inside the diagnosis line"),
    L("age", "The member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("ef", "The member has a left ventricular ejection fraction (LVEF) of less than or equal to 40% OR has had a hospitalization or urgent visit for heart failure in the past 12 months", "lab",
      lambda p: True if p.lab("LVEF", lambda v: v <= 40) else None, hard="a value or an event no record codes"),
    L("bb", "The member is being treated with a beta-blocker (e.g. carvedilol, metoprolol succinate, bisoprolol) unless contraindicated or not tolerated", "now", lambda p: p.on(BB) or p.intolerant(BB) or p.contraindicated(BB)),
    L("sbp", "Baseline systolic blood pressure is 100 mmHg or more", "lab", lambda p: p.lab("Systolic blood pressure", lambda v: v >= 100)),
    L("k", "Serum potassium is not above 5.2 mmol/L", "lab", lambda p: p.lab("Serum potassium", lambda v: v <= 5.2), hard="a negated value"),
    L("ped", "The member has a diagnosis of symptomatic heart failure with systemic left ventricular systolic dysfunction", "dx", lambda p: p.dx(*HFC), hard="qualifiers that no code shows"),
    L("age1", "The member is 1 year of age through 17 years of age", "age", lambda p: p.age_in(1, 17)),
    L("card", "Entresto is prescribed by, or in consultation with, a cardiologist", "spec", lambda p: p.prescriber("cardiology")),
    L("now", "The member is currently receiving Entresto", "now", lambda p: p.taking({"sacubitril"}), "r"),
    L("ace", "Concurrent use of an ACE inhibitor (e.g. lisinopril) or use within the last 36 hours", "conc", lambda p: not p.on(ACE), exclude=True, hard="concurrent use or a short window"),
    L("alis", "Concomitant use of aliskiren in members with diabetes", "conc", lambda p: not (p.on({"aliskiren"}) and p.dx("E08", "E09", "E10", "E11", "E13")), exclude=True, hard="drug and condition together"),
    L("ang", "History of angioedema related to previous ACE inhibitor or ARB therapy", "no", lambda p: p.no_hx("T78.3", "D84.1"), exclude=True, hard="the cause is not coded"),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("liver", "Severe hepatic impairment (Child-Pugh C)", "no", lambda p: p.no_dx("K72", "K74.6", "K70.3"), exclude=True, hard="a class no code shows"),
]
ATTESTATIONS = ["The member has experienced clinical benefit from treatment with Entresto"]


def initial(s):
    return ALL(ANY(ALL(s.hf, s.age, s.ef, s.bb, s.sbp, s.k), ALL(s.ped, s.age1, s.card)), s.ace, s.alis, s.ang, s.preg, s.liver)


def renewal(s):
    return ALL(s.now, ATT, s.ace, s.alis, s.ang, s.preg, s.liver)


HF = dx("Chronic systolic (congestive) heart failure", "I50.22")
SBP, K = "Systolic blood pressure", "Serum potassium"
T2 = dx("Type 2 diabetes mellitus", "E11.9")
X = [[], [on("Zestril", 90)], [failed("Lisinopril", 100, 20)], [on("Aliskiren", 90), T2], [on("Aliskiren", 90)], unsure(past("Angioneurotic edema", "T78.3XXA")), [sex("female"), dx("Supervision of normal pregnancy", "Z34.90", 60)]]
INITIAL = dict(
    age=[[born(63, 8)], [born(18)]],
    hf=[[HF, lab("NYHA class", 3)], [HF, lab("NYHA class", 2)], [HF, lab("NYHA class", 1)], [HF], [dx("Hypertensive heart disease with heart failure", "I11.0"), lab("NYHA class", 4)], [dx("Essential hypertension", "I10"), lab("NYHA class", 2)]],
    ef=[[lab("LVEF", 32)], [lab("LVEF", 40)], [lab("LVEF", 41)], []],
    bb=[[on("Coreg", 200)], [on("Toprol-XL", 60)], [bad("Carvedilol")], [contra("Bisoprolol")], [worked("Coreg", 200)], []],
    sbp=[[lab(SBP, 118)], [lab(SBP, 100)], [lab(SBP, 99)], []],
    k=[[lab(K, 4.4)], [lab(K, 5.2)], [lab(K, 5.3)], []],
    x=X,
)
MORE = {"pediatric": dict(
    age=[[born(9, 8)], [born(1)], [born(1, -1)], [born(18, -1)]],
    hf=[[HF], [dx("Heart failure, unspecified", "I50.9")], [dx("Ventricular septal defect", "Q21.0")]],
    spec=[[spec("cardiology")], [spec("pediatrics")]],
)}
RENEWAL = dict(
    now=[[HF, on("Entresto", 300)], [HF, on("sacubitril/valsartan", 200)], [HF, worked("Entresto", 200, 10)], [HF, on("Diovan", 200)]],
    x=X,
)
