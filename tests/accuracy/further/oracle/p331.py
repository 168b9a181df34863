"""331 Mavyret: UnitedHealthcare flat -AND-, drug history by mechanism, decompensation as three events, specialties as items."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "331-mavyret-notification.txt", "fu-331", "Silver Birch Community Plan", "Mavyret", "glecaprevir/pibrentasvir"
CLASS, STYLE = "hepatitis C, direct-acting antivirals", "UnitedHealthcare program, flat -AND-, no renewal"
HCV = DAA | {"peginterferon alfa-2a", "peginterferon alfa-2b", "ribavirin"}
NS5A = {"ledipasvir", "velpatasvir", "daclatasvir", "elbasvir", "pibrentasvir", "ombitasvir"}
RNA = "HCV RNA viral load"
LINES = [
    L("dx", "Diagnosis of chronic hepatitis C infection", "dx", lambda p: p.dx("B18.2")),
    L("rna", "HCV RNA is 15 IU/mL or more on a test performed within 6 months of this request", "lab", lambda p: p.lab(RNA, lambda v: v >= 15, 180)),
    L("age", "Patient is 3 years of age or older", "age", lambda p: p.age_ge(3)),
    L("naive", "Patient is treatment-naive (has never taken any drug for hepatitis C)", "trial", lambda p: not p.tried(HCV), hard="absence of a drug history, by purpose"),
    L("prior", "Patient was previously treated with peginterferon, ribavirin, or sofosbuvir", "trial", lambda p: p.tried({"peginterferon alfa-2a", "peginterferon alfa-2b", "ribavirin", "sofosbuvir"})),
    L("ns5a", "Patient has never been exposed to an NS5A inhibitor (e.g., ledipasvir, velpatasvir, daclatasvir, elbasvir)", "trial", lambda p: not p.tried(NS5A), hard="absence of a drug class ever"),
    L("dec", "No evidence of hepatic decompensation, that is, no history of ascites, hepatic encephalopathy, or bleeding esophageal varices", "no",
      lambda p: p.no_hx("R18", "K70.31", "K70.11", "K76.82", "I85.01", "I85.11"), hard="three events, any time"),
    L("ddi", "Patient is not taking rifampin, atazanavir, or an ethinyl estradiol-containing contraceptive", "conc", lambda p: not p.on({"rifampin", "atazanavir", "ethinyl estradiol"}), hard="ingredient of a combination"),
    L("conc", "Patient is not receiving Mavyret in combination with another direct-acting antiviral for HCV (e.g., Epclusa, Harvoni, Vosevi)", "conc", lambda p: not p.on(DAA - {"glecaprevir", "pibrentasvir"})),
    L("hiv", "If the patient has HIV-1 coinfection, CD4 count has been measured at 100 cells/mcL or higher in the last 12 months", "if",
      lambda p: IF(p.dx("B20", "Z21"), p.lab("CD4 count", lambda v: v >= 100, 360)), hard="conditional on a diagnosis, value and window"),
    L("spec", "Prescribed by or in consultation with one of the following:", "spec", lambda p: p.prescriber("hepatology", "gastroenterology", "infectious disease"), hard="specialties as items"),
]
ATTESTATIONS = ["Patient has been tested for hepatitis B virus"]


def initial(s):
    return ALL(s.dx, s.rna, s.age, ANY(s.naive, ALL(s.prior, s.ns5a)), s.dec, s.ddi, ATT, s.conc, s.hiv, s.spec)


C = dx("Chronic viral hepatitis C", "B18.2")
HIV = dx("Human immunodeficiency virus [HIV] disease", "B20")
INITIAL = dict(
    age=[[born(49, 40)], [born(3)], [born(3, -1)]],
    dx=[[C], [dx("Acute hepatitis C without hepatic coma", "B17.10")], [dx("Carrier of viral hepatitis B", "Z22.51"), dx("Chronic viral hepatitis B without delta-agent", "B18.1")], [past("Chronic viral hepatitis C", "B18.2")]],
    rna=[[lab(RNA, 2400000)], [lab(RNA, 15, 180)], [lab(RNA, 14)], [lab(RNA, 2400000, 181)], []],
    prior=[[], [failed("Sovaldi", 84, 400)], [failed("Pegasys", 300, 900), failed("Copegus", 300, 900)], [failed("Harvoni", 84, 400)], [failed("Olysio", 84, 400)], [failed("Zepatier", 84, 400), failed("Pegasys", 300, 900)],
           [worked("Epclusa", 20, 400)], [worked("Vemlidy", 300, 20)]],
    dec=[[], [dx("Unspecified cirrhosis of liver", "K74.60")], [past("Other ascites", "R18.8")], [dx("Hepatic encephalopathy", "K76.82")], [past("Esophageal varices with bleeding", "I85.01")], [dx("Esophageal varices without bleeding", "I85.00")]],
    ddi=[[], [on("Rifadin", 20)], [on("Reyataz", 90)], [on("Yaz", 200), sex("female")], [on("Aygestin", 200), sex("female")], [worked("Rifadin", 60, 10)], [on("Epclusa", 10)]],
    hiv=[[], [HIV, lab("CD4 count", 420)], [HIV, lab("CD4 count", 99)], [HIV, lab("CD4 count", 100, 360)], [HIV, lab("CD4 count", 420, 361)], [HIV]],
    spec=[[spec("hepatology")], [spec("gastroenterology")], [spec("infectious disease")], [spec("family medicine")]],
)
