"""1028 Epclusa: Molina, A. 1. AND on lines of its own, continuation of a course begun elsewhere."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "1028-epclusa.md", "fu-1028", "Marigold Community Medicaid", "Epclusa", "sofosbuvir/velpatasvir"
CLASS, STYLE = "hepatitis C: direct-acting antiviral", "Molina A. 1. with AND lines"
COMBINED = ((0, 8), (0, 3))
MAVYRET_1028 = {"glecaprevir", "pibrentasvir"}
BLOCK_1028 = {"rifampin", "rifabutin", "carbamazepine", "phenytoin", "phenobarbital"}
ARV_1028 = ARV_OTHER | ANTIRETROVIRAL
LINES = [
    L("dx", "Diagnosis of chronic hepatitis C virus infection", "dx", lambda p: p.dx("B18.2")),
    L("age", "Member is 3 years of age or older", "age", lambda p: p.age_ge(3)),
    L("rna", "HCV RNA viral load greater than 15 IU/mL, drawn within the last 180 days", "lab", lambda p: p.lab("HCV RNA viral load", lambda v: v > 15, 180)),
    L("spec", "Prescribed by, or in consultation with, a gastroenterologist, hepatologist, or infectious disease specialist", "spec",
      lambda p: p.prescriber("gastroenterology", "hepatology", "infectious disease")),
    L("sof", "Member has not been treated before with a regimen containing sofosbuvir", "trial", lambda p: not p.tried({"sofosbuvir"}), hard="required absence of a past drug"),
    L("mav", "Member has tried and failed, or has an intolerance or contraindication to, Mavyret (glecaprevir/pibrentasvir)", "trial", lambda p: p.tfci(MAVYRET_1028)),
    L("dec", "Member has ascites or hepatic encephalopathy", "dx", lambda p: p.dx("R18", "K70.31", "K70.11", "K71.51", "K76.82")),
    L("pi", "Member is taking atazanavir, darunavir, or lopinavir", "now", lambda p: p.on({"atazanavir", "darunavir", "lopinavir"})),
    L("hiv", "For members with HIV infection: member is taking antiretroviral therapy", "if", lambda p: IF(p.dx("B20", "Z21"), p.on(ARV_1028)), hard="conditional line"),
    L("now", "Member is currently taking Epclusa and has received less than 12 weeks of it", "now",
      lambda p: p.taking({"velpatasvir"}) and not p.tried({"velpatasvir"}, 84), "r", hard="upper limit of a duration"),
    L("fall", "HCV RNA viral load has fallen from baseline", "change", lambda p: p.change("HCV RNA viral load", {"velpatasvir"}, lambda b, c: c < b), "r"),
    L("daa", "Concurrent treatment with another direct-acting antiviral for hepatitis C (e.g., Sovaldi, Harvoni, Mavyret, Zepatier)", "conc",
      lambda p: not p.another(DAA, "Epclusa", "sofosbuvir/velpatasvir"), exclude=True),
    L("ami", "Concurrent treatment with amiodarone", "conc", lambda p: not p.on({"amiodarone"}), exclude=True),
    L("ind", "Concurrent treatment with rifampin, rifabutin, carbamazepine, phenytoin, or phenobarbital", "conc", lambda p: not p.on(BLOCK_1028), exclude=True),
]
ATTESTATIONS = ["Prescriber attests that the member has been tested for current or past hepatitis B virus infection",
                "Prescriber attests that the member is ready to start treatment and to take it every day",
                "Prescriber attests that the member has missed no more than a few doses"]


def initial(s):
    return ALL(s.dx, s.age, s.rna, s.spec, s.sof, ANY(s.mav, s.dec, s.pi), s.hiv, ATT, ATT, s.daa, s.ami, s.ind)


def renewal(s):
    return ALL(s.now, s.fall, ATT, s.daa, s.ami, s.ind)


HCV = dx("Chronic viral hepatitis C", "B18.2", 800)
HIV = dx("Human immunodeficiency virus [HIV] disease", "B20", 2000)
RNA = "HCV RNA viral load"
INITIAL = dict(
    age=[[born(44, 30)], [born(3)], [born(3, -1)], [born(15, 20)]],
    dx=[[HCV], [dx("Acute hepatitis C without hepatic coma", "B17.10", 60)], [dx("Chronic viral hepatitis B without delta-agent", "B18.1")], [HCV, dx("Chronic viral hepatitis B without delta-agent", "B18.1")], [past("Chronic viral hepatitis C", "B18.2")], []],
    rna=[[lab(RNA, 1450000)], [lab(RNA, 16, 180)], [lab(RNA, 15)], [lab(RNA, 1450000, 181)], [lab(RNA, 920000, 150), lab(RNA, 0, 20)], []],
    spec=[[spec("gastroenterology")], [spec("hepatology")], [spec("infectious disease")], [spec("family medicine")]],
    sof=[[], [failed("Sovaldi", 84, 900)], [failed("Harvoni", 56, 700)], [bad("Epclusa", 20, 500)], [failed("Zepatier", 84, 600)], [failed("Pegasys", 160, 2000)], [contra("Sovaldi")]],
    mav=[[failed("Mavyret", 56, 200)], [bad("Mavyret")], [contra("glecaprevir/pibrentasvir")], [worked("Mavyret", 56, 200)], [failed("Zepatier", 84, 200)], [], [dx("Other ascites", "R18.8", 60)],
         [dx("Hepatic encephalopathy", "K76.82", 60)], [dx("Alcoholic cirrhosis of liver with ascites", "K70.31", 90)], [dx("Unspecified cirrhosis of liver", "K74.60")], [past("Other ascites", "R18.8", 700)],
         [HIV, on("Reyataz", 300), on("Descovy", 300)], [HIV, on("Prezcobix", 300), on("Descovy", 300)], [HIV, on("Biktarvy", 300)], [HIV, on("Kaletra", 300)]],
    hiv=[[], [HIV], [HIV, on("Triumeq", 400)], [dx("Asymptomatic human immunodeficiency virus [HIV] infection status", "Z21")], [HIV, worked("Biktarvy", 400, 50)], [on("Truvada", 200)]],
    x=[[], [on("Zepatier", 10)], [on("Pacerone", 200)], [worked("amiodarone", 90, 30)], [on("Tegretol", 400)], [on("Mycobutin", 30)], [on("Keppra", 400)], [on("ribavirin", 5)]],
)
RENEWAL = dict(
    now=[[HCV, on("Epclusa", 45)], [HCV, on("sofosbuvir/velpatasvir", 83)], [HCV, on("Epclusa", 84)], [HCV, worked("Epclusa", 50, 10)], [HCV, on("Mavyret", 45)]],
    rna=[[lab(RNA, 2100000, 120), lab(RNA, 40, 10)], [lab(RNA, 2100000, 120), lab(RNA, 2099000, 10)], [lab(RNA, 2100000, 120), lab(RNA, 2100000, 10)], [lab(RNA, 800000, 120), lab(RNA, 950000, 10)], [lab(RNA, 40, 10)], [lab(RNA, 2100000, 120)]],
    x=[[], [on("Sovaldi", 40)], [on("amiodarone", 100)], [on("Dilantin", 300)]],
)
