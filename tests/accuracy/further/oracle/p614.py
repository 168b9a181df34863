"""614 Verquvo: Cigna policy, (A, B …) and (i, ii …), header with the verb, conditional, exclusion with unless."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "614-verquvo.md", "fu-614", "Housatonic Assurance Company", "Verquvo", "vericiguat"
CLASS, STYLE = "heart failure: sGC stimulator", "Cigna/Express Scripts, A) i. with trailing AND/OR"
COMBINED = ((40, 7), (14, 3))
VER = {"vericiguat"}
can = lambda p, g: p.tried(g) or p.contraindicated(g)
HEAD = "Chronic Heart Failure. Approve for 1 year if the patient meets ALL of the following (A, B, C, D, E, and F)"
LINES = [
    L("hf", HEAD, "dx", lambda p: p.dx("I50"), hidden=True),
    L("age", "Patient is ≥ 18 years of age", "age", lambda p: p.age_ge(18)),
    L("ef", "Patient has a left ventricular ejection fraction < 45% on a study within the past 12 months", "lab", lambda p: p.lab("LVEF", lambda v: v < 45, 360)),
    L("loop", "Patient has taken a loop diuretic (e.g., furosemide, torsemide) within the past 3 months", "trial", lambda p: p.tried(LOOP, within=90), hard="use in a window"),
    L("three", "Patient has tried, or has a contraindication or intolerance to, ALL of the following (i, ii, and iii)", "trial",
      lambda p: can(p, ACE | ARB | {"sacubitril"}) and can(p, {"bisoprolol", "carvedilol", "metoprolol"}) and can(p, {"spironolactone", "eplerenone", "finerenone"}), hard="the header carries the verb for three classes"),
    L("sglt", "If the patient has type 2 diabetes, patient is taking or has tried a sodium glucose co-transporter-2 inhibitor (e.g., Farxiga, Jardiance)", "if",
      lambda p: IF(p.dx("E11"), p.tried(SGLT2)), hard="conditional on a diagnosis"),
    L("spec", "Medication is prescribed by or in consultation with a cardiologist", "spec", lambda p: p.prescriber("cardiology")),
    L("cont", "Patient is currently receiving Verquvo and had a left ventricular ejection fraction < 45% before starting it", "mix",
      lambda p: ALL(p.on(VER), (lambda b: None if b is None else b < 45)(p.baseline_current("LVEF", VER)[0])), "r", hard="current drug and a baseline value"),
    L("rio", "Concurrent use with riociguat (Adempas)", "conc", lambda p: not p.on({"riociguat"}), exclude=True),
    L("pde", "Concurrent use with a phosphodiesterase type 5 inhibitor (e.g., sildenafil, tadalafil), unless the patient has pulmonary arterial hypertension", "conc",
      lambda p: not p.on(PDE5) or p.dx("I27.0", "I27.21"), exclude=True, hard="exclusion with an unless clause"),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("sbp", "Systolic blood pressure < 100 mm Hg at the most recent measurement", "lab", lambda p: p.lab("Systolic blood pressure", lambda v: v >= 100), exclude=True, hard="a value in an exclusion"),
]
ATTESTATIONS = ["Patient was hospitalized for worsening heart failure within the past 6 months", "Patient has derived benefit from therapy according to the prescriber"]


def initial(s):
    return ALL(s.hf, s.age, s.ef, ANY(ATT, s.loop), s.three, s.sglt, s.spec, s.rio, s.pde, s.preg, s.sbp)


def renewal(s):
    return ALL(s.cont, ATT, s.rio, s.pde, s.preg, s.sbp)


HF = dx("Chronic systolic (congestive) heart failure", "I50.22")
T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
BP = lab("Systolic blood pressure", 118, 9)
INITIAL = dict(
    age=[[born(64, 40)], [born(18)], [born(18, -1)]],
    hf=[[HF], [dx("Chronic combined systolic and diastolic heart failure", "I50.42")], [dx("Essential (primary) hypertension", "I10")], [past("Chronic systolic (congestive) heart failure", "I50.22")]],
    ef=[[lab("LVEF", 33, 60)], [lab("LVEF", 44, 360)], [lab("LVEF", 45)], [lab("LVEF", 33, 361)], [lab("LVEF", 38, 200), lab("LVEF", 51, 20)], []],
    loop=[[on("Lasix", 300)], [worked("torsemide", 60, 90)], [worked("torsemide", 60, 91)], [on("Hygroton", 90)], []],
    three=[[on("Entresto", 300), on("Toprol-XL", 300), on("Aldactone", 300)], [worked("lisinopril", 90), bad("carvedilol"), contra("spironolactone")], [failed("Diovan", 60), on("bisoprolol", 40), on("Inspra", 20)],
           [on("Entresto", 300), on("Tenormin", 300), on("Aldactone", 300)], [on("Entresto", 300), on("Coreg", 300)], [on("Coreg", 300), on("Aldactone", 300)], [contra("Entresto"), contra("Coreg"), contra("eplerenone")],
           [on("Norvasc", 200), on("Coreg", 300), on("Aldactone", 300)]],
    dm=[[], [T2, on("Jardiance", 100)], [T2, bad("Farxiga", 9)], [T2], [T2, contra("Jardiance")], [dx("Prediabetes", "R73.03")]],
    spec=[[spec("cardiology")], [spec("internal medicine")]],
    x=[[BP], [lab("Systolic blood pressure", 100, 5)], [lab("Systolic blood pressure", 99, 5)], [], [BP, on("Adempas", 60)], [BP, on("Revatio", 60)], [BP, on("Revatio", 60), dx("Primary pulmonary hypertension", "I27.0")],
       [BP, worked("Cialis", 60, 30)], [BP, sex("female"), dx("Pregnant state, incidental", "Z33.1", 50)]],
)
RENEWAL = dict(
    drug=[[on("Verquvo", 200), lab("LVEF", 36, 230)], [on("vericiguat", 200), lab("LVEF", 44, 200), lab("LVEF", 52, 10)], [on("Verquvo", 200), lab("LVEF", 45, 230)], [on("Verquvo", 200), lab("LVEF", 36, 20)],
          [worked("Verquvo", 190, 10), lab("LVEF", 36, 230)], [lab("LVEF", 36, 230)]],
    x=[[BP], [lab("Systolic blood pressure", 96, 5)], [lab("Systolic blood pressure", 96, 50), lab("Systolic blood pressure", 104, 3)], [BP, on("Viagra", 40)], [BP, on("Adempas", 40)], []],
)
