"""1019 Mavyret: a state Medicaid's numbered list in plain text, continuation of a course, not authorized for."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1019-mavyret.txt", "fu-1019", "Bluestem State Medicaid", "Mavyret", "glecaprevir/pibrentasvir"
CLASS, STYLE = "hepatitis C: direct-acting antiviral", "state Medicaid numbered list, plain text"
COMBINED = ((26, 7), (12, 4))
OWN = {"glecaprevir", "pibrentasvir"}
BARRED = {"rifampin", "carbamazepine", "efavirenz", "atazanavir", "ethinyl estradiol"}
CIRRH = ("K74.3", "K74.4", "K74.5", "K74.6", "K70.3")
SPEC = "Prescribed by, or in consultation with, a gastroenterologist, hepatologist, or infectious disease specialist"


def fresh(p):
    return any(t["active"] and t["start"] and (p.today - t["start"]).days <= 112 for t in p.trials("glecaprevir"))


LINES = [
    L("age", "Member is at least 3 years old", "age", lambda p: p.age_ge(3)),
    L("dx", "Member has a diagnosis of chronic hepatitis C", "dx", lambda p: p.dx("B18.2")),
    L("rna", "HCV RNA viral load of 25 IU/mL or more, collected within the past 180 days", "lab", lambda p: p.lab("HCV RNA viral load", lambda v: v >= 25, 180)),
    L("naive", "Member has not previously taken a direct-acting antiviral for hepatitis C (e.g., Epclusa, Harvoni, Sovaldi, Zepatier)", "trial", lambda p: not p.tried(DAA), hard="no earlier use of a class"),
    L("dec", "Member does not have ascites, hepatic encephalopathy or bleeding esophageal varices", "no", lambda p: p.no_dx("R18", "K70.31", "K70.11", "K76.82", "I85.01", "I85.11")),
    L("hiv", "If the member has HIV infection, the member is taking antiretroviral medication", "if", lambda p: IF(p.dx("B20", "Z21"), p.on(ANTIRETROVIRAL)), hard="conditional"),
    L("ddi", "Member is not taking rifampin, carbamazepine, efavirenz, atazanavir or a product that contains ethinyl estradiol", "conc", lambda p: not p.on(BARRED), "b", hard="ingredients of combinations"),
    L("spec", SPEC, "spec", lambda p: p.prescriber("gastroenterology", "hepatology", "infectious disease"), "b"),
    L("noc", "Member does not have cirrhosis", "no", lambda p: p.no_dx(*CIRRH)),
    L("comp", "Member has cirrhosis, and total bilirubin is below 2 mg/dL and platelet count is at least 50 x 10^9/L", "mix",
      lambda p: ALL(p.dx(*CIRRH), p.lab("Total bilirubin", lambda v: v < 2), p.lab("Platelet count", lambda v: v >= 50)), hard="diagnosis and two values on one line"),
    L("now", "Member is currently taking Mavyret and started it no more than 16 weeks ago", "now", fresh, "r", hard="upper bound of a duration"),
    L("two", "Use together with another direct-acting antiviral for hepatitis C", "conc", lambda p: not p.on(DAA - OWN), exclude=True),
    L("hcc", "Members with hepatocellular carcinoma", "no", lambda p: p.no_dx("C22.0"), exclude=True),
]
ATTESTATIONS = ["Testing for hepatitis B (HBsAg and anti-HBc) was completed before treatment",
                "Prescriber has discussed adherence with the member, and the member agrees to complete the full course",
                "Prescriber states that the member has not missed doses for more than 7 days in a row"]


def initial(s):
    return ALL(s.age, s.dx, s.rna, s.naive, s.dec, s.hiv, s.ddi, s.spec, ANY(s.noc, s.comp), ATT, ATT, s.two, s.hcc)


def renewal(s):
    return ALL(s.now, s.ddi, s.spec, ATT, s.two, s.hcc)


HCV = dx("Chronic viral hepatitis C", "B18.2")
RNA = "HCV RNA viral load"
CIR = dx("Unspecified cirrhosis of liver", "K74.60")
LAB2 = lambda b, c: [CIR, lab("Total bilirubin", b), lab("Platelet count", c)]
DDI = [[], [on("Tegretol", 200)], [on("Atripla", 300)], [sex("female"), on("Yaz", 200)], [worked("Rifampin", 120, 60)], [on("Keppra", 200)]]
SP = [[spec("gastroenterology")], [spec("infectious disease")], [spec("family medicine")]]
INITIAL = dict(
    age=[[born(46, 50)], [born(3)], [born(3, -1)]],
    dx=[[HCV], [dx("Acute hepatitis C without hepatic coma", "B17.10", 60)], [dx("Chronic viral hepatitis B without delta-agent", "B18.1")], [past("Chronic viral hepatitis C", "B18.2")]],
    rna=[[lab(RNA, 2400000)], [lab(RNA, 25, 180)], [lab(RNA, 24)], [lab(RNA, 900000, 181)], []],
    naive=[[], [worked("Epclusa", 84, 400)], [failed("Harvoni", 56, 900)], [failed("Pegasys", 200, 2000)], [bad("Sovaldi")], [contra("Zepatier")], [worked("Vemlidy", 200)]],
    decomp=[[], [dx("Other ascites", "R18.8")], [dx("Hepatic encephalopathy", "K76.82")], [dx("Esophageal varices with bleeding", "I85.01")], [dx("Esophageal varices without bleeding", "I85.00")], [past("Other ascites", "R18.8")]],
    hiv=[[], [dx("Human immunodeficiency virus [HIV] disease", "B20"), on("Biktarvy", 400)], [dx("Human immunodeficiency virus [HIV] disease", "B20")], [dx("Asymptomatic human immunodeficiency virus [HIV] infection status", "Z21"), worked("Biktarvy", 300, 20)]],
    ddi=DDI,
    spec=SP,
    cir=[[], LAB2(1.1, 140), LAB2(1.9, 50), LAB2(2.0, 140), LAB2(1.1, 49), [CIR], [CIR, lab("Platelet count", 90)], [past("Unspecified cirrhosis of liver", "K74.60")], [dx("Hepatic fibrosis, early fibrosis", "K74.01")]],
    x=[[], [on("Sovaldi", 20)], [dx("Liver cell carcinoma", "C22.0")], [dx("Intrahepatic bile duct carcinoma", "C22.1")]],
)
RENEWAL = dict(
    now=[[HCV, on("Mavyret", 30)], [HCV, on("Mavyret", 112)], [HCV, on("Mavyret", 113)], [HCV, worked("Mavyret", 40, 15)], [HCV, on("Epclusa", 30)]],
    ddi=DDI[:4],
    spec=SP,
    x=[[], [on("Sovaldi", 20)], [dx("Liver cell carcinoma", "C22.0")]],
)
