"""858 Linzess: plain paragraphs; conditionals by sex, age and diagnosis."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "858-linzess.txt", "fu-858", "Tamarack Health Cooperative", "Linzess", "linaclotide"
CLASS, STYLE = "gut: constipation", "plain paragraphs"
COMBINED = ((46, 8), (14, 3))
ITEMS = ({"polyethylene glycol"}, {"lactulose"}, {"psyllium"}, {"bisacodyl"}, {"senna"})
LUB, LIN = {"lubiprostone"}, {"linaclotide"}
LINES = [
    L("who", "Linzess is considered for members aged 18 years or older with irritable bowel syndrome with constipation or chronic idiopathic constipation, and for members aged 6 to 17 years with functional constipation", "mix",
      lambda p: (p.age_ge(18) and p.dx("K58.1", "K59.04")) or (p.age_in(6, 17) and p.dx("K59.04")), hard="ages and diagnoses on one line"),
    L("two", "The member must have had an inadequate response to at least 14 days of, or an intolerance to, two or more of the following: polyethylene glycol, lactulose, psyllium, bisacodyl, senna", "trial",
      lambda p: count(lambda d: p.failed(d, 14) or p.intolerant(d), *ITEMS) >= 2, hard="two of five in a sentence"),
    L("lub", "A woman with irritable bowel syndrome with constipation must also have tried lubiprostone for at least 4 weeks, unless lubiprostone is contraindicated", "if",
      lambda p: IF(p.female and p.age_ge(18) and p.dx("K58.1"), p.tried(LUB, 28) or p.contraindicated(LUB)), hard="condition of sex and diagnosis in the subject"),
    L("tsh", "Members aged 18 years or older must have a TSH of 4.5 mIU/L or lower within the past 12 months, unless they are taking levothyroxine", "if",
      lambda p: IF(p.age_ge(18), ANY(p.lab("TSH", lambda v: v <= 4.5, 360), p.on({"levothyroxine"}))), hard="condition of age in the subject, unless"),
    L("gi", "For members younger than 18 years, Linzess must be prescribed by or in consultation with a gastroenterologist", "if", lambda p: IF(not p.age_ge(18), p.prescriber("gastroenterology")), hard="conditional on age"),
    L("now", "At renewal the member must be taking Linzess and must have been on it for at least 90 days", "now", lambda p: p.taking(LIN, 90), "r"),
    L("obs", "Linzess is not covered for members with gastrointestinal obstruction or gastroparesis", "no", lambda p: p.no_dx("K56.5", "K56.6", "K31.84"), exclude=True),
    L("opi", "Linzess is not covered for members with opioid-induced constipation or for members who are currently taking an opioid", "no",
      lambda p: p.no_dx("K59.03") and not p.on(ANY_OPIOID), exclude=True, hard="diagnosis or current class"),
    L("conc", "Linzess is not covered together with lubiprostone, Trulance, Ibsrela, or Motegrity", "conc", lambda p: not p.on({"lubiprostone", "plecanatide", "tenapanor", "prucalopride"}), exclude=True),
]
ATTESTATIONS = ["The prescriber confirms that alarm symptoms have been ruled out", "The prescriber reports that bowel movements have become more frequent"]


def initial(s):
    return ALL(s.who, s.two, s.lub, s.tsh, s.gi, ATT, s.obs, s.opi, s.conc)


def renewal(s):
    return ALL(s.now, ATT, s.obs, s.opi, s.conc)


IBS, CIC, FC = dx("Irritable bowel syndrome with constipation", "K58.1"), dx("Chronic idiopathic constipation", "K59.04"), dx("Functional constipation", "K59.04")
TSH = lab("TSH", 2.1, 100)
LUBE = worked("Amitiza", 60, 120)
X = [[], [dx("Unspecified intestinal obstruction, unspecified as to partial versus complete obstruction", "K56.609", 10)], [dx("Gastroparesis", "K31.84")], [dx("Opioid-induced constipation", "K59.03")], [on("Percocet", 40)], [worked("Norco", 20, 40)],
     [on("Trulance", 20)], [on("Motegrity", 20)], [on("Amitiza", 20)], [past("Unspecified intestinal obstruction, unspecified as to partial versus complete obstruction", "K56.609", 900)]]
INITIAL = dict(
    who=[[sex("female"), born(41, 30), IBS], [sex("male"), born(41, 30), IBS], [sex("female"), born(50), CIC], [sex("male"), born(18), IBS], [sex("male"), born(18, -1), IBS], [sex("female"), born(6), FC], [sex("male"), born(6, -1), FC],
         [sex("female"), born(17, 300), FC], [sex("female"), born(44), dx("Constipation, unspecified", "K59.00")], [sex("male"), born(44), dx("Irritable bowel syndrome with diarrhea", "K58.0")]],
    two=[[failed("MiraLAX", 30), failed("Dulcolax", 20)], [failed("lactulose", 14), failed("Metamucil", 14, 60)], [failed("lactulose", 13), failed("Senokot", 30)], [bad("MiraLAX", 5), bad("senna", 3)], [worked("MiraLAX", 40), failed("bisacodyl", 30)],
         [failed("MiraLAX", 40), failed("Colace", 40)], [contra("psyllium"), failed("senna", 30)], [failed("Enulose", 20), partial("Peri-Colace", 20)], [failed("MiraLAX", 60)]],
    lub=[[LUBE], [worked("lubiprostone", 28, 60)], [failed("Amitiza", 27)], [contra("Amitiza")], [bad("Amitiza", 10)], []],
    tsh=[[TSH], [lab("TSH", 4.5, 360)], [lab("TSH", 4.6)], [lab("TSH", 2.1, 361)], [], [lab("TSH", 6.2), on("Synthroid", 90)], [on("levothyroxine", 90)]],
    spec=[[spec("family medicine")], [spec("gastroenterology")]],
    x=X,
)
RENEWAL = dict(
    now=[[IBS, on("Linzess", 150)], [CIC, on("linaclotide", 90)], [IBS, on("Linzess", 89)], [IBS, worked("Linzess", 150, 10)], [IBS, on("Linzess", 40), worked("Linzess", 60, 60)], [IBS, on("Linzess", 40), worked("Linzess", 60, 75)]],
    spec=[[spec("family medicine")], [spec("gastroenterology")]],
    x=X,
)
