"""838 Mavyret: a Medicaid state's fee-for-service criteria, bullets with en dashes, no renewal section."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "838-mavyret.txt", "fu-838", "Cimarron State Medicaid", "Mavyret", "glecaprevir/pibrentasvir"
CLASS, STYLE = "hepatitis C", "Medicaid FFS clinical criteria, • with – below, header lines"
COMBINED = ((52, 9), (14, 3))
V = "HCV RNA viral load"
LINES = [
    L("age", "Recipient is 3 years of age or older", "age", lambda p: p.age_ge(3)),
    L("hcv", "Recipient has chronic hepatitis C, with HCV RNA of 15 IU/mL or more on two tests taken on different days within the past 12 months", "mix",
      lambda p: ALL(p.dx("B18.2"), p.two_days(V, lambda v: v >= 15, 360)), hard="diagnosis and two measurements in a window"),
    L("labs", "AST, ALT, total bilirubin, and platelet count have each been measured within the past 90 days", "lab",
      lambda p: ALL(*(p.lab(n, lambda v: True, 90) for n in ("AST", "ALT", "Total bilirubin", "Platelet count"))), hard="four tests of any result"),
    L("naive", "Recipient has never received a direct-acting antiviral for hepatitis C", "conc", lambda p: not p.tried(DAA), hard="absence of a drug history"),
    L("exp", "Recipient has received Harvoni or Daklinza and has never received an NS3/4A protease inhibitor (simeprevir, paritaprevir, grazoprevir, voxilaprevir, or glecaprevir)", "mix",
      lambda p: p.tried({"ledipasvir", "daclatasvir"}) and not p.tried(NS34A), hard="a drug history and the absence of another"),
    L("dec", "Recipient has no history of ascites, hepatic encephalopathy, or bleeding esophageal varices", "no", lambda p: p.no_hx("R18", "K70.31", "K70.11", "K71.51", "K76.82", "I85.01", "I85.11")),
    L("hiv", "When the recipient is also infected with HIV, the recipient is receiving antiretroviral therapy", "if", lambda p: IF(p.dx("B20", "Z21"), p.on(ARV_OTHER)), hard="conditional on a condition"),
    L("hbv", "If the recipient has chronic hepatitis B, ALT is no higher than 200 U/L or the recipient is receiving entecavir or tenofovir", "if",
      lambda p: IF(p.dx("B18.0", "B18.1"), ANY(p.lab("ALT", lambda v: v <= 200), p.on({"entecavir"} | TENOFOVIR_791))), hard="conditional with a value or a drug"),
    L("spec", "Prescribed by or in consultation with a gastroenterologist, hepatologist, or infectious disease specialist", "spec", lambda p: p.prescriber("gastroenterology", "hepatology", "infectious disease")),
    L("xd", "A recipient taking atazanavir, rifampin, or carbamazepine", "conc", lambda p: not p.on({"atazanavir", "rifampin", "carbamazepine"}), exclude=True),
    L("xdaa", "Use together with another direct-acting antiviral (e.g., Epclusa, Sovaldi)", "conc", lambda p: not p.another(DAA, "Mavyret", "glecaprevir/pibrentasvir"), exclude=True),
    L("xlt", "A recipient who has had a liver transplant within the past 12 months", "no", lambda p: p.no_hx("Z94.4", within=360), exclude=True, hard="dated event"),
]
ATTESTATIONS = ["Recipient has agreed to complete the full course of treatment"]


def initial(s):
    return ALL(s.age, s.hcv, s.labs, ANY(s.naive, s.exp), s.dec, s.hiv, s.hbv, s.spec, ATT, s.xd, s.xdaa, s.xlt)


renewal = initial
C = dx("Chronic viral hepatitis C", "B18.2")
HIV = dx("Human immunodeficiency virus [HIV] disease", "B20")
HBV = dx("Chronic viral hepatitis B without delta-agent", "B18.1")
R3 = [lab("AST", 48), lab("Total bilirubin", 0.8), lab("Platelet count", 190)]
INITIAL = dict(
    age=[[born(47, 40)], [born(3)], [born(3, -1)]],
    hcv=[[C, lab(V, 640000, 150), lab(V, 810000, 20)], [C, lab(V, 15, 360), lab(V, 15, 20)], [C, lab(V, 640000, 361), lab(V, 810000, 20)], [C, lab(V, 810000, 20)], [C, lab(V, 810000, 150), lab(V, 0, 20)], [C, lab(V, 0, 300), lab(V, 5000, 150), lab(V, 8000, 20)],
         [dx("Acute hepatitis C without hepatic coma", "B17.10"), lab(V, 640000, 150), lab(V, 810000, 20)], [past("Chronic viral hepatitis C", "B18.2"), lab(V, 640000, 150), lab(V, 810000, 20)], [C]],
    labs=[[*R3, lab("ALT", 66)], [lab("AST", 48, 90), lab("Total bilirubin", 0.8, 90), lab("Platelet count", 190, 90), lab("ALT", 66, 90)], [*R3, lab("ALT", 66, 91)], [*R3], [lab("AST", 48), lab("ALT", 66), lab("Platelet count", 190)]],
    hist=[[], [failed("Harvoni", 84, 400)], [failed("Daklinza", 84, 400), failed("Sovaldi", 84, 400)], [failed("Sovaldi", 84, 400)], [failed("Epclusa", 84, 400)], [failed("Harvoni", 84, 900), failed("Zepatier", 84, 300)], [worked("Harvoni", 56, 900)], [worked("Pegasys", 168, 2000), worked("Copegus", 168, 2000)], [failed("Vosevi", 84, 400)], [contra("Epclusa")]],
    dec=[[], [past("Hepatic encephalopathy", "K76.82")], [dx("Other ascites", "R18.8")], [dx("Secondary esophageal varices with bleeding", "I85.11")], [dx("Secondary esophageal varices without bleeding", "I85.10")], [dx("Unspecified cirrhosis of liver", "K74.60")]],
    co=[[], [HIV, on("Biktarvy", 300)], [HIV], [dx("Asymptomatic human immunodeficiency virus [HIV] infection status", "Z21"), worked("Tivicay", 300, 30)], [HBV], [HBV, lab("ALT", 201, 10)], [HBV, lab("ALT", 200, 10)], [HBV, lab("ALT", 310, 10), on("Vemlidy", 100)], [HBV, lab("ALT", 310, 10), worked("Baraclude", 100)]],
    spec=[[spec("hepatology")], [spec("infectious disease")], [spec("internal medicine")]],
    x=[[], [on("Reyataz", 100)], [on("Tegretol", 100)], [worked("Rifadin", 90, 20)], [on("Epclusa", 10)], [dx("Liver transplant status", "Z94.4", 360)], [dx("Liver transplant status", "Z94.4", 361)], [on("Zetia", 100)]],
)
