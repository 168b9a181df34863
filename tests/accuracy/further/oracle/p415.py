"""415 Mavyret: Centene clinical policy, detectable RNA inside the diagnosis line, treatment history by class."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "415-mavyret-cp.txt", "fu-415", "Silver Ridge Health Plan", "Mavyret", "glecaprevir/pibrentasvir"
CLASS, STYLE = "hepatitis C, direct-acting antiviral", "Centene clinical policy, (must meet all), numbers and letters, conditional items"
COMBINED = ((20, 4), (8, 2))
NS5A = {"velpatasvir", "ledipasvir", "pibrentasvir", "elbasvir", "daclatasvir", "ombitasvir"}
NS34 = {"voxilaprevir", "glecaprevir", "grazoprevir", "simeprevir", "paritaprevir"}
IFN = {"peginterferon alfa-2a", "peginterferon alfa-2b", "interferon alfa-2b"}
RNA = "HCV RNA viral load"
INTER = {"rifampin", "carbamazepine", "st. john's wort"}
ARV = {"atazanavir", "darunavir", "lopinavir", "efavirenz"}
HIV = ("B20", "Z21")
LINES = [
    L("dx", "Diagnosis of chronic HCV infection as evidenced by detectable HCV RNA (ribonucleic acid) levels in the last 6 months", "mix",
      lambda p: ALL(p.dx("B18.2"), p.lab(RNA, lambda v: v > 0, 180)), hard="detectable = above zero, window, inside the diagnosis line"),
    L("sp", "Prescribed by or in consultation with a gastroenterologist, hepatologist, or infectious disease specialist", "spec", lambda p: p.prescriber("gastroenterology", "hepatology", "infectious disease")),
    L("age", "Age ≥ 3 years", "age", lambda p: p.age_ge(3)),
    L("naive", "Member is treatment-naïve, i.e., has never been treated with a direct-acting antiviral or interferon for HCV", "trial", lambda p: not p.tried(DAA | IFN), hard="absence of any trial of two classes"),
    L("exp", "Member is treatment-experienced, and prior treatment did not include an HCV NS5A inhibitor together with an NS3/4A protease inhibitor (e.g., Zepatier, Vosevi)", "trial",
      lambda p: p.tried(DAA | IFN) and not any(set(ingredients_of(m)) & NS5A and set(ingredients_of(m)) & NS34 for m in p.r["medications"]), hard="prior drug, and not one with both mechanisms"),
    L("dec", "Member has no current or previous hepatic decompensation (e.g., ascites, bleeding esophageal varices, hepatic encephalopathy)", "no",
      lambda p: p.no_hx("R18.8", "I85.01", "I85.11", "K76.82", "K70.31", "K72.9"), hard="a state named by its examples"),
    L("hiv", "If member also has HIV infection, the antiretroviral regimen does not include atazanavir, darunavir, lopinavir/ritonavir, or efavirenz", "if",
      lambda p: IF(p.dx(*HIV), not p.on(ARV)), hard="conditional, absence of drugs"),
    L("int", "Mavyret is not prescribed concurrently with rifampin, carbamazepine, or St. John's wort", "conc", lambda p: not p.on(INTER), "b"),
    L("now", "Member is currently receiving Mavyret and has completed at least 28 days of the current course", "now", lambda p: p.taking({"glecaprevir"}, 28), "r"),
    L("daa", "Use together with another HCV direct-acting antiviral (e.g., Epclusa, Harvoni, Sovaldi)", "conc", lambda p: not p.another(DAA, "Mavyret", "glecaprevir/pibrentasvir"), exclude=True),
    L("aud", "Moderate or severe alcohol use disorder that is not in remission", "no",
      lambda p: not any((c.get("icd10") or "").startswith("F10.2") and not (c["icd10"]).startswith("F10.21") and c["status"] == "active" for c in p.r["conditions"]), exclude=True, hard="F10.2x but not F10.21"),
]
ATTESTATIONS = ["Documentation of screening for hepatitis B virus before start of therapy", "Dose does not exceed 300 mg/120 mg (3 tablets) per day",
                "Member is responding positively to therapy", "If request is for a dose increase, new dose does not exceed 300 mg/120 mg (3 tablets) per day"]


def initial(s):
    return ALL(s.dx, s.sp, s.age, ANY(s.naive, s.exp), s.dec, s.hiv, s.int, s.daa, s.aud)


def renewal(s):
    return ALL(s.now, s.int, s.daa, s.aud)


HCV = dx("Chronic viral hepatitis C", "B18.2")
AUD = dx("Alcohol dependence, uncomplicated", "F10.20")
X = [[], [on("Harvoni", 20)], [AUD], [dx("Alcohol dependence, in remission", "F10.21")], [on("Tegretol", 200)], [worked("Rifadin", 120, 30)]]
INITIAL = dict(
    age=[[born(52, 40)], [born(3)], [born(3, -1)]],
    dx=[[HCV, lab(RNA, 1850000, 60)], [HCV, lab(RNA, 25, 180)], [HCV, lab(RNA, 940000, 181)], [HCV, lab(RNA, 0, 20)], [HCV], [dx("Chronic viral hepatitis B without delta-agent", "B18.1"), lab(RNA, 1850000)]],
    hist=[[], [failed("Epclusa", 84, 300)], [failed("Pegasys", 160, 900)], [failed("Zepatier", 84, 300)], [failed("Vosevi", 84, 300)], [failed("Sovaldi", 84, 400)]],
    spec=[[spec("hepatology")], [spec("infectious disease")], [spec("internal medicine")]],
    dec=[[], [past("Other ascites", "R18.8", 500)], [dx("Hepatic encephalopathy", "K76.82")], [dx("Esophageal varices without bleeding", "I85.00")], [dx("Secondary esophageal varices with bleeding", "I85.11", 300)],
         [dx("Unspecified cirrhosis of liver", "K74.60")]],
    hiv=[[], [dx("Human immunodeficiency virus [HIV] disease", "B20"), on("Prezcobix", 300)], [dx("Asymptomatic human immunodeficiency virus [HIV] infection status", "Z21"), on("Biktarvy", 300)], [dx("Human immunodeficiency virus [HIV] disease", "B20"), worked("Reyataz", 300, 90)]],
    x=X,
)
RENEWAL = dict(
    now=[[HCV, on("Mavyret", 40)], [HCV, on("glecaprevir/pibrentasvir", 28)], [HCV, on("Mavyret", 27)], [HCV, worked("Mavyret", 40, 5)], [HCV]],
    x=X[:5],
)
