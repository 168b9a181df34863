"""1041 Verquvo: CVS Caremark, numbered questions, [If no, then no further questions.]."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1041-verquvo.md", "fu-1041", "Harborline Care", "Verquvo", "vericiguat"
CLASS, STYLE = "heart failure: sGC stimulator", "CVS Caremark questions with [If no ...] / [If yes ...]"
COMBINED = ((40, 8), (14, 4))
RAAS = ACE | ARB | {"sacubitril"}
have = lambda p, d: p.on(d) or p.intolerant(d) or p.contraindicated(d)
LINES = [
    L("age", "Is the patient 18 years of age or older?", "age", lambda p: p.age_ge(18)),
    L("hf", "Does the patient have a diagnosis of chronic heart failure?", "dx", lambda p: p.dx("I50")),
    L("nyha", "Is the heart failure New York Heart Association (NYHA) class II, III, or IV?", "lab", lambda p: p.lab("NYHA class", lambda v: 2 <= v <= 4)),
    L("ef", "Is the patient's most recent left ventricular ejection fraction (LVEF), measured within the past 12 months, less than 45 percent?", "lab", lambda p: p.lab("LVEF", lambda v: v < 45, 360)),
    L("bb", "Is the patient currently taking carvedilol, metoprolol succinate, or bisoprolol, or does the patient have an intolerance or contraindication to one of these beta-blockers?", "mix",
      lambda p: have(p, HF_BETA), hard="current use, or intolerance or contraindication"),
    L("raas", "Is the patient currently taking an angiotensin-converting enzyme (ACE) inhibitor, an angiotensin receptor blocker (ARB), or Entresto (sacubitril/valsartan), or does the patient have an intolerance or contraindication to one of these drugs?", "mix",
      lambda p: have(p, RAAS), hard="current use, or intolerance or contraindication"),
    L("spec", "Is the requested drug being prescribed by or in consultation with a cardiologist?", "spec", lambda p: p.prescriber("cardiology")),
    L("now", "Is the patient currently taking Verquvo?", "now", lambda p: p.on({"vericiguat"}), "r"),
    L("conc", "Is the patient taking Adempas (riociguat) or a phosphodiesterase-5 (PDE-5) inhibitor such as sildenafil or tadalafil?", "conc", lambda p: not p.on(PDE5 | {"riociguat"}), exclude=True),
    L("preg", "Is the patient pregnant?", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
]
ATTESTATIONS = ["Hospitalization for heart failure within the past 6 months", "Outpatient treatment with intravenous diuretics for heart failure within the past 3 months",
                "Has the patient had a positive response to Verquvo, such as fewer heart failure symptoms or hospitalizations?"]


def initial(s):
    return ALL(s.age, s.hf, s.nyha, s.ef, ANY(ATT, ATT), s.bb, s.raas, s.spec, s.conc, s.preg)


def renewal(s):
    return ALL(s.now, ATT, s.conc, s.preg)


HF = dx("Chronic systolic (congestive) heart failure", "I50.22")
PREG = [sex("female"), born(39), dx("Pregnant state, incidental", "Z33.1", 60)]
INITIAL = dict(
    age=[[born(52)], [born(18)], [born(18, -1)]],
    dx=[[HF], [dx("Chronic combined systolic (congestive) and diastolic (congestive) heart failure", "I50.42")], [dx("Ischemic cardiomyopathy", "I25.5")], [dx("Essential (primary) hypertension", "I10")], [past("Chronic systolic (congestive) heart failure", "I50.22")]],
    nyha=[[lab("NYHA class", 3)], [lab("NYHA class", 2)], [lab("NYHA class", 1)], [], [lab("NYHA class", 3, 200), lab("NYHA class", 1, 15)]],
    ef=[[lab("LVEF", 35)], [lab("LVEF", 44)], [lab("LVEF", 45)], [lab("LVEF", 32, 410)], [], [lab("LVEF", 33, 250), lab("LVEF", 51, 30)]],
    bb=[[on("Coreg", 400)], [on("Toprol-XL", 300)], [bad("Coreg")], [contra("bisoprolol")], [on("Tenormin", 300)], [worked("Carvedilol", 200)], []],
    raas=[[on("Entresto", 300)], [on("Zestril", 300)], [on("Diovan", 100)], [bad("Lisinopril")], [contra("Losartan")], [on("Aldactone", 200)], [worked("Enalapril", 300, 90)], []],
    spec=[[spec("cardiology")], [spec("internal medicine")]],
    x=[[], [on("Adempas", 60)], [on("Viagra", 90)], [on("Cialis", 30)], [on("Imdur", 120)], [worked("Tadalafil", 60, 45)], PREG],
)
RENEWAL = dict(
    now=[[HF, on("Verquvo", 250)], [HF, on("vericiguat", 60)], [HF, worked("Verquvo", 200, 20)], [HF]],
    spec=[[spec("cardiology")], [spec("family medicine")]],
    ef=[[lab("LVEF", 40)], [lab("LVEF", 52)]],
    x=[[], [on("Adempas", 30)], [on("Revatio", 90)], [worked("Sildenafil", 30, 40)], PREG, [sex("female"), past("Pregnant state, incidental", "Z33.1", 500)], [on("Opsumit", 60)]],
)
