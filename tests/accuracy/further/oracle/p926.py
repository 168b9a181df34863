"""926 Epclusa: Centene clinical policy as text, conditionals, "respectively", a contraindicated pair of drug groups."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "926-epclusa.txt", "fu-926", "Bayou Crescent Health Plan", "Epclusa", "sofosbuvir/velpatasvir"
CLASS, STYLE = "hepatitis C: antiviral", "Centene clinical policy, .txt with header lines, 1. a. with semicolons"
COMBINED = ((46, 8), (14, 3))
HCV = "HCV RNA viral load"
E_ = {"sofosbuvir", "velpatasvir"}
LINES = [
    L("hcv", "Diagnosis of chronic hepatitis C infection", "dx", lambda p: p.dx("B18.2", names=("chronic hepatitis C",))),
    L("rna", "HCV RNA level above 15 IU/mL on a sample drawn within the last 6 months", "lab", lambda p: p.lab(HCV, lambda v: v > 15, 180)),
    L("age", "Age ≥ 3 years", "age", lambda p: p.age_ge(3)),
    L("spec", "Prescribed by or in consultation with a gastroenterologist, hepatologist, or infectious disease specialist", "spec", lambda p: p.prescriber("gastroenterology", "hepatology", "infectious disease")),
    L("ns5a", "Member has never been treated with an NS5A inhibitor (e.g., Harvoni, Mavyret, Zepatier)", "trial", lambda p: not p.tried(NS5A), hard="a required absence of a trial"),
    L("rib", "If member has ascites, hepatic encephalopathy, or bleeding esophageal varices, member is also receiving ribavirin, unless ribavirin is contraindicated or was not tolerated", "if",
      lambda p: IF(p.dx("R18", "K76.82", "I85.01", "I85.11", "K70.31"), p.on({"ribavirin"}) or p.intolerant({"ribavirin"}) or p.contraindicated({"ribavirin"})), hard="conditional with unless"),
    L("amio", "Member is not taking amiodarone, nor a strong inducer such as rifampin, carbamazepine, or phenytoin", "conc", lambda p: not p.on({"amiodarone"} | INDUCER_926), "b", hard="a drug and a class by examples"),
    L("efv", "If member has HIV infection, the current antiretroviral regimen does not contain efavirenz", "if", lambda p: IF(p.dx("B20", "Z21"), not p.on({"efavirenz"})), hard="conditional"),
    L("cirr", "Cirrhosis or advanced fibrosis", "dx", lambda p: p.dx("K74.6", "K74.3", "K74.4", "K74.5", "K70.3", "K74.02")),
    L("co", "Coinfection with HIV or hepatitis B", "dx", lambda p: p.dx("B20", "Z21", "B18.0", "B18.1", "B19.1", "B16")),
    L("tx", "A kidney or liver transplant in the past", "dx", lambda p: p.hx("Z94.0", "Z94.4")),
    L("blood", "Platelet count and hemoglobin from the past 90 days are at least 50 x 10^9/L and 9 g/dL, respectively", "lab",
      lambda p: ALL(p.lab("Platelet count", lambda v: v >= 50, 90), p.lab("Hemoglobin", lambda v: v >= 9, 90)), hard="two values, respectively"),
    L("now", "Member is currently receiving Epclusa", "now", lambda p: p.on({"velpatasvir"}), "r"),
    L("fall", "HCV RNA has fallen by 90% or more from the pretreatment value, or is now below 25 IU/mL", "mix",
      lambda p: ANY(p.change(HCV, {"velpatasvir"}, lambda b, c: round((b - c) / b, 6) >= 0.9), p.lab(HCV, lambda v: v < 25)), "r", hard="relative change or value"),
    L("conc", "Use together with another direct-acting antiviral for hepatitis C (e.g., Sovaldi, Mavyret, Vosevi)", "conc", lambda p: not p.another(DAA, "Epclusa", "sofosbuvir/velpatasvir"), exclude=True),
    L("acute", "Acute hepatitis C", "no", lambda p: p.no_dx("B17.1"), exclude=True),
]
ATTESTATIONS = ["Life expectancy is at least 12 months", "Dose does not exceed one tablet (400 mg/100 mg) per day", "Member is responding positively to therapy and is adherent"]


def initial(s):
    return ALL(s.hcv, s.rna, s.age, s.spec, s.ns5a, s.rib, s.amio, s.efv, ANY(s.cirr, s.co, s.tx), s.blood, ATT, s.conc, s.acute)


def renewal(s):
    return ALL(s.now, s.fall, s.amio, ATT, s.conc, s.acute)


CHC = dx("Chronic viral hepatitis C", "B18.2")
BLOOD = [lab("Platelet count", 110, 30), lab("Hemoglobin", 12.4, 30)]
INITIAL = dict(
    dx=[[CHC], [past("Chronic viral hepatitis C", "B18.2")], [dx("Acute hepatitis C without hepatic coma", "B17.10", 60)], [dx("Chronic hepatitis C", None)]],
    rna=[[lab(HCV, 820000)], [lab(HCV, 16, 180)], [lab(HCV, 15)], [lab(HCV, 820000, 181)], []],
    age=[[born(46, 40)], [born(3)], [born(3, -1)]],
    spec=[[spec("hepatology")], [spec("infectious disease")], [spec("gastroenterology")], [spec("family medicine")]],
    naive=[[], [failed("Harvoni", 84, 400)], [failed("Sovaldi", 84, 400)], [bad("Mavyret", 10)], [contra("Mavyret")], [failed("Pegasys", 300, 900)], [failed("Vosevi", 84, 400)]],
    rib=[[], [dx("Other ascites", "R18.8", 60)], [dx("Hepatic encephalopathy", "K76.82", 60), on("ribavirin", 10)], [dx("Other ascites", "R18.8", 60), bad("Copegus")], [dx("Esophageal varices with bleeding", "I85.01", 60), contra("ribavirin")],
         [dx("Esophageal varices without bleeding", "I85.00", 60)], [past("Hepatic encephalopathy", "K76.82")], [dx("Hepatic encephalopathy", "K76.82", 60), worked("ribavirin", 80)]],
    amio=[[], [on("Pacerone", 300)], [on("Tegretol", 300)], [worked("Rifadin", 60, 5)]],
    stage=[[dx("Unspecified cirrhosis of liver", "K74.60")], [dx("Hepatic fibrosis, advanced fibrosis", "K74.02")], [dx("Hepatic fibrosis, early fibrosis", "K74.01")], [dx("Human immunodeficiency virus [HIV] disease", "B20")],
           [dx("Human immunodeficiency virus [HIV] disease", "B20"), on("Atripla", 300)], [on("Sustiva", 300), dx("Unspecified cirrhosis of liver", "K74.60")], [dx("Chronic viral hepatitis B without delta-agent", "B18.1")], [dx("Kidney transplant status", "Z94.0")], []],
    blood=[BLOOD, [lab("Platelet count", 50, 90), lab("Hemoglobin", 9, 90)], [lab("Platelet count", 49, 30), lab("Hemoglobin", 12, 30)], [lab("Platelet count", 110, 30), lab("Hemoglobin", 8.9, 30)], [lab("Platelet count", 110, 91), lab("Hemoglobin", 12, 30)],
           [lab("Platelet count", 52000, 30, "/uL"), lab("Hemoglobin", 12, 30)]],
    x=[[], [on("Sovaldi", 20)], [dx("Acute hepatitis C without hepatic coma", "B17.10", 60)]],
)
RENEWAL = dict(
    now=[[CHC, on("Epclusa", 45)], [CHC, on("sofosbuvir/velpatasvir", 45)], [CHC, worked("Epclusa", 40, 5)]],
    rna=[[lab(HCV, 900000, 60), lab(HCV, 40, 9)], [lab(HCV, 1000, 60), lab(HCV, 100, 9)], [lab(HCV, 1000, 60), lab(HCV, 101, 9)], [lab(HCV, 24, 9)], [lab(HCV, 25, 9)], []],
    x=[[], [on("Mavyret", 20)], [on("amiodarone", 40)], [on("Dilantin", 40)]],
)
