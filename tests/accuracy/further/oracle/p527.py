"""527 Livalo: Express Scripts step therapy; the step products are defined above the criteria."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "527-livalo.md", "fu-527", "Crossbridge Rx Coalition", "Livalo", "pitavastatin"
CLASS, STYLE = "lipids: statin", "Express Scripts step therapy, Step 1 Products defined above, A) i., conditions not covered"
COMBINED = ((40, 9), (10, 2))
STEP1 = ("atorvastatin", "lovastatin", "pravastatin", "rosuvastatin", "simvastatin")
n = lambda p: count(lambda d: p.tried({d}), *STEP1)
LINES = [
    L("two", "Patient has tried at least two Step 1 Products", "trial", lambda p: n(p) >= 2, hard="a class that the policy itself defines"),
    L("pi", "Patient is currently taking an HIV protease inhibitor", "now", lambda p: p.on(HIV_PI)),
    L("one", "Patient has tried one Step 1 Product", "trial", lambda p: n(p) >= 1, hard="a class that the policy itself defines"),
    L("ckd", "Patient has chronic kidney disease with an estimated glomerular filtration rate (eGFR) < 60 mL/min/1.73 m2 in the past 6 months", "mix",
      lambda p: ALL(p.dx("N18"), p.lab("eGFR", lambda v: v < 60, 180)), hard="value inside the diagnosis line"),
    L("kid", "Patient is ≥ 8 years and < 18 years of age", "age", lambda p: p.age_in(8, 17)),
    L("fh", "Patient has familial hypercholesterolemia", "dx", lambda p: p.dx("E78.01")),
    L("cyc", "Concomitant use with cyclosporine", "conc", lambda p: not p.on({"cyclosporine"}), exclude=True),
    L("alf", "Acute liver failure", "no", lambda p: p.no_dx("K72.0"), exclude=True),
    L("sta", "Concomitant use with gemfibrozil or with another statin", "conc", lambda p: not p.on({"gemfibrozil"}) and not p.another(STATIN, "Livalo", "pitavastatin"), exclude=True),
]
ATTESTATIONS = []


def initial(s):
    return ALL(ANY(s.two, s.pi, ALL(s.one, s.ckd), ALL(s.kid, s.fh)), s.cyc, s.alf, s.sta)


CKD = dx("Chronic kidney disease, stage 3a", "N18.31")
FH = dx("Familial hypercholesterolemia", "E78.01")
INITIAL = dict(
    step=[[failed("Atorvastatin", 90), bad("Crestor", 20)], [worked("Zocor", 10, 400), bad("Pravachol", 5)], [failed("Lipitor", 60), failed("Atorvastatin", 90, 300)], [failed("Mevacor", 60)], [failed("Zetia", 100), failed("Lipitor", 90)],
          [contra("Atorvastatin"), contra("Rosuvastatin")], [undated("Simvastatin"), failed("Lovastatin", 30, 200)], [failed("Lipitor", 90), on("Crestor", 50)],
          [on("Prezista", 300)], [failed("Pravastatin", 60), CKD, lab("eGFR", 59, 180)], [failed("Pravastatin", 60), CKD, lab("eGFR", 60)], [failed("Pravastatin", 60), CKD, lab("eGFR", 48, 181)],
          [failed("Pravastatin", 60), lab("eGFR", 48)], [CKD, lab("eGFR", 48)], []],
    ldl=[[lab("LDL-C", 151)], [lab("LDL-C", 90, 300)], []],
    x=[[], [on("Neoral", 60)], [worked("Neoral", 60)], [dx("Acute and subacute hepatic failure without coma", "K72.00", 20)], [on("Lopid", 100)], [on("pitavastatin", 40)], [on("Lipitor", 20)], [on("Zypitamag", 20)]],
)
MORE = {"child": dict(
    age=[[born(12, 90)], [born(8)], [born(8, -1)], [born(18, -1)], [born(18)]],
    fh=[[FH], [dx("Pure hypercholesterolemia, unspecified", "E78.00")], [past("Familial hypercholesterolemia", "E78.01")], []],
    pi=[[], [on("Kaletra", 80)], [worked("Reyataz", 80)], [failed("Pravastatin", 40), failed("Lovastatin", 40, 100)]],
    x=[[], [on("cyclosporine", 60)]],
)}
