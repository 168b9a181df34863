"""233 Veltassa: terse bullets, conditionals by requested drug, two measurements, a value as exclusion."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "233-veltassa-bullets.md", "cb-233", "Cascade Bay Permanent Health", "Veltassa", "patiromer"
CLASS, STYLE = "hyperkalemia binder", "asterisk bullets, 'If the request is for', one policy for two drugs"
COMBINED = ((20, 5), (8, 2))
K = "Serum potassium"
HF, CKD = ("I50", "I11.0", "I13.0", "I13.2"), ("N18",)
RAAS = ACE | ARB | {"sacubitril", "spironolactone", "eplerenone", "aliskiren"}
DIU = LOOP | THIAZIDE


def down(p):
    b, c = p.baseline_current(K, {"patiromer"})
    if c is None:
        return None
    return True if c <= 5.0 else (None if b is None else c < b)


LINES = [
    L("hk", "Diagnosis of chronic hyperkalemia", "dx", lambda p: p.dx("E87.5")),
    L("age", "If the request is for Veltassa, member is 12 years of age or older; if the request is for Lokelma, member is 18 years of age or older", "if", lambda p: p.age_ge(12), hard="two conditionals on one line"),
    L("two", "Potassium ≥ 5.1 mEq/L on two separate days", "lab", lambda p: p.two_days(K, lambda v: v >= 5.1), hard="two days"),
    L("raas", "Currently on a renin-angiotensin-aldosterone system (RAAS) inhibitor (e.g., lisinopril, losartan, Entresto, spironolactone) and has heart failure or chronic kidney disease", "mix",
      lambda p: p.on(RAAS) and p.dx(*HF, *CKD), hard="current drug and one of two conditions"),
    L("ckd", "Chronic kidney disease with eGFR under 45 mL/min/1.73 m2 in the last 6 months", "mix", lambda p: ALL(p.dx(*CKD), p.lab("eGFR", lambda v: v < 45, 180)), hard="value inside the diagnosis line"),
    L("diu", "Tried a loop diuretic (e.g., furosemide, torsemide) or a thiazide-type diuretic (e.g., chlorthalidone), unless not tolerated, contraindicated, or the member is on dialysis", "trial",
      lambda p: p.tried(DIU) or p.intolerant(DIU) or p.contraindicated(DIU) or p.dx("Z99.2"), hard="unless with a condition"),
    L("spec", "Prescribed by, or after consultation with, a nephrologist or cardiologist", "spec", lambda p: p.prescriber("nephrology", "cardiology")),
    L("now", "Member is on Veltassa or Lokelma now", "now", lambda p: p.taking({"patiromer", "sodium zirconium cyclosilicate"}), "r"),
    L("down", "Potassium has come down compared with the level before treatment, or is no higher than 5.0 mEq/L", "change", down, "r", hard="a change or a value"),
    L("kcl", "Not taking a potassium supplement", "conc", lambda p: not p.on({"potassium chloride"}), "r"),
    L("bowel", "Bowel obstruction or fecal impaction", "no", lambda p: p.no_dx("K56"), exclude=True),
    L("mg", "Hypomagnesemia (Veltassa)", "no", lambda p: p.no_dx("E83.42"), exclude=True),
    L("bind", "Use of more than one potassium binder at a time", "conc", lambda p: not p.another(BINDER, "Veltassa", "patiromer"), exclude=True),
    L("k65", "Serum potassium of 6.5 mEq/L or more", "lab", lambda p: p.lab(K, lambda v: v < 6.5), exclude=True, hard="value as an exclusion"),
]
ATTESTATIONS = ["Follows a low-potassium diet"]


def excluded(s):
    return ALL(s.bowel, s.mg, s.bind, s.k65)


def initial(s):
    return ALL(s.hk, s.age, s.two, ANY(s.raas, s.ckd), s.diu, ATT, s.spec, excluded(s))


def renewal(s):
    return ALL(s.now, s.down, s.kcl, excluded(s))


HK, CHF, C3 = dx("Hyperkalemia", "E87.5"), dx("Chronic systolic (congestive) heart failure", "I50.22"), dx("Chronic kidney disease, stage 3b", "N18.32")
X = [[], [dx("Ileus, unspecified", "K56.7", 20)], [dx("Fecal impaction", "K56.41", 10)], [dx("Hypomagnesemia", "E83.42")], [past("Hypomagnesemia", "E83.42")]]
X[1] = [dx("Unspecified intestinal obstruction", "K56.609", 20)]
INITIAL = dict(
    age=[[born(61, 20)], [born(12)], [born(12, -1)]],
    dx=[[HK], [dx("Hypokalemia", "E87.6")], []],
    k=[[lab(K, 5.6, 40), lab(K, 5.5, 10)], [lab(K, 5.1, 40), lab(K, 5.1, 39)], [lab(K, 5.0, 40), lab(K, 5.6, 10)], [lab(K, 5.8, 15)], [lab(K, 5.6, 40), lab(K, 6.5, 2)], [lab(K, 5.6, 40), lab(K, 6.4, 2)], []],
    raas=[[on("Lisinopril"), CHF], [on("Entresto"), C3], [on("Aldactone"), CHF], [worked("Losartan", 100, 10), CHF], [on("Losartan"), dx("Essential hypertension", "I10")], [C3, lab("eGFR", 38)], [C3, lab("eGFR", 45)], [C3, lab("eGFR", 38, 181)]],
    diu=[[on("Lasix")], [worked("Chlorthalidone", 20)], [bad("Demadex")], [contra("Furosemide")], [dx("Dependence on renal dialysis", "Z99.2")], []],
    spec=[[spec("nephrology")], [spec("cardiology")], [spec("internal medicine")]],
    x=X,
)
RENEWAL = dict(
    now=[[HK, on("Veltassa", 150)], [HK, on("patiromer", 150)], [HK, worked("Veltassa", 150, 10)]],
    k=[[lab(K, 5.8, 160), lab(K, 5.3, 12)], [lab(K, 5.0, 20)], [lab(K, 5.4, 20)], [lab(K, 5.3, 160), lab(K, 5.3, 12)], [lab(K, 5.8, 160)]],
    x=[[], [on("Lokelma", 30)], [on("Potassium chloride", 60)], [dx("Hypomagnesemia", "E83.42")]],
)
