"""634 Linzess: OptumRx, '1 -' with 1.1 -, three indications, a BOTH header, sex branch, use within 60 days."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "634-linzess.md", "fu-634", "Granite Coast Rx Solutions", "Linzess", "linaclotide"
CLASS, STYLE = "constipation: linaclotide", "OptumRx, 1 - and 3.1 - with bare AND/OR"
COMBINED = ((20, 6), (12, 3))
step = lambda p, d: p.tfci(d, 28)
LINES = [
    L("cic", "Diagnosis of chronic idiopathic constipation", "dx", lambda p: p.dx("K59.04")),
    L("age", "Patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("both", "Inadequate response after a trial of at least 28 days, contraindication, or intolerance to BOTH of the following:", "trial",
      lambda p: step(p, OSMOTIC) and step(p, STIMULANT_LAXATIVE), hard="the header carries the verb; classes by examples"),
    L("ibs", "Diagnosis of irritable bowel syndrome with constipation (IBS-C)", "dx", lambda p: p.dx("K58.1")),
    L("lub", "Failure after at least 30 days of therapy, contraindication, or intolerance to lubiprostone (generic Amitiza)", "trial", lambda p: p.tfci({"lubiprostone"}, 30)),
    L("male", "Patient is male", "sex", lambda p: p.male),
    L("cur", "Patient is currently on Linzess and has taken it for at least 90 days", "now", lambda p: p.taking({"linaclotide"}, 90)),
    L("fc", "Diagnosis of functional constipation", "dx", lambda p: p.dx("K59.04")),
    L("ped", "Patient is 6 to 17 years of age", "age", lambda p: p.age_in(6, 17)),
    L("peg", "Failure of at least 14 days of polyethylene glycol 3350 (MiraLAX), unless contraindicated or not tolerated", "trial", lambda p: p.tfci({"polyethylene glycol"}, 14)),
    L("gi", "Prescribed by or in consultation with a gastroenterologist", "spec", lambda p: p.prescriber("gastroenterology")),
    L("use", "Patient has used Linzess within the past 60 days", "now", lambda p: p.tried({"linaclotide"}, within=60), "r", hard="window of use"),
    L("obs", "Known or suspected mechanical gastrointestinal obstruction", "no", lambda p: p.no_dx("K56.2", "K56.5", "K56.6"), exclude=True),
    L("conc", "Concurrent use of another prescription constipation drug (e.g., Amitiza, Trulance, Ibsrela, Motegrity)", "conc",
      lambda p: not p.on({"lubiprostone", "plecanatide", "tenapanor", "prucalopride", "methylnaltrexone", "naloxegol", "naldemedine"}), exclude=True, hard="class by examples"),
]
ATTESTATIONS = ["Documentation of positive clinical response to therapy"]


def initial(s):
    return ALL(ANY(ALL(s.cic, s.age, s.both), ALL(s.ibs, s.age, ANY(s.lub, s.male, s.cur)), ALL(s.fc, s.ped, s.peg, s.gi)), s.obs, s.conc)


def renewal(s):
    return ALL(s.use, ATT, s.obs, s.conc)


CIC = dx("Chronic idiopathic constipation", "K59.04")
IBS = dx("Irritable bowel syndrome with constipation", "K58.1")
INITIAL = dict(
    age=[[born(44, 40)], [born(18)], [born(18, -1)]],
    dx=[[CIC], [dx("Constipation, unspecified", "K59.00")], [dx("Drug induced constipation", "K59.03")], [dx("Irritable bowel syndrome with diarrhea", "K58.0")], [past("Chronic idiopathic constipation", "K59.04")]],
    lax=[[failed("MiraLAX", 60, 200), failed("Dulcolax", 40)], [failed("lactulose", 28, 200), partial("senna", 28)], [failed("MiraLAX", 27, 200), failed("Senokot", 40)], [failed("MiraLAX", 60, 200), failed("lactulose", 60)],
         [bad("Enulose", 3), contra("bisacodyl")], [failed("MiraLAX", 60, 200), worked("Dulcolax", 60)], [failed("MiraLAX", 60, 200), failed("Colace", 60)], [failed("Peri-Colace", 40), bad("MiraLAX")], []],
    x=[[], [dx("Unspecified intestinal obstruction, unspecified as to partial versus complete obstruction", "K56.609", 20)], [past("Other intestinal obstruction", "K56.699")], [on("Motegrity", 40)], [on("lubiprostone", 40)], [failed("Trulance", 60)]],
)
MORE = {
    "ibs": dict(
        who=[[born(44, 40), sex("female"), IBS], [born(44, 40), sex("male"), IBS], [born(18), sex("male"), IBS], [born(18, -1), sex("male"), IBS], [born(44), sex("male"), dx("Irritable bowel syndrome, unspecified", "K58.9")]],
        step=[[failed("Amitiza", 60)], [failed("lubiprostone", 30)], [failed("Amitiza", 29)], [bad("Amitiza", 4)], [worked("lubiprostone", 90)], [on("Linzess", 90)], [on("Linzess", 89)], [worked("linaclotide", 200, 10)], []],
        x=[[], [on("Ibsrela", 40)]],
    ),
    "pediatric": dict(
        age=[[born(9, 60), CIC], [born(6), CIC], [born(6, -1), CIC], [born(18, -1), CIC], [born(18), CIC], [born(9), dx("Slow transit constipation", "K59.01")]],
        gi=[[spec("gastroenterology")], [spec("pediatrics")]],
        peg=[[failed("MiraLAX", 30)], [failed("Polyethylene glycol 3350", 14)], [failed("MiraLAX", 13)], [bad("MiraLAX", 2)], [contra("polyethylene glycol")], [failed("lactulose", 60)]],
    ),
}
RENEWAL = dict(
    now=[[CIC, on("Linzess", 250)], [CIC, worked("linaclotide", 200, 60)], [CIC, worked("Linzess", 200, 61)], [CIC]],
    x=[[], [on("Trulance", 20)], [dx("Partial intestinal obstruction, unspecified as to cause", "K56.600", 9)]],
)
