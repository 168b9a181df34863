"""819 Mavyret: MassHealth request, questions answered Yes and questions answered No, conditionals, earlier antivirals."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "819-mavyret.txt", "fu-819", "Bay Colony Medicaid Drug Utilization Review Program", "Mavyret", "glecaprevir/pibrentasvir"
CLASS, STYLE = "hepatitis C: DAA", "MassHealth request form, numbered questions: a section of Yes and a section of No"
COMBINED = ((52, 12), (14, 3))
SOF = {"sofosbuvir"}
LINES = [
    L("hcv", "Does the member have a diagnosis of chronic hepatitis C (B18.2)", "dx", lambda p: p.dx("B18.2")),
    L("age", "Is the member 3 years of age or older", "age", lambda p: p.age_ge(3)),
    L("rna", "Is the most recent HCV RNA viral load, drawn within the past 6 months, above 25 IU/mL", "lab", lambda p: p.lab("HCV RNA viral load", lambda v: v > 25, 180)),
    L("naive", "Has the member never been treated with an NS5A inhibitor or an NS3/4A protease inhibitor (e.g., Harvoni, Epclusa, Zepatier)", "no", lambda p: not p.tried(NS5A_PI), hard="a question about an absence, two classes by examples"),
    L("nosof", "The member has never taken sofosbuvir", "no", lambda p: not p.tried(SOF)),
    L("sof", "The member has taken sofosbuvir, and the prescriber is a hepatologist or infectious disease specialist", "mix", lambda p: ALL(p.tried(SOF), p.prescriber("hepatology", "infectious disease", consult=False)), hard="a drug and a prescriber"),
    L("cirr", "If the member has cirrhosis (K74.6), were a total bilirubin of 2 mg/dL or less and a platelet count of at least 75 x 10^3/uL both recorded within the past 90 days", "if",
      lambda p: IF(p.dx("K74.6"), ALL(p.lab("Total bilirubin", lambda v: v <= 2, 90), p.lab("Platelet count", lambda v: v >= 75, 90))), hard="a conditional with two labs"),
    L("hiv", "If the member is living with HIV (B20 or Z21), is the member's treatment free of darunavir, lopinavir and efavirenz", "if", lambda p: IF(p.dx("B20", "Z21"), not p.on({"darunavir", "lopinavir", "efavirenz"})), hard="a conditional with an absence"),
    L("spec", "Is the medication prescribed by, or in consultation with, a gastroenterologist, hepatologist or infectious disease specialist", "spec", lambda p: p.prescriber("gastroenterology", "hepatology", "infectious disease")),
    L("x1", "Has the member ever had hepatic decompensation (K72, K76.7, R18.8 or I85.11)", "no", lambda p: p.no_hx("K72", "K76.7", "R18.8", "I85.11"), exclude=True),
    L("x2", "Is the member taking atazanavir, rifampin or carbamazepine", "conc", lambda p: not p.on({"atazanavir", "rifampin", "carbamazepine"}), exclude=True),
    L("x3", "Is the member taking a contraceptive that contains ethinyl estradiol (e.g., Yaz)", "conc", lambda p: not p.on({"ethinyl estradiol"}), exclude=True),
    L("x4", "Is the member pregnant", "no", lambda p: p.no_dx(*PREGNANT), exclude=True),
]
ATTESTATIONS = ["Was the member tested for hepatitis B before starting treatment"]


def initial(s):
    return ALL(s.hcv, s.age, s.rna, s.naive, ANY(s.nosof, s.sof), s.cirr, s.hiv, ATT, s.spec, s.x1, s.x2, s.x3, s.x4)


RNA = "HCV RNA viral load"
CIRR = dx("Other cirrhosis of liver", "K74.69")
HIV = dx("Human immunodeficiency virus [HIV] disease", "B20")
BILI, PLT = "Total bilirubin", "Platelet count"
INITIAL = dict(
    age=[[born(46, 20)], [born(3)], [born(3, -1)]],
    dx=[[dx("Chronic viral hepatitis C", "B18.2")], [dx("Chronic viral hepatitis B without delta-agent", "B18.1")], [past("Chronic viral hepatitis C", "B18.2")]],
    rna=[[lab(RNA, 820000)], [lab(RNA, 26, 180)], [lab(RNA, 25)], [lab(RNA, 820000, 181)], [lab(RNA, 820000, 120), lab(RNA, 15, 10)], []],
    prior=[[], [failed("Harvoni", 84, 500)], [failed("Zepatier", 84, 500)], [failed("Sovaldi", 84, 500)], [failed("Sovaldi", 84, 500), spec("hepatology")], [failed("Pegasys", 160, 900), failed("ribavirin", 160, 900)], [contra("Epclusa")], [failed("sofosbuvir", 84, 500), spec("family medicine")], [bad("Epclusa", 10, 400)]],
    cirr=[[], [CIRR, lab(BILI, 1.1), lab(PLT, 140)], [CIRR, lab(BILI, 2, 90), lab(PLT, 75, 90)], [CIRR, lab(BILI, 2.1), lab(PLT, 140)], [CIRR, lab(BILI, 1.1), lab(PLT, 74)], [CIRR, lab(BILI, 1.1)], [CIRR, lab(BILI, 1.1, 91), lab(PLT, 140)], [CIRR]],
    hiv=[[], [HIV, on("Biktarvy", 300)], [HIV, on("Prezcobix", 300)], [HIV, on("Kaletra", 300)], [HIV, on("Atripla", 300)], [dx("Asymptomatic human immunodeficiency virus [HIV] infection status", "Z21"), worked("Sustiva", 300)], [on("Prezista", 40)]],
    spec=[[spec("gastroenterology")], [spec("infectious disease")], [spec("internal medicine")]],
    x=[[], [past("Other ascites", "R18.8")], [dx("Hepatic failure, unspecified without coma", "K72.90")], [on("Rifadin", 20)], [worked("Tegretol", 100, 5)], [on("Evotaz", 100)], [sex("female"), on("Yaz", 200)], [sex("female"), dx("Encounter for supervision of normal pregnancy, unspecified, unspecified trimester", "Z34.90", 60)]],
)
# the prescriber of a retreatment is set in the slot of the earlier treatment, which must follow that of the prescriber
INITIAL = {k: INITIAL[k] for k in ("age", "dx", "rna", "spec", "prior", "cirr", "hiv", "x")}
