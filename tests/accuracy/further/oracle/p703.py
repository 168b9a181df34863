"""703 Entresto: Anthem clinical criteria, I. A. 1. with bold AND/OR, "may not be approved for"."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "703-entresto.md", "fu-703", "Hearthstone Anthracite Health Plans", "Entresto", "sacubitril/valsartan"
CLASS, STYLE = "heart failure: ARNI", "Anthem clinical criteria, I. A. 1. with trailing bold AND/OR"
COMBINED = ((40, 7), (14, 3))
HF = ("I50", "I11.0", "I13.0", "I13.2")
BB, MRA = {"bisoprolol", "carvedilol", "metoprolol"}, {"spironolactone", "eplerenone"}
DM = ("E08", "E09", "E10", "E11", "E13")
LINES = [
    L("age", "Individual is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("hf", "Individual has a diagnosis of chronic heart failure", "dx", lambda p: p.dx(*HF)),
    L("nyha", "Documentation is provided that heart failure is New York Heart Association (NYHA) class II, III, or IV", "lab", lambda p: p.lab("NYHA class", lambda v: v >= 2)),
    L("ef40", "Left ventricular ejection fraction (LVEF) of 40% or less, measured within the past 12 months", "lab", lambda p: p.lab("LVEF", lambda v: v <= 40, 360)),
    L("ef55", "LVEF above 40% and below 55%, and individual is on a mineralocorticoid receptor antagonist (spironolactone or eplerenone) unless contraindicated or not tolerated", "mix",
      lambda p: ALL(p.lab("LVEF", lambda v: 40 < v < 55), p.on(MRA) or p.intolerant(MRA) or p.contraindicated(MRA)), hard="a range, a current drug and an unless"),
    L("bb", "Individual is taking a beta blocker (bisoprolol, carvedilol, or metoprolol succinate), or had one stopped because of adverse effects", "now", lambda p: p.on(BB) or p.intolerant(BB)),
    L("ped", "Individual is at least 1 year of age and younger than 18 years of age", "age", lambda p: p.age_ge(1) and not p.age_ge(18), hard="a range of age"),
    L("sym", "Individual has symptomatic heart failure", "dx", lambda p: p.dx(*HF)),
    L("ef45", "Individual has an LVEF of 45% or less", "lab", lambda p: p.lab("LVEF", lambda v: v <= 45)),
    L("now", "Individual is currently taking Entresto", "now", lambda p: p.on({"sacubitril"}), "r"),
    L("angio", "Individual has a history of angioedema (hereditary, idiopathic, or related to an ACE inhibitor or ARB)", "no", lambda p: p.no_hx("T78.3", "D84.1"), exclude=True),
    L("ace", "Individual is concomitantly using an ACE inhibitor (such as lisinopril or enalapril) or another ARB", "conc",
      lambda p: not p.on(ACE) and not p.another(ARB, "Entresto", "sacubitril/valsartan"), exclude=True, hard="the requested drug holds an ARB itself"),
    L("ali", "Individual has diabetes and is concomitantly using aliskiren (Tekturna)", "conc", lambda p: not (p.dx(*DM) and p.on({"aliskiren"})), exclude=True, hard="a condition and a drug together"),
    L("preg", "Individual is pregnant", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
]
ATTESTATIONS = ["Documentation is provided that individual has had confirmed improvement or stabilization of heart failure signs or symptoms"]


def initial(s):
    return ALL(ANY(ALL(s.age, s.hf, s.nyha, ANY(s.ef40, s.ef55), s.bb), ALL(s.ped, s.sym, s.ef45)), s.angio, s.ace, s.ali, s.preg)


def renewal(s):
    return ALL(s.now, ATT, s.angio, s.ace, s.ali, s.preg)


CHF = dx("Chronic systolic (congestive) heart failure", "I50.22")
DIA = dx("Type 2 diabetes mellitus without complications", "E11.9")
INITIAL = dict(
    age=[[born(61, 12)], [born(18)], [born(18, -1)]],
    hf=[[CHF], [dx("Hypertensive heart disease with heart failure", "I11.0")], [dx("Chronic diastolic (congestive) heart failure", "I50.32")], [dx("Cardiomyopathy, unspecified", "I42.9")], [dx("Heart failure, unspecified", "I50.9", 700, "resolved")]],
    nyha=[[lab("NYHA class", 3)], [lab("NYHA class", 2)], [lab("NYHA class", 1)], [lab("NYHA class", 4)], []],
    ef=[[lab("LVEF", 33, 60)], [lab("LVEF", 40, 360)], [lab("LVEF", 40, 361)], [lab("LVEF", 41)], [lab("LVEF", 41), on("Aldactone", 90)], [lab("LVEF", 54), bad("Aldactone")], [lab("LVEF", 55), on("spironolactone", 90)],
        [lab("LVEF", 48), contra("Inspra")], [lab("LVEF", 48), worked("eplerenone", 100)], [], [on("spironolactone", 90)], [lab("LVEF", 30, 200), lab("LVEF", 46, 10)], [lab("LVEF", 50, 500), on("Inspra", 70)]],
    bb=[[on("Coreg", 200)], [on("Toprol-XL", 90)], [on("Zebeta", 90)], [on("Tenormin", 90)], [bad("Carvedilol")], [contra("Carvedilol")], [worked("Carvedilol", 200)], []],
    x=[[], [past("Angioneurotic edema", "T78.3XXA")], [dx("Hereditary angioedema", "D84.1")], [on("Zestril", 90)], [worked("Lisinopril", 400, 5)], [on("Diovan", 90)], [on("Entresto", 60)], [on("Tekturna", 90)], [on("Tekturna", 90), DIA], [DIA],
       [sex("female"), born(34, 5), dx("Pregnant state, incidental", "Z33.1", 40)], [sex("female"), born(34, 5), past("Pregnant state, incidental", "Z33.1", 400)], [on("Zestoretic", 90)]],
)
MORE = {"ped": dict(
    age=[[born(9, 33), CHF], [born(1), CHF], [born(1, -1), CHF], [born(18, -1), CHF]],
    hf=[[], [dx("Congenital malformation of heart", "Q24.9", 300)]],
    ef=[[lab("LVEF", 38)], [lab("LVEF", 45)], [lab("LVEF", 46)], []],
    x=[[], [on("enalapril", 60)], [past("Angioneurotic edema", "T78.3XXA", 300)]],
)}
RENEWAL = dict(
    now=[[CHF, on("Entresto", 250)], [CHF, on("sacubitril/valsartan", 250)], [CHF, worked("Entresto", 200, 15)]],
    x=[[], [on("enalapril", 30)], [on("Cozaar", 30)], [on("aliskiren", 60)], [on("aliskiren", 60), DIA], [past("Angioneurotic edema", "T78.3XXA", 90)], [sex("female"), born(31, 5), dx("Encounter for supervision of normal pregnancy, unspecified", "Z34.90", 40)]],
)
