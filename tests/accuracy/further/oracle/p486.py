"""486 Vyndamax: Express Scripts, confirmation by what no record shows, NYHA class in the negative."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "486-vyndamax.md", "fu-486", "Larkspur National Accounts", "Vyndamax", "tafamidis"
CLASS, STYLE = "transthyretin amyloid cardiomyopathy", "Express Scripts 'Approve for 1 year if', A) i., notes, conditions not recommended"
COMBINED = ((24, 9), (10, 3))
TTR_NAME = "Transthyretin amyloid cardiomyopathy"
LINES = [
    L("h", "**1. Cardiomyopathy of Wild-Type or Hereditary Transthyretin-Mediated Amyloidosis.** Approve for 1 year if the patient meets ALL of the following (A, B, C, D, E, F, G, H, and I):", "dx",
      lambda p: p.dx(names=(TTR_NAME,)) or (p.dx("E85.82", "E85.1", "E85.2", "E85.4") and p.dx("I43")), hidden=True),
    L("age", "Patient is ≥ 18 years of age", "age", lambda p: p.age_ge(18)),
    L("hf", "Patient has heart failure and is not in New York Heart Association class IV", "mix", lambda p: ALL(p.dx("I50", "I11.0", "I13.0", "I13.2"), p.lab("NYHA class", lambda v: v != 4)), hard="a score in the negative"),
    L("egfr", "Patient has an estimated glomerular filtration rate ≥ 25 mL/min/1.73 m<sup>2</sup> within the past 6 months", "lab", lambda p: p.lab("eGFR", lambda v: v >= 25, 180)),
    L("tx", "Patient has not had a heart transplant or a liver transplant", "no", lambda p: p.no_hx("Z94.1", "Z94.3", "Z94.4")),
    L("att", "Patient has tried Attruby (acoramidis tablets) and had an inadequate response or an intolerance", "trial", lambda p: p.fail_or_intolerant({"acoramidis"})),
    L("est", "Patient is currently taking Vyndamax or Vyndaqel and has been for at least 60 days", "now", lambda p: p.taking({"tafamidis"}, 60)),
    L("conc", "Vyndamax will not be used in combination with Attruby (acoramidis), Amvuttra (vutrisiran), Onpattro (patisiran), or Wainua (eplontersen)", "conc",
      lambda p: not p.on({"acoramidis", "vutrisiran", "patisiran", "eplontersen"})),
    L("spec", "The medication is prescribed by or in consultation with a cardiologist or a physician who specializes in the treatment of amyloidosis", "spec", lambda p: p.prescriber("cardiology")),
    L("al", "Light-Chain (AL) Amyloidosis", "no", lambda p: p.no_dx("E85.81"), exclude=True),
]
ATTESTATIONS = ["Technetium pyrophosphate scintigraphy (grade 2 or 3 uptake)", "Tissue biopsy with transthyretin confirmed by mass spectrometry", "Genetic testing which identified a pathogenic transthyretin variant",
                "Cardiac imaging (e.g., echocardiogram, cardiac magnetic resonance imaging) showed cardiac involvement, such as a thickened ventricular wall"]


def initial(s):
    return ALL(s.h, s.age, ANY(ATT, ATT, ATT), ATT, s.hf, s.egfr, s.tx, ANY(s.att, s.est), s.conc, s.spec, s.al)


WT, I43 = dx("Wild-type transthyretin-related (ATTR) amyloidosis", "E85.82", 300), dx("Cardiomyopathy in diseases classified elsewhere", "I43", 300)
HF, N = dx("Chronic diastolic (congestive) heart failure", "I50.32"), "NYHA class"
INITIAL = dict(
    age=[[born(71, 40)], [born(18)], [born(18, -1)]],
    dx=[[WT, I43], [dx(TTR_NAME, "E85.4", 200)], [dx("Other hypertrophic cardiomyopathy", "I42.2")], [I43, dx("Sarcoidosis, unspecified", "D86.9")]],
    hf=[[HF, lab(N, 2)], [HF, lab(N, 3)], [HF, lab(N, 4)], [HF], [lab(N, 2)], [dx("Systolic (congestive) heart failure", "I50.2"), lab(N, 1)], [HF, lab(N, 4, 200), lab(N, 3, 15)]],
    egfr=[[lab("eGFR", 48)], [lab("eGFR", 25, 180)], [lab("eGFR", 24)], [lab("eGFR", 48, 181)], []],
    step=[[failed("Attruby", 90, 20)], [bad("Attruby", 10, 20)], [partial("acoramidis", 150, 10)], [worked("Attruby", 200, 20)], [on("Vyndaqel", 60)], [on("Vyndamax", 59)], [contra("Attruby")], []],
    x=[[], [past("Heart transplant status", "Z94.1")], [dx("Liver transplant status", "Z94.4")], [dx("Kidney transplant status", "Z94.0")], [on("Amvuttra", 80)], [worked("Onpattro", 200, 40)], [on("Wainua", 10)],
       [dx("Light chain (AL) amyloidosis", "E85.81", 40)]],
    spec=[[spec("cardiology")], [spec("internal medicine")]],
)
