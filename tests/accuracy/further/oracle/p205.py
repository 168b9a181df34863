"""205 Camzyos: clinical policy."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "205-camzyos.txt", "bl-205", "Cumberland Health Partners", "Camzyos", "mavacamten"
CLASS, STYLE = "obstructive hypertrophic cardiomyopathy", "clinical policy, must meet all, 'NOT authorized' part, appendix"
COMBINED = ((20, 5), (9, 2))
BB, CCB = BETA_BLOCKER, {"verapamil", "diltiazem"}
CYP = {"fluconazole", "fluvoxamine", "fluoxetine"}
CONC = "Camzyos is not prescribed concurrently with disopyramide or ranolazine"
conc = lambda p: not p.on({"disopyramide", "ranolazine"})
LINES = [
    L("dx", "Diagnosis of obstructive hypertrophic cardiomyopathy", "dx", lambda p: p.dx("I42.1")),
    L("spec", "Prescribed by or in consultation with a cardiologist", "spec", lambda p: p.prescriber("cardiology")),
    L("age", "Age ≥ 18 years", "age", lambda p: p.age_ge(18)),
    L("nyha", "Member has NYHA class II or III symptoms", "lab", lambda p: p.lab("NYHA class", lambda v: v in (2, 3))),
    L("ef", "Left ventricular ejection fraction (LVEF) ≥ 55%", "lab", lambda p: p.lab("LVEF", lambda v: v >= 55)),
    L("lvot", "Left ventricular outflow tract (LVOT) peak gradient ≥ 50 mmHg, measured within the last 6 months", "lab", lambda p: p.lab("LVOT peak gradient", lambda v: v >= 50, 180)),
    L("step", "Failure of a beta blocker (e.g., metoprolol, propranolol, atenolol) or a non-dihydropyridine calcium channel blocker (e.g., verapamil, diltiazem), unless clinically significant adverse effects are experienced or both classes are contraindicated", "trial",
      lambda p: p.failed(BB | CCB) or p.intolerant(BB | CCB) or (p.contraindicated(BB) and p.contraindicated(CCB)), hard="unless, with both contraindicated"),
    L("conc", CONC, "conc", conc),
    L("cyp", "Member has not received a strong CYP2C19 inhibitor (e.g., fluconazole, fluvoxamine, fluoxetine) within the past 30 days", "conc", lambda p: not p.tried(CYP, 0, 30), hard="negative with a window"),
    L("preg", "If member is female and younger than 50 years of age, member is not pregnant", "if", lambda p: IF(p.female and not p.age_ge(50), p.no_dx(*PREGNANT)), hard="conditional"),
    L("now", "Member is currently receiving Camzyos", "now", lambda p: p.taking({"mavacamten"}), "r"),
    L("ef50", "LVEF ≥ 50% within the last 90 days", "lab", lambda p: p.lab("LVEF", lambda v: v >= 50, 90), "r"),
    L("conc2", CONC, "conc", conc, "r"),
    L("non", "Nonobstructive hypertrophic cardiomyopathy", "no", lambda p: p.no_dx("I42.2"), exclude=True),
    L("amy", "Cardiac amyloidosis", "no", lambda p: p.no_dx("E85.4", names=("cardiac amyloidosis",)), exclude=True),
]
ATTESTATIONS = ["Dose does not exceed 15 mg (1 capsule) per day", "Member is responding positively to therapy", "If request is for a dose increase, new dose does not exceed 15 mg (1 capsule) per day"]


def initial(s):
    return ALL(s.dx, s.spec, s.age, s.nyha, s.ef, s.lvot, s.step, s.conc, s.cyp, s.preg, ATT, s.non, s.amy)


def renewal(s):
    return ALL(s.now, ATT, s.ef50, s.conc2, ATT, s.non, s.amy)


HCM = dx("Obstructive hypertrophic cardiomyopathy", "I42.1")
X = [[], [on("Norpace", 60)], [on("Ranexa", 100)], [worked("Norpace", 90, 20)], [dx("Other hypertrophic cardiomyopathy", "I42.2")]]
INITIAL = dict(
    age=[[born(47, 60)], [born(18)], [born(18, -1)]],
    dx=[[HCM], [dx("Hypertensive heart disease with heart failure", "I11.0")], [past("Obstructive hypertrophic cardiomyopathy", "I42.1")], [dx("Dilated cardiomyopathy", "I42.0")]],
    nyha=[[lab("NYHA class", 2)], [lab("NYHA class", 3)], [lab("NYHA class", 4)], [lab("NYHA class", 1)], []],
    ef=[[lab("LVEF", 65)], [lab("LVEF", 55, 300)], [lab("LVEF", 54)], []],
    lvot=[[lab("LVOT peak gradient", 72)], [lab("LVOT peak gradient", 50, 180)], [lab("LVOT peak gradient", 49)], [lab("LVOT peak gradient", 80, 181)]],
    step=[[failed("Metoprolol", 120)], [partial("Cardizem", 40)], [worked("Toprol-XL", 200)], [contra("Inderal LA")], [contra("Inderal LA"), contra("verapamil")], [bad("Calan SR", 8)], [failed("Norvasc", 90)], []],
    spec=[[spec("cardiology")], [spec("internal medicine")]],
    cyp=[[], [worked("Diflucan", 7, 30)], [worked("Diflucan", 7, 31)], [on("Prozac", 200)], [on("Prilosec", 60)]],
    preg=[[], [sex("female"), born(31), dx("Pregnant state, incidental", "Z33.1", 50)]],
    x=X,
)
RENEWAL = dict(
    now=[[HCM, on("Camzyos", 200)], [HCM, on("mavacamten", 30)], [HCM, worked("Camzyos", 150, 10)], [HCM]],
    ef=[[lab("LVEF", 61)], [lab("LVEF", 50, 90)], [lab("LVEF", 49)], [lab("LVEF", 64, 91)]],
    x=X,
)
