"""903 Inpefa: Priority Health requirements, flat 1. / a. without indentation, conditional beta-blocker."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "903-inpefa.txt", "fu-903", "Great Lakes Priority Health Plan", "Inpefa", "sotagliflozin"
CLASS, STYLE = "heart failure: SGLT2", "Priority Health list, 1. and a. flat; exclusions as verb phrases"
COMBINED = ((40, 7), (14, 3))
HF = ("I50", "I11.0", "I13.0", "I13.2", "I09.81")
CKD = ("N18", "I12", "I13", "E11.22")
RISK = ("I10", "I11", "I12", "I13", "I15", "I16", "E78.0", "E78.1", "E78.2", "E78.3", "E78.4", "E78.5", "E66.0", "E66.1", "E66.2", "E66.8", "E66.9", "F17")
tf = lambda p, d: p.tfci({d}, 30)
LINES = [
    L("age", "Age of at least 18 years", "age", lambda p: p.age_ge(18)),
    L("hf", "Heart failure with symptoms of NYHA class II, III, or IV", "mix", lambda p: ALL(p.dx(*HF), p.lab("NYHA class", lambda v: v in (2, 3, 4))), hard="diagnosis and class"),
    L("t2", "Type 2 diabetes and chronic kidney disease, together with at least one more cardiovascular risk factor (hypertension, dyslipidemia, obesity, or nicotine dependence)", "mix",
      lambda p: p.dx("E11") and p.dx(*CKD) and p.dx(*RISK), hard="three diagnoses"),
    L("gfr", "eGFR of 25 mL/min/1.73 m2 or more, measured within the past 6 months", "lab", lambda p: p.lab("eGFR", lambda v: v >= 25, 180)),
    L("dap", "Dapagliflozin (Farxiga)", "trial", lambda p: tf(p, "dapagliflozin"), hard="the header carries the verb"),
    L("emp", "Jardiance (empagliflozin)", "trial", lambda p: tf(p, "empagliflozin"), hard="the header carries the verb"),
    L("bb", "If the patient has heart failure, must be taking a beta-blocker, unless contraindicated", "if", lambda p: IF(p.dx(*HF), p.on(BB_ALL) or p.contraindicated(BB_ALL)), hard="conditional with unless"),
    L("conc", "Will not be taken with another SGLT2 inhibitor", "conc", lambda p: not p.another(SGLT2, "Inpefa", "sotagliflozin"), "b"),
    L("now", "Currently taking Inpefa", "now", lambda p: p.on({"sotagliflozin"}), "r"),
    L("gfr2", "eGFR of 15 mL/min/1.73 m2 or more on the latest test of the past year", "lab", lambda p: p.lab("eGFR", lambda v: v >= 15, 365), "r"),
    L("t1", "have type 1 diabetes", "no", lambda p: p.no_dx("E10"), exclude=True, hard="the header carries the subject"),
    L("dka", "have a history of diabetic ketoacidosis", "no", lambda p: p.no_hx("E08.1", "E09.1", "E10.1", "E11.1", "E13.1"), exclude=True),
    L("dial", "are on dialysis", "no", lambda p: p.no_dx("Z99.2"), exclude=True),
]
ATTESTATIONS = ["The patient was told how to recognize and respond to ketoacidosis", "Documentation that the patient continues to benefit from treatment"]


def initial(s):
    return ALL(s.age, ANY(s.hf, s.t2), s.gfr, s.dap, s.emp, s.bb, s.conc, s.t1, s.dka, s.dial, ATT)


def renewal(s):
    return ALL(s.now, s.gfr2, s.conc, s.t1, s.dka, s.dial, ATT)


HFX = dx("Chronic systolic (congestive) heart failure", "I50.22")
T2K = dx("Type 2 diabetes mellitus with diabetic chronic kidney disease", "E11.22")
T2 = dx("Type 2 diabetes mellitus without complications", "E11.9")
C3 = dx("Chronic kidney disease, stage 3a", "N18.31")
HTN = dx("Essential (primary) hypertension", "I10")
INITIAL = dict(
    age=[[born(66, 5)], [born(18)], [born(18, -1)]],
    dx=[[HFX, lab("NYHA class", 3)], [dx("Heart failure, unspecified", "I50.9"), lab("NYHA class", 2)], [HFX, lab("NYHA class", 1)], [HFX], [dx("Hypertensive heart disease with heart failure", "I11.0"), lab("NYHA class", 4)],
        [past("Heart failure, unspecified", "I50.9"), lab("NYHA class", 2)], [T2K, HTN], [T2K, C3, dx("Hyperlipidemia, unspecified", "E78.5")], [T2, C3, dx("Nicotine dependence, cigarettes, uncomplicated", "F17.210")],
        [T2, C3], [T2, HTN], [T2K, dx("Obesity, unspecified", "E66.9")], [C3, HTN], [HFX, T2K, HTN, lab("NYHA class", 1)]],
    bb=[[on("Coreg", 300)], [on("Metoprolol", 100)], [worked("Carvedilol", 200, 20)], [contra("Carvedilol")], [bad("Bisoprolol")], []],
    gfr=[[lab("eGFR", 51)], [lab("eGFR", 25, 180)], [lab("eGFR", 24)], [lab("eGFR", 51, 181)], []],
    step=[[failed("Farxiga", 60), failed("Jardiance", 50, 120)], [failed("dapagliflozin", 30), partial("Jardiance", 30, 120)], [failed("dapagliflozin", 29), failed("Jardiance", 50, 120)], [bad("Farxiga"), contra("Jardiance")],
          [failed("Farxiga", 60)], [worked("Farxiga", 60), failed("Jardiance", 50, 120)], [failed("Xigduo XR", 40), failed("Synjardy", 40, 120)], [failed("Jardiance", 50, 120), failed("Invokana", 60)]],
    x=[[], [on("Steglatro", 20)], [on("Glyxambi", 20)], [dx("Type 1 diabetes mellitus without complications", "E10.9")], [past("Type 2 diabetes mellitus with ketoacidosis without coma", "E11.10")],
       [dx("Dependence on renal dialysis", "Z99.2", 40)], [on("Entresto", 100)]],
)
RENEWAL = dict(
    now=[[HFX, on("Inpefa", 200)], [HFX, on("sotagliflozin", 200)], [HFX, worked("Inpefa", 200, 12)]],
    gfr=[[lab("eGFR", 44)], [lab("eGFR", 15, 365)], [lab("eGFR", 14)], [lab("eGFR", 40, 366)], [lab("eGFR", 30, 200), lab("eGFR", 13, 10)], []],
    x=[[], [on("Farxiga", 20)], [dx("Dependence on renal dialysis", "Z99.2", 40)], [past("Type 1 diabetes mellitus with ketoacidosis without coma", "E10.10", 90)], [worked("Jardiance", 60, 300)]],
)
