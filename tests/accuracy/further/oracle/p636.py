"""636 Epclusa: state Medicaid questionnaire, YES and NO sections, two tests on separate days, a conditional on the prescriber."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "636-epclusa.txt", "fu-636", "North Tamarack State Medicaid", "Epclusa", "sofosbuvir/velpatasvir"
CLASS, STYLE = "hepatitis C: antivirals", "state Medicaid, questions answered YES or NO"
COMBINED = ((46, 8), (14, 3))
CIRRHOSIS, SIGNS = ("K74.6", "K70.3"), ("R18", "K76.82", "I85.01", "I85.11", "K70.31")
LINES = [
    L("age", "Is the member 3 years of age or older", "age", lambda p: p.age_ge(3)),
    L("hcv", "Does the member have a diagnosis of chronic hepatitis C", "dx", lambda p: p.dx("B18.2")),
    L("rna", "Was the HCV RNA viral load 1,000 IU/mL or higher on two tests taken on separate days within the past 12 months", "lab",
      lambda p: p.two_days("HCV RNA viral load", lambda v: v >= 1000, 360), hard="two tests on separate days"),
    L("again", "If the member was previously treated with a sofosbuvir-containing regimen, is the prescriber a hepatologist, a gastroenterologist, or an infectious disease specialist", "if",
      lambda p: IF(p.tried({"sofosbuvir"}), p.prescriber("hepatology", "gastroenterology", "infectious disease", consult=False)), hard="conditional on a prior regimen"),
    L("decomp", "Member has cirrhosis with ascites, hepatic encephalopathy, or bleeding esophageal varices", "dx",
      lambda p: p.dx(*CIRRHOSIS) and p.dx(*SIGNS), hard="a condition with one of three others"),
    L("mav", "Member tried Mavyret for at least 8 weeks and did not respond to it, or could not tolerate it", "trial", lambda p: p.failed({"glecaprevir"}, 56) or p.intolerant({"glecaprevir"})),
    L("ddi", "Member is taking atazanavir or a product that contains ethinyl estradiol", "now", lambda p: p.on({"atazanavir", "ethinyl estradiol"}), hard="contained ingredient"),
    L("amio", "Is the member taking amiodarone", "conc", lambda p: not p.on({"amiodarone"}), exclude=True, hard="question to be answered NO"),
    L("ind", "Is the member taking rifampin, phenytoin, phenobarbital, or carbamazepine", "conc", lambda p: not p.on({"rifampin", "phenytoin", "phenobarbital", "carbamazepine"}), exclude=True, hard="question to be answered NO"),
    L("ppi", "Has the member used a proton pump inhibitor (e.g., omeprazole, pantoprazole) within the past 14 days", "conc", lambda p: not p.tried(PPI, within=14), exclude=True, hard="window of use, to be answered NO"),
    L("gfr", "Is the latest eGFR below 30 mL/min/1.73 m2, or is the member on dialysis", "mix",
      lambda p: NOT(ANY(p.lab("eGFR", lambda v: v < 30), not p.no_dx("Z99.2"))), exclude=True, hard="value or condition, to be answered NO"),
]
ATTESTATIONS = ["Has the prescriber counseled the member on the importance of adherence"]


def initial(s):
    return ALL(s.age, s.hcv, s.rna, s.again, ANY(s.decomp, s.mav, s.ddi), ATT, s.amio, s.ind, s.ppi, s.gfr)


V = "HCV RNA viral load"
HIGH = [lab(V, 820000, 200), lab(V, 640000, 20)]
CIR = dx("Unspecified cirrhosis of liver", "K74.60", 400)
INITIAL = dict(
    age=[[born(52, 40)], [born(3)], [born(3, -1)]],
    dx=[[dx("Chronic viral hepatitis C", "B18.2")], [dx("Chronic viral hepatitis B without delta-agent", "B18.1")], [past("Chronic viral hepatitis C", "B18.2")]],
    rna=[HIGH, [lab(V, 1000, 360), lab(V, 1000, 9)], [lab(V, 820000, 361), lab(V, 640000, 20)], [lab(V, 820000, 60), lab(V, 999, 20)], [lab(V, 640000, 20)], [lab(V, 640000, 90), lab(V, 500, 40), lab(V, 9000, 20)], [lab(V, 400, 200), lab(V, 5000, 90), lab(V, 9000, 20)], []],
    why=[[failed("Mavyret", 56, 100)], [failed("glecaprevir/pibrentasvir", 80, 100)], [failed("Mavyret", 55, 100)], [bad("Mavyret", 9)], [worked("Mavyret", 56, 100)], [CIR, dx("Other ascites", "R18.8", 60)], [CIR], [dx("Other ascites", "R18.8", 60)],
         [CIR, dx("Hepatic encephalopathy", "K76.82", 60)], [CIR, dx("Secondary esophageal varices with bleeding", "I85.11", 60)], [CIR, dx("Secondary esophageal varices without bleeding", "I85.10", 60)], [dx("Alcoholic cirrhosis of liver with ascites", "K70.31", 60)],
         [on("Reyataz", 90)], [on("Evotaz", 90)], [sex("female"), on("Yaz", 90)], [sex("female"), worked("Yaz", 90)], [contra("Mavyret")], []],
    again=[[], [failed("Harvoni", 84, 700)], [failed("Sovaldi", 84, 700), spec("hepatology")], [failed("Sovaldi", 84, 700), spec("infectious disease")], [failed("Zepatier", 84, 700)]],
    x=[[lab("eGFR", 82)], [], [lab("eGFR", 30)], [lab("eGFR", 29)], [dx("Dependence on renal dialysis", "Z99.2", 90)], [lab("eGFR", 82), on("Pacerone", 60)], [lab("eGFR", 82), worked("amiodarone", 60)], [lab("eGFR", 82), on("Tegretol XR", 60)], [lab("eGFR", 82), on("Prilosec", 60)],
       [lab("eGFR", 82), worked("Protonix", 60, 14)], [lab("eGFR", 82), worked("Protonix", 60, 15)], [lab("eGFR", 82), on("famotidine", 60)], [lab("eGFR", 20, 90), lab("eGFR", 45, 5)]],
)
