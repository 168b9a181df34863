"""763 Verquvo: Providence, 1) a) under capital headings, header that carries use-unless, a conditional."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "763-verquvo.txt", "fu-763", "Columbia Gorge Community Health Plan", "Verquvo", "vericiguat"
CLASS, STYLE = "heart failure: sGC stimulator", "Providence, capital headings, 1) and a)"
COMBINED = ((44, 7), (14, 3))
V = {"vericiguat"}
RAAS, HFBB, MRA = ACE | ARB | {"sacubitril"}, {"bisoprolol", "carvedilol", "metoprolol"}, {"spironolactone", "eplerenone"}
HF = ("I50", "I11.0", "I13.0", "I13.2")
use = lambda p, g: p.on(g) or p.contraindicated(g) or p.intolerant(g)
LINES = [
    L("age", "Patient is an adult, 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("hf", "Diagnosis of chronic heart failure with New York Heart Association (NYHA) class II, III or IV symptoms", "mix", lambda p: ALL(p.dx(*HF), p.lab("NYHA class", lambda v: 2 <= v <= 4)), hard="NYHA class inside the diagnosis line"),
    L("ef", "LVEF of less than 45%, measured within the past 12 months", "lab", lambda p: p.lab("LVEF", lambda v: v < 45, 360)),
    L("gdmt", "Current use of each of the following, unless contraindicated or not tolerated", "now", lambda p: use(p, RAAS) and use(p, HFBB) and use(p, MRA), hard="the header carries the verb and an unless clause; each of three classes"),
    L("sglt", "If the patient has type 2 diabetes or chronic kidney disease, an SGLT2 inhibitor (e.g., Farxiga, Jardiance) has been tried for at least 30 days", "if",
      lambda p: IF(p.dx("E11", "N18"), p.tried(SGLT2, 30)), hard="conditional on either of two conditions"),
    L("sbp", "Systolic blood pressure at the most recent visit is not below 100 mmHg", "lab", lambda p: p.lab("Systolic blood pressure", lambda v: v >= 100), hard="not below"),
    L("gfr", "eGFR is 15 mL/min/1.73 m2 or above and the patient is not on dialysis", "mix", lambda p: ALL(p.lab("eGFR", lambda v: v >= 15), p.no_dx("Z99.2")), hard="a value and an absence"),
    L("spec", "Prescribed by, or in consultation with, a cardiologist", "spec", lambda p: p.prescriber("cardiology")),
    L("now", "Patient has been receiving Verquvo for at least 3 months", "now", lambda p: p.taking(V, 90), "r"),
    L("bb", "Patient continues to take a beta blocker, unless contraindicated", "now", lambda p: p.on(BB_ALL) or p.contraindicated(BB_ALL), "r", hard="excuses a contraindication, not intolerance"),
    L("sgc", "Concomitant use of another soluble guanylate cyclase stimulator (e.g., Adempas)", "conc", lambda p: not p.another(SGC, "Verquvo", "vericiguat"), exclude=True),
    L("pde", "Use of a PDE-5 inhibitor (e.g., sildenafil, tadalafil) within the past 30 days", "conc", lambda p: not p.tried(PDE5, within=30), exclude=True, hard="a drug within a window"),
    L("hcm", "Hypertrophic cardiomyopathy or a history of heart transplant", "no", lambda p: p.no_dx("I42.1", "I42.2") and p.no_hx("Z94.1"), exclude=True),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
]
ATTESTATIONS = ["Chart notes document a recent hospital stay for worsening heart failure", "Documentation of response to therapy, such as fewer hospital days or better exercise tolerance"]


def out(s):
    return ALL(s.sgc, s.pde, s.hcm, s.preg)


def initial(s):
    return ALL(s.age, s.hf, s.ef, ATT, s.gdmt, s.sglt, s.sbp, s.gfr, s.spec, out(s))


def renewal(s):
    return ALL(s.now, ATT, s.bb, out(s))


A, B, C = on("Entresto", 300), on("Coreg", 400), on("Aldactone", 300)
T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
X = [[], [on("Adempas", 60)], [on("Viagra", 40)], [worked("Cialis", 60, 30)], [worked("Cialis", 60, 31)], [dx("Obstructive hypertrophic cardiomyopathy", "I42.1")], [dx("Heart transplant status", "Z94.1")],
     [dx("Dilated cardiomyopathy", "I42.0")], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 50)], [on("Opsynvi", 60)]]
INITIAL = dict(
    age=[[born(61, 30)], [born(18)], [born(18, -1)]],
    hf=[[dx("Chronic systolic (congestive) heart failure", "I50.22"), lab("NYHA class", 3)], [dx("Chronic combined systolic (congestive) and diastolic (congestive) heart failure", "I50.42"), lab("NYHA class", 2)],
        [dx("Chronic systolic (congestive) heart failure", "I50.22"), lab("NYHA class", 1)], [dx("Chronic systolic (congestive) heart failure", "I50.22")], [dx("Ischemic cardiomyopathy", "I25.5"), lab("NYHA class", 3)]],
    ef=[[lab("LVEF", 36)], [lab("LVEF", 44, 360)], [lab("LVEF", 45)], [lab("LVEF", 36, 370)], []],
    gdmt=[[A, B, C], [on("Lisinopril", 300), on("Toprol-XL", 300), on("eplerenone", 200)], [A, B], [A, B, bad("Spironolactone")], [A, contra("Carvedilol"), C], [worked("Diovan", 300), B, C], [A, on("Tenormin", 400), C]],
    sglt=[[], [T2], [T2, worked("Farxiga", 30, 200)], [T2, worked("Jardiance", 29, 200)], [dx("Chronic kidney disease, stage 3a", "N18.31")], [dx("Chronic kidney disease, stage 3a", "N18.31"), on("Xigduo XR", 100)], [past("Type 2 diabetes mellitus without complications", "E11.9")]],
    bp=[[lab("Systolic blood pressure", 118, 5)], [lab("Systolic blood pressure", 100, 5)], [lab("Systolic blood pressure", 112, 60), lab("Systolic blood pressure", 99, 5)], []],
    gfr=[[lab("eGFR", 52)], [lab("eGFR", 15)], [lab("eGFR", 14)], [lab("eGFR", 22), dx("Dependence on renal dialysis", "Z99.2", 50)], []],
    spec=[[spec("cardiology")], [spec("internal medicine")]],
    x=X,
)
RENEWAL = dict(
    now=[[on("Verquvo", 300)], [on("Verquvo", 90)], [on("Verquvo", 89)], [worked("Verquvo", 290, 15)], [worked("Verquvo", 100, 120), on("Verquvo", 95)]],
    bb=[[B], [on("Bystolic", 200)], [worked("Coreg", 200)], [contra("Metoprolol")], [bad("Coreg")]],
    x=X[:4] + X[5:6],
)
