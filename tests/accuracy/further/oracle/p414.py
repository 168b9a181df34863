"""414 Linzess: state Medicaid PDL criteria, adults and children, a conditional step, denial criteria."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "414-linzess-pdl.txt", "fu-414", "Granite Plains Department of Medical Assistance", "Linzess", "linaclotide"
CLASS, STYLE = "IBS-C, chronic idiopathic constipation", "state Medicaid PDL criteria, dashes with trailing AND, denial criteria"
COMBINED = ((16, 2), (8, 1))
OSM, BULK, LUB = {"polyethylene glycol", "polyethylene glycol 3350", "lactulose"}, {"psyllium", "methylcellulose"}, {"lubiprostone"}
AGENTS = {"lubiprostone", "tenapanor", "prucalopride", "plecanatide"}
LINES = [
    L("age", "Recipient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("dx", "Recipient has a diagnosis of IBS-C (ICD-10 K58.1) or CIC (ICD-10 K59.04)", "dx", lambda p: p.dx("K58.1", "K59.04")),
    L("two", "Within the past 180 days the recipient failed at least a 14-day trial of BOTH an osmotic laxative (e.g., polyethylene glycol 3350, lactulose) and a bulk-forming laxative (e.g., psyllium, methylcellulose), unless contraindicated", "trial",
      lambda p: all(p.failed(g, 14, 180) or p.contraindicated(g) for g in (OSM, BULK)), hard="both of two classes, window, duration, contraindication alone excuses"),
    L("lub", "If the recipient has CIC, lubiprostone (Amitiza) was also tried for 30 days or longer or was not tolerated", "if",
      lambda p: IF(p.dx("K59.04"), p.tried(LUB, 30) or p.intolerant(LUB)), hard="conditional on the diagnosis"),
    L("kid", "Recipient is 6 to 17 years of age", "age", lambda p: p.age_in(6, 17)),
    L("fc", "Diagnosis of functional constipation (ICD-10 K59.04)", "dx", lambda p: p.dx("K59.04")),
    L("osm", "Inadequate response or adverse reaction to polyethylene glycol 3350 or lactulose", "trial", lambda p: p.fail_or_intolerant(OSM)),
    L("sp", "Prescribed by, or in consultation with, a pediatrician or a gastroenterologist", "spec", lambda p: p.prescriber("pediatrics", "gastroenterology")),
    L("obs", "Known mechanical gastrointestinal obstruction", "no", lambda p: p.no_dx("K56.5", "K56.60", "K56.69"), exclude=True),
    L("six", "Age less than 6 years", "age", lambda p: p.age_ge(6), exclude=True),
    L("conc", "Concurrent therapy with another prescription agent for constipation (Amitiza, Ibsrela, Motegrity, Trulance)", "conc", lambda p: not p.on(AGENTS), exclude=True),
    L("now", "Recipient is currently taking Linzess and has been on it for at least 60 days", "now", lambda p: p.taking({"linaclotide"}, 60), "r"),
]
ATTESTATIONS = ["Caregiver has been instructed on dietary fiber and toilet training", "Prescriber documents an increase in spontaneous bowel movements from baseline"]


def initial(s):
    return ALL(ANY(ALL(s.age, s.dx, s.two, s.lub), ALL(s.kid, s.fc, s.osm, s.sp, ATT)), s.obs, s.six, s.conc)


def renewal(s):
    return ALL(s.now, ATT, s.obs, s.six, s.conc)


IBSC, CIC = dx("Irritable bowel syndrome with constipation", "K58.1"), dx("Chronic idiopathic constipation", "K59.04")
OBS = dx("Unspecified intestinal obstruction", "K56.609", 30)
X = [[], [OBS], [past("Unspecified intestinal obstruction", "K56.609", 900)], [on("Motegrity", 40)], [failed("Trulance", 60, 40)]]
INITIAL = dict(
    age=[[born(41, 30)], [born(18)], [born(18, -1)]],
    dx=[[IBSC], [CIC, worked("Amitiza", 30, 60)], [CIC, worked("Amitiza", 29, 60)], [CIC, bad("Amitiza", 4)], [CIC], [dx("Irritable bowel syndrome with diarrhea", "K58.0")], [dx("Outlet dysfunction constipation", "K59.02")]],
    two=[[failed("MiraLAX", 30, 40), failed("Metamucil", 40, 60)], [failed("Lactulose", 14, 180), partial("Citrucel", 14, 180)], [failed("Lactulose", 13, 60), failed("Metamucil", 40)],
         [failed("MiraLAX", 40, 181), failed("Metamucil", 40)], [failed("MiraLAX", 30)], [failed("Enulose", 30), contra("Metamucil")], [failed("MiraLAX", 30), bad("Psyllium", 5)],
         [failed("MiraLAX", 30), on("Metamucil", 60)]],
    x=X,
)
MORE = {"pediatric": dict(
    age=[[born(11, 30)], [born(6)], [born(6, -1)], [born(18, -1)], [born(18)]],
    dx=[[dx("Functional constipation", "K59.04")], [dx("Slow transit constipation", "K59.01")]],
    osm=[[failed("MiraLAX", 20)], [bad("Lactulose", 5)], [worked("MiraLAX", 60)], [failed("Senokot", 60)]],
    spec=[[spec("pediatrics")], [spec("gastroenterology")], [spec("family medicine")]],
    x=[[], [on("Trulance", 30)]],
)}
RENEWAL = dict(
    now=[[IBSC, on("Linzess", 150)], [IBSC, on("linaclotide", 60)], [CIC, on("Linzess", 59)], [IBSC, worked("Linzess", 200, 12)], [IBSC, on("Trulance", 150)]],
    x=X[:2],
)
