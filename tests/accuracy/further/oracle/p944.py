"""944 Corlanor: flat lines joined by -AND-, exclusions by -OR-, heading by population."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "944-corlanor.md", "fu-944", "Headwaters Benefit Management", "Corlanor", "ivabradine"
CLASS, STYLE = "heart failure: ivabradine", "flat lines with -AND-/-OR- between"
COMBINED = ((42, 8), (15, 4))
C = {"ivabradine"}
HF = ("I50", "I11.0", "I13.0", "I13.2")
LINES = [
    L("age", "Patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("hf", "Diagnosis of heart failure with symptoms of New York Heart Association class II or III", "mix", lambda p: ALL(p.dx(*HF), p.lab("NYHA class", lambda v: 2 <= v <= 3)), hard="diagnosis and class on one line"),
    L("ef", "Left ventricular ejection fraction is 35% or less, measured within the past 12 months", "lab", lambda p: p.lab("LVEF", lambda v: v <= 35, 360)),
    L("hr", "Resting heart rate is at least 70 beats per minute", "lab", lambda p: p.lab("Heart rate", lambda v: v >= 70)),
    L("bb", "Patient has been on a beta-blocker (bisoprolol, carvedilol, or metoprolol succinate) for at least 30 days, or has a contraindication to beta-blockers such as asthma", "mix",
      lambda p: p.tried(HF_BETA, 30) or p.contraindicated(BB_ALL, "J45"), hard="trial or contraindication by a condition"),
    L("raas", "Patient is taking an ACE inhibitor, an ARB, or Entresto, unless the patient has a history of angioedema", "mix", lambda p: p.on(ACE | ARB | {"sacubitril"}) or p.hx("T78.3"), hard="unless"),
    L("spec", "Prescribed by or in consultation with a cardiologist", "spec", lambda p: p.prescriber("cardiology")),
    L("child", "Patient is at least 6 months of age but younger than 18 years", "age", lambda p: p.months_ge(6) and not p.age_ge(18), hard="months"),
    L("dcm", "Diagnosis of dilated cardiomyopathy", "dx", lambda p: p.dx("I42.0")),
    L("ef45", "Ejection fraction is 45% or less", "lab", lambda p: p.lab("LVEF", lambda v: v <= 45)),
    L("by", "Prescribed by a cardiologist", "spec", lambda p: p.prescriber("cardiology", consult=False)),
    L("now", "Patient is currently on Corlanor therapy", "now", lambda p: p.on(C), "r"),
    L("slow", "Resting heart rate is at least 5 beats per minute lower than before Corlanor was started", "change", lambda p: p.change("Heart rate", C, lambda b, c: b - c >= 5), "r"),
    L("bp", "Systolic blood pressure below 90 mm Hg or diastolic blood pressure below 50 mm Hg", "lab",
      lambda p: NOT(ANY(p.lab("Systolic blood pressure", lambda v: v < 90), p.lab("Diastolic blood pressure", lambda v: v < 50))), exclude=True, hard="two values, unknown if missing"),
    L("sss", "Sick sinus syndrome or third degree AV block, unless the patient has a cardiac pacemaker", "no", lambda p: p.no_dx("I49.5", "I44.2") or p.dx("Z95.0"), exclude=True, hard="unless in an exclusion"),
    L("cyp", "Use together with a strong CYP3A4 inhibitor (for example ketoconazole, itraconazole, or clarithromycin), or with diltiazem or verapamil", "conc", lambda p: not p.on(STRONG_3A4 | {"diltiazem", "verapamil"}), exclude=True),
]
ATTESTATIONS = ["Documentation of positive clinical response to therapy"]


def excl(s):
    return ALL(s.bp, s.sss, s.cyp)


def initial(s):
    return ALL(ANY(ALL(s.age, s.hf, s.ef, s.hr, s.bb, s.raas, s.spec), ALL(s.child, s.dcm, s.ef45, s.by)), excl(s))


def renewal(s):
    return ALL(s.now, s.slow, ATT, excl(s))


H = dx("Chronic systolic (congestive) heart failure", "I50.22")
D = dx("Dilated cardiomyopathy", "I42.0")
BP = [lab("Systolic blood pressure", 112), lab("Diastolic blood pressure", 68)]
SSS, PM = dx("Sick sinus syndrome", "I49.5"), dx("Presence of cardiac pacemaker", "Z95.0")
X = [BP, [lab("Systolic blood pressure", 90), lab("Diastolic blood pressure", 50)], [lab("Systolic blood pressure", 89), lab("Diastolic blood pressure", 60)], [lab("Systolic blood pressure", 100), lab("Diastolic blood pressure", 49)],
     [lab("Systolic blood pressure", 112)], [lab("Diastolic blood pressure", 45)], BP + [SSS], BP + [SSS, PM], BP + [dx("Atrioventricular block, complete", "I44.2")], BP + [on("Biaxin", 5)], BP + [on("Cardizem", 90)], BP + [worked("Sporanox", 14, 10)], BP + [on("Norvasc", 90)]]
INITIAL = dict(
    age=[[born(64, 3)], [born(18)], [born(18, -1)]],
    hf=[[H, lab("NYHA class", 2)], [H, lab("NYHA class", 3)], [H, lab("NYHA class", 4)], [H, lab("NYHA class", 1)], [H], [dx("Essential (primary) hypertension", "I10"), lab("NYHA class", 2)], [past("Chronic systolic (congestive) heart failure", "I50.22"), lab("NYHA class", 2)]],
    ef=[[lab("LVEF", 29, 90)], [lab("LVEF", 35, 360)], [lab("LVEF", 36, 90)], [lab("LVEF", 29, 361)]],
    hr=[[lab("Heart rate", 78)], [lab("Heart rate", 70)], [lab("Heart rate", 69)], []],
    bb=[[on("Coreg", 200)], [worked("Toprol-XL", 30, 10)], [on("Zebeta", 29)], [bad("Coreg", 10)], [contra("Coreg")], [dx("Moderate persistent asthma, uncomplicated", "J45.40")], [on("Tenormin", 300)], []],
    raas=[[on("Entresto", 100)], [on("Zestril", 300)], [on("Cozaar", 60)], [worked("Zestril", 300, 20)], [past("Angioneurotic edema, initial encounter", "T78.3XXA")], [contra("Zestril")], [on("Zestoretic", 90)]],
    spec=[[spec("cardiology")], [spec("internal medicine")]],
    x=X,
)
MORE = {"child": dict(
    age=[[born(9, 30)], [born_months(6)], [born_months(6, -1)], [born(18, -1)], [born(18)]],
    dx=[[H, D], [H], [H, past("Dilated cardiomyopathy", "I42.0")]],
    ef=[[lab("LVEF", 38, 30)], [lab("LVEF", 45, 500)], [lab("LVEF", 46, 30)], []],
    spec=[[spec("cardiology")], [spec("pediatrics")]],
    x=[X[0], X[2], X[7]],
)}
RENEWAL = dict(
    now=[[H, on("Corlanor", 200)], [H, on("ivabradine", 200)], [H, worked("Corlanor", 200, 9)]],
    hr=[[lab("Heart rate", 79, 210), lab("Heart rate", 64, 12)], [lab("Heart rate", 79, 210), lab("Heart rate", 74, 12)], [lab("Heart rate", 79, 210), lab("Heart rate", 75, 12)], [lab("Heart rate", 64, 12)]],
    x=[X[0], X[2], X[4], X[6], X[7], X[10]],
)
