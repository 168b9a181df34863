"""868 Vemlidy: Anthem clinical criteria, roman numerals, trailing bold connectives, 'may not be approved' list."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "868-vemlidy.md", "fu-868", "Chesapeake Crown Health", "Vemlidy", "tenofovir alafenamide"
CLASS, STYLE = "hepatitis B antiviral", "Anthem clinical criteria, I. A. with trailing AND/OR, may-not-be-approved list"
COMBINED = ((44, 8), (14, 3))
TAF, ENT = {"tenofovir alafenamide"}, {"entecavir"}
LINES = [
    L("age", "Individual is 6 years of age or older", "age", lambda p: p.age_ge(6)),
    L("dx", "Individual has a diagnosis of chronic hepatitis B virus infection with compensated liver disease", "dx", lambda p: p.dx("B18.0", "B18.1"), hard="a qualifier that no code shows"),
    L("alt", "ALT within the past 6 months was 70 U/L or higher for a male or 50 U/L or higher for a female", "mix", lambda p: p.lab("ALT", lambda v: v >= (50 if p.female else 70), 180), hard="threshold by sex"),
    L("cir", "Individual has cirrhosis", "dx", lambda p: p.dx("K74.6", "K70.3")),
    L("cur", "Individual is currently being treated with Vemlidy", "now", lambda p: p.on(TAF)),
    L("ent", "Individual has had a trial of at least 24 weeks of, and inadequate response to, entecavir", "trial", lambda p: p.failed(ENT, 168)),
    L("entx", "Individual has an intolerance or contraindication to entecavir", "trial", lambda p: p.intolerant(ENT) or p.contraindicated(ENT)),
    L("bone", "Individual has osteoporosis or has had a fragility fracture", "dx", lambda p: p.dx("M80", "M81") or p.hx("M80", "Z87.310")),
    L("gfr", "Individual has an eGFR below 60 mL/min/1.73 m², or has chronic kidney disease stage 3 or higher", "mix", lambda p: ANY(p.lab("eGFR", lambda v: v < 60), p.dx("N18.3", "N18.4", "N18.5", "N18.6")), hard="a value or a stage"),
    L("now", "Individual is currently receiving Vemlidy and has been on it for at least 24 weeks", "now", lambda p: p.taking(TAF, 168), "r"),
    L("fall", "The most recent ALT is 40 U/L or lower, or is at least 50% lower than before Vemlidy was started", "change",
      lambda p: ANY(p.lab("ALT", lambda v: v <= 40), p.change("ALT", TAF, lambda b, c: (b - c) / b >= 0.5 - 1e-9)), "r", hard="a level or a reduction from baseline"),
    L("hiv", "Individual has HIV infection and is not taking a complete antiretroviral regimen (e.g., Triumeq, Symtuza)", "mix", lambda p: p.no_dx("B20", "Z21") or p.on({"abacavir", "dolutegravir", "darunavir", "efavirenz"}), exclude=True, hard="a condition without a drug"),
    L("crcl", "Individual has a creatinine clearance below 15 mL/min and is not on dialysis", "mix", lambda p: NOT(ALL(p.lab("Creatinine clearance", lambda v: v < 15), not p.dx("Z99.2"))), exclude=True, hard="a value without a condition"),
    L("dec", "Individual has a history of hepatic encephalopathy, ascites, or bleeding esophageal varices", "no", lambda p: p.no_hx("K76.82", "R18", "K70.31", "I85.01", "I85.11"), exclude=True),
    L("conc", "Individual is using Vemlidy in combination with adefovir (Hepsera) or with another tenofovir-containing product (e.g., Viread, Descovy, Genvoya)", "conc",
      lambda p: not p.another({"adefovir", "tenofovir", "tenofovir alafenamide", "tenofovir disoproxil"}, "Vemlidy", "tenofovir alafenamide"), exclude=True),
    L("ind", "Individual is taking carbamazepine, oxcarbazepine, phenobarbital, phenytoin, rifampin, or St. John's wort", "conc", lambda p: not p.on(INDUCER_868), exclude=True),
]
ATTESTATIONS = ["Individual has been tested for HIV infection before the start of therapy", "Documentation is provided that individual has adhered to therapy"]


def initial(s):
    return ALL(s.age, s.dx, ANY(s.alt, s.cir, s.cur), ANY(s.ent, s.entx, s.bone, s.gfr), ATT, s.hiv, s.crcl, s.dec, s.conc, s.ind)


def renewal(s):
    return ALL(s.now, s.fall, ATT, s.hiv, s.crcl, s.dec, s.conc, s.ind)


HBV = dx("Chronic viral hepatitis B without delta-agent", "B18.1")
FAIL = failed("Entecavir", 200)
CC = "Creatinine clearance"
INITIAL = dict(
    age=[[born(46, 30)], [born(6)], [born(6, -1)]],
    dx=[[HBV], [dx("Chronic viral hepatitis B with delta-agent", "B18.0")], [dx("Chronic viral hepatitis C", "B18.2")], [past("Chronic viral hepatitis B without delta-agent", "B18.1")]],
    alt=[[sex("male"), lab("ALT", 96)], [sex("male"), lab("ALT", 70, 180)], [sex("male"), lab("ALT", 69)], [sex("female"), lab("ALT", 50)], [sex("female"), lab("ALT", 49)], [sex("male"), lab("ALT", 96, 181)], [sex("male"), lab("ALT", 55)], [sex("male"), lab("ALT", 30), dx("Unspecified cirrhosis of liver", "K74.60")],
         [sex("female"), lab("ALT", 22), on("Vemlidy", 60)], [sex("male"), lab("ALT", 22), worked("Vemlidy", 60, 9)], [sex("male")]],
    step=[[FAIL, lab("eGFR", 88)], [failed("Baraclude", 168), lab("eGFR", 88)], [failed("Entecavir", 167), lab("eGFR", 88)], [bad("Baraclude", 20), lab("eGFR", 88)], [contra("Entecavir"), lab("eGFR", 88)], [worked("Entecavir", 300), lab("eGFR", 88)],
          [lab("eGFR", 60)], [lab("eGFR", 59)], [lab("eGFR", 66), dx("Chronic kidney disease, stage 3a", "N18.31")], [lab("eGFR", 66), dx("Chronic kidney disease, stage 2 (mild)", "N18.2")], [],
          [lab("eGFR", 88), dx("Age-related osteoporosis without current pathological fracture", "M81.0")], [lab("eGFR", 88), past("Age-related osteoporosis with current pathological fracture, vertebra(e)", "M80.08XA")],
          [lab("eGFR", 88), dx("Personal history of (healed) osteoporosis fracture", "Z87.310", 900)], [lab("eGFR", 88), dx("Other specified disorders of bone density and structure, unspecified site", "M85.80")]],
    cc=[[lab(CC, 84)], [lab(CC, 15)], [lab(CC, 14)], [lab(CC, 9), dx("Dependence on renal dialysis", "Z99.2", 100)], [], [dx("Dependence on renal dialysis", "Z99.2", 100)]],
    x=[[], [dx("Asymptomatic human immunodeficiency virus [HIV] infection status", "Z21")], [dx("Human immunodeficiency virus [HIV] disease", "B20"), on("Triumeq", 200)], [dx("Human immunodeficiency virus [HIV] disease", "B20"), on("Atripla", 200)], [past("Hepatic encephalopathy", "K76.82")],
       [dx("Other ascites", "R18.8", 90)], [past("Esophageal varices with bleeding", "I85.01")], [dx("Esophageal varices without bleeding", "I85.00")], [on("Viread", 90)], [on("Hepsera", 90)], [worked("Viread", 90, 9)], [on("Dilantin", 300)], [on("Rifampin", 20)], [on("Keppra", 90)], [on("Truvada", 90)]],
)
RENEWAL = dict(
    now=[[HBV, on("Vemlidy", 300)], [HBV, on("Vemlidy", 168)], [HBV, on("Vemlidy", 167)], [HBV, worked("Vemlidy", 300, 20)]],
    alt=[[lab("ALT", 120, 330), lab("ALT", 36, 20)], [lab("ALT", 120, 330), lab("ALT", 60, 20)], [lab("ALT", 120, 330), lab("ALT", 61, 20)], [lab("ALT", 40, 20)], [lab("ALT", 41, 20)], []],
    cc=[[lab(CC, 84)], [lab(CC, 12)], []],
    x=[[], [on("Viread", 20)], [on("Tegretol", 60)], [dx("Asymptomatic human immunodeficiency virus [HIV] infection status", "Z21", 90)], [dx("Other ascites", "R18.8", 40)]],
)
