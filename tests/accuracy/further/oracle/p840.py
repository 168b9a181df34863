"""840 Trulance: Priority Health, requirements the patient must meet, infinitive items, a conditional by sex and diagnosis."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "840-trulance.md", "fu-840", "Great Lakes Precedence Health", "Trulance", "plecanatide"
CLASS, STYLE = "constipation: guanylate cyclase-C agonist", "Priority Health, 'the patient must' with infinitive items 1. a."
COMBINED = ((46, 9), (14, 3))
P = {"plecanatide"}
ITEMS = (OSMOTIC, STIMULANT_LAXATIVE, BULK_LAXATIVE)
LINES = [
    L("age", "Be at least 18 years of age", "age", lambda p: p.age_ge(18)),
    L("cic", "Chronic idiopathic constipation", "dx", lambda p: p.dx("K59.04")),
    L("ibs", "Irritable bowel syndrome with constipation", "dx", lambda p: p.dx("K58.1")),
    L("two", "Have had an inadequate response to two weeks or longer of, or an intolerance to, at least two of the following", "trial", lambda p: count(lambda d: p.fail_or_intolerant(d, 14), *ITEMS) >= 2, hard="the header carries the verb; two of three"),
    L("lin", "Have had an inadequate response to Linzess within the past 12 months, or not have tolerated it", "trial", lambda p: p.failed({"linaclotide"}, within=360) or p.intolerant({"linaclotide"}), hard="failure in a window, or intolerance"),
    L("lubi", "If the patient is a woman with irritable bowel syndrome with constipation, have tried lubiprostone for at least 30 days or have an intolerance or contraindication to it", "if",
      lambda p: IF(p.female and p.dx("K58.1"), p.tried({"lubiprostone"}, 30) or p.intolerant({"lubiprostone"}) or p.contraindicated({"lubiprostone"})), hard="conditional on sex and diagnosis"),
    L("opi", "Not have taken an opioid within the past 30 days", "conc", lambda p: not p.tried(ANY_OPIOID, within=30), "b", hard="absence in a window"),
    L("tsh", "Have a TSH of no more than 4.5 mIU/L within the past 12 months", "lab", lambda p: p.lab("TSH", lambda v: v <= 4.5, 360)),
    L("spec", "Be prescribed Trulance by, or in consultation with, a gastroenterologist", "spec", lambda p: p.prescriber("gastroenterology")),
    L("now", "Be taking Trulance and have taken it for at least 12 weeks", "now", lambda p: p.taking(P, 84), "r"),
    L("xob", "for patients with a mechanical gastrointestinal obstruction", "no", lambda p: p.no_dx("K56.5", "K56.6"), exclude=True),
    L("xc", "along with Linzess, Amitiza, Ibsrela, or Motegrity", "conc", lambda p: not p.on({"linaclotide", "lubiprostone", "tenapanor", "prucalopride"}), exclude=True),
    L("x6", "for patients younger than 6 years of age", "age", lambda p: p.age_ge(6), exclude=True),
]
ATTESTATIONS = ["Have been counseled to increase fluids and dietary fiber", "Have a documented increase in spontaneous bowel movements"]


def out(s):
    return ALL(s.xob, s.xc, s.x6)


def initial(s):
    return ALL(s.age, ANY(s.cic, s.ibs), s.two, s.lin, s.lubi, s.opi, s.tsh, s.spec, ATT, out(s))


def renewal(s):
    return ALL(s.now, ATT, s.opi, out(s))


CIC, IBS = dx("Chronic idiopathic constipation", "K59.04"), dx("Irritable bowel syndrome with constipation", "K58.1")
W = sex("female")
X = [[], [dx("Unspecified intestinal obstruction, unspecified as to partial versus complete obstruction", "K56.609", 10)], [dx("Paralytic ileus", "K56.0", 10)], [past("Unspecified intestinal obstruction, unspecified as to partial versus complete obstruction", "K56.609")], [on("Motegrity", 60)], [on("Amitiza", 60)], [worked("Ibsrela", 60, 20)], [on("MiraLAX", 60)]]
OPI = [[], [on("Norco", 60)], [worked("Ultram", 10, 30)], [worked("Ultram", 10, 31)], [worked("Motrin", 10, 5)]]
INITIAL = dict(
    age=[[born(43, 40)], [born(18)], [born(18, -1)], [born(5, 100)]],
    dx=[[CIC], [sex("male"), IBS], [W, IBS], [W, IBS, worked("Amitiza", 30, 300)], [W, IBS, worked("Amitiza", 29, 300)], [W, IBS, bad("lubiprostone", 6, 300)], [W, IBS, contra("Amitiza")], [W, CIC], [dx("Constipation, unspecified", "K59.00")], [dx("Irritable bowel syndrome with diarrhea", "K58.0")], [dx("Drug induced constipation", "K59.03")]],
    two=[[failed("MiraLAX", 40), bad("Dulcolax")], [failed("Metamucil", 14), failed("Senokot", 14, 100)], [failed("Metamucil", 13), failed("Senokot", 30, 100)], [failed("MiraLAX", 40), failed("lactulose", 40, 200)], [partial("Kristalose", 20), bad("Citrucel")], [worked("MiraLAX", 200), bad("Dulcolax")], [failed("MiraLAX", 40), failed("Colace", 60, 200)], [contra("MiraLAX"), failed("senna", 40)], [failed("Peri-Colace", 30), failed("psyllium", 30, 200)]],
    lin=[[failed("Linzess", 60)], [failed("linaclotide", 60, 360)], [failed("Linzess", 60, 361)], [bad("Linzess", 6, 700)], [worked("Linzess", 200)], [contra("Linzess")], []],
    opi=OPI,
    tsh=[[lab("TSH", 2.1)], [lab("TSH", 4.5, 360)], [lab("TSH", 4.6)], [lab("TSH", 2.1, 361)], []],
    spec=[[spec("gastroenterology")], [spec("internal medicine")]],
    x=X,
)
RENEWAL = dict(
    now=[[CIC, on("Trulance", 200)], [CIC, on("plecanatide", 84)], [CIC, on("Trulance", 83)], [CIC, worked("Trulance", 200, 10)]],
    opi=OPI,
    x=X[:6] + [[on("Linzess", 20)]],
)
