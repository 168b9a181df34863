"""305 Verquvo: Centene-like (must meet all), header verb carried to three background drugs, a conditional on sex and age."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "305-verquvo-clinical.txt", "fu-305", "Copper Trail Community Plan", "Verquvo", "vericiguat"
CLASS, STYLE = "heart failure: sGC stimulator", "clinical policy, must meet all, header verb carried to items, conditional"


def has(p, drugs):
    return p.taking(drugs) or p.intolerant(drugs) or p.contraindicated(drugs)


NITRATE = {"isosorbide mononitrate", "isosorbide dinitrate"}
LINES = [
    L("hf", "Diagnosis of chronic heart failure, NYHA class II, III, or IV", "mix", lambda p: ALL(p.dx("I50", "I11.0", "I13.0", "I13.2"), p.lab("NYHA class", lambda v: 2 <= v <= 4)), hard="NYHA class inside the diagnosis line"),
    L("age", "Age ≥ 18 years", "age", lambda p: p.age_ge(18)),
    L("spec", "Prescribed by or in consultation with a cardiologist", "spec", lambda p: p.prescriber("cardiology")),
    L("ef", "Left ventricular ejection fraction (LVEF) < 45% within the last 12 months", "lab", lambda p: p.lab("LVEF", lambda v: v < 45, 360)),
    L("ras", "An ACE inhibitor, an angiotensin receptor blocker, or Entresto", "now", lambda p: has(p, ACE | ARB | {"sacubitril"}), hard="header verb"),
    L("bb", "A beta blocker with proven benefit in heart failure (bisoprolol, carvedilol, metoprolol succinate)", "now", lambda p: has(p, {"bisoprolol", "carvedilol", "metoprolol"}), hard="header verb"),
    L("mra", "An aldosterone antagonist (spironolactone or eplerenone)", "now", lambda p: has(p, {"spironolactone", "eplerenone"}), hard="header verb"),
    L("sbp", "Most recent systolic blood pressure ≥ 100 mmHg", "lab", lambda p: p.lab("Systolic blood pressure", lambda v: v >= 100)),
    L("preg", "If member is female and younger than 50 years, member is not pregnant", "if", lambda p: IF(p.female and not p.age_ge(50), p.no_dx(*PREGNANT)), hard="conditional on sex and age"),
    L("conc", "Verquvo is not prescribed concurrently with Adempas, a PDE-5 inhibitor (e.g., sildenafil, tadalafil), or a long-acting nitrate (e.g., isosorbide mononitrate)", "conc",
      lambda p: not p.on({"riociguat"} | PDE5 | NITRATE), "b", hard="a drug and two classes"),
    L("now", "Member is currently receiving Verquvo and has received it for at least 30 days", "now", lambda p: p.taking({"vericiguat"}, 30), "r"),
    L("hb", "Hemoglobin ≥ 9 g/dL on a test from the last 90 days", "lab", lambda p: p.lab("Hemoglobin", lambda v: v >= 9, 90), "r"),
]
ATTESTATIONS = ["Hospitalization for heart failure within the past 6 months", "Receipt of outpatient intravenous diuretics within the past 3 months",
                "Dose does not exceed 10 mg per day", "Member is responding positively to therapy", "If request is for a dose increase, new dose does not exceed 10 mg per day"]


def initial(s):
    return ALL(s.hf, s.age, s.spec, s.ef, ANY(ATT, ATT), s.ras, s.bb, s.mra, s.sbp, s.preg, s.conc, ATT)


def renewal(s):
    return ALL(s.now, ATT, s.hb, s.conc, ATT)


HF = dx("Chronic systolic (congestive) heart failure", "I50.22")
SBP = "Systolic blood pressure"
X = [[], [on("Adempas", 60)], [on("Cialis", 30)], [on("Imdur")], [worked("Viagra", 90, 15)], [on("Norvasc")]]
INITIAL = dict(
    age=[[born(63, 30)], [born(18)], [born(18, -1)]],
    hf=[[HF, lab("NYHA class", 3)], [HF, lab("NYHA class", 2)], [HF, lab("NYHA class", 1)], [HF], [dx("Cardiomegaly", "I51.7"), lab("NYHA class", 3)]],
    spec=[[spec("cardiology")], [spec("internal medicine")]],
    ef=[[lab("LVEF", 33, 60)], [lab("LVEF", 44, 360)], [lab("LVEF", 45)], [lab("LVEF", 33, 361)]],
    ras=[[on("Entresto", 200)], [on("Cozaar", 20)], [bad("Zestril")], [worked("Lisinopril", 200, 40)]],
    bb=[[on("Coreg", 200)], [on("Tenormin", 200)], [contra("Bisoprolol")]],
    mra=[[on("Aldactone", 100)], [bad("Inspra")], []],
    sbp=[[lab(SBP, 118)], [lab(SBP, 100)], [lab(SBP, 96, 5), lab(SBP, 118, 40)], []],
    preg=[[sex("female")], [sex("female"), born(36, 3), dx("Pregnant state, incidental", "Z33.1", 50)], [sex("female"), born(36, 3)], [sex("male"), born(50)]],
    x=X,
)
RENEWAL = dict(
    now=[[HF, on("Verquvo", 200)], [HF, on("Verquvo", 30)], [HF, on("vericiguat", 29)], [HF, worked("Verquvo", 200, 5)]],
    hb=[[lab("Hemoglobin", 12.1)], [lab("Hemoglobin", 9.0, 90)], [lab("Hemoglobin", 8.9)], [lab("Hemoglobin", 12.1, 91)]],
    x=[X[0], X[1], X[4]],
)
