"""983 Inpefa: UnitedHealthcare, two indications and one reauthorization, -AND- lines."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "983-inpefa.txt", "fu-983", "Great Basin United Plan", "Inpefa", "sotagliflozin"
CLASS, STYLE = "heart failure: SGLT1/2", "UnitedHealthcare a. (1) (a) with -AND- lines"
COMBINED = ((34, 5), (14, 2))
MI_983 = ("I21", "I22", "I25.2", "I63", "I69.3")
LINES = [
    L("hf", "Diagnosis of heart failure", "dx", lambda p: p.dx("I50", "I11.0", "I13.0", "I13.2")),
    L("age", "Patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("ny", "Heart failure is New York Heart Association (NYHA) class II, III, or IV", "lab", lambda p: p.lab("NYHA class", lambda v: 2 <= v <= 4)),
    L("ef", "Left ventricular ejection fraction is greater than 40 percent", "lab", lambda p: p.lab("LVEF", lambda v: v > 40)),
    L("low", "Left ventricular ejection fraction is 40 percent or less", "lab", lambda p: p.lab("LVEF", lambda v: v <= 40)),
    L("bb", "Patient is receiving bisoprolol, carvedilol, or metoprolol succinate", "now", lambda p: p.on(HF_BETA)),
    L("far", "Farxiga (dapagliflozin)", "trial", lambda p: p.tfci({"dapagliflozin"})),
    L("jar", "Jardiance (empagliflozin)", "trial", lambda p: p.tfci({"empagliflozin"})),
    L("gfr", "Estimated glomerular filtration rate (eGFR) is 25 mL/min/1.73 m2 or higher", "lab", lambda p: p.lab("eGFR", lambda v: v >= 25)),
    L("t1", "Patient does not have type 1 diabetes mellitus", "no", lambda p: p.no_dx("E10")),
    L("t2", "Diagnosis of type 2 diabetes mellitus", "dx", lambda p: p.dx("E11")),
    L("ckd", "Diagnosis of chronic kidney disease", "dx", lambda p: p.dx("N18", "E11.22", "I12", "I13")),
    L("htn", "Hypertension", "dx", lambda p: p.dx("I10", "I11", "I12", "I13", "I15", "I16")),
    L("bmi", "Body mass index (BMI) of 35 kg/m2 or greater", "lab", lambda p: p.lab("BMI", lambda v: v >= 35)),
    L("mi", "Previous myocardial infarction or ischemic stroke", "dx", lambda p: p.hx(*MI_983)),
    L("acr", "Urine albumin-to-creatinine ratio of 300 mg/g or greater", "lab", lambda p: p.lab("Urine albumin-to-creatinine ratio", lambda v: v >= 300)),
    L("conc", "Inpefa will not be used together with another SGLT2 inhibitor (e.g., Farxiga, Invokana, Jardiance, Steglatro)", "conc", lambda p: not p.on(SGLT2 - {"sotagliflozin"}), "b"),
    L("now", "Patient is currently receiving Inpefa", "now", lambda p: p.taking({"sotagliflozin"}), "r"),
    L("dia", "Patient is not on dialysis", "no", lambda p: p.no_dx("Z99.2"), "r"),
]
ATTESTATIONS = ["Documentation of positive clinical response to Inpefa therapy"]


def initial(s):
    a = ALL(s.hf, s.age, s.ny, ANY(s.ef, ALL(s.low, s.bb)), s.far, s.jar, s.gfr, s.t1, s.conc)
    b = ALL(s.t2, s.ckd, s.age, ANY(s.htn, s.bmi, s.mi, s.acr), s.far, s.jar, s.gfr, s.t1, s.conc)
    return ANY(a, b)


def renewal(s):
    return ALL(ATT, s.now, s.dia, s.conc)


HF = dx("Chronic systolic (congestive) heart failure", "I50.22", 700)
T2 = dx("Type 2 diabetes mellitus without complications", "E11.9", 900)
CKD = dx("Chronic kidney disease, stage 3b", "N18.32", 500)
ACR = "Urine albumin-to-creatinine ratio"
X = [[], [on("Invokana", 80)], [on("Steglatro", 40)], [on("Januvia", 80)], [worked("Invokana", 90, 30)]]
INITIAL = dict(
    dx=[[HF], [dx("Hypertensive heart disease with heart failure", "I11.0")], [dx("Dilated cardiomyopathy", "I42.0")], [past("Unspecified systolic (congestive) heart failure", "I50.20")], [],
        [T2, CKD, past("Old myocardial infarction", "I25.2"), lab("BMI", 31), lab(ACR, 120)], [T2, CKD, lab("BMI", 36.2), lab(ACR, 510)]],
    age=[[born(60)], [born(18)], [born(18, -1)]],
    ny=[[lab("NYHA class", 2)], [lab("NYHA class", 4)], [lab("NYHA class", 1)], []],
    ef=[[lab("LVEF", 32), on("Coreg", 300)], [lab("LVEF", 41)], [lab("LVEF", 40)], [lab("LVEF", 40), on("Toprol-XL", 60)], [lab("LVEF", 36), on("Atenolol", 300)], [lab("LVEF", 30), worked("Zebeta", 200)], [lab("LVEF", 30), on("Bisoprolol", 30)], [on("Coreg", 300)], []],
    step=[[failed("Farxiga", 60), bad("Jardiance")], [failed("Farxiga", 60), partial("Synjardy", 90, 200)], [contra("Dapagliflozin"), failed("Jardiance", 20)], [failed("Farxiga", 60), worked("Jardiance", 90)], [bad("Jardiance")],
          [failed("Invokana", 60), failed("Farxiga", 60, 150)], [undated("Farxiga"), undated("Jardiance")], []],
    gfr=[[lab("eGFR", 58)], [lab("eGFR", 25)], [lab("eGFR", 24)], []],
    x=[X[0], X[1], X[3], X[4], [dx("Type 1 diabetes mellitus without complications", "E10.9")], [T2]],
)
MORE = {"ckd": dict(
    dx=[[T2, CKD], [dx("Type 2 diabetes mellitus with diabetic chronic kidney disease", "E11.22")], [T2], [CKD], [T2, dx("Proteinuria, unspecified", "R80.9")]],
    age=[[born(55)], [born(18, -1)]],
    risk=[[dx("Essential (primary) hypertension", "I10")], [lab("BMI", 35.0), lab(ACR, 40)], [lab("BMI", 34.9), lab(ACR, 299)], [past("Old myocardial infarction", "I25.2")], [past("Cerebral infarction, unspecified", "I63.9")], [past("Transient cerebral ischemic attack, unspecified", "G45.9"), lab("BMI", 28), lab(ACR, 60)],
          [lab("BMI", 29), lab(ACR, 300)], [lab("BMI", 29)], [past("Essential (primary) hypertension", "I10"), lab("BMI", 30), lab(ACR, 20)]],
    step=[[failed("Farxiga", 60), bad("Jardiance")], [failed("Farxiga", 60)]],
    gfr=[[lab("eGFR", 38)], [lab("eGFR", 24)]],
    x=[X[0], X[1], [dx("Type 1 diabetes mellitus without complications", "E10.9")]],
)}
RENEWAL = dict(
    now=[[HF, on("Inpefa", 200)], [HF, on("sotagliflozin", 30)], [HF, worked("Inpefa", 200, 10)]],
    x=[[], [on("Jardiance", 60)], [on("Metformin", 60)], [worked("Farxiga", 100, 400)]],
    dia=[[], [dx("Dependence on renal dialysis", "Z99.2")], [dx("Chronic kidney disease, stage 5", "N18.5")], [past("Dependence on renal dialysis", "Z99.2")]],
)
