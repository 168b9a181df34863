"""888 Mavyret: Medicare Part D criteria table as text, field names as headings, one sentence a line, no renewal section."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "888-mavyret-partd.txt", "fu-888", "Great Basin Medicare Rx Plan", "Mavyret", "glecaprevir/pibrentasvir"
CLASS, STYLE = "hepatitis C", "Medicare Part D criteria fields (Exclusion Criteria, Required Medical Information, Age/Prescriber Restrictions)"
COMBINED = ((58, 10), (14, 3))
CIRRHOSIS = ("K70.3", "K71.7", "K74.3", "K74.4", "K74.5", "K74.6")


def treated(p):
    return not p.tried(DAA) or (p.tried({"sofosbuvir"}) and not p.tried(NS5A))


LINES = [
    L("dec", "Ascites, hepatic encephalopathy, or bleeding esophageal varices", "no", lambda p: p.no_dx("R18", "K70.11", "K70.31", "K71.51", "K76.82", "I85.01", "I85.11"), exclude=True),
    L("ddi", "Current use of atazanavir, rifampin, carbamazepine, or an estrogen-containing contraceptive", "conc",
      lambda p: not p.on({"atazanavir", "rifampin", "carbamazepine", "ethinyl estradiol"}), exclude=True, hard="drugs and a class"),
    L("daa", "Use with another direct-acting antiviral for hepatitis C", "conc", lambda p: not p.another(DAA, "Mavyret", "glecaprevir/pibrentasvir"), exclude=True),
    L("dx", "Diagnosis of acute or chronic hepatitis C", "dx", lambda p: p.dx("B17.1", "B18.2")),
    L("rna", "Detectable HCV RNA on a viral load test from the past 6 months", "lab", lambda p: p.lab("HCV RNA viral load", lambda v: v > 0, 180)),
    L("hx", "Patient is treatment-naive, or received ribavirin or peginterferon but never a direct-acting antiviral, or received a sofosbuvir-containing regimen without an NS5A inhibitor", "mix",
      treated, hard="three treatment histories with exceptions"),
    L("cir", "If the patient has cirrhosis, the platelet count must be at least 50 x 10^3/uL and the total bilirubin must be under 3 mg/dL, both within the past 90 days", "if",
      lambda p: IF(p.dx(*CIRRHOSIS), ALL(p.lab("Platelet count", lambda v: v >= 50, 90), p.lab("Total bilirubin", lambda v: v < 3, 90))), hard="conditional with two values and a window"),
    L("tx", "If the patient has had a liver or kidney transplant, the prescriber is a hepatologist or has consulted one", "if",
      lambda p: IF(p.hx("Z94.4", "Z94.0"), p.prescriber("hepatology")), hard="conditional prescriber"),
    L("age", "3 years of age or older", "age", lambda p: p.age_ge(3)),
    L("spec", "Prescribed by or in consultation with a gastroenterologist, hepatologist, or infectious disease specialist", "spec", lambda p: p.prescriber("gastroenterology", "hepatology", "infectious disease")),
    L("epc", "Patient has a contraindication to Epclusa (sofosbuvir/velpatasvir), is taking amiodarone, or is under 12 years of age", "mix",
      lambda p: p.contraindicated({"velpatasvir"}) or p.on({"amiodarone"}) or not p.age_ge(12), hard="contraindication, current drug or age"),
]
ATTESTATIONS = ["Patient has been tested for current or prior hepatitis B infection"]


def initial(s):
    return ALL(s.dec, s.ddi, s.daa, s.dx, s.rna, s.hx, s.cir, s.tx, ATT, s.age, s.spec, s.epc)


HCV = dx("Chronic viral hepatitis C", "B18.2")
CIR = dx("Unspecified cirrhosis of liver", "K74.60")
GOOD = [lab("Platelet count", 120), lab("Total bilirubin", 1.1)]
INITIAL = dict(
    age=[[born(54, 30)], [born(3)], [born(3, -1)]],
    dx=[[HCV], [dx("Acute hepatitis C without hepatic coma", "B17.10", 60)], [dx("Chronic viral hepatitis B without delta-agent", "B18.1")], [past("Chronic viral hepatitis C", "B18.2")]],
    rna=[[lab("HCV RNA viral load", 1450000)], [lab("HCV RNA viral load", 52000, 180)], [lab("HCV RNA viral load", 0)], [lab("HCV RNA viral load", 52000, 181)], []],
    hx=[[], [failed("Copegus", 160, 900)], [failed("Pegasys", 160, 900), failed("Copegus", 160, 900)], [failed("Sovaldi", 84, 600), failed("Copegus", 84, 600)], [failed("Harvoni", 84, 600)], [failed("Epclusa", 84, 600)], [failed("Sovaldi", 84, 600), failed("Daklinza", 84, 600)],
        [failed("Sovaldi", 84, 600), failed("Olysio", 84, 600)], [failed("Zepatier", 84, 600)], [bad("Harvoni", 10, 500)], [failed("Olysio", 84, 600), failed("Pegasys", 150, 600)], [worked("Mavyret", 56, 900)]],
    cir=[[], [CIR, *GOOD], [CIR, lab("Platelet count", 50, 90), lab("Total bilirubin", 2.9, 90)], [CIR, lab("Platelet count", 49), lab("Total bilirubin", 1.1)], [CIR, lab("Platelet count", 120), lab("Total bilirubin", 3.0)],
         [CIR, lab("Platelet count", 120), lab("Total bilirubin", 1.1, 91)], [CIR], [dx("Alcoholic cirrhosis of liver without ascites", "K70.30"), lab("Platelet count", 44), lab("Total bilirubin", 1.0)], [dx("Hepatic fibrosis, advanced fibrosis", "K74.02"), lab("Platelet count", 44)]],
    spec=[[spec("gastroenterology")], [spec("hepatology")], [spec("infectious disease")], [spec("internal medicine")], [spec("gastroenterology"), dx("Liver transplant status", "Z94.4")], [spec("hepatology"), dx("Kidney transplant status", "Z94.0")], [spec("infectious disease"), dx("Heart transplant status", "Z94.1")]],
    epc=[[contra("Epclusa")], [on("Pacerone", 300)], [born(12, -1)], [born(12)], [worked("Pacerone", 300, 60)], [contra("sofosbuvir/velpatasvir")], []],
    x=[[], [dx("Other ascites", "R18.8", 60)], [dx("Hepatic encephalopathy", "K76.82", 60)], [dx("Esophageal varices without bleeding", "I85.00", 60)], [dx("Esophageal varices with bleeding", "I85.01", 20)], [on("Reyataz", 200)], [on("Tegretol", 200)], [sex("female"), on("Yaz", 90)],
       [worked("Rifadin", 60, 20)], [on("Evotaz", 90)], [on("Sovaldi", 10)], [on("Estrace", 90)]],
)
