"""810 Linzess: Molina, required medical information in capitals, bare AND lines, three indications."""
from datetime import date

from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "810-linzess.txt", "fu-810", "Mariposa Grande Healthcare", "Linzess", "linaclotide"
CLASS, STYLE = "constipation, three indications", "Molina, capital headings A. / 1. with bare AND lines, (a) items"
COMBINED = ((20, 5), (14, 3))
BULK, OSM, STIM, LUB = {"psyllium", "methylcellulose"}, {"polyethylene glycol", "lactulose"}, {"bisacodyl", "senna"}, {"lubiprostone"}


def two_of_four(p):
    def one(g):
        late = any(m["outcome"] == "intolerance" and m.get("end") and (p.today - date.fromisoformat(m["end"])).days <= 360 for m in p._meds(g))
        return p.failed(g, 14, 360) or late
    return count(one, BULK, OSM, STIM, LUB) >= 2


LINES = [
    L("ibs", "Documented diagnosis of irritable bowel syndrome with constipation", "dx", lambda p: p.dx("K58.1")),
    L("age", "Member is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("lax", "Documented trial and failure (14 days), intolerance, or contraindication to one bulk-forming laxative (psyllium, methylcellulose) AND one osmotic laxative (polyethylene glycol, lactulose)", "trial",
      lambda p: p.tfci(BULK, 14) and p.tfci(OSM, 14), hard="one of each of two classes"),
    L("cic", "Documented diagnosis of chronic idiopathic constipation in a member 18 years of age or older", "mix", lambda p: p.dx("K59.04") and p.age_ge(18), hard="diagnosis and age"),
    L("two", "Documented trial (at least 14 days each) and failure, or intolerance, to at least TWO of the following within the last 12 months", "trial", two_of_four, hard="header carries the verb, length and window"),
    L("op", "Member is not taking an opioid", "conc", lambda p: not p.on(ANY_OPIOID)),
    L("tsh", "TSH within the last 12 months was between 0.4 and 4.5 mIU/L", "lab", lambda p: p.lab("TSH", lambda v: 0.4 <= v <= 4.5, 360)),
    L("fc", "Documented diagnosis of functional constipation in a member 6 to 17 years of age", "mix", lambda p: p.dx("K59.04") and p.age_in(6, 17), hard="diagnosis and age"),
    L("peg", "Documented inadequate response to polyethylene glycol taken for a minimum of 30 days", "trial", lambda p: p.failed({"polyethylene glycol"}, 30)),
    L("spec", "Prescribed by or in consultation with a gastroenterologist or pediatrician", "spec", lambda p: p.prescriber("gastroenterology", "pediatrics")),
    L("now", "Member has been receiving Linzess for at least 60 days", "now", lambda p: p.taking({"linaclotide"}, 60), "r"),
    L("obs", "Known or suspected mechanical gastrointestinal obstruction", "no", lambda p: p.no_dx("K56.1", "K56.2", "K56.3", "K56.4", "K56.5", "K56.6"), exclude=True),
    L("conc", "Concurrent use with Amitiza, Trulance, Ibsrela, or Motegrity", "conc", lambda p: not p.on({"lubiprostone", "plecanatide", "tenapanor", "prucalopride"}), exclude=True),
]
ATTESTATIONS = ["Documentation of improvement in stool frequency, straining, or abdominal pain"]


def initial(s):
    return ALL(ANY(ALL(s.ibs, s.age, s.lax), ALL(s.cic, s.two, s.op, s.tsh), ALL(s.fc, s.peg, s.spec)), s.obs, s.conc)


def renewal(s):
    return ALL(s.now, ATT, s.obs, s.conc)


IBS = dx("Irritable bowel syndrome with constipation", "K58.1")
CIC = dx("Chronic idiopathic constipation", "K59.04")
FC = dx("Functional constipation", "K59.04")
INITIAL = dict(
    age=[[], [born(18)], [born(18, -1)]],
    dx=[[IBS], [dx("Irritable bowel syndrome with diarrhea", "K58.0")], [dx("Irritable bowel syndrome, unspecified", "K58.9")], [past("Irritable bowel syndrome with constipation", "K58.1")]],
    lax=[[failed("Metamucil", 30), failed("MiraLAX", 30, 90)], [failed("psyllium", 14), failed("lactulose", 14, 90)], [failed("psyllium", 13), failed("lactulose", 30, 90)], [bad("Citrucel", 4), contra("polyethylene glycol")], [failed("MiraLAX", 30), failed("lactulose", 30, 90)],
         [worked("Metamucil", 60), failed("MiraLAX", 30)], [failed("Metamucil", 30), failed("Dulcolax", 30, 90)], []],
    x=[[], [dx("Unspecified intestinal obstruction, unspecified as to partial versus complete obstruction", "K56.609", 20)], [past("Other intestinal obstruction unspecified as to partial versus complete obstruction", "K56.699")], [on("Trulance", 40)], [on("Motegrity", 40)], [worked("Amitiza", 60, 40)]],
)
MORE = {
    "cic": dict(
        age=[[], [born(18)]],
        dx=[[CIC], [dx("Constipation, unspecified", "K59.00")]],
        two=[[failed("Dulcolax", 30), failed("MiraLAX", 30, 90)], [failed("Senokot", 14), bad("Amitiza", 10)], [failed("Senokot", 13), failed("MiraLAX", 30, 90)], [failed("Dulcolax", 30), failed("Senokot", 30, 90)], [failed("MiraLAX", 30, 361), failed("Metamucil", 30, 100)],
             [failed("MiraLAX", 30, 360), failed("Metamucil", 30, 100)], [worked("MiraLAX", 30), worked("Senokot", 30, 90)], [failed("Dulcolax", 30), failed("Colace", 30, 90)]],
        op=[[], [on("Percocet", 60)], [worked("oxycodone", 20, 60)]],
        tsh=[[lab("TSH", 2.1)], [lab("TSH", 4.5, 360)], [lab("TSH", 4.6)], [lab("TSH", 2.1, 361)], [lab("TSH", 0.3)], []],
    ),
    "peds": dict(
        age=[[born(10)], [born(6)], [born(6, -1)], [born(18, -1)]],
        dx=[[FC, spec("pediatrics")], [FC, spec("gastroenterology")], [FC, spec("family medicine")], [dx("Constipation, unspecified", "K59.00"), spec("pediatrics")]],
        peg=[[failed("MiraLAX", 60)], [failed("polyethylene glycol", 30)], [failed("MiraLAX", 29)], [bad("MiraLAX", 40)]],
    ),
}
RENEWAL = dict(
    now=[[IBS, on("Linzess", 150)], [CIC, on("linaclotide", 60)], [IBS, on("Linzess", 59)], [IBS, worked("Linzess", 140, 10)]],
    x=[[], [on("Ibsrela", 30)], [dx("Unspecified intestinal obstruction, unspecified as to partial versus complete obstruction", "K56.609", 20)], [on("MiraLAX", 30)]],
)
