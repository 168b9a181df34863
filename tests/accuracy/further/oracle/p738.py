"""738 Mavyret: Medicaid check boxes, treatment history, conditionals by coded condition, exclusions as a list."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "738-mavyret.txt", "fu-738", "STATE OF NEW CUMBRIA - DEPARTMENT OF MEDICAID", "Mavyret", "glecaprevir/pibrentasvir"
CLASS, STYLE = "hepatitis C: direct-acting antiviral", "Medicaid check boxes, .txt"
COMBINED = ((40, 6), (14, 3))
G = {"glecaprevir"}
DDI = "Member does not take atazanavir, rifampin, carbamazepine, efavirenz, or an ethinyl estradiol product"
OLD = {"peginterferon alfa-2a", "peginterferon alfa-2b", "ribavirin", "sofosbuvir"}
CIRRHOSIS = ("K74.3", "K74.4", "K74.5", "K74.6", "K70.3", "K71.7")
LINES = [
    L("age", "Member is 3 years of age or older", "age", lambda p: p.age_ge(3)),
    L("hcv", "Member has chronic hepatitis C (B18.2)", "dx", lambda p: p.dx("B18.2")),
    L("rna", "HCV RNA viral load above 25 IU/mL on a sample drawn within the past 6 months", "lab", lambda p: p.lab("HCV RNA viral load", lambda v: v > 25, 180)),
    L("naive", "Member has never taken a direct-acting antiviral for hepatitis C", "trial", lambda p: not p.tried(DAA), hard="never: no trial of a class"),
    L("old", "Member has taken peginterferon, ribavirin, or sofosbuvir, but never an NS3/4A protease inhibitor or an NS5A inhibitor", "trial", lambda p: p.tried(OLD) and not p.tried(NS5A_PI), hard="one trial present, others absent"),
    L("decomp", "Member has no history of hepatic decompensation, as shown by ascites (R18.8), hepatic encephalopathy (K76.82), or bleeding esophageal varices (I85.01, I85.11)", "no", lambda p: p.no_hx("R18.8", "K76.82", "I85.01", "I85.11"), hard="a list of absent events"),
    L("plt", "If the member has cirrhosis, platelet count is 75 x 10^3/uL or higher", "if", lambda p: IF(p.dx(*CIRRHOSIS), p.lab("Platelet count", lambda v: v >= 75)), hard="conditional"),
    L("bili", "Total bilirubin is 2 mg/dL or lower within the past 90 days, unless the member has Gilbert syndrome (E80.4)", "mix", lambda p: ANY(p.dx("E80.4"), p.lab("Total bilirubin", lambda v: v <= 2, 90)), hard="unless a condition"),
    L("hbv", "If the member also has chronic hepatitis B (B18.0 or B18.1), the member is taking entecavir or tenofovir", "if",
      lambda p: IF(p.dx("B18.0", "B18.1"), p.on({"entecavir", "tenofovir", "tenofovir alafenamide", "tenofovir disoproxil"})), hard="conditional on a condition"),
    L("spec", "Prescriber is a gastroenterologist, a hepatologist, or an infectious disease specialist", "spec", lambda p: p.prescriber("gastroenterology", "hepatology", "infectious disease", consult=False)),
    L("ddi", DDI, "conc", lambda p: not p.on({"atazanavir", "rifampin", "carbamazepine", "efavirenz", "ethinyl estradiol"}), "b"),
    L("statin", "Member does not take atorvastatin, lovastatin, or simvastatin", "conc", lambda p: not p.on({"atorvastatin", "lovastatin", "simvastatin"})),
    L("now", "Member is currently taking Mavyret", "now", lambda p: p.on(G), "r"),
    L("drop", "HCV RNA viral load has dropped by at least 99% from the value before treatment", "change", lambda p: p.change("HCV RNA viral load", G, lambda b, c: round((b - c) / b, 6) >= 0.99), "r", hard="per cent change from baseline"),
    L("acute", "Acute hepatitis C (B17.1)", "no", lambda p: p.no_dx("B17.1"), exclude=True),
    L("hcc", "Liver cell carcinoma (C22.0)", "no", lambda p: p.no_dx("C22.0"), exclude=True),
    L("daa", "Use together with another hepatitis C direct-acting antiviral (Epclusa, Harvoni, Sovaldi, Vosevi, Zepatier)", "conc", lambda p: not p.another(DAA, "Mavyret", "glecaprevir/pibrentasvir"), exclude=True),
]
ATTESTATIONS = ["HCV genotype has been documented in the chart", "Member has been counseled on avoiding reinfection", "Member has missed no more than two weeks of doses"]


def initial(s):
    return ALL(s.age, s.hcv, s.rna, ATT, ANY(s.naive, s.old), s.decomp, s.plt, s.bili, s.hbv, s.spec, s.ddi, s.statin, ATT, s.acute, s.hcc, s.daa)


def renewal(s):
    return ALL(s.now, s.drop, ATT, s.ddi, s.acute, s.hcc, s.daa)


HCV = dx("Chronic viral hepatitis C", "B18.2")
HBV = dx("Chronic viral hepatitis B without delta-agent", "B18.1")
CIR = dx("Unspecified cirrhosis of liver", "K74.60")
INITIAL = dict(
    age=[[born(46, 9)], [born(3)], [born(3, -1)]],
    spec=[[spec("hepatology")], [spec("infectious disease")], [spec("internal medicine")]],
    dx=[[HCV], [dx("Unspecified viral hepatitis C without hepatic coma", "B19.20")], [past("Chronic viral hepatitis C", "B18.2")], [HCV, dx("Acute hepatitis C without hepatic coma", "B17.10", 60)]],
    rna=[[lab("HCV RNA viral load", 1840000)], [lab("HCV RNA viral load", 26, 180)], [lab("HCV RNA viral load", 25)], [lab("HCV RNA viral load", 1840000, 181)], []],
    hist=[[], [worked("Harvoni", 84, 900)], [failed("Sovaldi", 84, 900), failed("Copegus", 84, 900)], [failed("Pegasys", 160, 2000)], [failed("Epclusa", 84, 700)], [contra("Harvoni")], [failed("Sovaldi", 84, 900), failed("Daklinza", 84, 900)], [failed("Zepatier", 84, 800)]],
    cir=[[], [CIR, lab("Platelet count", 140)], [CIR, lab("Platelet count", 75)], [CIR, lab("Platelet count", 74)], [CIR], [past("Other ascites", "R18.8", 500)], [past("Hepatic encephalopathy", "K76.82", 900)], [past("Secondary esophageal varices with bleeding", "I85.11", 900)], [dx("Secondary esophageal varices without bleeding", "I85.10")], [dx("Liver cell carcinoma", "C22.0", 90)]],
    bili=[[lab("Total bilirubin", 0.9)], [lab("Total bilirubin", 2.0, 90)], [lab("Total bilirubin", 2.1)], [lab("Total bilirubin", 2.4), dx("Gilbert syndrome", "E80.4")], [lab("Total bilirubin", 0.9, 91)], []],
    hbv=[[], [HBV], [HBV, on("Vemlidy", 200)], [HBV, on("Descovy", 200)], [HBV, worked("Baraclude", 200, 20)], [past("Chronic viral hepatitis B without delta-agent", "B18.1")]],
    ddi=[[], [on("Reyataz", 90)], [on("Yaz", 90), sex("female")], [on("Atripla", 200)], [on("Zocor", 200)], [on("Caduet", 200)], [on("Crestor", 200)], [worked("Rifadin", 90, 60)], [on("Sovaldi", 10)]],
)
RENEWAL = dict(
    now=[[HCV, on("Mavyret", 54)], [HCV, on("glecaprevir/pibrentasvir", 54)], [HCV, worked("Mavyret", 50, 10)]],
    rna=[[lab("HCV RNA viral load", 2000000, 80), lab("HCV RNA viral load", 30, 12)], [lab("HCV RNA viral load", 2000000, 80), lab("HCV RNA viral load", 20000, 12)], [lab("HCV RNA viral load", 2000000, 80), lab("HCV RNA viral load", 21000, 12)], [lab("HCV RNA viral load", 15, 12)], [lab("HCV RNA viral load", 2000000, 80)]],
    x=[[], [on("Tegretol", 30)], [on("Lipitor", 90)], [on("Epclusa", 10)], [dx("Liver cell carcinoma", "C22.0", 20)]],
)
