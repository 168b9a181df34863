"""877 Trulance: OptumRx guideline, 1.1.2 numbers with AND/OR lines, therapy stage in a table, a header that carries the verb."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "877-trulance-guideline.md", "fu-877", "Heartland Optimum Health", "Trulance", "plecanatide"
CLASS, STYLE = "GI: chronic constipation, IBS-C", "OptumRx guideline, 1.1.1 with AND/OR lines, stage in a table"
COMBINED = ((40, 7), (14, 3))
CLASSES = (BULK_LAXATIVE, OSMOTIC, STIMULANT_LAXATIVE)
step = lambda p, d: p.tried({d}, 30) or p.intolerant({d}) or p.contraindicated({d})
LINES = [
    L("cic", "Diagnosis of chronic idiopathic constipation", "dx", lambda p: p.dx("K59.04")),
    L("two", "Trial and failure (after at least 14 days), contraindication, or intolerance to TWO of the following", "trial", lambda p: count(lambda g: p.tfci(g, 14), *CLASSES) >= 2, hard="two of three classes by examples"),
    L("ibs", "Diagnosis of irritable bowel syndrome with constipation", "dx", lambda p: p.dx("K58.1")),
    L("osm", "Trial and failure, contraindication, or intolerance to an osmotic laxative (e.g., lactulose, polyethylene glycol 3350)", "trial", lambda p: p.tfci(OSMOTIC)),
    L("both", "Trial of at least 30 days, contraindication, or intolerance to both Linzess (linaclotide) and lubiprostone (generic Amitiza)", "trial",
      lambda p: step(p, "linaclotide") and step(p, "lubiprostone"), hard="a trial of any outcome, of both drugs"),
    L("age", "Patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("obs", "Patient does not have a mechanical gastrointestinal obstruction", "no", lambda p: p.no_dx("K56.5", "K56.6")),
    L("spec", "Prescribed by or in consultation with a gastroenterologist", "spec", lambda p: p.prescriber("gastroenterology")),
    L("conc", "Not used in combination with another prescription drug for constipation (e.g., Linzess, Motegrity, Ibsrela)", "conc", lambda p: not p.another(CONSTIPATION_877 | {"plecanatide"}, "Trulance", "plecanatide"), "b"),
    L("cur", "Patient is currently on Trulance therapy", "now", lambda p: p.on({"plecanatide"}), "r"),
]
ATTESTATIONS = ["Documentation of a positive clinical response, such as an increase in complete spontaneous bowel movements"]


def initial(s):
    return ALL(ANY(ALL(s.cic, s.two), ALL(s.ibs, s.osm)), s.both, s.age, s.obs, s.spec, s.conc)


def renewal(s):
    return ALL(s.cur, ATT, s.conc)


CIC = dx("Chronic idiopathic constipation", "K59.04")
IBS = dx("Irritable bowel syndrome with constipation", "K58.1")
PAIR = [[worked("Linzess", 60, 90), failed("lubiprostone", 45)], [bad("Linzess", 8), failed("Amitiza", 30)], [failed("Linzess", 29), failed("lubiprostone", 45)], [failed("linaclotide", 60)], [contra("Linzess"), contra("Amitiza")],
        [worked("Linzess", 30, 90), worked("Amitiza", 30)], []]
INITIAL = dict(
    age=[[born(41, 60)], [born(18)], [born(18, -1)]],
    dx=[[CIC], [dx("Constipation, unspecified", "K59.00")], [dx("Drug induced constipation", "K59.03")], [past("Chronic idiopathic constipation", "K59.04")], [IBS]],
    spec=[[spec("gastroenterology")], [spec("internal medicine")]],
    two=[[failed("Metamucil", 30), failed("MiraLAX", 40)], [failed("psyllium", 14), bad("Dulcolax", 3)], [failed("Metamucil", 13), failed("MiraLAX", 40)], [failed("MiraLAX", 40), failed("lactulose", 40, 90)], [contra("Citrucel"), partial("senna", 20)],
         [worked("Metamucil", 100), failed("lactulose", 30)], [failed("docusate", 30), failed("MiraLAX", 30)], [failed("bisacodyl", 30), failed("Enulose", 20)], []],
    both=PAIR,
    obs=[[], [dx("Unspecified intestinal obstruction, unspecified as to partial versus complete obstruction", "K56.609", 20)], [past("Unspecified intestinal obstruction, unspecified as to partial versus complete obstruction", "K56.609", 500)], [dx("Diverticulosis of large intestine without perforation or abscess without bleeding", "K57.30")]],
    conc=[[], [on("Motegrity", 50)], [on("Ibsrela", 30)], [worked("Motegrity", 50)], [on("Trulance", 20)]],
)
MORE = {"ibsc": dict(
    age=[[born(36, 60)], [born(18, -1)]],
    dx=[[IBS], [dx("Irritable bowel syndrome with diarrhea", "K58.0")], [dx("Irritable bowel syndrome, unspecified", "K58.9")], [CIC]],
    spec=[[spec("gastroenterology")], [spec("family medicine")]],
    osm=[[failed("MiraLAX", 5)], [bad("lactulose", 4)], [contra("polyethylene glycol")], [worked("MiraLAX", 60)], [failed("senna", 40)], []],
    both=PAIR[:4],
    conc=[[], [on("Motegrity", 20)]],
)}
RENEWAL = dict(
    cur=[[CIC, on("Trulance", 200)], [IBS, on("plecanatide", 40)], [CIC, worked("Trulance", 200, 10)], [CIC]],
    conc=[[], [on("Linzess", 30)], [on("Amitiza", 30)], [worked("Linzess", 30)]],
)
