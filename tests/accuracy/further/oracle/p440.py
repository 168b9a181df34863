"""440 Epclusa: state Medicaid check-box form."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "440-epclusa-form.txt", "bl-440", "State of New Lenox Medicaid", "Epclusa", "sofosbuvir/velpatasvir"
CLASS, STYLE = "hepatitis C, direct-acting antiviral", "state Medicaid check-box form in parts"
COMBINED = ((0, 6), (0, 3))
NS5A = {"daclatasvir", "velpatasvir", "ledipasvir", "pibrentasvir", "elbasvir", "ombitasvir"}
EXIST = lambda p, n: True if p.value(n, 90) is not None else None
LINES = [
    L("hcv", "Member has a diagnosis of chronic hepatitis C (ICD-10 code B18.2)", "dx", lambda p: p.dx("B18.2")),
    L("a3", "Member is at least 3 years of age", "age", lambda p: p.age_ge(3)),
    L("kg", "Member is 18 years of age or older, or weighs 17 kg or more", "mix", lambda p: ANY(p.age_ge(18), p.lab("Body weight", lambda v: v >= 17)), hard="age or weight"),
    L("rna", "HCV RNA is detectable on a test collected within the last 6 months (attach lab report)", "lab", lambda p: p.lab("HCV RNA viral load", lambda v: v > 0, 180), hard="detectable = above zero"),
    L("lft", "ALT, AST, and total bilirubin were all measured within the last 3 months", "lab", lambda p: ALL(EXIST(p, "ALT"), EXIST(p, "AST"), EXIST(p, "Total bilirubin")), hard="measured, whatever the value"),
    L("ns5a", "Member has never been treated with a regimen that contains an NS5A inhibitor (Daklinza, Epclusa, Harvoni, Mavyret, Vosevi, Zepatier)", "no", lambda p: not p.tried(NS5A), hard="never treated with a class"),
    L("dec", "Member has decompensated cirrhosis and will take Epclusa with ribavirin for 24 weeks", "mix", lambda p: p.dx("K74.3", "K74.4", "K74.5", "K74.6", "K70.3", "K71.7"), hard="severity that no code shows, planned regimen"),
    L("ind", "Member is not currently using carbamazepine, phenytoin, phenobarbital, rifampin, rifabutin, or rifapentine", "conc",
      lambda p: not p.on({"carbamazepine", "phenytoin", "phenobarbital", "rifampin", "rifabutin", "rifapentine"})),
    L("spec", "Prescribed by, or in consultation with, a hepatologist, gastroenterologist, or infectious disease specialist", "spec", lambda p: p.prescriber("hepatology", "gastroenterology", "infectious disease")),
    L("amio", "Taking amiodarone", "conc", lambda p: not p.on({"amiodarone"}), exclude=True),
    L("daa", "Taking another direct-acting antiviral for hepatitis C (e.g., Sovaldi, Mavyret) at the same time", "conc", lambda p: not p.another(DAA, "Epclusa", "sofosbuvir/velpatasvir"), exclude=True),
    L("crcl", "With a creatinine clearance below 15 mL/min who are not on dialysis", "mix",
      lambda p: NOT(ALL(p.lab("Creatinine clearance", lambda v: v < 15), not p.dx("Z99.2"))), hard="value and absence, in the passing sense", exclude=True),
]
ATTESTATIONS = ["Member has been counseled on the importance of adherence and on avoiding re-infection"]


def initial(s):
    return ALL(s.hcv, s.a3, s.kg, s.rna, s.lft, ANY(s.ns5a, s.dec), s.ind, s.spec, ATT, s.amio, s.daa, s.crcl)


RNA = "HCV RNA viral load"
LFT = [lab("ALT", 61, 40), lab("AST", 55, 40), lab("Total bilirubin", 0.9, 40)]
INITIAL = dict(
    age=[[born(52, 20)], [born(18)], [born(18, -1)], [born(6, 60), lab("Body weight", 17)], [born(6, 60), lab("Body weight", 16.8)], [born(3), lab("Body weight", 18)], [born(3, -1), lab("Body weight", 18)]],
    dx=[[dx("Chronic viral hepatitis C", "B18.2")], [dx("Acute hepatitis C without hepatic coma", "B17.10", 60)], [dx("Chronic viral hepatitis B without delta-agent", "B18.1")], [past("Chronic viral hepatitis C", "B18.2")]],
    rna=[[lab(RNA, 1450000, 60)], [lab(RNA, 25, 180)], [lab(RNA, 1450000, 181)], [lab(RNA, 0, 15), lab(RNA, 220000, 120)], []],
    lft=[LFT, [lab("ALT", 61, 90), lab("AST", 55, 90), lab("Total bilirubin", 0.9, 90)], [lab("ALT", 61, 20), lab("AST", 55, 91), lab("Total bilirubin", 0.9, 20)], [lab("ALT", 31, 20), lab("AST", 29, 20)]],
    hist=[[], [failed("Harvoni", 84, 400)], [failed("Sovaldi", 84, 400), failed("Ribavirin", 84, 400)], [worked("Zepatier", 84, 900)], [failed("Pegasys", 200, 3000)],
          unsure(failed("Mavyret", 56, 300), dx("Unspecified cirrhosis of liver", "K74.60"))],
    ind=[[], [on("Tegretol", 300)], [on("Rifadin", 30)], [worked("Dilantin", 300, 20)], [on("Keppra", 300)]],
    x=[[lab("Creatinine clearance", 84)], [lab("Creatinine clearance", 14)], [lab("Creatinine clearance", 15)], [lab("Creatinine clearance", 9), dx("Dependence on renal dialysis", "Z99.2")], [],
       [lab("Creatinine clearance", 84), on("Pacerone")], [lab("Creatinine clearance", 84), on("Sovaldi", 10)]],
    spec=[[spec("gastroenterology")], [spec("infectious disease")], [spec("family medicine")]],
)
