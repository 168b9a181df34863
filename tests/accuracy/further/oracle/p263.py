"""263 Inpefa: state Medicaid list, headings name indications, 'unless' and 'both preferred agents'."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "263-inpefa-medicaid.txt", "fu-263", "Granite River Medicaid", "Inpefa", "sotagliflozin"
CLASS, STYLE = "heart failure, T2D with CKD: SGLT", "state Medicaid PDL text, '; and', capital headings"
COMBINED = ((24, 3), (7, 1))
BB = {"bisoprolol", "carvedilol", "metoprolol"}
E_, D_ = {"empagliflozin"}, {"dapagliflozin"}
HFC = ("I50", "I11.0", "I13.0", "I13.2")
LINES = [
    L("hdx", "Heart Failure", "dx", lambda p: p.dx(*HFC), hidden=True),
    L("age", "Recipient is at least 18 years old", "age", lambda p: p.age_ge(18)),
    L("hf", "Recipient has a diagnosis of heart failure (ICD-10: I50.x, I11.0, I13.0 or I13.2)", "dx", lambda p: p.dx(*HFC)),
    L("bb", "Recipient is receiving a beta-blocker (bisoprolol, carvedilol, or metoprolol), unless beta-blockers are contraindicated or were not tolerated", "mix",
      lambda p: p.taking(BB) or p.intolerant(BETA_BLOCKER) or p.contraindicated(BETA_BLOCKER), hard="current use unless CI or intolerance"),
    L("both", "Recipient has failed or had an adverse reaction to BOTH preferred agents (Farxiga and Jardiance), each tried for no less than 30 days unless stopped for the reaction", "mix",
      lambda p: all(p.failed(d, 30) or p.intolerant(d) for d in (E_, D_)), hard="both drugs; duration excused by intolerance"),
    L("age2", "Recipient is 18 or older", "age", lambda p: p.age_ge(18)),
    L("dm", "Recipient has type 2 diabetes mellitus and chronic kidney disease", "dx", lambda p: p.dx("E11") and p.dx("N18", "I12", "I13"), hard="two conditions on one line"),
    L("egfr", "Recipient's eGFR was between 25 and 60 mL/min/1.73 m2 on a test in the last 6 months", "lab", lambda p: p.lab("eGFR", lambda v: 25 <= v <= 60, 180)),
    L("risk", "Recipient has one or more other cardiovascular risk factors: hypertension, hyperlipidemia, nicotine dependence, or a BMI of 30 or more", "mix",
      lambda p: ANY(p.dx("I10", "I11", "I12", "I13", "I15", "I16", "E78.0", "E78.1", "E78.2", "E78.3", "E78.4", "E78.5", "F17"), p.lab("BMI", lambda v: v >= 30)), hard="three conditions or a value"),
    L("one", "Recipient has failed, or has a contraindication or intolerance to, at least one preferred agent (Farxiga or Jardiance)", "trial", lambda p: p.tfci(E_ | D_)),
    L("now", "Recipient is still taking Inpefa", "now", lambda p: p.taking({"sotagliflozin"}), "r"),
    L("regfr", "eGFR measured in the last 12 months is 15 mL/min/1.73 m2 or higher", "lab", lambda p: p.lab("eGFR", lambda v: v >= 15, 360), "r"),
    L("t1", "Type 1 diabetes mellitus", "no", lambda p: p.no_dx("E10"), exclude=True),
    L("dka", "History of diabetic ketoacidosis", "no", lambda p: p.no_hx("E10.1", "E11.1", "E13.1"), exclude=True),
    L("dial", "Recipients on dialysis", "no", lambda p: p.no_dx("Z99.2"), exclude=True),
    L("conc", "Use along with another SGLT2 inhibitor", "conc", lambda p: not p.another(SGLT2, "Inpefa", "sotagliflozin"), exclude=True),
]
ATTESTATIONS = ["Prescriber has reviewed the signs of ketoacidosis with the recipient", "Prescriber documents continued benefit"]


def initial(s):
    return ALL(ANY(ALL(s.hdx, s.age, s.hf, s.bb, s.both), ALL(s.age2, s.dm, s.egfr, s.risk, s.one, ATT)), s.t1, s.dka, s.dial, s.conc)


def renewal(s):
    return ALL(s.now, s.regfr, ATT, s.t1, s.dka, s.dial, s.conc)


HF = dx("Chronic systolic (congestive) heart failure", "I50.22")
X = [[], [dx("Type 1 diabetes mellitus without complications", "E10.9")], [past("Type 2 diabetes mellitus with ketoacidosis without coma", "E11.10", 900)],
     [dx("Dependence on renal dialysis", "Z99.2")], [on("Steglatro", 30)], [on("Januvia")]]
TWO = [failed("Jardiance", 90, 150), bad("Farxiga", 14, 100)]
INITIAL = dict(
    age=[[born(66, 30)], [born(18)], [born(18, -1)]],
    hf=[[HF], [dx("Hypertensive heart disease with heart failure", "I11.0")], [dx("Dilated cardiomyopathy", "I42.0")], [past("Heart failure, unspecified", "I50.9")]],
    bb=[[on("Coreg", 400)], [on("Metoprolol", 5)], [worked("Coreg", 300, 15)], [bad("Toprol-XL")], [contra("bisoprolol")], [on("Tenormin")]],
    both=[TWO, [failed("Jardiance", 30, 150), failed("Farxiga", 30, 90)], [failed("Jardiance", 29, 150), failed("Farxiga", 60, 60)],
          [failed("Xigduo XR", 60, 200), failed("Glyxambi", 60, 100)], [worked("Jardiance", 120, 40), bad("Farxiga")], [failed("Invokana", 90, 200), failed("Farxiga", 90, 60)]],
    x=X,
)
T2K = [dx("Type 2 diabetes mellitus without complications", "E11.9"), dx("Chronic kidney disease, stage 3b", "N18.32")]
HTN = dx("Essential (primary) hypertension", "I10")
MORE = {"ckd": dict(
    dm=[T2K, [dx("Type 2 diabetes mellitus with diabetic chronic kidney disease", "E11.22"), T2K[1]], T2K[:1]],
    egfr=[[lab("eGFR", 42)], [lab("eGFR", 25, 180)], [lab("eGFR", 61)], [lab("eGFR", 42, 181)]],
    risk=[[HTN], [lab("BMI", 30)], [lab("BMI", 29.9)], [], [past("Nicotine dependence, cigarettes, uncomplicated", "F17.210"), lab("BMI", 27)]],
    one=[[failed("Farxiga", 20, 30)], [contra("Jardiance")], [worked("Jardiance", 200, 30)]],
)}
RENEWAL = dict(
    now=[[HF, on("Inpefa", 200)], [HF, worked("Inpefa", 200, 40)], [HF, on("Jardiance", 200)]],
    egfr=[[lab("eGFR", 55)], [lab("eGFR", 15, 360)], [lab("eGFR", 14.5)], [lab("eGFR", 50, 361)]],
    x=[X[0], X[2], X[3]],
)
