"""615 Corlanor: Premera/OptumRx bullets with AND lines between, three uses, children in months, exclusion with unless."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "615-corlanor.txt", "fu-615", "Cascade Cedar Blue", "Corlanor", "ivabradine"
CLASS, STYLE = "heart failure: ivabradine", "Premera/OptumRx, square bullets with AND/OR lines, uses as plain headers"
COMBINED = ((32, 6), (12, 3))
IVA = {"ivabradine"}
RAAS = ACE | ARB | {"sacubitril"}
fail = lambda p, g: p.failed(g) or p.intolerant(g)
LINES = [
    L("age", "The patient is at least 18 years old", "age", lambda p: p.age_ge(18)),
    L("hf", "Diagnosis of heart failure, NYHA functional class II or III", "mix", lambda p: ALL(p.dx("I50"), p.lab("NYHA class", lambda v: v in (2, 3))), hard="diagnosis and class on one line"),
    L("ef35", "Left ventricular ejection fraction of 35% or less within the past 12 months", "lab", lambda p: p.lab("LVEF", lambda v: v <= 35, 360)),
    L("bb", "The patient has been taking bisoprolol, carvedilol, or metoprolol for at least 30 days", "now", lambda p: p.taking({"bisoprolol", "carvedilol", "metoprolol"}, 30)),
    L("nobb", "A beta-blocker was not tolerated or is contraindicated (e.g., asthma, second-degree AV block)", "trial", lambda p: p.intolerant(BB_ALL) or p.contraindicated(BB_ALL, "J45", "I44.1"), hard="contraindication by condition"),
    L("raas", "The patient is also taking an ACE inhibitor, an ARB, or Entresto, unless contraindicated", "now", lambda p: p.on(RAAS) or p.contraindicated(RAAS), hard="unless contraindicated excuses no intolerance"),
    L("kid", "The patient is at least 6 months old and has not reached the 18th birthday", "age", lambda p: p.months_ge(6) and not p.age_ge(18), hard="age in months"),
    L("dcm", "Diagnosis of both heart failure and dilated cardiomyopathy", "dx", lambda p: p.dx("I50") and p.dx("I42.0"), hard="two diagnoses"),
    L("ef45", "Left ventricular ejection fraction of 45% or less", "lab", lambda p: p.lab("LVEF", lambda v: v <= 45)),
    L("spec", "Prescribed by or in consultation with a cardiologist", "spec", lambda p: p.prescriber("cardiology")),
    L("ist", "Diagnosis of inappropriate sinus tachycardia", "dx", lambda p: p.dx("I47.11", names=["Inappropriate sinus tachycardia"])),
    L("two", "Inadequate response or intolerance to at least one beta-blocker AND to diltiazem or verapamil", "trial", lambda p: fail(p, BB_ALL) and fail(p, NONDHP), hard="one of each of two groups"),
    L("now", "The patient is currently taking Corlanor", "now", lambda p: p.on(IVA), "r"),
    L("af", "The patient has not developed permanent atrial fibrillation", "no", lambda p: p.no_dx("I48.21"), "r"),
    L("sss", "Sick sinus syndrome or third-degree AV block, unless the patient has a pacemaker", "no", lambda p: p.no_dx("I49.5", "I44.2") or p.dx("Z95.0"), exclude=True, hard="exclusion with an unless clause"),
    L("bp", "Systolic blood pressure below 90 mm Hg or diastolic blood pressure below 50 mm Hg", "lab",
      lambda p: NOT(ANY(p.lab("Systolic blood pressure", lambda v: v < 90), p.lab("Diastolic blood pressure", lambda v: v < 50))), exclude=True, hard="two values in an exclusion"),
    L("cyp", "Concurrent use of a strong CYP3A4 inhibitor (e.g., ketoconazole, itraconazole, clarithromycin, ritonavir)", "conc", lambda p: not p.on(STRONG_3A4), exclude=True),
]
ATTESTATIONS = ["According to the prescriber, the patient is in sinus rhythm with a resting heart rate of 70 beats per minute or more", "Chart notes document a clinical benefit"]


def initial(s):
    adult = ALL(s.age, s.hf, s.ef35, ATT, ANY(s.bb, s.nobb), s.raas)
    child = ALL(s.kid, s.dcm, s.ef45, s.spec)
    return ALL(ANY(adult, child, ALL(s.ist, s.two)), s.sss, s.bp, s.cyp)


def renewal(s):
    return ALL(s.now, s.af, ATT, s.sss, s.bp, s.cyp)


HF = dx("Chronic systolic (congestive) heart failure", "I50.22")
DCM = dx("Dilated cardiomyopathy", "I42.0")
BP = [lab("Systolic blood pressure", 112, 9), lab("Diastolic blood pressure", 68, 9)]
INITIAL = dict(
    age=[[born(63, 40)], [born(18)], [born(18, -1)]],
    hf=[[HF, lab("NYHA class", 3)], [HF, lab("NYHA class", 2)], [HF, lab("NYHA class", 4)], [HF, lab("NYHA class", 1)], [HF], [dx("Ischemic cardiomyopathy", "I25.5"), lab("NYHA class", 3)],
        [past("Chronic systolic (congestive) heart failure", "I50.22"), lab("NYHA class", 2)]],
    ef=[[lab("LVEF", 28, 90)], [lab("LVEF", 35, 360)], [lab("LVEF", 36)], [lab("LVEF", 28, 361)], []],
    bb=[[on("Coreg", 200)], [on("Toprol-XL", 30)], [on("bisoprolol", 29)], [on("atenolol", 200)], [bad("carvedilol")], [dx("Moderate persistent asthma, uncomplicated", "J45.40")], [dx("Atrioventricular block, second degree", "I44.1")],
        [contra("metoprolol")], [worked("Coreg", 200, 20)]],
    raas=[[on("Entresto", 200)], [on("lisinopril", 200)], [contra("losartan")], [bad("lisinopril")], [worked("Entresto", 200, 20)]],
    x=[BP, [lab("Systolic blood pressure", 89), lab("Diastolic blood pressure", 60)], [lab("Systolic blood pressure", 90), lab("Diastolic blood pressure", 50)], [lab("Systolic blood pressure", 110), lab("Diastolic blood pressure", 49)],
       [lab("Systolic blood pressure", 110)], BP + [dx("Sick sinus syndrome", "I49.5")], BP + [dx("Sick sinus syndrome", "I49.5"), dx("Presence of cardiac pacemaker", "Z95.0")],
       BP + [dx("Atrioventricular block, complete", "I44.2")], BP + [on("Biaxin", 5)], BP + [on("Diflucan", 5)]],
)
MORE = {"other": dict(
    who=[[born(9, 40), HF, DCM], [born_months(6), HF, DCM], [born_months(6, -1), HF, DCM], [born(18, -1), HF, DCM], [born(18), HF, DCM], [born(9, 40), HF], [born(9, 40), DCM],
         [born(34, 40), dx("Inappropriate sinus tachycardia, so stated", "I47.11"), failed("Toprol-XL", 60), bad("Cardizem")], [born(34, 40), dx("Inappropriate sinus tachycardia, so stated", "I47.11"), failed("Toprol-XL", 60)],
         [born(34, 40), dx("Inappropriate sinus tachycardia, so stated", "I47.11"), failed("Inderal LA", 60), worked("verapamil", 60)], [born(34, 40), dx("Supraventricular tachycardia, unspecified", "I47.10"), failed("Toprol-XL", 60), bad("Cardizem")]],
    ef=[[lab("LVEF", 40)], [lab("LVEF", 45)], [lab("LVEF", 46)], []],
    spec=[[spec("cardiology")], [spec("pediatrics")]],
    x=[BP, BP + [on("Sporanox", 9)]],
)}
RENEWAL = dict(
    now=[[HF, on("Corlanor", 200)], [HF, on("ivabradine", 200)], [HF, worked("Corlanor", 180, 20)]],
    af=[[], [dx("Permanent atrial fibrillation", "I48.21")], [dx("Paroxysmal atrial fibrillation", "I48.0")]],
    x=[BP, [lab("Systolic blood pressure", 88), lab("Diastolic blood pressure", 60)], [], BP + [on("Norvir", 30)]],
)
