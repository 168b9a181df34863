"""119 Mavyret: numbered sentences, a conditional prescriber, an attestation as exclusion."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "119-mavyret-antiviral.md", "fu-119", "Granite Peak Medicaid Plan", "Mavyret", "glecaprevir/pibrentasvir"
CLASS, STYLE = "hepatitis C antiviral", "numbered sentences, conditional, regimen table, no renewal part"
LINES = [
    L("dx", "The patient has chronic hepatitis C virus (HCV) infection", "dx", lambda p: p.dx("B18.2", names=["Chronic hepatitis C"])),
    L("rna", "HCV RNA was detectable (greater than 0 IU/mL) on a viral load drawn within the last 6 months", "lab", lambda p: p.lab("HCV RNA viral load", lambda v: v > 0, 180)),
    L("age", "The patient is 3 years of age or older", "age", lambda p: p.age_ge(3)),
    L("prior", "If the patient was previously treated with a sofosbuvir-containing regimen, Mavyret is prescribed by or in consultation with a hepatologist, gastroenterologist, or infectious disease specialist", "if",
      lambda p: IF(p.tried({"sofosbuvir"}), p.prescriber("hepatology", "gastroenterology", "infectious disease")), hard="conditional on an earlier drug"),
    L("dec", "The patient has no history of decompensated liver disease (ascites, hepatic encephalopathy, or bleeding esophageal varices)", "no",
      lambda p: p.no_hx("R18", "K76.82", "K72.90", "I85.01", "I85.11", "K70.31")),
    L("conc", "The patient is not taking atazanavir or rifampin", "conc", lambda p: not p.on({"atazanavir", "rifampin"})),
]
ATTESTATIONS = ["Hepatitis B status was checked before treatment", "Moderate or severe hepatic impairment (Child-Pugh B or C), per the prescriber"]


def initial(s):
    return ALL(s.dx, s.rna, s.age, s.prior, s.dec, s.conc, ATT, ATT)


RNA = "HCV RNA viral load"
INITIAL = dict(
    age=[[born(44, 20)], [born(3)], [born(3, -1)]],
    dx=[[dx("Chronic viral hepatitis C", "B18.2")], [dx("Chronic hepatitis C", None)], [dx("Chronic viral hepatitis B without delta-agent", "B18.1")], [past("Chronic viral hepatitis C", "B18.2")], []],
    rna=[[lab(RNA, 1250000)], [lab(RNA, 4200, 180)], [lab(RNA, 0)], [lab(RNA, 88000, 181)], [], [lab(RNA, 900000, 150), lab(RNA, 0, 12)]],
    prior=[[], [failed("Epclusa", 84, 300), spec("hepatology")], [failed("Harvoni", 84, 300)], [worked("Epclusa", 84, 400), spec("infectious disease")], [failed("Epclusa", 30, 300), spec("nephrology")], [spec("gastroenterology")]],
    dec=[[], [past("Ascites", "R18.8")], [dx("Hepatic encephalopathy", "K76.82")], [past("Esophageal varices with bleeding", "I85.01")], [dx("Unspecified cirrhosis of liver", "K74.60")]],
    conc=[[], [on("Rifadin")], [on("Reyataz", 30)], [worked("Rifadin", 30, 60)], [on("Lipitor")]],
)
