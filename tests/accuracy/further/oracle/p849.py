"""849 Epclusa: state Medicaid, a. (1) (a) without indentation; conditional weight, never-had list, drug history absent, exclusions under a header."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "849-epclusa.txt", "fu-849", "Cascadia Medicaid", "Epclusa", "sofosbuvir/velpatasvir"
CLASS, STYLE = "hepatitis C", "state Medicaid, a. (1) (a) not indented"
COMBINED = ((52, 9), (14, 3))
DECOMP = ("R18", "K76.82", "I85.01", "I85.11", "K70.31", "K70.11", "K71.51")
RBV, MAV = {"ribavirin"}, {"glecaprevir", "pibrentasvir"}
LINES = [
    L("hcv", "Diagnosis of chronic hepatitis C virus infection", "dx", lambda p: p.dx("B18.2")),
    L("rna", "HCV RNA viral load above 15 IU/mL on a test from the past 6 months", "lab", lambda p: p.lab("HCV RNA viral load", lambda v: v > 15, 180)),
    L("age", "Member is 3 years of age or older", "age", lambda p: p.age_ge(3)),
    L("kg", "If the member is under 18 years of age, body weight on the latest measurement is 17 kg or more", "if", lambda p: IF(not p.age_ge(18), p.lab("Body weight", lambda v: round(v, 6) >= 17)), hard="conditional"),
    L("nodec", "Member has never had ascites, hepatic encephalopathy, or bleeding esophageal varices", "no", lambda p: p.no_hx(*DECOMP), hard="never had any of three"),
    L("rbv", "Member is taking ribavirin, or has a contraindication or intolerance to ribavirin", "trial", lambda p: p.on(RBV) or p.contraindicated(RBV) or p.intolerant(RBV), hard="current drug or its contraindication"),
    L("spec", "Prescribed by or in consultation with a hepatologist, gastroenterologist, or infectious disease specialist", "spec", lambda p: p.prescriber("hepatology", "gastroenterology", "infectious disease")),
    L("ns5a", "Member has not previously been treated with an NS5A inhibitor (e.g., ledipasvir, daclatasvir, pibrentasvir)", "trial", lambda p: not p.tried(NS5A), hard="a drug history that must be absent"),
    L("mav", "Contraindication to Mavyret, the preferred product", "trial", lambda p: p.contraindicated(MAV)),
    L("ddi", "Member is taking atazanavir, cyclosporine, or a product that contains ethinyl estradiol", "now", lambda p: p.on({"atazanavir", "cyclosporine", "ethinyl estradiol"}), hard="any of three, one an ingredient of combinations"),
    L("dec", "Member has had ascites, hepatic encephalopathy, or bleeding esophageal varices", "dx", lambda p: p.hx(*DECOMP)),
    L("gfr", "Estimated GFR of 30 mL/min/1.73 m2 or above, unless the member is on dialysis", "mix", lambda p: ANY(p.lab("eGFR", lambda v: v >= 30), p.dx("Z99.2")), hard="unless clause"),
    L("amio", "Amiodarone", "conc", lambda p: not p.on({"amiodarone"}), exclude=True, hard="the header carries the verb"),
    L("ind", "Rifampin, rifabutin, phenytoin, or phenobarbital", "conc", lambda p: not p.on(INDUCER_849), exclude=True, hard="the header carries the verb"),
    L("daa", "Another direct-acting antiviral for hepatitis C (e.g., Sovaldi, Harvoni, Mavyret)", "conc", lambda p: not p.another(DAA, "Epclusa", "sofosbuvir/velpatasvir"), exclude=True, hard="the header carries the verb"),
]
ATTESTATIONS = ["Member has been tested for current or past hepatitis B infection"]


def initial(s):
    return ALL(s.hcv, s.rna, s.age, s.kg, ANY(s.nodec, ALL(s.rbv, s.spec)), s.ns5a, ANY(s.mav, s.ddi, s.dec), s.gfr, ATT, s.amio, s.ind, s.daa)


ASC = dx("Other ascites", "R18.8", 200)
INITIAL = dict(
    spec=[[spec("gastroenterology")], [spec("infectious disease")], [spec("family medicine")]],
    age=[[born(52, 60)], [born(18)], [born(18, -1), lab("Body weight", 64)], [born(3), lab("Body weight", 17)], [born(3, -1), lab("Body weight", 18)], [born(6), lab("Body weight", 16.9)], [born(6), lab("Body weight", 40, 30, "[lb_av]")], [born(6)]],
    dx=[[dx("Chronic viral hepatitis C", "B18.2")], [dx("Acute hepatitis C without hepatic coma", "B17.10")], [dx("Chronic viral hepatitis B without delta-agent", "B18.1")], [past("Chronic viral hepatitis C", "B18.2")]],
    rna=[[lab("HCV RNA viral load", 1840000)], [lab("HCV RNA viral load", 16, 180)], [lab("HCV RNA viral load", 15)], [lab("HCV RNA viral load", 1840000, 181)], []],
    why=[[contra("Mavyret")], [on("Reyataz", 300)], [on("Yaz", 200), sex("female")], [worked("Reyataz", 300, 20)], [], [ASC, on("Ribavirin", 4)], [ASC], [past("Hepatic encephalopathy", "K76.82", 400), bad("Copegus")], [dx("Esophageal varices with bleeding", "I85.01", 300), contra("Ribavirin")],
         [contra("Mavyret"), dx("Esophageal varices without bleeding", "I85.00", 300)], [contra("Mavyret"), dx("Unspecified cirrhosis of liver", "K74.60")], [on("Neoral", 300)], [ASC, worked("Ribavirin", 84, 300)]],
    ns5a=[[], [failed("Harvoni", 84, 700)], [worked("Sovaldi", 84, 700)], [bad("Zepatier", 10, 500)], [worked("Daklinza", 84, 900)], [failed("Pegasys", 160, 2000)]],
    gfr=[[lab("eGFR", 84)], [lab("eGFR", 30)], [lab("eGFR", 29)], [lab("eGFR", 9), dx("Dependence on renal dialysis", "Z99.2")], []],
    x=[[], [on("Pacerone", 300)], [on("Mycobutin", 30)], [on("Phenobarbital", 900)], [on("Sovaldi", 10)], [worked("Amiodarone", 300, 30)], [on("Omeprazole", 90)]],
)
