"""929 Linzess: plain paragraphs, conditionals on sex, age and diagnosis, opioid use in a window."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "929-linzess-prose.md", "fu-929", "Cascade Meridian Health", "Linzess", "linaclotide"
CLASS, STYLE = "IBS-C and CIC", "plain prose paragraphs"
COMBINED = ((48, 5), (14, 2))
OSM, LUB = {"polyethylene glycol", "lactulose"}, {"lubiprostone"}
LINES = [
    L("age", "Linzess is covered for members who are 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("dx", "The member must have a diagnosis of irritable bowel syndrome with constipation or of chronic idiopathic constipation", "dx", lambda p: p.dx("K58.1", "K59.04")),
    L("osm", "A trial of at least 30 days of polyethylene glycol or lactulose must have brought an inadequate response, unless these laxatives were not tolerated or are contraindicated", "trial",
      lambda p: p.tfci(OSM, 30), hard="unless clause"),
    L("lub", "A woman who has irritable bowel syndrome with constipation must also have tried lubiprostone for at least 28 days, or have been unable to tolerate it", "if",
      lambda p: IF(p.female and p.dx("K58.1"), p.tried(LUB, 28) or p.intolerant(LUB)), hard="a step for one sex and one diagnosis"),
    L("tsh", "A thyroid-stimulating hormone (TSH) level of 0.4 to 4.5 mIU/L must have been documented within the past 12 months", "lab", lambda p: p.lab("TSH", lambda v: 0.4 <= v <= 4.5, 360), hard="a range in a window"),
    L("gi", "If the member is 50 years of age or older and has iron deficiency anemia, Linzess must be prescribed by a gastroenterologist", "if",
      lambda p: IF(p.age_ge(50) and p.dx("D50"), p.prescriber("gastroenterology", consult=False)), hard="conditional on two facts"),
    L("now", "For renewal, the member must have been taking Linzess for at least 12 weeks, and the prescriber must report more frequent or easier bowel movements", "now", lambda p: p.taking({"linaclotide"}, 84), "r", hard="a fact and an attestation"),
    L("obs", "Linzess is not covered for members with bowel obstruction, Crohn's disease, or ulcerative colitis", "no", lambda p: p.no_dx("K56", "K50", "K51"), exclude=True),
    L("conc", "Linzess is not covered together with Amitiza, Trulance, Motegrity, or Ibsrela", "conc", lambda p: not p.on(CONSTIPATION_929), exclude=True),
    L("opi", "Linzess is not covered for a member who has used an opioid within the past 30 days", "conc", lambda p: not p.tried(ANY_OPIOID, within=30), exclude=True, hard="use within a window"),
]
ATTESTATIONS = ["The prescriber confirms that drugs which cause constipation have been stopped where this is possible"]


def initial(s):
    return ALL(s.age, s.dx, s.osm, s.lub, s.tsh, s.gi, ATT, s.obs, s.conc, s.opi)


def renewal(s):
    return ALL(s.now, s.obs, s.conc, s.opi)


IBS = dx("Irritable bowel syndrome with constipation", "K58.1")
CIC = dx("Chronic idiopathic constipation", "K59.04")
WOMAN, MAN = [sex("female"), born(37, 40)], [sex("male"), born(37, 40)]
X = [[], [dx("Unspecified intestinal obstruction, unspecified as to partial versus complete obstruction", "K56.609", 30)], [past("Unspecified intestinal obstruction", "K56.609", 700)], [dx("Crohn's disease, unspecified, without complications", "K50.90")],
     [dx("Ulcerative colitis, unspecified, without complications", "K51.90")], [on("Trulance", 30)], [on("prucalopride", 30)], [worked("Motegrity", 60, 2)], [worked("Norco", 20, 30)], [worked("Norco", 20, 31)], [on("tramadol", 90)], [dx("Diverticulosis of large intestine without perforation", "K57.30")]]
INITIAL = dict(
    who=[WOMAN, MAN, [sex("male"), born(18)], [sex("male"), born(18, -1)], [sex("female"), born(50), dx("Iron deficiency anemia, unspecified", "D50.9", 90), spec("internal medicine")],
         [sex("female"), born(50, -1), dx("Iron deficiency anemia, unspecified", "D50.9", 90), spec("internal medicine")], [sex("female"), born(61, 3), dx("Iron deficiency anemia, unspecified", "D50.9", 90), spec("gastroenterology")],
         [sex("female"), born(61, 3), spec("internal medicine")]],
    dx=[[IBS], [CIC], [dx("Irritable bowel syndrome with diarrhea", "K58.0")], [dx("Drug induced constipation", "K59.03")], [past("Irritable bowel syndrome with constipation", "K58.1")]],
    osm=[[failed("MiraLAX", 60)], [failed("lactulose", 30)], [failed("polyethylene glycol", 29)], [bad("MiraLAX", 5)], [contra("Enulose")], [worked("MiraLAX", 90)], [failed("Senokot", 60)], []],
    lub=[[worked("Amitiza", 60)], [worked("lubiprostone", 28)], [failed("lubiprostone", 27)], [bad("Amitiza", 6)], [contra("Amitiza")], [on("Amitiza", 60)], [], [CIC, MAN[0]]],
    tsh=[[lab("TSH", 2.1)], [lab("TSH", 0.4, 360)], [lab("TSH", 4.6)], [lab("TSH", 0.39)], [lab("TSH", 2.1, 361)], [lab("TSH", 6.0, 200), lab("TSH", 4.5, 10)], []],
    x=X,
)
MORE = dict(cic=dict(
    who=[WOMAN, MAN, [sex("male"), born(18, -1)]],
    dx=[[CIC], [dx("Constipation, unspecified", "K59.00")], [CIC, IBS]],
    osm=[[failed("MiraLAX", 60)], [worked("lactulose", 40)], [bad("lactulose")]],
    tsh=[[lab("TSH", 2.1)], [lab("TSH", 4.5)], []],
    x=[X[0], X[5], X[8]],
))
RENEWAL = dict(
    now=[[IBS, on("Linzess", 200)], [CIC, on("linaclotide", 84)], [IBS, on("Linzess", 83)], [CIC, worked("Linzess", 150, 4)]],
    x=[X[0], X[3], X[5], X[9], X[10]],
)
