"""803 Entresto: Anthem/Elevance, roman with A. B. C., 'may be approved if' and 'may not be approved for'."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "803-entresto.md", "fu-803", "Hoosier Crown Blue", "Entresto", "sacubitril/valsartan"
CLASS, STYLE = "heart failure: ARNI", "Anthem, I. / A. with bold AND/OR, may (not) be approved"
COMBINED = ((42, 6), (14, 3))
HF = ("I50", "I11.0", "I13.0", "I13.2")
DIABETES = ("E08", "E09", "E10", "E11", "E13")
LINES = [
    L("hf", "Individual has a diagnosis of heart failure, New York Heart Association (NYHA) class II, III, or IV", "mix", lambda p: ALL(p.dx(*HF), p.lab("NYHA class", lambda v: v in (2, 3, 4))), hard="class inside the diagnosis line"),
    L("a", "Individual is 18 years of age or older with a left ventricular ejection fraction of 40% or less", "mix", lambda p: ALL(p.age_ge(18), p.lab("LVEF", lambda v: v <= 40)), hard="age and value"),
    L("b", "Individual is 18 years of age or older with a left ventricular ejection fraction of 41% to 55% and has used a loop diuretic (such as furosemide or torsemide) within the past 30 days", "mix",
      lambda p: ALL(p.age_ge(18), p.lab("LVEF", lambda v: 41 <= v <= 55), p.tried(LOOP, within=30)), hard="age, value and recent drug"),
    L("c", "Individual is 12 months of age or older but younger than 18 years, with a left ventricular ejection fraction of 45% or less", "mix",
      lambda p: ALL(p.months_ge(12) and not p.age_ge(18), p.lab("LVEF", lambda v: v <= 45)), hard="months of age and value"),
    L("step", "If 18 years of age or older, individual has been treated with an ACE inhibitor or an ARB for at least 4 weeks, or has an intolerance or contraindication to either class", "if",
      lambda p: IF(p.age_ge(18), p.tried(ACE | ARB, 28) or p.intolerant(ACE | ARB) or p.contraindicated(ACE | ARB)), hard="conditional on age"),
    L("sbp", "Systolic blood pressure was at least 100 mm Hg on two separate days", "lab", lambda p: p.two_days("Systolic blood pressure", lambda v: v >= 100), hard="two measurements"),
    L("now", "Individual is currently taking Entresto and still has a diagnosis of heart failure", "mix", lambda p: p.on({"sacubitril"}) and p.dx(*HF), "r", hard="drug and diagnosis"),
    L("angio", "Individual has a history of angioedema (hereditary, or after prior ACE inhibitor or ARB therapy)", "no", lambda p: p.no_hx("T78.3", "D84.1"), exclude=True),
    L("raas", "Individual is taking an ACE inhibitor or another ARB", "conc", lambda p: not p.on(ACE) and not p.another(ARB, "Entresto", "sacubitril/valsartan"), exclude=True),
    L("dmali", "Individual has diabetes and is taking aliskiren", "mix", lambda p: not (p.dx(*DIABETES) and p.on({"aliskiren"})), exclude=True, hard="an exclusion of two facts together"),
    L("preg", "Individual is pregnant", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("k", "Serum potassium is above 5.4 mmol/L at the latest measurement", "lab", lambda p: NOT(p.lab("Serum potassium", lambda v: v > 5.4)), exclude=True, hard="a value in an exclusion"),
]
ATTESTATIONS = ["Any ACE inhibitor will be stopped at least 36 hours before the first dose of Entresto",
                "There is confirmation of clinically significant improvement or stabilization in signs and symptoms of disease"]


def exclusions(s):
    return ALL(s.angio, s.raas, s.dmali, s.preg, s.k)


def initial(s):
    return ALL(s.hf, ANY(s.a, s.b, s.c), s.step, s.sbp, ATT, exclusions(s))


def renewal(s):
    return ALL(s.now, ATT, exclusions(s))


S = dx("Chronic systolic (congestive) heart failure", "I50.22")
K = lab("Serum potassium", 4.4)
bp = lambda *xs: [lab("Systolic blood pressure", v, ago) for v, ago in xs]
INITIAL = dict(
    hf=[[S, lab("NYHA class", 3)], [dx("Hypertensive heart disease with heart failure", "I11.0"), lab("NYHA class", 2)], [S, lab("NYHA class", 1)], [S], [past("Heart failure, unspecified", "I50.9"), lab("NYHA class", 3)],
        [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10"), lab("NYHA class", 2)]],
    ef=[[lab("LVEF", 33)], [lab("LVEF", 40)], [lab("LVEF", 41)], [lab("LVEF", 41), on("Lasix", 90)], [lab("LVEF", 55), worked("torsemide", 60, 30)], [lab("LVEF", 50), worked("furosemide", 60, 31)], [lab("LVEF", 56), on("Lasix", 90)],
        [lab("LVEF", 48), on("chlorthalidone", 90)], [on("Bumex", 90)], [lab("LVEF", 38, 300), lab("LVEF", 47, 20)]],
    step=[[worked("lisinopril", 200, 10)], [worked("Cozaar", 28, 10)], [worked("Altace", 27, 10)], [bad("losartan")], [contra("enalapril")], [worked("Azor", 90, 10)], []],
    bp=[bp((118, 10), (122, 60)), bp((100, 10), (100, 60)), bp((99, 10), (122, 60)), bp((118, 10)), bp((118, 10), (122, 60), (92, 150)), bp((118, 10), (98, 60), (122, 150))],
    k=[[K], [lab("Serum potassium", 5.4)], [lab("Serum potassium", 5.5)], [], [lab("Serum potassium", 5.8, 15, "meq/L")]],
    x=[[], [past("Angioneurotic edema", "T78.3XXS")], [dx("Hereditary angioedema", "D84.1")], [on("lisinopril", 20)], [on("Diovan", 20)], [dx("Type 2 diabetes mellitus without complications", "E11.9"), on("Tekturna", 60)], [on("aliskiren", 60)],
       [sex("female"), dx("Pregnant state, incidental", "Z33.1", 60)]],
)
MORE = {"child": dict(
    age=[[born(9)], [born(18, -1)], [born(18)], [born_months(12)], [born_months(12, -1)]],
    hf=[[S, lab("NYHA class", 2), K, *bp((108, 3), (104, 9))]],
    ef=[[lab("LVEF", 39)], [lab("LVEF", 45)], [lab("LVEF", 46)], []],
)}
RENEWAL = dict(
    now=[[S, on("Entresto", 200)], [S, on("sacubitril/valsartan", 200)], [S, worked("Entresto", 180, 20)], [dx("Essential (primary) hypertension", "I10"), on("Entresto", 200)]],
    k=[[K], [lab("Serum potassium", 5.5)], []],
    x=[[], [on("Diovan", 30)], [on("Altace", 30)], [past("Angioneurotic edema", "T78.3XXA")], [dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65"), on("Tekturna", 30)], [dx("Type 2 diabetes mellitus with hyperglycemia", "E11.65")]],
)
