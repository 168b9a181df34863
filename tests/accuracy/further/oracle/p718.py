"""718 Mavyret: Oregon Medicaid table of questions with Yes/No go-to, both polarities, a conditional question."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "718-mavyret.txt", "fu-718", "Cascadia Health Authority", "Mavyret", "glecaprevir/pibrentasvir"
CLASS, STYLE = "hepatitis C", "state Medicaid questions with Yes/No go-to lines"
COMBINED = ((46, 9), (14, 3))
DEC = ("R18", "K70.31", "K70.11", "K71.51", "K76.82", "I85.01", "I85.11")
SOFVEL = lambda p: p.intolerant({"velpatasvir"}) or p.contraindicated({"velpatasvir"})
LINES = [
    L("hcv", "Does the member have a diagnosis of chronic hepatitis C", "dx", lambda p: p.dx("B18.2"), hard="question"),
    L("age", "Is the member 3 years of age or older", "age", lambda p: p.age_ge(3), hard="question"),
    L("rna", "Was HCV RNA detectable on a viral load drawn within the past 12 months", "lab", lambda p: p.lab("HCV RNA viral load", lambda v: v > 0, 360), hard="question, detectable"),
    L("dec", "Does the member have, or has the member ever had, ascites, hepatic encephalopathy, or bleeding esophageal varices", "no", lambda p: p.no_hx(*DEC), hard="question to be answered no"),
    L("epc", "Has the member had an intolerance or contraindication to sofosbuvir/velpatasvir (Epclusa), or is the member taking amiodarone or a proton pump inhibitor", "mix",
      lambda p: SOFVEL(p) or p.on({"amiodarone"} | PPI), hard="step or current drugs"),
    L("ddi", "Is the member currently taking atazanavir, rifampin, carbamazepine, or efavirenz", "conc", lambda p: not p.on({"atazanavir", "rifampin", "carbamazepine", "efavirenz"}), hard="question to be answered no"),
    L("exp", "If the member has been treated before with an NS5A inhibitor or an NS3/4A protease inhibitor (e.g., Harvoni, Zepatier, Vosevi), is Mavyret prescribed by or in consultation with a hepatologist, gastroenterologist, or infectious disease specialist", "if",
      lambda p: IF(p.tried(NS5A_PI), p.prescriber("hepatology", "gastroenterology", "infectious disease")), hard="conditional question"),
    L("daa", "Will Mavyret be taken with another direct-acting antiviral for hepatitis C", "conc", lambda p: not p.another(DAA, "Mavyret", "glecaprevir/pibrentasvir"), hard="question to be answered no"),
]
ATTESTATIONS = ["Has the prescriber documented hepatitis B screening before the start of treatment"]


def initial(s):
    return ALL(s.hcv, s.age, s.rna, s.dec, s.epc, s.ddi, s.exp, s.daa, ATT)


INITIAL = dict(
    age=[[born(47, 9)], [born(3)], [born(3, -1)]],
    dx=[[dx("Chronic viral hepatitis C", "B18.2")], [dx("Acute hepatitis C without hepatic coma", "B17.10", 60)], [past("Chronic viral hepatitis C", "B18.2")], [dx("Chronic viral hepatitis B without delta-agent", "B18.1")]],
    rna=[[lab("HCV RNA viral load", 1850000)], [lab("HCV RNA viral load", 420, 360)], [lab("HCV RNA viral load", 920000, 361)], [lab("HCV RNA viral load", 0)], [], [lab("HCV RNA viral load", 640000, 300), lab("HCV RNA viral load", 0, 20)]],
    dec=[[], [dx("Unspecified cirrhosis of liver", "K74.60")], [past("Other ascites", "R18.8")], [dx("Hepatic encephalopathy", "K76.82")], [past("Esophageal varices with bleeding", "I85.01")], [dx("Esophageal varices without bleeding", "I85.00")], [dx("Alcoholic cirrhosis of liver with ascites", "K70.31")]],
    epc=[[contra("Epclusa")], [on("Omeprazole", 90)], [on("Pacerone", 200)], [bad("Epclusa")], [worked("Protonix", 90, 10)], [on("Famotidine", 90)], [bad("Sovaldi")], [contra("sofosbuvir/velpatasvir")], []],
    ddi=[[], [on("Reyataz", 200)], [on("Evotaz", 200)], [on("Tegretol XR", 200)], [worked("Rifadin", 100, 10)], [on("Biktarvy", 200)], [on("Rifampin", 30)], [on("Atripla", 200)]],
    exp=[[], [failed("Harvoni", 84, 700)], [failed("Harvoni", 84, 700), spec("gastroenterology")], [failed("Zepatier", 84, 700), spec("infectious disease")], [failed("Sovaldi", 84, 700)], [failed("Vosevi", 84, 500), spec("hepatology")], [failed("Ribavirin", 168, 2000)]],
    daa=[[], [on("Sovaldi", 5)], [on("Ribavirin", 5)], [on("Vosevi", 5), spec("hepatology")]],
)
