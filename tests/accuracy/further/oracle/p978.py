"""978 Epclusa: Medicaid check boxes, nested boxes, a conditional, no renewal section."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "978-epclusa.txt", "fu-978", "Sagebrush State Medicaid", "Epclusa", "sofosbuvir/velpatasvir"
CLASS, STYLE = "hepatitis C antiviral", "Medicaid check boxes, .txt with header lines"
COMBINED = ((52, 10), (14, 3))
MAV = {"glecaprevir", "pibrentasvir"}
LINES = [
    L("age", "Member is 3 years of age or older", "age", lambda p: p.age_ge(3)),
    L("dx", "Diagnosis of chronic hepatitis C", "dx", lambda p: p.dx("B18.2")),
    L("rna", "HCV RNA viral load above 15 IU/mL on a test within the past 6 months", "lab", lambda p: p.lab("HCV RNA viral load", lambda v: v > 15, 180)),
    L("mav", "Contraindication or intolerance to Mavyret (glecaprevir/pibrentasvir)", "trial", lambda p: p.contraindicated(MAV) or p.intolerant(MAV)),
    L("cir", "Cirrhosis with ascites or hepatic encephalopathy", "mix", lambda p: p.dx("K70.31", "K71.51") or (p.dx("K74.6", "K74.3", "K74.4", "K74.5", "K70.3", "K71.7") and p.dx("R18", "K76.82")), hard="two conditions together"),
    L("ata", "Member is currently taking atazanavir or darunavir", "now", lambda p: p.on({"atazanavir", "darunavir"})),
    L("nai", "Member has never been treated with sofosbuvir (Sovaldi, Harvoni, Epclusa, Vosevi)", "trial", lambda p: not p.tried({"sofosbuvir"}), hard="a trial that must be absent"),
    L("int", "Member is not taking amiodarone, rifampin, phenytoin, or phenobarbital", "conc", lambda p: not p.on({"amiodarone", "rifampin", "phenytoin", "phenobarbital"})),
    L("hiv", "If the member has HIV infection, the member is not taking efavirenz or tipranavir", "if", lambda p: IF(p.dx("B20", "Z21"), not p.on({"efavirenz", "tipranavir"})), hard="conditional"),
    L("spec", "Prescribed by or in consultation with a gastroenterologist, hepatologist, or infectious disease specialist", "spec", lambda p: p.prescriber("gastroenterology", "hepatology", "infectious disease")),
    L("conc", "Members taking another direct-acting antiviral for hepatitis C (e.g., Mavyret, Zepatier)", "conc", lambda p: not p.another(DAA, "Epclusa", "sofosbuvir/velpatasvir"), exclude=True),
    L("lt", "Members who have had a liver transplant", "no", lambda p: p.no_hx("Z94.4"), exclude=True),
]
ATTESTATIONS = ["Hepatitis B screening has been completed"]


def initial(s):
    return ALL(s.age, s.dx, s.rna, ANY(s.mav, s.cir, s.ata), s.nai, s.int, s.hiv, ATT, s.spec, s.conc, s.lt)


HCV = dx("Chronic viral hepatitis C", "B18.2")
CIR = dx("Unspecified cirrhosis of liver", "K74.60")
HIV = dx("Human immunodeficiency virus [HIV] disease", "B20")
V = lambda v, ago=30: lab("HCV RNA viral load", v, ago)
INITIAL = dict(
    age=[[born(49)], [born(3)], [born(3, -1)]],
    dx=[[HCV], [dx("Acute hepatitis C without hepatic coma", "B17.10")], [past("Chronic viral hepatitis C", "B18.2")], [dx("Chronic viral hepatitis B without delta-agent", "B18.1")]],
    rna=[[V(840000)], [V(16, 180)], [V(15)], [V(840000, 181)], [V(900000, 150), V(0, 9)], []],
    why=[[bad("Mavyret")], [contra("Mavyret")], [contra("glecaprevir/pibrentasvir")], [worked("Mavyret", 56, 300)], [CIR, dx("Other ascites", "R18.8")], [CIR, dx("Hepatic encephalopathy", "K76.82")], [CIR], [dx("Other ascites", "R18.8")], [on("Reyataz", 200)], [worked("Reyataz", 200)], [on("Prezcobix", 200)], []],
    nai=[[], [failed("Harvoni", 84, 600)], [worked("Sovaldi", 84, 900)], [contra("Sovaldi")], [failed("Zepatier", 84, 600)], [undated("Epclusa")]],
    int=[[], [on("Pacerone", 200)], [on("Dilantin", 200)], [worked("Rifadin", 100)], [on("Keppra", 200)]],
    hiv=[[], [HIV], [HIV, on("Sustiva", 200)], [on("Sustiva", 200)], [dx("Asymptomatic human immunodeficiency virus [HIV] infection status", "Z21"), on("Aptivus", 90)], [HIV, on("Biktarvy", 300)], [HIV, worked("Sustiva", 300)]],
    spec=[[spec("hepatology")], [spec("infectious disease")], [spec("family medicine")]],
    x=[[], [on("Zepatier", 20)], [on("Daklinza", 20)], [dx("Liver transplant status", "Z94.4")]],
)
