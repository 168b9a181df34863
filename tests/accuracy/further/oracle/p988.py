"""988 Mavyret: Anthem, roman numerals, prior HCV treatment, conditional on cirrhosis, may not be approved."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "988-mavyret.md", "fu-988", "Larkmoor Blue Shield", "Mavyret", "glecaprevir/pibrentasvir"
CLASS, STYLE = "hepatitis C antiviral", "Anthem, I. A. 1. with trailing AND/OR, may not be approved"
COMBINED = ((50, 8), (12, 3))
DAA_988 = DAA | {"boceprevir", "telaprevir"}
PI_988 = NS34A | {"boceprevir", "telaprevir"}
PRIOR_988 = {"sofosbuvir"} | NS5A
RNA, BILI = "HCV RNA viral load", "Total bilirubin"
LINES = [
    L("age", "Individual is 3 years of age or older", "age", lambda p: p.age_ge(3)),
    L("hcv", "Individual has a diagnosis of acute or chronic hepatitis C virus (HCV) infection", "dx", lambda p: p.dx("B17.1", "B18.2", "B19.2")),
    L("rna", "Individual has an HCV RNA level of 25 IU/mL or greater, obtained within the past 180 days", "lab", lambda p: p.lab(RNA, lambda v: v >= 25, 180)),
    L("naive", "Individual has not previously received a direct-acting antiviral for HCV", "trial", lambda p: not p.tried(DAA_988), hard="an absence of prior therapy"),
    L("exp", "Individual had an inadequate response to a prior course containing sofosbuvir or an NS5A inhibitor (for example, Sovaldi, Harvoni, Epclusa, or Daklinza)", "trial", lambda p: p.failed(PRIOR_988)),
    L("nopi", "Individual has no prior treatment with an NS3/4A protease inhibitor (for example, Zepatier, Vosevi, or Olysio)", "trial", lambda p: not p.tried(PI_988), hard="an absence of prior therapy"),
    L("bili", "If the individual has cirrhosis, total bilirubin is 2 mg/dL or less within the past 90 days", "if",
      lambda p: IF(p.dx("K74.3", "K74.4", "K74.5", "K74.6", "K70.3", "K71.7"), p.lab(BILI, lambda v: v <= 2, 90)), hard="conditional"),
    L("spec", "Mavyret is prescribed by or in consultation with a gastroenterologist, hepatologist, or infectious disease specialist", "spec",
      lambda p: p.prescriber("gastroenterology", "hepatology", "infectious disease")),
    L("now", "Individual is currently taking Mavyret", "now", lambda p: p.on({"glecaprevir"}), "r"),
    L("dur", "Individual has taken Mavyret for less than 16 weeks", "trial", lambda p: not p.tried({"glecaprevir"}, 112), "r", hard="a longest duration"),
    L("dec", "Individual has a history of hepatic decompensation (ascites, variceal bleeding, or hepatic encephalopathy)", "no",
      lambda p: p.no_hx("R18", "K70.31", "K70.11", "K71.51", "I85.01", "I85.11", "K76.82"), exclude=True),
    L("int", "Individual is taking atazanavir or rifampin", "conc", lambda p: not p.on({"atazanavir", "rifampin"}), exclude=True),
    L("conc", "Individual is using Mavyret together with another direct-acting antiviral for HCV (for example, Epclusa, Sovaldi, or Zepatier)", "conc",
      lambda p: not p.on(DAA_988 - {"glecaprevir", "pibrentasvir"}), exclude=True),
]
ATTESTATIONS = ["Documentation is provided that the individual has been tested for hepatitis B virus infection", "Individual has not missed doses, as confirmed by the provider"]


def initial(s):
    return ALL(s.age, s.hcv, s.rna, ANY(s.naive, ALL(s.exp, s.nopi)), s.bili, s.spec, ATT, s.dec, s.int, s.conc)


def renewal(s):
    return ALL(s.now, s.dur, ATT, s.dec, s.int, s.conc)


HCV = dx("Chronic viral hepatitis C", "B18.2", 800)
CIR = dx("Unspecified cirrhosis of liver", "K74.60", 500)
INITIAL = dict(
    age=[[born(46, 70)], [born(3)], [born(3, -1)]],
    dx=[[HCV], [dx("Acute hepatitis C without hepatic coma", "B17.10", 50)], [dx("Chronic viral hepatitis B without delta-agent", "B18.1")], [past("Chronic viral hepatitis C", "B18.2")]],
    rna=[[lab(RNA, 1850000, 40)], [lab(RNA, 25, 180)], [lab(RNA, 24)], [lab(RNA, 640000, 181)], [lab(RNA, 640000, 150), lab(RNA, 0, 15)], []],
    prior=[[], [failed("Epclusa", 84, 200)], [partial("Sovaldi", 84, 300), failed("Copegus", 84, 300)], [failed("Daklinza", 84, 400)], [worked("Harvoni", 84, 500)], [bad("Epclusa", 20, 200)], [failed("Zepatier", 84, 300)],
           [failed("Vosevi", 84, 300)], [failed("Epclusa", 84, 200), failed("Olysio", 84, 700)], [failed("Pegasys", 300, 900), failed("ribavirin", 300, 900)], [failed("Mavyret", 56, 300)], [contra("Zepatier")]],
    cir=[[], [CIR, lab(BILI, 1.4)], [CIR, lab(BILI, 2.0, 90)], [CIR, lab(BILI, 2.1)], [CIR], [CIR, lab(BILI, 1.1, 91)], [dx("Hepatic fibrosis, advanced fibrosis", "K74.02")], [lab(BILI, 3.2)]],
    spec=[[spec("gastroenterology")], [spec("hepatology")], [spec("infectious disease")], [spec("family medicine")]],
    x=[[], [dx("Other ascites", "R18.8", 60)], [past("Hepatic encephalopathy", "K76.82", 400)], [dx("Esophageal varices without bleeding", "I85.00", 200)], [dx("Esophageal varices with bleeding", "I85.01", 300)],
       [on("Reyataz", 300)], [on("Rifadin", 20)], [on("Xifaxan", 100)], [worked("rifampin", 90, 60)], [on("Sovaldi", 10)]],
)
RENEWAL = dict(
    now=[[HCV, on("Mavyret", 50)], [HCV, on("Mavyret", 111)], [HCV, on("Mavyret", 112)], [HCV, worked("Mavyret", 50, 12)], [HCV, on("Epclusa", 50)]],
    x=[[], [on("Evotaz", 90)], [dx("Other ascites", "R18.8", 20)], [on("Biktarvy", 300)], [on("Zepatier", 20)]],
)
