"""808 Epclusa: CVS Caremark, bullets with bare bold AND/OR lines between, no renewal section."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "808-epclusa.md", "fu-808", "Tidewater Harbor Rx", "Epclusa", "sofosbuvir/velpatasvir"
CLASS, STYLE = "hepatitis C", "CVS Caremark, • with bare **AND**/**OR** lines, two levels, EXCLUSIONS"
COMBINED = ((46, 8), (14, 3))
NS5A = {"ledipasvir", "velpatasvir", "pibrentasvir", "elbasvir", "daclatasvir"}
HBV_DRUG = {"entecavir", "tenofovir alafenamide", "tenofovir disoproxil", "tenofovir"}
LINES = [
    L("hcv", "The patient is being treated for chronic hepatitis C virus (HCV) infection, confirmed by an HCV RNA viral load of at least 15 IU/mL within the past 180 days", "mix",
      lambda p: ALL(p.dx("B18.2"), p.lab("HCV RNA viral load", lambda v: v >= 15, 180)), hard="diagnosis and value with a window"),
    L("age", "The patient is 18 years of age or older, or the patient is 3 to 17 years of age and weighs 17 kg or more", "mix",
      lambda p: ANY(p.age_ge(18), ALL(p.age_in(3, 17), p.lab("Body weight", lambda v: v >= 17))), hard="age or age and weight"),
    L("naive", "The patient has never been treated with a direct-acting antiviral for hepatitis C (e.g., Harvoni, Mavyret, Sovaldi, Zepatier)", "conc", lambda p: not p.tried(DAA), hard="absence of a drug history"),
    L("exp", "The patient did not respond to sofosbuvir or simeprevir and has never taken an NS5A inhibitor (ledipasvir, velpatasvir, pibrentasvir, elbasvir, or daclatasvir)", "mix",
      lambda p: p.failed({"sofosbuvir", "simeprevir"}) and not p.tried(NS5A), hard="failure of one drug, absence of another"),
    L("mav", "The patient has a contraindication to Mavyret", "trial", lambda p: p.contraindicated({"glecaprevir", "pibrentasvir"})),
    L("dec", "The patient has or has had ascites, hepatic encephalopathy, or bleeding esophageal varices", "dx", lambda p: p.hx("R18", "K70.31", "K70.11", "K71.51", "K76.82", "I85.01", "I85.11")),
    L("ddi", "The patient is taking atazanavir or an estrogen-containing contraceptive", "now", lambda p: p.on({"atazanavir", "ethinyl estradiol"}), hard="a drug or a class"),
    L("hbv", "If the patient also has chronic hepatitis B, the patient is receiving entecavir or tenofovir", "if", lambda p: IF(p.dx("B18.0", "B18.1"), p.on(HBV_DRUG)), hard="conditional on a condition"),
    L("spec", "The drug is prescribed by a gastroenterologist, a hepatologist, or an infectious disease specialist", "spec", lambda p: p.prescriber("gastroenterology", "hepatology", "infectious disease", consult=False)),
    L("ami", "The patient takes amiodarone", "conc", lambda p: not p.on({"amiodarone"}), exclude=True),
    L("ind", "The patient takes rifampin, phenytoin, or carbamazepine", "conc", lambda p: not p.on({"rifampin", "phenytoin", "carbamazepine"}), exclude=True),
]
ATTESTATIONS = ["The prescriber states that another clinical reason rules out Mavyret", "The patient has an estimated life expectancy of less than 12 months"]


def initial(s):
    return ALL(s.hcv, s.age, ANY(s.naive, s.exp), ANY(s.mav, s.dec, s.ddi, ATT), s.hbv, s.spec, s.ami, s.ind, ATT)


renewal = initial
C = dx("Chronic viral hepatitis C", "B18.2")
V = "HCV RNA viral load"
ASC = dx("Other ascites", "R18.8", 300)
INITIAL = dict(
    age=[[], [born(18)], [born(12), lab("Body weight", 41)], [born(3), lab("Body weight", 17)], [born(4), lab("Body weight", 16.5)], [born(3, -1), lab("Body weight", 18)], [born(9)], [born(6), lab("Body weight", 44, 20, "[lb_av]")]],
    hcv=[[C, lab(V, 820000)], [C, lab(V, 15, 180)], [C, lab(V, 0)], [C, lab(V, 820000, 181)], [C], [dx("Acute hepatitis C without hepatic coma", "B17.10"), lab(V, 90000)], [past("Chronic viral hepatitis C", "B18.2"), lab(V, 90000)]],
    hist=[[], [failed("Sovaldi", 84, 400)], [failed("Olysio", 84, 400)], [failed("Harvoni", 84, 400)], [failed("Sovaldi", 84, 900), failed("Zepatier", 84, 300)], [worked("Sovaldi", 84, 400)], [worked("Pegasys", 168, 2000)], [failed("Daklinza", 84, 400)]],
    mav=[[ASC], [past("Hepatic encephalopathy", "K76.82")], [dx("Secondary esophageal varices with bleeding", "I85.11")], [dx("Secondary esophageal varices without bleeding", "I85.10")], [contra("Mavyret")], [on("Reyataz", 200)], [on("Evotaz", 200)], [sex("female"), on("Yaz", 300)],
         [worked("Reyataz", 200, 30)], [dx("Unspecified cirrhosis of liver", "K74.60")], []],
    hbv=[[], [dx("Chronic viral hepatitis B without delta-agent", "B18.1"), on("Baraclude", 200)], [dx("Chronic viral hepatitis B without delta-agent", "B18.1")], [dx("Chronic viral hepatitis B without delta-agent", "B18.1"), on("Vemlidy", 200)],
         [dx("Chronic viral hepatitis B without delta-agent", "B18.1"), worked("Viread", 200, 30)]],
    spec=[[spec("hepatology")], [spec("infectious disease")], [spec("gastroenterology")], [spec("family medicine")]],
    x=[[], [on("Pacerone", 90)], [on("Rifadin", 30)], [on("Tegretol", 90)], [worked("amiodarone", 90, 60)]],
)
