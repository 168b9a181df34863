"""213 Epclusa: yes/no questions, the second part in the excluding sense."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "213-epclusa-questions.txt", "bl-213", "Great Basin Medicaid", "Epclusa", "sofosbuvir/velpatasvir"
CLASS, STYLE = "hepatitis C antiviral", "Medicaid questionnaire, Yes questions and No questions"
COMBINED = ((20, 5), (9, 2))
DAA = {"sofosbuvir", "ledipasvir", "velpatasvir", "elbasvir", "grazoprevir", "glecaprevir", "pibrentasvir", "voxilaprevir", "daclatasvir"}
LINES = [
    L("dx", "Does the beneficiary have a diagnosis of chronic hepatitis C virus (HCV) infection", "dx", lambda p: p.dx("B18.2")),
    L("age", "Is the beneficiary 3 years of age or older", "age", lambda p: p.age_ge(3)),
    L("rna", "Is a detectable HCV RNA level documented within the past 6 months", "lab", lambda p: p.lab("HCV RNA viral load", lambda v: v > 0, 180), hard="detectable"),
    L("naive", "Is the beneficiary treatment-naïve (no previous use of a direct-acting antiviral such as Sovaldi, Harvoni, or Mavyret)", "conc", lambda p: not p.tried(DAA), hard="absence of any use of a class"),
    L("cirr", "If the beneficiary has cirrhosis, is Epclusa prescribed by or in consultation with a gastroenterologist, hepatologist, or infectious disease specialist", "if",
      lambda p: IF(p.dx("K74.3", "K74.4", "K74.5", "K74.6", "K70.3", "P78.81"), p.prescriber("gastroenterology", "hepatology", "infectious disease")), hard="conditional"),
    L("hgb", "If the beneficiary is taking ribavirin, is the most recent hemoglobin 10 g/dL or higher", "if", lambda p: IF(p.on({"ribavirin"}), p.lab("Hemoglobin", lambda v: v >= 10)), hard="conditional"),
    L("ddi", "Is the beneficiary taking amiodarone, carbamazepine, phenytoin, or rifampin", "conc", lambda p: not p.on({"amiodarone", "carbamazepine", "phenytoin", "rifampin"}), exclude=True),
    L("esrd", "Does the beneficiary have end-stage renal disease and receive dialysis", "no", lambda p: not (p.dx("N18.6") and p.dx("Z99.2")), exclude=True, hard="both must be present"),
    L("preg", "Is the beneficiary pregnant", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
]
ATTESTATIONS = ["Has the beneficiary been tested for hepatitis B", "Does the prescriber agree to discuss adherence with the beneficiary"]


def initial(s):
    return ALL(s.dx, s.age, s.rna, s.naive, s.cirr, s.hgb, ATT, ATT, s.ddi, s.esrd, s.preg)


V = "HCV RNA viral load"
CIRR, ESRD = dx("Unspecified cirrhosis of liver", "K74.60"), dx("End stage renal disease", "N18.6")
INITIAL = dict(
    age=[[born(46, 60)], [born(3)], [born(3, -1)]],
    dx=[[dx("Chronic viral hepatitis C", "B18.2")], [dx("Chronic viral hepatitis B without delta-agent", "B18.1")], [past("Chronic viral hepatitis C", "B18.2")], []],
    rna=[[lab(V, 1450000)], [lab(V, 800, 180)], [lab(V, 0)], [lab(V, 1450000, 181)], []],
    naive=[[], [failed("Harvoni", 84, 400)], [worked("Zepatier", 84, 900)], [undated("Mavyret", "unknown")], [contra("Sovaldi")], [worked("Copegus", 90, 700)]],
    spec=[[spec("family medicine")], [spec("hepatology")]],
    cirr=[[], [CIRR], [CIRR, spec("gastroenterology")], [CIRR, spec("infectious disease")], [past("Unspecified cirrhosis of liver", "K74.60")], [dx("Fatty (change of) liver, not elsewhere classified", "K76.0")]],
    rbv=[[], [on("Copegus", 10), lab("Hemoglobin", 13.1)], [on("ribavirin", 10), lab("Hemoglobin", 10)], [on("ribavirin", 10), lab("Hemoglobin", 9.9)], [on("ribavirin", 10)], [lab("Hemoglobin", 8.8)]],
    ddi=[[], [on("Tegretol", 200)], [worked("Pacerone", 90, 40)], [on("amiodarone", 300)], [on("Keppra", 90)]],
    no=[[], [ESRD, dx("Dependence on renal dialysis", "Z99.2")], [ESRD], [sex("female"), born(30, 20), dx("Pregnant state, incidental", "Z33.1", 60)]],
)
