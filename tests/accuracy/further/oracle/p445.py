"""445 Jynarque: Kaiser bullets with sub-bullets."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "445-jynarque-bullets.txt", "bl-445", "Cascadia Permanent Health", "Jynarque", "tolvaptan"
CLASS, STYLE = "polycystic kidney disease, vasopressin antagonist", "Kaiser criteria-based consultation: bullets, initiation and continued use"
COMBINED = ((0, 3), (0, 1))


def raas(p):
    return p.taking(ACE | ARB) or ((p.intolerant(ACE) or p.contraindicated(ACE)) and (p.intolerant(ARB) or p.contraindicated(ARB)))


LINES = [
    L("neph", "Prescriber is a nephrologist", "spec", lambda p: p.prescriber("nephrology", consult=False)),
    L("age", "Patient is age 18 years or older", "age", lambda p: p.age_ge(18)),
    L("pkd", "Patient has a diagnosis of autosomal dominant polycystic kidney disease (ADPKD)", "dx", lambda p: p.dx("Q61.2")),
    L("young", "Age 18-55 years with an eGFR of 25 to 65 mL/min/1.73 m2", "mix", lambda p: ALL(p.age_in(18, 55), p.lab("eGFR", lambda v: 25 <= v <= 65)), hard="age and value"),
    L("mid", "Age 56-65 years with an eGFR of 25 to 44 mL/min/1.73 m2", "mix", lambda p: ALL(p.age_in(56, 65), p.lab("eGFR", lambda v: 25 <= v <= 44)), hard="age and value"),
    L("raas", "Patient is currently taking an ACE inhibitor or ARB, unless there is a contraindication or intolerance to both", "now", raas, hard="unless clause, both classes"),
    L("lft", "ALT and AST are each less than 80 U/L within the past 30 days", "lab", lambda p: ALL(p.lab("ALT", lambda v: v < 80, 30), p.lab("AST", lambda v: v < 80, 30)), hard="two values"),
    L("cir", "Cirrhosis or hepatic failure", "no", lambda p: p.no_dx("K74.3", "K74.4", "K74.5", "K74.6", "K70.3", "K72", "K70.4", "K71.1")),
    L("na", "Hyponatremia or hypernatremia", "no", lambda p: p.no_dx("E87.0", "E87.1")),
    L("obs", "Urinary tract obstruction", "no", lambda p: p.no_dx("N13.1", "N13.2", "N13.3", "N13.6", "N13.8", "N13.9")),
    L("tx", "Kidney transplant or current dialysis", "no", lambda p: p.no_dx("Z94.0", "Z99.2")),
    L("cyp", "Patient is not using a strong CYP3A inhibitor (e.g., clarithromycin, itraconazole, ketoconazole, ritonavir)", "conc", lambda p: not p.on({"clarithromycin", "itraconazole", "ketoconazole", "ritonavir"})),
    L("now", "Patient continues on Jynarque", "now", lambda p: p.taking({"tolvaptan"}), "r"),
    L("egfr", "eGFR remains at or above 15 mL/min/1.73 m2 in the past 6 months", "lab", lambda p: p.lab("eGFR", lambda v: v >= 15, 180), "r"),
    L("alt", "ALT was checked within the past 3 months and is less than 120 U/L", "lab", lambda p: p.lab("ALT", lambda v: v < 120, 90), "r"),
    L("dial", "Patient has not started dialysis", "no", lambda p: p.no_dx("Z99.2"), "r"),
]
for l in LINES:  # under "does not have any of the following": given in the passing sense
    if l.id in ("cir", "na", "obs", "tx"):
        l.exclude = True
ATTESTATIONS = ["Mayo imaging class 1C, 1D, or 1E", "Patient and prescriber are enrolled in the Jynarque REMS program", "Prescriber documents that the rate of kidney function decline has slowed"]


def initial(s):
    return ALL(s.neph, s.age, s.pkd, ANY(s.young, s.mid, ATT), s.raas, s.lft, ATT, s.cir, s.na, s.obs, s.tx, s.cyp)


def renewal(s):
    return ALL(s.now, s.egfr, s.alt, s.dial, ATT)


PKD = dx("Polycystic kidney, adult type", "Q61.2")
INITIAL = dict(
    age=[[born(41, 20), lab("eGFR", 48, 60)], [born(18), lab("eGFR", 65, 60)], [born(18, -1), lab("eGFR", 48, 60)], [born(56, -1), lab("eGFR", 50, 60)], [born(56), lab("eGFR", 44, 60)], [born(66, -1), lab("eGFR", 25, 60)],
         [born(41, 20), lab("eGFR", 66, 60)], [born(41, 20), lab("eGFR", 24, 60)], [born(60), lab("eGFR", 45, 60)], [born(41, 20)]],
    dx=[[PKD], [dx("Autosomal dominant polycystic kidney disease", "Q61.2")], [dx("Autosomal recessive polycystic kidney disease", "Q61.19")], [dx("Cyst of kidney, acquired", "N28.1")]],
    raas=[[on("Lisinopril", 500)], [on("Cozaar", 20)], [worked("Lisinopril", 500, 10)], [bad("Lisinopril"), contra("Valsartan")], [bad("Lisinopril")], [on("Amlodipine", 500)], [on("Zestoretic", 400)]],
    lft=[[lab("ALT", 24, 12), lab("AST", 22, 12)], [lab("ALT", 79, 30), lab("AST", 79, 30)], [lab("ALT", 24, 31), lab("AST", 22, 31)], [lab("ALT", 24, 12), lab("AST", 80, 12)], [lab("ALT", 24, 12)]],
    spec=[[spec("nephrology")], [spec("internal medicine")]],
    x=[[], [dx("Unspecified cirrhosis of liver", "K74.60")], [dx("Hypo-osmolality and hyponatremia", "E87.1", 60)], [past("Hypo-osmolality and hyponatremia", "E87.1")], [dx("Obstructive and reflux uropathy, unspecified", "N13.9")], [dx("Kidney transplant status", "Z94.0")],
       [on("Norvir", 60)], [on("Biaxin", 3)], [on("Azithromycin", 3)]],
)
RENEWAL = dict(
    now=[[PKD, on("Jynarque", 360)], [PKD, on("Tolvaptan", 30)], [PKD, worked("Jynarque", 300, 9)]],
    egfr=[[lab("eGFR", 31, 40)], [lab("eGFR", 15, 180)], [lab("eGFR", 14, 40)], [lab("eGFR", 31, 181)]],
    alt=[[lab("ALT", 30, 20)], [lab("ALT", 119, 90)], [lab("ALT", 120, 20)], [lab("ALT", 30, 91)]],
    x=[[], [dx("Dependence on renal dialysis", "Z99.2", 30)]],
)
