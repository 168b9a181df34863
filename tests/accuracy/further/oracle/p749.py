"""749 Xifaxan: Express Scripts, bold numbered indications, A) / i., four indications."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "749-xifaxan.md", "fu-749", "Gateway Arch Scripts", "Xifaxan", "rifaximin"
CLASS, STYLE = "gut: rifaximin", "Express Scripts, bold numbered indications with A) / i."
COMBINED = ((22, 5), (14, 3))
LAC = {"lactulose"}
TD = {"azithromycin", "ciprofloxacin"}
LINES = [
    L("he", "Hepatic Encephalopathy. Approve for 6 months if the patient meets ALL of the following (A, B, and C)", "dx", lambda p: p.dx("K76.82"), hidden=True),
    L("age18", "Patient is ≥ 18 years of age", "age", lambda p: p.age_ge(18)),
    L("lac", "Patient has been taking lactulose for ≥ 30 days and is still on it", "now", lambda p: p.taking(LAC, 30), hard="duration and current use"),
    L("nolac", "Patient has a contraindication or intolerance to lactulose", "trial", lambda p: p.intolerant(LAC) or p.contraindicated(LAC)),
    L("spec", "Xifaxan is prescribed by or in consultation with a gastroenterologist, hepatologist, or infectious disease specialist", "spec", lambda p: p.prescriber("gastroenterology", "hepatology", "infectious disease")),
    L("ibs", "Irritable Bowel Syndrome with Diarrhea. Approve for 14 days if the patient meets ALL of the following (A, B, and C)", "dx", lambda p: p.dx("K58.0"), hidden=True),
    L("anti", "An anti-diarrheal drug (e.g., loperamide)", "trial", lambda p: p.tried({"loperamide", "diphenoxylate"}, 14) or p.intolerant({"loperamide", "diphenoxylate"}), hard="the header carries the verb"),
    L("spasm", "An antispasmodic (e.g., dicyclomine, hyoscyamine) or a tricyclic antidepressant", "trial",
      lambda p: p.tried({"dicyclomine", "hyoscyamine"} | TCA, 14) or p.intolerant({"dicyclomine", "hyoscyamine"} | TCA), hard="the header carries the verb"),
    L("gap", "Patient has not taken Xifaxan in the past 10 weeks", "trial", lambda p: not p.tried({"rifaximin"}, within=70), hard="a drug absent from a window"),
    L("td", "Travelers' Diarrhea. Approve for 3 days if the patient meets ALL of the following (A, B, and C)", "dx", lambda p: p.dx("A09"), hidden=True),
    L("age12", "Patient is ≥ 12 years of age", "age", lambda p: p.age_ge(12)),
    L("abx", "Patient did not respond to azithromycin or ciprofloxacin taken within the past 14 days, or is unable to take one of them because of adverse effects", "trial", lambda p: p.failed(TD, within=14) or p.intolerant(TD), hard="a trial in a window"),
    L("sibo", "Small Intestinal Bacterial Overgrowth. Approve for 14 days if the patient meets BOTH of the following (A and B)", "dx", lambda p: p.dx("K63.821"), hidden=True),
    L("other", "Failure of, or intolerance to, at least one other antibiotic (e.g., amoxicillin/clavulanate, ciprofloxacin, metronidazole)", "trial", lambda p: p.fail_or_intolerant(ANTIBIOTIC), hard="class by examples"),
    L("rdx", "Patient has a diagnosis of hepatic encephalopathy", "dx", lambda p: p.dx("K76.82"), "r"),
    L("rcur", "Patient is currently receiving Xifaxan and, according to the prescriber, has had fewer episodes", "now", lambda p: p.on({"rifaximin"}), "r", hard="a fact and an attestation"),
    L("cdiff", "Clostridioides difficile infection", "no", lambda p: p.no_dx("A04.7"), exclude=True),
    L("crohn", "Crohn's disease", "no", lambda p: p.no_dx("K50"), exclude=True),
]
ATTESTATIONS = ["Patient has no fever or bloody stool, according to the prescriber", "Breath testing was positive"]


def initial(s):
    return ALL(ANY(ALL(s.he, s.age18, ANY(s.lac, s.nolac), s.spec), ALL(s.ibs, s.age18, s.anti, s.spasm, s.gap), ALL(s.td, s.age12, s.abx, ATT), ALL(s.sibo, ATT, s.other)), s.cdiff, s.crohn)


def renewal(s):
    return ALL(s.rdx, s.rcur, s.cdiff, s.crohn)


X = [[], [dx("Enterocolitis due to Clostridium difficile, not specified as recurrent", "A04.72", 10)], [past("Enterocolitis due to Clostridium difficile, not specified as recurrent", "A04.72", 500)], [dx("Crohn's disease, unspecified, without complications", "K50.90")],
     [dx("Ulcerative colitis, unspecified, without complications", "K51.90")]]
HE = dx("Hepatic encephalopathy", "K76.82", 200)
INITIAL = dict(
    dx=[[HE], [dx("Unspecified cirrhosis of liver", "K74.60")], [past("Hepatic encephalopathy", "K76.82", 900)]],
    age=[[], [born(18)], [born(18, -1)]],
    lac=[[on("lactulose", 90)], [on("Enulose", 30)], [on("lactulose", 29)], [worked("lactulose", 200, 10)], [bad("Kristalose")], [contra("lactulose")], [failed("lactulose", 90)], []],
    spec=[[spec("hepatology")], [spec("gastroenterology")], [spec("internal medicine")]],
    x=X,
)
MORE = {
    "ibs": dict(
        dx=[[dx("Irritable bowel syndrome with diarrhea", "K58.0")], [dx("Irritable bowel syndrome with constipation", "K58.1")]],
        age=[[], [born(18, -1)]],
        anti=[[worked("loperamide", 30)], [failed("Imodium", 14)], [failed("loperamide", 13)], [bad("Lomotil")], []],
        spasm=[[failed("Bentyl", 40)], [worked("hyoscyamine", 14)], [failed("dicyclomine", 13)], [worked("amitriptyline", 60)], [contra("dicyclomine")], [worked("sertraline", 90)]],
        gap=[[], [worked("Xifaxan", 14, 71)], [worked("Xifaxan", 14, 70)], [on("rifaximin", 5)]],
        x=[X[0], X[3]],
    ),
    "td": dict(
        dx=[[dx("Travelers' diarrhea", "A09", 5)], [dx("Salmonella enteritis", "A02.0", 5)]],
        age=[[], [born(12)], [born(12, -1)]],
        abx=[[failed("azithromycin", 3, 2)], [failed("Cipro", 5, 14)], [failed("Cipro", 5, 15)], [bad("Zithromax", 2, 400)], [worked("azithromycin", 3, 2)], [contra("ciprofloxacin")], []],
        x=[X[0], X[1]],
    ),
    "sibo": dict(
        dx=[[dx("Small intestinal bacterial overgrowth, unspecified", "K63.8219")], [dx("Small intestinal bacterial overgrowth, hydrogen-subtype", "K63.8211")], [dx("Abdominal distension (gaseous)", "R14.0")]],
        abx=[[failed("metronidazole", 10)], [bad("Augmentin", 3)], [partial("ciprofloxacin", 7)], [worked("Flagyl", 10)], []],
        x=[X[0], X[3], X[4]],
    ),
}
RENEWAL = dict(
    dx=[[HE], [dx("Unspecified cirrhosis of liver", "K74.60")], [dx("Irritable bowel syndrome with diarrhea", "K58.0")]],
    cur=[[on("Xifaxan", 180)], [on("rifaximin", 180)], [worked("Xifaxan", 160, 20)]],
    x=X,
)
