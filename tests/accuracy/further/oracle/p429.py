"""429 Juxtapid: coverage determination bullets, a threshold that depends on a second diagnosis, limits by laboratory tests."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "429-juxtapid-coverage.txt", "fu-429", "Hartwell Senior and Family Health", "Juxtapid", "lomitapide"
CLASS, STYLE = "homozygous familial hypercholesterolaemia, MTP inhibitor", "coverage determination, bullets, coverage limitations as exclusions"
COMBINED = ((20, 1), (8, 1))
LDL = "LDL-C"
HEPATITIS = ("K73", "B18")


def high(m):
    d, need = dose_mg(m), {"atorvastatin": 40, "rosuvastatin": 20}
    return d is not None and any(i in need and d >= need[i] for i in ingredients_of(m))


LINES = [
    L("age", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("dx", "Member has a diagnosis of homozygous familial hypercholesterolemia (HoFH)", "dx", lambda p: p.dx("E78.01")),
    L("ldl", "Member's LDL-C, measured within the last 90 days, is greater than 100 mg/dL, or greater than 70 mg/dL if the member also has clinical atherosclerotic cardiovascular disease", "mix",
      lambda p: ANY(p.lab(LDL, lambda v: v > 100, 90), ALL(p.dx(*ASCVD), p.lab(LDL, lambda v: v > 70, 90))), hard="lower threshold for a second diagnosis"),
    L("statin", "Member has had previous treatment for at least 90 days with, or has a contraindication or intolerance to, a high-intensity statin (atorvastatin 40-80 mg daily or rosuvastatin 20-40 mg daily)", "trial",
      lambda p: p.tried({"atorvastatin", "rosuvastatin"}, 90, keep=high) or p.intolerant({"atorvastatin", "rosuvastatin"}) or p.contraindicated({"atorvastatin", "rosuvastatin"}), hard="dose and duration, any outcome"),
    L("eze", "Member has had previous treatment with, or has a contraindication or intolerance to, ezetimibe (Zetia)", "trial", lambda p: p.tried({"ezetimibe"}) or p.intolerant({"ezetimibe"}) or p.contraindicated({"ezetimibe"})),
    L("rep", "Inadequate response to at least 12 weeks of Repatha (evolocumab)", "trial", lambda p: p.failed({"evolocumab"}, 84)),
    L("repx", "Intolerance or contraindication to Repatha (evolocumab)", "trial", lambda p: p.intolerant({"evolocumab"}) or p.contraindicated({"evolocumab"})),
    L("alt", "ALT and AST were both measured within the last 60 days and neither exceeds 120 U/L", "lab", lambda p: ALL(p.lab("ALT", lambda v: v <= 120, 60), p.lab("AST", lambda v: v <= 120, 60)), hard="two tests, neither above"),
    L("spec", "Prescribed by, or in consultation with, a cardiologist or endocrinologist", "spec", lambda p: p.prescriber("cardiology", "endocrinology")),
    L("now", "Member is currently taking Juxtapid", "now", lambda p: p.taking({"lomitapide"}), "r"),
    L("fall", "Member's LDL-C has decreased by at least 25% from baseline", "change", lambda p: p.change(LDL, {"lomitapide"}, lambda b, c: (b - c) / b >= 0.25 - 1e-9), "r"),
    L("altr", "Most recent ALT, drawn within the past 6 months, is less than 200 U/L", "lab", lambda p: p.lab("ALT", lambda v: v < 200, 180), "r"),
    L("preg", "Pregnancy", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
    L("liver", "Cirrhosis of the liver or chronic hepatitis", "no", lambda p: p.no_dx("K74.3", "K74.4", "K74.5", "K74.6", "K70.3", *HEPATITIS), exclude=True),
    L("cyp", "Concurrent use of a strong or moderate CYP3A4 inhibitor (e.g., clarithromycin, itraconazole, ketoconazole, fluconazole, diltiazem, verapamil)", "conc",
      lambda p: not p.on({"clarithromycin", "itraconazole", "ketoconazole", "fluconazole", "diltiazem", "verapamil"}), exclude=True),
    L("conc", "Concurrent use of Juxtapid with Repatha, Praluent, or Leqvio", "conc", lambda p: not p.on({"evolocumab", "alirocumab", "inclisiran"}), exclude=True),
]
ATTESTATIONS = ["Member has two LDL receptor-negative alleles documented by genetic testing", "Prescriber is certified in the Juxtapid REMS program",
                "Member has been instructed on a low-fat diet supplying less than 20% of energy from fat", "Member continues to follow a low-fat diet"]


def initial(s):
    return ALL(s.age, s.dx, s.ldl, s.statin, s.eze, ANY(s.rep, s.repx, ATT), s.alt, s.spec, ATT, s.preg, s.liver, s.cyp, s.conc)


def renewal(s):
    return ALL(s.now, s.fall, s.altr, ATT, s.preg, s.liver, s.cyp, s.conc)


HO = dx("Homozygous familial hypercholesterolemia", "E78.01")
X = [[], [on("Cardizem", 300)], [worked("Biaxin", 10, 40)], [on("Praluent", 100)], [dx("Chronic viral hepatitis C", "B18.2")], [dx("Unspecified cirrhosis of liver", "K74.60")], [past("Acute hepatitis A without hepatic coma", "B15.9")],
     [sex("female"), dx("Encounter for supervision of normal pregnancy, unspecified", "Z34.90", 60)]]
INITIAL = dict(
    age=[[born(34, 8)], [born(18)], [born(18, -1)]],
    dx=[[HO], [dx("Mixed hyperlipidemia", "E78.2")]],
    ldl=[[lab(LDL, 210)], [lab(LDL, 101, 90)], [lab(LDL, 100)], [lab(LDL, 71), dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")],
         [lab(LDL, 70), dx("Atherosclerotic heart disease of native coronary artery without angina pectoris", "I25.10")], [lab(LDL, 210, 91)], [lab(LDL, 85), dx("Essential hypertension", "I10")]],
    statin=[[on("Crestor", 400, "partial_response", "40 mg once daily")], [worked("Lipitor", 90, 200, "40 mg once daily")], [on("Lipitor", 89, "effective", "80 mg once daily")], [on("Crestor", 400, "effective", "10 mg once daily")], [contra("Rosuvastatin")], [on("Zocor", 300, "effective", "40 mg once daily")]],
    eze=[[worked("Zetia", 200)], [worked("Roszet", 60)], [contra("Zetia")], []],
    rep=[[failed("Repatha", 120)], [partial("Repatha", 84)], [failed("Repatha", 83)], [bad("evolocumab", 5)], [failed("Praluent", 200)]],
    alt=[[lab("ALT", 31), lab("AST", 28)], [lab("ALT", 120, 60), lab("AST", 120, 60)], [lab("ALT", 31), lab("AST", 121)], [lab("ALT", 31)], [lab("ALT", 31, 61), lab("AST", 28, 61)]],
    spec=[[spec("cardiology")], [spec("endocrinology")], [spec("family medicine")]],
    x=X,
)
RENEWAL = dict(
    now=[[HO, on("Juxtapid", 300)], [HO, worked("Juxtapid", 300, 20)]],
    ldl=[[lab(LDL, 240, 320), lab(LDL, 130, 15)], [lab(LDL, 200, 320), lab(LDL, 150, 15)], [lab(LDL, 200, 320), lab(LDL, 151, 15)], [lab(LDL, 130, 15)]],
    alt=[[lab("ALT", 64)], [lab("ALT", 199, 180)], [lab("ALT", 200)]],
    x=X[:2] + X[5:6],
)
