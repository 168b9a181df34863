"""910 Trulance: OptumRx bullets with AND/OR items, two indications, one branch for men only."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "910-trulance.md", "fu-910", "Emerald Coast Optimum Rx", "Trulance", "plecanatide"
CLASS, STYLE = "constipation, IBS-C", "OptumRx bullets with AND and OR items"
COMBINED = ((34, 6), (14, 3))
LINES = [
    L("cic", "Diagnosis of chronic idiopathic constipation", "dx", lambda p: p.dx("K59.04")),
    L("age", "Patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("lax", "Trial and failure (of a minimum 14-day supply), contraindication, or intolerance to lactulose or polyethylene glycol (Miralax)", "trial", lambda p: p.tfci({"lactulose", "polyethylene glycol"}, 14)),
    L("lin", "History of use of Linzess for at least 30 days within the past 12 months, or intolerance to Linzess", "trial", lambda p: p.tried({"linaclotide"}, 30, 360) or p.intolerant({"linaclotide"}), hard="use in a window, whatever the outcome"),
    L("ibs", "Diagnosis of irritable bowel syndrome with constipation", "dx", lambda p: p.dx("K58.1")),
    L("both", "Failure (after at least 30 days), contraindication, or intolerance to BOTH Linzess (linaclotide) and lubiprostone (generic Amitiza)", "trial", lambda p: p.tfci({"linaclotide"}, 30) and p.tfci({"lubiprostone"}, 30)),
    L("male", "Patient is male and has had a failure (after at least 30 days), contraindication, or intolerance to Linzess (linaclotide)", "mix", lambda p: p.male and p.tfci({"linaclotide"}, 30), hard="sex and a trial"),
    L("gi", "Prescribed by or in consultation with a gastroenterologist", "spec", lambda p: p.prescriber("gastroenterology")),
    L("now", "Patient remains on Trulance", "now", lambda p: p.on({"plecanatide"}), "r"),
    L("obs", "Mechanical gastrointestinal obstruction", "no", lambda p: p.no_dx("K56.6", "K56.5", "K56.2"), exclude=True),
    L("oic", "Opioid-induced constipation", "no", lambda p: p.no_dx("K59.03"), exclude=True),
    L("conc", "Combined use with Linzess, Amitiza, Ibsrela, or Motegrity", "conc", lambda p: not p.on({"linaclotide", "lubiprostone", "tenapanor", "prucalopride"}), exclude=True),
]
ATTESTATIONS = ["Symptoms have been present for at least 3 months, as stated by the prescriber", "Documentation of positive clinical response to therapy (e.g., more spontaneous bowel movements)"]


def initial(s):
    return ALL(ANY(ALL(s.cic, s.age, ATT, s.lax, s.lin), ALL(s.ibs, s.age, ANY(s.both, s.male), s.gi)), s.obs, s.oic, s.conc)


def renewal(s):
    return ALL(s.now, ATT, s.obs, s.oic, s.conc)


CIC, IBS = dx("Chronic idiopathic constipation", "K59.04"), dx("Irritable bowel syndrome with constipation", "K58.1")
X = [[], [dx("Unspecified intestinal obstruction, unspecified as to partial versus complete obstruction", "K56.609", 30)], [past("Unspecified intestinal obstruction, unspecified as to partial versus complete obstruction", "K56.609")],
     [dx("Opioid-induced constipation", "K59.03", 90)], [on("Motegrity", 30)], [on("Ibsrela", 30)], [on("MiraLAX", 60)]]
INITIAL = dict(
    age=[[born(47, 9)], [born(18)], [born(18, -1)]],
    dx=[[CIC], [dx("Constipation, unspecified", "K59.00")], [dx("Slow transit constipation", "K59.01")], [past("Chronic idiopathic constipation", "K59.04")]],
    lax=[[failed("MiraLAX", 40)], [failed("Enulose", 14)], [failed("Lactulose", 13)], [bad("Polyethylene glycol")], [contra("Lactulose")], [worked("MiraLAX", 60)], [failed("Senokot", 60)], []],
    lin=[[worked("Linzess", 90, 30)], [worked("linaclotide", 30, 320)], [worked("Linzess", 29, 60)], [worked("Linzess", 90, 361)], [bad("Linzess", 5, 700)], [contra("Linzess")], [failed("Amitiza", 60)], []],
    x=X,
)
MORE = {"ibs": dict(
    sex=[[sex("female")], [sex("male")]],
    spec=[[spec("gastroenterology")], [spec("family medicine")], [spec("internal medicine")]],
    age=[[born(39, 9)], [born(18)], [born(18, -1)]],
    dx=[[IBS], [dx("Irritable bowel syndrome with diarrhea", "K58.0")], [dx("Irritable bowel syndrome, unspecified", "K58.9")]],
    step=[[failed("Linzess", 60, 100), failed("Amitiza", 40)], [failed("linaclotide", 30, 100), failed("lubiprostone", 30)], [failed("Linzess", 60, 100), failed("lubiprostone", 29)], [bad("Linzess"), contra("Amitiza")],
          [sex("male"), failed("Linzess", 60)], [failed("Linzess", 60)], [sex("male"), failed("Linzess", 29)], [sex("male"), failed("Amitiza", 60)], [sex("male"), bad("Linzess")], [sex("male"), worked("Linzess", 60)], []],
    x=[[], [on("Ibsrela", 30)], [dx("Opioid-induced constipation", "K59.03", 90)], [on("Amitiza", 40)]],
)}
RENEWAL = dict(
    now=[[CIC, on("Trulance", 200)], [IBS, on("plecanatide", 200)], [CIC, worked("Trulance", 200, 20)], [CIC]],
    x=X,
)
