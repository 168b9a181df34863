"""329 Xifaxan: criteria in tables, two indications by heading, renewal in a table, exclusions as bullets."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "329-xifaxan-table.md", "fu-329", "Great Basin Employees Health Plan", "Xifaxan", "rifaximin"
CLASS, STYLE = "hepatic encephalopathy and IBS-D, rifaximin", "numbered tables under indication headings"
RIF, TCA_, SPASM = {"rifaximin"}, {"amitriptyline", "nortriptyline", "imipramine", "desipramine", "doxepin"}, {"dicyclomine", "hyoscyamine"}
LINES = [
    L("he", "Diagnosis of hepatic encephalopathy, or a past episode of it", "dx", lambda p: p.hx("K76.82"), hard="present or past, 'it'"),
    L("age", "Age 18 years or more", "age", lambda p: p.age_ge(18)),
    L("lac", "Lactulose is taken along with Xifaxan, unless lactulose is contraindicated or was not tolerated", "now",
      lambda p: p.taking({"lactulose"}) or p.contraindicated({"lactulose"}) or p.intolerant({"lactulose"}), hard="current drug unless contraindicated or not tolerated"),
    L("spec", "Written by, or on the advice of, a gastroenterologist or hepatologist", "spec", lambda p: p.prescriber("gastroenterology", "hepatology")),
    L("ibs", "Diagnosis of irritable bowel syndrome with diarrhea", "dx", lambda p: p.dx("K58.0")),
    L("lop", "Loperamide (Imodium) gave an inadequate response or was not tolerated", "trial", lambda p: p.fail_or_intolerant({"loperamide"})),
    L("tca", "A 4-week trial of a tricyclic antidepressant (e.g., amitriptyline) or of an antispasmodic (dicyclomine or hyoscyamine), unless each is contraindicated", "mix",
      lambda p: p.tried(TCA_ | SPASM, 28) or (p.contraindicated(TCA_) and p.contraindicated(SPASM)), hard="a class or two drugs, unless each"),
    L("ten", "No course of Xifaxan in the past 10 weeks", "conc", lambda p: not p.tried(RIF, within=70), hard="the requested drug, absent in a window"),
    L("past", "The member has had at least one earlier course of Xifaxan", "trial", lambda p: p.tried(RIF), "r"),
    L("rdx", "The member has hepatic encephalopathy or IBS-D", "dx", lambda p: p.dx("K76.82", "K58.0"), "r"),
    L("sibo", "small intestinal bacterial overgrowth", "no", lambda p: p.no_dx("K63.821"), exclude=True),
    L("cdi", "Clostridioides difficile infection", "no", lambda p: p.no_dx("A04.7"), exclude=True),
    L("ibd", "active ulcerative colitis or Crohn's disease", "no", lambda p: p.no_dx("K50", "K51"), exclude=True),
]
ATTESTATIONS = ["Symptoms improved during the earlier course"]


def initial(s):
    return ALL(ANY(ALL(s.he, s.age, s.lac, s.spec), ALL(s.ibs, s.age, s.lop, s.tca, s.ten)), s.sibo, s.cdi, s.ibd)


def renewal(s):
    return ALL(s.past, s.rdx, ATT, s.sibo, s.cdi, s.ibd)


HE, IBS = dx("Hepatic encephalopathy", "K76.82"), dx("Irritable bowel syndrome with diarrhea", "K58.0")
X = [[], [dx("Small intestinal bacterial overgrowth, unspecified", "K63.8219")], [dx("Enterocolitis due to Clostridium difficile, recurrent", "A04.71")],
     [past("Enterocolitis due to Clostridium difficile, not specified as recurrent", "A04.72")], [dx("Crohn's disease of small intestine without complications", "K50.00")],
     [dx("Diverticulosis of large intestine without perforation or abscess", "K57.30")]]
INITIAL = dict(
    age=[[born(58, 40)], [born(18)], [born(18, -1)]],
    dx=[[HE], [past("Hepatic encephalopathy", "K76.82", 200)], [dx("Unspecified cirrhosis of liver", "K74.60")], []],
    lac=[[on("Lactulose", 200)], [on("Enulose", 30)], [bad("Enulose")], [contra("Lactulose")], [failed("Lactulose", 60)], [on("MiraLAX", 100)], []],
    spec=[[spec("hepatology")], [spec("gastroenterology")], [spec("internal medicine")]],
    x=X,
)
MORE = {"ibs": dict(
    age=[[born(35, 40)], [born(18, -1)]],
    dx=[[IBS], [dx("Irritable bowel syndrome with constipation", "K58.1")], [dx("Irritable bowel syndrome with diarrhea", "K58.0"), dx("Ulcerative colitis, unspecified", "K51.90")]],
    lop=[[failed("Imodium A-D", 30)], [bad("Loperamide")], [failed("Lomotil", 60)], [worked("Loperamide", 60)], [contra("Loperamide")]],
    tca=[[failed("Elavil", 60)], [worked("Bentyl", 28)], [worked("Levsin", 27)], [bad("Bentyl", 10)], [contra("Elavil"), contra("Bentyl"), contra("Levsin")], [contra("Elavil")], [failed("Zoloft", 90)]],
    ten=[[], [worked("Xifaxan", 14, 70)], [worked("Xifaxan", 14, 71)]],
)}
RENEWAL = dict(
    now=[[HE, on("Xifaxan", 300)], [IBS, worked("Xifaxan", 14, 100)], [IBS], [worked("rifaximin", 14, 100), dx("Irritable bowel syndrome, unspecified", "K58.9")], [past("Hepatic encephalopathy", "K76.82"), on("Xifaxan", 300)]],
    x=X[:3],
)
