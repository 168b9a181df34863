"""519 Vemlidy: Express Scripts, A) initial and B) currently receiving, conditional on HIV, a compound exclusion."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "519-vemlidy.md", "fu-519", "Silver Basin Employers Trust", "Vemlidy", "tenofovir alafenamide"
CLASS, STYLE = "hepatitis B", "Express Scripts, A) Initial Therapy and B) Currently Receiving, i. (a), Conditions Not Covered"
COMBINED = ((30, 6), (10, 3))
T, CC, W = "Bone mineral density T-score", "Creatinine clearance", "Body weight"
hbv = lambda p: p.dx("B18.0", "B18.1")
LINES = [
    L("h", "**1. Hepatitis B Virus, Chronic.** Approve for the duration noted if the patient meets ONE of the following (A or B):", "dx", hbv, "b", hidden=True),
    L("age", "Patient is ≥ 6 years of age and weighs ≥ 25 kg", "mix", lambda p: ALL(p.age_ge(6), p.lab(W, lambda v: v >= 25)), hard="age and weight"),
    L("ent", "Patient has tried entecavir or tenofovir disoproxil fumarate (Viread, generic)", "trial", lambda p: p.tried({"entecavir", "tenofovir disoproxil"})),
    L("ost", "Patient has osteoporosis or has a bone mineral density T-score ≤ -2.5", "mix", lambda p: ANY(p.dx("M80", "M81"), p.lab(T, lambda v: v <= -2.5)), hard="a diagnosis or a value"),
    L("gfr", "Patient has an estimated glomerular filtration rate (eGFR) < 60 mL/min/1.73 m²", "lab", lambda p: p.lab("eGFR", lambda v: v < 60)),
    L("ped", "Patient is < 18 years of age", "age", lambda p: not p.age_ge(18)),
    L("dec", "Patient does not have decompensated liver disease, such as ascites or hepatic encephalopathy", "no", lambda p: p.no_dx("R18.8", "K76.82", "K70.31", "K71.51", "I85.01", "I85.11", "K76.7")),
    L("hiv", "If the patient also has human immunodeficiency virus (HIV) infection, the patient is receiving dolutegravir, raltegravir, or darunavir", "if",
      lambda p: IF(p.dx("B20", "Z21"), p.on({"dolutegravir", "raltegravir", "darunavir"})), hard="a conditional on a diagnosis"),
    L("spec", "The medication is prescribed by or in consultation with a gastroenterologist, hepatologist, infectious diseases physician, or a liver transplant physician", "spec", lambda p: p.prescriber("gastroenterology", "hepatology", "infectious disease")),
    L("now", "Patient has been established on Vemlidy for ≥ 90 days", "trial", lambda p: p.tried({"tenofovir alafenamide"}, 90), "r"),
    L("alt", "Patient has had an ALT measured within the past 6 months that is ≤ 200 U/L", "lab", lambda p: p.lab("ALT", lambda v: v <= 200, 180), "r"),
    L("conc", "Concurrent Use with Another Tenofovir-Containing Product or with Adefovir. Examples include Viread, Descovy, Truvada, Biktarvy, and Genvoya", "conc",
      lambda p: not p.on({"adefovir"}) and not p.another({"tenofovir disoproxil", "tenofovir alafenamide"}, "Vemlidy", "tenofovir alafenamide"), exclude=True, hard="ingredient inside combinations"),
    L("ccl", "Creatinine Clearance < 15 mL/min in a Patient Who is Not Receiving Dialysis", "mix", lambda p: NOT(ALL(p.lab(CC, lambda v: v < 15), not p.dx("Z99.2"))), exclude=True, hard="a value with an exception"),
]
ATTESTATIONS = ["According to the prescriber, the patient has derived benefit from therapy, for example a decrease in HBV DNA"]


def initial(s):
    return ALL(s.h, s.age, ANY(s.ent, s.ost, s.gfr, s.ped), s.dec, s.hiv, s.spec, s.conc, s.ccl)


def renewal(s):
    return ALL(s.h, s.now, ATT, s.alt, s.conc, s.ccl)


HBV, HIV, DIAL = dx("Chronic viral hepatitis B without delta-agent", "B18.1"), dx("Human immunodeficiency virus [HIV] disease", "B20"), dx("Dependence on renal dialysis", "Z99.2")
BOTH = [lab(T, -1.1), lab("eGFR", 84)]
CCN = lab(CC, 90)
INITIAL = dict(
    age=[[born(49, 10), lab(W, 71)], [born(18), lab(W, 25)], [born(6), lab(W, 25)], [born(6, -1), lab(W, 26)], [born(9), lab(W, 24.5)], [born(9), lab(W, 60, unit="[lb_av]")], [born(49, 10)]],
    dx=[[HBV], [dx("Chronic viral hepatitis C", "B18.2")], [past("Chronic viral hepatitis B without delta-agent", "B18.1")]],
    step=[[BOTH[0], BOTH[1], worked("Baraclude", 200)], BOTH, [BOTH[0], BOTH[1], bad("Viread")], [BOTH[0], BOTH[1], dx("Age-related osteoporosis without current pathological fracture", "M81.0")], [lab(T, -2.5), lab("eGFR", 84)], [lab(T, -2.4), lab("eGFR", 60)], [lab("eGFR", 59)],
          [lab("eGFR", 84)], [BOTH[0], BOTH[1], failed("Hepsera", 200)], [BOTH[0], BOTH[1], contra("Entecavir")]],
    spec=[[spec("hepatology")], [spec("infectious disease")], [spec("family medicine")]],
    hiv=[[], [HIV], [HIV, on("Tivicay", 100)], [HIV, on("Edurant", 100)], [HIV, worked("Isentress", 100)]],
    cc=[[CCN], [lab(CC, 15)], [lab(CC, 14)], [lab(CC, 8), DIAL], [DIAL], []],
    x=[[], [on("Descovy", 100)], [on("Genvoya", 100)], [on("Epivir-HBV", 100)], [on("Hepsera", 50)], [dx("Other ascites", "R18.8", 30)], [dx("Hepatic encephalopathy", "K76.82", 30)]],
)
RENEWAL = dict(
    now=[[HBV, spec("hepatology"), *BOTH, on("Vemlidy", 300)], [HBV, spec("hepatology"), *BOTH, on("Vemlidy", 90)], [HBV, spec("hepatology"), *BOTH, on("Vemlidy", 89)]],
    alt=[[lab("ALT", 38)], [lab("ALT", 200, 180)], [lab("ALT", 201)], [lab("ALT", 38, 181)]],
    cc=[[CCN], [lab(CC, 12)]],
    x=[[], [on("Truvada", 20)]],
)
