"""693 Epclusa: Pennsylvania Medical Assistance handbook, 'whether the beneficiary' with fragments, conditionals, no renewal."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "693-epclusa.txt", "fu-693", "Laurel Rivers Medical Assistance Program", "Epclusa", "sofosbuvir/velpatasvir"
CLASS, STYLE = "hepatitis C", "Pennsylvania Medicaid handbook, 'whether the beneficiary:' numbered fragments"
COMBINED = ((46, 8), (14, 3))
NS5A = {"ledipasvir", "velpatasvir", "elbasvir", "pibrentasvir", "daclatasvir", "ombitasvir"}
RBV = {"ribavirin"}
CIRRHOSIS = ("K74.3", "K74.4", "K74.5", "K74.6", "K70.3", "K71.7")


def decompensated(p):
    return p.dx("K70.31") or (p.dx(*CIRRHOSIS) and p.dx("R18", "K76.82", "I85.01", "I85.11"))


LINES = [
    L("age", "Is 3 years of age or older", "age", lambda p: p.age_ge(3)),
    L("hcv", "Has a diagnosis of chronic hepatitis C", "dx", lambda p: p.dx("B18.2")),
    L("rna", "Has a detectable quantitative HCV RNA viral load on a test performed in the last 90 days", "lab", lambda p: p.lab("HCV RNA viral load", lambda v: v > 0, 90), hard="detectable"),
    L("spec", "Is prescribed Epclusa by, or in consultation with, a gastroenterologist, hepatologist, infectious disease specialist, or transplant specialist", "spec",
      lambda p: p.prescriber("gastroenterology", "hepatology", "infectious disease")),
    L("ns5a", "Has never been treated with an NS5A inhibitor (such as ledipasvir, elbasvir, pibrentasvir, or daclatasvir)", "trial", lambda p: not p.tried(NS5A), hard="a drug never taken, class by examples"),
    L("cond", "If the beneficiary has decompensated cirrhosis (cirrhosis with ascites, hepatic encephalopathy, or bleeding esophageal varices), one of the following:", "if", decompensated, hidden=True),
    L("rbv", "Is receiving ribavirin along with Epclusa", "now", lambda p: p.on(RBV), hard="item of a conditional"),
    L("norbv", "Has a history of intolerance or a contraindication to ribavirin (e.g., pregnancy, sickle cell disease, thalassemia)", "trial",
      lambda p: p.intolerant(RBV) or p.contraindicated(RBV, *PREGNANT, "D57", "D56"), hard="item of a conditional, contraindication by condition"),
    L("sud", "If diagnosed with alcohol or opioid dependence, is or has been enrolled in a substance use treatment program", "if",
      lambda p: IF(p.dx("F10.2", "F11.2"), p.programme(["substance"], 0)), hard="conditional, program"),
    L("ddi", "Is not taking a drug that lowers sofosbuvir or velpatasvir levels (rifampin, rifabutin, carbamazepine, phenytoin, or phenobarbital)", "conc",
      lambda p: not p.on({"rifampin", "rifabutin", "carbamazepine", "phenytoin", "phenobarbital"})),
    L("amio", "Is not taking amiodarone, unless the prescriber is a cardiologist", "mix", lambda p: not p.on({"amiodarone"}) or p.prescriber("cardiology", consult=False), hard="unless clause"),
    L("daa", "Epclusa will not be approved for use with another direct-acting antiviral for hepatitis C", "conc", lambda p: not p.another(DAA, "Epclusa", "sofosbuvir/velpatasvir"), exclude=True),
]
ATTESTATIONS = ["Has been tested for hepatitis B (surface antigen and core antibody)", "Does not have a life expectancy of less than 12 months due to non-liver-related disease"]


def initial(s):
    return ALL(s.age, s.hcv, s.rna, s.spec, ATT, s.ns5a, IF(s.cond, ANY(s.rbv, s.norbv)), s.sud, s.ddi, s.amio, ATT, s.daa)


HCV = dx("Chronic viral hepatitis C", "B18.2")
CIR = dx("Unspecified cirrhosis of liver", "K74.60")
ASC = dx("Other ascites", "R18.8", 60)
ALC = dx("Alcohol dependence, uncomplicated", "F10.20")
INITIAL = dict(
    age=[[born(44, 9)], [born(3)], [born(3, -1)], [born(17, 20)]],
    dx=[[HCV], [past("Chronic viral hepatitis C", "B18.2")], [dx("Chronic viral hepatitis B without delta-agent", "B18.1")], [dx("Acute hepatitis C without hepatic coma", "B17.10", 60)]],
    rna=[[lab("HCV RNA viral load", 1250000, 30)], [lab("HCV RNA viral load", 48000, 90)], [lab("HCV RNA viral load", 48000, 91)], [lab("HCV RNA viral load", 0, 20)],
         [lab("HCV RNA viral load", 900000, 85), lab("HCV RNA viral load", 0, 10)], []],
    spec=[[spec("hepatology")], [spec("gastroenterology")], [spec("infectious disease")], [spec("family medicine")]],
    ns=[[], [failed("Harvoni", 84, 400)], [worked("Mavyret", 56, 900)], [bad("Zepatier", 10, 300)], [undated("Daklinza")], [failed("Sovaldi", 84, 400)], [failed("Pegasys", 200, 2000), failed("Ribavirin", 200, 2000)], [contra("Mavyret")], [failed("Vosevi", 84, 300)]],
    cir=[[], [CIR], [CIR, ASC], [CIR, ASC, on("Ribavirin", 5)], [CIR, ASC, bad("Copegus")], [CIR, dx("Hepatic encephalopathy", "K76.82", 90), contra("Ribavirin")],
         [CIR, dx("Hepatic encephalopathy", "K76.82", 90)], [CIR, ASC, dx("Sickle-cell disease without crisis", "D57.1")], [ASC], [CIR, past("Other ascites", "R18.8", 700)],
         [dx("Alcoholic cirrhosis of liver with ascites", "K70.31")], [CIR, dx("Secondary esophageal varices with bleeding", "I85.11", 30), worked("Ribavirin", 84, 200)]],
    sud=[[], [ALC], [ALC, prog("Substance use treatment program", 90)], [ALC, prog("Substance use treatment program", 400, 200)], [ALC, prog("Weight management program", 90)],
         [dx("Opioid dependence, uncomplicated", "F11.20")], [dx("Nicotine dependence, cigarettes, uncomplicated", "F17.210")], [past("Opioid dependence, uncomplicated", "F11.20")]],
    ddi=[[], [on("Rifadin", 30)], [worked("Rifampin", 90, 20)], [on("Tegretol", 300)], [on("Keppra", 300)], [on("Amiodarone", 300)], [on("Amiodarone", 300), spec("cardiology")], [worked("Pacerone", 300, 90)]],
    x=[[], [on("Sovaldi", 5)], [on("Epclusa", 5)]],
)
# 'on Epclusa' is left out of the NS5A cases: a course that has begun is not a treatment of the past
INITIAL["x"] = INITIAL["x"][:2]
