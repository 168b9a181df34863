"""943 Vascepa: Express Scripts style, A) i. (a) (1), notes, sex-dependent value, two of four."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "943-vascepa.md", "fu-943", "Housatonic Assurance", "Vascepa", "icosapent ethyl"
CLASS, STYLE = "lipids: icosapent ethyl", "Express Scripts, A) i. (a) (1) with Note lines"
COMBINED = ((40, 8), (16, 4))
V = {"icosapent ethyl"}
LINES = [
    L("htg", "Patient is ≥ 18 years of age and has a diagnosis of hypertriglyceridemia (E78.1)", "mix", lambda p: p.age_ge(18) and p.dx("E78.1"), hard="age and diagnosis on one line"),
    L("t500", "Patient has a triglyceride level ≥ 500 mg/dL within the past 6 months", "lab", lambda p: p.lab("Triglycerides", lambda v: v >= 500, 180)),
    L("fib", "Patient has tried a fibrate for ≥ 8 weeks and had an inadequate response", "trial", lambda p: p.failed(FIBRATE, 56)),
    L("t150", "Patient has a triglyceride level ≥ 150 mg/dL and < 500 mg/dL within the past 6 months", "lab", lambda p: p.lab("Triglycerides", lambda v: 150 <= v < 500, 180), hard="a range"),
    L("cvd", "Patient is ≥ 45 years of age and has had a myocardial infarction, an ischemic stroke, or a coronary artery bypass graft", "mix",
      lambda p: p.age_ge(45) and p.hx("I21", "I22", "I25.2", "I63", "I69.3", "Z95.1"), hard="age and history on one line"),
    L("dm", "Patient is ≥ 50 years of age with type 1 or type 2 diabetes", "mix", lambda p: p.age_ge(50) and p.dx("E10", "E11"), hard="age and diagnosis on one line"),
    L("htn", "Hypertension", "dx", lambda p: p.dx("I10", "I11", "I12", "I13", "I15", "I16")),
    L("hdl", "HDL-C ≤ 40 mg/dL for a male or ≤ 50 mg/dL for a female", "lab", lambda p: p.lab("HDL-C", lambda v: v <= (50 if p.female else 40)), hard="value by sex"),
    L("crp", "C-reactive protein > 3 mg/L", "lab", lambda p: p.lab("C-reactive protein", lambda v: v > 3)),
    L("gfr", "Estimated GFR < 60 mL/min/1.73 m²", "lab", lambda p: p.lab("eGFR", lambda v: v < 60)),
    L("ldl", "LDL-C is > 40 mg/dL and ≤ 100 mg/dL", "lab", lambda p: p.lab("LDL-C", lambda v: 40 < v <= 100), hard="a range"),
    L("statin", "Patient has been taking a statin for ≥ 4 weeks and is still taking it", "now", lambda p: p.taking(STATIN, 28)),
    L("nostatin", "Patient has had rhabdomyolysis or could not tolerate at least two different statins", "mix",
      lambda p: p.hx("M62.82") or count(lambda d: p.intolerant({d}), *STATIN) >= 2, hard="event or intolerance of two"),
    L("now", "Patient is currently receiving Vascepa", "now", lambda p: p.on(V), "r"),
    L("fall", "Triglycerides have decreased by ≥ 20% from baseline, or the most recent level is < 150 mg/dL", "change",
      lambda p: ANY(p.change("Triglycerides", V, lambda b, c: c <= round(0.8 * b, 6)), p.lab("Triglycerides", lambda v: v < 150)), "r", hard="change or level"),
    L("lov", "Concurrent use with omega-3-acid ethyl esters (Lovaza)", "conc", lambda p: not p.on({"omega-3-acid ethyl esters"}), exclude=True),
    L("af", "Atrial fibrillation or atrial flutter", "no", lambda p: p.no_dx("I48"), exclude=True),
]
ATTESTATIONS = ["According to the prescriber, a fibrate would not be appropriate for the patient"]


def excl(s):
    return ALL(s.lov, s.af)


def initial(s):
    one = ALL(s.htg, s.t500, ANY(s.fib, ATT))
    two = ALL(s.t150, ANY(s.cvd, ALL(s.dm, AT_LEAST(2, s.htn, s.hdl, s.crp, s.gfr))), s.ldl, ANY(s.statin, s.nostatin))
    return ALL(ANY(one, two), excl(s))


def renewal(s):
    return ALL(s.now, s.fall, excl(s))


MI = past("Old myocardial infarction", "I25.2")
T2, T1 = dx("Type 2 diabetes mellitus without complications", "E11.9"), dx("Type 1 diabetes mellitus without complications", "E10.9")
HTN = dx("Essential (primary) hypertension", "I10")
X = [[], [on("Lovaza", 40)], [worked("Lovaza", 90, 20)], [dx("Paroxysmal atrial fibrillation", "I48.0")], [dx("Unspecified atrial flutter", "I48.92")], [past("Paroxysmal atrial fibrillation", "I48.0")]]
INITIAL = dict(
    age=[[born(61, 40)], [born(45)], [born(45, -1)], [born(50, -1)]],
    tg=[[lab("Triglycerides", 240)], [lab("Triglycerides", 150, 180)], [lab("Triglycerides", 149)], [lab("Triglycerides", 500)], [lab("Triglycerides", 499)], [lab("Triglycerides", 240, 181)], [lab("Triglycerides", 2.5, 20, "mmol/L")], []],
    cv=[[MI], [dx("Presence of aortocoronary bypass graft", "Z95.1")], [past("Cerebral infarction, unspecified", "I63.9")], [dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")],
        [T2, HTN, lab("C-reactive protein", 3.1)], [T2, HTN, lab("C-reactive protein", 3.0), lab("eGFR", 60), lab("HDL-C", 62)], [T1, lab("eGFR", 59), HTN], [T2, HTN], [T2, sex("female"), lab("HDL-C", 50), lab("eGFR", 44)],
        [T2, sex("male"), lab("HDL-C", 50), HTN, lab("C-reactive protein", 1), lab("eGFR", 88)], [T2, sex("male"), lab("HDL-C", 40), HTN], []],
    ldl=[[lab("LDL-C", 74)], [lab("LDL-C", 100)], [lab("LDL-C", 101)], [lab("LDL-C", 40)], []],
    st=[[on("Lipitor", 200)], [on("Crestor", 28)], [on("Crestor", 27)], [worked("Lipitor", 200, 10)], [bad("Lipitor"), bad("Crestor", 20, 200)], [bad("Lipitor"), bad("atorvastatin", 20, 200)], [past("Rhabdomyolysis", "M62.82")], [on("Vytorin", 90)]],
    x=X,
)
E1 = dx("Pure hyperglyceridemia", "E78.1")
MORE = {"severe": dict(
    age=[[born(44, 9)], [born(18)], [born(18, -1)]],
    dx=[[E1], [dx("Pure hypercholesterolemia, unspecified", "E78.00")], [past("Pure hyperglyceridemia", "E78.1")]],
    tg=[[lab("Triglycerides", 720)], [lab("Triglycerides", 500, 180)], [lab("Triglycerides", 499)], [lab("Triglycerides", 720, 181)]],
    fib=[[failed("Tricor", 90)], [failed("Lopid", 56)], [failed("Tricor", 55)], [bad("Tricor")], [worked("Lipofen", 120)]],
    x=[X[0], X[1], X[3]],
)}
RENEWAL = dict(
    now=[[MI, on("Vascepa", 200)], [MI, on("icosapent ethyl", 200)], [MI, worked("Vascepa", 180, 20)]],
    tg=[[lab("Triglycerides", 300, 220), lab("Triglycerides", 210, 20)], [lab("Triglycerides", 300, 220), lab("Triglycerides", 240, 20)], [lab("Triglycerides", 300, 220), lab("Triglycerides", 241, 20)],
        [lab("Triglycerides", 160, 220), lab("Triglycerides", 149, 20)], [lab("Triglycerides", 160, 220), lab("Triglycerides", 150, 20)], [lab("Triglycerides", 210, 20)], [lab("Triglycerides", 300, 220)]],
    x=X,
)
