"""798 Vosevi: Centene, 1. / a. / i. with semicolons, earlier treatment by ingredient of combination products."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "798-vosevi.txt", "fu-798", "Larkspur State Health Plan", "Vosevi", "sofosbuvir/velpatasvir/voxilaprevir"
CLASS, STYLE = "hepatitis C: direct-acting antiviral", "Centene, I. / A. / 1. / a. / i. with semicolons"
COMBINED = ((44, 7), (14, 3))
V, RNA, HCV = {"voxilaprevir"}, "HCV RNA viral load", ("B18.2",)
LINES = [
    L("hcv", "Diagnosis of chronic hepatitis C, with a detectable HCV RNA viral load within the last 6 months", "mix", lambda p: ALL(p.dx(*HCV), p.lab(RNA, lambda v: v > 0, 180)), hard="a diagnosis and a value in a window"),
    L("age", "Age ≥ 18 years", "age", lambda p: p.age_ge(18)),
    L("spec", "Prescribed by or in consultation with a gastroenterologist, hepatologist, or infectious disease specialist", "spec", lambda p: p.prescriber("gastroenterology", "hepatology", "infectious disease")),
    L("ns5a", "Previous treatment for at least 4 weeks with an NS5A inhibitor (e.g., daclatasvir, elbasvir, ledipasvir, pibrentasvir, velpatasvir)", "trial", lambda p: p.tried(NS5A, 28), hard="class by ingredients of combination products"),
    L("sof", "Previous treatment for at least 4 weeks with sofosbuvir", "trial", lambda p: p.tried({"sofosbuvir"}, 28)),
    L("never", "Member has never taken Vosevi before", "no", lambda p: not p.tried(V), hard="absence of a drug, ever"),
    L("dec", "Member has no history of ascites, hepatic encephalopathy, or bleeding esophageal varices", "no", lambda p: p.no_hx("R18", "K70.11", "K70.31", "K71.51", "K76.82", "I85.01", "I85.11")),
    L("labs", "Total bilirubin ≤ 2 mg/dL and platelet count ≥ 50 x 10^9/L, both within the last 90 days", "lab", lambda p: ALL(p.lab("Total bilirubin", lambda v: v <= 2, 90), p.lab("Platelet count", lambda v: v >= 50, 90)), hard="two values, one window"),
    L("hbv", "If member also has chronic hepatitis B, member is currently taking entecavir or tenofovir", "if", lambda p: IF(p.dx("B18.0", "B18.1"), p.on(TENOFOVIR_791 | {"entecavir"})), hard="conditional on a condition"),
    L("conc", "Vosevi is not prescribed concurrently with rosuvastatin, cyclosporine, rifampin, carbamazepine, or phenytoin", "conc", lambda p: not p.on({"rosuvastatin", "cyclosporine", "rifampin", "carbamazepine", "phenytoin"}), "b"),
    L("now", "Member is currently receiving Vosevi", "now", lambda p: p.on(V), "r"),
    L("fall", "HCV RNA viral load has fallen by at least 99% from the value before Vosevi was started", "change", lambda p: p.change(RNA, V, lambda b, c: b > 0 and round((b - c) / b, 8) >= 0.99), "r", hard="relative change from baseline"),
    L("tot", "Treatment with Vosevi has totaled less than 12 weeks", "trial", lambda p: sum(t["days"] or 0 for t in p.trials("voxilaprevir")) < 84, "r", hard="a total over stints"),
    L("x1", "Acute hepatitis C", "no", lambda p: p.no_dx("B17.1"), exclude=True),
    L("x2", "Use together with another hepatitis C direct-acting antiviral (e.g., Epclusa, Harvoni, Mavyret, Zepatier)", "conc", lambda p: not p.another(DAA, "Vosevi", "sofosbuvir/velpatasvir/voxilaprevir"), exclude=True),
]
ATTESTATIONS = ["Laboratory report documents HCV genotype 1a or 3", "Dose does not exceed one tablet per day for 12 weeks", "Documentation of adherence to the prescribed regimen"]


def initial(s):
    return ALL(s.hcv, s.age, s.spec, ANY(s.ns5a, ALL(s.sof, ATT)), s.never, s.dec, s.labs, s.hbv, s.conc, ATT, s.x1, s.x2)


def renewal(s):
    return ALL(s.now, s.fall, s.tot, s.conc, ATT, s.x1, s.x2)


HC = dx("Chronic viral hepatitis C", "B18.2")
HB = dx("Chronic viral hepatitis B without delta-agent", "B18.1")
labs = lambda b, p, ago=25, unit=None: [lab("Total bilirubin", b, ago), lab("Platelet count", p, ago, unit)]
INITIAL = dict(
    dx=[[HC, lab(RNA, 1450000, 40)], [HC, lab(RNA, 800, 180)], [HC, lab(RNA, 1450000, 181)], [HC, lab(RNA, 0, 30)], [HC], [dx("Unspecified viral hepatitis C without hepatic coma", "B19.20"), lab(RNA, 1450000, 40)], [past("Chronic viral hepatitis C", "B18.2"), lab(RNA, 1450000, 40)]],
    age=[[born(58, 30)], [born(18)], [born(18, -1)]],
    spec=[[spec("hepatology")], [spec("infectious disease")], [spec("family medicine")]],
    prior=[[failed("Harvoni", 84, 300)], [failed("Epclusa", 28, 300)], [failed("Mavyret", 27, 300)], [failed("Sovaldi", 84, 300)], [failed("Sovaldi", 27, 300)], [worked("Zepatier", 84, 400)], [failed("Daklinza", 60, 300)], [failed("Copegus", 160, 300)], [contra("Harvoni")], []],
    never=[[], [failed("Vosevi", 84, 300)], [contra("Vosevi")]],
    dec=[[], [past("Other ascites", "R18.8")], [past("Hepatic encephalopathy", "K76.82")], [dx("Secondary esophageal varices with bleeding", "I85.11")], [dx("Esophageal varices without bleeding", "I85.00")], [dx("Unspecified cirrhosis of liver", "K74.60")]],
    labs=[labs(0.8, 140), labs(2.0, 50, 90), labs(2.1, 140), labs(0.8, 49), labs(0.8, 140, 91), [lab("Platelet count", 140, 25)], labs(0.8, 90000, 25, "/uL")],
    hbv=[[], [HB], [HB, on("Baraclude", 90)], [HB, on("Vemlidy", 90)], [HB, worked("Viread", 200, 20)], [past("Chronic viral hepatitis B without delta-agent", "B18.1")]],
    x=[[], [on("Crestor", 200)], [on("Lipitor", 200)], [on("Neoral", 90)], [worked("Dilantin", 90, 30)], [dx("Acute hepatitis C without hepatic coma", "B17.10", 60)], [on("Mavyret", 10)]],
)
RENEWAL = dict(
    now=[[HC, on("Vosevi", 40)], [HC, on("Vosevi", 83)], [HC, on("Vosevi", 84)], [HC, worked("Vosevi", 40, 5)], [HC, worked("Vosevi", 49, 37), on("Vosevi", 35)], [HC, worked("Vosevi", 49, 37), on("Vosevi", 34)]],
    rna=[[lab(RNA, 2000000, 90), lab(RNA, 900, 6)], [lab(RNA, 2000000, 90), lab(RNA, 20000, 6)], [lab(RNA, 2000000, 90), lab(RNA, 21000, 6)], [lab(RNA, 2000000, 90)], [lab(RNA, 900, 6)], [lab(RNA, 2000000, 90), lab(RNA, 0, 6)]],
    x=[[], [on("Tegretol", 90)], [on("Epclusa", 20)]],
)
