"""667 Amitiza: check boxes with at-least counts in the section headings, codes printed, conditionals."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "667-amitiza-checkbox.txt", "fu-667", "Laurel Ridge Health Partners", "Amitiza", "lubiprostone"
CLASS, STYLE = "constipation", "check boxes, the section headings carry count and verb"
COMBINED = ((40, 8), (12, 4))
ANY_OPIOID = OPIOID | {"buprenorphine", "oxymorphone"}
box = lambda p, *d: p.tfci(set(d), 14)
OBSTR = "Member has no mechanical bowel obstruction (K56.5, K56.6)"
CONC = "Member is not taking Linzess, Trulance, Motegrity, or Ibsrela"
LINES = [
    L("cic", "Chronic idiopathic constipation (K59.04), member is 18 years of age or older", "mix", lambda p: p.dx("K59.04") and p.age_ge(18), hard="diagnosis and age"),
    L("oic", "Opioid-induced constipation (K59.03), member is 18 years of age or older and has been taking an opioid for at least 4 weeks", "mix", lambda p: p.dx("K59.03") and p.age_ge(18) and p.taking(ANY_OPIOID, 28), hard="diagnosis, age and a current drug"),
    L("ibs", "Irritable bowel syndrome with constipation (K58.1), member is female and 18 years of age or older", "mix", lambda p: p.dx("K58.1") and p.female and p.age_ge(18), hard="diagnosis, sex and age"),
    L("bulk", "Bulk-forming laxative (psyllium, methylcellulose)", "trial", lambda p: box(p, "psyllium", "methylcellulose"), hard="the heading carries the verb"),
    L("osm", "Osmotic laxative (polyethylene glycol, lactulose)", "trial", lambda p: box(p, "polyethylene glycol", "lactulose"), hard="the heading carries the verb"),
    L("stim", "Stimulant laxative (senna, bisacodyl)", "trial", lambda p: box(p, "senna", "bisacodyl"), hard="the heading carries the verb"),
    L("lin", "Linzess (linaclotide)", "trial", lambda p: box(p, "linaclotide"), hard="the heading carries the verb"),
    L("obs", OBSTR, "no", lambda p: p.no_dx("K56.5", "K56.6"), "b"),
    L("cro", "Member has no active Crohn's disease", "no", lambda p: p.no_dx("K50")),
    L("tsh", "Most recent TSH, drawn in the past 12 months, is below 5 mIU/L", "lab", lambda p: p.lab("TSH", lambda v: v < 5, 360)),
    L("preg", "If member is a woman under 50 years of age, member is not pregnant", "if", lambda p: IF(p.female and not p.age_ge(50), p.no_dx(*PREGNANT)), hard="conditional on sex and age"),
    L("mtd", "Unless the diagnosis is irritable bowel syndrome with constipation, member is not taking methadone", "if", lambda p: p.dx("K58.1") or not p.on({"methadone"}), hard="unless in front"),
    L("conc", CONC, "conc", lambda p: not p.on({"linaclotide", "plecanatide", "prucalopride", "tenapanor"}), "b"),
    L("now", "Member is currently taking Amitiza and has been on it for at least 12 weeks", "now", lambda p: p.taking({"lubiprostone"}, 84), "r"),
]
ATTESTATIONS = ["Prescriber has reviewed the member's medications for drugs that cause constipation", "Member has more spontaneous bowel movements than before treatment"]


def initial(s):
    return ALL(ANY(s.cic, s.oic, s.ibs), AT_LEAST(2, s.bulk, s.osm, s.stim, s.lin), s.obs, s.cro, s.tsh, s.preg, s.mtd, s.conc, ATT)


def renewal(s):
    return ALL(s.now, ATT, s.conc, s.obs)


CIC, OIC, IBS = dx("Chronic idiopathic constipation", "K59.04"), dx("Drug induced constipation", "K59.03"), dx("Irritable bowel syndrome with constipation", "K58.1")
INITIAL = dict(
    who=[[CIC, born(46, 10)], [CIC, born(18)], [CIC, born(18, -1)], [dx("Constipation, unspecified", "K59.00")], [OIC, on("OxyContin", 60)], [OIC, on("tramadol", 28)], [OIC, on("tramadol", 27)], [OIC, worked("OxyContin", 90)], [OIC, on("methadone", 90)],
         [IBS, sex("female")], [IBS, sex("male")], [IBS, sex("female"), on("methadone", 90)], [dx("Irritable bowel syndrome, unspecified", "K58.9"), sex("female")], [OIC], [CIC, on("Dolophine", 90)]],
    two=[[failed("Metamucil", 40), failed("MiraLAX", 40, 100)], [failed("methylcellulose", 14), failed("lactulose", 14, 90)], [failed("methylcellulose", 13), failed("lactulose", 30, 90)], [failed("MiraLAX", 40), failed("lactulose", 40, 100)], [bad("senna"), contra("Linzess")],
         [failed("Dulcolax", 30), failed("Linzess", 60, 120)], [failed("Dulcolax", 30), worked("Linzess", 60, 120)], [failed("Colace", 60), failed("Senokot", 60)], [failed("Peri-Colace", 30), bad("psyllium")], []],
    x=[[], [dx("Other intestinal obstruction unspecified as to partial versus complete obstruction", "K56.699", 30)], [past("Unspecified intestinal obstruction", "K56.609", 400)], [dx("Crohn's disease, unspecified, without complications", "K50.90")], [on("Motegrity", 30)], [on("Trulance", 30)]],
    tsh=[[lab("TSH", 2.1)], [lab("TSH", 4.9, 360)], [lab("TSH", 5)], [lab("TSH", 2.1, 361)], [], [lab("TSH", 7.4, 200), lab("TSH", 3, 30)]],
    preg=[[], [sex("female"), born(31), dx("Pregnant state, incidental", "Z33.1", 50)], [sex("female"), born(50), dx("Pregnant state, incidental", "Z33.1", 50)], [sex("female"), born(50, -1), dx("Pregnant state, incidental", "Z33.1", 50)]],
)
RENEWAL = dict(
    now=[[CIC, on("Amitiza", 200)], [CIC, on("lubiprostone", 84)], [CIC, on("Amitiza", 83)], [IBS, sex("female"), worked("Amitiza", 200)], [OIC, worked("Amitiza", 50, 90), on("Amitiza", 70)]],
    x=[[], [on("Linzess", 20)], [worked("Linzess", 90)], [dx("Intestinal adhesions [bands] with partial obstruction", "K56.51", 40)]],
)
