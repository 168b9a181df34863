"""504 Furoscix: Magellan/MRx medical policy, universal criteria, two organs as alternatives, the requested drug's own ingredient by mouth."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "504-furoscix.txt", "fu-504", "Cascade Meridian Health Options", "Furoscix", "furosemide"
CLASS, STYLE = "congestion, loop diuretic on-body infusor", "Magellan/MRx text, universal criteria, bullets and o, wrapped lines"
COMBINED = ((30, 8), (10, 3))
K, ED = "Serum potassium", {"furosemide", "torsemide", "bumetanide"}
KL = "Serum potassium is at least 3.5 mEq/L on a test performed within the last 30 days"
LINES = [
    L("age", "Patient is at least 18 years of age", "age", lambda p: p.age_ge(18)),
    L("anu", "Patient does not have anuria", "no", lambda p: p.no_dx("R34"), "b"),
    L("cir", "Patient does not have hepatic cirrhosis or ascites", "no", lambda p: p.no_dx("K74.6", "K70.3", "R18")),
    L("ape", "Patient does not have acute pulmonary edema", "no", lambda p: p.no_dx("J81.0")),
    L("k", KL, "lab", lambda p: p.lab(K, lambda v: v >= 3.5, 30), "b", hard="mEq/L is mmol/L"),
    L("spec", "Must be prescribed by, or in consultation with, a cardiologist or nephrologist", "spec", lambda p: p.prescriber("cardiology", "nephrology")),
    L("hf", "Chronic heart failure with New York Heart Association (NYHA) class II, III or IV symptoms", "mix", lambda p: ALL(p.dx("I50", "I11.0", "I13.0", "I13.2"), p.lab("NYHA class", lambda v: v in (2, 3, 4))), hard="class inside the diagnosis line"),
    L("ckd", "Chronic kidney disease or nephrotic syndrome", "dx", lambda p: p.dx("N18", "N04")),
    L("loop", "Patient is currently taking a loop diuretic (i.e., furosemide, torsemide, or bumetanide) and has taken it for at least 14 days", "now", lambda p: p.taking(ED, 14), "b", hard="current, and for a time"),
    L("ren", "Patient has a creatinine clearance greater than 30 mL/min or an eGFR greater than 20 mL/min/1.73 m2", "lab", lambda p: ANY(p.lab("Creatinine clearance", lambda v: v > 30), p.lab("eGFR", lambda v: v > 20)), hard="one of two tests"),
]
ATTESTATIONS = ["Patient has no known allergy to the medical adhesive of the on-body infusor",
                "In the judgment of the treating clinician, oral diuresis is no longer adequate and the patient is a candidate for parenteral diuresis outside of the hospital",
                "Disease response as evidenced by relief of the signs and symptoms of congestion",
                "Absence of unacceptable toxicity from the drug (examples of unacceptable toxicity include ototoxicity, severe electrolyte depletion, and severe skin reactions at the infusion site)"]


def initial(s):
    return ALL(s.age, s.anu, s.cir, s.ape, ATT, s.k, s.spec, ANY(s.hf, s.ckd), s.loop, s.ren, ATT)


def renewal(s):
    return ALL(s.loop, s.anu, s.k, ATT, ATT)


HF, CKD = dx("Chronic systolic (congestive) heart failure", "I50.22"), dx("Chronic kidney disease, stage 4 (severe)", "N18.4")
INITIAL = dict(
    age=[[born(66, 60)], [born(18)], [born(18, -1)]],
    dx=[[HF, lab("NYHA class", 3)], [HF, lab("NYHA class", 2)], [HF, lab("NYHA class", 1)], [HF], [CKD], [dx("Nephrotic syndrome with unspecified morphologic changes", "N04.9")], [dx("Chronic diastolic (congestive) heart failure", "I50.32"), lab("NYHA class", 4)],
        [dx("Cardiomyopathy, unspecified", "I42.9"), lab("NYHA class", 3)], [past("Nephrotic syndrome with unspecified morphologic changes", "N04.9")]],
    loop=[[on("Lasix", 200)], [on("Torsemide", 14)], [on("Bumex", 13)], [worked("Furosemide", 300, 5)], [on("Furosemide", 40)], [on("Chlorthalidone", 200)], [on("Bumetanide", 15)]],
    k=[[lab(K, 4.1, 9)], [lab(K, 3.5, 30)], [lab(K, 3.4, 9)], [lab(K, 4.1, 31)], []],
    ren=[[lab("eGFR", 48)], [lab("eGFR", 20)], [lab("eGFR", 21)], [lab("Creatinine clearance", 31)], [lab("Creatinine clearance", 30), lab("eGFR", 18)], []],
    spec=[[spec("cardiology")], [spec("nephrology")], [spec("internal medicine")]],
    x=[[], [dx("Anuria and oliguria", "R34", 10)], [dx("Unspecified cirrhosis of liver", "K74.60")], [dx("Other ascites", "R18.8", 30)], [dx("Acute pulmonary edema", "J81.0", 3)], [past("Acute pulmonary edema", "J81.0", 300)]],
)
RENEWAL = dict(
    loop=[[HF, on("Torsemide", 100)], [HF, on("Lasix", 14)], [HF, on("Lasix", 10)], [HF, worked("Torsemide", 100, 10)]],
    k=[[lab(K, 3.9, 10)], [lab(K, 3.3, 10)], [lab(K, 3.9, 35)]],
    x=[[], [dx("Anuria and oliguria", "R34", 10)]],
)
