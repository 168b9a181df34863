"""717 Xifaxan: Medicare Part D criteria, labelled sections, one paragraph an indication, age and prescriber by indication."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "717-xifaxan.txt", "fu-717", "Silver Mesa Medicare Advantage", "Xifaxan", "rifaximin"
CLASS, STYLE = "gut: rifaximin", "Medicare Part D criteria, labelled sections, a sentence an indication"
COMBINED = ((22, 5), (14, 4))
LAC, X_ = {"lactulose"}, {"rifaximin"}
GROUPS = ({"loperamide"}, {"dicyclomine", "hyoscyamine"}, TCA)
HE = lambda p: p.dx("K76.82")
IBS = lambda p: p.dx("K58.0")
TD = lambda p: p.dx("A09")


def repeat(p):
    """At least ten weeks since the last course ended, where there was one."""
    ts = p.trials("rifaximin")
    if not (IBS(p) and ts):
        return True
    return all(not t["active"] and t["end"] and (p.today - t["end"]).days >= 70 for t in ts)


LINES = [
    L("cdi", "Clostridioides difficile infection", "no", lambda p: p.no_dx("A04.7"), exclude=True),
    L("cyc", "Concurrent use of cyclosporine", "conc", lambda p: not p.on({"cyclosporine"}), exclude=True),
    L("he", "Hepatic encephalopathy (HE): Diagnosis of hepatic encephalopathy, and one of the following: inadequate response to at least 30 days of lactulose, or intolerance or contraindication to lactulose", "mix",
      lambda p: HE(p) and p.tfci(LAC, 30), hard="diagnosis and step on one line"),
    L("ibs", "Irritable bowel syndrome with diarrhea (IBS-D): Diagnosis of irritable bowel syndrome with diarrhea, and trial and failure, intolerance, or contraindication to two of the following: loperamide, an antispasmodic (e.g., dicyclomine, hyoscyamine), or a tricyclic antidepressant (e.g., amitriptyline, nortriptyline)", "mix",
      lambda p: IBS(p) and count(lambda g: p.tfci(g), *GROUPS) >= 2, hard="diagnosis and two of three on one line"),
    L("td", "Travelers' diarrhea (TD): Diagnosis of travelers' diarrhea, and failure of azithromycin, ciprofloxacin, or levofloxacin within the past 30 days", "mix",
      lambda p: TD(p) and p.failed({"azithromycin", "ciprofloxacin", "levofloxacin"}, 0, 30), hard="diagnosis and a step in a window"),
    L("a18", "HE and IBS-D: 18 years of age or older", "age", lambda p: IF(HE(p) or IBS(p), p.age_ge(18)), hard="age by indication, abbreviations"),
    L("a12", "TD: 12 years of age or older", "age", lambda p: IF(TD(p), p.age_ge(12)), hard="age by indication, abbreviation"),
    L("spec", "HE: Prescribed by or in consultation with a gastroenterologist, hepatologist, or infectious disease specialist", "spec",
      lambda p: IF(HE(p), p.prescriber("gastroenterology", "hepatology", "infectious disease")), hard="prescriber by indication"),
    L("rep", "IBS-D, repeat course: if the member has taken Xifaxan before, at least 10 weeks have passed since the last course ended", "if", repeat, hard="conditional on the drug itself"),
]
ATTESTATIONS = []


def initial(s):
    return ALL(ANY(s.he, s.ibs, s.td), s.a18, s.a12, s.spec, s.rep, s.cdi, s.cyc)


H = dx("Hepatic encephalopathy", "K76.82")
I = dx("Irritable bowel syndrome with diarrhea", "K58.0")
T = dx("Travelers' diarrhea", "A09", 4)
X = [[], [dx("Enterocolitis due to Clostridium difficile, not specified as recurrent", "A04.72", 20)], [past("Enterocolitis due to Clostridium difficile, recurrent", "A04.71", 300)], [on("Neoral", 90)], [worked("Sandimmune", 90, 5)]]
INITIAL = dict(
    age=[[born(67, 10)], [born(18)], [born(18, -1)]],
    dx=[[H], [past("Hepatic encephalopathy", "K76.82")], [dx("Unspecified cirrhosis of liver", "K74.60")]],
    lac=[[failed("Lactulose", 60)], [partial("Enulose", 30)], [failed("Lactulose", 29)], [bad("Lactulose", 5)], [contra("Lactulose")], [on("Lactulose", 90)], []],
    spec=[[spec("gastroenterology")], [spec("hepatology")], [spec("infectious disease")], [spec("family medicine")]],
    x=X,
)
MORE = dict(
    ibs=dict(
        dx=[[I], [dx("Irritable bowel syndrome with constipation", "K58.1")], [dx("Irritable bowel syndrome, unspecified", "K58.9")]],
        age=[[born(41, 30)], [born(18, -1)]],
        two=[[failed("Loperamide", 30), failed("Bentyl", 30, 100)], [bad("Imodium"), contra("Amitriptyline")], [failed("Dicyclomine", 30), failed("Levsin", 30, 100)], [failed("Loperamide", 30)], [worked("Loperamide", 90), failed("Dicyclomine", 30)], [failed("Dicyclomine", 30), failed("Pamelor", 60, 90)]],
        rep=[[], [worked("Xifaxan", 14, 70)], [worked("Xifaxan", 14, 69)], [worked("rifaximin", 14, 300), worked("Xifaxan", 14, 100)], [on("Xifaxan", 9)]],
        x=[X[0], X[1], X[3]],
    ),
    td=dict(
        dx=[[T], [dx("Salmonella enteritis", "A02.0", 4)]],
        age=[[born(29, 30)], [born(12)], [born(12, -1)], [born(17, 20)]],
        abx=[[failed("Azithromycin", 3, 2)], [failed("Cipro", 5, 30)], [failed("Levaquin", 5, 31)], [worked("Azithromycin", 3, 2)], [failed("Doxycycline", 5, 3)]],
        rep=[[], [worked("Xifaxan", 3, 20)]],
        x=[X[0], X[1]],
    ),
)
