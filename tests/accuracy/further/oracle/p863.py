"""863 Verquvo: decimal numbering without indentation, three of four items under a header, two readings on separate days."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "863-verquvo.txt", "fu-863", "Copper Basin Health Cooperative", "Verquvo", "vericiguat"
CLASS, STYLE = "heart failure: sGC stimulator", "regional HMO, decimal numbering (2.4.1) without indentation"
COMBINED = ((44, 8), (14, 3))
V = {"vericiguat"}
ITEMS = (ACE | ARB | {"sacubitril"}, {"bisoprolol", "carvedilol", "metoprolol"}, {"spironolactone", "eplerenone"}, {"dapagliflozin", "empagliflozin"})
has = lambda p, g: p.on(g) or p.intolerant(g) or p.contraindicated(g)
LINES = [
    L("age", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("dx", "Diagnosis of chronic heart failure, New York Heart Association class II through IV", "mix", lambda p: ALL(p.dx("I50"), p.lab("NYHA class", lambda v: 2 <= v <= 4)), hard="diagnosis and class on one line"),
    L("ef", "Left ventricular ejection fraction less than 45%, measured within the last 12 months", "lab", lambda p: p.lab("LVEF", lambda v: v < 45, 360)),
    L("loop", "Current treatment with a loop diuretic (furosemide, torsemide, or bumetanide)", "now", lambda p: p.on(LOOP)),
    L("gdmt", "Member is currently receiving, or has a contraindication or intolerance to, at least THREE of the following", "trial",
      lambda p: count(lambda g: has(p, g), *ITEMS) >= 3, hard="header carries current use, contraindication, or intolerance; three of four"),
    L("sbp", "Systolic blood pressure was 100 mm Hg or higher at the last two readings, taken on separate days", "lab", lambda p: p.two_days("Systolic blood pressure", lambda v: v >= 100), hard="two measurements on separate days"),
    L("preg", "Member is not pregnant", "no", lambda p: p.no_dx(*PREGNANT), "b"),
    L("spec", "Prescribed by a cardiologist or after consultation with a cardiologist", "spec", lambda p: p.prescriber("cardiology")),
    L("now", "Member is still taking Verquvo and has been on it for at least 90 days", "now", lambda p: p.taking(V, 90), "r"),
    L("hgb", "Hemoglobin is 9 g/dL or higher, or is within 2 g/dL of the value before Verquvo was started", "change",
      lambda p: ANY(p.lab("Hemoglobin", lambda v: v >= 9), p.change("Hemoglobin", V, lambda b, c: round(abs(b - c), 6) <= 2)), "r", hard="a level or a change from baseline"),
    L("conc", "Use together with Adempas (riociguat) or with a PDE-5 inhibitor (e.g., sildenafil, tadalafil)", "conc", lambda p: not p.on(PDE5 | {"riociguat"}), exclude=True),
    L("gfr", "eGFR below 15 mL/min/1.73 m2, or dependence on dialysis", "mix", lambda p: NOT(ANY(p.lab("eGFR", lambda v: v < 15), not p.no_dx("Z99.2"))), exclude=True, hard="a value or a condition, as exclusion"),
    L("cm", "Hypertrophic or restrictive cardiomyopathy", "no", lambda p: p.no_dx("I42.1", "I42.2", "I42.5"), exclude=True),
]
ATTESTATIONS = ["Hospitalization for worsening heart failure within the last 180 days, as documented in the chart",
                "Dose will be doubled about every two weeks as tolerated, to a target of 10 mg once daily",
                "Prescriber attests that the member is benefiting from treatment"]


def initial(s):
    return ALL(s.age, s.dx, s.ef, ANY(ATT, s.loop), s.gdmt, s.sbp, s.preg, s.spec, ATT, s.conc, s.gfr, s.cm)


def renewal(s):
    return ALL(s.now, ATT, s.hgb, s.preg, s.conc, s.gfr, s.cm)


HF = dx("Chronic systolic (congestive) heart failure", "I50.22")
ACEI, BB, MRA_, SG = on("Lisinopril", 300), on("Toprol-XL", 300), on("Spironolactone", 300), on("Farxiga", 200)
SBP = [lab("Systolic blood pressure", 118, 40), lab("Systolic blood pressure", 112, 8)]
INITIAL = dict(
    age=[[born(63, 90)], [born(18)], [born(18, -1)]],
    dx=[[HF, lab("NYHA class", 3)], [dx("Heart failure, unspecified", "I50.9"), lab("NYHA class", 2)], [HF, lab("NYHA class", 1)], [HF], [dx("Essential (primary) hypertension", "I10"), lab("NYHA class", 3)],
        [past("Heart failure, unspecified", "I50.9"), lab("NYHA class", 3)], [HF, lab("NYHA class", 4)]],
    ef=[[lab("LVEF", 33)], [lab("LVEF", 44, 360)], [lab("LVEF", 45)], [lab("LVEF", 33, 361)], [lab("LVEF", 30, 200), lab("LVEF", 48, 12)]],
    loop=[[on("Furosemide", 200)], [on("Demadex", 100)], [worked("Lasix", 90, 10)], [], [on("Hydrochlorothiazide", 200)]],
    gdmt=[[ACEI, BB, MRA_], [on("Entresto", 90), on("Carvedilol", 200), on("Jardiance", 100)], [ACEI, BB], [ACEI, BB, bad("Spironolactone")], [ACEI, BB, contra("Eplerenone")], [ACEI, on("Losartan", 90), BB],
          [ACEI, on("Atenolol", 300), MRA_], [ACEI, BB, worked("Aldactone", 200, 20)], [BB, MRA_, SG], [worked("Zestril", 200, 20), BB, MRA_, SG], [ACEI, BB, on("Xigduo XR", 120)], [bad("Lisinopril"), bad("Coreg"), SG]],
    sbp=[SBP, [lab("Systolic blood pressure", 100, 40), lab("Systolic blood pressure", 100, 8)], [lab("Systolic blood pressure", 99, 40), lab("Systolic blood pressure", 112, 8)],
         [lab("Systolic blood pressure", 92, 90), lab("Systolic blood pressure", 104, 40), lab("Systolic blood pressure", 112, 8)], [lab("Systolic blood pressure", 118, 8)], []],
    x=[[lab("eGFR", 52)], [lab("eGFR", 15)], [lab("eGFR", 14)], [], [dx("Dependence on renal dialysis", "Z99.2", 60)], [lab("eGFR", 52), on("Adempas", 60)], [lab("eGFR", 52), on("Cialis", 60)],
       [lab("eGFR", 52), worked("Viagra", 90, 10)], [lab("eGFR", 52), dx("Other hypertrophic cardiomyopathy", "I42.2")], [lab("eGFR", 52), dx("Other restrictive cardiomyopathy", "I42.5")],
       [lab("eGFR", 52), dx("Dilated cardiomyopathy", "I42.0")]],
    who=[[spec("cardiology")], [spec("family medicine")], [spec("cardiology"), sex("female"), dx("Pregnant state, incidental", "Z33.1", 60), born(33, 90)]],
)
RENEWAL = dict(
    now=[[HF, on("Verquvo", 200)], [HF, on("Verquvo", 90)], [HF, on("Verquvo", 89)], [HF, worked("Verquvo", 190, 10)], [HF, med("Verquvo", 200, 120), on("vericiguat", 95)]],
    hgb=[[lab("Hemoglobin", 12.2, 250), lab("Hemoglobin", 9.0, 20)], [lab("Hemoglobin", 10.8, 250), lab("Hemoglobin", 8.8, 20)], [lab("Hemoglobin", 10.9, 250), lab("Hemoglobin", 8.8, 20)], [lab("Hemoglobin", 8.8, 20)], [lab("Hemoglobin", 11.4, 20)], []],
    x=[[lab("eGFR", 40)], [lab("eGFR", 14)], [], [lab("eGFR", 40), on("sildenafil", 20)], [lab("eGFR", 40), sex("female"), born(35, 10), dx("Encounter for supervision of normal pregnancy, unspecified", "Z34.90", 50)]],
)
