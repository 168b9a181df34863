"""991 Linzess: OptumRx guideline, 1 - / 3.1 with AND lines, three indications each its own section."""
from base import *

FILE, PLAN, PAYER, DRUG, INGREDIENT = "991-linzess.md", "fu-991", "Pinnacle Prairie Health Plans", "Linzess", "linaclotide"
CLASS, STYLE = "gut: guanylate cyclase-C agonist", "OptumRx guideline, 1 - with AND lines between"
COMBINED = ((28, 4), (10, 3))
PEG = {"polyethylene glycol"}
LINES = [
    L("ibs", "Diagnosis of irritable bowel syndrome with constipation (IBS-C)", "dx", lambda p: p.dx("K58.1")),
    L("age", "Patient is 18 years of age or older", "age", lambda p: p.age_ge(18)),
    L("osm30", "Trial and failure (of a minimum 30-day supply), contraindication, or intolerance to polyethylene glycol 3350 (MiraLAX) or lactulose", "trial", lambda p: p.tfci(PEG | {"lactulose"}, 30)),
    L("cic", "Diagnosis of chronic idiopathic constipation (CIC)", "dx", lambda p: p.dx("K59.04")),
    L("osm14", "An osmotic laxative (e.g., lactulose, polyethylene glycol 3350)", "trial", lambda p: p.tfci(OSMOTIC, 14), hard="the header carries the trial"),
    L("stim14", "A stimulant laxative (e.g., bisacodyl, senna)", "trial", lambda p: p.tfci(STIMULANT_LAXATIVE, 14), hard="the header carries the trial"),
    L("fc", "Diagnosis of functional constipation", "dx", lambda p: p.dx("K59.04")),
    L("kid", "Patient is 6 to 17 years of age", "age", lambda p: p.age_in(6, 17)),
    L("peg60", "Trial and failure (of a minimum 60-day supply) of polyethylene glycol 3350 (MiraLAX), or intolerance to it", "trial", lambda p: p.failed(PEG, 60) or p.intolerant(PEG)),
    L("spec", "Prescribed by or in consultation with a gastroenterologist or a pediatrician", "spec", lambda p: p.prescriber("gastroenterology", "pediatrics")),
    L("now", "Patient has been taking Linzess for at least 12 weeks", "now", lambda p: p.taking({"linaclotide"}, 84), "r"),
    L("obs", "Patient does not have a mechanical gastrointestinal obstruction", "no", lambda p: p.no_dx("K56.1", "K56.2", "K56.3", "K56.5", "K56.6"), "b"),
    L("conc", "Linzess will not be used together with Amitiza, Ibsrela, Motegrity, or Trulance", "conc", lambda p: not p.on({"lubiprostone", "tenapanor", "prucalopride", "plecanatide"}), "b"),
]
ATTESTATIONS = ["Caregiver has been counseled on fluid and fiber intake", "Documentation of positive clinical response to Linzess (e.g., more frequent spontaneous bowel movements)"]


def initial(s):
    return ANY(ALL(s.ibs, s.age, s.osm30, s.obs, s.conc),
               ALL(s.cic, s.age, ALL(s.osm14, s.stim14), s.obs, s.conc),
               ALL(s.fc, s.kid, s.peg60, s.spec, ATT, s.obs, s.conc))


def renewal(s):
    return ALL(s.now, ATT, s.obs, s.conc)


IBSC = dx("Irritable bowel syndrome with constipation", "K58.1")
CIC = dx("Chronic idiopathic constipation", "K59.04")
OBSTRUCTION = ("Unspecified intestinal obstruction, unspecified as to partial versus complete obstruction", "K56.609")
X = [[], [on("Trulance", 50)], [on("Amitiza", 120)], [worked("Motegrity", 90, 20)], [dx(*OBSTRUCTION, 8)], [past(*OBSTRUCTION)], [on("Colace", 90)]]
INITIAL = dict(
    age=[[born(41)], [born(18)], [born(18, -1)]],
    dx=[[IBSC], [dx("Irritable bowel syndrome with diarrhea", "K58.0")], [dx("Irritable bowel syndrome, unspecified", "K58.9")], [past("Irritable bowel syndrome with constipation", "K58.1")], [CIC], []],
    osm=[[failed("MiraLAX", 45)], [failed("Enulose", 30)], [failed("MiraLAX", 29)], [bad("lactulose")], [contra("MiraLAX")], [worked("MiraLAX", 90)], [failed("MiraLAX", 75)], [failed("Metamucil", 90)],
         [med("MiraLAX", 90, 70, "unknown"), med("Polyethylene glycol 3350", 60, 45, "inadequate_response")], [undated("MiraLAX")], []],
    stim=[[], [failed("Dulcolax", 30)]],
    spec=[[spec("family medicine")], [spec("gastroenterology")]],
    x=X,
)
MORE = {
    "cic": dict(
        dx=[[CIC], [dx("Drug induced constipation", "K59.03")]],
        age=[[born(52)], [born(18, -1)]],
        osm=[[failed("lactulose", 30)], [partial("MiraLAX", 14)], [failed("MiraLAX", 13)], [contra("Enulose")], [failed("Metamucil", 60)]],
        stim=[[failed("Dulcolax", 30)], [bad("Senokot")], [failed("Ex-Lax", 14)], [failed("Colace", 60)], []],
    ),
    "fc": dict(
        age=[[born(11, 40)], [born(6)], [born(6, -1)], [born(17, 364)], [born(18)]],
        dx=[[dx("Functional constipation", "K59.04")], [dx("Drug induced constipation", "K59.03")]],
        peg=[[failed("MiraLAX", 90)], [failed("Polyethylene glycol 3350", 60)], [failed("MiraLAX", 59)], [bad("MiraLAX")], [worked("MiraLAX", 120)], [failed("lactulose", 90)]],
        spec=[[spec("gastroenterology")], [spec("pediatrics")], [spec("family medicine")]],
        x=[[], [dx(*OBSTRUCTION, 8)]],
    ),
}
RENEWAL = dict(
    now=[[IBSC, on("Linzess", 200)], [CIC, on("linaclotide", 84)], [IBSC, on("Linzess", 83)], [IBSC, worked("Linzess", 200, 15)]],
    x=[[], [on("Ibsrela", 30)], [dx(*OBSTRUCTION, 8)], [worked("Trulance", 60, 220)]],
)
