"""908 Mavyret: Anthem clinical criteria, roman numerals, may not be approved for."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "908-mavyret.md", "fu-908", "Hoosier Anchor Health", "Mavyret", "glecaprevir/pibrentasvir"
CLASS, STYLE = "hepatitis C", "Anthem clinical criteria, roman with trailing bold AND/OR"
COMBINED = ((46, 8), (14, 3))
NS5A_908 = {"daclatasvir", "elbasvir", "ledipasvir", "velpatasvir", "ombitasvir", "pibrentasvir"}
LINES = [
    L("age", "Individual is 3 years of age or older", "age", lambda p: p.age_ge(3)),
    L("hcv", "Individual has a diagnosis of chronic hepatitis C virus (HCV) infection", "dx", lambda p: p.dx("B18.2")),
    L("rna", "An HCV RNA level of 1,000 IU/mL or more has been recorded in the past 6 months", "lab", lambda p: p.lab("HCV RNA viral load", lambda v: v >= 1000, 180)),
    L("naive", "Individual has never been treated with a direct-acting antiviral (such as Epclusa, Harvoni, Sovaldi, or Zepatier)", "trial", lambda p: not p.tried(DAA), hard="a drug never taken"),
    L("exp", "Individual had an inadequate response to a sofosbuvir-containing regimen and has never taken an NS5A inhibitor (daclatasvir, elbasvir, ledipasvir, or velpatasvir)", "trial",
      lambda p: p.failed({"sofosbuvir"}) and not p.tried(NS5A_908), hard="one drug failed, a class never taken"),
    L("hiv", "If individual has HIV infection, individual is not taking efavirenz, darunavir, or lopinavir", "if", lambda p: IF(p.dx("B20", "Z21"), not p.on({"efavirenz", "darunavir", "lopinavir"})), hard="conditional"),
    L("spec", "Prescribed by or in consultation with a gastroenterologist, hepatologist, or infectious disease specialist", "spec", lambda p: p.prescriber("gastroenterology", "hepatology", "infectious disease")),
    L("dec", "Individual has or has had ascites, hepatic encephalopathy, or bleeding esophageal varices", "no", lambda p: p.no_hx("R18", "K70.31", "K70.11", "K71.51", "K76.82", "I85.01", "I85.11"), exclude=True),
    L("ddi", "Individual is using atazanavir or rifampin", "conc", lambda p: not p.on({"atazanavir", "rifampin"}), exclude=True),
    L("conc", "Individual is using another direct-acting antiviral for hepatitis C at the same time", "conc", lambda p: not p.another(DAA, "Mavyret", "glecaprevir/pibrentasvir"), exclude=True),
    L("preg", "Individual is currently pregnant or breastfeeding", "no", lambda p: p.no_dx("Z33", "Z34", "O", "Z39.1"), exclude=True),
    L("alt", "Individual has an ALT of 400 U/L or greater", "lab", lambda p: NOT(p.lab("ALT", lambda v: v >= 400)), exclude=True, hard="a value that excludes"),
]
ATTESTATIONS = ["Individual has been screened for hepatitis B virus before starting treatment"]


def initial(s):
    return ALL(s.age, s.hcv, s.rna, ANY(s.naive, s.exp), s.hiv, ATT, s.spec, s.dec, s.ddi, s.conc, s.preg, s.alt)


HIV = dx("Human immunodeficiency virus [HIV] disease", "B20")
INITIAL = dict(
    age=[[born(45, 7)], [born(3)], [born(3, -1)]],
    dx=[[dx("Chronic viral hepatitis C", "B18.2")], [dx("Unspecified viral hepatitis C without hepatic coma", "B19.20")], [dx("Acute hepatitis C without hepatic coma", "B17.10", 60)], [past("Chronic viral hepatitis C", "B18.2")], [dx("Chronic viral hepatitis B without delta-agent", "B18.1")]],
    rna=[[lab("HCV RNA viral load", 2400000)], [lab("HCV RNA viral load", 1000, 180)], [lab("HCV RNA viral load", 999)], [lab("HCV RNA viral load", 2400000, 181)], [lab("HCV RNA viral load", 900000, 150), lab("HCV RNA viral load", 0, 10)], []],
    past=[[], [failed("Sovaldi", 84, 300)], [partial("sofosbuvir", 84, 300)], [failed("Harvoni", 84, 300)], [failed("Epclusa", 84, 300)], [worked("Sovaldi", 84, 300)], [failed("Sovaldi", 84, 300), failed("Daklinza", 84, 300)],
          [bad("Zepatier", 20, 200)], [failed("Olysio", 84, 400)], [contra("Epclusa")], [failed("Copegus", 100, 900)], [failed("Pegasys", 150, 900)]],
    hiv=[[], [HIV, on("Biktarvy", 200)], [HIV, on("Sustiva", 200)], [HIV, on("Prezcobix", 200)], [dx("Asymptomatic human immunodeficiency virus [HIV] infection status", "Z21"), on("Kaletra", 90)], [HIV, worked("Sustiva", 300, 100)], [HIV, on("Tivicay", 60)]],
    spec=[[spec("gastroenterology")], [spec("hepatology")], [spec("infectious disease")], [spec("family medicine")]],
    alt=[[lab("ALT", 88)], [lab("ALT", 399)], [lab("ALT", 400)], []],
    x=[[], [dx("Other ascites", "R18.8", 90)], [past("Hepatic encephalopathy", "K76.82", 400)], [past("Esophageal varices with bleeding", "I85.01", 800)], [dx("Esophageal varices without bleeding", "I85.00")], [dx("Unspecified cirrhosis of liver", "K74.60")],
       [on("Reyataz", 100)], [on("Rifadin", 20)], [on("Epclusa", 10)], [sex("female"), dx("Pregnant state, incidental", "Z33.1", 60)], [sex("female"), dx("Encounter for care and examination of lactating mother", "Z39.1", 60)]],
)
