"""140 Linzess: numbered sentences, a 'none of the following' group, an age range with a condition."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "140-linzess-none-of.txt", "fu-140", "Mackinac Straits Health", "Linzess", "linaclotide"
CLASS, STYLE = "IBS-C and chronic constipation", "numbered sentences, 'None of the following apply:' group"
LINES = [
    L("dx", "The patient is diagnosed with irritable bowel syndrome with constipation (IBS-C) or chronic idiopathic constipation (CIC)", "dx", lambda p: p.dx("K58.1", "K59.04")),
    L("age", "The patient is 18 years of age or older, or is 6 to 17 years of age with functional constipation", "mix",
      lambda p: p.age_ge(18) or (p.age_in(6, 17) and p.dx("K59.04")), hard="age range with a condition"),
    L("peg", "The patient tried polyethylene glycol (MiraLAX) or lactulose for a minimum of two weeks without adequate relief", "trial", lambda p: p.failed({"polyethylene glycol", "lactulose"}, 14)),
    # these three stand below a negation: each status is given in the passing sense
    L("obs", "mechanical gastrointestinal obstruction", "no", lambda p: p.no_dx("K56"), exclude=True),
    L("dia", "chronic diarrhea", "no", lambda p: p.no_dx("K52.9", "K59.1"), exclude=True),
    L("conc", "current use of Amitiza, Movantik, or Symproic", "conc", lambda p: not p.on({"lubiprostone", "naloxegol", "naldemedine"}), exclude=True),
    L("tsh", "TSH is no higher than 4.5 mIU/L on a test within the past 12 months", "lab", lambda p: p.lab("TSH", lambda v: v <= 4.5, 360)),
    L("used", "The patient used Linzess within the past 60 days", "trial", lambda p: p.tried({"linaclotide"}, 0, 60), "r", hard="use within a window"),
]
for line in LINES[3:6]:
    line.part = "i"
ATTESTATIONS = ["Red-flag symptoms such as weight loss or bleeding have been evaluated", "Constipation symptoms are better than before treatment, by the patient's own report"]


def initial(s):
    return ALL(s.dx, s.age, s.peg, s.obs, s.dia, s.conc, s.tsh, ATT)


def renewal(s):
    return ALL(s.used, ATT)


IBS, CIC = dx("Irritable bowel syndrome with constipation", "K58.1"), dx("Chronic idiopathic constipation", "K59.04")
INITIAL = dict(
    age=[[born(43, 20)], [born(18)], [born(18, -1)]],
    dx=[[IBS], [CIC], [dx("Irritable bowel syndrome with diarrhea", "K58.0")], [dx("Drug induced constipation", "K59.03")], [], [CIC, born(6)], [CIC, born(6, -1)], [CIC, born(14, 60)]],
    peg=[[failed("MiraLAX", 30)], [partial("lactulose", 14)], [failed("MiraLAX", 13)], [worked("MiraLAX", 200)], [failed("Senokot", 60)], [bad("MiraLAX", 4)], []],
    x=[[], [dx("Intestinal adhesions with complete obstruction", "K56.52")], [dx("Chronic diarrhea", "K52.9")], [on("Amitiza")], [worked("Amitiza", 40, 20)], [on("Symproic", 30)], [past("Intestinal obstruction", "K56.609")]],
    tsh=[[lab("TSH", 2.2, 100)], [lab("TSH", 4.5, 360)], [lab("TSH", 4.6)], [lab("TSH", 2.2, 361)], []],
)
RENEWAL = dict(used=[[IBS, on("Linzess", 300)], [IBS, worked("Linzess", 200, 60)], [IBS, worked("Linzess", 200, 61)], [CIC, on("linaclotide", 15)], [IBS], [IBS, on("Amitiza")]], aside=[[], [on("MiraLAX")], [born(68, 3)]])
