"""767 Vemlidy: Medi-Cal questionnaire, questions to be answered Yes or No, value by sex."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "767-vemlidy-questions.txt", "fu-767", "Inland Sierra Medi-Cal Health Plan", "Vemlidy", "tenofovir alafenamide"
CLASS, STYLE = "hepatitis B: nucleotide", "Medi-Cal questionnaire, Q1. and (a), Yes and No blocks"
COMBINED = ((40, 7), (14, 3))
ETV, TDF, TAF = {"entecavir"}, {"tenofovir disoproxil"}, {"tenofovir alafenamide"}
CIRR = ("K74.6", "K70.3", "K74.3", "K74.4", "K74.5")
LINES = [
    L("age", "Is the member 6 years of age or older, and does the member weigh at least 25 kg", "mix", lambda p: ALL(p.age_ge(6), p.lab("Body weight", lambda v: v >= 25)), hard="age and weight in one question"),
    L("hbv", "Does the member have a diagnosis of chronic hepatitis B", "dx", lambda p: p.dx("B18.0", "B18.1")),
    L("alt", "Is the most recent ALT above 70 U/L for a male member or above 50 U/L for a female member, or does the member have cirrhosis", "mix",
      lambda p: ANY(p.lab("ALT", lambda v: v > (70 if p.male else 50)), p.dx(*CIRR)), hard="a limit by sex, or a condition"),
    L("etv", "Was there an inadequate response to at least 6 months of entecavir, or is entecavir contraindicated or not tolerated", "trial", lambda p: p.tfci(ETV, 180)),
    L("bone", "The member has osteoporosis or osteopenia", "dx", lambda p: p.dx("M80", "M81", "M85.8")),
    L("gfr", "The eGFR is below 60 mL/min/1.73 m2 on a test within the past 90 days", "lab", lambda p: p.lab("eGFR", lambda v: v < 60, 90)),
    L("tdf", "The member has an intolerance or a contraindication to tenofovir disoproxil fumarate (Viread)", "trial", lambda p: p.intolerant(TDF) or p.contraindicated(TDF)),
    L("crcl", "Is the creatinine clearance 15 mL/min or greater", "lab", lambda p: p.lab("Creatinine clearance", lambda v: v >= 15)),
    L("spec", "Is Vemlidy prescribed by, or in consultation with, a gastroenterologist, a hepatologist, or an infectious disease specialist", "spec", lambda p: p.prescriber("gastroenterology", "hepatology", "infectious disease")),
    L("hiv", "Does the member have HIV infection", "no", lambda p: p.no_dx("B20", "Z21"), exclude=True, hard="a question that must be answered No"),
    L("ten", "Is the member taking adefovir or another product that contains tenofovir (e.g., Viread, Descovy, Truvada, Biktarvy)", "conc", lambda p: not p.another(TDF | TAF | {"adefovir"}, "Vemlidy", "tenofovir alafenamide"), exclude=True,
      hard="another product of the same ingredient"),
    L("ind", "Is the member taking rifampin, phenytoin, carbamazepine, or phenobarbital", "conc", lambda p: not p.on({"rifampin", "phenytoin", "carbamazepine", "phenobarbital"}), exclude=True),
    L("now", "Is the member still taking Vemlidy", "now", lambda p: p.on(TAF), "r"),
    L("fall", "Is the latest ALT lower than the ALT before Vemlidy was started, or is the latest ALT below 40 U/L", "change", lambda p: ANY(p.change("ALT", TAF, lambda b, c: c < b), p.lab("ALT", lambda v: v < 40)), "r", hard="a change or a value"),
    L("rgfr", "Has an eGFR of at least 15 mL/min/1.73 m2 been documented within the past 12 months", "lab", lambda p: p.lab("eGFR", lambda v: v >= 15, 360), "r"),
]
ATTESTATIONS = ["Does the prescriber attest that HIV testing was offered before treatment"]


def out(s):
    return ALL(s.hiv, s.ten, s.ind)


def initial(s):
    return ALL(s.age, s.hbv, s.alt, s.etv, ANY(s.bone, s.gfr, s.tdf), s.crcl, s.spec, ATT, out(s))


def renewal(s):
    return ALL(s.now, s.fall, s.rgfr, out(s))


HBV = dx("Chronic viral hepatitis B without delta-agent", "B18.1")
X = [[], [dx("Asymptomatic human immunodeficiency virus [HIV] infection status", "Z21")], [on("Descovy", 60)], [on("Hepsera", 60)], [on("Dilantin", 90)], [worked("Truvada", 90, 60)], [worked("Rifadin", 30, 90)], [on("Keppra", 80)]]
INITIAL = dict(
    age=[[born(44, 30), lab("Body weight", 71)], [born(6), lab("Body weight", 25)], [born(6, -1), lab("Body weight", 27)], [born(44), lab("Body weight", 24.5)], [born(44)], [born(44), lab("Body weight", 121, 20, "[lb_av]")]],
    dx=[[HBV], [dx("Unspecified viral hepatitis B without hepatic coma", "B19.10")], [dx("Chronic viral hepatitis C", "B18.2")]],
    alt=[[sex("male"), lab("ALT", 98)], [sex("male"), lab("ALT", 70)], [sex("female"), lab("ALT", 61)], [sex("female"), lab("ALT", 50)], [sex("female"), lab("ALT", 35), dx("Unspecified cirrhosis of liver", "K74.60")], [], [sex("male"), lab("ALT", 60)]],
    etv=[[failed("Baraclude", 260)], [partial("entecavir", 180)], [failed("Baraclude", 179)], [worked("Baraclude", 300)], [bad("Baraclude")], [contra("Entecavir")], []],
    five=[[dx("Age-related osteoporosis without current pathological fracture", "M81.0"), lab("eGFR", 85)], [lab("eGFR", 59, 90)], [lab("eGFR", 60, 30)], [lab("eGFR", 52, 91)], [lab("eGFR", 85), bad("Viread")], [lab("eGFR", 85), contra("Viread")],
          [lab("eGFR", 85), worked("Viread", 200, 60)]],
    crcl=[[lab("Creatinine clearance", 66)], [lab("Creatinine clearance", 15)], [lab("Creatinine clearance", 14)], []],
    spec=[[spec("hepatology")], [spec("infectious disease")], [spec("nephrology")]],
    x=X,
)
RENEWAL = dict(
    now=[[HBV, on("Vemlidy", 300)], [HBV, on("tenofovir alafenamide", 300)], [HBV, worked("Vemlidy", 290, 15)]],
    alt=[[lab("ALT", 110, 320), lab("ALT", 48, 20)], [lab("ALT", 48, 320), lab("ALT", 48, 20)], [lab("ALT", 48, 20)], [lab("ALT", 39, 20)], [lab("ALT", 30, 320), lab("ALT", 38, 20)], []],
    gfr=[[lab("eGFR", 70, 100)], [lab("eGFR", 15, 360)], [lab("eGFR", 14, 20)], [lab("eGFR", 70, 370)]],
    x=X[:5],
)
