"""668 Vemlidy: Kaiser short list; two measurements, diagnosis with a laboratory value or a condition, or-clauses."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "668-vemlidy.txt", "fu-668", "Redwood Coast Permanent Health", "Vemlidy", "tenofovir alafenamide"
CLASS, STYLE = "hepatitis B", "Kaiser short list with dashes"
COMBINED = ((42, 8), (13, 4))
CIRRH = ("K74.3", "K74.4", "K74.5", "K74.6", "K70.3", "K71.7")
G, T = "eGFR", "Bone mineral density T-score"
LINES = [
    L("spec", "Prescribed by a gastroenterologist, hepatologist, or infectious disease specialist", "spec", lambda p: p.prescriber("gastroenterology", "hepatology", "infectious disease", consult=False)),
    L("hbv", "Chronic hepatitis B, with ALT above 50 U/L in the past 6 months or with cirrhosis of the liver", "mix", lambda p: ALL(p.dx("B18.0", "B18.1"), ANY(p.lab("ALT", lambda v: v > 50, 180), p.dx(*CIRRH))), hard="diagnosis and (value or condition)"),
    L("age", "Age 12 years or older, or age 6 to 11 years with a weight of at least 25 kg", "mix", lambda p: ANY(p.age_ge(12), ALL(p.age_in(6, 11), p.lab("Body weight", lambda v: v >= 25))), hard="age, or age with weight"),
    L("ent", "Inadequate response to at least 24 weeks of entecavir (Baraclude), or intolerance or contraindication to it", "trial", lambda p: p.tfci({"entecavir"}, 168)),
    L("lam", "Previous treatment with lamivudine or adefovir", "trial", lambda p: p.tried({"lamivudine", "adefovir"})),
    L("gfr", "Estimated GFR below 60 mL/min/1.73 m2 on two measurements on separate days", "lab", lambda p: p.two_days(G, lambda v: v < 60), hard="two measurements"),
    L("bone", "Osteoporosis, or a bone mineral density T-score of -2.5 or lower", "mix", lambda p: ANY(p.dx("M80", "M81"), p.lab(T, lambda v: v <= -2.5)), hard="a condition or a value"),
    L("crcl", "Creatinine clearance of 15 mL/min or more, unless on dialysis", "mix", lambda p: ANY(p.lab("Creatinine clearance", lambda v: v >= 15), p.dx("Z99.2")), hard="unless"),
    L("now", "Vemlidy taken for at least 6 months and still being taken", "now", lambda p: p.taking({"tenofovir alafenamide"}, 180), "r"),
    L("alt", "Either ALT is now 40 U/L or lower, or ALT has dropped to less than half of its value before Vemlidy", "change", lambda p: ANY(p.lab("ALT", lambda v: v <= 40), p.change("ALT", {"tenofovir alafenamide"}, lambda b, c: c < b / 2)), "r", hard="a level or a change"),
    L("hiv", "HIV infection", "no", lambda p: p.no_dx("B20", "Z21"), exclude=True),
    L("dec", "Ascites or hepatic encephalopathy, now or in the past", "no", lambda p: p.no_hx("R18", "K70.31", "K70.11", "K71.51", "K76.82"), exclude=True, hard="two conditions, resolved ones too"),
    L("ten", "Use together with another product that contains tenofovir (e.g., Viread, Truvada, Descovy, Biktarvy)", "conc", lambda p: not p.another({"tenofovir alafenamide", "tenofovir disoproxil", "tenofovir"}, "Vemlidy", "tenofovir alafenamide"), exclude=True, hard="combination products"),
    L("ind", "Use together with carbamazepine, oxcarbazepine, phenytoin, phenobarbital, or rifampin", "conc", lambda p: not p.on({"carbamazepine", "oxcarbazepine", "phenytoin", "phenobarbital", "rifampin"}), exclude=True),
]
ATTESTATIONS = []


def initial(s):
    return ALL(s.spec, s.hbv, s.age, ANY(s.ent, s.lam, s.gfr, s.bone), s.crcl, s.hiv, s.dec, s.ten, s.ind)


def renewal(s):
    return ALL(s.now, s.alt, s.hiv, s.dec, s.ten, s.ind)


HBV = dx("Chronic viral hepatitis B without delta-agent", "B18.1")
CIR = dx("Unspecified cirrhosis of liver", "K74.60")
NOT_ONE = (lab(G, 90, 30), lab(G, 92, 5), lab(T, -1.1))
CC = "Creatinine clearance"
INITIAL = dict(
    age=[[born(43, 5)], [born(12)], [born(12, -1), lab("Body weight", 25)], [born(9), lab("Body weight", 24)], [born(9)], [born(6, -1), lab("Body weight", 26)]],
    dx=[[HBV, lab("ALT", 88)], [HBV, lab("ALT", 51, 180)], [HBV, lab("ALT", 50)], [HBV, lab("ALT", 88, 181)], [HBV, lab("ALT", 30), CIR], [HBV, CIR], [HBV], [dx("Chronic viral hepatitis C", "B18.2"), lab("ALT", 88)], [past("Acute hepatitis B without delta-agent and without hepatic coma", "B16.9"), lab("ALT", 88)],
        [dx("Chronic viral hepatitis B with delta-agent", "B18.0"), lab("ALT", 70)]],
    one=[[failed("entecavir", 200), *NOT_ONE], [failed("Baraclude", 168), *NOT_ONE], [failed("Baraclude", 167), *NOT_ONE], [failed("Baraclude", 100)], [bad("entecavir"), *NOT_ONE], [contra("Baraclude"), *NOT_ONE], [worked("Epivir-HBV", 20), *NOT_ONE], [worked("Hepsera", 60), *NOT_ONE],
         [lab(G, 55, 100), lab(G, 59, 10)], [lab(G, 55, 100), lab(G, 60, 10), lab(T, -2.4)], [lab(G, 50, 10), lab(T, -2.0)], [dx("Age-related osteoporosis without current pathological fracture", "M81.0")], [lab(T, -2.5)], [lab(G, 88, 100), lab(G, 50, 60), lab(G, 52, 10)], [*NOT_ONE]],
    cc=[[lab(CC, 85)], [lab(CC, 15)], [lab(CC, 14)], [lab(CC, 9), dx("Dependence on renal dialysis", "Z99.2")], []],
    spec=[[spec("gastroenterology")], [spec("hepatology")], [spec("infectious disease")], [spec("internal medicine")]],
    x=[[], [dx("Asymptomatic human immunodeficiency virus [HIV] infection status", "Z21")], [past("Other ascites", "R18.8", 500)], [dx("Hepatic encephalopathy", "K76.82")], [on("Viread", 100)], [worked("Viread", 100)], [on("Descovy", 50)], [on("Trileptal", 90)]],
)
RENEWAL = dict(
    now=[[HBV, on("Vemlidy", 300)], [HBV, on("tenofovir alafenamide", 180)], [HBV, on("Vemlidy", 179)], [HBV, worked("Vemlidy", 250)]],
    alt=[[lab("ALT", 95, 330), lab("ALT", 32, 20)], [lab("ALT", 95, 330), lab("ALT", 40, 20)], [lab("ALT", 100, 330), lab("ALT", 49, 20)], [lab("ALT", 100, 330), lab("ALT", 50, 20)], [lab("ALT", 60, 20)], []],
    x=[[], [dx("Human immunodeficiency virus [HIV] disease", "B20", 60)], [on("Truvada", 40)], [on("rifampin", 30)], [dx("Other ascites", "R18.8", 30)]],
)
