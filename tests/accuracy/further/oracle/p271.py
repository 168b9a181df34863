"""271 Vosevi: prior regimens by class, genotype as an attestation beside a fact, a conditional co-infection."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "271-vosevi-continued.txt", "fu-271", "Blackwater Plains Health", "Vosevi", "sofosbuvir/velpatasvir/voxilaprevir"
CLASS, STYLE = "hepatitis C retreatment", "must meet all, (a or b), (i and ii)"
COMBINED = ((24, 3), (7, 1))
NS5A = {"ledipasvir", "velpatasvir", "elbasvir", "pibrentasvir", "daclatasvir", "ombitasvir"}
DDI = "Vosevi is not prescribed concurrently with rifampin, carbamazepine, phenytoin, or amiodarone"
HBV = ("B16", "B18.0", "B18.1", "B19.1")


def prior(m):
    return "voxilaprevir" not in ingredients_of(m)


LINES = [
    L("hcv", "Diagnosis of chronic hepatitis C virus (HCV) infection as evidenced by detectable serum HCV RNA in the last 6 months", "mix",
      lambda p: ALL(p.dx("B18.2"), p.lab("HCV RNA viral load", lambda v: v > 0, 180)), hard="diagnosis proved by a value in a window"),
    L("age", "Age ≥ 18 years", "age", lambda p: p.age_ge(18)),
    L("spec", "Prescribed by or in consultation with a gastroenterologist, hepatologist, or infectious disease specialist", "spec", lambda p: p.prescriber("gastroenterology", "hepatology", "infectious disease")),
    L("ns5a", "Member has previously been treated with an HCV regimen containing an NS5A inhibitor (e.g., Harvoni, Epclusa, Zepatier, Mavyret, Daklinza)", "trial", lambda p: p.tried(NS5A, keep=prior), hard="a class inside combination products"),
    L("sof", "Member has previously been treated with a sofosbuvir-containing regimen that did not include an NS5A inhibitor (e.g., Sovaldi plus ribavirin)", "trial",
      lambda p: p.tried({"sofosbuvir"}, keep=lambda m: not NS5A & set(ingredients_of(m))), hard="a regimen without a class"),
    L("dec", "Member does not have current or past hepatic decompensation (i.e., ascites, hepatic encephalopathy, or bleeding esophageal varices)", "no",
      lambda p: p.no_hx("R18.8", "K70.31", "K70.11", "K71.51", "K76.82", "I85.01", "I85.11"), hard="active or resolved, three conditions"),
    L("hbv", "If member has HBV co-infection, member is being treated with entecavir or tenofovir", "if",
      lambda p: IF(p.dx(*HBV), p.taking({"entecavir", "tenofovir alafenamide", "tenofovir disoproxil"})), hard="conditional on a condition"),
    L("ddi", DDI, "conc", lambda p: not p.on({"rifampin", "carbamazepine", "phenytoin", "amiodarone"}), "b"),
    L("now", "Member is currently receiving Vosevi for chronic HCV infection and has completed at least 28 days of treatment", "mix",
      lambda p: p.taking({"voxilaprevir"}, 28) and p.dx("B18.2"), "r", hard="current drug, disease and time on one line"),
]
ATTESTATIONS = ["HCV genotype is 1a or 3", "Life expectancy ≥ 12 months with HCV treatment", "Dose does not exceed 1 tablet per day", "Member is responding positively to therapy"]


def initial(s):
    return ALL(s.hcv, s.age, s.spec, ANY(s.ns5a, ALL(ATT, s.sof)), s.dec, s.hbv, s.ddi, ATT)


def renewal(s):
    return ALL(s.now, ATT, s.ddi)


HCV, RNA = dx("Chronic viral hepatitis C", "B18.2"), "HCV RNA viral load"
HB = dx("Chronic viral hepatitis B without delta-agent", "B18.1")
X = [[], [on("Tegretol", 90)], [on("Rifadin", 30)], [on("Pacerone", 60)], [worked("Dilantin", 200, 20)], [on("Lipitor", 60)]]
INITIAL = dict(
    age=[[born(52, 8)], [born(18)], [born(18, -1)]],
    hcv=[[HCV, lab(RNA, 2400000)], [HCV, lab(RNA, 18500, 180)], [HCV, lab(RNA, 2400000, 181)], [HCV], [HCV, lab(RNA, 0)], [lab(RNA, 2400000)], [dx("Acute hepatitis C without hepatic coma", "B17.10"), lab(RNA, 120000)]],
    spec=[[spec("hepatology")], [spec("infectious disease")], [spec("family medicine")]],
    prior=[[failed("Harvoni", 84, 400)], [failed("Mavyret", 56, 200)], [worked("Epclusa", 30, 200)], [failed("Daklinza", 84, 200)], unsure(failed("Sovaldi", 84, 300)), [failed("Pegasys", 168, 900)], [], [contra("Harvoni")]],
    dec=[[], [dx("Unspecified cirrhosis of liver", "K74.60")], [dx("Other ascites", "R18.8", 100)], [past("Hepatic encephalopathy", "K76.82", 500)], [dx("Esophageal varices without bleeding", "I85.00")]],
    hbv=[[], [HB], [HB, on("Baraclude", 100)], [HB, on("Vemlidy", 30)], [HB, worked("Viread", 300, 9)], [past("Chronic viral hepatitis B without delta-agent", "B18.1")]],
    x=X,
)
RENEWAL = dict(
    now=[[HCV, on("Vosevi", 40)], [HCV, on("Vosevi", 28)], [HCV, on("Vosevi", 27)], [HCV, worked("Vosevi", 60, 4)], [HCV, on("Epclusa", 60)]],
    x=[X[0], X[1], X[3], X[4]],
)
