"""769 Movantik: Humana prose, one paragraph a criterion, unless clauses, both classes in one sentence."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "769-movantik-prose.txt", "fu-769", "Bluegrass Sentinel Health Plans", "Movantik", "naloxegol"
CLASS, STYLE = "opioid-induced constipation: PAMORA", "Humana, plain paragraphs under capital headings"
COMBINED = ((44, 7), (12, 3))
OSM, STIM = {"polyethylene glycol", "lactulose"}, {"senna", "bisacodyl"}
LINES = [
    L("oic", "Movantik will be considered medically necessary for members 18 years of age and older with a diagnosis of opioid-induced constipation", "mix",
      lambda p: p.age_ge(18) and p.dx("K59.03", names=("Opioid-induced constipation",)), hard="age and diagnosis in one sentence"),
    L("op", "The member must be currently taking an opioid and must have taken it for at least 4 weeks", "now", lambda p: p.taking(ANY_OPIOID, 28), hard="an active entry and a length"),
    L("mme", "A daily opioid dose of 30 MME or more must have been recorded within the past 60 days", "lab", lambda p: p.lab("Daily opioid dose", lambda v: v >= 30, 60)),
    L("lax", "The member must have had an inadequate response, an intolerance, or a contraindication to both an osmotic laxative (polyethylene glycol or lactulose) and a stimulant laxative (senna or bisacodyl); trials must have lasted at least 14 days", "trial",
      lambda p: p.tfci(OSM, 14) and p.tfci(STIM, 14), hard="both of two classes, the length in a second clause"),
    L("lub", "The member must also have tried lubiprostone without success for at least 30 days, unless the member is taking methadone or is 65 years of age or older", "trial",
      lambda p: p.failed({"lubiprostone"}, 30) or p.on({"methadone"}) or p.age_ge(65), hard="unless a current drug or an age"),
    L("crcl", "Creatinine clearance must have been measured within the past 6 months, with a result of at least 30 mL/min", "lab", lambda p: p.lab("Creatinine clearance", lambda v: v >= 30, 180)),
    L("now", "The member must still be taking both Movantik and an opioid", "now", lambda p: p.on({"naloxegol"}) and p.on(ANY_OPIOID), "r", hard="two current drugs"),
    L("obs", "Movantik is not covered for members with gastrointestinal obstruction or with neoplasm-related pain", "no", lambda p: p.no_dx("K56", "G89.3"), exclude=True, hard="the header and its two items in one sentence"),
    L("cyp", "Movantik is not covered together with a strong CYP3A4 inhibitor (e.g., clarithromycin, itraconazole, ketoconazole)", "conc", lambda p: not p.on(STRONG_3A4), exclude=True),
    L("ant", "Movantik is not covered together with another opioid antagonist (e.g., Relistor, Symproic, naltrexone)", "conc", lambda p: not p.on(OPIOID_BLOCKER), exclude=True),
    L("perf", "Members who had a gastrointestinal perforation within the past year are not eligible for Movantik", "no", lambda p: p.no_hx("K63.1", within=365), exclude=True, hard="an event within a window, \"not eligible\""),
]
ATTESTATIONS = ["The prescriber attests that maintenance laxatives will be stopped before the first dose of Movantik", "The prescriber reports that bowel movements have become more frequent on Movantik"]


def out(s):
    return ALL(s.obs, s.cyp, s.ant, s.perf)


def initial(s):
    return ALL(s.oic, s.op, s.mme, s.lax, s.lub, s.crcl, ATT, out(s))


def renewal(s):
    return ALL(s.now, ATT, out(s))


OIC = dx("Drug induced constipation", "K59.03")
PERF = lambda ago: past("Perforation of intestine (nontraumatic)", "K63.1", ago)
X = [[], [dx("Unspecified intestinal obstruction", "K56.609", 20)], [dx("Neoplasm related pain (acute) (chronic)", "G89.3", 90)], [on("Biaxin", 5)], [worked("Biaxin", 10, 40)], [on("Symproic", 60)], [on("Relistor", 60)], [PERF(365)], [PERF(366)], [dx("Other chronic pain", "G89.29")]]
INITIAL = dict(
    age=[[born(50, 30)], [born(18)], [born(18, -1)], [born(65), worked("Multivitamin", 30)]],
    dx=[[OIC], [dx("Opioid-induced constipation", None)], [dx("Slow transit constipation", "K59.01")], [past("Drug induced constipation", "K59.03")]],
    op=[[on("OxyContin", 300)], [on("Norco", 28)], [on("MS Contin", 27)], [worked("OxyContin", 300, 20)], [worked("Percocet", 60, 40), on("OxyContin", 12)]],
    mme=[[lab("Daily opioid dose", 90)], [lab("Daily opioid dose", 30, 60)], [lab("Daily opioid dose", 29)], [lab("Daily opioid dose", 90, 61)], [lab("Daily opioid dose", 60, 50), lab("Daily opioid dose", 20, 10)]],
    lax=[[failed("MiraLAX", 40), failed("Senokot", 40)], [failed("Lactulose", 14), failed("Dulcolax", 14, 60)], [failed("MiraLAX", 13), failed("Senokot", 40)], [failed("MiraLAX", 40), bad("Senna")], [failed("MiraLAX", 40), failed("Lactulose", 40)],
         [worked("MiraLAX", 40), failed("Senokot", 40)], [contra("Lactulose"), bad("Bisacodyl")], [failed("MiraLAX", 40), failed("Colace", 40)]],
    lub=[[failed("Amitiza", 60)], [failed("Amitiza", 30)], [partial("lubiprostone", 29)], [on("Methadone", 60)], [worked("Dolophine", 60)], [worked("Amitiza", 60)], [bad("Amitiza")], [born(65)], [born(65, -1)]],
    crcl=[[lab("Creatinine clearance", 82)], [lab("Creatinine clearance", 30, 180)], [lab("Creatinine clearance", 29)], [lab("Creatinine clearance", 82, 181)]],
    x=X,
)
RENEWAL = dict(
    now=[[OIC, on("Movantik", 200), on("OxyContin", 400)], [OIC, on("Movantik", 200), worked("OxyContin", 400, 20)], [OIC, worked("Movantik", 200, 20), on("OxyContin", 400)], [OIC, on("naloxegol", 40), on("Nucynta ER", 90)]],
    x=X[:4] + X[5:6] + X[7:9] + [[on("Revia", 30)]],
)
