"""740 Linzess: Humana, plain sentences under headings, three indications, an age in months, limitations as sentences."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "740-linzess.txt", "fu-740", "Bluegrass Meridian Insurance", "Linzess", "linaclotide"
CLASS, STYLE = "constipation: guanylate cyclase-C agonist", "Humana, plain sentences under headings, .txt"
COMBINED = ((24, 5), (13, 4))
LN = {"linaclotide"}
PEG = {"polyethylene glycol"}
had = lambda p, d: p.tried({d}) or p.intolerant({d}) or p.contraindicated({d})
LINES = [
    L("ibsc", "The member has a diagnosis of irritable bowel syndrome with constipation", "dx", lambda p: p.dx("K58.1")),
    L("age", "The member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("both", "The member has had previous treatment with, or has an intolerance or contraindication to, polyethylene glycol 3350 and lubiprostone (both)", "trial",
      lambda p: had(p, "polyethylene glycol") and had(p, "lubiprostone"), hard="both of two drugs"),
    L("gi", "Prescribed by a gastroenterologist or after consultation with one", "spec", lambda p: p.prescriber("gastroenterology")),
    L("cic", "The member has a diagnosis of chronic idiopathic constipation", "dx", lambda p: p.dx("K59.04")),
    L("cage", "The member is at least 18 years old", "age", lambda p: p.age_ge(18)),
    L("two", "The member has been treated without adequate relief with two of the following for 14 days or longer each within the past year: an osmotic laxative (polyethylene glycol 3350, lactulose), a stimulant laxative (bisacodyl, senna), or a bulk-forming fiber (psyllium)", "trial",
      lambda p: count(lambda g: p.failed(g, 14, 365), OSMOTIC, STIMULANT_LAXATIVE, {"psyllium"}) >= 2, hard="two of three classes inside a window"),
    L("opi", "The member is not taking an opioid pain medicine", "conc", lambda p: not p.on(ANY_OPIOID)),
    L("tsh", "A TSH of 4.5 mIU/L or lower has been measured within the past 12 months", "lab", lambda p: p.lab("TSH", lambda v: v <= 4.5, 360)),
    L("fc", "The member has a diagnosis of functional constipation (ICD-10 K59.04) and is 6 to 17 years of age", "mix", lambda p: p.dx("K59.04") and p.age_in(6, 17), hard="diagnosis and age range on one line"),
    L("ped", "The member has failed, or could not tolerate, at least 4 weeks of polyethylene glycol 3350 or lactulose", "trial", lambda p: p.fail_or_intolerant(OSMOTIC, 28)),
    L("spec", "Linzess is prescribed by a gastroenterologist or a pediatrician", "spec", lambda p: p.prescriber("gastroenterology", "pediatrics", consult=False)),
    L("now", "The member has used Linzess at some point within the past 120 days", "trial", lambda p: p.tried(LN, within=120), "r", hard="use inside a window"),
    L("conc", "The member is not using lubiprostone, plecanatide, prucalopride, or tenapanor at the same time", "conc", lambda p: not p.on(CONSTIPATION_OTHER), "r"),
    L("mo", "Linzess is not covered for members younger than 24 months", "age", lambda p: p.months_ge(24), exclude=True, hard="an age in months"),
    L("obs", "Linzess is not covered for members with a mechanical gastrointestinal obstruction", "no", lambda p: p.no_dx("K56.1", "K56.2", "K56.3", "K56.4", "K56.5", "K56.6"), exclude=True),
    L("uc", "Linzess is not covered for members with ulcerative colitis or with irritable bowel syndrome with diarrhea", "no", lambda p: p.no_dx("K51", "K58.0"), exclude=True),
]
ATTESTATIONS = ["The prescriber attests that bowel movements have become more frequent or straining has lessened"]


def initial(s):
    return ALL(ANY(ALL(s.ibsc, s.age, s.both, s.gi), ALL(s.cic, s.cage, s.two, s.opi, s.tsh), ALL(s.fc, s.ped, s.spec)), s.mo, s.obs, s.uc)


def renewal(s):
    return ALL(s.now, ATT, s.conc, s.mo, s.obs, s.uc)


IBS = dx("Irritable bowel syndrome with constipation", "K58.1")
CIC = dx("Chronic idiopathic constipation", "K59.04")
X = [[], [dx("Unspecified intestinal obstruction, unspecified as to partial versus complete obstruction", "K56.609", 10)], [past("Volvulus", "K56.2", 900)], [dx("Ulcerative colitis, unspecified, without complications", "K51.90")], [dx("Irritable bowel syndrome with diarrhea", "K58.0")], [past("Ulcerative colitis, unspecified, without complications", "K51.90")]]
INITIAL = dict(
    spec=[[spec("gastroenterology")], [spec("family medicine")]],
    age=[[born(47, 9)], [born(18)], [born(18, -1)]],
    dx=[[IBS], [dx("Irritable bowel syndrome, unspecified", "K58.9")], [dx("Slow transit constipation", "K59.01")], [past("Irritable bowel syndrome with constipation", "K58.1")]],
    step=[[worked("MiraLAX", 60), failed("Amitiza", 60)], [worked("MiraLAX", 10), bad("Amitiza")], [worked("MiraLAX", 60)], [contra("Amitiza"), contra("MiraLAX")], [worked("Amitiza", 60), failed("Enulose", 60)], [on("Amitiza", 60), worked("Polyethylene glycol 3350", 20)], []],
    opi=[[], [on("Norco", 60)]],
    x=X,
)
MORE = dict(
    cic=dict(
        tsh=[[lab("TSH", 2.1)], [lab("TSH", 4.5, 360)], [lab("TSH", 4.6)], [lab("TSH", 2.1, 361)]],
        age=[[born(55, 9)], [born(18)]],
        dx=[[CIC], [dx("Constipation, unspecified", "K59.00")]],
        step=[[failed("MiraLAX", 30), failed("Dulcolax", 20)], [failed("Enulose", 14, 200), failed("Metamucil", 14, 365)], [failed("Enulose", 14, 200), failed("Metamucil", 40, 366)], [failed("MiraLAX", 30), failed("Dulcolax", 13)], [failed("MiraLAX", 30), failed("Enulose", 30)], [failed("MiraLAX", 30), bad("Senokot")], [failed("Dulcolax", 30), partial("Senokot", 30)], [failed("Colace", 30), failed("Senokot", 30)]],
        opi=[[], [on("Percocet", 30)], [worked("OxyContin", 90, 20)], [on("Conzip", 30)]],
        x=[[], [dx("Volvulus", "K56.2", 5)]],
    ),
    child=dict(
        spec=[[spec("pediatrics")], [spec("gastroenterology")], [spec("family medicine")]],
        age=[[born(11, 9)], [born(6)], [born(6, -1)], [born(18, -1)], [born(18)], [born_months(23)]],
        dx=[[CIC], [dx("Constipation, unspecified", "K59.00")]],
        step=[[failed("MiraLAX", 60)], [failed("Enulose", 28)], [failed("MiraLAX", 27)], [bad("Enulose")], [failed("Senokot", 60)]],
    ),
)
RENEWAL = dict(
    now=[[IBS, on("Linzess", 300)], [IBS, worked("linaclotide", 100, 120)], [IBS, worked("Linzess", 100, 121)]],
    age=[[born(40, 3)], [born_months(24)], [born_months(24, -1)]],
    x=[[], [on("Trulance", 20)], [on("Motegrity", 20)], [worked("Amitiza", 20, 30)], [dx("Ulcerative colitis, unspecified, without complications", "K51.90")]],
)
