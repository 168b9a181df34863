"""521 Motegrity: Prime program summary, two of three laxative classes, a conditional PHQ-9, quantity limit criteria beside."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "521-motegrity.md", "fu-521", "Blue Ridge Federal Employees Option", "Motegrity", "prucalopride"
CLASS, STYLE = "chronic idiopathic constipation", "Prime program summary, nested 4./A./1. with bold connectives, quantity limit criteria"
COMBINED = ((30, 5), (8, 2))
BULK, OSM, STIM = {"psyllium", "methylcellulose"}, {"polyethylene glycol", "lactulose"}, {"bisacodyl", "senna"}
SEC = {"linaclotide", "plecanatide", "lubiprostone"}
PHQ = "PHQ-9 score"
LINES = [
    L("dx", "The patient has a diagnosis of chronic idiopathic constipation (CIC)", "dx", lambda p: p.dx("K59.04")),
    L("age", "The patient is 18 years of age or over", "age", lambda p: p.age_ge(18)),
    L("bulk", "Bulk-forming laxatives (psyllium, methylcellulose)", "trial", lambda p: p.failed(BULK), hard="verb in the header"),
    L("osm", "Osmotic laxatives (polyethylene glycol, lactulose)", "trial", lambda p: p.failed(OSM), hard="verb in the header"),
    L("stim", "Stimulant laxatives (bisacodyl, senna)", "trial", lambda p: p.failed(STIM), hard="verb in the header"),
    L("oint", "The patient has an intolerance or hypersensitivity to at least ONE osmotic laxative (polyethylene glycol, lactulose)", "trial", lambda p: p.intolerant(OSM)),
    L("sec", "The patient has tried and had an inadequate response to linaclotide (Linzess), plecanatide (Trulance), or lubiprostone (Amitiza) after at least 4 weeks of therapy", "trial", lambda p: p.failed(SEC, 28)),
    L("sint", "The patient has an intolerance or hypersensitivity to linaclotide (Linzess), plecanatide (Trulance), or lubiprostone (Amitiza)", "trial", lambda p: p.intolerant(SEC)),
    L("sci", "The patient has an FDA labeled contraindication to ALL of linaclotide (Linzess), plecanatide (Trulance), and lubiprostone (Amitiza)", "trial", lambda p: all(p.contraindicated({d}) for d in SEC), hard="contraindication to all"),
    L("phq", "If the patient has a history of depression, the patient's PHQ-9 score within the past 6 months is less than 15", "if", lambda p: IF(p.hx("F32", "F33"), p.lab(PHQ, lambda v: v < 15, 180)), hard="a conditional on a history"),
    L("sui", "The patient does NOT have active suicidal ideation", "no", lambda p: p.no_dx("R45.851"), "b"),
    L("gi", "The patient does NOT have intestinal obstruction, Crohn's disease, or ulcerative colitis", "no", lambda p: p.no_dx("K56", "K50", "K51")),
    L("conc", "The patient will NOT be using the requested agent in combination with another prescription agent for constipation (i.e., Amitiza, Linzess, Trulance, Ibsrela, Movantik, Relistor, or Symproic)", "conc",
      lambda p: not p.on(SEC | {"tenapanor", "naloxegol", "methylnaltrexone", "naldemedine"}), "b"),
    L("now", "The patient is currently being treated with the requested agent", "now", lambda p: p.taking({"prucalopride"}), "r"),
]
ATTESTATIONS = ["The patient has had symptoms of CIC for at least 3 months", "The patient does NOT have any FDA labeled contraindications to the requested agent",
                "The patient has been previously approved for the requested agent through the plan's Prior Authorization process", "The patient has had clinical benefit with the requested agent"]


def initial(s):
    return ALL(s.dx, s.age, ATT, ANY(AT_LEAST(2, s.bulk, s.osm, s.stim), s.oint), ANY(s.sec, s.sint, s.sci), s.phq, s.sui, s.gi, s.conc, ATT)


def renewal(s):
    return ALL(ATT, s.now, ATT, s.sui, s.conc, ATT)


CIC = dx("Chronic idiopathic constipation", "K59.04")
DEP = dx("Major depressive disorder, recurrent, moderate", "F33.1")
INITIAL = dict(
    age=[[born(45, 30)], [born(18)], [born(18, -1)]],
    dx=[[CIC], [dx("Drug induced constipation", "K59.03")], [dx("Irritable bowel syndrome with constipation", "K58.1")], [past("Chronic idiopathic constipation", "K59.04")]],
    lax=[[failed("MiraLAX", 60), failed("Dulcolax", 40)], [failed("Metamucil", 60), partial("Senokot", 30)], [failed("MiraLAX", 60), failed("Enulose", 60)], [failed("MiraLAX", 60), worked("Dulcolax", 40)], [bad("Enulose")], [bad("Dulcolax"), failed("Citrucel", 50)],
         [failed("MiraLAX", 60), failed("Colace", 60)], []],
    sec=[[failed("Linzess", 60)], [failed("Trulance", 28)], [failed("Amitiza", 27)], [bad("Amitiza")], [contra("Linzess"), contra("Trulance"), contra("Amitiza")], [contra("Linzess"), contra("Trulance")], [worked("Linzess", 100)], [failed("Ibsrela", 60)]],
    phq=[[], [DEP, lab(PHQ, 14, 180)], [DEP, lab(PHQ, 15)], [DEP], [past("Major depressive disorder, single episode, in full remission", "F32.5"), lab(PHQ, 19)], [lab(PHQ, 19)], [DEP, lab(PHQ, 8, 181)]],
    x=[[], [dx("Suicidal ideations", "R45.851", 20)], [past("Suicidal ideations", "R45.851")], [dx("Unspecified intestinal obstruction, unspecified as to partial versus complete obstruction", "K56.609", 10)], [dx("Ulcerative colitis, unspecified, without complications", "K51.90")],
       [on("Trulance", 40)], [on("Movantik", 40)], [on("MiraLAX", 100)]],
)
RENEWAL = dict(
    now=[[CIC, on("Motegrity", 300)], [CIC, on("prucalopride", 60)], [CIC, worked("Motegrity", 200, 10)]],
    x=[[], [on("Linzess", 20)], [dx("Suicidal ideations", "R45.851", 20)], [on("Metamucil", 200)]],
)
