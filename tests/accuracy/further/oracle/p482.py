"""482 Trulance: Blue Shield of California, bullets ending in ', and', two indications, two of four agents."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "482-trulance.txt", "fu-482", "Mendocino Shield of California", "Trulance", "plecanatide"
CLASS, STYLE = "chronic idiopathic constipation, IBS-C", "Blue Shield of California bullets ending in ', and', numbered diagnoses"
COMBINED = ((24, 5), (8, 2))
LUB, LIN, PEG = {"lubiprostone"}, {"linaclotide"}, {"polyethylene glycol"}
CONC = "Not taking another drug for chronic constipation (Amitiza, Linzess, Motegrity, or Ibsrela)"
LINES = [
    L("cic", "Diagnosis of chronic idiopathic constipation", "dx", lambda p: p.dx("K59.04")),
    L("age", "Patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("osm", "Inadequate response after at least 2 weeks, or intolerable side effect, with one osmotic laxative (polyethylene glycol or lactulose)", "trial", lambda p: p.fail_or_intolerant(PEG | {"lactulose"}, 14)),
    L("lub", "Inadequate response or intolerable side effect with generic lubiprostone, or contraindication to it", "trial", lambda p: p.tfci(LUB)),
    L("lin", "Inadequate response or intolerable side effect with Linzess", "trial", lambda p: p.fail_or_intolerant(LIN)),
    L("conc", CONC, "conc", lambda p: not p.on(LUB | LIN | {"prucalopride", "tenapanor"}), "b"),
    L("ibs", "Diagnosis of IBS-C", "dx", lambda p: p.dx("K58.1")),
    L("two", "Two of the following have been ineffective or caused intolerable side effects: polyethylene glycol, psyllium, lubiprostone, Linzess", "trial",
      lambda p: count(p.fail_or_intolerant, PEG, {"psyllium"}, LUB, LIN) >= 2, hard="a number before a list in the line"),
    L("gi", "Prescribed by, or in consultation with, a gastroenterologist", "spec", lambda p: p.prescriber("gastroenterology")),
    L("now", "Patient is established on Trulance (currently taking it for at least 60 days)", "now", lambda p: p.taking({"plecanatide"}, 60), "r"),
    L("obs", "Known or suspected mechanical gastrointestinal obstruction", "no", lambda p: p.no_dx("K56.1", "K56.2", "K56.3", "K56.4", "K56.5", "K56.6", "K31.5"), exclude=True),
    L("oic", "Opioid-induced constipation", "no", lambda p: p.no_dx("K59.03"), exclude=True),
]
ATTESTATIONS = ["Dose does not exceed one 3 mg tablet per day", "Constipation has improved, as documented by the prescriber"]


def initial(s):
    return ALL(ANY(ALL(s.cic, s.age, s.osm, s.lub, s.lin, s.conc, ATT), ALL(s.ibs, s.age, s.two, s.gi, s.conc, ATT)), s.obs, s.oic)


def renewal(s):
    return ALL(s.now, ATT, s.conc, s.obs, s.oic)


CIC, IBS = dx("Chronic idiopathic constipation", "K59.04"), dx("Irritable bowel syndrome with constipation", "K58.1")
X = [[], [on("Linzess", 90)], [on("Motegrity", 90)], [on("MiraLAX", 90)], [dx("Unspecified intestinal obstruction, unspecified as to partial versus complete obstruction", "K56.609", 9)], [dx("Opioid-induced constipation", "K59.03")]]
INITIAL = dict(
    age=[[born(47, 40)], [born(18)], [born(18, -1)]],
    dx=[[CIC], [dx("Slow transit constipation", "K59.01")], [past("Chronic idiopathic constipation", "K59.04")], []],
    osm=[[failed("MiraLAX", 30)], [failed("Lactulose", 14)], [failed("MiraLAX", 13)], [bad("Enulose")], [worked("MiraLAX", 300)], [failed("Metamucil", 60)], []],
    lub=[[failed("Lubiprostone", 40)], [bad("Lubiprostone")], [contra("Lubiprostone")], [worked("Lubiprostone", 60)], []],
    lin=[[failed("Linzess", 40)], [bad("Linzess")], [partial("Linaclotide", 20)], [contra("Linzess")], []],
    x=X,
)
MORE = {"ibs": dict(
    age=[[born(39, 40)], [born(18, -1)]],
    dx=[[IBS], [dx("Irritable bowel syndrome with diarrhea", "K58.0")]],
    two=[[failed("MiraLAX", 30), failed("Linzess", 40)], [bad("Metamucil"), partial("Lubiprostone", 9)], [failed("MiraLAX", 30)], [failed("MiraLAX", 30), failed("Lactulose", 30)], [failed("Psyllium", 30), worked("Linzess", 90)], [failed("MiraLAX", 30), contra("Lubiprostone")]],
    spec=[[spec("gastroenterology")], [spec("internal medicine")]],
    x=X[:2] + X[4:5],
)}
RENEWAL = dict(
    now=[[CIC, on("Trulance", 200)], [IBS, on("plecanatide", 60)], [CIC, on("Trulance", 59)], [CIC, worked("Trulance", 200, 10)]],
    x=[[], [on("Ibsrela", 20)], [on("Amitiza", 20)], [on("Senokot", 20)], [dx("Opioid-induced constipation", "K59.03")]],
)
