"""225 Corlanor: bullets under indication headings, a blood pressure as exclusion."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "225-corlanor.txt", "bl-225", "Heartland Prairie Advantage", "Corlanor", "ivabradine"
CLASS, STYLE = "heart failure, ivabradine", "bullets under bare indication headings, 'is not covered for members with any of the following'"
COMBINED = ((20, 5), (8, 2))
HF = ("I50", "I11.0", "I13.0", "I13.2")
ACUTE = ("I50.21", "I50.23", "I50.31", "I50.33", "I50.41", "I50.43")
ARNI = {"sacubitril"}
LINES = [
    L("hf", "The member has a diagnosis of stable, symptomatic chronic heart failure (NYHA class II, III or IV)", "mix",
      lambda p: ALL(p.dx(*HF), p.lab("NYHA class", lambda v: v in (2, 3, 4))), hard="NYHA class inside the diagnosis line"),
    L("age", "The member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("ef", "The member's left ventricular ejection fraction (LVEF) is 35% or lower", "lab", lambda p: p.lab("LVEF", lambda v: v <= 35)),
    L("bb", "The member is currently receiving a beta-blocker at the maximally tolerated dose (e.g., carvedilol, metoprolol succinate, bisoprolol) or has a contraindication or intolerance to beta-blocker therapy", "mix",
      lambda p: p.on(BETA_BLOCKER) or p.intolerant(BETA_BLOCKER) or p.contraindicated(BETA_BLOCKER)),
    L("raas", "The member is currently receiving an ACE inhibitor, an ARB, or Entresto, unless all three are contraindicated or not tolerated", "mix",
      lambda p: p.on(ACE | ARB | ARNI) or all(p.intolerant(g) or p.contraindicated(g) for g in (ACE, ARB, ARNI)), hard="current use of one, or an excuse for all"),
    L("kid", "The member is at least 6 months of age and younger than 18 years", "age", lambda p: p.months_ge(6) and not p.age_ge(18), hard="months and years"),
    L("dcm", "The member has heart failure due to dilated cardiomyopathy", "dx", lambda p: p.dx(*HF) and p.dx("I42.0"), hard="two codes"),
    L("card", "Corlanor is prescribed by, or in consultation with, a cardiologist", "spec", lambda p: p.prescriber("cardiology")),
    L("now", "The member is currently taking Corlanor", "now", lambda p: p.taking({"ivabradine"}), "r"),
    L("bp", "Resting blood pressure below 90/50 mmHg", "lab", lambda p: NOT(ANY(p.lab("Systolic blood pressure", lambda v: v < 90), p.lab("Diastolic blood pressure", lambda v: v < 50))),
      exclude=True, hard="two values in one"),
    L("sss", "Sick sinus syndrome or third-degree atrioventricular block, unless the member has a pacemaker", "no",
      lambda p: p.no_dx("I49.5", "I44.2") or p.dx("Z95.0"), exclude=True, hard="unless inside an exclusion"),
    L("acute", "Acute decompensated heart failure", "no", lambda p: p.no_dx(*ACUTE), exclude=True),
    L("cyp", "Use together with a strong CYP3A4 inhibitor (e.g., clarithromycin, itraconazole, ketoconazole)", "conc",
      lambda p: not p.on({"clarithromycin", "itraconazole", "ketoconazole"}), exclude=True),
]
ATTESTATIONS = ["Documentation that the member is in sinus rhythm", "The member continues to benefit from treatment according to the prescriber"]


def excluded(s):
    return ALL(s.bp, s.sss, s.acute, s.cyp)


def initial(s):
    return ALL(ANY(ALL(s.hf, s.age, s.ef, ATT, s.bb, s.raas), ALL(s.kid, s.dcm, s.card)), excluded(s))


def renewal(s):
    return ALL(s.now, ATT, excluded(s))


CHF = dx("Chronic systolic (congestive) heart failure", "I50.22")
BP = lambda s, d, ago=15: [lab("Systolic blood pressure", s, ago), lab("Diastolic blood pressure", d, ago)]
BPS = [BP(118, 72), BP(90, 50), BP(89, 60), BP(100, 49), [lab("Systolic blood pressure", 120)], []]
X = [[], [dx("Sick sinus syndrome", "I49.5")], [dx("Sick sinus syndrome", "I49.5"), dx("Presence of cardiac pacemaker", "Z95.0")], [dx("Atrioventricular block, complete", "I44.2")], [dx("Atrioventricular block, first degree", "I44.0")],
     [dx("Acute on chronic systolic (congestive) heart failure", "I50.23", 12)], [on("Biaxin", 6)], [past("Acute on chronic systolic (congestive) heart failure", "I50.23")]]
INITIAL = dict(
    age=[[born(63, 20)], [born(18)], [born(18, -1)]],
    hf=[[CHF, lab("NYHA class", 3)], [dx("Hypertensive heart disease with heart failure", "I11.0"), lab("NYHA class", 2)], [CHF, lab("NYHA class", 1)], [CHF], [dx("Hypertrophic cardiomyopathy", "I42.2"), lab("NYHA class", 3)]],
    ef=[[lab("LVEF", 28)], [lab("LVEF", 35)], [lab("LVEF", 36)], []],
    bb=[[on("Carvedilol")], [on("Toprol-XL", 60)], [bad("Metoprolol")], [contra("Bisoprolol")], [worked("Carvedilol", 200, 12)], []],
    raas=[[on("Lisinopril")], [on("Entresto", 50)], [on("Diovan")], [contra("Lisinopril"), bad("Losartan"), contra("Entresto")], [bad("Lisinopril")], [bad("Lisinopril"), contra("Losartan")]],
    bp=BPS, x=X,
)
MORE = {"child": dict(
    age=[[born(9, 40)], [born_months(6)], [born_months(6, -1)], [born(18)], [born(18, -1)]],
    hf=[[CHF, dx("Dilated cardiomyopathy", "I42.0")], [CHF], [CHF, past("Dilated cardiomyopathy", "I42.0")]],
    spec=[[spec("cardiology")], [spec("pediatrics")]],
    bp=BPS[:3], x=X[:2],
)}
RENEWAL = dict(now=[[CHF, on("Corlanor", 300)], [CHF, on("ivabradine", 40)], [CHF, worked("Corlanor", 100, 8)]], bp=BPS, x=X[:4])
